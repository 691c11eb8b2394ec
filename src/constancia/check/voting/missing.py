"""No voting has the claimed figures though the record could have shown it: what it says instead, what excuses it."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.check import covered
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import confirm
from constancia.check.voting.corrected import corrected, corrections_of, show
from constancia.check.voting.doubts import names_sides, tells_tally_of
from constancia.check.voting.figures import SIDES, Figures, columns, settled, unsettled
from constancia.check.voting.matter import Verdict
from constancia.check.voting.showing import period_shown, voting_shown
from constancia.check.voting.votings import NEAR, Search, asked, on_days
from constancia.model.claims import Claim
from constancia.model.events import fold
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.votes import Option, Question, Tally, VoteEvent

MOST_BY_VOICE = 30
"""The most votes by voice that one voting on record has: beyond it missing notes explain nothing,
and a claim's figures are no slip of that voting's."""

MIXED_UP = 60
"""Days before and after in which another measure's vote is near enough to be mixed up with the one meant."""

SHOWN = 3
"""Candidates shown with a conflict."""


def otherwise(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding where the days are covered and no voting in them has the claimed figures."""
    own = _nearest(search, search.own)
    if not own and not search.times.dated:
        return _of_some_other_day(claim, case, search, reasons)
    lacking = [event for event in search.in_window if any(map(search.figures.beyond, event.tallies.values()))]
    if lacking:
        for event in lacking[:SHOWN]:
            reasons.add("vote.record-lacks", event.id, claimed=search.figures.to_plain(), **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    accounted = _accounted(search, own, reasons)
    if accounted:
        return accounted
    if _either_way_round(claim, search) and not names_sides(claim, case):
        show_candidates(_may_mean(search, search.swapped)[:1] or search.swapped[:1], reasons, "vote.sides-open")
        return reasons.found(Outcome.CANNOT_TELL)
    if own:
        return differs(claim, case, search, own, reasons)
    turned = _may_mean(search, search.swapped)
    if turned:
        return differs(claim, case, search, turned, reasons)
    return _on_no_such_day(claim, case, search, reasons)


def _either_way_round(claim: Claim, search: Search) -> bool:
    """Whether a pair has its voting the other way round, and the outcome told does not say which side comes first.

    "Voted down, 49 to 33" puts those against first, unless more votes than 49 were needed; whoever votes 49 to 33 to
    table a motion passes one and rejects the other.
    """
    outcome = claim.value.get("outcome")
    return any(
        outcome is None
        or outcome == event.outcome == "rejected"
        or (outcome == "rejected" and event.question is not Question.MEASURE)
        for event in search.swapped
    )


def _nearest(search: Search, events: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
    """Votings, the nearest tally first."""
    return tuple(sorted(events, key=lambda event: (_gap(search.figures, event), event.start, event.id)))


def _may_mean(search: Search, events: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
    """Those whose matter the claim tells or leaves open."""
    open_to = (Verdict.SAME, Verdict.NOT_TOLD)
    return tuple(event for event in events if search.matters.beside(event).verdict in open_to)


def _accounted(search: Search, own: tuple[VoteEvent, ...], reasons: Reasons) -> Finding | None:
    """The finding where a correction has the figures, or where what the record lacks could make up for the rest."""
    may_mean = own or _may_mean(search, search.near)
    for event in own or search.near:
        corrections = corrections_of(search.view, event)
        right = corrected(event, corrections)
        if right is not None and search.figures.fit(right) and event in may_mean:
            reasons.add("vote.matched", event.id, **voting_shown(event))
            show(event, right, corrections, reasons)
            return reasons.found(Outcome.EXPLAINED, event.id)
        if _excused(search, event, MOST_BY_VOICE if own else NEAR, reasons):
            return reasons.found(Outcome.CANNOT_TELL)
    return None


def _of_some_other_day(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding for a claim without a day whose matter was not voted on in the days before its publication."""
    same = search.matters.same(search.elsewhere)
    if len(same) == 1 and search.matters.names(same[0]):
        return confirm.confirmed(claim, case, search, same[0], reasons)
    accounted = _accounted(search, (), reasons)
    if accounted:
        return accounted
    if search.elsewhere:
        reasons.add("vote.found-earlier", claimed=search.figures.to_plain())
        show_candidates((same or search.elsewhere)[-SHOWN:], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    reasons.add("vote.day-not-told", claimed=search.figures.to_plain())
    show_candidates(_may_mean(search, search.near)[:SHOWN], reasons, "vote.near")
    return reasons.found(Outcome.CANNOT_TELL)


def _on_no_such_day(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding where the day told has no voting on the matter and none with the figures that may be meant."""
    elsewhere = _may_mean(search, search.elsewhere)
    near = _may_mean(search, search.near)
    if elsewhere:
        reasons.add("vote.other-day", *(event.id for event in elsewhere[:SHOWN]), claimed=search.figures.to_plain())
        show_candidates(elsewhere[:SHOWN], reasons)
        show_candidates(near[:SHOWN], reasons, "vote.near")
        return reasons.found(Outcome.CONFLICTS)
    if near:
        return differs(claim, case, search, near, reasons)
    days = search.times.days
    reasons.add(
        "vote.not-on-record",
        claimed=search.figures.to_plain(),
        period=period_shown(days) if days else "",
        count=len(search.in_window),
    )
    show_candidates(search.near[:SHOWN], reasons, "vote.near")
    return reasons.found(Outcome.NOT_ON_RECORD)


def _gap(figures: Figures, event: VoteEvent) -> int:
    gap = figures.distance(event)
    return 10_000 if gap is None else gap


def differs(claim: Claim, case: Case, search: Search, events: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    """The conflict with the votings that the claim must mean, the nearest shown, and whose tally it is."""
    ordered = _nearest(search, asked(events, search.measure))
    told = next((event for event in ordered if tells_tally_of(claim, case, event)), None)
    if told is not None and not search.figures.full:
        reasons.add("vote.figures-unread", told.id, **voting_shown(told))
        return reasons.found(Outcome.CANNOT_TELL)
    nearest, gap = ordered[0], _gap(search.figures, ordered[0])
    lacking = _lacking(search.figures, nearest)
    if lacking is not None:
        reasons.add(lacking, nearest.id, claimed=search.figures.to_plain(), **voting_shown(nearest))
        return reasons.found(Outcome.CANNOT_TELL)
    if search.figures.full and any(search.figures.swapped().fit(tally) for tally in nearest.tallies.values()):
        reasons.add("vote.swapped", nearest.id, claimed=search.figures.to_plain(), **voting_shown(nearest))
    else:
        reasons.add(
            "vote.tally-differs" if gap <= MOST_BY_VOICE else "vote.tally-far",
            nearest.id,
            claimed=search.figures.to_plain(),
            sides=differences(search.figures, settled(nearest)),
            **voting_shown(nearest),
        )
    show_candidates(ordered[1:SHOWN], reasons, "vote.near")
    _show_tally_of_others(search, ordered, reasons)
    return reasons.found(Outcome.CONFLICTS)


def _lacking(figures: Figures, event: VoteEvent) -> str | None:
    """The code for a voting whose record lacks what it would differ by: a figure, or its tally; None elsewhere."""
    if any(map(figures.beyond, event.tallies.values())):
        return "vote.record-lacks"
    return None if any(any(map(_known, columns(tally))) for tally in event.tallies.values()) else "vote.no-tally"


def _known(figure: int | None) -> bool:
    return figure is not None


def _show_tally_of_others(search: Search, own: tuple[VoteEvent, ...], reasons: Reasons) -> None:
    """Show whose tally it is where it is another's of about that time: two measures are easily mixed up."""
    days = search.times.days
    around = days.widened(MIXED_UP, MIXED_UP) if days else None
    others = [event for event in search.elsewhere if (around is None or on_days(event, around)) and event not in own]
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
    added = _added(figures, board, min(most, _silent(search, event)))
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


def _silent(search: Search, event: VoteEvent) -> int:
    """Members of a roll whose vote the board lacks: no more than these can have voted by voice."""
    roll = search.view.roll(event.id)
    return sum(ballot.option not in SIDES for ballot in roll) if roll else MOST_BY_VOICE


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
