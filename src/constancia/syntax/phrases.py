"""Words to phrases: noun phrases with their preposition and complements, verb groups, set phrases, marks between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from constancia.language.shape.lexicon import LexiconWords, Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.syntax.lexicon import Form
from constancia.syntax.tokens import Kind, Token


class PhraseKind(StrEnum):
    """What a phrase is."""

    NOUN = "noun"
    VERB = "verb"
    PREDICATE = "predicate"
    """A set phrase: `a favor de`, `satisfied with`."""
    MARK = "mark"
    LINK = "link"
    """A conjunction between equals."""
    CONTRAST = "contrast"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with what belongs to it."""

    form: Form
    passive: bool = False
    negated: bool = False
    modal: Sense | None = None
    """What its auxiliaries make of it: ahead, conditional, possible or meant."""
    participle: bool = False
    """Whether it stands alone as a participle: `approved by the Senate`."""
    clitic: bool = False
    """Whether a pronoun before it or at its end is its object."""
    reflexive: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase where it stands: code points, end exclusive, its preposition not counted."""

    kind: PhraseKind
    start: int
    end: int
    tokens: tuple[Token, ...]
    preposition: str = ""
    of: tuple[Phrase, ...] = ()
    """What it is of: `de X`, `of X`, `X's`."""
    aside: tuple[Phrase, ...] = ()
    """What is said of it in brackets or between commas."""
    verb: VerbGroup | None = None

    @property
    def senses(self) -> frozenset[Sense]:
        """What its own words can mean, complements not counted."""
        return frozenset(sense for token in self.tokens for sense in token.senses)

    @property
    def share(self) -> Token | None:
        """The percentage among its own words."""
        return next((token for token in self.tokens if token.kind is Kind.SHARE), None)

    @property
    def owned(self) -> bool:
        """Whether a possessive opens it: `su aprobación`."""
        return any(token.is_a(WordClass.POSSESSIVE) for token in self.tokens)

    def within(self) -> Iterator[Phrase]:
        """The phrase and all that it is of, outermost first."""
        yield self
        for one in self.of:
            yield from one.within()


_BETWEEN: dict[WordClass | None, PhraseKind] = {
    WordClass.CONJUNCTION: PhraseKind.LINK,
    WordClass.CONTRAST: PhraseKind.CONTRAST,
    WordClass.RELATIVE: PhraseKind.RELATIVE,
    WordClass.WHOSE: PhraseKind.RELATIVE,
    WordClass.PHRASE: PhraseKind.PREDICATE,
}
_BEFORE_VERB = frozenset({WordClass.NEGATION, WordClass.CLITIC, WordClass.INFINITIVE_MARK})
_PREPOSITIONS = frozenset({WordClass.PREPOSITION, WordClass.OF})
_SKIPPED = _BEFORE_VERB | {WordClass.ADVERB, WordClass.GENITIVE, WordClass.CONJUNCTION}
_OPENS_PHRASE = (WordClass.DETERMINER, WordClass.POSSESSIVE)
_CONTENT = (*_OPENS_PHRASE, WordClass.ADJECTIVE, WordClass.NOUN, WordClass.PRONOUN)
_MODALS = (Sense.INTEND, Sense.POSSIBLE, Sense.CONDITIONAL, Sense.FUTURE)
_BRACKETS = {"(": ")", "[": "]"}
_LONGEST_ASIDE = 8


def phrases(tokens: Sequence[Token], words: LexiconWords) -> tuple[Phrase, ...]:
    """The phrases of a sentence in order."""
    return tuple(_Builder(tokens, words).all())


class _Builder:
    def __init__(self, tokens: Sequence[Token], words: LexiconWords) -> None:
        self.tokens = tokens
        self.words = words
        self.at = 0
        self.preposition = ""
        self.pending: list[Token] = []
        """Negations, pronouns and infinitive marks before a verb."""

    def all(self) -> Iterator[Phrase]:
        while self.at < len(self.tokens):
            phrase = self._next()
            if phrase is not None:
                self.preposition = ""
                yield phrase

    def _next(self) -> Phrase | None:
        token = self.tokens[self.at]
        if token.kind is Kind.MARK:
            return self._single(PhraseKind.MARK)
        found = token.forms[0].word_class if token.forms else None  # a settled word has one class
        if found is WordClass.VERB and token.kind is not Kind.NAME:
            return self._verb()
        if found in _BEFORE_VERB:
            self.pending.append(token)
        elif self.pending:
            self.pending = [t for t in self.pending if t.is_a(WordClass.NEGATION)]
        if found in _PREPOSITIONS:
            folded = token.text.lower()
            self.preposition = self.words.tied.get(folded, folded)
        elif found in _BETWEEN and not (found is WordClass.CONJUNCTION and self._adverbs_around()):
            return self._single(_BETWEEN[found])  # not `strongly or moderately agree`
        elif found not in _SKIPPED:
            return self._noun()
        self.at += 1
        return None

    def _adverbs_around(self) -> bool:
        beside = [*self.tokens[max(0, self.at - 1) : self.at], *self.tokens[self.at + 1 : self.at + 2]]
        return len(beside) > 1 and all(token.is_a(WordClass.ADVERB) for token in beside)

    def _single(self, kind: PhraseKind) -> Phrase:
        token = self.tokens[self.at]
        self.at += 1
        self.pending = []
        return Phrase(kind, token.start, token.end, (token,), self.preposition)

    # ---- verbs

    def _verb(self) -> Phrase:
        group = [self.tokens[self.at]]
        before, self.pending = self.pending, []
        self.at += 1
        while self._auxiliary(group[-1]):
            step = self._skipped(group[-1])
            if step is None:
                break
            before.extend(self.tokens[self.at : step])
            group.append(self.tokens[step])
            self.at = step + 1
        if self._auxiliary(group[-1]) and self._at_class(WordClass.NEGATION) and self.words.head_last:
            before.append(self.tokens[self.at])  # `35% were not`, `is not a law`
            self.at += 1
        form = _main(group, passive=any(Sense.BE in token.senses for token in group[:-1]))
        if len(group) == 1 and any(token.is_a(WordClass.INFINITIVE_MARK) for token in before):
            form = replace(form, tense=Tense.INFINITIVE)
        helpers = frozenset(sense for token in group[:-1] for sense in token.senses)
        participle = form.tense is Tense.PARTICIPLE
        negated = any(token.is_a(WordClass.NEGATION) for token in before)
        clitics = [token for token in before if token.is_a(WordClass.CLITIC)]
        verb = VerbGroup(
            form,
            passive=participle and Sense.BE in helpers,
            negated=negated,
            modal=_modal(form, helpers),
            participle=participle and len(group) == 1,
            clitic=any(t.text.lower() != "se" for t in clitics) or _ends_in_pronoun(form, group[-1]),
            reflexive=any(t.text.lower() == "se" for t in clitics),
        )
        return Phrase(PhraseKind.VERB, group[0].start, group[-1].end, tuple(group), self.preposition, verb=verb)

    def _auxiliary(self, token: Token) -> bool:
        return bool(token.senses & {Sense.BE, Sense.HAVE, Sense.SAY, Sense.HELPING, *_MODALS})

    def _skipped(self, auxiliary: Token) -> int | None:
        """Where the next verb of the group stands, over what may stand between."""
        at = self.at
        between = (WordClass.ADVERB, WordClass.NEGATION, WordClass.INFINITIVE_MARK, WordClass.CLITIC)
        while at < len(self.tokens) and self.tokens[at].is_a(*between):
            at += 1
        helped = self.tokens[at - 1].is_a(WordClass.INFINITIVE_MARK) or bool(
            auxiliary.senses & {Sense.HELPING, *_MODALS}
        )
        return at if at < len(self.tokens) and self._follows(self.tokens[at], helped=helped) else None

    def _follows(self, token: Token, *, helped: bool) -> bool:
        """Whether a verb goes on with the group: a participle, gerund or infinitive, or any form that is helped."""
        if not token.is_a(WordClass.VERB) or token.kind is Kind.NAME:
            return False
        bare = (Tense.PARTICIPLE, Tense.GERUND, Tense.INFINITIVE)
        return helped or any(form.tense in bare for form in token.forms)

    # ---- nouns

    def _noun(self) -> Phrase | None:
        taken = self._words()
        if not taken:
            self.at += 1
            return None
        content = [token for token in taken if not token.is_a(WordClass.ADVERB)] or taken
        phrase = Phrase(PhraseKind.NOUN, content[0].start, content[-1].end, tuple(content), self.preposition)
        phrase = self._bracketed(phrase)
        if phrase.aside and all(token.figure is not None for token in content):  # `seven in ten (66 %) Canadians`
            content += (more := self._words())
            phrase = replace(phrase, end=max(phrase.end, *(t.end for t in more), 0), tokens=tuple(content))
        if self._at_class(WordClass.OF) and self._noun_at(self.at + 1):
            self.at += 1
            outer, self.preposition = self.preposition, ""
            inner = self._noun()
            self.preposition = outer
            if inner is not None:
                phrase = replace(phrase, end=max(phrase.end, inner.end), of=(*phrase.of, inner))
        if self._at_class(WordClass.GENITIVE) and self._noun_at(self.at + 1):
            self.at += 1
            inner = self._noun()
            if inner is not None:
                return replace(inner, start=phrase.start, of=(replace(phrase, preposition=""), *inner.of))
        return phrase

    def _words(self) -> list[Token]:
        taken: list[Token] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if not self._goes_on(token, taken):
                break
            taken.append(token)
            self.at += 1
            if token.kind is Kind.DATE:
                break
        while taken and taken[-1].is_a(WordClass.ADVERB):
            taken.pop()
        return taken

    def _goes_on(self, token: Token, taken: list[Token]) -> bool:
        if token.kind is Kind.MARK or token.is_a(WordClass.GENITIVE):
            return False
        opens = token.is_a(*_OPENS_PHRASE, WordClass.PRONOUN)
        plain = token.kind is Kind.WORD
        if plain and not opens and (not token.forms or token.is_a(*_CONTENT)):
            return True
        content = [t for t in taken if not t.is_a(*_OPENS_PHRASE, WordClass.ADVERB)]
        if token.kind in (Kind.SHARE, Kind.NUMBER, Kind.DATE):
            if content and self._counts(token):
                return False
            return not any(t.is_a(WordClass.NOUN) or t.kind in (Kind.NAME, Kind.SHARE) for t in content)
        if opens or token.kind is Kind.NAME:
            return not opens or not content
        return token.is_a(WordClass.ADVERB) and (not content or self._qualified())

    def _counts(self, number: Token) -> bool:
        """Whether a number behind the head of a phrase counts what follows it: `que ingresen al país 500 infantes`."""
        if self.words.head_last or number.kind is Kind.DATE:
            return False
        if number.kind is Kind.SHARE:
            return True  # `sobre el proceso de paz 70 % lo desaprobó`
        following = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        before = self.tokens[self.at - 1]
        plain = before.kind is Kind.WORD and not before.is_a(WordClass.ADJECTIVE, *_OPENS_PHRASE, WordClass.ADVERB)
        return plain and following is not None and following.kind is Kind.WORD and self._goes_on(following, [])

    def _qualified(self) -> bool:
        """Whether the adverb here qualifies an adjective of the phrase: `la caída más importante`."""
        following = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if self.words.head_last or following is None or following.kind is not Kind.WORD:
            return False
        return not following.forms or following.is_a(WordClass.ADJECTIVE)

    def _bracketed(self, phrase: Phrase) -> Phrase:
        """The phrase with what stands in brackets behind it."""
        opening = self.tokens[self.at].text if self.at < len(self.tokens) else ""
        closing = _BRACKETS.get(opening)
        if closing is None:
            return phrase
        end = next((i for i in range(self.at, len(self.tokens)) if self.tokens[i].text == closing), None)
        if end is None or end - self.at > _LONGEST_ASIDE:
            return phrase
        inside = tuple(p for p in phrases(self.tokens[self.at + 1 : end], self.words) if p.kind is PhraseKind.NOUN)
        if not inside:
            return phrase
        last = self.tokens[end].end
        self.at = end + 1
        return replace(phrase, end=last, aside=(*phrase.aside, *inside))

    def _at_class(self, word_class: WordClass) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at].is_a(word_class)

    def _noun_at(self, at: int) -> bool:
        return at < len(self.tokens) and self._goes_on(self.tokens[at], [])


def _main(group: Sequence[Token], *, passive: bool) -> Form:
    """The form of the main verb: a participle behind an auxiliary, else finite where it may be."""
    forms = [form for form in group[-1].forms if form.word_class is WordClass.VERB]
    helped = len(group) > 1
    participles = [form for form in forms if form.tense is Tense.PARTICIPLE]
    if participles and (passive or helped):
        return participles[0]
    finite = [form for form in forms if form.tense is not Tense.PARTICIPLE]
    return (finite or forms)[0]


def _modal(form: Form, helpers: frozenset[Sense]) -> Sense | None:
    for sense in _MODALS:
        if sense in helpers:
            return sense
    return {Tense.FUTURE: Sense.FUTURE, Tense.CONDITIONAL: Sense.CONDITIONAL}.get(form.tense) if form.tense else None


def _ends_in_pronoun(form: Form, token: Token) -> bool:
    bare = form.tense in (Tense.INFINITIVE, Tense.GERUND)
    return bare and token.text.lower().endswith(("lo", "la", "los", "las")) and token.text.lower() != form.lemma
