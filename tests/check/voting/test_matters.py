"""What one claim tells of its matter beside several votings: whether anything, which is named, which is plainest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.check.conftest import BODY, entry, group
from tests.check.voting.matter.sides import CHAMBER, event

from constancia.check.case import Case
from constancia.check.voting.matters import Matters, _names_of_groups
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.plain import digest
from constancia.model.votes import VoteEvent
from constancia.record.memory import MemoryRecord

ELSEWHERE = event("REGULACIÓN DE LAS ZARANDAS")
"""A voting on something that no statement below tells of."""


def matters(text: str, language: str, *, groups: tuple[str, ...] = (), **value: str) -> Matters:
    """What a claim in the last sentence of a text tells."""
    document = Document(text=text, digest=digest(text.encode()), language=language)
    claim = Claim.of(ClaimKind.VOTE, (document.span(text.rfind(". ") + 1, len(text)),), dict(value), document.digest)
    parties = [
        Organization(id=f"ar/{name}", names={"es": (name,)}, classification="group", parent=CHAMBER.id)
        for name in groups
    ]
    view = MemoryRecord([entry(one.id, EntryKind.ORGANIZATION, one.to_plain()) for one in parties])
    return Matters(claim, Case(document=document, claims=(claim,), as_of=""), CHAMBER, view)


UNTOLD = [
    ("en", "It garnered 40 votes, far from the 87."),
    ("en", "It got 40 votes in a packed gallery."),
    ("en", "It saw 40 votes in many hands at dawn."),
    ("en", "Senators passed the law that ends it by 40 votes."),
    ("en", "Senators passed the gronking law by 40 votes."),
    ("en", "It was 40 votes for the rule that ends gronking."),
    ("en", "It was 40 votes that gronking got, by law."),
    ("en", "Senators cast 40 votes on Tuesday for it."),
    ("en", "The gronk fell. It got 40 votes."),
    ("es", "Cosechó 40 votos, lejos de los 87."),
    ("es", "Cosechó 40 votos con la barra repleta."),
    ("es", "Fueron 40 votos para quien nadie tuvo a la barra."),
    ("es", "Se aprobó por 40 votos la ley que lo hizo."),
    ("es", "Se aprobó por 40 votos la gronca."),
    ("es", "Fueron 40 votos, según la ley, para lo que gronca."),
    ("es", "La gronca cayó. Tuvo 40 votos."),
]
TOLD = [
    ("en", "It got 40 votes in a packed, noisy gallery."),
    ("en", "Senators passed the law that ends gronking by 40 votes."),
    ("en", "Senators passed Gronking by 40 votes."),
    ("en", "It was 40 votes on France."),
    ("en", "It was 40 votes on bill 12."),
    ("en", "It was 40 votes on motion 12."),
    ("en", "It was 40 votes on law 12345."),
    ("en", "It was 40 votes on fishing."),
    ("en", "It was 40 votes to censure."),
    ("en", "It was 40 votes to ban gronks."),
    ("en", "The gronk met a blue brindle there. It got 40 votes."),
    ("es", "Cosechó 40 votos con la barra repleta y ruidosa."),
    ("es", "Fueron 40 votos para la ley que gronca."),
    ("es", "Se aprobó por 40 votos Gronca."),
    ("es", "Fueron 40 votos sobre Francia."),
    ("es", "Fueron 40 votos por el proyecto de ley 12."),
    ("es", "Fueron 40 votos sobre la moción 12."),
    ("es", "Fueron 40 votos por la ley 12345."),
    ("es", "Fueron 40 votos sobre la pesca."),
    ("es", "Fueron 40 votos para prohibir gronkas."),
    ("es", "La gronca chocó con la brunela azul. Cosechó 40 votos."),
]


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [*((*one, "none") for one in UNTOLD), *((*one, "words") for one in TOLD)],
)
def test_two_or_three_words_that_are_in_no_list_tell_no_matter(language: str, text: str, rule: str) -> None:
    assert matters(text, language).beside(ELSEWHERE).rule == rule


@pytest.mark.parametrize(
    ("language", "text", "measure"),
    [
        ("en", "Senators passed the gronking law by 40 votes.", "gronking law"),
        ("es", "Se aprobó por 40 votos la gronca.", "la gronca"),
    ],
)
def test_the_measure_that_reading_found_tells_one(language: str, text: str, measure: str) -> None:
    assert matters(text, language, measure=measure).beside(ELSEWHERE).rule == "words"


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("es", "Frente de Glaciares logró 40 votos.", "Frente de Glaciares"),
        ("en", "Glacier Front won 40 votes.", "Glacier Front"),
    ],
)
def test_the_name_of_a_group_is_no_matter(language: str, text: str, group: str) -> None:
    assert matters(text, language).told.side.topics
    assert not matters(text, language, groups=(group,)).told.side.topics


def law(id: str, subject: str, *bills: str) -> VoteEvent:
    return replace(event(subject, bills=bills), id=id)


STATEMENTS = [
    ("es", "El Senado aprobó el proyecto de ley 70 sobre pesca artesanal en lagos por 40 votos."),
    ("en", "The Senate passed bill 70 on artisanal fishing in lakes by 40 votes."),
]


@pytest.mark.parametrize(("language", "text"), STATEMENTS)
def test_a_voting_that_is_named_goes_before_those_on_the_same_words(language: str, text: str) -> None:
    told = matters(text, language)
    by_number = law("a", "LEY DE PESCA", "70")
    by_words = law("b", "LEY DE PESCA ARTESANAL EN LAGOS")
    other = law("c", "LEY DE PESCA ARTESANAL EN LAGOS", "71")
    assert [told.is_same(one) for one in (by_number, by_words, other)] == [True, True, False]
    assert [told.names(one) for one in (by_number, by_words, other)] == [True, False, False]
    assert told.same((by_words, other, by_number)) == (by_number,)
    assert told.same((by_words, other)) == (by_words,)
    assert told.same((other,)) == ()


SUBJECTS = [
    ("LEY DE PESCA ARTESANAL EN LAGOS", 0),
    ("LEY QUE MODIFICA DIVERSOS ARTÍCULOS DE LA PESCA", 0),
    ("LEY DE PESCA ARTESANAL EN LAGOS Y ZARANDAS", 1),
    ("LEY DE PESCA ARTESANAL EN LAGOS, ZARANDAS Y GRONCAS", 2),
    ("LEY DE PESCA ARTESANAL EN LAGOS, ZARANDAS, GRONCAS Y BRUNELAS", 3),
]


@pytest.mark.parametrize(("language", "text"), STATEMENTS)
def test_what_a_claim_leaves_unsaid_of_a_subject(language: str, text: str) -> None:
    told = matters(text, language)
    assert [told.untold(law("a", subject)) for subject, _ in SUBJECTS] == [count for _, count in SUBJECTS]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Senado aprobó la ley de groncas y pesca por 40 votos."),
        ("en", "The Senate passed the law on Groncas and fishing by 40 votes."),
    ],
)
def test_a_word_that_no_list_has_is_said_as_it_stands(language: str, text: str) -> None:
    assert matters(text, language).untold(law("a", "LEY DE PESCA Y GRONCAS")) == 0
    assert matters(text, language).untold(law("a", "LEY DE PESCA Y ZARANDAS")) == 1


@pytest.mark.parametrize(
    ("left", "right", "plainest"),
    [
        ((0, 2), "ab", "a"),
        ((0, 1), "ab", "ab"),
        ((1, 3), "ab", "a"),
        ((3, 1), "ab", "b"),
        ((1, 2), "ab", "ab"),
        ((2, 3), "ab", "ab"),
        ((0, 0), "ab", "ab"),
        ((0, 2, 0), "abc", "abc"),
        ((3, 0, 2), "abc", "b"),
        ((3,), "a", "a"),
        ((0,), "a", "a"),
        ((), "", ""),
    ],
)
def test_the_plainest_has_a_word_unsaid_at_most_and_the_others_two_more(
    left: tuple[int, ...], right: str, plainest: str
) -> None:
    subjects = {count: subject for subject, count in reversed(SUBJECTS)}
    events = tuple(law(id, subjects[count]) for id, count in zip(right, left, strict=True))
    assert "".join(one.id for one in matters(STATEMENTS[0][1], "es").plainest(events)) == plainest


def test_of_far_more_words_unsaid_none_is_plainest() -> None:
    told = matters(STATEMENTS[0][1], "es")
    more = "LEY DE PESCA ARTESANAL EN LAGOS, ZARANDAS, GRONCAS, BRUNELAS, TOCUYOS Y CERRAZONES"
    events = (law("a", "LEY DE PESCA ARTESANAL EN LAGOS, ZARANDAS Y GRONCAS"), law("b", more))
    assert told.untold(events[1]) >= 2 + told.untold(events[0])
    assert told.plainest(events) == events


def test_of_all_bodies_only_the_groups_of_several_words_are_no_matter() -> None:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    entries += [group("NORTE", "Frente del Norte"), group("VIDA", "Vida")]
    view = MemoryRecord(entries, name="brumania")
    assert _names_of_groups(view, BODY.id) == {"Frente del Norte", "Vida"}
    assert _names_of_groups(view, "") == {"Frente del Norte"}
