"""Approval and disapproval as polls give them, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.claims import polls
from constancia.claims.reading import Draft, Reading
from constancia.model.documents import Document


def drafts(text: str, language: str, published: str | None = "2023-05-18") -> list[Draft]:
    """The drafts of a text."""
    document = Document(text=text, digest="sha256:0", language=language, published=published)
    return list(polls.read(Reading(document)))


CASES = [
    (
        "es",
        "Según la encuesta Cadem, la ministra registra un 48% de aprobación y el alcalde Rojas, 35%.",
        [
            {"subject": "ministra", "approve": 48, "pollster": "Cadem"},
            {"subject": "alcalde Rojas", "approve": 35, "pollster": "Cadem"},
        ],
    ),
    (
        "es",
        "El presidente Luis Mora llega a una aprobación presidencial de 28 %, según Datum.",
        [{"subject": "presidente Luis Mora", "approve": 28, "pollster": "Datum"}],
    ),
    (
        "en",
        "Eight in ten disapprove of President Ann Cole, a Gallup poll found.",
        [{"subject": "President Ann Cole", "disapprove": 80, "pollster": "Gallup"}],
    ),
    (
        "es",
        "Según una encuesta de Ipsos, siete de cada diez peruanos desaprueban la reforma.",
        [{"subject": "reforma", "disapprove": 70, "pollster": "Ipsos"}],
    ),
    (
        "es",
        (
            "Una encuesta de Datum reveló que el 70% de los peruanos desaprueba la gestión de Dina Boluarte, "
            "mientras que 15% la aprueba."
        ),
        [{"subject": "Dina Boluarte", "disapprove": 70, "approve": 15, "pollster": "Datum"}],
    ),
    (
        "es",
        "La imagen negativa del presidente Raúl Ferro llegó al 55 %, según Poliarquía.",
        [{"subject": "presidente Raúl Ferro", "disapprove": 55, "pollster": "Poliarquía"}],
    ),
    (
        "es",
        "El respaldo a la ley llega al 61 %, según la encuesta de IEP realizada entre el 3 y el 7 de mayo.",
        [{"subject": "ley", "approve": 61, "pollster": "IEP", "field_dates": "2023-05-03/2023-05-07"}],
    ),
    (
        "es",
        "Encuesta Pulso: la aprobación del presidente cae a 24 %; la del Congreso, a 7 %",
        [
            {"subject": "presidente", "approve": 24, "pollster": "Pulso"},
            {"subject": "Congreso", "approve": 7, "pollster": "Pulso"},
        ],
    ),
    (
        "es",
        "El presidente tiene una aprobación de 34 %, de acuerdo con Cadem.",
        [{"subject": "presidente", "approve": 34, "pollster": "Cadem"}],
    ),
    (
        "en",
        "A Gallup poll found 52% of Americans support the law, while 40% oppose it.",
        [{"subject": "law", "approve": 52, "disapprove": 40, "pollster": "Gallup"}],
    ),
    (
        "en",
        "Some 60% of adults disapprove of Prime Minister Anne Cole, a YouGov survey showed.",
        [{"subject": "Prime Minister Anne Cole", "disapprove": 60, "pollster": "YouGov"}],
    ),
    (
        "en",
        "Mr Vidal, whose approval rating has risen above 50 percent, stayed at home.",
        [{"subject": "Mr Vidal", "approve": 50}],
    ),
    (
        "en",
        "An aide ruled out the president's resignation, which 59% of the French want, according to an Elabe poll.",
        [{"subject": "president's resignation", "approve": 59, "pollster": "Elabe"}],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_shares(language: str, text: str, expected: list[dict[str, object]]) -> None:
    assert [dict(draft.value) for draft in drafts(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El 48 % votaría por Noboa, según Cedatos.", "es"),
        ("La ley fue aprobada con el 70 % de los votos.", "es"),
        ("El congresista pidió el apoyo del 50 % de la bancada.", "es"),
        ("La encuesta tiene un margen de error de 2,8 %.", "es"),
        ("The bill won 60% of votes cast.", "en"),
        ("Support for the tax rose 5%.", "en"),
        ("In the poll 40 percent of likely voters back Sanders.", "en"),
        ("La encuesta Enkoll dice que el 47% aprueba “mucho” a Ruiz, y el 29% la aprueba “poco”.", "es"),
        ("En la encuesta Gallup, un 24% dice tener bastante confianza en el presidente Ruiz.", "es"),
        ("Según la encuesta, el 38% de los chilenos da credibilidad a la palabra del presidente Ruiz.", "es"),
        ("In the Gallup poll, 24% said they had a lot of trust in President Roe.", "en"),
        ("Shareholders backed the pay report with 87 per cent of votes cast.", "en"),
    ],
)
def test_what_is_no_approval(text: str, language: str) -> None:
    assert drafts(text, language) == []


def test_a_later_sentence_completes_the_share_of_a_described_subject() -> None:
    text = (
        "Some 75% of respondents reject the performance of President Dina Boluarte, according to an Ipsos survey "
        "carried out on May 12 and 13 and released on Sunday. Only 17 percent approve of the president."
    )
    (draft,) = drafts(text, "en")
    assert dict(draft.value) == {
        "subject": "President Dina Boluarte",
        "disapprove": 75,
        "approve": 17,
        "pollster": "Ipsos",
        "field_dates": "2023-05-12/2023-05-13",
    }


FRAMES = {
    "es": ["Según una encuesta, el {n} % {v} la reforma.", "Según un sondeo, el {n} por ciento {v} la reforma."],
    "en": ["A poll found that {n}% {v} the reform.", "A survey showed {n} percent {v} the reform."],
}
VERBS = {
    "es": {"aprueba": "approve", "respalda": "approve", "rechaza": "disapprove", "desaprueba": "disapprove"},
    "en": {"support": "approve", "approve of": "approve", "oppose": "disapprove", "reject": "disapprove"},
}


@given(st.data())
def test_every_frame_gives_its_share_and_its_stance(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(["es", "en"]))
    frame = data.draw(st.sampled_from(FRAMES[language]))
    verb, stance = data.draw(st.sampled_from(sorted(VERBS[language].items())))
    share = data.draw(st.integers(min_value=1, max_value=99))
    (draft,) = drafts(frame.format(n=share, v=verb), language)
    assert dict(draft.value) == {"subject": "reforma" if language == "es" else "reform", stance: share}
