"""Several forces in one decision, forces that are kept where they are, and a limit told behind."""

from __future__ import annotations

import pytest

from .test_authorisations import drafts

CASES = [
    (
        "es",
        "El Congreso autorizó el envío de 200 soldados españoles a Malí y de 50 marinos a Líbano.",
        [("ES", "ML", 200), ("ES", "LB", 50)],
    ),
    ("es", "El Parlamento aprobó mantener a los 2.600 soldados franceses en Afganistán.", [("FR", "AF", 2600)]),
    (
        "es",
        "El Parlamento de Italia prorrogó la misión en Irak. El límite de 500 soldados no varía.",
        [("IT", "IQ", 500)],
    ),
    (
        "en",
        "Parliament approved sending 200 Dutch troops to Mali and 50 police officers to Haiti.",
        [("NL", "ML", 200), ("NL", "HT", 50)],
    ),
    (
        "en",
        "French deputies voted in favor of maintaining the country's 2,600 soldiers in Afghanistan.",
        [("FR", "AF", 2600)],
    ),
    (
        "en",
        "The Bundestag extended the deployment of German soldiers in Iraq. The upper limit of 500 soldiers stays.",
        [("DE", "IQ", 500)],
    ),
    (
        "en",
        "Parliament approved sending 200 Dutch troops to Mali and heard 50 officers from Haiti.",
        [("NL", "ML", 200)],
    ),
    (
        "es",
        "El Congreso autorizó el envío de 200 soldados españoles a Malí y oyó a 50 marinos en Líbano.",
        [("ES", "ML", 200)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_a_decision_on_several_forces_tells(
    language: str, text: str, expected: list[tuple[str, str, int]]
) -> None:
    told = [draft.value for draft in drafts(text, language)]
    assert [(one.get("force_country"), one.get("territory"), one.get("personnel")) for one in told] == expected
