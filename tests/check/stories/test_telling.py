"""Stories over findings made by hand: what stands together, what comes first, what is folded."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.language.messages import say
from constancia.model.claims import ClaimKind
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Outcome, Step
from constancia.model.sources import Source
from constancia.model.stories import Story, Told
from constancia.record.memory import MemoryRecord


def matched(id: str, *codes: str) -> list[Step]:
    start = {"start": "2023-05-18T11:11", "bills": ["310"], "subject": "LEY 310", "tally": [44, 0, 2]}
    return [Step("vote.matched", start, (id,)), *(Step(code, {"tally": [44, 0, 2]}, (id,)) for code in codes)]


DATE = {"anchor": "absolute"}


def test_one_voting_told_three_times_is_one_story_with_three_places(report: Any) -> None:
    report.text = "Aprobó con 44 votos. Fueron 44 votos. Con 44 votos se cerró."
    for _ in range(3):
        report.says(
            ClaimKind.VOTE, "44 votos", Outcome.AGREES, *matched("v/parks", "vote.tally-agrees"), matched="v/parks"
        )
        report.text = report.text.replace("44 votos", "44 Votos", 1)
    (story,) = report.told()
    assert report.numbers(story.lead) == [1, 2, 3]
    assert (story.entry, story.outcome, story.folded) == ("v/parks", Outcome.AGREES, False)


def test_several_votings_are_several_stories(report: Any) -> None:
    report.text = "Parques: 44 votos. Puertos: 28 votos."
    report.says(ClaimKind.VOTE, "44 votos", Outcome.AGREES, *matched("v/parks"), matched="v/parks", for_=44)
    report.says(ClaimKind.VOTE, "28 votos", Outcome.AGREES, *matched("v/ports"), matched="v/ports", for_=28)
    assert [story.entry for story in report.told()] == ["v/parks", "v/ports"]


def test_what_belongs_to_a_vote_stands_in_its_story(report: Any) -> None:
    report.text = "El 18 de mayo de 2023 el Pleno aprobó la ley con 44 votos, y Prima votó en contra."
    report.says(
        ClaimKind.DATE,
        "18 de mayo de 2023",
        Outcome.CANNOT_TELL,
        Step("date.nothing-on-record"),
        date="2023-05-18",
        **DATE,
    )
    report.says(
        ClaimKind.VOTE,
        "44 votos",
        Outcome.AGREES,
        *matched("v/parks", "vote.tally-agrees"),
        matched="v/parks",
        for_=44,
        date="2023-05-18",
    )
    differs = {"name": "PRIMA", "of_group": [{"group": "SUR"}], "board": "yes", "voice": "", "claimed": "no"}
    report.says(
        ClaimKind.MEMBER_VOTE,
        "Prima votó en contra",
        Outcome.CONFLICTS,
        *matched("v/parks"),
        Step("member-vote.differs", differs, ("v/parks",)),
        matched="v/parks",
        person="Prima",
        option="against",
    )
    (story,) = report.told()
    assert report.numbers(story) == [3, 2, 1]
    assert story.outcome is Outcome.CONFLICTS
    assert story.lead.headline.code == "story.member.differs"
    assert [told.asks for told in story.told] == [True, False, False]


def test_a_day_alone_does_not_confirm_the_tally_beside_it(report: Any) -> None:
    report.text = "El 15 de febrero de 2023 censuró a la ministra con 27 votos a 20."
    report.says(ClaimKind.DATE, "15 de febrero de 2023", Outcome.AGREES, matched="v/quiet", date="2023-02-15", **DATE)
    shown = {"claimed": [27, 20, None], "board": [25, 20, 1], "start": "2023-02-15T10:00", "subject": "CENSURA"}
    report.says(
        ClaimKind.VOTE,
        "27 votos a 20",
        Outcome.CANNOT_TELL,
        Step("vote.notes-missing", {**shown, "bills": []}, ("v/quiet",)),
        for_=27,
        against=20,
    )
    (story,) = report.told()
    assert (story.outcome, story.folded) == (Outcome.CANNOT_TELL, False)
    assert report.numbers(story) == [2, 1]
    assert story.lead.headline.code == "story.vote.notes-missing"


def test_an_authorisation_stands_with_the_voting_that_decided_it(report: Any, record: MemoryRecord) -> None:
    authorisation = Entry(
        id="b/authorisation",
        kind=EntryKind.AUTHORISATION,
        content={"force": "troops", "force_country": "US", "territory": "XX", "voting": "v/bridge"},
        source=Source(title="A dossier"),
    )
    voting = record.entry("v/bridge")
    assert voting is not None
    report.view = MemoryRecord([voting, authorisation], name="two")
    report.text = "Deja entrar tropas. Fue con 30 votos."
    report.says(ClaimKind.AUTHORISATION, "entrar tropas", Outcome.AGREES, matched="b/authorisation", force="tropas")
    report.says(ClaimKind.VOTE, "30 votos", Outcome.AGREES, *matched("v/bridge"), matched="v/bridge", for_=30)
    (story,) = report.told()
    assert (report.numbers(story), story.entry) == ([2, 1], "v/bridge")


def test_a_tally_of_another_measure_is_no_part_of_that_measures_story(report: Any) -> None:
    report.text = "Parques: 44 votos. El proyecto 555 también tuvo 44 votos a 0."
    report.says(ClaimKind.VOTE, "44 votos", Outcome.AGREES, *matched("v/parks"), matched="v/parks", for_=44)
    other = {"tally": [44, 0, 2], "told": "555", "start": "2023-05-18T11:11", "subject": "LEY 310", "bills": ["310"]}
    own = {**other, "tally": [7, 7, 1], "bills": ["555"]}
    report.says(
        ClaimKind.VOTE,
        "44 votos a 0",
        Outcome.CONFLICTS,
        Step("vote.other-matter", other, ("v/parks",)),
        Step("vote.own-tally", own, ("v/roads",)),
        for_=44,
        against=0,
    )
    wrong, right = report.told()
    assert (wrong.entry, right.entry) == ("v/roads", "v/parks")
    assert wrong.lead.headline.params["own"] == [7, 7, 1]
    assert wrong.lead.correction is not None
    assert wrong.lead.correction.params["total"] == [7, 7, 1]


def test_a_saying_stands_with_the_figures_inside_it(report: Any) -> None:
    report.text = "Dijo que hubo 49 muertos en las protestas. Dijo que lloverá."
    report.says(
        ClaimKind.STATEMENT,
        "hubo 49 muertos en las protestas",
        Outcome.CANNOT_TELL,
        Step("statement.figures"),
        speaker="A",
    )
    report.says(ClaimKind.CASUALTIES, "49 muertos", Outcome.CONFLICTS, harm="dead", count=49, speaker="A")
    report.says(ClaimKind.STATEMENT, "lloverá", Outcome.CANNOT_TELL, Step("statement.nobody"), speaker="A")
    assert report.order() == [[2, 1], [3]]
    assert [story.folded for story in report.told()] == [False, True]


def test_offices_of_one_person_are_one_story(report: Any) -> None:
    report.text = "El congresista Luis Sol habló. El secretario Luis Sol calló."
    report.says(ClaimKind.OFFICE, "congresista Luis Sol", Outcome.CANNOT_TELL, person="Luis Sol", post="congresista")
    report.says(ClaimKind.OFFICE, "secretario Luis Sol", Outcome.CANNOT_TELL, person="LUIS SOL", post="secretario")
    assert report.order() == [[1, 2]]


def test_the_order_is_that_in_which_a_reporter_needs_them(report: Any) -> None:
    kinds = [
        (ClaimKind.OFFICE, Outcome.CONFLICTS, {"person": "A", "post": "x"}),
        (ClaimKind.POLL, Outcome.AGREES, {"approve": 3}),
        (ClaimKind.STATEMENT, Outcome.CANNOT_TELL, {}),
        (ClaimKind.BLOC, Outcome.EXPLAINED, {"bloc": "B"}),
        (ClaimKind.VOTE, Outcome.NOT_ON_RECORD, {"for": 9}),
        (ClaimKind.CASUALTIES, Outcome.CONFLICTS, {"harm": "dead", "count": 4}),
        (ClaimKind.VOTE, Outcome.EXPLAINED, {"for": 7}),
        (ClaimKind.DATE, Outcome.AGREES, {"date": "2023-01-01", **DATE}),
        (ClaimKind.VOTE, Outcome.CONFLICTS, {"for": 8}),
    ]
    report.text = ". ".join(f"Frase número {place}" for place in range(len(kinds)))
    for place, (kind, outcome, value) in enumerate(kinds):
        id = f"x/{place}" if outcome in (Outcome.AGREES, Outcome.EXPLAINED) else None
        report.says(kind, f"Frase número {place}", outcome, matched=id, **value)
    assert report.order() == [[6], [9], [1], [5], [7], [4], [2], [8], [3]]


def test_an_explained_day_asks_for_no_footnote_beside_its_vote(report: Any) -> None:
    report.text = "El 18 de mayo de 2023 el Pleno lo aprobó con 30 votos."
    sitting = Step("date.sitting", {"what": "moment.vote", "days": [{"day": "2023-05-19"}]}, ("v/bridge",))
    report.says(
        ClaimKind.DATE, "18 de mayo de 2023", Outcome.EXPLAINED, sitting, matched="v/bridge", date="2023-05-18", **DATE
    )
    voices = {"board": [30, 12, 4], "total": [31, 14, 4], "sides": []}
    report.says(
        ClaimKind.VOTE,
        "30 votos",
        Outcome.EXPLAINED,
        *matched("v/bridge"),
        Step("vote.board-figure", voices, ("v/bridge",)),
        matched="v/bridge",
        for_=30,
    )
    (story,) = report.told()
    assert [told.asks for told in story.told] == [True, False]
    drawn = story.lead.sum
    assert drawn is not None
    assert (drawn.claimed, drawn.board, drawn.total, drawn.seats) == (None, (30, 12, 4), (31, 14, 4), 60)
    assert [(row["side"], row["count"]) for row in drawn.voices] == [("yes", 1), ("no", 2)]


def test_a_wrong_tally_is_drawn_above_the_board(report: Any) -> None:
    report.text = "Lo aprobó con 33 votos contra 12."
    shown = {"tally": [31, 14, 4], "start": "2023-05-19T00:10", "subject": "PROYECTO 476", "bills": ["476"]}
    step = Step("vote.tally-differs", {**shown, "claimed": [33, 12, None], "sides": []}, ("v/bridge",))
    report.says(ClaimKind.VOTE, "33 votos contra 12", Outcome.CONFLICTS, step, for_=33, against=12)
    (story,) = report.told()
    assert story.lead.sum is not None
    assert story.lead.sum.claimed == (33, 12, None)
    assert story.source is not None
    assert story.source.params["called"] == {"es": "Congreso de Brumania", "en": "Congress of Brumania"}


def test_a_story_that_could_not_be_shown_is_refused() -> None:
    right = Outcome.AGREES
    with pytest.raises(ValueError, match="never folded"):
        Story(told=(Told(claims=("a",), outcome=right, headline=Step("x.y")),), outcome=right, folded=True)
    with pytest.raises(ValueError, match="at least one"):
        Story(told=(), outcome=Outcome.AGREES)


@pytest.mark.parametrize(
    ("kind", "outcome", "drawn"),
    [
        (ClaimKind.VOTE, Outcome.EXPLAINED, True),
        (ClaimKind.VOTE, Outcome.AGREES, False),
        (ClaimKind.MEMBER_VOTE, Outcome.EXPLAINED, False),
    ],
)
def test_only_the_figures_of_a_vote_that_ask_for_something_are_drawn(
    report: Any, kind: ClaimKind, outcome: Outcome, drawn: bool
) -> None:
    report.text = "Lo aprobó con 30 votos."
    value = {"for_": 30} if kind is ClaimKind.VOTE else {"person": "Sol"}
    report.says(kind, "30 votos", outcome, *matched("v/bridge"), matched="v/bridge", **value)
    (story,) = report.told()
    assert (story.lead.sum is not None) is drawn


def test_a_board_that_nobody_added_to_is_not_drawn_for_a_right_tally(report: Any) -> None:
    report.text = "Lo aprobó con 44 votos."
    report.says(ClaimKind.VOTE, "44 votos", Outcome.EXPLAINED, *matched("v/parks"), matched="v/parks", for_=44)
    (story,) = report.told()
    assert story.lead.sum is None


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Source(title="A title", publisher="A house"), "A title, 3 May 2023"),
        (Source(publisher="A house"), "A house, 3 May 2023"),
        (Source(publisher="A house", published="2023-05"), "A house, 3 May 2023"),
        (Source(url="https://example.org"), None),
    ],
)
def test_what_to_cite_is_the_title_or_the_publisher_with_the_day(report: Any, source: Source, said: str | None) -> None:
    entry = Entry(id="x/1", kind=EntryKind.POLL, content={}, source=source, published="2023-05-03")
    report.view = MemoryRecord([entry], name="one")
    report.text = "Un 40 % aprueba."
    report.says(ClaimKind.POLL, "40 %", Outcome.AGREES, matched="x/1", approve=40)
    (story,) = report.told()
    shown = say(story.source.code, "en", story.source.params) if story.source else None
    assert shown == said


def test_kinds_weigh_as_a_reporter_weighs_them(report: Any) -> None:
    kinds = [
        (ClaimKind.DATE, {"date": "2023-01-01", **DATE}),
        (ClaimKind.STATEMENT, {}),
        (ClaimKind.POLL, {"approve": 3}),
        (ClaimKind.BLOC, {"bloc": "B"}),
        (ClaimKind.AUTHORISATION, {"force": "F"}),
        (ClaimKind.CASUALTIES, {"harm": "dead", "count": 4}),
    ]
    report.text = ". ".join(f"Frase número {place}" for place in range(len(kinds)))
    for place, (kind, value) in enumerate(kinds):
        report.says(kind, f"Frase número {place}", Outcome.AGREES, matched=f"x/{place}", **value)
    assert report.order() == [[6], [5], [4], [3], [2], [1]]
