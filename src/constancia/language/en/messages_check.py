"""What every check may say, in English."""

from __future__ import annotations

MESSAGES = {
    "check.no-rule": "There is no rule yet that checks claims of this kind ({kind:word kind}).",
}
