"""What each rule on forces reads and does not read, in both languages; every word that lets in, put through a frame."""

from __future__ import annotations

import pytest

from constancia.language import SUPPORTED, language
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.lexicon import lexicon

from .test_authorisations import drafts

READ = [
    ("authorisation.letting", "es", "El Parlamento de Paraguay concedió el visto bueno a la llegada de tropas rusas."),
    ("authorisation.letting", "es", "El Congreso ratificó el permiso para que soldados chilenos ingresen a Iquitos."),
    ("authorisation.letting", "es", "El Gobierno amplió hasta diciembre la permanencia de 500 soldados británicos."),
    ("authorisation.letting", "en", "Cabinet gave the go-ahead for 90 French soldiers to be sent to Mali."),
    ("authorisation.letting", "en", "The Senate turned down a motion to let 200 German troops use Polish soil."),
    ("authorisation.letting", "en", "Lawmakers agreed to send another 150 Dutch soldiers to Mali."),
    ("authorisation.passive", "es", "Las tropas chilenas fueron autorizadas a ingresar en Bolivia."),
    ("authorisation.passive", "en", "The U.S. Navy has been granted permission to use Jamaican ports."),
    ("authorisation.made-to-leave", "es", "El Gobierno de Malí expulsó a los soldados daneses."),
    ("authorisation.made-to-leave", "en", "Danish soldiers were ordered out of Mali."),
    ("authorisation.under-a-deal", "en", "Russian soldiers arrived in Niger in April under a deal."),
    ("authorisation.under-a-deal", "es", "Los soldados rusos llegaron a Níger en abril bajo un acuerdo."),
]
NOT_READ = [
    ("es", "Unos 300 soldados estadounidenses entrenan en el Darién desde el lunes."),
    ("es", "El Gobierno autorizó el ingreso de la prensa al cuartel donde permanecen los soldados rusos."),
    ("es", "¿Debe el Congreso permitir la entrada de tropas rusas?"),
    ("es", "El ministro negó que haya un intento de instalar una base militar estadounidense."),
    ("en", "Police allowed the French soldiers' families to enter the base."),
    ("en", "About 200 British troops landed in Larnaca on Sunday."),
    ("en", "Will the Senate allow American troops to return?"),
    ("en", "Cyprus asked Turkey to withdraw its forces."),
]


@pytest.mark.parametrize(("rule", "code", "text"), READ)
def test_what_a_rule_reads(rule: str, code: str, text: str) -> None:
    assert [draft.rule for draft in drafts(text, code)] == [rule]


@pytest.mark.parametrize(("code", "text"), NOT_READ)
def test_what_no_rule_reads(code: str, text: str) -> None:
    assert drafts(text, code) == []


FRAMES = {
    "es": "El Congreso de Chile {verb} el ingreso de 40 soldados brasileños.",
    "en": "Chile's Congress {verb} the entry of 40 Brazilian soldiers.",
}
SIDES = {Sense.LET_IN: "asserted", Sense.LET_REFUSE: "denied"}
VERBS = [
    (code, lemma, SIDES[row.sense])
    for code in SUPPORTED
    for row in language(code).lexicon.rows
    if row.word_class is WordClass.VERB and row.sense in SIDES
    for lemma in row.each()
    if "_" not in lemma and "-" not in lemma
]


@pytest.mark.parametrize(("code", "lemma", "modality"), VERBS)
def test_every_verb_gives_its_modality(code: str, lemma: str, modality: str) -> None:
    past = [form for form, tense in language(code).lexicon.verb(lemma) if tense is Tense.PAST]
    known = [word for word in past if any(form.lemma == lemma for form in lexicon(code).forms(word))]
    (draft, *more) = drafts(FRAMES[code].format(verb=known[0]), code)
    assert not more
    assert draft.modality is not None
    assert (draft.modality.value, draft.value["force_country"], draft.value["personnel"]) == (modality, "BR", 40)
