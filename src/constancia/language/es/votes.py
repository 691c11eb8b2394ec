"""How Spanish writes votes; its words stand in `votes.txt`."""

from __future__ import annotations

from constancia.language.es.blocs import GROUPS
from constancia.language.es.standing import STANDING
from constancia.language.shape.votes import VoteWords
from constancia.language.text import fill

VOTES = fill(VoteWords, "es", "votes", groups=GROUPS, standing=STANDING)
