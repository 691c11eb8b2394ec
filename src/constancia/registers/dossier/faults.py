"""What is wrong in a dossier: every fault with its line, what was found there and what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from constancia.errors import DossierNotValid
from constancia.language.messages import say
from constancia.lean import dataclass
from constancia.model.plain import Plain


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to mend."""

    line: int
    code: str
    """Message of `messages_dossier`."""
    params: Mapping[str, Plain] = field(default_factory=dict, compare=False)

    def in_words(self, ui: str) -> str:
        """What is wrong and what to do, in the language."""
        params = dict(self.params)
        expected = params.get("expected")
        if isinstance(expected, Mapping):
            params["expected"] = say(str(expected["code"]), ui, expected)
        return say(self.code, ui, params)


def not_valid(file: str, faults: list[Fault]) -> DossierNotValid:
    """The error that lists all of them, in the order of their lines."""
    ordered = sorted(faults)
    shown = "\n".join(f"{file}:{fault.line}: {fault.in_words('en')}" for fault in ordered)
    return DossierNotValid(shown, file=file, faults=ordered, count=len(ordered))
