"""Where a share stands, its clause and the phrases around it; and what a rule reads of it there."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from itertools import islice, pairwise

from constancia.language.shape.lexicon import LexiconWords, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.syntax.clauses import Clause
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind, Token

_UNREAL = frozenset({Sense.FUTURE, Sense.POSSIBLE, Sense.INTEND})
_SIDES = ((Sense.POLL_DISAPPROVE, "disapprove"), (Sense.POLL_APPROVE, "approve"))


class Role(StrEnum):
    """What a phrase is in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    AGENT = "agent"
    OBLIQUE = "oblique"
    ANTECEDENT = "antecedent"
    NONE = "none"


@dataclass(frozen=True)
class Site:
    """A share in its sentence."""

    parsed: Parsed
    share: Token
    index: int
    """Which of the sentence's phrases holds it."""
    path: tuple[Phrase, ...]
    """From that phrase to the one whose own word it is."""

    @property
    def phrase(self) -> Phrase:
        """The phrase of the sentence that holds the share."""
        return self.path[0]

    @property
    def words(self) -> LexiconWords:
        """The words of the language that rules ask for."""
        return self.parsed.words

    @property
    def clause(self) -> Clause | None:
        """The clause that the phrase stands in."""
        return self.place[0]

    @property
    def real(self) -> bool:
        """Whether its clause, if it stands in one, tells what is."""
        return self.clause is None or is_real(self.clause)

    @property
    def own(self) -> Phrase:
        """The phrase whose own word the share is."""
        return self.path[-1]

    @cached_property
    def place(self) -> tuple[Clause | None, Role]:
        """The clause that the phrase stands in and its role there; a relative clause that tells a side comes first."""
        aside = any(inner in outer.aside for outer, inner in pairwise(self.path))
        said = [c for c in self.parsed.clauses if c.antecedent == self.phrase and not c.subject and not aside]
        for clause in said:
            beside = (*clause.predicates, *clause.objects)
            if side_of(clause.senses) or any(side_of(phrase.senses) for phrase in beside):
                return clause, Role.ANTECEDENT
        found = [(clause, role) for clause in self.parsed.clauses for role in self._roles(clause)]
        told = ((clause, role) for clause, role in found if role is Role.SUBJECT and side_of(clause.senses))
        found += [(clause, Role.ANTECEDENT) for clause in said]
        asked = next((one for one in reversed(self.parsed.phrases[: self.index]) if not is_comma(one)), None)
        if asked is not None and aside and self.phrase.preposition in self.parsed.words.origin:
            found = [(c, Role.SUBJECT if asked in c.subject and _people(asked) else role) for c, role in found]
        return next(told, None) or next(iter(found), (None, Role.NONE))

    def _roles(self, clause: Clause) -> Iterator[Role]:
        rows = (Role.SUBJECT, clause.subject), (Role.AGENT, clause.agents), (Role.OBJECT, clause.objects)
        for role, phrases in (*rows, (Role.OBLIQUE, clause.obliques)):
            if self.phrase in phrases:
                yield role

    @property
    def bracketed(self) -> Phrase | None:
        """The phrase behind which the share stands in brackets alone."""
        if self.own is not self.phrase:
            return self.path[-2] if self.own in self.path[-2].aside else None
        before = list(islice(self.before(), 2))
        opened = bool(before) and before[0].kind is PhraseKind.MARK and before[0].tokens[0].text == "("
        return before[1] if opened and len(before) > 1 else None

    @property
    def owner(self) -> Phrase | None:
        """Whoever the share is of by its preposition alone: «la Iglesia del 55 %»."""
        outer = self.path[-2] if len(self.path) > 1 and self.own in self.path[-2].of else None
        named = outer is not None and any(token.kind is Kind.NAME for token in outer.tokens)
        return replace(outer, end=outer.tokens[-1].end, of=()) if outer is not None and named else None

    @property
    def moved(self) -> bool:
        """Whether the clause says that a level moved, and the share is where it began: `cae de 34 % a 29 %`."""
        clause = self.clause
        return clause is not None and Sense.LEVEL_MOVE in clause.senses and level_role(self.phrase, clause, "before")

    @property
    def former(self) -> bool:
        """Whether the share is where a level came from, by its clause or its preposition: `from 54% approval`."""
        clause = self.clause
        led = clause is not None and clause.verb is not None and clause.verb.preposition in (*self.words.former, "de")
        return self.moved or self.phrase.preposition in self.words.former or led

    def before(self) -> Iterator[Phrase]:
        """The phrases before, the nearest first."""
        return reversed(self.parsed.phrases[: self.index])

    def after(self) -> Iterator[Phrase]:
        """The phrases behind, the nearest first."""
        return iter(self.parsed.phrases[self.index + 1 :])

    def next_word(self) -> Phrase | None:
        """The phrase behind, over a comma."""
        return next((phrase for phrase in self.after() if not is_comma(phrase)), None)


def _people(phrase: Phrase) -> bool:
    """Whether a phrase is of people asked: `two thirds of respondents (66%)`, in one place."""
    return any(Sense.POLL_ASKED in inner.senses for inner in phrase.within())


def sites(parsed: Parsed) -> tuple[Site, ...]:
    """The shares of a sentence, each where it stands; none by which a level only changed: `an 11 % gain`."""
    found = []
    for index, phrase in enumerate(parsed.phrases):
        for path in _paths(phrase, ()):
            share = path[-1].share
            if share is not None and not any(Sense.LEVEL_CHANGE in one.senses for one in path[-2:]):
                found.append(Site(parsed, share, index, path))
    return tuple(sorted(found, key=lambda site: site.share.start))


def _paths(phrase: Phrase, above: tuple[Phrase, ...]) -> Iterator[tuple[Phrase, ...]]:
    yield (*above, phrase)
    for inner in (*phrase.of, *phrase.aside):
        yield from _paths(inner, (*above, phrase))


def is_comma(phrase: Phrase) -> bool:
    """Whether a phrase is a mark that parts nothing: a comma or a dash."""
    return phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in ",–—-"


def is_quote(phrase: Phrase) -> bool:
    """Whether a phrase is a quotation mark: how people judge is often quoted from what they could choose."""
    return phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in '“”«»"'


def side_of(senses: frozenset[Sense]) -> str | None:
    """The side that senses tell, None for both or none; a difference of shares has no side."""
    if Sense.LEVEL_NET in senses:
        return None
    told = [side for sense, side in _SIDES if sense in senses]
    return told[0] if len(told) == 1 else None


def rating_side(phrase: Phrase) -> str | None:
    """The side that a noun phrase names: `aprobación`, `10% approval rating`; not `opposition leader Ann Roe`."""
    if phrase.kind is not PhraseKind.NOUN or phrase.tokens[-1].kind is Kind.NAME:
        return None
    return side_of(phrase.senses)


def level_role(phrase: Phrase, clause: Clause, role: str) -> bool:
    """Whether a phrase has by its preposition that role beside the clause's verb: `level` or `before`."""
    group = clause.group
    if group is None:
        return False
    levels = (Sense.LEVEL_STAND, Sense.LEVEL_MOVE, Sense.LEVEL_PUT, Sense.HAVE, Sense.BE)
    return any(phrase.preposition in getattr(group.form.frame(sense), role) for sense in levels)


def moved_between(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause says from which share to which a level moved: `going from 56% to 47%`."""
    placed = [p for p in (*clause.objects, *clause.obliques) if p.share is not None]
    return all(any(level_role(p, clause, role) for p in placed) for role in ("before", "level"))


def pointing(clause: Clause) -> bool:
    """Whether a clause is about what was told before it: its subject is a pronoun."""
    tokens = [token for phrase in clause.subject for token in phrase.tokens]
    return bool(tokens) and all(token.is_a(WordClass.PRONOUN) for token in tokens)


@dataclass(frozen=True, slots=True)
class Told:
    """What a rule read: on which side the share is, of what, and from where to where the text says so."""

    side: str
    subject: tuple[Phrase, ...]
    """Phrases for what is judged, the likeliest first; none where the text leaves it to what was told before."""
    start: int
    end: int
    senses: frozenset[Sense] = frozenset()
    """Of the words that tell the side."""
    elided: bool = False
    """Whether the subject is told before, and whatever stands near is none."""
    also: tuple[Phrase, ...] = ()
    """Others of whom the same is told: each of `Ana Paz y Luis Mar alcanzaron un 56 %`."""
    when: int | None = None
    """Where the date stands at which it was so, if that is another than the poll's."""
    former: bool = False
    """Whether it is only where a level came from: `went from 54 % to 60 %`."""

    @property
    def leans(self) -> bool:
        """Whether voters of a candidate are said to do the same: `support`, `respaldo`."""
        return Sense.SIDE_WEAK in self.senses

    @property
    def weak(self) -> bool:
        """Whether its words speak of people asked only where a poll is told of."""
        return self.leans or Sense.SIDE in self.senses


def is_real(clause: Clause) -> bool:
    """Whether a clause tells what is: neither negated, asked, denied, planned nor only possible."""
    group = clause.group
    if clause.asked or clause.denied:
        return False
    if group is None or (group.negated and Sense.LEVEL_EXCEED in clause.senses):  # `no supera el 6 %` is a level
        return True
    return not (group.negated or group.modal in _UNREAL)


def has_name(phrase: Phrase) -> bool:
    """Whether a name stands in a phrase, or behind it in apposition."""
    apposed = (one for one in phrase.aside if one.share is None)
    return any(token.kind is Kind.NAME for inner in (*phrase.within(), *apposed) for token in inner.tokens)
