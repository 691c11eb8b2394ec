"""Rules for figures that share the harm of another: lists, parts of a total, what a place or a source adds."""

from __future__ import annotations

from constancia.claims.casualties.telling import Found, Telling
from constancia.language.shape.harm import Part

_HARMS = (Part.VICTIM, Part.SUFFERED, Part.EVENT)
_FAR = 160
"""Code points behind a total within which a bare figure may add to it."""
_NEAR = 120
_TOLD = 14
"""Items before a part in which those are told of whom it is part."""
_SAID = 5
"""Items in which it is said what became of part of a count."""


def free(t: Telling, at: int) -> bool:
    """Whether a figure is neither claimed nor hung on a preposition, and counts people by name."""
    figure = t.figure(at)
    if figure is None or figure.harms or t.can(at, Part.NIL):
        return False
    if t.can(at - 1, Part.PREPOSITION, Part.OF, Part.BY, Part.TO_OBJECT) and not t.can(at - 2, Part.AND):
        return t.can(at - 1, Part.TO_OBJECT) and t.can(at - 2, Part.AND, Part.COMMA, Part.INFLICTS)
    return figure.noun is not None or t.can(at, Part.MORE)


def governs(t: Telling, at: int) -> bool:
    """Whether a figure has a verb of its own."""
    verbs = (Part.BEFALLS, Part.INFLICTS, Part.HELPING)
    own = t.can(at + 1, *verbs, Part.SUFFERED, Part.NOBODY, Part.VICTIM, Part.EVENT, Part.TOLL)
    return own or (t.can(at + 1, Part.WORD) and t.can(at + 2, *verbs))


def owned_later(t: Telling, at: int) -> bool:
    """Whether a harm verb of its own stands at an item."""
    helped = t.can(at, Part.HELPING) and t.can(at + 1, Part.SUFFERED, Part.HELPING, Part.BEFALLS, Part.VICTIM)
    return t.can(at, Part.BEFALLS) or helped


def neighbour(t: Telling, at: int, way: int) -> int:
    """The figure next to one in a list, or -1."""
    step, joined = at + way, False
    between = (Part.COMMA, Part.AND, Part.COMPANION, Part.TO_OBJECT, Part.OPEN, Part.CLOSE, Part.DASH, Part.RELATIVE)
    enters, leaves = (Part.CLOSE, Part.OPEN) if way < 0 else (Part.OPEN, Part.CLOSE)
    while t.can(step, *between) and abs(step - at) < 24:
        if t.can(step, leaves, Part.RELATIVE):
            return -1
        if t.can(step, enters, Part.DASH):
            other = Part.DASH if t.can(step, Part.DASH) else leaves
            stops = range(step - 1, -1, -1) if way < 0 else range(step + 1, len(t.items))
            step = next((one for one in stops if t.can(one, other)), -1)
            if step < 0:
                return -1
        joined = joined or t.can(step, Part.COMMA, Part.AND, Part.COMPANION)
        step += way
    return step if joined and t.can(step, Part.COUNT) else -1


def among(t: Telling) -> None:
    """`two policemen were among those killed`, `entre los heridos hay dos niños`, `The dead included two teenagers`."""
    for m in t.find("n:count helping{1,2} among (?: article|word{0,2}? | count ) h:victim|suffered"):
        figure = t.figure(m["n"])
        if figure is not None and figure.noun is not None:
            t.claim(m["n"], m["h"])
    for m in t.find("among article|word{0,2}? h:victim|suffered helping|word|includes{1,2} n:count"):
        t.claim(m["n"], m["h"])
    for m in t.find("article h:victim|suffered includes n:count"):
        t.claim(m["n"], m["h"], part=True)


def coordinated(t: Telling) -> None:
    """`two policemen and three civilians were killed`, `killing two policemen and a child`."""
    for found in list(t.found):
        at = found.item
        if at < 0:
            continue
        if found.last > at:
            counted = t.can(at, Part.BARE) and found.last == at + 1
            if not (counted or t.can(found.last, Part.EVENT) or _one(t, found)):  # `two policemen and 14 wounded`
                _sharing(t, found)
            continue  # the verb follows the figure: what comes after it has a verb of its own, or none
        right = at
        while (
            (right := neighbour(t, right, 1)) >= 0 and free(t, right) and not t.owned(right) and not governs(t, right)
        ):
            t.claim(right, right, harm=found.harm)


def _sharing(t: Telling, found: Found) -> None:
    """The figures before one that share its verb."""
    left = found.item
    while (left := neighbour(t, left, -1)) >= 0 and free(t, left) and not t.owned(left):
        linked = any(t.can(step, Part.AND, Part.COMPANION) for step in range(left, found.item + 1))
        if t.can(left - 1, Part.INCLUDES) or (t.can(left + 1, Part.COMMA) and not linked):
            return
        t.claim(left, found.last, through=left, harm=found.harm)


def _one(t: Telling, found: Found) -> bool:
    """Whether the verb agrees with one person alone."""
    return found.figure.count == 1 and any(item.can(Part.SINGULAR) for item in t.items[found.item + 1 : found.last + 1])


def likewise(t: Telling) -> None:
    """`40 civiles lesionados o heridos y 49 policías`: a participle behind a noun holds for the group joined to it."""
    ends = "(?: $ | (?= comma|stop|close|preposition ) )"
    for m in t.find(f"n:count h:suffered (?: or suffered )? and o:count {ends}"):
        if not t.adjective_first and not t.can(m["n"], Part.BARE) and free(t, m["o"]):
            t.claim(m["o"], m["o"], harm=t.harm(m["h"]))


def listed_after(t: Telling) -> None:
    """`killed the mayor and two peasants`, `was killed along with two of his guards`."""
    aside = (Part.WORD, Part.ARTICLE, Part.NAME, Part.OF, Part.COMMA, Part.AND, Part.OPEN, Part.CLOSE, Part.THING)
    for word in range(len(t.items)):
        if not t.can(word, Part.INFLICTS, Part.SUFFERED, Part.EVENT, Part.AGENT, Part.BEFALLS) or not t.harm(word):
            continue
        active = t.can(word, Part.INFLICTS) and not t.can(word - 1, Part.HELPING)
        active = active or (t.can(word, Part.EVENT, Part.AGENT) and t.can(word + 1, Part.OF))
        allowed = aside if active else (*aside, Part.PREPOSITION, Part.DATE)
        for at in range(word + 2, word + 22):
            if t.can(at, Part.COUNT):
                listed = active and t.can(at - 1, Part.AND, Part.COMMA)
                lone = t.can(at - 1, Part.COMMA)
                if listed and lone and t.can(at, Part.ARTICLED):
                    break
                if (t.can(at - 1, Part.COMPANION) or listed) and free(t, at) and not t.owned(at) and not governs(t, at):
                    if lone and not any(t.can(step, Part.AND) for step in range(at, at + 6)):
                        break
                    t.claim(at, at, harm=t.harm(word))
                elif t.harm(word) not in t.items[at].figure.harms and not t.can(at - 1, Part.PREPOSITION):  # type: ignore[union-attr]
                    break
            elif not t.can(at, *allowed, Part.COMPANION):
                break


# ---- parts of a total


def parts(t: Telling) -> None:
    """`49 dead, eight of them children`, `entre ellos siete militares y un policía`, `155 de ellas en Valencia`."""
    for m in t.find("includes n:count by|preposition h:event"):
        if t.can(m["n"], Part.BARE):
            t.claim(m["n"], m["h"])  # `entre ellas 5 por desaparición forzada`
    for m in t.find("includes (?: article|word{1,2}? of )? n:count"):
        _part_of_none(t, m["n"])
    for at in range(len(t.items)):
        figure = t.figure(at) if t.can(at, Part.COUNT) else None
        total = t.last_before(at)
        if figure is None or figure.harms or total is None or _of_another(t, at, total):
            continue
        before = (Part.COMMA, Part.OPEN, Part.DASH, Part.AND, Part.STOP)
        if t.can(at + 1, Part.OF_THEM) and t.can(at - 1, *before) and not owned_later(t, at + 2):
            _part_of_them(t, at, total)
        elif t.can(at + 1, Part.GRAVE) and total.harm == "injured":
            t.claim(at, at + 1, harm=total.harm, part=True)
        elif t.can(at - 1, Part.INCLUDES) or (
            t.can(at - 1, Part.TO_OBJECT, Part.ARTICLE) and t.can(at - 2, Part.INCLUDES)
        ):
            _listed_parts(t, at, total)
        elif t.can(at + 1, Part.INCLUDES) and t.can(at - 1, Part.COMMA):
            t.claim(at, at, harm=total.harm, part=True)  # `several officers among them`
        elif t.can(at - 1, Part.AND) and _opened_by_parts(t, at) and not owned_later(t, at + 1):
            t.claim(at, at, harm=total.harm, part=True)


def _part_of_none(t: Telling, at: int) -> None:
    """A part of those who are told of without a number: `the deaths, including those of two children`."""
    figure, reach = t.figure(at), range(at - 2, max(-1, at - _TOLD), -1)
    if figure is None or figure.harms or t.last_before(at) is not None or t.can(at, Part.NIL):
        return
    own = t.can(at - 1, Part.OF)
    word = next((s for s in reach if (t.can(s, Part.EVENT) if own else t.can(s, Part.SUFFERED))), None)
    if word is None or any(t.can(step, Part.STOP, Part.BOUNDARY) for step in range(word + 1, at)):
        return
    if own or t.can(word - 1, Part.HELPING):
        t.claim(at, at, harm=t.harm(word))


def _of_another(t: Telling, at: int, total: Found) -> bool:
    """Whether a group that suffered nothing stands with its verb between a total and a figure."""
    between = range(total.item + 1, at)
    return any(t.can(s, Part.COUNT) and t.can(s + 1, Part.HELPING) and not t.items[s].figure.harms for s in between)  # type: ignore[union-attr]


def _part_of_them(t: Telling, at: int, total: Found) -> None:
    figure = t.figure(at)
    own = t.can(at + 2, Part.COMMA) and any(t.can(s, Part.HELPING, Part.BEFALLS) for s in range(at + 3, at + 16))
    relative = t.folded(at + 1).split()[-1] in t.words.parts[Part.RELATIVE] and t.can(at + 2, Part.WORD)
    if own or relative or (figure is not None and figure.vague):
        return
    last = at + 1
    stop = (Part.AMOUNTS, Part.HELPING)
    while t.can(last + 1, Part.WORD, Part.NAME, Part.GRAVE) and last - at < 8 and not t.can(last + 1, *stop):
        last += 1
    last = t.run("(?: of article? word|name{1,2} )?", last + 1) - 1 if last > at + 1 else last
    if figure is not None and figure.noun is None and last > at + 1 and not t.can(at + 2, Part.GRAVE):
        figure.noun = (t.items[at + 2].start, t.items[last].end)
    t.claim(at, at, through=last, harm=total.harm, part=True)


def _listed_parts(t: Telling, at: int, total: Found) -> None:
    t.claim(at, at, harm=total.harm, part=True)
    step = _next_part(t, at)
    while step > 0 and not owned_later(t, step + 1) and not t.items[step].figure.harms:  # type: ignore[union-attr]
        if t.can(step + 1, *_HARMS, Part.BEFALLS):
            return
        t.claim(step, step, harm=total.harm, part=True)
        step = _next_part(t, step)


def _next_part(t: Telling, at: int) -> int:
    """The next figure of a list of parts, past what each came of: `37 por disparo y otras 11 por golpes`; or -1."""
    step = t.run("(?: by|preposition word|thing|means|event{1,3} )? comma|and{1,2}", at + 1)
    return step if step > at + 1 and t.can(step, Part.COUNT) else neighbour(t, at, 1)


def _opened_by_parts(t: Telling, at: int) -> bool:
    """Whether a figure ends a list of names that `including` opens."""
    step = at - 2
    while (
        t.can(step, Part.WORD, Part.NAME, Part.ARTICLE, Part.OF, Part.COMMA, Part.OPEN, Part.CLOSE) and at - step < 14
    ):
        step -= 1
    return t.can(step, Part.INCLUDES)


def of_whom(t: Telling) -> None:
    """`47 deaths, of which 39 were caused by…`, `158 opositores, de los que 19 son mujeres`, `the deaths, most, 50`."""
    for m in t.find("of-them article|word|qualifier|thing{0,4} comma? n:count"):
        at = m["n"]
        figure, total = t.figure(at), t.last_before(m["n"])
        if figure is None or figure.harms or t.can(at, Part.ARTICLED) or owned_later(t, t.run("helping*", at + 1) - 1):
            continue
        apposed = t.can(at - 1, Part.COMMA)
        if total is not None and total.harm == "missing" and _back(t, at + 1):
            continue
        if total is not None and not total.figure.vague and not (apposed and t.can(at - 2, Part.COUNT)):
            verb = t.can(at + 1, Part.HELPING, Part.AMOUNTS, Part.WORD, Part.PREPOSITION)
            if verb and figure.noun is None:
                _predicated(t, at, total.harm)
            elif figure.noun is not None:
                t.claim(at, at, harm=total.harm, part=True)
        elif (total is None or total.figure.vague) and apposed and t.can(at, Part.BARE):
            told = next((s for s in range(at - 1, max(-1, at - 12), -1) if t.can(s, *_HARMS)), None)
            if told is not None:
                t.claim(at, told)


def _predicated(t: Telling, at: int, harm: str) -> None:
    """A part with its verb, and what it is said to be where that is a noun: `19 son mujeres`."""
    figure = t.figure(at)
    verb = at + 1 + t.can(at + 1, Part.OF_THEM)
    last = t.run("helping|amounts|modal{1,3}", verb) - 1
    first = max(last, verb - 1) + 1
    if harm == "missing" and _back(t, verb):
        return
    end = t.run("word|name{1,3}", first)
    if (
        figure is not None
        and end > first
        and t.can(verb, Part.HELPING)
        and not t.folded(first).endswith(t.words.participles)
    ):
        figure.noun = (t.items[first].start, t.items[end - 1].end)
        last = end - 1
    t.claim(at, at, through=max(at, last), harm=harm, part=True)


def _back(t: Telling, verb: int) -> bool:
    """Whether part of the missing are said to have been found: `47 have since been located`."""
    words = range(verb, min(verb + _SAID, len(t.items)))
    found = next((at for at in words if t.folded(at).startswith(t.words.recovered)), None)
    return found is not None and not any(t.can(at, Part.NOT) for at in range(verb, found))


def referred(t: Telling) -> None:
    """`of the 317 deaths, 21 were officers and 23 are children`: parts of a total that opens the sentence."""
    harm, opener = _whole(t)
    if not harm:
        return
    for at in range(opener, len(t.items)):
        figure = t.figure(at) if t.can(at, Part.COUNT) else None
        if figure is None or figure.harms or not t.can(at, Part.BARE) or t.can(at, Part.ARTICLED):
            continue
        if not t.can(at - 1, Part.COMMA, Part.AND, Part.RELATIVE, Part.BOUNDARY, Part.COLON, Part.STOP, Part.OF_THEM):
            continue
        verb = at + 1 + t.can(at + 1, Part.OF_THEM)
        own = t.can(verb + 1, Part.SUFFERED, Part.BEFALLS, Part.VICTIM) or (
            t.can(verb + 1, Part.HELPING) and t.can(verb + 2, Part.SUFFERED)
        )
        if t.can(verb, Part.HELPING, Part.AMOUNTS) and not own:
            _predicated(t, at, harm)


def _whole(t: Telling) -> tuple[str, int]:
    """The harm of the total that `de los 43 homicidios` opens with, or that `23 de los fallecidos` is part of."""
    for found in t.found:
        at = found.item
        if at < 0:
            continue
        opened = t.can(at - 1, Part.OF) or (t.can(at - 1, Part.ARTICLE) and t.can(at - 2, Part.OF))
        if opened or (t.can(at + 1, Part.OF) and t.can(at + 2, Part.ARTICLE) and found.last > at + 2):
            return found.harm, found.last + 1
    if t.total is not None:
        return t.total, 0
    return "", 0


def specified(t: Telling) -> None:
    """`13 bodies were seen; eight guerrillas, four soldiers and a civilian`, `ten people (six men and four women)`."""
    for m in t.find("o:stop|colon|open|dash n:count (?: comma|and{1,2} count )+ (?: $ | (?= close|dash|stop ) )"):
        total = t.last_before(m["o"])
        end = t.run("count (?: comma|and{1,2} count )+", m["n"])
        row = [at for at in range(m["n"], end) if t.can(at, Part.COUNT)]
        figures = [f for at in row if (f := t.figure(at)) and not f.harms and f.noun is not None]
        if total is None or total.figure.count is None or t.items[m["o"]].start - total.end > _NEAR:
            continue
        if len(figures) == len(row) and sum(figure.count or 0 for figure in figures) <= total.figure.count:
            for at in row:
                t.claim(at, at, harm=total.harm, part=True)


# ---- told again of another time, source or place


def earlier(t: Telling) -> None:
    """`up from 41 a fortnight ago`."""
    for m in t.find("earlier n:count"):
        total = t.last_before(m["n"])
        figure = t.figure(m["n"])
        if total is not None and figure is not None and t.can(m["n"], Part.BARE) and not figure.harms:
            found = t.claim(m["n"], m["n"], harm=total.harm)
            if found is not None:
                found.earlier = True


def other_source(t: Telling) -> None:
    """`The ministry counts 142 arrested and the ombudsman's office, 140`."""
    for m in t.find(
        "and|comma|stop s:article name (?: name|word|of | of article )* comma n:count (?: $ | (?= comma|stop|and ) )"
    ):
        total = t.last_before(m["n"])
        figure = t.figure(m["n"])
        bare = t.can(m["n"], Part.BARE) and not t.can(m["n"], Part.ARTICLED)
        if total is None or figure is None or figure.harms or not bare or t.items[m["s"]].start < total.end:
            continue
        found = t.claim(m["n"], m["n"], harm=total.harm)
        if found is not None:
            found.source = (t.items[m["s"]].start, t.items[m["n"] - 2].end)


def elliptic(t: Telling) -> None:
    """`14 deaths in Dakar and nine in Ziguinchor`; `20 fueron alcanzadas en Puno y 10 en Ayacucho`."""
    named = "place (?: article|word|name|count|thing (?: word|name|thing | of name | of article name ){0,8} )"
    for m in t.find(f"comma|stop|and n:count comma? p:{named}"):
        at = m["n"]
        figure, total = t.figure(at), t.last_before(at)
        if figure is None or figure.harms or total is None or t.items[at].start - total.end >= _FAR:
            continue
        if figure.noun is None or (t.can(at, Part.ARTICLED) and t.can(at + 1, Part.COMMA)):
            t.claim(at, at, through=t.run(named, m["p"]) - 1, harm=total.harm)
    for m in t.find("word|and|by|comma a:article of n:count"):
        total = t.last_before(m["n"])  # `las muertes, al sumar la de un hombre`
        if total is not None and t.can(m["n"], Part.ARTICLED):
            t.claim(m["n"], m["n"], harm=total.harm, first=m["a"])


def by_place(t: Telling) -> None:
    """`the dead by county: Nairobi (21), Nakuru (3)`, `105 persons were arrested in Nairobi (20), Garissa (2)`."""
    rows = [m["n"] for m in t.find("name|word open n:count close") if t.can(m["n"], Part.BARE)]
    if len(rows) < 2:
        return
    harm = next(
        (
            t.harm(at)
            for at in range(rows[0] - 1, -1, -1)
            if t.can(at, *_HARMS, Part.BEFALLS) and t.can(at - 1, Part.ARTICLE, Part.COUNT, Part.HELPING, Part.WORD)
        ),
        "",
    )
    harm = harm or t.total or ""
    for at in rows if harm else ():
        first = at - 2
        while t.can(first - 1, Part.NAME, Part.OF):
            first -= 1
        found = t.claim(at, at + 1, harm=harm, first=first)
        if found is not None:
            found.place = (t.items[first].start, t.items[at - 2].end)


def headline(t: Telling) -> None:
    """`174 dead, 2,580 held`: a bare participle behind a figure, in a list of others."""
    for m in t.find("comma|and n:count (?: $ | (?= comma ) )"):
        figure = t.figure(m["n"])
        harm = t.words.headline.get(" ".join(figure.nouns), "") if figure is not None else ""
        if harm and figure is not None and t.last_before(m["n"]) is not None and not figure.harms:
            figure.noun = None
            t.claim(m["n"], m["n"], harm=harm)
    people = set(t.words.parts[Part.PERSON])
    for m in t.find("n:count helping{1,3} h:word"):
        figure = t.figure(m["n"])
        harm = t.words.headline.get(t.folded(m["h"]), "")
        if harm and figure is not None and {noun.removesuffix("s") for noun in figure.nouns} & people:
            t.claim(m["n"], m["h"], harm=harm)
