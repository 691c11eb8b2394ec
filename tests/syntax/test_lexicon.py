"""The lexicon: its rows have a meaning and are inflected."""

from __future__ import annotations

import pytest

from constancia.language import SUPPORTED, language
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.lexicon import lexicon


def test_every_sense_says_what_it_means() -> None:
    assert len({sense.meaning for sense in Sense}) == len(Sense)
    assert all(meaning.endswith(".") and len(meaning.split()) > 2 for meaning in (sense.meaning for sense in Sense))


@pytest.mark.parametrize("sense", sorted(Sense))
def test_every_sense_has_words(sense: Sense) -> None:
    marks = {Sense.SIDE}  # put on by a reader
    having = {code for code in SUPPORTED for row in language(code).lexicon.rows if row.sense is sense}
    alone = {Sense.CONDITIONAL: {"en"}, Sense.HELPING: {"en"}}
    assert having == (set() if sense in marks else alone.get(sense, set(SUPPORTED)))


@pytest.mark.parametrize("code", SUPPORTED)
def test_no_row_has_a_lemma_twice_and_every_lemma_is_found(code: str) -> None:
    known = lexicon(code)
    for row in language(code).lexicon.rows:
        lemmas = list(row.each())
        assert len(lemmas) == len(set(lemmas)), row.sense
        for lemma in lemmas:
            assert lemma == lemma.lower()
            found = [form for form in known.forms(lemma.replace("_", " ")) if form.lemma == lemma]
            assert any(row.sense in form.senses and form.word_class is row.word_class for form in found), lemma


INFLECTED = [
    ("es", "desaprueban", "desaprobar", Tense.PRESENT),
    ("es", "rechacen", "rechazar", Tense.SUBJUNCTIVE),
    ("es", "obtuvieron", "obtener", Tense.PAST),
    ("es", "apoyaría", "apoyar", Tense.CONDITIONAL),
    ("es", "respaldará", "respaldar", Tense.FUTURE),
    ("es", "cayendo", "caer", Tense.GERUND),
    ("es", "opuestos", "oponer", Tense.PARTICIPLE),
    ("es", "aprobándolo", "aprobar", Tense.GERUND),
    ("es", "sitúa", "situar", Tense.PRESENT),
    ("es", "destituyó", "destituir", Tense.PAST),
    ("en", "disapproves", "disapprove", Tense.PRESENT),
    ("en", "backed", "back", Tense.PAST),
    ("en", "dropped", "drop", Tense.PARTICIPLE),
    ("en", "carries", "carry", Tense.PRESENT),
    ("en", "voting", "vote", Tense.GERUND),
    ("en", "fallen", "fall", Tense.PARTICIPLE),
    ("en", "denied", "deny", Tense.PAST),
    ("en", "were", "be", Tense.PAST),
    ("en", "resigned", "resign", Tense.PAST),
    ("en", "chaired", "chair", Tense.PARTICIPLE),
]


@pytest.mark.parametrize(("code", "word", "lemma", "tense"), INFLECTED)
def test_a_form_leads_to_its_lemma_and_its_tense(code: str, word: str, lemma: str, tense: Tense) -> None:
    assert (lemma, tense) in {(form.lemma, form.tense) for form in lexicon(code).forms(word)}


@pytest.mark.parametrize(
    ("code", "word", "classes"),
    [
        ("es", "rechazo", {WordClass.NOUN}),
        ("es", "rechazó", {WordClass.VERB}),
        ("es", "apoyo", {WordClass.NOUN}),
        ("es", "encuestas", {WordClass.NOUN}),
        ("es", "aprobaciones", {WordClass.NOUN}),
        ("es", "en contra del", {WordClass.PHRASE}),
        ("en", "support", {WordClass.VERB, WordClass.NOUN}),
        ("en", "approval ratings", {WordClass.NOUN}),
        ("en", "opposition", {WordClass.NOUN}),
    ],
)
def test_what_a_word_may_be(code: str, word: str, classes: set[WordClass]) -> None:
    assert {form.word_class for form in lexicon(code).forms(word)} == classes


def test_a_word_without_its_accents_is_taken_for_the_one_that_has_them() -> None:
    assert {form.lemma for form in lexicon("es").forms("APROBACION")} == {"aprobación"}
    assert lexicon("es").forms("Aprobacion", exact=True) == ()
    assert lexicon("es").forms("veto", exact=True) == ()


def test_one_sense_is_a_verb_a_noun_and_a_set_phrase_in_every_language() -> None:
    classes = {WordClass.VERB, WordClass.NOUN, WordClass.PHRASE}
    for code in SUPPORTED:
        for sense in (Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE, Sense.VOTE_FOR, Sense.VOTE_AGAINST):
            assert {row.word_class for row in language(code).lexicon.rows if row.sense is sense} == classes
