"""What a language knows about the vote of one member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberVoteWords:
    """How it is told; patterns over folded text."""

    triggers: tuple[str, ...]
    """Folded words without one of which no sentence tells it."""
    who: Pattern
    """Words between a person and the verb of a relative clause."""
    led_by: Pattern
    """Words before a person who only leads those that are said to have voted, titles between."""
    affiliation: Pattern
    """Words between a person and a party or place that they are from."""
    party: Pattern
    """The same, where only a group's name behind them makes them so."""
    alone: Mapping[str, Pattern]
    """Option to phrases behind a person that say it: "cast the lone no vote"."""
    beside: Mapping[str, Pattern] = field(default_factory=dict)
    """Option to participles behind persons whom `beside_lead` leads to: "with Ann Hill dissenting"."""
    beside_lead: Pattern
    named_after: Mapping[str, Pattern]
    """Option to phrases before a person that say it: "con el voto en contra de"."""
    away: Mapping[str, Pattern]
    """`absent`, `leave`, `not-voting` to verbs that say it in a text on a vote."""
    titles: Pattern
    """Words and articles that may stand between such a phrase and the name."""
    told: Mapping[str, Pattern]
    """Option to phrases behind a person, other than the verbs of a stance: "was among those who voted against"."""
    soft: Pattern
    """Verbs of a stance that tell a vote only where `in_vote` says so: "opposed"."""
    in_vote: Pattern
    """Words that make what somebody did a vote: "in the vote", «al votarse»."""
    unheld: Pattern
    """Verbs of a stance that tell of a vote still to come, or wished."""
    governed: Pattern
    """The end of words that make a person behind them another's complement: "the father of", «según»."""
    excluded: Pattern
    """The end of words that leave out, or deny it of, the person behind them: "all but", «ni»."""
    clans: Pattern
    """Nouns that stand before a surname and mean more than one, or somebody else: «familia»."""
    unasserted: Pattern
    """Words anywhere before the person in the clause that ask, suppose or wish: "whether", «que ojalá»."""
    unsaid: Pattern
    """Words anywhere before the person in the clause that call it untrue: «es falso que»."""
    asides: Pattern
    """Words inside an aside on a person that make him or her another than the member: "namesake"."""
    clause: Pattern
    """Words at which a clause begins, before which nothing belongs to what follows."""
    things: frozenset[str]
    """Words with a capital letter that are in no person's name: "Bank", «Norte»."""
    plural: Pattern
    """Verbs of a stance in the plural, which no single surname goes with."""
    link: Pattern
    """Words between a vote and what it was on: «de», "in the vote on"."""
    opens: Pattern
    """Words that open what a vote was on where no such word stands between: «la», "censuring"."""
    leads_on: Pattern
    """The end of a vote's words behind which stands what it was on, whatever opens it: "voted to", «votó por»."""
    ends: Pattern
    """Words at which what a vote was on ends."""
    relative: Pattern
    """Words that open a clause on what a vote was on."""
    lists: Pattern
    """A comma and the rest of an enumeration of names; `#` stands for a word with a capital letter."""
    joins: Pattern
    """Words that join one clause to another: "and", «pero»."""
    unnamed: Pattern
    """What a vote was on, where the words do not tell it from any other: "it", «la moción»."""
