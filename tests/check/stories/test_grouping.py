"""What stands together: by entry, by sentence, by what is said; and what does not."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.model.claims import ClaimKind
from constancia.model.findings import Outcome, Step

RIGHT, WRONG, OPEN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.CANNOT_TELL
VOTE, DATE, TOLL = ClaimKind.VOTE, ClaimKind.DATE, ClaimKind.CASUALTIES
FORCE, SAID, POST = ClaimKind.AUTHORISATION, ClaimKind.STATEMENT, ClaimKind.OFFICE


def groups(report: Any) -> set[frozenset[int]]:
    return {frozenset(numbers) for numbers in report.order()}


def day(date: str) -> dict[str, str]:
    return {"date": date, "anchor": "absolute"}


def test_a_day_stands_with_the_claim_of_its_sentence_that_is_dated_so(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "El 3 de mayo votó 9 a 2. El 4 de mayo votó 8 a 1 y murieron 5. El 3 de mayo llovió."
    report.says(DATE, "3 de mayo", OPEN, **day("2023-05-03"))
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2, date="2023-05-03")
    report.says(DATE, "4 de mayo", OPEN, **day("2023-05-04"))
    report.says(VOTE, "8 a 1", OPEN, for_=8, against=1)
    report.says(TOLL, "murieron 5", OPEN, harm="dead", count=5, as_of="2023-05-04")
    report.says(DATE, "3 de mayo llovió", OPEN, **day("2023-05-07"))
    assert groups(report) == {frozenset({1, 2}), frozenset({3, 5}), frozenset({4}), frozenset({6})}


def test_the_same_day_in_another_sentence_stands_alone(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "El Pleno votó 9 a 2. El 3 de mayo llovió."
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2, date="2023-05-03")
    report.says(DATE, "3 de mayo", OPEN, **day("2023-05-03"))
    assert groups(report) == {frozenset({1}), frozenset({2})}


def test_claims_listed_out_of_order_are_neighbours_all_the_same(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "El Pleno votó 9 a 2 el 3 de mayo. Murieron 5."
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2, date="2023-05-03")
    report.says(TOLL, "Murieron 5", OPEN, harm="dead", count=5)
    report.says(DATE, "3 de mayo", OPEN, at=0, **day("2023-05-03"))
    assert groups(report) == {frozenset({1, 3}), frozenset({2})}


def test_the_first_claim_of_a_text_is_a_neighbour_too(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Con 9 a 2, tras 5 muertes y 6 heridos, el 3 de mayo."
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2, date="2023-05-03")
    report.says(TOLL, "5 muertes", OPEN, harm="dead", count=5)
    report.says(TOLL, "6 heridos", OPEN, harm="injured", count=6)
    report.says(DATE, "3 de mayo", OPEN, **day("2023-05-03"))
    assert groups(report) == {frozenset({1, 4}), frozenset({2}), frozenset({3})}


def test_a_period_stands_with_what_begins_and_ends_with_it(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Entran tropas del 1 al 9 de junio. Entran buques del 2 al 8 de junio, o del 3 en adelante."
    report.says(FORCE, "Entran tropas", OPEN, force="tropas", from_="2023-06-01", until="2023-06-09")
    report.says(DATE, "del 1 al 9 de junio", OPEN, **day("2023-06-01/2023-06-09"))
    report.says(FORCE, "Entran buques", OPEN, force="buques", from_="2023-06-02", until="2023-06-09")
    report.says(DATE, "del 2 al 8 de junio", OPEN, **day("2023-06-02/2023-06-08"))
    report.says(DATE, "del 3 en adelante", OPEN, **day("2023-06-03"))
    assert groups(report) == {frozenset({1, 2}), frozenset({3}), frozenset({4}), frozenset({5})}


def test_a_day_with_an_entry_of_its_own_stands_with_that(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "El 3 de mayo, día del informe, votó 9 a 2."
    report.says(DATE, "3 de mayo", WRONG, Step("date.differs", {}, ("d/report-a",)), **day("2023-05-03"))
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2, date="2023-05-03")
    assert groups(report) == {frozenset({1}), frozenset({2})}


def test_two_days_do_not_host_each_other(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Fue el 3 de mayo, o sea el tres."
    report.says(DATE, "3 de mayo", RIGHT, matched="d/report-a", **day("2023-05-03"))
    report.says(DATE, "el tres", OPEN, **day("2023-05-03"))
    assert groups(report) == {frozenset({1}), frozenset({2})}


@pytest.mark.parametrize(
    ("count", "outcome", "together"),
    [("d/count-a", RIGHT, True), ("d/count-b", RIGHT, False), ("d/count-a", WRONG, False)],
)
def test_the_day_of_a_report_stands_with_the_figure_by_the_same_source(
    beside_dossier: Any, count: str, outcome: Outcome, together: bool
) -> None:
    report = beside_dossier
    report.text = "El informe del 3 de mayo cuenta, tras 9 a 2, 57 muertos."
    matched = "d/report-a" if outcome is RIGHT else None
    report.says(DATE, "3 de mayo", outcome, Step("date.x", {}, ("d/report-a",)), matched=matched, **day("2023-05-03"))
    report.says(VOTE, "9 a 2", RIGHT, matched="d/nobody", for_=9, against=2)
    report.says(TOLL, "57 muertos", RIGHT, matched=count, harm="dead", count=57)
    expected = {frozenset({1, 3}), frozenset({2})} if together else {frozenset({1}), frozenset({2}), frozenset({3})}
    assert groups(report) == expected


def test_a_saying_stands_with_a_figure_inside_it_and_with_no_day_or_post(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Dijo que el 3 de mayo el ministro Sol vio 57 muertos. Y que el ministro Paz vio todo el 4 de mayo."
    report.says(SAID, "el 3 de mayo el ministro Sol vio 57 muertos", OPEN, Step("statement.nobody"))
    report.says(DATE, "3 de mayo", OPEN, **day("2023-05-03"))
    report.says(POST, "ministro Sol", OPEN, person="Sol", post="ministro")
    report.says(TOLL, "57 muertos", OPEN, harm="dead", count=57)
    report.says(SAID, "el ministro Paz vio todo el 4 de mayo", OPEN, Step("statement.nobody"))
    report.says(POST, "ministro Paz", OPEN, person="Paz", post="ministro")
    report.says(DATE, "4 de mayo", OPEN, **day("2023-05-04"))
    assert frozenset({1, 4}) in groups(report)
    assert len(groups(report)) == 6


def test_a_figure_beside_a_saying_is_not_inside_it(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Murieron 57, y dijo que llovía."
    report.says(TOLL, "Murieron 57", OPEN, harm="dead", count=57)
    report.says(SAID, "llovía", OPEN, Step("statement.nobody"))
    assert groups(report) == {frozenset({1}), frozenset({2})}


@pytest.mark.parametrize(
    ("code", "outcome", "together"),
    [
        ("statement.its-figures", RIGHT, True),
        ("statement.matched", RIGHT, False),
        ("statement.figures", OPEN, True),
        ("statement.figures", WRONG, False),
    ],
)
def test_only_a_saying_that_its_figures_decide_stands_with_them(
    beside_dossier: Any, code: str, outcome: Outcome, together: bool
) -> None:
    report = beside_dossier
    report.text = "Dijo que hubo 57 muertos."
    matched = "d/report-a" if outcome is RIGHT else None
    report.says(SAID, "hubo 57 muertos", outcome, Step(code), matched=matched)
    report.says(TOLL, "57 muertos", RIGHT, matched="d/count-a", harm="dead", count=57)
    assert groups(report) == ({frozenset({1, 2})} if together else {frozenset({1}), frozenset({2})})


def test_a_vote_without_figures_stands_with_the_authorisation_of_its_sentence(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Aprobó que entren tropas. Aprobó 9 a 2 que entren buques. Aprobó tropas y buques. Aprobó víveres."
    report.says(VOTE, "Aprobó", OPEN, outcome_="passed")
    report.says(FORCE, "tropas", RIGHT, matched="d/force-1", force="tropas")
    report.says(VOTE, "Aprobó 9 a 2", OPEN, for_=9, against=2)
    report.says(FORCE, "buques", RIGHT, matched="d/force-2", force="buques")
    assert groups(report) == {frozenset({1, 2}), frozenset({3}), frozenset({4})}


def test_a_vote_between_two_authorisations_stands_with_neither(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Tropas y buques: los aprobó, con pena."
    report.says(FORCE, "Tropas", RIGHT, matched="d/force-1", force="tropas")
    report.says(FORCE, "buques", RIGHT, matched="d/force-2", force="buques")
    report.says(VOTE, "aprobó", OPEN, outcome_="passed")
    assert groups(report) == {frozenset({1}), frozenset({2}), frozenset({3})}


def test_an_authorisation_of_which_nothing_can_be_told_stands_with_the_vote_of_its_sentence(report: Any) -> None:
    report.text = "Rechazó por 44 a 0 el proyecto que dejaría entrar tropas, tras 5 muertes."
    report.says(VOTE, "44 a 0", RIGHT, matched="v/parks", for_=44, against=0)
    report.says(FORCE, "dejaría entrar tropas", OPEN, force="tropas")
    report.says(TOLL, "5 muertes", RIGHT, matched="v/ports", harm="dead", count=5)
    assert groups(report) == {frozenset({1, 2}), frozenset({3})}


def test_a_contradicted_authorisation_is_a_story_of_its_own(report: Any) -> None:
    report.text = "Por 44 a 0 dejó entrar tropas."
    report.says(VOTE, "44 a 0", RIGHT, matched="v/parks", for_=44, against=0)
    report.says(FORCE, "dejó entrar tropas", WRONG, force="tropas")
    assert groups(report) == {frozenset({1}), frozenset({2})}


def test_an_authorisation_without_entry_hosts_no_vote(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Aprobó que entren tropas."
    report.says(VOTE, "Aprobó", OPEN, outcome_="passed")
    report.says(FORCE, "tropas", OPEN, force="tropas")
    assert groups(report) == {frozenset({1}), frozenset({2})}


def test_what_is_said_again_without_an_entry_is_one_story(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "Hubo 72 muertos. En total, 72 muertos. Según otros, 72 muertos."
    report.says(TOLL, "72 muertos", OPEN, harm="dead", count=72, speaker="Relatives")
    report.says(TOLL, "72 muertos", OPEN, at=20, harm="dead", count=72, speaker="RELATIVES")
    report.says(TOLL, "72 muertos", OPEN, at=40, harm="dead", count=72, speaker="Others")
    assert groups(report) == {frozenset({1, 2}), frozenset({3})}


def test_a_story_has_the_entry_that_one_of_its_claims_names(beside_dossier: Any) -> None:
    report = beside_dossier
    report.text = "La jefa Paz habló. La secretaria Paz calló. Llovió 9 a 2."
    report.says(POST, "jefa Paz", OPEN, person="Paz", post="jefa")
    report.says(POST, "secretaria Paz", RIGHT, matched="d/nobody", person="PAZ", post="secretaria")
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2)
    (vote,) = [story for story in report.told() if report.numbers(story) == [3]]
    assert vote.entry is None
    report.says(TOLL, "9", RIGHT, matched="d/count-a", at=45, harm="dead", count=9)
    assert {story.entry for story in report.told()} == {None, "d/nobody", "d/count-a"}


def test_a_story_led_by_a_date_has_the_entry_of_its_vote(report: Any) -> None:
    report.text = "El lunes 19 de mayo lo aprobó con 31 votos."
    step = Step("date.weekday", {"day": "2023-05-19", "said": "0"})
    report.says(ClaimKind.DATE, "lunes 19 de mayo", Outcome.CONFLICTS, step, date="2023-05-19")
    agrees = Step("vote.tally-agrees", {"tally": [31, 14, 4]}, ("v/bridge",))
    report.says(ClaimKind.VOTE, "31 votos", Outcome.AGREES, agrees, matched="v/bridge", for_=31, date="2023-05-19")
    (story,) = report.told()
    assert (story.outcome, story.entry, report.numbers(story)) == (Outcome.CONFLICTS, "v/bridge", [1, 2])
