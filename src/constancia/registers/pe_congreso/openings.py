"""The kind of decision that a subject opens as: a law about censure is a law, a motion to censure is a censure."""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.model.events import fold

LENGTH = 220
"""Folded characters that are looked at: what comes later is what a law or a commission is about."""

LAW = "law"
"""A bill, or a resolution bill of no other kind: the ordinary case."""

_BILL = re.compile(
    r"\bpro[ye]{1,3}c?t ?os? (?:de )?ley(?:es)?\b|\bproyectode ?ley|\bp\.? ?l\.? ?\d|\bproyecto \d|^insistencia\b"
)
"""A subject that has a bill in it: whatever else it names, it is about a law."""

_LAWS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("agenda", re.compile(r"^ratificacion de(?:l)? acuerdos?\b")),
    ("override", re.compile(r"^insistencia\b|^reconsideracion .{0,40}\binsistencia\b")),
    (
        "constitutional-reform",
        re.compile(
            r"(?:propone|proponen|plantea|plantean) (?:la )?(?:ley de )?reforma constitucional\b"
            r"|\bley de reforma constitucional (?:que|de los|del)\b"
        ),
    ),
    ("delegation", re.compile(r"\bdeleg(?:a|ar) en el poder ejecutivo\b")),
)
"""Of bills, the first that fits."""

_RULES = re.compile(
    r"\bresoluci(?:on|ones) legislativas? .{0,90}\b(?:respecto del articulo|reglamento del congreso)\b"
    r"|\bparrafo adicional\b.{0,60}\breglamento\b|\bextremo del proyecto\b"
)
"""A change to the rules of Congress, whatever those rules are about."""

_RESOLUTION = re.compile(r"\bpro[ye]{1,3}c?t ?os? (?:de )?resoluci|\bresolucion (?:les?gislativa|del congreso)")

_ACTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "agenda",
        re.compile(
            r"\bpropuesta .{0,60}?para que (?:el debate|la sesion|la concurrencia|la interpelacion)\b"
            r"|\bautorizar a la mesa directiva a presentar\b"
        ),
    ),
    ("confidence", re.compile(r"^cuestion de confianza\b")),
    ("interpellation", re.compile(r"\binterpel")),
    ("censure", re.compile(r"\bcensur(?:a|ar|e)\b")),
    ("immunity", re.compile(r"\blevanta\w* (?:de )?la (?:inmunidad|prerrogativa)|levantamiento de la inmunidad")),
    ("vacancy", re.compile(r"\bvacancia\b|\bincapacidad moral\b")),
    ("removal", re.compile(r"\bremover\b|\bremocion\b|\bfacultad que le otorga el articulo 157\b")),
    ("disqualification", re.compile(r"\binhabilit(?:a|ar)\b")),
    (
        "accusation",
        re.compile(
            r"\bformacion de causa\b|\bque acusa\b|\bpropone acusar\b|\bacusacion constitucional\b"
            r"|\bdenuncia constitucional\b|\bacusacion por infraccion\b"
        ),
    ),
    (
        "sanction",
        re.compile(
            r"\bque suspende (?:a|al)\b|\bsancion\b.{0,90}\b(?:suspension|amonestacion|multa)\b|\bpropuesta de sus"
        ),
    ),
    (
        "travel",
        re.compile(r"\bsalir del (?:territorio|pais)|\bsalida del (?:territorio|pais)|\bviaje al exterior\b"),
    ),
    (
        "foreign-troops",
        re.compile(r"\b(?:ingreso|entrada)\b.{0,90}\b(?:unidad(?:es)? naval|personal|medios aereos|tropas)"),
    ),
    (
        "treaty",
        re.compile(
            r"\b(?:aprueba\w*|aprobar) (?:el|la|los|las) \W?"
            r"(?:tratado|acuerdo|convenio|protocolo|convencion|enmienda|arreglo)"
        ),
    ),
    ("delegation", re.compile(r"\bdeleg(?:a|ar) en la comision permanente\b")),
    (
        "election",
        re.compile(
            r"\bcandidat[oa]\b(?! aptos)|\bcandidatura a\b|^(?:reconsideracion .{0,20})?eleccion de(?:l| los)?\b"
        ),
    ),
    (
        "report",
        re.compile(
            r"^(?:informe|conclusion)\b|\b(?:el|del|los) informes? (?:final|preliminar)|^dictamen .{0,30}informe"
        ),
    ),
    (
        "line-up",
        re.compile(
            r"^(?:nomina|cuadro|cambio en|modificacion (?:en|del|al)|conformacion de la|acreditacion de)\b"
            r"|\bnumero de integrantes de las comisiones\b|\bcambio de integrantes\b"
        ),
    ),
    (
        "inquiry",
        re.compile(
            r"\b[co]{2}mision (?:\w+ ){0,3}?(?:investigadora|multipartidaria|multisectorial)\b"
            r"|\bcom(?:ision|\.) investigadora\b|\bcomision especial\b|\bcomision de alto nivel\b"
        ),
    ),
    (
        "repudiation",
        re.compile(
            r"\bexpres\w+ su (?:rechazo|respaldo|solidaridad|preocupacion|condena|saludo)|\bpersona no grata\b"
            r"|\bpropone (?:condenar|rechazar|que el congreso de la republica declare persona)\b"
        ),
    ),
    ("adjournment", re.compile(r"\bsuspension de la sesion\b|\bsesion del pleno sea suspendida\b")),
    (
        "agenda",
        re.compile(
            r"\bratificacion de(?:l)? acuerdos?\b|\bampliacion de agenda\b|\bagenda legislativa\b|\btiempo de debate\b"
        ),
    ),
)
"""Of everything that is no bill, the first that fits."""


KINDS: tuple[str, ...] = tuple(dict.fromkeys((LAW, *(kind for kind, _ in (*_LAWS, *_ACTS)))))
"""Every kind that a subject may open as."""


@lru_cache(maxsize=4096)
def decision_of(subject: str) -> str | None:
    """The kind of decision, an id of the list in `language/matters` or `law`; None where it opens as none of them.

    A step of the procedure (a waiver, a reconsideration) has the kind of what it is about.

    >>> decision_of("MOCIÓN 3979, QUE PROPONE CENSURAR AL MINISTRO DEL INTERIOR")
    'censure'
    >>> decision_of("TEXTO SUSTITUTORIO DEL PROYECTO DE LEY 12, QUE DESARROLLA LA CUESTIÓN DE CONFIANZA")
    'law'
    """
    opening = " ".join(fold(subject).split())[:LENGTH]
    if _BILL.search(opening):
        return next((kind for kind, pattern in _LAWS if pattern.search(opening)), LAW)
    if _RULES.search(opening):
        return LAW
    kind = next((kind for kind, pattern in _ACTS if pattern.search(opening)), None)
    return kind or (LAW if _RESOLUTION.search(opening) else None)
