"""Several processes: readers see whole batches while one writes, and writers queue."""

from __future__ import annotations

import subprocess
import sys

from constancia.record.databases import Place
from constancia.record.log import StoredRecord
from constancia.record.verify import verify

from . import samples

READER = """
import sys, time
from constancia.model.entries import EntryKind
from constancia.model.ports import VotingQuery
from constancia.record.reading import StoredView
seen = set()
while True:
    with StoredView(sys.argv[1]) as view:
        events = view.votings(VotingQuery())
        assert len(events) % 5 == 0, len(events)
        assert all(len(view.roll(event.id)) == 3 for event in events[:3])
        assert len(view.group_tallies()) == 2 * len(events)
        assert len(view.history(["Vega, Eva"])) == len(events)
        covered = bool(view.find(EntryKind.COVERAGE))
        assert covered == (len(events) == 100), (covered, len(events))
        seen.add(len(events))
    if covered:
        break
print(len(seen))
"""

WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
import pickle
from constancia.record.log import StoredRecord
batches = pickle.load(sys.stdin.buffer)
with StoredRecord(sys.argv[1]) as record:
    for batch in batches:
        record.append(batch)
"""


def address(place: Place) -> str:
    return place.url.replace("+psycopg", "", 1) if place.url else str(place.path)


def batches(tag: int = 0) -> list[list[samples.Entry]]:
    return [
        [samples.voting(f"20{10 + tag}-{1 + day // 20:02}-{1 + day % 20:02}T{hour:02}-00") for hour in range(5)]
        for day in range(20)
    ]


def test_readers_see_whole_batches_while_one_imports(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(batches()[0])
        readers = [
            subprocess.Popen(
                [sys.executable, "-c", READER, address(place)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(3)
        ]
        for batch in batches()[1:-1]:
            record.append(batch)
        record.append([*batches()[-1], samples.coverage()])
    for reader in readers:
        out, err = reader.communicate(timeout=60)
        assert err == ""
        assert int(out) >= 1


def test_writers_queue_and_lose_nothing(place: Place) -> None:
    import pickle

    StoredRecord(place).close()
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, address(place), "."], stdin=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(3)
    ]
    for tag, writer in enumerate(writers):
        assert writer.stdin is not None
        writer.stdin.write(pickle.dumps(batches(tag)))
        writer.stdin.close()
    for writer in writers:
        assert writer.stderr is not None
        assert writer.stderr.read() == b""
        writer.stderr.close()
        assert writer.wait() == 0
    assert verify(place).entries == 300
