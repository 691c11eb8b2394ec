"""Statements beside subjects that share something: what decides, in whose words, and whether it may accuse.

They stand in `pairs.txt`, each read by eye: language and statement, with the outcome where it tells one; subject, with
the question where it is none on a measure; verdict, rule, words of the statement, words of the record, and "soft" where
it accuses nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from constancia.check.voting.matter import Compared
from constancia.model.votes import Question

Judge = Callable[..., Compared]
PAIRS = [block.split("\n") for block in (Path(__file__).parent / "pairs.txt").read_text("utf8").strip().split("\n\n")]


@pytest.mark.parametrize(("statement", "subject", "expected"), PAIRS)
def test_what_decides_whether_two_speak_of_one_matter(
    judge: Judge, statement: str, subject: str, expected: str
) -> None:
    language, _, text = statement.partition(" ")
    text, _, outcome = text.partition(" ? ")
    subject, _, question = subject.strip().partition(" ? ")
    found = judge(
        text, subject, language, question=Question[question or "MEASURE"], **({"outcome": outcome} if outcome else {})
    )
    words = [" · ".join(some) or "-" for some in (found.told, found.recorded)]
    if words[1] == " ".join(subject.split())[:120]:
        words[1] = "the subject"
    told = [found.verdict.value, found.rule, *words, *([] if found.firm else ["soft"])]
    assert " | ".join(told) == expected.strip()
