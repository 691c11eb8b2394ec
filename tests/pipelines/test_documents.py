"""A document is whole when what its text says of itself stands beside what its source says."""

from __future__ import annotations

from dataclasses import replace

from constancia.model.documents import Document, Passage, Provenance
from constancia.model.plain import digest
from constancia.pipelines.documents import framed, read_bytes

SPANISH = (
    "El Pleno votó\n\nLIMA, 18 de mayo de 2023 (EFE).- El Pleno del Congreso aprobó la moción con los votos de la "
    "mayoría.\n"
)


def test_what_frames_a_text_is_found_and_what_is_given_overrides_it() -> None:
    document = read_bytes(SPANISH.encode(), "nota.txt")
    assert (document.title, document.published, document.published_from) == ("El Pleno votó", "2023-05-18", "dateline")
    assert [(p.name, p.how.value) for p in document.provenance] == [("EFE", "source")]
    given = read_bytes(SPANISH.encode(), "nota.txt", published="2023-05", language="en", url="https://example.org/1")
    assert (given.published, given.published_from, given.language, given.url) == (
        "2023-05",
        "given",
        "en",
        "https://example.org/1",
    )


def test_what_the_source_says_of_itself_stands() -> None:
    bare = Document(text=SPANISH, digest=digest(SPANISH.encode()), language="es")
    page = replace(bare, title="Votan moción", published="2023-05-19", published_from="metadata")
    assert framed(bare).title == "El Pleno votó"
    whole = framed(page)
    assert (whole.title, whole.published, whole.published_from) == ("Votan moción", "2023-05-19", "metadata")
    credited = replace(bare, provenance=(Provenance("Radio Sur", Passage.SOURCE),))
    assert [one.name for one in framed(credited).provenance] == ["Radio Sur"]


def test_a_text_that_says_nothing_of_itself_gets_nothing() -> None:
    text = "El Pleno votó la moción."
    bare = Document(text=text, digest=digest(text.encode()), language="es")
    assert framed(bare) == bare
