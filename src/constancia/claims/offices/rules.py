"""How a post stands beside the one who holds it: a table of patterns, each a small function, tried in its order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from constancia.claims.offices.sites import FAR, NEAR, Person, Site, turned
from constancia.claims.offices.titles import Post, head_of, post_at, qualifies
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.model.claims import Modality
from constancia.syntax.tokens import Kind

_DASHES = frozenset("–—-")


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody in a post, and the code points that say so."""

    person: Person
    start: int
    end: int
    modality: Modality | None = None
    qualifier: str | None = None
    post: Post | None = None
    """The post as it is theirs, where the text tells it of others first: `the presidents of Chile, A, and Peru, B`."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern by name."""

    name: str
    read: Callable[[Site, Post], Iterator[Holder]]


# ---- the name behind its title: `Defence Minister Ann Lee`, `los senadores Ana Paz, Luis Rey y Rosa Gil`


def titled(site: Site, post: Post) -> Iterator[Holder]:
    """A name right behind a post; behind that of several people, a list of names."""
    at = first = _past_bracket(site, _past_second(site, post))
    while post.many and site.word(at) in site.posts.such:
        at += 1  # `senators such as Ann Lee and John Roe`
    person = site.person_from(at)
    if (
        person is None
        or (at > first and person.words < 2)
        or (post.many and not _given(site, person) and _next_in_list(site, person) is None)
        or _of_another(site, post)
        or _of_titled(site, post)
        or _names_a_thing(site, post, person)
    ):
        return
    if post.body is not None and _named_before(site, post):
        return  # `Ann Lee, director of the consultancy Four Winds`
    yield _from_title(site, post, person)
    yield from _rest_of_list(site, person if post.many else None)


def _given(site: Site, person: Person) -> bool:
    """Whether a name begins with one that people are given."""
    return site.word(person.first) in site.reading.language.names.given


def _rest_of_list(site: Site, person: Person | None) -> Iterator[Holder]:
    """Those who are named in a list behind somebody."""
    while person is not None and (person := _next_in_list(site, person)) is not None:
        site.held.add(person.last)
        yield _holder(site, person, person.first, person.last)


def _named_before(site: Site, post: Post) -> bool:
    """Whether somebody is named before a comma and the post, whose it may be."""
    before = site.person_before(post.left - 1) if site.word(post.left - 1) == "," else None
    return before is not None and before.words > 1 and before.last not in site.held


def _next_in_list(site: Site, person: Person) -> Person | None:
    at = _past_bracket(site, person.last)
    if site.word(at) != "," and site.word(at) not in site.joins:
        return None
    at += 1 + (site.word(at + 1) in site.joins)
    found = site.person_from(at)
    return found if found is not None and found.words > 1 else None


def _past_second(site: Site, post: Post) -> int:
    """Behind a second post of the same person: `vicepresidenta y consejera de Salud`, `presidente y candidato`."""
    at = post.whole
    rank = at
    while site.parsed.words.head_last and site.upper(rank) and head_of(site.word(rank), site.posts):
        rank += 1  # `police spokesman Chief Inspector Ann Lee`
    if site.word(at) not in site.joins:
        return rank
    second = post_at(site, at + 1)
    if second is not None:
        return second.whole
    if site.upper(at + 1) != site.upper(post.head):
        return at
    return at + 2 if site.upper(at + 2) and not (site.upper(at + 1) or site.small(at + 1)) else at


def _past_bracket(site: Site, at: int) -> int:
    if site.word(at) != "(":
        return at
    closing = next((k for k in range(at, min(site.size, at + 12)) if site.word(k) == ")"), at - 1)
    if any(site.tokens[k].kind is Kind.SHARE for k in range(at, closing)):
        return at  # `the Vice-President (83%), Senate President Ann Lee (51%)` are two
    return closing + 1


def _of_another(site: Site, post: Post) -> bool:
    """Whether the name may be that of somebody who is told of by the post: `la esposa del líder de Morena Ana Ruiz`."""
    return site.of(post.left - 1) and site.word(post.left - 2) in site.posts.kin


def _of_titled(site: Site, post: Post) -> bool:
    """Whether a title of its own stands between the post and the name: `an aide to President Ann Lee`."""
    last = site.word(post.whole - 1)
    within = post.body is not None and post.body[1] == post.whole
    return within and last in site.posts.heads - site.posts.many and not qualifies(site, post.whole - 1)


def _names_a_thing(site: Site, post: Post, person: Person) -> bool:
    """Whether a title and a name are those of a street, a cup or a school."""
    streets = site.posts.streets
    beside = (site.word(post.left - 1), site.word(person.last - 1), site.word(person.last))
    return site.upper(post.head) and not streets.isdisjoint(beside)


def _from_title(site: Site, post: Post, person: Person) -> Holder:
    site.held.add(person.last)
    article = site.tokens[post.left].is_a(WordClass.DETERMINER, WordClass.POSSESSIVE)
    return _holder(site, person, post.left + article, person.last, coming=post.coming)


# ---- the name beside it, between commas: `the mayor of Leeds, Ann Lee,`, `Ann Lee, mayor of Leeds,`


def apposed(site: Site, post: Post) -> Iterator[Holder]:
    """A name behind a post and a comma, whatever else is said of the person before it."""
    at = _past_bracket(site, _past_second(site, post))
    if site.word(at) != ",":
        return
    one = site.of(post.left - 1) and site.word(post.left - 2) in site.posts.one  # `one of the leaders, Ann Lee`
    if post.body is not None and post.many and site.word(post.body[0])[:-1] in site.posts.bodies:
        return  # «los diputados de las bancadas de Fuerza Viva, Unión y País»
    if post.many and not one:
        yield from _each_with_place(site, post, at + 1) or _all_of(site, post, at + 1)
        return
    at += 1
    at += at < site.size and site.tokens[at].is_a(WordClass.DETERMINER)
    person = site.person_from(at)
    aside, passed = 0, site.posts.tags | site.posts.former
    while person is None and aside < 3 and (site.word(at) in passed or not _closed(site, at)):
        at, aside = at + 1, aside + 1
        person = site.person_from(at)
    if person is None or person.words < 2 or _of_another(site, post):
        return
    titles = any(head_of(site.word(k), site.posts) for k in range(post.whole, person.first))
    listed = site.word(person.last) in site.joins and (titles or site.person_from(person.last + 1) is not None)
    if _named_before(site, post) or listed:
        return  # whoever is named before holds it, or `the secretary of the panel, senator Ann Lee and others` are two
    opens = one or all(_before_all(site, k) for k in range(post.left))
    if opens or site.mark(person.last) or site.small(person.last):  # else `Asked about the mayor, Ann Lee said …`
        yield _from_title(site, post, person)


def _closed(site: Site, at: int) -> bool:
    return site.mark(at) or site.verb(at) or site.small(at)


def _before_all(site: Site, at: int) -> bool:
    """Whether a word opens the sentence before its subject: a mark, `Finally`, `However`, `As`."""
    adverb = site.tokens[at].is_a(WordClass.ADVERB, WordClass.CONTRAST)
    return site.mark(at) or adverb or (at == 0 and site.word(at) in site.posts.like)


def _each_with_place(site: Site, post: Post, at: int) -> list[Holder]:
    """The names behind a post of several people, each with the place of their own: `of Chile, A, and of Peru, B`."""
    found: list[Holder] = []
    person, place = site.person_from(at), at
    whole = person is not None
    if person is None:
        person, place, at = _placed(site, at)  # «varios ministros, entre ellos el de Cultura, Ana Paz»
    while person is not None and person.words > 1:
        site.held.add(person.last)
        own = replace(post, end=post.head + 1, body=(place, at)) if whole and found else None
        start = place if found or place < at else post.start
        found.append(replace(_holder(site, person, start, person.last), post=own))
        person, place, at = _placed(site, person.last)
    if len(found) > 1:
        return found
    site.held.difference_update(one.person.last for one in found)
    return []


def _placed(site: Site, at: int) -> tuple[Person | None, int, int]:
    """Whoever is named next with what they have the post for, and where that stands: `, and for Peru, Ann Lee`."""
    far = min(site.size, at + NEAR + 2)
    of = next((k for k in range(at, far) if site.of(k)), -1)
    joined = at + (site.word(at) in (",", ";"))
    place = of + 1 if of >= 0 else joined + (site.word(joined) in site.joins)
    if any(site.verb(k) or site.upper(k) for k in range(at, place)):
        return None, at, at
    end = place
    known = site.posts.portfolios | site.reading.language.names.matters
    while site.upper(end) or (end > place and site.word(end) in site.posts.inside) or site.word(end) in known:
        end += 1
    person = site.person_from(end + 1) if end > place and site.word(end) == "," else None
    return person, place, end


def _all_of(site: Site, post: Post, at: int) -> Iterator[Holder]:
    """The names behind a post of several people: `two of her deputy ministers, Ann Lee and John Roe,`."""
    people: list[Person] = []
    person = site.person_from(at)
    while person is not None and person.words > 1:
        people.append(person)
        person = _next_in_list(site, person)
    if len(people) < 2 or post.left == post.start:
        return
    for one in people:
        site.held.add(one.last)
        yield _holder(site, one, post.left if one is people[0] else one.first, one.last)


def behind(site: Site, post: Post) -> Iterator[Holder]:
    """A name before a post, with a comma, a dash or a bracket between."""
    at, opening = post.left, site.word(post.left - 1)
    new = any(site.word(k) in site.posts.now for k in range(post.left, post.start))
    if new and not site.small(post.left) and site.person_until(at) is not None:
        at, opening = at + 1, ","  # a headline: `Ana Paz nueva alcaldesa de Lima`
    if opening not in (",", "(", *_DASHES) or (opening == "(" and site.word(post.whole) != ")"):
        return
    if site.upper(post.head) and post.left == post.start and site.person_from(post.whole) is not None:
        return
    person = site.person_before(at - 1)
    if person is None or post.many or (opening in _DASHES and not person.sure):
        return
    if person.words < 2 and not (person.sure and (" " in person.full or site.honoured(person.first))):
        return
    if site.word(post.whole) == "," and site.tokens[post.left].is_a(WordClass.DETERMINER):
        following = site.person_from(post.whole + 1)
        if following is not None and following.words > 1:
            return  # `Ana Gil, la directora de la Escuela, Paz Ruiz, …`: hers or the other's
    yield _holder(site, person, person.first, post.whole, coming=post.coming)


# ---- being it: `Ann Lee is the new mayor`, `La nueva titular del Congreso es Ana Paz`


def being(site: Site, post: Post) -> Iterator[Holder]:
    """Who is said to be it, before or behind."""
    verb = post.left - 1
    if _is_being(site, verb):
        person = site.subject_of(verb)
        if person is not None and _whole(site, person) and not _turned(site, verb):
            yield _told(site, post, person, verb)
        return
    verb = _past_relative(site, post.whole) if post.many else post.whole
    if _is_being(site, verb) and not _turned(site, verb):
        coming = _ahead(site, verb) or post.coming
        first, person = post.left, site.person_from(verb + 1 + (post.many and site.word(verb + 1) == ":"))
        while person is not None and person.words > 1:
            site.held.add(person.last)
            yield _holder(site, person, first, person.last, coming=coming)
            person = _next_in_list(site, person) if post.many else None
            first = person.first if person is not None else first


def _past_relative(site: Site, at: int) -> int:
    """Behind what a relative clause says of those in a post: «los diputados que la apoyaron fueron: …»."""
    if not (at < site.size and site.tokens[at].is_a(WordClass.RELATIVE)):
        return at
    far = min(site.size, at + FAR)
    return next((k for k in range(at + 1, far) if _is_being(site, k) or site.word(k) in (",", ";", ":")), at)


def _whole(site: Site, person: Person) -> bool:
    """Whether the text names somebody in full, here or before, and not only as whose another is: `la hija de Ruiz`."""
    owner = person.first > 0 and site.tokens[person.first - 1].is_a(WordClass.OF)
    return not owner and (person.words > 1 or (person.sure and " " in person.full))


def _is_being(site: Site, at: int) -> bool:
    return site.verb(at) and bool(site.tokens[at].senses & {Sense.BE})


def _turned(site: Site, verb: int) -> bool:
    """Whether what a verb says is denied, asked or only wished."""
    clause = site.clause_of(verb)
    return clause is not None and turned(clause)


def _told(site: Site, post: Post, person: Person, verb: int) -> Holder:
    tense = site.tense(site.clause_of(verb))
    coming = tense is Tense.FUTURE or post.coming
    past = tense is Tense.PAST
    new = any(site.word(k) in site.posts.now for k in range(post.left, post.start))
    return _holder(site, person, person.first, post.whole, coming=coming, former=past and not new)


# ---- put into it, leaving it: `named Ann Lee as minister`, `Ana Paz renunció como alcaldesa`, `A replaced B as mayor`

_CHANGES = {Sense.POST_TAKE, Sense.POST_NAME, Sense.POST_PROPOSE, Sense.POST_OUST, Sense.POST_LEAVE,
            Sense.POST_REPLACE, Sense.POST_HOLD}  # fmt: skip


def made(site: Site, post: Post) -> Iterator[Holder]:
    """Who comes into a post or leaves it, with "as" between or without."""
    at = post.left
    towards = site.word(at - 1) in site.posts.towards and post.left == post.start
    like = site.word(at - 1) in site.posts.like or towards
    at -= like
    near = site.person_before(at) if like else site.person_until(at)
    if like and near is None and not site.verb(at - 1) and site.tokens[at - 2].is_a(WordClass.GENITIVE):
        near = site.person_until(at - 2)  # `Ann Lee's work as minister`
    if near is not None and near.words > 1 - like:
        yield from _object(site, post, near, like=like, towards=towards)
        return
    bare = not any(site.tokens[k].is_a(WordClass.DETERMINER) for k in range(post.left, post.start))
    verb = _verb_before(site, at, like=like and bare and not towards)
    if (
        verb is None
        or _turned(site, verb)
        or any(site.tokens[k].is_a(WordClass.GENITIVE) for k in range(max(0, verb - 2), verb))
    ):
        return  # `Ann Lee's newly installed chief`
    if site.word(post.whole) in site.parsed.words.doubled:  # `nombró ministra a Ana Paz`
        dative = site.person_from(post.whole + 1)
        if dative is not None:
            coming = Sense.POST_PROPOSE in site.tokens[verb].senses
            yield _holder(site, dative, verb, dative.last, coming=coming)
            return
    person = site.subject_of(verb)
    if person is not None and _whole(site, person):
        yield _changed(site, post, person, verb)


def _verb_before(site: Site, at: int, *, like: bool) -> int | None:
    """The verb of taking, holding or leaving a post that stands before, over what may stand between.

    With "as" it may be any that judges nobody: `works as director`.
    """
    for verb in range(at - 1, max(-1, at - NEAR - 1), -1):
        if site.tokens[verb].is_a(WordClass.RELATIVE) or (like and site.tokens[verb].is_a(WordClass.PRONOUN)):
            return None  # `made charges that a judge`, `has informed me as Governor`
        if site.verb(verb):
            senses = site.tokens[verb].senses
            if senses & _CHANGES:
                return verb
            clause = site.clause_of(verb)
            active = clause is not None and clause.group is not None and not clause.group.passive
            return verb if like and active and not senses & {Sense.SAY, Sense.POLL_JUDGE} else None
        if site.upper(verb) or site.word(verb) in (",", ";", ":", "(", ")"):
            return None
    return None


def _object(site: Site, post: Post, person: Person, *, like: bool, towards: bool) -> Iterator[Holder]:
    """Somebody named right before the post, and whoever is said to put them there."""
    before = range(person.first - 1, max(-1, person.first - 2 * NEAR), -1)
    verb = next((k for k in before if site.verb(k) or Sense.POST_PROPOSE in site.tokens[k].senses), -1)
    senses = site.tokens[verb].senses & _CHANGES if verb >= 0 else frozenset()
    named = senses & {Sense.POST_NAME, Sense.POST_PROPOSE}
    if not (like or named) or (senses and _turned(site, verb)):
        return
    gone = senses & {Sense.POST_OUST, Sense.POST_REPLACE}
    coming = post.coming or towards or Sense.POST_PROPOSE in senses or (bool(named) and _ahead(site, verb))
    yield _holder(site, person, person.first, post.whole, coming=coming, former=bool(gone))
    other = site.subject_of(verb) if Sense.POST_REPLACE in senses else None
    if other is not None and other.words > 1:
        yield _holder(site, other, other.first, post.whole, coming=_ahead(site, verb))


def _ahead(site: Site, verb: int) -> bool:
    return site.tense(site.clause_of(verb)) is Tense.FUTURE


def _changed(site: Site, post: Post, person: Person, verb: int) -> Holder:
    senses = site.tokens[verb].senses
    tense = site.tense(site.clause_of(verb))
    gone = bool(senses & {Sense.POST_LEAVE, Sense.POST_OUST})
    past = Sense.POST_HOLD in senses and tense is not Tense.PRESENT
    coming = tense in (Tense.FUTURE, Tense.INFINITIVE) or Sense.POST_PROPOSE in senses or post.coming
    return _holder(site, person, person.first, post.whole, coming=coming and not gone, former=gone or past)


# ---- a list of posts: `- Minister of Health: Ann Lee`


def labelled(site: Site, post: Post) -> Iterator[Holder]:
    """A name behind a post and a colon or a dash, in a line of its own."""
    opens = all(site.mark(at) for at in range(post.left))
    several = post.many and site.word(post.whole) == ":"  # `rejected by three senators: Ann Lee and John Roe`
    if not (opens or several) or site.word(post.whole) not in (":", *_DASHES):
        return
    person = site.person_from(post.whole + 1)
    if person is not None and person.words > 1:
        yield _from_title(site, post, person)
        yield from _rest_of_list(site, person if post.many else None)


# ---- as many as they are told to be: `Three senators were absent: Ann Lee, Tom Fox and Joe Kane`


def counted(site: Site, post: Post) -> Iterator[Holder]:
    """The names of a list behind a colon or "were", where they are as many as those in a post are said to be."""
    number = next((t.figure.value for t in site.tokens[max(0, post.left - 1) : post.start] if t.figure is not None), 0)
    if not post.many or not 1 < number < FAR:
        return
    for at in range(post.whole, site.size):
        if head_of(site.word(at), site.posts) in site.posts.many:
            return  # theirs, or nobody's
        people: list[Person] = []
        person = site.person_from(at + 1) if site.word(at) == ":" or _is_being(site, at) else None
        while person is not None and person.words > 1:
            people.append(person)
            person = _next_in_list(site, person)
        if len(people) == number:
            for one in people:
                site.held.add(one.last)
                yield _holder(site, one, post.start if one is people[0] else one.first, one.last)
            return


def _holder(site: Site, one: Person, first: int, last: int, *, coming: bool = False, former: bool = False) -> Holder:
    start, end = site.tokens[min(first, one.first)].start, site.tokens[max(last, one.last) - 1].end
    return Holder(one, start, end, Modality.PROPOSED if coming else None, "former" if former else None)


# ---- told with the post before: `chair of the panel and head of its staff`, `A was made mayor, and B deputy mayor`

_LEVEL = frozenset({"office.behind", "office.being", "office.made", "office.likewise"})
"""Rules whose post a second one may follow."""


def likewise(site: Site, post: Post, told: tuple[str, Post, Holder]) -> Holder | None:
    """Who holds a post that stands in a list behind another: the same person, or the one who is named before it."""
    rule, last, holder = told
    article = any(site.tokens[k].is_a(WordClass.DETERMINER) for k in range(post.left, post.start))
    if rule not in _LEVEL or post.many or last.many or article or post.left <= last.whole:
        return None
    near = site.person_until(post.left)
    if near is not None:
        made = rule in ("office.made", "office.likewise") and near.words > 1 and near.first > last.whole
        if not made or not _only_links(site, last.whole, near.first):
            return None
        also = _holder(site, near, near.first, post.whole)
        return replace(also, modality=holder.modality, qualifier=holder.qualifier)
    behind = post.whole + (site.word(post.whole) == ",")
    other = site.person_from(behind)
    named = other is not None and (other.words > 1 or behind == post.whole)
    if named or site.word(post.left - 1) not in site.joins or not _only_times(site, last.whole, post.left - 1):
        return None
    start, end = site.tokens[post.left].start, site.tokens[post.whole - 1].end
    return Holder(holder.person, start, end, holder.modality, holder.qualifier)


def as_named_with(site: Site, holder: Holder, post: Post, told: tuple[str, Post, Holder]) -> Holder:
    """Somebody named to a post right behind another: put forward, or put out, as the other is."""
    rule, last, other = told
    same = rule == "office.made" and holder.modality is None and holder.qualifier is None
    linked = same and post.left > last.whole and _only_links(site, last.whole, holder.person.first)
    return replace(holder, modality=other.modality, qualifier=other.qualifier) if linked else holder


def _only_links(site: Site, start: int, end: int) -> bool:
    words = {",", *site.joins, *site.parsed.words.doubled}
    return start < end <= start + 3 and all(site.word(k) in words for k in range(start, end))


def _only_times(site: Site, start: int, end: int) -> bool:
    """Whether nothing but a comma and when a post was held stands there: `entre 2002 y 2004,`."""
    never = site.reading.language.names.never  # `entre`, which is a verb elsewhere
    plain = not any((site.verb(k) and site.word(k) not in never) or site.upper(k) for k in range(start, end))
    dated = any(site.tokens[k].kind in (Kind.DATE, Kind.NUMBER) for k in range(start, end))
    return plain and (dated or end - start <= 1) and end - start <= FAR


RULES = tuple(
    Rule(f"office.{read.__name__}", read) for read in (labelled, titled, made, being, behind, apposed, counted)
)
"""The first that reads a post tells who holds it."""


def told_by(site: Site, post: Post) -> tuple[Rule, tuple[Holder, ...]] | None:
    """The rule that reads a post, and who it says holds it."""
    return next(((rule, holders) for rule in RULES if (holders := tuple(rule.read(site, post)))), None)
