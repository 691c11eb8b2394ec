"""A tally that meets is not yet that voting: matter, outcome, holding, body and day are compared, in both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.claims import Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

CENSURE = "MOCIÓN DE CENSURA CONTRA LA MINISTRA DE SALUD, SEÑORA ELENA FARO"
TRIP = "PROYECTO DE RESOLUCIÓN LEGISLATIVA 611, QUE AUTORIZA AL PRESIDENTE PARA SALIR DEL TERRITORIO NACIONAL"
PENSIONS = "PROYECTO DE LEY 622, QUE AUTORIZA EL RETIRO EXTRAORDINARIO DE LOS FONDOS DE PENSIONES"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with three votings of three kinds, and their outcomes."""
    return MemoryRecord(
        [
            *record._log,
            *voting("v/censure", "2023-04-18T10:00", (33, 14, 6), CENSURE, outcome="passed"),
            *voting("v/trip", "2023-04-20T10:00", (18, 29, 3), TRIP, bills=("611",), outcome="rejected"),
            *voting("v/pensions", "2023-04-20T12:00", (40, 5, 2), PENSIONS, bills=("622",), outcome="passed"),
            *voting(
                "v/pensions-waiver",
                "2023-04-20T12:10",
                (38, 6, 3),
                "EXONERACIÓN DE LA SEGUNDA VOTACIÓN DEL PROYECTO DE LEY 622",
                bills=("622",),
                question=Question.WAIVER,
                outcome="passed",
            ),
        ],
        name="brumania",
    )


def codes(found: Finding) -> list[str]:
    return [step.code for step in found.because]


TRIP_TALLY = {"for_": 18, "against": 29, "abstain": 3, "date": "2023-04-20"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "NIEBLA.- El Congreso rechazó el viaje del presidente: 18 a favor, 29 en contra y 3 abstenciones.",
        ),
        (
            "en",
            "NIEBLA - Congress denied the president leave to travel: 18 for, 29 against, three abstentions.",
        ),
        ("en", "NIEBLA - Congress refused the president leave to go abroad: 18 for, 29 against, 3 abstaining."),
        (
            "es",
            "NIEBLA.- El Congreso negó al presidente salir del país: 18 a favor, 29 en contra, 3 abstenciones.",
        ),
    ],
)
def test_a_refusal_of_the_same_matter_agrees(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-04-21", language=language, outcome="rejected", **TRIP_TALLY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/trip")
    assert "vote.outcome-agrees" in codes(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "NIEBLA.- El Congreso aprobó el viaje del presidente: 18 a favor, 29 en contra y 3 abstenciones.",
        ),
        (
            "en",
            "NIEBLA - Congress cleared the president's trip abroad: 18 for, 29 against, three abstentions.",
        ),
    ],
)
def test_the_other_outcome_conflicts_and_says_so(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-04-21", language=language, outcome="passed", **TRIP_TALLY)
    assert (found.outcome, found.matched) == (Outcome.CONFLICTS, "v/trip")
    assert "vote.outcome-turned" in codes(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "NIEBLA.- El Congreso rechazó censurar al ministro del Interior: 18 a favor y 29 en contra.",
        ),
        (
            "en",
            "NIEBLA - Congress rejected a motion to censure the interior minister: 18 for, 29 against.",
        ),
        ("es", "NIEBLA.- El Congreso no eligió al defensor del pueblo: 18 a favor, 29 en contra y 3 abstenciones."),
        ("en", "NIEBLA - Congress did not elect the ombudsman: 18 in favor, 29 against and three abstentions."),
    ],
)
def test_the_same_tally_on_another_matter_is_never_confirmed(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-04-21", language=language, outcome="rejected", **TRIP_TALLY)
    assert (found.outcome, found.matched) == (Outcome.CONFLICTS, None)
    assert codes(found)[0] == "vote.other-matter"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "NIEBLA.- El Congreso rechazó la venta del faro viejo: 18 a favor, 29 en contra y 3 abstenciones.",
        ),
        (
            "en",
            "NIEBLA - Congress turned down the sale of the old lighthouse: 18 for, 29 against, 3 abstaining.",
        ),
    ],
)
def test_unknown_words_are_neither_confirmed_nor_accused(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-04-21", language=language, outcome="rejected", **TRIP_TALLY)
    assert (found.outcome, found.matched) == (Outcome.CANNOT_TELL, None)


def test_where_the_matter_told_has_its_own_tally_that_day_it_is_shown(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso aprobó el retiro de fondos de pensiones: 18 a favor, 29 en contra."
    found = checked(text, "2023-04-21", **TRIP_TALLY)
    assert found.outcome is Outcome.CONFLICTS
    assert (found.because[0].code, found.because[0].params["tally"]) == ("vote.tally-far", [40, 5, 2])
    assert "vote.tally-of-another" in codes(found)


@pytest.mark.parametrize(("figure", "code"), [(43, "vote.tally-differs"), (9, "vote.tally-far")])
def test_a_bill_and_one_figure_are_enough(checked: Checked, figure: int, code: str) -> None:
    text = f"NIEBLA.- El Congreso aprobó el proyecto de ley 622 con {figure} votos a favor."
    found = checked(text, "2023-04-21", for_=figure, measure="proyecto de ley 622", outcome="passed")
    assert (found.outcome, codes(found)[0]) == (Outcome.CONFLICTS, code)
    assert found.because[0].params["tally"] == [40, 5, 2]


@pytest.mark.parametrize(
    ("language", "text", "outcome", "expected"),
    [
        ("es", "NIEBLA.- El Congreso rechazó el proyecto de ley 622.", "rejected", Outcome.CONFLICTS),
        ("es", "NIEBLA.- El Congreso aprobó el proyecto de ley 622.", "passed", Outcome.AGREES),
        ("en", "NIEBLA - Congress turned down bill 622.", "rejected", Outcome.CONFLICTS),
        ("en", "NIEBLA - Congress censured Health Minister Elena Faro.", "passed", Outcome.AGREES),
        (
            "en",
            "NIEBLA - Health Minister Elena Faro survived a censure motion.",
            "rejected",
            Outcome.CONFLICTS,
        ),
        ("es", "NIEBLA.- El Congreso censuró a la ministra de Salud, Elena Faro.", "passed", Outcome.AGREES),
    ],
)
def test_an_outcome_without_figures_is_compared(
    checked: Checked, language: str, text: str, outcome: str, expected: Outcome
) -> None:
    assert checked(text, "2023-04-21", language=language, outcome=outcome).outcome is expected


@pytest.mark.parametrize("modality", [Modality.HEDGED, Modality.PROPOSED])
def test_what_was_not_held_is_not_confirmed(checked: Checked, modality: Modality) -> None:
    text = "NIEBLA.- El Congreso podría rechazar el viaje del presidente: 18 a favor, 29 en contra, 3 abstenciones."
    found = checked(text, "2023-04-21", modality=modality, outcome="rejected", **TRIP_TALLY)
    assert (found.outcome, codes(found)) == (Outcome.CANNOT_TELL, ["vote.not-held"])


def test_a_denial_of_what_is_on_record_conflicts(checked: Checked) -> None:
    text = "NIEBLA.- Es falso que el Congreso rechazara el viaje: 18 a favor, 29 en contra y 3 abstenciones."
    found = checked(text, "2023-04-21", modality=Modality.DENIED, outcome="rejected", **TRIP_TALLY)
    assert (found.outcome, found.matched) == (Outcome.CONFLICTS, "v/trip")
    turned = checked(text, "2023-04-21", modality=Modality.DENIED, outcome="passed", **TRIP_TALLY)
    assert turned.outcome is Outcome.CANNOT_TELL


def test_a_committees_vote_is_not_the_plenarys_and_the_look_alike_is_named(checked: Checked) -> None:
    text = "NIEBLA.- La Comisión de Relaciones Exteriores rechazó el viaje: 18 a favor, 29 en contra."
    found = checked(text, "2023-04-21", body="Comisión de Relaciones Exteriores", outcome="rejected", **TRIP_TALLY)
    assert (found.outcome, codes(found)) == (Outcome.CANNOT_TELL, ["vote.other-body", "vote.look-alike"])
    assert found.because[1].entries == ("v/trip",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "NIEBLA - Congress today agreed, 18 for, 29 against, 3 abstaining, to censure minister Elena Faro."),
        (
            "es",
            "NIEBLA.- El Congreso inhabilitó hoy a la ministra Elena Faro: 18 a favor, 29 en contra, 3 abstenciones.",
        ),
    ],
)
def test_today_s_tally_of_another_matter_the_day_before_is_left_open(
    checked: Checked, language: str, text: str
) -> None:
    value = {"for_": 18, "against": 29, "abstain": 3, "date": "2023-04-21"}
    found = checked(text, "2023-04-21", language=language, **value)
    assert (found.outcome, found.because[0].code) == (Outcome.CANNOT_TELL, "vote.not-comparable")
    assert checked(text, "2023-04-22", language=language, **{**value, "date": "2023-04-22"}).outcome.value in (
        "not-on-record",
        "cannot-tell",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "NIEBLA.- El Congreso rechazó hoy el viaje del presidente: 18 a favor, 29 en contra y 3 abstenciones."),
        (
            "en",
            "NIEBLA - Congress today refused the president's trip abroad: 18 for, 29 against, 3 abstaining.",
        ),
        (
            "es",
            "NIEBLA.- El viaje del presidente fue rechazado hoy: 18 a favor, 29 en contra y 3 abstenciones.",
        ),
    ],
)
def test_today_in_a_text_dated_a_day_later_is_explained(checked: Checked, language: str, text: str) -> None:
    value = {**TRIP_TALLY, "date": "2023-04-21", "outcome": "rejected"}
    found = checked(text, "2023-04-21", language=language, **value)
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/trip")
    assert "vote.told-a-day-late" in codes(found)
    named = checked(
        text.replace("hoy", "el 21 de abril").replace("today", "on 21 April"), "2023-04-21", language=language, **value
    )
    assert named.outcome is Outcome.CONFLICTS


def test_a_matter_that_is_not_told_takes_a_full_tally_with_its_day(checked: Checked) -> None:
    told = checked("NIEBLA.- Fueron 18 votos a favor, 29 en contra y 3 abstenciones.", "2023-04-21", **TRIP_TALLY)
    assert (told.outcome, codes(told)[1]) == (Outcome.AGREES, "vote.matter-not-told")
    value = {"for_": 18, "against": 29}
    undated = checked("NIEBLA.- Fueron 18 votos a favor y 29 en contra.", "2023-04-25", **value)
    assert (undated.outcome, codes(undated)[0]) == (Outcome.CANNOT_TELL, "vote.neither-day-nor-matter")


def test_the_candidate_that_shares_most_figures_is_the_nearest(checked: Checked) -> None:
    value = {"for_": 33, "against": 29, "abstain": 3, "date": "2023-04"}
    found = checked("NIEBLA.- Fueron 33 a favor, 29 en contra y 3 abstenciones.", "2023-04-30", **value)
    assert next(step.entries[0] for step in found.because if step.entries) == "v/trip"


def test_an_undated_claim_that_names_its_matter_finds_the_voting_of_another_day(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso censuró a la ministra de Salud, Elena Faro: 33 a favor, 14 en contra, 6 abstenciones."
    found = checked(text, "2023-08-01", for_=33, against=14, abstain=6, outcome="passed")
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/censure")
    assert "vote.by-matter" in codes(found)


def test_without_a_named_body_nothing_is_held_against_the_claim(checked: Checked) -> None:
    text = "Se aprobó el viaje del presidente con 18 votos a favor, 29 en contra y 3 abstenciones."
    found = checked(text, "2023-04-21", outcome="passed", **TRIP_TALLY)
    assert (found.outcome, codes(found)[-1]) == (Outcome.CANNOT_TELL, "vote.body-unnamed")


PENSIONS_TALLY = {"for_": 40, "against": 5, "abstain": 2, "date": "2023-04-20"}


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        (
            "es",
            "El Congreso desechó el retiro de los fondos de pensiones: 40 a favor, 5 en contra, dos abstenciones.",
            "Congreso",
        ),
        (
            "es",
            "El Pleno tumbó la ley del retiro de fondos de pensiones, 40 votos contra 5 y dos abstenciones.",
            "Pleno",
        ),
        ("es", "Cayó en el Congreso el retiro de los fondos de pensiones: 40-5, con 2 abstenciones.", "Congreso"),
        ("en", "Congress threw out the withdrawal of pension funds, 40 for, 5 against and two abstaining.", "Congress"),
        ("en", "Pension fund withdrawals died in Congress, 40 to 5 with two abstentions.", "Congress"),
        ("en", "The pension withdrawal was voted down in Congress (40-5, two abstentions).", "Congress"),
    ],
)
def test_a_whole_tally_on_the_matter_told_says_whose_congress_is_meant(
    checked: Checked, language: str, text: str, body: str
) -> None:
    found = checked(text, language=language, body=body, outcome="rejected", **PENSIONS_TALLY)
    assert (found.outcome, found.matched) == (Outcome.CONFLICTS, "v/pensions"), found.because


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("es", "El Congreso desechó la ley: 40 a favor, 5 en contra, dos abstenciones.", PENSIONS_TALLY),
        ("es", "El Congreso desechó el retiro de pensiones con 41 a favor y 5 en contra.", {"for_": 41, "against": 5}),
        ("es", "El Congreso desechó el retiro de pensiones con 40 votos a favor.", {"for_": 40}),
        ("en", "Congress threw out the bill, 40 for, 5 against and two abstaining.", PENSIONS_TALLY),
        ("en", "Congress threw out the withdrawal of pension funds, 41 to 5.", {"for_": 41, "against": 5}),
        ("en", "Congress threw out the withdrawal of pension funds despite 40 votes.", {"for_": 40}),
    ],
)
def test_without_the_whole_tally_or_the_matter_a_congress_may_be_anybodys(
    checked: Checked, language: str, text: str, values: dict[str, object]
) -> None:
    body = "Congreso" if language == "es" else "Congress"
    found = checked(text, language=language, body=body, outcome="rejected", **{"date": "2023-04-20", **values})
    assert found.outcome is Outcome.CANNOT_TELL
