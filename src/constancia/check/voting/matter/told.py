"""What a claim says of its matter: its measure and its own part of its sentences, without tally, body and speaker."""

from __future__ import annotations

import re
from dataclasses import replace

from constancia.check.around.surroundings import holding, sentences
from constancia.check.case import Case
from constancia.check.voting.matter.amounts import Amounts, amounts_told
from constancia.check.voting.matter.around import without_aftermath
from constancia.check.voting.matter.days import Days, days_told, years_told
from constancia.check.voting.matter.masked import (
    Masked,
    beside,
    without_background,
    without_comments,
    without_dateline,
)
from constancia.check.voting.matter.persons import Person, given_names, persons
from constancia.check.voting.matter.side import Side, committees_named, read, telling_step, weights
from constancia.compiled import compiled
from constancia.language.matters import KindClass, kinds, matter_words, telling_effects
from constancia.language.phrases import Hit, longest, words_of
from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.syntax.folding import fold_in_place
from constancia.syntax.sentences import Sentence

_SENTENCES = 4
"""Sentences of a claim's evidence that are read: headline, lede and where the figures stand."""
_HARDLY = 1
"""Telling words that a sentence has at most which says of a matter only what kind of decision it was."""
_DIGITS = compiled(r"\d+")
_PAUSE = compiled(r"[,;:.()\"“”«»—–]")
_FEW = 2
"""Words that are in no list, at most, in a sentence that tells only how many votes there were."""
_OBJECT = 2
"""Words behind a verb in which its object is named: "the measure"."""
_WORDING = 200
"""Code points of a report's words that are shown."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a claim says of its matter."""

    wording: str
    """The words of the matter as the report has them; empty where it says none."""
    side: Side
    people: tuple[Person, ...]
    bills: tuple[str, ...]
    motions: tuple[str, ...]
    told: bool
    """Whether anything is said of the matter."""
    nearby: bool = False
    """Whether it is told only by the sentence before, or by the title."""
    passed: bool | None = None
    """What the claim says became of it."""
    country: str | None = None
    """The country of the body, which says nothing of a matter."""
    amounts: Amounts = ()
    """What is counted beside the tally: the days of a suspension."""
    measure: str = ""
    """The phrase in which reading found the measure, where it found one."""
    days: Days = ()
    """Days that the report tells beside that of the vote: those of a journey."""
    wider: Told | None = None
    """The same with the sentence before, where words lean on it: "Congress turned her down", "the motion got 70"."""
    committees: Side | None = None
    """What the committees deal with that it names, where it names any."""
    named: frozenset[str] = frozenset()
    """Words with a capital of its own part of its sentences, whoever asked for it among them."""
    years: frozenset[int] = frozenset()
    """Years that it gives by themselves, as that of a budget."""

    @property
    def phrase(self) -> frozenset[int]:
        """The words of the measure's phrase, up to the next pause; none where its words have it elsewhere."""
        side, measure = self.side, fold_in_place(self.measure)
        start = side.folded.find(measure) if measure else -1
        pause = _PAUSE.search(side.folded, start + len(measure))
        phrase = range(start, pause.start() if pause else len(side.folded)) if start >= 0 else ()
        return frozenset(i for i, word in enumerate(side.words) if word.start in phrase)


def told(claim: Claim, case: Case, body: Organization | None, groups: frozenset[str] = frozenset()) -> Told:
    """What the claim says of its matter; where its sentence says nothing, what the one before it or the title says.

    `groups`: the names of the body's groups, which are no matter.
    """
    language, own = case.document.language, _own_part(claim, case)
    voted = frozenset({str(claim.value.get("date", ""))})
    # The days of a journey ("from June 10 to 12") look like a tally, so they are read before that is taken out.
    committees = committees_named(own, language)
    return replace(
        _of_matter(claim, case, body, own, Masked(claim, case, body, groups)),
        committees=read(committees, language) if committees else None,
        named=frozenset(word.text for word in words_of(fold_in_place(own)) if own[word.start].isupper()),
        days=days_told(without_background(without_dateline(own, language), language), language, voted),
    )


def _of_matter(claim: Claim, case: Case, body: Organization | None, own: str, masked: Masked) -> Told:
    language, country = case.document.language, body.country if body else None
    words = masked(own)
    measure = str(claim.value.get("measure", ""))
    carried = "" if fold_in_place(measure) in fold_in_place(own) else measure
    behind = _behind_voter(claim, own, measure)
    if behind:
        narrow = _told(masked(behind), measure, claim, language, country)
        if _tells_a_matter(narrow):
            return narrow
    if (numbered := _numbered_before(claim, case, masked, country)) is not None:
        return numbered
    first = _first(words, measure, claim, language, country)
    if first.told and (not carried or _decides(first)):
        return replace(first, wider=_with_before(first, words, claim, case, masked))
    if carried:
        stretch = masked(carried)
        if _leans(_told(stretch, measure, claim, language, country)):
            stretch = masked(_sentence_of(carried, claim, case) or carried)
        other = _told(f"{stretch} . {words}" if first.told else stretch, measure, claim, language, country)
        if other.told:
            return other
    for near in _before(claim, case) if not first.told else ():
        before = masked(near)
        other = _told(before, measure, claim, language, country)
        if _tells_a_matter(other):
            if first.side.kinds:  # "The motion to reconsider got 44 votes": its own words say which step it was
                other = _told(f"{before} . {words}", measure, claim, language, country)
            return replace(other, nearby=True)
    return first if first.told else replace(first, wider=_with_before(first, words, claim, case, masked))


def _sentence_of(carried: str, claim: Claim, case: Case) -> str | None:
    """The sentence before a claim's that has the words carried from it, and no other vote with figures of its own.

    "Congress overrode the executive and made her a hero. No one voted against": the step alone says too little.
    """
    text, (first, *_) = case.document.text, _sentences_of(claim, case)
    folded = fold_in_place(carried)
    for one in reversed(sentences(text)[: first.index]):
        if folded in fold_in_place(text[one.start : one.end]):
            others = (other for other in beside(case, one.start, one.end) if other.kind is ClaimKind.VOTE)
            counted = any("for" in other.value and other.id != claim.id for other in others)
            return None if counted else text[one.start : one.end]
    return None


def _numbered_before(claim: Claim, case: Case, masked: Masked, country: str | None) -> Told | None:
    """What the sentence before the figures tells, where these say no matter and it names a bill by its number.

    "The second, bill 5379, lets ships in. It passed by 75 to 39": what a headline calls the two is not asked then.
    """
    text, language, last = case.document.text, case.document.language, _sentences_of(claim, case)[-1]
    if not last.index or "for" not in claim.value:
        return None
    near = sentences(text)[last.index - 1]
    if "\n\n" in text[near.start : last.start] or near.start < claim.evidence[-1].start < near.end:
        return None
    if not _DIGITS.search(text, near.start, near.end):
        return None  # it names nothing by its number
    if _told(masked(text[last.start : last.end]), "", claim, language, country).told:
        return None
    before = _told(masked(text[near.start : near.end]), "", claim, language, country)
    return replace(before, nearby=True) if len({*before.bills, *before.motions}) == 1 else None


def _first(words: str, measure: str, claim: Claim, language: str, country: str | None) -> Told:
    """What its own words tell.

    What others say of the matter, and what happened around it, counts only where without it nothing is told; what
    happened around it also where it names somebody, an office, a place, a number or a kind of decision.
    """
    quiet = without_comments(words, language)
    before = without_aftermath(quiet, language)
    if before != quiet and _told(before, measure, claim, language, country).told:
        quiet = before
    found = _told(quiet, measure, claim, language, country)
    calm = without_background(quiet, language)
    if calm != quiet:
        without = _told(calm, measure, claim, language, country)
        if _tells_a_matter(without) and _named(without) == _named(found):
            return without
    return found if _tells_a_matter(found) else _told(words, measure, claim, language, country)


def _named(told: Told) -> tuple[object, ...]:
    """Everything by which words name a matter and not only describe it."""
    side = told.side
    return told.people, told.bills, told.motions, side.laws, set(side.kinds), set(side.offices), set(side.places)


def _with_before(first: Told, words: str, claim: Claim, case: Case, masked: Masked) -> Told | None:
    """What a claim tells with the sentence before it, where its own words lean on that and it tells no other vote."""
    if not _leans(first):
        return None
    led = _led(claim, case)
    if led is None:
        return None
    near, own = led
    if "\n\n" in case.document.text[near.start : own.start] or any(
        span.start in range(near.start, near.end)
        for other in beside(case, near.start, near.end)
        if other.kind is ClaimKind.VOTE and not _counted_here(other, claim)
        for span in other.evidence
    ):
        return None
    text = f"{masked(case.document.text[near.start : near.end])} . {words}"
    both = _told(text, first.measure, claim, case.document.language, first.country)
    # A number there is that of the bill before, which is asked of where a claim without a matter is confirmed.
    return None if both.bills or both.motions else both


def _counted_here(other: Claim, claim: Claim) -> bool:
    """Whether a claim counts the vote that another tells without figures: "It passed the bill. The text got …"."""
    alike = other.value.get("outcome") == claim.value.get("outcome", _by_sides(claim))
    return alike and "for" in claim.value and not {"for", "against", "date"} & set(other.value)


def _by_sides(claim: Claim) -> str | None:
    """What the figures of a claim say became of it."""
    yes, no = claim.value.get("for"), claim.value.get("against")
    if not isinstance(yes, int) or not isinstance(no, int):
        return None
    return "passed" if yes > no else "rejected"


def _leans(told: Told) -> bool:
    """Whether words point back by a pronoun, or say of a matter hardly more than what kind of decision it was."""
    side = told.side
    known = matter_words(side.language).words
    said = {i for hit in side.kinds.values() for i in range(hit.first, hit.last)}
    left = [i for i in side.content if i not in side.light and i not in said]
    return len(left) <= _HARDLY or any(word.text in known["leaning"] for word in side.words)


def _behind_voter(claim: Claim, own: str, measure: str) -> str:
    """The words from the measure on, where a member or a group is told before it: what these are is no matter."""
    folded = fold_in_place(own)
    voter = next((str(claim.value[name]) for name in ("person", "bloc") if name in claim.value), "")
    before, told, _ = folded.partition(fold_in_place(measure)) if measure and voter else ("", "", "")
    return own[len(before) :] if told and fold_in_place(voter) in before else ""


def _told(text: str, measure: str, claim: Claim, language: str, country: str | None) -> Told:
    side = read(text, language)
    if country:
        _at_home(side, country)
    given = given_names()
    people = persons(side, given)
    words = {word for name in people for word in name}
    _of_state(side)
    _of_laws(side)
    _in_passing(side, measure)
    steps = _steps(side)
    besides = steps.union(i for i, word in enumerate(side.words) if word.text in words)
    side.content = tuple(i for i in side.content if i not in besides)
    side.topics = {
        topic: where for topic, where in side.topics.items() if where & set(side.content) or where.isdisjoint(besides)
    }
    figures = {str(item) for name, item in claim.value.items() if name in _FIGURES}
    side.laws -= side.bills  # "proyecto de ley 12" is no law 12
    side.bills -= figures
    side.motions -= figures
    side.instruments -= figures
    acts = _acts(side)
    named = people and not steps
    something = bool(
        side.effects.keys() & telling_effects()
        or side.content
        or named
        or acts
        or side.bills
        or side.motions
        or side.laws
        or side.places
    )
    outcome = claim.value.get("outcome")
    return Told(
        wording=_wording(side, measure) if something else "",
        side=side,
        people=people,
        bills=tuple(sorted(side.bills)),
        motions=tuple(sorted(side.motions)),
        told=something,
        passed=None if outcome is None else outcome == "passed",
        measure=measure,
        country=country,
        amounts=amounts_told(text, language),
        years=frozenset(year for year in years_told(text, language) if str(year) not in side.bills | side.motions),
    )


def _at_home(side: Side, country: str) -> None:
    """Drops the country of the body, which says nothing, and keeps its cities and regions, which do.

    Its own troops that are sent out are no foreign ones: "el envío de tropas argentinas".
    """
    at, foreign = side.places.pop(country, None), side.kinds.get("foreign-troops")
    if at is not None and foreign and "troops-abroad" in side.kinds and at in range(foreign.first, foreign.last + 1):
        del side.kinds["foreign-troops"]
    cities = tuple(i for code, i in side.home if code == country)
    side.content = tuple(sorted({*side.content, *cities}))


def _of_laws(side: Side) -> None:
    """Drops decisions about persons told by one word whose object is a law: "confirmed the measure"."""
    known = matter_words(side.language).words
    laws = known["law-words"] | known["put-to-vote"]
    for id in [id for id in side.kinds if "person" in kinds()[id].traits]:
        hit = side.kinds[id]
        behind = {word.text for word in side.words[hit.last : hit.last + _OBJECT]}
        if hit.last - hit.first == 1 and laws & behind:
            del side.kinds[id]
            side.content = tuple(i for i in side.content if i != hit.first)


def _in_passing(side: Side, measure: str) -> None:
    """Drops decisions about persons that are told beside a measure which is plainly a law on something else."""
    found = re.search(re.escape(fold_in_place(measure)), side.folded)
    phrase = range(*found.span()) if found else ()
    inside = {i for i, word in enumerate(side.words) if word.start in phrase}
    special = any(where <= inside and weights()[topic] > 1 for topic, where in side.topics.items())
    acts = [id for id in side.kinds if "person" in kinds()[id].traits]
    if special and not any(inside & set(range(side.kinds[id].first, side.kinds[id].last)) for id in acts):
        for id in acts:
            del side.kinds[id]


def _steps(side: Side) -> set[int]:
    """The words that tell a step of the procedure, which say nothing of the matter."""
    found: set[int] = set()
    for hit in longest(matter_words(side.language).kinds.find([word.text for word in side.words])):
        if hit.id in kinds() and kinds()[hit.id].kind_class is KindClass.STEP:
            found.update(telling_step(hit))
    return found


def _of_state(side: Side) -> None:
    """Adds the office of a head of state where somebody is called president, and of nothing; of the body, a speaker's.

    The body's name is taken out of the text before: "the president of ______" stands there.
    """
    known = matter_words(side.language)
    texts = [*(word.text for word in side.words), ""]
    others = {i for hit in side.offices.values() for i in range(hit.first, hit.last)}
    for i, word in enumerate(texts[:-1]):
        if i not in others and word in known.words["heads"] and texts[i + 1] not in known.words["linking"]:
            side.offices.setdefault("president", Hit("president", i, i + 1))
        elif i not in others and word in known.words["heads"] and _is_blank_behind(side, i + 1):
            side.offices.setdefault("speaker", Hit("speaker", i, i + 1))


def _is_blank_behind(side: Side, i: int) -> bool:
    """Whether a name was taken out behind a word."""
    return side.text[side.words[i].end :].startswith(" " * _NAME_OUT)


_NAME_OUT = 5
"""Blanks at least where the name of a body was."""
_FIGURES = ("for", "against", "abstain", "present", "threshold")


def _decides(told: Told) -> bool:
    """Whether words say what was decided, so that a measure carried to them from elsewhere is another's."""
    acts = any(kinds()[id].kind_class is KindClass.ACT for id in told.side.kinds)
    return acts or bool(told.bills or told.motions)


def _tells_a_matter(told: Told) -> bool:
    """Whether words are about something that is decided: a kind, a topic, a number."""
    side = told.side
    return bool(_acts(side) or side.topics or side.bills or side.motions)


def _acts(side: Side) -> set[str]:
    """The kinds of decision that words tell, steps of the procedure aside."""
    return {id for id in side.kinds if kinds()[id].kind_class is not KindClass.STEP}


def _wording(side: Side, measure: str) -> str:
    if measure:
        return measure
    shown = [side.words[i] for i in side.content] or list(side.words)
    stretch = side.text[shown[0].start : shown[-1].end] if shown else ""
    return " ".join(stretch.split())[:_WORDING]


# ---------------------------------------------------------------- which words are its own


def _own_part(claim: Claim, case: Case) -> str:
    """The sentences of the claim's evidence; of one that tells other votes too, the part from clause to clause."""
    text = case.document.text
    parts: list[str] = []
    for sentence in _sentences_of(claim, case)[:_SENTENCES]:
        start, end = _bounds(claim, case, sentence)
        parts.append(text[start:end])
    first, *rest = dict.fromkeys(parts) or ("",)
    return " . ".join((first, *(part for part in rest if _says_more(part, claim, case.document.language))))


def _says_more(part: str, claim: Claim, language: str) -> bool:
    """Whether a further sentence of a claim may tell a matter, and not only how many votes would have been needed."""
    if not _only_needed(part, claim):
        return True
    side = read(part, language)
    known = any((_acts(side), side.topics, side.places, side.bills, side.motions, side.laws))
    named = bool(side.effects.keys() & telling_effects() or side.proper & set(side.content))
    return known or named or len(set(side.content) - side.light) > _FEW


def _only_needed(part: str, claim: Claim) -> bool:
    """Whether a sentence gives of a claim's figures the threshold alone."""
    said = set(_DIGITS.findall(part))
    needed = str(claim.value.get("threshold", "")) in said
    return needed and not said & {str(claim.value.get(name)) for name in ("for", "against")}


def _sentences_of(claim: Claim, case: Case) -> list[Sentence]:
    every = sentences(case.document.text)
    found = {one.index: one for span in claim.evidence for one in holding(every, span)}
    return [found[index] for index in sorted(found)]


def _bounds(claim: Claim, case: Case, sentence: Sentence) -> tuple[int, int]:
    """Where the claim's own part of a sentence begins and ends."""
    others = [
        (span.start, span.end)
        for other in beside(case, sentence.start, sentence.end)
        if other.kind is ClaimKind.VOTE and _apart(other, claim)
        for span in other.evidence
        if span.start in range(sentence.start, sentence.end)
    ]
    mine = [span for span in claim.evidence if span.start in range(sentence.start, sentence.end)]
    if not mine or (claim.kind is not ClaimKind.VOTE and len(others) < 2):
        return sentence.start, sentence.end
    before = max((end for start, end in others if end <= mine[0].start), default=None)
    after = min((start for start, end in others if start >= mine[-1].end), default=None)
    text, language = case.document.text, case.document.language
    start = sentence.start if before is None else _boundary(text, before, mine[0].start, language, before)
    end = sentence.end if after is None else _boundary(text, mine[-1].end, after, language, after)
    return start, end


def _apart(other: Claim, claim: Claim) -> bool:
    """Whether another claim tells another vote: it has other places, and figures or an outcome of its own."""
    return other.evidence != claim.evidence and any(name in other.value for name in ("for", "against", "outcome"))


def _boundary(text: str, start: int, end: int, language: str, otherwise: int) -> int:
    """Where one vote's clause ends and the next one's begins between two tallies."""
    semicolon = text.find(";", start, end)
    if semicolon >= 0:
        return semicolon
    parting = matter_words(language).words["parting"]
    cuts = [word.start for word in words_of(fold_in_place(text[start:end])) if word.text in parting]
    behind_comma = [cut for cut in cuts if text[start : start + cut].rstrip().endswith(",")]
    chosen = behind_comma[-1:] or cuts[:1]
    return start + chosen[0] if chosen else otherwise


def _before(claim: Claim, case: Case) -> tuple[str, ...]:
    """Where a sentence says nothing of a matter, what may: the sentence before it, and the title."""
    near = next(iter(_led(claim, case) or ()), None)
    return (case.document.text[near.start : near.end] if near else "", case.document.title or "")


def _led(claim: Claim, case: Case) -> tuple[Sentence, Sentence] | None:
    """The sentence before the first one of a claim, and that; None where none comes before."""
    first = next(iter(_sentences_of(claim, case)), None)
    return (sentences(case.document.text)[first.index - 1], first) if first is not None and first.index else None
