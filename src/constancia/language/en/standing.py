"""How English says that a group stands for or against a measure."""

from __future__ import annotations

from constancia.language.shape.standing import StandingWords

STANDING = StandingWords(
    said={
        "for": (
            r"(?:forces to (?:oust|topple|remove|censure)|in (?:favou?r|support)\b(?: of)?|for\b|[“\"']?yes\b"
            r"|[“\"']?aye\b|in the affirmative|behind\b"
            r"|with the government|(?:to|for) (?=(?!reject|oppos|block|kill|defeat|deny|refus|abstain|turn|throw|shelve"
            r"|table|ensure|vote)[a-z]{3,} )|through\b)"
        ),
        "against": (
            r"(?:against\b|[“\"']?no\b|[“\"']?nay\b|in the negative|in opposition\b(?: to)?|opposed\b(?: to)?|down\b"
            r"|not to (?=[a-z]+ )|to (?:reject|oppose|block|kill|defeat|deny|refuse|shelve|table)\b)"
        ),
        "abstain": r"(?:to abstain|[“\"']?present\b[”\"']?)",
        "split": r"(?:split\b|(?:in )?(?:both|different|separate|opposite) (?:ways|directions)|divided\b)",
    },
    nouns={
        "abstain": r"(?:abstentions?)",
        "against": (
            r"(?:opposition|objections?|rejection|disapproval|resistance|dissent|votes against|no votes"
            r"|[“\"]?no[”\"]? votes?"
            r"|criticism and opposition|protests?|(?:its|their) opposition)"
        ),
        "for": (
            r"(?:support|backing|endorsement|blessing|approval|assent|help|votes?(?: in favou?r)?|weight behind"
            r"|weight|yes"
            r" votes?|acquiescence|consent)"
        ),
    },
    labels={
        "for": (
            r"(?:(?:voting |those |also )?in favou?r(?: of [^;:#,.]{3,80}?)?(?: on [a-z@]+)?(?: were| was|:| –| —|, )"
            r"|(?:voting|votes?) (?:for|yes|aye)(?: [^;:#,.]{3,60}?)?(?: were| was| included?|:| –| —)"
            r"|(?:yes|ayes?|yeas?|for)(?: ?:| –| —)|(?:backing|supporting) (?:it|the [^;:#,.]{3,60}?)(?: were|"
            r" was| included?)"
            r"|support came from(?: the)?|(?:the )?(?:backers|supporters) (?:of [^;:#,.]{3,60}?"
            r" )?(?:include[ds]?|were))"
        ),
        "against": (
            r"(?:(?:voting |those |also )?(?:against|opposed)(?: (?:it|the [^;:#,.]{3,60}?))?(?: on"
            r" [a-z@]+)?(?: were| was|:| –"
            r"| —)|(?:voting|votes?) (?:against|no|nay)(?: [^;:#,.]{3,60}?)?(?: were| was| included?|:| –| —)"
            r"|(?:noes?|nays?)(?: ?:| –| —)|opposing (?:it|the [^;:#,.]{3,60}?)(?: were| was| included?)"
            r"|opposition came from(?: the)?|(?:the )?opponents (?:of [^;:#,.]{3,60}? )?(?:include[ds]?|were))"
        ),
        "abstain": r"(?:(?:abstaining|abstentions?|abstained)(?: were| was| included?|:| –| —| came from(?: the)?))",
    },
    bare={
        "for": r",? (?:in favou?r|for)(?= ?(?:[,.;)]|$| and ))",
        "against": (
            r",? (?:against|opposed|opposing|dissenting|voting against|voting no)(?= ?(?:[,.;)]|$| and | it\b| in ))"
        ),
        "abstain": r",? (?:abstaining)(?= ?(?:[,.;)]|$| and ))",
        "split": r", (?:split|divided)(?= ?(?:[,.;)]|$| and ))",
    },
    adverbial=(
        r"\w+ly|also|all|then|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|as one|as a bloc|as a"
        r" group|en"
        r" bloc|en masse|together|to a man|out|up|to a member|this|week|last|night|yesterday|today|its|their"
        r"|mps|members"
        r"|votes?|ballots?|senators|lawmakers|peers|firm|firmly|a|an|the|tds|on the floor|in committee|in"
        r"|committee|third"
        r"|second|reading|at|dead set|dead|set|strongly|very|much|broadly|now|once|again|instead|it|them|split"
    ),
    some=(
        r"(?:the only|many|some|several|few|a few|other|certain|(?:a |the )?number|a handful|dozens|half|a"
        r" group|no|none"
        r"|any|a pair"
        r"|a couple|rebel|dissident|individual|former|one|an?|a third|a quarter|another)(?: of)?(?: the| its| their)?$"
    ),
    most=(
        r"(?:(?:almost |nearly )?(?:most|(?:a|the) (?:large |vast |overwhelming |great )?majority|the bulk|the"
        r" rest))(?: of)?(?: the| its)?$"
    ),
    every=r"(?:all|every|each|the|its|their|both|every single)(?: of)?(?: the| its| their)?(?: but \w+)?$",
    matters=(
        r"(?:early elections|interpellation|admission|nominees?|nomination|confirmation|budget|treaty|accord|agreement"
        r"|decree|ordinance|impeachment|appointment|referendum|tariffs?|constitution|pact|directive|repeal|abortion"
        r"|euthanasia|assisted dying|rezoning|stopgap|censure|dissolv\w+|finance act|public order|estimates|inquiry"
        r"|citizenship|recognition|cabinet|mandate|deployment)"
    ),
    minor=(
        r"(?:deal|plan|text|report|tax(?:es)?|cuts?|spending|funding|scheme|voice|republic|regulation|extension|mission"
        r"|package|supply|articles?|code|contract|loan|truce|ban|levy|confidence|planning|clause|charter)"
    ),
    talk=(
        r"claims?|accusations?|allegations?|suggestions?|criticism|criticisms|charges|calls|immigration"
        r"|violence|attacks?"
        r"|comments?|remarks?|statements?|arguments?|notion|idea|insults?|threats?|characteri[sz]ation|reports"
        r" that|assertions?"
        r"|racism|corruption|strikes?|protests?|protesters|candidacy|leadership bid|efforts? to"
    ),
    resolves=(
        r"(?:announc|decid|agre|vow|pledg|promis|plan|intend|said|says|say|expect|instruct|order|told|ask|due"
        r"|set|direct|whip"
        r"|prepar|resolv|declar|confirm|commit|threaten)\w*|(?:is|are|was|were) (?:\w+ )?to\b"
    ),
    unites=(
        r"(?:join|unit|us|tri(?:ed|es)|attempt|team|band|combin|rall|broke|cross|manag|helped|succeed|came"
        r" together|vot|conspir|collud|sid)\w*"
    ),
    refuses=r"(?:refus|declin|fail|oppos)\w*",
    gives=(
        r"(?:gave|give|given|giving|lent|lend|thr[oe]w|thrown|put|offer|express|voic|pledg|regist|declar|extend|provid"
        r"|announc|swung|cast|deliver|signal|reiterat|contribut)\w*"
    ),
    withholds=r"(?:withh[eo]ld|den(?:y|ied)|refus)\w*",
    given=(
        r" (?:(?:its|their|the|a|an|full|strong|unanimous|firm|public|qualified|cautious|grudging|formal"
        r"|considerable|no)(?: |$))*"
    ),
    of_noun=r" (?:from|of|by)(?: both)?(?: all| most| every)?(?: of)?(?: the| its)?",
    by_noun=r"(?:['’]s?)? (?:(?:full|strong|staunch|unanimous|fierce|vehement|continued|united) )?",
    lacking=r"without|lack(?:ed|s|ing)?|no|failed to (?:win|get|secure|gain|attract)|did not (?:have|win|get)|absent",
    wanting=(
        r"(?:seek|sought|need|want|court|lost|lose|losing|require|ask|hop|depend|rel(?:y|ied|ies)|urg|call"
        r"|negotiat|promis"
        r"|would need|in return for|in exchange for|election|voters|candidate|campaign)\w*"
    ),
    supposing="if whether unless when should",
    alike=(
        r"as did|as has|as have|so did|as will|like|just like|along with|together with|alongside|joined by"
        r"|followed by|including"
    ),
    alike_after=r",? (?:did (?:too|so too|the same|likewise)|too(?= ?[,.;])|likewise(?= ?[,.;])|followed suit)",
    cleft=(
        r"(?:those(?: who)?|(?:only |other )?(?:part(?:y|ies)|groups?|blocs?|caucus(?:es)?|factions?|ones)(?:"
        r" that| which| who)?"
        r"|the only (?:\w+ )?(?:ones? )?(?:that|who|to))(?: did| not| not to| to)?"
    ),
    being=r"(?:were|was|are|is|include[ds]?)",
    neutral=r"votes?|help|weight",
    agents="by",
    led="after before as since until because",
    floats=r"all|both|each|itself|themselves|too|also|then|again",
    posture=r"position|stance|line|policy",
    besides=r"besides|in addition to|apart from|along with|together with",
    joins=r"(?:join|sid)\w*",
    nor=r"neither|nor",
    gerunds="by in with",
    rest_of=r"(?:the )?(?:rest of )?(?:her|his|the|their|its) (?:group|bench|party|bloc|caucus),?",
    links=r"of|to",
    only_voted=r"(?:not )?to |for |through|down|with the government",
    objective=r"in",
)
