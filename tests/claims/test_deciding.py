"""What a report says that a body decided, refused, has yet to decide or did not, in words of every kind."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def told(text: str, language: str, published: str | None = "2023-05-20") -> list[tuple[object, ...]]:
    """Modality, outcome, for, against and abstentions of each vote."""
    document = Document(text=text, digest="sha256:0", language=language, published=published)
    return [
        (claim.modality.value, *(claim.value.get(name) for name in ("outcome", "for", "against", "abstain")))
        for claim in read(document)
        if claim.kind.value == "vote"
    ]


def value(text: str, language: str, name: str, published: str | None = "2023-05-20") -> list[object]:
    """One value of each vote."""
    document = Document(text=text, digest="sha256:0", language=language, published=published)
    return [claim.value.get(name) for claim in read(document) if claim.kind.value == "vote"]


PASSED = [
    ("es", "El Senado nombró contralor a Rubén Paz con 61 votos a favor y 20 en contra."),
    ("es", "El Congreso creó un fondo para las cuencas mineras por 61 votos a favor y 20 en contra."),
    ("es", "Ana Luz Ferro fue designada jueza suprema por la Asamblea Nacional con 61 votos a favor y 20 en contra."),
    ("es", "El gabinete se llevó el voto de confianza del Parlamento: 61 votos a favor y 20 en contra."),
    ("es", "La Cámara de Diputados redujo la edad penal por 61 votos a favor y 20 en contra."),
    ("es", "Con 61 votos a favor y 20 en contra, el Pleno le dio la razón a la minera."),
    ("es", "El Congreso nacionalizó el cobre con 61 votos a favor y 20 en contra."),
    ("en", "Senators ended the freeze on rents with 61 votes in favor and 20 against."),
    ("es", "El Pleno devolvió el texto a la comisión con 61 votos a favor y 20 en contra."),
    ("en", "The tariff bill made it past the Senate with 61 votes in favor and 20 against."),
    ("en", "The Senate appointed Ruben Paz comptroller with 61 votes in favor and 20 against."),
    ("en", "Congress set up a fund for the mining valleys with 61 votes in favor and 20 against."),
    ("en", "Ana Luz Ferro was chosen as a judge by the National Assembly with 61 votes in favor and 20 against."),
    ("en", "The cabinet secured the confidence of Parliament with 61 votes in favor and 20 against."),
    ("en", "Lawmakers lowered the age of consent, with 61 votes in favor and 20 against."),
    ("en", "With 61 votes in favor and 20 against, the chamber did away with the tax on bread."),
]


@pytest.mark.parametrize(("language", "text"), PASSED)
def test_what_a_body_does_beside_a_tally_has_passed(language: str, text: str) -> None:
    assert told(text, language) == [("asserted", "passed", 61, 20, None)]


REJECTED = [
    ("es", "El Senado negó la licencia al gobernador con 20 votos a favor y 61 en contra."),
    ("es", "El Congreso no le otorgó la confianza al gabinete: 20 votos a favor y 61 en contra."),
    ("es", "La Asamblea descartó el juicio político con 20 votos a favor y 61 en contra."),
    ("es", "El Pleno se negó a debatir la vacancia por 20 votos a favor y 61 en contra."),
    ("es", "El ministro se libró de la censura: 20 votos a favor y 61 en contra en el Pleno."),
    ("es", "El Parlamento no llegó a elegir defensor del pueblo; hubo 20 votos a favor y 61 en contra."),
    ("es", "La Cámara dijo no a la venta del puerto con 20 votos a favor y 61 en contra."),
    ("es", "El Senado se opuso a prolongar la tregua: 20 votos a favor y 61 en contra."),
    ("en", "The house said no to the sale of the port with 20 votes in favor and 61 against."),
    ("en", "The Senate opposed the truce, with 20 votes in favor and 61 against."),
    ("en", "The bill fell in the assembly, with 20 votes in favor and 61 against."),
    ("en", "Lawmakers dismissed the complaint, with 20 votes in favor and 61 against."),
    ("en", "The Senate denied the governor leave with 20 votes in favor and 61 against."),
    ("en", "Congress withheld its confidence from the cabinet, with 20 votes in favor and 61 against."),
    ("en", "The assembly threw out the impeachment with 20 votes in favor and 61 against."),
    ("en", "The plenary refused to debate the motion, with 20 votes in favor and 61 against."),
    ("en", "The minister escaped censure: 20 votes in favor and 61 against in the plenary."),
    ("en", "Parliament did not elect an ombudsman: there were 20 votes in favor and 61 against."),
]


@pytest.mark.parametrize(("language", "text"), REJECTED)
def test_a_body_that_refuses_has_decided(language: str, text: str) -> None:
    assert told(text, language) == [("asserted", "rejected", 20, 61, None)]


DENIED = [
    ("es", "No es verdad que el Senado haya aprobado la reforma con 61 votos a favor y 20 en contra."),
    ("es", "El vocero desmintió que la Asamblea eligiera contralor con 61 votos a favor y 20 en contra."),
    ("es", "Es mentira que el Congreso autorizó el viaje con 61 votos a favor y 20 en contra."),
    ("es", "El rumor de que el Pleno aprobó la ley con 61 votos a favor y 20 en contra es falso."),
    ("es", "Falso: el Congreso aprobó la ley con 61 votos a favor y 20 en contra."),
    ("es", "La ministra negó que la Cámara la hubiera censurado con 61 votos a favor y 20 en contra."),
    ("es", "El gobierno negó que la Cámara vendiera el puerto con 61 votos a favor y 20 en contra."),
    ("en", "It is not true that the Senate approved the reform with 61 votes in favor and 20 against."),
    ("en", "A spokesman denied that the assembly elected a comptroller with 61 votes in favor and 20 against."),
    ("en", "It's a lie that Congress authorized the trip with 61 votes in favor and 20 against."),
    ("en", "The claim that the plenary passed the law with 61 votes in favor and 20 against is untrue."),
    ("en", "False: Congress approved the law with 61 votes in favor and 20 against."),
    ("en", "The minister disputed that the house had censured her with 61 votes in favor and 20 against."),
]


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_only_who_says_that_it_is_not_so_denies(language: str, text: str) -> None:
    assert told(text, language) == [("denied", "passed", 61, 20, None)]


UNREAL = [
    ("es", "El Senado aprobaría la reforma con 61 votos a favor y 20 en contra."),
    ("es", "Se espera que el Congreso apruebe la reforma con 61 votos a favor y 20 en contra."),
    ("es", "El Ejecutivo temía que el Congreso apruebe la reforma con 61 votos a favor y 20 en contra."),
    ("es", "La censura podría ser aprobada en el Pleno con 61 votos a favor y 20 en contra."),
    ("es", "El oficialismo pronostica que la Asamblea aprobará la ley con 61 votos a favor y 20 en contra."),
    ("es", "El Parlamento va a aprobar el presupuesto con 61 votos a favor y 20 en contra, según los cálculos."),
    ("es", "La Cámara habría aprobado la ley con 61 votos a favor y 20 en contra."),
    ("en", "The Senate would approve the reform with 61 votes in favor and 20 against."),
    ("en", "Congress is expected to approve the reform with 61 votes in favor and 20 against."),
    ("en", "The censure could be approved in the plenary with 61 votes in favor and 20 against."),
    ("en", "The whip predicts that the assembly will pass the law with 61 votes in favor and 20 against."),
    ("en", "Parliament plans to pass the budget with 61 votes in favor and 20 against."),
    ("en", "The house may have approved the law with 61 votes in favor and 20 against."),
]


@pytest.mark.parametrize(("language", "text"), UNREAL)
def test_what_is_supposed_or_to_come_is_not_asserted(language: str, text: str) -> None:
    [(modality, outcome, *figures)] = told(text, language)
    assert (modality in {"hedged", "proposed"}, outcome, figures) == (True, "passed", [61, 20, None])


HELD = [
    (
        "es",
        "La ley, que permitiría el ingreso de tropas, fue aprobada en el Senado con 61 votos a favor y 20 en contra.",
    ),
    ("es", "El Congreso aprobó con 61 votos a favor y 20 en contra la ley; el Senado la votaría en junio."),
    ("es", "El Pleno aprobó una norma que podrá ser reglamentada este año, con 61 votos a favor y 20 en contra."),
    (
        "en",
        "The law, which would let foreign troops in, was approved by Congress with 61 votes in favor and 20 against.",
    ),
    ("en", "Congress approved the law with 61 votes in favor and 20 against; the Senate could vote on it in June."),
    ("en", "The plenary approved a rule that may be revised this year, with 61 votes in favor and 20 against."),
]


def test_what_follows_from_a_decision_is_not_the_decision() -> None:
    text = "Con 61 votos a favor y 20 en contra, la decisión del Congreso se deberá publicar en junio."
    assert told(text, "es") == [("asserted", None, 61, 20, None)]
    text = "With 61 votes in favor and 20 against, the decision of Congress will be published in June."
    assert told(text, "en") == [("asserted", None, 61, 20, None)]


@pytest.mark.parametrize(("language", "text"), HELD)
def test_what_a_law_would_do_does_not_make_its_vote_unsure(language: str, text: str) -> None:
    assert told(text, language)[0] == ("asserted", "passed", 61, 20, None)


PAIRS = [
    ("es", "La moción fue rechazada en el Congreso por 61 a 20.", "rejected", 20, 61),
    ("es", "El Senado se negó a autorizar el viaje por 61 votos contra 20.", "rejected", 20, 61),
    ("es", "El proyecto naufragó en la Cámara por 61 a 20.", "rejected", 20, 61),
    ("es", "El Pleno desestimó la denuncia por 61 votos a 20.", "rejected", 20, 61),
    ("es", "El Congreso aprobó la moción por 61 a 20.", "passed", 61, 20),
    ("es", "La votación en el Congreso fue de 61 a 20.", None, 61, 20),
    ("en", "The motion collapsed in Congress, 61–20.", "rejected", 20, 61),
    ("en", "The Senate refused to clear the trip, 61 votes to 20.", "rejected", 20, 61),
    ("en", "Deputies turned down the request by 61 to 20.", "rejected", 20, 61),
    ("en", "The assembly declined to censure her by 61 votes to 20.", "rejected", 20, 61),
    ("en", "Congress approved the motion by 61 to 20.", "passed", 61, 20),
    ("en", "The motion failed in the Senate 61–20, short of the two-thirds needed.", "rejected", 61, 20),
]


@pytest.mark.parametrize(("language", "text", "outcome", "in_favour", "against"), PAIRS)
def test_a_bare_pair_is_ordered_by_the_outcome(
    language: str, text: str, outcome: str | None, in_favour: int, against: int
) -> None:
    assert told(text, language) == [("asserted", outcome, in_favour, against, None)]


BODIES = [
    ("es", "El Senado mexicano aprobó la reforma con 61 votos a favor y 20 en contra.", "Senado mexicano"),
    (
        "es",
        "La comisión de relaciones exteriores aprobó el viaje con 11 votos a favor.",
        "comisión de relaciones exteriores",
    ),
    ("es", "El Congreso de Ecuador destituyó al ministro con 61 votos a favor y 20 en contra.", "Congreso de Ecuador"),
    ("es", "Los diputados chilenos rechazaron el tratado por 61 votos contra 20.", "diputados chilenos"),
    (
        "es",
        "El tratado fue ratificado por la Asamblea Nacional francesa por 61 votos contra 20.",
        "Asamblea Nacional francesa",
    ),
    (
        "es",
        "La Comisión Permanente inhabilitó al exministro con 12 votos a favor y 8 en contra.",
        "Comisión Permanente",
    ),
    ("en", "Mexico's Senate approved the reform with 61 votes in favor and 20 against.", "Mexico's Senate"),
    ("en", "The foreign relations committee approved the trip with 11 votes in favor.", "foreign relations committee"),
    (
        "en",
        "The Congress of Ecuador removed the minister with 61 votes in favor and 20 against.",
        "Congress of Ecuador",
    ),
    ("en", "Chilean lawmakers rejected the treaty by 61 votes to 20.", "Chilean lawmakers"),
    ("en", "The treaty was ratified by the French National Assembly by 61 votes to 20.", "French National Assembly"),
    (
        "en",
        "The Permanent Commission barred the ex-minister with 12 votes in favor and 8 against.",
        "Permanent Commission",
    ),
]


@pytest.mark.parametrize(("language", "text", "body"), BODIES)
def test_a_body_keeps_its_country_and_kind(language: str, text: str, body: str) -> None:
    assert value(text, language, "body") == [body]


SINGLE = [
    ("es", "La elección de Rubén Paz como contralor tuvo 20 votos en contra en el Senado.", None, None, 20, None),
    ("es", "Nueve abstenciones hubo en la censura de la ministra, el martes en el Pleno.", None, None, None, 9),
    ("es", "Ana Luz Ferro fue nombrada jueza con 61 votos a favor en el Senado.", "passed", 61, None, None),
    ("es", "El Congreso destituyó al contralor con 61 votos a favor.", "passed", 61, None, None),
    ("es", "El viaje de la presidenta sumó 20 votos en contra en el Congreso.", None, None, 20, None),
    ("es", "El proyecto de ley 812 se aprobó con 61 votos en el Congreso.", "passed", 61, None, None),
    ("en", "The election of Ruben Paz as comptroller drew 20 votes against in the Senate.", None, None, 20, None),
    ("en", "There were nine abstentions on the censure of the minister in Tuesday's plenary.", None, None, None, 9),
    ("en", "Ana Luz Ferro was named a judge with 61 votes in favor in the Senate.", "passed", 61, None, None),
    ("en", "The trip drew 20 votes against in Thursday's plenary session of Congress.", None, None, 20, None),
    ("en", "Congress ousted the comptroller with 61 votes in favor.", "passed", 61, None, None),
    ("en", "The president's trip got 20 votes against in Congress.", None, None, 20, None),
    ("en", "Congress approved bill 812 with 61 votes.", "passed", 61, None, None),
]


@pytest.mark.parametrize(("language", "text", "outcome", "in_favour", "against", "abstain"), SINGLE)
def test_one_figure_with_its_body_and_matter_is_a_claim(
    language: str, text: str, outcome: str | None, in_favour: int | None, against: int | None, abstain: int | None
) -> None:
    assert told(text, language) == [("asserted", outcome, in_favour, against, abstain)]


DATES = [
    (
        "es",
        "LIMA, 20 de mayo de 2023.- El Congreso aprobó el viaje de junio el jueves con 61 votos a favor.",
        "2023-05-18",
    ),
    ("es", "El Congreso declaró el 9 de marzo día del panadero con 61 votos a favor y 20 en contra.", None),
    ("es", "En la madrugada del viernes, el Pleno aprobó la ley con 61 votos a favor y 20 en contra.", "2023-05-19"),
    ("en", "LIMA, May 20, 2023 — Congress on Thursday repealed the fuel tax with 61 votes in favor.", "2023-05-18"),
    ("en", "Congress made March 9 a day for bakers with 61 votes in favor and 20 against.", None),
    ("en", "Early on Friday the plenary approved the law with 61 votes in favor and 20 against.", "2023-05-19"),
]


@pytest.mark.parametrize(("language", "text", "day"), DATES)
def test_the_day_is_that_of_the_vote(language: str, text: str, day: str | None) -> None:
    assert value(text, language, "date") == [day]


MEASURES = [
    ("es", "El Congreso aprobó este martes por insistencia la ley de ferias con 61 votos a favor.", "ley de ferias"),
    (
        "es",
        "El Pleno censuró al ministro de Salud, Rubén Paz, con 61 votos a favor.",
        "censuró al ministro de Salud, Rubén Paz",
    ),
    ("es", "Rubén Paz fue elegido contralor por el Senado con 61 votos a favor.", "Rubén Paz fue elegido contralor"),
    ("en", "Congress voted 61 to 20 to let farmers sell raw milk.", "let farmers sell raw milk"),
    (
        "en",
        "The plenary censured the health minister, Ruben Paz, with 61 votes in favor.",
        "censured the health minister, Ruben Paz",
    ),
    ("en", "Ruben Paz was censured by Congress, 61-20.", "Ruben Paz was censured"),
]


@pytest.mark.parametrize(("language", "text", "measure"), MEASURES)
def test_a_measure_tells_the_matter(language: str, text: str, measure: str) -> None:
    assert value(text, language, "measure") == [measure]


SEVERAL = [
    (
        "es",
        "El Senado aprobó el presupuesto por 70 votos contra 33 y la ley de aguas por 65 votos contra 40.",
        [("passed", 70, "presupuesto"), ("passed", 65, "ley de aguas")],
    ),
    (
        "es",
        "El Pleno aprobó la ley de riego por 70 a 33. También aprobó la de pesca por 70 a 33.",
        [("passed", 70, "ley de riego"), ("passed", 70, "pesca")],
    ),
    (
        "en",
        "Parliament approved the budget by 485 votes to 92 and on migration by 451 to 133.",
        [("passed", 485, "budget"), ("passed", 451, "migration")],
    ),
    (
        "en",
        "Congress approved the farm law by 70 votes to 33. It also approved the water law by 70 votes to 33.",
        [("passed", 70, "farm law"), ("passed", 70, "water law")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SEVERAL)
def test_each_of_two_votes_keeps_its_own_matter(language: str, text: str, expected: list[tuple[object, ...]]) -> None:
    found = zip(*(value(text, language, name) for name in ("outcome", "for", "measure")), strict=True)
    assert list(found) == expected


def test_each_of_two_bodies_has_its_own_vote() -> None:
    text = "La moción se aprobó por asentimiento en el Pleno. La Comisión Permanente aprobó otro con 12 votos a favor."
    assert value(text, "es", "body") == ["Pleno", "Comisión Permanente"]
    text = "The House passed the bill 220-210 on Tuesday and the Senate rejected it 45-55 on Wednesday."
    assert value(text, "en", "body") == ["House", "Senate"]
    assert value(text, "en", "date") == ["2023-05-16", "2023-05-17"]


def test_a_weekday_that_explains_a_date_is_not_another_date() -> None:
    text = "On May 18, a Thursday, Congress approved the water bill by 70 votes to 33."
    assert value(text, "en", "date") == ["2023-05-18"]
    text = "El 18 de mayo, un jueves, el Congreso aprobó la ley de aguas por 70 votos contra 33."
    assert value(text, "es", "date") == ["2023-05-18"]


def test_the_votes_that_a_group_gives_are_no_vote_of_the_body() -> None:
    assert told("Podemos otorgó 9 votos a favor de la ley del Congreso.", "es") == []
    assert told("Podemos gave 9 votes in favor of the bill in Congress.", "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Congreso rechaza viaje a Quito\n\nLIMA.- El Pleno negó el permiso: 67 votos en contra, 42 a favor."),
        ("es", "Diputados rechazan préstamo\n\nLa Cámara negó el préstamo por 90 votos en contra y 40 a favor."),
        ("en", "Senate rejects loan\n\nThe Senate denied the loan, with 60 votes against and 31 in favor."),
    ],
)
def test_a_refusal_told_in_headline_and_lede_denies_nothing(language: str, text: str) -> None:
    assert [row[:2] for row in told(text, language)] == [("asserted", "rejected")]
