"""The shape of what is known about the lines that frame a text."""

from __future__ import annotations

from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameWords:
    """Words of credits and of lines that tell when a text was published; every word folded."""

    source: tuple[str, ...]
    """Labels before whoever a text was taken from: `fuente`."""
    reported: tuple[str, ...]
    """Phrases before whoever gave information: `con informacion de`."""
    translation: tuple[str, ...]
    """Labels before whoever translated it: `traduccion`."""
    translated: tuple[str, ...]
    """Participles with `by`: `traducido`."""
    tongues: tuple[str, ...]
    """What may stand between the participle and a language: `del`."""
    again: tuple[str, ...]
    """Participles before whoever had it before, with `by` or `of`: `republicado`."""
    published: tuple[str, ...]
    """Participles before whoever had it first, with `by` or `into`: `publicado`."""
    at_first: tuple[str, ...]
    """Adverbs beside them: `originalmente`."""
    by: tuple[str, ...]
    of: tuple[str, ...]
    into: tuple[str, ...]
    forms: tuple[str, ...]
    """What may stand between a label and a name: `de`, `para`."""
    on: tuple[str, ...]
    """What follows a name before a day: `el`."""
    issued: tuple[str, ...]
    """What stands before the day of publication in its line: `publicado el`."""
    changed: tuple[str, ...]
    """What stands before the day of the last change there: `actualizado el`."""
    hyphened: tuple[str, ...]
    """First parts of words that keep their hyphen where a line ends with it: `ex`."""
    elsewhere: tuple[str, ...]
    """By what a mail says that it is to be seen elsewhere, with its address: `en su navegador`."""
    clock: tuple[str, ...]
    """What may stand before an hour in that line: `a las`."""
    staff: tuple[str, ...]
    """What stands in the place of an agency and names none: `redaccion`."""
