from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown


def statement(
    text: str, content: str, by: str, published: str = "2023-05-19", language: str = "en", modality: str = "asserted"
) -> tuple[str, str | None, list[str]]:
    plain = made("statement", text, content, {}, by=by, language=language)
    claim = made("statement", text, content, {"content": plain.evidence}, by=by, language=language, modality=modality)
    return shown(finding(claim, text, published=published, language=language))


VOULE = "After his visit to Peru Clément Voule said there was excessive use of force."


def test_a_conclusion_on_record_agrees() -> None:
    assert statement(VOULE, "there was excessive use of force", "Clément Voule") == (
        "agrees",
        "report/voule-press-conference-2023-05-17",
        ["matched"],
    )
    text = "La CIDH dijo que las muertes en Ayacucho, en el Perú, podrían ser ejecuciones extrajudiciales."
    got = statement(
        text, "las muertes en Ayacucho, en el Perú, podrían ser ejecuciones extrajudiciales", "La CIDH", language="es"
    )
    assert got == ("agrees", "report/iachr-2023-05-03", ["matched"])


@pytest.mark.parametrize(
    ("text", "content", "by", "code"),
    [
        (
            "Peru: Clément Voule said excessive force had killed 500.",
            "excessive force had killed 500",
            "Clément Voule",
            "other-figures",
        ),
        (
            "Peru: the IACHR said the deaths were extrajudicial executions.",
            "the deaths were extrajudicial executions",
            "the IACHR",
            "hedge-dropped",
        ),
        (
            "Peru: Clément Voule said there was no excessive use of force.",
            "there was no excessive use of force",
            "Clément Voule",
            "negated",
        ),
        ("Peru: Clément Voule said the economy was growing.", "the economy was growing", "Clément Voule", "not-this"),
        ("Peru: the IACHR said 57 had died.", "57 had died", "the IACHR", "figures"),
        (
            "Peru: the minister said there was excessive use of force.",
            "there was excessive use of force",
            "the minister",
            "nobody",
        ),
        (
            "Chile: the IACHR said there could be extrajudicial executions.",
            "there could be extrajudicial executions",
            "the IACHR",
            "nobody",
        ),
    ],
)
def test_everything_else_cannot_be_told(text: str, content: str, by: str, code: str) -> None:
    got = statement(text, content, by)
    assert got[:2] == ("cannot-tell", None)
    assert got[2][0] == code


def test_what_was_said_later_is_shown_as_such() -> None:
    got = statement(VOULE, "there was excessive use of force", "Clément Voule", "2023-05-10")
    assert got == ("cannot-tell", None, ["later"])


def test_claims_inside_have_findings_of_their_own() -> None:
    text = "Peru: Clément Voule said excessive force had killed over 60."
    plain = made("statement", text, "excessive force had killed over 60", {}, by="Clément Voule")
    claim = made(
        "statement", text, "excessive force had killed over 60", {"content": plain.evidence}, by="Clément Voule"
    )
    inner = made("casualties", text, "over 60", {"harm": "dead", "count": 60, "qualifier": "more than"})
    found = finding(claim, text, others=(inner,))
    assert shown(found) == ("agrees", "report/voule-press-conference-2023-05-17", ["matched", "inside"])


def test_a_part_of_a_name_stands_for_it_where_it_last_stood_in_that_name() -> None:
    text = "The UN special rapporteur came to Peru. The rapporteur said there was excessive use of force."
    got = statement(text, "there was excessive use of force", "The rapporteur")
    assert got[:2] == ("agrees", "report/voule-press-conference-2023-05-17")
    text = "The Inter-American Commission came to Peru. The defence commission met. The commission saw excessive force."
    assert statement(text, "excessive force", "The commission")[2] == ["nobody", "words-of"]


def test_a_statement_of_figures_agrees_with_its_figures() -> None:
    text = "In the protests in Peru the IACHR counted 57 dead and 912 injured."
    plain = made("statement", text, "57 dead and 912 injured", {}, by="the IACHR")
    claim = made("statement", text, "57 dead and 912 injured", {"content": plain.evidence}, by="the IACHR")
    dead = made("casualties", text, "57 dead", {"harm": "dead", "count": 57, "qualifier": "exactly"}, by="the IACHR")
    hurt = {"harm": "injured", "count": 912, "qualifier": "exactly"}
    injured = made("casualties", text, "912 injured", hurt, by="the IACHR")
    assert shown(finding(claim, text, others=(dead, injured))) == ("agrees", "count/iachr-dead", ["its-figures"])
    assert shown(finding(claim, text, others=(dead,)))[0] == "cannot-tell"


def test_another_person_in_the_same_post_is_somebody_else() -> None:
    text = "In Peru the UN special rapporteur Jane Roe said there was excessive use of force."
    by = "the UN special rapporteur Jane Roe"
    assert statement(text, "there was excessive use of force", by)[2] == ["nobody", "words-of"]
    text = "In Peru the UN special rapporteur Clément Voule said there was excessive use of force."
    by = "the UN special rapporteur Clément Voule"
    assert statement(text, "there was excessive use of force", by)[0] == "agrees"


@pytest.mark.parametrize(
    ("text", "quote", "by"),
    [
        (
            "In Peru the rapporteur for assembly, Clément Voule, said there was excessive use of force.",
            "there was excessive use of force",
            "the rapporteur for assembly",
        ),
        (
            "The IACHR came to Peru. The organization said there could be extrajudicial executions.",
            "there could be extrajudicial executions",
            "The organization",
        ),
        (
            "In Peru the UN special rapporteur said there was excessive use of lethal force.",
            "there was excessive use of lethal force",
            "the UN special rapporteur",
        ),
    ],
)
def test_a_source_named_beside_or_before_and_words_around_another(text: str, quote: str, by: str) -> None:
    assert statement(text, quote, by)[0] == "agrees"


def test_a_word_that_denies_is_none_to_look_past() -> None:
    text = "In Peru the UN special rapporteur said there was excessive use of no force."
    assert statement(text, "there was excessive use of no force", "the UN special rapporteur")[0] == "cannot-tell"
