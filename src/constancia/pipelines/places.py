"""What was found in the even text of a document, with the places of the document's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from constancia.model.documents import Document, Span
from constancia.syntax.spacing import Evened

T = TypeVar("T")


def evened(document: Document, even: Evened) -> Document:
    """The document with the even text."""
    credits = (replace(one, evidence=even.there(one.evidence) if one.evidence else None) for one in document.provenance)
    quoted = (even.there(span) for span in document.quoted)
    return replace(
        document,
        text=even.text,
        provenance=tuple(credits),
        pieces=(),
        quoted=tuple(span for span in quoted if span is not None),
    )


def moved(found: T, even: Evened, ids: Mapping[str, str]) -> T:
    """The same with every span at its place in the document's own text, and every id that changes with it."""
    return _moved(found, even, ids)  # type: ignore[no-any-return]


def _moved(found: Any, even: Evened, ids: Mapping[str, str]) -> Any:
    if isinstance(found, Span):
        return even.back(found)
    if isinstance(found, str):
        return ids.get(found, found)
    if isinstance(found, (tuple, list)):
        return type(found)(_moved(one, even, ids) for one in found)
    if is_dataclass(found) and not isinstance(found, type):
        parts = {part.name: getattr(found, part.name) for part in fields(found) if part.init}
        changed = {name: _moved(part, even, ids) for name, part in parts.items()}
        return replace(found, **{name: part for name, part in changed.items() if part is not parts[name]})
    if isinstance(found, Mapping):
        return {key: _moved(value, even, ids) for key, value in found.items()}
    return found
