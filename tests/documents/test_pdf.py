"""PDF pages in reading order, without running heads, each line with its page and box."""

from __future__ import annotations

import itertools

from constancia.documents import read_bytes

from .papers import Placed, pdf

LEFT = [
    "El Pleno del Congreso aprobó el ingreso de",
    "tropas extranjeras con 70 votos a favor, en una",
    "sesión que duró más de cuatro horas y que termi-",
    "nó después de la medianoche.",
]
RIGHT = [
    "La Defensoría pidió que se publique el anexo",
    "con el número de fusiles que ingresarán a la",
    "base en los próximos meses.",
    "El ministro respondió que no.",
]


def columns(head: str, first: str, second: str, number: int) -> list[Placed]:
    page = [(72.0, 800.0, "Boletín del Observatorio"), (280.0, 30.0, f"Página {number}"), (72.0, 760.0, head)]
    page += [(72.0, 730.0 - 14 * i, line) for i, line in enumerate([*LEFT, first])]
    return page + [(320.0, 730.0 - 14 * i, line) for i, line in enumerate([*RIGHT, second])]


def test_columns_are_read_one_after_the_other_under_the_headline_that_spans_them() -> None:
    raw = pdf(
        [columns("EL PLENO APRUEBA EL INGRESO DE TROPAS EXTRANJERAS AL PAÍS", "Fue la primera.", "Fue la última.", 1)],
        10,
    )
    document = read_bytes(raw, "boletin.pdf")
    assert " ".join(document.text.split()) == (
        "Boletín del Observatorio EL PLENO APRUEBA EL INGRESO DE TROPAS EXTRANJERAS AL PAÍS "
        "El Pleno del Congreso aprobó el ingreso de tropas extranjeras con 70 votos a favor, en una sesión que duró "
        "más de cuatro horas y que terminó después de la medianoche. Fue la primera. La Defensoría pidió que se "
        "publique el anexo con el número de fusiles que ingresarán a la base en los próximos meses. El ministro "
        "respondió que no. Fue la última."
    )


def test_running_heads_and_page_numbers_are_left_out() -> None:
    heads = [
        "PRIMERA PARTE DEL INFORME ANUAL DE LA COMISIÓN",
        "OTRO CAPÍTULO DEL INFORME QUE SIGUE A ESE",
        "CIERRE Y CONCLUSIONES DE TODO ESTO",
    ]
    pages = [columns(head, f"Uno {head[:3]}.", f"Dos {head[:4]}.", n) for n, head in enumerate(heads, 1)]
    text = read_bytes(pdf(pages, 10), "boletin.pdf").text
    assert "Boletín del Observatorio" not in text
    assert "Página" not in text
    assert all(head in text for head in heads)


def test_every_line_leads_back_to_its_page_and_box() -> None:
    document = read_bytes(
        pdf([columns("UN TITULAR", "Fin.", "Fin.", 1), [(72, 700, "El final de la nota.")]], 10), "boletin.pdf"
    )
    assert all(a.end <= b.start for a, b in itertools.pairwise(document.pieces))
    last = document.pieces[-1]
    assert (document.text[last.start : last.end], last.page) == ("El final de la nota.", 2)
    assert last.box is not None
    left, bottom, right, top = last.box
    assert 70 < left < 75
    assert 695 < bottom < 702 < top < 712
    assert right > left


def test_a_title_in_the_metadata_is_believed_where_the_text_prints_it() -> None:
    page: list[Placed] = [
        (72, 760, "El informe final"),
        (72, 730, "El Pleno votó la moción con los votos de la mayoría."),
    ]
    assert read_bytes(pdf([page], title="El informe final"), "x.pdf").title == "El informe final"
    assert read_bytes(pdf([page], title="Microsoft Word - borrador3"), "x.pdf").title is None


WIDTHS = dict.fromkeys("adenopbhu0123456789ó", 0.556) | dict.fromkeys("vcsky", 0.5) | {"l": 0.222, "i": 0.222}
WIDTHS |= {"t": 0.278, "f": 0.278, " ": 0.278, ".": 0.278, ",": 0.278, "r": 0.333, "E": 0.667, "P": 0.667, "m": 0.833}


def letters(left: float, base: float, words: str, size: float = 10) -> list[Placed]:
    """Each letter as a text of its own, as browsers print pages."""
    placed: list[Placed] = []
    for letter in words:
        if letter != " ":
            placed.append((left, base, letter))
        left += WIDTHS[letter] * size
    return placed


def test_letters_that_are_placed_one_by_one_make_words_and_lines() -> None:
    page = letters(72, 760, "El Pleno aprobó la ley, con 70 votos a favor")
    page += letters(72, 746, "y 33 en contra.")
    text = " ".join(read_bytes(pdf([page], 10), "impreso.pdf").text.split())
    assert text == "El Pleno aprobó la ley, con 70 votos a favor y 33 en contra."


def test_what_a_browser_prints_at_the_edges_is_no_text_and_gives_the_address() -> None:
    page: list[Placed] = [
        (24, 780, "11/27/26, 6:59 AM"),
        (72, 740, "El Pleno votó la moción con los votos de la mayoría."),
        (72, 720, "La sesión fue el 5/3/2023, 6:30 p. m."),
        (24, 30, "https://example.org/nota?id=7"),
        (500, 30, "1/1"),
    ]
    document = read_bytes(pdf([page], 10), "impreso.pdf")
    assert "11/27/26" not in document.text
    assert "example.org" not in document.text
    assert "5/3/2023" in document.text
    assert document.url == "https://example.org/nota?id=7"


def test_heads_of_left_and_right_sheets_and_heads_that_count_the_pages_are_left_out() -> None:
    bodies = ["La sesión se abrió a las nueve.", "Habló primero la ministra.", "Se votó al caer la tarde.", "Fin."]
    sheets = [
        [(72.0, 800.0, f"{n}  DIARIO DE LOS DEBATES") if n % 2 else (300.0, 800.0, "LEGISLATURA ORDINARIA")]
        + [(72.0, 700.0 - 14 * i, line) for i, line in enumerate([body, f"Así consta en el acta de la {body[-6:-1]}."])]
        for n, body in enumerate(bodies, 1)
    ]
    text = read_bytes(pdf(sheets, 10), "diario.pdf").text
    assert "DIARIO" not in text
    assert "LEGISLATURA" not in text
    assert all(body in text for body in bodies)
    two = [[(72.0, 800.0, f"Informe {n}"), (72.0, 700.0, body)] for n, body in enumerate(bodies[:3], 4)]
    text = read_bytes(pdf([[(72.0, 760.0, "Portada del informe de la comisión")], *two], 10), "informe.pdf").text
    assert "Informe 4" not in text
    assert "Portada del informe" in text


def test_a_page_with_few_lines_has_the_columns_of_the_others() -> None:
    last: list[Placed] = [
        (72.0, 730.0, "El debate seguirá el jueves, dijo la mesa,"),
        (72.0, 716.0, "que fijó la hora a las diez de la mañana."),
        (320.0, 730.0, "La oposición anunció que llevará el asunto"),
    ]
    pages = [columns("UN TITULAR QUE OCUPA TODO EL ANCHO DE LA PÁGINA", "Fue la primera.", "Fue la última.", 1), last]
    text = " ".join(read_bytes(pdf(pages, 10), "boletin.pdf").text.split())
    assert text.endswith(
        "dijo la mesa, que fijó la hora a las diez de la mañana. La oposición anunció que llevará el asunto"
    )


def test_a_table_on_a_later_page_is_read_row_by_row() -> None:
    table: list[Placed] = [
        (left, 730.0 - 14 * row, cell)
        for row, cells in enumerate([("Grupo", "Votos"), ("Unión", "33"), ("Avance", "21")])
        for left, cell in zip((72.0, 320.0), cells, strict=True)
    ]
    pages = [columns("UN TITULAR QUE OCUPA TODO EL ANCHO DE LA PÁGINA", "Fue la primera.", "Fue la última.", 1), table]
    text = " ".join(read_bytes(pdf(pages, 10), "boletin.pdf").text.split())
    assert text.endswith("Grupo Votos Unión 33 Avance 21")
