"""Patterns set by the first letters of their words match as they did before."""

from __future__ import annotations

import re

import pytest

from constancia.claims.patterns import by_letter

PATTERNS = [
    "aye|nay|abst(?:ain|ention)|no",
    "(?:(?:mono|sub)blocs?|benches)|b(?:loc|ench)|l[oa]s|la",
    r"(?<!el )voto|vot(?:o|aron)|\w+mente|votaron ya",
    r"a?bout|[xy|z]z|x\|y|xy",
    "(?:no|nay)(?= )|never",
]
TEXT = "el voto, votaron ya; los blocs y la bench: about xz |z x|y xy aye nay abstention no never monobloc claramente"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_is_set_by_its_letters_matches_the_same(pattern: str) -> None:
    plain, lettered = (re.compile(rf"(?<!\w)(?:{one})") for one in (pattern, by_letter(pattern)))
    found = [match.span() for match in plain.finditer(TEXT)]
    assert found
    assert [match.span() for match in lettered.finditer(TEXT)] == found


def test_words_of_one_letter_stand_together_up_to_what_may_begin_with_any() -> None:
    assert by_letter(r"no|aye|nay|\w+ing|abstain") == r"n(?:o|ay)|a(?:ye)|\w+ing|a(?:bstain)"
