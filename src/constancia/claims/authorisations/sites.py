"""Where forces stand in a sentence, and which words around them let them come or go, ask for it or refuse it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

from constancia.claims.authorisations.patterns import ForcePatterns
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.syntax.folding import fold_in_place
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import Phrase, PhraseKind, VerbGroup
from constancia.syntax.tokens import Kind, Token


class Role(StrEnum):
    """What a word does to a force."""

    LET = "let"
    PASS = "pass"
    """Decides on what is put to it: of a force only where a coming or going stands between."""
    GIVE = "give"
    ASK = "ask"
    REFUSE = "refuse"
    END = "end"
    COME = "come"
    GO = "go"


_ROLES = (
    (Sense.FORCE_COME, Role.COME), (Sense.FORCE_GO, Role.GO), (Sense.LET_END, Role.END),
    (Sense.LET_REFUSE, Role.REFUSE), (Sense.DECIDE_REJECT, Role.REFUSE), (Sense.LET_ASK, Role.ASK),
    (Sense.LET_IN, Role.LET), (Sense.DECIDE_PASS, Role.PASS), (Sense.LET_GIVE, Role.GIVE), (Sense.VOTE, Role.GIVE),
)  # fmt: skip
"""A word that may do several things does the first."""
MOVES = (Role.COME, Role.GO)
_LIGHT = frozenset({Sense.BE, Sense.HAVE, Sense.HELPING, Sense.INTEND, Sense.FUTURE, Sense.CONDITIONAL, Sense.POSSIBLE})
_FORCES = frozenset({Sense.FORCE, Sense.FORCE_WEAK})
_NAMING = _FORCES | {Sense.FORCE_MARK}
_BARE = (Tense.INFINITIVE, Tense.GERUND, Tense.SUBJUNCTIVE, Tense.PARTICIPLE)
_BODY = 4
"""Words behind a support in which stands whose it is."""
_VOTED = 8
"""Words between a vote and the set phrase that says how it went at most."""
_STOPS = frozenset(";:?!¿|•()[]…")


@dataclass(frozen=True, slots=True)
class Word:
    """A word with a role, where it stands in its sentence."""

    role: Role
    index: int
    token: Token
    group: VerbGroup | None
    """Of a verb: the verb with what belongs to it."""
    senses: frozenset[Sense] = frozenset()

    @property
    def bare(self) -> bool:
        """Whether it is a verb that another governs: an infinitive, gerund, subjunctive or lone participle."""
        group = self.group
        return group is not None and not group.passive and group.form.tense in _BARE

    @property
    def finite(self) -> bool:
        """Whether it is a verb of its own."""
        return self.group is not None and not self.bare


@dataclass(frozen=True, slots=True)
class Force:
    """A force where it stands."""

    first: int
    """The index of its first word that is no article or number; `last`: of its last own word."""
    last: int
    start: int
    end: int
    weak: bool
    """Whether a country, or where it goes, must tell that it is one."""
    preposition: str
    owner: int
    """Where whoever it is of begins: `Ghana's 800 soldiers`; else where its own words do."""
    count: int | None = None
    move: Word | None = None
    """The coming or going of which it is the first part: `troop deployment`."""


class Sites:
    """The words of a parsed sentence that matter to forces."""

    def __init__(self, parsed: Parsed, p: ForcePatterns) -> None:
        self.tokens = parsed.tokens
        self.p = p
        self.parsed = parsed
        self._at = {token.start: index for index, token in enumerate(parsed.tokens)}

    @cached_property
    def _groups(self) -> dict[int, tuple[VerbGroup, bool]]:
        """Each verb's words: the group, and whether the word is its main one."""
        found: dict[int, tuple[VerbGroup, bool]] = {}
        for phrase in self.parsed.phrases:
            if phrase.kind is PhraseKind.VERB and phrase.verb is not None:
                for token in phrase.tokens:
                    found[token.start] = (phrase.verb, token is phrase.tokens[-1])
        return found

    @cached_property
    def words(self) -> dict[int, Word]:
        """The words with a role, by their index."""
        found: dict[int, Word] = {}
        for index, token in enumerate(self.tokens):
            group, main = self._groups.get(token.start, (None, True))
            senses = group.form.senses if group is not None else token.senses
            role = next((role for sense, role in _ROLES if sense in senses), None) if main else None
            before = self.tokens[index - 1] if index else None
            if Sense.VOTE_FOR in senses and (
                self._backed(index) if group else self._voted(index) or self._of_body(index)
            ):
                role = Role.LET  # `voted in favour of a mission`, `el apoyo del Congreso al envío`
            if role in MOVES and group is not None and self._named(group, before):
                found[index] = Word(role, index, token, None, senses)  # `la salida de`
                continue
            if before is not None and group is not None and before.is_a(*_OPENING[:2]):
                continue  # `the proposed deployment`
            if before is not None and before.kind is Kind.NUMBER and not self._leads(index):
                continue  # `33 against`
            if role is not None and (group is not None or token.is_a(WordClass.NOUN, WordClass.PHRASE)):
                found[index] = Word(role, index, token, group, senses)
        return found

    def _voted(self, index: int) -> bool:
        """Whether a vote is told shortly before a set phrase, so that it says how it went."""
        before = self.tokens[max(0, index - _VOTED) : index]
        voted = any(Sense.VOTE in token.senses and token.is_a(WordClass.VERB) for token in before)
        return voted and self.tokens[index].is_a(WordClass.PHRASE)

    def _backed(self, index: int) -> bool:
        """Whether a chamber is the subject of a verb of support: `el Congreso respaldó el envío`."""
        before = " ".join(fold_in_place(token.text) for token in self.tokens[max(0, index - _BODY) : index])
        return self.p.chambers.search(before) is not None

    def _of_body(self, index: int) -> bool:
        """Whether a support is that of a body: `parliamentary backing`, `el apoyo del Congreso`."""
        beside = (*self.tokens[max(0, index - 1) : index], *self.tokens[index + 1 : index + _BODY])
        text = " ".join(fold_in_place(token.text) for token in beside)
        return self.tokens[index].is_a(WordClass.NOUN) and self.p.backers.search(text) is not None

    def _named(self, group: VerbGroup, before: Token | None) -> bool:
        """Whether what could be a participle is a noun, for an article stands before it."""
        alone = group.form.tense in (Tense.PARTICIPLE, Tense.GERUND) and not group.passive
        return alone and before is not None and self.p.definite.fullmatch(fold_in_place(before.text)) is not None

    @cached_property
    def bracketed(self) -> frozenset[int]:
        """The indexes of the brackets and of what stands in them, in brackets that open and close here."""
        found: set[int] = set()
        opened: int | None = None
        for index, token in enumerate(self.tokens):
            if token.text == "(":
                opened = index
            elif token.text == ")" and opened is not None:
                found.update(range(opened, index + 1))
                opened = None
        return frozenset(found)

    def _leads(self, index: int) -> bool:
        """Whether a set phrase leads to a verb: `voted 51-42 against letting`."""
        phrase = self.tokens[index].is_a(WordClass.PHRASE)
        return not phrase or (index + 1 < len(self.tokens) and self.tokens[index + 1].is_a(WordClass.VERB))

    def stops(self, index: int) -> bool:
        """Whether nothing on one side of a word belongs to the other."""
        token = self.tokens[index]
        if token.kind is Kind.MARK:
            return token.text in _STOPS
        if index in self.words:
            return False
        group, main = self._groups.get(token.start, (None, False))
        if group is None:
            return token.is_a(WordClass.CONTRAST) and not token.is_a(WordClass.PREPOSITION)
        light = group.form.senses & _LIGHT or self.p.aspects.fullmatch(fold_in_place(token.text))
        return main and not light and not (group.participle and not group.passive)

    @cached_property
    def forces(self) -> tuple[Force, ...]:
        """The forces, in order; one that another is made of is no other."""
        found: list[Force] = []
        named = any(token.senses & _NAMING for token in self.parsed.row)
        for phrase in self.parsed.phrases if named else ():
            for one in _nouns(phrase):
                force = self._force(one) or self._owning(one)
                if force is not None and not (found and found[-1].end > force.start):
                    found.append(force)
        joined: list[Force] = []
        row = sorted(found, key=lambda one: one.start)
        for index, force in enumerate(row):
            last = joined[-1] if joined else None
            listed = index + 1 < len(row) and self._listed(last, force, row[index + 1])
            if last is not None and last.move is None and (listed or self._linked(last, force)):
                counts = [one.count for one in (last, force) if one.count is not None]
                count = counts[0] if len(counts) == 1 else None
                joined[-1] = replace(last, last=force.last, end=force.end, weak=last.weak and force.weak, count=count)
            else:
                joined.append(force)
        return tuple(joined)

    def _listed(self, one: Force | None, other: Force, third: Force) -> bool:
        """Whether two forces open a list that a conjunction ends: `troops, ships and aircraft of`."""
        if one is None or not self._linked(other, third):
            return False
        return [token.text for token in self.tokens if one.end <= token.start < other.start] == [","]

    def _linked(self, one: Force, other: Force) -> bool:
        """Whether two forces come together: `ships and crews of`."""
        between = [token for token in self.tokens if one.end <= token.start < other.start]
        return any(token.is_a(WordClass.CONJUNCTION) for token in between) and all(
            token.is_a(WordClass.CONJUNCTION, WordClass.OF, *_OPENING) or token.kind is Kind.NUMBER for token in between
        )

    def _force(self, phrase: Phrase) -> Force | None:
        own = [token for token in phrase.tokens if token.kind is not Kind.NUMBER and not token.is_a(*_OPENING)]
        if not own:
            return None
        indexes = [self._at[token.start] for token in own]
        move = self.words.get(indexes[-1]) if self.parsed.words.head_last else None
        if move is not None and move.role is Role.LET and len(own) > 1 and _plural_force(own[-2]):
            own, indexes, move = own[:-1], indexes[:-1], None  # `granted foreign troops permission to`
        head = self._head(own)
        if move is not None and move.role in MOVES and not own[-1].senses & _FORCES:
            deployed = own[-1] if all(Sense.FORCE_MARK in token.senses for token in own[:-1]) else None
            own, indexes = own[:-1] or own, indexes[:-1] or indexes
            head = self._head(own)
            if deployed is not None and move.role is Role.GO and len(own) >= 1 and deployed is not own[-1]:
                owner = min(phrase.start, own[0].start)  # `a military deployment to Libya`
                return Force(
                    indexes[0], self._at[deployed.start], own[0].start, deployed.end, True, phrase.preposition, owner,
                    move=move,
                )  # fmt: skip
        else:
            move = None
        if move is None and head is not None and any(Sense.FORCE_MARK in t.senses for t in own if t is not head):
            going = self.words.get(self._at[head.start])  # `la participación militar en Mali`
            move = going if going is not None and going.role is Role.GO and not head.senses & _FORCES else None
            if move is not None:
                owner = min(phrase.start, own[0].start)
                return Force(
                    indexes[0], indexes[-1], own[0].start, self._end(phrase, own), True, phrase.preposition, owner,
                    move=move,
                )  # fmt: skip
        if head is None or not head.senses & _FORCES:
            return None
        marked = any(Sense.FORCE_MARK in t.senses or (t is not head and Sense.FORCE in t.senses) for t in own)
        marked = marked or any(inner.senses & {Sense.FORCE} for inner in phrase.of)
        end = own[-1].end if move is not None else self._end(phrase, own)
        marked = marked or any(self.p.led.fullmatch(token.text.lower()) for token in own)
        weak = Sense.FORCE not in head.senses and not marked
        if weak and self.p.civil.search(
            fold_in_place(" ".join(t.text for one in (phrase, *phrase.of) for t in one.tokens))
        ):
            return None  # `una misión de verificación`
        numbers = (t for t in phrase.tokens if t.kind is Kind.NUMBER and t.end <= head.start and not self._titled(t))
        counts = (t.figure.value for t in numbers if t.figure)
        people = self.p.things.search(fold_in_place(head.text)) is None
        inner = (t for one in phrase.of if self.p.people.search(fold_in_place(one.tokens[-1].text)) for t in one.tokens)
        told = (t.figure.value for t in inner if t.kind is Kind.NUMBER and t.figure)  # `una fuerza de 2.500 efectivos`
        count = next((value for value in (*counts, *told) if people and isinstance(value, int) and value > 1), None)
        owner = min(phrase.start, own[0].start)
        return Force(
            indexes[0], indexes[-1], own[0].start, end, weak, phrase.preposition, owner, count=count, move=move
        )

    def _titled(self, number: Token) -> bool:
        """Whether a number ends a name, as a year does: `the Sea Breeze 2010 forces`."""
        at = self._at[number.start]
        return at > 0 and self.tokens[at - 1].kind is Kind.NAME

    def _owning(self, phrase: Phrase) -> Force | None:
        """The force whose coming or going a phrase is: `the soldiers' participation`."""
        move = self.words.get(self._at[phrase.tokens[-1].start])
        owner = next((one for one in phrase.of if one.end <= phrase.tokens[-1].start), None)
        if move is None or move.role not in MOVES or owner is None:
            return None
        force = self._force(owner)
        return replace(force, move=move, preposition="") if force is not None else None

    def _head(self, own: list[Token]) -> Token | None:
        if not own:
            return None
        if self.parsed.words.head_last:
            return own[-1]
        return next((t for t in own if not t.is_a(WordClass.ADJECTIVE) or t.senses & _FORCES), None)

    def _end(self, phrase: Phrase, own: list[Token]) -> int:
        """Where a force's name ends: behind what it is of, where that is a service, a country or a name."""
        end = own[-1].end
        for inner in phrase.of:
            named = inner.tokens and any(t.kind is Kind.NAME for t in inner.tokens)
            if inner.start >= end and (named or inner.senses & (_FORCES | {Sense.FORCE_MARK})):
                end = self._end(inner, [t for t in inner.tokens if t.end <= inner.end])
        return end


_OPENING = (WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ADVERB)


def _plural_force(token: Token) -> bool:
    return bool(token.senses & _FORCES) and token.text.endswith("s")


def _nouns(phrase: Phrase) -> Iterator[Phrase]:
    """The noun phrases of a phrase, outermost first, those in brackets too."""
    if phrase.kind is PhraseKind.NOUN:
        yield phrase
        for inner in (*phrase.of, *phrase.aside):
            if inner.end > phrase.tokens[0].start:  # not whose it is: `soldiers' families`
                yield from _nouns(inner)
