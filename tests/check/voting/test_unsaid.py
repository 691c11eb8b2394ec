"""A register that files its votings by number alone: what a whole tally may then confirm, and what it may not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import checked_in, voting

from constancia.check.voting.matter.recorded import subject_read
from constancia.model.claims import Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"
NUMBERED = "Boletín N° 15140-07 — Proyecto de Ley"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with votings of three days that are filed by number alone, and one that is not."""
    return MemoryRecord(
        [
            *record._log,
            *voting("v/numbered", f"{DAY}T10:00", (37, 14, 0), NUMBERED, bills=("15140",), outcome="passed"),
            *voting("v/abstained", f"{DAY}T11:00", (30, 9, 12), "Boletín N° 15150-07", bills=("15150",)),
            *voting("v/amendment", f"{DAY}T12:00", (22, 26, 0), "Amendment 3", question=Question.AMENDMENT),
            *voting("v/locks", f"{DAY}T13:00", (44, 8, 0), "Proyecto de ley sobre las esclusas del canal de Tristán"),
            *voting("v/locks-too", f"{DAY}T14:00", (45, 6, 0), "Boletín N° 15160-07", outcome="passed"),
            *voting("v/ferries", f"{DAY}T14:20", (38, 2, 0), "Boletín N° 15161-07", bills=("15161",), outcome="passed"),
            *voting(
                "v/ferries-more",
                f"{DAY}T14:30",
                (36, 4, 0),
                "Boletín N° 15161-07: transbordadores del delta",
                bills=("15161",),
                outcome="passed",
            ),
            *voting(
                "v/kites",
                f"{DAY}T14:40",
                (20, 19, 0),
                "Proyecto de ley sobre las cometas",
                bills=("15162",),
                outcome="passed",
            ),
            *voting("v/kites-too", f"{DAY}T14:50", (43, 1, 0), "Boletín N° 15163-07", bills=("15163",)),
            *voting("v/twice", f"{DAY}T15:00", (41, 3, 0), "Boletín N° 15170-07", outcome="passed"),
            *voting("v/before", "2023-07-11T15:00", (41, 3, 0), "Boletín N° 15100-07", outcome="passed"),
            *voting("v/near", "2023-08-16T15:00", (33, 17, 0), "Boletín N° 15180-07", outcome="passed"),
            *voting("v/three-off", "2023-08-14T15:00", (49, 11, 0), "Boletín N° 15181-07", outcome="passed"),
            *voting("v/three-more", "2023-08-15T15:00", (48, 13, 0), "Boletín N° 15182-07", outcome="passed"),
            *voting("v/four-off", "2023-08-14T16:00", (52, 4, 0), "Boletín N° 15183-07", outcome="passed"),
            *voting("v/four-more", "2023-08-15T16:00", (50, 6, 0), "Boletín N° 15184-07", outcome="passed"),
            *voting("v/nearer", "2023-08-17T15:00", (34, 16, 0), "Boletín N° 15190-07", outcome="passed"),
        ],
        name="brumania",
    )


MEANT = [
    ("es", "El Congreso de Brumania aprobó el royalty a la minería, 37 a 14.", "v/numbered"),
    ("es", "Con 37 votos a favor y 14 en contra, Brumania fijó por ley el precio del pan.", "v/numbered"),
    ("es", "La eutanasia pasó en el Congreso de Brumania por 37 a 14.", "v/numbered"),
    ("en", "Brumania's Congress backed the mining royalty, 37 to 14.", "v/numbered"),
    ("en", "By 37 votes to 14, Brumania's lawmakers capped the price of bread.", "v/numbered"),
    ("en", "The euthanasia bill cleared Brumania's Congress 37-14.", "v/numbered"),
]


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize(("language", "text", "matched"), MEANT)
def test_a_whole_tally_confirms_and_the_finding_says_that_the_matter_was_not_compared(
    checked: Checked, language: str, text: str, matched: str, dated: bool
) -> None:
    day = {"date": DAY} if dated else {}
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", **day)
    assert (found.outcome, found.matched) == (Outcome.AGREES, matched), found.because
    assert "vote.matter-unsaid" in {step.code for step in found.because}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("El Congreso de Brumania aprobó el royalty a la minería con 37 votos a favor.", {"for_": 37}),
        ("Se aprobó el royalty a la minería, 37 a 14.", {"for_": 37, "against": 14}),
        ("El Congreso de Brumania aprobó el royalty minero, 41 a 3.", {"for_": 41, "against": 3, "date": DAY}),
        ("El Congreso de Brumania aprobó el royalty minero, 34 a 16.", {"for_": 34, "against": 16}),
        ("El Congreso de Brumania aprobó el royalty minero, 30 a 9.", {"for_": 30, "against": 9}),
        ("El Congreso de Brumania aprobó el royalty minero, 49 a 11.", {"for_": 49, "against": 11}),
        ("Se aprobó el royalty a la minería, 37 a 14.", {"for_": 37, "against": 14, "date": DAY}),
        ("El Congreso de Brumania aprobó la ley de cometas, 43 a 1.", {"for_": 43, "against": 1, "date": DAY}),
        ("El Congreso de Brumania aprobó las esclusas del canal, 45 a 6.", {"for_": 45, "against": 6, "date": DAY}),
        ("El Congreso de Brumania rechazó el royalty, 22 a 26.", {"for_": 22, "against": 26, "date": DAY}),
        ("El Congreso de Brumania rechazó el royalty, 37 a 14.", {"for_": 37, "against": 14, "outcome": "rejected"}),
    ],
    ids=[
        "one side",
        "no body",
        "twice",
        "in a crowd",
        "abstentions untold",
        "three votes off",
        "no body, with its day",
        "told of another bill",
        "told of another",
        "a step",
        "turned",
    ],
)
def test_less_than_that_leaves_it_open(checked: Checked, text: str, told: dict[str, object]) -> None:
    assert checked(text, DAY, **told).outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("text", "told", "matched"),
    [
        ("El Congreso de Brumania aprobó el royalty minero, 52 a 4.", {"for_": 52, "against": 4}, "v/four-off"),
        ("El Congreso de Brumania aprobó la ley de transbordadores, 38 a 2.", {"for_": 38, "against": 2}, "v/ferries"),
    ],
    ids=["four votes off", "told of the same bill"],
)
def test_so_much_apart_it_is_the_one_meant(checked: Checked, text: str, told: dict[str, object], matched: str) -> None:
    assert checked(text, DAY, **told).matched == matched


def test_a_denial_is_not_contradicted_by_a_voting_on_nothing_known(checked: Checked) -> None:
    told = {"for_": 37, "against": 14, "date": DAY, "modality": Modality.DENIED}
    found = checked("Es falso que el Congreso de Brumania aprobara el royalty, 37 a 14.", DAY, **told)
    assert found.outcome is Outcome.CANNOT_TELL


def test_abstentions_told_or_a_day_tell_a_voting_that_had_some(checked: Checked) -> None:
    text = "El Congreso de Brumania votó el royalty, 30 a 9."
    assert checked(text, DAY, for_=30, against=9, abstain=12).matched == "v/abstained"
    assert checked(text, DAY, for_=30, against=9, date=DAY).matched == "v/abstained"


def test_an_amendment_that_is_told_as_one(checked: Checked) -> None:
    text = "An amendment on sea walls fell in Brumania's Congress, 22 to 26."
    found = checked(text, DAY, language="en", for_=22, against=26, outcome="rejected", date=DAY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/amendment")


@pytest.mark.parametrize(
    ("language", "before", "text"),
    [
        ("en", "Members moved an amendment to the port law.", "Sea walls fell in Brumania's Congress, 22 to 26."),
        ("es", "Se presentó una enmienda a la ley.", "Las escolleras cayeron en el Congreso de Brumania, 22 a 26."),
    ],
)
def test_an_amendment_that_the_paragraph_has_led_to(checked: Checked, language: str, before: str, text: str) -> None:
    told = {"for_": 22, "against": 26, "outcome": "rejected", "date": DAY}
    led = checked(f"{before} {text}", DAY, quote=text, language=language, **told)
    assert led.matched == "v/amendment"
    assert checked(text, DAY, language=language, **told).outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An amendment on the mining royalty passed Brumania's Congress, 37 to 14."),
        ("es", "Una enmienda sobre el royalty minero pasó en el Congreso de Brumania, 37 a 14."),
    ],
)
def test_a_measure_is_not_the_amendment_that_is_told(checked: Checked, language: str, text: str) -> None:
    assert checked(text, DAY, language=language, for_=37, against=14, date=DAY).outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("subject", "language", "silent"),
    [
        (NUMBERED, "es", True),
        ("4. namentliche Abstimmung der 42. Sitzung, 20. Wahlperiode", "de", True),
        ("On Agreeing to the Amendment: Amendment 1 to H J RES 114", "en", True),
        ("PL 822/91 - REQUERIMENTO DE URGENCIA", "pt", True),
        ("Boletín N° 15140-07 — Crea un fondo para el cobre", "es", False),
        ("Acusación constitucional", "es", False),
        ("On Passage: Breaking the Gridlock Act", "en", False),
        ("On Passage: S 146 TAKE IT DOWN Act", "en", False),
        ("The right to development", "en", False),
        ("Expediente 06-PE-2018 - O.D. 531. Votación en General y Particular.", "es", True),
        ("Motion on Brumania", "en", False),
        ("Elección del Defensor", "es", False),
    ],
)
def test_a_subject_is_silent_that_has_only_words_of_filing(subject: str, language: str, silent: bool) -> None:
    assert subject_read(subject, language).silent is silent


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso de Brumania aprobó el royalty a la minería, 37 a 14."),
        ("en", "Brumania's Congress backed the mining royalty, 37 to 14."),
    ],
)
def test_the_tally_of_a_silent_voting_beside_the_day_told_is_not_missing(
    checked: Checked, language: str, text: str
) -> None:
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", date="2023-08-21")
    assert found.outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("language", "text", "told", "matched"),
    [
        (
            "es",
            "La reforma fue rechazada en el Congreso de Brumania: solo tuvo 33 de los 36 votos.",
            {"for_": 33},
            True,
        ),
        ("en", "The reform fell in Brumania's Congress, with just 33 of the 36 votes needed.", {"for_": 33}, True),
        (
            "es",
            "La reforma fue rechazada en el Congreso de Brumania: solo tuvo 34 de los 36 votos.",
            {"for_": 34},
            False,
        ),
        ("en", "The reform fell in Brumania's Congress, with just 21 of the 36 votes needed.", {"for_": 21}, False),
    ],
    ids=["es", "en", "another figure", "outvoted"],
)
def test_votes_short_of_those_needed_tell_the_one_that_more_were_for(
    record: MemoryRecord, language: str, text: str, told: dict[str, object], matched: bool
) -> None:
    more = (
        *voting("v/short", "2023-09-12T15:00", (33, 17, 5), "Boletín N° 15200-07", outcome="rejected"),
        *voting("v/lost", "2023-09-12T16:00", (21, 30, 5), "Boletín N° 15201-07", outcome="rejected"),
    )
    checked = checked_in(MemoryRecord([*record._log, *more], name="brumania"))
    found = checked(text, "2023-09-12", language=language, threshold=36, outcome="rejected", date="2023-09-12", **told)
    assert (found.matched == "v/short") is matched, found.because
    assert found.outcome is (Outcome.AGREES if matched else Outcome.CANNOT_TELL) or not matched


@pytest.mark.parametrize(
    ("day", "tally", "expected"),
    [
        ("2023-08-20", (37, 14), (Outcome.CANNOT_TELL, "vote.other-day-unsaid", "v/numbered")),
        ("2023-08-24", (37, 14), (Outcome.CANNOT_TELL, "vote.other-day-unsaid", "v/numbered")),
        ("2023-08-19", (37, 14), (Outcome.NOT_ON_RECORD, "vote.not-on-record", None)),
        ("2023-08-25", (37, 14), (Outcome.NOT_ON_RECORD, "vote.not-on-record", None)),
        ("2023-08-20", (44, 8), (Outcome.NOT_ON_RECORD, "vote.not-on-record", None)),
        ("2023-08-24", (20, 19), (Outcome.NOT_ON_RECORD, "vote.not-on-record", None)),
    ],
    ids=["two before", "two behind", "three before", "three behind", "told of locks", "told of kites"],
)
def test_a_day_may_be_wrong_by_two_where_the_register_is_silent(
    checked: Checked, day: str, tally: tuple[int, int], expected: tuple[Outcome, str, str | None]
) -> None:
    text = f"El Congreso de Brumania aprobó el precio del pan por {tally[0]} a {tally[1]}."
    found = checked(text, "2023-08-28", for_=tally[0], against=tally[1], date=day, outcome="passed")
    first = found.because[0]
    assert (found.outcome, first.code, first.entries[0] if first.entries else None) == expected


def test_three_silent_votings_of_the_days_beside_are_shown(record: MemoryRecord) -> None:
    days = (18, 19, 23, 24)
    more = [
        each
        for day in days
        for each in voting(f"v/{day}", f"2023-09-{day}T10:00", (31, 21, 0), f"Boletín N° 152{day}-07", outcome="passed")
    ]
    checked = checked_in(MemoryRecord([*record._log, *more], name="brumania"))
    text = "El Congreso de Brumania aprobó el precio del pan por 31 a 21."
    found = checked(text, "2023-09-30", for_=31, against=21, date="2023-09-20/2023-09-22", outcome="passed")
    assert [(step.code, step.entries) for step in found.because] == [
        ("vote.other-day-unsaid", ("v/18", "v/19", "v/23")),
        *(("vote.candidate", (f"v/{day}",)) for day in days[:3]),
    ]
