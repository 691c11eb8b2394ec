"""Every package that Constancia runs on is listed with version, licence and purpose, as it is pinned and installed."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_ROW = re.compile(r"^\| ([a-z0-9-]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
LISTED = {
    name: (versions.split(", "), licence, purpose)
    for name, versions, licence, purpose in _ROW.findall(
        (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    )
}


def pinned(name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        match = re.match(r"([A-Za-z0-9_.-]+)==([^ \\\\;]+)", line)
        if match:
            found.setdefault(match[1], set()).add(match[2])
    return found


def direct() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return {re.split(r"[\[<>=]", one)[0].lower().replace("_", "-") for some in lists for one in some}


def test_the_page_lists_what_is_pinned_and_nothing_else() -> None:
    run, dev = pinned("run"), pinned("dev")
    extras = direct() - run.keys()
    assert set(LISTED) - {"package"} == run.keys() | extras | {"psycopg-binary"}
    for name, (versions, _, _) in LISTED.items():
        if name != "package":
            assert set(versions) == run.get(name, dev.get(name)), name


def test_direct_dependencies_say_what_they_are_for() -> None:
    for name in direct():
        assert not LISTED[name][2].startswith("of "), name


def licence_of(name: str) -> str:
    about = metadata.metadata(name)
    classified = [one.split("::")[-1].strip() for one in about.get_all("Classifier", []) if one.startswith("License")]
    return about.get("License-Expression") or "; ".join(classified) or about.get("License") or ""


@pytest.mark.parametrize("name", sorted(set(LISTED) - {"package"}))
def test_the_licence_is_the_one_that_is_installed(name: str) -> None:
    try:
        installed = metadata.version(name)
    except metadata.PackageNotFoundError:
        pytest.skip(f"{name} is not installed here")
    if installed not in LISTED[name][0]:
        pytest.skip(f"{name} {installed} is installed, which is not the pinned one")
    assert LISTED[name][1] == licence_of(name)
