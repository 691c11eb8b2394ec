"""Popolo vote events: organizations, persons, motions, vote_events with counts and votes.

Source: popoloproject.com/specs, Motion, VoteEvent, Count, Vote. `coverage` on an organization is ours: the time for
which the file holds all its votings (EDTF).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from constancia.errors import RegisterError
from constancia.model.actors import Organization
from constancia.model.sources import Locator
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.codes import option_in_words
from constancia.registers.days import date_of
from constancia.registers.faults import fault
from constancia.registers.tables import json_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, slug

Record: TypeAlias = Mapping[str, Any]

_TABLES = ("organizations", "persons", "people", "motions", "vote_events")
_EVENT = frozenset(
    {
        *("id", "identifier", "motion_id", "motion", "organization_id", "organization", "start_date", "end_date"),
        *("result", "counts", "votes", "sources", "legislative_session", "legislative_session_id"),
    }
)
_RESULTS: Mapping[str, str] = {
    "pass": "passed",
    "passed": "passed",
    "fail": "rejected",
    "failed": "rejected",
    "rejected": "rejected",
}


def read_popolo(text: str, file: str) -> Parsed:
    """The bodies and votings in Popolo JSON: an object of tables, a list of vote events, or a list of motions.

    Fields that are not kept are listed. Raises RegisterError and UnknownCode with a JSON pointer.
    """
    data = json_of(text, file)
    _see_texts(data, file)
    try:
        reader = _Reader(file, _tables(data, file))
        reader.read()
    except (TypeError, AttributeError, KeyError) as error:  # an object or a list where Popolo has a text
        raise fault(RegisterError, "votes-form", path=file, reason=str(error)) from error
    return reader.parsed


def _see_texts(value: Any, file: str, pointer: str = "") -> None:
    """Sees that every text is one that can be written: no half of a pair of surrogates, no NUL."""
    if isinstance(value, str):
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            raise fault(RegisterError, "votes-text", path=file, where=pointer, found=ascii(value[:40]))
    elif isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            _see_texts(key if isinstance(key, str) else "", file, f"{pointer}/{ascii(key)[1:-1]}")
            _see_texts(item, file, f"{pointer}/{key}" if isinstance(key, int) else f"{pointer}/{ascii(key)[1:-1]}")


def _tables(data: Any, file: str) -> dict[str, list[tuple[str, Record]]]:
    """Each table as pairs of pointer and record; vote events inside motions are taken out of them."""
    if isinstance(data, list):
        inside = any(isinstance(one, dict) and "vote_events" in one for one in data)
        data = {"motions" if inside else "vote_events": data}
    tables: dict[str, list[tuple[str, Record]]] = {name: [] for name in _TABLES}
    for name in _TABLES:
        several = data.get(name, [])
        if not isinstance(several, list) or not all(isinstance(one, dict) for one in several):
            raise fault(RegisterError, "votes-list", path=file, where=f"/{name}")
        tables[name] = [(f"/{name}/{place}", one) for place, one in enumerate(several)]
    for pointer, motion in tables["motions"]:
        for place, event in enumerate(motion.get("vote_events", ())):
            own = {"motion": motion, "organization_id": motion.get("organization_id"), **event}
            tables["vote_events"].append((f"{pointer}/vote_events/{place}", own))
    if not tables["vote_events"]:
        raise fault(RegisterError, "votes-none", path=file, expected=list(_TABLES))
    return tables


class _Reader:
    def __init__(self, file: str, tables: Mapping[str, list[tuple[str, Record]]]) -> None:
        self.file = file
        self.tables = tables
        self.parsed = Parsed()
        self.organizations = {str(one.get("id")): (pointer, one) for pointer, one in tables["organizations"]}
        self.motions = {str(one.get("id")): one for _, one in tables["motions"]}
        self.persons = {str(one.get("id")): one for _, one in (*tables["persons"], *tables["people"])}

    def read(self) -> None:
        for pointer, event in self.tables["vote_events"]:
            self.parsed.votings.append(self._voting(pointer, event))
        self.parsed.votings.sort(key=lambda voting: (voting.event.start, voting.event.id))

    def _voting(self, pointer: str, event: Record) -> Voting:
        for name in sorted(event.keys() - _EVENT):
            self.parsed.notices.add(self.file, None, "field-ignored", field=f"{pointer}/{name}")
        motion: Record = event.get("motion") or self.motions.get(str(event.get("motion_id"))) or {}
        subject = motion.get("text") or motion.get("name") or motion.get("title")
        if not subject:
            raise self._lacks(pointer, "motion/text")
        start = event.get("start_date") or motion.get("date")
        if not start:
            raise self._lacks(pointer, "start_date")
        key = event.get("identifier") or event.get("id")
        if not key:
            raise self._lacks(pointer, "identifier")
        body = self._body(pointer, event, motion)
        written = str(start).replace(" ", "T")[:16]
        roll = tuple(self._ballots(pointer, event.get("votes", ())))
        totals = self._totals(pointer, event.get("counts", ()))
        if totals is None and not roll:
            raise fault(RegisterError, "votes-no-figures", path=self.file, where=pointer)
        return Voting(
            VoteEvent(
                id=f"{body}/vote-event/{key}",
                body=body,
                start=date_of(written, self.file, pointer, "start_date"),
                sitting=written[:10],
                subject=str(subject),
                question=Question.MEASURE,
                bills=tuple(map(str, filter(None, (motion.get("bill") or motion.get("identifier"),)))),
                outcome=self._outcome(pointer, event.get("result")),
                url=next((str(one["url"]) for one in event.get("sources") or () if one.get("url")), None),
                language=str(motion.get("language") or "en"),
            ),
            roll,
            Locator(path=self.file, pointer=pointer),
            totals,
        )

    def _lacks(self, where: str, *missing: str) -> RegisterError:
        return fault(RegisterError, "votes-lacks", path=self.file, where=where, missing=missing)

    def _body(self, pointer: str, event: Record, motion: Record) -> str:
        own: Record = event.get("organization") or {}
        id = str(own.get("id") or event.get("organization_id") or motion.get("organization_id") or "")
        place, organization = self.organizations.get(id, (f"{pointer}/organization", own))
        name = organization.get("name") or id
        if not name:
            raise self._lacks(pointer, "organization_id")
        body = slug(str(name))
        if body not in self.parsed.bodies:
            self.parsed.bodies[body] = self._new_body(body, str(name), place, organization)
        return body

    def _new_body(self, id: str, name: str, pointer: str, organization: Record) -> Body:
        names: dict[str, tuple[str, ...]] = {"es": (name,), "en": (name,)}
        for other in organization.get("other_names") or ():
            language = str(other.get("lang") or "en")
            names[language] = (*names.get(language, ()), str(other["name"]))
        coverage = organization.get("coverage")
        return Body(
            Organization(
                id=id,
                names=names,
                classification="chamber",
                country=organization.get("country"),
                places=tuple(map(str, organization.get("places") or ())),
                seats=organization.get("seats"),
                timezone=organization.get("timezone"),
            ),
            Locator(path=self.file, pointer=pointer),
            (date_of(str(coverage), self.file, pointer, "coverage"),) if coverage else (),
        )

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
            yield Ballot(name, self._group(vote), option_in_words(code, self.file, where), code)

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
            figures[option_in_words(str(count.get("option") or ""), self.file, where)] = value
        sides = [figures.get(side) for side in (Option.YES, Option.NO, Option.ABSTAIN)]
        return Tally(*sides) if any(side is not None for side in sides) else None

    def _outcome(self, pointer: str, result: Any) -> str | None:
        if not result:
            return None
        if str(result).lower() not in _RESULTS:
            expected = list(_RESULTS)
            raise fault(
                RegisterError,
                "votes-value",
                path=self.file,
                where=pointer,
                field="result",
                found=result,
                expected=expected,
            )
        return _RESULTS[str(result).lower()]
