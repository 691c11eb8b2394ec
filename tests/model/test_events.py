"""Names are compared folded: the same however they are accented, spelled in capitals or spaced."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from constancia.model.events import fold


@given(st.text())
@example("Ñandú  ÉVORA")
@example("a\u034fb")
@example("\u0915\u094d\u0937 Ώρα Ёлка")
def test_folding_takes_every_combining_mark_and_nothing_else(text: str) -> None:
    kept = [one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one)]
    assert fold(text) == " ".join("".join(kept).casefold().split())
