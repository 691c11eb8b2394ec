"""A dossier's tables held against the form: every fault, none of them twice."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from constancia.model.time import edtf
from constancia.registers.dossier.faults import Fault
from constancia.registers.dossier.form import BALLOT, HEAD, HOLE, SOURCE, TABLES_OF_A_DOSSIER, Field
from constancia.registers.dossier.lines import Path, line_numbers, line_of

_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


def parse(text: str) -> tuple[Mapping[str, Any], list[Fault]]:
    """The tables of a dossier, and every fault in them; no tables where the text is no TOML."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _AT_LINE.search(str(error))
        line = int(place[1]) if place and place[1] else text.rstrip().count("\n") + 1
        return {}, [Fault(line, "dossier.no-toml", {"reason": _AT_LINE.sub("", str(error)).strip()})]
    except (RecursionError, ValueError) as error:  # nested too deeply; a number of thousands of digits
        return {}, [Fault(1, "dossier.no-toml", {"reason": str(error)})]
    return data, list(_Check(data, line_numbers(text)).faults())


class _Check:
    def __init__(self, data: Mapping[str, Any], lines: dict[Path, int]) -> None:
        self.data = data
        self.lines = lines
        self.ids: dict[str, set[str]] = {"sources": set(self._dict("sources"))}

    def _dict(self, key: str) -> Mapping[str, Any]:
        value = self.data.get(key, {})
        return value if isinstance(value, dict) else {}

    def fault(self, path: Path, code: str, **params: Any) -> Fault:
        return Fault(line_of(path, self.lines), f"dossier.{code}", params)

    def faults(self) -> Iterator[Fault]:
        head = {key: value for key, value in self.data.items() if key in HEAD or not isinstance(value, (dict, list))}
        yield from self.fields((), head, HEAD)
        for key, value in self.data.items():
            if isinstance(value, (dict, list)) and key not in HEAD and key not in TABLES_OF_A_DOSSIER:
                if key != "sources":
                    known = ["sources", *TABLES_OF_A_DOSSIER]
                    yield self.fault(
                        (key,) if (key,) in self.lines else (key, 0), "no-such-table", key=key, known=known
                    )
                elif not isinstance(value, dict):
                    yield self.fault((key, 0), "no-source-key")
        for key, source in self._dict("sources").items():
            if isinstance(source, dict):
                yield from self.fields(("sources", key), source, SOURCE)
            else:
                yield self.fault(("sources", key), "no-source-key")
        tables = {name: self.data.get(name, []) for name in TABLES_OF_A_DOSSIER}
        for name, rows in tables.items():
            if not isinstance(rows, list):
                yield self.fault((name,), "single-table", key=name)
                tables[name] = []
                continue
            yield from self.own_ids(name, rows)
        for name, rows in tables.items():
            for index, row in enumerate(rows):
                if isinstance(row, dict):
                    yield from self.row(name, index, row)

    def own_ids(self, name: str, rows: Sequence[Any]) -> Iterator[Fault]:
        seen = self.ids.setdefault(name, set())
        for index, row in enumerate(rows):
            id = row.get("id") if isinstance(row, dict) else None
            if isinstance(id, str):
                if id in seen:
                    yield self.fault((name, index, "id"), "id-twice", id=id, table=name)
                seen.add(id)

    def row(self, name: str, index: int, row: Mapping[str, Any]) -> Iterator[Fault]:
        path: Path = (name, index)
        yield from self.fields(path, row, TABLES_OF_A_DOSSIER[name][1])
        for field, cited in row.get("cite", {}).items() if isinstance(row.get("cite"), dict) else ():
            if field not in row:
                yield self.fault((*path, "cite"), "cites-nothing", field=field)
            if isinstance(cited, str) and cited not in self.ids["sources"]:
                yield self.no_such((*path, "cite"), "cite", cited, "sources")
        if name == "coverage":
            yield from self.inner((*path, "hole"), row.get("hole", []), HOLE)
        elif name == "voting":
            yield from self.inner((*path, "roll"), row.get("roll", []), BALLOT)
            yield from self.roll(path, row)
        elif name == "count" and not {"count", "low", "high"} & set(row):
            yield self.fault(path, "no-figure")
        elif name == "poll" and not {"approve", "disapprove"} & set(row):
            yield self.fault(path, "no-share")
        yield from self.order(path, row)

    def inner(self, path: Path, rows: object, form: Mapping[str, Field]) -> Iterator[Fault]:
        for index, row in enumerate(rows if isinstance(rows, list) else ()):
            if isinstance(row, dict):
                yield from self.fields((*path, index), row, form)

    def roll(self, path: Path, row: Mapping[str, Any]) -> Iterator[Fault]:
        """A roll has to add up to the tally printed beside it."""
        roll = [ballot for ballot in row.get("roll") or () if isinstance(ballot, dict)]
        for side in ("yes", "no", "abstain") if roll else ():
            in_roll = sum(ballot.get("option") == side for ballot in roll)
            if side in row and row[side] != in_roll:
                yield self.fault((*path, side), "roll-differs", side=side, printed=row[side], roll=in_roll)

    def order(self, path: Path, row: Mapping[str, Any]) -> Iterator[Fault]:
        try:
            first, last = edtf(str(row["start"])).first, edtf(str(row["until"])).last
        except (KeyError, ValueError):
            return
        if first and last and last < first:
            yield self.fault((*path, "until"), "ends-before", start=row["start"], until=row["until"])

    def fields(self, path: Path, row: Mapping[str, Any], form: Mapping[str, Field]) -> Iterator[Fault]:
        for key, field in form.items():
            if field.required and key not in row:
                yield self.fault(path, "missing", key=key, expected=self.expected(field))
        for key, value in row.items():
            field_of = form.get(key)
            if field_of is None:
                yield self.fault((*path, key), "no-such-key", key=key, known=list(form))
            elif not field_of.kind.holds(value):
                expected = self.expected(field_of)
                yield self.fault((*path, key), "wrong-value", key=key, found=_shown(value), expected=expected)
            elif field_of.kind.refers:
                yield from self.reference((*path, key), key, value, field_of.kind.refers)

    def expected(self, field: Field) -> dict[str, Any]:
        """What a field takes: the code of the words for it, and the values of a closed list."""
        return {"code": f"dossier.expected.{field.kind.expected}", "choices": list(field.kind.choices)}

    def reference(self, path: Path, key: str, value: str, table: str) -> Iterator[Fault]:
        # An id with a slash belongs to another register; whether it is there is not the file's to say.
        if "/" not in value and value not in self.ids.get(table, set()):
            yield self.no_such(path, key, value, table)

    def no_such(self, path: Path, key: str, value: str, table: str) -> Fault:
        return self.fault(path, "no-such-id", key=key, found=value, table=table, known=_some(self.ids.get(table, ())))


def _some(ids: Iterable[str]) -> list[str]:
    shown = sorted(ids)
    return shown if len(shown) <= 6 else [*shown[:6], "…"]


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
