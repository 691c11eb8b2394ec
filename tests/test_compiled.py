"""Compiled patterns that are kept: the same as `re.compile` makes, whatever became of the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from constancia.compiled import Compiler
from constancia.keeping import Shelf

PATTERNS = [
    (r"(?P<count>\d+) votos?(?: a (?P<side>favor|contra))?", 0),
    (r"(?<!\w)(?:sí|no|ábstención)(?!\w)", re.IGNORECASE),
    (r"(?m)^(a+)+$|[^\W\d_]{3,}", 0),
    (r"(?i:ley) [A-Z]\w*+(?=\.)", re.DOTALL),
]
TEXT = "12 votos a favor\nAAA\nSÍ, LEY Orgánica. 3 votos a contra: no\naaa"


class Watched(Shelf):
    """A shelf that tells what it gave."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.given: list[Any] = []

    def get(self, key: Any) -> Any:
        self.given.append(super().get(key))
        return self.given[-1]


def kept(path: Path, text: str, flags: int) -> None:
    """Puts a pattern into a file."""
    shelf = Shelf(path)
    Compiler(shelf)(text, flags)
    shelf.write()


@pytest.mark.parametrize(("text", "flags"), PATTERNS)
def test_what_is_read_from_the_file_is_what_re_compiles(tmp_path: Path, text: str, flags: int) -> None:
    kept(tmp_path / "kept", text, flags)
    shelf = Watched(tmp_path / "kept")
    pattern = Compiler(shelf)(text, flags)
    assert shelf.given[0][:2] == (text, flags)
    assert pattern == re.compile(text, flags)
    assert [found.groupdict() for found in pattern.finditer(TEXT)] == [
        found.groupdict() for found in re.finditer(text, TEXT, flags)
    ]


def test_one_text_with_other_flags_is_another_pattern(tmp_path: Path) -> None:
    kept(tmp_path / "kept", "ley", 0)
    compiled = Compiler(Shelf(tmp_path / "kept"))
    assert compiled("ley", re.IGNORECASE).match("LEY")
    assert not compiled("ley").match("LEY")


@pytest.mark.parametrize("part", range(7))
def test_code_that_does_not_fit_is_compiled_anew(tmp_path: Path, part: int) -> None:
    kept(tmp_path / "kept", "(?P<a>x)|b", 0)

    class Spoilt(Shelf):
        def get(self, key: Any) -> Any:
            whole = list(super().get(key))
            whole[part] = ("another", 99, "x", b"\x01\x02\x03\x04", -4, ["a"], 7)[part]
            return tuple(whole)

    assert Compiler(Spoilt(tmp_path / "kept"))("(?P<a>x)|b") == re.compile("(?P<a>x)|b")


def test_a_fault_in_a_pattern_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        Compiler(Shelf(tmp_path / "kept"))("(")
