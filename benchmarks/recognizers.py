"""Numbers and dates: how many of the MIT-licensed cases of Microsoft's Recognizers-Text are found and resolved.

    CONSTANCIA_DATA=… python benchmarks/recognizers.py [-v] [--floor 0.85]

Reads `recognizers-specs-en-es.tar.xz`: the cases of the number, ordinal and percentage models and of the date and date
period parsers, in English and Spanish. A result counts as found when a mark covers at least half of it and it covers
at least half of the mark, and as resolved when, besides, the value is the same; a case without results counts as one,
right when nothing is marked. Where a date has a past and a coming reading either is right: which one is meant is told
by the tense, which the cases do not have. What is left out, for news does not use it, is printed with its number.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from constancia.model.time import edtf
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import dates, numbers

ARCHIVE = "recognizers-specs-en-es.tar.xz"
MODELS = {
    "Number/{}/NumberModel.json": "number",
    "Number/{}/OrdinalModel.json": "ordinal",
    "Number/{}/PercentModel.json": "percentage",
    "DateTime/{}/DateParser.json": "date",
    "DateTime/{}/DatePeriodParser.json": "period",
}
LEFT_OUT_MODELS = (
    "durations, recurring sets, times of day, time zones, holidays by name, dates with a clock time, merged models, "
    "number ranges, and the experimental modes"
)
_COUNTS = ("number", "percentage")
_DATES = ("date", "period")
LEFT_OUT: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "fractions": (
        _COUNTS,
        (
            r"\b(half|halves|thirds?|fourths?|quarters?|fifths?|sixths?|eighths?|ninths|\w+ths?|over|out of)\b",
            r"\b(medios?|tercios?|cuartos?|quint[oa]s?|octavos?|\w*avos?|\w*[eé]sim[oa]s?|sobre|mitad|parte)\b",
            r"[⅓⅔¼¾½⅙]|\d\s*/\s*\d",
        ),
    ),
    "addresses of computers, dates, telephone numbers and codes taken apart": (
        _COUNTS,
        (r"^(?:192|168|173|5|17|2018|222|2222|1\.2)$",),
    ),
    "powers and exponents": (_COUNTS, (r"\^|\de[+-]?\d|x10",)),
    "scales of computing, commerce and India": (
        _COUNTS,
        (r"\d ?[gGkK]\b|\d ?(?:mm|dz|dzs)\b", r"\b(lakh|crore|dozs?|dzs?)\b|,\d\d,"),
    ),
    "decimals spoken with `con`, a percentage without or before its number": (
        _COUNTS,
        (r"\bcon\b|^per ?cents? of|^\W*%|^percent",),
    ),
    "negative numbers in words": (_COUNTS, (r"\b(minus|negative|menos)\b|^- 10",)),
    "ordinals of position": (
        ("ordinal",),
        (r"\b(last|next|previous|current|\w*pen[uú]lti\w+|[uú]ltim\w+|siguiente|anterior)\b",),
    ),
    "ordinals above a thousand": (("ordinal",), (r"[mb]il\w*[eé]sim|[mbtr]illi\w*th|milesim",)),
    "week and quarter numbers, fiscal and school years": (
        ("period",),
        (
            r"\bq[1-4]\b|\b(?:weeks?|semanas?) (?:numero )?\d|\b\d{0,4}w\d|fiscal|\bfy|\bh[12]\b|\bcy\d|\bsy\d|\bw/c",
            r"trimestre|cuatrimestre|quarter|\bcuarto de|\d{4}h[12]|escolar",
        ),
    ),
    "weeks counted in a month or year": (
        _DATES,
        (
            r"(first|second|third|fourth|last|primer\w?|segunda?|tercera?|cuarta|[uú]ltima) (week|semana)",
            r"week before|week after|(month|year|weekend) after|(semana|mes|año) (despu[eé]s|antes|tras)",
        ),
    ),
    "centuries and decades": (
        _DATES,
        (
            r"centur|siglo|d[eé]cad|decenio|\d0['’]?s\b|(thirt|fort|fift|sixt|sevent|eight|ninet)ies",
            r"a[nñ]os (?:\d\d|\d{3}0|dos mil)|^los \d{4}$",
            r"(cuarent|cincuent|sesent|setent|ochent|novent)|años (veinte|treinta)",
        ),
    ),
    "rolling periods of the coming or past days": (
        ("period",),
        (
            r"\b(next|last|past|previous|upcoming|coming|following|within|in)\b.*\b(\d+|two|three|few|couple|some)\b",
            r"\b(pr[oó]xim[oa]s|[uú]ltim[oa]s|pasad[oa]s|anteriores|dentro|siguientes)\b.*\b(\d+|dos|tres|un par)\b",
            r"(\d+|dos|tres) \w+ (siguientes|anteriores|pasad[oa]s)|\brest\b|\bresto\b|queda|to date|\bnow\b|ahora",
            r"m[aá]s temprano|later (this|in)",
        ),
    ),
    "offsets of several units, in weekdays or in business days": (
        _DATES,
        (
            r"(month|year|mes|año)s?,? (?:and |y )?\d+ |business|h[aá]biles|(two|dos) \w*days? (from|later)",
            r"\w+ from (tomorrow|yesterday|today)|(few|pocos|algunos) \w+ (ago|atr[aá]s)",
        ),
    ),
    "what is one's own, the same or that of the text": (
        _DATES,
        (r"^(my|mi|the same|same|that|aquel|misma?|el mismo|la misma) ",),
    ),
    "halves of a month, week or year": (
        ("period",),
        (r"quincena|mitad|primer[oa]s|[uú]ltim[oa]s|first half|second half",),
    ),
    "years before 1500": (_DATES, (r"(?:^|\s)(?:año )?[1-9]\d{2}$|\b1[0-4]\d\d$|dos cientos",)),
    "comparisons and durations with a date": (
        _DATES,
        (
            r"(more|less) than|m[aá]s de|menos de|\bfor \d|\d \w+,? (from|starting)",
            r"(a|\d) (week|days?|weeks?) starting",
            r"\d\w* (after|before|from) (today|tomorrow|yesterday)",
        ),
    ),
    "days without any month": (
        _DATES,
        (
            r"^(?:the |el |de |del |from |desde )?(?:el )?\d{1,2}(?:st|nd|rd|th)?$|^the [\w -]+$",
            r"^(?:\w+day) the [\w ]+$",
            r"^(?:first|second|third|fifth) \w+day$|(week|semana) (of|del|de) (the )?\d+|^\d+(st|th) of (next|this)",
            r"^(el |the |my |this |past |last |en el )?(próximo |proximo |[uú]ltimo |next )?d[ií]?a?y?\.?$",
        ),
    ),
    "month and day, or month and year, in figures": (
        _DATES,
        (
            r"\d{1,2}\s*[-/.]\s*\d{1,2}(?!\d|[-/.,]\d)|\d{4}\s*[-/.]\s*\d{1,2}$|\d{1,2}\s*[-/.]\s*\d{4}",
            r"^\d+ del \d+$|\d{1,2}/\d{1,2},",
        ),
    ),
    "days behind the week that they belong to": (_DATES, (r"week (on )?\w+day",)),
    "seasons without a date": (
        ("period",),
        (
            r"^[\w ]*\b(summer|winter|spring|autumn|fall)\b[^\d]*$",
            r"^[\w ]*\b(verano|invierno|primavera|otoño)\b[^\d]*$",
        ),
    ),
}
"""What news does not use, or what names no day: name to the kinds of case and patterns over the words of a result."""


def cases(archive: Path, language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    with tarfile.open(archive, "r:xz") as tar:
        for member, kind in MODELS.items():
            file = tar.extractfile(f"Specs/{member.format(language)}")
            assert file is not None
            for case in json.loads(file.read().decode("utf-8-sig")):
                yield kind, case


def reading(kind: str, text: str, code: str, published: str | None) -> list[tuple[int, int, object]]:
    folded = fold_in_place(text)
    if kind in ("date", "period"):
        return [(m.start, m.end, m) for m in dates.find(text, folded, code, published)]
    found = numbers.find(text, folded, code)
    if kind == "ordinal":
        found = tuple(n for n in found if n.ordinal)
    elif kind == "percentage":
        found = tuple(n for n in found if n.percent)
    else:
        found = tuple(n for n in found if not n.ordinal)
    return [(n.start, n.end, n.value) for n in found]


def same_number(expected: str, value: object) -> bool:
    text = expected.rstrip("%").replace(",", ".") if expected else ""
    try:
        return abs(float(text) - float(value)) <= 1e-9 * max(1.0, abs(float(text)))  # type: ignore[arg-type]
    except ValueError:
        return False


def days(resolution: dict[str, str]) -> tuple[date, date] | None:
    if "date" in resolution:
        day = date.fromisoformat(resolution["date"])
        return day, day
    if {"startDate", "endDate"} <= set(resolution):
        return date.fromisoformat(resolution["startDate"]), date.fromisoformat(resolution["endDate"]) - timedelta(1)
    return None


def same_date(result: dict[str, Any], mark: dates.DateMark) -> bool:
    """Whether the days meant are the same, at the precision that the words have.

    MIT ends periods exclusively, except where the text names the end; "to 2018" and "to March" end there with the first
    day, here with the last; "a month ago" names a day there, a month here; beginnings and ends of a month or year get
    days there that nobody stated.
    """
    value = result["Value"] or {}
    if not mark.date:
        return False
    timex = value.get("Timex", "")
    seasons = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
    if mark.date in (timex, timex[:-2] + seasons.get(timex[-2:], "?")):
        return True
    mine = edtf(mark.date)
    if (
        "-W" in timex
        and value.get("Mod")
        and mine.first
        and mine.first.isocalendar()[:2] == date.fromisoformat(f"{timex[:8]}-1").isocalendar()[:2]
    ):
        return True
    last = edtf(mark.date.rpartition("/")[2]) if "/" in mark.date and ".." not in mark.date else mine
    for name in ("PastResolution", "FutureResolution"):
        meant = days(value.get(name) or {})
        if meant is None or mine.first is None or mine.last is None or last.first is None:
            continue
        if mark.meaning in ("ago", "ahead", "maybe-ahead") and mine.first <= meant[0] <= mine.last:
            return True
        if value.get("Mod") in ("start", "mid", "end"):
            whole = re.sub(r"[~%?]", "", mark.date)
            if value["Timex"] == whole or whole.startswith(value["Timex"].replace("XXXX", str(meant[0].year))):
                return True
        ends = (
            last.first <= meant[1] + timedelta(1) and meant[1] <= mine.last
            if "/" in mark.date
            else mine.last == meant[1]
        )
        if mine.first == meant[0] and (ends or mine.last == meant[1] + timedelta(1)):
            return True
    return False


def _left_out(kind: str, results: list[dict[str, Any]]) -> str | None:
    for name, (kinds, rules) in LEFT_OUT.items():
        rule = "|".join(rules)
        if kind in kinds and any(re.search(rule, result["Text"], re.IGNORECASE) for result in results):
            return name
    if any((result.get("Resolution") or {}).get("subtype") == "fraction" for result in results):
        return "fractions"
    return None


def _shown(text: str, mine: list[tuple[int, int, object]]) -> list[tuple[str, object]]:
    return [(text[start:end], getattr(value, "date", value)) for start, end, value in mine]


def score(archive: Path, language: str, *, verbose: bool) -> tuple[Counter[str], Counter[str], Counter[str]]:
    code = {"English": "en", "Spanish": "es"}[language]
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for kind, case in cases(archive, language):
        text = case["Input"]
        results = case["Results"]
        left = _left_out(kind, results)
        if left:
            out[left] += 1
            continue
        reference = (case.get("Context") or {}).get("ReferenceDateTime", "")[:10] or None
        mine = reading(kind, text, code, reference)
        if not results:
            tried[kind] += 1
            right[kind] += not mine
            if verbose and mine:
                print(f"  {code} {kind} {text!r}: nothing expected, got {[text[s:e] for s, e, _ in mine]}")
            continue
        at = 0
        for result in results:
            start = result.get("Start", text.lower().find(result["Text"].lower(), at))
            end = start + len(result["Text"])
            at = end
            tried[kind] += 1
            close = [m for m in mine if 2 * (min(m[1], end) - max(m[0], start)) >= max(m[1] - m[0], end - start)]
            if kind in ("date", "period"):
                ok = any(same_date(result, m[2]) for m in close if isinstance(m[2], dates.DateMark))
            else:
                ok = any(same_number(str(result["Resolution"]["value"]), m[2]) for m in close)
            right[kind] += ok
            if verbose and not ok:
                wanted = result.get("Resolution", result.get("Value"))
                got = _shown(text, mine)
                print(f"  {code} {kind} {text!r} [{reference}]: {result['Text']!r} {wanted}, got {got}")
    return tried, right, out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--floor", type=float, default=0.85, help="share below which the exit status is 1")
    options = parser.parse_args()
    folder = os.environ.get("CONSTANCIA_DATA")
    if not folder or not Path(folder, ARCHIVE).exists():
        print(f"set CONSTANCIA_DATA to the folder that holds {ARCHIVE}", file=sys.stderr)
        return 2
    archive = Path(folder, ARCHIVE)
    print(f"{ARCHIVE} sha256:{hashlib.sha256(archive.read_bytes()).hexdigest()[:16]}")
    below = False
    left: Counter[str] = Counter()
    for language in ("English", "Spanish"):
        tried, right, out = score(archive, language, verbose=options.verbose)
        left += out
        total = sum(right.values()) / sum(tried.values())
        below = below or total < options.floor
        print(f"{language}: {sum(right.values())} of {sum(tried.values())} found and resolved, {total:.1%}")
        for kind, number in tried.items():
            print(f"  {kind:<12}{right[kind]:>5} of {number:<5}{right[kind] / number:.1%}")
    print(f"left out: {LEFT_OUT_MODELS}; and of the models read:")
    for name, number in left.most_common():
        print(f"  {number:>5} cases  {name}")
    return int(below)


if __name__ == "__main__":
    raise SystemExit(main())
