"""Whole reports beside a record: what each claim comes to, what does not fit inside, and the stories told of them.

They stand in `whole/documents.txt`, each read by eye. A block begins with the record, the language, the day and the
text; a line for each claim says where it lies, by its words, and what it says. What follows is what comes of it:
outcome and steps of each claim by its number, remarks, then the stories. `WRITE_FINDINGS=1` writes that anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from tests.check.test_sentences import RECORDS
from tests.check.whole import WHOLE, plain

from constancia.check.case import Case
from constancia.check.reports.within import within
from constancia.check.rules import check
from constancia.check.stories.telling import stories
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.findings import Step
from constancia.model.plain import digest

FILE = WHOLE / "documents.txt"
BLOCKS = FILE.read_text("utf8").strip().split("\n\n")


def claims_of(lines: Sequence[str], document: Document) -> list[Claim]:
    """The claims of a document, each behind the one before; `by` is whoever is said to say so."""
    found, last = list[Claim](), 0
    for line in lines:
        told: dict[str, Any] = json.loads(line)
        place = document.text.index(told["quote"], last)
        last = place + 1
        source: tuple[Attribution, ...] = ()
        if "by" in told:
            start = document.text.index(told["by"])
            source = (Attribution(told["by"], document.span(start, start + len(told["by"])), cue="said"),)
        found.append(
            Claim.of(
                ClaimKind(told["kind"]),
                (document.span(place, place + len(told["quote"])),),
                told["value"],
                document.digest,
                source,
                Modality(told.get("modality", "asserted")),
            )
        )
    return found


def step_shown(step: Step | None, above: set[str]) -> str:
    """A step with its parameters, which are not repeated."""
    if step is None:
        return "-"
    params = f"{' '.join(step.entries) or '-'} {plain(dict(step.params))}"
    again = params in above
    above.add(params)
    return f"{step.code} {' '.join(step.entries) + ' (above)' if again else params}"


def read_anew(block: str) -> str:
    """A report with what comes of it."""
    lines = block.split("\n")
    head = [lines[0], *(line for line in lines[1:] if line.startswith("  {"))]
    name, language, day, text = lines[0].split(" ", 3)
    text = json.loads(text)
    document = Document(text=text, digest=digest(text.encode()), language=language, published=day.strip("-") or None)
    claims = claims_of(head[1:], document)
    case = Case(document=document, claims=tuple(claims), as_of=document.published or "")
    record = RECORDS[name]()
    number = {claim.id: place for place, claim in enumerate(claims, 1)}
    found = [check(claim, case, record) for claim in claims]

    def told() -> Iterator[str]:
        above = set[str]()
        for place, finding in enumerate(found, 1):
            yield f"  {place} {finding.outcome.value}: {' '.join(step.code for step in finding.because)}"
        for remark in within(case):
            yield f"  {remark.code} {[number[id] for id in remark.claims]} {plain(dict(remark.params))}"
        for story in stories(claims, found, text, record):
            state = "folded" if story.folded else "told"
            yield f"  story {state} {story.outcome.value} {story.entry or '-'} {story.reason or ''}".rstrip()
            yield f"    {step_shown(story.source, above)}"
            for one in story.told:
                yield f"    {[number[id] for id in one.claims]} {one.outcome.value}: {step_shown(one.headline, above)}"
                yield f"      {step_shown(one.correction, above)} / {step_shown(one.beside, above)}"
                if one.sum is not None:
                    yield f"      {plain(one.sum.to_plain())}"

    return "\n".join([*head, *told()])


if os.environ.get("WRITE_FINDINGS"):
    FILE.write_text("\n\n".join(map(read_anew, BLOCKS)) + "\n", encoding="utf-8")
    BLOCKS = FILE.read_text("utf8").strip().split("\n\n")


@pytest.mark.parametrize("block", BLOCKS)
def test_what_comes_of_a_whole_report_is_what_was_read_by_eye(block: str) -> None:
    assert read_anew(block).split("\n") == block.split("\n")
