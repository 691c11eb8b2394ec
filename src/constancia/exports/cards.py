"""The stories of a report beside its text: a card for what asks for work, a line for the rest, a fold at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from textwrap import shorten
from typing import Any

from constancia.exports.galley import ORDER, Place, Report, icon, shown, worded
from constancia.exports.sums import sum_shown
from constancia.language.messages import say
from constancia.model.verdict import rest

WORK = ("conflicts", "not-on-record", "explained")
"""Outcomes that ask the reporter to do something: these have a card, the others a line."""

SOURCES = 3
"""Publications named with a story; the fold below names every step."""

_QUOTED, _FOLDED = 240, 90
"""Characters of a claim's words that are shown on a card, and in a line of the fold."""

Story = Mapping[str, Any]


def cards(report: Report) -> Iterator[str]:
    """Every story, worst first; those of which nothing can be told in one fold."""
    ui = report.ui
    yield f'<section class="stories" aria-label="{shown(report.label("page.stories"))}">'
    yield from _filters(report)
    folded = []
    for number, story in enumerate(report.stories, 1):
        if story["folded"]:
            folded.append((number, story))
        else:
            yield _Card(report, number, story).shown()
    yield from _within(report)
    if folded:
        yield from _rest(report, folded)
    if not report.stories:
        yield f"<p>{shown(say('page.no-claims', ui))}</p>"
    yield "</section>"


def _filters(report: Report) -> Iterator[str]:
    """Boxes that hide the stories of an outcome; without style sheets they do nothing."""
    there = [outcome for outcome in ORDER if any(story["outcome"] == outcome for story in report.stories)]
    if len(there) < 2:
        return
    boxes = "".join(
        f'<label><input type="checkbox" class="f-{outcome}" checked> '
        f"{shown(say(f'story.label.{outcome}', report.ui))}</label>"
        for outcome in there
    )
    yield f'<fieldset class="show"><legend class="vh">{shown(say("page.show", report.ui))}</legend>{boxes}</fieldset>'


def _rest(report: Report, folded: Sequence[tuple[int, Story]]) -> Iterator[str]:
    ui = report.ui
    more = any(story["outcome"] == "cannot-tell" and not story["folded"] for story in report.stories)
    head = say("story.rest-more" if more else "story.rest", ui, {"count": len(folded)})
    parts = [say(step.code, ui, step.params) for step in rest(story["reason"] for _, story in folded)]
    summary = " · ".join([f"<b>{shown(head)}</b>", *map(shown, parts)])
    yield f'<details class="rest cannot-tell" id="{report.prefix}rest"><summary>{summary}</summary>'
    yield from (_Card(report, number, story).shown() for number, story in folded)
    yield "</details>"


def _within(report: Report) -> Iterator[str]:
    """What does not fit together inside the report, with links to its places."""
    remarks = report.checked.get("within", ())
    if not remarks:
        return
    yield f'<article class="story within"><h3>{shown(say("page.within", report.ui))}</h3><ul>'
    for remark in remarks:
        places = [place for id in remark["claims"] if id in report.claims for place in report.places_of(id)]
        links = " ".join(f'<a class="where" href="#{place.anchor}">{_paragraph(report, place)}</a>' for place in places)
        yield f"<li>{shown(remark['text'])} {links}</li>"
    yield "</ul></article>"


def _paragraph(report: Report, place: Place) -> str:
    return f"¶{place.paragraph}" if place.paragraph > 0 else shown(say("page.headline", report.ui))


class _Card:
    """One story on a page."""

    def __init__(self, report: Report, number: int, story: Story) -> None:
        self.report, self.number, self.story, self.ui = report, number, story, report.ui
        self.id = report.place("s", number)

    def shown(self) -> str:
        """A card for what asks for work, a line for the rest."""
        outcome = self.story["outcome"]
        full = outcome in WORK
        kind = "story" if full else "story line"
        label = shown(say(f"story.label.{outcome}", self.ui))
        kick = f"{icon(outcome)} {self.number} {label}" if full else self.brief(outcome, label)
        head = (
            f'<article class="{kind} {outcome}" id="{self.id}" aria-labelledby="{self.id}t">'
            f'<div class="kick"><b>{kick}</b>{self.places(self.story["told"][0]) if full else ""}</div>'
            f'<h3 id="{self.id}t">{worded(self.story["headline"])}</h3>'
        )
        body = self.card() if full else self.places(self.story["told"][0]) + self.line()
        return head + body + "</article>"

    def brief(self, outcome: str, label: str) -> str:
        """Glyph and number, the word for those who do not see them."""
        return f'{icon(outcome)}&hairsp;{self.number}<span class="vh"> {label}</span>'

    def places(self, told: Mapping[str, Any]) -> str:
        """Links back to the text, one for each place."""
        links = []
        for place in (place for id in told["claims"] for place in self.report.places_of(id)):
            label = shown(say("page.back", self.ui, {"number": place.paragraph}))
            links.append(f'<a href="#{place.anchor}" aria-label="{label}">{_paragraph(self.report, place)}</a>')
        return f'<span class="where">{" ".join(links)}</span>'

    def card(self) -> str:
        """What is to be done: quote, sum, slip, what else belongs to it, where it was found."""
        first = self.story["told"][0]
        parts = [f'<p class="said">{self.quote(first)}</p>', self.arithmetic(first), self.slip(first, "a")]
        for place, told in enumerate(self.story["told"][1:], 1):
            if told["asks"]:
                parts += [self.also(told), self.arithmetic(told), self.slip(told, f"b{place}")]
        return "".join([*parts, self.settled(), self.source(), self.found()])

    def arithmetic(self, told: Mapping[str, Any]) -> str:
        """The sum of the voting, where there is one to draw."""
        return sum_shown(told["sum"], self.ui) if told["sum"] else ""

    def line(self) -> str:
        """What agrees, or cannot be told, in few words."""
        told = self.story["told"][0]
        quote = "" if told["code"] == "story.quote" else self.quote(told)
        why = self.finding(told)["because"][0]["text"] if self.story["outcome"] == "cannot-tell" else ""
        source = shown(self.story["source"] or "")
        said = " · ".join(part for part in (quote, shown(why) if quote == "" else "", source) if part)
        return f"<p>{said}</p>{self.settled()}{self.found()}"

    def quote(self, told: Mapping[str, Any]) -> str:
        """The claim's own words, with whoever is said to say them."""
        claim, words = self.report.claims[told["claims"][0]], self.report.quote(told["claims"][0])
        quoted = say("page.quote", self.ui, {"words": shorten(words, _QUOTED, placeholder=" …")})
        who = "; ".join(source.get("resolved") or source["speaker"] for source in claim["attribution"])
        according = f" · {say('page.according-to', self.ui, {'who': who})}" if who else ""
        modality = claim["modality"]
        put = "" if modality == "asserted" else f" · {say(f'page.modality.{modality}', self.ui)}"
        return f"{shown(quoted)}{shown(according)}{shown(put)}"

    def finding(self, told: Mapping[str, Any]) -> Mapping[str, Any]:
        """The finding of its first claim."""
        finding: Mapping[str, Any] = self.report.claims[told["claims"][0]]["finding"]
        return finding

    def slip(self, told: Mapping[str, Any], suffix: str) -> str:
        """The words to paste, with their source and a button that copies both."""
        if not told["correction"]:
            return ""
        what = "footnote" if told["outcome"] == "explained" else "correction"
        id = f"{self.id}{suffix}"
        source = f" <cite>({shown(self.story['source'])})</cite>" if self.story["source"] else ""
        return (
            f'<div class="slip {told["outcome"]}"><h4>{shown(say(f"page.slip.{what}", self.ui))}</h4>'
            f'<blockquote id="{id}">{worded(told["correction"])}{source}</blockquote>'
            f'<button class="btn" type="button" hidden data-copy="{id}" '
            f'data-done="{shown(say("page.slip.copied", self.ui))}">'
            f"{shown(say('page.slip.copy', self.ui))}</button></div>"
        )

    def also(self, told: Mapping[str, Any]) -> str:
        """Another claim of the same story that asks for work."""
        label = shown(say(f"story.label.{told['outcome']}", self.ui))
        return (
            f'<div class="also {told["outcome"]}"><div class="kick"><b>{icon(told["outcome"])} {label}</b>'
            f'{self.places(told)}</div><h4>{worded(told["headline"])}</h4><p class="said">{self.quote(told)}</p></div>'
        )

    def settled(self) -> str:
        """What belongs to the story and needs no words of its own."""
        quiet = [told for told in self.story["told"][1:] if not told["asks"]]
        if not quiet:
            return ""
        items = []
        for told in sorted(quiet, key=lambda one: ORDER.index(one["outcome"])):
            for id in told["claims"]:
                words = shorten(self.report.quote(id), _FOLDED, placeholder=" …")
                label = shown(say(f"story.label.{told['outcome']}", self.ui))
                href = next(self.report.places_of(id)).anchor
                items.append(
                    f'<li class="{told["outcome"]}">{icon(told["outcome"])}<span class="vh"> {label}:</span> '
                    f'<a href="#{href}">{shown(words)}</a></li>'
                )
        return f'<div class="with"><b>{shown(say("page.with-it", self.ui))}</b><ul>{"".join(items)}</ul></div>'

    def source(self) -> str:
        """Where the record has it from, with its address."""
        findings = [self.report.claims[id]["finding"] for id in self.story["claims"]]
        links = [link for finding in findings for link in _links(finding, self.story["entry"])]
        links = list(dict.fromkeys(links or _links(findings[0], None)))[:SOURCES]
        if self.story["entry"]:
            links.append(f"{shown(say('page.entry', self.ui))} <code>{shown(self.story['entry'])}</code>")
        return f'<p class="src">{shown(say("page.source", self.ui))} {" · ".join(links)}</p>' if links else ""

    def found(self) -> str:
        """Every claim of the story with every step of its finding, folded."""
        parts = []
        for told in self.story["told"]:
            for id in told["claims"]:
                claim = self.report.claims[id]
                steps = "".join(f"<li>{worded(step['text'])}</li>" for step in claim["finding"]["because"])
                kind = shown(say(f"words.kind.{claim['kind']}", self.ui))
                outcome = shown(say(f"words.{claim['finding']['outcome']}", self.ui))
                quote = self.quote({"claims": [id]})
                parts.append(f'<p><b>{kind}, {outcome}</b> · {quote}</p><ol class="steps">{steps}</ol>')
        return (
            f'<details class="found"><summary>{shown(say("page.found", self.ui))}</summary>{"".join(parts)}</details>'
        )


def _links(finding: Mapping[str, Any], entry: str | None) -> Iterator[str]:
    """Each publication that a finding rests on, or that of one entry: only addresses of the web become links."""
    for source in finding.get("sources", ()):
        if entry is not None and source["entry"] != entry:
            continue
        url = source.get("archived") or source.get("url") or ""
        name = source.get("title") or source.get("publisher") or url
        if url.startswith(("https://", "http://")):
            yield f'<a href="{shown(url)}" rel="noreferrer">{shown(name)}</a>'
        elif name:
            yield shown(name)
