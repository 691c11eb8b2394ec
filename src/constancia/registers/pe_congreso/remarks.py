"""What the register's editors remark on the official publication, sorted by what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping

from constancia.model.plain import Plain

_CODES = {"ausente": "ausentes", "sin respon": "sin_responder", "sin respuesta": "sin_responder"}
_PRINTED = re.compile(r"aparece que hay (?P<number>\d+) (?P<what>ausente|sin respon)", re.IGNORECASE)
_SUMMED = re.compile(
    r"son \d+ congresistas (?P<what>ausente|sin respon)\w*,? pero .*? salen (?P<number>\d+)", re.IGNORECASE
)
_MISCOUNTED = re.compile(
    r"contabilizado como '(?P<was>ausente|sin respuesta)'.*?"
    r"(?:contabilizar como|considerado) '(?P<is>ausente|sin respuesta)'",
    re.IGNORECASE | re.DOTALL,
)
_WRONG = re.compile(r"errores?\b.*conteo|conteo.*errores?\b", re.IGNORECASE | re.DOTALL)
_MISSING = re.compile(r"congresista faltante: (?P<name>.+)", re.IGNORECASE)
_WITHOUT_CHAIR = re.compile(r"no se considera al congresista que ejerce la presidencia", re.IGNORECASE)
_INCOMPLETE = re.compile(r"asunto se encuentra incompleto", re.IGNORECASE)


def read_remark(text: str, counts: Mapping[str, int]) -> dict[str, Plain]:
    """What a remark is about, and the totals that it says are printed.

    `about` is `printed-total`, `missing-member`, `chair-left-out`, `subject-incomplete` or `other`. `printed` holds the
    totals as printed, where the remark gives them: `counts` are the totals as the register gives them, from which one
    member counted in the wrong place is moved.

    >>> read_remark("En el PDF aparece que hay 9 ausentes; sin embargo hay 8", {"ausentes": 8})
    {'about': 'printed-total', 'printed': {'ausentes': 9}}
    """
    stated = _PRINTED.search(text) or _SUMMED.search(text)
    if stated:
        return {"about": "printed-total", "printed": {_CODES[stated["what"].lower()]: int(stated["number"])}}
    moved = _MISCOUNTED.search(text)
    if moved:
        was, right = _CODES[moved["was"].lower()], _CODES[moved["is"].lower()]
        return {"about": "printed-total", "printed": {was: counts[was] + 1, right: counts[right] - 1}}
    if _WRONG.search(text):
        return {"about": "printed-total"}
    missing = _MISSING.search(text)
    if missing:
        return {"about": "missing-member", "name": missing["name"].strip()}
    if _WITHOUT_CHAIR.search(text):
        return {"about": "chair-left-out"}
    return {"about": "subject-incomplete" if _INCOMPLETE.search(text) else "other"}
