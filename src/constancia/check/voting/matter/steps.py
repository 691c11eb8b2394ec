"""Steps of the procedure: a waiver, an amendment, an admission decide no measure, and a measure none of them."""

from __future__ import annotations

from dataclasses import replace

from constancia.check.voting.matter.apart import DECIDING
from constancia.check.voting.matter.pair import Compared, Pair, Verdict
from constancia.model.votes import Question

STEPS = {
    "waiver": Question.WAIVER,
    "previous-question": Question.PREVIOUS_QUESTION,
    "reconsideration": Question.RECONSIDERATION,
    "point-of-order": Question.POINT_OF_ORDER,
}
"""Steps that a report names, each with the question that it is."""
_BESIDE = frozenset(STEPS.values())
"""Questions put beside a measure, which do not decide it: a report of the measure does not mean them."""
_STEPS_BESIDE = frozenset({*STEPS, "amendment", "urgency"})
"""Steps by which a subject opens where its register knows no kinds of question."""
BY_VETO = frozenset({"override", "yielding"})
"""What a house may do about a veto, of which one is the contrary of the other."""


def told_step(pair: Pair) -> bool:
    """Whether a report names the step that the voting is."""
    return pair.event.question in {STEPS[id] for id in STEPS if id in pair.said}


def by_step(pair: Pair) -> Compared | None:
    """A report that names a step of the procedure speaks of no other."""
    steps = {id for id in STEPS if id in pair.said}
    asked = {STEPS[id] for id in steps}
    if steps and pair.event.question not in asked and not steps & (pair.opening | set(pair.record.side.kinds)):
        return Compared(Verdict.ANOTHER, "step", pair.kind_words(steps), (pair.event.question.value,))
    return None


def unless_step(pair: Pair, found: Compared) -> Compared:
    """The same matter, unless the voting is a step of it that the report does not tell, or the other way round."""
    question = pair.event.question
    if (elsewhere := by_step(pair)) is not None:
        return replace(elsewhere, firm=False)  # only a number that both have was asked before
    if found.rule == "bill" and "amendment" in pair.said - pair.opening and question is Question.MEASURE:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    if pair.said & BY_VETO and pair.opening & BY_VETO and not pair.said & pair.opening & BY_VETO:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, tuple(sorted(pair.opening & BY_VETO)))
    if question is Question.AMENDMENT and "amendment" not in pair.said:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    if question in _BESIDE and not told_step(pair):
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    untold = (pair.opening & _STEPS_BESIDE) - pair.said
    if question in (Question.MEASURE, Question.OTHER) and untold:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, tuple(sorted(untold)))
    if "first-reading" in pair.said and (question is Question.SECOND_VOTE or "second-vote" in pair.opening):
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    admission = question is Question.ADMISSION or "admission" in pair.opening
    if admission and "admission" not in pair.said and pair.told.passed and pair.acts_said & DECIDING:
        return Compared(Verdict.ANOTHER, "step", pair.kind_words(pair.acts_said), (question.value,), firm=False)
    if "admission" in pair.said and not (admission or told_step(pair)) and pair.acts & DECIDING:
        return Compared(Verdict.ANOTHER, "step", pair.kind_words({"admission"}), (question.value,), firm=False)
    return found
