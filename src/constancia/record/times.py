"""The three times of a reading: when the record learned it, when its source published it, when it held."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from constancia.errors import UsageError
from constancia.lean import dataclass
from constancia.model.entries import Entry
from constancia.model.time import edtf
from constancia.record.saying import failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What a reading is bound to; None does not bind."""

    known_at: int | datetime | None = None
    """A log position (the first entry is 1), or a moment: what the record had learned by then, that included."""
    published_by: date | None = None
    """What sources had published by that day. Without a date of publication, or with one known only in part that
    may lie before, an entry counts as published: that it came later is not known."""
    valid_on: date | None = None
    """What held on that day. Without a valid period an entry always holds."""

    def published(self, entry: Entry) -> bool:
        """Whether the source may have published it by then."""
        if self.published_by is None or entry.published is None:
            return True
        first = edtf(entry.published).first
        return first is None or first <= self.published_by

    def held(self, entry: Entry) -> bool:
        """Whether it may have held on that day."""
        return self.valid_on is None or entry.valid is None or edtf(entry.valid).contains(self.valid_on)


NOW = Times()
"""Everything known, whenever published, whenever valid."""


def known_at(text: str) -> int | datetime:
    """A log position or a moment from what a user writes: `812`, `2026-03-01T08:00Z`, `2026-03-01` (its end, UTC).

    Raises UsageError for anything else.
    """
    if text.isdigit() and len(text) != 4:
        return int(text)
    try:
        if len(text) == 10:
            return datetime.combine(date.fromisoformat(text) + timedelta(days=1), time(), UTC) - timedelta(
                microseconds=1
            )
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise failure(UsageError, "not-a-moment", option="--as-of", value=text) from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def day(option: str, text: str) -> date:
    """A day from what a user writes after an option; a date known in part stands for its last day.

    Raises UsageError for what is no EDTF date, or has no end.
    """
    try:
        last = edtf(text).last
    except ValueError:
        last = None
    if last is None:
        raise failure(UsageError, "not-a-day", option=option, value=text)
    return last


def parse_times(
    as_of: int | datetime | str | None = None, published_by: date | str | None = None, on: date | str | None = None
) -> Times:
    """The times that `--as-of`, `--published-by` and `--on` give, as values or as text.

    Raises UsageError for a text that makes no sense.
    """
    return Times(
        known_at=known_at(as_of) if isinstance(as_of, str) else as_of,
        published_by=day("--published-by", published_by) if isinstance(published_by, str) else published_by,
        valid_on=day("--on", on) if isinstance(on, str) else on,
    )
