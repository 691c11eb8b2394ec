"""How a sentence says that groups stand: the verbs, and the groups before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from constancia.claims.voting import places
from constancia.claims.voting.groups import Group, Groups
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, FILL, SHARE
from constancia.claims.voting.parsed import Parsed
from constancia.language import language
from constancia.language.shape.blocs import BlocWords


@dataclass(slots=True)
class Stance:
    """A group's stance; offsets are the sentence's own."""

    group: str
    stance: str
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
    verbs = _verbs(parsed, lex)
    text = parsed.masked.text
    edges = [match.end() for match in lex.clause.finditer(parsed.masked.folded)]
    done = 0
    for verb in verbs:
        left = max([done, *(edge for edge in edges if edge <= verb.start)])
        done = verb.end
        if verb.objected and not of_measure(parsed, lex, verb.start, verb.end):
            continue
        before = text[left : verb.start]
        subject, instructed = _subject(lex, before, parsed.masked.folded[left : verb.start])
        if subject is None or (lex.infinitive.match(parsed.text, verb.start) and subject == before.rstrip()):
            continue
        most = groups.all_but(subject)
        found = (most,) if most else groups.before(subject)
        if not found and _told_together(parsed, lex, verb) and (one := groups.only(subject)) is not None:
            found = (one,)
        if not found and (lone := groups.lone(subject, plural=lex.plural.match(parsed.text, verb.start) is not None)):
            found = (lone,)
        if not found and groups.lex.bare_head.search(parsed.masked.folded[left : left + len(subject)].rstrip(" ,")):
            topic = groups.topic(text[parsed.clause(left, verb.start)[0] : verb.start])
            found = (topic,) if topic else ()
        if found and lex.partial.search(parsed.text[: left + found[0].start]):
            continue
        measure = _measure(parsed, verb)
        for group in found:
            place = left + group.start, left + group.end
            if COUNT in parsed.text[slice(*place)] or any(
                b.start < place[1] and place[0] < b.end for b in parsed.bodies
            ):
                continue
            start = min(left + group.start, verb.start - 1)
            own = [item for item in parsed.counts if item.split == verb.start and item.side != "other"]
            end = max([verb.end, *(item.end for item in own)])
            counts = {item.side: item.value for item in own} or _counts(parsed, lex, verb)
            yield Stance(group.name, verb.stance, start, end, counts, measure, instructed)
        yield from _like(parsed, lex, groups, verb, edges, measure)
        yield from _rest(parsed, lex, groups, verb, measure)


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
    return sorted(found, key=lambda verb: verb.start)


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
    return parsed.lex.measure.search(text, end, min(last, end + 60)) is not None


def _told_together(parsed: Parsed, lex: StanceLexicon, verb: _Verb) -> bool:
    return lex.together.search(parsed.text, verb.end, min(len(parsed.text), verb.end + 60)) is not None


def _counts(parsed: Parsed, lex: StanceLexicon, verb: _Verb) -> dict[str, int]:
    match = lex.with_all.search(parsed.text, verb.end, min(len(parsed.text), verb.end + 60))
    if match is None or verb.stance == "split":
        return {}
    return {verb.stance: parsed.masked.value(match.start(1))}


def _measure(parsed: Parsed, verb: _Verb) -> str | None:
    """What the stance is on, as said behind its verb."""
    found = places.object_of(parsed.masked, parsed.lex, verb.end)
    if found is None or found.start - verb.end > 12:
        return None
    noun = parsed.lex.measure.search(parsed.masked.folded, found.start, found.end)
    return found.text if noun else None


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


def with_votes_of(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups whose votes are named by a noun: "con los votos en contra de …", "with the support of …"."""
    if not (parsed.outcomes or parsed.counts or parsed.lex.vote_word.search(parsed.text)):
        return
    for stance, pattern in lex.nominal.items():
        for match in pattern.finditer(parsed.text):
            for group in groups.after(parsed.masked.text[match.end() :]):
                yield Stance(group.name, stance, match.start(), match.end() + group.end)


def gave_votes(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups that are said to have given so many votes in favour."""
    for match in lex.gave.finditer(parsed.text):
        before = parsed.masked.text[: match.start()]
        for group in groups.before(before)[-1:]:
            count = parsed.masked.value(match.start(1))
            yield Stance(group.name, "for", group.start, match.end(), {"for": count})


def counted(parsed: Parsed, lex: VoteLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups whose members are counted with a side: "three Republicans voted yes"."""
    for item in parsed.counts:
        if item.group is None or item.split >= 0 or item.side == "other":
            continue
        group = _of_count(item.group, groups)
        if group is not None:
            yield Stance(group.name, item.side, item.start, item.end, {item.side: item.value})


def _of_count(words: str, groups: Groups) -> Group | None:
    """The group at the beginning of the words behind a count."""
    named = groups.after(groups.lex.of_first.sub("", words))
    if named:
        return named[0]
    pieces = groups.lex.of_first.sub("", words).split(" ")
    for size in range(min(len(pieces), 7), 0, -1):
        group = groups.only(" ".join(pieces[:size]).rstrip(",;"))
        if group is not None and group.sure:
            return group
    return None
