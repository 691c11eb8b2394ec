"""How English names parties and groups in a body, and how they stand."""

from __future__ import annotations

from constancia.language.parties import PARTIES
from constancia.language.shape.blocs import BlocWords

_ADVERB = (
    r"(?:(?:\w+ly|also|all|then|on \w+|@+|as (?:one|#~*|a bloc|a group)|en bloc|together|to a (?:man|member)) ){0,2}"
)

_LEANINGS = (
    r"(?:(?:left|right|cent(?:re|er)|far|hard)-(?:wing|left|right|of-cent(?:re|er))|leftist|rightist|centrist"
    r"|conservative|liberal|socialist|communist|progressive|nationalist|populist|republican|democratic|peronist"
    r"|islamist|unionist|separatist|ruling[- ]party|ruling[- ]coalition|ruling|governing|government|opposition"
    r"|coalition|independent|non-grouped|ungrouped|non-aligned|crossbench|hardline|moderate|pro-[a-z]+|majority"
    r"|minority|allied|religious|ultra-orthodox|arab|kurdish|sunni|shia|shiite|peronist|radical|tory|labou?r)"
)

GROUPS = BlocWords(
    heads=r"(?:bench(?:es)?|blocs?|caucus(?:es)?|part(?:y|ies)|groups?|coalitions?|alliances?|factions?)",
    people=(
        r"(?:politicians|councillors|councilors|tds|msps|peers|congresspeople|lawmakers|senators|deputies|mps"
        r"|meps|mks|members|legislators|representatives|congressmen)"
    ),
    tails=(
        r"(?:party|bloc|bench|caucus|group|faction|coalition|alliance|lawmakers|senators|deputies|mps|mks"
        r"|members|legislators|lists?|parties|representatives)"
    ),
    kinds=(
        r"(?:(?:house |senate )?(?:republicans|democrats)|conservatives|liberals|labou?r|socialists"
        r"|communists|greens|tories|centrists|independents|lib dems|liberal democrats|social democrats"
        r"|christian democrats|nationalists|peronists|(?:main )?opposition(?: lawmakers| parties| benches"
        r"| coalition| bloc)?|ruling (?:party|coalition|bloc|camp)|government benches|far[- ]left"
        r"|(?:government|opposition|ruling[- ]party|coalition|independent|non-grouped|ungrouped) (?:senators"
        r"|lawmakers|members"
        r"|mps|deputies|legislators|parties)|far[- ]right|leftists|progressives|moderates|hard-?liners|gop"
        r"|unionists|separatists|islamists)"
    ),
    of=r"(?:of (?:the )?|from (?:the )?)",
    inside=r"(?:of the|of|for the|for|la|del|de la|de los|de|por el|por la|para el|para la|por|el|the)",
    double=r"# and # (?:Party|Front|Alliance|Movement|Union)",
    telling=(
        r"\b(?:party|alliance|front|movement|union|coalition|popular|national|democratic|republican|liberal"
        r"|socialist|communist|green|labou?r|bloc|league|lists|partido|alianza|frente|libre|likud"
        r"|conservatives?|democrats|progressive)\b"
    ),
    described=(
        r"(?:ruling|opposition|main opposition|governing|right-wing|left-wing|far-right|far-left"
        r"|centre-left|centre-right|center-left|center-right|conservative|liberal|populist|nationalist"
        r"|hardline|religious|pro-\w+|ultra-orthodox|islamist|socialist|junior|allied)"
    ),
    leaders=(
        r"(?:leaders?|leader of|bench of|benches of|party|lawmakers?|mps?|mks?|deput(?:y|ies)|senators?"
        r"|members? of|bloc|caucus|coalition|faction|group|chairman of)"
    ),
    stances={
        "for": (
            r"(?:(?:ha(?:d|s|ve) )?(?:vot(?:ed|es?|ing)|cast their votes) "
            + _ADVERB
            + (
                r"(?:in favou?r|for\b|[“\"']?yes\b|[“\"']?aye\b|to (?:approve|pass|back|support)\b"
                r"|to (?=(?!reject|oppos|block|kill|defeat|deny|refus|abstain|turn|throw|shelve|table)[a-z]{3,} ))"
                r"|(?:came|spoke) out (?:in favou?r|for|in support)\b|expressed (?:its|their) support"
                r"|whipped (?:its \w+ )?(?:in favou?r|for\b)"
                r"|will vote (?:in favou?r|for\b|yes\b)|(?:was|were|is|are) in favou?r"
                r"|(?:threw|put) (?:its|their) (?:support|weight) behind|lent (?:its|their) support"
                r"|joined forces to (?:oust"
                r"|topple|remove|pass|approve|censure)|gave (?:their|its) (?:support|backing))"
            )
        ),
        "against": (
            r"(?:(?:ha(?:d|s|ve) )?(?:vot(?:ed|es?|ing)|cast their votes) "
            + _ADVERB
            + (
                r"(?:against|[“\"']?no\b|not to (?=[a-z]+ )|to (?:reject|oppose)|to (?=(?:block|kill|defeat|deny"
                r"|refuse) ))|(?:came|spoke) out against\b"
                r"|expressed (?:its|their) (?:rejection|opposition)|whipped (?:its \w+ )?against"
                r"|(?:declined|refused) to (?:back|support)|will (?:vote (?:against|no\b)|oppose)|(?:was|were|is"
                r"|are) (?:against|opposed)(?= )|to oppose)"
            )
        ),
        "abstain": r"(?:(?:ha(?:d|s|ve) )?abstain(?:ed|s)?\b|will abstain|sat out the vote|to abstain)",
        "split": (
            r"(?:(?:split|went|voted|broke|scattered) (?:in )?"
            r"(?:#~*|several|different|separate|opposite) (?:ways|directions)(?!\w)|"
            r"(?:was|were|is|are|arrived|remained|voted|came|went) (?:\w+ly )?(?:divided|split)"
            r"|had (?:split|divided) votes|cast split votes"
            r"|(?:did not|didn['’]t|failed to) (?:vote|stand|stay|hang) (?:as (?:a bloc|one|a group|a unit)|en bloc"
            r"|together|united|in (?:unison|lockstep)|the same way)"
            r"|(?:was|were) not (?:united|unanimous|of one mind)"
            r"|did not reach (?:a )?consensus(?: as a bloc)?"
            r"|split(?: (?:evenly|sharply|badly|deeply|down the middle|in (?:half|#~*)))?(?= ?(?:[:,;.—–#]|$))"
            r"|split (?:evenly|down the middle|in (?:half|#~*)|#~* ways)(?!\w)"
            r"|broke (?:in (?:#~*|half)|ranks (?:over|on))(?!\w)"
            r"|split (?:on"
            r"|over|in|its vote|their vote)\b|splintered|broke apart)"
        ),
    },
    objected={
        "for": (
            r"(?:(?:ha(?:d|s|ve) )?(?:back(?:ed|s)?|support(?:ed|s)?|endors(?:ed|es)|approved)|will (?:back"
            r"|support))\b"
        ),
        "against": r"(?:(?:ha(?:d|s|ve) )?(?:oppos(?:ed|es?)|reject(?:ed|s)?)|will (?:reject))\b",
    },
    opening=r"(?:^|[.;:,—] ?|\.- |\b(?:and|while|but|also|those) )[\"“]?$",
    articles=r"(?:the|its|their|all|both|only)",
    lone_form=r"(?!)",
    row_joiners=r"and|plus|as well as|along with",
    partial=(
        r"(?:many|some|several|few|other|fellow|most|certain|number of|percent of|majority of|handful of"
        r"|group of|dozens of|half of)(?: of)?(?: the)?(?: \w+)?"
    ),
    positions=r"['’]s? (?:official |stated )?(?:position|stance|line|policy) (?:had been|was|is|has been)$",
    aside=r"(?:the|its?|an?|their|both)",
    wings=r"(?:wing|faction)",
    exceptions=(
        r"(?:but (?:one|two|three|four|five|six|seven|\d+|a few|a handful)|except|save|bar|barring|apart from"
        r"|all but|minus|excepting|with the exception of)\b"
    ),
    whose=r"(?:whose|her|his|their)",
    adjectives=r"(?!)",
    infinitive=r"to ",
    abbreviated=r"(?:sens?|reps?|gov|sec|lt|gen|col|dr|mrs?|ms|atty|del|assemb)\.",
    negated=r"\b(?:not|never|n['’]t|nor|no)(?: (?:have|be))?$",
    joiners=(
        r"(?:, and (?:its |their )?(?:ally |allies )?(?:the )?|, (?:the )?|,? and (?:its |their )?(?:ally "
        r"|allies |coalition partner )?(?:the )?| along with (?:the )?| together with (?:the )?"
        r"| as well as (?:the )?)"
    ),
    between=(
        r"(?:,|all|both|also|too|said it|said they|unanimously|overwhelmingly|largely|mostly|then|again|in turn"
        r"|meanwhile"
        r"|each|have|had|has|been|itself|themselves|@+|on|finally|jointly|almost)"
    ),
    clause=r"(?:[;:•|—]|(?:^|,? )while |,? whereas |, but |,? although | - |, with )",
    pronouns=r"(?:it|them|this|that)",
    topics=r"(?:of|in|among|from|within) (?:the )?",
    with_all=r",? with (?:its|all its|their|all) #(?= )",
    gave=r"(?:provided|gave|supplied|delivered|contributed|cast) #(?: of the)? (?:yes )?votes?(?: in favou?r)?",
    generic=(
        r"(?:alliance|front|party|movement|union|bloc|bench|group|force|action|coalition|national|new|popular"
        r"|democratic"
        r"|united|unity|the|of|for|free|we|can|are)"
    ),
    parties=PARTIES,
    helpers=frozenset(
        [
            "staff",
            "aides",
            "aide",
            "advisers",
            "advisors",
            "lawyers",
            "lawyer",
            "relatives",
            "supporters",
            "critics",
            "voters",
            "backers",
            "allies",
            "donors",
            "activists",
            "sympathisers",
            "sympathizers",
            "employees",
        ]
    ),
    giving=(
        r"(?:cast|gave|provided|supplied|delivered|contributed|put up|mustered|produced|registered|had|divided|split"
        r"|distributed)"
    ),
    to_count=(
        r"(?:all|of|its|their|the|a total of|just|only|votes?|it|them|thus|as follows|this way|members|lawmakers"
        r"|motion|bill"
        r"|measure|between|into|with)"
    ),
    with_counts=r"(?:with|by)(?: (?:all|all of its|its|their|the|just|only|a total of))?",
    thus=(
        r"(?:(?:that|this) (?:is|was) how|so (?:split|voted|stood)|thus (?:split|voted)"
        r"|that was the split (?:in|within))"
    ),
    wholes=r"(?:all(?: of)?(?: the| its| their)?|every one of(?: the| its)?|its|their|the)",
    all_after=r"(?:all|unanimously|to a (?:man|member)|en bloc|as one|as a bloc)",
    of_whom=r"(?:those|votes|all|most|rest|majority|half|ones|lawmakers|members|senators|deputies|mps)",
    bare_sides={
        "for": r"(?:in favou?r\b|for(?= ?(?:[,.;)]|$| it\b| the\b)))",
        "against": r"against(?= ?(?:[,.;)]|$| it\b))",
    },
    votes_of=r"# votes (?:of|from|cast by) (?:the )?",
    votes_behind=r"['’]s? (?:own |remaining )?# votes",
    votes_went={
        side: (
            r"(?:(?:were|had been)(?: all)?(?: cast)?|(?:all )?(?:went|came|had gone)(?: all)?(?: down)?)"
            rf" (?:{words})(?!\w)"
        )
        for side, words in (
            ("for", r"in favou?r(?: of)?|for|behind|yes|to the (?:yes|aye) (?:side|camp|column)|to"),
            ("against", r"against|no|to the (?:no|nay) (?:side|camp|column)|negative"),
            ("abstain", r"abstentions"),
        )
    },
    others=r"(?:others?|total|totals|rest|independents? and others|non-attached|absent|party|bloc|group)",
    naming=r"(?:part(?:y|ies)|blocs?|caucus|factions?|clubs?|benches|coalition|lists?)",
    naming_tails=(
        r"(?:party|bloc|bench(?:es)?|caucus|faction|coalition|alliance|lists?|parties|side|group in parliament)"
    ),
    leanings=_LEANINGS,
    sides=(
        r"(?:(?:(?:house|senate|assembly|parliamentary|remaining|other) )?(?:" + _LEANINGS + r" )+(?:parties"
        r"|party|coalition"
        r"|blocs?|alliance"
        r"|camp|bench(?:es)?|caucus|faction|side|lawmakers|legislators|mps|mks|meps|tds|msps|members|senators|deputies"
        r"|representatives|congressmen|congresspeople|assembly members|peers|councillors|councilors|groups|opposition"
        r"|majority|minority|lists|politicians)"
        r"|(?<=the )opposition(?! (?:to|from|of|leaders?|figures?|politicians?|candidates?|chiefs?|whips?|spokes\w+"
        r"|[a-z]+ (?:leader|spokes\w+))\b)(?: (?:parties|party|blocs?|members|mps|lawmakers|benches))?"
        r"|(?<=the )(?:far[- ]?(?:left|right)|left|right|government side|coalition(?! (?:of|to|for)\b)"
        r"|crossbench)(?! \w+ing\b)"
        r"|non-grouped parties|freedom caucus|gop)"
    ),
    plurals=(
        r"(?:(?:(?:House|Senate|Assembly|Commons) )?(?i:republicans|democrats)|(?i:conservatives|liberals|socialists"
        r"|communists|peronists|social democrats|christian democrats|lib dems|liberal democrats|nationalists|centrists"
        r"|independents|unionists|separatists|islamists|progressives|leftists|hard-?liners|crossbenchers)"
        r"|Labou?r|Greens?|Tor(?:ies|y)|Moderates|Nationals|Liberal Democrat(?=s? (?:MPs|members|peers))"
        r"|(?<=[Ee]very )(?:Republican|Democrat|Conservative|Liberal)|Ulster Unionists|Sunnis|Shiites|Sadrists)"
    ),
    those=r"(?!)",
    institutions=(
        r"(?:police|bank|institute|association|army|ministry|court|tribunal|board|council|committee|commission|ombud"
        r"|federation|confederation|trade|university|assembly|congress(?! party)|senate|house|parliament"
        r"|european|united"
        r" nations|united states|united kingdom|organi[sz]ation|church|conference|college|foundation|amnesty|human"
        r" rights|government|state|states|guard|armed|air force|navy|constitution|supreme|high court|national assembly"
        r"|national guard|national security|national police|national council|white house|cabinet|president|vice|prime"
        r"|minister|secretary|department|agency|office|speaker|act|bill|resolution|amendment|section|article|clause"
        r"|un|eu|us|uk|usa|imf|nato|oas|fbi|cia|dea|hrw|iachr|bbc|cnn|gdp|vat|tuc|afl|afl-cio|aclu|nra|irs|epa|doj"
        r"|dhs|ice|nhs|covid|lgbt\w*|lgbtq\+?|un security|g7|g20|brics|who|wto|iaea|icc|icj|echr|reuters|ap|afp|nyt"
        r"|cosatu|nlc|asuu|iebc|inec|cbi|nfu|rspca|ios|tv|ai|mp|mps|mk|mks|td|tds|msp|am|pm|dc|nyc|la)"
        r"(?![\w])|(?:ministr|presiden|universit|federation|confederation|association|committee|commission|council)"
    ),
    last_joiners=r"and|&|plus|as well as|along with|together with|nor|or|alongside",
    list_modifiers=(
        r"the|its|their|both|also|from|of|by|ally|allies|partners?|coalition|junior|main|opposition|ruling|governing"
        r"|pro-[a-z]+|left-wing|right-wing|far-right|far-left|cent(?:re|er)-(?:left|right)|centrist|smaller|most"
        r"|conservative|liberal|socialist|nationalist|islamist|religious|ultra-orthodox|hard-right|hardline"
        r"|fellow|[a-z]+-wing"
    ),
    pairs={"both": "and", "neither": "nor"},
    quantities=r"other|the|two|three|four|five|six|seven|eight|\d+|all|larger|smaller|main|major|several",
    bodies_behind=(
        r"(?:senate|house|parliament|government|administration|court|legislature|association|institute|news"
        r"|(?:republican|democratic)(?:-\w+)? congress)"
    ),
)

TRIGGERS = (
    "voted",
    "vote ",
    "votes",
    "voting",
    "abstain",
    "backed",
    "backs",
    "support",
    "endors",
    "oppos",
    "reject",
    "divided",
    "split",
    "against",
    "in favo",
    "joined forces",
    "bench",
    "bloc",
    "object",
    "favour",
    "favor",
    "approv",
    "pass",
    "vote",
    "denounc",
    "condemn",
    "repudiat",
    "weight",
    "endorse",
    "champion",
    "dissent",
    "unite",
    "rallied",
    "behind",
    "whip",
    "adopt",
    "defeat",
    "block",
    "backer",
    "to back",
    "back it",
    "back the",
    "backing",
    "sided",
    "yes",
    "in support",
    "defend",
    "hail",
    "welcom",
    "sponsor",
    "torpedo",
    "rebuff",
    "spurn",
    "scuttle",
    "resist",
    "turned down",
    "carried",
    "enact",
    "ratif",
    "quash",
    "veto",
    "seconded",
    "forces to",
    "disown",
    "decri",
    "nay",
    "aye",
)
