"""Kinds of saying met on pages that no rule was written on: speaker, words and modality of what each sentence says."""

from __future__ import annotations

import pytest

from .test_told import told

CLAUSES = (
    # The verb of what is said is none of a saying, a past or a form of "be".
    ("en", "Trump says praise from Lee helps the union.", "Trump", "praise from Lee helps the union"),
    ("en", "Murphy said having Ruiz at the top of the list puts even such members as Lee at risk.", "Murphy",
     "having Ruiz at the top of the list puts even such members as Lee at risk"),
    ("en", "The party says 34,570 citizens living abroad in nine countries cast votes by mail.", "party",
     "34,570 citizens living abroad in nine countries cast votes by mail"),
    ("en", "Doyle said each year of school yields a tenth more.", "Doyle", "each year of school yields a tenth more"),
    ("en", "Economists believe this provides a reason to wait.", "Economists", "this provides a reason to wait"),
    ("en", "He acknowledged it would be easier if the rules were changed.", "He",
     "it would be easier if the rules were changed"),
    ("en", "India also claims there are troops in the valley.", "India", "there are troops in the valley"),
    # Its verb is a plural, or stands behind an aside.
    ("en", "Files from the firm show that four accounts were opened.", "Files from the firm",
     "four accounts were opened"),
    ("en", "Cement makers, for instance, argue that imports grew.", "Cement makers", "imports grew"),
    ("en", "Proponents of the bill, however, say it would keep the rules.", "Proponents of the bill",
     "it would keep the rules"),
    ("en", "Early analysis shows the counts have been late.", "Early analysis", "the counts have been late"),
    ("en", "Three people were held, unconfirmed local reports said.", "unconfirmed local reports",
     "Three people were held"),
    # What is quoted or named inside it says nothing by itself.
    ("en", "He said that he would offer “a prayer” for the nominee.", "He",
     "he would offer “a prayer” for the nominee"),
    ("en", "The nominee explained that Lee was referring only to her letters.", "nominee",
     "Lee was referring only to her letters"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content"), CLAUSES)
def test_a_clause_is_what_is_said_whatever_its_verb(language: str, text: str, speaker: str, content: str) -> None:
    assert told(text, language)[:1] == [(speaker, content, "asserted")]


NAMED = (
    ("en", "Critics called it a bad deal, and left.", "Critics", "it a bad deal, and left", "asserted"),
    ("en", "The Greens abstained but called it dangerous.", "Greens", "it dangerous", "asserted"),
    ("en", "Mayor Owen Castle called the vote irresponsible.", "Owen Castle", "the vote irresponsible", "asserted"),
    ("en", "Minister Ann Moore branded the whole plan illegal.", "Ann Moore", "the whole plan illegal", "asserted"),
    ("es", "La excanciller Ana Mora calificó la maniobra de “error”.", "Ana Mora", "error", "asserted"),
    ("es", "El gremio tildó el plan del alcalde de «insulto».", "El gremio", "insulto", "asserted"),
    ("es", "La ministra lo calificó de “un paso atrás”.", "La ministra", "un paso atrás", "asserted"),
    ("en", "He called his standing in the crowded field “unheard of.”", "He",
     "his standing in the crowded field “unheard of.”", "asserted"),
    ("en", "Sanders calls himself a democratic socialist.", "Sanders", "himself a democratic socialist", "asserted"),
    ("en", "Oli urged the disgruntled wing of the party to not act in haste.", "Oli", "to not act in haste",
     "required"),
    ("en", "Oxford called on the “interim” government to withdraw its units.", "Oxford", "to withdraw its units",
     "required"),
    ("en", "Curiel ordered that the books and other records be released.", "Curiel",
     "the books and other records be released", "required"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content", "modality"), NAMED)
def test_who_is_named_or_asked_may_have_any_words(
    language: str, text: str, speaker: str, content: str, modality: str
) -> None:
    assert (speaker, content, modality) in told(text, language)


NOUNS = (
    ("en", "The union's threat to shut the port alarmed traders.", "union's", "to shut the port", "proposed"),
    ("en", "She repeated her pledge to cut fares.", "She", "to cut fares", "proposed"),
    ("en", "The bishops issued an appeal to spare the prisoners.", "bishops", "to spare the prisoners", "required"),
    ("en", "Ruiz voiced optimism the deal would hold.", "Ruiz", "the deal would hold", "asserted"),
    ("en", "The court upheld the principle that ministers answer to the house.", "court",
     "ministers answer to the house", "asserted"),
    ("en", "The council gave an undertaking that the road would reopen.", "council", "the road would reopen",
     "proposed"),
    ("es", "Criticó la amenaza del sindicato de cerrar el puerto.", "sindicato", "cerrar el puerto", "proposed"),
    ("es", "El juez cerró la sala bajo el argumento de que no había garantías.", "El juez", "no había garantías",
     "asserted"),
    ("es", "La exigencia de la ministra de revisar el pacto molestó a todos.", "la ministra", "revisar el pacto",
     "required"),
    ("es", "El Senado aprobó una declaración de que las tropas están lejos.", "El Senado", "las tropas están lejos",
     "asserted"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content", "modality"), NOUNS)
def test_a_noun_holds_a_clause_or_what_is_to_be_done(
    language: str, text: str, speaker: str, content: str, modality: str
) -> None:
    assert (speaker, content, modality) in told(text, language)


SILENT = (
    ("en", "Often they find themselves in places where wars are fought."),
    ("en", "He said nothing about the plan for the port."),
    ("en", "The deal will continue to allow the US to move its arms."),
    ("en", "Rey's remarks “racist,” she left."),
)


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_is_no_clause_says_nothing(language: str, text: str) -> None:
    assert told(text, language) == []


SHOWN = (
    ("en", "Polls show Lee up by six points in the next contest.", "Polls",
     "Lee up by six points in the next contest"),
    ("en", "Police used tear gas to break up the march, images from the scene showed.", "images from the scene",
     "Police used tear gas to break up the march"),
    ("en", "Support for the mayor fell, judging by a survey held by Ardent.", "survey", "Support for the mayor fell"),
    ("en", "It raised the toll to 31 in what the leader called an act of war.", "leader", "an act of war"),
    ("en", "Police kill three in march: hospital\nThree people died.", "hospital", "Police kill three in march"),
    ("en", "Ishiba also advocated revising the pact.", "Ishiba", "revising the pact"),
    ("en", "``We want the road open,' Lee said.", "Lee", "We want the road open"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content"), SHOWN)
def test_what_is_shown_or_named_has_its_source(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content, "asserted") in told(text, language)


TURNS = (
    ("en", ("Mr DEPUTY SPEAKER: As is the custom, I thank the clerks. The House will meet on Monday.\n\n"
           "Hon GRACE HOLT (Labour—North Bay): I move that the bill be read. It is a good bill."),
     [("Mr DEPUTY SPEAKER", "As is the custom, I thank the clerks. The House will meet on Monday"),
      ("GRACE HOLT", "I move that the bill be read. It is a good bill")]),
    ("en", "KATE HOLT: Why not debate?\n\nJOHN LEE: He will not. He said he never would.\n\nHOLT: You were open to it.",
     [("KATE HOLT", "Why not debate?"), ("JOHN LEE", "He will not. He said he never would"),
      ("HOLT", "You were open to it")]),
    ("es", ("El señor PRESIDENTE: Se abre la sesión. Tiene la palabra la ministra.\n\n"
           "Sr. MORALES (Unión): Pido la palabra."),
     [("El señor PRESIDENTE", "Se abre la sesión. Tiene la palabra la ministra"), ("Sr. MORALES", "Pido la palabra")]),
    ("en", "LAHORE: The road is shut. The pass is open.", []),
    ("es", "URGENTE: El Senado aprobó la ley.", []),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TURNS)
def test_a_turn_of_a_transcript_is_its_speakers(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(speaker, content) for speaker, content, _ in told(text, language)] == expected


SPEAKERS = (
    ("en", "He was copied on the letters and Gates said he spoke to Rey.", ["Gates"]),
    ("en", "The lobbying firms continued the work until the leader fled.", []),
    ("en", "Waivers were designed to give states a reprieve from the rules.", []),
    ("en", "They named business executives and political figures such as Lee.", []),
    ("en", "Some experts said it could be a hard pledge to keep.", ["Some experts"]),
    ("en", "Studies held in two states have, by one count, found little evidence that it fell.", []),
    ("en", "Marty West, a reader at York who worked for Lee, called it “a test.”", ["Marty West"]),
    ("en", "BuzzFeed, which hides its books, denied the report, saying it will grow.", ["BuzzFeed"]),
    ("en", "Mayor Owen Castle called the local hospital.", []),
    ("en", "Mayor Owen Castle called the new council.", []),
    ("en", "The series “Harbour” began as a column about a priest.", []),
    ("en", "He would fix the “broken” finance system and he, once again, pledged a “new day.”", ["He"]),
    ("en", "A woman asked for a photo and Clinton said that it was late.", ["Clinton"]),
    ("en", "Voters going to the polls on Super Tuesday said they were angry.",
     ["Voters going to the polls on Super Tuesday"]),
    ("en", "He could not resist taking swipes at Rubio, who he dubbed “the little one.”", ["he"]),
    ("en", "There are many reasons why the poor might wait.", []),
    ("en", "The county has had more than 1,000 volunteers sign up since May.", []),
    ("en", "But for Republicans, the raid was a test.", []),
    ("es", "Un reporte publicado el año pasado por la asociación Vigía encontró que hubo abusos.",
     ["Un reporte publicado el año pasado por la asociación Vigía"]),
    ("es", "Tras revisar el sondeo nacional encontró que hubo abusos.", []),
    ("es", "Según el investigador sentarse a beber agua daña.", ["el investigador"]),
    ("es", "En las cartas, alarmado por los cohetes, cuestionó el JCPOA y reafirmó su postura.", []),
    ("es", "La lechuga romana reportó un aumento de precio.", []),
    ("en", "Ann Clinton left. Clinton advisers say that any push would fail.", ["Clinton advisers"]),
    ("en", "The sudden death of Justice Scalia, widely regarded as a giant, shook the court.", []),
    ("en", "He gave his blessing, according to court papers reported by two firms on Monday.", ["court papers"]),
    ("en", "Here are three reasons the plan may fail.", []),
    ("en", "Aides say the former governor plans to run.", ["Aides"]),
    ("en", "The band claimed responsibility for the raid but officials have said they doubt it.", ["officials"]),
    ("es", "El cuadro mejora, recuerda y cita desde Homero hasta Rey.", []),
    ("es", "Nacido en la India, alertó al mundo. Ahora afirma que lloverá.", []),
    ("es", "Los reporteros comentan que vendrá Sofía, y será María: «Ya veremos», puntualizó.", ["Los reporteros"]),
    ("es", "La norma prevé la pena a quien expone a otros que enferman.", ["La norma"]),
    ("es", "Alerta Nacional dice “los votos cambiaron”.", ["Alerta Nacional"]),
    ("es", "La Dirección de Puertos tiene entre sus tareas: “dar permisos”.", []),
    ("es", "La denuncia la presentó junto a Luis Rey: “hubo fraude”.", []),
    ("es", "El plan cambió, según lo previsto, en mayo.", []),
    ("es", "La periodista pregunta a Gates sobre si cree que habrá vacunas.", []),
    ("es", "Este viernes los datos indican que ganó Rey.", ["los datos"]),
    ("es", "El texto, difundido en países como Colombia, Panamá y Brasil, sostiene que hay cura.", ["El texto"]),
    ("es", "El director de la universidad colombiana El Bosque, Jaime Paz, explica que hay cura.", ["Jaime Paz"]),
    ("es", "DATOS: La vacuna no es un virus.", []),
    ("es", "El diputado preguntó “para qué sirve”, mientras la portavoz Ana Mora ha criticado que calle.",
     ["El diputado", "Ana Mora"]),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speakers"), SPEAKERS)
def test_nobody_speaks_who_only_stands_near(language: str, text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _, _ in told(text, language)] == speakers


SHARES = (
    ("en", "30 per cent of farmers say that prices will rise.", "30 per cent of farmers", "prices will rise"),
    ("en", "Forty-one per cent said that the tax was unfair, the survey found.", "Forty-one per cent",
     "the tax was unfair"),
    ("en", "Nine in ten nurses think that the hospital is full.", "Nine in ten nurses", "the hospital is full"),
    ("es", "El 24 por ciento de los encuestados considera que la ciudad mejora.",
     "El 24 por ciento de los encuestados", "la ciudad mejora"),
    ("es", "Un 43 % dijo que el tren llega tarde, un 31 %, que pronto.", "Un 43 %", "el tren llega tarde"),
    ("es", "Un 70% de los socios declaró tener miedo.", "Un 70% de los socios", "tener miedo"),
    ("es", "Siete de cada diez docentes creen que el aula sobra.", "Siete de cada diez docentes", "el aula sobra"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "content"), SHARES)
def test_a_share_of_those_asked_speaks(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content, "asserted") in told(text, language)
