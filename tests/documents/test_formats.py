"""Web pages, Markdown, e-mail and Word files as documents."""

from __future__ import annotations

import builtins
import io
from typing import Any

import docx
import pytest

from constancia.documents import read_bytes
from constancia.errors import SourceUndecodable

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
