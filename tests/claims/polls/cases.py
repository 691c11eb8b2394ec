"""Sentences that the rules for polls must and must not read, by rule and language; all invented."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A sentence and the judgements that it tells: subject, approve, disapprove."""

    language: str
    text: str
    told: tuple[tuple[str, float | None, float | None], ...]


MUST: dict[str, tuple[Case, ...]] = {
    "poll.moved-on": (
        Case(
            "es",
            "La encuesta muestra que Ana Paz pasó de tener un 48% de aprobación al comienzo de su mandato a un 29%.",
            (("Ana Paz", 48, None), ("Ana Paz", 29, None)),
        ),
        Case(
            "es",
            "El alcalde Luis Gil cayó de tener un 51% de respaldo a un 33%, según el sondeo.",
            (("alcalde Luis Gil", 51, None), ("alcalde Luis Gil", 33, None)),
        ),
        Case(
            "en",
            "The poll shows that Ann Lee went from having 54% approval at the start of her term to 31%.",
            (("Ann Lee", 54, None), ("Ann Lee", 31, None)),
        ),
    ),
    "poll.held": (
        Case(
            "es",
            "El mejor evaluado es Luis Mar, con 53 % de aprobación; Ana Paz, de Chile, obtuvo el 52 %, dice el sondeo.",
            (("Luis Mar", 53, None), ("Ana Paz", 52, None)),
        ),
        Case(
            "es",
            "La aprobación de Ana Paz llega al 44 %, según la encuesta de Cid. Por ejemplo, Luis Mar tenía un 60 %.",
            (("Ana Paz", 44, None), ("Luis Mar", 60, None)),
        ),
        Case(
            "en",
            "Ann Lee has an approval rating of 53%, the poll found; Tom Fox got 48% and Mary Doe had 40%.",
            (("Ann Lee", 53, None), ("Tom Fox", 48, None), ("Mary Doe", 40, None)),
        ),
        Case(
            "en",
            "Ann Lee's approval fell to 44%, the poll found. Her predecessors did better: 48% for Carl Odom.",
            (("Ann Lee", 44, None), ("Carl Odom", 48, None)),
        ),
        Case(
            "en",
            "Ann Lee falls to 18% while Fox starts with an approval rating of 58%, the poll shows.",
            (("Ann Lee", 18, None), ("Fox", 58, None)),
        ),
        Case(
            "en",
            "Ann Lee's approval rating fell to 18%, the April poll shows. Her lowest level so far had been 20%.",
            (("Ann Lee", 18, None), ("Ann Lee", 20, None)),
        ),
    ),
    "poll.each": (
        Case(
            "es",
            "La desaprobación es mayor para el Congreso (88 %), el Ejecutivo (79 %) y el Poder Judicial (75 %).",
            (("Congreso", None, 88), ("Ejecutivo", None, 79), ("Poder Judicial", None, 75)),
        ),
        Case(
            "es",
            "Los ministros con mayor aprobación son Ana Paz (54 %), Luis Soto (49 %) y Rosa Gil (47 %).",
            (("Ana Paz", 54, None), ("Luis Soto", 49, None), ("Rosa Gil", 47, None)),
        ),
        Case(
            "es",
            "El rechazo alcanza a Luis Soto (71 %) y Rosa Gil (66 %), según un sondeo.",
            (("Luis Soto", None, 71), ("Rosa Gil", None, 66)),
        ),
        Case(
            "en",
            "In the poll, the highest disapproval goes to Ann Lee (61%), Mary Holt (58%) and John Roe (55%).",
            (("Ann Lee", None, 61), ("Mary Holt", None, 58), ("John Roe", None, 55)),
        ),
        Case(
            "en",
            "Approval ratings were told for the President (78%), the Speaker (51%), and Chief Justice Ann Lee (43%).",
            (("President", 78, None), ("Speaker", 51, None), ("Chief Justice Ann Lee", 43, None)),
        ),
        Case(
            "en",
            "Approval is highest for Governor Mary Holt (58%) and Senator John Roe (55%).",
            (("Governor Mary Holt", 58, None), ("Senator John Roe", 55, None)),
        ),
    ),
    "poll.respective": (
        Case(
            "es",
            "El alcalde Luis Soto y la gobernadora Ana Paz tienen una aprobación del 38 % y el 43 %, respectivamente.",
            (("alcalde Luis Soto", 38, None), ("gobernadora Ana Paz", 43, None)),
        ),
        Case(
            "es",
            "La aprobación del Congreso y del Gobierno es de 8 % y 15 %, respectivamente, según la encuesta.",
            (("Congreso", 8, None), ("Gobierno", 15, None)),
        ),
        Case(
            "es",
            "Ana Paz y Luis Soto registran un rechazo del 61 % y 55 %, respectivamente, según el sondeo.",
            (("Ana Paz", None, 61), ("Luis Soto", None, 55)),
        ),
        Case(
            "en",
            "Governor Ann Lee and Mayor Mary Holt received high approval ratings, with 78 percent and 83 percent of "
            "respondents, respectively.",
            (("Governor Ann Lee", 78, None), ("Mayor Mary Holt", 83, None)),
        ),
        Case(
            "en",
            "Approval of the Senate and the House stands at 21% and 18%, respectively, according to the poll.",
            (("Senate", 21, None), ("House", 18, None)),
        ),
        Case(
            "en",
            "Disapproval of Ann Lee and John Roe stood at 44% and 51%, respectively, a survey found.",
            (("Ann Lee", None, 44), ("John Roe", None, 51)),
        ),
    ),
    "poll.dated": (
        Case(
            "es",
            "El rechazo al alcalde Luis Soto llega al 61 %, dice la encuesta, más que en marzo (55 %) y enero (50 %).",
            (("alcalde Luis Soto", None, 61), ("alcalde Luis Soto", None, 55), ("alcalde Luis Soto", None, 50)),
        ),
        Case(
            "es",
            "La aprobación de Ana Paz es del 40 %, tres puntos menos que en abril (43 %).",
            (("Ana Paz", 40, None), ("Ana Paz", 43, None)),
        ),
        Case(
            "es",
            "En la encuesta, el 33 % aprueba a Rosa Gil, menos que en febrero (37 %).",
            (("Rosa Gil", 33, None), ("Rosa Gil", 37, None)),
        ),
        Case(
            "en",
            "Approval of Ann Lee is at 40%, three points less than in April (43%).",
            (("Ann Lee", 40, None), ("Ann Lee", 43, None)),
        ),
        Case(
            "en",
            "Mary Holt's approval stands at 40 percent, down from February (45 percent) and January 2024 (52 percent).",
            (("Mary Holt", 40, None), ("Mary Holt", 45, None), ("Mary Holt", 52, None)),
        ),
        Case(
            "en",
            "Some 33% approve of John Roe in the poll, compared with March (37%).",
            (("John Roe", 33, None), ("John Roe", 37, None)),
        ),
    ),
    "poll.of-rating": (
        Case(
            "es",
            "La alcaldesa Inés Prado registra un 41 % de aprobación, según un sondeo.",
            (("alcaldesa Inés Prado", 41, None),),
        ),
        Case("es", "El Senado carga con una desaprobación del 77 %.", (("Senado", None, 77),)),
        Case(
            "es",
            "El ministro Luis Vera cayó con un 63 % de rechazo contra un 20 % de respaldo, dice la encuesta.",
            (("ministro Luis Vera", 20, 63),),
        ),
        Case("es", "Gobernadora Rita Solís, con 58 % de imagen negativa", (("Gobernadora Rita Solís", None, 58),)),
        Case("es", "El premier goza de la aprobación del 52 % de los encuestados.", (("premier", 52, None),)),
        Case("es", "El intendente tiene 44 % de imagen positiva y 39 % de imagen negativa.", (("intendente", 44, 39),)),
        Case("en", "The interim cabinet has a popular disapproval rating of 71%.", (("interim cabinet", None, 71),)),
        Case("en", "Governor Ana Reyes holds a 47% approval rating.", (("Governor Ana Reyes", 47, None),)),
        Case(
            "en",
            "The mayor has a disapproval of 64 percent and a 22 percent approval, the survey shows.",
            (("mayor", 22, 64),),
        ),
        Case(
            "en",
            "Prime Minister Tom Hale with 68% of rejection in a new poll",
            (("Prime Minister Tom Hale", None, 68),),
        ),
        Case("en", "The survey found 61 percent support for the new airport.", (("new airport", 61, None),)),
        Case(
            "en",
            "The latest tracker gives the chancellor a 31 percent approval rating against 62 percent disapproval.",
            (("chancellor", 31, 62),),
        ),
        Case(
            "es",
            "El sondeo otorga a Rosa Plaza un 32 % de aprobación frente a un 64 % de desaprobación.",
            (("Rosa Plaza", 32, 64),),
        ),
        Case(
            "es",
            "La jueza tiene la aprobación de un tercio de la población (33 %) y el rechazo de la mitad (50 %), según "
            "una encuesta.",
            (("jueza", 33, 50),),
        ),
        Case("en", "The senator left office with an approval rating of 29%.", (("senator", 29, None),)),
    ),
    "poll.judging": (
        Case(
            "es",
            "Según una encuesta, el 57 % aprueba la labor del canciller y el 31 % la desaprueba.",
            (("canciller", 57, 31),),
        ),
        Case("es", "Jaime Ortega (ministro de Turismo): 61 % aprueba, 27 % desaprueba.", (("Jaime Ortega", 61, 27),)),
        Case("es", "Un sondeo halló que siete de cada diez uruguayos rechazan el impuesto.", (("impuesto", None, 70),)),
        Case(
            "es",
            "El Parlamento, al que solo aprueba el 9 % de los consultados, sesionará el lunes.",
            (("Parlamento", 9, None),),
        ),
        Case(
            "es", "A la vicepresidenta la desaprueba el 66 %, según la encuestadora.", (("vicepresidenta", None, 66),)
        ),
        Case(
            "es",
            "Un 45 % apoya la reforma tributaria, frente a un 40 % que la rechaza, de acuerdo con el sondeo.",
            (("reforma tributaria", 45, 40),),
        ),
        Case(
            "en", "A poll found 44% of adults approve of the chancellor and 39% disapprove.", (("chancellor", 44, 39),)
        ),
        Case("en", "70 per cent of those polled oppose the toll, while 19 per cent back it.", (("toll", 19, 70),)),
        Case(
            "en",
            "81 % disapprove of its work and 12 % who approve, in the case of the Senate, a survey says.",
            (("Senate", 12, 81),),
        ),
        Case("en", "Six in ten respondents reject the merger.", (("merger", None, 60),)),
        Case("en", "The new tax, which 64% of respondents oppose, starts in May.", (("new tax", None, 64),)),
        Case("en", "Nearly two-thirds of those surveyed (65%) support the ceasefire.", (("ceasefire", 65, None),)),
    ),
    "poll.judged-by": (
        Case("es", "El fiscal general es desaprobado por el 59 % de la población.", (("fiscal general", None, 59),)),
        Case("es", "La ley fue respaldada por un 62 % de los encuestados y rechazada por un 25 %.", (("ley", 62, 25),)),
        Case(
            "es",
            "La gestión de Marta Rey es aprobada por el 38 % y desaprobada por el 50 %, según la medición.",
            (("Marta Rey", 38, 50),),
        ),
        Case("en", "The strike is supported by 53% of respondents.", (("strike", 53, None),)),
        Case(
            "en",
            "The premier is viewed favourably by 35% of adults and unfavourably by 58%, the poll says.",
            (("premier", 35, 58),),
        ),
        Case("en", "The wall was opposed by 60 per cent of those surveyed.", (("wall", None, 60),)),
    ),
    "poll.standing": (
        Case(
            "es",
            "El 66 % de los entrevistados está a favor del referéndum y el 24 %, en contra.",
            (("referéndum", 66, 24),),
        ),
        Case(
            "es", "Consultados por la huelga, 48 % dijo estar de acuerdo y 44 % en desacuerdo.", (("huelga", 48, 44),)
        ),
        Case("es", "Según el sondeo, un 70 % se manifiesta en contra del peaje.", (("peaje", None, 70),)),
        Case("es", "El 35 % de los encuestados valora positivamente la gestión del alcalde.", (("alcalde", 35, None),)),
        Case(
            "en",
            "Some 58 per cent were in favour of the bridge and 33 per cent against, the poll found.",
            (("bridge", 58, 33),),
        ),
        Case(
            "en",
            "With 52 per cent of those polled satisfied with the premier's work and 41 per cent dissatisfied, it ends.",
            (("premier", 52, 41),),
        ),
        Case(
            "en",
            "Of those surveyed, 29% have a favourable view of the regulator and 61% have an unfavourable view.",
            (("regulator", 29, 61),),
        ),
        Case("en", "A survey shows 47% are opposed to the cull.", (("cull", None, 47),)),
    ),
    "poll.at-level": (
        Case("es", "La aprobación de la ministra Eva Luna cayó a 33 %.", (("ministra Eva Luna", 33, None),)),
        Case(
            "es",
            "La popularidad del gobernador estaba en 60 % y luego subió al 72 %.",
            (("gobernador", 60, None), ("gobernador", 72, None)),
        ),
        Case(
            "es",
            "El rechazo a la venta del puerto llega al 81 %, según la encuesta.",
            (("venta del puerto", None, 81),),
        ),
        Case("es", "El rector tiene una aprobación que no supera el 15 %.", (("rector", 15, None),)),
        Case(
            "en",
            "Approval of Chancellor Mia Berg fell from 41% to 36%.",
            (("Chancellor Mia Berg", 41, None), ("Chancellor Mia Berg", 36, None)),
        ),
        Case("en", "A survey put the minister's disapproval at 57%.", (("minister", None, 57),)),
        Case("en", "Support for the pipeline stands at 49 percent, the poll shows.", (("pipeline", 49, None),)),
        Case(
            "en",
            "The mayor, whose approval rating has climbed to 55 percent, declined to comment.",
            (("mayor", 55, None),),
        ),
    ),
    "poll.beside": (
        Case(
            "es",
            "El nivel de aprobación del rector se sitúa en 40 %, y el de desaprobación, en 52 %.",
            (("rector", 40, 52),),
        ),
        Case(
            "es",
            "Ministra Sol Paz: aprobación 37 %, desaprobación 51 %, según la encuesta.",
            (("Ministra Sol Paz", 37, 51),),
        ),
        Case("es", "Alcalde Ciro Mora, según el sondeo: aprobación, 61 %.", (("Alcalde Ciro Mora", 61, None),)),
        Case(
            "en", "Governor Lee Ford: approval 44%, disapproval 48%, the poll says.", (("Governor Lee Ford", 44, 48),)
        ),
        Case(
            "en",
            "Mayor Joan Pike opened the year with approval at 57%, the survey shows.",
            (("Mayor Joan Pike", 57, None),),
        ),
        Case("en", "Premier Ken Ode, disapproval: 63%, according to the poll.", (("Premier Ken Ode", None, 63),)),
    ),
    "poll.likewise": (
        Case(
            "es",
            "La aprobación del presidente baja a 30 %; la del Congreso, a 11 %.",
            (("presidente", 30, None), ("Congreso", 11, None)),
        ),
        Case(
            "es",
            "La ministra registra un 48 % de aprobación y el alcalde Rojas, 35 %.",
            (("ministra", 48, None), ("alcalde Rojas", 35, None)),
        ),
        Case(
            "es",
            "El rechazo al alza llega al 70 %, dice la encuesta, y el del peaje, al 64 %.",
            (("alza", None, 70), ("peaje", None, 64)),
        ),
        Case(
            "en",
            "Approval of the president is at 31%, and that of the Senate at 18%.",
            (("president", 31, None), ("Senate", 18, None)),
        ),
        Case(
            "en",
            "The mayor has a 52% approval rating and Governor Silva, 40%.",
            (("mayor", 52, None), ("Governor Silva", 40, None)),
        ),
        Case(
            "en",
            "Disapproval of the court stands at 44%, and that of the police at 39%.",
            (("court", None, 44), ("police", None, 39)),
        ),
    ),
    "poll.ranked": (
        Case(
            "en",
            "The minister with the highest approval is Eva Stone, with 48%, the poll found.",
            (("Eva Stone", 48, None),),
        ),
        Case(
            "en",
            "Of the former mayors the one with the greatest favorable image is Ivo Grant (1998-2002), with 51.3%; "
            "followed by Noel Page (2002-2006), with 44%; Rita Vane (2006-2010), with 30.5%.",
            (("Ivo Grant", 51.3, None), ("Noel Page", 44, None), ("Rita Vane", 30.5, None)),
        ),
        Case(
            "es",
            "El ministro con mayor rechazo es Hugo Lira, con 62 %, según la encuesta.",
            (("Hugo Lira", None, 62),),
        ),
        Case(
            "es",
            "La figura con mejor imagen positiva es Alma Roca, con un 57 %, indica el sondeo.",
            (("Alma Roca", 57, None),),
        ),
    ),
    "poll.listed": (
        Case(
            "en",
            "Governor Ada Lund was rated best, with 61% approval, followed by Max Orr (54%) and Lena Fox (49%), "
            "a survey found.",
            (("Governor Ada Lund", 61, None), ("Max Orr", 54, None), ("Lena Fox", 49, None)),
        ),
        Case(
            "en",
            "Senator Ruth Kay leads with a trust rating of 64%, followed by Vice President Moss at 59%, a poll said.",
            (("Senator Ruth Kay", 64, None), ("Vice President Moss", 59, None)),
        ),
        Case(
            "es",
            "Entre los ministros, el mejor evaluado es Raúl Mora, con 52 % de aprobación, seguido de Eva Luna (47 %) "
            "y Luis Pardo (41 %), según la encuesta.",
            (("Raúl Mora", 52, None), ("Eva Luna", 47, None), ("Luis Pardo", 41, None)),
        ),
        Case(
            "es",
            "El Senado es el peor valorado, con un 81 % de rechazo, seguido del Gabinete, con 74 %, según el sondeo.",
            (("Senado", None, 81), ("Gabinete", None, 74)),
        ),
    ),
    "poll.against": (
        Case(
            "es",
            "Según el sondeo, la ministra Ana Paz tiene 61 % de desaprobación frente al 31 %.",
            (("ministra Ana Paz", 31, 61),),
        ),
        Case(
            "es",
            "El alcalde Luis Rey cosecha 40 % de apoyo frente al 52 %, dice la encuesta.",
            (("alcalde Luis Rey", 40, 52),),
        ),
        Case(
            "en",
            "The public disapproves of the port bill by a margin of 48% to 38%, a survey says.",
            (("port bill", 38, 48),),
        ),
        Case("en", "Voters approve of the school reform by 51% to 33%, a poll shows.", (("school reform", 51, 33),)),
    ),
    "poll.opposite": (
        Case(
            "en",
            "Asked about Chief Minister Dale, 48% were satisfied with his work and 35% were not, the poll found.",
            (("Chief Minister Dale", 48, 35),),
        ),
        Case(
            "en",
            "About 53% of those polled were in favour of the new port law; 36% were not.",
            (("new port law", 53, 36),),
        ),
        Case(
            "es",
            "La encuesta halla que el 53 % está a favor del nuevo puerto y el 36 % no lo está.",
            (("nuevo puerto", 53, 36),),
        ),
    ),
    "poll.thinking": (
        Case(
            "en",
            "A poll found that 62% of voters think the chancellor is doing badly, while 27% say he is doing well.",
            (("chancellor", 27, 62),),
        ),
        Case(
            "es",
            "Según la encuesta, el 55 % cree que la intendenta está haciendo un mal trabajo.",
            (("intendenta", None, 55),),
        ),
    ),
    "poll.compared": (
        Case(
            "es",
            "El rechazo al presidente supera a la aprobación, con 55 % contra 34 %, dice el sondeo.",
            (("presidente", 34, 55),),
        ),
        Case(
            "en",
            "Rejection of the premier exceeds approval, with 53% against 36%, the survey says.",
            (("premier", 36, 53),),
        ),
        Case("en", "Disapproval of the mayor outweighs approval, by 49% to 42%.", (("mayor", 42, 49),)),
        Case(
            "es",
            "La desaprobación de la alcaldesa excede la aprobación, con 60 % frente a 31 %.",
            (("alcaldesa", 31, 60),),
        ),
    ),
}
"""By the rule that reads at least one of their shares."""

MUST_NOT: tuple[tuple[str, str], ...] = (
    ("en", "Inflation falls to 18% while Fox starts his term."),
    ("es", "Luis Mar obtuvo el 52 % de los votos y Ana Paz el 29 %."),
    ("en", "The top reason for negative ratings, at 18 percent, was prices, the pollster said."),
    ("en", "Eighteen percent of those who disapprove cited prices, the poll found."),
    ("en", "Some 61 percent of people who approve of the mayor are over 50, the poll found."),
    ("es", "El 18 % de quienes desaprueban menciona la inflación, según la encuesta."),
    ("es", "El 62 % de los que respaldan al alcalde vive en el sur, según la encuesta."),
    ("es", "El 40 % votaría por Luis Paz, según la encuesta."),
    ("es", "La ley fue aprobada con el 70 % de los votos."),
    ("es", "El diputado pidió el apoyo del 50 % de la bancada."),
    ("es", "La encuesta tiene un margen de error de 2,8 %."),
    ("es", "¿Aprueba el 60 % la gestión de la ministra, como dice la encuesta?"),
    ("es", "El sondeo indica que el 30 % no aprueba ni desaprueba."),
    ("es", "La popularidad de la ministra subió 5 %, según el sondeo."),
    ("es", "El vocero negó que el 70 % desapruebe al alcalde, como dice la encuesta."),
    ("es", "El gobierno espera que el 60 % apruebe la reforma, según la encuesta."),
    ("es", "La aprobación neta del premier es de 12 %, según la encuesta."),
    ("es", "El 80 % de los accionistas respaldó el acuerdo."),
    ("es", "La inflación llegó a 8 %, dice un estudio."),
    ("en", "Support for the tax rose 5%."),
    ("en", "The bill won 60% of votes cast."),
    ("en", "In the poll 40 percent of likely voters back Sanders."),
    ("en", "Shareholders backed the pay report with 87 per cent of votes cast."),
    ("en", "Do 60% of adults approve of the mayor, as the poll says?"),
    ("en", "The spokesman denied that 70% disapprove of the mayor, as the poll says."),
    ("en", "A poll found that 30% do not approve of the mayor."),
    ("en", "The poll's margin of error is 3 percent."),
    ("en", "Her net approval rating is 14 percent, the poll says."),
    ("en", "The company expects 60% to approve the plan, a survey says."),
    ("en", "The board approved a 5% raise, according to a study."),
    ("en", "Will 55% support the ban, the survey asks?"),
)
"""Shares of votes, of voting intention, changes, differences; and what is asked, negated, denied or hoped."""
