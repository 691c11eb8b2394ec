"""Counts of harm on five axes: what a claim says on each, and whether a count on record says the same."""

from __future__ import annotations

from enum import StrEnum

from constancia.check.around.phrases import first, words
from constancia.check.around.speakers import called
from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass
from constancia.model.claims import Claim
from constancia.model.entries import Entry
from constancia.model.events import Count, Event, fold
from constancia.model.plain import Plain
from constancia.model.time import edtf, same_date
from constancia.model.values import CasualtiesValue
from constancia.syntax.folding import fold_in_place

AROUND = 0.075
"""Share by which a figure may miss the one that "about" is said of: some 80 of 77, not of 67."""
SHORT = 0.1
"""Share by which a figure may lie under the one that "almost" is said of."""
BEYOND = 0.5
"""Share by which a figure may lie over the one that "over" or "at least" is said of and still be what is meant."""

ASIDE = 25
"""Code points between a figure and its source below which the source is named in passing."""

_DAY = compiled(r"\d{4}-\d{2}-\d{2}")
_STOP = compiled(r"[,;.:()\n\d]")


class Axis(StrEnum):
    """On what two counts may differ and both be right; `by` is compared apart."""

    SCOPE = "scope"
    WHO = "who"
    PLACE = "place"
    PERIOD = "period"
    AS_OF = "as-of"


class Same(StrEnum):
    """How a claim and a count stand to each other on one axis."""

    SAME = "same"
    SILENT = "silent"
    """The count is narrower there, or dated, and the claim does not say so."""
    WIDER = "wider"
    """The count takes in more people than the claim names: protesters and bystanders, not protesters alone."""
    UNSAID = "unsaid"
    """The claim says something there that the count does not: no comparison."""
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people, as exact as it is said."""

    least: float
    most: float
    count: int | None = None
    """The bare number, where one was given."""
    exact: bool = False

    @classmethod
    def of(cls, count: int | None, low: int | None, high: int | None, qualifier: str | None) -> Figure | None:
        """The figures that are meant; None where no number is given."""
        if count is None:
            if low is None and high is None:
                return None
            least = low or 0
            return cls(least, high if high is not None else least * (1 + BEYOND))
        match qualifier:
            case "about":
                slack = max(2.0, count * AROUND) if count >= 10 else 1.0
                return cls(count - slack, count + slack, count)
            case "almost":
                return cls(count * (1 - SHORT), count - 1, count)
            case "at least":
                return cls(count, count * (1 + BEYOND) + 1, count)
            case "more than":
                return cls(count + 1, count * (1 + BEYOND) + 1, count)
            case "up to":
                return cls(count / (1 + BEYOND), count, count)
        return cls(count, count, count, exact=True)

    def fits(self, other: Figure) -> bool:
        """Whether the two may be the same number; two with the same qualifier and number are."""
        alike = self.count is not None and self == other
        return alike or (other.exact and self.least <= other.least and other.most <= self.most)

    def allows(self, other: Figure) -> bool:
        """Whether the two do not exclude each other."""
        return self.least <= other.most and other.least <= self.most


def figure_of(claim: Claim) -> Figure | None:
    """The figure of a casualty claim."""
    value = claim.value
    if not isinstance(value, CasualtiesValue):
        return None
    return Figure.of(value.count, value.low, value.high, value.qualifier)


@dataclass(frozen=True, slots=True)
class Said:
    """What a claim says on the axes; None where it is silent."""

    scope: str | None = None
    who: str | None = None
    place: str | None = None
    period: str | None = None
    """Only where both its ends are given: "since December" narrows nothing."""
    as_of: str | None = None

    @property
    def any(self) -> bool:
        """Whether one axis is known."""
        return any((self.scope, self.who, self.place, self.period, self.as_of))


def said(claim: Claim, case: Case, event: Event) -> Said:
    """The axes of a claim: its value, and the words from its evidence to the next stop or figure."""
    facts = language(case.document.language).facts
    stretch = fold_in_place(f"{claim.value.get('scope', '')} . {_clause(claim, case)}")
    scope = next((code for code, phrases in facts.scopes.items() if first(stretch, phrases)), None)
    victims = fold_in_place(str(claim.value.get("who", "")))
    who = next((code for code, phrases in facts.victims.items() if first(victims, phrases)), None)
    if who is None and victims and not set(words(victims)) & facts.anybody and not claim.value.get("scope"):
        who = victims
    place = fold_in_place(str(claim.value.get("place", "")))
    as_of = claim.value.get("as_of")
    period = str(claim.value.get("period", ""))
    if _DAY.fullmatch(period) and not as_of:  # "On 17 January the dead were 50" counts up to that day.
        as_of, period = period, ""
    closed = period if period and ".." not in period else None
    return Said(scope, who, _narrow(place, event), closed, str(as_of) if as_of else None)


def _clause(claim: Claim, case: Case) -> str:
    """The evidence, and what follows it in its clause."""
    last = claim.evidence[-1].end
    source = claim.speaker.evidence if claim.speaker else None
    if source is not None and source.start - last in range(
        ASIDE
    ):  # "almost 50, according to the commission, in clashes"
        last = source.end + 1
    after = case.document.text[last : last + 60]
    stop = _STOP.search(after)
    return " ".join(span.quote for span in claim.evidence) + (after[: stop.start()] if stop else after)


def _narrow(place: str, event: Event) -> str | None:
    """The place of a claim, where it is a part of the event's."""
    if first(place, event.words) or not words(place):
        return None
    country = event.where[:1]
    return None if first(place, country) else place


@dataclass(frozen=True, slots=True)
class Compared:
    """A count on record beside a claim."""

    entry: Entry
    count: Count
    figure: Figure
    axes: dict[Axis, Same]

    @property
    def comparable(self) -> bool:
        """Whether they say nothing different on any."""
        return not {Same.DIFFERS, Same.UNSAID} & set(self.axes.values())

    @property
    def what(self) -> tuple[str | None, ...]:
        """Who counts, and what: the same for one source's counts of one thing on several days."""
        return self.count.by, self.count.scope, self.count.who, self.count.place

    def silent(self, *axes: Axis) -> bool:
        """Whether the claim leaves out what narrows the count on one of the axes."""
        return any(self.axes[axis] is Same.SILENT for axis in axes)


def compare(stated: Said, entry: Entry) -> Compared:
    """A count beside what a claim says, axis by axis."""
    count = Count.from_entry(entry)
    figure = Figure.of(count.count, count.low, count.high, count.qualifier)
    if figure is None:
        raise ValueError(f"{entry.id} has no figure")
    axes = {
        Axis.SCOPE: _scope(stated.scope, count),
        Axis.WHO: _who(stated.who, count),
        Axis.PLACE: _place(stated.place, count),
        Axis.PERIOD: _period(stated.period, count),
        Axis.AS_OF: _as_of(stated.as_of, count),
    }
    return Compared(entry, count, figure, axes)


def _scope(asked: str | None, count: Count) -> Same:
    if asked in (None, "all"):
        if count.scope in (None, "all") and (asked is None or count.part_of is None):
            return Same.SAME
        return Same.SILENT if asked is None else Same.DIFFERS
    if count.scope is None:
        return Same.UNSAID
    return Same.SAME if asked == count.scope else Same.DIFFERS


def _who(asked: str | None, count: Count) -> Same:
    if asked is None:
        return Same.SAME if count.who is None else Same.SILENT
    if count.who is None:
        return Same.UNSAID
    if asked == count.who:
        return Same.SAME
    parts = set(count.who.replace(" and ", " ").split())
    if asked in parts:
        return Same.WIDER
    return Same.UNSAID if asked == "civilians" else Same.DIFFERS


def _place(asked: str | None, count: Count) -> Same:
    if asked is None:
        return Same.SAME if count.place is None else Same.SILENT
    if count.place is None:
        return Same.UNSAID
    return Same.SAME if fold(count.place) in asked or asked in fold(count.place) else Same.DIFFERS


def _period(asked: str | None, count: Count) -> Same:
    if asked is None:
        return Same.SAME
    if count.period is None:
        return Same.UNSAID
    return Same.SAME if same_date(asked, count.period) else Same.DIFFERS


def _as_of(asked: str | None, count: Count) -> Same:
    if asked is None:
        return Same.SAME if count.as_of is None else Same.SILENT
    if count.as_of is None:  # A report's figure: the claim's day may be the one on which it was presented.
        return Same.SILENT
    return Same.SAME if same_date(asked, count.as_of) else Same.DIFFERS


def by_date(one: Compared) -> tuple[str, str]:
    """Order in which counts are shown: by the day they were counted up to or published."""
    days = edtf(one.count.as_of or one.entry.published or "2999")
    return (days.first.isoformat() if days.first else "", one.entry.id)


def count_shown(entry: Entry, case: Case) -> dict[str, Plain]:
    """A count as parameters of a step."""
    count = Count.from_entry(entry)
    figure, qualifier = _as_shown(count)
    details: list[Plain] = [{"axis": f"harm.{count.harm}", "value": ""}]
    details += [{"axis": f"axis.{name}", "value": ""} for name in (count.scope, count.who) if name]
    if count.place:
        details.append({"axis": "axis.place", "value": count.place})
    if count.period:
        details.append({"axis": "axis.period", "value": count.period})
    if count.as_of:
        details.append({"axis": "axis.as-of", "value": count.as_of})
    elif entry.published:
        details.append({"axis": "axis.published", "value": entry.published})
    return {
        "by": called(entry),
        "figure": figure,
        "qualifier": f"qualifier.{qualifier}",
        "details": details,
    }


def _as_shown(count: Count) -> tuple[str, str | None]:
    """The figure of a count, and how exact it is: of a range with one end, that end."""
    if count.count is not None:
        return str(count.count), count.qualifier
    if count.low is not None and count.high is not None:
        return f"{count.low}–{count.high}", count.qualifier
    return (str(count.low), "at least") if count.low is not None else (str(count.high), "up to")
