"""How English tells the vote of one member."""

from __future__ import annotations

from constancia.language.shape.member_votes import MemberVoteWords

MEMBER_VOTES = MemberVoteWords(
    who=r",? who",
    led_by=r"(?<!\w)(?:led|headed|backed|represented|chaired) by (?:[\w.’'-]+ ){0,5}$",
    affiliation=r",? (?:of|from) (?:the )?",
    party=r"(?!)",
    alone={
        "for": r"cast the (?:lone|only|sole|single|deciding|decisive) (?:yes|aye|affirmative) vote",
        "against": (
            r"(?:cast (?:the|a) (?:lone|only|sole|single|deciding|decisive) (?:no|nay|dissenting|negative"
            r"|opposing) vote|(?:was|were) the (?:lone|only|sole) (?:no vote|dissenter|dissent"
            r"|member to vote (?:no|against)|vote against)|cast the (?:lone|only|sole) vote against)"
        ),
        "abstain": r"(?:was|were) the (?:lone|only|sole) (?:abstention|member to abstain)",
    },
    beside={
        "for": r"(?:voting (?:in favou?r|for\b|yes)|supporting|backing)",
        "against": r"(?:opposing|dissenting|voting (?:against|no))",
        "abstain": r"abstaining",
    },
    beside_lead=r"(?<!\w)with (?:[\w.’'-]+ ){0,4}$",
    named_after={
        "for": (
            r"(?:among (?:those|the \w+) )?(?:who )?vot(?:ing|ed) (?:in favou?r|for|yes)(?: [^,.;:]{0,50}?)?"
            r" (?:was|were) "
        ),
        "against": (
            r"the (?:lone|only|sole|single) (?:no vote|dissenting vote|vote against|dissent) (?:came from|was"
            r"|was cast by) |(?:among (?:those|the \w+) )?(?:who )?vot(?:ing|ed) (?:against|no)"
            r"(?: [^,.;:]{0,50}?)? (?:was|were) "
        ),
        "abstain": r"the (?:lone|only|sole|single) abstention (?:came from|was|was that of) ",
    },
    away={
        "leave": r"(?:was|is|were) on leave",
        "absent": r"(?:was absent|were absent|missed the vote|did not attend the vote|skipped the vote)",
        "not-voting": (
            r"(?:did not (?:vote(?! (?:against|for|in|yes|no|to)\b)|cast a (?:vote|ballot))"
            r"|didn['’]t vote)\b"
        ),
    },
    titles=(
        r"(?:(?:the )?(?:(?:\w+ )?(?:sens?|reps?|senators?|representatives?|congress(?:man|woman)"
        r"|lawmakers?|councilm[ae]n|councilwoman|delegates?|mps?|mks?|deput(?:y|ies)|members?|speaker"
        r"|chair(?:man|woman)?)\.? ))?"
    ),
)

TRIGGERS = (
    "voted",
    "vote ",
    "abstain",
    "cast the",
    "dissent",
    "on leave",
    "absent",
    "missed the vote",
    "skipped the vote",
    "opposed",
    "no vote",
    "opposing",
    "voting ",
    "dissenting",
)
