"""One or more votings have the claimed figures: whether one of them is on the matter that the claim tells."""

from __future__ import annotations

from constancia.check import covered
from constancia.check.case import Case
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.check.voting import alone, confirm, missing, unsaid
from constancia.check.voting.figures import Figures, settled
from constancia.check.voting.matter import Verdict
from constancia.check.voting.matter.steps import STEPS
from constancia.check.voting.matters import MORE_UNTOLD
from constancia.check.voting.measures import another_before, same_bill
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.votings import Search, choose, one_matter
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import Basis, Question, VoteEvent

ABOUT_PROCEDURE = frozenset(
    {Question.WAIVER, Question.PREVIOUS_QUESTION, Question.RECONSIDERATION, Question.POINT_OF_ORDER}
)
"""Questions that are put beside a measure and do not decide it."""


def found(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding: by the voting on the matter told, else by one whose matter the claim leaves open."""
    reasons.consider(event.id for event in search.exact)
    search.matters.ask_of_bills(search.exact)
    same = search.matters.same(search.exact)
    if same:
        return _same(claim, case, search, same, reasons)
    steps = tuple(event for event in search.exact if search.matters.beside(event).rule == "step")
    if steps:
        return _step(claim, case, search, choose(steps, search.measure)[0], reasons)
    untold = tuple(event for event in search.exact if _is_untold(search, event))
    if untold:
        return _untold(claim, case, search, untold, reasons)
    unlike = search.matters.among(search.exact, Verdict.NOT_COMPARABLE)
    one = only(unlike)
    if one is not None and _alone(search, one):
        return confirm.confirmed(claim, case, search, one, reasons)
    meant = one is not None and (unsaid.is_meant(search, one) or unsaid.missed_quorum(claim, search, one))
    if one is not None and claim.modality is Modality.ASSERTED and meant:
        return _unsaid(claim, case, search, one, reasons)
    if _figure_of_others(search):
        return missing.differs(claim, case, search, search.own, reasons)
    if unlike:
        return _not_comparable(search, unlike, reasons)
    return _another(claim, case, search, reasons)


def _figure_of_others(search: Search) -> bool:
    """Whether the matter told is that of one measure of the day, and one figure told that of others by chance."""
    own = search.own if search.times.dated and not search.figures.full else ()
    return one_matter(own) and search.matters.lead_past(own, search.exact)


def _same(claim: Claim, case: Case, search: Search, same: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    """The finding where votings on the matter told have the figures."""
    chosen = search.matters.plainest(choose(same, search.measure))
    event = only(chosen)
    if event is None:
        return _ambiguous(chosen, reasons)
    other = _other_question(claim, search, event)
    asked = next((one for one in other if one in search.exact), None)
    if asked is not None:
        event = asked  # a bill and the waiver on it may have one tally: it is that of the question asked
    elif other:
        reasons.add("vote.other-question", event.id, **voting_shown(event))
        missing.show_candidates(other, reasons, "vote.own-tally")
        return reasons.found(Outcome.CONFLICTS)
    rivals = _rivals(search, event)
    if rivals:
        reasons.add("vote.rivals", event.id, **voting_shown(event))
        missing.show_candidates(rivals, reasons, "vote.near")
        return reasons.found(Outcome.CANNOT_TELL)
    if not search.figures.full and not search.times.dated and not _leads_alone(search, event):
        reasons.add("vote.too-little", event.id, **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    others = _called_so_too(search, event)
    if others:
        reasons.add("vote.wide-name", event.id, **voting_shown(event))
        missing.show_candidates(others, reasons, "vote.near")
        return reasons.found(Outcome.CANNOT_TELL)
    return confirm.confirmed(claim, case, search, event, reasons)


_WIDE = frozenset({"topic", "law"})
"""Rules of a matter that is called by what many laws are on, or by the number of a law that many change."""
_YEAR = 366
"""Days before and after a step within which what is told of it is compared with like steps."""


def _called_so_too(search: Search, event: VoteEvent) -> tuple[VoteEvent, ...]:
    """Votings of a step on other bills that what is told fits as well, where both sides are told without the day.

    A sitting sends back, waives or takes up again one bill of many: "the Code of Criminal Procedure" is in dozens. A
    whole tally and more than one word that leads there are enough.
    """
    step = event.question in ABOUT_PROCEDURE and search.matters.beside(event).rule in _WIDE
    if not step or search.times.dated or not search.figures.full or search.figures.abstain is not None:
        return ()
    whole = alone.tells_abstentions(search, event) and search.matters.weight(event)[0] > 1
    if whole or search.matters.untold(event) < MORE_UNTOLD:
        return ()
    about = VotingQuery(body=event.body, days=edtf(event.day).widened(_YEAR, _YEAR))
    others = (one for one in search.view.votings(about) if one.question is event.question and one.id != event.id)
    like = tuple(one for one in others if not set(one.bills) & set(event.bills) and search.matters.is_same(one))
    return like[: missing.SHOWN]


def _leads_alone(search: Search, event: VoteEvent) -> bool:
    """Whether the matter told is named, or the one figure told is in those days this voting's alone."""
    return search.matters.names(event) or only(search.exact) is event


def _unsaid(claim: Claim, case: Case, search: Search, event: VoteEvent, reasons: Reasons) -> Finding:
    """The finding by a voting whose register is silent on the matter: it may confirm, and accuses nobody."""
    finding = confirm.confirmed(claim, case, search, event, reasons, matter="vote.matter-unsaid")
    return reasons.found(Outcome.CANNOT_TELL) if finding.outcome is Outcome.CONFLICTS else finding


def _alone(search: Search, event: VoteEvent) -> bool:
    """Whether a whole tally is this voting's, and most of what the claim tells leads to it, and to no rival's."""
    whole = search.figures.whole(event) and (search.times.dated or alone.tells_abstentions(search, event))
    known = search.times.dated or (search.body is not None and search.times.days is not None)
    led = bool(whole and known and search.matters.beside(event).beyond)
    return led and not alone.has_rival(search, event)


def _step(claim: Claim, case: Case, search: Search, event: VoteEvent, reasons: Reasons) -> Finding:
    """The finding where what has the figures is a step beside the question told, or the measure beside a step told.

    A full tally with its day and its bill says which of a bill's votings is meant, unless the claim decides the bill.
    """
    other = _other_question(claim, search, event)
    if other and not any(one in search.exact for one in other):
        reasons.add("vote.other-question", event.id, **voting_shown(event))
        missing.show_candidates(other, reasons, "vote.own-tally")
        return reasons.found(Outcome.CONFLICTS)
    if _stopped(claim, search, event):
        return confirm.confirmed(claim, case, search, event, reasons, matter="vote.step-stops")
    told = search.figures.full and search.times.dated and same_bill(search.measure, event)
    if told and search.measure.question is None and not claim.value.get("outcome"):
        return confirm.confirmed(claim, case, search, event, reasons)
    return _not_comparable(search, (event,), reasons)


def _stopped(claim: Claim, search: Search, event: VoteEvent) -> bool:
    """Whether a charge is told to be refused by the very vote that keeps it from being debated, which is named too."""
    measure, asked = search.measure, Question.PREVIOUS_QUESTION
    ended = claim.value.get("outcome") == "rejected" and event.outcome == "passed" and event.question is asked
    side = search.matters.told.side
    charged = "accusation" in side.kinds and not side.has("law-words")
    told = measure.question is None and measure.behind is asked and charged
    alike = search.matters.beside(event).verdict is Verdict.NOT_COMPARABLE  # by the step alone
    return ended and told and alike and search.figures.full and search.body is not None


def _untold(claim: Claim, case: Case, search: Search, untold: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    """The finding where the claim tells no matter: only a full tally with its day says which voting it is."""
    chosen = choose(untold, search.measure)
    event = only(chosen)
    if event is None:
        return _ambiguous(chosen, reasons)
    if another_before(search.measure, event):
        reasons.add("vote.after-another", event.id, named=list(search.measure.before), **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    if not search.figures.full:
        reasons.add("vote.too-little", event.id, **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    if not search.times.dated and not _told_twice(claim, case, event):
        close = _crowd(search, event)
        if close or search.figures.abstain is None:
            reasons.add("vote.neither-day-nor-matter", event.id, **voting_shown(event))
            missing.show_candidates(close[: missing.SHOWN], reasons, "vote.near")
            return reasons.found(Outcome.CANNOT_TELL)
    return confirm.confirmed(claim, case, search, event, reasons, matter="vote.matter-not-told")


def _told_twice(claim: Claim, case: Case, event: VoteEvent) -> bool:
    """Whether the document gives the tally of this voting as announced, and as it stands too: that one is meant."""
    others = [Figures.of(one) for one in case.of_kind(ClaimKind.VOTE) if one.evidence != claim.evidence]
    announced = Figures.of(claim).fit(event.tallies.get(Basis.ANNOUNCED))
    return announced and any(figures.full and figures.fit(settled(event)) for figures in others)


def _crowd(search: Search, event: VoteEvent) -> tuple[VoteEvent, ...]:
    """Votings on other bills with almost that tally: some voting of several days has almost any that is uncontested."""
    close = tuple(one for one in alone.crowd(search) if one.bills != event.bills)
    return close if len(close) > 1 else ()


def _is_untold(search: Search, event: VoteEvent) -> bool:
    """Whether the claim tells no matter, or only the step that this voting is."""
    compared = search.matters.beside(event)
    step = compared.step or event.question is search.measure.question
    return compared.verdict is Verdict.NOT_TOLD or (step and compared.rule == "words" and not compared.strange)


def _ambiguous(events: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    reasons.add("vote.ambiguous", *(event.id for event in events), count=len(events))
    missing.show_candidates(events, reasons)
    return reasons.found(Outcome.CANNOT_TELL)


def _not_comparable(search: Search, unlike: tuple[VoteEvent, ...], reasons: Reasons) -> Finding:
    """The finding where the matter is told in words that lead neither to the voting's nor to another known one."""
    for event in unlike[: missing.SHOWN]:
        reasons.add("vote.not-comparable", event.id, told=search.matters.told.wording, **voting_shown(event))
        left = search.matters.beside(event).left
        if left:
            reasons.add("vote.subject-lacks", event.id, words=list(left))
    if search.times.dated and one_matter(search.named):
        missing.show_candidates(search.named[: missing.SHOWN], reasons, "vote.own-tally")
    return reasons.found(Outcome.CANNOT_TELL)


def _another(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding where whatever has the figures is known to be about something else."""
    own_words = search.own if search.times.dated and one_matter(search.own) else ()
    meant = search.named or own_words
    own = tuple(event for event in meant if event not in search.exact)
    if own and (search.figures.full or one_matter(own)):
        return missing.differs(claim, case, search, own, reasons)
    event = search.exact[0]
    compared = search.matters.beside(event)
    reasons.add(
        "vote.other-matter",
        event.id,
        rule=compared.rule,
        told=search.matters.told.wording,
        words=list(compared.told),
        recorded=list(compared.recorded),
        **voting_shown(event),
    )
    told = search.matters.told
    known = compared.firm and not told.nearby and search.figures.full and _in_covered_days(search)
    return reasons.found(Outcome.CONFLICTS if known else Outcome.CANNOT_TELL)


def _in_covered_days(search: Search) -> bool:
    """Whether the claim's day, or for a whole tally the days before its report, are covered without a hole."""
    days = search.times.days
    if days is None or search.body is None or not (search.times.dated or search.figures.abstain is not None):
        return False
    coverage = covered.covering(search.view, search.body, days)
    return coverage is not None and covered.votings_hole(coverage, days) is None


def _other_question(claim: Claim, search: Search, event: VoteEvent) -> tuple[VoteEvent, ...]:
    """The votings on the question that the claim asks of this bill, where the one with its figures is another's.

    None where the claim tells the very step that this voting is, whatever that step is about: "reopen the vote on …".
    """
    measure = search.measure
    if any(STEPS.get(id) is event.question for id in search.matters.told.side.kinds):
        return ()
    siblings = tuple(one for one in search.own or search.in_window if one.bills == event.bills and one.bills)
    decides = same_bill(measure, event) and claim.value.get("outcome") is not None
    plain = Question.MEASURE if decides and event.question in ABOUT_PROCEDURE else event.question
    asked = measure.question or plain
    return tuple(one for one in siblings if one.question is asked is not event.question)


def _rivals(search: Search, event: VoteEvent) -> tuple[VoteEvent, ...]:
    """Votings of almost that tally on a matter that the claim tells as well, or nearly so, where it gives no day."""
    meant = search.times.dated or search.matters.names(event)
    rivals = search.matters.same(() if meant else _crowd(search, event))
    less_told = search.matters.untold(event) + MORE_UNTOLD
    return tuple(one for one in rivals if search.matters.untold(one) < less_told)[: missing.SHOWN]
