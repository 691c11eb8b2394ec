"""How a share tells approval: a table of patterns over clauses, each a small function, tried in its order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from constancia.claims.polls.people import judged_by, judging, standing
from constancia.claims.polls.ratings import at_level, beside, compared, of_rating
from constancia.claims.polls.sites import Site, is_comma
from constancia.claims.polls.told import Told, has_name, is_real
from constancia.language.shape.lexicon import WordClass
from constancia.syntax.phrases import PhraseKind


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern by name."""

    name: str
    read: Callable[[Site, Told | None], Told | None]


# ---- the same of another: `y la del Congreso, a 7 %`, `y el alcalde Rojas, 35 %`


def likewise(site: Site, told: Told | None) -> Told | None:
    """Another subject with its share, on the side that was told last in the sentence."""
    clause, _ = site.place
    if told is None or (clause is not None and not is_real(clause)):
        return None
    gapped = _gapped(site, told)
    if gapped is not None:
        return gapped
    before = [phrase for phrase in islice(site.before(), 4) if not is_comma(phrase)]
    if site.own is not site.phrase and site.own in site.path[-2].aside:
        before, holder = [], site.path[-2]
    elif before and before[0].kind is PhraseKind.NOUN and not before[0].preposition and before[0].share is None:
        holder = before[0]
    else:
        return None
    bare = all(token.is_a(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.RELATIVE) for token in holder.tokens)
    if holder.of and bare:
        return Told(told.side, holder.of, holder.start, site.phrase.end, told.senses)
    linked = len(before) > 1 and before[1].kind in (PhraseKind.LINK, PhraseKind.CONTRAST, PhraseKind.MARK)
    if linked and has_name(holder) and _closed(site):
        return Told(told.side, (holder,), holder.start, site.phrase.end, told.senses)
    return None


def _gapped(site: Site, told: Told) -> Told | None:
    """The same verb left out: `un 42 % aprueba a A y un 31 % a B`."""
    before, behind = next(site.before(), None), next(site.after(), None)
    if before is None or behind is None or behind.kind is not PhraseKind.NOUN or behind.share is not None:
        return None
    opens = before.kind in (PhraseKind.LINK, PhraseKind.CONTRAST) or is_comma(before)
    if not (
        opens and not site.phrase.preposition and behind.preposition in site.parsed.words.aimed and has_name(behind)
    ):
        return None
    return Told(told.side, (behind,), site.phrase.start, behind.end, told.senses)


def _closed(site: Site) -> bool:
    """Whether nothing more is said of the share."""
    following = next(site.after(), None)
    return following is None or following.kind in (PhraseKind.MARK, PhraseKind.LINK, PhraseKind.CONTRAST)


RULES: tuple[Rule, ...] = (
    Rule("poll.of-rating", of_rating),
    Rule("poll.compared", compared),
    Rule("poll.judging", judging),
    Rule("poll.judged-by", judged_by),
    Rule("poll.standing", standing),
    Rule("poll.at-level", at_level),
    Rule("poll.beside", beside),
    Rule("poll.likewise", likewise),
)
"""The first that reads a share tells what it is."""


def told_by(site: Site, last: Told | None) -> tuple[Rule, Told] | None:
    """The rule that reads a share, and what it tells; `last` is what was told last in the sentence."""
    for rule in RULES:
        told = rule.read(site, last)
        if told is not None:
            return rule, told
    return None
