"""Which counted group of a sentence suffered which harm: the constructions that say so, surest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from constancia.claims.casualties.figures import Chunk, Figure
from constancia.claims.casualties.tokens import Token
from constancia.language.shape.harm import HarmWords

_HARMED = "hpk"
_PAST = "PFYAWJMEdODT()GN"
"""What may stand between a subject and its verb."""
_GAP = 16
_DATED = re.compile(r"(?:,?(?:W?d|PD?W{0,2}F?d),?)+")
"""A date between a deed and its victims: `the murder on the evening of 27 February of six`."""


@dataclass(slots=True)
class Found:
    """A figure, its harm, and the words that tie them: code points, end exclusive."""

    figure: Figure
    harm: str
    start: int
    end: int
    at: int
    """Index of the chunk where the words end."""
    noun: tuple[int, int] | None = None
    part: bool = False
    """Whether it is a part of a total before it."""
    earlier: bool = False
    """Whether it is the toll's earlier figure."""
    source: tuple[int, int] | None = None
    """Whoever is said to say it, if the construction itself says it."""
    place: tuple[int, int] | None = None
    """Where, if the construction itself says it."""


class Sentence:
    """A sentence as chunks, and what has been found in it so far."""

    def __init__(self, chunks: Sequence[Chunk], words: HarmWords) -> None:
        self.words = words
        self.chunks = chunks
        self.codes = "".join(chunk.code for chunk in chunks)
        self.adjective_first = words.adjective_first
        self.found: list[Found] = []

    def code(self, at: int) -> str:
        """The code of a chunk; empty beyond the ends."""
        return self.codes[at] if 0 <= at < len(self.codes) else ""

    def token(self, at: int) -> Token | None:
        """The token of a chunk; None for figures and beyond the ends."""
        return self.chunks[at].token if 0 <= at < len(self.chunks) else None

    def figure(self, at: int) -> Figure | None:
        """The counted people of a chunk, if it holds some."""
        return self.chunks[at].figure if self.code(at) in {"c", "z"} else None

    def harm(self, at: int) -> str:
        """The harm that a chunk's word names."""
        token = self.token(at)
        return token.entry.harm if token else ""

    def claim(self, at: int, word: int, *, through: int | None = None, part: bool = False, harm: str = "") -> bool:
        """Ties the figure of a chunk to the harm of another; whether that is new."""
        figure = self.figure(at)
        harm = harm or self.harm(word)
        if figure is None or not harm or harm in figure.harms or self._unreal(at, word) or not self.person(figure):
            return False
        figure.harms.add(harm)
        last = max(at, word if through is None else through)
        first = min(at, word)
        noun = figure.noun
        self.found.append(
            Found(figure, harm, self.chunks[first].start, self.chunks[last].end, last, noun=noun, part=part)
        )
        return True

    def _unreal(self, at: int, word: int) -> bool:
        """Whether a figure is a rate, or tells of a harm that was averted or is no more than possible."""
        last = max(at, word)
        rest = " ".join(t.folded for t in (self.token(i) for i in range(last + 1, last + 4)) if t)
        if rest.startswith(self.words.rates):
            return True
        before = [t.folded for t in (self.token(i) for i in range(min(at, word) - 3, min(at, word))) if t]
        return any(w in self.words.averts for w in before) or (len(before) > 1 and before[-2] in self.words.modals)

    def person(self, figure: Figure) -> bool:
        """Whether one that is counted by an article alone is named by a word for a person."""
        words = self.words
        if not words.person_endings or figure.noun is None or not figure.article:
            return True
        return any(w in words.people or w.endswith(words.person_endings) for w in figure.nouns)

    def infinite(self, word: int) -> bool:
        """Whether a verb is an infinitive that tells of nothing that happened."""
        token, before = self.token(word), self.token(word - 1)
        if token is None or token.folded not in self.words.infinitives:
            return False
        if self.words.told:
            return before is None or before.folded not in self.words.told
        return before is not None and (before.folded in self.words.modals or before.folded in {"to", "not"})

    def of_code(self, codes: str) -> Iterator[int]:
        """The chunks of some codes, in order."""
        return (index for index, code in enumerate(self.codes) if code in codes)


def link(sentence: Sentence) -> list[Found]:
    """Every figure of the sentence that is tied to a harm, by place."""
    for rule in (
        _beside,
        _partitive,
        _subject,
        _object,
        _event,
        _toll,
        _none,
        _among,
        _coordinated,
        _listed_after,
        _parts,
        _specified,
        _earlier,
        _other_source,
        _elliptic,
    ):
        rule(sentence)
    return sorted(sentence.found, key=lambda f: (f.figure.number_start, f.start))


def _beside(s: Sentence) -> None:
    """`57 fallecidos`, `31 muertes`, `60 murdered brothers`."""
    for at in s.of_code("cz"):
        figure = s.figure(at)
        word = at + 1
        if figure is None:
            continue
        while s.code(word) == "W" and word - at < 3 and figure.code != "z":
            word += 1
        code = s.code(word)
        if _age(s, at):
            continue
        if code in {"h", "p"} or (code == "k" and _passive(s, word)):
            token = s.token(word)
            if figure.article and figure.noun is None and token is not None and token.folded == "herida":
                continue  # a wound, not a woman
            if s.code(word + 1) == "|" and s.code(word + 2) in _HARMED and s.harm(word + 2) != s.harm(word):
                continue
            if figure.noun is None and s.adjective_first and code in "hpk":
                _take_noun(s, figure, word)
                if figure.article and figure.noun is None:
                    continue  # `a dead heat`
            s.claim(at, word)
            _more_predicates(s, at, word)
        elif code in {"e", "x"}:
            if code == "x" and (s.code(word + 1) in {"c", "A", "D"}):
                continue
            if figure.article and not _numeral(s, at):
                continue
            if figure.noun is not None and not s.adjective_first and figure.code != "z":
                continue
            if s.adjective_first and s.code(word + 1) in {"W", "E"} and s.code(word + 1):
                if s.code(word + 1) == "E" or s.code(word + 2) in {"W", "E"}:
                    continue
            if s.harm(word) == "dead" or s.code(word) == "e" or figure.noun is None:
                s.claim(at, word)


def _age(s: Sentence, at: int) -> bool:
    """Whether a bare number after a name is an age: `Vargas, 38, was shot`."""
    figure = s.figure(at)
    if (
        figure is None
        or figure.noun is not None
        or figure.article
        or figure.other
        or figure.start != figure.number_start
    ):
        return False
    return s.code(at - 1) == "," and s.code(at - 2) in {"J", "W"} and s.code(at + 1) in {",", "R", "", ")"}


def _numeral(s: Sentence, at: int) -> bool:
    figure = s.figure(at)
    return figure is not None and not figure.article


def _take_noun(s: Sentence, figure: Figure, word: int) -> None:
    """In `60 murdered brothers` the noun follows the participle."""
    end = word
    while s.code(end + 1) in {"W", "J"} and end - word < 3:
        end += 1
    if end > word:
        figure.nouns = tuple(t.folded for t in (s.token(i) for i in range(word + 1, end + 1)) if t)
        figure.noun = (s.chunks[word + 1].start, s.chunks[end].end)


def _passive(s: Sentence, word: int) -> bool:
    """Whether a word that may govern an object has none."""
    after = s.code(word + 1)
    if after in {"c", "z", "D", "U", "A", "E", "!"}:
        return False
    if s.code(word) != "k" or s.code(word - 1) == "B" or after not in {"J", "W"}:
        return True
    figure, token = s.figure(word - 1), s.token(word + 1)
    if token is not None and token.fresh:
        return True
    bare = figure is not None and figure.noun is None and after == "W"
    return bare or (token is not None and token.folded in s.words.adverbs)


def _partitive(s: Sentence) -> None:
    """`diez de las muertes`, `78 of the wounded`."""
    for at in s.of_code("c"):
        if (s.code(at + 1) == "F" and s.code(at + 2) == "D" and s.code(at + 3) in set("hpke")) or (
            s.code(at + 1) == "F" and s.code(at + 2) == "c" and s.code(at + 3) in set("hp")
        ):
            s.claim(at, at + 3)


def _subject(s: Sentence) -> None:
    """`siete personas murieron`, `two men were killed`, `murieron tres personas`."""
    for word in s.of_code("vpkh"):
        code = s.code(word)
        verb = word
        if _governs_object(s, word):
            continue
        if code != "v":
            verb = _auxiliary(s, word)
            if verb < 0 or (code == "h" and s.code(word + 1) in {"W"} and not s.adjective_first):
                continue
        if s.code(word - 1) == "|" or s.code(verb - 1) == "Z" or _negated(s, verb - 1) or (code != "v" and _possible(s, verb)):
            continue
        number = _agreement(s, verb, word)
        subjects = _before(s, verb, number)
        for subject in subjects:
            if s.claim(subject, word):
                _more_predicates(s, subject, word)
        if subjects:
            continue
        at = _after(s, word, number, loose=not s.adjective_first)
        if at is not None and not s.adjective_first and s.claim(at, word):
            _more_predicates(s, at, at)
    if s.code(0) == "p" and s.code(1) == "c" and not s.adjective_first:
        s.claim(1, 0)  # `Detenidos seis menores`
    for at in s.of_code("X"):
        verb = at + 1
        while s.code(verb) in {"B", "W"} and verb - at < 4:
            verb += 1
        if s.code(verb) in set("vpk") and _passive(s, verb):
            figure = Figure(s.chunks[at].start, s.chunks[at].end, "z", count=0, qualifier="exactly")
            figure.number_start = figure.start
            s.found.append(Found(figure, s.harm(verb), s.chunks[at].start, s.chunks[verb].end, verb))


def _governs_object(s: Sentence, word: int) -> bool:
    """Whether a participle stands behind an auxiliary that makes it active: `han detenido a`."""
    token, before = s.token(word), s.token(word - 1)
    return (
        token is not None
        and before is not None
        and before.folded in s.words.active
        and token.code == "p"
        and token.folded not in s.words.intransitive
    )


def _negated(s: Sentence, at: int) -> bool:
    token = s.token(at)
    return token is not None and token.folded in {"no", "not", "nunca", "never", "tampoco"}


def _possible(s: Sentence, verb: int) -> bool:
    """Whether a modal stands before the auxiliaries: `would be killed`; not `may have been`."""
    token = s.token(verb - 1)
    first = s.token(verb)
    return (
        token is not None
        and token.folded in s.words.modals
        and not (first is not None and first.folded in {"have", "haber"})
    )


def _auxiliary(s: Sentence, word: int) -> int:
    """The first auxiliary of a participle, or -1."""
    at = word - 1
    while s.code(at) in {"W", "O", "G"} and word - at <= 3:
        at -= 1
    if s.code(at) != "B":
        return -1
    while s.code(at - 1) == "B" or (s.code(at - 1) == "W" and s.code(at - 2) == "B"):
        at -= 1
    return at


def _agreement(s: Sentence, verb: int, word: int) -> int:
    for at in range(verb, word + 1):
        token = s.token(at)
        if token and token.entry.number:
            return token.entry.number
    return 0


def _agrees(figure: Figure, number: int) -> bool:
    mine = figure.agreement
    return not mine or not number or mine == number


def _before(s: Sentence, verb: int, number: int) -> list[int]:
    """The counted subject that stands before a verb, with a single one that shares it: `two men and a boy were`."""
    shared: list[int] = []
    relative = s.code(verb - 1) == "R"
    at = verb
    while at > max(0, verb - _GAP):
        at -= 1
        code = s.code(at)
        if code == ")" or (code == "-" and at < verb - 1):
            opened = s.codes.rfind("(" if code == ")" else "-", max(0, at - _GAP), at)
            at = opened if opened >= 0 else at
            continue
        if code in {"c", "z"}:
            figure = s.figure(at)
            if figure is None or _age(s, at):
                return shared
            attached = relative or s.code(at + 1) == "R" or (s.code(at + 1) == "," and s.code(at + 2) == "R")
            previous = s.code(at - 1)
            if (previous in {"P", "F", "Y", "A"} and not attached) or previous == "L":
                continue
            if s.code(at + 1) == "M" and previous in {",", "("} and "," in s.codes[at + 2 : verb]:
                continue
            if at + 1 < verb and s.code(at + 1) in set("vk") and not _passive(s, at + 1):
                return shared
            if figure.code == "z" and ("C" in s.codes[at:verb] or verb - at > 7):
                return shared
            if _agrees(figure, number) or shared:
                bare = figure.article and figure.noun is None and s.code(at + 1) not in set("MvBR")
                return shared if bare else [*shared, at]
            if figure.count == 1 and s.code(at - 1) == "C":
                shared = [at]
                continue
            return shared
        if code == "D" and s.code(at - 1) not in set("PFYACDQktxOL") and not _gerund(s, at - 1):
            token = s.token(at)
            alone = number == 2 and token is not None and token.entry.singular_article and s.code(at - 1) == "C"
            if not alone:
                return shared
        elif (
            (code == "!" and s.code(at - 1) not in {"c", "P", "F", "A", "Y"})
            or (code == "R" and at != verb - 1 and s.code(at - 1) not in {",", "c", "A", "P"})
            or code in {"S", ";", ":", "v", "t"}
            or (code in {"k", "p", "h"} and not _linked(s, at))
            or code not in _PAST + "CRB,|kpheH-ZQdLG!"
        ):
            return shared
    return shared


def _gerund(s: Sentence, at: int) -> bool:
    """Whether a chunk ends in a gerund, whose object is not the subject that is looked for."""
    if not 0 <= at < len(s.chunks):
        return False
    chunk = s.chunks[at]
    if chunk.token is not None:
        return chunk.token.folded.endswith("ing")
    return bool(chunk.figure and chunk.figure.last.endswith("ing"))


def _linked(s: Sentence, at: int) -> bool:
    """Whether a participle in between says more of the same subject: `kidnapped and later killed`."""
    return s.code(at - 1) in {"B", "c", "C", "W"}


def _after(s: Sentence, word: int, number: int, *, loose: bool) -> int | None:
    """The counted subject that follows its verb."""
    limit = 7 if loose else 1
    for at in range(word + 1, word + 1 + limit):
        code = s.code(at)
        if code in {"c", "z"}:
            figure = s.figure(at)
            if figure is None:
                return None
            if s.code(at - 1) in {"P", "F", "Y", "A"}:
                continue
            return at if _agrees(figure, number) and not _owned(s, at) else None
        if code == "D" and s.code(at - 1) not in {"P", "F", "Y", "A", "D"}:
            return None
        if code not in "PFYAWJDEd":
            return None
    return None


def _owned(s: Sentence, at: int) -> bool:
    """Whether a figure is the subject of a verb right after it."""
    return s.code(at + 1) in {"v"} or (s.code(at + 1) == "B" and s.code(at + 2) in set("pkB"))


def _more_predicates(s: Sentence, at: int, word: int) -> None:
    """`were kidnapped and later killed`: the second harm of the same people."""
    step = word + 1
    if s.code(step) == ",":
        step += 1
    if s.code(step) != "C":
        return
    step += 1
    while s.code(step) in {"B", "W"} and step - word < 5:
        step += 1
    if s.code(step) in set("pkv") and s.harm(step) != s.harm(word) and _passive(s, step):
        s.claim(at, step)


def _object(s: Sentence) -> None:
    """`killing 18`, `mataron a 49 peruanos`."""
    for word in s.of_code("tkxp"):
        if s.code(word) == "p" and not _governs_object(s, word):
            continue
        if s.infinite(word) or _negated(s, word - 1):
            continue
        if s.code(word) == "k" and s.code(word - 1) == "B" and s.harm(word - 1) == "":
            token = s.token(word - 1)
            if token is not None and token.folded not in {"has", "have", "had"}:
                continue
        if s.code(word) == "x" and s.code(word - 1) in {"D", "c"} and s.code(word + 1) != "A":
            continue
        if "|" in (s.code(word - 1), s.code(word + 1)):
            continue
        at = _after_object(s, word)
        if at is not None and not _bereaved(s, word, at):
            s.claim(at, word)


def _bereaved(s: Sentence, word: int, at: int) -> bool:
    """Whether a verb of loss has an object other than a relative: `perdió a un aliado`."""
    token, figure = s.token(word), s.figure(at)
    loses = token is not None and token.folded in s.words.loses
    return loses and (figure is None or not set(figure.last.split()) & s.words.kin)


def _after_object(s: Sentence, word: int) -> int | None:
    reach = 2 if s.adjective_first else 6
    for at in range(word + 1, word + 1 + reach):
        code = s.code(at)
        if code in {"c", "z"}:
            figure = s.figure(at)
            if figure is None or (at > word + 1 and (s.code(at - 1) in {"P", "F", "Y"} or code == "z")):
                return None
            if _owned(s, at):
                return None
            if figure.article and figure.noun is None and s.code(at + 1) not in "M":
                return None
            direct = at == word + 1 or s.code(at - 1) in {"A", "W", "d"} or s.adjective_first
            return at if direct else None
        if code not in "WAPJdFD-":
            return None
    return None


def _event(s: Sentence) -> None:
    """`the murder of six priests`, `la muerte de al menos cinco soldados`."""
    for word in s.of_code("exa"):
        at = word + 1
        dated = _DATED.match(s.codes, at)
        at = dated.end() if dated else at
        if s.code(at) in {"F", "A"} and s.code(at + 1) == "c":
            figure = s.figure(at + 1)
            if figure is None or (figure.article and figure.noun is None):
                continue
            if s.claim(at + 1, word) and s.code(word - 1) == "C" and s.code(word - 2) in set("ex"):
                s.claim(at + 1, word - 2)


def _toll(s: Sentence) -> None:
    """`el número de muertos subió a 57`, `put the fatalities at 23`, `eleva a cinco las muertes`."""
    for word in s.of_code("hpkex"):
        if s.code(word) == "x" and s.code(word + 1) in {"c", "A", "F"}:
            continue
        start = word - 1
        while s.code(start) in {"F", "D", "W"} and word - start < 4:
            start -= 1
        token = s.token(word)
        several = s.code(word) not in {"e", "x"} or (token is not None and token.folded.endswith("s"))
        opened = s.code(start) == "T" or (several and s.code(word - 1) == "D") or s.code(word + 1) == "T"
        if s.code(word - 1) == "D" and s.code(start) == "c" and s.code(start + 1) in {"F", "D"}:
            opened = False
        if not opened:
            if s.code(word - 1) == "D" and s.code(word - 2) == "c":
                _inverse_toll(s, word)
            continue
        if s.code(word - 1) == "D" and s.code(word - 2) == "c" and _inverse_toll(s, word):
            continue
        reached = False
        first = start if s.code(start) == "T" else max(word - 1, 0)
        for at in range(word + 1, word + 14):
            code = s.code(at)
            if code == "c":
                figure = s.figure(at)
                bare = figure is not None and (figure.noun is None) and not figure.article
                if reached and figure is not None and bare and not figure.harms and s.code(at + 1) not in set("hpkeE"):
                    figure.harms.add(s.harm(word))
                    s.found.append(Found(figure, s.harm(word), s.chunks[first].start, s.chunks[at].end, at, noun=None))
                break
            token = s.token(at)
            if token is None or code in {"S", ";", "c", "z"} or (code == "," and not reached and at > word + 8):
                break
            if code in set("hpkev") and at > word + 1 and s.harm(at) != s.harm(word):
                break
            reached = reached or token.entry.reaches or code == ":"


def _inverse_toll(s: Sentence, word: int) -> bool:
    """`eleva a cinco las muertes`."""
    before = s.token(word - 3)
    figure = s.figure(word - 2)
    if figure is None or figure.noun is not None or before is None:
        return False
    verb = s.token(word - 4)
    if not before.entry.reaches and not (verb and verb.entry.reaches):
        return False
    return s.claim(word - 2, word)


def _none(s: Sentence) -> None:
    """`no hubo heridos`, `there were no casualties`, `sin víctimas`."""
    for at, chunk in enumerate(s.chunks):
        token = chunk.token
        if chunk.code == "z":
            word = at + 1
            figure = chunk.figure
            verb = figure is not None and figure.last.endswith(("ing", "ar", "er", "ir"))
            if s.code(word) == "H" and not (verb and figure is not None and figure.last not in s.words.exists):
                _no_casualties(s, at, word)
            continue
        negates = token is not None and token.folded in {"no", "not", "without", "sin", "ni"}
        if not negates:
            continue
        word = at + 1
        exists = token is not None and token.folded in {"without", "sin", "ni"}
        while word - at < 7:
            inner = s.token(word)
            if inner is None or not (inner.entry.exists or inner.code in {"B", "Z"}):
                break
            exists = exists or inner.entry.exists
            word += 1
        if not exists:
            continue
        if s.code(word) == "H":
            _no_casualties(s, at, word)
        elif s.code(word) in set("hpe") and s.code(word + 1) not in {"F", "D", "c"}:
            if s.token(word) is not None and s.code(word - 1) not in {"D"}:
                _nil(s, at, word, s.harm(word))


def _nil(s: Sentence, at: int, word: int, harm: str, *, start: int | None = None) -> None:
    figure = Figure(s.chunks[at].start, s.chunks[at].end, "z", count=0, qualifier="exactly")
    figure.number_start = s.chunks[at].start
    first = s.chunks[at].start if start is None else start
    s.found.append(Found(figure, harm, first, s.chunks[word].end, word))


def _no_casualties(s: Sentence, at: int, word: int) -> None:
    """None dead and none injured; the spans differ by their end so that the two claims do."""
    last = word
    while s.code(last + 1) in set("BWkpE") and last - word < 4:
        last += 1
    _nil(s, at, word, "dead")
    if last > word:
        _nil(s, at, last, "injured")
    else:
        _nil(s, at, word, "injured", start=s.chunks[word].start)


def _coordinated(s: Sentence) -> None:
    """`two policemen and three civilians were killed`, `killing two policemen and a child`."""
    for found in list(s.found):
        at = _index(s, found.figure)
        if at is None:
            continue
        left = at
        while found.at > at and not _happening(s, found.at):
            left = _neighbour(s, left, -1)
            if left < 0 or not _free(s, left) or _owned(s, left):
                break
            if s.code(left + 1) == "," and not _listed(s, left, at):
                break
            s.claim(left, found.at, through=left, harm=found.harm)
        right = at
        if found.at > at:
            continue  # the verb follows the figure: what comes after it has a verb of its own, or none
        while True:
            right = _neighbour(s, right, 1)
            if right < 0 or not _free(s, right) or _owned(s, right) or _governs(s, right):
                break
            s.claim(right, right, harm=found.harm)


def _among(s: Sentence) -> None:
    """`two policemen were among those killed`, `entre los heridos hay dos niños`."""
    for at, chunk in enumerate(s.chunks):
        if chunk.token is None or not chunk.token.entry.among:
            continue
        word = at + 1
        while s.code(word) in {"D", "W"} and word - at < 3:
            word += 1
        if s.code(word) not in set("hpk"):
            continue
        before = at - 1
        if s.code(before) == "B":
            subject = s.figure(before - 1)
            if subject is not None and subject.noun is not None:
                s.claim(before - 1, word)
                continue
        after = word + 1
        while s.code(after) in {"B", "W"} and after - word < 3:
            after += 1
        if s.code(after) == "c" and after > word + 1:
            s.claim(after, word)


def _listed_after(s: Sentence) -> None:
    """`killed the mayor and two peasants`, `was killed along with two of his guards`."""
    for word in s.of_code("tkxeapv"):
        code = s.code(word)
        active = code in {"t", "k", "x"} and s.code(word - 1) != "B"
        event = code in {"e", "x", "a"} and s.code(word + 1) == "F"
        for at in range(word + 2, word + 22):
            inner = s.code(at)
            if inner == "c":
                link_token = s.token(at - 1)
                companion = link_token is not None and link_token.entry.companion
                listed = s.code(at - 1) in {"C", ","} and (active or event)
                figure = s.figure(at)
                if listed and figure is not None and figure.article and s.code(at - 1) == ",":
                    break
                if (companion or listed) and _free(s, at) and not _owned(s, at) and not _governs(s, at):
                    if s.code(at - 1) == "," and "C" not in s.codes[at : at + 6]:
                        break
                    s.claim(at, at, harm=s.harm(word))
                elif not _index_harmed(s, at, s.harm(word)) and s.code(at - 1) != "P":
                    break
            elif inner not in (set("WJDF,C()E") if active or event else set("WJDF,CPd()E")) or not inner:
                break


def _index_harmed(s: Sentence, at: int, harm: str) -> bool:
    figure = s.figure(at)
    return figure is not None and harm in figure.harms


def _happening(s: Sentence, at: int) -> bool:
    return s.code(at) in {"e", "x"}


def _listed(s: Sentence, left: int, at: int) -> bool:
    return "C" in s.codes[left : at + 1]


def _governs(s: Sentence, at: int) -> bool:
    """Whether a figure has a verb of its own, or is a place's or an arm's."""
    after = s.code(at + 1)
    return after in set("vtkBXpheT") or (after == "W" and s.code(at + 2) in set("vtkB"))


def _free(s: Sentence, at: int) -> bool:
    figure = s.figure(at)
    if figure is None or figure.harms or figure.code == "z":
        return False
    if s.code(at - 1) in {"P", "F", "Y", "A"} and not s.code(at - 2) == "C":
        return s.code(at - 1) == "A" and s.code(at - 2) in {"C", ",", "t", "k"}
    return figure.noun is not None or figure.other


def _neighbour(s: Sentence, at: int, way: int) -> int:
    """The figure next to one in a list, or -1."""
    step = at + way
    joined = False
    while s.code(step) in {",", "C", "A", "(", ")", "-", "R"} and abs(step - at) < 24:
        closing = {")": "(", "-": "-"} if way < 0 else {"(": ")", "-": "-"}
        if s.code(step) in closing:
            other = closing[s.code(step)]
            end = s.codes.rfind(other, 0, step) if way < 0 else s.codes.find(other, step + 1)
            if end < 0:
                return -1
            step = end
        elif s.code(step) in {"(", ")", "R"}:
            return -1
        joined = joined or s.code(step) in {",", "C"}
        step += way
    return step if joined and s.code(step) == "c" else -1


def _index(s: Sentence, figure: Figure) -> int | None:
    return next((i for i, chunk in enumerate(s.chunks) if chunk.figure is figure), None)


def _last_before(s: Sentence, at: int) -> Found | None:
    """What was found last before a chunk."""
    place = s.chunks[at].start
    earlier = [f for f in s.found if f.figure.number_start < place and f.figure.code != "z" and not f.part]
    return max(earlier, key=lambda f: f.figure.number_start) if earlier else None


def _parts(s: Sentence) -> None:
    """`49 dead, eight of them children`, `entre ellos siete militares y un policía`."""
    for at in s.of_code("c"):
        figure = s.figure(at)
        total = _last_before(s, at)
        if figure is None or figure.harms:
            continue
        if s.code(at - 1) == "L" and s.code(at + 1) in {"Y", "P"} and s.code(at + 2) == "e" and figure.noun is None:
            s.claim(at, at + 2)  # `entre ellas 5 por desaparición forzada`
        if total is None:
            continue
        if s.code(at + 1) == "M" and s.code(at - 1) in {",", "(", "-", "C", ";"} and not _owned_later(s, at + 2):
            last = at + 1
            while s.code(last + 1) in {"W", "J", "G"} and last - at < 8:
                last += 1
            if figure.noun is None and s.code(at + 2) in {"W", "J"}:
                figure.noun = (s.chunks[at + 2].start, s.chunks[last].end)
            s.claim(at, at, through=last, harm=total.harm, part=True)
        elif s.code(at + 1) == "G" and total.harm == "injured":
            s.claim(at, at + 1, harm=total.harm, part=True)
        elif s.code(at - 1) == "L" or (s.code(at - 1) in {"A", "D"} and s.code(at - 2) == "L"):
            s.claim(at, at, harm=total.harm, part=True)
            step = _neighbour(s, at, 1)
            while step > 0 and not _owned_later(s, step + 1):
                s.claim(step, step, harm=total.harm, part=True)
                step = _neighbour(s, step, 1)
        elif s.code(at - 1) == "C" and _opened_by_parts(s, at) and not _owned_later(s, at + 1):
            s.claim(at, at, harm=total.harm, part=True)


def _opened_by_parts(s: Sentence, at: int) -> bool:
    """Whether a figure ends a list of names that `including` opens."""
    step = at - 2
    while s.code(step) in set("WJDF,()") and at - step < 14:
        step -= 1
    return s.code(step) == "L"


def _specified(s: Sentence) -> None:
    """`13 bodies were seen; eight guerrillas, four soldiers and a civilian`, `ten people (six men and four women)`."""
    for opener in s.of_code(";:(-"):
        total = _last_before(s, opener)
        first = opener + 1
        if total is None or s.code(first) != "c" or s.chunks[opener].start - total.end > 120:
            continue
        row = [first]
        while (after := _neighbour(s, row[-1], 1)) > 0:
            row.append(after)
        closes = s.code(row[-1] + 1) in {")", "-", "", ";"}
        figures = [s.figure(at) for at in row]
        if len(row) < 2 or not closes or any(f is None or f.harms or f.noun is None for f in figures):
            continue
        if total.figure.count is None or sum(f.count or 0 for f in figures if f) > total.figure.count:
            continue
        for at in row:
            s.claim(at, at, harm=total.harm, part=True)


def _owned_later(s: Sentence, at: int) -> bool:
    """Whether a harm verb of its own follows."""
    return s.code(at) == "v" or (s.code(at) == "B" and s.code(at + 1) in set("pkBvh"))


def _earlier(s: Sentence) -> None:
    """`up from 41 a fortnight ago`."""
    for at in s.of_code("I"):
        total = _last_before(s, at)
        figure = s.figure(at + 1)
        if total and figure and not figure.harms and figure.noun is None:
            if s.claim(at + 1, at + 1, harm=total.harm):
                s.found[-1].earlier = True


def _other_source(s: Sentence) -> None:
    """`The ministry counts 142 arrested and the ombudsman's office, 140`."""
    for at in s.of_code("c"):
        figure = s.figure(at)
        total = _last_before(s, at)
        if figure is None or figure.harms or figure.noun or figure.article or total is None or s.code(at - 1) != ",":
            continue
        if s.code(at + 1) not in {"", ",", ";", "C"}:
            continue
        first = at - 2
        while s.code(first) in {"J", "F", "W"} or (s.code(first) == "D" and s.code(first - 1) == "F"):
            first -= 1
        if s.code(first) == "D" and s.code(first + 1) == "J" and s.code(first - 1) in {"C", ",", ";"}:
            if s.chunks[first].start >= total.end and s.claim(at, at, harm=total.harm):
                s.found[-1].source = (s.chunks[first].start, s.chunks[at - 2].end)


def _elliptic(s: Sentence) -> None:
    """`14 deaths in Dakar and nine in Ziguinchor`; `Nairobi (21), Nakuru (3)`."""
    _by_place(s)
    for at in s.of_code("c"):
        figure = s.figure(at)
        total = _last_before(s, at)
        if figure is None or figure.harms or total is None:
            continue
        opener = s.code(at - 1)
        if opener in {",", ";", "C"} and s.chunks[at].start - total.end < 160:
            place = at + 1 + (s.code(at + 1) == ",")
            token = s.token(place)
            person = figure.noun is None or (figure.article and not figure.harms)
            if person and token is not None and token.entry.place and s.code(place + 1) in set("DWJcE"):
                last = place + 1
                while s.code(last + 1) in {"W", "J"} and last - place < 6:
                    last += 1
                s.claim(at, at, through=last, harm=total.harm)
        elif opener == "F" and s.code(at - 2) == "D" and s.code(at - 3) in set("WCY,") and figure.article:
            # `las muertes, al sumar la de un hombre`
            if s.claim(at, at, harm=total.harm):
                s.found[-1].start = s.chunks[at - 2].start


def _by_place(s: Sentence) -> None:
    """`the dead by county: Nairobi (21), Nakuru (3) and 16 in twelve others`."""
    colon = s.codes.find(":")
    if colon < 0:
        return
    harm = next(
        (s.harm(at) for at in range(colon - 1, -1, -1) if s.code(at) in set("hpe") and s.code(at - 1) == "D"), ""
    )
    rows = [
        at
        for at in range(colon + 1, len(s.codes) - 1)
        if s.codes[at - 1 : at + 2] == "(c)" and s.code(at - 2) in {"J", "W"}
    ]
    if not harm or len(rows) < 2:
        return
    for at in rows:
        figure = s.figure(at)
        if figure is None or figure.noun is not None or figure.harms:
            continue
        first = at - 2
        while s.code(first - 1) in {"J", "F"}:
            first -= 1
        if s.claim(at, at + 1, harm=harm):
            s.found[-1].start = s.chunks[first].start
            s.found[-1].place = (s.chunks[first].start, s.chunks[at - 2].end)
