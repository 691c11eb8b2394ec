"""Whole sentences against the starter record: a post beside a seat, a toll of somebody else's, a day too late.

Each construction in three sentences of either language.
"""

from __future__ import annotations

import pytest

from constancia import check_text
from constancia.language.messages import say

ENGLISH, SPANISH = "LIMA, May 19, 2023. ", "LIMA, 19 de mayo de 2023. "
LET_IN = "Peru's Congress let foreign troops in by 70 votes to 33, with 4 abstentions. "
SE_AUTORIZA = "El Congreso del Perú autorizó el ingreso de tropas con 70 votos a favor, 33 en contra y 4 abstenciones. "


def told(text: str, kind: str) -> list[tuple[str, list[str], str]]:
    """Outcome, codes and English words of the findings for the claims of a kind."""
    spanish = text.startswith(("El ", "La ", "Las ", "Tras ", "En el "))
    checked = check_text((SPANISH if spanish else ENGLISH) + text)
    return [
        (
            found.outcome.value,
            [step.code for step in found.because],
            " ".join(say(step.code, "en", step.params) for step in found.because),
        )
        for claim, found in zip(checked.claims, checked.findings, strict=True)
        if claim.kind.value == kind
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's protests left many dead. The UN coordinator asked ministers to acknowledge what victims went through.",
        "After the protests in Peru, the bishop of Puno urged ministers to acknowledge, at last, the victims' pain.",
        "After the protests in Peru, Senator Ruth Lee said that a country must acknowledge and compensate its victims.",
        "Tras las protestas en el Perú, el obispo de Puno pidió reconocer el dolor de todas las víctimas.",
        "Tras las protestas en el Perú, la coordinadora de la ONU reclamó reconocer y reparar a las víctimas.",
        "Tras las protestas en el Perú, el alcalde de Juliaca exigió reconocer lo que sufrieron las víctimas.",
    ],
)
def test_what_somebody_unknown_asks_is_shown_beside_whose_it_is_on_record(text: str) -> None:
    outcome, codes, words = told(text, "statement")[0]
    assert (outcome, codes) == ("cannot-tell", ["statement.nobody", "statement.like-of"])
    assert "United Nations special rapporteur" in words


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Peru's Congress met. Legislator Alejandro Cavero, spokesman of the ethics committee, spoke.", "spokesman"),
        ("Peru's Congress met. The chair of the budget committee, congresswoman Rosselli Amuruz, spoke.", "chair"),
        ("Peru's Congress met. Congressman Guido Bellido, secretary of the committee on energy, spoke.", "secretary"),
        (
            "El Congreso del Perú sesionó. El secretario de la Comisión de Energía, congresista Guido Bellido, habló.",
            "secretario",
        ),
        (
            "El Congreso del Perú sesionó. La presidenta de la Comisión de Ética, congresista Rosselli Amuruz, habló.",
            "presidenta",
        ),
        (
            "El Congreso del Perú sesionó. El legislador Alejandro Cavero, vocero de la Comisión de Ética, habló.",
            "vocero",
        ),
    ],
)
def test_a_seat_is_on_record_and_a_post_in_a_committee_is_not(text: str, post: str) -> None:
    found = told(text, "office")
    assert {(outcome, *codes) for outcome, codes, _ in found} == {
        ("agrees", "office.sits"),
        ("cannot-tell", "office.seat-only"),
    }
    assert next(post in words for _, codes, words in found if codes == ["office.seat-only"])


@pytest.mark.parametrize(
    "text",
    [
        LET_IN + "Two weeks later, the IACHR published its report on the protests.",
        LET_IN
        + "A fortnight later the Inter-American Commission on Human Rights presented its report on the protests.",
        LET_IN + "Three weeks later, the IACHR had released its report on the protests.",
        SE_AUTORIZA + "Dos semanas después, la CIDH publicó su informe sobre las protestas.",
        SE_AUTORIZA + "Quince días más tarde la CIDH presentó su informe sobre las protestas.",
        SE_AUTORIZA + "Tres semanas después la Comisión Interamericana de Derechos Humanos difundió su informe.",
    ],
)
def test_a_report_that_came_before_the_vote_did_not_come_after_it(text: str) -> None:
    outcome, codes, words = told(text, "date")[0]
    assert (outcome, codes) == ("conflicts", ["date.order"])
    assert "3 May 2023; vote, 19 May 2023 (sitting of 18 May 2023) (15–16 days)" in words


@pytest.mark.parametrize(
    "text",
    [
        "In its report on the protests in Peru, the IACHR counted 49 dead.",
        "The protests in Peru left 49 people dead, the IACHR said in its report.",
        "The IACHR's report concluded that 49 people died in the protests in Peru.",
        "La CIDH contó 49 muertos en las protestas del Perú.",
        "Las protestas en el Perú dejaron 49 muertos, según el informe de la CIDH.",
        "La CIDH concluyó que en las protestas del Perú murieron 49 personas.",
    ],
)
def test_a_toll_of_somebody_else_s_is_not_the_commission_s(text: str) -> None:
    outcome, codes, words = told(text, "casualties")[0]
    assert (outcome, codes[1]) == ("conflicts", "casualties.attribution")
    assert "57 (dead" in words
    assert "Human Rights Watch: 49 (dead" in words


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president, Dina Boluarte, has a disapproval of 79%.",
        "In Peru 79% disapprove of Dina Boluarte.",
        "Dina Boluarte, whose disapproval stands at 79%, governs Peru.",
        "La desaprobación de Dina Boluarte en el Perú es de 79 %.",
        "En el Perú el 79 % desaprueba a Dina Boluarte.",
        "El Perú desaprueba a Dina Boluarte: un 79 % de desaprobación.",
    ],
)
def test_a_share_without_a_pollster_shows_every_poll_that_has_it(text: str) -> None:
    outcome, codes, words = told(text, "poll")[0]
    assert (outcome, codes) == ("cannot-tell", ["poll.no-pollster-found", *["poll.poll"] * 3])
    assert "Instituto de Estudios Peruanos (April 2023)" in words
    assert "Ipsos (12 May 2023 to 13 May 2023), Congreso de la República del Perú" in words
