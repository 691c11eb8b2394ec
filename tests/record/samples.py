"""An invented parliament, small enough to check by hand."""

from __future__ import annotations

from constancia.model.actors import Member, Membership, Organization
from constancia.model.content import vote_event_content
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.sources import Locator, Source
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import Author, Ballot, Basis, Note, Option, Tally, VoteEvent

BODY = "landia/assembly"
SOURCE = Source(url="https://landia.example/rolls.zip", publisher="Landia Assembly", retrieved="2026-01-02T03:04:05Z")
ASSEMBLY = Organization(
    id=BODY, names={"es": ("Asamblea de Landia",), "en": ("Landia Assembly",)}, classification="chamber", seats=3
)
GROUP = Organization(
    id="landia/group/NP", names={"code": ("NP", "NP-A"), "es": ("Nueva Playa",)}, classification="group", parent=BODY
)
ROLL = (
    Ballot("Ávalos Ríos, Ana", "NP", Option.YES, "SI"),
    Ballot("Ríos Vega, Juan", "NP", Option.NO, "NO"),
    Ballot("Vega, Eva", "SM", Option.NOT_VOTING, "SINRES"),
)


def entry(id: str, kind: EntryKind, content: dict, **more: object) -> Entry:
    return Entry(id=id, kind=kind, content=content, source=SOURCE, **more)  # type: ignore[arg-type]


def voting(
    key: str, *, subject: str = "Ley de mareas", bills: tuple[str, ...] = (), yes: int = 1, **more: str
) -> Entry:
    sitting = more.get("sitting", key[:10])
    event = VoteEvent(
        id=f"landia/vote-event/{key}",
        body=BODY,
        start=f"{key[:13]}:{key[14:]}",
        sitting=sitting,
        subject=subject,
        bills=bills,
        tallies={Basis.REGISTER: Tally(yes, 1, 0)},
        groups={"NP": Tally(1, 1, 0)},
    )
    content = vote_event_content(event, ROLL, (Note("Votó Eva Vega a favor.", Author.CHAIR),))
    return entry(
        event.id,
        EntryKind.VOTE_EVENT,
        content,
        valid=event.day,
        published=more.get("published"),
        locator=Locator(path=f"rolls/{key}.csv"),
    )


def resolution(of: Entry, *, rule: str = "landia/resolve@1", yes: int = 2) -> Entry:
    content = {
        "votes": [{"name": "Eva Vega", "option": "yes", "how": "vote", "member": "Vega, Eva", "effect": "counted"}],
        "tally": [yes, 1, 0],
    }
    return entry(f"{of.id}/resolution", EntryKind.RESOLUTION, content, derived_from=(of.id,), rule=rule)


def outcome(of: Entry, **content: object) -> Entry:
    return entry(f"{of.id}/outcome", EntryKind.OUTCOME, content, derived_from=(of.id,), rule="outcome@1")


def vocabulary() -> Entry:
    content = Vocabulary(body=BODY, official=frozenset({"ley", "mareas"}), given_names=frozenset({"ana"})).to_plain()
    return entry("landia/vocabulary", EntryKind.VOCABULARY, content, derived_from=(BODY,), rule="vocabulary@1")


def organization(value: Organization) -> Entry:
    return entry(value.id, EntryKind.ORGANIZATION, value.to_plain())


def member(value: Member) -> Entry:
    return entry(value.id, EntryKind.MEMBER, value.to_plain())


def membership(value: Membership) -> Entry:
    return entry(f"{value.member}/in/{value.group}", EntryKind.MEMBERSHIP, value.to_plain())


def coverage(period: str = "2024-01-01/2024-12-31") -> Entry:
    value = Coverage(id="landia/coverage", body=BODY, period=period, kinds=("votings",), register="landia")
    return entry(value.id, EntryKind.COVERAGE, value.to_plain())


def correction(of: Entry, pointer: str, value: object, *, was: object = None) -> Entry:
    content = {"entry": of.id, "pointer": pointer, "value": value, "was": was, "reason": "the minutes say so"}
    return entry(f"correction/{of.id}#{pointer}", EntryKind.CORRECTION, content)


MAY = voting("2024-05-02T10-00", bills=("12", "14-A"))
NIGHT = voting("2024-05-03T00-10", sitting="2024-05-02", subject="Tránsito de una unidad naval", yes=7)
JUNE = voting("2024-06-20T09-30", subject="Ley de Mareas, segunda votación", bills=("12",))
ANA = Member(id="landia/member/1", name="Ávalos Ríos, Ana", body=BODY, spellings=("Abalos Ríos, Ana",))
JUAN = Member(id="landia/member/2", name="Ríos Vega, Juan", body=BODY)

PARLIAMENT = (
    organization(ASSEMBLY),
    organization(GROUP),
    member(ANA),
    member(JUAN),
    membership(Membership(member=ANA.id, group="NP", first="2024-02-01")),
    membership(Membership(member=ANA.id, group="AA", first="2024-01-01", last="2024-01-31")),
    MAY,
    NIGHT,
    resolution(NIGHT, yes=8),
    JUNE,
    coverage(),
)
