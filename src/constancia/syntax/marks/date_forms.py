"""Date expressions as they are written: each form of a language's calendar, found near the words that call for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape.calendar import Calendar, Form
from constancia.lean import dataclass
from constancia.syntax.marks.number_words import Building, Token, grammar
from constancia.syntax.marks.patterns import any_of

BLANK = r"(?:[^\S\n]{1,3}(?:\n[^\S\n]{0,3})?|\n[^\S\n]{0,3})"
"""Blanks between the words of one date; a single line end may be among them, for lines are wrapped."""

_REACH = 64
"""Code points on either side of a word that calls for a form, in which the form is looked for."""
_DIGIT_DAY = (
    r"(?:0?[1-9]|[12]\d|3[01])(?!\d|[.,:]\d|[^\S\n]?%)"
    r"(?:\.?[º°]|(?:ro|er)\b(?:\.(?=[^\S\n][a-z]))?|st\b|nd\b|rd\b|th\b)?"
)
_DIGIT_YEAR = r"(?:1[5-9]|20)\d\d(?!\d|['’]?s\b|[.,:]\d|[^\S\n]?%|[-/]\d{1,2}[-/])"
_NUMERIC = compiled(
    r"(?<![\d./-])(?:(?P<y>(?:1[89]|20)\d\d)(?P<s1>[-/.])(?P<m>\d{1,2})(?P=s1)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s2>[-/.])(?P<b>\d{1,2})(?P=s2)(?P<c>(?:1[89]|20)\d\d|\d\d(?=[^\d]|$)))(?![\d/]|[-.]\d)"
)


# a year, or a day as an ordinal; a digit goes before what must not stand before it: only there is it looked for
_FIGURES = compiled(r"\d(?<!\d\d)(?:(?P<year>(?:(?<=1)[5-9]|(?<=2)0)\d\d(?!\d))|\d?(?:st|nd|rd|th)\b)")
_GROUPS = dict.fromkeys(("unit", "deictic", "season"), "relative")  # around these there is one stretch for all
_SIGNED = compiled(r"\d[-./]\d\d?[-./]\d")
"""What every date in figures holds: most texts have none."""


@dataclass(slots=True)
class Atom:
    """A date expression as written, taken apart and not yet resolved."""

    start: int
    end: int
    meaning: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relation: str | None = None
    """`this`, `last`, `next`."""
    in_text: bool = False
    """Whether the relation is to a date in the text."""
    count: int | None = None
    unit: str | None = None
    direction: int = 0
    """Of an offset: 1 after, -1 before."""
    edge: str | None = None
    season: int | None = None
    year_shift: int | None = None
    """Years from that of the publication, of `last year` and its kin behind a month."""
    week_shift: int | None = None
    """Weeks from that of the publication, of `last week` and its kin behind a weekday."""
    shift: int | None = None
    """Days from the publication, of `yesterday` and its kin."""
    nth: int | None = None
    about: bool = False
    """Whether it is told only roughly: `almost two weeks ago`."""
    round: bool = False
    """Whether it is a round number, which is a year only in a range: `entre dos mil y dos mil catorce`."""
    until: Atom | None = field(default=None, repr=False)
    """The last date of a range that this one begins."""


class Forms:
    """The forms of one language, compiled once."""

    def __init__(self, calendar: Calendar, code: str) -> None:
        self.calendar = calendar
        self.code = code
        self._placeholders = {
            "day": rf"(?<![\d.,:$])(?<!\d/)(?:{_DIGIT_DAY}|{any_of(calendar.days)}\b)",
            "year": rf"(?:(?<!\d){_DIGIT_YEAR}|{'|'.join(calendar.years)})",
            "count": rf"(?:(?<![\d.,])\d{{1,3}}(?![\d.,])|\b{any_of(calendar.counts)}\b)",
            "season": rf"\b{any_of(calendar.seasons)}\b",
            "glue": any_of(calendar.glue),
        }
        listed: dict[str, Iterable[str]] = {
            "month": calendar.months, "weekday": calendar.weekdays, "unit": calendar.units, "edge": calendar.edges,
            "this": calendar.this, "last": calendar.last, "next": calendar.next, "deictic": calendar.deictics,
            "part": calendar.parts, "after": calendar.after, "before": calendar.before,
        }  # fmt: skip
        self._placeholders |= {name: rf"\b{any_of(words)}" for name, words in listed.items()}
        self._patterns: dict[str, re.Pattern[str]] = {}
        listed |= {"year": calendar.year_words, "relative": calendar.called_for, "season": calendar.seasons}
        kinds = ("year", "relative", "season", "deictic", "unit", "weekday", "month")  # the last holds
        called = {word: kind for kind in kinds for word in listed[kind]}
        self.kinds = {word: frozenset({kind}) for word, kind in called.items()}
        for word in (word for word in called if " " in word):  # "el dia despues" holds a unit
            self.kinds[word] = frozenset(kind for held, kind in called.items() if f" {held} " in f" {word} ")
        self.words = compiled(rf"\b{any_of(called)}\b")
        self.named_after = compiled(calendar.named_after or r"(?!)")
        self.recurring = compiled(calendar.recurring)
        self.month_after = compiled(rf"\b(?:{any_of(calendar.month_after)})[\s(-]{{1,2}}$")

    def pattern(self, form: Form) -> re.Pattern[str]:
        """A form's pattern, compiled on first use: most texts need few of them."""
        found = self._patterns.get(form.pattern)
        if found is None:
            found = self._patterns[form.pattern] = self._compile(form.pattern)
        return found

    def _compile(self, pattern: str) -> re.Pattern[str]:
        """The pattern with its placeholders filled in, each under a name of its own."""
        seen: dict[str, int] = defaultdict(int)

        def fill(match: re.Match[str]) -> str:
            name = match.group(1).lower()
            seen[name] += 1
            label = name if seen[name] == 1 else f"{name}{seen[name]}"
            return f"(?P<{label}>{self._placeholders[name].replace(' ', BLANK)})"

        return compiled(r"\b(?:" + re.sub(r"\{([A-Z]+)\}", fill, pattern.replace(" ", BLANK)) + ")")


@lru_cache(maxsize=4)
def forms(code: str) -> Forms:
    """The forms of a language."""
    return Forms(language_of(code).calendar, code)


def find(text: str, folded: str, code: str) -> list[Atom]:
    """The date expressions of a text in order, none overlapping, the longest reading of each place."""
    rules = forms(code)
    found: list[tuple[int, int, int, Form | None, re.Match[str]]] = []
    windows = _windows(folded, rules)
    for rank, form in enumerate(rules.calendar.forms):
        for start, end in windows.get(form.on, ()):
            rows = rules.pattern(form).finditer(folded, start, end)
            found.extend((m.start(), -m.end(), rank, form, m) for m in rows)
    if _SIGNED.search(folded):
        found.extend((m.start(), -m.end(), -1, None, m) for m in _NUMERIC.finditer(folded))
    return list(_longest(text, found, rules))


def _windows(folded: str, rules: Forms) -> Mapping[str, list[tuple[int, int]]]:
    """Stretches around the words that call for a form, by kind, none overlapping, cut at blanks."""
    calls = [(*found.span(), rules.kinds[" ".join(found.group().split())]) for found in rules.words.finditer(folded)]
    calls += [(*found.span(), frozenset({found.lastgroup or "relative"})) for found in _FIGURES.finditer(folded)]
    rows: dict[str, list[tuple[int, int, frozenset[str]]]] = defaultdict(list)
    for first, last, kinds in sorted(calls, key=lambda call: call[:2]):
        start, end = max(0, first - _REACH), min(len(folded), last + _REACH)
        for group in {_GROUPS.get(kind, kind) for kind in kinds}:
            same = rows[group]
            near = same.pop() if same and start <= same[-1][1] else (start, end, frozenset({group}))
            same.append((near[0], end, near[2] | kinds))
    return {
        kind: [_cut(folded, start, end) for start, end, kinds in rows[_GROUPS.get(kind, kind)] if kind in kinds]
        for kind in {form.on for form in rules.calendar.forms}
    }


def _cut(folded: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the halves of words at its ends; a word longer than the reach is left cut."""
    if start and not folded[start - 1].isspace():
        start = next((i for i in range(start, min(start + 40, end)) if folded[i].isspace()), start)
    if end < len(folded) and not folded[end].isspace():
        end = next((i for i in range(end, max(end - 40, start), -1) if folded[i].isspace()), end)
    return start, end


def _longest(text: str, found: list[tuple[int, int, int, Form | None, re.Match[str]]], rules: Forms) -> Iterator[Atom]:
    """The longest of the matches that overlap, made into atoms; those that are none after all give way."""
    found.sort(key=lambda row: row[:3])
    cluster: list[tuple[int, int, int, Form | None, re.Match[str]]] = []
    reach = 0
    for row in [*found, None]:
        if row is not None and (not cluster or row[0] < reach):
            cluster.append(row)
            reach = max(reach, -row[1])
            continue
        taken: list[Atom] = []
        for _, _, _, form, match in sorted(cluster, key=lambda r: (r[1] + r[0], r[2])):
            if all(match.end() <= atom.start or match.start() >= atom.end for atom in taken):
                atom = _atom(text, form, match, rules)
                if atom:
                    taken.append(atom)
        yield from sorted(taken, key=lambda atom: atom.start)
        if row is not None:
            cluster, reach = [row], -row[1]


def _atom(text: str, form: Form | None, match: re.Match[str], rules: Forms) -> Atom | None:
    if form is None:
        return _numeric(match, rules.calendar)
    parts: dict[str, str] = {}
    for name, caught in match.groupdict().items():
        if caught is not None:
            parts.setdefault(name.rstrip("0123456789"), " ".join(caught.split()))
    calendar = rules.calendar
    start, end = match.span()
    while text[end - 1] in ".,":
        end -= 1
    if not _spelled_as_date(text, match, parts, form, rules):
        return None
    if form.meaning == "period" and parts["unit"] in calendar.plurals:
        return None  # the coming weeks are none that could be named
    atom = Atom(start, end, form.meaning, about="about" in parts)
    atom.round = form.meaning == "year" and parts["year"] in rules.calendar.year_words
    if "yy" in parts:
        atom.year = 1900 + int(parts["yy"])
    if "year" in parts:
        atom.year = _year(parts["year"], rules.code)
    atom.nth = _ordinal(parts["nth"], rules.code) if "nth" in parts else None
    _set_units(atom, parts, calendar)
    _set_relation(atom, parts, calendar)
    _set_direction(atom, parts)
    return atom


def _set_units(atom: Atom, parts: Mapping[str, str], calendar: Calendar) -> None:
    for name in ("month", "weekday", "season", "edge"):
        if name in parts:
            setattr(atom, name, getattr(calendar, f"{name}s")[parts[name]])
    if "day" in parts:
        digits = re.match(r"\d+", parts["day"])
        atom.day = int(digits.group()) if digits else calendar.days[parts["day"]]
    if "count" in parts:
        atom.count = int(parts["count"]) if parts["count"].isdigit() else calendar.counts[parts["count"]]
    if "unit" in parts:
        atom.unit = calendar.units.get(parts["unit"], parts["unit"])
    if "deictic" in parts:
        atom.shift = calendar.deictics[parts["deictic"]]


def _set_relation(atom: Atom, parts: Mapping[str, str], calendar: Calendar) -> None:
    for shift, name in ((-1, "lastyear"), (0, "thisyear"), (1, "nextyear")):
        if name in parts:
            atom.year_shift = shift
        if name.replace("year", "week") in parts:
            atom.week_shift = shift
    for relation in ("this", "last", "next"):
        if relation in parts:
            atom.relation = relation
            atom.in_text = parts[relation] in calendar.in_text


def _set_direction(atom: Atom, parts: Mapping[str, str]) -> None:
    atom.direction = 1 if {"after", "nextday"} & parts.keys() else -1 if {"before", "eve"} & parts.keys() else 0
    if {"nextday", "eve", "sameday"} & set(parts):
        atom.unit = "day"
        atom.count = 0 if "sameday" in parts else 1


def _spelled_as_date(text: str, match: re.Match[str], parts: Mapping[str, str], form: Form, rules: Forms) -> bool:
    """Whether capitals and neighbours let a word be a month or weekday: `May`, `Julio`, `sun`."""
    calendar, told = rules.calendar, {"edge", "last", "next", "this"} & set(parts)
    dated = "year" in parts
    alone = not dated and "day" not in parts
    for name in ("month", "weekday"):
        group = next((g for g in match.groupdict() if g.rstrip("0123456789") == name and match.group(g)), None)
        if group is None:
            continue
        word, first = parts[name], text[match.start(group)]
        before = text[max(0, match.start() - 24) : match.start()].lower()
        if name == "month" and calendar.named_after and not dated and _is_name(text, match, group, rules):
            return False
        if (word in calendar.small and first.isupper() and alone) or (
            word in calendar.capitals and first.islower() and not dated
        ):
            return False
        if alone and name == "month" and not told:
            if (len(word) < 4 and word != "may") or word == "sept":
                return False
            if word in calendar.capitals:
                return rules.month_after.search(before[-12:]) is not None
        bare = match.start() == match.start(group)  # `de lunes a viernes`, not `de este lunes`
        weekly = bare and rules.recurring.search(before) is not None
        if name == form.meaning == "weekday" and (word in calendar.short_weekdays or weekly):
            return False
    return True


def _is_name(text: str, match: re.Match[str], group: str, rules: Forms) -> bool:
    """Whether a capital makes a month part of a name, in a language that writes months small: `Dos de Mayo`."""
    start = match.start(group)
    if not (text[start].isupper() and text[start + 1].islower()):
        return False
    if re.match(r"\s[^\W\d_]", text[match.end() : match.end() + 2]) and text[match.end() + 1].isupper():
        return True  # `Mayo Clinic`
    before = text[max(0, match.start() - 30) : match.start()]
    if start == match.start():
        return not rules.month_after.search(before.lower()) or re.search(r"\d\s\w+\s$", before) is not None
    return rules.named_after.search(before) is not None


def _numeric(match: re.Match[str], calendar: Calendar) -> Atom | None:
    """A date in figures: the year first, or day and month in the order of the language where both orders could be."""
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    else:
        first, second, year = int(match["a"]), int(match["b"]), int(match["c"])
        if year < 100:
            if match["s2"] == ".":
                return None
            year += 2000 if year < 70 else 1900
        day, month = (first, second) if calendar.day_first else (second, first)
        if month > 12:
            day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Atom(match.start(), match.end(), "date", year=year, month=month, day=day)


def _year(words: str, code: str) -> int | None:
    """The year that digits or words name; pairs of tens are read as in `nineteen seventy-eight`."""
    if words.isdigit():
        return int(words)
    values = [int(value) for value in _values(words, code)]
    if len(values) in (2, 3) and 10 <= values[0] < 100:
        return values[0] * 100 + values[-1]
    return values[0] if len(values) == 1 and 1000 <= values[0] < 2200 else None


def _ordinal(words: str, code: str) -> int | None:
    values = _values(words, code)
    return int(values[0]) if values else -1


def _values(words: str, code: str) -> list[int | float]:
    rules = grammar(code)
    tokens = [Token(m.start(), m.end(), *rules.kinds[m.group()]) for m in rules.token.finditer(words)]
    values, index = [], 0
    while index < len(tokens):
        built = Building(words, tokens, index, rules)
        if built.count:
            values.append(built.value)
        index += max(1, built.count)
    return values
