"""The lines that frame an English text."""

from __future__ import annotations

from constancia.language.shape.framing import FrameWords

FRAMING = FrameWords(
    source=("source", "sources", "original source"),
    reported=("with information from", "with reporting by", "with reporting from"),
    translation=("translation", "english translation", "translator"),
    translated=("translated",),
    tongues=("from", "into", "from the", "to"),
    again=("republished", "reproduced", "reprinted"),
    published=("published", "appeared"),
    at_first=("originally", "first", "initially"),
    by=("by",),
    of=("from",),
    into=("in",),
    forms=("by", "for"),
    on=("on",),
    issued=("published", "published on", "date", "posted", "posted on", "updated", "updated on", "last updated",
        "issued", "issued on", "released", "released on"),
    clock=("at",),
    staff=("staff", "staff writer", "correspondent", "newsroom", "archive", "agencies"),
)  # fmt: skip
