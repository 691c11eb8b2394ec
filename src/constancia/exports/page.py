"""One self-contained page for one or several checked reports: verdict, text with its marks, stories beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import PurePath
from typing import Any

from constancia.exports.cards import cards
from constancia.exports.galley import Report, galley, shown
from constancia.exports.script import POLICY, SCRIPT
from constancia.exports.style import STYLE
from constancia.exports.sums import PATTERNS
from constancia.language import SUPPORTED
from constancia.language.messages import say
from constancia.model.claims import ClaimKind
from constancia.model.findings import Outcome
from constancia.model.verdict import verdict

_GLYPHS = {
    "conflicts": "M2 5.5h12M2 10.5h12M11.5 1.5l-7 13",
    "not-on-record": "M8 2.4a5.6 5.6 0 1 0 .01 0M13.5 2.5l-11 11",
    "explained": "M8 1.5v13M3.5 5.5h9",
    "agrees": "M2 5.5h12M2 10.5h12",
    "cannot-tell": "M4 5.2C4 3 5.7 1.8 8 1.8s4 1.3 4 3.4C12 8 8 7.6 8 10.4M8 13.6v.6",
}
"""≠ ∅ † = ? as paths, so that they look the same in every font."""


def page(checked: Sequence[Mapping[str, Any]], ui: str) -> str:
    """The page of checked documents, as HTML.

    Each is the output contract's object for a document, with its text. Everything that comes from a document or from
    the record is escaped, only addresses of the web become links, and no path on the user's machine is shown.
    """
    several = len(checked) > 1
    reports = [
        Report(one, f"r{number}-" if several else "", ui, _name(one["document"]))
        for number, one in enumerate(checked, 1)
    ]
    parts = _verdict(reports, ui)
    title = ", ".join(text for _, text, _ in parts[:1]) or say("story.verdict.none", ui)
    out = [
        "<!doctype html>",
        f'<html lang="{ui}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{shown(say('page.title', ui, {'verdict': title}))}</title><style>{STYLE}</style></head><body>",
        f'<a class="skip" href="#main">{shown(say("page.skip", ui))}</a>',
        _symbols(),
        *_masthead(reports, ui),
        '<main id="main" class="wrap">',
        f'<div class="verdict"><h1>{_linked(parts, ui)}</h1>{_facts(reports[0]) if not several else ""}</div>',
        *(_contents(reports, ui) if several else ()),
    ]
    for report in reports:
        out += _report(report, several=several)
    out += ["</main>", *_foot(reports, ui), f"<script>{SCRIPT}</script>", "</body></html>"]
    return "\n".join(out) + "\n"


def _name(document: Mapping[str, Any]) -> str:
    """What a report is called where it has no title: its file's name, without the folders it lies in."""
    name = PurePath(str(document.get("path") or "").replace("\\", "/")).name
    return "" if name == "-" else name


def _symbols() -> str:
    symbols = "".join(
        f'<symbol id="i-{outcome}" viewBox="0 0 16 16"><path d="{path}"/></symbol>' for outcome, path in _GLYPHS.items()
    )
    return f'<svg class="vh" aria-hidden="true" focusable="false"><defs>{symbols}{PATTERNS}</defs></svg>'


def _masthead(reports: Sequence[Report], ui: str) -> Iterator[str]:
    layers = reports[0].checked.get("record", ()) if reports else ()
    heads = "".join(
        f"<span>{shown(say('page.layer', ui, {'layer': _layer(layer['layer'])}))} "
        f'<code title="{shown(layer["head"])}">{shown(layer["head"].removeprefix("sha256:")[:12])}</code></span>'
        for layer in layers
    )
    yield '<header class="mast"><div class="wrap"><span class="name">Constancia</span></div>'
    yield f'<div class="folio"><div class="wrap">{heads}</div></div></header>'


def _layer(name: str) -> str:
    """A layer's name without the folders in which its file lies."""
    return PurePath(name.replace("\\", "/")).name or name


def _verdict(reports: Sequence[Report], ui: str) -> list[tuple[str, str, str]]:
    """Outcome, words and where the first such story stands, for each part of the verdict."""
    told, first = [], dict[str, str]()
    for report in reports:
        for number, story in enumerate(report.stories, 1):
            kind = report.claims[story["claims"][0]]["kind"]
            told.append((Outcome(story["outcome"]), ClaimKind(kind)))
            place = report.prefix + "rest" if story["folded"] else report.place("s", number)
            first.setdefault(story["outcome"], place)
    return [(outcome.value, say(step.code, ui, step.params), first[outcome.value]) for outcome, step in verdict(told)]


def _linked(parts: Sequence[tuple[str, str, str]], ui: str) -> str:
    if not parts:
        return shown(say("story.verdict.none", ui)) + "."
    links = []
    for outcome, text, place in parts:
        figure, _, words = text.partition(" ")
        links.append(f'<a class="{outcome}" href="#{place}"><b>{shown(figure)}</b> {shown(words)}</a>')
    return ", ".join(links) + "."


def _facts(report: Report) -> str:
    document, ui = report.checked["document"], report.ui
    published = document.get("published")
    facts = [
        say(f"page.language.{document['language']}", ui) if document.get("language") in SUPPORTED else "",
        say("page.as-of", ui, {"day": published}) if published else say("page.no-date", ui),
        str(document.get("publisher") or ""),
        " · ".join(f"{one['name']} ({say('page.how.' + one['how'], ui)})" for one in document.get("provenance", ())),
        say("page.counts", ui, {"claims": len(report.claims), "stories": len(report.stories)}),
    ]
    return '<div class="facts">' + "".join(f"<span>{shown(fact)}</span>" for fact in facts if fact) + "</div>"


def _contents(reports: Sequence[Report], ui: str) -> Iterator[str]:
    """The reports of the page, each with its own verdict."""
    yield f'<nav class="contents" aria-label="{shown(say("page.contents", ui))}"><ol>'
    for number, report in enumerate(reports, 1):
        name = shown(report.title or say("page.report", ui, {"number": number}))
        yield f'<li><a href="#{report.prefix}top">{name}</a><span>{_linked(_verdict([report], ui), ui)}</span></li>'
    yield "</ol></nav>"


def _report(report: Report, *, several: bool) -> Iterator[str]:
    if several:
        yield f'<section class="report" id="{report.prefix}top">{_facts(report)}'
    yield '<div class="galley">'
    yield from galley(report)
    yield from cards(report)
    yield "</div>"
    if several:
        yield "</section>"


def _foot(reports: Sequence[Report], ui: str) -> Iterator[str]:
    yield f'<footer class="foot"><div class="wrap"><p>{shown(say("page.premise", ui))}</p><dl>'
    for report in reports:
        digest = shown(report.checked["document"]["digest"])
        name = f" {shown(report.title)}" if len(reports) > 1 else ""
        yield f"<div><dt>{shown(say('page.digest', ui))}{name}</dt><dd><code>{digest}</code></dd></div>"
    for layer in reports[0].checked.get("record", ()) if reports else ():
        name = shown(say("page.layer", ui, {"layer": _layer(layer["layer"])}))
        yield f"<div><dt>{name}</dt><dd><code>{shown(layer['head'])}</code></dd></div>"
    yield "</dl></div></footer>"
