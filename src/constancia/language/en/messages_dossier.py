"""What is wrong in a dossier, and what the dossier commands say, in English."""

from __future__ import annotations

MESSAGES = {
    "dossier.no-toml": "this is no TOML: {reason}; mend this line first, the rest was not read",
    "dossier.no-such-table": "there is no table {key!r}; a dossier has {known:list}. Rename or remove it",
    "dossier.no-source-key": "sources are written as [sources.a-name]; give this one a name",
    "dossier.single-table": "{key!r} has to be written with double brackets: [[{key}]]",
    "dossier.untouched": "this is still the example of the template: put your own {table} here, or take it out",
    "dossier.id-twice": "the id {id!r} stands twice among the {table} tables; give one of them another",
    "dossier.missing": "{key!r} is missing; expected {expected}. Add it",
    "dossier.no-such-key": "there is no field {key!r} here; expected one of {known:list}. Rename or remove it",
    "dossier.wrong-value": "{key!r} is {found}; expected {expected}. Correct it",
    "dossier.no-such-id": "{key!r} names {found!r}, and no {table} table has that id; known: {known:list}. "
    "Correct the name, or add the table",
    "dossier.cites-nothing": "'cite' names a source for {field!r}, which this table does not have; add it, or drop it",
    "dossier.no-figure": "a count needs one of 'count', 'low', 'high'; add the figure, or remove the table",
    "dossier.no-share": "a poll needs 'approve' or 'disapprove'; add the share, or remove the table",
    "dossier.roll-differs": "{side!r} is {printed}, and the roll has {roll}; correct the one or the other, "
    "or leave the roll out",
    "dossier.ends-before": "it ends ({until:date}) before it begins ({start:date}); correct one of the two",
    "dossier.expected.text": "text",
    "dossier.expected.texts": 'a list of texts, ["…", "…"]',
    "dossier.expected.whole": "a whole number, without quotation marks",
    "dossier.expected.share": "a number from 0 to 100, without quotation marks",
    "dossier.expected.date": 'a date in quotation marks, as much of it as is known: "2023", "2023-06", "2023-06-01", '
    '"2023-06/2023-08-29"',
    "dossier.expected.open-date": 'a date, or ".." where it lasts',
    "dossier.expected.day": 'a day or a day and hour: "2023-06-01", "2023-06-01T22:10"',
    "dossier.expected.address": "an address that begins with https:// or http://",
    "dossier.expected.country": 'a country in two capitals (ISO 3166-1): "PE"',
    "dossier.expected.id": 'an id of small letters, digits, hyphens and points: "ombudsman-2023-01-12"',
    "dossier.expected.number": 'a number as text, digits alone: "4766"',
    "dossier.expected.numbers": 'a list of numbers as text: ["4766"]',
    "dossier.expected.tally": "votes for, against and, where they are given, abstentions: [264, 272]",
    "dossier.expected.citations": 'fields and the sources that give them: {{ personnel = "gazette-2023-06-01" }}',
    "dossier.expected.tables": "a list of tables",
    "dossier.expected.one-of": "one of {choices:list}",
    "dossier.expected.reference": "the id of a table of this file, or of another register",
    "dossier.written": "{file}: written. Replace the examples, then run `constancia dossier check {file}`",
    "dossier.exists": "{file} is there already, and is left as it is; choose another name",
    "dossier.fault": "{file}:{line}: {fault}",
    "dossier.faults": "{file}: {count} {count:fault|faults}",
    "dossier.valid": "{file}: valid, {count} {count:entry|entries}: {kinds:each dossier.kind}",
    "dossier.kind": "{kind:word}: {count}",
    "dossier.not-written": "{file} cannot be written: {reason}; choose another place",
}
