"""Lo que la terminal muestra en torno a afirmaciones y hallazgos, en español."""

from __future__ import annotations

MESSAGES = {
    "terminal.reading": "Leyendo",
    "terminal.published": "publicado el {day:date}",
    "terminal.no-date": "sin fecha de publicación",
    "terminal.language.es": "español",
    "terminal.language.en": "inglés",
    "terminal.according-to": "según {who}",
    "terminal.no-claims": "No se halló ninguna afirmación que Constancia pueda contrastar.",
    "terminal.layer": "registro: {name} ({head})",
    "terminal.voting-line": "{start}  {tally:tally}{outcome}  {question:word}  {subject}\n    {id}",
    "terminal.no-votings": (
        "No consta ninguna votación que responda a lo pedido: pida menos, o vea con `constancia votes` lo que hay."
    ),
    "terminal.votings": "{count} {count:votación|votaciones}",
    "terminal.voting.when": "{start:date}; sesión del {sitting:date}",
    "terminal.voting.question": "se votó: {question:word}",
    "terminal.voting.bills": "proyectos {bills:list}",
    "terminal.voting.chair": "presidencia: {value}",
    "terminal.voting.quorum": "quorum: {value}",
    "terminal.voting.threshold": "votos necesarios: {value}",
    "terminal.voting.outcome": "desenlace: {outcome:word} ({rule:word majority})",
    "terminal.voting.open": "desenlace: no se puede deducir ({why:word open})",
    "terminal.voting.decision": "clase de decisión: {kind:word decision}",
    "terminal.voting.session": "{value}",
    "terminal.voting.tallies": "Resultados (a favor–en contra–abstenciones)",
    "terminal.voting.spoken": "Votos de viva voz, cerrado el tablero",
    "terminal.voting.no-direction": "sin sentido del voto",
    "terminal.voting.groups": "Grupos, en el tablero",
    "terminal.voting.roll": "Lista",
    "terminal.voting.corrections": "Correcciones",
    "terminal.voting.correction": "{pointer}: publicado {published}, corregido {value} ({reason})",
    "terminal.voting.source": "Fuente",
    "terminal.voting.page": "página {page}",
    "terminal.voting.row": "fila {row}",
    "terminal.explain.as-of": "a fecha de {day:date}",
    "terminal.explain.rule": "lo leyó la regla {rule}",
    "terminal.explain.coverage": "cobertura:",
    "terminal.explain.steps": "pasos:",
    "terminal.explain.candidates": "entradas examinadas: {count}",
    "terminal.explain.inferred": "el año se tomó de la fecha de publicación",
    "terminal.within": "Dentro del propio informe:",
    "terminal.left-out": (
        "{path} traía {count:number} {count:archivo|archivos} que no se {count:leyó|leyeron} ({names:list}); "
        "{count:guárdelo|guárdelos} y {count:délo|délos} aparte"
    ),
    "terminal.kept": "guardado en {path}",
    "terminal.recheck.summary": (
        "{documents} {documents:informe guardado|informes guardados}, "
        "{count} {count:hallazgo cambió|hallazgos cambiaron}"
    ),
    "terminal.recheck.head": "registro {name}: {before} → {now}",
    "terminal.recheck.entries": "nuevo desde entonces: {entries:commas}",
    "terminal.recheck.no-claim": "no había tal afirmación",
    "terminal.total": "{documents} informes: ",
    "terminal.more-steps": "{count} más (--all)",
    "terminal.correction": "Corrección: {text}",
    "terminal.footnote": "Nota al pie: {text}",
    "terminal.with-it": "Con ello: {claims}",
}
