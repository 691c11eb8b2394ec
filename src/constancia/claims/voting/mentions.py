"""What one sentence says about votes: tallies, outcomes, needs, and votes that are only spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.reading import Reading
from constancia.claims.voting import places
from constancia.claims.voting.acts import Act, of_measure
from constancia.claims.voting.decisions import decision
from constancia.claims.voting.governing import follows, governing, own_start
from constancia.claims.voting.holding import modality, own_clause
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.measures import cast, name_measure, telling
from constancia.claims.voting.mention import Mention
from constancia.claims.voting.parsed import Parsed, parsed
from constancia.claims.voting.tallies import Need, Tally
from constancia.claims.voting.timing import place, sitting, told_before
from constancia.syntax.sentences import Sentence

_BARE_AT_MOST = 1000
"""The largest count of votes taken without the words of its side; more are citizens' votes."""
_OF_THEM = 60
"""Characters from a number to the first of those who are a part of it: "Of 160 lawmakers, 155"."""
_MARGIN = 10
"""Votes by which, told alone, a parliament does not decide: they are rather those that one side had more."""


def mentions(reading: Reading, sentence: Sentence, lex: VoteLexicon) -> tuple[Mention, ...]:
    """The mentions of votes in a sentence, in order of place."""
    found = parsed(reading, sentence, lex)
    if found.court:
        return ()
    held = sitting(found)
    return (*([held] if held is not None else ()), *_mentions(found))


def _mentions(parsed: Parsed) -> Iterator[Mention]:
    """Tallies with what belongs to them, then what stands alone, by place."""
    text = parsed.text
    found: list[tuple[int, Mention]] = []
    linked: set[int] = set()
    open_needs = list(parsed.needs)
    told: Act | None = None
    for index, tally in enumerate(parsed.tallies):
        low = parsed.tallies[index - 1].end if index else 0
        high = parsed.tallies[index + 1].start if index + 1 < len(parsed.tallies) else len(text)
        outcome = governing(parsed, tally, low, high)
        if not _credible(parsed, tally, outcome):
            continue
        mine = [need for need in open_needs if low <= need.start < high and _of_tally(parsed, need, tally)]
        margin = abs(tally.values.get("for", 0) - tally.values.get("against", 0))
        open_needs = [need for need in open_needs if need.value != margin or need.name != "threshold"]
        mine = [need for need in mine if need in open_needs]
        open_needs = [need for need in open_needs if need not in mine]
        gap = _gap(parsed, parsed.tallies[index - 1], tally) if index and outcome is None and told else None
        if gap is not None:
            outcome = told
        if outcome:
            linked.add(outcome.start)
        told = outcome
        held = _tally_mention(parsed, tally, outcome, mine, parsed.tallies[index - 1].end if index else 0)
        if len(parsed.tallies) > 1 and outcome is None:
            held.measure = _named_before(parsed, tally, low) or held.measure
        if gap is not None:
            _of_gap(parsed, held, gap, tally)
        found.append((tally.start, held))
    for outcome in (*parsed.outcomes, *parsed.voted):
        inside = any(tally.start <= outcome.start < tally.end for tally in parsed.tallies)  # "… rejected by 29"
        mention = None if inside or outcome.start in linked else decision(parsed, outcome)
        if mention and not ((found or open_needs) and mention.pending):
            found.append((outcome.start, mention))
    if not found and not parsed.outcomes:
        found = [(act.start, mention) for act in parsed.acts if (mention := _deed(parsed, act)) is not None]
    if open_needs and parsed.legislative and not parsed.decoyed:
        found.append((open_needs[0].start, _need_mention(parsed, open_needs[0], open_needs[1:])))
    if not found and (spoken := parsed.lex.voted_on.search(text)) and parsed.legislative:
        found.append((spoken.start(), _spoken(parsed, spoken.start(), spoken.end())))
    yield from (mention for _, mention in sorted(found, key=lambda pair: pair[0]))


def _deed(parsed: Parsed, act: Act) -> Mention | None:
    """What a body did by another verb, which figures in the sentence behind make a vote: "Congress summoned him"."""
    done = act.subject >= 0 and not (act.voted or act.refused)
    mention = decision(parsed, act) if done else None
    if mention is None or mention.body is None or not mention.act:
        return None
    mention.spans, mention.pending, mention.deed = [], True, True
    return mention


def _of_tally(parsed: Parsed, need: Need, tally: Tally) -> bool:
    """Whether no relative clause lies between a tally and what was needed: "resolved that … needs 70"."""
    return need.start < tally.end or parsed.lex.relative.search(parsed.text, tally.end, need.start) is None


def _credible(parsed: Parsed, tally: Tally, outcome: Act | None) -> bool:
    """Whether the counts are those of a body's vote."""
    if tally.said >= 2 or (tally.said and tally.paired):
        return True
    clause, _ = parsed.clause(tally.start, tally.end)
    given = parsed.lex.deciding.given.search(parsed.text, clause, tally.start)
    owned = parsed.lex.deciding.genitive  # `the third force of Congress, which gave 9 votes`
    if given and not any(
        clause <= body.start < given.start() and not owned.search(parsed.text, 0, body.start) for body in parsed.bodies
    ):
        return False  # a party's or a member's own votes
    spoken = bool(parsed.lex.vote_word.search(parsed.text))
    decided = outcome is not None and (_decided_by(parsed, outcome) or _of_measure(parsed, outcome))
    decoyed = parsed.decoyed and not parsed.members_counted and not decided
    if tally.paired:
        large = max(tally.values.values()) >= 10
        return (
            (parsed.legislative or (outcome is not None and (spoken or _decided_by(parsed, outcome))))
            and not decoyed
            and (large or spoken or outcome is not None)
        )
    if any(item.how == "bare" for item in tally.counts):
        most = max(tally.values.values())
        lead = parsed.lex.by.search(parsed.text, 0, tally.start) is not None
        return (
            most <= _BARE_AT_MOST
            and not (lead and most < _MARGIN)
            and parsed.legislative
            and not decoyed
            and (outcome is not None or bool(parsed.lex.measures.search(parsed.text)))
        )
    if any(item.how == "listed" for item in tally.counts):
        return parsed.legislative
    placed = outcome is not None or bool(parsed.bodies) or parsed.lex.measures.search(parsed.text) is not None
    several = parsed.lex.several.search(parsed.text, tally.start, tally.end)
    told = (spoken or several is not None or parsed.goes_on) and parsed.legislative and not decoyed
    return (
        (placed or told)
        and not (decoyed and outcome is None and not parsed.bodies)
        and max(tally.values.values()) <= _BARE_AT_MOST
    )


def _of_measure(parsed: Parsed, outcome: Act) -> bool:
    """Whether the verb is said right behind what is put to the vote: "thanks to a bill passed", whatever it is on."""
    return outcome.strong and of_measure(parsed.text, parsed.lex, outcome.start)


def _decided_by(parsed: Parsed, outcome: Act) -> bool:
    """Whether a body, or members as such, stand as the one that decides."""
    return parsed.doer(outcome).decides


def _won_by_those_against(parsed: Parsed, outcome: Act, tally: Tally) -> bool:
    """Whether the winning side, which is named first, was against: it was refused, or failed by a plain majority."""
    if outcome.passed or parsed.lex.deciding.stiff.search(parsed.text, outcome.end, tally.start):
        return False
    return outcome.refused or not parsed.lex.deciding.qualified.search(parsed.text)


def _gap(parsed: Parsed, earlier: Tally, tally: Tally) -> int | None:
    """Where the words begin between two tallies that one verb decides, if they are such: "… and on migration by"."""
    led = parsed.lex.deciding.gapped.search(parsed.text[earlier.end : tally.start])
    own = led and parsed.doing.clause(earlier.end + led.end(), tally.start)  # "while the election of the speaker ended"
    return earlier.end + led.end() if led and not own else None


def _passed_by(parsed: Parsed, tally: Tally) -> bool:
    """Whether those counted are said to have passed it, and not more to have refused: "130 deputies approved it"."""
    ahead = tally.values.get("for", 0) > tally.values.get("against", 0)
    return ahead and parsed.lex.passed.search(parsed.text, tally.start, tally.end) is not None


def _named_before(parsed: Parsed, tally: Tally, low: int) -> str | None:
    """Whoever is named right before one of several tallies, each somebody's: "Ann Lee, with 18 for, 7 against"."""
    for name in parsed.reading.names:
        start, end = name.start - parsed.masked.start, name.end - parsed.masked.start
        apart = parsed.finder.within(start, end) or any(one.start < end and start < one.end for one in parsed.bodies)
        if not (low <= start and end <= tally.start) or " " not in name.full or apart:
            continue
        between = parsed.text[end : tally.start].strip(" ,")
        if not between or parsed.lex.to_tally.fullmatch(between) or parsed.lex.gains.fullmatch(between):
            return parsed.masked.text[start:end]
    return None


def _of_gap(parsed: Parsed, mention: Mention, start: int, tally: Tally) -> None:
    """Gives a tally the measure of its own that stands before it, its verb left out."""
    words = places.object_of(parsed.masked, parsed.lex, start, (tally.start, tally.end))
    if words is not None and words.end <= tally.start and telling(words.text, parsed.lex):
        mention.measure, mention.act, mention.refers = words.text, False, False


def _with_sides(parsed: Parsed, tally: Tally) -> bool:
    """Whether a pair begins with those in favour, and says so: "rejected despite 62 in favour to 51 against"."""
    starts = sorted(item.start for item in tally.counts)
    named = parsed.lex.after["for"].search(parsed.text, tally.start)
    return len(starts) > 1 and named is not None and named.start() < starts[1]


def _by_those_against(parsed: Parsed, outcome: Act, tally: Tally) -> bool:
    """Whether the one count told beside a refusal is that of those who refused: "rejected with 73 votes"."""
    scant = parsed.lex.deciding.scant.search(parsed.text, 0, tally.start)
    return outcome.refused and not (scant or parsed.lex.deciding.qualified.search(parsed.text))


def _tally_mention(parsed: Parsed, tally: Tally, outcome: Act | None, mine: list[Need], floor: int) -> Mention:
    missed = any(need.missed for need in mine)
    if outcome and _won_by_those_against(parsed, outcome, tally) and not (missed or _with_sides(parsed, tally)):
        tally = tally.turned(alone=_by_those_against(parsed, outcome, tally))
    mention = Mention(parsed.sentence, [parsed.absolute(tally.start, tally.end)], "vote.tally", dict(tally.values))
    backing = parsed.lex.backing.search(parsed.text, tally.start, tally.end)
    mention.sided = tally.said > 0 and backing is None
    mention.whole = _whole(parsed, tally)
    for need in mine:
        mention.values.setdefault(need.name, need.value)
        mention.spans.append(parsed.absolute(need.start, need.end))
    mention.modality = modality(parsed, tally.start, outcome)
    mention.clause = own_clause(parsed, tally.start, outcome)
    if outcome is None and any(follows(parsed, tally, verb) for verb in parsed.supposed if verb.start >= tally.end):
        mention.clause = parsed.absolute(tally.start, tally.end)
    tied = tally.values.get("for", -1) == tally.values.get("against")
    outvoted = tally.said > 1 and tally.values.get("for", 0) < tally.values.get("against", 0) and not parsed.compared
    weak = outcome is not None and not outcome.strong and outcome.passed
    if (
        outcome
        and (outcome.strong or not (missed or tied))
        and not ((weak and outvoted) or _others(parsed, outcome, tally))
    ):
        mention.outcome = "passed" if outcome.passed else "rejected"
        mention.before = told_before(parsed, outcome)
        mention.related = mention.before and parsed.doing.in_aside(outcome.start, -1)
    elif missed:
        mention.outcome = "rejected"
    elif tally.said and _passed_by(parsed, tally):
        mention.outcome = "passed"
    elif {"for", "threshold"} <= mention.values.keys():
        mention.outcome = "passed" if mention.values["for"] >= mention.values["threshold"] else "rejected"
    anchor = outcome.start if outcome else tally.start
    mention.unanimous = parsed.unanimous(min(anchor, tally.start), max(anchor, tally.end))
    low, high, own = min(anchor, tally.start), max(anchor, tally.end), own_start(parsed, tally)
    place(parsed, mention, outcome, low, high, floor=floor, own=own)
    name_measure(parsed, mention, outcome, tally)
    mention.another = mention.another or parsed.lex.another_vote.search(parsed.text, 0, low) is not None
    only = set(tally.values)
    placed = mention.body is not None and mention.measure is not None
    alone = "for" not in only and len(only) < 2 and outcome is None and not placed
    mention.pending = alone and not (mention.measure is not None and cast(parsed, tally))
    return mention


def _whole(parsed: Parsed, tally: Tally) -> tuple[int, int, int] | None:
    """The number that the counts of a tally are a part of, and where it stands."""
    found = (match for pattern in parsed.lex.whole for match in pattern.finditer(parsed.text, 0, tally.end))
    match = next((one for one in found if one.end() > tally.start - _OF_THEM), None)
    number = match.start(match.lastindex or 1) if match else 0
    return (parsed.masked.value(number), *parsed.absolute(*match.span())) if match else None


def _others(parsed: Parsed, outcome: Act, tally: Tally) -> bool:
    """Whether those were beaten who wanted otherwise, as the figures tell: "they were defeated: 36 for, 6 against"."""
    ahead = tally.said > 1 and tally.values.get("for", 0) > tally.values.get("against", 0)
    told = parsed.lex.measures.search(parsed.text) or parsed.lex.deciding.qualified.search(parsed.text) or parsed.needs
    return outcome.refused and ahead and not (told or parsed.doer(outcome).decides)


def _need_mention(parsed: Parsed, need: Need, rest: list[Need]) -> Mention:
    mention = Mention(
        parsed.sentence, [parsed.absolute(need.start, need.end)], f"vote.{need.name}", {need.name: need.value}
    )
    for other in rest:
        if other.name not in mention.values:
            mention.values[other.name] = other.value
            mention.spans.append(parsed.absolute(other.start, other.end))
    place(parsed, mention, None, need.start, need.end)
    mention.date = None if need.name == "threshold" else mention.date
    subject = places.subject_of(parsed.masked, parsed.lex, need.start)
    if subject and telling(subject.text, parsed.lex):
        mention.measure = subject.text
    mention.another = bool(
        subject
        and parsed.lex.other_measure.search(parsed.masked.folded, max(0, subject.start - 12), subject.start + 14)
    )
    mention.refers = mention.measure is None
    ahead = parsed.lex.future.search(parsed.text, max(0, need.start - 30), need.end + 10)
    mention.future = need.name == "threshold" and not need.missed and ahead is not None
    mention.outcome = "rejected" if need.missed else None
    return mention


def _spoken(parsed: Parsed, start: int, end: int) -> Mention:
    mention = Mention(parsed.sentence, pending=True)
    place(parsed, mention, None, start, end)
    found = places.numbered(parsed.masked, parsed.lex, 0, len(parsed.masked.folded)) or places.object_of(
        parsed.masked, parsed.lex, end
    )
    if found and parsed.lex.measures.search(parsed.masked.folded, found.start, found.end):
        mention.measure = found.text
    return mention
