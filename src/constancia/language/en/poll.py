"""English words for polls of approval."""

from __future__ import annotations

from constancia.language.shape.poll import PollWords

POLL = PollWords(
    stems=(
        "approv",
        "disapprov",
        "support",
        "oppos",
        "reject",
        "back",
        "favor",
        "favour",
        "popularity",
        "want",
        "against",
    ),
    approve=(
        r"approves? of|approved of|approves?|approved|supports?|supported|backs?|backed|favou?rs?|favou?red|endorses?|"
        r"(?:are|is|were|was) in favou?r of|in favou?r of|(?:have|has|had|hold|held|holds) an? (?:favou?rable|"
        r"positive) (?:view|opinion|image) of|"
        r"agrees? with|agreed with|wants?|wanted"
    ),
    disapprove=(
        r"disapproves? of|disapproved of|disapproves?|disapproved|rejects?|rejected|opposes?|opposed|(?:are|"
        r"is|were|was) (?:opposed to|against)|"
        r"against|(?:have|has|had|hold|held|holds) an? (?:unfavou?rable|negative) (?:view|opinion|image) of|"
        r"disagrees? with|disagreed with"
    ),
    approval=(
        r"approval(?: ratings?| rate)?|popularity(?: rating)?|favou?rability(?: rating)?|(?:public |"
        r"popular )?support|job approval(?: rating)?"
    ),
    disapproval=r"disapproval(?: ratings?| rate)?|unfavou?rability|rejection(?: rate)?|(?:public |popular )?opposition",
    polls=r"polls?|surveys?|pollsters?|opinion study|study|barometer",
    other_poll=r"(?:a separate|another|a different|a second|an earlier) (?:poll|survey|study)",
    pollsters=(
        r"ipsos|gallup(?: korea)?|yougov|iep|institute of peruvian studies|pew(?: research center)?|"
        r"quinnipiac|elabe|ifop|harris|datum|"
        r"cadem|morning consult|monmouth|datafolha|quaest|invamer|opinium|ifes|angus reid|leger|realmeter|"
        r"channel \d+|rasmussen|"
        r"survation|redfield & wilton|infratest dimap|forsa|levada|cpi"
    ),
    pollster_before=(
        r"(?:carried out |conducted |released |published |taken )?(?:by|from|of)\s*(?:the)?(?: pollster|"
        r" polling firm| firm| consultancy)?"
    ),
    pollster_after=r"(?: opinion)?",
    according=r"according to|as per",
    held=(
        r"carried out|conducted|taken|interviews? (?:were|was) done|interviewed|fielded|interviews|done|held|"
        r"fieldwork|surveyed|polled"
    ),
    published=r"released|published|issued|unveiled",
    intention=(
        r"would vote|vote for|votes? cast|of the votes?|of votes|voting intention|margin of error|turnout|"
        r"shares|shareholders|"
        r"likely to vote|plan to vote|of the ballots"
    ),
    race=(
        r"likely (?:\w+ )?(?:voters?|caucusgoers)|primar(?:y|ies)|caucus\w*|nominations?|nominees?|"
        r"registered voters|voters surveyed|"
        r"(?:republican|democratic|gop|registered|college|undecided) voters|candidates?|runoff|head-to-head|"
        r"running mate|ballot|battleground|"
        r"exit polls?|supporters|(?:republicans|democrats)(?: surveyed)?|front-?runner"
    ),
    leaning=r"(?:public |popular )?support(?:s|ed)?|back(?:s|ed)?|favou?r(?:s|ed)?|wants?|wanted|endorses?",
    possessives=r"his|her|its|their|whose",
    no_pollsters=(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
        r"september|october|"
        r"november|december|americans?|republicans?|democrats?|national|recent|new|latest|the|another"
    ),
    formerly=r"from|down from|up from",
    works=(
        r"(?:the |his |her |their )?(?:job )?(?:performance|handling|work|leadership|administration|"
        r"management|job)(?: of| by)?|the way|"
        r"the job (?:that )?"
    ),
    pronouns=r"it|him|her|them|he|she|they|this|that",
    of=r"of the|of|for the|for",
    relative=r"which|whom|whose (?:performance|job|government|administration)|that",
    ellipsis=r"(?:that|those) (?:of the|of|for)",
    tenths=r"(?:in|out of)(?: every)?",
    joins=r"and|while|followed by|ahead of",
    between=r"say|said|says|they|still|also|now|he|she|would",
    leads=r"only|by|just|barely|some|about|around|nearly|over",
    holds=r"has|have|had|enjoys?|enjoyed|with|registers?|registered|posted|saw|got|at",
    changes=r"(?:rose|fell|dropped|climbed|increased|declined|slipped|grew|jumped|up|down)(?: by| another| some)*",
    weak=r"(?:public |popular )?(?:support|opposition)|rejection(?: rate)?",
    generic=r"president|prime minister|premier|government|chancellor|governor|mayor|measure|law|congress|bill|leader",
)
