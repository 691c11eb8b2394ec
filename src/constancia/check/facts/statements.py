"""Rule for `statement`: whether the record holds this from this source, and since when.

What a statement says inside it — a figure, a vote — is checked as a claim of its own, with its source.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from constancia.check.around.dates_known import later
from constancia.check.around.happenings import place_named, sentence_of
from constancia.check.around.phrases import every, first, words
from constancia.check.around.speakers import Sources, called, in_both, said_by, several
from constancia.check.case import Case
from constancia.check.facts import casualties
from constancia.check.reasons import Reasons
from constancia.compiled import compiled
from constancia.language import language
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Event, Report
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.syntax.folding import fold_in_place

BESIDE = 8
"""Words that a statement may have beside its figures and still say nothing more than those."""

_TELLING = tuple(kind for kind in ClaimKind if kind not in (ClaimKind.STATEMENT, ClaimKind.DATE))
"""Kinds of claims that stand in a statement and have findings of their own."""

_FIGURE = compiled(r"\d+")


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for something that somebody is said to have said."""
    reasons = Reasons(case)
    if claim.speaker is None:
        reasons.add("statement.no-source")
        return reasons.found(Outcome.CANNOT_TELL)
    here = case.once(view, _here, lambda: _here(case, view))
    reports = [entry for entry, _ in here.named if entry.kind is EntryKind.REPORT]
    named = said_by(claim, case, here)
    own = sorted(
        (entry for entry in named if entry.kind is EntryKind.REPORT),
        key=lambda entry: (str(entry.content.get("date", "")), entry.id),
    )
    if not own:
        figures = _figures_agree(claim, case, view)
        if figures is not None:
            reasons.add("statement.its-figures", figures)
            return reasons.found(Outcome.AGREES, figures)
        names = several(claim, here)
        if named:
            reasons.add("statement.counts", by=next(map(called, named)))
        elif names:
            reasons.add("statement.several-sources", names=[{"name": name} for name in names])
        else:
            reasons.add("statement.nobody", speaker=claim.speaker.name)
            _others_words(claim, case, reports, reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    known = [entry for entry in own if not later(entry, case)]
    saying = [entry for entry in own if _phrases(claim, case, entry)]
    figures = _figures_agree(claim, case, view) if not saying else None
    if figures is not None:
        reasons.add("statement.its-figures", figures)
        return reasons.found(Outcome.AGREES, figures)
    if not saying:
        return _silent(claim, case, known or own, reasons)
    before = [entry for entry in saying if entry in known]
    if not before:
        reasons.add("statement.later", saying[0].id, **report_shown(saying[0], case))
        return reasons.found(Outcome.CANNOT_TELL)
    entry = before[0]
    doubt = _doubt(claim, case, entry)
    if doubt is not None:
        reasons.add(doubt, entry.id, said=list(_phrases(claim, case, entry)), **report_shown(entry, case))
        return reasons.found(Outcome.CANNOT_TELL)
    reasons.add("statement.matched", entry.id, said=list(_phrases(claim, case, entry)), **report_shown(entry, case))
    _inside(claim, case, reasons)
    return reasons.found(Outcome.AGREES, entry.id)


def _others_words(claim: Claim, case: Case, reports: Sequence[Entry], reasons: Reasons) -> None:
    """Show whose the words are on record, where the speaker is nobody there."""
    before = [entry for entry in reports if not later(entry, case)]
    for code, found in (("statement.words-of", _phrases), ("statement.like-of", _alike)):
        for entry in before:
            said = found(claim, case, entry)
            if said:
                reasons.add(code, entry.id, said=list(said), **report_shown(entry, case))
                return


def _alike(claim: Claim, case: Case, entry: Entry) -> tuple[str, ...]:
    """The conclusions of a report of which every word but the empty ones stands somewhere in the statement."""
    said, empty = set(words(_content(claim))), language(case.document.language).facts.empty
    asked = {phrase: set(words(phrase)) - empty for phrase in Report.from_entry(entry).keywords}
    return tuple(phrase for phrase, telling in asked.items() if len(telling) > 1 and telling <= said)


def _here(case: Case, view: RecordView) -> Sources:
    """The reports and counts of what happened in a place that the document names, or of nothing in particular."""
    here = _events_here(case, view)
    every = (*view.find(EntryKind.REPORT), *view.find(EntryKind.COUNT))
    return Sources(entry for entry in every if _fits(entry, here))


def _events_here(case: Case, view: RecordView) -> dict[str, bool]:
    """For each event whether the document names its place."""
    return {entry.id: place_named(case, Event.from_entry(entry).where) for entry in view.find(EntryKind.EVENT)}


def _fits(entry: Entry, here: dict[str, bool]) -> bool:
    """Whether a report or count is of no event, or of one whose place is named."""
    return here.get(str(entry.content.get("event", "")), True)


def _content(claim: Claim) -> str:
    spans = claim.value.get("content")
    stretches = spans if isinstance(spans, tuple) else claim.evidence
    return fold_in_place(" ".join(span.quote for span in stretches if isinstance(span, Span)))


def _phrases(claim: Claim, case: Case, entry: Entry) -> tuple[str, ...]:
    """The conclusions of a report, as its keywords give them, that stand in the statement."""
    folded = _content(claim)
    negations = language(case.document.language).facts.negations
    report = Report.from_entry(entry)
    found = [phrase for phrase in report.keywords if _stands(phrase, folded, negations)]
    return tuple(one for one in found if not any(one in other and one != other for other in found))


@lru_cache(maxsize=512)
def _loose(phrase: str) -> re.Pattern[str]:
    """A phrase, and the same with one more word somewhere inside: "excessive use of lethal force"."""
    said = words(phrase)
    options = [said, *((*said[:at], r"(\w+)", *said[at:]) for at in range(2, len(said)))]
    every = "|".join(r"\W+".join(option) for option in options)
    return re.compile(rf"(?<!\w)(?:{every})")


def _stands(phrase: str, folded: str, negations: Collection[str]) -> bool:
    """Whether a phrase stands in a text, as it is or around one word that does not deny it."""
    match = _loose(phrase).search(folded)
    return match is not None and not {word for word in match.groups() if word} & set(negations)


def _doubt(claim: Claim, case: Case, entry: Entry) -> str | None:
    """Why a statement with the report's own words is still not what the report says."""
    facts = language(case.document.language).facts
    content = _content(claim)
    if claim.modality is Modality.DENIED or every(content, facts.negations, whole=True):
        return "statement.negated"
    report = Report.from_entry(entry)
    apart = {
        figure
        for kind in (ClaimKind.POLL, ClaimKind.DATE)  # These have findings of their own, and are nobody's conclusions.
        for other in case.touching(kind, *claim.evidence)
        for span in other.evidence
        for figure in _FIGURE.findall(span.quote)
    }
    if not set(_FIGURE.findall(content)) - apart <= set(_FIGURE.findall(" ".join(report.says))):
        return "statement.other-figures"
    spoken = _phrases(claim, case, entry)
    hedged = all(phrase in report.hedged for phrase in spoken)
    sentence = fold_in_place(sentence_of(case, claim.span).quote)
    loose = claim.modality is Modality.HEDGED or first(sentence, facts.hedges) is not None
    if hedged and not loose:
        return "statement.hedge-dropped"
    if claim.modality is Modality.PROPOSED:
        return "statement.not-asserted"
    return None


def _figures_agree(claim: Claim, case: Case, view: RecordView) -> str | None:
    """The count on record that a statement gives, where it gives figures and little else and all are the source's."""
    inside = [
        other
        for other in case.touching(ClaimKind.CASUALTIES, *claim.evidence)
        if other.speaker == claim.speaker
        and all(any(span.inside(own) for own in claim.evidence) for span in other.evidence)
    ]
    spent = " ".join(span.quote for other in inside for span in other.evidence)
    rest = len(words(_content(claim))) - len(words(spent))
    if not inside or rest > BESIDE or claim.modality not in (Modality.ASSERTED, Modality.HEDGED):
        return None
    if not set(_FIGURE.findall(_content(claim))) <= set(_FIGURE.findall(spent)):
        return None
    found = [casualties.check(other, case, view) for other in inside]
    return next(iter(found)).matched if all(one.outcome is Outcome.AGREES for one in found) else None


def _silent(claim: Claim, case: Case, reports: Sequence[Entry], reasons: Reasons) -> Finding:
    """The source is on record, and what it says there is something else, or is not written down."""
    code = "statement.figures" if _FIGURE.search(_content(claim)) else "statement.not-this"
    reasons.add(code, by=next(map(called, reports)))
    for entry in reports:
        reasons.add("statement.report", entry.id, **report_shown(entry, case))
    return reasons.found(Outcome.CANNOT_TELL)


def _inside(claim: Claim, case: Case, reasons: Reasons) -> None:
    """Say that what stands inside has findings of its own."""
    inside = [
        other
        for kind in _TELLING
        for other in case.touching(kind, *claim.evidence)
        if any(span.inside(own) for span in other.evidence for own in claim.evidence)
    ]
    if inside:
        reasons.add("statement.inside", count=len(inside))


def report_shown(entry: Entry, case: Case) -> dict[str, Plain]:
    """A report as parameters of a step."""
    report = Report.from_entry(entry)
    return {
        "by": called(entry),
        "person": report.person or called(entry),
        "what": f"report.{report.what}",
        "date": report.date or entry.published or "?",
        "says": in_both("; ".join(report.says) or "—", "; ".join(report.says_es)),
    }
