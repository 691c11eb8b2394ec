"""Whatever a derived outcome may say has its sentence in both languages."""

import pytest

from constancia.language.messages import template
from constancia.model.thresholds import ANY, REGISTER, STATED, Why
from constancia.registers.manifest import manifest_of, register_names
from constancia.registers.outcomes import ANYWHERE
from constancia.registers.pe_congreso.openings import KINDS


def names() -> list[str]:
    declared = [manifest_of(name).outcomes for name in register_names()]
    rules = {
        threshold.name
        for outcomes in (ANYWHERE, *filter(None, declared))
        for rule in outcomes.majorities
        for threshold in rule.thresholds
    }
    return [
        *(f"words.majority.{name}" for name in sorted(rules | {ANY, REGISTER, STATED})),
        *(f"words.open.{why}" for why in Why),
        *(f"words.decision.{kind}" for kind in KINDS),
    ]


@pytest.mark.parametrize("code", names())
def test_it_has_its_words(code: str) -> None:
    assert template(code, "en")
    assert template(code, "es")
