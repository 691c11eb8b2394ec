"""Posts that a verb tells without a title: leading a body, taking or leaving a seat, following somebody."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.offices.rules import Holder
from constancia.claims.offices.sites import Person, Site, Told
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import Modality
from constancia.syntax.phrases import Phrase
from constancia.syntax.tokens import Token

_TELLING = frozenset({Sense.POST_HOLD, Sense.POST_TAKE, Sense.POST_LEAVE})
Deed = tuple[str, Holder, dict[str, object]]


def deeds_in(site: Site) -> Iterator[Deed]:
    """What the clauses of a sentence tell: the rule's name, who, and the post with its body."""
    for told in site.told(_TELLING):
        at = site.index(told.verb.start)
        inside = at > 0 and site.tokens[at - 1].is_a(WordClass.DETERMINER, WordClass.ADJECTIVE)
        if Sense.POST_HOLD in told.clause.senses and not inside:  # `a leading company`, `a new governing coalition`
            yield from _leading(site, told)
        yield from _seated(site, told)


def _leading(site: Site, told: Told) -> Iterator[Deed]:
    """`Ann Lee, who chairs the committee`, `the union headed by Ann Lee`, `el Observatorio, que dirige Ana Paz`."""
    clause, verb = told.clause, told.verb
    passive = told.group.passive or told.group.participle
    by = tuple(p for p in clause.obliques if p.preposition in site.posts.by and p.start > verb.end)
    doers, led = (clause.agents, told.around) if passive else (told.around, clause.objects)
    if not passive and not clause.objects and by:  # a participle that may be a past: `the body, headed by Ann Lee,`
        passive, doers, led = True, by, told.around
    if told.group.participle:
        led = (*[p for p in site.parsed.phrases if p.end <= verb.start][-2:][::-1], *told.around)
    people = site.people_in(doers) or ([] if passive else _explained(site, verb))
    if not people and not passive and site.parsed.words.inverts:
        people, led = site.people_in(clause.objects), told.around
    body = next((phrase for phrase in led if _is_body(site, phrase)), None)
    titled = (passive or by) and any(one.last in site.held for one in people)  # `led by President Ann Lee`
    if len(people) == 1 and people[0].words > 1 and body is not None and not titled:
        yield _deed(site, "office.leading", people[0], told, body, verb)


def _explained(site: Site, verb: Phrase) -> list[Person]:
    """Whoever a relative clause is about, over an aside: `Ann Lee, D-Ohio, who chairs …`."""
    at = site.index(verb.start)
    relative = at > 0 and site.tokens[at - 1].is_a(WordClass.RELATIVE) and site.word(at - 2) == ","
    person = site.person_before(at - 1) if relative else None
    return [person] if person is not None else []


def _seated(site: Site, told: Told) -> Iterator[Deed]:
    """`Ana Paz asumió la alcaldía de Lima`, `Ann Lee resigned the presidency`."""
    objects = told.clause.objects
    named = [(p, _own(p)) for p in (*objects, *told.clause.obliques)]
    seats = [p for p, own in named if own and site.reading.folded[own[0].start : own[0].end] in site.posts.seats]
    people = site.people_in(told.around)
    if not people and site.parsed.words.inverts:
        people = site.people_in([p for p in objects if p not in seats])
    if len(people) == 1 and people[0].words > 1 and seats:
        yield _deed(site, "office.seated", people[0], told, next(iter(seats[0].of), None), seats[0])


def _own(phrase: Phrase) -> list[Token]:
    """The words of a phrase, articles and possessives left out."""
    return [token for token in phrase.tokens if not token.is_a(WordClass.DETERMINER, WordClass.POSSESSIVE)]


def _is_body(site: Site, phrase: Phrase) -> bool:
    """Whether a phrase names a body that somebody can lead."""
    known, bodies, folded = site.reading.language.names.organisations, site.posts.bodies, site.reading.folded
    words = (folded[token.start : token.end] for one in phrase.within() for token in one.tokens)
    return any(word in known or word in bodies for word in words)


def _deed(site: Site, rule: str, person: Person, told: Told, body: Phrase | None, post: Phrase) -> Deed:
    text, verb = site.reading.text, told.verb
    stop = min((one.start for one in post.of), default=post.end)
    words = [token for token in _own(post) if token.start < stop]
    value: dict[str, object] = {"post": text[words[0].start : words[-1].end]}
    ends = [site.tokens[person.last - 1].end, verb.end, post.end]
    if body is not None:
        first = min((token.start for token in _own(body)), default=body.start)
        end = max([body.end, *(name.end for name in site.by_start.values() if first <= name.start < body.end)])
        value["body"] = text[first:end]
        ends.append(end)
    gone = Sense.POST_LEAVE in told.clause.senses and Sense.POST_TAKE not in told.clause.senses
    coming = site.tense(told.clause) in (Tense.FUTURE, Tense.INFINITIVE) and not gone
    holder = Holder(
        person, min(site.tokens[person.first].start, verb.start), max(ends),
        Modality.PROPOSED if coming else None, "former" if gone else None,
    )  # fmt: skip
    return rule, holder, value


def followed(site: Site) -> Iterator[tuple[str, Holder]]:
    """Those who come after or were before somebody in the post told last: `in place of Ann Lee`, `She replaces him`."""
    for told in site.told(frozenset({Sense.POST_REPLACE})):
        yield from _following(site, told)
    for at in range(site.size):
        for words in site.posts.instead if site.word(at) in site.posts.instead_of else ():
            if site.low[at : at + len(words)] == words:
                yield from _gone(site, site.person_from(at + len(words)), at, "former")
        predecessor = site.word(at) in site.posts.predecessors
        owned = at > 0 and site.tokens[at - 1].is_a(WordClass.POSSESSIVE, WordClass.PRONOUN)
        if owned and (predecessor or site.word(at) in site.posts.successors):  # `her predecessor, Paul Finch`
            person = site.person_from(at + 1 + (site.word(at + 1) == ","))
            yield from _gone(site, person, at, "former" if predecessor else None)


def _following(site: Site, told: Told) -> Iterator[tuple[str, Holder]]:
    verb, at = site.index(told.verb.start), site.index(told.verb.end)
    if told.group.passive:  # `was succeeded by Ann Lee`
        people = site.people_in(told.clause.agents)
        if len(people) == 1 and _somebody(site, told.around):
            yield from _gone(site, people[0], verb, None)
        return
    while at < site.size and site.tokens[at].is_a(WordClass.DETERMINER, WordClass.PREPOSITION):
        at += 1
    # `la reemplaza Ana Paz`
    yield from _gone(site, site.person_from(at), verb, None if told.group.clitic else "former")


def _somebody(site: Site, told: tuple[Phrase, ...]) -> bool:
    """Whether a passive is said of a person: named, told by a post or a pronoun, or left out."""
    words = [token for phrase in told for token in phrase.tokens]
    named = bool(site.people_in(told)) or any(token.is_a(WordClass.PRONOUN) for token in words)
    return not told or named or any(token.text.lower() in site.posts.heads for token in words)


def _gone(site: Site, person: Person | None, at: int, qualifier: str | None) -> Iterator[tuple[str, Holder]]:
    if person is not None and person.words > 1:
        start, end = site.tokens[min(at, person.first)].start, site.tokens[person.last - 1].end
        yield "office.followed", Holder(person, start, end, None, qualifier)
