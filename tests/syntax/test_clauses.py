"""Phrases and clauses: who does what to whom, in both languages."""

from __future__ import annotations

import pytest

from constancia.language.shape.senses import Sense
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase

from .helpers import parsed


def clause(text: str, language: str, verb: str) -> Clause:
    """The clause with that verb."""
    return next(c for c in parsed(text, language).clauses if c.verb is not None and words(text, c.verb) == verb)


def words(text: str, phrase: Phrase) -> str:
    return text[phrase.start : phrase.end]


ROLES = [
    ("es", "El Senado aprueba la ley.", "aprueba", "subject", ["El Senado"]),
    ("es", "El Senado aprueba la ley.", "aprueba", "objects", ["la ley"]),
    ("es", "La ley fue aprobada por el Senado.", "fue aprobada", "agents", ["el Senado"]),
    ("es", "A la ministra la rechaza el 60 %.", "rechaza", "objects", ["el 60 %"]),
    ("es", "La aprobación cayó de 40 % a 35 %.", "cayó", "obliques", ["40 %", "35 %"]),
    ("es", "El alcalde, que perdió, apoya el plan y rechaza el veto.", "rechaza", "objects", ["el veto"]),
    ("es", "El 60 % está a favor de la ley.", "está", "predicates", ["a favor de"]),
    (
        "es",
        "La jueza Ana Sosa y el fiscal aprueban el plan.",
        "aprueban",
        "subject",
        ["La jueza Ana Sosa", "el fiscal"],
    ),
    ("en", "The Senate backs the bill.", "backs", "subject", ["The Senate"]),
    ("en", "The bill was opposed by the mayor.", "was opposed", "agents", ["the mayor"]),
    ("en", "40% back the ban and 30% oppose it.", "oppose", "subject", ["30%"]),
    ("en", "Approval fell to 30%, with 60% disapproving.", "disapproving", "subject", ["60%"]),
    ("en", "The rate rose to 6%, the bank said.", "said", "obliques", []),
    ("en", "A majority of 58% said they supported it.", "supported", "subject", ["A majority of 58%"]),
    ("en", "The mayor's rating stands at 40%.", "stands", "subject", ["The mayor's rating"]),
]


@pytest.mark.parametrize(("language", "text", "verb", "role", "expected"), ROLES)
def test_what_stands_in_a_role(language: str, text: str, verb: str, role: str, expected: list[str]) -> None:
    found = getattr(clause(text, language, verb), role)
    assert [words(text, phrase) for phrase in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "verb", "antecedent"),
    [
        ("es", "El 30 % que la rechaza calla.", "rechaza", "El 30 %"),
        ("es", "Ana Paz, de Lima, quien perdió, calla.", "perdió", "Ana Paz"),
        ("es", "El Congreso, cuya labor aprueba el 9 %, calla.", "aprueba", "El Congreso"),
        ("en", "The 31% who oppose it wait.", "oppose", "The 31%"),
        ("en", "The tax, which they oppose, starts.", "oppose", "The tax"),
    ],
)
def test_a_relative_clause_knows_what_it_is_about(language: str, text: str, verb: str, antecedent: str) -> None:
    found = clause(text, language, verb).antecedent
    assert found is not None
    assert words(text, found) == antecedent


@pytest.mark.parametrize(
    ("language", "text", "verb", "modal", "negated"),
    [
        ("es", "El 60 % no aprueba la ley.", "aprueba", None, True),
        ("es", "El 60 % aprobará la ley.", "aprobará", Sense.FUTURE, False),
        ("es", "El 60 % apoyaría la ley.", "apoyaría", Sense.CONDITIONAL, False),
        ("es", "El 60 % puede apoyar la ley.", "puede apoyar", Sense.POSSIBLE, False),
        ("en", "Most will not support it.", "will not support", Sense.FUTURE, True),
        ("en", "Most would support it.", "would support", Sense.CONDITIONAL, False),
        ("en", "Most may oppose it.", "may oppose", Sense.POSSIBLE, False),
        ("en", "Most do not approve.", "do not approve", None, True),
    ],
)
def test_modality_and_polarity(language: str, text: str, verb: str, modal: Sense | None, negated: bool) -> None:
    group = clause(text, language, verb).group
    assert group is not None
    assert (group.modal, group.negated) == (modal, negated)


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("es", "El vocero negó que el 60 % desapruebe la ley.", "desapruebe"),
        ("es", "Esperan que el 60 % apruebe la ley.", "apruebe"),
        ("en", "He denied that 60% disapprove of it.", "disapprove"),
        ("en", "They expect 60% to approve it.", "approve"),
    ],
)
def test_what_is_denied_or_hoped_is_known_as_such(language: str, text: str, verb: str) -> None:
    assert clause(text, language, verb).denied


@pytest.mark.parametrize(
    ("language", "text", "phrase", "of"),
    [
        (
            "es",
            "Sube la aprobación de la gestión del alcalde.",
            "la aprobación de la gestión del alcalde",
            "la gestión del alcalde",
        ),
        ("en", "Approval of the work of the mayor rose.", "Approval of the work of the mayor", "the work of the mayor"),
        ("en", "The mayor's approval rose.", "The mayor's approval", "The mayor"),
    ],
)
def test_what_a_phrase_is_of(language: str, text: str, phrase: str, of: str) -> None:
    (found,) = [p for p in parsed(text, language).phrases if words(text, p) == phrase]
    assert [words(text, inner) for inner in found.of] == [of]


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("es", "El alcalde de Lima, Juan Rey, calla.", "El alcalde de Lima, Juan Rey"),
        ("es", "La ministra Eva Sol, jefa del gabinete, calla.", "La ministra Eva Sol"),
        ("en", "The president of Chad, Ali Bey, waits.", "The president of Chad, Ali Bey"),
    ],
)
def test_a_name_behind_a_description_is_one_phrase_with_it(language: str, text: str, phrase: str) -> None:
    first = parsed(text, language).phrases[0]
    assert words(text, first) == phrase
    assert len(first.aside) == 1


def test_a_question_is_asked() -> None:
    assert clause("¿Aprueba el 60 % la ley?", "es", "Aprueba").asked
    assert not clause("Aprueba el 60 % la ley.", "es", "Aprueba").asked
