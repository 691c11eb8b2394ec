"""How English verbs and nouns are inflected: by rule, with irregular verbs listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from constancia.language.shape.lexicon import Inflected, Tense
from constancia.language.shape.speech import words

_LISTED: Mapping[str, str] = {
    "be": "is are was were been being am",
    "have": "has had had having",
    "do": "does did done doing",
    "say": "says said said saying",
    "rise": "rises rose risen rising",
    "fall": "falls fell fallen falling",
    "sink": "sinks sank sunk sinking",
    "stand": "stands stood stood standing",
    "sit": "sits sat sat sitting",
    "hit": "hits hit hit hitting",
    "put": "puts put put putting",
    "hold": "holds held held holding",
    "get": "gets got gotten getting",
    "go": "goes went gone going",
    "come": "comes came come coming",
    "grow": "grows grew grown growing",
    "slide": "slides slid slid sliding",
    "give": "gives gave given giving",
    "see": "sees saw seen seeing",
    "find": "finds found found finding",
    "show": "shows showed shown showing",
    "think": "thinks thought thought thinking",
    "feel": "feels felt felt feeling",
    "tell": "tells told told telling",
    "win": "wins won won winning",
    "lose": "loses lost lost losing",
    "leave": "leaves left left leaving",
    "take": "takes took taken taking",
    "keep": "keeps kept kept keeping",
    "let": "lets let let letting",
    "split": "splits split split splitting",
    "shoot": "shoots shot shot shooting",
    "die": "dies died died dying",
    "hurt": "hurts hurt hurt hurting",
    "slay": "slays slew slain slaying",
    "cost": "costs cost cost costing",
    "beat": "beats beat beaten beating",
    "bleed": "bleeds bled bled bleeding",
    "freeze": "freezes froze frozen freezing",
    "meet": "meets met met meeting",
    "strike": "strikes struck struck striking",
    "draw": "draws drew drawn drawing",
    "back": "backs backed backed backing",
    "become": "becomes became become becoming",
    "swear": "swears swore sworn swearing",
    "make": "makes made made making",
    "send": "sends sent sent sending",
    "seek": "seeks sought sought seeking",
    "forbid": "forbids forbade forbidden forbidding",
    "withhold": "withholds withheld withheld withholding",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "throw": "throws threw thrown throwing",
    "bring": "brings brought brought bringing",
    "overfly": "overflies overflew overflown overflying",
    "lead": "leads led led leading",
    "vote": "votes voted voted voting",
    "lend": "lends lent lent lending",
    "write": "writes wrote written writing",
    "hear": "hears heard heard hearing",
    "know": "knows knew known knowing",
    "speak": "speaks spoke spoken speaking",
    "read": "reads read read reading",
    "understand": "understands understood understood understanding",
    "foresee": "foresees foresaw foreseen foreseeing",
    "foretell": "foretells foretold foretold foretelling",
    "learn": "learns learned learnt learning",
    "will": "will", "would": "would", "can": "can", "could": "could", "may": "may", "might": "might",
    "shall": "shall", "should": "should", "must": "must",
}  # fmt: skip
"""Third person, past, participle, gerund."""

_DOUBLED = words(
    "drop slip dip plan commit permit admit refer control step stop ban bar expel patrol rebel scrap beg quip rebut dub"
    " blog rap slam pen chat nod sob gun stab kidnap whip"
)
_BE = {"is": Tense.PRESENT, "are": Tense.PRESENT, "was": Tense.PAST, "were": Tense.PAST, "am": Tense.PRESENT}
_LIST_OF_VERB = 4


def verb(lemma: str) -> Iterator[Inflected]:
    """The forms of a verb; the past and the participle of a regular one are the same word."""
    listed = _LISTED.get(lemma, "").split()
    if lemma == "be":
        yield from _BE.items()
        yield from (("be", Tense.INFINITIVE), ("been", Tense.PARTICIPLE), ("being", Tense.GERUND))
        return
    yield lemma, Tense.PRESENT
    if len(listed) == _LIST_OF_VERB:
        third, past, participle, gerund = listed
        yield from ((third, Tense.PRESENT), (past, Tense.PAST), (participle, Tense.PARTICIPLE), (gerund, Tense.GERUND))
        if lemma == "have":
            yield from (("'ve", Tense.PRESENT), ("’ve", Tense.PRESENT))
    elif not listed:
        past = _past(lemma)
        yield from ((_third(lemma), Tense.PRESENT), (past, Tense.PAST), (past, Tense.PARTICIPLE))
        yield _gerund(lemma), Tense.GERUND


def _third(lemma: str) -> str:
    if re.search(r"(?:s|sh|ch|x|z)$", lemma):
        return lemma + "es"
    return lemma[:-1] + "ies" if re.search(r"[^aeiou]y$", lemma) else lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if lemma in _DOUBLED else "") + "ed"


def _gerund(lemma: str) -> str:
    if re.search(r"[^e]e$", lemma):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in _DOUBLED else "") + "ing"


def noun(lemma: str) -> Iterator[Inflected]:
    """The singular and the plural of a noun."""
    yield lemma, None
    if not lemma.endswith("s"):
        yield _third(lemma), None


def adjective(lemma: str) -> Iterator[Inflected]:
    """The one form of an adjective."""
    yield lemma, None
