"""Findings and stories as text, every parameter of every step, beside those that were read by eye.

What is expected stands in `whole/`, one file for each kind, and is read before it is kept: a change in any of them is
a change in what is told. `WRITE_FINDINGS=1` before the tests writes them anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from constancia.model.findings import Finding, Step
from constancia.model.stories import Story

WHOLE = Path(__file__).parent / "whole"
LONG = 100
"""Characters from which on parameters are written once."""


def read_by_eye(kind: str, found: Callable[[], str]) -> list[str]:
    """The lines that are expected of a kind of claim."""
    file = WHOLE / f"{kind}.txt"
    if os.environ.get("WRITE_FINDINGS"):
        file.write_text(found(), encoding="utf-8")
    return file.read_text(encoding="utf-8").splitlines()


def shown(found: Finding, story: Story, above: set[str]) -> str:
    """A finding and its story as lines; long parameters that stand further up in the same words are not repeated."""
    lines = [f"  {found.outcome.value} {found.matched or '-'} {plain(found.coverage or {})}"]
    lines += [f"    {_step(step, above)}" for step in found.because]
    lines.append(f"  {'folded' if story.folded else 'told'} {story.outcome.value} {story.entry or '-'}")
    told = story.told[0]
    parts = {"headline": told.headline, "correction": told.correction, "beside": told.beside}
    parts |= {"source": story.source, "reason": story.reason}
    lines += [f"    {name}: {_step(step, above)}" for name, step in parts.items() if step is not None]
    if told.sum is not None:
        lines.append(f"    sum: {plain(asdict(told.sum))}")
    return "\n".join(lines).replace("peru-2022-2026/", "~") + "\n"


def _step(step: Step | str, above: set[str]) -> str:
    if isinstance(step, str):
        return step
    entries = " ".join(step.entries) or "-"
    params = f"{entries} {plain(dict(step.params))}"
    again = len(params) > LONG and params in above
    above.add(params)
    return f"{step.code} {entries + ' (above)' if again else params}"


def plain(value: object) -> str:
    """A value as one line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
