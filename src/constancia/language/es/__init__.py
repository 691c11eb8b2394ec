"""Spanish."""

from __future__ import annotations

from constancia.language.es.blocs import TRIGGERS as BLOC_TRIGGERS
from constancia.language.es.calendar import CALENDAR
from constancia.language.es.countries import COUNTRIES
from constancia.language.es.deciding import DECIDING
from constancia.language.es.doubts import DOUBTS
from constancia.language.es.events import EVENTS
from constancia.language.es.facts import FACTS
from constancia.language.es.force import FORCE
from constancia.language.es.framing import FRAMING
from constancia.language.es.harm import HARM
from constancia.language.es.lexicon import LEXICON
from constancia.language.es.matching import MATCHING
from constancia.language.es.member_votes import MEMBER_VOTES
from constancia.language.es.member_votes import TRIGGERS as MEMBER_VOTE_TRIGGERS
from constancia.language.es.modality import MODALITY
from constancia.language.es.names import NAMES
from constancia.language.es.numbers import NUMBERS
from constancia.language.es.poll import POLL
from constancia.language.es.posts import OFFICE_TRIGGERS, POSTS
from constancia.language.es.speech import SPEECH
from constancia.language.es.votes import TRIGGERS as VOTE_TRIGGERS
from constancia.language.es.votes import VOTES
from constancia.language.shape import Language

SPANISH = Language(
    code="es",
    name="español",
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
