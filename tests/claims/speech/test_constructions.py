"""Every verb of saying in every construction that it allows: one source and content, and none where it is not said."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.language import language
from constancia.language.en.inflection import verb as english
from constancia.language.es.inflection import verb as spanish
from constancia.language.shape.lexicon import Tense
from constancia.language.shape.speech import Cue, Form, Frame, Speech
from constancia.model.documents import Document

INFLECT = {"es": spanish, "en": english}
SPEECHES = {code: language(code).speech for code in ("es", "en")}
THAT = {
    "es": (
        "La ministra Rosa Quispe {past} que habrá vacunas.",
        "Ayer, la ministra de Salud, Rosa Quispe, {past} que habrá vacunas.",
        "El martes, según fuentes, abrió la feria. La ministra Rosa Quispe {past}, en tanto, que habrá vacunas.",
    ),
    "en": (
        "Health Minister Rosa Quispe {past} that vaccines will come.",
        "On Monday, Health Minister Rosa Quispe {past} that vaccines will come.",
        "Rosa Quispe, the health minister, {past} that vaccines will come.",
    ),
}
QUOTED = {
    "es": ("«Habrá vacunas», {past} la ministra Rosa Quispe.", "“Habrá vacunas”, {past} Rosa Quispe."),
    "en": ("“Vaccines will come,” {past} Rosa Quispe.", "“Vaccines will come,” Rosa Quispe {past}."),
}
NEGATED = {
    "es": ("La ministra Rosa Quispe no {past} que habrá vacunas.", "La ministra dejó de {lemma} que habrá vacunas."),
    "en": ("Health Minister Rosa Quispe never {past} that vaccines will come.",),
}
CONTENT = {"es": "habrá vacunas", "en": "vaccines will come"}


def lemmas(language: str, *frames: Frame, without: frozenset[Frame] = frozenset()) -> list[str]:
    """The verbs of saying that stand alone and take those frames in their first row."""
    speech: Speech = SPEECHES[language]
    first: dict[str, Cue] = {}
    for cues in speech.cues.values():
        for cue in cues:
            if not cue.rest and cue.form is Form.FINITE:
                first.setdefault(cue.verb, cue)
    taken = {verb for verb, cue in first.items() if set(frames) <= cue.frames and not cue.frames & without}
    shared = {verb for cues in speech.cues.values() for cue in cues for verb in (cue.verb,) if cue.rest}
    return sorted(taken - shared)


def past(language: str, lemma: str) -> str:
    """The third person singular of the past."""
    return next(form for form, tense in INFLECT[language](lemma) if tense is Tense.PAST)


def told(text: str, language: str) -> list[tuple[str, str]]:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    return [
        ((draft.attribution or ())[0].speaker, draft.evidence[0].quote.lower())
        for draft in statements.read(reading)
        if draft.attribution
    ]


def cases(sentences: dict[str, tuple[str, ...]], *frames: Frame) -> list[tuple[str, str]]:
    bare = frozenset({Frame.NOBODY, Frame.NAMING, Frame.CHARGE, Frame.TALLY})
    return [
        (language, sentence.format(past=past(language, lemma), lemma=lemma))
        for language, texts in sentences.items()
        for lemma in lemmas(language, *frames, without=bare)
        for sentence in texts
    ]


@pytest.mark.parametrize(("language", "text"), cases(THAT, Frame.THAT))
def test_a_verb_says_a_clause(language: str, text: str) -> None:
    assert ("Rosa Quispe", CONTENT[language]) in told(text, language)


@pytest.mark.parametrize(("language", "text"), cases(QUOTED, Frame.AFTER))
def test_a_verb_follows_a_quotation(language: str, text: str) -> None:
    assert ("Rosa Quispe", CONTENT[language]) in told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [case for case in cases(NEGATED, Frame.THAT, Frame.AFTER) if " refut" not in case[1] and " rebat" not in case[1]],
)
def test_what_is_not_said_is_no_statement(language: str, text: str) -> None:
    assert told(text, language) == []


PHRASED = {
    "es": "La ministra Rosa Quispe {told} que habrá vacunas.",
    "en": "Health Minister Rosa Quispe {told} that vaccines will come.",
}


def phrases(language: str) -> list[str]:
    """Every set phrase before "that", its verb in the past."""
    said = {
        (cue.verb, cue.rest)
        for cues in SPEECHES[language].cues.values()
        for cue in cues
        if cue.rest and Frame.THAT in cue.frames and Frame.NOBODY not in cue.frames
    }
    return [" ".join((past(language, verb), *rest)) for verb, rest in sorted(said)]


@pytest.mark.parametrize(("language", "told_by"), [(code, phrase) for code in PHRASED for phrase in phrases(code)])
def test_a_set_phrase_says_a_clause(language: str, told_by: str) -> None:
    assert ("Rosa Quispe", CONTENT[language]) in told(PHRASED[language].format(told=told_by), language)


@pytest.mark.parametrize(
    ("language", "ahead"),
    [
        (code, " ".join(phrase))
        for code in PHRASED
        for phrase in SPEECHES[code].periphrases
        if not phrase[0].endswith(("ando", "endo", "ado", "ido", "uelto", "ing"))
    ],
)
def test_what_leaves_an_infinitive_said(language: str, ahead: str) -> None:
    said = {"es": "decir", "en": "say"}[language]
    text = PHRASED[language].format(told=f"{ahead} {said}")
    assert ("Rosa Quispe", CONTENT[language]) in told(text, language)


@pytest.mark.parametrize(
    ("language", "noun"), [(code, noun) for code in PHRASED for noun in sorted(SPEECHES[code].nouns)]
)
def test_a_noun_that_is_made_holds_a_clause(language: str, noun: str) -> None:
    text = {
        "es": f"La ministra Rosa Quispe reiteró su {noun} de que habrá vacunas.",
        "en": f"Health Minister Rosa Quispe repeated her {noun} that vaccines will come.",
    }[language]
    assert ("Rosa Quispe", CONTENT[language]) in told(text, language)
