"""Statements that a bill was passed or refused, with one figure, made by rule from a record: how many go wrong.

    python benchmarks/refusals.py RECORD [--seed 1] [--each 25] [-v]

From votings on a bill whose outcome the record tells, in Spanish and in English: true (outcome and figure as on
record), turned (the other outcome), and off (the outcome as it was, a figure that no reading of the voting has). None
of the false ones may be confirmed, none of the true ones contradicted.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import constancia
from constancia.check.voting.figures import settled
from constancia.language.messages_dates import day_in_words
from constancia.model.documents import Document
from constancia.model.findings import Outcome
from constancia.model.plain import digest
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.votes import Question, VoteEvent

REFUSED = {
    "es": (
        "LIMA.- El Pleno del Congreso del Perú rechazó el {day} el proyecto de ley {bill} con {no} votos en contra.",
        "LIMA.- El proyecto de ley {bill} fue rechazado el {day} por el Congreso peruano, con {yes} votos a favor.",
        "LIMA.- El Congreso del Perú no aprobó el {day} el proyecto de ley {bill}, que obtuvo {yes} votos a favor.",
        "LIMA.- El Pleno del Congreso del Perú desestimó el {day} el proyecto de ley {bill} por {no} votos en contra.",
    ),
    "en": (
        "LIMA - Peru's Congress rejected bill {bill} on {day} with {no} votes against.",
        "LIMA - Bill {bill} was voted down by Peru's Congress on {day}, with {yes} votes in favor.",
        "LIMA - Peru's Congress refused to pass bill {bill} on {day}, with {no} votes against.",
        "LIMA - Bill {bill} failed in Peru's Congress on {day} with {yes} votes in favor.",
    ),
}
PASSED = {
    "es": (
        "LIMA.- El Pleno del Congreso del Perú aprobó el {day} el proyecto de ley {bill} con {yes} votos a favor.",
        "LIMA.- El proyecto de ley {bill} fue aprobado el {day} por el Congreso peruano, con {no} votos en contra.",
        "LIMA.- El Congreso del Perú dio luz verde el {day} al proyecto de ley {bill} con {yes} votos a favor.",
        "LIMA.- Con {no} votos en contra, el Pleno del Congreso del Perú aprobó el {day} el proyecto de ley {bill}.",
    ),
    "en": (
        "LIMA - Peru's Congress approved bill {bill} on {day} with {yes} votes in favor.",
        "LIMA - Bill {bill} was passed by Peru's Congress on {day}, with {no} votes against.",
        "LIMA - Peru's Congress adopted bill {bill} on {day} with {yes} votes in favor.",
        "LIMA - Bill {bill} cleared Peru's Congress on {day}, despite {no} votes against.",
    ),
}


@dataclass(frozen=True)
class Case:
    kind: str
    language: str
    text: str
    voting: str


def usable(view: RecordView) -> list[VoteEvent]:
    """Votings on one bill, the only ones on it that day, with an outcome and three figures."""
    events = [event for body in view.bodies() for event in view.votings(VotingQuery(body=body.id))]
    told = Counter((bill, event.sitting) for event in events for bill in event.bills)
    return [
        event
        for event in events
        if event.question is Question.MEASURE
        and event.outcome
        and len(event.bills) == 1
        and told[event.bills[0], event.sitting] == 1
        and (tally := settled(event)) is not None
        and None not in (tally.yes, tally.no)
        and tally.no
    ]


def cases(events: list[VoteEvent], rng: random.Random, each: int) -> Iterator[Case]:
    by_outcome = {name: [event for event in events if event.outcome == name] for name in ("passed", "rejected")}
    for language in ("es", "en"):
        for told in ("passed", "rejected"):
            for kind in ("true", "turned", "off"):
                recorded = told if kind != "turned" else "rejected" if told == "passed" else "passed"
                pool = by_outcome[recorded]
                for event in rng.sample(pool, min(each, len(pool))):
                    yield Case(kind, language, statement(event, told, kind, language, rng), event.id)


def statement(event: VoteEvent, told: str, kind: str, language: str, rng: random.Random) -> str:
    tally = settled(event)
    assert tally is not None
    figures = {"yes": tally.yes or 0, "no": tally.no or 0}
    if kind == "off":
        known = {figure for one in event.tallies.values() for figure in (one.yes, one.no, one.abstain)}
        figures = {name: other(value, known, rng) for name, value in figures.items()}
    template = rng.choice((PASSED if told == "passed" else REFUSED)[language])
    return template.format(day=day_in_words(event.day, language), bill=event.bills[0], **figures)


def other(value: int, known: set[int | None], rng: random.Random) -> int:
    """A figure near another one, that no tally of the voting has."""
    return rng.choice([n for n in range(max(1, value - 12), value + 13) if n not in known])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("record")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=25)
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    tried, wrong, right, unread = Counter(), Counter(), Counter(), Counter()  # type: ignore[var-annotated]
    with constancia.open_record(args.record) as view:
        for case in cases(usable(view), random.Random(args.seed), args.each):
            document = Document(
                text=case.text, digest=digest(case.text.encode()), language=case.language, published=None
            )
            checked = constancia.check_document(document, record=view)
            outcomes = [
                finding.outcome
                for claim, finding in zip(checked.claims, checked.findings, strict=True)
                if claim.kind is constancia.ClaimKind.VOTE
            ]
            forbidden = (
                (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD)
                if case.kind == "true"
                else (Outcome.AGREES, Outcome.EXPLAINED)
            )
            wanted = (Outcome.AGREES, Outcome.EXPLAINED) if case.kind == "true" else (Outcome.CONFLICTS,)
            tried[case.kind] += 1
            unread[case.kind] += not outcomes
            wrong[case.kind] += any(outcome in forbidden for outcome in outcomes)
            right[case.kind] += any(outcome in wanted for outcome in outcomes)
            if args.verbose and not any(outcome in wanted for outcome in outcomes):
                print(f"  {case.kind} {case.voting}: {case.text} -> {[outcome.value for outcome in outcomes]}")
    for kind in tried:
        bad = "accused" if kind == "true" else "confirmed"
        counts = f"{right[kind]} right, {wrong[kind]} wrongly {bad}, {unread[kind]} unread"
        print(f"{kind:<8}{tried[kind]:>4} statements, {counts}")


if __name__ == "__main__":
    main()
