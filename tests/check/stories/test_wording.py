"""The tables of headlines and corrections: every row can be said, in both languages, from what it asks for."""

from __future__ import annotations

import string
from itertools import chain

import pytest

from constancia.check.stories.reasons import REASONS, in_brief
from constancia.check.stories.wording import BESIDE, CORRECTIONS, HEADLINES, Row, correction, headline
from constancia.language.messages import say, template
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Span
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import Plain
from constancia.model.verdict import OTHER

ROWS = [*chain.from_iterable(HEADLINES.values()), *CORRECTIONS, *BESIDE]

GUARDS = {"full", "changed", "voices", "sides"}
"""Parameters that a row asks for and its message does not name."""

MATTER: dict[str, Plain] = {"bills": ["476"], "subject": "LEY 476 DE PUENTES", "start": "2023-05-19T00:10"}


def fields(text: str | None) -> set[str]:
    assert text is not None
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def claim(kind: ClaimKind, **value: object) -> Claim:
    return Claim.of(kind=kind, evidence=(Span(0, 4, "said"),), value=value, document="sha256:0")


def found(outcome: Outcome, *steps: Step) -> Finding:
    matched = "e/1" if outcome in (Outcome.AGREES, Outcome.EXPLAINED) else None
    return Finding(outcome, steps, "2023-05-19", matched)


@pytest.mark.parametrize("ui", ["es", "en"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.step}→{row.message}")
def test_a_row_asks_for_what_its_message_names(row: Row, ui: str) -> None:
    named = fields(template(row.message, ui))
    assert named - GUARDS == set(row.needs) - GUARDS
    assert named <= set(row.needs)


@pytest.mark.parametrize("ui", ["es", "en"])
def test_every_reason_can_be_counted(ui: str) -> None:
    assert {fields(template(code, ui)) == {"count"} for code in {*REASONS.values(), OTHER}} == {True}
    assert in_brief("vote.hole") == "story.reason.hole"
    assert in_brief("some.new-code") == OTHER


@pytest.mark.parametrize(
    ("outcome", "kind", "value", "steps", "said"),
    [
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"for": 31, "against": 12, "abstain": 4},
            [Step("vote.tally-differs", {**MATTER, "claimed": [31, 12, 4], "tally": [31, 14, 4], "sides": []})],
            "31–14–4, not 31–12–4: measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"for": 33},
            [Step("vote.tally-differs", {**MATTER, "claimed": [33, None, None], "tally": [31, 14, 4], "sides": []})],
            "31–14–4, not 33 for: measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"outcome": "passed"},
            [Step("vote.matched", MATTER), Step("vote.outcome-turned", {"claimed": "passed", "recorded": "rejected"})],
            "On record it was rejected, not passed: measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"for": 90, "against": 2},
            [Step("vote.tally-far", {**MATTER, "claimed": [90, 2, None], "tally": [31, 14, 4]})],
            "31–14–4, not 90–2: measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"for": 31, "against": 14},
            [
                Step("vote.other-matter", {**MATTER, "tally": [31, 14, 4], "told": "parks"}, ("a",)),
                Step("vote.own-tally", {**MATTER, "tally": [44, 0, 2]}, ("b",)),
            ],
            "44–0–2, not 31–14–4, for “parks”: that tally is of measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"for": 31, "against": 14},
            [Step("vote.other-matter", {**MATTER, "tally": [31, 14, 4], "told": "parks"})],
            "31–14–4 is the tally of measure 476, 19 May 2023, 00:10, not of “parks”",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            {"outcome": "passed", "for": 31},
            [
                Step("vote.matched", {**MATTER, "tally": [31, 14, 4]}),
                Step("vote.tally-agrees", {"claimed": [31, None, None], "tally": [31, 14, 4]}),
                Step("vote.outcome-turned", {"claimed": "passed", "recorded": "rejected", "tally": [31, 14, 4]}),
            ],
            "On record it was rejected, not passed: measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CANNOT_TELL,
            ClaimKind.VOTE,
            {"for": 31, "against": 14},
            [Step("vote.not-comparable", {**MATTER, "tally": [31, 14, 4], "told": "the parks"})],
            "31–14–4 is the tally of measure 476, 19 May 2023, 00:10; whether that is “the parks” cannot be told",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.CASUALTIES,
            {"harm": "dead", "count": 49},
            [
                Step("casualties.event", {"name": "protests"}),
                Step("casualties.attribution", {"by": "A", "claimed": "49"}),
                Step("casualties.own", {"by": "A", "figure": "57", "qualifier": "qualifier.exactly", "details": []}),
                Step("casualties.is-theirs", {"by": "B", "figure": "49", "qualifier": "", "details": []}),
            ],
            "A: 57 dead, not 49",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.MEMBER_VOTE,
            {"person": "Ávalos", "option": "for"},
            [
                Step("vote.matched", MATTER),
                Step(
                    "member-vote.differs",
                    {
                        "name": "ÁVALOS",
                        "of_group": [{"group": "SUR"}],
                        "board": "absent",
                        "voice": "no",
                        "claimed": "yes",
                    },
                ),
            ],
            "ÁVALOS (SUR): against, not for; measure 476, 19 May 2023, 00:10",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.DATE,
            {"expression": "x", "date": "2023-05-18", "anchor": "absolute"},
            [Step("date.weekday", {"day": "2023-05-18", "said": "4"})],
            "18 May 2023 was a Thursday, not a Friday",
        ),
        (
            Outcome.EXPLAINED,
            ClaimKind.VOTE,
            {"for": 30, "against": 12},
            [
                Step("vote.matched", MATTER),
                Step("vote.board-figure", {"board": [30, 12, 4], "total": [31, 14, 4], "sides": []}),
                Step("vote.sitting-date", {"sitting": "2023-05-18", "start": "2023-05-19T00:10"}),
            ],
            "30–12–4 is the electronic board; with votes by voice it is 31–14–4: measure 476, 19 May 2023, 00:10",
        ),
    ],
)
def test_the_headline_says_what_is_to_be_known(
    outcome: Outcome, kind: ClaimKind, value: dict[str, object], steps: list[Step], said: str
) -> None:
    told = headline(claim(kind, **value), found(outcome, *steps))
    assert say(told.code, "en", told.params) == said


def test_a_step_without_a_row_is_told_in_its_own_words() -> None:
    steps = (Step("vote.matched", MATTER), Step("vote.no-such-row", {"a": 1}))
    assert headline(claim(ClaimKind.VOTE), found(Outcome.CONFLICTS, *steps)) is steps[1]


def test_what_confirms_is_not_what_a_conflict_is_about() -> None:
    steps = (
        Step("authorisation.matched", {"bill": "4766"}),
        Step("vote.date-agrees", {}),
        Step("authorisation.no-such-row", {}),
    )
    assert headline(claim(ClaimKind.AUTHORISATION), found(Outcome.CONFLICTS, *steps)) is steps[2]
    assert headline(claim(ClaimKind.AUTHORISATION), found(Outcome.AGREES, *steps)) is steps[0]
    assert headline(claim(ClaimKind.AUTHORISATION), found(Outcome.CONFLICTS, *steps[:2])) is steps[0]


def test_a_row_whose_parameters_are_missing_is_passed_over() -> None:
    step = Step("vote.tally-differs", {"tally": [31, 14, 4]})
    assert headline(claim(ClaimKind.VOTE, **{"for": 30, "against": 1}), found(Outcome.CONFLICTS, step)) is step


def test_what_cannot_be_told_is_shown_in_the_claims_own_words() -> None:
    told = headline(claim(ClaimKind.VOTE, **{"for": 3}), found(Outcome.CANNOT_TELL, Step("vote.denied")))
    assert say(told.code, "es", told.params) == "«said»"


def test_a_motion_whose_number_the_subject_does_not_give_is_called_by_its_subject() -> None:
    params: dict[str, Plain] = {**MATTER, "bills": ["1"], "subject": "MOCIÓN 001-2022", "tally": [3, 2, 1]}
    steps = (Step("vote.matched", params), Step("vote.tally-agrees", {"claimed": [3, 2, 1], "tally": [3, 2, 1]}))
    told = headline(claim(ClaimKind.VOTE, **{"for": 3, "against": 2}), found(Outcome.AGREES, *steps))
    assert say(told.code, "es", told.params) == "3–2–1: «MOCIÓN 001-2022», 19 de mayo de 2023, 00:10"


VOICES: dict[str, Plain] = {
    "board": [69, 31, 4],
    "total": [70, 33, 4],
    "result": [70, 33, 4],
    "voices": 3,
    "sides": [{"side": "yes", "count": 1, "names": ["A"]}, {"side": "no", "count": 2, "names": ["B", "C"]}],
}
COUNT: dict[str, Plain] = {
    "by": "A",
    "figure": "57",
    "qualifier": "qualifier.exactly",
    "details": [{"axis": "harm.dead", "value": ""}, {"axis": "axis.published", "value": "2023-05-03"}],
}
POLL: dict[str, Plain] = {
    "pollster": "P",
    "days": "2023-05",
    "subject": "S",
    "sides": [{"side": "poll.disapprove", "share": "75 %"}],
}
MEMBER: dict[str, Plain] = {
    "name": "ÁVALOS",
    "of_group": [{"group": "SUR"}],
    "board": "absent",
    "voice": "no",
    "claimed": "yes",
}
PERSON: dict[str, Plain] = {"person": "N", "post": "president", "days": "2022/2023"}


@pytest.mark.parametrize(
    ("outcome", "kind", "step", "more", "english", "spanish"),
    [
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            Step("vote.tally-differs", {"tally": [70, 33, 4], "sides": [{"side": "no", "more": 1}]}),
            VOICES,
            "70–33–4, of which three by voice after the board closed at 69–31–4",
            "70–33–4, de los que tres de viva voz tras cerrarse el tablero en 69–31–4",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            Step("vote.swapped", {"tally": [44, 0, 2]}),
            {"total": [44, 0, 2], "result": [44, 0, 2], "board": [44, 0, 2]},
            "44–0–2",
            "44–0–2",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            Step("vote.tally-differs", {"tally": [44, 0, 2]}),
            {"total": [44, 0, 2], "result": [44, 0, 2], "board": [43, 1, 2], "changed": ["A"]},
            "44–0–2, with votes given or changed by voice after the board closed at 43–1–2",
            "44–0–2, con votos dados o cambiados de viva voz tras cerrarse el tablero en 43–1–2",
        ),
        (
            Outcome.EXPLAINED,
            ClaimKind.VOTE,
            Step("vote.board-figure", {"board": [69, 31, 4], "total": [70, 33, 4]}),
            VOICES,
            "After the electronic board closed at 69–31–4, votes were added by voice (one for and two against)",
            "Tras cerrarse el tablero electrónico en 69–31–4 se sumaron votos de viva voz (uno a favor y dos",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.VOTE,
            Step("vote.outcome-turned", {"claimed": "passed", "recorded": "rejected"}),
            {"result": [25, 24, 2]},
            "25–24–2: rejected",
            "25–24–2: rechazado",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.CASUALTIES,
            Step("casualties.own-differs", COUNT),
            {},
            "57 dead, according to A (published 3 May 2023)",
            "57 muertos, según A (publicado: 3 de mayo de 2023)",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.POLL,
            Step("poll.differs", {**POLL, "claimed": "79 %"}),
            {},
            "75 % disapprove, on S: P, May 2023",
            "75 % desaprueba, sobre S: P, mayo de 2023",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.MEMBER_VOTE,
            Step("member-vote.differs", MEMBER),
            {},
            "ÁVALOS (SUR): absent on the board, against by voice after it closed",
            "ÁVALOS (SUR): ausente en el tablero, en contra de viva voz tras cerrarse este",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.MEMBER_VOTE,
            Step("member-vote.differs", {**MEMBER, "voice": "", "board": "abstain"}),
            {},
            "ÁVALOS (SUR): abstaining",
            "ÁVALOS (SUR): en abstención",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.BLOC,
            Step("bloc.counts-differ", {"bloc": "SUR", "members": 9, "tally": [1, 7, 0], "claimed": [2, 7, 0]}),
            {},
            "SUR, 9 members: 1–7–0",
            "SUR, 9 miembros: 1–7–0",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.OFFICE,
            Step("office.ended", PERSON),
            {},
            "N, president (2022 to 2023)",
            "N, president (2022 a 2023)",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.DATE,
            Step("date.differs", {"what": "B", "days": [{"day": "2023-05-03", "of": []}], "claimed": "2023-05-04"}),
            {},
            "3 May 2023 (B)",
            "3 de mayo de 2023 (B)",
        ),
        (
            Outcome.CONFLICTS,
            ClaimKind.AUTHORISATION,
            Step("authorisation.differs", {"term": "term.until", "claimed": "2023-12-30", "recorded": "2023-12-31"}),
            {},
            "last day: 31 December 2023",
            "último día: 31 de diciembre de 2023",
        ),
    ],
)
def test_the_correction_can_be_pasted(
    outcome: Outcome, kind: ClaimKind, step: Step, more: dict[str, Plain], english: str, spanish: str
) -> None:
    value = {"harm": "dead", "count": 49} if kind is ClaimKind.CASUALTIES else {}
    told = correction(claim(kind, **value), found(outcome, step), more)
    assert told is not None
    assert say(told.code, "en", told.params).removesuffix(": 70–33–4.") == english
    assert say(told.code, "es", told.params).removesuffix(" en contra): 70–33–4.") == spanish


@pytest.mark.parametrize("outcome", [Outcome.AGREES, Outcome.NOT_ON_RECORD, Outcome.CANNOT_TELL])
def test_nothing_is_corrected_where_nothing_is_wrong(outcome: Outcome) -> None:
    finding = found(outcome, Step("casualties.own-differs", COUNT))
    assert correction(claim(ClaimKind.CASUALTIES, harm="dead", count=49), finding, {}) is None
