"""What a format's reader hands on: text, and what the format itself says about it."""

from __future__ import annotations

from constancia.lean import dataclass
from constancia.model.documents import Piece, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The readable text of a source and its metadata, before anything is read out of the text itself."""

    text: str
    media_type: str
    title: str | None = None
    published: str | None = None
    """EDTF, as the metadata gives it."""
    modified: str | None = None
    """When it was changed last, as the metadata gives it; never taken for the day of publication."""
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    """ISO 639-1, as the metadata gives it."""
    pieces: tuple[Piece, ...] = ()
    quoted: tuple[Span, ...] = ()
    left_out: tuple[str, ...] = ()
    """Names of files that came with it and were not read."""
