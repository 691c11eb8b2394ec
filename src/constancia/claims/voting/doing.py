"""Who does what a verb of deciding tells: a body, its members as such or a group, found in the verb's own clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from constancia.claims.voting.lexicon import Pattern, VoteLexicon
from constancia.claims.voting.masking import COUNT, DATE, Masked
from constancia.claims.voting.places import Words
from constancia.claims.voting.runs import Finder
from constancia.language.shape.lexicon import Tense
from constancia.lean import dataclass, replace
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase
from constancia.syntax.stretches import Stretch

_NEAR = 90
"""Characters from a verb or a tally to the body behind it that it was done by."""
_OPENS = 8
"""Characters behind a body in which a relative clause opens of which it is the subject: ", que"."""
_SAME_VERB = 4
"""Characters by which two readings of one verb may begin apart: with "no", with an auxiliary."""
_POSSESSIVE = ("s'", "s’", "'s", "’s")
"""How the end of a body and what stands behind it tell that something is its own."""
_RIGHT_BEHIND = 2
"""Characters from a verb without a subject to the body behind it that is: «Aprueba Senado reforma»."""


@dataclass(frozen=True, slots=True)
class Doer:
    """Who stands with a verb as the one that does what it tells."""

    body: Words | None = None
    members: bool = False
    """Whether members as such do it, and not those of a group or some by name."""
    group: bool = False
    """Whether a group does, wherever it is."""
    inside: bool = False
    """Whether the body is only where it is done: "was passed in the Senate"."""
    start: int = -1
    end: int = -1
    """Where its words begin and end; -1 where nobody is named."""

    @property
    def decides(self) -> bool:
        """Whether a body or its members as such do it."""
        return self.body is not None or self.members


class Doing:
    """The doers of a sentence's verbs."""

    def __init__(
        self, masked: Masked, lex: VoteLexicon, bodies: Sequence[Words], groups: Finder, clauses: Iterable[Clause]
    ) -> None:
        self.masked = masked
        self.text = masked.masked
        self.lex = lex
        self.bodies = bodies
        self.groups = groups
        self.clauses = [clause for clause in clauses if clause.verb is not None]

    def clause(self, start: int, end: int) -> Clause | None:
        """The clause whose verb stands in a stretch."""
        first, last = start + self.masked.start, end + self.masked.start
        return next((one for one in self.clauses if one.verb and one.verb.start < last and first < one.verb.end), None)

    def around(self, mark: Stretch) -> Clause | None:
        """The clause that a stretch of the document is a phrase of; that before one which only goes on with it.

        "agreed on Friday to make it", "took place on Friday": what is done is told before.
        """
        found: Clause | None = None
        for one in self.clauses:
            phrases = (*one.subject, *one.objects, *one.agents, *one.obliques)
            if any(phrase.start < mark.end and mark.start < phrase.end for phrase in phrases):
                return found if found is not None and self._goes_on(found, one) else one
            found = one
        return None

    def _goes_on(self, before: Clause, clause: Clause) -> bool:
        """Whether a verb has no doer of its own, and stands in an infinitive or right behind another."""
        if clause.verb is None or clause.group is None or before.verb is None:
            return False
        alone = not (clause.subject or clause.agents or clause.antecedent)
        right_behind = clause.verb.start - before.verb.end < _RIGHT_BEHIND
        return clause.group.form.tense is Tense.INFINITIVE or (alone and right_behind)

    def of(self, start: int, end: int) -> Doer:
        """Who does what the verb of a stretch tells."""
        clause = self.clause(start, end)
        if clause is None:
            return self._unsaid(start, end)
        passive = clause.group is not None and clause.group.passive
        subject = self._subject(clause, end)
        agents = (one for one in (*clause.agents, *clause.obliques) if self._led(self.lex.agent, one))
        done = self._first(agents) or (None if passive else self._first(subject))
        if done is not None:
            return done
        place = self._first(one for one in clause.obliques if self._led(self.lex.by, one))
        taken = bool(subject) and not passive and not any(self._voted(one) for one in subject)
        granted = self.lex.granted.match(self.text, start) is not None
        if place is None and (granted or (subject and not passive)):  # "the bill passed the House"
            given = clause.obliques[:1] if granted else ()  # "won approval *from the House*"
            place = self._first(one for one in (*clause.objects[:1], *given) if not self._owner(one))
        if place is not None and (granted or not taken):
            return replace(place, inside=not granted)
        return Doer() if taken else self._unsaid(start, end)

    def _subject(self, clause: Clause, end: int) -> tuple[Phrase, ...]:
        """The phrases that a verb is said of, without days and counts; else what leads to it, or stands behind it."""
        subject = tuple(one for one in clause.subject if not self._beside(one))
        if subject:
            return subject
        if clause.antecedent is not None:
            return (clause.antecedent,)
        behind = clause.objects[:1]
        inverted = (
            behind
            and not self._owner(behind[0])
            and self._at(behind[0].start) - end <= _RIGHT_BEHIND
            and self._first(behind)
        )
        of = inverted and inverted.body and self.lex.deciding.genitive.search(self.text, 0, inverted.body.start)
        return behind if inverted and not of else ()

    def _beside(self, phrase: Phrase) -> bool:
        """Whether words before a verb only tell when or how, or with how many: "unanimously", "and 2 abstentions"."""
        start, end = self._at(phrase.start), self._at(phrase.end)
        opens = self.text[start] in (DATE, COUNT) or self.lex.relative.match(self.text, start, end) is not None
        return opens or self.lex.deciding.aside.fullmatch(self.text, start, end) is not None

    def _owner(self, phrase: Phrase) -> bool:
        """Whether a body in a phrase only has what is voted on: "approved *the Senate's* package"."""
        first = self._first((phrase,))
        if first is None or first.body is None:
            return False
        text, end = self.masked.text, first.body.end
        return any(text.startswith(_POSSESSIVE, place) for place in (end - 1, end))

    def _voted(self, phrase: Phrase) -> bool:
        """Whether a phrase names what is voted on, or the vote."""
        place = self._at(phrase.start), self._at(phrase.end)
        return any(words.search(self.masked.folded, *place) for words in (self.lex.measures, self.lex.vote_word))

    def _led(self, by: Pattern, phrase: Phrase) -> bool:
        return by.search(self.text, 0, self._at(phrase.start)) is not None

    def _at(self, place: int) -> int:
        return place - self.masked.start

    def _first(self, phrases: Iterable[Phrase]) -> Doer | None:
        """The first doer that phrases name."""
        for one in phrases:
            found = self._named(self._at(one.start), self._at(one.end))
            if found is not None:
                return found
        return None

    def _named(self, start: int, end: int) -> Doer | None:
        bodies = [body for body in self.bodies if body.start < end and start < body.end and not body.members]
        named = [body for body in bodies if self.text[body.start - 1 : body.start] != "("] or bodies
        members = self.lex.several.search(self.text, start, end)
        if members is not None and not any(body.start <= members.start() < body.end for body in bodies):
            as_such = self._as_such(start, end, members.end())
            return Doer(named[-1] if named and as_such else None, as_such, not as_such, start=start, end=members.end())
        if named:
            return Doer(named[-1], start=start, end=named[-1].end)
        return Doer(group=True, start=start, end=end) if self.groups.within(start, end) is not None else None

    def _as_such(self, start: int, end: int, named: int) -> bool:
        """Whether members are told of who are of no group, not counted and not named."""
        text, shown = self.text, self.masked.text
        some = COUNT in text[start:end] or self.lex.some.search(text[:named].rstrip())
        of_group = self.lex.groups.search(text, start, end) or self.groups.within(start, end) is not None
        behind = list(shown[named:end])
        for body in self.bodies:
            place = slice(max(0, body.start - named), max(0, body.end - named))  # "members of the National Assembly"
            behind[place] = " " * len(behind[place])
        return not (some or of_group) and not any(word[:1].isupper() for word in "".join(behind).split())

    def _unsaid(self, start: int, end: int) -> Doer:
        """The body, or the members as such, that are told of before a verb whose doer is not said."""
        body, left = self.near(start, end), self._stretch(start)[0]
        found = self.lex.several.search(self.text, left, start) if body is None else None
        return Doer(body, members=found is not None and self._as_such(left, found.end(), found.end()))

    def near(self, start: int, end: int) -> Words | None:
        """The nearest body before a verb or a tally of which no subject is known, else the first that it was done by.

        Not one to which something is only sent, nor one that another verb is said of.
        """
        left, right = self._stretch(start)
        found = [body for body in self.bodies if body.verb is None or start <= body.verb + _SAME_VERB]
        found = [body for body in found if not self.in_aside(body.start, start)]
        before = [body for body in found if left <= body.start and body.end <= start and not self._sent_to(body, start)]
        before = [body for body in before if not self._decided_on(body, start)]
        behind = (body for body in found if start <= body.start < min(right, end + _NEAR))
        led = (body for body in behind if self.lex.by.search(self.text, start, body.start))
        if before and before[-1].members:  # "meeting in the Defense Committee, lawmakers in Peru approved"
            parts = [body for body in before if self.is_part(body) and self.lex.inside.search(self.text, 0, body.start)]
            before += [*parts, *(body for body in found if left <= body.start < right and self._met_in(body))]
        return before[-1] if before else next(led, None)

    def inside(self, start: int, end: int) -> Words | None:
        """The body in which what a verb tells is done, which stands behind it: "won a vote in the Senate"."""
        behind = (body for body in self.bodies if end < body.start < min(self._stretch(start)[1], end + _NEAR))
        return next((body for body in behind if self.lex.inside.search(self.text, end, body.start)), None)

    def _met_in(self, body: Words) -> bool:
        """Whether words before a part of a house say that it met: "in a meeting of the Defense Committee"."""
        return self.is_part(body) and self.lex.venue.search(self.text, 0, body.start) is not None

    def alone(self, start: int, stop: int) -> Words | None:
        """The body that stands alone in a stretch, up to where what is to come begins, and is meant in any case."""
        left, right = self._stretch(start)
        found = [body for body in self.bodies if left <= body.start < min(right, stop)]
        found = [body for body in found if self.masked.text[body.start - 1 : body.start] != "-"]
        found = [body for body in found if not (self._decided_on(body, start) or self.in_aside(body.start, start))]
        if len(found) > 1 and self.lex.deciding.genitive.search(self.text, found[0].end, found[1].start):
            found = found[1:]  # "the plenary session of Congress" is one
        if len(found) != 1 or self._met_in(found[0]):
            return found[0] if len(found) == 1 else None
        return None if self.lex.addressed.search(self.text, 0, found[0].start) else found[0]

    def _sent_to(self, body: Words, start: int) -> bool:
        """Whether something is only sent to a body, of which no relative clause tells more."""
        opens = self.lex.relative.search(self.text, body.end, min(start, body.end + _OPENS))
        return opens is None and self.lex.addressed.search(self.text, 0, body.start) is not None

    def in_aside(self, place: int, anchor: int) -> bool:
        """Whether a place lies in a clause on what was done before, and another not: "which had passed the Senate"."""
        return any(start <= place < end and not start <= anchor < end for start, end in self._asides)

    @cached_property
    def _asides(self) -> tuple[tuple[int, int], ...]:
        """Where relative clauses stand that tell what had been done, each from its verb to the next comma."""
        out = []
        for clause in self.clauses:
            if clause.verb is None or clause.antecedent is None:
                continue
            start, end = self._at(clause.verb.start), self._at(clause.verb.end)
            if self.lex.before.search(self.masked.folded[start:end].rpartition(" ")[0]):
                comma = self.text.find(",", end)
                out.append((start, comma if comma >= 0 else len(self.text)))
        return tuple(out)

    def is_part(self, body: Words) -> bool:
        """Whether a body is a part of a house: a committee, a panel."""
        return self.lex.chambers["part"].search(self.masked.folded, body.start, body.end) is not None

    def _decided_on(self, body: Words, start: int) -> bool:
        """Whether a part of a house is what is voted on: "voted on the inquiry committee", "will set up a panel"."""
        part = self.is_part(body)
        if part and self.lex.set_up.search(self.text, 0, body.start):
            resumed = self.lex.taken_up.match(self.text, body.end)
            return resumed is None or resumed.end() != start
        behind = body.start >= start or self.lex.several.search(self.text, self._stretch(start)[0], body.start)
        return bool(part and behind) and self.lex.of_matter.search(self.text, 0, body.start) is not None

    def _stretch(self, place: int) -> tuple[int, int]:
        right = self.text.find(";", place)
        return self.text.rfind(";", 0, place) + 1, len(self.text) if right < 0 else right
