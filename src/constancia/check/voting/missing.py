"""No voting has the claimed figures though the record could have shown it: what it says instead, what excuses it."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.check import covered
from constancia.check.around.happenings import sentence_of
from constancia.check.case import Case
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.check.voting import confirm, uncovered
from constancia.check.voting.corrected import corrected, corrections_of, show
from constancia.check.voting.doubts import names_sides, tells_tally_of
from constancia.check.voting.figures import SIDES, Figures, columns, settled, unsettled
from constancia.check.voting.matter import Verdict
from constancia.check.voting.matter.comparing import UNSAID
from constancia.check.voting.showing import period_shown, voting_shown
from constancia.check.voting.votings import NEAR, Search, asked, on_days, one_matter
from constancia.claims.voting.lexicon import lexicon
from constancia.model.claims import Claim
from constancia.model.events import fold
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.time import Interval
from constancia.model.votes import Option, Question, Tally, VoteEvent
from constancia.syntax.folding import fold_in_place

MOST_BY_VOICE = 30
"""The most votes by voice that one voting on record has: beyond it missing notes explain nothing,
and a claim's figures are no slip of that voting's."""

SHOWN = 3
"""Candidates shown with a conflict."""
_SLIP = 2
"""Days by which a report's day may be wrong and the voting still be the one that it means."""


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
    if (_either_way_round(claim, search) or _refusing(claim, case, search)) and not names_sides(claim, case):
        show_candidates((_may_mean(search, search.swapped) or search.swapped)[:1], reasons, "vote.sides-open")
        return reasons.found(Outcome.CANNOT_TELL)
    if (lone := _against_alone(claim, search, own)) and not names_sides(claim, case):
        show_candidates(lone[:1], reasons, "vote.side-open")
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


def _refusing(claim: Claim, case: Case, search: Search) -> bool:
    """Whether a pair has its voting the other way round that was rejected, and words beside it refuse something.

    "Upheld the ban, turning down by 85 to 26 a motion to lift it": of what it passed, those against are told first.
    A decree that is repealed by 178 to 171 was put to the vote to be confirmed.
    """
    if not any(event.outcome == "rejected" for event in search.swapped):
        return False
    refusing = lexicon(case.document.language).deciding.refusing_stem
    held = (sentence_of(case, span).quote for span in claim.evidence)
    return _ENDED in search.matters.told.side.effects or any(refusing.search(fold_in_place(text)) for text in held)


_ENDED = "abolish"
"""The effect of whatever is done away with."""


def _against_alone(claim: Claim, search: Search, own: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
    """The votings in which a figure alone is that of those against: "rejected on Monday with 70 votes"."""
    figures = search.figures
    if claim.value.get("outcome") != "rejected" or figures.yes is None or figures.no is not None:
        return ()
    turned = figures.swapped()
    return tuple(event for event in own or search.in_window if any(map(turned.fit, event.tallies.values())))


def _nearest(search: Search, events: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
    """Votings, the nearest tally first."""
    return tuple(sorted(events, key=lambda event: (search.figures.distance(event), event.start, event.id)))


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
        excuse = _excuse(search, event, MOST_BY_VOICE if own else NEAR)
        if excuse is not None:
            code, params = excuse
            reasons.add(code, event.id, claimed=search.figures.to_plain(), **params, **voting_shown(event))
            return reasons.found(Outcome.CANNOT_TELL)
    return None


def _of_some_other_day(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding for a claim without a day whose matter was not voted on in the days before its publication."""
    same = search.matters.same(search.elsewhere)
    event = only(same)
    if event is not None and search.matters.names(event):
        return confirm.confirmed(claim, case, search, event, reasons)
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
    slip = uncovered.by_a_slip(search)
    if slip is not None:
        return differs(claim, case, search, (slip,), reasons)
    days = search.times.days
    silent = _silent_beside(search)
    if silent:
        reasons.add("vote.other-day-unsaid", *(event.id for event in silent[:SHOWN]))
        show_candidates(silent[:SHOWN], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    led = tuple(event for event in search.in_window if search.matters.beside(event).beyond)
    if one_matter(led) and not search.figures.full:
        return differs(claim, case, search, led, reasons)
    if outnumbered(search):
        reasons.add("vote.more-than-seats", claimed=search.figures.to_plain())
        return reasons.found(Outcome.CANNOT_TELL)
    reasons.add(
        "vote.not-on-record",
        claimed=search.figures.to_plain(),
        period=period_shown(days) if days else "",
        count=len(search.in_window),
    )
    show_candidates(search.near[:SHOWN], reasons, "vote.near")
    return reasons.found(Outcome.NOT_ON_RECORD)


def _silent_beside(search: Search) -> tuple[VoteEvent, ...]:
    """Votings of the days beside with the figures, on which their register is silent: the report may mean one."""
    around = (search.times.days or Interval(None, None)).widened(_SLIP, _SLIP)
    return tuple(
        event for event in search.elsewhere if on_days(event, around) and search.matters.beside(event).rule == UNSAID
    )


def differs(claim: Claim, case: Case, search: Search, events: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    """The conflict with the votings that the claim must mean, the nearest shown, and whose tally it is."""
    ordered = _nearest(search, asked(events, search.measure))
    told = next((event for event in ordered if tells_tally_of(claim, case, event)), None)
    if told is not None and not search.figures.full:
        reasons.add("vote.figures-unread", told.id, **voting_shown(told))
        return reasons.found(Outcome.CANNOT_TELL)
    nearest = ordered[0]
    lacking = _lacking(search.figures, nearest)
    if lacking is not None:
        reasons.add(lacking, nearest.id, claimed=search.figures.to_plain(), **voting_shown(nearest))
        return reasons.found(Outcome.CANNOT_TELL)
    if search.figures.full and any(search.figures.swapped().fit(tally) for tally in nearest.tallies.values()):
        reasons.add("vote.swapped", nearest.id, claimed=search.figures.to_plain(), **voting_shown(nearest))
    else:
        reasons.add(
            "vote.tally-differs" if search.figures.distance(nearest) <= MOST_BY_VOICE else "vote.tally-far",
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
    others = [event for event in search.about_then if event not in own] if search.figures.full else []
    show_candidates(others[:SHOWN], reasons, "vote.tally-of-another")


def differences(figures: Figures, tally: Tally | None) -> list[Plain]:
    """Where the claim is off: `{side, more}`, the claimed figure less the recorded one."""
    gaps = figures.difference(tally) if tally else None
    return [{"side": side.value, "more": gap} for side, gap in zip(SIDES, gaps or (), strict=False) if gap]


def show_candidates(events: Iterable[VoteEvent], reasons: Reasons, code: str = "vote.candidate") -> None:
    """One step for each voting."""
    for event in events:
        reasons.add(code, event.id, **voting_shown(event))


def _excuse(search: Search, event: VoteEvent, most: int) -> tuple[str, dict[str, Plain]] | None:
    """What the record lacks that could make up for the difference, as a code and what it shows; None elsewhere."""
    board, total = event.board, settled(event)
    if board is None or total is None:
        return None
    added = _added(search.figures, board, min(most, _silent(search, event)))
    hole = covered.notes_hole(search.view, event.body, event.day)
    if added and hole:
        return "vote.notes-missing", {"sides": added, "period": hole.period}
    spoken = unsettled(event)
    extra = _added(search.figures, total, len(spoken))
    if extra:
        return "vote.notes-unsettled", {"sides": extra, "names": [vote.name for vote in spoken]}
    side = _chair_counted(search, event, (board, total))
    return ("vote.chair-on-board", {"chair": event.chair, "side": side}) if side else None


def _silent(search: Search, event: VoteEvent) -> int:
    """Members of a roll whose vote the board lacks: no more than these can have voted by voice."""
    roll = search.view.roll(event.id)
    return sum(ballot.option not in SIDES for ballot in roll) if roll else MOST_BY_VOICE


def _added(figures: Figures, tally: Tally, most: int) -> list[Plain]:
    """The sides on which the claim lies above a tally, where it lies below on none and by no more than `most` votes."""
    gaps = figures.difference(tally)
    above = gaps is not None and min(gaps) >= 0 and sum(gaps) <= most
    return differences(figures, tally) if above else []


def _chair_counted(search: Search, event: VoteEvent, tallies: tuple[Tally, ...]) -> str | None:
    """The side of the chair's vote, where the claim is a tally without it: who takes the chair presses no button."""
    chair = fold(event.chair or "")
    for ballot in search.view.roll(event.id):
        if ballot.option in SIDES and fold(ballot.name) == chair:
            less = {Option.YES: (-1, 0, 0), Option.NO: (0, -1, 0), Option.ABSTAIN: (0, 0, -1)}[ballot.option]
            counted = any(_usable(tally, less) and search.figures.fit(tally.plus(*less)) for tally in tallies)
            return ballot.option.value if counted else None
    return None


def _usable(tally: Tally, less: tuple[int, int, int]) -> bool:
    return all(
        figure is None or figure + change >= 0
        for figure, change in zip((tally.yes, tally.no, tally.abstain), less, strict=True)
    )


def outnumbered(search: Search) -> bool:
    """Whether more votes are told than the house has seats, and another house of its country has them."""
    votes = sum(filter(None, (search.figures.yes, search.figures.no)))
    houses = {body.id: body for body in search.view.bodies()}
    told = houses.get(search.body or "")
    if told is None or told.seats is None or votes <= told.seats + _CHAIR:
        return False
    others = (body for body in houses.values() if told.country is not None and body.country == told.country)
    return any(body.seats is not None and votes <= body.seats for body in others)


_CHAIR = 1
"""Votes that may be cast beside those of the seats."""
