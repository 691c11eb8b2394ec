"""Verbs of deciding in the lexicon tell their outcome in every construction; what is to come is not told as done."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.language import SUPPORTED, language
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.plain import digest

OUTCOMES = {
    Sense.DECIDE_PASS: "passed",
    Sense.DECIDE_CLEAR: "passed",
    Sense.DECIDE_REJECT: "rejected",
    Sense.DECIDE_SINK: "rejected",
}
ALONE = {"prosperar", "naufragar", "fracasar", "carry"}
"""Verbs whose subject is the measure."""
LINKED = {"echar_para_atrás": "", "say_yes_to": "", "decir_sí": "a", "dar_luz_verde": "a", "dar_el_visto_bueno": "a",
          "dar_vía_libre": "a", "dar_el_sí": "a", "dar_el_aval": "a", "dar_su_aval": "a", "give_the_green_light": "to",
          "dar_carpetazo": "a", "dar_la_espalda": "a"}  # fmt: skip
"""Prepositions that lead from a verb to what is decided."""


def votes(text: str, code: str) -> list[Claim]:
    document = Document(text=text, digest=digest(text.encode()), language=code, published="2024-03-06")
    return [claim for claim in read(document) if claim.kind is ClaimKind.VOTE]


def forms(code: str, lemma: str, tense: Tense) -> list[str]:
    head, *rest = lemma.split("_")
    made = [form for form, told in language(code).lexicon.verb(head) if told is tense]
    return [" ".join([form, *rest]) for form in made]


def linked(code: str, form: str, lemma: str, thing: str) -> str:
    """A verb before its object: "dio luz verde al proyecto"."""
    return f"{form} {LINKED.get(lemma, '')} {thing}".replace("  ", " ").replace(" a el ", " al ")


VERBS = sorted(
    {
        (code, lemma, OUTCOMES[row.sense])
        for code in SUPPORTED
        for row in language(code).lexicon.rows
        if row.sense in OUTCOMES and row.word_class is WordClass.VERB
        for lemma in row.each()
        if lemma not in ALONE
    }
)
THING = {"es": "el proyecto de ley de pesca", "en": "the fisheries bill"}
ACTIVE = {
    "es": (
        "El Senado {verb} con 40 votos a favor y 12 en contra.",
        "Con 40 votos a favor y 12 en contra, el Senado {verb}.",
        "Ayer el Senado {verb} por 40 votos contra 12.",
    ),
    "en": (
        "The Senate {verb} with 40 votes in favour and 12 against.",
        "With 40 votes in favour and 12 against, the Senate {verb}.",
        "Yesterday the Senate {verb}: 40 voted for it and 12 against.",
    ),
}
PASSIVE = {
    "es": (
        "El proyecto de ley de pesca fue {done} por el Senado con 40 votos a favor y 12 en contra.",
        "{Done} por el Senado con 40 votos a favor y 12 en contra, el proyecto de ley de pesca vuelve a comisión.",
        "El Senado ha {done} el proyecto de ley de pesca con 40 votos a favor y 12 en contra.",
    ),
    "en": (
        "The fisheries bill was {done} by the Senate with 40 votes in favour and 12 against.",
        "{Done} by the Senate with 40 votes in favour and 12 against, the fisheries bill returns to committee.",
        "The Senate has {done} the fisheries bill with 40 votes in favour and 12 against.",
    ),
}
UNREAL = {
    "es": (
        ("El Senado {verb} con 40 votos a favor y 12 en contra, según prevé.", Tense.FUTURE),
        ("El Senado {verb} con 40 votos a favor y 12 en contra.", Tense.CONDITIONAL),
    ),
    "en": (
        ("The Senate will {verb} with 40 votes in favour and 12 against.", Tense.PRESENT),
        ("The Senate could {verb} with 40 votes in favour and 12 against.", Tense.PRESENT),
    ),
}


@pytest.mark.parametrize("frame", range(3))
@pytest.mark.parametrize(("code", "lemma", "outcome"), VERBS)
def test_what_a_body_did_has_the_outcome_of_its_verb(code: str, lemma: str, outcome: str, frame: int) -> None:
    form = forms(code, lemma, Tense.PAST)[0]
    text = ACTIVE[code][frame].format(verb=linked(code, form, lemma, THING[code]))
    (vote,) = votes(text, code)
    assert (vote.value.get("outcome"), vote.modality) == (outcome, Modality.ASSERTED)
    assert {vote.value.get("for"), vote.value.get("against")} == {40, 12}


@pytest.mark.parametrize("frame", range(3))
@pytest.mark.parametrize(("code", "lemma", "outcome"), [verb for verb in VERBS if "_" not in verb[1]])
def test_what_was_done_to_a_measure_has_the_outcome_of_its_verb(
    code: str, lemma: str, outcome: str, frame: int
) -> None:
    done = forms(code, lemma, Tense.PARTICIPLE)[0]
    (vote,) = votes(PASSIVE[code][frame].format(done=done, Done=done.capitalize()), code)
    assert (vote.value.get("outcome"), vote.modality) == (outcome, Modality.ASSERTED)
    assert {vote.value.get("for"), vote.value.get("against")} == {40, 12}


@pytest.mark.parametrize("frame", range(2))
@pytest.mark.parametrize(("code", "lemma", "outcome"), VERBS)
def test_what_is_to_come_or_supposed_is_not_told_as_done(code: str, lemma: str, outcome: str, frame: int) -> None:
    sentence, tense = UNREAL[code][frame]
    form = forms(code, lemma, tense)[0]
    for vote in votes(sentence.format(verb=linked(code, form, lemma, THING[code])), code):
        assert vote.modality is not Modality.ASSERTED


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("turned the request down", "rejected"),
        ("voted it down", "rejected"),
        ("threw the whole bill out", "rejected"),
        ("voted the bill through", "passed"),
        ("shot the government's plan down", "rejected"),
        ("waved it through", "passed"),
    ],
)
def test_an_object_may_stand_inside_a_verb_of_two_words(said: str, outcome: str) -> None:
    (vote,) = votes(f"By 40 votes to 12 the Senate {said} on Monday.", "en")
    assert vote.value.get("outcome") == outcome


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "Lawmakers want it: seventy-seven endorsed the motion on Monday, seven turned it down and two abstained.",
            "en",
        ),
        ("In the Senate 40 backed the bill on Monday and 12 threw it out.", "en"),
        ("En el Senado, 40 respaldaron el lunes la ley y 12 tumbaron el texto.", "es"),
    ],
)
def test_what_so_many_did_is_no_outcome(text: str, code: str) -> None:
    assert [vote.value.get("outcome") for vote in votes(text, code)] in ([None], ["passed"], [])


UNDONE = [
    "Congress {} the fisheries bill.",
    "On Tuesday the Senate {} the fisheries bill, with 12 votes for and 40 against.",
    "Peru's Congress {} a bill that would have banned mining.",
]


@pytest.mark.parametrize("frame", UNDONE)
@pytest.mark.parametrize("auxiliary", ["did not", "does not", "didn't", "doesn’t"])
@pytest.mark.parametrize("verb", ["approve", "adopt", "pass", "ratify", "enact", "finally approve"])
def test_what_a_body_did_not_do_it_refused(frame: str, auxiliary: str, verb: str) -> None:
    assert [claim.value.get("outcome") for claim in votes(frame.format(f"{auxiliary} {verb}"), "en")] == ["rejected"]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate did not reject the fisheries bill.",
        "The minister did not approve the contract.",
        "The Senate does not vote on the fisheries bill.",
        "Doctors do not back the fisheries bill.",
    ],
)
def test_what_nobody_refused_is_no_decision(text: str) -> None:
    assert votes(text, "en") == []
