"""Word files, with the extra `word`: paragraphs and table rows in their order."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile

from constancia.documents.content import Content
from constancia.documents.formats import WORD
from constancia.errors import SourceUndecodable


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
    try:
        document = docx.Document(io.BytesIO(data))
        lines = list(_lines(document))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, AttributeError, SyntaxError, OSError) as error:
        raise SourceUndecodable(f"{name}: is a broken Word file ({error}); save it again", name=name) from error
    properties = document.core_properties
    return Content(
        text="\n\n".join(line for line in lines if line.strip()),
        media_type=WORD,
        title=properties.title or None,
        language=properties.language or None,
    )


def _lines(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield "| " + " | ".join(" ".join(cell.text.split()) for cell in row.cells) + " |"
        else:
            yield block.text
