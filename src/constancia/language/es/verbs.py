"""Forms of Spanish verbs in the third person, folded."""

from __future__ import annotations

CHANGES = {
    "contar": ("cuent", "cont", "cont"),
    "recontar": ("recuent", "recont", "recont"),
    "recordar": ("recuerd", "record", "record"),
    "mostrar": ("muestr", "mostr", "mostr"),
    "demostrar": ("demuestr", "demostr", "demostr"),
    "encontrar": ("encuentr", "encontr", "encontr"),
    "rogar": ("rueg", "rog", "rog"),
    "negar": ("nieg", "neg", "neg"),
    "pensar": ("piens", "pens", "pens"),
    "confesar": ("confies", "confes", "confes"),
    "pedir": ("pid", "ped", "pid"),
    "advertir": ("adviert", "advert", "advirt"),
    "sugerir": ("sugier", "suger", "sugir"),
    "referir": ("refier", "refer", "refir"),
    "desmentir": ("desmient", "desment", "desmint"),
    "entender": ("entiend", "entend", "entend"),
    "concluir": ("concluy", "conclu", "concluy"),
    "leer": ("le", "le", "ley"),
    "creer": ("cre", "cre", "crey"),
    "resolver": ("resuelv", "resolv", "resolv"),
}
"""Infinitive to the stems of the present, of the imperfect and infinitive, and of the preterite's third persons."""

STRONG = {
    "decir": ("dice", "dicen", "dijo", "dijeron", "decia", "decian", "dicho", "diciendo", "dira", "diran"),
    "predecir": ("predice", "predicen", "predijo", "predijeron", "", "", "predicho", "prediciendo", "", ""),
    "sostener": (
        "sostiene",
        "sostienen",
        "sostuvo",
        "sostuvieron",
        "sostenia",
        "sostenian",
        "sostenido",
        "sosteniendo",
        "",
        "",
    ),
    "proponer": (
        "propone",
        "proponen",
        "propuso",
        "propusieron",
        "proponia",
        "proponian",
        "propuesto",
        "proponiendo",
        "",
        "",
    ),
    "exponer": ("expone", "exponen", "expuso", "expusieron", "exponia", "exponian", "expuesto", "exponiendo", "", ""),
    "prever": ("preve", "preven", "previo", "previeron", "preveia", "preveian", "previsto", "previendo", "", ""),
    "ver": ("ve", "ven", "vio", "vieron", "", "", "visto", "viendo", "", ""),
    "dar": ("da", "dan", "dio", "dieron", "daba", "daban", "dado", "dando", "", ""),
    "hacer": ("hace", "hacen", "hizo", "hicieron", "hacia", "hacian", "hecho", "haciendo", "", ""),
    "poner": ("pone", "ponen", "puso", "pusieron", "ponia", "ponian", "puesto", "poniendo", "", ""),
    "escribir": (
        "escribe",
        "escriben",
        "escribio",
        "escribieron",
        "escribia",
        "escribian",
        "escrito",
        "escribiendo",
        "",
        "",
    ),
    "describir": (
        "describe",
        "describen",
        "describio",
        "describieron",
        "describia",
        "describian",
        "descrito",
        "describiendo",
        "",
        "",
    ),
}
"""Present, preterite and imperfect, each singular and plural; participle, gerund, future."""


def forms(verb: str) -> tuple[tuple[str, ...], str, str]:
    """Finite third persons, past participle and gerund of a verb, folded.

    >>> forms("negar")[0][:4]
    ('niega', 'niegan', 'nego', 'negaron')
    """
    if verb in STRONG:
        row = STRONG[verb]
        return tuple(form for form in (*row[:6], *row[8:]) if form), row[6], row[7]
    present, stem, past = CHANGES.get(verb, (verb[:-2],) * 3)
    future = (verb + "a",)
    if verb.endswith("ar"):
        finite = (present + "a", present + "an", past + "o", past + "aron", stem + "aba", stem + "aban", *future)
        return finite, stem + "ado", stem + "ando"
    if past.endswith("y"):
        preterite = (past + "o", past + "eron")
        gerund = past + "endo"
    else:
        preterite = (past + "io", past + "ieron")
        gerund = past + "iendo"
    finite = (present + "e", present + "en", *preterite, stem + "ia", stem + "ian", *future)
    return finite, stem + "ido", gerund
