"""Words as text: fills the shapes of `language/shape` from the `.txt` files of a language's folder.

A file fills one shape. A row names a field and lists its words, apart by blanks; `_` is a blank inside a phrase:

    # A comment.
    until | until till up_to
    months | january=1 february=2
            march=3
    {weekday} | mon tues wednes
    at | on_{weekday}day

    [stances]
    for | back(|s|ed) support(|s|ed)

A line that begins with a blank goes on with the row before. `[stances]` puts the rows below it into that field, by key
or, where the field is a shape of its own, by its fields. `(a|b)` writes several words at once. A row in braces is no
field: what it lists stands wherever its name does, in words and in patterns. `{posts:seats}` is the row of another
file, `{heads'}` the row with or without accents, `{kill>done}` the forms `done` of its verbs; a name in capitals is
left to the reader of the pattern. What stands in `language/shared` is added to every language's file of that name.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import MISSING, field, fields, is_dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar, get_args, get_origin, get_type_hints

from constancia import keeping
from constancia.compiled import compiled
from constancia.language.packing import packed, unpacked
from constancia.language.pattern import Pattern
from constancia.lean import dataclass

T = TypeVar("T")
FOLDER = Path(__file__).parent
"""Where the words of all languages lie."""
SHARED = "shared"

_CHOICE = compiled(r"\(([^()]*)\)")
NAME = compiled(r"\{(?:(?P<file>[a-z_]+):)?(?P<row>[a-z][\w.-]*)(?:>(?P<forms>\w+)|(?P<accents>'))?\}")
"""The name of a row in an item."""
_VOWELS = str.maketrans({"a": "[aá]", "e": "[eé]", "i": "[ií]", "o": "[oó]", "u": "[uú]"})


class WordFault(ValueError):
    """A file of words that is not written as it must be; says file, line and fault."""


@dataclass(slots=True)
class Row:
    """A row of a file."""

    where: str
    """File and line."""
    items: list[str] = field(default_factory=list)
    """What it lists, as written."""

    def fault(self, what: str) -> WordFault:
        """What is wrong with it."""
        return WordFault(f"{self.where}: {what}")


class Section(Generic[T]):
    """A field of a language that its file of that name fills when it is first asked for."""

    def __init__(self, shape: type[T]) -> None:
        self.shape = shape
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, language: Coded, owner: type) -> T:
        made = self.filled(language.code)
        language.__dict__[self.name] = made
        return made

    def filled(self, code: str) -> T:
        """What stands in the field of a language."""
        return fill(self.shape, code, self.name)


class Coded(Protocol):
    """What has the code of a language."""

    code: str


def fill(shape: type[T], code: str, name: str, **given: Any) -> T:
    """The shape with the words of a language's file; raises WordFault where the file does not fit it.

    A field that is a shape of its own and has no section has a file of its own; `given`: fields that have none.
    """
    words = keeping.kept(
        f"words/{code}/{name}", (shape.__qualname__, stamp()), lambda: packed(_words(shape, code, name, given))
    )
    return shape(**{**given, **unpacked(words)})


def _words(shape: Any, code: str, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    book = _book(code, name)
    filled = book.fields(shape, "", given)
    left = [row for path, row in book.rows.items() if path not in book.read and not path.startswith("{")]
    if left:
        raise left[0].fault("no such field, or no such key of one")
    return filled


def stamp() -> str:
    """What tells the words and the code that reads them from every other version of both."""
    return keeping.stamp(str(FOLDER))


@lru_cache(maxsize=64)
def _book(code: str, name: str) -> Book:
    return Book(code, parsed(SHARED, name), parsed(code, name))


@lru_cache(maxsize=64)
def _hints(shape: Hashable) -> dict[str, Any]:
    return get_type_hints(shape)


def parsed(folder: str, name: str) -> dict[str, Row]:
    """The rows of a file by their path in the shape; none where there is no such file."""
    file = FOLDER / folder / f"{name}.txt"
    if not file.is_file():
        return {}
    rows: dict[str, Row] = {}
    section, row = "", None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace() and row is not None:
            row.items += line.split()
            continue
        row = Row(f"{folder}/{name}.txt:{number}")
        if line.startswith("["):
            section = line.strip("[] ") + "."
            row = None
            continue
        title, bar, words = line.partition("|")
        path = title.strip() if line.startswith("{") else section + title.strip()
        if not bar or path in rows:
            raise row.fault("a row that is there before" if bar else "no bar behind the name of the row")
        row.items += words.split()
        rows[path] = row
    for row in rows.values():
        if not row.items:
            raise row.fault("an empty row")
    return rows


class Book:
    """The rows of one file of a language, and how values are made of them."""

    def __init__(self, code: str, shared: Mapping[str, Row], own: Mapping[str, Row]) -> None:
        self.code = code
        self.rows = {**shared, **own}
        self.read: set[str] = set()
        self.sections = {title[:at] for title in self.rows for at, sign in enumerate(title) if sign == "."}
        for path in shared.keys() & own.keys():
            self.rows[path] = Row(own[path].where, shared[path].items + own[path].items)

    def fields(self, shape: Any, prefix: str, others: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
        """The fields of a shape but those that others give, from the rows whose paths begin so."""
        hints = _hints(shape)
        given: dict[str, Any] = {}
        for part in fields(shape):
            path = prefix + part.name
            if path in self.rows or path in self.sections:
                given[part.name] = self.value(hints[part.name], path)
            elif part.name in others or part.default is not MISSING or part.default_factory is not MISSING:
                continue
            elif is_dataclass(hints[part.name]):
                given[part.name] = fill(hints[part.name], self.code, part.name)
            else:
                raise WordFault(f"{self.code}: {shape.__name__} lacks {path}")
        return given

    def value(self, kind: Any, path: str) -> Any:
        """A field, from its row or its section."""
        origin, taken = get_origin(kind) or kind, get_args(kind)
        row = self.rows.get(path)
        if row is not None:
            self.read.add(path)
            return self.pairs(kind, row) if origin in (Mapping, dict) else self.leaf(kind, row)
        if isinstance(origin, type) and is_dataclass(origin):
            return origin(**self.fields(origin, path + "."))
        titles = [title for title in self.rows if title.startswith(path + ".")]
        if origin not in (tuple, Mapping, dict):
            raise self.rows[titles[0]].fault("no such field, or no such key of one")
        if origin is tuple:
            self.read.update(titles)
            return tuple(self.leaf(taken[0], self.rows[title]) for title in titles)
        keys = {title[len(path) + 1 :].split(".")[0]: self.rows[title] for title in reversed(titles)}
        return {_key(taken[0], key, keys[key]): self.value(taken[1], f"{path}.{key}") for key in reversed(keys)}

    def pairs(self, kind: Any, row: Row) -> dict[Any, Any]:
        """The mapping that a row of `word=value` writes out."""
        of, to = get_args(kind)
        found: dict[Any, Any] = {}
        for item in row.items:
            word, told, value = item.rpartition("=")
            if not told or (to is int and not value.lstrip("-").replace("_", "").isdigit()):
                raise row.fault(f"no word with its value: {item}")
            for form in self.spread(word, row):
                if form in found:
                    raise row.fault(f"a doubled word: {form}")
                found[of(form)] = to(value.replace("_", " ") if to is str else value)
        return found

    def leaf(self, kind: Any, row: Row) -> Any:
        """A value that one row writes out; of phrases as rows of words the longer first."""
        origin, taken = get_origin(kind) or kind, get_args(kind)
        if isinstance(origin, type) and is_dataclass(origin):
            return self.cells(origin, row)
        if kind is Pattern:
            return self.pattern(row)
        if kind is bool:
            if row.items not in (["yes"], ["no"]):
                raise row.fault("neither yes nor no")
            return row.items == ["yes"]
        if origin is tuple and taken[0] is Pattern:
            return tuple(self.named(item, row) for item in row.items)
        words = self.words(row)
        if origin is frozenset:
            return frozenset(words)
        if origin is not tuple:
            return kind(" ".join(words))
        if get_origin(taken[0]) is tuple:
            return tuple(sorted((tuple(word.split()) for word in words), key=len, reverse=True))
        return tuple(words)

    def cells(self, shape: Any, row: Row) -> Any:
        """A shape whose fields one row holds in order, apart by bars."""
        cells: list[list[str]] = [[]]
        for item in row.items:
            if item == "|":
                cells.append([])
            else:
                cells[-1].append(item)
        hints, parts = _hints(shape), fields(shape)
        if len(cells) != len(parts):
            raise row.fault(f"{len(cells)} cells for the {len(parts)} fields of {shape.__name__}")
        made = {
            part.name: self.leaf(hints[part.name], Row(row.where, cell))
            for part, cell in zip(parts, cells, strict=True)
        }
        return shape(**made)

    def words(self, row: Row) -> list[str]:
        """The words that a row lists; those that a name stands for may be there before."""
        plain = [item.replace("_", " ") for item in row.items]
        joined = "".join(plain)
        if "{" in joined or "(" in joined:
            return self.written_out(row)
        if len(set(plain)) < len(plain):
            raise row.fault("a doubled word: " + next(word for word in plain if plain.count(word) > 1))
        return plain

    def written_out(self, row: Row) -> list[str]:
        """The same where choices and names stand for several."""
        found: dict[str, None] = {}
        for item in row.items:
            for word in self.spread(item, row):
                if word in found and "{" not in item:
                    raise row.fault(f"a doubled word: {word}")
                found[word] = None
        return list(found)

    def spread(self, item: str, row: Row) -> Iterator[str]:
        """The words that an item stands for."""
        named = NAME.search(item)
        choice = None if named else _CHOICE.search(item)
        if named is not None:
            taken, options = named, self.forms(named, row)
        elif choice is not None:
            taken, options = choice, choice[1].split("|")
        else:
            yield item.replace("_", " ")
            return
        for option in options:
            yield from self.spread(item[: taken.start()] + option + item[taken.end() :], row)

    def pattern(self, row: Row) -> Pattern:
        """The pattern whose alternatives a row lists: in a group, so that it may stand in another."""
        if len(set(row.items)) < len(row.items):
            raise row.fault("a doubled alternative: " + next(i for i in row.items if row.items.count(i) > 1))
        made = [self.named(item, row) for item in row.items]
        return Pattern(made[0] if len(made) == 1 else f"(?:{'|'.join(made)})")

    def named(self, item: str, row: Row) -> Pattern:
        """An alternative, with what its names stand for put in."""
        return Pattern(NAME.sub(lambda name: self._group(name, row), item).replace("_", " "))

    def forms(self, name: re.Match[str], row: Row) -> list[str]:
        """The words that a name in braces stands for, inflected where it says how."""
        book, found = self.named_row(name, row)
        words = book.words(found)
        if not name["forms"]:
            return words
        made = import_module(f"{__package__}.{self.code}.inflection").FORMS.get(name["forms"])
        if made is None:
            raise row.fault(f"no forms are called {name['forms']}")
        return list(dict.fromkeys(form for word in words for form in made(word)))

    def _group(self, name: re.Match[str], row: Row) -> str:
        book, found = self.named_row(name, row)
        made = book.pattern(found).translate(_VOWELS) if name["accents"] else book.pattern(found)
        return made if len(found.items) > 1 else f"(?:{made})"

    def named_row(self, name: re.Match[str], row: Row) -> tuple[Book, Row]:
        """The row that a name in braces stands for, with the book that it is in."""
        book = _book(self.code, name["file"]) if name["file"] else self
        found = book.rows.get("{" + name["row"] + "}") or book.rows.get(name["row"])
        if found is None or found is row:
            raise row.fault(f"nothing is called {name[0]}" if found is None else f"{name[0]} stands for itself")
        return book, found


def _key(of: Any, key: str, row: Row) -> Any:
    """A key of a mapping, from the name of a row."""
    try:
        return of(key.replace("_", " ").strip())
    except ValueError:
        raise row.fault(f"no such key: {key}") from None
