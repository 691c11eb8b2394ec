"""Figures that share a bound, a verb or a total; the day of what happened; whoever is only feared dead."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document

from .test_casualties import drafts

TOLD = [
    ("es", "Dejó al menos 12 muertos y 27 heridos.", [("dead", 12, "at least"), ("injured", 27, "at least")]),
    ("es", "Dejó al menos 12 muertos y unos 27 heridos.", [("dead", 12, "at least"), ("injured", 27, "about")]),
    ("es", "Al menos cinco murieron y una mujer resultó herida.", [("dead", 5, "at least"), ("injured", 1, "exactly")]),
    (
        "en",
        "The strike killed at least 69 fighters and 30 civilians.",
        [("dead", 69, "at least"), ("dead", 30, "at least")],
    ),
    (
        "es",
        "Unas 52 personas resultaron heridas, de las que 43 son manifestantes y nueve policías.",
        [("injured", 52, "about"), ("injured", 43, "exactly"), ("injured", 9, "exactly")],
    ),
    (
        "en",
        "Some 52 people were injured, of whom 43 are protesters and nine police officers.",
        [("injured", 52, "about"), ("injured", 43, "exactly"), ("injured", 9, "exactly")],
    ),
    (
        "es",
        "Hubo 38 muertos: 30 policías, siete civiles y la identidad de uno no se conoce.",
        [("dead", 38, "exactly"), ("dead", 30, "exactly"), ("dead", 7, "exactly")],
    ),
    ("es", "Los tres soldados que pararon la camioneta fallecieron en el acto.", [("dead", 3, "exactly")]),
    ("en", "The three soldiers who stopped the van died on the spot.", [("dead", 3, "exactly")]),
    ("es", "El jefe vio a los tres soldados que dijeron que la mujer falleció.", [("dead", 1, "exactly")]),
    ("en", "Authorities revised the confirmed death toll from 79 to 78.", [("dead", 78, "exactly")]),
    ("es", "Las autoridades corrigieron la cifra de muertos de 79 a 78.", [("dead", 78, "exactly")]),
    ("es", "El número de muertos por el ataque contra una comisaría se elevó a 64.", [("dead", 64, "exactly")]),
    ("en", "About 20 sustained gunshot injuries.", [("injured", 20, "about")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_how_figures_share_a_bound_a_verb_or_a_total(
    language: str, text: str, expected: list[tuple[str, int, str]]
) -> None:
    found = [draft.value for draft in drafts(text, language)]
    assert [(one["harm"], one.get("count"), one.get("qualifier")) for one in found if one.get("count")] == expected


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("es", "El choque ocurrió el 9 de enero de 2023 en la carretera. Murieron nueve personas.", "2023-01-09"),
        ("en", "The crash happened on 9 January 2023 near the border. Nine people died.", "2023-01-09"),
        ("en", "The crash happened on 9 January 2023. Nine people died in another on 3 March 2023.", "2023-03-03"),
        ("en", "One crash happened on 9 January 2023, another occurred on 3 March 2023. Nine people died.", None),
        ("en", "The minister spoke on 9 January 2023. Nine people died.", None),
    ],
)
def test_the_day_of_what_happened_is_that_of_its_victims(language: str, text: str, period: str | None) -> None:
    (draft,) = drafts(text, language)
    assert draft.value.get("period") == period


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Greece searches for hundreds feared missing.", "hedged"),
        ("Four miners were presumed dead.", "hedged"),
        ("Four miners were dead.", "asserted"),
    ],
)
def test_who_is_feared_dead_is_not_said_to_be(text: str, modality: str) -> None:
    (claim,) = read(Document(text=text, digest="sha256:0", language="en"))
    assert claim.modality.value == modality
