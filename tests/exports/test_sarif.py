from typing import Any

from constancia.exports.sarif import sarif


def test_every_claim_is_a_result_at_its_place(checked: dict[str, Any]) -> None:
    log = sarif([checked], "en")
    run = log["runs"][0]  # type: ignore[index,call-overload]
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
