"""Files to documents to claims, one after the other; an input that cannot be read does not stop the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field

from constancia.claims.reader import claims_of
from constancia.claims.reading import Reading
from constancia.errors import InputError, UsageError
from constancia.lean import dataclass
from constancia.model.claims import Claim
from constancia.model.documents import Document
from constancia.model.faults import Fault
from constancia.model.time import edtf
from constancia.model.watching import Telling, no_one
from constancia.pipelines.documents import MAX_BYTES, load
from constancia.pipelines.places import evened, moved
from constancia.syntax.spacing import Evened, even


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOptions:
    """How inputs are read, where they do not say it themselves."""

    language: str | None = None
    published: str | None = None
    """EDTF."""
    max_bytes: int = MAX_BYTES

    def __post_init__(self) -> None:
        if self.published is not None:
            check_date(self.published, "--published")


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document and the claims in it, by place."""

    document: Document
    claims: tuple[Claim, ...]
    marks: Reading | None = field(default=None, repr=False, compare=False)
    """The marks that the claims were made of, so that checking does not find them again."""
    even: EvenRead | None = field(default=None, repr=False, compare=False)
    """The same of the document with its blanks made even, where they are not: what is checked."""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Faults of ours that reading met: the claims of these kinds may be missing."""
        return tuple(self.marks.faults) if self.marks is not None else ()

    @classmethod
    def of(cls, document: Document, tell: Telling = no_one) -> ReadDocument:
        """A document with its claims, at their places in its own text."""
        text = even(document.text, document.language)
        if text is None:
            marks = Reading(document)
            return cls(document, claims_of(marks, tell), marks)
        inner = cls.of(evened(document, text), tell)
        claims = moved(inner.claims, text, {})
        return cls(document, claims, inner.marks, EvenRead(text, inner))


@dataclass(frozen=True, slots=True)
class EvenRead:
    """A document read with its blanks made even."""

    text: Evened
    read: ReadDocument


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An input that gave no document, and why."""

    path: str
    error: InputError


def check_date(text: str, option: str) -> str:
    """The date as given; raises UsageError where it is not EDTF."""
    try:
        edtf(text)
    except ValueError as error:
        raise UsageError(
            f"{option} takes a date such as 2023-05-19, 2023-05 or 2023, not {text!r}",
            option=option,
            found=text,
            expected=["2023-05-19", "2023-05", "2023"],
        ) from error
    return text


def read_files(
    paths: Iterable[str], options: ReadingOptions, tell: Telling = no_one
) -> Iterator[ReadDocument | Unreadable]:
    """Each input read, in order; `-` is standard input. `tell` hears how far each one is."""
    for path in paths:
        try:
            document = load(path, published=options.published, language=options.language, max_bytes=options.max_bytes)
        except InputError as error:
            yield Unreadable(path, error)
        else:
            yield ReadDocument.of(document, tell)
