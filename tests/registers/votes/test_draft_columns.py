"""What a drafted mapping says of columns that it leaves out."""

from __future__ import annotations

import pytest

from constancia.registers.votes.draft import draft_of

TABLE = (
    b"Fecha;Sesi\xc3\xb3n;Nro;Concejal;Voto;C\xc3\xb3mo qued\xc3\xb3\n2025-03-24;14;1;Paz, Ana;S\xc3\xad;Sancionada\n"
)


@pytest.mark.parametrize(
    ("ui", "said"), [("en", "left out; under [columns] goes"), ("es", "no se leen; va en [columns]")]
)
def test_columns_that_are_left_out_may_be_among_those_that_are_known(ui: str, said: str) -> None:
    line = next(line for line in draft_of(TABLE, "t.csv", ui).splitlines() if line.startswith("ignore"))
    assert "Cómo quedó" in line
    assert said in line
    assert "outcome" in line.partition("#")[2]
