"""Compiled patterns that are kept: the same as `re.compile` makes, whatever became of the file."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from constancia.compiled import Shelf

PATTERNS = [
    (r"(?P<count>\d+) votos?(?: a (?P<side>favor|contra))?", 0),
    (r"(?<!\w)(?:sí|no|ábstención)(?!\w)", re.IGNORECASE),
    (r"(?m)^(a+)+$|[^\W\d_]{3,}", 0),
    (r"(?i:ley) [A-Z]\w*+(?=\.)", re.DOTALL),
]
TEXT = "12 votos a favor\nAAA\nSÍ, LEY Orgánica. 3 votos a contra: no\naaa"


@pytest.mark.parametrize(("text", "flags"), PATTERNS)
def test_what_is_read_from_the_file_is_what_re_compiles(tmp_path: Path, text: str, flags: int) -> None:
    first = Shelf(tmp_path / "kept")
    first.pattern(text, flags)
    first.write()
    kept = Shelf(tmp_path / "kept")
    pattern = kept.pattern(text, flags)
    assert pattern == re.compile(text, flags)
    assert [found.groupdict() for found in pattern.finditer(TEXT)] == [
        found.groupdict() for found in re.finditer(text, TEXT, flags)
    ]
    kept.write()
    assert (text, int(flags)) in marshal.loads((tmp_path / "kept").read_bytes())[1]


def test_two_that_write_lose_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = Shelf(tmp_path / "kept"), Shelf(tmp_path / "kept")
    one.pattern("uno")
    other.pattern("otro")
    one.write()
    other.write()
    assert set(marshal.loads((tmp_path / "kept").read_bytes())[1]) == {("uno", 0), ("otro", 0)}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not what it was",
        marshal.dumps((1, {("a|b", 0): (32, b"", 0, {}, (None,))})),
        marshal.dumps(17),
    ],
)
def test_a_file_that_is_none_changes_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kept").write_bytes(content)
    shelf = Shelf(tmp_path / "kept")
    assert shelf.pattern("a|b") == re.compile("a|b")
    shelf.write()
    assert Shelf(tmp_path / "kept").pattern("a|b") == re.compile("a|b")


def test_code_that_the_engine_refuses_is_compiled_anew(tmp_path: Path) -> None:
    first = Shelf(tmp_path / "kept")
    first.pattern("a|b")
    first.write()
    magic, kept = marshal.loads((tmp_path / "kept").read_bytes())
    flags, code, *rest = kept["a|b", 0]
    kept["a|b", 0] = (flags, code[:4], *rest)
    (tmp_path / "kept").write_bytes(marshal.dumps((magic, kept)))
    assert Shelf(tmp_path / "kept").pattern("a|b") == re.compile("a|b")


def test_a_fault_in_a_pattern_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        Shelf(tmp_path / "kept").pattern("(")


@pytest.mark.parametrize(("forbidden", "written"), [("", True), ("1", False)])
def test_it_is_written_where_python_may_write_compiled_modules(tmp_path: Path, forbidden: str, written: bool) -> None:
    script = "import constancia.compiled as c, pathlib, sys; c.Shelf(pathlib.Path(sys.argv[1])).pattern('a|b')"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": forbidden}
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "kept")], check=True, env=environment)
    assert (tmp_path / "kept").exists() is written
