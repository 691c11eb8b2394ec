"""The votings that a claim may mean, asked of the record by day, tally and bill; the record is never gone through."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cached_property

from constancia.check.around.surroundings import around, dates_in
from constancia.check.case import Case
from constancia.check.voting.figures import FAR, Figures
from constancia.check.voting.matters import Matters
from constancia.check.voting.measures import Measure, same_bill
from constancia.claims.voting.lexicon import lexicon
from constancia.lean import dataclass
from constancia.model.claims import Claim
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import Interval, edtf
from constancia.model.votes import Question, Tally, VoteEvent
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.dates import DateMark

LOOK_BACK = 10
"""Days before its publication in which a report that gives no date is taken to speak of a vote: a weekly, and some."""

_EVENT = 90
"""Code points before a day in which the journey stands that it may be of."""

ONE_DAY = timedelta(days=1)

NEAR = 10
"""Votes, all sides together, by which a tally may miss a voting's and still be taken for that voting's."""


MIXED_UP = 60
"""Days before and after in which another measure's vote is near enough to be mixed up with the one meant."""


@dataclass(frozen=True, slots=True)
class When:
    """The days on which the vote may have been."""

    days: Interval | None
    """None where neither the claim nor the document gives any."""
    dated: bool
    """Whether the claim says it; else the days before publication."""
    latest: Interval | None
    """The days up to publication."""
    deictic: bool = False
    """Whether it is told from the day of publication: "today", "ayer"."""
    lent: bool = False
    """Whether no sentence of the claim tells that day: reading took it from one beside."""
    of_event: bool = False
    """Whether it may be that of a journey or a ceremony told right before it."""
    late: bool = False
    """Whether these are the days before those told: a report that says "today" may be printed a day later."""

    def day_before(self) -> When:
        """The same, a day earlier."""
        days = self.days
        if days is None or days.first is None or days.last is None:
            return self
        return replace(self, days=Interval(days.first - ONE_DAY, days.last - ONE_DAY), late=True)


def when(claim: Claim, case: Case) -> When:
    """The days a claim speaks of."""
    published = edtf(case.as_of) if case.as_of else None
    latest = Interval(None, published.last) if published else None
    said = claim.value.get("date")
    marks = dates_around(claim, case) if said else []
    if said and not _counted(str(said), marks):
        deictic = any(mark.meaning == "deictic" and mark.date == said for mark in marks)
        lent = _lent(str(said), marks, case)
        return When(edtf(str(said)), True, latest, deictic, lent, _of_event(str(said), claim, case))
    if published and published.first:
        return When(published.widened(LOOK_BACK, 0), False, latest)
    return When(None, False, latest)


def _lent(day: str, marks: list[DateMark], case: Case) -> bool:
    """Whether another sentence than a claim's own tells its day."""
    return not any(mark.date == day for mark in marks) and any(mark.date == day for mark in case.marks.dates)


def _of_event(day: str, claim: Claim, case: Case) -> bool:
    """Whether a day may be that of a journey or a ceremony told right before it: "let him visit Quito on May 24"."""
    document = case.document
    event = lexicon(document.language).event
    for one in dict.fromkeys(around(document.text, span) for span in claim.evidence):
        folded = fold_in_place(one)
        marks = (mark for mark in dates_in(one, document.language, document.published) if mark.date == day)
        if any(
            mark.meaning == "date" and event.search(folded, max(0, mark.start - _EVENT), mark.start) for mark in marks
        ):
            return True
    return False


def undated(times: When) -> When:
    """The days before publication, for a claim that gives none of its own."""
    latest = times.latest
    if latest is None or latest.last is None:
        return When(None, False, latest)
    return When(Interval(latest.last, latest.last).widened(LOOK_BACK, 0), False, latest)


def dates_around(claim: Claim, case: Case) -> list[DateMark]:
    """The dates in the sentences of a claim."""
    text, document = case.document.text, case.document
    stretches = dict.fromkeys(around(text, span) for span in claim.evidence)
    return [mark for one in stretches for mark in dates_in(one, document.language, document.published)]


def _counted(day: str, marks: list[DateMark]) -> bool:
    """Whether a claim's date was counted from another event ("two weeks after"), and so is no day that it states."""
    offsets = [mark for mark in marks if mark.meaning == "offset" and mark.anchor != "published"]
    return bool(offsets) and not any(mark.date == day for mark in marks if mark not in offsets)


class Search:
    """What the record has for one claim; each question is asked once."""

    def __init__(
        self, view: RecordView, body: str | None, times: When, figures: Figures, measure: Measure, matters: Matters
    ) -> None:
        self.view = view
        self.body = body
        self.times = times
        self.figures = figures
        self.measure = measure
        self.matters = matters

    @cached_property
    def a_day_earlier(self) -> Search:
        """The same questions for the day before the one told."""
        return self.on(self.times.day_before())

    def on(self, times: When) -> Search:
        """The same questions for other days."""
        return Search(self.view, self.body, times, self.figures, self.measure, self.matters)

    @cached_property
    def in_window(self) -> tuple[VoteEvent, ...]:
        """Every voting of those days; none where no days are known."""
        days = self.times.days
        return self.view.votings(VotingQuery(body=self.body, days=days)) if days is not None else ()

    @cached_property
    def of_bills(self) -> tuple[VoteEvent, ...]:
        """Every voting up to publication on a bill that the claim numbers."""
        found: dict[str, VoteEvent] = {}
        for number in self.measure.numbered:
            query = VotingQuery(body=self.body, bill=number)
            found.update((event.id, event) for event in self._until_published(self.view.votings(query)))
        return tuple(found.values())

    @cached_property
    def own(self) -> tuple[VoteEvent, ...]:
        """The votings on the claim's matter in those days; those on its bill on any day, where it gives none."""
        if self.of_bills:
            days = self.times.days
            inside = tuple(event for event in self.of_bills if days is None or on_days(event, days))
            return inside if self.times.dated else inside or self.of_bills
        return self.matters.same(self.in_window)

    @cached_property
    def named(self) -> tuple[VoteEvent, ...]:
        """Those of the claim's own votings that it names: by bill, person, office or kind of decision."""
        if self.of_bills:
            return self.own
        return tuple(event for event in self.own if self.matters.names(event))

    @cached_property
    def exact(self) -> tuple[VoteEvent, ...]:
        """The votings with the claimed figures, in those days or on the claim's bill."""
        if self.figures.yes is not None:
            query = VotingQuery(body=self.body, days=self.times.days, tally=self._tally)
            found = self.view.votings(query)
        else:
            found = self.in_window
        ids = {event.id for event in found}
        anchored = () if self.times.dated else self.of_bills
        return tuple(event for event in (*found, *(e for e in anchored if e.id not in ids)) if self._fits(event))

    @cached_property
    def elsewhere(self) -> tuple[VoteEvent, ...]:
        """The votings with the claimed figures on any day up to publication, where both sides are given."""
        return self._with_tally if self.figures.full else ()

    @cached_property
    def _with_tally(self) -> tuple[VoteEvent, ...]:
        """The votings with the claimed figures on any day up to publication, where two are given."""
        query = VotingQuery(body=self.body, tally=self._tally)
        told = self.figures.yes is not None and (self.figures.full or self.figures.abstain is not None)
        found = self.view.votings(query) if told else ()
        return tuple(event for event in self._until_published(found) if self._fits(event))

    @cached_property
    def about_then(self) -> tuple[VoteEvent, ...]:
        """Those of about the days told, in which two measures' votes are easily mixed up; without days, every one."""
        days = self.times.days
        around = days.widened(MIXED_UP, MIXED_UP) if days else Interval(None, None)
        return tuple(event for event in self._with_tally if on_days(event, around))

    @cached_property
    def near(self) -> tuple[VoteEvent, ...]:
        """The votings of those days with a tally like the claimed one: those that share most figures, nearest first."""
        window = self.in_window if self.figures.full else ()
        rated = [(-self.figures.shared(event), self.figures.distance(event), event) for event in window]
        close = [(shared, gap, event) for shared, gap, event in rated if gap <= NEAR or (gap < FAR and shared < -1)]
        return tuple(event for *_, event in sorted(close, key=lambda row: (*row[:2], row[2].start, row[2].id)))

    @cached_property
    def swapped(self) -> tuple[VoteEvent, ...]:
        """The votings of those days that have the claimed figures with the two sides changed over."""
        turned = self.figures.swapped()
        window = self.in_window if self.figures.full and turned != self.figures else ()
        return tuple(event for event in window if any(turned.fit(tally) for tally in event.tallies.values()))

    @property
    def _tally(self) -> Tally:
        return Tally(self.figures.yes, self.figures.no, self.figures.abstain)

    def _until_published(self, events: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
        """Those up to publication; left to us, for a record would gather every voting until that day."""
        latest = self.times.latest
        return tuple(event for event in events if latest is None or on_days(event, latest))

    def _fits(self, event: VoteEvent) -> bool:
        return any(self.figures.fit(tally) for tally in event.tallies.values())


def on_days(event: VoteEvent, days: Interval) -> bool:
    """Whether a voting's clock day or sitting lies in those days."""
    return any(edtf(day).overlaps(days) for day in (event.day, event.sitting))


def choose(events: tuple[VoteEvent, ...], measure: Measure) -> tuple[VoteEvent, ...]:
    """Those of several votings on the matter told that the claim's words fit best: by bill, then by question."""
    left = tuple(event for event in events if same_bill(measure, event)) or events
    left = tuple(event for event in left if event.question is measure.question) or left
    bills = {event.bills for event in left}
    if len(bills) == 1 and () not in bills:
        left = tuple(event for event in left if event.question is Question.MEASURE) or left
    return left


def asked(events: tuple[VoteEvent, ...], measure: Measure) -> tuple[VoteEvent, ...]:
    """Those on the question told, or on the measures themselves where none is told; all, where none is so."""
    wanted = measure.question or Question.MEASURE
    return tuple(event for event in events if event.question is wanted) or events


def one_matter(events: tuple[VoteEvent, ...]) -> bool:
    """Whether votings are on one bill, or one subject, of one day; several readings of it may stand there."""
    return bool(events) and len({(event.bills or event.subject, event.sitting) for event in events}) == 1
