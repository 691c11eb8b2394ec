"""Right and wrong claims made from the starter record, checked: how many findings are what they should be.

    benchmarks/variants_facts.py [-v] [--every N]

Made from the dossier: figures of harm, polls, authorisations, posts, dates; from the register: how groups voted. Each
right claim has wrong ones beside it: another number, another source, a part called the whole, another day, another
pollster, another month, an end moved, two measures mixed, a former post, another mandate, dissenters miscounted.
Prints a table; 1 where a wrong claim was confirmed, or fewer than 95 of 100 are as they should be.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from constancia.check import covered
from constancia.check.case import Case
from constancia.check.rules import check
from constancia.check.voting.rolls import stands, tally_of
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Authorisation, Count, Office, Poll, Report
from constancia.model.findings import Outcome
from constancia.model.plain import digest
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import VoteEvent
from constancia.record.starter import open_starter

CONFIRMED = frozenset({Outcome.AGREES, Outcome.EXPLAINED})
REFUSED = frozenset({Outcome.CONFLICTS, Outcome.NOT_ON_RECORD})
OPEN = frozenset({Outcome.CANNOT_TELL})
LATEST = "2023-07-15"
"""Day on which the reports made from the dossier appear: after everything it holds on 2023."""


@dataclass(frozen=True)
class Variant:
    """A claim, its text, and what its finding should be."""

    kind: ClaimKind
    what: str
    text: str
    quote: str
    value: dict[str, object]
    expected: frozenset[Outcome]
    by: str = ""
    published: str = LATEST
    language: str = "en"
    votes: tuple[tuple[str, dict[str, object]], ...] = ()
    """Quote and value of the votes that the text tells as well."""

    @property
    def wrong(self) -> bool:
        return not self.expected & CONFIRMED


def finding_of(variant: Variant, view: RecordView) -> Outcome:
    """The outcome for a variant."""
    text = variant.text
    document = Document(text=text, digest=digest(text.encode()), language=variant.language, published=variant.published)

    def span(quote: str) -> Span:
        start = text.index(quote)
        return document.span(start, start + len(quote))

    attribution = (Attribution(variant.by, span(variant.by), "said"),) if variant.by else ()
    claim = Claim.of(variant.kind, (span(variant.quote),), variant.value, document.digest, attribution)
    votes = tuple(Claim.of(ClaimKind.VOTE, (span(quote),), value, document.digest) for quote, value in variant.votes)
    return check(claim, Case(document=document, claims=(claim, *votes), as_of=variant.published), view).outcome


WORDS = {
    "en": ("In the protests in Peru {by} counted {n} {harm}{rest}.", {"dead": "dead", "injured": "injured"}),
    "es": ("En las protestas del Perú {by} contó {n} {harm}{rest}.", {"dead": "muertos", "injured": "heridos"}),
}


def harm(view: RecordView) -> Iterator[Variant]:
    counts = [(entry, Count.from_entry(entry)) for entry in view.find(EntryKind.COUNT)]
    running = {c.by for _, c in counts if sum(o.by == c.by and o.harm == c.harm for _, o in counts) > 3}
    for language, (template, words) in WORDS.items():
        for entry, count in counts:
            own = [c for _, c in counts if (c.by, c.harm) == (count.by, count.harm)]
            made = _harm(template, words, language, entry, count)
            yield made
            other = (count.count or 0) + 13
            while any(c.count == other for c in own):
                other += 1
            bad = REFUSED if count.as_of or not count.part_of else REFUSED | OPEN
            if count.qualifier:
                other, bad = 40, REFUSED
            yield _harm(template, words, language, entry, replace(count, count=other, qualifier=None), "number", bad)
            for _, theirs in counts:
                if theirs.by == count.by or theirs.harm != count.harm or theirs.part_of or count.part_of:
                    continue
                if any(c.count == theirs.count for c in own) or count.qualifier or theirs.qualifier:
                    continue
                claimed = replace(count, count=theirs.count, as_of=None)
                allowed = REFUSED | OPEN if count.by in running else REFUSED
                yield _harm(template, words, language, entry, claimed, "source", allowed)
            if count.part_of and not any(c.count == count.count and not c.part_of for c in own):
                total = replace(count, scope="all", who=None, place=None, part_of=None)
                yield _harm(template, words, language, entry, total, "part called the whole", REFUSED)
            if count.as_of and not count.part_of:
                for then in own:
                    # A part of that day with the same figure would account for it.
                    same = any(c.count == count.count and c.as_of == then.as_of for c in own)
                    if then.as_of != count.as_of and then.as_of and not then.part_of and not same:
                        moved = replace(count, as_of=then.as_of)
                        yield _harm(template, words, language, entry, moved, "day", REFUSED)


def _harm(
    template: str,
    words: dict[str, str],
    language: str,
    entry: Entry,
    count: Count,
    what: str = "right",
    expected: frozenset[Outcome] = CONFIRMED,
) -> Variant:
    rest = f" in {count.place}" if count.place else ""
    text = template.format(by=count.by, n=count.count, harm=words[count.harm], rest=rest)
    value: dict[str, object] = {"harm": count.harm, "count": count.count, "qualifier": count.qualifier or "exactly"}
    scope = {"clashes": "clashes", "blockades": "blockades", "all": "in total"}
    spanish = {"clashes": "enfrentamientos", "blockades": "bloqueos", "all": "en total"}
    victims = {"police": "policías", "children": "niños", "protesters and bystanders": "manifestantes"}
    if count.scope:
        value["scope"] = (scope if language == "en" else spanish)[count.scope]
    if count.who:
        value["who"] = count.who.split(" and ")[0] if language == "en" else victims[count.who]
    if count.place:
        value["place"] = count.place
    if count.as_of:
        value["as_of"] = count.as_of
    return Variant(ClaimKind.CASUALTIES, what, text, str(count.count), value, expected, by=count.by, language=language)


def polls(view: RecordView) -> Iterator[Variant]:
    every = [Poll.from_entry(entry) for entry in view.find(EntryKind.POLL)]
    for poll in every:
        yield _poll(poll)
        yield _poll(replace(poll, disapprove=(poll.disapprove or 0) + 4), "number", REFUSED)
        yield _poll(poll, "no pollster", OPEN, pollster=False)
        for other in every:
            same = (other.subject, other.pollster) == (poll.subject, poll.pollster)
            rounds = round(other.disapprove or 0) == round(poll.disapprove or 0)
            if same and other.field_dates != poll.field_dates and not rounds:
                yield _poll(replace(poll, field_dates=other.field_dates), "month", REFUSED)
            overlap = edtf(str(other.field_dates)).overlaps(edtf(str(poll.field_dates)))
            if other.subject == poll.subject and other.pollster != poll.pollster and not rounds:
                claimed = replace(poll, pollster=other.pollster, pollster_aliases=other.pollster_aliases)
                yield _poll(claimed, "pollster", REFUSED if overlap and _only(every, other, poll) else REFUSED | OPEN)
            if other.pollster == poll.pollster and other.subject != poll.subject and not rounds:
                claimed = replace(poll, subject=other.subject)
                yield _poll(claimed, "subject", REFUSED if overlap else REFUSED | OPEN)


def _only(every: list[Poll], other: Poll, poll: Poll) -> bool:
    """Whether the other pollster has one figure alone on those days."""
    same = [
        one
        for one in every
        if (one.pollster, one.subject) == (other.pollster, other.subject)
        and edtf(str(one.field_dates)).overlaps(edtf(str(poll.field_dates)))
    ]
    return len(same) == 1


def _poll(
    poll: Poll, what: str = "right", expected: frozenset[Outcome] = CONFIRMED, *, pollster: bool = True
) -> Variant:
    share = f"{poll.disapprove:g} %"
    text = f"Peru: {poll.pollster if pollster else 'a poll'} finds that {share} disapprove of {poll.subject}."
    value: dict[str, object] = {"subject": poll.subject, "disapprove": poll.disapprove}
    if pollster:
        value |= {"pollster": poll.pollster, "field_dates": str(poll.field_dates)}
    return Variant(ClaimKind.POLL, what, text, share, value, expected)


def authorisations(view: RecordView) -> Iterator[Variant]:
    every = [Authorisation.from_entry(entry) for entry in view.find(EntryKind.AUTHORISATION)]
    every = [one for one in every if one.start and one.until and len(one.until) == 10]
    for one in every:
        yield _force(one)
        yield _force(replace(one, bill=None), "right")
        until = date.fromisoformat(str(one.until)) + timedelta(days=31)
        yield _force(replace(one, until=until.isoformat()), "end moved", REFUSED)
        if one.personnel:
            yield _force(replace(one, personnel=one.personnel + 300), "number", REFUSED)
            yield _force(replace(one, start=None, until=None, bill=None), "right")
        for other in every:
            if other.bill == one.bill or other.force_country != one.force_country:
                continue
            if str(other.decided)[:10] > str(one.decided)[:10]:
                continue
            mixed = replace(one, start=other.start, until=other.until, personnel=None)
            yield _force(mixed, "two mixed", REFUSED)
            if one.personnel:
                yield _force(replace(mixed, bill=None, personnel=one.personnel), "two mixed", REFUSED)


def _force(one: Authorisation, what: str = "right", expected: frozenset[Outcome] = CONFIRMED) -> Variant:
    text = f"Lima, Peru. Lawmakers let {one.force} in."
    value: dict[str, object] = {"force_country": one.force_country, "territory": one.territory}
    value |= {key: item for key, item in (("from", one.start), ("until", one.until)) if item}
    if one.bill:
        value["instrument"] = f"bill {one.bill}"
    if one.personnel:
        value["personnel"] = one.personnel
    return Variant(ClaimKind.AUTHORISATION, what, text, one.force, value, expected, published="2026-01-15")


def offices(view: RecordView) -> Iterator[Variant]:
    others = ("minister of Defence", "special rapporteur on torture", "president of Congress")
    for entry in view.find(EntryKind.OFFICE):
        office = Office.from_entry(entry)
        days = edtf(office.seen or str(office.until))
        then = (days.last or days.first or date(2023, 5, 18)).isoformat()
        shown = office.until is None
        yield _office(office, office.post_en, then if shown else "2022-11-30", "right", CONFIRMED if shown else OPEN)
        yield _office(office, office.post_en, then, "former post", REFUSED if shown else OPEN, former=True)
        for post in others:
            if post.split()[0] not in office.post_en:
                yield _office(office, post, then, "another mandate", REFUSED | OPEN)
            elif post.split()[-1] not in office.post_en:
                yield _office(office, post, then, "another mandate", REFUSED)
        if not shown:
            yield _office(office, office.post_en, LATEST, "ended", REFUSED)
            yield _office(office, office.post_en, LATEST, "right", CONFIRMED, former=True)


def _office(
    office: Office, post: str, published: str, what: str, expected: frozenset[Outcome], *, former: bool = False
) -> Variant:
    text = f"Lima, Peru. {'Former ' if former else ''}{post} {office.person} spoke."
    value: dict[str, object] = {"person": office.person, "post": post}
    if former:
        value["qualifier"] = "former"
    return Variant(ClaimKind.OFFICE, what, text, office.person, value, expected, published=published)


def dates(view: RecordView) -> Iterator[Variant]:
    vote = view.voting("pe-congreso/vote-event/2023-05-19T00-10")
    assert vote is not None
    told = (("70-33-4", {"for": 70, "against": 33, "abstain": 4}),)
    for entry in view.find(EntryKind.REPORT):
        report = Report.from_entry(entry)
        if report.what != "report":
            continue
        day = date.fromisoformat(str(report.date))
        for shift, expected in ((0, CONFIRMED), (10, REFUSED), (-7, REFUSED)):
            shifted = (day + timedelta(days=shift)).isoformat()
            text = f"{report.by} published its report on Peru on {shifted}."
            value: dict[str, object] = {"expression": shifted, "date": shifted}
            yield Variant(ClaimKind.DATE, "right" if shift == 0 else "day", text, shifted, value, expected)
        weeks = round((date.fromisoformat(vote.sitting) - day).days / 7)
        for count, word, expected in (
            (weeks, "after", CONFIRMED),
            (weeks + 3, "after", REFUSED),
            (weeks, "before", REFUSED),
        ):
            offset = f"{count} weeks {word}"
            text = f"Peru: 70-33-4. The vote came {offset} {report.by} published its report."
            what = "right" if expected is CONFIRMED else "order" if word == "before" else "distance"
            yield Variant(ClaimKind.DATE, what, text, offset, {"expression": offset}, expected, votes=told)


def groups(view: RecordView, every: int) -> Iterator[Variant]:
    names = {code: group.names["es"][0] for group in view.groups("pe-congreso") for code in group.names.get("code", ())}
    events = view.votings(VotingQuery(body="pe-congreso"))
    for event in events[::every]:
        if not event.bills or event.board is None or len(_twins(view, event)) != 1:
            continue
        if len(view.votings(VotingQuery(body=event.body, bill=event.bills[0]))) != 1:
            continue
        roll = stands(view, event)
        for code in sorted({stand.ballot.group for stand in roll if stand.ballot.group} - {"NA"})[:4]:
            tally = tally_of([stand for stand in roll if stand.ballot.group == code], settled=True)
            if tally.yes is None or tally.no is None or tally.yes + tally.no < 3:
                continue
            name = names.get(code, code)
            hole = covered.notes_hole(view, event.body, event.day)  # votes by voice may make up for two more
            refused = frozenset({Outcome.CANNOT_TELL}) if hole else REFUSED
            for shift, what, expected in ((0, "right", CONFIRMED), (2, "dissenters", refused)):
                yield _group(event, name, tally.yes, tally.no + shift, what, expected)


def _twins(view: RecordView, event: VoteEvent) -> tuple[VoteEvent, ...]:
    assert event.board is not None
    return view.votings(VotingQuery(body=event.body, days=edtf(event.day), tally=event.board))


def _group(event: VoteEvent, name: str, yes: int, no: int, what: str, expected: frozenset[Outcome]) -> Variant:
    board = event.board
    assert board is not None
    tally = f"{board.yes}-{board.no}-{board.abstain}"
    quote = f"{yes} de {name} a favor y {no} en contra"
    text = f"Congreso del Perú, {event.day}. El proyecto {event.bills[0]} tuvo {tally} votos; {quote}."
    vote: dict[str, object] = {
        "for": board.yes,
        "against": board.no,
        "abstain": board.abstain,
        "date": event.day,
        "measure": f"proyecto {event.bills[0]}",
    }
    value: dict[str, object] = {"bloc": name, "for": yes, "against": no, "measure": f"proyecto {event.bills[0]}"}
    return Variant(
        ClaimKind.BLOC, what, text, quote, value, expected, published=event.day, language="es", votes=((tally, vote),)
    )


@dataclass
class Measured:
    """What became of the variants, by kind and by what was done to them."""

    made: Counter[tuple[str, str]]
    good: Counter[tuple[str, str]]
    outcomes: dict[tuple[str, str], Counter[str]]
    misses: list[str]
    confirmed: int = 0
    """Wrong claims that were confirmed."""

    @property
    def share(self) -> float:
        return sum(self.good.values()) / sum(self.made.values())


def measure(view: RecordView, every: int) -> Measured:
    """Every variant checked; the groups of every Nth voting."""
    found = Measured(Counter(), Counter(), {}, [])
    sources = (harm(view), polls(view), authorisations(view), offices(view), dates(view), groups(view, every))
    for variant in (variant for source in sources for variant in source):
        outcome = finding_of(variant, view)
        row = (variant.kind.value, variant.what)
        found.made[row] += 1
        found.good[row] += outcome in variant.expected
        found.outcomes.setdefault(row, Counter())[outcome.value] += 1
        found.confirmed += variant.wrong and outcome in CONFIRMED
        if outcome not in variant.expected:
            wanted = "/".join(sorted(variant.expected))
            found.misses.append(f"{outcome.value}, not {wanted}: {row} {variant.text} {variant.value}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", "--verbose", action="store_true", help="print every variant that is not as it should be")
    parser.add_argument("--every", type=int, default=5, metavar="N", help="take every Nth voting for the groups")
    options = parser.parse_args()
    found = measure(open_starter(), options.every)
    if options.verbose:
        print("\n".join(found.misses))
    for row, made in found.made.items():
        shown = ", ".join(f"{name} {count}" for name, count in sorted(found.outcomes[row].items()))
        print(f"{row[0]:14} {row[1]:22} {found.good[row]:5} of {made:5}   {shown}")
    good, made = sum(found.good.values()), sum(found.made.values())
    print(f"{good} of {made} as they should be ({found.share:.1%}); {found.confirmed} confirmed wrongly")
    return 1 if found.confirmed or found.share < 0.95 else 0


if __name__ == "__main__":
    sys.exit(main())
