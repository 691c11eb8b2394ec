"""What an importer yields: batches of entries, and a list of everything that was not taken as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from pathlib import Path

from constancia.errors import ConstanciaError
from constancia.language.messages import say
from constancia.lean import dataclass
from constancia.model.entries import Entry, Hole


@dataclass(frozen=True, slots=True)
class Notice:
    """Something in scope that an importer skipped, repaired or could not resolve, and where it lies."""

    path: str
    """File inside the register."""
    row: int | None
    """Row of a table, the first after the header being 1; None for the whole file."""
    code: str
    """What kind of thing it is, one of a few for each importer: counted by it."""
    params: Mapping[str, object]
    """What was found: what the message `import.reason.<code>` names."""
    error: ConstanciaError | None = None
    """What was wrong with it, where an error says so, with its place."""

    def in_words(self, ui: str) -> str:
        """Where it lies and what was found, in the language."""
        if self.error is not None:
            return say(f"error.{self.error.code}", ui, self.error.params)
        place = self.path if self.row is None else f"{self.path}, {say('words.row', ui, {'row': self.row})}"
        return f"{place}: {say(f'import.reason.{self.code}', ui, self.params)}"

    def __str__(self) -> str:
        return self.in_words("en")


@dataclass(slots=True)
class Notices:
    """Everything that was skipped, repaired or left unresolved, in the order it was met."""

    items: list[Notice] = field(default_factory=list)

    def add(self, path: str, row: int | None, code: str, **params: object) -> None:
        """Lists one more."""
        self.items.append(Notice(path, row, code, params))

    def unread(self, paths: Iterable[str]) -> None:
        """Lists tables that were not read: whoever put votings there would think that they are on record."""
        for path in paths:
            self.add(path, None, "file-unread", name=path.rpartition("/")[2])

    def left_out(self, error: ConstanciaError) -> None:
        """Lists something that cannot be read, and why."""
        where = error.params.get("where")
        row = where if isinstance(where, int) else None
        self.items.append(Notice(str(error.params.get("path", "")), row, "left-out", error.params, error))

    def counts(self) -> dict[str, int]:
        """How many of each kind, by kind."""
        counts: dict[str, int] = {}
        for item in self.items:
            counts[item.code] = counts.get(item.code, 0) + 1
        return dict(sorted(counts.items()))


def left_out(day: str) -> Hole:
    """The hole that a voting leaves which cannot be read."""
    return Hole(day, "votings", say("import.hole.left-out", "en"), say("import.hole.left-out", "es"))


@dataclass(frozen=True, slots=True)
class Batch:
    """Entries that enter the record together or not at all: those of one sitting, say."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a register is to be read, where whoever imports it has a say."""

    map: Path | None = None
    """A file that says how the columns and words of another are to be read."""
    skip_bad: bool = False
    """Whether what cannot be read is left out and listed, where it would stop the import."""


PLAIN = Options()
"""As the publisher's form has it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A register being read: how many batches to expect, the batches, and what was noticed so far."""

    total: int
    """How many batches there will be."""
    batches: Iterator[Batch]
    notices: Notices
