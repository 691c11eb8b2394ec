"""How English writes votes."""

from __future__ import annotations

from constancia.language.en.blocs import GROUPS
from constancia.language.en.bodies import PLACES
from constancia.language.en.organs import ORGANS
from constancia.language.en.standing import STANDING
from constancia.language.shape.votes import NeedWords, OutcomeWords, PairWords, SideWords, VoteWords

_BALLOTS = r"(?:votes?|ballots?)"
_MEMBERS = (
    r"(?:members?(?: of (?:parliament|congress|the (?:#-(?:member|seat|nation) )?(?:house|chamber|assembly|senate"
    r"|committee|council|board|panel|body|parliament|congress)))?|lawmakers?|legislators?|senators?|deputies|deputy"
    r"|mps?|meps?|msps?|mks?"
    r"|representatives?|parliamentarians?|congress(?:men|man|women|woman|people|members?)"
    r"|council(?:l)?ors?|council members?|council(?:l)?(?:men|man|women|woman)|commissioners?|supervisors?|aldermen"
    r"|alderm(?:an|en)|selectmen|selectwomen|freeholders|tds?|mlas?|mpps?|mnas?|mhas?|mlcs?|mps? and senators"
    r"|delegates?|delegations?|countries|nations"
    r"|states|member states|crossbenchers|lawmakers present|assembly ?members?|peers|lords|trustees|directors"
    r"|governors|panelists"
    r"|policymakers|jurats|caucus members)"
)
_VOTED = (
    r"(?:(?:have |had |who )?(?:voted?|voting|came out|were|was|ballots? cast|cast (?:ballots?|votes?"
    r"|their votes?)|opted|sided))"
)

SIDES = SideWords(
    ballots=_BALLOTS,
    members=_MEMBERS,
    of_them=r"of (?:the|its)",
    counted=(
        r"(?: (?:were|was|cast|other|others|more|of them|of whom|present|valid|who|in total|and|being|"
        + _VOTED
        + r"))*"
    ),
    excepted=r"(?:but|except(?: for)?|save|bar) $",
    idle=(
        r"of|the|them|those|others?|more|who|members?|present|in|all|total|then|also|further|another"
        r"|remaining|rest|and|whom|were|had|have|finally|just|only|their|additional|opposing"
    ),
    after={
        "for": (
            r"(?:{ballots} )?(?:in (?:its |his |her |their )?favou?r|in support|affirmative(?: votes)?"
            r"|positive votes|of approval|of support|[\"“”«»'‘’]?(?:yes|yea|aye)[\"“”«»'‘’]?(?:-| )?votes?"
            r"|[\"“”«»'‘’]?(?:ayes|yeas|yays)\b|[\"“”«»'‘’]?(?:yes|aye|yea)[\"“”«»'‘’]?(?= ?[,;.)(]| and | #"
            r"| to #|$)|for(?= ?[,;.)(]| and #| #| to #|$)|(?<=votes )for (?:it\b|(?:the|this|that|a) (?:bill"
            r"|motion|resolution|measure|amendment|law|proposal|text|deal|treaty|agreement|nominee|nomination"
            r"|pact|accord|budget|reform|package))|(?<=voted )for\b|(?<=voting )for\b)"
        ),
        "against": (
            r"(?:{ballots} )?(?:against\b|in opposition|opposed\b|opposing\b|negative(?: votes)?"
            r"|dissenting(?: votes)?|dissents?|[\"“”«»'‘’]?(?:no|nay)[\"“”«»'‘’]?(?:-| )votes?"
            r"|[\"“”«»'‘’]?(?:noes|nays|nos)\b|[\"“”«»'‘’]?(?:no|nay)[\"“”«»'‘’]?(?= ?[,;.)(]| and | with | #"
            r"|$)|of rejection)"
        ),
        "abstain": r"(?:{ballots} )?(?:abstentions?|abstain(?:ed|ing|s)?\b|in abstention|of abstention|abstainers)",
        "other": (
            r"(?:{ballots} )?(?:blank|spoil(?:ed|t)|invalid|null|void|absent\b|absentees?|absences|not voting"
            r"|did not vote|didn['’]t vote|(?:were |was )?not present|missed the vote|no-shows?|recus\w+|paired"
            r"|voted present|on leave)"
        ),
    },
    verbs={
        "for": (
            _VOTED
            + (
                r"(?: (?!present\b)[\w@]+){0,2}? (?:in (?:its )?favou?r|for\b|[\"“”«»'‘’]?yes\b|[\"“”«»'‘’]?aye\b"
                r"|to (?:approve"
                r"|pass|adopt|back|support))|(?:backed|supported|endorsed|approved|favou?red) (?:it|the|them"
                r"|that)\b|gave (?:it )?(?:their )?(?:support|approval|backing)|said [\"“”«»'‘’]?yes\b"
                r"|raised (?:their|a) hands?"
            )
        ),
        "against": (
            _VOTED
            + (
                r"(?: [\w@]+){0,2}? (?:against|[\"“”«»'‘’]?no\b|[\"“”«»'‘’]?nay\b|to (?:reject|oppose))|(?:opposed"
                r"|rejected) (?:it|the|them|that)\b|(?:were|was) opposed|said [\"“”«»'‘’]?no\b|(?:had )?dissented"
            )
        ),
        "abstain": r"(?:had |have |who |chose to |opted to |decided to )?(?:abstain(?:ed|ing)?)|sat (?:it )?out",
        "other": (
            r"(?:did not|didn['’]t) (?:vote|cast|attend|take part)|were (?:absent|not present)|was absent"
            r"|missed the vote|stayed away|were on leave|were recorded absent"
        ),
    },
    labels={
        "for": r"(?:votes )?in favou?r|for|ayes?|yeas?|yes|affirmative",
        "against": r"(?:votes )?against|noes|nays?|no|negative",
        "abstain": r"abstentions?|abstain(?:ed|ing)?|abst",
        "other": r"absent|not voting|invalid|blank",
    },
    leads={
        "for": (
            r"(?:backed|supported|endorsed|approved|favou?red) by (?:a total of |all )?#(?= (?:of |{members}))",
            r"with the (?:votes?|support|backing|approval) of (?:just |only )?#(?= {members}|,| and )",
            r"(?:gave|giving|won|got|gained|drew) (?:it |them )?#(?= [\"“”«»'‘’]?(?:ayes|yeas|yes votes))",
            (
                r"(?:raised|brought|took|lifted|rose|climbed|bringing|raising|taking) (?:the )?(?:tally|total|count"
                r"|votes|votes in favou?r|support|yes votes) to #"
            ),
            r"voted (?:in favou?r|for it|for) [^#.;:,]{0,50}?#(?= {members})",
        ),
        "against": (
            r"opposed by #(?= {members}|,| and )",
            r"with #(?: {members})? (?:voting )?against",
        ),
        "abstain": (
            r"(?:with )?(?:the )?abstentions? (?:of|by|from) #",
            r"with #(?: {members})? abstain\w+",
            r"abstentions (?:numbered|totall?ed|stood at|were) #",
        ),
        "other": (),
    },
    zeros={
        "for": (
            r"(?:with )?(?:no|zero|not a single) votes? (?:in favou?r|for\b)|none (?:in favou?r|for\b)"
            r"|(?:no one|nobody) voted (?:in favou?r|for it)"
        ),
        "against": (
            r"(?<=votes )to (?:none|nil)|(?:(?:without|with no|no|not) (?:a single |any |a )?"
            r"|(?:not|without) \S+ )(?:votes?"
            r"|ballots?) (?:was cast |being cast |cast )?against|none (?:voted |voting |were |was )?(?:against"
            r"|opposed)|(?:no one|nobody|no (?:member|senator|lawmaker|country|deputy)s?) (?:voted|voting"
            r"|spoke) against|(?:without|with no|no) (?:dissenting|negative|opposing|no|contrary) votes?"
            r"|without (?:a )?(?:dissenting vote|dissent|opposition)\b|nobody opposed|no one opposed"
            r"|no votes? (?:in opposition|opposed)|no dissent(?:s|ing votes?)\b|none opposing|nil against"
        ),
        "abstain": (
            r"(?:without|with no|no|nor any|and no|or) (?:any )?abstentions?|none (?:abstain\w+|in abstention)"
            r"|(?:no one|nobody) abstain\w+|no (?:member|country)s? abstain\w+"
        ),
    },
    ones={
        "against": (
            r"(?:with )?(?:one|a) (?:lone|single|sole|solitary|only) (?:dissenting vote|vote against|no vote"
            r"|dissenter|negative vote)(?! (?:came|was|from|by))"
        ),
        "abstain": r"(?:with )?(?:one|a) (?:lone|single|sole|solitary) abstention(?! (?:came|was|from|by))",
    },
    bare=(
        (
            r"(?:with|by|received|receiving|obtained|won|winning|got|garnered|gathered|secured|drew|mustered"
            r"|collected|gained|polled|attracted|obtaining|having|had)(?: (?:only|just|some|a total of|at least"
            r"|the))? #(?= {ballots}(?! (?:to|against|for [a-z]+ and|needed|required|necessary|short|shy"
            r"|in (?:the )?(?:election|ballot))\b))"
        ),
    ),
)

PAIRS = PairWords(
    plain=(
        r"# {ballots}(?: (?:in favou?r|for))? ?,?(?:to|versus|vs\.?) #",
        r"# {ballots} against # (?!abst|in abst)",
        r"# (?:in favou?r|ayes|yeas|yes) (?:to|versus|vs\.?) #(?: (?:against|noes|nays|no))?",
        r"# {members} to #",
    ),
    cued=(
        r"# to #(?: to #)?",
        r"# (?:votes )?(?:versus|vs\.?|against) #",
    ),
    hyphened=(
        r"# ?(?:-|–|—)to(?:-|–|—) ?#",
        r"# ?[-–—] ?#(?: ?[-–—] ?#)?",
    ),
    cue_before=(
        r"(?:vot(?:ed|es?|ing)(?: was| were| of| stood at| is| ended| tally(?: was| of)?| count(?: was"
        r"| of)?)?|by|pass(?:ed|es|ing)|approv(?:ed|es|al|ing)|adopt(?:ed|s|ing)|reject(?:ed|s|ing)"
        r"|defeat(?:ed|s|ing)|fail(?:ed|s)|clear(?:ed|s)|carried|tally(?: of| was| stood at)?|result(?: of"
        r"| was| as)?|count(?: of| was)?|tied|tie(?: of| at)?|split|deadlock(?:ed|s)?(?: at)?|drew|draw(?: at)?"
        r"|advanc(?:ed|es"
        r"|ing)|confirm(?:ed|s|ation)|agreed|ratified|acquitted|convicted|impeach(?:ed|es)?|back(?:ed|s"
        r"|ing)|endors(?:ed|es)|a|margin(?: of)?|prevailed|won|lost|(?:vote )?down|decided|ended|final"
        r"|roll call(?: of)?|upheld|sustained|overrode|went|fell|was|it)(?::| |,|\(|$)+(?:(?:a|an|the|by|of"
        r"|on|at|just|only|narrow(?:ly)?|vote|votes|margin|final|lopsided|overwhelming(?:ly)?|bipartisan"
        r"|tally|approximately|about|roughly|some|party-line|unanimous(?:ly)?|today|resounding|razor-thin"
        r"|wide|wider|to) )*$"
    ),
    cue_after=(
        r"(?:,? (?:[\w-]+ ){0,3}?(?:votes?|voting|margin|tally|ballot|roll call|count|tie|split|decision)\b"
        r"|,? (?:with |and )?#~* (?:abst|did not vote|absent))"
    ),
    no_pair_after=(
        r"from|of|for|ages?|aged|between|about|some|articles?|sections?|pages?|every|the|in|than|to|at"
        r"|within|another|next|last"
    ),
    units=(
        r"(?: ?(?:%|percent|per cent|months?|years?|days?|hours?|minutes?|weeks?|goals?|points?|pts|km"
        r"|kilomet\w+|miles?|mm|cm|degrees|sets|a\.m\.|p\.m\.|o['’]clock|innings|wins?|losses|record|yards?"
        r"|feet|seats|people|dead|games?|lead|victory|victories|win|defeat|rout|seed|million|billion"
        r"|percentage)\b|[:/]\d|[,.]\d|-(?:year|month|day|week|hour|minute|point|mile|foot|inch|seat)s?\b)"
    ),
    seats=r"[- ](?:\w+ )?(?:majority|edge|advantage|control|split in the (?:house|senate|chamber)|chamber|senate)\b",
    seats_by=r"(?:by|with|on|in) (?:a |an |the )?(?:\w+ )?$",
)

OUTCOMES = OutcomeWords(
    passed=(
        r"(?:approv(?:ed|es)|adopt(?:ed|s)|pass(?:ed|es)|ratif(?:ied|ies)|enact(?:ed|s)|carried"
        r"|did (?:approve|adopt|pass|ratify)|okayed|oks|has approved)\b(?! (?:away|out|through|over|himself"
        r"|herself|along|\w+ing\b))"
    ),
    passed_weak=(
        r"(?:back(?:ed|s)|endors(?:ed|es)|support(?:ed|s)|advanc(?:ed|es|ing)|approving|passing|adopting"
        r"|green-?li(?:t|ghts|ghted)|cleared|clears|sign(?:ed|s) off on|rubber-stamp(?:ed|s)"
        r"|g(?:ave|ives|iven) (?:(?:the|its|their|it|his|her|an?"
        r"|final|initial|preliminary|overwhelming|this|first|second|formal|full|partial|broad|unanimous|tentative"
        r"|@+) )*(?:green light|free way|free rein|approval"
        r"|consent|assent|backing|go-ahead|nod|blessing|support)|open(?:ed|s) the door|upheld|confirm(?:ed"
        r"|s)|impeach(?:ed|es)?|oust(?:ed|s)|authori[sz](?:ed|es)|extend(?:ed|s)|let|allow(?:ed|s)|agreed"
        r"|sen(?:t|ds)|w(?:on|ins)(?! (?:the|a) vote\b)|survived|survives|overrode|overrides|convicted"
        r"|censured|acquitted"
        r"|prevailed"
        r"|m(?:ade|akes?) it (?:through|past)|g(?:ot|ets) (?:through|past)|sa(?:id|ys) yes to|muscled|pushed through"
        r"|accepted|renewed|repealed|granted|gave way|went through|scraped through"
        r"|sailed through|squeaked (?:through|by)|expelled|recogni[sz]ed|designated"
        r"|(?:managed|decided|agreed|chose|opted|moved|went on) to (?!vote|debate|put|take up|hold|discuss"
        r"|not\b)[a-z]{2,}"
        r"|(?:won|got|gets|wins|obtained|secured|received|receives|gained|earned|clinched)"
        r" (?:(?!vote\b)[\w'’]+ ){0,4}?(?:green light|approval|confidence|consent|confirmation|permission"
        r"|authori[sz]ation|go-ahead"
        r"|ratification|leave to)"
        r"|(?:was|were) enough (?:for|to)|waved through|nodded through|rammed through|read a (?:second|third) time)\b"
    ),
    passed_plain=(
        r"(?:green-?li(?:t|ghts|ghted)|sign(?:ed|s) off on|rubber-stamp(?:ed|s)|waved through|nodded through"
        r"|(?:clear(?:ed|s)|advanc(?:ed|es)|endors(?:ed|es)|back(?:ed|s)|upheld|accepted|repealed|overrode|overrides)"
        r"(?= (?:[\w'’.-]+ ){0,5}?(?:bill|motion|resolution|amendment|measure|act|ordinance|treaty|budget|legislation"
        r"|nomination|proposal|report|law|veto)s?\b)"
        r"|g(?:ave|ives|iven) (?:(?:the|its|their|an?|final|initial|preliminary|first|second|formal|full|broad"
        r"|unanimous|@+) )*(?:green light|approval|consent"
        r"|assent|go-ahead|nod|blessing)(?: to)?)\b"
    ),
    survived=(
        r"(?:w[io]ns?|won|survive[sd]?|prevail(?:ed|s) in|surviving|winning|escap(?:ed|es)|dodg(?:ed|es)|avoid(?:ed|s)"
        r"|weather(?:ed|s)|fend(?:ed|s) off|(?:saw|sees) off|beat(?:s| back| off)?|(?:was|were) spared|overc(?:ame"
        r"|omes)"
        r"|narrowly missed|stav(?:ed|es) off|thwart(?:ed|s))(?: [\w'’-]+){0,3}?"
        r" (?:no[- ]confidence|impeachment|censure|recall|ouster|removal|vacancy|disqualification|dismissal"
        r"|suspension|expulsion)"
        r"(?: (?:votes?|motions?|attempts?|bids?))?\b"
    ),
    rejected=(
        r"(?:reject(?:ed|s)|voted down|votes down|voting down|turned down|defeat(?:ed|s)|shot down"
        r"|thr(?:ew|ows) out|thrown out|str(?:uck|ikes) down|negatived|spurned|nixed|torpedo(?:ed|es)"
        r"|shoots down|rebuff(?:ed|s)|was voted down|were voted down|vetoed down)\b"
    ),
    rejected_weak=(
        r"(?:kill(?:ed|s)|block(?:ed|s|ing)|quashed|scuttled|sank|tabled(?! (?:by|in|a|an|the|on)\b)|derailed"
        r"|denied(?= ?(?:by |[,.;#@]|$|on |in ))|refused|stopped"
        r"|halted|rejecting|defeating|went down)\b"
    ),
    failed=(
        r"(?:(?:fail(?:ed|s)|lost)(?= ?(?:[,.;:)#@]|$|in |on |by |with |when |after |amid |narrowly|\w+day"
        r"|last |late|again|and |to (?:pass|win|get|reach|secure|muster|gather|advance|clear|garner"
        r"|obtain)))|f(?:ell|alls?|alling) (?:\w+ )?(?:short|shy)|did not (?:pass|win|get|reach|secure"
        r"|obtain|gather|muster|go through|prosper|succeed)|didn['’]t (?:pass|go through|get|reach)"
        r"|w(?:as|ere) not (?:approved|adopted|passed)|came up short|comes up short|f(?:ell|alls)(?= (?:(?:in"
        r"|on) the (?:floor|plenary|senate|house|chamber|assembly|full)|in (?:congress|parliament|the)|by #|with #"
        r"|#))|collaps(?:ed|es)|founder(?:ed|s)"
        r"|flopped"
        r"|bit the dust|fell through|went down(?: to defeat)?|goes down(?: to defeat)?|(?:was|were) lost|fell flat"
        r"|died(?= (?:in|on) (?:the )?(?:floor|senate|house|congress|plenary|chamber|assembly))"
        r"|fails? to (?:pass|win|get|reach|secure|gather|adopt|approve)"
        r"|(?:failed|unable) to (?:adopt|approve|agree on|override|convict|oust|remove)"
        r"|deadlocked|(?:lack(?:ed|s)|did not have|were not|weren['’]t|had not) (?:enough|the|sufficient) votes"
        r" (?:to|for))\b"
    ),
    voted_to=(
        r"(?:voted(?! down)(?:,? [^.;:]{0,90}?)?,?|(?:house|senate|congress|parliament|assembly|council|committee"
        r"|panel|lawmakers|deputies|senators|mps|knesset|board|legislature|chamber) votes(?: (?:# ?[-–—] ?#"
        r"|# to #|unanimously|overwhelmingly|narrowly|on \w+day"
        r"|again))?) to (?=[a-z]{2,}\b)(?!\w+ (?:votes?)\b)(?!no\b|the\b|a\b|an\b|none\b|nil\b)"
    ),
    voted_against=(
        r"(?:voted|votes)(?: [^.;:#]{0,40}?)?(?:(?: by)? # ?(?:[-–—]|to"
        r"|votes to) ?#)?(?: votes)?(?: ?[—–(][^—–()]{0,40}[—–)])?(?: on \w+| \w+day| @+)? against"
    ),
    refusing=(
        r"(?:not |(?:reject|oppose|refuse|deny|defeat|kill|turn (?:down|away)|block|scuttle|sink|scupper|shelve"
        r"|table|quash|throw out"
        r"|strike down|vote down|shoot down|dismiss (?:the |a |an )?(?:motion|bill|request|proposal|petition"
        r"|complaint|measure)"
        r"|decline|rebuff|torpedo|derail|stop|halt|bar (?:debate|consideration)|disapprove)\b)"
    ),
    not_yet=(
        r"(?:\b(?:will|would|may|might|could|should|must|can|to|be|being|needs?)(?: (?:be|have|been|also"
        r"|then|get|\w+ly))*$|\b(?:if|unless|until|whether|once|expect\w*|hop(?:e[sd]?|ing) that"
        r"|in case)(?: [\w'’-]+){0,6}$|\b(?:get|getting|got|help|see)(?: [\w'’-]+){0,4}$|\bever(?: been)?$"
        r"|-$)"
    ),
    modal_names=r"May",
    negation=r"\b(?:not|never|n['’]t|neither|nor|no)(?: (?:yet|been|be|to|have|also))*$",
    unanimous=(
        r"(?:unanimous(?:ly)?|by unanimity|with unanimity|by unanimous (?:vote|consent)"
        r"|without a dissenting vote)"
    ),
    majority=r"(?:by (?:a )?(?:\w+ )?majority)",
    flips=r"(?: [\w@'’.]+){0,4}? veto\b",
    vote_word=(
        r"\b(?:vot(?:e|es|ed|ing|er)|ballot\w*|tally|roll call|division|plenary|second reading"
        r"|third reading|preliminary reading|floor)\b"
    ),
    voted_on=r"(?:vot(?:ed|es) (?:[\w,]+ ){0,4}?on|put .{1,40}? to (?:a|the) vote|took up|debated|vote on)\b",
    aside_vote=r"(?:vote|votes|ballot|division|decision) (?:that|which|in which|by which)",
    in_which=r"votes? (?:in|by|with) which\b",
    before=r"\b(?:had)(?: (?:been|already|\w+ly))*$",
    adverbial=(
        r"(?:[@,]+ ?|(?:on|late|early|overnight|today|yesterday|unanimously|overwhelmingly|narrowly"
        r"|\w+day)(?: (?=[@\w])| ?(?=[@,]))|(?:in|on|at) (?:an? |its |the )?(?:\w+ )?(?:first|second|third"
        r"|final|preliminary|initial)? ?(?:reading|vote|session)\b|for the (?:first|second|third) time"
        r"|unanimously|overwhelmingly|narrowly|late|early|last week|later|just after midnight|without debate"
        r"|in the early hours) ?"
    ),
    gains=(
        r"\b(?:obtained|received|got|won|wins|survive[sd]|garnered|gathered|secured|drew|attracted|mustered"
        r"|collected|gained)\b"
    ),
    to_tally=r"(?:by|with|on|in|at|a|an|the|vote|of|tally|margin|count|party-line|narrow|@|,| )*",
    tail=(
        r"(?:,| (?:on|in|at|the|this|last|late|early|of|by|with|for|to|@+|and|that|from|until|through|a|was"
        r"|were|has been|had been|is|has|had|then|later))+$"
    ),
    by=r"\b(?:by|in) (?:the |its |[\w'’-]+ ){0,3}$",
    pronouns=r"(?:he|she|they|we|you|i|who|it has|which)",
    passive=r"\b(?:was|were|been|is|got|being)\b|(?:passed|failed|carried|fell short)$",
    finite=r"\b(?:was|were|been|got)\b|(?:passed|failed|carried|fell short)$",
    participle=r"(?:ed|down)$",
    active=r"(?:has|have|had|did) ",
    other_agent=r"(?: \S+){0,4}? by (?!voice|a |an |acclam|unanim|#|consensus|show|consent)",
    punishing=r"(?:adopt|pass|okay|carri)",
    conditional=r"(?:if|when|although|unless|once)\b",
    bound_date=(
        r"\b(?:from|until|through|since|by|before|after(?! midnight)|between|starting|beginning|of|to|till"
        r"|effective|later than|ending|dated|for|mak(?:es?|ing)|made|declar\w+|designat\w+|proclaim\w+|nam(?:ed|es"
        r"|ing)|setting)"
        r"(?: (?:the|at|least|early|late|about)){0,2} $|['’]s $"
    ),
    cast=r"(?<!\w)(?:votes?|ballots?)\b",
    cast_on=r"(?: (?:of|to|on|the motion to))? (?=\w)(?!#)",
    date_led=r"(?:\b(?:the|an?|its|his|her|their|this|that|whose|no|any|\w+['’]s)(?: (?:late|early|deadly|planned|fatal"
    r"|controversial|proposed))?|\w{4,}s['’]) $",
    date_of=(
        r",? (?!(?:vote|ballot|session|sitting|plenary|debate|meeting|division|roll|tally|decision|by|in|with|on|at"
        r"|and|to|for|from|after|before|against|of|but|when|that|which|while|as|late|early|#)\b)[a-z]"
    ),
    year_in_name=r" (?!(?:and|in|with|by|to|when|but|after|the|for|on|over|against)\b)[a-z]",
    relative=r"\b(?:that|which|who|whose|where|when|since|until)\b",
    tie=r"\b(?:tied?|ties|deadlock\w*|split evenly|evenly split|tying)\b",
)

NEEDS = NeedWords(
    thresholds=(
        (
            r"(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|demand(?:s|ed))(?:,? (?:at least|no less than"
            r"|no fewer than|a minimum of|a total of|the (?:support|votes?|backing|approval) of|a|an|two-thirds"
            r"|two|thirds|majority|of|or|supermajority|about|some|only|just|in|favou?r|the|for|to|it|pass"
            r"|passage|support|yes|both|,|approval|win|get|be|approved|by|from))*,? \(?#(?:-vote\w*"
            r"|(?: (?:(?:yes |affirmative |aye )?{ballots}|{members}))|(?= ?[,.;:)]| to | in fav| for |$))"
        ),
        (
            r"# (?:(?:yes |affirmative |aye )?{ballots} |{members} )?(?:in favou?r )?(?:support )?(?:(?:were"
            r"|was|are|is|being|would be|that (?:were|was|are|is)|which (?:were|was)) )?(?:needed|required"
            r"|necessary)\b"
        ),
        (
            r"(?:short|shy) of (?:the |a )?(?:minimum |required |necessary |needed |two-thirds "
            r"|constitutional )*(?:majority |threshold )?(?:of )?#(?:-vote\w*)?(?: {ballots}| {members})?"
        ),
        r"the (?:required |necessary |needed |minimum )#(?: {ballots}| {members})?",
        r"threshold (?:of|is|was|at|stands at|being|set at) (?:at least )?#(?: {ballots})?",
        (
            r"(?:majority|supermajority)(?:,| of| is| being| means| requires| -| –| or)+ \(?#(?: (?:{ballots}"
            r"|{members}))?(?! of)"
        ),
        r"(?:the |a )?#[- ]vote (?:threshold|supermajority|majority|bar|hurdle|requirement|minimum|mark)",
        (
            r"two[- ]thirds (?:majority )?(?:of (?:the |its )?[\w ]{3,25})?,? ?(?:or|\(|-|–|—) ?#(?: {ballots}"
            r"| {members})?"
        ),
    ),
    missed=(
        (
            r"(?:short|shy) of (?:the |a )?(?:minimum |required |necessary |needed |two-thirds "
            r"|constitutional )*(?:majority |threshold )?(?:of )?#(?:-vote\w*)?(?: {ballots}| {members})?"
        ),
        (
            r"(?:far from|below|did not reach|failed to (?:reach|get|win|secure|muster|gather|obtain)|less than"
            r"|fewer than) (?:the |its )(?:required |necessary |needed |minimum )?#(?:-vote\w*)?(?: {ballots}"
            r"| {members})?"
        ),
    ),
    met=(
        r"(?:only|just|(?:more|higher|greater) than|(?:well )?(?:above|over|beyond|past)"
        r"|(?:exceed|surpass|clear|reach)\w*)"
        r"(?: (?:the|a|minimum|of|necessary|required|only|just|\w+ly))* ?$"
    ),
    both=(),
    present=(
        (
            r"(?:all |with |only )?(?:of )?(?:the )?# (?:[\w-]+ )?(?:{members} )(?:were |was )?(?:present"
            r"|in attendance"
            r"|took part|participated|attended|cast (?:ballots|votes|their (?:ballots|votes))|attending|on hand)"
        ),
        r"#(?: of (?:the |its )?#~* {members}(?: of [\w ]{3,30}?)? (?:were |was )?(?:present|in attendance))",
        r"# (?:{ballots}) (?:were |was )?cast\b(?! (?:in|against))",
        r"# (?:were |was )?present(?: and voting)\b",
        r"# {members} (?:present )?and voting",
        r"(?:attended by|in the presence of|with the presence of) #(?: {members})?",
    ),
    future=r"\b(?:would|will|needs?|requires?|must|is needed|are needed|is required|are required|may|could|is|are)\b",
)

VOTES = VoteWords(
    sides=SIDES,
    pairs=PAIRS,
    outcomes=OUTCOMES,
    needs=NEEDS,
    places=PLACES,
    organs=ORGANS,
    groups=GROUPS,
    standing=STANDING,
)

TRIGGERS = (
    "vote",
    "voting",
    "ballot",
    "abst",
    "ayes",
    "yeas",
    "nays",
    "noes",
    "approv",
    "adopt",
    "pass",
    "ratif",
    "reject",
    "defeat",
    "unanim",
    "in favo",
    "tally",
    "greenl",
    "green-l",
    "green l",
    "signed off",
    "against",
    "none opposed",
    "carried",
    "enact",
    "fell short",
    "failed",
    "lawmakers",
    "bill",
    "motion",
    "resolution",
    "amendment",
    "senate",
    "house",
    "congress",
    "parliament",
    "committee",
    "members",
    "senators",
    "deputies",
    "legislat",
    "council",
    "assembly",
    "measure",
    "needed",
)
