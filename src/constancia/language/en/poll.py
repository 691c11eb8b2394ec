"""English words for polls of approval."""

from __future__ import annotations

from constancia.language.shape.poll import PollWords

POLL = PollWords(
    stems=("%", "per cent", "percent", "pct", "in ten", "in 10", "in five", "in 5", "in four", "in 4", "out of"),
    polls=r"polls?|surveys?|polling|trackers?|pollsters?|opinion study|study|barometer",
    asked=r"respondents?|those (?:polled|surveyed|asked)|interviewees?",
    other_poll=r"(?:a separate|another|a different|a second|an earlier) (?:poll|survey|study)",
    pollsters=(
        r"ipsos|newspoll|gallup(?: korea)?|yougov|iep|institute of peruvian studies|pew(?: research center)?|"
        r"quinnipiac|elabe|ifop|harris|datum|"
        r"cadem|morning consult|monmouth|datafolha|quaest|invamer|opinium|ifes|angus reid|leger|realmeter|"
        r"channel \d+|rasmussen|"
        r"survation|redfield & wilton|infratest dimap|forsa|levada|cpi|marist|emerson|siena|marquette|suffolk|"
        r"ssrs|ap-norc|"
        r"surveyusa|public policy polling|fairleigh dickinson|mason-dixon|savanta|more in common|deltapoll|"
        r"techne|jl partners|"
        r"focaldata|find out now|essential research|resolve strategic|roy morgan|redbridge|freshwater strategy|"
        r"abacus|nanos|ekos|mainstreet research|"
        r"research co|environics|pollara|ireland thinks|red c|behaviour & attitudes|curia|talbot mills|verian|"
        r"colmar brunton|"
        r"afrobarometer|social weather stations|sws|pulse asia|octa research|publicus|realmeter|cvoter|lokniti|"
        r"gallup pakistan|"
        r"infotrak|tifa|don anderson|cid gallup|mori|bmg|lucidtalk|panelbase|norstat|kiis|rating group|"
        r"israel democracy institute|"
        r"latinobarometro|atlasintel|echelon insights|data for progress|yougov america|kantar|demoskop"
    ),
    pollster_before=(
        r"(?:carried out |conducted |released |published |taken )?(?:by|from|of)\s*(?:the)?(?: pollster|"
        r" polling firm| firm| consultancy)?"
    ),
    pollster_after=r"(?: opinion)?",
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
        r"undecideds?|general election|first[ -]preferences?|eligible voters|voting intentions?|vote share|"
        r"running mate|ballot|battleground|"
        r"exit polls?|supporters|(?:republicans|democrats)(?: surveyed)?|front-?runner"
    ),
    no_pollsters=(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
        r"september|october|"
        r"november|december|americans?|republicans?|democrats?|national|recent|new|latest|the|another"
    ),
    tenths=r"(?:in|out of)(?: every)?",
    generic=r"government|measure|law|congress|bill|parliament|senate|administration|plan|proposal|reform",
    titles=r"president|prime|minister|premier|chancellor|governor|mayor|leader|taoiseach|secretary|first|chief",
    heads="president|leader|chief|prime|minister|premier|first|taoiseach|chancellor",
    previous=(
        r"(?:previous|prior|earlier|preceding|last) (?:\w+ )?(?:poll|survey|tracker|newspoll|wave|reading)|"
        r"(?:poll|survey) (?:last|a|in the previous|in the prior)"
    ),
)
