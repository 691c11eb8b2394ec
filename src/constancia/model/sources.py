"""Where something was published: the bytes, who published them, and the place inside them."""

from __future__ import annotations

from constancia.lean import dataclass
from constancia.model.plain import Plain, without_none


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The bytes as published."""

    digest: str | None = None
    """`sha256:…` of the bytes, where we had them."""
    url: str | None = None
    """Address at which it was published."""
    archived: str | None = None
    """Address of an archived copy."""
    publisher: str | None = None
    """Who published it, as it names itself."""
    title: str | None = None
    """What the publication is called."""
    media_type: str | None = None
    """IANA media type."""
    published: str | None = None
    """EDTF."""
    retrieved: str | None = None
    """Moment, ISO 8601, UTC. Left out of content digests."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape, without what is not known."""
        return without_none({name: getattr(self, name) for name in self.__slots__})

    @classmethod
    def from_plain(cls, data: dict[str, str]) -> Source:
        """The source that `to_plain` wrote."""
        return cls(**data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """The place inside a source: enough for somebody else to find it."""

    path: str | None = None
    """File inside an archive or folder, with forward slashes."""
    row: int | None = None
    """Row of a table, the first after the header being 1."""
    page: str | None = None
    """Page as printed."""
    pointer: str | None = None
    """JSON pointer (RFC 6901) or TOML key path."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape, without what is not known."""
        return without_none({name: getattr(self, name) for name in self.__slots__})
