"""What language data may not hold: words glued together, fields that nothing reads, patterns that can match nothing."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

import constancia

PACKAGE = Path(constancia.__file__).parent
LANGUAGE = PACKAGE / "language"
DATA = sorted(path for path in LANGUAGE.rglob("*.py") if not path.name.startswith("messages"))
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
