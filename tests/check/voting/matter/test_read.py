"""What statements say of their matter, all of it: words, kinds, topics, places, persons, numbers, days, amounts.

They stand in `read.txt`, each read by eye. A statement has its claims in braces: the kind, and the words in which the
claim lies; a vote's numbers are its figures. `{said: …}` is who says it.
Behind it stand a title, or what else its claims say. `WRITE_FINDINGS=1` before the tests writes them anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from constancia.check.case import Case
from constancia.check.voting.matter import Told, told
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import Plain, digest

from .sides import CHAMBER

FILE = Path(__file__).parent / "read.txt"
BLOCKS = FILE.read_text("utf8").strip().split("\n\n")
MARK = re.compile(r"\{(\w+): ([^}]*)\}")
KINDS = {"vote": ClaimKind.VOTE, "bloc": ClaimKind.BLOC, "member": ClaimKind.MEMBER_VOTE}


def claims(marked: str, language: str, title: str | None, more: dict[str, Plain]) -> tuple[Document, list[Claim]]:
    """A document without the marks, and the claims that they stand for."""
    text, marks, end = "", list[tuple[str, int, int]](), 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        marks.append((match[1], len(text), len(text) + len(match[2])))
        text, end = text + match[2], match.end()
    text += marked[end:]
    document = Document(text=text, digest=digest(text.encode()), language=language, title=title)
    said = tuple(
        Attribution(speaker=text[start:end], evidence=document.span(start, end), cue="said")
        for mark, start, end in marks
        if mark == "said"
    )
    found = []
    for mark, start, end in marks:
        if mark not in KINDS:
            continue
        numbers = [int(number) for number in re.findall(r"\d+", text[start:end])]
        value: dict[str, Plain] = dict(zip(("for", "against", "abstain"), numbers, strict=False))
        if mark != "vote":
            value = {"bloc" if mark == "bloc" else "person": text[start:end]}
        found.append(Claim.of(KINDS[mark], (document.span(start, end),), {**value, **more}, document.digest, said))
    return document, found


def words_of(found: Told) -> Iterator[str]:
    """Everything that a statement says of its matter."""
    side = found.side
    yield found.wording or "-"
    lists: dict[str, Iterable[object]] = {
        "words": [side.words[i].text for i in side.content],
        "topics": sorted(side.topics),
        "kinds": [f"{id} ({side.hit(side.kinds[id])})" for id in sorted(side.kinds)],
        "effects": [f"{id} ({side.hit(side.effects[id])})" for id in sorted(side.effects)],
        "offices": [f"{id} ({side.hit(side.offices[id])})" for id in sorted(side.offices)],
        "places": [f"{code} ({side.words[side.places[code]].text})" for code in sorted(side.places)],
        "home": [side.words[i].text for _, i in side.home],
        "people": [" ".join(name) for name in found.people],
        "bills": found.bills,
        "motions": found.motions,
        "laws": sorted(side.laws),
        "instruments": sorted(side.instruments),
        "proper": [side.words[i].text for i in sorted(side.proper)],
        "amounts": [f"{unit} {', '.join(map(str, sorted(values)))}" for unit, values in found.amounts],
        "days": ["-".join(f"{month}/{day}" for month, day in days) for days in found.days],
    }
    for name, some in lists.items():
        if some:
            yield f"{name}: {', '.join(map(str, some))}"
    yield from [name for name, so in (("nothing told", not found.told), ("nearby", found.nearby)) if so]
    if found.wider is not None:
        yield f"leaning on: {', '.join(found.wider.side.words[i].text for i in found.wider.side.content)}"
    if found.passed is not None:
        yield "passed" if found.passed else "not passed"


def read_anew(block: str) -> str:
    """A statement with what it says of its matter, claim by claim."""
    head = block.split("\n")[0]
    marked, *rest = head.split(" ? ")
    language, _, marked = marked.partition(" ")
    more: dict[str, Plain] = dict(tuple(each.split("=")) for each in rest)  # type: ignore[misc]
    title = more.pop("title", None)
    document, found = claims(marked, language, title if isinstance(title, str) else None, more)
    case = Case(document=document, claims=tuple(found), as_of="2024-05-09")
    lines = [f"   {claim.evidence[0].quote} | {' | '.join(words_of(told(claim, case, CHAMBER)))}" for claim in found]
    return "\n".join([head, *lines])


if os.environ.get("WRITE_FINDINGS"):
    FILE.write_text("\n\n".join(map(read_anew, BLOCKS)) + "\n", encoding="utf-8")
    BLOCKS = FILE.read_text("utf8").strip().split("\n\n")


@pytest.mark.parametrize("block", BLOCKS)
def test_all_that_a_statement_says_of_its_matter(block: str) -> None:
    assert read_anew(block).split("\n") == block.split("\n")


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("{vote: Fishing rose. Lakes fell. Mines closed. Trains, 40 to 20}.", "fishing mining railways rivers-lakes"),
        (
            "{vote: Fishing rose. Lakes fell. Mines closed. Trains went. Glaciers, 40 to 20}.",
            "fishing mining railways rivers-lakes",
        ),
    ],
)
def test_four_sentences_of_a_claims_own_are_read(text: str, topics: str) -> None:
    document, found = claims(text, "en", None, {})
    side = told(found[0], Case(document=document, claims=tuple(found), as_of="2024-05-09"), CHAMBER).side
    assert sorted(side.topics) == topics.split()
