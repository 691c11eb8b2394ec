"""A last look before a vote is confirmed: words of its sentences that reading took nothing from and that may turn it.

Whoever writes that a vote was refused, is expected or never was, may do so in words that no reader knows. What then
would be confirmed cannot be told instead: a reader's gap costs an answer, never a wrong one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.check.around.happenings import sentence_of
from constancia.check.around.surroundings import around
from constancia.check.case import Case
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matters import Matters
from constancia.check.voting.outcomes import by_sign
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.lexicon import Tense
from constancia.language.shape.senses import Sense
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.votes import VoteEvent
from constancia.syntax.folding import fold_in_place
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks.numbers import find

_BESIDE = 14
"""Words behind a tally's sentence in which a report is called untrue: "The story is fake, fact-checkers found"."""
_TAIL = 5
"""Words of a sentence behind a tally, at most, that only says what became of it."""


def doubt(claim: Claim, case: Case, matters: Matters, event: VoteEvent) -> str | None:
    """The code of what may turn an asserted claim that would be confirmed by this voting; None where nothing does."""
    if claim.modality is not Modality.ASSERTED:
        return None
    words = _words(case.document.language)
    folded = fold_in_place(_around(claim, case))
    if words["untrue"].search(words["untrue_matter"].sub(" ", folded)) or _doubted_beside(claim, case, words):
        return "vote.perhaps-denied"
    if _other_count(claim, case, event):
        return "vote.other-count"
    folded_idle = words["idle"].sub(" ", folded)
    yields = "yielding" in subject_read(event.subject, event.language).opening  # "gave in to the veto" is its passing
    if claim.value.get("outcome") == "passed" and not yields and words["turned"].search(folded_idle):
        return "vote.outcome-unread"
    if claim.value.get("outcome") or not (matters.told.told or matters.told.wider):
        return None
    if matters.told.nearby or matters.told.wider is not None:
        folded_idle = f"{folded_idle} {words['idle'].sub(' ', fold_in_place(_before(claim, case)))}"
    if _unheld(words, folded):
        return "vote.perhaps-not-held"
    if "passed" not in (event.outcome, by_sign(event)):
        sides = set(claim.value) & {"for", "against"}
        few = words["refused"].search(folded_idle) or words["outvoted"].search(folded)
        both = event.outcome == "rejected" and sides == {"for", "against"}
        lost = sides == {"against"} or (both and few)  # "won't go back"
        return None if lost or words["turned"].search(folded_idle) else "vote.outcome-unread"
    lost = event.outcome == "rejected"  # with more for it than against: a threshold was missed
    return "vote.outcome-unread" if not lost and words["refused"].search(folded_idle) else None


def _other_count(claim: Claim, case: Case, event: VoteEvent) -> bool:
    """Whether a claim lacks a side, and its sentence counts votes of no side of the voting: "115 votes, none against".

    Where a group or a member is told beside it, the votes may be theirs.
    """
    figures = {"for", "against", "abstain"} & claim.value.keys()
    lacking = figures and not figures.issuperset(("for", "against"))
    beside = [one for span in claim.evidence for one in (case.marks.sentence_at(span.start),) if one is not None]
    counted = any(case.standing(ClaimKind.BLOC, here.start, here.end) for here in beside)
    known = {figure for tally in event.tallies.values() for figure in (tally.yes, tally.no, tally.abstain)}
    needed = claim.value.get("threshold")
    known |= {event.threshold, needed if isinstance(needed, int) else None}
    ballots = _words(case.document.language)["ballots"]
    text = " . ".join(case.document.text[here.start : here.end] for here in beside)
    folded = fold_in_place(text)
    return bool(lacking and not counted) and any(
        ballots.match(folded, number.end) and number.value not in known
        for number in find(text, folded, case.document.language)
        if not number.label and not number.ordinal
    )


def _unheld(words: dict[str, re.Pattern[str]], folded: str) -> bool:
    """Whether words say that a vote is to come or only may be.

    What a law says may be done is no such word, nor what will be "after Congress voted 92–19".
    """
    return any(
        (not words["modal"].fullmatch(match.group()) or words["governing"].match(folded, match.end()))
        and not words["followed"].search(folded, match.end())
        for match in words["unheld"].finditer(folded)
    )


def _doubted_beside(claim: Claim, case: Case, words: dict[str, re.Pattern[str]]) -> bool:
    """Whether a claim is asked, or a sentence right before or behind it says that something is untrue or hearsay."""
    last = sentence_of(case, claim.evidence[-1])
    asked = last.quote.rstrip(' "”»)').endswith("?")
    behind, _, _ = case.document.text[last.end :].partition("\n\n")
    beside = fold_in_place(f"{_before(claim, case)} . {' '.join(behind.split()[:_BESIDE])}")
    return asked or words["untrue"].search(beside) is not None


def _before(claim: Claim, case: Case) -> str:
    """The sentence before the claim's first, which tells what the figures are of: "The motion got 61 votes"."""
    return _sentence_at(sentence_of(case, claim.evidence[0]).start - 1, case)


def _around(claim: Claim, case: Case) -> str:
    """The words around a claim's places, each stretch once, and a sentence of few words behind: "It was rejected"."""
    tail = _sentence_at(sentence_of(case, claim.evidence[-1]).end + 1, case)
    stretches = dict.fromkeys(around(case.document.text, span) for span in claim.evidence)
    return " ".join((*stretches, tail) if len(tail.split()) <= _TAIL else stretches)


def _sentence_at(offset: int, case: Case) -> str:
    """The sentence in which an offset lies, or the last that begins before it; nothing before the first."""
    found = case.marks.sentence_at(offset)
    return case.document.text[found.start : found.end] if found is not None else ""


def lies_ahead(claim: Claim, case: Case) -> bool:
    """Whether a verb among the words that tell a stance says that it is to come: "will split", «votará dividido»."""
    known = lexicon(case.document.language)
    words = (word for span in claim.evidence for word in _WORD.findall(span.quote.lower()))
    forms = (known.forms(word, exact=True) for word in words)
    return any(one and all(form.tense is Tense.FUTURE or Sense.FUTURE in form.senses for form in one) for one in forms)


_WORD = compiled(r"\w+")


def tells_tally_of(claim: Claim, case: Case, event: VoteEvent) -> bool:
    """Whether the numbers of a claim's sentences hold both sides of a voting's tally, of which reading took one."""
    told = _numbers(claim, case)
    return any({tally.yes, tally.no} <= told for tally in event.tallies.values())


def tells_side_of(claim: Claim, case: Case, event: VoteEvent) -> bool:
    """Whether the numbers of a claim's sentences hold a side of a tally: "32 members opposed" tells no outcome."""
    told = _numbers(claim, case)
    return any({tally.yes, tally.no} & told - {0, 1} for tally in event.tallies.values())


def _numbers(claim: Claim, case: Case) -> set[float | None]:
    text = _around(claim, case)
    found = find(text, fold_in_place(text), case.document.language)
    return {number.value for number in found if not number.label and not number.ordinal}


def names_sides(claim: Claim, case: Case) -> bool:
    """Whether the words of a tally say which figure is whose, so that the two can be the wrong way round."""
    sides = _words(case.document.language)["sides"]
    return any(sides.search(fold_in_place(span.quote)) for span in claim.evidence)


def is_of_no_side(claim: Claim, case: Case) -> bool:
    """Whether nothing says that a claim's one count is of those who opposed it: "was rejected with 58 votes"."""
    words, text = _words(case.document.language), _around(claim, case)
    folded = fold_in_place(text)
    told = {claim.value.get("against"), claim.value.get("for")}
    counts = [one for one in find(text, folded, case.document.language) if one.value in told]
    bare = [
        one
        for one in counts
        if words["ballots"].match(folded, one.end) and words["mustered"].search(folded[: one.start])
    ]
    return bool(bare) and not words["siding"].search(folded)


@lru_cache(maxsize=4)
def _words(code: str) -> dict[str, re.Pattern[str]]:
    known = language(code)
    found = {
        name: compiled(rf"(?<!\w)(?:{getattr(known.doubts, name)})(?!\w)")
        for name in ("untrue", "untrue_matter", "unheld", "refused", "turned", "outvoted", "idle", "followed", "siding")
    }
    found["modal"] = compiled(known.modality.modal)
    found["governing"] = compiled(rf"{known.deciding.counting}|(?: \w+){{0,2}}? {known.deciding.deciding_stem}")
    found["ballots"] = compiled(rf" (?:{known.votes.sides.ballots})(?!\w)")
    found["mustered"] = compiled(rf"(?<!\w)(?:{known.doubts.mustered}) $")
    after = known.votes.sides.after
    found["sides"] = compiled(rf"(?<!\w)(?:{after['for']}|{after['against']})")
    return found
