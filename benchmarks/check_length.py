"""Whether reading and checking keep their speed as a document grows: words per second of 10 kB beside 1 MB.

    [CONSTANCIA_DATA=…] python benchmarks/check_length.py [--sizes 10000 100000 1000000] [--record PATH]

Two kinds of text: one report repeated, where every name, date and figure comes back again and again, and varied ones.
The varied ones are the reports and the articles under CONSTANCIA_DATA where that is set (the articles need
`pip install openpyxl`), and always texts generated here. The speed of a short document is that of pieces taken evenly
from the long one, so that both hold the same words; each piece is a document of its own. A document of 1 MB must reach
80 % of the speed of 10 kB. Exits with 1 where one does not.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.model.ports import RecordView
from constancia.pipelines.checking import check_document
from constancia.pipelines.reading import ReadDocument
from constancia.record.opening import open_view
from reading_speed import articles

EXAMPLES = Path(__file__).parent.parent / "examples"
PUBLISHED = "2023-05-19"
PIECES = 20
"""Short documents taken from a long one."""
FLOOR = 0.8


def generated(seed: int) -> Iterator[str]:
    """Reports without end, each with figures, days and names of its own."""
    dice = random.Random(seed)
    people = ("Clément Voule", "Dina Boluarte", "Alfredo Azurín", "Margarette May Macaulay", "Ana Quispe Rojas")
    bodies = ("la CIDH", "la Defensoría del Pueblo", "Human Rights Watch", "la ONU", "el Ministerio del Interior")
    while True:
        day = dice.randint(1, 28)
        yes, no, abstain = dice.randint(40, 100), dice.randint(0, 50), dice.randint(0, 9)
        vote = (
            f"LIMA.- El Pleno del Congreso del Perú aprobó el {day} de mayo de 2023 el proyecto de ley "
            f"{dice.randint(1000, 9999)} con {yes} votos a favor, {no} en contra y {abstain} abstenciones. "
            f"La congresista {dice.choice(people)} votó en contra."
        )
        count = (
            f"Según {dice.choice(bodies)}, las protestas dejaron {dice.randint(10, 90)} muertos y "
            f"{dice.randint(100, 999)} heridos entre diciembre de 2022 y febrero de 2023. «No hubo diálogo», dijo "
            f"{dice.choice(people)} {dice.choice(('dos días', 'una semana', 'un mes'))} después del informe."
        )
        poll = (
            f"La presidenta Dina Boluarte tiene {dice.randint(60, 90)} % de desaprobación, según una encuesta de "
            f"{dice.choice(('Ipsos', 'IEP', 'CPI', 'Datum'))} de abril de 2023."
        )
        yield "\n\n".join((vote, count, poll))


def reports(code: str) -> list[str]:
    """The annotated reports of a language under CONSTANCIA_DATA."""
    folder = Path(os.environ["CONSTANCIA_DATA"])
    rows = [line for path in sorted(folder.glob(f"re*-{code}-dev.jsonl")) for line in path.open(encoding="utf-8")]
    return [json.loads(row)["text"] for row in rows]


def texts() -> Iterator[tuple[str, str, Iterator[str]]]:
    """Name, language and endless texts of each kind."""
    yield "one report repeated", "en", repeated([(EXAMPLES / "report-en.txt").read_text(encoding="utf-8")])
    yield "generated", "es", generated(7)
    if "CONSTANCIA_DATA" in os.environ:
        yield "reports in Spanish", "es", repeated(reports("es"))
        yield "reports in English", "en", repeated(reports("en"))
        if importlib.util.find_spec("openpyxl"):
            yield "news articles", "es", repeated(articles())


def repeated(some: list[str]) -> Iterator[str]:
    while True:
        yield from some


def of_size(some: Iterator[str], size: int) -> str:
    """Texts, one after the other, until they have that many code points."""
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(next(some))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)[:size]


def seconds(text: str, code: str, view: RecordView) -> tuple[float, float]:
    """Processor time of reading a document, and of checking it."""
    document = Document(text=text, digest=digest(text.encode()), language=code, published=PUBLISHED)
    began = time.process_time()
    read = ReadDocument.of(document)
    between = time.process_time()
    check_document(read, view)
    return between - began, time.process_time() - between


def speed(text: str, size: int, code: str, view: RecordView) -> tuple[float, float]:
    """Words per second of reading and of reading and checking, in documents of a size taken evenly from a text."""
    step = max(len(text) // PIECES, size)
    pieces = [text[start : start + size] for start in range(0, len(text) - size + 1, step)]
    taken = [seconds(piece, code, view) for piece in pieces]
    words = sum(len(piece.split()) for piece in pieces)
    return words / sum(read for read, _ in taken), words / sum(read + check for read, check in taken)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    options.add_argument("--record", help="a record to check against in place of the starter record")
    chosen = options.parse_args()
    view = open_view(chosen.record)
    failed = False
    print(f"{'text':<22} {'code points':>12} {'read words/s':>13} {'read and checked':>17} {'of the shortest':>16}")
    for name, code, some in texts():
        whole = of_size(some, max(chosen.sizes))
        seconds(whole[:10_000], code, view)  # Imports and patterns are made once, whatever is read.
        shortest = 0.0
        for size in sorted(chosen.sizes):
            read, both = speed(whole, size, code, view)
            shortest = shortest or both
            print(f"{name:<22} {size:>12,} {read:>13,.0f} {both:>17,.0f} {both / shortest:>16.0%}", flush=True)
        failed = failed or both < FLOOR * shortest
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
