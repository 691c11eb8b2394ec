"""No voting has the claimed figures though the record could have shown it: what it says instead, what excuses it."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.check import covered
from constancia.check.reasons import Reasons
from constancia.check.voting.corrected import corrected, corrections_of, show
from constancia.check.voting.figures import SIDES, Figures, settled, unsettled
from constancia.check.voting.showing import period_shown, voting_shown
from constancia.check.voting.votings import NEAR, Search, on_days
from constancia.model.events import fold
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.votes import Option, Tally, VoteEvent

MOST_BY_VOICE = 30
"""The most votes by voice that one voting on record has: beyond it missing notes explain nothing."""

MIXED_UP = 60
"""Days before and after in which another measure's vote is near enough to be mixed up with the one meant."""

SHOWN = 3
"""Candidates shown with a conflict."""


def otherwise(search: Search, reasons: Reasons) -> Finding:
    """The finding where the days are covered and no voting in them has the claimed figures."""
    earlier = _earlier(search)
    if earlier:
        reasons.add("vote.found-earlier", claimed=search.figures.to_plain())
        show_candidates(earlier[:SHOWN], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    lacking = [event for event in search.in_window if any(map(search.figures.beyond, event.tallies.values()))]
    if lacking:
        for event in lacking[:SHOWN]:
            reasons.add("vote.record-lacks", event.id, claimed=search.figures.to_plain(), **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    meant = _meant(search)
    for event in meant or search.near:
        corrections = corrections_of(search.view, event)
        right = corrected(event, corrections)
        if right is not None and search.figures.fit(right):
            reasons.add("vote.matched", event.id, **voting_shown(event))
            show(event, right, corrections, reasons)
            return reasons.found(Outcome.EXPLAINED, event.id)
        if _excused(search, event, MOST_BY_VOICE if meant else NEAR, reasons):
            return reasons.found(Outcome.CANNOT_TELL)
    if meant:
        found = _differs(search, meant, reasons)
        _show_tally_of_others(search, reasons)
        return reasons.found(found.outcome)
    if search.swapped:
        return _differs(search, search.swapped, reasons)
    elsewhere = search.elsewhere if search.times.dated else ()
    if elsewhere:
        reasons.add("vote.other-day", *(event.id for event in elsewhere[:SHOWN]), claimed=search.figures.to_plain())
        show_candidates(elsewhere[:SHOWN], reasons)
        show_candidates(search.near[:SHOWN], reasons, "vote.near")
        return reasons.found(Outcome.CONFLICTS)
    if search.near:
        return _differs(search, search.near, reasons)
    days = search.times.days
    reasons.add(
        "vote.not-on-record",
        claimed=search.figures.to_plain(),
        period=period_shown(days) if days else "",
        count=len(search.in_window),
    )
    return reasons.found(Outcome.NOT_ON_RECORD)


def _meant(search: Search) -> tuple[VoteEvent, ...]:
    """The votings that the claim's own words point to, the nearest tally first."""
    found = search.own or (search.alike if search.figures.full else ())
    return tuple(sorted(found, key=lambda event: (_gap(search.figures, event), event.start, event.id)))


def _earlier(search: Search) -> tuple[VoteEvent, ...]:
    """For a claim without a day or a bill, votings with its figures before the days in which it was sought."""
    if search.times.dated or search.own:
        return ()
    days = search.times.days
    around = days.widened(MIXED_UP, 0) if days else None
    return tuple(event for event in search.elsewhere if around is None or on_days(event, around))


def _gap(figures: Figures, event: VoteEvent) -> int:
    gap = figures.distance(event)
    return 10_000 if gap is None else gap


def _differs(search: Search, events: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    """The conflict with the votings that the claim must mean, the nearest shown."""
    nearest = events[0]
    if any(search.figures.swapped().fit(tally) for tally in nearest.tallies.values()) and search.figures.full:
        reasons.add("vote.swapped", nearest.id, claimed=search.figures.to_plain(), **voting_shown(nearest))
    else:
        reasons.add(
            "vote.tally-differs",
            nearest.id,
            claimed=search.figures.to_plain(),
            sides=differences(search.figures, settled(nearest)),
            **voting_shown(nearest),
        )
    show_candidates(events[1:SHOWN], reasons, "vote.near")
    return reasons.found(Outcome.CONFLICTS)


def _show_tally_of_others(search: Search, reasons: Reasons) -> None:
    """Show whose tally it is where it is another's of about that time: two measures are easily mixed up."""
    days = search.times.days
    around = days.widened(MIXED_UP, MIXED_UP) if days else None
    others = [event for event in search.elsewhere if around is None or on_days(event, around)]
    show_candidates(others[:SHOWN], reasons, "vote.tally-of-another")


def differences(figures: Figures, tally: Tally | None) -> list[Plain]:
    """Where the claim is off: `{side, more}`, the claimed figure less the recorded one."""
    gaps = figures.difference(tally) if tally else None
    return [{"side": side.value, "more": gap} for side, gap in zip(SIDES, gaps or (), strict=False) if gap]


def show_candidates(events: Iterable[VoteEvent], reasons: Reasons, code: str = "vote.candidate") -> None:
    """One step for each voting."""
    for event in events:
        reasons.add(code, event.id, **voting_shown(event))


def _excused(search: Search, event: VoteEvent, most: int, reasons: Reasons) -> bool:
    """Whether what the record lacks could make up for the difference; the step that says so is taken."""
    figures = search.figures
    board, total = event.board, settled(event)
    if board is None or total is None:
        return False
    added = _added(figures, board, most)
    hole = covered.notes_hole(search.view, event.body, event.day) if added else None
    if added and hole:
        reasons.add(
            "vote.notes-missing",
            event.id,
            claimed=figures.to_plain(),
            sides=added,
            period=hole.period,
            **voting_shown(event),
        )
        return True
    spoken = unsettled(event)
    extra = _added(figures, total, len(spoken)) if spoken else []
    if extra:
        names: list[Plain] = [vote.name for vote in spoken]
        reasons.add(
            "vote.notes-unsettled",
            event.id,
            claimed=figures.to_plain(),
            sides=extra,
            names=names,
            **voting_shown(event),
        )
        return True
    return _chair_counted(search, event, reasons)


def _added(figures: Figures, tally: Tally, most: int) -> list[Plain]:
    """The sides on which the claim lies above a tally, where it lies below on none and by no more than `most` votes."""
    gaps = figures.difference(tally)
    if gaps is None or min(gaps) < 0 or not 0 < sum(gaps) <= most:
        return []
    return differences(figures, tally)


def _chair_counted(search: Search, event: VoteEvent, reasons: Reasons) -> bool:
    """Whether the claim is the board without the vote that it gives the chair, who usually presses no button."""
    if not event.chair:
        return False
    for ballot in search.view.roll(event.id):
        if ballot.option not in SIDES or fold(ballot.name) != fold(event.chair):
            continue
        less = {Option.YES: (-1, 0, 0), Option.NO: (0, -1, 0), Option.ABSTAIN: (0, 0, -1)}[ballot.option]
        for tally in (event.board, settled(event)):
            if tally is not None and _usable(tally, less) and search.figures.fit(tally.plus(*less)):
                reasons.add(
                    "vote.chair-on-board",
                    event.id,
                    chair=event.chair,
                    side=ballot.option.value,
                    claimed=search.figures.to_plain(),
                    **voting_shown(event),
                )
                return True
    return False


def _usable(tally: Tally, less: tuple[int, int, int]) -> bool:
    return all(
        figure is None or figure + change >= 0
        for figure, change in zip((tally.yes, tally.no, tally.abstain), less, strict=True)
    )
