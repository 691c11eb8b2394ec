"""The codes that the register of Peru's Congress prints, mapped once to options."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.model.votes import Option

VOTES: Mapping[str, Option] = {
    "SI": Option.YES,
    "NO": Option.NO,
    "ABSTENCION": Option.ABSTAIN,
    "ABST": Option.ABSTAIN,
    "SIN_RESPONDER": Option.NOT_VOTING,
    "SINRES": Option.NOT_VOTING,
    "AUSENTE": Option.ABSENT,
    "AUS": Option.ABSENT,
    "LICENCIA_OFICIAL": Option.LEAVE,
    "LO": Option.LEAVE,
    "LICENCIA_POR_ENFERMEDAD": Option.LEAVE,
    "LE": Option.LEAVE,
    "LICENCIA_PERSONAL": Option.LEAVE,
    "LP": Option.LEAVE,
    "SUSPENDIDO": Option.SUSPENDED,
    "FALLECIDO": Option.DECEASED,
    "FALTO": Option.DECEASED,
}
"""In rolls. ABST, AUS, LE, LO, LP and SINRES stand raw, as the board prints them, in four files. FALTO
stands for two members in the sittings after their deaths, and the totals count it with the dead, not the absent."""

ATTENDANCE: Mapping[str, Option] = {
    "PRESENTE": Option.PRESENT,
    "PRE": Option.PRESENT,
    **{code: VOTES[code] for code in VOTES if VOTES[code] not in (Option.YES, Option.NO, Option.ABSTAIN)},
}
"""In attendance calls."""

TOTALS: Mapping[str, Option] = {
    "si": Option.YES,
    "no": Option.NO,
    "abstenciones": Option.ABSTAIN,
    "sin_responder": Option.NOT_VOTING,
    "ausentes": Option.ABSENT,
    "licencias": Option.LEAVE,
    "suspendidos": Option.SUSPENDED,
    "presentes": Option.PRESENT,
}
"""In totals. `otros` holds whatever the table has no column for; `numero_legal` is the number of seats."""
