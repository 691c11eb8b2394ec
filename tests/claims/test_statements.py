"""Who says what, in whose words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document

Told = tuple[list[str], list[str], str]
"""Speakers, innermost first and in full where they are known; stretches; modality."""

SPANISH: list[tuple[str, list[Told]]] = [
    (
        "La ministra de Salud, Rosa Quispe, aseguró que habrá vacunas en julio.",
        [(["Rosa Quispe"], ["habrá vacunas en julio"], "asserted")],
    ),
    ("«No habrá despidos», dijo el gobernador Luis Farfán.", [(["Luis Farfán"], ["No habrá despidos"], "asserted")]),
    (
        "—No vamos a votar —dijo el senador Juan Prado—. No hay tiempo.",
        [(["Juan Prado"], ["No vamos a votar", "No hay tiempo"], "asserted")],
    ),
    (
        "El fiscal Mario Luna explicó que hay cinco detenidos. Agregó que el caso sigue abierto.",
        [
            (["Mario Luna"], ["hay cinco detenidos"], "asserted"),
            (["Mario Luna"], ["el caso sigue abierto"], "asserted"),
        ],
    ),
    (
        "Según la Defensoría, dos personas murieron en Juliaca.",
        [(["la Defensoría"], ["dos personas murieron en Juliaca"], "asserted")],
    ),
    (
        "Cinco personas resultaron heridas, informó el jefe de la Policía, Raúl Tello.",
        [(["Raúl Tello"], ["Cinco personas resultaron heridas"], "asserted")],
    ),
    (
        "El Congreso, según un informe de la Contraloría, gastó de más.",
        [(["un informe de la Contraloría"], ["El Congreso", "gastó de más"], "asserted")],
    ),
    ("Se informó que el puente está cerrado.", [([], ["el puente está cerrado"], "asserted")]),
    ("El alcalde Pedro Soto negó que la obra esté parada.", [(["Pedro Soto"], ["la obra esté parada"], "denied")]),
    (
        "La diputada Ana Mora pidió al Gobierno retirar el decreto.",
        [(["Ana Mora"], ["retirar el decreto"], "required")],
    ),
    (
        "El presidente Juan Rey prometió construir diez escuelas.",
        [(["Juan Rey"], ["construir diez escuelas"], "proposed")],
    ),
    (
        "El congresista Juan Paz dijo que el vocero habría mentido.",
        [(["Juan Paz"], ["el vocero habría mentido"], "hedged")],
    ),
    (
        "El informe dice que la Policía reconoció que hubo disparos.",
        [(["la Policía", "El informe"], ["hubo disparos"], "asserted")],
    ),
    (
        "“Queremos justicia”, dijo Rosa Luque, “y queremos la verdad”.",
        [(["Rosa Luque"], ["Queremos justicia", "y queremos la verdad"], "asserted")],
    ),
    (
        "“Queremos justicia”, dijo Rosa Luque. “Queremos la verdad”.",
        [(["Rosa Luque"], ["Queremos justicia", "Queremos la verdad"], "asserted")],
    ),
    (
        "Interior reconoce 142 detenidos y la Defensoría, 140.",
        [(["Interior"], ["142 detenidos"], "asserted"), (["la Defensoría"], ["140"], "asserted")],
    ),
    (
        "Para el obispo Luis Vera, «la herida sigue abierta».",
        [(["Luis Vera"], ["la herida sigue abierta"], "asserted")],
    ),
    (
        "En el teatro “Colón”, Ana Mora dijo que no habrá función.",
        [(["Ana Mora"], ["no habrá función"], "asserted")],
    ),
    (
        "Luego de que Ana Mora revelara que el plan falló, nadie habló.",
        [(["Ana Mora"], ["el plan falló"], "asserted")],
    ),
    ("Al salir de la reunión, dijo que no habrá función.", []),
    ("La senadora Ana Mora rechazó la medida.", []),
    ("«Nadie vino», aseguró.", []),
]
ENGLISH: list[tuple[str, list[Told]]] = [
    (
        "Health Minister Rosa Quispe said vaccines would arrive in July.",
        [(["Rosa Quispe"], ["vaccines would arrive in July"], "asserted")],
    ),
    (
        "“There will be no layoffs,” said governor Luis Farfán.",
        [(["Luis Farfán"], ["There will be no layoffs"], "asserted")],
    ),
    (
        "“We want justice,” Rosa Luque said. “We want the truth.”",
        [(["Rosa Luque"], ["We want justice", "We want the truth"], "asserted")],
    ),
    (
        "Prosecutor Mario Luna explained that five people were held. He added that the case remained open.",
        [
            (["Mario Luna"], ["five people were held"], "asserted"),
            (["Mario Luna"], ["the case remained open"], "asserted"),
        ],
    ),
    (
        "Two people died in Juliaca, according to the ombudsman.",
        [(["ombudsman"], ["Two people died in Juliaca"], "asserted")],
    ),
    (
        "Two people died in Juliaca, police said on Monday.",
        [(["police"], ["Two people died in Juliaca"], "asserted")],
    ),
    ("It was reported that the bridge was closed.", [([], ["the bridge was closed"], "asserted")]),
    (
        "Mayor Peter South denied that the works had stopped.",
        [(["Peter South"], ["the works had stopped"], "denied")],
    ),
    ("The government ruled out a rise in fares.", [(["government"], ["a rise in fares"], "denied")]),
    (
        "Senator Ann Moore urged the government to withdraw the decree.",
        [(["Ann Moore"], ["to withdraw the decree"], "required")],
    ),
    (
        "President John King promised to build ten schools.",
        [(["John King"], ["to build ten schools"], "proposed")],
    ),
    (
        "The report says police admitted that shots were fired.",
        [(["police", "report"], ["shots were fired"], "asserted")],
    ),
    (
        "The bridge, Ann Moore said, was never safe.",
        [(["Ann Moore"], ["The bridge", "was never safe"], "asserted")],
    ),
    (
        "He told reporters the bridge may have been damaged.",
        [(["He"], ["the bridge may have been damaged"], "hedged")],
    ),
    (
        "Ann Moore, who chairs the panel, said the bridge was never safe, and added that it should be closed.",
        [
            (["Ann Moore"], ["the bridge was never safe"], "asserted"),
            (["Ann Moore"], ["it should be closed"], "required"),
        ],
    ),
    ("The mayor accused the ministry of hiding the figures.", [(["mayor"], ["hiding the figures"], "asserted")]),
    ("Senator Ann Moore welcomed the decision.", []),
    ("The states have voted for it and the rules apply.", []),
]


def told(text: str, language: str) -> list[Told]:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    return [
        (
            [source.resolved or source.speaker for source in draft.attribution or ()],
            [span.quote for span in draft.evidence],
            str(draft.modality),
        )
        for draft in statements.read(reading)
    ]


WHOLE_SPANISH: list[tuple[str, list[Told]]] = [
    (
        "El comité indicó que, según la Defensoría, bajaron los robos en Puno.",
        [(["la Defensoría", "El comité"], ["bajaron los robos en Puno"], "asserted")],
    ),
    (
        "La Liga Agraria informó este martes de que, según sus cálculos, la helada mató 300 vacas.",
        [(["sus cálculos", "La Liga Agraria"], ["la helada mató 300 vacas"], "asserted")],
    ),
    (
        "Según los archivos que guarda la Alcaldía, en marzo hubo 12 incendios.",
        [(["los archivos que guarda la Alcaldía"], ["en marzo hubo 12 incendios"], "asserted")],
    ),
    (
        "De acuerdo con el artículo 14 de la Carta de Puno, corresponde al cabildo aprobar el gasto.",
        [(["el artículo 14 de la Carta de Puno"], ["corresponde al cabildo aprobar el gasto"], "asserted")],
    ),
    ("En 40 casos culpa a miembros de la guardia pública: 30 cabos y 10 sargentos.", []),
    (
        "El PRN, el PAU y Alianza Sur afirmaron que la ley es nula.",
        [(["El PRN, el PAU y Alianza Sur"], ["la ley es nula"], "asserted")],
    ),
    (
        "«Cada uno tiene su clave», aseguró Quispe y pidió una auditoría.",
        [(["Quispe"], ["Cada uno tiene su clave"], "asserted"), (["Quispe"], ["una auditoría"], "required")],
    ),
    (
        "La asambleísta de la Unión Serrana, Rosa Luque, pidió la anulación del voto.",
        [(["Rosa Luque"], ["la anulación del voto"], "required")],
    ),
    ("La ministra Rosa Luque registra un 48% de aprobación y el alcalde, 35%.", []),
]
"""Sources whole, contents that say something."""

WHOLE_ENGLISH: list[tuple[str, list[Told]]] = [
    ("The march recalled the 1990 riots demanding a new constitution.", []),
    (
        "The Farmers’ Union Party said that the road is closed.",
        [(["Farmers’ Union Party"], ["the road is closed"], "asserted")],
    ),
    (
        "The senate on Monday said that the treaty stands.",
        [(["senate"], ["the treaty stands"], "asserted")],
    ),
    ("The cabinet scraped a majority to fend off Avanza's calls for an election.", []),
    ("Owen Castle continues as trade minister and Ann Moore will serve as mayor.", []),
    ("The road is closed. This is according to the mayor, Owen Castle, speaking on Friday.", []),
    (
        "Some 83% of the nurses said that the ward is full.",
        [(["Some 83% of the nurses"], ["the ward is full"], "asserted")],
    ),
    (
        "Owen Castle, 59, of Leeds, said that the ward is full.",
        [(["Owen Castle"], ["the ward is full"], "asserted")],
    ),
    (
        "“The ward is full,” Quarshie said. “Nobody came,” she said.",
        [(["Quarshie"], ["The ward is full"], "asserted"), (["Quarshie"], ["Nobody came"], "asserted")],
    ),
    ("“I never asked for that,” Quarshie said.", [(["Quarshie"], ["I never asked for that"], "asserted")]),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE_SPANISH)
def test_a_spanish_source_is_whole(text: str, expected: list[Told]) -> None:
    assert told(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), WHOLE_ENGLISH)
def test_an_english_source_is_whole(text: str, expected: list[Told]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[Told]) -> None:
    assert told(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[Told]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Moore told Owen Castle,", "en"),
        ("The board said on Monday,", "en"),
        ("Ana Luque le dijo a Rosa,", "es"),
        ("Según", "es"),
    ],
)
def test_a_line_that_breaks_off_is_read_to_its_end(text: str, language: str) -> None:
    assert told(text, language) == []


def test_a_sentence_ends_for_sayings_where_it_ends_for_all() -> None:
    text = "Mayor Owen Castle spoke at 8 p.m. Ann P. Moore said the hall was full. Del. Luis Rey said it was not."
    assert told(text, "en") == [
        (["Ann P. Moore"], ["the hall was full"], "asserted"),
        (["Luis Rey"], ["it was not"], "asserted"),
    ]
    text = "El pleno no votó. La Asociación Pro DD. HH. dijo que apelará."
    assert told(text, "es") == [(["La Asociación Pro DD. HH."], ["apelará"], "asserted")]


def test_a_list_that_a_colon_announces_is_one_stretch() -> None:
    text = "La Alianza dio por validadas 391 alertas:\n\n- dos muertos\n- cinco heridos\n\nNo hubo más."
    assert (["La Alianza"], ["dos muertos\n- cinco heridos"], "asserted") in told(text, "es")


def test_a_quotation_runs_over_paragraphs() -> None:
    text = "“Nadie vino.\n\nNadie llamó.\n\nNadie respondió”, dijo Rosa Luque."
    assert told(text, "es") == [(["Rosa Luque"], ["Nadie vino.\n\nNadie llamó.\n\nNadie respondió"], "asserted")]


def test_a_sentence_beside_a_quotation_is_nobodys() -> None:
    text = "«No habrá despidos», dijo el ministro Luis Farfán. El paro sigue en tres regiones."
    assert [content for _, content, _ in told(text, "es")] == [["No habrá despidos"]]


def test_a_bare_colon_needs_a_speaker() -> None:
    assert told("Lima: siete detenidos en la marcha\n\nLa marcha acabó ayer.", "es") == []
    assert told("Ministra de Salud: «No habrá despidos»", "es") == [
        (["Ministra de Salud"], ["No habrá despidos"], "asserted")
    ]


WORDS = st.sampled_from(
    [
        *[
            "dijo",
            "que",
            "said",
            "that",
            "“",
            "”",
            "«",
            "»",
            '"',
            "'",
            ",",
            ".",
            ":",
            ";",
            "—",
            "(",
            ")",
            "\n",
            "\n\n",
            "el",
        ],
        *[
            "Rosa Luque",
            "según",
            "according to",
            "la",
            "casa",
            "arde",
            "was",
            "he",
            "who",
            "quien",
            "told",
            "y",
            "5",
            "- ",
        ],
    ]
)


@pytest.mark.parametrize(("language", "text"), [("es", "Ana Ruiz dijo("), ("en", "Ann Lee said (")])
def test_a_bracket_that_opens_at_the_end_is_read(language: str, text: str) -> None:
    statements.read(Reading(Document(text=text, digest="sha256:0", language=language)))


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60), st.sampled_from(["es", "en"]), st.sampled_from(["", " "]))
def test_every_span_quotes_the_text(parts: list[str], language: str, between: str) -> None:
    text = between.join(parts)
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    for draft in statements.read(reading):
        assert draft.evidence == draft.value["content"]
        for span in [*draft.evidence, *(source.evidence for source in draft.attribution or ())]:
            assert text[span.start : span.end] == span.quote
            assert span.quote.strip() == span.quote


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["es", "en"]))
def test_any_text_is_read(text: str, language: str) -> None:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    assert list(statements.read(reading)) == list(statements.read(reading))
