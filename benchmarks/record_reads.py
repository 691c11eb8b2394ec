"""How fast the record takes in and gives back the whole register of Peru's Congress.

    CONSTANCIA_DATA=FOLDER python benchmarks/record_reads.py [--register PATH] [--readers 8] [--database URL]

Prints the import (votes per second, from the CSV files to the last commit, digests and provenance included), the size
of the file, the times of single readings in one process, `verify`, `rebuild` and a backup, and what readers in other
processes saw while one more import ran.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from constancia.model.entries import EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.time import Interval
from constancia.model.votes import Tally
from constancia.pipelines.importing import import_register
from constancia.record.databases import Place
from constancia.record.log import StoredRecord
from constancia.record.portable import export_record
from constancia.record.reading import StoredView
from constancia.record.starter import open_starter
from constancia.record.verify import verify

BODY = "pe-congreso"
VOTING = "pe-congreso/vote-event/2023-05-19T00-10"

READER = """
import sys, time
from constancia.model.entries import EntryKind
from constancia.model.ports import VotingQuery
from constancia.record.reading import StoredView
from constancia.errors import RecordNotFound
readings = 0
end = time.monotonic() + float(sys.argv[2])
while time.monotonic() < end:
    try:
        view = StoredView(sys.argv[1])
    except RecordNotFound:
        continue
    with view:
        events = view.votings(VotingQuery(body="pe-congreso", limit=50))
        for event in events[:5]:
            assert sum(event.tallies["roll"].to_plain()) <= len(view.roll(event.id))
        assert len(view.find(EntryKind.COVERAGE)) <= 1
        before = len(view.lookup(EntryKind.VOTE_EVENT, [""])[""])
        assert before == len(view.lookup(EntryKind.VOTE_EVENT, [""])[""])
        readings += 1
print(readings)
"""


def timed(what: Callable[[], object], times: int) -> str:
    """Median times of a reading in milliseconds: on the clock, and of the processor (other work on the machine)."""
    clock, processor = [], []
    for _ in range(times):
        begun, cpu = time.perf_counter(), time.process_time()
        what()
        clock.append((time.perf_counter() - begun) * 1000)
        processor.append((time.process_time() - cpu) * 1000)
    return f"{statistics.median(clock):8.2f} ms   processor {statistics.median(processor):8.2f} ms   ({times} times)"


def readings(place: Place) -> None:
    view = StoredView(place)
    member = view.find(EntryKind.MEMBER)[40]
    names = [str(member.content["name"]), *member.content.get("spellings", ())]  # type: ignore[misc]
    may = Interval(date(2023, 5, 1), date(2023, 5, 31))
    print(f"history of {names[0]}: {len(view.history(names))} ballots; group tallies: {len(view.group_tallies())} rows")
    for name, what, times in (
        ("one voting by id", lambda: view.voting(VOTING), 500),
        ("its roll", lambda: view.roll(VOTING), 500),
        ("votings by tally", lambda: view.votings(VotingQuery(body=BODY, tally=Tally(70, 33, 4))), 300),
        ("votings of a month", lambda: view.votings(VotingQuery(body=BODY, days=may)), 50),
        ("votings by bill", lambda: view.votings(VotingQuery(body=BODY, bill="4766")), 300),
        ("votings by two words", lambda: view.votings(VotingQuery(subject="militar extranjero")), 100),
        ("all votings", lambda: view.votings(VotingQuery(body=BODY)), 5),
        ("a member by name", lambda: view.members("Flores Ruíz"), 300),
        ("a member's whole history", lambda: view.history(names), 50),
        ("group by voting, whole register", view.group_tallies, 20),
    ):
        print(f"  {name:34} {timed(what, times)}")


def with_readers(folder: Path, register: str, readers: int) -> None:
    path = folder / "shared.db"
    command = [sys.executable, "-c", READER, str(path), "8"]
    started = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(readers)
    ]
    with StoredRecord(path) as record:
        report = import_register(BODY, register, record)
    said = [process.communicate() for process in started]
    errors = [err for _, err in said if err]
    print(
        f"{readers} processes reading while one imported {report.votes} votes: "
        f"{sum(int(out or 0) for out, _ in said)} readings, {len(errors)} errors"
    )
    for error in errors[:1]:
        print(error)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--register", help="folder or archive; default: in the folder that CONSTANCIA_DATA names")
    parser.add_argument("--database", help="a PostgreSQL URL in place of a SQLite file")
    parser.add_argument("--readers", type=int, default=8)
    options = parser.parse_args()
    register = options.register or f"{os.environ['CONSTANCIA_DATA']}/pe-congreso-2021-2026.tar.xz"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = Place.of(options.database or folder / "record.db")
        begun, cpu = time.perf_counter(), time.process_time()
        with StoredRecord(place) as record:
            report = import_register(BODY, register, record)
        spent = time.perf_counter() - begun
        print(
            f"import: {report.votes} votes, {report.result.added} entries in {spent:.2f} s "
            f"({time.process_time() - cpu:.2f} s of processor): {report.votes / spent:,.0f} votes/s"
        )
        begun = time.perf_counter()
        with StoredRecord(place) as record:
            again = import_register(BODY, register, record)
        print(f"again: {again.result.added} added, {again.result.changed} changed, {time.perf_counter() - begun:.2f} s")
        if place.path:
            print(f"file: {place.path.stat().st_size / 1e6:.1f} MB")
        readings(place)
        begun = time.perf_counter()
        verified = verify(place)
        print(f"verify: {time.perf_counter() - begun:.2f} s, content {verified.content}")
        with StoredRecord(place) as record:
            begun = time.perf_counter()
            record.rebuild()
            print(f"rebuild: {time.perf_counter() - begun:.2f} s")
        begun = time.perf_counter()
        export_record(place, folder / "backup.jsonl.xz")
        size = (folder / "backup.jsonl.xz").stat().st_size
        print(f"backup: {size / 1e6:.2f} MB in {time.perf_counter() - begun:.2f} s")
        begun = time.perf_counter()
        starter = open_starter()
        starter.voting(VOTING)
        print(f"starter record: opened and one voting read in {(time.perf_counter() - begun) * 1000:.0f} ms")
        if place.path and options.readers:
            with_readers(folder, register, options.readers)


if __name__ == "__main__":
    main()
