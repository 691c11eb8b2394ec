"""Which language a text is in: a vote of everyday words, and a trained classifier where that is not clear."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from constancia.compiled import compiled
from constancia.errors import LanguageNotSupported
from constancia.language import SUPPORTED
from constancia.language.tongues import codes, hits

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORD = compiled(r"[^\W\d_]+")
_SAMPLE = 20_000
"""Code points that the vote is taken on."""
_CLEAR = 3, 0.08
"""The lead, in words and as a share of them, with which the vote alone decides."""
_WORTH = 12.0
"""What a known word weighs beside the classifier's log-likelihoods, in nats."""
_LIKELIER = 8.0
"""What speaks for a language that is read before a word is looked at, in nats."""
_FEW = 12
"""Words below which what the document states of itself is believed before a language that is not read."""
_OTHERS = ["cs", "da", "fi", "hr", "hu", "id", "ru", "tr", "uk", "ar", "zh", "ja", "ko", "el", "he", "hi", "la"]
"""Languages without words here that the classifier may answer with; a closed list, since on few words it else names
any of a hundred."""


def identify(text: str) -> str | None:
    """ISO 639-1 code of the language; None where the text is too short or has no words.

    >>> identify("El Congreso aprobó la ley con los votos de la mayoría.")
    'es'
    """
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < 2:
        return None
    known = hits(words)
    (best, most), (_, second) = (*known.most_common(2), ("", 0), ("", 0))[:2]
    least, share = _CLEAR
    if most - second >= max(least, share * len(words)):
        return best
    ranked: dict[str, float] = dict(_classifier().rank(sample))
    return max(ranked, key=lambda code: ranked[code] + _WORTH * known[code] + _LIKELIER * (code in SUPPORTED))


@lru_cache(maxsize=1)
def _classifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # loads a model of 0.8 s: only where it is needed

    made = LanguageIdentifier.from_model_file(MODEL_FILE)
    made.set_languages([*codes(), *_OTHERS])
    return made


def settle(text: str, given: str | None, stated: str | None, name: str) -> str:
    """The language to read a document in: as given, else as the text shows, else as its metadata states.

    Raises LanguageNotSupported for a language that is not read, or where nothing tells it.
    """
    code = (given or "").lower() or _told(text, (stated or "").lower()[:2])
    if code not in SUPPORTED:
        found = f"is in {code!r}" if code else "has too few words to tell its language"
        hint = "where that is mistaken, name the language" if code else "name it"
        raise LanguageNotSupported(
            f"{name}: {found}, and only {' and '.join(SUPPORTED)} are read; {hint} with --language",
            name=name,
            language=code,
            supported=list(SUPPORTED),
        )
    return code


def _told(text: str, stated: str) -> str:
    found = identify(text)
    unread = found is not None and found not in SUPPORTED
    if stated and (found is None or (unread and len(_WORD.findall(text[:_SAMPLE])) < _FEW)):
        return stated
    return found or ""
