"""The words of a claim without what is no matter: dateline, tally, body, speakers, what others call a measure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from constancia.check.case import Case
from constancia.check.voting.matter.around import any_word, without_askers, without_examples, without_need
from constancia.check.voting.matter.blanks import blank, blanked
from constancia.check.voting.matter.side import read, without_committees
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.matters import matter_words
from constancia.language.phrases import words_of
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Span
from constancia.syntax.folding import fold_in_place

_DATELINE = compiled(
    r"^(?:[^\n.]|(?<=[A-Z][a-z]{2})\.(?= \d)|(?<=Sept)\.){0,70}?(?:\([^)]{0,40}\)\s*)?"
    r"(?:\.\s?[-–—]|\s[-–—]+\s|\)\.?\s?[-–—]|\([^)]{3,20}\)\.|\s\|\s)\s*"
    r"|^[^\n.,]{0,30}, (?:\d{1,2} (?:de )?\w{3,10} (?:de )?|\w{3,10} \d{1,2}, )[12]\d{3}[.:](?=\s)\s*"
)
_TALLY = compiled(r"(?<![\d.,/-])\b\d{1,3}\s*(?:-|–|—|to|a|contra|against)\s*\d{1,3}\b(?!\s*(?:de|of)\b)")
_PLACE_WORDS = 4
"""Words that say something in a dateline, at most: a clause before a dash has more."""
_THING = 2
"""Words, at most, with which a thing that is put to the vote is named: "la candidatura de …" is nobody who speaks."""
_REACH = 1500
"""Code points before a sentence in which a claim may begin that has a place in it too."""
_PAUSE = compiled(r"[,;:.)—]")
_SPEAKERS = 5
"""Words for those who speak of a measure, at most, behind the relative pronoun."""
_TELLING = 4
"""Letters of a word that two stretches may have in common by more than chance."""
_LEDE = 12
"""Claims at the beginning of a document, which are told again anywhere in it."""


class Masked:
    """Texts with blanks where dateline, tally, body, speaker, groups and voting members of one claim stand."""

    def __init__(self, claim: Claim, case: Case, body: Organization | None, groups: frozenset[str]) -> None:
        """`groups`: names of the body's groups on record; "Acción Popular" is one, "la acción popular" is none."""
        self._language = case.document.language
        self._said = _any_of(_no_matter(claim, case, body))
        self._groups = _any_of(groups)
        self._of_nations = body is not None and body.country is None
        self._needed = claim.value.get("threshold")

    def __call__(self, text: str) -> str:
        """The text with blanks."""
        text = without_dateline(text, self._language)
        text = without_committees(_without_saying(text, self._language), self._language)
        text = _without_voters(text, self._language) if self._of_nations else text
        text = self._groups.sub(lambda match: blank(match) if match[0][0].isupper() else match[0], text)
        text = without_examples(without_need(text, self._needed, self._language), self._language)
        return without_askers(_TALLY.sub(blank, self._said.sub(blank, text)), self._language)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of whole words and names, the longest first."""
    ranked = sorted((word for word in words if len(word) > 1), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ranked)) or '(?!)'})(?!\w)", re.I)


def _without_voters(text: str, code: str) -> str:
    """The text without who is named behind the votes of a side, where countries vote: "and two against, of …"."""
    side, names = _sides(code)
    counts, folded = matter_words(code).words["numbers"], fold_in_place(text)
    for match in side.finditer(folded):
        counted = any(word.isdigit() or word in counts for word in folded[: match.start()].split()[-_COUNTED:])
        named = names.match(text, match.end()) if counted else None
        if named is not None:
            text = blanked(text, match.end(), named.end())
    return text


_COUNTED = 2
"""Words before a side among which its count stands: "two votes against"."""


@lru_cache(maxsize=4)
def _sides(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words for a side of a tally, and names behind them."""
    words, sides = matter_words(code).words, language(code).votes.sides.after
    told = "|".join(sides[side] for side in ("for", "against", "abstain"))
    name, tie = r"[A-ZÁÉÍÓÚÑ][\w.'’-]*", any_word(words["linking"] | words["parting"] | words["joining"])
    named = rf" \(?(?:{tie} ){{0,2}}{name}[,)]?"
    return compiled(rf"(?<!\w)(?:{told})(?!\w)"), compiled(rf"[,:]?(?:{named})+")


def without_comments(text: str, language: str) -> str:
    """The text without relative clauses in which others speak of a measure: "a bill that critics say guts …"."""
    known = matter_words(language).words
    words = words_of(fold_in_place(text))
    for i, word in enumerate(words):
        behind = words[i + 2 : i + 2 + _SPEAKERS] if word.text in known["relating"] else ()
        said = next((one for one in behind if one.text in known["commenting"]), None)
        if said is not None:
            pause = _PAUSE.search(text, said.end)
            end = pause.start() if pause else len(text)
            text = blanked(text, word.start, end)
    return text


def without_background(text: str, language: str) -> str:
    """The text without stretches that tell only around what it was decided: "…, after protests that left 21 dead".

    Each goes on to the next pause; what it tells is no part of the matter, nor are its days those of a journey.
    """
    known = matter_words(language).words
    folded = fold_in_place(text)
    words = words_of(folded)
    for word, behind in pairwise(words):
        led = word.text in known["background"]
        if led or (word.text in known["background-of"] and behind.text in known["background-joint"]):
            pause = _PAUSE.search(text, behind.end)
            end = pause.start() if pause else len(text)
            text = blanked(text, word.start, end)
    return text


def without_dateline(text: str, language: str) -> str:
    """The text with blanks where it opens with place, day and agency."""
    head = _DATELINE.match(text)
    if head and _is_dateline(head[0], language):
        text = blanked(text, 0, head.end())
    return text


def _is_dateline(head: str, language: str) -> bool:
    """A place, a date, an agency; a clause before a dash has more words than that. Before a number stands a month."""
    known = matter_words(language)
    words = [*(word.text for word in words_of(fold_in_place(head))), ""]
    telling = [word for word, behind in pairwise(words) if word[0].isalpha() and not behind[:1].isdigit()]
    return sum(len(word) > 2 and word not in known.generic for word in telling) < _PLACE_WORDS


def _no_matter(claim: Claim, case: Case, body: Organization | None) -> set[str]:
    found = {str(claim.value.get("body", ""))}
    if body is not None:
        found.update(name for names in body.names.values() for name in names)
        found.update(body.places)
    counts = (claim.value.get(side) for side in ("for", "against", "abstain"))
    found.update(str(count) for count in counts if isinstance(count, int) and count >= _MANY)
    known = matter_words(case.document.language).words
    things = known["law-words"].union(known["motion-words"], known["put-to-vote"], known["candidacies"])
    said = (source.evidence for source in claim.attribution if not _told_of(source.evidence, case))
    sources = (span for span in said if not _heads(span, case))
    quotes = (one.quote for one in sources if things.isdisjoint(fold_in_place(one.quote).split()[:_THING]))
    found.update(quote for quote in quotes if not any(map(str.isdigit, quote)))  # a bill that "asks" is no speaker
    for other in beside(case, claim.evidence[0].start - _REACH, claim.evidence[-1].end + _REACH):
        if other.kind in (ClaimKind.BLOC, ClaimKind.MEMBER_VOTE):
            found.update(str(other.value[name]) for name in ("bloc", "person") if name in other.value)
            found.update(_stance(other))
    return found


_MANY = 100
"""Votes from which on their number is no everyday one: that of a decree, as "276", is one all the same."""


def _told_of(speaker: Span, case: Case) -> bool:
    """Whether a relative clause right behind tells of those taken for a speaker: "relatives of nurses who died"."""
    behind = fold_in_place(case.document.text[speaker.end : speaker.end + _RELATIVE])
    known = matter_words(case.document.language).words["relating-people"]
    return behind.startswith(" ") and any(word.text in known for word in words_of(behind)[:1])


def _heads(speaker: Span, case: Case) -> bool:
    """Whether a common noun before a colon is what a headline is about: "Breast-milk banks: the plenary waived …"."""
    language, text = case.document.language, case.document.text
    if not text.startswith(":", speaker.end) or not speaker.quote[1:].islower():
        return False
    side = read(speaker.quote, language)
    return bool(side.topics and side.content) and not side.offices


_RELATIVE = 12
"""Code points in which a relative pronoun stands."""


def _stance(claim: Claim) -> Iterable[str]:
    """The words by which a group or a member is said to stand to a measure that is told apart from them."""
    measure = {word.text for word in words_of(fold_in_place(str(claim.value.get("measure", ""))))}
    for span in claim.evidence if measure else ():
        said = {word.text for word in words_of(fold_in_place(span.quote))}
        if not any(len(word) >= _TELLING for word in said & measure):
            yield span.quote


def _without_saying(text: str, language: str) -> str:
    """The text without tails that say who said it, as in `…, said the speaker`."""
    known = matter_words(language)
    folded = fold_in_place(text)
    words = words_of(folded)
    papers = known.words["law-words"] | known.words["motion-words"]
    for i, word in enumerate(words):
        if not i or word.text not in known.words["said-first"]:
            continue
        apart = folded[: word.start].rstrip().endswith((",", "”", '"', "»"))
        if apart or word.text in known.words["always-tail"]:
            end = _tail_end(text, word.end, known.words["parting"], apart)
            if any(word.start < other.start < end and other.text in papers for other in words):
                continue  # "according to bill 12" says what was voted on
            text = blanked(text, word.start, end)
    return text


def _tail_end(text: str, start: int, parting: frozenset[str], apart: bool) -> int:
    """Where a tail ends: at a semicolon or a stop, or at the comma behind which the sentence goes on."""
    for match in re.finditer(r"[;,]|\.\s", text[start:]):
        following = words_of(fold_in_place(text[start + match.end() : start + match.end() + 20]))
        if match[0] != "," or not apart or (following and following[0].text in parting):
            return start + match.start()
    return len(text)


def beside(case: Case, start: int, end: int) -> tuple[Claim, ...]:
    """The claims whose places may lie in a stretch: those of the lede, and those that begin not long before it.

    Claims come by place; a long document has thousands, and each would be asked of each.
    """
    first = bisect_left(case.claims, start - _REACH, key=lambda one: one.evidence[0].start)
    last = bisect_left(case.claims, end, key=lambda one: one.evidence[0].start)
    return (*case.claims[: min(first, _LEDE)], *case.claims[first:last])
