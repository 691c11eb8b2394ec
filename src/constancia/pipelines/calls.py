"""What a Python program calls: load a document, read its claims, check them; keyword-only options."""

from __future__ import annotations

from pathlib import Path

from constancia.claims.reader import read
from constancia.model.claims import Claim
from constancia.model.documents import Document
from constancia.model.ports import RecordView
from constancia.pipelines import checking, documents
from constancia.pipelines.checking import CheckedDocument
from constancia.pipelines.documents import MAX_BYTES
from constancia.pipelines.reading import ReadDocument
from constancia.record.opening import open_view


def load_document(
    path: str | Path, *, published: str | None = None, language: str | None = None, max_bytes: int = MAX_BYTES
) -> Document:
    """The document at a path; `-` is standard input.

    `published` (EDTF) and `language` (`es`, `en`) win over what the document says of itself; `max_bytes` is the largest
    source that is read.

    Raises InputError, one of whose subclasses says what is wrong.
    """
    return documents.load(str(path), published=published, language=language, max_bytes=max_bytes)


def read_document(document: Document) -> tuple[Claim, ...]:
    """Every claim of a document, by place; the same for the same document, always.

    >>> from constancia.model.plain import digest
    >>> text = "The Senate approved the bill by 70 votes to 33."
    >>> claim, *_ = read_document(Document(text=text, digest=digest(text.encode()), language="en"))
    >>> claim.value["for"], claim.value["against"], "abstain" in claim.value
    (70, 33, False)
    """
    return read(document)


def read_text(text: str, *, published: str | None = None, language: str | None = None) -> tuple[Claim, ...]:
    """Every claim of a text; the options are those of `load_document`.

    Raises InputError, one of whose subclasses says what is wrong.

    >>> [claim.kind.value for claim in read_text("The Senate approved the bill by 70 votes to 33.")]
    ['vote']
    """
    return read_document(_document(text, published, language))


def check_text(
    text: str, *, published: str | None = None, language: str | None = None, record: RecordView | None = None
) -> CheckedDocument:
    """The claims of a text with exactly one finding each, as `check_document` gives them.

    Raises InputError and RecordError, one of whose subclasses says what is wrong.

    >>> text = "LIMA - Peru's Congress approved bill 4766 with 69 votes in favour, 31 against and four abstentions."
    >>> checked = check_text(text, published="2023-05-19")
    >>> len(checked.findings) == len(checked.claims) > 0
    True
    >>> sorted(checked.to_dict("en"))[:3]
    ['claims', 'document', 'record']
    """
    return check_document(_document(text, published, language), record=record)


def _document(text: str, published: str | None, language: str | None) -> Document:
    return documents.read_bytes(text.encode("utf-8", "replace"), "text", published=published, language=language)


def open_record(
    record: str | Path | None = None,
    *,
    known_at: str | None = None,
    published_by: str | None = None,
    valid_on: str | None = None,
) -> RecordView:
    """A reading of a record: the one named (a path or a PostgreSQL URL), else the user's own over the starter record.

    The three times bind it: what the record knew then, what was published by then, what held then.

    Raises RecordError, one of whose subclasses says what is wrong.
    """
    return open_view(record, known_at=known_at, published_by=published_by, valid_on=valid_on)


def check_document(document: Document, *, record: RecordView | None = None) -> CheckedDocument:
    """The document's claims with exactly one finding each, as of its publication; nothing is written.

    `record`: from `open_record`; without it the user's own record over the starter record.
    """
    return checking.check_document(ReadDocument.of(document), record or open_record())
