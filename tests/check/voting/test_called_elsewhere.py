"""A matter that a report calls by a name, or by a number in the sentence before, not by words of its subject."""

from __future__ import annotations

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting
from tests.check.peru import record

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.claims.reader import read
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding
from constancia.record.memory import MemoryRecord


def of_vote(text: str, code: str) -> Finding:
    """The finding for the last vote of a report of 29 May 2023."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-05-29")
    claims = read(document)
    case = Case(document=document, claims=tuple(claims), as_of="2023-05-29")
    return check([one for one in claims if one.kind is ClaimKind.VOTE][-1], case, record())


@pytest.mark.parametrize(
    ("code", "text", "outcome"),
    [
        ("en", "LIMA - Congress approved the Resolute Sentinel exercise on 25 May, 71 to 31 with 6 abstentions.", True),
        (
            "es",
            "LIMA.- El Congreso autorizó el 25 de mayo el Resolute Sentinel por 71 votos contra 31 y 6 abstenciones.",
            True,
        ),
        ("en", "LIMA - Congress approved the Blue Horizon exercise on 25 May, 71 to 31 with 6 abstentions.", False),
        (
            "es",
            "LIMA.- El Congreso autorizó el 25 de mayo el Horizonte Azul por 71 votos contra 31 y 6 abstenciones.",
            False,
        ),
    ],
)
def test_an_exercise_on_record_is_the_matter_of_the_bill_that_let_it_in(code: str, text: str, outcome: bool) -> None:
    found = of_vote(text, code)
    assert (found.outcome.value in ("agrees", "explained")) is outcome
    assert found.outcome.value != "conflicts"


LEADS = {
    "en": "LIMA - Peru's Congress approved two requests to let foreign troops in.\n\n"
    "The {}, bill {}, lets soldiers in. ",
    "es": "LIMA.- El Congreso del Perú aprobó dos pedidos de ingreso de tropas extranjeras.\n\nEl {}, el proyecto de "
    "resolución legislativa {}, permite el ingreso de soldados. ",
}
COUNTS = {
    "en": "It was approved with {} votes in favour, {} against and {} abstentions.",
    "es": "Fue aprobado con {} votos a favor, {} en contra y {} abstenciones.",
}


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize(
    ("bill", "figures", "outcomes"),
    [
        ("4766", (70, 33, 4), {"agrees", "explained"}),
        ("5111", (71, 31, 6), {"agrees", "explained"}),
        ("5111", (70, 33, 4), {"conflicts", "cannot-tell"}),
        ("4766", (71, 31, 6), {"conflicts", "cannot-tell"}),
    ],
)
def test_figures_are_those_of_the_bill_that_the_sentence_before_names(
    code: str, bill: str, figures: tuple[int, int, int], outcomes: set[str]
) -> None:
    which = {"en": "second", "es": "segundo"}[code]
    found = of_vote(LEADS[code].format(which, bill) + COUNTS[code].format(*figures), code)
    assert found.outcome.value in outcomes


@pytest.mark.parametrize(
    ("code", "text", "outcomes"),
    [
        # those against are told first where something else was refused
        (
            "en",
            "NIEBLA - Congress upheld the ban on zarandas, turning a review down on Tuesday by 85 to 26.",
            True,
        ),
        ("en", "NIEBLA - The zarandas bill was kept off the floor of Congress on Tuesday by 85 votes to 26.", True),
        (
            "es",
            "NIEBLA.- El Congreso mantuvo el martes la ley de zarandas al rechazar por 85 a 26 su revisión.",
            True,
        ),
        # named sides are what they are
        ("en", "NIEBLA - Congress rejected the zarandas bill on Tuesday, 85 votes in favour and 26 against.", False),
        ("es", "NIEBLA.- El Congreso rechazó el martes la ley de zarandas: 85 votos a favor y 26 en contra.", False),
    ],
)
def test_a_pair_beside_a_refusal_may_begin_with_those_against(code: str, text: str, outcomes: bool) -> None:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    entries += voting("v/1", "2023-10-10T10:00", (26, 85, 0), "LEY DE ZARANDAS", outcome="rejected")
    document = Document(text=text, digest="sha256:0", language=code, published="2023-10-11")
    claims = read(document)
    case = Case(document=document, claims=tuple(claims), as_of="2023-10-11")
    votes = [one for one in claims if one.kind is ClaimKind.VOTE]
    found = [check(one, case, MemoryRecord(entries, name="brumania")).outcome.value for one in votes]
    assert found
    assert ("conflicts" not in found and "not-on-record" not in found) is outcomes
