"""Place, day, agency and section before a report say nothing of its matter."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.masked import without_dateline


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("LIMA, Dec. 10, 2021 (Andes Wire) — ", "en"),
        ("LA PAZ, Sept. 3, 2020 (Altiplano Press) - ", "en"),
        ("House watch, January 17, 2023: ", "en"),
        ("Gaceta del Sur, 7 de abril de 2022. ", "es"),
        ("Quito (26 de mayo de 2023). ", "es"),
        ("Política | ", "es"),
        ("Sullana (Norte).- ", "es"),
    ],
)
def test_the_head_is_left_out(head: str, language: str) -> None:
    told = "Senators passed the law on tolls." if language == "en" else "El Senado aprobó la ley de peajes."
    assert without_dateline(head + told, language).strip() == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The law on tolls, drivers and roads of 2023: 40 senators voted for it.", "en"),
        ("La ley de peajes, choferes y caminos de 2023. El Senado la aprobó.", "es"),
        ("Bill No. 12 of Sept. 3 on tolls, bridges and ferries — long awaited — passed.", "en"),
    ],
)
def test_a_clause_is_none(text: str, language: str) -> None:
    assert without_dateline(text, language) == text
