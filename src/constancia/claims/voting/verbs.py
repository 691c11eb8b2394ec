"""Verbs of deciding in every form, from the lexicon: what a body is said to have done with what was put to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.lexicon import lexicon, row_forms
from constancia.syntax.marks.patterns import any_of

_TOLD = frozenset({Tense.PRESENT, Tense.PAST, Tense.PARTICIPLE})
_PASSING = frozenset({Sense.DECIDE_PASS, Sense.DECIDE_CLEAR})
_REFUSING = frozenset({Sense.DECIDE_REJECT, Sense.DECIDE_SINK})
_BETWEEN = 5
"""Words of an object between a verb and the word that goes with it, at most."""
_LEADING = (WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.OF)


@dataclass(frozen=True, slots=True)
class Deciding:
    """A verb of deciding where it stands; offsets are those of the text it is found in."""

    start: int
    end: int
    passed: bool
    strong: bool
    """Whether it says so by itself; else only beside a tally or the word vote."""
    undone: bool = False
    """Whether it is denied by what makes it a verb: "did not approve"."""


class DecidingVerbs:
    """The verbs of one language."""

    def __init__(self, code: str) -> None:
        words = language(code).lexicon
        self._forms: dict[str, tuple[bool, bool]] = {}
        """Folded form to whether it passes, and whether it says so by itself."""
        self._written: dict[str, set[str]] = {}
        """Folded form to how it may be written."""
        self._finite: set[str] = set()
        bare: dict[str, tuple[bool, bool]] = {}
        for row in words.rows:
            if row.word_class is not WordClass.VERB or row.sense not in _PASSING | _REFUSING:
                continue
            said = row.sense in _PASSING, row.sense in (Sense.DECIDE_PASS, Sense.DECIDE_REJECT)
            for form, lemma, tense in row_forms(row, words):
                head, _, rest = form.partition(" ")
                base = tense is Tense.PRESENT and head == lemma.partition("_")[0]
                folded = fold_in_place(form)
                if base:
                    bare[folded] = said
                if tense not in _TOLD or base or head.endswith(words.unfinished):
                    continue
                known = self._forms.setdefault(folded, said)
                self._forms[folded] = known[0], known[1] and said[1]  # the weaker sense of a verb holds
                self._written.setdefault(folded, set()).add(form)
                if tense is not Tense.PARTICIPLE and not rest:
                    self._finite.add(folded)
        closed = [words.closed.get(kind, "").split() for kind in _LEADING]
        self._led = compiled(rf"(?<!\w){any_of(fold_in_place(word) for row in closed for word in row)}\s$")
        self._nouns = lexicon(code).words_of(WordClass.NOUN, frozenset(Sense))
        self._pattern = compiled(rf"(?<![\w-]){any_of(self._forms)}(?![\w-])")
        undoing = any_of(words.undoing) if words.undoing else "(?!)"
        self._bare = bare
        self._undone = compiled(rf"(?<![\w-]){undoing}(?: \w+ly)? ({any_of(bare)})(?![\w-])")
        parts = {tuple(form.rsplit(" ", 1)) for form in self._forms if form.rsplit(" ", 1)[-1] in words.separable}
        firsts, lasts = any_of(sorted({part[0] for part in parts})), any_of(sorted(words.separable))
        self._parted = compiled(rf"(?<![\w-])({firsts})((?: [\w'’-]+){{1,{_BETWEEN}}}?) ({lasts})(?![\w-])")

    def find(self, folded: str, shown: str) -> Iterator[Deciding]:
        """The verbs of a text, in order; `shown` is the text as written, of one length.

        What may be a noun by its letters is a verb where its accent says so: «vetó», not «veto».
        """
        found = [
            Deciding(match.start(), match.end(), *self._forms[match.group()])
            for match in self._pattern.finditer(folded)
            if not self.is_noun(match, folded, shown)
        ]
        for match in self._parted.finditer(folded):
            said = self._forms.get(f"{match[1]} {match[3]}")
            if said is not None:
                found.append(Deciding(match.start(), match.end(), *said))
        for match in self._undone.finditer(folded):
            passed, strong = self._bare[match[1]]
            found.append(Deciding(match.start(), match.end(), passed, strong, undone=True))
        yield from sorted(found, key=lambda verb: verb.start)

    def refuses(self, words: str) -> bool:
        """Whether folded words end in a verb that refuses: "was vetoed", "ha hundido"."""
        match = next((m for m in self._pattern.finditer(words) if m.end() == len(words)), None)
        return match is not None and not self._forms[match.group()][0]

    def is_noun(self, match: re.Match[str], folded: str, shown: str) -> bool:
        """Whether a form found is written as a noun is, and no verb."""
        form = match.group()
        if form not in self._finite:
            return False
        written = shown[match.start() : match.end()]
        if written.lower() not in self._written[form] and not written.isupper():
            return True
        return written.lower() == form and (
            form in self._nouns or self._led.search(folded, max(0, match.start() - 12), match.start()) is not None
        )


@lru_cache(maxsize=4)
def deciding_verbs(code: str) -> DecidingVerbs:
    """The verbs of deciding of a language."""
    return DecidingVerbs(code)
