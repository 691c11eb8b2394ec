"""Findings as SARIF, the format in which editors and code hosts show results in place.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from constancia.language.messages import say
from constancia.model.findings import Outcome
from constancia.model.plain import Plain
from constancia.version import VERSION

_KIND = {"agrees": "pass", "explained": "pass", "conflicts": "fail", "not-on-record": "review", "cannot-tell": "open"}
"""Outcome to the result's kind (§3.27.9); only `fail` may carry a level other than `none`."""


def sarif(checked: Iterable[Mapping[str, Any]], ui: str) -> dict[str, Plain]:
    """One SARIF log with one run that holds every claim of every document.

    `checked` are objects of the output contract, with their texts. Columns count code points, from 1.
    """
    documents = list(checked)
    rules: list[Plain] = [
        {
            "id": outcome.value,
            "shortDescription": {"text": say(f"words.{outcome.value}", ui)},
            "defaultConfiguration": {"level": "error" if outcome is Outcome.CONFLICTS else "none"},
        }
        for outcome in Outcome
    ]
    results: list[Plain] = []
    for document in documents:
        lines = _line_starts(document["document"]["text"])
        results += [_result(document["document"], claim, lines, ui) for claim in document["claims"]]
    run: dict[str, Plain] = {
        "tool": {"driver": {"name": "Constancia", "version": VERSION, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "language": ui,
        "results": results,
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _line_starts(text: str) -> list[int]:
    return [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]


def _result(document: Mapping[str, Any], claim: Mapping[str, Any], lines: Sequence[int], ui: str) -> Plain:
    finding = claim["finding"]
    outcome = finding["outcome"]
    said = " ".join(step["text"] for step in finding["because"])
    return {
        "ruleId": outcome,
        "kind": _KIND[outcome],
        "level": "error" if outcome == "conflicts" else "none",
        "message": {"text": f"{say('words.kind.' + claim['kind'], ui)}: {said}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(str(document.get("path") or document["id"]))},
                    "region": _region(span, lines),
                }
            }
            for span in claim["evidence"]
        ],
        "partialFingerprints": {"claim/v1": claim["id"]},
        "properties": {"kind": claim["kind"], "matched": finding.get("matched"), "asOf": finding["as_of"]},
    }


def _region(span: Mapping[str, Any], lines: Sequence[int]) -> Plain:
    first, last = bisect_right(lines, span["start"]), bisect_right(lines, span["end"])
    return {
        "startLine": first,
        "startColumn": span["start"] - lines[first - 1] + 1,
        "endLine": last,
        "endColumn": span["end"] - lines[last - 1] + 1,
        "charOffset": span["start"],
        "charLength": span["end"] - span["start"],
        "snippet": {"text": span["quote"]},
    }
