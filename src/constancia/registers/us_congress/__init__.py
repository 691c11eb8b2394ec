"""The roll calls of both houses of the Congress of the United States."""

from pathlib import Path

from constancia.registers.manifest import Manifest
from constancia.registers.us_congress.bodies import DATASET, HOUSE, SENATE
from constancia.registers.us_congress.importer import read

MANIFEST = Manifest(
    name="us-congress",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="CC0 1.0",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(HOUSE.id, SENATE.id),
)
"""How `constancia import us-congress` reads the register."""

__all__ = ["MANIFEST", "read"]
