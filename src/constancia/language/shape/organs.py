"""What a language knows about organs that decide by vote and are no chamber of a parliament."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganWords:
    """How such an organ is named, and how it stands where it is the one that decides."""

    phrase: Pattern
    """Its whole name; matched against the text as written."""
    named: Pattern
    """A name that is led by an article as no person's is, or an acronym; matched against the text as written."""
    led_away: Pattern
    """Words right before it with which it is no subject: prepositions."""
    agent: Pattern
    """Words right before it that make it the one something was done by."""
    endured: Pattern
    """Verbs of deciding that a body suffers as often as it decides: "the cabinet survived"."""
