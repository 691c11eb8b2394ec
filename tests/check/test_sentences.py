"""Whole findings and stories for sentences beside a record: outcome, entries, every step with its parameters.

They stand in `whole/sentences-….txt`, one file for each record, each read by eye. A block begins with the sentence: its
language, the day of its report, the text. A line for each claim follows, the one checked first: where it lies, what it
says. `WRITE_FINDINGS=1` before the tests writes what comes out of them anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from tests.check import peru
from tests.check.conftest import ENTRIES
from tests.check.voting.crowd import CROWD
from tests.check.voting.test_whole_votes import RECORD
from tests.check.whole import WHOLE, shown

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.check.stories.telling import stories
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.record.memory import MemoryRecord

RECORDS: Mapping[str, Callable[[], MemoryRecord]] = {
    "peru": peru.record,
    "brumania": lambda: MemoryRecord(ENTRIES, name="brumania"),
    "crowd": lambda: CROWD,
    "votings": lambda: RECORD,
}
FILES = {name: WHOLE / f"sentences-{name}.txt" for name in RECORDS}


def blocks(name: str) -> list[str]:
    return [block for block in FILES[name].read_text("utf8").strip().split("\n\n") if block]


def claim_of(told: dict[str, Any], document: Document) -> Claim:
    """A claim; `at` is where it lies, from a code point to before another, and `by` whoever is said to say so."""
    sources = tuple(
        Attribution(speaker=document.text[start:end], evidence=document.span(start, end), cue="said")
        for start, end in told.get("by", ())
    )
    return Claim.of(
        ClaimKind(told["kind"]),
        tuple(document.span(start, end) for start, end in told["at"]),
        told["value"],
        document.digest,
        sources,
        Modality(told.get("modality", "asserted")),
        inferred=tuple(told.get("inferred", ())),
        rule=told.get("rule", ""),
    )


def found_anew(block: str, record: MemoryRecord) -> str:
    """A block with what comes out of its sentence now."""
    lines = block.split("\n")
    head = [lines[0], *(line for line in lines[1:] if line.startswith("  {"))]
    language, published, text = head[0].split(" ", 2)
    text = json.loads(text)
    document = Document(
        text=text, digest=digest(text.encode()), language=language, published=published.strip("-") or None
    )
    told = [json.loads(line) for line in head[1:]]
    claims = [claim_of(one, document) for one in told]
    ordered = tuple(sorted(claims, key=lambda claim: claim.evidence[0].start))
    found = check(claims[0], Case(document=document, claims=ordered, as_of=document.published or ""), record)
    story = stories((claims[0],), (found,), text, record)[0]
    return "\n".join([*head, shown(found, story, set()).rstrip("\n")])


def _write_anew() -> None:
    for name, record in RECORDS.items():
        out = [found_anew(block, record()) for block in blocks(name)]
        FILES[name].write_text("\n\n".join(out) + "\n", encoding="utf-8")


if os.environ.get("WRITE_FINDINGS"):
    _write_anew()


@pytest.mark.parametrize(("name", "block"), [(name, block) for name in RECORDS for block in blocks(name)])
def test_the_whole_finding_is_what_was_read_by_eye(name: str, block: str) -> None:
    assert found_anew(block, RECORDS[name]()).split("\n") == block.split("\n")
