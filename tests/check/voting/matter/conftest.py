"""A statement beside a voting: what the comparison of their matters says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Vocabulary, compare
from constancia.model.votes import Question

from .sides import event, matter

Judge = Callable[..., Compared]


@pytest.fixture
def judge() -> Judge:
    def judged(
        text: str,
        subject: str,
        language: str = "es",
        *,
        recorded: str = "es",
        bills: tuple[str, ...] = (),
        question: Question = Question.MEASURE,
        words: Vocabulary | None = None,
        decision: str | None = None,
        **value: object,
    ) -> Compared:
        voting = event(subject, language=recorded, bills=bills, question=question, decision=decision)
        return compare(matter(text, language, **value), voting, words)

    return judged
