"""Whether a claim and a voting on record speak of the same matter: read each side, then compare."""

from constancia.check.voting.matter.comparing import compare
from constancia.check.voting.matter.pair import Compared, Verdict
from constancia.check.voting.matter.told import Told, told
from constancia.model.vocabulary import Vocabulary

__all__ = ["Compared", "Told", "Verdict", "Vocabulary", "compare", "told"]
