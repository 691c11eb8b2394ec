"""Rule for `bloc`: how a group voted as it was that day — position, dissenters, unity, counts."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.check import covered
from constancia.check.case import Case
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.check.voting.doubts import lies_ahead
from constancia.check.voting.figures import SIDES, Figures
from constancia.check.voting.groups import Bloc, blocs
from constancia.check.voting.member_votes import CLAIMED
from constancia.check.voting.rolls import Stand, stands, tally_of, voters
from constancia.check.voting.showing import tally_shown, voting_shown
from constancia.check.voting.which import Meant, untold, voting_meant
from constancia.claims.blocs import TAKEN_UP, WITHHELD
from constancia.model.claims import Claim, Modality
from constancia.model.entries import Hole
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import Option, Tally, VoteEvent

SPLIT = 5
"""A group is plainly split where its smaller sides have at least one in so many of its votes."""


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about a group's vote."""
    reasons = Reasons(case)
    said = str(claim.value.get("bloc", ""))
    figures = Figures.of(claim)
    if claim.modality is not Modality.ASSERTED:
        reasons.add("bloc.not-asserted", modality=claim.modality.value)
        return reasons.found(Outcome.CANNOT_TELL)
    if lies_ahead(claim, case):
        reasons.add("bloc.not-asserted", modality=Modality.PROPOSED.value)
        return reasons.found(Outcome.CANNOT_TELL)
    if not said or (not figures and not claim.value.get("stance")):
        reasons.add("bloc.incomplete")
        return reasons.found(Outcome.CANNOT_TELL)
    if claim.rule in TAKEN_UP:
        reasons.add("bloc.taken-up", bloc=said)
        return reasons.found(Outcome.CANNOT_TELL)
    meant = voting_meant(claim, case, view)
    event = meant.event or _by_counts(claim, meant, view)
    if event is not None and meant.how != "bill" and figures.full and not _has(said, figures, event, view):
        other = _of_that_day(said, figures, event, view)
        if other is not None:
            meant, event = Meant(None, candidates=(event, other)), None
    if event is None:
        return untold(meant, "bloc.which", reasons)
    roll = stands(view, event)
    reasons.add("vote.matched", event.id, **voting_shown(event))
    if not any(stand.ballot.group for stand in roll):
        reasons.add("bloc.no-roll", event.id)
        return reasons.found(Outcome.CANNOT_TELL)
    codes = frozenset(stand.ballot.group for stand in roll if stand.ballot.group)
    found = blocs(said, event, view, codes)
    bloc = only(found)
    if bloc is None:
        code = "bloc.several" if found else "bloc.unknown"
        reasons.add(code, event.id, bloc=said, names=[one.name for one in found])
        return reasons.found(Outcome.CANNOT_TELL)
    if bloc.mapping is not None:
        reasons.add(
            "bloc.mapping",
            bloc.mapping.id,
            word=bloc.name,
            groups=sorted(bloc.codes),
            url=bloc.mapping.source.url or bloc.mapping.source.publisher or "",
        )
    group = [stand for stand in roll if stand.ballot.group in bloc.codes]
    hole = covered.notes_hole(view, event.body, event.day)
    return _compared(claim, bloc, group, event, hole, reasons)


def _by_counts(claim: Claim, meant: Meant, view: RecordView) -> VoteEvent | None:
    """The one of several votings of a day on the matter told in which the group has the counts told."""
    figures = Figures.of(claim)
    if not meant.alike or not figures.full:
        return None
    return only([event for event in meant.candidates if _has(str(claim.value["bloc"]), figures, event, view)])


def _of_that_day(said: str, figures: Figures, event: VoteEvent, view: RecordView) -> VoteEvent | None:
    """Another voting of that day in which the group has the counts told: on its date, not its admission."""
    those = view.votings(VotingQuery(body=event.body, days=edtf(event.day)))
    return next((one for one in those if one.id != event.id and _has(said, figures, one, view)), None)


def _has(said: str, figures: Figures, event: VoteEvent, view: RecordView) -> bool:
    """Whether a group has these counts in a voting, on the board or with the votes by voice."""
    roll = stands(view, event)
    bloc = only(blocs(said, event, view, frozenset(stand.ballot.group for stand in roll if stand.ballot.group)))
    group = [stand for stand in roll if bloc is not None and stand.ballot.group in bloc.codes]
    return any(figures.fit(tally_of(group, settled=settled)) for settled in (True, False))


def _compared(
    claim: Claim, bloc: Bloc, group: list[Stand], event: VoteEvent, hole: Hole | None, reasons: Reasons
) -> Finding:
    figures = Figures.of(claim)
    board, settled = tally_of(group, settled=False), tally_of(group, settled=True)
    reasons.add(
        "bloc.position" if any(stand.voice for stand in group) else "bloc.on-board",
        event.id,
        bloc=bloc.name,
        members=len(group),
        board=tally_shown(board),
        tally=tally_shown(settled),
    )
    outcomes = []
    if figures:
        if figures.fit(settled):
            outcomes.append(Outcome.AGREES)
        elif figures.fit(board):
            reasons.add(
                "bloc.board-counts",
                event.id,
                claimed=figures.to_plain(),
                board=tally_shown(board),
                tally=tally_shown(settled),
            )
            outcomes.append(Outcome.EXPLAINED)
        elif hole and _above(figures, board):
            reasons.add("bloc.notes-missing", event.id, claimed=figures.to_plain(), period=hole.period)
            outcomes.append(Outcome.CANNOT_TELL)
        else:
            reasons.add("bloc.counts-differ", event.id, claimed=figures.to_plain(), tally=tally_shown(settled))
            outcomes.append(Outcome.CONFLICTS)
    stance = claim.value.get("stance")
    if stance:
        outcome = _stance(str(stance), group, event, reasons)
        own = figures.sides == 1 and claim.value.get(str(stance)) is not None
        if outcome is Outcome.CONFLICTS and own and outcomes in ([Outcome.AGREES], [Outcome.EXPLAINED]):
            outcome = Outcome.EXPLAINED  # "backed by the Liberals (3)": so many of them, which is right
        if outcome is Outcome.CONFLICTS and claim.rule == WITHHELD and not _backed(group):
            reasons.add("bloc.withheld", event.id)
            outcome = Outcome.CANNOT_TELL
        outcomes.append(outcome)
    order = (Outcome.CONFLICTS, Outcome.CANNOT_TELL, Outcome.EXPLAINED, Outcome.AGREES)
    outcome = next(one for one in order if one in outcomes)
    return reasons.found(outcome, None if outcome is Outcome.CANNOT_TELL else event.id)


def _backed(group: list[Stand]) -> bool:
    """Whether most of those of a group who voted voted for it."""
    sides = voters(group)
    return 2 * len(sides[Option.YES]) > sum(len(names) for names in sides.values())


def _above(figures: Figures, board: Tally) -> bool:
    """Whether votes by voice alone could lead from the board to the figures: no side below it."""
    gap = figures.difference(board)
    return gap is not None and min(gap) >= 0


def _stance(said: str, group: list[Stand], event: VoteEvent, reasons: Reasons) -> Outcome:
    """Compare a stance with the votes of the group, those by voice included."""
    sides = voters(group)
    cast = sum(len(names) for names in sides.values())
    if not cast:
        reasons.add("bloc.nobody-voted", event.id)
        return Outcome.CANNOT_TELL
    ranked = sorted(SIDES, key=lambda side: -len(sides[side]))
    first, second, _ = ranked
    minority = cast - len(sides[first])
    if said == "split":
        if not minority:
            reasons.add("bloc.united", event.id, side=first.value, count=cast)
            return Outcome.CONFLICTS
        reasons.add(
            "bloc.dissent", event.id, side=first.value, count=len(sides[first]), dissenters=_others(sides, first)
        )
        return Outcome.AGREES if minority * SPLIT >= cast else Outcome.EXPLAINED
    wanted = CLAIMED[said]
    if len(sides[first]) == len(sides[second]) and wanted in (first, second):
        reasons.add("bloc.tied", event.id, dissenters=_others(sides, wanted))
        return Outcome.CANNOT_TELL
    if not minority:
        reasons.add("bloc.united", event.id, side=first.value, count=cast)
        return Outcome.AGREES if first is wanted else Outcome.CONFLICTS
    reasons.add("bloc.dissent", event.id, side=first.value, count=len(sides[first]), dissenters=_others(sides, first))
    return Outcome.EXPLAINED if first is wanted else Outcome.CONFLICTS


def _others(sides: Mapping[Option, list[str]], but: Option) -> list[Plain]:
    """The names on every other side."""
    return [
        {"side": side.value, "count": len(names), "names": list(names)}
        for side, names in sides.items()
        if names and side is not but
    ]
