"""Rule for `date`: weekday against date, and a date or an offset against the dates that the record has.

An offset is checked where the record dates both ends: "two weeks after the report" between report and vote.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from constancia.check import rules
from constancia.check.around.dates_known import later
from constancia.check.around.happenings import place_named, sentence_of
from constancia.check.around.phrases import first
from constancia.check.around.places import speaks_of
from constancia.check.around.speakers import called, names_of
from constancia.check.case import Case
from constancia.check.chronology.moments import VOTE, Moment, Moments, apart, moments_of
from constancia.check.chronology.offsets import Offset, offset_of
from constancia.check.forces.terms import numbered
from constancia.check.reasons import Reasons
from constancia.compiled import compiled
from constancia.language import language
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Count, Event, Poll
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf, same_date
from constancia.syntax.folding import fold_in_place

CLOSE = 40
"""Code points between a date and the word that it dates."""

NEAR = 31
"""Days by which a date may miss the recorded one and still be meant for it; beyond it is another report's."""

RECENT = 60
"""Days around publication within which a date without a year is of that year."""

_DAY = compiled(r"\d{4}-\d{2}-\d{2}")
_CLAUSE_END = compiled(r"[,;:.\n]")


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a date in a report."""
    reasons = Reasons(case)
    if _weekday_wrong(claim, case, reasons):
        return reasons.found(Outcome.CONFLICTS)
    if claim.modality not in (Modality.ASSERTED, Modality.HEDGED):
        reasons.add("date.not-asserted", modality=f"modality.{claim.modality.value}")
        return reasons.found(Outcome.CANNOT_TELL)
    span = claim.span
    moments = moments_of(case, view)
    sentence = sentence_of(case, span)
    offset = offset_of(span.quote, case.document.text[span.end : sentence.end], case.document.language)
    found = None
    if offset is not None:
        found = _offset(offset, claim, sentence, moments, case, reasons)
    elif claim.value.get("date"):
        found = _absolute(claim, case, view, sentence, moments, reasons)
    if found is None:
        reasons.add("date.nothing-on-record")
        return reasons.found(Outcome.CANNOT_TELL)
    return found


def _weekday_wrong(claim: Claim, case: Case, reasons: Reasons) -> bool:
    """Whether the expression names a weekday and a day that were not the same."""
    text, folded = str(claim.value.get("date", "")), fold_in_place(claim.span.quote)
    calendar = language(case.document.language).calendar
    named = {day for word, day in calendar.weekdays.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded)}
    day = date.fromisoformat(text) if _DAY.fullmatch(text) and _day_said(folded, text) else None
    wrong = (
        day is not None
        and len(named) == 1
        and day.weekday() not in named
        and ("year" not in claim.inferred or _recent(day, case))
    )
    if wrong:
        reasons.add("date.weekday", day=text, said=str(*named))
    return wrong


def _recent(day: date, case: Case) -> bool:
    """Whether a day whose year was taken from the publication is so near to it that no other year can be meant."""
    return bool(case.as_of) and edtf(case.as_of).widened(RECENT, RECENT).contains(day)


def _day_said(folded: str, text: str) -> bool:
    """Whether the day of the month stands in the expression, so that the weekday did not give the date."""
    return re.search(rf"(?<!\d)0?{int(text[8:])}(?!\d)", folded) is not None


def _offset(
    offset: Offset, claim: Claim, sentence: Span, moments: Moments, case: Case, reasons: Reasons
) -> Finding | None:
    """The finding for an offset, where the text says between which two things on record."""
    two = _following(claim, sentence, moments) if offset.complement else _before(sentence, moments, case)
    if two is None or _said_apart(two[0], claim, case):
        return None
    subject, reference = two
    if subject.what == reference.what == VOTE and (subject.several or reference.several):
        return None  # which of the votes told are meant is open
    gaps = apart(subject, reference)
    fitting = [gap for gap in gaps if offset.fits(*gap)]
    shown: dict[str, Plain] = {
        "what": subject.what,
        "other": reference.what,
        "subject": _listed(subject),
        "reference": _listed(reference),
        "gap": _distance(fitting or gaps),
    }
    ids = (subject.entry, reference.entry)
    several = subject.several or reference.several
    if fitting:
        if several:
            return None
        shown["reference"] = _listed(_released(subject, reference, offset))
        reasons.add("date.offset-agrees", *ids, **shown)
        return reasons.found(Outcome.AGREES, subject.entry)
    code = "date.order" if all(offset.turned(*gap) for gap in gaps) else "date.offset-differs"
    reasons.add(code, *ids, **shown)
    if not (subject.firm and reference.firm):
        reasons.add("date.perhaps-other")
        return reasons.found(Outcome.CANNOT_TELL)
    return reasons.found(Outcome.CONFLICTS)


def _said_apart(moment: Moment, claim: Claim, case: Case) -> bool:
    """Whether a thing stands in what somebody is told to have said that day: "the day before, she said the votes …"."""
    said = case.standing(ClaimKind.STATEMENT, moment.start, moment.end)
    span = claim.span
    return bool(said) and not set(said) <= set(case.standing(ClaimKind.STATEMENT, span.start, span.end))


def _following(claim: Claim, sentence: Span, moments: Moments) -> tuple[Moment, Moment] | None:
    """What happened, and what it is counted from, which follows the offset: "two weeks after the report"."""
    behind = moments.within(claim.span.end, sentence.end)
    every = moments.within(sentence.start, sentence.end)
    two = ((subject, reference) for reference in behind for subject in every if subject.entry != reference.entry)
    return next(two, None)


def _before(sentence: Span, moments: Moments, case: Case) -> tuple[Moment, Moment] | None:
    """What happened, and what it is counted from, which an earlier sentence told: "two weeks later"."""
    subject = next(iter(moments.within(sentence.start, sentence.end)), None)
    reference = moments.last_before(sentence.start, subject.entry) if subject is not None else None
    if subject is None or reference is None:
        return None
    own = sentence_of(case, Span.of(case.document.text, reference.start, reference.end))
    firm = moments.firmest(reference, own)
    # Another date between the two is what the offset is counted from.
    dated_between = case.standing(ClaimKind.DATE, own.end, sentence.start)
    return None if dated_between else (subject, firm if firm.entry != subject.entry else reference)


def _distance(gaps: Sequence[tuple[int, int]]) -> str | int:
    """Days between two things, whichever came first: every distance that their dates allow."""
    least, *more = sorted({abs(end) for gap in gaps for end in gap})
    if not more:
        return least
    if len(gaps) == 1 or more[-1] - least == len(more):
        return f"{least}–{more[-1]}"
    return ", ".join(map(str, (least, *more)))


def _absolute(
    claim: Claim, case: Case, view: RecordView, sentence: Span, moments: Moments, reasons: Reasons
) -> Finding | None:
    """The finding for a date beside the one dated thing of its sentence."""
    text = str(claim.value["date"])
    window = _window(claim, case, view, text, sentence, reasons)
    if window is not None:
        return window
    inside = moments.within(sentence.start, sentence.end)
    if len(text) == 4:  # A bare year agrees with too much to say anything.
        return None
    for one in (one for one in inside if not one.several):
        if any(_is_day(text, day) for day in one.days):
            sitting = one.what == VOTE and not same_date(text, one.days[0])
            reasons.add("date.sitting" if sitting else "date.agrees", one.entry, what=one.what, days=_listed(one))
            return reasons.found(Outcome.EXPLAINED if sitting else Outcome.AGREES, one.entry)
    late = _told_late(claim, case, text, inside, reasons)
    if late is not None:
        return late
    poll = _in_field(text, sentence, case, view, reasons)
    if poll is not None:
        return poll
    counted = _counted(text, sentence, case, view, reasons)
    if counted is not None:
        return counted
    entries = {one.entry for one in inside}
    if len(entries) != 1:
        return None
    period = _covered_period(text, view.entry(*entries), reasons)
    return period if period is not None else _differs(claim, case, text, inside[0], reasons)


def _differs(claim: Claim, case: Case, text: str, one: Moment, reasons: Reasons) -> Finding | None:
    """The finding for a date that is near to that of the one thing of its sentence, to which it is tied, and wrong."""
    alone = len(case.touching(ClaimKind.DATE, sentence_of(case, claim.span))) == 1
    # Whether a tally or its date is the wrong one is for the vote's own finding to say.
    if not alone or "/" in text or not one.firm or one.what == VOTE or not _tied(claim, case):
        return None
    said = edtf(text)
    near = any(days.widened(NEAR, NEAR).overlaps(said) for days in one.intervals)
    if not near or any(days.overlaps(said) for days in one.intervals) or _to_come(text, case):
        return None
    reasons.add("date.differs", one.entry, claimed=text, what=one.what, days=_listed(one))
    return reasons.found(Outcome.CONFLICTS)


def _told_late(claim: Claim, case: Case, text: str, inside: Sequence[Moment], reasons: Reasons) -> Finding | None:
    """The finding for "today" in a text dated the day after: of a vote past midnight, or printed again a day later."""
    span = claim.span
    marks = [mark for mark in case.marks.dates_in(span.start, span.end) if mark.meaning == "deictic"]
    if not marks or text != case.as_of or not _DAY.fullmatch(text):
        return None
    before = (date.fromisoformat(text) - timedelta(1)).isoformat()
    for one in inside:
        if one.firm and not one.several and before in one.days:
            reasons.add("date.told-late", one.entry, expression=span.quote, what=one.what, days=_listed(one))
            return reasons.found(Outcome.EXPLAINED, one.entry)
    return None


def _to_come(text: str, case: Case) -> bool:
    """Whether a date lies after the report that gives it."""
    return not Interval(None, edtf(case.as_of or "../..").last).overlaps(edtf(text))


def _is_day(text: str, recorded: str) -> bool:
    """Whether a date is the recorded one, or the first or last day of the recorded stretch."""
    return any(same_date(text, days) for days in (recorded, *recorded.split("/")))


def _released(subject: Moment, reference: Moment, offset: Offset) -> Moment:
    """What is reported, with the last of its days that the offset fits: that of its release, where there are two."""
    if reference.what == VOTE:
        return reference
    own = [replace(reference, days=(day,)) for day in reference.days]
    fitting = [one for one in own if any(offset.fits(*gap) for gap in apart(subject, one))]
    return max(fitting, key=lambda one: one.days, default=reference)


def _listed(moment: Moment) -> list[Plain]:
    """The days of a thing; of a vote that one day, and that of its sitting beside it where the clock had passed it."""
    if moment.what == VOTE and len(moment.days) == 2 and not moment.several:
        return [{"day": moment.days[0], "of": [{"sitting": moment.days[1]}]}]
    return [{"day": day, "of": []} for day in moment.days]


def _in_field(text: str, sentence: Span, case: Case, view: RecordView, reasons: Reasons) -> Finding | None:
    """The finding for the days in the field of a poll whose pollster the sentence names."""
    folded = fold_in_place(sentence.quote)
    for entry, poll in case.once(view, _in_field, lambda: _polls(case, view)):
        if not poll.field_dates or not same_date(text, poll.field_dates):
            continue
        if first(folded, (poll.pollster, *poll.pollster_aliases), whole=True):
            reasons.add("date.in-field", entry.id, pollster=poll.pollster, days=poll.field_dates)
            return reasons.found(Outcome.AGREES, entry.id)
    return None


def _polls(case: Case, view: RecordView) -> list[tuple[Entry, Poll]]:
    """The polls known when the report appeared, of the countries that it speaks of."""
    every = [(entry, Poll.from_entry(entry)) for entry in view.find(EntryKind.POLL) if not later(entry, case)]
    return [(entry, poll) for entry, poll in every if not poll.country or speaks_of(case, view, poll.country)]


def _counted(text: str, sentence: Span, case: Case, view: RecordView, reasons: Reasons) -> Finding | None:
    """The finding for the day of a count whose source and figure stand in the sentence."""
    folded = fold_in_place(sentence.quote)
    for entry, count in case.once(view, _counted, lambda: _counts(case, view)):
        if not count.as_of or not same_date(text, count.as_of):
            continue
        figure = re.search(rf"(?<!\d){count.count}(?!\d)", sentence.quote)
        if figure and first(folded, names_of(entry), whole=True):
            reasons.add("date.counted", entry.id, by=called(entry), count=str(count.count), days=count.as_of)
            return reasons.found(Outcome.AGREES, entry.id)
    return None


def _counts(case: Case, view: RecordView) -> list[tuple[Entry, Count]]:
    """The counts known when the report appeared, of what happened in a place that it names."""
    every = [(entry, Count.from_entry(entry)) for entry in view.find(EntryKind.COUNT) if not later(entry, case)]
    here = []
    for entry, count in every:
        event = view.entry(count.event)
        if event is not None and place_named(case, Event.from_entry(event).where):
            here.append((entry, count))
    return here


def _covered_period(text: str, entry: Entry | None, reasons: Reasons) -> Finding | None:
    """The finding for a date that is the period which the report of its sentence covers."""
    period = entry.content.get("period") if entry is not None and "/" in text else None
    if entry is None or not isinstance(period, str) or not same_date(text, period):
        return None
    reasons.add("date.period", entry.id, period=period)
    return reasons.found(Outcome.AGREES, entry.id)


def _tied(claim: Claim, case: Case) -> bool:
    """Whether nothing but a word for what was done stands between the date and the thing on record."""
    facts = language(case.document.language).facts
    span = claim.span
    left, right = max(0, span.start - CLOSE), min(len(case.document.text), span.end + CLOSE)
    before = _CLAUSE_END.split(case.document.text[left : span.start])[-1]
    after = _CLAUSE_END.split(case.document.text[span.end : right])[0]
    words = (*facts.reports, *facts.releases, *facts.visits)
    return first(fold_in_place(before + " " + after), words) is not None


def _window(claim: Claim, case: Case, view: RecordView, text: str, sentence: Span, reasons: Reasons) -> Finding | None:
    """The finding for a date that is the window of an authorisation in its sentence."""
    for other in case.touching(ClaimKind.AUTHORISATION, sentence):
        ends = [str(other.value[key]) for key in ("from", "until") if other.value.get(key)]
        if not ends or not (text in ends or all(edtf(end).overlaps(edtf(text)) for end in ends)):
            continue
        found = rules.check(other, case, view)
        entry = view.entry(found.matched) if found.matched else None
        if entry is None:
            return None
        start, until = entry.content.get("start"), entry.content.get("until")
        if isinstance(start, str) and isinstance(until, str) and found.outcome is Outcome.AGREES:
            whole = same_date(text, f"{start}/{until}")
            first_day = _is_end(text, other.value.get("from"), start)
            if whole or first_day or _is_end(text, other.value.get("until"), until):
                code = "date.window" if whole else "date.window-begins" if first_day else "date.window-ends"
                reasons.add(code, entry.id, window=f"{start}/{until}", measure=numbered(entry))
                return reasons.found(Outcome.AGREES, entry.id)
    return None


def _is_end(text: str, claimed: object, recorded: str) -> bool:
    """Whether a date is the one that a claim gives for an end of a window, and the recorded end lies in it."""
    return text == claimed and same_date(text, recorded)
