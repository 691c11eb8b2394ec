"""Rules for people who judge: as subject of a verb or a set phrase, or as agent of a passive."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile, islice

from constancia.claims.polls.ratings import doing_before, named_ahead
from constancia.claims.polls.sites import Role, Site, Told, has_name, is_comma, is_quote, is_real, rating_side, side_of
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase, PhraseKind, VerbGroup
from constancia.syntax.tokens import Kind

_TELLS = frozenset({Sense.BE, Sense.SAY, Sense.HAVE, Sense.POLL_JUDGE, Sense.VOTE})
_NEXT = 8
"""Code points between a verb of thinking and the clause that says what: a blank, or `that`."""
_WORKS = frozenset({Sense.BE, Sense.POLL_WORK})
"""What somebody who is said to do well or badly does."""
_VOICING = frozenset({Sense.SAY, Sense.HAVE, Sense.LEVEL_PUT})


# ---- people who judge: `61 % aprueba la ley`, `a quien desaprueba el 79 %`


def judging(site: Site, told: Told | None) -> Told | None:
    """The share is the subject of a verb that tells a side."""
    clause, role = site.place
    if clause is None or clause.verb is None or clause.group is None or not is_real(clause):
        return None
    side = side_of(clause.senses) or _judged_well(site, clause)
    bare = clause.group.form.tense is Tense.INFINITIVE and len(clause.verb.tokens) == 1
    gapped = (
        bare and told is not None and clause.subject[:1] == (site.phrase,)
    )  # `58 % dijo apoyarlo y 35 %, rechazarlo`
    if side is None or clause.group.passive or clause.group.participle or (bare and not gapped):
        return None
    start, end = min(site.phrase.start, clause.verb.start), max(site.phrase.end, clause.verb.end)
    if role is Role.ANTECEDENT and _some_of_them(site):
        return None
    if role is Role.SUBJECT or role is Role.ANTECEDENT:
        objects = tuple(_objects(site, clause))
        if Sense.SIDE_WEAK in clause.senses and not objects and not _left_out(site, clause, told):
            return None
        end = max([end, *(phrase.end for phrase in objects[:1])])
        return Told(side, objects, start, end, clause.senses, elided=clause.group.clitic)
    if site.bracketed is not None and _asked(clause):
        return Told(side, tuple(_objects(site, clause)), start, end, clause.senses, elided=clause.group.clitic)
    if role is Role.OBJECT and _inverted(site, clause):
        subject = (clause.antecedent,) if clause.antecedent is not None else clause.subject
        if not site.words.inverts and clause.antecedent is None:
            return None
        subject = subject or tuple(_fronted(site, clause))
        return Told(side, subject, start, end, clause.senses, elided=clause.group.clitic and not subject)
    return None


def _judged_well(site: Site, clause: Clause) -> str | None:
    """The side of the words for how something is judged, between the verb and the share: `la valora bien el 64 %`."""
    if Sense.POLL_JUDGE not in clause.senses or clause.verb is None:
        return None
    said = [p for p in clause.predicates if clause.verb.end <= p.start and p.end <= site.phrase.start]
    return side_of(said[-1].senses) if said else None


def _some_of_them(site: Site) -> bool:
    """Whether the relative clause is of those of whom the share is: `18 % of those who disapprove`."""
    following = next(site.after(), None)
    if following is not None and following.kind is PhraseKind.RELATIVE and following.preposition:  # `de quienes`
        return True
    opens = (WordClass.PRONOUN, WordClass.DETERMINER)
    return any(
        all(token.is_a(*opens) or Sense.POLL_ASKED in token.senses for token in inner.tokens)
        and not any(token.is_a(WordClass.DETERMINER) for token in inner.tokens[:-1])
        for inner in site.phrase.of
    )


def _left_out(site: Site, clause: Clause, told: Told | None) -> bool:
    """Whether what is judged was told before, and is not what a verb behind says (`want to see …`)."""
    phrases = site.parsed.phrases
    at = next((i for i, phrase in enumerate(phrases) if phrase is clause.verb), len(phrases))
    acts = at + 1 < len(phrases) and phrases[at + 1].kind is PhraseKind.VERB
    return not acts and (told is not None or (clause.group is not None and clause.group.clitic))


def _asked(clause: Clause | None) -> bool:
    """Whether a number of people asked is the subject: `one third disapprove (32%)`."""
    words = () if clause is None else [token for phrase in clause.subject for token in phrase.tokens]
    return any(token.figure is not None or any(Sense.POLL_ASKED in f.senses for f in token.forms) for token in words)


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
        yield from _doer(site, phrase)
    if clause.antecedent is not None and clause.antecedent is not site.phrase:
        yield clause.antecedent


def _doer(site: Site, work: Phrase) -> Iterator[Phrase]:
    """Whoever does a work, where a relative clause says it: `el trabajo que hace el Senado`; else what is judged."""
    if Sense.POLL_WORK not in work.senses or work.of:
        yield work
        return
    for clause in site.parsed.clauses:
        if clause.antecedent is work:
            yield from (p for p in (*clause.subject, *clause.objects) if p is not work)
        elif clause.subject and 0 <= clause.subject[0].start - work.end <= 1:  # `how the governor handles it`
            yield clause.subject[0]
        elif clause.agents and clause.verb is not None and 0 <= clause.verb.start - work.end <= 1:
            yield clause.agents[0]  # `the job done by the premier`
    behind = dropwhile(lambda phrase: phrase is not work, site.parsed.phrases)
    _, link, other = (*islice(behind, 3), None, None, None)[:3]
    if link is not None and link.kind is PhraseKind.LINK and other is not None and not other.preposition:
        yield from other.of  # `the performance and records of the cabinet`
    yield work


def _fronted(site: Site, clause: Clause) -> Iterator[Phrase]:
    """The object that stands before its verb: `a la ministra la desaprueba el 66 %`."""
    assert clause.verb is not None
    doubled = site.words.doubled
    yield from (p for p in clause.obliques if p.end <= clause.verb.start and p.preposition in doubled)


def _inverted(site: Site, clause: Clause) -> bool:
    """Whether the share behind a verb is its subject: the first object, in a clause whose subject is no share."""
    asked = all(phrase.share is None for phrase in clause.subject)
    return asked and bool(clause.objects) and clause.objects[0] is site.phrase


# ---- people who are for or against: `el 78 % está a favor de la ley y el 15 %, en contra`


def standing(site: Site, told: Told | None) -> Told | None:
    """The share is the subject of a set phrase that tells a side, with a verb or without one."""
    clause, role = site.place
    unlike = clause is not None and clause.group is not None and clause.group.negated
    if clause is not None and not (is_real(clause) or (unlike and not clause.asked and not clause.denied)):
        return None
    predicate, judged = _predicate(site, clause, role, told=told is not None)
    if predicate is None or _would_be(clause):
        return None
    side = side_of(predicate.senses)
    if side is None or (unlike and side != "approve"):
        return None
    side = "disapprove" if unlike else side  # `62 % are not satisfied with the work`
    behind = (*named_ahead(predicate), *_aimed(site, predicate))
    verb_object = (
        tuple(p for p in _things(site, clause) if p.share is None and p.start > site.phrase.end)
        if clause is not None and judged and not (clause.group is not None and clause.group.clitic)
        else ()
    )
    best = _named_best(site, clause, predicate)
    elided = not behind and not best and told is not None
    start, end = min(site.phrase.start, predicate.start), max(site.share.end, predicate.end)
    return Told(side, (*best, *verb_object, *behind), start, end, predicate.senses | {Sense.SIDE}, elided)


def _named_best(site: Site, clause: Clause | None, predicate: Phrase) -> tuple[Phrase, ...]:
    """Whoever is said to be the one judged so, with the share behind: `Ana Paz es la mejor evaluada (58 %)`."""
    if clause is None or Sense.BE not in clause.senses or predicate.end > site.share.start:
        return ()
    return clause.subject if clause.subject and clause.subject[0] is not site.phrase else ()


def _would_be(clause: Clause | None) -> bool:
    """Whether a clause only tells what people would be; what they would vote is told."""
    modal = clause.group.modal if clause is not None and clause.group is not None else None
    return modal is Sense.CONDITIONAL and clause is not None and Sense.VOTE not in clause.senses


def _predicate(site: Site, clause: Clause | None, role: Role, *, told: bool) -> tuple[Phrase | None, bool]:
    """The set phrase that is said of the share, and whether its verb is one of judging.

    So is a noun that people express or have: `expressed their disapproval`, `tiene confianza en`.
    """
    aside = site.bracketed is not None and has_name(site.bracketed)
    if clause is not None and not aside and role in (Role.SUBJECT, Role.ANTECEDENT) and clause.senses & _VOICING:
        noun = next((one for one in clause.objects if rating_side(one)), None)
        if noun is not None and all(inner.share is None for inner in noun.within()):
            return noun, noun is not clause.objects[0]  # `give the mayor low marks`
    holder = site.bracketed
    if holder is not None and holder.kind is PhraseKind.PREDICATE:  # `more are dissatisfied (31 %) than satisfied`
        return holder, False
    if holder is not None and holder.kind is PhraseKind.NOUN and clause is not None:
        said = [p for p in clause.predicates if p.end <= holder.start and side_of(p.senses)]
        if said:  # `the majority are dissatisfied with his work (62 %)`
            return said[-1], False
    last = next(site.before(), None)
    at_level = site.phrase.preposition in site.words.level[1:] and role is not Role.SUBJECT
    if at_level and last is not None and last.kind is PhraseKind.PREDICATE and side_of(last.senses):
        return last, False  # `una evaluación entre bien y muy bien de 48 %`
    following = site.next_word()
    if told and following is not None and not following.preposition and rating_side(following):
        return following, False  # `y el 33 %, favorable`, `and 20% negative marks`
    for phrase in site.after():
        if phrase.kind is PhraseKind.PREDICATE and side_of(phrase.senses) and not phrase.preposition:
            verb = clause.verb if clause is not None and role in (Role.SUBJECT, Role.ANTECEDENT) else None
            told = verb is None or verb.start > phrase.start or bool(clause is not None and clause.senses & _TELLS)
            judge = clause is not None and Sense.POLL_JUDGE in clause.senses
            return (phrase if told else None), judge
        own = clause is not None and phrase is clause.verb and role in (Role.SUBJECT, Role.ANTECEDENT)
        own = own or (clause is not None and phrase is clause.verb and _seems(site, clause))
        own = own or _of_themselves(site, clause, phrase)
        judged = clause is not None and Sense.POLL_JUDGE in clause.senses and phrase in _things(site, clause)
        told_to = (
            clause is not None and Sense.SAY in clause.senses and phrase in clause.objects and phrase.share is None
        )
        if not (
            own
            or told_to
            or is_comma(phrase)
            or is_quote(phrase)
            or phrase.kind is PhraseKind.RELATIVE
            or (judged and phrase.share is None)
        ):
            break
    return None, False


def _things(site: Site, clause: Clause) -> tuple[Phrase, ...]:
    """What a verb of judging judges: its objects, and whoever stands behind the preposition of persons."""
    return (*clause.objects, *(p for p in clause.obliques if p.preposition in site.words.doubled))


def _seems(site: Site, clause: Clause) -> bool:
    """Whether the share is of those to whom something seems good or bad: `al 68 % le parece mal`."""
    group = clause.group
    seeming = group is not None and group.clitic and Sense.POLL_JUDGE in clause.senses
    return seeming and site.phrase.preposition in site.words.doubled


def _of_themselves(site: Site, clause: Clause | None, phrase: Phrase) -> bool:
    """Whether a phrase only says again who speaks: `said they were unhappy`."""
    if clause is None or clause.verb is None or not clause.senses & {Sense.SAY} or phrase.start < clause.verb.end:
        return False
    pronoun = phrase.kind is PhraseKind.NOUN and all(token.is_a(WordClass.PRONOUN) for token in phrase.tokens)
    plain = phrase.verb is not None and not phrase.verb.negated
    being = plain and phrase.verb is not None and bool(phrase.verb.form.senses & {Sense.BE, Sense.HAVE})
    return pronoun or being


# ---- the other side, set against the one told: `61 % de rechazo frente al 31 %`, `by a margin of 48% to 38%`


def against(site: Site, told: Told | None) -> Told | None:
    """The share has no words of its own but those that set it against another."""
    following = next((p for p in site.after() if p.preposition in site.words.opposed), None)
    clause = site.place[0]
    if told is None and clause is not None and following is not None and following.share is not None:
        side = side_of(clause.senses) if is_real(clause) and _asked(clause) else None
        ahead = next(iter(p for p in site.after() if not is_comma(p)), None)
        if side is None or ahead is not following or clause.group is None or clause.group.passive:
            return None
        return Told(side, tuple(_objects(site, clause)), site.phrase.start, site.phrase.end, clause.senses)
    before = next((p for p in site.before() if not is_comma(p)), None)
    behind = next(site.after(), None)
    closed = behind is None or behind.kind in (PhraseKind.MARK, PhraseKind.LINK, PhraseKind.CONTRAST)
    opposed = site.phrase.preposition in site.words.opposed and site.own is site.phrase
    if told is None or not (opposed and closed) or told.when is not None or before is None or before.start < told.start:
        return None
    return Told(_other(told), (), site.phrase.start, site.phrase.end, told.senses, elided=True)


# ---- the others: `48% were satisfied and 35% were not`


def opposite(site: Site, told: Told | None) -> Told | None:
    """The share is the subject of a verb that only denies, or says again, what was told of the share before."""
    clause, role = site.place
    if told is not None and _denied_alone(site):
        return Told(_other(told), (), site.phrase.start, site.phrase.end, frozenset({Sense.SIDE}), elided=True)
    if told is None or clause is None or clause.group is None or role not in (Role.SUBJECT, Role.ANTECEDENT):
        return None
    bare = not (clause.objects or clause.predicates) and bool(clause.senses & {Sense.BE, Sense.HAVE, Sense.HELPING})
    bare = bare and not any(site.phrase in other.subject for other in site.parsed.clauses if other is not clause)
    bare = bare or side_of(clause.senses) == told.side  # `43 % support it, 55 % do not approve`
    if (
        not bare
        or clause.asked
        or clause.denied
        or clause.verb is None
        or not (clause.group.negated or is_real(clause))
    ):
        return None
    side = _other(told) if clause.group.negated else told.side  # `in April, 47% did`
    return Told(side, (), site.phrase.start, clause.verb.end, frozenset({Sense.SIDE}), elided=True)


def _other(told: Told) -> str:
    return "approve" if told.side == "disapprove" else "disapprove"


def _denied_alone(site: Site) -> bool:
    """Whether nothing but a negation stands behind the share: `34% approving and 51% not`, `y el 52 % no`."""
    behind = [token for token in site.parsed.tokens if token.start >= site.phrase.end][:2]
    closed = len(behind) < 2 or behind[1].kind is Kind.MARK
    return bool(behind) and behind[0].is_a(WordClass.NEGATION) and closed


# ---- what people think of somebody: `62% think the minister is doing badly`


def thinking(site: Site, told: Told | None) -> Told | None:
    """The share thinks or says something, and what follows says how somebody does."""
    clause, role = site.place
    who = (c for c in site.parsed.clauses if c.antecedent == site.phrase and Sense.SAY in c.senses and not c.subject)
    clause, role = next(((c, Role.SUBJECT) for c in who), (clause, role))  # `34 percent who said it was bad`
    thinks = clause is not None and clause.verb is not None and role is Role.SUBJECT and Sense.SAY in clause.senses
    if thinks and clause is not None and clause.verb is not None and is_real(clause):
        behind = clause.verb.end
    elif site.phrase.preposition in site.words.topic and not thinks:  # `para el 52 %, la jueza lo hace bien`
        behind = next((p.end for p in site.after() if is_comma(p)), site.phrase.end)
    else:
        return None
    judged, predicate = _does(site, behind)
    if judged is None or predicate is None:
        return _says_so(site, clause) if thinks and clause is not None else None
    side = side_of(predicate.senses)
    return Told(str(side), (judged,), site.phrase.start, predicate.end, predicate.senses | {Sense.SIDE})


def _says_so(site: Site, saying: Clause) -> Told | None:
    """What people say that they approve or not, in a clause of its own: `el 65 % dijo que desaprueba su labor`."""
    at = next(k for k, one in enumerate(site.parsed.clauses) if one is saying)
    said = next(iter(site.parsed.clauses[at + 1 : at + 2]), None)
    if said is None or said.verb is None or said.subject or said.group is None or not is_real(said):
        return None
    side = side_of(said.senses)
    between = (
        p for p in site.parsed.phrases if saying.verb is not None and saying.verb.end <= p.start < said.verb.start
    )
    if side is None or said.group.passive or any(p.kind is not PhraseKind.RELATIVE for p in between):
        return None
    objects = tuple(_objects(site, said))
    end = max(said.verb.end, *(phrase.end for phrase in objects[:1]))
    return Told(side, objects, site.phrase.start, end, said.senses, elided=said.group.clitic)


def _does(site: Site, behind: int) -> tuple[Phrase | None, Phrase | None]:
    """Who does well or badly, named right behind a place, and the words that say how."""
    judged = None
    for phrase in (p for p in site.parsed.phrases if p.start >= behind):
        if phrase.kind is PhraseKind.RELATIVE or is_comma(phrase):
            continue
        if judged is None:
            if phrase.kind is not PhraseKind.NOUN or phrase.preposition or phrase.start - behind > _NEXT:
                break
            judged = phrase
        elif phrase.kind is PhraseKind.PREDICATE and side_of(phrase.senses):
            return judged, phrase
        elif phrase.kind is PhraseKind.VERB:
            clause = next((c for c in site.parsed.clauses if c.verb is phrase), None)
            if clause is None or not clause.senses & _WORKS or not is_real(clause):
                break
        elif not (phrase.kind is PhraseKind.NOUN and phrase.preposition):
            break
    return None, None


def _aimed(site: Site, predicate: Phrase) -> Iterator[Phrase]:
    """What the people are for or against: right behind the set phrase."""
    phrases = site.parsed.phrases
    yield from (inner for inner in predicate.of if inner.share is None)
    at = next((i for i, phrase in enumerate(phrases) if phrase is predicate), len(phrases))
    following = phrases[at + 1] if at + 1 < len(phrases) else None
    if following is not None and following.kind is PhraseKind.RELATIVE:
        following = phrases[at + 2] if at + 2 < len(phrases) else None
    if following is not None and following.kind is PhraseKind.NOUN and following.share is None:
        if following.preposition in ("", *site.words.aimed):
            yield from _doer(site, following)
    elif following is not None and following.verb is not None and not _says_what(following.verb):
        yield from islice((p for p in phrases[at + 2 :] if p.kind is PhraseKind.NOUN and p.share is None), 1)


def _says_what(group: VerbGroup) -> bool:
    """Whether a verb only says what somebody is or how they are chosen: `de acuerdo en que es un buen alcalde`."""
    return group.passive or (Sense.BE in group.form.senses and group.form.tense is not Tense.INFINITIVE)


# ---- judged by people: `es desaprobado por el 64 %`, `viewed favourably by 39%`


def judged_by(site: Site, told: Told | None) -> Told | None:
    """The share is the agent of a passive."""
    clause, role = site.place
    if clause is None or clause.verb is None or role not in (Role.AGENT, Role.OBLIQUE) or not is_real(clause):
        return None
    if any(phrase.share is not None for phrase in clause.subject):
        return None  # `30% call it good, compared with 34% who do not`
    side = side_of(clause.senses) if role is Role.AGENT else None
    subject = clause.subject
    if Sense.POLL_JUDGE in clause.senses:
        how = _how(site, clause.verb)
        side = side_of(how.senses) if how is not None else None
        subject = subject or doing_before(site, how or clause.verb)
    if side is None or (told is not None and _somebody_else(site, told)):
        return None
    first = clause.agents[:1] in ((), (site.phrase,)) and site.share is site.parsed.shares[0]
    start = clause.verb.start if first or site.phrase in clause.agents[:1] else site.phrase.start
    return Told(side, subject, start, site.phrase.end, clause.senses)


def _somebody_else(site: Site, told: Told) -> bool:
    """Whether another is named between what was told and the share, whose sides the verb does not say."""
    behind = (p for p in site.parsed.phrases if told.end <= p.start and p.end <= site.phrase.start)
    named = (p for p in behind if p.kind is PhraseKind.NOUN and not p.preposition and p.share is None)
    return any(token.kind is Kind.NAME for phrase in named for token in phrase.tokens)


def _how(site: Site, verb: Phrase) -> Phrase | None:
    """The words for how something is judged: right before the share, or right before the verb or behind it."""
    ahead = [p for p in site.parsed.phrases[: site.index] if not is_comma(p) and not is_quote(p)]
    at = next((i for i, phrase in enumerate(ahead) if phrase is verb), 0)
    near = (*ahead[-1:], *ahead[at + 1 : at + 2], *ahead[max(0, at - 1) : at])
    told = [p for p in near if p.kind is PhraseKind.PREDICATE and side_of(p.senses)]
    listed = [p for p in ahead if p.start > verb.end and p.kind is PhraseKind.PREDICATE and side_of(p.senses)]
    return next(iter((*told, *reversed(listed))), None)
