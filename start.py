#!/usr/bin/env python3
"""Sets Constancia up in `.venv` beside this file, with nothing but Python 3.11+, pip and wheels.

    python3 start.py            sets up and checks an example report about a real vote
    python3 start.py test       sets up and runs the tests
    python3 start.py setup      only sets up

Every package is pinned and verified by its hash (requirements/*.txt); no compiler is needed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
REPORT = Path("examples") / "report-en.txt"
REPORTS = (REPORT, Path("examples") / "report-es.txt")


def run(*command: object, cwd: Path = HERE) -> None:
    """Runs a command; stops with its exit status when it fails."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def install(name: str) -> None:
    """Installs the pinned packages of one list and Constancia itself, unless that was done already."""
    lock = HERE / "requirements" / f"{name}.txt"
    wanted = hashlib.sha256(lock.read_bytes() + (HERE / "pyproject.toml").read_bytes()).hexdigest()
    mark = VENV / f"constancia-{name}"
    if PYTHON.exists() and mark.exists() and mark.read_text() == wanted:
        return
    if not PYTHON.exists():
        print(f"Making a virtual environment in {VENV.name} …", flush=True)
        run(sys.executable, "-m", "venv", VENV)
    print(f"Installing pinned packages (requirements/{name}.txt) …", flush=True)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--only-binary", ":all:", "--require-hashes", "--requirement", lock)
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", HERE)
    mark.write_text(wanted)


def keep() -> None:
    """Lets Python keep what it compiles, and Constancia what it makes of its words, now and not at the first report.

    Setting up is the time to write them, also where processes are told to write no compiled modules.
    """
    writing = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    for report in REPORTS:
        line = [str(BIN / "constancia"), "check", str(report)]
        subprocess.run(line, cwd=HERE, env=writing, stdout=subprocess.DEVNULL, check=False)


def main() -> None:
    """Reads the one argument and does what it says."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python shall say so
        sys.exit(f"Constancia needs Python 3.11 or later; this is {sys.version.split()[0]}. Try: python3.11 start.py")
    task = sys.argv[1] if len(sys.argv) > 1 else "check"
    if task not in ("check", "test", "setup") or (len(sys.argv) > 2 and task != "test"):
        sys.exit(__doc__)
    install("dev" if task == "test" else "run")
    keep()
    if task == "test":
        run(PYTHON, "-m", "pytest", *sys.argv[2:])
    elif task == "check":
        print(f"\n$ constancia check {REPORT.as_posix()} --exit-zero\n", flush=True)
        run(BIN / "constancia", "check", REPORT, "--exit-zero")
        print(f"\nConstancia is ready: {(BIN / 'constancia').relative_to(HERE).as_posix()} --help")


if __name__ == "__main__":
    main()
