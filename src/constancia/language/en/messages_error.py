"""Errors in English; the parameters are those that the error was raised with."""

from __future__ import annotations

MESSAGES = {
    "error.no-such-option": "there is no option {name} here; there are {known:commas}",
    "error.no-such-option-close": "there is no option {name} here; did you mean {close}?",
    "error.no-such-command": "there is no command {name!r}; there are {known:commas}",
    "error.no-such-command-close": "there is no command {name!r}; did you mean {close!r}?",
    "error.missing-parameter": "{name} is missing: `{command}` needs it",
    "error.too-small": "{option}: expected a whole number from {least} up, not {found!r}",
    "error.no-number": "{option}: expected a whole number, not {found!r}",
    "error.command-line": "{message}",
    "error.usage": "{option}: expected {expected:commas}, not {found!r}",
    "error.source-not-found": "{name}: is not there or cannot be opened; check path and permissions",
    "error.address-scheme": "{name}: only addresses of the web (https://, http://) are read; save it and give the file",
    "error.address-refused": (
        "{name}: the server answered {status} {reason}; check the address, or save the page and give the file"
    ),
    "error.address-silent": "{name} did not answer ({reason}); check the address, or save the page and give the file",
    "error.address-private": (
        "{name}: {host} is not on the public network, and no other is asked; save the page and give the file"
    ),
    "error.source-too-large": "{name}: is over the limit of {limit} bytes; raise it with --max-size",
    "error.source-empty": "{name}: has no text in it, expected a report",
    "error.source-undecodable": "{name}: cannot be read ({found}); convert it to UTF-8 text, HTML or PDF",
    "error.language-not-supported": (
        "{name}: is in {language!r}, and Spanish and English are read; where that is mistaken, name it with --language"
    ),
    "error.not-found": "{id!r} is not on record; nearest: {close:commas}",
    "error.system": "the system refused: {found}. Make room or change the rights, and run the command again.",
    "error.no-output": "stdout is closed, so that nothing could be shown; leave it open, or send it to a file.",
    "error.unforeseen": (
        "a fault that nobody foresaw stopped the command: {found} ({where}, version {version}). Nothing of yours is "
        "at fault; please report this line and what you ran."
    ),
    "error.part-unforeseen": (
        "a fault that nobody foresaw met {doing} in {path}: {found} ({where}, version {version}). What it concerns is "
        "left out or left open, all else is whole; please report this line."
    ),
    "error.see-help": "See `{command} --help`.",
    "error.record-locked": (
        "The record {record}: another process writes to it and did not finish in time; try again ({found}). "
        "Nothing that was recorded is lost."
    ),
    "error.record-read-only": (
        "The record {record} cannot be written: check the permissions of the file and its folder, or name another "
        "with --record ({found}). Nothing that was recorded is lost."
    ),
    "error.record-full": (
        "The record {record}: the disk is full; free some space and run the command again ({found}). Nothing that "
        "was recorded is lost."
    ),
    "error.record-refused": (
        "The record {record}: the system refused to read or write, for a full disk, a size limit or a failing device; "
        "see to it and run the command again ({found}). Nothing that was recorded is lost."
    ),
    "error.record-unread": (
        "The record {record}: the system refused to read it ({found}). See to the device and run the command again; "
        "`constancia verify` says whether what was recorded holds."
    ),
    "error.record-broken": (
        "The record {record}: the file is cut or broken ({found}), and which entries that concerns cannot be told from "
        "here; `constancia verify` looks for them. Restore a backup with `constancia import record FILE`."
    ),
    "error.record-no-file": (
        "The record {record} cannot be opened: check the path and the permissions of its folder ({found})."
    ),
    "error.record-user": "The record {record}: this user may not write to it; connect as one that may ({found}).",
    "error.record-absent": (
        "The record {record}: there is none at that address; the first `constancia import` creates one ({found})."
    ),
    "error.record-connection": (
        "The record {record}: the connection to the server failed; check that it runs and that the address is "
        "right, then try again ({found}). Nothing that was recorded is lost."
    ),
    "error.record-database": (
        "The record {record}: the database says: {found}. `constancia verify` says whether what was recorded holds."
    ),
    "error.record-not-found": (
        "There is no record at {record}. `constancia import REGISTER --record {record}` creates one."
    ),
    "error.record-empty": "{record} holds no record yet. `constancia import REGISTER --record {record}` fills one.",
    "error.record-foreign": (
        "{record} is a database of another program (it has the tables {found}). Name another file with --record."
    ),
    "error.record-address": "{record} is no place for a record: a path, sqlite:///PATH or postgresql://… was expected.",
    "error.record-driver": (
        "The record {record} lies in PostgreSQL, and its driver is not installed: pip install 'constancia[postgres]'."
    ),
    "error.record-too-new": (
        "The record {record} was written by a later version of Constancia (form {found}; this one reads up to "
        "{expected}). Upgrade: pip install --upgrade constancia."
    ),
    "error.record-outdated": (
        "The record {record} was written by an earlier version of Constancia. `constancia rebuild` brings it "
        "forward; its log stays as it is."
    ),
    "error.record-unsealed": (
        "The record {record}: what is read of its log is not what was written there; nothing is answered from it. "
        "`constancia verify` says what differs; if the log itself holds, `constancia rebuild` builds the rest again "
        "from it."
    ),
    "error.record-folder": (
        "The record {record} cannot be made there: its folder cannot be made or written to ({found}). Change the "
        "rights of the folder, or name another place with --record."
    ),
    "error.record-own-none": (
        "You have no record of your own yet: nothing was imported or corrected. What comes with Constancia is checked "
        "against without one; `constancia import REGISTER` begins yours, at {record}."
    ),
    "error.private-none": (
        "Nothing was kept yet. `constancia check FILE --keep` keeps a report and its findings, at {record}."
    ),
    "error.interval-reversed": "{option} {found} lies before {after}, so that no day is between them; swap the two.",
    "error.record-unpack": (
        "The record {record}: the content of an entry cannot be unpacked ({found}). `constancia verify` says which."
    ),
    "error.verify-file": (
        "The record {record} does not verify: SQLite finds the file broken ({found}), and which entry that concerns "
        "cannot be told. Every entry of the log can still be read and holds, up to the head {head}: save them with "
        "`constancia export record FILE`, and import that into a new place."
    ),
    "error.verify-order": (
        "The record {record} does not verify: entry {position} ({id}) comes where entry {expected} was expected. "
        "Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-time": (
        "The record {record} does not verify: entry {position} ({id}) was recorded before the one that it follows."
        " Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-chain": (
        "The record {record} does not verify: entry {position} ({id}) does not follow from the entries before it. "
        "Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-unpack": (
        "The record {record} does not verify: the content of entry {position} ({id}) cannot be unpacked ({found})."
        " Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-digest": (
        "The record {record} does not verify: the content of entry {position} ({id}) is not what its digest was "
        "taken of. Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-gone": (
        "The record {record} does not verify: the content of entry {position} ({id}) is gone, and nothing redacts "
        "it. Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-head": (
        "The record {record} does not extend the head {head}: no entry of it has that chain head. Either the head "
        "is another record's, or this one was cut or written anew since."
    ),
    "error.verify-model": (
        "The record {record} does not verify: what is read of entry {position} is not what the log holds of it. "
        "The log itself holds: `constancia rebuild` builds the rest again from it."
    ),
    "error.verify-put-back": (
        "The record {record} does not verify: the content of entry {position} ({id}) was redacted, and is there again. "
        "Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-orphan": (
        "The record {record} does not verify: it holds a content of entry {position}, and the log has no such entry. "
        "Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-content": (
        "The record {record} does not verify: the content of entry {position} ({id}) is nothing that this version of "
        "Constancia wrote or can read ({found}). Where a later version wrote it, upgrade; else restore a backup with "
        "`constancia import record FILE`."
    ),
    "error.verify-read": (
        "The record {record} does not verify: entry {position} cannot be read from the database ({found}), and what "
        "comes after it was not looked at. Restore a backup with `constancia import record FILE`."
    ),
    "error.verify-form": (
        "The record {record} does not verify: its tables are not those of a record: {found:each error.form-item}. "
        "Which entry that concerns cannot be told. Import a backup of it into a new place: `constancia import record "
        "FILE --record PATH`."
    ),
    "error.form-item": "{name} ({how:word form})",
    "error.verify-label": (
        "The record {record} does not verify: names that it lists are not those of its entries ({found}). The log "
        "itself holds: `constancia rebuild` builds the rest again from it."
    ),
    "error.record-header": (
        "The record {record}: the file is cut or broken, for its first bytes are not those of a record ({found}); "
        "which entries that concerns cannot be told. Restore a backup with `constancia import record FILE`."
    ),
    "error.record-meta": (
        "The record {record}: the table that states its version is damaged (`{found}`); which entries that concerns "
        "cannot be told. Restore a backup with `constancia import record FILE`."
    ),
    "error.backup-broken": (
        "{file} is no whole backup of a record: {found}, line {line}. Nothing was imported; take another copy."
    ),
    "error.backup-other": (
        "The record {record} holds other entries than {file}, from entry {position} on. Import the backup into a "
        "place of its own: --record PATH."
    ),
    "error.backup-exists": "{file} exists already. Name another file; a backup is never written over.",
    "error.entry-not-found": "The record {record} has no entry {id}. `constancia log` lists what it has.",
    "error.correction-pointer": (
        "{pointer} is no JSON pointer into the content of {entry}: write it like /totals/register/0 (`constancia "
        "log {entry}` shows the content)."
    ),
    "error.correction-redacted": "{entry} was redacted: there is nothing left to correct.",
    "error.not-a-moment": (
        "{option} {value} is neither a position in the log nor a day (2026-03-01) nor a moment (2026-03-01T08:00Z)."
    ),
    "error.not-a-day": "{option} {value} is not a day: write YYYY-MM-DD.",
    "error.backup-not-found": "{file} is not there: check the path.",
    "error.entry-id-long": (
        "An entry has an id longer than {limit} bytes, {id}; nothing of its batch was recorded. Give it a shorter one."
    ),
    "error.record-moved": ("The record {record} was written to meanwhile, at entry {position}; run the command again."),
    "error.archive-no-answer": "{path} did not answer: {reason}. Check the address, or download it and give the file.",
    "error.archive-refused": (
        "{path}: the server answered {status} {reason}. Check the address, or download the file and give that."
    ),
    "error.archive-page": (
        "{path} is a web page, not a file of a register: a list of files, or a page that asks for a login. Give the "
        "address of the file itself, or download it and give that."
    ),
    "error.archive-broke-off": (
        "{path} broke off after {done} bytes: {reason}. Run the command again: it goes on from there."
    ),
    "error.archive-unwritable": (
        "{path}: a download cannot be kept there: {reason}. Make room, or name another folder with CONSTANCIA_CACHE."
    ),
    "error.archive-too-large": "{path} holds over {limit} bytes, more than is read of a register.",
    "error.archive-unreadable": (
        "{path} cannot be read: {reason}; check the path. Give a folder, a file, an archive or an address."
    ),
    "error.archive-not-all": (
        "{path}: what lies there cannot all be read: {found:commas}. Nothing was imported; change the rights, or copy "
        "it to where you may read it."
    ),
    "error.archive-special": (
        "{path} is no plain file (a folder, a pipe, a device, or a link that leads elsewhere), and is not opened. "
        "Give a file, or put the file itself there."
    ),
    "error.archive-twice": "{path} holds {found} twice; which one is meant cannot be told.",
    "error.archive-none-fits": ("{path}: expected a file {marker}, and there is none. Is it this register?"),
    "error.archive-several-fit": "{path} holds several registers: {found:commas}. Give the folder of one.",
    "error.archive-empty": "{path} holds no files.",
    "error.archive-no-archive": (
        "{path} is no folder, zip or tar that can be read: {reason}. Give one, or an address of one."
    ),
    "error.table-encoding": "{path} is not UTF-8 at byte {byte}; save it as UTF-8 (a spreadsheet as CSV).",
    "error.votes-encoding": (
        "{path} is not {encoding} at byte {byte}. Save it as UTF-8, or say in a mapping which encoding it has "
        "(`--map-draft` writes one)."
    ),
    "error.table-header": "{path}: header is {found!r}, expected {expected}.",
    "error.table-width": "{path}, {where:place}: {found} columns, expected {expected}.",
    "error.table-field": (
        "{path}, {where:place}: field {found!r} is not known, or given twice; expected {expected:commas}."
    ),
    "error.table-no-field": "{path}: no field {missing:commas}.",
    "error.table-number": "{path}, {where:place}: {what} is {found!r}, expected a whole number.",
    "error.register-folder": "{path}: a folder of a sitting is called like 2023-05-18T11-11-votacion or …-asistencia.",
    "error.register-no-file": "{path}: no {missing:commas}; expected {expected:commas}.",
    "error.register-strange-file": "{path}: {found:commas}, which no reader knows; expected {expected:commas}.",
    "error.register-start": "{path}: day and hour are {found!r}, expected like 2023-05-19 and 00:10.",
    "error.register-name-twice": "{path}: a name is missing, or stands twice in one roll.",
    "error.register-total": (
        "{path}, {where:place}: total {found!r} is not known, or given twice; expected {expected:commas}."
    ),
    "error.register-group-twice": "{path}: a group stands twice.",
    "error.register-no-sitting": "{path}: no row for {missing:commas}, of which there are votings or calls.",
    "error.register-path": "{path}: expected year/month/day/folder/file, or one of {expected:commas}.",
    "error.register-note-empty": "{path}, {where:place}: a note without text.",
    "error.unknown-code": (
        "{path}, {where:place}: code {found!r} is not known; expected one of {expected:commas}. Nothing is "
        "guessed: look at the official publication, and report it."
    ),
    "error.unknown-register": "There is no register {value!r}; there are {known:commas}.",
    "error.votes-empty-file": "{path} is empty; expected a table or Popolo JSON.",
    "error.votes-csv": "{path}: no CSV that can be read: {reason}.",
    "error.votes-nul": (
        "{path} holds characters that no text has (NUL). Save it as CSV in UTF-8, or say in a mapping that it is "
        "utf-16-le or utf-16-be (`--map-draft` writes one)."
    ),
    "error.votes-form": "{path}: no Popolo: an object or a list stands where a text was expected ({reason}).",
    "error.votes-text": "{path}, {where:place}: {found} is no text that can be written; mend it at its source.",
    "error.register-no-field": "{path}: has no {missing:list}; is it a file of this register?",
    "error.votes-json": "{path}: no JSON: {reason}.",
    "error.votes-columns": (
        "{path}, header: missing {missing:commas}; not known, or twice: {found:commas}. Expected {expected:commas}. A "
        "mapping says which column is which (`--map-draft` writes one)."
    ),
    "error.table-many": (
        "{path}, {where:place}: more members or groups than a parliament has ({found!r}); is it this register?"
    ),
    "error.votes-option": (
        "{path}, {where:place}: code {found!r} is not known; expected one of {expected:commas}. Correct it, or say in "
        "a mapping what it stands for (`--map-draft` writes one)."
    ),
    "error.votes-faults": (
        "{path}: {count} things cannot be read; mend them, or leave their votings out with --skip-bad:\n{faults:errors}"
    ),
    "error.votes-same": "{path}, {where:place}: {found!r} is another voting's key too; give each its own.",
    "error.map-toml": "{path} is no TOML: {reason}.",
    "error.map-faults": "{path}: what the mapping does not say, or not so: {faults:each error.map-fault}.",
    "error.map-fault": "line {line}, {name}: {found!r}, expected {expected:commas}",
    "error.map-no-column": (
        "{path}: the mapping names {missing:commas}, and there is no such column; there are {found:commas}."
    ),
    "error.map-not-here": "{register} has a form of its own: --map and --skip-bad are for `constancia import votes`.",
    "error.votes-empty": "{path}, {where:place}: {field!r} is empty; every voting needs it.",
    "error.votes-differs": (
        "{path}, {where:place}: {field!r} is {found!r}, and {before!r} in other rows of the same; give one of them."
    ),
    "error.votes-key": (
        "{path}, {where:place}: the rows of voting {key!r} are not of one voting:\n  {example:errors}\n  What `voting` "
        "is read from does not tell one from another. Where numbers begin again in each session, give a mapping "
        'several columns: voting = ["Session", "No"].'
    ),
    "error.votes-one-ballot": (
        "{path}, {where:place}: each of the {count} votings would have one ballot, though many have the same day and "
        "subject. What `voting` is read from seems to number the ballots; give the column that numbers the votings."
    ),
    "error.votes-alike": "{first:errors}\n  … and {count} more like it.",
    "error.votes-no-text": (
        "{path} is {what:word}, not a table in text. Save it as CSV in UTF-8 (in a spreadsheet program: one sheet, "
        "*Save as* or *Export*, CSV) and import that file."
    ),
    "error.votes-twice": "{path}, {where:place}: {found!r} stands twice in this voting.",
    "error.votes-no-member": "{path}, {where:place}: 'option' without 'member'; name the member.",
    "error.extra-missing": (
        "{path}: to read it a library is missing; install it with `pip install 'constancia[{extra}]'`."
    ),
    "error.sheet-unreadable": "{path}: cannot be read as a table: {reason}",
    "error.unknown-chamber": "{path}: {found!r} is of no chamber that is known; expected one of {expected:commas}.",
    "error.votes-value": "{path}, {where:place}: {field} is {found!r}, expected one of {expected:commas}.",
    "error.date-form": (
        "{path}, {where:place}: {field} is {found!r}, expected a date like {expected}, or one with an hour behind it. "
        "Correct it, or declare the form in which the file has it."
    ),
    "error.date-impossible": (
        "{path}, {where:place}: {field} is {found!r} ({expected} was expected), and there is no such day or hour. "
        "Nothing is guessed: look at the official publication, and correct it or report it to its publisher."
    ),
    "error.votes-date": (
        "{path}, {where:place}: {field} is {found!r}, expected a date: 2025, 2025-03, 2025-03-04 or "
        "2025-03-01/2025-03-31."
    ),
    "error.votes-no-figures": "{path}, {where:place}: neither totals, nor ballots, nor an outcome; give one of them.",
    "error.votes-list": "{path}, {where:place}: expected a list of objects.",
    "error.votes-none": "{path}: no vote_events; expected an object with any of {expected:commas}, or a list.",
    "error.votes-lacks": "{path}, {where:place}: {missing:commas} missing.",
    "error.not-in-record": (
        "The record holds nothing of {id!r}. Import it, or give its path: constancia audit {id} PATH."
    ),
    "error.person-unknown": "The record does not say who {id!r} is; check the spelling.",
    "error.person-several": "{id!r} may be {close:list}. Give more of the name, or the id.",
    "error.packed-too-new": "The packed record has the form {found}; this Constancia reads {expected}. Update it.",
    "error.packed-broken": "The packed record does not unpack ({reason}). Install Constancia again.",
}
