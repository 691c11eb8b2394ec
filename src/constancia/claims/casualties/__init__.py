"""Claims of kind `casualties`: people dead, injured, missing and detained, each figure and each harm by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from constancia.claims.casualties.clauses import Clause, Found, own_clause
from constancia.claims.casualties.fields import Around, earlier_as_of, inherited
from constancia.claims.casualties.figures import chunks
from constancia.claims.casualties.links import link
from constancia.claims.casualties.merging import Tolled, merge
from constancia.claims.casualties.named import victims
from constancia.claims.casualties.tokens import tokens
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Draft, Reading
from constancia.model.claims import Attribution, ClaimKind


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    return tuple(_draft(toll) for toll in merge(_tolls(reading)))


def _tolls(reading: Reading) -> Iterator[Tolled]:
    words = reading.language.harm
    for sentence in reading.sentences_with(ClaimKind.CASUALTIES):
        row = tokens(reading, sentence)
        clause = Clause(chunks(row, words), words)
        found = link(clause)
        around = Around(reading, sentence, row)
        total: Tolled | None = None
        for one in found:
            toll = _toll(reading, sentence, around, one, total)
            toll.clause = own_clause(clause, one, sentence.start, sentence.end)
            yield toll
            if not one.part:
                total = toll
        for one, name in victims(reading, sentence, row):
            toll = _toll(reading, sentence, around, one, None)
            toll.named = name
            yield toll


def _toll(reading: Reading, sentence: Sentence, around: Around, found: Found, total: Tolled | None) -> Tolled:
    figure = found.figure
    value: dict[str, object] = {"harm": found.harm}
    if figure.low is not None:
        value |= {"low": figure.low, "high": figure.high}
    elif figure.count is not None:
        value |= {"count": figure.count, "qualifier": figure.qualifier}
    text = reading.text
    if figure.noun and not (figure.code == "z" and figure.last in around.words.exists):
        value["who"] = " ".join(text[figure.noun[0] : figure.noun[1]].split())
    inferred: tuple[str, ...] = ()
    if found.earlier:
        as_of, inferred = earlier_as_of(around, found)
        period = None
    else:
        period, as_of, inferred = around.period(found)
        if period is None and as_of is None:
            if found.part and total is not None:
                same = total.value
                period, as_of, inferred = same.get("period"), same.get("as_of"), total.inferred  # type: ignore[assignment]
            else:
                period, inferred = inherited(reading, sentence, around.words)
    if period is not None:
        value["period"] = period
    if as_of is not None:
        value["as_of"] = as_of
    place = around.place(found) or (total.value.get("place") if found.part and total else None)
    if place is not None:
        value["place"] = place
    by = around.by(found)
    if by is not None:
        value["by"] = by
    return Tolled(
        found,
        value,
        inferred,
        [reading.span(found.start, found.end)],
        headline=_headline(reading, sentence),
        back=figure.start < figure.number_start and figure.definite_plural,
        source=reading.span(*found.source) if found.source else None,
    )


def _headline(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is the first of the text and ends without a stop."""
    return sentence.index <= 1 and reading.text[sentence.end - 1] not in '.!?…”"»'


def _draft(toll: Tolled) -> Draft:
    source = toll.source
    return Draft(
        kind=ClaimKind.CASUALTIES,
        evidence=tuple(toll.spans),
        value=toll.value,
        attribution=(Attribution(speaker=source.quote, evidence=source),) if source else None,
        inferred=toll.inferred,
        clause=toll.clause,
    )
