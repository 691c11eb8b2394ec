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
_OWN = "befalls | helping suffered|helping|befalls|victim"
"""A harm verb."""


def listable(t: Telling, at: int) -> bool:
    """Whether a figure is neither claimed nor hung on a preposition, and counts people by name."""
    if not t.free(at):
        return False
    if t.can(at - 1, Part.PREPOSITION, Part.OF, Part.BY, Part.TO_OBJECT) and not t.can(at - 2, Part.AND):
        return t.fits("and|comma|inflicts to-object", at - 2)
    return t.figure(at).noun is not None or t.can(at, Part.MORE)


def governs(t: Telling, at: int) -> bool:
    """Whether a figure has a verb of its own."""
    return t.can(at + 1, Part.BEFALLS, Part.INFLICTS, Part.HELPING, Part.NOBODY, Part.TOLL, *_HARMS)


def neighbour(t: Telling, at: int, way: int) -> int:
    """The figure next to one in a list, or -1."""
    step, joined = at + way, False
    between = (Part.COMMA, Part.AND, Part.COMPANION, Part.TO_OBJECT, Part.OPEN, Part.CLOSE, Part.DASH, Part.RELATIVE)
    enters, leaves = (Part.CLOSE, Part.OPEN) if way < 0 else (Part.OPEN, Part.CLOSE)
    while t.can(step, *between):
        if t.can(step, leaves, Part.RELATIVE):
            return -1
        if t.can(step, enters, Part.DASH):
            other = Part.DASH if t.can(step, Part.DASH) else leaves
            stops = range(step - 1, -1, -1) if way < 0 else range(step + 1, len(t.items))
            end = next((one for one in stops if t.can(one, other)), None)
            if end is None:
                return -1  # a bracket or a dash that nothing closes
            step = end
        joined = joined or t.can(step, Part.COMMA, Part.AND, Part.COMPANION)
        step += way
    return step if joined and t.can(step, Part.COUNT) else -1


def among(t: Telling) -> None:
    """`two policemen were among those killed`, `entre los heridos hay dos niños`, `The dead included two teenagers`."""
    for m in t.find("n:count&!bare helping{1,2} among (?: article|word{0,2}? | count ) h:victim|suffered"):
        t.claim(m["n"], m["h"])
    for m in t.find("among article|word{0,2}? h:victim|suffered helping|word|includes{1,2} n:count"):
        t.claim(m["n"], m["h"])
    for m in t.find("article h:victim|suffered includes n:count"):
        t.claim(m["n"], m["h"], part=True)
    opens = "includes helping|exists{1,2} | among article? either helping|exists|word{1,2} | article either includes"
    for m in t.find(f"^ (?: {opens} ) n:count&!bare") if t.total else ():
        _listed_parts(t, m["n"], t.total or "")  # `Among them were 71 minors and …`, `The victims include …`


def coordinated(t: Telling) -> None:
    """`two policemen and three civilians were killed`, `killing two policemen and a child`."""
    for found in [one for one in t.found if one.item >= 0]:
        right = at = found.item
        if found.last > at:
            counted = t.can(at, Part.BARE) and found.last == at + 1  # `two policemen and 14 wounded`
            alone = found.figure.count == 1 and any(t.can(k, Part.SINGULAR) for k in range(at + 1, found.last + 1))
            if not (counted or alone or t.can(found.last, Part.EVENT)):
                _sharing(t, found)
            continue  # the verb follows the figure: what comes after it has a verb of its own, or none
        while (right := neighbour(t, right, 1)) >= 0 and listable(t, right) and not governs(t, right):
            t.claim(right, right, harm=found.harm)


def _sharing(t: Telling, found: Found) -> None:
    """The figures before one that share its verb."""
    left = found.item
    while (left := neighbour(t, left, -1)) >= 0 and listable(t, left):
        linked = any(t.can(step, Part.AND, Part.COMPANION) for step in range(left, found.item + 1))
        if t.can(left - 1, Part.INCLUDES) or (t.can(left + 1, Part.COMMA) and not linked):
            return
        t.claim(left, found.last, through=left, harm=found.harm)


def listed_after(t: Telling) -> None:
    """`killed the mayor and two peasants`, `was killed along with two of his guards`."""
    aside = (Part.WORD, Part.ARTICLE, Part.NAME, Part.OF, Part.COMMA, Part.AND, Part.OPEN, Part.CLOSE, Part.THING)
    for m in t.find("h:inflicts|suffered|event|agent|befalls"):
        word, harm = m["h"], t.harm(m["h"])
        active = t.can(word, Part.INFLICTS) and not t.can(word - 1, Part.HELPING)
        active = active or t.fits("event|agent of", word)
        allowed = (*aside, Part.COMPANION) if active else (*aside, Part.COMPANION, Part.PREPOSITION, Part.DATE)
        for at in range(word + 2, word + 22):
            if t.can(at, Part.COUNT):
                lone = active and t.can(at - 1, Part.COMMA)
                if lone and (t.can(at, Part.ARTICLED) or not any(t.can(step, Part.AND) for step in range(at, at + 6))):
                    break
                if (lone or t.can(at - 1, Part.COMPANION) or (active and t.can(at - 1, Part.AND))) and listable(t, at):
                    t.claim(at, at, harm=harm)
                elif harm not in t.figure(at).harms and not t.can(at - 1, Part.PREPOSITION):
                    break
            elif not t.can(at, *allowed):
                break


# ---- parts of a total


def parts(t: Telling) -> None:
    """`49 dead, eight of them children`, `entre ellos siete militares y un policía`, `155 de ellas en Valencia`."""
    for m in t.find("includes n:count&bare by|preposition h:event"):
        t.claim(m["n"], m["h"])  # `entre ellas 5 por desaparición forzada`
    for m in t.find("includes (?: article|word{1,2}? of )? n:count"):
        _part_of_none(t, m["n"])
    for m in t.find("n:count"):
        at = m["n"]
        total = t.last_before(at)
        if total is None or not t.free(at):
            continue
        if t.fits("comma|open|dash|and|stop count of-them", at - 1):
            _part_of_them(t, at, total)
        elif t.can(at + 1, Part.GRAVE):
            t.claim(at, at + 1, harm=total.harm, part=True)
        elif t.can(at - 1, Part.INCLUDES):
            _listed_parts(t, at, total.harm)
        elif t.fits("comma count includes", at - 1) or _opened_by_parts(t, at):  # `several officers among them`
            t.claim(at, at, harm=total.harm, part=True)


def _part_of_none(t: Telling, at: int) -> None:
    """A part of those who are told of without a number: `the deaths, including those of two children`."""
    if not t.free(at) or t.last_before(at) is not None:
        return
    own = t.can(at - 1, Part.OF)
    reach = range(at - 2, max(-1, at - _TOLD), -1)
    word = next((s for s in reach if t.can(s, Part.EVENT if own else Part.SUFFERED)), None)
    if word is not None and (own or t.can(word - 1, Part.HELPING)):
        t.claim(at, at, harm=t.harm(word))


def _part_of_them(t: Telling, at: int, total: Found) -> None:
    figure = t.figure(at)
    own = t.can(at + 2, Part.COMMA) and any(t.can(s, Part.HELPING, Part.BEFALLS) for s in range(at + 3, at + 16))
    if own or figure.vague:
        return
    whole = "(?: word&!amounts&!helping|name|grave{1,7} (?: of article? word|name{1,2} )? )?"
    last = t.run(whole, at + 2) - 1
    if figure.noun is None and last > at + 1 and not t.can(at + 2, Part.GRAVE):
        figure.noun = (t.items[at + 2].start, t.items[last].end)
    t.claim(at, at, through=last, harm=total.harm, part=True)


def _listed_parts(t: Telling, at: int, harm: str) -> None:
    t.claim(at, at, harm=harm, part=True)
    step = _next_part(t, at)
    while step > 0 and t.free(step) and not t.fits(_OWN, step + 1):
        t.claim(step, step, harm=harm, part=True)
        step = _next_part(t, step)


def _next_part(t: Telling, at: int) -> int:
    """The next figure of a list of parts, past what each came of: `37 por disparo y otras 11 por golpes`; or -1."""
    step = t.run("(?: by|preposition word|thing|means|event{1,3} )? comma|and{1,2}", at + 1)
    return step if step > at + 1 and t.can(step, Part.COUNT) else neighbour(t, at, 1)


def _opened_by_parts(t: Telling, at: int) -> bool:
    """Whether a figure ends a list of names that `including` opens."""
    step = at - 2
    while t.can(step, Part.WORD, Part.NAME, Part.ARTICLE, Part.OF, Part.COMMA, Part.OPEN, Part.CLOSE):
        step -= 1
    return t.can(at - 1, Part.AND) and t.can(step, Part.INCLUDES)


def of_whom(t: Telling) -> None:
    """`47 deaths, of which 39 were caused by…`, `158 opositores, de los que 19 son mujeres`."""
    for m in t.find("of-them article|word|qualifier|thing{0,4} comma? n:count&!articled"):
        at = m["n"]
        total = t.last_before(at)
        if t.fits("comma bare", at - 1) and (total is None or total.figure.vague):
            told = next((k for k in range(at - 1, max(-1, at - 12), -1) if t.can(k, *_HARMS)), at)
            t.claim(at, told)  # `the deaths, of which the majority, almost 50, …`
        whole = t.fits("count of-them", at - 2)  # `ocho de estas 20 personas`: the 20 are those told of, no part
        if total is None or whole or not t.free(at) or (total.harm == "missing" and _back(t, at + 1)):
            continue
        if t.can(at, Part.BARE) and t.can(at + 1, Part.HELPING, Part.AMOUNTS, Part.WORD, Part.PREPOSITION):
            _predicated(t, at, total.harm)
        elif not t.can(at, Part.BARE):
            t.claim(at, at, harm=total.harm, part=True)


def _predicated(t: Telling, at: int, harm: str) -> None:
    """A part with its verb, and what it is said to be where that is a noun: `19 son mujeres`."""
    figure = t.figure(at)
    verb = at + 1 + t.can(at + 1, Part.OF_THEM)
    first = t.run("helping|amounts|modal{1,3}", verb)
    if harm == "missing" and _back(t, verb):
        return
    end = t.run("word|name{1,3}", first)
    noun = end > first and t.can(verb, Part.HELPING) and not t.folded(first).endswith(t.words.participles)
    if noun:
        figure.noun = (t.items[first].start, t.items[end - 1].end)
    t.claim(at, at, through=max(at, (end if noun else first) - 1), harm=harm, part=True)
    also = t.run("comma|and count&!bare", end)
    while noun and also > end and t.free(also - 1) and not governs(t, also - 1):
        t.claim(also - 1, also - 1, harm=harm, part=True)  # `43 son manifestantes y nueve policías`
        also, end = t.run("comma|and count&!bare", also), also


def _back(t: Telling, verb: int) -> bool:
    """Whether part of the missing are said to have been found: `47 have since been located`."""
    words = range(verb, min(verb + _SAID, len(t.items)))
    found = next((at for at in words if t.folded(at).startswith(t.words.recovered)), None)
    return found is not None and not any(t.can(at, Part.NOT) for at in range(verb, found))


def referred(t: Telling) -> None:
    """`of the 317 deaths, 21 were officers and 23 are children`: parts of a total that opens the sentence."""
    harm, opener = _whole(t)
    lead = "comma|and|relative|boundary|colon|stop|of-them"
    for m in t.find(f"{lead} n:count&bare of-them? helping|amounts (?! suffered )") if harm else ():
        if m["n"] >= opener and t.free(m["n"]):
            _predicated(t, m["n"], harm)


def _whole(t: Telling) -> tuple[str, int]:
    """The harm of the total that `de los 43 homicidios` opens with, or that `23 de los fallecidos` is part of."""
    for found in t.found:
        at = found.item
        if t.can(at - 1, Part.OF) or (found.last > at + 2 and t.fits("count of article", at)):
            return found.harm, found.last + 1
    for m in t.find("(?: ^ | relative | comma | stop ) of|among article? h:victim|suffered|event comma"):
        return t.harm(m["h"]), m["h"] + 1  # «dijo que de los fallecidos, cinco son niños»
    return t.total or "", 0


def specified(t: Telling) -> None:
    """`13 bodies were seen; eight guerrillas, four soldiers and a civilian`, `ten people (six men and four women)`."""
    some = "(?: comma|and{1,2} count&!bare )+"
    for m in t.find(f"o:stop|colon|open|dash n:count&!bare {some} (?: $ | (?= close|dash|stop|and ) )"):
        total, end = t.last_before(m["o"]), t.run(f"count&!bare {some}", m["n"])
        row = [at for at in range(m["n"], end) if t.can(at, Part.COUNT)]
        if total is None or t.items[m["o"]].start - total.end > _NEAR:
            continue
        if sum(t.figure(at).count or 0 for at in row) <= (total.figure.count or 0):
            for at in row:
                t.claim(at, at, harm=total.harm, part=True)


# ---- told again of another time, source or place


def earlier(t: Telling) -> None:
    """`up from 41 a fortnight ago`."""
    for m in t.find("earlier n:count&bare"):
        total = t.last_before(m["n"])
        found = t.claim(m["n"], m["n"], harm=total.harm) if total is not None and t.free(m["n"]) else None
        if found is not None:
            found.earlier = True


def other_source(t: Telling) -> None:
    """`The ministry counts 142 arrested and the ombudsman's office, 140`."""
    body = "s:article name (?: name|word|of | of article )*"
    for m in t.find(f"and|comma|stop {body} comma n:count&bare&!articled (?: $ | (?= comma|stop|and ) )"):
        total = t.last_before(m["n"])
        found = t.claim(m["n"], m["n"], harm=total.harm) if total is not None and t.free(m["n"]) else None
        if found is not None:
            found.source = (t.items[m["s"]].start, t.items[m["n"] - 2].end)


def elliptic(t: Telling) -> None:
    """`14 deaths in Dakar and nine in Ziguinchor`; `20 fueron alcanzadas en Puno y 10 en Ayacucho`."""
    named = "place (?: article|word|name|count|thing (?: word|name|thing | of name | of article name ){0,8} )"
    for m in t.find(
        f"comma|stop|and (?: word by )? (?: (?= count&articled comma ) | (?= bare ) ) n:count comma? p:{named}"
    ):
        at = m["n"]
        total = t.last_before(at) or t.last_before(at, parts=True)
        if total is not None and t.free(at) and t.items[at].start - total.end < _FAR:
            t.claim(at, at, through=t.run(named, m["p"]) - 1, harm=total.harm)
    for m in t.find("and n:count&bare&articled h:suffered"):
        if t.free(m["n"]) and t.last_before(m["n"]) is not None:
            t.claim(m["n"], m["h"])  # `was killed and another wounded`
    for m in t.find("word|and|by|comma a:article of n:count&articled"):
        total = t.last_before(m["n"])  # `las muertes, al sumar la de un hombre`
        if total is not None:
            t.claim(m["n"], m["n"], harm=total.harm, first=m["a"])


def by_place(t: Telling) -> None:
    """`the dead by county: Nairobi (21), Nakuru (3)`, `105 persons were arrested in Nairobi (20), Garissa (2)`."""
    rows = [m["n"] for m in t.find("name|word open n:count&bare close")]
    if len(rows) < 2:
        return
    told = [m["h"] for m in t.find("h:victim|suffered|event|befalls") if m["h"] < rows[0]]
    harm = t.harm(told[-1]) if told else t.total or ""
    for at in rows if harm else ():
        first = at - 2
        while t.can(first - 1, Part.NAME, Part.OF):
            first -= 1
        found = t.claim(at, at + 1, harm=harm, first=first)
        if found is not None:
            found.place = (t.items[first].start, t.items[at - 2].end)


def headline(t: Telling) -> None:
    """`174 dead, 2,580 held`, `two women were held`: a participle that harms only beside other figures or people."""
    for m in t.find("comma|and n:count&!bare (?: $ | (?= comma ) )"):
        figure = t.figure(m["n"])
        harm = t.words.headline.get(" ".join(figure.nouns), "")
        if harm and t.free(m["n"]) and t.last_before(m["n"]) is not None:
            figure.noun = None
            t.claim(m["n"], m["n"], harm=harm)
    people = t.words.parts[Part.PERSON]
    for m in t.find("n:count&!bare helping{1,3} h:word"):
        harm = t.words.headline.get(t.folded(m["h"]), "")
        if harm and any(noun.removesuffix("s") in people for noun in t.figure(m["n"]).nouns):
            t.claim(m["n"], m["h"], harm=harm)
