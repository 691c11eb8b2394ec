"""Shares told of one subject in one poll, joined to one claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from constancia.claims.polls.sites import Told
from constancia.claims.polls.subjects import generic, titles, words
from constancia.claims.polls.waves import Wave
from constancia.claims.reading import Reading
from constancia.lean import dataclass

_NEAR = 4
"""Sentences over which the other side of a subject's shares may be told."""
_NAMED = 8
"""The same, where the subject is said again."""
_REMEMBERED = 100
"""Judgements before a share among which its own is looked for: what keeps the time in proportion to the text."""
_SAME = 60
"""Code points between two shares of one sentence that are one place of the claim."""


@dataclass(frozen=True, slots=True)
class Share:
    """One share as one sentence tells it."""

    sentence: int
    told: Told
    value: int | float
    subject: str | None
    start: int
    wave: Wave
    rough: bool = False
    """Whether it is told in tenths."""
    part: bool = False
    """Whether its sentence tells of a part of those asked: of one region, age or sex."""
    few: bool = False
    """Whether that is no part that a record tells of: one age, one party, one place."""
    rule: str = ""
    """The name of the rule that read it."""


@dataclass(slots=True)
class Judgement:
    """Shares for and against one subject in one wave."""

    subject: str
    wave: Wave
    values: dict[str, int | float] = field(default_factory=dict)
    places: list[tuple[int, int]] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    rough: set[str] = field(default_factory=set)
    """The sides told in tenths only."""
    part: bool = False
    few: bool = False
    rule: str = ""


_ROUNDED = 5
"""Points by which a share told in tenths may miss the share that it rounds."""


def joined(reading: Reading, shares: Iterable[Share]) -> list[Judgement]:
    """The judgements that shares in the order of the text make together."""
    code = reading.language.code
    out: list[Judgement] = []
    for share in shares:
        recent = out[-_REMEMBERED:]
        home = _repeated(reading, share, recent) or _completed(reading, share, recent)
        if home is None:
            if share.subject is None:
                continue
            name = _fuller(reading, share.subject, recent)
            home = Judgement(name, share.wave, part=share.part, few=share.few, rule=share.rule)
            out.append(home)
        if share.told.side not in home.values or (share.told.side in home.rough and not share.rough):
            home.values[share.told.side] = share.value
            (home.rough.add if share.rough else home.rough.discard)(share.told.side)
        if home.wave.pollster is None:
            home.wave = share.wave if share.wave.pollster is not None else home.wave
        elif home.wave.field_dates is None and share.wave.pollster == home.wave.pollster and not share.wave.past:
            home.wave = share.wave
        if share.subject is not None and words(home.subject, code) < words(share.subject, code):
            home.subject = share.subject
        _place(home, share)
    near = (out[max(0, index - _REMEMBERED) : index + _REMEMBERED] for index in range(len(out)))
    return [one for one, others in zip(out, near, strict=True) if not _less_than(reading, one, others)]


def _less_than(reading: Reading, one: Judgement, others: list[Judgement]) -> bool:
    """Whether a judgement is that of a part of those who made another."""
    return one.few and any(not other.part and _of_all(reading, one, other) for other in others)


def _of_all(reading: Reading, part: Judgement, one: Judgement) -> bool:
    """Whether a judgement is of the same subject on the same side as that of a part of those asked."""
    return part.values.keys() <= one.values.keys() and alike(reading, part.subject, one.subject)


def _fuller(reading: Reading, subject: str, told: list[Judgement]) -> str:
    """The name that was given before whoever a bare title stands for; any other subject as it is."""
    if subject != subject.lower():
        return subject
    mine = words(subject, reading.language.code)
    named = (one.subject for one in reversed(told) if alike(reading, subject, one.subject))
    return next((name for name in named if name != name.lower() and not mine - titles(reading.language.code)), subject)


def _place(home: Judgement, share: Share) -> None:
    if home.sentences and home.sentences[-1] == share.sentence and share.start - home.places[-1][1] < _SAME:
        start, end = home.places[-1]
        home.places[-1] = min(start, share.start), max(end, share.told.end)
    else:
        home.places.append((share.start, share.told.end))
    home.sentences.append(share.sentence)


def _repeated(reading: Reading, share: Share, told: list[Judgement]) -> Judgement | None:
    """The judgement that has this share of this subject already: told again, as in a headline and its text."""
    if share.subject is None:
        return None
    for one in reversed(told):
        equal = one.values.get(share.told.side) == share.value and _one_wave(share.wave, one.wave)
        if equal and alike(reading, share.subject, one.subject):
            return one
    return None


def _completed(reading: Reading, share: Share, told: list[Judgement]) -> Judgement | None:
    """The judgement of this subject near by that lacks this side; none where a bare title may be either of two."""
    if share.subject is not None and _either(reading, share, told):
        return None
    for one in sorted(told, key=lambda judgement: -judgement.sentences[-1]):
        near = share.sentence - one.sentences[-1] <= (_NEAR if share.subject is None else _NAMED)
        if not near:
            return None
        same = share.subject is None or alike(reading, share.subject, one.subject)
        here = one.sentences[-1] == share.sentence
        whole = here or not (one.part or share.part)
        rounded = share.told.side in one.rough and abs(share.value - one.values[share.told.side]) <= _ROUNDED
        if same and whole and (share.told.side not in one.values or rounded) and _one_wave(share.wave, one.wave):
            return one
        if share.subject is None:
            return None
    return None


def _either(reading: Reading, share: Share, told: list[Judgement]) -> bool:
    """Whether a bare title may be that of several who were named since."""
    code = reading.language.code
    if share.subject is None or words(share.subject, code) - titles(code):
        return False
    near = [one.subject for one in told if one.sentences and share.sentence - one.sentences[-1] <= _NAMED]
    named = [one for one in near if words(one, code) - generic(code) and alike(reading, share.subject, one)]
    return any(not alike(reading, named[0], one) for one in named[1:])


def _one_wave(one: Wave, other: Wave) -> bool:
    """Whether two shares can be of one poll: neither its maker nor its days differ, and none is said to be another."""
    makers = one.pollster == other.pollster or None in (one.pollster, other.pollster)
    days = one.field_dates == other.field_dates or None in (one.field_dates, other.field_dates)
    return makers and days and one.other == other.other


def alike(reading: Reading, one: str, other: str) -> bool:
    """Whether two subjects may be one: shared words that are no title, or a description of a named one."""
    code = reading.language.code
    general, posts = generic(code), titles(code)
    mine, theirs = words(one, code), words(other, code)
    if mine - general and theirs - general:
        return bool((mine - general) & (theirs - general))
    if mine & theirs:
        return True
    described, named, full = (mine, theirs, other) if not mine - general else (theirs, mine, one)
    if not described & posts or named & (general - posts) or not any(word[0].isupper() for word in full.split()):
        return False
    heads, one_post, others = reading.language.poll.heads, described & posts, named & posts
    return not others or bool(one_post & others) or (one_post <= heads and others <= heads)
