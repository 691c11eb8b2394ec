"""People dead, injured, missing and detained: counts as they are told, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.claims import casualties
from constancia.claims.reading import Draft, Reading
from constancia.model.documents import Document


def drafts(text: str, language: str, published: str | None = "2023-05-18") -> list[Draft]:
    """The drafts of a text."""
    document = Document(text=text, digest="sha256:0", language=language, published=published)
    return list(casualties.read(Reading(document)))


def told(text: str, language: str) -> list[tuple[dict[str, object], str]]:
    """Value and first quote of each claim of a text."""
    return [(dict(draft.value), draft.evidence[0].quote) for draft in drafts(text, language)]


def count(harm: str, number: int, qualifier: str = "exactly", **fields: object) -> dict[str, object]:
    """A value with a count."""
    return {"harm": harm, "count": number, "qualifier": qualifier, **fields}


SPANISH = [
    (
        "De los 217 decesos registrados, la comisión explicó que 11 son policías y 13 son niños.",
        [
            (count("dead", 217), "los 217 decesos"),
            (count("dead", 11, who="policías"), "11 son policías"),
            (count("dead", 13, who="niños"), "13 son niños"),
        ],
    ),
    (
        "Cientos de personas estarían detenidas.",
        [({"harm": "detained", "who": "personas"}, "Cientos de personas estarían detenidas")],
    ),
    (
        "La oficina recibió 58 casos de presuntos fallecimientos.",
        [(count("dead", 58), "58 casos de presuntos fallecimientos")],
    ),
    (
        "La comisión elevó a 222 la cifra de personas muertas.",
        [(count("dead", 222), "222 la cifra de personas muertas")],
    ),
    (
        "Murieron ocho personas en El Salvador.",
        [(count("dead", 8, who="personas", place="El Salvador"), "Murieron ocho personas")],
    ),
    (
        "El número de muertos por la represión subió a 57, según la oficina.",
        [(count("dead", 57), "número de muertos por la represión subió a 57")],
    ),
    (
        "El informe cuenta 57 fallecidos y 912 heridos.",
        [(count("dead", 57), "57 fallecidos"), (count("injured", 912), "912 heridos")],
    ),
    ("Mataron a 49 vecinos a balazos.", [(count("dead", 49, who="vecinos"), "Mataron a 49 vecinos")]),
    (
        "Al menos ocho pescadores desaparecieron en el naufragio.",
        [(count("missing", 8, "at least", who="pescadores"), "Al menos ocho pescadores desaparecieron")],
    ),
    (
        "Unas ochenta personas resultaron heridas en el choque.",
        [(count("injured", 80, "about", who="personas"), "Unas ochenta personas resultaron heridas")],
    ),
    (
        "Casi 50 manifestantes fueron detenidos el martes en Cusco.",
        [
            (
                count("detained", 50, "almost", who="manifestantes", period="2023-05-16", place="Cusco"),
                "Casi 50 manifestantes fueron detenidos",
            )
        ],
    ),
    (
        "Más de mil personas murieron en la guerra.",
        [(count("dead", 1000, "more than", who="personas"), "Más de mil personas murieron")],
    ),
    ("La defensoría registró hasta 30 heridos.", [(count("injured", 30, "up to"), "hasta 30 heridos")]),
    (
        "Entre 10 y 15 mineros murieron en el derrumbe.",
        [({"harm": "dead", "low": 10, "high": 15, "who": "mineros"}, "Entre 10 y 15 mineros murieron")],
    ),
    (
        "Decenas de estudiantes fueron arrestados.",
        [({"harm": "detained", "who": "estudiantes"}, "Decenas de estudiantes fueron arrestados")],
    ),
    ("No hubo heridos.", [(count("injured", 0), "No hubo heridos")]),
    ("Una veintena resultó herida.", [(count("injured", 20, "about"), "Una veintena resultó herida")]),
    (
        "Murieron cuatro soldados y un policía.",
        [
            (count("dead", 4, who="soldados"), "Murieron cuatro soldados"),
            (count("dead", 1, who="policía"), "un policía"),
        ],
    ),
    (
        "El bloqueo dejó 12 muertos desde enero, entre ellos tres niños y una enfermera.",
        [
            (count("dead", 12, period="2023-01/.."), "12 muertos"),
            (count("dead", 3, who="niños", period="2023-01/.."), "tres niños"),
            (count("dead", 1, who="enfermera", period="2023-01/.."), "una enfermera"),
        ],
    ),
    ("Un informe eleva a siete las muertes.", [(count("dead", 7), "siete las muertes")]),
    (
        "La policía ha detenido a 33 personas en Juliaca.",
        [(count("detained", 33, who="personas", place="Juliaca"), "detenido a 33 personas")],
    ),
    (
        "El asesinato de los seis religiosos sigue impune.",
        [(count("dead", 6, who="religiosos"), "asesinato de los seis religiosos")],
    ),
    (
        "Dos jóvenes fueron secuestrados y asesinados.",
        [
            (count("missing", 2, who="jóvenes"), "Dos jóvenes fueron secuestrados"),
            (count("dead", 2, who="jóvenes"), "Dos jóvenes fueron secuestrados y asesinados"),
        ],
    ),
    ("Rosa Quispe murió durante la protesta.", [(count("dead", 1, who="Rosa Quispe"), "Rosa Quispe murió")]),
    ("Detenidos seis menores en el puerto.", [(count("detained", 6, who="menores"), "Detenidos seis menores")]),
]

ENGLISH = [
    (
        "At least 31 people were killed, including a nurse, and 46 injured.",
        [
            (count("dead", 31, "at least", who="people"), "At least 31 people were killed"),
            (count("dead", 1, who="nurse"), "a nurse"),
            (count("injured", 46), "46 injured"),
        ],
    ),
    ("The group recorded 161 adult deaths in Salvadoran prisons.", [(count("dead", 161), "161 adult deaths")]),
    (
        "Seven people died and 20 may have been injured.",
        [
            (count("dead", 7, who="people"), "Seven people died"),
            (count("injured", 20), "20 may have been injured"),
        ],
    ),
    (
        "The death toll rose to 49, eight of them children.",
        [
            (count("dead", 49), "The death toll rose to 49"),
            (count("dead", 8, who="children"), "eight of them children"),
        ],
    ),
    (
        "Families of the more than 60 murdered neighbours marched.",
        [(count("dead", 60, "more than", who="neighbours"), "the more than 60 murdered")],
    ),
    (
        "A bomb went off at the market, killing 18 and wounding about 30 others.",
        [(count("dead", 18), "killing 18"), (count("injured", 30, "about"), "wounding about 30 others")],
    ),
    (
        "Two officers and three civilians were killed.",
        [
            (count("dead", 2, who="officers"), "Two officers"),
            (count("dead", 3, who="civilians"), "three civilians were killed"),
        ],
    ),
    (
        "Over 60 people, most of them farmers, lost their lives.",
        [
            (
                count("dead", 60, "more than", who="people"),
                "Over 60 people, most of them farmers, lost their lives",
            )
        ],
    ),
    (
        "Dozens of people were killed in Tillaberi.",
        [({"harm": "dead", "who": "people", "place": "Tillaberi"}, "Dozens of people were killed")],
    ),
    ("No one was hurt.", [(count("injured", 0), "No one was hurt")]),
    (
        "No casualties have been reported.",
        [(count("dead", 0), "No casualties"), (count("injured", 0), "No casualties have been reported")],
    ),
    ("The ministry put the dead at 16.", [(count("dead", 16), "the dead at 16")]),
    (
        "Between 5 and 10 miners died.",
        [({"harm": "dead", "low": 5, "high": 10, "who": "miners"}, "Between 5 and 10 miners died")],
    ),
    (
        "Six students were kidnapped and later killed.",
        [
            (count("missing", 6, who="students"), "Six students were kidnapped"),
            (count("dead", 6, who="students"), "Six students were kidnapped and later killed"),
        ],
    ),
    (
        "THREE REBELS WERE KILLED AND SEVEN OTHERS WERE WOUNDED.",
        [
            (count("dead", 3, who="REBELS"), "THREE REBELS WERE KILLED"),
            (count("injured", 7), "SEVEN OTHERS WERE WOUNDED"),
        ],
    ),
    (
        "The group counted 14 deaths in Dakar and nine in the town of Thies.",
        [
            (count("dead", 14, place="Dakar"), "14 deaths"),
            (count("dead", 9, place="Thies"), "nine in the town of Thies"),
        ],
    ),
    ("Two guards were among those killed.", [(count("dead", 2, who="guards"), "Two guards were among those killed")]),
    (
        "The dead by county: Nairobi (21), Nakuru (3) and Kisumu (3).",
        [
            (count("dead", 21, place="Nairobi"), "Nairobi (21)"),
            (count("dead", 3, place="Nakuru"), "Nakuru (3)"),
            (count("dead", 3, place="Kisumu"), "Kisumu (3)"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[tuple[dict[str, object], str]]) -> None:
    assert told(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[tuple[dict[str, object], str]]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tres vehículos fueron detenidos en la vía.", "es"),
        ("Murieron 3.000 cabezas de ganado.", "es"),
        ("Lo condenaron a 30 años de cárcel.", "es"),
        ("El árbitro dio un tiempo muerto.", "es"),
        ("Podrían morir miles de personas.", "es"),
        ("Uno de cada tres fallecidos vivía solo.", "es"),
        ("Hallaron un cargamento de pollos muertos.", "es"),
        ("Miles de personas morirán de gripe.", "es"),
        ("Portugal registra 86 muertos por millón de habitantes.", "es"),
        ("El gobierno quiere evitar 500 muertes.", "es"),
        ("El actor Luis Ramos Ortiz murió en 1998.", "es"),
        ("Two gunmen opened fire and the mayor fled.", "en"),
        ("The polls show a dead heat.", "en"),
        ("The virus could kill 20,000 people.", "en"),
        ("Vargas, 38, said that the vote was lost.", "en"),
        ("Thousands will die of flu.", "en"),
        ("A project was killed by the committee.", "en"),
        ("Thousands of emails are missing.", "en"),
        ("The team lost three players to injury in 1998.", "en"),
    ],
)
def test_what_is_no_casualty(text: str, language: str) -> None:
    assert told(text, language) == []


def test_a_headline_and_its_body_are_one_claim_with_two_places() -> None:
    text = "50 dead in four weeks of protest\n\nAt least 50 people have died since June 18, the commission said."
    (draft,) = drafts(text, "en", "2024-07-16")
    assert [span.quote for span in draft.evidence] == ["50 dead", "At least 50 people have died"]
    assert dict(draft.value) == count("dead", 50, "at least", who="people", period="2024-06-18/..")


def test_a_bare_figure_behind_another_source_is_its_own() -> None:
    text = "El Ministerio cuenta 142 detenidos y la Defensoría del Pueblo, 140."
    first, second = drafts(text, "es")
    assert first.attribution is None
    assert second.value["count"] == 140
    assert second.attribution is not None
    assert [source.speaker for source in second.attribution] == ["la Defensoría del Pueblo"]


def test_an_earlier_figure_has_its_own_date() -> None:
    text = "At least 50 people have died, up from 41 a fortnight ago."
    assert [dict(d.value) for d in drafts(text, "en", "2024-07-16")] == [
        count("dead", 50, "at least", who="people"),
        count("dead", 41, as_of="2024-07-02"),
    ]


def test_bullets_take_the_period_of_their_heading() -> None:
    text = "Entre el 22 de septiembre y el 23 de octubre se validó:\n\n- 2 personas fallecidas\n- 473 personas heridas"
    periods = [draft.value["period"] for draft in drafts(text, "es", "2025-11-13")]
    assert periods == ["2025-09-22/2025-10-23"] * 2


NUMBERS = st.integers(min_value=2, max_value=4999)
FRAMES = {
    "es": [
        ("{q}{n} personas murieron en el ataque.", "dead"),
        ("Murieron {q}{n} personas.", "dead"),
        ("El choque dejó {q}{n} heridos.", "injured"),
        ("La policía detuvo a {q}{n} manifestantes.", "detained"),
        ("{q}{n} estudiantes siguen desaparecidos.", "missing"),
        ("El asesinato de {q}{n} campesinos sigue impune.", "dead"),
    ],
    "en": [
        ("{q}{n} people were killed in the attack.", "dead"),
        ("The clash left {q}{n} injured.", "injured"),
        ("Police arrested {q}{n} demonstrators.", "detained"),
        ("{q}{n} students are still missing.", "missing"),
        ("The murder of {q}{n} farmers went unpunished.", "dead"),
        ("A blast killed {q}{n} and destroyed a bridge.", "dead"),
    ],
}
QUALIFIERS = {
    "es": {"": "exactly", "al menos ": "at least", "más de ": "more than", "casi ": "almost", "unos ": "about"},
    "en": {"": "exactly", "at least ": "at least", "more than ": "more than", "nearly ": "almost", "about ": "about"},
}


@given(st.data())
def test_every_frame_gives_its_number_its_harm_and_its_qualifier(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(["es", "en"]))
    frame, harm = data.draw(st.sampled_from(FRAMES[language]))
    words, qualifier = data.draw(st.sampled_from(sorted(QUALIFIERS[language].items())))
    number = data.draw(NUMBERS)
    text = frame.format(q=words, n=number if number < 1800 or number > 2100 else 2500)
    wanted = number if number < 1800 or number > 2100 else 2500
    (draft,) = drafts(text[0].upper() + text[1:], language)
    assert {key: draft.value[key] for key in ("harm", "count", "qualifier")} == {
        "harm": harm,
        "count": wanted,
        "qualifier": qualifier,
    }


@given(st.text(alphabet="abn 0123456789.,;:()«»\"'-\n" + "muertos heridos killed wounded dos two", max_size=200))
def test_evidence_quotes_the_text_whatever_it_holds(text: str) -> None:
    for language in ("es", "en"):
        for draft in drafts(text, language):
            assert draft.evidence
            for span in draft.evidence:
                assert text[span.start : span.end] == span.quote
            found = draft.value.get("count")
            assert found is None or isinstance(found, int)


@pytest.mark.parametrize(
    ("language", "text", "counts"),
    [
        ("es", "Hay 81 desaparecidos, de los cuales 46 ya fueron ubicados.", [81]),
        ("es", "De los 81 desaparecidos, 46 han sido localizados.", [81]),
        ("es", "Hay 81 desaparecidos, de los cuales 46 no han sido ubicados.", [81, 46]),
        ("en", "The police listed 81 missing, of whom 46 have since been found.", [81]),
        ("en", "There are 81 people missing, of whom 46 were rescued.", [81]),
        ("en", "There are 81 people missing, of whom 46 are children.", [81, 46]),
    ],
)
def test_who_was_found_is_missing_no_more(language: str, text: str, counts: list[int]) -> None:
    assert [value["count"] for value, _ in told(text, language)] == counts


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        ("es", "El ministerio contó hasta el 5 de mayo 40 muertos.", {"as_of": "2024-05-05"}),
        (
            "es",
            "La oficina registró hasta el 5 de mayo 40 muertos durante las protestas que sacuden al país desde abril.",
            {"as_of": "2024-05-05", "period": "2024-04/.."},
        ),
        ("en", "The ministry counted, as of 5 May, 40 dead.", {"as_of": "2024-05-05"}),
        ("es", "Hasta las 7:00 p. m. del 5 de mayo, hora local, se registraban 40 muertos.", {"as_of": "2024-05-05"}),
        ("es", "Al cierre del 5 de mayo, la defensoría contaba 40 muertos.", {"as_of": "2024-05-05"}),
        (
            "es",
            "El toque de queda rige hasta las 5 del 7 de mayo; el 5 de mayo hubo 40 muertos.",
            {"period": "2024-05-05"},
        ),
        ("en", "As of 7 pm local time on 5 May, 40 people had died.", {"as_of": "2024-05-05"}),
        ("en", "Until 17:00 on 5 May hospitals had treated 40 wounded.", {"as_of": "2024-05-05"}),
        ("en", "They marked the clashes of 9 January, which left eight dead.", {"period": "2024-01-09"}),
        ("es", "Recordaron los choques del 9 de enero, que dejaron ocho muertos.", {"period": "2024-01-09"}),
        ("en", "The report said that on Saturday, the police arrested 30 people.", {"period": "2024-05-11"}),
        ("es", "El informe dice que el sábado la policía arrestó a 30 personas.", {"period": "2024-05-11"}),
        ("es", "Hirió a 10 personas frente a una oficina el viernes.", {"period": "2024-05-17"}),
    ],
)
def test_when_people_were_harmed_and_to_when_they_were_counted(language: str, text: str, times: dict[str, str]) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-17")
    draft = next(iter(casualties.read(Reading(document))))
    assert {name: draft.value[name] for name in ("period", "as_of") if name in draft.value} == times


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "The 12 deaths reported by hospitals are under review.", "hospitals"),
        ("en", "There were 12 deaths, documented by the Red Cross.", "Red Cross"),
        ("en", "The 30 arrests recorded by the ombudsman are under review.", "ombudsman"),
        ("es", "Se investigan las 12 muertes registradas por los hospitales.", "hospitales"),
        ("es", "Hubo 30 detenciones documentadas por la Defensoría del Pueblo.", "Defensoría del Pueblo"),
        ("es", "Las 30 detenciones denunciadas por el sindicato se investigan.", "sindicato"),
        ("en", "The 12 deaths caused by soldiers are under review.", None),
        ("es", "Las 12 muertes causadas por soldados se investigan.", None),
    ],
)
def test_whoever_counted_them_says_it(language: str, text: str, speaker: str | None) -> None:
    document = Document(text=text, digest="sha256:0", language=language)
    (draft,) = casualties.read(Reading(document))
    said = draft.attribution[0].speaker if draft.attribution else None
    assert said == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Tras la muerte de Jorge Mera, Luis Abad nombró a un ministro."),
        ("es", "Por el asesinato de Jorge Mera, Ana Ruiz viajó."),
        ("en", "After the murder of John Adey, Ann Moore travelled."),
    ],
)
def test_a_name_behind_that_of_the_victim_is_no_victim(language: str, text: str) -> None:
    document = Document(text=text, digest="sha256:0", language=language)
    assert len(list(casualties.read(Reading(document)))) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Esta última línea utiliza un sistema automático.", 0),
        ("El último de los cuatro mineros salió ayer.", 0),
        ("La última deja a tres policías sin turno.", 0),
        ("Sicarios ultimaron a dos hombres en Guayaquil.", 1),
        ("La policía ultimó a un asaltante.", 1),
        ("Ultimaron a balazos a un juez.", 1),
    ],
)
def test_an_accent_tells_an_adjective_from_a_verb_of_killing(text: str, count: int) -> None:
    document = Document(text=text, digest="sha256:0", language="es")
    assert len(list(casualties.read(Reading(document)))) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "El voto de un muerto cuenta en las elecciones.", 0),
        ("es", "La ley no prohíbe que un muerto pueda votar.", 0),
        ("es", "Un preso gana más que un jubilado.", 0),
        ("es", "Trece presos organizaron una rifa.", 0),
        ("es", "El sufragio de un difunto será válido.", 0),
        ("es", "Apareció una ballena muerta en la costa.", 0),
        ("es", "Como muestran algunas capturas de pantalla, falló.", 0),
        ("en", "Ten prisoners took part in a raffle.", 0),
        ("en", "A dead whale washed ashore.", 0),
        ("es", "El choque dejó un muerto.", 1),
        ("es", "Hubo un muerto en Juliaca.", 1),
        ("es", "La jornada terminó con un muerto en Puno.", 1),
        ("es", "Un muerto y tres heridos dejó el choque.", 2),
        ("es", "Hay 200 presos políticos en el país.", 1),
        ("es", "La policía reportó diez capturas.", 1),
        ("en", "There are 200 political prisoners in the country.", 1),
        ("en", "Ten people were taken prisoner.", 1),
    ],
)
def test_somebody_dead_or_held_in_general_is_no_count(language: str, text: str, count: int) -> None:
    document = Document(text=text, digest="sha256:0", language=language)
    assert len(list(casualties.read(Reading(document)))) == count


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("(the attack killed two (", "en", 2),
        ("(Killed two soldiers (three", "en", 2),
        ("– killing two soldiers –", "en", 2),
        ("(mataron a dos policías (", "es", 2),
        ("(el ataque mató a dos soldados (y", "es", 2),
    ],
)
def test_a_bracket_that_nothing_closes_ends_a_list(text: str, language: str, count: int) -> None:
    assert [value["count"] for value, _ in told(text, language)] == [count]


@pytest.mark.parametrize(
    ("language", "text", "counts"),
    [
        ("en", "At least 25 people were killed. Among them were 7 minors and 10 officers.", [25, 7, 10]),
        ("en", "Twelve people died in the clashes. The victims include three policemen and a nurse.", [12, 3, 1]),
        ("en", "Some 20 people were killed and 300 arrested. Among them were 12 journalists.", [20, 300]),
        ("en", "As many as 14 people including six police died.", [14, 6]),
        ("en", "More than 70 people were subjected to arbitrary detention.", [70]),
        ("es", "Fueron ejecutadas 16 personas. Entre las víctimas figuran seis menores, señala el informe.", [16, 6]),
        ("es", "Hubo 40 detenidos. Entre ellos había 12 periodistas y tres abogados.", [40, 12, 3]),
        ("es", "Hubo 20 muertos y 300 detenidos. Entre ellos había 12 periodistas.", [20, 300]),
        ("es", "Más de 70 personas fueron objeto de detenciones arbitrarias.", [70]),
        ("es", "Piden justicia por las 49 muertes registradas durante las protestas.", [49]),
        ("es", "Buscan evitar las 49 muertes de cada año.", []),
    ],
)
def test_parts_of_a_total_in_a_sentence_of_their_own(language: str, text: str, counts: list[int]) -> None:
    assert [value.get("count") for value, _ in told(text, language)] == counts
