"""Posts that a verb tells without a title: leading a body, taking or leaving a seat, following somebody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constancia.claims.offices.rules import Holder
from constancia.claims.offices.sites import Person, Site
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import Modality
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase

_TELLING = frozenset({Sense.POST_HOLD, Sense.POST_TAKE, Sense.POST_LEAVE})
Deed = tuple[str, Holder, dict[str, object]]


def deeds_in(site: Site) -> Iterator[Deed]:
    """What the clauses of a sentence tell: the rule's name, who, and the post with its body."""
    if not site.tells(_TELLING):
        return
    for clause in site.parsed.clauses:
        group = clause.group
        if group is None or clause.verb is None or clause.asked or clause.denied or group.negated:
            continue
        if group.modal in (Sense.POSSIBLE, Sense.CONDITIONAL):
            continue
        yield from _leading(site, clause)
        yield from _seated(site, clause)


def _leading(site: Site, clause: Clause) -> Iterator[Deed]:
    """`Ann Lee, who chairs the committee`, `the union headed by Ann Lee`, `el Observatorio, que dirige Ana Paz`."""
    assert clause.verb is not None
    assert clause.group is not None
    if Sense.POST_HOLD not in clause.senses:
        return
    passive = clause.group.passive or clause.group.participle
    around = (*clause.subject, *((clause.antecedent,) if clause.antecedent is not None else ()))
    doers, led = (clause.agents, around) if passive else (around, clause.objects)
    by = tuple(p for p in clause.obliques if p.preposition in site.posts.by and p.start > clause.verb.end)
    if not passive and not clause.objects and by:  # a participle that may be a past: `the body, headed by Ann Lee,`
        passive, doers, led = True, by, around
    if clause.group.participle:
        led = (*[p for p in site.parsed.phrases if p.end <= clause.verb.start][-2:][::-1], *around)
    people = site.people_in(doers) or ([] if passive else _explained(site, clause))
    if not people and not passive and site.parsed.words.inverts:
        doers, led = clause.objects, around
        people = site.people_in(doers)
    body = next((phrase for phrase in led if _is_body(site, phrase)), None)
    if len(people) != 1 or body is None or people[0].words < 2:
        return
    yield _deed(site, "office.leading", people[0], clause, body, clause.verb)


def _explained(site: Site, clause: Clause) -> list[Person]:
    """Whoever a relative clause is about, over an aside: `Ann Lee, D-Ohio, who chairs …`."""
    assert clause.verb is not None
    at = site.index(clause.verb.start)
    relative = at > 0 and site.tokens[at - 1].is_a(WordClass.RELATIVE) and site.word(at - 2) == ","
    person = site.person_before(at - 1) if relative else None
    return [person] if person is not None else []


def _seated(site: Site, clause: Clause) -> Iterator[Deed]:
    """`Ana Paz asumió la alcaldía de Lima`, `Ann Lee resigned the presidency`."""
    if not clause.senses & {Sense.POST_TAKE, Sense.POST_LEAVE, Sense.POST_HOLD}:
        return
    seats = [p for p in (*clause.objects, *clause.obliques) if _seat(site, p)]
    people = site.people_in((*clause.subject, *((clause.antecedent,) if clause.antecedent is not None else ())))
    if not people and site.parsed.words.inverts:
        people = site.people_in([p for p in clause.objects if p not in seats])
    if len(people) != 1 or not seats or people[0].words < 2:
        return
    yield _deed(site, "office.seated", people[0], clause, seats[0].of[0] if seats[0].of else None, seats[0])


def _seat(site: Site, phrase: Phrase) -> bool:
    own = [token for token in phrase.tokens if not token.is_a(WordClass.DETERMINER, WordClass.POSSESSIVE)]
    return bool(own) and site.reading.folded[own[0].start : own[0].end] in site.posts.seats


def _is_body(site: Site, phrase: Phrase) -> bool:
    """Whether a phrase names a body that somebody can lead."""
    known, bodies, folded = site.reading.language.names.organisations, site.posts.bodies, site.reading.folded
    words = (folded[token.start : token.end] for one in phrase.within() for token in one.tokens)
    return any(word in known or word in bodies for word in words)


def _deed(site: Site, rule: str, person: Person, clause: Clause, body: Phrase | None, post: Phrase) -> Deed:
    assert clause.verb is not None
    assert clause.group is not None
    text = site.reading.text
    words = [t for t in post.tokens if not t.is_a(WordClass.DETERMINER, WordClass.POSSESSIVE)]
    stop = min((one.start for one in post.of), default=post.end)
    words = [t for t in words if t.start < stop]
    value: dict[str, object] = {"post": text[words[0].start : words[-1].end]}
    if body is not None:
        value["body"] = _bare(site, body)
    places = [site.tokens[person.first].start, site.tokens[person.last - 1].end, clause.verb.start, clause.verb.end]
    ends = [*places, *((body.end,) if body is not None else ()), post.end]
    tense = Tense.FUTURE if clause.group.modal in (Sense.FUTURE, Sense.INTEND) else clause.group.form.tense
    gone = Sense.POST_LEAVE in clause.senses and not clause.senses & {Sense.POST_TAKE}
    holder = Holder(
        person, min(places), max(ends),
        Modality.PROPOSED if tense in (Tense.FUTURE, Tense.INFINITIVE) and not gone else None,
        "former" if gone else None,
    )  # fmt: skip
    return rule, holder, value


def _bare(site: Site, phrase: Phrase) -> str:
    words: Sequence[int] = [t.start for t in phrase.tokens if not t.is_a(WordClass.DETERMINER, WordClass.POSSESSIVE)]
    return site.reading.text[min(words, default=phrase.start) : phrase.end]


def followed(site: Site) -> Iterator[tuple[str, Holder]]:
    """Those who come after or were before somebody in the post told last: `in place of Ann Lee`, `She replaces him`."""
    for clause in site.parsed.clauses if site.tells(frozenset({Sense.POST_REPLACE})) else ():
        group = clause.group
        if group is None or clause.verb is None or Sense.POST_REPLACE not in clause.senses:
            continue
        if not (group.negated or clause.asked or clause.denied or group.modal in (Sense.POSSIBLE, Sense.CONDITIONAL)):
            yield from _following(site, clause)
    for at in range(site.size):
        for words in site.posts.instead if site.word(at) in site.posts.instead_of else ():
            if site.low[at : at + len(words)] == words:
                person = site.person_from(at + len(words))
                if person is not None and person.words > 1:
                    yield "office.followed", _gone(site, person, at)
        if site.word(at) in site.posts.predecessors | site.posts.successors and at:
            yield from _beside(site, at)


def _beside(site: Site, at: int) -> Iterator[tuple[str, Holder]]:
    """`her predecessor, Paul Finch`, `su sucesor Luis Prado`."""
    person = site.person_from(at + 1 + (site.word(at + 1) == ","))
    owned = site.tokens[at - 1].is_a(WordClass.POSSESSIVE, WordClass.PRONOUN)
    if person is not None and person.words > 1 and owned:
        gone = site.word(at) in site.posts.predecessors
        yield "office.followed", _gone(site, person, at, qualifier="former" if gone else None)


def _following(site: Site, clause: Clause) -> Iterator[tuple[str, Holder]]:
    assert clause.verb is not None
    assert clause.group is not None
    verb = site.index(clause.verb.start)
    at = site.index(clause.verb.end)
    while at < site.size and site.tokens[at].is_a(WordClass.DETERMINER, WordClass.PREPOSITION):
        at += 1
    if clause.group.passive:  # `was succeeded by Ann Lee`
        people = site.people_in(clause.agents)
        if len(people) == 1 and people[0].words > 1 and _somebody(site, clause):
            yield "office.followed", _gone(site, people[0], verb, qualifier=None)
        return
    behind = site.person_from(at)
    if behind is None or behind.words < 2:
        return
    if clause.group.clitic:  # `la reemplaza Ana Paz`
        yield "office.followed", _gone(site, behind, verb, qualifier=None)
    else:
        yield "office.followed", _gone(site, behind, verb)


def _somebody(site: Site, clause: Clause) -> bool:
    """Whether a passive is said of a person: named, told by a post or a pronoun, or left out."""
    told = (*clause.subject, *((clause.antecedent,) if clause.antecedent is not None else ()))
    return not told or any(
        site.people_in((phrase,))
        or any(token.is_a(WordClass.PRONOUN) for token in phrase.tokens)
        or any(site.reading.folded[token.start : token.end] in site.posts.heads for token in phrase.tokens)
        for phrase in told
    )


def _gone(site: Site, person: Person, at: int, *, qualifier: str | None = "former") -> Holder:
    return Holder(person, site.tokens[min(at, person.first)].start, site.tokens[person.last - 1].end, None, qualifier)
