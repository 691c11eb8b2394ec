"""Writes docs/reference/death-counts.md: every pair of death counts of the dossier on Peru, axis by axis.

    scripts/death_counts.py [--check]

`--check` compares with the page that is there: 0 the same, 1 not.
"""

from __future__ import annotations

import argparse
import sys
from itertools import combinations
from pathlib import Path

from constancia.check.facts.pairs import beside
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Count
from constancia.record.starter import DOSSIER
from constancia.registers.dossier import read_dossier

PAGE = Path(__file__).parents[1] / "docs/reference/death-counts.md"
LETTERS = {"as_of": "d", "scope": "s", "who": "w", "by": "c", "period": "p"}

INTRO = """\
# Death counts of one event, side by side

Counts of the dead in the protests in Peru of December 2022 to 2023 run from 41 to 77, and no two of them contradict
each other. A count is made up to a day, of some scope, of some people, by somebody, for a period; two counts
contradict only where all five are the same and the figures differ. This page compares every pair of the dossier's
counts ([coverage and sources](../registers/peru-2022-2026.md)). It is written by `scripts/death_counts.py`, and a test
holds it to the dossier.

The figure 49 shows why: it is the ombudsman's total of 12 January 2023, its count of deaths in clashes alone in May
2023, and Human Rights Watch's count of protesters and bystanders of 26 April 2023. None of the three is the count of
the Inter-American Commission, which is 57.
"""


def _order(entry: Entry) -> tuple[str, str]:
    return str(entry.content.get("as_of") or entry.published or ""), entry.id


def page() -> str:
    """The page as the dossier gives it."""
    entries = [entry for entry in read_dossier(DOSSIER) if entry.kind is EntryKind.COUNT]
    dead = sorted((entry for entry in entries if entry.content["harm"] == "dead"), key=_order)
    counts = [Count.from_entry(entry) for entry in dead]
    pairs = {(a, b): beside(counts[a], counts[b]) for a, b in combinations(range(len(counts)), 2)}
    contradictions = [pair for pair, found in pairs.items() if found.contradict]
    equal = [
        (a, b) for a, b in pairs if counts[a].count == counts[b].count and counts[a].qualifier == counts[b].qualifier
    ]
    lines = [INTRO, "## The counts", "", "| | dead | who counts | scope | whose | up to | period | published |"]
    lines.append("|---:|---:|---|---|---|---|---|---|")
    for number, (entry, count) in enumerate(zip(dead, counts, strict=True), 1):
        figure = f"{count.qualifier} {count.count}" if count.qualifier else str(count.count)
        scope = ", ".join(filter(None, [count.scope, count.place])) or ("part" if count.part_of else "")
        row = (number, figure, count.by, scope, count.who, count.as_of, count.period, entry.published)
        lines.append("| " + " | ".join(str(cell or "") for cell in row) + " |")
    lines += [
        "",
        "## Every pair",
        "",
        f"{len(pairs)} pairs; contradictions: **{len(contradictions)}**. A cell names the axes on which the two say",
        "different things: `d` as-of date, `s` scope, `w` whose deaths, `c` who counts, `p` period. In brackets: only",
        "one of the two says anything there. `=` the same on every axis, `!` a contradiction.",
        "",
        "| | " + " | ".join(str(number) for number in range(1, len(counts))) + " |",
        "|---:|" + "---|" * (len(counts) - 1),
    ]
    for b in range(1, len(counts)):
        cells = []
        for a in range(len(counts) - 1):
            if a >= b:
                cells.append("")
                continue
            found = pairs[a, b]
            said = "".join(LETTERS[axis] for axis in found.differ)
            unsaid = "".join(LETTERS[axis] for axis in found.unsaid)
            cell = said + (f"({unsaid})" if unsaid else "")
            cells.append("!" if found.contradict else cell or "=")
        lines.append(f"| {b + 1} | " + " | ".join(cells) + " |")
    lines += ["", "## One figure, several counts", ""]
    for a, b in equal:
        axes = [*pairs[a, b].differ, *(f"{axis} (said by one alone)" for axis in pairs[a, b].unsaid)]
        lines.append(f"- {counts[a].count}: {a + 1} and {b + 1} differ in {', '.join(axes).replace('_', '-')}.")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    if parser.parse_args().check:
        same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page()
        print(f"{PAGE.name} is {'up to date' if same else 'not what the dossier gives'}")
        return 0 if same else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
