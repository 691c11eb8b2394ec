"""Rules for counted people beside a word of harm, or in a role of its verb or noun."""

from __future__ import annotations

from constancia.claims.casualties.telling import Telling
from constancia.language.shape.harm import Part

_GAP = 16
"""Items over which a subject is looked for."""
_REACH = 6
_ASIDE = (
    Part.WORD, Part.NAME, Part.THING, Part.DATE, Part.OF, Part.BY, Part.PREPOSITION, Part.TO_OBJECT, Part.MORE,
    Part.ARTICLE, Part.AND, Part.OR, Part.HELPING, Part.COMMA, Part.DASH, Part.GRAVE, Part.MODAL, Part.OF_THEM,
    Part.EITHER, Part.NONE, Part.QUALIFIER, Part.INCLUDES, Part.VICTIM, Part.SUFFERED, Part.EVENT, Part.RELATIVE,
    Part.PRONOUN, Part.NUMBER, Part.AMONG, Part.COMPANION, Part.EXISTS, Part.CASE,
)  # fmt: skip
"""What may stand between a subject and its verb."""
_HARMED = "suffered|victim|befalls"
_HUNG = (Part.PREPOSITION, Part.OF, Part.BY, Part.TO_OBJECT)


# ---- beside each other: `57 fallecidos`, `31 muertes`, `60 murdered brothers`


def beside(t: Telling) -> None:
    """A figure with the noun or participle for those harmed."""
    for m in t.find("n:count|nil word&!until&!not|grave|adverb{0,2} h:victim|suffered"):
        at, word = m["n"], m["h"]
        figure = t.figure(at)
        if not (t.can(word, Part.VICTIM) or t.passive(word)):
            continue
        if not (_surely_harms(t, word, at) if t.adjective_first else _inflected(t, at, word)):
            continue
        if t.adjective_first and figure.noun is None:
            _take_noun(t, at, word)
            if figure.noun is None and (t.can(word + 1, Part.THING) or t.can(at, Part.ARTICLED)):
                continue  # `a dead heat`, `two dead cows`
        if figure.noun is not None and not t.somebody(at) and t.folded(word) in t.words.at_places:
            continue  # `una planta en la cárcel`
        if t.can(at, Part.NIL) and figure.noun is not None and not t.somebody(at) and t.can(word - 1, Part.OF):
            continue
        if t.can(at, Part.NIL) and not t.somebody(at):
            figure.noun = None  # `sin registrar fallecidos`
        if t.fits("victim suffered", word) and t.harm(word + 1) != t.harm(word):
            figure.noun, word = (t.items[word].start, t.items[word].end), word + 1  # `20 presos asesinados`
        if figure.noun is None and _anybody(t, at, word):
            continue
        t.claim(at, word)
        more_predicates(t, at, word)
    for m in t.find("n:count&!bare and word{1,2} (?: of word )? h:suffered"):
        figure = t.figure(m["n"])  # `50 periodistas y trabajadores de prensa heridos`
        if figure.noun is not None and t.passive(m["h"]):
            figure.noun = figure.noun[0], t.items[m["h"] - 1].end
            t.claim(m["n"], m["h"])
    for m in t.find("n:count comma h:suffered by"):
        t.claim(m["n"], m["h"])  # `seven students, kidnapped by…`


def _anybody(t: Telling, at: int, word: int) -> bool:
    """Whether one is anybody who is dead or held, and none that something left: "el voto de un muerto"."""
    if t.folded(at) not in t.words.one_of or any(item.figure is not None for item in t.items[word + 1 :]):
        return False
    ahead = [t.folded(near) for near in range(max(0, at - _LEFT), at)]
    return not any(word.startswith(t.words.left_by) or word in t.words.absolute for word in ahead)


_LEFT = 4
"""Words between one who is dead and what left them dead, at most."""


def _inflected(t: Telling, at: int, word: int) -> bool:
    """Whether a participle agrees in number with a figure."""
    figure = t.figure(at)
    return figure.vague or figure.count == 0 or " " in t.folded(word) or t.several_of(word) == (figure.count != 1)


def _take_noun(t: Telling, at: int, word: int) -> None:
    """In `60 murdered brothers` the noun follows the participle."""
    figure, end = t.figure(at), t.run("word|name{1,3}", word + 1)
    if end > word + 2 and t.folded(end - 1).endswith(t.words.participles):
        end -= 1  # the verb
    if end > word + 1:
        figure.nouns = tuple(item.folded for item in t.items[word + 1 : end])
        figure.noun = (t.items[word + 1].start, t.items[end - 1].end)


def counted_event(t: Telling) -> None:
    """A number of deaths, murders, arrests."""
    for m in t.find("n:count|nil word{0,2} h:event"):
        at, word = m["n"], m["h"]
        if t.can(at, Part.ARTICLED) and t.figure(at).count == 1 and not _reported(t, at, word):
            continue
        if t.can(word, Part.INFLICTS) and t.can(word + 1, Part.COUNT, Part.TO_OBJECT, Part.ARTICLE):
            continue
        if t.adjective_first:
            if t.fits("thing | word word|thing", word + 1):
                continue
            t.figure(at).noun = None  # what stands before `deaths` says of which kind they are
        t.claim(at, word)


def _reported(t: Telling, at: int, word: int) -> bool:
    """Whether one death is told of as a count: `una muerte más`, `se registró un deceso`, `a death was reported`."""
    told = t.can(at - 1, Part.EXISTS, Part.BOUNDARY) and not t.can(at - 1, Part.PLACE)
    return word == at + 1 and (told or t.can(word + 1, Part.MORE))


def lives(t: Telling) -> None:
    """`claimed 2,100 lives`, `cobró 40 vidas`, `15 lives were lost`."""
    for pattern in ("c:costs to-object|article{0,1} n:count", "n:count helping{1,3} c:costs"):
        for m in t.find(pattern):
            figure = t.figure(m["n"])
            if set(figure.nouns) & set(t.words.parts[Part.LIVES]):
                figure.noun = None
                t.claim(m["n"], m["c"], harm="dead")


def partitive(t: Telling) -> None:
    """`diez de las muertes`, `78 of the wounded`, `20 de estos presuntos homicidios`."""
    for m in t.find("n:count&bare of (?: article | count ) word{0,2}? h:victim|suffered|event|either"):
        t.claim(m["n"], m["h"])
    for m in t.find("n:count of-them word{0,2} h:event"):
        if t.several_of(m["h"]):
            t.claim(m["n"], m["h"])


# ---- subjects: `siete personas murieron`, `two men were killed`, `murieron tres personas`


def subject(t: Telling) -> None:
    """A figure whose verb says what befell it."""
    for word in range(len(t.items)):
        verb = _verb(t, word)
        if verb < 0:
            continue
        number = t.agreement(verb, word)
        subjects = _before(t, verb, number)
        if not subjects and not t.adjective_first:
            subjects = _after(t, word, number)
        for one in subjects:
            if t.claim(one, word):
                more_predicates(t, one, max(one, word))
    clause = "relative word (?: word|name|article|preposition|of|to-object|thing ){0,8}?"
    for m in t.find(f"n:count&!bare {clause} h:befalls (?! count|article )"):
        if t.free(m["n"]) and t.figure(m["n"]).back:
            t.claim(m["n"], m["h"])  # `los tres soldados que pararon la camioneta fallecieron`
    for m in () if t.adjective_first else t.find("^ h:suffered n:count"):
        t.claim(m["n"], m["h"])  # `Detenidos seis menores`


def _verb(t: Telling, word: int) -> int:
    """Where the verb begins with which a word says that its subject was harmed; -1 where it does not say so."""
    if not t.can(word, Part.BEFALLS, Part.SUFFERED, Part.VICTIM) or t.active(word):
        return -1
    verb = word if t.can(word, Part.BEFALLS) else _auxiliary(t, word)
    imagined = any(t.folded(step) in t.words.imagined for step in range(max(verb, 0), word + 1))
    if imagined and not t.led_by(t.words.behind, word):
        return -1  # `es posible que diez murieran`
    if _one_of_several(t, word):
        return -1
    inflicts, stretch = t.can(word, Part.INFLICTS), range(verb, word)
    if t.adjective_first and not inflicts and t.can(word + 1, Part.PRONOUN, Part.ONE):
        return -1  # `many are missing it`
    possible = t.can(verb - 1, Part.MODAL) and t.folded(verb) not in t.words.perfect  # not `may have been`
    if possible or t.can(word - 1, Part.OR) or any(t.can(step, Part.NOT) for step in range(verb - 1, word)):
        return -1
    active = inflicts and all(t.folded(step) in t.words.perfect for step in stretch)  # `has captured two states`
    return -1 if active else verb


def _one_of_several(t: Telling, word: int) -> bool:
    """Whether a participle is only one of those of which any may be so: `shot dead, injured or beaten`."""
    return t.fits(f"{_HARMED} (?: comma word{{0,2}} {_HARMED} )? comma? or helping? word{{0,2}}? {_HARMED}|word", word)


def nobody(t: Telling) -> None:
    """`nobody was hurt`, `nadie murió`."""
    for m in t.find("x:nobody helping|word{0,3} h:befalls|suffered"):
        if t.passive(m["h"]):
            t.nil(m["x"], m["h"], t.harm(m["h"]))


def _auxiliary(t: Telling, word: int) -> int:
    """The first auxiliary of a participle, or -1."""
    at = word - 1
    while t.can(at, Part.WORD, Part.MORE, Part.GRAVE, Part.ADVERB) and not t.can(at, Part.HELPING) and word - at <= 3:
        at -= 1
    if not t.can(at, Part.HELPING):
        return -1
    while t.can(at - 1, Part.HELPING) or t.fits("helping word", at - 2):
        at -= 1
    return at


def _before(t: Telling, verb: int, number: int) -> list[int]:
    """The counted subject that stands before a verb, with a single one that shares it: `two men and a boy were`."""
    shared: list[int] = []
    if t.fits("preposition article relative", verb - 3) or t.fits("preposition relative", verb - 2):
        return shared  # `tras lo cual murió`
    at = verb
    while at > max(0, verb - _GAP):
        at -= 1
        if t.can(at, Part.CLOSE) or (t.can(at, Part.DASH) and at < verb - 1):
            at = _opening(t, at)
        elif t.can(at, Part.COUNT, Part.NIL):
            if t.age(at) or t.fits("bare event", at):
                return shared  # `59 bodies were found and …`
            if _passed_over(t, at, verb):
                bare = t.adjective_first and not t.can(verb, Part.SINGULAR, Part.PLURAL)
                if (
                    at == verb - 1
                    and bare
                    and not t.fits("count of|of-them", at - 2)
                    and not t.can(at - 1, Part.INCLUDES)
                ):
                    return [at]  # `were looking for dozens still missing`
                continue
            if shared or not number or t.several(at) in (0, number):
                return [*shared, at]
            if t.several(at) != 1 or not t.can(at - 1, Part.AND):
                return shared
            shared = [at]
        elif _ends(t, at, verb, number):
            return shared
    return shared


def _opening(t: Telling, at: int) -> int:
    """Where the bracket or dash opens that closes at an item."""
    other = Part.OPEN if t.can(at, Part.CLOSE) else Part.DASH
    return next((step for step in range(at - 1, max(-1, at - _GAP), -1) if t.can(step, other)), at)


def _passed_over(t: Telling, at: int, verb: int) -> bool:
    """Whether a figure before a verb hangs on something else: on a preposition, on `including`."""
    if t.folded(at - 1) in t.words.absolute and verb == at + 1:
        return False  # `with 2,574 people still behind bars`
    if t.fits("count of-them", at - 2):
        return True  # `ocho de estas 20 personas murieron`
    attached = t.can(verb - 1, Part.RELATIVE) or t.fits("comma? relative", at + 1)
    if (t.can(at - 1, *_HUNG) and not attached) or t.can(at - 1, Part.INCLUDES) or t.fits("includes comma", at + 1):
        return True  # `several officers among them,`
    commas = any(t.can(step, Part.COMMA) for step in range(at + 2, verb))
    return commas and t.can(at + 1, Part.OF_THEM) and t.can(at - 1, Part.COMMA, Part.OPEN)


def _ends(t: Telling, at: int, verb: int, number: int) -> bool:
    """Whether no subject is looked for beyond an item."""
    opens = (*_HUNG, Part.AND, Part.ARTICLE, Part.QUALIFIER, Part.INFLICTS, Part.MORE, Part.INCLUDES)
    if t.can(at, Part.ARTICLE):
        if t.can(verb - 1, Part.RELATIVE) and t.can(at + 1, Part.PERSON, Part.EITHER, Part.VICTIM):
            return True  # `un mensaje para la víctima, quien falleció`
        return not (t.can(at - 1, *opens))
    if t.can(at, Part.PRONOUN) and not t.can(at - 1, Part.COUNT, *_HUNG):
        return True
    tied = t.can(at - 1, Part.COMMA, Part.COUNT, Part.TO_OBJECT, Part.PREPOSITION)
    if t.can(at, Part.RELATIVE) and at != verb - 1 and not tied:
        return True
    if t.can(at, Part.BOUNDARY, Part.STOP, Part.COLON, Part.BEFALLS) or not t.can(at, *_ASIDE):
        return True
    linked = t.can(at - 1, Part.HELPING, Part.COUNT, Part.AND, Part.WORD)
    return t.can(at, Part.SUFFERED, Part.VICTIM) and not linked


def _after(t: Telling, word: int, number: int) -> list[int]:
    """The counted subject that follows its verb."""
    for at in range(word + 1, word + 8):
        if t.can(at, Part.COUNT, Part.NIL):
            if t.can(at - 1, *_HUNG):
                continue
            fits = t.several(at) in (0, number) and not (t.figure(at).vague and t.can(at, Part.BARE))
            return [at] if fits else []
        if t.can(at, Part.ARTICLE) and not t.can(at - 1, *_HUNG, Part.ARTICLE):
            return []
        if not t.can(at, *_HUNG, Part.WORD, Part.NAME, Part.ARTICLE, Part.THING, Part.DATE):
            return []
        if at == word + 1 and t.can(at, Part.WORD) and not t.folded(at).endswith(t.words.manner):
            return []  # another verb
    return []


def more_predicates(t: Telling, at: int, word: int) -> None:
    """`were kidnapped and later killed`: the second harm of the same people."""
    end = t.run("comma? and helping|word{0,4}", word + 1)
    for step in range(end, word + 1, -1):
        if t.can(step, Part.SUFFERED, Part.BEFALLS) and t.harm(step) != t.harm(word) and t.passive(step):
            t.claim(at, step)
            return


# ---- objects: `killing 18`, `mataron a 49 peruanos`, `the murder of six priests`


def governed(t: Telling) -> None:
    """A figure that somebody harms."""
    for word in range(len(t.items)):
        active = t.active(word)
        if not active and not t.can(word, Part.INFLICTS, Part.LOSES):
            continue
        if t.infinite(word) or t.can(word - 1, Part.NOT, Part.OR) or t.can(word + 1, Part.OR):
            continue
        passive = not active and t.fits("helping suffered", word - 1) and t.folded(word - 1) not in t.words.perfect
        if passive or t.fits("article|count event", word - 1):
            continue
        at = _object(t, word)
        if at is None or not _surely_harms(t, word, at):
            continue
        if not t.can(word, Part.LOSES) or t.can(word, Part.INFLICTS) or _own(t, at):
            t.claim(at, word)


def _surely_harms(t: Telling, word: int, at: int) -> bool:
    """Whether an object is a person's where the deed can be done to a thing: not `ejecutar un plan`."""
    if not t.folded(word).startswith(t.words.ambiguous) or t.can(at - 1, Part.TO_OBJECT):
        return True
    return t.somebody(at) if t.figure(at).noun is not None else t.figure(at).count != 1


def _own(t: Telling, at: int) -> bool:
    """Whether those lost are one's relatives or one's own people: not `perdió a un aliado`."""
    return not set(t.figure(at).last.split()).isdisjoint(t.words.parts[Part.KIN])


def _object(t: Telling, word: int) -> int | None:
    reach = 2 if t.adjective_first else _REACH
    for at in range(word + 1, word + 1 + reach):
        if t.can(at, Part.COUNT, Part.NIL):
            hung = at > word + 1 and t.can(at - 1, Part.PREPOSITION, Part.OF, Part.BY)
            nothing = t.can(at, Part.NIL) and (at > word + 1 or t.can(at + 1, Part.OF, Part.PREPOSITION, Part.ARTICLE))
            if hung or nothing or t.fits("bare event", at) or t.fits("count&articled&bare (?! of-them )", at):
                return None  # `ejecutado 571 capturas`
            direct = at == word + 1 or t.can(at - 1, Part.TO_OBJECT, Part.WORD, Part.DATE) or t.adjective_first
            return at if direct else None
        if not t.can(at, *_HUNG, Part.WORD, Part.NAME, Part.DATE, Part.ARTICLE, Part.DASH) or t.can(at, Part.BY):
            return None
    return None


def of_event(t: Telling) -> None:
    """`the murder of six priests`, `la muerte de al menos cinco soldados`, `the arrest on Monday of two men`."""
    when = "(?: comma? (?: preposition article? word{0,2} of? )? date comma? )*"
    for m in t.find(f"e:event|agent {when} of|to-object n:count"):
        if t.can(m["e"], Part.AGENT) and t.can(m["n"] - 1, Part.TO_OBJECT) and not t.somebody(m["n"]):
            continue  # `atribuyó la matanza a una reacción`
        # not `the homicides section of the police`
        if not (t.figure(m["n"]).known and t.several_of(m["e"])) and _surely_harms(t, m["e"], m["n"]):
            t.claim(m["n"], m["e"])
            if t.fits("event and", m["e"] - 2):  # `the murder and kidnapping of six nuns`
                t.claim(m["n"], m["e"] - 2)
    for m in t.find("event|agent (?! boundary|stop|helping ) .{1,9} and h:suffered grave? to-object n:count"):
        if t.harm(m["h"]) == "injured":  # `causó la muerte de 19 personas y heridas a otras 123`
            t.claim(m["n"], m["h"])
