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
    assert built(["tratado"] * 9 + others) is None, "nine in 675"
    assert built(["tratado"] * 9 + others[1:]) is not None, "nine in 674"


def test_given_names_are_what_stands_after_the_comma() -> None:
    assert given_names("ALVA PRIETO, MARÍA DEL CARMEN") == ("MARÍA", "CARMEN")
    assert given_names("Ana Alva") == ()
    entry = built((), ["DÍAZ LUNA, ROSA", "BRAVO SOL, JOSÉ LUIS"])
    assert entry is not None
    assert entry.content == {"body": "landia", "official": [], "given_names": ["jose", "luis", "rosa"], "subjects": 0}
    assert (entry.id, entry.derived_from, entry.rule) == ("landia/vocabulary", ("landia",), RULE)


def test_a_stem_is_never_shorter_than_a_short_word() -> None:
    assert [stem(word) for word in ("ley", "pesca", "pescas", "constitucional")] == [
        "ley",
        "pesca",
        "pescas",
        "constitu",
    ]
