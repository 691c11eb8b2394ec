"""The plenary votings of Peru's Congress."""

from constancia.registers.manifest import Manifest
from constancia.registers.pe_congreso.body import BODY, DATASET, LATEST, PUBLISHER
from constancia.registers.pe_congreso.codes import TOTALS
from constancia.registers.pe_congreso.importer import read
from constancia.registers.pe_congreso.majorities import OUTCOMES
from constancia.registers.pe_congreso.names import given_names
from constancia.registers.pe_congreso.spoken import derive_oral_votes

MANIFEST = Manifest(
    name=BODY,
    title=DATASET.title or BODY,
    publisher=PUBLISHER,
    licence="Public information of Congress, transcribed by Open Política",
    read=read,
    default=LATEST,
    read_notes=derive_oral_votes,
    outcomes=OUTCOMES,
    given_names=given_names,
    totals=TOTALS,
)
"""How `constancia import pe-congreso` reads the register."""

__all__ = ["MANIFEST", "read"]
