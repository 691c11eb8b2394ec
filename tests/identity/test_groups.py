from __future__ import annotations

from collections.abc import Sequence

from constancia.identity.groups import GroupHistory
from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source

SOURCE = Source(title="Rolls")


def code(name: str) -> Entry:
    names = {"code": [name], "es": [f"GRUPO {name}"]}
    content = {"id": f"b/{name}", "names": names, "classification": "group-code", "parent": "body"}
    return Entry(id=f"b/{name}", kind=EntryKind.ORGANIZATION, content=content, source=SOURCE)


def roll(day: str, groups: Sequence[str | None], first: int = 0) -> Entry:
    members = [f"M{number}" for number in range(first, first + len(groups))]
    content = {"body": "body", "start": f"{day}T10:00", "roll": {"names": members, "groups": list(groups)}}
    return Entry(id=f"body/vote-event/{day}", kind=EntryKind.VOTE_EVENT, content=content, source=SOURCE)


def history(*entries: Entry) -> GroupHistory:
    found = GroupHistory()
    for entry in entries:
        found.add(entry)
    return found


def memberships(found: GroupHistory) -> list[tuple[str, str, str, str | None]]:
    return [
        (
            str(one.content["member"])[-2:],
            str(one.content["group"])[11:],
            str(one.content["first"]),
            one.content.get("last"),  # type: ignore[misc]
        )
        for one in found.entries()
        if one.kind is EntryKind.MEMBERSHIP
    ]


def test_a_renamed_group_is_one_group_and_nobody_has_left_it() -> None:
    found = history(
        code("A"),
        code("A-X"),
        code("B"),
        roll("2022-01-01", ["A", "A", "A", "B", "B"]),
        roll("2022-02-01", ["A-X", "A-X", "B", "B", "B"]),
        roll("2022-03-01", ["A-X", "A-X", "B", "B", "B"]),
    )
    assert found.clusters() == [["A", "A-X"], ["B"]]
    groups = [entry for entry in found.entries() if entry.kind is EntryKind.ORGANIZATION]
    assert [(group.id, group.content["names"]["code"]) for group in groups] == [  # type: ignore[index,call-overload]
        ("body/group/A", ["A-X", "A"]),
        ("body/group/B", ["B"]),
    ]
    assert groups[0].derived_from == ("b/A-X", "b/A", "body/vote-event/2022-02-01")
    assert memberships(found) == [
        ("M0", "A", "2022-01-01", None),
        ("M1", "A", "2022-01-01", None),
        ("M2", "A", "2022-01-01", "2022-01-01"),
        ("M2", "B", "2022-02-01", None),
        ("M3", "B", "2022-01-01", None),
        ("M4", "B", "2022-01-01", None),
    ]


def test_a_code_used_for_another_group_by_slip_is_no_rename() -> None:
    found = history(
        code("A"),
        code("A-X"),
        code("B"),
        roll("2022-01-01", ["A", "A", "B", "B"]),
        roll("2022-02-01", ["A-X", "A-X", "B", "B"]),
        roll("2022-03-01", ["A-X", "A-X", "A", "A"]),
        roll("2022-04-01", ["A-X", "A-X", "B", "B"]),
    )
    assert found.clusters() == [["A", "A-X"], ["B"]]
    assert ("M2", "A", "2022-03-01", "2022-03-01") in memberships(found)


def test_members_who_leave_for_a_new_group_do_not_rename_theirs() -> None:
    found = history(
        code("A"),
        code("B"),
        code("C"),
        roll("2022-01-01", ["A", "A", "A", "B", "B"]),
        roll("2022-02-01", ["A", "C", "C", "C", "B"]),
        roll("2022-03-01", ["C", "C", "C", "C", "C"]),
    )
    assert found.clusters() == [["A"], ["B"], ["C"]]


def test_a_member_absent_from_a_roll_has_not_left() -> None:
    found = history(
        code("A"),
        roll("2022-01-01", ["A", "A"]),
        roll("2022-02-01", ["A"]),
        roll("2022-03-01", ["A", "A"]),
        roll("2022-04-01", ["A"]),
    )
    assert memberships(found) == [
        ("M0", "A", "2022-01-01", None),
        ("M1", "A", "2022-01-01", "2022-03-01"),
    ]


def test_without_listed_codes_nothing_is_derived() -> None:
    assert list(history(roll("2022-01-01", ["A", None])).entries()) == []


def test_members_without_a_group_may_vote_twice() -> None:
    found = history(code("A"), roll("2022-01-01", ["A", None]), roll("2022-02-01", ["A", None]))
    assert memberships(found) == [("M0", "A", "2022-01-01", None)]
