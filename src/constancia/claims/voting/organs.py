"""Organs that are no chamber and decide all the same: a council, a college, a union, a cabinet, a university."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import Masked
from constancia.claims.voting.places import Words, without_article


def organs(masked: Masked, lex: VoteLexicon, countries: Sequence[tuple[int, int]] = ()) -> Iterator[Words]:
    """The organs that stand as the subject of a verb of deciding, or as those that something was decided by.

    One that is only spoken of decides nothing: "the report of the electoral board", "sent to the council".
    """
    for match in (*lex.phrase.finditer(masked.text), *_by_name(masked, lex, countries)):
        start, end = match.span()
        if lex.courts.search(masked.folded, start, end):
            continue
        if lex.agent.search(masked.folded, max(0, start - 12), start):
            verb = _done_before(masked, lex, start)
        elif lex.led_away.search(masked.folded, max(0, start - 20), start):
            continue
        else:
            verb = _decided_behind(masked, lex, end)
        if verb is not None:
            start = without_article(masked, start, end, lex)
            yield Words(start, end, masked.text[start:end], verb=verb)


def _by_name(masked: Masked, lex: VoteLexicon, countries: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """What may be an organ by a name that says nothing of its kind; no country: "La Sunedu", "ONPE"."""
    for match in lex.named.finditer(masked.text):
        if not any(near < match.end() and match.start() < far for near, far in countries):
            yield match


def _decided_behind(masked: Masked, lex: VoteLexicon, end: int) -> int | None:
    """Where the verb of deciding stands whose subject ends at a place; None where another stands there, or none."""
    senses = lex.deciding
    aside = senses.aside.match(masked.masked, end)
    place = aside.end() if aside else end
    match = senses.acts_at(masked.text, place)
    if match is None or lex.endured.match(masked.folded, match.start("verb")):
        return None
    verb = masked.folded[match.start("verb") : match.end("verb")]
    refusing = senses.refuses.match(masked.text, match.start("verb"))  # "rejected" alone may be what somebody says
    return None if senses.neutral.fullmatch(verb) and not refusing else match.start()


def _done_before(masked: Masked, lex: VoteLexicon, start: int) -> int | None:
    """Where the passive verb begins that an organ is the agent of."""
    left = max(masked.masked.rfind(";", 0, start) + 1, start - 90)
    found = list(lex.deciding.done.finditer(masked.text, left, start))
    if not found or lex.relative.search(masked.masked, found[-1].end(), start):
        return None
    return found[-1].end()
