"""The words of a body: what its subjects have in common, and what its members are called."""

from __future__ import annotations

from constancia.lean import dataclass
from constancia.model.entries import Entry
from constancia.model.plain import Plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What a register itself shows of how a body words its business; empty where nothing was derived."""

    body: str
    """Id of the organisation."""
    official: frozenset[str] = frozenset()
    """Whole folded words that so many subjects have that sharing one says little of a matter: "interes", "declara"."""
    given_names: frozenset[str] = frozenset()
    """Whole folded words that members have as given names: "maria", "segundo"."""
    seldom: frozenset[str] = frozenset()
    """Whole folded words that so few matters have that sharing one points at the matter: "yonque", "vizcatan"."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of an entry's content."""
        return {
            "body": self.body,
            "official": sorted(self.official),
            "given_names": sorted(self.given_names),
            "seldom": sorted(self.seldom),
        }

    @classmethod
    def from_entry(cls, entry: Entry) -> Vocabulary:
        """The vocabulary that a `vocabulary` entry states; `vocabulary@1` did not derive which words are seldom."""
        content = entry.content
        return cls(
            body=str(content["body"]),
            official=frozenset(map(str, content["official"])),  # type: ignore[arg-type]
            given_names=frozenset(map(str, content["given_names"])),  # type: ignore[arg-type]
            seldom=frozenset(map(str, content.get("seldom", ()))),  # type: ignore[arg-type]
        )
