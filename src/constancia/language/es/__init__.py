"""Spanish."""

from __future__ import annotations

from constancia.language.es.blocs import TRIGGERS as BLOC_TRIGGERS
from constancia.language.es.deciding import DECIDING
from constancia.language.es.doubts import DOUBTS
from constancia.language.es.force import FORCE
from constancia.language.es.harm import HARM
from constancia.language.es.lexicon import LEXICON
from constancia.language.es.member_votes import MEMBER_VOTES
from constancia.language.es.member_votes import TRIGGERS as MEMBER_VOTE_TRIGGERS
from constancia.language.es.posts import OFFICE_TRIGGERS, POSTS
from constancia.language.es.speech import SPEECH
from constancia.language.es.votes import TRIGGERS as VOTE_TRIGGERS
from constancia.language.es.votes import VOTES
from constancia.language.shape import Language
from constancia.language.shape.calendar import Calendar
from constancia.language.shape.countries import CountryWords
from constancia.language.shape.events import EventWords
from constancia.language.shape.facts import FactWords
from constancia.language.shape.matching import Matching
from constancia.language.shape.modality import ModalWords
from constancia.language.shape.names import NameWords
from constancia.language.shape.numbers import NumberWords
from constancia.language.shape.poll import PollWords
from constancia.language.text import fill

_EVENTS = fill(EventWords, "es", "events")
_POLL = fill(PollWords, "es", "poll")

SPANISH = Language(
    code="es",
    name="español",
    numbers=fill(NumberWords, "es", "numbers"),
    calendar=fill(Calendar, "es", "calendar"),
    events=_EVENTS,
    speech=SPEECH,
    names=fill(NameWords, "es", "names"),
    modality=fill(ModalWords, "es", "modality"),
    posts=POSTS,
    harm=HARM,
    countries=fill(CountryWords, "es", "countries"),
    force=FORCE,
    poll=_POLL,
    lexicon=LEXICON,
    votes=VOTES,
    deciding=DECIDING,
    member_votes=MEMBER_VOTES,
    triggers={
        "date": _EVENTS.public,
        "office": OFFICE_TRIGGERS,
        "casualties": HARM.triggers,
        "authorisation": FORCE.stems,
        "poll": _POLL.stems,
        "vote": VOTE_TRIGGERS,
        "bloc": BLOC_TRIGGERS,
        "member-vote": MEMBER_VOTE_TRIGGERS,
    },
    matching=fill(Matching, "es", "matching"),
    doubts=DOUBTS,
    facts=fill(FactWords, "es", "facts"),
)
