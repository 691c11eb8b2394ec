"""A correction stands beside the value as published."""

from __future__ import annotations

import pytest

from constancia.errors import NotFound, UsageError
from constancia.model.sources import Source
from constancia.record.correcting import correction_of
from constancia.record.databases import Place
from constancia.record.layers import LayeredView
from constancia.record.log import StoredRecord
from constancia.record.memory import MemoryRecord
from constancia.record.reading import StoredView
from constancia.record.view import View

from . import samples
from .samples import MAY, PARLIAMENT

MINUTES = Source(url="https://landia.example/minutes")


def correct(view: View, pointer: str, value: int, *, id: str = MAY.id) -> samples.Entry:
    return correction_of(view, id, pointer, value, reason="the minutes say so", source=MINUTES)


def test_a_correction_of_a_lower_layer_is_kept_in_the_upper_one(place: Place) -> None:
    below = MemoryRecord(PARLIAMENT)
    with StoredRecord(place) as record:
        record.append([correct(below, "/totals/register/0", 5)])
        layered = LayeredView((StoredView(place), below))
        (found,) = layered.corrections(MAY.id)
        assert (found.was, found.published, found.value, found.reason) == (1, 1, 5, "the minutes say so")
        assert (found.source, found.agreed) == (MINUTES, False)
        assert layered.voting(MAY.id) == below.voting(MAY.id), "what is published stays what it is"
        record.append([correct(layered, "/totals/register/0", 6)])
        record.append([correct(layered, "/chair", 0)])
    with StoredView(place) as upper:
        found_again = LayeredView((upper, below)).corrections(MAY.id)
    assert sorted((one.pointer, one.was, one.value) for one in found_again) == [
        ("/chair", None, 0),
        ("/totals/register/0", 1, 6),
    ]


def test_it_falls_away_when_the_publisher_agrees_and_is_still_shown(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
        record.append([correct(StoredView(place), "/totals/register/0", 5)])
        record.append([samples.voting("2024-05-02T10-00", yes=3)])
        (found,) = StoredView(place).corrections(MAY.id)
        assert (found.was, found.published, found.value, found.agreed) == (1, 3, 5, False)
        record.append([samples.voting("2024-05-02T10-00", yes=5)])
        (found,) = StoredView(place).corrections(MAY.id)
        assert (found.was, found.published, found.value, found.agreed) == (1, 5, 5, True)


@pytest.mark.parametrize("pointer", ["totals", "/nothing/at/all", "/totals/register/0/0", "/totals/register/x", ""])
def test_a_pointer_that_leads_nowhere_is_refused(pointer: str) -> None:
    with pytest.raises(UsageError, match="no JSON pointer into the content"):
        correct(MemoryRecord(PARLIAMENT), pointer, 5)


def test_what_is_not_there_or_redacted_is_not_corrected(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
        record.redact(MAY.id, "court")
    view = StoredView(place)
    with pytest.raises(NotFound, match="no entry landia/none"):
        correct(view, "/chair", 5, id="landia/none")
    with pytest.raises(UsageError, match="was redacted"):
        correct(view, "/chair", 5)
