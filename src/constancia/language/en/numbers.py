"""Numbers in English."""

from __future__ import annotations

from constancia.language.shape.numbers import NumberWords

_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

NUMBERS = NumberWords(
    below_hundred={
        **{word: value for value, word in enumerate(_BELOW_TWENTY.split())},
        **{word: 20 + 10 * place for place, word in enumerate(_TENS.split())},
        "nought": 0,
        "naught": 0,
        "fourty": 40,
    },
    hundreds={},
    hundred=("hundred",),
    multipliers={
        "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
        "bn": 10**9, "mn": 10**6, "bln": 10**9, "tln": 10**12, "lakh": 10**5, "crore": 10**7,
    },
    before_multiplier=("a", "an"),
    one=("one",),
    no_count_before_one=("the", "this", "that", "which", "each", "every", "any", "no", "some"),
    joiner="and",
    joins_tens=False,
    hyphen=True,
    halves=("a half", "one half"),
    half_of=("half a", "half"),
    collectives={"dozen": 12, "dozens": 12},
    decimal=("point",),
    ordinals={
        **{word: value for value, word in enumerate(_ORDINALS.split())},
        **{word: 20 + 10 * place for place, word in enumerate(_ORDINAL_TENS.split())},
        "hundredth": 100,
        "thousandth": 1000,
        "millionth": 10**6,
        "billionth": 10**9,
        "trillionth": 10**12,
    },
    ordinal_endings=("st", "nd", "rd", "th"),
    fraction_parts=(
        "half", "halves", "third", "thirds", "fourth", "fourths", "quarter", "quarters", "fifth", "fifths", "sixth",
        "sixths", "seventh", "sevenths", "eighth", "eighths", "ninth", "ninths", "tenth", "tenths",
    ),
    percent=("per cent", "percent", "percents", "percentage", "pct"),
    groups=",",
    suffixes={
        "k": 1000, "K": 1000, "M": 10**6, "MM": 10**6, "mn": 10**6, "mil": 10**6, "B": 10**9, "b": 10**9, "bn": 10**9,
        "T": 10**12, "tn": 10**12,
    },
    labels=(
        "article", "articles", "art.", "section", "sections", "chapter", "bill", "bills", "project", "decree",
        "resolution", "resolutions", "act", "law", "motion", "no.", "nos.", "nr.", "number", "#", "page", "pages", "p.",
        "pp.", "channel", "room", "route", "highway", "flight", "base", "phase", "grade", "class", "size", "hr", "h.r.",
        "s.", "file", "case", "docket", "group of", "radio", "amendment", "clause", "paragraph", "rule", "schedule",
        "protocol", "part", "title", "volume", "level", "category", "type", "model", "boeing", "airbus", "cac",
        "ftse", "s&p", "nikkei", "dax", "ibex", "stoxx", "russell", "nasdaq",
    ),
    times=(r"[ap]\.? ?m\b", r"o'clock", r"o’clock", r"hours? (?:gmt|local|utc)", r"(?:gmt|utc)\b", r"hrs\b"),
    phones=("tel", "phone", "telephone", "fax", "whatsapp", "call", "mobile", "cell"),
)  # fmt: skip
