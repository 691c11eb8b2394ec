"""The one shape in which every language is described: a section per idea."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import TypeVar

from constancia.keeping import kept
from constancia.language.shape.calendar import Calendar
from constancia.language.shape.columns import ColumnWords
from constancia.language.shape.countries import CountryWords
from constancia.language.shape.cues import CueTable, CueWords, Inflections, cue_rows
from constancia.language.shape.deciding import DecidingWords
from constancia.language.shape.doubts import DoubtWords
from constancia.language.shape.events import EventWords
from constancia.language.shape.facts import FactWords
from constancia.language.shape.force import ForceWords
from constancia.language.shape.framing import FrameWords
from constancia.language.shape.harm import HarmWords
from constancia.language.shape.lexicon import LexiconWords
from constancia.language.shape.matching import Matching
from constancia.language.shape.member_votes import MemberVoteWords
from constancia.language.shape.modality import ModalWords
from constancia.language.shape.names import NameWords
from constancia.language.shape.numbers import NumberWords
from constancia.language.shape.poll import PollWords
from constancia.language.shape.posts import Posts
from constancia.language.shape.speech import Speech
from constancia.language.shape.votes import VoteWords
from constancia.language.text import Section, fill, stamp

T = TypeVar("T")


class Listed(Section[T]):
    """A field that a module of the language's folder lists."""

    def filled(self, code: str) -> T:
        """What the module has under the field's name."""
        made: T = getattr(import_module(f"constancia.language.{code}.{self.name}"), self.name.upper())
        return made


class Language:
    """One language; a section is read when it is first asked for."""

    numbers = Section(NumberWords)
    """How numbers are written."""
    calendar = Section(Calendar)
    """How dates are written."""
    framing = Section(FrameWords)
    """What frames a text: credits, and the day of publication."""
    events = Section(EventWords)
    """What makes a dated event public."""
    names = Section(NameWords)
    modality = Section(ModalWords)
    posts = Section(Posts)
    countries = Section(CountryWords)
    poll = Section(PollWords)
    deciding = Section(DecidingWords)
    """How a body is said to decide or to refuse, and how that is supposed or denied."""
    member_votes = Section(MemberVoteWords)
    """How the vote of one member is told."""
    matching = Section(Matching)
    """Words by which measures and bodies are told apart."""
    facts = Section(FactWords)
    """Words by which claims are set beside dossiers."""

    harm = Section(HarmWords)
    force = Section(ForceWords)
    lexicon = Listed(LexiconWords)
    """What words mean, and how they are inflected."""
    votes = Section(VoteWords)
    """How votes are written."""
    doubts = Section(DoubtWords)
    """Words that may turn a vote."""

    columns = Section(ColumnWords)
    """How people call the columns of their tables of votings."""

    def __init__(self, code: str) -> None:
        self.code = code
        """ISO 639-1."""

    @cached_property
    def speech(self) -> Speech:
        """How it is said who says what: its verbs of saying are inflected by the rules of the language."""
        rows = kept(f"cues/{self.code}", stamp(), lambda: cue_rows(fill(CueWords, self.code, "cues"), self._said()))
        return fill(Speech, self.code, "speech", cues=CueTable(*rows))

    def _said(self) -> Callable[[str], Inflections]:
        said: Callable[[str], Inflections] = import_module(f"constancia.language.{self.code}.inflection").said
        return said

    @cached_property
    def triggers(self) -> Mapping[str, tuple[str, ...]]:
        """Kind of claim to the folded words without which no sentence holds such a claim."""
        return {
            "date": self.events.public,
            "office": self.posts.triggers,
            "casualties": self.harm.triggers,
            "authorisation": self.force.stems,
            "poll": self.poll.stems,
            "vote": self.votes.triggers,
            "bloc": self.votes.groups.triggers,
            "member-vote": self.member_votes.triggers,
        }
