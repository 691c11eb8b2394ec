"""The commands as typer carries them out, each loaded when it is called."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from constancia import __version__
from constancia.cli.app import COMMANDS, COMPLETING
from constancia.cli.help import put_in_words
from constancia.cli.ui import ui, words


def _load(name: str) -> Any:
    module, _, attribute = COMMANDS[name].partition(":")
    target: Callable[..., object] | typer.Typer = getattr(import_module(module), attribute)
    if isinstance(target, typer.Typer):
        command = typer.main.get_command(target)
    else:
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        alone.command(name, help=f"help.{name}")(target)
        command = typer.main.get_command(alone)
    command.name = name
    return put_in_words(command, ui())


class Commands(TyperGroup):
    """The commands of the registry."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Their names, in the order of the registry."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command, imported now; None where there is none of that name."""
        return _load(cmd_name) if cmd_name in COMMANDS else None

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of commands without importing them."""
        with formatter.section(words("help.frame.commands")):
            formatter.write_dl([(name, words(f"help.{name}").partition("\n")[0]) for name in COMMANDS])


app = typer.Typer(cls=Commands, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"constancia {__version__}")
        raise typer.Exit


@app.callback(help="help.constancia")
def constancia(
    language_of_messages: Annotated[str, typer.Option("--ui", metavar="es|en", help="help.common.ui")] = "",
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="help.version")] = False,
) -> None:
    """Take what concerns every command: `--ui` was read before, so that it may stand anywhere."""


def carry_out(arguments: list[str]) -> int:
    """Carries out a command line; its exit status. Raises what typer raises of a line that it cannot read."""
    if COMPLETING in os.environ:
        _know_shells()
    command = put_in_words(typer.main.get_command(app), ui())
    try:
        return int(command.main(args=arguments, prog_name="constancia", standalone_mode=False) or 0)
    except typer.Abort:
        return 130


def _know_shells() -> None:
    """Take part in the completion of shells."""
    import_module("typer.completion").completion_init()
