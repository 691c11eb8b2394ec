"""Claims made by hand beside the dossier on Peru."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.language.messages import say
from constancia.model.actors import Organization
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.content import vote_event_content
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.model.votes import Basis, Tally, VoteEvent
from constancia.record.memory import MemoryRecord
from constancia.registers.dossier import read_dossier

DOSSIER = Path(__file__).parents[2] / "src/constancia/record/data/peru-2022-2026.toml"
REGISTER = Source(publisher="register")
CONGRESS = Organization(
    id="pe-congreso",
    names={"es": ("Congreso de la República", "Congreso"), "en": ("Congress of Peru", "Congress")},
    classification="chamber",
    country="PE",
    places=("Perú", "Peru", "Lima"),
)


def _voting(key: str, sitting: str, bill: str, board: Tally, total: Tally) -> list[Entry]:
    id = f"pe-congreso/vote-event/{key}"
    event = VoteEvent(
        id=id,
        body="pe-congreso",
        start=key[:13] + ":" + key[14:],
        sitting=sitting,
        subject=f"PROYECTO DE RESOLUCIÓN LEGISLATIVA {bill}, INGRESO DE PERSONAL MILITAR EXTRANJERO",
        bills=(bill,),
        tallies={Basis.REGISTER: board},
    )
    return [
        Entry(id=id, kind=EntryKind.VOTE_EVENT, content=vote_event_content(event, ()), source=REGISTER),
        Entry(
            id=id + "/r",
            kind=EntryKind.RESOLUTION,
            content={"votes": [], "tally": total.to_plain()},
            source=REGISTER,
            derived_from=(id,),
            rule="test@1",
        ),
    ]


@lru_cache(maxsize=1)
def record() -> MemoryRecord:
    """The dossier, the body, and the votings of May 2023."""
    return MemoryRecord(
        [
            *read_dossier(DOSSIER),
            Entry(id=CONGRESS.id, kind=EntryKind.ORGANIZATION, content=CONGRESS.to_plain(), source=REGISTER),
            *_voting("2023-05-19T00-10", "2023-05-18", "4766", Tally(69, 31, 4), Tally(70, 33, 4)),
            *_voting("2023-05-25T22-56", "2023-05-25", "5111", Tally(69, 29, 6), Tally(71, 31, 6)),
        ]
    )


def made(
    kind: str,
    text: str,
    quote: str,
    value: dict[str, object],
    *,
    by: str = "",
    modality: str = "asserted",
    language: str = "en",
    inferred: tuple[str, ...] = (),
) -> Claim:
    """A claim in a text; `by` is the words of its source, which stand in the text."""
    document = Document(text=text, digest=digest(text.encode()), language=language)
    start = text.index(quote)
    attribution: tuple[Attribution, ...] = ()
    if by:
        at = text.index(by)
        attribution = (Attribution(speaker=by, evidence=document.span(at, at + len(by)), cue="said"),)
    return Claim.of(
        kind=ClaimKind(kind),
        evidence=(document.span(start, start + len(quote)),),
        value=value,
        document=document.digest,
        attribution=attribution,
        modality=Modality(modality),
        inferred=inferred,
    )


def finding(
    claim: Claim, text: str, *, published: str = "2023-05-19", language: str = "en", others: tuple[Claim, ...] = ()
) -> Finding:
    """The finding for a claim beside the others of its text; every step can be said in both languages."""
    document = Document(text=text, digest=digest(text.encode()), language=language, published=published or None)
    case = Case(document=document, claims=(claim, *others), as_of=published)
    found = check(claim, case, record())
    for step in found.because:
        for ui in ("es", "en"):
            say(step.code, ui, step.params)
    return found


def shown(found: Finding) -> tuple[str, str | None, list[str]]:
    """Outcome, match (without the dossier's name) and codes."""
    matched = found.matched and found.matched.removeprefix("peru-2022-2026/")
    return found.outcome.value, matched, list(dict.fromkeys(step.code.partition(".")[2] for step in found.because))
