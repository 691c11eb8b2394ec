"""Help pages in the user's language: typer's English frame and our message codes put in words."""

from __future__ import annotations

from typing import Any

from constancia.language.messages import say, template

FRAME = (
    "usage",
    "options",
    "arguments",
    "commands",
    "show-help",
    "required",
    "default",
    "options-piece",
    "command-piece",
)
"""What typer itself writes on a help page, as messages: `help.frame.<name>`."""


def put_in_words(command: Any, ui: str) -> Any:
    """The command with every message code in its help replaced by the words of the language."""
    command.help = _worded(command.help, ui)
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = _worded(parameter.help, ui)
    for below in getattr(command, "commands", {}).values():
        put_in_words(below, ui)
    plain_help = command.get_help
    command.get_help = lambda ctx: framed(plain_help(ctx), ui)
    return command


def framed(page: str, ui: str) -> str:
    """A help page whose headings and set phrases are in the language."""
    for name in FRAME:
        page = page.replace(say(f"help.frame.{name}", "en"), say(f"help.frame.{name}", ui))
    return page


def _worded(text: str | None, ui: str) -> str | None:
    return say(text, ui) if text and template(text, ui) is not None else text
