"""Messages: the same codes in both languages, and what the format specifications give."""

from __future__ import annotations

import string
from importlib import import_module
from pkgutil import iter_modules

import pytest

import constancia.language.en
import constancia.language.es
from constancia.language.messages import _Words, field_in_words, say, template
from constancia.language.messages_dates import day_in_words, weekday_in_words
from constancia.model.values import VALUES, ClaimKind, fields_of


def topics(package: object) -> set[str]:
    found = {module.name for module in iter_modules(package.__path__)}  # type: ignore[attr-defined]
    return {name for name in found if name.startswith("messages_") and name != "messages_dates"}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_topics() -> None:
    assert topics(constancia.language.es) == topics(constancia.language.en)


@pytest.mark.parametrize("topic", sorted(topics(constancia.language.en)))
def test_both_languages_have_the_same_messages_with_the_same_parameters(topic: str) -> None:
    spanish = import_module(f"constancia.language.es.{topic}").MESSAGES
    english = import_module(f"constancia.language.en.{topic}").MESSAGES
    only_spanish = {"words.and-before-i"}
    assert set(spanish) - only_spanish == set(english)
    assert {code: fields(text) for code, text in english.items()} == {
        code: fields(text) for code, text in spanish.items() if code not in only_spanish
    }
    assert all(code.startswith(topic.removeprefix("messages_").replace("_", "-") + ".") for code in english)


@pytest.mark.parametrize(
    ("edtf", "english", "spanish"),
    [
        ("2023", "2023", "2023"),
        ("2023-06", "June 2023", "junio de 2023"),
        ("2023-05-18", "18 May 2023", "18 de mayo de 2023"),
        ("2023-05-19T00:10", "19 May 2023, 00:10", "19 de mayo de 2023, 00:10"),
        (
            "2023-06-01/2023-12-31",
            "1 June 2023 to 31 December 2023",
            "del 1 de junio de 2023 al 31 de diciembre de 2023",
        ),
        ("2023-05~", "about May 2023", "hacia mayo de 2023"),
        ("2023-05/..", "May 2023 onwards", "desde mayo de 2023"),
        ("../2023-05", "until May 2023", "hasta mayo de 2023"),
        ("soon", "soon", "soon"),
        ("a-register/vote-event/2023-05-19", "a-register/vote-event/2023-05-19", "a-register/vote-event/2023-05-19"),
    ],
)
def test_dates_in_words_at_their_own_precision(edtf: str, english: str, spanish: str) -> None:
    assert day_in_words(edtf, "en") == english
    assert day_in_words(edtf, "es") == spanish


def test_weekdays_from_a_number_or_a_day() -> None:
    assert weekday_in_words("3", "es") == "jueves"
    assert weekday_in_words("2023-05-19", "en") == "Friday"


def test_unknown_codes_are_refused() -> None:
    assert template("no-such.code", "en") is None
    with pytest.raises(KeyError):
        say("words.no-such-word", "en")


def test_words_that_were_written_in_several_languages_are_shown_in_the_one_asked_for() -> None:
    reason = {"en": "not read", "es": "sin leer"}
    assert say("force.hole", "es", {"reason": reason}) == "sin leer"
    assert say("force.hole", "en", {"reason": reason}) == "not read"
    assert say("force.hole", "es", {"reason": "not read"}) == "not read"


def test_every_field_of_a_claim_has_a_name_in_both_languages() -> None:
    for kind, value in VALUES.items():
        for name, field in fields_of(value).items():
            if kind is not ClaimKind.STATEMENT:
                assert field_in_words(name, "x", "es").endswith(": x")
                assert field_in_words(name, "x", "en").endswith(": x")
            assert all(not field_in_words(name, word, "es").endswith(f": {word}") for word in field.closed)


def test_a_preposition_joins_the_article_of_a_stretch_of_days() -> None:
    period = {"period": "2023-05-01/2023-05-03", "person": "Ana"}
    assert "listas del 1 de mayo" in say("office.never-a-member", "es", period)


@pytest.mark.parametrize("ui", ["en", "es"])
@pytest.mark.parametrize("topic", sorted(topics(constancia.language.en)))
def test_one_and_several_read_as_the_template_has_them(topic: str, ui: str) -> None:
    """Also where the words begin as a format specification does: "date that needs|dates that need"."""
    messages = import_module(f"constancia.language.{ui}.{topic}").MESSAGES
    for text in messages.values():
        for _, name, spec, _ in string.Formatter().parse(text):
            if name and spec and "|" in spec:
                assert [_Words(ui).format_field(count, spec) for count in (1, 2)] == spec.split("|")


def test_a_date_that_needs_a_footnote_is_counted_in_words() -> None:
    code = "story.verdict.explained-first.date"
    assert [say(code, "en", {"count": n}) for n in (1, 2)] == [
        "1 date that needs a footnote",
        "2 dates that need a footnote",
    ]
