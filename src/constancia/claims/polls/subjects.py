"""Who or what is judged: phrases that can be that, and their words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from constancia.claims.polls.sites import has_name, is_comma
from constancia.claims.reading import Reading
from constancia.language import language
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import replace
from constancia.syntax.folding import fold_in_place
from constancia.syntax.lexicon import lexicon
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind, Token

_APART = 2
"""Phrases from where somebody is from back to whoever it is, with the comma between."""
_LONGEST = 14
"""Words of a subject at most."""
_NO_SUBJECT = frozenset(
    {Sense.POLL, Sense.POLL_ASKED, Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE, Sense.POLL_RATING, Sense.LEVEL_NET}
)  # fmt: skip
_OPENS = (WordClass.DETERMINER, WordClass.ADVERB)


def subject(reading: Reading, phrases: Iterable[Phrase]) -> str | None:
    """The words of the first phrase that can be what is judged; None where the first is a pronoun or there is none."""
    for phrase in phrases:
        if phrase.kind is not PhraseKind.NOUN:
            continue
        if any(_of_time(reading, token) for token in phrase.tokens):
            if not phrase.preposition and phrase.of:  # «reprobó los primeros meses del gobierno»
                return subject(reading, phrase.of)
            continue  # `had 74 % approval in the first quarter of his term`
        if _elided(phrase):
            return None
        if _can_be(reading, phrase):
            found = _inner(reading, phrase)
            if found:
                return found
    return None


def _of_time(reading: Reading, token: Token) -> bool:
    """Whether a word is for a stretch of time, or for one end of it."""
    return token.text in reading.language.calendar.units or (
        re.fullmatch(reading.language.poll.stretches, token.text.lower()) is not None
    )


def whole(parsed: Parsed, phrase: Phrase) -> Phrase:
    """Whoever a phrase only says of where they are from: `Ana Paz` for `Chile` in `Ana Paz, de Chile, con 61 %`.

    Also what is had with a country: `relations with Peru`.
    """
    at = next((index for index, one in enumerate(parsed.phrases) if one is phrase), 0)
    with_it = at and phrase.preposition in parsed.words.absolute and parsed.phrases[at - 1]
    if with_it and with_it.kind is PhraseKind.NOUN and not with_it.preposition and not with_it.senses:
        return replace(with_it, end=phrase.end)
    if at < _APART or not is_comma(parsed.phrases[at - 1]) or phrase.preposition not in parsed.words.origin:
        return phrase
    before = parsed.phrases[at - _APART]
    return before if before.kind is PhraseKind.NOUN and has_name(before) and before.share is None else phrase


def _elided(phrase: Phrase) -> bool:
    """Whether a phrase points to a subject told before: a pronoun, or `su gestión`."""
    pronouns = all(token.is_a(WordClass.PRONOUN) for token in phrase.tokens)
    named = any(token.kind is Kind.NAME for token in phrase.tokens)
    return pronouns or (Sense.POLL_WORK in phrase.senses and not named and (phrase.owned or not phrase.of))


def _can_be(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase can be what is judged."""
    if Sense.POLL in phrase.senses or any(_counts(reading, token) for token in phrase.tokens):
        return False
    if _heads(phrase) & _NO_SUBJECT and not any(token.kind is Kind.NAME for token in phrase.tokens):
        return False
    if phrase.of and Sense.POLL in phrase.of[0].senses and not has_name(phrase):
        return False  # `abajo del dato de marzo`
    if any(Sense.POLL_ASKED in inner.senses and not has_name(inner) for inner in phrase.of) and not has_name(phrase):
        return False  # `two thirds of respondents`
    content = _content(phrase.tokens)
    named = any(token.text[0].isupper() for token in content)
    return bool(content) and (named or len(content) > 1 or not phrase.tokens[0].is_a(WordClass.ADVERB))


def _counts(reading: Reading, token: Token) -> bool:
    """Whether a token is a figure or a date; `la primera ministra` has none."""
    figure = token.kind in (Kind.SHARE, Kind.NUMBER, Kind.DATE)
    return figure and not re.fullmatch(reading.language.poll.titles, token.text.lower())


def _heads(phrase: Phrase) -> frozenset[Sense]:
    """What a phrase means, the demonyms that only qualify its head aside: `el mandatario ecuatoriano`."""
    content = _content(phrase.tokens)
    plain = any(not token.forms for token in content)
    return phrase.senses - {Sense.POLL_ASKED} if plain else phrase.senses


def _content(tokens: tuple[Token, ...]) -> list[Token]:
    return [token for token in tokens if not token.is_a(*_OPENS, WordClass.POSSESSIVE, WordClass.PRONOUN)]


def _inner(reading: Reading, phrase: Phrase) -> str | None:
    """The words of a phrase; where it is somebody's work, the words for whoever that is, not for what it is about."""
    text = reading.text
    if phrase.senses & {Sense.POLL_WORK, Sense.LEVEL_CHANGE}:
        for inner in phrase.of:
            about = Sense.POLL_WORK in phrase.senses and plain(reading, text[inner.start : inner.end])
            if _can_be(reading, inner) and not about:
                return _inner(reading, inner)
        named = [token for token in phrase.tokens if token.kind is Kind.NAME and not token.senses]
        if named:
            return text[named[0].start : named[-1].end]
        if phrase.of and Sense.POLL_WORK not in phrase.senses:
            return None
    opening = next((t for t in phrase.tokens if not t.is_a(*_OPENS)), phrase.tokens[0])
    start = min([opening.start, *(o.start for o in phrase.of)]) if phrase.of else opening.start
    if phrase.of and start < opening.start:  # `the president's resignation`
        start = next((t.start for t in phrase.of[0].tokens if not t.is_a(*_OPENS)), start)
    words = " ".join(text[start : phrase.end].split()).strip("“”\"«»'’ ")
    words = re.sub(r"\s*\([^)]*\)$", "", words)
    return words if words and len(words.split()) <= _LONGEST else None


def plain(reading: Reading, text: str) -> bool:
    """Whether words name nobody and are no post or body: what no poll need be about."""
    known = generic(reading.language.code) | reading.language.posts.heads | reading.language.names.organisations
    return text == text.lower() and not known & words(text, reading.language.code)


@lru_cache(maxsize=4)
def titles(code: str) -> frozenset[str]:
    """Words of titles that may stand for a named person."""
    return frozenset(re.findall(r"\w+", language(code).poll.titles))


@lru_cache(maxsize=4)
def generic(code: str) -> frozenset[str]:
    """Words that name nobody by themselves, titles among them."""
    return frozenset(re.findall(r"\w+", language(code).poll.generic)) | titles(code)


@lru_cache(maxsize=8192)
def words(text: str, code: str) -> frozenset[str]:
    """Folded words that tell one subject from another: none that only link."""
    plain = re.sub(r"(?<=\w)[’']s\b", "", fold_in_place(text))
    return frozenset(word for word in re.findall(r"\w+", plain) if not links(word, code))


def links(word: str, code: str) -> bool:
    """Whether a word only links others or opens a phrase: an article, a preposition, a conjunction."""
    return any(form.word_class in _LINKS for form in lexicon(code).forms(word))


_LINKS = frozenset(
    {WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.OF, WordClass.CONJUNCTION, WordClass.GENITIVE,
     WordClass.POSSESSIVE, WordClass.PRONOUN}
)  # fmt: skip
