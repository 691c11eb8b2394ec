"""Whether somebody called a member of a chamber sits there, from its rolls."""

from __future__ import annotations

from constancia.check import covered
from constancia.check.around.happenings import sentence_of
from constancia.check.around.phrases import words
from constancia.check.around.places import named
from constancia.check.case import Case
from constancia.check.facts.benches import bench
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.check.voting.groups import named_in
from constancia.check.voting.which import votings_told
from constancia.language import language
from constancia.model.actors import Member, Organization
from constancia.model.claims import Claim
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.countries import find

DISTINCT = 4
"""Letters from which on a word of a name is looked for alone."""

BESIDE = 40
"""Code points beside a seat in which the words say where it is."""

ALIKE = 0.7
"""Share of a surname's letters that may be those of another spelling of it."""


def seat_of(case: Case, view: RecordView, person: str) -> Member | None:
    """The one member of a chamber that the document names who has this name."""
    body = _chamber(case, view)
    found = view.members(person, body=body.id) if body is not None and len(words(person)) > 1 else ()
    return only(found)


def _chamber(case: Case, view: RecordView) -> Organization | None:
    """The one chamber that the document means: that it names, or whose votings it tells; None where of several."""
    chambers = [body for body in view.bodies() if body.classification == "chamber"]
    return only([body for body in chambers if named(case, view, body)] or _voting(case, view, chambers))


def _voting(case: Case, view: RecordView, chambers: list[Organization]) -> list[Organization]:
    """The chambers whose votings a document is found to tell: "Congress" and a tally that one alone has."""
    bodies = {event.body for event in votings_told(case, view).values()}
    return [body for body in chambers if body.id in bodies]


def sits(claim: Claim, case: Case, view: RecordView, person: str, reasons: Reasons) -> Finding:
    """The finding for somebody called a member of a chamber, from its rolls."""
    body = _chamber(case, view)
    found = view.members(person, body=body.id) if body is not None and len(words(person)) > 1 else ()
    if body is None or not (found or named(case, view, body)):
        reasons.add("office.no-body")  # a chamber that is not named is not taken to be meant by a name it lacks
        return reasons.found(Outcome.CANNOT_TELL)
    if not found:
        return _nobody_sits(claim, case, view, body, reasons)
    member = only(found)
    if member is None:
        reasons.add("office.several-members", person=person, names=[one.name for one in found])
        return reasons.found(Outcome.CANNOT_TELL)
    published = edtf(case.as_of) if case.as_of else None
    periods = [(one.first, one.last or "..") for one in view.memberships(member.id)]
    if not periods or published is None:
        reasons.add("office.no-membership" if not periods else "office.no-date-of-report", person=member.name)
        return reasons.found(Outcome.CANNOT_TELL)
    until = max((end for _, end in periods), key=lambda end: (end == "..", end))  # an open end is the last
    shown: dict[str, Plain] = {"person": member.name, "days": f"{min(start for start, _ in periods)}/{until}"}
    sits = any(edtf(f"{start}/{end}").overlaps(published) for start, end in periods)
    former = claim.value.get("qualifier") == "former"
    if (sits or former) and _after_the_rolls(view, body, published):
        reasons.add("office.after-the-rolls", member.id, person=member.name, period=covered.periods(view, body.id))
        return reasons.found(Outcome.CANNOT_TELL)
    if sits and former:
        reasons.add("office.still-sits", member.id, **shown)
        return reasons.found(Outcome.CONFLICTS, None)
    if sits:
        outcome, code, groups = bench(str(claim.value.get("body") or ""), member, published, view)
        reasons.add(code, member.id, **shown, **groups)
        return reasons.found(outcome, member.id if outcome is not Outcome.CONFLICTS else None)
    if former and all(_over(end, published) for _, end in periods):
        reasons.add("office.sat", member.id, **shown)
        return reasons.found(Outcome.AGREES, member.id)
    reasons.add("office.seat-on-record", member.id, **shown)
    return reasons.found(Outcome.CANNOT_TELL)


def _over(end: str, published: Interval) -> bool:
    """Whether a stretch of the rolls was over when the report appeared."""
    return not edtf(f"../{end}").overlaps(published)


def _after_the_rolls(view: RecordView, body: Organization, published: Interval) -> bool:
    """Whether the report appeared after the last day that the rolls cover: who still sat then they do not show."""
    known = [Interval(None, edtf(str(period)).last) for period in covered.periods(view, body.id)]
    return bool(known) and not any(days.overlaps(published) for days in known)


def _nobody_sits(claim: Claim, case: Case, view: RecordView, body: Organization, reasons: Reasons) -> Finding:
    person = str(claim.value.get("person", ""))
    if named_in(person, view.groups(body.id)):
        reasons.add("office.group-not-person", person=person)
        return reasons.found(Outcome.CANNOT_TELL)
    if _seat_elsewhere(claim, case, body):
        reasons.add("office.seat-elsewhere", person=person)
        return reasons.found(Outcome.CANNOT_TELL)
    # A given name alone is everybody's.
    parts = [word for word in words(person)[1:] or words(person) if len(word) >= DISTINCT]
    alike = {member.name for word in parts for member in view.members(word, body=body.id)}
    alike = alike or _misspelt(person, view, body)
    published = edtf(case.as_of) if case.as_of else None
    coverage = covered.covering(view, body.id, published) if published else None
    if not alike and claim.value.get("qualifier") == "former" and coverage is not None:
        reasons.add("office.before-the-rolls", person=person, period=coverage.period)
        return reasons.found(Outcome.CANNOT_TELL)
    if alike or coverage is None or not parts:
        similar: list[Plain] = list(sorted(alike)[:5])
        if similar:
            reasons.add("office.similar-members", person=person, names=similar)
        else:
            reasons.add("office.short-name" if coverage is not None else "office.no-such-member", person=person)
        return reasons.found(Outcome.CANNOT_TELL)
    reasons.coverage = covered.shown(coverage)
    reasons.add("office.never-a-member", person=person, period=coverage.period)
    return reasons.found(Outcome.NOT_ON_RECORD)


def _seat_elsewhere(claim: Claim, case: Case, body: Organization) -> bool:
    """Whether the words beside a seat name another country, or a chamber of another kind.

    "The Spanish lawmaker", "MPs of the European Parliament": the rolls of the chamber on record say nothing of them.
    """
    span = claim.span
    sentence = sentence_of(case, span)
    start, end = max(sentence.start, span.start - BESIDE), min(sentence.end, span.end + BESIDE)
    stretch = case.document.text[start:end]
    code = case.document.language
    if any(country.code != body.country for country in find(stretch, fold_in_place(stretch), 0, len(stretch), code)):
        return True
    own = {word for every in body.names.values() for name in every for word in words(name)}
    return bool(set(words(stretch)) & language(code).matching.other_chambers - own)


def _misspelt(person: str, view: RecordView, body: Organization) -> set[str]:
    """Members of whose name one word stands in the name claimed and another nearly does: Echevarría, Echeverría."""
    from rapidfuzz.distance import DamerauLevenshtein  # it takes its time to load, and few names are misspelt

    asked = [word for word in words(person) if len(word) > 2]
    found = set()
    for word in asked:
        others = [other for other in asked if other != word and len(other) > DISTINCT]
        for member in view.members(word, body=body.id):
            known = words(member.name)
            if any(DamerauLevenshtein.normalized_similarity(one, two) >= ALIKE for one in others for two in known):
                found.add(member.name)
    return found
