"""What the terminal prints around claims and findings, in English."""

from __future__ import annotations

MESSAGES = {
    "terminal.reading": "Reading",
}
