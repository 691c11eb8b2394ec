"""Web pages, Markdown, e-mail and Word files as documents."""

from __future__ import annotations

import builtins
import io
from email.message import EmailMessage
from typing import Any
from zipfile import ZipFile

import docx
import pytest

from constancia.documents import read_bytes
from constancia.errors import ConstanciaError, SourceTooLarge, SourceUndecodable

PAGE = """<!DOCTYPE html><html lang="es"><head><meta charset="iso-8859-1">
<title>Pleno aprueba el ingreso | Diario Sur</title>
<meta property="og:site_name" content="Diario Sur"><meta property="og:title" content="Pleno aprueba el ingreso">
<meta property="article:published_time" content="2023-05-19T10:00:00-05:00">
<link rel="canonical" href="https://diario.example/nota/1"></head><body><nav><a href="/">Inicio</a></nav><article>
<h1>Pleno aprueba el ingreso</h1><p>El Pleno aprobó este viernes con 70 votos a favor, 33 en contra y 4
abstenciones el ingreso de personal militar extranjero, en una sesión de varias horas que terminó de noche.</p>
<blockquote class="twitter-tweet"><p>Votamos en contra con 33 votos y lo volveremos a hacer.</p></blockquote>
<p>La medida rige desde el 1 de junio. El dictamen fue debatido durante más de cuatro horas en la comisión.</p>
</article>
<aside><a href="/x">Otra nota sobre 50 muertos</a></aside></body></html>"""


def test_a_page_gives_its_article_and_what_it_says_of_itself() -> None:
    document = read_bytes(PAGE.encode("latin-1"), "nota.html")
    assert (document.title, document.publisher) == ("Pleno aprueba el ingreso", "Diario Sur")
    assert (document.published, document.published_from, document.language) == ("2023-05-19", "metadata", "es")
    assert document.url == "https://diario.example/nota/1"
    assert "70 votos a favor, 33 en contra y 4 abstenciones" in document.text
    assert "50 muertos" not in document.text
    assert document.text.startswith("Pleno aprueba el ingreso\n\n")


def test_what_a_page_embeds_is_kept_apart() -> None:
    document = read_bytes(PAGE.encode("latin-1"), "nota.html")
    assert [span.quote for span in document.quoted] == ["Votamos en contra con 33 votos y lo volveremos a hacer."]


def test_markup_is_blanked_and_every_word_keeps_its_place() -> None:
    raw = (
        "---\ntitle: La votación\ndate: 2023-05-19\nlang: es\n---\n# La votación\n\nEl **Pleno** votó con "
        "[70 votos](http://x.pe/1) a favor.\n\n> Dijo que no.\n"
    )
    document = read_bytes(raw.encode(), "nota.md")
    assert len(document.text) == len(raw)
    assert (document.title, document.published, document.language) == ("La votación", "2023-05-19", "es")
    assert document.text[raw.index("Pleno") :][:5] == "Pleno"
    assert document.text[raw.index("70 votos") :][:8] == "70 votos"
    assert not set("*#>[]") & set(document.text)


MAIL = b"""From: =?utf-8?q?Ver=C3=B3nica_Ruiz?= <v@example.org>
To: mesa@example.org
Subject: =?utf-8?q?Votaci=C3=B3n_del_viernes?=
Date: Sat, 20 May 2023 09:30:00 -0500
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

El Pleno aprob\xc3\xb3 la moci\xc3\xb3n con los votos de la mayor\xc3\xada.
> Fueron 70 votos a favor.
Saludos.
"""


def test_an_email_gives_its_body_subject_sender_and_date() -> None:
    document = read_bytes(MAIL, "correo")
    assert document.text.startswith("El Pleno aprobó la moción")
    assert (document.title, document.publisher, document.published) == (
        "Votación del viernes",
        "Verónica Ruiz",
        "2023-05-20",
    )
    assert [span.quote for span in document.quoted] == ["> Fueron 70 votos a favor."]


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("La votación", 0)
    document.add_paragraph("El Pleno aprobó la moción con los votos de la mayoría.")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "A favor", "70"
    raw = io.BytesIO()
    document.save(raw)
    return raw.getvalue()


def test_a_word_file_gives_paragraphs_and_rows() -> None:
    document = read_bytes(word_file(), "nota.docx")
    assert document.text == "La votación\n\nEl Pleno aprobó la moción con los votos de la mayoría.\n\n| A favor | 70 |"


def test_without_the_extra_a_word_file_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = word_file()
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("docx"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(SourceUndecodable, match=r"pip install 'constancia\[word\]'"):
        read_bytes(raw, "nota.docx")


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_with(body: str) -> bytes:
    """A Word file whose body is that XML."""
    document = docx.Document()
    stream = io.BytesIO()
    document.save(stream)
    out = io.BytesIO()
    with ZipFile(stream) as old, ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "word/document.xml":
                data = f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()
            new.writestr(part, data)
    return out.getvalue()


def par(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_word_file_is_read_as_its_reader_sees_it() -> None:
    """What was inserted and not accepted, content controls, boxes, links; not what was deleted."""
    body = "".join(
        [
            par(run("La ley fue aprobada con "), f'<w:ins w:id="1" w:author="a">{run("70 votos a favor, ")}</w:ins>'),
            par(
                "<w:sdt><w:sdtContent>", run("33 en contra y "), "</w:sdtContent></w:sdt>", run("cuatro abstenciones.")
            ),
            par('<w:del w:id="2" w:author="a"><w:r><w:delText>55 votos</w:delText></w:r></w:del>', run("Fin.")),
            f"<w:sdt><w:sdtPr/><w:sdtContent>{par(run('En un control.'))}</w:sdtContent></w:sdt>",
            par(
                run("Antes."), f"<w:r><w:pict><w:txbxContent>{par(run('En un cuadro.'))}</w:txbxContent></w:pict></w:r>"
            ),
            par(f"<w:hyperlink>{run('Un enlace.')}</w:hyperlink>"),
            "<w:tbl><w:tr><w:tc>"
            + par(run("A favor"))
            + "</w:tc><w:tc><w:tbl><w:tr><w:tc>"
            + par(run("70"))
            + "</w:tc></w:tr></w:tbl>"
            + par()
            + "</w:tc></w:tr></w:tbl>",
        ]
    )
    lines = read_bytes(word_with(body), "acta.docx").text.split("\n\n")
    assert lines == [
        "La ley fue aprobada con 70 votos a favor, ",
        "33 en contra y cuatro abstenciones.",
        "Fin.",
        "En un control.",
        "Antes.",
        "En un cuadro.",
        "Un enlace.",
        "| A favor | | 70 | |",
    ]


def test_a_word_file_with_a_password_or_too_much_in_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SourceUndecodable, match=r"acta\.docx: is a Word file with a password, or of before 2007"):
        read_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "acta.docx")
    monkeypatch.setattr("constancia.documents.word.UNPACKED", 10_000)
    with pytest.raises(SourceTooLarge, match=r"acta\.docx: unpacks to"):
        read_bytes(word_with(par(run("x" * 20_000))), "acta.docx")


def mail_of(plain: str, page: str, charset: str = "utf-8") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Ley"
    message.set_content(plain)
    if page:
        message.add_alternative(page, subtype="html")
    return message.as_bytes().replace(b'charset="utf-8"', f'charset="{charset}"'.encode(), 1)


@pytest.mark.parametrize(
    "plain", ["", "\n \n", "Véalo en su navegador: https://x.example/1\n", "See it in your browser.\n"]
)
def test_a_mail_whose_plain_text_says_nothing_is_read_from_its_page(plain: str) -> None:
    assert "70 votos a favor, 33 en contra" in read_bytes(mail_of(plain, PAGE), "m.eml").text


def test_a_short_mail_is_its_plain_text() -> None:
    page = "<html><body><p>Se aprobó con 70 votos a favor.</p></body></html>"
    assert read_bytes(mail_of("Se aprobó con 70 votos a favor.\n", page), "m.eml").text.startswith("Se aprobó")


@pytest.mark.parametrize(
    "charset", ["punycode", "undefined", "idna", "unicode_escape", "no-such", "latin-1", "us-ascii"]
)
def test_what_a_mail_or_page_says_of_its_encoding_is_not_believed_against_its_bytes(charset: str) -> None:
    plain = "La Cámara aprobó la ley con 70 votos a favor, según informó el señor presidente de la sesión de ayer.\n"
    assert "La Cámara aprobó" in read_bytes(mail_of(plain, "", charset), "m.eml").text
    declared = PAGE.replace("iso-8859-1", charset).encode()
    assert "El Pleno aprobó este viernes" in read_bytes(declared, "n.html").text


def test_deeply_nested_mails_are_read_or_refused() -> None:
    depth = 3000
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth))
    data = ("From: a@x.example\r\nTo: b@x.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + parts).encode()
    with pytest.raises(ConstanciaError, match=r"deep\.eml"):
        read_bytes(data + b"Content-Type: text/plain\r\n\r\n", "deep.eml")
