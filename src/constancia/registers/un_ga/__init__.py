"""Roll calls of the General Assembly of the United Nations, from the R data files of the package *unvotes*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from constancia.errors import DateNotValid, RegisterError
from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Question, VoteEvent
from constancia.registers.archive import read_files, unread_tables, without_prefix
from constancia.registers.codes import meaning_of
from constancia.registers.days import ISO
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Notices, Reading
from constancia.registers.un_ga.frames import Column, read_frames
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://doi.org/10.7910/DVN/LEJUQZ",
    publisher="Erik Voeten; package unvotes by David Robinson",
    title="United Nations General Assembly Voting Data",
    media_type="application/x-r-data",
)
ASSEMBLY = Organization(
    id="un-ga",
    names={
        "en": (
            "General Assembly",
            "UN General Assembly",
            "U.N. General Assembly",
            "United Nations General Assembly",
            "General Assembly of the United Nations",
            "UNGA",
            "world body",
        ),
        "es": (
            "Asamblea General",
            "Asamblea General de la ONU",
            "Asamblea General de las Naciones Unidas",
            "Asamblea General de Naciones Unidas",
        ),
    },
    classification="chamber",
    places=("United Nations", "Naciones Unidas", "UN", "U.N.", "ONU", "New York", "Nueva York"),
    seats=193,
    timezone="America/New_York",
)
_CALLS, _VOTES = "un_roll_calls", "un_votes"
_OPTIONS: Mapping[str, Option] = {"yes": Option.YES, "no": Option.NO, "abstain": Option.ABSTAIN}
_CALLED = ("rcid", "date", "unres", "short", "descr", "amend", "para")
_VOTED = ("rcid", "country", "vote")
_EPOCH = date(1970, 1, 1)


def read(where: str | Path) -> Reading:
    """The roll calls in a folder, zip or tar that holds `data/un_roll_calls.rda` and `data/un_votes.rda`.

    Nothing is covered: drafts that were rejected are missing, and so are some days inside its years. Raises
    RegisterError for files of another form.
    """
    prefix, files = without_prefix(read_files(where), f"{_CALLS}.rda", str(where))
    calls = _table(_CALLS, prefix, files, _CALLED)
    parsed = Parsed(notices=Notices())
    rolls = _rolls(_table(_VOTES, prefix, files, _VOTED), prefix)
    listed: set[str] = set()
    for row, values in enumerate(zip(*calls, strict=True), 1):
        call = dict(zip(_CALLED, values, strict=True))
        key = _key(call["rcid"])
        listed.add(key)
        if key not in rolls:
            parsed.notices.add(f"{prefix}{_CALLS}.rda", row, "no-figures", name=key)
            continue
        with parsed.leaving_out(ASSEMBLY.id):
            locator = Locator(path=f"{prefix}{_CALLS}.rda", row=row)
            parsed.votings.append(Voting(_event(key, call, locator), tuple(rolls[key].values()), locator))
    for key in rolls.keys() - listed:
        parsed.notices.add(f"{prefix}{_VOTES}.rda", None, "no-voting", name=key)
    taken = {f"{_CALLS}.rda", f"{_VOTES}.rda"}
    parsed.notices.unread(prefix + path for path in unread_tables(files, taken))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    parsed.bodies[ASSEMBLY.id] = Body(ASSEMBLY, Locator(path=f"{prefix}{_CALLS}.rda"))
    return batches_of(parsed, DATASET, "un-ga")


def _table(name: str, prefix: str, files: Mapping[str, bytes], needed: Sequence[str]) -> tuple[Column, ...]:
    """The columns of a data frame that are asked for; raises RegisterError where one is missing."""
    path = f"{name}.rda"
    if path not in files:
        raise fault(RegisterError, "archive-none-fits", path=prefix or ".", marker=path)
    frame = read_frames(files[path], prefix + path).get(name, {})
    missing = [column for column in needed if column not in frame]
    if missing:
        raise fault(RegisterError, "register-no-field", path=prefix + path, missing=missing)
    return tuple(frame[column] for column in needed)


def _rolls(votes: tuple[Column, ...], prefix: str) -> dict[str, dict[str, Ballot]]:
    """The ballots of each roll call, by state; one that was absent has none."""
    rolls: dict[float, dict[str, Ballot]] = defaultdict(dict)
    ballots: dict[tuple[str, str], Ballot] = {}
    for row, (call, country, written) in enumerate(zip(*votes, strict=True), 1):
        ballot = ballots.get((country, written))
        if ballot is None:
            option = meaning_of(str(written), _OPTIONS, f"{prefix}{_VOTES}.rda", row)
            ballot = ballots[country, written] = ballot_of(str(country), None, option, str(written))
        rolls[call][ballot.name] = ballot
    return {_key(call): found for call, found in rolls.items()}


def _key(call: object) -> str:
    """The number of a roll call, as it stands in both tables."""
    return str(int(call)) if isinstance(call, (int, float)) and call == call else str(call)


def _day(call: Mapping[str, Any], locator: Locator) -> str:
    """A day as R counts it, from 1970; raises DateNotValid for one that is missing or beyond the calendar."""
    try:
        return (_EPOCH + timedelta(int(call["date"]))).isoformat()
    except (ValueError, TypeError, OverflowError):
        found = {"field": "date", "found": str(call["date"]), "expected": ISO}
        raise fault(DateNotValid, "date-impossible", path=locator.path, where=locator.row, **found) from None


def _event(key: str, call: Mapping[str, Any], locator: Locator) -> VoteEvent:
    day = _day(call, locator)
    parts = [" ".join(str(call[name]).split()) for name in ("short", "descr") if _given(call[name])]
    if len(parts) == 2 and parts[0].casefold() in parts[1].casefold():
        parts.pop(0)
    resolution = str(call["unres"]) if _given(call["unres"]) else ""
    whole = not any(_given(call.get(name)) and call[name] == 1 for name in ("amend", "para"))
    return VoteEvent(
        id=f"{ASSEMBLY.id}/vote-event/{key}",
        body=ASSEMBLY.id,
        start=day,
        sitting=day,
        subject=" — ".join((*parts, resolution)) if resolution else " — ".join(parts) or key,
        question=Question.MEASURE if whole else Question.AMENDMENT,
        bills=(resolution,) if resolution else (),
        language="en",
    )


def _given(value: object) -> bool:
    """Whether a cell says anything: R's missing values come as None or NaN."""
    return value is not None and str(value) not in ("", "nan", "NA")


MANIFEST = Manifest(
    name="un-ga",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="CC0 1.0 (data); the package is MIT",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(ASSEMBLY.id,),
    default="https://github.com/dgrtwo/unvotes/archive/HEAD.zip",
)
"""How `constancia import un-ga` reads the register."""
