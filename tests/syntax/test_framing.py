"""Headline, date and credits of a text."""

from __future__ import annotations

import pytest

from constancia.syntax.framing import frame_of


@pytest.mark.parametrize(
    ("text", "code", "published"),
    [
        ("Titular\n\nLIMA, 18 de mayo de 2023 (EFE).- El Pleno votó.", "es", "2023-05-18"),
        ("Titular\n07 Mar 2024 | 17:42 h\n\nEl Pleno votó.", "es", "2024-03-07"),
        ("Titular\nPublicado el 18/05/2023 a las 10:00\nEl Pleno votó.", "es", "2023-05-18"),
        ("A headline\n\nGENEVA (18 May 2023) – The expert left.", "en", "2023-05-18"),
        ("A headline\nPublished: May 18, 2023\n\nThe plenary voted.", "en", "2023-05-18"),
        ("A headline\n2023-05-18\n\nThe plenary voted.", "en", "2023-05-18"),
        ("LIMA, 12 MAR 90 (EFE) -- [TEXT] EL PLENO VOTÓ.", "es", "1990-03-12"),
        ("   PUERTO (ARENA), 8 SEP 04 (RADIO FARO) -- TROOPS LEFT.", "en", "2004-09-08"),
        ("NEW YORK (Bloomberg) — April 4, 2023 — The chamber voted.", "en", "2023-04-04"),
        ("QUITO (Radio Sierra), 8 OCT 98 (AGENCIA) -- [TEXT] THE CHAMBER VOTED.", "en", "1998-10-08"),
        ("Titular\nViernes, 19 de mayo del 2023 · 10.30 h\nEl Pleno votó.", "es", "2023-05-19"),
        ("Titular\nLa Paz, 3 de abril de 2024\nEl Pleno votó.", "es", "2024-04-03"),
        ("A headline\nFriday 19 May 2023 10.30 BST\n\nThe House voted.", "en", "2023-05-19"),
        ("A headline\n2023-05-18T10:00:00Z\n\nThe House voted.", "en", "2023-05-18"),
        ("A headline\nOn 3 April 2024 the House voted.", "en", None),
        ("A headline\nFriday, 10.30\nThe House voted on 3 April 2024.", "en", None),
        ("LIMA, 18 may (EFE).- El Pleno votó.", "es", None),
        ("El Pleno votó el 18 de mayo de 2023 la moción.", "es", None),
        ("Titular\n31 de febrero de 2023\nEl Pleno votó.", "es", None),
    ],
)
def test_the_date_of_publication_is_one_that_the_text_prints_as_such(
    text: str, code: str, published: str | None
) -> None:
    assert frame_of(text, code).published == published


@pytest.mark.parametrize(
    ("text", "code", "days"),
    [
        ("Publicado: 19/05/2023. Actualizado: 22/05/2023", "es", ("2023-05-19", "2023-05-22")),
        ("Actualizado 22/05/2023 10:30 - Publicado 19/05/2023 09:00", "es", ("2023-05-19", "2023-05-22")),
        ("Difundido el 19 de mayo de 2023 | Modificado el 22 de mayo de 2023", "es", ("2023-05-19", "2023-05-22")),
        ("19 de mayo de 2023\nÚltima actualización: 22 de mayo de 2023, 10:30", "es", ("2023-05-19", "2023-05-22")),
        ("Actualizado el 3 de abril de 2024, 08:15", "es", (None, "2024-04-03")),
        ("Last updated: 3 April 2024 at 8:15 pm", "en", (None, "2024-04-03")),
        ("First published on 19 May 2023 14.00 BST\nLast modified on 22 May 2023", "en", ("2023-05-19", "2023-05-22")),
        ("Updated May 22, 2023 10:00 a.m. | Posted May 19, 2023", "en", ("2023-05-19", "2023-05-22")),
        ("Published 19 May 2023, updated 22 May 2023", "en", ("2023-05-19", "2023-05-22")),
        ("This bill was updated on 3 April 2024.", "en", (None, None)),
    ],
)
def test_the_day_of_the_last_change_is_none_of_publication(
    text: str, code: str, days: tuple[str | None, str | None]
) -> None:
    frame = frame_of(f"Titular\n{text}\n\nEl Pleno votó.", code)
    assert (frame.published, frame.modified) == days


@pytest.mark.parametrize(
    ("text", "stations"),
    [
        ("LIMA, 18 may (EFE).- El Pleno votó.", [("EFE", "source")]),
        ("MADRID, 21 (Redacción). La ministra habló.", []),
        (
            "Texto.\n\nSource: Agencia Barrio, translation Sur in English",
            [("Agencia Barrio", "source"), ("Sur in English", "translation")],
        ),
        ("Texto.\nFuente: El Faro\nTraducción: Ana Ruiz", [("El Faro", "source"), ("Ana Ruiz", "translation")]),
        ("Texto.\nTraducido del inglés por Ana Ruiz.", [("Ana Ruiz", "translation")]),
        ("Texto. Con información de Reuters.", [("Reuters", "source")]),
        ("Este artículo fue publicado originalmente en El Faro el 2 de mayo.", [("El Faro", "source")]),
        ("Republished from The Wire.", [("The Wire", "republication")]),
        ("Reproducido de La Jornada.", [("La Jornada", "republication")]),
        ("Texto.\nFuente: El Faro y Radio Sur", [("El Faro y Radio Sur", "source")]),
        (
            "Texto.\nSource Al Sur TV, translation Ana Ruiz – English",
            [("Al Sur TV", "source"), ("Ana Ruiz", "translation")],
        ),
        (
            "Texto.\nFuente Canal Norte; tradución Boletín del Sur",
            [("Canal Norte", "source"), ("Boletín del Sur", "translation")],
        ),
        ("Texto.\nTranslated into English by Ana Ruiz.", [("Ana Ruiz", "translation")]),
        ("Texto.\nThis story first appeared in The Wire on 3 May.", [("The Wire", "source")]),
        ("Este texto fue primeramente publicado en inglés por El Faro el 2 de mayo.", [("El Faro", "source")]),
        ("The ministry said so in a statement published in The Gazette.", []),
        ("Texto.\nFuentes Castro, de 40 años, votó.", []),
        ("Texto.\nSource code of the board was published by the chamber.", []),
        ("La fuente del ministerio habló de traducción y de información.", []),
    ],
)
def test_credits_are_stations(text: str, stations: list[tuple[str, str]]) -> None:
    found = frame_of(text, "es").provenance
    assert [(p.name, p.how.value) for p in found] == stations
    assert all(p.evidence and text[p.evidence.start : p.evidence.end] == p.name for p in found)


def test_a_headline_is_a_short_first_line() -> None:
    assert frame_of("El Pleno votó\n\nFue ayer.", "es").title == "El Pleno votó"
    assert frame_of("Gobierno habilita la entrada de tropas de EE.UU.\n\nFue ayer.", "es").title is not None
    assert frame_of("El Pleno votó ayer.\nFue de noche.", "es").title is None
    assert frame_of("Una sola línea", "es").title is None
