"""Los órganos que también deciden por votación y no son una cámara: consejos, colegios, gremios, universidades."""

from __future__ import annotations

from constancia.language.shape.organs import OrganWords

HEADS = (
    "consejo",
    "concejo",
    "junta",
    "colegio",
    "federacion",
    "confederacion",
    "sindicato",
    "gremio",
    "asociacion",
    "agremiacion",
    "universidad",
    "academia",
    "claustro",
    "facultad",
    "municipalidad",
    "municipio",
    "ayuntamiento",
    "alcaldia",
    "diputacion",
    "gabinete",
    "directorio",
    "directiva",
    "patronato",
    "comite",
    "comision",
    "jurado",
    "instituto",
    "banco",
    "fundacion",
    "sociedad",
    "cooperativa",
    "organizacion",
    "liga",
    "convencion",
    "conferencia",
    "sinodo",
    "conclave",
    "cofradia",
    "hermandad",
    "accionistas",
    "politburo",
    "secretariado",
    "mancomunidad",
    "club",
    "corporacion",
    "autoridad",
    "agencia",
    "congregacion",
    "coordinadora",
    "rectorado",
    "magistratura",
    "sanedrin",
    "conmebol",
    "fifa",
    "oea",
    "onu",
    "otan",
    "cidh",
    "jnj",
    "jne",
    "cnm",
    "cgt",
    "cgtp",
    "sutep",
)

_ADJECTIVE = (
    r"[a-zñáéíóú]+(?:al|ales|ar|iv[oa]s?|ari[oa]s?|[ií]c[oa]s?|ense|an[oa]s?|in[oa]s?|eñ[oa]s?|eral|ent[oa]s?)\b"
)
_ACCENTED = dict(zip(map(ord, "aeiou"), ("[aá]", "[eé]", "[ií]", "[oó]", "[uú]"), strict=True))
_WRITTEN = tuple(head.translate(_ACCENTED) for head in HEADS)
_NAME = r"[A-ZÁÉÍÓÚÑ][\wáéíóúñ.]*"

ORGANS = OrganWords(
    phrase=(
        rf"(?:{_NAME} )?(?i:{'|'.join(_WRITTEN)}|unión (?:europea|africana|sindical|obrera)"
        r"|central (?:obrera|única|sindical|de trabajadores)"
        r"|(?:cámara|cámaras) de (?:comercio|industria|turismo|la construcción))(?!\w)"
        rf"(?: (?:de los|de las|de la|del|de|para la|para el) [\wáéíóúñ.]+| (?:y|e) (?:de (?:los |las |la )?)?{_NAME}"
        rf"| {_NAME}| {_ADJECTIVE})*"
    ),
    led_away=(
        r"(?:\b(?:del|al|(?:de|a|ante|con|contra|para|por|en|entre|sobre|hacia|segun|sin|tras|desde|hasta|como|y|o)"
        r"(?: (?:el|la|los|las|un|una|su|sus|dich[oa]|est[ae]))?)) $"
    ),
    agent=r"\bpor (?:(?:el|la|los|las|un|una|su) )?$",
    endured=(
        r"(?:(?:ha|han|habia) )?(?:gan|super|pas|prosper|fracas|ca[iy]|sali|obtuv|recib|logr|consig|perd|sobreviv"
        r"|evit|esquiv|libr|zaf|salv|naufrag)\w*"
    ),
)
