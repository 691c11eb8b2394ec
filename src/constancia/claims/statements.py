"""Claims of kind `statement`: what is said, by whom, in whose words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from constancia.claims import modality
from constancia.claims.reading import Draft, Reading
from constancia.claims.speech import arranging, posts
from constancia.claims.speech.chains import Link, nest
from constancia.claims.speech.colons import HEADLINE
from constancia.claims.speech.sayings import Statement
from constancia.claims.speech.sources import heads, voiceless
from constancia.claims.speech.speakers import Speakers
from constancia.claims.speech.tokens import Unit
from constancia.language.shape.speech import Frame, Speech
from constancia.model.claims import Attribution, ClaimKind, Modality
from constancia.model.documents import Span

_PASSING = frozenset({"statement.impersonal", "statement.according-to", "statement.noun"})
"""Rules by which a document is named in passing: whoever spoke before goes on speaking."""
_SHARED = frozenset({"statement.going-on", "statement.relative"})
"""Rules by which a verb takes a subject from elsewhere, which must be as many as the verb has."""
_SHARE = re.compile(r"\d[\d.,]*\s?%")


@dataclass(slots=True)
class _Saying:
    """A statement whose speaker has been named."""

    made: Statement
    content: list[Span]
    source: Attribution | None
    at: tuple[int, int]
    citing: list[Attribution] = field(default_factory=list)
    """Those whom the source cites, the innermost first."""


def read(reading: Reading) -> Iterable[Draft]:
    """The statements of a document, in text order.

    One that names nobody («se informó») has an empty attribution.
    """
    return (heard.draft for heard in reading.once(hear) if heard.stated)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a source is heard to say."""

    draft: Draft
    stated: bool
    """Whether it is a statement; a figure alone ("put the dead at 16") has a source and is none."""


def hear(reading: Reading) -> tuple[Heard, ...]:
    """All that has a source in a document, in text order."""
    sayings = _sayings(reading)
    links = [
        Link(
            (*s.citing, *([s.source] if s.source else ())),
            s.at,
            tuple(s.content),
            _inward(reading, s),
            _hollow(reading, s),
        )
        for s in sayings
    ]
    out: list[Heard] = []
    for saying, chain in zip(sayings, nest(links), strict=True):
        if chain is None:
            continue
        content = tuple(saying.content)
        draft = Draft(
            kind=ClaimKind.STATEMENT,
            evidence=content,
            value={"content": content},
            modality=_modality(reading, saying),
            attribution=chain,
            rule=saying.made.rule,
        )
        out.append(Heard(draft, Frame.TALLY not in saying.made.frames and not _share_alone(reading, content)))
    return tuple(out)


def heard(reading: Reading) -> tuple[Heard, ...]:
    """All that has a source, for readers of other kinds; nothing where a fault of ours keeps it from being read.

    The fault is told with the statements, whose reader meets it too; it must not cost another kind its claims.
    """
    try:
        return reading.once(hear)
    except Exception:
        return ()


def _inward(reading: Reading, saying: _Saying) -> bool:
    """Whether a pronoun only thinks or expects: "both parties said they expect a vote" is what both say."""
    speech, source = reading.language.speech, saying.source
    if source is None or reading.folded[source.evidence.start : source.evidence.end] not in speech.pronouns:
        return False
    return source.cue.lower().partition(" ")[0] in speech.minds


def _hollow(reading: Reading, saying: _Saying) -> bool:
    """Whether only "it" speaks."""
    place = saying.source.evidence if saying.source is not None else None
    return place is not None and reading.language.speech.pronouns.get(reading.folded[place.start : place.end]) == "it"


def _share_alone(reading: Reading, content: tuple[Span, ...]) -> bool:
    """Whether nothing is said but a share, which leaves open of what: "35%"."""
    return all(_SHARE.fullmatch(reading.text, span.start, span.end) for span in content)


def _cut_off(reading: Reading, content: list[Span]) -> bool:
    """Whether the words break off where what is said would begin: «La entidad indicó que», "This is"."""
    if len(content) != 1:
        return False
    words = reading.folded[content[0].start : content[0].end].split()
    speech = reading.language.speech
    if words[0] in speech.pronouns.keys() | speech.objects | speech.courtesies and len(words) == 1:
        return True  # "announced it"
    last = words[-1]
    if last in speech.that:
        return len(words) < 2 or words[-2] in speech.cues or words[-2] in speech.of
    return len(words) <= 3 and last in speech.being


def _modality(reading: Reading, saying: _Saying) -> Modality:
    first = saying.content[0]
    # A question demands nothing.
    asked = saying.made.modality == Modality.REQUIRED and saying.content[-1].quote.endswith("?")
    if saying.made.modality and not asked:
        return Modality(saying.made.modality)
    return modality.of_words(reading, first.start, first.end)


def _sayings(reading: Reading) -> list[_Saying]:
    speech = reading.language.speech
    accents = "ó" in reading.text
    speakers = Speakers(reading)
    out: list[_Saying] = []
    previous: Unit | None = None
    last: _Saying | None = None
    post: list[Unit] = []
    for unit in reading.units:
        speakers.enter(unit)
        signed = _signed(reading, unit, post, speakers)
        if signed is not None:
            out.append(signed)
            previous, last, post = unit, None, []
            continue
        post = [*post, unit] if post and post[-1].paragraph == unit.paragraph else [unit]
        if last is not None and last.made.listed and unit.bullet:
            _listed(reading, last, unit)
            continue
        if last is not None and previous is not None and _alone(unit) and _goes_on(last, previous, unit):
            last.content.extend(_spans(reading, unit, [(0, 1)]))
            last.made.runs_on = False
            previous = unit
            continue
        if last is not None and previous is not None and _resumes(last, previous, unit):
            last = _resumed(reading, last, unit)
            out += [last, *_quoted(reading, last, speakers, accents)]
            previous = unit
            continue
        made = arranging.of_unit(unit, speech, accents)
        fresh = [_named(reading, one, speakers) for one in made]
        kept = [one for one in fresh if one is not None]
        _outermost(kept, speakers)
        out.extend(kept)
        out.extend(one for saying in kept for one in _quoted(reading, saying, speakers, accents))
        previous = unit
        last = next((one for one in reversed(kept) if one.made.direct or one.made.runs_on), kept[-1] if kept else None)
    return _distinct(_heard(reading, out))


def _signed(reading: Reading, unit: Unit, above: list[Unit], speakers: Speakers) -> _Saying | None:
    """The post above a line that signs it."""
    name = posts.signature(unit)
    near = above[-1].paragraph + 1 >= unit.paragraph if above else False
    place = posts.body(above) if name is not None and near else None
    if name is None or place is None:
        return None
    made = Statement(unit, [], name, None, direct=True, rule="statement.post")
    source = speakers.named(reading.span(unit.start, unit.tokens[name[1] - 1].end), "", True)
    return _Saying(made, [reading.span(*place)], source, (unit.start, unit.start + 1))


_PLAIN = frozenset({"statement.subject-verb", "statement.verb-subject", "statement.going-on"})
"""Rules by which somebody quoted is heard to pass on what others say."""


def _quoted(reading: Reading, saying: _Saying, speakers: Speakers, accents: bool) -> Iterable[_Saying]:
    """What others are said to say inside what somebody is quoted as saying."""
    for token in (token for start, end in saying.made.said for token in saying.made.unit.tokens[start:end]):
        for unit in reading.units_in(token.quote) if token.quote is not None else ():
            for made in arranging.of_unit(unit, reading.language.speech, accents):
                if _passes_on(made, reading.language.speech):
                    before = speakers.last, speakers.spoke
                    inner = _named(reading, made, speakers)
                    speakers.last, speakers.spoke = before
                    if inner is not None:
                        yield inner


def _passes_on(made: Statement, speech: Speech) -> bool:
    """Whether somebody with a name or an office says or demands it; what "he" thinks is the quoted one's view."""
    if made.source is None or made.cue is None or made.rule not in _PLAIN:
        return False
    row = made.unit.tokens
    pronoun = made.source[1] - made.source[0] == 1 and row[made.source[0]].low in speech.pronouns
    if pronoun or row[made.cue[0]].low in speech.minds:
        return False
    told = not made.frames or Frame.AFTER in made.frames or made.modality == Modality.REQUIRED
    return told and heads(row, made.source, speech)


def _outermost(sayings: list[_Saying], speakers: Speakers) -> None:
    """Of sayings inside sayings the outer one goes on: «El juez dijo que el chico confesó. Agregó que»."""
    if len(sayings) > 1 and sayings[-1].source is not None and speakers.last is sayings[-1].source:
        at = sayings[-1].at
        around = next((s for s in sayings for span in s.content if span.start <= at[0] and at[1] <= span.end), None)
        if around is not None and around.source is not None:
            speakers.last = around.source


def _heard(reading: Reading, sayings: list[_Saying]) -> list[_Saying]:
    """Without the headlines whose name may be no more than what they are about: it must be heard elsewhere."""
    posts, speech = reading.language.posts.heads, reading.language.speech

    def last(saying: _Saying) -> str:
        source = saying.source
        return (source.resolved or source.speaker).split()[-1].lower() if source is not None else ""

    known = {last(one) for one in sayings if one.made.rule != HEADLINE}

    def sure(saying: _Saying) -> bool:
        if saying.made.rule != HEADLINE or last(saying) in known or saying.source is None:
            return True
        place = saying.source.evidence
        words = reading.folded[place.start : place.end].split()
        voices = posts | speech.documents | speech.polls | speech.voices
        return any(word in voices or (word[-1] == "s" and word in speech.speakers) for word in (words[0], words[-1]))

    return [one for one in sayings if sure(one)]


def _distinct(sayings: list[_Saying]) -> list[_Saying]:
    """The sayings with content; of two with the same words the one whose cue stands nearer to them."""
    best: dict[tuple[Span, ...], _Saying] = {}
    for one in sayings:
        key = tuple(one.content)
        if key and (key not in best or _distance(one) < _distance(best[key])):
            best[key] = one
    return [one for one in sayings if best.get(tuple(one.content)) is one]


def _distance(saying: _Saying) -> int:
    return min(abs(saying.at[1] - saying.content[0].start), abs(saying.at[0] - saying.content[0].end))


def _listed(reading: Reading, last: _Saying, unit: Unit) -> None:
    """Adds an item of the list that a colon announced; the items are one stretch."""
    start = last.content[0].start if last.content else unit.start
    last.content[:] = [reading.span(start, unit.end)]


def _alone(unit: Unit) -> bool:
    return unit.tokens[0].kind == "q" and all(token.kind == "p" for token in unit.tokens[1:])


def _goes_on(last: _Saying, previous: Unit, unit: Unit) -> bool:
    """Whether a quotation standing alone is more of the last one."""
    if last.made.runs_on:
        return True
    if not last.made.said or last.made.unit.tokens[last.made.said[-1][1] - 1].kind != "q":
        return False
    return unit.paragraph == previous.paragraph


def _resumes(last: _Saying, previous: Unit, unit: Unit) -> bool:
    """Whether a quotation standing alone gives the words of one who was just heard: "he agreed, Ruiz said. “…”"."""
    told = last.made.direct or bool(last.made.frames & {Frame.AFTER, Frame.THAT} and last.made.cue)
    near = unit.paragraph == previous.paragraph or (unit.paragraph == previous.paragraph + 1 and not unit.headline)
    return told and last.source is not None and _alone(unit) and near


def _resumed(reading: Reading, last: _Saying, unit: Unit) -> _Saying:
    """What is quoted behind a saying, as the same speaker's."""
    made = Statement(unit, [(0, 1)], None, None, direct=True, frames=last.made.frames, rule="statement.resumed")
    source = replace(last.source, direct=True) if last.source is not None else None
    return _Saying(made, _spans(reading, unit, [(0, 1)]), source, (unit.start, unit.start + 1))


def _spans(reading: Reading, unit: Unit, said: list[tuple[int, int]]) -> list[Span]:
    out: list[Span] = []
    for first, last in said:
        while first < last and unit.tokens[first].kind == "p" and unit.tokens[first].low not in "([¿¡$#@€£":
            first += 1
        while last > first and unit.tokens[last - 1].low in {",", ".", ";", ":", "—", "–", "-"}:
            last -= 1
        if last <= first:
            continue
        quote = unit.tokens[first].quote
        if last - first == 1 and quote is not None:
            start, end = quote.start, quote.end
            while end > start and reading.text[end - 1] in ",.;" and reading.text[end - 2 : end] != "..":
                end -= 1
        else:
            start, end = unit.tokens[first].start, unit.tokens[last - 1].end
        if end > start and not reading.text[start:end].isspace():
            out.append(reading.span(start, end))
    return out


def _behind_adjunct(made: Statement, speech: Speech) -> bool:
    """Whether a phrase with a preposition stands between a verb and the name behind it."""
    source, cue, row = made.source, made.cue, made.unit.tokens
    if source is None or cue is None or source[0] <= cue[1] or not row[source[0]].upper:
        return False
    return any(token.low in speech.prepositions for token in row[cue[1] : source[0]])


def _named(reading: Reading, made: Statement, speakers: Speakers) -> _Saying | None:
    content = _spans(reading, made.unit, made.said)
    if (not content and not made.runs_on) or (content and not made.direct and _cut_off(reading, content)):
        return None
    row = made.unit.tokens
    cue = reading.text[row[made.cue[0]].start : row[made.cue[1] - 1].end] if made.cue else ""
    source: Attribution | None = None
    if made.source is not None:
        if made.source[0] >= made.source[1] or voiceless(row, made.source, reading.language.speech):
            return None  # only signs stand where a source would, or a time, or what somebody does
        span = reading.span(row[made.source[0]].start, row[made.source[1] - 1].end)
        if made.cue is None and not made.direct and not speakers.headed(span):
            return None
        passing = made.rule in _PASSING and bool(
            reading.language.speech.documents.intersection(reading.folded[span.start : span.end].split())
        )
        if made.rule in _SHARED and not speakers.agrees(span.quote, cue):
            return None  # «dijo el ministro ante vecinos que cerraron la vía y gritaban “fuera”»
        if _behind_adjunct(made, reading.language.speech) and not speakers.somebody(span):
            return None  # «dijo en el programa Hoy Mismo»
        source = (speakers.cited if passing else speakers.named)(span, cue, made.direct)
        if source is None:
            return None
    elif not made.impersonal:
        source = speakers.elided(made.unit, cue, made.direct)
        if source is None or (made.rule in _PASSING and speakers.rivalled(made.unit, source)):
            return None
    places = [span for span in (made.source, made.cue) if span is not None]
    at = (
        (min(row[p[0]].start for p in places), max(row[p[1] - 1].end for p in places))
        if places
        else (made.unit.start, made.unit.start + 1)
    )
    citing = [
        one
        for first, last in made.citing
        if (one := speakers.cited(reading.span(row[first].start, row[last - 1].end), row[first - 1].low, made.direct))
    ]
    return _Saying(made, content, source, at, citing)
