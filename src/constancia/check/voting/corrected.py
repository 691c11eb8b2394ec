"""What others than its register say of a voting's totals: corrections, the tally as announced, and other reports."""

from __future__ import annotations

from constancia.check.reasons import Reasons
from constancia.check.voting.figures import SIDES, columns
from constancia.check.voting.showing import tally_shown
from constancia.check.voting.votings import Search
from constancia.model.corrections import Correction
from constancia.model.entries import EntryKind
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import Basis, Tally, VoteEvent


def corrections_of(view: RecordView, event: VoteEvent) -> tuple[Correction, ...]:
    """The corrections of a voting's totals that the publisher has not come to agree with."""
    return tuple(one for one in view.corrections(event.id) if one.pointer.startswith("/totals/") and not one.agreed)


def corrected(event: VoteEvent, corrections: tuple[Correction, ...]) -> Tally | None:
    """The board with its corrections applied; None where none of them changes it."""
    board = event.board
    if board is None:
        return None
    figures = list(columns(board))
    for one in corrections:
        place = one.pointer.split("/")[3:]
        if place and place[0].isdigit() and int(place[0]) < len(SIDES) and isinstance(one.value, int):
            figures[int(place[0])] = one.value
        elif not place and isinstance(one.value, (list, tuple)) and len(one.value) == len(SIDES):
            figures = [figure if isinstance(figure, int) else None for figure in one.value]
    tally = Tally(*figures)
    return None if tally == board else tally


def show(event: VoteEvent, tally: Tally, corrections: tuple[Correction, ...], reasons: Reasons) -> None:
    """Take the step that sets the two beside each other, with who says so and why."""
    first = corrections[0]
    reasons.add(
        "vote.corrected",
        event.id,
        *(one.id for one in corrections),
        published=event.board.to_plain() if event.board else [None, None, None],
        corrected=tally.to_plain(),
        reason=first.reason,
        by=first.source.publisher or first.source.title or "",
        url=first.source.url or "",
    )


def show_announced(view: RecordView, event: VoteEvent, reasons: Reasons) -> None:
    """Take the step that names who announced the tally that was corrected since, and how that came."""
    told = view.find(EntryKind.ANNOUNCED, keys=(f"voting:{event.id}",))[-1]
    announced, board = event.tallies[Basis.ANNOUNCED], event.board
    reasons.add(
        "vote.announced",
        event.id,
        told.id,
        announced=announced.to_plain(),
        register=board.to_plain() if board else [None, None, None],
        reason={"en": told.content["reason"], "es": told.content.get("reason_es", told.content["reason"])},
        by=told.source.publisher or told.source.title or "",
        url=told.source.url or "",
    )


def show_counted_otherwise(search: Search, event: VoteEvent, reasons: Reasons) -> bool:
    """Take a step for each other count of this very vote on record; whether there is any.

    Where no register covers a vote, each report's count is an entry of its own: the day without an hour, the same
    bill and subject, another tally. Votings of a register have hours, and are as many votes.
    """
    if "T" in event.start or not event.bills:
        return False
    same_day = search.view.votings(VotingQuery(body=event.body, days=edtf(event.start)))
    others = [other for other in same_day if _same_vote(other, event) and other.board not in (None, event.board)]
    for other in others:
        kept = search.view.entry(other.id)
        by = kept.source.publisher or kept.source.title if kept else None
        reasons.add("vote.counted-otherwise", other.id, other=tally_shown(other.board), by=by or other.id)
    return bool(others)


def _same_vote(one: VoteEvent, other: VoteEvent) -> bool:
    return (one.start, one.bills, one.subject) == (other.start, other.bills, other.subject)
