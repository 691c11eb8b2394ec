"""How Spanish names parties and groups in a body, and how they stand."""

from __future__ import annotations

from constancia.language.parties import PARTIES
from constancia.language.shape.blocs import BlocWords

_ADVERB = r"(?:(?:[\w@]+mente|tambien|en bloque|finalmente|ayer|hoy|@+|ya|dividid[oa]s?|unid[oa]s?) ){0,2}"

_LEANINGS = (
    r"(?:(?!terror)\w+istas?|\w+cratas?|opositor(?:es|as?)?|liberal(?:es)?|conservador(?:es|as?)?|radical(?:es)?"
    r"|verdes?|aliad[oa]s?|gobernantes?|gubernamental(?:es)?|provincial(?:es)?|federal(?:es)?|regional(?:es)?"
    r"|independientes?|republican[oa]s?|laborista|progres|minoritari[oa]s?|mayoritari[oa]s?|libertari[oa]s?"
    r"|colorad[oa]s?|blanc[oa]s?|azul(?:es)?|celestes?|morad[oa]s?|naranjas?|fujimoristas?|popular(?:es)?"
    r"|parlamentari[oa]s? (?:\w+istas?|opositor[aes]*)|(?:ultra|extrema )?(?:derecha|izquierda)|de (?:la |el )?"
    r"(?:(?:ultra|extrema |centro)?(?:derecha|izquierda)|centro|oposicion|oficialismo|gobierno)"
    r"|del (?:oficialismo|gobierno|centro|partido de gobierno|partido gobernante)"
    r"|no (?:agrupad[oa]s|alinead[oa]s|adscrit[oa]s|inscrit[oa]s))"
)

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
    opening=r"(?:^|[.;:,—] ?|\.- |\b(?:y|mientras(?: que)?|pero|en tanto que|aunque|donde|tambien) )[\"“«]?$",
    articles=r"(?:el|la|los|las|tanto|tambien)",
    lone_form=r"\w{3,}[aei]mos",
    row_joiners=r"y|e|asi como|junto con",
    partial=(
        r"(?:muchos|algunos|varios|pocos|otros|mayoria|parte|algunas|varias|demas|unos|unas|tres"
        r"|dos)(?: de)?(?: los| las| la| el)?"
    ),
    positions=r"(?:tenia|tienen|tenian) (?:como posicion|la posicion de|previsto)$",
    aside=r"(?:el|la|los|las|su|una?|principal(?:es)?)",
    wings=r"(?:alas?|faccion|facciones|sector)",
    exceptions=r"(?:salvo|excepto|menos|con excepcion de|a excepcion de|con la excepcion de)\b",
    whose=r"(?:cuy[oa]|su)",
    adjectives=(
        r"(?:\w+(?:ista|crata|ador|adora|itor|itora|ivo|iva|ario|aria)|radical|liberal|verde|rojo"
        r"|mayoritari[oa]|minoritari[oa])"
    ),
    infinitive=r"(?:abstenerse|votar)\b",
    abbreviated=r"(?:sra?s?|dra?|dip|sen|cong|gral|lic|ing|don)\.",
    negated=r"\b(?:no|nunca|ni|tampoco)(?: (?:se|la|lo|los|las|ha|han))?$",
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
    bare_sides={"for": r"(?:a|en) favor(?= ?(?:[,.;)]|$| de))", "against": r"en contra(?= ?(?:[,.;)]|$| de))"},
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
    naming=(
        r"(?:bancadas?|bloques?|grupos? parlamentarios?|grupo (?=mixto)|interbloques?|fraccion(?:es)?|partidos?"
        r"|coalicion|clubes|club|agrupacion|subbloques?|monobloques?|listas?)"
    ),
    naming_tails=r"(?!)",
    leanings=_LEANINGS,
    sides=(
        r"(?:(?:oposicion(?= (?:de (?:ultra|centro)?(?:derecha|izquierda)|\w+istas?|conservadora|progresista|radical"
        r"|de centro)) (?:de \w+|\w+)|oposicion(?! (?:de|del|al?|a la|de la|y el|ciudadana|social|popular)\b)"
        r"|oficialismo(?: \w+ista| colorado)?|peronismo|radicalismo|socialismo|macrismo|kirchnerismo|massismo"
        r"|fujimorismo|correismo|chavismo|orteguismo|sandinismo|evismo|arcismo|uribismo|petrismo|santismo"
        r"|morenismo|panismo|priismo|bukelismo|cartismo|abdismo|lulismo|bolsonarismo|castrismo|toledismo|aprismo"
        r"|trumpismo|independentismo|nacionalismo (?:vasco|catalan|gallego)|mileismo|larretismo|cordobesismo"
        r"|partido (?:gobernante|oficialista|de gobierno|en el poder|oficial)|coalicion (?:gobernante|de gobierno"
        r"|oficialista|opositora)|bloque de (?:la )?(?:investidura|oposicion|izquierda|derecha|gobierno)"
        r"|(?:ultra|extrema |centro)(?:izquierda|derecha)|(?:toda |la |de )(?:izquierda|derecha)"
        r"|no (?:agrupados|alineados|adscritos|inscritos)))"
        r"|(?:bancadas?|bloques?|interbloques?|fraccion(?:es)?|partidos?|coalicion(?:es)?|alas?|grupos? parlamentarios?"
        r"|grupos?|diputad[oa]s|senador(?:es|as)|congresistas|legislador(?:es|as)|parlamentari[oa]s|asambleistas"
        r"|concejales|ediles|eurodiputad[oa]s|representantes|escanos) " + _LEANINGS + r"(?: " + _LEANINGS + r")?"
    ),
    plurals=(
        r"(?:(?i:independientes|republicanos|democratas|conservadores|liberales|socialistas|comunistas|laboristas"
        r"|populares|radicales|democristianos|socialcristianos|socialdemocratas|nacionalistas|oficialistas"
        r"|opositores|peronistas|fujimoristas|kirchneristas|libertarios|colorados|correistas|uribistas"
        r"|petristas|chavistas|sandinistas|morenistas|panistas|priistas|macristas|radicales|ecologistas))"
    ),
    those=r"(?:los|las|la)",
    institutions=(
        r"(?:policia|banco|instituto|asociacion|ejercito|ministeri|corte|tribunal|junta|consejo|comision|defensoria"
        r"|fiscalia|federacion|confederacion|sindicato|universidad|asamblea|congreso|senado|camara|parlamento|union"
        r" europea|naciones|organizacion|central|camara|iglesia|conferencia|colegio|fundacion|amnistia|human|gobierno"
        r"|poder|estado|guardia|fuerzas|fuerza aerea|marina|constitucion|plan|proyecto|ley|codigo|pleno|presiden"
        r"|vicepresiden|secretari|direccion|agencia|gazeta|diario|casa|palacio|republica|unidad de|centro de"
        r"|centro nacional|red|mesa|comite|foro|liga|observatorio|transparencia|greenpeace|onu|oea|cidh|ue|otan|fmi"
        r"|bid|cepal|unesco|unicef|acnur|dea|fbi|cia|eeuu|ee|uu|cgt|cta|cut|ugt|ccoo|cepyme|ceoe|cgtp|confiep|snte"
        r"|cnte|fenprof|dnu|iva|igv|isr|pib|ine|tse|cne|jne|onpe|inai|scjn|csjn|tc|ts|efe|afp|bbc|cnn|rae|covid"
        r"|lgbt|lgtb|tpp|tlc|afp|onp|essalud|imss|issste|pemex|ypf|cfe|rtve|conaie|anep|ips|caf|bm|bce|ce|pe|cd|dd)"
        r"(?![\w])|(?:policia|ministeri|presiden|vicepresiden|secretari|constitucion|universi|federacion"
        r"|confederacion|sindicat|asociacion|camara|comision|comite|consejo|asamblea)"
    ),
    last_joiners=(r"y tambien|y|e|y a|ni|junto (?:a|con)|ademas de|asi como|mas|con"),
    list_modifiers=(
        r"el|la|los|las|l|a|al|de|del|tambien|su|sus|aliad[oa]s?|soci[oa]s?|de gobierno|oficialistas?"
        r"|opositor(?:a|es|as)?"
        r"|el tambien|derechistas?|izquierdistas?|ultraderechistas?|conservador[a]?|centristas?|independentistas?"
        r"|tanto|por|con|sus socios de|partidos?|bancadas?|grupos?"
    ),
    pairs={"tanto": "como", "ni": "ni"},
    quantities=r"otr[oa]s|l[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|\d+|sus|principales|mayores|demas",
    bodies_behind=r"(?!)",
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
    "afirmativ",
    "negativ",
    "positivo",
    "opos",
    "tumb",
    "hund",
    "fren",
    "impuls",
    "defend",
    "defien",
    "aprob",
    "aprueb",
    "media sancion",
    "sancion",
    "repudi",
    "objet",
    "objec",
    "advers",
    "partidari",
    "cerraron filas",
    "cierra filas",
    "espalda",
    "divide",
    "parte en",
    "voto",
    "votar",
    "sufrag",
    "por el si",
    "por el no",
    "su no",
    "al no",
    "visto bueno",
    "desech",
    "censur",
    "apuntal",
    "arrop",
    "bendi",
    "blind",
    "viabiliz",
    "resisti",
    "combat",
    "impugn",
    "suscrib",
    "secund",
    "refrend",
    "ratific",
    "convalid",
    "promulg",
    "archiv",
    "deneg",
    "luz verde",
    "via libre",
    "veta",
    "vetar",
    "lapid",
)
