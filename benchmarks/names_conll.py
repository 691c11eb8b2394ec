"""Names of people, places and organisations: F on the Spanish news of CoNLL-2002.

    CONSTANCIA_DATA=… python benchmarks/names_conll.py [--part esp.testa] [-v] [--floor 0.60]

Reads `conll2002-es-train-testa.tar.xz`, puts the words of every 25 sentences together as one text, and compares names
by place and kind: a name is right when both its ends and its kind are those of the annotators. The fourth kind of the
data (MISC) has no counterpart and is left out on both sides. The digest of the archive is printed with the figures.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import names

ARCHIVE = "conll2002-es-train-testa.tar.xz"
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_TIGHT = frozenset(".,;:)?!%")
_SENTENCES = 25
Mark = tuple[int, int, str]


def rows(lines: list[str]) -> Iterator[list[tuple[str, str]]]:
    """The sentences, each as its words and tags."""
    row: list[tuple[str, str]] = []
    for line in lines:
        fields = line.split()
        if fields:
            row.append((fields[0], fields[-1]))
        elif row:
            yield row
            row = []
    if row:
        yield row


def texts(lines: list[str]) -> Iterator[tuple[str, set[Mark]]]:
    """Texts of 25 sentences, and the names in them."""
    text, gold = "", set[Mark]()
    for count, row in enumerate(rows(lines), 1):
        current: list[int] | None = None
        kind = ""
        for word, tag in [*row, ("", "O")]:
            if tag[0] != "I" and current is not None:
                if kind in KINDS:
                    gold.add((current[0], current[1], KINDS[kind]))
                current = None
            if not word:
                break
            if word in _TIGHT:
                text = text.rstrip(" ")
            start = len(text)
            text += word + ("" if word == "(" else " ")
            if tag[0] == "B":
                current, kind = [start, start + len(word)], tag[2:]
            elif tag[0] == "I" and current is not None:
                current[1] = start + len(word)
        text = text.rstrip() + "\n\n"
        if count % _SENTENCES == 0:
            yield text, gold
            text, gold = "", set()
    if text:
        yield text, gold


def main() -> int:
    """Prints precision, recall and F by kind; 1 where F lies below the floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", default="esp.testa")
    parser.add_argument("--floor", type=float, default=0.0)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    folder = os.environ.get("CONSTANCIA_DATA")
    if not folder:
        print("set CONSTANCIA_DATA to the folder with " + ARCHIVE, file=sys.stderr)
        return 2
    path = Path(folder) / ARCHIVE
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    with tarfile.open(path) as archive:
        member = next(m for m in archive.getmembers() if m.name.endswith(options.part))
        content = archive.extractfile(member)
        assert content is not None
        lines = content.read().decode("utf-8").splitlines()
    hits, wanted, given = Counter[str](), Counter[str](), Counter[str]()
    words, seconds = 0, 0.0
    for text, gold in texts(lines):
        before = time.process_time()
        found = names.find(text, fold_in_place(text), "es")
        seconds += time.process_time() - before
        words += len(text.split())
        mine = {(name.start, name.end, name.kind.value) for name in found if name.kind.value in KINDS.values()}
        for _, _, kind in gold:
            wanted[kind] += 1
        for _, _, kind in mine:
            given[kind] += 1
        for _, _, kind in gold & mine:
            hits[kind] += 1
        if options.verbose:
            for start, end, kind in sorted(gold - mine):
                print(f"missed {kind}: {text[start:end]!r}")
            for start, end, kind in sorted(mine - gold):
                print(f"extra {kind}: {text[start:end]!r}")
    total = 0.0
    for kind in [*KINDS.values(), "all"]:
        h, w, g = (sum(n.values()) if kind == "all" else n[kind] for n in (hits, wanted, given))
        total = 2 * h / (w + g) if w + g else 0.0
        print(f"{kind:<14}{w:>6} names  P {h / max(g, 1):.3f}  R {h / max(w, 1):.3f}  F {total:.3f}")
    pace = words / max(seconds, 1e-9)
    print(f"{options.part} of {ARCHIVE} (sha256 {digest}…): {words} words, {pace:.0f} per CPU second")
    return int(total < options.floor)


if __name__ == "__main__":
    sys.exit(main())
