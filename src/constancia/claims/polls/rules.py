"""How a share tells approval: patterns over clauses, each a small function, tried in the order of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from constancia.claims.polls.sites import Role, Site, bracketed, is_comma, level_role, rating_side, side_of
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind

_HOLDING = frozenset({Sense.HAVE, Sense.LEVEL_STAND, Sense.LEVEL_MOVE, Sense.BE})
_LEVELS = frozenset({Sense.LEVEL_STAND, Sense.LEVEL_MOVE, Sense.LEVEL_PUT, Sense.BE})
_TELLS = frozenset({Sense.BE, Sense.SAY, Sense.HAVE, Sense.POLL_JUDGE, Sense.VOTE})
_VOICING = frozenset({Sense.SAY, Sense.HAVE, Sense.LEVEL_PUT})
_UNREAL = frozenset({Sense.FUTURE, Sense.POSSIBLE, Sense.INTEND})


@dataclass(frozen=True, slots=True)
class Told:
    """What a rule read: on which side the share is, of what, and from where to where the text says so."""

    side: str
    subject: tuple[Phrase, ...]
    """Phrases for what is judged, the likeliest first; none where the text leaves it to what was told before."""
    start: int
    end: int
    senses: frozenset[Sense] = frozenset()
    """Of the words that tell the side."""
    elided: bool = False
    """Whether the subject is told before, and whatever stands near is none."""

    @property
    def leans(self) -> bool:
        """Whether voters of a candidate are said to do the same: `support`, `respaldo`."""
        return Sense.SIDE_WEAK in self.senses

    @property
    def weak(self) -> bool:
        """Whether its words speak of people asked only where a poll is told of."""
        return self.leans or Sense.SIDE in self.senses


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern by name."""

    name: str
    read: Callable[[Site, Told | None], Told | None]


def _real(clause: Clause) -> bool:
    """Whether a clause tells what is: neither negated, asked, denied, planned nor only possible."""
    group = clause.group
    if clause.asked or clause.denied:
        return False
    if group is None or (group.negated and Sense.LEVEL_EXCEED in clause.senses):  # `no supera el 6 %` is a level
        return True
    return not (group.negated or group.modal in _UNREAL)


# ---- a share of a rating: `86% of rejection`, `a 10% approval rating`, `una aprobación del 25 %`


def of_rating(site: Site, told: Told | None) -> Told | None:
    """A share and a noun for a side in one phrase."""
    rating = _own_rating(site)
    if rating is None:
        return None
    side = rating_side(rating)
    clause, role = site.place
    moved = clause is not None and Sense.LEVEL_MOVE in clause.senses and level_role(site.phrase, clause, "before")
    if moved or site.phrase.preposition in site.parsed.words.former:
        return None  # where it came from
    if side is None or (clause is not None and not _real(clause)):
        return None
    subject = (*_judged(rating, site), *_behind(site))
    if not (told is not None and not subject and _paired(site)):
        subject = (*subject, *_holder(site, clause, role))
    elided = (rating.owned and not rating.of) or (told is not None and not subject[:1] and _paired(site))
    return Told(side, subject, site.phrase.start, site.phrase.end, rating.senses, elided)


def _paired(site: Site) -> bool:
    """Whether the share stands beside another, linked to it or against it: both are of one subject."""
    linked = False
    for phrase in site.before():
        if phrase.kind is PhraseKind.NOUN:
            versus = site.phrase.preposition in site.parsed.words.versus
            return (linked or versus) and any(inner.share is not None for inner in phrase.within())
        if not (is_comma(phrase) or phrase.kind is PhraseKind.LINK):
            return False
        linked |= phrase.kind is PhraseKind.LINK
    return False


def _own_rating(site: Site) -> Phrase | None:
    """The noun for a side that the share goes with: its own word, one that it is of, or one that it is said of."""
    for inner in site.own.within():
        if rating_side(inner):
            return inner
    for outer in reversed(site.path[:-1]):
        if rating_side(outer):
            return outer
        if site.own in outer.aside:
            break
    following = site.next_word()
    if following is not None and following.preposition in site.parsed.words.rated and rating_side(following):
        return following
    return None


def _judged(rating: Phrase, site: Site) -> Iterator[Phrase]:
    """What a rating is of."""
    for inner in rating.of:
        if inner is not site.own and inner.share is None and rating_side(inner) is None:
            yield inner


def _behind(site: Site) -> Iterator[Phrase]:
    """The phrase right behind that the rating is aimed at: `rechazo al Congreso`, `support for the ban`."""
    following = next(site.after(), None)
    if following is not None and following.preposition in site.parsed.words.aimed and following.share is None:
        yield from () if _owned_work(following) else (following,)


def _holder(site: Site, clause: Clause | None, role: Role) -> Iterator[Phrase]:
    """Whoever has the rating: the subject of the verb, or the phrase that the share stands with."""
    attached = site.phrase.preposition in site.parsed.words.absolute
    beside = next((p for p in site.before() if not is_comma(p)), None)
    if attached and beside is not None and beside.kind is PhraseKind.NOUN and not beside.preposition and _named(beside):
        yield beside
    if clause is not None and (attached or clause.senses & _HOLDING) and role is not Role.SUBJECT:
        for phrase in clause.subject:
            yield from (*_judged(phrase, site), *_aimed_at(site, phrase)) if rating_side(phrase) else (phrase,)
        if clause.antecedent is not None:
            yield clause.antecedent
    if attached:
        yield from islice((p for p in site.before() if p.kind is PhraseKind.NOUN and p.share is None), 1)
    if clause is None or clause.verb is None:
        yield from takewhile(lambda p: p.kind in (PhraseKind.NOUN, PhraseKind.MARK), site.before())


# ---- people who judge: `61 % aprueba la ley`, `a quien desaprueba el 79 %`


def judging(site: Site, told: Told | None) -> Told | None:
    """The share is the subject of a verb that tells a side."""
    clause, role = site.place
    if clause is None or clause.verb is None or clause.group is None or not _real(clause):
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
    if clause is not None and not _real(clause):
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
    if clause is None or clause.verb is None or role is not Role.AGENT or not _real(clause):
        return None
    side = side_of(clause.senses)
    if Sense.POLL_JUDGE in clause.senses:
        said = [p for p in clause.predicates if p.end <= site.phrase.start and side_of(p.senses)]
        side = side_of(said[-1].senses) if said else None
    if side is None:
        return None
    start = clause.verb.start if site.phrase is clause.agents[0] else site.phrase.start
    return Told(side, clause.subject, start, site.phrase.end, clause.senses)


# ---- ratings at a level: `la aprobación cae a 24 %`, `puts disapproval at 79 %`


def at_level(site: Site, told: Told | None) -> Told | None:
    """The share is the level of a rating that a verb moves, or puts there."""
    clause, role = site.place
    if clause is None or clause.verb is None or not _real(clause) or role not in (Role.OBJECT, Role.OBLIQUE):
        return None
    if not clause.senses & (_LEVELS | {Sense.HAVE}) or not level_role(site.phrase, clause, "level"):
        return None
    if Sense.LEVEL_EXCEED in clause.senses and len(_compared(site, clause)) > 1:
        return None  # whose share it is, the comparison does not say
    about = (clause.antecedent,) if clause.antecedent is not None and not clause.subject else ()
    named = (*clause.subject, *about, *clause.objects)
    rating = next((p for p in named if _free(p) and p.end <= site.phrase.start), None)
    if rating is None:
        rating = _dangling(site, clause)
    moved = clause.senses & {Sense.LEVEL_MOVE, Sense.LEVEL_STAND} and site.own is site.phrase
    goes_on = not clause.subject and clause.antecedent is None
    if rating is None and told is not None and goes_on and moved:
        return Told(told.side, (), clause.verb.start, site.phrase.end, told.senses)
    side = rating_side(rating) if rating is not None else None
    if rating is None or side is None or _share_between(site, rating, clause):
        return None
    subject = (*_judged(rating, site), *_aimed_at(site, rating))
    if not subject:
        giving = bool(clause.objects) and Sense.LEVEL_PUT in clause.senses and Sense.HAVE not in clause.senses
        others = tuple(p for p in clause.objects if p.end <= rating.start) if giving else clause.subject
        subject = others if rating not in clause.subject else ()
        subject = (clause.antecedent,) if clause.antecedent not in (None, rating) else subject
        subject = _having(site, rating) if rating == clause.antecedent else subject
    elided = rating.owned and not rating.of and not (subject and subject[0] in clause.objects)
    return Told(side, subject, rating.start, site.phrase.end, rating.senses, elided)


def _free(phrase: Phrase) -> bool:
    """Whether a phrase names a side and has no share of its own."""
    return rating_side(phrase) is not None and all(inner.share is None for inner in phrase.within())


def _having(site: Site, rating: Phrase) -> tuple[Phrase, ...]:
    """Whoever has a rating that a relative clause says more of."""
    return next((clause.subject for clause in site.parsed.clauses if rating in clause.objects), ())


def _dangling(site: Site, clause: Clause) -> Phrase | None:
    """A rating told right before, for a verb that goes on: `un alza en su aprobación, alcanzando 53 %`."""
    if clause.group is None or not clause.senses & _LEVELS or clause.objects[:1] != (site.phrase,):
        return None
    for phrase in site.before():
        if any(inner.share is not None for inner in phrase.within()) or phrase.kind is PhraseKind.CONTRAST:
            return None
        if rating_side(phrase):
            return phrase
    return None


def _share_between(site: Site, rating: Phrase, clause: Clause) -> bool:
    """Whether another level of that rating stands before this one; where it came from is none."""
    return any(
        phrase.share is not None and rating.end <= phrase.start < site.phrase.start
        for phrase in (*clause.objects, *clause.obliques)
        if not level_role(phrase, clause, "before")
    )


def _aimed_at(site: Site, rating: Phrase) -> Iterator[Phrase]:
    """What stands right behind a rating with a preposition: `el respaldo a la presidenta`."""
    phrases = site.parsed.phrases
    at = next((i for i, phrase in enumerate(phrases) if phrase is rating), len(phrases))
    following = phrases[at + 1] if at + 1 < len(phrases) else None
    if following is not None and following.kind is PhraseKind.NOUN and following.preposition in site.parsed.words.aimed:
        yield from () if _owned_work(following) else (following,)


def _owned_work(phrase: Phrase) -> bool:
    """Whether a phrase is the work of whoever was named before: `for his handling of the crisis`."""
    return phrase.owned and Sense.POLL_WORK in phrase.senses


# ---- side by side: `Aprobación: 34 %`, `el de desaprobación, en 52 %`, `with approval at 40%`


def beside(site: Site, told: Told | None) -> Told | None:
    """The share stands right behind a rating, without a verb of its own."""
    clause, _ = site.place
    if clause is not None and not _real(clause):
        return None
    rating = None
    for phrase in site.before():
        if phrase.kind is PhraseKind.NOUN and phrase.share is None:
            rating = next((inner for inner in phrase.within() if rating_side(inner)), None)
            if rating is not None or phrase.preposition not in site.parsed.words.aimed:
                break
        elif not (is_comma(phrase) or (phrase.kind is PhraseKind.MARK and phrase.tokens[0].text == ":")):
            break
    if rating is None or site.phrase.preposition not in site.parsed.words.level:
        return None
    side = rating_side(rating)
    if side is None:
        return None
    subject = (*_judged(rating, site), *_aimed_at(site, rating))
    if not subject and rating.preposition in site.parsed.words.absolute:  # `she is liked least, with approval at 24%`
        subject = _doing_before(site, rating)
    return Told(side, subject, rating.start, site.phrase.end, rating.senses, elided=rating.owned and not rating.of)


def _doing_before(site: Site, phrase: Phrase) -> tuple[Phrase, ...]:
    """The subject of the last verb before a phrase."""
    before = [c for c in site.parsed.clauses if c.verb is not None and c.verb.end <= phrase.start]
    return before[-1].subject if before else ()


# ---- the same of another: `y la del Congreso, a 7 %`, `y el alcalde Rojas, 35 %`


def likewise(site: Site, told: Told | None) -> Told | None:
    """Another subject with its share, on the side that was told last in the sentence."""
    clause, _ = site.place
    if told is None or (clause is not None and not _real(clause)):
        return None
    gapped = _gapped(site, told)
    if gapped is not None:
        return gapped
    before = [phrase for phrase in islice(site.before(), 4) if not is_comma(phrase)]
    if site.own is not site.phrase and site.own in site.path[-2].aside:
        before, holder = [], site.path[-2]
    elif before and before[0].kind is PhraseKind.NOUN and not before[0].preposition and before[0].share is None:
        holder = before[0]
    else:
        return None
    bare = all(token.is_a(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.RELATIVE) for token in holder.tokens)
    if holder.of and bare:
        return Told(told.side, holder.of, holder.start, site.phrase.end, told.senses)
    linked = len(before) > 1 and before[1].kind in (PhraseKind.LINK, PhraseKind.CONTRAST, PhraseKind.MARK)
    if linked and _named(holder) and _closed(site):
        return Told(told.side, (holder,), holder.start, site.phrase.end, told.senses)
    return None


def _gapped(site: Site, told: Told) -> Told | None:
    """The same verb left out: `un 42 % aprueba a A y un 31 % a B`."""
    before, behind = next(site.before(), None), next(site.after(), None)
    if before is None or behind is None or behind.kind is not PhraseKind.NOUN or behind.share is not None:
        return None
    opens = before.kind in (PhraseKind.LINK, PhraseKind.CONTRAST) or is_comma(before)
    if not (opens and not site.phrase.preposition and behind.preposition in site.parsed.words.aimed and _named(behind)):
        return None
    return Told(told.side, (behind,), site.phrase.start, behind.end, told.senses)


def _named(phrase: Phrase) -> bool:
    """Whether a name stands in a phrase."""
    return any(token.kind is Kind.NAME for inner in phrase.within() for token in inner.tokens)


def _closed(site: Site) -> bool:
    """Whether nothing more is said of the share."""
    following = next(site.after(), None)
    return following is None or following.kind in (PhraseKind.MARK, PhraseKind.LINK, PhraseKind.CONTRAST)


# ---- two shares of one comparison: `rejection exceeds approval, with 53% against 36%`


def compared(site: Site, told: Told | None) -> Told | None:
    """The first and the second of two shares, for the first and the second of two ratings that a verb compares."""
    clause = next((c for c in site.parsed.clauses if Sense.LEVEL_EXCEED in c.senses and c.verb is not None), None)
    if clause is None or not _real(clause):
        return None
    ratings = _compared(site, clause)
    behind = [share for share in site.parsed.shares if clause.verb is not None and share.start > clause.verb.end]
    if len(ratings) != 2 or len(behind) != 2 or site.share not in behind:
        return None
    rating = ratings[behind.index(site.share)]
    side = rating_side(rating)
    subject = tuple(phrase for one in ratings for phrase in (*_judged(one, site), *_aimed_at(site, one)))
    return Told(side, subject, ratings[0].start, site.phrase.end, rating.senses) if side is not None else None


def _compared(site: Site, clause: Clause) -> list[Phrase]:
    """The rating before a comparing verb and the one behind it."""
    assert clause.verb is not None
    before = [p for p in site.parsed.phrases if p.end <= clause.verb.start and rating_side(p)]
    behind = [p for p in site.parsed.phrases if p.start >= clause.verb.end and p.kind is PhraseKind.NOUN]
    return [*before[-1:], *(p for p in behind[:1] if rating_side(p) and p.share is None)]


RULES: tuple[Rule, ...] = (
    Rule("poll.of-rating", of_rating),
    Rule("poll.compared", compared),
    Rule("poll.judging", judging),
    Rule("poll.judged-by", judged_by),
    Rule("poll.standing", standing),
    Rule("poll.at-level", at_level),
    Rule("poll.beside", beside),
    Rule("poll.likewise", likewise),
)
"""The first that reads a share tells what it is."""


def told_by(site: Site, last: Told | None) -> tuple[Rule, Told] | None:
    """The rule that reads a share, and what it tells; `last` is what was told last in the sentence."""
    for rule in RULES:
        told = rule.read(site, last)
        if told is not None:
            return rule, told
    return None
