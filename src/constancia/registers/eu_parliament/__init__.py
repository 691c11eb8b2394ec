"""Roll calls of the European Parliament, from the weekly export of HowTheyVote.eu: a table of votes, one of ballots."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from constancia.lean import dataclass
from constancia.model.entries import Entry
from constancia.model.sources import Locator
from constancia.model.votes import Question, Tally, VoteEvent
from constancia.registers.archive import prefix_of
from constancia.registers.codes import meaning_of
from constancia.registers.days import ISO, moment_of
from constancia.registers.eu_parliament.body import DATASET, GROUP_NAMES, LATEST, PARLIAMENT, VOTE_PAGE
from constancia.registers.eu_parliament.rolls import Rolls, read_rolls
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Batch, Notices, Reading
from constancia.registers.streams import Streams
from constancia.registers.tables import number, records_of
from constancia.registers.votes.entries import body_entry, group_entry, member_entry, voting_entry
from constancia.registers.votes.parsed import Body, Parsed, Voting

_VOTES, _BALLOTS, _MEMBERS, _GROUPS = "votes.csv", "member_votes.csv", "members.csv", "groups.csv"
IGNORED: Mapping[str, str] = {
    "countries.csv": "names of the member states",
    "group_memberships.csv": "who sat in which group: the rolls show it",
    **dict.fromkeys(("eurovoc_concepts.csv", "eurovoc_concept_votes.csv"), "subjects of votes, by a thesaurus"),
    **dict.fromkeys(
        ("oeil_subjects.csv", "oeil_subject_votes.csv"), "subjects of votes, by the Legislative Observatory"
    ),
    **dict.fromkeys(("geo_areas.csv", "geo_area_votes.csv"), "countries that votes are about"),
    **dict.fromkeys(("committees.csv", "responsible_committee_votes.csv"), "committees that prepared votes"),
    "amendment_authors_votes.csv": "who tabled an amendment",
}
"""Tables of the export that are not read, and why. A table that nobody knows is listed."""
_LAPSED = "LAPSED"
_OUTCOMES: Mapping[str, str | None] = {"ADOPTED": "passed", "REJECTED": "rejected", _LAPSED: None, "": None}
"""What a result means. What lapsed was not put any more, for what was decided before it."""
_AMENDMENT = re.compile(r"\b(?:Am|Ams|AM|Amendments?|Amendements?|Änd|Enmiendas?)\b")
"""In the description of a vote, in the languages that it was published in."""
_NEEDED = ("id", "timestamp", "display_title", "description", "is_main")


@dataclass(frozen=True, slots=True)
class _Member:
    """A member, with the row of the table that lists them."""

    name: str
    row: int


def read(where: str | Path) -> Reading:
    """The votes in a folder, zip or tar with `votes.csv`, `member_votes.csv`, `members.csv` and `groups.csv`.

    Nothing is covered: only roll calls are there, and a show of hands leaves none. Raises RegisterError or UnknownCode,
    with file and row.
    """
    streams = Streams(where)
    prefix = prefix_of(streams.names, _VOTES, str(where))
    for name in (_BALLOTS, _MEMBERS, _GROUPS):
        prefix_of((path for path in streams.names if path.startswith(prefix)), name, str(where))
    members = _members(streams.read(prefix + _MEMBERS), prefix + _MEMBERS)
    groups = _groups(streams.read(prefix + _GROUPS), prefix + _GROUPS)
    with streams.open(prefix + _BALLOTS) as stream:
        rolls = read_rolls(stream, prefix + _BALLOTS)
    parsed = Parsed(notices=Notices())
    known = {_VOTES, _BALLOTS, _MEMBERS, _GROUPS, *IGNORED}
    for path in streams.names:
        if path.startswith(prefix) and path.endswith(".csv") and path.removeprefix(prefix) not in known:
            parsed.notices.add(path, None, "file-unread", name=path.removeprefix(prefix))
    parsed.votings.extend(_votes(streams.read(prefix + _VOTES), prefix + _VOTES, parsed, rolls))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    days: dict[str, list[Voting]] = defaultdict(list)
    for voting in parsed.votings:
        days[voting.event.sitting].append(voting)
    for id in rolls.members.keys() - members.keys():
        parsed.notices.add(prefix + _MEMBERS, None, "no-name", name=id)
    actors = _actors(prefix, members, groups, rolls)
    return Reading(len(days) + 1, _batches(tuple(actors), days, rolls, members, parsed.notices), parsed.notices)


def _batches(
    actors: tuple[Entry, ...],
    days: Mapping[str, list[Voting]],
    rolls: Rolls,
    members: Mapping[str, _Member],
    notices: Notices,
) -> Iterator[Batch]:
    """The bodies, then the votes of each day; a roll is made of ballots only when its day comes."""
    yield Batch("bodies", actors)
    names = {id: members[id].name if id in members else id for id in rolls.members}
    for day, votings in days.items():
        entries = []
        for voting in votings:
            key = voting.event.id.rpartition("/")[2]
            voting.roll = tuple(rolls.ballots(key, names))
            entries.append(voting_entry(voting, DATASET, notices))
            voting.roll = ()
        yield Batch(day, tuple(entries))


def _actors(
    prefix: str, members: Mapping[str, _Member], groups: Mapping[str, Mapping[str, tuple[str, ...]]], rolls: Rolls
) -> Iterator[Entry]:
    yield body_entry(Body(PARLIAMENT, Locator(path=prefix + _VOTES)), DATASET)
    for code in rolls.groups_in():
        names = groups.get(code, {})
        yield group_entry(code, PARLIAMENT, DATASET, Locator(path=prefix + _GROUPS), names)
    for id in rolls.members:
        member = members.get(id, _Member(id, 0))
        locator = Locator(path=prefix + _MEMBERS, row=member.row or None)
        yield member_entry(member.name, PARLIAMENT, DATASET, locator)


def _members(data: bytes, path: str) -> dict[str, _Member]:
    """Members by id: surname, then first name; of two with one name each has the country behind it."""
    rows = list(enumerate(records_of(data, path, ("id", "first_name", "last_name", "country_code")), 1))
    plain = {values["id"]: f"{values['last_name']}, {values['first_name']}" for _, values in rows}
    shared = {name for name, times in Counter(plain.values()).items() if times > 1}
    return {
        values["id"]: _Member(
            f"{plain[values['id']]} ({values['country_code']})"
            if plain[values["id"]] in shared
            else plain[values["id"]],
            row,
        )
        for row, values in rows
    }


def _groups(data: bytes, path: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """What each group is called, by its code: in the press, and officially."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for values in records_of(data, path, ("code", "official_label", "label", "short_label")):
        known = GROUP_NAMES.get(values["code"], {})
        listed = (values["label"], values["short_label"], values["official_label"])
        found[values["code"]] = {
            "en": _distinct((*known.get("en", ()), *listed)),
            "es": _distinct((*known.get("es", ()), values["short_label"], values["code"])),
        }
    return found


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _votes(data: bytes, path: str, parsed: Parsed, rolls: Rolls) -> Iterator[Voting]:
    for row, values in enumerate(records_of(data, path, _NEEDED), 1):
        with parsed.leaving_out(PARLIAMENT.id):
            voting = _voting(values, Locator(path=path, row=row), path, row)
            if values.get("result") == _LAPSED:
                parsed.notices.add(path, row, "no-question", name=values["id"])
            elif values["id"] not in rolls.votes and voting.totals is None:
                parsed.notices.add(path, row, "no-figures", name=values["id"])
            else:
                yield voting


def _voting(values: Mapping[str, str], locator: Locator, path: str, row: int) -> Voting:
    start = moment_of(values["timestamp"], ISO, path, row, "timestamp")
    papers = (values.get(name, "") for name in ("reference", "procedure_reference", "texts_adopted_reference"))
    event = VoteEvent(
        id=f"{PARLIAMENT.id}/vote-event/{values['id']}",
        body=PARLIAMENT.id,
        start=start,
        sitting=start[:10],
        subject=_subject(values),
        question=_question(values),
        bills=_distinct(papers),
        outcome=meaning_of(values.get("result", ""), _OUTCOMES, path, row),
        url=VOTE_PAGE.format(id=values["id"]),
        language="en",
    )
    figures = [values.get(f"count_{side}", "") for side in ("for", "against", "abstention")]
    totals = None
    if any(figures):
        totals = Tally(*(number(figure, path, row, "count") for figure in figures))
    return Voting(event, (), locator, totals)


def _subject(values: Mapping[str, str]) -> str:
    """The title, which part of the text was put, and the procedure's title where that says more."""
    number = values.get("amendment_number", "")
    amendment = " ".join(
        part for part in (f"Am {number}" if number else "", values.get("amendment_subject", "")) if part
    )
    parts = (values["display_title"], amendment, values["description"], values.get("procedure_title", ""))
    said: list[str] = []
    for part in (" ".join(one.split()) for one in parts):
        if part and not any(part.casefold() in one.casefold() for one in said):
            said.append(part)
    return " — ".join(said) or values["id"]


def _question(values: Mapping[str, str]) -> Question:
    """Whether the text as a whole was put, an amendment, or some other part of it."""
    if values["is_main"].casefold() == "true":
        return Question.MEASURE
    if values.get("amendment_number") or _AMENDMENT.search(values["description"]):
        return Question.AMENDMENT
    return Question.OTHER


MANIFEST = Manifest(
    name="eu-parliament",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="ODbL 1.0",
    read=read,
    bodies=(PARLIAMENT.id,),
    default=LATEST,
)
"""How `constancia import eu-parliament` reads the export."""
