"""Statements behind the openings of reports: the day, the place and the agency of a dateline must turn no finding.

    python benchmarks/openings.py FILE RECORD [--every N] [-v]

FILE has statements in the form of `truth.py` in the folder CONSTANCIA_SCORE, which judges them here as well. Every one
(or each N-th) loses its own dateline and is put behind some thirty openings, two thirds of them with a day, which is
then the only thing that tells when the report is from. Prints how many came out right, how many were confirmed or
accused wrongly, and how many have another day of publication; -v prints each.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType

from constancia.language.en import messages_dates as english
from constancia.language.es import messages_dates as spanish
from constancia.pipelines.checking import check_document
from constancia.pipelines.documents import read_bytes
from constancia.pipelines.reading import ReadDocument
from constancia.record.opening import open_view

_DATELINE = re.compile(
    r"^(?:\[[^\]]{3,40}\]\s*|(?:[A-ZÁÉÍÓÚÑ][\w.,’' ]{2,30}(?:\([^)]*\))?[^.:–—-]{0,30})?"
    r"(?:20\d\d|\((?:[A-Z][\w ]+)\)|LIMA|Lima|Perú)[^.:–—-]{0,20}[.:–—-]{1,2}\s*[–—-]?\s*)"
)
_MONTHS = {"es": spanish.MONTHS, "en": english.MONTHS}
_WEEKDAYS = {
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_DATED = {
    "es": (
        "Lima, {d} de {month} de {y} (EFE).- ",
        "LIMA, {d} {mon} {y} (Xinhua) -- ",
        "Lima, {d} {mon}. {y} (ANDINA). ",
        "LIMA — {d} de {month} de {y} — ",
        "{Week}, {d} de {month} de {y}. ",
        "{Week} {d} de {month} de {y}\n\n",
        "{d:02}/{m:02}/{y} | ",
        "({d:02}-{m:02}-{y}) ",
        "{d:02}.{m:02}.{y} - ",
        "Publicado: {d:02}/{m:02}/{y} 10:30\n\n",
        "Lima, {week} {d} de {month} de {y}.- ",
        "[{d}/{m}/{y}] ",
        "Lima (Perú), {d} {mon} {y} (EFE).- ",
        "Actualizado el {d} de {month} de {y}, 8:15 p. m.\n",
        "LIMA ({d} de {month} de {y}).- ",
        "Lima | {d} {month} {y} | ",
        "Perú, {d} de {month} de {y}: ",
        "{d} {MON} {y} - ",
        "Redacción. Lima, {d} de {month} de {y}. ",
        "Por Juan Torres\n{d} de {month} de {y}\n\n",
    ),
    "en": (
        "LIMA, Peru, {month} {d}, {y} (AP) — ",
        "LIMA, {mon} {d}, {y} (Reuters) - ",
        "LIMA, {mon}. {d}, {y} (Xinhua) -- ",
        "LIMA — {month} {d}, {y} — ",
        "{Week}, {month} {d}, {y}. ",
        "{Week}, {d} {month} {y}\n\n",
        "{y}-{m:02}-{d:02} | ",
        "({d} {month} {y}) ",
        "{d:02} {MON} {y} - ",
        "Published: {d} {month} {y} 10:30\n\n",
        "Lima, {week} {d} {month} {y}.- ",
        "[{month} {d}, {y}] ",
        "Lima, Peru - {month} {d}, {y}: ",
        "Updated {month} {d}, {y}, 8:15 p.m.\n",
        "LIMA ({month} {d}, {y}) - ",
        "Lima | {month} {d}, {y} | ",
        "By John Towers\n{month} {d}, {y}\n\n",
        "{month} {d}, {y} (Lima) - ",
        "LIMA, {d} {mon} {y} (IPS) - ",
        "Lima, {d}th {month} {y} – ",
    ),
}
_UNDATED = {
    "es": ("LIMA.- ", "Lima (AFP) - ", "", "[Andina] ", "AHORA | ", "#Perú | ", "ÚLTIMO MINUTO: ", "Perú: ", "🔴 "),
    "en": ("LIMA, Peru - ", "LIMA (AFP) - ", "", "[Reuters] ", "BREAKING: ", "#Peru | ", "Peru: ", "JUST IN | "),
}
_TAILS = ("", " (Andina)", " — Reuters", " https://t.co/aBc12", " #Congreso")


def scorer() -> ModuleType:
    """`truth.py` of the folder with the scorers."""
    path = Path(os.environ.get("CONSTANCIA_SCORE", ""), "truth.py")
    spec = importlib.util.spec_from_file_location("truth", path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise SystemExit("CONSTANCIA_SCORE does not name the folder with truth.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def openings(language: str, day: date) -> list[tuple[str, bool]]:
    """The openings, and whether each tells the day."""
    month, week = _MONTHS[language][day.month - 1], _WEEKDAYS[language][day.weekday()]
    words = {"month": month, "mon": month[:3], "MON": month[:3].upper(), "week": week, "Week": week.capitalize()}
    dated = [form.format(d=day.day, m=day.month, y=day.year, **words) for form in _DATED[language]]
    return [(form, True) for form in dated] + [(form, False) for form in _UNDATED[language]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("record")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    truth, view, counted = scorer(), open_view(options.record), Counter[str]()
    cases = [json.loads(line) for line in Path(options.file).read_text("utf-8").splitlines()]
    for number, case in enumerate(cases[:: options.every]):
        own = _DATELINE.match(case["text"])
        body = case["text"][own.end() :] if own and own.end() < 70 else case["text"]
        for place, (opening, dated) in enumerate(openings(case["lang"], date.fromisoformat(case["published"]))):
            text = opening + body + _TAILS[(number + place) % len(_TAILS)]
            given = None if dated else case["published"]
            document = read_bytes(text.encode(), "note.txt", published=given, language=case["lang"])
            checked = check_document(ReadDocument.of(document), view).to_dict(case["lang"])
            right, confirmed, accused, *_ = truth.judge(case, checked)
            found = {
                "statements": True,
                "right": right,
                "confirmed wrongly": confirmed,
                "accused wrongly": accused,
                "another day of publication": document.published != case["published"],
            }
            counted.update(name for name, so in found.items() if so)
            if options.verbose and (confirmed or accused or found["another day of publication"]):
                sys.stdout.write(f"{[name for name, so in found.items() if so]} {text[:200]!r}\n")
    for name in ("statements", "right", "confirmed wrongly", "accused wrongly", "another day of publication"):
        sys.stdout.write(f"{name:<28}{counted[name]:>6}\n")


if __name__ == "__main__":
    main()
