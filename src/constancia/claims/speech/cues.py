"""Verbs of saying in a sentence: which words are one, and in which form."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.claims.speech.sources import Row, aside_end
from constancia.claims.speech.tokens import Token, Unit
from constancia.language.shape.speech import Cue, Form, Frame, Speech

_MOST = 24
"""Verbs of saying looked at in one sentence; more stand only in texts made to slow a reader down."""
_AWAY = 12
"""Words between a comma and a verb that follows what is said."""
_BETWEEN = 6
"""Words that may stand between a verb and the preposition that it takes: "warned on Monday of"."""


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
    made: bool = False
    """An infinitive that somebody is brought to: "prompting the minister to say"."""


@dataclass(frozen=True, slots=True)
class _Chain:
    """A verb form and what stands before it."""

    left: int
    words: frozenset[str]
    """Its auxiliaries, adverbs and negations."""
    near: str
    """The word right before the form."""
    before: str
    """The word before all of it."""
    have: bool
    be: bool


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
        if token.upper and index and any(tokens[k].upper and tokens[k].low in speech.cues for k in range(1, index)):
            continue  # in a title the first verb is the one that says
        if len(out) == _MOST:
            break
        for cue in cues:
            verb = _verb(tokens, index, cue, speech, accents)
            if verb is not None:
                out.append(verb)
                break
    return out


def _after_rest(tokens: Row, index: int, rest: tuple[str, ...], speech: Speech) -> int | None:
    """The index after the words that must follow a verb; a time or an aside may stand before their preposition."""
    at = index + 1
    if rest and rest[0] in speech.prepositions | speech.to_whom:
        stop = min(len(tokens), index + 1 + _BETWEEN)
        while at < stop and not _is_word(tokens[at].low, rest[0]):
            aside = aside_end(tokens, at, speech)
            passing = tokens[at].low in speech.times | speech.adverbs or tokens[at].low.isdigit()
            if aside is None and not passing:
                return None
            at = aside if aside is not None else at + 1
    for word in rest:
        if at >= len(tokens) or not _is_word(tokens[at].low, word):
            return None
        at += 1
    return at


def _is_word(low: str, word: str) -> bool:
    return low == word or (word in ("a", "de") and low in (word + "l", "del"))


def _chain(tokens: Row, index: int, cue: Cue, speech: Speech, accents: bool) -> _Chain:
    left = index
    words: list[str] = []
    while left and tokens[left - 1].kind == "w":
        low = tokens[left - 1].low
        helps = low in speech.auxiliaries or low in speech.adverbs or low in speech.negations
        manner = low.endswith(("n't", "mente")) or (low.endswith("ly") and not speech.verb_first and left == index)
        if not (helps or manner) or (
            speech.verb_first and low in speech.determiners and not (cue.accented and accents)
        ):
            break
        if tokens[left - 1].upper and low in speech.modals and (left > 1 or cue.form is not Form.BASE):
            break  # a name: "Will urged"
        words.append(low)
        left -= 1
    chain = frozenset(words)
    return _Chain(
        left,
        chain,
        tokens[index - 1].low if index else "",
        tokens[left - 1].low if left else "",
        bool(speech.having & chain),
        bool(speech.being & chain),
    )


def _verb(tokens: Row, index: int, cue: Cue, speech: Speech, accents: bool) -> Verb | None:
    token = tokens[index]
    if token.barred or (token.upper and index and not _titled(tokens, index, speech)):
        return None
    right = _after_rest(tokens, index, cue.rest, speech)
    if right is None:
        return None
    chain = _chain(tokens, index, cue, speech, accents)
    made = _brought(tokens, chain, cue, speech)
    if not made and not _in_form(tokens, index, right, cue, chain, speech, accents):
        return None
    if "to" in chain.words and chain.before != "on" and not made:
        return None
    if _owned(chain.near, speech) and (token.low in speech.nounlike or cue.form is Form.BASE):
        return None
    if token.low in speech.nounlike and index and cue.rest and tokens[index - 1].finite and not chain.words:
        return None  # "announced plans to"
    if token.low in speech.nounlike and not (cue.rest or _plain(tokens, index, right, chain, speech)):
        return None
    if speech.inward.get(cue.verb, frozenset()) & {tokens[k].low for k in range(chain.left, index)}:
        return None  # «se dio cuenta de que», «se negó a»
    if speech.verb_first and cue.form is Form.FINITE and _several(token, chain, cue, speech):
        return None  # «se acuerdan que»
    negated = any(low in speech.negations or low.endswith("n't") for low in chain.words)
    impersonal = cue.form in (Form.FINITE, Form.PARTICIPLE) and _impersonal(chain, cue, speech)
    if Frame.NOBODY in cue.frames and not impersonal:
        return None
    gerund = cue.form is Form.GERUND and not chain.be
    return Verb(chain.left, index, right, cue, gerund, negated, impersonal, made)


def _brought(tokens: Row, chain: _Chain, cue: Cue, speech: Speech) -> bool:
    """Whether an infinitive is what somebody is brought to say: "prompting the minister to admit that"."""
    if cue.form is not Form.BASE or "to" not in chain.words or not chain.left:
        return False
    reach = range(chain.left - 1, max(-1, chain.left - 10), -1)
    verb = next((k for k in reach if tokens[k].kind != "w" or tokens[k].low in speech.bringing), None)
    return verb is not None and tokens[verb].low in speech.bringing and verb < chain.left - 1


def _in_form(tokens: Row, index: int, right: int, cue: Cue, chain: _Chain, speech: Speech, accents: bool) -> bool:
    """Whether a form says something where it stands."""
    if cue.form is Form.PARTICIPLE:
        return chain.have
    near = chain.near
    if cue.form is Form.GERUND:
        opens = near in speech.determiners or near in speech.prepositions - speech.whilst or not near
        return chain.be or near == "," or not opens
    if cue.form is Form.BASE:
        return _base(tokens, chain, cue, speech)
    if speech.verb_first:
        if cue.accented and accents and not tokens[index].accented:
            return False
        bound = near in speech.bound.get(tokens[index].low, ()) or near.endswith(speech.clitic_endings)
        governed = near in speech.determiners or near in speech.prepositions or bound
        return cue.accented or not governed or near in chain.words
    return _finite(tokens, index, right, cue, chain, speech)


def _base(tokens: Row, chain: _Chain, cue: Cue, speech: Speech) -> bool:
    """Whether an English base form is a plural or follows a modal."""
    near, left = chain.near, chain.left
    if near in speech.determiners or near in speech.prepositions or (near == "to" and chain.before != "on"):
        return False
    if speech.modals & chain.words or (cue.verb == "say" and left and tokens[left - 1].kind == "w"):
        return True
    joined = left > 1 and tokens[left - 2].low in speech.join and tokens[left - 1].upper
    word = chain.before if near in speech.adverbs else near
    return joined or word.endswith("s") or word in speech.plurals


def _finite(tokens: Row, index: int, right: int, cue: Cue, chain: _Chain, speech: Speech) -> bool:
    """Whether an English finite form is a verb: no passive, no participle before its noun, no plural."""
    low, near = tokens[index].low, chain.near
    follows = tokens[right].low if right < len(tokens) else ""
    if chain.be and chain.before != "it":
        return False
    past = low.endswith("ed")
    if near in speech.determiners - speech.who and (past or near not in speech.pronouns):
        return False
    if near in speech.prepositions and not chain.words:
        return False
    if follows == "by" and cue.verb != "say":
        return False
    if low.endswith("s") and (
        (follows in speech.linking and low in speech.nounlike) or (_tells(follows, speech) and follows != "said")
    ):
        return False
    if past and (near[:1].isdigit() or near == "own" or _owned(near, speech)):
        return False
    return not _plural_with_clause(tokens, index, right, speech)


def _tells(low: str, speech: Speech) -> bool:
    """Whether a word may be the finite verb of a saying."""
    return any(cue.form is not Form.GERUND for cue in speech.cues.get(low, ()))


def _several(token: Token, chain: _Chain, cue: Cue, speech: Speech) -> bool:
    """Whether a reflexive is of several, and so not of nobody."""
    reflexive = "se" in chain.words and cue.verb not in speech.reflexive and not chain.have
    return reflexive and token.low.endswith(speech.plural_endings)


def _impersonal(chain: _Chain, cue: Cue, speech: Speech) -> bool:
    if speech.verb_first:
        told = bool(speech.impersonal & chain.words) and cue.verb not in speech.reflexive
        return told or cue.verb in speech.rumours
    return (chain.be or cue.verb in speech.rumours) and "it" in (chain.before, chain.near)


def _plural_with_clause(tokens: Row, index: int, right: int, speech: Speech) -> bool:
    """Whether a form in -s is a plural of which something is told: "the protests that left 49 dead"."""
    if right + 1 >= len(tokens) or not tokens[index].low.endswith("s") or tokens[right].low not in speech.that:
        return False
    verb = tokens[right + 1]
    if verb.kind != "w" or verb.upper or verb.low.endswith("s") or verb.low in speech.determiners | speech.modals:
        return False
    return verb.low in speech.finite or verb.low.endswith("ed")


def _plain(tokens: Row, index: int, right: int, chain: _Chain, speech: Speech) -> bool:
    """Whether what stands around a form that may be a noun shows it to be a verb."""
    near, before = chain.near, chain.before
    if chain.have:
        return True
    if index and tokens[index - 1].finite and near not in chain.words:
        return False  # "voiced fears that"
    if right >= len(tokens) or tokens[right].low == ".":
        return _behind_clause(tokens, chain.left) and (
            before in speech.speakers | speech.documents or _after_quote(tokens, chain.left)
        )
    following = tokens[right]
    if near == "," and following.upper:
        return True  # "…, reports Agence Ardent"
    if following.low == ":" and tokens[index].upper:
        return False  # "Iraq Protests: …"
    if following.low in speech.that or following.low == ":" or following.kind == "q":
        return True
    if before in speech.pronouns or before in speech.who:
        return True
    counted = following.low[:1].isdigit() or following.low in speech.figures | speech.measures
    return counted or following.low in speech.pronouns or following.low in speech.determiners


def _behind_clause(tokens: Row, left: int) -> bool:
    """Whether a comma or a quotation stands shortly before a verb that ends its sentence: "…, the police reports."."""
    mark = next((token for token in reversed(tokens[max(0, left - _AWAY) : left]) if token.kind != "w"), None)
    return mark is not None and (mark.kind == "q" or mark.low == ",")


def _after_quote(tokens: Row, left: int) -> bool:
    """Whether a quotation stands right before a short subject: “…,” Ruiz notes."""
    first = left
    while first and left - first < _BETWEEN and tokens[first - 1].kind == "w":
        first -= 1
    return 0 < first < left and tokens[first - 1].kind == "q"


def _owned(near: str, speech: Speech) -> bool:
    """Whether a word is a possessive: "Labour's calls for"; "he's said" is none."""
    return near.endswith(("'s", "s'")) and near[:-2] not in speech.pronouns


def _titled(tokens: tuple[Token, ...], index: int, speech: Speech) -> bool:
    """Whether a verb with a capital letter may be one: in a title, with what is said right after it."""
    words = [token for token in tokens if token.kind == "w"]
    if sum(token.upper for token in words) * 2 < len(words) or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return following.kind == "q" or following.low in speech.that or following.low == ":" or not speech.verb_first
