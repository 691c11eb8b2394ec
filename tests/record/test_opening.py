"""Which record a command reads and writes, and that reading creates nothing."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from constancia.errors import RecordDamaged, RecordError, RecordNotFound, RecordTooNew
from constancia.model.ports import VotingQuery
from constancia.record.databases import Place, writing
from constancia.record.log import StoredRecord
from constancia.record.opening import open_view, open_writer, own_record
from constancia.record.reading import StoredView
from constancia.record.verify import verify

from .samples import BODY, MAY, PARLIAMENT
from .test_log import log_of, models_of


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *names, **more: str(folder / "constancia"))
    monkeypatch.delenv("CONSTANCIA_RECORD", raising=False)
    return folder


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_without_a_record_of_ones_own_there_is_the_starter_and_nothing_is_created(home: Path) -> None:
    with open_view() as view:
        assert [layer.name for layer in view.layers()] == ["starter"]
        assert view.votings(VotingQuery(limit=1)) != ()
    assert not home.exists()


def test_ones_own_record_lies_over_the_starter_and_reading_writes_nothing(home: Path) -> None:
    with open_writer() as record:
        record.append(PARLIAMENT)
    before = files(home)
    assert list(before) == [own_record()], "a record at rest is one file"
    with open_view() as view:
        assert [layer.name for layer in view.layers()] == [str(own_record()), "starter"]
        assert view.voting(MAY.id) is not None
        assert [body.id for body in view.bodies()][-1] != BODY or len(view.bodies()) > 1
        assert files(home) == before
    assert files(home) == before


def test_an_own_record_that_was_never_filled_does_not_stand_in_the_way(home: Path) -> None:
    own_record().parent.mkdir(parents=True)
    own_record().touch()
    assert [layer.name for layer in open_view().layers()] == ["starter"]


def test_a_named_record_stands_alone(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = tmp_path / "named.db"
    with open_writer(named) as record:
        record.append(PARLIAMENT)
    assert [layer.name for layer in open_view(named).layers()] == [str(named)]
    monkeypatch.setenv("CONSTANCIA_RECORD", str(named))
    assert [layer.name for layer in open_view().layers()] == [str(named)]
    assert open_view(known_at="6").voting(MAY.id) is None
    assert open_view(known_at="7", published_by="2024-05-01").voting(MAY.id) is not None
    assert open_view(valid_on="2024-05-03").voting(MAY.id) is None


def test_a_record_that_is_not_there_is_not_created_by_reading(tmp_path: Path) -> None:
    with pytest.raises(RecordNotFound, match=r"no record at .*none.db.*constancia import"):
        open_view(tmp_path / "none.db")
    with pytest.raises(RecordNotFound, match="is no place for a record"):
        open_view("http://example.org/record")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_record_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("this is a text and no database, however long one makes it" * 30)
    with pytest.raises(RecordDamaged, match="cut or broken"):
        open_view(tmp_path / "text.db")
    other = Place.of(tmp_path / "other.db")
    engine = writing(other)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipes (name)")
    engine.dispose()
    with pytest.raises(RecordError, match=r"database of another program .*recipes"):
        open_writer(tmp_path / "other.db")
    with pytest.raises(RecordNotFound, match="holds no record yet"):
        open_view(tmp_path / "other.db")


def test_a_later_version_is_refused_and_untouched(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    set_version(place, "models", 99)
    for opening in (lambda: StoredRecord(place), lambda: StoredView(place), lambda: verify(place)):
        with pytest.raises(RecordTooNew, match=r"later version .*form 99"):
            opening()


def test_an_earlier_version_is_brought_forward_and_its_log_stays(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    log, models, verified = log_of(place), models_of(place), verify(place)
    make_version_1(place)
    with pytest.raises(RecordError, match=r"earlier version .*constancia rebuild"):
        StoredView(place)
    assert verify(place) == verified, "the log verifies all the same"
    StoredRecord(place).close()
    assert (log_of(place), models_of(place), verify(place)) == (log, models, verified)


def set_version(place: Place, what: str, version: int) -> None:
    run(place, f"UPDATE meta SET value = '{version}' WHERE name = '{what}'")


def make_version_1(place: Place) -> None:
    """As version 1 kept it: one table of ballots with names in full, no tallies of groups, no summaries."""
    run(
        place,
        "CREATE TABLE ballots (position BIGINT, name TEXT, option TEXT)",
        "INSERT INTO ballots VALUES (7, 'Vega, Eva', 'yes')",
        "DROP TABLE votes",
        "DROP TABLE labels",
        "DROP TABLE group_tallies",
        "DROP TABLE summaries",
        "UPDATE meta SET value = '1' WHERE name = 'models'",
    )


def run(place: Place, *statements: str) -> None:
    engine = writing(place)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()
