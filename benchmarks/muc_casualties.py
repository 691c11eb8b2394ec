#!/usr/bin/env python3
"""Recall of casualty numbers on MUC-3/4, the 1988–90 reports from Latin America, and a sample for judging precision.

    CONSTANCIA_DATA=… python benchmarks/muc_casualties.py [--part tst|dev] [--sample 100] [--misses]

The gold is the raw answer keys: each number above 1 of `HUM TGT: NUMBER`, with the harm that `HUM TGT: EFFECT OF
INCIDENT` gives the same people (death, injury), or missing for the targets of a kidnapping that was accomplished. A
number counts where its figure, in digits or in words, stands in the text; it is found where a claim of the same text
has that count (or a range that ends in it) and that harm. Threats and attempts are left out: they harmed nobody.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from constancia.claims import casualties
from constancia.claims.reading import Draft, Reading
from constancia.model.documents import Document
from constancia.model.plain import digest

_MESSAGE = re.compile(r"^((?:DEV|TST\d)-MUC\d-\d{4})(?: \(.*\))?\s*$", re.M)
_SLOT = re.compile(r"^\d+\.\s+([A-Z][A-Z: ]+?)(?: {2,}(.*))?$")
_ITEM = re.compile(r"^\??\s*-?\s*~?\s*(\d+)\s*-?\s*(\d*)\s*:\s*(.*)$")
_EFFECTS = {"DEATH": "dead", "INJURY": "injured"}
_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@dataclass
class Template:
    """One incident of an answer key."""

    message: str = ""
    kind: str = ""
    stage: str = ""
    numbers: list[str] = field(default_factory=list)
    effects: list[str] = field(default_factory=list)


def files(part: str) -> dict[str, str]:
    """The archive's texts and keys of a part, by file name."""
    wanted = ("/tst1/", "/tst2/") if part == "tst" else ("/dev/",)
    out = {}
    with tarfile.open(Path(os.environ["CONSTANCIA_DATA"], "muc34-dev-tst1-tst2.tar.xz")) as tar:
        for member in tar:
            if member.isfile() and any(w in member.name for w in wanted):
                handle = tar.extractfile(member)
                assert handle is not None
                out[Path(member.name).name] = handle.read().decode("latin-1")
    return out


def messages(text: str) -> Iterator[tuple[str, str]]:
    """Each message's name and text, its wrapped lines joined."""
    heads = list(_MESSAGE.finditer(text))
    for head, after in zip(heads, [*heads[1:], None], strict=False):
        body = text[head.end() : after.start() if after else len(text)]
        yield head.group(1), re.sub(r"(?<=\S)[ \t]*\n(?=[^\s])", " ", body)


def templates(text: str) -> Iterator[Template]:
    """The templates of a key file."""
    current: Template | None = None
    slot = ""
    for line in text.splitlines():
        if line.startswith(";"):
            continue
        match = _SLOT.match(line.rstrip())
        value = (match.group(2) or "" if match else line).strip()
        if match:
            slot = match.group(1)
        if slot == "MESSAGE: ID" and match:
            if current:
                yield current
            current = Template(message=value.split(" ")[0])
        elif current is None or not value or value in {"*", "-"}:
            continue
        elif slot == "INCIDENT: TYPE":
            current.kind = value
        elif slot == "INCIDENT: STAGE OF EXECUTION":
            current.stage = value
        elif slot == "HUM TGT: NUMBER":
            current.numbers.append(value)
        elif slot == "HUM TGT: EFFECT OF INCIDENT":
            current.effects.append(value)
    if current:
        yield current


def gold(template: Template) -> Iterator[tuple[frozenset[str], tuple[int, ...]]]:
    """Harms and number (two where the key gives a range) of each group of people in a template.

    Where the key gives groups of one name, such as people dead and people injured, any of their harms will do.
    """
    if "ACCOMPLISHED" not in template.stage:
        return
    for line in template.numbers:
        item = _ITEM.match(line)
        if item is None:
            continue
        numbers = tuple(int(n) for n in item.group(1, 2) if n)
        names = set(re.findall(r'"([^"]+)"', item.group(3)))
        harms = set()
        for effect in template.effects:
            if names & set(re.findall(r'"([^"]+)"', effect)):
                kinds = effect.split('"')[0].strip(" ?()").split(" / ")
                harms |= {harm for word, harm in _EFFECTS.items() if any(kind.startswith(word) for kind in kinds)}
        if template.kind == "KIDNAPPING":
            harms.add("missing")
        if max(numbers) > 1 and harms:
            yield frozenset(harms), numbers


def words(number: int) -> str:
    """An English number below 100 in words."""
    if number < 20:
        return _UNITS[number]
    tens, units = divmod(number, 10)
    return _TENS[tens] + (f"[- ]{_UNITS[units]}" if units else "")


def stands(number: int, text: str) -> bool:
    """Whether a number's figure stands in a text."""
    forms = [str(number), f"{number:,}"] + ([words(number)] if number < 100 else [])
    return any(re.search(rf"(?<![\w,.-]){form}(?![\w]|[,.]\d)", text, re.I) for form in forms)


def reading(name: str, text: str) -> Reading:
    """A message being read."""
    return Reading(Document(text=text, digest=digest(text.encode()), path=name, language="en"))


def matches(draft: Draft, harms: frozenset[str], numbers: tuple[int, ...]) -> bool:
    """Whether a claim gives such a harm and number."""
    value = draft.value
    mine = {value.get("count"), value.get("high"), value.get("low")} - {None}
    return value["harm"] in harms and bool(mine & set(numbers))


def main() -> None:
    """Prints recall, misses if asked for, and a sample of claims with the words around them."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--part", choices=["tst", "dev"], default="tst")
    options.add_argument("--sample", type=int, default=0)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--misses", action="store_true")
    args = options.parse_args()
    every = files(args.part)
    texts = {name: body for file, text in every.items() if not file.startswith("key") for name, body in messages(text)}
    wanted: dict[str, set[tuple[frozenset[str], tuple[int, ...]]]] = {}
    for file, text in every.items():
        if file.startswith("key"):
            for template in templates(text):
                wanted.setdefault(template.message, set()).update(gold(template))
    claims = {name: [(d, text) for d in casualties.read(reading(name, text))] for name, text in texts.items()}
    tried = hits = 0
    by_harm: dict[str, list[int]] = {}
    for name, pairs in sorted(wanted.items()):
        for harms, numbers in sorted(pairs, key=lambda pair: (sorted(pair[0]), pair[1])):
            if name not in texts or not any(stands(n, texts[name]) for n in numbers):
                continue
            found = any(matches(draft, harms, numbers) for draft, _ in claims[name])
            harm = " or ".join(sorted(harms))
            tried += 1
            hits += found
            row = by_harm.setdefault(harm, [0, 0])
            row[0] += found
            row[1] += 1
            if args.misses and not found:
                print(f"missed {name} {harm} {numbers}")
                for number in numbers:
                    for form in [str(number), *([words(number)] if number < 100 else [])]:
                        for place in re.finditer(rf"\b{form}\b", texts[name], re.I):
                            print(
                                "      …"
                                + texts[name][max(0, place.start() - 70) : place.end() + 90].replace("\n", " ")
                            )
    print(f"{len(texts)} texts: {hits} of {tried} numbers above 1 found with the right harm: recall {hits / tried:.3f}")
    print("  " + ", ".join(f"{harm} {row[0]} of {row[1]}" for harm, row in sorted(by_harm.items())))
    total = [(name, draft, text) for name, rows in claims.items() for draft, text in rows]
    print(f"{len(total)} claims in all")
    for name, draft, text in random.Random(args.seed).sample(total, min(args.sample, len(total))):
        first = draft.evidence[0]
        value = {k: v for k, v in draft.value.items() if v != "exactly"}
        before, after = text[max(0, first.start - 100) : first.start], text[first.end : first.end + 60]
        print(f"{name} {value}")
        print("   " + f"{before}>>>{first.quote}<<<{after}".replace("\n", " "))


if __name__ == "__main__":
    main()
