"""Words by which English tells what a vote was about."""

from __future__ import annotations

_SIGN = r"(?: (?:nos?\.?|numbers?|n[°º]))?[ -]*"

_WHOSE = r"(?:legislative |house |senate |assembly |draft |joint |concurrent )*"

BILLS = (
    rf"\b{_WHOSE}(?:resolution )?bills?{_SIGN}(?:(?P<letters>[a-z]{{1,2}})-)?#",
    r"\b(?P<letters>[hs]\.? ?(?:j\.? ?|con\.? ?)?res\.?|h\.? ?r\.|hr|[hs]\.? ?b\.?|s\.(?= ?\d))[ -]*#",
)
"""Patterns, folded, before the numbers of bills; `#` is one number or several, `letters` say of which series."""

INSTRUMENTS = (rf"\b(?:resolutions?|propositions?|projects?|initiatives?|reports?){_SIGN}#",)
"""Patterns before numbers that may be a bill's or another paper's: they confirm a bill and contradict none."""

MOTIONS = (rf"\bmotions?(?: (?:of|for|to) (?:[a-z]+ ?){{1,3}})?{_SIGN}#",)

LAWS = (rf"\b(?:laws?|acts?|legislative decrees?|decrees?|statutes?),?{_SIGN}#",)

_OFFICE = r"(?! (?:Minist|Secretar|Code|Law|Act|Bill|Reform|Court|Department|Committee))"

COMMITTEES = (
    r"\b(?P<party>(?:[A-Z][\w’-]+ ){1,4})(?=Part(?:y|ies)\b)"
    rf"|\b(?P<called>Labour|Greens?|Liberals?|Conservatives?|Lib Dems?|Liberal Democrats?|Reform UK){_OFFICE}\b|"
    r"\b(?P<field>(?:[A-Z][\w-]+(?:,? (?:and|&) |, | )){1,4})(?:Sub)?[Cc]ommittee\b"
    r"|\b(?:Sub)?[Cc]ommittee on (?:the )?(?P<behind>[A-Z][\w-]+(?:(?:,? and |, | )[A-Z][\w-]+){0,4})"
)
"""Pattern for committees and parties; its groups are what they deal with or are called, which is not the matter."""

NOT_NUMBERS = r"(?! ?(?:votes|in favou?r|against|abst|to \d|lawmakers|members|deputies|senators|years|days|percent|%))"
"""What must not stand behind such a number: then it counts votes, people or days."""

RESPELL = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("yse", "yze"),
    ("our", "or"),
    ("defence", "defense"),
    ("licence", "license"),
    ("offence", "offense"),
    ("centre", "center"),
    ("programme", "program"),
    ("paed", "ped"),
    ("anaem", "anem"),
    ("cheque", "check"),
    ("fibre", "fiber"),
    ("aluminium", "aluminum"),
    ("manoeuvr", "maneuver"),
)
"""Spellings of one word, in longer words, that are read as the same."""
