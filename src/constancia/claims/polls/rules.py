"""How a share tells approval: a table of patterns over clauses, each a small function, tried in its order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from constancia.claims.polls.lists import each, respective
from constancia.claims.polls.people import against, judged_by, judging, opposite, standing, thinking
from constancia.claims.polls.ratings import at_level, beside, compared, moved_on, of_rating, ranked
from constancia.claims.polls.sites import Role, Site, Told, has_name, is_comma, is_real
from constancia.claims.polls.subjects import whole
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass
from constancia.syntax.phrases import Phrase, PhraseKind

_LINKS = (PhraseKind.LINK, PhraseKind.CONTRAST, PhraseKind.MARK)
_BARE = (WordClass.DETERMINER, WordClass.PRONOUN, WordClass.RELATIVE)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern by name."""

    name: str
    read: Callable[[Site, Told | None], Told | None]


# ---- the same of another: `y la del Congreso, a 7 %`, `y el alcalde Rojas, 35 %`


def likewise(site: Site, told: Told | None) -> Told | None:
    """Another subject with its share, on the side that was told last in the sentence."""
    if told is None or not site.real:
        return None
    if site.owner is not None:
        return Told(told.side, (site.owner,), site.owner.start, site.phrase.end, told.senses)
    first, behind = next(site.before(), None), list(islice(site.after(), 2))
    aimed = behind[:1] and behind[0].kind is PhraseKind.NOUN and behind[0].share is None and has_name(behind[0])
    opens = first is not None and (first.kind in _LINKS[:2] or is_comma(first)) and not site.phrase.preposition
    if aimed and opens and behind[0].preposition in site.words.aimed:  # `un 42 % aprueba a A y un 31 % a B`
        return Told(told.side, (behind[0],), site.phrase.start, behind[0].end, told.senses)
    before = [phrase for phrase in islice(site.before(), 6) if not is_comma(phrase)]
    if before and whole(site.parsed, before[0]) is not before[0]:  # `Ana Paz, de Chile, el 52 %`
        before = before[1:]
    if site.own is not site.phrase and site.own in site.path[-2].aside:
        before, holder = [], site.path[-2]
    elif before and before[0].kind is PhraseKind.NOUN and before[0].share is None and _placed(site, told, before[0]):
        holder = before[0]
    else:
        return None
    if holder.of and all(token.is_a(*_BARE) for token in holder.tokens):
        return Told(told.side, holder.of, holder.start, site.phrase.end, told.senses)
    linked = len(before) > 1 and (before[1].kind in _LINKS or before[1].share is not None)
    both = len(behind) > 1 and behind[0].kind is PhraseKind.LINK and behind[1].share is not None  # which is which?
    closed = not behind or behind[0].kind in _LINKS
    if linked and closed and not both and (has_name(holder) or holder.preposition):
        return Told(told.side, (holder,), holder.start, site.phrase.end, told.senses)
    return None


def _placed(site: Site, told: Told, holder: Phrase) -> bool:
    """Whether a phrase stands as the next subject does: bare, or behind the word of the one before it."""
    first = next(iter(told.subject), None)
    same = first is not None and first.preposition == holder.preposition and holder.preposition in site.words.aimed
    return not holder.preposition or same  # `trust in the church is at 61%, in the army at 55%`


def held(site: Site, told: Told | None) -> Told | None:
    """The share that the next one is only said to have: `Tom Fox got 48%`, `48% for Tom Fox`."""
    clause, role = site.place
    if told is None or site.own is not site.phrase or site.phrase.of or (clause is not None and not is_real(clause)):
        return None
    senses, following = told.senses | {Sense.SIDE_WEAK}, next(site.after(), None)
    if following is not None and following.preposition in site.words.topic[:1] and has_name(following):
        return Told(told.side, (following,), site.phrase.start, following.end, senses)
    if clause is None or role is not Role.OBJECT or not clause.senses & {Sense.HAVE, Sense.LEVEL_STAND}:
        return None
    named = next((one for one in clause.subject if has_name(one) and one.start >= told.end), None)
    named = named and whole(site.parsed, named)
    return Told(told.side, (named,), named.start, site.phrase.end, senses) if named is not None else None


def listed(site: Site, told: Told | None) -> Told | None:
    """The next in a list by level: `followed by Luis Prado (54%) and Mario Quin, with 49%`."""
    if told is None or site.phrase.start < told.end:
        return None
    behind = [phrase for phrase in site.parsed.phrases[: site.index + 1] if phrase.start >= told.end]
    named = [p for p in behind if p.kind is PhraseKind.NOUN and p.share is None and has_name(p)]
    goes_on = any(Sense.LIST_NEXT in senses for senses in (told.senses, *(phrase.senses for phrase in behind)))
    if not (named and goes_on and all(map(_lists, behind))):
        return None
    holder = named[0 if told.start == told.end else -1]  # under a head: whoever the item opens with
    end = max(site.phrase.end, site.share.end)
    return Told(told.side, (holder,), holder.start, end, told.senses | {Sense.LIST_NEXT})


def _lists(phrase: Phrase) -> bool:
    """Whether a phrase only names the next of a list: no other verb, no turn of thought."""
    if phrase.kind is PhraseKind.VERB or phrase.kind is PhraseKind.PREDICATE:
        return bool(phrase.senses & {Sense.LIST_NEXT, Sense.BE, Sense.LEVEL_STAND})
    return phrase.kind in (PhraseKind.NOUN, PhraseKind.MARK, PhraseKind.LINK)


RULES = tuple(
    Rule(f"poll.{read.__name__.replace('_', '-')}", read)
    for read in (
        *(respective, each, of_rating, compared, judging, judged_by, standing, at_level, moved_on),
        *(beside, ranked, likewise, held, listed, against, opposite, thinking),
    )
)
"""The first that reads a share tells what it is."""


def told_by(site: Site, last: Told | None) -> tuple[Rule, Told] | None:
    """The rule that reads a share, and what it tells; `last` is what was told last in the sentence."""
    return next(((rule, told) for rule in RULES if (told := rule.read(site, last)) is not None), None)
