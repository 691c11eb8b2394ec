"""Whether a document speaks of a country, by the words that the record has for it."""

from __future__ import annotations

from constancia.check.around.happenings import place_named
from constancia.check.bodies import names
from constancia.check.case import Case
from constancia.model.actors import Organization
from constancia.model.entries import EntryKind
from constancia.model.events import Event
from constancia.model.ports import RecordView


def speaks_of(case: Case, view: RecordView, country: str) -> bool:
    """Whether the text or its title names the country, a place in it, or its people."""
    return case.once(view, (speaks_of, country), lambda: _speaks_of(case, view, country))


def named(case: Case, view: RecordView, body: Organization) -> bool:
    """Whether the text or its title names the body's country or seat."""
    return case.once(
        view, (named, body.id), lambda: names(case.document.text, body) or names(case.document.title or "", body)
    )


def _speaks_of(case: Case, view: RecordView, country: str) -> bool:
    if any(named(case, view, body) for body in view.bodies() if body.country == country):
        return True
    events = map(Event.from_entry, view.find(EntryKind.EVENT, keys=(f"country:{country}",)))
    return any(event.where and place_named(case, event.where) for event in events)
