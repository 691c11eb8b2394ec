"""From which weight on a statement and a subject speak of one matter, given what kinds of decision the two tell.

They stand in `turning.txt`, each read by eye: language and statement; subject, behind `?` its question, and behind
another the decision that its register tells. The words' weight is put in by hand: first for the subject alone, then
with a topic that leads elsewhere. `0.5:St` says that from 0.5 on the matter is the same, by its topic: S same, A other,
c not comparable; the first letter of the rule (`l` place); `?` where it accuses nobody. `WRITE_FINDINGS=1` writes
them anew.
"""

from __future__ import annotations

import os
from itertools import groupby
from pathlib import Path

import pytest

from constancia.check.voting.matter import Verdict, compare
from constancia.check.voting.matter.weighing import Weighed
from constancia.model.votes import Question

from .sides import event, matter

FILE = Path(__file__).parent / "turning.txt"
BLOCKS = FILE.read_text("utf8").strip().split("\n\n")
FITS = (0, 0.4, 0.5, 0.9, 1, 1.9, 2, 2.9, 3)
LETTERS = {Verdict.SAME: "S", Verdict.ANOTHER: "A", Verdict.NOT_COMPARABLE: "c", Verdict.NOT_TOLD: "-"}
WEIGH = "constancia.check.voting.matter.pair.weigh"


def judged_anew(block: str, patch: pytest.MonkeyPatch) -> str:
    """A statement and a subject with where their verdict turns."""
    statement, there, *_ = block.split("\n")
    language, _, text = statement.partition(" ")
    subject, *rest = there.strip().split(" ? ")
    question, decision = [*rest, "MEASURE", ""][:2] if rest else ("MEASURE", "")
    voting = event(subject, question=Question[question], decision=decision if len(rest) > 1 else None)
    told = matter(text, language)

    def cell(fits: float, contrary: float) -> str:
        patch.setattr(WEIGH, lambda *_: Weighed(fits, contrary, (0,), (), bool(fits), 0, ("x",)))
        found = compare(told, voting)
        return LETTERS[found.verdict] + ("l" if found.rule == "place" else found.rule[0]) + "?" * (not found.firm)

    rows = []
    for contrary in (0, 1):
        cells = [(fits, cell(fits, contrary)) for fits in FITS]
        rows.append(" ".join(f"{next(run)[0]:g}:{said}" for said, run in groupby(cells, key=lambda one: one[1])))
    return "\n".join([statement, there, f"   {' | '.join(rows)}"])


@pytest.mark.parametrize("block", BLOCKS)
def test_the_weights_at_which_a_verdict_turns(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged_anew(block, monkeypatch)
    if os.environ.get("WRITE_FINDINGS"):
        FILE.write_text(FILE.read_text("utf8").replace(block, found), encoding="utf-8")
    else:
        assert found.split("\n") == block.split("\n")
