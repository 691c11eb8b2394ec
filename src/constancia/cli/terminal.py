"""Claims and findings as a reporter reads them on a terminal."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from constancia.check.around.surroundings import around
from constancia.cli.clean import paint
from constancia.cli.output import coloured
from constancia.cli.ui import ui, words
from constancia.exports.visible import visible
from constancia.language.messages import field_in_words, say
from constancia.model.claims import Claim, Modality
from constancia.model.documents import Document, Span
from constancia.model.findings import Finding, Outcome
from constancia.pipelines.checking import CheckedDocument

COLOURS = {
    Outcome.AGREES: "32",
    Outcome.EXPLAINED: "36",
    Outcome.CONFLICTS: "1;31",
    Outcome.NOT_ON_RECORD: "33",
    Outcome.CANNOT_TELL: "35",
}
"""ANSI colours; the words say the same."""

SIGNS = {
    Outcome.CONFLICTS: "≠",
    Outcome.NOT_ON_RECORD: "∅",
    Outcome.EXPLAINED: "†",
    Outcome.AGREES: "=",
    Outcome.CANNOT_TELL: "?",
}
"""What tells the outcomes apart without colour."""

INDENT = " " * 5
"""What stands before the lines that belong to a headline."""

Marks: TypeAlias = Sequence[tuple[str, str]]
"""Pieces of a text and the ANSI style of each."""

WIDEST = 110
"""Columns beyond which lines are hard to read."""

NARROWEST = 40
"""Columns below which a sentence no longer fits beside its number; the terminal breaks the lines then."""

URLS = 3
"""Addresses shown with a finding."""

SENTENCE = 320
"""Code points of a sentence that are shown around a claim."""


class Terminal:
    """Prints for people, as wide as the terminal, in colour only where colour is wanted."""

    def __init__(self) -> None:
        self.colour = coloured(sys.stdout)
        self.width = max(NARROWEST, min(shutil.get_terminal_size((100, 24)).columns, WIDEST))

    def show_read(self, document: Document, claims: Sequence[Claim]) -> None:
        """The claims of one document, without findings."""
        self.show_head(document)
        for number, claim in enumerate(claims, 1):
            print(f"\n{number:>3}  {self._kind(claim)}")
            self.quote(document, claim)
            for name, value in claim.value.items():
                if not isinstance(value, tuple):
                    self.line(field_in_words(name, value, ui()))
        self.show_none(claims)

    def show_verdict(self, parts: Sequence[tuple[Outcome, str]], prefix: str = "") -> None:
        """How many things ask for what, in one line."""
        said = ", ".join(text for _, text in parts) or words("story.verdict.none")
        self.line(prefix + said, first="", marks=[(text, COLOURS[outcome]) for outcome, text in parts])

    def show_within(self, checked: CheckedDocument) -> None:
        """What does not fit together inside the report, with the numbers of its claims."""
        print(f"\n{self.paint(words('terminal.within'), '1')}")
        for remark in checked.within:
            numbers = [n for n, claim in enumerate(checked.claims, 1) if claim.id in remark.claims]
            places = " ".join(f"[{n}]" for n in numbers)
            self.line(f"{say(remark.code, ui(), remark.params)} {places}", first="– ")

    def show_one(self, checked: CheckedDocument, number: int) -> None:
        """The outcome of one claim, counted from 1, and the claim in its sentence."""
        claim, finding = checked.claims[number - 1], checked.findings[number - 1]
        outcome = words(f"words.{finding.outcome}").upper()
        print(f"\n{number:>3}  {self.paint(outcome, COLOURS[finding.outcome])} · {self._kind(claim)}")
        self.quote(checked.document, claim)

    def show_finding(self, finding: Finding, checked: CheckedDocument) -> None:
        """The steps of a finding, and where what they rest on was published."""
        for step in finding.because:
            self.line(say(step.code, ui(), step.params), first=f"{INDENT}– ")
        for url in urls(finding, checked):
            self.address(url)

    def show_layers(self, checked: Sequence[CheckedDocument]) -> None:
        """The records that the findings rest on."""
        for layer in checked[0].layers if checked else ():
            print(self.paint(words("terminal.layer", name=layer.name, head=short(layer.head)), "2"))

    def show_head(self, document: Document) -> None:
        """Which report it is."""
        facts = [document.path or document.id]
        facts.append(
            words("terminal.published", day=document.published) if document.published else words("terminal.no-date")
        )
        if document.publisher:
            facts.append(document.publisher)
        facts.append(words(f"terminal.language.{document.language}"))
        facts += [f"{one.name} ({words(f'page.how.{one.how}')})" for one in document.provenance]
        self.line(" · ".join(facts), first="", marks=[(" · ".join(facts), "2")])
        if document.title:
            self.line(document.title, first="", marks=[(document.title, "1")])

    def _kind(self, claim: Claim) -> str:
        parts = [words(f"words.kind.{claim.kind}")]
        if claim.modality is not Modality.ASSERTED:
            parts.append(words(f"words.modality.{claim.modality}"))
        if claim.attribution:
            source = claim.attribution[0]
            parts.append(visible(words("terminal.according-to", who=source.resolved or source.speaker)))
        return " · ".join(parts)

    def quote(self, document: Document, claim: Claim, after: str = "") -> None:
        """The claim's sentence, its own words marked; `after` stands behind it.

        A claim told over several sentences is shown with the first and the last of them.
        """
        spans = {around(document.text, span): span for span in reversed(claim.evidence)}
        ends = list(reversed(spans.items()))
        for sentence, span in dict.fromkeys((ends[0], ends[-1])):
            self._sentence(sentence, span, after if span is ends[-1][1] else "")

    def _sentence(self, sentence: str, span: Span, after: str) -> None:
        sentence, quote = (visible(" ".join(text.split())) for text in (sentence, span.quote))
        place = sentence.find(quote)
        if place < 0:
            sentence, place = quote, 0
        end = place + len(quote)
        first, last = max(0, place - SENTENCE // 3), max(end + SENTENCE // 3, SENTENCE)
        if first:  # cut between words
            first = sentence.find(" ", first - 1, place) + 1 or place
        last = len(sentence) if last >= len(sentence) else max(sentence.rfind(" ", end, last + 1), end)
        shown = ("… " if first else "") + sentence[first:last] + (" …" if last < len(sentence) else "")
        lines = textwrap.wrap(f"«{shown}» {after}".rstrip(), self.width - 5) or [shown]
        for line in self._marked(lines, quote):
            print(f"{INDENT}{line}")

    def _marked(self, lines: Sequence[str], quote: str) -> Iterable[str]:
        if not self.colour:
            return lines
        text = "\n".join(lines)
        place = text.replace("\n", " ").find(quote)
        if place < 0:
            return lines
        parts = text[place : place + len(quote)].split("\n")
        marked = "\n".join(self.paint(part, "1") for part in parts)
        return (text[:place] + marked + text[place + len(quote) :]).split("\n")

    def line(self, text: str, *, first: str = INDENT, after: str = "", marks: Marks = ()) -> None:
        """A text, wrapped: `first` stands before its first line, `after` (else blanks as wide) before the others.

        `marks` are pieces of it that get a colour, in the order in which they stand.
        """
        lines = textwrap.wrap(
            visible(text),
            self.width,
            initial_indent=first,
            subsequent_indent=after or " " * len(first),
            break_long_words=False,
            break_on_hyphens=False,
        )
        print("\n".join(self._coloured(lines, marks)))

    def _coloured(self, lines: list[str], marks: Marks) -> list[str]:
        """The lines with each mark painted, where it stands whole in one of them."""
        place = 0
        for text, style in marks if self.colour else ():
            found = next((number for number in range(place, len(lines)) if text in lines[number]), None)
            if found is not None:
                before, _, rest = lines[found].rpartition(text) if found > place else lines[found].partition(text)
                lines[found] = f"{before}{self.paint(text, style)}{rest}"
                place = found
        return lines

    def address(self, url: str) -> None:
        """An address, whole, so that it can be followed."""
        print(f"{INDENT}{self.paint(visible(url), '2')}")

    def show_none(self, claims: Sequence[Claim]) -> None:
        """That there is nothing to show."""
        if not claims:
            print(f"\n{words('terminal.no-claims')}")

    def paint(self, text: str, style: str) -> str:
        """The text in an ANSI style, where colour is wanted."""
        return paint(text, style) if self.colour else text


def urls(finding: Finding, checked: CheckedDocument) -> list[str]:
    """Where what the finding rests on was published: the entry matched, else the first ones that its steps name."""
    named = dict.fromkeys(id for step in finding.because for id in step.entries)
    sources = [checked.sources.get(id) for id in ([finding.matched] if finding.matched else named)]
    found = [source.get("url") for source in sources if isinstance(source, dict)]
    return list(dict.fromkeys(str(url) for url in found if url))[:URLS]


def short(head: str) -> str:
    """A digest cut to what a person compares."""
    return head.removeprefix("sha256:")[:12]
