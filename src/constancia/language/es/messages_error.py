"""Errores en español; los parámetros son los que lleva el error."""

from __future__ import annotations

MESSAGES = {
    "error.no-such-option": "no existe la opción {option}",
    "error.missing-parameter": "falta {name}",
    "error.usage": "{message}",
    "error.see-help": "Véase `constancia --help` y `constancia ORDEN --help`.",
}
