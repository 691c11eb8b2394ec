"""Motions beside a measure, and a person whom a subject names: a like report means neither."""

from __future__ import annotations

import pytest
from tests.check.voting.matter.sides import event, matter

from constancia.check.voting.matter import Verdict, compare
from constancia.model.votes import Question

TABLE = "On Motion to Table: H RES 537 Impeaching Nora Lund, Minister of Ports, for high crimes"
RECOMMIT = "On Motion to Recommit: H R 22 Sea Wall Act"
CONCUR = "On Motion to Concur in the Senate Amendment: H R 53 Sea Wall Act"
SUSPEND = "On Motion to Suspend the Rules and Pass: S 146 Sea Wall Act"
CENSURE = "On Agreeing to the Resolution: H RES 189 Censuring Representative Al Green of Texas"


@pytest.mark.parametrize(
    ("subject", "question", "report", "verdict"),
    [
        (TABLE, Question.OTHER, "The House voted to impeach Nora Lund.", Verdict.NOT_COMPARABLE),
        (TABLE, Question.OTHER, "The House voted to table the impeachment of Nora Lund.", Verdict.SAME),
        (RECOMMIT, Question.OTHER, "The House passed the Sea Wall Act.", Verdict.NOT_COMPARABLE),
        (RECOMMIT, Question.OTHER, "The House refused to recommit the Sea Wall Act.", Verdict.SAME),
        (CONCUR, Question.MEASURE, "The House passed the Sea Wall Act.", Verdict.SAME),
        (SUSPEND, Question.MEASURE, "The House passed the Sea Wall Act.", Verdict.SAME),
        (CENSURE, Question.MEASURE, "The House censured Rep. Ada Moss.", Verdict.NOT_COMPARABLE),
        (CENSURE, Question.MEASURE, "The House censured Rep. Al Green.", Verdict.SAME),
    ],
)
def test_a_motion_beside_a_measure_is_not_the_measure(
    subject: str, question: Question, report: str, verdict: Verdict
) -> None:
    assert compare(matter(report, "en"), event(subject, language="en", question=question)).verdict is verdict
