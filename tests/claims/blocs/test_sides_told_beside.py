"""Where groups stand, told beside a noun that is no bill's, an aside, a count shared out, or what divided them."""

from __future__ import annotations

import pytest

from constancia import read_text

LEAD = {
    "es": "El Congreso aprobó el viaje con 62 votos a favor y 32 en contra. ",
    "en": "Congress approved the trip by 62 votes to 32. ",
}


def told(language: str, text: str) -> list[tuple[object, ...]]:
    """The group, the stance and the counts of each claim of a sentence behind a vote."""
    claims = read_text(LEAD[language] + text, published="2023-08-03", language=language)
    values = [claim.value for claim in claims if claim.kind.value == "bloc"]
    names = ("bloc", "stance", "for", "against", "abstain")
    return [tuple(one for name in names if (one := value.get(name)) is not None) for value in values]


def alike(side: str, *groups: str) -> list[tuple[object, ...]]:
    """Those groups, each on that side."""
    return [(group, side) for group in groups]


ANSWERED = [
    ("es", "El PSD, el CDS, Iniciativa Liberal y Chega rechazaron una serie de recursos del PS.", "against", 4),
    ("es", "PNV y Bildu han aceptado una nueva redacción presentada por el PP.", "for", 2),
    ("es", "El PP, Vox y Junts tumbaron las objeciones planteadas por Sumar.", "against", 3),
    ("es", "ERC y la CUP habían aceptado el texto alternativo de los socialistas.", "for", 2),
    ("es", "El PRI y el PVEM rechazaron los recursos de Morena.", "against", 2),
    ("es", "PSD y CDS han aceptado ahora una reformulación presentada por Chega.", "for", 2),
    ("en", "The SPD, the FDP and the Greens rejected a series of appeals lodged by the CDU.", "against", 3),
    ("en", "The PSD and the CDS have accepted a rewording put forward by Chega.", "for", 2),
    ("en", "Fianna Fail, Fine Gael and the Greens accepted a late redraft tabled by Sinn Fein.", "for", 3),
    ("en", "The DUP and the TUV threw out the objections raised by the SDLP.", "against", 2),
    ("en", "The ANC and the EFF have now accepted the wording offered by the DA.", "for", 2),
    ("en", "The PLP and the FNM rejected several requests made by the COI.", "against", 2),
]


@pytest.mark.parametrize(("language", "text", "side", "count"), ANSWERED)
def test_several_groups_answer_what_was_put_to_them(language: str, text: str, side: str, count: int) -> None:
    found = told(language, text)
    assert [one[1] for one in found] == [side] * count


SIDES = [
    # said what they are, between commas
    (
        "en",
        "The Greens and the Centre Party, members of the governing coalition, voted against it.",
        alike("against", "Greens", "Centre Party"),
    ),
    ("en", "The Labour Party, part of the ruling alliance, abstained.", alike("abstain", "Labour Party")),
    (
        "es",
        "El Partido Verde y el Partido Liberal, integrantes de la coalición de gobierno, votaron en contra.",
        alike("against", "Partido Verde", "Partido Liberal"),
    ),
    ("es", "El Frente Rural, socio del gobierno, se abstuvo.", alike("abstain", "Frente Rural")),
    # their word for it a noun, or a verb of ruling
    (
        "es",
        "Lo prorrogó con el voto a favor de la mayoría conservadora y el pronunciamiento en contra de la oposición.",
        [("mayoría conservadora", "for"), ("oposición", "against")],
    ),
    ("es", "La reforma pasó con la posición en contra de la bancada verde.", alike("against", "bancada verde")),
    ("en", "The Guasu Front bench ruled against it.", alike("against", "Guasu Front bench")),
    ("en", "The government's conservative rivals voiced support for the bill.", alike("for", "conservative rivals")),
    (
        "en",
        "Unity remains intact despite the Rural Party voting to apply the double-majority rule.",
        alike("for", "Rural Party"),
    ),
    (
        "es",
        "La alianza gubernamental sacó adelante la iniciativa con 141 votos a favor.",
        [("alianza gubernamental", "for", 141)],
    ),
    # what divides them
    (
        "en",
        "While the bill easily passed, it divided the ruling Broad Alliance party.",
        alike("split", "Broad Alliance party"),
    ),
    ("en", "The motion split the Labour Party.", alike("split", "Labour Party")),
    ("es", "La reforma dividió al Partido Laborista.", alike("split", "Partido Laborista")),
    ("es", "La moción partió a la bancada socialista.", alike("split", "bancada socialista")),
    ("en", "The storm split the Labour Party.", []),
    # its own support or opposition, held or told
    ("es", "El Frente Rural hizo público el martes su rechazo a la reforma.", alike("against", "Frente Rural")),
    ("es", "El Frente Rural ratificó su firme apoyo a la ley.", alike("for", "Frente Rural")),
    ("en", "The Rural Front made public on Tuesday its opposition to the bill.", alike("against", "Rural Front")),
    ("en", "The Rural Front reaffirmed its full support for the bill.", alike("for", "Rural Front")),
    # a verb that leads to what was done
    ("es", "El Frente Rural decidió respaldar la ley.", alike("for", "Frente Rural")),
    ("en", "The Rural Front chose to back the bill.", alike("for", "Rural Front")),
    # how many of each a side is made up of
    (
        "en",
        "The twelve who voted against the bill comprised five from NRP, five from APRC and two from PPP.",
        [("NRP", 5), ("APRC", 5), ("PPP", 2)],
    ),
    (
        "en",
        "The 23 that voted NO to the draft comprises of; five from NRP, five from APRC, one from PPP.",
        [("NRP", 5), ("APRC", 5), ("PPP", 1)],
    ),
    (
        "en",
        "The 40 votes in favour consisted of 30 from the Green Party and ten from the Rural Party.",
        [("Green Party", 30), ("Rural Party", 10)],
    ),
    (
        "es",
        "Los doce que votaron en contra de la ley comprenden cinco miembros del PLN, cuatro del PUSC y tres del FA.",
        [("PLN", 5), ("PUSC", 4), ("FA", 3)],
    ),
    ("es", "Entre los 35 votos en contra, 30 correspondieron a miembros del bloque Unidad.", [("Unidad", 30)]),
    ("es", "Por parte del Partido Verde, 15 diputados se mostraron «en contra».", [("Partido Verde", 15)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SIDES)
def test_a_side_is_told_beside_the_group(language: str, text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(language, text) == expected
