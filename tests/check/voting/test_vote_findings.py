"""The whole finding for a claim about a vote: outcome, entry, coverage, and every step with every parameter."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.language.messages import say
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.plain import digest
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

SPOKEN = [
    ("Ana Flor", "yes", "counted", True),
    ("Luz Taipe", "no", "counted", True),
    ("Rosa Ávalos", "no", "counted", True),
]
VOICES = [
    {"side": "yes", "count": 1, "names": ["Ana Flor"]},
    {"side": "no", "count": 2, "names": ["Luz Taipe", "Rosa Ávalos"]},
]
ABROAD = "PROYECTO DE RESOLUCIÓN 611, QUE AUTORIZA AL PRESIDENTE PARA SALIR DEL TERRITORIO NACIONAL"
RECORD = MemoryRecord(
    [
        entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
        entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
        *voting(
            "v/ice",
            "2023-10-10T10:00",
            (33, 12, 2),
            "LEY DE GLACIARES, PROYECTO DE LEY 70",
            bills=("70",),
            outcome="passed",
            threshold=31,
        ),
        *voting(
            "v/waiver",
            "2023-10-10T10:05",
            (36, 9, 1),
            "EXONERACIÓN, LEY DE GLACIARES, PROYECTO DE LEY 70",
            bills=("70",),
            question=Question.WAIVER,
        ),
        *voting(
            "v/rents",
            "2023-10-17T00:20",
            (30, 12, 4),
            "LEY DE ALQUILERES, PROYECTO DE LEY 71",
            bills=("71",),
            sitting="2023-10-16",
            outcome="passed",
            spoken=SPOKEN,
            total=(31, 14, 4),
        ),
        *voting("v/uncovered", "2022-05-05T10:00", (47, 3, 1), "LEY DE VIVIENDA", outcome="passed"),
        *voting("v/in-hole", "2023-09-07T10:00", (46, 3, 1), "LEY DE VIVIENDA", outcome="passed"),
        *voting("v/old-a", "2023-11-06T10:00", (26, 17, 4), "LEY DE PENSIONES"),
        *voting("v/old-b", "2023-11-07T10:00", (26, 17, 4), "LEY DE PENSIONES"),
        *voting("v/trip", "2023-11-14T10:00", (18, 29, 3), ABROAD, bills=("611",), outcome="rejected"),
        *voting("v/ports", "2023-11-21T10:00", (25, 24, 2), "LEY DE PUERTOS, PROYECTO DE LEY 80", bills=("80",)),
        *voting("v/mines", "2023-12-05T10:00", (40, 9, 1), "LEY DE MINERÍA", printed=(41, 9, 1), outcome="passed"),
        *voting(
            "v/woods",
            "2023-12-06T10:00",
            (20, 19, 0),
            "LEY DE BOSQUES",
            printed=(21, 19, 0),
            spoken=[("Ana Flor", "yes", "counted", True)],
            total=(22, 19, 0),
        ),
    ],
    name="brumania",
)


def voted(
    id: str, start: str, subject: str, tally: list[int], board: list[int] | None = None, **other: Any
) -> dict[str, Any]:
    """What a step shows of a voting."""
    shown = {"sitting": start[:10], "question": "measure", "bills": [], **other}
    of_voting = {"start": start, "subject": subject, "tally": tally, "board": board or tally}
    return {**of_voting, **shown, "url": f"https://register.example/{id}"}


VOTINGS = {
    "v/ice": voted("v/ice", "2023-10-10T10:00", "LEY DE GLACIARES, PROYECTO DE LEY 70", [33, 12, 2], bills=["70"]),
    "v/waiver": voted(
        "v/waiver",
        "2023-10-10T10:05",
        "EXONERACIÓN, LEY DE GLACIARES, PROYECTO DE LEY 70",
        [36, 9, 1],
        bills=["70"],
        question="waiver-of-second-vote",
    ),
    "v/rents": voted(
        "v/rents",
        "2023-10-17T00:20",
        "LEY DE ALQUILERES, PROYECTO DE LEY 71",
        [31, 14, 4],
        [30, 12, 4],
        bills=["71"],
        sitting="2023-10-16",
    ),
    "v/uncovered": voted("v/uncovered", "2022-05-05T10:00", "LEY DE VIVIENDA", [47, 3, 1]),
    "v/in-hole": voted("v/in-hole", "2023-09-07T10:00", "LEY DE VIVIENDA", [46, 3, 1]),
    "v/old-a": voted("v/old-a", "2023-11-06T10:00", "LEY DE PENSIONES", [26, 17, 4]),
    "v/old-b": voted("v/old-b", "2023-11-07T10:00", "LEY DE PENSIONES", [26, 17, 4]),
    "v/trip": voted("v/trip", "2023-11-14T10:00", ABROAD, [18, 29, 3], bills=["611"]),
    "v/ports": voted("v/ports", "2023-11-21T10:00", "LEY DE PUERTOS, PROYECTO DE LEY 80", [25, 24, 2], bills=["80"]),
    "v/mines": voted("v/mines", "2023-12-05T10:00", "LEY DE MINERÍA", [40, 9, 1]),
    "v/woods": voted("v/woods", "2023-12-06T10:00", "LEY DE BOSQUES", [22, 19, 0], [20, 19, 0]),
}
WITH_VOTING = {
    "matched",
    "candidate",
    "near",
    "own-tally",
    "look-alike",
    "side-open",
    "sides-open",
    "other-question",
    "not-comparable",
    "too-little",
    "after-another",
    "neither-day-nor-matter",
    "other-matter",
    "swapped",
    "tally-differs",
    "tally-far",
    "figures-unread",
}
"""Steps that show the voting they speak of."""

Step = tuple[str, str, dict[str, Any]]
"""Code, entry and parameters; those of a voting that is shown are added."""


def found(
    text: str,
    published: str = "2023-10-11",
    *,
    quote: str | None = None,
    modality: Modality = Modality.ASSERTED,
    language: str = "es",
    **value: Any,
) -> tuple[str, str | None, list[Step]]:
    whole = f"NIEBLA.- {text}" if not text.startswith("|") else text[1:]
    said = {name.rstrip("_"): item for name, item in value.items()}
    document = Document(text=whole, digest=digest(whole.encode()), language=language, published=published or None)
    start = whole.index(quote) if quote else 0
    place = document.span(start, start + len(quote) if quote else len(whole))
    claim = Claim.of(ClaimKind.VOTE, (place,), said, document.digest, (), modality)
    finding = check(claim, Case(document=document, claims=(claim,), as_of=published), RECORD)
    for step in finding.because:
        for ui in ("es", "en"):
            assert say(step.code, ui, step.params)
    steps = [(step.code.removeprefix("vote."), " ".join(step.entries), dict(step.params)) for step in finding.because]
    return finding.outcome.value, finding.matched, steps


def whole(*steps: Step) -> list[Step]:
    """The steps, with what they show of a voting."""
    return [(code, id, {**VOTINGS[id], **params} if code in WITH_VOTING else params) for code, id, params in steps]


def agreed(*tally: int | None, id: str = "v/ice") -> tuple[Step, Step]:
    recorded = VOTINGS[id]["tally"]
    return ("matched", id, {}), ("tally-agrees", id, {"claimed": list(tally), "tally": recorded})


ON_DAY: Step = ("date-agrees", "v/ice", {"day": "2023-10-10"})
UNTOLD: Step = ("matter-not-told", "v/ice", {})
DAY = {"date": "2023-10-10"}
FULL = {"for_": 33, "against": 12, "abstain": 2}
SOME = {"for_": 33, "against": 12}


def voices(code: str, *claimed: int) -> Step:
    parts = {"claimed": list(claimed), "board": [30, 12, 4], "total": [31, 14, 4], "sides": VOICES}
    return code, "v/rents", parts


@pytest.mark.parametrize(
    ("text", "published", "value", "outcome", "steps"),
    [
        ("El Congreso aprobó la ley de glaciares.", "2023-10-11", FULL | DAY, "agrees", [*agreed(33, 12, 2), ON_DAY]),
        (
            "El Congreso aprobó la ley de glaciares.",
            "2023-10-11",
            SOME,
            "agrees",
            [*agreed(33, 12, None), ("looked-back", "v/ice", {"day": "2023-10-10", "days": 10})],
        ),
        (
            "El Congreso aprobó la ley de glaciares.",
            "",
            FULL,
            "agrees",
            [*agreed(33, 12, 2), ("undated", "v/ice", {"day": "2023-10-10"})],
        ),
        (
            "El Congreso aprobó el proyecto de ley 70.",
            "2023-12-11",
            FULL,
            "agrees",
            [*agreed(33, 12, 2), ("by-bill", "v/ice", {"day": "2023-10-10", "days": 10})],
        ),
        ("La ley de glaciares tuvo 33.", "2023-10-11", {"for_": 33} | DAY, "agrees", [*agreed(33, None, None), ON_DAY]),
        (
            "La ley de glaciares tuvo 12 en contra.",
            "2023-10-11",
            {"against": 12} | DAY,
            "agrees",
            [*agreed(None, 12, None), ON_DAY],
        ),
        (
            "El lunes 10 de octubre se aprobó la ley de glaciares.",
            "2023-10-11",
            SOME | DAY,
            "agrees",
            [*agreed(33, 12, None), ON_DAY, ("weekday", "v/ice", {"said": "0", "day": "2023-10-10"})],
        ),
        (
            "El martes 10 de octubre se aprobó la ley de glaciares.",
            "2023-10-11",
            SOME | DAY,
            "agrees",
            [*agreed(33, 12, None), ON_DAY],
        ),
        (
            "El proyecto de ley 70 tuvo 36.",
            "2023-10-11",
            {"for_": 36, "against": 9, "abstain": 1} | DAY,
            "agrees",
            [*agreed(36, 9, 1, id="v/waiver"), ("date-agrees", "v/waiver", {"day": "2023-10-10"})],
        ),
        (
            "Hubo 4 abstenciones en la ley de alquileres.",
            "2023-10-17",
            {"abstain": 4, "date": "2023-10-17"},
            "agrees",
            [*agreed(None, None, 4, id="v/rents"), ("date-agrees", "v/rents", {"day": "2023-10-17"})],
        ),
        (
            "Ley de alquileres: 31 a 14.",
            "2023-10-17",
            {"for_": 31, "against": 14, "abstain": 4, "date": "2023-10-17"},
            "explained",
            [
                ("matched", "v/rents", {}),
                voices("oral-votes", 31, 14, 4),
                ("date-agrees", "v/rents", {"day": "2023-10-17"}),
            ],
        ),
        (
            "Ley de alquileres: 30 a 12.",
            "2023-10-17",
            {"for_": 30, "against": 12, "abstain": 4, "date": "2023-10-16"},
            "explained",
            [
                ("matched", "v/rents", {}),
                voices("board-figure", 30, 12, 4),
                ("sitting-date", "v/rents", {"sitting": "2023-10-16", "start": "2023-10-17T00:20"}),
            ],
        ),
        (
            "Hoy, ley de alquileres: 30 a 12.",
            "2023-10-18",
            {"for_": 30, "against": 12, "abstain": 4, "date": "2023-10-18"},
            "explained",
            [
                ("matched", "v/rents", {}),
                voices("board-figure", 30, 12, 4),
                ("told-a-day-late", "v/rents", {"day": "2023-10-17"}),
            ],
        ),
        (
            "Ley de minería: 41 a 9.",
            "2023-12-05",
            {"for_": 41, "against": 9, "abstain": 1, "date": "2023-12-05"},
            "explained",
            [
                ("matched", "v/mines", {}),
                ("printed", "v/mines", {"claimed": [41, 9, 1], "register": [40, 9, 1]}),
                ("date-agrees", "v/mines", {"day": "2023-12-05"}),
            ],
        ),
        (
            "Ley de bosques: 21 a 19.",
            "2023-12-06",
            {"for_": 21, "against": 19, "abstain": 0, "date": "2023-12-06"},
            "explained",
            [
                ("matched", "v/woods", {}),
                (
                    "printed-and-voice",
                    "v/woods",
                    {"claimed": [21, 19, 0], "board": [20, 19, 0], "total": [22, 19, 0], "sides": VOICES[:1]},
                ),
                ("date-agrees", "v/woods", {"day": "2023-12-06"}),
            ],
        ),
    ],
)
def test_a_tally_that_is_on_record(
    text: str, published: str, value: dict[str, Any], outcome: str, steps: list[Step]
) -> None:
    assert found(text, published, **value) == (outcome, steps[0][1], whole(*steps))


COUNTED = "Fue 33 a 12."


@pytest.mark.parametrize(
    ("text", "published", "value", "outcome", "steps"),
    [
        (COUNTED, "2023-10-11", SOME | DAY, "agrees", [agreed()[0], UNTOLD, agreed(33, 12, None)[1], ON_DAY]),
        (
            COUNTED,
            "2023-10-11",
            FULL,
            "agrees",
            [
                agreed()[0],
                UNTOLD,
                agreed(33, 12, 2)[1],
                ("looked-back", "v/ice", {"day": "2023-10-10", "days": 10}),
            ],
        ),
        (COUNTED, "2023-10-11", SOME, "cannot-tell", [("neither-day-nor-matter", "v/ice", {})]),
        ("Tuvo 33.", "2023-10-11", {"for_": 33} | DAY, "cannot-tell", [("too-little", "v/ice", {})]),
        (
            "La ley de glaciares: 33.",
            "2023-10-11",
            {"for_": 33},
            "agrees",
            [*agreed(33, None, None), ("looked-back", "v/ice", {"day": "2023-10-10", "days": 10})],
        ),
        (
            "Fue 26 a 17.",
            "2023-11-08",
            {"for_": 26, "against": 17, "abstain": 4},
            "cannot-tell",
            [
                ("ambiguous", "v/old-a v/old-b", {"count": 2}),
                ("candidate", "v/old-a", {}),
                ("candidate", "v/old-b", {}),
            ],
        ),
        (
            "La ley de pensiones tuvo 26 a 17.",
            "2023-11-08",
            {"for_": 26, "against": 17},
            "cannot-tell",
            [
                ("ambiguous", "v/old-a v/old-b", {"count": 2}),
                ("candidate", "v/old-a", {}),
                ("candidate", "v/old-b", {}),
            ],
        ),
        (
            "La ley de pensiones tuvo 26 a 17.",
            "2023-11-08",
            {"for_": 26, "against": 17, "date": "2023-11-07"},
            "agrees",
            [*agreed(26, 17, None, id="v/old-b"), ("date-agrees", "v/old-b", {"day": "2023-11-07"})],
        ),
    ],
)
def test_a_tally_that_several_may_have_or_whose_matter_is_not_told(
    text: str, published: str, value: dict[str, Any], outcome: str, steps: list[Step]
) -> None:
    matched = steps[0][1] if outcome == "agrees" else None
    assert found(text, published, **value) == (outcome, matched, whole(*steps))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Se debatió el proyecto de ley 99. Hubo discursos. Fue 33 a 12.", "99"),
        ("en", "Bill 99 was debated. There were speeches. It was 33 to 12.", "99"),
        ("es", "Se debatió el proyecto de ley 70. Hubo discursos. Fue 33 a 12.", None),
        ("en", "Bill 70 was debated. There were speeches. It was 33 to 12.", None),
    ],
)
def test_a_bill_numbered_in_the_paragraph_leaves_another_s_tally_open(
    language: str, text: str, expected: str | None
) -> None:
    got = found(text, quote=text[-9:-1], language=language, **FULL, **DAY)
    if expected:
        assert got == ("cannot-tell", None, whole(("after-another", "v/ice", {"named": [expected]})))
    else:
        assert got == ("agrees", "v/ice", whole(agreed()[0], UNTOLD, agreed(33, 12, 2)[1], ON_DAY))


STEP = {"for_": 36, "against": 9, "abstain": 1}


@pytest.mark.parametrize(
    ("text", "published", "value", "outcome", "steps"),
    [
        (
            "El proyecto de ley 70 tuvo 36.",
            "2023-10-11",
            {**STEP, **DAY, "outcome": "passed"},
            "conflicts",
            [("other-question", "v/waiver", {}), ("own-tally", "v/ice", {})],
        ),
        (
            "El Congreso aprobó el proyecto de ley 70.",
            "2023-12-11",
            {**STEP, "outcome": "passed"},
            "conflicts",
            [("other-question", "v/waiver", {}), ("own-tally", "v/ice", {})],
        ),
        (
            "El proyecto de ley 70 tuvo 36.",
            "2023-10-11",
            {"for_": 36} | DAY,
            "cannot-tell",
            [
                ("not-comparable", "v/waiver", {"told": "tuvo"}),
                ("own-tally", "v/ice", {}),
                ("own-tally", "v/waiver", {}),
            ],
        ),
        (
            "La ley de glaciares tuvo 36.",
            "2023-10-11",
            {"for_": 36, "against": 9} | DAY,
            "cannot-tell",
            [("not-comparable", "v/waiver", {"told": "glaciares tuvo"})],
        ),
        (
            "La ley de glaciares fue exonerada de segunda votación con 33.",
            "2023-10-11",
            SOME | DAY,
            "conflicts",
            [("other-question", "v/ice", {}), ("own-tally", "v/waiver", {})],
        ),
    ],
)
def test_a_tally_of_a_step_beside_the_measure(
    text: str, published: str, value: dict[str, Any], outcome: str, steps: list[Step]
) -> None:
    assert found(text, published, **value) == (outcome, None, whole(*steps))


OTHER = {
    "rule": "kind",
    "told": "censuró a la ministra de Salud",
    "words": ["censuró"],
    "recorded": ["LEY DE GLACIARES, PROYECTO DE LEY 70"],
}


@pytest.mark.parametrize(
    ("text", "published", "value", "outcome", "params"),
    [
        ("El Congreso censuró a la ministra de Salud.", "2023-10-11", FULL | DAY, "conflicts", OTHER),
        ("El Congreso censuró a la ministra de Salud.", "2023-10-11", SOME | DAY, "conflicts", OTHER),
        ("El Congreso censuró a la ministra de Salud.", "2023-10-11", FULL, "conflicts", OTHER),
        ("El Congreso censuró a la ministra de Salud.", "2023-10-11", SOME, "cannot-tell", OTHER),
        ("El Congreso censuró a la ministra de Salud.", "2023-10-11", {"for_": 33} | DAY, "cannot-tell", OTHER),
        ("El Congreso censuró a la ministra de Salud.", "", FULL, "cannot-tell", OTHER),
        (
            "El Congreso legalizó la eutanasia.",
            "2023-10-11",
            FULL | DAY,
            "cannot-tell",
            {"rule": "topic", "told": "legalizó la eutanasia", "words": ["eutanasia"], "recorded": ["glaciers"]},
        ),
        (
            "Se votó el proyecto de ley 99.",
            "2023-10-11",
            FULL | DAY,
            "conflicts",
            {"rule": "bill", "told": "Se votó el proyecto de ley 99.", "words": ["99"], "recorded": ["70"]},
        ),
    ],
)
def test_a_tally_of_another_matter(
    text: str, published: str, value: dict[str, Any], outcome: str, params: dict[str, Any]
) -> None:
    assert found(text, published, **value) == (outcome, None, whole(("other-matter", "v/ice", params)))


@pytest.mark.parametrize(
    ("published", "day", "tally", "id"),
    [
        ("2022-05-06", "2022-05-05", (47, 3, 1), "v/uncovered"),
        ("2023-09-08", "2023-09-07", (46, 3, 1), "v/in-hole"),
    ],
)
def test_another_matter_contradicts_only_on_days_that_are_covered(
    published: str, day: str, tally: tuple[int, int, int], id: str
) -> None:
    value = {**dict(zip(("for_", "against", "abstain"), tally, strict=True)), "date": day}
    params = {**OTHER, "recorded": ["LEY DE VIVIENDA"]}
    got = found("El Congreso censuró a la ministra de Salud.", published, **value)
    assert got == ("cannot-tell", None, whole(("other-matter", id, params)))


def test_a_step_of_another_matter_is_no_step_of_this_one() -> None:
    got = found("La ley de pensiones fue exonerada de segunda votación.", "2023-10-11", **STEP, **DAY)
    assert got[:2] == ("cannot-tell", None)
    assert [code for code, _, _ in got[2]] == ["other-matter"]


def came_out(said: str, recorded: str = "passed", id: str = "v/ice") -> Step:
    turned = "turned" if said != recorded else "agrees"
    tally = {"claimed": said, "recorded": recorded, "rule": "register", "tally": VOTINGS[id]["tally"]}
    return f"outcome-{turned}", id, tally


@pytest.mark.parametrize(
    ("text", "published", "value", "outcome", "matched", "steps"),
    [
        (
            "La ley de glaciares se aprobó.",
            "2023-10-11",
            {"outcome": "passed"} | DAY,
            "agrees",
            "v/ice",
            [("matched", "v/ice", {}), came_out("passed"), ON_DAY],
        ),
        (
            "El proyecto de ley 70 se aprobó.",
            "2023-10-11",
            {"outcome": "passed"},
            "agrees",
            "v/ice",
            [("matched", "v/ice", {}), came_out("passed"), ("undated", "v/ice", {"day": "2023-10-10"})],
        ),
        (
            "El proyecto de ley 70 se rechazó.",
            "2023-10-11",
            {"outcome": "rejected"} | DAY,
            "conflicts",
            "v/ice",
            [("matched", "v/ice", {}), came_out("rejected")],
        ),
        (
            "La ley de glaciares se rechazó.",
            "2023-10-11",
            {"outcome": "rejected"} | DAY,
            "cannot-tell",
            None,
            [("matched", "v/ice", {}), came_out("rejected")],
        ),
        (
            "El proyecto de ley 70 se rechazó: 12 en contra.",
            "2023-10-11",
            {"outcome": "rejected"} | DAY,
            "cannot-tell",
            None,
            [("matched", "v/ice", {}), came_out("rejected"), ("figures-unread", "v/ice", {})],
        ),
        (
            "La ley de puertos se aprobó.",
            "2023-11-22",
            {"outcome": "passed", "date": "2023-11-21"},
            "cannot-tell",
            None,
            [("matched", "v/ports", {}), ("outcome-unknown", "v/ports", {"question": "measure"})],
        ),
        (
            "La ley de pensiones se aprobó.",
            "2023-11-08",
            {"outcome": "passed"},
            "cannot-tell",
            None,
            [("no-figures-no-voting", "", {}), ("candidate", "v/old-a", {}), ("candidate", "v/old-b", {})],
        ),
        ("La ley de glaciares.", "2023-10-11", DAY, "cannot-tell", None, [("no-figures", "", {})]),
    ],
)
def test_an_outcome_without_figures(
    text: str, published: str, value: dict[str, Any], outcome: str, matched: str | None, steps: list[Step]
) -> None:
    assert found(text, published, **value) == (outcome, matched, whole(*steps))


PORTS = {"for_": 25, "against": 24, "abstain": 2, "date": "2023-11-21"}


@pytest.mark.parametrize(("said", "outcome"), [("passed", "agrees"), ("rejected", "cannot-tell")])
def test_an_outcome_that_no_rule_derives_is_named_as_not_compared(said: str, outcome: str) -> None:
    assert found("La ley de puertos: 25 a 24.", "2023-11-22", **PORTS, outcome=said) == (
        outcome,
        "v/ports" if outcome == "agrees" else None,
        whole(
            *agreed(25, 24, 2, id="v/ports"),
            ("date-agrees", "v/ports", {"day": "2023-11-21"}),
            ("outcome-unknown", "v/ports", {"question": "measure"}),
        ),
    )


@pytest.mark.parametrize(
    ("threshold", "steps"),
    [
        (31, [("threshold-met", "v/ice", {"threshold": 31, "yes": 33, "short": -2})]),
        (
            33,
            [
                ("threshold-differs", "v/ice", {"claimed": 33, "recorded": 31}),
                ("threshold-met", "v/ice", {"threshold": 33, "yes": 33, "short": 0}),
            ],
        ),
        (
            40,
            [
                ("threshold-differs", "v/ice", {"claimed": 40, "recorded": 31}),
                ("threshold-short", "v/ice", {"threshold": 40, "yes": 33, "short": 7}),
            ],
        ),
    ],
)
def test_a_threshold_told_beside_the_one_on_record(threshold: int, steps: list[Step]) -> None:
    got = found("Congress passed the glacier law.", language="en", **SOME, **DAY, threshold=threshold)
    outcome = "agrees" if threshold == 31 else "conflicts"
    assert got == (outcome, "v/ice", whole(*agreed(33, 12, None), ON_DAY, *steps))


@pytest.mark.parametrize(
    ("language", "text", "modality", "published", "threshold", "step"),
    [
        ("es", "El Congreso votará el proyecto de ley 70.", Modality.PROPOSED, "2023-10-11", 31, "agrees"),
        ("en", "Congress may vote on bill 70.", Modality.HEDGED, "2023-10-11", 31, "agrees"),
        ("es", "El Congreso debe votar el proyecto de ley 70.", Modality.REQUIRED, "2023-10-11", 40, "differs"),
        ("en", "Congress will vote on bill 70.", Modality.PROPOSED, "2023-10-11", 30, "differs"),
        ("es", "El Congreso votará el proyecto de ley 70.", Modality.PROPOSED, "2023-10-09", 31, None),
        ("es", "El Congreso votará el proyecto de ley 80.", Modality.PROPOSED, "2023-11-22", 31, None),
        ("es", "El Congreso votará el proyecto de ley 70.", Modality.PROPOSED, "2023-10-11", None, None),
    ],
)
def test_of_a_vote_not_held_the_threshold_alone_is_compared(
    language: str, text: str, modality: Modality, published: str, threshold: int | None, step: str | None
) -> None:
    value = {} if threshold is None else {"threshold": threshold}
    expected: list[Step] = [("not-held", "", {"modality": modality.value})]
    if step:
        expected.append((f"threshold-{step}", "v/ice", {"claimed": threshold, "recorded": 31}))
    outcome = "conflicts" if step == "differs" else "cannot-tell"
    assert found(text, published, modality=modality, language=language, **value) == (outcome, None, expected)


TURNED = {"for_": 29, "against": 18, "abstain": 3, "date": "2023-11-14"}


@pytest.mark.parametrize(
    ("text", "published", "value", "outcome", "steps"),
    [
        (
            "El viaje del presidente: 29 a 18.",
            "2023-11-15",
            {**TURNED, "outcome": "passed"},
            "conflicts",
            [("swapped", "v/trip", {"claimed": [29, 18, 3]})],
        ),
        (
            "Hubo 29 votos a favor y 18 en contra.",
            "2023-11-15",
            TURNED,
            "conflicts",
            [("swapped", "v/trip", {"claimed": [29, 18, 3]})],
        ),
        ("Fue 29 a 18.", "2023-11-15", TURNED, "cannot-tell", [("sides-open", "v/trip", {})]),
        (
            "Lo rechazó con 29 votos.",
            "2023-11-15",
            {"for_": 29, "outcome": "rejected", "date": "2023-11-14"},
            "cannot-tell",
            [("side-open", "v/trip", {})],
        ),
        (
            "El viaje del presidente.",
            "2023-11-15",
            {**TURNED, "for_": 19, "against": 29},
            "conflicts",
            [("tally-differs", "v/trip", {"claimed": [19, 29, 3], "sides": [{"side": "yes", "more": 1}]})],
        ),
        (
            "El viaje del presidente.",
            "2023-11-15",
            {**TURNED, "for_": 60, "against": 28},
            "conflicts",
            [
                (
                    "tally-far",
                    "v/trip",
                    {"claimed": [60, 28, 3], "sides": [{"side": "yes", "more": 42}, {"side": "no", "more": -1}]},
                )
            ],
        ),
        (
            "Fue 33 a 12.",
            "2023-11-15",
            {**FULL, "date": "2023-11-14"},
            "conflicts",
            [("other-day", "v/ice", {"claimed": [33, 12, 2]}), ("candidate", "v/ice", {})],
        ),
        (
            "Fue 1 a 5.",
            "2023-11-15",
            {"for_": 1, "against": 5, "date": "2023-11-14"},
            "not-on-record",
            [("not-on-record", "", {"claimed": [1, 5, None], "period": "2023-11-14", "count": 1})],
        ),
        (
            "Fue 1 a 5.",
            "2023-11-15",
            {"for_": 1, "against": 5},
            "cannot-tell",
            [("day-not-told", "", {"claimed": [1, 5, None]})],
        ),
        (
            "Fue 19 a 29.",
            "2023-11-15",
            {"for_": 19, "against": 29},
            "cannot-tell",
            [("day-not-told", "", {"claimed": [19, 29, None]}), ("near", "v/trip", {})],
        ),
        (
            "Fue 33 a 12.",
            "2023-11-15",
            FULL,
            "cannot-tell",
            [("found-earlier", "", {"claimed": [33, 12, 2]}), ("candidate", "v/ice", {})],
        ),
        (
            "|Fue 33 a 12.",
            "2023-11-15",
            FULL,
            "cannot-tell",
            [("no-body", "", {"claimed": [33, 12, 2]}), ("body-unnamed", "", {})],
        ),
        ("Fue 1 a 5.", "", {"for_": 1, "against": 5}, "cannot-tell", [("no-date", "", {})]),
        (
            "El proyecto de ley 70 tuvo 1 a 5.",
            "",
            {"for_": 1, "against": 5},
            "cannot-tell",
            [("no-date", "", {}), ("candidate", "v/ice", {}), ("candidate", "v/waiver", {})],
        ),
        ("Tuvo 5 en contra.", "", {"against": 5}, "cannot-tell", [("no-date-one-side", "", {})]),
        (
            "Fue 1 a 5.",
            "2021-12-02",
            {"for_": 1, "against": 5, "date": "2021-12-01"},
            "cannot-tell",
            [("outside-coverage", "", {"period": "2021-12-01", "covered": ["2023-01-01/2023-12-31"]})],
        ),
        (
            "Fue 1 a 5.",
            "2023-09-08",
            {"for_": 1, "against": 5, "date": "2023-09-07"},
            "cannot-tell",
            [("hole", "", {"period": "2023-09-07", "reason": "the sheets of the sitting are missing"})],
        ),
        (
            "El Senado de Altaria aprobó la ley: 33 a 12.",
            "2023-10-11",
            {**FULL, **DAY, "body": "Senado de Altaria"},
            "cannot-tell",
            [("other-body", "", {"body": "Senado de Altaria"}), ("look-alike", "v/ice", {})],
        ),
        (
            "El Senado de Altaria aprobó la ley: 33.",
            "2023-10-11",
            {"for_": 33, **DAY, "body": "Senado de Altaria"},
            "cannot-tell",
            [("other-body", "", {"body": "Senado de Altaria"})],
        ),
    ],
)
def test_a_tally_that_no_voting_in_question_has(
    text: str, published: str, value: dict[str, Any], outcome: str, steps: list[Step]
) -> None:
    assert found(text, published, **value) == (outcome, None, whole(*steps))


@pytest.mark.parametrize(
    ("text", "value", "outcome", "matched", "steps"),
    [
        (
            "No fue 33 a 12.",
            SOME | DAY,
            "conflicts",
            "v/ice",
            [agreed()[0], UNTOLD, agreed(33, 12, None)[1], ON_DAY, ("denied", "", {})],
        ),
        (
            "No fue 1 a 2.",
            {"for_": 1, "against": 2} | DAY,
            "cannot-tell",
            None,
            [("no-such-tally", "", {"claimed": [1, 2, None]}), ("denied", "", {})],
        ),
    ],
)
def test_a_denied_tally_shows_what_the_record_has(
    text: str, value: dict[str, Any], outcome: str, matched: str | None, steps: list[Step]
) -> None:
    assert found(text, modality=Modality.DENIED, **value) == (outcome, matched, whole(*steps))
