"""What every check may say, in English."""

from __future__ import annotations

MESSAGES = {
    "check.fault": "A fault of ours stopped the check of this claim ({where}); nothing is said of it.",
    "check.no-rule": "There is no rule yet that checks claims of this kind ({kind:word kind}).",
}
