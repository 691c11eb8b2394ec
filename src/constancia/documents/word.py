"""Word files, with the extra `word`: everything that a reader sees, in its order.

That is more than paragraphs and tables: what was inserted and not accepted yet, content controls, text boxes, tables
inside tables. What was deleted, and is only kept for the author, is left out.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from constancia.documents.content import Content
from constancia.documents.formats import WORD
from constancia.errors import SourceTooLarge, SourceUndecodable


def read(data: bytes, name: str) -> Content:
    """The text of a Word file (.docx).

    Raises SourceUndecodable where it is broken, or where the extra `word` is not installed.
    """
    try:
        import docx  # an extra: only those who read Word files need it
        from docx.opc.exceptions import PackageNotFoundError
    except ImportError as error:
        raise SourceUndecodable(
            f"{name}: is a Word file, and reading them needs an extra: pip install 'constancia[word]'",
            name=name,
            found="Word file",
            extra="word",
        ) from error
    if data.startswith(_OLE):
        raise SourceUndecodable(
            f"{name}: is a Word file with a password, or of before 2007; save it as .docx without one",
            name=name,
            found="Word file with a password",
        )
    try:
        with ZipFile(io.BytesIO(data)) as parts:
            size = sum(part.file_size for part in parts.infolist())
        if size > UNPACKED:
            raise SourceTooLarge(
                f"{name}: unpacks to {size:,} bytes, over the limit of {UNPACKED:,}", name=name, limit=UNPACKED
            )
        document = docx.Document(io.BytesIO(data))
        lines = list(_blocks(document.element.body))
    except (*_BROKEN, PackageNotFoundError) as error:
        raise SourceUndecodable(f"{name}: is a broken Word file ({error}); save it again", name=name) from error
    properties = document.core_properties
    return Content(
        text="\n\n".join(line for line in lines if line.strip()),
        media_type=WORD,
        title=properties.title or None,
        language=properties.language or None,
    )


def _blocks(parent: Any) -> Iterator[str]:
    """The paragraphs and table rows below an element, whatever wraps them."""
    for element in parent:
        kind = _kind(element)
        if kind == "p":
            yield "".join(_words(element))
            for box in _boxes(element):
                yield from _blocks(box)
        elif kind == "tbl":
            for row in _below(element, "tr"):
                cells = (" ".join(" ".join(_blocks(cell)).split()) for cell in _below(row, "tc"))
                yield f"| {' | '.join(cells)} |"
        elif kind not in _LEFT_OUT:
            yield from _blocks(element)


def _below(parent: Any, wanted: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, whatever wraps them; not those of a table inside."""
    for element in parent:
        kind = _kind(element)
        if kind == wanted:
            yield element
        elif kind not in _LEFT_OUT and kind not in ("tbl", "p"):
            yield from _below(element, wanted)


def _words(parent: Any) -> Iterator[str]:
    """The text of a paragraph, without that of boxes anchored in it."""
    for element in parent:
        kind = _kind(element)
        if kind == "t":
            yield element.text or ""
        elif kind in _SIGNS:
            yield _SIGNS[kind]
        elif kind != "txbxContent" and kind not in _LEFT_OUT:
            yield from _words(element)


def _boxes(parent: Any) -> Iterator[Any]:
    """The text boxes anchored in a paragraph."""
    for element in parent:
        kind = _kind(element)
        if kind == "txbxContent":
            yield element
        elif kind not in _LEFT_OUT:
            yield from _boxes(element)


def _kind(element: Any) -> str:
    """The name of an element, whichever namespace it is in; empty for comments."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
"""How Office files of before 2007 begin, and newer ones that were given a password."""
UNPACKED: Final = 256_000_000
"""Bytes of all parts of a file."""
_LEFT_OUT: Final = frozenset(
    {"del", "moveFrom", "delText", "instrText", "pPr", "rPr", "tblPr", "sdtPr", "sectPr", "Fallback"}
)
"""What a reader does not see; `Fallback` says for older programs what stands beside it already."""
_SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BROKEN: Final = (
    *(BadZipFile, KeyError, ValueError, AttributeError, SyntaxError, OSError, RecursionError, NotImplementedError),
    *(RuntimeError, zlib.error, EOFError),
)
