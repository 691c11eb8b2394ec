"""Lo que puede decir cualquier contraste, en español."""

from __future__ import annotations

MESSAGES = {
    "check.no-rule": "Aún no hay una regla que contraste afirmaciones de esta clase ({kind:word kind}).",
}
