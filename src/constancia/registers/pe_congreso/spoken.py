"""The rule `pe-congreso/notes@1`: a chair's notes read into votes by voice, names as written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import fold
from constancia.model.plain import Plain, without_none
from constancia.model.sources import Locator
from constancia.model.votes import Author, Option, OralVote, Spoken
from constancia.registers.pe_congreso.remarks import read_remark

RULE = "pe-congreso/notes@1"

_SIDE = r"(?:(?P<{0}yes>a\s+fav\w*)|(?P<{0}no>en\s+contra)|(?P<{0}abstain>(?:(?:en|de|la|su)\s+)*abstenci[oó]n(?:es)?))"
_BALLOT = r"[vc]oto?s?"
_CHANGE = (
    rf"(?:cambio\s+(?:del?\s+)?|(?<=\by\s)de\s+){_BALLOT}\s+(?:de\s+)?"
    + _SIDE.format("from_")
    + rf"\s+(?:por|a)\s+(?:el\s+|su\s+)?(?:{_BALLOT}\s+)?(?:de\s+)?"
    + _SIDE.format("to_")
)
_EXCLUSION = rf"no\s+se\s+considerar[aá]\s+el\s+{_BALLOT}"
_VOTE = (
    rf"(?P<own>\bsu\s+)?\b{_BALLOT}\s+"
    + _SIDE.format("")
    + r"|(?:(?P<own_abstain>\bsu\s+)|\bla\s+)(?P<abstention>abstenci[oó]n)"
)
_MARK = re.compile(
    rf"(?P<change>\b{_CHANGE})|(?P<exclusion>\b{_EXCLUSION})|(?P<vote>{_VOTE})"
    rf"|(?P<plain>\b{_BALLOT}(?=\s+de\s+l[oa]s?\s+cong))",
    re.IGNORECASE,
)
"""Where a side is named. The names that follow, up to the next side named, are on it."""

_MEMBER = r"(?i:\bc[on]{1,2}s?g?r?[eis]{3,8}t?a[sr]{0,2}\b)"
"""`congresista` and `congresistas`, in the spellings that hurried minutes give them."""
_SPLIT = re.compile(r"\s*[,;.]\s*|\s+[ye]\s+|\s+Y?y\s*(?=[A-ZÁÉÍÓÚÑ])")
_BEFORE_NAME = re.compile(rf"^.*{_MEMBER}|^(?:(?:y|e|de|del|delos|l?[ao]s?|la|el|as[ií]|como|sus?)\b\s*)+", re.DOTALL)
_AFTER_NAME = re.compile(r"\s+por\s.*", re.IGNORECASE | re.DOTALL)
_QUOTES = " \t\r\n\"“”'´`()"
_SPEAKER = re.compile(rf"{_MEMBER},?\s+(?P<name>[^,;]+?)\s*,")


@dataclass(frozen=True, slots=True)
class SpokenNote:
    """What the rule read in one note."""

    votes: tuple[OralVote, ...]
    before: tuple[Option | None, ...]
    """For each vote the side that a change gives up, as the note says; None for others."""
    unread: tuple[str, ...]
    """Parts that name a side or a member and were not understood."""


def derive_oral_votes(entry: Entry) -> Entry | None:
    """The derived entry with every vote by voice in a voting's notes; None where no note is to be read.

    A note given twice counts once. What was not understood is listed under `unread`.
    """
    if entry.kind is not EntryKind.VOTE_EVENT:
        return None
    content: Mapping[str, Any] = entry.content
    notes: list[Mapping[str, Any]] = [note for note in content.get("notes") or () if note.get("text")]
    if not notes:
        return None
    votes: list[dict[str, Plain]] = []
    unread: list[Plain] = []
    remarks: list[Plain] = []
    seen: set[str] = set()
    repeated = 0
    for note in notes:
        text = note["text"]
        if fold(text) in seen:
            repeated += 1
            continue
        seen.add(fold(text))
        if note["author"] == Author.EDITOR:
            remarks.append(read_remark(text, content.get("counts") or {}))
            continue
        spoken = read_note(text, content.get("chair"))
        votes += [
            without_none(
                {
                    "name": vote.name,
                    "option": vote.option and vote.option.value,
                    "how": vote.how.value,
                    "from": before and before.value,
                }
            )
            for vote, before in zip(spoken.votes, spoken.before, strict=True)
        ]
        unread += spoken.unread
    return Entry(
        id=f"{entry.id}/oral-votes",
        kind=EntryKind.ORAL_VOTES,
        content=without_none(
            {"votes": votes, "unread": unread, "remarks": remarks or None, "repeated": repeated or None}
        ),
        source=entry.source,
        locator=Locator(path=(entry.locator.path or "").rpartition("/")[0] + "/notas.csv"),
        valid=entry.valid,
        derived_from=(entry.id,),
        rule=RULE,
    )


def read_note(text: str, chair: str | None = None) -> SpokenNote:
    """The votes that one note puts on record.

    `chair` is the name to give to a vote of the chair's own where the note does not name its speaker.

    >>> note = read_note("El presidente del Congreso deja constancia del voto en contra de las congresistas Paz y Sol.")
    >>> [(vote.name, vote.option.value) for vote in note.votes]
    [('Paz', 'no'), ('Sol', 'no')]
    """
    votes: list[OralVote] = []
    before: list[Option | None] = []
    unread: list[str] = []
    marks = list(_MARK.finditer(text))
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        said = text[mark.end() : end]
        how, option, given_up = _meaning(mark)
        names = list(_names(said))
        if (mark["own"] or mark["own_abstain"]) and not re.search(_MEMBER, said):
            names = _speaker(text[: marks[0].start()], chair)
        votes += [OralVote(name, option, how) for name in names]
        before += [given_up] * len(names)
        said_again = number + 1 < len(marks) and _meaning(marks[number + 1]) == (how, option, given_up)
        if not names and not said_again:
            unread.append(text[mark.start() : end].strip())
    if not marks:
        unread.append(text)
    return SpokenNote(tuple(votes), tuple(before), tuple(unread))


def _meaning(mark: re.Match[str]) -> tuple[Spoken, Option | None, Option | None]:
    if mark["exclusion"]:
        return Spoken.EXCLUSION, None, None
    if mark["change"]:
        return Spoken.CHANGE, _side(mark, "to_"), _side(mark, "from_")
    if mark["abstention"]:
        return Spoken.VOTE, Option.ABSTAIN, None
    return Spoken.VOTE, _side(mark, ""), None


def _side(mark: re.Match[str], prefix: str) -> Option | None:
    return next((option for option in (Option.YES, Option.NO, Option.ABSTAIN) if mark[prefix + option.value]), None)


def _names(said: str) -> Iterator[str]:
    for part in _SPLIT.split(said):
        name = _AFTER_NAME.sub("", _BEFORE_NAME.sub("", part.strip(_QUOTES))).strip(_QUOTES)
        if name:
            yield name


def _speaker(opening: str, chair: str | None) -> list[str]:
    match = _SPEAKER.search(opening)
    name = match["name"] if match else chair
    return [name] if name else []
