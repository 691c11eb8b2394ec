"""How fast a check is: one article in a fresh process, and claims per second as the record grows.

    python benchmarks/check_speed.py [--sizes 100 1000 10000 100000] [--stored]

The first part times `constancia check` on an example report, and how much of it is the interpreter and the imports.
The second makes votings of an invented parliament, a bill and a tally each, and checks claims about them: half of them
right, half with another tally. With `--stored` the votings lie in a SQLite record, else in memory. A candidate search
that does not go through the record keeps the time of a claim about the same from 100 votings to 100,000.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.content import vote_event_content
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.ports import RecordView
from constancia.model.sources import Source
from constancia.model.votes import Basis, Tally, VoteEvent
from constancia.record.memory import MemoryRecord

SOURCE = Source(publisher="benchmark")
FIRST = date(1950, 1, 1)
PER_DAY = 8


def entries(size: int) -> Iterator[Entry]:
    body = Organization(
        id="b", names={"es": ("Congreso de Brumania",)}, classification="chamber", places=("Brumania", "Niebla")
    )
    yield Entry(id="b", kind=EntryKind.ORGANIZATION, content=body.to_plain(), source=SOURCE)
    last = FIRST + timedelta(days=size // PER_DAY)
    coverage = Coverage(id="b/coverage", body="b", period=f"{FIRST}/{last}", kinds=("vote-event",))
    yield Entry(
        id="b/coverage", kind=EntryKind.COVERAGE, content=coverage.to_plain(), source=SOURCE, valid=coverage.period
    )
    for number in range(size):
        event = voting(number)
        yield Entry(
            id=event.id,
            kind=EntryKind.VOTE_EVENT,
            content=vote_event_content(event, ()),
            source=SOURCE,
            valid=event.day,
        )


def voting(number: int) -> VoteEvent:
    day = FIRST + timedelta(days=number // PER_DAY)
    dice = random.Random(number)
    tally = Tally(dice.randint(40, 110), dice.randint(0, 40), dice.randint(0, 9))
    return VoteEvent(
        id=f"b/{number}",
        body="b",
        start=f"{day}T{10 + number % PER_DAY}:00",
        sitting=day.isoformat(),
        subject=f"PROYECTO DE LEY {number}, QUE PROPONE MODIFICAR LA LEY DE MATERIA {number % 997}",
        bills=(str(number),),
        tallies={Basis.REGISTER: tally},
    )


def cases(size: int, count: int) -> list[Case]:
    dice = random.Random(7)
    out = []
    for place in range(count):
        event = voting(dice.randrange(size))
        tally = event.board
        assert tally is not None
        wrong = 3 * (place % 2)
        text = f"NIEBLA.- El Congreso de Brumania votó el proyecto de ley {event.bills[0]} por {tally.yes} votos."
        document = Document(text=text, digest=digest(text.encode()), published=event.day)
        claim = Claim.of(
            kind=ClaimKind.VOTE,
            evidence=(document.span(0, len(text)),),
            value={
                "for": (tally.yes or 0) + wrong,
                "against": tally.no or 0,
                "abstain": tally.abstain or 0,
                "measure": f"proyecto de ley {event.bills[0]}",
                "date": event.day,
            },
            document=document.digest,
        )
        out.append(Case(document=document, claims=(claim,), as_of=event.day))
    return out


def rate(view: RecordView, some: list[Case]) -> float:
    """Claims per second, after one claim that fills the indexes."""
    check(some[0].claims[0], some[0], view)
    started = time.perf_counter()
    for case in some:
        check(case.claims[0], case, view)
    return len(some) / (time.perf_counter() - started)


def process_time(arguments: list[str], rounds: int = 7) -> float:
    """Median wall time of a fresh process, in seconds."""
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        subprocess.run([sys.executable, *arguments], capture_output=True, check=False)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="*", default=[100, 1_000, 10_000, 100_000])
    options.add_argument("--claims", type=int, default=400)
    options.add_argument("--stored", action="store_true")
    chosen = options.parse_args()

    report = Path(__file__).parent.parent / "examples" / "report-en.txt"
    script = f"import sys; sys.argv = ['constancia', 'check', {str(report)!r}]; from constancia.cli import main; main()"
    whole = process_time(["-c", script])
    start = process_time(["-c", "from constancia.cli.checking import check_reports; import constancia.cli.terminal"])
    bare = process_time(["-c", "pass"])
    print(
        f"one report, whole process: {whole:.3f} s; Python alone {bare:.3f} s; with Constancia imported {start:.3f} s"
    )

    print(f"{'votings':>9} {'claims/s':>9} {'ms/claim':>9}")
    for size in chosen.sizes:
        some = cases(size, chosen.claims)
        if chosen.stored:
            from constancia.record.log import StoredRecord
            from constancia.record.reading import StoredView

            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "record.db"
                with StoredRecord(path) as record:
                    record.append(entries(size))
                speed = rate(StoredView(path), some)
        else:
            speed = rate(MemoryRecord(entries(size)), some)
        print(f"{size:>9,} {speed:>9,.0f} {1000 / speed:>9.2f}")


if __name__ == "__main__":
    main()
