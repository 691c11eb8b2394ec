"""Claims of kind `statement`: what is said, by whom, in whose words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from constancia.claims import modality
from constancia.claims.reading import Draft, Reading
from constancia.claims.speech import colons, rules
from constancia.claims.speech.chains import Link, nest
from constancia.claims.speech.colons import HEADLINE
from constancia.claims.speech.sites import Statement
from constancia.claims.speech.sources import document, heads, voiceless
from constancia.claims.speech.speakers import Speakers
from constancia.claims.speech.tokens import NEAR, Unit
from constancia.compiled import compiled
from constancia.language.shape.speech import Frame, Speech
from constancia.lean import dataclass, replace
from constancia.model.claims import Attribution, ClaimKind, Modality
from constancia.model.documents import Span
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.names import NameKind

_TURN = "statement.turn"
"""The rule of what is said by whoever has the floor in a transcript."""
_GOING_ON = "statement.going-on"
"""The rule of a verb whose subject is that of the one before it."""
_PASSING = frozenset({"statement.impersonal", "statement.according-to", "statement.noun"})
"""Rules by which a document is named in passing: whoever spoke before goes on speaking."""
_SHARE = compiled(r"\d[\d.,]*\s?%")
_SHARED = frozenset({"statement.going-on", "statement.relative", "statement.colon", "statement.subordinate"})
"""Rules by which a verb takes a subject from elsewhere, which must be as many as the verb has."""


@dataclass(slots=True)
class _Saying:
    """A statement whose speaker has been named."""

    made: Statement
    content: list[Span]
    source: Attribution | None
    at: tuple[int, int]
    cited: Attribution | None = None
    """Whom the source cites."""


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
    sayings = _Hearing(reading).sayings()
    out: list[Heard] = []
    for saying, chain in zip(sayings, nest([_link(reading, one) for one in sayings]), strict=True):
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
        share = all(_SHARE.fullmatch(span.quote) for span in content)  # which leaves open of what
        out.append(Heard(draft, Frame.TALLY not in saying.made.frames and not share))
    return tuple(out)


def heard(reading: Reading) -> tuple[Heard, ...]:
    """All that has a source, for readers of other kinds; nothing where a fault of ours keeps it from being read.

    The fault is told with the statements, whose reader meets it too; it must not cost another kind its claims.
    """
    try:
        return reading.once(hear)
    except Exception:
        return ()


def _link(reading: Reading, saying: _Saying) -> Link:
    """A saying as one of those that lie in one another."""
    source = saying.source
    if source is None:
        return Link((), saying.at, tuple(saying.content))
    speech = reading.language.speech
    pronoun = speech.pronouns.get(reading.folded[source.evidence.start : source.evidence.end])
    # "both parties said they expect a vote" is what both say
    inward = pronoun is not None and source.cue.lower().partition(" ")[0] in speech.minds
    words = reading.folded[source.evidence.start : source.evidence.end].split()
    told = saying.made.rule not in _PASSING
    noun = saying.made.rule == "statement.noun"  # who tells of a claim says what he says of it
    paper = noun or (told and not speech.documents.isdisjoint(words))
    hollow = pronoun == "it" or saying.made.frames == {Frame.NOUN}  # "he says it shows", "says he refers to"
    chain = (source,) if saying.cited is None else (saying.cited, source)
    return Link(chain, saying.at, tuple(saying.content), inward, hollow, told, paper)


def _cut_off(words: list[str], speech: Speech) -> bool:
    """Whether words break off where what is said would begin: "announced it", "This is"."""
    last = words[-1] if words else ""
    alone = len(words) == 1 and last in speech.pronouns.keys() | speech.courtesies
    return alone or (len(words) <= 3 and last in speech.being)


def _modality(reading: Reading, saying: _Saying) -> Modality:
    first = saying.content[0]
    # A question demands nothing.
    asked = saying.made.modality == Modality.REQUIRED and saying.content[-1].quote.endswith("?")
    if saying.made.modality and not asked:
        return Modality(saying.made.modality)
    foreseen = _foreseen(reading, saying)
    return Modality.PROPOSED if foreseen else modality.of_words(reading, first.start, first.end)


def _foreseen(reading: Reading, saying: _Saying) -> bool:
    """Whether a plan, an accord or a bill foresees it, which is to be; a law that is in force lays it down."""
    source, speech = saying.source, reading.language.speech
    cue = fold_in_place(source.cue).partition(" ")[0] if source is not None else ""
    words = fold_in_place(source.resolved or source.speaker).split() if source is not None else []
    return any(one.verb in speech.written for one in speech.cues.get(cue, ())) and not speech.drafts.isdisjoint(words)


_PLAIN = frozenset({"statement.subject-verb", "statement.verb-subject", "statement.going-on"})
"""Rules by which somebody quoted is heard to pass on what others say."""


class _Hearing:
    """What is said in a document, sentence by sentence: who spoke last may go on in the next."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.speech = reading.language.speech
        self.titles = reading.language.names.honorifics | reading.language.posts.heads
        self.speakers = Speakers(reading)
        self.out: list[_Saying] = []
        self.last: _Saying | None = None
        """What a quotation or a list goes on with."""
        self.previous: Unit | None = None
        self.post: list[Unit] = []
        """The sentences of the paragraph, which a line below may sign."""

    def sayings(self) -> list[_Saying]:
        """All of them, in text order."""
        for unit in self.reading.units:
            self.speakers.enter(unit)
            self._hear(unit)
        return _distinct(self.reading, self._heard())

    def _hear(self, unit: Unit) -> None:
        """Adds what a sentence says."""
        headed = self._headed(unit)
        if headed is not None:
            self.out.append(headed)
            turn = headed.made.rule == _TURN
            self.previous, self.last, self.post = unit, headed if turn else None, [unit] if turn else []
            return
        same = self.post and self.post[-1].paragraph == unit.paragraph
        self.post = [*self.post, unit] if same else [unit]
        last, previous, self.previous = self.last, self.previous, unit
        captioned = self._captioned(unit, previous) if previous is not None and previous.headline else None
        if captioned is not None:
            self.out.append(captioned)
            self.last = captioned
        elif last is not None and _extends(last, unit):
            end = unit.end - (last.made.rule == _TURN and self.reading.text[unit.end - 1] == ".")
            last.content[:] = [self.reading.span(last.content[0].start if last.content else unit.start, end)]
            self.previous = previous
        elif last is not None and previous is not None and _alone(unit) and _goes_on(last, previous, unit):
            last.content.extend(_spans(self.reading, unit, [(0, 1)]))
            last.made.runs_on = False
        elif last is not None and previous is not None and _alone(unit) and _resumes(last, previous, unit):
            self.last = self._resumed(last, unit)
            self.out += [self.last, *self._quoted(self.last)]
        else:
            self._told(unit)

    def _captioned(self, unit: Unit, previous: Unit) -> _Saying | None:
        """A quotation under a line that is a person's name, with a post, a country or nothing behind it."""
        if not _alone(unit) or previous.paragraph + 1 != unit.paragraph:
            return None
        row = previous.tokens
        end = next((k for k in range(len(row)) if row[k].low == ","), len(row))
        line = row[: len(row)]
        if end > NEAR or any(token.finite or token.kind == "q" or token.low == ":" for token in line):
            return None
        first = next((k for k in range(end) if row[k].low not in self.titles and row[k].kind == "w"), end)
        named = all(token.upper or token.kind == "p" or token.low in self.speech.name_links for token in line[:end])
        people = self.reading.names_in(previous.start, row.ends[end - 1])
        known = first or row[0].low in self.reading.language.names.given
        if not (
            named
            and end - first > 1
            and (known or any(one.kind is NameKind.PERSON and one.start == previous.start for one in people))
        ):
            return None
        source = self.speakers.named(self.reading.span(row.starts[first], row.ends[end - 1]), "", True)
        made = Statement(unit, [(0, 1)], (0, 1), None, direct=True, rule="statement.captioned")
        return _Saying(made, _spans(self.reading, unit, [(0, 1)]), source, (unit.start, unit.start + 1))

    def _told(self, unit: Unit) -> None:
        """Adds the sayings of a sentence that goes on with none."""
        fresh = [self._named(one) for one in rules.of_unit(unit, self.speech)]
        kept = [one for one in fresh if one is not None]
        self._outermost(kept)
        self.out += [*kept, *(one for saying in kept for one in self._quoted(saying))]
        running = (one for one in reversed(kept) if one.made.direct or one.made.runs_on)
        self.last = next(running, kept[-1] if kept else None)

    def _headed(self, unit: Unit) -> _Saying | None:
        """What a name heads or signs: a turn of who has the floor in a transcript, or the post above a line."""
        turn = colons.turn(unit, self.reading.text, self.titles)
        name = colons.signature(unit) if turn is None else turn[0]
        near = turn is None and bool(self.post) and self.post[-1].paragraph + 1 >= unit.paragraph
        place = colons.body(self.post) if name is not None and near else None
        if name is None or (turn is None and place is None):
            return None
        said = [] if turn is None else [(turn[1], len(unit.tokens))]
        made = Statement(unit, said, name, None, direct=True, rule="statement.post" if turn is None else _TURN)
        source = self.speakers.named(self.reading.span(unit.start, unit.tokens.ends[name[1] - 1]), "", True)
        content = _spans(self.reading, unit, said) if place is None else [self.reading.span(*place)]
        return _Saying(made, content, source, (unit.start, unit.start + 1))

    def _resumed(self, last: _Saying, unit: Unit) -> _Saying:
        """What is quoted behind a saying, as the same speaker's."""
        made = Statement(unit, [(0, 1)], None, None, direct=True, frames=last.made.frames, rule="statement.resumed")
        source = replace(last.source, direct=True) if last.source is not None else None
        return _Saying(made, _spans(self.reading, unit, [(0, 1)]), source, (unit.start, unit.start + 1))

    def _quoted(self, saying: _Saying) -> Iterator[_Saying]:
        """What others are said to say inside what somebody is quoted as saying."""
        for token in (token for start, end in saying.made.said for token in saying.made.unit.tokens[start:end]):
            for unit in self.reading.spoken.inside(token.quote) if token.quote is not None else ():
                for made in rules.by_verbs(unit, self.speech):
                    if self._passes_on(made):
                        before = self.speakers.last, self.speakers.spoke
                        inner = self._named(made)
                        self.speakers.last, self.speakers.spoke = before
                        if inner is not None:
                            yield inner

    def _passes_on(self, made: Statement) -> bool:
        """Whether somebody with a name or an office says or demands it; what "he" thinks is the quoted one's view."""
        if made.source is None or made.cue is None or made.rule not in _PLAIN:
            return False
        row = made.unit.tokens
        pronoun = made.source[1] - made.source[0] == 1 and row[made.source[0]].low in self.speech.pronouns
        if pronoun or row[made.cue[0]].low in self.speech.minds:
            return False
        told = Frame.AFTER in made.frames or made.modality == Modality.REQUIRED
        return told and heads(row, made.source, self.speech)

    def _outermost(self, kept: list[_Saying]) -> None:
        """Of sayings inside sayings the outer one goes on: «El juez dijo que el chico confesó. Agregó que»."""
        if len(kept) > 1 and kept[-1].source is not None and self.speakers.last is kept[-1].source:
            at = kept[-1].at
            around = next((s for s in kept for span in s.content if span.start <= at[0] and at[1] <= span.end), None)
            if around is not None and around.source is not None:
                self.speakers.last = around.source

    def _heard(self) -> list[_Saying]:
        """Without the headlines whose name may be no more than what they are about: it must be heard elsewhere."""
        known = {_surname(one) for one in self.out if one.made.rule != HEADLINE}
        return [one for one in self.out if one.made.rule != HEADLINE or _surname(one) in known or self._voiced(one)]

    def _voiced(self, saying: _Saying) -> bool:
        """Whether a headline's source is an office, a body or a document."""
        if saying.source is None:
            return True
        place = saying.source.evidence
        words = self.reading.folded[place.start : place.end].split()
        voices = self.reading.language.posts.heads | self.speech.documents | self.speech.polls | self.speech.voices
        several = words[0][-1] == "s" and words[0] in self.speech.speakers
        return several or words[0] in voices or words[-1] in voices

    def _named(self, made: Statement) -> _Saying | None:
        """A saying with its speaker named; None where it says nothing, or nobody can be sure to say it."""
        reading, row = self.reading, made.unit.tokens
        content = _spans(reading, made.unit, made.said)
        words = [word for span in content for word in reading.folded[span.start : span.end].split()]
        if (not content and not made.runs_on) or (not made.direct and _cut_off(words, self.speech)):
            return None
        cue = reading.text[row.starts[made.cue[0]] : row.ends[made.cue[1] - 1]] if made.cue else ""
        source: Attribution | None = None
        if made.source is not None:
            source = self._sourced(made, made.source, cue)
        elif not made.impersonal:
            placed = made.rule == "statement.placed"
            source = self.speakers.elided(made.unit, cue, made.direct, placed=placed)
            if source is not None and self._rivalled(made, source, content):
                return None
        if source is None and not made.impersonal:
            return None
        places = [span for span in (made.source, made.cue) if span is not None]
        at = (min(row.starts[p[0]] for p in places), max(row.ends[p[1] - 1] for p in places)) if places else (0, 0)
        cited = made.citing and self.speakers.cited(self._span(made, made.citing), row[made.citing[0] - 1].low, False)
        return _Saying(made, content, source, at, cited or None)

    def _rivalled(self, made: Statement, source: Attribution, content: list[Span]) -> bool:
        """Whether the sentence of somebody left out names another who may be meant, or whom he speaks to."""
        unit, row = made.unit, made.unit.tokens
        if made.rule in _PASSING or made.cue is None or not content:
            return made.rule in _PASSING and self.speakers.rivalled(unit.start, unit.end, source)
        cue = row.starts[made.cue[0]]
        asked = any(one.verb in self.speech.answering for one in row[made.cue[0]].cues)
        around = made.rule == "statement.quoted" and not made.direct and content[0].start == unit.start
        ahead = content[0].end if around else min(cue, content[0].start)  # «Ana Mora habló de “deber”, dijo»
        if asked or self.speakers.rivalled(unit.start, ahead, source):
            return True
        return self.speakers.addressed(row.ends[made.cue[1] - 1], content[0].start, source)

    def _span(self, made: Statement, place: tuple[int, int]) -> Span:
        row = made.unit.tokens
        if place[1] == place[0] + 1 and (quote := row[place[0]].quote) is not None:
            return self.reading.span(quote.start, quote.end)  # «de acuerdo con “El Faro”»
        return self.reading.span(row.starts[place[0]], row.ends[place[1] - 1])

    def _sourced(self, made: Statement, place: tuple[int, int], cue: str) -> Attribution | None:
        """Who the words of a source name; None where they name nobody, or may be no subject of the verb."""
        row, speakers = made.unit.tokens, self.speakers
        if place[0] >= place[1] or voiceless(row, place, self.speech):
            return None  # only signs stand where a source would, or a time, or what somebody does
        span = self._span(made, place)
        if made.cue is None and not made.direct and not speakers.headed(span):
            return None
        if (made.shared or made.rule in _SHARED) and not speakers.agrees(span.quote, cue):
            return None  # «dijo el ministro ante vecinos que cerraron la vía y gritaban “fuera”»
        if made.cue is not None and row[place[0]].upper and not speakers.somebody(span):
            between = row[made.cue[1] : place[0]]
            if any(token.low in self.speech.prepositions for token in between):
                return None  # «dijo en el programa Hoy Mismo»
        passing = made.rule == HEADLINE or (made.rule in _PASSING and document(row, place, self.speech))
        passing = passing or (made.rule == "statement.as-told" and not speakers.somebody(span))
        return (speakers.cited if passing else speakers.named)(span, cue, made.direct)


def _surname(saying: _Saying) -> str:
    """The last word of whoever speaks."""
    source = saying.source
    return (source.resolved or source.speaker).split()[-1].lower() if source is not None else ""


def _distinct(reading: Reading, sayings: list[_Saying]) -> list[_Saying]:
    """The sayings with content, of two with the same words the first; none that goes on inside what was said before.

    What the government "should reach out and acknowledge" is part of what is suggested.
    """
    first = {tuple(one.content): one for one in reversed(sayings) if one.content}
    kept = [one for one in sayings if one.content and first[tuple(one.content)] is one]
    return [
        one for n, one in enumerate(kept) if not any(_inside(reading, one, other) for other in kept[max(0, n - 2) : n])
    ]


def _inside(reading: Reading, one: _Saying, other: _Saying) -> bool:
    """Whether a verb without a subject of its own is part of what is asked for: "should reach out and acknowledge"."""
    source, outer = one.source, other.source
    same = source is not None and outer is not None and source.evidence == outer.evidence
    held = all(any(span.inside(whole) for whole in other.content) for span in one.content)
    return one.made.rule == _GOING_ON and same and held and _modality(reading, other) is Modality.REQUIRED


def _extends(last: _Saying, unit: Unit) -> bool:
    """Whether a sentence is an item of the list that a colon announced, or more of a turn: they are one stretch."""
    same = last.made.rule == _TURN and unit.paragraph == last.made.unit.paragraph
    return same or (last.made.listed and unit.bullet)


def _alone(unit: Unit) -> bool:
    """Whether a sentence is a quotation and nothing else."""
    return unit.tokens[0].kind == "q" and all(token.kind == "p" for token in unit.tokens[1:])


def _goes_on(last: _Saying, previous: Unit, unit: Unit) -> bool:
    """Whether a quotation standing alone is more of the last one."""
    if last.made.runs_on:
        return True
    quoted = last.made.said and last.made.unit.tokens[last.made.said[-1][1] - 1].kind == "q"
    return bool(quoted) and unit.paragraph == previous.paragraph


def _resumes(last: _Saying, previous: Unit, unit: Unit) -> bool:
    """Whether a quotation standing alone gives the words of one who was just heard: "he agreed, Ruiz said. “…”"."""
    told = last.made.direct or bool(last.made.frames & {Frame.AFTER, Frame.THAT, Frame.CHARGE} and last.made.cue)
    near = unit.paragraph == previous.paragraph or (unit.paragraph == previous.paragraph + 1 and not unit.headline)
    return told and last.source is not None and near


def _spans(reading: Reading, unit: Unit, said: list[tuple[int, int]]) -> list[Span]:
    """The stretches of the text that tokens stand for, without the marks at their sides."""
    out: list[Span] = []
    row = unit.tokens
    for first, last in said:
        while first < last and row[first].kind == "p" and row[first].low not in "([¿¡$#@€£":
            first += 1
        while last > first and row[last - 1].low in {",", ".", ";", ":", "—", "–", "-"}:
            last -= 1
        if last <= first:
            continue
        start, end = row.starts[first], row.ends[last - 1]
        quote = row[first].quote
        if last - first == 1 and quote is not None:
            start, end = quote.start, quote.end
            while end > start and reading.text[end - 1] in ",.;" and reading.text[end - 2 : end] != "..":
                end -= 1
        if reading.text[start:end].strip():  # quotation marks around a semicolon hold no words
            out.append(reading.span(start, end))
    return out
