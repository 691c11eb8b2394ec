"""What tells a pattern from a word in the shapes: a string is either, and the two are written and read differently."""

from __future__ import annotations

from typing import NewType

Pattern = NewType("Pattern", str)
"""A regular expression: in a file of words its alternatives stand apart by blanks, and are joined to one."""
NO_PATTERN = Pattern("")
"""Where a language has nothing of the kind."""
