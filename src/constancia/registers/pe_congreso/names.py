"""How the register writes its members' names."""

from __future__ import annotations

import re

_NAME = re.compile(r"[^\W\d_]{2,}")
_PARTICLES = frozenset({"de", "del", "la", "las", "los"})


def given_names(written: str) -> tuple[str, ...]:
    """The given names in `SURNAMES, GIVEN NAMES`; none where there is no comma.

    >>> given_names("ALVA PRIETO, MARÍA DEL CARMEN")
    ('MARÍA', 'CARMEN')
    """
    return tuple(word for word in _NAME.findall(written.partition(",")[2]) if word.lower() not in _PARTICLES)
