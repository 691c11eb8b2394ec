"""Páginas de ayuda en español."""

from __future__ import annotations

MESSAGES = {
    "help.frame.usage": "Uso:",
    "help.frame.options": "Opciones:",
    "help.frame.arguments": "Argumentos:",
    "help.frame.commands": "Órdenes",
    "help.frame.show-help": "Muestra este mensaje y termina.",
    "help.frame.required": "[obligatorio]",
    "help.frame.default": "[por omisión:",
    "help.frame.options-piece": "[OPCIONES]",
    "help.frame.command-piece": "ORDEN [ARGUMENTOS]...",
    "help.constancia": "Contrasta lo que se informa sobre decisiones de poder con lo que consta.",
    "help.version": "Muestra la versión y termina.",
    "help.common.ui": "Idioma de pantalla, ayuda y errores; vale en cualquier lugar. Por omisión: el del sistema.",
    "help.common.files": "Informes que leer; - es la entrada estándar.",
    "help.common.format": "Cómo mostrarlo.",
    "help.common.language": "Idioma de los informes, si no debe detectarse.",
    "help.common.published": "Fecha de publicación (EDTF: 2023-05-19, 2023-05, 2023) para informes que no la dan.",
    "help.common.no-text": "Deja fuera del JSON el texto del documento.",
    "help.common.max-size": "Tamaño máximo admitido, en bytes.",
    "help.common.record": "Registro que se lee en lugar del inicial y del propio: un archivo o una dirección.",
    "help.read": "Lee informes y muestra sus afirmaciones, sin contrastarlas.",
    "help.check": (
        "Contrasta informes con lo que consta: un hallazgo por cada afirmación.\n\n"
        "Estado de salida: 0 nada contradice, 1 algo contradice, 2 un informe no se pudo leer."
    ),
    "help.check.format": "Cómo mostrarlo; html es una página completa por sí sola, sarif es para editores.",
    "help.check.exit-zero": "Termina con 0 aunque algo contradiga.",
    "help.common.as-of": "Lo que el registro sabía entonces: un momento, un día o una posición de su bitácora.",
    "help.common.published-by": "Lo que las fuentes habían publicado hasta ese día.",
    "help.common.on": "Lo que regía ese día.",
    "help.explain": "Muestra cada paso y cada candidata de un hallazgo.",
    "help.explain.claim": "Una sola afirmación: su número en el informe o su id.",
    "help.vote": "Muestra una votación entera: resultados, votos de viva voz, grupos, lista, fuente.",
    "help.vote.id": "Id de la votación, o su final si empieza por un día: 2023-05-19T00-10.",
    "help.votes": "Enumera votaciones.",
    "help.votes.from": "Primer día.",
    "help.votes.to": "Último día.",
    "help.votes.subject": "Palabras que el asunto debe tener, todas.",
    "help.votes.bill": "Número de un proyecto.",
    "help.votes.body": "Id del órgano que votó.",
    "help.votes.limit": "Cuántas como máximo.",
}
