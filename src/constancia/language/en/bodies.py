"""What English calls the bodies that vote, and what they vote on."""

from __future__ import annotations

from constancia.language.shape.votes import PlaceWords

PLACES = PlaceWords(
    bodies=(
        r"(?:(?:the )?(?:(?:[\w’'.-]+ ){0,4}(?=(?:sub)?committee\b)(?:sub)?committee"
        r"|house of (?:representatives|commons|lords|deputies|councillors)|house panel|chamber of deputies"
        r"|(?:lower|upper) (?:house|chamber)|national assembly|legislative assembly|general assembly"
        r"|single[- ]chamber(?: congress| parliament)?"
        r"|prefectural assembly|national congress|congress(?: of (?:the )?(?:republic|deputies))?|senate"
        r"|(?<!white )house(?! (?:arrest|of cards|fire|party|prices|keep))|parliament|plenary|plenum"
        r"|assembly|knesset(?: plenum)?|bundestag|bundesrat|duma|un security council|security council"
        r"|human rights council|city council|town council|county council|council of state|council|commons"
        r"|lords|verkhovna rada|rada|sejm|diet|riksdag|storting|folketing|althing|eduskunta|saeima|seimas|riigikogu"
        r"|dail(?: eireann)?|seanad|oireachtas|senedd|tynwald|holyrood|stormont assembly|dewan (?:rakyat|negara)"
        r"|lok sabha|rajya sabha|vidhan sabha|jatiya sangsad|majlis|legislative yuan|national people['’]s congress"
        r"|house of (?:assembly|keys|delegates|chiefs|the people|federation)|legislature|national council"
        r"|(?:common|parish|borough|district|regional|municipal) council|city commission"
        r"|board of (?:governors|directors|supervisors|aldermen|selectmen|trustees|commissioners|education)|panel"
        r"|chamber|cortes|legislative council|(?<!european )commission(?!er)"
        r"|(?:(?:national|federal|state|central|electoral|elections?|school|city|county|supervisory"
        r"|judicial) )+board(?! of)))\b"
    ),
    chambers={
        "whole": r"congress|parliament|legislatur|cortes|^plenary|^plenum|^chamber|single[- ]chamber",
        "assembly": r"(?<!general )assembly|duma|knesset|bundestag|rada|diet|sejm|storting|riksdag",
        "part": r"committee|panel|(?<!permanent )commission",
        "upper": r"senat|upper|lords",
        "lower": r"house|deputies|lower|commons|representatives",
        "other": r"permanent commission|council|board|security|general assembly|governors",
    },
    body_tail=r"(?: of (?:the )?[A-Z]\w+(?: [A-Z]\w+)*)?",
    country_before=(
        r"(?:['’]s)? (?:(?:[\w]+-[\w]+|lower|upper|national|federal|unicameral|new|outgoing|divided|fragmented|full"
        r"|entire|hostile"
        r"|unpopular|powerful|embattled|conservative|leftist|right-wing) ){0,2}"
    ),
    country_behind=r"(?!)",
    of_country=r" (?:of|in|from) (?:the )?",
    work_of=r" (?:of|from) (?:the |a )?",
    work_behind=r"['’]s (?:[\w-]+ ){0,2}?",
    part_of=r"['’]s (?:[\w-]+ )?| (?:of|in|at) (?:the )?(?:[\w-]+['’]s )?",
    made_by=r" (?:\w{2,}ed|set|made|chosen|begun)(?: up| out)? (?:\w+ly )?by (?:the )?(?:\w+['’]s )?",
    owner_of=r"['’]s? (?:[\w’'-]+ ){0,4}",
    kinds=(
        r"permanent|standing|select|joint|special|judicial|national|federal|constitutional|electoral|legislative"
        r"|central|supreme"
        r"|municipal|general|state|provincial|regional|european|united|nations|upper|lower|oversight|budget|ethics"
        r"|justice"
    ),
    as_such=r"(?:^|[;:,.—–-] ?|\b(?:the|that|and|when|after)) ?$",
    addressed=r"\b(?:to|for|before|told|tells) (?:the )?$",
    titles=(
        r"(?:president|speaker|leader|chair(?:man|woman|person)?|head|member|members|secretary|spokes\w+"
        r"|outside|inside|office|seat|floor|building|palace|whip|steps) (?:of|in|to) (?:the )?$"
    ),
    title_after=(
        r"(?: |['’]s )(?:(?!\w+(?:ed|s)\b)\w+ )?(?:chair\w*|leaders?|speaker|president|spokes\w+|director|aides?|staff"
        r"|races?|candidates?|seats?|bills?|republicans|democrats|gop|conservatives|whip|campaign"
        r"|elections?|hopefuls?|primary|hearing|office|building)\b"
    ),
    measures=(
        r"(?:documents?|bills?|motions?|resolutions?|amendments?|measures?|proposals?|laws?|legislation"
        r"|acts?|budget|treat(?:y|ies)|agreements?|accords?|reforms?|texts?|packages?|plans?|decrees?"
        r"|nominations?|nominees?|impeachment|censure|articles?|deal|pact|ordinances?|no-confidence"
        r"|confidence|point of order|appropriations?|language|provisions?|extension|reconsideration|project"
        r"|initiatives?|petition|declaration|deployment|mandate|ban|veto|rule|question|report|statute"
        r"|bailout|funding|constitution|recommendations?|request|draft|version|dictamen|override|sanctions"
        r"|cloture|charter|mission|bid|attempts?|effort|candidacy|trip|insistence|appointment|election(?= of)"
        r"|authori[sz]ation"
        r"|permission|purchase|visit(?= of| by| to))"
    ),
    numbered=(
        r"(?:(?:legislative resolution |house |senate |draft |joint |concurrent |security council |unsc "
        r"|un )*(?:bills?|resolutions?|laws?|motion|act|project|projects|article|proposition|measure|order"
        r"|decree|draft|amendment)|h\.? ?r\.?|h\.? ?res\.?|s\.? ?res\.?|h\.? ?j\.? ?res\.?"
        r"|s\.? ?j\.? ?res\.?)(?: (?:no\.?|number|n[°ºo.]+))?"
        r" ?[a-z]?-?\d[\d,.]*(?:[-/]\d{2,4})?(?:[-/][a-z]{2,3})?\b"
    ),
    indefinite=r"(?:an?)",
    other_measure=(
        r"(?:another|other|separate|second|third|rival|similar|different|companion|alternative|earlier"
        r"|previous|milder|competing|two|three|several|some)"
    ),
    same_measure=(
        r"(?:the |this |that |it|its |both )?(?:measure|bill|motion|resolution|proposal|tally|vote|result"
        r"|count|text|legislation|initiative|roll call|final vote|final tally|final count|it|project"
        r"|initiative|decision|division)\b"
    ),
    several=(
        r"\b(?:lawmakers|legislators|senators|deputies|mps|meps|msps|mks|representatives|parliamentarians"
        r"|congressmen|council(?:l)?ors|council(?:l)?men|members|delegates|commissioners|supervisors|aldermen"
        r"|tds|mlas|mpps|peers)\b"
    ),
    articles=r"(?:the|a|an|its|their|his|her|this|that|of|to|on|for|with|by|in)",
    part_of_measure=r"\b(?:amendments?|clause|article)\b",
    generic=(
        r"(?:documents?|only|just|also|later|finally|bills?|motion|resolution|measure|proposal|law"
        r"|legislation|text|initiative|that|which|this|their|with|from|into|than|over|number|project|vote"
        r"|plan|mandate|reading|preliminary|final|house|senate|congress|national|amendment|however|nevertheless"
        r"|instead"
        r"|meanwhile)"
    ),
    opens_phrase=r"(?:of|in|on|for|with|by|to|from|under|over|as|at|into|that|which|who|and|or|against|among|than)",
    stops=(
        r"(?:[,;:()\[\]«»“”\"—–|•]|(?<=[a-z]{4})\. | by # votes| with # (?:votes|in fav)| by (?:a|an|the|voice|unanim"
        r"|acclam)\b| on (?:mon|tues|wednes|thurs|fri|satur|sun)day| (?:mon|tues|wednes|thurs|fri|satur"
        r"|sun)day\b| late on| earlier| after | before | despite | amid | while | during | when "
        r"| in a (?:\w+ )?(?:vote|session|reading)| over (?:his|her|its|the)\b| on a (?:vote|\w+ vote)"
        r"| yesterday| today| last (?:week|month|year|night)| without a| unanimously| who | received"
        r"| obtained| got | won | was | were | is | has | had | failed | passed | fell | would | will "
        r"| until |(?<!until)(?<! by)(?<!from)(?<! to)(?<! of)(?<!for)(?<!since)(?<!before)(?<!setting) @"
        r"| (?:(?:very |late |early |first thing )+(?:on |@|\w+day|in the |this ))"
        r"| (?:largely |mostly |strictly |almost entirely )?(?:along|on|down) (?:strict )?party[- ]lines?\b"
        r"| as (?:a (?:bloc|group|body)|one|expected)\b| en bloc\b| to a (?:man|member)\b"
        r"| in (?:the |its )?(?:senate|house|knesset|parliament|congress|commons|lords"
        r"|assembly|committee|chamber)\b)"
    ),
    named_on=(
        r"(?:, (?:the )?[A-ZÁÉÍÓÚÑ][\w’'-]+(?: (?:(?:de|del|la|las|los|of|the|van"
        r"|von) ){0,2}[A-ZÁÉÍÓÚÑ][\w’'-]+){0,4})+"
        r"(?: and (?:the )?[A-ZÁÉÍÓÚÑ][\w’'-]+(?: [A-ZÁÉÍÓÚÑ][\w’'-]+){0,3})?(?=[,.:;)]|$| (?:by|as|on|with|in|after"
        r"|at|late|early|as|and|for|from|amid|over|when|last|without|despite|to)\b)"
    ),
    earlier=(
        r"\b(?:(?:an hour|hours|minutes|moments|two hours|shortly) (?:earlier|later|before|after"
        r"|afterwards)|later (?:that|the same|in the) day|earlier in the day|the same day"
        r"|earlier that day)\b"
    ),
    courts=(
        r"\b(?:courts?|rulings|ruling (?:that|on|in|against|by)\b|circuit|justices?(?! (?:and|party"
        r"|minister|ministry|department|committee|secretary|for))|judges?|jury|jurors|tribunal|grand jury)\b"
    ),
    decoys=(
        r"\b(?:goals?|scored|match|matches|league|cup|season|semifinals?|coach|striker|playoff\w*"
        r"|tournament|innings|touchdown|quarterback|poll(?:s|ing|ster)?|survey\w*|respondents|voters"
        r"|electorate|election(?:s)?|elected|primary|primaries|caucus(?:es)?|electoral|candidates?"
        r"|referendum|plebiscite|runoff|delegates?|superdelegates|nominees? for president"
        r"|presidential nominee|electoral college|voted for (?:trump|clinton|obama)|precincts?|signatures"
        r"|shareholders|petition|issues|decliners|grand jury)\b"
    ),
    legislatures=(
        r"\b(?:congress\w*|senat\w+|house of|the house|parliament\w*|legislat\w+|lawmakers?"
        r"|national assembly|general assembly|assembly|plenary|plenum|knesset|bundestag|duma|rada|commons"
        r"|lords|mps|meps|msps|tds|mlas|dail|seanad|senedd|oireachtas|sabha|deputies|mks|city council"
        r"|council(?:l)?ors?|security council|subcommittee|floor"
        r"|congressional)\b"
    ),
    legislative=(
        r"\b(?:proposals?|congress\w*|senat\w+|house|representatives|parliament\w*|legislat\w+|lawmaker\w*"
        r"|assembl\w+|plenary|plenum|chamber|committee|subcommittee|panel|council\w*|knesset|bundestag|duma"
        r"|rada|diet|commons|lords|peers|mps|meps|msps|tds|mlas|dail|seanad|senedd|oireachtas|sabha|commissioners"
        r"|supervisors|aldermen|ordinances?|deputies|bill\w*|motions?|resolutions?|amendments?|measures?"
        r"|impeach\w*|commission|security council|general assembly|law|mks|floor|no-confidence|cloture"
        r"|nomination|treaty|reading)\b"
    ),
)
