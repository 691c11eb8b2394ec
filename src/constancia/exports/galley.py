"""The report as it was read, each claim marked in place with a link to its story."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from html import escape
from typing import Any

from constancia.exports.marks import Stretch, cut, in_order, paragraphs
from constancia.exports.visible import visible
from constancia.language.messages import say
from constancia.lean import dataclass

ORDER = ("conflicts", "not-on-record", "explained", "agrees", "cannot-tell")
"""Outcomes by how much they ask of the reader; the first one that a stretch of text has gives its mark."""

SHORT = 1800
"""Code points of a report that fits on a screen, so that it can stand still beside its stories."""

HEAD = 200
"""Code points up to which a first paragraph is a headline."""


_TALLY = re.compile(r"\d+(?:–[\d?]+)+")


def shown(text: object) -> str:
    """Words of a report or of the record, so that they are only words."""
    return escape(visible(str(text)))


def worded(text: object) -> str:
    """The same with tallies that no line breaks."""
    return _TALLY.sub(r'<span class="nb">\g<0></span>', shown(text))


def icon(outcome: str) -> str:
    """The glyph of an outcome, which its word accompanies."""
    return f'<svg class="ic" aria-hidden="true"><use href="#i-{outcome}"/></svg>'


NEAR = 100
"""Code points within which two places of a claim are parts of one phrase and share a mark."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a claim in the text."""

    claim: Mapping[str, Any]
    anchor: str
    """Its id on the page."""
    paragraph: int
    """As the page counts them, from 1; 0 for the headline."""
    start: int
    end: int
    last: bool
    """Whether its phrase ends with it."""


@dataclass(frozen=True)
class Report:
    """One checked document of a page: its object of the output contract, and how its places are called."""

    checked: Mapping[str, Any]
    prefix: str
    ui: str
    name: str = field(default="")
    """What the reader calls it where it has no title."""

    @property
    def text(self) -> str:
        """Its text."""
        return str(self.checked["document"]["text"])

    @property
    def title(self) -> str:
        """Its title, else its name."""
        return str(self.checked["document"].get("title") or self.name)

    @property
    def stories(self) -> Sequence[Mapping[str, Any]]:
        """Its stories, worst first."""
        stories: Sequence[Mapping[str, Any]] = self.checked["stories"]
        return stories

    @cached_property
    def claims(self) -> Mapping[str, Mapping[str, Any]]:
        """Its claims by id."""
        return {claim["id"]: claim for claim in self.checked["claims"]}

    @cached_property
    def story_of(self) -> Mapping[str, int]:
        """Number of the story of each claim, from 1."""
        return {id: number for number, story in enumerate(self.stories, 1) for id in story["claims"]}

    @cached_property
    def beside(self) -> Mapping[str, str]:
        """What the record has, in a few words, by claim."""
        said = [one for story in self.stories for one in story["told"] if one["beside"]]
        return {id: one["beside"] for one in said for id in one["claims"]}

    @cached_property
    def pieces(self) -> Sequence[tuple[int, int]]:
        """Start and end of each paragraph."""
        return list(paragraphs(self.text))

    @cached_property
    def headed(self) -> bool:
        """Whether its first paragraph is its headline."""
        return len(self.pieces) > 1 and self.pieces[0][1] - self.pieces[0][0] < HEAD

    @cached_property
    def places(self) -> Sequence[Place]:
        """Every place of every claim, in the order of the claims."""
        starts = [start for start, _ in self.pieces]
        found = []
        for number, claim in enumerate(self.claims.values(), 1):
            spans = claim["evidence"]
            for part, span in enumerate(spans, 1):
                anchor = self.place("c", number) + (f"-{part}" if part > 1 else "")
                paragraph = bisect_right(starts, span["start"]) - (1 if self.headed else 0)
                far = part == len(spans) or spans[part]["start"] - span["end"] > NEAR
                found.append(Place(claim, anchor, paragraph, span["start"], span["end"], last=far))
        return found

    def places_of(self, id: str) -> Iterator[Place]:
        """Where a claim stands: its first place, and any other that is not a part of the same phrase."""
        apart = True
        for place in self._by_claim[id]:
            if apart:
                yield place
            apart = place.last

    @cached_property
    def _by_claim(self) -> Mapping[str, Sequence[Place]]:
        found: dict[str, list[Place]] = {}
        for place in self.places:
            found.setdefault(place.claim["id"], []).append(place)
        return found

    def quote(self, id: str) -> str:
        """A claim's own words, what it says twice said once."""
        return " … ".join(dict.fromkeys(" ".join(span["quote"].split()) for span in self.claims[id]["evidence"]))

    def label(self, code: str) -> str:
        """What a part of the page is called for those who hear it: with the report's title where there are several."""
        return say(code, self.ui) + (f": {self.title}" if self.prefix else "")

    def place(self, kind: str, number: int) -> str:
        """The id of a place on the page."""
        return f"{self.prefix}{kind}{number}"


def galley(report: Report) -> Iterator[str]:
    """The text, paragraph by paragraph."""
    short = " short" if len(report.text) < SHORT else ""
    label = shown(report.label("page.text"))
    lang = escape(str(report.checked["document"].get("language", report.ui)))
    yield f'<section class="proof{short}" aria-label="{label}" lang="{lang}">'
    title = report.title
    first = report.text[slice(*report.pieces[0])] if report.pieces else ""
    if title and not (report.headed and " ".join(title.split()) in " ".join(first.split())):
        yield f"<h2>{shown(title)}</h2>"
    marks = _Marks(report)
    spans = [(place.start, place.end) for place in report.places]
    for index, (start, end, inside) in enumerate(in_order(report.pieces, spans)):
        tag = "h2" if index == 0 and report.headed else "p"
        words = "".join(map(marks.stretch, cut(report.text, start, end, spans, inside)))
        yield f"<{tag}>{words}</{tag}>"
    yield "</section>"


class _Marks:
    """The places of all claims of a report, each made a link when its words come by."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.begun: set[str] = set()

    def stretch(self, stretch: Stretch) -> str:
        """A piece of the text: a link to the story of the claim that asks most of the reader there."""
        places = self.report.places
        ends = [places[number] for number in stretch.ends if places[number].last]
        words = shown(stretch.text)
        if not stretch.places:
            return words + "".join(map(self._alone, ends))
        here = [places[number] for number in stretch.places]
        place = min(here, key=lambda one: ORDER.index(one.claim["finding"]["outcome"]))
        if place.anchor in self.begun and not stretch.text.strip() and place not in ends:
            return f'<span class="mk {place.claim["finding"]["outcome"]}">{words}</span>' + "".join(
                map(self._alone, ends)
            )
        over = "" if place.anchor in self.begun else self._over(place)
        end = self._end(place) if place in ends else ""
        return self._link(place, over + words + end) + "".join(self._alone(one) for one in ends if one is not place)

    def _alone(self, place: Place) -> str:
        """The end of a claim whose words are marked as another's."""
        return self._link(place, self._end(place))

    def _link(self, place: Place, inside: str) -> str:
        claim, first = place.claim, place.anchor not in self.begun
        self.begun.add(place.anchor)
        anchor = f'id="{place.anchor}"' if first else 'tabindex="-1"'
        story = self.report.place("s", self.report.story_of[claim["id"]])
        return f'<a class="mk {claim["finding"]["outcome"]}" {anchor} href="#{story}">{inside}</a>'

    def _over(self, place: Place) -> str:
        said = self.report.beside.get(place.claim["id"])
        return f'<span class="over" aria-hidden="true">{shown(said)}</span>' if said else ""

    def _end(self, place: Place) -> str:
        """Glyph and number of the story behind a claim, with the words that they stand for."""
        outcome, id = place.claim["finding"]["outcome"], place.claim["id"]
        beside = self.report.beside.get(id)
        said = say(f"story.label.{outcome}", self.report.ui) + (f": {beside}" if beside else "")
        number = self.report.story_of[id]
        return f'<span class="k">&#8288;{icon(outcome)}{number}<span class="vh"> ({shown(said)})</span></span>'
