"""What came into a record when and from where, and how an entry changed over its versions."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import func, select

from constancia.errors import NotFound
from constancia.lean import dataclass
from constancia.model.changes import Change, changes
from constancia.model.entries import Entry
from constancia.model.sources import Source
from constancia.record import schema
from constancia.record.databases import Place, outdated, snapshot
from constancia.record.encoding import Row
from constancia.record.saying import failure
from constancia.record.seals import INDEX, verify_seal
from constancia.record.walk import verified_entry

_log, _payloads = schema.log, schema.payloads


@dataclass(frozen=True, slots=True)
class Batch:
    """What was recorded at one moment, in one transaction."""

    first: int
    last: int
    """Positions in the log."""
    recorded_at: str
    kinds: Mapping[str, int]
    """How many entries of each kind."""
    source: Source
    """Of its first entry that is not redacted."""
    head: str
    """Chain head after it, `sha256:…`."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an entry."""

    row: Row
    entry: Entry | None
    """None where it was redacted."""
    changes: tuple[Change, ...]
    """What differs from the version before; empty for the first and beside a redacted one."""


def batches(record: str | Path | Place, *, limit: int | None = None) -> list[Batch]:
    """The last batches of a record, the newest first."""
    place = Place.of(record)
    spans = (
        select(_log.c.recorded_at, func.min(_log.c.position), func.max(_log.c.position))
        .group_by(_log.c.recorded_at)
        .order_by(_log.c.recorded_at.desc())
        .limit(limit)
    )
    found = []
    with snapshot(place) as connection:
        if not outdated(connection, place):
            verify_seal(connection, place, INDEX)
        for recorded_at, first, last in connection.execute(spans).all():
            inside = _log.c.position.between(first, last)
            kinds = select(_log.c.kind, func.count()).where(inside).group_by(_log.c.kind).order_by(_log.c.kind)
            kept = connection.execute(
                select(_log, _payloads.c.data)
                .join_from(_payloads, _log, _log.c.position == _payloads.c.position)
                .where(_payloads.c.position.between(first, last))
                .order_by(_payloads.c.position)
                .limit(1)
            ).first()
            head = connection.scalar(select(_log.c.chain).where(_log.c.position == last))
            source = verified_entry(place, Row(*kept[:-1]), kept.data).source if kept else Source()
            counts: dict[str, int] = dict(connection.execute(kinds).all())
            found.append(Batch(first, last, recorded_at, counts, source, f"sha256:{head}"))
    return found


def versions(record: str | Path | Place, id: str) -> list[Version]:
    """Every version of an entry, the oldest first. Raises NotFound where the log has no such id."""
    place = Place.of(record)
    query = (
        select(_log, _payloads.c.data)
        .join_from(_log, _payloads, _log.c.position == _payloads.c.position, isouter=True)
        .where(_log.c.id == id)
        .order_by(_log.c.position)
    )
    found: list[Version] = []
    with snapshot(place) as connection:
        if not outdated(connection, place):
            verify_seal(connection, place, INDEX)
        for *row, data in connection.execute(query):
            logged = Row(*row)
            entry = verified_entry(place, logged, data) if data is not None else None
            before = found[-1].entry if found else None
            differing = changes(id, before.commitment(), entry.commitment()) if before and entry else ()
            found.append(Version(logged, entry, tuple(differing)))
    if not found:
        raise failure(NotFound, "entry-not-found", record=place.name, id=id)
    return found
