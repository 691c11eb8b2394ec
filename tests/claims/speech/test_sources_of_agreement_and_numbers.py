"""To agree with something is no saying of it, and a number may belong to the name of who says it."""

from __future__ import annotations

import pytest

from constancia import read_text


def said(text: str, language: str) -> list[tuple[str, str]]:
    claims = read_text(text, language=language)
    told = [claim for claim in claims if claim.kind == "statement"]
    return [(claim.attribution[0].speaker, claim.evidence[0].quote) for claim in told]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "content"),
    [
        ("es", "Según el ECU 911, el puente cayó.", "el ECU 911", "el puente cayó"),
        ("es", "Los trenes pararon, según el Canal 13.", "el Canal 13", "Los trenes pararon"),
        ("en", "According to Channel 4, the bridge fell.", "Channel 4", "the bridge fell"),
        ("en", "According to Ann Lee, 40 people died.", "Ann Lee", "40 people died"),
        ("es", "El plan cambió, de acuerdo con el alcalde.", "el alcalde", "El plan cambió"),
    ],
)
def test_a_source_has_its_whole_name(language: str, text: str, speaker: str, content: str) -> None:
    assert said(text, language) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "La firma preguntó si los vecinos están de acuerdo con la iniciativa.",
        "Los vecinos no están de acuerdo con el alcalde.",
        "El gremio estuvo de acuerdo con la medida.",
    ],
)
def test_whoever_agrees_with_something_does_not_quote_it(text: str) -> None:
    assert said(text, "es") == []
