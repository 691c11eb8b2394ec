"""Builds the starter record from the register of Peru's Congress and the dossier on Peru.

    CONSTANCIA_DATA=… scripts/build_starter.py [--check] [--register PATH]

`--check` builds in memory and compares with the file that is there: 0 the same, 1 not. The same register and dossier
give the same bytes.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from constancia.model.entries import Entry
from constancia.pipelines.importing import all_entries
from constancia.record.packed import pack_record
from constancia.record.starter import DOSSIER, FILE, NAME, without_sentences

ARCHIVE = "pe-congreso-2021-2026.tar.xz"


def starter_entries(register: str | Path) -> list[Entry]:
    """Everything the starter record holds, in its order: the register, then the dossier."""
    entries = [without_sentences(entry) for entry in all_entries("pe-congreso", register)]
    if DOSSIER.exists():
        entries += all_entries("dossier", DOSSIER)
    return entries


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--register", help="folder, archive or address; default: in CONSTANCIA_DATA")
    options = parser.parse_args()
    register = options.register or (os.environ.get("CONSTANCIA_DATA") and Path(os.environ["CONSTANCIA_DATA"], ARCHIVE))
    if not register:
        parser.error("set CONSTANCIA_DATA, or give --register")
    built = pack_record(starter_entries(register), name=NAME)
    if options.check:
        same = FILE.exists() and FILE.read_bytes() == built
        print(f"{FILE.name} is {'up to date' if same else 'not what the register and the dossier give'}")
        return 0 if same else 1
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(built)
    print(f"{FILE}: {len(built)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
