"""What a word can be in telling of the dead, injured, missing and detained, and the words of a language for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from constancia.language.shape.meant import Meant
from constancia.lean import dataclass

Phrases: TypeAlias = tuple[str, ...]
ByHarm: TypeAlias = Mapping[str, Phrases]


class Part(Meant):
    """What a word or figure can be there, each with a sentence that says it; rules name these."""

    VICTIM = "victim", "A noun for those harmed: `dead`, `rehenes`."
    SUFFERED = "suffered", "A participle or set phrase said of those harmed: `killed`, `privadas de la vida`."
    BEFALLS = "befalls", "A finite verb whose subject is harmed: `died`, `murieron`."
    INFLICTS = "inflicts", "A finite verb, gerund or infinitive whose object is harmed: `killing`, `mataron`."
    EVENT = "event", "A noun for the harm itself: `deaths`, `secuestro`."
    AGENT = "agent", "A noun for those who did it, before `of` and those harmed: `killers`."
    COSTS = "costs", "A verb whose object is lives: `claimed`, `cobró`."
    LIVES = "lives", "What such a verb takes: `lives`, `vidas`."
    LOSES = "loses", "A verb that harms only where its object is a relative or one of one's own: `lost`, `perdió a`."
    EITHER = "either", "A noun that means dead or injured alike, of use only where there are none: `casualties`."
    VAGUE = "vague", "A quantity without a number: `dozens`."
    NONE = "none", "A determiner that leaves none."
    NOBODY = "nobody", "Nobody."
    QUALIFIER = "qualifier", "A word before a number that says how exact it is."
    MORE = "more", "A word that says that those counted come on top: `others`, `otros`."
    ONE = "one", "The indefinite article and the numeral one."
    EACH = "each", "A word before a number that makes it a rate, an age or a question: `every`, `how`."
    BETWEEN = "between", "The first word of a range: `between`, `entre`."
    UNTIL = "until", "A word between the ends of a range: `to`, `a`."
    CHANGED = "changed", "A verb behind which `from 41 to 60` is a change and no range: `rose`, `pasó`."
    FROM = "from", "A word before the figure from which one changed."
    EARLIER = "earlier", "A word before an earlier figure of the same toll: `up from`."
    TOLL = "toll", "A noun for a count: `toll`, `cifra`."
    REACHES = "reaches", "A verb or preposition between a toll and its figure."
    CASE = "case", "A noun that counts harms where `of` and the harm follow: `casos`."
    AMOUNTS = "amounts", "A verb between a part of a total and what it is a part of: `corresponden`."
    INCLUDES = "includes", "Words after a total that open a list of its parts: `including`."
    OF_THEM = "of-them", "Words beside a number that make it a part: `of them`, `de los cuales`."
    AMONG = "among", "Words before a noun for all those harmed: `among`, `entre`."
    COMPANION = "companion", "Words that bring in others of the same fate: `along with`."
    GRAVE = "grave", "Words after a bare number of injured: `critically`."
    ARTICLE = "article", "An article, possessive or demonstrative."
    PLURAL_ARTICLE = "plural-article", "One that does not single out one person."
    OF = "of", "The preposition between a noun and its complement."
    BY = "by", "Words before those who did it."
    TO_OBJECT = "to-object", "The preposition before a personal object, where there is one."
    PREPOSITION = "preposition", "Any other preposition."
    PLACE = "place", "A preposition before a place."
    AND = "and", "A conjunction between equals."
    OR = "or", "A conjunction between alternatives."
    RELATIVE = "relative", "A word that opens a relative clause."
    HELPING = "helping", "A word between a subject and its participle."
    ACTIVE = "active", "An auxiliary behind which a participle governs an object: `han detenido a`."
    MODAL = "modal", "A verb that makes what follows no more than possible."
    NOT = "not", "A negation."
    EXISTS = "exists", "A word between a negation and what there was none of."
    AVERTS = "averts", "A verb whose object did not happen: `evitar`."
    INFINITIVE = "infinitive", "A form that tells of a harm only behind some words."
    DONE = "done", "Those words: `por matar`."
    INTRANSITIVE = "intransitive", "A participle that never governs an object: `han muerto`."
    SINGULAR = "singular", "A verb that agrees with one person."
    PLURAL = "plural", "A verb that agrees with several."
    BOUNDARY = "boundary", "A word where another clause begins, reporting verbs among them."
    SINCE = "since", "A conjunction that opens a clause of time and no other."
    WHEN = "when", "A conjunction after a date: what follows happened then."
    PRONOUN = "pronoun", "A pronoun that is no subject counted."
    ADVERB = "adverb", "An adverb that may follow a participle without being its object."
    MEANS = "means", "A noun between `by` and those who did it: `por disparos de`."
    THING = "thing", "A noun after a number that is no people: units, animals, objects, happenings."
    PERSON = "person", "A noun for a person that stands for a victim even after a bare `the`."
    KIN = "kin", "A relative, or one of one's own: whom one can lose."
    WORD = "word", "Any other word."
    NAME = "name", "A capitalised word that the lexicon does not know."
    DATE = "date", "A date."
    NUMBER = "number", "A number that counts nobody."
    COMMA = "comma", "A comma."
    DASH = "dash", "A dash."
    OPEN = "open", "An opening bracket."
    CLOSE = "close", "A closing bracket."
    COLON = "colon", "A colon."
    STOP = "stop", "A semicolon."
    MARK = "mark", "Any other mark."
    COUNT = "count", "Counted people."
    NIL = "nil", "None of them."
    BARE = "bare", "Counted people without a noun that says who they are."
    ARTICLED = "articled", "One that is counted by no more than an article."


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
    one_of: Phrases = ()
    """Words for one that are articles as well: *un*; a bare "un muerto" is told of anybody dead."""
    imagined: Phrases = ()
    """Forms of verbs that tell of nothing that happened, but behind words for a time: *murieran*."""
    behind: Phrases = ()
    """Those words: *después de que*."""
    left_by: Phrases = ()
    """Beginnings of the words shortly before such a one by which it is one that something left: *dejó un muerto*."""
    unlike: Phrases = ()
    """Words in lower case, with accents, that are spelt like one of harm but for those: *última* beside *ultima*."""
    endings: Phrases = ()
    """Endings by which an unknown noun may be taken for a person; empty where any may."""
    by_so_many: Phrases = ()
    """Words behind a verb of change before how much it changed by: `rose by 78`."""
    exceeds: Phrases = ()
    """Beginnings of verbs by which a toll is more than its figure: `tops 100`."""
    another: Phrases = ()
    """Words for other incidents than the one that a text tells of: `another attack`, `in previous`."""
    people: Phrases = ()
    """Words for several persons without the ending of a plural: `people`."""
    at_places: Phrases = ()
    """Words for where somebody is held, which things may be as well: `in prison`."""
    violence: Phrases
    """Beginnings of words beside which somebody's death is no natural one."""
    rates: Phrases
    """Words after a number that make it a rate: `por millón`."""
    began: Phrases
    """Verbs before a date that only opens a period."""
    as_of: Phrases
    """Words before the date to which a count was made."""
    since_event: Phrases
    """What stands before the event since whose day people were harmed: `since`."""
    since_then: Phrases
    counted: Phrases
    """Beginnings of the participles of those who count: "recorded by", «documentadas por»."""
    recovered: Phrases
    """Beginnings of what is said of the missing who are missing no more."""
    covers: Phrases
    """Verbs before the period that a report or a count covers."""
    feared: Phrases
    """Words that make a harm no more than likely: `feared missing`, `presumed dead`."""
    occurred: Phrases
    """Words that say of what did the harm that it happened, before its day: `it happened around 1am on Monday`."""
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
    perfect: Phrases
    """Auxiliaries of the perfect, behind which a modal leaves it open and does not make it a mere possibility."""
    participles: Phrases
    """Endings of participles, which are no noun at the end of a noun phrase."""
    verbal: Phrases
    """Endings of words that are verbs where a noun phrase would go on."""
    manner: Phrases
    """Endings of adverbs."""
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
