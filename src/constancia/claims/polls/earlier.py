"""Shares of another time than the poll that is told of: `stands at 38 %, compared to 64 % in October 2019`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from constancia.claims.polls.sites import Site, came_from, is_comma, moved_from, rating_side
from constancia.claims.polls.subjects import links
from constancia.claims.polls.told import Told
from constancia.claims.polls.waves import Wave, past
from constancia.claims.reading import Reading
from constancia.lean import replace
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.phrases import Phrase, PhraseKind

_NEAR = 24
"""Code points from a share to its date at most."""
_MONTHS = 2
"""Months before the publication from which on a month that has its own share is of another poll."""
Read = tuple[Site, Told, str]
"""A share, what it tells, and the rule that read it."""


def dated(reading: Reading, read: Read, wave: Wave | None) -> Read:
    """A share that was read, with its time where that is another than the poll's."""
    site, told, rule = read
    mark = when(reading, site, told) if told.when is None else None
    if mark is None or not _other(reading, mark, wave):
        return read
    return site, replace(told, when=mark.start), rule


def compared(reading: Reading, found: Sequence[Site], read: Sequence[Read]) -> Iterator[Read]:
    """The shares that no rule reads, with which one that was read is compared, each of a time that it says."""
    known = {site.share.start for site, _, _ in read}
    last: Site | None = None
    for site in found:
        unread = site.share.start not in known
        mark = when(reading, site, None) if unread else None
        if unread and mark is None and came_from(site):
            told = _beside(site, read, None)
            if told is not None:
                yield site, _only(told, site.share.end, site, former=True), "poll.compared-with"
        if mark is None or _now(reading, mark):
            last = (
                site
                if any(other.share.start == site.share.start and told.when is not None for other, told, _ in read)
                else last
            )
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
    words, clause = site.parsed.words, site.place[0]
    behind = [told for other, told, _ in read if other.share.start >= site.share.end and other.place[0] is clause]
    if behind and moved_from(site):
        return behind[0]
    before = [told for other, told, _ in read if other.share.end <= site.share.start and _alike(other, site)]
    against = site.phrase.preposition in (*words.former, *words.versus)
    goes_on = last is not None and not _between(last, site)
    return before[-1] if before and (against or goes_on) else None


def _alike(one: Site, other: Site) -> bool:
    """Whether two shares can be of one rating: not where the second has a verb and a rating of its own."""
    clause = other.place[0]
    return clause is None or one.place[0] is clause or not any(rating_side(phrase) for phrase in clause.subject)


def _between(one: Site, other: Site) -> list[Phrase]:
    """What stands between two shares besides their dates and what links them."""
    inner = one.parsed.phrases[one.index + 1 : other.index]
    return [
        p for p in inner if not (p.kind is PhraseKind.LINK or is_comma(p) or any(t.kind == "date" for t in p.tokens))
    ]


def when(reading: Reading, site: Site, told: Told | None) -> DateMark | None:
    """The date right behind a share, or behind the rating that it is of."""
    code, sentence = reading.language.code, site.parsed.sentence
    for end in (site.share.end, *((told.end,) if told is not None and told.end > site.share.end else ())):
        for mark in reading.dates_in(end, min(sentence.end, end + _NEAR)):
            gap = reading.folded[end : mark.start].strip(" %")
            if mark.date is not None and not re.search(r"[^\w\s]", gap) and all(links(w, code) for w in gap.split()):
                return mark
    return None


def _now(reading: Reading, mark: DateMark) -> bool:
    """Whether a date is of the month of the publication."""
    date, published = past(reading, mark), reading.document.published
    return date is not None and published is not None and date.split("/")[0][:7] >= published[:7]


def _other(reading: Reading, mark: DateMark, wave: Wave | None) -> bool:
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
