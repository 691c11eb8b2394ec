"""Flips single bits in the file of a record and sees that nothing that was harmed is believed.

    python scripts/flip_bytes.py [--flips N] [--seed N]

The flips go round over the header, every table and every index, so that each gets its share. After each one the record
is verified and asked a list of questions, as checks ask them. What must come of it: the same answers as before, or an
error of Constancia's own that names the record. Another answer is counted as silent, any other exception as a
traceback; the exit status is 1 where there is one of either.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from constancia.errors import RecordError
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.sources import Source
from constancia.model.time import edtf
from constancia.model.votes import Tally
from constancia.record.history import batches, versions
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView
from constancia.record.verify import verify

BODY = "landia"
HEADER = 100
"""Bytes of SQLite's own header."""

Regions = Mapping[str, Sequence[tuple[int, int]]]
"""For the header, each table and each index the stretches of the file that it lies in."""


def made_up(count: int = 30, seats: int = 12) -> list[Entry]:
    """Votings of an invented parliament and who sits in it."""
    source = Source(
        url="https://landia.example/rolls.zip", publisher="Landia Assembly", retrieved="2026-01-02T03:04:05Z"
    )
    names = [f"Vega Ríos, Ana {seat}" for seat in range(seats)]
    found = []
    for number in range(count):
        day = f"2024-{1 + number // 28:02}-{1 + number % 28:02}"
        content = {
            "body": BODY,
            "start": f"{day}T09:00",
            "sitting": day,
            "subject": f"Ley número {number} de mareas y de puertos",
            "bills": [str(100 + number)],
            "totals": {"register": [40 + number, 20, number % 3]},
            "roll": {
                "names": names,
                "groups": [f"G{seat % 3}" for seat in range(seats)],
                "options": ["yes" if (seat + number) % 3 else "no" for seat in range(seats)],
                "codes": ["SI" if (seat + number) % 3 else "NO" for seat in range(seats)],
            },
        }
        id = f"landia/vote-event/{day}T09-00"
        found.append(Entry(id=id, kind=EntryKind.VOTE_EVENT, content=content, source=source, valid=day, published=day))
    for number, name in enumerate(names):
        member = {"id": f"landia/member/{number}", "name": name, "body": BODY, "spellings": []}
        found.append(Entry(id=f"landia/member/{number}", kind=EntryKind.MEMBER, content=member, source=source))
    return found


def make(path: Path) -> None:
    """A record with several batches, a second version and a redaction."""
    entries = made_up()
    with StoredRecord(path) as record:
        for start in range(0, len(entries), 7):
            record.append(entries[start : start + 7])
        changed = dict(entries[3].content) | {"subject": "Ley de mareas, texto corregido"}
        record.append([Entry(id=entries[3].id, kind=entries[3].kind, content=changed, source=entries[3].source)])
        record.redact(entries[5].id, "a court")


def questions(path: Path) -> Iterator[tuple[str, Callable[[], Any]]]:
    """What a record is asked, by name; each opens it anew, as a command does."""

    def asked(question: Callable[[StoredView], Any]) -> Callable[[], Any]:
        def ask() -> Any:
            with StoredView(path) as view:
                return question(view)

        return ask

    ids = [entry.id for entry in made_up()]
    names = {"Vega Ríos, Ana 1", "Vega Ríos, Ana 7"}
    yield "verify", lambda: verify(path)
    yield "tally", asked(lambda view: view.votings(VotingQuery(body=BODY, tally=Tally(47, 20, 1))))
    yield "day", asked(lambda view: view.votings(VotingQuery(days=edtf("2024-01-04/2024-01-09"))))
    yield "bill", asked(lambda view: view.votings(VotingQuery(bill="112")))
    yield "subject", asked(lambda view: view.votings(VotingQuery(subject="texto corregido")))
    yield "all", asked(lambda view: (view.votings(VotingQuery()), view.layers()))
    yield "entries", asked(lambda view: [view.entry(id) for id in ids])
    yield "members", asked(lambda view: view.members("Ana Vega", body=BODY))
    yield "ballots", asked(lambda view: (view.history(names), view.group_tallies(body=BODY)))
    yield "log", lambda: (batches(path), versions(path, ids[3]))


def regions(path: Path) -> Regions:
    """Where everything lies in the file."""
    found: dict[str, list[tuple[int, int]]] = {"header": [(0, HEADER)]}
    with closing(sqlite3.connect(path)) as connection:
        for name, offset, size in connection.execute("SELECT name, pgoffset, pgsize FROM dbstat"):
            start = HEADER if offset == 0 else offset
            found.setdefault(name, []).append((start, offset + size))
    return found


def flip(path: Path, places: Regions, flips: int, seed: int) -> tuple[Counter[str], list[str]]:
    """So many bits flipped one at a time: how many had which outcome, and what was silent or a traceback."""
    chance = random.Random(seed)
    sound = dict(answers(path))
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    names = sorted(places)
    for number in range(flips):
        name = names[number % len(names)]
        at = chance.randrange(*chance.choice(places[name]))
        bit = 1 << chance.randrange(8)
        change(path, at, bit)
        found = dict(answers(path))
        change(path, at, bit)
        bad = [
            f"{name} byte {at} bit {bit}: {question}: {found[question]}"
            for question in sound
            if found[question] != sound[question] and not named(found[question])
        ]
        silent = found == sound
        outcomes["unchanged" if silent else "named" if not bad else "wrong"] += 1
        faults += bad
    assert dict(answers(path)) == sound
    return outcomes, faults


def answers(path: Path) -> Iterator[tuple[str, str]]:
    """What comes of each question, as text; an error of ours is told from any other."""
    for name, ask in questions(path):
        try:
            yield name, repr(ask())
        except RecordError as error:
            yield name, f"error: {error}" if path.name in str(error) else f"unnamed: {error}"
        except Exception as error:
            yield name, f"traceback: {error!r}"


def named(answer: str) -> bool:
    """Whether a question was refused with an error that names the record and claims no more than is known."""
    return answer.startswith("error: ") and "is lost" not in answer


def change(path: Path, at: int, bit: int) -> None:
    """Flips one bit of the file."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ bit]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--flips", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.db"
        make(path)
        places = regions(path)
        outcomes, faults = flip(path, places, options.flips, options.seed)
    for fault in faults[:20]:
        print(fault[:500])
    shares = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    print(
        f"{options.flips} bits flipped over the header and {len(places) - 1} tables and indexes: {shares}; "
        f"{len(faults)} answers that were silent or a traceback ({time.monotonic() - begun:.0f} s)"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
