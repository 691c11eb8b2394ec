"""Rules for ratings that have a share: in one phrase, at a level, side by side, compared."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile

from constancia.claims.polls.sites import (
    Role,
    Site,
    Told,
    has_name,
    is_comma,
    is_real,
    level_role,
    rating_side,
    side_of,
)
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import replace
from constancia.syntax.clauses import Clause, around
from constancia.syntax.phrases import Phrase, PhraseKind

_HOLDING = frozenset({Sense.HAVE, Sense.LEVEL_STAND, Sense.LEVEL_MOVE, Sense.BE})
_ROW = 8
"""Code points between two shares that stand in a row, one for each of those before."""
_NOBODY = frozenset({Sense.POLL, Sense.POLL_ASKED, Sense.POLL_RATING, Sense.LEVEL_NET, Sense.LEVEL_CHANGE})
"""What nobody who is judged is called."""
_RATED = frozenset({Sense.POLL_RATING, Sense.LEVEL_AT})
_BARE = (WordClass.DETERMINER, WordClass.PRONOUN)
_LEVELS = frozenset({Sense.LEVEL_STAND, Sense.LEVEL_MOVE, Sense.LEVEL_PUT, Sense.BE})


# ---- a share of a rating: `86% of rejection`, `a 10% approval rating`, `una aprobación del 25 %`


def of_rating(site: Site, told: Told | None) -> Told | None:
    """A share and a noun for a side in one phrase."""
    rating = _own_rating(site)
    if rating is None:
        return None
    side = rating_side(rating)
    clause, role = site.place
    if side is None or (clause is not None and not is_real(clause) and not _had(site, clause, rating)):
        return None
    former = site.former
    subject = (*_judged(rating, site), *_behind(site))
    if not subject and told is not None and told.side != side and _added(site, told):
        return Told(side, (), site.phrase.start, site.phrase.end, rating.senses, elided=True)
    if not (told is not None and not subject and _paired(site)):
        subject = (*subject, *_holder(site, clause, role))
    elided = (rating.owned and not rating.of) or (told is not None and not subject[:1] and _paired(site))
    row = _each(site, clause) if not elided else ()
    first = next((phrase for phrase in subject if Sense.POLL not in phrase.senses), None)
    first = first if has_name(first or rating) else next(iter(row), first)
    if row and first is not None and (first in row or all(token.is_a(*_BARE) for token in first.tokens)):
        return Told(side, row[:1], site.phrase.start, site.phrase.end, rating.senses, also=row[1:])
    return Told(side, subject, site.phrase.start, site.phrase.end, rating.senses, elided, former=former)


def _had(site: Site, clause: Clause, rating: Phrase) -> bool:
    """Whether a rating is somebody's whatever the clause says of it: `her 57% rating is no surprise`."""
    negated = clause.group is not None and clause.group.negated
    named = any(has_name(one) for one in (*rating.of, *(_behind(site) if negated else ())) if one.share is None)
    return site.phrase in clause.subject and (rating.owned or site.phrase.owned or named)


def _each(site: Site, clause: Clause | None) -> tuple[Phrase, ...]:
    """Two or more who are named side by side before the verb, each of whom has what it says: `A and B both got`."""
    if clause is None or clause.verb is None or not clause.senses & _HOLDING:
        return ()
    ordered = any(token.text.lower() in site.words.respective for token in site.parsed.tokens)
    if ordered or any(0 < share.start - site.share.end < _ROW for share in site.parsed.shares):
        return ()
    row: list[Phrase] = []
    linked = True
    opening = ("", *site.words.absolute)
    for phrase in reversed([p for p in site.parsed.phrases if p.end <= clause.verb.start]):
        if phrase.kind is PhraseKind.LINK or (is_comma(phrase) and row):
            linked = True
        elif phrase.kind is PhraseKind.NOUN and not row and all(token.is_a(*_BARE) for token in phrase.tokens):
            continue  # `both`
        elif linked and phrase.kind is PhraseKind.NOUN and has_name(phrase) and phrase.preposition in opening:
            row.insert(0, phrase)
            linked = False
        else:
            break
    return tuple(row) if len(row) > 1 and not rating_side(row[0]) else ()


def _added(site: Site, told: Told) -> bool:
    """Whether the other side is only added to what was told: `56 % like the work, with a negative view of 40 %`."""
    between = [p for p in site.parsed.phrases if told.end <= p.start < site.phrase.start]
    quiet = all(p.kind in (PhraseKind.NOUN, PhraseKind.MARK, PhraseKind.LINK) and p.share is None for p in between)
    comma = bool(between) and is_comma(between[-1])
    return site.phrase.preposition in site.words.absolute and comma and quiet


def _paired(site: Site) -> bool:
    """Whether the share stands beside another, linked to it or against it: both are of one subject."""
    linked = False
    for phrase in site.before():
        if phrase.kind is PhraseKind.NOUN:
            versus = site.phrase.preposition in (*site.words.versus, *site.words.opposed)
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
        if site.own in outer.aside and not _people(outer):
            break
    following = site.next_word()
    if following is not None and following.preposition in site.words.rated and rating_side(following):
        return following
    return None


def _people(phrase: Phrase) -> bool:
    """Whether a phrase is of people asked, or a part of them: `el rechazo de la mitad (50 %)`."""
    return any(Sense.POLL_ASKED in inner.senses for inner in phrase.within()) and not has_name(phrase)


def _judged(rating: Phrase, site: Site) -> Iterator[Phrase]:
    """What a rating is of: `approval of the mayor`, `Cabinet support`."""
    for inner in rating.of:
        shares = any(one.share is not None for one in inner.within())
        if inner is not site.own and not shares and rating_side(inner) is None and not _people(inner):
            yield inner
    yield from named_ahead(rating)


def named_ahead(rating: Phrase) -> Iterator[Phrase]:
    """Whoever is named before the word for a side, in one phrase with it."""
    head = next((n for n, token in enumerate(rating.tokens) if side_of(token.senses)), 0)
    ahead = tuple(token for token in rating.tokens[:head] if not token.is_a(*_BARE, WordClass.POSSESSIVE))
    names = all(token.text[0].isupper() and not token.is_a(WordClass.ADJECTIVE, WordClass.ADVERB) for token in ahead)
    if ahead and names and not any(token.figure or token.senses & _NOBODY for token in ahead):
        yield replace(rating, start=ahead[0].start, end=ahead[-1].end, tokens=ahead, of=(), aside=())


def _behind(site: Site) -> Iterator[Phrase]:
    """The phrase right behind that the rating is aimed at: `rechazo al Congreso`, `support for the ban`."""
    following = next(site.after(), None)
    if following is not None and following.preposition in site.words.aimed and following.share is None:
        yield from () if _owned_work(following) else (following,)


def _holder(site: Site, clause: Clause | None, role: Role) -> Iterator[Phrase]:
    """Whoever has the rating: the subject of the verb, or the phrase that the share stands with."""
    attached = site.phrase.preposition in site.words.absolute
    beside = next((p for p in site.before() if not is_comma(p)), None)
    if beside is not None and beside.kind is PhraseKind.NOUN and has_name(beside) and _goes_with(site, beside, clause):
        yield beside
    if clause is not None and Sense.LEVEL_PUT in clause.senses and Sense.HAVE not in clause.senses:
        yield from _given(site, clause)
    if (
        clause is not None
        and clause.verb is not None
        and clause.group is not None
        and clause.group.form.tense is Tense.GERUND
    ):
        last = next((p for p in reversed(site.parsed.phrases) if p.end <= clause.verb.start), None)
        if last is not None and last.kind is PhraseKind.NOUN and has_name(last) and not last.preposition:
            yield last  # `and Judge Ann Lee getting 43%`
    if clause is not None and (attached or clause.senses & _HOLDING) and role is not Role.SUBJECT:
        held = around(clause)  # `marches in rejection of the cabinet, which has 60 % against it`
        for phrase in held:
            aims = (*_judged(phrase, site), *_aimed_at(site, phrase)) if rating_side(phrase) else (phrase,)
            yield from aims or (() if phrase is not clause.antecedent else (phrase,))
        if not held and clause.verb is not None:  # the last of a list that no clause took as its subject
            last = next((p for p in reversed(site.parsed.phrases) if p.end <= clause.verb.start), None)
            if last is not None and is_comma(last):  # `continues to fall, going from 8% to 5% support`
                yield from doing_before(site, clause.verb)
            elif last is not None and not last.preposition and last.share is None:
                yield last
    if attached:
        yield from islice((p for p in site.before() if p.kind is PhraseKind.NOUN and p.share is None), 1)
    if clause is None or clause.verb is None:
        yield from takewhile(lambda p: p.kind in (PhraseKind.NOUN, PhraseKind.MARK), site.before())


def _goes_with(site: Site, named: Phrase, clause: Clause | None) -> bool:
    """Whether a share is of whoever is named right before it: `Ann Roe, with 40 %`, `and Tom Fox 55 % approval`."""
    if site.phrase.preposition in site.words.absolute:
        listed = clause is not None and Sense.LIST_NEXT in clause.senses
        return not named.preposition or (listed and named.preposition in site.words.listing)
    bare = not named.preposition and not site.phrase.preposition and named.share is None
    return bare and not any(map(is_comma, islice(site.before(), 1))) and Sense.POLL not in named.senses


def _given(site: Site, clause: Clause) -> Iterator[Phrase]:
    """Whoever a source gives the share: `gives the mayor a 31% approval rating`, `otorga al alcalde un 31 %`."""
    doubled = site.words.doubled
    for phrase in (*clause.objects, *(p for p in clause.obliques if p.preposition in doubled)):
        if phrase.end <= site.phrase.start and phrase.share is None and not rating_side(phrase):
            yield phrase


# ---- ratings at a level: `la aprobación cae a 24 %`, `puts disapproval at 79 %`


def at_level(site: Site, told: Told | None) -> Told | None:
    """The share is the level of a rating that a verb moves, or puts there."""
    clause, role = site.place
    if clause is None or clause.verb is None or not is_real(clause) or role not in (Role.OBJECT, Role.OBLIQUE):
        return None
    if told is not None and _another(site, told):
        return None
    if not clause.senses & (_LEVELS | {Sense.HAVE}) or not level_role(site.phrase, clause, "level"):
        return None
    if Sense.LEVEL_EXCEED in clause.senses and len(_compared(site, clause)) > 1:
        return None  # whose share it is, the comparison does not say
    about = (clause.antecedent,) if clause.antecedent is not None and not clause.subject else ()
    named = (*clause.subject, *about, *clause.objects)
    rating = next((p for p in named if _free(p) and p.end <= site.phrase.start), None)
    aside = _aside(site, told, clause.verb)
    if aside is not None:
        side = rating_side(aside)
        return Told(str(side), (), aside.start, site.phrase.end, aside.senses, elided=True)
    if rating is None:
        rating = _dangling(site, clause) or _changed(site, clause)
    stands = Sense.BE in clause.senses and bool(site.phrase.preposition)  # `en marzo estaba en 41 %`
    moved = (stands or clause.senses & {Sense.LEVEL_MOVE, Sense.LEVEL_STAND}) and site.own is site.phrase
    goes_on = clause.antecedent is None and all(t.is_a(*_BARE) for p in clause.subject for t in p.tokens)
    if (
        told is not None and clause.subject and not has_name(clause.subject[0])
    ):  # `the deal, which had 49 %, fell to 40`
        goes_on |= clause.subject[0].end <= told.start < clause.verb.start
    if rating is None and told is not None and site.own is site.phrase and again(clause):
        return Told(told.side, (), clause.subject[0].start, site.phrase.end, told.senses, elided=True)
    if rating is None and told is not None and moved:
        if goes_on:
            return Told(told.side, (), clause.verb.start, site.phrase.end, told.senses)
        others = clause.subject or about  # `and the leader of the opposition stood at 44%`, `Ann Lee, who fell to 44%`
        if len(others) == 1 and has_name(others[0]):
            return Told(told.side, others, others[0].start, site.phrase.end, told.senses)
    side = rating_side(rating) if rating is not None else None
    if rating is None or side is None or _share_between(site, rating, clause) or _told_nearer(site, rating):
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


def moved_on(site: Site, told: Told | None) -> Told | None:
    """The level to which one came that was told with its rating: `went from having 54% approval in May to 31%`."""
    if told is None or not told.former or site.own is not site.phrase or not site.phrase.preposition:
        return None
    before = [c for c in site.parsed.clauses if c.verb is not None and c.verb.start < told.start]
    move = next((c for c in reversed(before) if Sense.LEVEL_MOVE in c.senses), None)
    behind = (p for p in site.parsed.phrases if told.end <= p.start < site.phrase.start)
    if move is None or not level_role(site.phrase, move, "level") or any(p.kind is not PhraseKind.NOUN for p in behind):
        return None
    return Told(told.side, told.subject, site.phrase.start, site.phrase.end, told.senses)


def _aside(site: Site, told: Told | None, verb: Phrase) -> Phrase | None:
    """The other side, only added to what was told: `stands at 28 % and lost two points in disapproval, to 68 %`."""
    if told is None:
        return None
    behind = (p for p in site.parsed.phrases if max(told.end, verb.end) <= p.start and p.end <= site.phrase.start)
    added = (p for p in behind if _free(p) and p.preposition in site.words.rated)
    return next((p for p in added if rating_side(p) != told.side), None)


def _another(site: Site, told: Told) -> bool:
    """Whether somebody else is named right before the share, behind what was told: `…, and Mike Kane, with 66%`."""
    before = [phrase for phrase in islice(site.before(), 4) if not is_comma(phrase)]
    named = before[:1] and before[0].start >= told.end and not before[0].preposition and has_name(before[0])
    return bool(named) and len(before) > 1 and before[1].kind is PhraseKind.LINK and is_comma(next(site.before()))


def _free(phrase: Phrase) -> bool:
    """Whether a phrase names a side and has no share of its own."""
    return rating_side(phrase) is not None and all(inner.share is None for inner in phrase.within())


def _having(site: Site, rating: Phrase) -> tuple[Phrase, ...]:
    """Whoever has a rating that a relative clause says more of."""
    return next((clause.subject for clause in site.parsed.clauses if rating in clause.objects), ())


def again(clause: Clause) -> bool:
    """Whether the level of what was told before is the subject of a clause: "its lowest rating was", «su índice»."""
    return any(p.owned and not p.of and p.senses & _RATED and rating_side(p) is None for p in clause.subject)


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


def _changed(site: Site, clause: Clause) -> Phrase | None:
    """A rating of which points were told to be lost or won: `lost four points of approval and stands at 31%`."""
    before = [p for p in site.parsed.phrases if clause.verb is not None and p.end <= clause.verb.start]
    last = next((p for p in reversed(before) if p.kind is not PhraseKind.LINK and not is_comma(p)), None)
    if last is None or Sense.LEVEL_CHANGE not in last.senses or not clause.senses & _LEVELS:
        return None
    return next((inner for inner in last.within() if rating_side(inner)), None)


def _share_between(site: Site, rating: Phrase, clause: Clause) -> bool:
    """Whether another level of that rating stands before this one; where it came from is none."""
    return any(
        phrase.share is not None and rating.end <= phrase.start < site.phrase.start
        for phrase in (*clause.objects, *clause.obliques)
        if not level_role(phrase, clause, "before")
    )


def _told_nearer(site: Site, rating: Phrase) -> bool:
    """Whether a set phrase tells a side between a rating and the share: `approval is low, most are dissatisfied`."""
    between = (p for p in site.parsed.phrases if rating.end <= p.start < site.phrase.start)
    return any(phrase.kind is PhraseKind.PREDICATE and side_of(phrase.senses) for phrase in between)


def _aimed_at(site: Site, rating: Phrase) -> Iterator[Phrase]:
    """What stands right behind a rating with a preposition: `el respaldo a la presidenta`."""
    phrases = site.parsed.phrases
    at = next((i for i, phrase in enumerate(phrases) if phrase is rating), len(phrases))
    following = next((phrase for phrase in phrases[at + 1 : at + 3] if not _among(phrase)), None)
    if following is not None and following.kind is PhraseKind.NOUN and following.preposition in site.words.aimed:
        yield from () if _owned_work(following) else (following,)


def _among(phrase: Phrase) -> bool:
    """Whether a phrase only says among whom: `support among voters for the deal`."""
    return bool(phrase.preposition) and _people(phrase)


def _owned_work(phrase: Phrase) -> bool:
    """Whether a phrase is the work of whoever was named before: `for his handling of the crisis`."""
    return phrase.owned and Sense.POLL_WORK in phrase.senses


# ---- side by side: `Aprobación: 34 %`, `el de desaprobación, en 52 %`, `with approval at 40%`


def beside(site: Site, told: Told | None) -> Told | None:
    """The share stands right behind a rating, without a verb of its own."""
    clause, _ = site.place
    if (clause is not None and not is_real(clause)) or site.owner is not None:
        return None
    rating = None
    for phrase in site.before():
        if phrase.kind is PhraseKind.NOUN and phrase.share is None:
            rating = next((inner for inner in phrase.within() if rating_side(inner)), None)
            if rating is not None or phrase.preposition not in site.words.aimed:
                break
        elif not (is_comma(phrase) or (phrase.kind is PhraseKind.MARK and phrase.tokens[0].text == ":")):
            break
    gapped = clause is not None and level_role(site.phrase, clause, "level")  # `y la negativa al 49 %`
    moved = rating is not None and rating.preposition in site.words.rated  # `up a point on approval to 43%`
    if rating is None or not (gapped or moved or site.phrase.preposition in site.words.level):
        return None
    side = rating_side(rating)
    if side is None or _of_something(site, rating):
        return None
    subject = (*_judged(rating, site), *_aimed_at(site, rating))
    if not subject and (moved or rating.preposition in site.words.absolute):
        subject = doing_before(site, rating)  # `she is liked least, with approval at 24%`
        put = next((c for c in site.parsed.clauses if c.subject == subject and Sense.LEVEL_PUT in c.senses), None)
        subject = tuple(p for p in put.objects if p.end <= rating.start) if put is not None else subject
    return Told(side, subject, rating.start, site.phrase.end, rating.senses, elided=rating.owned and not rating.of)


def _of_something(site: Site, rating: Phrase) -> bool:
    """Whether the share is of what the rating only belongs to: `the top reason for negative ratings, at 18%`."""
    phrases = site.parsed.phrases
    at = next((i for i, phrase in enumerate(phrases) if phrase is rating), 0)
    held = rating.preposition in site.words.aimed and rating.preposition not in site.words.absolute
    before = phrases[at - 1]
    counted = Sense.LEVEL_CHANGE in before.senses or rating.preposition in site.words.rated
    return at > 0 and held and not counted and before.kind is PhraseKind.NOUN and before.share is None


def doing_before(site: Site, phrase: Phrase) -> tuple[Phrase, ...]:
    """The subject of the last verb before a phrase that has one."""
    before = [c for c in site.parsed.clauses if c.verb is not None and c.verb.end <= phrase.start and c.subject]
    return before[-1].subject if before else ()


# ---- whoever has most of it: `the one with the best image is Ana Paz, with 49%`


def ranked(site: Site, told: Told | None) -> Told | None:
    """The share stands with whoever is said to be the one with a rating."""
    clause, _ = site.place
    if site.phrase.preposition not in site.words.absolute or clause is None or not is_real(clause):
        return None
    before = [phrase for phrase in site.parsed.phrases[: site.index] if not is_comma(phrase)]
    if len(before) < 3 or Sense.BE not in before[-2].senses or not has_name(before[-1]) or before[-1].preposition:
        return None
    ratings = [inner for phrase in before[-4:-2] for inner in phrase.within()]
    rating = next((p for p in ratings if _free(p) or (p.kind is PhraseKind.PREDICATE and side_of(p.senses))), None)
    side = side_of(rating.senses) if rating is not None else None
    if rating is None or side is None:
        return None
    senses = rating.senses | ({Sense.SIDE} if rating.kind is PhraseKind.PREDICATE else set())
    return Told(side, (before[-1],), before[-1].start, site.phrase.end, senses)


# ---- two shares of one comparison: `rejection exceeds approval, with 53% against 36%`


def compared(site: Site, told: Told | None) -> Told | None:
    """The first and the second of two shares, for the first and the second of two ratings that a verb compares."""
    clause = next((c for c in site.parsed.clauses if Sense.LEVEL_EXCEED in c.senses and c.verb is not None), None)
    if clause is None or not is_real(clause):
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
