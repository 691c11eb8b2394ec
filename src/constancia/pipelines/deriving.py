"""What named rules read out of entries, batch by batch, in the order in which the rules build on each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from constancia.identity.groups import GroupHistory
from constancia.identity.roll_names import derive_resolution
from constancia.lean import dataclass
from constancia.model.content import read_oral_votes
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.sources import Locator, Source
from constancia.model.time import edtf
from constancia.model.votes import Effect
from constancia.registers.manifest import Manifest
from constancia.registers.outcomes import ANYWHERE, derive_outcome
from constancia.registers.reading import Batch, Notices
from constancia.registers.vocabulary import VocabularyBuilder


@dataclass(slots=True)
class _Body:
    """What an import has seen of one body so far."""

    words: VocabularyBuilder
    history: GroupHistory = field(default_factory=GroupHistory)
    organization: Entry | None = None
    votings: list[tuple[Entry, Entry | None]] = field(default_factory=list)
    """Each with its votes by voice resolved; of its roll only how many stood how."""


class Deriver:
    """Follows one import: each batch comes back with what is derived from it and from all before it."""

    def __init__(self, manifest: Manifest, notices: Notices) -> None:
        self._manifest = manifest
        self._notices = notices
        self._bodies: dict[str, _Body] = {}

    def batch(self, batch: Batch) -> tuple[Entry, ...]:
        """The entries of the batch, each followed by those derived from it.

        What rests on everything about a body comes before its coverage, the last entry of an import: groups,
        memberships, the body's vocabulary, and the outcomes, for only the coverage tells where votes by voice lack.
        """
        entries: list[Entry] = []
        for entry in sorted(batch.entries, key=_moment):
            name = str(entry.content.get("parent") or entry.content.get("body") or "")
            if entry.kind is EntryKind.COVERAGE:
                entries.extend(self._of_body(name, Coverage.from_entry(entry)))
            elif entry.kind is EntryKind.ORGANIZATION and not name:
                self._body(entry.id).organization = entry
            elif name:
                self._body(name).history.add(entry)
                self._body(name).words.add(entry)
            entries.append(entry)
            spoken = self._votes_by_voice(entry)
            if entry.kind is EntryKind.VOTE_EVENT:
                resolution = next((one for one in spoken if one.kind is EntryKind.RESOLUTION), None)
                self._body(name).votings.append((_without_roll(entry), resolution))
            entries.extend(spoken)
        return tuple(entries)

    def rest(self) -> tuple[Entry, ...]:
        """What rests on everything about the bodies for which no coverage came."""
        return tuple(entry for body in tuple(self._bodies) for entry in self._of_body(body, None))

    def _body(self, name: str) -> _Body:
        if name not in self._bodies:
            self._bodies[name] = _Body(VocabularyBuilder(self._manifest.given_names))
        return self._bodies[name]

    def _of_body(self, name: str, coverage: Coverage | None) -> Iterator[Entry]:
        body = self._bodies.pop(name, None)
        if body is None:
            return
        vocabulary = body.words.entry(body.organization) if body.organization else None
        if vocabulary is not None:
            yield self._beside_another(vocabulary) if name in self._manifest.shared else vocabulary
        yield from self._outcomes(body, coverage)
        yield from body.history.entries()

    def _beside_another(self, vocabulary: Entry) -> Entry:
        """The vocabulary of a body whose own register has one as well: under the name of this one."""
        source = Source(publisher=self._manifest.publisher, title=self._manifest.title)
        return replace(vocabulary, id=f"{vocabulary.id}/{self._manifest.name}", source=source, locator=Locator())

    def _outcomes(self, body: _Body, coverage: Coverage | None) -> Iterator[Entry]:
        seats = body.organization.content.get("seats") if body.organization else None
        quiet = [hole.days for hole in coverage.holes if hole.what == "notes"] if coverage else []
        silent = {
            day
            for day in {str(event.content["sitting"]) for event, _ in body.votings}
            if any(edtf(day).overlaps(days) for days in quiet)
        }
        for event, resolution in body.votings:
            outcome = derive_outcome(
                event,
                resolution,
                self._manifest.outcomes or ANYWHERE,
                seats=int(seats) if isinstance(seats, int) else None,
                quiet=resolution is None and str(event.content["sitting"]) in silent,
            )
            if outcome is not None:
                yield outcome

    def _votes_by_voice(self, event: Entry) -> tuple[Entry, ...]:
        if self._manifest.read_notes is None or event.kind is not EntryKind.VOTE_EVENT:
            return ()
        spoken = self._manifest.read_notes(event)
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


def _without_roll(event: Entry) -> Entry:
    """A voting with the number of members under each option in place of its roll: outcomes need no more of it, and
    the rolls of an import are too many to be kept to its end."""
    content: Mapping[str, Any] = event.content
    if not content.get("roll"):
        return event
    return replace(event, content={**content, "roll": {"options": Counter(content["roll"]["options"])}})


def _moment(entry: Entry) -> str:
    """Rolls in the order of the clock, everything else where it stands."""
    if entry.kind in (EntryKind.VOTE_EVENT, EntryKind.ATTENDANCE):
        return str(entry.content["start"])
    return "~" if entry.kind is EntryKind.COVERAGE else ""
