"""The `constancia` command: which commands there are, loaded when called, and how errors leave it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from constancia import __version__
from constancia.cli.clean import cleaned
from constancia.cli.direct import direct
from constancia.cli.ui import complain, take_ui, words
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


COMPLETING = "_CONSTANCIA_COMPLETE"
"""Set by a shell that asks for what a line may go on with; the guide to installing has the line for each shell."""


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; its exit status: 1 where something conflicts, and never for anything else.

    An error that Constancia raises on purpose is said on stderr in the user's language and gives 2; so is a fault that
    nobody foresaw, with what to report.
    """
    with cleaned():
        try:
            rest = take_ui(arguments)
            plain = None if COMPLETING in os.environ else direct(rest)
            return plain() if plain else int(import_module("constancia.cli.commands").carry_out(rest))
        except ConstanciaError as error:
            complain(error)
            return 2
        except KeyboardInterrupt:
            print(file=sys.stderr)
            return 130
        except BrokenPipeError:
            raise
        except OSError as error:
            print(f"constancia: {words('error.system', found=_of_system(error))}", file=sys.stderr)
            return 2
        except Exception as error:
            shown = import_module("constancia.cli.usage").usage_error(error, list(COMMANDS))
            print(shown if shown is not None else f"constancia: {_unforeseen(error)}", file=sys.stderr)
            return 2


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


def _open_streams() -> bool:
    """Whether there is somewhere to print; what is said where stderr is closed goes nowhere.

    A stream that is closed would be given to the next file that is opened, which may be the record.
    """
    open_ = sys.stdout is not None
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            if nowhere != number:
                os.dup2(nowhere, number)
                os.close(nowhere)
            setattr(sys, name, os.fdopen(number, "w" if number else "r", encoding="utf-8", closefd=False))
    return open_


def main() -> None:
    """Run the command line and leave with its exit status."""
    shown = _open_streams()
    _write_anything()
    try:
        if not shown:
            take_ui(sys.argv[1:])
            print(f"constancia: {words('error.no-output')}", file=sys.stderr)
        status = run(sys.argv[1:]) if shown else 2
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
