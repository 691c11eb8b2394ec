"""Names of countries in a language, and the words for what is theirs."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryWords:
    """All folded."""

    names: Mapping[str, tuple[str, ...]]
    """ISO 3166-1 alpha-2 (and XK) to the names by which a country goes, besides that of CLDR."""
    adjectives: Mapping[str, tuple[str, ...]]
    """ISO 3166-1 alpha-2 to adjectives, or their stems."""
    small: bool
    """Whether an adjective is written with a small letter."""
    endings: tuple[str, ...]
    """Endings that an adjective's stem takes."""


_STATES = """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM
    CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GF GH GL GM GN GQ GR GT
    GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU
    LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL
    PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO
    TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW
"""
CODES = frozenset(_STATES.split())
"""ISO 3166-1 alpha-2 (and XK) of what reports speak of as a country; CLDR has names for more."""
