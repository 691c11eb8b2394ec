"""What a sentence says became of what was put to the vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from constancia.claims.voting.lexicon import Pattern, VoteLexicon
from constancia.claims.voting.masking import Masked
from constancia.claims.voting.sides import SideCount


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verb of passing or rejecting; offsets are the sentence's own."""

    start: int
    end: int
    passed: bool
    strong: bool
    """Whether it says so by itself; else only beside a tally or the word vote."""
    refused: bool = False
    """Whether somebody said no: the larger count of a pair is then against. What failed by itself keeps the order."""
    voted: bool = False
    """Whether the verb is "voted"."""
    plain: bool = False
    """Whether it says so by itself right behind a body."""


def outcomes(masked: Masked, lex: VoteLexicon, counts: Sequence[SideCount]) -> tuple[Outcome, ...]:
    """The outcomes of a sentence, in order, none overlapping; the words of a count's side are none."""
    finder = _Finder(masked, lex, counts)
    finder.voted()
    finder.verbs(lex.survived, passed=False, strong=False, refused=True)
    finder.verbs(lex.failed, passed=False, strong=True, refused=False, own_negation=True)
    finder.verbs(lex.rejected, passed=False, strong=True, refused=True)
    finder.verbs(lex.passed, passed=True, strong=True, refused=False)
    finder.verbs(lex.rejected_weak, passed=False, strong=False, refused=False)
    finder.verbs(lex.passed_weak, passed=True, strong=False, refused=False)
    return tuple(sorted(finder.found, key=lambda outcome: outcome.start))


class _Finder:
    def __init__(self, masked: Masked, lex: VoteLexicon, counts: Sequence[SideCount]) -> None:
        self.text = masked.masked
        self.shown = masked.text
        self.lex = lex
        self.found: list[Outcome] = []
        self.taken = [(item.start, item.end) for item in counts if item.how in ("said", "listed")]

    def _add(self, outcome: Outcome) -> None:
        end = outcome.start + 1 if outcome.voted else outcome.end
        if not any(outcome.start < last and first < end for first, last in self.taken):
            self.taken.append((outcome.start, outcome.end))
            self.found.append(outcome)

    def voted(self) -> None:
        """Outcomes that "voted" gives: "voted to approve", "voted 51-42 against"."""
        for match in self.lex.voted_against.finditer(self.text):
            if not self._undone(match.start()):
                self._add(Outcome(match.start(), match.end(), False, True, True, True))
        for match in self.lex.voted_to.finditer(self.text):
            if self._undone(match.start()):
                continue
            refusing = self.lex.refusing.match(self.text, match.end())
            refused = bool(refusing and not self.lex.flips.match(self.text, refusing.end()))
            self._add(Outcome(match.start(), match.end(), not refused, True, refused, True))

    def verbs(self, pattern: Pattern, *, passed: bool, strong: bool, refused: bool, own_negation: bool = False) -> None:
        """Outcomes by verbs of one table."""
        for match in pattern.finditer(self.text):
            before = self._before(match.start())
            if self._not_yet(match.start()):
                continue
            negated = not own_negation and bool(self.lex.negation.search(before))
            if negated and not (passed and strong):
                continue
            flipped = bool(refused and self.lex.flips.match(self.text, match.end()))
            self._add(
                Outcome(
                    match.start(),
                    match.end(),
                    (passed or flipped) and not negated,
                    strong,
                    refused and not flipped,
                    plain=self.lex.passed_plain.match(self.text, match.start()) is not None,
                )
            )

    def _undone(self, start: int) -> bool:
        before = self._before(start)
        return self._not_yet(start) or bool(self.lex.negation.search(before))

    def _not_yet(self, start: int) -> bool:
        """Whether the words before a verb take it out of what has happened; a name that is such a word does not."""
        match = self.lex.not_yet.search(self._before(start))
        if match is None:
            return False
        place = max(0, start - 60) + match.start()
        name = " " not in match.group() and self.lex.modal_name.fullmatch(self.shown, place, place + len(match.group()))
        return not name

    def _before(self, start: int) -> str:
        return self.text[max(0, start - 60) : start].rstrip()
