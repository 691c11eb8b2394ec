"""Claims of kind `authorisation`: a force let in, through or out; asked for, decided or refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from constancia.claims.authorisations.belonging import first_but, home
from constancia.claims.authorisations.deciding import HELD, SENDING, Deciding
from constancia.claims.authorisations.merging import Found, inherit, merge, placed, same
from constancia.claims.authorisations.patterns import patterns
from constancia.claims.deciding import senses
from constancia.claims.reading import Draft, Reading
from constancia.claims.settling import settling
from constancia.compiled import compiled
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.lexicon import lexicon
from constancia.syntax.sentences import Sentence

_COMPARED = 50
"""Decisions told before with which a sentence is compared at most."""


_SENSES = frozenset(
    {Sense.LET_IN, Sense.LET_ASK, Sense.LET_REFUSE, Sense.LET_END, Sense.DECIDE_PASS, Sense.DECIDE_REJECT, Sense.VOTE}
    | {Sense.POSSIBLE}
)
_CODE = 2
_TERMS = 5
"""Sentences behind a decision in which its terms are told."""


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    out: list[Found] = []
    said = settling(reading)
    for sentence, decides in _sentences(reading, out):
        here = Deciding(reading, sentence)
        told = tuple(here.authorisations()) if decides else ()
        told = tuple(one for one in told if one.rule != SENDING or ("personnel" in one.value and placed(one)))
        detail = here.detail() if out and not told else None
        for found in told or ((detail,) if detail is not None else ()):
            foreign = found.common and (found.inward or found.united) and not found.weak
            known = found.native and (foreign or (found.definite and bool(out)))
            if not (foreign or known or placed(found)):
                continue  # of nobody and nowhere: what the rest of the text says must not make it somebody's
            inherit(found, out)
            if "territory" not in found.value and not found.detail:
                _at_home(reading, found)
            if not (placed(found) or known) or (found.rule == SENDING and not _sent(found, out)):
                continue
            if found.modality is Modality.ASSERTED and _goes_on(reading, found.sentence):
                found.modality = Modality.PROPOSED
            found.speaker = said.speaker(found.spans[0])
            earlier = next((one for one in reversed(out[-_COMPARED:]) if same(found, one)), None)
            if earlier is not None:
                merge(earlier, found)
            elif found.rule == HELD or (found.detail and found.value.keys() <= {"territory"}):
                continue  # of less than its stay, or of what others do
            elif found.detail:
                kept = {k: v for k, v in out[-1].value.items() if k in ("force_country", "territory")}
                found.value = {**kept, **found.value}
                found.modality = None
                out.append(found)
            else:
                out.append(found)
    _in_the_country(reading, out)
    return tuple(
        Draft(
            kind=ClaimKind.AUTHORISATION,
            evidence=tuple(one.spans),
            value=one.value,
            modality=_put(reading, one),
            inferred=one.inferred,
            rule=one.rule,
        )
        for one in out
        if placed(one)
    )


def _sent(found: Found, out: list[Found]) -> bool:
    """Whether a force that is said to go is a number of people, bound abroad or under what was decided before."""
    abroad = "force_country" in found.value and len(str(found.value.get("territory", ""))) == _CODE
    return "personnel" in found.value and ((abroad and not found.would) or bool(out))


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence or the next says that what one chamber passed goes on to be decided by another."""
    last = reading.sentences[min(sentence.index + 1, len(reading.sentences) - 1)]
    return patterns(reading.language.code).pending.search(reading.folded, sentence.start, last.end) is not None


def _at_home(reading: Reading, found: Found) -> None:
    """Gives a force that comes in, or another country's, the country whose bodies the text is about."""
    host, own = home(reading), found.value.get("force_country")
    sent = found.common and found.outward and not found.led  # by several countries, to the one that it is about
    if host is not None and host != own and (own is not None or sent or not found.outward):
        found.value["territory"] = host


def _in_the_country(reading: Reading, told: list[Found]) -> None:
    """Gives what comes to `the country` that which sends a force, else the first that neither sends nor gets one."""
    waiting = [one for one in told if one.native and not one.outward and "territory" not in one.value]
    if not waiting:
        return
    senders = {one.value["force_country"] for one in told if one.outward and "force_country" in one.value}
    others = {one.value.get("force_country") for one in told if not one.outward}
    others |= {one.value.get("territory") for one in told if one.outward}
    host = senders.pop() if len(senders) == 1 else first_but(reading, frozenset(others))
    for one in waiting:
        if host is not None and host != one.value.get("force_country"):
            one.value["territory"] = host


def _put(reading: Reading, found: Found) -> Modality | None:
    """How a decision is put: denied where its sentence says that it is not so, else as its own words have it."""
    sentence = found.sentence
    place = found.spans[0].start - sentence.start
    denied = senses(reading.language.code).denied(reading.folded[sentence.start : sentence.end])
    return Modality.DENIED if any(stretch.holds(place) for stretch in denied) else found.modality


def _sentences(reading: Reading, out: list[Found]) -> Iterator[tuple[Sentence, bool]]:
    """The sentences in which a force is named, and those behind one that told of a decision; whether one decides."""
    known = _deciding(reading.language.code)
    named = {sentence.index for sentence in reading.sentences_with(ClaimKind.AUTHORISATION)}
    for sentence in reading.sentences[min(named, default=len(reading.sentences)) :]:
        near = bool(out) and sentence.index - out[-1].sentence.index <= _TERMS
        if sentence.index in named:
            yield sentence, near or not known.isdisjoint(_WORD.findall(reading.folded, sentence.start, sentence.end))
        elif near:
            yield sentence, False


_WORD = compiled(r"\w+")


@lru_cache(maxsize=4)
def _deciding(code: str) -> frozenset[str]:
    """The first words of all that lets a force in, refuses it or makes it leave: without one no sentence is parsed."""
    classes = (WordClass.VERB, WordClass.NOUN, WordClass.PHRASE)
    words = (word for word_class in classes for word in lexicon(code).words_of(word_class, _SENSES))
    return frozenset(_WORD.findall(word)[0] for word in words)
