"""Varios informes uno junto a otro, en español."""

from __future__ import annotations

MESSAGES = {
    "across.title": "Lo que varios informes dicen de lo mismo",
    "across.differ": "{reports} informes difieren ({witnesses} {witnesses:despacho|despachos})",
    "across.same": "{reports} informes dicen lo mismo ({witnesses} {witnesses:despacho|despachos})",
    "across.said": "{path}: {values}",
    "across.copy": "{path} es el mismo despacho que {first}",
}
