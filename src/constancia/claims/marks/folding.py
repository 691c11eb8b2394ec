"""The folding of `syntax`, where readers of claims look for it."""

from __future__ import annotations

from constancia.syntax.folding import fold_in_place

__all__ = ["fold_in_place"]
