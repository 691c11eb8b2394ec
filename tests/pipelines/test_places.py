"""A document with uneven blanks is read and checked like one with even ones, and its places are its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from constancia.model.claims import ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.plain import digest
from constancia.pipelines.checking import check_document
from constancia.pipelines.documents import read_bytes
from constancia.pipelines.reading import ReadDocument
from constancia.record.opening import open_view

EVEN = (
    "LIMA, May 20, 2023 - Congress approved bill 4766 with 70 votes in favour, 33 against and four abstentions. "
    '"It was a long night," said Ana Paz, the speaker. Ana Paz said that 12 people had died.'
)
UNEVEN = [
    EVEN.replace(" votes", "  votes").replace("with ", "with\u00a0"),
    EVEN.replace("approved", "appro\u00adved").replace(". ", ".\r\n"),
    EVEN.replace("LIMA, May 20, ", "LIMA,  May 20,\u00a0"),
]


def document(text: str) -> Document:
    return read_bytes(text.encode(), "nota.txt")


def spans(text: str, found: object) -> Iterator[Span]:
    """Every span in claims, their values and their sources."""
    if isinstance(found, Span):
        yield found
    elif isinstance(found, (tuple, list)):
        for one in found:
            yield from spans(text, one)
    elif hasattr(found, "__slots__"):
        for name in found.__slots__:
            yield from spans(text, getattr(found, name, None))


def said(value: object) -> object:
    """A value without places, its words with even blanks."""
    if isinstance(value, str):
        return " ".join(value.replace("\u00ad", "").split())
    if isinstance(value, list):
        return [said(one) for one in value]
    if isinstance(value, dict):
        return {key: said(one) for key, one in value.items() if key not in ("start", "end")}
    return value


@pytest.mark.parametrize("text", UNEVEN)
def test_the_same_is_read_and_found(text: str) -> None:
    one, other = (check_document(ReadDocument.of(document(t)), open_view(None)) for t in (EVEN, text))
    assert other.document.text == text
    assert other.document.published == "2023-05-20"
    assert [said(claim.value.to_plain()) for claim in other.claims] == [
        said(claim.value.to_plain()) for claim in one.claims
    ]
    assert [finding.outcome for finding in other.findings] == [finding.outcome for finding in one.findings]
    ids = {claim.id for claim in other.claims}
    assert {id for story in other.stories for id in story.claims} == ids
    assert {id for remark in other.within for id in remark.claims} <= ids
    found = list(spans(text, other.claims))
    assert len(found) > len(other.claims)
    assert all(text[span.start : span.end] == span.quote for span in found)


def test_what_a_page_quotes_stays_quoted() -> None:
    quote = "The House approved the  bill by 60 votes to 20."
    text = f"A post says:  {quote} That was all."
    place = text.index(quote)
    page = Document(
        text=text,
        digest=digest(text.encode()),
        language="en",
        quoted=(Span.of(text, place, place + len(quote)),),
    )
    assert [claim for claim in ReadDocument.of(page).claims if claim.kind is ClaimKind.VOTE] == []
