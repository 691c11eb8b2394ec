"""Dates in English."""

from __future__ import annotations

from constancia.language.en.numbers import NUMBERS
from constancia.language.shape.calendar import Calendar, Form

_MONTHS = "january february march april may june july august september october november december"
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT_WEEKDAYS = ("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun")
_SHORT_NUMBERS = (0, 1, 1, 2, 2, 3, 3, 3, 4, 5, 6)

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_ORDINALS = {word: value for word, value in NUMBERS.ordinals.items() if 1 <= value <= 20 or value == 30}
_TENS_ORDINALS = {
    f"{tens}{link}{word}": base + value
    for tens, base in (("twenty", 20), ("thirty", 30))
    for link in ("-", " ")
    for word, value in NUMBERS.ordinals.items()
    if 1 <= value <= 9 and base + value <= 31
}
_TENS_CARDINALS = {
    f"{tens}{link}{word}": base + value
    for tens, base in (("twenty", 20), ("thirty", 30))
    for link in ("-", " ")
    for value, word in enumerate(_UNITS.split("|"), 1)
    if base + value <= 31
}

_WHOSE_YEAR = (
    r"(?P<lastyear>_(?:of_)?last_year\b)|(?P<thisyear>_(?:of_)?this_year\b)|(?P<nextyear>_(?:of_)?next_year\b)"
)

CALENDAR = Calendar(
    months={
        **{name: number for number, name in enumerate(_MONTHS.split(), 1)},
        **{name: number for number, name in enumerate(_SHORT_MONTHS.split(), 1)},
        "sept": 9,
    },
    weekdays={
        **{name: number for number, name in enumerate(_WEEKDAYS.split())},
        **dict(zip(_SHORT_WEEKDAYS, _SHORT_NUMBERS, strict=True)),
    },
    short_weekdays=_SHORT_WEEKDAYS,
    days={**_ORDINALS, **_TENS_ORDINALS, **_TENS_CARDINALS},
    years=(
        r"(?:two_thousand|one_thousand_\w+_hundred)(?:_(?:and_)?(?:" + _UNITS + r"|ten|eleven|twelve|\w+teen|\w+ty)\b"
        r"(?:[- ](?:" + _UNITS + r")\b)?)?",
        r"nineteen_(?:zero|oh)_(?:" + _UNITS + ")",
        r"(?:nineteen|twenty)_(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:" + _UNITS + "))?",
    ),
    counts={
        **{word: value for word, value in NUMBERS.below_hundred.items() if 1 <= value <= 60},
        "a": 1, "an": 1, "a couple of": 2, "couple of": 2, "one hundred": 100, "a hundred": 100, "half a": 0,
    },
    units={
        "hour": "hour", "hours": "hour", "minutes": "hour", "day": "day", "days": "day",
        "week": "week", "weeks": "week",
        "fortnight": "fortnight", "fortnights": "fortnight", "month": "month", "months": "month", "quarter": "quarter",
        "year": "year", "years": "year", "weekend": "weekend", "decade": "decade", "decades": "decade",
    },
    plurals=("hours", "minutes", "days", "weeks", "fortnights", "months", "years", "decades"),
    deictics={
        "today": 0, "yesterday": -1, "tonight": 0, "last night": -1, "tomorrow": 1, "tmrw": 1,
        "the day before yesterday": -2, "the day after tomorrow": 2, "the day after tmrw": 2,
    },
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    edges={
        "the start of": "start", "the beginning of": "start", "start of": "start", "beginning of": "start",
        "the start": "start", "the beginning": "start", "early in": "early", "late in": "late", "early": "early",
        "mid": "mid", "the middle of": "mid", "middle of": "mid", "late": "late", "the end of": "end", "end of": "end",
        "the close of": "end",
    },
    this=("this", "the current", "current", "that", "the same", "same", "this coming"),
    last=("last", "past", "previous", "the previous", "the last", "the past", "this past"),
    next=("next", "coming", "the coming", "the next", "upcoming", "following", "the following"),
    in_text=("previous", "the previous", "following", "the following", "same", "the same", "that"),
    parts=("morning", "afternoon", "evening", "night", "noon", "midday", "midnight"),
    after=("after", "later", "afterwards", "afterward"),
    before=("before", "earlier", "prior"),
    forms=(
        Form(meaning="date", on="month",
             pattern=r"(?:(?:(?:{this}|{last}|{next})_)?{weekday}\.?,?_(?:the_)?)?(?:the_)?{day}(?:_(?:of_)?|[-/.]_?){month}\b\.?"
                     r"(?:(?:,|_of|,_in)?(?:_|[/-]){year}|" + _WHOSE_YEAR + ")?"),
        Form(meaning="date", on="month",
             pattern=r"(?<!\bin\s)(?<!\d\s)(?:(?:(?:{this}|{last}|{next})_)?{weekday}\.?,?_)?{month}\b\.?(?:_|[/-])(?:the_)?{day}\b(?!\.\d)"
                     r"(?:(?:,_?|(?:_|[/-])|_of_){year}|" + _WHOSE_YEAR + ")?"),
        Form(meaning="date", on="month", pattern=r"{year}[-/.]{month}\b[-/.]{day}\b"),
        Form(meaning="month", on="month",
             pattern=r"(?:{edge}(?:_|-)(?:of_)?)?(?:(?:{this}|{last}|{next})_)?{month}\b"
                     r"(?:" + _WHOSE_YEAR + r"|\.?(?:_of|_?,)?(?:_|[/-]){year}"
                     r"|_['’]?(?P<yy>[4-9]\d)\b(?!_?%|[.,]\d|_[a-z]))?"),
        Form(meaning="day-in-month", on="relative",
             pattern=r"(?:the_)?{day}_(?:of_)?(?:{this}|{last}|{next})_(?P<unit>month)\b"),
        Form(meaning="month", on="month", pattern=r"{year}(?:_?,)?(?:_|[/-]){month}\b"),
        Form(meaning="week-of", on="month",
             pattern=r"(?:the_)?week_(?:of|beginning|starting|commencing)_(?:on_)?(?:{month}\b\.?_{day}|{day}_(?:of_)?{month}\b)"
                     r"(?:,?_{year})?"),
        Form(meaning="ordinal-weekday", on="weekday",
             pattern=r"(?:the_)?(?P<nth>first|second|third|fourth|fifth|last)_{weekday}_(?:of|in)_{month}(?:,?_{year})?"),
        Form(meaning="weekday", on="weekday",
             pattern=r"(?:(?:{this}|{last}|{next})_)?(?:week_(?:on_)?)?{weekday}\b(?:,?_the_{day}\b)?"
                     r"(?:_(?:of_)?(?:(?P<lastweek>last)|(?P<thisweek>this)|(?P<nextweek>next))_week\b)?(?:_{part}\b)?"),
        Form(meaning="day-of-month", on="relative",
             pattern=r"(?:on_)?the_(?P<day>(?:[12]?\d|3[01])(?:st|nd|rd|th))\b(?!_(?:of_)?[a-z])"),
        Form(meaning="since-year-start", on="relative", pattern=r"so_far_this_year\b|(?:this_)?year_to_date\b"),
        Form(meaning="deictic", on="relative", pattern=r"{deictic}\b(?:_{part}\b)?(?!['’]s_(?:world|society|youth))"),
        Form(meaning="part-today", on="relative", pattern=r"(?:earlier_)?this_{part}\b"),
        Form(meaning="ago", on="relative", pattern=r"(?:(?:just|exactly|only)_)?"
                     r"(?P<about>(?:almost|nearly|about|around|some|roughly|approximately)_)?{count}_{unit}_ago\b"),
        Form(meaning="ahead", on="relative",
             pattern=r"in_{count}_{unit}['’]?_time\b|{count}_{unit}_from_(?:now|today)\b|{count}_{unit}_hence\b"),
        Form(meaning="maybe-ahead", on="relative",
             pattern=r"(?:with)?in_(?:the_next_)?{count}_{unit}\b(?!_(?:of|more|earlier|later|before|after|from|ago)|['’])"),
        Form(meaning="offset", on="relative",
             pattern=r"(?:(?:(?:just|only|barely|almost)_)?{count}_)?{unit}_(?:{after}|{before})\b(?!_this|_{unit})"
                     r"|the_(?P<nextday>next|following)_day\b|the_(?P<nextday2>day_after)\b(?!_t)"
                     r"|the_(?P<eve>previous)_day\b|the_(?P<eve2>day_before)\b(?!_y)|(?P<eve3>the_eve)_of\b"
                     r"|(?P<sameday>(?:that|the)_same_day|that_day)\b"),
        Form(meaning="edge-unit", on="relative",
             pattern=r"(?:(?:at|by)_)?(?:{edge}|earlier|later)_(?:of_)?(?:in_)?(?:the|{this}|{last}|{next})_{unit}\b"),
        Form(meaning="week-of", on="relative",
             pattern=r"(?:the_)?week_of_the_(?P<day>(?:[12]?\d|3[01])(?:st|nd|rd|th))\b"),
        Form(meaning="period", on="relative", pattern=r"(?:{this}|{last}|{next})_{unit}\b(?!_(?:of|old))"),
        Form(meaning="weekend", on="relative", pattern=r"(?:at|over|on|during)_(?:the_)?(?P<unit>weekend)\b"),
        Form(meaning="season", on="relative",
             pattern=r"(?:in_(?:the_)?|(?:{this}|{last}|{next}|the)_)(?:{edge}_)?{season}\b(?!_of)(?:_{year})?"),
        Form(meaning="season-year", on="year", pattern=r"{season}(?:_of)?_{year}"),
        Form(meaning="edge-year", on="year", pattern=r"{edge}(?:_|-)(?:of_)?{year}"),
        Form(meaning="quarter", on="year",
             pattern=r"(?P<nth>first|second|third|fourth)_(?P<unit>quarter|half)_of_{year}"),
        Form(meaning="year", on="year",
             pattern=r"(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bfrom\s)|(?<=\bduring\s)"
                     r"|(?<=\bto\s)|(?<=\bbetween\s)|(?<=\band\s)|(?<=\ba\s)|(?<=\bthe\s)|(?<=\bits\s)|(?<=\bhis\s)"
                     r"|(?<=\bher\s)|(?<=\byear\s)|(?<=\()|(?<=\bthrough\s)|(?<=\btheir\s))(?:year_)?{year}"),
    ),
    day_first=False,
    year_words=("nineteen", "two thousand", "one thousand"),
    called_for=("eve", "this morning", "this afternoon", "this evening"),
    capitals=("may", "march", "mar", "sun", "sat", "mon", "wed", "dec", "jan", "fri", "thu", "tue"),
    since=("since", "starting", "from", "beginning", "effective", "as of", "as from"),
    until=("until", "till", "through", "up to", "til", "before"),
    deadline=("by", "before", "by the"),
    range_starts=("from", "on", "starting", "beginning"),
    range_links=("to", "until", "till", "through", "and until", "up to", "-", "–", "—"),
    between=("between",),
    between_links=("and",),
    pair_links=("and", "&", "or"),
    glue=("and", "in", "at", "to", "for", "by", "of", "with", "on", "when", "while", "the", "as", "or", "after",
          "before", "during", "from", "last", "next", "this", "under", "but"),
    other_year=r"of (?:the same|that(?: same)?|the following) year",
    counting=("of", "to", "from", "and", "by", "between", "with"),
    apposed=r"\s?[,(]\s?(?:which (?:was|is|fell on) )?(?:an? |the )?",
    clock=("gmt", "utc", "z", "hours", "hrs", "hour", "local time", "h", "est", "edt"),
    at_hour=("at",),
    names_before=("movimiento", "avenida", "plaza", "calle", "movement of the", "movement of", "barrio"),
    names_after=("movement", "brigade", "front", "avenue", "avenida", "street", "square", "bridge", "stadium",
                 "hospital", "university", "coalition", "alliance"),
    recurring=r"\b(?:every|each)\s$",
    month_after=("in", "since", "until", "by", "of", "from", "last", "next", "this", "during", "through", "to",
                 "between", "and", "late", "early", "mid", "before", "after", "for"),
    future=(
        r"\bwill\b|['’]ll\b|\bwould\b|\bto be\b|\bexpected\b|\bscheduled\b|\bplann(?:ed|ing)\b|\bplans? to\b"
        r"|\bdue\b|\bgoing to\b|\bmust\b|"
        r"\buntil\b|"
        r"\bset (?:to|for)\b|\b(?:adjourned|moved|postponed|delayed) (?:to|until)\b|\bupcoming\b|\bnext\b|\bshould\b"
        r"|\bcould\b|\bthreaten\w*\b|\bdeadline\b|\bprepar\w+\b|\bretires?\b|\btakes? effect\b|\bwithin\b"
        r"|\bmay\b(?<!\d may)(?!,?\s\d)"
        r"|\bcalled (?:a|an|for)\b|\bintends?\b|\bis to\b|\bare to\b|\bbegins?\b|\bstarting\b"
    ),
    hoped=(
        r"\b(?:hopes?|wants?|seeks?|aims?|expects?|plans?|intends?)\sto\s\w+\b(?:[^.;]{0,80}?\sand\s(?:to\s)\w+\b)*"
    ),
    past=(
        r"\b\w{2,}ed\b|\bwas\b|\bwere\b|\bhad\b|\bdid\b|\btook\b|\bbegan\b|\bbroke\b|\bheld\b|\bleft\b|\bmade\b|\bcame\b"
        r"|\bwent\b|\bgave\b|\bfell\b|\bmet\b|\bsaid\b|\bwon\b|\blost\b|\bshot\b|\bsince\b|\blast\b|\bdone\b|\bput\b|\brose\b"
        r"|\bwent\b|\bsaw\b|\bset off\b|\bdrew\b|\bstruck\b|\bsent\b|\bbacked\b"
        r"|\btold\b|\bspoke\b|\bwrote\b|\bchose\b|\bbecame\b|\bbuilt\b|\bbrought\b|\bbought\b|\bcaught\b|\bfought\b"
        r"|\bfound\b|\bflew\b|\bgot\b|\bkept\b|\bknew\b|\bled\b|\bran\b|\bsank\b|\bsold\b|\bstood\b|\bthought\b|\bthrew\b"
        r"|\bswore\b|\bsought\b|\bheard\b|\bpaid\b|\bgrew\b|\bshook\b|\bquit\b"
    ),
    complement=r"(?<=after)_|(?<=before)_|(?<=of)_|(?<=since)_",
)  # fmt: skip
