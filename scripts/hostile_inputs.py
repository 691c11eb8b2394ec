"""Gives readers what strangers may send: sound files of every form, cut, changed, repeated, nested and lied about.

    python scripts/hostile_inputs.py [--times N] [--seed N]

Whatever comes of it must be a document or entries, or one of Constancia's own errors that names the file; in a time and
within a memory that the size of the file allows. Anything else is counted and printed; the exit status is 1 then.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import lzma
import random
import sys
import tarfile
import tempfile
import time
import tracemalloc
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from constancia.errors import ConstanciaError
from constancia.pipelines.documents import read_bytes
from constancia.registers.archive import read_files
from constancia.registers.dossier import TEMPLATE, read_dossier
from constancia.registers.votes import read as read_votes

LIMIT = 4_000_000
SLOW = 10.0
"""Seconds of processor for one small file."""
MEMORY = 4 * LIMIT + 40_000_000
"""Bytes that one file may take: four times the limit, and what taking a mail of some megabytes apart needs."""

Reader = Callable[[Path], object]

TABLE = "voting,body,date,subject,for,against,abstain,member,option\n" + "".join(
    f'S-{n},Senate of Landia,2025-03-{1 + n % 28:02},"Bill {n}, on tides",{n},{n // 2},1,"Moor, Ann",yes\n'
    for n in range(1, 40)
)
POPOLO = json.dumps(
    {
        "organizations": [{"id": "o", "name": "Senate of Landia"}],
        "motions": [{"id": "m", "text": "Bill 1", "organization_id": "o", "date": "2025-03-04"}],
        "vote_events": [
            {
                "identifier": "1",
                "motion_id": "m",
                "start_date": "2025-03-04",
                "counts": [{"option": "yes", "value": 12}, {"option": "no", "value": 2}],
                "votes": [{"voter": {"name": "Moor, Ann"}, "option": "yes"}],
            }
        ],
    }
)
TEXT = "El Pleno aprobó este viernes la ley con 70 votos a favor, 33 en contra y 4 abstenciones. " * 20
PAGE = (
    f"<!DOCTYPE html><html lang=es><head><meta charset=utf-8><title>Ley</title></head><body><p>{TEXT}</p></body></html>"
)
MAIL = (
    "From: a@example.org\r\nTo: b@example.org\r\nSubject: Ley\r\nDate: Sat, 20 May 2023 09:30:00 -0500\r\n"
    f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{TEXT}\r\n"
)


def _tar() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name in ("in/a.csv", "in/b.csv"):
            member = tarfile.TarInfo(name)
            member.size = len(TABLE)
            archive.addfile(member, io.BytesIO(TABLE.encode()))
    return stream.getvalue()


def _zip(name: str = "in/a.csv", text: str = TABLE) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
    return stream.getvalue()


def _word() -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph(TEXT)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _archive(path: Path) -> object:
    return read_files(path, limit=LIMIT)


def _votes(path: Path) -> object:
    return list(read_votes(path).batches)


def _document(path: Path) -> object:
    return read_bytes(path.read_bytes(), path.name)


SOUND: Mapping[str, tuple[Callable[[], bytes], Reader]] = {
    "a.tar": (_tar, _archive),
    "a.tar.gz": (lambda: gzip.compress(_tar()), _archive),
    "a.tar.xz": (lambda: lzma.compress(_tar()), _archive),
    "a.zip": (_zip, _archive),
    "votes.csv": (TABLE.encode, _votes),
    "votes.json": (POPOLO.encode, _votes),
    "mine.toml": (TEMPLATE.encode, read_dossier),
    "page.html": (PAGE.encode, _document),
    "mail.eml": (MAIL.encode, _document),
    "file.docx": (_word, _document),
    "text.txt": (TEXT.encode, _document),
}


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def strange(data: bytes, chance: random.Random) -> bytes:
    """Something put in that no such file has."""
    odd = (b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"9" * 5000, b"[" * 60_000, b"{" * 9000, b'"' * 999, b"<div>" * 9000)
    odd += (b"\x1b[2J", b"\\ud800", b"NaN", b"-1", b"null", b"\r", b"=cmd()", b"../../etc/passwd", "\u202e".encode())
    at = chance.randrange(len(data))
    return data[:at] + chance.choice(odd) + data[at:]


def repeated(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start : start + 400] * chance.randint(2, 300) + data[start:]


def replaced(data: bytes, chance: random.Random) -> bytes:
    """A value where another was: in text a list, an object, a number; in binary a length."""
    at = chance.randrange(max(1, len(data) - 8))
    return (
        data[:at] + chance.choice((b"[]", b"{}", b"1e999", b"\xff\xff\xff\x7f", b"\0\0\0\0", b",,,")) + data[at + 4 :]
    )


def bomb(data: bytes, chance: random.Random) -> bytes:
    return data + bytes(chance.choice((10, 1000, 3_000_000)))


CHANGES = (cut, flipped, strange, repeated, replaced, bomb)


@dataclass(frozen=True)
class Tried:
    """What came of one file."""

    outcome: str
    fault: str
    seconds: float
    """Of processor."""
    peak: int
    """Bytes."""


def tried(path: Path, reader: Reader) -> Tried:
    """Gives a file to its reader."""
    fault = ""
    tracemalloc.start()
    begun = time.process_time()
    try:
        reader(path)
        outcome = "read"
    except ConstanciaError as error:
        outcome = "refused"
        fault = "" if path.name in str(error) else f"unnamed: {error}"
    except Exception as error:
        outcome, fault = "broken", repr(error)
    seconds, peak = time.process_time() - begun, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return Tried(outcome, fault, seconds, peak)


def attack(times: int, seed: int) -> tuple[Counter[str], list[str]]:
    """So many hostile files, turn by turn of each form: what came of them, and what must not have."""
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    forms = {name: (make(), reader) for name, (make, reader) in SOUND.items()}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(times):
            name = list(forms)[number % len(forms)]
            data, reader = forms[name]
            change = chance.choice(CHANGES)
            path = Path(folder) / name
            path.write_bytes(change(data, chance))
            came = tried(path, reader)
            if came.peak > MEMORY:
                came = tried(path, reader)  # the first file that needs a library pays for loading it
            outcomes[came.outcome] += 1
            what = f"{number} {name} {change.__name__}"
            faults += [f"{what}: {came.fault}"] if came.fault else []
            faults += [f"{what}: {came.seconds:.0f} s"] if came.seconds > SLOW else []
            faults += [f"{what}: {came.peak:,} bytes"] if came.peak > MEMORY else []
    return outcomes, faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    begun = time.monotonic()
    outcomes, faults = attack(options.times, options.seed)
    for fault in faults[:40]:
        print(fault[:300])
    shares = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    print(f"{options.times} hostile files: {shares}; {len(faults)} faults ({time.monotonic() - begun:.0f} s)")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
