"""What `constancia person` and `constancia judge` say, in Spanish."""

from __future__ import annotations

MESSAGES = {
    "person.spellings": "También se escribe",
    "person.spelling": "  {name} ({count} {count:vez|veces})",
    "person.groups": "Grupos",
    "person.membership": "  {group}  {name}: del {first:date} al {last:date}",
    "person.membership-open": "  {group}  {name}: desde el {first:date}; aún está en la última lista que consta",
    "person.votings": "{count} {count:votación|votaciones} del {first:date} al {last:date}, en el tablero",
    "person.by-voice": "  {count:>6}  más, de viva voz",
    "person.judged.same": "{left} y {right} son una persona, según {by} el {when:date}: {why}",
    "person.judged.different": "{left} y {right} son dos personas, según {by} el {when:date}: {why}",
    "person.judged.unsure": "Si {left} y {right} son una persona queda abierto, según {by} el {when:date}: {why}",
    "person.judge-needs": "Un juicio necesita --why y --by: la razón, con su fuente, y quién lo hace.",
    "person.judge-same": "Los dos nombres ya significan lo mismo: {name}.",
    "person.judge-kept": "Consta: {left} — {right}: {verdict} → {record}",
    "person.judge-there": "Ya constaba, sin cambios: {left} — {right}: {verdict}",
}
