"""Every word for a side in every construction gives the same claim; and none when negated, asked, planned or denied."""

from __future__ import annotations

import pytest

from constancia.language import SUPPORTED, language
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.lexicon import lexicon

from .test_rules import told

SIDES = {Sense.POLL_APPROVE: "approve", Sense.POLL_DISAPPROVE: "disapprove"}
LINKED = {
    "es": {
        "oponer": "a", "confiar": "en", "desconfiar": "de", "simpatizar": "con", "valorar_bien": "", "querer": "",
        "acompañar": "a",
    },
    "en": {
        "approve": "of", "disapprove": "of", "agree": "with", "disagree": "with", "object": "to", "think_well": "of",
    },
}  # fmt: skip
"""Prepositions that a verb wants before what is judged."""


def lemmas(code: str, word_class: WordClass) -> list[tuple[str, str]]:
    """Each lemma of a class that tells a side, with the side."""
    rows = [row for row in language(code).lexicon.rows if row.word_class is word_class and row.sense in SIDES]
    return sorted({(lemma, SIDES[row.sense]) for row in rows for lemma in row.each()})


def present(code: str, lemma: str) -> str:
    """The form for one (Spanish) or many (English) people asked."""
    plural = ("n", "mos")
    forms = [word for word in _forms(code, lemma) if not word.split()[0].endswith(plural)] if code == "es" else [lemma]
    return min(forms, key=len).replace("_", " ")


def _forms(code: str, lemma: str) -> list[str]:
    known = lexicon(code)
    head, _, tail = lemma.partition("_")
    spaced = f" {tail.replace('_', ' ')}" if tail else ""
    made = [word + spaced for word, tense in language(code).lexicon.verb(head) if tense is Tense.PRESENT]
    return [word for word in made if any(form.lemma == lemma for form in known.forms(word))]


VERBS = [(code, lemma, side) for code in SUPPORTED for lemma, side in lemmas(code, WordClass.VERB)]
NOUNS = [(code, lemma, side) for code in SUPPORTED for lemma, side in lemmas(code, WordClass.NOUN)]

TOLD = {
    "es": "Según una encuesta, el 61 % {verb} la reforma.",
    "en": "According to a poll, 61% {verb} the reform.",
}
UNTOLD = {
    "es": (
        "Según una encuesta, el 61 % no {verb} la reforma.",
        "¿El 61 % {verb} la reforma, según la encuesta?",
        "El ministro negó que el 61 % {verb} la reforma, como dice la encuesta.",
    ),
    "en": (
        "According to a poll, 61% do not {verb} the reform.",
        "Do 61% {verb} the reform, as the poll says?",
        "According to a poll, 61% will {verb} the reform.",
        "The minister denied that 61% {verb} the reform, as the poll says.",
    ),
}


@pytest.mark.parametrize(("code", "lemma", "side"), VERBS)
def test_every_verb_tells_its_side(code: str, lemma: str, side: str) -> None:
    verb = f"{present(code, lemma)} {LINKED[code].get(lemma, '')}".strip()
    text = TOLD[code].format(verb=verb)
    assert told(text, code) == [("reforma" if code == "es" else "reform", *_shares(side))]


@pytest.mark.parametrize("frame", UNTOLD["es"])
@pytest.mark.parametrize(("lemma", "side"), lemmas("es", WordClass.VERB))
def test_no_spanish_verb_tells_what_is_not(frame: str, lemma: str, side: str) -> None:
    verb = f"{present('es', lemma)} {LINKED['es'].get(lemma, '')}".strip()
    assert told(frame.format(verb=verb), "es") == [], side


@pytest.mark.parametrize("frame", UNTOLD["en"])
@pytest.mark.parametrize(("lemma", "side"), lemmas("en", WordClass.VERB))
def test_no_english_verb_tells_what_is_not(frame: str, lemma: str, side: str) -> None:
    verb = f"{present('en', lemma)} {LINKED['en'].get(lemma, '')}".strip()
    assert told(frame.format(verb=verb), "en") == [], side


RATED = {
    "es": ("La ministra Ana Paz tiene un 61 % de {noun}, según una encuesta.", "ministra Ana Paz"),
    "en": ("Minister Ann Lee has a 61% {noun}, according to a poll.", "Minister Ann Lee"),
}
LEVEL = {
    "es": ("La {noun} de la ministra Ana Paz llega a 61 %, según una encuesta.", "ministra Ana Paz"),
    "en": ("The {noun} of Minister Ann Lee stands at 61%, according to a poll.", "Minister Ann Lee"),
}


@pytest.mark.parametrize(("code", "lemma", "side"), NOUNS)
def test_every_noun_tells_its_side(code: str, lemma: str, side: str) -> None:
    frame, subject = RATED[code]
    assert told(frame.format(noun=lemma.replace("_", " ")), code) == [(subject, *_shares(side))]


@pytest.mark.parametrize(("code", "lemma", "side"), NOUNS)
def test_every_noun_tells_its_side_at_a_level(code: str, lemma: str, side: str) -> None:
    frame, subject = LEVEL[code]
    text = frame.format(noun=lemma.replace("_", " "))
    assert told(text, code) == [(subject, *_shares(side))]


def _shares(side: str) -> tuple[float | None, float | None]:
    return (61, None) if side == "approve" else (None, 61)
