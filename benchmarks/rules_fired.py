#!/usr/bin/env python3
"""How often each rule reads a claim, over the raw articles and the annotated reports and pages, and which read nothing.

    CONSTANCIA_DATA=… python benchmarks/rules_fired.py [--limit N]

A rule that reads nothing in a thousand texts serves no reporter, or a construction that was made up. The articles need
`pip install openpyxl`; without it only reports and pages are read.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from constancia.claims import reader
from constancia.claims.polls.rules import RULES
from constancia.claims.reading import Reading
from constancia.model.documents import Document
from constancia.model.plain import digest
from reading_speed import articles


def texts(limit: int | None) -> Iterator[tuple[str, str, str | None]]:
    """Language, text and day of publication of each text."""
    data = Path(os.environ["CONSTANCIA_DATA"])
    for name in ("reports-es-dev", "reports-en-dev", "real-es-dev", "real-en-dev"):
        for line in (data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            page = json.loads(line)
            yield page["language"], page["text"], page.get("published")
    try:
        for text in articles()[:limit]:
            yield "es", text, None
    except ImportError:
        print("openpyxl is not installed: the raw articles are left out")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, help="raw articles at most")
    options = parser.parse_args()
    fired: dict[str, Counter[str]] = {"es": Counter(), "en": Counter()}
    read = 0
    for language, text, published in texts(options.limit):
        document = Document(text=text, digest=digest(text.encode()), language=language, published=published)
        fired[language].update(claim.rule for claim in reader.claims_of(Reading(document)))
        read += 1
    known = {rule.name for rule in RULES}
    print(f"{read:,} texts")
    print(f"{'rule':30}{'es':>8}{'en':>8}")
    for rule in sorted(known | set(fired["es"]) | set(fired["en"])):
        lacking = "" if fired["es"][rule] and fired["en"][rule] else "   reads nothing in one language"
        lacking = lacking if fired["es"][rule] or fired["en"][rule] else "   reads nothing"
        print(f"{rule:30}{fired['es'][rule]:8,}{fired['en'][rule]:8,}{lacking}")


if __name__ == "__main__":
    main()
