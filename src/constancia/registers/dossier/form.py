"""The form of a dossier: which tables it has, which fields they take, and what each field may hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from constancia.lean import dataclass
from constancia.model.entries import EntryKind
from constancia.model.time import edtf
from constancia.model.values import CasualtiesValue, fields_of
from constancia.model.votes import Option, Question

FORM = "dossier/1"
"""What the file says of itself, as `constancia = "dossier/1"`."""

Test: TypeAlias = Callable[[object], bool]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a field may hold."""

    expected: str
    """In words, for the message that shows a fault: a code of `messages_dossier`."""
    holds: Test
    choices: tuple[str, ...] = ()
    """The values, where they are a closed list."""
    refers: str | None = None
    """Table whose ids it may name."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a table."""

    kind: Kind
    required: bool = False


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_text, value))


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _share(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 100


def _date(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        edtf(value)
    except ValueError:
        return False
    return True


def _day(value: object) -> bool:
    return (
        isinstance(value, str) and bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?", value)) and _date(value[:10])
    )


def _address(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"https?://\S+", value))


def _country(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[A-Z]{2}", value))


def _id(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[a-z0-9][a-z0-9.-]*", value))


def _number(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"\d+", value))


def _tally(value: object) -> bool:
    return isinstance(value, list) and len(value) in (2, 3) and all(map(_whole, value))


def _citations(value: object) -> bool:
    return isinstance(value, dict) and all(map(_text, value.values()))


def _one_of(choices: tuple[str, ...]) -> Kind:
    return Kind("one-of", lambda value: value in choices, choices=choices)


def _ref(table: str) -> Kind:
    return Kind("reference", _text, refers=table)


TEXT = Kind("text", _text)
TEXTS = Kind("texts", _texts)
WHOLE = Kind("whole", _whole)
SHARE = Kind("share", _share)
DATE = Kind("date", _date)
OPEN = Kind("open-date", lambda value: value == ".." or _date(value))
DAY = Kind("day", _day)
ADDRESS = Kind("address", _address)
COUNTRY = Kind("country", _country)
ID = Kind("id", _id)
NUMBER = Kind("number", _number)
NUMBERS = Kind("numbers", lambda value: isinstance(value, list) and all(map(_number, value)))
TALLY = Kind("tally", _tally)
CITATIONS = Kind("citations", _citations)
TABLES = Kind("tables", lambda value: isinstance(value, list) and all(isinstance(item, dict) for item in value))

_CITED: Mapping[str, Field] = {
    "id": Field(ID, required=True),
    "source": Field(_ref("sources"), required=True),
    "page": Field(TEXT),
    "published": Field(DATE),
    "cite": Field(CITATIONS),
}
"""What every table that becomes an entry has: its id, and where it was read."""


def _cited(**fields: Field) -> Mapping[str, Field]:
    return MappingProxyType({**_CITED, **fields})


def _need(kind: Kind) -> Field:
    return Field(kind, required=True)


HEAD: Mapping[str, Field] = MappingProxyType(
    {
        "constancia": _need(_one_of((FORM,))),
        "id": _need(ID),
        "title": _need(TEXT),
        "compiled": Field(DATE),
        "licence": Field(TEXT),
    }
)
"""Fields at the top of the file, before any table."""

SOURCE: Mapping[str, Field] = MappingProxyType(
    {
        "publisher": _need(TEXT),
        "title": Field(TEXT),
        "url": Field(ADDRESS),
        "archived": Field(ADDRESS),
        "published": Field(DATE),
        "media_type": Field(TEXT),
    }
)
"""Fields of `[sources.<key>]`."""

HOLE: Mapping[str, Field] = MappingProxyType(
    {"period": _need(DATE), "what": _need(TEXT), "reason": _need(TEXT), "reason_es": Field(TEXT)}
)
"""Fields of `[[coverage.hole]]`."""

BALLOT: Mapping[str, Field] = MappingProxyType(
    {"name": _need(TEXT), "group": Field(TEXT), "option": _need(_one_of(tuple(Option))), "code": Field(TEXT)}
)
"""Fields of `[[voting.roll]]`."""

TABLES_OF_A_DOSSIER: Mapping[str, tuple[EntryKind, Mapping[str, Field]]] = MappingProxyType(
    {
        "body": (
            EntryKind.ORGANIZATION,
            _cited(
                names_es=_need(TEXTS),
                names_en=_need(TEXTS),
                classification=_need(_one_of(("chamber", "committee", "institution"))),
                country=Field(COUNTRY),
                places=Field(TEXTS),
                seats=Field(WHOLE),
                timezone=Field(TEXT),
            ),
        ),
        "person": (EntryKind.PERSON, _cited(name=_need(TEXT), aliases=Field(TEXTS))),
        "event": (
            EntryKind.EVENT,
            _cited(
                name_es=_need(TEXT),
                name_en=_need(TEXT),
                aliases=Field(TEXTS),
                words=Field(TEXTS),
                where=Field(TEXTS),
                period=Field(DATE),
                country=Field(COUNTRY),
                place=Field(TEXT),
            ),
        ),
        "count": (
            EntryKind.COUNT,
            _cited(
                event=_need(_ref("event")),
                harm=_need(_one_of(tuple(sorted(fields_of(CasualtiesValue)["harm"].closed)))),
                by=_need(TEXT),
                by_es=Field(TEXT),
                by_aliases=Field(TEXTS),
                count=Field(WHOLE),
                low=Field(WHOLE),
                high=Field(WHOLE),
                qualifier=Field(_one_of(("exactly", "about", "almost", "at least", "more than", "up to"))),
                scope=Field(TEXT),
                who=Field(TEXT),
                place=Field(TEXT),
                period=Field(DATE),
                as_of=Field(DATE),
                part_of=Field(_ref("count")),
            ),
        ),
        "authorisation": (
            EntryKind.AUTHORISATION,
            _cited(
                force=_need(TEXT),
                force_country=_need(COUNTRY),
                territory=_need(COUNTRY),
                start=Field(DATE),
                until=Field(DATE),
                personnel=Field(WHOLE),
                purpose=Field(TEXT),
                force_es=Field(TEXT),
                purpose_es=Field(TEXT),
                bill=Field(NUMBER),
                resolution=Field(NUMBER),
                printed=Field(TEXTS),
                names=Field(TEXTS),
                places=Field(TEXTS),
                voting=Field(_ref("voting")),
                tabled=Field(DATE),
                decided=Field(DATE),
            ),
        ),
        "poll": (
            EntryKind.POLL,
            _cited(
                subject=_need(TEXT),
                subject_aliases=Field(TEXTS),
                pollster=_need(TEXT),
                pollster_aliases=Field(TEXTS),
                approve=Field(SHARE),
                disapprove=Field(SHARE),
                field_dates=Field(DATE),
                country=Field(COUNTRY),
            ),
        ),
        "report": (
            EntryKind.REPORT,
            _cited(
                by=_need(TEXT),
                by_es=Field(TEXT),
                by_aliases=Field(TEXTS),
                person=Field(TEXT),
                title=Field(TEXT),
                what=Field(_one_of(("report", "release", "visit", "press-conference", "statement"))),
                event=Field(_ref("event")),
                date=Field(DATE),
                period=Field(DATE),
                says=Field(TEXTS),
                says_es=Field(TEXTS),
                keywords=Field(TEXTS),
                hedged=Field(TEXTS),
            ),
        ),
        "office": (
            EntryKind.OFFICE,
            _cited(
                person=_need(TEXT),
                person_aliases=Field(TEXTS),
                post_es=_need(TEXT),
                post_en=_need(TEXT),
                post_aliases=Field(TEXTS),
                body=Field(TEXT),
                start=Field(DATE),
                until=Field(OPEN),
                seen=Field(DATE),
            ),
        ),
        "voting": (
            EntryKind.VOTE_EVENT,
            _cited(
                body=_need(TEXT),
                start=_need(DAY),
                sitting=Field(DAY),
                subject=_need(TEXT),
                language=Field(_one_of(("es", "en"))),
                question=Field(_one_of(tuple(Question))),
                bills=Field(NUMBERS),
                yes=_need(WHOLE),
                no=Field(WHOLE),
                abstain=Field(WHOLE),
                threshold=Field(WHOLE),
                outcome=Field(_one_of(("passed", "rejected"))),
                roll=Field(TABLES),
            ),
        ),
        "announced": (
            EntryKind.ANNOUNCED,
            _cited(
                voting=_need(_ref("voting")),
                tally=_need(TALLY),
                reason=_need(TEXT),
                reason_es=Field(TEXT),
            ),
        ),
        "mapping": (
            EntryKind.MAPPING,
            _cited(
                word=_need(TEXT),
                words=_need(TEXTS),
                body=_need(TEXT),
                groups=_need(TEXTS),
                period=Field(DATE),
            ),
        ),
        "coverage": (
            EntryKind.COVERAGE,
            _cited(
                body=_need(TEXT),
                period=_need(DATE),
                kinds=_need(TEXTS),
                hole=Field(TABLES),
            ),
        ),
    }
)
"""Each table of a dossier, the kind of entry that it becomes, and its fields; entries follow this order."""
