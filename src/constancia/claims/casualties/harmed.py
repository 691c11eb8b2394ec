"""Rules for counted people beside a word of harm, or in a role of its verb or noun."""

from __future__ import annotations

from constancia.claims.casualties.telling import Telling
from constancia.language.shape.harm import Part

_GAP = 16
"""Items over which a subject is looked for."""
_REACH = 6
_LONE = 4
"""Items behind a verb within which one with an article alone may be its subject."""
_ASIDE = (
    Part.WORD, Part.NAME, Part.THING, Part.DATE, Part.OF, Part.BY, Part.PREPOSITION, Part.TO_OBJECT, Part.MORE,
    Part.ARTICLE, Part.AND, Part.OR, Part.HELPING, Part.COMMA, Part.DASH, Part.GRAVE, Part.MODAL, Part.OF_THEM,
    Part.EITHER, Part.NONE, Part.QUALIFIER, Part.INCLUDES, Part.VICTIM, Part.SUFFERED, Part.EVENT, Part.RELATIVE,
    Part.PRONOUN, Part.NUMBER, Part.AMONG, Part.COMPANION, Part.EXISTS, Part.CASE,
)  # fmt: skip
"""What may stand between a subject and its verb."""
_HUNG = (Part.PREPOSITION, Part.OF, Part.BY, Part.TO_OBJECT)


# ---- beside each other: `57 fallecidos`, `31 muertes`, `60 murdered brothers`


def beside(t: Telling) -> None:
    """A figure with the noun or participle for those harmed."""
    for m in t.find("n:count|nil word|grave|adverb{0,2} h:victim|suffered"):
        at, word = m["n"], m["h"]
        figure, item = t.figure(at), t.items[word]
        if figure is None or t.age(at) or (t.can(at, Part.NIL) and word > at + 1):
            continue
        if item.can(Part.INFLICTS) and not item.can(Part.VICTIM) and not t.passive(word):
            continue
        if t.adjective_first and not _surely_harms(t, word, at):
            continue
        if not t.adjective_first and not _inflected(t, at, item.folded):
            continue
        if t.can(at, Part.ARTICLED) and t.can(at, Part.BARE) and item.folded == t.words.wound:
            continue
        if t.can(word + 1, Part.OR) and t.harm(word + 2) not in ("", t.harm(word)):
            continue
        if t.adjective_first and figure.noun is None:
            _take_noun(t, at, word)
            thing = figure.noun is None and t.can(word + 1, Part.THING)
            if thing or (t.can(at, Part.ARTICLED) and figure.noun is None):
                continue  # `a dead heat`, `two dead cows`
        if t.can(word, Part.VICTIM) and t.can(word + 1, Part.SUFFERED) and t.harm(word + 1) != t.harm(word):
            figure.noun, word = (item.start, item.end), word + 1  # `20 presos asesinados`
        t.claim(at, word)
        more_predicates(t, at, word)
    for m in t.find("n:count and word{1,2} (?: of word )? h:suffered"):
        figure = t.figure(m["n"])  # `50 periodistas y trabajadores de prensa heridos`
        if figure is not None and figure.noun is not None and t.passive(m["h"]):
            figure.noun = figure.noun[0], t.items[m["h"] - 1].end
            t.claim(m["n"], m["h"])
    for m in t.find("n:count comma h:suffered by"):
        t.claim(m["n"], m["h"])  # `seven students, kidnapped by…`


def _inflected(t: Telling, at: int, word: str) -> bool:
    """Whether a participle agrees in number with a figure."""
    figure = t.figure(at)
    if figure is None or figure.vague or figure.count == 0 or " " in word:
        return True
    return word.endswith("s") == (figure.count != 1)


def _take_noun(t: Telling, at: int, word: int) -> None:
    """In `60 murdered brothers` the noun follows the participle."""
    figure = t.figure(at)
    end = t.run("word|name{1,3}", word + 1)
    if end > word + 2 and t.folded(end - 1).endswith(t.words.participles):
        end -= 1  # the verb
    if figure is not None and end > word + 1:
        figure.nouns = tuple(item.folded for item in t.items[word + 1 : end])
        figure.noun = (t.items[word + 1].start, t.items[end - 1].end)


def counted_event(t: Telling) -> None:
    """A number of deaths, murders, arrests."""
    for m in t.find("n:count|nil word{0,2} h:event"):
        at, word = m["n"], m["h"]
        figure, item = t.figure(at), t.items[word]
        if figure is None or (t.can(at, Part.NIL) and word > at + 1):
            continue
        if t.can(at, Part.ARTICLED) and not _reported(t, at, word):
            continue
        if item.can(Part.INFLICTS) and t.can(word + 1, Part.COUNT, Part.TO_OBJECT, Part.ARTICLE):
            continue
        if figure.noun is not None and not t.adjective_first and not t.can(at, Part.NIL):
            continue
        if t.adjective_first:
            if t.can(word + 1, Part.THING) or (t.can(word + 1, Part.WORD) and t.can(word + 2, Part.WORD, Part.THING)):
                continue
            figure.noun = None  # what stands before `deaths` says of which kind they are
        if t.harm(word) == "dead" or not item.can(Part.INFLICTS) or figure.noun is None:
            t.claim(at, word)


def _reported(t: Telling, at: int, word: int) -> bool:
    """Whether one death is told of as a count: `una muerte más`, `se registró un deceso`, `a death was reported`."""
    before = (Part.EXISTS, Part.BOUNDARY)
    told = t.can(at - 1, *before) and not t.can(at - 1, Part.PLACE)
    return word == at + 1 and (t.can(word + 1, Part.MORE) or told)


def lives(t: Telling) -> None:
    """`claimed 2,100 lives`, `cobró 40 vidas`, `15 lives were lost`."""
    for m in t.find("c:costs to-object|article{0,1} n:count"):
        figure = t.figure(m["n"])
        if figure is not None and figure.nouns and set(figure.nouns) & set(t.words.parts[Part.LIVES]):
            figure.noun = None
            t.claim(m["n"], m["c"], harm="dead")
    for m in t.find("n:count helping{1,3} c:costs"):
        figure = t.figure(m["n"])
        if figure is not None and figure.nouns and figure.nouns[-1] in t.words.parts[Part.LIVES]:
            figure.noun = None
            t.claim(m["n"], m["c"], harm="dead")


def partitive(t: Telling) -> None:
    """`diez de las muertes`, `78 of the wounded`, `20 de estos presuntos homicidios`."""
    for m in t.find("n:count of (?: article | count ) word{0,2}? h:victim|suffered|event|either"):
        figure = t.figure(m["n"])
        if t.can(m["n"], Part.BARE) and figure is not None and not figure.vague:
            t.claim(m["n"], m["h"])
    for m in t.find("n:count of-them word{0,2} h:event"):
        if t.folded(m["h"]).endswith("s"):
            t.claim(m["n"], m["h"])


# ---- subjects: `siete personas murieron`, `two men were killed`, `murieron tres personas`


def subject(t: Telling) -> None:
    """A figure whose verb says what befell it."""
    for word in range(len(t.items)):
        if not t.can(word, Part.BEFALLS, Part.SUFFERED, Part.VICTIM) or t.active(word):
            continue
        verb = word if t.can(word, Part.BEFALLS) else _auxiliary(t, word)
        if verb < 0 or (
            t.can(word, Part.VICTIM)
            and not t.can(word, Part.SUFFERED, Part.BEFALLS)
            and t.can(word + 1, Part.WORD)
            and not t.adjective_first
        ):
            continue
        if t.adjective_first and not t.can(word, Part.INFLICTS) and t.can(word + 1, Part.PRONOUN, Part.ONE):
            continue  # `many are missing it`
        if t.can(word - 1, Part.OR) or t.can(verb - 1, Part.NONE) or _possible(t, verb):
            continue
        if any(t.can(step, Part.NOT) for step in range(verb - 1, word)):
            continue
        if t.can(word, Part.INFLICTS) and all(t.folded(s) in t.words.perfect for s in range(verb, word)):
            continue  # `has captured two states`
        subjects = _before(t, verb, t.agreement(verb, word))
        for one in subjects:
            if t.claim(one, word):
                more_predicates(t, one, word)
        if subjects or t.adjective_first:
            continue
        at = _after(t, word, t.agreement(verb, word))
        if at is not None and t.claim(at, word):
            more_predicates(t, at, at)
    if not t.adjective_first and t.can(0, Part.SUFFERED) and t.can(1, Part.COUNT):
        t.claim(1, 0)  # `Detenidos seis menores`


def nobody(t: Telling) -> None:
    """`nobody was hurt`, `nadie murió`."""
    for m in t.find("x:nobody helping|word{0,3} h:befalls|suffered"):
        if t.passive(m["h"]):
            t.nil(m["x"], m["h"], t.harm(m["h"]))


def _possible(t: Telling, verb: int) -> bool:
    """Whether a modal stands before the auxiliaries: `would be killed`; not `may have been`."""
    return t.can(verb - 1, Part.MODAL) and t.folded(verb) not in t.words.perfect


def _auxiliary(t: Telling, word: int) -> int:
    """The first auxiliary of a participle, or -1."""
    at = word - 1
    while t.can(at, Part.WORD, Part.MORE, Part.GRAVE, Part.ADVERB) and not t.can(at, Part.HELPING) and word - at <= 3:
        at -= 1
    if not t.can(at, Part.HELPING):
        return -1
    while t.can(at - 1, Part.HELPING) or (t.can(at - 1, Part.WORD) and t.can(at - 2, Part.HELPING)):
        at -= 1
    return at


def _before(t: Telling, verb: int, number: int) -> list[int]:
    """The counted subject that stands before a verb, with a single one that shares it: `two men and a boy were`."""
    shared: list[int] = []
    if verb > 1 and verb in (t.run("preposition article relative", verb - 3), t.run("preposition relative", verb - 2)):
        return shared  # `tras lo cual murió`
    at = verb
    while at > max(0, verb - _GAP):
        at -= 1
        if t.can(at, Part.CLOSE) or (t.can(at, Part.DASH) and at < verb - 1):
            at = _opening(t, at)
        elif t.can(at, Part.COUNT, Part.NIL):
            if t.age(at):
                return shared
            if t.can(at, Part.BARE) and t.can(at + 1, Part.EVENT):
                return shared  # `59 bodies were found and …`
            if _passed_over(t, at, verb):
                if at == verb - 1 and not t.can(verb, Part.SINGULAR, Part.PLURAL) and t.adjective_first:
                    return [at]  # `were looking for dozens still missing`
                continue
            if not _subject(t, at, verb):
                return shared
            if shared or t.several(at) in (0, number) or not number:
                alone = t.can(at, Part.ARTICLED) and t.can(at, Part.BARE)
                spoken = t.can(at + 1, Part.OF_THEM, Part.BEFALLS, Part.HELPING, Part.RELATIVE)
                return shared if alone and not spoken else [*shared, at]
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
    relative = t.can(verb - 1, Part.RELATIVE) or t.can(at + 1, Part.RELATIVE)
    attached = relative or (t.can(at + 1, Part.COMMA) and t.can(at + 2, Part.RELATIVE))
    if t.folded(at - 1) in t.words.absolute and verb == at + 1:
        return False  # `with 2,574 people still behind bars`
    if (t.can(at - 1, *_HUNG) and not t.can(at - 1, Part.HELPING) and not attached) or t.can(at - 1, Part.INCLUDES):
        return True
    if t.can(at + 1, Part.INCLUDES):
        return True  # `several officers among them`
    commas = any(t.can(step, Part.COMMA) for step in range(at + 2, verb))
    return t.can(at + 1, Part.OF_THEM) and t.can(at - 1, Part.COMMA, Part.OPEN) and commas


def _subject(t: Telling, at: int, verb: int) -> bool:
    """Whether a figure has no verb of its own before this one."""
    if at + 1 < verb and t.can(at + 1, Part.BEFALLS, Part.INFLICTS) and not t.passive(at + 1):
        return False
    linked = any(t.can(step, Part.AND) for step in range(at, verb))
    return not (t.can(at, Part.NIL) and (linked or verb - at > 7))


def _ends(t: Telling, at: int, verb: int, number: int) -> bool:
    """Whether no subject is looked for beyond an item."""
    opens = (*_HUNG, Part.AND, Part.ARTICLE, Part.QUALIFIER, Part.INFLICTS, Part.MORE, Part.INCLUDES)
    if t.can(at, Part.ARTICLE):
        alone = number == 2 and t.can(at, Part.SINGULAR_ARTICLE) and t.can(at - 1, Part.AND)
        return not (t.can(at - 1, *opens) or alone or _gerund(t, at - 1))
    if t.can(at, Part.PRONOUN) and not t.can(at - 1, Part.COUNT, *_HUNG):
        return True
    if (
        t.can(at, Part.RELATIVE)
        and at != verb - 1
        and not t.can(at - 1, Part.COMMA, Part.COUNT, Part.TO_OBJECT, Part.PREPOSITION)
    ):
        return True
    if t.can(at, Part.BOUNDARY, Part.STOP, Part.COLON, Part.BEFALLS) or not t.can(at, *_ASIDE):
        return True
    if t.can(at, Part.INFLICTS) and not t.can(at, Part.SUFFERED, Part.EVENT):
        return True
    linked = t.can(at - 1, Part.HELPING, Part.COUNT, Part.AND, Part.WORD)
    return t.can(at, Part.SUFFERED, Part.VICTIM) and not linked


def _gerund(t: Telling, at: int) -> bool:
    """Whether an item ends in a gerund, whose object is not the subject that is looked for."""
    figure = t.figure(at)
    last = figure.last if figure is not None else t.folded(at)
    return bool(t.words.gerund) and last.endswith(t.words.gerund)


def _after(t: Telling, word: int, number: int) -> int | None:
    """The counted subject that follows its verb."""
    for at in range(word + 1, word + 8):
        if t.can(at, Part.COUNT, Part.NIL):
            if t.can(at - 1, *_HUNG):
                continue
            if t.can(at, Part.ARTICLED) and at > word + _LONE:
                return None
            fits = (not number or t.several(at) in (0, number)) and not (_vague(t, at) and t.can(at, Part.BARE))
            return at if fits and not t.owned(at) else None
        if t.can(at, Part.ARTICLE) and not t.can(at - 1, *_HUNG, Part.ARTICLE):
            return None
        if not t.can(at, *_HUNG, Part.WORD, Part.NAME, Part.ARTICLE, Part.THING, Part.DATE):
            return None
        if at == word + 1 and t.can(at, Part.WORD) and not t.folded(at).endswith(t.words.manner):
            return None  # another verb
    return None


def _vague(t: Telling, at: int) -> bool:
    figure = t.figure(at)
    return figure is not None and figure.vague


def more_predicates(t: Telling, at: int, word: int) -> None:
    """`were kidnapped and later killed`: the second harm of the same people."""
    step = t.run("comma? and helping|word{0,4}", word + 1)
    if step == word + 1:
        return
    while step > word + 1:
        if t.can(step, Part.SUFFERED, Part.BEFALLS) and t.harm(step) != t.harm(word) and t.passive(step):
            t.claim(at, step)
            return
        step -= 1


# ---- objects: `killing 18`, `mataron a 49 peruanos`, `the murder of six priests`


def governed(t: Telling) -> None:
    """A figure that somebody harms."""
    for word in range(len(t.items)):
        active = t.active(word)
        if not active and not t.can(word, Part.INFLICTS, Part.LOSES):
            continue
        if t.infinite(word) or (t.can(word - 1, Part.NOT) and not t.can(word - 1, Part.COUNT)):
            continue
        passive = t.can(word, Part.SUFFERED) and t.can(word - 1, Part.HELPING) and not active
        if passive and t.folded(word - 1) not in t.words.perfect:
            continue
        if (
            t.can(word, Part.EVENT)
            and t.can(word - 1, Part.ARTICLE, Part.COUNT)
            and not t.can(word + 1, Part.TO_OBJECT)
        ):
            continue
        if t.can(word - 1, Part.OR) or t.can(word + 1, Part.OR):
            continue
        at = _object(t, word)
        if at is None or not _surely_harms(t, word, at):
            continue
        if not t.can(word, Part.LOSES) or t.can(word, Part.INFLICTS) or _own(t, at):
            t.claim(at, word)


def _surely_harms(t: Telling, word: int, at: int) -> bool:
    """Whether an object is a person's where the deed can be done to a thing: not `ejecutar un plan`."""
    figure = t.figure(at)
    if not t.folded(word).startswith(t.words.ambiguous) or t.can(at - 1, Part.TO_OBJECT) or figure is None:
        return True
    people = set(t.words.parts[Part.PERSON])
    if figure.noun is None:
        return figure.count != 1
    one = [noun.removesuffix("s") for noun in figure.nouns]
    return any(noun in people or noun.endswith(t.words.endings or ("~",)) for noun in (*figure.nouns, *one))


def _own(t: Telling, at: int) -> bool:
    """Whether those lost are one's relatives or one's own people: not `perdió a un aliado`."""
    figure = t.figure(at)
    return figure is not None and bool(set(figure.last.split()) & set(t.words.parts[Part.KIN]))


def _object(t: Telling, word: int) -> int | None:
    reach = 2 if t.adjective_first else _REACH
    for at in range(word + 1, word + 1 + reach):
        if t.can(at, Part.COUNT, Part.NIL):
            hung = at > word + 1 and t.can(at - 1, Part.PREPOSITION, Part.OF, Part.BY)
            counts = t.can(at, Part.BARE) and t.can(at + 1, Part.EVENT)  # `ejecutado 571 capturas`
            nothing = t.can(at, Part.NIL) and t.can(at + 1, Part.OF, Part.PREPOSITION, Part.ARTICLE)
            if nothing or hung or counts or (at > word + 1 and t.can(at, Part.NIL)) or t.owned(at):
                return None
            if t.can(at, Part.ARTICLED) and t.can(at, Part.BARE) and not t.can(at + 1, Part.OF_THEM):
                return None
            direct = at == word + 1 or t.can(at - 1, Part.TO_OBJECT, Part.WORD, Part.DATE) or t.adjective_first
            return at if direct else None
        if not t.can(at, *_HUNG, Part.WORD, Part.NAME, Part.DATE, Part.ARTICLE, Part.DASH) or t.can(at, Part.BY):
            return None
    return None


def of_event(t: Telling) -> None:
    """`the murder of six priests`, `la muerte de al menos cinco soldados`, `the arrest on Monday of two men`."""
    when = "(?: comma? (?: preposition article? word{0,2} of? )? date comma? )*"
    for m in t.find(f"e:event|agent {when} of|to-object n:count"):
        if t.can(m["n"], Part.ARTICLED) and t.can(m["n"], Part.BARE):
            continue
        figure = t.figure(m["n"])
        if figure is not None and figure.known and t.folded(m["e"]).endswith("s"):
            continue  # `the homicides section of the police`
        if not _surely_harms(t, m["e"], m["n"]):
            continue
        if t.claim(m["n"], m["e"]) and t.can(m["e"] - 1, Part.AND) and t.can(m["e"] - 2, Part.EVENT):
            t.claim(m["n"], m["e"] - 2)
