"""Palabras del español con las que las afirmaciones se cotejan con los expedientes."""

from __future__ import annotations

from constancia.language.shape.facts import FactWords

FACTS = FactWords(
    scopes={
        "clashes": (
            "enfrentamiento",
            "choque",
            "represion",
            "fuerzas del orden",
            "fuerzas de seguridad",
            "por disparos",
            "por la policia",
        ),
        "blockades": ("bloqueo", "corte de via", "cortes de via", "transito", "accidente"),
        "indirect": ("indirect",),
        "all": ("en total", "un total de", "total de", "en conjunto", "sumad", "en suma"),
    },
    victims={
        "protesters": ("manifestante",),
        "bystanders": ("transeunte",),
        "civilians": ("civil",),
        "police": ("policia", "agente", "efectivo policial", "suboficial"),
        "soldiers": ("soldado", "militar"),
        "children": ("menor", "nino", "nina", "adolescente", "infant"),
    },
    anybody=frozenset(
        "persona personas gente peruanos peruanas ciudadanos hombres mujeres hermanos victimas muertos muertes "
        "fallecidos fallecidas heridos heridas vidas pobladores".split()
    ),
    other_causes=(
        "terremoto",
        "sismo",
        "volcadura",
        "despiste",
        "inundacion",
        "huaico",
        "deslizamiento",
        "dengue",
        "covid",
        "pandemia",
        "incendio",
        "enfermedad",
        "ciclon",
        "huracan",
        "naufragio",
        "feminicid",
        "homicidio",
        "sicari",
        "extorsi",
        "asalto",
        "sendero luminoso",
        "guerra civil",
        "conflicto armado interno",
    ),
    reports=("informe", "documento", "reporte", "texto", "estudio", "publicacion"),
    visits=("visita", "mision", "viaje"),
    releases=("public", "present", "difund", "divulg", "emit", "dio a conocer", "informe"),
    votes=("vot", "aprob", "autoriz", "decision"),
    statements=("dij", "dich", "advirt", "conclu", "encontr", "sostuv", "afirm", "denunci", "senal", "expres"),
    hedges=("podria", "podrian", "habria", "posible", "presunt", "pudieron", "pudieran", "eventual", "quiza"),
    negations=("no", "ni", "nunca", "jamas", "nego", "niega", "sin", "ningun", "ninguna", "nadie", "desmintio"),
    unknown_number=(
        "se desconoce el numero",
        "se desconoce cuant",
        "sin precisar el numero",
        "sin precisar cuant",
        "no se preciso el numero",
        "no se precisa el numero",
        "no preciso cuant",
        "no se sabe cuant",
        "numero no precisado",
        "numero indeterminado",
        "no se ha informado cuant",
        "sin informar cuant",
    ),
    ended=("destitu", "vacanci", "vacad", "derroc", "remo", "renunci", "caida", "ex", "deten", "depuest"),
    legislators=frozenset("congresista parlamentario parlamentaria legislador legisladora".split()),
    bill=("proyecto", "iniciativa"),
    resolution=("resolucion legislativa", "resolucion", "ley"),
    empty=frozenset(
        "el la los las de del un una en sobre para por a y e derecho derechos libertad libertades nuevo nueva actual "
        "entonces ex interino interina encargado encargada su pais".split()
    ),
)
