"""Sentences that the rules for blocs must and must not read, by rule and language; all invented."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A sentence and the stances that it tells: group, stance, counts by side, and whether it is only announced."""

    language: str
    text: str
    told: tuple[tuple[str, str | None, dict[str, int], bool], ...]


MUST: dict[str, tuple[Case, ...]] = {
    "bloc.dividing": (
        Case(
            "es",
            "El Senado votó ayer: la reforma dividió al Partido Laborista.",
            (("Partido Laborista", "split", {}, False),),
        ),
        Case("en", "The Senate voted on it: the bill split the Labour Party.", (("Labour Party", "split", {}, False),)),
    ),
    "bloc.acting": (
        Case(
            "es",
            "Los bloques de Compromiso Federal y del Frente Renovador acompañaron la iniciativa en la "
            "Cámara de Diputados.",
            (
                ("Compromiso Federal", "for", {}, False),
                ("Frente Renovador", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "El Partido Republicano rechazó la acusación constitucional contra la ministra, que fue "
            "desechada por la Cámara.",
            (("Partido Republicano", "against", {}, False),),
        ),
        Case(
            "es",
            "Voluntad Popular y Primero Justicia cerraron filas con el proyecto de acuerdo en la Asamblea Nacional.",
            (
                ("Voluntad Popular", "for", {}, False),
                ("Primero Justicia", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "La bancada del Centro Democrático votó en bloque contra la reforma laboral en la Comisión "
            "Séptima del Senado.",
            (("Centro Democrático", "against", {}, False),),
        ),
        Case(
            "es",
            "El oficialismo colorado aprobó el proyecto con el acompañamiento de Honor Colorado y el rechazo del PLRA.",
            (
                ("oficialismo colorado", "for", {}, False),
                ("Honor Colorado", "for", {}, False),
                ("PLRA", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "ARENA y Vamos no dieron sus votos a la prórroga del régimen de excepción en la Asamblea Legislativa.",
            (
                ("ARENA", "against", {}, False),
                ("Vamos", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "El Grupo Parlamentario del PAN anunció que votará en contra de la reforma al Poder Judicial.",
            (("Grupo Parlamentario del PAN", "against", {}, True),),
        ),
        Case(
            "es",
            "Morena, PT y PVEM avalaron en lo general la minuta; PAN, PRI y Movimiento Ciudadano sufragaron en contra.",
            (
                ("Morena", "for", {}, False),
                ("PT", "for", {}, False),
                ("PVEM", "for", {}, False),
                ("PAN", "against", {}, False),
                ("PRI", "against", {}, False),
                ("Movimiento Ciudadano", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "El Frente Amplio acompañó con sus votos la rendición de cuentas y el Partido Nacional la "
            "rechazó en la cámara baja.",
            (
                ("Frente Amplio", "for", {}, False),
                ("Partido Nacional", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "Cabildo Abierto no votará la ley de eutanasia en el Senado, adelantó su líder.",
            (("Cabildo Abierto", "against", {}, True),),
        ),
        Case(
            "es",
            "Los asambleístas de la Revolución Ciudadana se opusieron al juicio político y los de ADN lo apoyaron.",
            (
                ("Revolución Ciudadana", "against", {}, False),
                ("ADN", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "Pachakutik llegó dividido a la votación de la ley y el Partido Social Cristiano la respaldó.",
            (
                ("Pachakutik", "split", {}, False),
                ("Partido Social Cristiano", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "En la Sala, la UDI y Evópoli votaron por rechazar la idea de legislar, mientras el "
            "Partido Comunista se inclinó por aprobarla.",
            (
                ("UDI", "against", {}, False),
                ("Evópoli", "against", {}, False),
                ("Partido Comunista", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "La ley fue aprobada con 34 votos; el correísmo votó negativo y la bancada de Construye se abstuvo.",
            (
                ("correísmo", "against", {}, False),
                ("Construye", "abstain", {}, False),
            ),
        ),
        Case(
            "es",
            "El MAS hizo valer su mayoría y aprobó el crédito en el Senado, "
            "con la oposición de Comunidad Ciudadana y Creemos.",
            (
                ("MAS", "for", {}, False),
                ("Comunidad Ciudadana", "against", {}, False),
                ("Creemos", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "El Partido Popular ha tumbado junto a Vox el decreto ley en el Congreso.",
            (
                ("Partido Popular", "against", {}, False),
                ("Vox", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "The Greens opposed the legislation, which passed the House with the votes of Labor and the Nationals.",
            (
                ("Greens", "against", {}, False),
                ("Labor", "for", {}, False),
                ("Nationals", "for", {}, False),
            ),
        ),
        Case(
            "en",
            "The DUP gave its backing to the amendment, but the Ulster Unionists refused to support it "
            "in the Assembly.",
            (
                ("DUP", "for", {}, False),
                ("Ulster Unionists", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "The Conservative caucus united behind the bill in the House of Commons.",
            (("Conservative caucus", "for", {}, False),),
        ),
        Case(
            "en",
            "The ruling coalition threw its weight behind the motion, while the left-wing opposition voted it down.",
            (
                ("ruling coalition", "for", {}, False),
                ("left-wing opposition", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "National and ACT voted against the bill at its second reading, while Te Pāti Māori abstained.",
            (
                ("National", "against", {}, False),
                ("ACT", "against", {}, False),
                ("Te Pāti Māori", "abstain", {}, False),
            ),
        ),
        Case(
            "en",
            "Renew and the EPP backed the resolution in Strasbourg; the ECR rejected it.",
            (
                ("Renew", "for", {}, False),
                ("EPP", "for", {}, False),
                ("ECR", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "Most House Republicans opposed it, but the Senate passed the resolution.",
            (("House Republicans", "against", {}, False),),
        ),
        Case(
            "en",
            "Labour whipped its MPs in favour of the motion and the SNP abstained.",
            (
                ("Labour", "for", {}, False),
                ("SNP", "abstain", {}, False),
            ),
        ),
        Case(
            "en",
            "The resolution was denounced by opposition lawmakers, who voted against it en masse in parliament.",
            (("opposition lawmakers", "against", {}, False),),
        ),
        Case(
            "en",
            "Government MPs voted down the opposition's amendment in the Lok Sabha.",
            (("Government MPs", "against", {}, False),),
        ),
        Case(
            "en",
            "The Congress party and the Left Front have decided to oppose the citizenship bill in the Rajya Sabha.",
            (
                ("Congress party", "against", {}, False),
                ("Left Front", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "The PML-N and the PPP lent their support to the constitutional amendment, with PTI "
            "members voting against.",
            (
                ("PML-N", "for", {}, False),
                ("PPP", "for", {}, False),
                ("PTI", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "UDA MPs backed the Finance Bill and Azimio legislators opposed it on the floor of the National Assembly.",
            (
                ("UDA", "for", {}, False),
                ("Azimio", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "The NPP side approved the budget after the NDC walked out of Parliament.",
            (("NPP side", "for", {}, False),),
        ),
        Case(
            "en",
            "Seven Republicans joined Democrats in backing the resolution in the Senate.",
            (
                ("Republicans", None, {"for": 7}, False),
                ("Democrats", "for", {}, False),
            ),
        ),
        Case(
            "en",
            "Every Democrat in the chamber voted yes, as did four Republicans.",
            (
                ("Democrat", "for", {}, False),
                ("Republicans", None, {"for": 4}, False),
            ),
        ),
    ),
    "bloc.splitting": (
        Case(
            "es",
            "La bancada liberal se partió: nueve votaron por el sí y cinco por el no.",
            (("bancada liberal", "split", {"for": 9, "against": 5}, False),),
        ),
        Case(
            "es",
            "La bancada del PRD se dividió en la votación del contrato: cuatro a favor y tres en contra.",
            (("PRD", "split", {"for": 4, "against": 3}, False),),
        ),
        Case(
            "es",
            "El Partido Liberal se fracturó en la votación de la reforma.",
            (("Partido Liberal", "split", {}, False),),
        ),
        Case(
            "en",
            "The Progressive Party is split over the constitutional reform bill.",
            (("Progressive Party", "split", {}, False),),
        ),
        Case(
            "en",
            "Peronist senators rejected the decree, and the Radical Civic Union split its vote.",
            (
                ("Peronist", "against", {}, False),
                ("Radical Civic Union", "split", {}, False),
            ),
        ),
        Case(
            "en",
            "The ANC was split on the expropriation bill.",
            (("ANC", "split", {}, False),),
        ),
    ),
    "bloc.behind": (
        Case(
            "es",
            "La propuesta fue respaldada por la UCR, el PRO y la Coalición Cívica, pero encontró la "
            "oposición del kirchnerismo en el Senado.",
            (
                ("UCR", "for", {}, False),
                ("PRO", "for", {}, False),
                ("Coalición Cívica", "for", {}, False),
                ("kirchnerismo", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "La ley de aguas la rechazaron Pachakutik y la Revolución Ciudadana.",
            (
                ("Pachakutik", "against", {}, False),
                ("Revolución Ciudadana", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "En la votación de la reforma se abstuvieron Ciudadanos y Coalición Canaria.",
            (
                ("Ciudadanos", "abstain", {}, False),
                ("Coalición Canaria", "abstain", {}, False),
            ),
        ),
        Case(
            "en",
            "The measure, championed by the Liberals, drew opposition from the Bloc Québécois and the "
            "Conservatives in the Commons.",
            (
                ("Liberals", "for", {}, False),
                ("Bloc Québécois", "against", {}, False),
                ("Conservatives", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "The proposal was voted through by Law and Justice over the objections of Civic Platform in the Sejm.",
            (
                ("Law and Justice", "for", {}, False),
                ("Civic Platform", "against", {}, False),
            ),
        ),
    ),
    "bloc.joining": (
        Case(
            "es",
            "El PRI se unió al PAN para rechazar la reforma en el Senado.",
            (
                ("PRI", "against", {}, False),
                ("PAN", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "Los liberales se sumaron a Renovación Nacional para aprobar la ley de pesca en el Senado.",
            (
                ("liberales", "for", {}, False),
                ("Renovación Nacional", "for", {}, False),
            ),
        ),
        Case(
            "en",
            "Two Liberals joined the Greens in opposing the bill.",
            (
                ("Liberals", None, {"against": 2}, False),
                ("Greens", "against", {}, False),
            ),
        ),
    ),
    "bloc.own-votes": (
        Case(
            "es",
            "Con su abstención en el Senado, la oposición permitió que se aprobara la prórroga.",
            (("oposición", "abstain", {}, False),),
        ),
        Case(
            "es",
            "Ciudadanos facilitó con sus votos la investidura de la alcaldesa en el pleno.",
            (("Ciudadanos", "for", {}, False),),
        ),
        Case(
            "en",
            "Plaid Cymru helped the government pass its budget in the Senedd by abstaining.",
            (("Plaid Cymru", "abstain", {}, False),),
        ),
        Case(
            "en",
            "With their abstention in the lower house, the Greens let the bill pass.",
            (("Greens", "abstain", {}, False),),
        ),
    ),
    "bloc.told-of": (
        Case(
            "es",
            "El Senado votó la reforma. Las abstenciones habían sido de tres diputados del Frente Azul.",
            (("Frente Azul", None, {"abstain": 3}, False),),
        ),
        Case(
            "es",
            "Los votos negativos en la Cámara se compusieron con doce libertarios y los tres del Frente Azul.",
            (("libertarios", None, {"against": 12}, False), ("Frente Azul", None, {"against": 3}, False)),
        ),
        Case(
            "en",
            "The Senate voted on the bill. The dissenting votes, however, were those of five Greens.",
            (("Greens", None, {"against": 5}, False),),
        ),
        Case(
            "en",
            "Yes votes in the House were drawn from five Greens.",
            (("Greens", None, {"for": 5}, False),),
        ),
    ),
    "bloc.cleft": (
        Case(
            "es",
            "Los únicos que no apoyaron el dictamen en la comisión fueron los legisladores del PVEM.",
            (("PVEM", "against", {}, False),),
        ),
        Case(
            "es",
            "Quienes se abstuvieron fueron las bancadas de Somos Perú y Podemos Perú.",
            (
                ("Somos Perú", "abstain", {}, False),
                ("Podemos Perú", "abstain", {}, False),
            ),
        ),
        Case(
            "en",
            "The only party not to support the budget in the Dáil was Aontú.",
            (("Aontú", "against", {}, False),),
        ),
        Case(
            "en",
            "The parties that opposed the treaty were Sinn Féin and People Before Profit.",
            (
                ("Sinn Féin", "against", {}, False),
                ("People Before Profit", "against", {}, False),
            ),
        ),
    ),
    "bloc.labelled": (
        Case(
            "es",
            "En el Congreso, a favor estuvieron el PLN y el PUSC; en contra, el Frente Amplio y el PLP.",
            (
                ("PLN", "for", {}, False),
                ("PUSC", "for", {}, False),
                ("Frente Amplio", "against", {}, False),
                ("PLP", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "A favor de la ley, en la Cámara, se expresaron Creemos y Comunidad Ciudadana.",
            (
                ("Creemos", "for", {}, False),
                ("Comunidad Ciudadana", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "El Senado aprobó el tratado. En contra: Vox, Junts y BNG.",
            (
                ("Vox", "against", {}, False),
                ("Junts", "against", {}, False),
                ("BNG", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "Backers of the motion included the Social Democrats, the Moderates and the Centre Party in the Riksdag.",
            (
                ("Social Democrats", "for", {}, False),
                ("Moderates", "for", {}, False),
                ("Centre Party", "for", {}, False),
            ),
        ),
        Case(
            "en",
            "The Senate passed the bill. Voting against were the Nationals and One Nation.",
            (
                ("Nationals", "against", {}, False),
                ("One Nation", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "In favour of the bill were the Liberals, the Bloc Québécois and the Greens.",
            (
                ("Liberals", "for", {}, False),
                ("Bloc Québécois", "for", {}, False),
                ("Greens", "for", {}, False),
            ),
        ),
    ),
    "bloc.gapped": (
        Case(
            "es",
            "El Frente de Todos votó positivo y el interbloque de Juntos por el Cambio, negativo.",
            (
                ("Frente de Todos", "for", {}, False),
                ("Juntos por el Cambio", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "Morena votó a favor de la minuta y el PAN en contra.",
            (
                ("Morena", "for", {}, False),
                ("PAN", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "The Conservatives voted for the pension bill, the Bloc Québécois against.",
            (
                ("Conservatives", "for", {}, False),
                ("Bloc Québécois", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "Labor voted yes to the treaty in the Senate and One Nation, against.",
            (
                ("Labor", "for", {}, False),
                ("One Nation", "against", {}, False),
            ),
        ),
    ),
    "bloc.by-noun": (
        Case(
            "es",
            "Pese al rechazo de la oposición, la Asamblea Legislativa aprobó las reformas a la Constitución.",
            (("oposición", "against", {}, False),),
        ),
        Case(
            "es",
            "La moción de censura salió adelante gracias a los votos de Vox, Junts y ERC.",
            (
                ("Vox", "for", {}, False),
                ("Junts", "for", {}, False),
                ("ERC", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "El proyecto contó con los votos favorables de la Democracia Cristiana, el PPD y el "
            "Partido Radical, además de Renovación Nacional.",
            (
                ("Democracia Cristiana", "for", {}, False),
                ("PPD", "for", {}, False),
                ("Partido Radical", "for", {}, False),
                ("Renovación Nacional", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "La iniciativa no contó con el apoyo de la Fuerza del Pueblo en la Cámara de Diputados.",
            (("Fuerza del Pueblo", "against", {}, False),),
        ),
        Case(
            "es",
            "El bloque oficialista dio media sanción a la ley con el aporte de los bloques "
            "provinciales y el voto en contra de la izquierda.",
            (
                ("bloque oficialista", "for", {}, False),
                ("bloques provinciales", "for", {}, False),
                ("izquierda", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "Solo el FIT se opuso a la moratoria, que recibió el apoyo de todo el peronismo.",
            (
                ("FIT", "against", {}, False),
                ("peronismo", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "La censura obtuvo el respaldo de 14 de los 16 legisladores de Acción Popular.",
            (("Acción Popular", None, {"for": 14}, False),),
        ),
        Case(
            "en",
            "The bill passed with the support of the majority blocs (PRO, UCR and Evolución).",
            (
                ("PRO", "for", {}, False),
                ("UCR", "for", {}, False),
                ("Evolución", "for", {}, False),
            ),
        ),
        Case(
            "en",
            "Despite objections from the Democratic Alliance, the National Assembly adopted the bill on Tuesday.",
            (("Democratic Alliance", "against", {}, False),),
        ),
        Case(
            "en",
            "The law won the approval of Fidesz deputies and the far-right Our Homeland, but Momentum voted no.",
            (
                ("Fidesz", "for", {}, False),
                ("Our Homeland", "for", {}, False),
                ("Momentum", "against", {}, False),
            ),
        ),
        Case(
            "en",
            "With Labour's support, the SNP's motion was passed at Holyrood.",
            (("Labour", "for", {}, False),),
        ),
    ),
    "bloc.contrary": (
        Case(
            "es",
            "El PP votó a favor de la ley de costas, pero Vox no lo hizo.",
            (("PP", "for", {}, False), ("Vox", "against", {}, False)),
        ),
        Case(
            "es",
            "El Frente Amplio no votó la ley en el Senado, pero sí lo hicieron el Partido Nacional y Cabildo Abierto.",
            (
                ("Frente Amplio", "against", {}, False),
                ("Partido Nacional", "for", {}, False),
                ("Cabildo Abierto", "for", {}, False),
            ),
        ),
        Case(
            "es",
            "El PRI no respaldó la minuta en la Cámara de Diputados; sí lo hizo Morena.",
            (("PRI", "against", {}, False), ("Morena", "for", {}, False)),
        ),
        Case(
            "en",
            "Labour voted for the pensions bill in the Senate, but the Greens did not.",
            (("Labour", "for", {}, False), ("Greens", "against", {}, False)),
        ),
        Case(
            "en",
            "The Greens did not back the budget in Parliament, but Labour did.",
            (("Greens", "against", {}, False), ("Labour", "for", {}, False)),
        ),
    ),
    "bloc.alike": (
        Case(
            "es",
            "Vox votó no a la ley, igual que Junts.",
            (
                ("Vox", "against", {}, False),
                ("Junts", "against", {}, False),
            ),
        ),
        Case(
            "es",
            "El PPD respaldó la acusación constitucional y el Partido Socialista hizo lo mismo.",
            (
                ("PPD", "for", {}, False),
                ("Partido Socialista", "for", {}, False),
            ),
        ),
        Case(
            "en",
            "The DUP rejected the budget, and so did the TUV.",
            (
                ("DUP", "against", {}, False),
                ("TUV", "against", {}, False),
            ),
        ),
    ),
}
"""By rule."""

MUST_NOT: tuple[tuple[str, str], ...] = (
    ("en", "The Greens avoided backing the bill in Congress on Thursday."),
    ("en", "The Greens gave up opposing the bill in Congress on Thursday."),
    ("en", "The Greens rejected calls to oppose the bill in Congress on Thursday."),
    ("es", "El PSOE y el PP acataron la censura de la ministra aprobada el miércoles en el Congreso."),
    ("es", "El PSOE descartó rechazar el proyecto de ley el jueves en el Congreso."),
    ("en", "The Greens tried to oppose the bill in Congress on Thursday."),
    ("es", "El PSOE evitó respaldar el proyecto de ley el jueves en el Congreso."),
    ("es", "El PSOE intentó rechazar el proyecto de ley el jueves en el Congreso."),
    ("es", "La ley, aprobada el miércoles en el Congreso, contó con la oposición de los rivales del PSOE."),
    ("es", "La ley se aprobó el miércoles con el rechazo de los seguidores del PSOE en las redes."),
    ("es", "El Frente Azul rescindió el martes su apoyo a la ley en el Senado."),
    ("es", "El Frente Azul condicionó su respaldo a la reforma en el Senado."),
    ("es", "El Frente Azul dejó atrás su rechazo a la reforma en el Senado."),
    ("es", "El Frente Azul anunció el fin de su apoyo a la reforma en el Senado."),
    ("es", "El Frente Azul manifestó dudas sobre su respaldo a la reforma en el Senado."),
    ("es", "El Frente Azul negoció su voto a favor de la reforma en el Senado."),
    ("en", "The Rural Front dropped its objections to the bill in the Senate."),
    ("en", "The Rural Front ended its opposition to the bill in the Senate on Tuesday."),
    ("en", "The Rural Front reconsidered its support for the bill in the Senate."),
    ("en", "The Rural Front announced the end of its support for the bill in the Senate."),
    ("en", "The Rural Front reaffirmed its opposition to Ann Hill before the bill came to the Senate."),
    ("es", "El Frente Azul lamentó los votos en contra de la reforma en el Senado."),
    ("en", "The Rural Front regretted the votes against the bill in the Senate."),
    ("es", "El Senado votó la reforma. Las abstenciones dieron al Frente Azul el triunfo."),
    ("es", "El Senado votó la reforma. Los votos a favor de la reforma salieron contra la línea del Frente Azul."),
    ("es", "El Senado votó la reforma. Las abstenciones provinieron del Frente Azul y de Vox."),
    ("en", "The votes against the bill in the Senate came as a surprise to the Rural Front."),
    ("en", "The abstentions on the bill in the Senate came mostly from the Rural Front and Labour."),
    ("es", "El Frente Azul omitió respaldar la reforma en el Senado."),
    ("es", "El Frente Azul amenazó con rechazar la reforma en el Senado."),
    ("es", "El Frente Azul estuvo a punto de rechazar la reforma en el Senado."),
    ("es", "El Frente Azul reveló sus razones para rechazar la reforma en el Senado."),
    ("en", "The Rural Front neglected to support the bill in the Senate."),
    ("en", "The Rural Front pretended to oppose the bill in the Senate."),
    ("en", "The Rural Front faced pressure to oppose the bill in the Senate."),
    ("es", "Varios diputados del pequeño partido centrista Nueva Vía rechazaron la ley en el Congreso."),
    ("es", "El PP espera que Vox vote en contra de la ley."),
    ("es", "Tras la carta de Vox, Ana Ruiz dijo que su partido votará a favor de la ley en el Congreso."),
    ("es", "La bancada liberal se retiró, mientras Ana Ruiz dijo que su partido votará en contra de la ley."),
    ("es", "La bancada de Libre se retiró del hemiciclo sin votar el presupuesto."),
    ("es", "El Congreso debatió la ley que Vox no hizo pública."),
    ("en", "Some senators of the newly founded Centre Party opposed the bill."),
    ("en", "As critics of Labour applauded, Ann Hill said her party would vote for the bill in the Senate."),
    ("es", "Sumar pide a sus socios que voten contra la enmienda."),
    ("es", "El ministro de Economía rechazó las críticas del PP y de Vox a los presupuestos."),
    ("es", "Fuerza Popular presentó un proyecto de ley para eliminar las elecciones primarias."),
    ("es", "El presidente pidió a Chile Vamos apoyar la reforma de pensiones en el Senado."),
    ("es", "La bancada de Alianza para el Progreso evalúa si respalda la moción de vacancia."),
    ("es", "Vox acusó al PSOE de apoyar la inmigración ilegal."),
    ("es", "El candidato del Partido Colorado cuenta con el apoyo de Honor Colorado para las internas."),
    ("es", "Human Rights Watch rechazó la ley y la CGT anunció una huelga contra la norma en el Congreso."),
    ("es", "La Comisión de Justicia rechazó la propuesta de Morena sobre el presupuesto."),
    ("es", "El Partido Popular no ha decidido si apoyará el decreto en el Congreso."),
    ("es", "La senadora del PRO Carmen Polledo votó en contra de la ley."),
    ("en", "Of the 88 Democratic senators' votes, none went to the bill."),
    ("en", "Labor's crossbench allies sided with the government on the vote, but One Nation did not."),
    ("en", "The minister rejected claims by Labour that the bill would raise rents."),
    ("en", "Democrats want Republicans to support the border bill."),
    ("en", "The Conservatives have yet to say whether they will back the treaty in the Commons."),
    ("en", "Senator Mary Hill, a Republican, voted against the nominee."),
    ("en", "The ANC won the support of rural voters in the election."),
    ("en", "Reform UK opposes immigration and criticised the Labour government."),
    ("en", "The teachers' union and the Catholic Church opposed the bill in the Senate."),
    ("en", "The Liberals introduced a bill to lower the voting age in parliament."),
    ("en", "Greenpeace and the Sierra Club backed the climate bill."),
    ("en", "The Senate's rejection of the Democrats' amendment angered activists."),
)
