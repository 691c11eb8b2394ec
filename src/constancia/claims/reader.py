"""From a document to its claims: every kind's drafts, given their source, their modality and their id."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TypeVar

from constancia.claims import statements
from constancia.claims.reading import Draft, KindReader, Reading
from constancia.claims.settling import settling
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.faults import Fault
from constancia.model.watching import Telling, no_one


class _Kind:
    """Reads one kind of claim, by its module, which is loaded by the first text that has a word of the kind."""

    def __init__(self, kind: ClaimKind, module: str) -> None:
        self._kind, self._module = kind, module

    def __call__(self, reading: Reading) -> Iterable[Draft]:
        if not reading.sentences_with(self._kind):
            return ()
        drafts: Iterable[Draft] = import_module(f"{__package__}.{self._module}").read(reading)
        return drafts


KINDS: dict[ClaimKind, KindReader] = {
    kind: _Kind(kind, module)
    for kind, module in (
        (ClaimKind.VOTE, "votes"),
        (ClaimKind.MEMBER_VOTE, "member_votes"),
        (ClaimKind.BLOC, "blocs"),
        (ClaimKind.AUTHORISATION, "authorisations"),
        (ClaimKind.CASUALTIES, "casualties"),
        (ClaimKind.POLL, "polls"),
        (ClaimKind.OFFICE, "offices"),
        (ClaimKind.DATE, "dates"),
    )
}
"""Every kind but statements, which are read first: the others take their source from them."""


def read(document: Document) -> tuple[Claim, ...]:
    """Every claim of a document, by place; deterministic."""
    with _no_search_for_cycles():
        reading = Reading(document)
        claims = claims_of(reading)
        reading.forget()
    return claims


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Leaves Python's search for cycles until a document is read: it makes many objects, and then none that stay."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


T = TypeVar("T")


def _unless_at_fault(reading: Reading, kind: ClaimKind, reader: Callable[[Reading], Iterable[T]]) -> list[T]:
    """What a reader finds; where it meets a fault of ours, nothing of its kind, and the fault is kept with the reading.

    One construction that a rule was not made for must not cost the document its other claims.
    """
    try:
        return list(reader(reading))
    except Exception as error:
        reading.faults.append(Fault.of(f"read.{kind}", error))
        return []


def claims_of(reading: Reading, tell: Telling = no_one) -> tuple[Claim, ...]:
    """Every claim of a document that is being read; its marks stay there for whoever comes next.

    `tell` hears how far it is, after each kind.
    """
    document = reading.document
    heard = _unless_at_fault(reading, ClaimKind.STATEMENT, lambda one: one.once(statements.hear))
    drafts = [one.draft for one in heard if one.stated]
    for number, (kind, kind_reader) in enumerate(KINDS.items()):
        tell((number + 1) / (len(KINDS) + 1))
        drafts.extend(_unless_at_fault(reading, kind, kind_reader))
    said = settling(reading)
    claims: dict[str, Claim] = {}
    for draft in drafts:
        if any(draft.evidence[0].inside(span) for span in document.quoted):
            continue  # the words of others, whom the page shows whole
        claim = said.settle(draft)
        claims.setdefault(claim.id, claim)
    return tuple(sorted(claims.values(), key=lambda c: (c.evidence[0].start, c.evidence[0].end, c.kind)))
