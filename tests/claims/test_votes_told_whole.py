"""Votes as reporters tell them: every figure with its side, held or not, of whom, on which day."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import Claim
from constancia.model.documents import Document


def votes(text: str, code: str) -> list[Claim]:
    """The votes that a report of Friday 9 June 2023 tells."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-06-09")
    return [claim for claim in read(document) if claim.kind.value == "vote"]


FIGURES = [
    # verbs that tell a side only beside another
    (
        "es",
        "El Congreso no aprobó la reconsideración: 41 la apoyaron, 63 la rechazaron y 5 se abstuvieron.",
        (41, 63, 5),
    ),
    ("es", "Solo 33 diputados respaldaron la moción; 58 la rechazaron y 4 se abstuvieron.", (33, 58, 4)),
    ("es", "El Pleno rechazó con 75 votos reconsiderar la ley; 37 la apoyaron y 3 se abstuvieron.", (37, 75, 3)),
    ("es", "El Pleno la formó: 70 congresistas votaron por crearla, 22 se opusieron y 3 se abstuvieron.", (70, 22, 3)),
    ("es", "El Congreso no lo citó: 40 colegas votaron por citarlo, 55 en contra y 9 se abstuvieron.", (40, 55, 9)),
    ("es", "Será citado. Lo pidieron 62 congresistas, 41 se opusieron y 3 se abstuvieron.", (62, 41, 3)),
    ("es", "Será interpelado. Lo decidieron este jueves 71 congresistas; 40 votaron en contra.", (71, 40, None)),
    ("es", "Votaron por la sanción 75 legisladores, dos en contra y cuatro se abstuvieron.", (75, 2, 4)),
    ("es", "Fueron 30 votos por reabrir el caso, 70 en contra y una abstención en el Congreso.", (30, 70, 1)),
    ("en", "Parliament declined to reopen it; 38 lawmakers wanted it, 70 did not and four abstained.", (38, 70, 4)),
    ("en", "Skipping it, 61 senators agreed to do so, nobody objected and two abstained.", (61, 0, 2)),
    ("en", "The Senate put it off after 55 members asked for it, 40 objected and three abstained.", (55, 40, 3)),
    # none
    ("en", "Congress voted 88 to none on Thursday, with two abstentions, to ban the pesticide.", (88, 0, 2)),
    ("en", "The House agreed without dissent, 97 to none, to set up the inquiry.", (97, 0, None)),
    ("en", "The bill was reaffirmed by Congress on Tuesday: 91 to none, with 12 abstaining.", (91, 0, 12)),
    ("en", "The council adopted the plan by 11 votes to nil.", (11, 0, None)),
    ("es", "El Congreso aprobó la ley por 84 votos contra ninguno.", (84, 0, None)),
    ("es", "Ningún voto en contra: 100 congresistas apoyaron el lunes que la ley los proteja.", (100, 0, None)),
    ("es", "Sin un solo voto en contra, 109 legisladores dieron su visto bueno al tratado.", (109, 0, None)),
    # those who agreed
    ("es", "Entrarán en la carrera, tras el voto favorable de 94 congresistas, con seis en contra.", (94, 6, None)),
    ("es", "Con el voto unánime de 105 parlamentarios, el Congreso aprobó la ley.", (105, None, None)),
    ("es", "El Pleno la aprobó el jueves por unanimidad de 101 votos.", (101, None, None)),
    ("es", "El Senado lo aprobó por unanimidad: 57 votos.", (57, None, None)),
    ("es", "La Asamblea ratificó el tratado por unanimidad (98 votos).", (98, None, None)),
    ("es", "La ley salió con la unanimidad de los 105 presentes en el Pleno.", (105, None, None)),
    ("es", "Todos los presentes, 96, votaron por la reforma en el Congreso.", (96, None, None)),
    ("es", "Quedó fijado por decisión de 70 congresistas, con 20 abstenciones y ningún voto en contra.", (70, 0, 20)),
    ("en", "Milk will be free under a law approved unanimously on Tuesday by 98 lawmakers.", (98, None, None)),
    ("en", "The card changes after a unanimous 101-vote approval in Congress.", (101, None, None)),
    ("en", "The bill creating it won all 92 votes cast in Congress on Thursday.", (92, None, None)),
    ("en", "The bill was approved unanimously by Congress on Thursday (104 votes).", (104, None, None)),
    ("en", "The treaty was ratified unanimously by all 87 senators present.", (87, None, None)),
    ("en", "Voters fined after the elections owe less, thanks to a bill passed unanimously, 101-0.", (101, 0, None)),
    # in brackets, and the whole that a count is a part of
    ("es", "Hubo más votos en contra (52) que a favor (44) y 20 abstenciones en la Cámara.", (44, 52, 20)),
    ("en", "There were more votes against (51) than in favor (46), and 12 abstentions in Congress.", (46, 51, 12)),
    ("es", "En el Senado 12 de los 15 miembros votaron a favor y 3 en contra.", (12, 3, None)),
    # the order of a pair
    ("en", "Congress declined, by 71 votes to 30 with one abstention, to revisit its decision.", (30, 71, 1)),
    ("en", "Lawmakers voted, 60 to 41, not to reopen the inquiry.", (41, 60, None)),
    ("es", "El Congreso se negó, por 71 votos contra 30, a reabrir el debate.", (30, 71, None)),
    ("en", "A nurse killed in the flood was declared a hero by Congress on Thursday, 91-0.", (91, 0, None)),
    ("en", "The Senate killed the tax bill on Thursday, 60-31.", (31, 60, None)),
    ("en", "Despite a 52-18 majority, with nine abstentions, the ban failed in Congress.", (52, 18, 9)),
    ("en", "Congress withheld approval of the accounts, adopting the majority report 66-31.", (66, 31, None)),
    ("es", "Al Congreso le faltaron votos: la inhabilitación reunió 52, con 18 en contra.", (52, 18, None)),
    (
        "en",
        "A bid to bar Ana Ruiz, of the Board of Justice, fell short in Congress: 30 in favor, 29 against.",
        (30, 29, None),
    ),
]


@pytest.mark.parametrize(("code", "text", "figures"), FIGURES)
def test_every_figure_has_its_side(code: str, text: str, figures: tuple[int | None, ...]) -> None:
    told = [tuple(claim.value.get(side) for side in ("for", "against", "abstain")) for claim in votes(text, code)]
    assert figures in told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Twelve senators agreed to meet the governor in the Senate."),
        ("en", "Forty lawmakers asked for it in a letter to the speaker of the House."),
        ("es", "Veinte congresistas pidieron crear otra comisión en una carta."),
    ],
)
def test_who_only_asks_or_agrees_has_not_voted(code: str, text: str) -> None:
    assert not [claim for claim in votes(text, code) if "for" in claim.value]


HELD = [
    ("en", "Prisoners could finish their terms at home under a treaty that Congress approved 99-0.", "asserted"),
    ("en", "Settlers could be granted titles under a bill Congress passed on Thursday by 71 to 10.", "asserted"),
    ("en", "The bog should become a reserve, Peru's Congress said on Thursday by 95 votes to none.", "asserted"),
    ("en", "Congress refused to debate whether ministers may vote: 41 in favor, 70 against.", "asserted"),
    ("en", "The Senate could pass the bill by 60 to 40 next week.", "hedged"),
    (
        "es",
        "Los colonos podrán recibir títulos gracias a una ley que el Congreso aprobó por 81 votos a 12.",
        "asserted",
    ),
    ("es", "Podrán indagar los viajes, tras una votación de 61 a favor y 40 en contra en el Congreso.", "asserted"),
    ("es", "Con 44 votos a favor y 52 en contra, el Parlamento tendrá una comisión que lo revise.", "asserted"),
    ("es", "Rechazan que la propuesta vaya antes a Salud, con 60 votos en contra y 40 a favor.", "asserted"),
    ("es", "El glaciar debería ser reserva, declaró el Congreso con 91 votos a favor.", "asserted"),
    ("es", "El Congreso aprobaría la ley con 80 votos a favor y 30 en contra.", "hedged"),
    ("es", "El ministro rechazó que el Congreso haya aprobado la ley con 80 votos a favor.", "denied"),
]


@pytest.mark.parametrize(("code", "text", "held"), HELD)
def test_what_a_measure_brings_does_not_hedge_its_vote(code: str, text: str, held: str) -> None:
    assert {claim.modality.value for claim in votes(text, code)} == {held}


BODIES = [
    ("en", "A proposal giving the ethics committee powers to investigate was admitted by 71 to 30.", None),
    ("en", "A request to route the bills through the budget committee got 33 votes; 60 members opposed it.", None),
    ("en", "The panel looking into the port got extra time, granted by 70 votes to 12.", None),
    ("en", "The budget committee approved the plan by 12 votes to 3.", "budget committee"),
    ("es", "Fracasa intento de frenar la reforma del Senado: cayó con 60 votos en contra y 41 a favor.", None),
    ("es", "La comisión investigadora obtuvo 60 días más por 70 votos contra 20.", None),
    ("es", "La comisión que indaga las compras pidió dos meses y los obtuvo: 61 a favor, 10 en contra.", None),
    ("es", "La Comisión de Ética aprobó el informe con 12 votos a favor y 3 en contra.", "Comisión de Ética"),
]


@pytest.mark.parametrize(("code", "text", "body"), BODIES)
def test_a_part_that_gets_something_does_not_decide(code: str, text: str, body: str | None) -> None:
    assert {claim.value.get("body") for claim in votes(text, code)} == {body}


DAYS = [
    (
        "en",
        "Families get the payment promised in 2020, under a bill passed 100-0 by Congress on Thursday.",
        "2023-06-08",
    ),
    (
        "en",
        "June 5, when farmers march, will be a holiday after Congress overrode the veto, 95-0, on Thursday.",
        "2023-06-08",
    ),
    ("en", "Congress moved the feast to every April 22 by 60 votes to 30.", None),
    (
        "es",
        "Congreso cierra la puerta a ir a las urnas en 2023: la reconsideración fue rechazada por 70 votos a 40.",
        None,
    ),
    ("es", "El Congreso rechazó la ley que dedica cada 22 de abril a los maestros por 70 votos contra 30.", None),
    ("es", "El Congreso descartó tratar la moción este viernes 16: solo 19 votos a favor y 90 en contra.", None),
]


@pytest.mark.parametrize(("code", "text", "day"), DAYS)
def test_a_day_of_what_was_decided_is_not_that_of_the_vote(code: str, text: str, day: str | None) -> None:
    assert {claim.value.get("date") for claim in votes(text, code)} == {day}


OUTCOMES = [
    ("es", "Ana Ruiz se libra de la interpelación: apenas 20 votos a favor, 50 en contra en el Congreso.", "rejected"),
    ("es", "El congresista evita la sanción: 40 colegas votaron por sancionarlo, 55 en contra.", "rejected"),
    (
        "es",
        "El Congreso salva a Ruiz de un proceso penal: la acusación recibió 35 votos a favor, 42 en contra.",
        "rejected",
    ),
    ("en", "Lawmakers spared her a trial on Thursday: 36 in favor of the charges, 41 against.", "rejected"),
    ("en", "The minister dodged questioning in Congress, with only 25 in favor and 50 against.", "rejected"),
    ("en", "Congress passed over Juan Paz for the post; 50 lawmakers voted for him, 31 against.", "rejected"),
    ("en", "A new university got the blessing of Congress on Wednesday: 106 in favor, seven against.", "passed"),
]


@pytest.mark.parametrize(("code", "text", "outcome"), OUTCOMES)
def test_who_is_spared_was_not_voted_against(code: str, text: str, outcome: str) -> None:
    assert [claim.value.get("outcome") for claim in votes(text, code)] == [outcome]


@pytest.mark.parametrize(
    ("code", "text"), [("en", "The firm escaped a fine."), ("es", "La empresa evitó la multa del Estado.")]
)
def test_who_is_spared_without_a_vote_tells_none(code: str, text: str) -> None:
    assert not votes(text, code)


MEASURES = [
    (
        "es",
        "Cien congresistas votaron a favor y 4 se abstuvieron en la ley que impulsa recuperar la línea férrea.",
        "ley que impulsa recuperar la línea férrea",
    ),
    (
        "en",
        "Congress voted 106-0 with one abstention on Tuesday for a program that puts graduates to work in farming.",
        "program that puts graduates to work in farming",
    ),
    ("en", "Congress voted 70-30 for the third time to ban the pesticide.", "ban the pesticide"),
]


@pytest.mark.parametrize(("code", "text", "measure"), MEASURES)
def test_a_measure_is_told_to_its_end(code: str, text: str, measure: str) -> None:
    assert measure in [claim.value.get("measure") for claim in votes(text, code)]
