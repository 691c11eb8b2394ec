"""Who is meant by a name, a title, a pronoun of sorts or an apposition, and who is somebody else."""

from __future__ import annotations

import pytest

from constancia.check.around.speakers import Sources, called, names_of, said_by
from constancia.check.case import Case
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain, digest
from constancia.model.sources import Source


def report(id: str, **content: Plain) -> Entry:
    return Entry(id=id, kind=EntryKind.REPORT, content=content, source=Source(title=id))


WATCH = report("watch", by="Harbour Watch", by_aliases=["HW"])
BOARD = report("board", by="Interport Commission on Piers", by_es="Comisión Interportuaria de Muelles")
MANDATE = report("mandate", by="Rapporteur on Piers", person="Ana Flor")
KNOWN = Sources((WATCH, BOARD, MANDATE))


def meant(
    text: str, by: str, *, language: str = "en", resolved: str | None = None, role: str | None = None
) -> list[str]:
    document = Document(text=text, digest=digest(text.encode()), language=language)
    at = text.rindex(by)
    source = Attribution(by, document.span(at, at + len(by)), resolved=resolved, role=role)
    claim = Claim.of(ClaimKind.STATEMENT, (document.span(0, len(text)),), {}, document.digest, (source,))
    return [entry.id for entry in said_by(claim, Case(document=document, claims=(claim,), as_of=""), KNOWN)]


@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        ("Harbour Watch said so.", "Harbour Watch", ["watch"]),
        ("HW said so.", "HW", ["watch"]),
        ("HWs said so.", "HWs", []),
        ("HW and the Interport Commission on Piers said so.", "HW and the Interport Commission on Piers", []),
        ("Rapporteur on Piers Ana Flor said so.", "Rapporteur on Piers Ana Flor", ["mandate"]),
        ("Rapporteur on Piers Luis Sol said so.", "Rapporteur on Piers Luis Sol", []),
        ("HW's Luis Sol said so.", "HW's Luis Sol", ["watch"]),
        ("HW of the Rapporteur on Pierside said so.", "HW of the Rapporteur on Pierside", ["watch"]),
        (f"The rapporteur, Ana Flor{' x' * 34} , said so.", "The rapporteur", ["mandate"]),
        (f"The rapporteur, Ana Flor{' x' * 35}, said so.", "The rapporteur", []),
        ("The rapporteur, Ana Flor, said so.", "The rapporteur", ["mandate"]),
        ("The rapporteur, Luis Sol, said so.", "The rapporteur", []),
        ("HW met. The report said so.", "The report", ["watch"]),
        ("HW met. " + "x " * 196 + "The report said so.", "The report", ["watch"]),
        ("HW met.  " + "x " * 196 + "The report said so.", "The report", []),
        ("HW met Interport Commission on Piers staff. The report said so.", "The report", []),
        ("The Interport Commission on Piers met. The commission said so.", "The commission", ["board"]),
        (
            "The Interport Commission on Piers met. A commission on fish sat. The commission said so.",
            "The commission",
            [],
        ),
        (
            "The Interport Commission on Piers met. The Interport Commission on Piersides sat. The commission said so.",
            "The commission",
            [],
        ),
        ("The commission said so.", "The commission", []),
        ("The Interport Commission on Piers met. A nurse said so.", "A nurse", []),
        ("The Interport Commission on Piers met. The commission chair said so.", "The commission chair", []),
    ],
)
def test_the_source_of_a_claim(text: str, by: str, expected: list[str]) -> None:
    assert meant(text, by) == expected


def test_a_speaker_is_known_by_what_it_resolves_to_and_by_its_role() -> None:
    assert meant("He said so.", "He") == []
    assert meant("He said so.", "He", resolved="HW") == ["watch"]
    assert meant("He said so.", "He", role="head of HW") == ["watch"]
    assert meant("HW said so.", "HW", resolved="Interport Commission on Piers") == []


def test_nobody_says_what_has_no_source() -> None:
    document = Document(text="So.", digest=digest(b"So."), language="en")
    claim = Claim.of(ClaimKind.STATEMENT, (document.span(0, 3),), {}, document.digest)
    assert said_by(claim, Case(document=document, claims=(claim,), as_of=""), KNOWN) == ()


def test_the_names_of_a_source() -> None:
    assert names_of(WATCH) == ("Harbour Watch", "HW")
    assert names_of(MANDATE) == ("Rapporteur on Piers", "Ana Flor")
    assert names_of(report("x", pollster="Sondea")) == ("Sondea",)
    assert names_of(report("x")) == ()
    assert called(WATCH) == "Harbour Watch"
    assert called(BOARD) == {"en": "Interport Commission on Piers", "es": "Comisión Interportuaria de Muelles"}
    assert called(report("x", by="A", by_es="A")) == "A"
