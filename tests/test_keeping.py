"""What is kept beside the compiled modules: there for the next process, and missed by nobody where it is not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from constancia.keeping import Parted, Shelf


def shelf(path: Path, **values: object) -> Shelf:
    """A shelf of values, written."""
    made = Shelf(path)
    for key, value in values.items():
        made.put(key, lambda value=value: value)  # type: ignore[misc]
    made.write()
    return made


VALUES = {"a": ("x", 1, None), "b": {"k": frozenset({"é", "z"})}, "c": [True, 2.5, b"\x00"]}


def test_what_one_process_kept_another_finds(tmp_path: Path) -> None:
    shelf(tmp_path / "kept", **VALUES)
    after = Shelf(tmp_path / "kept")
    assert {key: after.get(key) for key in (*VALUES, "d")} == {**VALUES, "d": None}


def test_what_is_made_of_nothing_is_not_kept(tmp_path: Path) -> None:
    shelf(tmp_path / "kept", a=None, b=1)
    assert Shelf(tmp_path / "kept").get("a") is None
    assert Shelf(tmp_path / "kept").get("b") == 1


def test_two_that_write_lose_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = Shelf(tmp_path / "kept"), Shelf(tmp_path / "kept")
    one.put("one", lambda: 1)
    other.put("other", lambda: 2)
    one.write()
    other.write()
    after = Shelf(tmp_path / "kept")
    assert (after.get("one"), after.get("other")) == (1, 2)


def test_where_there_would_be_too_many_those_needed_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf(tmp_path / "kept", a=1, b=2)
    monkeypatch.setattr("constancia.keeping.MOST", 2)
    needing = Shelf(tmp_path / "kept")
    assert (needing.get("a"), needing.get("c")) == (1, None)
    needing.put("c", lambda: 3)
    needing.write()
    after = Shelf(tmp_path / "kept")
    assert [after.get(key) for key in "abc"] == [1, None, 3]


def test_half_a_file_or_another_is_none(tmp_path: Path) -> None:
    shelf(tmp_path / "kept", **VALUES)
    content = (tmp_path / "kept").read_bytes()
    for changed in (b"", content[:3], content[:-1], content[:20], b"\x00" * 40, content.replace(b"GCC", b"gcc"), b"x"):
        (tmp_path / "kept").write_bytes(changed)
        if changed != content:
            assert Shelf(tmp_path / "kept").get("a") is None
    (tmp_path / "kept").write_bytes(content)
    assert Shelf(tmp_path / "kept").get("a") == VALUES["a"]


def test_a_damaged_byte_gives_the_right_value_or_none(tmp_path: Path) -> None:
    shelf(tmp_path / "kept", **VALUES)
    content = (tmp_path / "kept").read_bytes()
    lost = set()
    for place in range(len(content)):
        (tmp_path / "kept").write_bytes(content[:place] + bytes([content[place] ^ 0x55]) + content[place + 1 :])
        found = {key: Shelf(tmp_path / "kept").get(key) for key in VALUES}
        assert all(value in (None, VALUES[key]) for key, value in found.items())
        lost.update(key for key, value in found.items() if value is None)
    assert lost == set(VALUES)


def test_a_folder_that_cannot_be_made_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    shelf(tmp_path / "file" / "kept", a=1)
    assert (tmp_path / "file").read_text() == ""


@pytest.mark.parametrize(("forbidden", "written"), [("", True), ("1", False)])
def test_it_is_written_where_python_may_write_compiled_modules(tmp_path: Path, forbidden: str, written: bool) -> None:
    script = "import constancia.keeping as k, pathlib, sys; k.Shelf(pathlib.Path(sys.argv[1])).put('a', lambda: 1)"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": forbidden}
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "kept")], check=True, env=environment)
    assert (tmp_path / "kept").exists() is written


STAMPED = """
import pathlib, sys
import constancia.keeping as keeping
keeping.SHELF = keeping.Shelf(pathlib.Path(sys.argv[1]))
print(keeping.kept("words", sys.argv[2], lambda: sys.argv[3]))
"""


def test_what_was_made_of_something_else_is_made_again(tmp_path: Path) -> None:
    told = []
    for stamp, value in (("one", "first"), ("one", "second"), ("two", "third"), ("two", "fourth")):
        line = [sys.executable, "-c", STAMPED, str(tmp_path / "kept"), stamp, value]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        told.append(subprocess.run(line, capture_output=True, text=True, check=True, env=environment).stdout.strip())
    assert told == ["first", "first", "third", "third"]


PARTED = """
import pathlib, sys
import constancia.keeping as keeping
keeping.SHELF = keeping.Shelf(pathlib.Path(sys.argv[1]))
table = keeping.Parted("table", sys.argv[2], lambda: print("made", end=" ") or {"a": sys.argv[3], "b": (1, 2)})
print(table.part("a"), "a" in table.parts, "c" in table.parts, len(keeping.SHELF._needed))
"""


def test_of_a_table_in_parts_only_those_asked_for_are_read(tmp_path: Path) -> None:
    told = []
    for stamp, value in (("one", "first"), ("one", "second"), ("two", "third")):
        line = [sys.executable, "-c", PARTED, str(tmp_path / "kept"), stamp, value]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        told.append(subprocess.run(line, capture_output=True, text=True, check=True, env=environment).stdout.strip())
    assert told == ["made first True False 3", "first True False 2", "made third True False 3"]


def test_a_part_that_was_lost_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("constancia.keeping.SHELF", shelf(tmp_path / "kept", table=("one", ("a", "b"))))
    table = Parted("table", "one", lambda: {"a": 1, "b": 2})
    assert (table.parts, table.part("b")) == (("a", "b"), 2)
