"""What named rules read out of entries, batch by batch, in the order in which the rules build on each other."""

from __future__ import annotations

from constancia.identity.groups import GroupHistory
from constancia.identity.roll_names import derive_resolution
from constancia.model.content import read_oral_votes
from constancia.model.entries import Entry, EntryKind
from constancia.model.votes import Effect
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Batch, Notices


class Deriver:
    """Follows one import: each batch comes back with what is derived from it and from all before it."""

    def __init__(self, manifest: Manifest, notices: Notices) -> None:
        self._read_notes = manifest.read_notes
        self._notices = notices
        self._histories: dict[str, GroupHistory] = {}
        """Of each body."""

    def batch(self, batch: Batch) -> tuple[Entry, ...]:
        """The entries of the batch, each followed by those derived from it.

        Groups and memberships rest on every roll, and come before the coverage, which is the last entry of an import.
        """
        entries: list[Entry] = []
        for entry in sorted(batch.entries, key=_moment):
            body = str(entry.content.get("parent") or entry.content.get("body") or "")
            if entry.kind is EntryKind.COVERAGE:
                entries.extend(self._memberships(body))
            elif body:
                self._histories.setdefault(body, GroupHistory()).add(entry)
            entries.append(entry)
            entries.extend(self._votes_by_voice(entry))
        return tuple(entries)

    def rest(self) -> tuple[Entry, ...]:
        """Groups and memberships of the bodies for which no coverage came."""
        return tuple(entry for body in tuple(self._histories) for entry in self._memberships(body))

    def _memberships(self, body: str) -> tuple[Entry, ...]:
        history = self._histories.pop(body, None)
        return tuple(history.entries()) if history else ()

    def _votes_by_voice(self, event: Entry) -> tuple[Entry, ...]:
        if self._read_notes is None or event.kind is not EntryKind.VOTE_EVENT:
            return ()
        spoken = self._read_notes(event)
        if spoken is None:
            return ()
        path = spoken.locator.path or event.id
        for text in spoken.content["unread"]:  # type: ignore[union-attr]
            self._notices.add(path, None, "note-unread", text=text)
        resolution = derive_resolution(event, spoken)
        if resolution is None:
            return (spoken,)
        for vote in read_oral_votes(resolution.content):
            if vote.member is None:
                self._notices.add(path, None, "name-unresolved", name=vote.name)
            elif vote.effect is not Effect.COUNTED:
                self._notices.add(path, None, f"vote-{vote.effect.value}", name=vote.name)
        return (spoken, resolution)


def _moment(entry: Entry) -> str:
    """Rolls in the order of the clock, everything else where it stands."""
    if entry.kind in (EntryKind.VOTE_EVENT, EntryKind.ATTENDANCE):
        return str(entry.content["start"])
    return "~" if entry.kind is EntryKind.COVERAGE else ""
