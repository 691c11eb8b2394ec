"""The roll calls of the United States Congress: one `data.json` for each vote, as the scrapers write it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from constancia.errors import RegisterError, UnknownCode
from constancia.model.sources import Locator
from constancia.model.votes import Ballot, Option, Question, VoteEvent
from constancia.registers.archive import read_files
from constancia.registers.codes import meaning_of
from constancia.registers.days import ISO, moment_of
from constancia.registers.faults import fault
from constancia.registers.reading import Notices, Reading
from constancia.registers.tables import json_of
from constancia.registers.us_congress.bodies import BY_LETTER, DATASET
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

_FILE = "data.json"
_OPTIONS: Mapping[str, Option] = {
    "Yea": Option.YES,
    "Aye": Option.YES,
    "Guilty": Option.YES,
    "Nay": Option.NO,
    "No": Option.NO,
    "Not Guilty": Option.NO,
    "Present": Option.ABSTAIN,
    "Not Voting": Option.ABSENT,
}
"""What the lists of a vote are called. *Present* is neither a yea nor a nay: the one who says so abstains."""
_CASTING = "VP"
"""Stands in a list of senators for the Vice President's casting vote."""
_VICE_PRESIDENT = "Vice President"

_QUESTIONS: tuple[tuple[re.Pattern[str], Question], ...] = (
    (re.compile(r"previous question", re.I), Question.PREVIOUS_QUESTION),
    (re.compile(r"reconsider", re.I), Question.RECONSIDERATION),
    (re.compile(r"point of order|ruling of the chair|decision of (?:the )?chair|waive", re.I), Question.POINT_OF_ORDER),
    (re.compile(r"amendment", re.I), Question.AMENDMENT),
)
_MEASURES = frozenset({"passage", "passage-suspension", "nomination", "veto-override", "impeachment", "treaty"})
"""Categories in which the measure itself is decided."""

_LOST = re.compile(r"\b(?:rejected|failed|defeated|not (?:sustained|well taken|agreed|confirmed|guilty))\b", re.I)
_WON = re.compile(r"\b(?:passed|agreed to|confirmed|sustained|well taken|adopted|ratified|guilty)\b", re.I)


def read(where: str | Path) -> Reading:
    """The roll calls in a folder, zip or tar of `data.json` files, wherever in it they lie.

    Raises RegisterError or UnknownCode, with the file, for what has not the form of the register.
    """
    files = {path: data for path, data in read_files(where).items() if path.rpartition("/")[2] == _FILE}
    if not files:
        raise fault(RegisterError, "archive-none-fits", path=str(where), marker=_FILE)
    parsed = Parsed(notices=Notices())
    numbers: dict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for path in sorted(files):
        with parsed.leaving_out(""):  # the number that is missing then shows that its year is not whole
            vote = _vote(path, files[path])
            voting = _voting(vote, path, parsed.notices)
            if voting is not None:
                parsed.votings.append(voting)
                _spell(vote, parsed.spellings)
            body = BY_LETTER[vote["chamber"]].id
            numbers[body, str(vote["session"])][int(vote["number"])] = _start(vote, path)[:10]
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    for organization in BY_LETTER.values():
        if any(body == organization.id for body, _ in numbers):
            covers = tuple(_covered(organization.id, numbers))
            parsed.bodies[organization.id] = Body(organization, Locator(path=min(files)), covers)
    return batches_of(parsed, DATASET, "us-congress")


def _vote(path: str, data: bytes) -> Mapping[str, Any]:
    vote = json_of(data, path)
    needed = ("vote_id", "chamber", "date", "number", "session", "category", "question", "result", "votes")
    missing = [name for name in needed if not isinstance(vote, dict) or name not in vote]
    if missing:
        raise fault(RegisterError, "register-no-field", path=path, missing=missing)
    if vote["chamber"] not in BY_LETTER:
        raise fault(
            UnknownCode, "unknown-code", path=path, where="chamber", found=vote["chamber"], expected=[*BY_LETTER]
        )
    return vote  # type: ignore[no-any-return]


def _start(vote: Mapping[str, Any], path: str) -> str:
    return moment_of(str(vote["date"]), ISO, path, "date", "date")


def _voting(vote: Mapping[str, Any], path: str, notices: Notices) -> Voting | None:
    """One vote; a call of the house decides nothing, and an election has candidates for options: both are listed."""
    if vote["category"] in ("quorum", "leadership"):
        notices.add(path, None, "no-question", name=str(vote["question"]))
        return None
    organization, start = BY_LETTER[vote["chamber"]], _start(vote, path)
    event = VoteEvent(
        id=f"{organization.id}/vote-event/{vote['vote_id']}",
        body=organization.id,
        start=start,
        sitting=start[:10],
        subject=_subject(vote),
        question=_question(vote),
        bills=_bills(vote),
        outcome=_outcome(str(vote["result"])),
        session=str(vote["session"]),
        url=vote.get("source_url"),
        language="en",
    )
    return Voting(event, tuple(_roll(vote, path)), Locator(path=path))


def _subject(vote: Mapping[str, Any]) -> str:
    """The question as put, and the title of what it is about where that does not stand in it."""
    parts = [str(vote["question"])]
    for name in ("bill", "nomination", "amendment"):
        about = vote.get(name) or {}
        title = about.get("title") or about.get("purpose")
        if title and "No short title" not in title and not any(title in part for part in parts):
            parts.append(str(title))
    subject = vote.get("subject")
    if subject and not any(str(subject) in part for part in parts):
        parts.append(str(subject))
    return " — ".join(parts)


def _question(vote: Mapping[str, Any]) -> Question:
    if vote["category"] in _MEASURES and "Table" not in vote["question"]:
        return Question.MEASURE
    kind = str(vote.get("type") or vote["question"])
    return next((question for pattern, question in _QUESTIONS if pattern.search(kind)), Question.OTHER)


def _bills(vote: Mapping[str, Any]) -> tuple[str, ...]:
    """The number of the bill, and the same with series and Congress: H.R. 1 is no S. 1, nor the next one's."""
    bill = vote.get("bill") or {}
    if "number" not in bill:
        return ()
    whole = f"{bill['type']}{bill['number']}-{bill['congress']}" if "type" in bill and "congress" in bill else ""
    return tuple(filter(None, (str(bill["number"]), whole)))


def _outcome(result: str) -> str | None:
    """`passed` or `rejected` by the result as printed; None for one that says neither."""
    if _LOST.search(result):
        return "rejected"
    return "passed" if _WON.search(result) else None


def _roll(vote: Mapping[str, Any], path: str) -> Iterable[Ballot]:
    for written, voters in vote["votes"].items():
        option = meaning_of(written, _OPTIONS, path, "votes")
        for voter in voters:
            if voter == _CASTING:
                yield ballot_of(_VICE_PRESIDENT, None, option, written)
            else:
                yield ballot_of(str(voter["display_name"]), voter.get("party"), option, written)


def _spell(vote: Mapping[str, Any], spellings: dict[str, tuple[str, ...]]) -> None:
    """Notes the full names of those of whom a vote gives them: senators are listed by surname, party and state."""
    for voters in vote["votes"].values():
        for voter in voters:
            if voter != _CASTING and voter.get("first_name") and voter.get("last_name"):
                full, known = f"{voter['first_name']} {voter['last_name']}", spellings.get(voter["display_name"], ())
                if full not in known:
                    spellings[voter["display_name"]] = (*known, full)


def _covered(body: str, numbers: Mapping[tuple[str, str], Mapping[int, str]]) -> Iterable[str]:
    """The stretches in which every vote of a house is there: numbered from 1 without a gap, up to the day before the
    last, for the last day may have had more. A call of the house and an election, which are left out, have numbers."""
    for (own, _), days in sorted(numbers.items()):
        if own != body or sorted(days) != list(range(1, len(days) + 1)):
            continue
        first, last = min(days.values()), date.fromisoformat(max(days.values())) - timedelta(1)
        if first <= last.isoformat():
            yield f"{first}/{last.isoformat()}"
