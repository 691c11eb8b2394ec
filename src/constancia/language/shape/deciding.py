"""What a language knows about deciding: doing it, refusing it, not having done it yet, and denying that it was done.

Every pattern is a regular expression over folded text (lower case, no accents) in which figures and dates are masked,
but for those that say that they are matched against the text as written.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidingWords:
    """The senses of a decision, each written once."""

    acts: str
    """Finite verbs in the past, by their shape, as written: what a body is said to have done."""
    done: str
    """The passive of the same: what is said to have been done to a person or a thing."""
    neutral: str
    """Folded verbs of that shape that decide nothing: to debate, to say, to vote."""
    approving: str
    """Verbs of deciding that say nothing of the matter: "backed", "cleared"."""
    aside: str
    """What may stand between a body and its verb."""
    refuses: str
    """Verbs of refusing, with what leads to what was refused; the body has decided: no."""
    refused_done: str
    """Those among the passive that say of a measure that it was refused."""
    refused_thing: str
    """Verbs that refuse only with such an object: "dismissed a motion", "denied him permission"."""
    supposed: str
    """Verbs, as written, that tell what has not happened: the conditional, "could pass"."""
    planned: str
    """Verbs, as written, that tell what is to come or is wanted: the future, "plans to pass"."""
    no_verb: str
    """Folded words that look like a verb of the two and are none."""
    deciding_stem: str
    """The beginning of a verb of deciding, in any form, at which it is matched."""
    refusing_stem: str
    """The beginning of a verb of refusing, in any form, at which it is matched."""
    forecasts: str
    """Words that make what follows a forecast: "it is expected that"."""
    forecast_after: str
    """Words behind a clause that make it one: "according to estimates"."""
    denials: str
    """Words that deny what follows: "it is false that"."""
    denied_after: str
    """Words that deny what goes before: "is untrue"."""
    denied_act: str
    """Verbs of deciding in a mood in which they stand only where it is denied that they happened."""
    denied_subject: str
    """Words that open what `denied_after` denies: "the claim that"."""
    denial_ends: str
    """Where what is denied ends."""
    subordinates: str
    """Words right before a verb, or a verb's body, that open a clause about something else: "a law that would"."""
    gapped: str
    """What leads from one tally to the next that the same verb decides: "and on"."""
    additive: str
    """Words by which a sentence tells of one vote more: "also"."""
    apposed: str
    """Words right before a weekday that only explains the date before it: ", a"."""
    given: str
    """Verbs right before a count of votes that somebody casts: "Podemos gave 9 votes"."""
    qualified: str
    """Words of a sentence by which a measure may fail though more are for it."""
    genitive: str
    """Words right before a body that something else is of: it is not the one that does what follows."""
    appoints: str
    """Verbs of electing and naming: a court named behind them does not decide."""
