"""How a sentence says that groups stand: the verbs, and the groups before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from constancia.claims.voting.groups import Group, Groups
from constancia.claims.voting.masking import COUNT, FILL, SHARE
from constancia.claims.voting.owned import group_of_count
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.voted_on import voted_on, voted_on_end, voted_on_lexicon
from constancia.language import language
from constancia.language.shape.blocs import BlocWords

_ASIDE = 4
"""Words of an aside before the participle that tells a decision: ", a reform approved by"."""
_DECIDED = 40
"""Characters behind an object in which a decision on it is told."""
_OBJECT = 120
"""Characters between a verb and the others who are said to have done the same."""


@dataclass(slots=True)
class Stance:
    """A group's stance; offsets are the sentence's own."""

    group: str
    stance: str | None
    """None where only some of the group are told of."""
    start: int
    end: int
    counts: dict[str, int] = field(default_factory=dict)
    measure: str | None = None
    instructed: bool = False


class StanceLexicon:
    """Patterns for stances of one language."""

    def __init__(self, words: BlocWords) -> None:
        self.words = words
        self.stances = {name: re.compile(rf"(?<![\w-])(?:{pattern})") for name, pattern in words.stances.items()}
        self.objected = {
            name: re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)") for name, pattern in words.objected.items()
        }
        self.negated = re.compile(words.negated)
        self.clause = re.compile(words.clause)
        self.together = re.compile(words.together)
        self.likewise = re.compile(words.likewise)
        self.pronoun_before = re.compile(rf"(?<!\w)(?:{words.pronouns})$")
        self.pronoun_after = re.compile(rf" (?:{words.pronouns})\b")
        self.instructed = re.compile(rf"(?:\w+ (?:been )?)?(?<!\w)(?:{words.instructed})(?: to)?$")
        self.positions = re.compile(words.positions)
        self.with_rest = re.compile(words.with_rest)
        self.infinitive = re.compile(words.infinitive)
        count = rf"({COUNT}{FILL}*)"
        self.with_all = re.compile(words.with_all.replace("#", count))
        self.nominal = {name: re.compile(rf"(?<!\w)(?:{pattern})") for name, pattern in words.nominal.items()}
        self.partial = re.compile(
            rf"(?:{COUNT}{FILL}*(?: \w+)?|{SHARE}(?: {words.of})?|(?<!\w)(?:{words.partial}))\s*$"
        )
        self.majority = re.compile(rf"(?<!\w)(?:{words.majority})(?: {words.people})?(?: {words.of})?\s*$")
        self.shared = re.compile(words.shared)
        self.same_as = re.compile(words.same_as)
        self.clefts = re.compile(rf"(?<!\w)(?:{words.heads}|{words.people}) (?:{words.clefts})$")
        self.are = re.compile(rf" (?:{words.are}):? ")
        self.inverted = {name: re.compile(rf"(?<![\w-])(?:{pattern})") for name, pattern in words.inverted.items()}
        self.opening = re.compile(words.opening)
        self.articles = re.compile(words.articles)
        self.plural = re.compile(words.plural)
        self.gave = re.compile(rf"(?<!\w)(?:{words.gave})".replace("#", count))


@lru_cache(maxsize=4)
def stance_lexicon(code: str) -> StanceLexicon:
    """The compiled stance words of a language."""
    return StanceLexicon(language(code).votes.groups)


@dataclass(frozen=True, slots=True)
class _Verb:
    stance: str
    start: int
    end: int
    objected: bool


def stances(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """The stances of a sentence, one for each group named, in order."""
    edges = [match.end() for match in lex.clause.finditer(parsed.masked.folded)]
    done = 0
    for verb in _verbs(parsed, lex):
        left = max([done, *(edge for edge in edges if edge <= verb.start)])
        done = verb.end
        of_it = not verb.objected or of_measure(parsed, lex, verb.start, verb.end)
        if not of_it and not decided_on(parsed, verb.end):
            continue
        subject, instructed = _subject(
            lex, parsed.masked.text[left : verb.start], parsed.masked.folded[left : verb.start]
        )
        named = parsed.masked.text[left : verb.start].rstrip()
        if subject is None or (lex.infinitive.match(parsed.text, verb.start) and subject == named):
            continue
        found = _found(parsed, lex, groups, verb, left, subject)
        if not of_it and not all(group.sure for group in found):
            continue
        measure = voted_on(parsed, verb.end, nominal=True)
        for group in found:
            place = left + group.start, left + group.end
            if COUNT in parsed.text[slice(*place)] or any(
                b.start < place[1] and place[0] < b.end for b in parsed.bodies
            ):
                continue
            start = min(place[0], verb.start - 1)
            own = [item for item in parsed.counts if item.split == verb.start and item.side != "other"]
            end = max([verb.end, *(item.end for item in own)])
            counts = {item.side: item.value for item in own} or _counts(parsed, lex, verb)
            yield Stance(group.name, verb.stance, start, end, counts, measure, instructed)
        yield from _like(parsed, lex, groups, verb, edges, measure)
        yield from _rest(parsed, lex, groups, verb, measure)
        yield from _same(parsed, lex, groups, verb, measure)


def _found(
    parsed: Parsed, lex: StanceLexicon, groups: Groups, verb: _Verb, left: int, subject: str
) -> tuple[Group, ...]:
    """The groups that are the subject of a verb of stance: right before it, or before another verb of its clause."""
    text = parsed.masked.text
    most = groups.all_but(subject)
    found = (most,) if most else groups.before(subject)
    if not found and _told_together(parsed, lex, verb) and (one := groups.only(subject)) is not None:
        found = (one,)
    if not found and (lone := groups.lone(subject, plural=lex.plural.match(parsed.text, verb.start) is not None)):
        found = (lone,)
    if not found and groups.lex.bare_head.search(parsed.masked.folded[left : left + len(subject)].rstrip(" ,")):
        topic = groups.topic(text[parsed.clause(left, verb.start)[0] : verb.start])
        found = (topic,) if topic else ()
    if not found and lex.shared.search(parsed.masked.folded[left : left + len(subject)].rstrip()):
        first = groups.after(subject.lstrip()) if subject.strip() else ()
        skipped = len(subject) - len(subject.lstrip())
        found = tuple(replace(group, start=group.start + skipped, end=group.end + skipped) for group in first[:1])
    if not found:
        return ()
    before = parsed.text[: left + found[0].start]
    if lex.partial.search(before) and not lex.majority.search(before):
        return ()
    return found


def decided_on(parsed: Parsed, verb_end: int) -> bool:
    """Whether the object of a verb is told to have been decided on: "backed the trip, which Congress refused"."""
    end = voted_on_end(parsed, verb_end)
    text = parsed.text
    if end == verb_end or not text[end : end + 2].startswith((",", " ")):
        return False
    place = end + 1 if text[end] == "," else end
    verbs = (parsed.lex.passed, parsed.lex.rejected, parsed.lex.passed_weak, parsed.lex.rejected_weak)
    lex = voted_on_lexicon(parsed.reading.language.code)
    after = (place, min(len(text), place + _DECIDED))
    if lex.relative.match(text, place):
        body = any(after[0] <= body.start < after[1] for body in parsed.bodies)
        return body or any(pattern.search(text, *after) for pattern in verbs)
    decided = [match.start() for pattern in verbs if (match := pattern.search(text, *after))]
    aside = text[place : min(decided, default=place)]
    return bool(decided) and len(aside.split()) <= _ASIDE and lex.joins.search(aside) is None


def _verbs(parsed: Parsed, lex: StanceLexicon) -> list[_Verb]:
    found: list[_Verb] = []
    for table, objected in ((lex.stances, False), (lex.objected, True)):
        for stance, pattern in table.items():
            for match in pattern.finditer(parsed.text):
                if any(verb.start < match.end() and match.start() < verb.end for verb in found):
                    continue
                before = parsed.text[max(0, match.start() - 25) : match.start()].rstrip()
                if not lex.negated.search(before):
                    found.append(_Verb(stance, match.start(), match.end(), objected))
    found += _gapped(parsed, found)
    return sorted(found, key=lambda verb: verb.start)


def _gapped(parsed: Parsed, verbs: list[_Verb]) -> list[_Verb]:
    """Sides that stand without a verb behind another's vote: "the Greens voted for it and Labour against"."""
    bare = bare_sides(parsed.reading.language.code)
    first = min((verb.end for verb in verbs if not verb.objected), default=len(parsed.text))
    return [
        _Verb(side, match.start(), match.end(), False)
        for side, pattern in bare.items()
        for match in pattern.finditer(parsed.text, first)
        if not any(verb.start < match.end() and match.start() < verb.end for verb in verbs)
    ]


@lru_cache(maxsize=4)
def bare_sides(code: str) -> Mapping[str, re.Pattern[str]]:
    """The words of a side as they stand behind a name where the verb is left out."""
    words = language(code).votes.groups.bare_sides
    return {side: re.compile(rf"(?<![\w-])(?:{pattern})") for side, pattern in words.items()}


def _subject(lex: StanceLexicon, before: str, folded: str) -> tuple[str | None, bool]:
    """The words before a verb without those on orders and positions; whether the stance was ordered."""
    stripped = folded.rstrip()
    ordered = lex.instructed.search(stripped)
    if ordered:
        return before[: ordered.start()], True
    position = lex.positions.search(stripped)
    return (before[: position.start()] if position else before.rstrip()), False


def of_measure(parsed: Parsed, lex: StanceLexicon, start: int, end: int) -> bool:
    """Whether the object of a verb is a measure: named, or a pronoun in a text on a vote."""
    text = parsed.text
    if lex.pronoun_before.search(text[:start].rstrip()) or lex.pronoun_after.match(text, end):
        return parsed.sitting or parsed.legislative
    _, last = parsed.clause(start, end)
    named = voted_on_end(parsed, end)
    return parsed.lex.measure.search(text, end, min(last, named if named > end else end + 60)) is not None


def _told_together(parsed: Parsed, lex: StanceLexicon, verb: _Verb) -> bool:
    return lex.together.search(parsed.text, verb.end, min(len(parsed.text), verb.end + 60)) is not None


def _counts(parsed: Parsed, lex: StanceLexicon, verb: _Verb) -> dict[str, int]:
    match = lex.with_all.search(parsed.text, verb.end, min(len(parsed.text), verb.end + 60))
    if match is None or verb.stance == "split":
        return {}
    return {verb.stance: parsed.masked.value(match.start(1))}


def _like(
    parsed: Parsed, lex: StanceLexicon, groups: Groups, verb: _Verb, edges: list[int], measure: str | None
) -> Iterator[Stance]:
    """Groups of the next clause that are said to have done likewise."""
    for match in lex.likewise.finditer(parsed.text, verb.end):
        left = max([verb.end, *(edge for edge in edges if edge <= match.start())])
        for group in groups.before(parsed.masked.text[left : match.start()]):
            yield Stance(group.name, verb.stance, left + group.start, match.end(), {}, measure)


def _rest(parsed: Parsed, lex: StanceLexicon, groups: Groups, verb: _Verb, measure: str | None) -> Iterator[Stance]:
    """The group of which somebody voted with the rest."""
    match = lex.with_rest.match(parsed.text, verb.end)
    if match is None:
        return
    stop = re.compile(r"[,.;:]").search(parsed.text, match.end())
    end = stop.start() if stop else len(parsed.text)
    group = groups.only(parsed.masked.text[match.end() : end])
    if group is not None:
        yield Stance(group.name, verb.stance, verb.start, match.end() + group.end, {}, measure)


def _same(parsed: Parsed, lex: StanceLexicon, groups: Groups, verb: _Verb, measure: str | None) -> Iterator[Stance]:
    """The groups that are said to have taken the same stance: "voted no, like the Greens"."""
    match = lex.same_as.search(parsed.text, verb.end, min(len(parsed.text), verb.end + _OBJECT))
    if match is None or re.search(r"[;:]", parsed.text[verb.end : match.start()]):
        return
    for group in groups.after(parsed.masked.text[match.end() :]):
        yield Stance(group.name, verb.stance, verb.start, match.end() + group.end, {}, measure)


def with_votes_of(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups whose votes are named by a noun: "con los votos en contra de …", "with the support of …"."""
    told = parsed.outcomes or parsed.counts or parsed.sitting or parsed.lex.vote_word.search(parsed.text)
    if not told and parsed.lex.vote_word.search(parsed.reading.folded) is None:
        return  # nothing in the text is put to the vote
    for stance, pattern in lex.nominal.items():
        for match in pattern.finditer(parsed.text):
            for group in groups.after(parsed.masked.text[match.end() :]):
                if told or group.sure:
                    yield Stance(group.name, stance, match.start(), match.end() + group.end)


def gave_votes(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups that are said to have given so many votes in favour."""
    for match in lex.gave.finditer(parsed.text):
        if any(one.start < match.end() and match.start() < one.end for one in parsed.owned):
            continue
        before = parsed.masked.text[: match.start()]
        for group in groups.before(before)[-1:]:
            count = parsed.masked.value(match.start(1))
            yield Stance(group.name, "for", group.start, match.end(), {"for": count})


def beside(parsed: Parsed, groups: Groups) -> Iterator[Stance]:
    """Groups of whom some are counted before a participle: "with four Labour members backing the motion"."""
    for side, participle in language(parsed.reading.language.code).member_votes.beside.items():
        for match in re.finditer(rf"({COUNT}{FILL}*) (?P<who>[^#,;:]{{3,50}}?) (?:{participle})\b", parsed.text):
            group = group_of_count(parsed.masked.text[match.start("who") : match.end("who")], groups)
            if group is not None:
                counts = {side: parsed.masked.value(match.start(1))}
                yield Stance(group.name, None, match.start(), match.end(), counts, voted_on(parsed, match.end()))


def with_counts(parsed: Parsed) -> Iterator[Stance]:
    """Groups that the sentence gives counts of their own."""
    for one in parsed.owned:
        measure = voted_on(parsed, one.verb, nominal=True) if one.verb >= 0 else None
        yield Stance(one.group, one.stance, one.start, one.end, one.counts, measure or voted_on(parsed, one.end))


def counted(parsed: Parsed, groups: Groups) -> Iterator[Stance]:
    """Groups of whose members some are counted with a side: "three Republicans voted yes"; they tell no stance."""
    owned = {item.start for one in parsed.owned for item in one.items}
    for item in parsed.counts:
        if item.group is None or item.split >= 0 or item.side == "other" or item.start in owned:
            continue
        group = group_of_count(item.group, groups)
        if group is not None:
            yield Stance(group.name, None, item.start, item.end, {item.side: item.value})
