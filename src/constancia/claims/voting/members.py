"""Persons who are said to have voted, each by name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from constancia.claims.patterns import WORD, Patterns
from constancia.claims.voting.groups import CAPITAL, Groups
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.persons import PARTICLES, Person, person_at_end
from constancia.claims.voting.stances import decided_on, of_measure, stance_lexicon
from constancia.claims.voting.voted_on import voted_on
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass
from constancia.model.claims import Modality

_FORWARD = compiled(rf"{CAPITAL}(?:\.? (?:{PARTICLES} )?{CAPITAL})*")
_QUESTION = compiled(r"\?[\s”»\"]*$")


@dataclass(frozen=True, slots=True)
class MemberVote:
    """One member's vote; offsets are the sentence's own."""

    person: str
    option: str
    start: int
    end: int
    measure: str | None = None
    modality: Modality | None = None
    """None: as the words around it say."""
    rule: str = "member-vote.told"


@dataclass(frozen=True, slots=True)
class _Verb:
    option: str
    start: int
    end: int
    soft: bool
    """Whether it may tell an opinion as well as a vote."""


class MemberLexicon(Patterns):
    """Patterns for the votes of members in one language."""

    def __init__(self, code: str) -> None:
        words = language(code).member_votes
        super().__init__(words)
        self.alone, self.away, self.named_after, self.told, self.beside = (
            {option: compiled(WORD.format(pattern)) for option, pattern in table.items()}
            for table in (words.alone, words.away, words.named_after, words.told, words.beside)
        )


member_lexicon = lru_cache(maxsize=4)(MemberLexicon)
"""The compiled words for members' votes of a language."""


def member_votes(parsed: Parsed, lex: MemberLexicon, groups: Groups) -> Iterator[MemberVote]:
    """The votes of members that a sentence tells, in order of their verbs; a question tells none."""
    if _QUESTION.search(parsed.text):
        return
    for verb in _verbs(parsed, lex):
        alone = lex.plural.match(parsed.text, verb.start) is None
        persons = person_at_end(parsed, groups, verb.start, alone=alone) or _who_went_on(
            parsed, groups, verb.start, alone
        )
        yield from _each(parsed, lex, persons, verb)
    for option, pattern in lex.beside.items():
        for match in pattern.finditer(parsed.text):
            persons = person_at_end(parsed, groups, match.start(), alone=False, led=True)
            if persons and lex.beside_lead.search(parsed.masked.folded[: persons[0].start]):
                yield from _each(parsed, lex, persons, _Verb(option, match.start(), match.end(), False))
    for option, pattern in lex.named_after.items():
        for match in pattern.finditer(parsed.text):
            for person in _persons_after(parsed, lex, groups, match.end()):
                yield MemberVote(
                    person.name, option, min(match.start(), person.start), person.end, rule="member-vote.named"
                )


def _who_went_on(parsed: Parsed, groups: Groups, start: int, alone: bool) -> tuple[Person, ...]:
    """The persons whose second verb begins at an offset, behind one that they stand before: "left and voted for"."""
    if not parsed.finder.lex.last_joiners.search(parsed.text[:start].rstrip()):
        return ()
    place = parsed.masked.start + start
    row = parsed.reading.parse(parsed.sentence).clauses
    clause = next((one for one in row if one.verb is not None and one.verb.end > place), None)
    if clause is not None and clause.subject:
        return person_at_end(parsed, groups, clause.subject[-1].end - parsed.masked.start, alone=alone)
    return ()


def _each(parsed: Parsed, lex: MemberLexicon, persons: tuple[Person, ...], verb: _Verb) -> Iterator[MemberVote]:
    if not persons:
        return
    folded = parsed.masked.folded
    left = max([0, *(match.end() for match in lex.clause.finditer(folded, 0, persons[0].start))])
    lead = folded[left : persons[0].start]
    if lex.unasserted.search(lead):
        return
    measure = voted_on(parsed, verb.end, nominal=True)
    modality = None
    if lex.unheld.match(folded, verb.start):
        modality = Modality.PROPOSED
    elif lex.unsaid.search(lead):
        modality = Modality.DENIED
    for person in persons:
        yield MemberVote(person.name, verb.option, person.start, verb.end, measure, modality)


def _verbs(parsed: Parsed, lex: MemberLexicon) -> list[_Verb]:
    """The verbs that tell a vote, in order; those of opinion only in a sentence that speaks of a vote."""
    stances = stance_lexicon(parsed.reading.language.code)
    tables = [
        *lex.alone.items(),
        *lex.told.items(),
        *((option, pattern) for option, pattern in stances.stances.items() if option != "split"),
        *stances.objected.items(),
        *lex.away.items(),
    ]
    found: list[_Verb] = []
    for option, pattern in tables:
        for match in pattern.finditer(parsed.text):
            if any(verb.start < match.end() and match.start() < verb.end for verb in found):
                continue
            before = parsed.text[max(0, match.start() - 25) : match.start()].rstrip()
            if stances.negated.search(before) or stances.infinitive.match(parsed.text, match.start()):
                continue
            soft = pattern in stances.objected.values() or lex.soft.match(match.group()) is not None
            answered = pattern in lex.told.values() and of_measure(parsed, stances, match.start(), match.end())
            if soft and not answered and not _on_vote(parsed, lex, match.start(), match.end()):
                continue
            found.append(_Verb(option, match.start(), match.end(), soft))
    first = min((verb.end for verb in found if not verb.soft), default=len(parsed.text))
    for option, pattern in stances.bare_sides.items():
        for match in pattern.finditer(parsed.text, first):
            if not any(verb.start < match.end() and match.start() < verb.end for verb in found):
                found.append(_Verb(option, match.start(), match.end(), False))
    return sorted(found, key=lambda verb: verb.start)


def _on_vote(parsed: Parsed, lex: MemberLexicon, start: int, end: int) -> bool:
    """Whether a verb of opinion tells a vote: its clause speaks of one, or its object is told to have been decided."""
    if lex.in_vote.search(parsed.text, *parsed.clause(start, end)) is not None:
        return True
    return decided_on(parsed, end)


def _persons_after(parsed: Parsed, lex: MemberLexicon, groups: Groups, start: int) -> Iterator[Person]:
    text, folded = parsed.masked.text, parsed.masked.folded
    begun = False
    while True:
        title = lex.titles.match(folded, start)
        first = title.end() if title else start
        match = _FORWARD.match(text, first)
        if match is None:
            return
        begin = match.start() + groups.after_titles(match.group())
        name = text[begin : match.end()]
        # Who stands in a list that somebody opened bears two names at least, and is no group.
        listed = begun and " " in name and parsed.finder.within(begin, match.end()) is None
        if not (listed or groups.is_person(name, folded[:begin])):
            return
        begun = True
        yield Person(name, begin, match.end())
        joiner = groups.lex.joiners.match(folded, match.end())
        if joiner is None:
            return
        start = joiner.end()
