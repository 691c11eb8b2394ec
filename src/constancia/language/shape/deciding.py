"""What a language knows about deciding: doing it, refusing it, not having done it yet, and denying that it was done.

Every pattern is a regular expression over folded text (lower case, no accents) in which figures and dates are masked,
but for those that say that they are matched against the text as written.
"""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidingWords:
    """The senses of a decision, each written once."""

    acts: Pattern
    """Finite verbs in the past, by their shape, as written: what a body is said to have done."""
    acts_now: Pattern
    """Such verbs in the present, as a headline has them behind the body that it opens with: "Congress summons"."""
    done: Pattern
    """The passive of the same, as written: what is said to have been done to a person or a thing."""
    neutral: Pattern
    """Folded verbs of that shape that decide nothing: to debate, to say, to vote."""
    approving: Pattern
    """Verbs of deciding that say nothing of the matter: "backed", "cleared"."""
    aside: Pattern
    """What may stand between a body and its verb."""
    refuses: Pattern
    """Verbs of refusing, with what leads to what was refused; the body has decided: no."""
    refused_done: Pattern
    """Those among the passive that say of a measure that it was refused."""
    refused_thing: Pattern
    """Verbs that refuse only with such an object: "dismissed a motion", "denied him permission"."""
    supposed: Pattern
    """Verbs, as written, that tell what has not happened: the conditional, "could pass"."""
    planned: Pattern
    """Verbs, as written, that tell what is to come or is wanted: the future, "plans to pass"."""
    no_verb: Pattern
    """Folded words that look like a verb of the two and are none."""
    deciding_stem: Pattern
    """The beginning of a verb of deciding, in any form, at which it is matched."""
    did_so: Pattern
    """Beginnings of verbs that take up a decision told before: "which Congress *did* on Thursday"."""
    refusing_stem: Pattern
    """The beginning of a verb of refusing, in any form, at which it is matched."""
    forecasts: Pattern
    """Words that make what follows a forecast: "it is expected that"."""
    forecast_after: Pattern
    """Words behind a clause that make it one: "according to estimates"."""
    denials: Pattern
    """Words that deny what follows: "it is false that"."""
    denied_after: Pattern
    """Words that deny what goes before: "is untrue"."""
    denied_act: Pattern
    """Verbs of deciding in a mood in which they stand only where it is denied that they happened."""
    happened: Pattern
    """Verbs of what is said to have happened, which a body cannot refuse but deny: "que haya comprado votos"."""
    denied_subject: Pattern
    """Words that open what `denied_after` denies: "the claim that"."""
    since: Pattern
    """Words that lead from what may be to the decision that it follows from: "after", "now that"."""
    after_which: Pattern
    """Those among them behind which the verb stands in another mood: "después de que"."""
    brought: Pattern
    """Words that lead from what is to come, or may be, to the measure that was decided: "under a bill"."""
    denial_ends: Pattern
    """Where what is denied ends."""
    subordinates: Pattern
    """Words right before a verb, or a verb's body, that open a clause about something else: "a law that would"."""
    opening: Pattern
    """How a sentence opens that first tells what had happened before: "after the house passed it in May, …"."""
    gapped: Pattern
    """What leads from one tally to the next that the same verb decides: "and on"."""
    additive: Pattern
    """Words by which a sentence tells of one vote more: "also"."""
    apposed: Pattern
    """Words right before a weekday that only explains the date before it: ", a"."""
    given: Pattern
    """Verbs right before a count of votes that somebody casts: "Podemos gave 9 votes"."""
    qualified: Pattern
    """Words of a sentence by which a measure may fail though more are for it."""
    stiff: Pattern
    """Steps for which more than a plain majority is needed, and which fall with more for them: "waiver"."""
    scant: Pattern
    """Words right before a count that is not of those who refused: too small a one, or one that a measure got."""
    genitive: Pattern
    """Words right before a body that something else is of: it is not the one that does what follows."""
    appoints: Pattern
    """Verbs of electing and naming: a court named behind them does not decide."""
    counting: Pattern
    """Verbs that tell of a vote though they decide nothing, behind a modal verb or as one: "be", "get 70 votes"."""
    held: Pattern
    """What stands between a modal verb and a tally of a vote that was held all the same: a colon, "after a … vote"."""
