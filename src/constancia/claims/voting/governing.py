"""Which of the acts that a sentence tells decides a tally."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.voting.acts import Act
from constancia.claims.voting.masking import DATE
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.tallies import Tally
from constancia.lean import replace
from constancia.model.claims import Modality

_BEHIND = 25
"""Characters behind a tally in which the word vote stands that it belongs to."""


def governing(parsed: Parsed, tally: Tally, low: int, high: int) -> Act | None:
    """The act that a tally between two places is of, be it one that has not happened; None where none is told."""
    left, right = parsed.clause(tally.start, tally.end)
    left, right = max(low, left), min(high, right)
    real = _real(parsed, tally, low, max(left, own_start(parsed, tally)), right)
    return _unreal(parsed, tally, real, left, right) or real


def own_start(parsed: Parsed, tally: Tally) -> int:
    """Where a tally's clause begins behind one that opens the sentence and tells what came earlier; else 0.

    "After the plenary approved it on May 3, this Monday 91 members voted in favour": each has its own day.
    """
    masked = parsed.masked.masked
    first = masked.find(DATE, 0, tally.start)
    if first < 0 or parsed.lex.deciding.opening.match(parsed.text) is None:
        return 0
    comma = parsed.text.find(",", first, tally.start)
    return comma + 1 if comma >= 0 and DATE in masked[comma : tally.start] else 0


def follows(parsed: Parsed, tally: Tally, verb: Act) -> bool:
    """Whether a verb behind the figures of both sides tells what comes of them: "with 80 to 20, it will go to"."""
    if verb.modality is not Modality.PROPOSED or not {"for", "against"} <= tally.values.keys():
        return False
    clause = parsed.doing.clause(verb.start, verb.end)
    passive = clause is not None and clause.group is not None and clause.group.passive
    decides = parsed.lex.deciding.decides(parsed.text, verb.start, verb.end)
    return not passive and not (decides and parsed.doer(verb).decides)


def _real(parsed: Parsed, tally: Tally, low: int, left: int, right: int) -> Act | None:
    """What was done: the nearest before the tally that says so by itself, else any before, else the first behind it."""

    def rank(act: Act) -> tuple[bool | int, ...]:
        if act.start >= tally.start:
            return True, not act.strong, act.start >= tally.end, act in parsed.acts, act.start
        around = act.voted or act.end >= tally.start
        return False, in_passing(parsed, act, tally.start), not (act.strong or around), act in parsed.acts, -act.start

    near = (act for act in _told(parsed, tally) if left <= act.start < right)
    found = min(near, key=rank, default=None)
    if found is None and left and tally.said + tally.paired:
        measure = parsed.lex.measures.search(parsed.text, left, tally.end)
        earlier = (act for act in _told(parsed, tally) if low <= act.start < left and measure is None)
        return min(earlier, key=lambda act: act.start, default=None)  # "passed the bill; 50 voted in favour"
    return found


def in_passing(parsed: Parsed, act: Act, end: int) -> bool:
    """Whether a participle behind a comma only describes what figures behind a colon are of: ", rejected: 87"."""
    described = parsed.lex.participle.search(parsed.text, act.start, act.end) is not None
    apart = parsed.text[: act.start].rstrip().endswith(",")
    return described and apart and ":" in parsed.text[act.end : end]


def _told(parsed: Parsed, tally: Tally) -> Iterator[Act]:
    """The acts that may be a tally's: "voted against" only of a body."""
    for act in (*parsed.outcomes, *parsed.acts):
        if act.voted and act.refused and act.start < tally.start and not _of_body(parsed, act, tally):
            continue
        if parsed.doing.in_aside(act.end - 1, tally.start):
            continue
        yield act


def _of_body(parsed: Parsed, act: Act, tally: Tally) -> bool:
    """Whether "voted against" is said of a body: with its tally, or behind a body or members as such."""
    with_count = any(act.start < item.end and item.start < act.end for item in parsed.counts)
    return act.end >= tally.start or with_count or parsed.doer(act).decides


def _unreal(parsed: Parsed, tally: Tally, real: Act | None, left: int, right: int) -> Act | None:
    """The verb of what has not happened that governs a tally: nearer to it than any that tells what has."""
    before = [verb for verb in parsed.supposed if left <= verb.start < tally.start and not _beside(parsed, tally, verb)]
    if before and (real is None or not before[-1].start <= real.start < tally.end):
        if _comes_of(parsed, tally, before[-1]):
            return replace(before[-1], modality=None)
        return None if _told_of(parsed, tally, before[-1]) else before[-1]
    after = next(
        (one for one in parsed.supposed if tally.end <= one.start < right and not follows(parsed, tally, one)), None
    )
    between = (act for act in parsed.acts if after is not None and tally.end <= act.start < after.start)
    if after is None or (real is not None and real.start <= after.start) or any(between):
        return None
    return replace(after, modality=None) if _got(parsed, left, tally, after) else after


def _got(parsed: Parsed, left: int, tally: Tally, verb: Act) -> bool:
    """Whether somebody got the votes, and a verb joined behind tells what comes of it: "got 97 votes and will sit"."""
    gained = parsed.lex.gains.search(parsed.text, left, tally.start)
    last = parsed.text[tally.end : verb.start].split(" ")[-2:]
    return gained is not None and parsed.lex.deciding.gapped.fullmatch(" ".join(last)) is not None


def _told_of(parsed: Parsed, tally: Tally, verb: Act) -> bool:
    """Whether a verb of what is to come only tells what was decided, and another between or before it decides.

    "It may be used online, the Senate decided by 40 to 9": the tally is that of what was decided.
    """
    lex, text = parsed.lex, parsed.text
    if lex.gains.search(text, verb.end, tally.start) or lex.settled.search(text, verb.end, tally.start):
        return True
    real = [outcome.start for outcome in (*parsed.outcomes, *parsed.acts)]
    opened = [match.start() for match in lex.content.finditer(text, 0, verb.start)]
    return bool(opened) and any(start < opened[-1] for start in real)


def _comes_of(parsed: Parsed, tally: Tally, verb: Act) -> bool:
    """Whether a vote told behind a colon is what has decided it: "ships will be allowed in: members voted 80 to 20"."""
    lex, colon = parsed.lex, parsed.text.find(":", verb.end, tally.start)
    if colon < 0 or verb.refused or any(colon < act.start for act in (*parsed.outcomes, *parsed.acts)):
        return False
    decided = lex.settled.search(parsed.text, verb.end, colon)
    voted = decided is None and lex.vote_word.search(parsed.text, colon, tally.end) is not None
    return voted and lex.deciding.decides(parsed.text, verb.start, verb.end)


def _beside(parsed: Parsed, tally: Tally, verb: Act) -> bool:
    """Whether a verb that decides nothing tells what a vote has brought: "can stay after Monday's 66-37 vote"."""
    senses = parsed.lex.deciding
    if senses.decides(parsed.text, verb.start, verb.end) or senses.counts(parsed.text, verb.start, verb.end):
        return False
    return senses.held.search(parsed.text, verb.end, tally.end + _BEHIND) is not None
