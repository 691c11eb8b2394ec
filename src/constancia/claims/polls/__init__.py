"""Claims of kind `poll`: what share approves and disapproves of a person, a body or a measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from constancia.claims.polls.joining import Judgement, Share, alike, joined
from constancia.claims.polls.shares import shares_of
from constancia.claims.polls.topics import rated
from constancia.claims.polls.waves import Waves, waves
from constancia.claims.reading import Draft, Reading
from constancia.compiled import compiled
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks.patterns import any_of
from constancia.syntax.sentences import Sentence
from constancia.syntax.tokens import has_share

_BEFORE = 3
"""Sentences before the first share in which whoever is judged may be named."""


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    shares = list(_shares(reading))
    return tuple(_draft(reading, one) for one in joined(reading, shares))


def _shares(reading: Reading) -> Iterator[Share]:
    """Every share of people asked that the text tells, with whom it is about."""
    before: str | None = None
    only: str | None = None
    several, last = False, None
    tenths, asked = reading.language.poll.tenths, reading.sentences_with(ClaimKind.POLL)
    if not asked or not has_share(reading.text, reading.folded, reading.numbers, tenths):
        return
    told_waves = waves(reading)
    for sentence in asked:
        if not _tells(reading, sentence, told_waves):
            continue
        if only is None:  # `Ann Lee's rating is at its lowest.`
            only = _rated_before(reading, sentence)
            before = before or only
        here = list(shares_of(reading, sentence, told_waves, before, None if several else only, last))
        last = here[-1] if here else last
        named = next((share.subject for share in reversed(here) if share.subject), None)
        before = named or (None if here else rated(reading, reading.parse(sentence))) or before
        for name in filter(None, (*(share.subject for share in here), before)):
            several = several or (only is not None and not alike(reading, name, only))
            only = only or name
        yield from here


def _rated_before(reading: Reading, sentence: Sentence) -> str | None:
    """Whoever a rating is of in the sentences right before the first share, the headline among them."""
    near = reversed(reading.sentences[max(0, sentence.index - _BEFORE) : sentence.index])
    return next((name for one in near if (name := rated(reading, reading.parse(one)))), None)


def _tells(reading: Reading, sentence: Sentence, told_waves: Waves) -> bool:
    """Whether it is worth parsing: a poll is told of near by, or a word stands there that is only said of polls."""
    if told_waves.at(sentence.index) is not None:
        return True
    return _sure(reading.language.code).search(reading.folded, sentence.start, sentence.end) is not None


@lru_cache(maxsize=4)
def _sure(code: str) -> re.Pattern[str]:
    """The nouns for a side that need no poll beside them."""
    sides = frozenset({Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE})
    other = frozenset({Sense.SIDE_WEAK, Sense.DECIDE_PASS, Sense.DECIDE_REJECT, Sense.VOTE_FOR, Sense.VOTE_AGAINST})
    words = lexicon(code).words_of(WordClass.NOUN, sides, without=frozenset({Sense.SIDE_WEAK}))
    words |= lexicon(code).words_of(WordClass.VERB, sides, without=other)
    return compiled(rf"(?<!\w){any_of(words)}(?!\w)")


def _draft(reading: Reading, one: Judgement) -> Draft:
    value: dict[str, object] = {"subject": one.subject, **one.values}
    if one.wave.pollster:
        value["pollster"] = one.wave.pollster
    if one.wave.field_dates:
        value["field_dates"] = one.wave.field_dates
    return Draft(
        kind=ClaimKind.POLL,
        evidence=tuple(reading.span(start, end) for start, end in one.places),
        value=value,
        # Rejecting is here what was found, not a denial of it; and who found it is a field.
        modality=Modality.ASSERTED,
        attribution=(),
        inferred=one.wave.inferred,
        rule=one.rule,
    )
