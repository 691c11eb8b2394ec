"""Rules for people who judge: as subject of a verb or a set phrase, or as agent of a passive."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from constancia.claims.polls.sites import Role, Site, bracketed, is_comma, rating_side, side_of
from constancia.claims.polls.told import Told, is_real
from constancia.language.shape.lexicon import Tense
from constancia.language.shape.senses import Sense
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase, PhraseKind

_TELLS = frozenset({Sense.BE, Sense.SAY, Sense.HAVE, Sense.POLL_JUDGE, Sense.VOTE})
_VOICING = frozenset({Sense.SAY, Sense.HAVE, Sense.LEVEL_PUT})


# ---- people who judge: `61 % aprueba la ley`, `a quien desaprueba el 79 %`


def judging(site: Site, told: Told | None) -> Told | None:
    """The share is the subject of a verb that tells a side."""
    clause, role = site.place
    if clause is None or clause.verb is None or clause.group is None or not is_real(clause):
        return None
    side = side_of(clause.senses)
    bare = clause.group.form.tense is Tense.INFINITIVE and len(clause.verb.tokens) == 1
    if side is None or clause.group.passive or clause.group.participle or bare:
        return None
    start, end = min(site.phrase.start, clause.verb.start), max(site.phrase.end, clause.verb.end)
    if role is Role.SUBJECT or role is Role.ANTECEDENT:
        objects = tuple(_objects(site, clause))
        if Sense.SIDE_WEAK in clause.senses and not objects and not _left_out(site, clause, told):
            return None
        end = max([end, *(phrase.end for phrase in objects[:1])])
        return Told(side, objects, start, end, clause.senses, elided=clause.group.clitic)
    if bracketed(site) is not None and _asked(clause):
        return Told(side, tuple(_objects(site, clause)), start, end, clause.senses, elided=clause.group.clitic)
    if role is Role.OBJECT and _inverted(site, clause):
        subject = (clause.antecedent,) if clause.antecedent is not None else clause.subject
        if not site.parsed.words.inverts and clause.antecedent is None:
            return None
        subject = subject or tuple(_fronted(site, clause))
        return Told(side, subject, start, end, clause.senses, elided=clause.group.clitic and not subject)
    return None


def _left_out(site: Site, clause: Clause, told: Told | None) -> bool:
    """Whether what is judged was told before, and is not what a verb behind says (`want to see …`)."""
    phrases = site.parsed.phrases
    at = next((i for i, phrase in enumerate(phrases) if phrase is clause.verb), len(phrases))
    acts = at + 1 < len(phrases) and phrases[at + 1].kind is PhraseKind.VERB
    return not acts and (told is not None or (clause.group is not None and clause.group.clitic))


def _asked(clause: Clause) -> bool:
    """Whether a number of people asked is the subject: `one third disapprove (32%)`."""
    return any(
        Sense.POLL_ASKED in phrase.senses or any(token.figure is not None for token in phrase.tokens)
        for phrase in clause.subject
    )


def _objects(site: Site, clause: Clause) -> Iterator[Phrase]:
    """What is judged, in the order of the text: behind the verb, and no share."""
    assert clause.group is not None
    assert clause.verb is not None
    sense = Sense.POLL_APPROVE if Sense.POLL_APPROVE in clause.senses else Sense.POLL_DISAPPROVE
    allowed = clause.group.form.frame(sense).object
    found = [p for p in (*clause.objects, *clause.obliques) if p.preposition in allowed and p.start > clause.verb.start]
    for phrase in sorted(found, key=lambda p: p.start):
        if any(inner.share is not None for inner in phrase.within()):
            return
        if any(inner.share is not None for inner in phrase.aside) and phrase is not site.phrase:
            return
        yield from _doer(site, phrase) if Sense.POLL_WORK in phrase.senses and not phrase.of else (phrase,)
    if clause.antecedent is not None and clause.antecedent is not site.phrase:
        yield clause.antecedent


def _doer(site: Site, work: Phrase) -> Iterator[Phrase]:
    """Whoever does a work, where a relative clause says it: `el trabajo que hace el Senado`; else the work itself."""
    for clause in site.parsed.clauses:
        if clause.antecedent is work:
            yield from (p for p in (*clause.subject, *clause.objects) if p is not work)
    yield work


def _fronted(site: Site, clause: Clause) -> Iterator[Phrase]:
    """The object that stands before its verb: `a la ministra la desaprueba el 66 %`."""
    assert clause.verb is not None
    doubled = site.parsed.words.doubled
    yield from (p for p in clause.obliques if p.end <= clause.verb.start and p.preposition in doubled)


def _inverted(site: Site, clause: Clause) -> bool:
    """Whether the share behind a verb is its subject: the first object, in a clause whose subject is no share."""
    asked = all(phrase.share is None for phrase in clause.subject)
    return asked and bool(clause.objects) and clause.objects[0] is site.phrase


# ---- people who are for or against: `el 78 % está a favor de la ley y el 15 %, en contra`


def standing(site: Site, told: Told | None) -> Told | None:
    """The share is the subject of a set phrase that tells a side, with a verb or without one."""
    clause, role = site.place
    if clause is not None and not is_real(clause):
        return None
    predicate, judged = _predicate(site, clause, role)
    if predicate is None or _would_be(clause):
        return None
    side = side_of(predicate.senses)
    if side is None:
        return None
    behind = tuple(_aimed(site, predicate))
    verb_object = (
        tuple(p for p in clause.objects if p.share is None and p.start > site.phrase.end)
        if clause is not None and judged
        else ()
    )
    elided = not behind and told is not None
    return Told(
        side, (*verb_object, *behind), site.phrase.start, predicate.end, predicate.senses | {Sense.SIDE}, elided
    )


def _would_be(clause: Clause | None) -> bool:
    """Whether a clause only tells what people would be; what they would vote is told."""
    modal = clause.group.modal if clause is not None and clause.group is not None else None
    return modal is Sense.CONDITIONAL and clause is not None and Sense.VOTE not in clause.senses


def _predicate(site: Site, clause: Clause | None, role: Role) -> tuple[Phrase | None, bool]:
    """The set phrase that is said of the share, and whether its verb is one of judging.

    So is a noun that people express or have: `expressed their disapproval`, `tiene confianza en`.
    """
    if clause is not None and role in (Role.SUBJECT, Role.ANTECEDENT) and clause.senses & _VOICING:
        noun = next(iter(clause.objects), None)
        if noun is not None and rating_side(noun) and all(inner.share is None for inner in noun.within()):
            return noun, False
    holder = bracketed(site)
    if (
        holder is not None and holder.kind is PhraseKind.PREDICATE
    ):  # `more are dissatisfied (31 %) than satisfied (29 %)`
        return holder, False
    for phrase in site.after():
        if phrase.kind is PhraseKind.PREDICATE and side_of(phrase.senses) and not phrase.preposition:
            verb = clause.verb if clause is not None and role in (Role.SUBJECT, Role.ANTECEDENT) else None
            told = verb is None or verb.start > phrase.start or bool(clause is not None and clause.senses & _TELLS)
            judge = clause is not None and Sense.POLL_JUDGE in clause.senses
            return (phrase if told else None), judge
        own = clause is not None and phrase is clause.verb and role in (Role.SUBJECT, Role.ANTECEDENT)
        judged = clause is not None and Sense.POLL_JUDGE in clause.senses and phrase in clause.objects
        if not (own or is_comma(phrase) or phrase.kind is PhraseKind.RELATIVE or (judged and phrase.share is None)):
            break
    return None, False


def _aimed(site: Site, predicate: Phrase) -> Iterator[Phrase]:
    """What the people are for or against: right behind the set phrase."""
    phrases = site.parsed.phrases
    yield from (inner for inner in predicate.of if inner.share is None)
    at = next((i for i, phrase in enumerate(phrases) if phrase is predicate), len(phrases))
    following = phrases[at + 1] if at + 1 < len(phrases) else None
    if following is not None and following.kind is PhraseKind.RELATIVE:
        following = phrases[at + 2] if at + 2 < len(phrases) else None
    if following is not None and following.kind is PhraseKind.NOUN and following.share is None:
        if following.preposition in ("", *site.parsed.words.aimed):
            yield following
    elif following is not None and following.kind is PhraseKind.VERB:
        yield from islice((p for p in phrases[at + 2 :] if p.kind is PhraseKind.NOUN and p.share is None), 1)


# ---- judged by people: `es desaprobado por el 64 %`, `viewed favourably by 39%`


def judged_by(site: Site, told: Told | None) -> Told | None:
    """The share is the agent of a passive."""
    clause, role = site.place
    if clause is None or clause.verb is None or role is not Role.AGENT or not is_real(clause):
        return None
    side = side_of(clause.senses)
    if Sense.POLL_JUDGE in clause.senses:
        said = [p for p in clause.predicates if p.end <= site.phrase.start and side_of(p.senses)]
        side = side_of(said[-1].senses) if said else None
    if side is None:
        return None
    start = clause.verb.start if site.phrase is clause.agents[0] else site.phrase.start
    return Told(side, clause.subject, start, site.phrase.end, clause.senses)
