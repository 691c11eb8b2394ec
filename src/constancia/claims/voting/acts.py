"""What a sentence says became of what was put to the vote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from constancia.claims.deciding import Stretch, Unreal
from constancia.claims.voting.lexicon import Pattern, VoteLexicon
from constancia.claims.voting.masking import COUNT, Masked
from constancia.compiled import compiled
from constancia.lean import dataclass
from constancia.model.claims import Modality

_AFTER = 60
"""Characters behind "after" in which the verb stands of what came first."""
_SUBJECT = 50
"""Characters from the words of a forecast or a denial to the end of the body that it is about."""


_HEADLINE = compiled(r"(?:^|[—–:.-] )\W?((?:[\w’'-]+ ){0,4}[\w’'-]+)$")
"""Up to five words that open a sentence, or what stands behind its dateline."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a verb tells of what was put to the vote; offsets are the sentence's own."""

    start: int
    end: int
    passed: bool
    strong: bool
    """Whether it says so by itself; else only beside a tally or the word vote."""
    refused: bool = False
    """Whether somebody said no: the larger count of a pair is then against. What failed by itself keeps the order."""
    voted: bool = False
    """Whether the verb is "voted"."""
    plain: bool = False
    """Whether it says so by itself right behind a body."""
    named: bool = False
    """Whether the verb itself names the matter: "censured", "elected", unlike "approved"."""
    modality: Modality | None = None
    """How it is put where it has not happened: supposed, to come, wanted."""
    subject: int = -1
    """Where the words end for whoever did it right before the verb; -1 where the verb itself says that it decides."""


def outcomes(
    masked: Masked,
    lex: VoteLexicon,
    taken: Sequence[tuple[int, int]],
    denied: Callable[[], Sequence[Stretch]],
    unreal: Callable[[], Sequence[Unreal]],
) -> tuple[Act, ...]:
    """The outcomes of a sentence, in order, none overlapping; the words of a count's side are none.

    `denied` gives where it says that what is told is not so, `unreal` its verbs that tell what has not happened; both
    are asked only where a verb stands that they may be about.
    """
    finder = _Finder(masked, lex, taken, denied, unreal)
    finder.not_so()
    finder.voted()
    finder.refusals()
    if lex.decided.search(masked.masked):
        finder.verbs(lex.survived, passed=False, strong=True, refused=True)
        finder.verbs(lex.failed, passed=False, strong=True, refused=False, own_negation=True)
        finder.verbs(lex.rejected, passed=False, strong=True, refused=True)
        finder.verbs(lex.passed, passed=True, strong=True, refused=False)
        finder.verbs(lex.rejected_weak, passed=False, strong=False, refused=True)
        finder.verbs(lex.passed_weak, passed=True, strong=False, refused=False)
    finder.listed_verbs()
    return tuple(sorted(finder.found, key=lambda outcome: outcome.start))


def deeds(masked: Masked, lex: VoteLexicon, subjects: Iterable[int]) -> tuple[Act, ...]:
    """What bodies are said to have done and what was done, whatever the verb: an outcome where a tally stands beside.

    `subjects` are the ends of the words for bodies and for members as such.
    """
    found = {act.start: act for end in subjects if (act := _deed(masked, lex, _verb_behind(masked, lex, end), end))}
    for match in lex.deciding.done.finditer(masked.text):
        if (act := _deed(masked, lex, match)) is not None:
            found.setdefault(act.start, act)
    return tuple(found[start] for start in sorted(found))


def _verb_behind(masked: Masked, lex: VoteLexicon, end: int) -> re.Match[str] | None:
    """The verb of what those did who are named up to an offset; in the present only in a headline, which they open."""
    senses = lex.deciding
    aside = senses.aside.match(masked.masked, end)
    place = aside.end() if aside else end
    opening = _HEADLINE.search(masked.masked, 0, end)
    if opening is not None and not lex.conditional.match(opening[1]):
        now = senses.acts_now.match(masked.text, end + 1)
        if now is not None:
            return now
    return senses.acts.match(masked.text, place) or senses.acts.match(masked.text, end + 1)


def _deed(masked: Masked, lex: VoteLexicon, match: re.Match[str] | None, subject: int = -1) -> Act | None:
    """A deed, refused where it is negated; None where its verb decides nothing."""
    if match is None:
        return None
    group = next(name for name, text in match.groupdict().items() if text)
    verb = masked.folded[match.start(group) : match.end(group)]
    before = masked.masked[max(0, match.start() - 60) : match.start(group)].rstrip()
    negated = bool(lex.negation.search(before) or lex.negation.search(verb.rpartition(" ")[0]))
    if lex.deciding.neutral.fullmatch(verb):  # "the Senate voted on Monday for the bill"
        backed = lex.voted_for.match(masked.masked, match.end()) if lex.vote_word.search(verb) else None
        voted = backed is not None and group == "verb"
        return Act(match.start(), backed.end(), not negated, True, negated, True) if backed and voted else None
    refusing = bool(lex.deciding.refused_done.match(masked.masked, match.start()) or lex.deciding_verbs.refuses(verb))
    ends = lex.does_away.match(masked.masked, match.start(group)) is not None
    refused = negated != (refusing and not ends)
    return Act(match.start(), match.end(), not refused, False, refused, named=True, subject=subject)


def supposed(
    masked: Masked, lex: VoteLexicon, subjects: Iterable[int], every: Sequence[Unreal], *, alone: bool = False
) -> tuple[Act, ...]:
    """The verbs of a sentence that tell what has not happened, as outcomes that only a tally can make a vote.

    `subjects` are as for `acts`: what is forecast or denied begins behind the body that it is about. `alone`: nothing
    else in the sentence decides, so that whatever it tells with a tally is such a verb.
    """
    ends, found = sorted(subjects), list[Act]()
    for unreal in every:
        refused = lex.deciding.refused(masked.masked, unreal.verb)
        start, end = unreal.start, unreal.end
        if unreal.verb > start:
            start = end = next((place for place in ends if 0 < place - end <= _SUBJECT), end)
        elif not (
            (alone and unreal.modality is Modality.HEDGED)
            or _behind(masked, lex, ends, start)
            or lex.deciding.decides(masked.masked, start, end)
        ):
            continue
        named = not any(lex.deciding.approves(word) for word in masked.folded[start:end].split())
        found.append(Act(start, end, not refused, False, refused, named=named, modality=unreal.modality))
    return tuple(sorted(found, key=lambda outcome: outcome.start))


def unreal_verbs(masked: Masked, lex: VoteLexicon) -> Iterator[Unreal]:
    """The verbs of a sentence that tell what has not happened; a name that is such a word is none."""
    for verb in lex.deciding.unreal(masked.folded, masked.text):
        named = "May" in masked.text[verb.start : verb.end] and lex.modal_names.match(masked.text, verb.start)
        if not named:
            yield verb


def _behind(masked: Masked, lex: VoteLexicon, ends: Sequence[int], start: int) -> bool:
    """Whether a verb stands right behind one of its possible subjects."""
    last = max((end for end in ends if end <= start), default=None)
    if last is None:
        return False
    aside = lex.deciding.aside.match(masked.masked, last)
    return aside is not None and aside.end() >= start


_WORD = 25
"""Characters before a verb in which the noun begins that stands right before it."""
_GAINED = compiled(r" (?:\w+ )?#")
"""A count right behind a verb of getting, which is what was got."""
_VETOED = 50
"""Characters before a passive verb in which a veto stands that was rejected."""
_COUNTED = compiled(r"#~*$")
"""A count right before a verb, which is then what so many did."""


def of_measure(text: str, lex: VoteLexicon, start: int) -> bool:
    """Whether what is put to the vote stands right before a verb, in masked text."""
    nouns = lex.measures.finditer(text, max(0, start - _WORD), start)
    return any(not text[noun.end() : start].strip() for noun in nouns)


class _Finder:
    def __init__(
        self,
        masked: Masked,
        lex: VoteLexicon,
        taken: Sequence[tuple[int, int]],
        denied: Callable[[], Sequence[Stretch]],
        unreal: Callable[[], Sequence[Unreal]],
    ) -> None:
        self.denied = denied
        self.unreal = unreal
        self.text = masked.masked
        self.shown = masked.text
        self.lex = lex
        self.found: list[Act] = []
        self.taken = list(taken)

    def _add(self, outcome: Act) -> None:
        apart = outcome.voted or COUNT in self.text[outcome.start : outcome.end]  # "declined, by 70 to 30, to reopen"
        end = outcome.start + 1 if apart else outcome.end
        if any(outcome.start < last and first < end for first, last in self.taken):
            return
        if any(verb.start == verb.verb and verb.start <= outcome.start <= verb.end + 1 for verb in self.unreal()):
            return  # "rechazará", "daría luz verde": what it would be is told by the verb
        if self.lex.members_who.search(self.text, 0, outcome.start):
            return  # "the lawmakers who voted against it": who they are, and not what became of it
        if self.lex.once_when.search(self.text, 0, outcome.start):
            return  # "su decisión del viernes (cuando no aprobó …)": became of an earlier one
        if self.lex.own_act.search(self.text, 0, outcome.end):
            return  # "the motion rejecting the coup": what it says itself
        self.taken.append((outcome.start, outcome.end))
        self.found.append(outcome)

    def voted(self) -> None:
        """Acts that "voted" gives: "voted to approve", "voted 51-42 against"."""
        for match in self.lex.voted_against.finditer(self.text):
            if not (self._undone(match.start()) or self._counted(match.end()) or self._some(match.start())):
                self._add(Act(match.start(), match.end(), False, True, True, True))
        for match in self.lex.voted_to.finditer(self.text):
            if self._undone(match.start()):
                continue
            refusing = self.lex.refusing.match(self.text, match.end())
            refused = bool(refusing and not self.lex.flips.match(self.text, refusing.end()))
            self._add(Act(match.start(), match.end(), not refused, True, refused, True))
        for members in self.lex.several.finditer(self.text):
            for pattern, passed in ((self.lex.members_pass, True), (self.lex.members_refuse, False)):
                if (plain := pattern.match(self.text, members.end())) is not None:
                    self._add(Act(plain.start() + 1, plain.end(), passed, True, not passed))

    def _some(self, start: int) -> bool:
        """Whether counted members are those who voted so: «21 legisladores de A, B y C votaron en contra»."""
        return self.lex.counted_some.search(self.text, max(0, start - 160), start) is not None

    def _counted(self, end: int) -> bool:
        """Whether words that end there are the side of a count: "votaron en contra 21" is no refusal."""
        return any(first < end <= last for first, last in self.taken)

    def not_so(self) -> None:
        """Verbs in the mood of what is denied, "es falso que autorizara", or of what came before what is told."""
        if self.lex.deciding.denied_act.search(self.text) is None:
            return
        after = (match.end() for match in self.lex.deciding.after_which.finditer(self.text))
        denied = self.denied()
        for stretch in (*denied, *(Stretch(end, end + _AFTER) for end in after)):
            for match in self.lex.deciding.denied_act.finditer(self.text, stretch.start, stretch.end):
                refused = self.lex.deciding.refusing_stem.match(match.group()) is not None
                plain = stretch in denied
                self._add(Act(match.start(), match.end(), not refused, plain, refused, plain=plain))

    def verbs(self, pattern: Pattern, *, passed: bool, strong: bool, refused: bool, own_negation: bool = False) -> None:
        """Acts by verbs of one table."""
        for match in pattern.finditer(self.text):
            before = self._before(match.start())
            noun = not self.shown.isascii() and self.lex.deciding_verbs.is_noun(match, self.text, self.shown)
            if noun or self._not_yet(match.start()) or self._ends(match.start()):
                continue
            negated = not own_negation and bool(self.lex.negation.search(before))
            if (negated and not passed) or (passed and self._only_gains(match)):
                continue
            if pattern is self.lex.survived and of_measure(self.text, self.lex, match.start()):
                continue  # "the bill survived by 60 to 40" has passed
            flipped = refused and self._flipped(match.start(), match.end())
            flipped |= pattern is self.lex.survived and self.lex.won_trust.match(self.text, match.end()) is not None
            self._add(
                Act(
                    match.start(),
                    match.end(),
                    (passed or flipped) and not negated,
                    strong,
                    (refused and not flipped) or negated,
                    plain=negated or self._plain(match, passed=passed),
                    named=not strong and passed and self.lex.passed_plain.match(self.text, match.start()) is None,
                )
            )

    def _plain(self, match: re.Match[str], *, passed: bool) -> bool:
        """Whether a verb says by itself what a body did: it is one of such, or refuses a measure right behind it."""
        refuses = not passed and self.lex.of_measure.match(self.text, match.end()) is not None
        return refuses or self.lex.passed_plain.match(self.text, match.start()) is not None

    def _only_gains(self, match: re.Match[str]) -> bool:
        """Whether a verb says how many votes somebody got, and so not that they were enough: "won just five votes"."""
        if self.lex.gains.fullmatch(match.group()) is None:
            of = self.lex.of_group.match(self.text, match.end()) if self.lex.gains.match(match.group()) else None
            return of is not None and self.text[of.end()] == COUNT
        return _GAINED.match(self.text, match.end()) is not None

    def listed_verbs(self) -> None:
        """Acts by the other verbs of deciding that the lexicon has, in any form."""
        for verb in self.lex.deciding_verbs.find(self.text, self.shown):
            negated = verb.undone or self.lex.negation.search(self._before(verb.start)) is not None
            if self._not_yet(verb.start) or (negated and not verb.passed) or _COUNTED.search(self._before(verb.start)):
                continue  # "seven turned it down" is a side of the vote
            if self._ends(verb.start):
                continue
            flipped = not verb.passed and self._flipped(verb.start, verb.end)
            passed = (verb.passed or flipped) and not negated
            strong = verb.strong and not verb.passed
            measured = not verb.passed and self.lex.of_measure.match(self.text, verb.end) is not None
            self._add(Act(verb.start, verb.end, passed, strong, not passed, plain=negated or measured))

    def refusals(self) -> None:
        """Acts by verbs that refuse what follows: "declined to censure", "denied him permission"."""
        senses = self.lex.deciding
        for match in senses.refuses.finditer(self.text):
            if not (self._undone(match.start()) or self._ends(match.start())):
                self._add(Act(match.start(), match.end(), False, True, True, plain=True))
        for match in senses.refused_thing.finditer(self.text):
            end = match.start() + len(match.group().split(" ")[0])
            if not self._undone(match.start()):
                self._add(Act(match.start(), end, False, True, True))

    def _ends(self, start: int) -> bool:
        """Whether a verb of refusing ends what was in force: "scrapped the age limit", "struck down the decree"."""
        return self.lex.does_away.match(self.text, start) is not None

    def _flipped(self, start: int, end: int) -> bool:
        """Whether what was refused is a refusal: "rejected the veto", "the veto was rejected"."""
        if self.lex.flips.match(self.text, end):
            return True
        left = max(0, start - _VETOED, *(self.text.rfind(mark, 0, start) + 1 for mark in ";,:"))
        return bool(self.lex.finite.search(self.text, left, end) and self.lex.flips.search(" " + self.text[left:start]))

    def _undone(self, start: int) -> bool:
        before = self._before(start)
        return self._not_yet(start) or bool(self.lex.negation.search(before))

    def _not_yet(self, start: int) -> bool:
        """Whether the words before a verb take it out of what has happened; a name that is such a word does not."""
        match = self.lex.not_yet.search(self._before(start))
        if match is None or any(stretch.holds(start) for stretch in self.denied()):
            return False
        place, said = max(0, start - 60) + match.start(), match.group()
        name = " " not in said and self.lex.modal_names.fullmatch(self.shown, place, place + len(said))
        return not name

    def _before(self, start: int) -> str:
        return self.text[max(0, start - 60) : start].rstrip()
