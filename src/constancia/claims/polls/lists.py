"""Rules for shares told in a row: in brackets behind each one judged, in the same order, behind each month."""

from __future__ import annotations

from itertools import pairwise

from constancia.claims.polls.sites import Site, bracketed, is_comma, rating_side, side_of, sites
from constancia.claims.polls.told import Told
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind, Token

_OTHERS = frozenset({Sense.POLL, Sense.POLL_ASKED, Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE, Sense.LEVEL_CHANGE})


def _rating(site: Site) -> Phrase | None:
    """The noun or set phrase for a side that a sentence tells before a share, where it tells one side only."""
    before = [p for phrase in site.parsed.phrases[: site.index] for p in phrase.within()]
    told = [p for p in before if rating_side(p) or (p.kind is PhraseKind.PREDICATE and side_of(p.senses))]
    sides = {side_of(p.senses) for p in told}
    return told[0] if len(sides) == 1 else None


# ---- in brackets behind each: `approval is highest for the President (78%), the Speaker (51%) and …`


def each(site: Site, told: Told | None) -> Told | None:
    """The share stands in brackets behind one of several who are named, of whom one rating is told."""
    holder, rating = _listed(site), _rating(site)
    if holder is None or rating is None or any(inner.share is None and _names(inner) for inner in rating.of):
        return None
    listed = [(one, other) for other in sites(site.parsed) if (one := _listed(other)) is not None]
    side = side_of(rating.senses)
    if len(listed) < 2 or side is None or listed[0][0].preposition not in site.parsed.words.listing:
        return None
    return Told(side, (holder,), holder.start, site.share.end, rating.senses)


def _listed(site: Site) -> Phrase | None:
    """Whoever is named before a share in brackets."""
    holder = bracketed(site)
    if holder is None or holder.kind is not PhraseKind.NOUN or holder.senses & _OTHERS or not _names(holder):
        return None
    return holder


def _names(phrase: Phrase) -> bool:
    """Whether a phrase names somebody: a word in it has a capital letter, and none is a figure or a date."""
    words = [token for token in phrase.tokens if not token.is_a(WordClass.DETERMINER)]
    plain = not any(token.kind in (Kind.SHARE, Kind.NUMBER, Kind.DATE) for token in words)
    return plain and any(token.text[0].isupper() for token in words)


# ---- in the same order: `A and B have approval of 38% and 43%, respectively`


def respective(site: Site, told: Told | None) -> Told | None:
    """The share is one of as many as there are subjects, and the sentence says that they go in order."""
    tokens = site.parsed.tokens
    word = next((t.start for t in tokens if t.text.lower() in site.parsed.words.respective), None)
    rating = _rating(site) or _behind(site, word or 0)
    if word is None or rating is None or site.share.start > word:
        return None
    row = _row(tokens, word)
    subjects = _in_order(site, row[0].start, len(row)) if len(row) > 1 and site.share in row else []
    side = side_of(rating.senses)
    if not subjects or side is None:
        return None
    subject = subjects[row.index(site.share)]
    return Told(side, (subject,), site.share.start, site.share.end, rating.senses)


def _behind(site: Site, word: int) -> Phrase | None:
    """The noun for a side that the last of the shares before a word is of: `19 and 18 percent approval`."""
    if any(rating_side(p) for phrase in site.parsed.phrases[: site.index] for p in phrase.within()):
        return None
    ahead = [p for phrase in site.parsed.phrases if phrase.start < word for p in phrase.within()]
    return next((p for p in reversed(ahead) if rating_side(p) and p.start >= site.share.end), None) or next(
        (p for p in reversed(ahead) if rating_side(p) and site.own in p.within()), None
    )


def _row(tokens: tuple[Token, ...], word: int) -> list[Token]:
    """The shares that the word refers to: before it, with nothing but small words between."""
    ahead = [token for token in tokens if token.end <= word]
    last = max((i for i, token in enumerate(ahead) if token.kind is Kind.SHARE), default=0)
    small = (WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.OF, WordClass.CONJUNCTION)
    row: list[Token] = []
    for token in reversed(ahead[: last + 1]):
        if token.kind is Kind.SHARE:
            row.insert(0, token)
        elif token.text != "," and not token.is_a(*small):
            break
    return row


def _in_order(site: Site, before: int, many: int) -> list[Phrase]:
    """As many subjects as there are shares, named in a list of their own before them."""
    chain: list[Phrase] = []
    found: list[Phrase] = []
    linked = True
    for phrase in [p for p in site.parsed.phrases if p.end <= before]:
        if phrase.kind is PhraseKind.LINK or is_comma(phrase):
            linked = True
            continue
        one = _one_judged(phrase)
        chain = [*chain, one] if one is not None and linked else [one] if one is not None else []
        linked = False
        found = chain if len(chain) == many else found
    return found


def _one_judged(phrase: Phrase) -> Phrase | None:
    """What may be one of several judged: a named phrase, or the one that a rating is of."""
    if phrase.kind is not PhraseKind.NOUN or Sense.POLL in phrase.senses:
        return None
    if rating_side(phrase):
        return phrase.of[0] if len(phrase.of) == 1 and _names(phrase.of[0]) else None
    return phrase if _names(phrase) else None


# ---- of other months: `three points less than in September (73%) and five less than in March (75%)`


def dated(site: Site, told: Told | None) -> Told | None:
    """The share stands in brackets behind a date: the same of the same, at another time."""
    holder = bracketed(site)
    when = next((token for token in holder.tokens if token.kind is Kind.DATE), None) if holder is not None else None
    if holder is None or when is None or _of_something_else(site, told.end if told is not None else 0):
        return None
    rating = _rating(site)
    side = told.side if told is not None else side_of(rating.senses) if rating is not None else None
    senses = told.senses if told is not None else rating.senses if rating is not None else frozenset()
    if side is None or holder.start < (told.start if told is not None else 0):
        return None
    return Told(side, (), when.start, site.share.end, senses, elided=True, when=when.start)


def _of_something_else(site: Site, behind: int) -> bool:
    """Whether another subject than the rating does something between what was told and the share."""
    for clause in site.parsed.clauses:
        if clause.verb is not None and behind <= clause.verb.start < site.share.start:
            others = (p for p in clause.subject if p.start >= behind and p.share is None and rating_side(p) is None)
            if any(not all(token.is_a(WordClass.PRONOUN) for token in phrase.tokens) for phrase in others):
                return True
    return any(
        one.kind is PhraseKind.CONTRAST and one.start >= behind and other.start < site.share.start
        for one, other in pairwise(site.parsed.phrases)
    )
