"""How English says that a body decided, refused, has yet to decide, and that it did not."""

from __future__ import annotations

from constancia.language.shape.deciding import DecidingWords

_IRREGULAR = (
    r"gave|let|sent|put|set|cut|made|took|chose|brought|threw|swore|lent|built|rewrote|rebuilt|shut|kept|forbade"
    r"|withdrew"
    r"|overrode|overthrew|undid|froze|wrote|paid|spent|struck|upheld|laid|redrew|broke|did away|unfroze|overturned"
    r"|stood down"
    r"|stripped|bade|found"
)
_PARTICIPLE = (
    r"(?:\w{2,}ed|chosen|given|let|made|put|set|cut|sent|brought|thrown|taken|sworn|lent|rewritten|rebuilt|shut|kept"
    r"|forbidden|withdrawn|overridden|overthrown|undone|frozen|upheld|struck|stripped|broken|redrawn)"
)
_BASE = r"(?!(?:not|been|have|also|then|likely|probably)\b)[a-z]{3,}"
_ADVERB = r"(?: (?:not|also|then|now|still|soon|well|probably|likely|\w+ly))*"

_UNTRUE = (
    r"[\"“'‘]?(?:false|untrue|fake(?: news)?|baseless|unfounded|groundless|bogus|misleading|a hoax|a lie|lies|a myth"
    r"|nonsense|fabricated|a fabrication|an invention|rubbish|disinformation|misinformation)[\"”'’]?"
)
_TALK = (
    r"(?:(?:the|a|an|all|any|online|media|press|widespread|viral|social|recent|local|those|these|such|news|false"
    r"|persistent) ){0,4}(?:claims?|reports?|suggestions?|rumou?rs?|stor(?:y|ies)|posts?|versions?|allegations?"
    r"|assertions?|talk|news|messages?|notion|idea|tweets?|videos?|headlines?)(?: [\w'’]+){0,5}?"
)

DECIDING = DecidingWords(
    acts=(
        rf"(?<![\w-])(?P<verb>(?:(?:has|have|had) (?:\w+ly )?)?(?:\w{{2,}}ed|{_IRREGULAR})|(?:did not"
        rf"|didn['’]t) {_BASE})(?![\w-])(?! (?:it |them |him |her )?\d)"
    ),
    done=(
        r"(?<![\w-])(?:was|were|been|got|wasn['’]t|weren['’]t)(?: not)?(?: (?:also|then|\w+ly))? "
        rf"(?P<verb>{_PARTICIPLE})(?![\w-])"
    ),
    neutral=(
        r"(?:(?:has|have|had|did not|didn['’]t) )?(?:vot|debat|discuss|start|begin|began|record|register|receiv"
        r"|obtain|garner|gather|muster|attract|collect"
        r"|hear|heard|conclud|finish|announc|report|explain|claim|stat(?:ed)?$|add(?:ed)?$|publish"
        r"|divid|split|tied|tie$"
        r"|consider|present|recall|attempt|tri(?:ed)?$|try|hop(?:ed)?$|expect|want|need|requir|los[et]|show"
        r"|turn(?:ed)? out|fac(?:ed)?$"
        r"|criticiz|criticis|lament|enter|lack|reconven|conven|gather|interrupt|delay|comment|ask|answer|respond"
        r"|applaud|walk|protest"
        r"|negotiat|remain|stay|prepar|schedul|plan|agree to vote|seat|controll|dominat|compris|compos|led"
        r"|head(?:ed)?$|bas(?:ed)?$"
        r"|call(?:ed)? (?:a|for a) vote|cast|count|tall|gain|secur|earn|score|attend|adjourn|return|insisted that"
        r"|said|met|held|saw|said"
        r"|told|went|came|ran|sat|fell|rose|felt|thought|knew|became|drew|fail|falter|collaps|surviv|deadlock"
        r"|broadcast|televis"
        r"|mark|warn|not(?:ed)?$|mention|suggest|argu|believ|estimat|predict|forecast|project(?:ed)?$|deni|refus"
        r"|declin|reject|appear"
        r"|seem|look|watch|wait|follow|happen|occur|us(?:ed)?$|need|number|total|account|represent"
        r"|elect(?:ed)? (?:officials|members|deputies)"
        r"|made it|took (?:up|place|part|note)|put (?:it )?to|kept (?:on|deb))"
        r"(?:ed|d|ded|ted|led|red|ned|ped|s|n)?"
    ),
    approving=(
        r"(?:back|endors|support|advanc|clear|green|sign|rubber|g(?:ave|ives|iven) |open|upheld|agreed|sen[tds]"
        r"|prevail|muscl|push|accept"
        r"|went|scrap(?:ed|es) |sail|squeak|manag|decid|chose to|opted|moved|approv|pass|adopt|grant|was enough"
        r"|were enough"
        r"|(?:was|were) (?:approv|pass|adopt|accept|back|endors|clear|admit|grant))"
    ),
    aside=(
        r"(?:, (?:which|whose|where|who) [^,;:#]{0,90},|[ ,@]|\([^()]{0,90}\)|(?:on|in|at|by|with|a|an|the|of|to"
        r"|late|early|earlier|just|only|then|also|later|again|now|today"
        r"|yesterday|overnight|last|this|week|night|month|morning|afternoon|evening|midnight|mon|tues|wednes|thurs"
        r"|fri|satur|sun)"
        r"(?:day)?(?: night)?(?!\w)|(?:finally|narrowly|\w+ly|vote|votes|margin|tally|session|debate|first|second"
        r"|third|reading|majority"
        r"|unanimous|for|against|in favou?r|abstaining|abstentions?|none|no|zero|and|party-line|after|hours|minutes"
        r"|shortly|heated"
        r"|marathon|long|stormy)(?!\w)|#~*|~|[-–—](?=#))*"
    ),
    refuses=(
        r"(?:(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|opt(?:ed|s) not|ch(?:ose|ooses) not|decid(?:ed|es) not"
        r"|agreed not|voted not"
        r"|fail(?:ed|s)|(?:was|were) unable|could not agree|neglected|unwilling|reluctant)"
        r"(?:,? (?:late |early )?(?:on )?@[@ ]*| yesterday| today)? to"
        r" (?!(?:reach|win|get|secure|muster|gather|obtain|garner|advance|clear|pass(?= ?(?:[,.;:)#@]|$|in |on |by "
        r"|with ))|agree|vote|attend|show)\b)(?=[a-z]{2,})"
        r"|(?:could not|couldn['’]t|did not manage to|didn['’]t manage to) (?=(?:approve|adopt|pass|ratify|enact"
        r"|elect|override|overturn"
        r"|remove|censure|impeach|authori[sz]e|oust|repeal|agree on|appoint|confirm)\b)"
        r"|stopp(?:ed|ing) short of (?=\w+ing\b)|balk(?:ed|s)(?: (?:on )?@[@ ]*)? at|said no to|sa(?:id"
        r"|ys) [\"“']?no[\"”']? to"
        r"|saying no to"
        r"|sp(?:urned|urns)|rul(?:ed|es) out|(?:threw|throws?|thrown|tossed) out|str(?:uck|ikes?) down"
        r"|disapprov(?:ed|es)(?: of)?|with(?:held|holds?) (?=(?:its|their|the|his|her)? ?(?:consent|confidence"
        r"|approval|support|backing|ratification))"
        r"|oppos(?:ed|es) (?=\w)|(?:shut|slammed|closed) the door on|nix(?:ed|es)|torpedo(?:ed|es)|thwart(?:ed|s)"
        r"|den(?:ied|ies) (?!that\b|having|any\b|reports|claims"
        r"|rumou?rs|allegations|charges"
        r"|accusations|it\b|being|wrongdoing|knowledge|involvement|responsibility|the (?:claims?|charges?"
        r"|allegations?|reports?|accusations?|rumou?rs?)\b))"
    ),
    refused_done=(
        r"(?:was|were|been|got)(?: \w+ly)? (?:cancell?ed|scrapped|killed|shelved|blocked|dropped|denied|refused"
        r"|thrown out|struck down|quashed"
        r"|sunk|turned down|ruled out|rejected|defeated|rebuffed|spurned|torpedoed|buried|derailed|declined"
        r"|voted down|shot down|halted"
        r"|thwarted|disapproved|withheld|forbidden|vetoed|stopped)"
    ),
    refused_thing=(
        r"(?:dismiss(?:ed|es)|block(?:ed|s)|shelv(?:ed|es)|spik(?:ed|es)|stopp(?:ed|s)|sank|sinks|sunk|scuppered"
        r"|killed|kills|quash(?:ed|es)) (?:[\w'’]+ ){0,4}?"
        r"(?:motions?|bills?|requests?|bids?|proposals?|attempts?|projects?|petitions?|measures?|plans?|amendments?"
        r"|effort|move"
        r"|resolution|initiative|complaint|charges?|accusations?|case|appeal|claims?|demands?|censure|legislation"
        r"|push|trip|visit|entry|deal|law)\b"
    ),
    supposed=(
        rf"(?<![\w-])(?P<verb>(?:would|could|may|might|should|can)(?! (?:be|have) (?:no|to)\b){_ADVERB}"
        rf" (?:have been |have |be )?{_BASE}|(?:is|are|was|were){_ADVERB} (?:expected|likely|tipped|forecast|predicted"
        rf"|projected|believed|thought|certain|sure|bound|unlikely) to {_BASE}|it['’]s likely to {_BASE})(?![\w-])"
    ),
    planned=(
        rf"(?<![\w-])(?P<verb>(?:will|shall|must|['’]ll){_ADVERB} (?:be )?{_BASE}"
        rf"|(?:is|are|was|were){_ADVERB} (?:set|due|poised|about|going|scheduled|slated|planning|hoping|seeking"
        rf"|aiming|trying|preparing|expecting) to {_BASE}"
        rf"|(?:plans?|planned|wants?|wanted|hopes?|hoped|seeks?|sought|aims?|aimed|intends?|intended|propos(?:es|ed)"
        rf"|expects?|expected"
        rf"|threatens?|threatened|vow(?:s|ed)|promis(?:es|ed)|tries|tried|prepares?|needs?|looks"
        rf"|looked|(?<!votes )(?<!thirds )(?<!majority )(?<!threshold )needed) (?:(?!which\b|who\b"
        rf"|that\b)[\w'’]+ ){{0,4}}?to {_BASE}"
        r"|(?:wants?|wanted|hopes? to (?:see|get|have)|would like|expects? to (?:see|get"
        r"|have)) (?:[\w'’]+ ){0,5}?(?:passed|approved|adopted|ratified|elected|rejected))(?![\w-])"
    ),
    no_verb=r"(?:may|can|will|might) (?:day|of|and|in|on)",
    deciding_stem=(
        r"(?:approv|adopt|pass|ratif|enact|elect|appoint|nam[ei]|chos|choos|censur|impeach|oust|remov|dismiss"
        r"|bar(?:r|\b)|ban(?:n|\b)|authori"
        r"|grant|giv|gave|let\b|allow|admit|delegat|extend|renew|repeal|amend|creat|back|support|endors|clear"
        r"|confirm|uph[eo]l|overrid|convict"
        r"|acquit|prevail|win|carr|go through|get through|sail|reject|refus|den[yi]|defeat|kill|turn|throw|vote"
        r"|block|fail|declin|fall"
        r"|los[et]|los[ei]|accept|suspend|lift|insist|recogni|set up|order|abolish|strip|cut|rais|lower)"
    ),
    refusing_stem=(
        r"(?:reject|refus|den[yi]|defeat|kill|turn(?:ed)? down|throw out|threw out|vote(?:d)? down|block|fail|oppos"
        r"|declin|dismiss|fall|fell|los[et]|not |never |\w+n['’]t )"
    ),
    forecasts=(
        r"(?<!\w)(?:(?:expect|predict|forecast|hop|estimat|believ|project|anticipat|calculat|fear|reckon|bet|wager"
        r"|pray|wish|doubt|suggest)(?:s|es|e|ed|d|ing)?"
        r" that|it (?:is|was|['’]s) (?:\w+ )?(?:expected|likely|possible|probable|unlikely|thought|believed|hoped"
        r"|feared|predicted) that"
        r"|there is (?:hope|speculation|talk|a chance) that|if|unless|in case|provided(?: that)?|so that"
        r"|assuming)(?!\w)"
    ),
    forecast_after=(
        r"(?:, |according to |by )(?:[\w'’]+ ){0,4}?(?:estimat(?:es|ed|e)|predict(?:s|ed|ions?)|forecasts?"
        r"|project(?:s|ed|ions?)|calculat(?:es|ed|ions?)"
        r"|expects?|expected|hopes?|hoped|reckons?|reckoned|anticipates?|anticipated)(?!\w)"
    ),
    denials=(
        r"(?<!\w)(?:it(?: is|['’]s| was)(?: \w+ly| just| simply)? (?:not true|untrue|false|a lie|not the case|fake"
        r"|incorrect|wrong|fiction|a hoax|a myth|nonsense)"
        r"|it (?:isn['’]t|wasn['’]t|is not|was not) (?:true|correct|accurate|the case|so)|not true|untrue|false"
        r"|(?<!not )(?<!never )(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|debunk(?:s"
        r"|ed)? (?:the )?(?:claims?|reports?|posts?))"
        r"|(?:no truth|nothing) (?:to|in) (?:the )?(?:claims?|reports?|rumou?rs?|idea)|(?:false|fake|bogus|untrue"
        r"|mistaken|misleading) (?:claims?|reports?|posts?|rumou?rs?)"
        r"|falsely (?:claim|sa[iy]|report|state|assert|alleg)\w*|wrongly (?:claim|sa[iy]|report|state)\w*"
        r"|(?:reject|dismiss|rebut|rebuff|refut|debunk|disput|quash|brush|den[iy]|contradict|discredit|knock)(?:s|es"
        r"|ed"
        rf"|ted|ing)?(?: off| aside| down)?(?: as {_UNTRUE})? {_TALK}"
        rf"|(?:call|brand|label|describ|slam|denounc|decri|tagg?|qualif|declar|deem|rat)(?:s|es|ed|ied|d)?(?: as)?"
        rf" (?:\w+ly )?{_UNTRUE} {_TALK}"
        rf"|(?:is|was|are|were) {_UNTRUE}|(?:a|the) (?:hoax|lie|myth|fake)|no such thing as"
        r"|contrary to (?:claims?|reports?|posts?|rumou?rs?)(?: (?:on|in) [\w ]{2,30})?)"
        r"(?:,[^,;:]{1,60},)?(?: \w+ly)? (?:that|claiming)(?!\w)"
        r"|(?<!\w)(?:false|fake|hoax|fact[- ]check: (?:false|fake|untrue)|untrue)(?:[:!]| [-–—])+ ?"
        r"|(?<!\w)(?:there was|there has been|there never was|never was there) (?:no|any|never a|a) (?:such )?"
        r"(?:vote|ballot|division|roll call)(?: \w+)?(?! (?:needed|required))(?= (?:by|in|at|on|to) )"
        r"|(?<!\w)no such (?:vote|ballot|decision)"
        r"|(?<!\w)contrary to [^,;:]{3,90},(?= [^;:,]{0,60}(?:did not|didn['’]t|never|has not|hasn['’]t|had not) )"
        r"|^no, (?=[^;:,]{0,60}(?:did not|didn['’]t|never|has not|hasn['’]t) )"
    ),
    denied_after=(
        r"(?:, (?:which|a claim that|something that|a statement that) (?:is|was) (?:\w+ly )?(?:false|untrue|not true"
        r"|incorrect|wrong)"
        r"|, (?:which|something that) (?:never|did not|didn['’]t) happen(?:ed)?"
        r"|(?:is|are|was|were|['’]s) (?:\w+ly |simply |just )?(?:false|untrue|not true|incorrect|wrong|fake|baseless"
        r"|unfounded|a hoax|a lie|misleading|bogus|fabricated)"
        r"|(?:isn['’]t|wasn['’]t|aren['’]t) (?:true|correct|accurate)"
        r"|(?:has|have|had) no (?:basis|foundation|truth)|lacks? (?:any )?(?:basis|foundation)"
        rf"|(?:as )?{_UNTRUE}(?= ?(?:$|[.,;\"])))(?!\w)"
    ),
    denied_act=(
        r"(?:ha[sd]|have) (?:ever )?(?:approved|authori[sz]ed|passed|adopted|ratified|granted|allowed|backed|endorsed"
        r"|rejected|refused|defeated)|(?:authori[sz]ed|allowed|granted|permitted)"
    ),
    denied_subject=(
        r"(?<!\w)(?:claims?|reports?|rumou?rs?|posts?|allegations?|assertions?|statements?|stor(?:y|ies)|notion|idea"
        r"|tweets?|message|suggestions?)"
        r"(?: [\w'’]+){0,5}? (?:that|saying|claiming)(?!\w)"
    ),
    denial_ends=r"[;:]|, (?:but|although|though|while)\b| but\b",
    subordinates=r"(?<!\w)(?:that|which|who|whose|whom|where|when|if|although|because|after|before)(?!\w)",
    gapped=r"^,? ?(?:and|while|as well as|plus)(?: also)?(?: (?:on|for|in|over|to))? ",
    additive=r"(?:also|too|as well|later|then|another|second|next|separately|likewise|afterwards)",
    apposed=r", an? $",
    given=(
        r"(?:gave|contributed|cast|provided|delivered|added|supplied|brought)(?: in)?(?: its| their| all| another"
        r"| just)? $"
    ),
    qualified=(
        r"(?:two[- ]thirds|three[- ](?:fifths|quarters)|four[- ]fifths|supermajority|(?:absolute|qualified) majority"
        r"|short|shy|veto"
        r"|cloture|filibuster|threshold|needed|required|requir\w+|needs|necessary)"
    ),
    genitive=r"(?<!\w)of (?:the )?$",
    appoints=r"(?:elect|appoint|nam(?:ed|es|ing)|chos|choos|confirm|barr|bann|impeach|pick|select|remov|nominat)\w*",
)
