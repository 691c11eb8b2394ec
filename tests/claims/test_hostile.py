"""Any text is read: nothing escapes, every claim quotes its document, reading is deterministic."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from constancia.claims.reader import claims_of, read
from constancia.claims.reading import Reading
from constancia.documents import read_bytes
from constancia.errors import InputError
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document, Span

SEEDS = {
    "a long line": "El Pleno aprobó con 70 votos a favor y 33 en contra, dijo el ministro. " * 60,
    "quotation marks": '"' * 3000,
    "opening marks": "«“‘" * 800,
    "quotations": '"a" dijo. ' * 200,
    "parentheses": "(" * 3000 + ")" * 3000,
    "right to left": "\u202e\u200fEl \u200bPleno\u2066 votó\u2069 70 a 33\u202c " * 40,
    "zero width": "v\u200bo\u200bt\u200bo\u200bs 7\u200b0 \ufeff" * 60,
    "digits": "7" * 6000,
    "digits and dots": "7." * 2000,
    "one word": "a" * 8000,
    "line ends": "\r\n\u2028\u2029\x85\x0b" * 400,
    "dates in a chain": "del 1 al 2 de mayo al " * 60,
    "no such days": "31 de febrero de 2023, 30/02/2023, 2023-13-45, 00/00/0000 y 29 de febrero. " * 8,
    "number words": "cien mil millones y medio y uno " * 40,
    "said": "dijo que dijo que " * 80,
    "dead": "dos muertos y " * 120,
    "dashes": "—No —dijo Ana—. –- " * 80,
    "table": "| 70 | 33 |\n" * 120,
    "surrogates and controls": "\ud800\udfff\x00\x01\x7f votó 70 a 33",
    "combining marks": "v\u0301\u0302\u0303o\u0304t\u0305o" * 100,
    "quoted signs": 'Según Ana Ruiz ";" y ", ." y " : ". «;», dijo. According to Ann Moor ";  ". “,” she said. "." '
    * 20,
    "capitals": "EL PLENO VOTÓ " * 80,
    "emoji": "🔴 #AHORA | 70 votos 👇 " * 60,
}
"""Texts that broke readers or might; found by hand and by fuzzing, kept as they are."""

ALPHABET = st.sampled_from(
    [
        *"aÁñ 7.,;:()«»“”\"'—–-\n\t%/|•¿?¡!\u200b\u202e\u00a0",
        "votos", "a favor", "en contra", "muertos", "heridos", "dijo", "que", "según", "said", "votes", "to", "killed",
        "70", "33", "el 19 de mayo", "de", "2023", "ayer", "mil", "setenta y uno", "uno", "%", "ministro", "Ana Ruiz",
        "Congreso", "tropas", "autorizó", "EE. UU.", "U.S.", "Fuerza Popular", "encuesta", "aprueba", "poll", "approve",
    ]
)  # fmt: skip
"""Letters, signs and words that readers look for."""


def document(text: str, language: str, published: str | None = "2023-05-24") -> Document:
    return Document(text=text, digest="sha256:0", language=language, published=published)


def check(text: str, language: str, published: str | None = "2023-05-24") -> None:
    reading = Reading(document(text, language, published))
    claims = claims_of(reading)
    assert not reading.faults
    for claim in claims:
        content = claim.value.get("content", ())
        places = [*claim.evidence, *(span for span in content if isinstance(span, Span))]  # type: ignore[attr-defined]
        for span in [*places, *(source.evidence for source in claim.attribution)]:
            assert text[span.start : span.end] == span.quote
    assert claims == read(document(text, language, published))


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", SEEDS)
def test_hostile_texts_are_read(name: str, language: str) -> None:
    check(SEEDS[name], language)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(ALPHABET, max_size=60).map(" ".join),
    st.sampled_from(["es", "en"]),
    st.sampled_from([None, "2023-05", "2024-02-29"]),
)
@example("al 31 de mayo y 31 de junio", "es", "2024-02-29")
@example("29 de febrero", "es", "2024-02-29")
@example("; :", "es", None)
def test_any_news_like_text_is_read(text: str, language: str, published: str | None) -> None:
    check(text, language, published)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["es", "en"]))
def test_any_text_is_read(text: str, language: str) -> None:
    check(text, language)


@pytest.mark.parametrize("name", SEEDS)
def test_no_seed_makes_a_sentence_without_end(name: str) -> None:
    text = SEEDS[name]
    assert all(sentence.end - sentence.start <= 3000 for sentence in Reading(document(text, "es")).sentences)


PAGES = {
    "nested tags": b"<html><body>" + b"<div>" * 20_000 + b"votos" + b"</div>" * 20_000,
    "unclosed tags": b"<html><body>" + b"<b><i>" * 20_000 + b"votos",
    "angle brackets": b"<html><body>" + b"<" * 50_000,
    "comments": b"<html><body>" + b"<!--" * 20_000,
    "entities": b"<html><body><p>" + b"&#x41;&amp;&bogus;" * 5_000,
    "entity bomb": b'<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body><p>&b;&b; votos</p></html>',
    "null bytes": b"<html><body><p>vo\x00tos</p></body></html>",
}


@pytest.mark.parametrize("name", PAGES)
def test_hostile_pages_give_a_document_or_an_input_error(name: str) -> None:
    try:
        page = read_bytes(PAGES[name], "x.html", language="es")
    except InputError:
        return
    assert page.text.strip()


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7\n" + b"1 0 obj << /Kids [" * 5_000,
        b"%PDF-1.7\n%%EOF",
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF",
        b"PK\x03\x04" + b"word/document.xml" * 100,
        b"From: a@b\nSubject: x\nDate: y\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n" * 5_000,
        b"From: a@b\nSubject: =?utf-8?q?" + b"=C3" * 500 + b"?=\nDate: Mon, 99 Foo 9999\n\nvotos",
    ],
)
def test_broken_files_give_a_document_or_an_input_error(raw: bytes) -> None:
    try:
        found = read_bytes(raw, "x", language="es")
    except InputError:
        return
    assert found.text.strip()


@pytest.mark.parametrize("sign", "#~@§¤◆◇")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "{0} El Pleno aprobó la ley {0} con 70 votos a favor, 33 en contra {0}; Fuerza Popular apoyó {0}.",
        ),
        ("en", "{0} The Senate passed the bill {0} by 70 votes to 33 {0}, with the Greens in favour {0}."),
    ],
)
def test_signs_that_readers_use_themselves_mean_nothing_in_a_text(sign: str, language: str, text: str) -> None:
    check(text.format(sign), language)
    reading = Reading(document(text.format(sign), language))
    claims = claims_of(reading)
    assert not reading.faults
    assert {"for": 70, "against": 33}.items() <= next(c for c in claims if c.kind is ClaimKind.VOTE).value.items()
