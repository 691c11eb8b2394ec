"""The European Parliament as an organisation, its groups, and the dataset in which its roll calls are collected."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.model.actors import Organization
from constancia.model.sources import Source

DATASET = Source(
    url="https://github.com/HowTheyVote/data",
    publisher="HowTheyVote.eu",
    title="HowTheyVote.eu Database: roll-call votes of the European Parliament",
    media_type="text/csv",
)
LATEST = "https://github.com/HowTheyVote/data/releases/latest/download/export.zip"
"""The newest weekly export."""
VOTE_PAGE = "https://howtheyvote.eu/votes/{id}"

PARLIAMENT = Organization(
    id="eu-parliament",
    names={
        "en": (
            "European Parliament",
            "EU Parliament",
            "EU parliament",
            "EU's parliament",
            "Parliament",
            "EP",
            "MEPs",
        ),
        "es": (
            "Parlamento Europeo",
            "Eurocámara",
            "Eurocámara de Estrasburgo",
            "Pleno del Parlamento Europeo",
            "Parlamento de la UE",
            "Parlamento",
            "PE",
        ),
    },
    classification="chamber",
    places=(
        *("European Union", "EU", "Europe", "Strasbourg", "Brussels"),
        *("Unión Europea", "UE", "Europa", "Estrasburgo", "Bruselas"),
    ),
    timezone="Europe/Brussels",
)
"""Its number of seats changed within the years that are covered (751, 705, 720), and is left out."""

GROUP_NAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "EPP": {
        "en": ("European People's Party", "EPP", "Christian Democrats", "PPE"),
        "es": ("Partido Popular Europeo", "PPE", "populares europeos", "populares"),
    },
    "SD": {
        "en": ("Socialists and Democrats", "S&D", "Socialists & Democrats", "Social Democrats", "Socialists"),
        "es": ("Socialistas y Demócratas", "S&D", "socialdemócratas", "socialistas europeos", "socialistas"),
    },
    "RENEW": {
        "en": ("Renew Europe", "Renew", "liberals", "Liberals"),
        "es": ("Renovar Europa", "Renew Europe", "Renew", "liberales"),
    },
    "GREEN_EFA": {
        "en": ("Greens/European Free Alliance", "Greens/EFA", "Greens-EFA", "Greens", "Verts/ALE"),
        "es": ("Verdes/Alianza Libre Europea", "Verdes/ALE", "Los Verdes", "Verdes"),
    },
    "ECR": {
        "en": ("European Conservatives and Reformists", "ECR"),
        "es": ("Conservadores y Reformistas Europeos", "ECR", "CRE"),
    },
    "ID": {"en": ("Identity and Democracy", "ID"), "es": ("Identidad y Democracia", "ID")},
    "PFE": {"en": ("Patriots for Europe", "PfE", "Patriots"), "es": ("Patriotas por Europa", "PfE", "Patriotas")},
    "ESN": {
        "en": ("Europe of Sovereign Nations", "ESN"),
        "es": ("Europa de las Naciones Soberanas", "ENS", "ESN"),
    },
    "GUE_NGL": {
        "en": ("The Left", "Left", "GUE/NGL"),
        "es": ("La Izquierda", "GUE/NGL", "Izquierda Unitaria Europea"),
    },
    "NI": {"en": ("Non-attached Members", "non-attached", "NI"), "es": ("no inscritos", "NI")},
}
"""What the press calls the groups since 2019, by their codes; `groups.csv` adds the names that are official."""
