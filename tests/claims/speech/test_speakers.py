"""Who is said to speak: never a thing, a time or somebody only named beside; nobody where two may be meant."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document

from .test_rules import drafts, source

SPEAKERS: tuple[tuple[str, str, tuple[str | None, ...]], ...] = (
    # What a preposition governs is no subject.
    ("es", "Con la ministra de Italia, Clara Ruiz, acordó que habrá vuelos.", ()),
    ("es", "Respecto a la obra del Puente Viejo, explicó que costará más.", ()),
    ("es", "“Nadie se va”, dijo en el programa Buenas Tardes, de Canal 5.", ()),
    ("en", "Regarding Canal Street, said that nothing is settled.", ()),
    # A time, what somebody does and "no minister" say nothing.
    ("es", "Hubo revuelo después de que este domingo señaló que nadie irá.", ()),
    ("es", "Luego, la pasada semana aseguró que nadie irá.", ()),
    ("es", "Ningún ministro ha dicho que habrá vacunas.", ()),
    ("es", "Fue Ruiz quien, sin pensarlo dos veces señaló que nadie vendrá.", ()),
    ("es", "“Es así”, dijo escuchándose un murmullo de todos.", ()),
    ("en", "Only time will tell if the bridge will last.", ()),
    ("en", "No minister has said that vaccines will come.", ()),
    ("en", "Last week said that the road was shut.", ()),
    # A relative clause without commas belongs to the one it tells of.
    ("es", "El juez que revisó la causa resolvió que no hubo fraude.", ("El juez",)),
    ("en", "The judge who reviewed the case ruled that nobody cheated.", ("judge",)),
    # A pronoun is a whole subject; "if" and "while" are no part of one.
    ("en", "The town has raised half of the ten million it pledged to spend on roads.", ("it",)),
    ("en", "While Ann Moore said the plan was dead, nobody else spoke.", ("Ann Moore",)),
    ("en", "Instead, Will urged the party to abandon the plan.", ("Will",)),
    # Whose somebody is does not hide who he is.
    ("en", "Castle’s Ann Moore said that nobody came.", ("Ann Moore",)),
    ("en", "The Herald’s Owen Castle tweeted that nobody came.", ("Owen Castle",)),
    # A verb of several is of the several.
    ("es", "Lo dijo el alcalde ante vecinos que cerraron la vía y gritaban “fuera”.", ("vecinos",)),
    # Who is told of with "who" is the head, not what the clause names.
    ("en", "Aides who run campaigns almost always say that nobody came.", ("Aides",)),
    ("en", "Two guests of the hall that is Castle Farm told me they were tired.", ()),
    # A participle stands inside a source; a title in quotation marks is one.
    ("en", "According to a just-released poll from Lakes, nobody leads.", ("just-released poll from Lakes",)),
    ("en", "According to the Lakes Commission on Human Rights, 49 people died.", ("Lakes Commission on Human Rights",)),
    ("en", "According to the mayor on Monday, 49 people died.", ("mayor",)),
    ("es", "De acuerdo con la “Relación de entes”, hay 16 puertos.", ("la “Relación de entes”",)),
    # A quotation inside a subject is not what is said.
    ("es", "El abogado de ‘El Ruso’ pide que se retrase el juicio.", ()),
    # If somebody says so, nobody has said so.
    ("es", "Si la ministra dice que habrá vacunas, miente.", ()),
    ("en", "Asked whether Ann Moore said that nobody came, the mayor left.", ()),
    ("en", "The party will come with enough pledged delegates and win.", ()),
    ("es", "El instituto que dirige Ana Mora prevé que el precio suba.", ("El instituto",)),
    ("es", "Las normas que conocemos hoy en día disponen que el paso es libre.", ("Las normas",)),
    # A day is no part of a subject; two names joined are two people.
    ("en", "Spokesman Owen Castle on Thursday evening said the plan was dead.", ("Owen Castle",)),
    ("es", "Rosa Vargas y Luis Soto explicaron que iban a Miami.", ("Rosa Vargas y Luis Soto",)),
    ("es", "“Es un gran día”, dijo hace poco en entrevista con el canal.", ()),
    ("es", "“Es un gran día”, dijo el pasado verano para explicarse.", ()),
    # "It" inside what somebody says is a thing.
    ("en", "Ann Moore says it shows that nobody came.", ("Ann Moore",)),
)  # fmt: skip

RESOLVED: tuple[tuple[str, str, tuple[str | None, ...]], ...] = (
    # Whoever spoke goes on, unless somebody else may be meant.
    ("en", "“It is over,” said Owen Castle. He said the bridge was shut.", (None, "Owen Castle")),
    ("en", "“It is over,” said Owen Castle. Paul Reid came late. He said the bridge was shut.", (None, None)),
    ("en", "“It is over,” said a driver of 40. He said Owen Castle would win.", (None, None)),
    ("en", "Owen Castle met Paul Reid in Leeds. He said the bridge was shut.", (None,)),
    # A name or a title tells "she" from "he".
    ("en", "Robert Castle met Mary Reid in Leeds. She said the bridge was shut.", ("Mary Reid",)),
    ("en", "Mrs. Pat Castle met Mr. Robin Reid in Leeds. He said the bridge was shut.", ("Robin Reid",)),
    ("en", "She hugged a son before naming Mary Reid. “It hurts,” she said.", (None,)),
    ("en", "Donald Bell met voters in Leeds. She said the bridge was shut.", (None,)),
    ("es", "El senador Juan Prado se reunió con Ana Mora. Ella dijo que habrá acuerdo.", ("Ana Mora",)),
)  # fmt: skip


def said(language: str, text: str) -> list[tuple[str, str | None]]:
    """The innermost speaker of each statement as written, and who that is in full."""
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    drafts = statements.read(reading)
    return [(draft.attribution[0].speaker, draft.attribution[0].resolved) for draft in drafts if draft.attribution]


@pytest.mark.parametrize(("language", "text", "speakers"), SPEAKERS)
def test_who_speaks(language: str, text: str, speakers: tuple[str, ...]) -> None:
    assert tuple(speaker for speaker, _ in said(language, text)) == speakers


@pytest.mark.parametrize(("language", "text", "resolved"), RESOLVED)
def test_whom_a_pronoun_goes_back_to(language: str, text: str, resolved: tuple[str | None, ...]) -> None:
    assert tuple(full for _, full in said(language, text)) == resolved


def test_the_outer_of_two_sayings_goes_on() -> None:
    text = "El juez Luis Soto dijo que el joven confesó que robó. Agregó que hay dos testigos."
    assert said("es", text)[-1][0] == "Luis Soto"


def test_a_name_in_a_title_does_not_run_into_its_verb() -> None:
    text = "Mary Reid Wins Seat With Help Of Owen Castle\n\n“I am glad,” Reid said after Owen Castle conceded."
    assert said("en", text) == [("Reid", None)]


NOTHING: tuple[tuple[str, str], ...] = (
    ("es", "Los clubes sostuvieron una larga disputa que agotó a la liga."),
    ("es", "Los médicos informan casos de fiebre en niños que no mejoran."),
    ("es", "La peste se declaró en mayo de 2014, con los primeros casos que se remontan a 2013."),
    ("es", "Unos faltan y otros piden licencia o llegan a contagiarse."),
    ("es", "La fecha varía según el municipio y cambia según la época del año."),
    ("es", "Todo apunta a que habrá vacunas."),
    ("en", "Voters of her rival, who has soared by saying that the game is rigged, stayed home."),
    ("es", "Según esto nadie sale ileso."),
    ("es", "Se acuerdan que hace tres días se cayó el puente."),
    ("es", "Desde la Transición, toda esta farsa ha continuado, a pesar de todo."),
    ("en", "As the host tried to discuss the plan, the mayor responded with a joke."),
    ("en", "Weighing in on the row, Owen Castle agreed, praising his rival."),
    ("en", "The unit used forged papers against unions and alleged communist groups."),
    ("en", "Newly Released Paper Reveals State Department Knew Leeds Security Inadequate"),
    ("es", "Tardaron en darse cuenta de que la familia se fue."),
    ("es", "El juez se dio cuenta de que faltaban actas."),
    ("es", "El Congreso admitió la moción de censura contra la ministra."),
    ("es", "La Corte confirmó la condena de seis años."),
    ("en", "The Senate confirmed the nomination of the judge."),
    ("en", "A quick browse through the headlines shows that nobody cares."),
    ("en", "The candidate’s last speech reassured him that security comes first."),
    ("en", "The Herald reported ten days ago."),
    ("en", "The mayor responded with a phrase that could have come from his rival."),
    ("en", "The plan includes convincing voters that the rival is weak."),
    ("en", "Rival Addresses Leeds Attack: ‘This Cannot Continue.’"),
    ("en", "The aide responded to that letter by leaving town."),
    ("en", "The board felt the need to obtain more files from the mayor."),
    ("en", "Politicians know this and take advantage of it."),
    ("en", "But because Mr. Reid is “no reporter,” he apparently feels free to write it."),
    ("en", "By contrast, Oslo’s pledge last month to add soldiers was welcomed."),
)


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_says_nothing(language: str, text: str) -> None:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    assert [draft.evidence[0].quote for draft in statements.read(reading)] == []


WHO = (
    ("es", "«No hay agua», sostuvo en referencia al corte la alcaldesa Ana Mora.", ["Ana Mora"]),
    ("es", "Es el mensaje que da el médico Luis Paz, quien asegura que habrá vacunas.", ["Luis Paz"]),
    ("es", "Vino la presa Ana Mora. Un informe dice que hay abusos. Para Mora, es un plan que, lamenta, «sigue».",
     ["Un informe"]),
    ("es", "La integrante de la Comisión en Tula dijo que irá.", ["La integrante de la Comisión en Tula"]),
    ("es", "¿Cuánto tiempo creen que tardará la obra?", []),
    ("es", "Ana Mora habló. Ante ello, Rosa Luque fue al juzgado. Admitió que tiene miedo.", ["Rosa Luque"]),
    ("es", "Ana Mora dijo que iría. Tras la marcha, Rosa Luque rió. Luego se fue. Admitió que teme.",
     ["Ana Mora"]),
    ("es", "Durante su visita a Ixtal y Salina Roja, Oaxaca, convocó a cuidar los votos.", []),
    ("es", "¿Alguna vez se preguntó en qué otros países se habla así?", []),
    ("es", "Hizo otro informe con unas cuentas, reafirmando que no era broma.", []),
    ("es", "El titular se refirió a los controles que no dejarán de aplicarse.", []),
    ("es", "La semana pasada en el programa de Canal Sur “Dudas”, Ana Mora reveló cómo se cura.", []),
)  # fmt: skip
"""Who says it, and that nobody does where no one can be told."""


@pytest.mark.parametrize(("language", "text", "speakers"), WHO)
def test_who_is_meant(language: str, text: str, speakers: list[str]) -> None:
    assert [source(draft) for draft in drafts(text, language)] == speakers
