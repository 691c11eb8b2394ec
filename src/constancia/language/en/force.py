"""English words for letting a force in, through or out."""

from __future__ import annotations

from constancia.language.shape.force import ForceWords
from constancia.language.shape.lexicon import Row, WordClass
from constancia.language.shape.senses import Sense

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
        "base",
        "delegation",
        "helicopter",
        "fighter jet",
        "destroyer",
        "coast guard",
        "paratroop",
        "commando",
        "mercenar",
        "gendarme",
        "airmen",
        "trainers",
        "officers",
        "cutter",
        "boats",
        "regiment",
        "squadron",
        "presence",
    ),
    of=(
        r"(?:of|from)(?: the)?(?: (?:armed forces|navy|army|air force|marine corps|coast guard|republic|"
        r"kingdom|forces))*(?: of)?(?: the)?"
    ),
    belongs=r"(?:of|in)(?: the)?(?: (?:republic|kingdom|state) of)?(?: the)?",
    grounds=r"(?:soil|territory|waters|airspace|bases?|ports?|airports?|skies|coast|shores?|territorial waters)",
    common=r"multinational|international|foreign|un|u\.n\.|united nations|peace\w*|nato|stabili[sz]ation",
    led=r"[\w.]+-(?:led|backed|sponsored|mandated|commanded|flagged|run)",
    led_by=r"(?:led|headed|commanded|backed|supported|sponsored|funded|mandated|proposed|requested|sought) by(?: the)?",
    definite=r"the|this|that|these|those|its|their|said",
    heads=r"prime minister|ministers?|ministry|premier|president|court|tribunal|council|authorities",
    pending=(
        r"(?:first|second|preliminary|initial|final) readings?|preliminary (?:vote|approval)|"
        r"(?:goes|moves|heads|passes|sent|returns|go|move|head) (?:now |next |back )?to (?:the |a )?(?:senate|house|"
        r"upper house|lower house|upper chamber|lower chamber|plenary|full|floor|committee)|"
        r"(?:two|one|another) more (?:votes?|readings?)|before (?:it|the bill|the motion) (?:becomes|can become) law"
    ),
    conditions=r"if|unless|provided that|in case",
    measures=r"bills?|drafts?|proposals?|motions?|amendments?|reforms?|plans?|requests?|treat(?:y|ies)|initiatives?",
    whole=r"throughout|during|for(?: all of| the whole of)?|all through",
    things=(
        r"warships?|ships?|vessels?|boats?|cutters?|gunboats?|tugs?|frigates?|submarines?|destroyers?|corvettes?|"
        r"carriers?|aircraft|planes?|jets?|fighters?|bombers?|helicopters?|drones?|fleets?|flotillas?|squadrons?|bases?|"
        r"units?|battalions?|brigades?|regiments?|detachments?|contingents?|missions?|delegations?|armies|navies|"
        r"militaries|exercises?|operations?|rotations?|convoys?"
    ),
    under=r"under|as part of|thanks to",
    expels=(
        r"ordered out(?: of)?|to be out of|expel(?:s|led|ling)?|kick(?:s|ed) out|complete (?:their|its|the) withdrawal|"
        r"made [\w ]{0,40}? leave|told to leave|order(?:s|ed) [\w ]{0,40}? to leave|(?:must|to) leave"
    ),
    stays=(
        r"(?:permission|permit|authori[sz]ation|clearance|approval|stay|deployment|mission|mandate|rotation|measure|"
        r"exercise|extension) (?:\w+ ){0,2}(?:runs?|lasts?|ends?|expires?|covers|takes effect|is valid|will"
        r" (?:run|last|"
        r"end|expire|cover|begin|start)|starts|begins|is for)|"
        r"(?:may|will|can|would) (?:stay|remain|serve|arrive|enter|be deployed|be stationed|be able to|"
        r"operate|be in|reinforce|bring|use|transit|train|visit|dock|land|cross)|"
        r"arrived|will be allowed"
    ),
    others=r"separate|another|first|second|earlier|previous|different|others?|more|further|additional",
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
    ending=r"until|till|through|to|(?:expir|end|clos|conclud|finish|laps|run out)\w*(?: on| in)?",
    leaving=r"by",
    lasting=r"for(?: an?| (?:the|its) (?:next|following))?|by",
    units={"day": "days?", "week": "weeks?", "month": "months?", "year": "years?"},
    services=r"army|navy|air force|armed forces|marine corps|coast guard|military|forces",
    rules=(
        r"under the (?:constitution|triple lock)|must (?:first )?(?:be )?(?:approved|authori[sz]ed) by (?:the"
        r" )?(?:parliament|congress|senate|dail)|needs? (?:\w+ ){0,2}"
        r"(?:approval|authori[sz]ation|consent)|"
        r"constitution (?:\w+ )?(?:bans|prohibits|forbids|bars|allows|permits|requires|states|says|provides)|"
        r"(?:has|have|holds?) the (?:power|authority|right) to|"
        r"requires? (?:\w+ ){0,3}(?:approval|authori[sz]ation|consent)"
    ),
    bodies=(
        r"prime minister|ministers?|ministry|premier|dail|storting|lok sabha|majlis|court|tribunal|"
        r"congress|parliament|national assembly|assembly|senate|senators|lawmakers|legislators|mps|deputies|"
        r"house|plenary|government|cabinet|"
        r"president|junta|knesset|bundestag|legislature|chamber|diet|military rulers|authorities|council|parliament's"
    ),
    arrived=r"arrived|entered|landed|deployed",
    accompanied=("with",),
    objects=("", "of", "to", "for", "by", "from", "about", "around", "over", "under"),
    speaks=r"said|says|told|explained|estimated|added|announced|noted|stated",
)

_VERB, _NOUN, _ADJECTIVE, _PHRASE = WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PHRASE

FORCE_ROWS = (
    Row(_NOUN, Sense.FORCE, "troop soldier marine warship contingent peacekeeper serviceman servicemen servicewomen"
        " service_member servicemember sailor airmen frigate submarine destroyer corvette gunboat aircraft_carrier"
        " battalion brigade regiment squadron army navy air_force armed_forces defence_force defense_force"
        " coast_guard marine_corps military paratrooper commando infantry legionnaire mercenary gendarme detachment"
        " garrison gi special_forces peacekeeping_force military_personnel naval_vessel fighter_jet"
        " military_presence multinational_security_support_mission"
        " security_support_mission peacekeeping_mission multinational_force multinational_mission peace_force"
        " stabilisation_force stabilization_force visiting_force"),
    Row(_NOUN, Sense.FORCE_WEAK, "force personnel mission delegation unit ship vessel boat cutter aircraft plane"
        " jet helicopter drone crew officer police policeman policemen agent member adviser advisor instructor trainer"
        " base presence fleet convoy ranger guard"
        " police_officer rotation operation"),
    Row(_ADJECTIVE, Sense.FORCE_MARK, "military naval armed uniformed foreign peacekeeping multinational combat"
        " stabilisation stabilization intervention paramilitary"),
    Row(_NOUN, Sense.FORCE_COME, "entry entrance transit passage stay presence arrival visit access overflight landing"
        " docking stationing basing establishment training exercise drill patrol port_call stopover use return"
        " rotation movement stationed"),
    Row(_VERB, Sense.FORCE_COME, "enter transit stay remain arrive visit access overfly land dock station base"
        " establish train exercise patrol host operate rotate use circulate serve conduct exist return carry_out"
        " cross move refuel call anchor go come take_part"),
    Row(_NOUN, Sense.FORCE_GO, "deployment dispatch participation contribution mandate redeployment involvement"
        " sending dispatching"),
    Row(_VERB, Sense.FORCE_GO, "deploy send dispatch participate contribute redeploy commit despatch"),
    Row(_VERB, Sense.LET_IN, "let approve ratify endorse extend renew prolong consent greenlight clear agree"
        " decide sign"
        " sanction okay concur open_the_door clear_the_way pave_the_way give_way welcome grant_access enable accept"
        " rubber-stamp rubberstamp back"),
    Row(_NOUN, Sense.LET_IN, "approval green_light go-ahead consent nod blessing clearance permit licence license"
        " free_way assent all-clear extension renewal ratification concurrence mandate_extension agreement deal pact"
        " accord memorandum treaty authority leave okay free_rein basis"),
    Row(_VERB, Sense.LET_GIVE, "give grant issue receive secure obtain win get provide extend accord"),
    Row(_VERB, Sense.LET_ASK, "ask request seek propose plan consider debate discuss weigh mull table submit introduce"
        " want urge recommend call_for push_for lobby"),
    Row(_NOUN, Sense.LET_ASK, "request proposal plan motion bill draft bid"),
    Row(_VERB, Sense.LET_REFUSE, "reject refuse bar ban block deny prohibit decline revoke veto forbid suspend scrap"
        " oppose cancel withdraw withhold rescind terminate halt overturn end turn_down turn_away vote_down throw_out"
        " rule_out strike_down annul fail tear_up abrogate"),
    Row(_NOUN, Sense.LET_REFUSE, "rejection refusal ban veto denial revocation cancellation suspension termination"
        " prohibition"),
    Row(_PHRASE, Sense.LET_REFUSE, "against"),
    Row(_VERB, Sense.LET_END, "expel kick_out oust evict leave order_out"),
    Row(_NOUN, Sense.LET_END, "expulsion withdrawal pullout departure exit"),
)  # fmt: skip
"""The lexicon's rows on forces, and on letting them in, through and out."""
