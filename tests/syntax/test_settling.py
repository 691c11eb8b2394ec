"""Noun or verb, article or pronoun, preposition or set phrase: by what stands beside a word."""

from __future__ import annotations

import pytest

from constancia.language.shape.lexicon import WordClass

from .helpers import parsed

VERB, NOUN = WordClass.VERB, WordClass.NOUN
CASES = [
    ("en", "A majority support the ban.", "support", VERB),
    ("en", "Their support for the ban fell.", "support", NOUN),
    ("en", "Voter support for the ban fell.", "support", NOUN),
    ("en", "They back the bill.", "back", VERB),
    ("en", "He went back home.", "back", WordClass.ADVERB),
    ("en", "Members vote on the plan.", "plan", NOUN),
    ("en", "The vote was close.", "vote", NOUN),
    ("en", "60% support it.", "support", VERB),
    ("en", "60% support for it was found.", "support", NOUN),
    ("en", "Thirty per cent were against.", "against", WordClass.PHRASE),
    ("en", "It won by 53% against 36%.", "against", WordClass.PREPOSITION),
    ("en", "She told them that 60% agree.", "that", WordClass.RELATIVE),
    ("en", "That poll is old.", "That", WordClass.DETERMINER),
    ("en", "It was opposed by many.", "opposed", VERB),
    ("en", "They refused to back the bill.", "back", VERB),
    ("en", "Two joined them in backing the bill.", "backing", VERB),
    ("en", "The motion won their backing for good.", "backing", NOUN),
    ("en", "The parties joined forces to pass it.", "forces", NOUN),
    ("en", "The party whipped its members.", "whipped", VERB),
    ("en", "They lent it their votes.", "lent", VERB),
    ("es", "La rechaza el Senado.", "La", WordClass.CLITIC),
    ("es", "La encuesta lo dice.", "La", WordClass.DETERMINER),
    ("es", "La encuesta lo dice.", "lo", WordClass.CLITIC),
    ("es", "La muestra fue pequeña.", "muestra", NOUN),
    ("es", "El sondeo muestra una caída.", "muestra", VERB),
    ("es", "Su marca es alta.", "marca", NOUN),
    ("es", "Los grupos apoyaron la censura.", "censura", NOUN),
    ("es", "El pleno tumbó el decreto.", "decreto", NOUN),
    ("es", "Rechazaron el viaje de la ministra.", "viaje", NOUN),
    ("es", "Tumbaron la ley junto a otros.", "junto a", WordClass.PREPOSITION),
    ("es", "Ella, por su parte, respalda la moción.", "por su parte", WordClass.ADVERB),
    ("es", "El índice marca un récord.", "marca", VERB),
    ("es", "El 60 % está de acuerdo con la ley.", "de acuerdo con", WordClass.PHRASE),
    ("es", "Gana, de acuerdo con la encuesta.", "de acuerdo con", WordClass.PREPOSITION),
    ("es", "Está cerca del 40 %.", "cerca del", WordClass.ADVERB),
    ("es", "Vive cerca del Congreso.", "cerca del", WordClass.PREPOSITION),
]


@pytest.mark.parametrize(("language", "text", "word", "expected"), CASES)
def test_what_a_word_is_here(language: str, text: str, word: str, expected: WordClass) -> None:
    (token,) = [token for token in parsed(text, language).tokens if token.text == word]
    assert {form.word_class for form in token.forms} == {expected}
