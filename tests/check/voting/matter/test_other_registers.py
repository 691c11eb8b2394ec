"""Subjects as registers elsewhere write them, beside the words of the press in either language; all invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict

Judge = Callable[..., Compared]
SAME, OPEN, ANOTHER = Verdict.SAME, Verdict.NOT_COMPARABLE, Verdict.ANOTHER
TROOPS = "To direct the removal of United States Armed Forces from Venezuela that have not been authorized by Congress"
STOPGAP = "A bill making continuing appropriations and extensions for fiscal year 2026, and for other purposes"
DUTIES = "A joint resolution terminating the national emergency declared to impose duties on articles from Brazil"


@pytest.mark.parametrize(
    ("language", "text", "subject", "verdict"),
    [
        ("en", "The House rejected a war powers resolution on Venezuela by 215 to 214.", TROOPS, SAME),
        ("es", "La Cámara rechazó limitar los poderes de guerra del presidente en Venezuela.", TROOPS, SAME),
        ("en", "The House rejected a war powers resolution on Cuba by 215 to 214.", TROOPS, ANOTHER),
        ("es", "La Cámara rechazó por 215 a 214 los poderes de guerra del presidente en Cuba.", TROOPS, ANOTHER),
        ("es", "La cámara aprobó la ley que pone fin al cierre del Gobierno por 40 a 22.", STOPGAP, SAME),
        ("es", "La cámara avaló por 40 a 22 la financiación del Gobierno.", STOPGAP, SAME),
        ("en", "The chamber passed a stopgap to end the shutdown by 40 to 22.", STOPGAP, SAME),
        ("en", "The chamber passed a funding package to reopen the government.", STOPGAP, SAME),
        ("en", "The chamber passed a bill on lighthouses by 40 to 22.", STOPGAP, OPEN),
        ("en", "The chamber voted 40-22 to end the tariffs on Brazil.", DUTIES, SAME),
        ("es", "La cámara votó por 40 a 22 anular los aranceles a Brasil.", DUTIES, SAME),
        ("es", "La cámara votó por 40 a 22 anular los aranceles a Canadá.", DUTIES, ANOTHER),
    ],
)
def test_what_the_press_calls_a_measure_leads_to_its_official_title(
    judge: Judge, language: str, text: str, subject: str, verdict: Verdict
) -> None:
    assert judge(text, subject, language, recorded="en").verdict is verdict


@pytest.mark.parametrize(
    ("language", "text", "subject", "verdict"),
    [
        ("en", "Arthur Lowe's plan to join the Northern Ferry Trade Association, and no toll union.", "D (NFTA)", SAME),
        ("en", "Forty voted for the ferry fares, as asked for by veteran MP Arthur Lowe.", "D (Ferry fares)", SAME),
        ("es", "La idea del veterano Arthur Lowe, que pedía un puerto franco permanente, cayó.", "D (Free port)", SAME),
        ("es", "El plan alternativo de Lowe, que contemplaba una unión de peajes, cayó.", "D (Alternative plan)", SAME),
        ("en", "Arthur Lowe's plan to leave the Northern Ferry Trade Association fell.", "D (Ferry fares)", OPEN),
        ("en", "Bea Nolan's plan for the ferry fares and toll roads fell.", "D (Ferry fares)", OPEN),
        ("en", "Arthur Nolan's plan for the ferry fares and toll roads fell.", "D (Ferry fares)", OPEN),
        ("en", "Arthur Lowe's plan for a ferry and toll roads fell.", "D (No ferry)", OPEN),
    ],
)
def test_whose_motion_it_is_and_every_word_of_its_title_tell_which(
    judge: Judge, language: str, text: str, subject: str, verdict: Verdict
) -> None:
    assert judge(text, f"Arthur Lowe's motion {subject}", language, recorded="en").verdict is verdict
