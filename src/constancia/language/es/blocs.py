"""How Spanish names parties and groups in a body, and how they stand."""

from __future__ import annotations

from constancia.language.parties import PARTIES
from constancia.language.shape.blocs import BlocWords

_ADVERB = r"(?:(?:[\w@]+mente|tambien|en bloque|finalmente|ayer|hoy|@+|ya|dividid[oa]s?|unid[oa]s?) ){0,2}"

GROUPS = BlocWords(
    heads=(
        r"(?:bancadas?|bloques?|grupos? parlamentarios?|grupos?|fraccion(?:es)?|partidos?|coalicion|alianza"
        r"|agrupacion|interbloques?|alas?|facciones|faccion|escanos)"
    ),
    people=(
        r"(?:senador(?:es|as)|diputad[oa]s|congresistas|legislador(?:es|as)|parlamentari[oa]s|asambleistas"
        r"|concejales|regidores|eurodiputados|representantes|miembros|integrantes)"
    ),
    tails=r"(?!)",
    kinds=(
        r"(?:oficialismo|oposicion|(?:extrema |ultra|centro)?(?:izquierda|derecha)|radicalismo|peronismo"
        r"|kirchnerismo|fujimorismo|correismo|chavismo|sandinismo|evismo|arcismo|uribismo|petrismo|macrismo"
        r"|morenismo|panismo|priismo|independientes|republicanos|democratas|conservadores|liberales"
        r"|socialistas|comunistas|verdes|laboristas|populares|radicales|democristianos|socialcristianos"
        r"|nacionalistas|oficialistas|opositores|peronistas|fujimoristas|partido gobernante"
        r"|bloque (?:oficialista|opositor))"
    ),
    of=r"(?:de la |de los |de las |del |de )",
    inside=r"(?:de la|de los|de las|del|de|por la|por el|por|la|el|los|para el|para la)",
    double=r"(?:Partido|Alianza|Frente|Movimiento)(?: #| por la| por el| de la| de)* # y #",
    telling=(
        r"\b(?:partido|fuerza|accion|pacto|alianza|frente|movimiento|union|coalicion|popular|nacional|democratic[oa]"
        r"|republican[oa]|liberal|socialista|comunista|federal|libre|progresista|ciudadan[oa]|convergencia"
        r"|encuentro|renovacion|juntos|podemos)\b"
    ),
    described=(
        r"(?:oficialista|opositor[a]?|gobernante|aliad[oa]|derechista|izquierdista|centrista"
        r"|conservador[a]?|ultraderechista|independentista)"
    ),
    leaders=(
        r"(?:jef[ea] de (?:la )?bancada|vocer[oa]|portavoz|lider|president[ea] del? (?:partido|bloque)"
        r"|congresista|diputad[oa]|senador[a]?|legislador[a]?|coordinador[a]?|bancada|bloque|partido"
        r"|grupo parlamentario|fraccion|congresistas|diputados|senadores|legisladores|dirigente|militante"
        r"|alianza|coalicion)"
    ),
    stances={
        "for": (
            r"(?:(?:ha |han |habia |habian )?vot(?:o|aron|a|an|ara|aran|ado|arian?) "
            + _ADVERB
            + (
                r"(?:(?:a|en) favor|por (?=(?!rechaz|desestim|archiv|deneg|negar|impedir)[a-z]{2,}(?:ar|er|ir)\b)"
                r"|(?:por el |que )?[«“\"]?si\b|afirmativamente|de (?:forma|manera) (?:afirmativa"
                r"|positiva|favorable))|(?:dio|dieron|dara|daran) (?:su |el |sus )?(?:respaldo|apoyo"
                r"|voto[s]? (?:a favor|favorable[s]?)|aval)|se (?:pronuncio|pronunciaron|manifesto"
                r"|manifestaron) a favor|se (?:expreso|expresaron|mostro"
                r"|mostraron|posiciono|posicionaron|inclino|inclinaron) (?:a favor|por el si)|esta(?:n|ba"
                r"|ban)? a favor|acompan(?:o|aron|ara|aran)(?= ?[.,;]|$"
                r"| en bloque| la | el ))"
            )
        ),
        "against": (
            r"(?:(?:ha |han |habia |habian )?vot(?:o|aron|a|an|ara|aran|ado|arian?) "
            + _ADVERB
            + (
                r"(?:en contra|contra(?= (?:el|la|los|las|su|un|una|esa?|ese|dich[oa]|que|del?) )|por (?=(?:rechaz"
                r"|desestim|archiv|deneg|negar|impedir))|(?:por el |que )?[«“\"]?no\b|negativamente|de (?:forma"
                r"|manera) negativa)|se (?:opuso"
                r"|opusieron|opone|oponen|opondra|opondran)|se (?:pronuncio|pronunciaron|manifesto"
                r"|manifestaron|expreso|expresaron|mostro|mostraron|posiciono|posicionaron|inclino|inclinaron)"
                r" (?:en contra|por el no)|esta(?:n|ba|ban)? en contra)"
            )
        ),
        "abstain": (
            r"(?:se (?:abstuvo|abstuvieron|abstiene|abstienen|abstendra|abstendran|ha abstenido|han abstenido"
            r"|habia abstenido|habian abstenido)|opto por (?:la abstencion|abstenerse)"
            r"|optaron por (?:la abstencion|abstenerse)|vot(?:o|aron) en abstencion)"
        ),
        "split": (
            r"(?:tuv(?:o|ieron) votos (?:divididos|dispersos)|lleg(?:o|aron) partid[oa]s?"
            r"|no (?:vot(?:o|aron)|actu(?:o|aron)|fue(?:ron)?|se mantuv(?:o|ieron)|estuv(?:o|ieron))"
            r" (?:en (?:bloque|conjunto)|unid[oa]s?|junt[oa]s|de (?:forma|manera) (?:unida|conjunta|unanime"
            r"|uniforme|cohesionada))"
            r"|vot(?:o|aron) (?:desunid[oa]s?|en sentidos? (?:distintos?|opuestos?|diferentes?))"
            r"|se (?:fue(?:ron)?|abri(?:o|eron)) en #~* direcciones"
            r"|no (?:logro|lograron|alcanzo|alcanzaron) (?:un )?consenso|se (?:reparti(?:o|eron)|distribuy(?:o"
            r"|eron))|se (?:dividio|dividieron|partio|partieron"
            r"|fracturo|quebro|fraccionaron)|vot(?:o"
            r"|aron) (?:de (?:forma|manera) )?dividid[oa]s?|llego dividid[oa]|llegaron dividid[oa]s"
            r"|esta dividid[oa]|estan dividid[oa]s|fue(?:ron)? dividid[oa]s? a la votacion|aparecio dividid[oa])"
        ),
    },
    objected={
        "for": r"(?:(?:respald|apoy|aval|acompan|aprob|suscrib)(?:o|aron|a|an|ara|aran)|respaldo|apoya(?:ba|ban))",
        "against": r"(?:rechaz(?:o|aron|a|an|ara|aran)|objet(?:o|aron)|combati(?:o|eron))",
    },
    nominal={
        "for": (
            r"(?:con|recib(?:io|ieron)|obtuv(?:o|ieron)|tuv(?:o|ieron)|concit(?:o|aron)|logr(?:o|aron)|gan(?:o|aron)"
            r"|reuni(?:o|eron)|consigui(?:o|eron)|sum(?:o|aron)|cosech(?:o|aron)|goz(?:o|aron) de|merecio|y)"
            r" (?:el (?:apoyo|respaldo|aval|visto bueno"
            r"|voto(?: a favor| favorable| afirmativo)?)(?: mayoritario| unanime| pleno| total| decidido"
            r"| expreso)?|los votos(?: a favor"
            r"| favorables| afirmativos)?|votos) (?:de la |de los |de las |del |de )"
            r"|gracias al? (?:apoyo|respaldo|aval|voto|los votos) (?:de la |de los |de las |del |de )"
        ),
        "against": (
            r"(?:con |pese a |contra |y |recib(?:io|ieron) |tuv(?:o|ieron) )?(?:(?:el voto|los votos) (?:en contra"
            r"|negativos?|contrarios?)"
            r"|el rechazo|la oposicion|el voto contrario|el no) (?:de la |de los |de las |del |de )(?! )"
        ),
        "abstain": r"(?:con |y )?(?:la abstencion|las abstenciones) (?:de la |de los |de las |del |de )",
    },
    inverted={
        "for": (
            r"(?:a favor de [^;:#]{3,130}?,? (?:estuv(?:o|ieron)|votaron|figura(?:n|ron)|se (?:pronunciaron"
            r"|expresaron|manifestaron))"
            r"|a favor(?:, (?:como|claro|tambien|ademas|por supuesto)[^,.;]{0,30})?,(?= (?:l[oa]s|el|la) )"
            r"|a favor,? (?:tambien )?(?:se (?:expresaron|posicionaron|alinearon|mostraron|decantaron)|(?:han "
            r"|habian )?(?:estado|estuvieron|votaron|votado|lo hicieron|lo han hecho"
            r"|se (?:pronunciaron|manifestaron)))|(?:han |habian )?vot(?:aron|ado|o) (?:a|en) favor)"
        ),
        "against": (
            r"(?:en contra de [^;:#]{3,130}?,? (?:estuv(?:o|ieron)|votaron|figura(?:n|ron)|se (?:pronunciaron"
            r"|expresaron|manifestaron))"
            r"|en contra(?:, (?:como|claro|tambien|ademas|por supuesto)[^,.;]{0,30})?,(?= (?:l[oa]s|el|la) )"
            r"|en contra,? (?:tambien )?(?:se (?:expresaron|posicionaron|alinearon|mostraron|decantaron)|(?:han "
            r"|habian )?(?:estado|estuvieron|votaron|votado|lo hicieron|lo han hecho"
            r"|se (?:pronunciaron|manifestaron)))|(?:han |habian )?vot(?:aron|ado|o) en contra|se (?:opusieron"
            r"|opuso))"
        ),
        "abstain": r"se (?:abstuvieron|abstuvo|han abstenido|ha abstenido)",
    },
    opening=r"(?:^|[.;:,—] ?|\.- |\b(?:y|mientras(?: que)?|pero|en tanto que|aunque|donde|tambien) )[\"“«]?$",
    articles=r"(?:el|la|los|las|tanto|tambien)",
    plural=r"(?:se )?(?:(?:lo|la|los|las) )?\w+(?:aron|eron|an)\b",
    lone_form=r"\w{3,}[aei]mos",
    row_joiners=r"y|e|asi como|junto con",
    partial=(
        r"(?:muchos|algunos|varios|pocos|otros|mayoria|parte|algunas|varias|demas|unos|unas|tres"
        r"|dos)(?: de)?(?: los| las| la| el)?"
    ),
    instructed=r"(?:orden|instru|instrucci|acord|anunci|llam|pid)\w*",
    positions=r"(?:tenia|tienen|tenian) (?:como posicion|la posicion de|previsto)$",
    aside=r"(?:el|la|los|las|su|una?|principal(?:es)?)",
    wings=r"(?:alas?|faccion|facciones|sector)",
    exceptions=r"(?:salvo|excepto|menos|con excepcion de|a excepcion de|con la excepcion de)\b",
    with_rest=(
        r" (?:junto (?:con|a)|igual que|al igual que|como) (?:el resto de |toda )?(?:su|la|el) (?:bancada"
        r"|bloque|grupo|partido|fraccion),? (?:de )?"
    ),
    whose=r"(?:cuy[oa]|su)",
    adjectives=(
        r"(?:\w+(?:ista|crata|ador|adora|itor|itora|ivo|iva|ario|aria)|radical|liberal|verde|rojo"
        r"|mayoritari[oa]|minoritari[oa])"
    ),
    infinitive=r"(?:abstenerse|votar)\b",
    all_but=r"(?<!\w)tod[oa]s? (?:el |la |los |las )?(?P<name>[^,]+?),? (?:salvo|menos|excepto) (?:\w+ ){0,2}\w+,?$",
    abbreviated=r"(?:sra?s?|dra?|dip|sen|cong|gral|lic|ing|don)\.",
    negated=r"\b(?:no|nunca|ni|tampoco)(?: (?:se|la|lo|los|las|ha|han))?$",
    likewise=r", tambien\b(?=,|\\.|;|$)",
    joiners=r"(?:, y (?:a |tambien )?|, del? |, | y del? | y | e | junto (?:a|con) | ademas de | asi como )",
    between=(
        r"(?:,|todos|todas|ambos|ambas|tambien|en bloque|en cambio|a su vez|por su parte|unanimemente"
        r"|siempre|ademas|si|solo|practicamente|casi|ya|la|lo|las|los|mayoritariamente|en conjunto"
        r"|finalmente|igualmente|ayer|hoy|@+|se|en su mayoria)"
    ),
    clause=(
        r"(?:[;:•|—]|(?:^| )mientras(?: que)?,? | pero | en tanto(?: que)?,? | aunque | en cambio,? |, y (?=(?:el"
        r"|la|los|las) )| - )"
    ),
    together=(
        r"\b(?:en bloque|en pleno|como un solo hombre|en conjunto|su bancada|sus \w+ (?:diputados|senadores"
        r"|congresistas|legisladores)|dividid[oa])\b"
    ),
    pronouns=r"(?:la|lo|las|los)",
    topics=r"(?:de|en|entre|dentro de|por) (?:la |el |los |las |sus )?",
    with_all=r",? (?:con|por) (?:sus|los|las|todos sus) #(?= )",
    gave=r"(?:aporto|aportaron|puso|pusieron|sumo|sumaron|dio|dieron) #(?: de (?:los|sus))? votos?(?: a favor)?",
    generic=(
        r"(?:alianza|frente|partido|movimiento|union|bloque|bancada|grupo|fuerza|accion|coalicion|convergencia"
        r"|nuev[oa]"
        r"|unidad|pacto|primer[oa]?|por|para|el|la|los|las|de|del)"
    ),
    parties=PARTIES,
    helpers=frozenset(
        [
            "asesores",
            "asesor",
            "abogados",
            "abogado",
            "familiares",
            "simpatizantes",
            "votantes",
            "seguidores",
            "militantes",
            "trabajadores",
            "empleados",
            "partidarios",
            "allegados",
            "donantes",
        ]
    ),
    giving=(
        r"(?:otorg(?:o|aron)|aport(?:o|aron)|puso|pusieron|sum(?:o|aron)|dio|dieron|entreg(?:o|aron)|emiti(?:o|eron)"
        r"|registr(?:o|aron)|tuvo|tuvieron|contribuy(?:o|eron) con|reparti(?:o|eron)|distribuy(?:o|eron)|acumul(?:o"
        r"|aron)"
        r"|contabiliz(?:o|aron)|deposit(?:o|aron)|consign(?:o|aron)|vot(?:o|aron) con)"
    ),
    to_count=(
        r"(?:tod[oa]s|sus?|los|las|un total de|solo|apenas|votos?|bancada|asi|de la siguiente (?:manera|forma)"
        r"|de este modo"
        r"|al proyecto|a la (?:mocion|propuesta|ley|censura|vacancia|reforma|iniciativa)|entre|con)"
    ),
    with_counts=r"(?:con|por)(?: (?:sus|los|las|todos(?: sus)?|un total de|solo|apenas))?",
    thus=(
        r"asi(?: (?:es|fue) como)? (?:se )?(?:repartio|repartieron|dividio|dividieron|voto|votaron|partio|distribuyo"
        r"|pronuncio|expreso|definio|quedo|se alineo)"
    ),
    wholes=r"(?:los|las|sus|tod[oa]s(?: l[oa]s| sus)?|l[oa]s? tod[oa]s)",
    all_after=r"(?:en bloque|en pleno|tod[oa]s|unanimemente|por unanimidad)",
    of_whom=r"(?:l[oa]s|votos|tod[oa]s|mayoria|resto|mitad|l[oa]s (?:demas|otr[oa]s))",
    majority=(
        r"(?:(?:(?:una|la) )?(?:gran |amplia |inmensa |abrumadora )?mayoria|el grueso)"
        r"(?: de)?(?: los| las| la| el|l)?"
    ),
    clefts=r"(?:que|quienes)",
    are=r"(?:fueron|fue|son|es|eran|han sido)",
    same_as=r",? (?:igual que|al igual que|lo mismo que|lo mismo hizo|como tambien|junto (?:a|con)|asi como|como) ",
    bare_sides={"for": r"(?:a|en) favor(?= ?(?:[,.;)]|$| de))", "against": r"en contra(?= ?(?:[,.;)]|$| de))"},
    shared=r"(?:\by|\be|,)\s*(?:luego |tambien |despues )?(?:lo |la )?$",
    votes_of=r"# (?:votos|sufragios) de(?:l| la| los| las)? ",
    votes_behind=r"(?!)",
    votes_went={
        side: (
            r"(?:fue(?:ron)?|se fueron|iban|resultaron|estuvieron|quedaron|se (?:emitieron|dirigieron|contaron"
            rf"|registraron|sumaron)) (?:tod[oa]s )?(?:{words})(?!\w)"
        )
        for side, words in (
            ("for", r"(?:a|en) favor|por el si|al si|favorables|afirmativos|positivos"),
            ("against", r"en contra|contra|por el no|al no|contrarios|negativos|de rechazo"),
            ("abstain", r"(?:en|de|por la) abstencion|abstenciones"),
        )
    },
    others=r"(?:otr[oa]s|total|totales|resto|varios|sin bloque|no agrupados|ausentes|bancada|bloque|grupo)",
)

TRIGGERS = (
    "voto ",
    "votos",
    "votaron",
    "votara",
    "votan",
    "votado",
    "abst",
    "se opus",
    "se opon",
    "rechaz",
    "respald",
    "apoy",
    "aval",
    "acompan",
    "en contra",
    "a favor",
    "dividi",
    "partio",
    "partieron",
    "fractur",
    "en bloque",
    "se dividi",
    "bancada",
    "bloque",
)
