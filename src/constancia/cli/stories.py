"""A checked report on a terminal: the verdict, the stories worst first, what to paste, the rest in one line."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from constancia.cli.terminal import COLOURS, INDENT, SIGNS, Terminal, urls
from constancia.cli.ui import ui, words
from constancia.language.messages import say
from constancia.model.claims import Claim, ClaimKind
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.stories import ORDER, Story, Told
from constancia.model.verdict import rest, verdict
from constancia.pipelines.checking import CheckedDocument

STEPS = 5
"""Steps shown with a story; `--all` shows every one."""

REASONS = 3
"""Reasons counted one by one where nothing can be told."""

ASIDE = frozenset({"casualties.event"})
"""Steps that a story says by standing where it does."""

WORK = frozenset({Outcome.CONFLICTS, Outcome.NOT_ON_RECORD, Outcome.EXPLAINED})
"""Outcomes that ask the reporter to do something."""


def show_checked(terminal: Terminal, checked: CheckedDocument, *, everything: bool = False) -> None:
    """One report: its verdict first, then its stories; `everything`: each claim with all its steps."""
    terminal.show_verdict(_parts([checked]))
    terminal.show_head(checked.document)
    shown = [story for story in checked.stories if everything or not story.folded]
    for story in shown:
        print()
        _Telling(terminal, checked, story).show(everything=everything)
    if checked.within:
        terminal.show_within(checked)
    if not everything:
        _show_rest(terminal, checked, more=any(story.outcome is Outcome.CANNOT_TELL for story in shown))
    terminal.show_none(checked.claims)
    print()


def show_total(terminal: Terminal, checked: Sequence[CheckedDocument]) -> None:
    """The verdict over several reports, and what every finding rests on."""
    if len(checked) > 1:
        terminal.show_verdict(_parts(checked), prefix=words("terminal.total", documents=len(checked)))
    terminal.show_layers(checked)


def _parts(checked: Sequence[CheckedDocument]) -> list[tuple[Outcome, str]]:
    told = []
    for one in checked:
        kinds = {claim.id: claim.kind for claim in one.claims}
        told += [(story.outcome, kinds[story.claims[0]]) for story in one.stories]
    return [(outcome, _said(step)) for outcome, step in verdict(told)]


def _said(step: Step) -> str:
    return say(step.code, ui(), step.params)


def _show_rest(terminal: Terminal, checked: CheckedDocument, *, more: bool) -> None:
    """One line for all of which nothing can be told, with the reasons."""
    folded = [story for story in checked.stories if story.folded]
    if not folded:
        return
    parts = [words("story.rest-more" if more else "story.rest", count=len(folded))]
    parts += [_said(step) for step in rest((story.reason for story in folded), REASONS)]
    print()
    terminal.line(" · ".join(parts) + " (--all)", first=f"{SIGNS[Outcome.CANNOT_TELL]} ")


class _Telling:
    """One story being printed."""

    def __init__(self, terminal: Terminal, checked: CheckedDocument, story: Story) -> None:
        self.terminal, self.checked, self.story = terminal, checked, story
        self.number = {claim.id: place for place, claim in enumerate(checked.claims, 1)}

    def show(self, *, everything: bool) -> None:
        """What is said first, what to paste, what belongs to it."""
        self.headline(self.story.lead, self.story.outcome)
        if everything:
            for id in self.story.claims:
                self.terminal.show_one(self.checked, self.number[id])
                self.terminal.show_finding(self.finding(id), self.checked)
            self.correction(self.story.lead)
            return
        brief = self.story.outcome not in WORK and not self.open
        if brief:
            self.terminal.line(self.quoted(self.story.lead))
        else:
            claim = self.claim(self.story.lead.claims[0])
            self.terminal.quote(self.checked.document, claim, self.numbers(self.story.lead))
            self.steps(self.story.lead)
        self.correction(self.story.lead)
        if not brief:
            self.addresses()
        for told in self.story.told[1:]:
            if told.asks:
                self.headline(told, told.outcome, before="   ")
                self.terminal.line(self.quoted(told))
                self.correction(told)
        self.beside()

    @property
    def open(self) -> bool:
        """Whether nothing can be told of it and there is still a figure to look at."""
        return self.story.outcome is Outcome.CANNOT_TELL

    def claim(self, id: str) -> Claim:
        """The claim with that id."""
        return self.checked.claims[self.number[id] - 1]

    def finding(self, id: str) -> Finding:
        """Its finding."""
        return self.checked.findings[self.number[id] - 1]

    def headline(self, told: Told, outcome: Outcome, before: str = "") -> None:
        """Glyph, word and what is to be known."""
        label = f"{SIGNS[outcome]} {words(f'story.label.{outcome.value}').upper()}"
        marks = [(label, COLOURS[outcome])]
        self.terminal.line(f"{label} · {_said(told.headline)}", first=before, after=f"{before}  ", marks=marks)

    def numbers(self, told: Told) -> str:
        """The numbers of its claims, as `explain --claim` takes them."""
        return " ".join(f"[{self.number[id]}]" for id in told.claims)

    def quoted(self, told: Told) -> str:
        """The claim's own words and its numbers."""
        parts = dict.fromkeys(" ".join(span.quote.split()) for span in self.claim(told.claims[0]).evidence)
        quote = " … ".join(parts)
        return f"«{textwrap.shorten(quote, 2 * self.terminal.width - 30, placeholder=' …')}» {self.numbers(told)}"

    def steps(self, told: Told) -> None:
        """The arithmetic, without what the headline says already."""
        said = _said(told.headline)
        because = [step for step in self.finding(told.claims[0]).because if step.code not in ASIDE]
        steps = [text for step in because if (text := _said(step)) != said]
        for text in steps[:STEPS]:
            self.terminal.line(text, first=f"{INDENT}– ")
        if len(steps) > STEPS:
            self.terminal.line(words("terminal.more-steps", count=len(steps) - STEPS), first=f"{INDENT}– ")

    def correction(self, told: Told) -> None:
        """What can be pasted, with its source."""
        if told.correction is None:
            return
        code = "terminal.footnote" if told.outcome is Outcome.EXPLAINED else "terminal.correction"
        source = f" ({_said(self.story.source)})" if self.story.source else ""
        text = _said(told.correction)
        self.terminal.line(words(code, text=text) + source, first=f"{INDENT}→ ", marks=[(text, "1")])

    def addresses(self) -> None:
        """Where it was published."""
        for url in urls(self.finding(self.story.lead.claims[0]), self.checked):
            self.terminal.address(url)

    def beside(self) -> None:
        """The claims that need no line of their own: what agrees, and of what nothing can be told."""
        quiet = [told for told in self.story.told[1:] if not told.asks and not self.repeats(told)]
        quiet.sort(key=lambda told: ORDER.index(told.outcome))
        if quiet:
            parts = [f"{SIGNS[told.outcome]} {self.quoted(told)}" for told in quiet]
            self.terminal.line(words("terminal.with-it", claims=" · ".join(parts)))

    def repeats(self, told: Told) -> bool:
        """Whether it is a statement of which the story tells already what can be told: the figures inside it."""
        kind = self.claim(told.claims[0]).kind
        return kind is ClaimKind.STATEMENT and self.claim(self.story.claims[0]).kind is not kind
