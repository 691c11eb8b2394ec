"""What language data may not hold: words glued together, fields that nothing reads, patterns that can match nothing."""

from __future__ import annotations

import ast
import dataclasses
import io
import re
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

import constancia
from constancia.language import SUPPORTED, language
from constancia.language.pattern import Pattern
from constancia.language.text import NAME, SHARED, Row, parsed

PACKAGE = Path(constancia.__file__).parent
LANGUAGE = PACKAGE / "language"
DATA = sorted(path for path in LANGUAGE.rglob("*.py") if not path.name.startswith("messages"))
FILES = sorted(path for folder in (*SUPPORTED, SHARED) for path in (LANGUAGE / folder).glob("*.txt"))
_LAYOUT = {tokenize.NL, tokenize.COMMENT}


def glued(source: str) -> Iterator[str]:
    """Pairs of string literals that Python joins to one and that would make one word of two."""
    before = None
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in _LAYOUT:
            continue
        if token.type == tokenize.STRING and before is not None:
            left, right = _inside(before), _inside(token.string)
            if re.search(r"\w$", left) and re.match(r"\w", right):
                yield f"{left[-20:]}{right[:20]}"
        before = token.string if token.type == tokenize.STRING else None


def _inside(literal: str) -> str:
    """What stands between the quotation marks of a literal; nothing for an f-string, which joins on purpose."""
    found = re.fullmatch(r"([rRbB]?)(\"{3}|'{3}|\"|')(.*)\2", literal, re.DOTALL)
    return found[3] if found else ""


def test_the_search_finds_words_that_are_glued() -> None:
    assert list(glued('x = ("uno dos"\n     "tres cuatro")\n')) == ["uno dostres cuatro"]
    assert list(glued('x = ("uno dos "\n     "tres", "cuatro")\ny = "a|" "b"\n')) == []


@pytest.mark.parametrize("path", DATA, ids=lambda path: str(path.relative_to(LANGUAGE)))
def test_no_two_words_are_glued_together(path: Path) -> None:
    assert list(glued(path.read_text(encoding="utf-8"))) == []


def fields() -> Iterator[tuple[str, str]]:
    for path in sorted((LANGUAGE / "shape").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
                        yield node.name, inner.target.id


def test_every_field_of_the_data_is_read_somewhere() -> None:
    read: set[object] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                read.add(node.attr)
            elif isinstance(node, ast.Constant):
                read.add(node.value)  # a field asked for by its name
    assert [f"{owner}.{name}" for owner, name in fields() if name not in read] == []


def rows(path: Path) -> dict[str, Row]:
    return parsed(path.parent.name, path.stem)


def named(path: Path) -> set[str]:
    """The rows in braces that anything in the file's folder asks for."""
    folder = path.parent.glob("*.txt")
    listed = ((file, item) for file in folder for row in rows(file).values() for item in row.items)
    asked = ((file, name) for file, item in listed for name in NAME.finditer(item))
    return {name["row"] for file, name in asked if (name["file"] or file.stem) == path.stem}


def joined(words: list[str]) -> list[str]:
    """Words that two long ones of the same row make when they are written without the blank between."""
    long = {word for word in words if len(word) > 5 and word.isalpha()}
    return [word for word in long if any(word[:at] in long and word[at:] in long for at in range(6, len(word) - 5))]


def test_the_search_finds_words_that_are_joined() -> None:
    assert joined(["comprende", "corresponde", "comprendecorresponde", "more", "over", "moreover"]) == [
        "comprendecorresponde"
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_of_words_has_its_form(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# "), "it opens with what it holds"
    assert [number for number, line in enumerate(lines, 1) if len(line) > 120 or line != line.rstrip()] == []
    assert [name for name in rows(path) if name[0] == "{" and name[1:-1] not in named(path)] == [], (
        "nothing asks for it"
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_item_is_whole(path: Path) -> None:
    for row in rows(path).values():
        assert joined(row.items) == [], row.where
        for item in row.items:
            re.compile(NAME.sub("name", item))


def patterns(shape: object) -> Iterator[tuple[str, str, Pattern]]:
    """Every pattern in a shape and in those within it, with its shape and field."""
    if not dataclasses.is_dataclass(shape):
        return
    hints = get_type_hints(type(shape))
    for part in dataclasses.fields(shape):
        value, kind = getattr(shape, part.name), hints[part.name]
        inside = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else (value,)
        if kind is Pattern or Pattern in get_args(kind):
            yield from ((type(shape).__name__, part.name, pattern) for pattern in inside)
        else:
            for each in inside:
                yield from patterns(each)


def every_pattern(code: str) -> list[tuple[str, str, Pattern]]:
    spoken = language(code)
    sections = (getattr(spoken, name) for name in dir(spoken) if name[0] != "_")
    return [each for section in sections for each in patterns(section)]


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_pattern_can_be_compiled(code: str) -> None:
    assert every_pattern(code)
    for _, _, pattern in every_pattern(code):
        re.compile(pattern)


def sayings() -> dict[tuple[str, str], str]:
    """What the shapes say of each field."""
    said = {}
    for path in sorted((LANGUAGE / "shape").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                for inner, behind in zip(node.body, node.body[1:], strict=False):
                    if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
                        told = behind.value if isinstance(behind, ast.Expr) else None
                        said[node.name, inner.target.id] = str(told.value) if isinstance(told, ast.Constant) else ""
    return said


def unfolded(pattern: str) -> list[str]:
    """Letters of a pattern that no folded text has."""
    return re.findall(r"[^\W\da-z_ºª]", re.sub(r"\(\?P<\w+>|\\.|\{[A-Z]+\}", "", pattern))


def test_the_search_finds_what_folded_text_cannot_hold() -> None:
    assert unfolded(r"(?P<Verb>tem[eí]a)\W{DAY}Será") == ["í", "S", "á"]


@pytest.mark.parametrize("code", SUPPORTED)
def test_no_pattern_over_folded_text_asks_for_a_capital_or_an_accent(code: str) -> None:
    said = sayings()
    folded = (each for each in every_pattern(code) if "written" not in said.get(each[:2], ""))
    assert [(f"{owner}.{name}", unfolded(pattern)) for owner, name, pattern in folded if unfolded(pattern)] == []
