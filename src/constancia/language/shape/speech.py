"""How a language says who says what: verbs of saying, phrases that name a source, and the small words around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from functools import cached_property

from constancia.language.pattern import Pattern
from constancia.language.sets import WordSet
from constancia.language.shape.cues import Cue as Cue
from constancia.language.shape.cues import CueTable as CueTable
from constancia.language.shape.cues import Form as Form
from constancia.language.shape.cues import Frame as Frame
from constancia.language.shape.cues import Inflections as Inflections
from constancia.lean import dataclass


@dataclass(frozen=True, kw_only=True)
class Speech:
    """What a language has for attributing; every word is folded."""

    cues: CueTable
    """Form to the verbs it may be, those with more words following first."""
    nounlike: frozenset[str] = frozenset()
    """Forms of them that are nouns more often: "states", "rules"; what is said must follow plainly."""
    sources: tuple[tuple[str, ...], ...]
    """Phrases that name a source after them: "according to", «de acuerdo con»; the longer first."""
    opinions: tuple[tuple[str, ...], ...]
    """Phrases that name whose view it is, and that open a clause or stand between commas: "in the view of"."""
    judging: tuple[tuple[str, ...], ...]
    """Phrases by which whoever was told of holds what follows: "in his view", «a su juicio»."""
    leads: tuple[tuple[str, ...], ...]
    """Phrases with which a sentence ties on to the one before, its subject behind them or left out: «por ello»."""
    passing: tuple[tuple[str, ...], ...]
    """Phrases that say how often, or till when, behind a verb: "time and again", «de momento»."""
    outcomes: tuple[tuple[str, ...], ...]
    """Words behind a comma for what came of what was said: "leading to", «lo que provocó»."""
    views: tuple[tuple[str, ...], ...]
    """Phrases that name a source after them only where a quotation follows: "for", «para»."""
    nouns: frozenset[str]
    """Nouns that hold something said, before "that" or «de que»: "claim", «afirmación»."""
    noun_modality: Mapping[str, str]
    """What some of them make of what is said: "denial", «promesa»."""
    willing: frozenset[str]
    """Those of them that hold what is to be done, whoever voices them: "threat to", «amenaza de»."""
    feelings: frozenset[str] = frozenset()
    """Those of them behind which a clause may stand without "that": "hope", "fears"."""
    light: frozenset[str]
    """Forms of verbs that make or hold such a noun: "give", «expresó»; "with", «con»."""
    by: frozenset[str]
    """Words between such a noun and whose it is: "by", «de»."""
    possessives: frozenset[str] = frozenset()
    """Words that may be whose a noun is that nobody is named for: "his claim"."""
    whilst: frozenset[str] = frozenset()
    """Words before a gerund or an infinitive by which the subject says something: "before asking", «al decir»."""
    like: frozenset[str]
    """Words before a verb of saying that tells of what stands beside: "as Ruiz said", «como dijo Ruiz»."""
    just: frozenset[str]
    """Words before them: "just", «tal»."""
    uttering: frozenset[str]
    """Forms of verbs that take a quotation before them and are no cue elsewhere: «reza», "goes"."""
    documents: frozenset[str]
    """Nouns for what speaks without being a person: "report", «encuesta»."""
    tolls: Pattern
    """Pattern, on folded text, of a relative clause that adds a toll to what is said: ", que dejaron …"."""
    polls: frozenset[str]
    """Nouns for polls and pollsters."""
    voices: frozenset[str]
    """Nouns for people and bodies that a headline gives the word: "police", «fiscalía»."""
    speakers: frozenset[str]
    """Nouns for people and bodies that speak: "spokesman", «ministro»."""
    labels: frozenset[str]
    """Words before a headline's colon that say what it is: "video", «urgente»."""
    that: frozenset[str]
    who: frozenset[str]
    """Relative pronouns."""
    persons: frozenset[str]
    """Those of them that are a subject and never an object: "who", «quien»."""
    pronouns: Mapping[str, str]
    """Pronoun to `he`, `she`, `it` or `they`."""
    determiners: frozenset[str]
    contrast: frozenset[str]
    """Conjunctions after which somebody else may speak."""
    conceding: frozenset[str]
    """Those of them with which a sentence opens on a clause that ends with its comma: "while", «aunque»."""
    join: frozenset[str]
    """"and"."""
    breaks: frozenset[str]
    """Words that no subject runs across: other conjunctions, and the like."""
    prepositions: frozenset[str]
    auxiliaries: frozenset[str]
    """Words between a subject and its verb: auxiliaries, clitics."""
    adverbs: frozenset[str]
    """Adverbs between a subject and its verb."""
    unsure: frozenset[str]
    """Words before a subject that leave open whether it says so: "if", "whether"."""
    manner: tuple[str, ...]
    """Endings of adverbs of manner before a participle: "newly uncovered"."""
    negations: frozenset[str]
    negated_endings: tuple[str, ...] = ()
    """Endings of auxiliaries that deny: "n't"."""
    tied: Mapping[str, str] = field(default_factory=dict)
    """A preposition with its article to the preposition: «del» to «de»."""
    expletives: frozenset[str] = frozenset()
    """Subjects that are nobody, without which no saying is of nobody: "it was reported"."""
    plainly: frozenset[str] = frozenset()
    """Verbs of saying, and forms, that are no other word: "say"."""
    owning: frozenset[str] = frozenset()
    """Words between a possessive and its noun: "own"."""
    articled: bool = False
    """Whether a noun of one thing hardly stands alone: a word alone is a verb or a pronoun sooner."""
    bare_clauses: bool = False
    """Whether a clause may stand without its conjunction, and a noun open one alone: "said farmers grow it"."""
    done_endings: tuple[str, ...] = ()
    """Endings of participles with which a sentence opens before its subject: «Nacido en Lima, …»."""
    participle_endings: tuple[str, ...] = ()
    """Endings of finite verbs that are participles as well."""
    agents: frozenset[str] = frozenset()
    """Words behind a past that show it to be a passive participle: "announced by"."""
    asiding: frozenset[str] = frozenset()
    """Words that open a clause that says when or how somebody spoke: "As the host asked, Ruiz said"."""
    scales: frozenset[str] = frozenset()
    """Words behind "as" that compare: "as many as"."""
    unopening: frozenset[str] = frozenset()
    """Other words with which no clause begins behind a verb: "as"."""
    pointing: frozenset[str] = frozenset()
    """Words of time or place that may be a subject: "this", "there"."""
    repeated: frozenset[str] = frozenset()
    """Pronouns that may stand for the same subject again: "…, and he also called for"."""
    of_that: frozenset[str] = frozenset()
    """Words between a verb and "that", or the noun of its set phrase: «dio cuenta de que»."""
    how_accented: bool = False
    """Whether words that open what is told bear an accent: «cómo»."""
    clitics: tuple[str, ...] = ()
    """Pronouns that may hang on a gerund or an infinitive: «calificándola de», «al pedirle que»."""
    naming: frozenset[str] = frozenset()
    """Words between a verb that gives a name and the name: «calificó de»."""
    dubbing: frozenset[str] = frozenset()
    """Verbs that give a name which is an adjective: "called the vote illegal"."""
    judging_endings: tuple[str, ...] = ()
    """Endings of such adjectives."""
    whatever: frozenset[str] = frozenset()
    """Words for what a name is given to, before who gives it: "what Lee called"."""
    as_named: frozenset[str] = frozenset()
    """Words between what is given a name and the name: "described it as"."""
    deed_endings: tuple[str, ...] = ()
    """Endings of the verb by which somebody is charged with a deed."""
    unaddressed: frozenset[str] = frozenset()
    """Verbs that tell somebody, or nobody named: "warned the road was shut"."""
    subjects_left_out: bool = False
    """Whether a verb may go without its subject, or stand before it: «Precisó que», «…, dijo»."""
    noun_governs: bool = False
    """Whether a preposition stands between a noun and what it holds: «la denuncia de que»."""
    reasons: tuple[tuple[str, ...], ...] = ()
    """Phrases that end in "that" and give a reason for what was done: «debido a que»."""
    periphrases: tuple[tuple[str, ...], ...] = ()
    """What stands before the infinitive of a verb of saying and leaves it said: "went on to", «se limitó a»."""
    title_case: bool = False
    """Whether headlines may give every word a capital letter."""
    finite: frozenset[str]
    """Frequent finite verbs."""
    finite_endings: tuple[str, ...]
    """Endings of finite verbs, as written."""
    nominal_endings: tuple[str, ...] = ()
    """Endings of a word without an accent that is a noun unless it is listed as a verb: «inicio»."""
    plural_endings: tuple[str, ...] = ()
    """Endings of a finite verb whose subject, left out, is of several; empty where none is left out."""
    coming_endings: tuple[str, ...] = ()
    """Endings of a verb that tells what is to come, behind "and" a part of what is said."""
    we_endings: tuple[str, ...] = ()
    """Endings of a verb whose subject is "we"."""
    pasts: frozenset[str] = frozenset()
    """Irregular pasts that are no other word: "said", «propuso»."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of infinitives; empty where a particle marks them."""
    not_infinitives: frozenset[str] = frozenset()
    """Words that end like an infinitive and are none."""
    infinitive_marks: frozenset[str] = frozenset()
    to_whom: frozenset[str]
    """Words before the one spoken to: «a», «al»."""
    of_whom: frozenset[str]
    """Words by which a noun phrase belongs to the one before it: "of", «de», «del»."""
    leading: frozenset[str]
    """Words after which a name is that of another than the speaker: "the aide of Ruiz"."""
    whichever: frozenset[str] = frozenset()
    """Relative pronouns behind an article: «según la cual»."""
    voicing: frozenset[str] = frozenset()
    """Prepositions before a house that stands for those in it who speak: «desde el Gobierno dijeron»."""
    inside: frozenset[str] = frozenset()
    """Words that open a place behind a verb, where its subject would stand: «según explicó en»."""
    on_doing: frozenset[str] = frozenset()
    """Words that open an infinitive telling when: «, al sumar»."""
    name_links: frozenset[str]
    """Small words inside a name behind a comma."""
    hearers: tuple[tuple[str, ...], ...] = ()
    """Newsrooms to which somebody speaks, whose name stands right behind theirs: «dijo a Efe Ana Mora»."""
    plurals: frozenset[str] = frozenset()
    """Words of several that do not end in s: "police"."""
    articles: frozenset[str] = frozenset()
    """Articles that are no part of a speaker's name."""
    of: frozenset[str]
    """Words before the deed of a charge."""
    ratings: frozenset[str]
    """What a share in a poll is a share of: "approval", «rechazo»."""
    days: frozenset[str]
    """Days of the week."""
    times: frozenset[str]
    """Words of time that may follow the verb: weekdays, "yesterday"."""
    moments: frozenset[str]
    """Nouns of time, which never speak: "week", «víspera»."""
    trailing: frozenset[str] = frozenset()
    """Words behind a subject that are no part of it: «los asesores ahora [dicen]», «su equipo lo [dijo]»."""
    nobody: frozenset[str]
    """Words that make a subject nobody: "no", «ningún»."""
    verbal_endings: tuple[str, ...]
    """Endings that show a phrase to tell of what is done: «pensarlo», "urging"."""
    figures: frozenset[str]
    """Number words that may open a figure."""
    having: frozenset[str]
    """Forms of the auxiliary of the perfect."""
    being: frozenset[str]
    """Forms of the auxiliary of the passive."""
    modals: frozenset[str] = frozenset()
    minds: frozenset[str] = frozenset()
    """Forms of verbs by which somebody thinks rather than says: "expect", "believes"."""
    rumours: frozenset[str]
    """Verbs whose subject is what is said: "emerge", «trascender»."""
    how: frozenset[str]
    """Words that open what is told in the way of "that": "how", «cómo»."""
    purpose: frozenset[str]
    """Words that make "that" a purpose or a time, and nothing said: «para que»."""
    aims: frozenset[str] = frozenset()
    """Those of them behind which stands what somebody is asked for: «llamó a todos para que acudan»."""
    grants: frozenset[str]
    """Nouns for what is granted or refused: to deny somebody "permission" is no denial."""
    acts: Mapping[str, frozenset[str]]
    """Verbs of saying by which a body acts on some nouns: «admitir» a motion, "confirm" a nominee."""
    courtesies: frozenset[str]
    """Nouns for what is asked for and states nothing: "the floor", «la palabra»."""
    inward: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Verbs of set phrases, and the pronouns with which nothing is said: «se dio cuenta de que»."""
    bound: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Forms that are nouns behind some words: «cuenta» behind «di», «diste»."""
    showing: frozenset[str]
    """Verbs by which things show something as well; who says it must be somebody or a document."""
    written: frozenset[str] = frozenset()
    """Verbs by which only a document says what it lays down: «la ley prevé multas»."""
    drafts: frozenset[str] = frozenset()
    """Documents of what is to be, as long as nobody makes it law: "plan", «acuerdo»."""
    doing: frozenset[str] = frozenset()
    """Verbs that hold a thing and say nothing, before a gerund or a colon: "includes convincing", «tiene entre …:»."""
    clitic_endings: tuple[str, ...] = ()
    """Endings of an infinitive with its pronoun, after which a noun stands: «darnos cuenta»."""
    reflexive: frozenset[str] = frozenset()
    """Verbs of saying whose reflexive has a subject: «se comprometió», «se quejó»."""
    citing: frozenset[str]
    """Gerunds between a speaker and the verb that name a further source."""
    follows: frozenset[str]
    """Words before a colon that announce what is said: "as follows"."""
    asking: frozenset[str] = frozenset()
    """Verbs that ask for oneself where nobody stands between them and the infinitive."""
    measures: frozenset[str] = frozenset()
    """Words that open a quantity, after which no clause begins."""
    quantities: tuple[tuple[str, ...], ...] = ()
    """Phrases before a number with which a clause may open: "at least"."""
    phrase_prepositions: frozenset[str]
    """Prepositions that belong to the noun phrase before them: "of", «de», «sin»."""
    afterwards: frozenset[str]
    """Words at which a deed that somebody is charged with ends: "after", «tras»."""
    varying: frozenset[str]
    """Words before "according to" that make it a measure, or agreement: «varía según», «están de acuerdo con»."""
    each: frozenset[str]
    """Words after "according to" that make it no source: "each", «cada»."""
    impersonal: frozenset[str] = frozenset()
    """Pronouns by which nobody says it: «se dijo»."""
    preposed: frozenset[str] = frozenset()
    """Adjectives that stand before their noun, so that what follows them is one: «una sola sentencia»."""
    vague: frozenset[str]
    """Nouns that alone tell nothing of what is said: "the incident", «la noticia»."""
    owing: frozenset[str] = frozenset()
    """Words that open a reason behind a comma: «, debido a que»."""
    shares: tuple[tuple[str, ...], ...]
    """What makes the number before it a share: "per cent"."""
    ages: frozenset[str]
    """Adjectives of time: "last", «pasado»."""
    either: frozenset[str] = frozenset()
    """Pronouns that are a subject or an object alike: "it"."""
    oblique: Mapping[str, str] = field(default_factory=dict)
    """Pronoun behind a preposition to `he`, `she` or `they`."""
    beside: frozenset[str]
    """Prepositions that make of a counted noun what somebody has: «cuenta con 50 votos»."""
    answering: frozenset[str]
    """Verbs that answer: behind the preposition they take, a noun of which "that" tells, unless it is somebody."""
    objects: frozenset[str] = frozenset()
    """Pronouns that are never a subject."""
    abbreviations: frozenset[str]
    """Words that keep their full stop, folded, without it."""

    def __post_init__(self) -> None:
        for part in fields(self):
            words = getattr(self, part.name)
            if isinstance(words, frozenset):
                object.__setattr__(self, part.name, WordSet(words))

    @cached_property
    def infinitives(self) -> Mapping[str, tuple[Cue, ...]]:
        """Those of the forms that are infinitives, where an ending marks them: they say it behind a periphrasis."""
        return dict(self.cues.bases) if self.infinitive_endings else {}

    @cached_property
    def forms(self) -> Mapping[str, tuple[Cue, ...]]:
        """The forms of the verbs of saying, those of gerunds with a pronoun on them too: «calificándola»."""
        return self.cues.with_endings(self.clitics)

    @cached_property
    def helping(self) -> frozenset[str]:
        """Finite verbs that open a relative clause whose subject stands before it: "a move they said would help"."""
        return (self.modals | self.being | self.having) & self.finite

    @cached_property
    def counting(self) -> frozenset[str]:
        """The first words of phrases before a number."""
        return frozenset(phrase[0] for phrase in self.quantities)

    @cached_property
    def openers(self) -> frozenset[str]:
        """The first words of phrases, and the nouns, that give what is said a source without a verb of saying."""
        first = {phrase[0] for phrase in (*self.sources, *self.opinions, *self.judging, *self.views)}
        return frozenset(first) | self.nouns | self.like | self.doers

    @cached_property
    def doers(self) -> frozenset[str]:
        """Words before whoever does what a passive verb tells: "by", «por»."""
        return self.by - self.of_whom
