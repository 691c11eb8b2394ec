"""Documents to findings: every claim set beside the record, exactly one finding each; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from constancia.check.case import Case
from constancia.check.reports.across import Across, across
from constancia.check.reports.within import Remark, within
from constancia.check.rules import check
from constancia.check.stories.telling import stories
from constancia.errors import ConstanciaError
from constancia.language.messages import say
from constancia.lean import dataclass
from constancia.model.claims import Claim
from constancia.model.documents import Document
from constancia.model.faults import Fault
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import Plain, without_none
from constancia.model.ports import Layer, RecordView
from constancia.model.stories import Story, Told
from constancia.model.watching import Telling, no_one
from constancia.pipelines.places import moved
from constancia.pipelines.reading import ReadDocument, Unreadable

SCHEMA = "constancia/2"


@dataclass(frozen=True, slots=True)
class CheckedDocument:
    """A document, its claims, and the finding of each."""

    document: Document
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    """One for each claim, in the same order."""
    layers: tuple[Layer, ...]
    """The records that the findings rest on, the uppermost first."""
    sources: dict[str, Plain]
    """Where each entry that a step names was published, by id."""
    within: tuple[Remark, ...] = ()
    """What does not fit together inside the report."""
    stories: tuple[Story, ...] = ()
    """What belongs together, in the order in which it is shown."""
    faults: tuple[Fault, ...] = ()
    """Faults of ours that reading or a rule met; what they concern is left open, all else is whole."""

    @property
    def summary(self) -> dict[str, int]:
        """How many findings have each outcome."""
        counted = Counter(finding.outcome for finding in self.findings)
        return {outcome.value: counted[outcome] for outcome in Outcome}

    def to_dict(self, ui: str = "en") -> dict[str, Plain]:
        """The object of the output contract, its steps also in words of that language (`es`, `en`)."""
        return self.to_plain(ui)

    def _repr_html_(self) -> str:
        """The page that `constancia check --format html` prints: what a notebook shows."""
        from constancia.exports.page import page  # a fifth of what checking loads, and only notebooks ask for it

        return page([self.to_plain("en")], "en")

    def to_plain(self, ui: str, *, text: bool = True) -> dict[str, Plain]:
        """The object of the output contract, with the steps also in words of a language."""
        claims: list[Plain] = []
        for claim, finding in zip(self.claims, self.findings, strict=True):
            claims.append({**claim.to_plain(), "finding": self._finding(finding, ui)})
        return {
            "schema": SCHEMA,
            "document": self.document.to_plain(text=text),
            "claims": claims,
            "stories": [story_shown(story, ui) for story in self.stories],
            "within": [remark_shown(remark, ui) for remark in self.within],
            "summary": dict(self.summary),
            "record": [{"layer": layer.name, "head": layer.head} for layer in self.layers],
            **({"faults": [fault.to_plain() for fault in self.faults]} if self.faults else {}),
        }

    def _finding(self, finding: Finding, ui: str) -> dict[str, Plain]:
        named = dict.fromkeys(id for step in finding.because for id in step.entries)
        return {
            "outcome": finding.outcome.value,
            "matched": finding.matched,
            "considered": list(finding.considered),
            "because": [step_shown(step, ui) for step in finding.because],
            "sources": [self.sources[id] for id in named if id in self.sources],
            "coverage": finding.coverage,
            "as_of": finding.as_of,
        }


def step_shown(step: Step, ui: str) -> dict[str, Plain]:
    """A step as code and parameters, and in words."""
    return {
        "code": step.code,
        "params": dict(step.params),
        "entries": list(step.entries),
        "text": say(step.code, ui, step.params),
    }


def remark_shown(remark: Remark, ui: str) -> dict[str, Plain]:
    """A remark as code and parameters, and in words."""
    return {
        "code": remark.code,
        "params": dict(remark.params),
        "claims": list(remark.claims),
        "text": say(remark.code, ui, remark.params),
    }


def story_shown(story: Story, ui: str) -> dict[str, Plain]:
    """A story as an object of the output contract, in words of a language."""
    return {
        "claims": list(story.claims),
        "entry": story.entry,
        "outcome": story.outcome.value,
        "headline": _words(story.lead.headline, ui),
        "correction": _words(story.lead.correction, ui),
        "source": _words(story.source, ui),
        "told": [_told_shown(one, ui) for one in story.told],
        "reason": story.reason,
        "folded": story.folded,
    }


def _told_shown(told: Told, ui: str) -> dict[str, Plain]:
    return {
        "claims": list(told.claims),
        "outcome": told.outcome.value,
        "asks": told.asks,
        "code": told.headline.code,
        "headline": _words(told.headline, ui),
        "correction": _words(told.correction, ui),
        "beside": _words(told.beside, ui),
        "sum": told.sum.to_plain() if told.sum else None,
    }


def _words(step: Step | None, ui: str) -> str | None:
    return None if step is None else say(step.code, ui, step.params)


def side_by_side(checked: Sequence[CheckedDocument]) -> Across:
    """What several checked reports say of one thing."""
    return across([(one.document, one.claims, one.findings) for one in checked])


def check_document(read: ReadDocument, view: RecordView, tell: Telling = no_one) -> CheckedDocument:
    """The findings for one document, as of its publication; `tell` hears how far it is, after each claim."""
    if read.even is not None:
        inner = check_document(read.even.read, view, tell)
        ids = {one.id: own.id for one, own in zip(inner.claims, read.claims, strict=True)}
        told = moved((inner.within, inner.stories), read.even.text, ids)
        return replace(inner, document=read.document, claims=read.claims, within=told[0], stories=told[1])
    document = read.document
    case = Case(document=document, claims=read.claims, as_of=document.published or "", found=read.marks)
    faults = list(read.faults)
    findings = tuple(_findings(read, case, view, faults, tell))
    confirmed = {claim.id for claim, finding in zip(read.claims, findings, strict=True) if finding.matched is not None}
    return CheckedDocument(
        document,
        read.claims,
        findings,
        view.layers(),
        _sources(findings, view),
        _remarks(case, confirmed, faults),
        stories(read.claims, findings, document.text, view),
        tuple(faults),
    )


def _findings(
    read: ReadDocument, case: Case, view: RecordView, faults: list[Fault], tell: Telling
) -> Iterator[Finding]:
    for number, claim in enumerate(read.claims):
        tell(number / len(read.claims))
        yield _checked(claim, case, view, faults)


def _checked(claim: Claim, case: Case, view: RecordView, faults: list[Fault]) -> Finding:
    """The finding for a claim; left open where its rule meets a fault of ours, which is kept."""
    try:
        return check(claim, case, view)
    except ConstanciaError:
        raise  # the record cannot be read: no claim can be checked
    except Exception as error:
        faults.append(Fault.of(f"check.{claim.kind}", error))
        return Finding(Outcome.CANNOT_TELL, (Step("check.fault", {"where": faults[-1].where}),), case.as_of)


def _remarks(case: Case, confirmed: set[str], faults: list[Fault]) -> tuple[Remark, ...]:
    try:
        return within(case, confirmed)
    except Exception as error:
        faults.append(Fault.of("check.within", error))
        return ()


def _sources(findings: Iterable[Finding], view: RecordView) -> dict[str, Plain]:
    out: dict[str, Plain] = {}
    for id in dict.fromkeys(id for finding in findings for step in finding.because for id in step.entries):
        entry = view.entry(id)
        if entry is None:
            continue
        url = entry.content.get("url")
        out[id] = without_none(
            {
                "entry": id,
                "url": url if isinstance(url, str) and url else entry.source.url,
                "archived": entry.source.archived,
                "publisher": entry.source.publisher,
                "title": entry.source.title,
                "published": entry.published,
                "locator": entry.locator.to_plain() or None,
            }
        )
    return out


def check_files(
    results: Iterable[ReadDocument | Unreadable], view: RecordView, tell: Telling = no_one
) -> Iterator[CheckedDocument | Unreadable]:
    """Each document checked, in order; inputs that could not be read pass through. `tell` hears how far each one is."""
    for result in results:
        yield check_document(result, view, tell) if isinstance(result, ReadDocument) else result
