"""The Congress of Peru as an organisation, and the dataset in which its votings are published."""

from __future__ import annotations

from constancia.model.actors import Organization
from constancia.model.sources import Source

BODY = "pe-congreso"
PUBLISHER = "Congreso de la República del Perú"

DATASET = Source(
    url="https://github.com/openpolitica/congreso-pleno-asistencia-votacion",
    publisher="Open Política",
    title="Asistencias y votaciones del Pleno del Congreso de la República del Perú, 2021-2026",
    media_type="text/csv",
)
"""The public data repository that transcribes the PDFs of Congress."""
LATEST = f"{DATASET.url}/archive/HEAD.zip"
"""All of it, as it is now."""

CONGRESS = Organization(
    id=BODY,
    names={
        "es": (
            "Congreso de la República",
            "Pleno del Congreso",
            "Congreso del Perú",
            "Congreso peruano",
            "Congreso de la República del Perú",
            "Pleno del Parlamento",
            "Parlamento peruano",
            "Parlamento Nacional",
            "Parlamento",
            "Congreso",
            "Pleno",
        ),
        "en": (
            "Congress of Peru",
            "Peru's Congress",
            "Peruvian Congress",
            "Congress of the Republic of Peru",
            "Congress of the Republic",
            "Peru's Parliament",
            "Peruvian Parliament",
            "Peru's legislature",
            "Congress",
        ),
    },
    classification="chamber",
    country="PE",
    places=("Perú", "Peru", "Lima"),
    seats=130,
    timezone="America/Lima",
)

ENGLISH_NAMES = {
    "ACCIÓN POPULAR": ("Popular Action",),
    "AVANZA PAÍS - PARTIDO DE INTEGRACIÓN SOCIAL": ("Go on Country - Social Integration Party", "Advance Country"),
    "AVANZA PAÍS": ("Go on Country", "Advance Country"),
    "ALIANZA PARA EL PROGRESO": ("Alliance for Progress",),
    "BLOQUE MAGISTERIAL DE CONCERTACIÓN NACIONAL": ("Teachers' Bloc",),
    "CAMBIO DEMOCRÁTICO": ("Democratic Change",),
    "CAMBIO DEMOCRÁTICO - JUNTOS POR EL PERÚ": ("Democratic Change - Together for Peru",),
    "INTEGRIDAD Y DESARROLLO": ("Integrity and Development",),
    "FUERZA POPULAR": ("Popular Force",),
    "JUNTOS POR EL PERÚ": ("Together for Peru",),
    "NO AGRUPADOS": ("Ungrouped members",),
    "PERÚ BICENTENARIO": ("Bicentennial Peru",),
    "PERÚ DEMOCRÁTICO": ("Democratic Peru",),
    "PERÚ LIBRE": ("Free Peru",),
    "PODEMOS PERÚ": ("We Can Peru",),
    "RENOVACIÓN POPULAR": ("Popular Renewal", "Popular Renovation"),
    "SOMOS PERÚ": ("We Are Peru",),
    "SOMOS PERÚ - PARTIDO MORADO": ("We Are Peru - Purple Party",),
    "UNIDAD Y DIÁLOGO PARLAMENTARIO": ("Unity and Parliamentary Dialogue",),
}
"""What the English-language press calls the groups, by their names in the register."""
