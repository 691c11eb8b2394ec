"""Spanish."""

from __future__ import annotations

from constancia.language.es.blocs import TRIGGERS as BLOC_TRIGGERS
from constancia.language.es.doubts import DOUBTS
from constancia.language.es.force import FORCE
from constancia.language.es.harm import HARM
from constancia.language.es.lexicon import LEXICON
from constancia.language.es.speech import SPEECH
from constancia.language.es.votes import TRIGGERS as VOTE_TRIGGERS
from constancia.language.es.votes import VOTES
from constancia.language.shape import Language
from constancia.language.shape.calendar import Calendar
from constancia.language.shape.countries import CountryWords
from constancia.language.shape.deciding import DecidingWords
from constancia.language.shape.events import EventWords
from constancia.language.shape.facts import FactWords
from constancia.language.shape.framing import FrameWords
from constancia.language.shape.matching import Matching
from constancia.language.shape.member_votes import MemberVoteWords
from constancia.language.shape.modality import ModalWords
from constancia.language.shape.names import NameWords
from constancia.language.shape.numbers import NumberWords
from constancia.language.shape.poll import PollWords
from constancia.language.shape.posts import Posts
from constancia.language.text import fill

_MEMBER_VOTES = fill(MemberVoteWords, "es", "member_votes")
_POSTS = fill(Posts, "es", "posts")
_EVENTS = fill(EventWords, "es", "events")
_POLL = fill(PollWords, "es", "poll")

SPANISH = Language(
    code="es",
    name="español",
    numbers=fill(NumberWords, "es", "numbers"),
    calendar=fill(Calendar, "es", "calendar"),
    framing=fill(FrameWords, "es", "framing"),
    events=_EVENTS,
    speech=SPEECH,
    names=fill(NameWords, "es", "names"),
    modality=fill(ModalWords, "es", "modality"),
    posts=_POSTS,
    harm=HARM,
    countries=fill(CountryWords, "es", "countries"),
    force=FORCE,
    poll=_POLL,
    lexicon=LEXICON,
    votes=VOTES,
    deciding=fill(DecidingWords, "es", "deciding"),
    member_votes=_MEMBER_VOTES,
    triggers={
        "date": _EVENTS.public,
        "office": _POSTS.triggers,
        "casualties": HARM.triggers,
        "authorisation": FORCE.stems,
        "poll": _POLL.stems,
        "vote": VOTE_TRIGGERS,
        "bloc": BLOC_TRIGGERS,
        "member-vote": _MEMBER_VOTES.triggers,
    },
    matching=fill(Matching, "es", "matching"),
    doubts=DOUBTS,
    facts=fill(FactWords, "es", "facts"),
)
