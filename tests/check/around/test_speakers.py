from __future__ import annotations

import pytest
from tests.check.peru import made, record

from constancia.check.around.speakers import Sources, said_by
from constancia.check.case import Case
from constancia.model.documents import Document
from constancia.model.entries import EntryKind


def source(text: str, by: str, language: str = "en") -> str | None:
    claim = made("statement", text, by, {}, by=by, language=language)
    document = Document(text=text, digest=claim.document, language=language)
    case = Case(document=document, claims=(claim,), as_of="2023-05-19")
    entries = [*record().find(EntryKind.COUNT), *record().find(EntryKind.REPORT)]
    found = {str(entry.content["by"]) for entry in said_by(claim, case, Sources(entries))}
    return next(iter(found)) if len(found) == 1 else None


IACHR = "Inter-American Commission on Human Rights"


@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        ("The IACHR spoke.", "The IACHR", IACHR),
        ("Peru's ombudsman spoke.", "Peru's ombudsman", "Defensoría del Pueblo"),
        ("The IACHR published. The report says so.", "The report", IACHR),
        ("HRW and the IACHR published. The report says so.", "The report", None),
        ("The report says so.", "The report", None),
        (f"The {IACHR} met. The commission said so.", "The commission", IACHR),
        (f"The {IACHR} met. A truth commission met. The commission said so.", "The commission", None),
        ("HRW and the IACHR spoke.", "HRW and the IACHR", None),
        ("A watchdog spoke.", "A watchdog", None),
        ("HRWatchers spoke.", "HRWatchers", None),
    ],
)
def test_a_source_is_known_by_its_names_and_by_what_stands_for_them(text: str, by: str, expected: str | None) -> None:
    assert source(text, by) == expected


@pytest.mark.parametrize(
    ("by", "known"),
    [
        ("Clément Nyaletsossi Voule", True),
        ("Clément Voule", True),
        ("Voule", True),
        ("Clément Nyaletsossi Voula", False),
        ("Jean Nyaletsossi Voule", False),
    ],
)
def test_a_name_with_more_words_between_first_and_last_is_the_same_persons(by: str, known: bool) -> None:
    assert (source(f"{by} spoke.", by) is not None) is known
