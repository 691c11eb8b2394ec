"""Public events in English."""

from __future__ import annotations

from constancia.language.shape.events import EventWords

EVENTS = EventWords(
    public=(
        "vote", "voting", "ballot", "approv", "adopt", "pass", "reject", "ratif", "authori", "endors", "congress",
        "parliament", "senat", "house", "lawmaker", "legislat", "plenary", "committee", "minister", "president",
        "government", "cabinet", "premier", "decree", "bill", "law", "resolution", "motion", "mandate", "troops",
        "soldier", "military", "marine", "army", "navy", "police", "force", "deploy", "contingent", "withdraw",
        "killed", "kill", "dead", "died", "death", "massacre", "casualt", "fatalit", "toll",
        "injur", "wounded", "victim", "detain",
        "arrest", "abduct", "kidnap", "missing", "protest", "demonstrat", "rally", "strike", "march", "riot",
        "unrest", "poll", "survey", "interview", "report", "visit", "mission", "summit", "conference", "election",
        "referendum", "court", "judge", "justice", "prosecutor", "trial", "ruling", "rule", "lawsuit", "appoint",
        "resign", "dismiss", "oust", "impeach", "sworn", "accord", "agreement", "treaty", "pact", "memorandum",
        "deal", "exercise", "base", "border", "attack", "ambush", "bomb", "shoot", "shot", "missile", "raid",
        "curfew", "emergency", "martial", "ambassador", "un ", "commission", "rapporteur", "expert", "invasion",
        "war ", "coup", "violence", "crash", "accident", "camp", "memorial", "spokes", "general ", "defense",
        "defence", "foreign", "rights", "mayor", "governor", "council", "chief", "statement", "announc", "testif",
        "hearing", "debate", "speech", "address", "crisis", "clash", "operation", "session", "bloc", "opposition",
        "mps ", "deputies", "repatriat", "released", "founded", "charter", "took over", "took office",
        "united nations", "assembly", "leader", "secretary", "chairman", "chairwoman", "chairperson", "elected",
        "elects", "inaugurat", "reshuffle", "stepped down", "step down", "stepping down", "nominat", "succeed",
        "replac", "councillor", "lawmak", "speaker", "whip", "union", "party",
    ),
    economy=("dollars", "euros", "pounds", "inflation", "gdp", "shares", "stocks", "bond", "yield", "barrel", "index"),
    publication=("this article", "originally published", "first published", "updated", "last modified", "translat"),
    opening=("since",),
    closing=(),
)  # fmt: skip
