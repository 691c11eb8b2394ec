"""How fast the register of Peru's Congress is imported, beside two neighbours that are given the same votes.

    python benchmarks/import_register.py [--register PATH] [--peers PYTHON] [--peer-votes N]

Constancia reads the archive, derives, digests and writes the whole register to a new SQLite record. `sqlite-utils` then
inserts the same ballots as flat rows (voting, day, member, group, option), without provenance, digests or notes, from a
CSV file, into a file and into memory, where no disk counts; a `nomenklatura` SQL statement store is given N of them as
entities of four properties. Each runs in a process of its own. The neighbours are no dependencies: PYTHON is an
interpreter that has them installed; one that it lacks is left out.
"""

from __future__ import annotations

import argparse
import csv
import gc
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

COLUMNS = ("voting", "day", "member", "group", "option")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--register", help="folder or archive; default: in CONSTANCIA_DATA")
    parser.add_argument("--peers", help="an interpreter with sqlite-utils and nomenklatura")
    parser.add_argument("--peer-votes", type=int, default=20_000, help="ballots given to nomenklatura")
    parser.add_argument("--runner", nargs=2, metavar=("NAME", "PATH"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.runner:
        name, where = options.runner
        print(json.dumps(RUNNERS[name](where, Path(options.folder), options.peer_votes)))
        return
    data = os.environ.get("CONSTANCIA_DATA")
    register = options.register or (data and str(Path(data) / "pe-congreso-2021-2026.tar.xz"))
    if not register:
        parser.error("set CONSTANCIA_DATA, or give --register")
    with tempfile.TemporaryDirectory() as folder:
        flat = write_flat(register, Path(folder))
        show("constancia, import and provenance", run(sys.executable, "constancia", register, folder, options))
        show("constancia, the same again", run(sys.executable, "constancia", register, folder, options))
        if options.peers:
            for title, name in PEERS.items():
                show(title, run(options.peers, name, flat, folder, options))


def write_flat(register: str, folder: Path) -> str:
    """The ballots as a CSV file, one row each."""
    from constancia.model.entries import EntryKind
    from constancia.pipelines.importing import all_entries

    file = folder / "flat.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for entry in all_entries("pe-congreso", register):
            if entry.kind is EntryKind.VOTE_EVENT:
                roll: Any = entry.content["roll"]
                for name, group, option in zip(roll["names"], roll["groups"], roll["options"], strict=True):
                    writer.writerow([entry.id, entry.valid, name, group, option])
    return str(file)


PEERS = {
    "sqlite-utils, flat rows": "sqlite-utils",
    "sqlite-utils, flat rows in memory": "sqlite-utils-memory",
    "nomenklatura, statements": "nomenklatura",
}


def run(python: str, name: str, where: str, folder: str, options: argparse.Namespace) -> dict[str, Any] | None:
    """What a run in a process of its own measured; None where the interpreter lacks what it needs."""
    command = [python, __file__, "--runner", name, where, "--folder", folder, "--peer-votes", str(options.peer_votes)]
    done = subprocess.run(command, capture_output=True, text=True)
    if "ModuleNotFoundError" in done.stderr:
        return None
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def show(title: str, found: dict[str, Any] | None) -> None:
    if found is None:
        print(f"{title:36} not installed")
        return
    rate = found["votes"] / found["seconds"]
    print(
        f"{title:36} {found['votes']:>8,} votes {found['seconds']:7.2f} s {found['processor']:6.2f} s of processor"
        f" {rate:>10,.0f} votes/s {found['memory']:6.0f} MB {found['size'] / 1e6:7.1f} MB on disk  {found['note']}"
    )


class Watch:
    """Takes the time by the clock and of the processor, from when it is made."""

    def __init__(self) -> None:
        self._clock = time.perf_counter()
        self._processor = time.process_time()

    def measured(self, votes: int, file: Path | None, note: str = "") -> dict[str, Any]:
        """What a run took."""
        return {
            "seconds": time.perf_counter() - self._clock,
            "processor": time.process_time() - self._processor,
            "votes": votes,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
            "size": file.stat().st_size if file else 0,
            "note": note,
        }


def with_constancia(register: str, folder: Path, votes: int) -> dict[str, Any]:
    from constancia.cli import ROUND
    from constancia.pipelines.importing import import_register
    from constancia.record.log import StoredRecord

    file = folder / "record.db"
    gc.set_threshold(ROUND)  # as the command does
    watch = Watch()
    with StoredRecord(file) as record:
        report = import_register("pe-congreso", register, record)
    return watch.measured(report.votes, file, f"{report.result.added} entries added")


def with_sqlite_utils(flat: str, folder: Path, votes: int) -> dict[str, Any]:
    return _flat_rows(flat, folder / "flat.db")


def in_memory_with_sqlite_utils(flat: str, folder: Path, votes: int) -> dict[str, Any]:
    return _flat_rows(flat, None)


def _flat_rows(flat: str, file: Path | None) -> dict[str, Any]:
    import sqlite_utils  # type: ignore[import-not-found]

    gc.set_threshold(200_000)
    watch = Watch()
    with Path(flat).open(newline="", encoding="utf-8") as stream:
        table = (sqlite_utils.Database(file) if file else sqlite_utils.Database(memory=True))["votes"]
        table.insert_all(csv.DictReader(stream))
    return watch.measured(table.count, file)


def with_nomenklatura(flat: str, folder: Path, votes: int) -> dict[str, Any]:
    from followthemoney import Dataset, StatementEntity  # type: ignore[import-not-found]
    from nomenklatura.resolver import Linker  # type: ignore[import-not-found]
    from nomenklatura.store.sql import SQLStore  # type: ignore[import-not-found]
    from sqlalchemy import create_engine

    file = folder / "statements.db"
    dataset = Dataset.make({"name": "votes", "title": "Votes"})
    store = SQLStore(dataset, Linker({}), create_engine(f"sqlite:///{file}"))
    given = 0
    watch = Watch()
    with Path(flat).open(newline="", encoding="utf-8") as stream, store.writer() as writer:
        for row in csv.DictReader(stream):
            if given == votes:
                break
            data = {"id": f"{row['voting']}/{row['member']}", "schema": "Event"}
            data["properties"] = {
                "name": [row["voting"]],
                "date": [row["day"]],
                "summary": [row["member"]],
                "keywords": [row["option"]],
            }
            writer.add_entity(StatementEntity.from_data(dataset, data))
            given += 1
    return watch.measured(given, file)


RUNNERS = {
    "constancia": with_constancia,
    "sqlite-utils": with_sqlite_utils,
    "sqlite-utils-memory": in_memory_with_sqlite_utils,
    "nomenklatura": with_nomenklatura,
}


if __name__ == "__main__":
    main()
