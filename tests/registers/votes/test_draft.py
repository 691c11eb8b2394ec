from __future__ import annotations

import json
import tomllib
from typing import Any

import pytest

from constancia.errors import RegisterError
from constancia.registers.votes.draft import draft_of

TABLE = (
    "Fecha;Nro votación;Cámara;Asunto;Diputado;Bloque;Voto;Resultado;Notas\n"
    "{day};12;Senado;Ley de faros;Paz, Ana;UCR;AFIRMATIVO;Aprobada;x\n"
    "{day};12;Senado;Ley de faros;Rey, Beto;PJ;Negativo;Aprobada;\n"
    "{day};12;Senado;Ley de faros;Sol, Ciro;PJ;Se retiró;Aprobada;\n"
)


def drafted(text: str, encoding: str = "utf-8") -> dict[str, Any]:
    return tomllib.loads(draft_of(text.encode(encoding), "votes.csv", "en"))


def test_a_draft_names_columns_words_and_dates_that_it_knows_and_leaves_the_rest_open() -> None:
    assert drafted(TABLE.format(day="24/03/2025")) == {
        "file": {"separator": ";", "dates": "dd/mm/yyyy", "ignore": ["Notas"]},
        "columns": {
            "voting": "Nro votación",
            "body": "Cámara",
            "date": "Fecha",
            "subject": "Asunto",
            "outcome": "Resultado",
            "member": "Diputado",
            "group": "Bloque",
            "option": "Voto",
        },
        "values": {"language": "es"},
        "options": {"AFIRMATIVO": "yes", "Negativo": "no", "Se retiró": ""},
        "outcomes": {"Aprobada": "passed"},
    }


def test_a_date_that_may_be_read_in_two_ways_is_left_open() -> None:
    text = draft_of(TABLE.format(day="04/03/2025").encode(), "votes.csv", "en")
    assert 'dates = ""  # which form? dd/mm/yyyy, mm/dd/yyyy\n' in text


def test_a_date_in_no_form_that_is_known_is_left_open() -> None:
    text = draft_of(TABLE.format(day="4 Mar 25").encode(), "votes.csv", "es")
    assert 'dates = ""  # ¿qué forma? yyyy-mm-dd, dd/mm/yyyy' in text


def test_dates_as_in_the_guide_are_not_declared() -> None:
    assert "dates" not in drafted(TABLE.format(day="2025-03-04"))["file"]


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("cp1252", "cp1252"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-16", None),
        ("utf-8-sig", None),
    ],
)
def test_an_encoding_is_declared_where_no_mark_shows_it(encoding: str, declared: str | None) -> None:
    made = drafted(TABLE.format(day="24/03/2025"), encoding)
    assert made["file"].get("encoding") == declared
    assert made["columns"]["voting"] == "Nro votación"


def test_columns_that_are_needed_and_not_found_are_asked_for() -> None:
    text = draft_of(b'when,what,"how ""they"" voted"\n2025-03-04,Law,yes\n', "votes.csv", "en")
    made = tomllib.loads(text)
    assert made["columns"] == {"voting": "", "date": ""}
    assert made["values"] == {"body": ""}
    assert made["file"]["ignore"] == ["when", "what", 'how "they" voted']


def test_of_many_words_some_are_shown_with_a_question() -> None:
    rows = "".join(f"1,Diet,2025,Law,M{number},Candidate {number:03}\n" for number in range(60))
    text = draft_of(f"voting,body,date,subject,member,option\n{rows}".encode(), "votes.csv", "en")
    assert len(tomllib.loads(text)["options"]) == 40
    assert "# 60 different words, of which 40 stand here: is it the right column?" in text


def test_popolo_is_drafted_by_its_words() -> None:
    event = {"identifier": "1", "result": "Agreed", "votes": [{"voter_name": "Ann", "option": "placet"}]}
    made = drafted(json.dumps([event]))
    assert made == {"file": {}, "values": {"body": ""}, "options": {"placet": ""}, "outcomes": {"Agreed": "passed"}}
    named = {**event, "organization": {"name": "Diet"}}
    assert drafted(json.dumps([named]))["values"] == {}


def test_a_body_that_popolo_only_points_at_is_to_be_named() -> None:
    event = {"identifier": "1", "result": "pass", "votes": [{"voter_name": "Ann", "option": "yes"}]}
    lower, upper = (f'~{{"classification": "{house}"}}' for house in ("lower", "upper"))
    several = [
        {**event, "organization": lower},
        {**event, "organization": upper},
        {**event, "organization_id": "org/7"},
    ]
    made = drafted(json.dumps(several))
    assert made["bodies"] == {lower: "", "org/7": "", upper: ""}
    assert made["values"] == {}
    tables = {"organizations": [{"id": "org/7", "name": "Diet"}], "vote_events": several[2:]}
    assert "bodies" not in drafted(json.dumps(tables))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["15/4/2025", "31/2/2025", "1/4/2025"], "dd/mm/yyyy"),  # one that no calendar has
        (["4/15/2025", "2/30/2025", "4/1/2025"], "mm/dd/yyyy"),
        (["2025-04-15", "2025-02-30", "2025-04-01"], None),
        (["15/4/2025", "soon", "later"], ""),
    ],
)
def test_a_day_that_no_calendar_has_hides_no_form(days: list[str], expected: str | None) -> None:
    rows = "".join(f"{number},Diet,{day},Law,2,1\n" for number, day in enumerate(days))
    made = drafted(f"voting,body,date,subject,for,against\n{rows}")
    assert made["file"].get("dates") == expected


@pytest.mark.parametrize(("header", "asked"), [("voting,MP,lobby", "option"), ("voting,name of them,option", "member")])
def test_half_a_ballot_is_asked_for(header: str, asked: str) -> None:
    made = drafted(f"{header},date,subject\n1,Ann,Aye,2025-04-15,Law\n")
    assert made["columns"][asked] == ""


@pytest.mark.parametrize("text", ["", "{}", "[1]", "{"])
def test_what_is_neither_table_nor_popolo_is_said_so(text: str) -> None:
    with pytest.raises(RegisterError, match=r"votes\.csv"):
        drafted(text)
