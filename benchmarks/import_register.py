"""How fast the register of Peru's Congress is imported, beside two neighbours that are given the same votes.

    python benchmarks/import_register.py [--register PATH] [--peers PYTHON] [--peer-votes N]

Constancia reads the archive, derives, digests and writes the whole register to a new SQLite record. `sqlite-utils` then
inserts the same ballots as flat rows (voting, day, member, group, option), without provenance, digests or notes, from a
CSV file; a `nomenklatura` SQL statement store is given N of them as entities of four properties. Each runs in a process
of its own. The neighbours are no dependencies: PYTHON is an interpreter that has them installed.
"""

from __future__ import annotations

import argparse
import csv
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
            show("sqlite-utils, flat rows", run(options.peers, "sqlite-utils", flat, folder, options))
            show("nomenklatura, statements", run(options.peers, "nomenklatura", flat, folder, options))


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


def run(python: str, name: str, where: str, folder: str, options: argparse.Namespace) -> dict[str, Any]:
    command = [python, __file__, "--runner", name, where, "--folder", folder, "--peer-votes", str(options.peer_votes)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def show(title: str, found: dict[str, Any]) -> None:
    rate = found["votes"] / found["seconds"]
    print(
        f"{title:36} {found['votes']:>8,} votes {found['seconds']:7.2f} s {rate:>10,.0f} votes/s"
        f" {found['memory']:6.0f} MB {found.get('size', 0) / 1e6:7.1f} MB on disk  {found.get('note', '')}"
    )


def measured(seconds: float, votes: int, file: Path, note: str = "") -> dict[str, Any]:
    """What a run took; its processor time is that of the whole process, start-up included."""
    note = f"{time.process_time():.1f} s of processor  {note}"
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return {"seconds": seconds, "votes": votes, "memory": memory, "size": file.stat().st_size, "note": note}


def with_constancia(register: str, folder: Path, votes: int) -> dict[str, Any]:
    from constancia.pipelines.importing import import_register
    from constancia.record.log import StoredRecord

    file = folder / "record.db"
    start = time.perf_counter()
    with StoredRecord(file) as record:
        report = import_register("pe-congreso", register, record)
    seconds = time.perf_counter() - start
    return measured(seconds, report.votes, file, f"{report.result.added} entries added")


def with_sqlite_utils(flat: str, folder: Path, votes: int) -> dict[str, Any]:
    import sqlite_utils  # type: ignore[import-not-found]

    file = folder / "flat.db"
    start = time.perf_counter()
    with Path(flat).open(newline="", encoding="utf-8") as stream:
        table = sqlite_utils.Database(file)["votes"]
        table.insert_all(csv.DictReader(stream))
    seconds = time.perf_counter() - start
    return measured(seconds, table.count, file)


def with_nomenklatura(flat: str, folder: Path, votes: int) -> dict[str, Any]:
    from followthemoney import Dataset, StatementEntity  # type: ignore[import-not-found]
    from nomenklatura.resolver import Linker  # type: ignore[import-not-found]
    from nomenklatura.store.sql import SQLStore  # type: ignore[import-not-found]
    from sqlalchemy import create_engine

    file = folder / "statements.db"
    dataset = Dataset.make({"name": "votes", "title": "Votes"})
    store = SQLStore(dataset, Linker({}), create_engine(f"sqlite:///{file}"))
    given = 0
    start = time.perf_counter()
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
    seconds = time.perf_counter() - start
    return measured(seconds, given, file)


RUNNERS = {
    "constancia": with_constancia,
    "sqlite-utils": with_sqlite_utils,
    "nomenklatura": with_nomenklatura,
}


if __name__ == "__main__":
    main()
