"""What the READMEs and the homes of the docs show is what the commands print."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from constancia.language.messages import say
from constancia.model.entries import EntryKind
from constancia.model.ports import VotingQuery
from constancia.record.starter import open_starter

BODY = "pe-congreso"
ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(sys.executable).parent / "constancia"


TUTORIAL = "docs/guides/your-own-parliament.md"


def shown(page: str) -> list[tuple[str, str]]:
    """Command line and output of each console block that begins with `$ echo … | constancia` or `$ constancia`."""
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n\$ (.*?)\n(.*?)```", text, re.DOTALL)
    return [(command, output.strip("\n")) for command, output in blocks if "constancia" in command]


PAGES = ("README.md", "README.es.md", "docs/index.md", "docs/inicio.md")
CASES = [(page, *case) for page in PAGES for case in shown(page)]


def test_each_of_them_opens_with_an_example() -> None:
    assert {page for page, _, _ in CASES} == set(PAGES)


@pytest.mark.parametrize(("page", "command", "output"), CASES)
def test_the_example_prints_what_the_page_shows(page: str, command: str, output: str, tmp_path: Path) -> None:
    assert printed(command, ROOT, tmp_path) == output


def test_the_tutorial_goes_as_its_page_says(tmp_path: Path) -> None:
    text = (ROOT / TUTORIAL).read_text(encoding="utf-8")
    table, mapping = (
        (ROOT / "examples" / name).read_text(encoding="utf-8") for name in ("plenary.csv", "plenary.map.toml")
    )
    assert f"```\n{table}```\n" in text
    assert f"```toml\n{mapping}```\n" in text
    (tmp_path / "plenary.csv").write_text(table, encoding="utf-8")
    (draft, drafted), *others = shown(TUTORIAL)
    assert printed(draft, tmp_path, tmp_path) == drafted
    empty = [line.partition("  #")[0] for line in (tmp_path / "plenary.map.toml").read_text("utf-8").splitlines()]
    assert all(f"`{line}`" in text for line in empty if line.endswith('= ""') and not line.startswith("#"))
    (tmp_path / "plenary.map.toml").write_text(mapping, encoding="utf-8")
    assert len(others) == 5
    for command, output in others:
        digest = r"(?<=council\.db \()[0-9a-f]{12}"  # of the log, which holds the moment of the import
        assert re.sub(digest, "", printed(command, tmp_path, tmp_path)) == re.sub(digest, "", output)


def printed(command: str, folder: Path, home: Path) -> str:
    """What a command line of a page prints, run in the folder."""
    words = shlex.split(command)
    given = ""
    if words[0] == "echo":
        bar = words.index("|")
        given, words = " ".join(words[1:bar]) + "\n", words[bar + 1 :]
    assert words[0] == "constancia"
    keep = {
        key: value for key, value in os.environ.items() if not key.startswith(("CONSTANCIA_", "LC_", "LANG", "COLUMNS"))
    }
    done = subprocess.run(
        [str(COMMAND), *words[1:]],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env=keep | {"HOME": str(home), "XDG_DATA_HOME": str(home), "PYTHONUTF8": "1"},
        check=False,
    )
    return f"{done.stdout}{done.stderr}".strip("\n")


@pytest.mark.parametrize(
    ("page", "thousands", "counted", "ui"),
    [("README.md", ",", "roll calls", "en"), ("README.es.md", ".", "votaciones nominales", "es")],
)
def test_figures_of_the_register_that_comes_with_it_are_those_on_record(
    page: str, thousands: str, counted: str, ui: str
) -> None:
    starter = open_starter()
    days = [one.start[:10] for one in starter.votings(VotingQuery(body=BODY)) if one.id.startswith(f"{BODY}/")]
    (covered,) = (entry for entry in starter.find(EntryKind.COVERAGE) if entry.content["body"] == BODY)
    text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    assert f"{len(days):,} {counted}".replace(",", thousands) in text
    for day in (min(days), str(covered.content["period"]).partition("/")[2]):
        assert (
            say("terminal.published", ui, {"day": day}).removeprefix("published ").removeprefix("publicado el ") in text
        )
    assert f"{len(days):,} votings" in (ROOT / "docs" / "registers" / "pe-congreso.md").read_text(encoding="utf-8")
