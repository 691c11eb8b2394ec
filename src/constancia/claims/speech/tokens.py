"""Sentences as rows of words, in which each quotation is one piece."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from constancia.language.shape.speech import Speech
from constancia.syntax.marks.quotes import Quotation, paragraphs

_TOKEN = re.compile(r"(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*|\w+(?:[’'\-–/]\w+)*|[^\w\s]")
_EARLY = re.compile(r"[áéíóú][^\W\daeiouáéíóúü]+[aeiou]+[^\W\daeiouáéíóúü]+[aeo]s?$")
"""An accent two syllables before the end, where no verb of saying has one: «pública», «cálculo»."""
_ENDS = frozenset(".?!…")
_CLOCK = frozenset({"a.m.", "p.m.", "a.m", "p.m"})
_BULLETS = frozenset("•*|-–—·#►▪")
_NEAR = 9
"""Words behind a quotation among which its verb stands."""
_SUBJECT = 24
"""The same where appositions stand between: “…!” Rosa Ruiz, the mayor, shouted to the crowd."""
_LONGEST = 300
"""Words after which a sentence is cut whatever follows, so that time grows with the text alone."""
_DATELINE = 14
"""A dateline's dash or bracket stands among so many first words of its paragraph."""


class Token(NamedTuple):
    """A word, a mark, or a whole quotation: code points, end exclusive."""

    low: str
    """Folded; empty for a quotation."""
    start: int
    end: int
    kind: str
    """`w` word, `p` punctuation, `q` quotation."""
    upper: bool
    """Whether it begins with a capital letter."""
    quote: Quotation | None = None
    accented: bool = False
    """Whether its last letter is «ó» or «á», or, in a word that asks how, any letter."""
    trails: bool = False
    """Whether a quotation ends with a comma, as American usage has it."""
    barred: bool = False
    """Whether its accent shows it to be no verb: «pública», «crítica»."""
    stops: bool = False
    """Whether a quotation ends with a full stop, a question or an exclamation mark."""
    finite: bool = False
    """Whether it looks like a finite verb."""
    opens: str = ""
    """The first word of a quotation, folded."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence with its quotations whole."""

    tokens: tuple[Token, ...]
    paragraph: int
    first: bool
    """Whether it opens its paragraph."""
    headline: bool
    """Whether it is a line without a full stop."""
    bullet: bool = False
    """Whether a bullet or a dash stands before it."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end


def units(
    text: str, folded: str, quotes: tuple[Quotation, ...], speech: Speech, verbs: frozenset[str]
) -> Iterator[Unit]:
    """The sentences of a text, in order, each with its quotations as one token.

    `verbs`: the folded words that are nothing but finite verbs.
    """
    position = 0
    done = 0
    for number, (start, end) in enumerate(blocks := paragraphs(text)):
        if end <= done:
            continue
        start = max(start, done)
        first = position
        following = number + 1
        while position < len(quotes) and quotes[position].opened < end:
            while quotes[position].closed > end and following < len(blocks):
                end = blocks[following][1]
                following += 1
            position += 1
        done = end
        row = _tokens(text, folded, start, end, quotes[first:position], speech, verbs)
        if row:
            yield from _sentences(text, row, number, speech)


def inside(text: str, folded: str, quote: Quotation, speech: Speech, verbs: frozenset[str]) -> Iterator[Unit]:
    """The sentences of what a quotation quotes; the quotations in it are left as words between marks."""
    yield from _sentences(text, _tokens(text, folded, quote.start, quote.end, (), speech, verbs), 0, speech)


def _tokens(
    text: str,
    folded: str,
    start: int,
    end: int,
    quotes: tuple[Quotation, ...],
    speech: Speech,
    verbs: frozenset[str],
) -> list[Token]:
    out: list[Token] = []
    at = start
    for quote in quotes:
        _plain(text, folded, at, quote.opened, speech, verbs, out)
        if _nickname(text, quote, out):
            _plain(text, folded, quote.start, quote.end, speech, verbs, out)
            at = quote.closed
            continue
        last = text[quote.end - 1]
        out.append(
            Token(
                "",
                quote.opened,
                quote.closed,
                "q",
                text[quote.start].isupper(),
                quote,
                trails=last == ",",
                stops=last in _ENDS,
                opens=folded[quote.start : quote.end].split(maxsplit=1)[0].strip(".,;:"),
            )
        )
        at = quote.closed
    _plain(text, folded, at, end, speech, verbs, out)
    return out


def _nickname(text: str, quote: Quotation, before: list[Token]) -> bool:
    """Whether a quotation is one word inside a name: «Juan “Pipo” Rey»."""
    inside = text[quote.start : quote.end]
    follows = text[quote.closed : quote.closed + 2]
    named = bool(before) and before[-1].kind == "w" and before[-1].upper
    return named and inside.isalpha() and inside[0].isupper() and follows[:1] == " " and follows[1:].isupper()


def _plain(
    text: str, folded: str, start: int, end: int, speech: Speech, verbs: frozenset[str], out: list[Token]
) -> None:
    cues, verb_first = speech.cues, speech.verb_first
    for match in _TOKEN.finditer(folded, start, end):
        low = match.group()
        first, last = match.span()
        if "’" in low:
            low = low.replace("’", "'")
        if not (low[0].isalnum() or low[0] == "_"):
            if low in ".'" and out and out[-1].end == first and out[-1].kind == "w":
                before = out[-1]
                if low == "." and (before.low in speech.abbreviations or (len(before.low) == 1 and before.upper)):
                    out[-1] = before._replace(end=last)
                    continue
                if low == "'" and before.low[-1] == "s" and text[last : last + 1] == " ":
                    out[-1] = before._replace(low=before.low + low, end=last)  # "the Workers’ Party"
                    continue
            out.append(Token(low, first, last, "p", False))
            continue
        accented = (low[-1] in "oa" and text[last - 1] in "óÓáÁ") or (
            low in speech.how and folded[first:last] != text[first:last].lower()
        )
        upper = text[first].isupper()
        finite = not upper and (low in verbs or text.endswith(speech.finite_endings, first, last))
        if finite and not accented and verb_first:
            # «está», not «esta»; «inició», not «inicio»
            finite = low not in speech.determiners and (low[-1] != "o" or low in speech.finite)
        out.append(Token(low, first, last, "w", upper, None, accented, finite=finite))
        if verb_first and low in cues and _EARLY.search(text, first, last):
            out[-1] = out[-1]._replace(barred=True)


def _sentences(text: str, row: list[Token], paragraph: int, speech: Speech) -> Iterator[Unit]:
    start = 0
    count = len(row)
    first = True
    cut = _after_dateline(row)
    for index, token in enumerate(row):
        after = row[index + 1] if index + 1 < count else None
        if after is not None and index + 1 != cut and index + 1 - start < _LONGEST:
            if token.kind == "q":
                if not _ended(text, token) or not _opens(after):
                    continue
                if after.kind == "w" and not _full(text, token) and _said_after(row, index + 1, speech):
                    continue
            elif token.low in _CLOCK:
                if not (after.upper and after.low in speech.determiners | speech.pronouns.keys()):
                    continue
            elif (
                token.low not in _ENDS
                or not (_opens(after) or after.low in _BULLETS)
                or (after.start == token.end and after.kind != "q" and after.low != "—")
            ):
                continue
        piece = row[start : index + 1]
        bullet = piece[0].low in _BULLETS
        while piece and piece[0].low in _BULLETS:
            piece = piece[1:]
        if piece:
            whole = index + 1 == count and start == 0
            stops = piece[-1].low in _ENDS or (piece[-1].kind == "q" and _ended(text, piece[-1]))
            yield Unit(tuple(piece), paragraph, first, whole and not stops, bullet)
            first = False
        start = index + 1


def _ended(text: str, token: Token) -> bool:
    quote = token.quote
    return quote is not None and text[quote.end - 1] in _ENDS


def _full(text: str, token: Token) -> bool:
    quote = token.quote
    return quote is not None and text[quote.end - 1] == "."


def _opens(token: Token) -> bool:
    return token.kind == "q" or token.upper or token.low in "¿¡([" or token.low.isdigit()


def _said_after(row: list[Token], index: int, speech: Speech) -> bool:
    """Whether a sentence that begins after a quotation only says who said it: “…?” Odero said."""
    for place, token in enumerate(row[index : index + _SUBJECT], index):
        if token.kind == "q" or token.low in _ENDS:
            return False
        if token.low in speech.cues and (row[place - 1].kind == "p" or place < index + _NEAR):
            return row[place - 1].kind == "w" or _closes(row, place + 1, speech)
    return False


def _closes(row: list[Token], index: int, speech: Speech) -> bool:
    """Whether nothing is said behind a verb: the sentence ends, or goes on with where or to whom."""
    return index >= len(row) or row[index].low in _ENDS or row[index].low in speech.prepositions | speech.to_whom


def _after_dateline(row: list[Token]) -> int:
    """Index of the first word after a dateline, 0 where there is none."""
    for index, token in enumerate(row[:_DATELINE]):
        if token.kind == "q":
            return 0
        if index and token.low in ("—", "–", "-") and row[0].upper:
            glued = row[index - 1].low in ".-—–)"
            shouted = all(t.kind == "p" or t.upper or t.low[0].isdigit() for t in row[:index])
            if index + 1 < len(row) and (glued or shouted) and row[index + 1].low not in ("-", "—", "–"):
                return index + 1 if row[index + 1].upper or row[index + 1].kind == "q" else 0
    return 0
