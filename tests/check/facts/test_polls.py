from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown


def poll(
    text: str, quote: str, published: str = "2023-05-19", language: str = "en", **value: object
) -> tuple[str, str | None, list[str]]:
    return shown(
        finding(made("poll", text, quote, value, language=language), text, published=published, language=language)
    )


IPSOS = "In Peru, Ipsos put disapproval of {} at {} %."


def test_pollster_subject_and_figure_agree() -> None:
    text = IPSOS.format("Boluarte", 75)
    assert poll(text, "75", subject="Boluarte", disapprove=75, pollster="Ipsos") == (
        "agrees",
        "poll/ipsos-2023-05-boluarte",
        ["matched"],
    )


def test_79_is_ipsos_on_congress_and_iep_on_boluarte() -> None:
    text = IPSOS.format("Boluarte", 79)
    found = finding(made("poll", text, "79", {"subject": "Boluarte", "disapprove": 79, "pollster": "Ipsos"}), text)
    assert shown(found)[::2] == ("conflicts", ["differs", "is-theirs"])
    theirs = [step.entries[0].rpartition("/")[2] for step in found.because if step.code == "poll.is-theirs"]
    assert theirs == ["iep-2023-04", "iep-2023-05", "ipsos-2023-05-congress"]
    text = IPSOS.format("Congress", 79)
    assert poll(text, "79", subject="Congress", disapprove=79, pollster="Ipsos")[:2] == (
        "agrees",
        "poll/ipsos-2023-05-congress",
    )


def test_without_a_pollster_it_cannot_be_told() -> None:
    text = "In Peru 79 % disapprove of her."
    found = finding(made("poll", text, "79 %", {"subject": "Boluarte", "disapprove": 79}), text)
    assert shown(found)[::2] == ("cannot-tell", ["no-pollster-found", "poll"])
    assert found.because[0].params["subjects"] == ["Dina Boluarte", "Congreso de la República del Perú"]
    assert poll("In Peru 12 % approve.", "12 %", subject="Boluarte", approve=12)[::2] == (
        "cannot-tell",
        ["no-pollster"],
    )


@pytest.mark.parametrize(
    ("share", "pollster", "days", "expected"),
    [
        (79, "IEP", "2023-04", "agrees"),
        (79, "Institute of Peruvian Studies", "2023-05", "agrees"),
        (79, "Instituto de Estudios Peruanos (IEP)", "2023-06", "conflicts"),
        (80, "IEP", "2023-06", "agrees"),
        (80, "IEP", "2023-04", "conflicts"),
        (77, "CPI", "2023-04", "agrees"),
        (76.9, "CPI", "2023-04", "agrees"),
        (76, "CPI", "2023-04", "conflicts"),
        (79, "CPI", "2023-04", "conflicts"),
        (79, "Datum", "2023-04", "cannot-tell"),
        (79, "IEP", "2023-02", "cannot-tell"),
        (75, "Ipsos", "2023-05-12/2023-05-13", "agrees"),
    ],
)
def test_days_in_the_field(share: float, pollster: str, days: str, expected: str) -> None:
    text = f"Peru: {pollster} has her at {share} %."
    got = poll(
        text, f"{share} %", "2023-07-01", subject="Dina Boluarte", disapprove=share, pollster=pollster, field_dates=days
    )
    assert got[0] == expected


def test_an_earlier_wave_is_explained_and_a_later_one_not_yet_known() -> None:
    text = "Peru: IEP has her at 79 %."
    value = {"subject": "Boluarte", "disapprove": 79, "pollster": "IEP"}
    assert poll(text, "79 %", "2023-07-01", **value)[:2] == ("explained", "poll/iep-2023-05")
    assert poll(text, "79 %", "2023-06-01", **value)[:2] == ("agrees", "poll/iep-2023-05")


def test_the_other_side_of_a_question_is_not_guessed() -> None:
    text = "Peru: IEP has her approval at 15 %."
    assert poll(text, "15 %", subject="Boluarte", approve=15, pollster="IEP")[::2] == (
        "cannot-tell",
        ["other-share", "poll"],
    )
    text = "Peru: Ipsos, 17 % approve and 75 % disapprove of Boluarte."
    got = poll(text, "75 %", subject="Boluarte", approve=17, disapprove=75, pollster="Ipsos")
    assert got[::2] == ("cannot-tell", ["matched", "half"])


def test_another_country_s_congress_is_not_peru_s() -> None:
    text = "In Ecuador, Ipsos put disapproval of Congress at 79 %."
    assert poll(text, "79 %", subject="Congress", disapprove=79, pollster="Ipsos")[::2] == (
        "cannot-tell",
        ["no-such-pollster"],
    )


def test_a_wave_that_is_not_on_record_is_left_open() -> None:
    text = "Peru: Ipsos has her at 71 %."
    assert poll(text, "71 %", subject="Boluarte", disapprove=71, pollster="Ipsos")[::2] == (
        "cannot-tell",
        ["perhaps-other-wave", "poll"],
    )


def test_spanish_reads_the_same() -> None:
    text = "Según Ipsos, el 75 % de los peruanos desaprueba a la presidenta Dina Boluarte."
    got = poll(text, "75 %", language="es", subject="presidenta Dina Boluarte", disapprove=75, pollster="Ipsos")
    assert got[:2] == ("agrees", "poll/ipsos-2023-05-boluarte")


def test_a_part_of_those_asked_is_not_everybody() -> None:
    text = "Peru: in the south, Ipsos has her at 89 %."
    value = {"subject": "Boluarte", "disapprove": 89, "pollster": "Ipsos", "field_dates": "2023-05-12/2023-05-13"}
    assert poll(text, "89 %", **value)[::2] == ("cannot-tell", ["subset"])


def test_dates_of_the_sentence_stand_for_the_days_in_the_field() -> None:
    text = "In Peru in April CPI put her at 79 %."
    value = {"subject": "Boluarte", "disapprove": 79, "pollster": "CPI"}
    month = made("date", text, "in April", {"expression": "in April", "date": "2023-04"})
    claim = made("poll", text, "79 %", value)
    assert shown(finding(claim, text, published="2023-06-26", others=(month,)))[::2] == (
        "conflicts",
        ["differs", "is-theirs"],
    )
    text = "In Peru an Ipsos poll of May 12 put her at 79 %."
    value = {"subject": "Boluarte", "disapprove": 79, "pollster": "Ipsos"}
    day = made("date", text, "May 12", {"expression": "May 12", "date": "2023-05-12"})
    claim = made("poll", text, "79 %", value)
    assert shown(finding(claim, text, published="2023-05-31", others=(day,)))[0] == "conflicts"
