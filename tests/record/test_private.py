"""What a user keeps lies apart, for nobody else to read, and comes back as it was."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from constancia.errors import RecordNotFound
from constancia.model.documents import Document, Passage, Piece, Provenance, Span
from constancia.record.private import PrivateLog, kept_documents, kept_drafts, kept_findings
from constancia.record.verify import verify

TEXT = "Landia, 2 mayo. La ley fue aprobada."
DOCUMENT = Document(
    text=TEXT,
    digest="sha256:" + "ab" * 32,
    path="nota.txt",
    title="La ley",
    published="2024-05-03",
    published_from="given",
    publisher="Diario de Landia",
    provenance=(Provenance("Agencia", Passage.SOURCE, Span.of(TEXT, 0, 6)), Provenance("Otra", Passage.REPUBLICATION)),
    pieces=(Piece(0, 15, page=1, box=(1.0, 2.0, 3.5, 4.0)), Piece(15, 36)),
    quoted=(Span.of(TEXT, 16, 22),),
)
FOUND = {"claims": [{"id": "claim/1", "finding": {"outcome": "agrees"}}], "summary": {"agrees": 1}}
NOW = {"claims": [{"id": "claim/1", "finding": {"outcome": "conflicts"}}], "summary": {"agrees": 0, "conflicts": 1}}


def test_a_kept_document_comes_back_whole_with_its_findings(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "private.db"
    with PrivateLog(path) as log:
        assert log.keep(DOCUMENT, {"document": DOCUMENT.to_plain(), **FOUND}).new
    assert kept_documents(path) == (DOCUMENT,)
    assert kept_findings(DOCUMENT.id, path) == FOUND
    assert kept_findings("doc/none", path) is None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_keeping_again_says_what_changed_and_the_log_has_both(tmp_path: Path) -> None:
    path = tmp_path / "private.db"
    with PrivateLog(path) as log:
        log.keep(DOCUMENT, FOUND)
        same = log.keep(DOCUMENT, FOUND)
        kept = log.keep(DOCUMENT, NOW)
    assert (same.new, same.changes) == (False, ())
    assert not kept.new
    assert [(change.pointer, change.before, change.after) for change in kept.changes] == [
        ("/content/claims/0/finding/outcome", "agrees", "conflicts"),
        ("/content/summary/agrees", 1, 0),
        ("/content/summary/conflicts", None, 1),
    ]
    assert verify(path).entries == 3


def test_drafts(tmp_path: Path) -> None:
    path = tmp_path / "private.db"
    with PrivateLog(path) as log:
        log.draft("note", "one")
        log.draft("note", "two")
    assert kept_drafts(path) == {"note": "two"}


def test_nothing_was_kept(tmp_path: Path) -> None:
    with pytest.raises(RecordNotFound):
        kept_documents(tmp_path / "private.db")
    assert not (tmp_path / "private.db").exists()
