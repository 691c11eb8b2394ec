"""English."""

from __future__ import annotations

from constancia.language.en.blocs import TRIGGERS as BLOC_TRIGGERS
from constancia.language.en.doubts import DOUBTS
from constancia.language.en.force import FORCE
from constancia.language.en.harm import HARM
from constancia.language.en.lexicon import LEXICON
from constancia.language.en.speech import SPEECH
from constancia.language.en.votes import TRIGGERS as VOTE_TRIGGERS
from constancia.language.en.votes import VOTES
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

_MEMBER_VOTES = fill(MemberVoteWords, "en", "member_votes")
_POSTS = fill(Posts, "en", "posts")
_EVENTS = fill(EventWords, "en", "events")
_POLL = fill(PollWords, "en", "poll")

ENGLISH = Language(
    code="en",
    name="English",
    numbers=fill(NumberWords, "en", "numbers"),
    calendar=fill(Calendar, "en", "calendar"),
    framing=fill(FrameWords, "en", "framing"),
    events=_EVENTS,
    speech=SPEECH,
    names=fill(NameWords, "en", "names"),
    modality=fill(ModalWords, "en", "modality"),
    posts=_POSTS,
    harm=HARM,
    countries=fill(CountryWords, "en", "countries"),
    force=FORCE,
    poll=_POLL,
    lexicon=LEXICON,
    votes=VOTES,
    deciding=fill(DecidingWords, "en", "deciding"),
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
    matching=fill(Matching, "en", "matching"),
    doubts=DOUBTS,
    facts=fill(FactWords, "en", "facts"),
)
