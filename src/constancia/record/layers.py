"""Records lying over each other: an entry in an upper one supersedes the same id below; lists are merged."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import Layer
from constancia.record.view import Cast, View


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
        for view in self._views:
            if not wanted:
                break
            found.update(view.entries(wanted, whole=whole))
            for id in view.held(wanted):
                del wanted[id]
        return found

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
