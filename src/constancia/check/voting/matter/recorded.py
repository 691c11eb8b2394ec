"""What a voting on record says of its matter: by how its subject opens, and by its words."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from constancia.check.voting.matter.amounts import Amounts, amounts_told
from constancia.check.voting.matter.days import Days, days_told, years_told
from constancia.check.voting.matter.side import (
    NO_KIND,
    TELLING,
    Side,
    bare,
    language_of,
    read,
    telling,
    without_committees,
)
from constancia.language.cognates import Roots
from constancia.language.matters import KindClass, filing, kinds, matter_words
from constancia.language.phrases import longest, words_of
from constancia.lean import dataclass
from constancia.model.votes import VoteEvent
from constancia.syntax.folding import fold_in_place

_OPENING = 40
"""Words of a subject in which the kind of its decision stands."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A subject, read once."""

    side: Side
    opening: frozenset[str]
    """Kinds of decision that the subject opens as."""
    names: frozenset[str]
    """Every word, for names to be looked up in."""
    roots: Roots
    every: Roots
    """Those of every word, official ones too."""
    law: bool
    """Whether it opens as a law."""
    motion: bool
    """Whether it opens as a motion."""
    numbers: frozenset[str]
    """Numbers of bills and motions that the words give."""
    amounts: Amounts
    """What it counts."""
    days: Days
    """Days that it gives, as those of a journey."""
    years: frozenset[int]
    """Years that it gives by themselves, as that of a budget."""
    repeals: bool
    """Whether it proposes to repeal a law."""
    negated: bool
    """Whether it is put to the vote not to approve something."""
    initials: frozenset[str]
    """What words of it that follow each other begin with: an abbreviation of a name may be these, or chance."""
    abbreviations: frozenset[str]
    """What it writes in capitals among words that are not: "EFTA"."""
    title: str
    """What its words begin with, from the first: an abbreviation of its title."""
    owner: frozenset[str]
    """The names of whose motion it is, where it opens with that: "Ann Lee's motion B (No deal)"."""
    silent: bool
    """Whether it says nothing of its matter: a number under which the voting is filed, and what sort of step it was."""


@lru_cache(maxsize=4096)
def subject_read(subject: str, language: str) -> Recorded:
    """What a subject says of its matter."""
    text = " ".join(subject.split())
    code = language_of(fold_in_place(text), language)
    side = read(without_committees(text, code), code)
    firsts = _firsts(side)
    return Recorded(
        side,
        _opening(side),
        frozenset(word.text for word in side.words),
        Roots(telling(side)),
        Roots(word.text for word in side.words if len(word.text) >= TELLING - 1),
        any(word.text in matter_words(code).words["carriers"] for word in side.words[:_OPENING]),
        _motion(side),
        side.bills | side.motions,
        amounts_told(text, code),
        days_told(text, code),
        years_told(text, code) - _numbered(side),
        any(word.text in matter_words(code).words["repealing"] for word in side.words[:_OPENING]),
        _negated(side),
        _initials(firsts),
        _abbreviations(side),
        firsts[:_LONGEST],
        _owner(text, code),
        _is_silent(read(text, code)),
    )


_LONGEST = 6
"""Letters of an abbreviation."""


def _initials(firsts: str) -> frozenset[str]:
    """The first letters of three words and more in order, those that only tie words left out."""
    return frozenset(
        firsts[start : start + length] for length in range(3, _LONGEST + 1) for start in range(len(firsts) - length + 1)
    )


def _abbreviations(side: Side) -> frozenset[str]:
    if side.text.isupper():
        return frozenset()
    short = (word for word in side.words if len(word.text) in range(3, _LONGEST + 1) and word.text.isalpha())
    return frozenset(word.text for word in short if side.text[word.start : word.end].isupper())


def _firsts(side: Side) -> str:
    """The first letters of the words, those that only tie words left out."""
    tying = matter_words(side.language).words["functions"] | matter_words(side.language).words["linking"]
    return "".join(word.text[0] for word in side.words if word.text not in tying)


def _owner(text: str, language: str) -> frozenset[str]:
    """The words of a name with which a subject opens, as that of whoever moved it."""
    known = matter_words(language).words
    named, _, moved = text.replace("’", "'").partition("'s ")
    words = [word.text for word in words_of(fold_in_place(named)) if word.text not in known["titles-before"]]
    first = next(iter(fold_in_place(moved).split()), "")
    is_owner = first in known["motion-words"] | known["put-to-vote"] and 0 < len(words) <= _OF_A_NAME
    return frozenset(words) if is_owner else frozenset()


_OF_A_NAME = 4
"""Words of a name, titles aside, at most."""


def _is_silent(side: Side) -> bool:
    """Whether a subject has only words by which registers file a voting: "Boletín N° 15140-07 — Proyecto de Ley".

    Short words and numbers say nothing; a title of everyday words does, "Take It Down Act".
    """
    known = matter_words(side.language).words
    formal = filing().union(*(known[name] for name in _FORMAL))
    return all(word.text in formal or len(word.text) < _SHORT or not word.text[0].isalpha() for word in side.words)


_FORMAL = ("acts", "bodies", "numbers", "function")
"""Lists of words that belong to any measure."""
_SHORT = 3


def _opening(side: Side) -> frozenset[str]:
    """The kinds that a subject opens as; behind an inquiry, a report or an agenda others are what these are about."""
    known = matter_words(side.language)
    texts = [word.text for word in side.words[:_OPENING]]
    hits = longest(known.openings.find(texts, _heads(texts, known.generic)))
    carrier = next((i for i, word in enumerate(texts) if word in known.words["carriers"]), len(texts))
    if any(word in known.words["instruments"] for word in texts[:carrier]):
        carrier = len(texts)
    relative = next((i for i, word in enumerate(texts) if word in known.words["relatives"]), len(texts))
    mine = [
        hit
        for hit in hits
        if hit.id != NO_KIND
        and (hit.first < carrier or not _barred(hit.id))
        and (hit.first < relative or kinds()[hit.id].kind_class is not KindClass.STEP)
    ]
    acts = [hit for hit in mine if kinds()[hit.id].kind_class is KindClass.ACT]
    first = min(acts, key=lambda hit: hit.first, default=None)
    wide = first is not None and "wide" in kinds()[first.id].traits
    return frozenset(hit.id for hit in mine if not wide or hit not in acts or "wide" in kinds()[hit.id].traits)


def _numbered(side: Side) -> set[int]:
    """The numbers of bills, motions and laws, of which some look like years."""
    return {int(number) for number in side.bills | side.motions | side.laws if number.isdigit()}


def _negated(side: Side) -> bool:
    """Whether a subject proposes not to approve: "que propone no aprobar la cuenta general"."""
    known = matter_words(side.language).words
    words = [word.text for word in side.words[:_OPENING]]
    return any(one in known["not"] and other in known["approving"] for one, other in pairwise(words))


def _motion(side: Side) -> bool:
    """Whether a motion is named before any law."""
    known = matter_words(side.language).words
    named = (word.text for word in side.words[:_OPENING] if word.text in known["motion-words"] | known["carriers"])
    return next(named, "") in known["motion-words"]


def _barred(id: str) -> bool:
    """Whether a kind is none that a law can be: a law on censures is no censure."""
    kind = kinds()[id]
    return kind.kind_class is KindClass.ACT and not ("carried" in kind.traits and "person" not in kind.traits)


def _heads(texts: list[str], generic: frozenset[str]) -> tuple[int, ...]:
    """Words at which a subject counts as beginning: the first, and each behind nothing but formula and numbers."""
    heads = [0]
    for i, word in enumerate(texts):
        if word not in generic and not word[0].isdigit() and len(word) > 3:
            break
        heads.append(i + 1)
    return tuple(heads)


def kinds_of(event: VoteEvent, recorded: Recorded) -> frozenset[str]:
    """The kinds of decision of a voting: those of its opening, of which acts give way to what the record derives.

    To an agenda or a report they do not: those are about something, which the opening may say.
    """
    derived = kinds().get(event.decision) if event.decision else None
    if event.decision is None or (derived and "wide" in derived.traits):
        return recorded.opening | ({derived.id} if derived else frozenset())
    others = frozenset(id for id in recorded.opening if kinds()[id].kind_class is not KindClass.ACT)
    return others | ({derived.id} if derived else frozenset())


def numbers_of(event: VoteEvent, recorded: Recorded) -> frozenset[str]:
    """Numbers of the bills and motions of a voting."""
    return recorded.numbers | {bare(number) for number in event.bills}
