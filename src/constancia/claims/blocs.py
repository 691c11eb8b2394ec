"""Claims of kind `bloc`: how a party, a group or a side as a whole stands on a measure, or its counts in a vote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from constancia.claims import votes
from constancia.claims.reading import Draft, Reading
from constancia.claims.voting.given import given_votes
from constancia.claims.voting.groups import groups_of
from constancia.claims.voting.inverted import clefts, inverted, rows
from constancia.claims.voting.lexicon import VoteLexicon, lexicon
from constancia.claims.voting.measures import stems
from constancia.claims.voting.parsed import parsed, readable, told_of_votes
from constancia.claims.voting.stances import (
    Stance,
    beside,
    counted,
    gave_votes,
    stance_lexicon,
    stances,
    with_counts,
    with_votes_of,
)
from constancia.claims.voting.tables import lists, tables
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.folding import fold_in_place
from constancia.syntax.sentences import Sentence


def read(reading: Reading) -> Iterable[Draft]:
    """The stances of groups, in text order, one for each group named."""
    sentences = readable(reading.sentences_with("bloc"))
    if not sentences:
        return ()
    found = sorted(_stances(reading, sentences), key=lambda stance: (stance.start, stance.end))
    if not found:
        return ()
    decided = tuple(votes.read(reading))
    lex = lexicon(reading.language.code)
    drafts: list[Draft] = []
    for stance in _apart(found):
        draft = _draft(reading, stance, decided)
        first = max(0, len(drafts) - _RECENT)
        index = next((place for place in range(first, len(drafts)) if _same(drafts[place], draft, lex)), None)
        if index is None:
            drafts.append(draft)
        else:
            drafts[index] = replace(drafts[index], evidence=drafts[index].evidence + draft.evidence)
    return drafts


def _same(one: Draft, other: Draft, lex: VoteLexicon) -> bool:
    """Whether two mentions are one claim: the same group and stance, and nothing else that differs."""
    if any(one.value.get(name) != other.value.get(name) for name in ("stance", "for", "against", "abstain")):
        return False
    if one.modality != other.modality or fold_in_place(str(one.value["bloc"])) != fold_in_place(
        str(other.value["bloc"])
    ):
        return False
    first, second = (stems(str(draft.value.get("measure", "")), lex) for draft in (one, other))
    return not first or not second or bool(first & second)


def _stances(reading: Reading, sentences: Iterable[Sentence]) -> Iterator[Stance]:
    """Every stance, with the document's offsets."""
    vote_lexicon = lexicon(reading.language.code)
    lex = stance_lexicon(reading.language.code)
    groups = groups_of(reading)
    if not told_of_votes(reading, vote_lexicon):
        return
    for sentence in sentences:
        found = parsed(reading, sentence, vote_lexicon)
        if vote_lexicon.courts.search(found.masked.folded) and not found.bodies:
            continue
        listed = tuple(rows(found, groups))
        single = (
            one
            for one in (*with_counts(found), *counted(found, groups), *beside(found, groups))
            if not any(row.start < one.end and one.start < row.end for row in listed)
        )
        for stance in (
            *listed,
            *single,
            *lists(found, groups),
            *inverted(found, lex, groups),
            *clefts(found, lex, groups),
            *with_votes_of(found, lex, groups),
            *gave_votes(found, lex, groups),
            *given_votes(found, groups),
            *stances(found, lex, groups),
        ):
            stance.start, stance.end = found.absolute(stance.start, stance.end)
            yield stance
    yield from tables(reading, vote_lexicon)


_BESIDE = 12
"""Stances beside one in which it may be told again."""
_RECENT = 60
"""Claims before a stance with which it may be one."""


def _apart(found: list[Stance]) -> Iterator[Stance]:
    """The stances without those that tell again, in the same place, what one with counts tells."""
    for place, stance in enumerate(found):
        again = any(
            other is not stance
            and other.group == stance.group
            and (other.stance == stance.stance or not stance.counts)
            and other.start < stance.end
            and stance.start < other.end
            and len(other.counts) > len(stance.counts)
            for other in found[max(0, place - _BESIDE) : place + _BESIDE]
        )
        if not again:
            yield stance


def _draft(reading: Reading, stance: Stance, decided: tuple[Draft, ...]) -> Draft:
    value: dict[str, object] = {"bloc": stance.group}
    if stance.stance:
        value["stance"] = stance.stance
    value |= stance.counts
    measure = stance.measure or _measure_near(stance, decided)
    if measure:
        value["measure"] = measure
    return Draft(
        kind=ClaimKind.BLOC,
        evidence=(reading.span(stance.start, stance.end),),
        value=value,
        modality=Modality.PROPOSED if stance.instructed else None,
    )


def _measure_near(stance: Stance, decided: tuple[Draft, ...]) -> str | None:
    """The measure of the vote last told before a stance, or of the first."""
    named = [vote for vote in decided if "measure" in vote.value]
    before = [vote for vote in named if vote.evidence[0].start <= stance.end]
    chosen = before[-1] if before else named[0] if named else None
    return str(chosen.value["measure"]) if chosen else None
