"""Injuries of which people died are no count of their own; what is counted since an event, and what was on its day."""

from __future__ import annotations

import pytest

from constancia.claims import reader
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # those who died of it
        ("es", "Tres personas que habían resultado heridas en la marcha murieron en el hospital.", ["dead 3"]),
        ("es", "Dos jóvenes, que fueron heridos en la plaza, fallecieron.", ["dead 2"]),
        ("es", "Tres personas resultaron heridas y dos murieron.", ["dead 2", "injured 3"]),
        ("en", "Six more people, who were injured during the clashes, died on Sunday.", ["dead 6 2024-05-19"]),
        ("en", "Four men who were wounded in the raid died in hospital.", ["dead 4"]),
        ("en", "Four men were wounded in the raid and two died.", ["dead 2", "injured 4"]),
        # since then, and on that day
        ("en", "Security forces have killed 564 protesters since the junta staged a coup in February.",
         ["dead 564 2024-02/.."]),
        ("en", "At least 146 lives have been lost since last Tuesday, when six people were killed.",
         ["dead 146 2024-05-14/..", "dead 6 2024-05-14"]),
        ("es", "La Policía ha matado a 64 manifestantes desde que la junta dio un golpe en febrero.",
         ["dead 64 2024-02/.."]),
    ],
)  # fmt: skip
def test_those_who_died_of_it_and_what_is_counted_since(language: str, text: str, expected: list[str]) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-20")
    values = [claim.to_plain()["value"] for claim in reader.read(document) if claim.kind is ClaimKind.CASUALTIES]
    told = [f"{v['harm']} {v.get('count')} {v.get('period', '')}".rstrip() for v in values]
    assert sorted(told) == expected
