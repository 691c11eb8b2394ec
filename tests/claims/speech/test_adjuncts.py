"""What stands between a verb of saying, its subject and what is said: times, places, whom it is said to."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document

BEHIND_A_TIME = [
    ("es", "El presidente Juan Rey informó la semana pasada que habrá obras.", "Juan Rey", "habrá obras"),
    (
        "es",
        "La ministra Ana Mora había anunciado el mes pasado el cierre de la mina.",
        "Ana Mora",
        "el cierre de la mina",
    ),
    ("es", "El alcalde Juan Rey dijo este jueves 8 de mayo que habrá obras.", "Juan Rey", "habrá obras"),
    ("en", "Minister Ann Moore said last week that the mine will close.", "Ann Moore", "the mine will close"),
    ("en", "Minister Ann Moore announced last month the closure of the mine.", "Ann Moore", "the closure of the mine"),
    ("en", "Mayor Owen Castle confirmed on Monday the arrest of two men.", "Owen Castle", "the arrest of two men"),
]
BEFORE_THE_SUBJECT = [
    ("es", "El puente se cerró ayer, según explicó en su momento Ana Mora.", "Ana Mora", "El puente se cerró ayer"),
    ("es", "Los muertos son doce, según confirmó el martes 8 la Comisión de Puertos.", "la Comisión de Puertos",
     "Los muertos son doce"),
    ("es", "El paro sigue, según contó a la prensa el alcalde Juan Rey.", "Juan Rey", "El paro sigue"),
    ("es", "El barco partió anoche, escribió en sus redes Ana Mora, vocera del puerto.", "Ana Mora",
     "El barco partió anoche"),
    ("es", "El censo termina en mayo, aseguró en rueda de prensa el alcalde Juan Rey.", "Juan Rey",
     "El censo termina en mayo"),
    ("es", "La mina está cerrada, según informó la semana pasada el ministerio.", "el ministerio",
     "La mina está cerrada"),
    ("es", "La norma tarda, pero según ella, el plazo alcanza.", "ella", "el plazo alcanza"),
]  # fmt: skip
BEHIND_A_QUOTATION = [
    ("es", "“Nadie se irá”, anunció justo antes del voto la líder verde, Ana Mora.", "Ana Mora", "Nadie se irá"),
    ("es", "“Nadie se irá”, dijo horas después de la marcha la líder Ana Mora.", "Ana Mora", "Nadie se irá"),
    ("es", "“Nadie se irá”, aseguró poco antes de la sesión el alcalde Juan Rey.", "Juan Rey", "Nadie se irá"),
    ("es", "El motivo, de acuerdo con 'elfaro.pe', es que nadie vino.", "elfaro.pe", "El motivo … es que nadie vino"),
    ("es", "El puente cayó, según “La Prensa del Sur”.", "La Prensa del Sur", "El puente cayó"),
    (
        "es",
        "Los heridos son líderes de la Liga Agraria (LA, en quechua.), agregó el portavoz.",
        "el portavoz",
        "Los heridos son líderes de la Liga Agraria (LA, en quechua.)",
    ),
    ("en", "The bridge fell, according to “Harbour News”.", "Harbour News", "The bridge fell"),
]
PLACED = [
    ("es", "La senadora Ana Mora habló ayer. En entrevista con El Faro, precisó que no irá.", "no irá"),
    ("es", "La senadora Ana Mora habló ayer. En diálogo con Radio Sur, advirtió que no irá.", "no irá"),
    ("es", "La senadora Ana Mora habló ayer. Dentro de su discurso, indicó que no irá.", "no irá"),
    ("es", "La senadora Ana Mora habló ayer. Durante la conferencia, dijo que no irá.", "no irá"),
]
WHOLE = [
    ("es", "El director, Juan Rey, indicó que los peritos estaban revisando y verificando las actas.",
     "los peritos estaban revisando y verificando las actas"),
    ("es", "La ministra Ana Mora afirmó que faltan votos y se ha dejado a un lado el plan.",
     "faltan votos y se ha dejado a un lado el plan"),
    ("es", "El vocero, Juan Rey, subrayó que esta tarea, que calificó de “dura”, es sólo una parte.",
     "esta tarea, que calificó de “dura”, es sólo una parte"),
    ("es", "La vocera Ana Mora explicó que este plan, que describió como “justo”, no tiene fondos.",
     "este plan, que describió como “justo”, no tiene fondos"),
    ("es", "La ministra Ana Mora dijo que los jefes siguen negando y ocultando datos.",
     "los jefes siguen negando y ocultando datos"),
    ("en", "Minister Ann Moore said that the team was checking and confirming the figures.",
     "the team was checking and confirming the figures"),
    ("en", "Mayor Owen Castle said that this plan, which he called “vital”, is only one step.",
     "this plan, which he called “vital”, is only one step"),
]  # fmt: skip
SEVERAL = [
    ("es", "Ese acuerdo debe tener multas, exigieron los verdes.", "los verdes", "Ese acuerdo debe tener multas"),
    ("es", "El tren no parará en la villa, avisaron los socialistas del sur.", "los socialistas del sur",
     "El tren no parará en la villa"),
    ("es", "La tasa bajará en mayo, prometieron los liberales.", "los liberales", "La tasa bajará en mayo"),
]  # fmt: skip

HOW_OFTEN = [
    ("es", "La senadora Ana Mora insistió por enésima vez en que faltan votos.", "Ana Mora", "faltan votos"),
    ("es", "El alcalde Juan Rey solicitó este martes al Concejo que apruebe el plan.", "Juan Rey", "apruebe el plan"),
    ("es", "El gremio exigió ayer a la ministra que reciba a los choferes.", "El gremio", "reciba a los choferes"),
    ("es", "El vocero Juan Rey alertó en varias ocasiones de que el dique cedería.", "Juan Rey", "el dique cedería"),
    ("es", "El canciller dijo a Efe que se asegurará de que todos voten.", "El canciller",
     "se asegurará de que todos voten"),
    ("es", "La comisión confirmó hasta ahora la muerte de dos mineros.", "La comisión", "la muerte de dos mineros"),
    ("en", "Mayor Owen Castle went on record to say that the dam would hold.", "Owen Castle", "the dam would hold"),
    ("en", "Minister Ann Moore has argued time and again that the tax is fair.", "Ann Moore", "the tax is fair"),
    ("en", "The spokesman went further to say that nobody had been paid.", "spokesman", "nobody had been paid"),
    ("en", "She went so far as to claim that the count was rigged.", "She", "the count was rigged"),
    ("en", "The ministry confirmed so far the death of two miners.", "ministry", "the death of two miners"),
    ("en", "The union told  its members, for the second time, that  the strike is on.", "union", "the strike is on"),
]  # fmt: skip


def told(text: str, code: str) -> list[tuple[str, str]]:
    reading = Reading(Document(text=text, digest="sha256:0", language=code))
    out = []
    for draft in statements.read(reading):
        source = draft.attribution[0].speaker if draft.attribution else ""
        out.append((source, " … ".join(span.quote for span in draft.evidence)))
    return out


@pytest.mark.parametrize(
    ("code", "text", "source", "content"), [*BEHIND_A_TIME, *BEFORE_THE_SUBJECT, *SEVERAL, *BEHIND_A_QUOTATION]
)
def test_a_time_or_a_place_stands_between(code: str, text: str, source: str, content: str) -> None:
    assert (source, content) in told(text, code)


@pytest.mark.parametrize(("code", "text", "source", "content"), HOW_OFTEN)
def test_how_often_or_till_when_stands_between(code: str, text: str, source: str, content: str) -> None:
    assert told(text, code) == [(source, content)]


@pytest.mark.parametrize(("code", "text", "content"), PLACED)
def test_whoever_spoke_before_goes_on_behind_a_place(code: str, text: str, content: str) -> None:
    assert ("Ana Mora", content) in told(text, code)


@pytest.mark.parametrize(("code", "text", "content"), WHOLE)
def test_what_is_said_goes_on_behind_a_verb_that_tells_nothing_new(code: str, text: str, content: str) -> None:
    assert content in [words for _, words in told(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El barco partió, según explicó en El Faro."),
        ("es", "La ley fue discutida. Con el alcalde, Juan Rey, acordó que habrá obras."),
        ("es", "Dijo que no irá. Para Ana Mora, dijo."),
    ],
)
def test_a_newspaper_or_whoever_is_met_says_nothing(code: str, text: str) -> None:
    assert not [source for source, _ in told(text, code) if source in ("El Faro", "Juan Rey", "Ana Mora")]


LAWS = [
    ("es", "La ley prevé indemnizar a los colonos.", "La ley", "indemnizar a los colonos"),
    ("es", "El decreto contempla la compra de tres barcos.", "El decreto", "la compra de tres barcos"),
    ("es", "La mesa aprobó un mandato y un plan, y el proyecto prevé el envío de 850 hombres.", "el proyecto",
     "el envío de 850 hombres"),
    ("es", "La ordenanza dispone cerrar los bares a medianoche.", "La ordenanza", "cerrar los bares a medianoche"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "source", "content"), LAWS)
def test_a_law_says_what_it_lays_down(code: str, text: str, source: str, content: str) -> None:
    assert (source, content) in told(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "La alcaldesa Ana Mora contempla el mar."),
        ("es", "El ministro Juan Rey prevé viajar a Lima."),
    ],
)
def test_nobody_else_says_what_only_laws_do(code: str, text: str) -> None:
    assert told(text, code) == []
