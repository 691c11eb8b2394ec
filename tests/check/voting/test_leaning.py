"""A sentence that leans on the one before it tells the matter of both, and no tally of another matter gets by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

OMBUDSMAN = "CANDIDATURA A DEFENSOR DEL PUEBLO DEL SEÑOR ALBERTO FARO LUJÁN"
CABLES = "INSISTENCIA EN LA LEY 512, QUE ORDENA EL RETIRO DE LOS CABLES AÉREOS EN DESUSO"
JUTE = "LEY 513, QUE PROPONE LA REACTIVACIÓN ECONÓMICA DE LA AMAZONÍA CON LA SIEMBRA DE LA PLANTA DE YUTE"
TERMS = "REFORMA CONSTITUCIONAL QUE ADELANTA LAS ELECCIONES GENERALES"
AMNESTY = "ALLANAMIENTO A LAS OBSERVACIONES A LA LEY 514, QUE ESTABLECE LA AMNISTÍA POR TENENCIA DE ARMAS DE FUEGO"
DAY = "2023-04-27"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with an election, an override and a reform of one day."""
    return MemoryRecord(
        [
            *record._log,
            *voting("v/ombudsman", f"{DAY}T10:00", (19, 27, 9), OMBUDSMAN, outcome="rejected"),
            *voting("v/cables", f"{DAY}T11:00", (41, 3, 8), CABLES, bills=("512",), outcome="passed"),
            *voting("v/jute", f"{DAY}T11:30", (48, 0, 2), JUTE, bills=("513",), outcome="passed"),
            *voting("v/terms", f"{DAY}T12:00", (22, 17, 13), TERMS, outcome="rejected"),
            *voting("v/amnesty", f"{DAY}T13:00", (36, 2, 7), AMNESTY, bills=("514",), outcome="passed"),
        ],
        name="brumania",
    )


TRUE = [
    ("es", "Alberto Faro no será defensor del Pueblo. El Congreso de Brumania lo descartó: 19-27-9.", "v/ombudsman"),
    ("en", "Alberto Faro won't be ombudsman. Brumania's Congress turned him down, 19 for, 27 against.", "v/ombudsman"),
    ("es", "Se retirarán los cables aéreos en desuso. El Congreso de Brumania insistió, 41-3-8.", "v/cables"),
    ("en", "Cables out of use will come down. Brumania's Congress insisted on it, 41-3-8.", "v/cables"),
    ("es", "No habrá adelanto de elecciones. La reforma constitucional sumó 22-17-13 en Brumania.", "v/terms"),
    ("en", "No early general elections in Brumania. The constitutional change drew 22-17-13.", "v/terms"),
    (
        "es",
        "Quien entregue sus armas no irá preso. El Congreso de Brumania se allanó y dio la amnistía: 36-2-7.",
        "v/amnesty",
    ),
    (
        "en",
        "Gun owners go free. Brumania's Congress accepted the objections to the amnesty, 36-2-7.",
        "v/amnesty",
    ),
]
FALSE = [
    ("es", "La coca vuelve. El Congreso de Brumania reactivó con esa planta la economía amazónica, 48-0-2.", "v/jute"),
    ("es", "Beatriz Luna no será defensora del Pueblo. El Congreso de Brumania la descartó: 19-27-9.", "v/ombudsman"),
    ("en", "Beatriz Luna won't be ombudsman. Brumania's Congress turned her down, 19-27-9.", "v/ombudsman"),
    ("es", "Los taxistas tendrán pensión. El Congreso de Brumania insistió en ello, 41-3-8.", "v/cables"),
    ("en", "Taxi drivers will get a pension. Brumania's Congress insisted on it, 41-3-8.", "v/cables"),
    ("es", "No habrá pena de muerte. La reforma constitucional sumó 22-17-13 en Brumania.", "v/terms"),
    ("en", "No Senate for Brumania. The constitutional change drew 22-17-13.", "v/terms"),
    (
        "es",
        "Quien tenga vidrios oscuros en su auto podrá seguir así. El Congreso de Brumania dio la amnistía, 36-2-7.",
        "v/amnesty",
    ),
    (
        "en",
        "Drivers with tinted windows and no sticker may keep them. Brumania's Congress passed the amnesty, 36-2-7.",
        "v/amnesty",
    ),
]
TALLIES = {"v/ombudsman": (19, 27, 9), "v/cables": (41, 3, 8), "v/jute": (48, 0, 2), "v/terms": (22, 17, 13)}
TALLIES["v/amnesty"] = (36, 2, 7)
PASSED = frozenset({"v/cables", "v/jute", "v/amnesty"})


def found(checked: Checked, language: str, text: str, voted: str) -> Finding:
    yes, no, abstain = TALLIES[voted]
    outcome = {"outcome": "passed" if voted in PASSED else "rejected"}
    quote = text[text.index(". ") + 2 :]
    return checked(
        text, "2023-04-28", quote=quote, language=language, for_=yes, against=no, abstain=abstain, date=DAY, **outcome
    )


@pytest.mark.parametrize(("language", "text", "voted"), TRUE)
def test_what_the_sentence_before_tells_is_compared(checked: Checked, language: str, text: str, voted: str) -> None:
    told = found(checked, language, text, voted)
    assert (told.outcome, told.matched) == (Outcome.AGREES, voted), told.because


@pytest.mark.parametrize(("language", "text", "voted"), FALSE)
def test_another_matter_told_before_is_not_confirmed(checked: Checked, language: str, text: str, voted: str) -> None:
    assert found(checked, language, text, voted).outcome in (Outcome.CANNOT_TELL, Outcome.CONFLICTS)
