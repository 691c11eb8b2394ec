"""Which sentence a finding is told in, and which correction it gives: tables from a step's code to a message's.

A step without a row is told in its own words: a new check needs nothing here to be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeGuard

from constancia.check.stories.ties import BACKGROUND
from constancia.check.voting.figures import Figures
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import Plain

QUOTE = "story.quote"
"""The claim's own words."""


CONFIRMING = ("agrees", ".matched", ".by-date", "-met", ".on-board")
"""Ends of the codes of steps that say what the record has as the report does."""


@dataclass(frozen=True, slots=True)
class Row:
    """A step that a finding may have, the message that it is told in, and the parameters that this takes."""

    step: str
    message: str
    needs: tuple[str, ...]


_VOTING = ("start", "bills", "subjects")
_POST = ("person", "post", "days")
_POLL = ("pollster", "days", "subject", "sides")
_VOICES = ("board", "total", "voices", "sides")
_MEMBER = ("name", "of_group", "board")

_APART = ("what", "subject", "other", "reference")
_TERMS = ("by", "qualifier", "figure", "harm")

HEADLINES: Mapping[Outcome, tuple[Row, ...]] = {
    Outcome.CONFLICTS: (
        Row("vote.denied", "story.vote.denied", ("tally", *_VOTING)),
        Row("vote.outcome-turned", "story.vote.outcome-differs", ("claimed_outcome", "recorded", *_VOTING)),
        Row("vote.threshold-differs", "story.vote.threshold-differs", ("claimed_threshold", "recorded", *_VOTING)),
        Row("vote.other-matter", "story.vote.other-matter-known", ("tally", "own", "told", *_VOTING)),
        Row("vote.other-matter", "story.vote.other-matter", ("tally", "told", *_VOTING)),
        Row("vote.other-question", "story.vote.other-question", ("tally", "question", *_VOTING)),
        Row("vote.swapped", "story.vote.swapped", ("tally", "claimed", *_VOTING)),
        *(
            Row(step, message, ("tally", *needs, *_VOTING))
            for step in ("vote.tally-differs", "vote.tally-far")
            for message, needs in (
                ("story.vote.tally-differs", ("claimed", "full")),
                ("story.vote.figure-differs", ("said",)),
            )
        ),
        Row("vote.other-day", "story.vote.other-day", ("claimed", "full", "start")),
        Row("member-vote.differs", "story.member.differs", ("name", "of_group", "claimed", "settled", *_VOTING)),
        Row("bloc.counts-differ", "story.bloc.counts-differ", ("bloc", "tally", "claimed", *_VOTING)),
        Row("bloc.united", "story.bloc.united", ("bloc", "count", "side", *_VOTING)),
        Row("bloc.dissent", "story.bloc.dissent", ("bloc", "count", "side", "dissenters", *_VOTING)),
        Row("casualties.attribution", "story.count.differs", (*_TERMS, "claimed")),
        Row("casualties.own-differs", "story.count.differs", (*_TERMS, "claimed")),
        Row("poll.differs", "story.poll.differs", (*_POLL, "claimed")),
        Row("office.still", "story.office.still", _POST),
        Row("office.ended", "story.office.ended", _POST),
        Row("office.other-mandate", "story.office.other-mandate", ("person", "post", "claimed")),
        Row("date.weekday", "story.date.weekday", ("day", "said")),
        Row("date.differs", "story.date.differs", ("what", "days", "claimed")),
        Row("date.order", "story.date.order", _APART),
        Row("date.offset-differs", "story.date.offset-differs", ("gap", *_APART)),
        Row("authorisation.was-refused", "story.authorisation.refused", ("measure", "country", "details")),
        Row("authorisation.denied", "story.authorisation.given", ("measure", "country", "details")),
        Row("authorisation.differs", "story.authorisation.differs", ("term", "claimed", "recorded", "bill")),
        Row("authorisation.differs", "story.authorisation.term-differs", ("term", "claimed", "recorded")),
    ),
    Outcome.NOT_ON_RECORD: (
        Row("vote.not-on-record", "story.vote.not-on-record", ("claimed", "full", "period")),
        Row("vote.not-on-record", "story.vote.figure-not-on-record", ("said", "period")),
    ),
    Outcome.EXPLAINED: (
        Row("vote.corrected", "story.vote.corrected", ("published", "corrected", *_VOTING)),
        Row("vote.printed-and-voice", "story.vote.printed", ("claimed", "total", *_VOTING)),
        Row("member-vote.by-voice", "story.member.by-voice", (*_MEMBER, "voice", *_VOTING)),
        Row("member-vote.changed", "story.member.changed", (*_MEMBER, "voice", *_VOTING)),
        Row("member-vote.on-leave", "story.member.on-leave", ("name", "of_group", *_VOTING)),
        Row("bloc.board-counts", "story.bloc.board-counts", ("bloc", "tally", "board", *_VOTING)),
        Row("bloc.dissent", "story.bloc.dissent", ("bloc", "count", "side", "dissenters", *_VOTING)),
        Row("vote.oral-votes", "story.vote.with-voices", ("total", "board", *_VOTING)),
        Row("vote.board-figure", "story.vote.board", ("total", "board", *_VOTING)),
        Row("vote.printed", "story.vote.printed-by-publication", ("claimed", "register", *_VOTING)),
        Row("vote.counted-otherwise", "story.vote.counted-otherwise", ("tally", "other", "by", *_VOTING)),
        Row("vote.announced", "story.vote.announced", ("announced", "register", *_VOTING)),
        Row("vote.sitting-date", "story.vote.sitting-date", ("tally", "sitting", "start")),
        Row("vote.told-a-day-late", "story.vote.day-late", ("tally", *_VOTING)),
        Row("casualties.newer", "story.count.newer", ("matched", "newer", "harm")),
        Row("casualties.part", "story.count.part", ("matched", "part", "harm")),
        Row("casualties.matched", "story.count.agrees", (*_TERMS, "terms")),
        Row("casualties.matched", "story.count.agrees-alone", _TERMS),
        Row("poll.matched", "story.poll.agrees", _POLL),
        Row("date.sitting", "story.date.agrees", ("what", "days")),
        Row("authorisation.matched", "story.authorisation.agrees", ("measure", "country", "details")),
    ),
    Outcome.AGREES: (
        Row("member-vote.on-board", "story.member.settled", ("name", "of_group", "settled", *_VOTING)),
        Row("member-vote.differs", "story.member.settled", ("name", "of_group", "settled", *_VOTING)),
        Row("bloc.position", "story.bloc.position", ("bloc", "tally", *_VOTING)),
        Row("vote.tally-agrees", "story.vote.agrees", ("tally", *_VOTING)),
        Row("vote.outcome-agrees", "story.vote.outcome-agrees", ("recorded", *_VOTING)),
        Row("casualties.matched", "story.count.agrees", (*_TERMS, "terms")),
        Row("casualties.matched", "story.count.agrees-alone", _TERMS),
        Row("poll.matched", "story.poll.agrees", _POLL),
        *(Row(f"office.{code}", "story.office.sits", ("person", "days")) for code in ("sits", "sat")),
        *(
            Row(f"office.{code}", "story.office.post", _POST)
            for code in ("former", "then", "until", "held", "seen", "seen-before")
        ),
        Row("date.agrees", "story.date.agrees", ("what", "days")),
        Row("statement.matched", "story.statement.matched", ("by", "what", "date", "said")),
        Row("authorisation.refused-too", "story.authorisation.refused", ("measure", "country", "details")),
        Row("authorisation.matched", "story.authorisation.agrees", ("measure", "country", "details")),
        Row("authorisation.by-date", "story.authorisation.agrees", ("measure", "country", "details")),
    ),
    Outcome.CANNOT_TELL: (
        Row("vote.notes-missing", "story.vote.notes-missing", ("claimed", "full", "board", *_VOTING)),
        Row("vote.notes-unsettled", "story.vote.notes-unsettled", ("claimed", "full", "tally", *_VOTING)),
        Row("vote.chair-on-board", "story.vote.chair-on-board", ("claimed", "full", "tally", *_VOTING)),
        Row("vote.record-lacks", "story.vote.record-lacks", ("claimed", "full", "tally", *_VOTING)),
        Row("vote.not-comparable", "story.vote.not-comparable", ("tally", "told", *_VOTING)),
        Row("vote.outcome-unknown", "story.vote.outcome-unknown", ("tally", *_VOTING)),
    ),
}
"""By outcome, in order of precedence: the first row whose step the finding has, and whose parameters are there."""

CORRECTIONS: tuple[Row, ...] = (
    Row("vote.denied", "correction.voting", ("tally", *_VOTING)),
    Row("vote.outcome-turned", "correction.outcome", ("recorded", "result")),
    Row("vote.threshold-differs", "correction.threshold", ("recorded",)),
    *(
        Row(step, message, needs)
        for step in ("vote.tally-differs", "vote.tally-far", "vote.swapped", "vote.own-tally")
        for message, needs in (
            ("correction.with-voices", _VOICES),
            ("correction.with-changes", ("board", "total", "changed")),
            ("correction.tally", ("result",)),
        )
    ),
    *(
        Row(step, message, needs)
        for step in ("vote.oral-votes", "vote.board-figure", "vote.printed-and-voice")
        for message, needs in (
            ("correction.footnote-voices", _VOICES),
            ("correction.footnote-changes", ("board", "total", "changed")),
        )
    ),
    Row("vote.corrected", "correction.corrected", ("published", "corrected", "by")),
    Row("vote.printed", "correction.printed", ("claimed", "register")),
    Row("vote.announced", "correction.announced", ("announced", "register", "by")),
    Row("vote.sitting-date", "correction.sitting", ("sitting", "start")),
    Row("vote.told-a-day-late", "correction.voted", ("day",)),
    Row("date.sitting", "correction.clock", ("days",)),
    Row("member-vote.differs", "correction.member-voice", ("name", "of_group", "board", "by_voice")),
    Row("member-vote.differs", "correction.member", ("name", "of_group", "board")),
    Row("member-vote.by-voice", "correction.footnote-member", ("name", "of_group", "board", "voice")),
    Row("member-vote.changed", "correction.footnote-member", ("name", "of_group", "board", "voice")),
    Row("member-vote.on-leave", "correction.on-leave", ("name", "of_group")),
    Row("bloc.counts-differ", "correction.bloc", ("bloc", "tally", "members")),
    Row("bloc.board-counts", "correction.bloc-board", ("bloc", "tally", "board")),
    Row("bloc.dissent", "correction.bloc-dissent", ("bloc", "count", "side", "dissenters")),
    Row("bloc.united", "correction.bloc-united", ("bloc", "count", "side")),
    *(
        Row(step, message, needs)
        for step in ("casualties.attribution", "casualties.own-differs")
        for message, needs in (("correction.count", (*_TERMS, "terms")), ("correction.count-alone", _TERMS))
    ),
    Row("casualties.newer", "correction.newer", ("matched", "newer")),
    Row("casualties.part", "correction.part", ("matched", "part")),
    Row("poll.differs", "correction.poll", _POLL),
    *(Row(f"office.{code}", "correction.office", _POST) for code in ("still", "ended", "other-mandate")),
    Row("office.still-sits", "correction.seat", ("person", "days")),
    Row("date.weekday", "correction.weekday", ("day",)),
    Row("date.differs", "correction.date", ("days", "what")),
    Row("date.offset-differs", "correction.offset", _APART),
    Row("date.order", "correction.offset", _APART),
    Row("authorisation.was-refused", "correction.refused", ("measure", "country", "details")),
    Row("authorisation.denied", "correction.given", ("measure", "country", "details")),
    Row("authorisation.differs", "correction.term", ("term", "recorded")),
    Row("authorisation.number-known", "correction.term", ("term", "recorded")),
)
"""In the same order; where the outcome asks for none, none is looked for."""

BESIDE: tuple[Row, ...] = (
    *(
        Row(step, "story.beside.record", ("result",))
        for step in ("vote.tally-differs", "vote.tally-far", "vote.swapped", "vote.own-tally")
    ),
    Row("vote.oral-votes", "story.beside.board", ("board",)),
    Row("vote.board-figure", "story.beside.voices", ("total",)),
    Row("member-vote.differs", "story.beside.option", ("settled",)),
    Row("bloc.counts-differ", "story.beside.tally", ("tally",)),
    Row("casualties.attribution", "story.beside.figure", ("qualifier", "figure")),
    Row("casualties.own-differs", "story.beside.figure", ("qualifier", "figure")),
    Row("poll.differs", "story.beside.sides", ("sides",)),
    Row("date.weekday", "story.beside.weekday", ("day",)),
    Row("date.differs", "story.beside.days", ("days",)),
)
"""What stands beside the claim's own words, in the same order."""


def headline(claim: Claim, finding: Finding) -> Step:
    """The sentence that says what is to be known first."""
    told = _first(HEADLINES[finding.outcome], claim, finding, {})
    if told is not None:
        return told
    if finding.outcome is Outcome.CANNOT_TELL:
        return Step(QUOTE, {"quote": " … ".join(span.quote for span in claim.evidence)})
    return deciding(finding)


def deciding(finding: Finding) -> Step:
    """The step that a finding turns on, as far as the codes tell: one that confirms does not make a conflict."""
    steps = [step for step in finding.because if step.code not in BACKGROUND]
    if finding.outcome in (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD):
        steps = [step for step in steps if not step.code.endswith(CONFIRMING)] or steps
    return steps[0] if steps else finding.because[0]


def correction(claim: Claim, finding: Finding, more: Mapping[str, Plain]) -> Step | None:
    """What can be printed instead, or as a footnote; `more` are parameters from the entry itself."""
    if finding.outcome not in (Outcome.CONFLICTS, Outcome.EXPLAINED):
        return None
    return _first(CORRECTIONS, claim, finding, more)


def beside(claim: Claim, finding: Finding, more: Mapping[str, Plain]) -> Step | None:
    """The record's figure in a few words."""
    if finding.outcome not in (Outcome.CONFLICTS, Outcome.EXPLAINED):
        return None
    return _first(BESIDE, claim, finding, more)


def _first(rows: Iterable[Row], claim: Claim, finding: Finding, more: Mapping[str, Plain]) -> Step | None:
    """The message of the first row that the finding can fill."""
    steps = {step.code: step for step in reversed(finding.because)}
    for row in rows:
        step = steps.get(row.step)
        if step is None:
            continue
        params = _params(claim, finding, step, more)
        if all(params.get(name) is not None for name in row.needs):
            return Step(row.message, {name: params[name] for name in row.needs}, step.entries)
    return None


def _params(claim: Claim, finding: Finding, step: Step, more: Mapping[str, Plain]) -> dict[str, Plain]:
    """Everything that a message about a step may name."""
    params: dict[str, Plain] = {}
    for one in finding.because:
        params |= {name: value for name, value in one.params.items() if name not in params}
    params |= step.params
    params |= _counts(finding)
    if step.code == "vote.other-matter":
        own = _of(finding, "vote.own-tally")
        params |= {"own": own["tally"]} if "tally" in own else {}
    if claim.kind is not ClaimKind.POLL:
        params |= measure_shown(params.get("bills"), params.get("subject"))
    details = params.get("details")
    terms = [one for one in details if not str(one.get("axis", "")).startswith("harm.")] if _rows(details) else []
    params["terms"] = terms or None
    params["harm"] = claim.value.get("harm") if isinstance(claim.value.get("harm"), str) else None  # type: ignore[assignment]
    if step.code.startswith("member-vote."):
        params["settled"] = params.get("voice") or params.get("board")
        params["by_voice"] = params.get("voice") or None
    params |= {f"claimed_{name}": claim.value.get(name) for name in ("outcome", "threshold")}  # type: ignore[misc]
    params |= _claimed(claim)
    return params | dict(more)


def measure_shown(bills: Plain, subject: Plain) -> dict[str, Plain]:
    """What was voted on, in brief: by its number where the subject gives that, else by the subject."""
    numbers = [str(bill) for bill in bills] if isinstance(bills, (list, tuple)) else []
    told = [number for number in numbers if re.search(rf"(?<!\d){re.escape(number)}(?!\d)", str(subject))]
    if told:
        return {"bills": [{"number": told[0]}], "subjects": []}
    return {"bills": [], "subjects": [{"text": subject}] if subject else []}


def _rows(value: Plain) -> TypeGuard[list[dict[str, Plain]]]:
    """Whether a parameter is a list of mappings."""
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _claimed(claim: Claim) -> dict[str, Plain]:
    """A claimed tally without the figures that it does not give: whole, or side by side."""
    if claim.kind not in (ClaimKind.VOTE, ClaimKind.BLOC):
        return {}
    figures = Figures.of(claim)
    if figures.full:
        return {"claimed": [figure for figure in figures.columns if figure is not None], "full": True}
    sides = zip(("for", "against", "abstain"), figures.columns, strict=True)
    said: list[Plain] = [{"side": side, "count": figure} for side, figure in sides if figure is not None]
    return {"said": said} if said else {}


def _of(finding: Finding, code: str) -> dict[str, Plain]:
    return next((dict(step.params) for step in finding.because if step.code == code), {})


def _counts(finding: Finding) -> dict[str, Plain]:
    """The counts that the steps show, each as a list of one, to be told in one message."""
    found = {name: _of(finding, f"casualties.{name}") for name in ("matched", "newer", "part")}
    return {name: [dict(params)] for name, params in found.items() if params}
