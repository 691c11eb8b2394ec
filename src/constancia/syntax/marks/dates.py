"""Dates and periods in a text, resolved where the text or its publication date allows."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape.calendar import Calendar
from constancia.lean import dataclass, replace
from constancia.syntax.marks import date_forms, date_ranges, datelines
from constancia.syntax.marks.contexts import Context, Resolved
from constancia.syntax.marks.date_forms import Atom
from constancia.syntax.marks.patterns import any_of
from constancia.syntax.marks.resolving import resolve
from constancia.syntax.marks.tenses import tense
from constancia.syntax.stretches import Stretch


@dataclass(frozen=True, slots=True)
class DateMark(Stretch):
    """A date expression where it stands."""

    date: str | None
    """EDTF, at the precision stated; None where it cannot be resolved."""
    anchor: str
    """`absolute`, `published` (resolved against the publication date), `text` (an offset from something said)."""
    inferred: tuple[str, ...] = ()
    """`year` where the year comes from the publication date, `month` too where only a day was named."""
    weekday: int | None = None
    """Weekday named in the expression, Monday 0."""
    meaning: str = "date"
    """Form of the expression: `date`, `month`, `year`, `weekday`, `deictic`, `offset`, `period`, `ago` and so on;
    `none` where it is a name or a time of day that is only written like a date."""
    bound: str | None = None
    """`since` or `until` where such a word stands before it and it is no range: what is dated is only one end."""
    vague: bool = False
    """Whether it counts nothing (`days later`), or only hours from an event that follows (`hours after the vote`), or
    names a part of a long period loosely (`earlier this year`)."""
    outer: int = -1
    """Where the expression begins with that word; `start` where there is none."""
    body: int | None = None
    """Where the body of the paragraph begins, of a date that stands in its dateline; None elsewhere."""

    @property
    def precise(self) -> bool:
        """Whether it is one day."""
        return self.date is not None and len(self.date) == _DAY


class _Around:
    """What may stand around a date in one language, compiled once."""

    def __init__(self, calendar: Calendar) -> None:
        self.named_month = compiled(rf"\b(\w+)\.?[^\S\n]({any_of(calendar.capitals)})\b")
        self.since = compiled(rf"\b{any_of(calendar.since)}\s{{1,2}}$")
        self.until = compiled(rf"\b{any_of(calendar.until)}\s{{1,2}}$")
        pattern = calendar.complement.replace(" ", r"\s{1,3}")
        self.complement = compiled(pattern)
        self.other_year = compiled(rf"\s?,?\s?(?:{calendar.other_year})\b")
        self.counted = compiled(r"\s{1,2}[^\W\d_]{3,}s\b")
        self.counting = compiled(rf"\b{any_of(calendar.counting)}\s{{1,2}}$")
        self.apposed = compiled(calendar.apposed)
        self.clock = compiled(rf"[)\]]?\s{{0,2}}[(\[]?{any_of(calendar.clock)}\b")
        self.hour = compiled(rf"\b{any_of(calendar.at_hour)}\s{{1,2}}$")
        self.names_before = compiled(rf"\b(?:{any_of(calendar.names_before)})\s{{1,2}}$")
        self.names_after = compiled(rf"\s{{1,2}}{any_of(calendar.names_after)}\b")


@lru_cache(maxsize=4)
def _around(code: str) -> _Around:
    return _Around(language_of(code).calendar)


_TENSED = frozenset(
    {"date", "month", "weekday", "day-of-month", "weekend", "season", "maybe-ahead", "week-of", "ordinal-weekday"}
)
"""Meanings for which the tense around the expression matters."""


_DAY = len("2023-06-15")
_STOP = compiled(r"[.!?:;]\s|\n")
"""What ends the stretch in which one date is beside another."""


def find(text: str, folded: str, language: str, published: str | None) -> tuple[DateMark, ...]:
    """The date expressions of a text, in order, none overlapping.

    Raises ValueError where `published` is no EDTF date.
    """
    around = _around(language)
    atoms = [atom for atom in date_forms.find(text, folded, language) if not _is_count(folded, atom, around)]
    atoms = [a for a in date_ranges.join(folded, atoms, language) if not a.round or a.until is not None]
    people = _people(text, folded, language) if any(atom.meaning == "month" for atom in atoms) else ()
    atoms = [a for a in atoms if not (a.meaning == "month" and folded[a.start : a.end] in people)]
    base = Context.of(published)
    before: date | None = None
    told, last = 0, None
    marks: list[DateMark] = []
    for index, atom in enumerate(atoms):
        if marks and _apposed(folded, marks[-1], atom, around):
            # "Dec. 18, a Wednesday": what the day is said to have been, to be compared and not resolved anew.
            marks[-1] = replace(marks[-1], end=atom.end, weekday=atom.weekday)
            continue
        tensed = tense(text, atom.start, atom.end, language) if atom.meaning in _TENSED else None
        if _is_like_date(text, folded, atom, around):
            marks.append(DateMark(atom.start, atom.end, None, "absolute", meaning="none", outer=atom.start))
            continue
        if atom.meaning == "maybe-ahead" and tensed != "future":
            continue
        head = datelines.read(text, atom.start, atom.end, atom.meaning)
        atom = replace(atom, year=head.year) if head is not None and head.year is not None else atom
        beside = before if before and not _STOP.search(text, told, atom.start) else None
        context = replace(base, tense=tensed, before=before, beside=beside, told=last)
        complement = False
        if atom.meaning == "offset":
            complement = around.complement.match(folded, atom.end) is not None
            following = atoms[index + 1] if complement and index + 1 < len(atoms) else None
            context = replace(context, complement=complement, after=_dated(folded, atom, following, base))
        meaning = resolve(atom, context)
        if atom.about and meaning.date and "/" not in meaning.date:
            meaning = replace(meaning, date=meaning.date + "~")
        mark = _mark(folded, atom, meaning, around)
        vague = atom.meaning == "offset" and (complement if atom.unit == "hour" else atom.count is None)
        vague = vague or (atom.meaning == "edge-unit" and atom.edge is None and atom.unit != "week")
        if head is not None:
            marks.append(replace(mark, end=head.end, body=head.body))
            continue
        marks.append(replace(mark, vague=vague))
        last = meaning.date or last
        day = _as_day(meaning.date)
        if day and atom.meaning != "offset":
            before, told = day, atom.end
    return tuple(marks)


def _people(text: str, folded: str, code: str) -> frozenset[str]:
    """Words for months that are somebody's name in this text: `Theresa May`, `Mr March`."""
    calendar, names = language_of(code).calendar, language_of(code).names
    found = _around(code).named_month.finditer(folded) if calendar.capitals else ()
    shown = (m for m in found if text[m.start(2)].isupper() and text[m.start()].isupper())
    return frozenset(m[2] for m in shown if m[1] in names.given or m[1] in names.honorifics)


def _mark(folded: str, atom: Atom, meaning: Resolved, around: _Around) -> DateMark:
    bound, outer = None, atom.start
    if atom.until is None:
        for name, pattern in (("since", around.since), ("until", around.until)):
            match = pattern.search(folded, max(0, atom.start - 20), atom.start)
            if match:
                bound, outer = name, match.start()
                break
    other = around.other_year.search(folded, atom.start, atom.end + 40) if "year" in meaning.inferred else None
    if other and other.start() <= atom.end:
        # The year of something else in the text, and not the one before publication.
        meaning = Resolved(None, "text")
    told = meaning.date, meaning.anchor, meaning.inferred
    return DateMark(atom.start, atom.end, *told, atom.weekday, atom.meaning, bound, outer=outer)


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and len(text) == 10 and text[4] == text[7] == "-" else None


def _dated(folded: str, atom: Atom, following: Atom | None, base: Context) -> date | None:
    """The day of the event right behind an offset: `two days after the 31 October vote`."""
    if following is None or following.start - atom.end > 30 or "." in folded[atom.end : following.start]:
        return None
    return _as_day(resolve(following, base).date)


def _is_count(folded: str, atom: Atom, around: _Around) -> bool:
    """Whether a bare year is none because it counts what follows: `de 2000 soldados`."""
    if atom.meaning != "year" or not around.counted.match(folded, atom.end):
        return False
    counting = around.counting.search(folded, max(0, atom.start - 10), atom.start)
    return bool(counting and not around.clock.match(folded, atom.end))


def _apposed(folded: str, mark: DateMark, atom: date_forms.Atom, around: _Around) -> bool:
    """Whether an expression is a weekday in apposition to the day right before it, which names none itself."""
    if atom.meaning != "weekday" or mark.meaning != "date" or mark.weekday is not None or mark.body is not None:
        return False
    if atom.relation is not None:
        return False  # "on 17 November, this Wednesday" tells two days
    return around.apposed.fullmatch(folded, mark.end, atom.start) is not None


def _is_like_date(text: str, folded: str, atom: Atom, around: _Around) -> bool:
    """Whether a name or a time of day is written like a date: `Movimiento 19 de Abril`, `1930 hours`."""
    if atom.meaning == "date" and atom.day and not atom.year:
        after = around.names_after.match(folded, atom.end)
        named = after and text[atom.end : after.end()].lstrip()[0].isupper()
        bare = folded[atom.start].isdigit()  # with an article it is a day: "a la plaza el 3 de mayo"
        return bool(named or (bare and around.names_before.search(folded, max(0, atom.start - 24), atom.start)))
    if atom.meaning != "year":
        return False
    back = max(0, atom.start - 12)
    return bool(around.clock.match(folded, atom.end) or around.hour.search(folded, back, atom.start))
