"""Findings as SARIF, the format in which editors and code hosts show results in place.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from constancia.language.messages import say
from constancia.lean import dataclass
from constancia.model.findings import Outcome
from constancia.model.plain import Plain
from constancia.version import VERSION

_KIND = {"agrees": "pass", "explained": "pass", "conflicts": "fail", "not-on-record": "review", "cannot-tell": "open"}
"""Outcome to the result's kind (§3.27.9); only `fail` may carry a level other than `none`."""


def sarif(checked: Iterable[Mapping[str, Any]], ui: str) -> dict[str, Plain]:
    """One SARIF log with one run that holds every claim of every document, in the order of its stories.

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
        claims = {claim["id"]: claim for claim in document["claims"]}
        for number, story in enumerate(document["stories"], 1):
            for told in story["told"]:
                place = _Place(document["document"], claims, lines, number)
                results += [_result(place, claims[id], story, told, ui) for id in told["claims"]]
    run: dict[str, Plain] = {
        "tool": {"driver": {"name": "Constancia", "version": VERSION, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "language": ui,
        "results": results,
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _line_starts(text: str) -> list[int]:
    return [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a result stands: its document with the other claims, the starts of its lines, the number of its story."""

    document: Mapping[str, Any]
    claims: Mapping[str, Mapping[str, Any]]
    lines: Sequence[int]
    story: int

    def location(self, span: Mapping[str, Any]) -> dict[str, Plain]:
        """A span as a place in the file."""
        uri = quote(str(self.document.get("path") or self.document["id"]))
        return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": _region(span, self.lines)}}


def _result(
    place: _Place, claim: Mapping[str, Any], story: Mapping[str, Any], told: Mapping[str, Any], ui: str
) -> Plain:
    finding = claim["finding"]
    outcome = finding["outcome"]
    kind = say("words.kind." + claim["kind"], ui)
    said = [f"{kind}: {told['headline']}", *_correction(story, told, ui)]
    said += [step["text"] for step in finding["because"] if step["text"] != told["headline"]]
    others = [place.claims[id] for id in story["claims"] if id != claim["id"]]
    return {
        "ruleId": outcome,
        "kind": _KIND[outcome],
        "level": "error" if outcome == "conflicts" else "none",
        "message": {"text": "\n".join(said)},
        "locations": [place.location(span) for span in claim["evidence"]],
        "relatedLocations": [
            {
                **place.location(other["evidence"][0]),
                "message": {
                    "text": f"{say('words.kind.' + other['kind'], ui)}: "
                    f"{say('words.' + other['finding']['outcome'], ui)}"
                },
            }
            for other in others
        ],
        "partialFingerprints": {"claim/v1": claim["id"]},
        "properties": {
            "kind": claim["kind"],
            "matched": finding.get("matched"),
            "asOf": finding["as_of"],
            "story": place.story,
            "entry": story["entry"],
            "correction": told["correction"],
        },
    }


def _correction(story: Mapping[str, Any], told: Mapping[str, Any], ui: str) -> Iterator[str]:
    """What can be pasted, with its source."""
    if told["correction"]:
        code = "terminal.footnote" if told["outcome"] == "explained" else "terminal.correction"
        source = f" ({story['source']})" if story["source"] else ""
        yield say(code, ui, {"text": told["correction"]}) + source


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
