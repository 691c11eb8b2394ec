"""Building what is read of a log again: from entries that hold, and from nothing else."""

from __future__ import annotations

from sqlalchemy import Connection

from constancia.record import schema
from constancia.record.databases import Place
from constancia.record.encoding import Row
from constancia.record.models import BATCH, Models, logged
from constancia.record.seals import seal
from constancia.record.walk import verified_entry, verify_row


def rebuild(connection: Connection, place: Place) -> int:
    """Throws the read models away and builds them again from the log; how many entries they were built from.

    Raises RecordDamaged with the first entry that does not hold: what is built of it would be sealed as if it did.
    """
    schema.recreate_models(connection)
    models = Models({})
    before = None
    count = 0
    for stored, data in logged(connection):
        row = Row(*stored[:-1])
        verify_row(place, before, row)
        before = row
        if data is not None:
            models.add(row.position, verified_entry(place, row, data))
            count += 1
            if count % BATCH == 0:
                models.write(connection)
    models.write(connection)
    seal(connection, place)
    return count
