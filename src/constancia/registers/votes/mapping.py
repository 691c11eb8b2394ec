"""A mapping: how the columns, options and dates of somebody's own table or Popolo are to be read, as a TOML file.

Nothing in it is guessed when it is read: what is left empty is a fault, with its line.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from constancia.errors import RegisterError
from constancia.lean import dataclass
from constancia.model.events import fold
from constancia.model.plain import Plain
from constancia.model.time import edtf
from constancia.model.votes import Option, Question
from constancia.registers.archive import read_file
from constancia.registers.codes import WORDS
from constancia.registers.days import is_form
from constancia.registers.dossier.lines import line_numbers, line_of
from constancia.registers.faults import fault
from constancia.registers.votes.cells import ENCODINGS, SEPARATORS

CANDIDATE = "candidate"
"""Said of an option: the voting is an election, in which nothing is passed or rejected."""
OUTCOMES = ("passed", "rejected")
OF_THE_BODY = ("body_es", "body_en", "country", "places", "seats", "timezone", "covers")
OF_THE_VOTING = (
    *("body", "date", "subject", "sitting", "language", "question", "bills", "for", "against", "abstain"),
    *("threshold", "quorum", "outcome", "chair", "session", "url"),
)
OF_THE_BALLOT = ("member", "group", "option")
COLUMNS = ("voting", *OF_THE_VOTING, *OF_THE_BODY, *OF_THE_BALLOT)
"""Every column, in the order of `docs/registers/votes.md`."""

_EMPTY: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesMap:
    """What a mapping says; nothing of it where the file has the form of the guide."""

    encoding: str | None = None
    separator: str | None = None
    dates: str | None = None
    """Where year, month and day stand: `dd/mm/yyyy`. None: as in the guide, known in part if need be."""
    lists: str = "|"
    """What parts several values in one cell."""
    repeated: bool = False
    """Whether a member may stand twice in a voting."""
    ignored: frozenset[str] = frozenset()
    """Columns of the file that are not read."""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _EMPTY)
    """Our column to those of the file, joined where they are several."""
    values: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    """Our column to what it is in the whole file."""
    bodies: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    """Words of the file for its bodies, to their names."""
    options: Mapping[str, Option] = field(default_factory=lambda: _EMPTY)
    """Words of the file for how somebody voted."""
    candidates: frozenset[str] = frozenset()
    """Options that are names of candidates."""
    outcomes: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    """Words of the file for `passed` and `rejected`."""
    questions: Mapping[str, str] = field(default_factory=lambda: _EMPTY)


def read_map(where: str | Path) -> VotesMap:
    """The mapping in a TOML file; raises RegisterError with every line in it that says nothing we know."""
    file = Path(where).name
    try:
        text = read_file(where, limit=1 << 20).decode("utf-8-sig")
        data = tomllib.loads(text)
    except ValueError as error:  # no UTF-8, or no TOML
        raise fault(RegisterError, "map-toml", path=file, reason=str(error)) from error
    lines = line_numbers(text)
    faults = [{"line": line_of(path, lines), **rest} for path, rest in _faults(data)]
    if faults:
        raise fault(RegisterError, "map-faults", path=file, faults=sorted(faults, key=_line))
    head = data.get("file", {})
    options = data.get("options", {})
    return VotesMap(
        encoding=head.get("encoding"),
        separator=head.get("separator"),
        dates=head.get("dates"),
        lists=head.get("lists", "|"),
        repeated=head.get("repeated", False),
        ignored=frozenset(head.get("ignore", ())),
        columns={ours: (one,) if isinstance(one, str) else tuple(one) for ours, one in data.get("columns", {}).items()},
        values={name: str(value) for name, value in data.get("values", {}).items()},
        bodies=data.get("bodies", {}),
        options={word: WORDS[fold(value)] for word, value in options.items() if value != CANDIDATE},
        candidates=frozenset(word for word, value in options.items() if value == CANDIDATE),
        outcomes=data.get("outcomes", {}),
        questions=data.get("questions", {}),
    )


def _line(fault: Mapping[str, Plain]) -> int:
    line = fault["line"]
    return line if isinstance(line, int) else 0


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_text, value))


_Check = tuple[Callable[[object], bool], tuple[str, ...]]
"""Whether a value will do, and what would."""
_HEAD: Mapping[str, _Check] = MappingProxyType(
    {
        "encoding": (lambda value: value in ENCODINGS, ENCODINGS),
        "separator": (lambda value: value in SEPARATORS, tuple(map(repr, SEPARATORS))),
        "dates": (
            lambda value: isinstance(value, str) and is_form(value),
            ("dd/mm/yyyy", "mm/dd/yyyy", "yyyymmdd", "…"),
        ),
        "lists": (_text, ("'|'", "';'")),
        "repeated": (lambda value: isinstance(value, bool), ("true", "false")),
        "ignore": (lambda value: value == [] or _texts(value), ('["…"]',)),
    }
)
_OPTIONS: tuple[str, ...] = (*(option.value for option in Option), "secret", CANDIDATE)
"""Named to whoever gave another; what the table itself may have (`aye`, `paired`) will do as well."""
_WORDS: Mapping[str, _Check] = MappingProxyType(
    {
        "bodies": (_text, ('"…"',)),
        "options": (lambda value: value == CANDIDATE or (isinstance(value, str) and fold(value) in WORDS), _OPTIONS),
        "outcomes": (lambda value: value in OUTCOMES, OUTCOMES),
        "questions": (lambda value: value in tuple(Question), tuple(question.value for question in Question)),
    }
)
"""Tables whose keys are words of the file."""
_COLUMN: _Check = (lambda value: _text(value) or _texts(value), ('"…"', '["…", "…"]'))
_VALUE: _Check = (lambda value: _text(value) or (isinstance(value, int) and not isinstance(value, bool)), ('"…"',))


def _edtf(value: object) -> bool:
    try:
        edtf(str(value))
    except ValueError:
        return False
    return True


_VALUES: Mapping[str, _Check] = MappingProxyType(
    {
        "covers": (_edtf, ('"2025"', '"2025-03"', '"2025-03-01/2025-12-19"')),
        "seats": (lambda value: str(value).isascii() and str(value).isdigit(), ("130",)),
    }
)
"""What has a form of its own: a fault in it is the mapping's, not that of the table's first row."""


def _faults(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Plain]]]:
    """What the mapping has that says nothing we know: its path, what was found and what would do."""
    tables = ("file", "columns", "values", *_WORDS)
    for name, table in data.items():
        if name not in tables:
            yield (name,), {"name": "", "found": name, "expected": [f"[{one}]" for one in tables]}
        elif not isinstance(table, dict):
            yield (name,), {"name": name, "found": str(table), "expected": [f"[{name}]"]}
        else:
            for key, value in table.items():
                yield from _of_key(name, key, value)
    for name in sorted(data.get("columns", {}).keys() & data.get("values", {}).keys()):
        yield ("values", name), {"name": "[values]", "found": name, "expected": ["[columns]", "[values]"]}


def _of_key(table: str, key: str, value: object) -> Iterator[tuple[tuple[str, ...], dict[str, Plain]]]:
    known = {"file": tuple(_HEAD), "columns": COLUMNS, "values": COLUMNS}.get(table)
    if known is not None and key not in known:
        yield (table, key), {"name": f"[{table}]", "found": key, "expected": list(known)}
        return
    fits, expected = _WORDS.get(table) or (_HEAD[key] if table == "file" else _COLUMN if table == "columns" else _VALUE)
    if table == "values" and fits(value):
        fits, expected = _VALUES.get(key, _VALUE)
    if not fits(value):
        yield (table, key), {"name": f"[{table}] {key}", "found": str(value), "expected": list(expected)}
