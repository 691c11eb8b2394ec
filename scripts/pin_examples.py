"""Writes what a check of each example report gives to `tests/examples/expected/`, to be read by eye before it is kept.

    python scripts/pin_examples.py            writes the files
    python scripts/pin_examples.py --diff     only shows what would change, and exits 1 if anything would

The tests compare every finding with these files: a change in any of them is a change in what users are told.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from constancia.language.messages import say
from constancia.pipelines.checking import CheckedDocument, check_document
from constancia.pipelines.reading import ReadDocument, ReadingOptions, read_files
from constancia.record.opening import starter_view
from constancia.record.times import NOW

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
EXPECTED = ROOT / "tests" / "examples" / "expected"


def shown(checked: CheckedDocument) -> str:
    """The findings of one report as text, in the report's language: one block for each claim."""
    ui = checked.document.language
    lines = [f"{checked.document.title or ''} | {ui} | {checked.document.published or ''}"]
    for claim, finding in zip(checked.claims, checked.findings, strict=True):
        value = ", ".join(f"{name}={item}" for name, item in claim.value.items() if not isinstance(item, tuple))
        speaker = claim.attribution[0].speaker if claim.attribution else ""
        lines += [
            "",
            f"{finding.outcome.value} | {claim.kind.value} | {' … '.join(span.quote for span in claim.evidence)}",
            f"  {claim.modality.value}{' | ' + speaker if speaker else ''}{' | ' + value if value else ''}",
        ]
        lines += [f"  {step.code}: {say(step.code, ui, step.params)}" for step in finding.because]
        if finding.matched:
            lines.append(f"  = {finding.matched}")
    for remark in checked.within:
        lines += ["", f"within | {remark.code}: {say(remark.code, ui, remark.params)}"]
    return "\n".join(lines) + "\n"


def findings(report: Path) -> str:
    """The findings of one example against the starter record alone."""
    (read,) = read_files([str(report)], ReadingOptions())
    assert isinstance(read, ReadDocument), read
    return shown(check_document(read, starter_view(NOW)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--diff", action="store_true")
    only_diff = parser.parse_args().diff
    EXPECTED.mkdir(parents=True, exist_ok=True)
    changed = False
    for report in sorted(EXAMPLES.glob("*.txt")):
        file = EXPECTED / report.name
        before = file.read_text("utf8") if file.exists() else ""
        now = findings(report)
        if before != now:
            changed = True
            names = (f"{report.name} before", f"{report.name} now")
            sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), now.splitlines(True), *names, n=1))
            if not only_diff:
                file.write_text(now, "utf8")
    if only_diff and changed:
        sys.exit(1)


if __name__ == "__main__":
    main()
