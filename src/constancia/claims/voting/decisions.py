"""Decisions told without figures: by a body that is named, or on a measure."""

from __future__ import annotations

from constancia.claims.voting import places
from constancia.claims.voting.holding import modality
from constancia.claims.voting.masking import COUNT, DATE, FILL
from constancia.claims.voting.measures import is_passive, name_measure
from constancia.claims.voting.mention import Mention
from constancia.claims.voting.outcomes import Outcome
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.timing import place, told_before
from constancia.compiled import compiled
from constancia.lean import replace
from constancia.syntax.folding import fold_in_place

_QUOTES = " \"“«¿¡'‘"
_PERSON = compiled(r"\b(?:who|quien(?:es)?)\b")
_NEAR = 90
"""Characters between a body and its verb."""
_BY = 60
"""Characters between a verb and the body that did it."""
_LEADING = 70
"""Characters from the beginning of a sentence to the body that is its subject: a dateline and an article."""
_BESIDE = 30
"""Characters between a body and a plain verb of it: when and how."""
_SHORT = 2
"""Words between a group and its verb at most: "also", "has then"."""
_PLACE = (2, 3)
"""Words of a place's name that is more than one."""
_FAR = 320
"""Characters between such a subject and its verb: a clause or two."""


def decision(parsed: Parsed, outcome: Outcome) -> Mention | None:
    """The decision that an outcome tells; None where nobody decides.

    It is pending where only other words can make it a vote.
    """
    supposed = parsed.lex.conditional.match(parsed.text.lstrip(_QUOTES))
    nominal = parsed.lex.nominal.match(parsed.text, outcome.start) is not None and parsed.unreal
    if supposed or nominal or parsed.lex.share.match(parsed.text, outcome.end):
        return None
    clause, end = parsed.clause(outcome.start, outcome.end)
    inverted = _inverted(parsed, outcome, clause)
    outcome = inverted or outcome
    trust = parsed.lex.trust.match(parsed.text, outcome.start) is not None and parsed.sitting
    acts = trust or _acts(parsed, outcome, clause, end)
    subject = None if acts else _passed(parsed, outcome, clause)
    if (not acts and subject is None) or _another_fails(parsed, outcome):
        return None
    unanimous = parsed.unanimous(outcome.start, outcome.end)
    mention = Mention(parsed.sentence, outcome="passed" if outcome.passed else "rejected", unanimous=unanimous)
    mention.modality = modality(parsed, outcome.start, outcome)
    mention.before, mention.trust = told_before(parsed, outcome), trust
    mention.mixed = len({other.passed for other in parsed.outcomes}) > 1
    place(parsed, mention, outcome, outcome.start, outcome.end)
    name_measure(parsed, mention, outcome, None)
    mention.fresh = mention.fresh and not trust
    if not acting(parsed, outcome, clause):
        mention.body = None
    said = parsed.lex.majority.search(parsed.text, outcome.start, end) or parsed.lex.in_which.search(
        parsed.text, clause, outcome.start
    )
    plain = outcome.plain and (
        inverted is not None
        or any(not body.members and _beside(parsed, outcome, body) for body in parsed.bodies)
        or members_acting(parsed, max(clause, outcome.start - _NEAR), outcome.start)
        or _done_by_members(parsed, outcome, end)
    )
    if _by_group(parsed, outcome) or not (outcome.strong or unanimous or said or plain):
        mention.pending = True
        return mention
    first, last = _with_negation(parsed, outcome), outcome.end
    if subject is not None:
        first = subject
    elif (found := places.object_of(parsed.masked, parsed.lex, outcome.end)) is not None:
        last = found.end
    mention.spans, mention.rule = [parsed.absolute(first, last)], "vote.decision"
    return mention


def _another_fails(parsed: Parsed, outcome: Outcome) -> bool:
    """Whether what is told to have failed stands behind its verb and is no measure: «fracasó el blindaje»."""
    failed = not outcome.passed and not outcome.refused and not outcome.voted
    opens = parsed.text[: outcome.start].rstrip()[-1:] in ("", ",", ";")
    if not failed or not opens or parsed.lex.articles.match(parsed.text, outcome.end + 1) is None:
        return False
    behind = places.object_of(parsed.masked, parsed.lex, outcome.end)
    return behind is not None and parsed.lex.measures.search(parsed.masked.folded, behind.start, behind.end) is None


def _inverted(parsed: Parsed, outcome: Outcome, clause: int) -> Outcome | None:
    """A verb that opens its clause taken with the body, or the members, right behind it: «Aprueba Senado reforma»."""
    if parsed.text[clause : outcome.start].strip(_QUOTES):
        return None
    bodies = [body.end for body in parsed.bodies if body.start == outcome.end + 1]
    several = parsed.lex.several.match(parsed.text, outcome.end + 1)
    end = bodies[0] if bodies else several.end() if several else None
    return replace(outcome, end=end) if end is not None else None


def _beside(parsed: Parsed, outcome: Outcome, body: places.Words) -> bool:
    """Whether a body stands right before a verb, or right behind it as who did it: "voted through by the Senate"."""
    if body.start < outcome.start:
        return 0 <= outcome.start - body.end <= _BESIDE or _over_aside(parsed, body.end, outcome.start)
    led = parsed.lex.agent.search(parsed.text, outcome.end, body.start)
    led = led or parsed.lex.deciding.genitive.search(parsed.text, outcome.end, body.start)
    return led is not None and led.start() <= outcome.end + 1


def _with_negation(parsed: Parsed, outcome: Outcome) -> int:
    """Where a verb begins, with the word that turns it round."""
    if outcome.passed or not outcome.plain:
        return outcome.start
    match = parsed.lex.negation.search(parsed.text[: outcome.start].rstrip())
    return match.start() if match else outcome.start


def _acts(parsed: Parsed, outcome: Outcome, clause: int, end: int) -> bool:
    """Whether a body, or its members as such, decide."""
    body = acting(parsed, outcome, clause)
    members = members_acting(parsed, clause, outcome.start) or _done_by_members(parsed, outcome, end)
    if outcome.voted or not outcome.strong:
        return body or members
    behind, before = (outcome.end, min(end, outcome.end + 70)), (max(clause, outcome.start - 90), outcome.start)
    noun = parsed.lex.measures.search(parsed.text, *behind) or parsed.lex.measures.search(parsed.text, *before)
    noun = noun or parsed.lex.numbered.search(parsed.masked.folded, *behind)
    if parsed.lex.punishing.match(parsed.text, outcome.start) and noun is None:
        return False
    named = noun is not None or parsed.lex.majority.search(parsed.text, outcome.start, end) is not None
    return (body and (named or outcome.passed or outcome.plain)) or (members and named)


def _passed(parsed: Parsed, outcome: Outcome, clause: int) -> int | None:
    """Where the measure begins of which it is told that it passed or failed, in a text about a parliament."""
    text = parsed.text
    noun = parsed.lex.measures.search(text, max(clause, outcome.start - 90), outcome.start)
    refusing = parsed.lex.deciding.refuses.match(text, outcome.start) is not None
    if noun is None or refusing or not outcome.strong or not parsed.sitting:
        return None
    if _PERSON.search(text, noun.end(), outcome.start) or noun.group().endswith("s"):
        return None
    if parsed.lex.active.match(text, outcome.start) or parsed.lex.other_agent.match(text, outcome.end):
        return None
    apart = text[: outcome.start].rstrip().endswith(",")
    if not apart and not is_passive(parsed, outcome):
        return None
    if not apart and not parsed.lex.finite.search(text, max(0, outcome.start - 30), outcome.end):
        return None
    return noun.start()


def members_acting(parsed: Parsed, clause: int, end: int) -> bool:
    """Whether members as such are the subject: several, not of one group and not by name."""
    found = parsed.lex.several.search(parsed.text, clause, end)
    if found is None or parsed.lex.groups.search(parsed.text, clause, end):
        return False
    if _of_group(parsed, clause, found.start()):
        return False
    words = parsed.masked.text[found.end() : end].split()
    shown = parsed.text[found.end() : end].split()
    return not any(word[:1].isupper() and DATE not in kept for word, kept in zip(words, shown, strict=False))


def _over_aside(parsed: Parsed, end: int, start: int) -> bool:
    """Whether nothing but an aside stands between a body and its verb: "the Senate, in a session on Monday, …"."""
    return (
        parsed.text[end : end + 1] == ","
        and parsed.text[end + 1 : start].rstrip().find(",") == len(parsed.text[end + 1 : start].rstrip()) - 1
    )


def _done_by_members(parsed: Parsed, outcome: Outcome, end: int) -> bool:
    """Whether members as such are those by whom it was done: "was voted down by MPs"."""
    inverted = parsed.lex.several.search(parsed.text, outcome.start, outcome.end)
    if inverted is not None and inverted.end() == outcome.end:
        return True
    for found in parsed.lex.several.finditer(parsed.text, outcome.end, min(end, outcome.end + _BY)):
        by = parsed.lex.agent.search(parsed.text, outcome.end, found.start())
        if by is not None and not parsed.lex.groups.search(parsed.text, outcome.end, found.end()):
            return not _of_group(parsed, outcome.end, found.start())
    return False


def _of_group(parsed: Parsed, clause: int, start: int) -> bool:
    """Whether the word before the members is the name of a group, or says that they are some only."""
    lex, names = parsed.lex, parsed.reading.language.names
    before = parsed.text[clause:start].rstrip()
    if lex.some.search(before) or before.endswith((COUNT, FILL)):
        return True  # `three senators did not back it`
    word = parsed.masked.text[clause:start].split()[-1:]
    dated = parsed.text[:start].rstrip(" ,").endswith(DATE)  # `On Wednesday, MPs`
    if (
        dated
        or not word
        or not word[0][0].isupper()
        or any(body.start < start <= body.end + 1 for body in parsed.bodies)
    ):
        return False
    key = fold_in_place(word[0])
    known = names.demonyms | names.places | names.never
    shown = fold_in_place(parsed.masked.text[clause:start]).split()
    if any(" ".join(shown[-count:]) in names.places for count in _PLACE):
        return False  # `Hong Kong lawmakers`
    return key not in known and lex.articles.match(key + " ") is None


def acting(parsed: Parsed, outcome: Outcome, clause: int) -> bool:
    """Whether a body is the one that decides: before the verb, or after "by"."""
    text, bodies = parsed.text, [body for body in parsed.bodies if not body.members]
    if not bodies:
        return False
    if any(outcome.start < body.end == outcome.end for body in bodies):
        return True
    before = [body for body in bodies if clause <= body.start < outcome.start]
    if before and (_other_subject(parsed, outcome, before[-1].end) or _group_acts(parsed, outcome, before[-1].end)):
        before = []
    if before and _place_of_group(parsed, before[-1].start, clause):
        before = []
    if before and outcome.start - before[-1].end <= _NEAR:
        return True
    leads = before and before[0].start <= _LEADING and outcome.start - before[0].end <= _FAR
    if leads and not any(other.start < outcome.start for other in parsed.outcomes):
        return True
    done = outcome.passed != outcome.refused
    if outcome.voted or (done and _group_acts(parsed, outcome, clause)):
        return False
    behind = (body for body in bodies if 0 <= body.start - outcome.end <= _BY)
    by = parsed.lex.agent if done and _group_before(parsed, clause, outcome.start) else parsed.lex.by
    given = parsed.lex.granted.match(text, outcome.start)
    led = (body for body in behind if by.search(text, outcome.end, body.start) or (given and body.start > given.end()))
    return any(parsed.finder.within(outcome.end, body.start) is None for body in led)  # not `opposed by Labour in …`


def _by_group(parsed: Parsed, outcome: Outcome) -> bool:
    """Whether a group is by whom something is told to have been done: «en el Congreso fue rechazada por el PRI»."""
    group = parsed.finder.within(outcome.end, min(len(parsed.text), outcome.end + _BY))
    led = parsed.lex.by.search(parsed.text, outcome.end, group.start) if group is not None else None
    return led is not None and led.start() <= outcome.end + 1 and is_passive(parsed, outcome)


def _group_acts(parsed: Parsed, outcome: Outcome, end: int) -> bool:
    """Whether a group stands right before the verb as its subject: "In the Senate, Labour allies voted against it"."""
    group = next((one for one in parsed.finder.mentions[::-1] if one.sure and end <= one.start < outcome.start), None)
    if group is None or parsed.lex.deciding.genitive.search(parsed.text, 0, group.start):
        return False
    return (
        len(parsed.text[group.end : outcome.start].split()) <= _SHORT
        and "," not in parsed.text[group.end : outcome.start]
    )


def _place_of_group(parsed: Parsed, body: int, clause: int) -> bool:
    """Whether a body is only where a group, named before it, acts: "the Greens backed it in the Senate and"."""
    lex, text = parsed.lex, parsed.text
    inside = lex.by.search(text, 0, body) is not None and lex.agent.search(text, 0, body) is None
    return inside and _group_before(parsed, clause, body)


def _group_before(parsed: Parsed, clause: int, end: int) -> bool:
    """Whether a group stands before the verb as who may have done it, be it in a body: "Labour, …, opposed it in"."""
    places = [one.start for one in parsed.finder.mentions if one.sure and clause <= one.start < end]
    lex, text = parsed.lex, parsed.text
    return any(not (lex.deciding.genitive.search(text, 0, at) or lex.by.search(text, 0, at)) for at in places)


def _other_subject(parsed: Parsed, outcome: Outcome, end: int) -> bool:
    """Whether a name stands right before the verb that is not the body's: "Congress heard that China approves"."""
    words = parsed.masked.text[end : outcome.start].split(" ")
    shown = parsed.text[end : outcome.start].split(" ")
    if parsed.lex.pronouns.search(parsed.text[end : outcome.start].rstrip()):
        return True
    return len(words) > 2 and words[-2][:1].isupper() and words[-2].isalpha() and DATE not in shown[-2]
