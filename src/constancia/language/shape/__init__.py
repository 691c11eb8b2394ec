"""The one shape in which every language is described: a section per idea."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from constancia.language.shape.calendar import Calendar
from constancia.language.shape.countries import CountryWords
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language."""

    code: str
    """ISO 639-1."""
    name: str
    """In itself."""
    numbers: NumberWords
    """How numbers are written."""
    calendar: Calendar
    """How dates are written."""
    framing: FrameWords
    """What frames a text: credits, and the day of publication."""
    events: EventWords
    """What makes a dated event public."""
    speech: Speech
    names: NameWords
    modality: ModalWords
    posts: Posts
    harm: HarmWords
    countries: CountryWords
    force: ForceWords
    poll: PollWords
    lexicon: LexiconWords
    """What words mean, and how they are inflected."""
    votes: VoteWords
    """How votes are written."""
    deciding: DecidingWords
    """How a body is said to decide or to refuse, and how that is supposed or denied."""
    member_votes: MemberVoteWords
    """How the vote of one member is told."""
    triggers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Kind of claim to the folded words without which no sentence holds such a claim."""
    matching: Matching
    """Words by which measures and bodies are told apart."""
    doubts: DoubtWords
    """Words that may turn a vote."""
    facts: FactWords
    """Words by which claims are set beside dossiers."""
