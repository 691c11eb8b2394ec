"""The organs that decide by vote as well and are no chamber: councils, colleges, unions, universities."""

from __future__ import annotations

from constancia.language.shape.organs import OrganWords

HEADS = (
    "council",
    "board",
    "college",
    "federation",
    "confederation",
    "union",
    "guild",
    "association",
    "university",
    "academy",
    "faculty",
    "municipality",
    "cabinet",
    "directorate",
    "committee",
    "commission",
    "jury",
    "institute",
    "bank",
    "foundation",
    "society",
    "cooperative",
    "organization",
    "organisation",
    "league",
    "convention",
    "conference",
    "synod",
    "conclave",
    "shareholders",
    "stockholders",
    "politburo",
    "secretariat",
    "trustees",
    "regents",
    "club",
    "corporation",
    "authority",
    "agency",
    "congregation",
    "oas",
    "nato",
    "fifa",
    "iachr",
)

_NAME = r"[A-Z][\w'’.-]*"

ORGANS = OrganWords(
    phrase=(
        rf"(?:(?:{_NAME} (?:and |of )?){{1,5}}|(?<=[Tt]he )(?:[\w'’-]+ ){{0,2}})"
        rf"(?i:{'|'.join(HEADS)}|chamber of commerce|united nations|city hall)(?!\w)(?!['’]s)"
        rf"(?: (?:of|for) (?:the )?[\w'’-]+(?: (?:and )?{_NAME})*)*"
    ),
    led_away=(
        r"\b(?:of|to|in|for|at|from|with|between|against|before|by|on|into|about|under|over|and|or|as|than|within"
        r"|via)(?: (?:the|an?|its|their|this|that))? $"
    ),
    agent=r"\bby (?:(?:the|an?|its|their) )?$",
    endured=(
        r"(?:(?:has|have|had) )?(?:w[io]n|surviv|fail|fell|fall|los[et]|prevail|secur|g[oe]t|receiv|clear|escap|dodg"
        r"|avoid|gain|pass(?:ed|es)? (?:\w+ ){0,3}(?:vote|test|exam|confidence|hurdle))\w*"
    ),
)
