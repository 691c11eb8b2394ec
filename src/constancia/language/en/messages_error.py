"""Errors in English; the parameters are those that the error was raised with."""

from __future__ import annotations

MESSAGES = {
    "error.no-such-option": "there is no option {option}",
    "error.missing-parameter": "{name} is missing",
    "error.usage": "{message}",
    "error.see-help": "See `constancia --help` and `constancia COMMAND --help`.",
}
