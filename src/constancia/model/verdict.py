"""One line for a whole report: how many stories ask for what; and one for those of which nothing can be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from constancia.model.claims import ClaimKind
from constancia.model.findings import Outcome, Step
from constancia.model.stories import ORDER

_FIGURES = frozenset({ClaimKind.VOTE, ClaimKind.CASUALTIES, ClaimKind.POLL})


def verdict(told: Sequence[tuple[Outcome, ClaimKind]]) -> list[tuple[Outcome, Step]]:
    """The parts of the line, worst first, each with how many stories it counts.

    `told` gives each story's outcome and the kind of the claim that it is told by.
    """
    counted = Counter(outcome for outcome, _ in told)
    parts: list[tuple[Outcome, Step]] = []
    for outcome in ORDER:
        if not counted[outcome]:
            continue
        code = f"story.verdict.{outcome.value}"
        if outcome is Outcome.CONFLICTS:
            code += "." + _noun({kind for one, kind in told if one is outcome})
        elif outcome is Outcome.EXPLAINED and not parts:
            code += "-first." + _noun({kind for one, kind in told if one is outcome})
        parts.append((outcome, Step(code, {"count": counted[outcome]})))
    return parts


def _noun(kinds: set[ClaimKind]) -> str:
    """What asks for work, in one word."""
    if kinds <= _FIGURES:
        return "figure"
    return "date" if kinds == {ClaimKind.DATE} else "claim"


OTHER = "story.reason.other"
"""The message for all reasons that have none of their own."""


def rest(reasons: Iterable[str | None], most: int | None = None) -> list[Step]:
    """Why nothing can be told of the stories that are folded, the commonest reason first, at most so many.

    Those beyond are counted as other reasons.
    """
    counted = Counter(reason for reason in reasons if reason)
    ranked = sorted(counted, key=lambda code: (code == OTHER, -counted[code], code))
    kept = ranked if most is None or len(ranked) <= most else [code for code in ranked if code != OTHER][: most - 1]
    steps = [Step(code, {"count": counted[code]}) for code in kept]
    beyond = counted.total() - sum(counted[code] for code in kept)
    return [*steps, Step(OTHER, {"count": beyond})] if beyond else steps
