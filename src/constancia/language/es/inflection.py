"""How Spanish verbs, nouns and adjectives are inflected: by rule, with irregular verbs listed.

Only third persons and the first of the plural are made: reports tell of others, and `rechazo` or `apoyo` is then
always the noun.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping

from constancia.language.shape.lexicon import Inflected, Tense
from constancia.language.shape.speech import Form, Inflections
from constancia.language.text import fill
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class _Irregular:
    """What `inflection.txt` lists, by the verb."""

    stressed: Mapping[str, str]
    past: Mapping[str, str]
    future: Mapping[str, str]
    soft: Mapping[str, str]
    weak_past: Mapping[str, str]
    listed: Mapping[str, Mapping[Tense, tuple[str, ...]]]


_IRREGULAR = fill(_Irregular, "es", "inflection")
_NONE: Mapping[Tense, tuple[str, ...]] = {}
_CLITICS = ("", "se", "lo", "la", "los", "las", "le", "les")


def verb(lemma: str) -> Iterator[Inflected]:
    """The forms of a verb."""
    listed = _IRREGULAR.listed.get(lemma, _NONE)
    for tense, forms in listed.items():
        for form in forms:
            yield form, tense
    yield from ((form, made) for form, made in _regular(lemma) if made not in listed)


def _regular(lemma: str) -> Iterator[Inflected]:
    stem, ending = lemma[:-2], lemma[-2:].replace("í", "i")
    first = ending == "ar"
    stressed = _IRREGULAR.stressed.get(lemma, stem)
    vowel, other = ("a", "e") if first else ("e", "a")
    yield from ((stressed + end, Tense.PRESENT) for end in (vowel, vowel + "n"))
    yield stem + {"ar": "amos", "er": "emos", "ir": "imos"}[ending], Tense.PRESENT
    yield from ((form, Tense.PAST) for form in _past(lemma, stem, first=first))
    imperfect = ("aba", "aban") if first else ("ía", "ían")
    yield from ((stem + end, Tense.PAST) for end in imperfect)
    future = _IRREGULAR.future.get(lemma, stem + ending)
    yield from ((future + end, Tense.FUTURE) for end in ("á", "án", "emos"))
    yield from ((future + end, Tense.CONDITIONAL) for end in ("ía", "ían"))
    plural = _listed_past(lemma) or _past(lemma, stem, first=first)[-1]
    yield from ((plural.removesuffix("ron") + end, Tense.SUBJUNCTIVE) for end in ("ra", "ran"))
    soft = _IRREGULAR.soft.get(lemma) or _softened(stressed, first=first)
    yield from ((soft + end, Tense.SUBJUNCTIVE) for end in (other, other + "n"))
    yield from ((lemma + clitic, Tense.INFINITIVE) for clitic in _CLITICS)
    gerund = stem + "ando" if first else _IRREGULAR.weak_past.get(lemma, stem) + _joint(lemma, stem) + "endo"
    yield gerund, Tense.GERUND
    accented = gerund.removesuffix("ndo")[:-1] + ("ándo" if first else "éndo")
    yield from ((accented + clitic, Tense.GERUND) for clitic in _CLITICS[1:])
    participle = stem + ("ad" if first else "íd" if stem.endswith(("a", "e", "o")) else "id")
    yield from ((participle + end, Tense.PARTICIPLE) for end in ("o", "a", "os", "as"))


def _listed_past(lemma: str) -> str | None:
    """The third person plural of a listed past: `dieron`."""
    forms = _IRREGULAR.listed.get(lemma, _NONE).get(Tense.PAST, ())
    return next((form for form in forms if form.endswith("ron")), None)


def _past(lemma: str, stem: str, *, first: bool) -> tuple[str, ...]:
    strong = _IRREGULAR.past.get(lemma)
    if strong is not None:
        return strong + "o", strong + ("eron" if strong.endswith("j") else "ieron")
    if first:
        return stem + "ó", stem + "aron"
    weak = _IRREGULAR.weak_past.get(lemma, stem) + _joint(lemma, stem)
    return weak + "ó", weak + "eron"


def _joint(lemma: str, stem: str) -> str:
    """What joins stem and ending in the past and the gerund: `y` behind a vowel that is heard: `cayó`, `huyendo`."""
    heard = (
        stem.endswith(("a", "e", "o", "u")) and not stem.endswith(("gu", "qu")) and lemma not in _IRREGULAR.weak_past
    )
    return "y" if heard else "i"


def _softened(stem: str, *, first: bool) -> str:
    """The stem as it is written before the other vowel: `rechac`, `entregu`."""
    changes = (("gu", "gü"), ("g", "gu"), ("c", "qu"), ("z", "c")) if first else (("gu", "g"), ("g", "j"), ("c", "z"))
    for old, new in changes:
        if stem.endswith(old):
            return stem[: -len(old)] + new
    return stem


def noun(lemma: str) -> Iterator[Inflected]:
    """The singular and the plural of a noun."""
    yield lemma, None
    if lemma.endswith("ión"):
        yield lemma[:-3] + "iones", None
    elif lemma.endswith("z"):
        yield lemma[:-1] + "ces", None
    elif not lemma.endswith("s"):
        yield lemma + ("s" if lemma[-1] in "aeiouáéó" else "es"), None


def adjective(lemma: str) -> Iterator[Inflected]:
    """The genders and numbers of an adjective."""
    if lemma.endswith("o"):
        yield from ((lemma[:-1] + end, None) for end in ("o", "a", "os", "as"))
    else:
        yield from noun(lemma)


_FOLD = str.maketrans("áéíóúüñ", "aeiouun")
_FINITE = (Tense.PRESENT, Tense.PAST)
_SUPPOSED = (Tense.CONDITIONAL, Tense.SUBJUNCTIVE)


def _kept(lemma: str, wanted: Callable[[str, Tense | None], bool]) -> tuple[str, ...]:
    """The folded forms of a verb that are wanted; of a phrase the first word is inflected."""
    head, *rest = lemma.split()
    return tuple(" ".join([form, *rest]).translate(_FOLD) for form, tense in verb(head) if wanted(form, tense))


def _third(lemma: str, tenses: Container[Tense | None], end: str = "") -> tuple[str, ...]:
    """The third persons of some tenses: both, of one (`-`), or of several (`n`)."""
    forms = _kept(lemma, lambda form, tense: tense in tenses and not form.endswith("mos"))
    return tuple(form for form in forms if not end or (form.split()[0].endswith("n") == (end == "n")))


def _deeds(lemma: str) -> tuple[str, ...]:
    """Finite forms, the gerund and the infinitive, without pronouns."""
    return (
        *_third(lemma, _FINITE),
        *_kept(lemma, lambda form, tense: tense is Tense.GERUND and form.endswith("ndo")),
        *_infinitive(lemma),
    )


def _infinitive(lemma: str) -> tuple[str, ...]:
    return _kept(lemma, lambda form, tense: tense is Tense.INFINITIVE and form.endswith("r"))


def _moving(lemma: str, *tenses: Tense) -> tuple[str, ...]:
    """The forms of some tenses, and the participle of the perfect."""
    return _kept(lemma, lambda form, tense: tense in tenses or (tense is Tense.PARTICIPLE and form.endswith("o")))


_SAID = {Tense.PRESENT: Form.FINITE, Tense.PAST: Form.FINITE, Tense.FUTURE: Form.FINITE, Tense.GERUND: Form.GERUND}


def said(lemma: str) -> Inflections:
    """The forms in which a verb says something, folded, and whether the last letter has an accent.

    Of the subjunctive that is the past («luego de que anunciara»): the present looks like a noun («informe»).
    """
    for form, tense in verb(lemma):
        accented = form[-1] in "óá"
        if tense is Tense.PARTICIPLE and form.endswith("o"):
            yield form.translate(_FOLD), Form.PARTICIPLE, False
        elif tense is Tense.SUBJUNCTIVE and form.endswith(("ra", "ran")):
            yield form.translate(_FOLD), Form.FINITE, False
        elif tense is Tense.INFINITIVE and form == lemma:
            yield form.translate(_FOLD), Form.BASE, False
        elif tense in _SAID and not form.endswith("mos") and not (tense is Tense.GERUND and not form.endswith("ndo")):
            yield form.translate(_FOLD), _SAID[tense], accented


FORMS: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "moving": lambda lemma: _moving(lemma, *_FINITE, Tense.FUTURE, Tense.GERUND),
    "told": lambda lemma: _third(lemma, _FINITE),
    "told_one": lambda lemma: _third(lemma, _FINITE, "-"),
    "told_many": lambda lemma: _third(lemma, _FINITE, "n"),
    "would": lambda lemma: _third(lemma, _SUPPOSED),
    "would_one": lambda lemma: _third(lemma, _SUPPOSED, "-"),
    "would_many": lambda lemma: _third(lemma, _SUPPOSED, "n"),
    "deeds": _deeds,
    "infinitive": _infinitive,
    "done": lambda lemma: _kept(lemma, lambda _, tense: tense is Tense.PARTICIPLE),
    "changing": lambda lemma: _moving(lemma, *_FINITE, Tense.INFINITIVE, Tense.GERUND),
    "reaching": lambda lemma: _moving(lemma, *_FINITE, Tense.GERUND),
}
"""The forms that files of words ask for by name: `{kill>done}`."""
