"""Dates in Spanish."""

from __future__ import annotations

from constancia.language.es.numbers import NUMBERS
from constancia.language.shape.calendar import Calendar, Form

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_SHORT_MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic"
_WEEKDAYS = "lunes martes miercoles jueves viernes sabado domingo"
_SHORT_WEEKDAYS = ("lun", "mar", "mie", "jue", "vie", "sab", "dom")

_UP_TO_FIFTEEN = "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
_WHOSE_YEAR = (
    r"(?P<lastyear>_del_(?:ano_(?:pasado|anterior)|pasado_ano|ultimo_ano))|(?P<thisyear>_de_este_ano|_del_(?:presente|actual)_ano"
    r"|_del_ano_en_curso)|(?P<nextyear>_del_(?:proximo_ano|ano_(?:proximo|que_viene|entrante)))"
)
_WHOSE_WEEK = (
    r"(?P<lastweek>la_(?:semana_(?:pasada|anterior)|pasada_semana|ultima_semana))|(?P<thisweek>esta(?:_misma)?_semana)"
    r"|(?P<nextweek>la_(?:(?:proxima|siguiente)_semana|semana_(?:proxima|que_viene|entrante)))"
)
_OF = r"(?:_del?(?:_ano)?|_del_presente(?:_ano)?|,)?"

CALENDAR = Calendar(
    months={
        **{name: number for number, name in enumerate(_MONTHS.split(), 1)},
        **{name: number for number, name in enumerate(_SHORT_MONTHS.split(), 1)},
        "setiembre": 9,
        "set": 9,
        "sept": 9,
    },
    weekdays={
        **{name: number for number, name in enumerate(_WEEKDAYS.split())},
        **{name: number for number, name in enumerate(_SHORT_WEEKDAYS)},
    },
    short_weekdays=_SHORT_WEEKDAYS,
    days={
        "primero": 1,
        **{word: value for word, value in NUMBERS.ordinals.items() if 1 < value <= 10 and word.endswith("o")},
        **{
            f"vigesimo {word}": 20 + value
            for word, value in NUMBERS.ordinals.items()
            if value < 10 and word.endswith("o")
        },
        **{
            word: value
            for word, value in NUMBERS.below_hundred.items()
            if 1 <= value <= 30 and word not in ("un", "una")
        },
        "treinta y uno": 31,
    },
    years=(
        r"dos_mil(?:_(?:" + _UP_TO_FIFTEEN + r"|dieci\w+|veinte|veinti\w+|treinta(?:_y_\w+)?))?",
        r"mil_(?:ochocientos|novecientos)(?:_\w+(?:_y_\w+)?)?",
    ),
    counts={
        **{word: value for word, value in NUMBERS.below_hundred.items() if 1 <= value <= 60},
        "treinta y un": 31,
        "un par de": 2,
        "cien": 100,
        "medio": 0,
    },
    units={
        "hora": "hour", "horas": "hour", "minutos": "hour", "dia": "day", "dias": "day", "jornada": "day",
        "semana": "week", "semanas": "week", "quincena": "fortnight", "mes": "month", "meses": "month",
        "trimestre": "quarter", "semestre": "half", "ano": "year", "anos": "year", "fin de semana": "weekend",
        "finde": "weekend",
        "decada": "decade", "decadas": "decade",
    },
    plurals=("horas", "minutos", "dias", "semanas", "meses", "anos", "decadas"),
    deictics={
        "hoy": 0, "hoy mismo": 0, "esta jornada": 0, "esta misma jornada": 0,
        "ayer": -1, "anoche": -1, "anteayer": -2, "antier": -2, "antes de ayer": -2,
        "anteanoche": -2,
        "pasado manana": 2, "el dia despues de manana": 2,
    },
    seasons={"primavera": 21, "verano": 22, "otono": 23, "invierno": 24},
    edges={
        "principios": "early", "comienzos": "early", "inicios": "early", "el inicio": "start", "el comienzo": "start",
        "mediados": "mid", "fines": "end", "finales": "end", "el final": "end", "el fin": "end", "fin": "end",
        "final": "end", "el cierre": "end",
    },
    this=("este", "esta", "ese", "esa", "presente", "el presente", "la presente", "el mismo", "la misma"),
    last=("pasado", "pasada", "ultimo", "ultima", "anterior", "previo", "previa"),
    next=("proximo", "proxima", "siguiente", "entrante", "que viene", "venidero", "venidera"),
    in_text=("anterior", "previo", "previa", "siguiente", "ese", "esa", "el mismo", "la misma"),
    parts=("madrugada", "manana", "mediodia", "tarde", "noche", "medianoche"),
    after=("despues", "mas tarde", "luego"),
    before=("antes", "atras"),
    forms=(
        Form(meaning="date", on="month",
             pattern=r"(?:(?:(?:el|este)_)?{weekday}\.?,?_)?(?:(?:el|este|los)_(?:{last}_|{next}_)?)?(?:dias?_)?"
                     r"{day}(?:_(?:del?_)?(?:mes_de_)?|[-/.]_?){month}\b\.?"
                     r"(?:" + _OF + r"(?:_|[/-]){year}|" + _WHOSE_YEAR + r"|_(?:{last}|{next})\b)?"),
        Form(meaning="date", on="month",
             pattern=r"a_los_{day}_dias_(?:del?_)?(?:mes_de_)?{month}\b(?:" + _OF + r"_{year})?"),
        Form(meaning="date", on="month", pattern=r"(?:{weekday},?_)?{month}\b\.?_{day}\b"
                     r"(?:,?(?:_del?)?_{year}|(?!_(?!{glue}\b)[a-z]{4,}))"),
        Form(meaning="month", on="month",
             pattern=r"(?:{edge}_del?_)?(?:el_)?(?:(?:{last}|{next}|{this})_)?(?:mes_de_)?(?:(?:{last}|{next})_)?{month}\b"
                     r"(?:\.?" + _OF + r"(?:_|[/-]){year}|_del?_['’]?(?P<yy>[4-9]\d)\b(?!_?%|[.,]\d|_[a-z])"
                     r"|" + _WHOSE_YEAR + r"|_(?:{last}|{next})\b)?"),
        Form(meaning="day-in-month", on="relative",
             pattern=r"(?:el_)?(?:dia_)?{day}_(?:del?|del_mes)_"
                     r"(?:(?:{this}|{last}|{next})_(?P<unit>mes)|(?P<unit2>mes)_(?:{last}|{next}))\b"),
        Form(meaning="ordinal-weekday", on="weekday",
             pattern=r"(?:el_)?(?P<nth>primer|segundo|tercer|cuarto|quinto|ultimo)_{weekday}_de"
                     r"(?:_{month}(?:_del?_{year})?|_{this}_(?P<unit>mes)\b|l_(?P<unit2>mes)_(?:{last}|{next})\b)"),
        Form(meaning="weekday", on="weekday",
             pattern=r"(?:{deictic},?_)?(?:(?:la_)?{part}_del?_)?(?:el_)?(?:(?:{this}|{last}|{next})_)?(?:dia_)?{weekday}\b"
                     r"(?:(?:_|,_(?!\S+_(?:se|no|lo|la|los|las|votos?|en_contra|a_favor)\b))"
                     r"(?:dia_)?{day}\b(?![.,]\d|_?%|_(?!{glue}\b)[a-z]{4,}))?(?:_(?:{last}|{next})\b)?"
                     r"(?:_de_(?:" + _WHOSE_WEEK + r"))?(?:_(?:por|en)_la_{part}\b)?"),
        Form(meaning="day-of-month", on="relative",
             pattern=r"(?:el|este|los)_(?:(?:{last}|{next})_)?dia_{day}\b(?!_(?:de_)?{month}\b)"
                     r"|(?:el_(?:{last}|{next})_|este_){day}\b(?![.,]\d|_?%|_(?:de_)?[a-z]{3,})"),
        Form(meaning="since-year-start", on="relative",
             pattern=r"(?:en_)?lo_que_va_del?_(?:este_)?(?:ano|presente_ano)\b"),
        Form(meaning="deictic", on="relative",
             pattern=r"(?:(?:la_)?{part}_de_)?{deictic}\b(?!_en_dia\b)(?:_(?:por|en)_la_{part}\b)?"),
        Form(meaning="tomorrow", on="relative",
             pattern=r"(?<!la\s)(?<!esta\s)(?<!una\s)(?<!cada\s)(?<!\bde\s)(?<!por\s)(?<!misma\s)(?<!media\s)(?<!as\s)"
                     r"manana\b(?!_del?_(?!la_{part}))(?:_(?:por|en)_la_{part}\b)?"),
        Form(meaning="part-today", on="relative", pattern=r"esta_(?:misma_)?{part}\b(?!_de)"),
        Form(meaning="week-of", on="month",
             pattern=r"(?:la_)?semana_(?:del|que_(?:empieza|comienza)_el)_{day}(?:_de)?_{month}\b(?:_del?_{year})?"),
        Form(meaning="ago", on="relative",
             pattern=r"hace_(?:ya_)?(?:(?:apenas|solo|exactamente)_)?"
                     r"(?P<about>(?:casi|cerca_de|alrededor_de|aproximadamente|un[oa]s)_)?{count}_{unit}\b|{count}_{unit}_atras\b"),
        Form(meaning="ahead", on="relative", pattern=r"dentro_de_{count}_{unit}\b"),
        Form(meaning="maybe-ahead", on="relative",
             pattern=r"en_(?:los_proximos_)?{count}_{unit}\b(?!_(?:de|mas|consecutiv\w+|previ\w+|anterior\w+|despues|antes))"),
        Form(meaning="offset", on="relative",
             pattern=r"(?:(?:(?:apenas|solo|casi|poco_mas_de)_)?{count}_)?{unit}_(?:{after}|{before})\b"
                     r"|(?:al|el)_dia_(?P<nextday>siguiente)|la_jornada_(?P<nextday2>siguiente)"
                     r"|(?P<eve>(?:la_|en_)vispera)\b|(?:el|un)_dia_(?P<eve2>antes|previo|anterior)\b"
                     r"|(?P<sameday>(?:ese|aquel)_(?:mismo_)?dia)\b|el_mismo_(?P<sameday2>dia)\b"),
        Form(meaning="edge-unit", on="relative",
             pattern=r"(?!(?:el_)?fin_de_semana){edge}_del?_(?:(?:este|{last}|{next})_)?{unit}(?:_(?:{last}|{next})\b)?"),
        Form(meaning="period", on="relative",
             pattern=r"(?:(?:el|la)_)?(?:{this}|{last}|{next})_{unit}\b(?!_(?:{last}|{next})\b)"),
        Form(meaning="period", on="relative",
             pattern=r"(?:(?:el|la|este|esta)_)?{unit}_(?:{last}|{next}|(?P<this9>actual|en_curso))\b"),
        Form(meaning="weekend", on="relative", pattern=r"(?:el|un)_(?P<unit>fin_de_semana)\b(?!_(?:{last}|{next})\b)"),
        Form(meaning="season", on="relative",
             pattern=r"(?:el|la|este|esta)_(?:(?:{last}|{next})_)?{season}(?:_(?:{last}|{next})|_del?_{year})?\b"),
        Form(meaning="edge-year", on="year", pattern=r"{edge}_del?_(?:ano_)?{year}"),
        Form(meaning="quarter", on="year",
             pattern=r"(?P<nth>primer|segundo|tercer|cuarto)_(?P<unit>trimestre|semestre)_del?_(?:ano_)?{year}"),
        Form(meaning="season-year", on="year", pattern=r"{season}(?:_del?)?_{year}"),
        Form(meaning="year", on="year",
             pattern=r"(?:(?<=\ben\s)|(?<=\bde\s)|(?<=\bdel\s)|(?<=\bdesde\s)|(?<=\bhasta\s)|(?<=\bdurante\s)|(?<=\bpara\s)"
                     r"|(?<=\bentre\s)|(?<=\bel\s)|(?<=\bano\s)|(?<=\bal\s)|(?<=\ba\s)|(?<=\by\s)|(?<=\())(?:ano_)?{year}"),
    ),
    day_first=True,
    year_words=("mil novecientos", "mil ochocientos", "dos mil"),
    called_for=("manana", "hace", "vispera", "madrugada", "esta tarde", "esta noche", "pasado", "lo que va"),
    small=("julio", "domingo", "abril", "mar", "set", "may", "sab", "dom"),
    named_after=(
        r"(?:[A-ZÁÉÍÓÚÑ]\w+\sdel?|\b(?:[Aa]venida|[Aa]v\.|[Cc]alle|[Pp]laza|[Jj]ir[oó]n|[Bb]arrio|[Cc]olonia|[Pp]arque|[Pp]uente"
        r"|[Hh]ospital|[Ee]stadio|[Mm]ovimiento|[Ff]rente|[Cc]olegio|[Bb]rigada|[Ff]undaci[oó]n))\s$"
    ),
    since=("desde", "desde el", "a partir del", "a partir de", "desde la"),
    until=("hasta", "hasta el", "hasta la", "antes del", "antes de"),
    deadline=("a mas tardar el", "a mas tardar", "antes del", "antes de", "para el"),
    range_starts=("del", "de", "desde el", "desde", "desde las", "los dias", "el"),
    range_links=("al", "a", "hasta el", "hasta", "y hasta el", "-", "–", "—"),
    between=("entre el", "entre", "entre los dias", "entre la"),
    between_links=("y el", "y", "e"),
    pair_links=("y", "y el", "e"),
    glue=("y", "e", "en", "a", "al", "de", "del", "con", "por", "para", "que", "el", "la", "los", "las", "se", "cuando",
          "ante", "entre", "segun", "ultimo", "ultimos", "hasta", "pasado", "proximo", "proximos", "desde"),
    other_year=r"(?:del mismo|de ese(?: mismo)?|de aquel|de dicho|del siguiente) ano|del ano siguiente",
    counting=("de", "en", "a", "entre", "y", "hasta", "por", "con"),
    apposed=r"\s?[,(]\s?(?:que (?:fue|era|es|cayo(?: en)?) )?(?:un |el |dia |el dia )?",
    clock=("gmt", "utc", "horas", "hora", "hrs", "hs", "h", "hora local"),
    at_hour=("a las", "las", "a la"),
    names_before=(
        "movimiento", "frente", "comando", "brigada", "columna", "batallon", "fundacion", "sindicato", "avenida", "av.",
        "calle", "plaza", "plazoleta", "parque", "jiron", "paseo", "autopista", "puente", "barrio", "colonia", "villa",
        "asentamiento", "hospital", "estadio", "colegio", "escuela", "liceo", "universidad", "aeropuerto", "teatro",
        "club", "cooperativa",
    ),
    names_after=("movement", "brigade", "front", "avenue"),
    recurring=(
        r"\b(?:los|cada|todos los|(?<!semana )de"
        r"|(?<!semana )de (?:lunes|martes|miercoles|miércoles|jueves|viernes) a)\s$"
    ),
    month_after=("el", "en", "de", "desde", "hasta", "a", "entre", "y", "para", "del", "mes de", "durante"),
    future=(
        r"\b\w+(?:rá|rán|ré|remos)\b|\bv[ae]n?\s+a\s+\w+r\b|\bprevist\w+|\bprogramad\w+|\bpróxim\w+|\bproxim\w+"
        r"|\bconvocad\w+|\bhasta\b|\bplazo\b|\btardar\b|\ba partir\b|\bvence\b|\bdebe\w*\b|\bpodr\w+\b"
        r"|\b\w+(?:ría|rían)\b|\bsera\b|\bseran\b"
        r"|\bingresar\b|\bposterg\w+|\baplaz\w+|\bfij\w+\b|\bllegar\b"
    ),
    hoped=(
        r"\b(?:espera|prevé|busca|planea|pretende|quiere|piensa|aspira)n?\s(?:[^,.;]{0,20}\s)?\w+[aei]r(?:l[aeo]s?|se)?\b"
        r"(?:[^.;]{0,80}?\s[ye]\s\w+[aei]r(?:l[aeo]s?|se)?\b)*"
    ),
    past=(
        r"\b\w+(?:ó|aron|ieron|aba|aban)\b"
        # Behind an article it is a noun, as are some without: "el tratado", "Diputados".
        r"|(?<!\bel )(?<!\bal )(?<!\bdel )(?<!\blos )(?<!\bun )(?<!\bla )(?<!\bsu )"
        r"\b(?!(?:senado|diputad[oa]s?|estados?|sábado)\b)\w+(?:ado|ada|ados|adas|ido|ida|idos|idas)\b"
        r"|\bfue(?:ron)?\b|\bhab[ií]an?\b|\bha\b|\bhan\b"
        r"|\bhizo\b|\bpasad[oa]\b|\btuvo\b|\bestuvo\b|\bhubo\b|\bdi(?:o|eron)\b|\bvi(?:o|no)\b|\b\w*(?:puso|pusieron|dijo|dujo|jeron|trajo|tuvo|vino)\b|\bera\b|\bdesde\b|\bdej[oó]\b"
    ),
    complement=r"_(?:de_)?que\b|_de(?:l|_la|_los|_las)?\b",
)  # fmt: skip
