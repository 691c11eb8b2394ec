"""A correction of what a register published, kept beside it and never in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from constancia.lean import dataclass
from constancia.model.entries import Entry
from constancia.model.plain import Plain
from constancia.model.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One value that somebody says a register has wrong, as it stands in a reading."""

    id: str
    entry: str
    """Id of the entry."""
    pointer: str
    """JSON pointer (RFC 6901) into its content."""
    was: Plain
    """The value as published when the correction was made; None where there was none."""
    published: Plain
    """The value as published in this reading; None where there is none."""
    value: Plain
    """The value that the correction gives."""
    reason: str
    source: Source

    @property
    def agreed(self) -> bool:
        """Whether the publisher has come to say the same: the correction has fallen away, and stays visible."""
        return self.published == self.value

    @classmethod
    def of(cls, correction: Entry, corrected: Entry) -> Correction:
        """The correction that an entry states, set against the corrected entry as it stands."""
        content = correction.content
        pointer = str(content["pointer"])
        return cls(
            id=correction.id,
            entry=corrected.id,
            pointer=pointer,
            was=content.get("was"),
            published=at_pointer(corrected.content, pointer),
            value=content["value"],
            reason=str(content["reason"]),
            source=correction.source,
        )


def at_pointer(value: Plain, pointer: str) -> Plain:
    """The value at a JSON pointer; None where there is none.

    Source: RFC 6901.

    >>> at_pointer({"totals": {"register": [69, 31, 4]}}, "/totals/register/0")
    69
    """
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, Sequence) and not isinstance(value, str) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value
