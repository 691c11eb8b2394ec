"""The sentences in which findings, help and errors are shown: codes and parameters to words of a language.

A message has a code, `topic.name`; its template lies in `language/<code>/messages_<topic>.py` as `MESSAGES`, one dict
per topic, with the same codes in every language. Templates are `str.format` templates with these format
specifications besides Python's own:

    {day:date}              18 May 2023 · junio de 2023 · 1 June to 31 December 2023 (EDTF in, whatever its precision)
    {day:weekday}           Thursday
    {tally:tally}           69–31–4; a figure that is not given is shown as ?
    {names:list}            Taipe Coronado and Portalatino Ávalos
    {names:commas}          Taipe Coronado, Portalatino Ávalos
    {spans:periods}         a list of EDTF periods, each in words
    {subject:short}         a long text cut at a word; {subject:short 60} after so many code points
    {names}             of a mapping from language to words, those of this language
    {count:number}          up to nine in words, beyond in figures
    {where:country}         Peru, from its ISO 3166-1 code
    {side:word}             the message `words.<value>`; {kind:word kind} is `words.kind.<value>`
    {where:place}           row 3, of a number; the message `words.place.<value>`; any other place in a file as it is
    {count:vote|votes}      the first form for one, the second for everything else, without the figure itself
    {sides:each vote.side}  the message `vote.side` for each mapping of the list, joined by "; "
    {faults:errors}         errors of ours, each on a line of its own
    {sides:listed story.side}  the same, joined as a list in a sentence
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from textwrap import shorten
from typing import Any

from constancia.language.messages_dates import contracted, day_in_words, weekday_in_words
from constancia.language.territories import territories

SHORT = 140
"""Code points to which the subject of a voting is cut where it is shown in a sentence."""


@lru_cache(maxsize=256)
def _topic(ui: str, topic: str) -> Mapping[str, str]:
    try:
        module = import_module(f"constancia.language.{ui}.messages_{topic}")
    except ModuleNotFoundError:
        return {}
    messages: Mapping[str, str] = module.MESSAGES
    return messages


def template(code: str, ui: str) -> str | None:
    """The template of a message in a language, or None where there is none."""
    topic = code.partition(".")[0].replace("-", "_")
    if not topic.isidentifier():
        return None
    return _topic(ui, topic).get(code)


def say(code: str, ui: str, params: Mapping[str, Any] | None = None) -> str:
    """The message in words of the language.

    Raises KeyError for a code without a template, and for a parameter that the template names and nobody gave.

    >>> say("words.yes", "en")
    'for'
    """
    text = template(code, ui)
    if text is None:
        raise KeyError(f"no message {code!r} in {ui!r}")
    return contracted(_Words(ui).vformat(text, (), params or {}), ui)


def field_in_words(name: str, value: object, ui: str) -> str:
    """A field of a claim's value with its value, as a reader of the language reads it.

    >>> field_in_words("harm", "dead", "es")
    'daño: muerte'
    """
    known = template(f"field.value.{name}.{value}", ui) or template(f"field.value.{value}", ui)
    shown = known or template(f"words.{value}", ui) or day_in_words(str(value), ui)
    return f"{say(f'field.{name}', ui)}: {shown}"


def country_in_words(code: str, ui: str) -> str:
    """The name of a country; what is no code of one comes back as it is.

    >>> country_in_words("US", "es")
    'Estados Unidos'
    """
    private = code[:1] == "X" or code in ("QO", "ZZ")
    return code if private else territories(ui).get(code, code)


class _Words(string.Formatter):
    """`str.format` with the specifications of this module."""

    def __init__(self, ui: str) -> None:
        self.ui = ui

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Mapping):  # Words that were written in several languages.
            value = value.get(self.ui) or next(iter(value.values()))
        if "|" in format_spec:  # First: "date that needs|dates that need" begins as a specification does.
            one, _, many = format_spec.partition("|")
            return one if value == 1 else many
        match format_spec.partition(" "):
            case ("date", _, _):
                return day_in_words(str(value), self.ui)
            case ("weekday", _, _):
                return weekday_in_words(str(value), self.ui)
            case ("tally", _, _):
                return "–".join("?" if figure is None else str(figure) for figure in value)
            case ("short", _, width):
                return shorten(str(value), int(width or SHORT), placeholder=" …")
            case ("country", _, _):
                return country_in_words(str(value), self.ui)
            case ("number", _, _):
                known = template(f"words.number.{value}", self.ui)
                return str(value) if known is None else known
            case (("list" | "listed" | "commas" | "periods" | "each" | "errors") as form, _, code):
                return self._several(form, code, value)
            case ("word", _, prefix):
                return self._word(str(value), prefix)
            case ("place", _, _):
                return (
                    say("words.row", self.ui, {"row": value})
                    if isinstance(value, int)
                    else self._word(str(value), "place")
                )
        return str(super().format_field(value, format_spec))

    def _several(self, form: str, code: str, items: Sequence[Any]) -> str:
        """Several things in a row: as they are, each by a message, or as periods."""
        if form == "errors":
            return "\n".join(say(f"error.{item.code}", self.ui, item.params) for item in items)
        if form == "commas":
            return ", ".join(map(str, items))
        if form == "list":
            return self._listed([str(item) for item in items])
        if form == "periods":
            return self._listed([day_in_words(str(item), self.ui) for item in items])
        said = [say(code, self.ui, item) for item in items]
        return "; ".join(said) if form == "each" else self._listed(said)

    def _word(self, value: str, prefix: str = "") -> str:
        known = template(f"words.{prefix}.{value}" if prefix else f"words.{value}", self.ui)
        return value if known is None else known

    def _listed(self, items: Sequence[str]) -> str:
        if len(items) < 2:
            return "".join(items)
        last = items[-1]
        joint = self._word("and-before-i") if last[:1] in "iIíÍ" and self.ui == "es" else self._word("and")
        return f"{', '.join(items[:-1])} {joint} {last}"
