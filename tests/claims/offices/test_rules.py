"""Every rule reads the sentences that it stands for, in both languages; none reads what tells of no post."""

from __future__ import annotations

import pytest

from constancia.claims import offices
from constancia.claims.reading import Draft, Reading
from constancia.language import SUPPORTED, language
from constancia.model.documents import Document

from .cases import MUST, MUST_NOT, Case


def drafts(text: str, code: str) -> list[Draft]:
    return list(offices.read(Reading(Document(text=text, digest="sha256:0", language=code))))


def told(text: str, code: str) -> list[tuple[str, ...]]:
    rows = []
    for draft in drafts(text, code):
        more = [str(draft.value["qualifier"])] if "qualifier" in draft.value else []
        more += [] if draft.modality == "asserted" else [str(draft.modality)]
        rows.append((str(draft.value["person"]), str(draft.value["post"]), *more))
    return rows


def agree(mine: list[tuple[str, ...]], case: Case) -> bool:
    """Whether the same is told, a post's body or portfolio left aside."""
    pairs = zip(sorted(mine), sorted(case.told), strict=True)
    return all(a[0] == b[0] and a[1].startswith(b[1]) and a[2:] == b[2:] for a, b in pairs)


@pytest.mark.parametrize("case", [case for cases in MUST.values() for case in cases], ids=lambda case: case.text[:50])
def test_what_a_rule_must_read(case: Case) -> None:
    mine = told(case.text, case.language)
    assert len(mine) == len(case.told), mine
    assert agree(mine, case), mine


@pytest.mark.parametrize(("code", "text"), MUST_NOT)
def test_what_no_rule_may_read(code: str, text: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize("name", MUST)
def test_every_rule_reads_a_sentence_of_its_own_in_every_language(name: str) -> None:
    read = {case.language for case in MUST[name] if name in {d.rule for d in drafts(case.text, case.language)}}
    assert read == {"es", "en"}


BESIDE = {
    "es": (
        "Llegó {} Ana Ruiz de Rojas.",
        "Ana Ruiz de Rojas, {} de la Agencia de Aguas, habló.",
        "El nuevo {} de la Agencia de Aguas es Luis Soto.",
        "Nombraron a Luis Soto como {} de la Agencia de Aguas.",
    ),
    "en": (
        "They met {} Ann Moore Lee.",
        "Ann Moore, {} of the Water Agency, spoke.",
        "The new {} of the Water Agency is Ann Moore.",
        "They named Ann Moore as {} of the Water Agency.",
    ),
}


@pytest.mark.parametrize("code", SUPPORTED)
@pytest.mark.parametrize("construction", range(4))
def test_every_post_is_read_in_every_construction(code: str, construction: int) -> None:
    posts = language(code).posts
    heads = sorted(posts.heads - posts.many - posts.bare if construction == 0 else posts.heads - posts.many)
    missed = [head for head in heads if not drafts(BESIDE[code][construction].format(head), code)]
    assert missed == []
