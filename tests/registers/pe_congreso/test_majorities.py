"""Every majority of Peru's Congress, on votings to check by hand; subjects are invented, some tallies real."""

from __future__ import annotations

import pytest

from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.model.votes import Option
from constancia.registers.outcomes import derive_outcome
from constancia.registers.pe_congreso.majorities import MAJORITIES, OUTCOMES, RULE
from constancia.registers.pe_congreso.subjects import question_of

PASSED, REJECTED = "passed", "rejected"
BILL = "PROYECTO DE LEY 7, QUE REGULA LA PESCA"
MINISTER = "MOCIÓN 11, QUE PROPONE CENSURAR AL MINISTRO DE SALUD, LUIS BRAVO SOL"
BOARD = "MOCIÓN 11, QUE PROPONE CENSURAR A LA PRESIDENTA DEL CONGRESO, ROSA DÍAZ LUNA"
VACANCY = "RESOLUCIÓN DEL CONGRESO QUE DECLARA LA PERMANENTE INCAPACIDAD MORAL DEL PRESIDENTE DE LA REPÚBLICA"
ADMIT = "ADMISIÓN DE LA MOCIÓN 12, QUE PROPONE {}"
INCAPABLE = ADMIT.format("DECLARAR LA PERMANENTE INCAPACIDAD MORAL DEL PRESIDENTE")
QUESTIONED = ADMIT.format("INTERPELAR AL MINISTRO DE SALUD")
REFORM = "PROYECTO DE LEY 7, QUE PROPONE LA LEY DE REFORMA CONSTITUCIONAL QUE CREA EL SENADO"
JUDGE = "PROPUESTA DE LA CANDIDATA IRENE ESTEVE MAR, EN REEMPLAZO DEL MAGISTRADO LUIS BRAVO SOL"
OMBUDSMAN = "CANDIDATURA A DEFENSOR DEL PUEBLO DEL SEÑOR LUIS BRAVO SOL"
BARRED = "PROYECTO DE RESOLUCIÓN LEGISLATIVA 5, QUE INHABILITA POR DIEZ AÑOS AL SEÑOR LUIS BRAVO SOL"
TRIED = "PROYECTO DE RESOLUCIÓN LEGISLATIVA 5, QUE DECLARA HABER LUGAR A LA FORMACIÓN DE CAUSA CONTRA LUIS BRAVO SOL"
INQUIRY = "MOCIÓN 3, QUE PROPONE CONFORMAR UNA COMISIÓN INVESTIGADORA SOBRE LA PESCA"
ORGANIC = "PROYECTO DE LEY 8, QUE PROPONE MODIFICAR LA LEY 27785, LEY ORGÁNICA DE LA CONTRALORÍA"
TAX = "PROYECTO DE LEY 9, QUE PROPONE PRORROGAR LA DEVOLUCIÓN DEL IMPUESTO A LA PESCA"
WAIVER = f"EXONERACIÓN DE LA SEGUNDA VOTACIÓN DEL {BILL}"
AGAIN = f"RECONSIDERACIÓN DE LA VOTACIÓN DEL {BILL}"
BACK = f"CUESTIÓN PREVIA PARA QUE RETORNE A LA COMISIÓN DE PESCA EL {BILL}"
LEAVE = "PROYECTO DE RESOLUCIÓN LEGISLATIVA 2, QUE AUTORIZA A LA SEÑORA PRESIDENTA A SALIR DEL TERRITORIO NACIONAL"
TROOPS = "PROYECTO DE RESOLUCIÓN LEGISLATIVA 2, QUE AUTORIZA EL INGRESO DE UNIDADES NAVALES CON ARMAS DE GUERRA"


def voting(subject: str, yes: int, no: int, abstain: int, *, leave: int = 0, silent: int = 1) -> Entry:
    """A voting of 130 members, of whom the rest is absent."""
    counts = {
        Option.YES: yes,
        Option.NO: no,
        Option.ABSTAIN: abstain,
        Option.NOT_VOTING: silent,
        Option.LEAVE: leave,
        Option.ABSENT: 130 - yes - no - abstain - silent - leave,
    }
    return Entry(
        id="pe-congreso/vote-event/x",
        kind=EntryKind.VOTE_EVENT,
        content={
            "body": "pe-congreso",
            "start": "2023-05-19T00:10",
            "sitting": "2023-05-18",
            "subject": subject,
            "question": question_of(subject).value,
            "totals": {"register": [yes, no, abstain]},
            "roll": {"options": [option.value for option, count in counts.items() for _ in range(count)]},
        },
        source=Source(publisher="Congreso"),
    )


def derived(event: Entry, *, quiet: bool = False) -> dict[str, object]:
    outcome = derive_outcome(event, None, OUTCOMES, seats=130, quiet=quiet)
    assert outcome is not None
    assert (outcome.rule, outcome.derived_from) == (RULE, (event.id,))
    return dict(outcome.content)


@pytest.mark.parametrize(
    ("subject", "figures", "outcome", "by", "needed"),
    [
        (BILL, (60, 15, 15), PASSED, "simple-majority", None),
        (BILL, (36, 51, 9), REJECTED, "simple-majority", None),
        (LEAVE, (42, 67, 5), REJECTED, "simple-majority", None),
        (TROOPS, (60, 33, 4), PASSED, "simple-majority", None),
        (f"SEGUNDA VOTACIÓN DEL {BILL}", (80, 20, 5), PASSED, "simple-majority", None),
        (BACK, (58, 42, 0), PASSED, "simple-majority", None),
        (BACK, (42, 58, 0), REJECTED, "simple-majority", None),
        (WAIVER, (78, 26, 10), PASSED, "three-fifths-legal", 78),
        (WAIVER, (77, 0, 23), REJECTED, "three-fifths-legal", 78),
        (AGAIN, (66, 49, 6), PASSED, "legal-half", 66),
        (AGAIN, (65, 37, 4), REJECTED, "legal-half", 66),
        ("INSISTENCIA EN LA AUTÓGRAFA DEL PROYECTO DE LEY 4", (72, 44, 0), PASSED, "legal-half", 66),
        ("INSISTENCIA EN LA AUTÓGRAFA DEL PROYECTO DE LEY 4", (61, 20, 22), REJECTED, "legal-half", 66),
        (MINISTER, (71, 32, 13), PASSED, "legal-half", 66),
        (MINISTER, (55, 38, 10), REJECTED, "legal-half", 66),
        (BOARD, (61, 47, 5), PASSED, "simple-majority", None),
        (VACANCY, (102, 6, 10), PASSED, "two-thirds-legal", 87),
        (VACANCY, (55, 54, 19), REJECTED, "two-thirds-legal", 87),
        (INCAPABLE, (73, 32, 6), PASSED, "forty-percent-able", 52),
        (INCAPABLE, (46, 76, 4), REJECTED, "forty-percent-able", 52),
        (QUESTIONED, (48, 57, 2), PASSED, "third-able", None),
        (QUESTIONED, (40, 73, 1), REJECTED, "third-able", None),
        (REFORM, (93, 30, 1), PASSED, "any-majority", None),
        (REFORM, (49, 33, 25), REJECTED, "any-majority", None),
        (JUDGE, (89, 23, 10), PASSED, "two-thirds-legal", 87),
        (OMBUDSMAN, (58, 31, 24), REJECTED, "two-thirds-legal", 87),
        (BARRED, (71, 15, 8), PASSED, "two-thirds-rest", None),
        (BARRED, (60, 2, 21), REJECTED, "two-thirds-rest", None),
        (TRIED, (53, 18, 9), PASSED, "half-and-one-rest", None),
        (TRIED, (47, 0, 35), REJECTED, "half-and-one-rest", None),
        (INQUIRY, (46, 59, 9), PASSED, "thirty-five-percent-legal", 46),
        (INQUIRY, (45, 20, 9), REJECTED, "thirty-five-percent-legal", 46),
        (ORGANIC, (66, 40, 2), PASSED, "legal-half", 66),
        (ORGANIC, (61, 45, 8), REJECTED, "legal-half", 66),
        (TAX, (90, 5, 2), PASSED, "any-majority", None),
        (TAX, (40, 55, 2), REJECTED, "any-majority", None),
        (
            "MOCIÓN 5, QUE PROPONE EXHORTAR AL PODER EJECUTIVO A REPARAR UN PUENTE",
            (80, 9, 1),
            PASSED,
            "any-majority",
            None,
        ),
        ("CUESTIÓN DE ORDEN SOBRE EL USO DE LA PALABRA", (38, 73, 1), REJECTED, "any-majority", None),
    ],
)
def test_what_a_voting_decided(
    subject: str, figures: tuple[int, int, int], outcome: str, by: str, needed: int | None
) -> None:
    leave = 6 if subject == QUESTIONED else 0
    found = derived(voting(subject, *figures, leave=leave))
    assert (found["outcome"], found["by"], found.get("needed")) == (outcome, by, needed)
    assert found["tally"] == list(figures)


@pytest.mark.parametrize(
    ("subject", "figures", "why"),
    [
        (BILL, (40, 40, 9), "tied"),
        (BILL, (47, 37, 23), "abstentions"),
        (REFORM, (71, 45, 6), "referendum"),
        (BARRED, (67, 22, 1), "size-unknown"),
        (TRIED, (51, 21, 13), "size-unknown"),
        (TAX, (62, 46, 4), "rule-unknown"),
        ("CUESTIÓN DE CONFIANZA PLANTEADA POR EL PRESIDENTE DEL CONSEJO DE MINISTROS", (64, 58, 2), "rule-unknown"),
        (ADMIT.format("EXHORTAR AL PODER EJECUTIVO A REPARAR UN PUENTE"), (60, 40, 15), "rule-unknown"),
        (ADMIT.format("INVITAR AL MINISTRO DE SALUD"), (45, 53, 20), "rule-unknown"),
        (ADMIT.format("CONFORMAR UNA COMISIÓN INVESTIGADORA"), (45, 50, 6), "rule-unknown"),
        ("MOCIÓN 3, QUE PROPONE CONFORMAR UNA COMISIÓN ESPECIAL MULTIPARTIDARIA", (50, 58, 5), "rule-unknown"),
        ("PROPUESTA PARA QUE EL DEBATE DEL PEDIDO DE VACANCIA SE REALICE EL LUNES", (86, 21, 10), "rule-unknown"),
        ("PROYECTO DE RESOLUCIÓN DEL CONGRESO QUE LEVANTA LA PRERROGATIVA DE ANTEJUICIO", (67, 45, 0), "rule-unknown"),
    ],
)
def test_where_nothing_follows(subject: str, figures: tuple[int, int, int], why: str) -> None:
    found = derived(voting(subject, *figures))
    assert (found.get("outcome"), found["why"]) == (None, why)


def test_where_votes_by_voice_are_not_transcribed_they_must_not_be_able_to_turn_it() -> None:
    assert derived(voting(LEAVE, 42, 67, 5), quiet=True)["outcome"] == REJECTED, "three quarters of 16 silent are 12"
    assert derived(voting(LEAVE, 54, 55, 6))["outcome"] == REJECTED
    assert derived(voting(LEAVE, 54, 55, 6), quiet=True)["why"] == "voices-unknown"
    assert derived(voting(WAIVER, 77, 6, 24), quiet=True)["why"] == "voices-unknown"
    assert derived(voting(WAIVER, 77, 6, 24), quiet=True)["counted"] == REJECTED, "what the known votes alone give"
    assert derived(voting(WAIVER, 78, 6, 24), quiet=True)["outcome"] == PASSED


def test_the_tally_with_votes_by_voice_is_what_counts() -> None:
    event = voting(AGAIN, 63, 35, 5)
    voices = Entry(
        id=f"{event.id}/resolution",
        kind=EntryKind.RESOLUTION,
        content={"votes": [], "tally": [66, 37, 5]},
        source=event.source,
        derived_from=(event.id,),
        rule="x@1",
    )
    outcome = derive_outcome(event, voices, OUTCOMES, seats=130)
    assert outcome is not None
    assert outcome.content["outcome"] == PASSED
    assert outcome.derived_from == (event.id, voices.id)


def test_every_majority_says_where_it_is_written() -> None:
    assert all(rule.source for rule in MAJORITIES)
    last = MAJORITIES[-1]
    assert (last.decisions, last.wording) == (None, None), "whatever comes, something holds"
