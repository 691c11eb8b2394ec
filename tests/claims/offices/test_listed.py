"""Posts told of those whom a list names: behind a relative clause, row by row, behind a group's name."""

from __future__ import annotations

import pytest

from .test_rules import drafts


def values(text: str, code: str) -> list[dict[str, object]]:
    return [dict(draft.value) for draft in drafts(text, code)]


LISTED = (
    ("es", "Los diputados de RN que apoyaron la ley fueron: Ana Ruiz, Luis Paz y Rosa Gil.", "diputados", 3),
    ("es", "Las ministras que renunciaron son Ana Ruiz y Rosa Gil.", "ministras", 2),
    ("es", "Hubo dos ausencias: los diputados de Encuentro Federal Florencio Ruiz y Luis Soto.", "diputados", 2),
    ("es", "Lo leyó el secretario tercero, Marcelo Ruiz, en la sesión.", "secretario tercero", 1),
    ("es", "El diputado del PDECat Ferran Ruiz estaba ausente.", "diputado", 1),
    ("es", "La ley del ministro de Fomento, Íñigo de la Torre, fue rechazada.", "ministro de Fomento", 1),
    ("es", "La Cámara votó. Lo dijo el representante Luis Paz, autor de la ley.", "representante", 1),
    ("en", "The senators who voted against were Ann Lee, John Roe and Mary Moe.", "senators", 3),
    ("en", "The MPs who abstained are: Ann Lee and John Roe.", "MPs", 2),
)


@pytest.mark.parametrize(("language", "text", "post", "count"), LISTED)
def test_whoever_is_named_for_a_post_holds_it(language: str, text: str, post: str, count: int) -> None:
    assert [claim["post"] for claim in values(text, language)] == [post] * count


def test_rows_of_posts_are_no_titles_in_capitals() -> None:
    rows = "\n\n".join(("Ministra de Salud: Rosa Turner Gil", "Ministra de Trabajo y Desarrollo Social: Ana Paz Ruiz"))
    text = f"Tomaron posesión:\n\n{rows}\n\nMinistro de Vivienda y Ordenamiento Territorial: Luis Gil Soto"
    assert [claim["person"] for claim in values(text, "es")] == ["Rosa Turner Gil", "Ana Paz Ruiz", "Luis Gil Soto"]


def test_an_adjective_of_origin_is_no_surname() -> None:
    assert values("Llegaron miembros de la Cruz Roja Costarricense.", "es") == []
