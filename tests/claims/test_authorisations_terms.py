"""Whoever is let use a base, what is voted for, numbers that a ceiling gives, and what a pact would allow."""

from __future__ import annotations

import pytest

from constancia.claims import authorisations
from constancia.claims.reading import Reading
from constancia.model.documents import Document

from .test_authorisations_told import told

CASES = [
    ("es", "Panamá permitió a Estados Unidos usar tres bases aéreas.", ("US", "PA", None, "asserted")),
    (
        "es",
        "La República Dominicana ha autorizado a Francia a utilizar una base aérea para vuelos en el Caribe.",
        ("FR", "DO", None, "asserted"),
    ),
    ("en", "Denmark has allowed the United States to use three air bases.", ("US", "DK", None, "asserted")),
    (
        "es",
        "El decreto habilita el ingreso a Guatemala de personal militar y civil de Taiwán.",
        ("TW", "GT", None, "asserted"),
    ),
    (
        "es",
        "El Ejecutivo argentino envió un proyecto para que ingresen al país 500 infantes de marina brasileños.",
        ("BR", "AR", 500, "proposed"),
    ),
    (
        "es",
        "El Bundestag aprobó la misión del ejército alemán en Kosovo, con 850 soldados más, hasta un máximo de 5.350.",
        ("DE", "XK", 850, "asserted"),
    ),
    (
        "es",
        "Se aprobó la misión del ejército alemán en Kosovo, que crece en 9 hombres, hasta un máximo de 5350 soldados.",
        ("DE", "XK", 5350, "asserted"),
    ),
    (
        "es",
        "El Bundestag prorrogó por un año, hasta el 31 de mayo de 2024, la misión del ejército alemán en Kosovo.",
        ("DE", "XK", None, "asserted"),
    ),
    ("en", "The Dáil voted in favour of an Irish military mission in Mali.", ("IE", "ML", None, "asserted")),
    ("en", "The House voted on Monday in favour of a combat mission in Iraq.", (None, "IQ", None, "asserted")),
    (
        "en",
        "Turkey's parliament passed a bill approving a military deployment to Libya.",
        ("TR", "LY", None, "asserted"),
    ),
    (
        "en",
        "The Philippine Senate ratified the Reciprocal Access Agreement, which allows Japanese forces to train there.",
        ("JP", "PH", None, "asserted"),
    ),
    (
        "en",
        "A proposal for Ireland's Army Ranger Wing to join the mission in Mali has been approved by the Dáil.",
        ("IE", "ML", None, "asserted"),
    ),
    (
        "es",
        "El Gobierno español logró un amplio apoyo del Congreso al envío de tropas a Haití.",
        ("ES", "HT", None, "asserted"),
    ),
    ("en", "Irish ministers won parliamentary backing to send troops to Mali.", ("IE", "ML", None, "asserted")),
    (
        "es",
        "El Senado votó este martes, por unanimidad, el ingreso de tropas de Estados Unidos a Uruguay.",
        ("US", "UY", None, "asserted"),
    ),
    (
        "es",
        "El Congreso español respaldó el envío de tropas españolas a Haití.",
        ("ES", "HT", None, "asserted"),
    ),
    ("es", "El Senado chileno aprobó la participación militar en Haití.", ("CL", "HT", None, "asserted")),
    (
        "es",
        "El pacto autoriza a aviones militares de Estados Unidos a aterrizar en aeropuertos de Paraguay.",
        ("US", "PY", None, "asserted"),
    ),
    (
        "en",
        "German legislators approved a six-month deployment of as many as 1,200 troops to Mali.",
        ("DE", "ML", 1200, "asserted"),
    ),
    (
        "en",
        "The Security Council approved a new African Union force in Somalia.",
        (None, "SO", None, "asserted"),
    ),
    (
        "en",
        "Fiji's parliament has put off a pact with Tonga. The pact would allow Tongan troops to enter Fiji.",
        (None, "FJ", None, "proposed"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_is_let_in(language: str, text: str, expected: tuple[object, ...]) -> None:
    (row,) = told(text, language)
    assert (row[0], row[1], row[2], row[5]) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Turkey's parliament approved a mandate to send troops to Libya, whose rulers are at war since April.",
        ),
        ("es", "El Senado uruguayo aprobó enviar tropas a Haití, que espera ayuda desde abril."),
    ],
)
def test_a_day_of_something_else_is_not_the_first_of_the_stay(language: str, text: str) -> None:
    (row,) = told(text, language)
    assert row[3:5] == (None, None)


def test_where_a_force_comes_to_is_told_before_what_is_said_of_others() -> None:
    text = "Turkey's parliament passed a mandate to deploy troops on the grounds that Mali threatens its interests."
    (row,) = told(text, "en")
    assert row[1] is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El Senado mexicano avaló el ingreso de 19 marinos de Chile. Llegarán al aeropuerto el 15 de junio.",
        ),
        (
            "en",
            "Mexico's Senate approved the entry of 19 Chilean sailors. They will arrive at the airport on 15 June.",
        ),
    ],
)
def test_the_day_of_the_arrival_is_the_first_of_the_stay(language: str, text: str) -> None:
    (row,) = told(text, language)
    assert row[3] == "2023-06-15"


def test_what_a_pact_would_allow_is_the_pact_that_was_approved() -> None:
    text = (
        "Fiji's parliament approved a pact that lets Tongan troops enter Fiji. The pact would allow Tongan troops to "
        "stay in Fiji."
    )
    (row,) = told(text, "en")
    assert row[-1] == "asserted"


@pytest.mark.parametrize(
    ("language", "text", "since", "until"),
    [
        (
            "es",
            (
                "El Senado de México permitió la salida de 60 efectivos de la Armada de México a Belice. "
                "Irán a un evento a realizarse del 1 de julio al 15 de agosto de 2023."
            ),
            "2023-07-01",
            "2023-08-15",
        ),
        (
            "en",
            (
                "Uruguay's Senate approved the entry of ships, aircraft and 200 Brazilian marines. "
                "The drill will take place from November 3 to November 12, 2023."
            ),
            "2023-11-03",
            "2023-11-12",
        ),
        (
            "en",
            (
                "Peru's Congress approved the entry of vehicles, weapons and soldiers of the United States Army "
                "from January 15 to February 1."
            ),
            "2024-01-15",
            "2024-02-01",
        ),
        (
            "es",
            (
                "El Congreso del Perú autorizó el ingreso de 40 soldados de Chile. "
                "La votación se realizará del 3 al 5 de noviembre de 2023."
            ),
            None,
            None,
        ),
    ],
)
def test_the_days_of_what_a_force_comes_to_do(language: str, text: str, since: str | None, until: str | None) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-10-05")
    (draft,) = authorisations.read(Reading(document))
    assert (draft.value.get("from"), draft.value.get("until")) == (since, until)


def test_a_day_between_a_vote_and_its_side_hides_no_refusal() -> None:
    assert [row[-1] for row in told("Chad's parliament voted Wednesday against letting French troops in.", "en")] == [
        "denied"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Parliament approved military training for the police."),
        ("en", "The minister supports an Irish mission in Mali."),
        ("es", "El Senado aprobó el uso de tres bases de datos."),
        ("es", "La comisionada decidió enviar una misión de verificación a Chile."),
        ("en", "Parliament approved a fact-finding mission to Chad."),
        ("es", "El presidente del Bundestag expulsó del pleno al grupo parlamentario de la oposición."),
        ("en", "She urged Ugandan police and military to stop using force."),
        ("en", "The former communists voted against sending German troops."),
        ("en", "He backed the latest deployment because the Afghan force is under an umbrella."),
        ("en", "The Slovak parliament must approve any deployment of U.S. troops."),
        ("es", "El ministro permitió a Francia opinar sobre las bases del concurso."),
    ],
)
def test_what_lets_no_force_in(language: str, text: str) -> None:
    assert told(text, language) == []
