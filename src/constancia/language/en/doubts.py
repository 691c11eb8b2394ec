"""Words that make a vote doubtful, in English."""

from __future__ import annotations

from constancia.language.shape.doubts import DoubtWords

_COUNT = (
    r"(?:\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-| )?\w*|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|\w+teen)"
)
"""Words for how many voted, beside which a word of refusing is their vote and not what became of it."""

DOUBTS = DoubtWords(
    untrue=r"false|falsely|untrue|not true|no truth|fake|hoax|bogus|baseless|unfounded|groundless|den(?:y|ies"
    r"|ied) that"
    r"|debunk\w*|disprov\w*|refut(?:e|es|ed|ing)|rumou?rs?|misinformation|disinformation|lie|lies|lied|lying|liars?"
    r"|fabricat\w*|made up|no such|never happened|did not happen|never took place|myth",
    unheld=r"expect\w*|likely|poised|set to|due to|forecasts?|predict\w*|project(?:s|ed|ion)|could"
    r"|(?<!in )(?<!of )(?<!on )(?<!\d )(?<!late )(?<!early )(?<!th )may(?!,? \d)|might"
    r"|would|should"
    r"|will|going to|hop(?:e|es|ed|ing)|if|unless|plans?|planned|planning|estimat\w*|anticipat\w*|reckon\w*|tipped",
    refused=r"not|never|n't|nor|refus\w*|reject\w*|den(?:y|ies|ied)|turn(?:ed|ing)? down|vot(?:ed|ing) down"
    r"|defeat\w*|fail\w*"
    r"|fell|founder\w*|flounder\w*|stumbl\w*|without (?:the |its |a |any )?(?:confidence|backing"
    r"|support|permission|approval|consent|blessing)|stripp\w*|depriv\w*|went nowhere|got nowhere"
    r"|came to nothing|came to naught|unsuccessful\w*|rebuff\w*|snubb\w*|spurn\w*|setback|rebuke\w*"
    r"|lost|loses?|losing|block\w*|sank|scuttl\w*|dismiss\w*|declin\w*|beaten|thrown out|threw out"
    r"|shelv\w*"
    r"|withh?eld|surviv\w*|spared|swept aside|collaps\w*|stopp?ed|halted|killed|torpedo\w*|against letting",
    turned=r"surviv(?:e|es|ed|ing)|founder(?:s|ed|ing)|reject(?:s|ed)|vot(?:e|ed|es|ing) (?:it |them )?down"
    r"|turn(?:s|ed) down"
    r"|threw (?:it |them )?out|thrown out|fail(?:s|ed)|fell short|falls short|defeat(?:s|ed)|sank"
    r"|sunk|collaps(?:es|ed)"
    r"|withh?(?:olds|eld)|shelved?|shot down|went nowhere|got nowhere"
    r"|(?:did|does|would) not (?:pass|approve|carry|let|allow|back|clear|prosper|proceed|make it|get|go through)",
    idle=rf"(?:rejection|opposition|objections?) of {_COUNT}|"
    r"(?:no|not a|without|with no|nor any|not one) (?:abstention|abstaining|vote|member|lawmaker|legislator)\w*"
    r"|not voting|did not vote|persona(?:s)? non grata"
    rf"|{_COUNT} (?:members |lawmakers |legislators |deputies |senators |others )?(?:of them )?"
    r"(?:reject\w*|refus\w*|did not|oppos\w*|not\b|noes|nays|voted no|said no)"
    rf"|(?:no|noes|nays|nay)[:,]? {_COUNT}",
)
