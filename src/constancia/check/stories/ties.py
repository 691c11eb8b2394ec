"""Which entry a finding is about, so that claims about one thing stand together."""

from __future__ import annotations

from constancia.check.stories.reasons import REASONS
from constancia.model.claims import Claim, ClaimKind
from constancia.model.entries import EntryKind
from constancia.model.events import fold
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView

BACKGROUND = frozenset(
    {
        "casualties.event",
        "casualties.without-source",
        "vote.matched",
        "bloc.mapping",
        "statement.inside",
    }
)
"""Steps that say what is compared, and decide nothing."""

OWN = ("vote.own-tally", "casualties.own")
"""Steps that name the claim's own entry, where an earlier one names somebody else's."""

ELSEWHERE = frozenset(
    {
        "vote.other-matter",
        "vote.look-alike",
        "vote.other-question",
        "vote.other-day",
        "vote.tally-of-another",
        "vote.candidate",
        "vote.near",
        "casualties.is-theirs",
        "casualties.is-own-other",
        "poll.is-theirs",
        "authorisation.nearest",
    }
)
"""Steps that name an entry which the claim is not about."""

TIES = frozenset(
    {
        "vote.matched",
        "vote.notes-missing",
        "vote.notes-unsettled",
        "vote.chair-on-board",
        "vote.record-lacks",
        "vote.not-comparable",
        "vote.unanimous-with-abstentions",
        "statement.report",
        "statement.negated",
        "statement.hedge-dropped",
        "statement.other-figures",
        "office.seen-only",
        "office.one-end",
        "office.later-days",
        "office.no-date",
        "office.qualifier-unknown",
        "office.end-unknown",
        "office.other-post",
    }
)
"""Steps by which a claim of which nothing can be told still belongs to the one entry that they name."""

OPEN = frozenset(
    {
        "vote.notes-missing",
        "vote.notes-unsettled",
        "vote.chair-on-board",
        "vote.record-lacks",
        "vote.not-comparable",
        "vote.outcome-unknown",
    }
)
"""Steps that show what the record has of the voting that is probably meant: the reporter should look at the two."""


def entry_of(finding: Finding, view: RecordView) -> str | None:
    """The id of the entry that a finding is about; an authorisation counts as the voting that decided it."""
    id = finding.matched or _named(finding)
    if id is None:
        return None
    entry = view.entry(id)
    voting = entry.content.get("voting") if entry is not None and entry.kind is EntryKind.AUTHORISATION else None
    return voting if isinstance(voting, str) and view.entry(voting) is not None else id


def _named(finding: Finding) -> str | None:
    if finding.outcome is Outcome.CANNOT_TELL:
        tied = {id for step in finding.because if step.code in TIES for id in step.entries}
        return tied.pop() if len(tied) == 1 else None
    own = [step.entries[0] for step in finding.because if step.code in OWN and step.entries]
    if own:
        return own[0]
    aside = BACKGROUND | ELSEWHERE
    told = [step.entries for step in finding.because if step.entries and step.code not in aside]
    told = told or [step.entries for step in finding.because if step.entries and step.code == "vote.matched"]
    return told[0][0] if told and _one_thing(finding, told[0]) else None


def _one_thing(finding: Finding, entries: tuple[str, ...]) -> bool:
    """Whether a step is about its first entry; a distance between two dates is, a list of candidates is not."""
    return len(set(entries)) == 1 or finding.because[0].code.startswith("date.")


def reason_of(finding: Finding) -> str:
    """The code of the step that says why nothing can be told: one that has a reason, not what agrees before it."""
    codes = [step.code for step in finding.because if step.code not in BACKGROUND]
    telling = [code for code in codes if code in REASONS]
    return next(iter((*telling, *codes)), finding.because[0].code)


def person_of(claim: Claim, entry: str | None, view: RecordView) -> str | None:
    """Whose post a claim is about, folded: as the entry names the person, else as the claim does."""
    if claim.kind is not ClaimKind.OFFICE:
        return None
    known = view.entry(entry) if entry else None
    name = known.content.get("person") or known.content.get("name") if known is not None else None
    return fold(str(name or claim.value.get("person", "")))


def signature(claim: Claim) -> tuple[object, ...]:
    """What two claims without an entry must share to be one thing told twice."""
    who = fold(claim.speaker.name) if claim.speaker else ""
    if claim.kind is ClaimKind.STATEMENT:
        return claim.kind, who, fold(" ".join(span.quote for span in claim.evidence))
    value = claim.value
    if claim.kind is ClaimKind.DATE:
        return claim.kind, value.get("date") or fold(str(value.get("expression", "")))
    if claim.kind is ClaimKind.VOTE and value.get("for") is not None:
        return claim.kind, *(value.get(name) for name in ("for", "against", "abstain", "body", "date"))
    return claim.kind, who, claim.modality, *sorted((name, str(item)) for name, item in value.items())
