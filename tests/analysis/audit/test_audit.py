from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from constancia.analysis.audit import AuditFinding, Severity, audit
from constancia.errors import NotFound
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.sources import Locator, Source
from constancia.model.votes import Option
from constancia.pipelines.auditing import audit_path, audit_record, resolve
from constancia.pipelines.importing import all_entries
from constancia.record.memory import MemoryRecord
from constancia.record.starter import open_starter

BODY = "diet"
SIDES = {"Y": "yes", "N": "no", "A": "abstain", "-": "absent", "0": "not-voting", "L": "leave", "D": "deceased"}
SEATS = 4
NAMES = ("Alba, Ann", "Bravo, Bob", "Cano, Cy", "Díaz, Dee")


def entry(id: str, kind: EntryKind, content: Mapping[str, Any], **more: Any) -> Entry:
    source = Source(url=f"https://diet.example/{id}")
    return Entry(id=id, kind=kind, content=content, source=source, locator=Locator(path=f"{id}.csv"), **more)


def roll(
    key: str, options: str, names: Sequence[str] = NAMES, groups: str = "GGHH", subject: str | None = None, **more: Any
) -> Entry:
    """A voting whose totals are those of its options, unless they are given otherwise."""
    tally = [options.count(side) for side in "YNA"]
    columns = {"names": list(names), "groups": list(groups), "options": [SIDES[one] for one in options]}
    content = {
        "body": BODY,
        "start": f"{key[:13]}:{key[14:16]}",
        "sitting": key[:10],
        "subject": subject or f"On {key}",
        "totals": {"register": tally},
        "roll": {**columns, "codes": list(options)},
        **more,
    }
    return entry(f"{BODY}/vote-event/{key}", EntryKind.VOTE_EVENT, content)


def spoken(voting: Entry, votes: Sequence[Mapping[str, Any]], tally: Sequence[int], **more: Any) -> list[Entry]:
    oral = {"votes": [{"name": vote["name"], "how": "vote"} for vote in votes], "unread": [], **more}
    ids = (voting.id, f"{voting.id}/oral-votes")
    return [
        entry(ids[1], EntryKind.ORAL_VOTES, oral, derived_from=ids[:1], rule="x@1"),
        entry(
            f"{voting.id}/resolution",
            EntryKind.RESOLUTION,
            {"votes": list(votes), "tally": list(tally)},
            derived_from=ids,
            rule="x@1",
        ),
    ]


def found(*entries: Entry | Iterable[Entry], seats: int | None = SEATS, **more: Any) -> list[AuditFinding]:
    flat = [one for given in entries for one in ([given] if isinstance(given, Entry) else given)]
    body = {"id": BODY, "names": {}, "classification": "chamber", "seats": seats}
    findings = audit([entry(BODY, EntryKind.ORGANIZATION, body), *flat], BODY, resolve=resolve, **more)
    return list(findings)


def codes(findings: Iterable[AuditFinding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_clean_register_gives_nothing() -> None:
    assert found(roll("2025-01-01T10-00", "YYNA"), roll("2025-01-02T10-00", "Y-LA")) == []


def test_a_total_that_is_no_sum() -> None:
    (finding,) = found(roll("2025-01-01T10-00", "YYNA", totals={"register": [2, 2, 1]}))
    assert finding.to_plain() == {
        "code": "total-differs",
        "severity": "error",
        "count": 1,
        "entries": ["diet/vote-event/2025-01-01T10-00"],
        "params": {"column": "no", "given": 2, "counted": 1, "id": "diet/vote-event/2025-01-01T10-00"},
        "url": "https://diet.example/diet/vote-event/2025-01-01T10-00",
        "paths": ["diet/vote-event/2025-01-01T10-00.csv"],
    }
    counts = roll("2025-01-01T10-00", "YYN-", counts={"here": 3, "away": 0})
    assert codes(found(counts, columns={"away": Option.ABSENT})) == ["total-differs"]


def test_a_groups_total_that_is_not_that_of_its_members() -> None:
    voting = roll("2025-01-01T10-00", "YYNA")
    content = {**voting.content, "groups": {"G": [2, 0, 0], "H": [1, 0, 1]}}
    (finding,) = found(entry(voting.id, EntryKind.VOTE_EVENT, content))
    assert (finding.code, finding.params["group"], finding.params["counted"]) == ("group-total-differs", "H", [0, 1, 1])


def test_the_dead_who_vote_and_who_is_missing_from_those_rolls() -> None:
    dead, heir = "Cano, Cy", "Egas, Eve"
    living = (NAMES[0], NAMES[1], NAMES[3])
    findings = found(
        roll("2025-01-01T10-00", "YYDY"),
        roll("2025-02-01T10-00", "YYYY", (*living, heir)),
        roll("2025-02-02T10-00", "YYYY", (*living, dead), "GGHK"),
        roll("2025-02-03T10-00", "YYYY", (*living, heir)),
        roll("2025-02-04T10-00", "YYYN", (*living, dead), "GGHK"),
        roll("2025-02-05T10-00", "YYYY", (*living, heir)),
    )
    assert codes(findings) == ["dead-member-votes"]
    assert findings[0].severity is Severity.ERROR
    assert dict(findings[0].params) == {
        "name": dead,
        "died": "2025-01-01",
        "first": "2025-02-02",
        "last": "2025-02-04",
        "votings": 2,
        "votes": 2,
        "groups": ["K"],
        "missing": [heir],
    }


def test_missing_members_and_vacant_seats() -> None:
    three = NAMES[:3]
    (missing,) = found(
        roll("2025-01-01T10-00", "YYYY"),
        roll("2025-01-02T10-00", "YYY", three, "GGH"),
        roll("2025-01-03T10-00", "YYYY"),
        roll("2025-01-04T10-00", "YYY", three, "GGH"),
        roll("2025-01-05T10-00", "YYYY"),
    )
    assert (missing.code, missing.count, missing.params["missing"]) == ("seats-missing", 2, ["Díaz, Dee"])
    (vacant,) = found(
        roll("2025-01-01T10-00", "YYYY"),
        roll("2025-01-02T10-00", "YYY", three, "GGH"),
        roll("2025-01-03T10-00", "YYYY", (*three, "Egas, Eve")),
    )
    assert (vacant.code, vacant.params["left"], vacant.params["came"]) == ("seats-vacant", ["Díaz, Dee"], ["Egas, Eve"])
    assert found(roll("2025-01-02T10-00", "YYY", three, "GGH"), seats=None) == []


def test_chairs() -> None:
    by_option = {"Y": ["chair-coded-as-voting"], "-": ["chair-coded-as-away"], "0": []}
    for option, expected in by_option.items():
        assert codes(found(roll("2025-01-01T10-00", f"{option}YYY", chair="Alba, Ann"))) == expected
    absent = found(
        roll("2025-01-01T10-00", "YYYY", ("Zeta, Zoe", *NAMES[1:])),
        roll("2025-01-02T10-00", "YYYY", chair="Zeta, Zoe"),
    )
    assert codes(absent) == ["chair-not-in-roll"]


def test_a_chair_who_is_nobody_is_found_once() -> None:
    votings = [roll(f"2025-01-0{day}T10-00", "YYYY", chair="Zeta, Zoe") for day in (1, 2)]
    (unknown,) = found(*votings)
    assert (unknown.code, unknown.count, unknown.params["written"]) == ("chair-unknown", 2, "Zeta, Zoe")


def test_one_name_in_two_spellings() -> None:
    (chair,) = found(roll("2025-01-01T10-00", "0YYY", chair="ALBA ANN"))
    assert (chair.code, chair.params["written"], chair.params["usual"]) == ("two-spellings", "ALBA ANN", "Alba, Ann")
    turned = found(
        roll("2025-01-01T10-00", "YYYY"), roll("2025-01-02T10-00", "YYYY", ("Ann, Alba", *NAMES[1:])), seats=None
    )
    assert codes(turned) == ["two-spellings"]
    surnames = (
        roll("2025-01-01T10-00", "YYYY", ("Alba", *NAMES[1:])),
        roll("2026-01-02T10-00", "YYYY", ("Álba", *NAMES[1:])),
    )
    (twice,) = found(*surnames, seats=None)
    assert (twice.code, twice.severity) == ("surname-twice", Severity.NOTE)
    together = roll("2025-01-01T10-00", "YYYY", ("Alba, Ann", "Ann, Alba", "Cano, Cy", "Díaz, Dee"))
    assert found(together) == []


def test_a_group_for_a_day_and_no_other_change() -> None:
    days = enumerate(("GGHH", "KGHH", "GGHH"), 1)
    rolls = [roll(f"2025-01-0{day}T10-00", "YYYY", groups=groups) for day, groups in days]

    def membership(group: str, first: int, last: int) -> Entry:
        content = {"member": "diet/member/Alba, Ann", "group": f"diet/group/{group}", "first": f"2025-01-0{first}"}
        until = {} if last == 3 else {"last": f"2025-01-0{last}"}
        ids = tuple(dict.fromkeys((rolls[first - 1].id, rolls[last - 1].id)))
        return entry(f"m{first}", EntryKind.MEMBERSHIP, {**content, **until}, derived_from=ids, rule="x@1")

    (finding,) = found(*rolls, membership("G", 1, 1), membership("K", 2, 2), membership("G", 3, 3))
    assert (finding.code, finding.params["group"], finding.params["usual"]) == ("group-for-a-day", "K", "G")
    assert found(*rolls, membership("G", 1, 1), membership("K", 2, 2), membership("H", 3, 3)) == []


def test_times_keys_and_subjects() -> None:
    differing = roll("2025-01-01T10-30", "YYYN", start="2025-01-01T10:00")
    findings = found(roll("2025-01-01T10-00", "YYYY"), differing)
    assert codes(findings) == ["time-differs", "time-shared"]
    same = found(roll("2025-01-01T10-00", "YYYY", subject="Law"), roll("2025-01-01T11-00", "YYYN", subject="LAW"))
    assert codes(same) == ["subject-twice"]
    twice = found(roll("2025-01-01T10-00", "YYYY", subject="Law"), roll("2025-01-01T11-00", "YYYY", subject="Law"))
    assert codes(twice) == ["voting-twice", "subject-twice"]


def test_a_bare_day_is_no_printed_time_that_is_shared() -> None:
    votings = [roll(f"2025-01-01T1{hour}-00", "YYYN", start="2025-01-01") for hour in range(2)]
    assert "time-shared" not in codes(found(*votings))


def test_a_name_that_stands_twice_in_a_roll() -> None:
    (twice,) = found(roll("2025-01-01T10-00", "YYYN", ("Alba, Ann", "Bravo, Bob", "Alba, Ann", "Díaz, Dee")))
    assert (twice.code, twice.severity, twice.params["names"]) == ("voter-twice", Severity.ERROR, ["Alba, Ann"])


def test_a_secret_ballot_contradicts_no_total() -> None:
    assert found(roll("2025-01-01T10-00", "0000", totals={"register": [3, 1, 0]})) == []
    (differs,) = found(roll("2025-01-01T10-00", "Y000", totals={"register": [3, 0, 0]}))
    assert differs.code == "total-differs"


def test_rolls_that_never_list_who_was_absent_miss_nobody() -> None:
    short = [roll(f"2025-01-0{day}T10-00", "YYN", NAMES[:3], "GGH") for day in (1, 3)]
    whole = roll("2025-01-02T10-00", "YYYY")
    assert found(short[0], whole, short[1]) == []
    away = roll("2025-01-02T10-00", "YYY-")
    assert codes(found(short[0], away, short[1])) == ["seats-vacant", "seats-vacant"]


def test_what_is_missing_and_addresses_that_differ() -> None:
    holes = (Hole("2025-01-09", "votings", "published"), Hole("2025-02/2025-03", "notes", "1 of 300"))
    coverage = Coverage(id="diet/coverage", body=BODY, period="2025", kinds=("vote-event",), holes=holes)
    sitting = {"body": BODY, "day": "2025-01-09", "own": {"url": "b"}, "publications": [{"url": "a"}]}
    findings = found(
        entry("diet/coverage", EntryKind.COVERAGE, coverage.to_plain()),
        entry("diet/sitting/2025-01-09", EntryKind.SITTING, sitting, valid="2025-01-09"),
    )
    assert [(finding.code, finding.entries) for finding in findings] == [
        ("missing-votings", ("diet/sitting/2025-01-09",)),
        ("missing-notes", ("diet/coverage",)),
        ("address-differs", ("diet/sitting/2025-01-09",)),
    ]


def test_a_day_that_is_in_part_on_record_is_not_said_to_be_missing() -> None:
    hole = Hole("2025-01-09", "votings", "left out", "se dejó fuera")
    coverage = Coverage(id="diet/coverage", body=BODY, period="2025", kinds=("vote-event",), holes=(hole,))
    (finding,) = found(
        roll("2025-01-09T10-00", "YYNN"), entry("diet/coverage", EntryKind.COVERAGE, coverage.to_plain())
    )
    assert (finding.code, finding.params["there"]) == ("missing-some-votings", 1)
    assert finding.params["reason"] == {"en": "left out", "es": "se dejó fuera"}


def vote(name: str, member: str | None = None, effect: str = "counted", **more: Any) -> dict[str, Any]:
    return {"name": name, "option": "yes", "how": "vote", "effect": effect, "counted": True, "member": member, **more}


def test_names_in_notes() -> None:
    voting = roll("2025-01-01T10-00", "YYN-")
    member = entry("m", EntryKind.MEMBER, {"id": "m", "name": "Egas, Eve", "body": BODY})
    votes = [vote("Egas"), vote("Nobody"), vote("Alba"), vote("Cano", "Cano, Cy", "contradicts-board", counted=False)]
    findings = found(voting, member, spoken(voting, votes, (2, 1, 0)))
    assert [(finding.code, finding.params["name"]) for finding in findings] == [
        ("not-in-roll", "Egas, Eve"),
        ("name-of-nobody", "Nobody"),
        ("name-ambiguous", "Alba"),
        ("voice-contradicts", "Cano, Cy"),
    ]


def test_notes_that_repeat_remark_or_turn_the_outcome() -> None:
    voting = roll("2025-01-01T10-00", "YNNL")
    remarks = [
        {"about": "printed-total", "printed": {"no": 9}},
        {"about": "printed-total"},
        {"about": "subject-incomplete"},
        {"about": "other"},
    ]
    votes = [vote("Díaz", "Díaz, Dee")]
    findings = found(voting, spoken(voting, votes, (3, 2, 0), remarks=remarks, repeated=1))
    assert codes(findings) == [
        "printed-total-wrong",
        "printed-total-unsure",
        "subject-incomplete",
        "note-twice",
        "majority-turns",
        "leave-votes-by-voice",
        "line-reached-by-voice",
        "line-reached-by-voice",
        "line-reached-by-voice",
    ]


def test_a_threshold_that_is_reached_by_voice() -> None:
    voting = roll("2025-01-01T10-00", "YYNL", threshold=3)
    findings = found(voting, spoken(voting, [vote("Díaz", "Díaz, Dee", option="yes")], (3, 1, 0)), seats=None)
    assert codes(findings) == ["threshold-turns", "leave-votes-by-voice"]


TWENTY = tuple(f"Name{chr(97 + number)}, N" for number in range(20))


def twenty(key: str, options: str, subject: str, **more: Any) -> Entry:
    return roll(key, options, TWENTY, "G" * 20, subject, **more)


def decided(voting: Entry, **content: Any) -> Entry:
    return entry(f"{voting.id}/outcome", EntryKind.OUTCOME, content, derived_from=(voting.id,), rule="x@1")


def test_whoever_wins_does_not_ask_for_another_vote() -> None:
    law = twenty("2025-01-01T10-00", "Y" * 11 + "N" * 9, "Bill 7 on fishing")
    other = twenty("2025-01-01T10-30", "N" * 11 + "Y" * 9, "Bill 8 on forests")
    again = twenty("2025-01-01T11-00", "N" * 10 + "Y" * 10, "Vote again: bill 7 on fishing", question="reconsideration")
    rolls = (law, other, again)
    assert found(*rolls, decided(law, outcome="passed"), seats=None) == [], "those against asked: they lost"
    (finding,) = found(*rolls, decided(law, outcome="rejected"), seats=None)
    assert (finding.code, finding.severity, finding.entries) == (
        "outcome-winners-ask",
        Severity.WARNING,
        (law.id, again.id),
    )
    assert finding.params["side"] == "no"
    assert found(*rolls, decided(law, why="tied"), seats=None)[0].code == "outcome-open"


def test_where_both_sides_or_too_few_ask_nobody_is_known_to_have_lost() -> None:
    both = "YN" * 10
    law = twenty("2025-01-01T10-00", "Y" * 11 + "N" * 9, "Bill 7 on fishing")
    again = twenty("2025-01-01T11-00", both, "Vote again: bill 7 on fishing", question="reconsideration")
    assert found(law, again, decided(law, outcome="rejected"), seats=None) == []
    few = twenty("2025-01-01T10-00", "Y" * 13 + "N" * 7, "Bill 7 on fishing")
    again = twenty("2025-01-01T11-00", "N" * 13 + "Y" * 7, "Vote again: bill 7 on fishing", question="reconsideration")
    assert found(few, again, decided(few, outcome="rejected"), seats=None) == []
    unlike = twenty("2025-01-01T11-00", "N" * 11 + "Y" * 9, "Vote again: bill 9 on rivers", question="reconsideration")
    assert found(law, unlike, decided(law, outcome="rejected"), seats=None) == []


def test_a_waiver_that_passed_has_no_second_vote_after_it() -> None:
    waiver = roll("2025-01-01T10-00", "YYYN", question="waiver-of-second-vote", bills=["7"])
    second = roll("2025-02-01T10-00", "YYYN", question="second-vote", bills=["7"])
    findings = found(waiver, second, decided(waiver, outcome="passed"))
    assert [(one.code, one.params["bill"]) for one in findings] == [("outcome-waived-and-voted", "7")]
    assert found(waiver, second, decided(waiver, outcome="rejected")) == []
    assert found(waiver, decided(waiver, outcome="passed")) == []


@pytest.mark.parametrize(
    ("options", "more", "odd"),
    [
        ("YNN-", {"outcome": "passed"}, True),
        ("YNN-", {"outcome": "rejected"}, False),
        ("YYYN", {"outcome": "rejected"}, True),
        ("YY--", {"outcome": "rejected"}, False),
        ("YYYN", {"outcome": "rejected", "threshold": 4}, False),
        ("YYNN", {"outcome": "passed", "threshold": 3}, True),
        ("YYYN", {"outcome": "passed", "threshold": 3}, False),
        ("YYYN", {"outcome": "passed"}, False),
    ],
)
def test_outcomes_as_printed_that_the_figures_do_not_bear(options: str, more: Mapping[str, Any], odd: bool) -> None:
    assert codes(found(roll("2025-01-01T10-00", options, **more))) == (["outcome-against-figures"] if odd else [])


def test_a_register_is_audited_from_its_path_and_from_a_record(invented: Path) -> None:
    found_in_path = audit_path("pe-congreso", invented)
    record = MemoryRecord(all_entries("pe-congreso", invented))
    assert audit_record("pe-congreso", record) == found_in_path
    assert [finding.code for finding in found_in_path["pe-congreso"]][:1] == ["missing-votings"]
    with pytest.raises(NotFound, match="holds nothing of 'atlantis'"):
        audit_record("atlantis", record)


EXPECTED = {
    "dead-member-votes": (1, 32),
    "missing-votings": (8, 8),
    "printed-total-wrong": (4, 4),
    "printed-total-unsure": (1, 1),
    "chair-coded-as-away": (5, 5),
    "seats-missing": (1, 2),
    "seats-vacant": (5, 180),
    "missing-notes": (3, 3),
    "subject-incomplete": (1, 18),
    "member-left-out": (1, 1),
    "chair-coded-as-voting": (6, 6),
    "two-spellings": (4, 30),
    "chair-unknown": (1, 1),
    "group-for-a-day": (6, 15),
    "time-differs": (6, 6),
    "time-shared": (4, 8),
    "voting-twice": (4, 8),
    "name-of-nobody": (3, 3),
    "not-in-roll": (2, 24),
    "name-ambiguous": (3, 3),
    "voice-already-on-board": (4, 4),
    "voice-contradicts": (2, 2),
    "voice-without-direction": (9, 9),
    "note-twice": (1, 15),
    "majority-turns": (4, 4),
    "chair-left-out": (1, 4),
    "address-differs": (1, 4),
    "leave-votes-by-voice": (1, 189),
    "line-reached-by-voice": (3, 173),
    "outcome-open": (5, 137),
    "subject-twice": (14, 28),
}
"""Findings in the register of Peru's Congress: how many, and how many rolls, votes or notes they count."""


def summed(findings: Iterable[AuditFinding]) -> dict[str, tuple[int, int]]:
    findings = list(findings)
    numbers = Counter(finding.code for finding in findings)
    return {code: (n, sum(one.count for one in findings if one.code == code)) for code, n in numbers.items()}


def test_the_starter_record_shows_what_is_wrong_in_perus_register() -> None:
    findings = audit_record("pe-congreso", open_starter())["pe-congreso"]
    assert summed(findings) == EXPECTED


@pytest.mark.data
def test_the_register_itself_shows_the_same(register: Path) -> None:
    assert summed(audit_path("pe-congreso", register)["pe-congreso"]) == EXPECTED
