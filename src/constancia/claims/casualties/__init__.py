"""Claims of kind `casualties`: people dead, injured, missing and detained, each figure and each harm by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from constancia.claims.casualties.counting import counted
from constancia.claims.casualties.fields import Around, inherited
from constancia.claims.casualties.items import Item, items
from constancia.claims.casualties.merging import Tolled, merge, on_one_day
from constancia.claims.casualties.rules import read_with
from constancia.claims.casualties.telling import Found, Telling
from constancia.claims.casualties.victims import victims
from constancia.claims.casualties.words import vocabulary
from constancia.claims.reading import Draft, Reading
from constancia.compiled import compiled
from constancia.language.shape.harm import Part
from constancia.model.claims import Attribution, ClaimKind, Modality
from constancia.syntax.sentences import Sentence


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    return tuple(_draft(toll) for toll in on_one_day(reading, merge(_tolls(reading))))


def _tolls(reading: Reading) -> Iterator[Tolled]:
    code = reading.language.code
    told: tuple[int, str] = (-2, "")
    for sentence in _worth(reading):
        row = items(reading, sentence)
        parted = told[0] == sentence.index - 1 and _opens_on_parts(reading, sentence)
        telling = Telling(counted(row, code), code, told[1] if parted else None)
        around = Around(reading, sentence, row)
        total: Tolled | None = None
        named = list(victims(reading, sentence, row))
        for found in read_with(telling):
            if any(_is(found, one, row) for one, _ in named):
                continue
            toll = _toll(reading, sentence, around, found, total)
            toll.clause = own_clause(telling, found, sentence)
            yield toll
            if not found.part:
                total = toll
                alone = told[0] != sentence.index or told[1] == found.harm
                told = sentence.index, found.harm if alone else ""  # of dead and held, whom "among them" means is open
        for found, name in named:
            toll = _toll(reading, sentence, around, found, None)
            toll.named = name
            yield toll


def _is(found: Found, named: Found, row: Sequence[Item]) -> bool:
    """Whether one harmed only says who somebody named is: `Ann Hill, a student, was shot dead`."""
    noun, figure = named.figure.noun, found.figure
    aside = noun is not None and noun[1] <= figure.number_start < row[named.last].start
    return aside and figure.count == 1 and found.harm == named.harm


def _worth(reading: Reading) -> list[Sentence]:
    """The sentences with a word of harm, and those right behind them that open on parts of their total."""
    known, folded = vocabulary(reading.language.code), reading.folded
    likely = reading.sentences_with(ClaimKind.CASUALTIES)
    found = {sentence.index for sentence in likely if known.harms.lets(folded, sentence.start, sentence.end)}
    behind = {index + 1 for index in found if index + 1 < len(reading.sentences)}
    found |= {index for index in behind if _opens_on_parts(reading, reading.sentences[index])}
    return [reading.sentences[index] for index in sorted(found)]


def _opens_on_parts(reading: Reading, sentence: Sentence) -> bool:
    opening = reading.folded[sentence.start : sentence.start + 24]
    return any(opening.startswith((f"{words} ", f"{words},")) for words in reading.language.harm.of_total)


def _toll(reading: Reading, sentence: Sentence, around: Around, found: Found, total: Tolled | None) -> Tolled:
    figure = found.figure
    value: dict[str, object] = {"harm": found.harm}
    if figure.low is not None:
        value |= {"low": figure.low, "high": figure.high}
    elif figure.count is not None:
        value |= {"count": figure.count, "qualifier": figure.qualifier}
    if figure.noun:
        value["who"] = " ".join(reading.text[slice(*figure.noun)].split())
    times, inferred = _times(reading, sentence, around, found, total)
    where = {"place": around.place(found), "by": around.by(found)}
    source = found.source or around.teller(found)
    value |= times | {name: said for name, said in where.items() if said is not None}
    toll = Tolled(found, value, inferred, [reading.span(found.start, found.end)], _headline(reading, sentence))
    toll.source = reading.span(*source) if source else None
    feared = compiled(rf"\b(?:{'|'.join(reading.language.harm.feared)})\b")
    toll.feared = feared.search(reading.folded, found.start, found.end) is not None
    return toll


def _times(
    reading: Reading, sentence: Sentence, around: Around, found: Found, total: Tolled | None
) -> tuple[dict[str, object], tuple[str, ...]]:
    """Period and as-of date of a figure, and what of them is inferred."""
    times, inferred = around.earlier(found) if found.earlier else around.times(found)
    told: dict[str, object] = (
        {name: total.value[name] for name in ("period", "as_of") if name in total.value} if total else {}
    )
    if times or found.earlier:
        return ({"as_of": told["as_of"]} if found.part and "as_of" in told else {}) | times, inferred
    if total is not None and found.part:
        return told, total.inferred
    period, inferred = inherited(reading, sentence)
    return ({"period": period} if period is not None else {}), inferred


def _headline(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is the first of the text and ends without a stop."""
    return sentence.index <= 1 and reading.text[sentence.end - 1] not in '.!?…”"»'


def own_clause(t: Telling, found: Found, sentence: Sentence) -> tuple[int, int] | None:
    """The clause of a figure with a verb of its own, where another such clause is joined to it."""
    at = found.item
    parts = next((s for s in range(found.last + 1, len(t.items)) if t.can(s, Part.OF_THEM, Part.INCLUDES)), None)
    if at >= 0 and parts is not None and not found.part:
        return sentence.start, t.items[parts].start
    verbs = (Part.BEFALLS, Part.HELPING)
    if not 0 <= at < found.last or not any(t.can(step, *verbs) for step in range(at, found.last + 1)):
        return None
    first = t.items[at].start if t.can(at - 1, Part.AND) else sentence.start
    joined = t.run("word|name|preposition|article|of|date{0,7}", found.last + 1)
    last = (
        t.items[joined].start
        if t.fits("comma? and count more? befalls|helping|modal|boundary", joined)
        else sentence.end
    )
    return (first, last) if first != sentence.start or last != sentence.end else None


def _draft(toll: Tolled) -> Draft:
    source = toll.source
    said = (Attribution(speaker=source.quote, evidence=source),) if source else None
    return Draft(
        kind=ClaimKind.CASUALTIES, evidence=tuple(toll.spans), value=toll.value, attribution=said,
        modality=Modality.HEDGED if toll.feared else None, inferred=toll.inferred, clause=toll.clause,
        rule=toll.found.rule,
    )  # fmt: skip
