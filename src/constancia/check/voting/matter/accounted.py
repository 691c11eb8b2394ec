"""Whether a subject accounts for what a report says of its matter: a like law has the topic, and lacks the rest."""

from __future__ import annotations

from constancia.check.voting.matter.pair import Pair, Verdict
from constancia.check.voting.matter.side import meant_by, weights
from constancia.language.cognates import Roots

SURE = 2
"""Weight of words in common that holds against a kind of decision that the voting is not."""
BRIDGE = 0.5
"""Weight of words in common from which a decision told beside a law may be told in passing."""
FEW_STRANGE = 1
"""Strange words that a sentence may have which leans on the one before it: with more it tells a matter of its own."""


def accounted(pair: Pair) -> bool:
    """Whether the subject has what the report says; of words beyond one topic a few may be the press's."""
    weighed = pair.weighed
    led = weighed.fits >= SURE and not (weighed.names or weighed.elsewhere - pair.told.side.placed)
    return weighed.strange <= (weighed.fits / 2 if led else 0)


def if_accounted(pair: Pair) -> Verdict:
    """The same matter where the subject accounts for the report; else nothing can be compared."""
    return Verdict.SAME if accounted(pair) else Verdict.NOT_COMPARABLE


def unmet(pair: Pair) -> bool:
    """Whether a subject has a known topic of its own of which the report has no word, however it may be said."""
    told, record = pair.told.side, pair.record.side
    said = Roots(word.text for word in told.words)
    meant = meant_by(record, told)
    return any(
        weights()[topic] == 2
        and topic not in told.topics
        and where.isdisjoint(meant)
        and not any(record.words[i].text in said for i in where)
        for topic, where in record.topics.items()
    )


def special(pair: Pair) -> bool:
    """Whether the subject has a topic of its own that is known."""
    return any(weights()[topic] == 2 for topic in pair.record.side.topics)
