"""Bodies and votings to entries, body by body, the coverage of each last."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from constancia.model.actors import Organization
from constancia.model.content import vote_event_content
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.plain import without_none
from constancia.model.sources import Locator, Source
from constancia.model.time import edtf
from constancia.model.votes import Basis, Option, Tally
from constancia.registers.reading import Batch, Notices, Reading, left_out
from constancia.registers.votes.parsed import Body, Parsed, Voting

NO_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def reading_of(parsed: Parsed, file: str, data: bytes, address: str | None) -> Reading:
    """The batches of a parsed file: its bodies with groups and members, the votings of each day, the coverages."""
    source = Source(
        digest="sha256:" + hashlib.sha256(data).hexdigest(),
        url=address,
        title=file,
        media_type="application/json" if data.lstrip()[:1] in (b"{", b"[") else "text/csv",
    )
    return batches_of(parsed, source, "votes")


def batches_of(parsed: Parsed, source: Source, register: str) -> Reading:
    """The same for what was parsed of any register."""
    days: dict[str, list[Voting]] = {}
    for voting in parsed.votings:
        days.setdefault(voting.event.sitting, []).append(voting)
    return Reading(len(days) + 2, _batches(parsed, source, register, days), parsed.notices)


def _batches(parsed: Parsed, source: Source, register: str, days: Mapping[str, list[Voting]]) -> Iterator[Batch]:
    yield Batch("bodies", tuple(_actors(parsed, source)))
    for day in sorted(days):
        yield Batch(day, tuple(voting_entry(voting, source, parsed.notices) for voting in days[day]))
    yield Batch("coverage", tuple(_coverages(parsed, source, register)))


def _actors(parsed: Parsed, source: Source) -> Iterator[Entry]:
    for body in parsed.bodies.values():
        organization = body.organization
        yield body_entry(body, source)
        groups: dict[str, Locator] = {}
        members: dict[str, Locator] = {}
        for voting in parsed.votings:
            if voting.event.body == organization.id:
                for ballot in voting.roll:
                    members.setdefault(ballot.name, voting.locator)
                    if ballot.group:
                        groups.setdefault(ballot.group, voting.locator)
        for code, locator in groups.items():
            yield group_entry(code, organization, source, locator)
        for name, locator in members.items():
            yield member_entry(name, organization, source, locator, parsed.spellings.get(name, ()))


def body_entry(body: Body, source: Source) -> Entry:
    """The organisation that votes."""
    organization = body.organization
    return Entry(
        id=organization.id,
        kind=EntryKind.ORGANIZATION,
        content=organization.to_plain(),
        source=body.source or source,
        locator=body.locator,
    )


def group_entry(
    code: str, body: Organization, source: Source, locator: Locator, names: Mapping[str, tuple[str, ...]] = NO_NAMES
) -> Entry:
    """A group as a register lists it, with the names that are known of it beside its code."""
    group = Organization(
        id=f"{body.id}/group-code/{code}",
        names={"code": (code,), "es": names.get("es", (code,)), "en": names.get("en", (code,))},
        classification="group-code",
        country=body.country,
        parent=body.id,
    )
    return Entry(id=group.id, kind=EntryKind.ORGANIZATION, content=group.to_plain(), source=source, locator=locator)


def member_entry(
    name: str, body: Organization, source: Source, locator: Locator, spellings: Iterable[str] = ()
) -> Entry:
    """A member, by the name as written."""
    id = f"{body.id}/member/{name}"
    content = without_none({"id": id, "name": name, "body": body.id, "spellings": list(spellings) or None})
    return Entry(id=id, kind=EntryKind.MEMBER, content=content, source=source, locator=locator)


def voting_entry(voting: Voting, source: Source, notices: Notices) -> Entry:
    """The entry of a voting; totals that are not the sum of its roll are kept and listed."""
    tallies = {}
    if voting.totals is not None:
        tallies[Basis.REGISTER] = voting.totals
    options = [ballot.option for ballot in voting.roll]
    summed_up = [options.count(side) for side in (Option.YES, Option.NO, Option.ABSTAIN)]
    if any(summed_up):  # a secret ballot lists who voted, and its sum says nothing
        tallies[Basis.ROLL] = Tally(*summed_up)
    given, summed = tallies.get(Basis.REGISTER), tallies.get(Basis.ROLL)
    if given and summed:
        pairs = zip(given.to_plain(), summed.to_plain(), strict=True)
        if any(left is not None and left != right for left, right in pairs):
            figures = {"name": voting.event.id, "given": str(given), "counted": str(summed)}
            notices.add(str(voting.locator.path), voting.locator.row, "total-differs", **figures)
    event = replace(voting.event, tallies=tallies)
    own = replace(source, url=event.url) if event.url else source
    return Entry(
        id=event.id,
        kind=EntryKind.VOTE_EVENT,
        content=vote_event_content(event, voting.roll),
        source=own,
        locator=voting.locator,
        valid=event.day,
    )


def _coverages(parsed: Parsed, source: Source, register: str) -> Iterator[Entry]:
    """What the bodies say is complete, with a hole on each day of which a voting was left out."""
    for body in parsed.bodies.values():
        days = {lost.day for lost in parsed.lost if lost.body in (None, body.organization.id)}
        if body.covers and None in days:
            parsed.notices.add(str(body.locator.path), body.locator.row, "not-covered", body=body.organization.id)
            continue
        for number, period in enumerate(body.covers):
            coverage = Coverage(
                id=f"{body.organization.id}/coverage/votes" + (f"/{number + 1}" if number else ""),
                body=body.organization.id,
                period=period,
                kinds=("vote-event",),
                holes=tuple(_holes(period, sorted(day for day in days if day))),
                register=register,
            )
            yield Entry(
                id=coverage.id,
                kind=EntryKind.COVERAGE,
                content=coverage.to_plain(),
                source=source,
                locator=body.locator,
                valid=coverage.period,
            )


def _holes(period: str, days: Iterable[str]) -> Iterator[Hole]:
    """The days of a period of which votings were left out."""
    for day in days:
        if edtf(day).overlaps(edtf(period)):
            yield left_out(day)
