"""E-mail: the body as text, its subject, sender and date; what it quotes of others is kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from constancia.compiled import compiled
from constancia.documents import html
from constancia.documents.content import Content
from constancia.documents.decoding import decode_as
from constancia.errors import SourceUndecodable
from constancia.language import SUPPORTED, language
from constancia.model.documents import Span

_ADDRESS = compiled(r"https?://\S{3,}")
_QUOTED = compiled(r"(?m)^>.*(?:\n>.*)*")


def read(data: bytes, name: str) -> Content:
    """The message; its HTML is read where it has no plain text, or so little that the page says far more.

    Raises SourceUndecodable where the message cannot be taken apart.
    """
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        plain, page = (message.get_body(preferencelist=(kind,)) for kind in ("plain", "html"))
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise SourceUndecodable(f"{name}: is a broken e-mail ({error}); save its text instead", name=name) from error
    text, title = "", _header(message, "subject")
    if isinstance(plain, EmailMessage):
        text = decode_as(_raw(plain), plain.get_content_charset(), name).replace("\r\n", "\n")
    if isinstance(page, EmailMessage) and len(text.split()) < _FEW:
        content = html.read(_raw(page), name)
        if len(content.text.split()) > 2 * len(text.split()):
            text, title = content.text, title or content.title
    return Content(
        text=text,
        media_type="message/rfc822",
        title=title,
        published=_date(message),
        publisher=parseaddr(_header(message, "from") or "")[0] or None,
        quoted=tuple(Span.of(text, m.start(), m.end()) for m in _QUOTED.finditer(text)),
        left_out=(*_elsewhere(text), *_attached(message)),
    )


def _elsewhere(text: str) -> tuple[str, ...]:
    """The address at which a message is to be seen, where it says little more than that."""
    address = _ADDRESS.search(text)
    if address is None or len(text.split()) >= _FEW:
        return ()
    said = text.lower()
    told = any(phrase in said for code in SUPPORTED for phrase in language(code).framing.elsewhere)
    return (address.group().rstrip(".,;)>"),) if told else ()


def _attached(message: EmailMessage) -> Iterator[str]:
    """What is attached and holds a text of its own: its file name, or the subject of a mail that was passed on."""
    try:
        parts = list(message.iter_attachments())
    except (MessageError, LookupError, ValueError, AttributeError, TypeError):
        return
    for part in parts:
        inner = part.get_payload(0) if part.get_content_type() == "message/rfc822" and part.is_multipart() else None
        subject = _header(inner, "subject") if isinstance(inner, EmailMessage) else None
        if part.get_content_maintype() not in ("image", "audio", "video"):
            yield " ".join((part.get_filename() or subject or part.get_content_type()).split())


def _header(message: EmailMessage, name: str) -> str | None:
    """A header as text; None where it is missing or broken beyond reading."""
    try:
        value = message[name]
    except (MessageError, ValueError, IndexError, AttributeError, TypeError):
        return None
    return " ".join(str(value).split()) if value else None


def _date(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(_header(message, "date") or "").date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _raw(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


_FEW = 40
"""Words of plain text below which it may only say where the message can be seen, and the page beside it is read."""
