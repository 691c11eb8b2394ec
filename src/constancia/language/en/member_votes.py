"""How English tells the vote of one member."""

from __future__ import annotations

from constancia.language.shape.member_votes import MemberVoteWords
from constancia.language.shape.speech import words

_AMONG = (
    r"(?:was|were|is|are) (?:among|one of|two of) (?:the |only )*(?:#~* ?)?(?:[\w~’'-]+ ){0,3}?(?:who |that |to "
    r"|voting )?"
    r"(?:ha(?:d|ve) )?(?:vote[ds]?|voting)? ?"
)
_CAST = r"cast (?:a|his|her|their|its|the)? ?(?:own |lone )?(?:votes?|ballots?) "
_NO = r"[«“\"'‘]?(?:no|nay)[»”\"'’]?(?![\w-])"
_YES = r"[«“\"'‘]?(?:yes|aye|yea)[»”\"'’]?(?![\w-])"

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
            r"|was cast by) |(?:no|dissenting|negative) votes (?:came from|were cast by|were those of|were) "
            r"|(?:among (?:those|the \w+) )?(?:who )?vot(?:ing|ed) (?:against|no)"
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
        r"|chair(?:man|woman)?|ministers?|legislators?|councill?ors?)\.? ))?"
    ),
    told={
        "for": (
            rf"(?:{_AMONG}(?:in favou?r|for|{_YES})|{_CAST}(?:in favou?r|for)|cast (?:a|an|his|her|their) (?:yes"
            rf"|aye|affirmative"
            rf"|favou?rable) votes?|said {_YES}(?= ?(?:to|,|\.|;|$|in ))"
            r"|(?:chose|decided|opted|elected) to vote (?:for|in favou?r))"
        ),
        "against": (
            rf"(?:{_AMONG}(?:against|{_NO})|{_CAST}against|cast (?:a|his|her|their) (?:no|nay|negative"
            rf"|dissenting) votes?"
            rf"|said {_NO}(?= ?(?:to|,|\.|;|$|in ))|dissented\b|voted (?:it|them) down"
            r"|(?:chose|decided|opted|elected) to vote (?:against|no\b))"
        ),
        "abstain": (
            r"(?:(?:was|were) among (?:the )?(?:#~* ?)?(?:[\w~]+ ){0,2}?(?:who |that |to )?(?:abstain(?:ed|ers"
            r"|ing)?|abstentions)"
            r"|registered (?:an|his|her|their) abstentions?|chose to abstain|opted to abstain|sat out the vote)"
        ),
    },
    own={
        "for": r" (?:was|went|came|had been) (?:in favou?r|for|a yes|yes)\b",
        "against": r" (?:was|went|came|had been) (?:against|a no|no)\b",
        "abstain": r" (?:was|had been) an abstention\b",
    },
    own_lead=r"(?<!\w)(?:the )?vote of ",
    own_behind=r"['’]s? (?:own )?vote",
    soft=(
        r"(?:(?:was|were|is|are) (?:in favou?r|against|opposed)|to oppose|gave|said|dissented|(?:ha(?:d|s"
        r"|ve) )?(?:back|support|endors"
        r"|oppos|reject|approv))"
    ),
    in_vote=(
        r"(?<!\w)(?:(?:in|during|at) (?:the |that |a |[\w@]+['’]s )?(?:\w+ )?(?:vote|voting|roll call|ballot"
        r"|division)"
        r"|with (?:his|her|their) votes?|when (?:it|they) (?:was|were|came) (?:\w+ )?(?:put )?to (?:the|a) vote"
        r"|on the (?:house |senate )?floor)\b"
    ),
    unheld=r"(?:will|would)\b",
    governed=(
        r"(?<!\w)(?:of|to|for|with|by|against|from|about|on|over|after|before|under|than|like|between|behind"
        r"|alongside|at"
        r"|as|into|near|unlike|despite|toward|towards|(?!outgoing|sitting|ruling|governing"
        r"|serving)\w{3,}ing)(?: (?:the|a|an|former|then|his|her|their))* $"
    ),
    excluded=(
        r"(?<!\w)(?:nor|neither|but|except|save|bar|barring|excluding|not|was not|wasn['’]t|apart from|other than"
        r"|instead of"
        r"|rather than|except for|save for|but for)(?: (?:the|for))? $"
    ),
    clans=(
        r"(?<!\w)(?:famil(?:y|ies)|clan|team|campaign|faction|camp|firm|brothers|sisters|act|law|bill|plan|report"
        r"|case"
        r"|amendment|the)\s$"
    ),
    unasserted=(
        r"(?<!\w)(?:if|whether|unless|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?"
        r"|expect(?:s|ed|ing)?|demand(?:s|ed|ing)?|did|had (?=[A-Z])|suppose|imagine|suggest(?:s|ed|ing)?"
        r"|perhaps|maybe|might|could|would|should|may have)\b"
    ),
    unsaid=(
        r"(?<!\w)(?:(?:it )?(?:is|was)(?: not|n['’]t) (?:true|correct|the case)|(?:is|was) (?:false|untrue|a lie"
        r"|incorrect)"
        r"|den(?:y|ies|ied|ying)|false that|disput(?:e|es|ed)|refut(?:e|es|ed))\b"
    ),
    asides=r"namesake|no relation|not related|unrelated",
    clause=r"(?:[;:—–]|(?<!\w)(?:but|while|whereas|although|though|because)\b)",
    things=words(
        """
        north south east west northern southern eastern western new united central bank street avenue square
        court tribunal
        ministry government cabinet administration state states republic presidency palace house senate congress
        assembly
        parliament committee commission council plenary chamber bench bloc group party alliance front movement union
        coalition league federation confederation association foundation institute university college church army police
        navy force forces action people country freedom democracy justice rights human hope change future renewal unity
        popular national federal municipal free social socialist communist liberal radical green greens progressive
        republican republicans democratic democrats democrat labour labor conservative conservatives tories
        civic citizens
        citizen work workers left right centre center opposition board act bill law laws motion decree
        constitution article
        nobody anybody somebody everybody someone anyone everyone none each either neither both many some
        several most half
        majority minority rest voters protesters women men lawmakers legislators senators members deputies mps today
        yesterday finally also only moreover later city town county saint island islands mount valley river lake region
        district province department likud shas labour reform sinn fein fine fianna plaid kenya unionists nationalists
        staff aides advisers advisors lawyers relatives backers activists critics supporters opponents unions
        nations international security general times
        """
    ),
    plural=r"(?!)",
    link=(
        r"(?: ?,)?(?: (?:(?:in|during|at|from) (?:the |a |its |that )?(?:\w+ )?(?:vote|voting|ballot|roll call"
        r"|division|decision)"
        r"(?: (?:on|of|to|over|for|about|that|which))?"
        r"|when (?:congress|parliament|lawmakers|the \w+) (?:voted|decided)(?: (?:on|to|over))?)"
        r"|(?: (?:in|during) (?:the |a )?(?:session|debate))? (?:of|on|to|over|in|about|for|against|regarding|as to"
        r"|from)) "
    ),
    opens=r" (?:the|an?|his|her|its|their|this|that|these|those|[a-z]{3,}ing)(?= )",
    leads_on=r"\bto$",
    ends=(
        r" and (?=(?:[\w-]+ ){1,6}(?:against|in favou?r)(?: ?[,.;]|$))|"
        r"[;:()\[\]«»“”\"—–|•]|(?<=[a-z]{4})\. |\.$|,| (?:by|with) #~* (?:votes|to|against|lawmakers|members)"
        r"| by (?:a|an|the (?:narrowest|slimmest)|unanim|acclam)\b"
        r"| while | but | although | though | when | as (?=congress|parliament|the (?:house|senate|assembly"
        r"|chamber))| despite | amid "
        r"| after (?=the|a|an|debate) | during (?=the) |(?<! to)(?<!until)(?<! for)(?<!till) @| (?:late "
        r"|early )?on (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
        r"| (?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b| yesterday\b| today\b| last (?:week|month|night)\b"
        r"| and (?=(?:also |then |later )?(?:voted|abstained|opposed|backed|supported|said|was|were|did|left))"
        r"| along with "
        r"| together with | alongside | as did | like (?=the|most|every)| in (?:the |a |that "
        r"|\w+['’]s )(?:\w+ )?(?:vote|ballot|roll call)\b| in (?:the |its )?(?:senate|house|knesset|parliament"
        r"|congress"
        r"|commons|lords|assembly|chamber|plenary)\b| (?:was|were|is|has|had|failed|passed|fell|said|according) "
    ),
    relative=r" (?:that|which|who|whose|where) ",
    lists=r"(?:, (?:(?:the|in|to|of) )?#(?: (?:(?:of|de|del) )?#)*)*,? (?:and|or) (?:(?:the|in|to|of) )?#",
    joins=r"(?<!\w)(?:and|but|although|while|whereas|though)(?!\w)",
    unnamed=(
        r"(?:(?:the|an?|his|her|its|their|this|that|these|those) )?(?:(?:it|them|this|that|him|her|motions?"
        r"|measures?|bills?"
        r"|proposals?|initiatives?|texts?|laws?|legislation|resolutions?|votes?|requests?|question|decisions?"
        r"|documents?|report"
        r"|amendments?|plans?|draft|move|idea)\.?)?"
    ),
)

TRIGGERS = (
    "backed",
    "supported",
    "endorsed",
    "rejected",
    "said no",
    "said yes",
    "votes ",
    "to vote",
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
