"""Ways of the press to say who says what, six or more of each kind: speaker, words and modality of every saying."""

from __future__ import annotations

import pytest

from .test_rules import drafts, source

Told = tuple[str, str, str]
"""Speaker, in full where known; the first stretch; modality."""


def told(text: str, language: str) -> list[Told]:
    return [(source(draft), draft.evidence[0].quote, str(draft.modality)) for draft in drafts(text, language)]


BEHIND = (
    ("es", "Varias ligas estiman que el aforo llegará a 31, como lo informan Radio Sur y El Faro.", "Varias ligas",
     "el aforo llegará a 31"),
    ("es", "El gremio calcula que faltan 40 camas, tal como lo recordó ayer la ministra Rosa Quispe.", "El gremio",
     "faltan 40 camas"),
    ("en", "The league says the hall is full, as the mayor noted on Monday.", "league", "the hall is full"),
    ("en", "Two boats sank off Leith, a Dundee-based rights group said Monday.", "Dundee-based rights group",
     "Two boats sank off Leith"),
    ("en", "Two boats sank off Leith, an official told Agence Ardent.", "official", "Two boats sank off Leith"),
    ("en", "The premier is losing ground, a poll conducted by the Lowland Institute indicates.",
     "poll conducted by the Lowland Institute", "The premier is losing ground"),
    ("en", "The premier is losing ground, revealed a survey by the Ardent firm.", "survey by the Ardent firm",
     "The premier is losing ground"),
    ("en", "The mayor will be suspended in June, reports Northern Wire.", "Northern Wire",
     "The mayor will be suspended in June"),
    ("en", "As many as nine in a hundred were turned away, the clinic's director said.", "clinic's director",
     "As many as nine in a hundred were turned away"),
    ("en", "The harbour is shut. According to her, the pilots used flares against the crew.", "her",
     "the pilots used flares against the crew"),
    ("en", "Mr Castle told Lowland News, government will pay for the bridge.", "Mr Castle",
     "government will pay for the bridge"),
    ("en", "One of the growers, Owen Castle, told the panel that the wells were dry.", "Owen Castle",
     "the wells were dry"),
    ("en", "Senator Ann Moore said after the men left the hall, they broke two windows.", "Ann Moore",
     "after the men left the hall, they broke two windows"),
    ("en", "The treasury has denied reports they were paid twice.", "treasury", "they were paid twice"),
    ("es", "Jorge Paz seguirá al frente de la caja, apuntó la Liga Agraria.", "la Liga Agraria",
     "Jorge Paz seguirá al frente de la caja"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content"), BEHIND)
def test_who_says_it_may_stand_anywhere(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(who, what) for who, what, _ in told(text, language)]


LEFT_OUT = (
    ("es", "La portavoz Ana Mora habló en Lima. Por ello pidió a las autoridades que permitan la feria.",
     "Ana Mora", "permitan la feria", "required"),
    ("es", "La portavoz Ana Mora habló en Lima. Así, ha especificado que faltan dos actas.", "Ana Mora",
     "faltan dos actas", "asserted"),
    ("es", "La portavoz Ana Mora habló en Lima. En ese sentido, exige que se abra el puerto.", "Ana Mora",
     "se abra el puerto", "required"),
    ("es", "La alcaldesa Ana Mora viajó a Lima, porque sostuvo que nadie la escucha.", "Ana Mora",
     "nadie la escucha", "asserted"),
    ("es", "Los ediles solicitaron al jefe de la caja, Juan Prado, que remita las cuentas.", "Los ediles",
     "remita las cuentas", "required"),
    ("es", "En una carta, las asociaciones instaron al municipio a “garantizar” el agua, debido a la sequía.",
     "las asociaciones", "“garantizar” el agua", "required"),
    ("en", "The panel urged the town to “guarantee” clean water.", "panel", "“guarantee” clean water", "required"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content", "modality"), LEFT_OUT)
def test_a_subject_left_out_is_the_one_who_spoke(
    language: str, text: str, speaker: str, content: str, modality: str
) -> None:
    assert (speaker, content, modality) in told(text, language)


QUOTED = (
    ("en", "“The Lakes Commission says that the dam is safe. It is not. Nobody believes it,” said Senator Ann Moore.",
     ["Lakes Commission", "Ann Moore"]),
    ("en", "“The council urges the mayor to resign. We all wait here for an answer,” Owen Castle said.",
     ["council", "Owen Castle"]),
    ("en", "“He believes that the dam is safe. It is not,” Ann Moore said.", ["Ann Moore"]),
    ("en", "“We ask the mayor to resign, and we wait,” Owen Castle said.", ["Owen Castle"]),
    ("es", "“La Liga Agraria condena el cierre e insta al municipio a abrir los pozos. No basta”, dijo Ana Mora.",
     ["La Liga Agraria"]),
    ("es", "“El ministro dijo que la presa es segura. No lo es. En este pueblo nadie le cree”, afirmó Juan Prado.",
     ["Juan Prado", "El ministro"]),
    ("es", "“Pedimos al alcalde que renuncie, y esperamos”, afirmó Juan Prado.", ["Juan Prado"]),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speakers"), QUOTED)
def test_somebody_quoted_passes_on_what_others_say(language: str, text: str, speakers: list[str]) -> None:
    assert sorted(source(draft) for draft in drafts(text, language)) == sorted(speakers)


GOING_ON = (
    ("en", "Ann Moore said that the dam was safe.\n\n“Nobody was hurt. Nobody will be.”",
     "Nobody was hurt. Nobody will be"),
    ("en", "“The dam is safe,” Ann Moore said.\n\n“Nobody was hurt.”", "Nobody was hurt"),
    ("en", "“The dam is safe.\n\n“Nobody was hurt,” Ann Moore said.", "The dam is safe.\n\n“Nobody was hurt"),
    ("es", "Ana Mora rechazó que la presa sea un peligro. “Es una ofensa”.", "Es una ofensa"),
    ("es", "“La presa es segura”, dijo Ana Mora.\n\n“Nadie resultó herido”.", "Nadie resultó herido"),
    ("es", "“La presa es segura.\n\n“Nadie resultó herido”, dijo Ana Mora.",
     "La presa es segura.\n\n“Nadie resultó herido"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "content"), GOING_ON)
def test_a_quotation_goes_on_over_paragraphs(language: str, text: str, content: str) -> None:
    assert ({"en": "Ann Moore", "es": "Ana Mora"}[language], content) in [
        (who, what) for who, what, _ in told(text, language)
    ]


NOBODY = (
    ("en", "Eight out of 10 voters told the pollster that they approve of the mayor."),
    ("en", "Only 26% of respondents say they are satisfied with the mayor."),
    ("en", "The result showed 12 members broke with their party."),
    ("en", "Both Houses of the island decided shortly before the vote to adjourn."),
    ("en", "The storm has already claimed the lives of nine people."),
    ("en", "Mayor Owen Castle confirmed the incident."),
    ("en", "Some of the voters found it difficult to reply."),
    ("en", "The survey was held online in May, according to the quota method."),
    ("en", "The council declared the motion a test of confidence, which would have led to a poll."),
    ("en", "Lowland agreed this month to send two ships to the strait."),
    ("en", "Two weeks earlier, on March 14, 2022, the council agreed to take the motion up."),
    ("en", "Only 26% of respondents say they want the mayor to go."),
    ("es", "Un 30% califica al alcalde de “regular”."),
    ("es", "El 24 por ciento de los encuestados dijo que aprueba a la alcaldesa."),
    ("es", "Dos de cada tres vecinos afirman que están satisfechos con el alcalde."),
    ("es", "El partido cuenta con 50 votos en la sala."),
    ("es", "La demanda responde al interés de que la sala vote hoy."),
    ("es", "Este último responde a la capacidad que tiene la mesa."),
    ("es", "El proceso garantiza que las normas sean debatidas."),
    ("es", "La sala puede aceptar o rechazar las enmiendas, según el caso."),
    ("es", "El puerto se abre o se cierra, según corresponda."),
    ("es", "El edil Juan Prado se ha negado a votar y dejó la sala."),
    ("es", "Como se recuerda, el puerto cerró en mayo."),
    ("es", "El pasado 6 de julio pidió una licencia."),
    ("es", "Ana Mora salió ayer. Otros salieron. En ese sentido, confirmó que no hay despidos."),
    ("es", "La causa cumple un año sin una sola sentencia que diga quién fue."),
    ("es", "“El Zorro” revela bodegas con fondos de Lima."),
    ("es", "Ana Mora habló. Pasó lo que pasó, y a la gente sin nombre, escribió que bastaba."),
    ("es", "El joven egresado, doce años después, acepta a todas las culturas de la región."),
    ("es", "La ley señala al Estado como responsable de las fosas con los huesos de los muertos."),
    ("es", "Ella se dirige al pueblo y en su petición señala que faltan fondos."),
    ("es", "Observaron un destello, lo que sugiere que la tierra se movió."),
    ("es", "La serie ha avanzado más allá de la novela “Canción de otoño”."),
    ("es", "Denunciaba la participación de Omar en los llamados “papeles Ardent”."),
    ("es", "La ley estatal da esa opción.\n\n“Se hará un recuento a mano”, dijo."),
    ("es", "La nueva mesa quedó así:\n\n- Ministro de Defensa: Juan Prado\n- Ministra de Salud: Ana Mora"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_says_it(language: str, text: str) -> None:
    assert told(text, language) == []


APART = (
    ("es", "El virus es detectable en la saliva y la comunidad médica cree que el plan falla.", "la comunidad médica"),
    ("es", "“Aquí no se engaña a nadie”, dijo categóricamente la alcaldesa Ana Mora.", "Ana Mora"),
    ("es", "El plazo vence hoy, según denuncia la asociación de vecinos.", "la asociación de vecinos"),
    ("es", "La sismóloga Ana Mora habló. Se había estimado que el temblor fue leve.", ""),
    ("es", "Ardent sostuvo que habrá otra serie. El libro del escritor Juan Rey sale en mayo, según dijo.", "Ardent"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), APART)
def test_nobody_is_given_the_words_of_another(language: str, text: str, speaker: str) -> None:
    assert {source(draft) for draft in drafts(text, language)} == {speaker}


POSTS = (
    ("en", "NOW | The House passed the bill by 40 votes to 12.\n\n— Lowland Senate (@lowland) April 23, 2024",
     "Lowland Senate", "The House passed the bill by 40 votes to 12"),
    ("en", "The bridge is closed. We are on our way. https://t.co/x1\n\n— Ann Moore (@annmoore) May 2, 2023",
     "Ann Moore", "The bridge is closed. We are on our way"),
    ("en", "✅ The dam was opened today.\n— Lakes Commission (@lakes) May 2, 2023", "Lakes Commission",
     "The dam was opened today"),
    ("es", "#Lima | El puente fue abierto hoy.— Ana Mora (@anamora) 17 de enero de 2019", "Ana Mora",
     "El puente fue abierto hoy"),
    ("es", "⭕️ AHORA | La sala aprobó la ley.\n\n— Senado (@senado) 3 de mayo de 2021", "Senado",
     "La sala aprobó la ley"),
    ("es", "El puente está cerrado. pic.twitter.com/abc\n\n— Liga Agraria (@liga) 3 de mayo de 2021", "Liga Agraria",
     "El puente está cerrado"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content"), POSTS)
def test_a_post_is_its_authors(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(who, what) for who, what, _ in told(text, language)]


def test_a_post_of_names_alone_tells_nothing() -> None:
    assert told("Conferencia de prensa, 13 de mayo\n\n— Senado (@senado) 13 de mayo de 2024", "es") == []


PERIPHRASES = (
    ("es", "El ministro Juan Rey se limitó a confirmar que hubo tres heridos.", "Juan Rey", "hubo tres heridos"),
    ("es", "Las autoridades se han limitado a decir que hay diez presos.", "Las autoridades", "hay diez presos"),
    ("es", "La ministra Rosa Quispe quiso precisar que habrá vacunas.", "Rosa Quispe", "habrá vacunas"),
    ("es", "El alcalde Juan Rey volvió a pedir que abran el puente.", "Juan Rey", "abran el puente"),
    ("es", "El senador Luis Paz aprovechó para recordar que no hay quórum.", "Luis Paz", "no hay quórum"),
    ("es", "La vocera Ana Mora salió a desmentir que haya despidos.", "Ana Mora", "haya despidos"),
    ("es", "Los vecinos insistieron en señalar que no hay agua.", "Los vecinos", "no hay agua"),
    ("es", "El juez Luis Paz terminó por admitir que se equivocó.", "Luis Paz", "se equivocó"),
    ("es", "La diputada Ana Mora tomó la palabra para decir que votará.", "Ana Mora", "votará"),
    ("es", "El fiscal Juan Rey acaba de anunciar que apelará.", "Juan Rey", "apelará"),
    ("en", "Mayor Ann Moore went on to say that the bridge was safe.", "Ann Moore", "the bridge was safe"),
    ("en", "Senator Owen Castle came out to say the bill was dead.", "Owen Castle", "the bill was dead"),
    ("en", "Mayor Ann Moore was forced to admit that stocks were low.", "Ann Moore", "stocks were low"),
    ("en", "Mayor Ann Moore was quick to point out that it had rained.", "Ann Moore", "it had rained"),
    ("en", "Premier Owen Castle took to Twitter to announce that he would go.", "Owen Castle", "he would go"),
    ("en", "Premier Owen Castle hastened to add that nobody was hurt.", "Owen Castle", "nobody was hurt"),
    ("en", "Premier Owen Castle took the opportunity to stress that it was over.", "Owen Castle", "it was over"),
    ("en", "Mayor Ann Moore chose to remind them that the vote was open.", "Ann Moore", "the vote was open"),
    ("en", "Judge Owen Castle began to explain that the case was closed.", "Owen Castle", "the case was closed"),
    ("en", "The clerk stepped in to say the hall was full.", "clerk", "the hall was full"),
)  # fmt: skip
"""What stands before an infinitive and leaves it said."""


@pytest.mark.parametrize(("language", "text", "speaker", "content"), PERIPHRASES)
def test_an_infinitive_says_it_behind_what_leaves_it_said(language: str, text: str, speaker: str, content: str) -> None:
    assert [(who, what) for who, what, _ in told(text, language)] == [(speaker, content)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La diputada Ana Mora no quiso decir que hubiera fraude."),
        ("es", "La diputada Ana Mora evitó decir que hubo fraude."),
        ("es", "La diputada Ana Mora dejó de decir que hubo fraude."),
        ("es", "La diputada Ana Mora se negó a admitir que hubo fraude."),
        ("es", "La diputada Ana Mora piensa decir que hubo fraude."),
        ("en", "Mayor Ann Moore declined to say that stocks were low."),
        ("en", "Mayor Ann Moore did not go on to say that stocks were low."),
        ("en", "Mayor Ann Moore stopped short of saying that stocks were low."),
        ("en", "Mayor Ann Moore refused to admit that stocks were low."),
    ],
)
def test_an_infinitive_that_is_not_said(language: str, text: str) -> None:
    assert told(text, language) == []


ASKED = (
    ("es", "El alcalde Luis Paz pidió al gremio para que levante el paro.", "Luis Paz", "levante el paro"),
    ("en", "The mayor asked the union, as well as the port, to lift the strike.", "mayor", "to lift the strike"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content"), ASKED)
def test_what_somebody_is_asked_for(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content, "required") in told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El llamado a licitación se publicó ayer."),
        ("es", "El presidente mantuvo su compromiso con la región de la costa."),
        ("es", "El pleno aprobó dos pedidos del Ejecutivo para que ingresen tropas."),
        ("es", "A pedido de la firma para poder cerrar, el puente sigue abierto."),
        ("en", "A call to arms was heard."),
        ("en", "The firm left in order to build elsewhere."),
    ],
)
def test_a_noun_behind_which_nobody_asks(language: str, text: str) -> None:
    assert told(text, language) == []


PARTED = (
    ("es", "Los dos puentes, precisó el alcalde, serán cerrados en mayo.", "el alcalde",
     ["Los dos puentes", "serán cerrados en mayo"]),
    ("es", "Tanto Mora como Castillo, agregó la ministra Rosa Quispe, siguen presos.", "Rosa Quispe",
     ["Tanto Mora como Castillo", "siguen presos"]),
    ("en", "Both bridges, said Mayor Ann Moore, will be closed in May.", "Ann Moore",
     ["Both bridges", "will be closed in May"]),
    ("es", "La reforma que votó el Senado fue archivada tras dos horas, reportaron los diarios locales.",
     "los diarios locales", ["La reforma que votó el Senado fue archivada tras dos horas"]),
    ("es", "El puente, que costó diez millones, sigue cerrado, confirmó la empresa.", "la empresa",
     ["El puente, que costó diez millones, sigue cerrado"]),
    ("en", "The premier's rating has dropped below 50 per cent, finds Angus Lee Institute.", "Angus Lee Institute",
     ["The premier's rating has dropped below 50 per cent"]),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "contents"), PARTED)
def test_whoever_stands_behind_a_clause_or_inside_it(
    language: str, text: str, speaker: str, contents: list[str]
) -> None:
    assert [(source(draft), [span.quote for span in draft.evidence]) for draft in drafts(text, language)] == [
        (speaker, contents)
    ]


def test_a_deed_behind_what_explains_whoever_is_charged() -> None:
    text = "Senator Ann Moore accused Owen Castle, the mayor of Leeds, of lying to the board."
    assert told(text, "en") == [("Ann Moore", "lying to the board", "asserted")]
    text = "El vocero Luis Paz acusó al grupo Frente Sur, vinculado al robo, de estar detrás."
    assert told(text, "es") == [("Luis Paz", "estar detrás", "asserted")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Committee on Ports, Roads and Rail backs the bill and says that tolls will fall.", 1),
        ("en", "The ministry defends the ruling and assures that nobody will be left out.", 1),
        ("en", "The bishop suggested that the state should reach out and acknowledge that people suffered.", 1),
        ("es", "La Comisión de Puertos y Caminos defiende la norma y asegura que los peajes bajarán.", 1),
        ("es", "El ministerio respalda el fallo y dice que nadie quedará fuera.", 1),
        ("es", "La alcaldesa apoya el plan y promete que habrá agua.", 1),
    ],
)
def test_who_acts_first_goes_on_to_say_and_nothing_goes_on_inside_what_is_said(
    language: str, text: str, expected: int
) -> None:
    assert len(told(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("en", "The mayor urged the crews to stay at home if they feel ill.", "to stay at home if they feel ill"),
        ("en", "Senator Ann Moore promised to reopen the port if the board agrees.",
         "to reopen the port if the board agrees"),
        ("en", "The union asked the board to wait if it could.", "to wait if it could"),
        ("es", "La ministra recomienda quedarse en casa si hay fiebre.", "quedarse en casa si hay fiebre"),
        ("es", "La ONG exige una prórroga si falta el dictamen.", "una prórroga si falta el dictamen"),
        ("es", "El gremio pidió un aumento si la caja lo permite.", "un aumento si la caja lo permite"),
        ("es", "El gremio pidió un aumento porque la caja lo permite.", "un aumento"),
        ("en", "The union called for a recount because two boxes were lost.", "a recount"),
    ],
)  # fmt: skip
def test_a_condition_belongs_to_what_is_asked_and_a_reason_does_not(language: str, text: str, content: str) -> None:
    assert content in [what for _, what, _ in told(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "stretches"),
    [
        ("en", "“The road is shut,” the mayor told ABC’s “Lowland Today.”", ["The road is shut"]),
        ("en", '"The road is shut," Ann Moore said on "Morning Wire" on Monday.', ["The road is shut"]),
        ("en", '"The road is shut," Ann Moore said. "It will reopen."', ["The road is shut", "It will reopen"]),
        ("es", "«La vía está cerrada», dijo Ana Mora en «La Mañana» de Radio Sur.", ["La vía está cerrada"]),
    ],
)
def test_the_title_of_a_programme_is_no_more_of_what_is_quoted(language: str, text: str, stretches: list[str]) -> None:
    assert [span.quote for draft in drafts(text, language) for span in draft.evidence] == stretches


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("en", "The union, citing its own lawyers, says that two boats sank.", ["its own lawyers", "union"]),
        ("en", "Northern Wire, quoting the harbour master, reported that two boats sank.",
         ["harbour master", "Northern Wire"]),
        ("es", "El gremio, citando a sus abogados, afirma que dos botes se hundieron.",
         ["a sus abogados", "El gremio"]),
    ],
)  # fmt: skip
def test_whom_a_speaker_cites_says_it_first(language: str, text: str, chain: list[str]) -> None:
    (draft,) = drafts(text, language)
    assert [one.speaker for one in draft.attribution or ()] == chain


@pytest.mark.parametrize(
    ("language", "text", "speaker", "content"),
    [
        ("es", "Ana Mora definió a su rival como «un hombre cansado».", "Ana Mora",
         "a su rival como «un hombre cansado»"),
        ("es", "La alcaldesa tachó al concejal de «cobarde».", "La alcaldesa", "cobarde"),
        ("es", "El ministro calificó a la feria como «un desastre».", "El ministro", "a la feria como «un desastre»"),
        ("es", "La ministra culpó al frío por la escasez que sufre el puerto.", "La ministra",
         "al frío por la escasez que sufre el puerto"),
        ("en", "The mayor blamed the frost for a shortage that has closed the port.", "mayor",
         "the frost for a shortage that has closed the port"),
    ],
)  # fmt: skip
def test_who_is_named_or_blamed_is_part_of_what_is_said(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(who, what) for who, what, _ in told(text, language)]
