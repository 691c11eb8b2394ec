"""Pages that were changed, and pages with several reports: the days are kept apart, and so are the reports."""

from __future__ import annotations

import pytest

from constancia.documents import read_bytes

VOTED = (
    "El Pleno aprobó este viernes con 70 votos a favor, 33 en contra y 4 abstenciones el ingreso de personal militar "
    "extranjero, en una sesión de varias horas que terminó de noche, según informó la mesa directiva."
)
RENTS = (
    "La comisión de Justicia rechazó el martes con 12 votos en contra el proyecto sobre alquileres, que volverá a "
    "debatirse en marzo, dijo su presidenta al terminar la sesión ante los periodistas."
)
ARTICLE = f"<article><h1>Pleno aprueba el ingreso</h1><p>{VOTED}</p><p>{VOTED[:90]} fue larga.</p></article>"


def page(body: str = ARTICLE, head: str = "") -> bytes:
    title = "<title>Pleno aprueba el ingreso | Diario Sur</title>"
    return f'<!DOCTYPE html><html lang="es"><head>{title}{head}</head><body>{body}</body></html>'.encode()


PUBLISHED = '<meta property="article:published_time" content="2023-05-19T10:00:00-05:00">'
CHANGED = '<meta property="article:modified_time" content="2023-05-22T10:00:00-05:00">'


@pytest.mark.parametrize(
    ("head", "days"),
    [
        (PUBLISHED + CHANGED, ("2023-05-19", "2023-05-22")),
        (PUBLISHED, ("2023-05-19", None)),
        (CHANGED, (None, "2023-05-22")),
        ('<meta name="last-modified" content="2023-05-22">', (None, "2023-05-22")),
        ('<meta itemprop="dateModified" content="2023-05-22">' + PUBLISHED, ("2023-05-19", "2023-05-22")),
        ('<script type="application/ld+json">{"dateModified": "2023-05-22T01:00:00Z"}</script>', (None, "2023-05-22")),
        (
            '<script type="application/ld+json">{"datePublished":"2023-05-19","dateModified":"2023-05-22"}</script>',
            ("2023-05-19", "2023-05-22"),
        ),
    ],
)
def test_the_day_of_a_change_is_kept_apart_from_that_of_publication(
    head: str, days: tuple[str | None, str | None]
) -> None:
    document = read_bytes(page(head=head), "nota.html")
    assert (document.published, document.modified) == days


def test_the_day_in_a_time_element_that_says_updated_is_none_of_publication() -> None:
    times = (
        '<time class="entry-date updated" datetime="2023-05-22T10:00">22 may</time>'
        '<time class="published" datetime="2023-05-19T10:00">19 may</time>'
    )
    document = read_bytes(page(ARTICLE.replace("</h1>", "</h1>" + times)), "nota.html")
    assert (document.published, document.modified) == ("2023-05-19", "2023-05-22")


@pytest.mark.parametrize("heading", ["h1", "h2"])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("wrapped", ["article", 'div class="nota"', 'section id="x"'])
def test_another_report_on_the_same_page_is_not_this_one(wrapped: str, first: bool, heading: str) -> None:
    reports = [
        f"<{wrapped}><{heading}>{title}</{heading}><p>{text}</p><p>{text[:70]} fue largo.</p></{wrapped.split()[0]}>"
        for title, text in (("Pleno aprueba el ingreso", VOTED), ("Comisión rechaza los alquileres", RENTS))
    ]
    document = read_bytes(page(f"<main>{''.join(reports if first else reports[::-1])}</main>"), "nota.html")
    assert "70 votos a favor" in document.text
    assert "alquileres" not in document.text


def test_the_posts_of_a_running_report_are_all_of_it() -> None:
    posts = "".join(
        f'<div class="post"><h2>{hour} {title}</h2><p>{text}</p></div>'
        for hour, title, text in (("19:30", "La votación final", VOTED), ("18:30", "La comisión", RENTS))
    )
    document = read_bytes(page(f"<main><h1>Pleno aprueba el ingreso</h1>{posts}</main>"), "nota.html")
    assert "70 votos a favor" in document.text
    assert "alquileres" in document.text


def test_the_parts_of_one_report_under_headings_of_their_own_stay() -> None:
    parts = (
        f"<div class='part'><h1>Pleno aprueba el ingreso</h1><p>{VOTED}</p></div>"
        f"<div class='part'><h2>Qué pasó en la comisión</h2><p>{RENTS}</p></div>"
    )
    assert "alquileres" in read_bytes(page(f"<article>{parts}</article>"), "nota.html").text
