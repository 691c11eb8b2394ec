from __future__ import annotations

import json

import pytest

from constancia.cli.app import run


def test_what_was_in_force_in_august_2023(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "en", "in-force", "--on", "2023-08-15", "--territory", "PE"]) == 0
    out = capsys.readouterr().out
    certain, _, possible = out.partition("Decided in the year before")
    assert certain.startswith("In force in Peru on 15 August 2023: 2 authorisations of foreign forces\n")
    assert [line.strip() for line in certain.splitlines() if line.startswith("    bill")] == ["bill 4766", "bill 5111"]
    assert "voted on 19 May 2023, 70–33–4  pe-congreso/vote-event/2023-05-19T00-10" in certain
    assert "window: 1 June 2023 to 29 August 2023" in certain
    assert "personnel: 1172" in certain
    assert "number of the resolution: not confirmed" in certain
    assert "bill 4734" in possible
    assert "ministerial resolution" in possible


def test_the_same_in_json_and_spanish(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "es", "in-force", "--on", "2023-10-22", "--territory", "pe", "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert [force["bill"] for force in plain["in_force"]] == ["4766", "6018"]
    assert plain["in_force"][1]["tally"] == [76, 23, 4]
    assert plain["in_force"][1]["cites"]["start"]["publisher"] == "Semana; Diario Octubre"
    assert plain["covered"] is True
    assert run(["--ui", "es", "in-force", "--on", "2023-10-22", "--territory", "PE"]) == 0
    assert "unidades navales y personal de la Marina de los Estados Unidos (Estados Unidos)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("on", "bills", "covered"),
    [("2024-06-01", ["6553"], False), ("2026-05-01", ["13436"], False), ("2022-01-01", [], False)],
)
def test_other_days(on: str, bills: list[str], covered: bool, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "en", "in-force", "--on", on, "--territory", "PE", "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert [force["bill"] for force in plain["in_force"]] == bills
    assert plain["covered"] is covered


def test_what_makes_no_sense_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "en", "in-force", "--on", "someday", "--territory", "PE"]) == 2
    assert run(["--ui", "en", "in-force", "--on", "2023-08-15", "--territory", "Peru"]) == 2
    assert "two letters" in capsys.readouterr().err
