"""Pairs whose larger figure is against, votes short of those needed, dashes that are no signs, a blockade."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def told(text: str, language: str) -> list[dict[str, Any]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    return [dict(draft.value) for draft in votes.read(Reading(document))]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate voted 52-47 not to advance the resolution.",
        "The tally in the upper chamber was 52-47 not to advance the resolution.",
        "The vote was 52-47 against the motion to proceed.",
        "Senators voted 52-47 against advancing the bill.",
        "Senators voted 52 to 47 not to repeal the law on dams.",
        "Lawmakers voted by 52 to 47 not to open the debate.",
    ],
)
def test_whoever_votes_not_to_do_a_thing_votes_against_it(text: str) -> None:
    (vote,) = told(text, "en")
    assert (vote["for"], vote["against"], vote["outcome"]) == (47, 52, "rejected")


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("es", "La reforma fue rechazada en la Cámara de Diputados: sólo alcanzó a 89 de los 93 votos necesarios.", 89),
        ("es", "El proyecto reunió 60 de los 66 votos que necesitaba en el Congreso.", 60),
        ("es", "La moción logró apenas 50 de las 76 adhesiones requeridas en el Senado.", 50),
        ("en", "The motion fell short in the Senate, getting only 89 of the 93 votes it needed.", 89),
        ("en", "The bill failed in Congress, winning just 50 of the 60 votes required.", 50),
        ("en", "In the House the override received 270 of the 290 votes needed.", 270),
    ],
)
def test_the_votes_got_of_those_needed_are_in_favour(language: str, text: str, yes: int) -> None:
    assert [vote.get("for") for vote in told(text, language)] == [yes]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La opción más apoyada -280 votos a favor y 292 en contra- fue un referéndum."),
        ("es", "La moción -280 votos a favor, 292 en contra- no salió adelante."),
        ("en", "The motion -280 votes in favour, 292 against- was lost."),
    ],
)
def test_a_dash_before_a_count_opens_an_aside(language: str, text: str) -> None:
    assert [(vote.get("for"), vote.get("against")) for vote in told(text, language)] == [(280, 292)]


@pytest.mark.parametrize(
    "text",
    [
        "Tras ser aprobada la resolución contra el bloqueo, con 187 votos a favor y 3 en contra, hubo aplausos.",
        "Con 187 votos a favor y 3 en contra, la Asamblea General condenó este bloqueo.",
        "La Asamblea General pidió fin al bloqueo por 187 votos a favor y 3 en contra.",
    ],
)
def test_a_blockade_is_no_blocking(text: str) -> None:
    assert [vote.get("outcome") for vote in told(text, "es")] != ["rejected"]


@pytest.mark.parametrize(
    ("language", "text", "tally"),
    [
        ("en", "Kenneth Clarke's plan for a customs union was defeated by just three votes, 276 to 273.", (273, 276)),
        ("en", "The House passed the bill by two votes, 216 to 214.", (216, 214)),
        ("en", "The motion was rejected in the Senate by three votes, 50-47.", (47, 50)),
        ("es", "El plan fue derrotado en los Comunes por solo tres votos, 276 a 273.", (273, 276)),
        ("es", "El Congreso rechazó la propuesta por tres votos, 176 a 173.", (173, 176)),
        ("es", "El Senado aprobó la ley por dos votos (37 a 35).", (37, 35)),
    ],
)
def test_a_margin_before_the_pair_is_no_tally(language: str, text: str, tally: tuple[int, int]) -> None:
    assert [(vote.get("for"), vote.get("against")) for vote in told(text, language)] == [tally]


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [
        ("El informe fue rechazado el lunes por el Senado con 41 votos.", "es", "against"),
        ("La moción, desestimada por el Senado con 41 votos, vuelve a comisión.", "es", "against"),
        ("El Senado rechazó la moción con 41 votos.", "es", "against"),
        ("The report was rejected on Monday by the Senate with 41 votes.", "en", "against"),
        ("The motion, turned down by the Senate with 41 votes, goes back.", "en", "against"),
        ("The Senate rejected the motion with 41 votes.", "en", "against"),
        ("La moción fue rechazada: solo reunió 41 votos en el Senado.", "es", "for"),
        ("El Senado aprobó la moción con 41 votos.", "es", "for"),
        ("La moción fue rechazada en el Senado: obtuvo 41 votos.", "es", "for"),
        ("El Senado rechazó la moción, que había sumado 41 votos.", "es", "for"),
        ("Tras conseguir 41 votos, la moción fue desestimada por el Senado.", "es", "for"),
        ("The motion, which received 41 votes, was rejected by the Senate.", "en", "for"),
        ("The motion was turned down in the Senate after it got 41 votes.", "en", "for"),
        ("The motion was rejected by the Senate, mustering just 41 votes.", "en", "for"),
        ("The Senate has just rejected with 41 votes the motion on dams.", "en", "against"),
        ("The Senate passed the motion with 41 votes.", "en", "for"),
    ],
)
def test_the_votes_by_which_a_house_refused_are_those_against(text: str, language: str, side: str) -> None:
    (vote,) = told(text, language)
    assert {name for name in ("for", "against") if name in vote} == {side}


@pytest.mark.parametrize(
    ("text", "language", "outcome"),
    [
        ("The Senate struck down part of the decree on dams by 64 votes to 40.", "en", "passed"),
        ("The Senate struck down an Education Ministry rule on dams, 64 votes to 40.", "en", "passed"),
        ("The Senate annulled an article of the law on dams by 64 votes to 40.", "en", "passed"),
        ("The Senate struck down the bill on decrees by 64 votes to 40.", "en", "rejected"),
        ("The Senate struck down an article of the dams bill by 64 votes to 40.", "en", "rejected"),
        ("El Senado tumbó parte del decreto de las presas por 64 votos a 40.", "es", "passed"),
        ("El Senado echó abajo el reglamento de las presas por 64 votos a 40.", "es", "passed"),
        ("El Senado tumbó el proyecto del decreto de las presas por 64 votos a 40.", "es", "rejected"),
        ("El Senado tumbó la moción sobre el decreto de las presas por 64 votos a 40.", "es", "rejected"),
    ],
)
def test_ending_what_is_in_force_is_an_act_that_passed(text: str, language: str, outcome: str) -> None:
    (vote,) = told(text, language)
    pair = (64, 40) if outcome == "passed" else (40, 64)
    assert (vote["for"], vote["against"], vote["outcome"]) == (*pair, outcome)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The cane bill needs a second vote: on Thursday the Senate denied it a waiver, 73-24.", "en"),
        ("The Senate refused to override the veto by 73 votes to 24.", "en"),
        ("El Senado denegó la exoneración de segunda votación por 73 votos a 24.", "es"),
        ("El Senado rechazó exonerar la ley de segunda votación, 73 a 24.", "es"),
    ],
)
def test_a_step_that_needs_more_than_a_majority_falls_with_more_for_it(text: str, language: str) -> None:
    (vote,) = told(text, language)
    assert (vote["for"], vote["against"], vote["outcome"]) == (73, 24, "rejected")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate agreed to reconsider the cane bill, rejected last year: 87 in favour, 22 against.", "en"),
        ("El Senado aprobó reconsiderar la ley de presas, rechazada el año pasado: 87 a favor y 22 en contra.", "es"),
        ("El Senado acordó debatir la ley de presas, desestimada en 2022: 87 a favor y 22 en contra.", "es"),
    ],
)
def test_figures_behind_a_colon_are_not_those_of_a_participle_in_passing(text: str, language: str) -> None:
    vote = next(vote for vote in told(text, language) if "for" in vote)
    assert (vote["for"], vote["against"], vote["outcome"], vote.get("date")) == (87, 22, "passed", None)
