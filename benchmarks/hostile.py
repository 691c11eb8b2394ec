"""Hostile input: how time grows with size, for the loaders and for every reader of claims.

    python benchmarks/hostile.py [--size 100000] [--only NAME]

Each kind of input is made at three sizes, each twice the last; a part whose time more than doubles and a half again
at both steps is named as not linear. Nothing is asserted: times depend on the machine.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, pairwise

from constancia.claims import reader, statements
from constancia.claims.reading import Reading
from constancia.errors import InputError
from constancia.model.documents import Document
from constancia.pipelines.documents import read_bytes

SENTENCE = (
    "El Pleno aprobó el 19 de mayo de 2023, con 70 votos a favor y 33 en contra, el ingreso de 600 soldados, dijo el "
    "ministro. "
)

TEXTS: dict[str, Callable[[int], str]] = {
    "one line of prose": lambda n: (SENTENCE * (n // len(SENTENCE) + 1))[:n],
    "one word": lambda n: "a" * n,
    "digits": lambda n: "7" * n,
    "digits and dots": lambda n: "7." * (n // 2),
    "tallies": lambda n: "70-33-4, " * (n // 9),
    "number words": lambda n: "setenta y uno mil " * (n // 18),
    "quotation marks": lambda n: '"' * n,
    "opening quotation marks": lambda n: "«" * n,
    "quotations": lambda n: '"a" dijo. ' * (n // 10),
    "nested parentheses": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "stops": lambda n: "." * n,
    "stops and blanks": lambda n: ". " * (n // 2),
    "line ends": lambda n: "\n" * n,
    "short lines": lambda n: "a\n" * (n // 2),
    "blanks": lambda n: "a" + " " * n + "b",
    "right-to-left marks": lambda n: "\u202e\u200fEl \u200bPleno\u2066 " * (n // 13),
    "zero-width characters": lambda n: "v\u200bo\u200bt\u200bo\u200bs " * (n // 10),
    "months": lambda n: "mayo " * (n // 5),
    "dates in a chain": lambda n: "del 1 al 2 de mayo al " * (n // 22),
    "weekdays": lambda n: "el lunes y " * (n // 11),
    "capitals": lambda n: "Ana " * (n // 4),
    "names": lambda n: "Ana Ruiz Paz, ministra de Defensa, " * (n // 35),
    "dashes": lambda n: "—" * n,
    "dialogue": lambda n: "—No —dijo Ana—. " * (n // 16),
    "said": lambda n: "dijo que dijo que " * (n // 18),
    "dead": lambda n: "dos muertos y " * (n // 14),
    "commas": lambda n: "a, " * (n // 3),
    "votes": lambda n: "votos a favor en contra abstenciones " * (n // 37),
    "table": lambda n: "| 70 | 33 |\n" * (n // 12),
}


def html(words: Callable[[int], str]) -> Callable[[int], bytes]:
    return lambda n: f"<html><body><article><p>{words(n)}</p></article></body></html>".encode()


BYTES: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "a page of prose": ("x.html", html(TEXTS["one line of prose"])),
    "nested tags": ("x.html", lambda n: b"<html><body>" + b"<div>" * (n // 11) + b"x" + b"</div>" * (n // 11)),
    "unclosed tags": ("x.html", lambda n: b"<html><body>" + b"<b><i>" * (n // 6) + b"voto"),
    "open angle brackets": ("x.html", lambda n: b"<html><body>" + b"<" * n),
    "comments without end": ("x.html", lambda n: b"<html><body>" + b"<!--" * (n // 4)),
    "scripts without end": ("x.html", lambda n: b"<html><body>" + b"<script>" * (n // 8)),
    "entities": ("x.html", lambda n: b"<html><body><p>" + b"&amp;" * (n // 5)),
    "attributes": ("x.html", lambda n: b"<html><body><p " + b'a="b" ' * (n // 6) + b">voto</p>"),
    "mixed encodings": ("x.txt", lambda n: ("El votó sí. ".encode() + "El votó sí. ".encode("cp1252")) * (n // 26)),
    "broken PDF": ("x.pdf", lambda n: b"%PDF-1.7\n" + b"1 0 obj << /Kids [" * (n // 18)),
    "mail headers": ("x.eml", lambda n: b"From: a@b\nSubject: x\nDate: y\n" + b"X: y\n" * (n // 5)),
    "nested mail": ("x.eml", lambda n: b"From: a@b\nSubject: x\nDate: y\nContent-Type: multipart/mixed; boundary=b\n\n"
                    + b"--b\nContent-Type: message/rfc822\n\n" * (n // 35)),
    "Markdown marks": ("x.md", lambda n: b"*_`[(" * (n // 5)),
    "front matter without end": ("x.md", lambda n: b"---\n" * (n // 4)),
}  # fmt: skip


def parts(text: str) -> dict[str, Callable[[], object]]:
    reading = Reading(Document(text=text, digest="sha256:0", language="es", published="2023-05-24"))
    jobs: dict[str, Callable[[], object]] = {
        mark: (lambda mark=mark: getattr(reading, mark))
        for mark in ("folded", "sentences", "quotes", "dates", "numbers", "names")
    }
    jobs["statements"] = lambda: list(statements.read(reading))
    for kind, read in reader.KINDS.items():
        jobs[kind.value] = lambda read=read: list(read(reading))
    return jobs


def timed(job: Callable[[], object]) -> float:
    start = time.process_time()
    job()
    return time.process_time() - start


def grows(times: list[float]) -> bool:
    """Whether time grew faster than size at both steps, beyond what a clock can tell."""
    return times[-1] > 0.15 and all(later > 2.8 * max(earlier, 0.01) for earlier, later in pairwise(times))


def run_texts(sizes: list[int], only: str | None) -> Iterable[str]:
    for name, make in TEXTS.items():
        if only and only != name:
            continue
        rows: dict[str, list[float]] = {}
        for size in sizes:
            text = make(size)
            for part, job in parts(text).items():
                rows.setdefault(part, []).append(timed(job))
            document = Document(text=text, digest="sha256:0", language="es", published="2023-05-24")
            rows.setdefault("all", []).append(timed(lambda document=document: reader.read(document)))
        yield f"{name:<26}" + " ".join(f"{t:7.2f}" for t in rows["all"]) + " s"
        for part, times in rows.items():
            if grows(times):
                yield f"  ! {part}: " + " ".join(f"{t:.2f}" for t in times) + " s at " + ", ".join(map(str, sizes))


def run_bytes(sizes: list[int], only: str | None) -> Iterable[str]:
    for name, (file, make) in BYTES.items():
        if only and only != name:
            continue
        times = []
        for size in sizes:
            raw = make(size)
            times.append(timed(partial(load, raw, file)))
        yield f"{name:<26}" + " ".join(f"{t:7.2f}" for t in times) + " s" + ("   ! not linear" if grows(times) else "")


def load(raw: bytes, file: str) -> None:
    try:
        read_bytes(raw, file, language="es")
    except InputError:
        return


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=100_000, help="code points of the smallest input")
    parser.add_argument("--only", help="one kind of input")
    options = parser.parse_args()
    sizes = [options.size, 2 * options.size, 4 * options.size]
    for line in chain(run_bytes(sizes, options.only), run_texts(sizes, options.only)):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
