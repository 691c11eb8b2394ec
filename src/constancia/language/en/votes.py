"""How English writes votes; its words stand in `votes.txt`."""

from __future__ import annotations

from constancia.language.en.blocs import GROUPS
from constancia.language.en.standing import STANDING
from constancia.language.shape.votes import VoteWords
from constancia.language.text import fill

VOTES = fill(VoteWords, "en", "votes", groups=GROUPS, standing=STANDING)
