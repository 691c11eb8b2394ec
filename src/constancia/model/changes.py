"""What differs between two versions of an entry's content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from constancia.lean import dataclass
from constancia.model.plain import Plain


@dataclass(frozen=True, slots=True)
class Change:
    """One value of an entry that a new version of it gives otherwise."""

    entry: str
    """Id of the entry."""
    pointer: str
    """JSON pointer (RFC 6901) into what is committed to: `/content/totals/register/0`."""
    before: Plain
    """None where there was nothing."""
    after: Plain
    """None where there is nothing any more."""


def changes(entry: str, before: Plain, after: Plain, pointer: str = "") -> Iterator[Change]:
    """The values that differ, in the order of their pointers; lists of different lengths differ as wholes.

    >>> [(c.pointer, c.before, c.after) for c in changes("x", {"a": [1, 2]}, {"a": [1, 3], "b": 0})]
    [('/a/1', 2, 3), ('/b', None, 0)]
    """
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in sorted({*before, *after}):
            step = key.replace("~", "~0").replace("/", "~1")
            yield from changes(entry, before.get(key), after.get(key), f"{pointer}/{step}")
    elif _is_list(before) and _is_list(after) and len(before) == len(after):  # type: ignore[arg-type]
        for place, (left, right) in enumerate(zip(before, after, strict=True)):  # type: ignore[arg-type]
            yield from changes(entry, left, right, f"{pointer}/{place}")
    elif before != after:
        yield Change(entry, pointer, before, after)


def _is_list(value: Plain) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
