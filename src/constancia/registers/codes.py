"""What the codes of a register stand for; a code that no table has is a fault, never a guess."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.errors import UnknownCode
from constancia.model.votes import Option
from constancia.registers.faults import fault


def option_of(code: str, codes: Mapping[str, Option], path: str, where: int | str) -> Option:
    """The option that a code stands for; raises UnknownCode with file and place for any other."""
    try:
        return codes[code]
    except KeyError:
        raise fault(UnknownCode, "unknown-code", path=path, where=where, found=code, expected=list(codes)) from None
