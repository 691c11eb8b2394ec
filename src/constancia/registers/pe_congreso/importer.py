"""The register of Peru's Congress, sitting by sitting, its coverage last."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from constancia.errors import DateNotValid, RegisterError
from constancia.model.actors import Organization
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain
from constancia.model.sources import Locator
from constancia.registers.archive import read_files, without_prefix
from constancia.registers.days import ISO, day_of
from constancia.registers.faults import fault
from constancia.registers.pe_congreso.body import BODY, CONGRESS, DATASET, ENGLISH_NAMES
from constancia.registers.pe_congreso.coverage import coverage_entry
from constancia.registers.pe_congreso.sittings import FOLDER, Sitting, read_call, read_voting
from constancia.registers.reading import Batch, Notices, Reading
from constancia.registers.tables import fields_of, rows_of, text_of

_SITTINGS_FILE = "plenos.csv"
_SITTING_COLUMNS = (
    "periodo_parlamentario",
    "periodo_anual",
    "legislatura",
    "fecha",
    "titulo",
    "url",
    "filename",
    "paginas",
    "provisional",
)
_MEMBERS_FILE = "congresistas.csv"
_GROUPS_FILE = "grupos_parlamentarios.csv"
_CHANGES_FILE = "cambios.csv"
_DAY_FILES = frozenset({"pleno.csv", "grupo_parlamentario.csv"})
_DAY_FIELDS = frozenset({"periodo_parlamentario", "periodo_anual", "legislatura", "sesion", "url_pdf", "dia"})


def read(where: str | Path) -> Reading:
    """The register in a folder, zip, tar or at an address.

    The first batch holds the body, its groups and its members, then one batch for each sitting by day, the last the
    coverage. Raises RegisterError or UnknownCode, with file and row, while the batches are taken.
    """
    prefix, files = without_prefix(read_files(where), _SITTINGS_FILE, str(where))
    folders = _folders(files)
    notices = Notices()
    sittings = _sittings(files)
    unlisted = sorted(folders.keys() - sittings.keys())
    if unlisted:
        raise fault(RegisterError, "register-no-sitting", path=_SITTINGS_FILE, missing=unlisted[:5])
    return Reading(len(sittings) + 2, _batches(prefix, files, folders, sittings, notices), notices)


def _batches(
    prefix: str,
    files: Mapping[str, bytes],
    folders: Mapping[str, Mapping[str, Mapping[str, bytes]]],
    sittings: Mapping[str, list[tuple[int, dict[str, str]]]],
    notices: Notices,
) -> Iterator[Batch]:
    yield Batch(BODY, (_body_entry(), *_groups(files, prefix), *_members(files, prefix)))
    read: list[Entry] = []
    lost: set[str] = set()
    for day in sorted(sittings):
        if not _is_day(day, sittings[day], f"{prefix}{_SITTINGS_FILE}", notices):
            lost.add("")
            yield Batch(day, ())
            continue
        listed = _sitting(day, sittings[day])
        entries = [_sitting_entry(listed, sittings[day], files, folders.get(day, {}), prefix, notices)]
        for folder, inside in sorted(folders.get(day, {}).items()):
            reader = read_voting if folder.endswith("-votacion") else read_call
            try:
                entries.append(reader(listed, f"{prefix}{folder}", inside, notices))
            except DateNotValid as error:
                notices.left_out(error)
                lost.add(day)
        read.extend(entries)
        yield Batch(day, tuple(entries))
    if "" in lost or not read:
        notices.add(f"{prefix}{_SITTINGS_FILE}", None, "not-covered", body=BODY)
        yield Batch("coverage", ())
    else:
        yield Batch("coverage", (coverage_entry(read, f"{prefix}{_SITTINGS_FILE}", lost),))


def _is_day(day: str, listed: list[tuple[int, dict[str, str]]], path: str, notices: Notices) -> bool:
    """Whether a sitting has a day that the calendar has; one that has none is listed."""
    try:
        return day_of(day, ISO, path, listed[0][0], "fecha") == day
    except DateNotValid as error:
        notices.left_out(error)
        return False


def _folders(files: Mapping[str, bytes]) -> dict[str, dict[str, dict[str, bytes]]]:
    """Day of the sitting to the folders of its votings and calls, to their files."""
    days: dict[str, dict[str, dict[str, bytes]]] = defaultdict(lambda: defaultdict(dict))
    top = {_SITTINGS_FILE, _MEMBERS_FILE, _GROUPS_FILE, _CHANGES_FILE}
    for path, data in files.items():
        parts = path.split("/")
        if path in top or (len(parts) == 4 and parts[3] in _DAY_FILES):
            continue
        if len(parts) != 5 or not FOLDER.fullmatch(parts[3]):
            raise fault(RegisterError, "register-path", path=path, expected=sorted(top | _DAY_FILES))
        days["-".join(parts[:3])]["/".join(parts[:4])][parts[4]] = data
    return days


def _sittings(files: Mapping[str, bytes]) -> dict[str, list[tuple[int, dict[str, str]]]]:
    """Day to the publications that `plenos.csv` lists for it, each with its row."""
    _, rows = rows_of(files[_SITTINGS_FILE], _SITTINGS_FILE, (_SITTING_COLUMNS,))
    days: dict[str, list[tuple[int, dict[str, str]]]] = defaultdict(list)
    for row, values in enumerate(rows, 1):
        fields = dict(zip(_SITTING_COLUMNS, values, strict=True))
        days[fields["fecha"]].append((row, fields))
    return days


def lists_votings(title: str) -> bool:
    """Whether the title of a publication says that it lists votings."""
    return "votaci" in title.lower()


def _sitting(day: str, listed: list[tuple[int, dict[str, str]]]) -> Sitting:
    """The publication to cite for that day: the one that lists votings, where there are several."""
    row, fields = next((one for one in listed if lists_votings(one[1]["titulo"])), listed[0])
    return Sitting(day=day, title=fields["titulo"], url=fields["url"], row=row)


def _sitting_entry(
    sitting: Sitting,
    listed: list[tuple[int, dict[str, str]]],
    files: Mapping[str, bytes],
    folders: Mapping[str, object],
    prefix: str,
    notices: Notices,
) -> Entry:
    publications: list[dict[str, Plain]] = [
        {
            "title": fields["titulo"],
            "url": fields["url"],
            "pages": int(fields["paginas"]) if fields["paginas"].isdigit() else fields["paginas"],
            "provisional": fields["provisional"] == "true",
            "row": row,
        }
        for row, fields in listed
    ]
    fields = listed[0][1]
    content: dict[str, Plain] = {
        "body": BODY,
        "day": sitting.day,
        "session": sitting.title,
        "url": sitting.url,
        "term": fields["periodo_parlamentario"],
        "year": fields["periodo_anual"],
        "legislature": fields["legislatura"],
        "publications": publications,
        "votings": sum(folder.endswith("-votacion") for folder in folders),
        "calls": sum(folder.endswith("-asistencia") for folder in folders),
    }
    if folders:
        day = sitting.day.replace("-", "/")
        path = f"{day}/pleno.csv"
        if path not in files:
            expected = sorted(_DAY_FILES)
            raise fault(RegisterError, "register-no-file", path=day, missing=["pleno.csv"], expected=expected)
        own = fields_of(files[path], path, ("metadato", "valor"), _DAY_FIELDS)
        content["own"] = {"session": own["sesion"], "url": own["url_pdf"]}
        if sitting.url not in own["url_pdf"].split():
            notices.add(prefix + path, None, "url-differs", given=own["url_pdf"], cited=sitting.url)
    return Entry(
        id=f"{BODY}/sitting/{sitting.day}",
        kind=EntryKind.SITTING,
        content=content,
        source=sitting.source,
        locator=Locator(path=f"{prefix}{_SITTINGS_FILE}", row=sitting.row),
        valid=sitting.day,
    )


def _body_entry() -> Entry:
    return Entry(id=BODY, kind=EntryKind.ORGANIZATION, content=CONGRESS.to_plain(), source=DATASET)


def _groups(files: Mapping[str, bytes], prefix: str) -> Iterator[Entry]:
    header = ("grupo_parlamentario", "grupo_parlamentario_descripcion")
    _, rows = rows_of(files[_GROUPS_FILE], _GROUPS_FILE, (header,))
    for row, (code, name) in enumerate(rows, 1):
        group = Organization(
            id=f"{BODY}/group-code/{code}",
            names={"code": (code,), "es": (name,), "en": ENGLISH_NAMES.get(name, ())},
            classification="group-code",
            country="PE",
            parent=BODY,
        )
        yield Entry(
            id=group.id,
            kind=EntryKind.ORGANIZATION,
            content=group.to_plain(),
            source=DATASET,
            locator=Locator(path=f"{prefix}{_GROUPS_FILE}", row=row),
        )


def _members(files: Mapping[str, bytes], prefix: str) -> Iterator[Entry]:
    changes = _changes(files)
    table = csv.reader(io.StringIO(text_of(files[_MEMBERS_FILE], _MEMBERS_FILE)))
    for row, fields in enumerate(table):
        if row == 0:
            if fields != ["congresista"]:
                found = ",".join(fields)
                raise fault(RegisterError, "table-header", path=_MEMBERS_FILE, found=found, expected="congresista")
            continue
        (name,) = fields
        member = f"{BODY}/member/{name}"
        content: dict[str, Plain] = {"id": member, "name": name, "body": BODY}
        if name in changes:
            content["changes"] = changes[name]
        yield Entry(
            id=member,
            kind=EntryKind.MEMBER,
            content=content,
            source=DATASET,
            locator=Locator(path=f"{prefix}{_MEMBERS_FILE}", row=row),
        )


def _changes(files: Mapping[str, bytes]) -> dict[str, list[Plain]]:
    """Changes of group as the register's editors list them, by name; they list only some of those the rolls show."""
    _, rows = rows_of(files[_CHANGES_FILE], _CHANGES_FILE, (("pleno", "congresista", "grupo_anterior", "grupo_nuevo"),))
    changes: dict[str, list[Plain]] = defaultdict(list)
    for day, name, before, after in rows:
        changes[name].append({"day": day, "from": before or None, "to": after})
    return changes
