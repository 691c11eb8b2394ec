"""What is wrong in notes, and what they change: names of nobody in the roll, votes given twice, outcomes that turn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from constancia.analysis.audit.facts import Facts
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.model.votes import Effect, Tally

_EFFECTS = {
    Effect.ALREADY: "voice-already-on-board",
    Effect.CONTRADICTS: "voice-contradicts",
    Effect.NO_DIRECTION: "voice-without-direction",
}
_REMARKS = {
    "printed-total": ("printed-total-wrong", Severity.ERROR),
    "missing-member": ("member-left-out", Severity.WARNING),
    "chair-left-out": ("chair-left-out", Severity.NOTE),
    "subject-incomplete": ("subject-incomplete", Severity.WARNING),
}


def names(facts: Facts) -> Iterator[AuditFinding]:
    """Names in notes that are nobody's in their roll: one finding for each name, by whether the body has such a member
    at another time."""
    votings = {roll.id: roll for roll in facts.votings}
    strangers: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id, votes in facts.resolved.items():
        for vote in votes:
            if vote.member is not None or id not in votings:
                continue
            if facts.resolve(vote.name, votings[id].names):
                strangers["name-ambiguous", vote.name].append(id)
            elif len(owners := facts.resolve(vote.name, facts.members)) == 1:
                strangers["not-in-roll", owners[0]].append(id)
            else:
                strangers["name-of-nobody", vote.name].append(id)
    for (code, name), ids in strangers.items():
        yield facts.finding(code, Severity.WARNING, ids, name=name, first=ids[0], last=ids[-1])


def effects(facts: Facts) -> Iterator[AuditFinding]:
    """Votes by voice that were not counted, and why; one finding for each."""
    for id, votes in facts.resolved.items():
        for vote in votes:
            code = _EFFECTS.get(vote.effect)
            if code and vote.member is not None:
                yield facts.finding(
                    code,
                    Severity.WARNING,
                    [id],
                    name=vote.member,
                    option=vote.option and vote.option.value,
                    id=id,
                )


def from_leave(facts: Facts) -> Iterator[AuditFinding]:
    """Votes by voice of members whom the roll has on leave: all in one finding."""
    votings = {roll.id: roll for roll in facts.votings}
    ids: list[str] = []
    for id, votes in facts.resolved.items():
        if id in votings:
            options = dict(zip(votings[id].names, votings[id].options, strict=True))
            ids += [id for vote in votes if vote.counted and options.get(vote.member or "") == "leave"]
    if ids:
        yield facts.finding("leave-votes-by-voice", Severity.NOTE, dict.fromkeys(ids), count=len(ids))


def repeated(facts: Facts) -> Iterator[AuditFinding]:
    """Votings under which the same note stands twice: all in one finding."""
    ids = [id for id, oral in facts.oral.items() if oral.get("repeated")]
    if ids:
        yield facts.finding("note-twice", Severity.WARNING, ids)


def remarks(facts: Facts) -> Iterator[AuditFinding]:
    """What the register's own editors remark on the publication: one finding for each kind and what it states."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id, oral in facts.oral.items():
        for remark in oral.get("remarks") or ():
            stated = remark.get("name") or ", ".join(f"{k} {v}" for k, v in (remark.get("printed") or {}).items())
            key = stated or (id if remark["about"] == "printed-total" else "")
            found[remark["about"], key].append(id)
    for (about, stated), ids in found.items():
        if about in _REMARKS:
            code, severity = _REMARKS[about]
            if about == "printed-total" and stated in ids:
                yield facts.finding("printed-total-unsure", severity, ids, id=ids[0])
            else:
                yield facts.finding(code, severity, ids, stated=stated, id=ids[0])


def turned(facts: Facts) -> Iterator[AuditFinding]:
    """Votings in which votes by voice turn the majority, make or break a tie, or reach or lose a threshold that the
    source states."""
    for roll in facts.votings:
        board = roll.tally("register") or roll.tally("roll")
        voiced = facts.with_oral.get(roll.id)
        threshold = roll.content.get("threshold")
        if board is None or voiced is None:
            continue
        if _lead(board) != _lead(voiced):
            yield facts.finding(
                "majority-turns",
                Severity.WARNING,
                [roll.id],
                board=board.to_plain(),
                with_oral=voiced.to_plain(),
                id=roll.id,
            )
        elif threshold and _reaches(board, threshold) != _reaches(voiced, threshold):
            yield facts.finding(
                "threshold-turns",
                Severity.WARNING,
                [roll.id],
                board=board.to_plain(),
                with_oral=voiced.to_plain(),
                threshold=threshold,
                id=roll.id,
            )


def lines(facts: Facts) -> Iterator[AuditFinding]:
    """Votings that reach a share of the seats only with votes by voice: one finding for each share."""
    if facts.seats is None:
        return
    shares = {"1/2": facts.seats // 2 + 1, "3/5": -(-facts.seats * 3 // 5), "2/3": -(-facts.seats * 2 // 3)}
    for share, line in shares.items():
        ids = []
        for roll in facts.votings:
            board, voiced = roll.tally("register") or roll.tally("roll"), facts.with_oral.get(roll.id)
            if board and voiced and _reaches(board, line) != _reaches(voiced, line):
                ids.append(roll.id)
        if ids:
            yield facts.finding("line-reached-by-voice", Severity.NOTE, ids, share=share, line=line)


def _lead(tally: Tally) -> int:
    yes, no = tally.yes or 0, tally.no or 0
    return (yes > no) - (yes < no)


def _reaches(tally: Tally, line: int) -> bool:
    return (tally.yes or 0) >= line
