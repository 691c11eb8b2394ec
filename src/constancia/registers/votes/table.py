"""The CSV form: one row for each ballot, or one for a voting of which only totals are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import field, replace

from constancia.errors import DateNotValid, RegisterError
from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.sources import Locator
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.codes import option_in_words
from constancia.registers.days import date_of, day_of, moment_of
from constancia.registers.faults import Place, fault
from constancia.registers.votes.agreeing import Agreement, ballots_for_votings, mixed
from constancia.registers.votes.cells import Row, rows_in
from constancia.registers.votes.mapping import COLUMNS, OF_THE_BODY, OF_THE_VOTING, OUTCOMES, VotesMap
from constancia.registers.votes.parsed import Body, Lost, Parsed, Voting, ballot_of, question_of, slug

REQUIRED = ("voting", "body", "date", "subject")
"""Columns without which a row means nothing."""
_JOINTS = {"voting": "-", "subject": " — ", "places": "|", "bills": "|", "body_es": "|", "body_en": "|"}
"""What stands between several columns of a file that are one of ours; else a blank."""


@dataclass(slots=True)
class _Group:
    """The rows of one voting: what they say together, and their ballots."""

    row: int
    place: Place
    said: Agreement = field(default_factory=Agreement)
    values: dict[str, str] = field(default_factory=dict)
    """What the rows say together, when all were seen."""
    twice: list[tuple[Row, RegisterError]] = field(default_factory=list)
    """Ballots of members who have one already."""
    roll: dict[str, Ballot] = field(default_factory=dict)
    broken: bool = False
    """Whether a row of it cannot be read."""
    election: bool = False
    """Whether its options are candidates."""


def read_table(text: str, file: str, mapping: VotesMap | None = None) -> Parsed:
    """The bodies and votings in a CSV table.

    Rows of one voting have the same `voting` and `body`; what they say of the voting must be the same, or be left
    empty after the first. What cannot be read stands in `faults`, each with its row, and its voting is left out.
    Raises RegisterError for a header that does not fit.
    """
    return _Table(file, mapping or VotesMap()).read(rows_in(text, file, mapping.separator if mapping else None))


class _Table:
    def __init__(self, file: str, mapping: VotesMap) -> None:
        self.file = file
        self.map = mapping
        self.parsed = Parsed()
        self.groups: dict[tuple[str, str], _Group] = {}
        self.said_of_bodies: dict[str, Agreement] = {}
        self.faults: list[tuple[int, RegisterError]] = []
        """Each with its row."""

    def read(self, rows: Iterator[Row]) -> Parsed:
        header = [name.strip() for name in next(rows).cells]
        places = self._places(header)
        for row in rows:
            try:
                values = self._values(row, len(header), places)
            except RegisterError as error:
                self.faults.append((row.number, error))
                self.parsed.lost.append(Lost(None, None))  # whose voting it was cannot be told
                continue
            self._take(row, values)
        self._bodies()
        self._agree()
        for (body, key), group in self.groups.items():
            self._finish(slug(body), key, group)
        self.parsed.votings.sort(key=lambda voting: (voting.event.start, voting.event.id))
        self.parsed.faults = [error for _, error in sorted(self.faults, key=lambda one: one[0])]
        return self.parsed

    def _places(self, header: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """Our columns with the places of those of the file that are read for them.

        A column that is called as one of ours is that one, unless the mapping says otherwise.
        """
        wanted = dict(self.map.columns)
        taken = {name for names in wanted.values() for name in names} | self.map.ignored
        for name in header:
            if name.lower() in COLUMNS and name not in taken and name.lower() not in wanted:
                wanted[name.lower()] = (name,)
                taken.add(name)
        absent = [name for names in wanted.values() for name in names if name not in header]
        missing = [name for name in REQUIRED if name not in wanted and name not in self.map.values]
        missing = [name for name in missing if name != "subject" or not self.map.columns]
        if "member" in wanted and "option" not in wanted and "option" not in self.map.values:
            missing.append("option")
        strange = [name for name in header if name not in taken]
        twice = sorted({name for name in header if header.count(name) > 1 and name not in self.map.ignored})
        if absent:
            raise fault(RegisterError, "map-no-column", path=self.file, missing=absent, found=list(header))
        if missing or strange or twice:
            found = strange or twice or ["–"]
            raise fault(
                RegisterError,
                "votes-columns",
                path=self.file,
                missing=missing or ["–"],
                found=found,
                expected=list(COLUMNS),
            )
        return {ours: tuple(header.index(name) for name in names) for ours, names in wanted.items()}

    def _values(self, row: Row, width: int, places: Mapping[str, tuple[int, ...]]) -> dict[str, str]:
        """What a row says, by our columns."""
        if len(row.cells) != width:
            found = len(row.cells)
            raise fault(RegisterError, "table-width", path=self.file, where=row.place, found=found, expected=width)
        values = dict(self.map.values)
        for ours, several in places.items():
            parts = [part for place in several if (part := row.cells[place].strip())]
            values[ours] = _JOINTS.get(ours, " ").join(parts)
        values["body"] = self.map.bodies.get(values["body"], values["body"])
        for ours in ("voting", "body"):
            if not values[ours]:
                raise fault(RegisterError, "votes-empty", path=self.file, where=row.place, field=ours)
        return values

    def _take(self, row: Row, values: dict[str, str]) -> None:
        key = (values["body"], values["voting"])
        group = self.groups.get(key) or self.groups.setdefault(key, _Group(row.number, row.place))
        group.said.take(row, values, OF_THE_VOTING)
        self.said_of_bodies.setdefault(key[0], Agreement()).take(row, values, OF_THE_BODY)
        try:
            if values.get("member"):
                self._ballot(values, group, row)
            elif values.get("option"):
                raise fault(RegisterError, "votes-no-member", path=self.file, where=row.place)
        except RegisterError as error:
            self.faults.append((row.number, error))
            group.broken = True

    def _agree(self) -> None:
        """Takes what most rows of a voting say; lists what others say, once where many rows are not of one voting."""
        for (_, key), group in self.groups.items():
            group.values = group.said.values()
            odd = list(group.said.odd())
            one = mixed(self.file, key, odd, group.twice)
            if one is not None:
                self.faults.append((group.row, one))
            else:
                self.faults += [(found.row.number, found.fault(self.file)) for found in odd]
                self.faults += [(row.number, error) for row, error in group.twice]
            group.broken |= bool(odd or group.twice)
        if ballots_for_votings([(group.values, len(group.roll)) for group in self.groups.values()]):
            first = next(iter(self.groups.values()))
            error = fault(RegisterError, "votes-one-ballot", path=self.file, where=first.place, count=len(self.groups))
            self.faults.append((first.row, error))
            for group in self.groups.values():
                group.broken = True

    def _ballot(self, values: Mapping[str, str], group: _Group, row: Row) -> None:
        name, code = values["member"], values.get("option", "")
        if code in self.map.candidates:
            group.election = True
            return
        option = option_in_words(code, self.file, row.place, self.map.options)
        ballot = ballot_of(name, values.get("group") or None, option, code)
        before = group.roll.get(name)
        group.roll[name] = ballot if before is None else self._again(before, ballot, group, row)

    def _again(self, before: Ballot, ballot: Ballot, group: _Group, row: Row) -> Ballot:
        """The ballot of a member who stands twice, where that may be: in both lobbies is for neither side."""
        alike = before.option is ballot.option
        if not self.map.repeated or not (alike or {before.option, ballot.option} == {Option.YES, Option.NO}):
            found = fault(RegisterError, "votes-twice", path=self.file, where=row.place, found=ballot.name)
            group.twice.append((row, found))
            return before
        if alike:
            self.parsed.notices.add(self.file, row.number, "voter-twice", name=ballot.name)
            return before
        self.parsed.notices.add(self.file, row.number, "both-lobbies", name=ballot.name)
        return replace(before, option=Option.NOT_VOTING, code=f"{before.code}|{ballot.code}")

    def _bodies(self) -> None:
        first = {
            body: min(one.row for (name, _), one in self.groups.items() if name == body) for body, _ in self.groups
        }
        for name, said in self.said_of_bodies.items():
            values = said.values()
            for odd in said.odd():
                self.faults.append((odd.row.number, odd.fault(self.file)))
                if odd.field == "covers":  # what it covers is not to be decided by a majority
                    values.pop("covers", None)
            try:
                body = self._body(name, values, first[name])
            except RegisterError as error:
                self.faults.append((first[name], error))
                bare = {what: value for what, value in values.items() if what in ("body_es", "body_en", "country")}
                body = self._body(name, bare, first[name])
            self.parsed.bodies[body.organization.id] = body

    def _body(self, name: str, values: Mapping[str, str], row: int) -> Body:
        names = {"es": self._list(values.get("body_es")), "en": self._list(values.get("body_en"))}
        covers = values.get("covers")
        organization = Organization(
            id=slug(name),
            names={language: tuple(dict.fromkeys((*several, name))) for language, several in names.items()},
            classification="chamber",
            country=values.get("country"),
            places=self._list(values.get("places")),
            seats=self._number(values, "seats", row),
            timezone=values.get("timezone"),
        )
        periods = (date_of(covers, self.file, row, "covers"),) if covers else ()
        return Body(organization, Locator(path=self.file, row=row), periods)

    def _finish(self, body: str, key: str, group: _Group) -> None:
        """The voting of a group of rows; or what is lost with it, on the day that it has."""
        if not group.broken and not group.election:
            try:
                self.parsed.votings.append(self._voting(key, body, group))
                return
            except RegisterError as error:
                self.faults.append((group.row, error))
        day = None
        with suppress(DateNotValid):
            day = self._moment(group.values.get("date", ""), group.place, "date")[:10]
        if group.election:
            self.parsed.notices.add(self.file, group.row, "no-question", name=key)
        self.parsed.lost.append(Lost(body, day if day and len(day) == 10 else None))

    def _voting(self, key: str, body: str, group: _Group) -> Voting:
        place, values = group.place, group.values
        if "date" not in values:
            raise fault(RegisterError, "votes-empty", path=self.file, where=place, field="date")
        start = self._moment(values["date"], place, "date")
        outcome = self._word(values, "outcome", self.map.outcomes)
        if outcome and outcome not in OUTCOMES:
            found = {"field": "outcome", "found": outcome, "expected": [*self.map.outcomes, *OUTCOMES]}
            raise fault(RegisterError, "votes-value", path=self.file, where=place, **found)
        figures = [self._number(values, side, place) for side in ("for", "against", "abstain")]
        totals = Tally(*figures) if any(figure is not None for figure in figures) else None
        if totals is None and not group.roll:
            if not outcome:
                raise fault(RegisterError, "votes-no-figures", path=self.file, where=place)
            self.parsed.notices.add(self.file, group.row, "bare-event", name=key)
        if "subject" not in values:
            self.parsed.notices.add(self.file, group.row, "no-subject", name=key)
        sitting = values.get("sitting")
        event = VoteEvent(
            id=f"{body}/vote-event/{key}",
            body=body,
            start=start,
            sitting=self._moment(sitting, place, "sitting") if sitting else start[:10],
            subject=values.get("subject", key),
            question=self._question(values, place),
            bills=self._list(values.get("bills")),
            chair=values.get("chair"),
            quorum=self._number(values, "quorum", place),
            threshold=self._number(values, "threshold", place),
            outcome=outcome,
            session=values.get("session"),
            url=values.get("url"),
            language=values.get("language") or "en",
        )
        return Voting(event, tuple(group.roll.values()), Locator(path=self.file, row=group.row), totals)

    def _question(self, values: Mapping[str, str], place: Place) -> Question:
        written = self._word(values, "question", self.map.questions)
        return question_of(written or Question.MEASURE.value, self.file, place)

    def _word(self, values: Mapping[str, str], name: str, words: Mapping[str, str]) -> str | None:
        written = values.get(name)
        return words.get(written, written) if written else None

    def _moment(self, written: str, place: Place, what: str) -> str:
        """A date in the form that the mapping declares; without one as the guide has it."""
        if self.map.dates is None:
            return date_of(written, self.file, place, what)
        read = moment_of if what == "date" else day_of
        return read(written, self.map.dates, self.file, place, what)

    def _list(self, value: str | None) -> tuple[str, ...]:
        parts = (value or "").replace(self.map.lists, "|").split("|")
        return tuple(part.strip() for part in parts if part.strip())

    def _number(self, values: Mapping[str, str], what: str, place: Place) -> int | None:
        value = values.get(what)
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) < 10):  # nobody counts a billion votes
            raise fault(RegisterError, "table-number", path=self.file, where=place, what=what, found=value[:40])
        return int(value)
