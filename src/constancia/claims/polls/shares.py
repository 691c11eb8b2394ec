"""The shares that a sentence tells, each with whom it is about and the poll that it is from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from constancia.claims.polls import earlier
from constancia.claims.polls.earlier import Read
from constancia.claims.polls.joining import Share
from constancia.claims.polls.makers import country_only
from constancia.claims.polls.naming import meant, named
from constancia.claims.polls.patterns import PollPatterns, exact, patterns
from constancia.claims.polls.ratings import again
from constancia.claims.polls.rules import told_by
from constancia.claims.polls.sites import Site, Told, level_role, moved_between, pointing, rating_side, sites
from constancia.claims.polls.subjects import plain, subject, whole
from constancia.claims.polls.topics import divided_by, heading, presented, rated, topic
from constancia.claims.polls.waves import Wave, Waves, past
from constancia.claims.reading import Reading
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.clauses import Clause
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.names import NameKind
from constancia.syntax.marks.patterns import any_of
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import PhraseKind
from constancia.syntax.sentences import Sentence
from constancia.syntax.tokens import Kind

_RACE = 3
"""Sentences before a share in which words of an election make support a voting intention."""
_CAMPAIGN = 3
"""Such words in a document that is about an election throughout."""
_BACK = 2
"""Sentences back in which stands what a sentence goes on with that gives only a level."""
_LEVELS = frozenset({Sense.LEVEL_STAND, Sense.LEVEL_MOVE})
_OPENING = 5
"""Phrases of a sentence among which it says that it goes on with a ranking."""
_ALL = 100
_BESIDE = 40
"""Code points around a share in which words of an election or a count make it no judgement."""


def shares_of(
    reading: Reading, sentence: Sentence, waves: Waves, before: str | None, only: str | None, last: Share | None
) -> Iterator[Share]:
    """The shares of people asked that a sentence tells, behind the `last` of the text.

    `before` is who was judged last, `only` whoever alone was.
    """
    parsed = reading.parse(sentence)
    wave = waves.at(sentence.index)
    read = _told(reading, parsed, wave, last) if parsed.shares else []
    subjects = [None if told.elided else _judged(reading, parsed, told) for _, told, _ in read]
    if read and subjects[0] is None and sentence.index:
        before = _presented(reading, sentence) or before
    for (site, told, rule), words in zip(read, _filled(reading, parsed, subjects, before), strict=True):
        decided = wave is None and Sense.DECIDE_PASS in told.senses and words is not None
        if site.share.figure is None or (decided and plain(reading, words or "")):
            continue  # `la aprobación de la solicitud ronda el 89 %`: of no poll
        of_then = _at_time(reading, parsed, told, wave or waves.common)
        if told.when is not None and of_then is None:
            continue  # of another time, and the text does not say which
        rough = getattr(site.share.figure, "collective", False)
        few = patterns(reading.language.code).parts.search(reading.folded, sentence.start, sentence.end) is not None
        placed = _in_a_place(reading, parsed, told)
        if placed and rule == "poll.likewise":
            continue  # `in Congress at 9%, in Lima at 12%`: of those of a place
        few = few or placed
        part = few or _part(reading.language.code).search(reading.folded, sentence.start, sentence.end) is not None
        for name in (words, *(subject(reading, (phrase,)) for phrase in told.also)):
            yield Share(
                sentence.index, told, site.share.figure.value,
                name and (named(reading, name) or meant(reading, name, only) or name), _past_article(parsed, told),
                of_then or wave or waves.common, *(rough, part, few, rule),
            )  # fmt: skip


def _in_a_place(reading: Reading, parsed: Parsed, told: Told) -> bool:
    """Whether a rating is told of those of one place, no country: `approval in Daegu was 37%`."""
    return any(
        name.kind is NameKind.PLACE
        and phrase.preposition in parsed.words.rated
        and not country_only(reading, reading.text[name.start : name.end])
        for phrase in parsed.phrases
        if told.start <= phrase.start and phrase.end <= told.end
        for name in reading.names_in(phrase.start, phrase.end)
    )


@lru_cache(maxsize=4)
def _part(code: str) -> re.Pattern[str]:
    """Words for a part of those asked."""
    return compiled(rf"(?<!\w){any_of(language(code).facts.subsets)}(?!\w)")


def _presented(reading: Reading, sentence: Sentence) -> str | None:
    """Whoever the sentence before presents, if it has no share and stands in the same paragraph."""
    last = reading.parse(reading.sentences[sentence.index - 1])
    if last.shares or last.sentence.paragraph != sentence.paragraph:
        return None
    return _no_maker(reading, presented(reading, last) or rated(reading, last))


def _judged(reading: Reading, parsed: Parsed, told: Told) -> str | None:
    """The words for what is judged; whoever made the poll is not, and what divides those asked is."""
    dividing = subject(reading, divided_by(parsed, told.start))
    return _no_maker(reading, dividing or subject(reading, (whole(parsed, phrase) for phrase in told.subject)))


def _no_maker(reading: Reading, words: str | None) -> str | None:
    makers = patterns(reading.language.code).pollsters
    return None if words is not None and makers.fullmatch(fold_in_place(words)) else words


def _at_time(reading: Reading, parsed: Parsed, told: Told, wave: Wave | None) -> Wave | None:
    """The poll of another time that a share is of, where it says of which."""
    if told.when is None:
        return Wave(wave.pollster if wave else None, other=True) if told.former else None
    marks = reading.dates_in(parsed.sentence.start, parsed.sentence.end)
    mark = next((one for one in marks if one.start <= told.when < one.end and one.date), None)
    if mark is None or mark.date is None:
        return None
    another = earlier.other(reading, mark, wave)
    return Wave(wave.pollster if wave else None, past(reading, mark), mark.inferred, other=another)


def _past_article(parsed: Parsed, told: Told) -> int:
    """Where what was told begins, past an article that opens it."""
    opening = [token for token in parsed.tokens if token.start >= told.start][:2]
    article = len(opening) > 1 and opening[0].is_a(WordClass.DETERMINER) and opening[0].start == told.start
    article = article and opening[1].kind is not Kind.SHARE  # `el 75 %` is one figure
    return opening[1].start if article else told.start


def _told(reading: Reading, parsed: Parsed, wave: Wave | None, last: Share | None) -> list[Read]:
    """What the shares of a sentence tell of people asked, of the poll's own time and of others."""
    read: list[Read] = []
    for one in _read(reading, parsed, wave, last):
        read.append(earlier.dated(reading, one, wave, read[-1] if read else None))
    return sorted((*read, *earlier.compared(reading, sites(parsed), read)), key=lambda one: one[0].share.start)


def _read(reading: Reading, parsed: Parsed, wave: Wave | None, before: Share | None) -> Iterator[Read]:
    """What the rules read, where it is told of people asked."""
    p = patterns(reading.language.code)
    last = heading(reading, parsed) or _told_before(reading, parsed, before) or _to_come(reading, parsed)
    for site in sites(parsed):
        rule, told = told_by(site, last) or (None, None)
        if rule is None or told is None or (told.weak and wave is None) or not _of_people(reading, site, told, p):
            continue
        last = told if told.side else last
        if told.side:
            yield site, told, rule.name


def _told_before(reading: Reading, parsed: Parsed, before: Share | None) -> Told | None:
    """What was told last, for a sentence that goes on with it.

    It names the next of a ranking (`She is followed by Tom Fox, with 59%`), or only a level: `It stands at 66%`, `his
    premier lost nine points, going from 56% to 47%`.
    """
    ranks = patterns(reading.language.code).ranks.match(reading.folded, parsed.sentence.start, parsed.sentence.end)
    ranked = ranks is not None or any(Sense.LIST_NEXT in phrase.senses for phrase in parsed.phrases[:_OPENING])
    next_one = before is not None and parsed.sentence.index - before.sentence == 1
    level = any(c.senses & _LEVELS and (moved_between(parsed, c) or pointing(c)) for c in parsed.clauses)
    level = level or (next_one and (_others(reading, parsed) or any(_only_is(parsed, c) for c in parsed.clauses[:1])))
    near = before is not None and 0 < parsed.sentence.index - before.sentence <= _BACK
    rated = (p for phrase in parsed.phrases if phrase.start < parsed.shares[0].start for p in phrase.within())
    if before is None or not near or not (ranked or level) or any(map(rating_side, rated)):
        return None
    start, listed = parsed.sentence.start, {Sense.LIST_NEXT} if ranked else set()
    return Told(before.told.side, (), start, start, before.told.senses | {Sense.SIDE} | listed)


def _to_come(reading: Reading, parsed: Parsed) -> Told | None:
    """The rating that a sentence tells only behind the share of whoever it names first.

    `Lee falls to 18% while Fox starts with an approval rating of 58%`.
    """
    found, start = sites(parsed), parsed.sentence.start
    first, clause = (found[0], found[0].place[0]) if len(found) > 1 else (None, None)
    if first is None or clause is None or not clause.senses & _LEVELS:
        return None
    people = (n for p in clause.subject for n in reading.names_in(p.start, p.end) if n.kind is NameKind.PERSON)
    behind = (q for p in parsed.phrases if p.start > first.share.end for q in p.within() if rating_side(q))
    rating = next(behind, None) if next(people, None) is not None else None
    side = rating_side(rating) if rating is not None else None
    return Told(side, (), start, start, rating.senses | {Sense.SIDE}) if rating is not None and side else None


def _others(reading: Reading, parsed: Parsed) -> bool:
    """Whether a sentence goes on to another level of what was told, or to others of whom it is: "her predecessor"."""
    start, end = parsed.sentence.start, parsed.sentence.end
    if patterns(reading.language.code).others.search(reading.folded, start, end) is not None:
        return True
    left_out = (c for c in parsed.clauses if not c.subject and c.antecedent is None and c.senses & _LEVELS)
    placed = (
        p for c in left_out if parsed.words.inverts for p in (*c.objects, *c.obliques) if level_role(p, c, "level")
    )
    return any(p.share is not None for p in placed) or any(map(again, parsed.clauses))


def _only_is(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause says of what was told before no more than what it was: «En mayo, fue del 31 %»."""
    left_out = not clause.subject and clause.antecedent is None and parsed.words.inverts
    said = (*clause.objects, *clause.obliques)
    dated = all(p.share is not None or any(t.kind is Kind.DATE for t in p.tokens) for p in said)
    return Sense.BE in clause.senses and (left_out or pointing(clause)) and dated


def _filled(reading: Reading, parsed: Parsed, subjects: list[str | None], before: str | None) -> list[str | None]:
    """The subjects, each that the text leaves out taken from beside it: the one before, what was asked, the next."""
    out: list[str | None] = []
    for index, words in enumerate(subjects):
        following = next((one for one in subjects[index:] if one), None)
        earlier = next((one for one in reversed(out) if one), None)
        out.append(words or earlier or _no_maker(reading, topic(reading, parsed)) or following or before)
    return out


def _of_people(reading: Reading, site: Site, told: Told, p: PollPatterns) -> bool:
    """Whether a share is one of people who were asked what they think: neither of votes, nor voting intention."""
    sentence, text = site.parsed.sentence, reading.folded
    start, end = max(sentence.start, site.share.start - _BESIDE), min(sentence.end, site.share.end + _BESIDE)
    before, behind = exact(reading.language.code)
    ahead = text[start : site.share.start]
    other = p.intention.search(text[start:end]) or p.bounds.search(ahead) or before.search(ahead)
    opens = (phrase.tokens[0].text.lower() for phrase in (site.clause.subject if site.clause is not None else ()))
    members = any(Sense.MEMBERS in inner.senses for inner in (*site.own.of, *site.phrase.of))
    if other or behind.match(text, site.share.end, sentence.end) or members or _partly(reading, site, told, p):
        return False
    value = site.share.figure.value if site.share.figure is not None else 0
    if not 0 < value < _ALL or not site.words.nobody.isdisjoint(opens):
        return False
    if not told.leans:
        return True
    first = reading.sentences[max(0, sentence.index - _RACE)].start
    last = reading.sentences[min(len(reading.sentences) - 1, sentence.index + 1)].end
    near = p.race.search(reading.folded, first, last) is not None
    return not near and sum(1 for _ in islice(p.race.finditer(reading.folded), _CAMPAIGN)) < _CAMPAIGN


def _partly(reading: Reading, site: Site, told: Told, p: PollPatterns) -> bool:
    """Whether a share is of a part of a side, or all is only supposed: `strongly approve`, `if approval is at 30 %`."""
    parsed = site.parsed
    if p.degrees.search(reading.folded, told.start, told.end) is not None:
        return not any(
            phrase.kind is PhraseKind.LINK and told.start < phrase.start < told.end for phrase in parsed.phrases
        )
    condition = p.conditions.search(reading.folded, parsed.sentence.start, told.start)
    return condition is not None and "," not in reading.folded[condition.end() : told.start]
