"""Shares of another time than the poll that is told of: `stands at 38 %, compared to 64 % in October 2019`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from constancia.claims.polls.patterns import patterns
from constancia.claims.polls.sites import Site, Told
from constancia.claims.polls.subjects import links
from constancia.claims.polls.waves import Wave, past
from constancia.claims.reading import Reading
from constancia.language.shape.lexicon import WordClass
from constancia.lean import replace
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.phrases import PhraseKind
from constancia.syntax.tokens import Kind

_CALENDAR = ("date", "month", "year")
_MONTH = len("2024-05")
_NEAR = 36
"""Code points from a share to its date at most."""
_MONTHS = 2
"""Months before the publication from which on a month that has its own share is of another poll."""
Read = tuple[Site, Told, str]
"""A share, what it tells, and the rule that read it."""


def dated(reading: Reading, read: Read, wave: Wave | None, before: Read | None) -> Read:
    """A share that was read, with its time where the text says more of it than of the poll's.

    The other side of the share `before` is of the same time.
    """
    site, told, rule = read
    if before is not None and told.when is None and before[1].side != told.side and when(reading, site, told) is None:
        between = (p for p in site.parsed.phrases if before[1].end <= p.start < site.phrase.start)
        turns = any(p.kind is PhraseKind.CONTRAST or p.tokens[0].text == ";" for p in between)
        if before[1].when is not None and not turns and _fronted(reading, site) is None:
            return site, replace(told, when=before[1].when), rule
    mark = (when(reading, site, told) or _fronted(reading, site)) if told.when is None else None
    known = (wave.field_dates if wave is not None else None) or "-"
    if mark is None or len(mark.date or "") > _MONTH or known.startswith(past(reading, mark) or "-"):
        return read
    return site, replace(told, when=mark.start), rule


def compared(reading: Reading, found: Sequence[Site], read: Sequence[Read]) -> Iterator[Read]:
    """The shares that no rule reads, with which one that was read is compared, each of a time that it says."""
    known = {site.share.start for site, _, _ in read}
    last: Site | None = None
    for site in found:
        unread = site.share.start not in known
        mark = when(reading, site, None) if unread else None
        if unread and mark is None and site.former:
            told = _beside(site, read, None)
            if told is not None:
                yield site, _only(told, site.share.end, site, former=True), "poll.compared-with"
        if mark is None or _now(reading, mark):
            dated = any(other.share.start == site.share.start and told.when is not None for other, told, _ in read)
            last = site if dated else last
            continue
        told = _beside(site, read, last)
        if told is None:
            continue
        last = site
        yield site, _only(told, max(mark.end, site.share.end), site, when=mark.start), "poll.compared-with"


def _only(told: Told, end: int, site: Site, *, when: int | None = None, former: bool = False) -> Told:
    """The same as was told, at another time and with another share."""
    return Told(told.side, (), site.share.start, end, told.senses, elided=True, when=when, former=former)


def _beside(site: Site, read: Sequence[Read], last: Site | None) -> Told | None:
    """What was told of the same, of which this share is only the level at another time."""
    words, clause = site.words, site.place[0]
    behind = [told for other, told, _ in read if other.share.start >= site.share.end and other.place[0] is clause]
    if behind and site.moved:
        return behind[0]
    before = [told for other, told, _ in read if other.share.end <= site.share.start]
    against = site.phrase.preposition in (*words.former, *words.versus, *words.opposed)
    goes_on = last is not None or site.bracketed is not None
    return before[-1] if before and (against or goes_on) else None


def when(reading: Reading, site: Site, told: Told | None) -> DateMark | None:
    """The date right behind a share, or behind the rating that it is of; or behind which it stands in brackets."""
    code, sentence, holder = reading.language.code, site.parsed.sentence, site.bracketed
    if holder is not None and any(token.kind is Kind.DATE for token in holder.tokens):
        return next((mark for mark in reading.dates_in(holder.start, holder.end) if mark.date is not None), None)
    for end in (site.share.end, *((told.end,) if told is not None and told.end > site.share.end else ())):
        for mark in reading.dates_in(end, min(sentence.end, end + _NEAR)):
            gap = patterns(code).previous.sub("", reading.folded[end : mark.start]).strip(" %(")
            joins = any(
                form.word_class is WordClass.CONJUNCTION for w in gap.split() for form in lexicon(code).forms(w)
            )
            apart = joins or re.search(r"[^\w\s]", gap)  # `44 % y en abril …`
            if mark.date is not None and not apart and all(links(w, code) for w in gap.split()):
                return mark
    return None


def _fronted(reading: Reading, site: Site) -> DateMark | None:
    """The month or year that stands before a share in its clause: `en abril subió al 47 %`, `in 2019, 61% approved`."""
    parsed, clause = site.parsed, site.place[0]
    start = max((one.end for one in parsed.shares if one.end <= site.share.start), default=parsed.sentence.start)
    for phrase in reversed(parsed.phrases[: site.index]):
        if phrase.start < start or phrase.kind is PhraseKind.CONTRAST:
            return None
        mark = next(iter(reading.dates_in(phrase.start, phrase.end)), None)
        alone = all(t.kind is Kind.DATE or t.is_a(WordClass.DETERMINER) for t in (*phrase.of, phrase)[0].tokens)
        verbs = (c.verb for c in parsed.clauses if c.verb is not None and phrase.end <= c.verb.start < site.share.start)
        own = clause is None or phrase in clause.obliques or not any(verb is not clause.verb for verb in verbs)
        own = own or (clause is not None and phrase == clause.antecedent)
        own = own and not any(c.antecedent and phrase in c.obliques for c in parsed.clauses if c is not clause)
        if mark is None or mark.date is None or not (alone and own):
            continue
        ahead = [token for token in parsed.tokens if token.end <= phrase.start][-2:-1] if phrase.preposition else []
        told_of_it = clause is not None and clause.antecedent is not None and phrase in clause.obliques
        if not told_of_it and any(token.is_a(WordClass.RELATIVE, WordClass.PREPOSITION) for token in ahead):
            return None  # `10 puntos menos que en marzo`
        plain = mark.bound is None and mark.meaning in _CALENDAR and phrase.preposition in ("", *parsed.words.timed)
        return mark if plain else None
    return None


def _now(reading: Reading, mark: DateMark) -> bool:
    """Whether a date is of the month of the publication."""
    date, published = past(reading, mark), reading.document.published
    return date is not None and published is not None and date.split("/")[0][:7] >= published[:7]


def other(reading: Reading, mark: DateMark, wave: Wave | None) -> bool:
    """Whether a date is of another poll than the one told of: before its days, or months before the publication."""
    date, published = past(reading, mark), reading.document.published
    if date is None or published is None or len(published) < len("2024-05"):
        return False
    own = wave.field_dates if wave is not None and wave.field_dates else None
    last = date.split("/")[-1].rstrip("~?")
    if own is not None:
        return last[:7] < own[: min(len(last), 7)]
    if len(last) < len("2024-05") or not last[5:7].isdigit() or int(last[5:7]) > 12:
        return last[:4] < published[:4]
    return _month(last) + _MONTHS <= _month(published)


def _month(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7])
