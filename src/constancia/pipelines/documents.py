"""From a path or bytes to a whole document: the source is read, and what its text says of itself completes it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from constancia import documents
from constancia.documents import MAX_BYTES
from constancia.model.documents import Document
from constancia.pipelines.places import moved
from constancia.syntax.framing import frame_of
from constancia.syntax.spacing import even

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")

__all__ = ["MAX_BYTES", "framed", "load", "read_bytes"]


def load(
    path: str | Path,
    *,
    published: str | None = None,
    language: str | None = None,
    max_bytes: int = MAX_BYTES,
    url: str | None = None,
) -> Document:
    """The document in a file, at an address, or on standard input where the path is `-`, with title, date and credits.

    `published` (EDTF) and `language` (ISO 639-1) override what the text shows. The network is used for an address alone
    (`https://…`), and only the public one.

    Raises SourceNotFound, SourceTooLarge, SourceEmpty, SourceUndecodable, LanguageNotSupported.
    """
    if isinstance(path, str) and _ADDRESS.match(path):
        from constancia.pipelines.addresses import fetch  # The network, for whoever asks for it.

        page = fetch(path, max_bytes=max_bytes)
        return read_bytes(
            page.data,
            path,
            published=published,
            language=language,
            max_bytes=max_bytes,
            url=url or page.url,
            media_type=page.media_type,
        )
    return framed(documents.load(path, published=published, language=language, max_bytes=max_bytes, url=url))


def read_bytes(
    data: bytes,
    name: str,
    *,
    published: str | None = None,
    language: str | None = None,
    max_bytes: int = MAX_BYTES,
    url: str | None = None,
    media_type: str | None = None,
) -> Document:
    """The document that these bytes hold, as `load` gives it.

    The suffix of `name` may tell the format, and so may `media_type`, which is what a server says of them.
    """
    document = documents.read_bytes(
        data,
        name,
        published=published,
        language=language,
        max_bytes=max_bytes,
        url=url,
        media_type=media_type,
    )
    return framed(document)


def framed(document: Document) -> Document:
    """The document with what its text says of itself, where neither the user nor the format's metadata says it."""
    text = even(document.text, document.language)
    frame = frame_of(text.text if text else document.text, document.language)
    if text:
        frame = moved(frame, text, {})
    published, known_from = document.published, document.published_from
    if published is None and (frame.published or frame.modified):
        published, known_from = frame.published or frame.modified, "dateline" if frame.published else "modified"
    return replace(
        document,
        title=document.title or frame.title,
        published=published,
        published_from=known_from,
        modified=document.modified or frame.modified,
        provenance=document.provenance or frame.provenance,
    )
