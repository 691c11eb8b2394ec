"""`constancia check` as text: the verdict first, then stories, what to paste, and the rest in one line."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from constancia.cli.app import run

Captured = pytest.CaptureFixture[str]

SPANISH = """La semana en que el Congreso votó tres veces

NIEBLA, 26 de mayo de 2023.- El 18 de mayo de 2023 el Congreso de Brumania aprobó el proyecto de ley 310 con 44 votos \
a favor, 0 en contra y 2 abstenciones. El Congreso de Brumania aprobó el proyecto de ley 476 con 30 votos a favor, \
12 en contra y 4 abstenciones.

El 25 de mayo de 2023 el Congreso de Brumania aprobó el proyecto de ley 473 con 40 votos a favor, 20 en contra y \
6 abstenciones. La comisión de puertos lo había respaldado por 9 votos contra 3.
"""

ENGLISH = """Three votes in a week

NIEBLA, May 26, 2023 - The Congress of Brumania passed bill 473 on May 25, 2023 with 28 votes in favor, 20 against and \
6 abstentions. A day earlier its committee on ports had backed it by 9 votes to 3.

The Congress of Brumania passed bill 476 with 31 votes in favor, 12 against and 4 abstentions. The Congress of \
Brumania passed bill 473 on May 25, 2023 with 28 votes in favor, 20 against and 6 abstentions.
"""

SPANISH_SHOWN = """\
1 cifra por corregir, 1 que pide nota al pie, 1 confirmada, 1 sin comprobación posible
nota.txt · publicado el 26 de mayo de 2023 · español
La semana en que el Congreso votó tres veces

≠ POR CORREGIR · 28–20–6, no 40–20–6: la propuesta 473, 25 de mayo de 2023, 19:00
     «El 25 de mayo de 2023 el Congreso de Brumania aprobó el proyecto de ley 473 con 40 votos a
     favor, 20 en contra y 6 abstenciones.» [5]
     – El informe da 40–20–6; consta 28–20–6 (+12 a favor) el 25 de mayo de 2023, 19:00: INGRESO DE
       UNIDAD NAVAL, PROYECTO DE LEY 473
     → Corrección: 28–20–6 (Congreso de Brumania, votación del 25 de mayo de 2023, 19:00)
     https://register.example/v/ports
     Con ello: ? «El 25 de mayo de 2023» [4]

† PIDE NOTA AL PIE · 30–12–4 es el tablero electrónico; con los votos de viva voz son 31–14–4: la
  propuesta 476, 19 de mayo de 2023, 00:10
     «El Congreso de Brumania aprobó el proyecto de ley 476 con 30 votos a favor, 12 en contra y 4
     abstenciones.» [3]
     – Votación del 19 de mayo de 2023, 00:10, la propuesta misma: INGRESO DE PERSONAL MILITAR
       EXTRANJERO, PROYECTO DE LEY 476
     – el informe da el tablero, 30–12–4; después, de viva voz +1 a favor: Ana Flor; +2 en contra:
       Luz Taipe, Rosa Ávalos → 31–14–4
     – el informe no precisa la fecha de la votación; en los 10 días anteriores a su publicación
       solo coincide una, la del 19 de mayo de 2023
     – el resultado no se comparó: el registro no dice cuántos votos exigía esta votación
     → Nota al pie: Tras cerrarse el tablero electrónico en 30–12–4 se sumaron votos de viva voz
       (uno a favor y dos en contra): 31–14–4. (Congreso de Brumania, votación del 19 de mayo de
       2023, 00:10)
     https://register.example/v/bridge

= CONFIRMADO · 44–0–2: la propuesta 310, 18 de mayo de 2023, 11:11
     «44 votos a favor, 0 en contra y 2 abstenciones» [2]
     Con ello: = «El 18 de mayo de 2023» [1]

? 1 sin comprobación posible · 1 fuera del registro (--all)

registro: HEAD
"""

ENGLISH_SHOWN = """\
1 figure to correct, 1 confirmed, 2 not checkable
nota.txt · published 26 May 2023 · English
Three votes in a week

≠ TO CORRECT · 31–14–4, not 31–12–4: measure 476, 19 May 2023, 00:10
     «The Congress of Brumania passed bill 476 with 31 votes in favor, 12 against and 4
     abstentions.» [5]
     – The report gives 31–12–4, the record 31–14–4 (-2 against) on 19 May 2023, 00:10: INGRESO DE
       PERSONAL MILITAR EXTRANJERO, PROYECTO DE LEY 476
     → Correction: 31–14–4, of which three by voice after the board closed at 30–12–4 (Congress of
       Brumania, voting of 19 May 2023, 00:10)
     https://register.example/v/bridge

= CONFIRMED · 28–20–6: measure 473, 25 May 2023, 19:00
     «28 votes in favor, 20 against and 6 abstentions» [2]
     With it: = «May 25, 2023» [1]

? 2 not checkable · 1 date not compared · 1 outside the record (--all)

record: HEAD
"""


def shown(stored: Path, text: str, capsys: Captured, *arguments: str) -> str:
    """What is printed about a report of its own, the record's path and head left out."""
    Path("nota.txt").write_text(text, "utf8")
    run(["check", "nota.txt", "--record", str(stored), *arguments])
    page = capsys.readouterr().out
    return re.sub(rf"{re.escape(str(stored))} \([0-9a-f]+\)", "HEAD", page)


@pytest.fixture(autouse=True)
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A terminal of the usual width, in a folder of its own."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)


def test_a_spanish_report_is_told_in_stories(stored: Path, capsys: Captured) -> None:
    assert shown(stored, SPANISH, capsys, "--ui", "es") == SPANISH_SHOWN


def test_an_english_report_is_told_in_stories(stored: Path, capsys: Captured) -> None:
    assert shown(stored, ENGLISH, capsys, "--ui", "en") == ENGLISH_SHOWN


@pytest.mark.parametrize("ui", ["es", "en"])
def test_all_shows_every_claim_with_its_steps(stored: Path, capsys: Captured, ui: str) -> None:
    brief = shown(stored, SPANISH, capsys, "--ui", ui)
    whole = shown(stored, SPANISH, capsys, "--ui", ui, "--all")
    assert len(re.findall(r"^ +[1-6]  ", whole, re.MULTILINE)) == 6
    assert "9 votos contra 3" in whole
    assert "9 votos contra 3" not in brief
    assert "--all" in brief
    assert "--all" not in whole


def test_a_claim_told_over_two_sentences_is_shown_with_both(stored: Path, capsys: Captured) -> None:
    text = (
        "NIEBLA, 26 de mayo de 2023.- El Congreso de Brumania aprobó el proyecto de ley 473. "
        "La propuesta obtuvo 40 votos a favor, 20 en contra y 6 abstenciones.\n"
    )
    page = shown(stored, text, capsys, "--ui", "es")
    assert "«NIEBLA, 26 de mayo de 2023.- El Congreso de Brumania aprobó el proyecto de ley 473.»" in page
    assert "«La propuesta obtuvo 40 votos a favor, 20 en contra y 6 abstenciones.» [1]" in page


@pytest.mark.parametrize("more", range(12))
def test_a_long_sentence_is_cut_between_words(stored: Path, capsys: Captured, more: int) -> None:
    lead = "Después de una larga jornada de debate en la capital del país y de muchas negociaciones, "
    tail = ", mientras en las calles de la capital seguían las protestas de los gremios del transporte" * 3
    said = "el Congreso de Brumania aprobó el proyecto de ley 473 por 40 votos a favor y 20 en contra"
    text = f"NIEBLA, 26 de mayo de 2023.- {lead * 2}{'x' * more} {said}{tail}.\n"
    page = " ".join(shown(stored, text, capsys, "--ui", "es", "--all").split())
    (quote,) = {one for one in re.findall(r"«… (.*?) …»", page) if "40 votos" in one}
    assert {quote.split()[0], quote.split()[-1]} <= set(text.split())


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal_but_addresses(
    stored: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = shown(stored, SPANISH, capsys, "--ui", "es").splitlines()
    assert max(len(line) for line in lines if "https://" not in line) <= width


def test_several_reports_end_with_the_total(stored: Path, capsys: Captured) -> None:
    Path("one.txt").write_text(SPANISH, "utf8")
    Path("two.txt").write_text(ENGLISH, "utf8")
    run(["check", "one.txt", "two.txt", "--record", str(stored), "--ui", "en"])
    page = capsys.readouterr().out
    assert page.splitlines()[-2] == (
        "2 reports: 2 figures to correct, 1 that needs a footnote, 2 confirmed, 3 not checkable"
    )


def test_a_report_cannot_steer_the_terminal(stored: Path, capsys: Captured) -> None:
    hostile = SPANISH.replace("La semana", "\x1b[2J\u202eLa semana").replace("el Congreso", "el \x1b]0;x\x07Congreso")
    page = shown(stored, hostile, capsys, "--ui", "es")
    page += shown(stored, hostile, capsys, "--ui", "es", "--all")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page)
    assert "␛" in page


class Tty:
    """Standard output on a terminal."""

    def __init__(self, inner: object) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    def isatty(self) -> bool:
        return True


def test_colour_adds_nothing_but_colour(stored: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = shown(stored, SPANISH, capsys, "--ui", "es")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stdout", Tty(sys.stdout))
    painted = shown(stored, SPANISH, capsys, "--ui", "es")
    assert "\x1b[1;31m≠ POR CORREGIR\x1b[0m" in painted
    assert "\x1b[1;31m1 cifra por corregir\x1b[0m" in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == re.sub(r"\x1b\[[\d;]*m", "", plain)
