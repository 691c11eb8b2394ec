"""Which voting a member's vote is in, by what its sentence tells of the vote: figures, day, outcome, body."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.check.case import Case
from constancia.check.voting.which import voting_meant
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.plain import digest
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

RECORD = MemoryRecord(
    [
        entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
        entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
        *voting("v/lights", "2023-10-10T10:00", (33, 12, 2), "LEY DE GLACIARES, PROYECTO DE LEY 70", bills=("70",)),
        *voting(
            "v/waiver",
            "2023-10-10T10:05",
            (36, 9, 1),
            "EXONERACIÓN, LEY DE GLACIARES, PROYECTO DE LEY 70",
            bills=("70",),
            question=Question.WAIVER,
        ),
        *voting("v/rents", "2023-10-11T10:00", (33, 12, 2), "LEY DE ALQUILERES, PROYECTO DE LEY 71", bills=("71",)),
        *voting("v/again", "2023-10-12T10:00", (40, 3, 2), "LEY DE ALQUILERES, PROYECTO DE LEY 72", bills=("72",)),
    ],
    name="brumania",
)


def meant(
    text: str,
    *votes: tuple[str, dict[str, Any]],
    published: str = "2023-10-13",
    modality: Modality = Modality.ASSERTED,
    **value: Any,
) -> tuple[str | None, str, int]:
    whole = f"NIEBLA.- {text}"
    document = Document(text=whole, digest=digest(whole.encode()), language="es", published=published)

    def claim(kind: ClaimKind, quote: str, said: dict[str, Any], how: Modality = Modality.ASSERTED) -> Claim:
        at = whole.index(quote)
        return Claim.of(kind, (document.span(at, at + len(quote)),), said, document.digest, (), how)

    own = claim(ClaimKind.MEMBER_VOTE, "Ana Flor", {"person": "Ana Flor", "option": "for", **value})
    others = tuple(claim(ClaimKind.VOTE, quote, said, modality) for quote, said in votes)
    claims = tuple(sorted((own, *others), key=lambda one: one.evidence[0].start))
    found = voting_meant(own, Case(document=document, claims=claims, as_of=published), RECORD)
    return (found.event.id if found.event else None), found.how, len(found.candidates)


TALLY = {"for": 33, "against": 12}


@pytest.mark.parametrize(
    ("text", "votes", "value", "expected"),
    [
        ("Ana Flor votó a favor del proyecto de ley 70.", (), {}, ("v/lights", "bill", 1)),
        ("Ana Flor votó a favor del proyecto de ley 99.", (), {}, (None, "", 0)),
        ("Ana Flor votó a favor.", (), {}, (None, "", 0)),
        ("Ana Flor votó la ley de glaciares, que tuvo 33 a 12.", (("33 a 12", TALLY),), {}, ("v/lights", "figures", 1)),
        ("Ana Flor votó la ley de alquileres, que tuvo 33 a 12.", (("33 a 12", TALLY),), {}, ("v/rents", "figures", 1)),
        (
            "Ana Flor votó así el 10, cuando fue 33 a 12.",
            (("33 a 12", {**TALLY, "date": "2023-10-10"}),),
            {},
            ("v/lights", "figures", 1),
        ),
        (
            "Ana Flor votó así el 11, cuando fue 33 a 12.",
            (("33 a 12", {**TALLY, "date": "2023-10-11"}),),
            {},
            ("v/rents", "figures", 1),
        ),
        (
            "Ana Flor votó la ley de glaciares el 10, cuando fue 30 a 9.",
            (("30 a 9", {"for": 30, "against": 9, "date": "2023-10-10"}),),
            {},
            ("v/lights", "matter", 1),
        ),
        (
            "Ana Flor votó así el 12, cuando fue 33 a 12.",
            (("33 a 12", {**TALLY, "date": "2023-10-12"}),),
            {},
            (None, "", 0),
        ),
    ],
)
def test_a_member_s_vote_is_in_the_voting_that_its_sentence_tells(
    text: str,
    votes: tuple[tuple[str, dict[str, Any]], ...],
    value: dict[str, Any],
    expected: tuple[str | None, str, int],
) -> None:
    assert meant(text, *votes, **value) == expected


EARLY = ("33 a 12", {**TALLY, "date": "2023-10-11", "measure": "norma de alquileres"})
LATE = ("40 a 3", {"for": 40, "against": 3, "date": "2023-10-12", "measure": "ley de alquileres"})
OLD = "La norma de alquileres tuvo 33 a 12 el 11."
NEW = "La ley de alquileres tuvo 40 a 3 el 12."


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        (f"{OLD} {NEW} Ana Flor votó a favor.", "ley de alquileres", ("v/again", "document", 1)),
        (
            f"{OLD} 40 a 3 tuvo la ley de alquileres. Ana Flor votó a favor.",
            "ley de alquileres",
            ("v/again", "document", 1),
        ),
        (f"{OLD} {NEW} Hubo calma. Ana Flor votó a favor.", "ley de alquileres", (None, "", 2)),
        (f"{NEW} {OLD} Ana Flor votó a favor.", "ley de alquileres", (None, "", 2)),
        (f"{NEW} {OLD} Ana Flor votó a favor.", "norma de alquileres", (None, "", 2)),
        (f"{OLD} {NEW} Ana Flor votó a favor.", "norma de alquileres", (None, "", 2)),
        (f"{OLD} Ana Flor votó a favor. {NEW}", "norma de alquileres", (None, "", 2)),
        (f"{OLD} Ana Flor votó a favor. {NEW}", "ley de alquileres", (None, "", 2)),
    ],
)
def test_of_two_votes_told_on_a_matter_the_last_one_gives_its_measure_to_the_next_sentence(
    text: str, measure: str, expected: tuple[str | None, str, int]
) -> None:
    assert meant(text, EARLY, LATE, measure=measure) == expected


def test_the_one_vote_told_before_gives_its_measure_however_far() -> None:
    text = f"{NEW} Hubo calma. Llovió. Ana Flor votó a favor."
    assert meant(text, LATE, measure="ley de alquileres") == ("v/again", "document", 1)
