"""Rules for bare figures of a toll, and for harms of which there were none: `subió a 57`, `no hubo heridos`."""

from __future__ import annotations

from constancia.claims.casualties.telling import Telling
from constancia.language.shape.harm import Part

_HARMS = (Part.VICTIM, Part.SUFFERED, Part.EVENT)
_FARTHEST, _NEAR = 24, 13
"""Items between a harm and the figure that it reaches, with a noun for a toll and without."""


def toll(t: Telling) -> None:
    """`el número de muertos subió a 57`, `put the fatalities at 23`, `Suben a 118 los muertos`."""
    for word in range(len(t.items)):
        if not t.can(word, *_HARMS) or (t.can(word, Part.INFLICTS) and t.can(word + 1, Part.COUNT, Part.OF)):
            continue
        if t.can(word, Part.VICTIM) and t.can(word + 1, Part.SUFFERED):
            continue  # `presos asesinados`
        start = word - 1
        while t.can(start, Part.OF, Part.OF_THEM, Part.ARTICLE, Part.WORD) and word - start < 4:
            start -= 1
        several = not t.can(word, Part.EVENT) or t.folded(word).endswith("s")
        counted = t.can(start, Part.COUNT) and t.can(word - 1, Part.ARTICLE) and t.can(start + 1, Part.OF, Part.ARTICLE)
        named = several and t.can(word - 1, Part.ARTICLE) and (t.adjective_first or t.folded(word).endswith("s"))
        if counted or not (t.can(start, Part.TOLL) or named or t.can(word + 1, Part.TOLL)):
            continue
        at = _level(t, word, _FARTHEST if t.can(start, Part.TOLL) else _NEAR)
        if at is not None:
            t.claim(at, word, first=start if t.can(start, Part.TOLL) else max(word - 1, 0), through=at)


def _level(t: Telling, word: int, reach: int) -> int | None:
    """The bare figure that a toll reaches behind its harm."""
    reached = False
    for at in range(word + 1, word + reach + 1):
        if t.can(at, Part.COUNT):
            if t.can(at - 1, Part.OF) and t.can(at - 2, Part.COMMA):
                return None  # an age: `Ana Paz, de 69`
            figure = t.figure(at)
            bare = t.can(at, Part.BARE) and not t.can(at, Part.ARTICLED)
            taken = figure is None or bool(figure.harms) or t.can(at + 1, *_HARMS, Part.THING)
            return at if reached and bare and not taken else None
        comma = t.can(at, Part.COMMA) and not reached and at > word + 8
        other = t.can(at, Part.BOUNDARY, Part.STOP, Part.NIL) and not t.can(at, Part.SINCE)
        bracketed = t.can(at, Part.OPEN) and t.can(at + 1, Part.COUNT)
        if at >= len(t.items) or comma or other or bracketed:
            return None
        if t.can(at, *_HARMS, Part.BEFALLS) and at > word + 1 and t.harm(at) != t.harm(word):
            return None
        reached = reached or t.can(at, Part.REACHES, Part.COLON)
    return None


def reached(t: Telling) -> None:
    """`eleva a cinco las muertes`, `elevó a 322 la cifra de personas muertas`, `bringing to 20 the number of dead`."""
    toll_of = "(?: toll word{0,2} of article? word{0,3}? )?"
    lead, whose = "r:reaches (?: to-object | preposition )?", "(?: word{1,2}? (?= suffered ) )?"
    for m in t.find(f"{lead} n:count article {toll_of} {whose} h:victim|suffered|event"):
        at, word = m["n"], m["h"]
        figure = t.figure(at)
        if figure is None or not t.can(at, Part.BARE) or t.can(at, Part.ARTICLED):
            continue
        if t.can(word + 1, Part.SUFFERED) and not t.can(word, Part.SUFFERED, Part.EVENT):
            word += 1  # `los presos asesinados`
        t.claim(at, word)
    for m in t.find("n:count article word{0,1} h:victim|suffered"):
        opens = m["n"] == 0 or t.can(m["n"] - 1, Part.COMMA, Part.AND, Part.STOP, Part.HELPING, Part.RELATIVE)
        if opens and t.can(m["n"], Part.BARE) and not t.can(m["n"], Part.ARTICLED) and not t.adjective_first:
            t.claim(m["n"], m["h"])  # `3.712 los detenidos`


def none(t: Telling) -> None:
    """`no hubo heridos`, `there were no casualties`, `sin víctimas`."""
    for m in t.find("x:nil h:either"):
        figure = t.figure(m["x"])
        verb = figure is not None and figure.last.endswith(t.words.bare_verbs) and figure.nouns
        if not verb or (figure is not None and figure.last in t.words.parts[Part.EXISTS]):
            _no_casualties(t, m["x"], m["h"])
    for m in t.find("x:not y:exists|helping|none|nil{0,6} h:either|victim|suffered|event"):
        at, word = m["x"], m["h"]
        there = t.can(at, Part.PREPOSITION, Part.NONE) or any(t.can(s, Part.EXISTS) for s in range(at + 1, word))
        if not there:
            continue
        if t.can(word, Part.EITHER):
            _no_casualties(t, at, word)
        elif not t.can(word + 1, Part.OF, Part.ARTICLE, Part.COUNT):
            t.nil(at, word, t.harm(word))


def _no_casualties(t: Telling, at: int, word: int) -> None:
    """None dead and none injured; the spans differ by their end so that the two claims do."""
    last = t.run("helping|word|inflicts|suffered|thing{1,4}", word + 1) - 1
    t.nil(at, word, "dead")
    t.nil(at, max(last, word), "injured", start=None if last > word else t.items[word].start)
