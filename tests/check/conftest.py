"""A small record of an invented parliament, and claims made by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.content import vote_event_content
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.findings import Finding
from constancia.model.plain import Plain, digest
from constancia.model.sources import Source
from constancia.model.votes import Ballot, Basis, Option, Question, Tally, VoteEvent
from constancia.record.memory import MemoryRecord

SOURCE = Source(url="https://register.example/votings", publisher="Register of Brumania")

BODY = Organization(
    id="brumania",
    names={"es": ("Congreso de Brumania", "Congreso", "Pleno"), "en": ("Congress of Brumania", "Congress")},
    classification="chamber",
    country="XX",
    places=("Brumania", "Niebla"),
    seats=60,
)

Spoken = tuple[str, str, str, bool]
"""Name, option, effect, counted."""


def entry(id: str, kind: EntryKind, content: dict[str, Plain], **more: object) -> Entry:
    return Entry(id=id, kind=kind, content=content, source=SOURCE, **more)  # type: ignore[arg-type]


def voting(
    id: str,
    start: str,
    tally: tuple[int, int, int],
    subject: str,
    *,
    bills: tuple[str, ...] = (),
    sitting: str | None = None,
    question: Question = Question.MEASURE,
    spoken: Sequence[Spoken] = (),
    total: tuple[int, int, int] | None = None,
    printed: tuple[int, int, int] | None = None,
    chair: str | None = None,
    roll: Sequence[Ballot] = (),
    outcome: str | None = None,
    threshold: int | None = None,
) -> list[Entry]:
    """A voting, and the entry that resolves its votes by voice."""
    tallies = {Basis.REGISTER: Tally(*tally)}
    if printed:
        tallies[Basis.PRINTED] = Tally(*printed)
    event = VoteEvent(
        id=id,
        body=BODY.id,
        start=start,
        sitting=sitting or start[:10],
        subject=subject,
        question=question,
        bills=bills,
        tallies=tallies,
        chair=chair,
        outcome=outcome,
        threshold=threshold,
        url=f"https://register.example/{id}",
    )
    entries = [entry(id, EntryKind.VOTE_EVENT, vote_event_content(event, roll), valid=start[:10])]
    if spoken:
        votes: list[Plain] = [
            {"name": name, "option": option, "how": "vote", "member": name, "effect": effect, "counted": counted}
            for name, option, effect, counted in spoken
        ]
        content: dict[str, Plain] = {"votes": votes, "tally": list(total or tally)}
        entries.append(
            entry(f"{id}/resolution", EntryKind.RESOLUTION, content, derived_from=(id,), rule="names-in-roll@1")
        )
    return entries


COVERAGE = Coverage(
    id="brumania/coverage",
    body=BODY.id,
    period="2023-01-01/2023-12-31",
    kinds=("vote-event",),
    holes=(
        Hole("2023-09-07", "votings", "the sheets of the sitting are missing"),
        Hole("2023-02-01/2023-03-31", "notes", "notes were not transcribed"),
    ),
)

ENTRIES: list[Entry] = [
    entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
    entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
    *voting(
        "v/bridge",
        "2023-05-19T00:10",
        (30, 12, 4),
        "INGRESO DE PERSONAL MILITAR EXTRANJERO, PROYECTO DE LEY 476",
        bills=("476",),
        sitting="2023-05-18",
        spoken=[
            ("Ana Flor", "yes", "counted", True),
            ("Luz Taipe", "no", "counted", True),
            ("Rosa Ávalos", "no", "counted", True),
        ],
        total=(31, 14, 4),
    ),
    *voting(
        "v/parks", "2023-05-18T11:11", (44, 0, 2), "LEY DE PARQUES NACIONALES, PROYECTO DE LEY 310", bills=("310",)
    ),
    *voting(
        "v/parks-waiver",
        "2023-05-18T11:14",
        (42, 1, 2),
        "EXONERACIÓN DE LA SEGUNDA VOTACIÓN, PROYECTO DE LEY 310",
        bills=("310",),
        question=Question.WAIVER,
    ),
    *voting("v/ports", "2023-05-25T19:00", (28, 20, 6), "INGRESO DE UNIDAD NAVAL, PROYECTO DE LEY 473", bills=("473",)),
    *voting("v/quiet", "2023-02-15T10:00", (25, 20, 1), "MOCIÓN DE CENSURA A LA MINISTRA DE SALUD"),
    *voting(
        "v/removal",
        "2023-12-07T13:00",
        (41, 6, 5),
        "MOCIÓN DE VACANCIA DE LA PRESIDENCIA",
        chair="Paz Roca, Inés",
        roll=[Ballot("Paz Roca, Inés", "AB", Option.YES, "SI"), Ballot("Sol Ruiz, Eva", "AB", Option.YES, "SI")],
    ),
    *voting("v/twin-a", "2023-06-01T10:00", (33, 11, 0), "LEY DE PESCA"),
    *voting("v/twin-b", "2023-06-02T10:00", (33, 11, 0), "LEY DE RIEGO"),
    *voting("v/corrected", "2023-07-04T10:00", (40, 9, 1), "LEY DE AGUAS", printed=(41, 9, 1)),
    *voting(
        "v/mute",
        "2023-08-10T10:00",
        (29, 18, 0),
        "LEY DE MINAS",
        spoken=[("Gil Mora", "yes", "no-direction", False)],
    ),
    *voting("v/rejected", "2023-10-12T10:00", (25, 24, 2), "LEY DE PUERTOS", outcome="rejected", threshold=40),
]


@pytest.fixture(scope="session")
def record() -> MemoryRecord:
    return MemoryRecord(ENTRIES, name="brumania")


def group(code: str, name: str) -> Entry:
    organization = Organization(
        id=f"brumania/group/{code}", names={"es": (name,), "code": (code,)}, classification="group", parent=BODY.id
    )
    return entry(organization.id, EntryKind.ORGANIZATION, organization.to_plain())


def ballots(**groups: str) -> list[Ballot]:
    """A roll written as one letter for each member: y, n, a(bstain), x (absent), l(eave), . (not voting)."""
    letters = {"y": Option.YES, "n": Option.NO, "a": Option.ABSTAIN, "x": Option.ABSENT, "l": Option.LEAVE}
    return [
        Ballot(f"{code} {ORDINALS[place]}, MAR", code, letters.get(letter, Option.NOT_VOTING), letter)
        for code, letters_of in groups.items()
        for place, letter in enumerate(letters_of)
    ]


ORDINALS = ("PRIMA", "SECUNDA", "TERTIA", "QUARTA", "QUINTA", "SEXTA")

GROUPS = [
    group("NORTE", "Frente del Norte"),
    group("SUR", "Alianza Sur - Unidad"),
    group("LAGO", "Partido del Lago"),
    entry(
        "brumania/mapping/opposition",
        EntryKind.MAPPING,
        {"word": "oposición", "words": ["oposición", "la oposición"], "body": BODY.id, "groups": ["SUR", "LAGO"]},
    ),
]
"""Three groups, and the two that a word for several stands for."""

ENTRIES += [
    *GROUPS,
    *voting(
        "v/roads",
        "2023-11-09T10:00",
        (7, 5, 1),
        "LEY DE CAMINOS RURALES",
        bills=("555",),
        roll=ballots(NORTE="yyyyy.", SUR="yynnnx", LAGO="nnal"),
        spoken=[("NORTE SEXTA, MAR", "no", "counted", True), ("SUR SEXTA, MAR", "no", "counted", True)],
        total=(7, 7, 1),
    ),
]

ENTRIES += [
    *voting("v/roofs", "2023-06-20T10:00", (36, 9, 0), "LEY DE TECHOS, PROYECTO DE LEY 640", bills=("640",)),
    *voting(
        "v/roofs-waiver",
        "2023-06-20T10:05",
        (36, 9, 0),
        "EXONERACIÓN, LEY DE TECHOS, PROYECTO DE LEY 640",
        bills=("640",),
        question=Question.WAIVER,
    ),
    *voting(
        "v/beacons",
        "2023-07-20T10:00",
        (34, 10, 1),
        "LEY DE FAROS",
        spoken=[("Nadie Tal", "yes", "unresolved", True)],
        total=(35, 10, 1),
    ),
    *voting("v/schools", "2023-11-20T10:00", (39, 18, 2), "LEY DE ESCUELAS RURALES", bills=("777",)),
    entry(
        "correction/schools",
        EntryKind.CORRECTION,
        {
            "entry": "v/schools",
            "pointer": "/totals/register/0",
            "was": 39,
            "value": 36,
            "reason": "three members are counted twice",
        },
    ),
]

Checked = Callable[..., Finding]


@pytest.fixture
def checked(record: MemoryRecord) -> Checked:
    """The finding for one vote claim: its text, its value, the day of publication."""
    return checked_in(record)


def checked_in(record: MemoryRecord) -> Checked:
    """The same in a record of one's own."""

    def run(
        text: str,
        published: str = "2023-05-19",
        *,
        quote: str | None = None,
        kind: ClaimKind = ClaimKind.VOTE,
        modality: Modality = Modality.ASSERTED,
        language: str = "es",
        rule: str = "",
        **value: object,
    ) -> Finding:
        said = {name.rstrip("_"): item for name, item in value.items()}
        document = Document(text=text, digest=digest(text.encode()), language=language, published=published or None)
        start = text.index(quote) if quote else 0
        end = start + len(quote) if quote else len(text)
        claim = Claim.of(
            kind=kind,
            evidence=(document.span(start, end),),
            value=said,
            document=document.digest,
            modality=modality,
            rule=rule,
        )
        return check(claim, Case(document=document, claims=(claim,), as_of=published), record)

    return run
