"""Whom "he" or "she" goes back to: one person, or nobody where two are possible."""

from __future__ import annotations

from bisect import bisect_right

from constancia.claims.reading import Reading
from constancia.model.claims import Attribution
from constancia.model.documents import Span
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.names import Name, NameKind

_REACH = 600
"""Code points before a pronoun in which the person stands that it goes back to."""
_PERSONS = ("he", "she")


class Antecedents:
    """The people of a document, for pronouns."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.language.names
        self.people = [name for name in reading.names if name.kind is NameKind.PERSON]
        self.starts = [name.start for name in self.people]
        self.known: dict[str, str] = {}
        for name in self.people:
            shown = self._shown(name)
            if shown is not None:
                self.known.setdefault(name.full, shown)

    def of(self, span: Span, pronoun: str, last: Attribution | None) -> str | None:
        """The full name of the one that a pronoun goes back to; `last`: who spoke right before, if anybody did."""
        if pronoun not in _PERSONS:
            return None
        people = self._before(span.start, pronoun)
        if last is None:
            near = [name for name in self._nearest(people) if not self._told_of(name, pronoun)]
            return self._one(near) if all(name.post or name.full in self.known for name in near) else None
        newer = [name for name in people if name.start >= last.evidence.end]
        said = self.reading.language.speech.pronouns.get(fold_in_place(last.speaker))
        who = last.resolved if said in _PERSONS else self._named(last)
        if said in _PERSONS and said != pronoun:
            return self._one(newer)
        if who is not None and said not in _PERSONS and self.known.get(who, pronoun) != pronoun:
            return self._one(newer)
        # Whoever spoke goes on, unless somebody else was named since who may be meant as well.
        return who if all(name.full == who for name in newer) else None

    def _named(self, last: Attribution) -> str | None:
        """The full name of a speaker who is a person, or a name that may be one; None for a description."""
        found = self.reading.names_in(last.evidence.start, last.evidence.end)
        whole = [name for name in found if (name.start, name.end) == (last.evidence.start, last.evidence.end)]
        if not whole or whole[0].kind not in (NameKind.PERSON, NameKind.OTHER):
            return None
        return last.resolved or whole[0].full

    def _before(self, place: int, pronoun: str) -> list[Name]:
        """The people named shortly before a place whom the pronoun may mean, in text order."""
        out: list[Name] = []
        index = bisect_right(self.starts, place) - 1
        while index >= 0 and place - self.starts[index] < _REACH:
            if self.known.get(self.people[index].full, pronoun) == pronoun:
                out.insert(0, self.people[index])
            index -= 1
        return out

    def _nearest(self, people: list[Name]) -> list[Name]:
        """Those of the last sentence that names one of them, and what stands behind it."""
        if not people:
            return people
        sentence = self.reading.sentence_at(people[-1].start)
        return people if sentence is None else [name for name in people if name.start >= sentence.start]

    def _told_of(self, name: Name, pronoun: str) -> bool:
        """Whether the pronoun stands before a name in its sentence, so that it means somebody else there."""
        sentence = self.reading.sentence_at(name.start)
        start = sentence.start if sentence is not None else name.start
        return pronoun in self.reading.folded[start : name.start].split()

    def _one(self, people: list[Name]) -> str | None:
        """The one that all these names name."""
        full = {name.full for name in people}
        return full.pop() if len(full) == 1 else None

    def _shown(self, name: Name) -> str | None:
        """The pronoun that a person's title or given name calls for."""
        ahead = self.reading.folded[max(0, name.start - 40) : name.start].split()[-1:]
        first = fold_in_place(name.full).split()[0]
        given = self.words.pronoun(first) if " " in name.full or first in self.words.given else None
        return self.words.called(" ".join((fold_in_place(name.post or ""), *ahead))) or given
