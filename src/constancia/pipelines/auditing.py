"""An audit of a register, read from a record or from the register itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from constancia.analysis.audit import AuditFinding, audit
from constancia.errors import NotFound
from constancia.identity.names import KnownName, resolve_name
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import RecordView
from constancia.pipelines.importing import all_entries
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest, manifest_of, register_names

_OF_A_BODY = (
    EntryKind.ATTENDANCE,
    EntryKind.COVERAGE,
    EntryKind.MEMBER,
    EntryKind.MEMBERSHIP,
    EntryKind.ORAL_VOTES,
    EntryKind.ORGANIZATION,
    EntryKind.OUTCOME,
    EntryKind.RESOLUTION,
    EntryKind.SITTING,
    EntryKind.VOTE_EVENT,
)


@lru_cache(maxsize=4096)
def _known(name: str) -> KnownName:
    return KnownName.of(name)


def resolve(name: str, known: Sequence[str]) -> Sequence[str]:
    """The known names that a name may mean."""
    return resolve_name(name, [_known(one) for one in known])


def audit_path(register: str, where: str | Path) -> dict[str, tuple[AuditFinding, ...]]:
    """Body to findings, for a register read anew; nothing is kept."""
    entries = all_entries(register, where)
    bodies = sorted({str(entry.content["body"]) for entry in entries if entry.kind is EntryKind.VOTE_EVENT})
    return {body: _audit(entries, body, manifest_of(register)) for body in bodies}


def audit_record(register: str, view: RecordView) -> dict[str, tuple[AuditFinding, ...]]:
    """Body to findings, for what a record holds of a register, or of the body of that id.

    Raises NotFound where the record holds neither.
    """
    manifest = manifest_of(register) if register in register_names() else None
    own = {register, *(manifest.bodies if manifest else ())}
    bodies = [
        body.id
        for body in view.bodies()
        if body.id in own or any(coverage.register == register for coverage in view.coverage(body.id))
    ]
    if not bodies:
        raise fault(NotFound, "not-in-record", id=register)
    entries = [entry for kind in _OF_A_BODY for entry in view.find(kind)]
    return {body: _audit(entries, body, manifest) for body in bodies}


def _audit(entries: Iterable[Entry], body: str, manifest: Manifest | None) -> tuple[AuditFinding, ...]:
    return audit(entries, body, resolve=resolve, columns=manifest.totals if manifest else None)
