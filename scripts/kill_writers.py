"""Kills every command that writes to a record, at system calls one after another, and sees that nothing was harmed.

    python scripts/kill_writers.py [--times N] [--seed N] [--only NAME …] [--embedded]

A command runs in a process of its own under strace, which kills it at one of the calls that change a file, or that talk
to PostgreSQL (where strace is not there: after a random time). Then: the record verifies, or there is none yet; a
reader gets its answers, one without the right to write to the folder gets the same; the same command, run again to its
end, leaves one plain file and the content that an undisturbed run leaves. `--embedded`: on a PostgreSQL server of its
own, with the commands that write to the shared record.
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
import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from constancia.cli.app import run as carried_out
from constancia.errors import RecordError, RecordNotFound
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.sources import Source
from constancia.record.databases import Place
from constancia.record.log import StoredRecord
from constancia.record.portable import export_record
from constancia.record.reading import StoredView
from constancia.record.verify import verify

CALLS = "pwrite64,write,fsync,fdatasync,unlink,ftruncate,openat,rename"
TALKS = "sendto,recvfrom,connect"
"""The calls by which a client of PostgreSQL writes."""
NOBODY = 65534
DOSSIER = """\
constancia = "dossier/1"
id = "landia"
title = "Tides in Landia"
compiled = "2024-06-01"

[sources.gazette]
publisher = "Gazette of Landia"
title = "The tide of May"
published = "2024-05-20"

[[event]]
id = "tide"
source = "gazette"
name_es = "marea de mayo"
name_en = "tide of May"
period = "2024-05-01/2024-05-04"
country = "XA"
"""
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


@dataclass(frozen=True, slots=True)
class Ground:
    """Where one command is tried."""

    folder: Path
    server: Place | None = None
    """The database that takes the place of a file."""

    @property
    def record(self) -> Place:
        """The shared record."""
        return self.server or Place.of(self.folder / "record.db")

    @property
    def given(self) -> Path:
        """Where what the command is given lies."""
        return self.folder / "in"

    def environment(self) -> dict[str, str]:
        """Where the command finds its records: here, and nowhere else."""
        record = self.record.url.replace("+psycopg", "", 1) if self.record.url else str(self.record.path)
        data = {"CONSTANCIA_RECORD": record, "XDG_DATA_HOME": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1"}
        return {**os.environ, **data}

    def empty(self) -> None:
        """Takes the records away."""
        shutil.rmtree(self.folder / "constancia", ignore_errors=True)
        for file in self.folder.glob("record.db*"):
            file.unlink()
        if self.server is not None and self.server.url is not None:
            import psycopg

            with psycopg.connect(self.server.url.replace("+psycopg", "", 1), autocommit=True) as connection:
                connection.execute("DROP SCHEMA IF EXISTS constancia CASCADE")


def filled(ground: Ground) -> None:
    """A record that has something in it."""
    with StoredRecord(ground.record) as record:
        record.append([voting(number) for number in range(8)])


def outdated(ground: Ground) -> None:
    """A record whose read models an earlier version wrote."""
    filled(ground)
    with StoredRecord(ground.record) as record:
        record._connection.exec_driver_sql("UPDATE meta SET value = '1' WHERE name = 'models'")
        if record._connection.in_transaction():
            record._connection.commit()


def kept(ground: Ground) -> None:
    """A report that was checked and kept, before the record grew."""
    with StoredRecord(ground.record) as record:
        record.append([voting(number) for number in range(2)])
    assert again(ground, ("check", report(ground), "--keep", "--published", "2024-05-03")) in (0, 1)
    filled(ground)


def nothing(ground: Ground) -> None:
    """No record at all."""


def table(ground: Ground) -> str:
    """A register in a file."""
    path = ground.given / "votes.csv"
    rows = [f"S-{day},Senate of Landia,2025-03-{day:02},Bill {day},{30 + day},{day},0,2025" for day in range(1, 20)]
    path.write_text("\n".join(["voting,body,date,subject,for,against,abstain,covers", *rows]) + "\n", encoding="utf-8")
    return str(path)


def dossier(ground: Ground) -> str:
    """A dossier with one event."""
    path = ground.given / "mine.toml"
    path.write_text(DOSSIER, encoding="utf-8")
    return str(path)


def backup(ground: Ground) -> str:
    """A backup that goes on where the record ends."""
    path = ground.given / "backup.jsonl"
    if not path.exists():
        longer = ground.given / "longer.db"
        with StoredRecord(longer) as record:
            record.append([voting(number) for number in range(30)])
        export_record(longer, path)
    return str(path)


def report(ground: Ground) -> str:
    """A report to check and keep."""
    path = ground.given / "report.txt"
    text = "The chamber passed the bill on Friday by 40 votes to 20, the speaker said after the sitting.\n"
    path.write_text(text, encoding="utf-8")
    return str(path)


@dataclass(frozen=True, slots=True)
class Writer:
    """A command that writes to a record."""

    begin: Callable[[Ground], None]
    """What there is before."""
    arguments: Callable[[Ground], Sequence[str]]
    private: bool = False
    """Whether it writes to the private log, which is a file beside any record."""
    alike: bool = True
    """Whether two runs leave the same content; what was found about a report names the record's head."""

    def place(self, ground: Ground) -> Place:
        """The record that it writes to."""
        return Place.of(ground.folder / "constancia" / "private.db") if self.private else ground.record


WRITERS: Mapping[str, Writer] = {
    "import": Writer(nothing, lambda ground: ("import", "votes", table(ground))),
    "import-more": Writer(filled, lambda ground: ("import", "votes", table(ground))),
    "import-dossier": Writer(filled, lambda ground: ("import", "dossier", dossier(ground))),
    "import-record": Writer(nothing, lambda ground: ("import", "record", backup(ground))),
    "judge": Writer(filled, lambda _: ("judge", "Ana Ríos", "A. Ríos", "same", "--why", "one seat", "--by", "me")),
    "correct": Writer(filled, lambda _: ("correct", f"{ID[:-2]}02", "/totals/register/0", "41", "--reason", "minutes")),
    "redact": Writer(filled, lambda _: ("redact", f"{ID[:-2]}02", "--reason", "a court", "--yes")),
    "rebuild": Writer(filled, lambda _: ("rebuild",)),
    "upgrade": Writer(outdated, lambda _: ("rebuild",)),
    "keep": Writer(
        filled,
        lambda ground: ("check", report(ground), "--keep", "--published", "2024-05-03"),
        private=True,
        alike=False,
    ),
    "recheck": Writer(kept, lambda _: ("recheck", "--keep"), private=True, alike=False),
}


def command(arguments: Sequence[str]) -> list[str]:
    return [
        sys.executable,
        "-c",
        "import sys; from constancia.cli.app import run; sys.exit(run(sys.argv[1:]))",
        *arguments,
    ]


def traced(ground: Ground, arguments: Sequence[str], log: str, *options: str) -> None:
    """Runs the command under strace, which stops it at these calls alone."""
    watched = ["strace", "-f", "--seccomp-bpf", "-o", log, *options]
    done = subprocess.run(
        [*watched, *command(arguments)], env=ground.environment(), capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr


def again(ground: Ground, arguments: Sequence[str]) -> int:
    """The exit status of the command, run to its end in a process that has everything loaded."""
    with tempfile.TemporaryFile() as said:

        def work() -> int:
            os.environ.update(ground.environment())
            for stream in (1, 2):
                os.dup2(said.fileno(), stream)
            return carried_out(list(arguments))

        status = in_a_child(work)
        said.seek(0)
        told = said.read().decode()
    assert "Traceback" not in told, told
    if status not in (0, 1):
        print(told, file=sys.stderr)
    return status


def in_a_child(work: Callable[[], int]) -> int:
    """What some work gives, done in a child of this process."""
    child = os.fork()
    if not child:
        try:
            status = work()
        except BaseException:
            traceback.print_exc()
            status = 99
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def counted(ground: Ground, arguments: Sequence[str], calls: str) -> Counter[str]:
    """How often an undisturbed run makes each call."""
    log = ground.given / "calls"
    traced(ground, arguments, str(log), "-e", f"trace={calls}")
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))


def killed(ground: Ground, arguments: Sequence[str], calls: Counter[str], chance: random.Random) -> str:
    """Runs the command and kills it; where."""
    if not calls:
        process = subprocess.Popen(command(arguments), env=ground.environment(), stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, 1.2))
        process.send_signal(signal.SIGKILL)
        process.wait()
        return "a random moment"
    others = [name for name in sorted(calls) if name != "openat"]
    call = chance.choice(others * 3 + ["openat"] * ("openat" in calls))
    last = calls[call]
    number = chance.randint(1, last) if call != "openat" else chance.randint(max(1, last - 30), last)
    inject = f"inject={call}:signal=KILL:when={number}"
    traced(ground, arguments, "/dev/null", "-e", f"trace={call}", "-e", inject)
    return f"{call} {number} of {last}"


def content(place: Place) -> str:
    """The content digest of a record that verifies; empty where there is none yet."""
    try:
        return verify(place).content
    except RecordNotFound:
        return ""


def answers(place: Place, *, privileged: bool) -> list[str]:
    """What a reader is told, who may write there or may not."""
    with tempfile.TemporaryFile() as told:

        def work() -> int:
            if os.geteuid() == 0 and not privileged:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            os.write(told.fileno(), json.dumps(_asked(place)).encode())
            return 0

        assert in_a_child(work) == 0
        told.seek(0)
        found: list[str] = json.loads(told.read())
    return found


def _asked(place: Place) -> list[str]:
    try:
        with StoredView(place) as view:
            return [event.id for event in view.votings(VotingQuery())]
    except RecordNotFound:
        return []
    except RecordError as error:
        return [str(error)]


Expected = dict[str, tuple[Counter[str], str]]
"""For each command the calls of an undisturbed run and the content that it leaves."""


def one(writer: Writer, name: str, chance: random.Random, expected: Expected, server: Place | None = None) -> str:
    """One kill, and all that must hold after it."""
    with tempfile.TemporaryDirectory() as made:
        ground = Ground(Path(made), server)
        ground.folder.chmod(0o755)
        ground.given.mkdir()
        ground.empty()
        place = writer.place(ground)
        arguments = writer.arguments(ground)
        if name not in expected:
            writer.begin(ground)
            calls = counted(ground, arguments, CALLS if place.path else TALKS) if shutil.which("strace") else Counter()
            expected[name] = (calls, content(place))
            ground.empty()
        calls, whole = expected[name]
        writer.begin(ground)
        before = content(place)
        where = killed(ground, arguments, calls, chance)
        if place.path and not writer.private:
            unprivileged = answers(place, privileged=False)
            assert answers(place, privileged=True) == unprivileged, f"{name}, {where}: {unprivileged}"
        assert content(place) or not before, f"{name}, {where}: the record is gone"
        assert again(ground, arguments) in (0, 1), f"{name}, {where}: does not run again"
        if place.path:
            left = sorted(file.name for file in place.path.parent.iterdir() if file.is_file())
            assert left == [place.path.name], f"{name}, {where}: leaves {left}"
        assert content(place) == whole or not writer.alike, f"{name}, {where}: another content"
        return where


def kill(times: int, seed: int, names: Sequence[str] = tuple(WRITERS), server: Place | None = None) -> Counter[str]:
    """So many kills, turn by turn of each command; how many of each. Raises AssertionError at what did not hold."""
    chance = random.Random(seed)
    expected: Expected = {}
    done: Counter[str] = Counter()
    for number in range(times):
        name = names[number % len(names)]
        one(WRITERS[name], name, chance, expected, server)
        done[name] += 1
    return done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=90)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=list(WRITERS))
    parser.add_argument("--embedded", action="store_true", help="on a PostgreSQL server of its own")
    options = parser.parse_args()
    begun = time.monotonic()
    if options.embedded:
        from kill_import import embedded

        names = [name for name in options.only if not WRITERS[name].private]
        with embedded() as server:
            done = kill(options.times, options.seed, names, server)
    else:
        done = kill(options.times, options.seed, options.only)
    shares = ", ".join(f"{name} {count}" for name, count in done.items())
    where = "PostgreSQL" if options.embedded else "SQLite"
    print(
        f"{where}: killed {sum(done.values())} times ({shares}); each time all held ({time.monotonic() - begun:.0f} s)"
    )


if __name__ == "__main__":
    main()
