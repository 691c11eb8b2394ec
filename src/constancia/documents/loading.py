"""From a path or bytes to a document: the format is recognised, and the text read with the metadata of its format."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from constancia.compiled import compiled
from constancia.documents import decoding, formats, languages, markdown
from constancia.documents.content import Content
from constancia.errors import SourceEmpty, SourceNotFound, SourceTooLarge
from constancia.model.documents import Document
from constancia.model.plain import digest

MAX_BYTES = 64_000_000
"""Size limit where none is given."""


def load(
    path: str | Path,
    *,
    published: str | None = None,
    language: str | None = None,
    max_bytes: int = MAX_BYTES,
    url: str | None = None,
) -> Document:
    """The document in a file, or on standard input where the path is `-`.

    `published` (EDTF) and `language` (ISO 639-1) override what the source says.

    Raises SourceNotFound, SourceTooLarge, SourceEmpty, SourceUndecodable, LanguageNotSupported.
    """
    name = str(path)
    data = _read_input(max_bytes) if name == "-" else _read_file(Path(path), name, max_bytes)
    return read_bytes(data, name, published=published, language=language, max_bytes=max_bytes, url=url)


def _read_input(max_bytes: int) -> bytes:
    return _up_to(sys.stdin.buffer, max_bytes + 1)


def _up_to(stream: BinaryIO, size: int) -> bytes:
    """No more than so many bytes, a piece at a time: a stream that is asked for all at once makes room for all."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(min(size, 1 << 20))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _read_file(path: Path, name: str, max_bytes: int) -> bytes:
    try:
        with path.open("rb") as file:
            return _up_to(file, max_bytes + 1)
    except IsADirectoryError as error:
        raise SourceNotFound(f"{name}: is a folder, expected a file; name the files in it", name=name) from error
    except FileNotFoundError as error:
        raise SourceNotFound(f"{name}: no such file; check the path", name=name) from error
    except (OSError, ValueError) as error:
        raise SourceNotFound(f"{name}: cannot be opened ({error}); check path and permissions", name=name) from error


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
    """The document that these bytes hold; `name` is what the user calls it, and its suffix may tell the format.

    `media_type` is what a server says of them, believed where the bytes leave it open.
    """
    if len(data) > max_bytes:
        raise SourceTooLarge(
            f"{name}: is over the limit of {max_bytes:,} bytes; raise it with --max-size", name=name, limit=max_bytes
        )
    if not data:
        raise SourceEmpty(f"{name}: is empty, expected a report", name=name)
    content = _read(data, name, media_type)
    if not _WORD.search(content.text):
        raise SourceEmpty(f"{name}: has no text in it, expected a report", name=name)
    code = languages.settle(content.text, language, content.language, name)
    return Document(
        text=content.text,
        digest=digest(data),
        path=name,
        media_type=content.media_type,
        title=content.title,
        published=published or content.published,
        published_from="given" if published else "metadata" if content.published else None,
        modified=content.modified,
        language=code,
        publisher=content.publisher,
        url=url or content.url,
        pieces=content.pieces,
        quoted=content.quoted,
        left_out=content.left_out,
    )


def _read(data: bytes, name: str, declared: str | None) -> Content:
    kind = formats.media_type(data, name, declared)
    if kind == "text/markdown":
        return markdown.read(decoding.decode(data, name))
    reader = _READERS.get(kind)
    if reader is None:
        return Content(text=decoding.decode(data, name), media_type="text/plain")
    content: Content = import_module(f"{__package__}.{reader}").read(data, name)
    return content


_READERS = {
    "application/pdf": "pdf",
    "text/html": "html",
    "message/rfc822": "mail",
    formats.WORD: "word",
}
"""Media type to the module that reads it, which is imported when something of that type is read."""

_WORD = compiled(r"\w")
