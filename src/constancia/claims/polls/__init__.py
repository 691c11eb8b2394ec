"""Claims of kind `poll`: what share approves and disapproves of a person, a body or a measure."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.polls.shares import Share, Shares
from constancia.claims.polls.subjects import words
from constancia.claims.polls.tenths import percentages
from constancia.claims.polls.waves import CARRIED, Wave, wave_after
from constancia.claims.reading import Draft, Reading
from constancia.model.claims import ClaimKind, Modality

_ROUNDED = 5
"""Points by which a share told in tenths may miss the share that it rounds."""


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    shares: list[Share] = []
    rough: set[int] = set()
    wave = Wave()
    seen = -1
    for sentence in reading.sentences_with(ClaimKind.POLL):
        percents = percentages(reading, sentence)
        if any(percent.collective for percent in percents):
            rough.add(sentence.index)
        if not percents:
            continue
        for index in range(max(seen + 1, sentence.index - CARRIED), sentence.index + 1):
            wave = wave_after(reading, reading.sentences[index], wave)
        seen = sentence.index
        current = wave if sentence.index - wave.sentence <= CARRIED else Wave()
        for share in Shares(reading, sentence, percents, current, shares).shares():
            if share not in shares:
                shares.append(share)
    return tuple(_draft(share) for share in shares if share.index not in rough or not _told_exactly(share, shares))


def _told_exactly(rounded: Share, shares: list[Share]) -> bool:
    """Whether `eight in ten` rounds a share that the text gives in per cent."""
    mine = set(words(rounded.subject))
    return any(
        mine & set(words(other.subject)) and 0 < abs(share - other.values[stance]) <= _ROUNDED
        for other in shares
        for stance, share in rounded.values.items()
        if other is not rounded and stance in other.values
    )


def _draft(share: Share) -> Draft:
    value: dict[str, object] = {"subject": share.subject, **share.values}
    if share.wave.pollster:
        value["pollster"] = share.wave.pollster
    if share.wave.field_dates:
        value["field_dates"] = share.wave.field_dates
    return Draft(
        kind=ClaimKind.POLL,
        evidence=tuple(share.spans),
        value=value,
        # Rejecting is here what was found, not a denial of it; and who found it is a field.
        modality=Modality.ASSERTED,
        attribution=(),
        inferred=share.wave.inferred,
    )
