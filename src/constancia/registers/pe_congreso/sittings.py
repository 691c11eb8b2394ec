"""Sittings, votings and attendance calls: one folder each, read into entries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from constancia.errors import RegisterError
from constancia.lean import dataclass
from constancia.model.content import vote_event_content
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain, without_none
from constancia.model.sources import Locator, Source
from constancia.model.votes import Basis, Option, Tally, VoteEvent
from constancia.registers.codes import meaning_of
from constancia.registers.days import ISO, moment_of
from constancia.registers.faults import fault
from constancia.registers.pe_congreso.body import BODY, PUBLISHER
from constancia.registers.pe_congreso.codes import ATTENDANCE, TOTALS, VOTES
from constancia.registers.pe_congreso.notes import read_notes
from constancia.registers.pe_congreso.subjects import numbers_of, question_of
from constancia.registers.reading import Notices
from constancia.registers.tables import fields_of, number, rows_of

FOLDER = re.compile(r"(?P<key>(?P<day>\d{4}-\d\d-\d\d)T\d\d-\d\d)-(?P<kind>votacion|asistencia)")
"""A folder's name: its key, and whether it is a voting or an attendance call."""

IGNORED: Mapping[str, str] = {
    "log.txt": "empty in every folder",
    "version.csv": "a mark of the transcription, 1 or nothing",
    "validaciones.csv": "checks of the transcription, made again here",
}
"""Files of a voting that are not read, and why."""

_VOTING_FILES = frozenset(
    {"metadatos.csv", "votaciones.csv", "resultados.csv", "resultados_grupo.csv", "notas.csv", "etiquetas.csv"}
)
_CALL_FILES = frozenset({"metadatos.csv", "asistencias.csv", "resultados.csv", "resultados_grupo.csv", "notas.csv"})
_TWO = ("metadato", "valor")
_MEDIA = "application/pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One day on which Congress sat, as `plenos.csv` lists it."""

    day: str
    title: str
    """Of the publication that lists votings, or of the only one."""
    url: str
    """Of its official PDF."""
    row: int
    """Of `plenos.csv`."""

    @property
    def source(self) -> Source:
        """The official PDF."""
        return Source(url=self.url, publisher=PUBLISHER, title=self.title, media_type=_MEDIA)


def read_voting(sitting: Sitting, folder: str, files: Mapping[str, bytes], notices: Notices) -> Entry:
    """The entry of one voting, from the files of its folder.

    Raises RegisterError or UnknownCode with file and row for whatever is neither handled nor listed as ignored.
    """
    key = _key(folder)
    _complete(folder, files, _VOTING_FILES)
    path = f"{folder}/metadatos.csv"
    meta = fields_of(files["metadatos.csv"], path, _TWO, frozenset({"dia", "hora", "asunto", "presidente", "quorum"}))
    roll = _roll(files["votaciones.csv"], f"{folder}/votaciones.csv", VOTES)
    counts = _counts(files["resultados.csv"], f"{folder}/resultados.csv")
    registered = Tally(counts["si"], counts["no"], counts["abstenciones"])
    groups, sums = _groups(files["resultados_grupo.csv"], f"{folder}/resultados_grupo.csv")
    _compare(folder, roll, counts, groups, sums, notices)
    subject = meta["asunto"].strip()
    bills, motions = numbers_of(subject)
    labels = _labels(files["etiquetas.csv"], f"{folder}/etiquetas.csv")
    event = VoteEvent(
        id=f"{BODY}/vote-event/{key}",
        body=BODY,
        start=_start(meta, path),
        sitting=sitting.day,
        subject=subject,
        question=question_of(subject),
        bills=tuple(dict.fromkeys(bills + motions)),
        tallies={Basis.REGISTER: registered, Basis.ROLL: roll.tally()},
        groups={code: Tally(c.get("si"), c.get("no"), c.get("abstenciones")) for code, c in groups.items()},
        chair=meta["presidente"].strip(),
        quorum=number(meta["quorum"], path, list(meta).index("quorum") + 1, "quorum"),
        session=sitting.title,
        url=sitting.url,
    )
    notes = read_notes(files["notas.csv"], f"{folder}/notas.csv", notices)
    content = vote_event_content(event, (), [note for note, _ in notes], counts=counts, labels=labels)
    content["roll"] = roll.to_plain()
    if motions:
        content["motions"] = list(motions)
    return Entry(
        id=event.id,
        kind=EntryKind.VOTE_EVENT,
        content=content,
        source=sitting.source,
        locator=Locator(path=f"{folder}/votaciones.csv"),
        valid=event.day,
    )


def read_call(sitting: Sitting, folder: str, files: Mapping[str, bytes], notices: Notices) -> Entry:
    """The entry of one attendance call, from the files of its folder.

    Raises RegisterError or UnknownCode as `read_voting` does.
    """
    key = _key(folder)
    _complete(folder, files, _CALL_FILES)
    path = f"{folder}/metadatos.csv"
    meta = fields_of(files["metadatos.csv"], path, _TWO, frozenset({"dia", "hora", "quorum"}))
    roll = _roll(files["asistencias.csv"], f"{folder}/asistencias.csv", ATTENDANCE)
    counts = _counts(files["resultados.csv"], f"{folder}/resultados.csv")
    groups, sums = _groups(files["resultados_grupo.csv"], f"{folder}/resultados_grupo.csv")
    _compare(folder, roll, counts, groups, sums, notices)
    notes = read_notes(files["notas.csv"], f"{folder}/notas.csv", notices)
    start = _start(meta, path)
    content: dict[str, Plain] = {
        "body": BODY,
        "start": start,
        "sitting": sitting.day,
        "session": sitting.title,
        "url": sitting.url,
        "quorum": number(meta["quorum"], path, list(meta).index("quorum") + 1, "quorum"),
        "counts": counts,
        "roll": roll.to_plain(),
    }
    if notes:
        content["notes"] = [
            without_none({"text": note.text, "author": note.author.value, "time": note.time}) for note, _ in notes
        ]
    return Entry(
        id=f"{BODY}/attendance/{key}",
        kind=EntryKind.ATTENDANCE,
        content=content,
        source=sitting.source,
        locator=Locator(path=f"{folder}/asistencias.csv"),
        valid=start[:10],
    )


def _key(folder: str) -> str:
    match = FOLDER.fullmatch(folder.rpartition("/")[2])
    if not match:
        raise fault(RegisterError, "register-folder", path=folder)
    return match["key"]


def _complete(folder: str, files: Mapping[str, bytes], expected: frozenset[str]) -> None:
    strange = sorted(files.keys() - expected - IGNORED.keys())
    missing = sorted(expected - files.keys())
    if missing:
        raise fault(RegisterError, "register-no-file", path=folder, missing=missing, expected=sorted(expected))
    if strange:
        raise fault(RegisterError, "register-strange-file", path=folder, found=strange, expected=sorted(expected))


def _start(meta: Mapping[str, str], path: str) -> str:
    start = f"{meta['dia']}T{meta['hora']}"
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", start):
        raise fault(RegisterError, "register-start", path=path, found=start)
    return moment_of(start, ISO, path, "dia, hora", "dia")


_ROLL_COLUMNS = ("grupo_parlamentario", "congresista")


@dataclass(frozen=True, slots=True)
class _Roll:
    """A roll as four columns of one length: what the record keeps, without a value for each ballot."""

    names: list[str]
    groups: list[str | None]
    options: list[str]
    codes: list[str]

    def tally(self) -> Tally:
        """The three sides, summed."""
        return Tally(*(self.options.count(side.value) for side in (Option.YES, Option.NO, Option.ABSTAIN)))

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return {"names": self.names, "groups": self.groups, "options": self.options, "codes": self.codes}


def _roll(data: bytes, path: str, codes: Mapping[str, Option]) -> _Roll:
    plain = (*_ROLL_COLUMNS, "votacion" if codes is VOTES else "asistencia")
    _, rows = rows_of(data, path, (plain, ("numero", *plain)))
    columns = list(zip(*rows, strict=True)) or [(), (), (), ()]
    groups, names, written = columns[-3:]
    if "" in names or len(set(names)) != len(names):
        raise fault(RegisterError, "register-name-twice", path=path)
    known = {code: meaning_of(code, codes, path, written.index(code) + 1).value for code in dict.fromkeys(written)}
    return _Roll(
        list(names),
        [group or None for group in groups],
        [known[code] for code in written],
        list(written),
    )


_COUNTS = frozenset({"numero_legal", "otros", *TOTALS})


def _counts(data: bytes, path: str) -> dict[str, int]:
    _, rows = rows_of(data, path, (("resultado", "total"),))
    counts: dict[str, int] = {}
    for row, (name, value) in enumerate(rows, 1):
        if name not in _COUNTS or name in counts:
            raise fault(RegisterError, "register-total", path=path, where=row, found=name, expected=sorted(_COUNTS))
        counts[name] = number(value, path, row, name)
    return counts


_VOTE_GROUPS = ("grupo_parlamentario", "numero_legal", "si", "no", "abstenciones")
_GROUP_HEADERS = (
    (*_VOTE_GROUPS, "sin_responder", "ausentes", "licencias", "otros"),
    (*_VOTE_GROUPS, "ausentes", "licencias", "sin_responder", "otros"),
    ("grupo_parlamentario", "numero_legal", "presentes", "ausentes", "licencias", "suspendidos", "otros"),
    ("grupo_parlamentario", "numero_legal", "presentes", "ausentes", "licencias", "otros"),
)


def _groups(data: bytes, path: str) -> tuple[dict[str, dict[str, int]], dict[str, int] | None]:
    """Totals by group, and the line of sums where the table has one."""
    header, rows = rows_of(data, path, _GROUP_HEADERS)
    columns = header[1:]
    groups = {row[0]: dict(zip(columns, _figures(row, columns, path, n), strict=True)) for n, row in enumerate(rows, 1)}
    if len(groups) != len(rows):
        raise fault(RegisterError, "register-group-twice", path=path)
    return groups, groups.pop("TOTAL", None)


def _figures(row: Sequence[str], columns: Sequence[str], path: str, place: int) -> list[int]:
    values = row[1:]
    if all(map(str.isdecimal, values)):
        return list(map(int, values))
    return [number(value, path, place, column) for column, value in zip(columns, values, strict=True)]


_TOTALLED = {name: option.value for name, option in TOTALS.items()}


def _compare(
    folder: str,
    roll: _Roll,
    counts: Mapping[str, int],
    groups: Mapping[str, Mapping[str, int]],
    sums: Mapping[str, int] | None,
    notices: Notices,
) -> None:
    """Lists every total that is not the sum of what it totals. The entry keeps both as published."""
    summed = Counter(roll.options)
    by_group = Counter(zip(roll.groups, roll.options, strict=True))
    path = f"{folder}/resultados.csv"
    for name, option in _TOTALLED.items():
        if name in counts and counts[name] != summed[option]:
            notices.add(path, None, "total-differs", name=name, given=counts[name], counted=summed[option])
    path = f"{folder}/resultados_grupo.csv"
    for code, totals in groups.items():
        for name, value in totals.items():
            if name in _TOTALLED and value != (counted := by_group[code, _TOTALLED[name]]):
                notices.add(path, None, "group-total-differs", group=code, name=name, given=value, counted=counted)
    for name, value in (sums or {}).items():
        if name in counts and value != counts[name]:
            notices.add(path, None, "sum-line-differs", name=name, given=value, counted=counts[name])


def _labels(data: bytes, path: str) -> dict[str, str]:
    _, rows = rows_of(data, path, (("etiqueta", "valor"),))
    labels: dict[str, str] = {}
    for name, value in rows:
        labels[name] = f"{labels[name]}; {value}" if name in labels else value
    return labels
