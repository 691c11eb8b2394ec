"""Qué regía en un día, en español."""

from __future__ import annotations

MESSAGES = {
    "force.head": (
        "En vigor en {territory:country} el {on:date}: {count} {count:autorización|autorizaciones} de fuerzas "
        "extranjeras"
    ),
    "force.possible": "Decididas en el año anterior, sin plazo informado o con uno demasiado impreciso ({count}):",
    "force.force": "{force} ({country:country})  {id}",
    "force.purpose": "para: {purpose}",
    "force.instrument": "proyecto {bill}",
    "force.no-instrument": "número del proyecto: no consta",
    "force.resolution": "resolución {number}",
    "force.no-resolution": "número de la resolución: sin confirmar",
    "force.voting": "votado el {day:date}, {tally:tally}  {id}",
    "force.voted": "votado el {day:date}, sin resultado que conste  {id}",
    "force.decided": "decidido: {decided:date}; la votación no consta",
    "force.no-voting": "la votación no consta",
    "force.window": "plazo: {window:date}",
    "force.no-window": "plazo: no informado",
    "force.personnel": "efectivos: {count}",
    "force.no-personnel": "efectivos: no consta número",
    "force.unknown": "No se sabe:",
    "force.not-covered": "el registro no dice que tenga todas las autorizaciones del {on:date}",
    "force.hole": "{reason}",
}
