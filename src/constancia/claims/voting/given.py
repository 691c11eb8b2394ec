"""The votes of a group that are themselves the subject: "the 22 votes of the Greens went against it"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from constancia.claims.voting.groups import Group, Groups
from constancia.claims.voting.masking import COUNT, FILL
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.stances import Stance
from constancia.claims.voting.voted_on import voted_on
from constancia.language import language

_ASIDE = r"(?:,[^,;#]{3,40},)? "
"""What may stand between such votes and what is said of them: "the 22 votes of the Greens, all of them, went …"."""


class GivenLexicon:
    """Patterns for a group's votes as a subject in one language."""

    def __init__(self, code: str) -> None:
        words = language(code).votes.groups
        count = rf"(?P<count>{COUNT}{FILL}*)"
        self.of = re.compile(rf"(?<!\w)(?:{words.votes_of.replace(COUNT, count)})")
        self.behind = re.compile(words.votes_behind.replace(COUNT, count))
        self.whole = re.compile(rf"(?<!\w)(?:{words.wholes}) ?$")
        self.went = {side: re.compile(rf"{_ASIDE}(?:{said})") for side, said in words.votes_went.items()}


@lru_cache(maxsize=4)
def given_lexicon(code: str) -> GivenLexicon:
    """The compiled words of a language."""
    return GivenLexicon(code)


def given_votes(parsed: Parsed, groups: Groups) -> Iterator[Stance]:
    """Groups whose so many votes are told to have gone one way; a stance where they are all of its votes."""
    lex, text = given_lexicon(parsed.reading.language.code), parsed.masked.text
    for match in lex.of.finditer(parsed.text):
        named = groups.after(text[match.end() :])
        if len(named) == 1:
            whole = lex.whole.search(parsed.text[: match.start("count")]) is not None
            yield from _gone(parsed, lex, named[0], match, match.end() + named[0].end, whole=whole)
    for match in lex.behind.finditer(parsed.text):
        group = groups.only(text[: match.start()])
        if group is not None and group.sure:
            yield from _gone(parsed, lex, group, match, match.end(), whole=True)


def _gone(
    parsed: Parsed, lex: GivenLexicon, group: Group, match: re.Match[str], end: int, *, whole: bool
) -> Iterator[Stance]:
    count = parsed.masked.value(match.start("count"))
    for side, pattern in lex.went.items():
        if went := pattern.match(parsed.text, end):
            start = group.start if match.re is lex.behind else match.start()
            measure = voted_on(parsed, went.end(), nominal=True)
            yield Stance(group.name, side if whole else None, start, went.end(), {side: count}, measure)
            return
