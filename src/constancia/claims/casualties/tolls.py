"""Rules for bare figures of a toll, and for harms of which there were none: `subió a 57`, `no hubo heridos`."""

from __future__ import annotations

from constancia.claims.casualties.telling import Telling
from constancia.language.shape.harm import Part

_HARMS = (Part.VICTIM, Part.SUFFERED, Part.EVENT)
_FARTHEST, _NEAR = 40, 13
"""Items between a harm and the figure that it reaches, with a noun for a toll and without."""


def toll(t: Telling) -> None:
    """`el número de muertos subió a 57`, `put the fatalities at 23`, `Suben a 118 los muertos`."""
    for m in t.find("h:victim|suffered|event"):
        word = m["h"]
        if t.fits("victim suffered", word) or (t.can(word, Part.INFLICTS) and t.can(word + 1, Part.COUNT, Part.OF)):
            continue  # `presos asesinados`
        start = word - 1
        while t.can(start, Part.OF, Part.OF_THEM, Part.ARTICLE, Part.WORD) and word - start < 4:
            start -= 1
        told = t.can(start, Part.TOLL)
        plural = t.several_of(word) or (t.adjective_first and not t.can(word, Part.EVENT))
        named = plural and t.can(word - 1, Part.ARTICLE, Part.UNTIL)
        if t.fits("count article|of", start) and t.can(word - 1, Part.ARTICLE):
            continue
        if told or named or t.can(word + 1, Part.TOLL):
            at = _level(t, word, _FARTHEST if told else _NEAR)
            if at is not None:
                t.claim(at, word, first=start if told else max(word - 1, 0), through=at)


def _level(t: Telling, word: int, reach: int) -> int | None:
    """The bare figure that a toll reaches behind its harm."""
    reached = False
    for at in range(word + 1, min(word + reach + 1, len(t.items))):
        if t.can(at, Part.ARTICLED) and not reached:
            continue  # `the attack on a station rose to 64`
        if t.can(at, Part.COUNT):
            if t.can(at - 1, Part.BY):
                return None  # `los secuestros de menores por uno de sus padres`
            figure = t.figure(at)
            if figure.qualifier in ("exactly", "about") and t.folded(at - 1).startswith(t.words.exceeds or ("~",)):
                figure.qualifier = "more than"
            aged = t.fits("name|word&!date comma bare comma|and|stop|close", at - 2) or t.fits(
                "name comma bare $", at - 2
            )
            people = (
                t.fits("reaches count&!articled", at - 1)
                and t.somebody(at)
                and not t.can(at + 1, Part.HELPING, Part.BEFALLS)
            )
            plain = people or t.fits("bare&!articled", at)  # `rose to 31`, `rose to 31 people`
            return at if reached and plain and t.free(at) and not aged else None
        if t.can(at, Part.CHANGED) and t.folded(at + 1) in t.words.by_so_many:
            return None  # `aumentó en 78`
        if t.fits("boundary&!since", at) and not reached and any(t.can(k, Part.TOLL) for k in range(at, at + 4)):
            continue  # «en cuanto a los heridos, el ministro dijo que la cifra subió a 60»
        if t.fits("boundary&!since | stop | nil | open count", at):
            return None
        if at > word + 1 and t.can(at, *_HARMS, Part.BEFALLS) and t.harm(at) != t.harm(word):
            return None
        reached = reached or t.can(at, Part.REACHES, Part.COLON)
    return None


def reached(t: Telling) -> None:
    """`eleva a cinco las muertes`, `elevó a 322 la cifra de personas muertas`, `bringing to 20 the number of dead`."""
    toll_of = "(?: toll word{0,2} of article? word{0,3}? )?"
    lead, whose = "r:reaches (?: to-object | preposition )?", "(?: word{1,2}? (?= suffered ) )?"
    for m in t.find(f"{lead} n:count&bare&!articled article {toll_of} {whose} h:victim|suffered|event"):
        whole = t.fits("victim&!suffered suffered", m["h"])  # `los presos asesinados`
        t.claim(m["n"], m["h"] + whole)
    opens = "(?: ^ | comma|and|stop|helping|relative ) n:count&bare&!articled article word{0,1} h:victim|suffered"
    for m in () if t.adjective_first else t.find(opens):
        t.claim(m["n"], m["h"])  # `3.712 los detenidos`


def none(t: Telling) -> None:
    """`no hubo heridos`, `there were no casualties`, `sin víctimas`."""
    for m in t.find("x:nil h:either"):
        _no_casualties(t, m["x"], m["h"])
    for m in t.find("x:not exists|helping|none|nil{0,6} h:either|victim|suffered|event"):
        at, word = m["x"], m["h"]
        if not any(t.can(step, Part.EXISTS) for step in range(at + 1, word)):
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
