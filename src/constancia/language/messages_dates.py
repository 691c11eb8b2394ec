"""Dates in words, for the sentences that findings are shown in."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from types import ModuleType

from constancia.compiled import compiled

_ONE = r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?)"
_DAY = compiled(r"\d{4}-\d\d-\d\d")
_EDTF = compiled(rf"{_ONE}(?:T\d\d:\d\d.*)?|(?:{_ONE}|\.\.)?/(?:{_ONE}|\.\.)?")


def _words(ui: str) -> ModuleType:
    return import_module(f"constancia.language.{ui}.messages_dates")


def _part(text: str, words: ModuleType) -> str:
    unsure = words.UNSURE if text.endswith(("?", "%")) else ""
    pieces = text.rstrip("~?%").split("-")
    try:
        figures = [int(piece) for piece in pieces]
        month = words.MONTHS[figures[1] - 1] if len(figures) > 1 else ""
    except (ValueError, IndexError):
        return text
    shape = (words.YEAR, words.MONTH, words.DAY)[len(figures) - 1]
    about = (words.ABOUT_DAY if len(figures) == 3 else words.ABOUT) if text.endswith(("~", "%")) else ""
    return str(about + shape.format(year=figures[0], month=month, day=figures[-1]) + unsure)


def day_in_words(text: str, ui: str) -> str:
    """An EDTF date at its own precision; text that is no date comes back as it is.

    >>> day_in_words("2023-06/2023-08-29", "en")
    'June 2023 to 29 August 2023'
    >>> day_in_words("2023-05-18", "es")
    '18 de mayo de 2023'
    """
    if not _EDTF.fullmatch(text):
        return text
    words = _words(ui)
    moment, _, hour = text.partition("T")
    start, slash, end = moment.partition("/")
    if slash:
        if start == end:
            return _part(start, words)
        whole = all(_DAY.fullmatch(part) for part in (start, end) if part not in ("", ".."))
        if end in ("", ".."):
            return str((words.FROM_DAY if whole else words.FROM).format(start=_part(start, words)))
        if start in ("", ".."):
            return str((words.UNTIL_DAY if whole else words.UNTIL).format(end=_part(end, words)))
        shape = words.BETWEEN_DAYS if whole else words.BETWEEN
        return str(shape.format(start=_part(start, words), end=_part(end, words)))
    return _part(moment, words) + (f", {hour[:5]}" if hour else "")


def contracted(text: str, ui: str) -> str:
    """A sentence with the prepositions before its dates as the language writes them.

    >>> contracted("las listas de del 1 al 2 de mayo", "es")
    'las listas del 1 al 2 de mayo'
    """
    for parts, whole in _words(ui).CONTRACTIONS:
        text = text.replace(parts, whole)
    return text


def weekday_in_words(text: str, ui: str) -> str:
    """The name of a weekday, from its number (Monday 0) or from a whole date.

    >>> weekday_in_words("2023-05-18", "en")
    'Thursday'
    """
    number = int(text) if text.isdigit() and len(text) == 1 else date.fromisoformat(text[:10]).weekday()
    return str(_words(ui).WEEKDAYS[number])
