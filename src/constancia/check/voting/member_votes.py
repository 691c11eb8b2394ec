"""Rule for `member-vote`: how a member voted, on the board or by voice."""

from __future__ import annotations

from constancia.check import covered
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting.rolls import Stand, of_person, stands
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.which import untold, voting_meant
from constancia.model.claims import Claim, Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView
from constancia.model.votes import Option, VoteEvent

CLAIMED = {
    "for": Option.YES,
    "against": Option.NO,
    "abstain": Option.ABSTAIN,
    "absent": Option.ABSENT,
    "leave": Option.LEAVE,
    "not-voting": Option.NOT_VOTING,
}

SILENT = frozenset({Option.ABSENT, Option.NOT_VOTING, Option.LEAVE})
"""Options of somebody whose vote by voice may be among notes that are missing."""


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about one member's vote."""
    reasons = Reasons(case)
    person, said = claim.value.get("person"), claim.value.get("option")
    if claim.modality in (Modality.PROPOSED, Modality.REQUIRED):
        reasons.add("vote.not-held", modality=claim.modality.value)
        return reasons.found(Outcome.CANNOT_TELL)
    if not person or not said:
        reasons.add("member-vote.incomplete")
        return reasons.found(Outcome.CANNOT_TELL)
    meant = voting_meant(claim, case, view)
    if meant.event is None:
        return untold(meant, "member-vote.which", reasons)
    event = meant.event
    roll = stands(view, event)
    spellings = [
        spelling
        for member in view.members(str(person), body=event.body)
        for spelling in (member.name, *member.spellings)
    ]
    found = of_person(str(person), roll, spellings)
    reasons.add("vote.matched", event.id, **voting_shown(event))
    if not roll:
        reasons.add("member-vote.no-roll", event.id)
        return reasons.found(Outcome.CANNOT_TELL)
    if len(found) != 1:
        names = [stand.ballot.name for stand in found]
        reasons.add("member-vote.several" if found else "member-vote.nobody", event.id, person=str(person), names=names)
        return reasons.found(Outcome.CANNOT_TELL)
    return _compared(claim, found[0], event, view, reasons)


def _compared(claim: Claim, stand: Stand, event: VoteEvent, view: RecordView, reasons: Reasons) -> Finding:
    said = CLAIMED[str(claim.value["option"])]
    board, settled = stand.ballot.option, stand.settled
    facts = {
        "name": stand.ballot.name,
        "group": stand.ballot.group or "",
        "board": board.value,
        "code": stand.ballot.code,
        "voice": stand.voice.value if stand.voice else "",
        "claimed": said.value,
    }
    denied = claim.modality is Modality.DENIED
    if said is settled and stand.voice is None:
        outcome, code = Outcome.AGREES, "member-vote.on-board"
    elif said is settled:
        outcome, code = Outcome.EXPLAINED, "member-vote.by-voice"
    elif said is board:
        outcome, code = Outcome.EXPLAINED, "member-vote.changed"
    elif said is Option.ABSENT and settled is Option.LEAVE:
        outcome, code = Outcome.EXPLAINED, "member-vote.on-leave"
    else:
        hole = covered.notes_hole(view, event.body, event.day)
        if hole and board in SILENT and not denied:
            reasons.add("member-vote.notes-missing", event.id, period=hole.period, **facts)
            return reasons.found(Outcome.CANNOT_TELL)
        outcome, code = Outcome.CONFLICTS, "member-vote.differs"
    reasons.add(code, event.id, **facts)
    if denied:
        reasons.add("vote.denied")
        outcome = Outcome.AGREES if outcome is Outcome.CONFLICTS else Outcome.CONFLICTS
    return reasons.found(outcome, event.id)
