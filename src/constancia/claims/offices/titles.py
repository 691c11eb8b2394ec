"""Posts as phrases: the head that names one, the words that belong to it, and the body or portfolio behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constancia.claims.offices.sites import FAR, NEAR, Site
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.posts import Posts
from constancia.lean import dataclass, replace
from constancia.model.time import edtf
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.names import NameKind

_AROUND = 4000
"""Code points around a post alone in which the organ that it belongs to is looked for."""
_STEM = 5
"""Letters that a post and its organ have in common: `defensor`, `Defensoría`."""
_OPENING = frozenset(",(")
_LOOSE = 2
"""Adjectives that may stand behind a head and are no part of the post: `la congresista no agrupada`."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post where it stands: indices of words, end exclusive."""

    left: int
    """With the article and what tells of time."""
    start: int
    head: int
    end: int
    """After the post, its portfolio included."""
    whole: int
    """After its body and all adjectives."""
    body: tuple[int, int] | None = None
    qualifier: str | None = None
    coming: bool = False
    many: bool = False
    """Whether it is the post of several people."""


def posts_in(site: Site) -> Iterator[Post]:
    """The posts that a sentence names, in order."""
    for at in range(site.size):
        if site.word(at) in site.posts.seats and all(site.mark(k) for k in range(at)):
            seat = _post(site, at)  # a list: `Ministry of Health: Ann Lee`
            if seat is not None and site.word(seat.whole) == ":":
                yield seat
        if head_of(site.word(at), site.posts) and not (_modifies(site, at) or qualifies(site, at)):
            post = _post(site, at)
            if post is not None:
                yield post


def post_at(site: Site, at: int) -> Post | None:
    """The post whose first word, ordinals and the like counted, stands at a place."""
    while site.word(at) in site.posts.modifiers and head_of(site.word(at), site.posts) is None:
        at += 1
    return _post(site, at) if head_of(site.word(at), site.posts) and not _modifies(site, at) else None


def qualifies(site: Site, at: int) -> bool:
    """Whether a head is no noun here: the possessor of something, or an adjective behind a noun (`carrera fiscal`)."""
    if at + 1 < site.size and site.tokens[at + 1].is_a(WordClass.GENITIVE):
        return True
    before, posts = at - 1, site.posts
    if site.parsed.words.head_last or site.upper(at) or site.mark(before):
        return False
    known = any(site.word(before) in words for words in (posts.heads, posts.modifiers, posts.timely, posts.coming))
    closed = site.small(before) or site.verb(before) or site.tokens[before].is_a(WordClass.ADVERB)
    return not (known or closed or site.upper(before))


def head_of(low: str, posts: Posts) -> str | None:
    """The head that a word is, without the prefix of a former one or what is joined to it by a hyphen."""
    if low in posts.heads:
        return low
    if "-" not in low and not low.startswith(posts.former_prefix):
        return None
    for prefix in posts.former_prefix:
        if low.startswith(prefix) and low[len(prefix) :] in posts.heads:
            return low[len(prefix) :]
    first, _, last = low.rpartition("-")
    return last if last in posts.heads else first if last in posts.coming and first in posts.heads else None


def _modifies(site: Site, at: int) -> bool:
    """Whether a head only qualifies another behind it: `deputy prime minister`, `ministra vocera`."""
    if not site.parsed.words.head_last:
        return head_of(site.word(at + 1), site.posts) is not None and not (site.upper(at) or site.upper(at + 1))
    ahead = at + 1
    if site.word(ahead) in site.posts.behind and site.word(at) not in site.posts.modifiers:
        return False  # `governor general`
    while site.word(ahead) in site.posts.modifiers and site.person_from(ahead) is None:
        if head_of(site.word(ahead), site.posts) is not None:
            return True  # `deputy attorney general`
        ahead += 1
    region = site.by_start.get(site.tokens[ahead].start) if ahead < site.size else None
    if region is not None and site.word(at) in site.posts.modifiers and not site.upper(site.index(region.end)):
        ahead = site.index(region.end)  # `deputy South Asia director`
    ranked = site.upper(ahead) and not (
        site.upper(at) or site.word(at) in site.posts.modifiers
    )  # `police spokesman Inspector Ann Lee`
    return head_of(site.word(ahead), site.posts) is not None and site.person_from(ahead) is None and not ranked


def _post(site: Site, head: int) -> Post | None:
    posts, low = site.posts, site.word(head)
    known = head_of(low, posts) or low
    prefixed = low != known and low.startswith(posts.former_prefix)
    start, named = _start(site, head)
    prefixed = prefixed or _plain(site.word(start), posts) != site.word(start)
    left, wide = start, start
    if site.parsed.words.head_last and named is None and not site.upper(head):
        left, wide = _phrase(site, start)
    post = Post(left, wide, head, head + 1, head + 1, named, "former" if prefixed else None, many=known in posts.many)
    if low != known and low.rpartition("-")[2] in posts.coming:
        post = replace(post, coming=True)
    if named is not None and site.word(named[0]) in posts.former:
        named = (named[0] + 1, named[1]) if named[1] > named[0] + 1 else None  # `Former Trinidad attorney general`
    post = _before(site, replace(post, left=named[0] if named else left, body=named))
    post = _term(site, _of(site, _behind(site, post)))
    alone = post.body is None and post.end - start == 1 and known in posts.bare
    trade = " ".join(site.low[head - 1 : head + 1] if site.parsed.words.head_last else site.low[head : head + 2])
    if trade in posts.trades or (site.upper(head) and site.word(head - 1)[-1:].isdigit()):
        return None  # `the gang leader`, `at 6:30 PM`
    return None if alone and not _organ_named(site, known) else post


def _organ_named(site: Site, head: str) -> bool:
    """Whether the document names near by what somebody has such a post in: `la Defensoría … el defensor Luis Paz`."""
    text, start = site.reading.text, site.parsed.sentence.start
    near = slice(max(0, start - _AROUND), start + _AROUND)
    kin = [organ for organ in site.posts.organs if organ[:_STEM] == head[:_STEM]]
    kin += site.posts.houses if head in site.posts.seated else ()
    folded = site.reading.folded[near]
    found = (m.start() for organ in kin for m in re.finditer(rf"\b{re.escape(organ)}\b", folded))
    return any(text[near.start + at].isupper() for at in found)


def _start(site: Site, head: int) -> tuple[int, tuple[int, int] | None]:
    """Where the post begins, and the body that is named before it: `Avanza leader Rosa Ruiz`."""
    posts, start = site.posts, head
    last = site.parsed.words.head_last
    while start > 0 and not _ends_person(site, start):
        before = _plain(site.word(start - 1), posts)
        if before in posts.timely or before in posts.coming:
            break
        if before in posts.modifiers or (not last and before in posts.heads):
            start -= 1
        elif last and start < head and _joined(site, start):
            start -= 2
        elif last and site.upper(head) and site.upper(start - 1) and not _apart(site, start - 1):
            name = site.by_end.get(site.tokens[start - 1].end)  # `United Nations`, whose first word may be a verb
            start = site.index(name.start) if name is not None and name.kind is NameKind.PLACE else start - 1
        else:
            break
    named = _named_before(site, start) if last else None
    if named is not None and site.word(named[0] - 1) in posts.modifiers:
        named = None  # `deputy South Asia director`
    return start, named


def _phrase(site: Site, start: int) -> tuple[int, int]:
    """Where a post in lower case between commas begins, with its owner and without: `, the city's health chief`."""
    at = start
    while at > 0 and start - at < NEAR and not _closes_left(site, at - 1):
        at -= 1
    opens = site.word(at - 1) in _OPENING or (at > 1 and site.word(at - 2) in _OPENING)
    article = site.word(at - 1) in _OPENING or site.tokens[at - 1].is_a(WordClass.DETERMINER)
    if not (at > 0 and opens and article):
        return start, start
    owned = next((k for k in range(start - 1, at, -1) if site.tokens[k].is_a(WordClass.GENITIVE)), at - 1) + 1
    first = owned
    while first < start and _no_part(site, first):
        first += 1
    return (at if owned > at else first), first


def _no_part(site: Site, at: int) -> bool:
    """Whether a word tells of time, conviction or origin, which is no part of a post."""
    word = site.word(at)
    return word in site.posts.timely or word in site.posts.coming or word in site.reading.language.names.demonyms


def _closes_left(site: Site, at: int) -> bool:
    """Whether a word is none of those that may stand in a post before its head."""
    if site.word(at) in site.joins:
        return site.upper(at + 1) or site.mark(at - 1)
    token = site.tokens[at]
    if token.is_a(WordClass.GENITIVE):
        return False
    told = site.verb(at) and site.word(at) not in site.posts.modifiers
    owner = at + 1 < site.size and site.tokens[at + 1].is_a(WordClass.GENITIVE)  # `Hong Kong’s new police chief`
    person = _ends_person(site, at + 1) and not owner
    return told or site.mark(at) or site.small(at) or token.is_a(WordClass.ADVERB) or person


def _joined(site: Site, start: int) -> bool:
    """Whether "and" joins two words of one post: `trade and industry minister`, not `Budget Panel and deputy head`."""
    joins = site.word(start - 1) in ("and", "&") and site.word(start - 2) in site.posts.modifiers
    return joins and site.upper(start - 2) == site.upper(start)


def _plain(word: str, posts: Posts) -> str:
    """A modifier without the prefix of a former one: `ex-army chief`."""
    bare = next((word[len(p) :] for p in posts.former_prefix if p[-1] == "-" and word.startswith(p)), word)
    return bare if bare in posts.modifiers else word


def _apart(site: Site, at: int) -> bool:
    never = site.reading.language.names.never
    return site.small(at) or site.word(at) in never or (site.verb(at) and at > 0)


def _ends_person(site: Site, at: int) -> bool:
    name = site.by_end.get(site.tokens[at - 1].end)
    return name is not None and name.kind is NameKind.PERSON


def _named_before(site: Site, start: int) -> tuple[int, int] | None:
    end = start - site.tokens[start - 1].is_a(WordClass.GENITIVE) if start else 0
    name = site.by_end.get(site.tokens[end - 1].end) if end else None
    posts = site.posts
    acronym = end == start and start > 0 and site.tokens[end - 1].text.isupper() and len(site.word(end - 1)) > 1
    if name is None and acronym and not site.upper(start):
        return end - 1, end  # `WHO director-general`
    if name is None or site.word(end - 1) in posts.timely:
        return None
    if end == start and site.upper(start):
        return None
    if name.kind is NameKind.PERSON and end == start and site.person_from(start + 1) is not None:
        return site.index(name.start), end  # a party that is named like a person: `Yisrael Beytenu leader Dan Lev`
    return (site.index(name.start), end) if name.kind is not NameKind.PERSON else None


def _timed(word: str, posts: Posts) -> str | None:
    """What a word of time makes of a post."""
    kinds = (("former", posts.former), ("interim", posts.interim), ("acting", posts.acting))
    return next((qualifier for qualifier, known in kinds if word in known), None)


def _before(site: Site, post: Post) -> Post:
    """The post with what tells of time before it, and its article."""
    posts, left, article = site.posts, post.left, False
    qualifier, coming = post.qualifier, post.coming
    while left > 0:
        word = site.word(left - 1)
        if _timed(word, posts):
            qualifier = _timed(word, posts)
        elif word in posts.coming:
            coming = True
        elif site.tokens[left - 1].is_a(WordClass.DETERMINER, WordClass.POSSESSIVE) and not article:
            article = True  # `now the envoy in London`
        elif not (word in posts.now or word in posts.tags or word in site.reading.language.names.demonyms):
            break
        left -= 1
    if any(" ".join(site.low[left : post.start]).startswith(till) for till in posts.till):
        qualifier = "former"
    wanted = site.word(left - 2) in posts.coming and site.small(left - 1)  # `candidata a alcaldesa`
    return replace(post, coming=coming or wanted, left=left, qualifier=qualifier)


def _behind(site: Site, post: Post) -> Post:
    """The post with the adjectives behind its head."""
    posts, at, end = site.posts, post.head + 1, post.head + 1
    qualifier, coming, loose = post.qualifier, post.coming, 0
    while at < site.size and (not site.upper(at) or (site.upper(post.head) and site.word(at) in posts.behind)):
        word = site.word(at)
        if (timed := _timed(word, posts)) is not None:
            qualifier = timed
        elif word in posts.coming:
            coming = True
        elif (word in posts.behind and site.upper(at) <= site.upper(post.head)) or (
            not site.parsed.words.head_last and word in posts.modifiers
        ):
            end = at + 1
        elif word not in posts.tags:
            if loose == _LOOSE or not _adjective(site, at):
                break
            loose += 1
        at += 1
    if loose and not _goes_on(site, at):
        at = end
    return replace(post, end=end, whole=max(at, end), qualifier=qualifier, coming=coming)


def _adjective(site: Site, at: int) -> bool:
    """Whether a lower-case word behind a head may say of what kind the post is."""
    if site.parsed.words.head_last or site.mark(at) or site.verb(at) or site.word(at) in site.posts.heads:
        return False
    token = site.tokens[at]
    closed = site.small(at) or token.is_a(WordClass.ADVERB, WordClass.PHRASE)
    return token.is_a(WordClass.NEGATION) or not closed


def _goes_on(site: Site, at: int) -> bool:
    """Whether what stands behind adjectives shows them to belong to the post."""
    return site.upper(at) or site.word(at) in (",", "(", ":") or site.word(at) in site.posts.of or at >= site.size


def _of(site: Site, post: Post) -> Post:
    """The post with the body, the portfolio or the place that it is of."""
    posts, at = site.posts, post.whole
    if site.word(at) not in posts.of or _opens(site, at, posts.instead) or _opens(site, at, posts.eras):
        return post
    begin = at + 1
    while begin < site.size and site.tokens[begin].is_a(WordClass.DETERMINER, WordClass.POSSESSIVE):
        begin += 1
    if post.many and head_of(site.word(begin), posts) is not None and site.person_from(begin + 1) is not None:
        return post  # `members of Chancellor Gerd Lang’s coalition`
    plain = site.of(at)
    split = _split(site, begin, plain=plain)
    end = split if split is not None else _list_end(site, post, begin, _body_end(site, begin, at, many=post.many))
    loose = posts.inside | posts.of | site.reading.language.names.honorifics | site.reading.language.speech.adverbs
    while end > begin and site.word(end - 1) in loose:
        end -= 1
    if end <= begin or not (plain or site.upper(begin) or post.whole in (post.head + 1, post.end)):
        return post
    rest = _plain_end(site, end)  # `ambassador of Chile to the United Nations in Geneva, Ann Lee`
    another = any(site.word(k) in site.joins or site.person_from(k) is not None for k in range(end, rest))
    whole = rest if _named_behind(site, rest) and rest - begin < FAR and not (post.many or another) else end
    head = head_of(site.word(post.head), posts)
    if head in posts.portfolio or site.word(begin) in posts.sides or post.body is not None:
        return _late(site, replace(post, end=end, whole=whole))
    return _late(site, replace(post, whole=whole, body=(begin, end)))


def _late(site: Site, post: Post) -> Post:
    """The post with what tells of time behind its body: `defensor del Pueblo (e)`, `rectora de la UNI en funciones`."""
    posts, at = site.posts, post.whole
    bracket = site.word(at) == "(" and site.word(at + 2) == ")"
    word = site.word(at + 1) if bracket or site.word(at) in posts.of else site.word(at)
    if word not in posts.interim | posts.acting or not (bracket or len(word) > 1):
        return post
    return replace(post, whole=at + (3 if bracket else 1 + (word != site.word(at))), qualifier=_timed(word, posts))


def _term(site: Site, post: Post) -> Post:
    """The post, as a former one where the term that is told behind it is over: `director de 2010 a 2012`."""
    at = post.whole + (site.word(post.whole) in ("(", ","))
    until = site.word(at) in site.posts.until
    dated = next(iter(site.tokens[at + until : at + until + 1]), None)
    mark = next(iter(site.reading.dates_in(dated.start, dated.end)), None) if dated is not None else None
    if mark is None or mark.date is None or post.qualifier is not None or not (until or "/" in mark.date):
        return post
    last, published = edtf(mark.date).last, site.reading.document.published
    now = edtf(published).last if published else None
    over = last is not None and (last <= now if now is not None else "/" in mark.date)
    return replace(post, qualifier="former") if over else post


def _split(site: Site, begin: int, *, plain: bool) -> int | None:
    """Where a person's name begins right behind that of a body or place: `diputada del PAC Enilda Chaves`."""
    end, names, inside = begin, site.reading.language.names, site.posts.of | site.posts.inside
    stop = next((k for k in range(begin, site.size) if not site.upper(k) and site.word(k) not in inside), site.size)
    for at in range(begin + 1, stop - 1):
        titled = site.word(at) in names.honorifics and site.upper(at) and site.upper(at + 1)
        if titled or (site.word(at) in names.given and site.upper(at + 1) and site.word(at - 1) not in inside):
            return at
    while site.upper(end):
        end += 1
    if end - begin < 2 or not site.upper(begin):
        return None
    first, known = site.tokens[begin].text, _portfolios(site) | names.organisations
    at, name = begin, site.by_start.get(site.tokens[begin].start)
    whole = name is not None and name.kind is NameKind.ORGANISATION and not first.isupper()
    while at < end and site.word(at) in known and not whole:
        at += 1
    short = sum(letter.isupper() for letter in first) > 1  # `del PRO`, `del PDeCAT`
    if at == begin and (short or site.place(begin) or not plain):
        at += 1
    named = at > begin and end - at > 1 and site.word(at) not in site.posts.heads
    return at if named and not site.of_country(end - 1) else None


def _body_end(site: Site, begin: int, of: int, *, many: bool) -> int:
    at = begin
    while at < site.size and at - of < FAR and not site.mark(at) and not _opens(site, at, site.posts.eras):
        name = site.by_start.get(site.tokens[at].start)
        if name is not None:
            person = name.kind is NameKind.PERSON and at > begin and _begins(site, at)
            if person and (
                many or not _named_behind(site, site.index(name.end))
            ):  # `jefe de bloque de Nuevas Ideas, Ana Paz`
                break
            if at > begin and site.word(at - 1) in _portfolios(site) and site.upper(at - 1) and site.person_from(at):
                break  # `Minister of State for Defence | Paul Kane`
            at = max(site.index(name.end), at + 1)
        elif _inside(site, at) or (site.upper(at) and not site.small(at)):
            at += 1
        else:
            break
    return at


def _list_end(site: Site, post: Post, begin: int, end: int) -> int:
    """Where a list of what one post is of ends: `minister for trade, tourism and small business, Ann Lee`.

    Behind it stands who holds the post, or before the post, between commas; else a list may be one of others.
    """
    at, last = _plain_end(site, end), False
    while site.word(at) == "," and not (last or post.many) and at - begin < FAR:
        first = at + 1 + (at + 1 < site.size and site.tokens[at + 1].is_a(WordClass.CONJUNCTION))
        alike = site.upper(first) in (site.upper(begin), site.upper(at - 1))
        at = _plain_end(site, first) if alike else first
        if at == first or site.person_from(first) or head_of(site.word(first), site.posts):
            return end
        last = any(site.tokens[k].is_a(WordClass.CONJUNCTION) for k in range(first - 1, min(at, site.size)))
    before = site.person_before(post.left - 1) if site.word(post.left - 1) == "," else None
    holds = _named_behind(site, at) or (before is not None and before.words > 1)
    return at if last and holds and site.mark(at) else end


def _plain_end(site: Site, at: int) -> int:
    """The next mark or verb."""
    while not (site.mark(at) or site.verb(at)):
        at += 1
    return at


def _named_behind(site: Site, at: int) -> bool:
    """Whether somebody is named in full behind a comma or a bracket, with a title or without: `…, Senator Ann Lee`."""
    titled = head_of(site.word(at + 1), site.posts) is not None
    named = site.person_from(at + 1 + titled) if site.word(at) in _OPENING else None
    return named is not None and named.words > 1


def _opens(site: Site, at: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """Whether one of some phrases begins at a place."""
    return any(site.low[at : at + len(words)] == words for words in phrases)


def _portfolios(site: Site) -> frozenset[str]:
    return site.reading.language.names.matters | site.posts.modifiers | site.posts.portfolios


def _begins(site: Site, at: int) -> bool:
    """Whether a person's name may begin here: not in the middle of a body's, `Estado Mayor Conjunto de la Defensa`."""
    names = site.reading.language.names
    if site.word(at) in site.posts.portfolios and site.word(at) not in names.given:
        return False  # `Vivienda y Ordenamiento Territorial`
    return not site.upper(at - 1) or site.word(at) in names.given or site.word(at - 1) in names.honorifics


def _inside(site: Site, at: int) -> bool:
    """Whether a lower-case word may stand inside what a post is of."""
    word, token = site.word(at), site.tokens[at]
    if word in site.joins:
        return _lists(site, at)
    if word in site.posts.inside or token.is_a(WordClass.GENITIVE):
        return True
    if token.is_a(WordClass.DETERMINER) and site.word(at - 1) in site.posts.of:
        return True  # `the rapporteur of the panel for that country`
    closed = site.small(at) or token.is_a(WordClass.ADVERB, WordClass.PHRASE)
    return not (closed or site.verb(at))


def _lists(site: Site, at: int) -> bool:
    """Whether "and" goes on with the name of a body or a portfolio, and not with another person."""
    one = at + 1
    person, known = site.person_from(one), _portfolios(site)
    named = person is not None and not any(site.word(k) in known for k in range(person.first, person.last))
    if site.word(one) in site.posts.heads or named or site.mark(one):
        return False
    if site.upper(one):
        return site.upper(at - 1)
    beyond = one + 1
    return site.word(one) in site.posts.of or (not site.small(one) and (site.mark(beyond) or site.upper(beyond)))


def value_of(site: Site, post: Post) -> dict[str, object]:
    """The post and its body as the text has them, what tells of time left out."""
    posts, text = site.posts, site.reading.text
    end = site.tokens[post.end - 1].end
    end += text[end : end + 1] == "." and site.upper(post.whole)  # `Rep. Ann Lee`
    words = text[site.tokens[post.start].start : end].split()
    first = words[0].lower()
    for prefix in sorted(posts.former_prefix, key=len, reverse=True):
        if fold_in_place(first).startswith(prefix) and head_of(fold_in_place(first), posts) != fold_in_place(first):
            words[0] = words[0][len(prefix) :].lstrip("-")
            break
    times = {word for word in posts.interim | posts.acting if len(word) > 1}
    value: dict[str, object] = {"post": " ".join(word for word in words if fold_in_place(word) not in times)}
    if post.body is not None and post.body[0] < post.body[1]:
        value["body"] = text[site.tokens[post.body[0]].start : site.tokens[post.body[1] - 1].end]
    return value
