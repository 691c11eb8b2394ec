"""Rule for `authorisation`: instrument, window, personnel and vote of a force let in, against dossier and votings.

Bill, resolution and the number that a newspaper prints are three things; two measures mixed in one report are told
apart and named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from constancia.check.around.dates_known import later
from constancia.check.around.happenings import paragraph_of, sentence_of
from constancia.check.around.phrases import first
from constancia.check.around.places import speaks_of
from constancia.check.case import Case
from constancia.check.forces.deciding import Put, contradicted, put_by, put_on_record
from constancia.check.forces.terms import UNKNOWN, Terms, authorisation_shown, beside, differing, numbered, terms_of
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.model.claims import Claim, Modality
from constancia.model.documents import Span
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.events import Authorisation
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf
from constancia.syntax.folding import fold_in_place

LOOK_BACK = 10
"""Days before its publication in which a report without terms is taken to speak of a decision: a weekly, and some."""

TELLING = frozenset({"name", "bill", "voting", "personnel", "until", "resolution"})
"""Terms that tell one authorisation from another; several begin on one day."""

SHOWN = 3
"""Authorisations shown where none is meant for sure: the last ones."""

Rated = tuple[Entry, Mapping[str, bool | None]]


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim that a force is let in, or is not."""
    reasons = Reasons(case)
    if claim.modality is Modality.REQUIRED:
        reasons.add("authorisation.not-asserted", modality=f"modality.{claim.modality.value}")
        return reasons.found(Outcome.CANNOT_TELL)
    candidates = _candidates(claim, case, view)
    if not candidates:
        return _none(claim, case, view, reasons)
    known = [entry for entry in candidates if not later(entry, case)]
    terms = terms_of(claim, case, view, candidates)
    stated = terms.stated()
    put = put_by(claim, case)
    if put is Put.OPEN:
        return _open(claim, terms, case, candidates, reasons)
    if not stated:
        return _by_date(claim, case, view, known, reasons)
    rated = [(entry, beside(terms, entry, case)) for entry in known]
    whole = [(entry, said) for entry, said in rated if _agree(said) and not _differ(said)]
    if put is Put.REFUSED:
        return _refused(claim, case, view, whole, known, reasons)
    if whole:
        return _whole(claim, case, view, terms, whole, rated, reasons)
    # None of those known has all the terms: one that has was published later.
    foreseen = [entry for entry in candidates if _agree(said := beside(terms, entry, case)) and not _differ(said)]
    if foreseen:
        reasons.add("authorisation.later", foreseen[0].id, **authorisation_shown(foreseen[0]))
        return reasons.found(Outcome.CANNOT_TELL)
    return _against(claim, case, view, terms, rated, reasons)


def _candidates(claim: Claim, case: Case, view: RecordView) -> list[Entry]:
    """The authorisations of that country's forces, in a territory that the claim or its text names."""
    country = claim.value.get("force_country")
    keys = (f"country:{country}",) if country else ()
    said = str(claim.value.get("territory", ""))
    if said == country:  # Nobody lets a force into its own country: the text names another place, or none.
        said = ""
    out = []
    for entry in view.find(EntryKind.AUTHORISATION, keys=keys):
        territory = str(entry.content["territory"])
        if said == territory or (len(said) != 2 and speaks_of(case, view, territory)):
            out.append(entry)
    return sorted(out, key=lambda entry: (str(entry.content.get("decided", "")), entry.id))


def _agree(said: Mapping[str, bool | None]) -> list[str]:
    return [key for key, same in said.items() if same]


def _differ(said: Mapping[str, bool | None]) -> list[str]:
    return [key for key, same in said.items() if same is False]


def _best(whole: Sequence[Rated]) -> list[Rated]:
    """Of the authorisations that contradict no term, those that have most of them."""
    most = max(len(_agree(said)) for _, said in whole)
    return [(entry, said) for entry, said in whole if len(_agree(said)) == most]


def _whole(
    claim: Claim,
    case: Case,
    view: RecordView,
    terms: Terms,
    whole: Sequence[Rated],
    rated: Sequence[Rated],
    reasons: Reasons,
) -> Finding:
    """The finding where at least one authorisation contradicts no term of the claim."""
    best = _best(whole)
    if len(best) > 1:
        reasons.add("authorisation.ambiguous", *(entry.id for entry, _ in best), count=len(best))
        return _listed([entry for entry, _ in best], reasons)
    entry, said = best.pop()
    lacking = [key for key, same in said.items() if same is None and terms.stated()[key] != UNKNOWN]
    theirs = (other for other in rated if any(other[1].get(key) for key in TELLING & set(lacking)))
    other = next(theirs, None) if TELLING & set(_agree(said)) else None
    if other is not None:
        mixed = [key for key in lacking if other[1].get(key)]
        return _mixed(claim, case, view, (entry, said), other, mixed, reasons)
    reasons.add("authorisation.matched", entry.id, terms=_names(_agree(said)), **authorisation_shown(entry))
    undecided = _undecided(claim, case, view, entry, reasons)
    if undecided is not None:
        return undecided
    if lacking:
        reasons.add("authorisation.lacks", entry.id, terms=_names(lacking))
        return reasons.found(Outcome.CANNOT_TELL)
    if terms.personnel == UNKNOWN:
        reasons.add("authorisation.number-unknown", entry.id)
    if terms.resolution is not None and terms.resolution == entry.content.get("bill"):
        resolution = entry.content.get("resolution")
        code = "authorisation.bill-not-resolution" if resolution else "authorisation.bill-as-resolution"
        reasons.add(code, entry.id, number=terms.resolution, **({"resolution": resolution} if resolution else {}))
        return reasons.found(Outcome.EXPLAINED, entry.id)
    return reasons.found(Outcome.AGREES, entry.id)


def _undecided(claim: Claim, case: Case, view: RecordView, entry: Entry, reasons: Reasons) -> Finding | None:
    """The finding where the authorisation that a claim speaks of was refused, or the vote told for it was another."""
    if put_on_record(entry, view) is Put.REFUSED:
        reasons.add("authorisation.was-refused", entry.id)
        return reasons.found(Outcome.CONFLICTS)
    voting = contradicted(claim, case, view)
    if voting is not None:
        reasons.add("authorisation.vote-contradicted", *filter(None, (voting,)))
        return reasons.found(Outcome.CANNOT_TELL)
    return None


def _refused(
    claim: Claim, case: Case, view: RecordView, whole: Sequence[Rated], known: Sequence[Entry], reasons: Reasons
) -> Finding:
    """The finding for "it was refused", or "it was not given": a conflict where one on record has all its terms."""
    if not whole:
        return _unarmed(claim, case, view, known, reasons)
    best = _best(whole)
    given = [entry for entry, _ in best if put_on_record(entry, view) is Put.GIVEN]
    if 0 < len(given) < len(best):
        reasons.add("authorisation.ambiguous", *(entry.id for entry, _ in best), count=len(best))
        return _listed([entry for entry, _ in best], reasons)
    entry, said = best[0]
    if len(best) == 1:
        reasons.add("authorisation.matched", entry.id, terms=_names(_agree(said)), **authorisation_shown(entry))
    else:
        _listed([one for one, _ in best], reasons)
    if not given:
        reasons.add("authorisation.refused-too", entry.id)
        return reasons.found(Outcome.AGREES, entry.id)
    reasons.add("authorisation.denied", *(one.id for one in given))
    _show_unarmed(claim, view, reasons)
    return reasons.found(Outcome.CONFLICTS)


def _names(keys: Sequence[str]) -> list[Plain]:
    return [{"term": f"term.{key}"} for key in keys]


def _listed(entries: Sequence[Entry], reasons: Reasons) -> Finding:
    for entry in entries:
        reasons.add("authorisation.candidate", entry.id, **authorisation_shown(entry))
    return reasons.found(Outcome.CANNOT_TELL)


def _against(
    claim: Claim, case: Case, view: RecordView, terms: Terms, rated: Sequence[Rated], reasons: Reasons
) -> Finding:
    """The finding where every authorisation on record contradicts some term of the claim, or says none of them."""
    if not rated:
        reasons.add("authorisation.nothing-yet")
        return reasons.found(Outcome.CANNOT_TELL)
    agreeing = [(entry, said) for entry, said in rated if _agree(said)]
    if not agreeing:
        reasons.add("authorisation.none-like-it")
        return _listed([entry for entry, _ in rated][-SHOWN:], reasons)
    order = sorted(agreeing, key=lambda row: (len(TELLING & set(_agree(row[1]))), len(_agree(row[1]))), reverse=True)
    entry, said = order[0]
    wrong = _differ(said)
    for other, others in order[1:]:
        if TELLING & set(wrong) and all(others.get(key) for key in wrong) and TELLING & set(_agree(said)):
            return _mixed(claim, case, view, (entry, said), (other, others), wrong, reasons)
    stated = terms.stated()
    for key in wrong:
        code, params = differing(key, stated[key], entry, view)
        reasons.add(code, entry.id, **params)
    reasons.add("authorisation.nearest", entry.id, **authorisation_shown(entry))
    certain = TELLING & set(_agree(said)) or len(agreeing) == len(rated)
    if not certain:
        reasons.add("authorisation.perhaps-another")
    return reasons.found(Outcome.CONFLICTS if certain else Outcome.CANNOT_TELL)


def _told_apart(case: Case, view: RecordView, entry: Entry, other: Entry, theirs: Sequence[str], claim: Claim) -> bool:
    """Whether the text itself gives the number of personnel to the other measure, where it names that."""
    personnel = str(claim.value.get("personnel"))
    key = (_told_apart, entry.id, other.id, personnel)
    return list(theirs) == ["personnel"] and case.once(view, key, lambda: _apart(case, entry, other, personnel))


def _apart(case: Case, entry: Entry, other: Entry, personnel: str) -> bool:
    record = Authorisation.from_entry(other)
    figure = "[.,  ]?".join(f"{int(personnel):,}".split(","))
    own = Authorisation.from_entry(entry)
    named, ours = (*record.names, *filter(None, [record.bill])), (*filter(None, [own.bill]),)
    found = re.finditer(rf"(?<![\d.,]){figure}(?![\d.,]\d)", case.document.text)
    spans = [Span.of(case.document.text, match.start(), match.end()) for match in found]
    # Two bills in one paragraph leave open whose figure it is, unless the sentence says.
    return any(
        first(fold_in_place(paragraph_of(case, span).quote), named, whole=True) is not None
        and first(fold_in_place(sentence_of(case, span).quote), ours, whole=True) is None
        for span in spans
    )


def _mixed(
    claim: Claim, case: Case, view: RecordView, one: Rated, other: Rated, theirs: Sequence[str], reasons: Reasons
) -> Finding:
    """The finding where some terms are those of one measure and others of another, and no measure has all."""
    entry, said = one
    if _told_apart(case, view, entry, other[0], theirs, claim):
        for shown in (entry, other[0]):
            reasons.add("authorisation.candidate", shown.id, **authorisation_shown(shown))
        reasons.add("authorisation.told-apart", entry.id, other[0].id, terms=_names(theirs))
        return reasons.found(Outcome.EXPLAINED, entry.id)
    own = [key for key in _agree(said) if not other[1].get(key)] or _agree(said)
    reasons.add(
        "authorisation.mixed",
        entry.id,
        other[0].id,
        first=_names(own),
        second=_names(theirs),
        one=numbered(entry),
        two=numbered(other[0]),
    )
    for shown in (entry, other[0]):
        reasons.add("authorisation.candidate", shown.id, **authorisation_shown(shown))
    return reasons.found(Outcome.CONFLICTS)


def _by_date(claim: Claim, case: Case, view: RecordView, known: Sequence[Entry], reasons: Reasons) -> Finding:
    """The finding for a claim without terms: the one decision just before the report, where there is one alone."""
    published = edtf(case.as_of) if case.as_of else None
    near = published.widened(LOOK_BACK, 0) if published else None
    recent = [entry for entry in known if near and edtf(str(entry.content["decided"])).overlaps(near)]
    put = put_by(claim, case)
    # What somebody denies may be another measure than the one that was just decided.
    entry = only(recent)
    if entry is None or (put is Put.REFUSED and claim.attribution):
        if put is Put.REFUSED:
            return _unarmed(claim, case, view, recent if near else known, reasons)
        reasons.add("authorisation.no-terms" if known else "authorisation.nothing-yet")
        return _listed(recent or known[-SHOWN:], reasons)
    reasons.add("authorisation.by-date", entry.id, **authorisation_shown(entry))
    if put is Put.REFUSED:
        if put_on_record(entry, view) is Put.REFUSED:
            reasons.add("authorisation.refused-too", entry.id)
            return reasons.found(Outcome.AGREES, entry.id)
        reasons.add("authorisation.denied", entry.id)
        _show_unarmed(claim, view, reasons)
        return reasons.found(Outcome.CONFLICTS)
    undecided = _undecided(claim, case, view, entry, reasons)
    return undecided if undecided is not None else reasons.found(Outcome.AGREES, entry.id)


def _open(claim: Claim, terms: Terms, case: Case, candidates: Sequence[Entry], reasons: Reasons) -> Finding:
    """The finding for what was asked for, is hoped for or may be: never confirmed, shown where it is on record."""
    rated = [(entry, beside(terms, entry, case)) for entry in candidates]
    meant = [entry for entry, said in rated if TELLING & set(_agree(said)) and not _differ(said)]
    modality = claim.modality if claim.modality is not Modality.ASSERTED else Modality.HEDGED
    reasons.add("authorisation.not-held", modality=f"modality.{modality.value}")
    if len(meant) != 1:
        return _listed(meant, reasons)
    entry = meant.pop()
    tabled, decided = entry.content.get("tabled"), entry.content.get("decided")
    reasons.add("authorisation.candidate", entry.id, **authorisation_shown(entry))
    last = edtf(case.as_of).last if case.as_of else None
    known = str(tabled or decided or "")
    first_day = edtf(known).first if known else None
    if last is None or first_day is None:
        return reasons.found(Outcome.CANNOT_TELL)
    if first_day > last:
        reasons.add("authorisation.decided-later", entry.id, first=known)
        return reasons.found(Outcome.CANNOT_TELL)
    code = "authorisation.decided" if not tabled else "authorisation.tabled" if decided else "authorisation.only-tabled"
    days: dict[str, Plain] = {"tabled": tabled, "decided": decided}
    reasons.add(code, entry.id, **{name: day for name, day in days.items() if day is not None})
    return reasons.found(Outcome.CANNOT_TELL)


def _unarmed(claim: Claim, case: Case, view: RecordView, near: Sequence[Entry], reasons: Reasons) -> Finding:
    """The finding for "it was not authorised" where no one authorisation on record is the one denied."""
    reasons.add("authorisation.denied-which" if near else "authorisation.denied-unknown", count=len(near))
    _listed(near[-SHOWN:], reasons)
    _show_unarmed(claim, view, reasons)
    return reasons.found(Outcome.CANNOT_TELL)


def _show_unarmed(claim: Claim, view: RecordView, reasons: Reasons) -> None:
    """Say which forces come in by another instrument, which the record does not hold."""
    for coverage in _coverages(view):
        if claim.value.get("territory") in (None, coverage.body) or len(str(claim.value["territory"])) != 2:
            for hole in coverage.holes:
                if hole.what == "unarmed":
                    reasons.add("authorisation.unarmed", coverage.id, reason=hole.words)


def _coverages(view: RecordView) -> list[Coverage]:
    found = map(Coverage.from_entry, view.find(EntryKind.COVERAGE))
    return [coverage for coverage in found if EntryKind.AUTHORISATION.value in coverage.kinds]


def _none(claim: Claim, case: Case, view: RecordView, reasons: Reasons) -> Finding:
    """The finding where no authorisation of that country's forces is on record for the place."""
    country, territory = claim.value.get("force_country"), str(claim.value.get("territory", ""))
    window = edtf(case.as_of).widened(LOOK_BACK, 0) if case.as_of else Interval(None, None)
    for coverage in _coverages(view) if country and claim.modality is Modality.ASSERTED else ():
        here = territory == coverage.body or (len(territory) != 2 and speaks_of(case, view, coverage.body))
        inside = edtf(coverage.period).covers(window)
        if here and inside and coverage.hole_on(window, EntryKind.AUTHORISATION.value) is None:
            reasons.coverage = {"id": coverage.id, "body": coverage.body, "period": coverage.period}
            reasons.add("authorisation.not-on-record", country=str(country), period=coverage.period)
            _show_unarmed(claim, view, reasons)
            return reasons.found(Outcome.NOT_ON_RECORD)
    reasons.add("authorisation.nothing")
    return reasons.found(Outcome.CANNOT_TELL)
