"""Whether somebody who sits in a chamber sits there for the group that a report gives them, from its rolls."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from constancia.check.around.phrases import words
from constancia.check.voting.groups import named_in, shown
from constancia.language import SUPPORTED, language
from constancia.model.actors import Member, Organization
from constancia.model.findings import Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf


def bench(said: str, member: Member, published: Interval, view: RecordView) -> tuple[Outcome, str, Mapping[str, Plain]]:
    """How a seat told with a group stands to the rolls on the days of the report, with its message and what that shows.

    `AGREES` where they are one, or where no group on record is told; `EXPLAINED` where the member sat for it on other
    days; `CONFLICTS` where the rolls have them for another group and never for this one. Whoever sits for no group may
    belong to any party: `CANNOT_TELL`.
    """
    groups = view.groups(member.body)
    told = {group.id for group in named_in(said, groups)}
    if not told:
        return Outcome.AGREES, "office.sits", {}
    periods = [(edtf(f"{one.first}/{one.last or '..'}"), one.group) for one in view.memberships(member.id)]
    now = {group for days, group in periods if days.overlaps(published)}
    names: Mapping[str, Plain] = {"claimed": _names(groups, told), "groups": _names(groups, now)}
    if now & told:
        return Outcome.AGREES, "office.of-the-group", names
    if any(group in told for _, group in periods):
        return Outcome.EXPLAINED, "office.of-the-group-before", names
    known = {group.id for group in groups if _groupless().isdisjoint(" ".join(words(name)) for name in _all(group))}
    return Outcome.CONFLICTS if now.issubset(known) else Outcome.CANNOT_TELL, "office.of-another-group", names


def _names(groups: tuple[Organization, ...], ids: set[str]) -> list[Plain]:
    return [shown(group) for group in groups if group.id in ids]


def _all(group: Organization) -> list[str]:
    return [name for names in group.names.values() for name in names]


@lru_cache(maxsize=1)
def _groupless() -> frozenset[str]:
    """What the members are called who sit for no group, in every language."""
    return frozenset(phrase for code in SUPPORTED for phrase in language(code).facts.groupless)
