"""Lo que puede decir cualquier contraste, en español."""

from __future__ import annotations

MESSAGES = {
    "check.fault": "Un fallo nuestro detuvo el contraste de esta afirmación ({where}); de ella no se dice nada.",
    "check.no-rule": "Aún no hay una regla que contraste afirmaciones de esta clase ({kind:word kind}).",
}
