"""Whose country, where, how many and how it is put: forces that come and go in one sentence, or in several."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document

KEYS = ("force_country", "territory", "personnel", "from", "until")


def told(text: str, language: str) -> list[tuple[object, ...]]:
    """Country, place, number, first and last day, and modality of each force let in or out."""
    document = Document(text=text, digest="sha256:0", language=language, published="2023-05-18")
    claims = [claim for claim in read(document) if claim.kind.value == "authorisation"]
    return [(*(claim.value.to_plain().get(key) for key in KEYS), claim.modality.value) for claim in claims]


def put(text: str, language: str) -> list[str]:
    return [str(row[-1]) for row in told(text, language)]


IN_AND_OUT = [
    (
        "es",
        "El presidente autorizó el ingreso de tropas francesas y el envío de fuerzas a Bolivia.",
        [("FR", None), (None, "BO")],
    ),
    (
        "es",
        "El Senado aprobó el ingreso de marinos peruanos al país y la salida de fuerzas chilenas hacia Ecuador.",
        [("PE", "CL"), ("CL", "EC")],
    ),
    (
        "es",
        "El Senado autorizó, mediante el Decreto (DNU) 697, el ingreso de tropas rusas a Cuba.",
        [("RU", "CU")],
    ),
    ("es", "El Congreso de Chile avaló el ingreso y salida de tropas extranjeras.", [(None, "CL")]),
    (
        "es",
        (
            "El Senado uruguayo autorizó la salida de 47 efectivos del Ejército a Brasil. "
            "También habilitó el ingreso de una aeronave de la Fuerza Aérea Argentina."
        ),
        [("UY", "BR"), ("AR", "UY")],
    ),
    (
        "en",
        "Ghana's parliament approved the sending of 90 soldiers to Togo. It also approved the entry of French troops.",
        [("GH", "TG"), ("FR", "GH")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), IN_AND_OUT)
def test_who_sends_a_force_is_whom_another_comes_to(
    language: str, text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert [row[:2] for row in told(text, language)] == expected


PLACES = [
    ("es", "El Senado autorizó la salida de soldados chilenos a Natal, Brasil.", "BR"),
    ("es", "El Gobierno hondureño no permitirá que soldados rusos se instalen en Amapala.", "HN"),
    ("es", "La ONU autorizó el despliegue en Haití de una misión multinacional liderada por Kenia.", "HT"),
    ("en", "Australia approved a visit by Chinese naval vessels to Sydney.", "AU"),
    ("en", "The Senate backed the deployment of Kenyan troops to Port Sudan, Sudan.", "SD"),
]


@pytest.mark.parametrize(("language", "text", "territory"), PLACES)
def test_a_place_in_a_country_gives_the_country(language: str, text: str, territory: str) -> None:
    assert [row[1] for row in told(text, language)] == [territory]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "The Security Council approved the deployment of a Kenya-led mission to Haiti.", None),
        ("es", "La ONU aprobó el despliegue en Haití de una fuerza de paz encabezada por Kenia.", None),
        ("en", "The Security Council approved the deployment of Kenyan police officers to Haiti.", "KE"),
    ],
)
def test_who_leads_a_force_does_not_own_it(language: str, text: str, country: str | None) -> None:
    assert [row[:2] for row in told(text, language)] == [(country, "HT")]


@pytest.mark.parametrize(
    ("language", "text", "personnel"),
    [
        ("en", "Australia approved a visit by three Chinese naval vessels to Sydney.", None),
        ("en", "Australia approved a visit by three Chinese naval vessels with 400 crew.", 400),
        ("en", "Cyprus let two British battalions train at its bases.", None),
        ("en", "Cyprus let 200 British soldiers train at its bases.", 200),
        ("es", "Cuba autorizó el ingreso de cuatro buques de guerra rusos.", None),
        ("es", "Cuba autorizó el ingreso de cuatro buques de guerra rusos, con 300 marinos.", 300),
        ("es", "Cuba autorizó el ingreso de dos aviones militares rusos.", None),
        ("es", "Cuba autorizó el ingreso de 90 soldados rusos.", 90),
    ],
)
def test_so_many_ships_are_not_so_many_people(language: str, text: str, personnel: int | None) -> None:
    assert [row[2] for row in told(text, language)] == [personnel]


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        (
            "es",
            "Diputados aprobó el proyecto que permite el ingreso de tropas rusas. Fue enviado al Senado.",
            "proposed",
        ),
        ("es", "El Senado dio media sanción a la entrada de soldados de Chile en Bolivia.", "proposed"),
        ("es", "El Senado aprobó la entrada de soldados de Chile en Bolivia. La sesión terminó tarde.", "asserted"),
        ("es", "Una reforma permitiría la instalación de bases militares rusas en Cuba.", "proposed"),
        ("es", "El Congreso cubano permitiría la instalación de bases militares rusas.", "hedged"),
        ("en", "Israel's parliament approved on first reading a bill letting US troops train there.", "proposed"),
        ("en", "The House let Russian troops into Mali; the bill now heads to the Senate.", "proposed"),
        ("en", "The House let Russian troops into Mali. Members then went home.", "asserted"),
        ("en", "The minister said US forces would be authorized to operate in Ecuador.", "asserted"),
        ("en", "The bill would authorize US forces to operate in Ecuador.", "proposed"),
        ("en", "A bill would require all US troops to leave Iraq by December 31.", "proposed"),
        ("en", "Iraq told all US troops to leave by December 31.", "denied"),
    ],
)
def test_how_it_is_put(language: str, text: str, modality: str) -> None:
    assert put(text, language) == [modality]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If the government wants to extend the presence of French troops in Chad, it must say so."),
        ("es", "Si el Gobierno quiere autorizar el ingreso de tropas francesas, debe decirlo."),
        ("en", "The Senate gave its consent by 29 delegations to 11 for Kenya."),
    ],
)
def test_what_tells_of_no_decision(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "since", "until"),
    [
        (
            "es",
            "Colombia autorizó el sobrevuelo de aviones militares rusos. La autorización vence el 30 de junio.",
            None,
            "2023-06-30",
        ),
        ("es", "La ley le permitió a soldados rusos permanecer en Cuba todo este año.", "2023", "2023"),
        ("en", "Chad allowed French forces to transit. The convoys may use the road until July 3.", None, "2023-07-03"),
        ("en", "Mali let Russian troops stay throughout this year.", "2023", "2023"),
    ],
)
def test_terms_told_beside_or_next(language: str, text: str, since: str | None, until: str | None) -> None:
    assert [row[3:5] for row in told(text, language)] == [(since, until)]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("en", "Kenya's cabinet agreed on Thursday to send 1,000 police officers to Haiti.", [[]]),
        (
            "es",
            "El Gobierno de Panamá negó el paso de un submarino ruso, informó la Cancillería.",
            [["la Cancillería"]],
        ),
        ("es", "La norma dispone la salida de soldados argentinos a Chile.", [["La norma"]]),
        (
            "en",
            (
                "Kenya's parliament approved the deployment of police officers to Haiti. Speaker Ann Oduya said "
                "the House approved the deployment of Kenyan police officers to Haiti."
            ),
            [[], ["Ann Oduya"]],
        ),
    ],
)
def test_who_decides_is_not_who_tells(language: str, text: str, speakers: list[list[str]]) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-05-18")
    claims = [claim for claim in read(document) if claim.kind.value == "authorisation"]
    assert [[one.speaker for one in claim.attribution] for claim in claims] == speakers


FORCES = [
    ("en", "Croatia's parliament gave soldiers the green light to serve in Afghanistan.", [("HR", "AF", None)]),
    (
        "en",
        "The Georgian parliament approved sending an 11-man team to Mali to train Malian forces.",
        [("GE", "ML", None)],
    ),
    (
        "en",
        "The Czech lower house approved the plan of soldiers' participation in foreign missions.",
        [("CZ", None, None)],
    ),
    ("en", "Germany's Bundestag extended the Mali mission of up to 1,400 soldiers.", [("DE", "ML", 1400)]),
    ("en", "Portugal will send 180 paratroopers to Mali, the Defence Council decided.", [("PT", "ML", 180)]),
    ("en", "Portugal will send more paratroopers to Mali.", []),
    ("en", "Germany will deploy 3,000 police officers at the summit in Elmau.", []),
    ("en", "Panama will allow US troops to deploy around the canal under a deal.", [("US", "PA", None)]),
    ("en", "Spain denied permission for US planes carrying weapons to use its bases.", [("US", "ES", None)]),
    ("en", "South Africa authorised the employment of 2,900 soldiers in Mozambique.", [("ZA", "MZ", 2900)]),
    (
        "en",
        "ECOWAS approved the deployment of a contingent to Mali. Ghana's parliament met on Friday.",
        [(None, "ML", None)],
    ),
    (
        "en",
        "The Czech lower house approved the soldiers' participation in missions. Some 60 troops will operate in Mali.",
        [("CZ", "ML", 60)],
    ),
    ("en", "The agreement makes possible a permanent presence of U.S. troops in Slovakia.", [("US", "SK", None)]),
    ("en", "New Zealand's cabinet has signed off on sending 40 soldiers to Mali.", [("NZ", "ML", 40)]),
    ("en", "Chad granted Sudanese troops permission to pursue rebels on its soil.", [("SD", "TD", None)]),
    ("en", "Chad's parliament let the government deploy 1,200 soldiers to Mali.", [("TD", "ML", 1200)]),
    ("en", "Chad's parliament voted to let the United States fly troops through the country.", [("US", "TD", None)]),
    ("en", "The envoy tried to persuade Sudan to accept a UN peacekeeping force.", [(None, "SD", None)]),
    ("en", "Chad's government plans to send 300 soldiers to Mali.", [("TD", "ML", 300)]),
    ("en", "Chad may plan a parade of soldiers in Mali.", []),
    ("es", "El convenio hace posible la presencia de tropas de Estados Unidos en Paraguay.", [("US", "PY", None)]),
    ("es", "La Asamblea alargó la misión de 200 soldados salvadoreños en Malí.", [("SV", "ML", None)]),
    ("es", "El Gobierno de Chad planea enviar a Malí a 300 soldados.", [("TD", "ML", 300)]),
    ("es", "Portugal enviará 180 militares a Malí, decidió el Consejo de Defensa.", [("PT", "ML", 180)]),
    ("es", "Panamá permitirá el despliegue de tropas de Estados Unidos en tres bases.", [("US", "PA", None)]),
    ("es", "Venezuela autorizó la entrada de dos bombarderos rusos a su espacio aéreo.", [("RU", "VE", None)]),
    ("es", "Cuba autorizó el arribo de una flotilla rusa al puerto de La Habana.", [("RU", "CU", None)]),
    (
        "es",
        "El Gobierno de Trinidad y Tobago autorizó maniobras con un buque de guerra de Estados Unidos.",
        [("US", "TT", None)],
    ),
    (
        "es",
        "La Asamblea de Nicaragua dio luz verde, por seis meses desde julio, a la entrada de naves de Venezuela.",
        [("VE", "NI", None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORCES, ids=lambda value: str(value)[:40])
def test_forces_are_let_in_and_out_in_many_constructions(
    language: str, text: str, expected: list[tuple[str | None, str | None, int | None]]
) -> None:
    assert [row[:3] for row in told(text, language)] == expected
