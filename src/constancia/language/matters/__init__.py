"""What a vote can be about: kinds of decision, offices and topics, each listed once for all languages."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import Any

from constancia.keeping import kept
from constancia.language import SUPPORTED
from constancia.language.cognates import root
from constancia.language.phrases import Phrases, respelled
from constancia.language.shape.matters import MatterWords
from constancia.language.shape.papers import PaperWords
from constancia.language.text import FOLDER, fill, stamp
from constancia.lean import dataclass


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


def rows(folder: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a data file, a row to a line; lines that begin with a blank continue the one before."""
    text = (FOLDER / folder / name).read_text(encoding="utf-8")
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
        for id, kind_class, traits, agrees, meaning in rows("matters", "kinds.txt")
    }


@lru_cache(maxsize=1)
def offices() -> dict[str, str]:
    """What each office is, by its id."""
    return dict(_pairs("matters", "offices.txt"))


@lru_cache(maxsize=1)
def effects() -> dict[str, str]:
    """Each effect of a decision and its contrary."""
    return {id: contrary for id, contrary, _, _ in rows("matters", "effects.txt")}


@lru_cache(maxsize=1)
def telling_effects() -> frozenset[str]:
    """The effects that an official subject does not leave out."""
    return frozenset(id for id, _, telling, _ in rows("matters", "effects.txt") if telling)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of votes."""

    id: str
    weight: int
    """2: a matter of its own; 1: broad, which confirms nothing beside something special; 0: says nothing alone."""
    meaning: str
    one: bool = False
    """Whether it is one thing by whatever words; of others two laws may be on different sorts."""


@lru_cache(maxsize=1)
def topics() -> dict[str, Topic]:
    """Every topic by its id."""
    return {
        id: Topic(id, int(weight.split()[0]), meaning, "one" in weight.split())
        for id, weight, meaning in rows("matters", "topics.txt")
    }


@lru_cache(maxsize=1)
def filing() -> frozenset[str]:
    """Words by which registers of whatever language file a voting, and which say nothing of its matter."""
    return frozenset(word for _, words in rows("matters", "filing.txt") for word in words.split())


_GENERIC = ("time", "votes", "numbers", "bodies", "acts", "country", "agencies", "function", "titles", "vague")


@lru_cache(maxsize=8)
def matter_words(code: str) -> MatterWords:
    """The words of one language, read from its files when first asked for; raises KeyError for one not supported."""
    if code not in SUPPORTED:
        raise KeyError(code)
    papers = fill(PaperWords, code, "papers")
    respell = papers.respell
    lists = kept(f"matters/{code}", (stamp(), respell), lambda: _lists(code, respell))

    def phrases(name: str, cells: tuple[int, int] = (0, 1)) -> Phrases:
        return Phrases(_pairs(f"{code}/matters", name, cells), respell, f"{code}/{name}{cells[1]}")

    return MatterWords(
        code=code,
        topics=phrases("topics.txt"),
        kinds=phrases("kinds.txt", (0, 2)),
        openings=phrases("kinds.txt"),
        offices=phrases("offices.txt"),
        effects=phrases("effects.txt"),
        units=phrases("units.txt"),
        light=phrases("light.txt"),
        places=phrases("places.txt"),
        bills=papers.bills,
        instruments=papers.instruments,
        motions=papers.motions,
        laws=papers.laws,
        articles=papers.articles,
        committees=papers.committees,
        not_numbers=papers.not_numbers,
        respell=respell,
        words=lists["words"],
        generic=lists["generic"],
        official=lists["official"],
        given_names=given_names(code),
    )


def _lists(code: str, respell: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    words = {name: frozenset(told.split()) for name, told in rows(f"{code}/matters", "words.txt")}
    return {
        "words": words,
        "generic": frozenset(respelled(word, respell) for name in _GENERIC for word in words[name]),
        "official": frozenset(root(respelled(word, respell)) for word in words["official"]),
    }


@lru_cache(maxsize=8)
def given_names(code: str) -> frozenset[str]:
    """The given names of one language, folded."""
    return kept(f"given names/{code}", stamp(), lambda: frozenset(_given_names(code)))


def _given_names(code: str) -> Iterator[str]:
    for [line] in rows(f"{code}/matters", "given_names.txt"):
        yield from line.split()


def _pairs(folder: str, name: str, cells: tuple[int, int] = (0, 1)) -> Iterator[tuple[str, str]]:
    """Two cells of each row of a file, which is read when the first row is asked for."""
    for row in rows(folder, name):
        yield row[cells[0]], row[cells[1]]
