"""Documents from files, standard input and bytes; what cannot be read is named with its reason."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.documents import load, read_bytes
from constancia.errors import (
    InputError,
    LanguageNotSupported,
    SourceEmpty,
    SourceNotFound,
    SourceTooLarge,
    SourceUndecodable,
)

SPANISH = (
    "El Pleno votó\n\nLIMA, 18 de mayo de 2023 (EFE).- El Pleno del Congreso aprobó la moción con los votos de la "
    "mayoría.\n"
)


def test_a_text_file_keeps_every_character(tmp_path: Path) -> None:
    path = tmp_path / "nota.txt"
    raw = "\ufeffTítulo\r\n\r\nEl Pleno del Congreso aprobó la moción\u200b con los votos de la mayoría.\r\n".encode()
    path.write_bytes(raw)
    document = load(path)
    assert document.text == raw.decode("utf-8")
    assert (document.path, document.language, document.media_type) == (str(path), "es", "text/plain")


def test_standard_input_is_a_hyphen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(SPANISH.encode())

    monkeypatch.setattr("sys.stdin", Input())
    assert load("-").text == SPANISH


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-32"])
def test_encodings(encoding: str) -> None:
    raw = SPANISH.encode(encoding)
    if encoding == "utf-16-le":
        raw = b"\xff\xfe" + raw
    assert read_bytes(raw, "nota.txt").text.lstrip("\ufeff") == SPANISH


def test_a_few_broken_bytes_do_not_lose_a_text() -> None:
    raw = (SPANISH * 20).encode() + b"\x81\xf3"
    assert read_bytes(raw, "nota.txt").text == SPANISH * 20 + "\ufffdó"


@pytest.mark.parametrize(
    ("raw", "error", "words"),
    [
        (b"", SourceEmpty, "is empty"),
        (b" \n\t\n", SourceEmpty, "has no text"),
        (b"\x00\x01\x02binary" * 50, SourceUndecodable, "binary"),
        (b"\xff\xfe\x00", SourceUndecodable, "utf-16"),
        (b"%PDF-1.7 broken", SourceUndecodable, "broken PDF"),
        (b"PK\x03\x04word/ broken", SourceUndecodable, "broken Word file"),
        (b"<html><body><script>x()</script></body></html>", SourceEmpty, "has no text"),
        (
            "O Congresso não aprovou a moção e os deputados foram embora com a mala, mas você não viu.".encode(),
            LanguageNotSupported,
            "'pt'",
        ),
    ],
)
def test_what_cannot_be_read_is_named(raw: bytes, error: type[InputError], words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        read_bytes(raw, "x")
    assert str(caught.value).startswith("x: ")


def test_no_such_file_a_folder_and_a_file_over_the_limit(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFound, match="no such file"):
        load(tmp_path / "none.txt")
    with pytest.raises(SourceNotFound, match="is a folder"):
        load(tmp_path)
    path = tmp_path / "long.txt"
    path.write_bytes(b"a" * 101)
    with pytest.raises(SourceTooLarge, match="100 bytes"):
        load(path, max_bytes=100)


@given(st.binary(max_size=400), st.sampled_from(["x", "x.html", "x.md", "x.eml", "x.pdf", "x.docx"]))
def test_any_bytes_give_a_document_or_an_input_error(raw: bytes, name: str) -> None:
    for prefix in (b"", b"%PDF-1.4\n", b"<html><body>", b"From: a@b\nSubject: x\nDate: y\n", b"PK\x03\x04word/"):
        try:
            document = read_bytes(prefix + raw, name, language="es")
        except InputError:
            continue
        assert document.text.strip()
