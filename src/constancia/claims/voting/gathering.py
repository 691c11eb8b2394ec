"""Which mentions speak of the same vote, and what they lend each other."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.measures import stems
from constancia.claims.voting.mention import Mention
from constancia.compiled import compiled
from constancia.syntax.folding import fold_in_place

_NEAR = 2
"""Sentences within which a tally still belongs to the vote spoken of."""
_LEDE = 3
"""Sentences at the beginning of a text that may say the same: headlines and lede."""
_EARLY = 800
"""Characters of a text in which its first paragraph of prose begins."""
_FIRST, _RECENT = 5, 40
"""Votes at the beginning of a text, and before a mention, that it may speak of again."""
_SPANS = 12
"""Places of a vote, the last, among which another is not put twice."""
_DIGITS = compiled(r"\d{2,}")
_NAMED = compiled(r"(?<!\w)[A-ZÁÉÍÓÚÑ][\w’'-]+ [A-ZÁÉÍÓÚÑ]\w+")
"""A name of two words."""
_COUNTS = ("for", "against", "abstain")


def gather(found: Iterable[Mention], lex: VoteLexicon) -> tuple[Mention, ...]:
    """One mention for each vote, in order of their first."""
    gatherer = _Gatherer(lex)
    for mention in found:
        gatherer.take(mention)
    return tuple(gatherer.finished())


class _Gatherer:
    def __init__(self, lex: VoteLexicon) -> None:
        self.lex = lex
        self.votes: list[Mention] = []
        self.last: Mention | None = None
        """The vote last spoken of, a claim or not."""
        self.deed: Mention | None = None
        """What a body was last told to have done otherwise than by a vote."""
        self.present: Mention | None = None
        """How many were last told to be there, for a vote that is told next."""
        self.sitting: Mention | None = None
        """The day last told on which a body met or voted."""

    def take(self, mention: Mention) -> None:
        """Merges a mention into an earlier one or keeps it as a vote of its own."""
        if mention.sitting:
            self._take_sitting(mention)
            return
        if self.sitting is not None and self._on_its_day(mention, self.sitting):
            mention.beside = self.sitting
        held = not (mention.before or mention.future or self._put_off(mention))
        if mention.date is not None and mention.date.precise and held:
            self.sitting = mention
        if mention.deed:
            self.deed = mention
        elif mention.tally:
            self._take_tally(mention)
        elif "threshold" in mention.values or "present" in mention.values:
            self._take_need(mention)
        else:
            self._take_outcome(mention)

    def _put_off(self, mention: Mention) -> bool:
        """Whether what is told of a measure is that it was put off: "postponed its debate"."""
        return mention.act and self.lex.put_off.search(fold_in_place(mention.measure or "")) is not None

    def _take_sitting(self, mention: Mention) -> None:
        """Keeps the day on which a body met, and gives that of "the vote" to the one told right before."""
        self.sitting, last = mention, self.last
        if mention.refers and last is not None and last.beside is None and self._on_its_day(last, mention):
            last.beside = mention

    def _on_its_day(self, vote: Mention, sitting: Mention) -> bool:
        """Whether a vote was held on the day that a sentence near it tells its body to have met on.

        Not so what passed behind what failed: "It was rejected last Friday. The reconsideration was approved", nor one
        bill beside another with a number of its own.
        """
        numbers, others = (set(_DIGITS.findall(one.measure or "")) for one in (vote, sitting))
        if numbers and others and not numbers & others:
            return False
        near = abs(vote.sentence.index - sitting.sentence.index) <= _NEAR and not _differ(sitting.outcome, vote.outcome)
        new = vote.before or vote.future or vote.another or vote.fresh
        return (near or vote.earlier) and not new and self._same_chamber(sitting.body, vote.body)

    def _take_tally(self, mention: Mention) -> None:
        present = self.present
        if present is not None and self._near(present, mention) and _all_there(mention, present):
            mention.values, mention.spans = present.values | mention.values, [*present.spans, *mention.spans]
        self.present = None
        known = self._repeated(mention) or self._continued(mention) or self._announced(mention)
        if known is not None:
            self._merge(known, mention)
            return
        last = self._deed(mention) or self.last
        if last is not None:
            self._borrow(last, mention)
        self._keep(mention)

    def _borrow(self, last: Mention, mention: Mention) -> None:
        """What a tally leaves open is as in the vote told last, where that is near or it speaks of it.

        A sentence that calls the matter of its second tally something, "while the tax plan failed", has named it.
        """
        near = self._near(last, mention)
        named = last.tally and last.sentence.index == mention.sentence.index and mention.called is not None
        if near and mention.body is None and not _told_earlier(last, mention):
            mention.body = last.body
        if near and not named and (self._may_be_same(last, mention) or self._counts_of(last, mention)):
            self._lend(last, mention)
        elif near and mention.earlier and mention.date is None:
            mention.date = last.date
            mention.measure = mention.measure or self._lent_measure(last, mention)
        if mention.measure is None and mention.refers and not (mention.another or named):
            mention.measure = self._lent_measure(last, mention)

    def _deed(self, mention: Mention) -> Mention | None:
        """What a body was told right before to have done, where nothing else tells what a tally is of."""
        deed, last = self.deed, self.last
        if deed is None or mention.measure is not None or not self._near(deed, mention, 1):
            return None
        return deed if last is None or last.sentence.index < deed.sentence.index else None

    def _lent_measure(self, last: Mention, mention: Mention) -> str | None:
        """The measure of the vote told last; of one to take up again what an earlier vote decided, what that was."""
        again = self.lex.taken_up_again.search(fold_in_place(last.measure or ""))
        earlier = _differ(last.outcome, mention.outcome) or (mention.date and _day(mention) != _day(last))
        if last.measure is None or not again or not earlier:
            return last.measure
        left = last.measure[again.end() :].strip()
        return left if stems(left, self.lex) else None

    def _take_need(self, mention: Mention) -> None:
        last = self.last
        same = (
            last is not None
            and not last.future
            and not mention.future
            and not mention.another
            and (self._near(last, mention) or (last.tally and self.votes == [last]))
            and not self._other_organ(last.body, mention.body)
            and not any(name in last.values for name in mention.values)
            and last.tally | (last.outcome is not None)
            and not (last.outcome == "passed" and last.values.get("for", 0) < mention.values.get("threshold", 0))
            and _all_there(last, mention)
        )
        if same and last is not None:
            self._merge(last, mention)
            return
        if "threshold" not in mention.values and mention.measure is None and not mention.another:
            if last is not None and (not last.tally or "present" in last.values):
                mention.measure, mention.body = last.measure, mention.body or last.body
            self.present = mention
            return
        if last is not None and mention.measure is None:
            mention.measure = last.measure
            if mention.body is None and not mention.future:
                mention.body = last.body
        self.votes.append(mention)
        if "threshold" in mention.values and not mention.future:
            self.last = mention

    def _take_outcome(self, mention: Mention) -> None:
        vote = self._decided(mention) or self._titled(mention) or self._awaiting(mention)
        if vote is not None:
            self._merge(vote, mention)
        elif mention.pending:
            if mention.measure is None and self.last and self._near(self.last, mention):
                mention.measure = self.last.measure
            self.last = mention
        else:
            self._keep(mention)

    def _decided(self, mention: Mention) -> Mention | None:
        """An earlier vote with the same outcome that this one tells again."""
        if mention.another or (mention.fresh and mention.sentence.index >= _LEDE):
            return None
        for vote in reversed(self._known()):
            same = vote.outcome == mention.outcome and not vote.future
            told = mention.trust and vote.tally and not mention.before and not _differ(_day(vote), _day(mention))
            if same and (told or self._may_be_same(vote, mention, strict=True)):
                return vote
        return None

    def _titled(self, mention: Mention) -> Mention | None:
        """The headline's vote, where the lede tells it."""
        first = self.votes[0] if self.votes else None
        if first is None or first.sentence.index or not self._opening(first, mention):
            return None
        same = first.outcome == mention.outcome and self._may_be_same(first, mention, headline=True)
        return first if same else None

    def _opening(self, first: Mention, mention: Mention) -> bool:
        """Whether a mention may be the lede's: near the headline, or the next vote told, not far behind it.

        Between the two stand hours, counts of readers, captions.
        """
        next_told = (
            self.last is first and len(self.votes) == 1 and mention.sentence.paragraph > first.sentence.paragraph
        )
        return mention.sentence.index < _LEDE or (next_told and mention.sentence.start < _EARLY)

    def _awaiting(self, mention: Mention) -> Mention | None:
        """The tally just told, where this says what became of it."""
        last = self.last
        if last is None or not last.tally or last.outcome or not mention.outcome or mention.pending or mention.mixed:
            return None
        if mention.body is not None and last.body is None and not (mention.refers or last.measure):
            return None
        return last if self._near(last, mention) and self._may_be_same(last, mention) else None

    def _known(self) -> list[Mention]:
        """The votes that a mention may speak of: the first of the text and the last before it."""
        if len(self.votes) <= _FIRST + _RECENT:
            return self.votes
        return [*self.votes[:_FIRST], *self.votes[-_RECENT:]]

    def _claimed(self, mention: Mention) -> bool:
        return any(vote is mention for vote in self._known())

    def _keep(self, mention: Mention) -> None:
        self.votes.append(mention)
        last = self.last
        aside = mention.before and last is not None and self._near(last, mention, int(mention.related))
        if not aside:
            self.last = mention

    def _repeated(self, mention: Mention) -> Mention | None:
        """An earlier vote with the same figures, as far as both state them."""
        for vote in self._known():
            if self._part(vote.compared, mention.compared) or self._one_more(vote, mention):
                continue
            if self._turned(vote, mention):
                for side in _COUNTS[:2]:
                    mention.values[side] = vote.values[side]
            shared = [side for side in _COUNTS if side in vote.values and side in mention.values]
            if not shared or any(vote.values[side] != mention.values[side] for side in shared):
                continue
            if _differ(vote.outcome, mention.outcome) or _differ(_day(vote), _day(mention)):
                continue
            enough = len(shared) > 1 or "for" in shared or vote.pending or mention.pending
            agree = self._numbers_agree(vote.compared, mention.compared)
            if enough and agree and self._same_chamber(vote.body, mention.body):
                return vote
        return None

    def _part(self, one: str | None, other: str | None) -> bool:
        """Whether one of two measures is a part, an amendment, and the other is the whole."""
        if not one or not other:
            return False
        parts = [self.lex.part_of_measure.search(fold_in_place(measure)) is not None for measure in (one, other)]
        return parts[0] != parts[1]

    def _one_more(self, vote: Mention, mention: Mention) -> bool:
        """Whether a mention says that it is another vote, on another measure: "it also approved"."""
        first, second = self._stems(vote), self._stems(mention)
        return mention.additive and bool(first and second) and not first & second

    def _turned(self, vote: Mention, mention: Mention) -> bool:
        """Whether a pair that no words give to a side repeats that of a vote which failed, from the side that won."""
        if vote.outcome != "rejected" or mention.outcome is not None or mention.sided or not mention.refers:
            return False
        first, second = ([found.values.get(side, -1) for side in _COUNTS[:2]] for found in (vote, mention))
        return -1 not in first and first != second and second in (first[::-1], [first[1], -1])

    def _continued(self, mention: Mention) -> Mention | None:
        """The vote just spoken of, where this only adds the sides it lacks."""
        last = self.last
        only = len(self.votes) == 1 and mention.refers and mention.measure is None
        if last is None or not self._claimed(last) or not last.tally or not (only or self._near(last, mention, 1)):
            return None
        if set(last.values) & set(mention.values) or ("for" in mention.values and "for" in last.values):
            return None
        return last if self._may_be_same(last, mention) and not _differ(last.outcome, mention.outcome) else None

    def _announced(self, mention: Mention) -> Mention | None:
        """An outcome without figures whose figures these are."""
        if mention.values.get("for", -1) == mention.values.get("against"):
            return None
        last = self.last
        if last is not None and self._claimed(last) and not last.tally and not last.future:
            near = self._near(last, mention) or last.sentence.index < _LEDE
            if (
                near
                and not (mention.fresh and last.sentence.index >= _LEDE)
                and not _differ(last.outcome, mention.outcome)
                and (self._may_be_same(last, mention) or self._counts_of(last, mention))
            ):
                return last
        for vote in self._known():
            if vote.tally or vote.future or vote.outcome != mention.outcome or vote.outcome is None or mention.another:
                continue
            if mention.fresh and mention.sentence.index >= _LEDE:
                continue
            early = vote.sentence.index < _LEDE and self._may_be_same(vote, mention, headline=True)
            if early or (self._stems(vote) and self._may_be_same(vote, mention, strict=True)):
                return vote
        return None

    def _counts_of(self, last: Mention, mention: Mention) -> bool:
        """Whether a sentence near a vote only tells how many stood on which side, and of the matter no word of its own.

        What is voted on next is led by "also", is new, or is told with an outcome of its own.
        """
        if self._stems(mention):
            return False
        for_it, against = (mention.values.get(side, 0) for side in _COUNTS[:2])
        fits = (for_it > against) if last.outcome == "passed" else (for_it <= against)
        alone = mention.outcome is None and last.outcome is not None and not (mention.additive or mention.fresh)
        return alone and fits and self._near(last, mention) and not self._told_apart(last, mention)

    def _near(self, last: Mention, mention: Mention, sentences: int = _NEAR) -> bool:
        return 0 <= mention.sentence.index - max(last.sentence.index, last.latest) <= sentences

    def _may_be_same(self, one: Mention, other: Mention, *, strict: bool = False, headline: bool = False) -> bool:
        """Whether nothing tells two mentions apart; `strict` asks that something binds them, too."""
        if self._told_apart(one, other):
            return False
        first, second = self._stems(one), self._stems(other)
        if bool(self._bill_numbers(one.compared)) != bool(self._bill_numbers(other.compared)):
            return not strict or self._near(one, other)
        if first and second:
            return bool(first & second) or (headline and one.sentence.index == 0)
        return not strict or bool(other.refers and not second and self._near(one, other))

    def _told_apart(self, one: Mention, other: Mention) -> bool:
        """Whether two mentions say that they are not of the same vote: by body, day, a word or a number."""
        return (
            other.another
            or other.before
            or one.before
            or not self._same_chamber(one.body, other.body)
            or _differ(_day(one), _day(other))
            or not self._numbers_agree(one.compared, other.compared)
            or self._of_somebody(one, other)
        )

    def _of_somebody(self, one: Mention, other: Mention) -> bool:
        """Whether one is on a law, and the other tells what was done to somebody named: "Ana Ruiz was censured"."""
        for law, act in ((one, other), (other, one)):
            about, done = law.measure or law.called or "", act.measure or ""
            told = not law.act and act.act and self.lex.measures.search(fold_in_place(about)) is not None
            first = stems(about, self.lex) if told and _NAMED.search(done) else frozenset()
            if first and not first & stems(done, self.lex):
                return True
        return False

    def _stems(self, mention: Mention) -> frozenset[str]:
        """The words by which its measure may be known again; none where only the act itself is told."""
        known = stems(mention.compared, self.lex)
        return known | stems(mention.measure, self.lex) if known else known

    def _same_chamber(self, one: str | None, other: str | None) -> bool:
        if one is None or other is None:
            return True
        first, second = self._chambers(one), self._chambers(other)
        if "part" in first | second or "other" in first | second:
            return first == second
        return "whole" in first | second or not first or not second or bool(first & second)

    def _tells_more(self, mention: Mention, body: str) -> bool:
        """Whether a body is named with more words, or as the house whose figures stand there."""
        one, other = self._chambers(body), self._chambers(mention.body or "")
        house = "whole" in one and "for" in mention.values and bool({"upper", "lower"} & other)
        return house or _words(body) < _words(mention.body or "")

    def _other_organ(self, one: str | None, other: str | None) -> bool:
        """Whether one of two bodies is a council or the like, and the other is none."""
        kinds = [self._chambers(body) for body in (one, other) if body is not None]
        return len(kinds) == 2 and kinds[0] != kinds[1] and any("other" in found for found in kinds)

    def _chambers(self, body: str) -> frozenset[str]:
        folded = fold_in_place(body)
        found = {name for name, pattern in self.lex.chambers.items() if pattern.search(folded)}
        for first in ("part", "other"):
            if first in found:
                return frozenset({first})
        return frozenset(found - {"whole"} or found)

    def _bill_numbers(self, measure: str | None) -> frozenset[str]:
        """The numbers by which a measure is named."""
        match = self.lex.numbered.search(fold_in_place(measure or ""))
        return frozenset(_DIGITS.findall(match.group())) if match else frozenset()

    def _numbers_agree(self, one: str | None, other: str | None) -> bool:
        """Whether two measures' numbers, where both have one, are the same."""
        first, second = self._bill_numbers(one), self._bill_numbers(other)
        return not first or not second or bool(first & second)

    def _lend(self, last: Mention, mention: Mention) -> None:
        """What a mention leaves open is as in the vote just spoken of."""
        tied = mention.values.get("for", -1) == mention.values.get("against")
        open_outcome = mention.outcome is None and not last.tally and not tied
        earlier = _told_earlier(last, mention)
        if mention.body is None and not earlier:
            mention.body = last.body
        if mention.measure is None:
            mention.measure = self._lent_measure(last, mention)
        if mention.date is None and not earlier and (mention.refers or mention.earlier or last.pending):
            mention.date = last.date
        if open_outcome and not earlier:
            mention.outcome = last.outcome

    def _only_body(self) -> str | None:
        """The one body that all votes of the text are of, as far as they name any."""
        named = [vote.body for vote in self.votes if vote.body and not (vote.pending or vote.before)]
        whole = [body for body in named if "part" not in self._chambers(body)]
        named = whole or named
        alike = all(self._same_chamber(named[0], body) for body in named)
        return named[0] if named and alike else None

    def _later_council(self, body: str, vote: Mention) -> bool:
        """Whether a body is a council or the like that was named only after a vote was told: that vote's is another."""
        first = next(one for one in self.votes if one.body == body)
        return "other" in self._chambers(body) and first.sentence.index > vote.sentence.index

    def _merge(self, vote: Mention, mention: Mention) -> None:
        silent = bool(vote.tally and not mention.values)
        if not vote.tally and (vote.modality is None or mention.tally):
            vote.modality = mention.modality or vote.modality  # that of the sentence which tells the figures
        if mention.tally and not vote.tally:
            vote.rule = mention.rule
        vote.sentence = mention.sentence if mention.values else vote.sentence
        vote.values = mention.values | vote.values
        if not silent:
            vote.spans.extend(span for span in mention.spans if span not in vote.spans[-_SPANS:])
        vote.outcome = vote.outcome or mention.outcome
        vote.unanimous = vote.unanimous or mention.unanimous
        if mention.body and (vote.body is None or self._tells_more(mention, vote.body)):
            vote.body = mention.body
        numbered = bool(self._bill_numbers(mention.measure))
        first_told = (
            vote.measure is None
            or (vote.pending and not mention.pending)
            or (vote.sentence.index == 0 < mention.sentence.index < _LEDE and mention.noun is None)
        ) and not self._bill_numbers(vote.measure)
        if mention.measure and (first_told or (numbered and not self._bill_numbers(vote.measure))):
            vote.measure, vote.act, vote.noun = mention.measure, mention.act, mention.noun
        vote.called, vote.whole = vote.called or mention.called, vote.whole or mention.whole
        vote.date, vote.beside = vote.date or mention.date, vote.beside or mention.beside
        vote.apart = vote.apart or mention.apart
        vote.pending = vote.pending and mention.pending
        vote.latest = max(vote.latest, mention.sentence.index)
        self.last = vote

    def finished(self) -> Iterable[Mention]:
        """The votes that stand by themselves."""
        if self.present is not None and self.present.measure is not None:
            self.votes.append(self.present)  # "It was scrapped for lack of a quorum: only 195 ballots were cast"
        only = self._only_body()
        for vote in self.votes:
            vote.measure = vote.measure or vote.called
            told = [vote.values[side] for side in _COUNTS if side in vote.values]
            if vote.whole is not None and len(told) > 1 and sum(told) == vote.whole[0]:
                vote.values.setdefault("present", vote.whole[0])  # "Of 160 lawmakers, 155 voted for it, five abstained"
                vote.spans.append(vote.whole[1:])
            if vote.beside is not None and (vote.tally or vote.outcome):
                vote.body = vote.body or vote.beside.body
                vote.date = vote.date or (None if vote.apart else vote.beside.date)
            if vote.body is None and only is not None and not self._later_council(only, vote):
                vote.body = only
            if {"for", "threshold"} <= vote.values.keys() and vote.outcome is None:
                vote.outcome = "passed" if vote.values["for"] >= vote.values["threshold"] else "rejected"
        return (vote for vote in self.votes if not vote.pending and vote.spans)


def _words(text: str) -> frozenset[str]:
    return frozenset(fold_in_place(text).split())


def _all_there(vote: Mention, told: Mention) -> bool:
    """Whether those whom a vote counts may be among those whom another mention tells to have been there."""
    return sum(vote.values.get(side, 0) for side in _COUNTS) <= told.values.get("present", sum(vote.values.values()))


def _told_earlier(one: Mention, other: Mention) -> bool:
    """Whether a vote is told to have been before another: "which had been passed in the Senate, won 95 votes"."""
    return one.related and not other.before


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _day(mention: Mention) -> str | None:
    return mention.date.date if mention.date else None
