"""Words that make a vote doubtful, in Spanish."""

from __future__ import annotations

from constancia.language.shape.doubts import DoubtWords

_COUNT = (
    r"(?:\d+|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento)(?: y)?(?: \w+)?|dieci\w+"
    r"|veint\w+|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince)"
)
"""Words for how many voted, beside which a word of refusing is their vote and not what became of it."""

DOUBTS = DoubtWords(
    untrue=r"fals[oa]s?|falsedad|falsamente|mentiras?|mienten?|mintio|mintieron|mentiros[oa]s?|bulos?"
    r"|desmint\w*|desmient\w*"
    r"|desmentid\w*|infundad[oa]s?|no (?:es|era|fue|resulta) (?:cierto|verdad)|inventad[oa]s?|inventaron|fake"
    r"|no hubo tal"
    r"|nunca hubo|rumor|rumores|desinformacion|(?:niega|niegan|nego|negaron|negar) (?:que|haber)|sin fundamento",
    unheld=r"se espera\w*|espera[nr]?|esperan? que|preven?|preve[ia]\w*|previst[oa]s?|podrian?|podran?|serian?"
    r"|seran?|tendrian?"
    r"|habrian?|deberian?|aprobarian?|rechazarian?|votarian?|obtendrian?|alcanzarian?|lograrian?|contarian?|pasarian?"
    r"|quedarian?|recibirian?|elegirian?|autorizarian?|censurarian?|darian?|calculan?|calculos|estiman?|pronostic\w*"
    r"|anticipan?|apuntan? a|vaticin\w*|auguran?|ojala|confian? en|planean?",
    refused=r"no|ni|nunca|jamas|tampoco|rechaz\w*|neg(?:o|aron|ada|ado|ativa)|denegad\w*|deneg\w*|descart\w*"
    r"|desech\w*"
    r"|desestim\w*|fracas\w*|tumb\w*|naufrag\w*|cay(?:o|eron)|hundi\w*|archiv\w*|salv(?:o|aron|arse)|libr(?:o|arse)"
    r"|sin (?:la |el |su |ninguna? )?(?:confianza|respaldo|permiso|apoyo|aval|visto bueno)|qued\w* sin|quedarse sin"
    r"|retir(?:o|aron) (?:la|su) confianza|perdi(?:o|eron)|reves|en contra de (?:la|su) voluntad"
    r"|fren(?:o|aron)|bloque\w*|rehus\w*|revoc\w*|frustr\w*|impidi\w*|insuficient\w*|sin exito",
    turned=r"desaprob(?:o|ad[oa]s?|aron)|rechaz(?:o|ad[oa]s?|aron|a|an)|desestim(?:o|ad[oa]s?|aron)|fracas(?:o|aron)"
    r"|naufrag(?:o|aron)|hundi(?:o|eron)|tumb(?:o|aron|ad[oa]s?)|archiv(?:o|aron|ad[oa]s?)|deneg(?:o|aron|ad[oa]s?)"
    r"|descart(?:o|aron|ad[oa]s?)|qued(?:o|aron|a|an) sin|no (?:se )?(?:aprob|pas|prosper|autoriz|logr|alcanz|consig"
    r"|consent|acept|admiti)\w*",
    idle=rf"(?:rechazo|oposicion|negativa) de (?:otros |los |las )?{_COUNT}|"
    r"(?:no|ni|sin|tampoco) (?:hubo |se registraron |hay |una sola |un solo )?(?:abstencion|abstenciones"
    r"|votos?)\b"
    r"|no (?:voto|votaron|hubo)\b|sin abstenciones|person[ao]s? no gratas?|no agrupad[oa]s?"
    rf"|{_COUNT} (?:congresistas |legisladores |parlamentarios |diputados |senadores )?"
    r"(?:la |lo |los |las |se (?:la |lo )?)?"
    r"(?:rechaz\w+|neg\w+|objet\w+|no\b|noes)"
    rf"|no[:,]? {_COUNT}|(?:votos|por el|voto) (?:negativos?|del? no|no)",
)
