"""Claims of kind `vote`: what a deliberative body decided, with its figures."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.reading import Draft, Reading
from constancia.claims.voting.gathering import gather
from constancia.claims.voting.lexicon import lexicon
from constancia.claims.voting.mention import Mention
from constancia.claims.voting.mentions import mentions
from constancia.claims.voting.parsed import readable
from constancia.model.claims import ClaimKind, Modality


def read(reading: Reading) -> Iterable[Draft]:
    """The votes of a document, in text order, each once."""
    return reading.once(_read)


def measure_near(place: int, decided: Iterable[Draft]) -> str | None:
    """The measure of the vote that a document told last before a place, for the first time or again; else of its first.

    "… passed by 66 votes. It had failed on Friday by 65. With those 66 … The Greens voted against": on the first.
    """
    named = [vote for vote in decided if "measure" in vote.value]
    told = [max((span.start for span in vote.evidence if span.start <= place), default=-1) for vote in named]
    if not named:
        return None
    last = max(range(len(named)), key=lambda at: (told[at], at)) if max(told) >= 0 else 0
    return str(named[last].value["measure"])


def _read(reading: Reading) -> tuple[Draft, ...]:
    sentences = readable(reading.sentences_with("vote"))
    if not sentences:
        return ()
    lex = lexicon(reading.language.code)
    found = [mention for sentence in sentences for mention in mentions(reading, sentence, lex)]
    drafts = (_draft(reading, vote) for vote in gather(found, lex))
    return tuple(sorted(drafts, key=lambda draft: draft.evidence[0]))


def _draft(reading: Reading, vote: Mention) -> Draft:
    value: dict[str, object] = dict(vote.values)
    for name in ("outcome", "body", "measure"):
        if getattr(vote, name):
            value[name] = getattr(vote, name)
    if vote.unanimous:
        value["unanimous"] = True
    if vote.date and vote.date.date:
        value["date"] = vote.date.date
    only_needed = "threshold" in vote.values and not vote.tally and not vote.outcome
    return Draft(
        kind=ClaimKind.VOTE,
        evidence=tuple(reading.span(*span) for span in sorted(vote.spans)),
        value=value,
        modality=Modality.REQUIRED if only_needed else vote.modality,
        clause=vote.clause,
        rule=vote.rule,
        inferred=vote.date.inferred if vote.date else (),
    )
