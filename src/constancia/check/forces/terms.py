"""The terms of a claimed authorisation, and each beside those on record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from constancia.check.around.happenings import sentence_of
from constancia.check.around.phrases import every, first
from constancia.check.case import Case
from constancia.check.voting.figures import Figures
from constancia.check.voting.measures import measure_of
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Span
from constancia.model.entries import Entry
from constancia.model.events import Authorisation
from constancia.model.plain import Plain
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import Interval, edtf
from constancia.model.votes import Tally
from constancia.syntax.folding import fold_in_place

_NUMBER = compiled(r"(?<![\d.,])\d{3,5}(?!\d|[.,]\d)")

UNKNOWN = "unknown"
"""Personnel of which the report says that the number was not made known."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a claim says of an authorisation; None where it does not."""

    bill: str | None = None
    resolution: str | None = None
    start: str | None = None
    until: str | None = None
    personnel: int | str | None = None
    name: str | None = None
    """What the exercise is called."""
    voting: str | None = None
    """Id of the voting with the tally that the report gives for it."""

    def stated(self) -> dict[str, Plain]:
        """Those that the claim gives, by name."""
        fields: dict[str, Plain] = {
            "name": self.name,
            "bill": self.bill,
            "resolution": self.resolution,
            "voting": self.voting,
            "start": self.start,
            "until": self.until,
            "personnel": self.personnel,
        }
        return {key: value for key, value in fields.items() if value is not None}


def terms_of(claim: Claim, case: Case, view: RecordView, candidates: Sequence[Entry]) -> Terms:
    """The terms that a claim gives, with what its sentence adds: bill, name, tally."""
    facts = language(case.document.language).facts
    sentence = sentence_of(case, claim.span)
    folded = fold_in_place(sentence.quote)
    instrument = fold_in_place(str(claim.value.get("instrument", "")))
    number = next(iter(bills_in(instrument)), None)
    is_resolution = first(instrument, facts.resolution) is not None and not every(instrument, facts.bill)
    bills = measure_of(claim, case).bills
    bill = number if not is_resolution else None
    voted = {number for other in case.touching(ClaimKind.VOTE, sentence) for number in measure_of(other, case).bills}
    if number is None and len(bills or voted) == 1:
        bill = next(iter(bills or voted))
    personnel = claim.value.get("personnel")
    if personnel is None and first(folded, facts.unknown_number):
        personnel = UNKNOWN
    said = f"{folded} . {fold_in_place(str(claim.value.get('purpose', '')))}"
    names = {
        Authorisation.from_entry(entry).names[0]
        for entry in candidates
        if entry.content.get("names") and first(said, Authorisation.from_entry(entry).names, whole=True)
    }
    return Terms(
        bill=bill,
        resolution=number if is_resolution else None,
        start=_text(claim, "from"),
        until=_text(claim, "until"),
        personnel=personnel if isinstance(personnel, (int, str)) else None,
        name=names.pop() if len(names) == 1 else None,
        voting=_voting(case, view, candidates, sentence),
    )


def bills_in(text: str) -> list[str]:
    """The numbers in the words for an instrument."""
    return _NUMBER.findall(text)


def _text(claim: Claim, key: str) -> str | None:
    value = claim.value.get(key)
    return str(value) if value else None


def _voting(case: Case, view: RecordView, candidates: Sequence[Entry], sentence: Span) -> str | None:
    """The voting of an authorisation whose tally stands in the sentence; else the only one that the text tells."""
    ids = frozenset(str(entry.content["voting"]) for entry in candidates if entry.content.get("voting"))
    here = (_votings(other, view, ids) or () for other in case.touching(ClaimKind.VOTE, sentence))
    inside = {id for found in here if len(found) == 1 for id in found}
    if len(inside) == 1:
        return inside.pop()
    return case.once(view, (_voting, ids), lambda: _only_voting(case, view, ids))


def _only_voting(case: Case, view: RecordView, ids: frozenset[str]) -> str | None:
    """The one voting among these whose tally every full tally of a text is; None where one is not, or two are told."""
    told = [found for other in case.of_kind(ClaimKind.VOTE) if (found := _votings(other, view, ids)) is not None]
    every = {id for found in told for id in found}
    return every.pop() if len(every) == 1 and all(len(found) == 1 for found in told) else None


def _votings(claim: Claim, view: RecordView, ids: frozenset[str]) -> tuple[str, ...] | None:
    """The votings among these that have the tally of a claim; None where it gives no full tally."""
    figures = Figures.of(claim)
    if not figures.full:
        return None
    query = VotingQuery(tally=Tally(figures.yes, figures.no, figures.abstain))
    return tuple(sorted({event.id for event in view.votings(query)} & ids))


def beside(terms: Terms, entry: Entry, case: Case) -> Mapping[str, bool | None]:
    """For each term that the claim gives whether the record says the same; None where the record does not say."""
    record = Authorisation.from_entry(entry)
    out: dict[str, bool | None] = {}
    for key, value in terms.stated().items():
        out[key] = _same(key, value, record, entry, case)
    return out


def _same(key: str, value: Plain, record: Authorisation, entry: Entry, case: Case) -> bool | None:
    match key:
        case "bill":
            return value == record.bill or value in record.printed if record.bill else None
        case "resolution":
            if value == record.bill:
                return True
            return value == record.resolution if record.resolution else None
        case "start" | "until":
            recorded = record.start if key == "start" else record.until
            return _within(str(value), recorded) if recorded else None
        case "personnel":
            known = record.personnel if _told(entry, "personnel", case) else None
            return value == known if known is not None else None
        case "name":
            return value in record.names if record.names else False
        case _:
            return value == record.voting if record.voting else None


def _within(claimed: str, recorded: str) -> bool | None:
    """Whether a claimed date is the recorded one at its own precision; None where the record is the less precise."""
    said, known = edtf(claimed), edtf(recorded)
    if said.covers(known):
        return True
    return None if said.overlaps(known) else False


def _told(entry: Entry, field: str, case: Case) -> bool:
    """Whether a field had been published when the report appeared, as far as its own citation says."""
    cites = entry.content.get("cites")
    source = cites.get(field) if isinstance(cites, Mapping) else None
    published = source.get("published") if isinstance(source, Mapping) else None
    if not isinstance(published, str) or not case.as_of:
        return True
    return Interval(None, edtf(case.as_of).last).overlaps(edtf(published))


def authorisation_shown(entry: Entry) -> dict[str, Plain]:
    """An authorisation as parameters of a step."""
    record = Authorisation.from_entry(entry)
    details: list[Plain] = []
    if record.decided:
        details.append({"axis": "axis.decided", "value": record.decided})
    if record.start or record.until:
        details.append({"axis": "axis.window", "value": f"{record.start or '..'}/{record.until or '..'}"})
    else:
        details.append({"axis": "axis.no-window", "value": ""})
    if record.personnel is not None:
        details.append({"axis": "axis.personnel", "value": f"{record.personnel:,}".replace(",", " ")})
    if record.names:
        details.append({"axis": "axis.named", "value": record.names[0]})
    return {"bill": record.bill, "measure": numbered(entry), "country": record.force_country, "details": details}


def numbered(entry: Entry) -> list[Plain]:
    """The number of the bill of an authorisation, as a list of none or one: not every measure has one."""
    bill = entry.content.get("bill")
    return [{"bill": bill}] if bill else []


def differing(key: str, claimed: Plain, entry: Entry, view: RecordView) -> tuple[str, dict[str, Plain]]:
    """The code, and the parameters, of the step that says how a term differs; a voting is told by its hour."""
    value = entry.content.get("names" if key == "name" else key)
    recorded = str(value[0] if isinstance(value, (list, tuple)) else value)
    params: dict[str, Plain] = {"term": f"term.{key}", "claimed": str(claimed), "recorded": recorded}
    if not value:
        return "authorisation.not-named", {"term": f"term.{key}", "claimed": str(claimed)}
    if claimed == UNKNOWN:
        return "authorisation.number-known", {"term": f"term.{key}", "recorded": recorded}
    if key == "voting":
        events = [view.voting(str(id)) for id in (claimed, value)]
        params |= {
            name: event.start for name, event in zip(("claimed", "recorded"), events, strict=True) if event is not None
        }
    return "authorisation.differs", params
