"""The JSON shape of votings in the record: an entry's content to values and back.

vote-event    body, start, sitting, subject, language, question, bills, chair, quorum, threshold, outcome, session,
              url, labels, totals {basis: [for, against, abstain]}, counts {code as published: n},
              groups {code: [for, against, abstain]}, roll {names, groups, options, codes}: four columns of one length,
              notes [{text, author, time}], motions [those of the bills that are motions]
oral-votes    votes [{name, option, how, from}], unread [texts that the rule did not understand], remarks [what the
              editors say of the publication: {about, printed, name}], repeated [notes given twice] — derived from a
              vote-event
resolution    votes [{name, option, how, member, effect, counted}], tally [for, against, abstain] — derived from both
outcome       decision, outcome, by [name of the rule], needed, tally [for, against, abstain: what it was derived from],
              why [where there is no outcome] — derived from a vote-event and its resolution
announced     voting [its id], tally [for, against, abstain: as announced], reason, reason_es — cited, of a dossier

The starter record leaves out the notes' texts (`notes` has author and time alone, `unread` is blank); nothing else
differs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from constancia.model.entries import Entry
from constancia.model.plain import Plain, without_none
from constancia.model.votes import Ballot, Basis, Effect, Note, Option, OralVote, Question, Spoken, Tally, VoteEvent

_OF_OTHERS = (Basis.WITH_ORAL, Basis.ANNOUNCED)
"""Tallies that other entries give."""


def vote_event_content(
    event: VoteEvent,
    roll: Sequence[Ballot],
    notes: Sequence[Note] = (),
    *,
    counts: Mapping[str, int] | None = None,
    labels: Mapping[str, str] | None = None,
) -> dict[str, Plain]:
    """The content of a `vote-event` entry; tallies that other entries give are not part of it."""
    return without_none(
        {
            "body": event.body,
            "start": event.start,
            "sitting": event.sitting,
            "subject": event.subject,
            "language": event.language,
            "question": event.question.value,
            "bills": list(event.bills) or None,
            "chair": event.chair,
            "quorum": event.quorum,
            "threshold": event.threshold,
            "outcome": event.outcome,
            "session": event.session,
            "url": event.url,
            "labels": dict(labels) if labels else None,
            "totals": {
                basis.value: tally.to_plain() for basis, tally in event.tallies.items() if basis not in _OF_OTHERS
            },
            "counts": dict(counts) if counts else None,
            "groups": {code: tally.to_plain() for code, tally in event.groups.items()} or None,
            "roll": {
                "names": [ballot.name for ballot in roll],
                "groups": [ballot.group for ballot in roll],
                "options": [ballot.option.value for ballot in roll],
                "codes": [ballot.code for ballot in roll],
            }
            if roll
            else None,
            "notes": [without_none({"text": n.text or None, "author": n.author.value, "time": n.time}) for n in notes]
            or None,
        }
    )


def _tally(figures: Sequence[int | None]) -> Tally:
    return Tally(*figures)


def read_oral_votes(content: Mapping[str, Any]) -> tuple[OralVote, ...]:
    """The spoken votes of an `oral-votes` or `resolution` entry."""
    return tuple(
        OralVote(
            name=vote["name"],
            option=Option(vote["option"]) if vote.get("option") else None,
            how=Spoken(vote.get("how", "vote")),
            member=vote.get("member"),
            effect=Effect(vote.get("effect", "counted")),
            counted=vote.get("counted", True),
        )
        for vote in content["votes"]
    )


def read_vote_event(
    entry: Entry, resolution: Entry | None = None, outcome: Entry | None = None, announced: Entry | None = None
) -> VoteEvent:
    """The voting that an entry states, completed by others: its votes by voice resolved, its outcome, as announced."""
    content: Mapping[str, Any] = entry.content
    tallies = {Basis(basis): _tally(figures) for basis, figures in content.get("totals", {}).items()}
    oral: tuple[OralVote, ...] = ()
    if resolution is not None:
        extra: Mapping[str, Any] = resolution.content
        oral = read_oral_votes(extra)
        tallies[Basis.WITH_ORAL] = _tally(extra["tally"])
    if announced is not None:
        told: Mapping[str, Any] = announced.content
        tallies[Basis.ANNOUNCED] = _tally(told["tally"])
    derived: Mapping[str, Any] = outcome.content if outcome is not None else {}
    stated = content.get("outcome")
    return VoteEvent(
        id=entry.id,
        body=content["body"],
        start=content["start"],
        sitting=content["sitting"],
        subject=content["subject"],
        question=Question(content.get("question", "measure")),
        bills=tuple(content.get("bills", ())),
        tallies=tallies,
        oral=oral,
        groups={code: _tally(figures) for code, figures in content.get("groups", {}).items()},
        chair=content.get("chair"),
        quorum=content.get("quorum"),
        threshold=derived.get("needed") if content.get("threshold") is None else content["threshold"],
        outcome=stated or derived.get("outcome"),
        outcome_rule="register" if stated else derived.get("by"),
        not_derivable=None if stated else derived.get("why"),
        counted=None if stated else derived.get("counted"),
        decision=derived.get("decision"),
        session=content.get("session"),
        url=content.get("url") or entry.source.url,
        language=content.get("language", "es"),
    )


def read_roll(entry: Entry) -> tuple[Ballot, ...]:
    """The ballots of a `vote-event` or `attendance` entry, in the register's order."""
    content: Mapping[str, Any] = entry.content
    roll = content.get("roll")
    if not roll:
        return ()
    columns = zip(roll["names"], roll["groups"], roll["options"], roll["codes"], strict=True)
    return tuple(Ballot(name, group, Option(option), code) for name, group, option, code in columns)
