"""Dates beside what the record dates, one condition after the other: distances, order, stretches, neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.check.codes.telling import Told
from tests.check.codes.test_date_codes import LET_IN, TALLY, date, on

SPANISH: dict[str, Any] = {"language": "es", "published": "2023-05-22"}
VOTO = {"70 a 33 y 4 abstenciones": {"kind": "vote", "for": 70, "against": 33, "abstain": 4, "outcome": "passed"}}
BEFORE = "Peru. The IACHR published its report. {} Congress voted 70 to 33 with 4 abstentions."
ANTES = "Perú. La CIDH publicó su informe. {} el Congreso votó 70 a 33 y 4 abstenciones."
WINDOW = "Lima, Peru. US troops may enter {} under bill 4766."
ENTRAN = "Lima, Perú. Entran tropas de EE. UU. {} según el proyecto de ley 4766."
RELEASE = "In Peru the special rapporteur Clément Voule published his conclusions {}."
VISIT = "In Peru the special rapporteur Clément Voule ended his visit {}."


def offset(words: str, text: str = BEFORE, *, beside: Mapping[str, Any] = TALLY, **more: Any) -> Told:
    """So long after the IACHR's report, 3 May, a vote of 19 May."""
    return date(text.format(words), words, beside=beside, **{"published": "2023-05-22", **more})


def despues(words: str, text: str = ANTES) -> Told:
    """The same in Spanish."""
    return offset(words, text, beside=VOTO, language="es")


def stood(text: str, words: str, day: str, **more: Any) -> Told:
    """A date in a text, the other dates of which are told as claims too."""
    others = more.pop("dates", {})
    beside = {quote: {"kind": "date", "expression": quote, "date": one} for quote, one in others.items()}
    return date(text.format(words), words, day, **{"published": "2023-05-22", "beside": beside, **more})


def let_in(words: str, day: str, text: str = WINDOW, **value: Any) -> Told:
    """A date of an authorisation that gives these ends."""
    quote = "US troops may enter" if text == WINDOW else "Entran tropas de EE. UU."
    told = {**LET_IN["US troops may enter"], "from": None, "until": None, **value}
    language = "en" if text == WINDOW else "es"
    return date(text.format(words), words, day, published="2023-05-22", language=language, beside={quote: told})


MORE_DATES: Mapping[str, Told] = {
    "two weeks later": offset("Two weeks later"),
    "16 days later": offset("16 days later"),
    "13 days later": offset("13 days later"),
    "12 days later": offset("12 days later"),
    "19 days later": offset("19 days later"),
    "a week later": offset("A week later"),
    "three weeks later": offset("Three weeks later"),
    "a month later": offset("A month later"),
    "days later": offset("Days later"),
    "days before": offset("Days before"),
    "two weeks before": offset("Two weeks before"),
    "the next day": offset("The next day"),
    "hours later": offset("Hours later"),
    "dos semanas después": despues("Dos semanas después"),
    "16 días después": despues("16 días después"),
    "un día antes": despues("Un día antes"),
    "al día siguiente": despues("Al día siguiente"),
    "días después": despues("Días después"),
    "a day after, with nothing behind": offset(
        "A day after", "Peru. {} that, Congress voted 70 to 33 with 4 abstentions."
    ),
    "two weeks after the report": offset(
        "two weeks after",
        "In Peru Congress voted 70 to 33 with 4 abstentions {} the IACHR published its report.",
    ),
    "two weeks before the report": offset(
        "two weeks before",
        "In Peru Congress voted 70 to 33 with 4 abstentions {} the IACHR published its report.",
    ),
    "two weeks after the report, the vote behind it": offset(
        "Two weeks after", "In Peru. {} the IACHR published its report, Congress voted 70 to 33 with 4 abstentions."
    ),
    "two weeks after what somebody said": offset(
        "two weeks after", "In Peru Congress voted 70 to 33 with 4 abstentions {} the IACHR said so."
    ),
    "a month after what somebody said": offset(
        "a month after", "In Peru Congress voted 70 to 33 with 4 abstentions {} the IACHR said so."
    ),
    "later than another date": offset(
        "Two weeks later",
        "Peru. The IACHR published its report. It rained on 5 May. {} Congress voted 70 to 33 with 4 abstentions.",
        beside={**TALLY, "5 May": {"kind": "date", "expression": "5 May", "date": "2023-05-05"}},
    ),
    "later than one of the report's own sentence": offset(
        "Two weeks later",
        "Peru. On 3 May the IACHR published its report. {} Congress voted 70 to 33 with 4 abstentions.",
        beside={**TALLY, "3 May": {"kind": "date", "expression": "3 May", "date": "2023-05-03"}},
    ),
    "two weeks after the first of three": offset(
        "two weeks after",
        "In Peru, {} the IACHR published its report, Congress voted 70 to 33 with 4 abstentions and the special "
        "rapporteur Clément Voule published his conclusions.",
    ),
    "two weeks after what is told twice": offset(
        "two weeks after",
        "In Peru, {} the IACHR published its report and the IACHR issued it, Congress voted "
        "70 to 33 with 4 abstentions.",
    ),
    "a month after, who released it": offset(
        "a month after",
        "In Peru the special rapporteur Clément Voule published his conclusions {} the IACHR published its report.",
        beside={},
    ),
    "a day after a release": offset(
        "a day after",
        "In Peru Congress voted 70 to 33 with 4 abstentions {} the special rapporteur Clément Voule published "
        "his conclusions.",
    ),
    "two days after a release": offset(
        "two days after",
        "In Peru Congress voted 70 to 33 with 4 abstentions {} the special rapporteur Clément Voule published "
        "his conclusions.",
    ),
    "the day a visit ended": stood(VISIT, "on 17 May", "2023-05-17"),
    "the day a visit began": stood(VISIT.replace("ended", "began"), "on 8 May", "2023-05-08"),
    "a day within a visit": stood(VISIT, "on 12 May", "2023-05-12"),
    "a day after a visit": stood(VISIT, "on 18 May", "2023-05-18"),
    "a month before a visit": stood(VISIT, "on 6 April", "2023-04-06"),
    "a visit's own stretch": stood(VISIT, "from 8 to 17 May", "2023-05-08/2023-05-17"),
    "a visit's month": stood(VISIT, "in May 2023", "2023-05"),
    "a visit's year": stood(VISIT, "in 2023", "2023"),
    "the day of a release": stood(RELEASE, "on 18 May", "2023-05-18"),
    "the day of a conference": stood(RELEASE, "on 17 May", "2023-05-17"),
    "a day after a release, told": stood(RELEASE, "on 19 May", "2023-05-19"),
    "a day with its neighbour": stood(
        RELEASE.replace("{}", "{} and left on 21 May"), "on 19 May", "2023-05-19", dates={"21 May": "2023-05-21"}
    ),
    "a day with a neighbour in the next sentence": stood(
        RELEASE + " He left on 21 May.", "on 19 May", "2023-05-19", dates={"21 May": "2023-05-21"}
    ),
    "a day of two things": stood(
        "In Peru the special rapporteur Clément Voule published his conclusions and the IACHR its report {}.",
        "on 19 May",
        "2023-05-19",
    ),
    "a day of what somebody said": stood("In Peru the IACHR said {} that it was so.", "on 19 May", "2023-05-19"),
    "a day of a report behind a comma": stood(
        "In Peru the IACHR published its report, and {} it rained.", "on 19 May", "2023-05-19"
    ),
    "el día de un informe": stood("En Perú la CIDH publicó su informe {}.", "el 3 de mayo", "2023-05-03", **SPANISH),
    "otro día de un informe": stood("En Perú la CIDH publicó su informe {}.", "el 4 de mayo", "2023-05-04", **SPANISH),
    "el día de una votación": on("19 de mayo", "2023-05-19", language="es"),
    "a stretch of a report": stood(
        "In Peru the IACHR published its report {}.", "from 5 to 6 May", "2023-05-05/2023-05-06"
    ),
    "yesterday, of a vote": on("yesterday", "2023-05-19", published="2023-05-20"),
    "today, of a vote two days before": on("today", "2023-05-21", published="2023-05-21"),
    "today, of a vote of that day": on("today", "2023-05-19", published="2023-05-19"),
    "a day late, without today": on("20 May", "2023-05-20", published="2023-05-20"),
    "a month late, of a vote": on("19 June", "2023-06-19", published="2023-06-20"),
    "in the field of a poll, by its days": stood(
        "In Peru Ipsos asked about Boluarte {}.", "on 12 and 13 May", "2023-05-12/2023-05-13"
    ),
    "in the field of a poll, by one day": stood("In Peru Ipsos asked about Boluarte {}.", "on 12 May", "2023-05-12"),
    "in the field of a poll of another country": stood(
        "In Chile Ipsos asked about Boric {}.", "on 12 and 13 May", "2023-05-12/2023-05-13"
    ),
    "in the field of a poll to come": stood(
        "In Peru Ipsos asked about Boluarte {}.", "on 12 and 13 May", "2023-05-12/2023-05-13", published="2023-05-13"
    ),
    "en el campo de una encuesta": stood(
        "En Perú el IEP preguntó por Boluarte {}.", "en mayo de 2023", "2023-05", **SPANISH
    ),
    "the day of a count": stood(
        "In the protests in Peru the ombudsman had counted 49 dead {}.", "by 12 January", "2023-01-12"
    ),
    "the day of a count of nobody": stood("In the protests in Peru 49 had died {}.", "by 12 January", "2023-01-12"),
    "the day of a count elsewhere": stood(
        "In Chile the ombudsman had counted 49 dead {}.", "by 12 January", "2023-01-12"
    ),
    "the day of a count that came later": stood(
        "In the protests in Peru the ombudsman had counted 49 dead {}.",
        "by 12 January",
        "2023-01-12",
        published="2023-01-11",
    ),
    "el día de un conteo": stood(
        "En las protestas en Perú la Defensoría contó 49 muertos {}.", "al 12 de enero", "2023-01-12", **SPANISH
    ),
    "a period of a report": stood(
        "In Peru the IACHR published its report on what happened {}.",
        "between 7 December 2022 and 23 January 2023",
        "2022-12-07/2023-01-23",
    ),
    "a window begins": let_in("from 1 June", "2023-06-01", **{"from": "2023-06-01"}),
    "a window ends": let_in("until 31 December 2023", "2023-12-31", until="2023-12-31"),
    "a window begins, by its month": let_in("from June", "2023-06", **{"from": "2023-06"}),
    "a window begins, off": let_in("from 2 June", "2023-06-02", **{"from": "2023-06-02"}),
    "a window ends, off": let_in("until 30 December 2023", "2023-12-30", until="2023-12-30"),
    "a window of no ends": let_in("from 1 June", "2023-06-01"),
    "a window whole": let_in(
        "from 1 June to 31 December 2023", "2023-06-01/2023-12-31", **{"from": "2023-06-01", "until": "2023-12-31"}
    ),
    "a window, another date beside it": let_in("on 19 May", "2023-05-19", **{"from": "2023-06-01"}),
    "una ventana empieza": let_in("desde el 1 de junio", "2023-06-01", ENTRAN, **{"from": "2023-06-01"}),
    "una ventana acaba": let_in("hasta el 31 de diciembre de 2023", "2023-12-31", ENTRAN, until="2023-12-31"),
    "a hedged day": on("19 May", "2023-05-19", modality="hedged"),
    "a denied day": on("19 May", "2023-05-19", modality="denied"),
    "a day of no date": date("In Peru Congress voted 70 to 33 with 4 abstentions that day.", "that day", beside=TALLY),
    "Friday the 20th": on("Friday, 20 May", "2023-05-20", published="2023-05-22"),
    "viernes 20": date("En Perú llovió el viernes 20 de mayo.", "viernes 20 de mayo", "2023-05-20", language="es"),
    "today, of a report of the day before": stood(
        "In Peru the IACHR published its report {}.", "today", "2023-05-04", published="2023-05-04"
    ),
    "today, of what somebody said the day before": stood(
        "In Peru the IACHR said so {}.", "today", "2023-05-04", published="2023-05-04"
    ),
    "hoy, de un informe de ayer": stood(
        "En Perú la CIDH publicó su informe {}.", "hoy", "2023-05-04", language="es", published="2023-05-04"
    ),
    "today, in a text dated by its month": stood(
        "In Peru the IACHR published its report {}.", "today", "2023-06", published="2023-06"
    ),
    "a day of a report in a text of no day": stood(
        "In Peru the IACHR published its report {}.", "on 5 May", "2023-05-05", published=""
    ),
    "a day of a report far from who said something": stood(
        "In Peru the IACHR said that nobody in the whole of the country had asked any of its people about that, or "
        "so it seemed to them, in the report {}.",
        "of 5 May",
        "2023-05-05",
    ),
    "a day of a report of the vote": stood(
        "In Peru Congress voted 70 to 33 with 4 abstentions says the report {}.", "of 21 May", "2023-05-21"
    ).but(beside=TALLY),
    "31 days after the last of two days": stood(RELEASE, "on 18 June", "2023-06-18", published="2023-06-30"),
    "32 days after the last of two days": stood(RELEASE, "on 19 June", "2023-06-19", published="2023-06-30"),
    "after one day of a vote, and on the other": offset(
        "Three weeks later", changed={"report/iachr-2023-05-03": {"date": "2023-05-19"}}
    ),
    "a month after a report, who only said something": offset(
        "A month after",
        "In Peru. {} the IACHR published its report, and with the whole of the country still waiting for an answer "
        "of any kind from those who govern, the special rapporteur Clément Voule said so.",
        beside={},
    ),
    **{
        f"a word that is {far} code points off {side}": stood(text.format("x" * (far - 8)), "5 May", "2023-05-05")
        for far in (40, 41)
        for side, text in (
            ("before", "In Peru the IACHR gave its report {} {{}}."),
            ("behind", "In Peru the IACHR gave {{}} {} report."),
        )
    },
}
"""What each shows is in `whole/date.txt`."""
