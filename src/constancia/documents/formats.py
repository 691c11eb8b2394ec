"""Which format bytes are in: told by the bytes themselves first, by the name's suffix where they leave it open."""

from __future__ import annotations

import re
from pathlib import PurePath

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MAIL_HEADER = re.compile(rb"(?mi)^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to):\s")
_SUFFIXES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".eml": "message/rfc822",
}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def media_type(data: bytes, name: str, declared: str | None = None) -> str:
    """IANA media type of a report; `text/plain` where nothing tells otherwise.

    `declared` is what a server says it is, believed where the bytes leave it open.
    """
    head = data[:4096].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    if head.startswith(b"PK\x03\x04") and (b"word/" in data[:65_536] or PurePath(name).suffix.lower() == ".docx"):
        return WORD
    if head.startswith(b"\xd0\xcf\x11\xe0") and PurePath(name).suffix.lower() in (".docx", ".doc"):
        return WORD
    if _HTML.match(head):
        return "text/html"
    if declared is not None and declared in _SUFFIXES.values():
        return declared
    suffix = _SUFFIXES.get(PurePath(name).suffix.lower())
    if suffix:
        return suffix
    found = {match.group(1).lower() for match in _MAIL_HEADER.finditer(head)}
    starts = _MAIL_HEADER.match(head) is not None
    return "message/rfc822" if starts and b"from" in found and len(found) > 2 else "text/plain"
