"""Lo que no encaja dentro de un mismo informe, en español."""

from __future__ import annotations

MESSAGES = {
    "within.more-than-present": "Los votos suman {sum}, más que los {present} presentes.",
    "within.passed-below-threshold": "Se da por aprobado con {yes} votos, cuando hacían falta {threshold}.",
    "within.rejected-above-threshold": "Se da por rechazado con {yes} votos, cuando bastaban {threshold}.",
    "within.two-tallies": "El informe da dos resultados para {measure}: {first:tally} y {second:tally}.",
    "within.more-than-whole": "Los porcentajes suman más de 100: {approve} % y {disapprove} %.",
    "within.two-counts": "El informe da dos cifras para lo mismo: {first} y {second}.",
    "within.part-larger": "La parte ({part}) es mayor que el todo ({whole}).",
    "within.parts-exceed": "Las partes ({parts:commas}) suman {sum}, más que el todo ({whole}).",
    "within.groups-exceed": "Los votos a favor de los grupos suman {sum}, más que los {whole} del resultado.",
    "within.after-publication": (
        "La fecha dada ({day:date}) es posterior a la publicación del informe ({published:date})."
    ),
}
