"""Votes as the press of many countries tells them: who is counted, headline and lede, what is no vote."""

from __future__ import annotations

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def voted(text: str, language: str) -> list[dict[str, object]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    return [dict(draft.value) for draft in votes.read(Reading(document))]


def figures(text: str, language: str) -> list[tuple[object, ...]]:
    return [
        tuple(vote.get(name) for name in ("for", "against", "abstain", "present", "outcome"))
        for vote in voted(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "With 555 MPs, a large majority voted for the mandate. 110 MPs voted against, with one abstention.",
            (555, 110, 1, None, "passed"),
        ),
        (
            "en",
            "The Senate on Monday ratified an access agreement. All 19 senators present voted to ratify the deal.",
            (19, None, None, 19, "passed"),
        ),
        (
            "es",
            "El Senado ratificó el tratado. Los 19 senadores presentes votaron a favor de ratificar el acuerdo.",
            (19, None, None, 19, "passed"),
        ),
        (
            "en",
            (
                "Parliament ratified the protocol, with 175 deputies in the 300-seat legislature voting in favour, "
                "while 80 voted against."
            ),
            (175, 80, None, None, "passed"),
        ),
        (
            "en",
            (
                "The interim budget passed in Parliament by a majority of 115 votes. A total of 120 MPs voted in "
                "favour of the budget, 5 MPs voted against while 43 MPs abstained."
            ),
            (120, 5, 43, None, "passed"),
        ),
        (
            "en",
            (
                "Niger MPs voted in favour of allowing the deployment of troops. The members of parliament "
                "voted 131 in favour and 31 against."
            ),
            (131, 31, None, None, "passed"),
        ),
        (
            "es",
            (
                "Los diputados chilenos votaron a favor de prorrogar el estado de emergencia. Hubo 80 votos "
                "a favor y 40 en contra."
            ),
            (80, 40, None, None, "passed"),
        ),
        (
            "es",
            "Con 107 votos a favor, el pleno del Congreso eligió a su junta directiva.",
            (107, None, None, None, "passed"),
        ),
        (
            "es",
            "La moción solo consiguió 33 votos de respaldo, que no le alcanzaron para alterar la agenda del Congreso.",
            (33, None, None, None, "rejected"),
        ),
        (
            "es",
            (
                "El Congreso autorizó ayer, por primera vez, un envío de tropas. El resultado fue de 302 votos a "
                "favor, diez en contra y una abstención."
            ),
            (302, 10, 1, None, "passed"),
        ),
        (
            "es",
            (
                "La Asamblea aprobó la moción. La propuesta contó con el apoyo de 30 diputados, mientras que 21 "
                "legisladores de los partidos oficialistas, Unidad Social y Nueva República votaron en contra."
            ),
            (30, None, None, None, "passed"),
        ),
    ],
)
def test_one_vote_has_the_figures_that_are_told_of_it(language: str, text: str, told: tuple[object, ...]) -> None:
    assert figures(text, language) == [told]


@pytest.mark.parametrize(
    ("language", "text", "outcome", "body"),
    [
        (
            "es",
            "La Asamblea Nacional de Nicaragua, en sesión del jueves en Managua, autorizó la entrada de tropas.",
            "passed",
            "Asamblea Nacional de Nicaragua",
        ),
        ("en", "The House, after a debate of nine hours, authorised the mission.", "passed", "House"),
        ("en", "The Bundestag extended the mandate of the mission by a year.", "passed", "Bundestag"),
        ("es", "El decreto de la reforma ha decaído en el Congreso con el voto de Podemos.", "rejected", "Congreso"),
        ("en", "An attempt by Ann Hill to amend the bill was voted down by MPs.", "rejected", None),
        (
            "es",
            "Al oficialismo no le alcanzaron los votos para aprobar el proyecto en la Cámara de Diputados.",
            "rejected",
            "Cámara de Diputados",
        ),
        (
            "en",
            (
                "Rada approves admission of foreign troops\n\nThe Verkhovna Rada has adopted in the second reading and "
                "as a whole the draft law on the admission of foreign troops."
            ),
            "passed",
            "Verkhovna Rada",
        ),
    ],
)
def test_one_decision_is_told_once(language: str, text: str, outcome: str, body: str | None) -> None:
    assert [(vote["outcome"], vote.get("body")) for vote in voted(text, language)] == [(outcome, body)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Minority has vowed to do everything to ensure that the agreement is not approved by the House."),
        ("en", "The Commons is the place for MPs, who are voted in by the public, to discuss policies and make laws."),
        ("en", "Envoys worked all night to prevent the accord from being rejected by the Senate."),
        ("en", "In the Sejm, from the club PiS 231 out of 233 deputies voted, 211 were for and 20 were against."),
        (
            "es",
            "En el Congreso la propuesta fue apoyada por 43 diputados del Partido Nacional y 18 del Partido Liberal.",
        ),
        ("en", "In parliament the motion was backed by 43 members of the National Party and 18 of the Liberal Party."),
        ("en", "The Greens, Labour and One Nation backed the amendment in the National Assembly."),
        ("en", "The pact was opposed by several Green Party members in parliament."),
        ("en", "In the Senate, the Green Party also voted against the motion."),
        ("es", "El Partido Verde respaldó la moción en el Senado."),
        ("es", "En el Congreso la ley fue rechazada por el Partido Verde."),
    ],
)
def test_what_is_wanted_and_what_a_group_did_is_no_vote_of_the_body(language: str, text: str) -> None:
    assert voted(text, language) == []


def test_a_second_count_behind_and_is_no_side_of_the_first() -> None:
    text = "38 members voted in favour of the rejection of the bill and 18 members of the Riigikogu opposed it."
    assert all(vote.get("for") != 18 for vote in voted(text, "en"))


def test_a_stage_of_a_committee_is_no_body() -> None:
    text = "At the end of the committee stage the bill was reported by 77 to 43 in Parliament."
    assert [vote.get("body") for vote in voted(text, "en")] == ["Parliament"]


@pytest.mark.parametrize(
    ("language", "between", "told"),
    [
        ("en", "December 16, 2024 - 4:36 PM\n178 views\nTotal shares 12.\nA man waves. Two ministers shake hands.", 1),
        ("en", "The House rejected the port bill.\nIt was late. Nobody spoke. The hall was cold.", 3),
    ],
)
def test_what_stands_between_headline_and_lede_parts_them_only_where_it_tells_a_vote(
    language: str, between: str, told: int
) -> None:
    lede = "The Philippine Senate on Monday ratified a reciprocal access agreement with Japan."
    text = f"Senate ratifies military pact with Tokyo\n\n{between}\n\n{lede}"
    assert len(voted(text, language)) == told


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Ana Faro won just five votes in Congress; 49 lawmakers voted against her.", None),
        ("The bill won 74 votes in Congress, with 30 against.", None),
        ("Ana Faro won only 20 votes in the Senate, 60 were against her.", None),
        ("The bill won approval with 74 votes in favour and 30 against.", "passed"),
        ("The prime minister won a confidence vote in Congress, 70-50.", "passed"),
        ("Ana Faro won five votes in Congress, 49 were against, so the house did not elect her.", "rejected"),
    ],
)
def test_votes_that_somebody_won_are_not_yet_enough(text: str, outcome: str | None) -> None:
    assert {vote.get("outcome") for vote in voted(text, "en")} <= {outcome}
