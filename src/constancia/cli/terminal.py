"""Claims and findings as a reporter reads them on a terminal."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence

from constancia.check.around.surroundings import around
from constancia.cli.clean import paint
from constancia.cli.output import coloured
from constancia.cli.ui import ui, words
from constancia.language.messages import say
from constancia.model.claims import Claim, Modality
from constancia.model.documents import Document
from constancia.model.findings import Finding, Outcome
from constancia.pipelines.checking import CheckedDocument

_COLOURS = {
    Outcome.AGREES: "32",
    Outcome.EXPLAINED: "36",
    Outcome.CONFLICTS: "1;31",
    Outcome.NOT_ON_RECORD: "33",
    Outcome.CANNOT_TELL: "35",
}
"""ANSI colours; the words say the same."""

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
        self._head(document)
        for number, claim in enumerate(claims, 1):
            print(f"\n{number:>3}  {self._kind(claim)}")
            self._quote(document, claim)
            for name, value in claim.value.items():
                if not isinstance(value, tuple):
                    self._line(f"{name}: {value}")
        self._none(claims)

    def show_checked(self, checked: CheckedDocument) -> None:
        """Each claim in its sentence, its finding beside it."""
        self._head(checked.document)
        for number, finding in enumerate(checked.findings, 1):
            brief = finding.outcome is Outcome.CANNOT_TELL and len(finding.because) == 1 and not finding.considered
            self.show_one(checked, number, brief=brief)
            self.show_finding(finding, checked)
        self._none(checked.claims)
        if checked.within:
            print(f"\n     {self._paint(words('terminal.within'), '1')}")
        for remark in checked.within:
            numbers = [n for n, claim in enumerate(checked.claims, 1) if claim.id in remark.claims]
            self._line(f"({', '.join(map(str, numbers))}) {say(remark.code, ui(), remark.params)}", bullet="– ")
        print()

    def show_one(self, checked: CheckedDocument, number: int, *, brief: bool = False) -> None:
        """The outcome of one claim, counted from 1, and the claim in its sentence; `brief`: its own words alone."""
        claim, finding = checked.claims[number - 1], checked.findings[number - 1]
        outcome = words(f"words.{finding.outcome}").upper()
        print(f"\n{number:>3}  {self._paint(outcome, _COLOURS[finding.outcome])} · {self._kind(claim)}")
        if brief:
            self._line(f"«{textwrap.shorten(claim.evidence[0].quote, self.width - 10, placeholder=' …')}»")
        else:
            self._quote(checked.document, claim)

    def show_finding(self, finding: Finding, checked: CheckedDocument) -> None:
        """The steps of a finding, and where what they rest on was published."""
        for step in finding.because:
            self._line(say(step.code, ui(), step.params), bullet="– ")
        for url in _urls(finding, checked):
            print(f"     {self._paint(url, '2')}")

    def show_summary(self, checked: Sequence[CheckedDocument]) -> None:
        """How many findings of each outcome there are, and what they rest on."""
        if not checked:
            return
        counted: Counter[str] = Counter()
        for one in checked:
            counted.update(one.summary)
        parts = [
            self._paint(f"{counted[outcome]} {words(f'words.{outcome}')}", _COLOURS[outcome])
            for outcome in Outcome
            if counted[outcome]
        ]
        total = sum(counted.values())
        print(words("terminal.summary", count=total, documents=len(checked), parts=", ".join(parts) or "–"))
        for layer in checked[0].layers:
            print(self._paint(words("terminal.layer", name=layer.name, head=short(layer.head)), "2"))

    def _head(self, document: Document) -> None:
        facts = [document.path or document.id]
        facts.append(
            words("terminal.published", day=document.published) if document.published else words("terminal.no-date")
        )
        if document.publisher:
            facts.append(document.publisher)
        facts.append(words(f"terminal.language.{document.language}"))
        print(self._paint(" · ".join(facts), "2"))
        if document.title:
            print(self._paint(document.title, "1"))

    def _kind(self, claim: Claim) -> str:
        parts = [words(f"words.kind.{claim.kind}")]
        if claim.modality is not Modality.ASSERTED:
            parts.append(words(f"words.modality.{claim.modality}"))
        if claim.attribution:
            source = claim.attribution[0]
            parts.append(words("terminal.according-to", who=source.resolved or source.speaker))
        return " · ".join(parts)

    def _quote(self, document: Document, claim: Claim) -> None:
        """The claim's sentence, its own words marked."""
        span = claim.evidence[0]
        sentence = " ".join(around(document.text, span).split())
        quote = " ".join(span.quote.split())
        place = sentence.find(quote)
        if place < 0:
            sentence, place = quote, 0
        first = max(0, place - SENTENCE // 3)
        last = min(len(sentence), max(place + len(quote) + SENTENCE // 3, SENTENCE))
        shown = ("… " if first else "") + sentence[first:last] + (" …" if last < len(sentence) else "")
        lines = textwrap.wrap(f"«{shown}»", self.width - 5) or [shown]
        for line in self._marked(lines, quote):
            print(f"     {line}")

    def _marked(self, lines: Sequence[str], quote: str) -> Iterable[str]:
        if not self.colour:
            return lines
        text = "\n".join(lines)
        place = text.replace("\n", " ").find(quote)
        if place < 0:
            return lines
        parts = text[place : place + len(quote)].split("\n")
        marked = "\n".join(self._paint(part, "1") for part in parts)
        return (text[:place] + marked + text[place + len(quote) :]).split("\n")

    def _line(self, text: str, bullet: str = "") -> None:
        print(
            textwrap.fill(
                text,
                self.width,
                initial_indent="     " + bullet,
                subsequent_indent="     " + " " * len(bullet),
                break_long_words=False,
                break_on_hyphens=False,
            )
        )

    def _none(self, claims: Sequence[Claim]) -> None:
        if not claims:
            print(f"\n     {words('terminal.no-claims')}")

    def _paint(self, text: str, style: str) -> str:
        return paint(text, style) if self.colour else text


def _urls(finding: Finding, checked: CheckedDocument) -> list[str]:
    """Where what the finding rests on was published: the entry matched, else the first ones that its steps name."""
    named = dict.fromkeys(id for step in finding.because for id in step.entries)
    sources = [checked.sources.get(id) for id in ([finding.matched] if finding.matched else named)]
    found = [source.get("url") for source in sources if isinstance(source, dict)]
    return list(dict.fromkeys(str(url) for url in found if url))[:URLS]


def short(head: str) -> str:
    """A digest cut to what a person compares."""
    return head.removeprefix("sha256:")[:12]
