"""What a word can mean for us: one list of senses for all languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Sense(StrEnum):
    """A meaning that the readers of claims ask for; `MEANINGS` says each in a sentence."""

    POLL_APPROVE = "poll.approve"
    POLL_DISAPPROVE = "poll.disapprove"
    POLL_JUDGE = "poll.judge"
    POLL_RATING = "poll.rating"
    POLL_WORK = "poll.work"
    POLL_ASKED = "poll.asked"
    POLL_ASKING = "poll.asking"
    MEMBERS = "members"
    POLL = "poll"
    LEVEL_STAND = "level.stand"
    LEVEL_MOVE = "level.move"
    LEVEL_PUT = "level.put"
    LEVEL_EXCEED = "level.exceed"
    LIST_NEXT = "list.next"
    LEVEL_NET = "level.net"
    LEVEL_CHANGE = "level.change"
    HAVE = "have"
    BE = "be"
    VOTE = "vote"
    VOTE_STAND = "vote.stand"
    VOTE_FOR = "vote.for"
    VOTE_AGAINST = "vote.against"
    STANCE_FOR = "stance.for"
    STANCE_AGAINST = "stance.against"
    VOTE_ABSTAIN = "vote.abstain"
    VOTE_SPLIT = "vote.split"
    DECIDE_PASS = "decide.pass"
    DECIDE_REJECT = "decide.reject"
    DECIDE_CLEAR = "decide.clear"
    DECIDE_SINK = "decide.sink"
    HARM_KILL = "harm.kill"
    HARM_INJURE = "harm.injure"
    HARM_DETAIN = "harm.detain"
    POST_HOLD = "post.hold"
    POST_TAKE = "post.take"
    POST_LEAVE = "post.leave"
    POST_NAME = "post.name"
    POST_PROPOSE = "post.propose"
    POST_OUST = "post.oust"
    POST_REPLACE = "post.replace"
    LET_IN = "let.in"
    LET_GIVE = "let.give"
    LET_ASK = "let.ask"
    LET_REFUSE = "let.refuse"
    LET_END = "let.end"
    FORCE = "force"
    FORCE_WEAK = "force.weak"
    FORCE_MARK = "force.mark"
    FORCE_COME = "force.come"
    FORCE_GO = "force.go"
    SAY = "say"
    DENY = "deny"
    INTEND = "intend"
    FUTURE = "aux.future"
    CONDITIONAL = "aux.conditional"
    POSSIBLE = "aux.possible"
    HELPING = "aux.helping"
    OTHER = "other"
    SIDE = "side"
    SIDE_WEAK = "side.weak"


MEANINGS: Mapping[Sense, str] = MappingProxyType(
    {
        Sense.POLL_APPROVE: "People asked think well of somebody, or want a measure.",
        Sense.POLL_DISAPPROVE: "People asked think ill of somebody, or do not want a measure.",
        Sense.POLL_JUDGE: "People asked give a judgement; how it comes out stands beside the verb.",
        Sense.POLL_RATING: "A judgement of people asked, of which this word does not say how it comes out.",
        Sense.POLL_WORK: "What whoever is judged does: the subject proper stands behind it.",
        Sense.POLL_ASKED: "People who can be asked in a poll.",
        Sense.MEMBERS: "People or votes that decide something: a share of these is no share of people asked.",
        Sense.POLL_ASKING: "What people were asked about stands behind it.",
        Sense.POLL: "A poll, or whoever makes it.",
        Sense.LEVEL_STAND: "Something is at a level.",
        Sense.LEVEL_MOVE: "Something comes to a level from another.",
        Sense.LEVEL_PUT: "A source gives something a level.",
        Sense.LEVEL_EXCEED: "Something is at a higher level than another thing.",
        Sense.LIST_NEXT: "What follows comes next in a list by level.",
        Sense.LEVEL_NET: "The difference of two shares: no share itself.",
        Sense.LEVEL_CHANGE: "A movement of a level: the figure beside it is no level.",
        Sense.HAVE: "Somebody has or gets something.",
        Sense.BE: "Being; with a participle the passive.",
        Sense.VOTE: "Casting a vote; for what stands beside the verb.",
        Sense.VOTE_STAND: "Taking or keeping a position, in a vote or before it; which one stands beside the verb.",
        Sense.VOTE_FOR: "Taking the side of what is put to the vote.",
        Sense.VOTE_AGAINST: "Taking the side against what is put to the vote.",
        Sense.STANCE_FOR: "Wanting a measure, said of a group; of anybody else it tells no vote.",
        Sense.STANCE_AGAINST: "Not wanting a measure, said of a group; of anybody else it tells no vote.",
        Sense.VOTE_ABSTAIN: "Taking no side in a vote.",
        Sense.VOTE_SPLIT: "The members of a group take different sides.",
        Sense.DECIDE_PASS: "A body decides that what was put to it shall be.",
        Sense.DECIDE_REJECT: "A body decides that what was put to it shall not be.",
        Sense.DECIDE_CLEAR: "What was put to a body gets through, in words that serve other things as well.",
        Sense.DECIDE_SINK: "What was put to a body is stopped, in words that serve other things as well.",
        Sense.HARM_KILL: "Somebody dies or is killed.",
        Sense.HARM_INJURE: "Somebody is hurt.",
        Sense.HARM_DETAIN: "Somebody is taken and held.",
        Sense.POST_HOLD: "Somebody holds a post.",
        Sense.POST_TAKE: "Somebody comes into a post.",
        Sense.POST_LEAVE: "Somebody gives up or loses a post.",
        Sense.POST_NAME: "Somebody is put into a post by others.",
        Sense.POST_PROPOSE: "Somebody is put forward for a post.",
        Sense.POST_OUST: "Somebody is put out of a post by others.",
        Sense.POST_REPLACE: "Somebody comes into a post in which another was.",
        Sense.LET_IN: "A body lets a force into, through or out of a territory.",
        Sense.LET_GIVE: "Somebody gives what stands beside it: a permission, where that is named.",
        Sense.LET_ASK: "What follows is asked for or put forward, and not yet decided.",
        Sense.LET_REFUSE: "A body refuses, forbids or takes back what follows.",
        Sense.LET_END: "A force has to leave.",
        Sense.FORCE: "Soldiers, a service or a ship of war.",
        Sense.FORCE_WEAK: "People or vessels that are a force where a country or a word for the military is beside.",
        Sense.FORCE_MARK: "A word that makes whatever it qualifies a force's.",
        Sense.FORCE_COME: "A force comes, passes, stays or exercises.",
        Sense.FORCE_GO: "A force is sent or goes out.",
        Sense.SAY: "Somebody says what follows.",
        Sense.DENY: "Somebody says that what follows is not so.",
        Sense.INTEND: "Somebody means to do what follows, and has not done it.",
        Sense.FUTURE: "What follows lies ahead.",
        Sense.CONDITIONAL: "What follows would be, on a condition.",
        Sense.POSSIBLE: "What follows may be.",
        Sense.HELPING: "Nothing by itself: the verb behind it says it.",
        Sense.OTHER: "Nothing that a reader asks for: the word is listed so that its class is known.",
        Sense.SIDE: "A set phrase that tells the side of whatever was asked.",
        Sense.SIDE_WEAK: "A word for a side that speaks of people asked only where a poll is told of.",
    }
)
"""Every sense with a sentence that says what it means."""
