"""Whose figure it is where one source passes on another: the innermost one's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.check.peru import finding, made, shown

from constancia.model.claims import Attribution
from constancia.model.documents import Document
from constancia.model.plain import digest

TEXT = (
    "The protests in Peru that began in December 2022 were met with force. "
    "The ombudsman said that the IACHR counted {} deaths."
)


@pytest.mark.parametrize(
    ("count", "chain", "outcome"),
    [
        (57, ("the IACHR", "The ombudsman"), "agrees"),
        (67, ("the IACHR", "The ombudsman"), "conflicts"),
        (67, ("The ombudsman", "the IACHR"), "agrees"),
        (99, ("The ombudsman", "the IACHR"), "conflicts"),
    ],
)
def test_a_figure_is_the_innermost_source_s(count: int, chain: tuple[str, ...], outcome: str) -> None:
    text = TEXT.format(count)
    document = Document(text=text, digest=digest(text.encode()), language="en")
    sources = tuple(
        Attribution(speaker=name, evidence=document.span(text.index(name), text.index(name) + len(name)), cue="said")
        for name in chain
    )
    claim = made("casualties", text, str(count), {"harm": "dead", "count": count, "qualifier": "exactly"})
    assert shown(finding(replace(claim, attribution=sources), text))[0] == outcome
