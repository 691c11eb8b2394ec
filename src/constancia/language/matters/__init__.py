"""What a vote can be about: kinds of decision, offices and topics, each listed once for all languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib import resources

from constancia.language import SUPPORTED
from constancia.language.cognates import root
from constancia.language.phrases import Phrases, respelled
from constancia.language.shape.matters import MatterWords
from constancia.language.shape.papers import PaperWords
from constancia.language.text import fill


class KindClass(StrEnum):
    """What a kind of decision is to a law."""

    ACT = "act"
    """A decision of its own, which no law is: a censure, an election."""
    LAW = "law"
    """A law or a motion of a special sort: a treaty, a budget."""
    STEP = "step"
    """A step of a procedure, which says nothing of the matter: an admission, a waiver."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of decision."""

    id: str
    kind_class: KindClass
    traits: frozenset[str]
    """`person`, `abroad`, `wide`, `carried`, `strong`: the head of `kinds.txt` says what each means."""
    agrees: frozenset[str]
    """Kinds that reports name it by as well."""
    meaning: str


def rows(package: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a data file, a row to a line; lines that begin with a blank continue the one before."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0].isspace() and lines:
            lines[-1] += line
        else:
            lines.append(line)
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines)


@lru_cache(maxsize=1)
def kinds() -> dict[str, Kind]:
    """Every kind of decision by its id."""
    return {
        id: Kind(id, KindClass(kind_class), frozenset(traits.split()), frozenset(agrees.split()), meaning)
        for id, kind_class, traits, agrees, meaning in rows(__name__, "kinds.txt")
    }


@lru_cache(maxsize=1)
def offices() -> dict[str, str]:
    """What each office is, by its id."""
    return dict(_pairs(__name__, "offices.txt"))


@lru_cache(maxsize=1)
def effects() -> dict[str, str]:
    """Each effect of a decision and its contrary."""
    return {id: contrary for id, contrary, _, _ in rows(__name__, "effects.txt")}


@lru_cache(maxsize=1)
def telling_effects() -> frozenset[str]:
    """The effects that an official subject does not leave out."""
    return frozenset(id for id, _, telling, _ in rows(__name__, "effects.txt") if telling)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of votes."""

    id: str
    weight: int
    """2: a matter of its own; 1: broad, which confirms nothing beside something special; 0: says nothing alone."""
    meaning: str
    sorts: bool = False
    """Whether it gathers things of many sorts, so that two laws on it may be on different ones."""


@lru_cache(maxsize=1)
def topics() -> dict[str, Topic]:
    """Every topic by its id."""
    return {
        id: Topic(id, int(weight.split()[0]), meaning, "sorts" in weight.split())
        for id, weight, meaning in rows(__name__, "topics.txt")
    }


@lru_cache(maxsize=1)
def filing() -> frozenset[str]:
    """Words by which registers of whatever language file a voting, and which say nothing of its matter."""
    return frozenset(word for _, words in rows(__name__, "filing.txt") for word in words.split())


_GENERIC = ("time", "votes", "numbers", "bodies", "acts", "country", "agencies", "function", "titles", "vague")


@lru_cache(maxsize=8)
def matter_words(code: str) -> MatterWords:
    """The words of one language, read from its files when first asked for; raises KeyError for one not supported."""
    if code not in SUPPORTED:
        raise KeyError(code)
    package = f"constancia.language.{code}.matters"
    papers = fill(PaperWords, code, "papers")
    kinds_told = rows(package, "kinds.txt")
    lists = {name: frozenset(words.split()) for name, words in rows(package, "words.txt")}
    respell = papers.respell
    return MatterWords(
        code=code,
        topics=Phrases(_pairs(package, "topics.txt"), respell),
        kinds=Phrases(((id, says) for id, _, says in kinds_told), respell),
        openings=Phrases(((id, opens) for id, opens, _ in kinds_told), respell),
        offices=Phrases(_pairs(package, "offices.txt"), respell),
        effects=Phrases(_pairs(package, "effects.txt"), respell),
        units=Phrases(_pairs(package, "units.txt"), respell),
        light=Phrases(_pairs(package, "light.txt"), respell),
        places=Phrases(_pairs(package, "places.txt"), respell),
        bills=papers.bills,
        instruments=papers.instruments,
        motions=papers.motions,
        laws=papers.laws,
        committees=papers.committees,
        not_numbers=papers.not_numbers,
        respell=respell,
        words=lists,
        generic=frozenset(respelled(word, respell) for name in _GENERIC for word in lists[name]),
        official=frozenset(root(respelled(word, respell)) for word in lists["official"]),
        given_names=frozenset(word for [line] in rows(package, "given_names.txt") for word in line.split()),
    )


def _pairs(package: str, name: str) -> list[tuple[str, str]]:
    return [(id, words) for id, words in rows(package, name)]
