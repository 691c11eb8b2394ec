"""What a word can be in telling of the dead, injured, missing and detained, and the words of a language for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

Phrases: TypeAlias = tuple[str, ...]
ByHarm: TypeAlias = Mapping[str, Phrases]


class Part(StrEnum):
    """What a word or figure can be there; `PARTS` says each in a sentence. Rules name these."""

    VICTIM = "victim"
    SUFFERED = "suffered"
    BEFALLS = "befalls"
    INFLICTS = "inflicts"
    EVENT = "event"
    AGENT = "agent"
    COSTS = "costs"
    LIVES = "lives"
    LOSES = "loses"
    EITHER = "either"
    VAGUE = "vague"
    NONE = "none"
    NOBODY = "nobody"
    QUALIFIER = "qualifier"
    MORE = "more"
    ONE = "one"
    EACH = "each"
    BETWEEN = "between"
    UNTIL = "until"
    CHANGED = "changed"
    FROM = "from"
    EARLIER = "earlier"
    TOLL = "toll"
    REACHES = "reaches"
    CASE = "case"
    AMOUNTS = "amounts"
    INCLUDES = "includes"
    OF_THEM = "of-them"
    AMONG = "among"
    COMPANION = "companion"
    GRAVE = "grave"
    ARTICLE = "article"
    SINGULAR_ARTICLE = "singular-article"
    PLURAL_ARTICLE = "plural-article"
    OF = "of"
    BY = "by"
    TO_OBJECT = "to-object"
    PREPOSITION = "preposition"
    PLACE = "place"
    AND = "and"
    OR = "or"
    RELATIVE = "relative"
    HELPING = "helping"
    ACTIVE = "active"
    MODAL = "modal"
    NOT = "not"
    EXISTS = "exists"
    AVERTS = "averts"
    INFINITIVE = "infinitive"
    DONE = "done"
    INTRANSITIVE = "intransitive"
    SINGULAR = "singular"
    PLURAL = "plural"
    BOUNDARY = "boundary"
    SINCE = "since"
    WHEN = "when"
    PRONOUN = "pronoun"
    ADVERB = "adverb"
    MEANS = "means"
    THING = "thing"
    PERSON = "person"
    KIN = "kin"
    WORD = "word"
    NAME = "name"
    DATE = "date"
    NUMBER = "number"
    COMMA = "comma"
    DASH = "dash"
    OPEN = "open"
    CLOSE = "close"
    COLON = "colon"
    STOP = "stop"
    MARK = "mark"
    COUNT = "count"
    NIL = "nil"
    BARE = "bare"
    ARTICLED = "articled"


PARTS: Mapping[Part, str] = MappingProxyType(
    {
        Part.VICTIM: "A noun for those harmed: `dead`, `rehenes`.",
        Part.SUFFERED: "A participle or set phrase said of those harmed: `killed`, `privadas de la vida`.",
        Part.BEFALLS: "A finite verb whose subject is harmed: `died`, `murieron`.",
        Part.INFLICTS: "A finite verb, gerund or infinitive whose object is harmed: `killing`, `mataron`.",
        Part.EVENT: "A noun for the harm itself: `deaths`, `secuestro`.",
        Part.AGENT: "A noun for those who did it, before `of` and those harmed: `killers`.",
        Part.COSTS: "A verb whose object is lives: `claimed`, `cobró`.",
        Part.LIVES: "What such a verb takes: `lives`, `vidas`.",
        Part.LOSES: "A verb that harms only where its object is a relative or one of one's own: `lost`, `perdió a`.",
        Part.EITHER: "A noun that means dead or injured alike, of use only where there are none: `casualties`.",
        Part.VAGUE: "A quantity without a number: `dozens`.",
        Part.NONE: "A determiner that leaves none.",
        Part.NOBODY: "Nobody.",
        Part.QUALIFIER: "A word before a number that says how exact it is.",
        Part.MORE: "A word that says that those counted come on top: `others`, `otros`.",
        Part.ONE: "The indefinite article and the numeral one.",
        Part.EACH: "A word before a number that makes it a rate or an age.",
        Part.BETWEEN: "The first word of a range: `between`, `entre`.",
        Part.UNTIL: "A word between the ends of a range: `to`, `a`.",
        Part.CHANGED: "A verb behind which `from 41 to 60` is a change and no range: `rose`, `pasó`.",
        Part.FROM: "A word before the figure from which one changed.",
        Part.EARLIER: "A word before an earlier figure of the same toll: `up from`.",
        Part.TOLL: "A noun for a count: `toll`, `cifra`.",
        Part.REACHES: "A verb or preposition between a toll and its figure.",
        Part.CASE: "A noun that counts harms where `of` and the harm follow: `casos`.",
        Part.AMOUNTS: "A verb between a part of a total and what it is a part of: `corresponden`.",
        Part.INCLUDES: "Words after a total that open a list of its parts: `including`.",
        Part.OF_THEM: "Words beside a number that make it a part: `of them`, `de los cuales`.",
        Part.AMONG: "Words before a noun for all those harmed: `among`, `entre`.",
        Part.COMPANION: "Words that bring in others of the same fate: `along with`.",
        Part.GRAVE: "Words after a bare number of injured: `critically`.",
        Part.ARTICLE: "An article, possessive or demonstrative.",
        Part.SINGULAR_ARTICLE: "One that stands before a single thing.",
        Part.PLURAL_ARTICLE: "One that does not single out one person.",
        Part.OF: "The preposition between a noun and its complement.",
        Part.BY: "Words before those who did it.",
        Part.TO_OBJECT: "The preposition before a personal object, where there is one.",
        Part.PREPOSITION: "Any other preposition.",
        Part.PLACE: "A preposition before a place.",
        Part.AND: "A conjunction between equals.",
        Part.OR: "A conjunction between alternatives.",
        Part.RELATIVE: "A word that opens a relative clause.",
        Part.HELPING: "A word between a subject and its participle.",
        Part.ACTIVE: "An auxiliary behind which a participle governs an object: `han detenido a`.",
        Part.MODAL: "A verb that makes what follows no more than possible.",
        Part.NOT: "A negation.",
        Part.EXISTS: "A word between a negation and what there was none of.",
        Part.AVERTS: "A verb whose object did not happen: `evitar`.",
        Part.INFINITIVE: "A form that tells of a harm only behind some words.",
        Part.DONE: "Those words: `por matar`.",
        Part.INTRANSITIVE: "A participle that never governs an object: `han muerto`.",
        Part.SINGULAR: "A verb that agrees with one person.",
        Part.PLURAL: "A verb that agrees with several.",
        Part.BOUNDARY: "A word where another clause begins, reporting verbs among them.",
        Part.SINCE: "A conjunction that opens a clause of time and no other.",
        Part.WHEN: "A conjunction after a date: what follows happened then.",
        Part.PRONOUN: "A pronoun that is no subject counted.",
        Part.ADVERB: "An adverb that may follow a participle without being its object.",
        Part.MEANS: "A noun between `by` and those who did it: `por disparos de`.",
        Part.THING: "A noun after a number that is no people: units, animals, objects, happenings.",
        Part.PERSON: "A noun for a person that stands for a victim even after a bare `the`.",
        Part.KIN: "A relative, or one of one's own: whom one can lose.",
        Part.WORD: "Any other word.",
        Part.NAME: "A capitalised word that the lexicon does not know.",
        Part.DATE: "A date.",
        Part.NUMBER: "A number that counts nobody.",
        Part.COMMA: "A comma.",
        Part.DASH: "A dash.",
        Part.OPEN: "An opening bracket.",
        Part.CLOSE: "A closing bracket.",
        Part.COLON: "A colon.",
        Part.STOP: "A semicolon.",
        Part.MARK: "Any other mark.",
        Part.COUNT: "Counted people.",
        Part.NIL: "None of them.",
        Part.BARE: "Counted people without a noun that says who they are.",
        Part.ARTICLED: "One that is counted by no more than an article.",
    }
)
"""Every part with a sentence that says what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmWords:
    """All folded; a phrase holds its words with one space between them."""

    stems: Phrases
    """Beginnings of the words of harm; `triggers` adds the phrases that have none of them."""
    harms: Mapping[Part, ByHarm]
    """The words that name a harm, by part and harm."""
    parts: Mapping[Part, Phrases]
    """All other words, by part."""
    qualifiers: Mapping[str, Phrases]
    """Qualifier of a count to the phrases that give it; the empty one leaves it exact."""
    collectives: Mapping[str, int]
    """Nouns for a number that no number mark knows: `a pair`."""
    endings: Phrases
    """Endings by which an unknown noun may be taken for a person; empty where any may."""
    violence: Phrases
    """Beginnings of words beside which somebody's death is no natural one."""
    rates: Phrases
    """Words after a number that make it a rate: `por millón`."""
    began: Phrases
    """Verbs before a date that only opens a period."""
    as_of: Phrases
    """Words before the date to which a count was made."""
    since_then: Phrases
    covers: Phrases
    """Verbs before the period that a report or a count covers."""
    of_total: Phrases
    """Words that open a sentence on parts of the total told before: `of these`, `de ese total`."""
    doers: Phrases
    """Beginnings of words for those who may have done it."""
    headline: Mapping[str, str]
    """Bare words behind a figure that name a harm where the headline's other figures do: `held`."""
    titles: Phrases
    """Words before a single name that make it a person's."""
    absolute: Phrases
    """Prepositions before a subject with its predicate: `with 57 people in custody`."""
    ambiguous: Phrases
    """Beginnings of words that harm only where their object is said to be a person: `ejecutar`."""
    aged: Phrases
    """Words behind a number that make it an age."""
    perfect: Phrases
    """Auxiliaries of the perfect, behind which a modal leaves it open and does not make it a mere possibility."""
    participles: Phrases
    """Endings of participles, which are no noun at the end of a noun phrase."""
    gerund: Phrases = ()
    """Endings of gerunds whose object a counted group may be."""
    verbal: Phrases
    """Endings of words that are verbs where a noun phrase would go on."""
    bare_verbs: Phrases
    """Endings of gerunds and infinitives."""
    manner: Phrases
    """Endings of adverbs."""
    wound: str = ""
    """A participle that is a thing behind an article: `una herida`."""
    adjective_first: bool = False
    """Whether a participle may stand between number and noun."""

    @property
    def triggers(self) -> Phrases:
        """Beginnings and phrases without one of which no sentence is looked at."""
        sure = (by_harm for part, by_harm in self.harms.items() if part not in (Part.COSTS, Part.LOSES))
        told = (phrase for by_harm in sure for phrases in by_harm.values() for phrase in phrases)
        apart = (phrase for phrase in told if not any(word.startswith(self.stems) for word in phrase.split()))
        return tuple(dict.fromkeys((*self.stems, *apart)))

    @property
    def articles(self) -> Phrases:
        """Articles, possessives and demonstratives."""
        return self.parts[Part.ARTICLE]
