"""The rule `vocabulary@2`: the words that a body's subjects have in common, those that few have, and given names.

A register's own subjects show which words say little of a matter ("propone", "interés nacional"): nobody lists them.
They show as well which words point at one matter ("yonque"), whatever a report adds to them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from constancia.model.entries import Entry, EntryKind
from constancia.model.events import fold
from constancia.model.vocabulary import Vocabulary

RULE = "vocabulary@2"

SHARE = 75
"""A word is common where one subject in so many has it, or one of its forms."""
FEWEST = 8
"""Subjects, at least: in a register of twenty votings two with one word are no custom."""
SHORTEST = 4
"""Letters of a word that is counted."""
SELDOM = 3
"""Matters, at most, that a word points at; a bill's several votings are one matter."""
MANY = 200
"""Subjects, at least, from which a word that few of them have is taken to be one that few have."""

_WORD = re.compile(r"[^\W\d_]+")


def stem(word: str) -> str:
    """What the forms of a word share: it without its last two letters, but of six letters at least and eight at most.

    On the subjects of Peru's Congress this finds 233 of the 244 roots that a table of Spanish endings finds, and four
    that it does not.

    >>> stem("modificar"), stem("modifica"), stem("ley")
    ('modific', 'modifi', 'ley')
    """
    return word[: max(6, min(8, len(word) - 2))]


class VocabularyBuilder:
    """Follows one import and keeps count of a body's words."""

    def __init__(self, given_names: Callable[[str], Iterable[str]] | None = None) -> None:
        self._given_names = given_names
        self._subjects = 0
        self._counts: Counter[str] = Counter()
        self._matters: defaultdict[str, set[str]] = defaultdict(set)
        self._forms: defaultdict[str, set[str]] = defaultdict(set)
        self._names: set[str] = set()

    def add(self, entry: Entry) -> None:
        """Takes in a voting or a member."""
        if entry.kind is EntryKind.VOTE_EVENT:
            words = {word for word in _WORD.findall(fold(str(entry.content["subject"]))) if len(word) >= SHORTEST}
            self._subjects += 1
            matter = str(entry.content.get("bills") or entry.content["subject"])
            stems = set()
            for word in words:
                one = stem(word)
                stems.add(one)
                self._forms[one].add(word)
                self._matters[one].add(matter)
            self._counts.update(stems)
        elif entry.kind is EntryKind.MEMBER and self._given_names is not None:
            self._names.update(map(fold, self._given_names(str(entry.content["name"]))))

    def entry(self, body: Entry) -> Entry | None:
        """The derived entry for a body; None where no word is common or seldom, and no name known."""
        least = max(FEWEST - 1, self._subjects / SHARE)
        common = frozenset().union(*(self._forms[one] for one, count in self._counts.items() if count > least))
        few = (self._forms[one] for one, matters in self._matters.items() if len(matters) <= SELDOM)
        seldom = frozenset().union(*few) if self._subjects >= MANY else frozenset()
        vocabulary = Vocabulary(body=body.id, official=common, given_names=frozenset(self._names), seldom=seldom)
        if not (common or seldom or self._names):
            return None
        return Entry(
            id=f"{body.id}/vocabulary",
            kind=EntryKind.VOCABULARY,
            content=vocabulary.to_plain() | {"subjects": self._subjects},
            source=body.source,
            locator=body.locator,
            derived_from=(body.id,),
            rule=RULE,
        )
