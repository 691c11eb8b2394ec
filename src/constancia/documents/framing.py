"""What frames a text: its headline, the date it carries, and the lines that say where it comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from constancia.language import language
from constancia.model.documents import Passage, Provenance, Span

_HEAD = 1_500
"""Code points at the beginning of a text in which its headline, dateline and time stamp stand."""
_FOOT = 1_200
"""Code points at its end in which credits stand."""
_LONGEST_TITLE = 220
_NAME = r"(?P<name>(?-i:[A-ZÁÉÍÓÚÑ@])[^\n.;|()]{1,80}?(?:\.(?=[a-z]{2,3}\b)[a-z]{2,3})?)(?=\s*(?:[,;.|\n)]|$))"
_DATED_NAME = r"(?P<name>(?-i:[A-ZÁÉÍÓÚÑ@])[^\n.;|()]{1,80}?)(?=\s+(?:el|on)\s+\d|\s*(?:[,;.|\n)]|$))"
_AT_FIRST = (
    r"(?:originalmente\s+|originally\s+|por primera vez\s+|primeramente\s+|first\s+)?"
    r"(?:en (?:ingl[ée]s|espa[ñn]ol)\s+)?"
)
_IN_LANGUAGE = r"(?:\s+(?:del|from|al|into|en|in)\s+(?:el\s+)?[a-záéíóúñ]+)?"
_AGENCY = re.compile(
    r"(?m)^[^\S\n]*[A-ZÁÉÍÓÚÑ](?:[\w .,'’/-]{1,60}?|[\w .'’-]{1,40}\([^()\d\n]{2,40}\),? [\w .,'’/-]{1,30}?)"
    r"\((?P<name>[^\W\d_][\w .&'’-]{1,40})\)\s{0,2}(?:[.:–—-]|--)",
)
"""A dateline with its agency: `LIMA, 18 may (EFE).-`."""
_STAFF = frozenset({"redacción", "redaccion", "staff", "de nuestra redacción", "corresponsal", "archivo"})
"""What stands in the place of an agency and names none."""
_CREDITS = tuple(
    (how, re.compile(pattern, re.IGNORECASE | re.MULTILINE))
    for how, pattern in (
        (Passage.SOURCE, rf"^[\s*_]*(?:fuente|source|fuente original|original source)\s*:\s*{_NAME}"),
        (Passage.SOURCE, rf"\b(?:con informaci[óo]n de|with information from|with reporting by)\s+{_NAME}"),
        (Passage.TRANSLATION, rf"\b(?:traducci[óo]n|translation)(?:\s*:|\s+(?:by|de|para|for))?\s+{_NAME}"),
        (
            Passage.TRANSLATION,
            rf"\b(?:traducci[óo]n|translation)\b[^\n:]{{0,40}}:[^\n]{{0,40}}?\b(?:para|for)\s+{_NAME}",
        ),
        (Passage.TRANSLATION, rf"\b(?:traducid[oa]|translated){_IN_LANGUAGE}\s+(?:por|by)\s+{_NAME}"),
        (Passage.SOURCE, rf"\b(?:publicad[oa]|published)\s+{_AT_FIRST}(?:por|by|en|in)\s+{_DATED_NAME}"),
        (
            Passage.REPUBLICATION,
            rf"\b(?:republicado|reproducido|tomado|republished|reproduced|reprinted)\s+(?:de|por|from|by)\s+{_NAME}",
        ),
    )
)
_PUBLISHED = (
    r"(?:publicad[oa](?:\s+el)?|published(?:\s+on)?|fecha(?:\s+de\s+publicaci[óo]n)?|date|posted(?:\s+on)?"
    r"|actualizad[oa](?:\s+el)?)"
)
_TIME = (
    r"(?:[\s,|·•/(-]*(?:a las |at )?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:h(?:oras|rs|s)?|[ap]\.?\s?m\.?)?"
    r"(?:\s*[A-Z]{2,4})?[\s|·•/)-]*)?"
)
_PLACE = r"[A-ZÁÉÍÓÚÑ][^\W\d_]*(?:[ .,/'’-]{1,3}[^\W\d_]+\.?){0,6}"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a text says about itself."""

    title: str | None = None
    published: str | None = None
    """EDTF; only where the text prints the year."""
    provenance: tuple[Provenance, ...] = ()


def find(text: str, code: str) -> Frame:
    """The frame of a text in that language."""
    return Frame(_title(text), _published(text, code), _provenance(text))


def _title(text: str) -> str | None:
    """The first line, where it is short and reads as a headline."""
    lines = [line.strip(" \t\ufeff#*_") for line in text[:_HEAD].splitlines()]
    full = [line for line in lines if line]
    if (
        len(full) < 2
        or len(full[0]) > _LONGEST_TITLE
        or (full[0].endswith((",", ";")) or re.search(r"(?<![A-ZÁÉÍÓÚÑ])\.$", full[0]))
    ):
        return None
    return full[0]


@lru_cache(maxsize=4)
def _dates(code: str) -> re.Pattern[str]:
    """A date with its year, alone on its line, behind a word that says so, or in a dateline."""
    months = "|".join(sorted(_months(code), key=len, reverse=True))
    day = (
        rf"(?:(?P<d#>\d{{1,2}})(?:º|\.º|st|nd|rd|th)?(?:\s+de|\s+of)?[\s./-]+(?P<m#>{months})\.?(?:\s+del?|,)?[\s./-]+"
        rf"(?P<y#>(?:19|20)\d\d)|(?P<M#>{months})\.?\s+(?P<D#>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<Y#>(?:19|20)\d\d)"
        r"|(?P<iy#>(?:19|20)\d\d)-(?P<im#>\d\d)-(?P<id#>\d\d)|(?P<nd#>\d{1,2})[/.](?P<nm#>\d{1,2})[/.](?P<ny#>(?:19|20)\d\d))"
    )
    alone, told = (day.replace("#", number) for number in "12")
    short = day.replace(r"(?P<y#>(?:19|20)\d\d)", r"(?P<y#>(?:19|20)\d\d|\d\d(?=\s*\())")
    dateline = short.replace("#", "3")
    weekday = r"(?:[^\W\d_]{3,10},?\s+)?"
    return re.compile(
        rf"(?im)^[\s\ufeff(\[]*(?:{_PLACE}[,.]?\s+)?{weekday}{alone}{_TIME}[\s)\].|–—-]*$"
        rf"|^[\s\ufeff]*{_PUBLISHED}\s*:?\s*{weekday}{told}"
        rf"|(?-i:^[\s\ufeff(\[]*{_PLACE})(?:\s?\([^()\d\n]{{2,40}}\))?[\s,.(]*{weekday}{dateline}\)?\s*(?:\([^)\n]{{1,60}}\))?\s*(?:[.:]?\s*[–—-]|\.\s|/)"
    )


def _months(code: str) -> dict[str, int]:
    return dict(language(code).calendar.months)


def _published(text: str, code: str) -> str | None:
    match = _dates(code).search(text[:_HEAD])
    if not match:
        return None
    caught = {name.rstrip("123"): value for name, value in match.groupdict().items() if value is not None}
    if "iy" in caught:
        parts = (caught["iy"], caught["im"], caught["id"])
    elif "ny" in caught:
        month, day = caught["nm"], caught["nd"]
        if int(month) > 12 or (not language(code).calendar.day_first and int(day) <= 12):
            month, day = day, month
        parts = (caught["ny"], month, day)
    else:
        year, month, day = (caught.get(lower) or caught[upper] for lower, upper in (("y", "Y"), ("m", "M"), ("d", "D")))
        parts = (year, str(_months(code)[month.lower()]), day)
    if len(parts[0]) == 2:
        parts = (f"{'20' if int(parts[0]) < 70 else '19'}{parts[0]}", *parts[1:])
    try:
        return date(*map(int, parts)).isoformat()
    except ValueError:
        return None


def _provenance(text: str) -> tuple[Provenance, ...]:
    """The stations that credits name: dateline agency, source, translation, republication; each name once."""
    out: list[Provenance] = []
    head = _AGENCY.search(text[:_HEAD])
    if head and head["name"].lower() not in _STAFF:
        out.append(_station(text, Passage.SOURCE, head, 0))
    for start, stretch in {0: text[:400], max(0, len(text) - _FOOT): text[-_FOOT:]}.items():
        for how, pattern in _CREDITS:
            out.extend(_station(text, how, match, start) for match in pattern.finditer(stretch))
    seen: set[tuple[str, Passage]] = set()
    kept = []
    for station in out:
        if (station.name, station.how) not in seen:
            seen.add((station.name, station.how))
            kept.append(station)
    return tuple(kept)


def _station(text: str, how: Passage, match: re.Match[str], shift: int) -> Provenance:
    start, end = match.span("name")
    span = Span.of(text, start + shift, end + shift)
    return Provenance(span.quote, how, span)
