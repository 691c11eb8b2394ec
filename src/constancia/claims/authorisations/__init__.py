"""Claims of kind `authorisation`: a force let in, through or out; asked for, decided or refused."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.authorisations.deciding import Deciding
from constancia.claims.authorisations.merging import Found, inherit, merge, same
from constancia.claims.reading import Draft, Reading
from constancia.model.claims import ClaimKind

_COMPARED = 50
"""Decisions told before with which a sentence is compared at most."""


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    out: list[Found] = []
    for sentence in reading.sentences_with(ClaimKind.AUTHORISATION):
        for found in Deciding(reading, sentence).authorisations(bool(out)):
            inherit(found, out)
            earlier = next((one for one in reversed(out[-_COMPARED:]) if same(found, one)), None)
            if earlier is not None:
                merge(earlier, found)
            elif found.detail:
                kept = {k: v for k, v in out[-1].value.items() if k == "force_country"}
                found.value = {**kept, **found.value}
                found.modality = None
                out.append(found)
            else:
                out.append(found)
    return tuple(
        Draft(
            kind=ClaimKind.AUTHORISATION,
            evidence=tuple(one.spans),
            value=one.value,
            modality=one.modality,
            inferred=one.inferred,
        )
        for one in out
    )
