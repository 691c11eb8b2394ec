"""Sentences for every rule of who says what, in both languages, and sentences in which nobody says anything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence and the first thing that a rule reads in it."""

    language: str
    text: str
    source: str
    """In full where it is known; empty for nobody."""
    content: str
    modality: str = "asserted"


MUST: dict[str, tuple[Case, ...]] = {
    "statement.impersonal": (
        Case("es", "Trascendió que nada cambia; se supo que el puente está cerrado.", "", "el puente está cerrado"),
        Case("es", "«El plazo vence en mayo», se lee en el comunicado de la Contraloría.",
             "el comunicado de la Contraloría", "El plazo vence en mayo"),
        Case("es", "La Liga publicó un informe en el que se afirma que hubo seis despidos.",
             "un informe", "hubo seis despidos"),
        Case("en", "It was reported that the bridge was closed.", "", "the bridge was closed"),
        Case("en", "It emerged last night that the board had met in secret.", "", "the board had met in secret"),
        Case("en", "It has been learnt that two ministers will go.", "", "two ministers will go"),
    ),
    "statement.brought": (
        Case("en", "The row led Health Minister Ann Moore to admit that stocks were low.", "Ann Moore",
             "stocks were low"),
        Case("en", "The vote prompted Senator Owen Castle to say that the bill was dead.", "Owen Castle",
             "the bill was dead"),
    ),
    "statement.denied-relative": (
        Case("en", "Mayor Owen Castle is on trial over charges of fraud, which he denies.", "Owen Castle",
             "charges of fraud", "denied"),
        Case("en", "The audit follows stories about secret payments, which the ministry denied.", "ministry",
             "secret payments", "denied"),
        Case("es", "El juicio sigue tras denuncias sobre pagos ilegales, lo que el alcalde Juan Rey niega.", "Juan Rey",
             "pagos ilegales", "denied"),
    ),
    "statement.relative": (
        Case("en", "The House defeated a motion that called for a new inquiry.", "motion", "a new inquiry", "required"),
        Case("en", "The pledge came from Dr Ann Moore, who told reporters that the clinic would stay open.",
             "Ann Moore", "the clinic would stay open"),
        Case("es", "El pleno votó una moción que exige la renuncia del alcalde.", "una moción",
             "la renuncia del alcalde", "required"),
        Case("es", "Se leyó el artículo 8 del reglamento, el cual señala que el voto es secreto.",
             "el artículo 8 del reglamento", "el voto es secreto"),
    ),
    "statement.participle": (
        Case("en", "Ann Moore left the hall before asking the clerk, “Who pays for it?”", "Ann Moore",
             "Who pays for it?"),
        Case("en", "Ann Moore left the hall, saying that the talks had failed.", "Ann Moore", "the talks had failed"),
        Case("en", "Police dispersed marchers demanding a new vote.", "marchers", "a new vote", "required"),
        Case("es", "Rosa Luque dejó la sala, asegurando que no hay acuerdo.", "Rosa Luque", "no hay acuerdo"),
    ),
    "statement.quoted": (
        Case("en", "“It is a disgrace,” fumed Senator Ann Moore.", "Ann Moore", "It is a disgrace"),
        Case("en", "“Nobody came,” said the mayor, Owen Castle.", "Owen Castle", "Nobody came"),
        Case("es", "“Es un papelón”, disparó la diputada Ana Mora.", "Ana Mora", "Es un papelón"),
        Case("es", "“El plazo vence hoy”, reza el comunicado.", "el comunicado", "El plazo vence hoy"),
    ),
    "statement.going-on": (
        Case("en", "Ann Moore left early and said that the talks had failed.", "Ann Moore", "the talks had failed"),
        Case("es", "Ana Mora llegó tarde y dijo que no habrá acuerdo.", "Ana Mora", "no habrá acuerdo"),
        Case("es", "La misión concluye que hubo abusos y recomienda la salida de los jefes.", "La misión",
             "la salida de los jefes", "required"),
        Case("en", "The panel said that the vote was fair and demanded the release of the files.", "panel",
             "the release of the files", "required"),
    ),
    "statement.opening": (
        Case("es", "Así lo expresó el gobernador Luis Farfán ante la sala: “Nadie se va”.", "Luis Farfán",
             "Nadie se va"),
        Case("es", "Dijo el ministro Luis Farfán que no habrá despidos.", "Luis Farfán", "no habrá despidos"),
        Case("es", "Ana Mora habló ayer. Además, dijo que no habrá acuerdo.", "Ana Mora", "no habrá acuerdo"),
        Case("es", "Ana Mora habló ayer. No obstante, expone que no habrá acuerdo.", "Ana Mora", "no habrá acuerdo"),
        Case("es", "Ana Mora habló ayer. Por ello pidió a la mesa que no haya acuerdo.", "Ana Mora",
             "no haya acuerdo", "required"),
    ),
    "statement.subordinate": (
        Case("es", "La alcaldesa Ana Mora viajó a Lima, pues aseguró que no habrá acuerdo.", "Ana Mora",
             "no habrá acuerdo"),
    ),
    "statement.verb-subject": (
        Case("es", "Hay cinco heridos, informó la policía.", "la policía", "Hay cinco heridos"),
        Case("en", "Five people were hurt, said the mayor, Owen Castle.", "Owen Castle", "Five people were hurt"),
    ),
    "statement.subject-verb": (
        Case("en", "“Nobody came!” Ann Moore, the mayor, shouted to the crowd.", "Ann Moore", "Nobody came!"),
        Case("en", "“Nobody came,” Castle notes.", "Castle", "Nobody came"),
        Case("en", "“Nobody came,” Ann Moore went on, as if she had not heard.", "Ann Moore", "Nobody came"),
        Case("en", "The mayor says of Owen Castle, “He is a coward.”", "mayor", "He is a coward"),
        Case("en", "“Nobody came,” Ann Moore, the mayor of Leeds, one of the towns hit, said at an event.", "Ann Moore",
             "Nobody came"),
        Case("es", "Juan “Pipo” Rey afirmó que nadie vendrá.", "Juan “Pipo” Rey", "nadie vendrá"),
        Case("en", "Ann “Bo” Moore said that nobody came.", "Ann “Bo” Moore", "nobody came"),
        Case("en", "Senator Ann Moore noted, however, that the audit was late.", "Ann Moore", "the audit was late"),
        Case("en", "The ombudsman said in a statement the army should withdraw.", "ombudsman",
             "the army should withdraw", "required"),
        Case("en", "Mayor Owen Castle (R-Ohio) — who had opposed it — said he now backs the plan.", "Owen Castle",
             "he now backs the plan"),
        Case("es", "La contralora Ana Mora dio cuenta de que faltan actas.", "Ana Mora", "faltan actas"),
        Case("es", "El ministro Luis Farfán dijo no tener prisa.", "Luis Farfán", "no tener prisa"),
        Case("es", "El senador Juan Prado advirtió, no obstante, de una nueva huelga.", "Juan Prado",
             "una nueva huelga"),
        Case("es", "La alcaldesa Ana Mora dio por hecho que habrá nuevas renuncias.", "Ana Mora",
             "habrá nuevas renuncias"),
        Case("es", "La Liga Agraria alertó este viernes sobre la falta de agua.", "La Liga Agraria",
             "la falta de agua"),
    ),
    "statement.according-to": (
        Case("en", "Two people died in Juliaca, according to the ombudsman.", "ombudsman",
             "Two people died in Juliaca"),
        Case("es", "Según trascendió, la mesa se reúne el jueves.", "", "la mesa se reúne el jueves"),
        Case("en", "“Nobody came,” according to the Lakes Commission.", "Lakes Commission", "Nobody came"),
        Case("es", "“Nadie vino”, según la senadora Ana Mora.", "Ana Mora", "Nadie vino"),
        Case("es", "Según la senadora Ana Mora, “nadie vino”.", "Ana Mora", "nadie vino"),
        Case("en", "In the view of Senator Ann Moore, the plan is dead.", "Ann Moore", "the plan is dead"),
        Case("es", "A juicio de la senadora Ana Mora, el plan está muerto.", "Ana Mora", "el plan está muerto"),
        Case("es", "El puente, según contó el alcalde Juan Rey, se cerró ayer.", "Juan Rey", "El puente"),
    ),
    "statement.as-told": (
        Case("en", "As Senator Ann Moore noted, the plan was dead.", "Ann Moore", "the plan was dead"),
        Case("en", "As Owen Castle said last week in Leeds, “Nobody came.”", "Owen Castle", "Nobody came"),
        Case("en", "The plan, as the mayor put it, is “dead on arrival.”", "mayor", "The plan"),
        Case("en", "But, as Owen Castle said, “it ends here.”", "Owen Castle", "it ends here"),
        Case("es", "Como señaló la ministra Ana Mora, el plazo vence hoy.", "Ana Mora", "el plazo vence hoy"),
        Case("es", "Tal como explicó el alcalde Juan Rey, no habrá obras.", "Juan Rey", "no habrá obras"),
        Case("es", "El plazo vence hoy, como recordó la ministra Ana Mora.", "Ana Mora", "El plazo vence hoy"),
    ),
    "statement.resumed": (
        Case("en", "The deal is near, Senator Ann Moore said. “The price is what is left.”", "Ann Moore",
             "The price is what is left"),
        Case("es", "El plazo vence en mayo, dijo el alcalde Juan Rey. “No habrá otra prórroga”.", "Juan Rey",
             "No habrá otra prórroga"),
    ),
    "statement.noun": (
        Case("en", "Prime Minister Owen Castle has given the assurance that no nurse will go.", "Owen Castle",
             "no nurse will go"),
        Case("en", "The board heard claims by the opposition that votes were bought.", "opposition",
             "votes were bought"),
        Case("es", "El ministro Luis Farfán expresó su confianza en que habrá acuerdo.", "Luis Farfán",
             "habrá acuerdo"),
        Case("es", "La sala archivó la denuncia de la oposición de que hubo fraude.", "la oposición", "hubo fraude"),
    ),
    "statement.view": (
        Case("en", "For political analyst Owen Castle, the figures are poor.", "Owen Castle", "the figures are poor"),
        Case("es", "Para el analista Juan Prado, las cifras son malas.", "Juan Prado", "las cifras son malas"),
    ),
    "statement.colon": (
        Case("en", "Senator Ann Moore was blunt: “It is over.”", "Ann Moore", "It is over"),
        Case("es", "El alcalde Juan Rey fue claro: “No habrá despidos”.", "Juan Rey", "No habrá despidos"),
    ),
    "statement.headline": (
        Case("en", "Minister: ‘Of course’ the bridge will reopen", "Minister", "‘Of course’ the bridge will reopen"),
        Case("en", "Bridge to reopen in June: minister", "minister", "Bridge to reopen in June"),
        Case("es", "El puente se abre en junio: experto", "experto", "El puente se abre en junio"),
    ),
    "statement.signed": (
        Case("en", "“We want the truth.” — Rosa Luque", "Rosa Luque", "We want the truth"),
        Case("es", "“Queremos la verdad.” — Rosa Luque", "Rosa Luque", "Queremos la verdad"),
    ),
    "statement.gapped": (
        Case("en", "Police reported nine deaths and the Lakes Commission, twelve.", "Lakes Commission", "twelve"),
        Case("es", "Interior reconoce 142 detenidos y la Defensoría, 140.", "la Defensoría", "140"),
        Case("es", "La senadora Ana Mora habló de «un pacto» y Juan Prado, de «traición».", "Juan Prado", "traición"),
    ),
}  # fmt: skip
"""Rule to what it must read."""

MUST_NOT: tuple[tuple[str, str], ...] = (
    ("es", "El Congreso negó este jueves el permiso al presidente para viajar."),
    ("es", "La diputada Ana Mora pidió la palabra y se le concedió."),
    ("es", "Senado: pleno rechaza la reforma\n\nEl pleno rechazó ayer la reforma."),
    ("es", "La ministra planteó una cuestión previa para que se vote mañana."),
    ("es", "La huelga que habían planteado los gremios sigue en pie."),
    ("es", "La mesa dio por válida la votación."),
    ("en", "The court denied bail to the mayor."),
    ("en", "Parliament: House rejects finance bill\n\nThe House rejected the bill."),
    ("en", "Iraq Protests: Dozens hurt in the capital\n\nDozens were hurt."),
    ("en", "The anti-dam marches that left two people hurt went on."),
    ("en", "The speaker outlined the procedure and the clerk read the roll."),
    ("en", "The ministry announced it."),
)
"""Sentences in which nobody is said to say anything."""
