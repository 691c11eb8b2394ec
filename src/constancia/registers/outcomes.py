"""The rule that says of a voting what kind of decision it was and whether it passed, from what a register declares."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import fold
from constancia.model.plain import Plain, without_none
from constancia.model.thresholds import STATED, Base, Range, Sizes, Threshold, Verdict, Why, verdict_of
from constancia.model.votes import Basis, Option, Question, Tally

SIMPLE = Threshold(name="simple-majority", of=Base.VOTES)
LEGAL_HALF = Threshold(name="legal-half", of=Base.LEGAL, above=True)
TWO_THIRDS_LEGAL = Threshold(name="two-thirds-legal", of=Base.LEGAL, share=Fraction(2, 3))

_HERE = frozenset({Option.YES.value, Option.NO.value, Option.ABSTAIN.value, Option.NOT_VOTING.value})
_SILENT = frozenset({Option.NOT_VOTING.value, Option.ABSENT.value, Option.LEAVE.value})
_NOT_ABLE = frozenset({Option.LEAVE.value, Option.SUSPENDED.value, Option.DECEASED.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class MajorityRule:
    """Which majority a kind of voting needs, and where that is written."""

    thresholds: tuple[Threshold, ...]
    """One where it is known; several where one of them holds and it is not known which."""
    questions: frozenset[Question] = frozenset(Question)
    decisions: frozenset[str] | None = None
    """None: whatever the kind of decision."""
    wording: re.Pattern[str] | None = None
    """What the folded subject must have in it."""
    source: str
    """Article and address, or what the register itself shows."""
    why: Why | None = None
    """What to say where the thresholds give different outcomes."""

    def holds(self, question: Question, decision: str | None, subject: str) -> bool:
        """Whether it is for a voting with that question, kind of decision and folded subject."""
        return (
            question in self.questions
            and (self.decisions is None or decision in self.decisions)
            and (self.wording is None or self.wording.search(subject) is not None)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """What a register declares of the decisions of its body."""

    rule: str
    """Name and version, as derived entries carry it."""
    majorities: tuple[MajorityRule, ...]
    """In order: the first that holds."""
    decision_of: Callable[[str], str | None] | None = None
    """The kind of decision that a subject opens as."""
    rest: Range | None = None
    """How many members do not sit in the body that brings charges."""
    unheard: Fraction = Fraction(0)
    """Share of those who did not vote on the board whose votes by voice a tally may lack, on either side, where notes
    are known to be missing."""
    always: bool = True
    """Whether a voting without outcome gets an entry that says why; else only what follows is kept."""


ANYWHERE = Outcomes(
    rule="outcome@1",
    majorities=(
        MajorityRule(
            thresholds=(SIMPLE, TWO_THIRDS_LEGAL),
            questions=frozenset(Question) - {Question.ADMISSION},
            source="no rule of the body is known: what fails by a simple majority fails by any, and what has two thirds"
            " of the seats passes by any up to that; a motion may be admitted by a minority",
        ),
    ),
    always=False,
)
"""For bodies whose majorities nobody declared."""


def derive_outcome(
    event: Entry, resolution: Entry | None, declared: Outcomes, *, seats: int | None, quiet: bool = False
) -> Entry | None:
    """The derived entry that says what a voting decided, or why that does not follow.

    `quiet`: its votes by voice are not known. None where the source prints the outcome and there is no kind of decision
    to name, and where nothing follows and the register wants no entry for that.
    """
    content: Mapping[str, Any] = event.content
    decision = declared.decision_of(content["subject"]) if declared.decision_of else None
    figures: list[int | None] | None = None
    if content.get("outcome"):
        if decision is None:
            return None
        found = Verdict()
    else:
        tally = _tally(content, resolution)
        figures = [tally.yes, tally.no, tally.abstain] if tally else None
        found = _verdict(content, tally, declared, decision, seats, _unheard(content, declared) if quiet else 0)
        if found.outcome is None and decision is None and not declared.always:
            return None
    plain: dict[str, Plain] = without_none(
        {
            "decision": decision,
            "outcome": found.outcome,
            "counted": found.counted,
            "by": found.by,
            "needed": found.needed,
            "tally": figures,
            "why": found.why and found.why.value,
        }
    )
    return Entry(
        id=f"{event.id}/outcome",
        kind=EntryKind.OUTCOME,
        content=plain,
        source=event.source,
        locator=event.locator,
        valid=event.valid,
        derived_from=(event.id, resolution.id) if resolution else (event.id,),
        rule=declared.rule,
    )


def _tally(content: Mapping[str, Any], resolution: Entry | None) -> Tally | None:
    """The tally with votes by voice, or as the register gives it, or as summed."""
    if resolution is not None:
        return Tally(*resolution.content["tally"])  # type: ignore[misc]
    totals = content.get("totals") or {}
    figures = totals.get(Basis.REGISTER.value) or totals.get(Basis.ROLL.value)
    return Tally(*figures) if figures else None


def _verdict(
    content: Mapping[str, Any],
    tally: Tally | None,
    declared: Outcomes,
    decision: str | None,
    seats: int | None,
    unheard: int,
) -> Verdict:
    if tally is None or tally.yes is None:
        return Verdict(why=Why.NO_FIGURES)
    stated = content.get("threshold")
    if stated is not None:
        return Verdict("passed" if tally.yes >= stated else "rejected", STATED, stated)
    question, subject = Question(content.get("question", "measure")), fold(content["subject"])
    rule = next((one for one in declared.majorities if one.holds(question, decision, subject)), None)
    if rule is None:
        return Verdict(why=Why.RULE_UNKNOWN)
    sizes = _sizes(content, seats, declared.rest)
    return verdict_of(rule.thresholds, tally, sizes, unheard=unheard, else_why=rule.why)


def _options(content: Mapping[str, Any]) -> Counter[str]:
    return Counter((content.get("roll") or {}).get("options") or ())


def _unheard(content: Mapping[str, Any], declared: Outcomes) -> int:
    options = _options(content)
    silent = sum(options[one] for one in _SILENT)
    return silent * declared.unheard.numerator // declared.unheard.denominator


def _sizes(content: Mapping[str, Any], seats: int | None, rest: Range | None) -> Sizes:
    options = _options(content)
    if not options:
        return Sizes(seats=seats, present=seats, rest=rest)
    here = sum(options[one] for one in _HERE)
    missing = sum(options[one] for one in _NOT_ABLE)
    able = None if seats is None else Range(max(here, seats - missing), seats)
    return Sizes(seats=seats, present=here, able=able, rest=rest)
