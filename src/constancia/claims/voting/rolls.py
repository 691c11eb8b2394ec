"""Lists of members under the side that they voted for: "En contra (3): …"."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.reading import Reading
from constancia.claims.voting.groups import CAPITAL, Groups
from constancia.claims.voting.lexicon import SIDES, VoteLexicon
from constancia.claims.voting.members import MemberVote
from constancia.claims.voting.persons import PARTICLES
from constancia.compiled import compiled
from constancia.syntax.folding import fold_in_place

_NAME = compiled(rf"{CAPITAL}\.?(?: (?:{PARTICLES} )?{CAPITAL}\.?){{1,4}}")
_ITEM = compiled(r"[^,;]+")
_AND = compiled(r" (?:y|e|and) ")
_ASIDE = compiled(r" ?\([^()]{1,40}\)")
_LEAST = 2
"""Names that make a list."""


def rolls(reading: Reading, lex: VoteLexicon, groups: Groups) -> Iterator[MemberVote]:
    """The members listed line by line; offsets are the document's."""
    labels = {
        side: compiled(rf"\W*(?:{lex.words.sides.labels[side]}) ?(?:\(? ?\d{{1,3}} ?[\w ]*\)?)? ?[:.–—-] ?(?=\S)")
        for side in SIDES[:3]
    }
    offset = 0
    for line in reading.text.splitlines(keepends=True):
        folded = reading.folded[offset : offset + len(line)]
        for side, label in labels.items():
            match = label.match(folded)
            if match is None:
                continue
            names = list(_names(line, match.end()))
            if len(names) >= _LEAST and _persons(reading, groups, [name for name, _ in names]):
                for name, start in names:
                    yield MemberVote(name, side, offset + start, offset + start + len(name), rule="member-vote.roll")
        offset += len(line)


def _names(line: str, begin: int) -> Iterator[tuple[str, int]]:
    """The names of a list with their places; nothing where one of its items is no name."""
    found = []
    for item in _ITEM.finditer(line.rstrip(" .\r\n"), begin):
        start = item.start()
        for piece in _AND.split(item.group()):
            bare = _ASIDE.sub("", piece).strip()
            if bare and _NAME.fullmatch(bare) is None:
                return
            if bare:
                start = line.index(bare, start)
                found.append((bare, start))
    yield from found


def _persons(reading: Reading, groups: Groups, names: list[str]) -> bool:
    """Whether names are persons': none a group's, and half of them with a frequent given name."""
    if any(groups.is_group(name) for name in names):
        return False
    given = reading.language.names.given
    return 2 * sum(any(fold_in_place(word) in given for word in name.split()) for name in names) >= len(names)
