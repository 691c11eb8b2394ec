"""Kept reports checked again: what a finding says otherwise since, and what it now rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from constancia.lean import dataclass
from constancia.model.documents import Document
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.pipelines.checking import CheckedDocument, check_document
from constancia.pipelines.reading import ReadDocument


@dataclass(frozen=True, slots=True)
class ChangedFinding:
    """One claim whose finding is not what it was; None where the claim was not read then, or is not read now."""

    claim: str
    quote: str
    before: Mapping[str, Any] | None
    now: Mapping[str, Any] | None

    @property
    def entries(self) -> tuple[str, ...]:
        """Entries that the finding rests on now and did not look at before."""
        if self.now is None:
            return ()
        seen = set(_looked_at(self.before)) if self.before else set()
        return tuple(id for id in dict.fromkeys(_looked_at(self.now)) if id not in seen)

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return {
            "claim": self.claim,
            "quote": self.quote,
            "before": self.before,
            "now": self.now,
            "new_entries": list(self.entries),
        }


@dataclass(frozen=True, slots=True)
class Rechecked:
    """A kept report checked again."""

    checked: CheckedDocument
    changed: tuple[ChangedFinding, ...]
    heads: tuple[tuple[str, str, str], ...]
    """Layers whose head is another now: name, head then (empty for a new layer), head now."""


def _looked_at(finding: Mapping[str, Any]) -> list[str]:
    named = [id for step in finding["because"] for id in step["entries"]]
    return [*([finding["matched"]] if finding["matched"] else []), *named, *finding["considered"]]


def recheck(kept: Iterable[tuple[Document, Mapping[str, Any]]], view: RecordView, ui: str) -> Iterator[Rechecked]:
    """Each kept report, with its findings then, read and checked again."""
    for document, before in kept:
        checked = check_document(ReadDocument.of(document), view)
        now = checked.to_plain(ui, text=False)
        yield Rechecked(checked, tuple(_changes(before, now)), tuple(_heads(before, now)))


def _changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[ChangedFinding]:
    then = _by_id(before, now)
    today = {claim["id"]: claim for claim in now["claims"]}
    for id in dict.fromkeys([*today, *then]):
        old, new = then.get(id), today.get(id)
        was = old and old["finding"]
        became = new and new["finding"]
        if was is None or became is None or _said(was) != _said(became):
            quote = (new or then[id])["evidence"][0]["quote"]
            yield ChangedFinding(id, quote, was, became)


def _by_id(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The claims kept, by the ids that they have today.

    What was kept under `constancia/1` has ids made without the value: it is known again by kind and spans. Two claims
    of one kind on the same words, which were one then, are the first of them and a new one.
    """
    if before.get("schema") == now["schema"]:
        return {claim["id"]: claim for claim in before["claims"]}
    ids: dict[Any, str] = {}
    for claim in now["claims"]:
        ids.setdefault(_place(claim), claim["id"])
    return {ids.get(_place(claim), claim["id"]): claim for claim in before["claims"]}


def _place(claim: Mapping[str, Any]) -> tuple[Any, ...]:
    return claim["kind"], *((span["start"], span["end"]) for span in claim["evidence"])


def _said(finding: Mapping[str, Any]) -> tuple[Any, ...]:
    """What makes a finding another one: outcome, entry and steps, not the words of a language."""
    steps = [(step["code"], step["params"], list(step["entries"])) for step in finding["because"]]
    return finding["outcome"], finding["matched"], steps


def _heads(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    then = {layer["layer"]: layer["head"] for layer in before["record"]}
    for layer in now["record"]:
        if then.get(layer["layer"]) != layer["head"]:
            yield layer["layer"], then.get(layer["layer"], ""), layer["head"]
