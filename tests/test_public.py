"""What users may call, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import constancia


def test_the_public_names_are_these() -> None:
    assert constancia.__all__ == [
        "CheckedDocument",
        "Claim",
        "ClaimKind",
        "ConstanciaError",
        "Document",
        "Finding",
        "Outcome",
        "Span",
        "Step",
        "__version__",
        "check_document",
        "check_text",
        "load_document",
        "open_record",
        "read_document",
        "read_text",
    ]
    assert constancia.__all__ == sorted(constancia.__all__)
    assert dir(constancia) == constancia.__all__
    for name in constancia.__all__:
        assert getattr(constancia, name) is not None


def test_the_version_is_the_packages() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    assert constancia.__version__ == project["project"]["version"]


def test_a_text_is_checked_and_shown() -> None:
    text = "LIMA - Peru's Congress approved bill 4766 with 69 votes in favour, 31 against and four abstentions."
    checked = constancia.check_text(text, published="2023-05-19")
    assert checked.to_dict()["document"]["text"] == text  # type: ignore[index,call-overload]
    assert [claim.id for claim in checked.claims] == [
        claim.id for claim in constancia.read_text(text, published="2023-05-19")
    ]
    assert "69 votes in favour" in checked._repr_html_()
    with pytest.raises(constancia.ConstanciaError):
        constancia.check_text("")


def test_another_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="fact_check"):
        constancia.fact_check  # noqa: B018


def test_importing_the_package_opens_nothing_and_loads_nothing_heavy() -> None:
    program = (
        "import builtins, sys; opened = []; real = builtins.open\n"
        "builtins.open = lambda *a, **k: (opened.append(a[0]), real(*a, **k))[1]\n"
        "before = set(sys.modules); import constancia\n"
        "new = {m.partition('.')[0] for m in set(sys.modules) - before} - sys.stdlib_module_names\n"
        "print(sorted(new), opened)"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "['constancia'] []"
