"""How far statements lead to a subject, all of it: weights, words for and against, what is odd, what points.

They stand in `weighed.txt`, each read by eye: language and statement; subject, with its language where it is English;
behind `?` the words that hardly another subject of the record has. `WRITE_FINDINGS=1` writes what comes of them anew.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matter.weighing import weigh
from constancia.model.vocabulary import Vocabulary

from .sides import matter

FILE = Path(__file__).parent / "weighed.txt"
BLOCKS = FILE.read_text("utf8").strip().split("\n\n")


def weighed_anew(block: str) -> str:
    """A statement and a subject with what comes of weighing them."""
    statement, subject, *_ = block.split("\n")
    language, _, text = statement.partition(" ")
    there, _, seldom = subject.strip().partition(" ? ")
    english = there.startswith("en ")
    told = matter(text, language)
    record = subject_read(there.removeprefix("en "), "en" if english else "es")
    found = weigh(told, record, Vocabulary(body="", seldom=frozenset(seldom.split())))

    def words(places: Iterable[int]) -> str:
        return " ".join(told.side.words[i].text for i in sorted(places)) or "-"

    fitting = ", ".join(f"{told.side.words[i].text} {weight:g}" for i, weight in found.fitting)
    lines = [
        f"for {found.fits:g}: {words(found.by)} ({fitting or '-'})",
        f"against {found.contrary:g}: {words(found.against)}",
        f"shared: {' '.join(found.shared) or '-'}; unknown {found.unknown}; {'words' if found.words else 'no words'}",
        f"strange {found.strange:g}: {words(found.odd)}; elsewhere: {words(found.elsewhere)}",
        f"effects: {' '.join(sorted(found.effects)) or '-'}; pointing: {words(found.pointing)}",
    ]
    return "\n".join([statement, subject, *(f"   {line}" for line in lines)])


if os.environ.get("WRITE_FINDINGS"):
    FILE.write_text("\n\n".join(map(weighed_anew, BLOCKS)) + "\n", encoding="utf-8")
    BLOCKS = FILE.read_text("utf8").strip().split("\n\n")


@pytest.mark.parametrize("block", BLOCKS)
def test_all_that_weighs_between_a_statement_and_a_subject(block: str) -> None:
    assert weighed_anew(block).split("\n") == block.split("\n")
