"""The forms of verbs of saying: what a table of them gives, looked up or all of them."""

from __future__ import annotations

import marshal
from collections.abc import Iterator

import pytest

from constancia.language import SUPPORTED, language
from constancia.language.shape.cues import Cue, CueTable, CueWords, Form, Frame, Phrase, Saying, cue_rows

WORDS = CueWords(
    verbs=(Saying(frames=("that", "bare"), verbs=("say",)), Saying(frames=("quote",), verbs=("say", "shout"))),
    modality={"denied": ("shout",)},
    phrases=(Phrase(verbs=("say of",), following=("him", ""), frames=("noun",), modality="asserted"),),
)


def inflect(verb: str) -> Iterator[tuple[str, Form, bool]]:
    """Three forms of a verb."""
    return iter([(f"{verb}s", Form.FINITE, True), (verb, Form.BASE, False), (f"{verb}ing", Form.GERUND, False)])


@pytest.fixture
def table() -> CueTable:
    """The table of the words above, by way of a file."""
    return CueTable(*marshal.loads(marshal.dumps(cue_rows(WORDS, inflect))))


def test_a_form_gives_its_verbs_those_with_more_words_first(table: CueTable) -> None:
    both = frozenset({Frame.THAT, Frame.BARE, Frame.QUOTE})
    assert table["says"] == (
        Cue("say", Form.FINITE, frozenset({Frame.NOUN}), ("of", "him"), None, True),
        Cue("say", Form.FINITE, frozenset({Frame.NOUN}), ("of",), None, True),
        Cue("say", Form.FINITE, both, (), None, True),
    )
    assert table["shouting"] == (Cue("shout", Form.GERUND, frozenset({Frame.QUOTE}), (), "denied"),)
    assert table["says"] is table.get("says")


def test_what_is_no_form_gives_nothing(table: CueTable) -> None:
    assert table.get("sings", ()) == ()
    assert "sings" not in table
    with pytest.raises(KeyError):
        table["sings"]


def test_it_is_as_long_as_its_forms(table: CueTable) -> None:
    assert sorted(table) == ["say", "saying", "says", "shout", "shouting", "shouts"]
    assert len(table) == 6


def test_base_forms_stand_alone(table: CueTable) -> None:
    assert sorted(table.bases) == ["say", "shout"]
    assert {cue.form for cues in table.bases.values() for cue in cues} == {Form.BASE}


def test_gerunds_carry_endings_and_nothing_else_does(table: CueTable) -> None:
    carried = table.with_endings(["la", "s"])
    assert sorted(set(carried) - set(table)) == ["sayingla", "sayings", "shoutingla", "shoutings"]
    assert carried["sayingla"] == table["saying"]
    assert carried["says"] == table["says"]


@pytest.mark.parametrize("code", SUPPORTED)
def test_a_language_has_verbs_of_saying_in_every_form(code: str) -> None:
    speech = language(code).speech
    assert {cue.form for cues in speech.forms.values() for cue in cues} == set(Form)
    assert set(speech.infinitives) <= set(speech.cues) <= set(speech.forms)
