"""Rule for `poll`: approval as claimed against the polls on record, by subject, pollster and days in the field.

A percentage without a pollster cannot be checked: what has that figure is shown, and for whom.
"""

from __future__ import annotations

from collections.abc import Sequence

from constancia.check.around.dates_known import dates_in, later
from constancia.check.around.happenings import sentence_of
from constancia.check.around.phrases import first
from constancia.check.around.places import speaks_of
from constancia.check.case import Case
from constancia.check.modal import as_put
from constancia.check.only import only
from constancia.check.reasons import Reasons
from constancia.compiled import compiled
from constancia.language import language
from constancia.model.claims import Claim
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Poll
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import edtf
from constancia.syntax.folding import fold_in_place

CURRENT = 45
"""Days after a poll's last day in the field in which a report that names no days is taken to speak of that poll."""

_MONTH = compiled(r"\d{4}-\d{2}")

_SHARES = ("approve", "disapprove")


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about approval or disapproval."""
    return as_put(claim, case, view, _asserted)


def _asserted(claim: Claim, case: Case, view: RecordView) -> Finding:
    reasons = Reasons(case)
    shares = {key: float(share) for key in _SHARES if isinstance(share := claim.value.get(key), (int, float))}
    if not shares:
        reasons.add("poll.no-share")
        return reasons.found(Outcome.CANNOT_TELL)
    sentence = fold_in_place(sentence_of(case, claim.span).quote)
    if first(sentence, language(case.document.language).facts.subsets):
        reasons.add("poll.subset")
        return reasons.found(Outcome.CANNOT_TELL)
    polls = [entry for entry in view.find(EntryKind.POLL) if _here(entry, case, view)]
    known = sorted((entry for entry in polls if not later(entry, case)), key=_order)
    asked = _pollster(claim, known)
    if not asked and not claim.value.get("pollster"):
        return _without_pollster(shares, known, reasons)
    if not asked:
        reasons.add("poll.no-such-pollster", pollster=str(claim.value["pollster"]))
        return reasons.found(Outcome.CANNOT_TELL)
    own = [entry for entry in asked if _about(claim, entry)]
    if not own:
        subject, pollster = str(claim.value.get("subject", "")), _pollster_of(asked)
        if subject:
            reasons.add("poll.no-such-subject", subject=subject, pollster=pollster)
        else:
            reasons.add("poll.no-subject", pollster=pollster)
        _show(asked, reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    return _compared(claim, case, shares, own, known, reasons)


def _here(entry: Entry, case: Case, view: RecordView) -> bool:
    country = entry.content.get("country")
    return not isinstance(country, str) or speaks_of(case, view, country)


def _order(entry: Entry) -> tuple[str, str]:
    return str(entry.content.get("field_dates", "")), entry.id


def _pollster_of(entries: Sequence[Entry]) -> str:
    return str(entries[0].content["pollster"])


def _pollster(claim: Claim, polls: Sequence[Entry]) -> list[Entry]:
    """The polls of the pollster that the claim names, or that is its source."""
    said = [str(claim.value["pollster"])] if claim.value.get("pollster") else []
    said += [text for text in (claim.speaker.speaker, claim.speaker.resolved) if text] if claim.speaker else []
    folded = " . ".join(map(fold_in_place, said))
    return [entry for entry in polls if first(folded, _pollster_names(entry), whole=True)]


def _pollster_names(entry: Entry) -> tuple[str, ...]:
    poll = Poll.from_entry(entry)
    return (poll.pollster, *poll.pollster_aliases)


def _about(claim: Claim, entry: Entry) -> bool:
    """Whether the claim's subject is that of the poll: one of its names, whole."""
    poll = Poll.from_entry(entry)
    return (
        first(fold_in_place(str(claim.value.get("subject", ""))), (poll.subject, *poll.subject_aliases), whole=True)
        is not None
    )


def _same(claimed: float, recorded: float) -> bool:
    """Whether a share is the recorded one at the precision of the claim: 77 of 76.9."""
    return claimed in (recorded, int(recorded + 0.5))


def _agrees(shares: dict[str, float], entry: Entry) -> bool | None:
    """Whether every claimed share that the poll has is the poll's; None where it has none of them."""
    poll = Poll.from_entry(entry)
    pairs = [(share, getattr(poll, key)) for key, share in shares.items() if getattr(poll, key) is not None]
    return all(_same(share, recorded) for share, recorded in pairs) if pairs else None


def _without_pollster(shares: dict[str, float], known: Sequence[Entry], reasons: Reasons) -> Finding:
    """Never more than the polls that have the figure: who asked, about whom and when is not said."""
    having = [entry for entry in known if _agrees(shares, entry)]
    if having:
        subjects: list[Plain] = list(dict.fromkeys(str(entry.content["subject"]) for entry in having))
        reasons.add("poll.no-pollster-found", subjects=subjects)
        _show(having, reasons)
    else:
        reasons.add("poll.no-pollster")
    return reasons.found(Outcome.CANNOT_TELL)


def _compared(
    claim: Claim, case: Case, shares: dict[str, float], own: list[Entry], known: Sequence[Entry], reasons: Reasons
) -> Finding:
    """The finding where polls of this pollster on this subject are on record."""
    days = claim.value.get("field_dates") or _month_said(claim, case)
    if days:
        own = [entry for entry in own if _in_field(entry, str(days))]
        if not own:
            reasons.add("poll.other-days", days=str(days))
            _show([entry for entry in _pollster(claim, known) if _about(claim, entry)], reasons)
            return reasons.found(Outcome.CANNOT_TELL)
    told = {entry.id: _agrees(shares, entry) for entry in own}
    agreeing = [entry for entry in own if told[entry.id]]
    if agreeing:
        return _confirmed(claim, case, shares, agreeing[-1], own, reasons)
    if all(value is None for value in told.values()):
        reasons.add("poll.other-share")
        _show(own, reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    rivals = [entry for entry in own if told[entry.id] is False]
    theirs = [entry for entry in known if _agrees(shares, entry)]
    if days or (theirs and _current(rivals[-1], claim, case)):
        reasons.add("poll.differs", rivals[-1].id, claimed=_shown(shares), **poll_shown(rivals[-1]))
        _show(theirs, reasons, "poll.is-theirs")
        return reasons.found(Outcome.CONFLICTS)
    reasons.add("poll.perhaps-other-wave", pollster=_pollster_of(own))
    _show(rivals, reasons)
    return reasons.found(Outcome.CANNOT_TELL)


def _confirmed(
    claim: Claim, case: Case, shares: dict[str, float], entry: Entry, own: Sequence[Entry], reasons: Reasons
) -> Finding:
    reasons.add("poll.matched", entry.id, **poll_shown(entry))
    poll = Poll.from_entry(entry)
    unsaid = [key for key in shares if getattr(poll, key) is None]
    if unsaid:
        reasons.add("poll.half", entry.id)
        return reasons.found(Outcome.CANNOT_TELL)
    newer = [one for one in own if _order(one) > _order(entry)]
    if newer and not claim.value.get("field_dates") and not _month_said(claim, case):
        _show(newer[-1:], reasons, "poll.newer")
        return reasons.found(Outcome.EXPLAINED, entry.id)
    return reasons.found(Outcome.AGREES, entry.id)


def _in_field(entry: Entry, days: str) -> bool:
    recorded = entry.content.get("field_dates")
    return isinstance(recorded, str) and edtf(recorded).overlaps(edtf(days))


def _current(entry: Entry, claim: Claim, case: Case) -> bool:
    """Whether a report that names no days, nor any other date beside the figure, must mean this poll."""
    recorded = entry.content.get("field_dates")
    said = dates_in(case, sentence_of(case, claim.span))
    meant = edtf(str(recorded or "../..")).widened(0, 0 if said else CURRENT)
    return bool(recorded and case.as_of) and all(edtf(text).overlaps(meant) for text in said or (case.as_of,))


def _month_said(claim: Claim, case: Case) -> str | None:
    """The one month that the sentence names: that of the poll, where the claim names no days."""
    said = only(dates_in(case, sentence_of(case, claim.span)))
    return said if said and _MONTH.fullmatch(said) else None


def _shown(shares: dict[str, float]) -> str:
    return " / ".join(f"{share:g} %" for share in shares.values())


def poll_shown(entry: Entry) -> dict[str, Plain]:
    """A poll as parameters of a step."""
    poll = Poll.from_entry(entry)
    sides: list[Plain] = [
        {"side": f"poll.{key}", "share": f"{getattr(poll, key):g} %"}
        for key in _SHARES
        if getattr(poll, key) is not None
    ]
    when: list[Plain] = [{"days": poll.field_dates}] if poll.field_dates else []
    return {
        "pollster": poll.pollster,
        "subject": poll.subject,
        "sides": sides,
        "days": poll.field_dates,
        "when": when,
    }


def _show(entries: Sequence[Entry], reasons: Reasons, code: str = "poll.poll") -> None:
    for entry in entries:
        reasons.add(code, entry.id, **poll_shown(entry))
