"""The dated things on record that a text speaks of, and where: reports, visits, votes, events of one day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from constancia.check.case import Case
from constancia.check.figures import Figures
from constancia.check.happenings import place_named
from constancia.check.measures import measure_of, same_bill
from constancia.check.phrases import every, first
from constancia.check.speakers import names_of
from constancia.check.surroundings import sentences
from constancia.claims.marks.folding import fold_in_place
from constancia.language import language
from constancia.model.claims import ClaimKind
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Event, Report
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import Interval, edtf
from constancia.model.votes import Tally, VoteEvent

AROUND = 90
"""Code points around a name in which the words stand that say what its bearer did."""

BRIEF = 2
"""Days that an event may last and still give an offset something to be counted from."""


VOTE = "moment.vote"
"""What a voting is called where its subject would be too long."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A dated thing where the text speaks of it."""

    start: int
    end: int
    entry: str
    """Id of the entry, or of the first of several by one source."""
    days: tuple[str, ...]
    """The dates that it may have, EDTF: a vote has its clock day and its sitting."""
    what: str
    """Who or what it is: a name, or a code of the single words."""
    firm: bool
    """Whether the words say that it is this thing: a report, a visit, a vote; not that somebody said something."""

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """The dates as days."""
        return tuple(map(edtf, self.days))


def moments_of(case: Case, view: RecordView) -> tuple[Moment, ...]:
    """The dated things of a text, by place; of two that overlap the longer."""
    folded = fold_in_place(case.document.text)
    found = [*_events(case, view, folded), *_reports(case, view, folded), *_votes(case, view, folded)]
    out: list[Moment] = []
    for moment in sorted(found, key=lambda one: (one.start, -one.end)):
        if not out or moment.start >= out[-1].end:
            out.append(moment)
    return tuple(out)


def _events(case: Case, view: RecordView, folded: str) -> Iterator[Moment]:
    for entry in view.find(EntryKind.EVENT):
        event = Event.from_entry(entry)
        days = edtf(event.period) if event.period else Interval(None, None)
        if days.first is None or days.last is None or (days.last - days.first).days >= BRIEF:
            continue
        if place_named(case, event.where):
            for match in every(folded, (event.name_es, event.name_en, *event.aliases), whole=True):
                yield Moment(
                    match.start(),
                    match.end(),
                    entry.id,
                    (str(event.period),),
                    event.name_es if case.document.language == "es" else event.name_en,
                    True,
                )


def _reports(case: Case, view: RecordView, folded: str) -> Iterator[Moment]:
    """Mentions of a source beside words for what it did; one who only said something is a moment that is not firm."""
    facts = language(case.document.language).facts
    by_source: dict[str, list[Entry]] = {}
    for entry in view.find(EntryKind.REPORT):
        event = view.entry(str(entry.content.get("event", "")))
        if event is None or place_named(case, Event.from_entry(event).where):
            by_source.setdefault(str(entry.content["by"]), []).append(entry)
    for entries in by_source.values():
        names = {name for entry in entries for name in names_of(entry)}
        for match in every(folded, names, whole=True):
            left, right = _clause(case, match.start(), match.end())
            around = folded[left:right]
            visit = first(around, facts.visits) is not None
            released = first(around, (*facts.reports, *facts.releases)) is not None
            if not visit and not released and first(around, facts.statements) is None:
                continue
            meant = [one for one in entries if (Report.from_entry(one).what == "visit") is visit]
            dates = [str(one.content["date"]) for one in meant if one.content.get("date")]
            if dates:
                yield Moment(
                    match.start(),
                    match.end(),
                    meant[0].id,
                    tuple(dates),
                    str(meant[0].content["by"]),
                    visit or released,
                )


def _clause(case: Case, start: int, end: int) -> tuple[int, int]:
    """The stretch around a name, inside its sentence."""
    for sentence in sentences(case.document.text):
        if sentence.start <= start < sentence.end:
            return max(sentence.start, start - AROUND), min(sentence.end, end + AROUND)
    return start, end


def votings_told(case: Case, view: RecordView) -> tuple[dict[str, VoteEvent], bool]:
    """The votings whose tallies the text gives, by id; whether every tally of the text is one voting's."""
    found: dict[str, VoteEvent] = {}
    whole = True
    for claim in case.claims:
        figures = Figures.of(claim) if claim.kind is ClaimKind.VOTE else Figures()
        if not figures.full:
            continue
        events = view.votings(VotingQuery(tally=Tally(figures.yes, figures.no, figures.abstain)))
        if len(events) == 1:
            found[events[0].id] = events[0]
        else:
            whole = False
    return found, whole


def _votes(case: Case, view: RecordView, folded: str) -> Iterator[Moment]:
    """Tallies where they stand; words for a vote, where the text tells of one voting alone."""
    told, whole = votings_told(case, view)
    for claim in case.claims:
        figures = Figures.of(claim) if claim.kind is ClaimKind.VOTE else Figures()
        if figures.full:
            events = view.votings(VotingQuery(tally=Tally(figures.yes, figures.no, figures.abstain)))
            measure = measure_of(claim, case)
            if measure.bills and not any(same_bill(measure, event) for event in events):
                # The tally is another measure's: the sentence dates the vote on the bill that it numbers.
                events = tuple(event for number in measure.bills for event in view.votings(VotingQuery(bill=number)))
            if len(events) != 1:
                continue
            span = claim.evidence[0]
            yield Moment(span.start, span.end, events[0].id, _days(events[0]), VOTE, True)
    if len(told) == 1 and whole:
        event = next(iter(told.values()))
        for match in every(folded, language(case.document.language).facts.votes):
            yield Moment(match.start(), match.end(), event.id, _days(event), VOTE, True)


def _days(event: VoteEvent) -> tuple[str, ...]:
    return tuple(dict.fromkeys((event.day, event.sitting)))


def apart(subject: Moment, reference: Moment) -> tuple[int, int] | None:
    """The least and the most days from the reference to the subject, over all dates that the two may have."""
    gaps: list[int] = []
    for one in subject.intervals:
        for other in reference.intervals:
            ends = _ends(one), _ends(other)
            gaps += [(mine - theirs).days for mine in ends[0] for theirs in ends[1]]
    return (min(gaps), max(gaps)) if gaps else None


def _ends(days: Interval) -> Iterable[date]:
    return tuple(day for day in (days.first, days.last) if day is not None)
