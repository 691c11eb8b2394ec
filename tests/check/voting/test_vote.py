"""A claimed tally against the votings on record: the outcomes table, line by line, in an invented parliament."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import ENTRIES, checked_in, voting

from constancia.language.messages import say
from constancia.model.claims import Modality
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


def codes(finding: Finding) -> list[str]:
    return [step.code for step in finding.because]


def test_date_and_tally_agree(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El Congreso aprobó la ley de parques con 44 votos a favor, cero en contra y dos abstenciones.",
        for_=44,
        against=0,
        abstain=2,
        date="2023-05-18",
        body="Congreso",
        outcome="passed",
    )
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/parks")
    assert codes(found) == ["vote.matched", "vote.tally-agrees", "vote.date-agrees", "vote.outcome-unknown"]
    assert found.as_of == "2023-05-19"


def test_votes_by_voice_are_shown_with_their_arithmetic(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- La autorización obtuvo 31 votos a favor, 14 en contra y 4 abstenciones.",
        for_=31,
        against=14,
        abstain=4,
    )
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/bridge")
    step = next(step for step in found.because if step.code == "vote.oral-votes")
    assert (
        say(step.code, "en", step.params)
        == "board 30–12–4; by voice +1 for: Ana Flor; +2 against: Luz Taipe, Rosa Ávalos → 31–14–4"
    )
    assert (
        say(step.code, "es", step.params)
        == "tablero 30–12–4; de viva voz +1 a favor: Ana Flor; +2 en contra: Luz Taipe, Rosa Ávalos → 31–14–4"
    )


def test_the_board_figure_is_explained_where_votes_by_voice_followed(checked: Checked) -> None:
    found = checked("NIEBLA.- 30 a favor, 12 en contra, 4 abstenciones.", for_=30, against=12, abstain=4)
    assert found.outcome is Outcome.EXPLAINED
    assert "vote.board-figure" in codes(found)


def test_the_day_of_the_sitting_is_right_too(checked: Checked) -> None:
    found = checked("NIEBLA.- 31-14-4.", for_=31, against=14, abstain=4, date="2023-05-18")
    assert found.outcome is Outcome.EXPLAINED
    assert "vote.sitting-date" in codes(found)
    assert "vote.date-agrees" in codes(checked("NIEBLA.- 31-14-4.", for_=31, against=14, abstain=4, date="2023-05-19"))


def test_a_claim_without_a_date_is_sought_before_publication(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso aprobó la ley por 44 votos a favor, ninguno en contra y dos abstenciones."
    assert checked(text, "2023-05-28", for_=44, against=0, abstain=2).matched == "v/parks"
    late = checked(text, "2023-06-28", for_=44, against=0, abstain=2)
    assert (late.outcome, codes(late)[0], late.considered) == (
        Outcome.CANNOT_TELL,
        "vote.found-earlier",
        ("v/parks",),
    )
    much_later = checked(text, "2023-08-28", for_=44, against=0, abstain=2)
    assert (much_later.outcome, codes(much_later)[0]) == (Outcome.CANNOT_TELL, "vote.found-earlier")
    never = checked(text.replace("44", "43"), "2023-08-28", for_=43, against=0, abstain=2)
    assert (never.outcome, codes(never)[0]) == (Outcome.CANNOT_TELL, "vote.day-not-told")


def test_the_same_tally_twice_cannot_be_told(checked: Checked) -> None:
    found = checked("NIEBLA.- 33 votos a favor y 11 en contra.", "2023-06-05", for_=33, against=11)
    assert found.outcome is Outcome.CANNOT_TELL
    assert codes(found) == ["vote.ambiguous", "vote.candidate", "vote.candidate"]
    assert found.considered == ("v/twin-a", "v/twin-b")


def test_the_subject_tells_twins_apart(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- La ley de pesca obtuvo 33 votos a favor y 11 en contra.",
        "2023-06-05",
        for_=33,
        against=11,
        measure="ley de pesca",
    )
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/twin-a")


@pytest.mark.parametrize(
    ("value", "first", "outcome"),
    [
        ({"for_": 41, "against": 0, "abstain": 2, "date": "2023-05-18"}, "vote.tally-differs", Outcome.CONFLICTS),
        ({"for_": 0, "against": 44, "abstain": 2, "date": "2023-05-18"}, "vote.sides-open", Outcome.CANNOT_TELL),
        ({"for_": 44, "against": 0, "abstain": 2, "date": "2023-05-25"}, "vote.other-day", Outcome.CONFLICTS),
        ({"for_": 7, "against": 7, "abstain": 7, "date": "2023-05-18"}, "vote.not-on-record", Outcome.NOT_ON_RECORD),
        ({"for_": 44, "against": 0, "date": "2023-09-07"}, "vote.hole", Outcome.CANNOT_TELL),
        ({"for_": 44, "against": 0, "date": "2025-05-18"}, "vote.outside-coverage", Outcome.CANNOT_TELL),
        ({"for_": 44, "date": "2022-11"}, "vote.outside-coverage", Outcome.CANNOT_TELL),
        ({"threshold": 87}, "vote.no-figures", Outcome.CANNOT_TELL),
        ({"outcome": "passed"}, "vote.no-figures-no-voting", Outcome.CANNOT_TELL),
    ],
)
def test_what_is_not_there_as_claimed(checked: Checked, value: dict[str, object], first: str, outcome: Outcome) -> None:
    found = checked("NIEBLA.- El Congreso de Brumania votó.", "2023-05-28", **value)
    assert (found.outcome, codes(found)[0]) == (outcome, first)
    assert found.matched is None


def test_without_a_body_it_may_agree_and_never_conflicts(checked: Checked) -> None:
    right = checked("Se aprobó.", for_=44, against=0, abstain=2, date="2023-05-18")
    assert right.outcome is Outcome.AGREES
    wrong = checked("Se aprobó.", for_=41, against=0, abstain=2, date="2023-05-18")
    assert (wrong.outcome, codes(wrong)[0]) == (Outcome.CANNOT_TELL, "vote.no-body")
    missing = checked("Se aprobó.", for_=7, against=7, abstain=7, date="2023-05-18")
    assert missing.outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    "body",
    [
        "Senado",
        "Comisión de Defensa",
        "Congreso de Altaria",
        "Senado de Brumania",
        "Consejo de Ministros de Brumania",
        "Colegio Médico de Brumania",
        "Junta Nacional de Justicia",
        "Central Obrera de Brumania",
        "Comisión de Economía del Congreso",
    ],
)
def test_another_body_is_never_confirmed(checked: Checked, body: str) -> None:
    found = checked("NIEBLA.- Se aprobó.", for_=44, against=0, abstain=2, date="2023-05-18", body=body)
    assert (found.outcome, codes(found)) == (Outcome.CANNOT_TELL, ["vote.other-body", "vote.look-alike"])


@pytest.mark.parametrize("body", ["Congreso", "pleno", "Congreso brumaniano", "Pleno del Congreso de Brumania"])
def test_the_body_is_known_by_its_names_and_its_country(checked: Checked, body: str) -> None:
    found = checked("NIEBLA.- Se aprobó.", for_=41, against=0, abstain=2, date="2023-05-18", body=body)
    assert found.outcome is Outcome.CONFLICTS


def test_where_notes_are_missing_the_difference_is_shown_and_not_explained_away(checked: Checked) -> None:
    found = checked("NIEBLA.- Censuraron a la ministra.", "2023-02-16", for_=28, against=21, abstain=1)
    assert (found.outcome, found.matched) == (Outcome.CANNOT_TELL, None)
    assert codes(found) == ["vote.notes-missing"]
    assert found.because[0].params["sides"] == [{"side": "yes", "more": 3}, {"side": "no", "more": 1}]
    below = checked("NIEBLA.- Censuraron a la ministra.", "2023-02-16", for_=28, against=19, abstain=1)
    assert below.outcome is Outcome.CONFLICTS


def test_a_note_that_could_not_be_counted_leaves_it_open(checked: Checked) -> None:
    found = checked("NIEBLA.- Ley de minas.", "2023-08-11", for_=30, against=18, abstain=0)
    assert (found.outcome, codes(found)) == (Outcome.CANNOT_TELL, ["vote.notes-unsettled"])
    assert checked("NIEBLA.- Ley de minas.", "2023-08-11", for_=31, against=18, abstain=0).outcome is Outcome.CONFLICTS


def test_the_chairs_vote_on_the_board_leaves_it_open(checked: Checked) -> None:
    found = checked("NIEBLA.- Vacancia.", "2023-12-08", for_=40, against=6, abstain=5)
    assert (found.outcome, codes(found)) == (Outcome.CANNOT_TELL, ["vote.chair-on-board"])
    assert checked("NIEBLA.- Vacancia.", "2023-12-08", for_=41, against=5, abstain=5).outcome is Outcome.CONFLICTS


def test_the_tally_of_another_measure_conflicts_and_its_own_is_shown(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El proyecto de ley 310 obtuvo 31 votos a favor, 14 en contra y 4 abstenciones.",
        for_=31,
        against=14,
        abstain=4,
        measure="proyecto de ley 310",
        date="2023-05-18",
    )
    assert found.outcome is Outcome.CONFLICTS
    assert codes(found) == ["vote.tally-differs", "vote.tally-of-another"]


def test_the_waiver_is_not_the_measure(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- Aprobaron el proyecto de ley 310 con 42 votos a favor, 1 en contra y 2 abstenciones.",
        for_=42,
        against=1,
        abstain=2,
        measure="proyecto de ley 310",
        date="2023-05-18",
        outcome="passed",
    )
    assert (found.outcome, codes(found)[0]) == (Outcome.CONFLICTS, "vote.other-question")
    named = checked(
        "NIEBLA.- La exoneración de la segunda votación del proyecto de ley 310: 42, 1 y 2.",
        for_=42,
        against=1,
        abstain=2,
        measure="proyecto de ley 310",
        date="2023-05-18",
        outcome="passed",
    )
    assert (named.outcome, named.matched) == (Outcome.AGREES, "v/parks-waiver")


def test_an_english_report_meets_a_spanish_subject(checked: Checked) -> None:
    found = checked(
        "NIEBLA - Congress allowed foreign troops in by 29 votes to 12.",
        language="en",
        for_=29,
        against=12,
        measure="entry of foreign troops",
        date="2023-05-19",
    )
    assert found.outcome is Outcome.CONFLICTS
    assert found.because[0].entries == ("v/bridge",)


def test_one_figure_needs_more_than_itself(checked: Checked) -> None:
    alone = checked("NIEBLA.- Hubo 44 votos a favor.", for_=44, date="2023-05-18")
    assert (alone.outcome, codes(alone)) == (Outcome.CANNOT_TELL, ["vote.too-little"])
    tied = checked("NIEBLA.- La ley de parques tuvo 44 votos a favor.", for_=44, date="2023-05-18")
    assert tied.outcome is Outcome.AGREES


def test_what_the_publication_printed_is_told_from_what_the_register_gives(checked: Checked) -> None:
    found = checked("NIEBLA.- Ley de aguas: 41-9-1.", "2023-07-05", for_=41, against=9, abstain=1)
    assert (found.outcome, codes(found)[1]) == (Outcome.EXPLAINED, "vote.printed")


def test_more_yes_than_no_may_be_a_rejection(checked: Checked) -> None:
    text = "NIEBLA.- Ley de puertos: 25 a favor, 24 en contra y 2 abstenciones."
    right = checked(text, "2023-10-13", for_=25, against=24, abstain=2, outcome="rejected", threshold=40)
    assert right.outcome is Outcome.AGREES
    assert "vote.threshold-short" in codes(right)
    wrong = checked(text, "2023-10-13", for_=25, against=24, abstain=2, outcome="passed")
    assert (wrong.outcome, wrong.matched) == (Outcome.CONFLICTS, "v/rejected")


def test_unanimity(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso aprobó por unanimidad la ley de parques nacionales con 44 votos."
    found = checked(text, for_=44, unanimous=True, date="2023-05-18")
    assert (found.outcome, codes(found)[-1]) == (Outcome.CANNOT_TELL, "vote.unanimous-with-abstentions")
    assert checked(text, for_=31, unanimous=True, date="2023-05-19").outcome is not Outcome.AGREES


def test_what_was_denied_planned_or_doubted(checked: Checked) -> None:
    text = "NIEBLA.- La ley de parques: 44 a favor, 0 en contra, 2 abstenciones."
    value = {"for_": 44, "against": 0, "abstain": 2, "date": "2023-05-18"}
    assert checked(text, modality=Modality.DENIED, **value).outcome is Outcome.CONFLICTS
    assert checked(text, modality=Modality.PROPOSED, **value).outcome is Outcome.CANNOT_TELL
    assert checked(text, modality=Modality.HEDGED, **value).outcome is Outcome.CANNOT_TELL
    assert checked(text, modality=Modality.DENIED, for_=7, against=7, date="2023-05-18").outcome is Outcome.CANNOT_TELL


def test_a_country_named_in_passing_names_no_body(checked: Checked) -> None:
    quote = "El Congreso votó la ley de parques"
    value = {"for_": 41, "against": 0, "abstain": 2, "date": "2023-05-18", "body": "Congreso", "quote": quote}
    passing = "BOGOTÁ.- El Congreso votó la ley de parques.\n\nEn Colombia debaten desde mayo.\n\n{}"
    here = checked(passing.format("Brumania y Niebla la tienen ya, y los brumanianos la celebran."), **value)
    assert here.outcome is Outcome.CONFLICTS
    there = checked(passing.format("Colombia la espera; Brumania ya la tiene. En Colombia hay prisa."), **value)
    assert (there.outcome, codes(there)[0]) == (Outcome.CANNOT_TELL, "vote.no-body")


def test_a_tally_told_after_another_bill_is_left_open(checked: Checked) -> None:
    text = "NIEBLA.- Votaron el proyecto de ley 473. {} 44 votos a favor, 0 en contra y 2 abstenciones."
    value = {"for_": 44, "against": 0, "abstain": 2, "date": "2023-05-18"}
    quote = "44 votos a favor, 0 en contra y 2 abstenciones"
    found = checked(text.format("Fueron"), quote=quote, **value)
    assert (found.outcome, codes(found)[0]) == (Outcome.CANNOT_TELL, "vote.other-matter")
    told = checked(text.format("La ley de parques nacionales tuvo"), quote=quote, **value)
    assert (told.outcome, told.matched) == (Outcome.AGREES, "v/parks")


@pytest.mark.parametrize("yes", [39, 36])
def test_a_corrected_total_is_shown_beside_the_published_one(checked: Checked, yes: int) -> None:
    found = checked(
        "NIEBLA.- La ley de escuelas, proyecto de ley 777.",
        "2023-11-21",
        for_=yes,
        against=18,
        abstain=2,
        measure="proyecto de ley 777",
    )
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/schools")
    step = next(step for step in found.because if step.code == "vote.corrected")
    assert (step.params["published"], step.params["corrected"]) == ([39, 18, 2], [36, 18, 2])
    assert step.entries == ("v/schools", "correction/schools")


@pytest.mark.parametrize(("day", "reported"), [("viernes 18", True), ("jueves 18", False), ("18", False)])
def test_a_wrong_weekday_is_reported(checked: Checked, day: str, reported: bool) -> None:
    found = checked(
        f"NIEBLA.- El {day} de mayo de 2023 la ley de parques tuvo 44 votos a favor, 0 en contra y 2 abstenciones.",
        for_=44,
        against=0,
        abstain=2,
        date="2023-05-18",
    )
    assert found.outcome is Outcome.AGREES
    assert ("vote.weekday" in codes(found)) is reported


def test_the_last_day_covered_is_covered(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso de Brumania votó."
    assert checked(text, "2023-12-31", for_=8, against=8, date="2023-12-31").outcome is Outcome.NOT_ON_RECORD
    assert checked(text, "2023-12-31", for_=8, against=8, date="2023-12-31/2024-01-01").outcome is Outcome.CANNOT_TELL


def test_a_vote_after_publication_is_not_meant(checked: Checked) -> None:
    text = "NIEBLA.- El proyecto de ley 473 tuvo 28 votos a favor, 20 en contra y 6 abstenciones."
    value = {"for_": 28, "against": 20, "abstain": 6, "measure": "proyecto de ley 473"}
    assert checked(text, "2023-05-26", **value).matched == "v/ports"
    assert checked(text, "2023-05-20", **value).matched is None


def test_a_day_counted_from_another_event_is_no_date(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- La ley de parques tuvo 44 votos a favor, 0 en contra y 2 abstenciones dos semanas después de ello.",
        for_=44,
        against=0,
        abstain=2,
        date="2023-05-17",
    )
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/parks")
    assert "vote.looked-back" in codes(found)


def test_two_votings_on_one_bill_with_one_tally_are_the_measures(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El proyecto de ley 640 tuvo 36 votos a favor y 9 en contra.",
        "2023-06-21",
        for_=36,
        against=9,
        measure="proyecto de ley 640",
    )
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/roofs")


def test_a_name_that_is_nobodys_is_counted_and_told(checked: Checked) -> None:
    found = checked("NIEBLA.- Ley de faros: 35-10-1.", "2023-07-21", for_=35, against=10, abstain=1)
    step = next(step for step in found.because if step.code == "vote.unresolved-names")
    assert (found.outcome, step.params["names"]) == (Outcome.EXPLAINED, ["Nadie Tal"])


def test_votings_with_the_figures_on_another_matter_are_considered_too(checked: Checked) -> None:
    found = checked("El Congreso de Brumania votó la ley de pesca.", "2023-06-03", for_=33, against=11)
    assert (found.matched, found.considered) == ("v/twin-a", ("v/twin-a", "v/twin-b"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "El Congreso aprobó el proyecto de ley 480."), ("en", "Congress of Brumania passed bill 480.")],
)
def test_of_two_readings_of_one_bill_on_a_day_the_first_is_shown(language: str, text: str) -> None:
    two = [
        one
        for hour in ("10", "11")
        for one in voting(f"v/{hour}", f"2023-04-13T{hour}:00", (40, 9, 2), "LEY", bills=("480",), outcome="passed")
    ]
    checked = checked_in(MemoryRecord([*ENTRIES, *two], name="brumania"))
    found = checked(f"NIEBLA.- {text}", "2023-04-14", language=language, outcome="passed", date="2023-04-13")
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/10")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "NIEBLA.- Hoy el Congreso aprobó la ley de faros, 30 a 9."),
        ("en", "NIEBLA.- Today Congress passed the lighthouse law, 30 to 9."),
    ],
)
def test_today_is_the_day_told_where_that_has_the_voting_and_else_the_day_before(
    record: MemoryRecord, language: str, text: str
) -> None:
    days = [voting(f"v/{day}", f"2023-09-{day}T10:00", (30, 9, 1), "LEY DE FAROS") for day in (11, 12)]
    check = checked_in(MemoryRecord([*record._log, *days[0], *days[1]], name="brumania"))
    for published, matched in (("2023-09-12", "v/12"), ("2023-09-13", "v/12"), ("2023-09-11", "v/11")):
        found = check(text, published, language=language, for_=30, against=9, date=published)
        assert found.matched == matched
        assert ("vote.told-a-day-late" in codes(found)) is (published == "2023-09-13")
