"""What a language knows about the vote of one member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberVoteWords:
    """How it is told; patterns over folded text."""

    who: str
    """Words between a person and the verb of a relative clause."""
    led_by: str
    """Words before a person who only leads those that are said to have voted, titles between."""
    affiliation: str
    """Words between a person and a party or place that they are from."""
    party: str
    """The same, where only a group's name behind them makes them so."""
    alone: Mapping[str, str]
    """Option to phrases behind a person that say it: "cast the lone no vote"."""
    beside: Mapping[str, str]
    """Option to participles behind persons whom `beside_lead` leads to: "with Ann Hill dissenting"."""
    beside_lead: str
    named_after: Mapping[str, str]
    """Option to phrases before a person that say it: "con el voto en contra de"."""
    away: Mapping[str, str]
    """`absent`, `leave`, `not-voting` to verbs that say it in a text on a vote."""
    titles: str
    """Words and articles that may stand between such a phrase and the name."""
