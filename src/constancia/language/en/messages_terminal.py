"""What the terminal prints around claims and findings, in English."""

from __future__ import annotations

MESSAGES = {
    "terminal.reading": "Reading",
    "terminal.published": "published {day:date}",
    "terminal.no-date": "no publication date",
    "terminal.language.es": "Spanish",
    "terminal.language.en": "English",
    "terminal.according-to": "according to {who}",
    "terminal.no-claims": "No claim was found that Constancia can check.",
    "terminal.layer": "record: {name} ({head})",
    "terminal.voting-line": "{start}  {tally:tally}{outcome}  {question:word}  {subject}\n    {id}",
    "terminal.no-votings": (
        "No voting on record fits what was asked: ask for less, or see with `constancia votes` what there is."
    ),
    "terminal.votings": "{count} {count:voting|votings}",
    "terminal.voting.when": "{start:date}; sitting of {sitting:date}",
    "terminal.voting.question": "put to the vote: {question:word}",
    "terminal.voting.bills": "bills {bills:list}",
    "terminal.voting.chair": "chair: {value}",
    "terminal.voting.quorum": "quorum: {value}",
    "terminal.voting.threshold": "votes needed: {value}",
    "terminal.voting.outcome": "outcome: {outcome:word} ({rule:word majority})",
    "terminal.voting.open": "outcome: not derivable ({why:word open})",
    "terminal.voting.decision": "kind of decision: {kind:word decision}",
    "terminal.voting.session": "{value}",
    "terminal.voting.tallies": "Tallies (for–against–abstaining)",
    "terminal.voting.spoken": "Votes by voice, after the board closed",
    "terminal.voting.no-direction": "no direction",
    "terminal.voting.groups": "Groups, on the board",
    "terminal.voting.roll": "Roll",
    "terminal.voting.corrections": "Corrections",
    "terminal.voting.correction": "{pointer}: published {published}, corrected {value} ({reason})",
    "terminal.voting.source": "Source",
    "terminal.voting.page": "page {page}",
    "terminal.voting.row": "row {row}",
    "terminal.explain.as-of": "as of {day:date}",
    "terminal.explain.rule": "read by the rule {rule}",
    "terminal.explain.coverage": "coverage:",
    "terminal.explain.steps": "steps:",
    "terminal.explain.candidates": "entries looked at: {count}",
    "terminal.explain.inferred": "year taken from the publication date",
    "terminal.within": "Within the report:",
    "terminal.left-out": (
        "{path} came with {count:number} {count:file|files} that {count:was|were} not read ({names:list}); "
        "save {count:it|them} and give {count:it|them} as {count:a file|files}"
    ),
    "terminal.kept": "kept in {path}",
    "terminal.recheck.summary": (
        "{documents} kept {documents:report|reports}, {count} {count:finding|findings} changed"
    ),
    "terminal.recheck.head": "record {name}: {before} → {now}",
    "terminal.recheck.entries": "new since then: {entries:commas}",
    "terminal.recheck.no-claim": "no such claim",
    "terminal.total": "{documents} reports: ",
    "terminal.more-steps": "{count} more (--all)",
    "terminal.correction": "Correction: {text}",
    "terminal.footnote": "Footnote: {text}",
    "terminal.with-it": "With it: {claims}",
}
