"""Lines that need no parser come to the same as the parser makes of them."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from constancia.cli import check, checking
from constancia.cli.app import run
from constancia.cli.direct import ALONE, FORMATS, WORDS, check_asked

LINES = [
    ["report.txt"],
    ["one.txt", "two.txt", "three.txt"],
    ["report.txt", "--all"],
    ["--exit-zero", "report.txt", "--keep", "--no-text"],
    ["--format", "json", "report.txt"],
    ["report.txt", "--format", "html", "--format", "sarif"],
    ["--record", "some.db", "--published", "2023-05-19", "--language", "es", "report.txt"],
    ["report.txt", "--as-of", "12", "--published-by", "2023", "--on", "2023-05-19"],
]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """With what a check was called."""
    calls: list[dict[str, Any]] = []

    def called(files: list[str], **given: Any) -> int:
        calls.append({"files": files, **given})
        return 0

    monkeypatch.setattr(checking, "check_reports", called)
    monkeypatch.setattr(check, "check_reports", called)
    return calls


@pytest.mark.parametrize("record", ["", "named.db"])
@pytest.mark.parametrize("line", LINES)
def test_they_ask_for_what_the_parser_reads(
    line: list[str], record: str, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONSTANCIA_RECORD", record)
    assert check_asked(["check", *line]) is not None
    assert run(["check", *line]) == 0
    monkeypatch.setattr("constancia.cli.app.direct", lambda _: None)
    assert run(["check", *line]) == 0
    plain, parsed = asked
    assert {**{name: value for name, value in parsed.items() if not value or name == "max_size"}, **plain} == parsed


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["check"],
        ["read", "report.txt"],
        ["check", "--help"],
        ["check", "report.txt", "--format=json"],
        ["check", "report.txt", "--format", "xml"],
        ["check", "report.txt", "--format"],
        ["check", "report.txt", "--record", "--all"],
        ["check", "report.txt", "--max-size", "12"],
        ["check", "report.txt", "--al"],
        ["check", "--", "report.txt"],
        ["check", "-"],
        ["check", ""],
    ],
)
def test_other_lines_go_to_the_parser(line: list[str]) -> None:
    assert check_asked(line) is None


def test_they_have_the_names_that_the_parser_knows() -> None:
    from constancia.cli.commands import Commands

    command = Commands().get_command(None, "check")
    known = {name: one.name for one in command.params for name in one.opts}
    assert {name: known[name] for name in (*WORDS, *ALONE)} == {**WORDS, **ALONE}
    assert set(FORMATS) == {one.value for one in checking.CheckFormat}


def test_a_line_that_needs_no_parser_loads_none() -> None:
    script = (
        "import sys\n"
        "from constancia.cli.app import run\n"
        "status = run(['check', '/nowhere/at/all.txt'])\n"
        "print(status, [name for name in ('typer', 'pydantic', 'babel') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "2 []\n"
