"""Numbers in Spanish."""

from __future__ import annotations

from constancia.language.shape.numbers import NumberWords

_BELOW_THIRTY = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_UNITS = ("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient novecient ochocient"
_HUNDRED_VALUES = (200, 300, 400, 500, 600, 700, 900, 800)

_ORDINAL_STEMS = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "septim": 7, "setim": 7, "octav": 8,
    "noven": 9, "decim": 10, "undecim": 11, "duodecim": 12, "decimotercer": 13, "decimocuart": 14, "decimoquint": 15,
    "decimosext": 16, "decimoseptim": 17, "decimoctav": 18, "decimonoven": 19, "vigesim": 20, "vigesimoprimer": 21,
    "vigesimosegund": 22, "vigesimotercer": 23, "vigesimocuart": 24, "vigesimoquint": 25, "vigesimosext": 26,
    "vigesimoseptim": 27, "vigesimoctav": 28, "vigesimonoven": 29, "trigesim": 30, "cuadragesim": 40,
    "quincuagesim": 50, "sexagesim": 60, "septuagesim": 70, "octogesim": 80, "nonagesim": 90, "centesim": 100,
    "ducentesim": 200, "tricentesim": 300, "cuadringentesim": 400, "quingentesim": 500, "sexcentesim": 600,
    "septingentesim": 700, "octingentesim": 800, "noningentesim": 900, "milesim": 1000, "millonesim": 1_000_000,
    "billonesim": 10**12,
}  # fmt: skip

NUMBERS = NumberWords(
    below_hundred={
        **{word: value for value, word in enumerate(_BELOW_THIRTY.split())},
        **{word: 30 + 10 * place for place, word in enumerate(_TENS.split())},
        **{
            f"{tens}i{unit}": 30 + 10 * i + j
            for i, tens in enumerate(_TENS.split())
            for j, unit in enumerate(_UNITS, 1)
        },
        "un": 1,
        "una": 1,
        "veintiun": 21,
        "veintiuna": 21,
    },
    hundreds={
        "cien": 100,
        "ciento": 100,
        **{
            stem + ending: value
            for stem, value in zip(_HUNDREDS.split(), _HUNDRED_VALUES, strict=True)
            for ending in ("os", "as")
        },
    },
    multipliers={"mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12},
    alone=("mil",),
    one=("un", "una", "uno"),
    no_count_before_one=("cada", "ningun", "algun", "otro", "cualquier"),
    joiner="y",
    joins_tens=True,
    hyphen=False,
    halves=("medio", "media"),
    half_of=("medio", "media"),
    collectives={
        "decena": 10, "docena": 12, "veintena": 20, "treintena": 30,
        "cincuentena": 50, "sesentena": 60, "centena": 100, "centenar": 100, "millar": 1000,
        "decenas": 10, "docenas": 12, "centenares": 100, "millares": 1000,
    },
    decimal=("coma", "punto"),
    ordinals={
        **{stem + end: value for stem, value in _ORDINAL_STEMS.items() for end in ("o", "a", "os", "as")},
        "primer": 1,
        "tercer": 3,
        "decimotercer": 13,
        "vigesimoprimer": 21,
        "vigesimotercer": 23,
    },
    ordinal_endings=(
        "er", "ero", "era", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na", "º", "ª", "°",
    ),
    fraction_parts=(
        "medios", "tercio", "tercios", "cuarto", "cuartos", "quinto", "quintos", "sexto", "sextos", "septimos",
        "octavo", "octavos", "noveno", "novenos", "decimo", "decimos", "avos", "tercera parte", "terceras partes",
        "cuarta parte", "cuartas partes", "quinta parte", "quintas partes", "sexta parte", "decima parte",
        "decimas partes",
    ),
    percent=("por ciento", "por cien", "porciento"),
    groups=".",
    suffixes={"k": 1000, "K": 1000, "M": 10**6, "MM": 10**6, "mm": 10**6},
    labels=(
        "articulo", "articulos", "art.", "arts.", "ley", "leyes", "proyecto", "proyectos", "pl", "pr", "decreto",
        "decretos", "resolucion", "resoluciones", "expediente", "acta", "oficio", "mocion", "acuerdo", "sentencia",
        "inciso", "numeral", "parrafo", "capitulo", "titulo", "pagina", "paginas", "pag.", "p.", "canal", "sala",
        "ruta", "kilometro", "km", "calle", "avenida", "av.", "jiron", "carrera", "lote", "piso", "comisaria",
        "boletin", "numero", "num.", "n°", "nº", "n.°", "n.º", "no.", "nro.", "nro", "#", "grupo de los", "radio",
    ),
    times=(r"horas? de la (?:manana|tarde|noche|madrugada)", r"de la (?:manana|tarde|noche|madrugada)", r"h\b(?!\w)",
           r"hs\b", r"hrs\b", r"[ap]\.? ?m\b"),
    phones=("tel", "telf", "telefono", "telefonos", "cel", "celular", "fax", "whatsapp", "central telefonica", "anexo"),
    not_numbers=("díez",),
)  # fmt: skip
