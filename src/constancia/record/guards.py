"""What keeps a log append-only: triggers that refuse a change, in both databases; `verify` sees that they are there."""

from __future__ import annotations

from typing import Final, NamedTuple

SQLITE: Final = (
    """CREATE TRIGGER log_never_changes BEFORE UPDATE ON log
       BEGIN SELECT RAISE(ABORT, 'the log is append-only: no update'); END""",
    """CREATE TRIGGER log_never_shrinks BEFORE DELETE ON log
       BEGIN SELECT RAISE(ABORT, 'the log is append-only: no delete'); END""",
    """CREATE TRIGGER log_only_grows BEFORE INSERT ON log
       WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM log)
       BEGIN SELECT RAISE(ABORT, 'the log is append-only: positions follow each other'); END""",
    """CREATE TRIGGER payloads_never_change BEFORE UPDATE ON payloads
       BEGIN SELECT RAISE(ABORT, 'payloads are append-only: no update'); END""",
    """CREATE TRIGGER payloads_only_grow BEFORE INSERT ON payloads
       WHEN NEW.position <= (SELECT coalesce(max(position), 0) FROM payloads)
       BEGIN SELECT RAISE(ABORT, 'payloads are append-only: positions follow each other'); END""",
    """CREATE TRIGGER payloads_go_by_redaction BEFORE DELETE ON payloads
       WHEN NOT EXISTS (SELECT 1 FROM log JOIN redacted ON redacted.id = log.id WHERE log.position = OLD.position)
       BEGIN SELECT RAISE(ABORT, 'payloads are removed by redaction only'); END""",
)


class Guard(NamedTuple):
    """One trigger in PostgreSQL; all of them fire before."""

    name: str
    table: str
    events: tuple[str, ...]
    each: str
    """`ROW` or `STATEMENT`."""
    function: str

    def statement(self) -> str:
        """What creates it."""
        return (
            f"CREATE TRIGGER {self.name} BEFORE {' OR '.join(self.events)} ON {self.table} "
            f"FOR EACH {self.each} EXECUTE FUNCTION {self.function}()"
        )

    def bits(self) -> int:
        """How PostgreSQL's catalogue writes when it fires (`pg_trigger.tgtype`)."""
        when = {"INSERT": 4, "DELETE": 8, "UPDATE": 16, "TRUNCATE": 32}
        return (1 if self.each == "ROW" else 0) + 2 + sum(when[event] for event in self.events)


FUNCTIONS: Final = {
    "refuse": """
       BEGIN RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only: no ' || lower(TG_OP); END """,
    "follow": """
       BEGIN
         IF NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM log) THEN
           RAISE EXCEPTION 'the log is append-only: positions follow each other';
         END IF;
         RETURN NEW;
       END """,
    "keep_unless_redacted": """
       BEGIN
         IF NOT EXISTS (SELECT 1 FROM log JOIN redacted ON redacted.id = log.id WHERE log.position = OLD.position) THEN
           RAISE EXCEPTION 'payloads are removed by redaction only';
         END IF;
         RETURN OLD;
       END """,
}
"""Bodies of the functions that PostgreSQL's triggers call, by name."""

POSTGRESQL: Final = (
    Guard("log_never_changes", "log", ("UPDATE", "DELETE"), "ROW", "refuse"),
    Guard("log_is_never_emptied", "log", ("TRUNCATE",), "STATEMENT", "refuse"),
    Guard("log_only_grows", "log", ("INSERT",), "ROW", "follow"),
    Guard("payloads_never_change", "payloads", ("UPDATE",), "ROW", "refuse"),
    Guard("payloads_never_emptied", "payloads", ("TRUNCATE",), "STATEMENT", "refuse"),
    Guard("payloads_go_by_redaction", "payloads", ("DELETE",), "ROW", "keep_unless_redacted"),
)


def guards(database: str) -> tuple[str, ...]:
    """The statements that create the guards of an empty record in that database."""
    if database == "sqlite":
        return SQLITE
    functions = (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$" for name, body in FUNCTIONS.items()
    )
    return (*functions, *(guard.statement() for guard in POSTGRESQL))
