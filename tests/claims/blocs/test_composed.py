"""Groups and stances made of parts that stand apart: asides, what a group consists of, what it announces, whose it is.

Written as in `test_breadth`; all sentences invented.
"""

from __future__ import annotations

import pytest

from .test_breadth import short

CASES = (
    (
        "es",
        (
            "El Senado debatió la ley de aguas. El Frente Cívico, la Alianza Rural y el Bloque del Sur "
            "anunciaron la semana pasada que se opondrán a la iniciativa."
        ),
        "*Frente Cívico against; *Alianza Rural against; *Bloque del Sur against",
    ),
    (
        "es",
        (
            "La Cámara de Diputados votó el pliego de reformas. Se habían posicionado en contra los "
            "diputados de Morena, el PT y el Verde."
        ),
        "Morena against; PT against; Verde against",
    ),
    (
        "es",
        "El PRI se sumó al PAN en el rechazo a la reforma electoral.",
        "PRI against; PAN against",
    ),
    (
        "es",
        "Los votos favorables procedieron de las filas de Nuevas Ideas, GANA y PCN.",
        "Nuevas Ideas for; GANA for; PCN for",
    ),
    (
        "es",
        "La Asamblea Nacional votó la ley tributaria. El correísmo hizo pública su oposición al texto.",
        "correísmo against",
    ),
    (
        "es",
        "El bloque opositor, integrado por PAN, PRI y PRD, anticipó su voto en contra de la reforma eléctrica.",
        "*PAN against; *PRI against; *PRD against",
    ),
    (
        "es",
        "El partido en el poder hizo valer su mayoría en el Senado para tumbar la enmienda.",
        "partido en el poder against",
    ),
    (
        "es",
        "¿Apoyará el PSOE la reforma en el Congreso? El Partido Popular tiene 137 escaños y Vox, 33.",
        "",
    ),
    (
        "es",
        "El Partido Verde obtuvo 12 escaños en las elecciones y Unión Nacional perdió la mayoría en el Parlamento.",
        "",
    ),
    (
        "es",
        "Los ministros del Partido Popular acusaron a los socialistas de bloquear la renovación del Poder Judicial.",
        "",
    ),
    (
        "es",
        "El Senado espera conocer si los radicales respaldarán la ley la próxima semana.",
        "",
    ),
    (
        "es",
        "Un portavoz de Podemos pidió al PSOE que vote a favor de la ley en el Congreso.",
        "",
    ),
    (
        "es",
        "El Congreso aprobó la ley por 70 votos. La bancada de Fuerza Popular, con 24 integrantes, es la más numerosa.",
        "",
    ),
    (
        "es",
        "El presidente del PNV anunció en el Congreso que sus cinco diputados apoyarán los presupuestos.",
        "*PNV for f5",
    ),
    (
        "es",
        'El "Partido de la Esperanza" y "Grandeza" votaron a favor de la moción de censura en el Parlamento.',
        "Partido de la Esperanza for; Grandeza for",
    ),
    (
        "en",
        (
            "The Senate debated the water bill. The Civic Front, the Rural Alliance and the Southern "
            "Bloc said last week they would oppose the measure."
        ),
        "*Civic Front against; *Rural Alliance against; *Southern Bloc against",
    ),
    (
        "en",
        "The amnesty bill passed with 178 votes. The Reform Alliance, by contrast, chose not to support it.",
        "Reform Alliance against",
    ),
    (
        "en",
        (
            "The motion to remove the mayor failed: Labour supported it, the Conservatives voted "
            "against and Reform UK opted to abstain."
        ),
        "Labour for; Conservatives against; Reform UK abstain",
    ),
    (
        "en",
        "Only the Communist Party maintained its opposition to the free trade treaty in the Senate.",
        "Communist Party against",
    ),
    (
        "en",
        "The National Assembly voted on the tax bill. The Freedom Front made public its opposition to the text.",
        "Freedom Front against",
    ),
    (
        "en",
        (
            "The opposition bloc, made up of the DA, the EFF and ActionSA, signalled it would vote "
            "against the electricity bill."
        ),
        "*DA against; *EFF against; *ActionSA against",
    ),
    (
        "en",
        "Will the Socialists support the bill in Congress? The People's Party holds 137 seats and Vox 33.",
        "",
    ),
    (
        "en",
        "The Green Party won 12 seats in the election and National Union lost its majority in parliament.",
        "",
    ),
    (
        "en",
        "Ministers of the People's Party accused the Socialists of blocking the appointment of judges.",
        "",
    ),
    (
        "en",
        "The Senate is waiting to see whether the Radicals will back the bill next week.",
        "",
    ),
    (
        "en",
        "A Greens spokesman urged Labor to vote for the bill in the Senate.",
        "",
    ),
    (
        "en",
        "Congress passed the law by 70 votes. The Popular Force caucus, with 24 members, is the largest.",
        "",
    ),
    (
        "en",
        "The SNP leader announced that his party's five MPs would support the budget.",
        "*SNP for f5",
    ),
    (
        "en",
        (
            "The prime minister's coalition, made up of the League, Forza Italia and Brothers of "
            "Italy, voted as one for the reform in the Senate."
        ),
        "League for; Forza Italia for; Brothers of Italy for",
    ),
    (
        "en",
        'The "Party of Hope" and "Greatness" voted for the no-confidence motion in parliament.',
        "Party of Hope for; Greatness for",
    ),
    (
        "en",
        "The House voted on the budget. The ruling party, against all expectations, objected to it.",
        "ruling party against",
    ),
    (
        "en",
        "The Rural Front told reporters on Monday that it would back the bill in the Senate.",
        "*Rural Front for",
    ),
    (
        "es",
        "La oposición ya marcó que votará en contra de los presupuestos en el Congreso.",
        "*oposición against",
    ),
    (
        "en",
        "Nine of the twelve MPs from Civic Path abstained on the bill.",
        "Civic Path - b9",
    ),
    (
        "en",
        "Labour says 36 of its MPs abstained on the bill in the Commons.",
        "Labour - b36",
    ),
    (
        "en",
        "Two opposition groups abstained on the bill.",
        "",
    ),
    (
        "es",
        "El Frente Azul y los nacionalistas valones sumaron 40 votos a favor de la moción.",
        "Frente Azul for; nacionalistas for",
    ),
    (
        "en",
        "Rowley had implored the Greens to support the bill in the House.",
        "",
    ),
    (
        "es",
        "El texto propuesto por el Frente Azul, que recibió 62 votos a favor, prosperó en el Senado.",
        "",
    ),
    (
        "en",
        "The Conservatives have not said whether they will back the bill in the Commons.",
        "",
    ),
)


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=lambda text: text[:40])
def test_the_parts_of_a_stance_compose(language: str, text: str, expected: str) -> None:
    assert sorted(short(text, language)) == sorted(filter(None, expected.split("; ")))
