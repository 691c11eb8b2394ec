"""Rule for `office`: whether somebody held a post when the report appeared, or on the days it speaks of.

Posts come from dossiers; that somebody sits in a body comes from its rolls (`seats`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import Enum

from constancia.check.around.dates_known import dates_in, later, years_in
from constancia.check.around.happenings import holds, sentence_of
from constancia.check.around.phrases import first, words
from constancia.check.around.speakers import in_both
from constancia.check.case import Case
from constancia.check.facts.seats import seat_of, sits
from constancia.check.modal import as_put
from constancia.check.reasons import Reasons
from constancia.language import SUPPORTED, language
from constancia.model.claims import Claim, ClaimKind
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Office
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf
from constancia.syntax.folding import fold_in_place

STEM = 7
"""Letters in which two forms of one title agree: presidente, presidenta, president."""

RECENT = 21
"""Days after those for which a post is on record in which a report that names it is taken to speak of the same term."""

TERM = 366
"""Days before the end of a post whose beginning is not on record in which it is taken to have been held."""


class Title(Enum):
    """How a claimed title stands to one on record that it is like."""

    SAME = "same"
    OTHER_MANDATE = "other-mandate"
    """The same kind of post, for something else."""


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim that somebody holds or held a post."""
    return as_put(claim, case, view, _asserted)


def _asserted(claim: Claim, case: Case, view: RecordView) -> Finding:
    reasons = Reasons(case)
    person, post = str(claim.value.get("person", "")), str(claim.value.get("post", ""))
    facts = language(case.document.language).facts
    if set(words(post)) & facts.legislators and person:
        return sits(claim, case, view, person, reasons)
    theirs = [entry for entry in view.find(EntryKind.OFFICE) if _is_person(person, Office.from_entry(entry), case)]
    held = [entry for entry in theirs if not later(entry, case)]
    if not held:
        seat = seat_of(case, view, person) if not theirs else None
        if seat is not None:
            reasons.add("office.seat-only", seat.id, person=seat.name, claimed=_claimed(claim))
            return reasons.found(Outcome.CANNOT_TELL)
        alike = [] if theirs else _of_the_surname(person, case, view)
        code = "office.later" if theirs else "office.similar-names" if alike else "office.nobody"
        reasons.add(code, person=person)
        for entry in theirs or alike:
            reasons.add("office.office", entry.id, **office_shown(entry, case))
        return reasons.found(Outcome.CANNOT_TELL)
    rated = [(title_of(claim, case, Office.from_entry(entry)), entry) for entry in held]
    same = [entry for title, entry in rated if title is Title.SAME]
    if same:
        return _of_several_terms(claim, case, view, same)
    others = [entry for title, entry in rated if title is Title.OTHER_MANDATE]
    if others and len(held) == 1:
        other = others.pop()
        reasons.add("office.other-mandate", other.id, claimed=_claimed(claim), **office_shown(other, case))
        return reasons.found(Outcome.CONFLICTS)
    reasons.add("office.other-post", *(entry.id for entry in held), person=person, claimed=_claimed(claim))
    for entry in held:
        reasons.add("office.office", entry.id, **office_shown(entry, case))
    return reasons.found(Outcome.CANNOT_TELL)


def _of_several_terms(claim: Claim, case: Case, view: RecordView, terms: Sequence[Entry]) -> Finding:
    """The finding of the term that a claim must mean, of several in one post the last: "former" is held against one
    that lasts, anything else to one that bears it out."""
    former = claim.value.get("qualifier") == "former"
    order = (Outcome.CONFLICTS, Outcome.AGREES, Outcome.CANNOT_TELL)
    first = order if former else (Outcome.AGREES, Outcome.CANNOT_TELL, Outcome.CONFLICTS)
    last = sorted(terms, key=lambda entry: str(entry.content.get("start") or entry.content.get("seen")), reverse=True)
    found = [_held(claim, case, view, entry, Reasons(case)) for entry in last]
    return min(found, key=lambda one: first.index(one.outcome))


def _claimed(claim: Claim) -> str:
    """The post as the report gives it, with its body where it names one apart."""
    return ", ".join(str(claim.value[key]) for key in ("post", "body") if claim.value.get(key))


def _of_the_surname(person: str, case: Case, view: RecordView) -> list[Entry]:
    """The posts on record of people who bear the one name that is given: it cannot be told whether they are meant."""
    asked = words(person)
    posts = [entry for entry in view.find(EntryKind.OFFICE) if len(asked) == 1 and not later(entry, case)]
    return [entry for entry in posts if set(asked) <= set(words(Office.from_entry(entry).person))]


def _is_person(said: str, office: Office, case: Case) -> bool:
    """Whether a name is that of somebody on record; a bare surname only where the text has the whole name."""
    asked, full = set(words(said)), set(words(office.person))
    if len(asked & full) > 1 and asked & full in (asked, full):
        return True
    return any(asked == set(words(alias)) for alias in office.person_aliases) and holds(
        case, (office.person,), whole=True
    )


def title_of(claim: Claim, case: Case, office: Office) -> Title | None:
    """A claimed post and body beside the titles of a post on record; None where they are not alike."""
    said = _stems(f"{claim.value.get('post', '')} {claim.value.get('body', '')}")
    titles = [_stems(title) for title in (office.post_es, office.post_en, *office.post_aliases)]
    if not said:
        return None
    if any(said <= title for title in titles):
        return Title.SAME
    # A short form in the claim's title is the same post only if what the claim adds is no other mandate.
    for short in (title for title in titles if len(title) > 1 and not title - said):
        mandates = frozenset(word for title in titles if short < title for word in title - short)
        return Title.OTHER_MANDATE if mandates and not mandates & said else Title.SAME
    kind = frozenset(word for every in titles for word in every if sum(word in one for one in titles) * 2 > len(titles))
    known = frozenset(word for every in titles for word in every) - kind
    return Title.OTHER_MANDATE if kind & said and not said & known else None


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a title, in whichever language, that say which post it is."""
    empty = frozenset(word for code in SUPPORTED for word in language(code).facts.empty)
    return frozenset(word[:STEM] for word in words(text) if word not in empty)


def _held(claim: Claim, case: Case, view: RecordView, entry: Entry, reasons: Reasons) -> Finding:
    """The finding where person and post are on record."""
    office = Office.from_entry(entry)
    shown = office_shown(entry, case)
    qualifier = claim.value.get("qualifier")
    if qualifier in ("interim", "acting"):
        reasons.add("office.qualifier-unknown", entry.id, **shown)
        return reasons.found(Outcome.CANNOT_TELL)
    published = edtf(case.as_of) if case.as_of else None
    until = edtf(f"../{office.until or '..'}")
    ended = published is not None and not until.overlaps(published)
    if qualifier == "former":
        if ended:
            reasons.add("office.former", entry.id, **shown)
            return reasons.found(Outcome.AGREES, entry.id)
        if published and _covers(office, published):
            reasons.add("office.still", entry.id, **shown)
            return reasons.found(Outcome.CONFLICTS)
        reasons.add(_unclear(office, published, former=True), entry.id, **shown)
        return reasons.found(Outcome.CANNOT_TELL)
    if not ended:
        return _during(case, view, office, entry, published, reasons)
    sentence = sentence_of(case, claim.span)
    spoken_of = [edtf(text) for text in dates_in(case, sentence)] + list(years_in(sentence.quote))
    # A post whose beginning is not on record is taken to have been held in the year before its end.
    begun = edtf(office.start).first if office.start else until.last and until.last - timedelta(TERM)
    if any(Interval(begun, until.last).overlaps(days) for days in spoken_of):
        reasons.add("office.then", entry.id, **shown)
        return reasons.found(Outcome.AGREES, entry.id)
    if office.start is None and any(until.overlaps(days) for days in spoken_of):
        reasons.add("office.one-end", entry.id, **shown)
        return reasons.found(Outcome.CANNOT_TELL)
    facts = language(case.document.language).facts
    if first(fold_in_place(sentence.quote), facts.ended):
        reasons.add("office.until", entry.id, **shown)
        return reasons.found(Outcome.AGREES, entry.id)
    reasons.add("office.ended", entry.id, **shown)
    return reasons.found(Outcome.CONFLICTS)


def _during(
    case: Case, view: RecordView, office: Office, entry: Entry, published: Interval | None, reasons: Reasons
) -> Finding:
    """The finding where nothing on record says that the post had ended."""
    shown = office_shown(entry, case)
    if published and _covers(office, published):
        reasons.add("office.held", entry.id, **shown)
        return reasons.found(Outcome.AGREES, entry.id)
    if office.seen and _speaks_of_days(case, view, edtf(office.seen)):
        reasons.add("office.seen", entry.id, **shown)
        return reasons.found(Outcome.AGREES, entry.id)
    if office.seen and published and edtf(office.seen).widened(0, RECENT).overlaps(published):
        reasons.add("office.seen-before", entry.id, **shown)
        return reasons.found(Outcome.AGREES, entry.id)
    reasons.add(_unclear(office, published, former=False), entry.id, **shown)
    return reasons.found(Outcome.CANNOT_TELL)


def _unclear(office: Office, published: Interval | None, *, former: bool) -> str:
    """The code that says why the days on record leave open whether a post was held when the report appeared."""
    if published is None:
        return "office.no-date"
    if not Interval(edtf(office.start or office.seen or "../..").first, None).overlaps(published):
        return "office.later-days"
    if former and not office.until:
        return "office.end-unknown"
    return "office.seen-only" if office.seen else "office.one-end"


def _speaks_of_days(case: Case, view: RecordView, seen: Interval) -> bool:
    """Whether a text names a day or a month in which somebody was seen in office; a bare year says too little."""
    told = case.once(view, _speaks_of_days, lambda: _days(case))
    return any(days.overlaps(seen) for days in told)


def _days(case: Case) -> tuple[Interval, ...]:
    dates = dict.fromkeys(str(claim.value.get("date", "")) for claim in case.of_kind(ClaimKind.DATE))
    return tuple(edtf(text) for text in dates if len(text) > 4)


def _covers(office: Office, published: Interval) -> bool:
    term = f"{office.start}/{office.until}" if office.start and office.until else None
    return any(edtf(days).overlaps(published) for days in (office.seen, term) if days)


def office_shown(entry: Entry, case: Case) -> dict[str, Plain]:
    """A post as parameters of a step."""
    office = Office.from_entry(entry)
    known = office.start or office.until
    days = office.seen or (f"{office.start or '..'}/{office.until or '..'}" if known else None)
    when: list[Plain] = [{"days": days}] if days else []
    return {"person": office.person, "post": in_both(office.post_en, office.post_es), "days": days, "when": when}
