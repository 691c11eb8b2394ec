"""Rule for `member-vote`: how a member voted, on the board or by voice."""

from __future__ import annotations

from constancia.check import covered
from constancia.check.case import Case
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.check.voting.groups import blocs
from constancia.check.voting.rolls import Stand, of_person, of_surname, stands
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.which import Meant, untold, voting_meant
from constancia.model.claims import Claim, Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
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


SHOWN = 3
"""Votings that may be meant in which the member's vote is shown."""


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about one member's vote."""
    reasons = Reasons(case)
    person, said = claim.value.get("person"), claim.value.get("option")
    if claim.modality not in (Modality.ASSERTED, Modality.DENIED):
        reasons.add("member-vote.not-asserted", modality=claim.modality.value)
        return reasons.found(Outcome.CANNOT_TELL)
    if not person or not said:
        reasons.add("member-vote.incomplete")
        return reasons.found(Outcome.CANNOT_TELL)
    meant = voting_meant(claim, case, view)
    event = meant.event or _whichever(claim, str(person), meant, view)
    if event is None:
        return _untold(str(person), meant, view, reasons)
    roll = stands(view, event)
    reasons.add("vote.matched", event.id, **voting_shown(event))
    if not roll:
        reasons.add("member-vote.no-roll", event.id)
        return reasons.found(Outcome.CANNOT_TELL)
    found = _of_group(claim, _called(str(person), roll, event, view), event, view)
    stand = only(found)
    if stand is not None:
        return _compared(claim, stand, event, view, reasons)
    if found:
        reasons.add("member-vote.several", event.id, person=str(person), members=[_shown(one) for one in found])
    elif members := [member.name for member in view.members(str(person), body=event.body)]:
        reasons.add("member-vote.not-in-roll", event.id, person=str(person), names=list(members), count=len(members))
    else:
        reasons.add("member-vote.nobody", event.id, person=str(person))
    return reasons.found(Outcome.CANNOT_TELL)


def _called(person: str, roll: tuple[Stand, ...], event: VoteEvent, view: RecordView) -> tuple[Stand, ...]:
    """Those of a roll who bear a name, or a known spelling of it; where nobody does, the surname of it alone."""
    members = view.members(person, body=event.body)
    known = [name for member in members for name in (member.name, *member.spellings)]
    return of_person(person, roll, known) or (() if members else of_surname(person, roll))


def _of_group(claim: Claim, found: tuple[Stand, ...], event: VoteEvent, view: RecordView) -> tuple[Stand, ...]:
    """Those of several whose group stands beside the name: "Flores (Perú Libre)"."""
    if len(found) < 2:
        return found
    codes = frozenset(stand.ballot.group for stand in found if stand.ballot.group)
    named = {code for bloc in blocs(claim.evidence[0].quote, event, view, codes) for code in bloc.codes}
    return tuple(stand for stand in found if stand.ballot.group in named) or found


def _shown(stand: Stand) -> dict[str, Plain]:
    """How a member is on record, for a step: name, group, option on the board, option by voice."""
    return {
        "name": stand.ballot.name,
        "group": stand.ballot.group or "",
        "board": stand.ballot.option.value,
        "voice": stand.voice.value if stand.voice else "",
        "by_voice": [{"voice": stand.voice.value}] if stand.voice else [],
        "of_group": [{"group": stand.ballot.group}] if stand.ballot.group else [],
    }


def _whichever(claim: Claim, person: str, meant: Meant, view: RecordView) -> VoteEvent | None:
    """The last of several votings of one day that may be meant, where the member voted alike in all; None elsewhere.

    It is shown, and what is said of the member's vote holds of it whichever is meant.
    """
    if not meant.alike or not 1 < len(meant.candidates) <= SHOWN:
        return None
    votes = set[Option | None]()
    for event in meant.candidates:
        stand = only(_of_group(claim, _called(person, stands(view, event), event, view), event, view))
        votes.add(stand.settled if stand is not None and stand.settled is stand.ballot.option else None)
    return meant.candidates[-1] if len(votes) == 1 and not votes & {None, *SILENT} else None


def _untold(person: str, meant: Meant, view: RecordView, reasons: Reasons) -> Finding:
    """The finding where the voting cannot be told: those that may be meant, and the member's vote in the first."""
    finding = untold(meant, "member-vote.which", reasons)
    for event in meant.candidates[:SHOWN]:
        stand = only(_called(person, stands(view, event), event, view))
        if stand is not None:
            reasons.add("member-vote.there", event.id, start=event.start, **_shown(stand))
    return reasons.found(finding.outcome)


def _compared(claim: Claim, stand: Stand, event: VoteEvent, view: RecordView, reasons: Reasons) -> Finding:
    said = CLAIMED[str(claim.value["option"])]
    board, settled = stand.ballot.option, stand.settled
    facts = _shown(stand) | {"code": stand.ballot.code, "claimed": said.value}
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
        if hole and board in SILENT and stand.voice is None and not denied:
            reasons.add("member-vote.notes-missing", event.id, period=hole.period, **facts)
            return reasons.found(Outcome.CANNOT_TELL)
        outcome, code = Outcome.CONFLICTS, "member-vote.differs"
    if denied:
        # What is denied is not what "the report says": only the record's own words stand before it.
        code = "member-vote.by-voice" if stand.voice else "member-vote.on-board"
    reasons.add(code, event.id, **facts)
    if denied:
        reasons.add("vote.denied")
        outcome = Outcome.AGREES if outcome is Outcome.CONFLICTS else Outcome.CONFLICTS
    return reasons.found(outcome, event.id)
