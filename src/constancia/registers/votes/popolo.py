"""Popolo vote events: organizations, persons, motions, vote_events with counts and votes.

Source: popoloproject.com/specs, Motion, VoteEvent, Count, Vote; the dialect of Open States (docs.openstates.org, vote
events and bills with their votes) in which a vote event has its motion's text, and names its voters alone. `coverage`
on an organization is ours: the time for which the file holds all its votings (EDTF).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from constancia.errors import RegisterError, UnknownCode
from constancia.model.actors import Organization
from constancia.model.sources import Locator
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.codes import option_in_words
from constancia.registers.days import ISO, date_of, moment_of
from constancia.registers.faults import fault
from constancia.registers.tables import json_of
from constancia.registers.votes.mapping import VotesMap
from constancia.registers.votes.parsed import Body, Lost, Parsed, Voting, ballot_of, question_of, slug

Record: TypeAlias = Mapping[str, Any]

_POINTER = "~"
"""How Open States begins what it looks up elsewhere: `~{"classification": "lower"}`."""
_TABLES = ("organizations", "persons", "people", "motions", "vote_events")
_EVENT = frozenset(
    {
        *("id", "identifier", "motion_id", "motion", "organization_id", "organization", "start_date", "end_date"),
        *("result", "counts", "votes", "sources", "legislative_session", "legislative_session_id"),
        *("_id", "bill", "bill_identifier", "motion_text", "motion_classification"),
    }
)
_LEFT: Mapping[str, str] = {
    "bill_action": "the entry of the bill's history that the vote belongs to",
    "extras": "what the scraper of one state noted",
    "dedupe_key": "a mark of the scrapers",
    "scraped_at": "a mark of the scrapers",
    "jurisdiction": "the state; a mapping says the country",
}
"""Fields of Open States' vote events that are not read, and what they are."""
_TEXTS = frozenset(
    {
        *("id", "identifier", "_id", "motion_id", "organization_id", "voter_id", "person_id", "group_id"),
        *("name", "text", "option", "start_date", "end_date", "bill_identifier", "motion_text"),
    }
)
"""Fields that are read as texts, unless a mapping looks inside them."""
_RESULTS: Mapping[str, str] = {
    "pass": "passed",
    "passed": "passed",
    "fail": "rejected",
    "failed": "rejected",
    "rejected": "rejected",
}


def read_popolo(text: str, file: str, mapping: VotesMap | None = None) -> Parsed:
    """The bodies and votings in Popolo JSON: an object of tables, a list of vote events, of motions, or of bills.

    Fields that are not kept are listed. What cannot be read stands in `faults`, each with its JSON pointer, and its
    voting is left out. Raises RegisterError where the whole is no Popolo.
    """
    data = json_of(text, file)
    mapped = (path for paths in (mapping.columns.values() if mapping else ()) for path in paths)
    _see_texts(data, file, _TEXTS - {path.partition(".")[0] for path in mapped})
    try:
        reader = _Reader(file, _tables(data, file), mapping or VotesMap())
        reader.read()
    except (TypeError, AttributeError, KeyError) as error:  # an object or a list where Popolo has a text
        raise fault(RegisterError, "votes-form", path=file, reason=str(error)) from error
    return reader.parsed


def words_of(data: Any, file: str) -> dict[str, Counter[str]]:
    """The words in vote events for options and outcomes, and their bodies: what a draft of a mapping shows.

    Under `bodies` stand those that are only pointed at, and have no name anywhere.

    Raises RegisterError as `read_popolo` does.
    """
    found: dict[str, Counter[str]] = {name: Counter() for name in ("option", "outcome", "body", "bodies")}
    try:
        tables = _tables(data, file)
        named = {str(one.get("id")) for _, one in tables["organizations"] if one.get("name")}
        for _, event in tables["vote_events"]:
            found["option"].update(str(vote.get("option") or "") for vote in event.get("votes") or ())
            found["outcome"].update([str(event.get("result") or "")])
            own = _organization(event)
            id = str(own.get("id") or event.get("organization_id") or "")
            name = str(own.get("name") or (id if id in named else ""))
            found["body"].update([name])
            found["bodies"].update([id] if id and not name else [])
    except (TypeError, AttributeError, KeyError) as error:
        raise fault(RegisterError, "votes-form", path=file, reason=str(error)) from error
    return found if found["body"].keys() != {""} else {**found, "body": Counter()}


def _see_texts(value: Any, file: str, texts: frozenset[str], pointer: str = "") -> None:
    """Sees that every text is one that can be written: no half of a pair of surrogates, no NUL.

    And that a text stands where one is read: what an object would be as an id, nobody has said.
    """
    if isinstance(value, str):
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            raise fault(RegisterError, "votes-text", path=file, where=pointer, found=ascii(value[:40]))
    elif isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            inside = f"{pointer}/{key}" if isinstance(key, int) else f"{pointer}/{ascii(key)[1:-1]}"
            if key in texts and isinstance(item, (dict, list)):
                raise fault(RegisterError, "votes-form", path=file, reason=inside)
            _see_texts(key if isinstance(key, str) else "", file, texts, inside)
            _see_texts(item, file, texts, inside)


def _tables(data: Any, file: str) -> dict[str, list[tuple[str, Record]]]:
    """Each table as pairs of pointer and record; vote events inside motions and bills are taken out of them."""
    if isinstance(data, dict) and isinstance(data.get("results"), list):
        data = data["results"]
    if isinstance(data, dict) and not data.keys() & set(_TABLES) and ("counts" in data or "votes" in data):
        data = [data]
    if isinstance(data, list):
        data = {"motions" if any(map(_holds_events, data)) else "vote_events": data}
    tables: dict[str, list[tuple[str, Record]]] = {name: [] for name in _TABLES}
    for name in _TABLES:
        several = data.get(name, [])
        if not isinstance(several, list) or not all(isinstance(one, dict) for one in several):
            raise fault(RegisterError, "votes-list", path=file, where=f"/{name}")
        tables[name] = [(f"/{name}/{place}", one) for place, one in enumerate(several)]
    for pointer, motion in tables["motions"]:
        inside = "vote_events" if "vote_events" in motion else "votes"
        for place, event in enumerate(motion.get(inside, ())):
            own = {"motion": motion, "organization_id": motion.get("organization_id"), **event}
            tables["vote_events"].append((f"{pointer}/{inside}/{place}", own))
    if not tables["vote_events"]:
        raise fault(RegisterError, "votes-none", path=file, expected=list(_TABLES))
    return tables


def _holds_events(one: Any) -> bool:
    """Whether a record is a motion, or a bill, with its vote events: those have votes or counts of their own."""
    if not isinstance(one, dict):
        return False
    votes = one.get("votes")
    events = isinstance(votes, list) and any(isinstance(vote, dict) and "counts" in vote for vote in votes)
    return "vote_events" in one or events


def _organization(event: Record) -> Record:
    """The organization inside a vote event; a bare text is its id."""
    own = event.get("organization") or {}
    return {"id": own} if isinstance(own, str) else own


class _Reader:
    def __init__(self, file: str, tables: Mapping[str, list[tuple[str, Record]]], mapping: VotesMap) -> None:
        self.file = file
        self.tables = tables
        self.map = mapping
        self.parsed = Parsed()
        self.organizations = {str(one.get("id")): (pointer, one) for pointer, one in tables["organizations"]}
        self.motions = {str(one.get("id")): one for _, one in tables["motions"]}
        self.persons = {str(one.get("id")): one for _, one in (*tables["persons"], *tables["people"])}
        self.seen: set[str] = set()

    def read(self) -> None:
        for pointer, event in self.tables["vote_events"]:
            try:
                voting = self._voting(pointer, event)
            except RegisterError as error:
                self.parsed.faults.append(error)
                self.parsed.lost.append(Lost(None, None))
                continue
            if voting is not None:
                self.parsed.votings.append(voting)
        self.parsed.votings.sort(key=lambda voting: (voting.event.start, voting.event.id))

    def _voting(self, pointer: str, event: Record) -> Voting | None:
        """One voting; an election is listed and left out."""
        for name in sorted(event.keys() - _EVENT - _LEFT.keys() - self.map.ignored - self._mapped()):
            self.parsed.notices.add(self.file, None, "field-ignored", field=f"{pointer}/{name}")
        motion = self._motion(pointer, event)
        key = self._said(event, "voting") or event.get("identifier") or event.get("id") or event.get("_id")
        if not key:
            raise self._lacks(pointer, "identifier")
        start = self._start(pointer, event, motion)
        body = self._body(pointer, event, motion)
        if any(str(vote.get("option")) in self.map.candidates for vote in event.get("votes") or ()):
            self.parsed.notices.add(self.file, None, "no-question", name=str(key))
            self.parsed.lost.append(Lost(body, start[:10]))
            return None
        subject = self._said(event, "subject") or self._subject(event, motion)
        if not subject:
            self.parsed.notices.add(self.file, None, "no-subject", name=str(key))
        id = f"{body}/vote-event/{key}"
        if id in self.seen:
            raise fault(RegisterError, "votes-same", path=self.file, where=pointer, found=str(key))
        self.seen.add(id)
        roll = tuple(self._ballots(pointer, event.get("votes") or ()))
        totals = self._totals(pointer, event.get("counts") or ())
        outcome = self._outcome(pointer, self._said(event, "outcome") or event.get("result"))
        if totals is None and not roll:
            if not outcome:
                raise fault(RegisterError, "votes-no-figures", path=self.file, where=pointer)
            self.parsed.notices.add(self.file, None, "bare-event", name=str(key))
        session = self._said(event, "session") or self.map.values.get("session")
        return Voting(
            VoteEvent(
                id=id,
                body=body,
                start=start,
                sitting=start[:10],
                subject=str(subject or key),
                question=self._question(pointer, event),
                bills=self._bills(event, motion),
                outcome=outcome,
                session=session,
                url=next((str(one["url"]) for one in event.get("sources") or () if one.get("url")), None),
                language=str(motion.get("language") or self.map.values.get("language") or "en"),
            ),
            roll,
            Locator(path=self.file, pointer=pointer),
            totals,
        )

    def _mapped(self) -> frozenset[str]:
        """The fields of a vote event that the mapping reads."""
        return frozenset(path.partition(".")[0] for paths in self.map.columns.values() for path in paths)

    def _said(self, event: Record, ours: str) -> str | None:
        """What stands in the fields that the mapping names for a column of ours, joined."""
        parts = []
        for path in self.map.columns.get(ours, ()):
            value: Any = event
            for name in path.split("."):
                value = value.get(name) if isinstance(value, dict) else None
            if value:
                parts.append(", ".join(map(str, value)) if isinstance(value, list) else str(value))
        return " ".join(parts) or None

    def _motion(self, pointer: str, event: Record) -> Record:
        found = event.get("motion") or self.motions.get(str(event.get("motion_id"))) or {}
        if not found and event.get("motion_id"):
            raise self._lacks(pointer, "motion/text")
        return {"text": found} if isinstance(found, str) else found

    def _subject(self, event: Record, motion: Record) -> str | None:
        """The motion's text; in the dialect of Open States with the title of the bill that it was put on."""
        own = event.get("motion_text")
        about = motion.get("text") or motion.get("name") or motion.get("title")
        said = dict.fromkeys(str(part) for part in (own, about) if part)
        return " — ".join(said) or None

    def _bills(self, event: Record, motion: Record) -> tuple[str, ...]:
        said = self._said(event, "bills")
        if said:
            return (said,)
        own = event.get("bill_identifier") or event.get("bill")
        given = own if isinstance(own, str) and not own.startswith(_POINTER) else None
        return tuple(map(str, filter(None, (given or motion.get("bill") or motion.get("identifier"),))))

    def _question(self, pointer: str, event: Record) -> Question:
        written = self._said(event, "question")
        if written is None:
            return Question.MEASURE
        return question_of(self.map.questions.get(written, written), self.file, pointer)

    def _start(self, pointer: str, event: Record, motion: Record) -> str:
        written = self._said(event, "date") or event.get("start_date") or motion.get("date")
        if not written:
            raise self._lacks(pointer, "start_date")
        form = self.map.dates or ISO
        if self.map.dates or "T" in str(written) or " " in str(written):
            return moment_of(str(written), form, self.file, pointer, "start_date")
        return date_of(str(written), self.file, pointer, "start_date")

    def _lacks(self, where: str, *missing: str) -> RegisterError:
        return fault(RegisterError, "votes-lacks", path=self.file, where=where, missing=missing)

    def _body(self, pointer: str, event: Record, motion: Record) -> str:
        own = _organization(event)
        id = str(own.get("id") or event.get("organization_id") or motion.get("organization_id") or "")
        place, organization = self.organizations.get(id, (f"{pointer}/organization", own))
        written = self._said(event, "body") or self.map.values.get("body") or organization.get("name") or id
        name = self.map.bodies.get(str(written), str(written))
        if name.startswith(_POINTER):  # no report calls it so
            expected = ["[bodies]", *self.map.bodies]
            raise fault(UnknownCode, "votes-option", path=self.file, where=pointer, found=name, expected=expected)
        if not name:
            raise self._lacks(pointer, "organization_id")
        body = slug(name)
        if body not in self.parsed.bodies:
            self.parsed.bodies[body] = self._new_body(body, name, place, organization)
        return body

    def _new_body(self, id: str, name: str, pointer: str, organization: Record) -> Body:
        said = self.map.values
        names: dict[str, tuple[str, ...]] = {
            language: (*self._list(said.get(f"body_{language}")), name) for language in ("es", "en")
        }
        for other in organization.get("other_names") or ():
            language = str(other.get("lang") or "en")
            names[language] = (*names.get(language, ()), str(other["name"]))
        coverage = said.get("covers") or organization.get("coverage")
        seats = said.get("seats")
        return Body(
            Organization(
                id=id,
                names=names,
                classification="chamber",
                country=said.get("country") or organization.get("country"),
                places=self._list(said.get("places")) or tuple(map(str, organization.get("places") or ())),
                seats=int(seats) if seats and seats.isdigit() else organization.get("seats"),
                timezone=said.get("timezone") or organization.get("timezone"),
            ),
            Locator(path=self.file, pointer=pointer),
            (date_of(str(coverage), self.file, pointer, "coverage"),) if coverage else (),
        )

    def _list(self, value: str | None) -> tuple[str, ...]:
        return tuple(part.strip() for part in (value or "").split(self.map.lists) if part.strip())

    def _ballots(self, pointer: str, votes: Sequence[Record]) -> Iterator[Ballot]:
        seen: set[str] = set()
        for place, vote in enumerate(votes):
            where = f"{pointer}/votes/{place}"
            voter: Record = vote.get("voter") or self.persons.get(str(vote.get("voter_id"))) or {}
            name = str(voter.get("name") or vote.get("voter_name") or vote.get("voter_id") or "")
            if not name:
                raise self._lacks(where, "voter_id")
            if name in seen:
                raise fault(RegisterError, "votes-twice", path=self.file, where=where, found=name)
            seen.add(name)
            others = tuple(str(other["name"]) for other in voter.get("other_names") or () if other.get("name"))
            if others:
                self.parsed.spellings[name] = others
            code = str(vote.get("option") or "")
            yield ballot_of(name, self._group(vote), option_in_words(code, self.file, where, self.map.options), code)

    def _group(self, vote: Record) -> str | None:
        own: Record = vote.get("group") or {}
        if own.get("name"):
            return str(own["name"])
        id = vote.get("group_id")
        _, organization = self.organizations.get(str(id), ("", {}))
        return str(organization.get("name") or id) if id else None

    def _totals(self, pointer: str, counts: Sequence[Record]) -> Tally | None:
        figures: dict[Option, int] = {}
        for place, count in enumerate(counts):
            if count.get("group") or count.get("group_id"):
                continue
            where = f"{pointer}/counts/{place}"
            value = count.get("value")
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**9:
                raise fault(RegisterError, "table-number", path=self.file, where=where, what="value", found=value)
            written = str(count.get("option") or "")
            figures[option_in_words(written, self.file, where, self.map.options)] = value
        sides = [figures.get(side) for side in (Option.YES, Option.NO, Option.ABSTAIN)]
        return Tally(*sides) if any(side is not None for side in sides) else None

    def _outcome(self, pointer: str, result: Any) -> str | None:
        """The result in our words, by the mapping's first."""
        if not result:
            return None
        words = {**_RESULTS, **self.map.outcomes}
        found = words.get(str(result)) or words.get(str(result).lower())
        if found is None:
            said = {"field": "result", "found": result, "expected": list(words)}
            raise fault(RegisterError, "votes-value", path=self.file, where=pointer, **said)
        return found
