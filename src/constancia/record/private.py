"""The private log: what a user keeps of their own work, in a file of its own beside the shared record.

It is a record like any other, append-only and verifiable, but nothing reads it unless it is asked for, and no export of
the shared record contains it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import platformdirs

from constancia.lean import dataclass
from constancia.model.changes import Change
from constancia.model.documents import Document, Passage, Piece, Provenance, Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain, without_none
from constancia.model.sources import Source
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView


def private_path() -> Path:
    """Where the private log lies, whether or not it is there yet."""
    return Path(platformdirs.user_data_dir("constancia", appauthor=False)) / "private.db"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document that was kept."""

    document: str
    """Id of the entry."""
    new: bool
    """Whether the document was not there before."""
    changes: tuple[Change, ...]
    """What its findings say otherwise than when it was kept last, heads and times of the check included."""


class PrivateLog:
    """The private log, open for keeping; a context manager. Creates it where there is none."""

    def __init__(self, path: str | Path | None = None) -> None:
        file = Path(path or private_path())
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch(mode=0o600)  # nobody else on this machine reads it
        self._record = StoredRecord(file)

    def keep(self, document: Document, checked: Mapping[str, Plain]) -> Kept:
        """Keeps a document with its text, and what a check of it found (the JSON of the output contract)."""
        findings = {key: value for key, value in checked.items() if key != "document"}
        result = self._record.append(
            [
                _entry(EntryKind.DOCUMENT, document.id, _document(document), document),
                _entry(EntryKind.FINDINGS, f"findings/{document.id}", findings, document),
            ]
        )
        new = bool(result.added)
        return Kept(document.id, new, tuple(change for change in result.changes if change.entry != document.id))

    def draft(self, name: str, text: str) -> None:
        """Keeps a draft under a name; what it was before stays in the log."""
        entry = Entry(id=f"draft/{name}", kind=EntryKind.DRAFT, content={"name": name, "text": text}, source=Source())
        self._record.append([entry])

    def close(self) -> None:
        """Closes the log."""
        self._record.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def kept_documents(path: str | Path | None = None) -> tuple[Document, ...]:
    """The documents in the private log, by id: what a recheck reads. Raises RecordNotFound where nothing was kept."""
    with StoredView(path or private_path()) as view:
        return tuple(_read_document(entry.content) for entry in view.find(EntryKind.DOCUMENT))


def kept_findings(document: str, path: str | Path | None = None) -> Mapping[str, Plain] | None:
    """What the last check of a kept document found; None where it was not kept."""
    with StoredView(path or private_path()) as view:
        entry = view.entry(f"findings/{document}")
        return entry.content if entry else None


def kept_drafts(path: str | Path | None = None) -> Mapping[str, str]:
    """The drafts in the private log, name to text."""
    with StoredView(path or private_path()) as view:
        return {str(entry.content["name"]): str(entry.content["text"]) for entry in view.find(EntryKind.DRAFT)}


def _entry(kind: EntryKind, id: str, content: Mapping[str, Plain], document: Document) -> Entry:
    source = Source(digest=document.digest, url=document.url, publisher=document.publisher, title=document.title)
    return Entry(id=id, kind=kind, content=content, source=source)


def _span(span: Span | None) -> list[Plain] | None:
    return [span.start, span.end] if span else None


def _document(document: Document) -> dict[str, Plain]:
    return without_none(
        {
            "text": document.text,
            "digest": document.digest,
            "path": document.path,
            "media_type": document.media_type,
            "title": document.title,
            "published": document.published,
            "published_from": document.published_from,
            "modified": document.modified,
            "language": document.language,
            "publisher": document.publisher,
            "url": document.url,
            "provenance": [
                without_none({"name": p.name, "how": p.how.value, "evidence": _span(p.evidence)})
                for p in document.provenance
            ],
            "pieces": [
                without_none({"start": p.start, "end": p.end, "page": p.page, "box": p.box and list(p.box)})
                for p in document.pieces
            ],
            "quoted": [_span(span) for span in document.quoted],
        }
    )


def _read_document(content: Mapping[str, Any]) -> Document:
    text: str = content["text"]

    def span(bounds: list[int]) -> Span:
        return Span(bounds[0], bounds[1], text[bounds[0] : bounds[1]])

    plain = {key: value for key, value in content.items() if key not in ("provenance", "pieces", "quoted")}
    return Document(
        **plain,
        provenance=tuple(
            Provenance(p["name"], Passage(p["how"]), span(p["evidence"]) if "evidence" in p else None)
            for p in content["provenance"]
        ),
        pieces=tuple(
            Piece(p["start"], p["end"], p.get("page"), tuple(p["box"]) if "box" in p else None)
            for p in content["pieces"]
        ),
        quoted=tuple(map(span, content["quoted"])),
    )
