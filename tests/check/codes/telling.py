"""Claims that show a code, each beside one that differs in the one condition on which the code hangs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any

import pytest
from tests.check import peru
from tests.check.peru import finding, made

from constancia.check.stories.reasons import in_brief
from constancia.check.stories.telling import stories
from constancia.check.stories.ties import reason_of
from constancia.language.messages import say
from constancia.model.claims import Claim
from constancia.model.entries import Entry
from constancia.model.findings import Finding, Outcome
from constancia.model.stories import Story
from constancia.model.verdict import OTHER

OTHERS = Mapping[str, Mapping[str, Any]]
"""A claim that stands beside: its quote, to its kind and value."""

PROTESTS = "The protests in Peru that began in December 2022 were met with force. "


@dataclass(frozen=True)
class Told:
    """A claim in a text, and what the record has besides the dossier."""

    kind: str
    text: str
    quote: str
    value: Mapping[str, Any]
    by: str = ""
    modality: str = "asserted"
    published: str = "2023-05-19"
    language: str = "en"
    beside: OTHERS = field(default_factory=dict)
    changed: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Entry, by the end of its id, to fields of its content that are another, or None for absent."""
    more: tuple[Entry, ...] = ()

    def but(self, **other: Any) -> Told:
        """The same, but for this."""
        return replace(self, **other)


Pair = tuple[Told, Told]
"""A claim that shows a code, and one that does not."""


def pair(told: Told, **other: Any) -> Pair:
    """A claim, and the same but for one thing."""
    return told, told.but(**other)


def steps(told: Told, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, str]]:
    """The codes of the finding for a claim, with each as it is told in English and Spanish."""
    found = checked(told, monkeypatch)
    return {step.code: (say(step.code, "en", step.params), say(step.code, "es", step.params)) for step in found.because}


def checked(told: Told, monkeypatch: pytest.MonkeyPatch) -> Finding:
    """The finding for a claim."""
    return with_story(told, monkeypatch)[0]


def with_story(told: Told, monkeypatch: pytest.MonkeyPatch) -> tuple[Finding, Story]:
    """The finding for a claim, and the story that it is told in."""
    log = [_changed(entry, told) for entry in peru.record()._log]
    record = type(peru.record())([*log, *told.more])
    with monkeypatch.context() as patch:
        patch.setattr(peru, "record", lambda: record)
        claim = made(
            told.kind,
            told.text,
            told.quote,
            dict(told.value),
            by=told.by,
            modality=told.modality,
            language=told.language,
        )
        others = tuple(_beside(told, quote, other) for quote, other in told.beside.items())
        found = finding(claim, told.text, published=told.published, language=told.language, others=others)
        return found, stories((claim,), (found,), told.text, record)[0]


def _beside(told: Told, quote: str, other: Mapping[str, Any]) -> Claim:
    value = dict(other)
    return made(str(value.pop("kind")), told.text, quote, value, by=str(value.pop("by", "")), language=told.language)


def _changed(entry: Entry, told: Told) -> Entry:
    for end, fields in told.changed.items():
        if entry.id.endswith(end):
            other = dict(fields)
            published = other.pop("published", entry.published)
            content = {name: item for name, item in {**entry.content, **other}.items() if item is not None}
            return replace(entry, content=content, published=published)
    return entry


def hangs_on_its_condition(code: str, told: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """Assert that the first shows the code and the second does not, that nothing is told in raw values, and that
    what cannot be told is counted by its reason."""
    shown, other = (steps(one, monkeypatch) for one in told)
    for found in (checked(one, monkeypatch) for one in told):
        assert found.outcome is not Outcome.CANNOT_TELL or in_brief(reason_of(found)) != OTHER, reason_of(found)
    assert code in shown, list(shown)
    assert code not in other
    for words in (*shown.values(), *other.values()):
        for text in words:
            assert [raw for raw in ("?", "None", "{", "/vote-event/") if raw in text] == []


def codes_of(topic: str) -> set[str]:
    """Every code of a topic that is a step of its own."""
    return set(import_module(f"constancia.language.en.messages_{topic}").MESSAGES)
