"""The two houses as organisations, and the dataset in which their roll calls are published."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from constancia.model.actors import Organization
from constancia.model.sources import Source

DATASET = Source(
    url="https://github.com/unitedstates/congress",
    publisher="@unitedstates project",
    title="Roll calls of the United States Congress, from clerk.house.gov and senate.gov",
    media_type="application/json",
)
"""The scrapers whose `data.json`, one for each vote, is what this register reads."""

_PLACES = (
    "United States",
    "Estados Unidos",
    "EE. UU.",
    "EE.UU.",
    "EEUU",
    "EE UU",
    "estadounidense",
    "estadounidenses",
    "U.S.",
    "US",
    "USA",
    "Washington",
)

HOUSE = Organization(
    id="us-house",
    names={
        "en": (
            "House of Representatives",
            "US House of Representatives",
            "U.S. House of Representatives",
            "US House",
            "U.S. House",
            "House",
            "lower house",
            "lower chamber",
        ),
        "es": (
            "Cámara de Representantes",
            "Cámara de Representantes de Estados Unidos",
            "Cámara de Representantes de EE. UU.",
            "Cámara de Representantes estadounidense",
            "Cámara Baja",
            "Cámara Baja de Estados Unidos",
        ),
    },
    classification="chamber",
    country="US",
    places=_PLACES,
    seats=435,
    timezone="America/New_York",
)

SENATE = Organization(
    id="us-senate",
    names={
        "en": (
            "Senate",
            "US Senate",
            "U.S. Senate",
            "United States Senate",
            "American Senate",
            "upper house",
            "upper chamber",
        ),
        "es": (
            "Senado",
            "Senado de Estados Unidos",
            "Senado de EE. UU.",
            "Senado estadounidense",
            "Cámara Alta",
            "Cámara Alta de Estados Unidos",
        ),
    },
    classification="chamber",
    country="US",
    places=_PLACES,
    seats=100,
    timezone="America/New_York",
)

BY_LETTER: Mapping[str, Organization] = MappingProxyType({"h": HOUSE, "s": SENATE})
"""`chamber` of a vote to the house."""
