"""Words by which Spanish tells what a vote was about."""

from __future__ import annotations

_SIGN = r"(?: ?(?:n\.? ?[°ºo]|no\.|nro\.?|num\.?|numeros?|nos\.))?[ -]*"

_PAPER = r"(?:resolucion(?:es)?(?: les?gislativas?)?(?: (?:del )?congreso)?|ley|acuerdo|reforma constitucional|decreto)"

BILLS = (
    rf"pro[ye]{{1,3}}c?t ?os?(?: ?(?:de ?)?{_PAPER})?{_SIGN}#",
    rf"\b(?:pl|prl|p\. ?l\.|p\. ?r\. ?l\.|boletin(?:es)?){_SIGN}#",
)
"""Patterns, folded, before the numbers of bills; `#` is one number or several."""

INSTRUMENTS = (
    rf"\b(?:expedientes?|iniciativas?(?: de ley)?|dictamen(?:es)?|resolucion(?:es)?(?: legislativas?)?){_SIGN}#",
)
"""Patterns before numbers that may be a bill's or another paper's: they confirm a bill and contradict none."""

MOTIONS = (rf"\bmocion(?:es)?(?: (?:de|del) (?:[a-z]+ ?){{1,4}})?{_SIGN}#",)

LAWS = (rf"\b(?:ley(?:es)?|decretos?(?: legislativos?| ley| supremos?| de urgencia)?){_SIGN}#",)

_FIELD = r"(?:[A-ZÁÉÍÓÚÑ][\w-]+)(?: (?:de|del|la|los|las) [A-ZÁÉÍÓÚÑ][\w-]+| [A-ZÁÉÍÓÚÑ][\w-]+){0,2}"

COMMITTEES = (
    r"\b[Cc]omisi[oó]n(?:es)? de (?:la |los |las )?(?!Investig|Verdad|Asuntos)"
    rf"(?P<field>{_FIELD}(?:(?:,| y| e)(?: de)?(?: la)? {_FIELD})*)"
    r"|\bCOMISI[OÓ]N(?:ES)? DE (?P<capitals>(?:(?! EL | LA )[A-ZÁÉÍÓÚÑ, ]){3,70}?)"
    r"(?= (?:RECA[IÍ]D|DEL? (?:LOS )?(?:PROYECTO|TEXTO|P\.?L)))"
    r"|\b(?:[Pp]artidos?|[Bb]ancadas?|[Ff]racci[oó]n|[Gg]rupos? [Pp]arlamentarios?) (?:de |del |de la )?"
    rf"(?P<party>{_FIELD})"
)
"""Pattern for committees and parties; its groups are what they deal with or are called, which is not the matter."""

NOT_NUMBERS = (
    r"(?! ?(?:votos|a favor|en contra|abstenc|contra \d|a \d|congresistas|diputados|senadores|anos|dias|por ciento|%))"
)
"""What must not stand behind such a number: then it counts votes, people or days."""

RESPELL: tuple[tuple[str, str], ...] = ()
"""Spellings of one word that are read as the same."""
