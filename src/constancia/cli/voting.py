"""One voting on a terminal: tallies by basis, votes by voice, groups, the roll, where it was published."""

from __future__ import annotations

from collections import defaultdict

from constancia.cli.ui import words
from constancia.model.ports import RecordView
from constancia.model.votes import Basis, Option, VoteEvent


def show_voting(view: RecordView, event: VoteEvent) -> None:
    """Print one voting whole."""
    print(event.id)
    print(f"  {event.subject}")
    print(f"  {words('terminal.voting.when', start=event.start, sitting=event.sitting)}")
    print(f"  {words('terminal.voting.question', question=event.question.value)}", end="")
    print(f" · {words('terminal.voting.bills', bills=list(event.bills))}" if event.bills else "")
    for name in ("chair", "quorum", "session"):
        value = getattr(event, name)
        if value is not None:
            print(f"  {words(f'terminal.voting.{name}', value=value)}")
    _decided(event)
    _tallies(event)
    _spoken(event)
    _groups(event)
    _roll(view, event)
    _corrections(view, event)
    entry = view.entry(event.id)
    print(f"\n{words('terminal.voting.source')}")
    if event.url:
        print(f"  {event.url}")
    if entry is not None:
        source, locator = entry.source, entry.locator
        print(f"  {' · '.join(part for part in (source.publisher, source.title, source.url) if part)}")
        place = [locator.path, locator.page and words("terminal.voting.page", page=locator.page), locator.pointer]
        place.append(words("terminal.voting.row", row=locator.row) if locator.row else None)
        print(f"  {' · '.join(part for part in place if part)}")
    for layer in view.layers():
        print(f"  {words('terminal.layer', name=layer.name, head=layer.head)}")


def _decided(event: VoteEvent) -> None:
    """Kind of decision, votes needed where that is a number, and the outcome with its rule, or why none follows."""
    if event.decision is not None:
        print(f"  {words('terminal.voting.decision', kind=event.decision)}")
    if event.threshold is not None:
        print(f"  {words('terminal.voting.threshold', value=event.threshold)}")
    if event.outcome is not None:
        print(f"  {words('terminal.voting.outcome', outcome=event.outcome, rule=event.outcome_rule)}")
    else:
        print(f"  {words('terminal.voting.open', why=event.not_derivable or 'nothing-derived')}")


def _tallies(event: VoteEvent) -> None:
    print(f"\n{words('terminal.voting.tallies')}")
    for basis in (Basis.ANNOUNCED, Basis.PRINTED, Basis.REGISTER, Basis.ROLL, Basis.WITH_ORAL):
        tally = event.tallies.get(basis)
        if tally is not None:
            print(f"  {tally!s:>12}  {words(f'words.{basis}')}")


def _spoken(event: VoteEvent) -> None:
    if not event.oral:
        return
    print(f"\n{words('terminal.voting.spoken')}")
    for vote in event.oral:
        side = words(f"words.{vote.option}") if vote.option else words("terminal.voting.no-direction")
        parts = [vote.name, side, words(f"words.how.{vote.how}"), words(f"words.effect.{vote.effect}")]
        if vote.member and vote.member != vote.name:
            parts.insert(1, f"= {vote.member}")
        print(f"  {' · '.join(part for part in parts if part)}")


def _groups(event: VoteEvent) -> None:
    if event.groups:
        print(f"\n{words('terminal.voting.groups')}")
        for code, tally in sorted(event.groups.items()):
            print(f"  {tally!s:>12}  {code}")


def _roll(view: RecordView, event: VoteEvent) -> None:
    lines: defaultdict[Option, list[str]] = defaultdict(list)
    for ballot in view.roll(event.id):
        lines[ballot.option].append(f"{ballot.name} ({ballot.group})" if ballot.group else ballot.name)
    if lines:
        print(f"\n{words('terminal.voting.roll')}")
    for option in Option:
        if lines[option]:
            print(f"  {words(f'words.{option}')} ({len(lines[option])})")
            for line in lines[option]:
                print(f"    {line}")


def _corrections(view: RecordView, event: VoteEvent) -> None:
    found = view.corrections(event.id)
    if found:
        print(f"\n{words('terminal.voting.corrections')}")
    for one in found:
        print(
            "  "
            + words(
                "terminal.voting.correction",
                pointer=one.pointer,
                published=str(one.published),
                value=str(one.value),
                reason=one.reason,
            )
        )
