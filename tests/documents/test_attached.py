"""What is attached to a mail and not read is named, so that nobody takes the mail for the whole."""

from __future__ import annotations

import json
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from constancia.pipelines.documents import read_bytes

BODY = "The Congress of Peru approved bill 4766 with 70 votes in favour and 33 against. See what is attached."


def mail(*attached: tuple[bytes, str, str, str | None], forwarded: str | None = None) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann <ann@example.org>", "On the vote"
    message["Date"] = "Fri, 19 May 2023 10:00:00 +0000"
    message.set_content(BODY)
    for data, kind, sort, name in attached:
        message.add_attachment(data, maintype=kind, subtype=sort, filename=name)
    if forwarded is not None:
        inner = EmailMessage()
        inner["Subject"], inner["From"] = forwarded, "Bob <bob@example.org>"
        inner.set_content("Inner words.")
        message.add_attachment(inner)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (mail(), ()),
        (mail((b"%PDF-1.4", "application", "pdf", "minutes.pdf")), ("minutes.pdf",)),
        (mail(forwarded="Fwd: the roll"), ("Fwd: the roll",)),
        (mail((b"a,b", "text", "csv", None)), ("text/csv",)),
        (mail((b"\x89PNG", "image", "png", "logo.png")), ()),
        (mail((b"x", "application", "zip", "a.zip"), forwarded="Re: board"), ("a.zip", "Re: board")),
    ],
)
def test_it_is_named_by_file_or_subject(data: bytes, names: tuple[str, ...]) -> None:
    document = read_bytes(data, "note.eml")
    assert document.left_out == names
    assert BODY in document.text
    assert document.to_plain().get("left_out") == (list(names) or None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vea este mensaje en su navegador: https://boletin.example/7.", ("https://boletin.example/7",)),
        ("¿No ve bien el correo? Versión web: https://boletin.example/7", ("https://boletin.example/7",)),
        ("View this email in your browser (https://news.example/7)", ("https://news.example/7",)),
        ("The Senate approved the bill. More: https://news.example/7", ()),
        ("El Senado aprobó la ley. Nadie usa ya el navegador.", ()),
    ],
)
def test_a_mail_that_is_to_be_seen_elsewhere_says_where(text: str, names: tuple[str, ...]) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann <ann@example.org>", "On the vote"
    message.set_content(text)
    assert read_bytes(message.as_bytes(), "note.eml").left_out == names


def test_the_command_says_it_once_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "note.eml").write_bytes(mail((b"%PDF-1.4", "application", "pdf", "minutes.pdf")))
    line = [sys.executable, "-c", "from constancia.cli import main; main()", "read", "note.eml", "--format", "json"]
    for ui, said in (("en", "one file that was not read (minutes.pdf)"), ("es", "que no se leyó (minutes.pdf)")):
        done = subprocess.run([*line, "--ui", ui], capture_output=True, text=True, cwd=tmp_path, check=True)
        assert done.stderr.count("minutes.pdf") == 1
        assert said in done.stderr
        assert json.loads(done.stdout)["document"]["left_out"] == ["minutes.pdf"]
