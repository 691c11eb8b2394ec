"""The shape of what is known about a language's numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language writes numbers; every word folded."""

    below_hundred: Mapping[str, int]
    """Words for 0 to 99 that are one word."""
    hundreds: Mapping[str, int] = field(default_factory=dict)
    """Words for whole hundreds that are one word: `doscientos`."""
    hundred: tuple[str, ...] = ()
    """Words that multiply what stands before them by a hundred: English `hundred`."""
    multipliers: Mapping[str, int]
    """Words that multiply what stands before them by a thousand or more."""
    alone: tuple[str, ...] = ()
    """Multipliers that are a number with nothing before them: Spanish `mil`."""
    before_multiplier: tuple[str, ...] = ()
    """Words that count as one before a multiplier or a collective, and are no number otherwise: English `a`."""
    one: tuple[str, ...]
    """Words for one, which may also be an article or a pronoun."""
    no_count_before_one: tuple[str, ...] = ()
    """Words that make the following "one" a pronoun: `this one`."""
    joiner: str
    """The word between the parts of a number: `y`, `and`."""
    joins_tens: bool
    """Whether the joiner stands between tens and units (Spanish), or after hundreds and thousands (English)."""
    hyphen: bool
    """Whether a hyphen may stand between tens and units."""
    halves: tuple[str, ...]
    """Words for a half after the joiner: `y medio`, `and a half`."""
    half_of: tuple[str, ...]
    """Words that halve what follows: `medio millón`, `half a million`."""
    collectives: Mapping[str, int]
    """Nouns that count roughly: `docena`, `dozen`."""
    decimal: tuple[str, ...]
    """Words for the decimal sign: `coma`, `point`."""
    ordinals: Mapping[str, int]
    """Words for ordinals."""
    ordinal_endings: tuple[str, ...]
    """Letters that make digits an ordinal."""
    fraction_parts: tuple[str, ...]
    """Words that make the number before them a fraction, which is no count: `tercios`, `thirds`."""
    percent: tuple[str, ...]
    """What stands after a percentage, sign aside."""
    groups: str
    """The sign between thousands where a single group of three leaves it open: `.` or `,`."""
    suffixes: Mapping[str, int]
    """Letters that multiply the digits they are attached to, as written: `B`, `k`."""
    labels: tuple[str, ...]
    """Words after which a number names a thing and counts nothing: `artículo 78`, `bill 9307`."""
    times: tuple[Pattern, ...]
    """Regular expressions for what follows digits that tell the time of day."""
    phones: tuple[str, ...]
    """Words before a telephone number."""
    not_numbers: tuple[str, ...] = ()
    """Words in lower case that fold to a number word and are names: `díez`."""
