"""Command lines so simple that they need no parser: a check of files with options that stand alone or take one word.

Most lines are such, and a parser takes longer to load than a short report to check. Whatever else a line holds (help, a
value joined to its option, a number, an unknown option, a completion) goes to the parser, which says what it means.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

WORDS = {
    "--as-of": "as_of",
    "--format": "format",
    "--language": "language",
    "--on": "on",
    "--published": "published",
    "--published-by": "published_by",
    "--record": "record",
}
"""Options of a check that take a word, and what they are called in the code."""
ALONE = {"--all": "everything", "--exit-zero": "exit_zero", "--keep": "keep", "--no-text": "no_text"}
"""Those that stand alone."""
FORMATS = ("html", "json", "sarif", "text")


def direct(arguments: Sequence[str]) -> Callable[[], int] | None:
    """What carries out a line of this kind, and gives its exit status; None for any other line."""
    given = None if os.name == "nt" else check_asked(arguments)
    if given is None:
        return None
    from constancia.cli.checking import CheckFormat, check_reports

    return lambda: check_reports(**{**given, "format": CheckFormat(given.get("format", "text"))})


def check_asked(arguments: Sequence[str]) -> dict[str, Any] | None:
    """The arguments of a check by their names in the code; None for a line that is none, or not of this kind.

    >>> check_asked(["check", "report.txt", "--all", "--published", "2023-05-19"])
    {'files': ['report.txt'], 'everything': True, 'published': '2023-05-19'}
    >>> check_asked(["check", "--max-size", "12", "report.txt"])
    """
    if arguments[:1] != ["check"]:
        return None
    files: list[str] = []
    given: dict[str, Any] = {"files": files}
    waiting = iter(arguments[1:])
    for one in waiting:
        if one in ALONE:
            given[ALONE[one]] = True
        elif one in WORDS:
            word = next(waiting, "")
            if not word or word.startswith("-"):
                return None
            given[WORDS[one]] = word
        elif not one or one.startswith("-"):
            return None
        else:
            files.append(one)
    if "record" not in given and os.environ.get("CONSTANCIA_RECORD"):
        given["record"] = os.environ["CONSTANCIA_RECORD"]
    return given if files and given.get("format", "text") in FORMATS else None
