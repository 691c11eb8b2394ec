"""A sentence with everything in it that votes are told by."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.reading import Reading
from constancia.claims.voting.bodies import bodies
from constancia.claims.voting.divided import with_divided
from constancia.claims.voting.groups import groups_of
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import mask, unmask_articles
from constancia.claims.voting.outcomes import acts, outcomes, supposed, unreal_verbs
from constancia.claims.voting.owned import Owned, owned_counts
from constancia.claims.voting.sides import SideCount, side_counts
from constancia.claims.voting.tallies import Need, needs, tallies
from constancia.syntax.marks.countries import find
from constancia.syntax.sentences import Sentence

_CONTEXT = 500
"""Characters before a sentence, and half of them after it, in which a body or a measure may be named."""


_PURPOSE = 5
"""Characters between votes needed and the verb of what they are needed for: "to pass"."""
_LONGEST = 4000
"""Characters of a sentence at most: what is longer is no prose."""


def _both(need: Need, item: SideCount) -> bool:
    """Whether a number says how many were there and how they voted: "all 19 senators present voted for it"."""
    return need.name == "present" and item.how == "said" and item.end > need.end


def readable(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences that are short enough to be prose."""
    return tuple(sentence for sentence in sentences if sentence.end - sentence.start <= _LONGEST)


def told_of_votes(reading: Reading, lex: VoteLexicon) -> bool:
    """Whether a document speaks of a body or a measure, or of something that passed or failed in a vote."""
    folded = reading.folded
    if lex.legislative.search(folded) or lex.measure.search(folded):
        return True
    decided = lex.passed.search(folded) or lex.rejected.search(folded)
    return decided is not None and lex.vote_word.search(folded) is not None


def parsed(reading: Reading, sentence: Sentence, lex: VoteLexicon) -> Parsed:
    """A sentence with everything in it, found once for all kinds of claims."""
    known = reading.once(_by_place)
    if sentence.start not in known:
        known[sentence.start] = Parsed(reading, sentence, lex)
    return known[sentence.start]


def _by_place(_: Reading) -> dict[int, Parsed]:
    return {}


class Parsed:
    """The counts, tallies, needs, outcomes and bodies of a sentence."""

    def __init__(self, reading: Reading, sentence: Sentence, lex: VoteLexicon) -> None:
        self.reading = reading
        self.sentence = sentence
        self.lex = lex
        self.masked = unmask_articles(mask(reading, sentence), lex.beside_side)
        self.text = self.masked.masked
        self.needs = needs(self.masked, lex)
        countries = find(reading.text, reading.folded, sentence.start, sentence.end, reading.language.code)
        self.bodies = bodies(self.masked, lex, countries)
        counts = tuple(
            item
            for item in side_counts(self.masked, lex)
            if not any(need.start <= item.start < need.end and not _both(need, item) for need in self.needs)
        )
        self.counts = with_divided(self.masked, lex, self.bodies, counts)
        self.owned: tuple[Owned, ...] = ()
        """The groups that have counts of their own here, whose counts `counts` marks."""
        if self.counts:
            known = groups_of(reading)
            code = reading.language.code
            self.counts, self.owned = owned_counts(self.masked, lex, self.bodies, self.counts, code, known)
        self.tallies = tallies(self.counts)
        self.denied = lex.deciding.denied(self.text)
        unreal = tuple(unreal_verbs(self.masked, lex))
        self.outcomes = outcomes(self.masked, lex, self.counts, self.denied, unreal)
        places = [(body.start, body.end) for body in self.bodies]
        places += [match.span() for match in lex.several.finditer(self.text)]
        subjects = [
            end
            for start, end in places
            if not lex.deciding.genitive.search(self.text, 0, start) or lex.plenary.search(self.text, 0, start)
        ]
        self.acts = acts(self.masked, lex, subjects, self.counts)
        self.supposed = tuple(
            verb
            for verb in supposed(self.masked, lex, subjects, unreal, alone=not (self.outcomes or self.acts))
            if not any(verb.start - _PURPOSE <= need.end and need.start < verb.end for need in self.needs)
        )
        context = reading.folded[max(0, sentence.start - _CONTEXT) : sentence.end + _CONTEXT // 2]
        self.legislative = bool(lex.legislative.search(context))
        self.sitting = bool(lex.legislature.search(context))
        """Whether a parliament is named here or nearby."""
        self.decoyed = bool(lex.decoys.search(self.masked.folded))

    @property
    def court(self) -> bool:
        """Whether a court decides here: it is named, or was the last to be named, and no body is."""
        if self.bodies:
            return False
        here = self.lex.courts.search(self.masked.folded)
        appointing = self.lex.deciding.appoints.search(self.masked.folded)
        if here is not None and appointing is not None and appointing.start() < here.start():
            return False
        if here is not None:
            return True
        before = self.reading.folded[max(0, self.sentence.start - _CONTEXT // 2) : self.sentence.start]
        courts = [match.start() for match in self.lex.courts.finditer(before)]
        return bool(courts) and not self.lex.legislature.search(before, courts[-1])

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch between semicolons in which another one lies."""
        right = self.text.find(";", end)
        return self.text.rfind(";", 0, start) + 1, len(self.text) if right < 0 else right

    def unanimous(self, start: int, end: int) -> bool:
        """Whether the clause of a stretch says that all agreed."""
        return bool(self.lex.unanimous.search(self.text, *self.clause(start, end)))

    def absolute(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the sentence as one of the document."""
        return self.masked.start + start, self.masked.start + end
