"""What of a page is this report, and on which days it was published and changed: two that are kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from constancia.compiled import compiled

_CHANGED = r"(?:date_?modified|date_?updated?|modified(?:_?(?:time|date))?|updated(?:_?time)?|last-?modified)"
_META = compiled(
    rf"<meta\b(?=[^>]{{0,400}}?(?:property|name|itemprop|http-equiv)\s*=\s*[\"']?(?:[\w.]{{1,12}}[:.]){{0,2}}{_CHANGED}\b)[^>]{{0,600}}>",
    re.IGNORECASE,
)
_STATED = compiled(r"\"date(?:Modified|Updated)\"\s{0,9}:\s{0,9}\"[^\"]{0,60}\"")
_TIME = compiled(
    rf"<time\b(?=[^>]{{0,400}}?(?:class|itemprop)\s*=\s*[\"']?[^\"'>]{{0,80}}\b{_CHANGED}\b)[^>]{{0,600}}>"
    r"(?:[^<]{0,200}</time\s*>)?",
    re.IGNORECASE,
)
_DAY = compiled(r"\b(\d{4}-\d\d-\d\d)(?!\d)")
_HEADINGS = ("h1", "h2", "h3")
_SHORTEST_TITLE = 12
"""Characters of a heading that may be that of the page."""
_FEWEST_WORDS = 20
"""Words of paragraphs that a text of its own has; a teaser has fewer."""


def changed(source: str) -> tuple[str | None, str]:
    """The day on which a page says that it was changed last, and its source without what says so."""
    days: list[str] = []

    def taken(match: re.Match[str]) -> str:
        found = _DAY.search(match.group())
        days.extend(found.groups() if found else ())
        return '"":""' if match.group().startswith('"') else " "

    for pattern in (_META, _STATED, _TIME):
        source = pattern.sub(taken, source)
    return max(days, default=None), source


def alone(tree: Any) -> None:
    """Takes the other reports off a page that shows several, one below the other, each under a headline of its own.

    Which is the report in question is told by the page's title; what stands beside it in a like element, with a like
    heading and paragraphs of its own, is another. The posts under the one headline of a running report stay.
    """
    headline = _headline(tree)
    if headline is None:
        return
    for one in (headline, *headline.iterancestors()):
        others = list(_like(one, headline.tag))
        if others and _has_text(one):
            for other in others:
                other.getparent().remove(other)
            return


def _headline(tree: Any) -> Any:
    """The heading that is the page's title; None where there is none, or more than one."""
    titles = [_words(node) for node in tree.iter("title")]
    titles += [" ".join(content.split()) for content in tree.xpath("//meta[@property='og:title']/@content")]
    found = [
        node
        for node in tree.iter(*_HEADINGS)
        if len(words := _words(node)) >= _SHORTEST_TITLE and any(words in title for title in titles)
    ]
    return found[0] if len(found) == 1 else None


def _like(element: Any, heading: str) -> Iterator[Any]:
    """The elements beside this one that are of its kind and hold a text under such a heading."""
    parent = element.getparent()
    for other in parent if parent is not None else ():
        alike = other is not element and other.tag == element.tag and other.get("class") == element.get("class")
        first = next(other.iter(*_HEADINGS), None) if alike else None
        if first is not None and first.tag == heading and _has_text(other):
            yield other


def _has_text(element: Any) -> bool:
    return sum(len(_words(node).split()) for node in element.iter("p")) >= _FEWEST_WORDS


def _words(node: Any) -> str:
    return " ".join("".join(node.itertext()).split())
