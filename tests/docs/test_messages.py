"""Every code that a finding of these kinds may have stands in the reference, and no other."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "messages.md"


@pytest.mark.parametrize(
    "topic", ["check", "authorisation", "casualties", "poll", "office", "statement", "date", "within", "across"]
)
def test_every_code_says_when_it_is_shown(topic: str) -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    told = [code for row in rows for code in re.findall(r"`([\w.-]+)`", row.split(" | ")[0])]
    own = [code for code in told if code.startswith(f"{topic}.")]
    assert sorted(own) == sorted(import_module(f"constancia.language.en.messages_{topic}").MESSAGES)
