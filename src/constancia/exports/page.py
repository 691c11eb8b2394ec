"""One self-contained page: the report with each claim marked in place, its finding beside it; no scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from constancia.exports.marks import Stretch, cut, in_order, paragraphs
from constancia.exports.style import STYLE
from constancia.language.messages import say

ORDER = ("conflicts", "not-on-record", "explained", "agrees", "cannot-tell")
"""Outcomes by how much they ask of the reader; the first one that a stretch of text has gives its mark."""

SIGNS = {"conflicts": "≠", "not-on-record": "∅", "explained": "≈", "agrees": "=", "cannot-tell": "?"}
"""What tells the outcomes apart without colour."""


def page(checked: Mapping[str, Any], ui: str) -> str:
    """The page of one checked document, as HTML.

    `checked` is the output contract's object for that document, with its text. Everything that comes from the document
    or from the record is escaped; only http and https addresses become links.
    """
    document = checked["document"]
    claims = checked["claims"]
    title = document.get("title") or document.get("path") or document["id"]
    parts = [
        "<!doctype html>",
        f'<html lang="{ui}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)} · Constancia</title><style>{STYLE}</style></head><body>",
        *_head(checked, title, ui),
        "<main>",
        *_body(document["text"], claims, ui),
        *_within(checked, ui),
        "</main>",
        *_foot(checked, ui),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _head(checked: Mapping[str, Any], title: str, ui: str) -> Iterator[str]:
    document, summary = checked["document"], checked["summary"]
    yield f"<header><p class=brand>Constancia</p><h1>{escape(title)}</h1><dl>"
    published = document.get("published")
    facts = [
        ("page.publisher", document.get("publisher")),
        ("page.published", say("page.day", ui, {"day": published}) if published else say("page.no-date", ui)),
        (
            "page.provenance",
            " · ".join(f"{p['name']} ({say('page.how.' + p['how'], ui)})" for p in document.get("provenance", ())),
        ),
        ("page.file", document.get("path")),
    ]
    for code, value in facts:
        if value:
            yield f"<div><dt>{escape(say(code, ui))}</dt><dd>{escape(str(value))}</dd></div>"
    yield "</dl><ul class=summary>"
    for outcome in ORDER:
        count = summary.get(outcome, 0)
        yield (
            f'<li class="{outcome}{" none" if not count else ""}"><b>{count}</b> '
            f"<span class=sign>{SIGNS[outcome]}</span> {escape(say('words.' + outcome, ui))}</li>"
        )
    yield "</ul></header>"


def _body(text: str, claims: Sequence[Mapping[str, Any]], ui: str) -> Iterator[str]:
    places = [(span["start"], span["end"]) for claim in claims for span in claim["evidence"]]
    owner = [number for number, claim in enumerate(claims) for _ in claim["evidence"]]
    first = {number: place for place, number in reversed(list(enumerate(owner)))}
    last = {number: place for place, number in enumerate(owner)}
    if not claims:
        yield f"<p class=empty>{escape(say('page.no-claims', ui))}</p>"
    for index, (start, end, inside) in enumerate(in_order(paragraphs(text), places)):
        tag = "h2" if index == 0 and end - start < 200 else "p"
        words = _marked(cut(text, start, end, places, inside), owner, last, claims)
        yield f"<section><{tag} class=text>{words}</{tag}>"
        begun = [owner[place] for place in inside if first[owner[place]] == place and places[place][0] >= start]
        if begun:
            yield f'<ol class=findings aria-label="{escape(say("page.findings", ui))}">'
            yield from (_card(number, claims[number], ui) for number in begun)
            yield "</ol>"
        yield "</section>"


def _outcome(claim: Mapping[str, Any]) -> str:
    return str(claim["finding"]["outcome"])


def _marked(
    stretches: Iterable[Stretch], owner: Sequence[int], last: Mapping[int, int], claims: Sequence[Mapping[str, Any]]
) -> str:
    out = []
    for stretch in stretches:
        words = escape(stretch.text)
        if stretch.places:
            outcome = min((_outcome(claims[owner[place]]) for place in stretch.places), key=ORDER.index)
            words = f'<mark class="{outcome}">{words}</mark>'
        out.append(words)
        for place in stretch.ends:
            number = owner[place]
            anchor = f' id="t{number + 1}"' if last[number] == place else ""
            outcome = _outcome(claims[number])
            out.append(f'<sup{anchor} class="{outcome}"><a href="#f{number + 1}">{number + 1}</a></sup>')
    return "".join(out)


def _card(number: int, claim: Mapping[str, Any], ui: str) -> str:
    """One finding; those that cannot tell are folded to a line, so that the others are seen."""
    outcome = _outcome(claim)
    quote = _shortened(" … ".join(span["quote"] for span in claim["evidence"]))
    head = (
        f'<a href="#t{number + 1}">{number + 1}</a> <span class=sign>{SIGNS[outcome]}</span> '
        f"<b>{escape(say('words.' + outcome, ui))}</b> "
        f"<span class=kind>{escape(say('words.kind.' + claim['kind'], ui))}</span>"
        f"<q>{escape(quote)}</q>"
    )
    inside = "".join(_card_body(claim, ui))
    if outcome == "cannot-tell":
        card = f"<details><summary class=outcome>{head}</summary>{inside}</details>"
    else:
        card = f"<p class=outcome>{head}</p>{inside}"
    return f'<li id="f{number + 1}" class="{outcome}" value="{number + 1}">{card}</li>'


def _card_body(claim: Mapping[str, Any], ui: str) -> Iterator[str]:
    finding = claim["finding"]
    speakers = "; ".join(source.get("resolved") or source["speaker"] for source in claim["attribution"])
    if speakers:
        yield f"<p class=who>{escape(say('page.according-to', ui, {'who': speakers}))}</p>"
    if claim["modality"] != "asserted":
        yield f"<p class=who>{escape(say('page.modality.' + claim['modality'], ui))}</p>"
    yield "<ul class=steps>"
    yield from (f"<li>{escape(step['text'])}</li>" for step in finding["because"])
    yield "</ul>"
    if finding.get("matched"):
        yield f"<p class=entry>{escape(say('page.entry', ui))} <code>{escape(finding['matched'])}</code></p>"
    for source in _sources(finding, ui):
        yield f"<p class=entry>{escape(say('page.source', ui))} {source}</p>"


def _shortened(quote: str) -> str:
    return quote if len(quote) <= 160 else quote[:157].rstrip() + " …"


def _sources(finding: Mapping[str, Any], ui: str) -> list[str]:
    """Each publication that the finding rests on, once: publisher or title, date, a link where there is an address."""
    out: dict[str, None] = {}
    for source in finding.get("sources", ()):
        url = source.get("archived") or source.get("url") or ""
        name = source.get("title") or source.get("publisher") or (_short(url) if "://" in url else url)
        day = source.get("published")
        words = escape(name) + (escape(f" ({say('page.day', ui, {'day': day})})") if day else "")
        if url.startswith(("https://", "http://")):
            words = f'<a class=source href="{escape(url)}">{words}</a>'
        if name:
            out[words] = None
    return list(out)


def _short(url: str) -> str:
    host = url.split("/")[2]
    return host + ("/…" if len(url) > len(host) + 9 else "")


def _within(checked: Mapping[str, Any], ui: str) -> Iterator[str]:
    """What does not fit together inside the report, each with the numbers of its claims."""
    remarks = checked.get("within", ())
    if not remarks:
        return
    numbers = {claim["id"]: number for number, claim in enumerate(checked["claims"], 1)}
    yield f"<section class=within><h2>{escape(say('page.within', ui))}</h2><ul>"
    for remark in remarks:
        links = ", ".join(f'<a href="#f{numbers[id]}">{numbers[id]}</a>' for id in remark["claims"] if id in numbers)
        yield f"<li>{escape(remark['text'])} ({links})</li>"
    yield "</ul></section>"


def _foot(checked: Mapping[str, Any], ui: str) -> Iterator[str]:
    yield f"<footer><p>{escape(say('page.premise', ui))}</p><dl>"
    for layer in checked.get("record", ()):
        yield f"<div><dt>{escape(say('page.layer', ui, layer))}</dt><dd><code>{escape(layer['head'])}</code></dd></div>"
    digest = checked["document"]["digest"]
    yield f"<div><dt>{escape(say('page.digest', ui))}</dt><dd><code>{escape(digest)}</code></dd></div>"
    yield "</dl></footer>"
