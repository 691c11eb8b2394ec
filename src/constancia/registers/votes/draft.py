"""A draft of a mapping, from what stands in a file: its header, and the words in its columns.

What a word means is proposed where one of our lists has it, and left empty where none does: an empty place stops the
import, so that whoever knows the file fills it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from typing import Any

from constancia.errors import DateNotValid, RegisterError
from constancia.language import SUPPORTED, language
from constancia.language.messages import say
from constancia.lean import dataclass
from constancia.model.events import fold
from constancia.model.votes import Option, Question
from constancia.registers.codes import WORDS
from constancia.registers.days import ISO, date_of, moment_of
from constancia.registers.tables import json_of
from constancia.registers.votes.cells import rows_in, separator_of, text_in
from constancia.registers.votes.mapping import CANDIDATE, COLUMNS, OUTCOMES
from constancia.registers.votes.popolo import words_of

FORMS = (ISO, "dd/mm/yyyy", "mm/dd/yyyy", "dd-mm-yyyy", "mm-dd-yyyy", "dd.mm.yyyy", "yyyymmdd", "yyyy/mm/dd")
"""Forms of dates that a draft tries."""
MANY = 40
"""Different words in a column up to which each has a line of its own."""
_OTHER_HALF = {"member": "option", "option": "member"}
"""Columns of a ballot that say nothing without each other."""
_OF_THE_BODY = ("body", "body_es", "body_en", "country", "covers")
"""What most files do not say of their body, and findings are better with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """What was found in a file."""

    head: Mapping[str, object]
    dates: list[str] | None = None
    """The forms that its dates may have; None where they need no declaration."""
    header: Sequence[str] = ()
    columns: Mapping[str, list[str]] = field(default_factory=dict)
    language: str | None = None
    """In which the columns are called; None where that is not plain."""
    words: Mapping[str, Mapping[str, int]]
    """Our columns with what stands in them, and how often."""


def map_name(file: str) -> str:
    """What the mapping of a file is called, beside it.

    >>> map_name("plenary.csv")
    'plenary.map.toml'
    """
    return f"{file.rpartition('.')[0] or file}.map.toml"


def draft_of(data: bytes, file: str, ui: str) -> str:
    """A mapping for a table or Popolo, as TOML with comments in the language.

    Raises RegisterError for what is neither.
    """
    encoding, text = _decoded(data, file)
    head: dict[str, object] = {"encoding": encoding} if encoding else {}
    if text.lstrip()[:1] in ("{", "["):
        draft = _Draft(head=head, words=words_of(json_of(text, file), file))
    else:
        draft = _of_table(text, file, head)
    return "\n".join((*_document(file, ui, draft), ""))


def _of_table(text: str, file: str, head: dict[str, object]) -> _Draft:
    rows = list(rows_in(text, file))
    header = [name.strip() for name in rows[0].cells]
    table = [row.cells for row in rows[1:] if len(row.cells) == len(header)]
    columns = _columns(header)
    words = {
        ours: Counter(" ".join(cells[header.index(name)].strip() for name in names).strip() for cells in table)
        for ours, names in columns.items()
    }
    used = [name for names in columns.values() for name in names]
    dates = _forms([*words.get("date", ()), *words.get("sitting", ())])
    head["separator"] = separator_of(text)
    if len(dates) == 1 and dates != [ISO]:
        head["dates"] = dates[0]
    head["ignore"] = [name for name in header if name not in used]
    open_ = None if len(dates) == 1 else dates
    return _Draft(head=head, dates=open_, header=header, columns=columns, language=_language(used), words=words)


def _decoded(data: bytes, file: str) -> tuple[str | None, str]:
    """The encoding that must be declared, where the file needs that, and the text."""
    wide = "utf-16-be" if data[0::2].count(0) > data[1::2].count(0) else "utf-16-le"
    for encoding in (None, wide if b"\0" in data else "cp1252", "latin-1"):
        try:
            return encoding, text_in(data, file, encoding)
        except RegisterError as error:
            if error.code == "votes-empty-file":
                raise
    return None, text_in(data, file)


@lru_cache(maxsize=1)
def _called() -> Mapping[str, str]:
    """What a column may be called, folded, to our name for it; a name of ours is that column."""
    known = {name.replace("_", " "): name for name in COLUMNS}
    for code in SUPPORTED:
        for ours, names in language(code).columns.columns.items():
            for name in names:
                known.setdefault(name, ours)
    return known


def _columns(header: Sequence[str]) -> dict[str, list[str]]:
    """Our columns with the first of the file that may be meant; one that is called as ours goes first.

    A day has the hour that stands in a column of its own behind it.
    """
    found: dict[str, str] = {}
    for name in sorted(header, key=lambda name: name.lower() not in COLUMNS):
        ours = _called().get(_plain(name))
        if ours is not None and name:
            found.setdefault(ours, name)
    hours = {word for code in SUPPORTED for word in language(code).columns.hours}
    hour = [name for name in header if "date" in found and _plain(name) in hours][:1]
    return {ours: [found[ours], *(hour if ours == "date" else ())] for ours in COLUMNS if ours in found}


def _plain(name: str) -> str:
    """The name of a column as our lists have it.

    >>> _plain("Nro_Votación")
    'nro votacion'
    """
    return " ".join("".join(sign if sign.isalnum() else " " for sign in fold(name)).split())


def _language(names: Collection[str]) -> str | None:
    """The language that calls most of these columns so, where one does."""
    counts = {
        code: sum(_plain(name) in words for name in names)
        for code in SUPPORTED
        for words in (set().union(*language(code).columns.columns.values()),)
    }
    most = max(counts.values())
    best = [code for code, count in counts.items() if count == most]
    return best[0] if len(best) == 1 else None


def _forms(written: Iterable[str]) -> list[str]:
    """The forms in which most of the dates can be read: one that no calendar has is listed when they are."""
    dates = [date for date in written if date]
    if not dates:
        return [ISO]
    fits = {form: sum(_fits(date, form) for date in dates) for form in FORMS}
    most = max(fits.values())
    return [form for form in FORMS if fits[form] == most] if 2 * most > len(dates) else []


def _fits(written: str, form: str) -> bool:
    try:
        if form == ISO:
            date_of(written, "", 0, "")
        else:
            moment_of(written, form, "", 0, "")
    except DateNotValid:
        return False
    return True


@lru_cache(maxsize=1)
def _outcomes() -> Mapping[str, str]:
    return {
        word: outcome
        for code in SUPPORTED
        for outcome, words in language(code).columns.outcomes.items()
        for word in words
    }


def _meaning(kind: str, word: str) -> str:
    """What a word of the file is proposed to mean; empty where no list of ours has it."""
    if kind == "option":
        option = WORDS.get(fold(word))
        return option.value if option else ""
    if kind == "outcome":
        return fold(word) if fold(word) in OUTCOMES else _outcomes().get(fold(word), "")
    return word if word in tuple(Question) else ""


def _document(file: str, ui: str, draft: _Draft) -> Iterator[str]:
    """The lines of the draft, with what to do beside what is open, in the language."""
    yield f"# {say('import.draft.head', ui, {'file': file, 'map': map_name(file)})}"
    yield ""
    yield "[file]"
    for key, value in draft.head.items():
        unread = key == "ignore" and value and [ours for ours in COLUMNS if ours not in draft.columns]
        asked = f"  # {say('import.draft.ignore', ui, {'columns': unread})}" if unread else ""
        yield f"{key} = {_toml(value)}{asked}"
    if draft.dates is not None:
        yield f'dates = ""  # {say("import.draft.dates", ui, {"forms": draft.dates or FORMS})}'
    if draft.header:
        yield ""
        yield "[columns]"
        for ours in COLUMNS:
            if ours in draft.columns:
                names = draft.columns[ours]
                yield f"{ours} = {_toml(names if len(names) > 1 else names[0])}"
            elif ours in ("voting", "date") or _OTHER_HALF.get(ours) in draft.columns:
                yield f'{ours} = ""  # {say("import.draft.column", ui, {"columns": list(map(_toml, draft.header))})}'
    bodies = draft.words.get("bodies", {})
    if bodies:
        yield ""
        yield "[bodies]"
        for written in sorted(bodies):
            yield f'{_toml(written)} = ""  # {say("import.draft.body", ui)}'
    yield ""
    yield "[values]"
    if draft.language is not None and "language" not in draft.columns:
        yield f'language = "{draft.language}"  # {say("import.draft.language", ui)}'
    for ours in _OF_THE_BODY:
        if ours not in draft.columns and not draft.words.get(ours) and not (ours == "body" and bodies):
            mark = "" if ours == "body" else "# "
            yield f'{mark}{ours} = ""  # {say(f"import.draft.{ours}", ui)}'
    for kind, title in (("option", "options"), ("outcome", "outcomes"), ("question", "questions")):
        words = {word: count for word, count in draft.words.get(kind, {}).items() if word}
        if words:
            yield ""
            yield f"[{title}]"
            yield from _words(kind, words, ui)


def _words(kind: str, words: Mapping[str, int], ui: str) -> Iterator[str]:
    if len(words) > MANY:
        yield f"# {say('import.draft.many', ui, {'count': len(words), 'shown': MANY})}"
    for word, count in sorted(words.items(), key=lambda one: (-one[1], one[0]))[:MANY]:
        meaning = _meaning(kind, word)
        known = {"option": (*(one.value for one in Option), CANDIDATE), "outcome": OUTCOMES}.get(kind, tuple(Question))
        asked = "" if meaning else f"; {say('import.draft.meaning', ui, {'known': list(known)})}"
        yield f"{_toml(word)} = {_toml(meaning)}  # {say('import.draft.times', ui, {'count': count})}{asked}"


def _toml(value: Any) -> str:
    """A value in TOML: its texts are written as JSON writes them."""
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
