"""Numbers written in digits, told from identifiers, dates, times and telephone numbers by their form alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constancia.compiled import compiled
from constancia.language.shape.numbers import NumberWords
from constancia.lean import dataclass
from constancia.syntax.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Figure(Stretch):
    """A number in digits."""

    value: int | float
    ordinal: bool = False
    scaled: bool = False
    """Whether letters attached to it multiply it: `874B`."""


_LONGEST = 40
"""Digits and signs that one number may have; longer runs are codes, and turning them into numbers takes too long."""

_BLANK = "[ \u00a0\u2009\u202f]"
_RUN = compiled(r"\d[\w.,:/'’%％º°ª–—-]*")
"""A stretch without blanks that begins with a digit."""
_SPACED = compiled(
    rf"(?<![\d.,]{_BLANK})(?<![\w.,:/'’%])[1-9]\d{{0,2}}(?:{_BLANK}\d{{3}}){{1,4}}"
    rf"(?:[.,]\d{{1,3}}(?![\w.,]\d|\w)|(?![\w]|{_BLANK}\d|[.,:/'’–-]\d))"
)
"""Digits with blanks between thousands."""
_LAST_WORD = compiled(r"[^\W\d_]+$")
_PLACES = compiled(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]+")
"""Addresses: digits in them are no numbers."""
_TRAILING = ".,:/'’–—-"
_GROUPED = compiled(
    r"\d{1,3}(?:(?P<sign>[.,])\d{3})(?:(?P=sign)\d{3})*(?:[.,]\d+)?|\d{1,3}(?:['’]\d{3})+(?:,\d{3})*(?:\.\d+)?"
)
_DECIMAL = compiled(r"\d+[.,]\d+")
_INDIAN = compiled(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_ATOM = compiled(r"[\d.,'’]*\d")
_LINKED = compiled(r"\d[\d.,]*%?(?:[-–—/]\d[\d.,]*%?)+")
_TAIL = compiled(r"-[^\W\d_]{2,}(?:-[^\W\d_]+)*")
_YEAR = compiled(r"(?:1[6-9]|20|21)\d\d")
_LONG = compiled(r"\d[\d\u00a0 ()./-]{5}")
"""What every telephone number holds."""
_COMMA_LIST = compiled(r"\d{1,3}(?:,\d{1,3})+")
_DASHED_TEXT = compiled(r"[–—][^\W\d_].*", re.DOTALL)


def _value(digits: str, groups: str) -> int | float | None:
    """The number that digits with their separators write; None where they write none."""
    if digits.isdigit():
        return int(digits)
    bare = re.sub("['’]", "", digits)
    if _GROUPED.fullmatch(digits):
        signs = [char for char in digits if not char.isdigit()]
        if len(signs) == 1:
            whole, part = re.split(r"[.,'’]", digits)
            # A single group of three after a comma is thousands in both languages: much of the Spanish-speaking press
            # writes 1,200; after a full stop it is thousands where the language groups with full stops.
            if whole != "0" and signs[0] in (groups, ",", "'", "’"):
                return int(whole + part)
            return float(f"{whole}.{part}")
        whole, _, part = bare.rpartition(signs[-1])
        millions = signs[0] in "'’" and signs[-1] == "," and len(part) == 3  # `1'200,000`
        if millions or len(set(signs)) == 1:
            return int(re.sub(r"\D", "", digits))
        return float(re.sub(r"\D", "", whole) + "." + part)
    if _INDIAN.fullmatch(digits):
        plain = digits.replace(",", "")
        return float(plain) if "." in plain else int(plain)
    return float(digits.replace(",", ".")) if _DECIMAL.fullmatch(digits) else None


class DigitForms:
    """The patterns of one language, compiled once."""

    def __init__(self, words: NumberWords) -> None:
        self.groups = words.groups
        self.suffixes = words.suffixes
        endings = "|".join(map(re.escape, words.ordinal_endings))
        self.ordinal = compiled(rf"\.?(?:{endings})\.?", re.IGNORECASE)
        phones = "|".join(map(re.escape, words.phones))
        self.phone = compiled(rf"(?<!\w)(?:(?:{phones})[\s.:]{{1,3}}\+?|\+)\(?\d[\d\u00a0 ()./-]{{5,}}", re.IGNORECASE)


def figures(text: str, form: DigitForms) -> Iterator[Figure]:
    """The numbers in digits of a text, in order, none overlapping."""
    barred = _barred(text, form)
    position = done = 0
    for match in _RUN.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        while position < len(barred) and barred[position][1] <= start:
            position += 1
        if position < len(barred) and barred[position][0] <= start:
            continue
        spaced = _SPACED.match(text, start) if end - start < 4 else None
        if spaced:
            done = spaced.end()
            bare = re.sub(_BLANK, "", spaced.group())
            value = float(bare.replace(",", ".")) if re.search("[.,]", bare) else int(bare)
            yield Figure(*_signed(text, start, done, value))
        else:
            yield from _read_run(text, start, end, form)


def _barred(text: str, form: DigitForms) -> list[tuple[int, int]]:
    """Stretches whose digits are no numbers: addresses and telephone numbers."""
    out = [match.span() for match in form.phone.finditer(text)] if _LONG.search(text) else []
    if "://" in text or "www." in text or "@" in text:
        out.extend(match.span() for match in _PLACES.finditer(text))
    return sorted(out)


def _read_run(text: str, start: int, end: int, form: DigitForms) -> Iterator[Figure]:
    run = text[start:end]
    if _is_identifier(text, start):
        return
    run = _DASHED_TEXT.sub("", run[: 2 * _LONGEST]).rstrip(_TRAILING).rstrip("%％")
    end = start + len(run)
    if len(run) > _LONGEST:
        return
    if _LINKED.fullmatch(run):
        yield from _read_linked(run, start, form)
        return
    atom = _ATOM.match(run)
    value = _value(atom.group(), form.groups) if atom else None
    if atom is None or value is None:
        if _COMMA_LIST.fullmatch(run):
            yield from (Figure(start + m.start(), start + m.end(), int(m.group())) for m in re.finditer(r"\d+", run))
        return
    stop, rest = start + atom.end(), run[atom.end() :]
    if atom.group().isdigit() and text[start - 1 : start] in (".", ",") and not text[start - 2 : start - 1].strip():
        start, value = start - 1, float(f"0.{atom.group()}")
    if not rest or _TAIL.fullmatch(rest) or rest[0] in "%％":
        yield Figure(*_signed(text, start, stop, value))
    elif form.ordinal.fullmatch(rest) and isinstance(value, int):
        if not (rest == "°" and re.match(r"\s?[CF]\b", text[end : end + 3])):
            yield Figure(start, start + len(run), value, ordinal=True)
    elif rest in form.suffixes:
        scaled = value * form.suffixes[rest]
        yield Figure(start, start + len(run), round(scaled) if float(scaled).is_integer() else scaled, scaled=True)


def _is_identifier(text: str, start: int) -> bool:
    """Whether letters or signs before a digit make it part of a name or code: `B52`, `PL-4766`, `mid-2023`."""
    before = text[start - 1 : start]
    if before.isalpha() or before in ("_", "+"):
        return True
    if before in ("-", "‑"):
        word = _LAST_WORD.search(text, max(0, start - 12), start - 1)
        return word is not None and not (word.group().islower() and len(word.group()) > 4)
    return before == "/" and start > 1 and text[start - 2].isalnum() and text[start - 2] != "S"


def _sign(text: str, start: int) -> int:
    return start - 1 if text[start - 1 : start] in ("-", "−") and (start < 2 or text[start - 2] in " (\n|\t") else start


def _signed(text: str, start: int, stop: int, value: int | float) -> tuple[int, int, int | float]:
    """The figure with a minus before it, where one stands apart from what comes before."""
    first = _sign(text, start)
    return (first, stop, -value) if first < start else (start, stop, value)


def _read_linked(run: str, start: int, form: DigitForms) -> Iterator[Figure]:
    """Digits linked by dashes or strokes: a tally or a range gives numbers, a code, a date or two years none."""
    parts = list(re.finditer(r"\d[\d.,]*", run))
    texts = [part.group().rstrip(".,") for part in parts]
    stroke = "/" in run
    zero = any(len(part) > 1 and part[0] == "0" and part.isdigit() for part in texts)
    digits = max((len(part) for part in texts if part.isdigit()), default=0)
    most = 3 if stroke or len(texts) > 2 else 4
    if zero or _YEAR.fullmatch(texts[-1]) or digits > most or (stroke and max(map(len, texts)) > 3):
        return
    values = [_value(part, form.groups) for part in texts]
    if None in values or len(texts) > (2 if stroke else 4):
        return
    for part, value, written in zip(parts, values, texts, strict=True):
        if value is not None:
            yield Figure(start + part.start(), start + part.start() + len(written), value)
