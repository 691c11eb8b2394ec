"""SARIF: every claim a result at its place, the stories' order, the correction in the message."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from constancia.exports.sarif import sarif
from constancia.pipelines.checking import check_document
from constancia.pipelines.reading import ReadDocument, ReadingOptions, read_files
from constancia.record.opening import starter_view
from constancia.record.times import NOW

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def results(checked: dict[str, Any], ui: str = "en") -> list[dict[str, Any]]:
    log: Any = sarif([checked], ui)
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    return found


def test_every_claim_is_a_result_at_its_place(checked: dict[str, Any]) -> None:
    log: Any = sarif([checked], "en")
    run = log["runs"][0]
    vote, statement = run["results"]
    assert (vote["ruleId"], vote["kind"], vote["level"]) == ("explained", "pass", "none")
    place = vote["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20report.txt"
    assert place["region"] == {
        "startLine": 3,
        "startColumn": 6,
        "endLine": 4,
        "endColumn": 11,
        "charOffset": 26,
        "charLength": 30,
        "snippet": {"text": "70 votes in favour,\n33 against"},
    }
    assert statement["kind"] == "open"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {
        "agrees",
        "explained",
        "conflicts",
        "not-on-record",
        "cannot-tell",
    }


def test_the_message_says_what_to_print(checked: dict[str, Any]) -> None:
    vote, statement = results(checked)
    assert vote["message"]["text"].splitlines() == [
        "vote: 70–33–4 counts <all> votes",
        "Footnote: After 69–31–4 came 70–33–4 & no more (The <Chamber>, 18 May 2023)",
        "69 + 1 < 71",
    ]
    assert vote["properties"]["correction"] == "After 69–31–4 came 70–33–4 & no more"
    assert (vote["properties"]["story"], vote["properties"]["entry"]) == (1, "x/vote-event/1")
    assert statement["properties"]["correction"] is None


def test_conflicts_come_first_and_what_belongs_together_is_related() -> None:
    (read,) = read_files([str(EXAMPLES / "report-en.txt")], ReadingOptions())
    assert isinstance(read, ReadDocument)
    checked: Any = check_document(read, starter_view(NOW)).to_plain("en")
    found = results(checked)
    assert len(found) == len(checked["claims"])
    assert found[0]["level"] == "error"
    stories = [one["properties"]["story"] for one in found]
    assert stories == sorted(stories)
    for one in found:
        others = [other for other in found if other["properties"]["story"] == one["properties"]["story"]]
        assert len(one["relatedLocations"]) == len(others) - 1
