"""What is wrong in rolls: totals that are no sums, seats that are missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from constancia.analysis.audit.facts import Facts, Roll
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.model.votes import Option

SIDES = ("yes", "no", "abstain")
AWAY = frozenset({Option.ABSENT.value, Option.LEAVE.value, Option.SUSPENDED.value, Option.DECEASED.value})


def totals(facts: Facts, columns: Mapping[str, Option]) -> Iterator[AuditFinding]:
    """Totals as published that are not the sum of the roll, and groups' totals that are not that of their members.

    `columns` says what the register's own totals count.
    """
    for roll in facts.rolls:
        summed = Counter(roll.options)
        if not any(summed[side] for side in SIDES):
            continue  # a secret ballot: it lists who voted, and not how
        counts: Mapping[str, int] = roll.content.get("counts") or {}
        differing = {name: [counts[name], summed[side]] for name, side in columns.items() if name in counts}
        register = roll.tally("register")
        if register is not None and not counts:
            figures = zip(SIDES, register.to_plain(), strict=True)
            differing = {side: [figure, summed[side]] for side, figure in figures if isinstance(figure, int)}
        for name, (given, counted) in differing.items():
            if given != counted:
                yield facts.finding(
                    "total-differs", Severity.ERROR, [roll.id], column=name, given=given, counted=counted, id=roll.id
                )
        yield from _group_totals(facts, roll)


def _group_totals(facts: Facts, roll: Roll) -> Iterator[AuditFinding]:
    groups: Mapping[str, list[int]] = roll.content.get("groups") or {}
    if not groups:
        return
    summed = Counter(zip(roll.groups, roll.options, strict=True))
    for code, figures in groups.items():
        counted = [summed[code, side] for side in SIDES]
        if list(figures) != counted:
            yield facts.finding(
                "group-total-differs",
                Severity.ERROR,
                [roll.id],
                group=code,
                given=list(figures),
                counted=list(counted),
                id=roll.id,
            )


def voters_twice(facts: Facts) -> Iterator[AuditFinding]:
    """Names that stand twice in one roll: one member counted twice, or two whom the register does not tell apart."""
    for roll in facts.rolls:
        twice = sorted(name for name, times in Counter(roll.names).items() if times > 1)
        if twice:
            yield facts.finding("voter-twice", Severity.ERROR, [roll.id], names=twice, id=roll.id)


def seats(facts: Facts) -> Iterator[AuditFinding]:
    """Rolls with fewer names than there are seats: one finding for each stretch of them.

    Members missing are those listed before and after, the dead left out. Where nobody is missing, the seat stood
    empty: the finding names who was listed until then, and who from then on. Where the rolls never
    list anybody as absent and most of them are short, nothing: they are as long as there were voters.
    """
    if facts.seats is None or _of_voters_alone(facts, facts.seats):
        return
    spans = _spans(facts)
    stretch: list[Roll] = []
    found: dict[tuple[str, ...], list[list[Roll]]] = {}
    missing: tuple[str, ...] | None = None
    for place, roll in enumerate(facts.rolls):
        short = len(roll.names) < facts.seats
        there = set(roll.names)
        absent = tuple(n for n, (first, last) in spans.items() if first < place < last and n not in there)
        if not short or absent != missing:
            missing = absent if short else None
            stretch = []
        if short:
            if not stretch:
                found.setdefault(absent, []).append(stretch)
            stretch.append(roll)
    for absent, stretches in found.items():
        if absent:
            yield _short(
                facts, "seats-missing", [roll for several in stretches for roll in several], {"missing": list(absent)}
            )
        else:
            for several in stretches:
                yield _short(facts, "seats-vacant", several, _around(facts, several))


def _of_voters_alone(facts: Facts, seats: int) -> bool:
    """Whether the rolls are of those who voted, and not of the members."""
    short = sum(len(roll.names) < seats for roll in facts.rolls)
    return 2 * short > len(facts.rolls) and not any(AWAY.intersection(roll.options) for roll in facts.rolls)


def _spans(facts: Facts) -> dict[str, tuple[int, int]]:
    """Name to the places of the first and the last roll that list it; for the dead, of the last before they died."""
    spans: dict[str, tuple[int, int]] = {}
    died: set[str] = set()
    for place, roll in enumerate(facts.rolls):
        for name, option in zip(roll.names, roll.options, strict=True):
            if option == Option.DECEASED:
                died.add(name)
            elif name not in died:
                spans[name] = (spans.get(name, (place, place))[0], place)
    return spans


def _around(facts: Facts, rolls: list[Roll]) -> dict[str, list[str]]:
    """Who was listed just before a stretch and is not in it, and who comes just after."""
    first, last = facts.position[rolls[0].id], facts.position[rolls[-1].id]
    within = set().union(*(roll.names for roll in rolls))
    before = set(facts.rolls[first - 1].names) if first else set()
    after = set(facts.rolls[last + 1].names) if last + 1 < len(facts.rolls) else set()
    return {"left": sorted(before - within), "came": sorted(after - within)}


def _short(facts: Facts, code: str, rolls: list[Roll], who: Mapping[str, list[str]]) -> AuditFinding:
    return facts.finding(
        code,
        Severity.WARNING,
        [roll.id for roll in rolls],
        listed=len(rolls[0].names),
        seats=facts.seats,
        votings=sum(roll.is_voting for roll in rolls),
        first=rolls[0].start[:10],
        last=rolls[-1].start[:10],
        missing=who.get("missing"),
        left=who.get("left"),
        came=who.get("came"),
    )
