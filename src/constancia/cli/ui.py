"""The language that the user reads, and what is said to them on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextvars import ContextVar
from typing import Any

from constancia import __version__
from constancia.errors import ConstanciaError, UsageError
from constancia.language import SUPPORTED
from constancia.language.messages import say, template
from constancia.model.documents import Document
from constancia.model.faults import Fault

_UI: ContextVar[str] = ContextVar("ui", default="en")


def ui() -> str:
    """The language of terminal, help and errors: `es` or `en`."""
    return _UI.get()


def from_locale() -> str:
    """The language that the environment asks for; English where it asks for none that we have."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            code = value[:2].lower()
            return code if code in SUPPORTED else "en"
    return "en"


def take_ui(arguments: Sequence[str]) -> list[str]:
    """Set the language from `--ui`, wherever it stands, or from the locale; the arguments without it.

    Raises UsageError for a language that there is none of.
    """
    rest: list[str] = []
    wanted = from_locale()
    _UI.set(wanted)
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += ["--", *waiting]
        elif argument == "--ui":
            wanted = next(waiting, "")
        elif argument.startswith("--ui="):
            wanted = argument.removeprefix("--ui=")
        else:
            rest.append(argument)
    if wanted not in SUPPORTED:
        raise UsageError(
            f"--ui takes one of {', '.join(SUPPORTED)}, not {wanted!r}",
            option="--ui",
            found=wanted,
            expected=list(SUPPORTED),
        )
    _UI.set(wanted)
    return rest


def words(code: str, **params: Any) -> str:
    """A message in the user's language."""
    return say(code, ui(), params)


def error_in_words(error: ConstanciaError) -> str:
    """An error in the user's language; in English, and where its parameters do not fill the message, its own words."""
    if ui() == "en" or template(f"error.{error.code}", ui()) is None:
        return str(error)
    try:
        return words(f"error.{error.code}", **error.params)
    except KeyError:
        return str(error)


def complain(error: ConstanciaError) -> None:
    """Say an error on stderr."""
    print(f"constancia: {error_in_words(error)}", file=sys.stderr)


_NAMED = 12
"""Files that were not read whose names are said."""


def tell_left_out(document: Document) -> None:
    """Say on stderr which files came with a document and were not read."""
    if document.left_out:
        names = list(dict.fromkeys(document.left_out))
        shown = names[:_NAMED] + ["…"] * (len(names) > _NAMED)
        told = words("terminal.left-out", path=document.path or "-", count=len(document.left_out), names=shown)
        print(f"constancia: {told}", file=sys.stderr)


def tell_faults(path: str | None, faults: Sequence[Fault]) -> bool:
    """Say on stderr which parts of the work met a fault of ours, each once; whether any did."""
    for fault in dict.fromkeys(faults):
        told = words(
            "error.part-unforeseen",
            doing=fault.doing,
            path=path or "-",
            found=fault.error,
            where=fault.where,
            version=__version__,
        )
        print(f"constancia: {told}", file=sys.stderr)
    return bool(faults)
