"""The sayings of one sentence."""

from __future__ import annotations

from constancia.claims.speech.colons import of_colon
from constancia.claims.speech.cues import find
from constancia.claims.speech.phrases import of_phrases, of_quote, signed
from constancia.claims.speech.rules import of_verb
from constancia.claims.speech.sayings import Statement
from constancia.claims.speech.tokens import Unit
from constancia.claims.speech.verbs import gapped
from constancia.language.shape.speech import Speech


def of_unit(unit: Unit, speech: Speech) -> list[Statement]:
    """The statements of one sentence, in text order of their cues."""
    out = by_verbs(unit, speech)
    out.extend(of_phrases(unit, speech))
    name = signed(unit.tokens)
    if name is not None and not out:
        out.append(Statement(unit, [(0, 1)], name, None, direct=True, rule="statement.signed"))
    if not out:
        out.extend(of_quote(unit, speech))
    return [*out, *of_colon(unit, speech, out)]


def by_verbs(unit: Unit, speech: Speech) -> list[Statement]:
    """Those that its verbs of saying tell."""
    out: list[Statement] = []
    for verb in find(unit, speech):
        made = of_verb(unit, verb, speech, out)
        if made is not None:
            out.append(made)
            out.extend(gapped(made, verb, speech))
    return out
