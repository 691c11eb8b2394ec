"""Las palabras de una página cotejada, en español."""

from __future__ import annotations

MESSAGES = {
    "page.publisher": "Publicado por",
    "page.published": "Publicado",
    "page.no-date": "sin fecha conocida",
    "page.day": "{day:date}",
    "page.provenance": "Procede de",
    "page.file": "Archivo",
    "page.how.source": "fuente",
    "page.how.translation": "traducción",
    "page.how.republication": "republicación",
    "page.findings": "Resultados",
    "page.no-claims": "No se encontró ninguna afirmación que Constancia pueda cotejar.",
    "page.according-to": "Según: {who}",
    "page.modality.denied": "El texto lo niega.",
    "page.modality.hedged": "El texto lo dice con reserva.",
    "page.modality.proposed": "El texto lo presenta como propuesto o por venir.",
    "page.modality.required": "El texto lo presenta como exigido o requerido.",
    "page.entry": "Asiento:",
    "page.source": "Fuente:",
    "page.premise": (
        "Aquí nada se declara verdadero ni falso. Cada resultado dice cómo se comparan las palabras de la nota "
        "con lo que consta en el registro, y nombra el asiento."
    ),
    "page.layer": "Registro «{layer}», cabeza",
    "page.digest": "Huella digital de la nota",
    "page.within": "Lo que no encaja dentro del informe",
}
