"""From bytes to a document: plain text, Markdown, HTML, PDF and what else reports come in."""

from __future__ import annotations

from constancia.documents.loading import MAX_BYTES, load, read_bytes

__all__ = ["MAX_BYTES", "load", "read_bytes"]
