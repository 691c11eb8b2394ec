"""How English verbs and nouns are inflected: by rule, with irregular verbs listed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from constancia.language.shape.lexicon import Inflected, Tense
from constancia.language.shape.speech import Form, Inflections
from constancia.language.text import fill
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """The parts of an irregular verb."""

    third: str
    past: str
    participle: str
    gerund: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Irregular:
    """What `inflection.txt` lists."""

    fixed: frozenset[str]
    doubled: frozenset[str]
    listed: Mapping[str, _Parts]


_IRREGULAR = fill(_Irregular, "en", "inflection")
_BE = {"is": Tense.PRESENT, "are": Tense.PRESENT, "was": Tense.PAST, "were": Tense.PAST, "am": Tense.PRESENT}


def verb(lemma: str) -> Iterator[Inflected]:
    """The forms of a verb; the past and the participle of a regular one are the same word."""
    if lemma == "be":
        yield from _BE.items()
        yield from (("be", Tense.INFINITIVE), ("been", Tense.PARTICIPLE), ("being", Tense.GERUND))
        return
    yield lemma, Tense.PRESENT
    listed = _IRREGULAR.listed.get(lemma)
    if listed is not None:
        yield from ((listed.third, Tense.PRESENT), (listed.past, Tense.PAST))
        yield from ((listed.participle, Tense.PARTICIPLE), (listed.gerund, Tense.GERUND))
        if lemma == "have":
            yield from (("'ve", Tense.PRESENT), ("’ve", Tense.PRESENT))
    elif lemma not in _IRREGULAR.fixed:
        past = _past(lemma)
        yield from ((_third(lemma), Tense.PRESENT), (past, Tense.PAST), (past, Tense.PARTICIPLE))
        yield _gerund(lemma), Tense.GERUND


def _third(lemma: str) -> str:
    if re.search(r"(?:s|sh|ch|x|z)$", lemma):
        return lemma + "es"
    return lemma[:-1] + "ies" if re.search(r"[^aeiou]y$", lemma) else lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if lemma in _IRREGULAR.doubled else "") + "ed"


def _gerund(lemma: str) -> str:
    if re.search(r"[^e]e$", lemma):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in _IRREGULAR.doubled else "") + "ing"


def noun(lemma: str) -> Iterator[Inflected]:
    """The singular and the plural of a noun."""
    yield lemma, None
    if not lemma.endswith("s"):
        yield _third(lemma), None


def adjective(lemma: str) -> Iterator[Inflected]:
    """The one form of an adjective."""
    yield lemma, None


def _kept(lemma: str, *tenses: Tense) -> tuple[str, ...]:
    """The forms of some tenses of a verb; of a phrase the first word is inflected."""
    head, *rest = lemma.split()
    return tuple(" ".join([form, *rest]) for form, tense in verb(head) if tense in tenses and form[0].isalpha())


def said(lemma: str) -> Inflections:
    """The forms of a verb; a participle that is the past as well is taken for the past."""
    kinds: dict[str, Form] = {}
    for form, tense in verb(lemma):
        if tense is Tense.PARTICIPLE:
            kinds.setdefault(form, Form.PARTICIPLE)
        else:
            base = form == lemma and tense is Tense.PRESENT
            kinds[form] = Form.BASE if base else Form.GERUND if tense is Tense.GERUND else Form.FINITE
    return ((form, kind, False) for form, kind in kinds.items())


FORMS: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "told": lambda lemma: _kept(lemma, Tense.PRESENT, Tense.PAST),
    "deeds": lambda lemma: _kept(lemma, Tense.PRESENT, Tense.PAST, Tense.PARTICIPLE, Tense.GERUND),
    "done": lambda lemma: _kept(lemma, Tense.PARTICIPLE),
    "moving": lambda lemma: _kept(lemma, Tense.PRESENT, Tense.PAST, Tense.PARTICIPLE, Tense.GERUND),
}
"""The forms that files of words ask for by name: `{kill>done}`."""
