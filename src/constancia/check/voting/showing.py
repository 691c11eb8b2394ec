"""Votings as parameters of steps."""

from __future__ import annotations

from constancia.check.voting.figures import settled
from constancia.model.plain import Plain
from constancia.model.time import Interval
from constancia.model.votes import Tally, VoteEvent


def tally_shown(tally: Tally | None) -> list[Plain]:
    """`[for, against, abstain]`, None where there is no figure."""
    return tally.to_plain() if tally else [None, None, None]


def voting_shown(event: VoteEvent) -> dict[str, Plain]:
    """What tells one voting from another, for any step that speaks of it."""
    return {
        "start": event.start,
        "sitting": event.sitting,
        "subject": event.subject,
        "question": event.question.value,
        "bills": list(event.bills),
        "tally": tally_shown(settled(event)),
        "board": tally_shown(event.board),
        "url": event.url or "",
    }


def period_shown(days: Interval) -> str:
    """The days as EDTF; a single day as itself."""
    if days.first == days.last and days.first is not None:
        return days.first.isoformat()
    return "/".join(day.isoformat() if day else ".." for day in (days.first, days.last))
