"""The words that a body's subjects have in common, on a register small enough to count by hand."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.model.vocabulary import Vocabulary
from constancia.registers.pe_congreso.names import given_names
from constancia.registers.vocabulary import RULE, VocabularyBuilder, stem

BODY = Entry(id="landia", kind=EntryKind.ORGANIZATION, content={"id": "landia"}, source=Source(publisher="Landia"))


def built(subjects: Iterable[str], members: Iterable[str] = ()) -> Entry | None:
    builder = VocabularyBuilder(given_names)
    for number, subject in enumerate(subjects):
        content = {"body": "landia", "subject": subject}
        builder.add(Entry(id=f"v/{number}", kind=EntryKind.VOTE_EVENT, content=content, source=Source()))
    for name in members:
        builder.add(Entry(id=name, kind=EntryKind.MEMBER, content={"name": name, "body": "landia"}, source=Source()))
    return builder.entry(BODY)


def test_forms_of_a_word_count_together_and_each_is_listed() -> None:
    forms = ("DECLARA", "declarar", "declare")
    subjects = [f"{form} {'abcdefgh'[n] * 5}" for n, form in enumerate((*forms, *forms, *forms[:2]))]
    entry = built(subjects)
    assert entry is not None
    assert Vocabulary.from_entry(entry).official == {"declara", "declarar", "declare"}
    assert built(subjects[:-1]) is None


def test_a_word_of_two_letters_or_in_few_subjects_is_not_common() -> None:
    assert built(f"De la ley {n}" for n in range(20)) is None
    assert built(["Tratado de pesca"] * 7) is None
    entry = built(["Tratado de pesca"] * 8)
    assert entry is not None
    assert entry.content["official"] == ["pesca", "tratado"]


def test_more_than_one_subject_in_seventy_five() -> None:
    others = [f"{chr(97 + n % 26)}{chr(97 + n // 26)}xyz{n}" for n in range(666)]
    for subjects, official in ((others, []), (others[1:], ["tratado"])):
        entry = built(["tratado"] * 9 + subjects)
        assert entry is not None
        assert entry.content["official"] == official, "nine in 675, nine in 674"


def named(number: int) -> str:
    """A word of its own for each number."""
    return "".join(chr(97 + number // 26**place % 26) for place in (2, 1, 0)) + "wort"


def test_a_word_of_three_matters_is_seldom_and_one_of_four_is_not() -> None:
    others = [named(number) for number in range(193)]
    entry = built(
        [
            "Ley del alerce",
            "Leyes de alerces",
            "Sobre el alerce",
            *["Ley del roble", "Y roble", "A roble", "O roble"],
            *others,
        ]
    )
    assert entry is not None
    words = Vocabulary.from_entry(entry)
    assert {"alerce", "alerces", others[0]} <= words.seldom
    assert "roble" not in words.seldom
    few = built(["Ley del alerce", *["pesca"] * 8, *others[:190]])
    assert few is not None
    assert few.content["seldom"] == [], "199 subjects are few"


def test_the_votings_on_one_bill_are_one_matter() -> None:
    builder = VocabularyBuilder(given_names)
    for number in range(200):
        bills = ["12"] if number < 5 else [str(100 + number)]
        subject = "Ley del alerce" if number < 5 else f"Pesca {named(number)}"
        content = {"body": "landia", "subject": subject, "bills": bills}
        builder.add(Entry(id=f"v/{number}", kind=EntryKind.VOTE_EVENT, content=content, source=Source()))
    entry = builder.entry(BODY)
    assert entry is not None
    assert "alerce" in Vocabulary.from_entry(entry).seldom
    assert "pesca" not in Vocabulary.from_entry(entry).seldom


def test_a_vocabulary_of_the_first_rule_has_no_words_that_are_seldom() -> None:
    content = {"body": "landia", "official": ["ley"], "given_names": []}
    old = Entry(
        id="landia/vocabulary",
        kind=EntryKind.VOCABULARY,
        content=content,
        source=Source(),
        derived_from=("landia",),
        rule="vocabulary@1",
    )
    assert Vocabulary.from_entry(old).seldom == frozenset()


def test_given_names_are_what_stands_after_the_comma() -> None:
    assert given_names("ALVA PRIETO, MARÍA DEL CARMEN") == ("MARÍA", "CARMEN")
    assert given_names("Ana Alva") == ()
    entry = built((), ["DÍAZ LUNA, ROSA", "BRAVO SOL, JOSÉ LUIS"])
    assert entry is not None
    names = ["jose", "luis", "rosa"]
    assert entry.content == {
        "body": "landia",
        "official": [],
        "given_names": names,
        "seldom": [],
        "subjects": 0,
    }
    assert (entry.id, entry.derived_from, entry.rule) == ("landia/vocabulary", ("landia",), RULE)


def test_a_stem_is_never_shorter_than_a_short_word() -> None:
    assert [stem(word) for word in ("ley", "pesca", "pescas", "constitucional")] == [
        "ley",
        "pesca",
        "pescas",
        "constitu",
    ]
