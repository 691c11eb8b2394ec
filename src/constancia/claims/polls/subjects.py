"""The words for what is approved of, cut out of a sentence."""

from __future__ import annotations

import re

from constancia.claims.marks.folding import fold_in_place

LONGEST = 12
"""Words of a subject at most."""
STOP = r"[,;:()—–]|(?<!mr)(?<!mrs)(?<!ms)(?<!dr)(?<!sen)(?<!gov)(?<!rep)(?<!sr)(?<!sra)\."
"""Marks that end a subject; the stop of a title does not."""
HANDLING = re.compile(r"[’']s? (?:job )?(?:performance|handling|leadership|work)$")
_ARTICLES = frozenset(
    {
        "for",
        "the",
        "a",
        "an",
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "su",
        "sus",
        "its",
        "his",
        "her",
        "their",
        "this",
        "that",
        "de",
        "del",
        "of",
        "al",
        "to",
    }
)
_LINKS = frozenset(["de", "del", "la", "las", "los", "el", "of", "the", "y", "and"])


def trimmed(words: list[str]) -> list[str]:
    """Words without leading articles and outer marks."""
    words = [w.strip('“”"«»') for w in words]
    while words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    return [w for w in words if w]


def led(words: list[str]) -> list[str]:
    """The noun phrase that opens a stretch: capitalised words and what links them, else all of it if short."""
    end = last = 0
    while end < len(words) and (words[end][:1].isupper() or words[end].casefold() in _LINKS):
        end += 1
        last = end if words[end - 1][:1].isupper() else last
    if last and any(w[:1].islower() for w in words[last:]):
        return words[:last]
    return words if last or len(words) <= 3 else []


def closing(words: list[str]) -> list[str]:
    """The noun phrase that ends a stretch: capitalised words and what links them, or the words after an article."""
    start = len(words)
    if words and words[-1][:1].isupper():
        while start and (words[start - 1][:1].isupper() or words[start - 1].casefold() in _LINKS):
            start -= 1
    else:
        while start and words[start - 1].casefold() not in _ARTICLES and len(words) - start < 3:
            start -= 1
    return trimmed(words[start:])


def fit(subject: str) -> bool:
    """Whether a phrase may be what is approved of: no share, no group of those asked."""
    folded = fold_in_place(subject)
    return not re.search(
        r"\d|(?<!\w)(?:voters|respondents|encuestados|votantes|he|she|they|it|among|entre)(?!\w)", folded
    )


def words(text: str) -> list[str]:
    """Folded words that tell one subject from another."""
    return [w for w in re.findall(r"\w+", fold_in_place(text)) if len(w) > 2 and w not in _ARTICLES]
