"""What a language knows about votes: sides, counts, outcomes, bodies, measures.

Every pattern is a regular expression over folded text (lower case, no accents). `#` stands for a count.
"""

from __future__ import annotations

from collections.abc import Mapping

from constancia.language.pattern import Pattern
from constancia.language.shape.blocs import BlocWords
from constancia.language.shape.organs import OrganWords
from constancia.language.shape.standing import StandingWords
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SideWords:
    """How counts are given a side: `for`, `against`, `abstain`, or `other` (blank, absent, invalid)."""

    ballots: Pattern
    """What is counted when votes are."""
    backing: Pattern
    """Words of votes that may be for somebody whom a motion was against: "of support"."""
    members: Pattern
    """Who is counted when voters are."""
    of_them: Pattern
    """Words between a count and those it is a part of: "de los", "of the"."""
    out_of: Pattern
    """Words between a count and the whole that it is a part of, which is a count, too: "of the"."""
    counted: Pattern
    """What may stand between a count and its side: words that change nothing."""
    excepted: Pattern
    """Words right before a count of those who stood otherwise: "all but"."""
    some_who: Pattern
    """Words that end right before a count of members of whom something else is told: "a complaint against # who"."""
    of_whom_led: Pattern
    """Words that lead to the group whose members are counted behind it: "in the case of the", "por"."""
    own: Pattern
    """Words that make members somebody's own: "its # senators", "# of its senators"."""
    there: Pattern
    """Words between a count and its verb that say where they voted, and are no group of theirs."""
    idle: Pattern
    """Words between a count and its verb that name nobody."""
    after: Mapping[str, Pattern]
    """Words of a side that follow its count at once."""
    verbs: Mapping[str, Pattern]
    """Verbs of a side that follow their count, other words between."""
    beside_others: Pattern
    """Those that give a side only where another is counted, too: "38 wanted it, 70 did not"."""
    labels: Mapping[str, Pattern]
    """Words of a side that stand before their count in a list: "a favor: 46"."""
    label_joins: Pattern
    """Words between two rows of such a list: "and", in "more against (50) than in favour (46)" "than"."""
    label_led: Pattern
    """Words that may stand before the label of a row: "with"."""
    label_is: Pattern
    """Words between the first label and its count: "were"."""
    leads: Mapping[str, tuple[Pattern, ...]]
    """Patterns of a side that end in their count: "con el apoyo de # congresistas"."""
    those: Mapping[str, Pattern]
    """Patterns of a side that are its own words and end in their count: "those who voted for it numbered #"."""
    zeros: Mapping[str, Pattern]
    """Phrases that say that a side has no vote."""
    ones: Mapping[str, Pattern]
    """Phrases that say that a side has one vote, without a numeral."""
    bare: tuple[Pattern, ...]
    """Patterns with a count of votes that are votes in favour by the verb that gains them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairWords:
    """Two counts side by side, the first in favour."""

    plain: tuple[Pattern, ...]
    """Patterns with two counts that are a tally wherever they stand."""
    cued: tuple[Pattern, ...]
    """Patterns with two counts that are a tally after or before a cue."""
    hyphened: tuple[Pattern, ...]
    """Patterns with two counts or three and a dash between; they, too, need a cue."""
    tied: tuple[Pattern, ...]
    """Patterns with one count that both sides have: "a tie, 50 votes each"."""
    joined: Pattern
    """Words between two counts of which the second may be "one", at the end: "votes to"."""
    none_behind: Pattern
    """A count with a word for none behind it, which is `none`: "97 to none"."""
    cue_before: Pattern
    cue_after: Pattern
    no_pair_after: Pattern
    """Words before two counts that make them a range."""
    units: Pattern
    """Words after a pair that make it something else: months, goals."""
    seats: Pattern
    """Words after a pair that make it seats, unless a verb and a preposition lead to it: "a 52-48 majority"."""
    seats_by: Pattern
    """Such prepositions: "passed by a 52-48 majority"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeWords:
    """What became of what was put to the vote."""

    passed: Pattern
    """Finite verbs and participles that say it passed, whatever else stands there."""
    passed_weak: Pattern
    """Those that say it only beside a tally or the word vote."""
    granted: Pattern
    """Verbs of getting consent with what leads to who gave it: "won approval from", «recibió luz verde del»."""
    nominal: Pattern
    """What was decided as a noun, behind words that say that it happened: "after the passage of"."""
    passed_plain: Pattern
    """Those among the weak that say it, too, right behind the body that did it."""
    trust: Pattern
    """Verbs with a vote of confidence or of censure that somebody wins or loses, which stand by themselves."""
    survived: Pattern
    """Verbs and what they were said of, where its failure is the subject's success: "won the no-confidence vote"."""
    won_trust: Pattern
    """What stands behind such a verb where a vote of confidence was won: " by 73 to 50 the confidence vote"."""
    rejected: Pattern
    rejected_weak: Pattern
    failed: Pattern
    """Verbs of what failed by itself: the order of a pair stays as it is."""
    voted_to: Pattern
    """"voted to": what follows passed, unless it is a verb of `refusing`."""
    members_pass: Pattern
    """Plain verbs of passing right behind members as such, as headlines have them: " approve"."""
    members_refuse: Pattern
    """The same of refusing: " shoot down"."""
    voted_against: Pattern
    refusing: Pattern
    """Infinitives of saying no."""
    not_yet: Pattern
    """Words before a verb that take it out of what has happened."""
    modal_names: Pattern
    """Words of `not_yet` that are a name where written so: "Theresa May won"."""
    negation: Pattern
    """Words right before a verb that turn it round."""
    unanimous: Pattern
    majority: Pattern
    flips: Pattern
    """Objects whose rejection is a passage: a veto."""
    vote_word: Pattern
    """Words that say that there was a vote."""
    voted_on: Pattern
    """A vote on something, whatever its outcome."""
    aside_vote: Pattern
    """A vote and the relative that begins what is told of it: "the vote that"."""
    voted_for: Pattern
    """What follows "voted" where a body did so for a measure: " in favour of the"."""
    in_which: Pattern
    """"the vote in which": what follows is its outcome."""
    before: Pattern
    """Words right before a verb that put it before the events told."""
    it_again: Pattern
    """Words of a relative clause that end in the subject which stands for the body told before: ", which it"."""
    adverbial: Pattern
    """Words between a verb and its object that are no part of the object."""
    gains: Pattern
    """Verbs between a measure and its votes: obtained, received."""
    settled: Pattern
    """What tells that a body decided what a sentence begins with: "…, decidió el Congreso con", "after passing"."""
    content: Pattern
    """Words that open what was decided, behind the verb: "so that", "para que"."""
    to_tally: Pattern
    """Words between a verb and its tally that name no object."""
    tail: Pattern
    """Words at the end of a measure that are no part of it."""
    by: Pattern
    """Words right before the body that did it."""
    pronouns: Pattern
    """Subjects that are no body."""
    passive: Pattern
    """Words that make a measure the subject of its outcome; the verb may be among them."""
    finite: Pattern
    """Those among them that tell that it happened."""
    participle: Pattern
    """The end of a verb that may be a participle."""
    active: Pattern
    """Auxiliaries with which a participle is active."""
    other_agent: Pattern
    """Words after a participle that lead to who did it."""
    punishing: Pattern
    """Verbs of passing that mean something else without a measure."""
    conditional: Pattern
    """Words at the beginning of a sentence that puts a case."""
    bound_date: Pattern
    """Words right before a date that make it another one than the vote's."""
    dated_act: Pattern
    """What was done to something on the date behind it, by whom: `appointed by the president on`, `remitido el`."""
    of_power: Pattern
    """What follows a date on which a government, a president, a court did something: " by the cabinet"."""
    does_away: Pattern
    """A verb of refusing with what is in force behind it, which it ends: `struck down the decree`, not a bill."""
    once_when: Pattern
    """What opens an aside on an earlier vote: `Friday's decision (when`."""
    comparing: Pattern
    """Words that only tell which side was larger: "more rejected it than backed it"."""
    does: Pattern
    """What follows a measure's noun that tells what the measure itself does: " rejecting", " que rechaza"."""
    left_without: Pattern
    """Who or what was refused something before, and is voted on: «licencia denegada», "schools denied"."""
    cast: Pattern
    """Words for votes that are counted one by one: "votes were cast"."""
    cast_on: Pattern
    """Words between votes of one side and what they were cast on: "en contra" " de"."""
    going: Pattern
    """Words right before a day on which somebody is let go somewhere: "to travel to Quito on"."""
    event: Pattern
    """Words right before a day that may be that of a journey or a ceremony: "his visit to Quito on"."""
    once_then: Pattern
    """Words right behind a day that open what was done on it: ", when", «, cuando»."""
    date_led: Pattern
    """Words right before a date that stands as the name of what follows it: "the May 23"."""
    date_of: Pattern
    """What follows such a date that is no vote or sitting: " attack"."""
    put_off: Pattern
    """Verbs by which a sitting or a vote was not held, or not that day: "postponed"."""
    is_day: Pattern
    """What follows a date of which something is told, so that nothing was voted on it: " will be a holiday"."""
    year_in_name: Pattern
    """What follows a bare year that is part of a name: "the 2013 bill"."""
    relative: Pattern
    """Words between a vote and a date after which the date is another event's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedWords:
    """Votes needed and members present."""

    thresholds: tuple[Pattern, ...]
    missed: tuple[Pattern, ...]
    """Patterns in which the threshold was not reached: the measure failed."""
    both: tuple[Pattern, ...] = ()
    """Patterns with a threshold and those present, in that order."""
    present: tuple[Pattern, ...]
    whole: tuple[Pattern, ...]
    """Patterns whose last count is that of which the sides are a part: "88 of the 140 members"."""
    future: Pattern
    """Words that say the vote is still to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """Which body voted on what."""

    bodies: Pattern
    """Names of bodies, with the words that complete them; matched against folded text."""
    chambers: Mapping[str, Pattern]
    """Kind of body to the words that tell it from the others: `upper`, `lower`, `part`, `other`."""
    namesake: Pattern
    """What a body is called that a party elsewhere is called as well: «los Comunes»."""
    namesake_home: Pattern
    """Words of a document that say that the body is meant."""
    body_tail: Pattern
    """What completes the name of a body; matched against the text as written."""
    country_before: Pattern
    """What may stand between a country and the body behind it: "'s", "'s lower"."""
    country_behind: Pattern
    """Which names of a country may stand behind a body as its adjective."""
    of_country: Pattern
    """Words between members and their country: " de"."""
    work_of: Pattern
    """Words between a measure and the part of a body that wrote it, which stands behind: "informe" " de la"."""
    work_behind: Pattern
    """Words between such a part and its measure behind it: "'s"."""
    plenary: Pattern
    """Words that make a body behind them the one that acts, though led by "of": "the plenary of"."""
    part_of: Pattern
    """Words between a part of a body and the body: " of the"."""
    makes: Pattern
    """Words between a body and a part that it sets up: "set up a"."""
    receives: Pattern
    """What follows a part of a body that gets something, and is not what decides: " got extra time"."""
    made_by: Pattern
    """Words between a part and the body that made it: " created by the"."""
    owner_of: Pattern
    """Words between a body and a part of it that stands behind: "'s budget"."""
    kinds: Pattern
    """Words with a capital that belong to the name of a body behind them: "Permanent", "Judicial"."""
    as_such: Pattern
    """What stands before members as such, at the end: the beginning of a clause, an article."""
    venue: Pattern
    """Words right before a part of a house that met: "in a meeting of the", or that open the sentence: "before the"."""
    addressed: Pattern
    """Words right before a body to which something is only sent or said, or which is to do something."""
    of_matter: Pattern
    """Words right before a part of a house that is what is decided on: "the vote on the", "the creation of the"."""
    set_up: Pattern
    """Words right before a part of a house that is not there yet: "set up a special"."""
    taken_up: Pattern
    """What stands behind a part of a house for it, before the verb of what it does: " that ", «, esta »."""
    inside: Pattern
    """Words right before a body in which something happens: "in the Senate"."""
    titles: Pattern
    """Words before a body that make it part of somebody's title."""
    title_after: Pattern
    """Words behind a body that make it part of somebody's title, or of another noun."""
    measures: Pattern
    """Nouns for what is put to the vote."""
    numbered: Pattern
    """A measure with its number; matched against folded text."""
    indefinite: Pattern
    """Articles of a measure that is new to the text."""
    another_vote: Pattern
    """Words by which a sentence says that it tells of another vote than that told last."""
    taken_up_again: Pattern
    """Words by which a measure is to take another up again: "reconsideration of", "new debate on"."""
    other_measure: Pattern
    """Words before a measure's noun that make it another one than that spoken of."""
    several: Pattern
    """Nouns for voters in the plural."""
    articles: Pattern
    part_of_measure: Pattern
    """Nouns for a part of a measure, which is voted on apart from the whole."""
    generic: Pattern
    """Words of a measure that do not tell it from another."""
    opens_phrase: Pattern
    """Words that open a phrase of a measure: prepositions, relatives, conjunctions."""
    stops: Pattern
    """Words at which a measure's words end."""
    named_on: Pattern
    """Names with which a measure goes on behind a comma, as written: ", Dimitri Senmache", ", Italia y el Vaticano"."""
    earlier: Pattern
    """Words that put a vote on the day of the one spoken of."""
    courts: Pattern
    """Words for courts, whose votes are no vote of a body."""
    decoys: Pattern
    """Words of a sentence whose pairs and bare counts are no vote of a body: matches, elections, polls."""
    legislatures: Pattern
    """Words for parliaments and their members."""
    legislative: Pattern
    """Words that make a sentence one about a body that votes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteWords:
    """Everything about votes."""

    triggers: tuple[str, ...]
    """Folded words without one of which no sentence tells a vote."""
    sides: SideWords
    pairs: PairWords
    outcomes: OutcomeWords
    needs: NeedWords
    places: PlaceWords
    organs: OrganWords
    groups: BlocWords
    """Parties and groups, and how they stand."""
    standing: StandingWords
    """The words beside a group that tell its side."""
