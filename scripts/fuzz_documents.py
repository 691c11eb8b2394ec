"""Reads and checks short documents made of the words of the language data, and sees that nothing breaks on any.

    python scripts/fuzz_documents.py [--documents N] [--seed N] [--hash-seeds N …] [--show NUMBER]

The rows of `constancia/language` are patterns; what they match is drawn from them and put together with figures, days,
names, bodies, signs and quotation marks. Each document must be read, checked against the starter record and told in
both languages without an exception, and come to an end; every span must quote its document; and all of it must be the
same under each hash seed, of which every one reads all documents in a process of its own. `--show` prints one
document, to look at.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from importlib import resources
from re import _parser as patterns  # type: ignore[attr-defined]
from typing import Any

from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.pipelines.checking import check_document
from constancia.pipelines.reading import ReadDocument
from constancia.record.opening import open_view

BLOCK = 500
"""Documents whose results have one digest."""
SLOW = 10.0
"""Seconds of processor for one short document."""
HANGING = 60.0
"""Seconds of processor after which a short document is given up."""
LANGUAGES = ("es", "en")
SIGNS = (".", ".", ".", ",", ",", ",", ";", ":", "—", "–", "-", "…", "?", "!", "(", ")", "«", "»", '"', "“", "”", "'")
SIGNS += (
    "\n",
    "\n\n",
    "/",
    "%",
    "•",
    "|",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u0301",
    "1.",
    "\n> ",
    "-\n",
    "\t",
    "◆",
    "§",
    "@",
    "#",
)
TELLING: Mapping[str, Sequence[str]] = {
    "es": (
        "El Congreso", "el Pleno", "el Senado", "la Cámara de Diputados", "la Comisión", "Fuerza Popular", "Perú Libre",
        "Ana Ruiz Paz", "Vega Ríos", "el ministro", "la presidenta", "aprobó", "rechazó", "autorizó", "dijo que",
        "votos a favor", "en contra", "abstenciones", "votó a favor", "murieron", "muertos", "heridos", "soldados",
        "Estados Unidos", "el Perú", "Lima", "Ipsos", "aprueba", "desaprueba", "la ley", "el proyecto", "por", "y",
        "de", "con", "que", "no", "según", "el 19 de mayo de 2023", "ayer", "el viernes", "desde enero hasta junio",
        "punto 2", "coma cinco", "medio",
    ),
    "en": (
        "Congress", "the Senate", "the plenary", "the House", "the committee", "Popular Force", "Free Peru", "Ann Moor",
        "Vega Ríos", "the minister", "President", "approved", "rejected", "authorised", "said that", "votes in favour",
        "against", "abstentions", "voted for", "killed", "dead", "injured", "troops", "the United States", "Peru",
        "Lima", "Ipsos", "approve", "disapprove", "the bill", "the motion", "by", "and", "of", "with", "that", "not",
        "according to", "on 19 May 2023", "yesterday", "on Friday", "from January to June",
        "point 2", "point five", "half",
    ),
}  # fmt: skip
"""What reports are made of, so that the rarer words stand where they are read."""
CLAUSES: Mapping[str, Sequence[str]] = {
    "es": (
        "El Congreso {w} {w} por {n} votos a favor, {n} en contra y {n} abstenciones", "{w} votaron {n} de los {n} {w}",
        "El Senado rechazó {w} {n} a {n}", "autorizó el ingreso de {n} {w} de {w} hasta {n} de {w}",
        "«{w} {n}», {w} Ana Ruiz",
        "al menos {n} {w} murieron y {n} {w} en {w}", "{n} {w} {w} de Ana Ruiz, según {w}, frente al {n} % que {w}",
        "la {w} {w} Ana Ruiz, {w} del Congreso, {w} que {w}", "{w} ({n} votos), {w} ({n}) y {w} se abstuvieron",
        "entre el {n} de {w} y el {n} de {w}", "{w}, según {w}: {w}", "no {w} la {w} con {n} votos {w}",
    ),
    "en": (
        "Congress {w} {w} by {n} votes to {n}, with {n} abstentions", "{n} of the {n} {w} voted {w}", "{w} {w} {n}-{n}",
        "the Senate authorised {n} {w} of {w} to {w} until {n} {w}",
        "“{w} {n},” {w} Ann Moor", "at least {n} {w} were {w} in {w}",
        "{n} percent {w} of Ann Moor, {w} {w}, while {n}% {w}", "{w} Ann Moor, {w} of the House, {w} that {w}",
        "{w} ({n} votes), {w} ({n}) and {w} abstained", "between {w} {n} and {w} {n}", "{w}, according to {w}: {w}",
        "did not {w} the {w} with {n} {w}",
    ),
}  # fmt: skip
"""Sentences with room for words and figures, for what is read from more than one of them."""


@lru_cache(maxsize=2)
def shelves(language: str) -> tuple[tuple[str, ...], ...]:
    """The words and patterns of a language, file by file, in one order on every machine."""
    root = resources.files("constancia") / "language"
    found: dict[str, tuple[str, ...]] = {}
    for folder in (language, f"{language}/matters", "shared", "glossary"):
        for file in (root / folder).iterdir() if (root / folder).is_dir() else ():
            if file.name.endswith(".txt"):
                words = _listed(file.read_text(encoding="utf-8"))
            elif file.name in ("lexicon.py", "inflection.py"):
                words = _written(file.read_text(encoding="utf-8"))
            else:
                continue
            if words:
                found[f"{folder}/{file.name}"] = tuple(dict.fromkeys(words))
    return tuple(found[name] for name in sorted(found))


def _listed(text: str) -> list[str]:
    lines = (line for line in text.splitlines() if line.strip() and line[0] not in "#[")
    return [word for line in lines for word in re.split(r"[\s,|=]+", re.sub(r"^\S+ \| ", "", line)) if word]


def _written(code: str) -> list[str]:
    constants = (node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant))
    return [word for text in constants if isinstance(text, str) for word in text.split()]


@lru_cache(maxsize=100_000)
def _pattern(words: str) -> Any:
    """The parsed pattern; None where the words are none alone."""
    plain = re.sub(r"\{[^}]*\}", " ", words).replace("_", " ").replace("*", r"\w*")
    try:
        return patterns.parse(plain)
    except re.error:
        return None


def drawn(words: str, chance: random.Random) -> str:
    """Something that a row's words match, roughly."""
    parsed = _pattern(words)
    out = re.sub(r"\W+", " ", words) if parsed is None else "".join(_matching(parsed, chance))
    return out.replace("#", figure(chance)).replace("@", "lunes").replace("$", "Ana Ruiz")


def _matching(parsed: Any, chance: random.Random) -> Iterator[str]:
    for kind, value in parsed:
        name = str(kind)
        if name == "LITERAL":
            yield chr(value)
        elif name == "BRANCH":
            yield from _matching(chance.choice(value[1]), chance)
        elif name == "SUBPATTERN":
            yield from _matching(value[-1], chance)
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            low, high, inner = value
            for _ in range(chance.randint(low, min(high, low + 2))):
                yield from _matching(inner, chance)
        elif name == "IN":
            literals = [chr(one) for what, one in value if str(what) == "LITERAL"]
            yield chance.choice(literals or list("aeosn"))
        elif name in ("NOT_LITERAL", "ANY"):
            yield chance.choice("aeosn ")


def figure(chance: random.Random) -> str:
    """A number as press prints it, or prints it wrongly."""
    number = chance.choice((*(chance.randint(0, 130) for _ in range(6)), chance.randint(1900, 2030), 10**9 + 7))
    shapes = (
        "{}",
        "{}",
        "{}",
        "{},5 %",
        "{}.0",
        "{:,}",
        "{}-33-4",
        "{}ª",
        "{} mil",
        "1/{}",
        "2023-05-{}",
        "{} de mayo",
    )
    return chance.choice(shapes).format(number)


def filled(clause: str, near: Sequence[Sequence[str]], chance: random.Random) -> str:
    """A sentence with words of these files and figures."""
    clause = re.sub(r"\{n\}", lambda _: figure(chance), clause)
    return re.sub(r"\{w\}", lambda _: drawn(chance.choice(chance.choice(near)), chance), clause)


def document(number: int, seed: int) -> Document:
    """The document of that number: of one or two files' words, mixed with what reports are made of."""
    chance = random.Random(f"{seed}/{number}")
    language = LANGUAGES[number % len(LANGUAGES)]
    near = chance.sample(shelves(language), 2)
    words: list[str] = []
    for _ in range(chance.randint(1, chance.choice((8, 8, 8, 12, 40)))):
        kind = chance.random()
        if kind < 0.36:
            words.append(drawn(chance.choice(chance.choice(near)), chance))
        elif kind < 0.40:
            words += filled(chance.choice(CLAUSES[language]), near, chance).split(" ")
        elif kind < 0.68:
            words.append(chance.choice(TELLING[language]))
        elif kind < 0.82:
            words.append(figure(chance))
        elif kind < 0.97 or not words:
            words.append(chance.choice(SIGNS))
        else:
            words += words[-chance.randint(1, 6) :] * chance.randint(1, 3)
        if words and chance.random() < 0.12:
            words[-1] = chance.choice((str.capitalize, str.upper, str.title))(words[-1])
    text = re.sub(r" (?=[.,;:)»”?!%])", "", " ".join(words)) or "a"
    published = chance.choice(("2023-05-20", "2024-02-29", "2023-05", None))
    return Document(text=text, digest=digest(text.encode()), path="made", language=language, published=published)


class Hanging(BaseException):
    """A document took so long that it may never end; no handler of faults takes it for one of its own."""


@contextmanager
def ended_after(seconds: float) -> Iterator[None]:
    """Raise `Hanging` when what runs inside has taken that much of the processor; on systems without timers, never."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise Hanging(f"no end after {seconds:.0f} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@dataclass
class Seen:
    """What came of a run of documents."""

    claims: int = 0
    faults: list[str] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)
    """One for each block."""


def read_all(documents: int, seed: int, first: int = 0) -> Seen:
    """Every document read, checked and told."""
    seen = Seen()
    view = open_view(None)
    whole = sha256()
    told_of = 0
    for number in range(first, first + documents):
        made = document(number, seed)
        begun = time.process_time()
        try:
            with ended_after(HANGING):
                checked = check_document(ReadDocument.of(made), view)
                told = [checked.to_plain(ui) for ui in LANGUAGES]
        except (Exception, Hanging) as error:
            seen.faults.append(f"{number}: {error!r}")
            continue
        seen.claims += len(checked.claims)
        seen.faults += [f"{number}: {fault.doing}: {fault.error} at {fault.where}" for fault in checked.faults]
        seen.faults += [f"{number}: span {bad}" for bad in _misquoted(told[0], made.text)]
        if time.process_time() - begun > SLOW:
            seen.faults.append(f"{number}: {time.process_time() - begun:.0f} s")
        whole.update(json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        for fault in seen.faults[told_of:]:
            print(fault, file=sys.stderr, flush=True)
        told_of = len(seen.faults)
        if (number + 1 - first) % BLOCK == 0 or number == first + documents - 1:
            seen.digests.append(whole.hexdigest())
            whole = sha256()
    return seen


def _misquoted(plain: object, text: str) -> Iterator[str]:
    """Places that do not quote the text, wherever in the output they stand."""
    if isinstance(plain, Mapping):
        start, end, quote = (plain.get(name) for name in ("start", "end", "quote"))
        if isinstance(start, int) and isinstance(end, int) and quote is not None and text[start:end] != quote:
            yield f"{start}–{end}: {quote!r}"
    if isinstance(plain, (Mapping, list, tuple)):
        for one in plain.values() if isinstance(plain, Mapping) else plain:
            yield from _misquoted(one, text)


def under(hash_seed: int, documents: int, seed: int) -> Seen:
    """The same in a process of its own, under a hash seed."""
    command = [sys.executable, __file__, "--alone", "--documents", str(documents), "--seed", str(seed)]
    surroundings = {**os.environ, "PYTHONHASHSEED": str(hash_seed)}
    done = subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, text=True, check=True)
    return Seen(**json.loads(done.stdout))


def compared(runs: Mapping[int, Seen]) -> list[str]:
    """Blocks that do not come out alike under every hash seed."""
    (first, expected), *others = runs.items()
    return [
        f"documents {BLOCK * number}–{BLOCK * (number + 1) - 1}: differ under hash seeds {first} and {other}"
        for other, seen in others
        for number, (one, two) in enumerate(zip(expected.digests, seen.digests, strict=False))
        if one != two
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hash-seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--processes", type=int, default=1, help="hash seeds at a time")
    parser.add_argument("--show", type=int)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.show is not None:
        print(document(options.show, options.seed).text)
        return 0
    if options.alone:
        print(json.dumps(vars(read_all(options.documents, options.seed))))
        return 0
    begun = time.monotonic()
    with ThreadPoolExecutor(max_workers=options.processes) as pool:
        seen = pool.map(lambda number: under(number, options.documents, options.seed), options.hash_seeds)
        runs = dict(zip(options.hash_seeds, seen, strict=True))
    faults = [fault for seen in runs.values() for fault in seen.faults] + compared(runs)
    for fault in dict.fromkeys(faults[:2000]):
        print(fault[:300])
    claims = next(iter(runs.values())).claims
    print(
        f"{options.documents} documents with {claims} claims read and checked under {len(runs)} hash seeds: "
        f"{len(faults)} exceptions, bad spans and differences ({time.monotonic() - begun:.0f} s)"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
