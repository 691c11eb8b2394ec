"""What a register declares of itself, and which registers there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from constancia.errors import UsageError
from constancia.lean import dataclass
from constancia.model.entries import Entry
from constancia.model.votes import Option
from constancia.registers.faults import fault
from constancia.registers.outcomes import Outcomes
from constancia.registers.reading import Options, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A register: how it is called, who publishes it, and how it is read."""

    name: str
    """As in `constancia import NAME`."""
    title: str
    publisher: str
    licence: str
    """What may be done with it, as its publisher says."""
    read: Callable[[str | Path], Reading]
    """The batches of entries in a folder, archive, file or address."""
    bodies: tuple[str, ...] = ()
    """Ids of the bodies whose votings it holds; none where its files say which they are."""
    shared: tuple[str, ...] = ()
    """Those of them of which another register, their own, holds votings too."""
    read_with: Callable[[str | Path, Options], Reading] | None = None
    """The same under options, where the register has no form of its own."""
    read_notes: Callable[[Entry], Entry | None] | None = None
    """The rule that reads the notes under a roll into votes by voice, where the register has such notes."""
    outcomes: Outcomes | None = None
    """Which majorities its body's decisions need, and what kinds of decision its subjects open as; None: not known."""
    given_names: Callable[[str], Iterable[str]] | None = None
    """The given names in a member's name as written, where the register's names show which they are."""
    totals: Mapping[str, Option] | None = None
    """What each of the register's own totals counts."""
    cited: Path | None = None
    """A dossier of what others say of its votings and bodies: tallies as announced where the register has other
    figures, and what the press calls its groups."""
    default: str | None = None
    """Address that `--fetch` downloads; None: no one is known that has the whole in one file."""


_MANIFESTS: Mapping[str, str] = MappingProxyType(
    {
        "pe-congreso": "constancia.registers.pe_congreso",
        "ar-congreso": "constancia.registers.ar_congreso",
        "cl-camara": "constancia.registers.cl_camara",
        "de-bundestag": "constancia.registers.de_bundestag",
        "eu-parliament": "constancia.registers.eu_parliament",
        "es-congreso": "constancia.registers.es_congreso",
        "uk-commons": "constancia.registers.uk_commons",
        "un-ga": "constancia.registers.un_ga",
        "us-congress": "constancia.registers.us_congress",
        "popolo-packages": "constancia.registers.popolo_packages",
        "votes": "constancia.registers.votes",
        "dossier": "constancia.registers.dossier",
    }
)
"""Name of the register to the module whose `MANIFEST` declares it; imported when asked for."""


def register_names() -> tuple[str, ...]:
    """The registers that can be imported."""
    return tuple(_MANIFESTS)


def manifest_of(name: str) -> Manifest:
    """The manifest of a register; raises UsageError where there is none of that name."""
    if name not in _MANIFESTS:
        raise fault(UsageError, "unknown-register", value=name, known=list(_MANIFESTS))
    manifest: Manifest = import_module(_MANIFESTS[name]).MANIFEST
    return manifest
