"""Claims of kind `bloc`: how a party, a group or a side as a whole stands on a measure, or its counts in a vote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from constancia.claims import votes
from constancia.claims.blocs.rules import counted_stance, item_count, read_site
from constancia.claims.blocs.sites import Site, site_lexicon
from constancia.claims.reading import Draft, Reading
from constancia.claims.voting.lexicon import SIDES, VoteLexicon, lexicon
from constancia.claims.voting.masking import COUNT
from constancia.claims.voting.measures import stems
from constancia.claims.voting.parsed import Parsed, parsed, readable, told_of_votes
from constancia.claims.voting.runs import Mention, Run
from constancia.claims.voting.sides import SideCount
from constancia.claims.voting.stances import Stance, given_votes, stance_lexicon, with_counts
from constancia.claims.voting.tables import lists, records, tables
from constancia.lean import replace
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.folding import fold_in_place
from constancia.syntax.sentences import Sentence

WITHHELD = "bloc.withheld"
"""The rule of claims that say only that a group did not back a measure, be it that it abstained."""
TAKEN_UP = frozenset({"bloc.contrary", "bloc.dividing"})
"""Rules by which a stance follows from what others did, or from what a measure did: nothing is confirmed by them."""


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
    sure: list[bool] = []
    """Whether the measure of each is told with it, and not only that of a vote near by."""
    for stance in _apart(found):
        draft, told = _draft(reading, stance, decided), stance.measure is not None
        first = max(0, len(drafts) - _RECENT)
        index = next(
            (
                place
                for place in range(first, len(drafts))
                if _same(drafts[place], draft, lex, told=sure[place] and told)
            ),
            None,
        )
        if index is None:
            drafts.append(draft)
            sure.append(told)
        else:
            drafts[index] = _joined(drafts[index], draft)
    return drafts


def _same_group(one: str, other: str, lex: VoteLexicon) -> bool:
    """Whether two names are one group's: equal, or the second a bare word for a side that the first says in full.

    «La oposición» behind «la oposición de izquierda», "the opposition" behind "left-wing opposition members".
    """
    first, second = fold_in_place(one), fold_in_place(other)
    if first == second:
        return True
    bare = " " not in second and other.islower() and lex.groups.fullmatch(second) is not None
    return bare and second in first.split() and one[:1].islower()


def _joined(one: Draft, other: Draft) -> Draft:
    """A claim with the places of another that says the same; a place that is told twice counts once."""
    again = any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)
    measure = {"measure": other.value["measure"]} if "measure" in other.value and "measure" not in one.value else {}
    return replace(
        one, value={**one.value, **measure}, evidence=one.evidence if again else one.evidence + other.evidence
    )


def _same(one: Draft, other: Draft, lex: VoteLexicon, *, told: bool) -> bool:
    """Whether two mentions are one claim: the same group and stance, and nothing else that differs."""
    if any(one.value.get(name) != other.value.get(name) for name in ("stance", "for", "against", "abstain")):
        return False
    if one.modality != other.modality or not _same_group(str(one.value["bloc"]), str(other.value["bloc"]), lex):
        return False
    if not told and other.evidence[0].start - one.evidence[-1].end < _NEAR:
        return True
    first, second = (stems(str(draft.value.get("measure", "")), lex) for draft in (one, other))
    return not first or not second or bool(first & second)


def _stances(reading: Reading, sentences: Iterable[Sentence]) -> Iterator[Stance]:
    """Every stance, with the document's offsets."""
    vote_lexicon = lexicon(reading.language.code)
    lex = stance_lexicon(reading.language.code)
    if not _put_to_vote(reading, vote_lexicon) and not told_of_votes(reading):
        return
    last: tuple[int, Stance | None] = (0, None)
    for sentence in sentences:
        found = parsed(reading, sentence, vote_lexicon)
        if vote_lexicon.courts.search(found.masked.folded) and not found.bodies:
            continue
        for stance in (
            *with_counts(found),
            *lists(found),
            *given_votes(found, lex),
        ):
            stance.start, stance.end = found.absolute(stance.start, stance.end)
            yield stance
        runs = tuple(run.moved(sentence.start) for run in found.finder.runs if run.sure) or _pointed_at(found)
        if runs or site_lexicon(reading.language.code).theirs.search(found.masked.folded):
            yield from _bracketed(found, runs)
            before = last[1] if sentence.start - last[0] <= 1 else None
            told = tuple(read_site(Site(found, reading.parse(sentence), runs, before)))
            last = sentence.end, told[-1] if told else None
            yield from told
    yield from tables(reading, vote_lexicon)
    yield from records(reading, vote_lexicon)


def _pointed_at(found: Parsed) -> tuple[Run, ...]:
    """The groups that the sentence before names, where this one begins with words for them: "these parties voted"."""
    words = site_lexicon(found.reading.language.code).pointing.match(found.masked.folded)
    every = found.reading.sentences
    index = found.sentence.index
    if words is None or not index or "\n\n" in found.reading.text[every[index - 1].end : found.sentence.start]:
        return ()
    before = parsed(found.reading, every[index - 1], found.lex)
    named = [one.name for run in before.finder.runs if run.sure and len(run.mentions) > 1 for one in run.mentions]
    start, end = found.absolute(words.start(), words.end())
    groups = tuple(Mention(start, end, end, name, sure=True) for name in dict.fromkeys(named))
    return (Run(start, end, groups, sure=True),) if groups else ()


def _bracketed(found: Parsed, runs: Iterable[Run]) -> Iterator[Stance]:
    """The groups behind the count of a side that gave it: "299 against (A, B and C)", "47 in favour, 30 from D".

    A lone acronym in brackets that nothing else tells to be a party's may be the agency's, or a party's just named.
    """
    start, told = found.sentence.start, (-1, "")
    for run in runs:
        first, last = run.start - start, run.end - start
        near = [count for count in found.counts if count.side in SIDES[:3] and first - _PART_OF <= count.end <= first]
        before = (count for count in near if first - _CAST <= count.end)
        side, number = next(
            ((one.side, how[0]) for one in before if (how := _cast(found, one, first, last))), (None, None)
        )
        if (part := _part_of(found, (*((one.end, one.side) for one in near), told), first)) is not None:
            side, number = part
            told = last, side
        opened = found.masked.text[:first].rstrip().endswith("(")
        if side is None or (opened and not found.masked.text[last:].lstrip().startswith(")")):
            continue
        if len(run.mentions) > 1 or not (run.mentions[0].weak and opened):
            for one in run.mentions:
                yield counted_stance(one, side, number, Stance("", None, one.start, one.end, rule="bloc.bracketed"))


def _part_of(found: Parsed, places: Iterable[tuple[int, str]], first: int) -> tuple[str, int] | None:
    """The side of a count and how many of it are a group's: "of the 81 votes against, 42 came from", "and 16 from"."""
    for end, side in places:
        part = site_lexicon(found.reading.language.code).part_of_it.fullmatch(found.text, end, first) if side else None
        if part is not None:
            return side, found.masked.value(found.text.index(COUNT, end))
    return None


def _cast(found: Parsed, count: SideCount, first: int, last: int) -> tuple[int | None] | None:
    """How many of the votes of a side are those of the one group of a stretch, where they are those of its groups.

    What joins the two says so, or the number of each.
    """
    if count.how == "bare" and not all(one.passed for one in found.outcomes):
        return None  # `rejected by 40 votes`: of which side they are is not said
    lex, folded = site_lexicon(found.reading.language.code), found.masked.folded
    if lex.cast_by.fullmatch(folded, count.end, first):
        return (None,)
    if lex.cast_of.fullmatch(folded, count.end, first):
        return (None,) if found.lex.after[count.side].fullmatch(found.text, count.start, count.end) else None
    ends = folded[last : last + 1] in ("", ".", ";", ")")
    return item_count(found, count.end, first) if ends else None


def _put_to_vote(reading: Reading, lex: VoteLexicon) -> bool:
    """Whether a document that names no body speaks of votes, or of what is put to them."""
    words = site_lexicon(reading.language.code)
    return lex.vote_word.search(reading.folded) is not None or words.matters.search(reading.folded) is not None


_PART_OF = 100
"""Characters between the count of a side and a group that gave a part of it."""
_CAST = 50
"""Characters between the count of a side and the groups that gave it."""
_BESIDE = 12
"""Stances beside one in which it may be told again."""
_NEAR = 1000
"""Characters between two places in which a group's stance is told, that make them of one vote if none says of which."""
_RECENT = 60
"""Claims before a stance with which it may be one."""


def _apart(found: list[Stance]) -> Iterator[Stance]:
    """The stances without those that tell again, in the same place, what one with counts tells."""
    for place, stance in enumerate(found):
        near = found[max(0, place - _BESIDE) : place + _BESIDE]
        if not any(other is not stance and _told_by(other, stance) for other in near):
            yield stance


def _told_by(other: Stance, one: Stance) -> bool:
    """Whether a stance tells what another tells, or better: with counts, a stance, the group's whole name."""
    if one.end <= other.start or other.end <= one.start:
        return False
    if one.group != other.group:
        return bool(one.counts) and one.counts == other.counts and one.group.endswith(f" {other.group}")
    if one.rule == "bloc.by-noun" and not other.rule and other.counts and one.stance not in other.counts:
        return True  # «los doce votos de Perú Libre fueron en contra»
    if one.counts == other.counts:
        return not one.stance and other.stance is not None
    told = other.stance == one.stance or one.counts.items() <= other.counts.items()
    return told and len(other.counts) > len(one.counts)


def _draft(reading: Reading, stance: Stance, decided: tuple[Draft, ...]) -> Draft:
    value: dict[str, object] = {"bloc": stance.group}
    if stance.stance:
        value["stance"] = stance.stance
    value |= stance.counts
    measure = stance.measure or votes.measure_near(stance.end, decided)
    if measure:
        value["measure"] = measure
    return Draft(
        kind=ClaimKind.BLOC,
        evidence=(reading.span(stance.start, stance.end),),
        value=value,
        modality=Modality.PROPOSED if stance.instructed else None,
        rule=WITHHELD if stance.withheld and stance.rule not in TAKEN_UP else stance.rule,
    )
