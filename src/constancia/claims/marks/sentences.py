"""The sentences of `syntax`, where readers of claims look for them."""

from __future__ import annotations

from constancia.syntax.sentences import Sentence, split

__all__ = ["Sentence", "split"]
