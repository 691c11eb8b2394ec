"""How a share tells approval: a table of patterns over clauses, each a small function, tried in its order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from constancia.claims.polls.lists import dated, each, respective
from constancia.claims.polls.people import against, judged_by, judging, opposite, standing, thinking
from constancia.claims.polls.ratings import at_level, beside, compared, of_rating, ranked
from constancia.claims.polls.sites import Site, bracketed, is_comma
from constancia.claims.polls.subjects import whole
from constancia.claims.polls.told import Told, has_name, is_real
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass
from constancia.syntax.phrases import Phrase, PhraseKind


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
    before = [phrase for phrase in islice(site.before(), 6) if not is_comma(phrase)]
    if before and whole(site.parsed, before[0]) is not before[0]:  # `Ana Paz, de Chile, el 52 %`
        before = before[1:]
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
    if linked and has_name(holder) and _closed(site) and not _of_both_sides(site):
        return Told(told.side, (holder,), holder.start, site.phrase.end, told.senses)
    return None


def listed(site: Site, told: Told | None) -> Told | None:
    """The next in a list by level: `followed by Luis Prado (54%) and Mario Quin, with 49%`."""
    if told is None or site.phrase.start < told.end:
        return None
    behind = [phrase for phrase in site.parsed.phrases[: site.index + 1] if phrase.start >= told.end]
    headed = told.start == told.end  # under a head: whoever the item opens with
    opening = (p for p in behind if p.kind is PhraseKind.NOUN and has_name(p))
    holder = next(opening, None) if headed else _named_before(site, behind)
    goes_on = Sense.LIST_NEXT in told.senses or any(Sense.LIST_NEXT in phrase.senses for phrase in behind)
    if holder is None or not goes_on or not all(map(_lists, behind)):
        return None
    end = max(site.phrase.end, site.share.end)
    return Told(told.side, (holder,), holder.start, end, told.senses | {Sense.LIST_NEXT})


def _named_before(site: Site, behind: list[Phrase]) -> Phrase | None:
    """Whoever has the share: the phrase that it stands in brackets behind, or is attached to."""
    holder = bracketed(site)
    if holder is None and site.phrase.preposition in (*site.parsed.words.level, *site.parsed.words.absolute):
        named = (one for one in reversed(behind[:-1]) if one.kind is PhraseKind.NOUN and one.share is None)
        holder = next(named, None)
    if holder is None and len(behind) > 2 and behind[-2].tokens[0].text == ":":
        holder = behind[-3]
    outer = (phrase for phrase in (*site.path[:-1], holder) if phrase is not None)
    return holder if holder is None or has_name(holder) else next(filter(has_name, outer), None)


def _lists(phrase: Phrase) -> bool:
    """Whether a phrase only names the next of a list: no other verb, no turn of thought."""
    if phrase.kind is PhraseKind.VERB or phrase.kind is PhraseKind.PREDICATE:
        return bool(phrase.senses & {Sense.LIST_NEXT, Sense.BE})
    return phrase.kind in (PhraseKind.NOUN, PhraseKind.MARK, PhraseKind.LINK)


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


def _of_both_sides(site: Site) -> bool:
    """Whether another share is linked to this one, so that which side each is on is not said."""
    behind = list(islice(site.after(), 2))
    return len(behind) > 1 and behind[0].kind is PhraseKind.LINK and behind[1].share is not None


def _closed(site: Site) -> bool:
    """Whether nothing more is said of the share."""
    following = next(site.after(), None)
    return following is None or following.kind in (PhraseKind.MARK, PhraseKind.LINK, PhraseKind.CONTRAST)


RULES: tuple[Rule, ...] = (
    Rule("poll.dated", dated),
    Rule("poll.respective", respective),
    Rule("poll.each", each),
    Rule("poll.of-rating", of_rating),
    Rule("poll.compared", compared),
    Rule("poll.judging", judging),
    Rule("poll.judged-by", judged_by),
    Rule("poll.standing", standing),
    Rule("poll.at-level", at_level),
    Rule("poll.beside", beside),
    Rule("poll.ranked", ranked),
    Rule("poll.likewise", likewise),
    Rule("poll.listed", listed),
    Rule("poll.against", against),
    Rule("poll.opposite", opposite),
    Rule("poll.thinking", thinking),
)
"""The first that reads a share tells what it is."""


def told_by(site: Site, last: Told | None) -> tuple[Rule, Told] | None:
    """The rule that reads a share, and what it tells; `last` is what was told last in the sentence."""
    for rule in RULES:
        told = rule.read(site, last)
        if told is not None:
            return rule, told
    return None
