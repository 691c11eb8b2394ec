"""The dated things on record that a text speaks of, and where: reports, visits, votes, events of one day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from constancia.check import rules
from constancia.check.around.happenings import place_named, sentence_of
from constancia.check.around.phrases import every, first
from constancia.check.around.speakers import called, in_both, names_of
from constancia.check.case import Case
from constancia.check.voting.figures import Figures
from constancia.language import language
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Event, Report
from constancia.model.plain import Plain
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import Interval, edtf
from constancia.model.votes import Tally, VoteEvent

AROUND = 90
"""Code points around a name in which the words stand that say what its bearer did."""

LONGEST = 40
"""Code points before a word among which its article stands."""

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
    what: Plain
    """Who or what it is: a name, or a code of the single words."""
    several: bool = False
    """Whether the words leave open which of several it is: "the vote" where the text tells of more than one."""
    firm: bool = True
    """Whether the words say that it is this thing: a report, a visit, a vote; not that somebody said something."""

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """The dates as days."""
        return tuple(map(edtf, self.days))


class Moments:
    """The dated things of a text, by place."""

    def __init__(self, moments: Iterable[Moment]) -> None:
        self._moments = tuple(moments)
        self._starts = [one.start for one in self._moments]
        self._ends = [one.end for one in self._moments]

    def within(self, start: int, end: int) -> tuple[Moment, ...]:
        """Those that begin from one place up to before another."""
        return self._moments[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, place: int, entry: str) -> Moment | None:
        """The last that ends before a place and is of another entry."""
        index = bisect_right(self._ends, place) - 1
        while index >= 0 and self._moments[index].entry == entry:
            index -= 1
        return self._moments[index] if index >= 0 else None

    def firmest(self, moment: Moment, stretch: Span) -> Moment:
        """The moment, or the last firm one of its sentence: who only said something is background to what happened."""
        if moment.firm:
            return moment
        firm = [one for one in self.within(stretch.start, stretch.end) if one.firm]
        return firm[-1] if firm else moment


def moments_of(case: Case, view: RecordView) -> Moments:
    """The dated things of a text, of two that overlap the longer; found once for a document."""
    return case.once(view, moments_of, lambda: _moments(case, view))


def _moments(case: Case, view: RecordView) -> Moments:
    folded = case.marks.folded
    found = [*_events(case, view, folded), *_reports(case, view, folded), *_votes(case, view, folded)]
    out: list[Moment] = []
    for moment in sorted(found, key=lambda one: (one.start, -one.end)):
        if not out or moment.start >= out[-1].end:
            out.append(moment)
    return Moments(out)


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
                    in_both(event.name_en, event.name_es),
                )


def _reports(case: Case, view: RecordView, folded: str) -> Iterator[Moment]:
    """Mentions of a source beside words for what it did; one who only said something is a moment that is not firm."""
    facts = language(case.document.language).facts
    articles = language(case.document.language).harm.articles
    by_source: dict[str, list[Entry]] = {}
    for entry in view.find(EntryKind.REPORT):
        event = view.entry(str(entry.content.get("event", "")))
        if event is None or place_named(case, Event.from_entry(event).where):
            by_source.setdefault(str(entry.content["by"]), []).append(entry)
    for entries in by_source.values():
        names = {name for entry in entries for name in names_of(entry)}
        for start, end in _mentions(folded, names, facts.heads, articles):
            left, right = _clause(case, start, end)
            around = folded[left:right]
            visit = first(around, facts.visits) is not None
            released = first(around, (*facts.reports, *facts.releases)) is not None
            if not visit and not released and first(around, facts.statements) is None:
                continue
            meant = [one for one in entries if (Report.from_entry(one).what == "visit") is visit]
            dates = [str(one.content["date"]) for one in meant if one.content.get("date")]
            if dates:
                yield Moment(
                    start,
                    end,
                    meant[0].id,
                    tuple(dates),
                    called(meant[0]),
                    firm=visit or released,
                )


def _mentions(
    folded: str, names: Iterable[str], heads: Iterable[str], articles: Collection[str]
) -> list[tuple[int, int]]:
    """Where a source is named, and where a word of its name stands for it: the last time, that word was in the name."""
    full = [(match.start(), match.end()) for match in every(folded, names, whole=True)]
    starts = [start for start, _ in full]
    out = list(full)
    for head in heads:
        stands_for_it = False
        for match in every(folded, (head,), whole=True):
            if _inside(full, starts, match.start()):
                stands_for_it = True
            elif stands_for_it and _word_before(folded, match.start()) in articles:
                out.append((match.start(), match.end()))
            else:
                stands_for_it = False
    return sorted(out)


def _inside(stretches: list[tuple[int, int]], starts: list[int], place: int) -> bool:
    """Whether a place lies in one of the stretches, which are in order and apart; `starts` are theirs."""
    index = bisect_right(starts, place) - 1
    return index >= 0 and place < stretches[index][1]


def _word_before(folded: str, place: int) -> str:
    before = folded[max(0, place - LONGEST) : place].split()
    return before[-1] if before else ""


def _clause(case: Case, start: int, end: int) -> tuple[int, int]:
    """The stretch around a name, inside its sentence."""
    sentence = sentence_of(case, case.document.span(start, end))
    return max(sentence.start, start - AROUND), min(sentence.end, end + AROUND)


def _votes(case: Case, view: RecordView, folded: str) -> Iterator[Moment]:
    """Tallies where they stand; words for a vote, which mean any of those that the text tells of."""
    told: dict[str, VoteEvent] = {}
    dates: list[str] = []
    for claim in case.of_kind(ClaimKind.VOTE):
        figures = Figures.of(claim)
        event = _meant(claim, figures, case, view)
        if event is None and not figures.full:
            continue
        if event is not None:
            told[event.id] = event
            span = claim.span
            yield Moment(span.start, span.end, event.id, _days(event), VOTE)
        elif "date" in claim.value:
            dates.append(str(claim.value["date"]))
        else:
            return
    if not told:
        return
    days = dict.fromkeys([*(day for event in told.values() for day in _days(event)), *dates])
    first_told = next(iter(told))
    for match in every(folded, language(case.document.language).facts.votes):
        several = len(told) > 1 or bool(dates)
        yield Moment(match.start(), match.end(), first_told, tuple(days), VOTE, several=several)


def _meant(claim: Claim, figures: Figures, case: Case, view: RecordView) -> VoteEvent | None:
    """The voting that a claim is of: the only one on record with its tally, or the one that its own finding names."""
    if figures.full:
        events = view.votings(VotingQuery(tally=Tally(figures.yes, figures.no, figures.abstain)))
        if len(events) < 2:
            return next(iter(events), None)
    matched = rules.check(claim, case, view).matched
    return view.voting(matched) if matched else None


def _days(event: VoteEvent) -> tuple[str, ...]:
    return tuple(dict.fromkeys((event.day, event.sitting)))


def apart(subject: Moment, reference: Moment) -> tuple[tuple[int, int], ...]:
    """The least and the most days from the reference to the subject, for each of the dates that the two may have."""
    gaps: list[tuple[int, int]] = []
    for one in subject.intervals:
        for other in reference.intervals:
            days = [(mine - theirs).days for mine in _ends(one) for theirs in _ends(other)]
            if days:
                gaps.append((min(days), max(days)))
    return tuple(gaps)


def _ends(days: Interval) -> Iterable[date]:
    return tuple(day for day in (days.first, days.last) if day is not None)
