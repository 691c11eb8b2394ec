"""A report put together claim by claim, beside the invented parliament and a small dossier."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from constancia.check.stories.telling import stories
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import Plain
from constancia.model.sources import Source
from constancia.model.stories import Story, Told
from constancia.record.memory import MemoryRecord


@dataclass
class Report:
    """A text with its claims and findings, put together one by one."""

    view: MemoryRecord
    text: str = ""
    claims: list[Claim] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def says(
        self,
        kind: ClaimKind,
        quote: str,
        outcome: Outcome,
        *steps: Step,
        matched: str | None = None,
        speaker: str | None = None,
        modality: Modality = Modality.ASSERTED,
        at: int | None = None,
        **value: object,
    ) -> Report:
        """A claim whose words stand next in the text, or after a place in it."""
        before = self.claims[-1].evidence[0].start if self.claims else 0
        start = self.text.index(quote, before if at is None else at)
        span = Span.of(self.text, start, start + len(quote))
        said = {name.rstrip("_"): item for name, item in value.items()}
        attribution = (Attribution(speaker, span),) if speaker else ()
        self.claims.append(Claim.of(kind, (span,), said, "sha256:0", attribution, modality))
        self.findings.append(Finding(outcome, steps or (Step("check.no-rule"),), "2023-05-26", matched))
        return self

    def told(self) -> tuple[Story, ...]:
        """Its stories."""
        found = stories(self.claims, self.findings, self.text, self.view)
        assert sorted(id for story in found for id in story.claims) == sorted(claim.id for claim in self.claims)
        return found

    def numbers(self, story: Story | Told) -> list[int]:
        """The numbers of a story's claims, from 1."""
        ids = [claim.id for claim in self.claims]
        return [ids.index(id) + 1 for id in story.claims]

    def order(self) -> list[list[int]]:
        """The stories as numbers of their claims."""
        return [self.numbers(story) for story in self.told()]


@pytest.fixture
def report(record: MemoryRecord) -> Report:
    return Report(record)


def entry(id: str, kind: EntryKind, **content: Plain) -> Entry:
    return Entry(id=id, kind=kind, content=content, source=Source(title=f"On {id}"), published="2023-05-03")


DOSSIER = [
    entry("d/count-a", EntryKind.COUNT, event="d/event", harm="dead", by="Commission A", count=57),
    entry("d/count-b", EntryKind.COUNT, event="d/event", harm="dead", by="Office B", count=49),
    entry("d/report-a", EntryKind.REPORT, by="Commission A", date="2023-05-03"),
    entry("d/nobody", EntryKind.EVENT, name_es="Protestas", name_en="Protests"),
    entry("d/force-1", EntryKind.AUTHORISATION, force="troops", force_country="US", territory="XX"),
    entry("d/force-2", EntryKind.AUTHORISATION, force="ships", force_country="CL", territory="XX"),
]


@pytest.fixture
def beside_dossier() -> Report:
    """A report beside the dossier."""
    return Report(MemoryRecord(DOSSIER, name="dossier"))
