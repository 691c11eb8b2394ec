"""Votes in the constructions in which the press of many countries tells them; all sentences invented.

What is told is written short: `40-22-3 passed unan`, for, against and abstaining, `_` for a side that is not told.
"""

from __future__ import annotations

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document

SIDES = ("for", "against", "abstain")

CASES = (
    (
        "en",
        "A parliamentary majority of 47 to 3 backed the amendment.",
        "47-3 passed",
    ),
    (
        "en",
        "MPs shoot down the finance committee report.",
        "rejected",
    ),
    (
        "en",
        "Reps pass bill on minimum wage.",
        "passed",
    ),
    (
        "en",
        "Opposition MPs reject claims of fraud.",
        "",
    ),
    (
        "en",
        "Plans for a new bridge were given the green light by councillors last night.",
        "passed",
    ),
    (
        "en",
        "A bill banning fracking won final passage in the state Senate on Friday.",
        "passed",
    ),
    (
        "es",
        "Por un solo voto, el Senado rechazó el pliego de Ariel Lijo.",
        "rejected",
    ),
    (
        "es",
        "El Consejo de Seguridad aprobó, con la abstención de Rusia y China, la resolución.",
        "passed",
    ),
    (
        "en",
        "The budget cleared its final hurdle in the Senate on Thursday night.",
        "passed",
    ),
    (
        "en",
        "The Pensions Bill completed its passage through the Dáil this week.",
        "passed",
    ),
    (
        "en",
        "The bill sailed through the lower house and now heads to the Senate.",
        "passed",
    ),
    (
        "en",
        "The motion of no confidence fell at the first hurdle in the National Assembly.",
        "rejected",
    ),
    (
        "en",
        "MPs have voted through the government's welfare bill.",
        "passed",
    ),
    (
        "en",
        "Lawmakers gave the troops the green light on Thursday to join the mission.",
        "passed",
    ),
    (
        "en",
        "The Senate has given third reading to the streaming bill.",
        "passed",
    ),
    (
        "en",
        "The school board narrowly approved the new calendar, 5-4.",
        "5-4 passed",
    ),
    (
        "en",
        "The council vote ended in an 8-8 tie over the rezoning.",
        "8-8",
    ),
    (
        "en",
        "Hong Kong lawmakers rejected the bill, with just eight casting their vote in support.",
        "8 rejected",
    ),
    (
        "en",
        "Parliament did not give its confidence to the new cabinet.",
        "rejected",
    ),
    (
        "en",
        "Parliament agreed to send 44 soldiers to the mission.",
        "passed",
    ),
    (
        "en",
        "After the passage of the bill by the Senate, thousands took to the streets.",
        "passed",
    ),
    (
        "en",
        "The deal awaits the approval of the treaty by the Senate.",
        "",
    ),
    (
        "en",
        "The deal will take effect after the approval of the treaty by the Senate.",
        "",
    ),
    (
        "en",
        "During the special sitting 47 senators were expected to vote for or against the Bill.",
        "",
    ),
    (
        "en",
        "The committee agreed to meet again on Friday.",
        "",
    ),
    (
        "es",
        "El presupuesto superó su último trámite en el Senado el jueves por la noche.",
        "passed",
    ),
    (
        "es",
        "El Congreso frenó la vacancia del presidente.",
        "rejected",
    ),
    (
        "es",
        "La Cámara Alta convirtió en ley la emergencia alimentaria.",
        "passed",
    ),
    (
        "es",
        "El Parlamento no dio lugar a la moción de rechazo al programa del Gobierno.",
        "rejected",
    ),
    (
        "es",
        "El primer ministro no logró el voto de confianza del Parlamento.",
        "rejected",
    ),
    (
        "es",
        "Los concejales dieron su visto bueno a la cesión del terreno.",
        "passed",
    ),
    (
        "es",
        "El tratado ya había recibido luz verde del Senado la semana pasada.",
        "passed",
    ),
    (
        "es",
        "Tras la aprobación de la ley en el Senado, los gremios anunciaron un paro.",
        "passed",
    ),
    (
        "es",
        "El acuerdo depende de la aprobación del tratado por el Senado.",
        "",
    ),
    (
        "es",
        "Avalan diputados reforma a la Ley de Aguas.",
        "passed",
    ),
    (
        "es",
        "Aprueba Senado reforma judicial.",
        "passed",
    ),
    (
        "es",
        "Senado rechaza eliminar el fuero.",
        "rejected",
    ),
    (
        "es",
        "La Legislatura rechazó tratar el veto del gobernador.",
        "rejected",
    ),
    (
        "es",
        "La Cámara de Diputados acordó prorrogar el estado de sitio.",
        "passed",
    ),
    (
        "es",
        "La comisión acordó reunirse de nuevo el viernes.",
        "",
    ),
    (
        "en",
        "The Senate voted overwhelmingly, 412–12, to extend the sanctions.",
        "412-12 passed",
    ),
    (
        "en",
        "The transport bill got the backing of 61 of the 120 members of the Knesset in its final reading.",
        "61",
    ),
    (
        "en",
        "The Knesset gave the bill preliminary approval late Wednesday, 63 to 57.",
        "63-57 passed",
    ),
    (
        "en",
        "The bill, which needed 60 votes, got only 54 in the Senate.",
        "54 thr60 rejected",
    ),
    (
        "en",
        "The nominee was confirmed 51-49.",
        "51-49 passed",
    ),
    (
        "en",
        "Councillors voted 9-6 in favour of the stadium.",
        "9-6 passed",
    ),
    (
        "en",
        "The Bundestag agreed on Thursday to extend the mission; 458 lawmakers voted yes, 96 no and 81 abstained.",
        "458-96-81 passed",
    ),
    (
        "en",
        "Lords inflicted a defeat on the government by 271 votes to 236.",
        "271-236",
    ),
    (
        "en",
        "The prime minister survived a no-confidence motion by 11 votes, 105 to 94.",
        "94-105 rejected",
    ),
    (
        "en",
        "The Rada voted for the draft law with 258 votes.",
        "258 passed",
    ),
    (
        "en",
        "The bill was voted through by the Senate on Friday.",
        "passed",
    ),
    (
        "es",
        "El proyecto se impuso por 3 votos en la Cámara de Diputados: 128 contra 125.",
        "128-125 passed",
    ),
    (
        "es",
        "La Asamblea Nacional aprobó la amnistía con el voto de 93 de los 137 legisladores.",
        "93 passed",
    ),
    (
        "es",
        "La investidura fracasó por 177 noes y 172 síes.",
        "172-177 rejected",
    ),
    (
        "es",
        "El plenario votó 17 a 14 a favor de levantar la inmunidad.",
        "17-14 passed",
    ),
    (
        "es",
        "A favor se pronunciaron 54 legisladores y en contra 31.",
        "54-31",
    ),
    (
        "es",
        "Los interbloques Juntos por el Cambio y Federal rechazaron la reforma en Diputados.",
        "",
    ),
    (
        "es",
        "El Partido Liberal, que tiene 22 diputados, se opuso a la ley en el Congreso hondureño.",
        "",
    ),
    (
        "en",
        (
            "MPs from the opposition Democratic Alliance and the Economic Freedom Fighters voted against the "
            "budget, which was adopted with 262 votes in favour and 90 against."
        ),
        "262-90 passed",
    ),
    (
        "en",
        "Kosovo's parliament failed for the 40th time to elect a speaker.",
        "rejected",
    ),
    (
        "en",
        "The draft was vetoed by the United States; the other 14 members of the Security Council voted in favour.",
        "14 rejected",
    ),
    (
        "es",
        (
            "El Partido Liberal Radical Auténtico se retiró de la sala; Honor Colorado aprobó la ley con 24 votos "
            "en la Cámara de Senadores."
        ),
        "",
    ),
    (
        "en",
        (
            "The prime minister lost a vote of confidence in the House of Representatives on Friday, with 63 "
            "lawmakers voting in favour and 194 against."
        ),
        "63-194 rejected",
    ),
    (
        "en",
        "The Senate voted on Monday for the bill.",
        "passed",
    ),
    (
        "es",
        "El Senado votó a favor de la ley este martes.",
        "passed",
    ),
    (
        "en",
        "Prime Minister Ann Hill lost a vote of confidence in parliament today.",
        "rejected",
    ),
    (
        "en",
        "The prime minister survived a vote of no confidence in the Senate on Monday.",
        "rejected",
    ),
    (
        "es",
        "El presidente del Gobierno perdió la cuestión de confianza en el Congreso.",
        "rejected",
    ),
    (
        "es",
        "El primer ministro superó la moción de censura en el Parlamento.",
        "rejected",
    ),
    (
        "es",
        "El primer ministro ganó la moción de confianza en el Parlamento.",
        "passed",
    ),
    (
        "es",
        "Sánchez logra la investidura en el Congreso por 167 votos a favor y 165 en contra.",
        "167-165 passed",
    ),
    (
        "en",
        "Prime Minister Ann Hill won a vote of confidence in parliament on Monday.",
        "passed",
    ),
    (
        "es",
        "La presidenta del Gobierno perdió el voto de confianza en el Parlamento.",
        "rejected",
    ),
    (
        "en",
        "The premier lost a confidence vote in the Chamber of Deputies.",
        "rejected",
    ),
    (
        "es",
        "El jefe del Gobierno obtuvo la investidura en el Parlamento.",
        "passed",
    ),
    (
        "en",
        "The coach won the vote of confidence of the fans.",
        "",
    ),
    (
        "en",
        "The House of Lords voted on Tuesday in favour of the clean rivers bill.",
        "passed",
    ),
    (
        "es",
        "La Cámara de Diputados votó el martes a favor de la ley de ríos.",
        "passed",
    ),
    (
        "en",
        "The senator voted for the clean rivers bill in the Senate.",
        "",
    ),
    (
        "es",
        "El senador votó a favor de la ley de ríos en el Senado.",
        "",
    ),
    (
        "en",
        "The 2,383 delegates needed for the nomination gathered near the Senate.",
        "",
    ),
    (
        "en",
        "The president's veto was overturned in Congress by 90 votes to 20.",
        "90-20 passed",
    ),
    (
        "es",
        "El veto del presidente fue rechazado en el Congreso por 90 votos contra 20.",
        "90-20 passed",
    ),
    (
        "en",
        "The bill passed the House of Commons by three votes.",
        "passed",
    ),
    (
        "es",
        "El proyecto de ley se impuso en la Cámara de Diputados por 3 votos.",
        "",
    ),
    (
        "es",
        "La ley ha prosperado en el Senado con 40 votos a favor y 22 en contra.",
        "40-22 passed",
    ),
    (
        "es",
        "La ley no ha prosperado en el Senado: 22 votos a favor y 40 en contra.",
        "22-40 rejected",
    ),
    (
        "en",
        "Members who normally approve the motion without a vote sat in the House.",
        "",
    ),
    (
        "en",
        "Congress received a bid signed by 49 lawmakers in support of the bill.",
        "",
    ),
    (
        "es",
        "El ministro se pasó al Grupo Mixto del Congreso con 50 votos a favor de la ley.",
        "50",
    ),
    (
        "en",
        "Her government got 44 votes more in the Senate than last year for the budget.",
        "",
    ),
    (
        "en",
        "Labour voted against the budget, which the Assembly adopted with 62 votes in favour and 9 against.",
        "62-9 passed",
    ),
    (
        "es",
        "El PRI votó en contra del presupuesto, que la Asamblea aprobó con 62 votos a favor y 9 en contra.",
        "62-9 passed",
    ),
    (
        "en",
        "The Assembly agreed to extend the mission; 62 members voted for, nine against.",
        "62-9 passed",
    ),
    (
        "es",
        "La Asamblea acordó prorrogar la misión; 62 miembros votaron a favor y nueve en contra.",
        "62-9 passed",
    ),
    (
        "en",
        "The Liberals, who hold 20 seats, opposed the bill in the Senate.",
        "",
    ),
    (
        "es",
        "Los liberales, que tienen 20 escaños, rechazaron la ley en el Senado.",
        "",
    ),
    (
        "en",
        "The vote on the harbour levy ended in a tie, 215 votes each, and the motion fell.",
        "215-215",
    ),
    (
        "en",
        "The motion on tolls was lost after a tied vote of 310 on each side in the Commons.",
        "310-310 rejected",
    ),
    (
        "en",
        "Lawmakers deadlocked at 88 votes apiece on the ferry bill.",
        "88-88 rejected",
    ),
    (
        "es",
        "El Senado rechazó el proyecto de puertos tras un empate a 36 votos.",
        "36-36 rejected",
    ),
    (
        "es",
        "El Congreso rechazó la moción sobre peajes por empate a 171.",
        "171-171 rejected",
    ),
    (
        "es",
        "Con 24 votos por lado, el Senado rechazó la ley de puertos.",
        "24-24 rejected",
    ),
    (
        "en",
        "A ferry plan was defeated by just three votes in the Commons on Monday night: 276 to 273.",
        "273-276 rejected",
    ),
    (
        "en",
        "Lawmakers defeated the ferry bill by only six votes late on Monday (271 to 265).",
        "265-271 rejected",
    ),
    (
        "es",
        "El plan de puertos fue rechazado por solo tres votos en los Comunes el lunes por la noche: 276 a 273.",
        "273-276 rejected",
    ),
    (
        "es",
        "El Senado votó este martes por 52 a 48 anular los aranceles que la ministra impuso a Chile.",
        "52-48 passed",
    ),
    (
        "es",
        "La Cámara votó 219 a 211 poner fin a los aranceles sobre el vino.",
        "219-211 passed",
    ),
    (
        "es",
        "A diferencia de Diputados, donde tuvo un voto en contra, el Senado la aprobó por unanimidad, con 59 votos.",
        "59 passed unan",
    ),
    (
        "en",
        "Unlike in the House, where it drew one vote against, the bill passed the Senate with 59 votes.",
        "59 passed",
    ),
    (
        "en",
        "In the Senate the toll bill passed with 59 votes, unlike in the lower house, where it drew two votes against.",
        "59 passed",
    ),
    (
        "es",
        "El oficialismo se quebró: con 95 votos a favor, 32 en contra y 26 abstenciones, la Cámara aprobó la ley.",
        "95-32-26 passed",
    ),
    (
        "en",
        "The ruling party split: with 95 votes in favour and 32 against, the Chamber approved the harbour reform.",
        "95-32 passed",
    ),
)


def short(text: str, language: str) -> list[str]:
    """The votes that a text tells, each in short."""
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-10")
    found = [draft.value for draft in votes.read(Reading(document))]
    return [" ".join(filter(None, (tally(one), need(one), str(one.get("outcome", "")), all_of(one)))) for one in found]


def tally(value: dict[str, object]) -> str:
    """Its counts by side."""
    return "-".join(str(value.get(side, "_")) for side in SIDES).rstrip("-_")


def need(value: dict[str, object]) -> str:
    """The votes that were needed."""
    return f"thr{value['threshold']}" if "threshold" in value else ""


def all_of(value: dict[str, object]) -> str:
    """Whether all agreed."""
    return "unan" if value.get("unanimous") else ""


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=lambda text: text[:40])
def test_votes_are_read_in_many_constructions(language: str, text: str, expected: str) -> None:
    assert sorted(short(text, language)) == sorted(filter(None, expected.split("; ")))
