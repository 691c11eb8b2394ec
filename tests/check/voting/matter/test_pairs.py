"""Statements beside subjects that share something: what decides, in whose words, and whether it may accuse.

They stand in `pairs.txt`, each read by eye: language and statement, with the outcome where it tells one; subject, with
the question where it is none on a measure; verdict, rule, words of the statement, words of the record, "soft" where it
accuses nobody; where words decide nothing "strange" where the statement says more than the subject, "step" where it
tells the step that the voting is, and the words that the subject lacks where most of them lead to it.
`WRITE_FINDINGS=1` writes the last line of each anew.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from constancia.check.voting.matter import Compared
from constancia.model.votes import Question

Judge = Callable[..., Compared]
FILE = Path(__file__).parent / "pairs.txt"


def judged_anew(block: str, judge: Judge) -> str:
    """A statement and a subject with what comes of comparing them."""
    statement, subject, *_ = block.split("\n")
    language, _, text = statement.partition(" ")
    text, _, outcome = text.partition(" ? ")
    there, _, question = subject.strip().partition(" ? ")
    found = judge(
        text, there, language, question=Question[question or "MEASURE"], **({"outcome": outcome} if outcome else {})
    )
    words = [" · ".join(some) or "-" for some in (found.told, found.recorded)]
    if words[1] == " ".join(there.split())[:120]:
        words[1] = "the subject"
    told = [found.verdict.value, found.rule, *words, *([] if found.firm else ["soft"])]
    told += [name for name, so in (("strange", found.strange), ("step", found.step)) if so]
    told += [f"lacking {' · '.join(found.beyond)}"] if found.beyond else []
    return "\n".join([statement, subject, "   " + " | ".join(told)])


@pytest.mark.parametrize("block", FILE.read_text("utf8").strip().split("\n\n"))
def test_what_decides_whether_two_speak_of_one_matter(judge: Judge, block: str) -> None:
    found = judged_anew(block, judge)
    if os.environ.get("WRITE_FINDINGS"):
        FILE.write_text(FILE.read_text("utf8").replace(block, found), encoding="utf-8")
    else:
        assert found.split("\n") == block.split("\n")
