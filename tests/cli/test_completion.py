"""What a shell completes: commands, options, and the values of an option, in its own form."""

from __future__ import annotations

import subprocess
import sys

import pytest

from constancia.cli.app import COMPLETING


def asked(shell: str, **more: str) -> str:
    """What the command prints for a shell."""
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", COMPLETING: shell, **more}
    line = [sys.executable, "-c", "from constancia.cli import main; main()"]
    return subprocess.run(line, env=environment, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize(
    ("shell", "has"), [("bash", "complete -o"), ("zsh", "compdef"), ("fish", "complete --command")]
)
def test_each_shell_gets_its_script(shell: str, has: str) -> None:
    script = asked(f"source_{shell}")
    assert has in script
    assert COMPLETING in script
    assert "constancia" in script


@pytest.mark.parametrize(
    ("line", "goes_on"),
    [
        ("constancia ch", ["check"]),
        ("constancia re", ["read", "rebuild", "recheck", "redact"]),
        ("constancia check --f", ["--format"]),
        ("constancia check --format ", ["text", "json", "html", "sarif"]),
        ("constancia votes --fr", ["--from"]),
        ("constancia nosuch", []),
    ],
)
def test_a_line_goes_on_with_what_there_is(line: str, goes_on: list[str]) -> None:
    words = line.split(" ")
    assert asked("complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1)).split() == goes_on


def test_fish_is_told_what_each_is_for() -> None:
    more = {"_TYPER_COMPLETE_FISH_ACTION": "get-args", "_TYPER_COMPLETE_ARGS": "constancia ch"}
    name, _, told = asked("complete_fish", **more).strip().partition("\t")
    assert name == "check"
    assert told
