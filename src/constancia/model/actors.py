"""People, organisations, posts and memberships, in Popolo's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constancia.lean import dataclass
from constancia.model.plain import Plain, without_none


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A body that decides, a group inside it, a party, an institution that reports."""

    id: str
    names: Mapping[str, tuple[str, ...]]
    """Language code to the names it goes by there, the usual one first."""
    classification: str
    """`chamber`, `committee`, `group`, `party`, `institution`; `group-code` for one code of a group as a register lists
    it, of which `group` is what remains through its renames."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    places: tuple[str, ...] = ()
    """Places whose naming makes this body likely to be the one meant: its country, its seat."""
    parent: str | None = None
    """Id of the organisation it belongs to."""
    seats: int | None = None
    """Legal number of members."""
    timezone: str | None = None
    """IANA name; the times that its registers print are in it."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of an entry's content."""
        return without_none(
            {
                "id": self.id,
                "names": {code: list(names) for code, names in self.names.items()},
                "classification": self.classification,
                "country": self.country,
                "places": list(self.places) or None,
                "parent": self.parent,
                "seats": self.seats,
                "timezone": self.timezone,
            }
        )

    @classmethod
    def from_plain(cls, data: Mapping[str, object]) -> Organization:
        """The organisation that `to_plain` wrote."""
        fields = dict(data)
        fields["names"] = {code: tuple(names) for code, names in fields["names"].items()}  # type: ignore[attr-defined]
        fields["places"] = tuple(fields.get("places", ()))  # type: ignore[arg-type]
        return cls(**fields)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody who sits in a body: one person, whatever the spellings."""

    id: str
    name: str
    """As the register writes it."""
    body: str
    spellings: tuple[str, ...] = ()

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of an entry's content."""
        return without_none(
            {"id": self.id, "name": self.name, "body": self.body, "spellings": list(self.spellings) or None}
        )

    @classmethod
    def from_plain(cls, data: Mapping[str, Any]) -> Member:
        """The member that `to_plain` wrote."""
        return cls(id=data["id"], name=data["name"], body=data["body"], spellings=tuple(data.get("spellings", ())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A member in a group, for a time."""

    member: str
    """Id of the member."""
    group: str
    """Code or id of the group, as the register gives it."""
    first: str
    """First day on record, EDTF."""
    last: str | None = None
    """Last day on record, EDTF; None while it lasts."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of an entry's content."""
        return without_none({"member": self.member, "group": self.group, "first": self.first, "last": self.last})

    @classmethod
    def from_plain(cls, data: Mapping[str, Any]) -> Membership:
        """The membership that `to_plain` wrote."""
        return cls(member=data["member"], group=data["group"], first=data["first"], last=data.get("last"))
