"""Storing the register of Peru's Congress: Constancia's record beside sqlite-utils and a nomenklatura statement store.

    pip install sqlite-utils nomenklatura
    CONSTANCIA_DATA=FOLDER python benchmarks/record_import.py [--register PATH] [--few N]

All three store the same votings, read before the clock starts: Constancia every entry of the import, with provenance,
digests, chain, index and derived entries; sqlite-utils one flat row per ballot, without provenance; nomenklatura four
statements per ballot (who, on what, which side, the code as published), each with its dataset and origin. The two are
left out where they are not installed. nomenklatura gets the first votings alone (`--few`), for it takes minutes.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from constancia.model.content import read_roll
from constancia.model.entries import Entry, EntryKind
from constancia.pipelines.importing import import_batches
from constancia.record.log import StoredRecord

Batches = Sequence[Sequence[Entry]]


def first_votings(batches: Batches, count: int) -> Batches:
    """The batches up to the one with that voting."""
    taken: list[Sequence[Entry]] = []
    votings = 0
    for batch in batches:
        if votings >= count:
            break
        taken.append(batch)
        votings += sum(entry.kind is EntryKind.VOTE_EVENT for entry in batch)
    return taken


def ballots(batches: Batches) -> Iterator[dict[str, Any]]:
    """One flat row per ballot."""
    for batch in batches:
        for entry in batch:
            if entry.kind is EntryKind.VOTE_EVENT:
                for ballot in read_roll(entry):
                    yield {
                        "voting": entry.id,
                        "name": ballot.name,
                        "grp": ballot.group,
                        "option": ballot.option.value,
                        "code": ballot.code,
                    }


def with_constancia(path: Path, batches: Batches) -> None:
    with StoredRecord(path) as record:
        for batch in batches:
            record.append(batch)


def with_sqlite_utils(path: Path, batches: Batches) -> None:
    import sqlite_utils

    database = sqlite_utils.Database(path)
    database["votes"].insert_all(ballots(batches), pk=("voting", "name"), batch_size=1000)
    database["votes"].create_index(["name"])


def with_nomenklatura(path: Path, batches: Batches) -> None:
    from followthemoney import Dataset, Statement, StatementEntity
    from nomenklatura.resolver import Linker
    from nomenklatura.store.sql import SQLStore
    from sqlalchemy import create_engine

    dataset = Dataset.make({"name": "pe_congreso", "title": "Peru's Congress"})
    linker: Linker[StatementEntity] = Linker({})
    engine = create_engine(f"sqlite:///{path}")
    with SQLStore(dataset, linker, engine).writer() as writer:
        for number, row in enumerate(ballots(batches)):
            values = {"subject": row["name"], "object": row["voting"], "role": row["option"], "summary": row["code"]}
            for prop, value in values.items():
                writer.add_statement(
                    Statement(
                        entity_id=f"ballot-{number}",
                        prop=prop,
                        schema="UnknownLink",
                        value=value,
                        dataset=dataset.name,
                        origin=row["voting"],
                    )
                )
    engine.dispose()


def measure(name: str, store: Callable[[Path, Batches], None], batches: Batches) -> None:
    votes = sum(1 for _ in ballots(batches))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stored.db"
        begun, cpu = time.perf_counter(), time.process_time()
        try:
            store(path, batches)
        except ImportError as missing:
            print(f"{name:12} not installed ({missing.name})")
            return
        clock, processor = time.perf_counter() - begun, time.process_time() - cpu
        print(
            f"{name:12} {votes:6} votes in {clock:6.2f} s, {votes / clock:8,.0f}/s; {processor:6.2f} s of processor, "
            f"{votes / processor:8,.0f}/s; {path.stat().st_size / 1e6:.1f} MB"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--register", help="folder or archive; default: in the folder that CONSTANCIA_DATA names")
    parser.add_argument("--few", type=int, default=150)
    options = parser.parse_args()
    register = options.register or f"{os.environ['CONSTANCIA_DATA']}/pe-congreso-2021-2026.tar.xz"
    begun, cpu = time.perf_counter(), time.process_time()
    batches = list(import_batches("pe-congreso", register))
    print(
        f"reading the register: {time.perf_counter() - begun:.2f} s ({time.process_time() - cpu:.2f} s of processor); "
        "not part of the times below"
    )
    few = first_votings(batches, options.few)
    measure("constancia", with_constancia, batches)
    measure("sqlite-utils", with_sqlite_utils, batches)
    measure("nomenklatura", with_nomenklatura, few)


if __name__ == "__main__":
    main()
