"""Which of its classes a word has in its sentence: noun or verb, article or pronoun, once for every reader."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from constancia.language.shape.lexicon import Choice, LexiconWords, Tense, WordClass
from constancia.syntax.lexicon import Form
from constancia.syntax.tokens import Token


def settled(tokens: Sequence[Token], words: LexiconWords) -> tuple[Token, ...]:
    """The tokens, each of one class; what stands before a word is settled when its turn comes."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        forms = token.forms
        if len(forms) > 1 and any(form.word_class is not forms[0].word_class for form in forms):
            before = tuple(one.classes for one in out[:-3:-1])
            taken = _taken(token, before, next(iter(tokens[index + 1 : index + 2]), None), words)
            token = token._replace(forms=tuple(form for form in forms if form.word_class is taken))
        elif not forms and out and token.text.endswith(words.perfect) and _helped(out, words):
            token = token._replace(forms=(Form(token.text, WordClass.VERB, Tense.PARTICIPLE, frozenset()),))
        elif forms and forms[0].lemma in words.beside_verbs and _loose(out, tokens[index + 1 : index + 2]):
            token = token._replace(forms=())
        out.append(token)
    return tuple(out)


_INSIDE = (WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE, WordClass.ADJECTIVE, WordClass.OF)


def _loose(before: Sequence[Token], following: Sequence[Token]) -> bool:
    """Whether what may be an adverb by its ending goes with no verb: `her newly installed chief`, `a family`."""
    ahead = before[-1:]
    inside = any(one.is_a(*_INSIDE) for one in ahead)
    return inside or not any(one.is_a(WordClass.VERB) for one in (*ahead, *following))


def _helped(before: Sequence[Token], words: LexiconWords) -> bool:
    """Whether the verb that a participle stands behind goes before, with at most an adverb between."""
    helper = before[-2] if len(before) > 1 and before[-1].is_a(WordClass.ADVERB) else before[-1]
    return any(form.lemma == words.helper for form in helper.forms)


def _taken(token: Token, before: Sequence[frozenset[str]], following: Token | None, words: LexiconWords) -> WordClass:
    word = token.text.lower()
    after = following.classes if following is not None else frozenset({"end"})
    next_word = following.text.lower() if following is not None else ""
    for choice in words.choices:
        fits = token.is_a(choice.takes) and _fits_behind(choice, after, next_word)
        if fits and _fits_before(choice, word, before):
            return choice.takes
    return next((c for c in words.order if token.is_a(c)), token.forms[0].word_class)


_START = frozenset({"start"})


def _fits_before(choice: Choice, word: str, before: Sequence[frozenset[str]]) -> bool:
    """Whether the word and what stands before it are as asked; `before` begins with the nearest."""
    one, other = (*before, _START, _START)[:2]
    return (
        (not choice.words or word.replace(" ", "_") in _split(choice.words))
        and (not choice.before or bool(one & _split(choice.before)))
        and (not choice.before_that or bool(other & _split(choice.before_that)))
    )


def _fits_behind(choice: Choice, after: frozenset[str], next_word: str) -> bool:
    """Whether what stands behind is as asked."""
    return (
        (not choice.after or bool(after & _split(choice.after)))
        and not after & _split(choice.not_after)
        and (not choice.after_words or next_word in _split(choice.after_words))
    )


@lru_cache(maxsize=512)
def _split(listed: str) -> frozenset[str]:
    return frozenset(listed.split())
