"""What a subject says of itself: the kind of question, and the numbers of bills and motions."""

from __future__ import annotations

import re

from constancia.model.events import fold
from constancia.model.votes import Question

_KINDS: tuple[tuple[Question, re.Pattern[str]], ...] = (
    (Question.RECONSIDERATION, re.compile(r"reconsideracion\b")),
    (
        Question.WAIVER,
        re.compile(r"exon(?:eracion\b|\.) ?(?:de )?(?:la )?(?:segunda|2)|exoneracion de (?:la )?segunda"),
    ),
    (Question.PREVIOUS_QUESTION, re.compile(r"cuestion previa")),
    (Question.POINT_OF_ORDER, re.compile(r"cuestion de orden")),
    (Question.SECOND_VOTE, re.compile(r"(?:segunda|2\.? ?ª|2\.? ?a\.?) vot(?:acion\b|\.)")),
    (Question.ADMISSION, re.compile(r"admi+sion\b")),
    (
        Question.AMENDMENT,
        re.compile(r"votacion en primer termino del parrafo adicional|votacion en el extremo del proyecto"),
    ),
    (Question.OTHER, re.compile(r"aclaracion\b")),
)
"""What a subject opens with, folded; the first that fits. Anything else is the measure itself, or a part of it.
A clarification ("aclaración") corrects the wording of what was already approved: another question."""

_NUMBER = r"\d{1,5}(?:[./-]\d{4}(?:-[a-z]{2})?)?"
_LIST = rf"{_NUMBER}\b(?:(?:\s*,\s*y\s+|\s*[,;]\s*|\s+[ye]\s+){_NUMBER}\b)*"
_MARK = r"(?: ?(?:nos?\.?|numeros?|n[°º]))?"
_BILLS = re.compile(
    r"pro[ye]{1,3}c?t ?os?(?: ?(?:de ?)?(?:resolucion(?:es)?(?: les?gislativas?)?(?: (?:del )?congreso)?"
    rf"|ley))?{_MARK} ?(?P<list>{_LIST})"
    rf"|\b(?:p\.? ?l\.?|p\.? ?r\.? ?l\.?){_MARK} ?(?P<short>{_LIST})"
)
_MOTIONS = re.compile(
    r"\bmocion(?:es)?(?: (?:de|del) (?:orden del dia|censura|interpelacion|vacancia|confianza))?"
    rf"{_MARK} ?(?P<list>{_LIST})(?P<short>)"
)
"""Both read through the typing errors of the register: "proeycto de ley", "project o de ley", "delproyecto de ley"."""


def question_of(subject: str) -> Question:
    """What was put to the vote, by the words that the subject opens with.

    >>> question_of("EXONERACIÓN DE LA SEGUNDA VOTACIÓN DEL PROYECTO DE LEY 710")
    <Question.WAIVER: 'waiver-of-second-vote'>
    """
    folded = fold(subject)
    return next((question for question, opening in _KINDS if opening.match(folded)), Question.MEASURE)


def numbers_of(subject: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Bare numbers of the bills, and of the motions, in the order of the subject.

    >>> numbers_of("TEXTO SUSTITUTORIO DE LOS PROYECTOS DE LEY 1271, 1450 Y 2003/2021-CR, QUE PROPONE")
    (('1271', '1450', '2003'), ())
    """
    folded = fold(subject)
    return _numbers(_BILLS, folded), _numbers(_MOTIONS, folded)


def _numbers(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for match in pattern.finditer(text):
        for number in re.findall(_NUMBER, match["list"] or match["short"] or ""):
            found[re.split(r"[./-]", number)[0].lstrip("0") or "0"] = None
    return tuple(found)
