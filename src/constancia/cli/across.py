"""Several reports side by side on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from constancia.check.reports.across import Across, Said, Thing
from constancia.cli.ui import words
from constancia.pipelines.checking import CheckedDocument


def show_across(checked: Sequence[CheckedDocument], together: Across) -> None:
    """Print which reports are one dispatch, and what they say of one thing; nothing where they share nothing."""
    paths = [one.document.path or one.document.id for one in checked]
    copies = [(number, first) for number, first in enumerate(together.copies) if number != first]
    if not together.things and not copies:
        return
    print(words("across.title"))
    for number, first in copies:
        print(f"  {words('across.copy', path=paths[number], first=paths[first])}")
    for thing in together.things:
        code = "across.differ" if thing.differing else "across.same"
        reports = len({one.report for one in thing.said})
        print(f"  {words('words.kind.' + thing.kind)}: {words(code, reports=reports, witnesses=thing.witnesses)}")
        for one in thing.said:
            print(f"    {words('across.said', path=paths[one.report], values=_values(thing, one))}")
    print()


def _values(thing: Thing, one: Said) -> str:
    given = ", ".join(f"{name} {one.claim.value[name]}" for name in thing.compared(one))
    return f"{given} · {words('words.' + one.finding.outcome)}"
