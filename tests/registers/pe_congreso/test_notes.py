from __future__ import annotations

import pytest

from constancia.errors import RegisterError
from constancia.model.votes import Author, Note
from constancia.registers.pe_congreso.notes import author_of, read_notes
from constancia.registers.pe_congreso.remarks import read_remark
from constancia.registers.reading import Notices

SAID = "El presidente deja constancia del voto a favor de los congresistas Alba Ruiz, Bravo Sol y Cano."


def read(body: str) -> tuple[list[Note], Notices]:
    notices = Notices()
    notes = read_notes(body.encode(), "notas.csv", notices)
    assert [row for _, row in notes] == list(range(1, len(notes) + 1))
    return [note for note, _ in notes], notices


@pytest.mark.parametrize(
    ("body", "time", "repaired"),
    [
        (f'hora,nota\n10:29,"{SAID}"\n', "10:29", 0),
        (f'Hora,Nota\r\n9:30,"{SAID}"', "09:30", 0),
        (f'hora,nota\n10:29,"{SAID}\n"\n', "10:29", 0),
        (f'hora,nota\n10:29, "{SAID}"\n', "10:29", 1),
        (f'hora,nota\n10:29, "{SAID[:-1]}".\n', "10:29", 1),
        (f'hora,nota\n10:29;"{SAID}"\n', "10:29", 1),
        (f'hora,nota\n10,29,"{SAID}"\n', "10:29", 1),
        (f'hora,nota\n10:29,","{SAID}"\n', "10:29", 1),
        (f'hora,nota\n"{SAID}"\n', None, 1),
        (f"hora,nota\n{SAID}\n", None, 1),
    ],
)
def test_a_broken_row_is_read_whole_and_listed(body: str, time: str | None, repaired: int) -> None:
    notes, notices = read(body)
    assert notes == [Note(SAID, Author.CHAIR, time)]
    assert len(notices.items) == repaired


def test_several_notes_keep_their_order() -> None:
    notes, _ = read(f'hora,nota\n10:29,"{SAID}"\n10:29,"El asunto se encuentra incompleto."\n')
    assert [note.author for note in notes] == [Author.CHAIR, Author.EDITOR]


def test_a_note_without_text_is_an_error() -> None:
    with pytest.raises(RegisterError, match="row 1: a note without text"):
        read('hora,nota\n10:29,""\n')
    assert read("hora,nota\n") == ([], Notices())


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("La presidenta, eja constania de su voto en contra", Author.CHAIR),
        ("Cerrada la votación, dejan constancia verbal de sus votos", Author.CHAIR),
        ("PRECISA QUE NO SE CONSIDERARÁ EL VOTO DE LA CONGRESISTA CANO", Author.CHAIR),
        ("En este reporte no se considera a quien preside.", Author.EDITOR),
    ],
)
def test_the_chair_and_the_editors_are_told_apart(text: str, author: Author) -> None:
    assert author_of(text) is author


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("En el PDF aparece que hay 9 ausentes; hay 8", {"about": "printed-total", "printed": {"ausentes": 9}}),
        (
            "Son 10 congresistas sin responder, pero en el agregado salen 9.",
            {"about": "printed-total", "printed": {"sin_responder": 9}},
        ),
        (
            "Fue contabilizado como 'ausente' y debe ser considerado 'SIN RESPUESTA'.",
            {"about": "printed-total", "printed": {"ausentes": 8, "sin_responder": 2}},
        ),
        ("El PDF tiene dos errores en el conteo.", {"about": "printed-total"}),
        ("(OP) Congresista faltante: CANO, PÍA", {"about": "missing-member", "name": "CANO, PÍA"}),
        ("En este reporte no se considera al congresista que ejerce la presidencia", {"about": "chair-left-out"}),
        ("El asunto se encuentra incompleto.", {"about": "subject-incomplete"}),
        ("Estuvo un tiempo en otro grupo", {"about": "other"}),
    ],
)
def test_remarks_are_sorted_by_what_they_are_about(text: str, remark: dict[str, object]) -> None:
    assert read_remark(text, {"ausentes": 7, "sin_responder": 3}) == remark
