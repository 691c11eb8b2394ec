"""Files to findings: what a batch gives, and what the output contract holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from constancia.errors import SourceNotFound, UsageError
from constancia.model.claims import ClaimKind
from constancia.pipelines.checking import CheckedDocument, check_files, side_by_side
from constancia.pipelines.reading import ReadingOptions, Unreadable, check_date, read_files
from constancia.record.opening import starter_view
from constancia.record.times import NOW

TEXT = (
    "LIMA, Perú.- El Pleno del Congreso aprobó el proyecto 4766 con 70 votos a favor, 33 en contra y 4 abstenciones.\n"
)


def checked(tmp_path: Path, *texts: str) -> list[CheckedDocument | Unreadable]:
    paths = []
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, "utf8")
        paths.append(str(path))
    options = ReadingOptions(published="2023-05-19", language="es")
    return list(check_files(read_files([*paths, str(tmp_path / "missing.txt")], options), starter_view(NOW)))


def test_each_claim_has_one_finding_and_its_sources(tmp_path: Path) -> None:
    (one, missing) = checked(tmp_path, TEXT)
    assert isinstance(missing, Unreadable)
    assert isinstance(missing.error, SourceNotFound)
    assert isinstance(one, CheckedDocument)
    assert len(one.findings) == len(one.claims)
    plain: dict[str, Any] = dict(one.to_plain("en", text=False))
    vote = next(claim for claim in plain["claims"] if claim["kind"] == ClaimKind.VOTE)
    finding = vote["finding"]
    assert finding["matched"] == "pe-congreso/vote-event/2023-05-19T00-10"
    assert finding["sources"][0]["url"].endswith("Asis_vot_OFICIAL_18-05-23.pdf")
    assert "text" not in plain["document"]
    assert sum(one.summary.values()) == len(one.claims)


def test_the_same_thing_in_two_reports(tmp_path: Path) -> None:
    first, second, _ = checked(
        tmp_path, TEXT, TEXT.replace("70 votos", "71 votos") + "Otro medio lo cuenta a su modo.\n"
    )
    assert isinstance(first, CheckedDocument)
    assert isinstance(second, CheckedDocument)
    things = side_by_side([first, second]).things
    assert [thing.differing for thing in things if thing.kind is ClaimKind.VOTE] == [("for",)]


def test_dates_that_are_none_are_refused() -> None:
    assert check_date("2023-05", "--published") == "2023-05"
    with pytest.raises(UsageError, match="yesterday"):
        check_date("yesterday", "--published")
