"""Two votings of one day on the matter told: what holds of both holds, and a group's counts tell them apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, COVERAGE, ballots, checked_in, entry, group, voting

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.claims.reader import read
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

FORCES = "PROYECTO DE RESOLUCIÓN {}, QUE AUTORIZA EL INGRESO DE PERSONAL MILITAR EXTRANJERO DE {}"


@pytest.fixture
def record() -> MemoryRecord:
    """Two entries of foreign forces on one day; a group votes 3-1 on one and 2-1-1 on the other."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for bill, hour, letters, whose in (("901", 10, "yynyx", "CHILE"), ("902", 12, "yynax", "FRANCIA")):
        tally = (letters.count("y"), letters.count("n"), letters.count("a"))
        start = f"2023-10-10T{hour}:00"
        subject = FORCES.format(bill, whose)
        roll = ballots(NORTE=letters, **({"SUR": "y"} if bill == "901" else {}))
        entries += voting(f"v/{bill}", start, tally, subject, bills=(bill,), roll=roll)
    return MemoryRecord(entries, name="brumania")


ON_TUESDAY = "NIEBLA.- El Congreso autorizó el martes el ingreso de tropas extranjeras."
UNDATED = "NIEBLA.- El Congreso autorizó el ingreso de tropas extranjeras."


def told(checked: Checked, kind: ClaimKind, text: str = ON_TUESDAY, **value: object) -> tuple[Outcome, str | None]:
    found = checked(text, "2023-10-11", kind=kind, measure="ingreso de tropas extranjeras", **value)
    return found.outcome, found.matched


@pytest.mark.parametrize(
    ("person", "option", "outcome"),
    [
        ("Mar Norte Prima", "for", Outcome.AGREES),
        ("Mar Norte Prima", "against", Outcome.CONFLICTS),
        ("Mar Norte Tertia", "against", Outcome.AGREES),
        ("Mar Norte Quarta", "for", Outcome.CANNOT_TELL),  # for Chile's, abstaining on France's
        ("Mar Norte Quinta", "absent", Outcome.CANNOT_TELL),  # a vote by voice may be missing
        ("Mar Sur Prima", "for", Outcome.CANNOT_TELL),  # in the roll of Chile's alone
    ],
)
def test_a_member_who_voted_alike_in_both_did_so_whichever_is_meant(
    checked: Checked, person: str, option: str, outcome: Outcome
) -> None:
    assert told(checked, ClaimKind.MEMBER_VOTE, person=person, option=option)[0] is outcome


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((3, 1, None), (Outcome.AGREES, "v/901")),
        ((2, 1, 1), (Outcome.AGREES, "v/902")),
        ((4, 1, None), (Outcome.CANNOT_TELL, None)),
        ((None, 1, None), (Outcome.CANNOT_TELL, None)),
        ((3, None, None), (Outcome.CANNOT_TELL, None)),
        ((None, None, 1), (Outcome.CANNOT_TELL, None)),
        ((2, 1, 3), (Outcome.CANNOT_TELL, None)),
    ],
)
def test_the_counts_of_a_group_say_which_is_meant(
    checked: Checked, counts: tuple[int | None, int | None, int | None], expected: tuple[Outcome, str | None]
) -> None:
    value = {name: count for name, count in zip(("for_", "against", "abstain"), counts, strict=True) if count}
    assert told(checked, ClaimKind.BLOC, bloc="Frente del Norte", **value) == expected


@pytest.mark.parametrize(("voice", "outcome"), [(False, Outcome.AGREES), (True, Outcome.CANNOT_TELL)])
def test_a_member_who_spoke_alike_in_both_may_have_spoken_in_others(voice: bool, outcome: Outcome) -> None:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for bill in ("901", "902"):
        spoken = [("NORTE QUINTA, MAR", "yes", "counted", True)] if voice else []
        entries += voting(
            f"v/{bill}",
            "2023-10-10T10:00",
            (3, 1, 0),
            FORCES.format(bill, "CHILE"),
            bills=(bill,),
            roll=ballots(NORTE="yyny" + ("x" if voice else "y")),
            spoken=spoken,
            total=(4, 1, 0),
        )
    told_of = checked_in(MemoryRecord(entries, name="brumania"))
    assert told(told_of, ClaimKind.MEMBER_VOTE, person="Mar Norte Quinta", option="for")[0] is outcome


@pytest.mark.parametrize(
    ("day", "text", "outcome"),
    [
        ("2023-10-10", ON_TUESDAY, Outcome.AGREES),
        ("2023-10-09", UNDATED, Outcome.CANNOT_TELL),
        ("2023-10-09", ON_TUESDAY, Outcome.AGREES),
    ],
)
def test_counts_tell_votings_apart_of_the_day_that_is_told(
    record: MemoryRecord, day: str, text: str, outcome: Outcome
) -> None:
    roll = ballots(NORTE="ynyyy")
    subject = FORCES.format("903", "CHILE")
    later = voting("v/903", f"{day}T15:00", (4, 1, 0), subject, bills=("903",), roll=roll)
    told_of = checked_in(MemoryRecord([*record._log, *later], name="brumania"))
    counts = {"for_": 3, "against": 1}
    assert told(told_of, ClaimKind.BLOC, text, bloc="Frente del Norte", **counts)[0] is outcome


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((3, 1), (Outcome.EXPLAINED, "v/901")),
        ((4, 1), (Outcome.AGREES, "v/901")),
        ((5, 1), (Outcome.CANNOT_TELL, None)),
    ],
)
def test_a_group_s_counts_are_those_of_the_board_or_with_the_votes_by_voice(
    counts: tuple[int, int], expected: tuple[Outcome, str | None]
) -> None:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    voice = [("NORTE QUINTA, MAR", "yes", "counted", True)]
    for bill, letters, spoken in (("901", "yynyx", voice), ("902", "yynax", [])):
        subject, roll = FORCES.format(bill, "CHILE"), ballots(NORTE=letters)
        tally = (letters.count("y"), letters.count("n"), letters.count("a"))
        total = (tally[0] + len(spoken), *tally[1:])
        entries += voting(
            f"v/{bill}", "2023-10-10T10:00", tally, subject, bills=(bill,), roll=roll, spoken=spoken, total=total
        )
    told_of = checked_in(MemoryRecord(entries, name="brumania"))
    yes, no = counts
    assert told(told_of, ClaimKind.BLOC, bloc="Frente del Norte", for_=yes, against=no) == expected


LISTS = [
    "Frente del Norte apoyó con 2 votos la nómina de Comisión de Ética, que el Congreso rechazó el martes por 3 a 2.",
    "Frente del Norte gave 2 votes to the list of the Ethics Committee, which Congress rejected on Tuesday by 3 to 2.",
]


@pytest.fixture
def lists() -> MemoryRecord:
    """Two lists of committees on one day; that of which the tally is told is named in words of its own."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    entries.append(group("SUR", "Frente del Sur"))
    slates = (("a", 10, "yn", "yyy", "LAS COMISIONES ORDINARIAS"), ("b", 12, "yy", "nnn", "LA COMISIÓN DE ÉTICA"))
    for name, hour, letters, rest, whose in slates:
        tally = ((letters + rest).count("y"), (letters + rest).count("n"), 0)
        subject = f"CUADRO NOMINATIVO DE {whose}"
        entries += voting(f"v/{name}", f"2023-10-10T{hour}:00", tally, subject, roll=ballots(NORTE=letters, SUR=rest))
    return MemoryRecord(entries, name="brumania")


@pytest.mark.parametrize(("code", "text"), [("es", LISTS[0]), ("en", LISTS[1])])
def test_counts_are_held_against_no_other_voting_than_that_of_the_tally(
    lists: MemoryRecord, code: str, text: str
) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-10-11")
    claims = read(document)
    case = Case(document=document, claims=tuple(claims), as_of="2023-10-11")
    (claim,) = (one for one in claims if one.kind is ClaimKind.BLOC)
    assert check(claim, case, lists).outcome is not Outcome.CONFLICTS


BOARD = "ADMISIÓN DE LA MOCIÓN {}, QUE PROPONE CENSURAR A {}"
SPEAKERS = (("v/both", "10", "MARÍA ALBA PRIETO Y LAILA COSTA"), ("v/one", "11", "MARÍA ALBA PRIETO"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Mar Norte Prima votó el martes a favor de debatir la censura a María Alba y Laila Costa en el Congreso.",
        ),
        ("en", "Mar Norte Prima voted on Tuesday for debating the censure of María Alba and Laila Costa in Congress."),
    ],
)
def test_of_twin_motions_the_one_with_every_name_told_is_meant(language: str, text: str) -> None:
    """Both were put to the vote on one evening, and the member voted alike: the one of both is shown."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for id, hour, whom in SPEAKERS:
        start, subject = f"2023-10-10T{hour}:00", BOARD.format(hour, whom)
        entries += voting(id, start, (2, 3, 0), subject, roll=ballots(NORTE="yynnn"), question=Question.ADMISSION)
    record = MemoryRecord(entries, name="brumania")
    said = {"person": "Mar Norte Prima", "option": "for", "measure": text}
    found = checked_in(record)(f"NIEBLA.- {text}", "2023-10-11", kind=ClaimKind.MEMBER_VOTE, language=language, **said)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/both")


SOLE = [
    ("es", "NIEBLA.- El Congreso negó el martes por 2 votos a 3 que el presidente viaje a la cumbre.\n\n{}", [
        ("Frente del Norte votó en contra de que viaje a tal evento.", "agrees"),
        ("Frente del Norte votó a favor de que viaje a tal evento.", "conflicts"),
        ("Frente del Norte votó en contra del presupuesto de la Defensoría.", "cannot-tell"),
        ("Frente del Norte votó en contra del evento. El Congreso rechazó un presupuesto por 1 a 4.", "cannot-tell"),
    ]),
    ("en", "NIEBLA - Congress refused by 2 votes to 3 on Tuesday to let the president travel to the summit.\n\n{}", [
        ("Frente del Norte voted against letting him attend such an event.", "agrees"),
        ("Frente del Norte voted for letting him attend such an event.", "conflicts"),
        ("Frente del Norte voted against the budget of the ombudsman.", "cannot-tell"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text", "expected"), [(code, lead.format(rest), was) for code, lead, rows in SOLE for rest, was in rows]
)
def test_a_group_s_vote_in_words_of_the_report_is_in_the_one_voting_that_it_tells(
    code: str, text: str, expected: str
) -> None:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    subject = "PROYECTO DE RESOLUCIÓN 91, QUE AUTORIZA AL PRESIDENTE PARA SALIR DEL TERRITORIO NACIONAL A UNA CUMBRE"
    entries += voting("v/1", "2023-10-10T10:00", (2, 3, 0), subject, roll=ballots(NORTE="nnn", SUR="yy"))
    entries.append(group("SUR", "Frente del Sur"))
    document = Document(text=text, digest="sha256:0", language=code, published="2023-10-11")
    claims = read(document)
    case = Case(document=document, claims=tuple(claims), as_of="2023-10-11")
    found = [check(one, case, MemoryRecord(entries, name="brumania")) for one in claims if one.kind is ClaimKind.BLOC]
    assert [one.outcome.value for one in found] == [expected]
