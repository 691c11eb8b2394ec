"""What one sentence says about votes: tallies, outcomes, needs, and votes that are only spoken of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from constancia.claims.marks.dates import DateMark
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Reading
from constancia.claims.voting import places
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import Masked, mask, unmask_articles
from constancia.claims.voting.outcomes import Outcome, outcomes
from constancia.claims.voting.sides import side_counts
from constancia.claims.voting.tallies import Need, Tally, needs, tallies
from constancia.claims.voting.timing import vote_date

_BARE_AT_MOST = 1000
_CONTEXT = 500
"""Characters before a sentence in which a body or a measure may have been named."""


@dataclass(slots=True)
class Mention:
    """One mention of a vote; spans are the document's."""

    sentence: Sentence
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Empty where the sentence only speaks of a vote."""
    values: dict[str, int] = field(default_factory=dict)
    """Counts by side, `present`, `threshold`."""
    outcome: str | None = None
    unanimous: bool = False
    body: str | None = None
    measure: str | None = None
    date: DateMark | None = None
    refers: bool = False
    """Whether its subject is a vote or measure spoken of before."""
    another: bool = False
    """Whether its measure is said to be another one."""
    fresh: bool = False
    """Whether its measure is new to the text: "a bill"."""
    before: bool = False
    """Whether it is told as earlier than the vote spoken of: another vote, perhaps on the same measure."""
    earlier: bool = False
    """Whether it is put on the day of the vote spoken of before."""
    pending: bool = False
    """Whether it is a vote only together with another mention."""
    future: bool = False
    """Whether it tells what is needed for a vote to come."""

    @property
    def tally(self) -> bool:
        """Whether it has counts of votes."""
        return any(side in self.values for side in ("for", "against", "abstain"))


def mentions(reading: Reading, sentence: Sentence, lex: VoteLexicon) -> tuple[Mention, ...]:
    """The mentions of votes in a sentence, in order of place."""
    masked = unmask_articles(mask(reading, sentence), lex.beside_side)
    return tuple(_Sentence(reading, sentence, masked, lex).mentions())


class _Sentence:
    def __init__(self, reading: Reading, sentence: Sentence, masked: Masked, lex: VoteLexicon) -> None:
        self.reading = reading
        self.sentence = sentence
        self.masked = masked
        self.lex = lex
        self.needs = needs(masked, lex)
        counts = [
            item
            for item in side_counts(masked, lex)
            if not any(need.start <= item.start < need.end for need in self.needs)
        ]
        self.tallies = tallies(counts)
        self.outcomes = outcomes(masked, lex, counts)
        self.bodies = places.bodies(masked, lex)
        context = reading.folded[max(0, sentence.start - _CONTEXT) : sentence.end]
        self.legislative = bool(lex.legislative.search(context))
        self.decoyed = bool(lex.decoys.search(masked.folded))

    def mentions(self) -> Iterator[Mention]:
        """Tallies with what belongs to them, then what stands alone, by place."""
        if self._court():
            return
        text = self.masked.masked
        found: list[tuple[int, Mention]] = []
        linked: set[int] = set()
        open_needs = list(self.needs)
        for index, tally in enumerate(self.tallies):
            low = self.tallies[index - 1].end if index else 0
            high = self.tallies[index + 1].start if index + 1 < len(self.tallies) else len(text)
            outcome = self._outcome_of(tally, low, high)
            if not self._credible(tally, outcome):
                continue
            mine = [need for need in open_needs if low <= need.start < high]
            open_needs = [need for need in open_needs if need not in mine]
            if outcome:
                linked.add(outcome.start)
            found.append((tally.start, self._tally_mention(tally, outcome, mine)))
        for outcome in self.outcomes:
            if outcome.start in linked or self.lex.share.match(self.masked.masked, outcome.end):
                continue
            mention = self._outcome_mention(outcome)
            if mention and not (found and mention.pending):
                found.append((outcome.start, mention))
        for need in open_needs:
            found.append((need.start, self._need_mention(need, [other for other in open_needs if other is not need])))
            break
        if not found and (spoken := self.lex.voted_on.search(text)) and self.legislative:
            found.append((spoken.start(), self._spoken(spoken.start(), spoken.end())))
        yield from (mention for _, mention in sorted(found, key=lambda pair: pair[0]))

    def _court(self) -> bool:
        return bool(self.lex.courts.search(self.masked.folded)) and not self.bodies

    def _credible(self, tally: Tally, outcome: Outcome | None) -> bool:
        """Whether the counts are those of a body's vote."""
        if tally.said >= 2 or (tally.said and tally.paired):
            return True
        spoken = bool(self.lex.vote_word.search(self.masked.masked))
        if tally.paired:
            large = max(tally.values.values()) >= 10
            return (
                (self.legislative or (spoken and outcome is not None))
                and not self.decoyed
                and (large or spoken or outcome is not None)
            )
        if any(item.how == "bare" for item in tally.counts):
            small = max(tally.values.values()) <= _BARE_AT_MOST
            return (
                small
                and self.legislative
                and not self.decoyed
                and (outcome is not None or bool(self.lex.measure.search(self.masked.masked)))
            )
        return (self.legislative or spoken) and max(tally.values.values()) <= _BARE_AT_MOST

    def _outcome_of(self, tally: Tally, low: int, high: int) -> Outcome | None:
        """The outcome that a tally belongs to: the nearest before it in its clause, or the first after it."""
        text = self.masked.masked
        left = max(low, text.rfind(";", 0, tally.start) + 1)
        right = text.find(";", tally.end)
        right = min(high, len(text) if right < 0 else right)
        before = [outcome for outcome in self.outcomes if left <= outcome.start < tally.start]
        after = [outcome for outcome in self.outcomes if tally.end <= outcome.start < right]
        within = [outcome for outcome in self.outcomes if tally.start <= outcome.start < tally.end]
        around = [outcome for outcome in before if outcome.voted or outcome.end >= tally.start]
        strong = [outcome for outcome in before if outcome.strong]
        for choice in (around, strong, before):
            if choice:
                return choice[-1]
        for outcome in [*(o for o in after if o.strong), *within, *after]:
            return outcome
        return None

    def _place(self, mention: Mention, anchor: int, low: int, high: int) -> None:
        """Body and date, as said near an offset."""
        body = places.body_near(self.masked, self.bodies, anchor)
        if body:
            mention.body = body.text
        mention.date = vote_date(self.reading, self.masked, self.lex, anchor, low, high)
        mention.earlier = bool(self.lex.earlier.search(self.masked.masked))

    def _measure(self, mention: Mention, outcome: Outcome | None, tally: Tally | None) -> None:
        """What was put to the vote: the object of the verb, or its subject."""
        lex, masked = self.lex, self.masked
        anchor = outcome.start if outcome else tally.start if tally else 0
        clause = masked.masked.rfind(";", 0, anchor) + 1
        skip = (tally.start, tally.end) if tally else None
        subject = places.subject_of(masked, lex, anchor)
        found = None
        apart = masked.masked[:anchor].rstrip().endswith(",")
        if outcome and (
            outcome.voted or ((not apart or not subject) and (not subject or self._body_before(anchor, clause)))
        ):
            found = places.object_of(masked, lex, outcome.end, skip)
        if (
            outcome
            and subject
            and not outcome.voted
            and self._passive(outcome)
            and not self.lex.before.match(masked.masked, outcome.start)
        ):
            found = subject
        if found is None or len(found.text) < 4:
            found = subject or found
        if found is None and outcome is None and tally:
            found = self._gaining(tally, clause)
        if outcome and not outcome.passed and not outcome.refused and not subject:
            found = places.phrase_before(masked, lex, anchor) or found
        if found is not None:
            named = places.numbered(masked, lex, found.start, found.end)
            mention.measure = (named or found).text
            mention.another = bool(
                lex.other_measure.search(masked.folded, max(0, found.start - 12), min(found.end, found.start + 14))
            )
            mention.fresh = bool(lex.indefinite.search(masked.folded, max(0, found.start - 6), found.start))
            only_generic = not _telling(found.text, lex)
            mention.refers = named is None and only_generic and not mention.another
            if mention.refers:
                mention.measure = None
        elif (named := places.numbered(masked, lex, clause, len(masked.folded))) is not None:
            mention.measure = named.text
        if mention.measure is None:
            mention.refers = True

    def _body_before(self, anchor: int, clause: int) -> bool:
        return any(clause <= body.start < anchor for body in self.bodies) or bool(
            self.lex.members.search(self.masked.masked, clause, anchor)
        )

    def _gaining(self, tally: Tally, clause: int) -> places.Words | None:
        """The subject of "obtained", where a tally is its object."""
        text = self.masked.masked
        gains = list(self.lex.gains.finditer(text, clause, tally.start))
        if not gains or tally.start - gains[-1].end() > 25:
            return None
        comma = text.find(",", clause, gains[-1].start())
        end = gains[-1].start() if comma < 0 else comma
        found = places.phrase_before(self.masked, self.lex, end)
        if found and not _telling(found.text, self.lex):
            return None
        return found if found and not self.lex.body.search(self.masked.folded, found.start, found.end) else None

    def _told_before(self, outcome: Outcome) -> bool:
        """Whether the verb puts the vote before the events told."""
        return bool(
            self.lex.before.search(self.masked.masked[max(0, outcome.start - 30) : outcome.start].rstrip())
        ) or bool(self.lex.before.match(self.masked.masked, outcome.start))

    def _tally_mention(self, tally: Tally, outcome: Outcome | None, mine: list[Need]) -> Mention:
        missed = any(need.missed for need in mine)
        if outcome and outcome.refused and not missed:
            tally = tally.turned()
        mention = Mention(self.sentence, [self._absolute(tally.start, tally.end)], dict(tally.values))
        for need in mine:
            mention.values.setdefault(need.name, need.value)
            mention.spans.append(self._absolute(need.start, need.end))
        if outcome:
            mention.outcome = "passed" if outcome.passed else "rejected"
            mention.before = self._told_before(outcome)
        elif missed:
            mention.outcome = "rejected"
        anchor = outcome.start if outcome else tally.start
        mention.unanimous = self._unanimous(min(anchor, tally.start), max(anchor, tally.end))
        self._place(mention, anchor, min(anchor, tally.start), max(anchor, tally.end))
        self._measure(mention, outcome, tally)
        only = set(tally.values)
        mention.pending = "for" not in only and len(only) < 2 and outcome is None
        return mention

    def _outcome_mention(self, outcome: Outcome) -> Mention | None:
        """A decision without figures: by a body that is named, or on a measure."""
        text = self.masked.masked
        clause = text.rfind(";", 0, outcome.start) + 1
        end = text.find(";", outcome.end)
        end = len(text) if end < 0 else end
        body = self._acting(outcome, clause)
        members = self.lex.members.search(text, clause, outcome.start)
        unanimous = self._unanimous(outcome.start, outcome.end)
        decided = (
            outcome.strong
            or unanimous
            or bool(self.lex.majority.search(text, outcome.start, end))
            or bool(self.lex.in_which.search(text, clause, outcome.start))
        )
        mention = Mention(self.sentence, outcome="passed" if outcome.passed else "rejected", unanimous=unanimous)
        mention.before = self._told_before(outcome)
        self._place(mention, outcome.start, outcome.start, outcome.end)
        self._measure(mention, outcome, None)
        if not body:
            mention.body = None
        noun = self.lex.measure.search(text, outcome.end, min(end, outcome.end + 70)) or self.lex.measure.search(
            text, max(clause, outcome.start - 90), outcome.start
        )
        acts = (bool(body) and (bool(noun) or outcome.passed)) or (bool(members) and bool(noun))
        if outcome.voted:
            acts = bool(body or members)
        passive = (
            noun is not None and noun.start() < outcome.start and outcome.strong and not body and self._passive(outcome)
        )
        if not (acts or passive):
            return None
        if not decided:
            mention.pending = True
            return mention
        first, last = outcome.start, outcome.end
        if passive and noun:
            first = noun.start()
        else:
            found = places.object_of(self.masked, self.lex, outcome.end)
            last = found.end if found else last
        mention.spans = [self._absolute(first, last)]
        return mention

    def _acting(self, outcome: Outcome, clause: int) -> bool:
        """Whether a body is the one that decides: before the verb, or after "by"."""
        text = self.masked.masked
        if any(clause <= body.start < outcome.start and outcome.start - body.end <= 90 for body in self.bodies):
            return True
        return any(
            0 <= body.start - outcome.end <= 60 and self.lex.by.search(text, outcome.end, body.start)
            for body in self.bodies
        )

    def _passive(self, outcome: Outcome) -> bool:
        return bool(self.lex.passive.search(self.masked.masked, max(0, outcome.start - 30), outcome.end))

    def _need_mention(self, need: Need, rest: list[Need]) -> Mention:
        mention = Mention(self.sentence, [self._absolute(need.start, need.end)], {need.name: need.value})
        for other in rest:
            if other.name not in mention.values:
                mention.values[other.name] = other.value
                mention.spans.append(self._absolute(other.start, other.end))
        self._place(mention, need.start, need.start, need.end)
        mention.date = None if need.name == "threshold" else mention.date
        subject = places.subject_of(self.masked, self.lex, need.start)
        if subject and _telling(subject.text, self.lex):
            mention.measure = subject.text
        mention.another = bool(
            subject
            and self.lex.other_measure.search(self.masked.folded, max(0, subject.start - 12), subject.start + 14)
        )
        mention.refers = mention.measure is None
        mention.future = bool(self.lex.future.search(self.masked.masked, max(0, need.start - 30), need.end + 10))
        mention.outcome = "rejected" if need.missed else None
        return mention

    def _spoken(self, start: int, end: int) -> Mention:
        mention = Mention(self.sentence, pending=True)
        self._place(mention, start, start, end)
        found = places.numbered(self.masked, self.lex, 0, len(self.masked.folded)) or places.object_of(
            self.masked, self.lex, end
        )
        mention.measure = found.text if found else None
        return mention

    def _unanimous(self, start: int, end: int) -> bool:
        text = self.masked.masked
        left = text.rfind(";", 0, start) + 1
        right = text.find(";", end)
        return bool(self.lex.unanimous.search(text, left, len(text) if right < 0 else right))

    def _absolute(self, start: int, end: int) -> tuple[int, int]:
        return self.masked.start + start, self.masked.start + end


def _telling(words: str, lex: VoteLexicon) -> bool:
    """Whether a measure's words tell it from another."""
    return bool(stems(words, lex))


def stems(words: str | None, lex: VoteLexicon) -> frozenset[str]:
    """Beginnings of the telling words of a measure: four letters or more, or digits."""
    from constancia.claims.marks.folding import fold_in_place

    folded = fold_in_place(words or "")
    return frozenset(
        word[:5]
        for word in "".join(char if char.isalnum() else " " for char in folded).split()
        if (len(word) > 3 or word.isdigit()) and not lex.generic_measure.fullmatch(word)
    )
