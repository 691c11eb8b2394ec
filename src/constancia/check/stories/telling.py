"""The stories of a document: what belongs together, told by its weightiest claim, worst first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from constancia.check.stories.grouping import Group, Placed, groups
from constancia.check.stories.reasons import in_brief
from constancia.check.stories.ties import OPEN, reason_of
from constancia.check.stories.wording import beside, correction, headline, measure_shown
from constancia.check.voting.figures import Figures, added, by_voice, columns, settled, taken_out
from constancia.language import SUPPORTED
from constancia.model.claims import Claim, ClaimKind
from constancia.model.entries import Entry
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.stories import ORDER, Story, Sum, Told
from constancia.model.votes import VoteEvent

_FIRST = (
    (ClaimKind.VOTE, ClaimKind.CASUALTIES),
    (ClaimKind.AUTHORISATION,),
    (ClaimKind.MEMBER_VOTE, ClaimKind.BLOC),
    (ClaimKind.POLL,),
    (ClaimKind.STATEMENT,),
    (ClaimKind.OFFICE, ClaimKind.DATE),
)
WEIGHT: Mapping[ClaimKind, int] = {kind: place for place, kinds in enumerate(_FIRST) for kind in kinds}
"""What a reporter looks at first, where the outcome is the same."""

LIGHT = frozenset({ClaimKind.STATEMENT, ClaimKind.OFFICE, ClaimKind.DATE})
"""Kinds that do not confirm a story by themselves: a day that agrees says nothing for the tally beside it."""


def stories(claims: Sequence[Claim], findings: Sequence[Finding], text: str, view: RecordView) -> tuple[Story, ...]:
    """Every claim in exactly one story, the stories in the order in which they are shown."""
    told = [(group, _story(group, view)) for group in groups(claims, findings, text, view)]
    kinds = {claim.id: claim.kind for claim in claims}

    def place(one: tuple[Group, Story]) -> tuple[int, bool, int, int]:
        group, story = one
        weight = WEIGHT[kinds[story.claims[0]]]
        return ORDER.index(story.outcome), story.folded, weight, group.members[0].number

    return tuple(story for _, story in sorted(told, key=place))


def _story(group: Group, view: RecordView) -> Story:
    outcome = _worst(group.members)
    ranked = sorted(group.members, key=lambda one: (*_rank(one, outcome), one.number))
    lead = ranked[0]
    entry = lead.entry or group.entry
    event = view.voting(entry) if entry else None
    told = _told(ranked, event, view)
    nothing = outcome is Outcome.CANNOT_TELL
    return Story(
        told=told,
        outcome=outcome,
        entry=entry,
        source=None if nothing else _source(entry, event, view),
        folded=nothing and not OPEN & {step.code for one in ranked for step in one.finding.because},
        reason=in_brief(reason_of(lead.finding)) if nothing else None,
    )


def _told(ranked: Sequence[Placed], event: VoteEvent | None, view: RecordView) -> tuple[Told, ...]:
    """What is said of the claims of a story, in their order; claims of which the same is said stand together.

    A day, a post or a saying that the record accounts for needs no footnote of its own beside a vote or a count.
    """
    facts = _voting_facts(event) if event is not None else {}
    lead_light = ranked[0].claim.kind in LIGHT
    same: dict[tuple[Outcome, str], list[tuple[Placed, Told]]] = {}
    for one in ranked:
        more = facts if one.claim.kind is ClaimKind.VOTE else {}
        noted = one.claim.kind in LIGHT and one.finding.outcome is Outcome.EXPLAINED and not lead_light
        said = Told(
            claims=(one.claim.id,),
            outcome=one.finding.outcome,
            headline=headline(one.claim, one.finding),
            correction=None if noted else correction(one.claim, one.finding, more),
            beside=beside(one.claim, one.finding, more),
            sum=_sum(one, event, view) if event is not None else None,
        )
        same.setdefault((said.outcome, repr(said.headline)), []).append((one, said))
    return tuple(
        replace(
            next(said for _, said in found),
            claims=tuple(one.claim.id for one in sorted((one for one, _ in found), key=lambda one: one.number)),
        )
        for found in same.values()
    )


def _worst(members: Sequence[Placed]) -> Outcome:
    """The outcome of a story: of what asks for work the worst; else confirmed, where more than a light claim is."""
    worst = min((one.finding.outcome for one in members), key=ORDER.index)
    if worst is not Outcome.AGREES:
        return worst
    heavy = [one.finding.outcome for one in members if one.claim.kind not in LIGHT]
    return Outcome.AGREES if not heavy or Outcome.AGREES in heavy else Outcome.CANNOT_TELL


def _rank(one: Placed, outcome: Outcome) -> tuple[bool, int, int]:
    """Within a story: the claim that makes its outcome first, then by what they ask for, then by weight."""
    return one.finding.outcome is not outcome, ORDER.index(one.finding.outcome), WEIGHT[one.claim.kind]


def _voting_facts(event: VoteEvent) -> dict[str, Plain]:
    """What a correction may say of a voting, from the voting itself."""
    facts = measure_shown(list(event.bills), event.subject)
    total, board = settled(event), event.board
    if total is None or None in columns(total):
        return facts
    facts |= {"total": total.to_plain(), "result": total.to_plain()}
    if board is None or None in columns(board):
        return facts
    voices = by_voice(event)
    changed = taken_out(event)
    facts |= {"board": board.to_plain()}
    if changed:
        facts["changed"] = changed
    elif voices:
        facts |= {"voices": sum(map(len, added(event).values())), "sides": voices}
    return facts


def _sum(one: Placed, event: VoteEvent, view: RecordView) -> Sum | None:
    """The picture of a voting, where the claim is about its figures and they are known."""
    total, board = settled(event), event.board
    if one.claim.kind is not ClaimKind.VOTE or total is None or board is None:
        return None
    if one.finding.outcome not in (Outcome.CONFLICTS, Outcome.EXPLAINED):
        return None
    figures = [columns(total), columns(board)]
    if any(figure is None for tally in figures for figure in tally):
        return None
    claimed = Figures.of(one.claim)
    wrong = one.finding.outcome is Outcome.CONFLICTS and claimed.full and not claimed.fit(total)
    if not wrong and figures[0] == figures[1]:
        return None
    seats = next((body.seats for body in view.bodies() if body.id == event.body), None)
    return Sum(
        claimed=claimed.columns if wrong else None,
        board=figures[1],  # type: ignore[arg-type]
        total=figures[0],  # type: ignore[arg-type]
        voices=tuple(row for row in by_voice(event) if isinstance(row, dict)),
        seats=seats,
    )


def _source(entry: str | None, event: VoteEvent | None, view: RecordView) -> Step | None:
    """What to cite: a voting by its body and hour, anything else by its publication."""
    known = view.entry(entry) if entry else None
    if known is None:
        return None
    if event is not None:
        body = next((body for body in view.bodies() if body.id == event.body), None)
        names = body.names if body is not None else {}
        unnamed = known.source.publisher or event.body
        called: dict[str, Plain] = {code: (*names.get(code, ()), unnamed)[0] for code in SUPPORTED}
        return Step("correction.from-voting", {"start": event.start, "called": called}, (known.id,))
    return _publication(known)


def _publication(entry: Entry) -> Step | None:
    name = entry.source.title or entry.source.publisher
    if not name:
        return None
    day = entry.published or entry.source.published
    code = "correction.from-dated" if day else "correction.from-named"
    return Step(code, {"name": name, "day": day or ""}, (entry.id,))
