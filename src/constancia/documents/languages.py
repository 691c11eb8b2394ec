"""Which language a text is in: a vote of everyday words, and a trained classifier where that is not clear."""

from __future__ import annotations

import re

from constancia.errors import LanguageNotSupported
from constancia.language import SUPPORTED

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
"""Code points that the vote is taken on."""


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


_ENGLISH = _words(
    "the of and to in that is was for on with by as at from it be are were has have had this his their its an not "
    "which or said would will who been they he she but than after when"
)
_SPANISH = _words(
    "el la los las de del que y en un una por con para se su sus al lo como más pero fue ha han es este esta "
    "contra sin sobre entre según también donde cuando hasta desde porque ayer eso son"
)
_OTHERS = _words(
    "o os da das do dos uma um não em nas nos pelo pela são foi ao à também mas você",  # Portuguese
    "le les des une et est dans pour qui sur au aux du par pas plus ce cette sont avec",  # French
    "il di che è gli della del nel per una con non sono alla dei delle anche più",  # Italian
    "els amb per als dels aquest aquesta aquests aquestes i és va ser més però pel pels han vots fins també perquè seu "
    "seva seus seves molt quatre avui ahir dilluns dimarts dimecres dijous divendres dissabte diumenge això",  # Catalan
    "o os unha non máis pola polo polos polas coa co cos coas ao aos onte hoxe luns mércores xoves venres catro xa foi "
    "seus súa súas tamén ata porén",  # Galician
    "der die das und ist von mit den dem ein eine nicht für auf sich auch werden wurde",  # German
)


def identify(text: str) -> str | None:
    """ISO 639-1 code of the language; None where the text is too short or has no words.

    >>> identify("El Congreso aprobó la ley con los votos de la mayoría.")
    'es'
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if not words:
        return None
    english, spanish, others = (sum(word in known for word in words) for known in (_ENGLISH, _SPANISH, _OTHERS))
    for code, votes, rival in (("en", english, spanish), ("es", spanish, english)):
        if votes >= 0.15 * len(words) and votes > 1.5 * max(rival, others):
            return code
    if len(words) < 3:
        return None
    return _classify(text[:_SAMPLE])


def _classify(text: str) -> str:
    from py3langid import classify  # loads a model of 0.8 s: only where the vote is not clear

    code, _ = classify(text)
    return str(code)


def settle(text: str, given: str | None, stated: str | None, name: str) -> str:
    """The language to read a document in: as given, else as the text shows, else as its metadata states.

    Raises LanguageNotSupported for a language that is not read.
    """
    if given:
        code = given.lower()
    else:
        found = identify(text)
        code = found or (stated or "").lower()[:2] or "es"
        if found is not None and found not in SUPPORTED and len(_WORD.findall(text[:_SAMPLE])) < 12:
            code = (stated or "").lower()[:2] or found
    if code not in SUPPORTED:
        raise LanguageNotSupported(
            f"{name}: is in {code!r}, and only {' and '.join(SUPPORTED)} are read; "
            "where that is mistaken, name the language with --language",
            name=name,
            language=code,
            supported=list(SUPPORTED),
        )
    return code
