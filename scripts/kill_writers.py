"""Kills every command that writes to a record, at system calls one after another, and sees that nothing was harmed.

    python scripts/kill_writers.py [--times N] [--seed N] [--only NAME …]

A command runs in a process of its own under strace, which kills it at one of the calls that change a file (where strace
is not there: after a random time). Then: the record verifies, or there is none yet; a reader gets its answers, one
without the right to write to the folder gets the same; the same command, run again to its end, leaves one plain file
and the content that an undisturbed run leaves.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from constancia.errors import RecordNotFound
from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.record.log import StoredRecord
from constancia.record.portable import export_record
from constancia.record.verify import verify

CALLS = "pwrite64,write,fsync,fdatasync,unlink,ftruncate,openat,rename"
NOBODY = 65534
ID = "landia/vote-event/2024-05-02"


def voting(number: int) -> Entry:
    """A voting of an invented parliament."""
    day = f"2024-05-{1 + number % 28:02}"
    content = {
        "body": "landia",
        "start": f"{day}T{9 + number // 28:02}:00",
        "sitting": day,
        "subject": f"Ley {number} de mareas",
        "totals": {"register": [40, 20, number]},
        "roll": {
            "names": ["Ríos, Ana", "Vega, Eva"],
            "groups": ["A", "B"],
            "options": ["yes", "no"],
            "codes": ["Y", "N"],
        },
    }
    return Entry(id=f"{ID[:-2]}{number:02}", kind=EntryKind.VOTE_EVENT, content=content, source=Source(title="Rolls"))


def filled(folder: Path) -> None:
    """A record that has something in it."""
    with StoredRecord(folder / "record.db") as record:
        record.append([voting(number) for number in range(8)])


def outdated(folder: Path) -> None:
    """A record whose read models an earlier version wrote."""
    filled(folder)
    with StoredRecord(folder / "record.db") as record:
        record._connection.exec_driver_sql("UPDATE meta SET value = '1' WHERE name = 'models'")


def nothing(folder: Path) -> None:
    """No record at all."""


def table(folder: Path) -> str:
    """A register in a file."""
    path = folder / "in" / "votes.csv"
    rows = [f"S-{day},Senate of Landia,2025-03-{day:02},Bill {day},{30 + day},{day},0,2025" for day in range(1, 20)]
    path.write_text("\n".join(["voting,body,date,subject,for,against,abstain,covers", *rows]) + "\n", encoding="utf-8")
    return str(path)


def backup(folder: Path) -> str:
    """A backup that goes on where the record ends."""
    if (folder / "in" / "backup.jsonl").exists():
        return str(folder / "in" / "backup.jsonl")
    longer = folder / "in" / "longer.db"
    with StoredRecord(longer) as record:
        record.append([voting(number) for number in range(30)])
    export_record(longer, folder / "in" / "backup.jsonl")
    return str(folder / "in" / "backup.jsonl")


def report(folder: Path) -> str:
    """A report to check and keep."""
    path = folder / "in" / "report.txt"
    text = "The chamber passed the bill on Friday by 40 votes to 20, the speaker said after the sitting.\n"
    path.write_text(text, encoding="utf-8")
    return str(path)


@dataclass(frozen=True, slots=True)
class Writer:
    """A command that writes to a record."""

    begin: Callable[[Path], None]
    """What there is before."""
    arguments: Callable[[Path], Sequence[str]]
    file: str = "record.db"
    """Of the record that it writes to, in the folder."""


WRITERS: Mapping[str, Writer] = {
    "import": Writer(nothing, lambda folder: ("import", "votes", table(folder))),
    "import-more": Writer(filled, lambda folder: ("import", "votes", table(folder))),
    "import-record": Writer(nothing, lambda folder: ("import", "record", backup(folder))),
    "judge": Writer(filled, lambda folder: ("judge", "Ana Ríos", "A. Ríos", "same", "--why", "one seat", "--by", "me")),
    "correct": Writer(
        filled, lambda folder: ("correct", f"{ID[:-2]}02", "/totals/register/0", "41", "--reason", "minutes")
    ),
    "redact": Writer(filled, lambda folder: ("redact", f"{ID[:-2]}02", "--reason", "a court", "--yes")),
    "rebuild": Writer(filled, lambda folder: ("rebuild",)),
    "upgrade": Writer(outdated, lambda folder: ("rebuild",)),
    "keep": Writer(
        filled, lambda folder: ("check", report(folder), "--keep", "--published", "2024-05-03"), "private.db"
    ),
}


def command(folder: Path, arguments: Sequence[str]) -> list[str]:
    return [
        sys.executable,
        "-c",
        "import sys; from constancia.cli.app import run; sys.exit(run(sys.argv[1:]))",
        *arguments,
    ]


def surroundings(folder: Path) -> dict[str, str]:
    """Where the command finds its records: in the folder, and nowhere else."""
    data = {
        "CONSTANCIA_RECORD": str(folder / "record.db"),
        "XDG_DATA_HOME": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return {**os.environ, **data}


def run(folder: Path, arguments: Sequence[str], *before: str) -> int:
    done = subprocess.run(
        [*before, *command(folder, arguments)], env=surroundings(folder), capture_output=True, text=True, check=False
    )
    if done.returncode == 2:
        print(done.stderr, file=sys.stderr)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode


def counted(folder: Path, arguments: Sequence[str]) -> Counter[str]:
    """How often an undisturbed run makes each call."""
    log = folder / "in" / "calls"
    run(folder, arguments, "strace", "-f", "-o", str(log), "-e", f"trace={CALLS}")
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))


def killed(folder: Path, arguments: Sequence[str], calls: Counter[str], chance: random.Random) -> str:
    """Runs the command and kills it; where."""
    if not calls:
        process = subprocess.Popen(command(folder, arguments), env=surroundings(folder), stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, 1.2))
        process.send_signal(signal.SIGKILL)
        process.wait()
        return "a random moment"
    call = chance.choice([name for name in sorted(calls) if name != "openat"] * 3 + ["openat"])
    last = calls[call]
    number = chance.randint(1, last) if call != "openat" else chance.randint(max(1, last - 30), last)
    inject = f"inject={call}:signal=KILL:when={number}"
    run(folder, arguments, "strace", "-f", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", inject)
    return f"{call} {number} of {last}"


def place_of(folder: Path, writer: Writer) -> Path:
    return folder / writer.file if writer.file == "record.db" else folder / "constancia" / writer.file


def content(path: Path) -> str:
    """The content digest of a record that verifies; empty where there is none yet."""
    try:
        return verify(path).content
    except RecordNotFound:
        return ""


def answers(path: Path, *rights: str) -> list[str]:
    """What a reader is told, in a process that may not write there, or may."""
    script = (
        "import json, os, sys\n"
        "import constancia.language.en.messages_error, constancia.record.reading\n"
        "from constancia.errors import RecordError, RecordNotFound\n"
        "from constancia.model.ports import VotingQuery\n"
        "if os.geteuid() == 0 and len(sys.argv) < 3:\n"
        f"    os.setgid({NOBODY}); os.setuid({NOBODY})\n"
        "try:\n"
        "    with constancia.record.reading.StoredView(sys.argv[1]) as view:\n"
        "        print(json.dumps([event.id for event in view.votings(VotingQuery())]))\n"
        "except RecordNotFound:\n"
        "    print('[]')\n"
        "except RecordError as error:\n"
        "    print(json.dumps([str(error)]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path), *rights], capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


def one(writer: Writer, name: str, chance: random.Random, expected: dict[str, tuple[Counter[str], str]]) -> str:
    """One kill, and all that must hold after it."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        (folder / "in").mkdir()
        if name not in expected:
            arguments = writer.arguments(folder)
            writer.begin(folder)
            calls = counted(folder, arguments) if shutil.which("strace") else Counter()
            expected[name] = (calls, content(place_of(folder, writer)))
            shutil.rmtree(folder / "constancia", ignore_errors=True)
            for file in folder.glob("record.db*"):
                file.unlink()
        calls, whole = expected[name]
        arguments = writer.arguments(folder)
        writer.begin(folder)
        path = place_of(folder, writer)
        before = content(path)
        where = killed(folder, arguments, calls, chance)
        unprivileged = answers(path) if writer.file == "record.db" else None
        middle = content(path)
        if writer.file == "record.db":
            with_rights = answers(path, "with all rights")
            assert with_rights == unprivileged, f"{name}, {where}: {unprivileged}"
        assert middle or not before, f"{name}, {where}: the record is gone"
        assert run(folder, arguments) in (0, 1), f"{name}, {where}: does not run again"
        left = sorted(file.name for file in path.parent.iterdir() if file.is_file())
        assert left == [path.name], f"{name}, {where}: leaves {left}"
        assert content(path) == whole or writer.file != "record.db", f"{name}, {where}: another content"
        return where


def kill(times: int, seed: int, names: Sequence[str] = tuple(WRITERS)) -> Counter[str]:
    """So many kills, turn by turn of each command; how many of each. Raises AssertionError at what did not hold."""
    chance = random.Random(seed)
    expected: dict[str, tuple[Counter[str], str]] = {}
    done: Counter[str] = Counter()
    for number in range(times):
        name = names[number % len(names)]
        one(WRITERS[name], name, chance, expected)
        done[name] += 1
    return done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=90)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=list(WRITERS))
    options = parser.parse_args()
    begun = time.monotonic()
    done = kill(options.times, options.seed, options.only)
    shares = ", ".join(f"{name} {count}" for name, count in done.items())
    print(f"killed {sum(done.values())} times ({shares}); each time all held ({time.monotonic() - begun:.0f} s)")


if __name__ == "__main__":
    main()
