"""The matter that one claim tells, beside votings on record: each compared once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from constancia.check.case import Case
from constancia.check.voting.matter import Compared, Told, Verdict, compare, told
from constancia.check.voting.matter.accounted import BRIDGE
from constancia.check.voting.matter.common import NONE
from constancia.check.voting.matter.comparing import UNSAID
from constancia.check.voting.matter.pair import of_class
from constancia.check.voting.matter.recorded import kinds_of, subject_read
from constancia.check.voting.matter.side import Side, meant_by
from constancia.check.voting.matter.weighing import weigh
from constancia.check.voting.papers import same_paper
from constancia.claims.voting.lexicon import lexicon
from constancia.claims.voting.measures import telling
from constancia.language.cognates import Roots
from constancia.language.matters import KindClass, matter_words, telling_effects
from constancia.model.actors import Organization
from constancia.model.claims import Claim
from constancia.model.entries import EntryKind
from constancia.model.events import Authorisation
from constancia.model.ports import RecordView
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import VoteEvent
from constancia.syntax.folding import fold_in_place

NAMING = frozenset({"bill", "motion", "law", "person", "kind", "office"})
"""Rules by which a matter is named and not only described: enough to say that a voting is the one meant."""


_OPEN = frozenset({"words", UNSAID})
"""Rules of a matter that cannot be compared because a subject does not say enough."""
MORE_UNTOLD = 2
"""Words of its subject by which the claim says less of a rival: the budget is no law on its financial balance."""
FEW_WORDS = 2
"""Unknown words that a sentence about a tally may have without telling a matter: "garnered … far from the 87"."""


class Matters:
    """What a claim says of its matter, and how each voting's stands to it."""

    def __init__(self, claim: Claim, case: Case, body: Organization | None, view: RecordView) -> None:
        self._case, self._view = case, view
        key = body.id if body else ""
        groups = case.once(view, (_names_of_groups, key), lambda: _names_of_groups(view, key))
        self.told: Told = self._by_its_name(told(claim, case, body, groups))
        self._compared: dict[str, Compared] = {}
        measure = str(claim.value.get("measure", ""))
        called = telling(measure, lexicon(case.document.language))
        self._hardly_told = not called and _hardly_told(self.told) and _hardly_told(self.told.wider)

    def _by_its_name(self, told: Told) -> Told:
        """With the bill of an exercise on record that the claim calls by its name: its subject does not say it."""
        known = self._case.once(self._view, _exercises, lambda: _exercises(self._view))
        said = " ".join(word.text for word in told.side.words)
        bills = {bill for name, bill in known.items() if name in said}
        if len(bills) != 1 or told.bills:
            return told
        told.side.bills |= bills
        return replace(told, bills=tuple(bills), told=True)

    def beside(self, event: VoteEvent) -> Compared:
        """How the matter told stands to a voting's."""
        known = self._compared.get(event.id)
        if known is None:
            known = self._compared[event.id] = self._settled(compare(self.told, event, self._words_of(event.body)))
        return known

    def _words_of(self, body: str) -> Vocabulary | None:
        """The words of a voting's body, which a report may leave unnamed."""
        return self._case.once(self._view, (_vocabulary, body), lambda: _vocabulary(self._view, body))

    def _settled(self, compared: Compared) -> Compared:
        """Two or three words that are in no list, where reading found no measure, do not tell a matter."""
        if compared.rule == "words" and self._hardly_told:
            return Compared(Verdict.NOT_TOLD, "none")
        return compared

    def ask_of_bills(self, events: Iterable[VoteEvent]) -> None:
        """Compare what is told with what other votings on the bills of these say, where their own subjects do not.

        One house files a law by its short title, and the other says what it does; a bulletin's number stands alone in
        most of its votings, and in one with the words of the bill.
        """
        for event in events:
            compared = self.beside(event)
            if compared.verdict is Verdict.NOT_COMPARABLE and compared.rule in _OPEN:
                self._compared[event.id] = self._by_bill(event) or compared

    def _by_bill(self, event: VoteEvent) -> Compared | None:
        """The same matter, by the subject of another voting on the same bill; None where none tells it."""
        steps = of_class(kinds_of(event, subject_read(event.subject, event.language)), KindClass.STEP)
        if steps - self.told.side.kinds.keys():
            return None
        mostly = None
        for other in same_paper(event, self._view):
            as_told = replace(event, subject=other.subject, language=other.language)
            compared = replace(self._settled(compare(self.told, as_told, self._words_of(other.body))), by=other.id)
            if compared.verdict is Verdict.SAME:
                return compared
            mostly = mostly or (compared if compared.beyond else None)
        return mostly

    def is_same(self, event: VoteEvent) -> bool:
        """Whether the claim tells this voting's matter."""
        return self.beside(event).verdict is Verdict.SAME

    def names(self, event: VoteEvent) -> bool:
        """Whether the claim names this voting's matter: by number, person, office or kind of decision."""
        compared = self.beside(event)
        return compared.verdict is Verdict.SAME and compared.rule in NAMING

    def lead_past(self, events: tuple[VoteEvent, ...], others: tuple[VoteEvent, ...]) -> bool:
        """Whether what is told leads to each of some votings, and hardly a word of it to any of the others."""
        to_others = max((self.weight(other)[0] for other in others), default=0)
        return to_others < BRIDGE and all(self.weight(event)[0] >= 1 for event in events)

    def same(self, events: Iterable[VoteEvent]) -> tuple[VoteEvent, ...]:
        """Those whose matter the claim tells; where it names some, only those."""
        found = tuple(event for event in events if self.is_same(event))
        return tuple(event for event in found if self.names(event)) or found

    def weight(self, event: VoteEvent) -> tuple[float, float]:
        """How much of what the claim tells leads to this voting's subject, and how much does not."""
        found = weigh(self.told, subject_read(event.subject, event.language), self._words_of(event.body) or NONE)
        return found.fits, found.strange

    def untold(self, event: VoteEvent) -> int:
        """How many telling words of a voting's subject the claim does not say, in whatever language."""
        side, told = subject_read(event.subject, event.language).side, self.told.side
        said = Roots(word.text for word in told.words)
        meant = meant_by(side, told)
        return sum(i not in meant and i not in side.light and side.words[i].text not in said for i in side.content)

    def plainest(self, events: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
        """The one of whose subject the claim leaves a word unsaid at most, and of the others two more; else all."""
        ranked = sorted((self.untold(event), event.start, event.id) for event in events)
        if len(ranked) < 2 or ranked[0][0] > 1 or ranked[0][0] + MORE_UNTOLD > ranked[1][0]:
            return events
        return tuple(event for event in events if event.id == ranked[0][2])

    def most_named(self, events: tuple[VoteEvent, ...]) -> tuple[VoteEvent, ...]:
        """Those whose subjects have most of the names told: of two censures of one evening, the one of both."""
        side = self.told.side
        names = {side.words[i].text for i in side.proper}
        counted = {event.id: len(names & subject_read(event.subject, event.language).names) for event in events}
        most = max(counted.values(), default=0)
        return tuple(event for event in events if counted[event.id] == most)

    def among(self, events: Iterable[VoteEvent], verdict: Verdict) -> tuple[VoteEvent, ...]:
        """Those whose matter stands so to the claim's."""
        return tuple(event for event in events if self.beside(event).verdict is verdict)


def _exercises(view: RecordView) -> dict[str, str]:
    """What exercises of forces that were let in are called, folded, each with the bill that let them in."""
    every = (Authorisation.from_entry(entry) for entry in view.find(EntryKind.AUTHORISATION))
    return {fold_in_place(name): one.bill for one in every for name in one.names if one.bill and " " in name}


def _names_of_groups(view: RecordView, body: str) -> frozenset[str]:
    """The names of a body's groups, without the codes of its rolls; of all bodies, those of several words."""
    bodies = [body] if body else [one.id for one in view.bodies()]
    every = (group.names.items() for one in bodies for group in view.groups(one))
    names = (name for named in every for code, found in named if code != "code" for name in found)
    return frozenset(name for name in names if body or " " in name)


def _hardly_told(told: Told | None) -> bool:
    """Whether words speak of nothing that is known, and are few."""
    if told is None:
        return True
    side = told.side
    said = side.kinds or side.topics or side.places or side.bills or side.motions or side.laws or told.amounts
    done = bool(telling_effects() & side.effects.keys())
    named = set(side.content) - side.light and _told_in_a_clause(side)
    few = len(side.content) <= FEW_WORDS or len(set(side.content) - side.light) < FEW_WORDS
    return few and not (said or done or named or side.proper & set(side.content))


def _told_in_a_clause(side: Side) -> bool:
    """Whether a clause behind a word for a law says what it does: "the law that ends …", whatever that is."""
    known = matter_words(side.language).words
    return any(
        one.text in known["law-words"] and behind.text in known["relating"] for one, behind in pairwise(side.words)
    )


def _vocabulary(view: RecordView, body: str) -> Vocabulary | None:
    """The words of a body, where its register's import derived them; of several registers, of most subjects."""
    found = view.find(EntryKind.VOCABULARY, keys=(f"body:{body}",))
    most = max(found, key=lambda entry: int(str(entry.content.get("subjects", 0))), default=None)
    return Vocabulary.from_entry(most) if most else None
