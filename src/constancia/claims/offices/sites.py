"""A sentence that may tell who holds a post: its words, and the people who are named in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from constancia.claims.reading import Reading
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.syntax.clauses import Clause, around
from constancia.syntax.marks.countries import find as find_countries
from constancia.syntax.marks.name_kinds import countries
from constancia.syntax.marks.names import Name, NameKind
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import Phrase, VerbGroup
from constancia.syntax.tokens import Kind

NEAR = 6
"""Words of a name, an aside or a post, or between a verb and what it says of one."""
FAR = 16
"""Words that a post may have with its body, or a term or a relative clause beside it."""
_QUOTES = frozenset("\"'“”‘’«»")
_SMALL = (
    WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.OF, WordClass.CONJUNCTION, WordClass.CONTRAST,
    WordClass.RELATIVE, WordClass.WHOSE, WordClass.NEGATION, WordClass.PRONOUN, WordClass.POSSESSIVE,
    WordClass.CLITIC, WordClass.INFINITIVE_MARK, WordClass.GENITIVE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named: indices of words, end exclusive, and the fullest form of the name."""

    first: int
    last: int
    full: str
    words: int
    """How many the name has here."""
    sure: bool = True
    """Whether it is surely the name of a person."""


@dataclass(frozen=True, slots=True)
class Told:
    """A clause with its verb, that is neither denied, asked nor only wished."""

    clause: Clause
    verb: Phrase
    group: VerbGroup

    @property
    def around(self) -> tuple[Phrase, ...]:
        """Its subject, and what it is a relative clause of."""
        return around(self.clause)


def turned(clause: Clause) -> bool:
    """Whether what a clause says is denied, asked or only wished."""
    group = clause.group
    wished = group is not None and (group.negated or group.modal in (Sense.POSSIBLE, Sense.CONDITIONAL))
    return wished or clause.asked or clause.denied


class Site:
    """A sentence with its people found by where they stand."""

    def __init__(self, reading: Reading, parsed: Parsed) -> None:
        self.reading = reading
        self.parsed = parsed
        self.posts = reading.language.posts
        self.tokens = parsed.tokens
        self.size = len(self.tokens)
        self.joins = frozenset(reading.language.speech.join)
        self.low = tuple(reading.folded[token.start : token.end].rstrip(".") for token in self.tokens)
        names = reading.names_in(parsed.sentence.start, parsed.sentence.end)
        self.by_start = {name.start: name for name in names}
        self.by_end = {name.end: name for name in names}
        self.held: set[int] = set()
        """Where the names end that a title before them has taken."""

    def word(self, at: int) -> str:
        """The folded word at a place; empty beyond the sentence."""
        return self.low[at] if 0 <= at < self.size else ""

    def upper(self, at: int) -> bool:
        """Whether a word with a capital letter stands there."""
        return 0 <= at < self.size and self.tokens[at].kind is not Kind.DATE and self.tokens[at].text[0].isupper()

    def small(self, at: int) -> bool:
        """Whether a word of a closed class stands there."""
        return 0 <= at < self.size and self.tokens[at].is_a(*_SMALL)

    def verb(self, at: int) -> bool:
        """Whether a verb stands there."""
        return 0 <= at < self.size and self.tokens[at].is_a(WordClass.VERB) and self.tokens[at].kind is not Kind.NAME

    def of(self, at: int) -> bool:
        """Whether "of" stands there, by itself or joined to an article: «del»."""
        tied = self.word(at) in self.parsed.words.tied
        return tied or (0 <= at < self.size and self.tokens[at].is_a(WordClass.OF))

    def mark(self, at: int) -> bool:
        """Whether a mark, a number or a date stands there, or nothing."""
        return not 0 <= at < self.size or self.tokens[at].kind in (Kind.MARK, Kind.NUMBER, Kind.SHARE, Kind.DATE)

    @cached_property
    def senses(self) -> frozenset[Sense]:
        """All that its words can mean."""
        return frozenset(sense for token in self.tokens for form in token.forms for sense in form.senses)

    def told(self, senses: frozenset[Sense]) -> Iterator[Told]:
        """The clauses whose verb has one of some senses, and tells what is so."""
        for clause in self.parsed.clauses if self.senses & senses else ():
            group = clause.group
            if group is not None and clause.verb is not None and clause.senses & senses and not turned(clause):
                yield Told(clause, clause.verb, group)

    def index(self, place: int) -> int:
        """The first word that begins at or behind a code point."""
        return next((i for i, token in enumerate(self.tokens) if token.start >= place), self.size)

    # ---- people

    def person_from(self, at: int) -> Person | None:
        """The person whose name begins at a word, titles of address before it passed over."""
        honours = self.reading.language.names.honorifics
        while self.word(at) in honours and self.upper(at + 1) and self.tokens[at].start not in self.by_start:
            at += 1
        if self.word(at) in honours and self.of(at + 1) and self.upper(at + 2) and self.upper(at + 4):
            at += 3  # «general de Brigada Henry Sáenz»
        if not self.upper(at):
            return None
        name = self.by_start.get(self.tokens[at].start)
        if name is None:
            inside = self.upper(at - 1) or self.mark(at - 1) or self.word(at - 1) in honours | self.joins
            return self._unnamed(at) if inside else None
        last = self.index(name.end)
        joined = next((k for k in range(at + 2, last - 2) if self.word(k) in self.joins), None)
        if joined is not None:  # «los senadores Ana Paz y Luis Rey»
            return Person(at, joined, self._text(at, joined), joined - at)
        nicknamed = self._past_nickname(last)
        if nicknamed > last:
            return Person(at, nicknamed, self._text(at, nicknamed), nicknamed - at)
        if self.word(last - 1) in self.posts.heads and self.tokens[last - 1].text.isupper():  # `Meg Lee MP`
            last -= 1
            name = replace(name, full=self._text(at, last))
        words = last - at
        shouted = words > 1 and all(self.tokens[k].text.isupper() for k in range(at, last))
        if name.kind is NameKind.PERSON or (name.kind is NameKind.OTHER and words > 1 and not shouted):
            return Person(at, last, name.full, words, sure=name.kind is NameKind.PERSON)
        return self._like_a_body(at, last, name) if name.kind is NameKind.ORGANISATION else None

    def honoured(self, at: int) -> bool:
        """Whether a title of address stands before a name: `Lord Ahmad`."""
        return self.word(at - 1) in self.reading.language.names.honorifics

    def _past_nickname(self, at: int) -> int:
        """Where a name ends that goes on behind a nickname in quotation marks; the place itself where it does not."""
        opening, closing = self.word(at), next((k for k in (at + 2, at + 3) if self.word(k) in _QUOTES), None)
        if opening not in _QUOTES or closing is None or not (self.upper(at + 1) and self.upper(closing + 1)):
            return at
        behind = self.by_start.get(self.tokens[closing + 1].start)
        return self.index(behind.end) if behind is not None and behind.kind is not NameKind.ORGANISATION else at

    def _text(self, first: int, last: int) -> str:
        return self.reading.text[self.tokens[first].start : self.tokens[last - 1].end]

    def _like_a_body(self, at: int, last: int, name: Name) -> Person | None:
        """Somebody whose name is like a body's: `Teresa Cruz`, `Ann Bank`, `Íñigo de la Serna`."""
        known = self.reading.language.names
        head = self.word(last - 1 if self.parsed.words.head_last else at)
        words = [k for k in range(at, last) if self.word(k) not in known.inside]
        plain = all(self.upper(k) and not self.tokens[k].text.isupper() for k in words)
        thing = head in known.organisations | known.matters or (len(words) < last - at and self._thing(last - 1))
        if not plain or not 2 <= len(words) <= NEAR - 1 or thing:
            return None
        return Person(at, last, name.full, last - at, sure=False)

    def _unnamed(self, at: int) -> Person | None:
        """A row of capitalised words inside one that was taken for something longer."""
        end = at
        while self.upper(end) and end - at < NEAR and not self._thing(end):
            end += 1
        if end - at < 2 or self.upper(end) or all(self.tokens[k].text.isupper() for k in range(at, end)):
            return None
        return Person(at, end, self._text(at, end), end - at)

    def _thing(self, at: int) -> bool:
        names, word = self.reading.language.names, self.word(at)
        known = (names.organisations, names.places, names.never, names.demonyms, self.posts.heads)
        return any(word in words for words in known)

    def person_until(self, at: int) -> Person | None:
        """The person whose name ends before a word, over a genitive."""
        if at <= 0 or self.word(at - 1) in self.posts.heads:
            return None
        name = self.by_end.get(self.tokens[at - 1].end)
        first = self.index(name.start) if name is not None else at
        if name is not None and name.kind is NameKind.ORGANISATION:
            of = any(self.word(k) in self.posts.of for k in range(first, at))
            return None if of else self._like_a_body(first, at, name)
        if name is None or name.kind not in (NameKind.PERSON, NameKind.OTHER):
            return None
        if self.word(first - 1) in _QUOTES:  # `José "Pepe" Soto, the president`
            given = next((k for k in range(first - 5, first - 2) if self._past_nickname(k + 1) == at), None)
            if given is not None and self.tokens[given].end in self.by_end:
                first = self.index(self.by_end[self.tokens[given].end].start)
                return Person(first, at, self._text(first, at), at - first)
        if name.kind is NameKind.OTHER and at - first < 2:
            return None
        if at - first > 2 and self.place(first):  # `Ambassador to Lebanon Ann Lee`
            return Person(first + 1, at, self._text(first + 1, at), at - first - 1)
        return Person(first, at, name.full, at - first, sure=name.kind is NameKind.PERSON)

    def person_before(self, at: int) -> Person | None:
        """The same over what stands beside the name in brackets or between commas: `Ana Paz, of Texas, …`."""
        found = self.person_until(at)
        if found is not None:
            return found
        if self.word(at - 1) == ")":
            opening = next((k for k in range(at - 2, max(-1, at - NEAR - 2), -1) if self.word(k) == "("), None)
            return self.person_until(opening) if opening is not None else None
        if self.word(at - 1) == ",":
            return self.person_before(at - 1)
        comma = next((k for k in range(at - 1, max(-1, at - NEAR), -1) if self.word(k) == ","), None)
        return None if comma is None or any(self.verb(k) for k in range(comma, at)) else self.person_before(comma)

    def people_in(self, phrases: Sequence[Phrase]) -> list[Person]:
        """The people whose names lie in some phrases, in order, those that a phrase is only of left out."""
        found = []
        for phrase in phrases:
            stop = min((one.start for one in phrase.of), default=phrase.end)
            for name in self.reading.names_in(phrase.start, phrase.end):
                if name.kind is NameKind.PERSON and name.start < max(stop, phrase.start + 1):
                    first, last = self.index(name.start), self.index(name.end)
                    found.append(Person(first, last, name.full, last - first))
        return found

    def clause_of(self, verb: int) -> Clause | None:
        """The clause whose verb a word belongs to."""
        place = self.tokens[verb].start
        return next((c for c in self.parsed.clauses if c.verb is not None and c.verb.start <= place < c.verb.end), None)

    def tense(self, clause: Clause | None) -> Tense | None:
        """When what a clause says is so; ahead where its verb says so."""
        group, verb = (clause.group, clause.verb) if clause is not None else (None, None)
        if group is None or verb is None:
            return None
        inside = [token for token in self.tokens if verb.start <= token.start < verb.end]
        marked = any(token.is_a(WordClass.INFINITIVE_MARK) for token in inside)  # `is to be named`
        again = self._again(clause) if group.form.tense is Tense.INFINITIVE else None
        if again is not None:
            return again
        return Tense.FUTURE if marked or group.modal in (Sense.FUTURE, Sense.INTEND) else group.form.tense

    def _again(self, clause: Clause | None) -> Tense | None:
        """The tense of the verb that an infinitive only goes on from: «volvió a jurar», «llegó a ser»."""
        at = next((k for k, one in enumerate(self.parsed.clauses) if one is clause), 0)
        before, verb = self.parsed.clauses[at - 1] if at else None, clause.verb if clause is not None else None
        if before is None or before.verb is None or before.group is None or verb is None:
            return None
        near = verb.start - before.verb.end <= len(" a ")
        return before.group.form.tense if near and before.senses & {Sense.POST_TAKE, Sense.HELPING} else None

    def subject_of(self, verb: int) -> Person | None:
        """Who does what a verb says: named right before it, or as its subject, or as what its clause explains."""
        at = verb
        while at > 0 and (self.verb(at - 1) or self.tokens[at - 1].is_a(WordClass.ADVERB, WordClass.CLITIC)):
            at -= 1
        relative = at
        while relative > 0 and self._tells_when(relative - 1):
            relative -= 1
        if self.tokens[relative - 1].is_a(WordClass.RELATIVE) if relative else False:
            return self.person_before(relative - 1)  # `Ann Lee, who until July held the post`
        near = self.person_until(at) or (self.person_before(at) if self.word(at - 1) in (",", ")") else None)
        if near is not None:
            return near
        if self.tokens[at - 1].is_a(WordClass.PRONOUN) and at > 1:  # `Ann Lee said she would resign as mayor`
            named = {name.full: name for start, name in self.by_start.items() if start < self.tokens[at - 1].start}
            known = [name for name in named.values() if name.kind is NameKind.PERSON]
            return self.person_from(self.index(known[0].start)) if len(known) == 1 else None
        clause = self.clause_of(verb)
        people = self.people_in(clause.subject or around(clause)) if clause is not None else []
        return people[0] if len(people) == 1 else None

    def _tells_when(self, at: int) -> bool:
        token = self.tokens[at]
        within = token.is_a(WordClass.PREPOSITION, WordClass.DETERMINER) or self.word(at) in self.posts.until
        return token.kind is Kind.DATE or within

    def of_country(self, at: int) -> bool:
        """Whether a word says of which country something is: `Cruz Roja Costarricense`."""
        token, reading = self.tokens[at], self.reading
        found = find_countries(reading.text, reading.folded, token.start, token.end, reading.language.code)
        return any(one.adjective for one in found)

    def place(self, at: int) -> bool:
        """Whether a country or a known place stands there."""
        names = self.reading.language.names
        return self.word(at) in names.places or self.word(at) in countries(self.reading.language.code)
