"""Verbs of saying in a sentence: which words are one, and in which form."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.speech.sources import aside_end, indexed, phrase_at, stands
from constancia.claims.speech.tokens import FAR, NEAR, Row, Unit
from constancia.language.shape.speech import Cue, Form, Frame, Speech
from constancia.lean import dataclass

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


def find(unit: Unit, speech: Speech) -> list[Verb]:
    """The verbs of saying of a sentence."""
    out: list[Verb] = []
    row = unit.tokens
    titled = False
    for index, token in enumerate(row):
        if not token.may_say or (out and index < out[-1].right):
            continue
        if titled and token.upper:
            continue  # in a title the first verb is the one that says
        titled = titled or (token.upper and index > 0)
        verb = next((one for cue in _followed(row, index, speech) if (one := _verb(row, index, cue, speech))), None)
        if verb is not None:
            out.append(verb)
            if len(out) == _MOST:
                break
    return out


def _followed(row: Row, index: int, speech: Speech) -> Iterator[Cue]:
    """The verbs that a word may be by the word behind it; a preposition may stand further on."""
    follows = row[index + 1].low
    for cue in row[index].may_say:
        if not cue.rest or cue.rest[0] == follows or cue.rest[0] in speech.prepositions:
            yield cue


def _after_rest(row: Row, index: int, rest: tuple[str, ...], speech: Speech) -> int | None:
    """The index after the words that must follow a verb; a time or an aside may stand before their preposition."""
    at = index + 1
    if rest and rest[0] in speech.prepositions and not _is_word(row[at].low, rest[0], speech):
        stop = min(len(row), at + NEAR)
        while at < stop and not _is_word(low := row[at].low, rest[0], speech):
            passed = aside_end(row, at, speech) or at + phrase_at(row, at, speech.passing)
            if passed == at and not (low in speech.times or low in speech.adverbs or low.isdigit()):
                return None
            at = max(passed, at + 1)
    for word in rest:
        if not _is_word(row[at].low, word, speech):
            return None
        at += 1
    return at


def _is_word(low: str, word: str, speech: Speech) -> bool:
    return low == word or speech.tied.get(low) == word


def _chain(row: Row, index: int, cue: Cue, speech: Speech) -> _Chain:
    left = index
    while row[left - 1].kind == "w":
        low = row[left - 1].low
        helps = low in speech.auxiliaries or low in speech.adverbs or _negates(low, speech)
        if not helps and not (left == index and low.endswith(speech.manner)):
            break
        if low in speech.determiners and not (cue.accented and row[index].accented):
            break  # «la denuncia», not «la denunció»
        if low in speech.unsure and not row[left - 1].accented:
            break  # «si cree que», not «sí cree»
        if row[left - 1].upper and low in speech.modals:
            break  # a name: "Will urged"
        left -= 1
    words = frozenset(token.low for token in row[left:index])
    have, be = bool(speech.having & words), bool(speech.being & words)
    return _Chain(left, words, row[index - 1].low, row[left - 1].low, have, be)


def _negates(low: str, speech: Speech) -> bool:
    return low in speech.negations or low.endswith(speech.negated_endings)


def _verb(row: Row, index: int, cue: Cue, speech: Speech) -> Verb | None:
    token = row[index]
    right = _after_rest(row, index, cue.rest, speech)
    if right is None or (token.upper and index and not _titled(row, index, speech)):
        return None
    if cue.rest and cue.frames == {Frame.THAT} and row[right].low not in speech.that | {",", ":"}:
        return None  # «acusó de mentir» is no «acusó de que»
    start = _periphrasis(row, index, speech) if cue.form is Form.BASE else None
    chain = _chain(row, index if start is None else start, cue, speech)
    negated = any(_negates(low, speech) for low in chain.words)
    if start is not None:
        return Verb(chain.left, start, right, cue, False, negated)
    if cue.form is Form.BASE and _accompanies(row, chain.left, speech):
        return None if Frame.NOBODY in cue.frames else Verb(chain.left, index, right, cue, True, negated)
    if speech.infinitive_marks & chain.words or not _in_form(row, index, right, cue, chain, speech):
        return None
    if _owned(chain.near, speech) or (token.low in speech.nounlike and _noun(row, index, right, cue, chain, speech)):
        return None
    if speech.inward.get(cue.verb, frozenset()) & chain.words:
        return None  # «se dio cuenta de que», «se negó a»
    reflexive = bool(speech.impersonal & chain.words) and cue.verb not in speech.reflexive
    if reflexive and token.low.endswith(speech.plural_endings):
        return None  # «se acuerdan que»: of several, and so not of nobody
    told = cue.form in (Form.FINITE, Form.PARTICIPLE)
    impersonal = told and (reflexive or _impersonal(chain, cue, speech))
    if Frame.NOBODY in cue.frames and not impersonal:
        return None
    gerund = cue.form is Form.GERUND and not chain.be
    return Verb(chain.left, index, right, cue, gerund, negated, impersonal)


def _accompanies(row: Row, left: int, speech: Speech) -> bool:
    """Whether an infinitive tells what the subject says with what it does: «al asegurar que», «luego de decir que»."""
    near = row[left - 1].low
    led = near in speech.of and row[left - 2].low in speech.whilst
    return bool(speech.infinitive_endings) and (near in speech.whilst or led)


def _periphrasis(row: Row, end: int, speech: Speech) -> int | None:
    """Where what stands before an infinitive begins that leaves it said: "went on to", «se limitó a»."""
    for phrase in indexed(speech.periphrases, -1).get(row[end - 1].low, ()):
        start = end - len(phrase)
        if start >= 0 and stands(row, start, phrase):
            return start
    return None


def _noun(row: Row, index: int, right: int, cue: Cue, chain: _Chain, speech: Speech) -> bool:
    """Whether a form that may be a noun is one: "Labour's calls for", "announced plans to"."""
    made = row[index - 1].finite and not chain.words
    return made if cue.rest else not _plain(row, index, right, chain, speech)


def _in_form(row: Row, index: int, right: int, cue: Cue, chain: _Chain, speech: Speech) -> bool:
    """Whether a form says something where it stands."""
    near = chain.near
    if cue.form is Form.PARTICIPLE:
        return chain.have
    if cue.form is Form.GERUND:
        opens = near in speech.determiners or near in speech.prepositions - speech.whilst
        opens = opens or not (index or cue.rest or row[right].low in speech.that)
        return chain.be or not (opens or row[right].finite)  # "the ruling paved the way"
    if cue.form is Form.BASE:
        return _base(row, right, chain, cue, speech)
    return _finite(row, index, right, cue, chain, speech)


def _base(row: Row, right: int, chain: _Chain, cue: Cue, speech: Speech) -> bool:
    """Whether a base form is a plural or follows a modal."""
    near, left = chain.near, chain.left
    if near in speech.determiners - speech.who or near in speech.prepositions:
        return False
    if speech.infinitive_endings:
        return False  # an infinitive says nothing by itself
    if near in speech.who - speech.that:
        return True  # "the Greens, which claim it"
    if speech.modals & chain.words or (cue.verb in speech.plainly and row[left - 1].kind == "w"):
        return True
    phrase, several = _phrase(row, left, speech), speech.speakers | speech.documents
    words = [row[k] for k in phrase]
    clause = row[right].low in speech.that and near not in speech.join
    if any((clause or token.low in several) and token.low.endswith("s") for token in words):
        return True  # "lawmakers backing the bill argue", "files from the firm show that"
    joined = any(token.low in speech.join for token in words[1:-1])
    last = row[phrase.stop - 1].low
    return joined or last.endswith("s") or last in speech.plurals


def _phrase(row: Row, left: int, speech: Speech) -> range:
    """The words before a verb that may be its subject, up to a mark or a conjunction."""
    near = range(left - 2, max(0, left - FAR), -1)
    left = next((k for k in near if aside_end(row, k, speech) == left), left)  # "growers, though, argue"
    first = left
    while left - first < NEAR and row[first - 1].kind == "w" and row[first - 1].low not in speech.breaks:
        if row[first - 1].finite and not row[first - 1].low.endswith(speech.participle_endings):
            break  # "experts said it is a hard pledge"
        first -= 1
    return range(first, left)


def _finite(row: Row, index: int, right: int, cue: Cue, chain: _Chain, speech: Speech) -> bool:
    """Whether a finite form is a verb: no passive, no participle before its noun, no plural, no noun."""
    low, near, follows = row[index].low, chain.near, row[right]
    if chain.be and chain.before not in speech.expletives and cue.rest[:1] not in {(word,) for word in speech.as_named}:
        return False
    bound = near in speech.bound.get(low, ()) or near.endswith(speech.clitic_endings)
    how = near.endswith(speech.manner) and chain.before in speech.determiners
    how = how and low.endswith(speech.participle_endings)
    governed = near in speech.determiners - speech.who or near in speech.prepositions or bound
    if how and row[right].low not in speech.that | speech.determiners:
        return False  # "a racially charged argument"
    if governed and near not in chain.words and not cue.accented:
        return False
    if follows.low in speech.as_named and Frame.NAMING in cue.frames:
        opened = {token.low for token in row[max(0, index - NEAR) : chain.left - 1]}
        # "Scalia, regarded as"
        return not opened.isdisjoint(speech.whatever | speech.who - speech.persons - speech.that)
    if follows.low in speech.agents and cue.verb not in speech.plainly and not cue.rest:
        return False
    if follows.finite and follows.low in speech.being | speech.having and cue.verb not in speech.plainly:
        return False  # "her remarks were"
    if low.endswith("s") and not low.endswith(speech.we_endings):
        tells = follows.low not in speech.plainly and any(one.form is not Form.GERUND for one in follows.cues)
        if tells or _told_of(row, right, speech):
            return False
    return not (low.endswith("ed") and near[:1].isdigit())


def _impersonal(chain: _Chain, cue: Cue, speech: Speech) -> bool:
    """Whether it is nobody who says it: "it emerged that", «trascendió que»."""
    it = not speech.expletives or not speech.expletives.isdisjoint((chain.before, chain.near))
    return it and (chain.be or cue.verb in speech.rumours)


def _told_of(row: Row, right: int, speech: Speech) -> bool:
    """Whether "that" tells of the plural before it: "the protests that left 49 dead"."""
    verb = row[right + 1]
    return row[right].low in speech.that and verb.finite and verb.low not in speech.determiners | speech.modals


def _plain(row: Row, index: int, right: int, chain: _Chain, speech: Speech) -> bool:
    """Whether what stands around a form that may be a noun shows it to be a verb."""
    near, before, following = chain.near, chain.before, row[right]
    if chain.have:
        return True
    if near[:1].isdigit() or near in speech.figures:
        return False  # "three reasons the plan may fail"
    if row[chain.left - 2].low in speech.infinitive_marks and not row[chain.left - 1].upper:
        return False  # "to give states a reprieve"
    if following.low in speech.determiners and row[right + 1].low in speech.like:
        return False  # "figures such as Lee"
    if row[index - 1].finite and near not in chain.words:
        return False  # "voiced fears that"
    if right >= len(row) or following.low == ".":
        speaks = before in speech.speakers | speech.documents or row[chain.left - 1].upper
        return speaks and _behind_clause(row, chain.left)
    if near == "," and following.upper:
        return True  # "…, reports Agence Ardent"
    if following.low == ":":
        return not row[index].upper  # "Iraq Protests: …"
    if following.low in speech.that or following.kind == "q" or before in speech.pronouns or before in speech.who:
        return True
    if following.upper and before in speech.documents:
        return True  # "polls show Lee ahead"
    counted = following.low[:1].isdigit() or following.low in speech.figures | speech.measures
    done = following.low in speech.infinitive_marks and row[index].low.endswith(speech.participle_endings)
    pronouns = speech.pronouns.keys() | speech.objects
    return counted or done or following.low in pronouns | speech.determiners | speech.pointing - speech.ages


def _behind_clause(row: Row, left: int) -> bool:
    """Whether a comma or a quotation stands shortly before a verb that ends its sentence: "…, the police reports."."""
    mark = next((token for token in reversed(row[max(0, left - FAR) : left]) if token.kind != "w"), None)
    return mark is not None and (mark.kind == "q" or mark.low == ",")


def _owned(near: str, speech: Speech) -> bool:
    """Whether a word is a possessive: "Labour's calls for"; "he's said" is none."""
    return near in speech.owning or (near.endswith(("'s", "s'")) and near[:-2] not in speech.pronouns)


def _titled(row: Row, index: int, speech: Speech) -> bool:
    """Whether a verb with a capital letter may be one: in a title, with what is said right after it."""
    words = [token for token in row if token.kind == "w"]
    following = row[index + 1]
    titled = sum(token.upper for token in words) * 2 >= len(words)
    return titled and (speech.title_case or following.low in speech.that)
