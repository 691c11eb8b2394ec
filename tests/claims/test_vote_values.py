"""The values of a vote: what it was on, by which body, how it came out, and to which vote a tally belongs."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def told(text: str, code: str, *names: str) -> list[tuple[object, ...]]:
    """The named values of each vote of a text."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    return [tuple(c.value.get(name) for name in names) for c in read(document) if c.kind.value == "vote"]


CALLED = [
    ("es", "El Senado respaldó la moción por 31 votos contra 20.", "moción"),
    ("es", "La Asamblea adoptó la resolución con 120 votos a favor y 12 en contra.", "resolución"),
    ("es", "El informe obtuvo 88 votos a favor y 12 en contra en el Congreso.", "informe"),
    ("en", "Peers backed the amendment by 248 votes to 209.", "amendment"),
    ("en", "The Security Council adopted the draft resolution with 13 votes in favour.", "draft resolution"),
    ("en", "After a long debate in parliament the motion carried 67 to 38.", "motion"),
]


@pytest.mark.parametrize(("code", "text", "measure"), CALLED)
def test_a_measure_is_called_what_the_text_calls_it(code: str, text: str, measure: str) -> None:
    assert told(text, code, "measure") == [(measure,)]


@pytest.mark.parametrize(
    ("code", "text", "measure"),
    [
        (
            "es",
            "Senado aprueba viaje a Lima\n\nEl Senado aprobó la solicitud del presidente para viajar a Lima.\n",
            "solicitud del presidente para viajar a Lima",
        ),
        (
            "en",
            "Senate backs harbour works\n\nThe Senate approved the bill to dredge the harbour of Port Vell.\n",
            "bill to dredge the harbour of Port Vell",
        ),
    ],
)
def test_the_body_of_a_text_names_its_measure_better_than_the_headline(code: str, text: str, measure: str) -> None:
    assert told(text, code, "measure") == [(measure,)]


ONE_BODY = [
    (
        "es",
        (
            "El Senado aprobó la ley de puertos.\n\nHubo discursos.\n\nSe leyó el acta.\n\nHubo un receso.\n\n"
            "La ley de costas fue rechazada por 31 votos contra 20.\n"
        ),
        ["Senado", "Senado"],
    ),
    (
        "en",
        (
            "The Senate passed the harbour bill.\n\nSpeeches followed.\n\nThe record was read.\n\nA recess came.\n\n"
            "The fisheries bill was defeated by 31 votes to 20.\n"
        ),
        ["Senate", "Senate"],
    ),
    (
        "es",
        (
            "El Senado aprobó la ley de puertos.\n\nLa Cámara de Diputados aprobó la ley de minas.\n\nHubo receso.\n\n"
            "Se leyó el acta.\n\nHubo discursos.\n\nLa ley de costas fue rechazada por 31 votos contra 20.\n"
        ),
        ["Senado", "Cámara de Diputados", None],
    ),
    (
        "en",
        (
            "The Senate passed the harbour bill.\n\nThe House of Representatives passed the mining bill.\n\nSpeeches "
            "followed.\n\nThe record was read.\n\nA recess came.\n\nThe fisheries bill was defeated by 31 votes to "
            "20.\n"
        ),
        ["Senate", "House of Representatives", None],
    ),
]


@pytest.mark.parametrize(("code", "text", "bodies"), ONE_BODY)
def test_a_text_about_one_body_means_it_throughout(code: str, text: str, bodies: list[str | None]) -> None:
    assert [body for (body,) in told(text, code, "body")] == bodies


@pytest.mark.parametrize(
    ("code", "text", "body"),
    [
        (
            "es",
            "La Cámara de Diputados aprobó la reforma. La iniciativa, enviada al Senado, fue aprobada con 61 votos.",
            "Cámara de Diputados",
        ),
        (
            "en",
            (
                "The House of Representatives passed the reform. The measure, sent to the Senate, was approved with 61 "
                "votes."
            ),
            "House of Representatives",
        ),
    ],
)
def test_a_body_to_which_something_is_sent_decided_nothing(code: str, text: str, body: str) -> None:
    assert {found for (found,) in told(text, code, "body")} == {body}


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        (
            "es",
            (
                "El Congreso aprobó reconsiderar la votación que el viernes rechazó la ley de puertos. La decisión se "
                "tomó con 66 votos a favor y 44 en contra."
            ),
            {("passed", 66), ("rejected", None)},
        ),
        (
            "en",
            (
                "Congress approved a request to reconsider the vote that last Friday rejected the harbour bill. The "
                "decision was taken with 66 votes in favor and 44 against."
            ),
            {("passed", 66), ("rejected", None)},
        ),
    ],
)
def test_a_tally_belongs_to_the_vote_told_not_to_one_spoken_of(
    code: str, text: str, wanted: set[tuple[object, ...]]
) -> None:
    assert set(told(text, code, "outcome", "for")) == wanted


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "Bill 12 needed 111 votes but only 105 lawmakers supported it.", (105, 111, "rejected")),
        ("en", "The motion needed 60 votes and got 62 votes in favour in the Senate.", (62, 60, "passed")),
        ("es", "La moción requería 80 votos y obtuvo 70 votos a favor en el Congreso.", (70, 80, "rejected")),
        ("es", "La ley necesitaba 60 votos, pero obtuvo 55 en el Senado.", (55, 60, "rejected")),
    ],
)
def test_votes_needed_and_votes_won_tell_the_outcome(code: str, text: str, value: tuple[object, ...]) -> None:
    assert told(text, code, "for", "threshold", "outcome") == [value]


DECIDED = [
    ("es", "Sin votos en contra, la plenaria de la Cámara dio vía libre al proyecto de puertos.", "passed"),
    ("es", "Diputados le dio media sanción a la reforma del puerto por 128 votos contra 103.", "passed"),
    ("es", "El Senado derrotó el proyecto de puertos por 16 votos a 10.", "rejected"),
    ("es", "El Congreso mandó la iniciativa de puertos al archivo.", "rejected"),
    ("es", "Los votos no alcanzaron para la destitución de Ana Ferro en el Congreso.", "rejected"),
    ("en", "The Rajya Sabha on Wednesday cleared the Harbour Bill by voice vote.", "passed"),
    ("en", "The Commons threw out the Lords' change to the harbour bill by 312 to 237.", "rejected"),
    ("en", "Commissioners deadlocked 3-3 on the harbour request, so it failed.", "rejected"),
    ("en", "The House fell short of the two-thirds needed to override the veto, voting 261-156.", "rejected"),
    (
        "en",
        "The Council failed to adopt the draft resolution: nine members voted in favour, four abstained.",
        "rejected",
    ),
]


@pytest.mark.parametrize(("code", "text", "outcome"), DECIDED)
def test_words_of_deciding(code: str, text: str, outcome: str) -> None:
    assert told(text, code, "outcome") == [(outcome,)]


UNDECIDED = [
    ("es", "El Senado debatirá la moción el martes."),
    ("es", "El proyecto de puertos fue enviado al Senado."),
    ("es", "El tribunal constitucional resolvió por tres votos a dos rechazar el amparo."),
    ("en", "Lawmakers will vote on Thursday on whether to extend the mission."),
    ("en", "The harbour bill was sent to the Senate."),
    ("en", "The governing coalition holds 68 seats to the opposition's 55 and needs 61 for a majority."),
]


@pytest.mark.parametrize(("code", "text"), UNDECIDED)
def test_what_decides_nothing(code: str, text: str) -> None:
    assert told(text, code, "for", "outcome") == []


DENIED = [
    ("es", "Es falso que el Congreso haya autorizado el ingreso de tropas de Chile."),
    ("es", "Es falso que el Congreso autorizara el ingreso de tropas de Chile."),
    ("es", "No es cierto que el Senado hubiera aprobado la ley de puertos."),
    ("en", "It is false that Congress has authorised the entry of Chilean troops."),
    ("en", "It is untrue that the Senate had approved the deployment of Rwandan troops."),
    ("en", "The clerk denied that the Assembly had allowed the entry of foreign troops."),
]


@pytest.mark.parametrize(("code", "text"), DENIED)
def test_a_decision_that_is_said_not_to_have_been_is_denied(code: str, text: str) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    found = [claim for claim in read(document) if claim.kind.value == "vote"]
    assert [(claim.modality.value, claim.value.get("outcome")) for claim in found] == [("denied", "passed")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "La ministra pidió que el Congreso autorizara el ingreso de tropas de Chile."),
        ("es", "La oposición espera que el Senado haya aprobado la ley en junio."),
        ("en", "The minister wants Congress to authorise the entry of Chilean troops."),
    ],
)
def test_that_mood_tells_no_decision_elsewhere(code: str, text: str) -> None:
    assert told(text, code, "outcome") == []


@pytest.mark.parametrize(
    ("code", "text", "body"),
    [
        (
            "es",
            "El dictamen de la Comisión de Justicia se aprobó ayer en la plenaria por 80 votos contra 12.",
            "plenaria",
        ),
        ("es", "El informe de la Subcomisión de Acusaciones fue aprobado con 73 votos a favor y 12 en contra.", None),
        ("es", "La Comisión de Justicia aprobó el dictamen por 12 votos contra 3.", "Comisión de Justicia"),
        ("en", "The report of the Finance Committee was adopted by 40 votes to 12 in the Senate.", "Senate"),
        ("en", "The Finance Committee's report was adopted by 40 votes to 12.", None),
        ("en", "The Defense Committee rejected the amendment by 12 votes to 9.", "Defense Committee"),
    ],
)
def test_a_committee_does_not_decide_on_its_own_report(code: str, text: str, body: str | None) -> None:
    assert told(text, code, "body") == [(body,)]


SIDES = [
    ("es", "La moción no prosperó en el Congreso: la respaldaron 70 diputados y la rechazaron 59.", (70, 59)),
    ("es", "El Congreso aprobó la ley: 177 'síes' y 172 'noes'.", (177, 172)),
    ("es", "El Senado rechazó la ley de puertos en votación de 16 a 10.", (10, 16)),
    ("es", "La reforma obtuvo el respaldo de 79 congresistas y 43 votaron en contra.", (79, 43)),
    ("es", "Una de las congresistas que votó a favor de la ley fue Ana Ferro.", None),
    ("en", "As many as 288 members voted in favour of the Harbour Bill and 232 against it in parliament.", (288, 232)),
    ("en", "Thirteen members of the 15-member council voted in favor of the resolution.", (13, None)),
    ("en", "One of the senators who voted for the bill was Ann Hill.", None),
]


@pytest.mark.parametrize(("code", "text", "sides"), SIDES)
def test_figures_of_each_side(code: str, text: str, sides: tuple[int | None, int | None] | None) -> None:
    assert told(text, code, "for", "against") == ([] if sides is None else [sides])


@pytest.mark.parametrize(
    ("code", "text", "measure"),
    [
        ("en", "In the Lok Sabha 288 members voted in favour of the Harbour Bill and 232 against it.", "Harbour Bill"),
        ("en", "In the Assembly 214 MPs voted against the harbour report and 148 in favour.", "harbour report"),
        ("es", "En el Senado hubo 84 votos a favor de la ley de puertos y 42 en contra.", "ley de puertos"),
    ],
)
def test_what_is_named_behind_one_side_is_what_both_voted_on(code: str, text: str, measure: str) -> None:
    assert told(text, code, "measure") == [(measure,)]


RULES = [
    ("es", "El Senado aprobó la ley de puertos por 31 votos contra 20.", "vote.tally"),
    ("es", "El Senado aprobó la ley de puertos.", "vote.decision"),
    ("es", "La reforma necesita 87 votos en el Congreso.", "vote.threshold"),
    ("es", "Ana Ferro votó a favor de la ley de puertos en el Senado.", "member-vote.told"),
    ("en", "The Senate passed the harbour bill by 31 votes to 20.", "vote.tally"),
    ("en", "The Senate passed the harbour bill.", "vote.decision"),
    ("en", "The reform needs 87 votes in Congress.", "vote.threshold"),
    ("en", "Ann Hill voted for the harbour bill in the Senate.", "member-vote.told"),
]


@pytest.mark.parametrize(("code", "text", "rule"), RULES)
def test_a_vote_names_what_read_it(code: str, text: str, rule: str) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    assert [claim.rule for claim in read(document) if claim.kind.value.endswith("vote")] == [rule]


@pytest.mark.parametrize(
    ("code", "text", "date"),
    [
        ("en", "The report on floods that began on March 28, 2023 passed the Senate on Tuesday, 40-20.", "2023-08-01"),
        ("en", "The law on the strike that started on May 2 passed the Senate on Thursday, 40-20.", "2023-08-03"),
        (
            "es",
            "El informe del paro que comenzó el 2 de mayo fue aprobado por el Senado el martes, 40 a 20.",
            "2023-08-01",
        ),
        (
            "es",
            "El pedido por el paro que empezó el 28 de marzo fue aprobado el jueves por el Senado, 40 a 20.",
            "2023-08-03",
        ),
        ("en", "On Tuesday the Senate adopted the report by 40 to 20.", "2023-08-01"),
        ("es", "El martes el Senado aprobó el informe por 40 a 20.", "2023-08-01"),
    ],
)
def test_a_date_of_what_is_told_in_a_relative_clause_is_not_that_of_the_vote(code: str, text: str, date: str) -> None:
    assert told(text, code, "date") == [(date,)]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate voted out its own speaker, Ann Lee, on Monday: 61 supported the censure, 46 opposed it.",
        "Congress voted out the prime minister with 61 votes in favour and 46 against.",
    ],
)
def test_voting_somebody_out_refuses_nothing(text: str) -> None:
    assert [value for (value,) in told(text, "en", "outcome")] in ([None], ["passed"])


@pytest.mark.parametrize(
    ("code", "text", "sides"),
    [
        (
            "es",
            "Con el respaldo de 119 congresistas y sin un solo voto en contra, el Congreso autorizó el viaje.",
            (119, 0),
        ),
        ("es", "El Senado aprobó la ley con 40 votos a favor y ni un solo voto en contra.", (40, 0)),
        ("es", "El Senado aprobó la ley con 40 votos a favor y un solo voto en contra.", (40, 1)),
        ("en", "The Senate passed the bill with 40 votes in favour and not one vote against.", (40, 0)),
        ("en", "The Senate passed the bill with 40 votes in favour and without a single vote against.", (40, 0)),
        ("en", "The Senate passed the bill with 40 votes in favour and one vote against.", (40, 1)),
        ("en", "The bill cleared the Senate without a single dissenting vote: 40 in favour.", (40, 0)),
        ("en", "The bill cleared the Senate with a single dissenting vote: 40 in favour.", (40, 1)),
        ("en", "The Senate passed the bill with 40 votes in favour and not a single dissenter.", (40, 0)),
    ],
)
def test_not_a_single_vote_is_none(code: str, text: str, sides: tuple[int, int]) -> None:
    assert told(text, code, "for", "against") == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "A bid to oust the speaker and her two deputies was turned away by the Senate on Tuesday, 7-84.",
        "A motion to remove the mayor and his deputies was shot down by the council on Tuesday, 7-14.",
        "The plan of the chair and two members was thrown out by the committee on Friday, 3-9.",
    ],
)
def test_what_was_turned_away_was_refused(text: str) -> None:
    assert [value for (value,) in told(text, "en", "outcome")] == ["rejected"]
