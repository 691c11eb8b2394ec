"""Whether a database has the form of a record, no more and no less: tables, columns, indexes, guards, functions.

What differs is listed by name. A table that is a view, a trigger that is gone or disabled, a column that was added:
each lets a record say later what its log does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection, MetaData, Table, create_engine

from constancia.record import schema
from constancia.record.guards import FUNCTIONS, POSTGRESQL

Difference: TypeAlias = dict[str, str]
"""`name` of what differs (`trigger log_only_grows`), and `how`: `missing`, `strange` or `changed`."""

_STATISTICS: Final = ("sqlite_stat1", "sqlite_stat4")
"""What `ANALYZE` leaves in a SQLite file: it says how to search, and nothing of what is found."""

_TYPES: Final = {"TEXT": "text", "BIGINT": "bigint", "INTEGER": "integer", "SMALLINT": "smallint", "BLOB": "bytea"}
"""Names of our types in PostgreSQL's catalogue."""


def differences(connection: Connection, *, models: bool) -> list[Difference]:
    """What is missing, was added or is otherwise than a new record has it, by name; not `models`: of the log only."""
    if connection.dialect.name == "sqlite":
        expected: Mapping[str, str] = _new_sqlite()
        found = _sqlite(connection)
    else:
        expected, found = _new_postgresql(), _postgresql(connection)
    if not models:
        former = {*schema.models.tables, *schema.FORMER}
        expected, found = _outside(expected, former), _outside(found, former)
    return list(_differing(expected, found))


def _differing(expected: Mapping[str, str], found: Mapping[str, str]) -> Iterator[Difference]:
    for name in sorted({*expected, *found}):
        if name not in found:
            yield {"name": name, "how": "missing"}
        elif name not in expected:
            yield {"name": name, "how": "strange"}
        elif expected[name] != found[name]:
            yield {"name": name, "how": "changed"}


def _outside(things: Mapping[str, str], tables: set[str]) -> dict[str, str]:
    """Those that neither are those tables nor belong to one of them."""
    kept = {}
    for name, what in things.items():
        named = name.partition(" ")[2].partition(".")[0]
        if not {named, what.partition(" ")[0]} & tables:
            kept[name] = what
    return kept


def _squeezed(sql: object) -> str:
    """A statement without what two versions of a library may write differently: space, quotes, case."""
    return "".join(str(sql).split()).replace('"', "").lower()


def _sqlite(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master").all()
    return {f"{kind} {name}": f"{table} {_squeezed(sql)}" for kind, name, table, sql in rows if name not in _STATISTICS}


@lru_cache(maxsize=1)
def _new_sqlite() -> dict[str, str]:
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            schema.create(connection)
            return _sqlite(connection)
    finally:
        engine.dispose()


_CATALOGUE: Final = {
    "table": """
        SELECT relname, relkind::text || ' ' || relrowsecurity || ' ' || relhasrules FROM pg_class
        WHERE relnamespace = 'constancia'::regnamespace AND relkind NOT IN ('i', 't')""",
    "column": """
        SELECT c.relname || '.' || a.attname,
               a.attnum || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || a.atthasdef
               || ' ' || coalesce(l.collname, '')
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_collation l ON l.oid = a.attcollation
        WHERE c.relnamespace = 'constancia'::regnamespace AND c.relkind NOT IN ('i', 't')
          AND a.attnum > 0 AND NOT a.attisdropped""",
    "index": """
        SELECT i.relname,
               t.relname || ' ' || x.indisunique || ' ' || x.indisvalid || ' ' || (x.indpred IS NOT NULL) || ' '
               || (SELECT string_agg(coalesce(a.attname, '?'), ',' ORDER BY k.n)
                   FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS k(attnum, n)
                   LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.attnum)
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
        WHERE t.relnamespace = 'constancia'::regnamespace AND t.relkind <> 't'""",
    "constraint": """
        SELECT c.relname || '.' || k.conname, k.contype::text
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        WHERE c.relnamespace = 'constancia'::regnamespace AND k.contype NOT IN ('p', 'n')""",
    "trigger": """
        SELECT c.relname || '.' || t.tgname,
               t.tgtype || ' ' || p.proname || ' ' || t.tgenabled::text || ' ' || (t.tgqual IS NOT NULL)
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE c.relnamespace = 'constancia'::regnamespace AND NOT t.tgisinternal""",
    "function": """
        SELECT proname, regexp_replace(lower(prosrc), '\\s', '', 'g') FROM pg_proc
        WHERE pronamespace = 'constancia'::regnamespace""",
}
"""What PostgreSQL's catalogue says of each kind of thing: its name, and all that matters of it."""


def _postgresql(connection: Connection) -> dict[str, str]:
    return {
        f"{kind} {name}": str(what)
        for kind, query in _CATALOGUE.items()
        for name, what in connection.exec_driver_sql(query)
    }


@lru_cache(maxsize=1)
def _new_postgresql() -> dict[str, str]:
    expected: dict[str, str] = {}
    for table in _tables(schema.base, schema.models):
        expected[f"table {table.name}"] = "r false false"
        expected[f"index {table.name}_pkey"] = _index(table.name, True, table.primary_key.columns)
        for number, column in enumerate(table.columns, start=1):
            type = column.type.compile(_dialect()).partition(" ")[0]
            collation = "C" if _TYPES.get(type, type.lower()) == "text" else ""
            needed = str(not column.nullable).lower()
            expected[f"column {table.name}.{column.name}"] = (
                f"{number} {_TYPES.get(type, type.lower())} {needed} false {collation}"
            )
        for index in table.indexes:
            expected[f"index {index.name}"] = _index(table.name, False, index.columns)
    for guard in POSTGRESQL:
        expected[f"trigger {guard.table}.{guard.name}"] = f"{guard.bits()} {guard.function} O false"
    for name, body in FUNCTIONS.items():
        expected[f"function {name}"] = "".join(body.lower().split())
    return expected


def _index(table: str, unique: bool, columns: Iterable[Any]) -> str:
    return f"{table} {str(unique).lower()} true false {','.join(column.name for column in columns)}"


def _tables(*kinds: MetaData) -> Iterator[Table]:
    for kind in kinds:
        yield from kind.tables.values()


def _dialect() -> Any:
    from sqlalchemy.dialects import postgresql

    return postgresql.dialect()  # type: ignore[no-untyped-call]
