"""Rule for `casualties`: a claimed figure against the counts on record, on five axes.

Two counts contradict each other only where as-of date, scope, whose harm, period and who counts are the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from constancia.check.around.dates_known import dates_in, later
from constancia.check.around.happenings import Near, event_of, paragraph_of, sentence_of
from constancia.check.around.phrases import first
from constancia.check.around.speakers import Sources, called, in_both, names_of, said_by, several
from constancia.check.case import Case
from constancia.check.facts.counts import (
    Axis,
    Compared,
    Figure,
    Said,
    Same,
    by_date,
    compare,
    count_shown,
    figure_of,
    said,
)
from constancia.check.modal import as_put
from constancia.check.reasons import Reasons
from constancia.model.claims import Claim
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.events import Event
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import edtf
from constancia.syntax.folding import fold_in_place

_NARROWING = (Axis.SCOPE, Axis.WHO, Axis.PLACE)

SHOWN = 12
"""Counts listed at most where nothing can be told."""


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about people killed, injured, missing or detained."""
    return as_put(claim, case, view, _asserted)


def _asserted(claim: Claim, case: Case, view: RecordView) -> Finding:
    reasons = Reasons(case)
    figure = figure_of(claim)
    if figure is None:
        reasons.add("casualties.no-figure")
    every = view.find(EntryKind.COUNT, keys=(f"harm:{claim.value.get('harm', '')}",))
    events = [entry for id in sorted({str(one.content["event"]) for one in every}) if (entry := view.entry(id))]
    read = event_of(claim, case, events)
    if read.entry is None:
        if figure is not None:
            reasons.add("casualties.no-event" if events else "casualties.no-counts")
        return reasons.found(Outcome.CANNOT_TELL)
    counts = [one for one in every if one.content["event"] == read.entry.id]
    if figure is None:
        return _without_figure(case, read.entry, counts, reasons)
    return _Comparison(claim, case, view, read.entry, counts, figure, reasons).finding(read.near)


def _without_figure(case: Case, event: Entry, counts: Sequence[Entry], reasons: Reasons) -> Finding:
    """The finding for "dozens": nothing to compare; what was counted is shown by date."""
    rows = sorted((compare(Said(), one) for one in counts if not later(one, case)), key=by_date)
    if rows:
        reasons.add("casualties.event", event.id, name=_name(event))
        reasons.add("casualties.by-date")
    for row in rows[:SHOWN]:
        reasons.add("casualties.count", row.entry.id, **count_shown(row.entry, case))
    return reasons.found(Outcome.CANNOT_TELL)


def _name(event: Entry) -> Plain:
    return in_both(event.content["name_en"], event.content.get("name_es"))


class _Comparison:
    """One claim beside the counts of its event."""

    def __init__(
        self,
        claim: Claim,
        case: Case,
        view: RecordView,
        event: Entry,
        counts: Sequence[Entry],
        figure: Figure,
        reasons: Reasons,
    ) -> None:
        self.claim, self.case, self.view, self.event = claim, case, view, event
        self.figure, self.reasons = figure, reasons
        self.stated: Said = said(claim, case, Event.from_entry(event))
        rows = sorted((compare(self.stated, one) for one in counts), key=by_date)
        self.known = [row for row in rows if not later(row.entry, case)]
        """Those that had been published when the report appeared."""
        reports = view.find(EntryKind.REPORT, keys=(f"event:{event.id}",))
        sources = Sources((*counts, *reports))
        named = said_by(claim, case, sources)
        self.several = several(claim, sources)
        self.speaker = {str(one.content["by"]) for one in named}
        self.name = next(map(called, named), "")
        self.ever = [row for row in rows if row.count.by in self.speaker]
        """The speaker's own, those published later among them."""

    def finding(self, near: Near) -> Finding:
        """The finding, given how near to the claim its event is named."""
        self.reasons.add("casualties.event", self.event.id, name=_name(self.event))
        if near is Near.DOCUMENT and not self.speaker and not self.source_near():
            self.reasons.add("casualties.event-far")
            return self.with_figure()
        if self.speaker:
            own = [row for row in self.known if row.count.by in self.speaker]
            return self.attributed(own)
        if self.several:
            self.reasons.add("casualties.several-sources", names=[{"name": name} for name in self.several])
            return self.with_figure()
        if self.claim.speaker is not None:
            self.reasons.add("casualties.source-not-on-record", speaker=self.claim.speaker.speaker)
            return self.with_figure()
        return self.in_own_voice()

    def source_near(self) -> bool:
        """Whether the paragraph names somebody who counts for this event."""
        names = {name for row in self.known for name in names_of(row.entry)}
        folded = fold_in_place(paragraph_of(self.case, self.claim.span).quote)
        return first(folded, names, whole=True) is not None

    def matching(self, rows: Sequence[Compared]) -> list[Compared]:
        """Those that have the claimed figure and say nothing different."""
        return [row for row in rows if self.figure.fits(row.figure) and row.comparable]

    def like(self, row: Compared) -> bool:
        """Whether a count has the claimed figure, and no other scope or place: whose the figure may be."""
        other = Same.DIFFERS in (row.axes[Axis.SCOPE], row.axes[Axis.PLACE])
        return self.figure.fits(row.figure) and not other and row.axes[Axis.PLACE] is not Same.UNSAID

    def with_figure(self) -> Finding:
        """The counts that have the claimed figure, where there are any, and that it cannot be told."""
        rows = self.matching(self.known)
        if rows:
            self.reasons.add("casualties.with-figure")
        return self.cannot_tell(rows)

    def cannot_tell(self, rows: Sequence[Compared], code: str = "casualties.count") -> Finding:
        """The counts in question, and that it cannot be told."""
        self.show(rows, code)
        return self.reasons.found(Outcome.CANNOT_TELL)

    def show(self, rows: Sequence[Compared], code: str = "casualties.count") -> None:
        """One step for each count."""
        for row in rows[:SHOWN]:
            self.reasons.add(code, row.entry.id, **count_shown(row.entry, self.case))

    def attributed(self, own: Sequence[Compared]) -> Finding:
        """The finding for a figure said to be somebody's who has published counts."""
        by = self.name
        fitting = self.matching(own)
        if fitting:
            return self.confirmed(fitting, own)
        if not self.ever:
            self.reasons.add("casualties.own-none", by=by)
            return self.with_figure()
        if not own:
            self.reasons.add("casualties.own-later", by=by)
            return self.cannot_tell(self.ever, "casualties.later")
        to_come = self.matching(self.ever)
        if to_come:
            self.reasons.add("casualties.own-so-later", by=by)
            return self.cannot_tell(to_come, "casualties.later")
        rivals = [row for row in own if row.comparable and self.whole(row)]
        doubt = self.doubt(rivals)
        if doubt is not None:
            self.reasons.add(doubt, by=by)
            self.show(rivals or own)
            if doubt == "casualties.own-not-comparable":
                self.show(self.matching(self.known), "casualties.also")
            return self.reasons.found(Outcome.CANNOT_TELL)
        others = [row for row in self.known if row.count.by not in self.speaker and self.like(row)]
        narrower = [row for row in own if self.figure.fits(row.figure)]
        code = "casualties.attribution" if others else "casualties.own-differs"
        self.reasons.add(code, *(row.entry.id for row in rivals), by=by, claimed=self.claimed())
        self.show(rivals[-1:], "casualties.own")
        self.show(narrower, "casualties.is-own-other")
        self.show(others[:4], "casualties.is-theirs")
        return self.reasons.found(Outcome.CONFLICTS)

    def whole(self, row: Compared) -> bool:
        """Whether a count is all that its source counted there, so that a claim of no narrower terms must mean it."""
        narrow = (Axis.PLACE,) if row.count.part_of is None else _NARROWING
        return not row.silent(*narrow)

    def claimed(self) -> str:
        """The claimed figure, as it is shown."""
        return str(self.claim.value.get("count", self.claim.span.quote))

    def doubt(self, rivals: Sequence[Compared]) -> str | None:
        """Why a figure that none of the source's comparable counts has is still no contradiction; None: it is one."""
        if not rivals:
            return "casualties.own-not-comparable"
        if all(row.figure.allows(self.figure) for row in rivals):
            return "casualties.own-allows"
        days = {row.count.as_of for row in rivals}
        running = len(days) > 1
        of_one_day = self.stated.as_of is not None and len(days - {None}) == 1
        if running and not of_one_day:
            if dates_in(self.case, sentence_of(self.case, self.claim.span)):
                return "casualties.maybe-dated"
            # A running count passed through every figure up to its last, on days that nobody here has read.
            if self.figure.least <= max(row.figure.most for row in rivals):
                return "casualties.between-counts"
            if self.after(rivals[-1]):
                return "casualties.after-counts"
        return None if self.covered(running=running) else "casualties.not-covered"

    def after(self, latest: Compared) -> bool:
        """Whether the report appeared after the days of the source's latest count on record."""
        published = edtf(self.case.as_of).first if self.case.as_of else None
        days = latest.count.as_of or latest.entry.published
        last = edtf(days).last if days else None
        return published is None or last is None or published > last

    def covered(self, *, running: bool) -> bool:
        """Whether the record says that it covers counts of this event, and, of a running one, those of that day."""
        found = map(Coverage.from_entry, self.view.find(EntryKind.COVERAGE, keys=(f"body:{self.event.id}",)))
        coverage = next((one for one in found if "count" in one.kinds), None)
        if coverage is not None:
            self.reasons.coverage = {"id": coverage.id, "body": coverage.body, "period": coverage.period}
        day = self.stated.as_of if running else None
        return coverage is not None and (day is None or coverage.hole_on(edtf(day), "count") is None)

    def confirmed(self, fitting: Sequence[Compared], own: Sequence[Compared]) -> Finding:
        """The finding for a figure that a count on record has: plain, or for a part or an earlier day."""
        # The latest that takes no explanation; else a whole of an earlier day before a part.
        best = min(reversed(fitting), key=lambda row: (not self.plain(row, own), row.silent(*_NARROWING)))
        self.reasons.add("casualties.matched", best.entry.id, **count_shown(best.entry, self.case))
        explained = False
        if best.silent(*_NARROWING) and best.count.part_of:
            whole = self.view.entry(best.count.part_of)
            if whole is not None:
                self.reasons.add("casualties.part", whole.id, **count_shown(whole, self.case))
                explained = True
        if best.axes[Axis.WHO] is Same.WIDER:
            self.reasons.add("casualties.wider", best.entry.id)
            explained = True
        newer = self.newer(best, own)
        if newer:
            self.show(newer[-1:], "casualties.newer")
            explained = True
        self.show([row for row in fitting if row is not best], "casualties.also")
        return self.reasons.found(Outcome.EXPLAINED if explained else Outcome.AGREES, best.entry.id)

    def plain(self, row: Compared, own: Sequence[Compared]) -> bool:
        """Whether a count takes no explanation."""
        return not row.silent(*_NARROWING) and not self.newer(row, own)

    def newer(self, row: Compared, own: Sequence[Compared]) -> list[Compared]:
        """Later counts of the same thing by the same source with another figure, where the claim gives no date."""
        mine = edtf(row.count.as_of or "../..").last if row.silent(Axis.AS_OF) else None
        return [
            one
            for one in own
            if one.what == row.what
            and mine
            and (edtf(one.count.as_of or "../..").first or mine) > mine
            and not self.figure.fits(one.figure)
        ]

    def in_own_voice(self) -> Finding:
        """The finding for a figure that the report gives without a source."""
        fitting = self.matching(self.known)
        if not self.stated.any:
            self.reasons.add("casualties.no-axis", claimed=self.claimed())
            wholes = [row for row in self.known if row.count.part_of is None]
            listed = sorted(chain(wholes, (row for row in fitting if row not in wholes)), key=by_date)
            if listed:
                self.reasons.add("casualties.by-date")
            return self.cannot_tell(listed)
        alike = [row for row in fitting if self.told(row)]
        if alike:
            self.reasons.add("casualties.without-source", claimed=self.claimed())
            return self.confirmed(alike, self.known)
        told = [row for row in self.known if row.comparable and self.told(row)]
        self.reasons.add("casualties.unsourced-differs" if told else "casualties.nothing-alike")
        return self.cannot_tell(told) if told else self.with_figure()

    def told(self, row: Compared) -> bool:
        """Whether a count is the same on every axis on which the claim says something."""
        stated = {
            Axis.SCOPE: self.stated.scope,
            Axis.WHO: self.stated.who,
            Axis.PLACE: self.stated.place,
            Axis.PERIOD: self.stated.period,
            Axis.AS_OF: self.stated.as_of,
        }
        return all(row.axes[axis] is Same.SAME for axis, value in stated.items() if value)
