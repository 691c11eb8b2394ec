"""Ten million ballots: what a record of many parliaments costs beside one of a single parliament, in the same run.

    python benchmarks/record_size.py [--parliaments 18] [--votings 2226] [--seats 250] [--rounds 3]

Made-up parliaments of the size of Peru's register, each with members of its own, are derived, digested and written as
one import does, batch by batch; nothing but the batch in hand is kept. Printed are ballots per second of the processor
(other work may share the machine), making them up included: of one parliament, of all, of the first and the last of
these; the memory at its highest, and the size of the file per ballot. Then one voting with its roll, a member's whole
history and the votings of a day are read from the record of one parliament and from that of all, in turn, as often as
`--rounds` says: the times of the second beside those of the first.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from constancia.model.actors import Organization
from constancia.model.content import vote_event_content
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.sources import Source
from constancia.model.time import Interval
from constancia.model.votes import Ballot, Basis, Option, Tally, VoteEvent
from constancia.pipelines.deriving import Deriver
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Batch, Notices, Reading

SITTING = 8
"""Votings of a day."""
FIRST = date(2015, 1, 1)
SOURCE = Source(url="https://rolls.example", publisher="Made up")
OPTIONS = (Option.YES, Option.YES, Option.YES, Option.NO, Option.NO, Option.ABSTAIN, Option.ABSENT)
WORDS = ("harbour", "bridge", "school", "forest", "pension", "hospital", "railway", "canal", "market", "museum")


def body_of(number: int) -> str:
    """The id of a parliament."""
    return f"made-up-{number}"


def member_of(number: int, seat: int) -> str:
    """The name of a member; nobody sits in two parliaments."""
    return f"Surname{number}-{seat}, Given{seat % 40}"


def day_of(sitting: int) -> date:
    """The day of a sitting."""
    return FIRST + timedelta(days=sitting)


def batches(number: int, votings: int, seats: int) -> Iterator[Batch]:
    """The sittings of one parliament, its coverage last."""
    chance = random.Random(number)
    body = Organization(
        id=body_of(number),
        names={"en": (f"Assembly {number}",), "es": (f"Asamblea {number}",)},
        classification="chamber",
        seats=seats,
    )
    yield Batch("body", (Entry(id=body.id, kind=EntryKind.ORGANIZATION, content=body.to_plain(), source=SOURCE),))
    for sitting in range(0, votings, SITTING):
        several = range(sitting, min(votings, sitting + SITTING))
        yield Batch(
            str(sitting), tuple(one_voting(number, place, sitting // SITTING, seats, chance) for place in several)
        )
    covered = f"{FIRST}/{day_of(votings // SITTING)}"
    coverage = Coverage(id=f"{body.id}/coverage", body=body.id, period=covered, kinds=("votings",), register=body.id)
    entry = Entry(id=coverage.id, kind=EntryKind.COVERAGE, content=coverage.to_plain(), source=SOURCE)
    yield Batch("coverage", (entry,))


def one_voting(number: int, place: int, sitting: int, seats: int, chance: random.Random) -> Entry:
    """A voting with the roll of every seat."""
    roll = []
    for seat in range(seats):
        option = chance.choice(OPTIONS)
        roll.append(Ballot(member_of(number, seat), f"Group {number}-{seat % 9}", option, option.value.upper()))
    counted = [sum(ballot.option is side for ballot in roll) for side in (Option.YES, Option.NO, Option.ABSTAIN)]
    day = day_of(sitting).isoformat()
    event = VoteEvent(
        id=f"{body_of(number)}/vote-event/{place}",
        body=body_of(number),
        start=f"{day}T{9 + place % SITTING:02}:00",
        sitting=day,
        subject=f"Bill {place} on the {chance.choice(WORDS)} and the {chance.choice(WORDS)}",
        bills=(str(place),),
        tallies={Basis.REGISTER: Tally(*counted), Basis.ROLL: Tally(*counted)},
        language="en",
    )
    return Entry(
        id=event.id, kind=EntryKind.VOTE_EVENT, content=vote_event_content(event, roll), source=SOURCE, valid=day
    )


def _no_files(where: str | Path) -> Reading:
    return Reading(0, iter(()), Notices())


def written(path: Path, numbers: range, votings: int, seats: int) -> list[float]:
    """Seconds from the beginning to the last commit of each parliament, and to the record's being sealed and closed."""
    manifest = Manifest(name="made-up", title="Made up", publisher="Made up", licence="CC0 1.0", read=_no_files)
    begun, spent = time.process_time(), []
    with StoredRecord(path) as record:
        for number in numbers:
            deriver = Deriver(manifest, Notices())
            for batch in batches(number, votings, seats):
                record.append(deriver.batch(batch))
            spent.append(time.process_time() - begun)
    return [*spent, time.process_time() - begun]


def readings(view: StoredView, votings: int, chance: random.Random) -> dict[str, Callable[[], object]]:
    """The three readings, of the first parliament."""
    body, name = body_of(0), member_of(0, 7)
    ids = [f"{body}/vote-event/{chance.randrange(votings)}" for _ in range(200)]
    days = [day_of(chance.randrange(votings // SITTING)) for _ in range(200)]

    def one() -> object:
        id = chance.choice(ids)
        return view.voting(id), view.roll(id)

    def of_a_day() -> object:
        day = chance.choice(days)
        return view.votings(VotingQuery(body=body, days=Interval(day, day)))

    return {
        "one voting with its roll": one,
        "a member's whole history": lambda: view.history({name}, body=body),
        "the votings of a day": of_a_day,
    }


def timed(what: Callable[[], object], times: int) -> float:
    """The median time of a reading in milliseconds of the processor, for other work may share the machine."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        what()
        taken.append((time.process_time() - begun) * 1000)
    return statistics.median(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parliaments", type=int, default=18)
    parser.add_argument("--votings", type=int, default=2_226, help="of each")
    parser.add_argument("--seats", type=int, default=250)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    each = options.votings * options.seats
    with tempfile.TemporaryDirectory() as folder:
        one, every = Path(folder) / "one.db", Path(folder) / "every.db"
        alone = written(one, range(1), options.votings, options.seats)[-1]
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        spent = written(every, range(options.parliaments), options.votings, options.seats)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        total = each * options.parliaments
        print(f"one parliament: {options.votings:,} votings, {each:,} ballots in {alone:.1f} s: {each / alone:,.0f}/s")
        print(
            f"{options.parliaments} parliaments: {options.votings * options.parliaments:,} votings, {total:,} ballots "
            f"in {spent[-1]:.1f} s: {total / spent[-1]:,.0f}/s"
        )
        pace = [each / (end - begin) for begin, end in pairwise((0.0, *spent[:-1]))]
        print(f"of these the first {pace[0]:,.0f}/s, the last {pace[-1]:,.0f}/s; the rest is sealing")
        print(f"memory at its highest: {before:.0f} MB with one, {memory:.0f} MB with all")
        for name, path, ballots in (("one", one, each), ("all", every, total)):
            size = path.stat().st_size
            print(f"file of {name}: {size / 1e6:,.1f} MB, {size / ballots:.1f} bytes a ballot")
        with StoredView(one) as small, StoredView(every) as large:
            some, many = (readings(view, options.votings, random.Random(5)) for view in (small, large))
            for what in some:
                some[what](), many[what]()  # the first reading sees to seals
                pairs = [(timed(some[what], 40), timed(many[what], 40)) for _ in range(options.rounds)]
                few, lots = (statistics.median(side) for side in zip(*pairs, strict=True))
                print(f"{what}: {few:.2f} ms of one, {lots:.2f} ms of all: {lots / few:.2f} times")


if __name__ == "__main__":
    main()
