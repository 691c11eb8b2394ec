"""English."""

from __future__ import annotations

from constancia.language.en.blocs import TRIGGERS as BLOC_TRIGGERS
from constancia.language.en.calendar import CALENDAR
from constancia.language.en.countries import COUNTRIES
from constancia.language.en.deciding import DECIDING
from constancia.language.en.doubts import DOUBTS
from constancia.language.en.events import EVENTS
from constancia.language.en.facts import FACTS
from constancia.language.en.force import FORCE
from constancia.language.en.framing import FRAMING
from constancia.language.en.harm import HARM
from constancia.language.en.lexicon import LEXICON
from constancia.language.en.matching import MATCHING
from constancia.language.en.member_votes import MEMBER_VOTES
from constancia.language.en.member_votes import TRIGGERS as MEMBER_VOTE_TRIGGERS
from constancia.language.en.modality import MODALITY
from constancia.language.en.names import NAMES
from constancia.language.en.numbers import NUMBERS
from constancia.language.en.poll import POLL
from constancia.language.en.posts import OFFICE_TRIGGERS, POSTS
from constancia.language.en.speech import SPEECH
from constancia.language.en.votes import TRIGGERS as VOTE_TRIGGERS
from constancia.language.en.votes import VOTES
from constancia.language.shape import Language

ENGLISH = Language(
    code="en",
    name="English",
    numbers=NUMBERS,
    calendar=CALENDAR,
    framing=FRAMING,
    events=EVENTS,
    speech=SPEECH,
    names=NAMES,
    modality=MODALITY,
    posts=POSTS,
    harm=HARM,
    countries=COUNTRIES,
    force=FORCE,
    poll=POLL,
    lexicon=LEXICON,
    votes=VOTES,
    deciding=DECIDING,
    member_votes=MEMBER_VOTES,
    triggers={
        "date": EVENTS.public,
        "office": OFFICE_TRIGGERS,
        "casualties": HARM.triggers,
        "authorisation": FORCE.stems,
        "poll": POLL.stems,
        "vote": VOTE_TRIGGERS,
        "bloc": BLOC_TRIGGERS,
        "member-vote": MEMBER_VOTE_TRIGGERS,
    },
    matching=MATCHING,
    doubts=DOUBTS,
    facts=FACTS,
)
