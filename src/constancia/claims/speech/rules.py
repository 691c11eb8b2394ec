"""The sayings of one sentence, and the rules for verbs of saying by name: how source, verb and content stand."""

from __future__ import annotations

from constancia.claims.speech import following, verbs
from constancia.claims.speech.colons import of_colon
from constancia.claims.speech.cues import Verb, find
from constancia.claims.speech.phrases import of_phrases, of_quote, signed
from constancia.claims.speech.sites import Rule, Site, Statement
from constancia.claims.speech.sources import phrase_at
from constancia.claims.speech.tokens import Unit
from constancia.claims.speech.verbs import gapped
from constancia.language.shape.speech import Frame, Speech

RULES: tuple[Rule, ...] = (
    Rule("statement.impersonal", lambda site: site.verb.impersonal, verbs.impersonal),
    Rule("statement.relative", lambda site: site.who is not None and site.verb.left > 1, verbs.relative),
    Rule("statement.fronted", lambda site: site.fronted, verbs.fronted),
    Rule("statement.participle", lambda site: site.verb.gerund, verbs.participle),
    Rule("statement.quoted", lambda site: site.quoted is not None, following.inverted, settles=False),
    Rule("statement.going-on", lambda site: site.near in site.speech.join | site.speech.contrast, verbs.going_on),
    Rule("statement.voiced", lambda site: site.several, verbs.voiced, settles=False),
    Rule("statement.opening", lambda site: site.speech.subjects_left_out and site.opens, verbs.opening),
    Rule("statement.placed", lambda site: site.speech.subjects_left_out and site.placed, verbs.opening, settles=False),
    Rule("statement.subordinate", verbs.conjoined, verbs.subordinate),
    Rule(
        "statement.verb-subject",
        lambda site: site.near == "," and bool(site.after or Frame.BARE in site.verb.cue.frames),
        following.postposed_inverted,
        settles=False,
    ),
    Rule("statement.subject-verb", lambda site: site.verb.left > 0, verbs.subject_verb),
)
"""How source, verb and content stand together, the first that fits first."""


def of_verb(unit: Unit, verb: Verb, speech: Speech, earlier: list[Statement]) -> Statement | None:
    """What a verb says, and who; None where it says nothing."""
    site = Site(unit, verb, speech, earlier)
    near = site.row[verb.left - 1]
    unsure = near.low in speech.unsure and not near.accented
    if unsure and not phrase_at(site.row, verb.left - 1, speech.leads):
        return None  # «preguntó si cree que», and not «si bien cree que»
    if verb.negated and verb.cue.modality != "denied" and site.quoted is None:
        return None
    for rule in RULES:
        if rule.fits(site):
            made = rule.read(site)
            if made is not None:
                made.rule = rule.name
            if made is not None or rule.settles:
                return made
    return None


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
