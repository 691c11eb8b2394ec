#!/usr/bin/env python3
"""Runs every score on the data that CONSTANCIA_DATA names and fails when one falls below its floor.

    scripts/scores.py                       run all, compare with benchmarks/floors.toml
    scripts/scores.py reports-es polnear    run these
    scripts/scores.py --raise               raise floors to what was measured now (never lowers one)
    scripts/scores.py --lower NAME=VALUE --reason "why"

A floor is pinned with the digest of its data: on other data the run fails instead of comparing what cannot be compared.
CONSTANCIA_SCORE names the folder with the scorers: score.py and truth.py.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "benchmarks" / "floors.toml"
BIN = Path(sys.executable).parent / "constancia"

REGISTERS = ("popolo-packages", "cl-camara", "un-ga", "us-congress", "de-bundestag", "es-congreso", "ar-congreso")
"""Registers of other parliaments beside the House of Commons, one after another: a record has one writer at a time."""

Figures = dict[str, float]


class Bench:
    """The data, unpacked once, and the record that holds the full register."""

    def __init__(self, data: Path, scorers: Path, work: Path) -> None:
        self.data, self.scorers, self.work = data, scorers, work

    def unpacked(self, archive: str) -> Path:
        """The folder of an archive's contents."""
        folder = self.work / archive.split(".")[0]
        if not folder.exists():
            with tarfile.open(self.data / archive) as tar:
                tar.extractall(folder, filter="data")
        return folder

    def record(self) -> Path:
        """A record into which the full register of Peru's Congress was imported."""
        path = self.work / "full.sqlite"
        if not path.exists():
            run([BIN, "import", "pe-congreso", self.data / "pe-congreso-2021-2026.tar.xz", "--record", path])
        return path

    def world(self) -> Path:
        """A record of the registers of other parliaments, imported once in two lanes of about the same length."""
        path = self.work / "world.sqlite"
        if not path.exists():
            run([BIN, "import", "uk-commons", self.data / "registers" / "uk-commons.tar.xz", "--record", path])
            for name in REGISTERS:
                package = "popolo-examples" if name == "popolo-packages" else name
                run([BIN, "import", name, self.data / "registers" / f"{package}.tar.xz", "--record", path])
        return path

    def score(self, *arguments: object, scorer: str = "score.py") -> str:
        """What a scorer prints."""
        return run([sys.executable, self.scorers / scorer, *arguments, "--bin", BIN])


def run(command: list[object]) -> str:
    """Runs a command, shows and returns what it prints; stops the run when it fails."""
    words = [str(word) for word in command]
    print(
        "$",
        " ".join([Path(words[0]).name, *(Path(word).name if "/" in word else word for word in words[1:])]),
        flush=True,
    )
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    print(done.stdout, end="", flush=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        raise SystemExit(f"{Path(words[0]).name} failed with status {done.returncode}")
    return done.stdout


def reports(file: str) -> Callable[[Bench], Figures]:
    """Found F, right F and clean of every kind on the annotated reports or pages of one file."""

    def measure(bench: Bench) -> Figures:
        out: Figures = {}
        for line in bench.score("reports", bench.data / file).splitlines():
            figures = re.findall(r"\d\.\d{3}", line)
            if len(figures) == 8:
                kind = line.split()[0]
                out[f"{kind} found F"], out[f"{kind} right F"] = float(figures[2]), float(figures[5])
                if kind == "all":
                    out["all clean"] = float(figures[7])
        return out

    return measure


def polnear(bench: Bench) -> Figures:
    """Content F, (source, content) F and direct-quote recall."""
    text = bench.score("polnear", bench.unpacked("polnear-train-dev.tar.xz") / "dev")
    content, both = re.findall(r"F (\d\.\d{3})", text)
    recall = re.search(r"recall (\d\.\d{3})", text)
    assert recall
    return {"content F": float(content), "(source, content) F": float(both), "direct-quote recall": float(recall[1])}


def tallies(bench: Bench) -> Figures:
    """Right and wrongly confirmed, with the report's date and three days later."""
    text = bench.score("tallies", bench.data / "tally-claims-dev.jsonl", bench.record(), "-v")
    return _counts(text)


def variants(bench: Bench) -> Figures:
    """Share right and number wrongly confirmed among claims made by rule from the register."""
    register = bench.unpacked("pe-congreso-2021-2026.tar.xz") / "2021-2026"
    text = bench.score("variants", register, bench.record(), "--each", os.environ.get("CONSTANCIA_EACH", "12"), "-v")
    return {name: value for name, value in _counts(text).items() if name.startswith("all")}


def _counts(text: str) -> Figures:
    out: Figures = {}
    for name, right, tried, wrong in re.findall(
        r"(?m)^(\S[^:\n]*?):? +(\d+) of (\d+) right; (\d+) confirmed wrongly", text
    ):
        out[f"{name} right"] = int(right) / int(tried)
        out[f"{name} not confirmed wrongly"] = 1 - int(wrong) / int(tried)
    return out


def world(bench: Bench) -> Figures:
    """Shares of press claims on other parliaments: right, not confirmed wrongly, not accused wrongly, shown."""
    record = bench.world()
    claims = (bench.data / "tally-claims-world-dev.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    halves = [bench.work / f"world-{number}.jsonl" for number in range(2)]
    for number, half in enumerate(halves):
        half.write_text("".join(claims[number::2]), encoding="utf-8")
    with ThreadPoolExecutor(len(halves)) as both:
        shown = list(both.map(lambda half: bench.score("world", half, record, "-v"), halves))
    found = [
        re.search(r"(?m)^all +(\d+) of (\d+) right; (\d+) .*?; (\d+) .*? for (\d+) of (\d+)$", text) for text in shown
    ]
    right, tried, wrong, accused, named, matches = (
        sum(int(one[place]) for one in found if one is not None) for place in range(1, 7)
    )
    if tried != len(claims):
        raise SystemExit(f"world: {tried} of {len(claims)} claims were scored")
    return {
        "all right": right / tried,
        "roll call shown": named / matches,
        "not confirmed wrongly": 1 - wrong / tried,
        "not accused wrongly": 1 - accused / tried,
    }


def truth(bench: Bench) -> Figures:
    """Shares of statements about real votings: right, not confirmed wrongly, not accused wrongly, contradicted."""
    text = bench.score(bench.data / "truth-dev.jsonl", bench.record(), scorer="truth.py")
    rows = re.findall(r"(?m)^(\S[a-z -]*?) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)$", text)
    counts = {name: [int(figure) for figure in figures] for name, *figures in rows}
    out = {f"{name} right": counts[name][1] / counts[name][0] for name in ("all", "true", "refusal")}
    cases, _, confirmed, accused, contradicted, _ = counts["all"]
    out["not confirmed wrongly"] = 1 - confirmed / cases
    out["not accused wrongly"] = 1 - accused / cases
    out["contradicted"] = contradicted / REFUTABLE
    return out


REFUTABLE = 63
"""Statements of the set that the record refutes; the digest pins the set."""


SCORES: dict[str, tuple[str, Callable[[Bench], Figures]]] = {
    "tallies": ("tally-claims-dev.jsonl", tallies),
    "variants": ("pe-congreso-2021-2026.tar.xz", variants),
    "truth": ("truth-dev.jsonl", truth),
    "world": ("tally-claims-world-dev.jsonl", world),
    **{
        name: (f"{name}-dev.jsonl", reports(f"{name}-dev.jsonl"))
        for name in ("reports-es", "reports-en", "real-es", "real-en")
    },
    "polnear": ("polnear-train-dev.tar.xz", polnear),
}


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def dump(floors: dict[str, dict[str, object]]) -> Iterator[str]:
    """The floors as TOML."""
    yield "# Floors below which a change fails. Written by scripts/scores.py; lowering one takes --lower and --reason."
    for name, table in floors.items():
        yield f"\n[{name}]"
        for key, value in table.items():
            text = f'"{value}"' if isinstance(value, str) else f"{value:.3f}"
            yield f'"{key}" = {text}' if not re.fullmatch(r"[a-z_]+", key) else f"{key} = {text}"


def main() -> int:
    """Runs the scores that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*SCORES, []])
    parser.add_argument("--raise", dest="up", action="store_true")
    parser.add_argument("--lower", metavar="SCORE/FIGURE=VALUE")
    parser.add_argument("--reason")
    options = parser.parse_args()
    floors = tomllib.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    if options.lower:
        if not options.reason:
            parser.error("--lower takes --reason")
        name, _, value = options.lower.partition("=")
        score, _, figure = name.partition("/")
        floors[score][figure] = float(value)
        floors[score]["reason"] = options.reason
        FLOORS.write_text("\n".join(dump(floors)) + "\n")
        return 0
    data, scorers = os.environ.get("CONSTANCIA_DATA"), os.environ.get("CONSTANCIA_SCORE")
    if not data or not scorers:
        print(
            "Scores need CONSTANCIA_DATA (the folder with the data) and CONSTANCIA_SCORE (that with the scorers). "
            "Nothing was run."
        )
        return 2
    failures = 0
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(Path(data), Path(scorers), Path(work))
        for name in options.names or SCORES:
            file, measure = SCORES[name]
            found = digest(bench.data / file)
            table = floors.setdefault(name, {"data": file, "sha256": found})
            if table["sha256"] != found:
                print(
                    f"{name}: {file} has digest {found[:12]}…, its floors were pinned on {str(table['sha256'])[:12]}…"
                )
                failures += 1
                continue
            for figure, value in measure(bench).items():
                floor = table.get(figure)
                if options.up and (floor is None or value > float(str(floor))):
                    table[figure] = int(value * 1000) / 1000
                elif floor is not None and value < float(str(floor)) - 0.0005:
                    print(f"BELOW ITS FLOOR: {name} / {figure}: {value:.3f} < {floor:.3f}")
                    failures += 1
    if options.up:
        FLOORS.write_text("\n".join(dump(floors)) + "\n")
    print("all scores at or above their floors" if not failures else f"{failures} below their floors")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
