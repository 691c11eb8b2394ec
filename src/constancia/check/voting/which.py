"""Which voting a claim without a tally speaks of: by its bill, by the votes told around it, by its matter."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from constancia.check import rules
from constancia.check.around.surroundings import around, dates_in, holding
from constancia.check.bodies import body_of
from constancia.check.case import Case
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.check.voting import decided, vote
from constancia.check.voting.figures import Figures
from constancia.check.voting.matter import Verdict
from constancia.check.voting.matter.side import Side
from constancia.check.voting.matter.weighing import MEANT
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.votings import (
    MIXED_UP,
    Search,
    When,
    asked,
    choose,
    on_days,
    one_matter,
    when,
)
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.cognates import Roots
from constancia.language.phrases import words_of
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import VoteEvent
from constancia.syntax.folding import fold_in_place

_SEVERAL = 2
"""Votings from which on an outcome that is told may say which of them is meant."""
NEW = 2
"""Words, at most, in which a claim says more of a matter than the votes of its document, in its own words for it."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The voting that a claim speaks of, or the several that it may."""

    event: VoteEvent | None
    how: str = ""
    """`bill`, `figures`, `document` or `matter`."""
    candidates: tuple[VoteEvent, ...] = ()
    alike: bool = False
    """Whether the candidates are votings of one day on the matter told, so that one of them is meant for sure."""


def voting_meant(claim: Claim, case: Case, view: RecordView) -> Meant:
    """The one voting that a claim about a member or a group speaks of; None where it cannot be told."""
    body = body_of(claim, case, view)
    if body.elsewhere:
        return Meant(None)
    votes = _in_sentence(claim, case)
    search = _dated(vote.search_for(claim, case, view, body, figures=False), claim, votes, case)
    beside = _by_figures(search, votes, case, view) or _by_outcome(search, votes, case, view)
    if beside is not None:
        return beside
    near, every = _told(claim, case, view)
    own = _asked(search.own, search)
    if search.measure.carried:
        # The words of the measure were carried here from another sentence: other votes told may be meant as well.
        giver = _giver(claim, case, view)
        rivals = [event for event in search.matters.same(every) if giver is None or event.id != giver.id]
        if giver is not None and (not rivals or _told_last(claim, giver, rivals, case, view)):
            return Meant(giver, "document", (giver,))
        about = {event.id: event for event in (*own, *_asked(search.matters.same(every), search))}
        meant = tuple(about.values())
        lost = not search.measure.bills and _not_found(claim, case, view)
        return Meant(None, candidates=meant) if lost else _one(meant, "bill")
    if search.measure.bills:
        return _one(tuple(event for event in every if event in own) or own, "bill")
    for told in (near, every):
        fitting = search.matters.same(told)
        if fitting:
            return _one(_asked(fitting, search), "document")
    if search.named or (own and search.times.dated):
        own = _with_outcome(search.matters.most_named(own), votes)
        return replace(_one(search.matters.plainest(own), "matter"), alike=len({event.sitting for event in own}) == 1)
    if not any(Figures.of(one) for one in votes) and _alone(own, search):
        return Meant(only(own), "matter", own)
    left_open = (Verdict.NOT_TOLD, Verdict.NOT_COMPARABLE)
    for told in (near, every if not search.matters.told.told else ()):
        fitting = tuple(event for event in told if search.matters.beside(event).verdict in left_open)
        if fitting:
            return _one(fitting, "document")
    sole = _sole(case, view)
    compared = search.matters.beside(sole) if sole is not None else None
    if sole is None or compared is None or compared.verdict not in left_open:
        return Meant(None, candidates=own)
    same = _retold(search.matters.told.side, case)
    return Meant(sole, "document", (sole,)) if same else Meant(None, candidates=own)


def _with_outcome(events: tuple[VoteEvent, ...], votes: tuple[Claim, ...]) -> tuple[VoteEvent, ...]:
    """Those of several votings with the outcome that the sentence tells: of two, the one that fell short."""
    told = only(tuple({str(one.value["outcome"]) for one in votes if "outcome" in one.value}))
    if told is None or len(events) < _SEVERAL:
        return events
    sure = tuple(event for event in events if event.outcome == told)
    return sure or tuple(event for event in events if event.outcome is None)


def _giver(claim: Claim, case: Case, view: RecordView) -> VoteEvent | None:
    """The voting of the vote told before a claim whose measure the claim has got; None where it was not found."""
    told, measure, place = votings_told(case, view), claim.value.get("measure"), claim.evidence[0].start
    same = [one for one in case.of_kind(ClaimKind.VOTE) if one.value.get("measure") == measure]
    events = {event.id: event for one in same if one.evidence[0].start < place and (event := told.get(one.id))}
    return only(tuple(events.values())) if all(one.id in told for one in same) else None


def _not_found(claim: Claim, case: Case, view: RecordView) -> bool:
    """Whether the vote told last before a claim has figures that no voting on record was found to have.

    What was decided "a week after lawmakers voted 70–33" is not the other voting on such a matter of that week.
    """
    told, place = votings_told(case, view), claim.evidence[0].start
    before = [one for one in case.of_kind(ClaimKind.VOTE) if one.evidence[0].start < place]
    last = max(before, key=lambda one: one.evidence[0].start, default=None)
    return last is not None and last.id not in told and bool(Figures.of(last))


def _told_last(claim: Claim, giver: VoteEvent, rivals: list[VoteEvent], case: Case, view: RecordView) -> bool:
    """Whether a voting is the latest of those told on a matter, and told last before a claim, a sentence away."""
    told, place = votings_told(case, view), claim.evidence[0].start
    spans = [
        (span.start, one.id) for one in case.of_kind(ClaimKind.VOTE) for span in one.evidence if span.start < place
    ]
    start, last = max(spans, default=(0, ""))
    event = told.get(last)
    begun = sum(start < sentence.start <= place for sentence in case.marks.sentences)
    return event is not None and event.id == giver.id and begun <= 1 and all(one.start < giver.start for one in rivals)


def _sole(case: Case, view: RecordView) -> VoteEvent | None:
    """The voting that every vote told in a document is found to be; None where one is another, or is not found."""
    told = votings_told(case, view)
    every = tuple({event.id: event for event in told.values()}.values())
    return only(every) if len(told) == len(case.of_kind(ClaimKind.VOTE)) else None


def _retold(side: Side, case: Case) -> bool:
    """Whether words say of a matter what the document's votes say of theirs, and hardly more: "that he attend it"."""
    votes = (span for one in case.of_kind(ClaimKind.VOTE) for span in one.evidence)
    near = {(one.start, one.end) for span in votes for one in holding(case.marks.sentences, span)}
    said = " ".join(case.document.text[start:end] for start, end in near)
    known = Roots(word.text for word in words_of(fold_in_place(said)))
    telling = set(side.content) - side.light
    new = {i for i in telling if side.words[i].text not in known}
    return not telling or (len(new) <= min(NEW, len(telling) - 1) and not new & side.proper)


def _alone(own: tuple[VoteEvent, ...], search: Search) -> bool:
    """Whether one voting of the days before publication is on the matter told, and none of the weeks before them."""
    days = search.times.days
    if len(own) != 1 or days is None or search.times.dated:
        return False
    before = search.view.votings(VotingQuery(body=search.body, days=days.widened(MIXED_UP, 0)))
    return search.matters.same(before) == own


def _in_sentence(claim: Claim, case: Case) -> tuple[Claim, ...]:
    """The votes told in the claim's own sentence as held."""
    span = claim.evidence[0]
    here = next(iter(holding(case.marks.sentences, span)), span)
    votes = case.standing(ClaimKind.VOTE, here.start, here.end)
    return tuple(one for one in votes if one.modality is Modality.ASSERTED)


def _dated(search: Search, claim: Claim, votes: tuple[Claim, ...], case: Case) -> Search:
    """The questions for the day that the sentence gives the vote, where the claim gives none and it is one day.

    Where it tells no vote of that day as one, the day serves if the matter leads to votings of it: "…, rejected on
    Thursday".
    """
    days = {
        (times.days.first, times.days.last): times for one in votes if (times := when(one, case)).dated and times.days
    }
    if search.times.dated or len(days) > 1:
        return search
    told = only(tuple(days.values())) or _day_beside(search, claim, case)
    dated = search if told is None else search.on(told)
    return dated if days or dated.own else search


def _day_beside(search: Search, claim: Claim, case: Case) -> When | None:
    """The one day, by its weekday or as today or yesterday, behind a word of deciding in a claim's sentence.

    Not the day on which somebody marches, or says so: "voted for it, its leader said on Thursday".
    """
    document, told = case.document, set[str | None]()
    for stretch in dict.fromkeys(around(document.text, span) for span in claim.evidence):
        folded = fold_in_place(stretch)
        told |= {
            mark.date
            for mark in dates_in(stretch, document.language, document.published)
            if mark.meaning in _NEAR
            and mark.body is None
            and _decided(document.language).search(folded, 0, _behind(folded, mark.start, mark.end))
        }
    day = only(tuple(told))
    latest, window = search.times.latest, search.times.days
    if day is None or latest is None or window is None:
        return None
    return When(edtf(day), True, latest) if edtf(day).overlaps(latest) and edtf(day).overlaps(window) else None


def _behind(folded: str, start: int, end: int) -> int:
    """Where what stands before a day ends: before the comma of an aside: ", on Wednesday in Congress,"."""
    before = folded[:start].removesuffix(", ")
    return len(before) if _ASIDE.match(folded, end) is not None else start


_ASIDE = compiled(r"[^,;:.]{0,60},")


@lru_cache(maxsize=4)
def _decided(code: str) -> re.Pattern[str]:
    """A word of deciding, hardly more than a body behind it, and a day: "which Congress rejected on"."""
    words = language(code).deciding
    return compiled(rf"(?<!\w)(?:{words.deciding_stem}|{words.refusing_stem}|{words.did_so})\w*(?: [\w-]+){{0,3}} ?$")


_NEAR = frozenset({"weekday", "deictic"})
"""Forms of a day that a report tells of what has just happened."""


def _by_figures(search: Search, votes: tuple[Claim, ...], case: Case, view: RecordView) -> Meant | None:
    """The voting with the figures that the sentence gives the vote, on a matter that is not another.

    None where the sentence gives no figures, or none on record leads further than the matter does: of several with
    these figures the one whose matter the claim tells is meant, and a matter that is told must be the voting's. Where
    the figures of that day are those of a voting that the matter does not lead to, neither decides.
    """
    told = only([one for one in votes if Figures.of(one) and _of_body(one, search, case, view)])
    if told is None:
        return None
    figures, days = Figures.of(told), search.times.days
    near = search.own if search.of_bills else search.in_window
    fitting = tuple(
        event
        for event in near
        if any(figures.fit(tally) for tally in event.tallies.values()) and (days is None or on_days(event, days))
    )
    same = _most_alike(search.matters.same(fitting), search)
    if same:
        return _one(_asked(choose(same, search.measure), search), "figures")
    one = only(fitting)
    if one is not None and search.times.dated and search.matters.beside(one).verdict is Verdict.NOT_TOLD:
        return Meant(one, "figures", fitting)
    led = only(tuple(event for event in fitting if _hardly_another(search, event)))
    if led is not None and search.times.dated and not search.own:
        return Meant(led, "figures", fitting)
    apart = fitting and search.times.dated and not any(event in search.own for event in fitting)
    return Meant(None, candidates=fitting) if apart else None  # the tally leads elsewhere than the matter


def _hardly_another(search: Search, event: VoteEvent) -> bool:
    """Whether a matter told cannot be compared with this voting's, and hardly more of it leads elsewhere than there."""
    leading, strange = search.matters.weight(event)
    open_ = search.matters.beside(event).verdict is Verdict.NOT_COMPARABLE
    return open_ and leading >= MEANT and strange <= leading + 1


def _by_outcome(search: Search, votes: tuple[Claim, ...], case: Case, view: RecordView) -> Meant | None:
    """The voting that the one vote of the sentence, told without figures, is found to mean, on the matter told."""
    told = only(votes)
    if told is None or Figures.of(told) or not _of_body(told, search, case, view):
        return None
    asked_of = vote.search_for(told, case, view, body_of(told, case, view))
    event = decided.meant(asked_of) if asked_of.times.dated else None
    return Meant(event, "document", (event,)) if event is not None and event in search.own else None


def _of_body(claim: Claim, search: Search, case: Case, view: RecordView) -> bool:
    """Whether a vote told is one of the body that is asked about."""
    read = body_of(claim, case, view)
    return not read.elsewhere and (read.body is None or read.body.id == search.body)


def _most_alike(events: tuple[VoteEvent, ...], search: Search) -> tuple[VoteEvent, ...]:
    """Those of one person's or office's votings that are of the very kind of decision told, where some are."""
    kinds = set(search.matters.told.side.kinds)
    return tuple(event for event in events if kinds & set(search.matters.beside(event).recorded)) or events


def _one(events: tuple[VoteEvent, ...], how: str) -> Meant:
    event = only(events)
    return Meant(event, how if event is not None else "", events)


def _asked(events: tuple[VoteEvent, ...], search: Search) -> tuple[VoteEvent, ...]:
    """Those on the question told; a measure's own vote where none is told and all are on one measure."""
    if search.measure.question is None and not one_matter(events):
        return events
    return asked(events, search.measure)


def _told(claim: Claim, case: Case, view: RecordView) -> tuple[tuple[VoteEvent, ...], tuple[VoteEvent, ...]]:
    """The votings that the document's own tallies match: those told in the same paragraph, and all of them."""
    told = votings_told(case, view)
    every = tuple({event.id: event for event in told.values()}.values())
    place, text = claim.evidence[0], case.document.text
    begins, ends = text.rfind("\n\n", 0, place.start), text.find("\n\n", place.end)
    votes = case.standing(ClaimKind.VOTE, begins + 1, ends if ends >= 0 else len(text))
    around = [told[one.id] for one in votes if one.id in told and one.evidence[0].start > begins]
    return tuple({event.id: event for event in around}.values()), every


def votings_told(case: Case, view: RecordView) -> dict[str, VoteEvent]:
    """The votings that the tallies of a document match, by the id of the claim; found once for a document."""
    return case.once(view, votings_told, lambda: _votings_told(case, view))


def _votings_told(case: Case, view: RecordView) -> dict[str, VoteEvent]:
    out = {}
    for other in case.of_kind(ClaimKind.VOTE):
        matched = rules.check(other, case, view).matched
        event = view.voting(matched) if matched else None
        if event is not None:
            out[other.id] = event
    return out


def untold(meant: Meant, code: str, reasons: Reasons) -> Finding:
    """The finding where the voting cannot be told: the candidates are listed."""
    reasons.add(
        code if meant.candidates else f"{code}-none",
        *(event.id for event in meant.candidates),
        count=len(meant.candidates),
    )
    for event in meant.candidates[:5]:
        reasons.add("vote.candidate", event.id, **voting_shown(event))
    return reasons.found(Outcome.CANNOT_TELL)
