"""Records lying over each other: an entry in an upper one supersedes the same id below; lists are merged."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from constancia.model.entries import Entry, EntryKind
from constancia.model.events import fold
from constancia.model.ports import Layer
from constancia.record.view import Cast, View

NAMING = (EntryKind.ORGANIZATION, EntryKind.VOCABULARY)
"""What says how something is called: an upper record that says less of it hides nothing."""


def named_by_both(upper: Entry, lower: Entry) -> Entry:
    """An organisation as the upper of two records has it, with the names and all else that only the lower knows.

    Somebody who adds a voting of a body by hand need not repeat its names. A name that is no more than the id comes
    last. Of two vocabularies the one that was drawn from more subjects stands.
    """
    if upper.kind is EntryKind.VOCABULARY:
        return max(upper, lower, key=lambda entry: int(str(entry.content.get("subjects", 0))))
    above: Mapping[str, Sequence[str]] = upper.content["names"]  # type: ignore[assignment]
    below: Mapping[str, Sequence[str]] = lower.content["names"]  # type: ignore[assignment]
    ids = (fold(upper.id), fold(upper.id.rpartition("/")[2]))
    names: dict[str, list[str]] = {}
    for code in dict.fromkeys((*above, *below)):
        own = above.get(code, ())
        bare = [name for name in own if fold(name) in ids]
        said = [name for name in own if name not in bare]
        names[code] = list(dict.fromkeys((*said, *below.get(code, ()), *bare)))
    return replace(upper, content={**lower.content, **upper.content, "names": names})


class LayeredView(View):
    """A reading of several records, the uppermost first."""

    def __init__(self, views: Sequence[View]) -> None:
        if not views:
            raise ValueError("a layered view needs at least one layer")
        self._views = tuple(views)

    def close(self) -> None:
        """Closes all its records."""
        for view in self._views:
            view.close()

    def layers(self) -> tuple[Layer, ...]:
        """The layers of all its records, the uppermost first."""
        return tuple(layer for view in self._views for layer in view.layers())

    def lookup(self, kind: EntryKind, keys: Collection[str]) -> Mapping[str, Collection[str]]:
        """For each key the ids that carry it, in the uppermost record that holds the id."""
        found: dict[str, list[str]] = {key: [] for key in keys}
        for depth in range(len(self._views) - 1, -1, -1):
            carrying = self._views[depth].lookup(kind, keys)
            hidden = self._hidden(depth, {id for ids in carrying.values() for id in ids})
            for key, ids in carrying.items():
                found[key].extend(id for id in ids if id not in hidden)
        return found

    def between(self, kind: EntryKind, first: str, last: str, *, body: str | None = None) -> Collection[str]:
        """The ids that carry a key in that range, in the uppermost record that holds the id."""
        found: set[str] = set()
        for depth, view in enumerate(self._views):
            ids = view.between(kind, first, last)
            found.update(set(ids) - self._hidden(depth, ids))
        return found

    def entries(self, ids: Collection[str], *, whole: bool = True) -> Mapping[str, Entry]:
        """The entries with those ids, each from the uppermost record that holds it."""
        found: dict[str, Entry] = {}
        wanted = dict.fromkeys(ids)
        named: dict[str, Entry] = {}
        for view in self._views:
            below = view.entries(named, whole=whole) if named else {}
            named.update((id, named_by_both(named[id], entry)) for id, entry in below.items())
            if not wanted and not named:
                break
            here = view.entries(wanted, whole=whole)
            found.update(here)
            named.update((id, entry) for id, entry in here.items() if entry.kind in NAMING)
            for id in view.held(wanted):
                del wanted[id]
        return found | named

    def held(self, ids: Collection[str]) -> Collection[str]:
        """Those of the ids that one of the records has something under."""
        return {id for view in self._views for id in view.held(ids)}

    def history(self, names: Collection[str], *, body: str | None = None) -> tuple[Cast, ...]:
        """Every ballot under those names as written, by the start of its voting."""
        found: list[Cast] = []
        for depth, view in enumerate(self._views):
            casts = view.history(names, body=body)
            hidden = self._hidden(depth, {cast.voting for cast in casts})
            found.extend(cast for cast in casts if cast.voting not in hidden)
        return tuple(sorted(found, key=lambda cast: (cast.start, cast.voting)))

    def _hidden(self, depth: int, ids: Collection[str]) -> set[str]:
        return {id for view in self._views[:depth] for id in view.held(ids)}
