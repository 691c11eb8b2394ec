"""What is wrong with a command line: one sentence that says what to write instead."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from constancia.cli.ui import words
from constancia.compiled import compiled

_QUOTED = compiled("'([^']*)'")


def usage_error(error: Exception, commands: Sequence[str]) -> str | None:
    """The sentence in the user's language; None for errors of another kind.

    The command line is read by typer, which says what it found in its own words and in English: what it found is taken
    from there, the sentence is ours.
    """
    if not hasattr(error, "format_message"):
        return None
    what = _sentence(type(error).__name__, error, commands)
    return f"constancia: {what}\n{words('error.see-help', command=_command(error))}"


def _sentence(kind: str, error: Any, commands: Sequence[str]) -> str:
    parameter, message = getattr(error, "param", None), str(error.format_message())
    if kind == "NoSuchOption":
        known = [name for one in _parameters(error) for name in one.opts if name.startswith("--")]
        return _or_close("error.no-such-option", str(error.option_name), [*known, "--ui", "--help"])
    if kind == "MissingParameter" and parameter is not None:
        return words("error.missing-parameter", name=_written(parameter), command=_command(error))
    if kind == "BadParameter" and parameter is not None:
        return _bad_value(error, _written(parameter))
    found = _QUOTED.search(message)
    if found and message.startswith("No such command"):
        return _or_close("error.no-such-command", found[1], _subcommands(error) or commands)
    return words("error.command-line", message=message)


def _or_close(code: str, name: str, known: Sequence[str]) -> str:
    """That there is no such thing, and which is meant, or which there are."""
    close = get_close_matches(name, known, n=1, cutoff=0.6)
    return words(f"{code}-close" if close else code, name=name, close=close[0] if close else "", known=sorted(known))


def _bad_value(error: Any, name: str) -> str:
    """Which values a parameter takes, as far as the reader of the command line says."""
    details: list[dict[str, Any]] = getattr(error.__cause__, "errors", list)()
    first = details[0] if details else {}
    found, limits = first.get("input", ""), first.get("ctx") or {}
    choices = _QUOTED.findall(str(first.get("msg", "")).partition(" is not one of ")[2])
    if choices:
        return words("error.usage", option=name, expected=choices, found=found)
    if "ge" in limits:
        return words("error.too-small", option=name, least=limits["ge"], found=found)
    if "int" in str(first.get("type", "")):
        return words("error.no-number", option=name, found=found)
    return words("error.command-line", message=error.format_message())


def _written(parameter: Any) -> str:
    """A parameter as it is written on the command line: `FILES`, `--reason`."""
    option = next((name for name in parameter.opts if name.startswith("--")), None)
    return option or str(getattr(parameter, "metavar", None) or parameter.name).upper()


def _command(error: Any) -> str:
    context = getattr(error, "ctx", None)
    return str(context.command_path) if context is not None else "constancia"


def _parameters(error: Any) -> Sequence[Any]:
    context = getattr(error, "ctx", None)
    return context.command.params if context is not None else ()


def _subcommands(error: Any) -> list[str]:
    """Those of the command that was named, for one that has some of its own."""
    context = getattr(error, "ctx", None)
    return sorted(getattr(context.command, "commands", ())) if context is not None else []
