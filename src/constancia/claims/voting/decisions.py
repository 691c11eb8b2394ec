"""Decisions told without figures: by a body that is named, or on a measure."""

from __future__ import annotations

import re

from constancia.claims.voting import places
from constancia.claims.voting.acts import Act
from constancia.claims.voting.doing import Doer
from constancia.claims.voting.holding import modality
from constancia.claims.voting.measures import is_passive, name_measure
from constancia.claims.voting.mention import Mention
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.timing import place, told_before
from constancia.compiled import compiled
from constancia.lean import replace

_QUOTES = " \"“«¿¡'‘"
_PERSON = compiled(r"\b(?:who|quien(?:es)?)\b")
_NEAR = 90
"""Characters between a body and its verb."""
_SHORT = 2
"""Words between a group and its verb at most: "also", "has then"."""


def decision(parsed: Parsed, outcome: Act) -> Mention | None:
    """The decision that an outcome tells; None where nobody decides.

    It is pending where only other words can make it a vote.
    """
    supposed = parsed.lex.conditional.match(parsed.text.lstrip(_QUOTES))
    nominal = parsed.lex.nominal.match(parsed.text, outcome.start) is not None and parsed.unreal
    if supposed or nominal or parsed.lex.share.match(parsed.text, outcome.end):
        return None
    clause, end = parsed.clause(outcome.start, outcome.end)
    doer = parsed.doer(outcome)
    if outcome.end < doer.end <= outcome.end + 1 + doer.end - doer.start:
        outcome = replace(outcome, end=doer.end)  # «Aprueba Senado reforma»: the matter is behind who decides
    trust = parsed.lex.trust.match(parsed.text, outcome.start) is not None and parsed.sitting
    acts = trust or _acts(parsed, outcome, doer, clause, end)
    subject = None if acts else _passed(parsed, outcome, clause)
    if (not acts and subject is None) or _another_fails(parsed, outcome):
        return None
    unanimous = parsed.unanimous(outcome.start, outcome.end)
    mention = Mention(parsed.sentence, outcome="passed" if outcome.passed else "rejected", unanimous=unanimous)
    mention.modality = modality(parsed, outcome.start, outcome)
    mention.before, mention.trust = told_before(parsed, outcome), trust
    mention.related = mention.before and parsed.doing.in_aside(outcome.start, -1)
    mention.mixed = len({other.passed for other in parsed.outcomes}) > 1
    place(parsed, mention, outcome, outcome.start, outcome.end)
    name_measure(parsed, mention, outcome, None)
    mention.fresh = mention.fresh and not trust
    mention.body = doer.body.text if doer.body else None
    said = parsed.lex.majority.search(parsed.text, outcome.start, end) or parsed.lex.in_which.search(
        parsed.text, clause, outcome.start
    )
    plain = outcome.plain and doer.decides and not doer.inside
    if doer.group or not (outcome.strong or unanimous or said or plain):
        mention.pending = True
        return mention
    first, last = _with_negation(parsed, outcome), outcome.end
    if subject is not None:
        first = subject
    elif (found := places.object_of(parsed.masked, parsed.lex, outcome.end)) is not None:
        last = found.end
    mention.spans, mention.rule = [parsed.absolute(first, last)], "vote.decision"
    return mention


def _another_fails(parsed: Parsed, outcome: Act) -> bool:
    """Whether what is told to have failed stands behind its verb and is no measure: «fracasó el blindaje»."""
    failed = _fails(outcome) and parsed.lex.ballot.search(parsed.text, outcome.start, outcome.end) is None
    opens = parsed.text[: outcome.start].rstrip()[-1:] in ("", ",", ";")
    if not failed or not opens or parsed.lex.articles.match(parsed.text, outcome.end + 1) is None:
        return False
    behind = places.object_of(parsed.masked, parsed.lex, outcome.end)
    return behind is not None and parsed.lex.measures.search(parsed.masked.folded, behind.start, behind.end) is None


def _fails(outcome: Act) -> bool:
    """Whether a verb is said of what failed by itself, and not of who refused it."""
    return not (outcome.passed or outcome.refused or outcome.voted)


def _with_negation(parsed: Parsed, outcome: Act) -> int:
    """Where a verb begins, with the word that turns it round."""
    if outcome.passed or not outcome.plain:
        return outcome.start
    match = parsed.lex.negation.search(parsed.text[: outcome.start].rstrip())
    return match.start() if match else outcome.start


def _acts(parsed: Parsed, outcome: Act, doer: Doer, clause: int, end: int) -> bool:
    """Whether a body, or its members as such, decide."""
    if outcome.voted or not outcome.strong:
        return doer.decides
    behind = outcome.end, min(end, outcome.end + 70)
    noun = (
        parsed.lex.measures.search(parsed.text, *behind)
        or _matter(parsed, outcome, clause)
        or parsed.lex.numbered.search(parsed.masked.folded, *behind)
    )
    if parsed.lex.punishing.match(parsed.text, outcome.start) and noun is None:
        return False
    named = noun is not None or parsed.lex.majority.search(parsed.text, outcome.start, end) is not None
    return doer.decides and (named or (doer.body is not None and (outcome.passed or outcome.plain)))


def _matter(parsed: Parsed, outcome: Act, clause: int) -> re.Match[str] | None:
    """The noun for what was put to the vote: near before a verb, or in a subject that opens the sentence."""
    noun = parsed.lex.measures.search(parsed.text, max(clause, outcome.start - _NEAR), outcome.start)
    opening = places.subject_of(parsed.masked, parsed.lex, outcome.start) if noun is None else None
    if opening is None or len(parsed.text[: opening.start].split()) >= _SHORT:
        return noun
    return parsed.lex.measures.search(parsed.text, opening.start, opening.end)  # "A motion brought by … was defeated"


def _passed(parsed: Parsed, outcome: Act, clause: int) -> int | None:
    """Where the measure begins of which it is told that it passed or failed, in a text about a parliament."""
    text = parsed.text
    noun = _matter(parsed, outcome, clause)
    refusing = parsed.lex.deciding.refuses.match(text, outcome.start) is not None
    if noun is None or refusing or not outcome.strong or not parsed.sitting:
        return None
    if _PERSON.search(text, noun.end(), outcome.start) or noun.group().endswith("s"):
        return None
    if _fails(outcome) and not parsed.doer(outcome).group:
        return noun.start()
    if parsed.lex.active.match(text, outcome.start) or parsed.lex.other_agent.match(text, outcome.end):
        return None
    if text[: outcome.start].rstrip().endswith(","):
        return noun.start()
    if not is_passive(parsed, outcome) or not parsed.lex.finite.search(text, max(0, outcome.start - 30), outcome.end):
        return None
    return noun.start()
