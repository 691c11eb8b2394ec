"""Whose words are on record and since when: of the speaker, of somebody else, denied, hedged, with other figures."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.facts import statements
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord


def report(id: str, by: str, date: str, published: str | None = None, **content: Any) -> Entry:
    said = {
        "by": by,
        "date": date,
        "what": "report",
        "says": ["excessive use of force by 12 officers"],
        "keywords": ["excessive use of force"],
        **content,
    }
    return Entry(id=id, kind=EntryKind.REPORT, content=said, source=Source(title=id), published=published or date)


EARLY = report("early", "Office", "2023-02-03")
LATE = report("late", "Office", "2023-05-03")
OTHER = report("other", "Bureau", "2023-03-03", keywords=["failure of command"], says=["failure of command"])
HEDGED = report("hedged", "Guild", "2023-03-03", keywords=["unlawful killings"], hedged=["unlawful killings"])


def found(
    content: str,
    *entries: Entry,
    by: str = "The Office",
    published: str = "2023-05-19",
    modality: Modality = Modality.ASSERTED,
    figure: str = "",
    figure_by: str = "",
) -> Finding:
    text = f"{by} said that {content}."
    document = Document(text=text, digest=digest(text.encode()), language="en", published=published or None)
    start = text.index(content)
    span = document.span(start, start + len(content))
    source = (Attribution(by, document.span(0, len(by))),) if by != "Nobody" else ()
    claim = Claim.of(ClaimKind.STATEMENT, (span,), {"content": (span,)}, document.digest, source, modality)
    others = ()
    if figure:
        place = (document.span(text.index(figure), text.index(figure) + len(figure)),)
        toll = {"harm": "dead", "count": int(figure), "qualifier": "exactly"}
        who = (Attribution(figure_by, document.span(0, len(by))),) if figure_by else source
        others = (Claim.of(ClaimKind.CASUALTIES, place, toll, document.digest, who),)
    case = Case(document=document, claims=(claim, *others), as_of=published)
    return statements.check(claim, case, MemoryRecord(list(entries or (EARLY, LATE, OTHER, HEDGED))))


def shown(finding: Finding) -> tuple[str, str | None, list[str]]:
    return finding.outcome.value, finding.matched, [step.code.removeprefix("statement.") for step in finding.because]


FORCE = "there was excessive use of force"


@pytest.mark.parametrize(
    ("content", "by", "modality", "expected"),
    [
        (FORCE, "The Office", "asserted", ("agrees", "early", ["matched"])),
        ("there was excessive use of lethal force", "The Office", "asserted", ("agrees", "early", ["matched"])),
        ("there was excessive use of the force", "The Office", "asserted", ("agrees", "early", ["matched"])),
        (
            "there was excessive police use of force",
            "The Office",
            "asserted",
            ("cannot-tell", None, ["not-this", "report", "report"]),
        ),
        (
            "there was excessive use of the police force",
            "The Office",
            "asserted",
            ("cannot-tell", None, ["not-this", "report", "report"]),
        ),
        (
            "the use of force was excessive",
            "The Office",
            "asserted",
            ("cannot-tell", None, ["not-this", "report", "report"]),
        ),
        ("there was no excessive use of force", "The Office", "asserted", ("cannot-tell", None, ["negated"])),
        (
            "there was excessive use of no force",
            "The Office",
            "asserted",
            ("cannot-tell", None, ["not-this", "report", "report"]),
        ),
        (FORCE + " in November", "The Office", "asserted", ("agrees", "early", ["matched"])),
        ("excessive force use", "A nurse", "asserted", ("cannot-tell", None, ["nobody", "like-of"])),
        ("excessive force", "A nurse", "asserted", ("cannot-tell", None, ["nobody"])),
        (FORCE, "The Office", "denied", ("cannot-tell", None, ["negated"])),
        (FORCE, "The Office", "proposed", ("cannot-tell", None, ["not-asserted"])),
        (FORCE, "The Office", "hedged", ("agrees", "early", ["matched"])),
        (FORCE + " by 12", "The Office", "asserted", ("agrees", "early", ["matched"])),
        (FORCE + " by 13", "The Office", "asserted", ("cannot-tell", None, ["other-figures"])),
        (FORCE, "A nurse", "asserted", ("cannot-tell", None, ["nobody", "words-of"])),
        ("it rained", "A nurse", "asserted", ("cannot-tell", None, ["nobody"])),
        ("there was failure of command", "The Bureau", "asserted", ("agrees", "other", ["matched"])),
        (FORCE, "The Bureau", "asserted", ("cannot-tell", None, ["not-this", "report"])),
        ("it saw 12 of them", "The Bureau", "asserted", ("cannot-tell", None, ["figures", "report"])),
        ("there were unlawful killings", "The Guild", "asserted", ("cannot-tell", None, ["hedge-dropped"])),
        ("there were unlawful killings", "The Guild", "hedged", ("agrees", "hedged", ["matched"])),
        ("there may be unlawful killings", "The Guild", "asserted", ("agrees", "hedged", ["matched"])),
        (FORCE, "Nobody", "asserted", ("cannot-tell", None, ["no-source"])),
    ],
)
def test_the_words_of_a_report(
    content: str, by: str, modality: str, expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found(content, by=by, modality=Modality(modality))) == expected


@pytest.mark.parametrize(
    ("published", "by", "expected"),
    [
        ("2023-02-02", "The Office", ("cannot-tell", None, ["later"])),
        ("2023-02-03", "The Office", ("agrees", "early", ["matched"])),
        ("", "The Office", ("agrees", "early", ["matched"])),
        ("2023-02-02", "A nurse", ("cannot-tell", None, ["nobody"])),
        ("2023-02-03", "A nurse", ("cannot-tell", None, ["nobody", "words-of"])),
    ],
)
def test_words_are_on_record_from_their_publication(
    published: str, by: str, expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found(FORCE, published=published, by=by)) == expected


def test_a_report_that_only_came_later_says_so_and_an_earlier_one_comes_first() -> None:
    silent = report("silent", "Office", "2023-01-03", keywords=["something else"])
    assert shown(found(FORCE, silent, LATE))[1] == "late"
    assert shown(found(FORCE, silent, LATE, published="2023-05-02"))[2] == ["later"]
    assert shown(found(FORCE, LATE, EARLY))[1] == "early"


def test_a_report_is_shown_with_its_day_and_what_it_says() -> None:
    params = found(FORCE).because[0].params
    assert params["date"] == "2023-02-03"
    assert params["what"] == "report.report"
    assert params["said"] == ["excessive use of force"]
    assert params["says"] == "excessive use of force by 12 officers"
    undated = report("x", "Office", "", published="2023-02-05", says=[])
    params = found(FORCE, undated).because[0].params
    assert (params["date"], params["says"]) == ("2023-02-05", "—")


UNREST = Entry(
    id="e",
    kind=EntryKind.EVENT,
    content={"name_en": "Unrest", "name_es": "Disturbios", "words": ["unrest"]},
    source=Source(title="e"),
)
DEAD = Entry(
    id="dead",
    kind=EntryKind.COUNT,
    content={"event": "e", "harm": "dead", "by": "Office", "count": 57},
    source=Source(title="dead"),
    published="2023-05-03",
)
EIGHT = "in the unrest there were already so many: 57"
NINE = "in the unrest there were already so very many: 57"


@pytest.mark.parametrize(
    ("content", "more", "expected"),
    [
        (EIGHT, {}, ("agrees", "dead", ["its-figures"])),
        (EIGHT, {"modality": Modality.HEDGED}, ("agrees", "dead", ["its-figures"])),
        (NINE, {}, ("cannot-tell", None, ["figures", "report"])),
        (EIGHT + ", not 58", {}, ("cannot-tell", None, ["figures", "report"])),
        (EIGHT, {"modality": Modality.DENIED}, ("cannot-tell", None, ["figures", "report"])),
        (EIGHT, {"modality": Modality.PROPOSED}, ("cannot-tell", None, ["figures", "report"])),
        (EIGHT, {"figure_by": "Another"}, ("cannot-tell", None, ["figures", "report"])),
    ],
)
def test_a_statement_of_a_figure_and_eight_words_at_most_is_that_figure(
    content: str, more: dict[str, Any], expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found(content, UNREST, DEAD, EARLY, figure="57", **more)) == expected


def test_of_one_word_no_statement_is_like() -> None:
    racism = report("racism", "Office", "2023-02-03", keywords=["of racism"], says=["racism"])
    assert shown(found("racism there was", racism, by="A nurse"))[2] == ["nobody"]


def test_a_report_of_no_day_says_so() -> None:
    entry = Entry(id="x", kind=EntryKind.REPORT, content={"by": "Office", "what": "report"}, source=Source(title="x"))
    case = Case(document=Document(text="x", digest=digest(b"x"), language="en"), claims=(), as_of="")
    assert statements.report_shown(entry, case)["date"] == "?"
