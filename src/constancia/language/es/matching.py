"""Cómo se reconocen en español los proyectos, las clases de votación y los órganos."""

from __future__ import annotations

from constancia.language.es.organs import HEADS
from constancia.language.shape.matching import Matching

_NUMBERS = r"(?P<numbers>\d{1,3}[.,]\d{3}|\d{1,6}(?:[\w/-]*\w)?(?:(?:, ?| y | e )\d{1,6}(?:[\w/-]*\w)?)*)"
_NUMBER_SIGN = r"(?: ?(?:n\.? ?[°ºo]|no\.|nro\.?|num\.?|numero|n°|nº))?[ -]*"

_NOUNS = (
    r"(?:proyectos?|iniciativas?|mociones|mocion|propuestas?)"
    r"(?: de (?:la )?(?:ley|resolucion legislativa|resolucion|reforma constitucional|orden del dia))?"
)

_STOPWORDS = """
a al ante con contra de del desde el ella en entre era es esa ese esta este fue ha haber habia hasta
hay la las le les lo los mas mediante muy no o otra otro para pero por que quien se segun ser si sin
sobre solo son su sus tambien tras un una uno unos unas y ya
"""

MATCHING = Matching(
    bills=(
        rf"\b{_NOUNS}{_NUMBER_SIGN}{_NUMBERS}",
        rf"\b(?:pl|prl|p\. ?l\.|p\.r\.l\.){_NUMBER_SIGN}{_NUMBERS}",
    ),
    numbered=(rf"\b(?:resolucion(?: legislativa)?(?: del congreso)?|rl|dictamen|expediente){_NUMBER_SIGN}{_NUMBERS}",),
    questions={
        "waiver-of-second-vote": (
            "exoneracion de la segunda votacion",
            "exonerar de segunda votacion",
            "exonero de segunda",
            "exonerado de segunda",
            "exonerada de segunda",
            "dispensa de la segunda votacion",
            "exoneracion de segunda",
        ),
        "second-vote": ("segunda votacion", "segunda legislatura"),
        "previous-question": ("cuestion previa", "cuestiones previas"),
        "point-of-order": ("cuestion de orden",),
        "reconsideration": ("reconsideracion",),
        "admission": ("admision", "admitir a debate", "admitio a debate", "admitio a tramite", "admitir a tramite"),
        "amendment": ("enmienda", "modificacion a la agenda", "texto modificatorio"),
    },
    chambers=frozenset(
        {
            "pleno",
            "plenaria",
            "plenario",
            "sesion",
            "congreso",
            "parlamento",
            "parlamentario",
            "parlamentaria",
            "legislativo",
            "legislatura",
            "poder",
            "hemiciclo",
            "representacion",
            "nacional",
            "unicameral",
            "republica",
            "organo",
            "cuerpo",
            "legislador",
            "legisladores",
            "congresistas",
            "congresista",
            "parlamentarios",
            "representantes",
        }
    ),
    other_chambers=frozenset(
        {
            "senado",
            "senadores",
            "diputados",
            "comision",
            "comisiones",
            "subcomision",
            "comite",
            "junta",
            "consejo",
            "cabildo",
            "concejo",
            "camara",
            "asamblea",
            "mesa",
            "grupo",
            "bancada",
            "constituyente",
            "tribunal",
            "eurocamara",
            "directorio",
            "knesset",
            "duma",
            "cortes",
            "bundestag",
        }
    )
    | frozenset(HEADS)
    | {"union", "central", "corte"},
    stopwords=frozenset(_STOPWORDS.split()),
    parts=(
        r"de (?:ell[oa]s|l[oa]s cuales|l[oa]s que|est[oa]s|entre ell[oa]s)"
        r"|entre ell[oa]s|incluid[oa]s|incluyendo|de entre"
    ),
    terms={},
)
