"""What a sentence is about where its shares do not say: `asked about the treaty`, `Ana Paz: 28 % aprueba`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, zip_longest

from constancia.claims.polls.sites import Told, has_name, is_comma, rating_side
from constancia.claims.polls.subjects import subject
from constancia.claims.reading import Reading
from constancia.compiled import compiled
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.marks.names import NameKind
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import Phrase, PhraseKind

_OPENING = 4
"""Phrases of a sentence among which what was asked is told."""
_ITEMS = 16
"""Sentences back from an item of a list in which its head stands."""
_BULLET = compiled(r"\s*(?:[•●▪·*–—-]|\d{1,2}[.)])\s")
_RATINGS = frozenset({Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE, Sense.POLL_RATING, Sense.LEVEL_NET})


def topic(reading: Reading, parsed: Parsed) -> str | None:
    """The words for what people were asked about; None where the sentence does not say so."""
    told_of = tuple(_told_of(reading, parsed))
    opening = () if told_of else _opening(parsed)
    ways = (_asked_about(parsed), _before_colon(parsed), _fronted(parsed), _named_as(parsed), told_of, opening)
    return next((words for way in ways if (words := subject(reading, way))), None)


def _told_of(reading: Reading, parsed: Parsed) -> Iterator[Phrase]:
    """The person named before those who judge `him` or `her`: `few know the Secretary, Joe Day, but 10% give him …`."""
    shares = {share.start for share in parsed.shares}
    judged = [c for c in parsed.clauses if any(q.share or q.aside for p in c.subject for q in p.within()) and shares]
    pointed = any(p.owned or all(t.is_a(WordClass.PRONOUN) for t in p.tokens) for c in judged[:1] for p in c.objects)
    if not pointed or judged[0].verb is None:
        return
    for phrase in reversed([p for p in parsed.phrases if p.end <= judged[0].verb.start]):
        people = (n for n in reading.names_in(phrase.start, phrase.end) if n.kind is NameKind.PERSON)
        if next(people, None) is not None and phrase.preposition in ("", *parsed.words.aimed) and _names(phrase):
            yield phrase


def rated(reading: Reading, parsed: Parsed) -> str | None:
    """The words for whoever a rating in the sentence is of, whatever its level."""
    ratings = [phrase for phrase in parsed.phrases if phrase.kind is PhraseKind.NOUN and phrase.senses & _RATINGS]
    of = subject(reading, (inner for phrase in ratings for inner in (*phrase.of, *_aimed(parsed, phrase))))
    if of or not ratings:
        return of
    held = (k for k, c in enumerate(parsed.clauses) if Sense.HAVE in c.senses and any(p in ratings for p in c.objects))
    last = next(held, -1)
    doing = (p for c in reversed(parsed.clauses[: last + 1]) for p in c.subject if _names(p))
    return subject(reading, doing)  # `Ann Lee was able to retain majority approval`


def _aimed(parsed: Parsed, rating: Phrase) -> Iterator[Phrase]:
    """What stands right behind a rating with a preposition."""
    for phrase, following in pairwise(parsed.phrases):
        if phrase is rating and following.kind is PhraseKind.NOUN and following.preposition in parsed.words.aimed:
            yield following


def _fronted(parsed: Parsed) -> Iterator[Phrase]:
    """The phrase with a preposition that opens the sentence and names somebody: `for Premier Ann Lee, 27 % …`."""
    for phrase, following in _ahead(parsed):
        shares = following is not None and following.share is not None
        ends = shares or (following is not None and is_comma(following))
        leads = (*parsed.words.topic, *parsed.words.doubled)
        if ends and phrase.preposition in leads and (_names(phrase) or (shares and phrase is parsed.phrases[0])):
            yield phrase  # `sobre el proceso de paz 70 % lo desaprobó`


def _named_as(parsed: Parsed) -> Iterator[Phrase]:
    """Whoever the sentence says it is that it tells of: `the worst rated was the premier, Ann Lee, whose work …`."""
    first = min((share.start for share in parsed.shares), default=0)
    for clause in parsed.clauses:
        if Sense.BE in clause.senses and clause.verb is not None and clause.verb.start < first:
            yield from (p for p in clause.objects if p.start < first and not p.preposition and _names(p))


def presented(reading: Reading, parsed: Parsed) -> str | None:
    """The words for whoever a sentence presents: `otro caso es el del fiscal Juan Paz`, or its named subject."""
    said = [p for c in parsed.clauses if Sense.BE in c.senses for p in c.objects if _names(p)]
    subjects = [p for c in parsed.clauses for p in c.subject if _names(p)]
    rated = (c for c in parsed.clauses if any(Sense.POLL in p.senses for p in c.subject))
    measured = [p for c in rated for p in (*c.objects, *c.obliques) if p.preposition in _aims(parsed) and _names(p)]
    return subject(reading, (*_asked_about(parsed), *said, *subjects, *measured))


def _aims(parsed: Parsed) -> tuple[str, ...]:
    """Prepositions of whoever a poll asks about: `midió a la alcaldesa`, `asked about the mayor`."""
    return ("", *parsed.words.doubled, *parsed.words.aimed)


def _asked_about(parsed: Parsed) -> Iterator[Phrase]:
    """The phrase behind words that open the sentence and what was asked."""
    for phrase, following in pairwise(parsed.phrases[:_OPENING]):
        if phrase.kind is PhraseKind.PREDICATE and Sense.POLL_ASKING in phrase.senses:
            yield following


def divided_by(parsed: Parsed, share: int) -> Iterator[Phrase]:
    """What those asked are said to part over, in words that a colon ends before their shares."""
    ahead = [p for p in parsed.phrases if p.end <= share]
    colon = next((p for p in reversed(ahead) if p.kind is PhraseKind.MARK and p.tokens[0].text == ":"), None)
    before = [c for c in parsed.clauses if colon is not None and c.verb is not None and c.verb.end <= colon.start]
    if before and Sense.VOTE_SPLIT in before[-1].senses:
        yield from (p for p in before[-1].subject if Sense.POLL_ASKED not in p.senses)


def _ahead(parsed: Parsed) -> Iterator[tuple[Phrase, Phrase | None]]:
    """The noun phrases before the first share, each with the phrase behind it."""
    first = min((share.start for share in parsed.shares), default=0)
    for phrase, following in zip_longest(parsed.phrases, parsed.phrases[1:]):
        if phrase.start >= first:
            return
        if phrase.kind is PhraseKind.NOUN and phrase.share is None:
            yield phrase, following


def _before_colon(parsed: Parsed) -> Iterator[Phrase]:
    """The phrase that a list of shares is headed with: `Jaime Soto: 66 % aprueba`."""
    first = min((share.start for share in parsed.shares), default=0)
    for phrase, mark in pairwise(parsed.phrases):
        if mark.start >= first or mark.kind is not PhraseKind.MARK or mark.tokens[0].text != ":":
            continue
        before = [c for c in parsed.clauses if c.verb is not None and c.verb.end <= max(phrase.start, phrase.end - 1)]
        verbal = phrase.kind is PhraseKind.VERB
        if before or verbal:  # a sentence, no heading: whoever it is about
            yield from next((c.subject for c in reversed(before) if c.subject), ())
        elif phrase.kind is PhraseKind.NOUN and phrase.share is None:
            yield from phrase.of if phrase.senses & _RATINGS else (phrase,)


def _opening(parsed: Parsed) -> Iterator[Phrase]:
    """The phrases without a preposition that name somebody, or whoever a rating is of."""
    for phrase, _ in _ahead(parsed):
        if phrase.preposition:
            continue
        if phrase.senses & _RATINGS:
            yield from (*phrase.of, *_aimed(parsed, phrase))
        elif _names(phrase):
            yield phrase


def _names(phrase: Phrase) -> bool:
    return has_name(phrase) and not any(Sense.POLL in inner.senses for inner in phrase.within())


def heading(reading: Reading, parsed: Parsed) -> Told | None:
    """The side that a sentence before tells without a share: at the head of a list, or of what `it stands at`."""
    at, sentences = parsed.sentence.index, reading.sentences
    listed = _item(reading, at)
    near = at and (sentences[at - 1].paragraph == parsed.sentence.paragraph or _levels(parsed))
    if not (listed or (near and _pointing(parsed))):
        return None
    first = next((i for i in range(at - 1, max(at - _ITEMS, -1), -1) if not listed or not _item(reading, i)), None)
    head = reading.parse(sentences[first]) if first is not None else None
    if head is None or head.shares:
        return None
    ratings = [inner for phrase in head.phrases for inner in phrase.within() if rating_side(inner)]
    sides = {rating_side(rating) for rating in ratings}
    if len(sides) != 1:
        return None
    senses = ratings[0].senses | ({Sense.LIST_NEXT} if listed else set())
    return Told(sides.pop() or "", (), parsed.sentence.start, parsed.sentence.start, senses)


def _item(reading: Reading, index: int) -> bool:
    """Whether a sentence is one of a list: a bullet or a number opens it."""
    sentence = reading.sentences[index]
    return _BULLET.match(reading.text, sentence.start) is not None


def _levels(parsed: Parsed) -> bool:
    """Whether a sentence opens on a level: `in June it stood at 41 %`."""
    first = next((clause for clause in parsed.clauses if clause.verb is not None), None)
    return first is not None and bool(first.senses & {Sense.LEVEL_STAND, Sense.LEVEL_MOVE, Sense.BE})


def _pointing(parsed: Parsed) -> bool:
    """Whether a sentence is about what was told before it: its first verb has a pronoun or nothing for a subject."""
    first = next((clause for clause in parsed.clauses if clause.verb is not None), None)
    return first is not None and all(token.is_a(WordClass.PRONOUN) for p in first.subject for token in p.tokens)
