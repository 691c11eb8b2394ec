"""A record as one file: the same log in the other database, and nothing from a file that is not whole."""

from __future__ import annotations

import gzip
import json
import lzma
from hashlib import sha256
from pathlib import Path

import pytest

from constancia.errors import RecordDamaged, RecordError, RecordTooNew, SourceNotFound, UsageError
from constancia.model.plain import canonical
from constancia.record.databases import Place
from constancia.record.encoding import follow
from constancia.record.log import StoredRecord
from constancia.record.portable import FORM, export_record, import_record
from constancia.record.verify import verify

from .places import new_place
from .samples import MAY, NIGHT, PARLIAMENT
from .test_log import NIGHT_NINE, log_of, models_of


def filled(place: Place) -> Place:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
        record.append([NIGHT_NINE])
        record.redact(MAY.id, "a court")
    return place


def restored(place: Place, file: Path) -> Place:
    with StoredRecord(place) as record:
        import_record(record, file)
    return place


@pytest.mark.postgres
@pytest.mark.parametrize("suffix", [".jsonl.xz", ".jsonl.gz", ".jsonl"])
@pytest.mark.parametrize(("one", "other"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_a_round_trip_through_the_other_database(
    request: pytest.FixtureRequest, tmp_path: Path, one: str, other: str, suffix: str
) -> None:
    first, second = filled(new_place(one, request)), new_place(other, request)
    written = export_record(first, tmp_path / f"backup{suffix}")
    restored(second, tmp_path / f"backup{suffix}")
    assert verify(second) == verify(first)
    assert (written.head, written.content) == (verify(first).head, verify(first).content)
    assert log_of(second) == log_of(first)
    assert models_of(second) == models_of(first)
    export_record(second, tmp_path / f"again{suffix}")
    assert content(tmp_path / f"again{suffix}") == content(tmp_path / f"backup{suffix}")


def content(file: Path) -> bytes:
    unpacked = {".xz": lzma.decompress, ".gz": gzip.decompress}.get(file.suffix, bytes)
    return unpacked(file.read_bytes())


def test_a_backup_brings_an_older_copy_forward_and_a_newer_one_nothing(place: Place, tmp_path: Path) -> None:
    copy = Place.of(tmp_path / "copy.db")
    with StoredRecord(place) as record, StoredRecord(copy) as behind:
        record.append(PARLIAMENT[:4])
        export_record(place, tmp_path / "early.gz")
        import_record(behind, tmp_path / "early.gz")
        record.append(PARLIAMENT)
        export_record(place, tmp_path / "late.gz")
        backup = import_record(behind, tmp_path / "late.gz")
        assert (backup.entries, backup.added) == (len(PARLIAMENT), len(PARLIAMENT) - 4)
        assert import_record(behind, tmp_path / "late.gz").added == 0
        assert import_record(behind, tmp_path / "early.gz").added == 0
    assert verify(copy) == verify(place)


def test_another_record_is_not_mixed_in(place: Place, tmp_path: Path) -> None:
    filled(place)
    export_record(place, tmp_path / "backup.xz")
    with StoredRecord(tmp_path / "other.db") as other:
        other.append([NIGHT])
        with pytest.raises(RecordError, match=r"holds other entries than .*backup.xz, from entry 1 on.*--record"):
            import_record(other, tmp_path / "backup.xz")
    assert verify(tmp_path / "other.db").entries == 1


def test_a_backup_is_never_written_over(tmp_path: Path) -> None:
    place = filled(Place.of(tmp_path / "record.db"))
    (tmp_path / "backup.xz").write_bytes(b"precious")
    with pytest.raises(UsageError, match=r"backup.xz exists already"):
        export_record(place, tmp_path / "backup.xz")
    assert (tmp_path / "backup.xz").read_bytes() == b"precious"


def test_a_broken_backup_imports_nothing(tmp_path: Path) -> None:
    place = filled(Place.of(tmp_path / "record.db"))
    export_record(place, tmp_path / "backup.jsonl")
    lines = (tmp_path / "backup.jsonl").read_text(encoding="utf-8").splitlines()
    changed = lines[8].replace('"Tránsito', '"Transito')
    assert changed != lines[8]
    broken = {
        "cut.jsonl": "\n".join(lines[:-2]),
        "half.jsonl": "\n".join(lines)[:-30],
        "changed.jsonl": "\n".join([*lines[:8], changed, *lines[9:]]),
        "other.jsonl": '{"hello": "world"}',
        "empty.jsonl": "",
    }
    with StoredRecord(tmp_path / "new.db") as record:
        for name, content in broken.items():
            (tmp_path / name).write_text(content, encoding="utf-8")
            with pytest.raises(RecordDamaged, match="no whole backup"):
                import_record(record, tmp_path / name)
        packed = lzma.compress("\n".join(lines).encode())
        (tmp_path / "cut.xz").write_bytes(packed[: len(packed) // 2])
        with pytest.raises(RecordDamaged, match="no whole backup"):
            import_record(record, tmp_path / "cut.xz")
        later = {**json.loads(lines[0]), "form": "constancia-record/2"}
        (tmp_path / "later.jsonl").write_text(json.dumps(later), encoding="utf-8")
        with pytest.raises(RecordTooNew):
            import_record(record, tmp_path / "later.jsonl")
        with pytest.raises(SourceNotFound):
            import_record(record, tmp_path / "none.xz")
    assert not (tmp_path / "new.db").exists(), "what came to nothing leaves no record"


def test_a_backup_that_holds_what_nobody_can_read_or_what_was_redacted_is_refused(tmp_path: Path) -> None:
    for name, entries in {
        "kind.jsonl": [{"id": "x", "kind": "unheard-of", "content": {}, "source": {}}],
        "empty.jsonl": [{"id": "x", "kind": "vote-event", "content": {}, "source": {}}],
        "back.jsonl": [
            {"id": "x", "kind": "draft", "content": {"text": "secret"}, "source": {}},
            {"id": "redaction/x", "kind": "redaction", "content": {"entry": "x", "reason": "court"}, "source": {}},
        ],
    }.items():
        row = None
        lines = []
        for entry in entries:
            digest = sha256(canonical(entry)).hexdigest()
            row = follow(
                row, id=str(entry["id"]), kind=str(entry["kind"]), digest=digest, retrieved=None, recorded_at="2026"
            )
            lines.append(json.dumps({"entry": entry, "row": {"recorded_at": "2026"}}))
        assert row is not None
        head = {"form": FORM, "entries": len(entries), "head": row.chain, "content": row.content}
        (tmp_path / name).write_text("\n".join([json.dumps(head), *lines]) + "\n", encoding="utf-8")
        with StoredRecord(tmp_path / "new.db") as record, pytest.raises(RecordDamaged, match="no whole backup"):
            import_record(record, tmp_path / name)
    assert not (tmp_path / "new.db").exists()
