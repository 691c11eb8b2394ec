"""Several reports side by side, in English."""

from __future__ import annotations

MESSAGES = {
    "across.title": "What several reports say of one thing",
    "across.differ": "{reports} reports differ ({witnesses} {witnesses:dispatch|dispatches})",
    "across.same": "{reports} reports say the same ({witnesses} {witnesses:dispatch|dispatches})",
    "across.said": "{path}: {values}",
    "across.copy": "{path} is the same dispatch as {first}",
}
