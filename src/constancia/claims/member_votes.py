"""Claims of kind `member-vote`: how one named member voted."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims import votes
from constancia.claims.reading import Draft, Reading
from constancia.claims.voting.groups import groups_of
from constancia.claims.voting.lexicon import lexicon
from constancia.claims.voting.members import MemberVote, member_lexicon, member_votes
from constancia.claims.voting.parsed import parsed, readable, told_of_votes
from constancia.claims.voting.rolls import rolls
from constancia.model.claims import ClaimKind


def read(reading: Reading) -> Iterable[Draft]:
    """The votes of named members, in text order."""
    sentences = readable(reading.sentences_with("member-vote"))
    vote_lexicon = lexicon(reading.language.code)
    if not sentences or not told_of_votes(reading):
        return ()
    lex = member_lexicon(reading.language.code)
    groups = groups_of(reading)
    found: list[tuple[int, int, MemberVote]] = []
    for sentence in sentences:
        told = parsed(reading, sentence, vote_lexicon)
        if vote_lexicon.courts.search(told.masked.folded) and not told.bodies:
            continue
        for vote in member_votes(told, lex, groups):
            found.append((*told.absolute(vote.start, vote.end), vote))
    found.extend((vote.start, vote.end, vote) for vote in rolls(reading, vote_lexicon, groups))
    if not found:
        return ()
    decided = tuple(votes.read(reading))
    each = {(start, end, vote.person): (start, end, vote) for start, end, vote in found}
    return [_draft(reading, each[key], decided) for key in sorted(each)]


def _draft(reading: Reading, place: tuple[int, int, MemberVote], decided: tuple[Draft, ...]) -> Draft:
    start, end, vote = place
    value: dict[str, object] = {"person": _full(reading, vote.person), "option": vote.option}
    measure = vote.measure or votes.measure_near(end, decided)
    if measure:
        value["measure"] = measure
    evidence = (reading.span(start, end),)
    return Draft(kind=ClaimKind.MEMBER_VOTE, evidence=evidence, value=value, modality=vote.modality, rule=vote.rule)


def _full(reading: Reading, person: str) -> str:
    """The fullest form that the document gives a name, the name itself where several people bear it."""
    forms = {full for full in reading.once(_by_form).get(person, ()) if person in full}
    return forms.pop() if len(forms) == 1 else person


def _by_form(reading: Reading) -> dict[str, set[str]]:
    """The full names that a document gives, by the forms in which they stand."""
    forms: dict[str, set[str]] = {}
    for name in reading.names:
        forms.setdefault(reading.text[name.start : name.end], set()).add(name.full)
    return forms
