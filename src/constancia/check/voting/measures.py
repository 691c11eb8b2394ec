"""What a claim says was put to the vote, beside the votings of a register: bills, kind of question, subject."""

from __future__ import annotations

from constancia.check.around.happenings import sentence_of
from constancia.check.around.surroundings import around
from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.matching import Matching
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind
from constancia.model.votes import Question, VoteEvent
from constancia.syntax.folding import fold_in_place

_NUMBER = compiled(r"(\d{1,3}[.,]\d{3}(?!\d)|\d+)(?:[/-][\w/-]*)?")
"""A bill's number, and the year or the chamber that may stand behind it: 4766/2022-PE."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What was put to the vote, as far as a claim says it."""

    bills: tuple[str, ...] = ()
    """Bare numbers of bills."""
    numbers: tuple[str, ...] = ()
    """Numbers of other instruments, which some registers give their bills too."""
    question: Question | None = None
    """The kind of question, where the words name one other than the measure itself."""
    carried: bool = False
    """Whether the measure's words stand in another sentence than the claim's own."""
    led: Question | None = None
    """The kind of question that the paragraph has named before the claim, where the claim names none."""
    behind: Question | None = None
    """The kind of question that the rest of the paragraph names behind the claim."""
    debated: bool = False
    """Whether it is about the debate on a matter, and so not the matter itself."""
    before: tuple[str, ...] = ()
    """Numbers of the bill named last before the claim in its paragraph, where the claim numbers none."""

    @property
    def numbered(self) -> tuple[str, ...]:
        """Every number that may be a bill's."""
        return (*self.bills, *(number for number in self.numbers if number not in self.bills))


def measure_of(claim: Claim, case: Case) -> Measure:
    """What a claim says was put to the vote: its own words, and its sentence where no other vote is told in it."""
    words = language(case.document.language).matching
    said = str(claim.value.get("measure", ""))
    sentence = " ".join(around(case.document.text, span) for span in claim.evidence)
    alone = not any(
        other.evidence[0].quote in sentence
        for other in case.touching(ClaimKind.VOTE, *(sentence_of(case, span) for span in claim.evidence))
        if other is not claim and other.evidence != claim.evidence
    )
    own = fold_in_place(said)
    wide = fold_in_place(f"{said} . {sentence}") if alone else own
    bills = _numbers(words.bills, own) or _numbers(words.bills, wide)
    start = claim.evidence[-1].start
    paragraph = case.document.text[:start].rpartition("\n\n")[2]
    return Measure(
        bills=bills,
        numbers=_numbers(words.numbered, wide),
        carried=own not in fold_in_place(sentence),
        before=() if bills else _last_numbers(words.bills, fold_in_place(paragraph)),
        question=_question(words, own) or _question(words, wide),
        debated=compiled(words.debate_on).search(own) is not None,
        led=_question(words, fold_in_place(paragraph)),
        behind=_question(words, fold_in_place(case.document.text[claim.evidence[-1].end :].partition("\n\n")[0])),
    )


def _numbers(patterns: tuple[str, ...], folded: str) -> tuple[str, ...]:
    matches = (match for pattern in patterns for match in compiled(pattern).finditer(folded))
    heads = (head for match in matches for head in _NUMBER.findall(match["numbers"]))
    numbers = dict.fromkeys("".join(filter(str.isdecimal, head)).lstrip("0") for head in heads)
    return tuple(filter(None, numbers))


def _last_numbers(patterns: tuple[str, ...], folded: str) -> tuple[str, ...]:
    """The numbers in the last match of any of the patterns."""
    found = [match for pattern in patterns for match in compiled(pattern).finditer(folded)]
    last = max(found, key=lambda match: match.end(), default=None)
    return _numbers(patterns, last.group()) if last else ()


def _question(words: Matching, folded: str) -> Question | None:
    """The kind of question told; a reconsideration that is told first is of whatever is told behind it."""
    told = compiled(words.background).sub(" ", folded)
    found = {
        Question(question): min((told.find(phrase) for phrase in phrases if phrase in told), default=-1)
        for question, phrases in words.questions.items()
    }
    named = [question for question, at in found.items() if at >= 0]
    again = found.get(Question.RECONSIDERATION, -1)
    if again >= 0 and all(again <= found[question] for question in named):
        return Question.RECONSIDERATION
    return next(iter(named), None)


def another_before(measure: Measure, event: VoteEvent) -> bool:
    """Whether the paragraph has just numbered a bill that is none of this voting's."""
    return bool(measure.before and event.bills) and not any(number in event.bills for number in measure.before)


def same_bill(measure: Measure, event: VoteEvent) -> bool:
    """Whether a number that the claim gives is among the voting's bills."""
    return any(number in event.bills for number in measure.numbered)
