"""A sentence parsed, for the tests of each layer."""

from __future__ import annotations

from constancia.claims.reading import Reading
from constancia.model.documents import Document
from constancia.syntax.parsing import Parsed


def parsed(text: str, language: str) -> Parsed:
    """The first sentence of a text."""
    reading = Reading(Document(text=text, digest="sha256:0", language=language, published="2024-05-18"))
    return reading.parse(reading.sentences[0])
