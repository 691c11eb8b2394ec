"""What a story draws, cites and puts first, where one thing more or less would change it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.conftest import BODY, SOURCE, entry, voting

from constancia.check.stories.wording import deciding, measure_shown
from constancia.model.actors import Organization
from constancia.model.claims import ClaimKind
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

VOTE, DATE, SAID, TOLL = ClaimKind.VOTE, ClaimKind.DATE, ClaimKind.STATEMENT, ClaimKind.CASUALTIES
RIGHT, WRONG, OPEN, NOTED = Outcome.AGREES, Outcome.CONFLICTS, Outcome.CANNOT_TELL, Outcome.EXPLAINED
BRIDGE = {"start": "2023-05-19T00:10", "bills": ["476"], "subject": "PROYECTO 476", "tally": [31, 14, 4]}


def matched(id: str) -> Step:
    return Step("vote.matched", BRIDGE, (id,))


@pytest.mark.parametrize(
    ("outcome", "value", "claimed"),
    [
        (WRONG, {"for_": 33, "against": 12}, (33, 12, None)),
        (WRONG, {"for_": 31, "against": 14}, None),
        (WRONG, {"for_": 33}, None),
        (NOTED, {"for_": 30, "against": 12}, None),
    ],
)
def test_a_claimed_tally_is_drawn_only_where_it_is_whole_and_wrong(
    report: Any, outcome: Outcome, value: dict[str, int], claimed: tuple[int, ...] | None
) -> None:
    report.text = "Lo aprobó con 30 votos."
    step = Step("vote.tally-differs", {**BRIDGE, "claimed": [33, 12, None], "sides": []}, ("v/bridge",))
    entry = "v/bridge" if outcome is NOTED else None
    report.says(VOTE, "30 votos", outcome, matched("v/bridge"), step, matched=entry, **value)
    (story,) = report.told()
    assert story.lead.sum is not None
    assert story.lead.sum.claimed == claimed


def test_a_wrong_tally_of_a_board_without_votes_by_voice_is_drawn_too(report: Any) -> None:
    report.text = "Lo aprobó con 45 votos."
    step = Step("vote.tally-differs", {**BRIDGE, "claimed": [45, 0, None], "sides": []}, ("v/parks",))
    report.says(VOTE, "45 votos", WRONG, step, for_=45, against=0)
    (story,) = report.told()
    assert story.lead.sum is not None
    assert (story.lead.sum.claimed, story.lead.sum.voices) == ((45, 0, None), ())


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ([(VOTE, RIGHT), (DATE, RIGHT)], RIGHT),
        ([(VOTE, OPEN), (DATE, RIGHT)], OPEN),
        ([(VOTE, OPEN), (VOTE, RIGHT), (DATE, RIGHT)], RIGHT),
        ([(DATE, RIGHT)], RIGHT),
        ([(DATE, OPEN), (VOTE, RIGHT)], RIGHT),
        ([(VOTE, NOTED), (DATE, RIGHT)], NOTED),
        ([(VOTE, OPEN), (DATE, NOTED)], NOTED),
        ([(VOTE, RIGHT), (DATE, WRONG)], WRONG),
    ],
)
def test_a_light_claim_confirms_no_story_and_spoils_one(
    report: Any, outcomes: list[tuple[ClaimKind, Outcome]], expected: Outcome
) -> None:
    report.text = ", ".join(f"dato {number}" for number in range(len(outcomes)))
    for number, (kind, outcome) in enumerate(outcomes):
        value = {"date": f"2023-01-0{number + 1}", "anchor": "absolute"} if kind is DATE else {"for_": number}
        entry = "v/parks" if outcome in (RIGHT, NOTED) else None
        step = Step("vote.notes-missing" if outcome is OPEN else "vote.x", {}, ("v/parks",))
        report.says(kind, f"dato {number}", outcome, step, matched=entry, **value)
    (story,) = report.told()
    assert story.outcome is expected


def test_of_claims_that_say_the_same_the_numbers_stand_in_the_order_of_the_text(report: Any) -> None:
    report.text = "Con 9 votos. Con 9 Votos. Con 9 VOTOS."
    for quote in ("9 votos", "9 Votos", "9 VOTOS"):
        report.says(VOTE, quote, RIGHT, matched("v/parks"), matched="v/parks", for_=9)
    (story,) = report.told()
    assert [report.numbers(told) for told in story.told] == [[1, 2, 3]]


def test_what_cannot_be_told_cites_nothing_and_has_a_reason(report: Any) -> None:
    report.text = "Con 9 votos. Con 8 votos."
    report.says(VOTE, "9 votos", OPEN, Step("vote.hole"), for_=9)
    report.says(VOTE, "8 votos", RIGHT, matched("v/parks"), matched="v/parks", for_=8)
    right, open_one = report.told()
    assert (open_one.source, open_one.reason, open_one.folded) == (None, "story.reason.hole", True)
    assert right.reason is None
    assert not right.folded
    assert right.source is not None
    assert right.source.entries == ("v/parks",)


@pytest.mark.parametrize(
    ("published", "source", "code"),
    [
        ("2023-05-03", Source(title="T"), "correction.from-dated"),
        (None, Source(title="T", published="2023-05"), "correction.from-dated"),
        (None, Source(title="T"), "correction.from-named"),
    ],
)
def test_a_source_is_cited_with_its_day_where_it_has_one(
    report: Any, published: str | None, source: Source, code: str
) -> None:
    content = {"event": "e", "harm": "dead", "by": "A", "count": 7}
    entry = Entry(id="x/1", kind=EntryKind.COUNT, content=content, source=source, published=published)  # type: ignore[arg-type]
    report.view = MemoryRecord([entry], name="one")
    report.text = "Hubo 7 muertos."
    report.says(TOLL, "7 muertos", RIGHT, matched="x/1", harm="dead", count=7)
    (story,) = report.told()
    assert story.source is not None
    assert story.source.code == code
    assert story.source.params["name"] == "T"


@pytest.mark.parametrize(
    ("outcome", "codes", "expected"),
    [
        (WRONG, ["vote.matched", "vote.date-agrees", "vote.x"], "vote.x"),
        (WRONG, ["vote.threshold-met", "vote.x"], "vote.x"),
        (WRONG, ["member-vote.on-board", "vote.x"], "vote.x"),
        (WRONG, ["authorisation.by-date", "vote.x"], "vote.x"),
        (WRONG, ["vote.date-agrees"], "vote.date-agrees"),
        (WRONG, ["casualties.event", "vote.date-agrees"], "vote.date-agrees"),
        (RIGHT, ["vote.matched", "vote.date-agrees", "vote.x"], "vote.date-agrees"),
        (OPEN, ["casualties.event", "poll.matched"], "poll.matched"),
        (OPEN, ["casualties.event"], "casualties.event"),
        (Outcome.NOT_ON_RECORD, ["vote.date-agrees", "vote.x"], "vote.x"),
    ],
)
def test_the_step_that_a_finding_turns_on(outcome: Outcome, codes: list[str], expected: str) -> None:
    entry = "e" if outcome in (RIGHT, NOTED) else None
    assert deciding(Finding(outcome, tuple(map(Step, codes)), "", entry)).code == expected


@pytest.mark.parametrize(
    ("bills", "subject", "number", "text"),
    [
        (["476"], "PROYECTO 476", "476", None),
        (["476"], "PROYECTO 1476", None, "PROYECTO 1476"),
        (["476"], "PROYECTO 4761", None, "PROYECTO 4761"),
        (["475", "476"], "PROYECTO 476", "476", None),
        (["476", "475"], "PROYECTOS 475 Y 476", "476", None),
        ([], "LEY DE FAROS", None, "LEY DE FAROS"),
        (None, "LEY DE FAROS", None, "LEY DE FAROS"),
        (["476"], None, None, None),
    ],
)
def test_a_measure_is_shown_by_its_number_where_the_subject_gives_that(
    bills: Any, subject: Any, number: str | None, text: str | None
) -> None:
    assert measure_shown(bills, subject) == {
        "bills": [{"number": number}] if number else [],
        "subjects": [{"text": text}] if text else [],
    }


def test_a_message_takes_the_parameters_of_its_own_step(report: Any) -> None:
    report.text = "El viernes 18 de mayo."
    first = Step("date.x", {"day": "2023-01-01", "said": "0"})
    own = Step("date.weekday", {"day": "2023-05-18", "said": "4"})
    report.says(DATE, "viernes 18 de mayo", WRONG, first, own, date="2023-05-18", anchor="absolute")
    (story,) = report.told()
    assert story.lead.headline.code == "story.date.weekday"
    assert story.lead.headline.params == {"day": "2023-05-18", "said": "4"}
    assert story.lead.correction is not None
    assert story.lead.correction.params == {"day": "2023-05-18"}


def test_the_last_claim_of_a_text_is_no_neighbour_of_the_first(report: Any) -> None:
    report.text = "El 3 de mayo llovió. Hubo sol. Votó 9 a 2."
    report.says(DATE, "3 de mayo", OPEN, date="2023-05-03", anchor="absolute")
    report.says(SAID, "Hubo sol", OPEN)
    report.says(VOTE, "9 a 2", OPEN, for_=9, against=2, date="2023-05-03")
    assert sorted(report.order()) == [[1], [2], [3]]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_claim_is_hosted_from_either_side(report: Any, order: tuple[int, int]) -> None:
    report.text = "El 3 de mayo votó 9 a 2." if order == (0, 1) else "Votó 9 a 2 el 3 de mayo."
    both = [
        (DATE, "3 de mayo", {"date": "2023-05-03", "anchor": "absolute"}),
        (VOTE, "9 a 2", {"for_": 9, "against": 2, "date": "2023-05-03"}),
    ]
    for place in order:
        kind, quote, value = both[place]
        report.says(kind, quote, OPEN, **value)
    assert [sorted(one) for one in report.order()] == [[1, 2]]


def test_the_date_of_what_nobody_published_joins_no_count_of_nobody(report: Any) -> None:
    report.text = "El 3 de mayo hubo 7 muertos."
    report.says(DATE, "3 de mayo", RIGHT, Step("date.agrees", {}, ("v/parks",)), matched="v/parks", date="2023-05-03")
    report.says(TOLL, "7 muertos", OPEN, harm="dead", count=7)
    assert sorted(report.order()) == [[1], [2]]


def test_a_vote_without_figures_joins_no_other_vote_of_its_sentence(report: Any) -> None:
    report.text = "Votó la ley y luego votó 9 a 2."
    report.says(VOTE, "Votó la ley", OPEN, measure="ley")
    report.says(VOTE, "9 a 2", RIGHT, matched("v/parks"), matched="v/parks", for_=9, against=2)
    assert sorted(report.order()) == [[1], [2]]


def test_a_wrong_day_beside_a_wrong_tally_is_corrected_too(report: Any) -> None:
    report.text = "El viernes 18 de mayo votó 9 a 2."
    day = Step("date.weekday", {"day": "2023-05-18", "said": "4"})
    report.says(DATE, "viernes 18 de mayo", WRONG, day, date="2023-05-18", anchor="absolute")
    step = Step("vote.tally-differs", {**BRIDGE, "claimed": [9, 2, None], "sides": []}, ("v/bridge",))
    report.says(VOTE, "9 a 2", WRONG, step, for_=9, against=2, date="2023-05-18")
    (story,) = report.told()
    assert [told.correction and told.correction.code for told in story.told][1:] == ["correction.weekday"]


LORDS = Organization(
    id="altaria", names={"en": ("Lords",), "es": ("Lores",)}, classification="chamber", country="YY", seats=9
)


def test_a_voting_is_cited_by_its_own_body_and_drawn_with_its_seats(report: Any) -> None:
    bodies = [entry(one.id, EntryKind.ORGANIZATION, one.to_plain()) for one in (LORDS, BODY)]
    votes = voting("v/bridge", "2023-05-19T00:10", (30, 12, 4), "PROYECTO 476", bills=("476",))
    step = Step("vote.tally-differs", {**BRIDGE, "claimed": [33, 12, None], "sides": []}, ("v/bridge",))
    for entries, seats, called in (
        ([*bodies, *votes], 60, {"es": "Congreso de Brumania", "en": "Congress of Brumania"}),
        ([bodies[0], *votes], None, {"es": SOURCE.publisher, "en": SOURCE.publisher}),
    ):
        one = type(report)(MemoryRecord(entries, name="two"))
        one.text = "Lo aprobó con 33 votos."
        one.says(VOTE, "33 votos", WRONG, step, for_=33, against=12)
        (story,) = one.told()
        assert story.lead.sum is not None
        assert story.lead.sum.seats == seats
        assert story.source is not None
        assert story.source.params["called"] == called
