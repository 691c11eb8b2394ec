"""Where and when a sentence says a vote was held."""

from __future__ import annotations

from constancia.claims.voting.acts import Act
from constancia.claims.voting.governing import in_passing
from constancia.claims.voting.mention import Mention
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.places import Words
from constancia.compiled import compiled
from constancia.language.shape.senses import Sense
from constancia.model.time import edtf
from constancia.syntax.marks.dates import DateMark

_FARTHEST = 220
"""Characters between a vote and its date at most."""
_CLOSE = 80
"""Characters within which a date is the vote's even if another decision stands nearer."""
_TOLD_OF = 25
"""Characters before a date in which a relative clause begins that it dates."""
_GOING = 90
"""Characters before the day of a journey in which its verb stands."""
_LATELY = 3
"""Days before publication within which a day behind a journey is that of the vote."""
_LONG_AGO = 270
"""Days before publication from which on nobody writes a date without its year."""
_PUT_OFF = 60
"""Characters before a day in which a verb says that nothing was held on it."""
_YEAR = 4
"""Characters of a year."""
_RIGHT_BEHIND = 5
"""Characters between a tally and such a date that is the vote's all the same: a comma, a preposition."""
_YEARLY = "ordinal-weekday"
"""How the reader of dates calls a day that comes every year, and is no vote's: `the first Sunday of February`."""
_NO_SITTING = frozenset({Sense.SAY, Sense.DENY, Sense.INTEND})
"""Senses of a verb that tells no deed of a body on which it may have voted."""
_SEVERAL = compiled(r"[-–—]\d{1,2}(?!\d)")
"""What follows the first of several days: "August 7-9"."""


def vote_date(
    parsed: Parsed, anchor: int, low: int, high: int, *, after: bool = False, floor: int = 0
) -> DateMark | None:
    """The date beside a vote's verb or tally, or None; `after`: only behind it; `floor`: only behind that place.

    A date that a relative clause before it gives something else is the vote's only where there is no other. Periods are
    passed over, dates that a relative clause or a preposition binds to something else, and dates that
    stand nearer to another decision.
    """
    left, right = parsed.clause(low, high)
    best: tuple[bool, int, DateMark] | None = None
    told_of: DateMark | None = None
    for mark in parsed.reading.dates_in(parsed.masked.start + left, parsed.masked.start + right):
        start, end = mark.start - parsed.masked.start, mark.end - parsed.masked.start
        distance = _distance(start, end, anchor)
        if (after and start < low) or start < floor or distance > _FARTHEST or not _may_be_vote(parsed, mark):
            continue
        if parsed.doing.in_aside(start, anchor) or parsed.doing.in_aside(anchor, start):
            continue
        behind = (one for one in parsed.outcomes if one.start != anchor and 0 <= start - one.end <= _TOLD_OF)
        if any(in_passing(parsed, one, high) for one in behind):
            continue  # "approved reconsidering the bill, rejected last year: 87 in favour"
        if end <= anchor and parsed.lex.relative.search(parsed.text, max(left, start - _TOLD_OF), start):
            told_of = told_of or mark  # `the protests that began on 28 March won …`
            continue
        if start >= high and parsed.lex.relative.search(parsed.text, high, start):
            continue
        coarse = not mark.precise
        if (coarse or distance > _CLOSE) and any(
            _distance(start, end, other.start) < distance for other in parsed.outcomes if not low <= other.start <= high
        ):
            continue
        if coarse and ":" in parsed.text[min(end, anchor) : max(start, anchor)]:
            continue
        if best is None or (coarse, distance) < best[:2]:  # "promised in 2020, was passed on Thursday"
            best = coarse, distance, mark
    return best[2] if best else told_of


def _may_be_vote(parsed: Parsed, mark: DateMark) -> bool:
    """Whether a date gone by may be a vote's, for all that its own words and those beside it tell."""
    start, end = mark.start - parsed.masked.start, mark.end - parsed.masked.start
    lex, back = parsed.lex, _days_back(parsed, mark)
    if mark.date is None or "/" in mark.date or back < 0 or lex.deciding.apposed.search(parsed.text, 0, start):
        return False
    long_ago = "year" in mark.inferred and back > _LONG_AGO
    apart = _of_journey(parsed, mark, start, end) or _other_days(parsed, mark, start, end)
    if apart or (long_ago and not _right_behind(parsed, start)):
        return False
    if len(mark.date) == _YEAR and lex.year_in_name.match(parsed.text, end):
        return False
    return not (lex.bound_date.search(parsed.text, max(0, start - 40), start) or _of_act(parsed, start, end))


def sitting(parsed: Parsed) -> Mention | None:
    """The day, gone by, on which a sentence tells that a body did something, or that the vote was held.

    None where it tells of several days, or of none that is precise. What a body was only sent, said or means to do is
    nothing that it did when it voted.
    """
    marks = parsed.reading.dates_in(parsed.sentence.start, parsed.sentence.end)
    days = [mark for mark in marks if mark.precise and _may_be_vote(parsed, mark)]
    clause = parsed.doing.around(days[0]) if len({mark.date for mark in days}) == 1 else None
    if clause is None or clause.verb is None or clause.senses & _NO_SITTING:
        return None
    begin, folded = parsed.masked.start, parsed.masked.folded
    first, last = clause.verb.start - begin, clause.verb.end - begin
    day = days[0].start - begin
    if parsed.lex.put_off.search(folded, max(0, day - _PUT_OFF), day) or _told_earlier(parsed, first):
        return None
    body = parsed.doing.of(first, last).body or parsed.doing.inside(first, last)
    of_vote = Sense.VOTE in clause.senses or any(
        parsed.lex.vote_word.search(folded, one.start - begin, one.end - begin)
        for one in (*clause.subject, *clause.agents)
    )
    if body is None and not of_vote:
        return None
    part = body is not None and parsed.doing.is_part(body)  # "the panel was given powers", by the house
    name = body.text if body is not None and not part else None
    return Mention(parsed.sentence, rule="vote.sitting", date=days[0], body=name, refers=of_vote, sitting=True)


def _of_act(parsed: Parsed, start: int, end: int) -> bool:
    """Whether a date tells when something else was done: "the cabinet appointed by Castillo on October 6".

    What a body did, and what decided, is the vote; not so "a plan adopted on Tuesday by the cabinet".
    """
    if parsed.lex.of_power.match(parsed.text, end):
        return True
    match = parsed.lex.dated_act.search(parsed.text, max(0, start - 90), start)
    if match is None:
        return False
    first, last = match.span()
    if any(one.start < last and first < one.end for one in parsed.outcomes):
        return False
    agent = match.span("agent")
    return not any(body.start < agent[1] and agent[0] < body.end for body in parsed.bodies)


def _other_days(parsed: Parsed, mark: DateMark, start: int, end: int) -> bool:
    """Whether a date is one of several days, comes each year, or is that of what is told of: "the August 7-9 trip"."""
    if (
        mark.meaning == _YEARLY
        or _SEVERAL.match(parsed.masked.folded, end)
        or parsed.lex.is_day.match(parsed.text, end)
    ):
        return True
    led = parsed.lex.date_led.search(parsed.masked.folded, max(0, start - 30), start)
    return bool(mark.meaning == "date" and led and parsed.lex.date_of.match(parsed.text, end))


def _of_journey(parsed: Parsed, mark: DateMark, start: int, end: int) -> bool:
    """Whether somebody goes somewhere on a day: "let him travel to Quito on May 24"; a vote that it dates is told then.

    Those who are let go a few days before a report go after it.
    """
    going = parsed.lex.going.search(parsed.text, max(0, start - _GOING), start)
    if going is None or mark.meaning != "date" or 0 < _days_back(parsed, mark) <= _LATELY:
        return False
    decided = any(going.start() < one.start < start for one in parsed.outcomes)
    return not (decided or parsed.lex.once_then.match(parsed.text, end))


def _days_back(parsed: Parsed, mark: DateMark) -> int:
    """How many days before the publication a date begins; 0 where one of the two is not told."""
    published = parsed.reading.document.published
    if not published or not mark.date:
        return 0
    first, last = edtf(mark.date).first, edtf(published).last
    return (last - first).days if first is not None and last is not None else 0


def _right_behind(parsed: Parsed, start: int) -> bool:
    """Whether a date stands right behind a tally, or a verb of deciding: "passed by 325 votes to 184 on January 2"."""
    ends = [*(tally.end for tally in parsed.tallies), *(outcome.end for outcome in parsed.outcomes)]
    return any(0 <= start - end <= _RIGHT_BEHIND for end in ends)


def _distance(start: int, end: int, anchor: int) -> int:
    return min(abs(start - anchor), abs(end - anchor))


def place(
    parsed: Parsed, mention: Mention, outcome: Act | None, low: int, high: int, *, floor: int = 0, own: int = 0
) -> None:
    """Body and date, as said near an outcome or a stretch.

    `floor`: where a vote told before it ends; `own`: where its own clause begins.
    """
    anchor = outcome.start if outcome else low
    doer = parsed.doer(outcome) if outcome else None
    body = doer.body if doer else None
    to_come = next((verb.start for verb in parsed.unreal if verb.start >= high), len(parsed.text))
    body = body or parsed.doing.near(anchor, high) or parsed.doing.alone(anchor, to_come)
    body = body if body is None or body.start < to_come else None  # "… by 40 to 30 and will be debated in the Senate"
    if body:
        mention.body = body.text
    after = outcome is not None and _only_described(parsed, outcome)
    floor = body.start if body and 0 < floor <= body.start < anchor else 0
    floor = max(
        floor, own, _behind_another(parsed, body, anchor), _earlier_from(parsed, anchor) if mention.before else 0
    )
    mention.date = vote_date(parsed, anchor, low, high, after=after, floor=floor)
    mention.apart = mention.date is None and _other_day(parsed)
    mention.additive = bool(parsed.lex.deciding.additive.search(parsed.text))
    mention.earlier = bool(parsed.lex.earlier.search(parsed.masked.folded))


def _other_day(parsed: Parsed) -> bool:
    """Whether a sentence tells a day or a month gone by, which is not its vote's."""
    days = parsed.reading.dates_in(parsed.sentence.start, parsed.sentence.end)
    begin = parsed.masked.start
    return any(
        len(mark.date or "") > _YEAR
        and _days_back(parsed, mark) >= 0
        and not _of_act(parsed, mark.start - begin, mark.end - begin)
        for mark in days
    )


def _behind_another(parsed: Parsed, body: Words | None, anchor: int) -> int:
    """Where what another body did before ends, which has a day of its own: "passed by the House in June, it fell"."""
    before = [one for one in parsed.bodies if one.end <= anchor]
    apart = body is not None and body.start >= anchor and bool(before)
    return parsed.text.find(",", before[-1].end, anchor) + 1 if apart else 0


def _earlier_from(parsed: Parsed, anchor: int) -> int:
    """Where it begins that puts a vote before another: "rejected on Tuesday the bill, which it had passed in March"."""
    start = max((one.end for one in parsed.outcomes if one.end < anchor), default=0)
    opened = [match.start() for match in parsed.lex.relative.finditer(parsed.text, start, anchor)]
    return opened[-1] if start and opened else start


def told_before(parsed: Parsed, outcome: Act) -> bool:
    """Whether the verb puts the vote before the events told, or tells of what another verb decided on."""
    others = (other.end for other in parsed.outcomes if other.end < outcome.start)
    if any(parsed.lex.aside_vote.search(parsed.text, other, outcome.start) for other in others):
        return True
    first = parsed.text[outcome.start : outcome.end].partition(" ")[0]  # «, que había rechazado»
    related = parsed.doing.in_aside(outcome.start, -1)
    return _told_earlier(parsed, outcome.start) or (related and parsed.lex.before.search(first) is not None)


def _told_earlier(parsed: Parsed, start: int) -> bool:
    """Whether a verb that begins at a place puts what it tells before the events told: "had postponed"."""
    before = parsed.lex.before.search(parsed.text[max(0, start - 30) : start].rstrip())
    return before is not None or parsed.lex.before.match(parsed.text, start) is not None


def _only_described(parsed: Parsed, outcome: Act) -> bool:
    """Whether the verb only describes a measure, "the law approved by Congress".

    What is told before it is then another event.
    """
    if outcome.voted or parsed.lex.finite.search(parsed.text, max(0, outcome.start - 30), outcome.end):
        return False
    clause, _ = parsed.clause(outcome.start, outcome.end)
    if any(clause <= body.start < outcome.start for body in parsed.bodies):
        return False
    return bool(parsed.lex.participle.search(parsed.text, outcome.start, outcome.end)) and not (
        parsed.lex.members.search(parsed.text, clause, outcome.start)
    )
