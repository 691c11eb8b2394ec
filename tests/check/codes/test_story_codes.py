"""Every sentence of a story or a correction has its row, and every row its step."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

import pytest
from tests.check.codes.telling import codes_of

from constancia.check.stories.reasons import REASONS
from constancia.check.stories.wording import BESIDE, CORRECTIONS, HEADLINES, Row
from constancia.language.messages import template

ROWS: tuple[Row, ...] = (*(row for rows in HEADLINES.values() for row in rows), *CORRECTIONS, *BESIDE)
PARTS = ("bill", "subject", "side", "figure", "names", "count", "quote", "rest", "rest-more")
ELSEWHERE = ("label.", "verdict.", "reason.")


def _left(topic: str, used: Iterable[str]) -> set[str]:
    apart = tuple(f"{topic}.{begins}" for begins in ELSEWHERE)
    parts = {f"{topic}.{part}" for part in PARTS}
    return {code for code in codes_of(topic) - set(used) - parts if not code.startswith(apart)}


def test_every_headline_and_correction_has_a_row() -> None:
    messages = {row.message for row in ROWS}
    sources = {f"correction.{source}" for source in ("from-voting", "from-dated", "from-named")}
    assert _left("story", messages) == set()
    assert _left("correction", messages) == sources


@pytest.mark.parametrize("code", sorted({row.step for row in ROWS} | set(REASONS)))
def test_every_step_that_a_row_or_a_reason_names_is_a_code(code: str) -> None:
    assert template(code, "en") is not None
    assert template(code, "es") is not None


@pytest.mark.parametrize(
    "topic",
    ["authorisation", "casualties", "poll", "office", "statement", "date", "force", "within", "across", "correction",
     "story", "words"],
)  # fmt: skip
def test_both_languages_have_the_same_sentences(topic: str) -> None:
    spanish = import_module(f"constancia.language.es.messages_{topic}").MESSAGES
    assert codes_of(topic) == set(spanish) - {"words.and-before-i"}
