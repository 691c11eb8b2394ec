"""What can be used is documented, and what the documentation names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from constancia import errors
from constancia.cli.app import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
DOCS = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src").rglob("*.py")))


def _errors(base: type) -> set[str]:
    return {base.__name__}.union(*(_errors(sub) for sub in base.__subclasses__()))


@pytest.mark.parametrize("name", sorted(_errors(errors.ConstanciaError)))
def test_every_error_is_documented_and_drawn_in_the_tree(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs/reference/errors.md").read_text(encoding="utf-8")
    assert errors.__doc__ is not None
    assert name in errors.__doc__


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\bCONSTANCIA_[A-Z]+\b", SOURCES))))
def test_every_setting_is_documented(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs/reference/settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_documented(name: str) -> None:
    assert f"constancia {name}" in DOCS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize(
    "register", sorted(p.parent.name for p in (ROOT / "src/constancia/registers").glob("*/__init__.py"))
)
def test_every_register_has_its_page(register: str) -> None:
    assert (ROOT / "docs/registers" / f"{register.replace('_', '-')}.md").exists() or register == "dossier"


TOLD = ("Coverage", "Holes", "Updated", "Licence and citing", "What to know")
"""What a page tells of a register of another parliament."""
OTHERS = sorted(set((ROOT / "docs/registers").glob("*-*.md")) - set((ROOT / "docs/registers").glob("pe*.md")))


@pytest.mark.parametrize("page", OTHERS, ids=lambda page: page.stem)
def test_a_register_s_page_tells_what_is_in_it_and_what_is_not(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [told for told in TOLD if f"**{told}**" not in text and f"## {told}" not in text] == []
