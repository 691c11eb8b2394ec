"""Rules for shares told in a row: in brackets behind each one judged, in the same order, behind each month."""

from __future__ import annotations

from itertools import islice

from constancia.claims.polls.sites import Site, Told, rating_side, side_of, sites
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind

_BOTH = 2
_AHEAD = 3
"""Phrases before a row of brackets, its first among them, in which stands whose parts they are."""
_PAIR = frozenset({Sense.SIDE})
_OTHERS = frozenset({Sense.POLL, Sense.POLL_ASKED, Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE, Sense.LEVEL_CHANGE})


def _rating(site: Site) -> Phrase | None:
    """The noun or set phrase for a side that a sentence tells before a share, where it tells one side only."""
    before = [p for phrase in site.parsed.phrases[: site.index] for p in phrase.within()]
    told = [p for p in before if rating_side(p) or (p.kind is PhraseKind.PREDICATE and side_of(p.senses))]
    sides = {side_of(p.senses) for p in told}
    return told[0] if len(sides) == 1 else None


# ---- in brackets behind each: `the President (78%), the Speaker (51%)`, `Ana Paz (61% positiva / 22% negativa)`


def each(site: Site, told: Told | None) -> Told | None:
    """The share stands in brackets behind whoever it is of: one of a row, or beside that of the other side."""
    holder = _listed(site)
    if holder is None or (holder.preposition and holder.preposition not in site.words.listing):
        return None
    rows: dict[int, list[Site]] = {}
    for other in sites(site.parsed):
        if (one := _listed(other)) is not None:
            rows.setdefault(one.start, []).append(other)
    first = min(rows)
    if _of_those_asked(site, first) or len(mates := rows[holder.start]) > _BOTH:
        return None
    if len(mates) == _BOTH:
        sides = next(filter(None, (_labels(rows[at]) for at in sorted(rows, reverse=True) if at <= holder.start)), ())
        sides = sides or _in_order(site, told, first, mates[-1])
        at = [mate.share for mate in mates].index(site.share)
        goes_on = _PAIR | (told.senses & {Sense.LIST_NEXT} if told is not None else _PAIR)
        return Told(sides[at], (holder,), holder.start, site.share.end, goes_on) if sides else None
    rating = _rating(site)
    headed = told is not None and (told.start == told.end or Sense.LIST_NEXT in told.senses)
    side = side_of(rating.senses) if rating is not None else told.side if told is not None and headed else None
    led = any(phrase.end <= first and phrase.tokens[0].text == ":" for phrase in site.parsed.phrases)
    if side is None or (rating is not None and any(one.share is None and _names(one) for one in rating.of)):
        return None
    senses = rating.senses if rating is not None else told.senses if told is not None else _PAIR
    return Told(side, (holder,), holder.start, site.share.end, senses) if len(rows) > 1 or led else None


def _listed(site: Site) -> Phrase | None:
    """Whoever is named before a share in brackets, past where they are from: `Ann Clark in Dover (28%)`."""
    holder = site.bracketed
    if holder is None or holder.kind is not PhraseKind.NOUN:
        return None
    phrases, origin = site.parsed.phrases, site.words.origin
    at = next((n for n, phrase in enumerate(phrases) if phrase.end == holder.end), 0)
    joined = at > _BOTH and phrases[at - 1].kind is PhraseKind.LINK and not phrases[at - 2].aside
    if joined and phrases[at - 2].preposition in origin:
        at, holder = at - 2, phrases[at - 2]  # `in Newfoundland and Labrador`
    before = phrases[at - 1] if at and holder.preposition in origin else holder
    named = before.kind is PhraseKind.NOUN and not before.preposition and _names(before)
    holder = before if named else holder
    bare = all(token.is_a(WordClass.DETERMINER, WordClass.PRONOUN) for token in holder.tokens)
    return None if bare or holder.senses & _OTHERS or not (_names(holder) or _on_fields(site)) else holder


def _on_fields(site: Site) -> bool:
    """Whether a sentence tells of what a government is judged on, which has no name: `among the areas, health`."""
    fields = site.words.fields.split()
    return any(token.text.lower() in fields for token in site.parsed.tokens)


def _of_those_asked(site: Site, first: int) -> bool:
    """Whether a row is one of parts of those asked: `los votantes de la Unión (57 %), el Frente (51 %)`."""
    ahead = [phrase for phrase in site.parsed.phrases if phrase.start <= first][-_AHEAD:]
    return any(Sense.POLL_ASKED in inner.senses for phrase in ahead for inner in phrase.within())


def _labels(mates: list[Site]) -> tuple[str, ...]:
    """The sides that the words in a bracket give its two shares, in their order."""
    tokens = mates[0].parsed.tokens
    opened = max((t.end for t in tokens if t.text == "(" and t.end <= mates[0].share.start), default=0)
    closed = min((t.start for t in tokens if t.text == ")" and t.start >= mates[-1].share.end), default=opened)
    told = [side for t in tokens if opened <= t.start < closed and (side := side_of(t.senses)) is not None]
    return tuple(told) if len(set(told)) == len(told) == len(mates) == _BOTH else ()


def _in_order(site: Site, told: Told | None, first: int, last: Site) -> tuple[str, ...]:
    """The sides of two shares that go in the order of two ratings: `approval and trust (57 % and 55 %, respectively)`.

    The second of two on one side is another rating than approval, of which nothing is told.
    """
    behind = (token.text.lower() for token in site.parsed.tokens if token.start >= last.share.end)
    if site.words.respective[0] not in islice(behind, _AHEAD):
        return ()
    ratings = [p for phrase in site.parsed.phrases if phrase.start < first for p in phrase.within()]
    named = [side for p in ratings for t in p.tokens if p.kind is PhraseKind.NOUN and (side := side_of(t.senses))]
    if len(named) != _BOTH:
        return (told.side, "") if told is not None and Sense.LIST_NEXT in told.senses and not named else ()
    return (named[0], named[1] if named[1] != named[0] else "")


def _names(phrase: Phrase) -> bool:
    """Whether a phrase names somebody: a word in it has a capital letter, and none is a figure or a date."""
    words = [token for token in phrase.tokens if not token.is_a(WordClass.DETERMINER)]
    plain = not any(token.kind in (Kind.SHARE, Kind.NUMBER, Kind.DATE) for token in words)
    return plain and any(token.text[0].isupper() for token in words)


# ---- in the same order: `A and B have approval of 38% and 43%, respectively`


def respective(site: Site, told: Told | None) -> Told | None:
    """The share is one of as many as there are subjects, and the sentence says that they go in order."""
    tokens, phrases = site.parsed.tokens, site.parsed.phrases
    word = next((t.start for t in tokens if t.text.lower() in site.words.respective), 0)
    row = [share for share in site.parsed.shares if share.end <= word]
    ratings = [p for phrase in phrases if phrase.start < word for p in phrase.within() if rating_side(p)]
    if site.share not in row or len(row) < 2 or len({rating_side(p) for p in ratings}) != 1:
        return None
    before = [phrase for phrase in phrases if phrase.end <= row[0].start]
    if any(Sense.POLL_ASKED in inner.senses for phrase in before for inner in phrase.within()):
        return None  # `voters in Leeds and York gave her`: shares of parts
    named = [one for p in before if (one := _one_judged(p, fields=_on_fields(site))) is not None][: len(row)]
    if len(named) < len(row):
        return None
    side, subject = rating_side(ratings[0]), named[row.index(site.share)]
    return Told(str(side), (subject,), site.share.start, site.share.end, ratings[0].senses)


def _one_judged(phrase: Phrase, *, fields: bool) -> Phrase | None:
    """What may be one of several judged: a named phrase, or the one that a rating is of."""
    if phrase.kind is not PhraseKind.NOUN or Sense.POLL in phrase.senses:
        return None
    if rating_side(phrase):
        return phrase.of[0] if len(phrase.of) == 1 and _names(phrase.of[0]) else None
    plain = fields and not phrase.preposition and not phrase.senses
    return phrase if _names(phrase) or plain else None
