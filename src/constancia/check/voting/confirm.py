"""A voting that has the claimed figures: what agrees, what differs as printed, and how the record accounts for it."""

from __future__ import annotations

from datetime import date

from constancia.check.around.surroundings import around, dates_in
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import outcomes
from constancia.check.voting.corrected import corrected, corrections_of, show, show_announced, show_counted_otherwise
from constancia.check.voting.doubts import doubt
from constancia.check.voting.figures import by_voice, fitting, settled, taken_out, voiced
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.measures import same_bill
from constancia.check.voting.showing import tally_shown, voting_shown
from constancia.check.voting.votings import LOOK_BACK, Search
from constancia.model.claims import Claim
from constancia.model.findings import Finding, Outcome
from constancia.model.time import edtf
from constancia.model.votes import Basis, Effect, VoteEvent


def confirmed(
    claim: Claim, case: Case, search: Search, event: VoteEvent, reasons: Reasons, *, matter: str | None = None
) -> Finding:
    """The finding for a claim whose figures are those of this voting; `matter`: why that was not compared."""
    reasons.add("vote.matched", event.id, **voting_shown(event))
    if matter is not None:
        reasons.add(matter, event.id)
    compared = search.matters.beside(event)
    if compared.by and (other := search.view.voting(compared.by)) is not None:
        reasons.add("vote.matter-by-bill", other.id, **voting_shown(other))
    beyond = compared.beyond
    if beyond:
        reasons.add("vote.matter-in-part", event.id, words=list(beyond))
    explained = _tally(search, event, reasons)
    explained |= _date(search, event, reasons)
    corrections = corrections_of(search.view, event)
    right = corrected(event, corrections)
    if right is not None:
        show(event, right, corrections, reasons)
        explained = True
    explained |= show_counted_otherwise(search, event, reasons)
    _weekday(claim, case, event, reasons)
    tally = settled(event)
    if claim.value.get("unanimous") and tally is not None and tally.abstain:
        reasons.add("vote.unanimous-with-abstentions", event.id, abstain=tally.abstain)
        return reasons.found(Outcome.CANNOT_TELL)
    told = outcomes.Told.FITS if matter == "vote.step-stops" else outcomes.compared(claim, event, reasons)
    if told is outcomes.Told.TURNED:
        # "A motion that rejects what he said": the word of refusing may be the matter's own.
        kinds = {*search.matters.told.side.kinds, *subject_read(event.subject, event.language).opening}
        own = claim.value.get("outcome") == "rejected" and "repudiation" in kinds
        return reasons.found(Outcome.CANNOT_TELL if own else Outcome.CONFLICTS, None if own else event.id)
    if told is outcomes.Told.OPEN:
        return reasons.found(Outcome.CANNOT_TELL)
    doubted = doubt(claim, case, search.matters, event)
    if doubted is not None:
        reasons.add(doubted, event.id)
        return reasons.found(Outcome.CANNOT_TELL)
    return reasons.found(Outcome.EXPLAINED if explained else Outcome.AGREES, event.id)


def _tally(search: Search, event: VoteEvent, reasons: Reasons) -> bool:
    """Take the steps about the tally; whether it takes an explanation."""
    bases = fitting(search.figures, event)
    board, total = event.board, event.tallies.get(Basis.WITH_ORAL)
    on_board = Basis.REGISTER in bases or Basis.ROLL in bases
    by_voices = Basis.WITH_ORAL in bases
    claimed = search.figures.to_plain()
    if bases == (Basis.ANNOUNCED,):
        show_announced(search.view, event, reasons)
        return True
    if total is None or total == board:
        if on_board:
            reasons.add("vote.tally-agrees", event.id, claimed=claimed, tally=tally_shown(board))
            return False
        reasons.add("vote.printed", event.id, claimed=claimed, register=tally_shown(board))
        return True
    arithmetic = {
        "claimed": claimed,
        "board": tally_shown(board),
        "total": tally_shown(total),
        "sides": by_voice(event),
    }
    if on_board and by_voices:
        reasons.add("vote.tally-agrees", event.id, claimed=claimed, tally=tally_shown(total))
        return False
    code = "vote.oral-votes" if by_voices else "vote.board-figure" if on_board else "vote.printed-and-voice"
    reasons.add(code, event.id, **arithmetic)
    changed = taken_out(event)
    if changed:
        reasons.add("vote.changed-by-voice", event.id, names=changed)
    unresolved = [vote.name for vote in voiced(event) if vote.effect is Effect.UNRESOLVED]
    if unresolved:
        reasons.add("vote.unresolved-names", event.id, names=list(unresolved))
    return True


def _date(search: Search, event: VoteEvent, reasons: Reasons) -> bool:
    """Take the steps about the day; whether it takes an explanation."""
    days = search.times.days
    if days is None:
        reasons.add("vote.undated", event.id, day=event.day)
        return False
    if not search.times.dated:
        near = any(edtf(day).overlaps(days) for day in (event.day, event.sitting))
        code = "vote.looked-back" if near else "vote.by-bill" if same_bill(search.measure, event) else "vote.by-matter"
        reasons.add(code, event.id, day=event.day, days=LOOK_BACK)
        return False
    if search.times.late:
        reasons.add("vote.told-a-day-late" if search.times.deictic else "vote.day-of-sitting", event.id, day=event.day)
        return True
    if edtf(event.day).overlaps(days):
        reasons.add("vote.date-agrees", event.id, day=event.day)
        return False
    reasons.add("vote.sitting-date", event.id, sitting=event.sitting, start=event.start)
    return True


def _weekday(claim: Claim, case: Case, event: VoteEvent, reasons: Reasons) -> None:
    """Report a weekday beside the claim that is not the date's."""
    text = case.document.text
    for stretch in dict.fromkeys(around(text, span) for span in claim.evidence):
        for mark in dates_in(stretch, case.document.language, case.document.published):
            day = mark.date if mark.date in (event.day, event.sitting) else None
            if day and mark.weekday not in (None, date.fromisoformat(day).weekday()):
                reasons.add("vote.weekday", event.id, said=str(mark.weekday), day=day)
