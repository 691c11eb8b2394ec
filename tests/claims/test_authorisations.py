"""Forces let in, through and out: asked for, decided and refused, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.claims import authorisations
from constancia.claims.reading import Draft, Reading
from constancia.model.claims import Modality
from constancia.model.documents import Document

HARD = ("force_country", "territory", "from", "until", "personnel")


def drafts(text: str, language: str, published: str | None = "2023-05-18") -> list[Draft]:
    """The drafts of a text."""
    document = Document(text=text, digest="sha256:0", language=language, published=published)
    return list(authorisations.read(Reading(document)))


def told(text: str, language: str) -> list[tuple[dict[str, object], Modality | None]]:
    """Terms and modality of each claim of a text."""
    return [
        ({key: draft.value[key] for key in HARD if key in draft.value}, draft.modality)
        for draft in drafts(text, language)
    ]


ASSERTED, PROPOSED, DENIED = Modality.ASSERTED, Modality.PROPOSED, Modality.DENIED

CASES = [
    (
        "es",
        "El Senado de Chile aprobó el ingreso al territorio nacional de 40 agentes del Ejército de Brasil.",
        [({"force_country": "BR", "territory": "CL", "personnel": 40}, ASSERTED)],
    ),
    (
        "es",
        "Se aprobó el ingreso al territorio nacional de 40 agentes del Ejército de Brasil.",
        [({"force_country": "BR", "personnel": 40}, ASSERTED)],
    ),
    (
        "es",
        "La Cámara votó para revocar la autorización de 2004 que permitió a las tropas italianas entrar en Irak.",
        [({"force_country": "IT", "territory": "IQ"}, DENIED)],
    ),
    ("es", "Incumbe al Parlamento autorizar el despliegue de tropas extranjeras en el territorio nacional.", []),
    ("en", "The constitution explicitly bans the stationing of foreign forces on its territory.", []),
    (
        "en",
        (
            "Ghana's parliament voted 140 to 92 on Tuesday to send up to 800 police officers to Liberia. "
            "It allows the contingent to operate in Monrovia from March 15, 2024, for an initial twelve months."
        ),
        [({"force_country": "GH", "territory": "LR", "personnel": 800, "from": "2024-03-15"}, ASSERTED)],
    ),
    (
        "en",
        "The Dutch parliament approved deploying 200 marines in Bamako by Friday.",
        [({"force_country": "NL", "territory": "Bamako", "personnel": 200}, ASSERTED)],
    ),
    (
        "en",
        "French troops were ordered out of Mali by August 30, 2023.",
        [({"force_country": "FR", "territory": "ML", "until": "2023-08-30"}, DENIED)],
    ),
    (
        "es",
        "El Congreso del Perú autorizó el ingreso de 600 militares estadounidenses del 4 al 24 de noviembre de 2024.",
        [
            (
                {
                    "force_country": "US",
                    "territory": "PE",
                    "from": "2024-11-04",
                    "until": "2024-11-24",
                    "personnel": 600,
                },
                ASSERTED,
            )
        ],
    ),
    (
        "es",
        (
            "El Ejecutivo pidió autorizar el ingreso de tropas de Estados Unidos "
            "a partir de junio y hasta el 31 de diciembre."
        ),
        [({"force_country": "US", "from": "2023-06", "until": "2023-12-31"}, PROPOSED)],
    ),
    (
        "es",
        "El Senado de Chile aprobó la salida de tropas a Haití.",
        [({"force_country": "CL", "territory": "HT"}, ASSERTED)],
    ),
    (
        "es",
        "La Cámara renovó por un año el mandato de las tropas italianas en Líbano.",
        [({"force_country": "IT", "territory": "LB"}, ASSERTED)],
    ),
    (
        "es",
        "El Gobierno denegó el tránsito de un buque ruso por aguas de Colombia.",
        [({"force_country": "RU", "territory": "CO"}, DENIED)],
    ),
    ("es", "El Senado rechaza por 25 a 21 enviar tropas a Haití.", [({"territory": "HT"}, DENIED)]),
    (
        "en",
        "Kenya's National Assembly approved the deployment of 1,000 police officers to Haiti.",
        [({"force_country": "KE", "territory": "HT", "personnel": 1000}, ASSERTED)],
    ),
    (
        "en",
        "The bill would authorize the entry of 1,000 U.S. troops to Peru, starting in June, until December 31.",
        [
            (
                {
                    "force_country": "US",
                    "territory": "PE",
                    "from": "2023-06",
                    "until": "2023-12-31",
                    "personnel": 1000,
                },
                PROPOSED,
            )
        ],
    ),
    (
        "en",
        "The UN Security Council renewed the mandate of the peacekeeping mission in Lebanon until 31 August 2024.",
        [({"territory": "LB", "until": "2024-08-31"}, ASSERTED)],
    ),
    (
        "en",
        "Norway's parliament let 330 British marines stay until the end of 2024.",
        [({"force_country": "GB", "territory": "NO", "until": "2024-12", "personnel": 330}, ASSERTED)],
    ),
    (
        "en",
        "Senators of Colombia voted 51-42 against letting U.S. Coast Guard crews patrol its coast.",
        [({"force_country": "US", "territory": "CO"}, DENIED)],
    ),
    (
        "en",
        "French troops were ordered out of Niger by its military rulers.",
        [({"force_country": "FR", "territory": "NE"}, DENIED)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_terms(language: str, text: str, expected: list[tuple[dict[str, object], Modality | None]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("España mantiene 3.800 militares en 17 operaciones.", "es"),
        ("El ministro ratificó ante agentes de la policía su versión.", "es"),
        ("About 5,200 American troops are stationed in Iraq.", "en"),
        ("The army said on Friday that the soldiers were safe.", "en"),
        ("Officers approved of the plan.", "en"),
    ],
)
def test_what_lets_no_force_in(text: str, language: str) -> None:
    assert drafts(text, language) == []


def test_headline_and_body_of_one_decision_are_one_claim_with_two_places() -> None:
    text = (
        "Peru approves 600 US troops for summit\n\n"
        "Peruvian lawmakers gave the green light to the temporary entry of 600 U.S. service members."
    )
    (draft,) = drafts(text, "en")
    assert [span.quote for span in draft.evidence] == [
        "approves 600 US troops",
        "entry of 600 U.S. service members",
    ]


def test_two_periods_stay_two_claims() -> None:
    text = (
        "El Congreso del Perú autorizó el ingreso de tropas de Chile del 1 al 9 de marzo. "
        "El Congreso del Perú autorizó el ingreso de tropas de Chile del 2 al 8 de abril."
    )
    assert [(draft.value["from"], draft.value["until"]) for draft in drafts(text, "es", "2023-05-18")] == [
        ("2023-03-01", "2023-03-09"),
        ("2023-04-02", "2023-04-08"),
    ]


def test_a_stated_duration_gives_the_last_day() -> None:
    text = (
        "Lawmakers approved a motion that prolongs the deployment of Turkish troops in Libya "
        "for 18 months from January 2, 2021."
    )
    (draft,) = drafts(text, "en", "2020-12-23")
    assert (draft.value["from"], draft.value["until"]) == ("2021-01-02", "2022-07-02")


COUNTRIES = {
    "es": [
        ("tropas chilenas", "CL"),
        ("tropas de Francia", "FR"),
        ("soldados rusos", "RU"),
        ("marinos de Brasil", "BR"),
    ],
    "en": [("Chilean troops", "CL"), ("troops from France", "FR"), ("Russian soldiers", "RU"), ("Kenyan forces", "KE")],
}
FRAMES = {
    "es": [
        ("El Congreso aprobó el ingreso de {f} a Iquitos.", ASSERTED),
        ("El Gobierno solicitó el ingreso de {f} a Iquitos.", PROPOSED),
        ("El Senado prohibió el paso de {f} por Iquitos.", DENIED),
    ],
    "en": [
        ("Lawmakers approved the entry of {f} into Iquitos.", ASSERTED),
        ("The government requested the entry of {f} into Iquitos.", PROPOSED),
        ("The Senate rejected the entry of {f} into Iquitos.", DENIED),
    ],
}


@given(st.data())
def test_every_frame_gives_its_country_and_its_modality(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(["es", "en"]))
    frame, modality = data.draw(st.sampled_from(FRAMES[language]))
    force, country = data.draw(st.sampled_from(COUNTRIES[language]))
    (draft,) = drafts(frame.format(f=force), language)
    assert (draft.value["force_country"], draft.modality) == (country, modality)
