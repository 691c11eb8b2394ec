"""Confusion tables of the comparison of matters, on statements whose voting and truth are known.

    matters.py FILE RECORD [-v] [--all] [--others N] [--seed N] [--stated] [--derived]

FILE holds a statement to a line (JSON: type, lang, published, text, tally, key, id); RECORD has the votings. Each
statement is made a light claim from its sentence alone. `--others N` sets each true one beside N votings of other
matters drawn at random; `--stated` reads the claims of the sentence as a check does; `--derived` takes the common
words that the record derived from its own subjects. Nothing in FILE is kept.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from constancia.check.case import Case
from constancia.check.voting.matter import Compared, Told, Verdict, compare, told
from constancia.check.voting.matter.side import bare
from constancia.claims.reader import read as read_claims
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.entries import EntryKind
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import VoteEvent
from constancia.record.opening import open_view

POSITIVE = ("true", "refusal", "one-figure-right")
TYPES = (*POSITIVE, "other-measure")


def derived(view: RecordView) -> Vocabulary | None:
    """The common words and given names that the record derived for its first body."""
    found = view.find(EntryKind.VOCABULARY)
    return Vocabulary.from_entry(found[0]) if found else None


def voting_of(case: dict[str, Any], votings: dict[str, VoteEvent]) -> VoteEvent | None:
    """The voting whose figures a statement has."""
    if case.get("key"):
        return votings.get(case["key"][:16])
    stamp = re.match(r"(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)-", case["id"])
    if stamp:
        found = votings.get("{}-{}-{}T{}-{}".format(*stamp.groups()))
        if found:
            return found
    tally = case.get("tally") or []
    for event in reversed(list(votings.values())):
        if event.day <= case["published"] and tally and event.board:
            have = [event.board.yes, event.board.no, event.board.abstain][: len(tally)]
            if have == tally:
                return event
    return None


def claim_of(document: Document, stated: bool) -> tuple[Claim, tuple[Claim, ...]]:
    """A claim over the whole text, or the one that is read in it."""
    if stated:
        claims = tuple(read_claims(document))
        votes = [claim for claim in claims if claim.kind is ClaimKind.VOTE]
        if votes:
            return votes[0], claims
    end = len(document.text)
    span = Span(end - 1, end, document.text[end - 1 : end])
    claim = Claim.of(kind=ClaimKind.VOTE, evidence=(span,), value={}, document=document.id)
    return claim, (claim,)


def say(case: dict[str, Any], event: VoteEvent, compared: Compared) -> None:
    print(f"[{case['type']} {case['lang']} -> {compared.verdict}] {case['text']}")
    print(f"    {event.subject[:230]}\n    {compared}")


def main(args: argparse.Namespace) -> None:
    view: RecordView = open_view(args.record)
    bodies = {body.id: body for body in view.bodies()}
    every = [event for body in bodies for event in view.votings(VotingQuery(body=body))]
    votings = {event.id.rsplit("/", 1)[-1]: event for event in every}
    vocabulary = args.vocabulary = derived(view) if args.derived else None
    drawn = random.Random(args.seed)
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    wrong: Counter[str] = Counter()
    spent: list[float] = []
    others = same_others = lost = 0
    for line in Path(args.file).read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        event = voting_of(case, votings) if case["type"] in TYPES else None
        if event is None:
            lost += case["type"] in TYPES
            continue
        document = Document(text=case["text"], digest="sha256:0", language=case["lang"], published=case["published"])
        claim, claims = claim_of(document, args.stated)
        setting = Case(document=document, claims=claims, as_of=case["published"])
        start = time.perf_counter()
        matter = told(claim, setting, bodies[event.body])
        compared = compare(matter, event, vocabulary)
        spent.append(time.perf_counter() - start)
        table[case["lang"], case["type"]][compared.verdict] += 1
        positive = case["type"] in POSITIVE
        good = compared.verdict in (
            (Verdict.SAME, Verdict.NOT_TOLD) if positive else (Verdict.ANOTHER, Verdict.NOT_COMPARABLE)
        )
        wrong["firm another of a true one"] += positive and compared.verdict is Verdict.ANOTHER and compared.firm
        if args.all or (args.verbose and not good):
            say(case, event, compared)
        if positive and args.others:
            tried, same = beside_others(matter, event, drawn.sample(every, args.others), case, args)
            others, same_others = others + tried, same_others + same
    show(table, spent)
    print(f"not found on record {lost}; {dict(wrong)}")
    if others:
        print(f"beside other votings: {same_others} of {others} the same")


def beside_others(
    matter: Told, event: VoteEvent, drawn: list[VoteEvent], case: dict[str, Any], args: argparse.Namespace
) -> tuple[int, int]:
    """How many votings of other matters were tried, and how many came out the same."""
    mine = {bare(number) for number in event.bills}
    tried = same = 0
    for other in drawn:
        if mine & {bare(number) for number in other.bills} or other.subject[-80:] == event.subject[-80:]:
            continue
        tried += 1
        compared = compare(matter, other, args.vocabulary)
        if compared.verdict is Verdict.SAME:
            same += 1
            if args.verbose:
                say(case | {"type": "beside"}, other, compared)
    return tried, same


def show(table: dict[tuple[str, str], Counter[str]], spent: list[float]) -> None:
    print(f"{'':<26}" + "".join(f"{verdict:>16}" for verdict in Verdict) + f"{'as expected':>14}")
    totals: Counter[str] = Counter()
    for lang in ("es", "en"):
        for kind in TYPES:
            row = table[lang, kind]
            expected = (
                (Verdict.SAME, Verdict.NOT_TOLD) if kind in POSITIVE else (Verdict.ANOTHER, Verdict.NOT_COMPARABLE)
            )
            good = sum(row[verdict] for verdict in expected)
            name = "true" if kind in POSITIVE else "false"
            totals.update({name: row.total(), name + " right": good, name + " same": row[Verdict.SAME]})
            print(f"{lang + ' ' + kind:<26}" + "".join(f"{row[v]:>16}" for v in Verdict) + f"{good:>8}/{row.total()}")
    print(dict(totals))
    if spent:
        spent.sort()
        middle, last = spent[len(spent) // 2], spent[-1]
        print(f"{len(spent)} comparisons with reading, median {1e3 * middle:.2f} ms, longest {1e3 * last:.1f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("record")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--stated", action="store_true")
    parser.add_argument("--derived", action="store_true")
    parser.add_argument("--others", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    main(parser.parse_args())
