"""Both sides, several people and several months told together: each share with its subject and its time."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading

TOLD = (
    # Whoever a share belongs to by a preposition alone, and what people say that they think
    (
        "es",
        "La Policía tiene una imagen positiva del 61 %, la Iglesia del 55 % y el Senado del 12 %, según la encuesta.",
        "Policía:61/; Iglesia:55/; Senado:12/",
    ),
    (
        "es",
        "Según Lorem, el 65 % de los encuestados dijo que desaprueba el trabajo de la jueza Ana Paz en la encuesta.",
        "jueza Ana Paz:/65",
    ),
    (
        "es",
        "De acuerdo con el sondeo, el 40 % de los entrevistados reprobó los primeros tres meses del gobierno de Paz.",
        "gobierno de Paz:/40",
    ),
    (
        "es",
        (
            "La alcaldesa Ana Paz obtuvo un 38 % de opiniones entre bien y muy bien y un 16 % entre mal y muy mal, "
            "según la encuesta."
        ),
        "alcaldesa Ana Paz:38/16",
    ),
    (
        "es",
        (
            "Ana Paz, quien asumió en enero pasado, tuvo un 66 % de aprobación en el primer trimestre de su mandato, "
            "según la encuesta."
        ),
        "Ana Paz:66/",
    ),
    (
        "es",
        "Casi un 44 % de los jueces (un 8 % más que en enero) apoya la reforma penal, según la encuesta.",
        "reforma penal:44/",
    ),
    (
        "es",
        (
            "El 19 % evalúa positivamente a la jueza Ana Paz, según la encuesta. En enero, el índice de evaluaciones "
            "positivas fue del 24 %. En febrero, fue del 31 %."
        ),
        "jueza Ana Paz:19/; jueza Ana Paz:24/@2024-01; jueza Ana Paz:31/@2024-02",
    ),
    (
        "es",
        (
            "La desaprobación del Senado se mantuvo en el 60 % y otro 20 % empezó a ver su labor como regular, dice la "
            "encuesta."
        ),
        "Senado:/60",
    ),
    (
        "en",
        "The survey shows 65% of those polled said they disapproved of the job done by Premier Ann Lee.",
        "Premier Ann Lee:/65",
    ),
    (
        "en",
        "Public support for a republic rose from about 35 percent to about 51 percent, the poll found.",
        "republic:51/; republic:35/",
    ),
    (
        "en",
        (
            "The Lorem poll found that 35 percent approve of Mayor Ann Lee, compared with 37 percent in a "
            "previous Lorem poll in March."
        ),
        "Mayor Ann Lee:35/; Mayor Ann Lee:37/@2024-03",
    ),
    # A month said with a share is when people were asked
    (
        "es",
        (
            "Una encuesta de Lorem midió a la alcaldesa Ana Paz. En marzo su aprobación estaba en 44 % y "
            "en abril subió al 47 %."
        ),
        "alcaldesa Ana Paz:44/@2024-03; alcaldesa Ana Paz:47/@2024-04",
    ),
    (
        "es",
        "La desaprobación del alcalde Luis Rey pasó de 30 % en enero a 52 % en mayo, según la encuestadora Lorem.",
        "alcalde Luis Rey:/52@2024-05; alcalde Luis Rey:/30@2024-01",
    ),
    (
        "es",
        (
            "La encuestadora Lorem publicó su medición. En junio de 2019 el 71 % aprobaba al ministro "
            "Juan Mar; ahora lo aprueba el 33 %."
        ),
        "ministro Juan Mar:71/@2019-06; ministro Juan Mar:33/",
    ),
    (
        "es",
        (
            "La imagen positiva de la gobernadora Ana Paz cae al 38 %, dice la encuesta de Lorem. Durante "
            "mayo de 2022, su imagen positiva llegó al 66 %."
        ),
        "gobernadora Ana Paz:38/; gobernadora Ana Paz:66/@2022-05",
    ),
    (
        "es",
        (
            "Según Lorem, en septiembre de 2023 la aprobación de la jueza Ana Paz era de 55 % y su "
            "desaprobación de 31 %, dice la encuesta."
        ),
        "jueza Ana Paz:55/31@2023-09",
    ),
    (
        "en",
        "In March 2019, Premier Ann Lee's approval rating stood at 61%, the Lorem poll shows. It now stands at 40%.",
        "Premier Ann Lee:61/@2019-03; Premier Ann Lee:40/",
    ),
    (
        "en",
        (
            "The latest Lorem poll puts approval of Mayor Ann Lee at 38%. During May 2020, her approval "
            "rating reached 71%."
        ),
        "Mayor Ann Lee:38/; Mayor Ann Lee:71/@2020-05",
    ),
    (
        "en",
        (
            "A Lorem survey shows that 38% approve of Governor Tom Fox. In January 2023, 52% approved of "
            "his work and 40% disapproved."
        ),
        "Governor Tom Fox:38/; Governor Tom Fox:52/40@2023-01",
    ),
    (
        "en",
        (
            "The mayor's ratings are down, a Lorem poll shows. In October, 55% approved of Mayor Joe Day; "
            "in April, 47% did."
        ),
        "Mayor Joe Day:55/@2023-10; Mayor Joe Day:47/@2024-04",
    ),
    (
        "en",
        (
            "In September 2021, the work of the Rey government was approved of by 48% of people and "
            "disapproved of by 42%, according to a Lorem survey."
        ),
        "Rey government:48/42@2021-09",
    ),
    (
        "en",
        "Approval of Premier Ann Lee fell from 57% in January to 49% in May, the Lorem tracker shows.",
        "Premier Ann Lee:49/@2024-05; Premier Ann Lee:57/@2024-01",
    ),
    # Brackets hold both sides
    (
        "es",
        (
            "Según una encuesta de Lorem, los mejor evaluados son la alcaldesa Ana Paz (61% positiva / "
            "22% negativa), el ministro Luis Rey (44% / 39%) y el juez Juan Mar (30% / 51%)."
        ),
        "alcaldesa Ana Paz:61/22; ministro Luis Rey:44/39; juez Juan Mar:30/51",
    ),
    (
        "es",
        (
            "La encuesta de Lorem mide a los gobernadores: Ana Paz (52% de aprobación, 31% de rechazo) y "
            "Luis Rey (47%, 40%)."
        ),
        "Ana Paz:52/31; Luis Rey:47/40",
    ),
    (
        "es",
        (
            "La encuesta de Lorem mide la imagen de tres ministros: Ana Paz (52% negativa y 31% "
            "positiva), Luis Rey (47% y 40%) y Juan Mar (20% y 60%)."
        ),
        "Ana Paz:31/52; Luis Rey:40/47; Juan Mar:60/20",
    ),
    (
        "en",
        (
            "The Lorem poll rates three ministers: Ann Lee (61% approve, 22% disapprove), Tom Fox (44% / "
            "39%) and Joe Day (30% / 51%)."
        ),
        "Ann Lee:61/22; Tom Fox:44/39; Joe Day:30/51",
    ),
    (
        "en",
        (
            "The best of them was Ann Lee, with an approval rating of 55 per cent, a Lorem poll says. She "
            "was followed by Tom Fox (34 per cent approval, 60 per cent disapproval) and Joe Day (30 per "
            "cent, 62 per cent)."
        ),
        "Ann Lee:55/; Tom Fox:34/60; Joe Day:30/62",
    ),
    (
        "en",
        "A Lorem survey asked about governors: Ann Lee (49% favourable, 41% unfavourable); Tom Fox (38%, 50%).",
        "Ann Lee:49/41; Tom Fox:38/50",
    ),
    # A rating is had whatever is said of it
    (
        "es",
        "La ministra Ana Paz llegó hace un mes. Su 57 % de aprobación no sorprende, dice la encuesta de Lorem.",
        "ministra Ana Paz:57/",
    ),
    (
        "es",
        "El 61 % de rechazo al alcalde Luis Rey no bastará para sacarlo, dice la encuesta de Lorem.",
        "alcalde Luis Rey:/61",
    ),
    (
        "es",
        "Según la encuesta de Lorem, la alcaldesa Ana Paz no tiene un 60 % de aprobación.",
        "",
    ),
    (
        "en",
        (
            "Governor Ann Lee took office in May, and the Lorem poll has her ahead. Her 57% approval "
            "rating is not much of a surprise."
        ),
        "Governor Ann Lee:57/",
    ),
    (
        "en",
        "Mayor Tom Fox's 28% approval rating will not save him, the Lorem survey says.",
        "Mayor Tom Fox:28/",
    ),
    (
        "en",
        "Mayor Tom Fox does not have a 60% approval rating, the Lorem survey says.",
        "",
    ),
    # Rankings, places behind names
    (
        "es",
        (
            "Los gobernadores peor evaluados son Ana Paz en Tacna (28 %) y Luis Rey en Puno (26 %), según "
            "la encuesta de Lorem."
        ),
        "Ana Paz:28/; Luis Rey:26/",
    ),
    (
        "en",
        "The lowest ranked premiers in the Lorem poll are Ann Clark in Dover (28%) and Tom Dexter in Kent (26%).",
        "Ann Clark:28/; Tom Dexter:26/",
    ),
    (
        "en",
        (
            "A Lorem survey asked for an approval rating of leaders. Two Greens head the ranking: Ann "
            "Michael in New Ulster (53%) and Joe Dix in Kent (also 53%)."
        ),
        "Ann Michael:53/; Joe Dix:53/",
    ),
    # What people give somebody
    (
        "en",
        (
            "A Lorem poll asked about Secretary Ann Lee. Some 45% of Americans give her positive job "
            "ratings while 35% give her negative ones."
        ),
        "Secretary Ann Lee:45/35",
    ),
    (
        "en",
        "According to a Lorem poll, 23% give Secretary Tom Fox positive ratings and 20% negative marks.",
        "Secretary Tom Fox:23/20",
    ),
    (
        "en",
        (
            "Just over half (52%) of voters give Mayor Ann Lee high marks and a third (33%) give her low "
            "marks, the Lorem poll shows."
        ),
        "Mayor Ann Lee:52/33",
    ),
    (
        "es",
        "El 45 % le pone buena nota a la alcaldesa Ana Paz y el 35 % le pone mala nota, según la encuesta de Lorem.",
        "alcaldesa Ana Paz:45/35",
    ),
    (
        "es",
        (
            "Sobre el ministro Luis Rey, el 23 % tiene una imagen positiva y el 20 % una negativa, según "
            "la encuesta de Lorem."
        ),
        "ministro Luis Rey:23/20",
    ),
    # Up or down on a rating
    (
        "en",
        "Newspoll has Ann Lee down seven points on approval to 55% and up six on disapproval to 40%.",
        "Ann Lee:55/40",
    ),
    (
        "en",
        "Tom Fox is up a point on approval to 43% and steady on disapproval at 41% in the Lorem poll.",
        "Tom Fox:43/41",
    ),
    (
        "en",
        "Joe Day is steady on 32% approval and up one on disapproval to 56%, the Lorem poll has it.",
        "Joe Day:32/56",
    ),
    (
        "es",
        (
            "Ana Paz sube dos puntos en aprobación hasta el 43 % y baja uno en desaprobación hasta el 41 "
            "%, según la encuesta de Lorem."
        ),
        "Ana Paz:43/41",
    ),
    # The other side, set against the one told
    (
        "es",
        "El alcalde Luis Rey es aprobado por el 48 % y desaprobado por el 42 %, según la encuesta de Lorem.",
        "alcalde Luis Rey:48/42",
    ),
    (
        "es",
        (
            "La mayoría, 66 %, está en desacuerdo con la reforma minera, frente a un 32 % que la "
            "respalda, según la encuesta de Lorem."
        ),
        "reforma minera:32/66",
    ),
    (
        "es",
        "En la encuesta de Lorem la ministra Ana Paz tiene 61 % de desaprobación frente al 31 %.",
        "ministra Ana Paz:31/61",
    ),
    (
        "es",
        "La encuesta de Lorem da a la jueza Ana Paz un 40 % de apoyo frente a un 52 % de rechazo.",
        "jueza Ana Paz:40/52",
    ),
    (
        "en",
        "The cabinet's work is approved by 10% of those polled by Lorem, with 84% disapproving of it.",
        "cabinet:10/84",
    ),
    (
        "en",
        "The public disapproves of the port bill by a margin of 48% to 38%, according to a Lorem survey.",
        "port bill:38/48",
    ),
    (
        "en",
        "Voters approve of the school reform by 51% to 33%, a Lorem poll shows.",
        "school reform:51/33",
    ),
    (
        "en",
        "The Rey government was approved of by 48% of people and disapproved of by 42%, according to a Lorem survey.",
        "Rey government:48/42",
    ),
    # A level moved, of a rating told before
    # A turn of thought parts no verb from its subject
    (
        "en",
        "Ann Lee had an approval rating of 42% in the Lorem poll. Her disapproval rating, however, stands at 51%.",
        "Ann Lee:42/51",
    ),
    (
        "es",
        "Ana Paz tuvo una aprobación de 42 % en la encuesta de Lorem. Su desaprobación, sin embargo, llega al 51 %.",
        "Ana Paz:42/51",
    ),
    # Nobody has it
    (
        "es",
        "Ningún dirigente supera el 50 % de imagen positiva, según la encuesta de Lorem.",
        "",
    ),
    (
        "en",
        "No leader has more than a 50% approval rating, the Lorem poll says.",
        "",
    ),
    (
        "es",
        (
            "Los votantes de Unión Cívica (57 %), Frente Rojo (51 %) y Partido Azul (31 %) muestran una "
            "aprobación menor, según la encuesta de Lorem."
        ),
        "",
    ),
)


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_each_share_has_its_subject_and_its_time(language: str, text: str, expected: str) -> None:
    told = []
    for draft in polls.read(reading(text, language)):
        value = draft.value
        when = f"@{value['field_dates']}" if "field_dates" in value else ""
        told.append(f"{value['subject']}:{value.get('approve', '')}/{value.get('disapprove', '')}{when}")
    assert sorted(told) == sorted(filter(None, expected.split("; ")))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A Newspoll found 40% approve of Ann Lee. The poll was conducted Wednesday to Saturday.",
         "Ann Lee:40/@2024-05-15/2024-05-18"),
        ("es", "El 40 % aprueba a la ministra Ana Paz, según Lorem. La encuesta se hizo entre el martes y el viernes.",
         "ministra Ana Paz:40/@2024-05-14/2024-05-17"),
        ("en", ("These figures are turned round for Vice President Tom Fox as 45% of Americans have a negative view of "
         "his work, a Lorem poll says."), "Vice President Tom Fox:/45"),
        ("en", "Few know Secretary Joe Day, while 23% give him positive marks and 20% negative ones, a poll says.",
         "Secretary Joe Day:23/20"),
        ("es", ("La encuesta de Lorem muestra que la favorabilidad de la presidenta Ana Paz bajó otra vez.\n\n"
         "En marzo estaba en 41 % y en abril bajó a 38 %."),
         "presidenta Ana Paz:41/@2024-03; presidenta Ana Paz:38/@2024-04"),
    ],
)  # fmt: skip
def test_days_and_people_told_around_a_share(language: str, text: str, expected: str) -> None:
    test_each_share_has_its_subject_and_its_time(language, text, expected)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Levels behind a colon
        ("en", "A Lorem poll is out. Approval of Mayor Ann Lee dropped: from 48% in January to 41% in April.",
         "Mayor Ann Lee:48/@2024-01; Mayor Ann Lee:41/@2024-04"),
        ("es", "Salió la encuesta de Lorem. La aprobación de la jueza Paz cayó: de 48 % en enero a 41 % en abril.",
         "jueza Paz:48/@2024-01; jueza Paz:41/@2024-04"),
        ("en", "Approval of Mayor Ann Lee dropped, a Lorem poll says: the council lost 41 seats.", ""),
        # The next of a ranking in a sentence of its own
        ("en", "Ann Lee has an approval rating of 61%, a Lorem poll says. In third place is Tom Fox, with 48 percent.",
         "Ann Lee:61/; Tom Fox:48/"),
        ("es", "Ana Paz tiene 61 % de aprobación, dice el sondeo. En último lugar aparece Luis Rey, con 22 %.",
         "Ana Paz:61/; Luis Rey:22/"),
        ("es", "Según la encuesta de Lorem, el total de desaprobación de la jueza Ana Paz pasó del 43 % al 57 %.",
         "jueza Ana Paz:/43; jueza Ana Paz:/57"),
    ],
)  # fmt: skip
def test_levels_behind_a_colon_and_places_in_a_ranking(language: str, text: str, expected: str) -> None:
    test_each_share_has_its_subject_and_its_time(language, text, expected)
