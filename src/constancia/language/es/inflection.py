"""How Spanish verbs, nouns and adjectives are inflected: by rule, with irregular verbs listed.

Only third persons and the first of the plural are made: reports tell of others, and `rechazo` or `apoyo` is then
always the noun.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping

from constancia.language.shape.lexicon import Inflected, Tense

_STRESSED: Mapping[str, str] = {
    "aprobar": "aprueb", "desaprobar": "desaprueb", "reprobar": "reprueb", "improbar": "imprueb", "probar": "prueb",
    "mostrar": "muestr", "contar": "cuent", "encontrar": "encuentr", "negar": "nieg", "denegar": "denieg",
    "cerrar": "cierr", "sentar": "sient", "acordar": "acuerd", "recordar": "recuerd", "perder": "pierd",
    "defender": "defiend", "entender": "entiend", "ascender": "asciend", "descender": "desciend", "querer": "quier",
    "poder": "pued", "preferir": "prefier", "advertir": "adviert", "herir": "hier", "morir": "muer", "pedir": "pid",
    "impedir": "impid", "elegir": "elig", "seguir": "sigu", "conseguir": "consigu", "repetir": "repit",
    "rodar": "rued", "volar": "vuel", "situar": "sitú", "evaluar": "evalú", "continuar": "continú",
    "confiar": "confí", "desconfiar": "desconfí", "fluctuar": "fluctú", "acentuar": "acentú", "ampliar": "amplí",
    "reunir": "reún", "pensar": "piens", "volver": "vuelv", "devolver": "devuelv", "renovar": "renuev",
    "recomendar": "recomiend", "manifestar": "manifiest", "despertar": "despiert", "empezar": "empiez",
    "comenzar": "comienz", "demostrar": "demuestr", "gobernar": "gobiern", "sostener": "sostien", "mantener": "mantien",
    "obtener": "obtien", "tener": "tien", "retener": "retien", "detener": "detien", "contener": "contien",
    "oponer": "opon", "reponer": "repon", "proponer": "propon", "atribuir": "atribuy", "disminuir": "disminuy",
    "destituir": "destituy", "sustituir": "sustituy", "influir": "influy", "extender": "extiend",
    "desplegar": "desplieg", "replegar": "replieg", "enviar": "enví", "consentir": "consient",
    "resolver": "resuelv", "revocar": "revoc", "disponer": "dispon", "contribuir": "contribuy", "rehusar": "rehús",
    "sobrevolar": "sobrevuel", "concluir": "concluy", "rogar": "rueg", "confesar": "confies", "sugerir": "sugier",
    "referir": "refier", "desmentir": "desmient", "recontar": "recuent", "insinuar": "insinú",
    "prevenir": "previen", "predecir": "predic", "disentir": "disient", "asentir": "asient", "reír": "rí",
    "convenir": "convien", "intervenir": "intervien", "rendir": "rind", "reñir": "riñ", "despedir": "despid",
    "argüir": "arguy", "instruir": "instruy", "comprobar": "comprueb", "apretar": "apriet",
    "contradecir": "contradic", "maldecir": "maldic", "graduar": "gradú", "acertar": "aciert", "soltar": "suelt",
    "requerir": "requier", "inferir": "infier", "puntuar": "puntú", "costar": "cuest", "segar": "sieg",
    "extraviar": "extraví",
}  # fmt: skip
"""Stems of the present where the stress lies on them."""

_PAST: Mapping[str, str] = {
    "tener": "tuv", "sostener": "sostuv", "mantener": "mantuv", "obtener": "obtuv", "retener": "retuv",
    "detener": "detuv", "contener": "contuv", "abstener": "abstuv", "oponer": "opus", "reponer": "repus",
    "proponer": "propus", "querer": "quis", "poder": "pud", "estar": "estuv", "decir": "dij", "deducir": "deduj",
    "reducir": "reduj", "haber": "hub", "hacer": "hic", "saber": "sup", "disponer": "dispus", "exponer": "expus",
    "suponer": "supus", "poner": "pus", "predecir": "predij", "contradecir": "contradij", "prevenir": "previn",
    "intervenir": "intervin", "convenir": "convin", "traducir": "traduj",
}  # fmt: skip
"""Stems of strong pasts, which end in -o."""

_FUTURE: Mapping[str, str] = {
    "tener": "tendr", "sostener": "sostendr", "mantener": "mantendr", "obtener": "obtendr", "abstener": "abstendr",
    "oponer": "opondr", "proponer": "propondr", "querer": "querr", "poder": "podr", "haber": "habr", "decir": "dir",
    "hacer": "har", "saber": "sabr", "detener": "detendr", "salir": "saldr", "disponer": "dispondr",
    "exponer": "expondr", "suponer": "supondr", "poner": "pondr", "prevenir": "prevendr",
}  # fmt: skip

_SOFT: Mapping[str, str] = {
    "tener": "teng", "sostener": "sosteng", "mantener": "manteng", "obtener": "obteng", "abstener": "absteng",
    "oponer": "opong", "proponer": "propong", "detener": "deteng", "decir": "dig", "hacer": "hag", "saber": "sep",
    "ver": "ve", "caer": "caig", "decaer": "decaig", "favorecer": "favorezc", "obedecer": "obedezc", "crecer": "crezc",
    "decrecer": "decrezc", "reducir": "reduzc", "conocer": "conozc", "elegir": "elij", "seguir": "sig",
    "conseguir": "consig", "recoger": "recoj", "permanecer": "permanezc", "establecer": "establezc", "salir": "salg",
    "disponer": "dispong",
}  # fmt: skip
"""Stems of the subjunctive that are not those of the present."""

_WEAK_PAST: Mapping[str, str] = {
    "pedir": "pid", "impedir": "impid", "elegir": "elig", "seguir": "sigu", "conseguir": "consigu", "morir": "mur",
    "preferir": "prefir", "advertir": "advirt", "herir": "hir", "repetir": "repit", "consentir": "consint",
    "sugerir": "sugir", "referir": "refir", "desmentir": "desmint", "inferir": "infir", "requerir": "requir",
    "asentir": "asint", "disentir": "disint", "despedir": "despid", "rendir": "rind", "prevenir": "previn",
    "intervenir": "intervin", "convenir": "convin", "predecir": "predic", "contradecir": "contradic",
}  # fmt: skip
"""Stems of third persons of the past and of the gerund in -ir."""

_LISTED: Mapping[str, Mapping[Tense, str]] = {
    "ser": {
        Tense.PRESENT: "es son somos", Tense.PAST: "fue fueron era eran", Tense.FUTURE: "será serán",
        Tense.CONDITIONAL: "sería serían", Tense.SUBJUNCTIVE: "sea sean fuera fueran",
        Tense.INFINITIVE: "ser serlo", Tense.GERUND: "siendo", Tense.PARTICIPLE: "sido",
    },
    "ir": {
        Tense.PRESENT: "va van", Tense.PAST: "iba iban", Tense.FUTURE: "irá irán", Tense.CONDITIONAL: "iría irían",
        Tense.SUBJUNCTIVE: "vaya vayan", Tense.INFINITIVE: "ir", Tense.GERUND: "yendo", Tense.PARTICIPLE: "ido",
    },
    "estar": {Tense.PRESENT: "está están", Tense.SUBJUNCTIVE: "esté estén"},
    "haber": {
        Tense.PRESENT: "ha han hay hemos", Tense.SUBJUNCTIVE: "haya hayan", Tense.PARTICIPLE: "habido",
    },
    "dar": {Tense.PRESENT: "da dan", Tense.PAST: "dio dieron daba daban", Tense.SUBJUNCTIVE: "dé den"},
    "ver": {
        Tense.PRESENT: "ve ven vemos", Tense.PAST: "vio vieron veía veían", Tense.GERUND: "viendo viéndolo",
        Tense.PARTICIPLE: "visto vista vistos vistas",
    },
    "decir": {
        Tense.PRESENT: "dice dicen", Tense.PARTICIPLE: "dicho dicha dichos dichas", Tense.GERUND: "diciendo",
    },
    "hacer": {Tense.PAST: "hizo hicieron hacía hacían", Tense.PARTICIPLE: "hecho hecha hechos hechas"},
    "caer": {Tense.PAST: "cayó cayeron caía caían", Tense.PARTICIPLE: "caído caída", Tense.GERUND: "cayendo"},
    "decaer": {Tense.PAST: "decayó decayeron", Tense.PARTICIPLE: "decaído", Tense.GERUND: "decayendo"},
    "poner": {Tense.PARTICIPLE: "puesto puesta puestos puestas"},
    "oponer": {Tense.PARTICIPLE: "opuesto opuesta opuestos opuestas"},
    "disponer": {Tense.PARTICIPLE: "dispuesto dispuesta dispuestos dispuestas"},
    "resolver": {Tense.PARTICIPLE: "resuelto resuelta resueltos resueltas"},
    "contribuir": {Tense.PAST: "contribuyó contribuyeron"},
    "morir": {Tense.PARTICIPLE: "muerto muerta muertos muertas"},
    "abstener": {Tense.PRESENT: "abstiene abstienen"},
    "atribuir": {Tense.PAST: "atribuyó atribuyeron"},
    "disminuir": {Tense.PAST: "disminuyó disminuyeron", Tense.GERUND: "disminuyendo"},
    "destituir": {Tense.PAST: "destituyó destituyeron", Tense.GERUND: "destituyendo"},
    "suscribir": {Tense.PARTICIPLE: "suscrito suscrita suscritos suscritas"},
    "prohibir": {Tense.PRESENT: "prohíbe prohíben prohibe prohiben prohibimos"},
    "reducir": {Tense.PAST: "redujo redujeron reducía"},
    "prever": {
        Tense.PRESENT: "prevé prevén", Tense.PAST: "previó previeron preveía preveían", Tense.GERUND: "previendo",
        Tense.PARTICIPLE: "previsto prevista previstos previstas",
    },
    "leer": {Tense.PAST: "leyó leyeron leía leían", Tense.PARTICIPLE: "leído leída", Tense.GERUND: "leyendo"},
    "creer": {Tense.PAST: "creyó creyeron creía creían", Tense.PARTICIPLE: "creído", Tense.GERUND: "creyendo"},
    "concluir": {Tense.PAST: "concluyó concluyeron concluía concluían", Tense.GERUND: "concluyendo"},
    "proponer": {Tense.PARTICIPLE: "propuesto propuesta propuestos propuestas"},
    "exponer": {Tense.PARTICIPLE: "expuesto expuesta expuestos expuestas"},
    "suponer": {Tense.PARTICIPLE: "supuesto"},
    "escribir": {Tense.PARTICIPLE: "escrito escrita escritos escritas"},
    "describir": {Tense.PARTICIPLE: "descrito descrita descritos descritas"},
    "predecir": {Tense.PARTICIPLE: "predicho", Tense.GERUND: "prediciendo"},
}  # fmt: skip
"""Forms that no rule makes; a tense that is listed here is not made by rule."""

_CLITICS = ("", "se", "lo", "la", "los", "las", "le", "les")
_ACCENTED = str.maketrans("aei", "áéí")


def verb(lemma: str) -> Iterator[Inflected]:
    """The forms of a verb."""
    listed = _LISTED.get(lemma, {})
    for tense, forms in listed.items():
        for form in forms.split():
            yield form, tense
    yield from ((form, made) for form, made in _regular(lemma) if made not in listed)


def _regular(lemma: str) -> Iterator[Inflected]:
    stem, ending = lemma[:-2], lemma[-2:].replace("í", "i")
    first = ending == "ar"
    stressed = _STRESSED.get(lemma, stem)
    vowel, other = ("a", "e") if first else ("e", "a")
    yield from ((stressed + end, Tense.PRESENT) for end in (vowel, vowel + "n"))
    yield stem + {"ar": "amos", "er": "emos", "ir": "imos"}[ending], Tense.PRESENT
    yield from ((form, Tense.PAST) for form in _past(lemma, stem, first=first))
    imperfect = ("aba", "aban") if first else ("ía", "ían")
    yield from ((stem + end, Tense.PAST) for end in imperfect)
    future = _FUTURE.get(lemma, stem + ending)
    yield from ((future + end, Tense.FUTURE) for end in ("á", "án", "emos"))
    yield from ((future + end, Tense.CONDITIONAL) for end in ("ía", "ían"))
    plural = _listed_past(lemma) or _past(lemma, stem, first=first)[-1]
    yield from ((plural.removesuffix("ron") + end, Tense.SUBJUNCTIVE) for end in ("ra", "ran"))
    soft = _SOFT.get(lemma) or _softened(stressed, first=first)
    yield from ((soft + end, Tense.SUBJUNCTIVE) for end in (other, other + "n"))
    yield from ((lemma + clitic, Tense.INFINITIVE) for clitic in _CLITICS)
    gerund = (_WEAK_PAST.get(lemma, stem)) + ("ando" if first else "iendo")
    yield gerund, Tense.GERUND
    accented = gerund[:-4] + gerund[-4:].replace("ando", "ándo").replace("iendo", "iéndo")
    yield from ((accented + clitic, Tense.GERUND) for clitic in _CLITICS[1:])
    participle = stem + ("ad" if first else "id")
    yield from ((participle + end, Tense.PARTICIPLE) for end in ("o", "a", "os", "as"))


def _listed_past(lemma: str) -> str | None:
    """The third person plural of a listed past: `dieron`."""
    forms = _LISTED.get(lemma, {}).get(Tense.PAST, "").split()
    return next((form for form in forms if form.endswith("ron")), None)


def _past(lemma: str, stem: str, *, first: bool) -> tuple[str, ...]:
    strong = _PAST.get(lemma)
    if strong is not None:
        return strong + "o", strong + ("eron" if strong.endswith("j") else "ieron")
    if first:
        return stem + "ó", stem + "aron"
    weak = _WEAK_PAST.get(lemma, stem)
    return weak + "ió", weak + "ieron"


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


FORMS: Mapping[str, Callable[[str], tuple[str, ...]]] = {
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
