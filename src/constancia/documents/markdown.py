"""Markdown: what only formats is blanked out, so that every word keeps its place in the file."""

from __future__ import annotations

import re

from constancia.compiled import compiled
from constancia.documents.content import Content

_FRONT_MATTER = compiled(r"\A\ufeff?---[^\S\n]*\n((?:.*\n){0,60}?)---[^\S\n]*(?:\n|\Z)")
_FIELD = compiled(r"(?m)^(\w+):[^\S\n]*[\"']?(.*?)[\"']?[^\S\n]*$")
_FORMATTING = compiled(
    r"^[^\S\n]{0,3}#{1,6}(?=[^\S\n])|[^\S\n]#+[^\S\n]*$|^[^\S\n]{0,3}>+|\*{1,3}|_{2,3}|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)|`+|~~",
    re.MULTILINE,
)
_LINK = compiled(r"!?\[([^\[\]\n]{0,300})\](\([^()\n]{0,400}\)|\[[^\[\]\n]{0,100}\])")
_TITLE = compiled(r"(?m)^#\s+(.+?)\s*#*$")


def read(text: str) -> Content:
    """The text with its markup turned into blanks, as long as it was."""
    fields: dict[str, str] = {}
    front = _FRONT_MATTER.match(text)
    if front:
        fields = {name.lower(): value for name, value in _FIELD.findall(front.group(1))}
        text = _blank(text, front.start(), front.end())
    title = fields.get("title") or next((match.group(1) for match in _TITLE.finditer(text)), None)
    text = _LINK.sub(lambda m: " " + m.group(1) + " " * (len(m.group()) - len(m.group(1)) - 1), text)
    text = _FORMATTING.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)
    date = re.match(r"\d{4}(?:-\d\d(?:-\d\d)?)?", fields.get("date", ""))
    return Content(
        text=text,
        media_type="text/markdown",
        title=title,
        published=date.group() if date else None,
        publisher=fields.get("publisher") or fields.get("source"),
        url=fields.get("url") or fields.get("link"),
        language=fields.get("lang") or fields.get("language"),
    )


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
