"""Rule for `vote`: what a claim says of a vote against the votings on record: matter, figures, outcome, body, day."""

from __future__ import annotations

from constancia.check import covered
from constancia.check.bodies import BodyRead, Named, body_of, countries_told
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import among, decided, missing, uncovered, unheld
from constancia.check.voting.doubts import is_of_no_side, names_sides
from constancia.check.voting.figures import Figures
from constancia.check.voting.groups import group_counted
from constancia.check.voting.matter import Verdict
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matters import Matters
from constancia.check.voting.measures import measure_of
from constancia.check.voting.showing import period_shown, voting_shown
from constancia.check.voting.votings import Search, undated, when
from constancia.lean import replace
from constancia.model.claims import Claim, Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.votes import VoteEvent

_HOUR = "T"
"""What stands before the hour in the time of a voting, where its register gives one."""


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about a vote."""
    reasons = Reasons(case)
    body = _by_matter(claim, case, view, body_of(claim, case, view))
    search = search_for(claim, case, view, body)
    if unheld.is_unheld(claim):
        return unheld.found(claim, search, reasons)
    if body.elsewhere:
        return _elsewhere(claim, search, reasons)
    finding = _whatever_day(claim, case, search, _compared(claim, case, search, reasons))
    finding = _either_side(claim, case, search, finding)
    finding = _of_a_group(claim, case, finding, search, reasons)
    finding = _abroad(claim, case, body, finding, search, reasons)
    finding = _turned(claim, finding, reasons)
    return _unnamed(claim, body, finding, reasons)


def _by_matter(claim: Claim, case: Case, view: RecordView, body: BodyRead) -> BodyRead:
    """The body, where words leave it open, of the one voting that its matter and its person or its tally tell.

    "Congress" may be that of a dozen countries: one alone of all votings on record with both sides of the tally, in
    the days told and on the matter told, says whose it is. So does a person told by two names: a family name alone is
    that of ministers in several countries, and where it is open whose congress is meant a claim never conflicts.
    """
    if body.body is not None or body.elsewhere or not claim.value.get("body"):
        return body
    search = search_for(claim, case, view, body)
    about: set[str] = set()
    if search.times.dated and search.matters.told.people:
        about = {event.body for event in search.named if _by_two_names(search, event)}
    if not about and search.figures.full and len(search.exact) == 1:
        about = {event.body for event in search.exact if search.matters.is_same(event)}
    found = [one for one in view.bodies() if about == {one.id} and one.id in (body.among or about)]
    return BodyRead(found[0], Named.SENTENCE) if found else body


def _by_two_names(search: Search, event: VoteEvent) -> bool:
    """Whether a voting decides about a person whom the claim gives two names of its subject."""
    names = subject_read(event.subject, event.language).names
    told = any(len(set(person) & names) > 1 for person in search.matters.told.people)
    return told and search.matters.beside(event).rule == "person"


def search_for(claim: Claim, case: Case, view: RecordView, body: BodyRead, *, figures: bool = True) -> Search:
    """The questions to the record that a claim gives rise to."""
    return Search(
        view,
        body.body.id if body.body else None,
        when(claim, case),
        Figures.of(claim) if figures else Figures(),
        measure_of(claim, case),
        Matters(claim, case, body.body, view),
    )


def _compared(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    if not search.figures:
        return decided.found(claim, case, search, reasons)
    if (search.times.deictic or _day_only(search)) and not search.matters.same(search.exact):
        earlier = search.a_day_earlier
        untold = () if search.exact else earlier.matters.among(earlier.exact, Verdict.NOT_TOLD)
        if earlier.matters.same(earlier.exact) or untold:
            return among.found(claim, case, earlier, reasons)
        if earlier.exact and not search.in_window:
            return _printed_late(earlier, reasons)
    if search.exact:
        return among.found(claim, case, search, reasons)
    if claim.modality is Modality.DENIED:
        reasons.add("vote.no-such-tally", claimed=search.figures.to_plain())
        return reasons.found(Outcome.CANNOT_TELL)
    return _without_exact(claim, case, search, reasons)


def _whatever_day(claim: Claim, case: Case, search: Search, finding: Finding) -> Finding:
    """The finding for a day that another sentence lent, or that of a journey: it contradicts nothing.

    What a body did on a day is not always the vote told beside it: "It met on Monday to hear him. It rejected …". A day
    that may be a journey's and is no voting's is not the vote's either: then nothing is confirmed.
    """
    accused = (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD)
    if finding.outcome in accused and search.times.of_event:
        return replace(finding, outcome=Outcome.CANNOT_TELL)
    if not search.times.lent or finding.outcome not in accused:
        return finding
    found = _compared(claim, case, search.on(undated(search.times)), Reasons(case))
    return finding if found.outcome in accused else found


def _either_side(claim: Claim, case: Case, search: Search, finding: Finding) -> Finding:
    """The finding for a refusal told with one count that no words give to a side: "rejected with 58 votes".

    They are most often those against; where a majority of all members was asked for, they may be those in favour. A
    count that is told in any other way contradicts no more for it, and is not confirmed by it.
    """
    figures, right = search.figures, (Outcome.AGREES, Outcome.EXPLAINED)
    bare = figures.sides == 1 and figures.no is not None and claim.value.get("outcome") == "rejected"
    if not bare or finding.outcome in right or names_sides(claim, case):
        return finding
    turned = Search(search.view, search.body, search.times, figures.swapped(), search.measure, search.matters)
    found = _compared(claim, case, turned, Reasons(case)) if turned.exact else finding
    accused = finding.outcome in (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD)
    if accused and any(figures.no in _margins(event) for event in search.named):
        reasons = Reasons(case)
        reasons.add("vote.margin", margin=figures.no)
        return decided.found(claim, case, search, reasons)
    milder = accused and found.outcome is Outcome.CANNOT_TELL
    event = search.view.voting(found.matched) if found.matched and found.outcome in right else None
    short = event is not None and event.board is not None and (event.board.yes or 0) > (event.board.no or 0)
    return found if milder or (short and is_of_no_side(claim, case)) else finding


def _margins(event: VoteEvent) -> set[int]:
    """By how many votes one side of a voting had more, in each of its tallies."""
    every = event.tallies.values()
    return {abs(one.yes - one.no) for one in every if one.yes is not None and one.no is not None}


def _day_only(search: Search) -> bool:
    """Whether one day is told, and what was voted the day before has no hour: such a sitting may go on past midnight.

    A register that dates a vote by the day on which the sitting began has that of "early on Thursday" on Wednesday.
    """
    days = search.times.days
    if not search.times.dated or days is None or days.first is None or days.first != days.last or search.exact:
        return False
    return all(_HOUR not in event.start for event in search.a_day_earlier.exact)


def _printed_late(earlier: Search, reasons: Reasons) -> Finding:
    """The finding where nothing was voted on "today", and the day before has the tally: of what, is left open."""
    event = earlier.exact[0]
    reasons.add("vote.not-comparable", event.id, told=earlier.matters.told.wording, **voting_shown(event))
    return reasons.found(Outcome.CANNOT_TELL)


def _elsewhere(claim: Claim, search: Search, reasons: Reasons) -> Finding:
    """The finding for a body that the record does not hold: a voting that looks like it is named."""
    reasons.add("vote.other-body", body=str(claim.value["body"]))
    if search.figures.full:
        missing.show_candidates(search.exact[:1], reasons, "vote.look-alike")
    return reasons.found(Outcome.CANNOT_TELL)


def _of_a_group(claim: Claim, case: Case, finding: Finding, search: Search, reasons: Reasons) -> Finding:
    """The finding where figures of no voting asked about may be those of a group that stands beside them."""
    if finding.outcome not in (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD) or not search.figures:
        return finding
    meant = search.own or search.in_window
    if not meant or any(search.figures.fit(tally) for event in meant for tally in event.tallies.values()):
        return finding
    group = group_counted(claim, case, meant[0], search.view)
    if group is None:
        return finding
    reasons.add("vote.perhaps-a-groups", group=group)
    return reasons.found(Outcome.CANNOT_TELL)


def _abroad(claim: Claim, case: Case, body: BodyRead, finding: Finding, search: Search, reasons: Reasons) -> Finding:
    """The finding where nothing names the body, and the sentence names a country that is none of the voting's."""
    event = search.view.voting(finding.matched) if finding.matched and body.body is None else None
    if event is None:
        return finding
    confirmed = finding.outcome in (Outcome.AGREES, Outcome.EXPLAINED)
    another = body.among is not None and event.body not in body.among
    if not confirmed or not (another or countries_told(claim, case) - _places_of(event, search)):
        return finding
    reasons.add("vote.perhaps-abroad", event.id)
    return reasons.found(Outcome.CANNOT_TELL)


def _places_of(event: VoteEvent, search: Search) -> set[str]:
    """The country of a voting's body, and those that its subject names."""
    own = {body.country or "" for body in search.view.bodies() if body.id == event.body}
    return own | set(subject_read(event.subject, event.language).side.places)


def _turned(claim: Claim, finding: Finding, reasons: Reasons) -> Finding:
    """The finding for a denied claim: what the record confirms, the denial contradicts."""
    if claim.modality is not Modality.DENIED:
        return finding
    reasons.add("vote.denied")
    confirmed = finding.outcome in (Outcome.AGREES, Outcome.EXPLAINED)
    return reasons.found(
        Outcome.CONFLICTS if confirmed else Outcome.CANNOT_TELL, finding.matched if confirmed else None
    )


def _unnamed(claim: Claim, body: BodyRead, finding: Finding, reasons: Reasons) -> Finding:
    """The finding where nothing names the body: such a claim may agree, never conflict or be missing."""
    if body.body is not None or finding.outcome not in (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD):
        return finding
    _say_unnamed(claim, reasons)
    return reasons.found(Outcome.CANNOT_TELL)


def _say_unnamed(claim: Claim, reasons: Reasons) -> None:
    """Take the step that says that the body is not named, or not so that it can be told from others called so."""
    said = claim.value.get("body")
    if said:
        reasons.add("vote.body-whose", body=str(said))
    else:
        reasons.add("vote.body-unnamed")


def _without_exact(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding where no voting in question has the claimed figures."""
    if search.body is None:
        reasons.add("vote.no-body", claimed=search.figures.to_plain())
        _say_unnamed(claim, reasons)
        missing.show_candidates((search.own or search.near)[: missing.SHOWN], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    days = search.times.days
    if days is None:
        reasons.add("vote.no-date" if search.figures.yes is not None else "vote.no-date-one-side")
        missing.show_candidates(search.own[: missing.SHOWN], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    coverage = covered.covering(search.view, search.body, days)
    if coverage is None:
        own = uncovered.meant(search)
        if own is not None:
            return missing.differs(claim, case, search, (own,), reasons)
        _say_uncovered(search, search.body, period_shown(days), reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    hole = covered.votings_hole(coverage, days)
    reasons.coverage = covered.shown(coverage, hole)
    if hole is not None and not (search.times.dated and search.named):
        reasons.add("vote.hole", period=hole.period, reason=hole.words)
        return reasons.found(Outcome.CANNOT_TELL)
    return missing.otherwise(claim, case, search, reasons)


def _say_uncovered(search: Search, body: str, period: Plain, reasons: Reasons) -> None:
    """Take the step that says which days are covered, and show what is known of the matter, or what is nearest."""
    periods = covered.periods(search.view, body)
    if periods:
        reasons.add("vote.outside-coverage", period=period, covered=periods)
        missing.show_candidates(search.own[: missing.SHOWN], reasons)
        return
    reasons.add("vote.nothing-covered", period=period)
    missing.show_candidates((search.own or search.near)[: missing.SHOWN], reasons)
