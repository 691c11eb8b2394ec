#!/usr/bin/env python3
"""Words per second of reading every kind of claim, on one core, over the raw Spanish articles; and where the time goes.

    CONSTANCIA_DATA=… python benchmarks/reading_speed.py [--limit N] [--profile] [--least RATIO]

The peer is spaCy (`pip install spacy`): a blank Spanish pipeline that only splits words and sentences, on the same
texts in the same run. It does far less than reading claims: no parsing, no names. With `--least` it exits with 1 where
reading has a smaller share of the peer's speed. Work beside it slows the peer down more: compare on a quiet machine.
The corpus needs `pip install openpyxl`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tarfile
import tempfile
import time
from collections import Counter
from pathlib import Path

from constancia.claims import reader, statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document
from constancia.model.plain import digest


def articles() -> list[str]:
    """The articles' texts: headline, blank line, body."""
    import openpyxl

    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(Path(os.environ["CONSTANCIA_DATA"], "fakenews-corpus-spanish.tar.xz")) as tar:
            tar.extractall(folder, filter="data")
        out = []
        for file in sorted(Path(folder).rglob("*.xlsx")):
            rows = list(openpyxl.load_workbook(file, read_only=True).active.iter_rows(values_only=True))
            names = [str(cell).casefold() for cell in rows[0]]
            head, body = names.index("headline"), names.index("text")
            out += [f"{row[head]}\n\n{row[body]}" for row in rows[1:] if row[body]]
    return out


def document(text: str) -> Document:
    """An undated Spanish document."""
    return Document(text=text, digest=digest(text.encode("utf-8", "surrogatepass")), language="es")


def spacy_speed(texts: list[str]) -> float | None:
    """Words per second of spaCy's blank Spanish pipeline with its sentence splitter."""
    try:
        import spacy
    except ImportError:
        return None
    nlp = spacy.blank("es")
    nlp.add_pipe("sentencizer")
    nlp.max_length = 10**7
    began = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return sum(len(text.split()) for text in texts) / (time.process_time() - began)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--profile", action="store_true", help="time of each kind's reader, each over a fresh reading")
    parser.add_argument("--least", type=float, metavar="RATIO", help="the least share of the peer's words per second")
    options = parser.parse_args()
    texts = articles()[: options.limit]
    words = sum(len(text.split()) for text in texts)
    reader.read(document(texts[0]))
    kinds: Counter[str] = Counter()
    failures = 0
    began = time.process_time()
    for text in texts:
        try:
            kinds.update(claim.kind.value for claim in reader.read(document(text)))
        except Exception as error:
            failures += 1
            print(f"! {type(error).__name__}: {error} in {text[:60]!r}")
    seconds = time.process_time() - began
    ours = words / seconds
    print(
        f"{len(texts)} articles, {words} words, {failures} exceptions, "
        f"{sum(kinds.values())} claims: {dict(kinds.most_common())}"
    )
    print(f"constancia, every kind: {len(texts) / seconds:.0f} articles/s, {ours:.0f} words/s of CPU time on one core")
    peer = spacy_speed(texts)
    print(
        "spaCy is not installed: no peer"
        if peer is None
        else f"spaCy blank es + sentencizer: {peer:.0f} words/s; ratio {ours / peer:.2f}"
    )
    if options.profile:
        marks = ("folded", "sentences", "numbers", "dates", "quotes", "names", "_hits")
        spent: Counter[str] = Counter()
        for text in texts:
            reading = Reading(document(text))
            for mark in marks:
                began = time.process_time()
                getattr(reading, mark)
                spent[f"marks: {mark}"] += time.process_time() - began
            for kind, read in [("statement", statements.read), *((k.value, r) for k, r in reader.KINDS.items())]:
                began = time.process_time()
                list(read(reading))
                spent[kind] += time.process_time() - began
        for name, cost in spent.most_common():
            print(f"  {name:<22}{cost:7.2f} s")
    return int(peer is not None and options.least is not None and ours < options.least * peer)


if __name__ == "__main__":
    sys.exit(main())
