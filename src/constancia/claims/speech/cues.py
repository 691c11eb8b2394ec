"""Verbs of saying in a sentence: which words are one, and in which form."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.claims.speech.tokens import Token, Unit
from constancia.language.shape.speech import Cue, Form, Speech

_MOST = 24
"""Verbs of saying looked at in one sentence; more stand only in texts made to slow a reader down."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying where it stands: indices of tokens, end exclusive."""

    left: int
    """First of its auxiliaries and adverbs."""
    index: int
    right: int
    """After the words that belong to it."""
    cue: Cue
    gerund: bool
    negated: bool
    impersonal: bool = False
    """«Se informó», "it was reported": nobody is named."""


def find(unit: Unit, speech: Speech, accents: bool) -> list[Verb]:
    """The verbs of saying of a sentence; `accents` tells whether the text is written with them."""
    out: list[Verb] = []
    tokens = unit.tokens
    for index, token in enumerate(tokens):
        if token.kind != "w":
            continue
        cues = speech.cues.get(token.low)
        if not cues:
            continue
        if out and index < out[-1].right:
            continue
        if len(out) == _MOST:
            break
        for cue in cues:
            verb = _verb(tokens, index, cue, speech, accents)
            if verb is not None:
                out.append(verb)
                break
    return out


def _matches(tokens: tuple[Token, ...], index: int, rest: tuple[str, ...]) -> bool:
    for offset, word in enumerate(rest, 1):
        if index + offset >= len(tokens):
            return False
        low = tokens[index + offset].low
        if low != word and not (word in ("a", "de") and low in (word + "l", "del")):
            return False
    return True


def _verb(tokens: tuple[Token, ...], index: int, cue: Cue, speech: Speech, accents: bool) -> Verb | None:
    token = tokens[index]
    if token.barred:
        return None
    if token.upper and index and not _titled(tokens, index, speech):
        return None
    if cue.rest and not _matches(tokens, index, cue.rest):
        return None
    left = index
    chain: list[str] = []
    while left and tokens[left - 1].kind == "w":
        low = tokens[left - 1].low
        if (
            low in speech.auxiliaries
            or low in speech.adverbs
            or low in speech.negations
            or low.endswith(("n't", "mente"))
            or (low.endswith("ly") and not speech.verb_first and left == index)
        ):
            if speech.verb_first and low in speech.determiners and not (cue.accented and accents):
                break
            chain.append(low)
            left -= 1
        else:
            break
    before = tokens[left - 1].low if left else ""
    near = tokens[index - 1].low if index else ""
    have, be = bool(speech.having.intersection(chain)), bool(speech.being.intersection(chain))
    negated = any(low in speech.negations or low.endswith("n't") for low in chain)
    right = index + 1 + len(cue.rest)
    follows = tokens[right].low if right < len(tokens) else ""
    gerund = False
    impersonal = False
    if cue.form is Form.PARTICIPLE:
        if not have:
            return None
    elif cue.form is Form.GERUND:
        if not be:
            if near != "," and (near in speech.determiners or near in speech.prepositions or not near):
                return None
            gerund = True
        elif speech.verb_first:
            gerund = False
    elif cue.form is Form.BASE:
        if near in speech.determiners or near in speech.prepositions or (near == "to" and before != "on"):
            return None
        modal = bool(speech.modals.intersection(chain))
        if (
            not modal
            and not (cue.verb == "say" and tokens[left - 1].kind == "w")
            and not (left > 1 and tokens[left - 2].low in speech.join and tokens[left - 1].upper)
            and not _plural(near, before, speech)
        ):
            return None
    else:
        if speech.verb_first:
            if cue.accented and accents and not token.accented:
                return None
            if not cue.accented and (near in speech.determiners or near in speech.prepositions) and near not in chain:
                return None
            if "se" in chain and not have and cue.verb not in ("comprometer", "comprometerse"):
                impersonal = True
        else:
            if be and not have and before != "it":
                return None
            if have and be:
                return None
            impersonal = be and before == "it"
            if near in speech.determiners and near not in speech.pronouns and not token.low.endswith("ed"):
                return None
            if near in speech.determiners and token.low.endswith("ed"):
                return None
            if near in speech.prepositions and not chain:
                return None
            if (follows == "by" and cue.verb != "say") or (
                token.low.endswith("s") and follows in ("of", "from", "and", "to", "about")
            ):
                return None
            if token.low.endswith("ed") and (near[:1].isdigit() or near == "own"):
                return None
            if token.low.endswith("s") and follows in speech.cues and follows != "said":
                return None
            if _plural_with_clause(tokens, index, right, speech):
                return None
    if before == "to" and not speech.verb_first and "to" in chain:
        return None
    if token.low in speech.nounlike and near.endswith(("'s", "s'")) and near[:-2] not in speech.pronouns:
        return None  # "Labour's calls for"
    if token.low in speech.nounlike and not cue.rest and not _plain(tokens, right, speech, before):
        return None
    if "to" in chain and before != "on":
        return None
    return Verb(left, index, right, cue, gerund, negated, impersonal)


def _plural_with_clause(tokens: tuple[Token, ...], index: int, right: int, speech: Speech) -> bool:
    """Whether a form in -s is a plural of which something is told: "the protests that left 49 dead"."""
    if right + 1 >= len(tokens) or not tokens[index].low.endswith("s") or tokens[right].low not in speech.that:
        return False
    verb = tokens[right + 1]
    if verb.kind != "w" or verb.upper or verb.low.endswith("s") or verb.low in speech.determiners | speech.modals:
        return False
    return verb.low in speech.finite or verb.low.endswith("ed")


def _plain(tokens: tuple[Token, ...], right: int, speech: Speech, before: str) -> bool:
    """Whether what follows a form that may be a noun shows it to be a verb."""
    if right >= len(tokens):
        return before in speech.speakers | speech.documents
    following = tokens[right]
    if following.low in speech.that or following.low == ":" or following.kind == "q":
        return True
    if before in speech.pronouns or before in speech.who:
        return True
    return following.low in speech.pronouns or following.low in speech.determiners or following.low[:1].isdigit()


def _titled(tokens: tuple[Token, ...], index: int, speech: Speech) -> bool:
    """Whether a verb with a capital letter may be one: in a title, with what is said right after it."""
    words = [token for token in tokens if token.kind == "w"]
    if sum(token.upper for token in words) * 2 < len(words) or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return following.kind == "q" or following.low in speech.that or following.low == ":" or not speech.verb_first


def _plural(near: str, before: str, speech: Speech) -> bool:
    word = before if near in speech.adverbs else near
    return word.endswith("s") or word in (
        "they",
        "we",
        "i",
        "you",
        "people",
        "police",
        "media",
        "who",
        "percent",
        "that",
    )
