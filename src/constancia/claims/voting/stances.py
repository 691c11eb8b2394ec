"""How a group stands: the value, the counts that tell it, and the words for a side that members share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache

from constancia.claims.patterns import Patterns
from constancia.claims.voting.masking import COUNT, GROUP
from constancia.claims.voting.owned import over_masks
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.voted_on import voted_on, voted_on_end, voted_on_lexicon
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass

_ASIDE = 4
"""Words of an aside before the participle that tells a decision: ", a reform approved by"."""
_DECIDED = 40
"""Characters behind an object in which a decision on it is told."""


@dataclass(slots=True)
class Stance:
    """A group's stance; offsets are the sentence's own."""

    group: str
    stance: str | None
    """None where only some of the group are told of."""
    start: int
    end: int
    counts: dict[str, int] = field(default_factory=dict)
    measure: str | None = None
    instructed: bool = False
    withheld: bool = False
    """Whether it says only that the group gave no support."""
    rule: str = ""
    """The rule that read it, where it has one of its own."""


class StanceLexicon(Patterns):
    """Patterns for stances of one language."""

    def __init__(self, code: str) -> None:
        words = language(code).votes.groups
        super().__init__(words)
        self.stances = {name: compiled(rf"(?<![\w-])(?:{pattern})") for name, pattern in words.stances.items()}
        self.objected = {name: compiled(rf"(?<![\w-])(?:{pattern})(?!\w)") for name, pattern in words.objected.items()}
        self.bare_sides = {side: compiled(rf"(?<![\w-])(?:{text})") for side, text in words.bare_sides.items()}
        self.pronoun_before = compiled(rf"(?<!\w)(?:{words.pronouns})$")
        self.pronoun_after = compiled(rf" (?:{words.pronouns})\b")
        self.whole = compiled(rf"(?<!\w)(?:{words.wholes}) ?$")
        self.given = {side: over_masks(pattern) for side, pattern in words.votes_given.items()}


stance_lexicon = lru_cache(maxsize=4)(StanceLexicon)
"""The compiled stance words of a language."""


def decided_on(parsed: Parsed, verb_end: int) -> bool:
    """Whether the object of a verb is told to have been decided on: "backed the trip, which Congress refused"."""
    end = voted_on_end(parsed, verb_end)
    text = parsed.text
    if end == verb_end or not text[end : end + 2].startswith((",", " ")):
        return False
    place = end + 1 if text[end] == "," else end
    verbs = (parsed.lex.passed, parsed.lex.rejected, parsed.lex.passed_weak, parsed.lex.rejected_weak)
    lex = voted_on_lexicon(parsed.reading.language.code)
    after = (place, min(len(text), place + _DECIDED))
    if lex.relative.match(text, place):
        body = any(after[0] <= body.start < after[1] for body in parsed.bodies)
        return body or any(pattern.search(text, *after) for pattern in verbs)
    decided = [match.start() for pattern in verbs if (match := pattern.search(text, *after))]
    aside = text[place : min(decided, default=place)]
    return bool(decided) and len(aside.split()) <= _ASIDE and lex.joins.search(aside) is None


def of_measure(parsed: Parsed, lex: StanceLexicon, start: int, end: int) -> bool:
    """Whether the object of a verb is a measure: named, or a pronoun in a text on a vote."""
    text = parsed.text
    if lex.pronoun_before.search(text[:start].rstrip()) or lex.pronoun_after.match(text, end):
        return parsed.sitting or parsed.legislative
    _, last = parsed.clause(start, end)
    named = voted_on_end(parsed, end)
    return parsed.lex.measures.search(text, end, min(last, named if named > end else end + 60)) is not None


def given_votes(parsed: Parsed, lex: StanceLexicon) -> Iterator[Stance]:
    """Groups whose so many votes are told to have been given, or to have gone one way: "the 22 votes of the Greens"."""
    if COUNT not in parsed.masked.masked:
        return
    text = parsed.finder.grouped
    for side, pattern in lex.given.items():
        for match in pattern.finditer(text):
            if any(one.start < match.end() and match.start() < one.end for one in parsed.owned):
                continue
            group, count = text.find(GROUP, match.start()), text.find(COUNT, match.start())
            whole = group < count or lex.whole.search(text, 0, count) is not None
            measure = voted_on(parsed, match.end(), nominal=True)
            values = {side: parsed.masked.value(count)}
            yield Stance(parsed.finder.at(group).name, side if whole else None, *match.span(), values, measure)


def with_counts(parsed: Parsed) -> Iterator[Stance]:
    """Groups that the sentence gives counts of their own."""
    for one in parsed.owned:
        measure = voted_on(parsed, one.verb, nominal=True) if one.verb >= 0 else None
        yield Stance(one.group, one.stance, one.start, one.end, one.counts, measure or voted_on(parsed, one.end))
