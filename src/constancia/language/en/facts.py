"""Words of English by which claims are set beside dossiers."""

from __future__ import annotations

from constancia.language.shape.facts import FactWords

FACTS = FactWords(
    scopes={
        "clashes": ("clash", "confrontation", "repression", "security forces", "police fire", "by police", "gunfire"),
        "blockades": ("blockade", "roadblock", "road block", "traffic", "accident"),
        "indirect": ("indirect",),
        "all": ("in all", "in total", "a total of", "altogether", "all told", "total of", "overall"),
    },
    victims={
        "protesters": ("protester", "protestor", "demonstrator", "marcher"),
        "bystanders": ("bystander", "passer", "passers"),
        "civilians": ("civilian",),
        "police": ("police", "officer", "agent"),
        "soldiers": ("soldier", "troop", "military"),
        "children": ("child", "minor", "teenager", "adolescent", "underage"),
    },
    anybody=frozenset(
        "people person persons peruvians men women brothers victims dead deaths lives citizens wounded injured".split()
    ),
    other_causes=(
        "earthquake",
        "crash",
        "flood",
        "landslide",
        "dengue",
        "covid",
        "pandemic",
        "fire at",
        "disease",
        "cyclone",
        "hurricane",
        "shipwreck",
        "feminicid",
        "femicid",
        "homicide",
        "robber",
        "extortion",
        "shining path",
        "civil war",
        "internal armed conflict",
    ),
    reports=("report", "document", "study", "publication"),
    visits=("visit", "mission", "trip"),
    releases=("publish", "release", "present", "issue", "unveil", "report"),
    votes=("vote", "voting", "approv", "authoris", "authoriz", "pass", "ballot", "decision"),
    statements=(
        "count",
        "record",
        "document",
        "tall",
        "put ",
        "said",
        "say",
        "warn",
        "conclude",
        "found",
        "find",
        "state",
        "report",
        "note",
    ),
    hedges=("could", "may ", "might", "possibl", "alleged", "would constitute", "potential", "appear"),
    negations=("not", "no", "never", "denied", "denies", "deny", "without", "neither", "nobody", "none"),
    unknown_number=(
        "number was not disclosed",
        "number is unknown",
        "number has not been",
        "number of troops is not known",
        "without saying how many",
        "did not say how many",
        "does not say how many",
        "unknown number",
        "undisclosed number",
        "unspecified number",
        "an undetermined number",
        "number not specified",
        "how many is not known",
    ),
    ended=("remov", "oust", "impeach", "dismiss", "resign", "depos", "stepped down", "former", "fall of", "arrest"),
    legislators=frozenset(
        "congressman congresswoman congressperson lawmaker legislator congressmember parliamentarian mp".split()
    ),
    bill=("bill", "project", "draft"),
    resolution=("legislative resolution", "resolution", "law"),
    empty=frozenset(
        "the a an of on in for to and rights right freedom freedoms new current then acting interim former his her its "
        "'s s ms mr mrs dr country's country nation".split()
    ),
)
