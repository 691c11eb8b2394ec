"""Who a source is: named in full where the document names it, left open where it does not; whom a pronoun means."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from constancia.claims.reading import Reading
from constancia.claims.speech.sources import before, led, speaks
from constancia.claims.speech.tokens import WIDE, Unit
from constancia.compiled import compiled
from constancia.model.claims import Attribution
from constancia.model.documents import Span
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.names import Name, NameKind

_RECENT = 2
"""Sentences for which whoever spoke last is the one that a pronoun goes back to first."""
_GOES_ON = frozenset({"'s", "’s", " “", ' "', " «", " ‘"})
"""What follows a name that is no more than the beginning of who is meant: "Ruiz's aide", «Juan “Pipo” Rey»."""
_CLOSES = frozenset(("", *",.;—–):"))
"""Marks behind a name that stands beside its description."""
_BRACKET = compiled(r" \([^()]*\)")
"""An acronym between a description and the name beside it."""
_APPOSED = 60
"""Code points within which a name stands after its description and a comma."""


class Speakers:
    """The sources met so far in a document, for pronouns and subjects left out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.speech = reading.language.speech
        self.last: Attribution | None = None
        self.names = reading.names
        self.bodies = reading.language.names.organisations
        self.honorifics = reading.language.names.honorifics
        self.antecedents = Antecedents(reading)
        self.surnames = {name.full.split()[-1] for name in self.names if name.kind is NameKind.PERSON}
        self.starts = [name.start for name in self.names]
        self.units = 0
        self.spoke = -1
        self._passed: Unit | None = None
        self._unit: Unit | None = None

    def enter(self, unit: Unit) -> None:
        """Notes that reading has come to a sentence."""
        self.units += 1
        self._passed, self._unit = self._unit, unit

    @property
    def subject(self) -> Span | None:
        """The subject of the sentence before, where the language leaves it out in the next."""
        unit = self._passed
        if unit is None or not self.speech.subjects_left_out or unit.tokens[0].kind != "w":
            return None
        row = unit.tokens
        verb = next((k for k in range(1, min(len(row), WIDE)) if row[k].finite or row[k].tells), None)
        found = before(row, led(row, verb, 1, self.speech), self.speech) if verb is not None else None
        opens = found is not None and (found[0] == 0 or row[found[0] - 1].low == ",")
        if found is None or not opens or not speaks(row, found, self.speech):
            return None
        subject = self.reading.span(row.starts[found[0]], row.ends[found[1] - 1])
        return subject if self._only(subject, unit) else None

    def _passed_by(self, last: Attribution, unit: Unit) -> bool:
        """Whether, since somebody spoke, another person was named in what is told."""
        start = last.evidence.end
        quoted = [(quote.opened, quote.closed) for quote in self.reading.quotes if start <= quote.opened < unit.start]
        people = [name for name in self.reading.names_in(start, unit.start) if name.kind is NameKind.PERSON]
        told = [name for name in people if not any(low <= name.start < high for low, high in quoted)]
        return any(name.full not in (last.resolved, last.speaker) for name in told)

    def _only(self, subject: Span, unit: Unit) -> bool:
        """Whether a subject is a person, or its sentence names none who may go on instead."""
        held = self._speaks(subject) and bool(self.reading.names_in(subject.start, subject.end))
        return held or self._persons(subject.start, subject.end) or not self._persons(unit.start, unit.end)

    def headed(self, span: Span) -> bool:
        """Whether words before a bare colon name somebody who speaks: a body, or a person named elsewhere."""
        first = self.reading.folded[span.start : span.end].split()[0]
        if first in self.speech.speakers or first in self.speech.voices:
            return True
        found = self.reading.names_in(span.start, span.end)
        if len(found) != 1 or found[0].start != span.start:
            return False
        name = found[0]
        if name.kind is NameKind.ORGANISATION:
            return True
        if name.kind is not NameKind.PERSON:
            return False
        last = name.full.split()[-1]
        others = (one for one in self.names if one.kind is NameKind.PERSON and one.start != name.start)
        return any(one.full.split()[-1] == last for one in others)

    def somebody(self, span: Span) -> bool:
        """Whether words that open with a capital letter name a person or a body, or somebody by an office."""
        found = [name for name in self.reading.names_in(span.start, span.end) if name.start == span.start]
        known = any(name.kind is NameKind.ORGANISATION or self._met(name) for name in found)
        return known or self._speaks(span)

    def _met(self, name: Name) -> bool:
        """Whether a name is of somebody whose sex is known, or who is named in full elsewhere."""
        elsewhere = (one for one in self.names if one.start != name.start and " " in one.full)
        named = name.kind is NameKind.PERSON and any(one.full == name.full for one in elsewhere)
        return named or bool(self.antecedents.known.get(name.full))

    def named(self, span: Span, cue: str, direct: bool) -> Attribution | None:
        """The source that these words name."""
        words = self.reading.folded[span.start : span.end].split()
        pronoun = self.speech.oblique.get(words[0], self.speech.pronouns.get(words[0])) if len(words) == 1 else None
        if pronoun in ("i", "we", "you") and not direct:
            return None
        if pronoun is not None:
            made = self._pronoun(span, pronoun, cue, direct)
        else:
            name = self._person(span)
            if name is not None:
                place = self.reading.span(name.start, name.end)
                full = name.full if name.full != place.quote else None
                made = Attribution(place.quote, place, cue, full, self._role(span, name), direct)
            else:
                bare = self._without_article(span)
                made = Attribution(bare.quote, bare, cue, self._described(bare, words), None, direct)
        self.last, self.spoke = made, self.units
        return made

    def cited(self, span: Span, cue: str, direct: bool) -> Attribution | None:
        """The source that a speaker cites; the speaker stays the last one to have spoken."""
        last = self.last
        made = self.named(span, cue, direct)
        self.last = last
        return made

    def elided(self, unit: Unit, cue: str, direct: bool, *, placed: bool = False) -> Attribution | None:
        """The source of a saying whose subject is left out: the last that spoke; just now, where a time is `placed`."""
        last = self.last if self.last is not None and self.agrees(self.last.speaker, cue) else None
        if placed and self.units - self.spoke > _RECENT:
            last = None
        subject = self.subject
        subject = subject if subject is not None and self.agrees(subject.quote, cue) else None
        if direct and subject is not None and not self._voice(subject):
            subject = None  # no law says «“…”, dijo»
            last = last if self.units - self.spoke <= _RECENT else None
        if subject is not None and (last is None or self.spoke < self.units - 1):
            return self.named(subject, cue, direct)
        if last is not None and self.units - self.spoke > 1 and self._passed_by(last, unit):
            return None
        if last is None:
            return None
        self.spoke = self.units
        return Attribution(last.speaker, last.evidence, cue, last.resolved, last.role, direct)

    def rivalled(self, start: int, end: int, source: Attribution) -> bool:
        """Whether a stretch names a person who may as well be the one that «según dijo» means."""
        named = source.resolved or source.speaker
        people = (name.full for name in self.reading.names_in(start, end) if self._may_be_person(name))
        return any(full != named and full.split()[-1] != named.split()[-1] for full in people)

    def _may_be_person(self, name: Name) -> bool:
        return name.kind is NameKind.PERSON or (name.kind is NameKind.OTHER and name.full in self.surnames)

    def addressed(self, start: int, end: int, source: Attribution) -> bool:
        """Whether a stretch names the source himself."""
        known = {source.speaker, source.resolved}
        return any(name.full in known for name in self.reading.names_in(start, end))

    def agrees(self, source: str, cue: str) -> bool:
        """Whether a source may be the subject of a verb: of several people a plural one; names may be either."""
        endings = self.speech.plural_endings
        if not endings:
            return True
        words = fold_in_place(source).split()
        verb = next((word for word in fold_in_place(cue).split() if (word,) not in self.speech.sources), cue)
        several = verb.endswith(endings)
        if self.speech.join.intersection(words):
            return several or words[0] in self.speech.determiners
        if words[0] in self.speech.determiners:
            return words[0].endswith("s") == several
        return words[0].endswith("s") or not several

    def _voice(self, span: Span) -> bool:
        """Whether words name somebody or something that can be quoted: no document, thing or country."""
        names = self.reading.names_in(span.start, span.end)
        return self._speaks(span) or any(name.kind is not NameKind.PLACE for name in names)

    def _without_article(self, span: Span) -> Span:
        first, _, rest = span.quote.partition(" ")
        if rest and first.lower() in self.speech.articles:
            return self.reading.span(span.start + len(first), span.end)
        return span

    def _person(self, span: Span) -> Name | None:
        """The person that a phrase names, in it or in apposition to it."""
        inside = [name for name in self.reading.names_in(span.start, span.end) if name.kind is NameKind.PERSON]
        named = next((name for name in reversed(inside) if self._means(span, name)), None)
        if named is not None:
            return named
        index = bisect_left(self.starts, span.end)
        name = self.names[index] if index < len(self.names) else None
        if name is None or " " not in name.full or name.kind not in (NameKind.PERSON, NameKind.OTHER):
            return None
        between = self.reading.text[span.end : min(name.start, span.end + _APPOSED)]
        closed = self.reading.text[name.end : name.end + 1] in _CLOSES
        return name if closed and "\n" not in between and self._joins(between) and self._speaks(span) else None

    def _means(self, span: Span, name: Name) -> bool:
        """Whether a phrase with a name in it means who has that name, and nobody of his or beside him."""
        text, folded = self.reading.text, self.reading.folded
        if folded[name.start : name.end].split()[-1] in self.speech.days:
            return False  # "voters on Super Tuesday"
        behind = folded[name.end : span.end].split()
        if text[name.end : name.end + 1] == " " and self.speech.speakers.intersection(behind[:1]):
            return False  # "Clinton advisers"
        if self.speech.join.intersection(behind[:1]) or (behind and text[name.end : name.end + 2] in _GOES_ON):
            return False  # «Vargas y Aguilera»
        before = folded[span.start : name.start].split()
        if self.speech.join.intersection(before) and self._persons(span.start, name.start):
            return False  # "both Ann Lee and Mark Obi"
        tail = text[name.end : span.end].strip(" ,")
        alone = not before or name.post is not None or not tail or tail.startswith("(")
        return alone and self._leads(before, name)

    def _leads(self, before: list[str], name: Name) -> bool:
        """Whether the words before a name leave it the one meant: not «la esposa del presidente mexicano Juan Rey»."""
        post = fold_in_place(name.post or "").split()
        if post and post[0] in before:
            before = before[: len(before) - 1 - before[::-1].index(post[0])]
        leading = self.speech.leading
        if len(before) > 1 and before[-1] in self.speech.determiners - leading:
            before = before[:-1]  # «la diputada de la Unión Cívica»
        of = max((k for k, word in enumerate(before) if word in leading - self.speech.join), default=0)
        if of and any(word in self.reading.language.posts.heads for word in before[of + 1 : of + 4]):
            return False
        return not before or before[-1] not in leading | (frozenset() if name.post else self.bodies)

    def _persons(self, start: int, end: int) -> bool:
        """Whether a person is named in a stretch."""
        return any(name.kind is NameKind.PERSON for name in self.reading.names_in(start, end))

    def _joins(self, between: str) -> bool:
        """Whether what stands between a description and a name leaves them one: a comma, a title, «diputado»."""
        words = fold_in_place(_BRACKET.sub("", between)).replace(",", " ").replace(".", " ").split()
        return len(words) < 3 and all(word in self.honorifics or word in self.speech.speakers for word in words)

    def _speaks(self, span: Span) -> bool:
        words = self.reading.folded[span.start : span.end].split()
        posts = self.reading.language.posts.heads
        return any(word in self.speech.speakers or word in posts for word in words)

    def _role(self, span: Span, name: Name) -> str | None:
        if name.start > span.start:
            role = self.reading.text[span.start : name.start].strip(" ,")
            return role or None
        return name.post

    def _pronoun(self, span: Span, pronoun: str, cue: str, direct: bool) -> Attribution:
        recent = self.last if self.units - self.spoke <= _RECENT else None
        before = recent if recent is not None and recent.evidence.start < span.start else None
        full, sentence = self.antecedents.of(span, pronoun, before), self.reading.sentence_at(span.start)
        beside = self.reading.names_in(span.end, sentence.end) if sentence is not None and not direct else ()
        named = any(name.full == full for name in beside)  # "He declared Cruz to be ready": not Cruz
        return Attribution(span.quote, span, cue, None if named else full, None, direct)

    def _described(self, span: Span, words: list[str]) -> str | None:
        """The full name that a short one stands for: an acronym, a surname; None for any other description."""
        found = self.reading.names_in(span.start, span.end)
        if len(found) == 1 and (found[0].start, found[0].end) == (span.start, span.end) and found[0].full != span.quote:
            return found[0].full
        return None


_REACH = 600
"""Code points before a pronoun in which the person stands that it goes back to."""
_PERSONS = ("he", "she")


class Antecedents:
    """The people of a document, for pronouns."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.language.names
        self.people = [name for name in reading.names if name.kind is NameKind.PERSON]
        self.starts = [name.start for name in self.people]
        self.known: dict[str, str] = {}
        for name in self.people:
            shown = self._shown(name)
            if shown is not None:
                self.known.setdefault(name.full, shown)

    def of(self, span: Span, pronoun: str, last: Attribution | None) -> str | None:
        """The full name of the one that a pronoun goes back to; `last`: who spoke right before, if anybody did."""
        if pronoun not in _PERSONS:
            return None
        people = self._before(span.start, pronoun)
        if last is None:
            near = [name for name in self._nearest(people) if not self._told_of(name, pronoun)]
            return self._one(near) if all(name.post or name.full in self.known for name in near) else None
        newer = [name for name in people if name.start >= last.evidence.end]
        said = self.reading.language.speech.pronouns.get(fold_in_place(last.speaker))
        who = last.resolved if said in _PERSONS else self._named(last)
        if said in _PERSONS and said != pronoun:
            return self._one(newer)
        if who is not None and said not in _PERSONS and self.known.get(who, pronoun) != pronoun:
            return self._one(newer)
        # Whoever spoke goes on, unless somebody else was named since who may be meant as well.
        return who if all(name.full == who for name in newer) else None

    def _named(self, last: Attribution) -> str | None:
        """The full name of a speaker who is a person, or a name that may be one; None for a description."""
        found = self.reading.names_in(last.evidence.start, last.evidence.end)
        whole = [name for name in found if (name.start, name.end) == (last.evidence.start, last.evidence.end)]
        if not whole or whole[0].kind not in (NameKind.PERSON, NameKind.OTHER):
            return None
        return last.resolved or whole[0].full

    def _before(self, place: int, pronoun: str) -> list[Name]:
        """The people named shortly before a place whom the pronoun may mean, in text order."""
        out: list[Name] = []
        index = bisect_right(self.starts, place) - 1
        while index >= 0 and place - self.starts[index] < _REACH:
            if self.known.get(self.people[index].full, pronoun) == pronoun:
                out.insert(0, self.people[index])
            index -= 1
        return out

    def _nearest(self, people: list[Name]) -> list[Name]:
        """Those of the last sentence that names one of them, and what stands behind it."""
        if not people:
            return people
        sentence = self.reading.sentence_at(people[-1].start)
        return people if sentence is None else [name for name in people if name.start >= sentence.start]

    def _told_of(self, name: Name, pronoun: str) -> bool:
        """Whether the pronoun stands before a name in its sentence, so that it means somebody else there."""
        sentence = self.reading.sentence_at(name.start)
        start = sentence.start if sentence is not None else name.start
        return pronoun in self.reading.folded[start : name.start].split()

    def _one(self, people: list[Name]) -> str | None:
        """The one that all these names name."""
        full = {name.full for name in people}
        return full.pop() if len(full) == 1 else None

    def _shown(self, name: Name) -> str | None:
        """The pronoun that a person's title or given name calls for."""
        ahead = self.reading.folded[max(0, name.start - 40) : name.start].split()[-1:]
        first = fold_in_place(name.full).split()[0]
        given = self.words.pronoun(first) if " " in name.full or first in self.words.given else None
        return self.words.called(" ".join((fold_in_place(name.post or ""), *ahead))) or given
