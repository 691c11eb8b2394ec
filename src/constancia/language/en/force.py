"""English words for letting a force in, through or out."""

from __future__ import annotations

from constancia.language.shape.force import ForceWords

_NUMBER = r"\s*(?:no\.?\s*)?\d[\d,./-]*(?:-[a-z]{2})?"

FORCE = ForceWords(
    stems=(
        "troop",
        "soldier",
        "forces",
        "service",
        "personnel",
        "marine",
        "military",
        "naval",
        "navy",
        "warship",
        "contingent",
        "peacekeep",
        "police",
        "crew",
        "instructor",
        "vessel",
        "aircraft",
        "ships",
        "battalion",
        "brigade",
        "mission",
        "army",
        "advisers",
        "advisors",
        "sailors",
        "frigate",
        "submarine",
        "bases",
        "presence",
    ),
    forces=(
        r"troops?|soldiers|service ?members|servicemembers|(?:uniformed |military |armed )?personnel|marines|"
        r"warships?|contingents?|"
        r"peacekeepers?|peacekeeping (?:force|mission|troops)|police officers|(?:coast guard )?crews|"
        r"(?:military |armed )?instructors|"
        r"naval (?:units?|vessels?|ships?|forces?)|(?:armed |special |military |ground |foreign |"
        r"multinational |international |security |air |naval )?forces|"
        r"(?:military |navy |naval )(?:aircraft|ships?|vessels?|planes)|battalions?|brigades?|"
        r"police (?:mission|force)|military (?:mission|advisers|advisors|trainers)|"
        r"security mission|sailors|frigates?|submarines?|army|(?:permanent )?military presence|"
        r"multinational mission|"
        r"(?:multinational|international|stabili[sz]ation|peacekeeping|security|intervention) force"
    ),
    adjectives=(
        r"foreign|armed|uniformed|military|naval|additional|more|combat|ground|special|elite|extra|and|"
        r"coast guard|navy|air force|army"
    ),
    of=(
        r"(?:of|from)(?: the)?(?: (?:armed forces|navy|army|air force|marine corps|coast guard|republic|"
        r"kingdom|forces))*(?: of)?(?: the)?"
    ),
    entries=(
        r"entry|entrance|enter(?:s|ing)?|transit(?:s|ing)?|passage|pass through|stay(?:s|ing)?|remain(?:s|"
        r"ing)?|presence|arrival|arrive[sd]?|"
        r"train(?:ing)?|patrol(?:s|ling)?|operate|station(?:ed|ing)?|be based|host(?:s|ing)?|circulate|serve|"
        r"exercise[s]?|establish|visit"
    ),
    exits=r"deploy(?:s|ed|ing|ment)?|send(?:s|ing)?|sent|dispatch(?:es|ed|ing)?|participat(?:e|ion)|contribut(?:e|ion)",
    bases=r"(?:military |foreign |permanent )?bases?",
    decided=(
        r"authori[sz](?:e|es|ed|ing|ation)|approv(?:e|es|ed|al|ing)|allow(?:s|ed|ing)?|let(?:s|ting)?|"
        r"permit(?:s|ted|ting)?|endors(?:e|es|ed)|"
        r"ratif(?:y|ies|ied)|extend(?:s|ed|ing)?|renew(?:s|ed|al|ing)?|prolong(?:s|ed|ing)?|clear(?:s|"
        r"ed) the way|consent(?:s|ed)?|"
        r"(?:gives?|gave|given) (?:the |its |their )?(?:green light|go-ahead|consent|nod|free way|blessing|"
        r"approval)|(?:\w+ ){0,3}free way|"
        r"opens? the door|opened the door|backs|backed|greenlights?|greenlit|agreed to|agrees to|"
        r"vote[sd](?: (?:by )?\d[\d,]*(?: ?[-–] ?\d+| to \d+| votes to \d+)?)?"
        r"(?: (?:on |late )?\w+day| overwhelmingly| unanimously| narrowly| \d+ to \d+){0,2} to|"
        r"decided to|decides to|signed|under a deal|under an agreement"
    ),
    proposed=(
        r"ask(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|propos(?:e|es|ed|al|ing)|plan(?:s|ned|"
        r"ning)?(?: to)?|consider(?:s|ed|ing)?|"
        r"debat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|would (?:allow|authori[sz]e|let|permit|extend|approve)|"
        r"tabled|submitted|introduced|wants? to|"
        r"will vote|to vote on|weigh(?:s|ing|ed)?|mull(?:s|ing|ed)?|draft"
    ),
    refused=(
        r"reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|al|ing)|bar(?:s|red|ring)|ban(?:s|ned|ning)|block(?:s|ed|"
        r"ing)?|den(?:y|ies|ied)|prohibit(?:s|ed|ing)?|"
        r"vot(?:e|es|ed|ing)(?: [\d-]+)? against|turn(?:s|ed) (?:down|away)|declin(?:e|es|ed) to|vot(?:e|es|ed) down"
        r"|(?:threw|throws) out|"
        r"fail(?:s|ed) to (?:approve|authori[sz]e|let|allow)|did not (?:approve|authori[sz]e|let|allow|permit)"
        r"|revok(?:e|es|ed|ing)|veto(?:es|ed)?|"
        r"may not|must not|will not be allowed|"
        r"forbid(?:s|den)?|forbade|suspend(?:s|ed)?|against (?:letting|allowing|sending|deploying)|"
        r"not (?:authori[sz]e|approve|allow|permit|let)\w*|scrapp?(?:s|ed)"
    ),
    expels=(
        r"ordered out(?: of)?|to be out of|expel(?:s|led|ling)?|kick(?:s|ed) out|complete (?:their|its|the) withdrawal|"
        r"made [\w ]{0,40}? leave|told to leave|order(?:s|ed) [\w ]{0,40}? to leave|(?:must|to) leave"
    ),
    mandates=r"mandates?|missions?",
    stays=(
        r"(?:may|will|can|would) (?:stay|remain|serve|arrive|enter|be deployed|be stationed|be able to|"
        r"operate|be in|reinforce|bring)|"
        r"arrived|will be allowed"
    ),
    negations=r"not|never|no",
    others=r"separate|another|first|second|earlier|previous|different|other",
    instruments=(
        r"(?:legislative resolution|bill|project|draft law|law|act|decree|resolution|motion|agreement)"
        + _NUMBER
        + r"|(?:presidential |government |parliamentary )?motion|memorandum|bill|"
        r"(?:\d{4} )?military agreement|deal|accord|pact|decree|treaty|resolution"
    ),
    people=(
        r"crew members|crew|personnel|troops|soldiers|marines|service members|servicemen|sailors|people|"
        r"officers|members|men"
    ),
    purposes=(
        r"in order to|so as to|aimed at|to(?= (?:help|support|train|reinforce|fight|protect|patrol|take part in) )|"
        r"for(?= training)"
    ),
    home=r"national territory|the country(?:'s territory)?|its (?:territory|soil|\w+ waters)|its pacific waters",
    into=r"into|to|in|at|through|on|across|out of|of|from|along",
    starting=r"from|starting(?: in| on)?|beginning(?: in| on)?|as of|effective",
    ending=r"until|till|through|to",
    leaving=r"by",
    lasting=r"for(?: an?| (?:the|its) (?:next|following))?|by",
    units={"day": "days?", "week": "weeks?", "month": "months?", "year": "years?"},
    services=r"army|navy|air force|armed forces|marine corps|coast guard|military|forces",
    rules=(
        r"constitution (?:\w+ )?(?:bans|prohibits|forbids|bars|allows|permits|requires|states|says|provides)|"
        r"(?:has|have|holds?) the (?:power|authority|right) to|"
        r"requires? (?:\w+ ){0,3}(?:approval|authori[sz]ation|consent)"
    ),
    bodies=(
        r"congress|parliament|national assembly|assembly|senate|senators|lawmakers|legislators|mps|deputies|"
        r"house|plenary|government|cabinet|"
        r"president|junta|knesset|bundestag|legislature|chamber|diet|military rulers|authorities|council|parliament's"
    ),
    arrived=r"arrived|entered|landed|deployed",
    apart=r"with|about|by|against|on|from|after|over|under|before",
    speaks=r"said|says|told|explained|estimated|added|announced|noted|stated",
)
