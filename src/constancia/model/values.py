"""What each kind of claim says, as a type of its own.

A field that the text does not say is None, and by name it is not there.

Code that knows its kind reads attributes (`value.against`); code that serves several kinds reads by the names of the
output contract (`value.get("against")`), for every value is a mapping of what it tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, Final, Literal, get_args, get_origin, get_type_hints

from constancia.lean import dataclass
from constancia.model.documents import Span
from constancia.model.plain import Plain


class ClaimKind(StrEnum):
    """What a claim is about."""

    VOTE = "vote"
    MEMBER_VOTE = "member-vote"
    BLOC = "bloc"
    AUTHORISATION = "authorisation"
    CASUALTIES = "casualties"
    POLL = "poll"
    OFFICE = "office"
    STATEMENT = "statement"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """What one field of a value may hold."""

    attribute: str
    """Its name in Python: the contract's, with `_` behind a keyword."""
    types: tuple[type, ...]
    closed: frozenset[str] = frozenset()
    """The words of its vocabulary, where that is closed."""

    def refuses(self, item: object) -> str | None:
        """Why it cannot hold this, or None."""
        if not isinstance(item, self.types) or (isinstance(item, bool) and bool not in self.types):
            return f"{item!r} is not {' or '.join(kind.__name__ for kind in self.types)}"
        if self.closed and item not in self.closed:
            return f"{item!r} is not one of {sorted(self.closed)}"
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Value(Mapping[str, object]):
    """What a claim of some kind says; by name, only the fields that the text says.

    Raises ValueError for a field that holds what it may not.
    """

    kind: ClassVar[ClaimKind]

    def __post_init__(self) -> None:
        for name, field in fields_of(type(self)).items():
            item = getattr(self, field.attribute)
            if item is not None and (why := field.refuses(item)) is not None:
                raise ValueError(f"{self.kind}.{name}: {why}")

    def __getitem__(self, name: str) -> object:
        field = fields_of(type(self)).get(name)
        item = getattr(self, field.attribute) if field is not None else None
        if item is None:
            raise KeyError(name)
        return item

    def __iter__(self) -> Iterator[str]:
        return (name for name, f in fields_of(type(self)).items() if getattr(self, f.attribute) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __hash__(self) -> int:
        return hash(frozenset(self.items()))

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of the output contract."""
        return {
            name: [span.to_plain() for span in item] if isinstance(item, tuple) else item  # type: ignore[misc]
            for name, item in self.items()
        }


Outcome = Literal["passed", "rejected"]
Option = Literal["for", "against", "abstain", "absent", "leave", "not-voting"]
Stance = Literal["for", "against", "abstain", "split"]
Harm = Literal["dead", "injured", "missing", "detained"]
Precision = Literal["exactly", "about", "almost", "at least", "more than", "up to"]
Tenure = Literal["former", "interim", "acting"]
Anchor = Literal["absolute", "published", "text"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class VoteValue(Value):
    """A deliberative body's decision."""

    kind: ClassVar[ClaimKind] = ClaimKind.VOTE
    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    present: int | None = None
    """Members present or voting."""
    threshold: int | None = None
    """Votes needed."""
    outcome: Outcome | None = None
    unanimous: bool | None = None
    body: str | None = None
    measure: str | None = None
    date: str | None = None
    """EDTF."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MemberVoteValue(Value):
    """How one member voted."""

    kind: ClassVar[ClaimKind] = ClaimKind.MEMBER_VOTE
    person: str | None = None
    option: Option | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BlocValue(Value):
    """Where a group stands, or how many of it voted how."""

    kind: ClassVar[ClaimKind] = ClaimKind.BLOC
    bloc: str | None = None
    stance: Stance | None = None
    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AuthorisationValue(Value):
    """That a force may enter, pass or leave."""

    kind: ClassVar[ClaimKind] = ClaimKind.AUTHORISATION
    force: str | None = None
    force_country: str | None = None
    """ISO 3166-1 alpha-2 where a country is meant."""
    territory: str | None = None
    """The same."""
    from_: str | None = None
    """EDTF."""
    until: str | None = None
    """EDTF."""
    personnel: int | None = None
    purpose: str | None = None
    instrument: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CasualtiesValue(Value):
    """How many people came to which harm."""

    kind: ClassVar[ClaimKind] = ClaimKind.CASUALTIES
    harm: Harm | None = None
    count: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: Precision | None = None
    scope: str | None = None
    who: str | None = None
    by: str | None = None
    place: str | None = None
    period: str | None = None
    """EDTF."""
    as_of: str | None = None
    """EDTF."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PollValue(Value):
    """What share of those asked approves and disapproves, in per cent."""

    kind: ClassVar[ClaimKind] = ClaimKind.POLL
    subject: str | None = None
    approve: int | float | None = None
    disapprove: int | float | None = None
    pollster: str | None = None
    field_dates: str | None = None
    """EDTF."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OfficeValue(Value):
    """Who holds, held or is to hold which post."""

    kind: ClassVar[ClaimKind] = ClaimKind.OFFICE
    person: str | None = None
    post: str | None = None
    body: str | None = None
    qualifier: Tenure | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StatementValue(Value):
    """What somebody is said to say; who is in the attribution."""

    kind: ClassVar[ClaimKind] = ClaimKind.STATEMENT
    content: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateValue(Value):
    """When something happened."""

    kind: ClassVar[ClaimKind] = ClaimKind.DATE
    expression: str | None = None
    date: str | None = None
    """EDTF."""
    anchor: Anchor | None = None


VALUES: Final[Mapping[ClaimKind, type[Value]]] = MappingProxyType(
    {
        one.kind: one
        for one in (
            VoteValue,
            MemberVoteValue,
            BlocValue,
            AuthorisationValue,
            CasualtiesValue,
            PollValue,
            OfficeValue,
            StatementValue,
            DateValue,
        )
    }
)
"""The type of each kind's value."""


@cache
def fields_of(kind: type[Value]) -> Mapping[str, Field]:
    """The fields of a kind's value by the names of the output contract, in its order."""
    hints = get_type_hints(kind)
    return MappingProxyType({f.name.rstrip("_"): _field(f.name, hints[f.name]) for f in fields(kind)})


def _field(name: str, hint: Any) -> Field:
    told = [one for one in get_args(hint) if one is not type(None)]
    closed = frozenset(str(word) for one in told if get_origin(one) is Literal for word in get_args(one))
    held = (str if get_origin(one) is Literal else get_origin(one) or one for one in told)
    return Field(name, tuple(dict.fromkeys(held)), closed)


def value_of(kind: ClaimKind, told: Mapping[str, object]) -> Value:
    """The value of a kind that tells these fields, by the names of the output contract.

    Raises ValueError for a field that the kind does not have, or that holds what it may not.

    >>> value_of(ClaimKind.VOTE, {"for": 70, "against": 33}).to_plain()
    {'for': 70, 'against': 33}
    """
    known = fields_of(VALUES[kind])
    for name in told:
        if name not in known:
            raise ValueError(f"a {kind} claim has no field {name!r}; it may have: {', '.join(known)}")
    return VALUES[kind](**{known[name].attribute: item for name, item in told.items()})
