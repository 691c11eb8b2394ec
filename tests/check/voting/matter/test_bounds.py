"""How much must weigh for a matter to be the same, another, or nearly told: each bound, with a hair on either side.

What the words of a statement weigh is put in by hand, so that one bound moves at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from constancia.check.voting.matter import Compared, Verdict, compare
from constancia.check.voting.matter.weighing import Weighed
from constancia.model.votes import Question

from .sides import event, matter

SAME, ANOTHER, NOT_COMPARABLE, NOT_TOLD = Verdict
Weighing = Callable[..., Compared]

LAW = "PROYECTO DE LEY QUE REGULA LOS GLACIARES"
PLAIN = "PROYECTO DE LEY QUE REGULA LAS ZARANDAS"
"""A subject without a topic that is known."""
TEXT = "El Senado aprobó la zaranda lila de los bueyes."
APPROVED, ZARANDA, LILA, BUEYES = 1, 3, 4, 7
"""Places of words in the text, which has the body's name taken out."""


@pytest.fixture
def weighing(monkeypatch: pytest.MonkeyPatch) -> Weighing:
    def judged(
        text: str = TEXT,
        subject: str = LAW,
        *,
        language: str = "es",
        question: Question = Question.MEASURE,
        value: dict[str, Any] | None = None,
        **weights: Any,
    ) -> Compared:
        told = matter(text, language, **(value or {}))
        weighed = Weighed(**{**BARE, **weights})
        monkeypatch.setattr("constancia.check.voting.matter.pair.weigh", lambda *_: weighed)
        return compare(told, event(subject, question=question))

    return judged


BARE: dict[str, Any] = {
    "fits": 0,
    "contrary": 0,
    "by": (LILA,),
    "against": (),
    "words": True,
    "unknown": 0,
    "shared": ("glaciers",),
}
ODD: dict[str, Any] = {"odd": frozenset({BUEYES})}


def words(**weights: Any) -> dict[str, Any]:
    """Weights that no topic settles, for what is strange is too much."""
    return {**ODD, **weights}


@pytest.mark.parametrize(
    ("weights", "verdict", "rule", "firm"),
    [
        ({"fits": 1}, SAME, "topic", True),
        ({"fits": 0.9}, SAME, "topic", True),
        ({"fits": 0.9, "unknown": 2}, SAME, "topic", True),
        ({"fits": 0.9, "unknown": 3}, NOT_COMPARABLE, "words", True),
        ({"fits": 1, "unknown": 3}, SAME, "topic", True),
        ({"fits": 0.5}, SAME, "topic", True),
        ({"fits": 0.4}, NOT_COMPARABLE, "words", True),
        ({"fits": 0.9, "contrary": 0.1}, NOT_COMPARABLE, "words", True),
        ({"fits": 1, "contrary": 0.9}, SAME, "topic", True),
        ({"fits": 1, "contrary": 1}, NOT_COMPARABLE, "words", True),
        ({"fits": 1.5, "contrary": 1}, SAME, "topic", True),
        ({"fits": 0.9, "words": False}, NOT_COMPARABLE, "words", True),
        ({"fits": 0.9, "words": False, "by": (LILA, BUEYES)}, NOT_COMPARABLE, "words", True),
        ({"fits": 1, "words": False, "by": (LILA, BUEYES)}, SAME, "topic", True),
        ({"fits": 1, "words": False}, NOT_COMPARABLE, "words", True),
        ({"fits": 1, "shared": (), "unknown": 4}, SAME, "topic", True),
        ({"fits": 1, "shared": (), "unknown": 5}, NOT_COMPARABLE, "words", True),
        ({"fits": 1, "unknown": 5}, SAME, "topic", True),
        ({"fits": 1.9, "shared": (), "unknown": 5}, NOT_COMPARABLE, "words", True),
        ({"fits": 2, "shared": (), "unknown": 5}, SAME, "topic", True),
        ({"contrary": 1}, ANOTHER, "topic", False),
        ({"contrary": 0.9}, NOT_COMPARABLE, "words", True),
        ({"contrary": 1, "fits": 0.1}, NOT_COMPARABLE, "words", True),
    ],
)
def test_what_a_topic_must_weigh(
    weighing: Weighing, weights: dict[str, Any], verdict: Verdict, rule: str, firm: bool
) -> None:
    found = weighing(**weights)
    assert (found.verdict, found.rule, found.firm) == (verdict, rule, firm)


def test_only_a_subject_with_a_topic_of_its_own_is_on_another(weighing: Weighing) -> None:
    assert weighing(contrary=3).verdict is ANOTHER
    assert weighing(subject=PLAIN, contrary=3).verdict is NOT_COMPARABLE


@pytest.mark.parametrize(
    ("weights", "same"),
    [
        ({"fits": 1, "strange": 0}, True),
        ({"fits": 1, "strange": 0.5}, False),
        ({"fits": 1.9, "strange": 0.5}, False),
        ({"fits": 2, "strange": 0.5}, True),
        ({"fits": 2, "strange": 1}, True),
        ({"fits": 2, "strange": 1.1}, False),
        ({"fits": 3, "strange": 1.5}, True),
        ({"fits": 3, "strange": 1.5, "names": frozenset({BUEYES})}, False),
        ({"fits": 3, "strange": 0, "names": frozenset({BUEYES})}, True),
        ({"fits": 3, "strange": 1.5, "elsewhere": frozenset({BUEYES})}, False),
    ],
)
def test_how_much_may_be_strange_to_the_subject(weighing: Weighing, weights: dict[str, Any], same: bool) -> None:
    assert (weighing(**words(**weights)).verdict is SAME) is same


def test_a_place_told_elsewhere_is_no_topic_elsewhere(weighing: Weighing) -> None:
    text = "El Senado aprobó la zaranda lila de Lima."
    weights = {"fits": 3, "strange": 1.5, "elsewhere": frozenset({6}), "odd": frozenset({6})}
    assert weighing(text, subject=f"{LAW} DE LIMA", **weights).verdict is SAME
    assert weighing(text.replace("Lima", "bueyes"), subject=f"{LAW} DE LIMA", **weights).verdict is not SAME


ASIDE: dict[str, Any] = {**ODD, "names": frozenset({ZARANDA})}
"""What may be a name where no verb follows: it keeps nothing open but what leads there in part."""
FITTING = ((APPROVED, 0.4), (ZARANDA, 0.4), (LILA, 1.2))


@pytest.mark.parametrize(
    ("weights", "most"),
    [
        ({"fits": 2, "strange": 2}, True),
        ({"fits": 1.9, "strange": 1.9}, False),
        ({"fits": 2, "strange": 2.1}, False),
        ({"fits": 2.5, "strange": 2.5}, True),
        ({"fits": 1.3, "strange": 1}, True),
        ({"fits": 1.2, "strange": 1}, False),
        ({"fits": 1.3, "strange": 1.1}, False),
        ({"fits": 1, "strange": 1, "pointing": (LILA,)}, True),
        ({"fits": 0.9, "strange": 1, "pointing": (LILA,)}, False),
        ({"fits": 1, "strange": 1.1, "pointing": (LILA,)}, False),
        ({"fits": 2, "strange": 2, "words": False}, False),
        ({"fits": 2, "strange": 2, "contrary": 1}, False),
        ({"fits": 2, "strange": 2, "elsewhere": frozenset({LILA})}, False),
        ({"fits": 2, "strange": 2, "contrary": 1, "fitting": FITTING}, True),
        ({"fits": 2, "strange": 2, "elsewhere": frozenset({LILA}), "fitting": FITTING}, True),
        ({"fits": 2, "strange": 2, "contrary": 1.1, "fitting": FITTING}, False),
        ({"fits": 2, "strange": 2, "contrary": 1, "fitting": FITTING[1:]}, False),
        ({"fits": 2, "strange": 2, "contrary": 1, "fitting": (*FITTING[1:], (APPROVED, 0.3))}, False),
        ({"fits": 1.9, "strange": 1, "contrary": 1, "fitting": FITTING}, False),
        ({"fits": 2, "strange": 1.5, "contrary": 1, "fitting": FITTING}, True),
        ({"fits": 2, "strange": 2, "names": frozenset({LILA})}, False),
    ],
)
def test_when_most_of_what_is_told_leads_to_the_subject(
    weighing: Weighing, weights: dict[str, Any], most: bool
) -> None:
    found = weighing(subject=PLAIN, **{**ASIDE, **weights})
    assert (found.verdict, found.rule, found.left) == (NOT_COMPARABLE, "words", ("bueyes",))
    assert found.beyond == (("bueyes",) if most else ())


def test_a_topic_of_the_subject_that_nothing_told_is_of_weighs_against_it(weighing: Weighing) -> None:
    weights = {**ASIDE, "fits": 2, "strange": 2, "contrary": 1, "fitting": FITTING}
    assert weighing(subject=PLAIN, **weights).beyond
    assert not weighing(subject=LAW, **weights).beyond
    assert weighing(f"{TEXT[:-1]} y el glaciar.", LAW, **weights).beyond


MOST: dict[str, Any] = {**ASIDE, "fits": 2, "strange": 2}


@pytest.mark.parametrize(
    ("text", "subject", "most"),
    [
        (TEXT, LAW, True),
        ("El Senado aprobó la zaranda lila de los bueyes en Chile.", LAW, False),
        ("El Senado aprobó la zaranda lila de los bueyes en Chile.", f"{LAW} EN CHILE", True),
        ("El Senado aprobó la zaranda lila de los bueyes por 4 días.", LAW, True),
        ("El Senado aprobó la zaranda lila de los bueyes por 4 días.", f"{LAW} POR 5 DÍAS", False),
        ("El Senado aprobó la zaranda lila de los bueyes por 4 días.", f"{LAW} POR 4 DÍAS", True),
        ("El Senado aprobó la zaranda lila de los bueyes de 2021.", f"{LAW} DE 2022", False),
        ("El Senado aprobó la zaranda lila de los bueyes de 2022.", f"{LAW} DE 2022", True),
        ("El Senado aprobó la zaranda lila de los bueyes de Cusco.", f"{LAW} DE LIMA", False),
        ("El Senado aprobó la zaranda lila de los bueyes de Lima.", f"{LAW} DE LIMA", True),
        ("El Senado aprobó la zaranda lila de los bueyes de Pedro Salas.", LAW, True),
        ("El Senado aprobó la zaranda lila de los bueyes de Pedro Salas.", f"{LAW} DE PEDRO SALAS", True),
        ("El Senado aprobó la zaranda lila de los bueyes de Pedro Salas.", f"{LAW} DE RAMIRO QUIROGA", False),
        ("El Senado creó una comisión investigadora de zarandas lilas.", LAW, False),
        (TEXT, f"ALLANAMIENTO A LA OBSERVACIÓN DEL {LAW}", False),
        (TEXT, f"INSISTENCIA EN EL {LAW}", False),
    ],
)
def test_what_else_keeps_most_from_being_enough(weighing: Weighing, text: str, subject: str, most: bool) -> None:
    found = weighing(text, subject=subject, **MOST)
    assert (found.verdict, found.rule) == (NOT_COMPARABLE, "words")
    assert bool(found.beyond) is most


@pytest.mark.parametrize(
    ("text", "place", "most"),
    [
        ("The Senate backed sheds that herd oxen.", 4, False),
        ("The Senate backed sheds that herds oxen.", 4, True),
        ("The Senate backed sheds that Herd oxen.", 4, True),
        ("The Senate backed sheds with herd oxen.", 4, True),
        ("The Senate backed sheds to mend oxen.", 4, False),
        ("The Senate backed sheds which mend oxen.", 4, False),
        ("mend old sheds of oxen, the Senate would.", 0, True),
    ],
)
def test_a_deed_that_the_subject_lacks_keeps_most_from_being_enough(
    weighing: Weighing, text: str, place: int, most: bool
) -> None:
    most_of_it = {**MOST, "names": frozenset({1})}
    found = weighing(text, language="en", **{**most_of_it, "odd": frozenset({place})})
    assert bool(found.beyond) is most
    both = weighing(text, language="en", **{**most_of_it, "odd": frozenset({place, 5})})
    assert bool(both.beyond) is most


PART: dict[str, Any] = {**ODD, "fits": 1.5, "strange": 2.5}
LAST: dict[str, Any] = {"odd": frozenset({LILA}), "fits": 1.8, "strange": 5}


@pytest.mark.parametrize(
    ("weights", "part"),
    [
        ({}, True),
        ({"fits": 1.4, "strange": 2}, False),
        ({"strange": 2.6}, False),
        ({"fits": 2.5, "strange": 3.5}, True),
        ({"fits": 2.5, "strange": 3.6}, False),
        ({"words": False}, False),
        ({"contrary": 0.1}, False),
        ({"elsewhere": frozenset({LILA})}, False),
        ({"names": frozenset({ZARANDA})}, False),
    ],
)
def test_what_leads_in_part(weighing: Weighing, weights: dict[str, Any], part: bool) -> None:
    found = weighing(**{**PART, **weights})
    assert (found.verdict, found.rule) == (NOT_COMPARABLE, "words")
    assert found.beyond == (("bueyes",) if part else ())


@pytest.mark.parametrize(
    ("weights", "part"),
    [
        ({}, True),
        ({"fits": 1.7}, False),
        ({"strange": 5.1}, False),
        ({"odd": frozenset({ZARANDA})}, False),
        ({"odd": frozenset({BUEYES}), "strange": 2.9}, False),
        ({"odd": frozenset({BUEYES}), "strange": 2.8}, True),
    ],
)
def test_what_leads_in_part_beside_a_word_of_the_phrase(
    weighing: Weighing, weights: dict[str, Any], part: bool
) -> None:
    text = "El Senado aprobó la zaranda lila, para los bueyes."
    found = weighing(text, PLAIN, value={"measure": "zaranda lila"}, **{**LAST, **weights})
    assert (found.verdict, bool(found.beyond)) == (NOT_COMPARABLE, part)
    # A subject with a topic of its own that nothing told is of is something else.
    unmet = weighing(text, LAW, value={"measure": "zaranda lila"}, **LAST)
    assert not unmet.beyond


@pytest.mark.parametrize(
    ("text", "subject", "part"),
    [
        ("El Senado creó una comisión investigadora de zarandas lilas.", LAW, False),
        ("El Senado aprobó la zaranda lila de los bueyes en Chile.", LAW, False),
        ("El Senado aprobó la zaranda lila de los bueyes en Chile.", f"{LAW} EN CHILE", True),
        ("El Senado aprobó la zaranda lila de los bueyes por 4 días.", f"{LAW} POR 5 DÍAS", False),
        ("El Senado aprobó la zaranda lila de los bueyes de 2021.", f"{LAW} DE 2022", False),
        ("El Senado aprobó la zaranda lila de los bueyes de Cusco.", f"{LAW} DE LIMA", False),
        ("El Senado aprobó la zaranda lila de los bueyes de Lima.", f"{LAW} DE LIMA", True),
        ("El Senado aprobó la zaranda lila de los bueyes de Pedro Salas.", LAW, False),
        ("El Senado aprobó la zaranda lila de los bueyes de Pedro Salas.", f"{LAW} DE PEDRO SALAS", True),
        (TEXT, f"ALLANAMIENTO A LA OBSERVACIÓN DEL {LAW}", True),
        (TEXT, f"CUESTIÓN PREVIA SOBRE EL {LAW}", False),
    ],
)
def test_what_keeps_a_part_from_leading(weighing: Weighing, text: str, subject: str, part: bool) -> None:
    assert bool(weighing(text, subject, **PART).beyond) is part


def test_words_for_a_kind_of_decision_lead_in_no_part(weighing: Weighing) -> None:
    text = "El Senado creó una comisión investigadora de zarandas lilas."
    subject = "MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA DE FAROS"
    weights = {**PART, "fits": 3.4, "strange": 2.5, "fitting": ((3, 1.9),)}
    assert weighing(text, subject, **weights).beyond
    assert not weighing(text, subject, **{**weights, "fitting": ((3, 2.0),)}).beyond


@pytest.mark.parametrize(
    ("weights", "strange"),
    [
        ({}, False),
        ({"strange": 0.9}, False),
        ({"strange": 1}, True),
        ({"contrary": 0.5}, True),
        ({"elsewhere": frozenset({LILA})}, True),
    ],
)
def test_when_a_statement_says_more_than_the_subject(
    weighing: Weighing, weights: dict[str, Any], strange: bool
) -> None:
    assert weighing(**{"fits": 0.1, **weights}).strange is strange


PHRASE = "zaranda lila"
INSIDE: dict[str, Any] = {"strange": 9, "by": (ZARANDA, LILA), "fitting": ((ZARANDA, 0.5), (LILA, 0.5)), "fits": 0.1}


@pytest.mark.parametrize(
    ("weights", "same"),
    [
        ({}, True),
        ({"fitting": ((ZARANDA, 0.5), (LILA, 0.4))}, False),
        ({"fitting": ((ZARANDA, 0.5), (8, 0.5))}, False),
        ({"by": (LILA,)}, False),
        ({"by": (LILA,), "pointing": (LILA,)}, True),
        ({"by": (LILA,), "pointing": (APPROVED,)}, False),
        ({"by": (LILA, APPROVED)}, False),
    ],
)
def test_what_a_phrase_must_weigh_for_its_measure_to_be_named(
    weighing: Weighing, weights: dict[str, Any], same: bool
) -> None:
    text = "El Senado aprobó la zaranda lila, según dijo, de bueyes de Lorenza."
    found = weighing(text, value={"measure": PHRASE}, **{**INSIDE, **weights})
    assert (found.verdict is SAME) is same


@pytest.mark.parametrize(
    ("measure", "subject", "same"),
    [
        ("zaranda lila", "LEY DE LA ZARANDA LILA", True),
        ("zaranda lila", "LEY DE LA LILA ZARANDA", False),
        ("zaranda lila", "LEY DE LA ZARANDA O LILA", False),
        ("pan lila", "LEY DEL PAN LILA", False),
        ("panes lila", "LEY DE PANES LILA", True),
        ("para lila", "LEY PARA LILA", False),
    ],
)
def test_one_word_leads_with_the_same_neighbour(weighing: Weighing, measure: str, subject: str, same: bool) -> None:
    text = f"El Senado aprobó la {measure}, según dijo."
    weights = {"fits": 0.1, "strange": 9, "by": (LILA,), "fitting": ((LILA, 1.0),)}
    assert (weighing(text, subject, value={"measure": measure}, **weights).verdict is SAME) is same


@pytest.mark.parametrize(
    ("weights", "same"),
    [
        ({"pointing": (ZARANDA, LILA)}, True),
        ({"pointing": (ZARANDA, BUEYES)}, True),
        ({"pointing": (2, BUEYES)}, False),
        ({"pointing": (1, 3, 7)}, True),
        ({"pointing": (LILA,)}, False),
        ({"pointing": (ZARANDA, LILA), "contrary": 0.5}, False),
        ({"pointing": (ZARANDA, LILA), "elsewhere": frozenset({BUEYES})}, False),
    ],
)
def test_two_words_that_hardly_another_subject_has_stand_close(
    weighing: Weighing, weights: dict[str, Any], same: bool
) -> None:
    found = weighing(**{"fits": 0.1, "strange": 9, **weights})
    assert (found.verdict is SAME) is same


@pytest.mark.parametrize(("effects", "same"), [(frozenset(), True), (frozenset({"abolish"}), False)])
def test_what_is_done_to_them_must_be_the_subject_s(weighing: Weighing, effects: frozenset[str], same: bool) -> None:
    text = "El Senado aprobó eliminar la zaranda lila."
    assert (weighing(text, fits=0.1, strange=9, pointing=(4, 5), effects=effects).verdict is SAME) is same


@pytest.mark.parametrize(
    ("text", "place", "name", "most"),
    [
        ("El Senado vendió zarandas lilas.", 1, 2, False),
        ("Ayer el Senado vendió zarandas lilas.", 2, 3, True),
        ("Vendió zarandas lilas el Senado.", 0, 1, True),
        ("El puerto vendió zarandas lilas.", 2, 3, True),
        ("El gran puerto vendió zarandas lilas.", 1, 4, True),
    ],
)
def test_behind_the_body_s_name_stands_what_it_did(
    weighing: Weighing, text: str, place: int, name: int, most: bool
) -> None:
    found = weighing(text, **{**MOST, "odd": frozenset({place}), "names": frozenset({name})})
    assert bool(found.beyond) is most


BEFORE = "Hubo quejas de los bueyes."
TREATY = "PROYECTO DE RESOLUCIÓN QUE APRUEBA EL TRATADO DE EXTRADICIÓN CON LA REPÚBLICA DE CHILE"
AWAY: dict[str, Any] = {"contrary": 3}


@pytest.fixture
def leaning(monkeypatch: pytest.MonkeyPatch) -> Weighing:
    """A sentence beside a subject, and with the sentence before it, each with weights of its own."""

    def judged(
        own: dict[str, Any], both: dict[str, Any], text: str, subject: str = LAW, before: str = BEFORE
    ) -> Compared:
        told = matter(f"{before} {text}", "es")
        assert told.wider is not None
        bare = {**BARE, "by": (ZARANDA,)}
        weights = {True: Weighed(**{**bare, **own}), False: Weighed(**{**bare, **both})}
        monkeypatch.setattr("constancia.check.voting.matter.pair.weigh", lambda one, *_: weights[one is told])
        return compare(told, event(subject))

    return judged


THAT, A = "El Senado aprobó esa zaranda.", "El Senado aprobó la zaranda."


@pytest.mark.parametrize(
    ("own", "both", "text", "expected"),
    [
        ({"fits": 1}, {}, A, (SAME, "topic", True)),
        ({"fits": 0.9}, {}, A, (NOT_COMPARABLE, "words", True)),
        ({"fits": 0.9}, {"fits": 1}, A, (SAME, "topic", True)),
        ({"fits": 0.1}, {"fits": 1}, A, (SAME, "topic", True)),
        ({"fits": 0.1, "strange": 1}, {"fits": 1}, A, (SAME, "topic", True)),
        ({"fits": 0.1, "strange": 1.1}, {"fits": 1}, A, (NOT_COMPARABLE, "words", True)),
        ({"fits": 2}, AWAY, A, (SAME, "topic", True)),
        ({"fits": 1.9}, AWAY, A, (NOT_COMPARABLE, "topic", False)),
        ({"fits": 0.1}, AWAY, A, (NOT_COMPARABLE, "topic", False)),
        ({"fits": 2.5, "contrary": 3}, AWAY, A, (NOT_COMPARABLE, "topic", False)),
        (AWAY, {"fits": 1}, A, (ANOTHER, "topic", False)),
        ({"fits": 1}, {"fits": 1, "elsewhere": frozenset({3})}, A, (SAME, "topic", True)),
        ({"fits": 1}, {"fits": 1, "elsewhere": frozenset({3})}, THAT, (NOT_COMPARABLE, "words", True)),
        ({"fits": 1}, {"fits": 1}, THAT, (SAME, "topic", True)),
        ({"fits": 1}, {"fits": 1, "strange": 2}, A, (NOT_COMPARABLE, "words", True)),
        ({"fits": 1}, {"fits": 1, "strange": 1.9}, A, (SAME, "topic", True)),
        ({"fits": 1}, {"fits": 1.1, "strange": 2}, A, (SAME, "topic", True)),
        ({"fits": 1.1}, {"fits": 1, "strange": 2}, A, (SAME, "topic", True)),
    ],
)
def test_a_sentence_that_leans_on_the_one_before(
    leaning: Weighing, own: dict[str, Any], both: dict[str, Any], text: str, expected: tuple[Verdict, str, bool]
) -> None:
    found = leaning(own, both, text)
    assert (found.verdict, found.rule, found.firm) == expected


def test_what_points_back_to_another_topic_may_be_meant_no_more(leaning: Weighing) -> None:
    most = {"fits": 2, "strange": 2, "elsewhere": frozenset({3}), "odd": frozenset({3}), "fitting": FITTING}
    found = leaning({"fits": 1}, most, THAT, PLAIN)
    assert (found.verdict, found.beyond) == (NOT_COMPARABLE, ())
    assert leaning({"fits": 0.1}, most, A, PLAIN).beyond


def test_a_kind_alone_is_not_sure_enough_beside_another_that_is_told_before(leaning: Weighing) -> None:
    text = "El Senado aprobó ese tratado de extradición."
    found = leaning({"fits": 3}, {"fits": 0.1}, text, TREATY, "El presidente viajó a Chile.")
    assert (found.verdict, found.firm) == (NOT_COMPARABLE, False)


@pytest.mark.parametrize(("place", "same"), [(7, True), (8, False)])
def test_a_name_that_the_subject_lacks_keeps_two_seldom_words_from_naming_it(
    weighing: Weighing, place: int, same: bool
) -> None:
    text = "El Senado aprobó la zaranda lila de los bueyes Zubirio."
    weights = {"fits": 0.1, "strange": 9, "pointing": (ZARANDA, LILA), "odd": frozenset({place})}
    assert (weighing(text, **weights).verdict is SAME) is same
