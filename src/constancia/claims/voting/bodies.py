"""The bodies that a sentence names, each with the country or the kind that tells it from its namesakes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, DATE, Masked
from constancia.claims.voting.organs import organs
from constancia.claims.voting.places import Words, without_article
from constancia.lean import replace
from constancia.syntax.marks.countries import Country

_CAPITALS = 0.6
"""Share of capitals among the words of a headline that writes them all so; what stands before a body is no name."""


def bodies(masked: Masked, lex: VoteLexicon, countries: Callable[[], Sequence[Country]]) -> tuple[Words, ...]:
    """The bodies named in a sentence, other than in somebody's title, and members as such of a country.

    `countries` gives those of the sentence, at the document's offsets.
    """
    finder = _Finder(masked, lex, countries)
    found = sorted([*finder.named(), *finder.members()], key=lambda body: body.start)
    known = _deciding(masked, lex, _joined(masked, lex, found))
    deciding = [
        _at_home(masked, lex, organ, finder)
        for organ in (organs(masked, lex, finder.places) if COUNT in masked.masked else ())
        if not any(body.start <= organ.start < body.end for body in known)
    ]
    known = [body for body in known if not any(organ.start <= body.start < organ.end for organ in deciding)]
    known = [body for body in [*known, *deciding] if not _author(masked, lex, body)]
    return tuple(sorted(known, key=lambda body: body.start))


def _author(masked: Masked, lex: VoteLexicon, body: Words) -> bool:
    """Whether a part of a body does not decide: its work was voted on, or what it got: "the panel got more time"."""
    if not lex.chambers["part"].search(masked.folded, body.start, body.end):
        return False
    if lex.receives.match(masked.masked, body.end):
        return True
    return bool(lex.work_of.search(masked.folded, 0, body.start) or lex.work_behind.match(masked.folded, body.end))


def _at_home(masked: Masked, lex: VoteLexicon, organ: Words, finder: _Finder) -> Words:
    """An organ with the country that stands before it."""
    start = finder.country(organ.start)
    return replace(organ, start=start, text=masked.text[start : organ.end])


def _joined(masked: Masked, lex: VoteLexicon, found: Sequence[Words]) -> list[Words]:
    """Bodies, a part and what it is a part of taken for one: "the Education Committee of Peru's Congress"."""
    out: list[Words] = []
    for body in found:
        last = out[-1] if out else None
        if last is not None and not body.members and not last.members and _one(masked, lex, last, body):
            end = max(last.end, body.end)
            out[-1] = replace(last, end=end, text=masked.text[last.start : end])
        else:
            out.append(body)
    return out


def _one(masked: Masked, lex: VoteLexicon, first: Words, second: Words) -> bool:
    """Whether one of two bodies that stand side by side is a part of the other."""
    if second.start < first.end:  # "the Permanent Commission of Peru's Congress"
        return True
    part = lex.chambers["part"]
    if part.search(masked.folded, first.start, first.end):
        return lex.part_of.fullmatch(masked.folded, first.end, second.start) is not None
    owned = part.search(masked.folded, second.start, second.end)
    return bool(owned and first.end < second.start and lex.owner_of.fullmatch(masked.folded, first.end, second.start))


def _deciding(masked: Masked, lex: VoteLexicon, found: Sequence[Words]) -> list[Words]:
    """Bodies without the parts that another only set up: "Congress created a commission", "a commission created by it".

    Where the part is what acts behind the two, it is the other that is left out; where a relative clause tells what
    the part did, none is.
    """
    out = list(found)
    for first, second in pairwise(found):
        taken_up = lex.taken_up.match(masked.masked, second.end)
        acting = taken_up and lex.deciding.acts.match(masked.text, taken_up.end())
        if lex.makes.fullmatch(masked.folded, first.end, second.start) and not acting:
            out.remove(second)
        if not lex.chambers["part"].search(masked.folded, first.start, first.end):
            continue
        if lex.made_by.fullmatch(masked.folded, first.end, second.start):
            aside = lex.deciding.aside.match(masked.masked, second.end)
            acts = lex.deciding.acts.match(masked.text, aside.end() if aside else second.end)
            out.remove(first if acts is None else second)
    return out


class _Finder:
    def __init__(self, masked: Masked, lex: VoteLexicon, countries: Callable[[], Sequence[Country]]) -> None:
        self.masked, self.lex, self._countries = masked, lex, countries

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """Where the countries stand."""
        return [(place.start - self.masked.start, place.end - self.masked.start) for place in self._countries()]

    @cached_property
    def adjectives(self) -> list[tuple[int, int]]:
        """Those of them that are adjectives."""
        told = zip(self.places, self._countries(), strict=True)
        return [place for place, country in told if country.adjective]

    @cached_property
    def headline(self) -> bool:
        """Whether the sentence writes its words with capitals."""
        words = [word for word in self.masked.text.split() if len(word) > 3 and word[0].isalpha()]
        return sum(word[0].isupper() for word in words) > _CAPITALS * len(words)

    def named(self) -> Iterator[Words]:
        """Bodies by their names."""
        masked, lex = self.masked, self.lex
        for match in lex.bodies.finditer(masked.folded):
            before = max(0, match.start() - 40), match.start()
            whole = lex.plenary.search(masked.folded, *before)
            if whole and not lex.chambers["part"].search(match.group()):
                among = lex.of_group.match(masked.masked, match.end())  # "Members of the Senate from the Greens"
                whole = None if among else lex.as_such.search(masked.masked, 0, whole.start())
            if lex.titles.search(masked.folded, *before) and not whole:
                continue
            if lex.title_after.match(masked.folded, match.end()) or masked.text[: match.start()].endswith("-"):
                continue  # somebody's title, or a reform: "a two-chamber Congress"
            end = match.end()
            tail = lex.body_tail.match(masked.text, end)
            end = self._adjective(tail.end() if tail else end)
            start = self._named_from(match.start(), match.end())
            start = self._kind(start)
            start = self.country(start)
            yield Words(start, end, masked.text[start:end])

    def members(self) -> Iterator[Words]:
        """Members as such, where their country is named beside them: "Chilean lawmakers", "diputados chilenos"."""
        for match in self.lex.several.finditer(self.masked.masked):
            start, end = self.country(match.start()), self._adjective(match.end())
            of = next(
                (far for near, far in self.places if self.lex.of_country.fullmatch(self.masked.folded, end, near)), end
            )
            if (start, of) == (match.start(), match.end()) or not self.lex.as_such.search(self.masked.masked[:start]):
                continue
            yield Words(start, of, self.masked.text[start:of], members=True)

    def _named_from(self, start: int, end: int) -> int:
        """Where a name of several words begins: with its capitals, or behind the article."""
        masked, lex = self.masked, self.lex
        first = without_article(masked, start, end, lex)
        words = masked.text[first:end].split(" ")
        if not words[-1][:1].isupper():
            alone = lex.bodies.fullmatch(masked.folded, end - len(words[-1]), end)
            return self._led(first, end, words) if alone else first
        for word in words[:-1]:
            if word[:1].isupper():
                break
            first += len(word) + 1
        return first

    def _led(self, first: int, end: int, words: list[str]) -> int:
        """Where a name in small letters begins: behind the last article before it, or with its last word."""
        articles = [match.end() for match in self.lex.articles.finditer(self.masked.folded, first, end)]
        led = [place + 1 for place in articles if self.masked.folded[place - 1 : place].isalpha()]
        return led[-1] if led and led[-1] < end - len(words[-1]) else first

    def _kind(self, start: int) -> int:
        """Where the capitals before a name begin that belong to it: "the Judicial Council"."""
        masked = self.masked
        if not masked.text[start : start + 1].isupper():
            return start
        while start:
            word = masked.text[:start].rstrip(" ").split(" ")[-1]
            place = start - 1 - len(word)
            known = self.lex.kinds.fullmatch(masked.folded, max(place, 0), start - 1)
            led = (
                not self.headline
                and place > 0
                and self.lex.articles.match(masked.folded[:place].rstrip().split(" ")[-1] + " ")
            )
            if (
                not word[:1].isupper()
                or not word.isalpha()
                or DATE in masked.masked[max(place, 0) : start]
                or not (known or led)
            ):
                return start
            start = max(place, 0)
        return start

    def country(self, start: int) -> int:
        """Where the country begins that stands before a body: "Chile's Congress", "the United States Senate"."""
        for near, far in self.places:
            if far <= start and self.lex.country_before.fullmatch(self.masked.folded, far, start):
                return near
        return start

    def _adjective(self, end: int) -> int:
        """Where the country ends that stands behind a body as an adjective: "el Senado argentino"."""
        for near, far in self.adjectives:
            if near == end + 1 and self.lex.country_behind.fullmatch(self.masked.folded, near, far):
                return far
        return end
