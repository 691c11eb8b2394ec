"""The dated things that a text speaks of: events, reports, visits and votes, where they stand and with which days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from tests.check.conftest import BODY, entry, voting

from constancia.check.case import Case
from constancia.check.chronology.moments import VOTE, moments_of
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.record.memory import MemoryRecord


def happened(id: str, name: str, nombre: str, period: str | None = None, **more: Any) -> Entry:
    fields = {"name_en": name, "name_es": nombre, "where": ["niebla"], **more}
    return entry(id, EntryKind.EVENT, {**fields, "period": period} if period else fields)


def published(id: str, by: str, what: str = "report", **more: Any) -> Entry:
    return entry(id, EntryKind.REPORT, {"by": by, "what": what, **more})


HUMAN = {"by_es": "Comisión Humana", "by_aliases": ["HC", "Comisión Humana"], "event": "e/quake"}
RECORD = MemoryRecord(
    [
        entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
        happened("e/quake", "Niebla quake", "sismo de Niebla", "2023-06-10", aliases=["the great shake"]),
        happened("e/two", "Niebla vigil", "vigilia de Niebla", "2023-06-11/2023-06-12"),
        happened("e/three", "Niebla march", "marcha de Niebla", "2023-06-11/2023-06-13"),
        happened("e/open", "Niebla strike", "huelga de Niebla"),
        happened("e/begun", "Niebla siege", "sitio de Niebla", "2023-06-11/.."),
        happened("e/far", "Altaria fair", "feria de Altaria", "2023-06-14", where=["altaria"]),
        published("r/report", "Human Commission", date="2023-05-03", **HUMAN),
        published("r/visit", "Human Commission", "visit", date="2023-01-11/2023-01-13", **HUMAN),
        published("r/far", "Far Institute", date="2023-05-04", event="e/far"),
        published("r/free", "Free Observatory", date="2023-05-05"),
        published("r/undated", "Undated Group"),
        *voting("v/ice", "2023-10-10T10:00", (33, 12, 2), "LEY DE GLACIARES", outcome="passed"),
        *voting("v/rents", "2023-10-17T00:20", (31, 14, 4), "LEY DE ALQUILERES", sitting="2023-10-16"),
        *voting("v/old-a", "2023-11-06T10:00", (26, 17, 4), "LEY DE PENSIONES"),
        *voting("v/old-b", "2023-11-07T10:00", (26, 17, 4), "LEY DE PENSIONES"),
    ],
    name="brumania",
)

Seen = tuple[str, str, tuple[str, ...], bool, bool]
"""Words, entry, days, whether it may be one of several, whether it is firm."""


def told(text: str, votes: Mapping[str, Mapping[str, Any]], language: str) -> list[tuple[Seen, object]]:
    document = Document(text=text, digest=digest(text.encode()), language=language, published="2023-12-20")
    claims = tuple(
        Claim.of(
            ClaimKind.VOTE,
            (document.span(text.index(quote), text.index(quote) + len(quote)),),
            dict(value),
            document.digest,
        )
        for quote, value in votes.items()
    )
    found = moments_of(Case(document=document, claims=claims, as_of="2023-12-20"), RECORD)
    return [
        ((text[one.start : one.end], one.entry, one.days, one.several, one.firm), one.what)
        for one in found.within(0, len(text))
    ]


def moments(text: str, votes: Mapping[str, Mapping[str, Any]] | None = None, language: str = "en") -> list[Seen]:
    return [seen for seen, _ in told(text, votes or {}, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Niebla quake struck.", [("Niebla quake", "e/quake", ("2023-06-10",), False, True)]),
        ("es", "Hubo un sismo de Niebla.", [("sismo de Niebla", "e/quake", ("2023-06-10",), False, True)]),
        (
            "en",
            "In Niebla people recall the great shake.",
            [("the great shake", "e/quake", ("2023-06-10",), False, True)],
        ),
        ("en", "People recall the great shake.", []),
        ("en", "The Niebla vigil ended.", [("Niebla vigil", "e/two", ("2023-06-11/2023-06-12",), False, True)]),
        ("en", "The Niebla march ended.", []),
        ("en", "The Niebla strike and the Niebla siege ended.", []),
        ("es", "La marcha de Niebla y el sitio de Niebla acabaron.", []),
        ("en", "The Niebla quakes go on.", []),
        ("en", "The Altaria fair opened.", [("Altaria fair", "e/far", ("2023-06-14",), False, True)]),
    ],
)
def test_an_event_of_a_day_or_two_dates_what_stands_beside_it(language: str, text: str, expected: list[Seen]) -> None:
    assert moments(text, language=language) == expected


REPORT: Seen = ("HC", "r/report", ("2023-05-03",), False, True)
VISIT: Seen = ("HC", "r/visit", ("2023-01-11/2023-01-13",), False, True)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In Niebla, HC published a report.", [REPORT]),
        ("en", "In Niebla, HC issued its findings.", [REPORT]),
        ("es", "En Niebla, la HC publicó un informe.", [REPORT]),
        ("en", "In Niebla, HC visited the town.", [VISIT]),
        ("es", "En Niebla, la HC terminó su visita a la ciudad.", [VISIT]),
        ("en", "In Niebla, HC said so.", [(*REPORT[:4], False)]),
        ("es", "En Niebla, la HC advirtió del peligro.", [(*REPORT[:4], False)]),
        ("en", "In Niebla, HC slept.", []),
        ("en", "In Niebla, HC slept. Others published a report.", []),
        ("en", f"In Niebla, HC {'slept and ' * 5}slept long, but others published a report.", [REPORT]),
        ("en", f"In Niebla, HC {'slept and ' * 6}slept long, but others published a report.", []),
        ("en", "In Altaria, HC published a report.", []),
        (
            "en",
            "In Altaria, the Far Institute published it.",
            [("Far Institute", "r/far", ("2023-05-04",), False, True)],
        ),
        ("en", "In Niebla, the Far Institute published it.", []),
        ("en", "The Free Observatory published it.", [("Free Observatory", "r/free", ("2023-05-05",), False, True)]),
        ("en", "The Free Observatory visited the town.", []),
        ("en", "The Undated Group published a report.", []),
    ],
)
def test_a_source_is_a_moment_by_what_it_did(language: str, text: str, expected: list[Seen]) -> None:
    assert moments(text, language=language) == expected


def test_a_moment_is_called_as_its_source_is_in_each_language() -> None:
    whats = [what for _, what in told("HC published a report in Niebla. The Free Observatory published one.", {}, "en")]
    assert whats == [{"en": "Human Commission", "es": "Comisión Humana"}, "Free Observatory"]
    assert [what for _, what in told("The Niebla quake struck.", {}, "en")] == [
        {"en": "Niebla quake", "es": "sismo de Niebla"}
    ]
    assert [what for _, what in told("It was 33 to 12.", {"33 to 12": {"for": 33, "against": 12}}, "en")] == [VOTE]


@pytest.mark.parametrize(
    ("language", "text", "word", "stands"),
    [
        ("en", "In Niebla, the Human Commission met. The commission published a report.", "commission", True),
        ("es", "En Niebla, la Comisión Humana se reunió. La comisión publicó un informe.", "comisión", True),
        ("en", "In Niebla the commission published a report.", "commission", False),
        ("en", "In Niebla, the Human Commission met. A tax commission published a report.", "commission", False),
        ("en", "In Niebla, the Human Commission met, and so did a tax commission. The commission reported.", "", False),
        (
            "es",
            "En Niebla, la Comisión Humana se reunió con otra comisión. La comisión publicó un informe.",
            "",
            False,
        ),
    ],
)
def test_a_word_of_a_name_stands_for_it_until_another_bears_it(
    language: str, text: str, word: str, stands: bool
) -> None:
    shorts = [seen[0] for seen in moments(text, language=language) if " " not in seen[0]]
    assert shorts == ([word] if stands else [])


ICE = {"for": 33, "against": 12, "abstain": 2}
RENTS = {"for": 31, "against": 14, "abstain": 4}
OLD = {"for": 26, "against": 17, "abstain": 4}
NONE = {"for": 1, "against": 2}


@pytest.mark.parametrize(
    ("text", "votes", "expected"),
    [
        (
            "In Niebla it was 33 to 12. The vote ended.",
            {"33 to 12": ICE},
            [("33 to 12", "v/ice", ("2023-10-10",), False), ("vote", "v/ice", ("2023-10-10",), False)],
        ),
        (
            "In Niebla it was 31 to 14. The vote ended.",
            {"31 to 14": RENTS},
            [
                ("31 to 14", "v/rents", ("2023-10-17", "2023-10-16"), False),
                ("vote", "v/rents", ("2023-10-17", "2023-10-16"), False),
            ],
        ),
        (
            "In Niebla it was 33 to 12, then 31 to 14. The vote ended.",
            {"33 to 12": ICE, "31 to 14": RENTS},
            [
                ("33 to 12", "v/ice", ("2023-10-10",), False),
                ("31 to 14", "v/rents", ("2023-10-17", "2023-10-16"), False),
                ("vote", "v/ice", ("2023-10-10", "2023-10-17", "2023-10-16"), True),
            ],
        ),
        (
            "In Niebla it was 33 to 12, then 1 to 2. The vote ended.",
            {"33 to 12": ICE, "1 to 2": {**NONE, "date": "2023-10-12"}},
            [("33 to 12", "v/ice", ("2023-10-10",), False), ("vote", "v/ice", ("2023-10-10", "2023-10-12"), True)],
        ),
        (
            "In Niebla it was 33 to 12, then 1 to 2. The vote ended.",
            {"33 to 12": ICE, "1 to 2": NONE},
            [("33 to 12", "v/ice", ("2023-10-10",), False)],
        ),
        ("In Niebla it was 1 to 2. The vote ended.", {"1 to 2": NONE}, []),
        ("In Niebla it was 1 to 2. The vote ended.", {"1 to 2": {**NONE, "date": "2023-10-12"}}, []),
        ("In Niebla it was 26 to 17. The vote ended.", {"26 to 17": OLD}, []),
        (
            "In Niebla it was 26 to 17. The vote ended.",
            {"26 to 17": {**OLD, "date": "2023-11-07"}},
            [("26 to 17", "v/old-b", ("2023-11-07",), False), ("vote", "v/old-b", ("2023-11-07",), False)],
        ),
        (
            "In Niebla the glacier law had 33. The ballot ended.",
            {"glacier law had 33": {"for": 33, "date": "2023-10-10"}},
            [("glacier law had 33", "v/ice", ("2023-10-10",), False), ("ballot", "v/ice", ("2023-10-10",), False)],
        ),
        (
            "In Niebla it was 33 to 12, and something else had 7. The vote ended.",
            {"33 to 12": ICE, "had 7": {"for": 7}},
            [("33 to 12", "v/ice", ("2023-10-10",), False), ("vote", "v/ice", ("2023-10-10",), False)],
        ),
    ],
)
def test_a_vote_has_the_days_of_the_votings_told(
    text: str, votes: dict[str, dict[str, Any]], expected: list[tuple[str, str, tuple[str, ...], bool]]
) -> None:
    assert moments(text, votes) == [(*seen, True) for seen in expected]


def test_of_two_that_overlap_the_longer_is_told() -> None:
    text = "In Niebla, the vote was 33 to 12."
    votes = {"the vote was 33 to 12": ICE}
    assert [seen[0] for seen in moments(text, votes)] == ["the vote was 33 to 12"]
