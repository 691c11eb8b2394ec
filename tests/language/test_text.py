"""Files of words: what they fill, and what is said of one that is not written as it must be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from pathlib import Path

import pytest

from constancia.language import SUPPORTED, text
from constancia.language.pattern import NO_PATTERN, Pattern
from constancia.language.text import WordFault, fill

Write = Callable[..., None]


class Place(StrEnum):
    HERE = "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    name: str
    how: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    kind: str
    how: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One field of every type that a shape may have."""

    nouns: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    one: str = ""
    how: Pattern = NO_PATTERN
    hows: tuple[Pattern, ...] = ()
    small: bool = False
    numbers: Mapping[str, int] = field(default_factory=dict)
    sides: Mapping[str, Pattern] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    ways: tuple[Step, ...] = ()
    way: Way = field(default_factory=lambda: Way(name="", how=NO_PATTERN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    one: str
    way: Way


@pytest.fixture(scope="module")
def inflected() -> None:
    """The rules of both languages, which read a file of their own when they are first asked for."""
    for code in SUPPORTED:
        import_module(f"constancia.language.{code}.inflection")


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.setattr(text, "FOLDER", tmp_path)
    text._book.cache_clear()

    def written(words: str, file: str = "xx/words.txt") -> None:
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(words, encoding="utf-8")

    return written


def filled(write: Write, words: str) -> Words:
    write(words)
    return fill(Words, "xx", "words")


def test_words_stand_apart_by_blanks_and_go_on_behind_one(write: Write) -> None:
    words = filled(
        write, "# of roads\nnouns | road\n    main_road\n\norder | b a\nrows | for in_place_of\none | the_way\n"
    )
    assert words.nouns == {"road", "main road"}
    assert words.order == ("b", "a")
    assert words.rows == (("in", "place", "of"), ("for",))
    assert words.one == "the way"


def test_a_choice_writes_several_words(write: Write) -> None:
    assert filled(write, "order | (co|)chair(|s) x\n").order == ("cochair", "cochairs", "chair", "chairs", "x")


def test_alternatives_are_joined_to_a_pattern(write: Write) -> None:
    words = filled(write, "how | vot(?:ed|es) cast_a_vote\nhows | a(?=b) {how}!\nsmall | yes\n")
    assert words.how == "(?:vot(?:ed|es)|cast a vote)"
    assert words.hows == ("a(?=b)", "(?:vot(?:ed|es)|cast a vote)!")
    assert words.small is True


def test_a_row_in_braces_stands_wherever_its_name_does(write: Write) -> None:
    words = filled(write, "{a_b} | mon tues\nnouns | {a_b}day x\nhow | on_{a_b}day\n")
    assert words.nouns == {"monday", "tuesday", "x"}
    assert words.how == "on (?:mon|tues)day"


def test_verbs_are_inflected_by_the_rules_of_the_language(write: Write, inflected: None) -> None:
    write("{do} | abrir_paso cerrar\nnouns | {do>done}\n", "es/words.txt")
    assert fill(Words, "es", "words").nouns == {
        *(f"abrid{end} paso" for end in ("o", "a", "os", "as")),
        *(f"cerrad{end}" for end in ("o", "a", "os", "as")),
    }
    write("{do} | break_off\norder | {do>told}\nnouns | {do>undone}\n", "en/words.txt")
    with pytest.raises(WordFault, match=r"en/words.txt:3: no forms are called undone"):
        fill(Words, "en", "words")


def test_accents_and_capitals_of_a_name(write: Write) -> None:
    assert filled(write, "{x} | nación\n{y} | union\nhow | {y'}_{DAY} {x}\n").how == (
        "(?:(?:[uú]n[ií][oó]n) {DAY}|(?:nación))"
    )


def test_a_section_fills_a_mapping_or_a_shape(write: Write) -> None:
    words = filled(
        write,
        "numbers | one=1 a_dozen=12 third(|s)=3\n\n[sides]\nfor | yes aye\nat_least | no\n\n[lists]\nUS | usa america\n"
        "\n[ways]\nfirst | step | a b\nsecond | leap | c\n\n[way]\nname | road\nhow | by\n",
    )
    assert words.numbers == {"one": 1, "a dozen": 12, "third": 3, "thirds": 3}
    assert words.sides == {"for": "(?:yes|aye)", "at least": "no"}
    assert words.lists == {"US": ("usa", "america")}
    assert words.ways == (Step(kind="step", how=Pattern("(?:a|b)")), Step(kind="leap", how=Pattern("c")))
    assert words.way == Way(name="road", how=Pattern("by"))


def test_shared_words_come_before_those_of_the_language(write: Write) -> None:
    write("order | ana\none | x\n", "shared/words.txt")
    assert filled(write, "order | bob\n") == Words(order=("ana", "bob"), one="x")


def test_a_shape_within_a_shape_may_have_a_file_of_its_own(write: Write) -> None:
    write("name | road\nhow | by\n", "xx/way.txt")
    write("one | x\n")
    assert fill(Whole, "xx", "words") == Whole(one="x", way=Way(name="road", how=Pattern("by")))


def test_a_row_of_another_file(write: Write) -> None:
    write("{no} | no nay\n[sides]\nfor | yes\nagainst | {no}\n", "xx/votes.txt")
    assert filled(write, "how | say_{votes:sides.against}\n").how == "say (?:(?:no|nay))"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("nouns | a\nverbs | b\n", r"xx/words.txt:2: no such field"),
        ("[sides.for]\nx | a\n", r"xx/words.txt:2: no such field"),
        ("# x\n\nnouns |\n", r"xx/words.txt:3: an empty row"),
        ("nouns | a\n    b a\n", r"xx/words.txt:1: a doubled word: a"),
        ("how | a b\n    a\n", r"xx/words.txt:1: a doubled alternative: a"),
        ("numbers | a=1 a=2\n", r"xx/words.txt:1: a doubled word: a"),
        ("nouns | a\nnouns | b\n", r"xx/words.txt:2: a row that is there before"),
        ("nouns a b\n", r"xx/words.txt:1: no bar"),
        ("numbers | a=1 b\n", r"xx/words.txt:1: no word with its value: b"),
        ("numbers | a=one\n", r"xx/words.txt:1: no word with its value: a=one"),
        ("[places]\nhere | a\nthere | b\n", r"xx/words.txt:3: no such key: there"),
        ("{a} | x{a}\nhow | {a}\n", r"xx/words.txt:1: {a} stands for itself"),
        ("how | {what}ever\n", r"xx/words.txt:1: nothing is called {what}"),
        ("small | perhaps\n", r"xx/words.txt:1: neither yes nor no"),
        ("[ways]\nfirst | step | a | b\n", r"xx/words.txt:2: 3 cells for the 2 fields of Step"),
        ("[way]\nname | road\n", r"xx: Way lacks way.how"),
    ],
)
def test_a_fault_is_told_with_its_file_and_line(write: Write, words: str, said: str) -> None:
    with pytest.raises(WordFault, match=said):
        filled(write, words)
