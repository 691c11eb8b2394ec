"""A law is named by its title: whoever gives it whole means that law, and a word of it means nothing."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.side import read
from constancia.check.voting.matter.titles import shared_title


@pytest.mark.parametrize(
    ("language", "report", "subject", "title"),
    [
        ("en", "The House passed the SAVE Act.", "On Passage: H R 22 SAVE Act", "SAVE"),
        ("es", "La Cámara aprobó la Ley SAVE.", "On Passage: H R 22 SAVE Act", "SAVE"),
        ("en", "Passed: GENIUS, on stablecoins.", "On Passage: S 1582 GENIUS Act", "GENIUS"),
        ("en", "A bill named the Laken Riley Act cleared it.", "On Passage: S 5 Laken Riley Act", "Laken Riley"),
        ("es", "La llamada Ley Laken Riley pasó.", "On Passage: S 5 Laken Riley Act", "Laken Riley"),
        (
            "en",
            "The Harbour and Lighthouse Act passed.",
            "Harbour and Lighthouse Act — Passage",
            "Harbour and Lighthouse",
        ),
        ("en", "The House voted to save fish.", "On Passage: H R 22 SAVE Act", None),
        ("en", "The Save the Whales motion passed.", "On Passage: H R 22 SAVE Act", None),
        ("en", "The Riley case came up.", "On Passage: S 5 Laken Riley Act", None),
        ("en", "The Lighthouse Act passed.", "Harbour and Lighthouse Act — Passage", None),
        ("en", "The Act passed.", "The Act — Passage", None),
        ("en", "The House passed the Clean Lakes Act.", "S 7: Clean Lakes Act", "Clean Lakes"),
        ("en", "The House passed the Lakes Act.", "Clean, Lakes Act", "Lakes"),
        ("en", "The House passed the Lakes Act.", "the clean Lakes Act", "Lakes"),
        ("en", "The House passed the Lakes Act.", "S 7: Clean Air Act; Lakes Act", "Lakes"),
        ("en", "The House passed the Clean Air Act.", "S 7: Clean Air Act; Lakes Act", "Clean Air"),
        ("en", "The House passed the Rivers and the Lakes Act.", "Of the Lakes Act", "Lakes"),
        ("en", "The House voted to clean Lakes up.", "S 7: Clean Lakes Act", None),
        ("en", "On Lakes the House was split.", "the clean Lakes Act", None),
        ("en", "On LAKES the House was split.", "the clean Lakes Act", "LAKES"),
        ("en", "Plan A passed.", "the A Act", None),
        ("en", "The A Act passed.", "the A Act", "A"),
        ("en", "Lakes Act: passed.", "the clean Lakes Act", "Lakes"),
        ("es", "La Cámara aprobó la Ley Lagos.", "the clean Lakes Act", None),
        ("es", "Ley Lakes, aprobada.", "the clean Lakes Act", "Lakes"),
        ("es", "Los Lakes, sin Ley.", "the clean Lakes Act", None),
        ("es", "La Ley Rosario pasó.", 'Ley "Rosario", de puertos. Establecimiento', "Rosario"),
        ("es", "La Ley Luisa pasó.", 'Ley "Rosario", de puertos. Establecimiento', None),
        ("es", "Doña Rosario pasó.", 'Ley "Rosario", de puertos. Establecimiento', None),
        ("en", "The bill passed the House, an act of Congress.", "On the act that Congress passed", None),
    ],
)
def test_a_title_is_shared_where_it_is_given_whole(language: str, report: str, subject: str, title: str | None) -> None:
    assert shared_title(read(report, language), read(subject, "en")) == title
