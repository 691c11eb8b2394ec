"""Phrases to clauses: each verb with its subject, objects, agent, obliques and predicates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constancia.language.shape.lexicon import LexiconWords, Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.syntax.phrases import Phrase, PhraseKind, VerbGroup
from constancia.syntax.tokens import Kind

_HARD = frozenset({";", ":", "|", "•", "·", "?", "!", "…"})
"""Marks over which no phrase belongs to a verb."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb and what stands with it; without a verb, the phrases of a headline or a list."""

    verb: Phrase | None
    subject: tuple[Phrase, ...] = ()
    objects: tuple[Phrase, ...] = ()
    """Phrases without a preposition behind the verb; in languages that invert, its subject may be among them."""
    agents: tuple[Phrase, ...] = ()
    obliques: tuple[Phrase, ...] = ()
    """Phrases with a preposition, before and behind the verb."""
    predicates: tuple[Phrase, ...] = ()
    antecedent: Phrase | None = None
    """What a relative clause says something of; `cuya gestión`: whose."""
    asked: bool = False
    denied: bool = False
    """Whether the verb that it depends on says that it is not so, or only means it to be."""

    @property
    def senses(self) -> frozenset[Sense]:
        """What the verb can mean."""
        return self.verb.verb.form.senses if self.verb is not None and self.verb.verb is not None else frozenset()

    @property
    def group(self) -> VerbGroup | None:
        """The verb with what belongs to it."""
        return self.verb.verb if self.verb is not None else None


def clauses(row: Sequence[Phrase], words: LexiconWords) -> tuple[Clause, ...]:
    """The clauses of a sentence, in the order of their verbs, then its stretches without a verb."""
    row = apposed(row)
    asked = any(phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in ("?", "¿") for phrase in row)
    verbs = [index for index, phrase in enumerate(row) if phrase.kind is PhraseKind.VERB]
    reach = [_left(row, index, verbs[n - 1] if n else -1, words) for n, index in enumerate(verbs)]
    found: list[Clause] = []
    for n, index in enumerate(verbs):
        stop = reach[n + 1].start if n + 1 < len(verbs) else len(row)
        clause = _clause(row, index, reach[n], max(stop, index + 1), words)
        before = found[-1] if found else None
        between = row[verbs[n - 1] + 1 : index] if n else ()
        clause = _joined(clause, before, between, reach[n - 1].main if n else None)
        found.append(replace(clause, asked=asked, denied=_denied(clause, before)))
    found.extend(replace(clause, asked=asked) for clause in _verbless(row))
    return tuple(found)


def around(clause: Clause) -> tuple[Phrase, ...]:
    """The subject of a clause, and what it is a relative clause of."""
    return clause.subject + ((clause.antecedent,) if clause.antecedent is not None else ())


@dataclass(frozen=True, slots=True)
class _Left:
    """What stands before a verb and belongs to it."""

    start: int
    subject: tuple[Phrase, ...]
    obliques: tuple[Phrase, ...]
    predicates: tuple[Phrase, ...]
    antecedent: Phrase | None
    main: Phrase | None = None
    """Before a relative clause: what the sentence goes on about behind it."""


def _left(row: Sequence[Phrase], verb: int, low: int, words: LexiconWords) -> _Left:
    """Walks back from a verb to where its clause begins; `low` is the verb before it, -1 where there is none."""
    subject: list[Phrase] = []
    obliques: list[Phrase] = []
    predicates: list[Phrase] = []
    antecedent = None
    at = start = verb
    while at - 1 > low:
        at -= 1
        phrase = row[at]
        if phrase.kind is PhraseKind.RELATIVE:
            antecedent = _antecedent(row, at, low)
            start = at
            break
        if phrase.kind is PhraseKind.CONTRAST or _hard(phrase):
            start = at + 1
            break
        if phrase.kind is PhraseKind.NOUN and not phrase.preposition:
            if low >= 0 and not subject and _bare(row[verb]) and phrase.share is None:
                break  # the object of the verb before, whose subject this verb has too
            if not subject and _within(row, at, low):
                continue
            if subject and not _listed(row, at, low, subject[0]):
                break
            subject.insert(0, phrase)
        elif phrase.kind is PhraseKind.NOUN and _absolute(phrase, row[verb], words) and not subject:
            subject.insert(0, phrase)
            start = at
            break
        elif phrase.kind is PhraseKind.LINK and not subject:
            break
        elif low >= 0 and phrase.kind is not PhraseKind.LINK and (subject or not _opened(row, at, low)):
            break  # belongs to the verb before
        elif phrase.kind is PhraseKind.PREDICATE:
            predicates.insert(0, phrase)
        elif phrase.kind is PhraseKind.NOUN:
            obliques.insert(0, phrase)
        start = at
    main = antecedent
    if antecedent is not None and antecedent.preposition:
        held = (p for p in row[low + 1 : start] if p.kind is PhraseKind.NOUN and not p.preposition)
        main = next(held, None)
    return _Left(start, tuple(subject), tuple(obliques), tuple(predicates), antecedent, main)


def _opened(row: Sequence[Phrase], at: int, low: int) -> bool:
    """Whether something opens a clause between the verb before and a place, so that what stands here is not its own."""
    return any(
        phrase.kind in (PhraseKind.RELATIVE, PhraseKind.CONTRAST) or _hard(phrase) for phrase in row[low + 1 : at]
    )


def _antecedent(row: Sequence[Phrase], at: int, low: int) -> Phrase | None:
    """What a relative clause is said of: the noun before it, over what only goes with one: `a rise in crime, which…`.

    A name with a preposition between goes with one where commas part them: `Ana Paz, de Lima, quien…`.
    """
    before = row[max(low + 1, at - 4) : at]
    nouns = [phrase for phrase in reversed(before) if phrase.kind is PhraseKind.NOUN]
    aside = len(nouns) > 1 and nouns[0].preposition and not nouns[1].preposition
    commas = sum(phrase.start > nouns[1].start and _comma(phrase) for phrase in before) if aside else 0
    parted = aside and _comma(row[at - 1]) and (commas > 1 or not any(map(_named, nouns[0].within())))
    return nouns[1] if parted else next(iter(nouns), None)


def _absolute(phrase: Phrase, verb: Phrase, words: LexiconWords) -> bool:
    """Whether a phrase with its preposition is the subject of a bare verb: `with 57 % disapproving`."""
    return _bare(verb) and phrase.preposition in words.absolute


def _bare(verb: Phrase) -> bool:
    """Whether a verb is a participle or gerund without an auxiliary."""
    return verb.verb is not None and (verb.verb.participle or verb.verb.form.tense is Tense.GERUND)


def _hard(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in _HARD


def _levels(row: Sequence[Phrase], colon: int) -> bool:
    """Whether the levels between which something moved stand behind a colon: `support dropped: from 38% to 31%`."""
    behind = row[colon + 1] if colon + 1 < len(row) else None
    led = row[colon].tokens[0].text == ":" and behind is not None and behind.kind is PhraseKind.NOUN
    return led and behind is not None and bool(behind.preposition) and behind.share is not None


def _within(row: Sequence[Phrase], at: int, low: int) -> bool:
    """Whether a phrase goes on with one that has a preposition: `los apoyos a personas y familias`."""
    if at - 3 <= low or row[at - 1].kind is not PhraseKind.LINK:
        return False
    first, held = row[at - 2], row[at - 3]
    opened = row[at].tokens[0].is_a(WordClass.DETERMINER, WordClass.POSSESSIVE) or row[at].share is not None
    goes_on = first.kind is PhraseKind.NOUN and bool(first.preposition) and first.share is None
    return goes_on and not opened and not _named(row[at]) and held.kind is PhraseKind.NOUN and not held.preposition


def _listed(row: Sequence[Phrase], at: int, low: int, first: Phrase) -> bool:
    """Whether a phrase stands in one list with the first of a subject: `A, B y C`.

    Right behind another verb it is the object of that, unless that is one of saying; a share is in no list with what
    is none.
    """
    listed = at + 2 < len(row) and row[at + 1].kind is PhraseKind.LINK and row[at + 2] is first
    if not listed or (row[at].share is None) != (first.share is None):
        return False
    before = row[low].verb if low >= 0 and low == at - 1 else None
    return before is None or Sense.SAY in before.form.senses


def _clause(row: Sequence[Phrase], verb: int, left: _Left, stop: int, words: LexiconWords) -> Clause:
    objects: list[Phrase] = []
    agents: list[Phrase] = []
    obliques = list(left.obliques)
    predicates = list(left.predicates)
    passive = (group := row[verb].verb) is not None and (group.passive or group.participle or _again(row, verb))
    for at, phrase in enumerate(row[verb + 1 : stop], verb + 1):
        if (_hard(phrase) and not _levels(row, at)) or phrase.kind in (PhraseKind.RELATIVE, PhraseKind.CONTRAST):
            break
        if phrase.kind is PhraseKind.PREDICATE:
            predicates.append(phrase)
        elif phrase.kind is PhraseKind.NOUN and not phrase.preposition:
            objects.append(phrase)
        elif phrase.kind is PhraseKind.NOUN:
            (agents if passive and phrase.preposition in ("por", "by") else obliques).append(phrase)
    return Clause(
        row[verb], left.subject, tuple(objects), tuple(agents), tuple(obliques), tuple(predicates), left.antecedent
    )


def _again(row: Sequence[Phrase], verb: int) -> bool:
    """Whether a participle shares the auxiliary of the passive before it: `is liked by some and disliked by others`."""
    linked = verb > 1 and row[verb - 1].kind is PhraseKind.LINK
    last = next((p.verb for p in reversed(row[: verb - 1]) if p.verb is not None), None) if linked else None
    forms = row[verb].tokens[-1].forms if len(row[verb].tokens) == 1 else ()
    return last is not None and last.passive and any(form.tense is Tense.PARTICIPLE for form in forms)


def _joined(clause: Clause, before: Clause | None, between: Sequence[Phrase], main: Phrase | None) -> Clause:
    """A clause without a subject of its own takes that of the verb before it.

    So where only a conjunction stands between, where the verb is bare, and where a pronoun stands for whoever said it.
    Behind a relative clause the sentence goes on about its `main` phrase.
    """
    if before is None or clause.antecedent is not None:
        return clause
    if clause.subject:
        said = Sense.SAY in before.senses and not any(phrase.kind is PhraseKind.NOUN for phrase in between[1:])
        pronoun = all(token.is_a(WordClass.PRONOUN) for phrase in clause.subject for token in phrase.tokens)
        return replace(clause, subject=before.subject) if said and pronoun else clause
    group = clause.group
    bare = group is not None and (group.participle or group.form.tense in (Tense.GERUND, Tense.INFINITIVE))
    linked = any(phrase.kind in (PhraseKind.LINK, PhraseKind.CONTRAST) for phrase in between)
    if bare or linked:
        return replace(clause, subject=before.subject)
    # `el alcalde, que perdió, apoya`, `los fiscales que lo han antecedido archivaron`
    closed = not between or any(_comma(phrase) for phrase in between)
    return replace(clause, subject=(main,)) if closed and main is not None else clause


def _denied(clause: Clause, before: Clause | None) -> bool:
    """Whether the clause before it denies it, or means it to be."""
    if before is None or before.group is None:
        return False
    if Sense.DENY in before.senses:
        return True
    group = clause.group
    bare = group is not None and group.form.tense in (Tense.INFINITIVE, Tense.SUBJUNCTIVE)
    return before.denied or (bare and bool(before.senses & {Sense.INTEND}))


def _verbless(row: Sequence[Phrase]) -> Iterator[Clause]:
    """The stretches between hard marks in which no verb stands."""
    start = 0
    for at in (*(index for index, phrase in enumerate(row) if _hard(phrase)), len(row)):
        part, start = row[start:at], at + 1
        if part and not any(phrase.kind is PhraseKind.VERB for phrase in part):
            nouns = [phrase for phrase in part if phrase.kind is PhraseKind.NOUN]
            alone = tuple(phrase for phrase in nouns if not phrase.preposition)
            obliques = tuple(phrase for phrase in nouns if phrase.preposition)
            predicates = tuple(phrase for phrase in part if phrase.kind is PhraseKind.PREDICATE)
            yield Clause(None, alone, obliques=obliques, predicates=predicates)


def apposed(row: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The row with what explains a phrase between commas attached to it.

    A name behind a description is one phrase with it (`el alcalde de Lima, Juan Rey,`); a description behind a name
    stands aside.
    """
    out: list[Phrase] = []
    at = 0
    while at < len(row):
        phrase = row[at]
        if _explains(row, at):
            other = row[at + 2]
            whole = _extended(phrase, other.end) if _named(other) and not _named(phrase) else phrase
            out.append(replace(whole, aside=(*phrase.aside, other)))
            end = _end_of(row, at + 3)
            at = end + 1 if end < len(row) and _comma(row[end]) else end
        else:
            out.append(phrase)
            at += 1
    return tuple(out)


def _comma(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in (",", "–", "—", "-")


def _explains(row: Sequence[Phrase], at: int) -> bool:
    """Whether the phrase behind a comma explains the one before it: one of them is a name, and a mark closes it."""
    if at + 2 >= len(row) or not _comma(row[at + 1]):
        return False
    one, other = row[at], row[at + 2]
    if one.kind is not PhraseKind.NOUN or other.kind is not PhraseKind.NOUN or other.preposition:
        return False
    if one.share is not None or other.share is not None or any(p.share is not None for p in (*one.of, *other.of)):
        return False
    if any(token.kind is Kind.DATE for token in (*one.tokens, *other.tokens)):
        return False
    end = _end_of(row, at + 3) if not _bare_name(other) else at + 3
    closed = end >= len(row) or _comma(row[end])
    listed = at + 5 < len(row) and row[at + 4].kind is PhraseKind.NOUN and row[at + 5].kind is PhraseKind.LINK
    article = other.tokens[0].is_a(WordClass.DETERMINER)
    named = _named(other) and not (article and _named(one))
    described = _bare_name(other) if named else any(t.kind is Kind.WORD for t in other.tokens)
    return closed and not listed and described and _named(one) != named


def _end_of(row: Sequence[Phrase], at: int) -> int:
    """Where the phrases with a preposition end that begin at a place: `, the oldest mayor in the north,`."""
    while at < len(row) and row[at].kind is PhraseKind.NOUN and row[at].preposition and row[at].share is None:
        at += 1
    return at


def _named(phrase: Phrase) -> bool:
    """Whether a name stands among a phrase's own words."""
    return any(t.kind is Kind.NAME and not t.is_a(WordClass.NOUN) for t in phrase.tokens)


def _bare_name(phrase: Phrase) -> bool:
    """Whether a phrase is a name and nothing else."""
    return all(t.kind is Kind.NAME for t in phrase.tokens)


def _extended(phrase: Phrase, end: int) -> Phrase:
    """The phrase, and what it is of at its end, up to another end."""
    of = phrase.of
    if of and of[-1].end == phrase.end:
        of = (*of[:-1], _extended(of[-1], end))
    return replace(phrase, end=end, of=of)
