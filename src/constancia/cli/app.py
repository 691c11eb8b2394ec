"""The `constancia` command: which commands there are, loaded when called, and how errors leave it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from constancia import __version__
from constancia.cli.clean import cleaned
from constancia.cli.help import put_in_words
from constancia.cli.ui import complain, take_ui, ui, words
from constancia.cli.usage import usage_error
from constancia.errors import ConstanciaError
from constancia.model.faults import Fault

COMMANDS: dict[str, str] = {
    "audit": "constancia.cli.auditing:audit",
    "check": "constancia.cli.check:check",
    "correct": "constancia.cli.record:correct",
    "dossier": "constancia.cli.dossier:dossier",
    "explain": "constancia.cli.explain:explain",
    "export": "constancia.cli.record:export",
    "import": "constancia.cli.importing:import_command",
    "in-force": "constancia.cli.in_force:in_force",
    "log": "constancia.cli.record:log",
    "judge": "constancia.cli.people:judge",
    "person": "constancia.cli.people:person",
    "read": "constancia.cli.read:read",
    "rebuild": "constancia.cli.record:rebuild",
    "recheck": "constancia.cli.recheck:recheck",
    "redact": "constancia.cli.record:redact",
    "verify": "constancia.cli.record:verify",
    "vote": "constancia.cli.votes:vote",
    "votes": "constancia.cli.votes:votes",
}
"""Command to the function or `typer.Typer` that carries it out, imported only when called; listed in this order.

A new command is one line here, one function with typer annotations, and its help as messages: `help.<command>` and
whatever codes its options name, in `language/{es,en}/messages_help.py`.
"""


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


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; its exit status: 1 where something conflicts, and never for anything else.

    An error that Constancia raises on purpose is said on stderr in the user's language and gives 2; so is a fault that
    nobody foresaw, with what to report.
    """
    with cleaned():
        try:
            if COMPLETING in os.environ:
                _know_shells()
            rest = take_ui(arguments)
            command = put_in_words(typer.main.get_command(app), ui())
            return int(command.main(args=rest, prog_name="constancia", standalone_mode=False) or 0)
        except ConstanciaError as error:
            complain(error)
            return 2
        except typer.Abort:
            return 130
        except BrokenPipeError:
            raise
        except OSError as error:
            typer.echo(f"constancia: {words('error.system', found=_of_system(error))}", err=True)
            return 2
        except Exception as error:
            shown = usage_error(error, list(COMMANDS))
            typer.echo(shown if shown is not None else f"constancia: {_unforeseen(error)}", err=True)
            return 2


COMPLETING = "_CONSTANCIA_COMPLETE"
"""Set by a shell that asks for what a line may go on with; the guide to installing has the line for each shell."""


def _know_shells() -> None:
    """Take part in the completion of shells."""
    import_module("typer.completion").completion_init()


def _of_system(error: OSError) -> str:
    """What the system refused, and of which file, as far as it says."""
    reason = error.strerror or type(error).__name__
    return f"{error.filename}: {reason}" if error.filename else reason


def _unforeseen(error: Exception) -> str:
    """That a fault of ours stopped the command, with where it is."""
    where = Fault.of("command", error).where
    return words("error.unforeseen", found=f"{type(error).__name__}: {error}", where=where, version=__version__)


def _write_anything() -> None:
    """Let every character through: UTF-8 into files and pipes, and on a terminal a mark for what it cannot show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def main() -> None:
    """Run the command line and leave with its exit status."""
    _write_anything()
    try:
        status = run(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
        status = 0
    except OSError as error:  # a full disk shows when what was printed is written at last
        print(f"constancia: {words('error.system', found=_of_system(error))}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # Python writes the rest when it leaves, and would fail again
        status = 2
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)
