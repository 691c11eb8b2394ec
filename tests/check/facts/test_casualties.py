from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.check.peru import finding, made, shown

from constancia.check.facts.counts import Figure

PROTESTS = "The protests in Peru that began in December 2022 were met with force. "


def outcome(
    sentence: str, count: int, *, by: str = "", published: str = "2023-05-19", lead: str = PROTESTS, **value: object
) -> tuple[str, str | None, list[str]]:
    text = lead + sentence
    claim = made(
        "casualties", text, str(count), {"harm": "dead", "count": count, "qualifier": "exactly", **value}, by=by
    )
    return shown(finding(claim, text, published=published))


def test_a_source_s_own_figure_agrees() -> None:
    assert outcome("The IACHR counted 57 deaths.", 57, by="The IACHR") == (
        "agrees",
        "count/iachr-dead",
        ["event", "matched"],
    )


def test_a_figure_given_to_the_wrong_source_conflicts_and_names_whose_it_is() -> None:
    got = outcome("The IACHR counted 49 deaths.", 49, by="The IACHR")
    assert got == ("conflicts", None, ["event", "attribution", "own", "is-theirs"])
    text = PROTESTS + "The IACHR counted 49 deaths."
    found = finding(
        made("casualties", text, "49", {"harm": "dead", "count": 49, "qualifier": "exactly"}, by="The IACHR"), text
    )
    theirs = [(s.params["by"], s.entries[0].rpartition("/")[2]) for s in found.because if s.code.endswith("is-theirs")]
    assert theirs == [
        ("Defensoría del Pueblo", "defensoria-2023-01-12"),
        ("Human Rights Watch", "hrw-dead"),
        ("Defensoría del Pueblo", "defensoria-2023-05-clashes"),
    ]


def test_49_is_a_total_in_january_and_a_part_in_may() -> None:
    january = outcome("By 12 January the ombudsman counted 49 deaths.", 49, by="the ombudsman", as_of="2023-01-12")
    assert january[:2] == ("agrees", "count/defensoria-2023-01-12")
    part = outcome("The ombudsman counted 67 deaths, 49 in clashes.", 49, by="The ombudsman")
    assert part[:2] == ("agrees", "count/defensoria-2023-05-clashes")
    whole = outcome("The ombudsman counted 67 deaths, 49 in clashes.", 67, by="The ombudsman")
    assert whole[:2] == ("agrees", "count/defensoria-2023-05")
    bare = outcome("The ombudsman counted 49 deaths.", 49, by="The ombudsman")
    assert bare[0] == "explained"


def test_an_earlier_count_is_explained_by_its_day() -> None:
    got = outcome("The ombudsman counted 58 deaths.", 58, by="The ombudsman")
    assert got == ("explained", "count/defensoria-2023-01-30", ["event", "matched", "newer"])
    then = outcome("The ombudsman counted 58 deaths.", 58, by="The ombudsman", published="2023-01-31")
    assert then[:2] == ("agrees", "count/defensoria-2023-01-30")


def test_a_subset_called_the_total_is_not_confirmed() -> None:
    got = outcome("In clashes alone the ombudsman counted 67 deaths.", 67, by="the ombudsman", scope="clashes")
    assert got[0] in ("conflicts", "cannot-tell")
    got = outcome("HRW counted 8 deaths.", 8, by="HRW")
    assert got[:2] == ("explained", "count/hrw-dead-children")
    got = outcome("The IACHR counted 57 deaths in Ayacucho.", 57, by="The IACHR", place="Ayacucho")
    assert got[0] == "conflicts"
    got = outcome("The IACHR counted 10 deaths in Ayacucho.", 10, by="The IACHR", place="Ayacucho")
    assert got[:2] == ("agrees", "count/iachr-dead-ayacucho")


@pytest.mark.parametrize(
    ("count", "qualifier", "expected"),
    [
        (60, "more than", "agrees"),
        (67, "exactly", "agrees"),
        (70, "almost", "agrees"),
        (66, "about", "agrees"),
        (68, "about", "agrees"),
        (60, "exactly", "cannot-tell"),
        (40, "almost", "cannot-tell"),
        (90, "exactly", "conflicts"),
    ],
)
def test_qualifiers_are_ranges(count: int, qualifier: str, expected: str) -> None:
    text = PROTESTS + f"The ombudsman counted {count} deaths."
    claim = made(
        "casualties", text, str(count), {"harm": "dead", "count": count, "qualifier": qualifier}, by="The ombudsman"
    )
    assert finding(claim, text).outcome.value == expected


def test_over_60_is_the_rapporteur_s_and_66_is_not() -> None:
    text = PROTESTS + "Clément Voule spoke of over 60 dead."
    claim = made("casualties", text, "60", {"harm": "dead", "count": 60, "qualifier": "more than"}, by="Clément Voule")
    assert shown(finding(claim, text))[:2] == ("agrees", "count/voule-dead")
    got = outcome("Clément Voule spoke of 66 dead.", 66, by="Clément Voule")
    assert got[::2] == ("cannot-tell", ["event", "own-allows", "count"])
    got = outcome("Clément Voule spoke of 40 dead.", 40, by="Clément Voule")
    assert got[0] == "conflicts"


def test_without_an_axis_the_counts_are_listed_by_date() -> None:
    text = PROTESTS + "Some 57 people died."
    found = finding(made("casualties", text, "57", {"harm": "dead", "count": 57, "qualifier": "exactly"}), text)
    assert found.outcome.value == "cannot-tell"
    listed = [step.entries[0].rpartition("/")[2] for step in found.because if step.code == "casualties.count"]
    assert listed[:3] == ["defensoria-2023-01-09", "defensoria-2023-01-12", "defensoria-2023-01-17"]
    assert "iachr-dead" in listed
    assert "efe-2023-05-18" in listed


def test_in_its_own_voice_a_known_axis_agrees() -> None:
    got = outcome("Of them, 49 died in clashes with the police.", 49)
    assert got[:2] == ("agrees", "count/defensoria-2023-05-clashes")
    got = outcome("On 17 January the dead were 50.", 50, as_of="2023-01-17")
    assert got[:2] == ("agrees", "count/defensoria-2023-01-17")
    got = outcome("On 17 January the dead were 61.", 61, as_of="2023-01-17")
    assert got[::2] == ("cannot-tell", ["event", "unsourced-differs", "count"])


def test_what_was_published_later_is_shown_as_such() -> None:
    got = outcome("The IACHR counted 57 deaths.", 57, by="The IACHR", published="2023-04-20")
    assert got[::2] == ("cannot-tell", ["event", "own-later", "later"])


def test_a_source_that_the_record_does_not_know_says_nothing() -> None:
    got = outcome("Relatives spoke of 67 dead.", 67, by="Relatives")
    assert got[0] == "cannot-tell"
    assert "source-not-on-record" in got[2]


@pytest.mark.parametrize(
    ("lead", "sentence", "value"),
    [
        ("Protests in Colombia went on. ", "The ombudsman counted 67 deaths.", {}),
        (PROTESTS, "In the 2020 protests the ombudsman counted 67 deaths.", {}),
        (PROTESTS, "A bus crash near Puno left 67 dead, the ombudsman said.", {}),
        (PROTESTS, "The ombudsman counted 67 deaths in Bolivia.", {"place": "Bolivia"}),
        (PROTESTS, "The ombudsman counted 67 deaths in 1992.", {"period": "1992"}),
    ],
)
def test_other_events_are_never_taken_for_this_one(lead: str, sentence: str, value: dict[str, object]) -> None:
    text = lead + sentence
    by = "the ombudsman" if "the ombudsman" in text else "The ombudsman"
    claim = made("casualties", text, "67", {"harm": "dead", "count": 67, "qualifier": "exactly", **value}, by=by)
    assert shown(finding(claim, text))[::2] == ("cannot-tell", ["no-event"])


def test_a_figure_far_from_where_the_event_is_named_is_left_open() -> None:
    text = "Lima.\n\nProtests shook Peru.\n\nPrices rose.\n\nIt rained for days.\n\nThere were 49 deaths."
    claim = made("casualties", text, "49", {"harm": "dead", "count": 49, "qualifier": "exactly"})
    assert shown(finding(claim, text))[0] == "cannot-tell"


def test_denied_and_demanded_figures_are_not_compared() -> None:
    text = PROTESTS + "The minister denied that 67 had died."
    claim = made("casualties", text, "67", {"harm": "dead", "count": 67, "qualifier": "exactly"}, modality="denied")
    assert shown(finding(claim, text))[::2] == ("cannot-tell", ["not-asserted"])


def test_the_report_stands_for_whoever_was_named_before() -> None:
    text = (
        "La Comisión Interamericana de Derechos Humanos presentó su informe sobre las protestas en el Perú. "
        "El documento cuenta 57 muertos y 912 heridos."
    )
    claim = made(
        "casualties",
        text,
        "912",
        {"harm": "injured", "count": 912, "qualifier": "exactly"},
        by="El documento",
        language="es",
    )
    assert shown(finding(claim, text, language="es"))[:2] == ("agrees", "count/iachr-injured")


@given(st.integers(1, 5000), st.sampled_from(["about", "almost", "at least", "more than", "up to", "exactly"]))
def test_a_figure_fits_itself_and_a_range_never_fits_an_exact_one(count: int, qualifier: str) -> None:
    figure = Figure.of(count, None, None, qualifier)
    exact = Figure.of(count, None, None, "exactly")
    assert figure is not None
    assert exact is not None
    assert figure.fits(figure)
    assert exact.fits(figure) is (qualifier == "exactly")
    if qualifier in ("almost", "more than"):
        assert not figure.fits(exact)


def test_fewer_people_than_the_record_counts_take_an_explanation() -> None:
    got = outcome("HRW counted 49 protesters killed.", 49, by="HRW", who="protesters")
    assert got[:2] == ("explained", "count/hrw-dead")
    got = outcome("HRW counted 57 protesters killed.", 57, by="HRW", who="protesters")
    assert got[0] == "conflicts"


def test_a_day_given_as_the_period_is_the_day_of_the_count() -> None:
    got = outcome("On 17 January the ombudsman counted 50.", 50, by="the ombudsman", period="2023-01-17")
    assert got[:2] == ("agrees", "count/defensoria-2023-01-17")


def test_a_common_word_is_no_country() -> None:
    text = "Las protestas en el Perú siguen. Clément Voule, experto en derecho de reunión, habló de 60 muertos."
    claim = made(
        "casualties",
        text,
        "60",
        {"harm": "dead", "count": 60, "qualifier": "more than"},
        by="Clément Voule",
        language="es",
    )
    assert shown(finding(claim, text, language="es"))[:2] == ("agrees", "count/voule-dead")


def test_the_newer_count_is_of_the_same_scope() -> None:
    text = PROTESTS + "The ombudsman counted 46 deaths in clashes."
    value = {"harm": "dead", "count": 46, "qualifier": "exactly", "scope": "clashes"}
    found = finding(made("casualties", text, "46", value, by="The ombudsman"), text)
    assert shown(found)[:2] == ("explained", "count/defensoria-2023-02-01-clashes")
    newer = [step.entries[0].rpartition("/")[2] for step in found.because if step.code == "casualties.newer"]
    assert newer == ["defensoria-2023-05-clashes"]


def test_of_two_counts_with_the_figure_the_whole_of_an_earlier_day_comes_before_a_part() -> None:
    assert outcome("The ombudsman counted 49 deaths.", 49, by="The ombudsman")[1] == "count/defensoria-2023-01-12"


def test_a_place_is_known_by_a_part_of_its_name() -> None:
    got = outcome("The IACHR counted 10 deaths.", 10, by="The IACHR", place="Ayacucho region")
    assert got[:2] == ("agrees", "count/iachr-dead-ayacucho")
    got = outcome("The IACHR counted 10 deaths.", 10, by="The IACHR", place="Puno")
    assert got[0] == "cannot-tell"


def test_a_range_is_compared_as_one() -> None:
    text = PROTESTS + "The IACHR counted between 55 and 60 deaths."
    claim = made("casualties", text, "between 55 and 60", {"harm": "dead", "low": 55, "high": 60}, by="The IACHR")
    assert shown(finding(claim, text))[:2] == ("agrees", "count/iachr-dead")
    text = PROTESTS + "The IACHR counted between 70 and 80 deaths."
    claim = made("casualties", text, "between 70 and 80", {"harm": "dead", "low": 70, "high": 80}, by="The IACHR")
    assert shown(finding(claim, text))[0] == "conflicts"
