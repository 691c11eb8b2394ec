"""Web pages: the article and its metadata; text that the page only shows, embedded or quoted whole, is kept apart."""

from __future__ import annotations

import logging
import re

from constancia.compiled import compiled
from constancia.documents.content import Content
from constancia.documents.decoding import decode, decode_as
from constancia.documents.pages import alone, changed
from constancia.model.documents import Span

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.I)
_LANGUAGE = compiled(r"<html[^>]{0,400}?\blang\s*=\s*[\"']?([A-Za-z]{2})\b", re.I)
_EMBEDS = (
    "//blockquote[contains(@class,'twitter') or contains(@class,'instagram') or contains(@class,'tiktok')"
    " or contains(@class,'facebook') or contains(@class,'bluesky') or @cite]"
)
"""Posts and texts of others that a page embeds whole."""
_DEEPEST = 1_500
"""Tags that may be open at once; deeper pages are flattened first, for parsers of trees recurse."""
_TAG = compiled(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
    ]
)
_SHORTEST_QUOTE = 30


def read(data: bytes, name: str) -> Content:
    """The article of a page with its title, date, outlet and address; an empty text where it has none."""
    from lxml.etree import LxmlError  # the import of lxml and trafilatura takes 0.3 s: only pages pay for it
    from trafilatura import bare_extraction, load_html

    text = _decoded(data, name)
    language = _LANGUAGE.search(text[:4000])
    modified, undated = changed(text)
    try:
        tree = load_html(_flattened(undated))
        embeds = [] if tree is None else [list(node.itertext()) for node in tree.xpath(_EMBEDS)]
        found = None
        if tree is not None:
            alone(tree)
            found = bare_extraction(
                tree,
                with_metadata=True,
                include_comments=False,
                include_tables=True,
                date_extraction_params={"extensive_search": False, "original_date": True},
            )
    except (LxmlError, ValueError, TypeError, AttributeError, RecursionError, AssertionError, KeyError):
        found, embeds = None, []
    if found is None or isinstance(found, dict) or not found.text:
        return Content(text=_bare_text(text), media_type="text/html", language=language and language.group(1))
    body = found.text.replace("\n", "\n\n")
    title = " ".join((found.title or "").split()) or None
    if title and title not in body[: 3 * len(title) + 200]:
        body = f"{title}\n\n{body}"
    return Content(
        text=body,
        media_type="text/html",
        title=title,
        published=found.date or None,
        modified=modified,
        publisher=found.sitename or found.hostname or None,
        url=found.url or None,
        language=language.group(1) if language else None,
        quoted=_places(body, embeds),
    )


def _decoded(data: bytes, name: str) -> str:
    """The page's source; the character set that it names is believed where the bytes do not speak against it."""
    charset = _CHARSET.search(data[:4096])
    if charset and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return decode_as(data, charset.group(1).decode("ascii"), name).replace("\x00", "")
    return decode(data, name).replace("\x00", "")


def _flattened(text: str) -> str:
    """The page, without its tags where more are open at once than a parser of trees can follow."""
    depth = 0
    for match in _TAG.finditer(text):
        if match.group(2).lower() in _VOID:
            continue
        depth += -1 if match.group(1) else 1
        if depth > _DEEPEST:
            return (
                "<html><body><p>" + _bare_text(text).replace("&", "&amp;").replace("<", "&lt;") + "</p></body></html>"
            )
    return text


def _bare_text(text: str) -> str:
    """What is left of a page without scripts, styles and tags, for pages whose article was not found."""
    from html import unescape

    body = re.sub(r"(?is)<(script|style|head|template)\b[^>]*>.*?(?:</\1\s*>|\Z)", " ", text)
    body = re.sub(r"(?i)</?(?:p|div|br|li|tr|h[1-6]|section|article|blockquote)\b[^>]*>", "\n", body)
    body = unescape(re.sub(r"<[^<>]*>", " ", body))
    lines = (" ".join(line.split()) for line in body.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _places(text: str, embeds: list[list[str]]) -> tuple[Span, ...]:
    """Where the embedded texts stand in the article's text, as far as they stand there word for word."""
    out: set[Span] = set()
    for embed in embeds:
        for part in embed:
            words = " ".join(part.split())
            at = text.find(words) if len(words) >= _SHORTEST_QUOTE else -1
            if at >= 0:
                out.add(Span.of(text, at, at + len(words)))
    return tuple(sorted(out))
