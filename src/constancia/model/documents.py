"""The readable text of a source, and places in it."""

from __future__ import annotations

from enum import StrEnum

from constancia.lean import dataclass
from constancia.model.plain import Plain, without_none


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a document's text: code points, end exclusive, and the words that stand there."""

    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, got {self.start}, {self.end}")
        if len(self.quote) != self.end - self.start:
            raise ValueError(f"quote has {len(self.quote)} code points, its span {self.end - self.start}")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text[start:end]`, without white space at either side."""
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return cls(start, end, text[start:end])

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def inside(self, other: Span) -> bool:
        """Whether this one lies wholly in the other."""
        return other.start <= self.start and self.end <= other.end

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return {"start": self.start, "end": self.end, "quote": self.quote}


class Passage(StrEnum):
    """How a text came to where we read it."""

    SOURCE = "source"
    """First published there: an agency, an outlet."""
    TRANSLATION = "translation"
    """Translated by."""
    REPUBLICATION = "republication"
    """Published again by."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """One station on the way of a text to its reader."""

    name: str
    how: Passage
    evidence: Span | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a stretch of a document's text lies in its source: a page and a box, a line of a table."""

    start: int
    end: int
    page: int | None = None
    """Counted from 1."""
    box: tuple[float, float, float, float] | None = None
    """Left, bottom, right, top in PDF points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The readable text of a source."""

    text: str
    digest: str
    """`sha256:…` of the bytes it was read from."""
    path: str | None = None
    """As the user named it."""
    media_type: str = "text/plain"
    title: str | None = None
    published: str | None = None
    """EDTF."""
    published_from: str | None = None
    """How the publication date is known: `given`, `metadata`, `dateline`; `modified` where the text prints the day of
    its last change and no other."""
    modified: str | None = None
    """EDTF; when the source was changed last, as it says itself."""
    language: str = "es"
    """ISO 639-1."""
    publisher: str | None = None
    url: str | None = None
    provenance: tuple[Provenance, ...] = ()
    pieces: tuple[Piece, ...] = ()
    quoted: tuple[Span, ...] = ()
    """Text that the page shows but that is not its own: embeds, teasers."""
    left_out: tuple[str, ...] = ()
    """Names of files that came with it and were not read: what is attached to a mail."""

    @property
    def id(self) -> str:
        """Short name of the document, from its digest: equal bytes have equal ids."""
        return "doc/" + self.digest.removeprefix("sha256:")[:16]

    def span(self, start: int, end: int) -> Span:
        """The span of this document's text, trimmed of white space."""
        return Span.of(self.text, start, end)

    def to_plain(self, *, text: bool = True) -> dict[str, Plain]:
        """JSON shape of the output contract."""
        plain = without_none(
            {
                "id": self.id,
                "digest": self.digest,
                "path": self.path,
                "title": self.title,
                "published": self.published,
                "modified": self.modified,
                "language": self.language,
                "publisher": self.publisher,
                "provenance": [{"name": p.name, "how": p.how.value} for p in self.provenance],
                "left_out": list(self.left_out) or None,
            }
        )
        if text:
            plain["text"] = self.text
        return plain
