"""How Spanish tells the vote of one member."""

from __future__ import annotations

from constancia.language.shape.member_votes import MemberVoteWords
from constancia.language.shape.speech import words

_FOR = r"(?:a|en) favor"
_AGAINST = r"en contra"
_AMONG = (
    r"(?:(?:estuv(?:o|ieron)|figura(?:n|ba|ban)?|figur(?:o|aron)|esta(?:n|ba|ban)?|se (?:cuenta|conto|encuentra"
    r"|encontro)"
    r"|aparece(?:n)?) entre (?:quienes|(?:los|las) (?:#~* ?)?(?:[\w~]+ ){0,2}?que)"
    r"|fue(?:ron)? (?:un[oa]|#~*|unos|parte) de (?:quienes|(?:los|las) (?:#~* ?)?(?:[\w~]+ ){0,2}?que))"
    r" (?:(?:lo|la) (?:hizo|hicieron)|vot(?:o|aron)|se (?:pronuncio|pronunciaron)) "
)
_CAST = (
    r"(?:emiti(?:o|eron)|deposit(?:o|aron)|dej(?:o|aron) (?:constancia de)?|registr(?:o|aron)|marc(?:o|aron)"
    r"|consign(?:o|aron)|expres(?:o|aron)) (?:su|un|el) voto "
)

MEMBER_VOTES = MemberVoteWords(
    who=r",? (?:que|quien|quienes)",
    led_by=r"(?<!\w)(?:encabez|lider|dirig|presid|represent)(?:ad|id)[oa]s? por (?:[\w.-]+ ){0,5}$",
    affiliation=r"(?:, de(?:l| la)?|,? de la bancada de(?:l| la)?|,? del partido|,? por) ",
    party=r" de(?:l| la)? ",
    alone={
        "against": (
            r"(?:fue el unico en (?:votar en contra|oponerse)|emitio el unico voto en contra"
            r"|fue el unico voto en contra)"
        ),
        "abstain": r"(?:fue el unico en abstenerse|fue la unica abstencion)",
    },
    beside={},
    beside_lead=r"(?!)",
    named_after={
        "for": (
            r"(?:vot(?:o|aron) a favor (?:tambien )?"
            r"|votos? (?:a favor|favorables?)(?: [^.;]{0,60}?)?(?:,|:| fueron| fue) (?:los|el) (?:del? )(?:la |los "
            r"|las )?"
            r"|(?:con|y) (?:el voto (?:a favor|favorable|afirmativo)) de |entre (?:quienes"
            r"|los que|las que) (?:votaron|lo hicieron|se pronunciaron) a favor(?: [^,.;:]{0,50}?)? "
            r"(?:estuv(?:o|ieron)|figura(?:n|ba|ban)?|esta(?:n|ba|ban)?) )"
        ),
        "against": (
            r"(?:vot(?:o|aron) en contra (?:tambien )?"
            r"|votos? (?:en contra|negativos?)(?: [^.;]{0,60}?)?(?:,|:| fueron| fue) (?:los|el) (?:del? )(?:la "
            r"|los |las )?"
            r"|(?:con|y) (?:el voto (?:en contra|negativo|contrario)) de |(?:unico|solo) (?:voto"
            r"|sufragio) (?:en contra|negativo)(?: [^,.;]{0,40}?)? (?:fue|lo emitio|lo dio|correspondio a"
            r"|vino de)(?: (?:el|de))* |entre (?:quienes|los que|las que) (?:votaron|lo hicieron|se pronunciaron)"
            r" en contra(?: [^,.;:]{0,50}?)? (?:estuv(?:o|ieron)|figura(?:n|ba|ban)?|esta(?:n|ba|ban)?) )"
        ),
        "abstain": r"(?:(?:con|y) la abstencion de |unica abstencion (?:fue|correspondio a)(?: la)?(?: de)? )",
    },
    away={
        "leave": r"(?:estaba|esta|se encontraba|se hallaba) (?:de|con) licencia",
        "absent": r"(?:estuvo ausente|no asistio|se ausento|falto a la votacion)",
        "not-voting": (
            r"no (?:voto(?! (?:en contra|a favor|por|que|si\b|no\b))|emitio su voto"
            r"|participo en la votacion)\b"
        ),
    },
    titles=(
        r"(?:(?:el|la|los|las) )?(?:(?:congresista|diputad[oa]|senador[a]?|legislador[a]?|parlamentari[oa]"
        r"|asambleista|concejal[a]?|regidor[a]?|president[ea]|vicepresident[ea]|edil"
        r"|representante|ministr[oa]|vocer[oa]|portavoz)(?:e?s)? )?"
        r"(?:(?:oficialista|opositor[a]?|independiente|nacional(?:ista)?|fujimorista|peronista|no agrupad[oa]) )?"
    ),
    told={
        "for": (
            rf"(?:{_AMONG}{_FOR}|{_CAST}(?:{_FOR}|favorable|afirmativo|positivo)|dij(?:o"
            rf"|eron) (?:que )?[«“\"']?si[»”\"']? a"
            r"|(?:dio|dieron) (?:su )?voto (?:a favor|favorable|afirmativo)"
            r"|fue(?:ron)? un(?:o de los)? votos? (?:a favor"
            r"|favorables?)|se inclin(?:o|aron) por el si"
            r"|(?:opt(?:o|aron)|decidi(?:o|eron)|prefiri(?:o|eron)) (?:por )?votar a favor)"
        ),
        "against": (
            rf"(?:{_AMONG}{_AGAINST}|{_CAST}(?:{_AGAINST}|contrario|negativo)|dij(?:o"
            rf"|eron) (?:que )?[«“\"']?no[»”\"']?"
            r"(?= ?(?:,|\.|;|$|a(?:l| la)?\b|en (?:la|el) ))|fue(?:ron)? un(?:o de los)? votos? en contra"
            r"|vot(?:o|aron) (?:en )?contra|se inclin(?:o|aron) por el no"
            r"|(?:opt(?:o|aron)|decidi(?:o|eron)|prefiri(?:o|eron)) (?:por )?votar en contra)"
        ),
        "abstain": (
            rf"(?:{_AMONG}en abstencion"
            r"|(?:estuv(?:o|ieron)|figur(?:a|an|o|aron)) entre (?:quienes|(?:los|las) que) se abstuvieron"
            rf"|{_CAST}(?:en|de) abstencion)"
        ),
    },
    own={
        "for": r",? (?:fue |resulto |era )?(?:a favor|favorable|afirmativo|por el si)\b",
        "against": r",? (?:fue |resulto |era )?(?:en contra|contrario|negativo|por el no)\b",
        "abstain": r",? (?:fue |resulto |era )?(?:en|de|la) abstencion\b",
    },
    own_lead=r"(?<!\w)voto de(?:l| la| los| las)? ",
    own_behind=r"(?!)",
    soft=(
        r"(?:se (?:opuso|opusieron|opone|oponen)|esta|(?:se )?(?:pronunci|manifest)|(?:dio|dieron) (?:su |el "
        r"|sus )?(?:respaldo"
        r"|apoyo|aval)|acompan|dij)"
    ),
    in_vote=(
        r"(?<!\w)(?:(?:en|durante) (?:la|una|esa|dicha) (?:\w+ )?(?:votacion|sesion)|con su(?:s)? votos?"
        r"|al votar(?:se)?"
        r"|cuando (?:la |lo )?se vot\w+|en el (?:pleno|hemiciclo|tablero)|en su voto)\b"
    ),
    unheld=r"(?:vot(?:ara|aran|aria|arian)|se (?:opon|absten)dr\w+|(?:dara|daran))\b",
    governed=(
        r"(?<!\w)(?:de|del|al|a|con|contra|por|para|sobre|ante|tras|segun|hacia|desde|sin|como|que no es)"
        r"(?: (?:el|la|los|las|su|ex|l[oa] que))? $"
    ),
    excluded=(
        r"(?<!\w)(?:ni|menos|salvo|excepto|tampoco|no fue(?:ron)?|no es|excepcion de|en (?:vez|lugar) de"
        r"|a diferencia de"
        r"|no solo|no)(?: (?:el|la|los|las))? $"
    ),
    clans=(
        r"(?<!\w)(?:familias?|clan|equipo|bancada|bloque|grupo|defensa|lista|hermanos|esposos|matrimonio|estudio"
        r"|bufete|padres"
        r"|hijos|despacho|apellido|ley|caso|plan|informe|los|las)\s$"
    ),
    unasserted=(
        r"(?<!\w)(?:si|ojala|quizas?|tal vez|acaso|por que|a que|para que|pidi(?:o|eron)|pide|pidan|exig\w+|esper\w+"
        r"|quer\w+|quier\w+|aunque .{0,20}pud\w+|cuando|como si|hubiera|hubiese|podria|debio|debia|sugier\w+"
        r"|duda\w*|pregunt\w+|en caso de que|de haber)\b"
    ),
    unsaid=(
        r"(?<!\w)(?:(?:es|era|resulta) (?:falso|mentira|inexacto)|no es (?:cierto|verdad|exacto)|neg(?:o|aron|aba)"
        r"|niega[n]?|desminti\w+|desmiente[n]?|falso|descart(?:o|aron))\b"
    ),
    asides=r"homonim|sin parentesco|tocay[oa]",
    clause=r"(?:[;:—–]|(?<!\w)(?:pero|mientras(?: que)?|aunque|en tanto(?: que)?|porque|pues)\b)",
    things=words(
        """
        norte sur este oeste nuevo nueva nuevos nuevas gran alto alta bajo baja central banco calle avenida plaza corte
        tribunal juzgado fiscalia ministerio gobierno ejecutivo estado estados republica presidencia palacio casa camara
        congreso senado asamblea parlamento comision comite consejo concejo pleno bancada bloque grupo partido alianza
        frente movimiento union unidos unida unidas naciones coalicion liga federacion confederacion sindicato
        asociacion
        fundacion instituto universidad colegio iglesia ejercito policia armada fuerza fuerzas accion pueblo patria
        pais libertad democracia justicia derechos humanos honor honestidad esperanza cambio futuro encuentro
        renovacion unidad integracion regional popular nacional federal municipal provincial libre social socialista
        comunista liberal radical verde verdes progresista republicano democratico democratica civica civico ciudadanos
        ciudadano ciudadania trabajo obrero campesino izquierda derecha centro oficialismo oposicion gabinete junta mesa
        directiva asesores abogados familiares simpatizantes militantes cuba ley leyes proyecto mocion decreto
        constitucion articulo jurado nadie ninguno ninguna
        alguien quien quienes cualquiera todos uno una ambos muchos algunos varios medio mitad mayoria minoria resto
        hoy ayer anoche finalmente tambien solo ademas asi luego tambien vox sumar podemos junts morena ciudad villa
        puerto santa san santo isla islas monte valle rio lago cono region distrito provincia departamento vamos avanza
        avancemos somos juntos primero adelante patriotica patriotico magisterial bicentenario
        """
    ),
    plural=r"(?:se |ha?n |habian )?(?:\w+ )?\w+(?:aron|eron|an)\b",
    link=(
        r"(?: ?,)?(?: (?:(?:en|durante) la (?:segunda |primera )?votacion(?: (?:nominal|final))?|cuando se (?:voto"
        r"|votaba)"
        r"|al (?:votar(?:se)?|definir(?:se)?|decidir(?:se)?))"
        r"(?: (?:que|del?|sobre|por|para|en torno al?|en (?:la|el) que|si|respecto (?:al?|del?)))?"
        r"|(?: (?:durante|en) (?:la|el) (?:pleno|sesion))? (?:de votar|del?|al?|en|sobre|contra|respecto (?:al?"
        r"|del?)|ante|por|para"
        r"|frente al?)) "
    ),
    opens=r" (?:el|la|los|las|un|una|su|sus|este|esta|ese|esa|dich[oa]|que|tal|[a-z]{3,}(?:ar|er|ir))(?= )",
    leads_on=r"\bpor$",
    ends=(
        r" y (?=(?:[\w-]+ ){1,6}(?:en contra|a favor)(?: ?[,.;]|$))|"
        r"[;:()\[\]«»“”\"—–|•]|(?<=[a-z]{4})\. |\.$|,| (?:con|por) #~* (?:votos|contra|frente|a )"
        r"| por (?:unanimidad|mayoria|amplia)\b| mientras\b| pero "
        r"| aunque | cuando | pese a | despues de | luego de | tras (?=el debate|la|una|haber)"
        r"| durante (?=el (?:pleno|debate)"
        r"|la (?:sesion|votacion))|(?<! a)(?<! al)(?<!hasta)(?<!para)(?<! de)(?<! del) @| (?:el|este|la noche del"
        r"|la madrugada del) @| (?:el|este|del|al) (?:pasado )?(?:lunes|martes"
        r"|miercoles|jueves|viernes|sabado|domingo)\b| (?:ayer|anoche|hoy)\b| y (?=(?:se |la |lo |no )?\w+(?:aron"
        r"|o) (?:a favor"
        r"|en contra|por|que|la|el|su))| junto (?:a|con) | al igual que | igual que | como (?:lo )?hi(?:zo|cieron)"
        r"| en (?:la|una|esa) votacion\b| en (?:el|la) (?:pleno|congreso|senado|camara|parlamento|asamblea"
        r"|hemiciclo|sesion)\b"
        r"| (?:fue|fueron|resulto|quedo|dijo|segun|conforme|informo) "
    ),
    relative=r" (?:(?:lo |la |el )?que|l[oa]s? cual(?:es)?|cuy[oa]s?|quien|quienes) ",
    lists=(
        r"(?:, (?:(?:el|la|los|las|en|de|a) )?#(?: (?:de(?:l| la)? )?#)*)*,? (?:y|e|o) "
        r"(?:(?:el|la|los|las|en|a|de) )?#"
    ),
    joins=r"(?<!\w)(?:y|e|pero|aunque|mientras|sin embargo)(?!\w)",
    unnamed=(
        r"(?:(?:la|el|los|las|esta?|es[ae]|dich[oa]|su|sus|un|una|l[oa]s? mism[oa]s?) )?(?:(?:ell[oa]s?|lo|eso|esto"
        r"|ell[oa]"
        r"|mocion(?:es)?|iniciativas?|medidas?|propuestas?|proyectos?(?: de ley)?|textos?|normas?|ley(?:es)?"
        r"|dictamen(?:es)?"
        r"|resolucion(?:es)?(?: legislativa)?|votaciones?|votacion|pedidos?|solicitud|cuestion|decision|documentos?"
        r"|informe|bloque"
        r"|planteamiento|si mism[oa])\.?)?"
    ),
)

TRIGGERS = (
    "respald",
    "apoyo",
    "apoyaron",
    "rechaz",
    "dijo no",
    "dijo si",
    "dijeron",
    "voto.",
    "voto,",
    "a favor",
    "en contra",
    "voto ",
    "votaron",
    "abst",
    "se opus",
    "sufragio",
    "licencia",
    "ausent",
    "no asisti",
    "votara",
)
