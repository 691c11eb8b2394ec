"""Which of several votings is meant, and when that stays open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check import peru

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.check.voting.figures import Figures, settled
from constancia.model.claims import Claim, ClaimKind
from constancia.model.content import vote_event_content
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain, digest
from constancia.model.votes import Ballot, Basis, Option, Question, Tally, VoteEvent
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

ROLL = (Ballot("FLOR, ANA", "NORTE", Option.YES, "SI"), Ballot("MORA, GIL", "NORTE", Option.NO, "NO"))


def voting(
    id: str,
    day: str,
    tally: tuple[int, int, int | None] | None,
    subject: str,
    *bills: str,
    question: Question = Question.MEASURE,
    chair: str | None = None,
    roll: tuple[Ballot, ...] = (),
) -> Entry:
    event = VoteEvent(
        id=id,
        body="brumania",
        start=day + "T10:00",
        sitting=day,
        subject=subject,
        question=question,
        bills=bills,
        tallies={Basis.REGISTER: Tally(*tally)} if tally is not None else {},
        chair=chair,
    )
    return Entry(id=id, kind=EntryKind.VOTE_EVENT, content=vote_event_content(event, roll), source=peru.REGISTER)


def spoken(voting: str, total: tuple[int, int, int], *votes: tuple[str, str, str]) -> Entry:
    rows: list[Plain] = [
        {"name": name, "option": option, "how": how, "member": name, "effect": "counted", "counted": True}
        for name, option, how in votes
    ]
    content: dict[str, Plain] = {"votes": rows, "tally": list(total)}
    return Entry(
        id=voting + "/resolution",
        kind=EntryKind.RESOLUTION,
        content=content,
        source=peru.REGISTER,
        derived_from=(voting,),
        rule="names-in-roll@1",
    )


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with votings that are easily taken for each other."""
    return MemoryRecord(
        [
            *record._log,
            voting("v/salt", "2023-04-10", (37, 15, 5), "LEY DE SALINAS", "801"),
            voting("v/silk", "2023-04-11", (38, 15, 5), "LEY DE SEDAS", "802"),
            voting("v/iron", "2023-04-12", (37, 16, 5), "LEY DE HIERROS", "803"),
            voting("v/lamp", "2023-08-21", (26, 17, 4), "LEY DE FAROLES", question=Question.WAIVER),
            voting("v/lime", "2023-08-22", (26, 17, 4), "LEY DE CALES"),
            voting("v/corn", "2023-10-19", (27, 19, 3), "LEY DE MAIZALES Y MOLINOS", "901", roll=ROLL),
            voting("v/wool", "2023-10-20", (34, 16, 1), "LEY DE LANAS Y MOLINOS", "902", roll=ROLL[::-1]),
            voting("v/dews", "2023-10-27", (28, 12, None), "LEY DE ROCÍOS", "907"),
            voting("v/fogs", "2023-10-27", (28, 12, 6), "LEY DE NIEBLAS", "908"),
            voting("v/bare", "2023-10-30", None, "LEY DE CENIZAS", "909"),
            voting("v/half", "2023-10-26", (29, 17, None), "LEY DE NIEVES", "903"),
            voting(
                "v/seat",
                "2023-11-28",
                (35, 9, 6),
                "LEY DE ASIENTOS",
                "904",
                chair="ROCA, INÉS",
                roll=(Ballot("ROCA, INÉS", "NORTE", Option.ABSTAIN, "ABST"),),
            ),
            voting(
                "v/none",
                "2023-12-19",
                (36, 0, 6),
                "LEY DE VIENTOS",
                "905",
                chair="ROCA, INÉS",
                roll=(Ballot("ROCA, INÉS", "NORTE", Option.NO, "NO"),),
            ),
            voting("v/turn", "2023-12-14", (32, 8, 3), "LEY DE RELOJES", "906"),
            spoken("v/turn", (31, 9, 3), ("FLOR, ANA", "no", "change")),
        ],
        name="brumania",
    )


def codes(found: Finding) -> list[str]:
    return [step.code for step in found.because]


def test_a_tally_that_others_of_those_days_almost_have_needs_more_than_itself(checked: Checked) -> None:
    found = checked("NIEBLA.- Fue 37 a 15, con 5 abstenciones.", "2023-04-13", for_=37, against=15, abstain=5)
    assert (found.outcome, codes(found)) == (
        Outcome.CANNOT_TELL,
        ["vote.neither-day-nor-matter", "vote.near", "vote.near"],
    )
    text = "NIEBLA.- La ley de salinas: 37 a 15, con 5 abstenciones."
    named = checked(text, "2023-04-13", for_=37, against=15, abstain=5, measure="ley de salinas")
    assert (named.outcome, named.matched) == (Outcome.AGREES, "v/salt")
    dated = checked(
        "NIEBLA.- Fue 37 a 15, con 5 abstenciones.", "2023-04-13", for_=37, against=15, abstain=5, date="2023-04-10"
    )
    assert (dated.outcome, dated.matched) == (Outcome.AGREES, "v/salt")


def test_without_a_bill_a_measure_is_not_preferred_to_another_question(checked: Checked) -> None:
    found = checked("NIEBLA.- Fue 26 a 17, con 4 abstenciones.", "2023-08-23", for_=26, against=17, abstain=4)
    assert (found.outcome, codes(found)[0]) == (Outcome.CANNOT_TELL, "vote.ambiguous")


def test_a_figure_that_the_record_lacks_is_no_difference(checked: Checked) -> None:
    tally = Tally(29, 17)
    assert Figures(29, 17, 4).difference(tally) is None
    assert Figures(30, 17).difference(tally) == (1, 0, 0)
    value = {"for_": 29, "against": 17, "date": "2023-10-26"}
    assert checked("NIEBLA.- Fue 29 a 17.", "2023-10-27", **value).outcome is Outcome.AGREES
    assert checked("NIEBLA.- Fue 29 a 17, con 4 abstenciones.", "2023-10-27", abstain=4, **value).matched is None


def test_votes_by_voice_that_were_counted_excuse_nothing_more(checked: Checked) -> None:
    value = {"for_": 32, "against": 14, "abstain": 4, "date": "2023-05-19"}
    found = checked("NIEBLA.- Fue 32 a 14, con 4 abstenciones.", "2023-05-19", **value)
    assert (found.outcome, codes(found)[0]) == (Outcome.CONFLICTS, "vote.tally-differs")


def test_the_chair_who_abstained_on_the_board_leaves_it_open(checked: Checked) -> None:
    value = {"measure": "proyecto de ley 904", "for_": 35, "against": 9}
    found = checked("NIEBLA.- El proyecto de ley 904.", "2023-11-29", abstain=5, **value)
    assert (found.outcome, codes(found)) == (Outcome.CANNOT_TELL, ["vote.chair-on-board"])
    assert checked("NIEBLA.- El proyecto de ley 904.", "2023-11-29", abstain=4, **value).outcome is Outcome.CONFLICTS


def test_a_chair_s_vote_that_the_tally_has_not_is_not_taken_off(checked: Checked) -> None:
    value = {"measure": "proyecto de ley 905", "for_": 35, "against": 0, "abstain": 6}
    found = checked("NIEBLA.- El proyecto de ley 905.", "2023-12-20", **value)
    assert (found.outcome, codes(found)[0]) == (Outcome.CONFLICTS, "vote.tally-differs")


def test_a_vote_changed_by_voice_is_named(checked: Checked, record: MemoryRecord) -> None:
    event = record.voting("v/turn")
    assert event is not None
    assert settled(event) == Tally(31, 9, 3)
    found = checked("NIEBLA.- Fue 31 a 9, con 3 abstenciones.", "2023-12-15", for_=31, against=9, abstain=3)
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/turn")
    named = [step.params["names"] for step in found.because if step.code == "vote.changed-by-voice"]
    assert named == [["FLOR, ANA"]]


@pytest.mark.parametrize(("threshold", "code"), [(43, "met"), (44, "met"), (45, "short")])
def test_a_threshold_is_met_by_as_many_votes(checked: Checked, threshold: int, code: str) -> None:
    text = "NIEBLA.- La ley de parques nacionales tuvo 44 votos a favor."
    found = checked(text, for_=44, against=0, abstain=2, date="2023-05-18", threshold=threshold)
    assert [each for each in codes(found) if "threshold" in each] == [f"vote.threshold-{code}"]


def test_the_dateline_says_whose_congress_it_is(checked: Checked) -> None:
    rest = "Hubo reacciones en Chile.\n\nChile saludó, y Chile calló después.\n\n"
    text = f"NIEBLA.- Una noche larga.\n\n{rest}Se aprobó con 41 votos a favor y dos abstenciones."
    value = {"for_": 41, "against": 0, "abstain": 2, "date": "2023-05-18", "quote": "Se aprobó"}
    assert checked(text, **value).outcome is Outcome.CONFLICTS
    later = f"Una noche larga.\n\n{rest}En Niebla llovía.\n\nSe aprobó con 41 votos a favor y dos abstenciones."
    assert codes(checked(later, **value))[0] == "vote.no-body"


def member(record: MemoryRecord, text: str, measure: str = "") -> Finding:
    """The finding for Ana Flor's vote for, in a text that tells of two tallies."""
    document = Document(text=text, digest=digest(text.encode()), language="es", published="2023-10-21")

    def claim(kind: ClaimKind, quote: str, value: dict[str, object]) -> Claim:
        start = text.index(quote)
        span = document.span(start, start + len(quote))
        return Claim.of(kind=kind, evidence=(span,), value=value, document=document.digest)

    said = {"person": "Ana Flor", "option": "for", **({"measure": measure} if measure else {})}
    flor = claim(ClaimKind.MEMBER_VOTE, "Ana Flor votó a favor", said)
    tallies = (
        claim(ClaimKind.VOTE, "27 a 19", {"for": 27, "against": 19, "date": "2023-10-19"}),
        claim(ClaimKind.VOTE, "34 a 16", {"for": 34, "against": 16, "date": "2023-10-20"}),
    )
    return check(flor, Case(document=document, claims=(flor, *tallies), as_of="2023-10-21"), record)


def matched(found: Finding) -> str | None:
    return next((step.entries[0] for step in found.because if step.code == "vote.matched"), None)


def test_a_numbered_bill_is_meant_whatever_other_tallies_are_told(record: MemoryRecord) -> None:
    text = "NIEBLA.- Fue 27 a 19, y 34 a 16 después. Ana Flor votó a favor del proyecto de ley 902."
    assert matched(member(record, text, "proyecto de ley 902")) == "v/wool"


def test_the_tally_of_the_paragraph_is_nearer(record: MemoryRecord) -> None:
    text = "NIEBLA.- La ley de maizales fue 27 a 19.\n\nLas lanas tuvieron 34 a 16. Ana Flor votó a favor de las lanas."
    assert matched(member(record, text)) == "v/wool"
    text = "NIEBLA.- Los molinos tuvieron 27 a 19.\n\nPor los molinos fue 34 a 16. Ana Flor votó a favor de molinos."
    assert matched(member(record, text)) == "v/wool"
    text = "NIEBLA.- Por los molinos fue 34 a 16.\n\nFue 27 a 19. Ana Flor votó a favor de los molinos."
    assert matched(member(record, text)) == "v/corn"
    text = "NIEBLA.- La ley fue 27 a 19.\n\nLa otra tuvo 34 a 16. Ana Flor votó a favor."
    assert matched(member(record, text)) == "v/wool"
    text = "NIEBLA.- La ley fue 27 a 19 y la otra tuvo 34 a 16. Ana Flor votó a favor."
    assert codes(member(record, text))[0] == "member-vote.which"


def beside(record: MemoryRecord, said: str, **vote: object) -> str | None:
    """The voting meant by Ana Flor's vote, in a sentence that tells a vote of the body as well."""
    text = f"NIEBLA.- Ana Flor votó a favor de {said}, que el Congreso aprobó."
    document = Document(text=text, digest=digest(text.encode()), language="es", published="2023-10-21")
    spans = [document.span(at, at + len(quote)) for quote in ("Ana Flor", "aprobó") for at in [text.index(quote)]]
    kinds = (ClaimKind.MEMBER_VOTE, ClaimKind.VOTE)
    values = ({"person": "Ana Flor", "option": "for", "measure": said}, vote)
    claims = tuple(
        Claim.of(kind=kind, evidence=(span,), value=value, document=document.digest)
        for kind, span, value in zip(kinds, spans, values, strict=True)
    )
    return matched(check(claims[0], Case(document=document, claims=claims, as_of="2023-10-21"), record))


def test_one_figure_told_in_the_sentence_tells_which_of_several_on_the_matter(record: MemoryRecord) -> None:
    assert beside(record, "los molinos") is None
    assert beside(record, "los molinos", **{"for": 34}) == "v/wool"
    assert beside(record, "los molinos", **{"for": 27}) == "v/corn"
    assert beside(record, "los molinos", against=16) == "v/wool"


def test_a_figure_that_no_voting_has_tells_none(record: MemoryRecord) -> None:
    assert beside(record, "los molinos", **{"for": 30}) is None


def test_a_figure_confirms_no_other_matter(record: MemoryRecord) -> None:
    assert beside(record, "la censura de la ministra de salud", **{"for": 34, "date": "2023-10-20"}) is None
    assert beside(record, "la ley contra el plomo en los juguetes", **{"for": 34, "date": "2023-10-20"}) is None


def test_the_day_of_the_vote_told_in_the_sentence_is_the_member_s_too(record: MemoryRecord) -> None:
    assert beside(record, "los molinos", outcome="passed", date="2023-10-19") == "v/corn"
    assert beside(record, "los molinos", outcome="passed", date="2023-10-20") == "v/wool"
    assert beside(record, "los molinos", outcome="passed", date="2023-10-18") is None


def test_days_covered_for_something_else_are_not_covered_for_votings(record: MemoryRecord) -> None:
    other = Coverage(id="brumania/laws", body="brumania", period="2024-01-01/2024-12-31", kinds=("authorisation",))
    entry = Entry(id=other.id, kind=EntryKind.COVERAGE, content=other.to_plain(), source=peru.REGISTER)
    known = MemoryRecord([*record._log, entry])
    document = Document(text="NIEBLA.- Se aprobó.", digest=digest(b"x"), language="es", published="2024-05-20")
    value = {"for": 44, "against": 0, "date": "2024-05-18"}
    claim = Claim.of(kind=ClaimKind.VOTE, evidence=(document.span(0, 19),), value=value, document=document.digest)
    found = check(claim, Case(document=document, claims=(claim,), as_of="2024-05-20"), known)
    assert (found.outcome, codes(found)[0]) == (Outcome.CANNOT_TELL, "vote.outside-coverage")


def test_the_tally_of_the_measure_is_not_that_of_its_waiver(checked: Checked) -> None:
    text = "NIEBLA.- La exoneración de la segunda votación del proyecto de ley 310 tuvo 44 votos, 0 y 2."
    value = {"for_": 44, "against": 0, "abstain": 2, "measure": "proyecto de ley 310", "date": "2023-05-18"}
    found = checked(text, outcome="passed", **value)
    assert (found.outcome, codes(found)[0]) == (Outcome.CONFLICTS, "vote.other-question")
    assert [step.entries for step in found.because if step.code == "vote.own-tally"] == [("v/parks-waiver",)]


def test_without_a_bill_a_waiver_is_not_held_against_its_measure(checked: Checked) -> None:
    value = {"for_": 42, "against": 1, "abstain": 2, "date": "2023-05-18", "outcome": "passed"}
    found = checked("NIEBLA.- Se aprobó con 42 votos a favor, 1 en contra y 2 abstenciones.", **value)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/parks-waiver")


def test_a_corrected_tally_names_its_voting_first(checked: Checked) -> None:
    found = checked("NIEBLA.- Fue 36 a 18, con 2 abstenciones.", "2023-11-21", for_=36, against=18, abstain=2)
    assert (found.outcome, found.matched, codes(found)[0]) == (Outcome.EXPLAINED, "v/schools", "vote.matched")


def test_a_figure_that_the_record_lacks_is_neither_confirmed_nor_contradicted(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El 26 de octubre de 2023 el Congreso votó con 29 votos a favor, 17 en contra y 4 abstenciones.",
        for_=29,
        against=17,
        abstain=4,
        date="2023-10-26",
        body="Congreso",
    )
    assert (found.outcome, found.matched) == (Outcome.CANNOT_TELL, None)
    assert codes(found) == ["vote.record-lacks"]


def test_a_figure_that_the_record_lacks_is_no_difference_from_a_like_voting(checked: Checked) -> None:
    day = "NIEBLA.- El Congreso votó el 27 de octubre de 2023 el proyecto 907: "
    text = day + "{} votos a favor, 12 en contra y 6 abstenciones."
    told = {"against": 12, "abstain": 6, "date": "2023-10-27", "body": "Congreso", "measure": "proyecto 907"}
    found = checked(text.format(28), for_=28, **told)
    assert (found.outcome, found.matched, codes(found)) == (Outcome.CANNOT_TELL, None, ["vote.record-lacks"])
    differing = checked(text.format(25), for_=25, **told)
    assert (differing.outcome, codes(differing)[0]) == (Outcome.CONFLICTS, "vote.tally-far")


def test_a_voting_on_record_without_a_tally_contradicts_none(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso votó el 30 de octubre de 2023 el proyecto 909: 28 votos a favor y 12 en contra."
    told = {"for_": 28, "against": 12, "date": "2023-10-30", "body": "Congreso", "measure": "proyecto 909"}
    found = checked(text, **told)
    assert (found.outcome, found.matched, codes(found)) == (Outcome.CANNOT_TELL, None, ["vote.no-tally"])
