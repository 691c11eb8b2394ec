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
