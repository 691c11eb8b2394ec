"""A clause of counted people and words of harm, as chunks, and what has been found in it so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from constancia.claims.casualties.figures import Chunk, Figure
from constancia.claims.casualties.tokens import Token
from constancia.language.shape.harm import HarmWords


@dataclass(slots=True)
class Found:
    """A figure, its harm, and the words that tie them: code points, end exclusive."""

    figure: Figure
    harm: str
    start: int
    end: int
    at: int
    """Index of the chunk where the words end."""
    noun: tuple[int, int] | None = None
    part: bool = False
    """Whether it is a part of a total before it."""
    earlier: bool = False
    """Whether it is the toll's earlier figure."""
    source: tuple[int, int] | None = None
    """Whoever is said to say it, if the construction itself says it."""
    place: tuple[int, int] | None = None
    """Where, if the construction itself says it."""


class Clause:
    """A sentence as chunks, and what has been found in it so far."""

    def __init__(self, chunks: Sequence[Chunk], words: HarmWords) -> None:
        self.words = words
        self.chunks = chunks
        self.codes = "".join(chunk.code for chunk in chunks)
        self.adjective_first = words.adjective_first
        self.found: list[Found] = []

    def code(self, at: int) -> str:
        """The code of a chunk; empty beyond the ends."""
        return self.codes[at] if 0 <= at < len(self.codes) else ""

    def token(self, at: int) -> Token | None:
        """The token of a chunk; None for figures and beyond the ends."""
        return self.chunks[at].token if 0 <= at < len(self.chunks) else None

    def figure(self, at: int) -> Figure | None:
        """The counted people of a chunk, if it holds some."""
        return self.chunks[at].figure if self.code(at) in {"c", "z"} else None

    def harm(self, at: int) -> str:
        """The harm that a chunk's word names."""
        token = self.token(at)
        return token.entry.harm if token else ""

    def claim(self, at: int, word: int, *, through: int | None = None, part: bool = False, harm: str = "") -> bool:
        """Ties the figure of a chunk to the harm of another; whether that is new."""
        figure = self.figure(at)
        harm = harm or self.harm(word)
        if figure is None or not harm or harm in figure.harms or self._unreal(at, word) or not self.person(figure):
            return False
        figure.harms.add(harm)
        last = max(at, word if through is None else through)
        first = min(at, word)
        noun = figure.noun
        self.found.append(
            Found(figure, harm, self.chunks[first].start, self.chunks[last].end, last, noun=noun, part=part)
        )
        return True

    def _unreal(self, at: int, word: int) -> bool:
        """Whether a figure is a rate, or tells of a harm that was averted or is no more than possible."""
        last = max(at, word)
        rest = " ".join(t.folded for t in (self.token(i) for i in range(last + 1, last + 4)) if t)
        if rest.startswith(self.words.rates):
            return True
        before = [t.folded for t in (self.token(i) for i in range(min(at, word) - 3, min(at, word))) if t]
        return any(w in self.words.averts for w in before) or (len(before) > 1 and before[-2] in self.words.modals)

    def person(self, figure: Figure) -> bool:
        """Whether one that is counted by an article alone is named by a word for a person."""
        words = self.words
        if not words.person_endings or figure.noun is None or not figure.article:
            return True
        return any(w in words.people or w.endswith(words.person_endings) for w in figure.nouns)

    def infinite(self, word: int) -> bool:
        """Whether a verb is an infinitive that tells of nothing that happened."""
        token, before = self.token(word), self.token(word - 1)
        if token is None or token.folded not in self.words.infinitives:
            return False
        if self.words.told:
            return before is None or before.folded not in self.words.told
        return before is not None and (before.folded in self.words.modals or before.folded in {"to", "not"})

    def of_code(self, codes: str) -> Iterator[int]:
        """The chunks of some codes, in order."""
        return (index for index, code in enumerate(self.codes) if code in codes)


def passive(s: Clause, word: int) -> bool:
    """Whether a word that may govern an object has none."""
    after = s.code(word + 1)
    if after in {"c", "z", "D", "U", "A", "E", "!"}:
        return False
    if s.code(word) != "k" or s.code(word - 1) == "B" or after not in {"J", "W"}:
        return True
    figure, token = s.figure(word - 1), s.token(word + 1)
    if token is not None and token.fresh:
        return True
    bare = figure is not None and figure.noun is None and after == "W"
    return bare or (token is not None and token.folded in s.words.adverbs)


def age(s: Clause, at: int) -> bool:
    """Whether a bare number after a name is an age: `Vargas, 38, was shot`."""
    figure = s.figure(at)
    if (
        figure is None
        or figure.noun is not None
        or figure.article
        or figure.other
        or figure.start != figure.number_start
    ):
        return False
    return s.code(at - 1) == "," and s.code(at - 2) in {"J", "W"} and s.code(at + 1) in {",", "R", "", ")"}


def owned(s: Clause, at: int) -> bool:
    """Whether a figure is the subject of a verb right after it."""
    return s.code(at + 1) in {"v"} or (s.code(at + 1) == "B" and s.code(at + 2) in set("pkB"))


def owned_later(s: Clause, at: int) -> bool:
    """Whether a harm verb of its own follows."""
    return s.code(at) == "v" or (s.code(at) == "B" and s.code(at + 1) in set("pkBvh"))


def governs(s: Clause, at: int) -> bool:
    """Whether a figure has a verb of its own, or is a place's or an arm's."""
    after = s.code(at + 1)
    return after in set("vtkBXpheT") or (after == "W" and s.code(at + 2) in set("vtkB"))


def free(s: Clause, at: int) -> bool:
    """Whether a figure is neither claimed nor hung on a preposition, and counts people by name."""
    figure = s.figure(at)
    if figure is None or figure.harms or figure.code == "z":
        return False
    if s.code(at - 1) in {"P", "F", "Y", "A"} and s.code(at - 2) != "C":
        return s.code(at - 1) == "A" and s.code(at - 2) in {"C", ",", "t", "k"}
    return figure.noun is not None or figure.other


def neighbour(s: Clause, at: int, way: int) -> int:
    """The figure next to one in a list, or -1."""
    step = at + way
    joined = False
    while s.code(step) in {",", "C", "A", "(", ")", "-", "R"} and abs(step - at) < 24:
        closing = {")": "(", "-": "-"} if way < 0 else {"(": ")", "-": "-"}
        if s.code(step) in closing:
            other = closing[s.code(step)]
            end = s.codes.rfind(other, 0, step) if way < 0 else s.codes.find(other, step + 1)
            if end < 0:
                return -1
            step = end
        elif s.code(step) in {"(", ")", "R"}:
            return -1
        joined = joined or s.code(step) in {",", "C"}
        step += way
    return step if joined and s.code(step) == "c" else -1


def index(s: Clause, figure: Figure) -> int | None:
    """The chunk of a figure."""
    return next((i for i, chunk in enumerate(s.chunks) if chunk.figure is figure), None)


def last_before(s: Clause, at: int) -> Found | None:
    """What was found last before a chunk."""
    place = s.chunks[at].start
    earlier = [f for f in s.found if f.figure.number_start < place and f.figure.code != "z" and not f.part]
    return max(earlier, key=lambda f: f.figure.number_start) if earlier else None


def negated(s: Clause, at: int) -> bool:
    """Whether a chunk is a negation."""
    token = s.token(at)
    return token is not None and token.folded in {"no", "not", "nunca", "never", "tampoco"}


def governs_object(s: Clause, word: int) -> bool:
    """Whether a participle stands behind an auxiliary that makes it active: `han detenido a`."""
    token, before = s.token(word), s.token(word - 1)
    return (
        token is not None
        and before is not None
        and before.folded in s.words.active
        and token.code == "p"
        and token.folded not in s.words.intransitive
    )


def own_clause(s: Clause, found: Found, start: int, end: int) -> tuple[int, int] | None:
    """The clause of a figure with a verb of its own, where another such clause is joined to it by `and`."""
    at = index(s, found.figure)
    if at is None or not 0 <= at < found.at or not set(s.codes[at : found.at + 1]) & set("vB"):
        return None
    first = s.chunks[at].start if s.code(at - 1) == "C" else start
    joined = found.at + 1
    while s.code(joined) in set("WJPDFd") and joined - found.at < 8:
        joined += 1
    verb = s.code(joined + 2) in {"v", "B"} or (s.code(joined + 2) in {"~", "S"})
    last = s.chunks[joined].start if s.code(joined) == "C" and s.code(joined + 1) == "c" and verb else end
    return (first, last) if first != start or last != end else None
