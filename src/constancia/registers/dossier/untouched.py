"""Examples of the template that a dossier still holds: they are made up, and must not enter a record as facts."""

from __future__ import annotations

import tomllib

from constancia.registers.dossier.faults import Fault
from constancia.registers.dossier.form import TABLES_OF_A_DOSSIER
from constancia.registers.dossier.lines import line_numbers, line_of
from constancia.registers.dossier.template import TEMPLATE


def untouched(text: str) -> list[Fault]:
    """Each table of a valid dossier that says what the template says, with its line."""
    data, made_up = tomllib.loads(text), tomllib.loads(TEMPLATE)
    lines = line_numbers(text)
    found = []
    for table in TABLES_OF_A_DOSSIER:
        for index, row in enumerate(data.get(table, ())):
            if row in made_up.get(table, ()):
                found.append(Fault(line_of((table, index), lines), "dossier.untouched", {"table": table}))
    return found
