"""What the codes of a register stand for; a code that no table has is a fault, never a guess."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from constancia.errors import UnknownCode
from constancia.model.events import fold
from constancia.model.votes import Option
from constancia.registers.faults import Place, fault

T = TypeVar("T")

WORDS: Mapping[str, Option] = MappingProxyType(
    {
        **{option.value: option for option in Option},
        **dict.fromkeys(("for", "aye", "yea", "in favour", "in favor", "content"), Option.YES),
        **dict.fromkeys(("si", "a favor", "afirmativo", "sim"), Option.YES),
        **dict.fromkeys(("against", "nay", "noe", "not content", "en contra", "negativo", "nao"), Option.NO),
        **dict.fromkeys(("abstention", "abstained", "abstencion", "abstenido", "abstencao"), Option.ABSTAIN),
        **dict.fromkeys(("not voting", "no vota", "blank", "obstruction", "obstraction"), Option.NOT_VOTING),
        **dict.fromkeys(("paired", "teller", "teller - ayes", "teller - noes", "secret"), Option.NOT_VOTING),
        **dict.fromkeys(("pareado", "escrutador", "secreto", "voto secreto", "en blanco"), Option.NOT_VOTING),
        **dict.fromkeys(("no vote recorded", "ausente"), Option.ABSENT),
        **dict.fromkeys(("excused", "on leave", "licencia"), Option.LEAVE),
    }
)
"""How the forms that many publishers share write an option, folded: the table, Popolo, packages of tables.

Pairs and tellers are present and in neither count; how a secret ballot was cast is not known. *Present* is left as it
is: in some houses it abstains, in others it answers a call."""


def meaning_of(code: str, codes: Mapping[str, T], path: str, where: Place) -> T:
    """What a code stands for; raises UnknownCode with file and place for one that the table lacks."""
    try:
        return codes[code]
    except KeyError:
        raise fault(UnknownCode, "unknown-code", path=path, where=where, found=code, expected=list(codes)) from None


def option_in_words(written: str, path: str, where: Place, own: Mapping[str, Option] | None = None) -> Option:
    """The option that one of a file's own words, or of the shared ones, means.

    Raises UnknownCode for any other; where a file may have words of its own, it says how to declare them.
    """
    found = (own or {}).get(written) or WORDS.get(fold(written))
    if found is not None:
        return found
    code = "unknown-code" if own is None else "votes-option"
    expected = [*(own or ()), *(option.value for option in Option)]
    raise fault(UnknownCode, code, path=path, where=where, found=written, expected=expected)
