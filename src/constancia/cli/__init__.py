"""The command line: one file per group of commands."""

from __future__ import annotations

import gc
from importlib import import_module

__all__ = ["main"]

ROUND = 200_000
"""Objects made between two searches for cycles, where Python takes 700: what a command loads stays until it ends, and
searching it again and again took a quarter of a short check."""


def main() -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(ROUND)
    import_module("constancia.cli.app").main()
