"""Help pages in English."""

from __future__ import annotations

MESSAGES = {
    "help.frame.usage": "Usage:",
    "help.frame.options": "Options:",
    "help.frame.arguments": "Arguments:",
    "help.frame.commands": "Commands",
    "help.frame.show-help": "Show this message and exit.",
    "help.frame.required": "[required]",
    "help.frame.default": "[default:",
    "help.frame.options-piece": "[OPTIONS]",
    "help.frame.command-piece": "COMMAND [ARGS]...",
    "help.constancia": "Checks what is reported about decisions of power against what is on record.",
    "help.version": "Print the version and exit.",
    "help.common.ui": "Language of terminal, help and errors; stands anywhere. Default: the locale.",
    "help.common.files": "Reports to read; - is standard input.",
    "help.common.format": "How to print.",
    "help.common.language": "Language of the reports, where it should not be detected.",
    "help.common.published": "Publication date (EDTF: 2023-05-19, 2023-05, 2023) for reports that state none.",
    "help.common.no-text": "Leave the document's text out of JSON.",
    "help.common.max-size": "Largest input accepted, in bytes.",
    "help.common.record": "A record to read instead of the starter record and your own: a file or an address.",
    "help.read": "Read reports and print the claims in them, without checking.",
    "help.check": (
        "Check reports against the record: one finding for each claim.\n\n"
        "Exit status: 0 nothing conflicts, 1 something does, 2 an input could not be read."
    ),
    "help.check.format": "How to print; html is one page that stands alone, sarif is for editors.",
    "help.check.exit-zero": "Exit with 0 even where something conflicts.",
    "help.common.as-of": "What the record knew then: a moment, a day, or a position in its log.",
    "help.common.published-by": "What sources had published by that day.",
    "help.common.on": "What held on that day.",
    "help.explain": "Show every step and every candidate of a finding.",
    "help.explain.claim": "One claim: its number in the report, or its id.",
    "help.vote": "Show one voting whole: tallies, votes by voice, groups, roll, source.",
    "help.vote.id": "Id of the voting, or its end where that begins with a day: 2023-05-19T00-10.",
    "help.votes": "List votings.",
    "help.votes.from": "First day.",
    "help.votes.to": "Last day.",
    "help.votes.subject": "Words that the subject must all hold.",
    "help.votes.bill": "Number of a bill.",
    "help.votes.body": "Id of the body that voted.",
    "help.votes.limit": "How many at most.",
}
