"""Votes as the press of any parliament writes them, and what looks like one and is none."""

from __future__ import annotations

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.claims import Modality
from constancia.model.documents import Document


def read(text: str, language: str, published: str | None = "2023-05-20") -> list[dict[str, object]]:
    document = Document(text=text, digest="sha256:0", language=language, published=published)
    return [dict(draft.value) for draft in votes.read(Reading(document))]


def figures(text: str, language: str) -> list[tuple[object, ...]]:
    return [tuple(vote.get(name) for name in ("for", "against", "abstain", "outcome")) for vote in read(text, language)]


SPANISH = [
    ("El Congreso aprobó la moción por 84 votos contra 36 y 3 abstenciones.", [(84, 36, 3, "passed")]),
    (
        "La iniciativa fue aprobada con setenta votos a favor, 31 en contra y seis abstenciones.",
        [(70, 31, 6, "passed")],
    ),
    ("Con 55 votos en contra, 44 a favor y 3 abstenciones, el pleno rechazó la censura.", [(44, 55, 3, "rejected")]),
    ("La ley se aprobó con 82 votos afirmativos.", [(82, None, None, "passed")]),
    ("101 congresistas dijeron que sí, seis dijeron que no y diez se abstuvieron.", [(101, 6, 10, None)]),
    ("El dictamen fue aprobado con 110 votos a favor, sin votos en contra y 2 abstenciones.", [(110, 0, 2, "passed")]),
    ("La propuesta obtuvo 94 votos a favor; nadie votó en contra.", [(94, 0, None, None)]),
    (
        "El gabinete fue respaldado por 73 congresistas, mientras que 43 votaron en contra y 6 se abstuvieron.",
        [(73, 43, 6, "passed")],
    ),
    ("El Senado aprobó por unanimidad el proyecto.", [(None, None, None, "passed")]),
    ("La Cámara de Diputados rechazó por 140 votos contra 110 el acuerdo.", [(110, 140, None, "rejected")]),
    ("El texto fue aprobado por 177 votos a favor, 171 en contra y ninguna abstención.", [(177, 171, 0, "passed")]),
    ("El Congreso convalidó el decreto con 178 síes, 171 noes y una abstención.", [(178, 171, 1, "passed")]),
    (
        "La moción no prosperó al obtener 55 votos a favor, 54 en contra y 19 abstenciones; se necesitaban 87.",
        [(55, 54, 19, "rejected")],
    ),
    ("El Pleno, por 71 votos a favor, 32 en contra y 13 abstenciones, censuró al ministro.", [(71, 32, 13, "passed")]),
    ("La votación terminó empatada 36 a 36 en el Senado.", [(36, 36, None, None)]),
    ("Votaron a favor 71 congresistas, en contra 32 y se abstuvieron 13.", [(71, 32, 13, None)]),
    ("A favor: 71. En contra: 32. Abstenciones: 13. El Congreso aprobó así la moción.", [(71, 32, 13, "passed")]),
    ("El resultado fue 71-32-13 y la moción quedó aprobada.", [(71, 32, 13, "passed")]),
    (
        "Diputados dio media sanción al proyecto con 129 votos positivos, 125 negativos y 3 abstenciones.",
        [(129, 125, 3, "passed")],
    ),
    (
        "El oficialismo logró 38 votos frente a 33 de la oposición y el Senado convirtió en ley el proyecto.",
        [(38, 33, None, "passed")],
    ),
    (
        "La Comisión de Constitución aprobó el dictamen con 15 votos a favor, 7 en contra y 2 abstenciones.",
        [(15, 7, 2, "passed")],
    ),
    (
        "El Consejo de Seguridad aprobó la resolución con 13 votos a favor y dos abstenciones.",
        [(13, None, 2, "passed")],
    ),
    (
        "Un total de 87 parlamentarios votaron a favor, 14 lo hicieron en contra y 9 optaron por abstenerse.",
        [(87, 14, 9, None)],
    ),
    (
        "El Congreso exoneró de segunda votación la norma con 79 votos a favor, 20 en contra y 5 abstenciones.",
        [(79, 20, 5, "passed")],
    ),
    (
        "La admisión de la moción de vacancia fue aprobada con 73 votos (32 en contra y 6 abstenciones).",
        [(73, 32, 6, "passed")],
    ),
    (
        "El Parlamento Europeo respaldó el texto con 340 votos a favor, 279 en contra y 17 abstenciones.",
        [(340, 279, 17, "passed")],
    ),
    (
        (
            "La norma recibió 69 votos a favor (Fuerza Popular, Renovación Popular, Avanza País y otros), "
            "31 en contra y 4 abstenciones."
        ),
        [(69, 31, 4, None)],
    ),
    (
        (
            "El proyecto recogió 65 votos a favor y 40 en contra, mientras que la reconsideración obtuvo 30 "
            "votos a favor y 70 en contra."
        ),
        [(65, 40, None, None), (30, 70, None, None)],
    ),
]
SPANISH += [
    ("El Senado dijo 56 por el ‘sí’ y 30 votaron por el ‘no’ a la moción.", [(56, 30, None, None)]),
    (
        "En total, 140 diputados dieron su voto afirmativo a la ley y 80 optaron por el negativo.",
        [(140, 80, None, None)],
    ),
    ("El resultado en el Senado: 22 votos favor, 7 en contra, 12 abstenciones.", [(22, 7, 12, None)]),
    (
        (
            "Doce de los quince miembros del Consejo de Seguridad votaron a favor, uno (Norte) en "
            "contra y dos se abstuvieron."
        ),
        [(12, 1, 2, None)],
    ),
    ("La iniciativa fracasó cuando la Cámara sumó 49 votos a favor y tres en contra.", [(49, 3, None, "rejected")]),
]
SPANISH += [
    (
        "La medida del Congreso, respaldada por 63 votos, se enfrenta al rechazo de la calle.",
        [(63, None, None, "passed")],
    ),
    ("El Congreso no pudo reunir los 92 votos para destituir al ministro.", [(None, None, None, "rejected")]),
]
SPANISH_DECOYS = [
    "El partido terminó 3 a 1 en Lima.",
    "El oficialismo tiene 53 de los 100 escaños del Senado.",
    "El Tribunal Constitucional falló por 5 votos a favor y 2 en contra.",
    "La moción fue presentada con 30 firmas de congresistas.",
    "El 54 % respalda la ley y el 40 % la rechaza.",
    "El candidato ganó con 1.200 votos frente a 900 de su rival en las elecciones.",
    "El proyecto 4766 se votará el 2/1 y regirá de 3 a 6 meses.",
    "Tres congresistas de Acción Popular votaron en contra.",
    "La congresista Nelly Huarca votó en contra.",
    "El Gobierno aprobó el decreto y el juez rechazó el recurso.",
    "Fuerza Popular (19 votos) y Avanza País (10 votos) respaldaron la norma.",
    "El proyecto debe ser aprobado por el Congreso.",
]
ENGLISH = [
    ("The House passed the bill 217 to 213 on Friday.", [(217, 213, None, "passed")]),
    ("The Senate voted 51-49 to confirm the nominee.", [(51, 49, None, "passed")]),
    ("Senators approved the measure 70–33–4.", [(70, 33, 4, "passed")]),
    ("The motion was approved by 70 votes to 33, with four abstentions.", [(70, 33, 4, "passed")]),
    ("Lawmakers voted 63-23 in favor of the deployment, with 12 abstaining.", [(63, 23, 12, "passed")]),
    ("The amendment was defeated 211-120.", [(120, 211, None, "rejected")]),
    ("The vote was tied 50–50 with the vice president breaking the tie in the Senate.", [(50, 50, None, None)]),
    ("Congress gave it 73 ayes and 29 noes; the other 6 abstained.", [(73, 29, 6, None)]),
    ("The resolution passed with 82 votes in favor and none against.", [(82, 0, None, "passed")]),
    ("The bill passed unanimously in the Senate.", [(None, None, None, "passed")]),
    (
        "With 101 votes in favour, six against and 10 abstentions, Congress removed the president.",
        [(101, 6, 10, "passed")],
    ),
    ("The motion failed 45-55, short of the 60 votes needed.", [(45, 55, None, "rejected")]),
    ("The proposal won 54 votes, short of the 87 required.", [(54, None, None, "rejected")]),
    ("In a 51-49 vote, the Senate rejected the treaty.", [(49, 51, None, "rejected")]),
    ("By a vote of 220 to 210, the House adopted the resolution.", [(220, 210, None, "passed")]),
    ("The chamber voted 328-95 in favour, while 25 deputies abstained.", [(328, 95, 25, None)]),
    ("Seventy lawmakers voted in favor, 31 against, and six abstained.", [(70, 31, 6, None)]),
    ("No one voted against the bill; 88 lawmakers backed it.", [(88, 0, None, None)]),
    (
        "The UN General Assembly adopted the resolution with 141 votes in favour, five against and 35 abstentions.",
        [(141, 5, 35, "passed")],
    ),
    ("MPs voted by 412 to 202 to delay Brexit.", [(412, 202, None, "passed")]),
    ("The government was defeated by 432 votes to 202 in the House of Commons.", [(202, 432, None, "rejected")]),
    ("The National Assembly approved the bill with 349 votes in favour to 186 against.", [(349, 186, None, "passed")]),
    ("Parliament ratified the accord, with 226 of the members in favor and 4 opposed.", [(226, 4, None, "passed")]),
    ("The committee advanced the nomination on an 11-10 vote.", [(11, 10, None, "passed")]),
    (
        "The bill cleared Congress with 97 lawmakers backing it, eight opposed and two abstaining.",
        [(97, 8, 2, "passed")],
    ),
    ("The council voted 6-1 for the resolution.", [(6, 1, None, "passed")]),
    ("The vote in the Senate was 68 to 29.", [(68, 29, None, None)]),
    ("The House voted 230-197 to reject the motion.", [(197, 230, None, "rejected")]),
    ("The Senate voted 52–48 against the amendment.", [(48, 52, None, "rejected")]),
    ("The bill cleared the lower house by a margin of 75 votes to 40, with 2 abstentions.", [(75, 40, 2, "passed")]),
    (
        (
            "The motion received 55 votes in favor, 54 against and 19 abstentions, well short of the 87 "
            "votes required to remove the president."
        ),
        [(55, 54, 19, "rejected")],
    ),
    ("Fifty-five lawmakers voted for the motion, 54 voted against it and 19 abstained.", [(55, 54, 19, None)]),
    ("Deputies approved the law by 130 votes to none, with one abstention.", [(130, 0, 1, "passed")]),
    ("The Senate passed it 95-0.", [(95, 0, None, "passed")]),
    ("The plenary (87 in favour, 12 against, no abstentions) approved the bill.", [(87, 12, 0, "passed")]),
    (
        "The result: 46 in favor, 76 against, 4 abstentions. The motion was thus rejected by Congress.",
        [(46, 76, 4, "rejected")],
    ),
    ("The Council of the city approved the ordinance, 9 votes to 6.", [(9, 6, None, "passed")]),
    ("Lawmakers rejected the bill with 68 votes against, 54 in favour and two abstentions.", [(54, 68, 2, "rejected")]),
    (
        "Congress on Tuesday voted, by 93 votes to 30 with one abstention, to bring forward elections.",
        [(93, 30, 1, "passed")],
    ),
    ("The impeachment motion was supported by 52 lawmakers in the 130-seat chamber.", [(52, None, None, "passed")]),
    ("The bill got 69 yes votes, 31 no votes and four abstentions.", [(69, 31, 4, None)]),
    (
        (
            "There were 69 votes in favour of the bill (including those of the ruling party, its allies and "
            "two independents), 31 against and 4 abstentions."
        ),
        [(69, 31, 4, None)],
    ),
    (
        "The bill passed its first reading 65-40 in the Knesset, and an amendment was rejected 30-70.",
        [(65, 40, None, "passed"), (30, 70, None, "rejected")],
    ),
]
ENGLISH += [
    (
        (
            "While 12 of the Council’s 15 members voted in favour of the text, one (the North) voted "
            "against, and two abstained."
        ),
        [(12, 1, 2, None)],
    ),
    ("The bill failed in the Senate with a tally of approximately 48-49.", [(48, 49, None, "rejected")]),
    ("The bill died in committee. The final vote in the Senate was 50-44.", [(50, 44, None, None)]),
    ("All but two senators backed the bill, which passed 70-2.", [(70, 2, None, "passed")]),
]
ENGLISH += [
    (
        "Lawmakers on Thursday voted by 303 to 258 — a majority of 45 — against a motion on the talks.",
        [(258, 303, None, "rejected")],
    ),
    ("The House voted by 319 to 248 in favour of the tax bill.", [(319, 248, None, "passed")]),
]
ENGLISH_DECOYS = [
    "Madrid beat Barcelona 3-1 in the final.",
    "Republicans hold 53 of 100 seats in the Senate.",
    "The suspect carried an AR-15 into the Senate building.",
    "The Supreme Court ruled 5-4 against the plan.",
    "A letter signed by 120 lawmakers asks for the bill to be withdrawn.",
    "Some 54% of voters approve of the bill and 40% reject it.",
    "The candidate won 1,200 votes to 900 in the primary.",
    "The bill covers children aged 3-6 and lasts 3-6 months, lawmakers said.",
    "The Senate will vote on Bill 1234 on 2/1.",
    "Call 555-4321 to tell your senator to vote.",
    "Twelve Republicans voted against the bill.",
    "The bill would need to be approved by the Senate.",
    "The president approved the budget and the court rejected the appeal.",
]

NEEDS = [
    ("en", "A decision of the Security Council needs no less than 9 votes in favor.", [{"threshold": 9}]),
    ("es", "La ley necesita 48 votos en el Senado.", [{"threshold": 48}]),
    (
        "en",
        "The bill got 55 votes for and 45 against in the Senate. Sixty votes were needed.",
        [{"for": 55, "against": 45, "threshold": 60}],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), NEEDS)
def test_votes_needed(language: str, text: str, expected: list[dict[str, int]]) -> None:
    names = ("for", "against", "abstain", "threshold", "present")
    assert [{name: vote[name] for name in names if name in vote} for vote in read(text, language)] == expected


def test_a_threshold_told_before_its_tally_belongs_to_it() -> None:
    text = "Se requerían 70 votos para la moción en el Congreso. La moción alcanzó 69 votos a favor."
    assert [(vote["for"], vote["threshold"]) for vote in read(text, "es")] == [(69, 70)]


def test_many_votes_in_one_text() -> None:
    """Many votes in a text are read apart, and the same one told again is one claim."""
    apart = "".join(f"The House passed bill {n} by {200 + n % 200} votes to {n % 190}.\n" for n in range(300))
    assert len(read(apart, "en")) == 300
    again = "The House passed the bill 217-213 on Friday.\n" * 300
    assert len(read(again, "en")) == 1


def test_a_threshold_without_its_vote_is_required() -> None:
    document = Document(text="La ley necesita 48 votos en el Senado.", digest="sha256:0", language="es")
    assert [draft.modality for draft in votes.read(Reading(document))] == [Modality.REQUIRED]


def test_a_vote_told_over_sentences_is_one_claim() -> None:
    text = "El Senado respaldó la moción con 73 votos. Del resto, 43 votaron en contra y 6 se abstuvieron."
    assert read(text, "es") == [
        {"for": 73, "against": 43, "abstain": 6, "outcome": "passed", "body": "Senado", "measure": "moción"},
    ]


def test_headline_and_lede_are_one_claim_with_places() -> None:
    text = "Senate passes water bill\n\nThe Senate on Friday passed a water bill. The tally was 60-40.\n"
    document = Document(text=text, digest="sha256:0", language="en", published="2023-05-20")
    drafts = list(votes.read(Reading(document)))
    assert len(drafts) == 1
    assert dict(drafts[0].value) == {
        "for": 60,
        "against": 40,
        "outcome": "passed",
        "body": "Senate",
        "measure": "water bill",
        "date": "2023-05-19",
    }
    assert [span.quote for span in drafts[0].evidence] == ["passes water bill", "passed a water bill", "60-40"]


def test_another_measure_is_another_claim() -> None:
    text = "The House passed the budget 217-213 on Thursday. A rival bill was rejected 100-330."
    assert [vote.get("date") for vote in read(text, "en")] == ["2023-05-18", None]


def test_the_year_is_inferred_and_named() -> None:
    document = Document(
        text="El 13 de enero el Pleno aprobó la ley con 76 votos a favor.",
        digest="sha256:0",
        language="es",
        published="2023-05-20",
    )
    drafts = list(votes.read(Reading(document)))
    assert drafts[0].value["date"] == "2023-01-13"
    assert drafts[0].inferred == ("year",)


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish_forms(text: str, expected: list[tuple[object, ...]]) -> None:
    assert figures(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_forms(text: str, expected: list[tuple[object, ...]]) -> None:
    assert figures(text, "en") == expected


@pytest.mark.parametrize("text", SPANISH_DECOYS)
def test_spanish_decoys_give_nothing(text: str) -> None:
    assert read(text, "es") == []


@pytest.mark.parametrize("text", ENGLISH_DECOYS)
def test_english_decoys_give_nothing(text: str) -> None:
    assert read(text, "en") == []
