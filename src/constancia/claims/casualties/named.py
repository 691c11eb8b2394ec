"""One named victim: `Rosa Quispe murió`, `the murder of John Adeyemi`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constancia.claims.casualties.clauses import Found
from constancia.claims.casualties.figures import Figure
from constancia.claims.casualties.tokens import Token
from constancia.claims.marks.names import Name, NameKind
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Reading
from constancia.language.shape.harm import HarmWords

_NEAR = 4
"""Tokens between a name and its verb up to which the name is part of the evidence."""


def victims(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> Iterator[tuple[Found, str]]:
    """What befell each named person of a sentence, with the fullest form of the name."""
    people = reading.language.harm.people
    for name in reading.names_in(sentence.start, sentence.end):
        if name.kind is not NameKind.PERSON or " " not in name.full.strip():
            continue
        first = next((i for i, t in enumerate(tokens) if t.end > name.start), len(tokens))
        last = next((i for i in range(first, len(tokens)) if tokens[i].start >= name.end), len(tokens))
        if any(
            t.code not in "JWEFDO-" or (t.folded.removesuffix("s") in people and t.code == "W")
            for t in tokens[first:last]
        ):
            continue  # in full capitals a name may take in other words
        hung = first > 0 and tokens[first - 1].code in {"P", "F", "Y"}
        word = None if hung and not _relative(tokens, last) else _predicate(tokens, last)
        if word is not None and tokens[word].code == "v" and not _violent(tokens, reading.language.harm):
            continue  # a death of old age is no casualty
        if word is not None:
            start = name.start if word - last <= _NEAR else tokens[_first_auxiliary(tokens, word)].start
            yield _found(name, tokens[word].entry.harm, start, tokens[word].end), name.full
            continue
        before = _inflicted(tokens, first, reading.language.harm)
        if before is not None:
            yield _found(name, tokens[before].entry.harm, tokens[before].start, name.end), name.full


def _violent(tokens: Sequence[Token], words: HarmWords) -> bool:
    """Whether a sentence tells of more than a death."""
    return any(t.folded.startswith(words.violence) for t in tokens if t.code not in "vpk")


def _found(name: Name, harm: str, start: int, end: int) -> Found:
    figure = Figure(name.start, name.end, "c", count=1, qualifier="exactly", article=True, number_start=name.start)
    figure.noun = (name.start, name.end)
    return Found(figure, harm, start, end, 0, noun=figure.noun)


def _predicate(tokens: Sequence[Token], at: int) -> int | None:
    """The verb or participle that says what befell the person before a token."""
    at = _past_aside(tokens, at)
    relative = at < len(tokens) and tokens[at].code == "R"
    if relative:
        at += 1
        if at < len(tokens) and tokens[at].code == "P":
            # `quien según la organización murió`
            step = at
            while step < len(tokens) and tokens[step].code in set("PDWJFCE") and step - at < 8:
                step += 1
            at = step
    singular = True
    helped = False
    while at < len(tokens) and tokens[at].code in {"B", "W"}:
        token = tokens[at]
        if token.code == "B":
            helped = True
            singular = singular and token.entry.number != 2
        elif not helped and not relative:
            return None
        at += 1
    if at >= len(tokens) or not singular:
        return None
    token = tokens[at]
    if token.code == "v" and token.entry.number != 2:
        return at
    apposed = not helped and at > 0 and tokens[at - 1].code == ","
    if token.code in {"p", "k"} and (helped or apposed):
        after = tokens[at + 1].code if at + 1 < len(tokens) else ""
        return at if after not in {"D", "N", "U", "A", "K"} and not (apposed and after in {"J", "W"}) else None
    return None


def _relative(tokens: Sequence[Token], at: int) -> bool:
    return "R" in "".join(token.code for token in tokens[at : at + 2])


def _past_aside(tokens: Sequence[Token], at: int) -> int:
    """The token after `, 46,` or `, a farmer,` or `(46)`; a comma alone is passed over."""
    if at >= len(tokens) or tokens[at].code not in {",", "("}:
        return at
    closing = {",": ",", "(": ")"}[tokens[at].code]
    for end in range(at + 1, min(len(tokens), at + 12)):
        if tokens[end].code == closing:
            inner = "".join(t.code for t in tokens[at + 1 : end])
            if not set(inner) & set("vtkpRS;"):
                return end + 1
            break
    return at + 1


def _first_auxiliary(tokens: Sequence[Token], word: int) -> int:
    while word > 0 and tokens[word - 1].code == "B":
        word -= 1
    return word


def _inflicted(tokens: Sequence[Token], first: int, words: HarmWords) -> int | None:
    """The verb or noun before a name that says what was done to that person."""
    at = first - 1
    while at >= 0 and tokens[at].code in {"W", "J", "D"} and first - at < 5:
        at -= 1
    if at < 1:
        return at if at == 0 and first == 1 and tokens[0].code == "t" else None
    if tokens[at].code in {"F", "A"}:
        before = tokens[at - 1]
        if before.code in {"e", "x"} and tokens[at].code == "F":
            return at - 1
        if tokens[at].code == "A" and before.code in {"t", "x"} and before.folded not in words.infinitives:
            return at - 1
        return None
    helped = tokens[at - 1].code == "B" and tokens[at - 1].folded not in {"has", "have", "had"}
    english = not any(t.code == "A" for t in tokens)
    unreal = tokens[at].folded in words.infinitives and tokens[at - 1].folded in (*words.modals, "to")
    if tokens[at].code in {"t", "k"} and english and not helped and not unreal and first - at == 1:
        return at
    return None
