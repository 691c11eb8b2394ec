"""How Spanish writes votes."""

from __future__ import annotations

from constancia.language.es.blocs import GROUPS
from constancia.language.es.bodies import PLACES
from constancia.language.es.organs import ORGANS
from constancia.language.es.standing import STANDING
from constancia.language.shape.votes import NeedWords, OutcomeWords, PairWords, SideWords, VoteWords

_BALLOTS = r"(?:votos?|sufragios?|balotas|bolillas|papeletas)"
_MEMBERS = (
    r"(?:congresistas?|diputad[oa]s?(?: y diputad[oa]s?)?|senador(?:es|as?)?(?: y senador(?:es|as))?"
    r"|legislador(?:es|as?)?|parlamentari[oa]s?|asambleistas?|representantes?|concejal(?:es|as?)?"
    r"|regidor(?:es|as?)?|ediles?|consejer[oa]s?|miembros?|integrantes?|vocal(?:es)?|constituyentes?"
    r"|eurodiputad[oa]s?|procurador(?:es|as?)?|(?:co)?director(?:es|as)|paises|estados(?: miembros?)?"
    r"|naciones|delegaciones|delegad[oa]s|votantes|curules|bancas)"
)
_VOTED = (
    r"(?:(?:han |habian |habrian )?vot(?:aron|an|aran|arian|o|ando|ado)|(?:han )?sufrag(?:aron|ado)"
    r"|(?:se (?:han )?)?(?:pronunci|manifest|expres|inclin|decant|declar)(?:aron|ado)|optaron|(?:lo"
    r"|la) hi(?:cieron|zo)|dieron su voto|emitieron su voto|estuvieron|se mostraron|dijeron)"
)

SIDES = SideWords(
    ballots=_BALLOTS,
    members=_MEMBERS,
    of_them=r"de (?:los|las|el|la|sus)",
    counted=(
        (
            r"(?: (?:fueron|fue|resultaron|emitidos|validos|hubo|de los cuales|de ellos|de ellas|que|en sentido"
            r"|otros|otras|mas|solo|unicamente|en total|presentes|nacionales|"
        )
        + _VOTED
        + r"))*"
    ),
    excepted=r"(?:salvo|menos|excepto|con excepcion de) $",
    idle=(
        r"de|del|los|las|la|el|que|presentes|total|resto|restantes|en|ellos|ellas|otros|otras|mas|solo"
        r"|unicamente|finalmente|tambien|ayer|hoy|a|su|vez|ademas|asistentes|integrantes|y|se|sus|votos?"
        r"|cual(?:es)?|otro|tambien"
    ),
    after={
        "for": (
            r"(?:{ballots} )?(?:(?:(?:se (?:emit|registr|cont|deposit|comput)\w+|fueron(?: emitidos)?) )?"
            r"(?:a|en|al) favor"
            r"|sies\b|afirmativ[oa]s?|favorables?|positiv[oa]s?|favor\b"
            r"|aprobatori[oa]s?|por el [\"“”«»'‘’]?si\b|por la afirmativa|por la aprobacion|(?:por"
            r"|del?) [\"“”«»'‘’]?si\b|de (?:apoyo|respaldo|aprobacion)|[\"“”«»'‘’]?si[\"“”«»'‘’]?(?= ?[,;./)]"
            r"| y | #|$))"
        ),
        "against": (
            r"(?:{ballots} )?(?:(?:(?:se (?:emit|registr|cont|deposit|comput)\w+|fueron(?: emitidos)?) )?en contra"
            r"|noes\b|negativ(?:os?|as)|contrari[oa]s?|desfavorables?|de rechazo"
            r"|por el rechazo|por la negativa|(?:por el|por|del?) [\"“”«»'‘’]?no\b"
            r"|[\"“”«»'‘’]?no[\"“”«»'‘’]?(?= ?[,;./)]| y | #|$))"
        ),
        "abstain": (
            r"(?:{ballots} )?(?:abstenci(?:ones|on)|(?:en|de|por la) abstencion|(?:se |que se )?abstuv(?:ieron"
            r"|o)|absteniendose|abstenidos)"
        ),
        "other": (
            r"(?:{ballots} )?(?:en blanco|blancos?|nulos?|viciados?|invalidos?|impugnados?|pareos?|ausentes"
            r"|ausencias|inhibiciones|licencias?|no (?:votaron|voto|emitieron|participaron)|sin (?:responder"
            r"|votar))"
        ),
    },
    verbs={
        "for": (
            _VOTED
            + (
                r"(?: [\w@]+){0,2}? (?:(?:a|en) favor|(?:por )?(?:el |que )?[\"“”«»'‘’]?si\b|afirmativamente"
                r"|positivamente|por (?:la|su) aprobacion|por aprobar\w*|para aprobar\w*|por (?:el|la|los"
                r"|las) (?![\"“«'‘]?(?:no\b|si\b|negativ|abstencion|rechazo)))|(?:la |lo |los |las )?(?:respaldaron"
                r"|apoyaron|aprobaron|avalaron|acompanaron|ratificaron)\b|dieron (?:su )?(?:apoyo|respaldo|aval"
                r"|aprobacion)|(?:levantaron|alzaron) la mano|optaron por (?!la abstencion|abstener|el no\b|votar"
                r"|negativ|el negativo|el rechazo|rechaz|oponer|la negativa|el voto)"
            )
        ),
        "against": (
            _VOTED
            + (
                r"(?: [\w@]+){0,2}? (?:en contra|(?:por )?(?:el |que )?[\"“”«»'‘’]?no\b|negativamente|por (?:el"
                r"|su) rechazo|por rechazar\w*|para rechazar\w*)|se opusieron|optaron por (?:el )?(?:negativo|no\b"
                r"|rechazo|rechazar|la negativa)|se opuso|(?:la |lo |los |las )?rechazaron\b|estuvieron en contra"
            )
        ),
        "abstain": (
            (
                r"se (?:han |habian )?abst(?:uvieron|uvo|enido)|(?:optaron por|decidieron|prefirieron"
                r"|eligieron) (?:la abstencion|abstenerse)|"
            )
            + _VOTED
            + r" en abstencion"
        ),
        "other": (
            r"no (?:votaron|emitieron|participaron|asistieron|estuvieron)|estuvieron ausentes|se ausentaron"
            r"|faltaron"
        ),
    },
    labels={
        "for": r"(?:votos )?(?:a favor|afirmativos|positivos|favorables)|si",
        "against": r"(?:votos )?(?:en contra|negativos|contrarios|desfavorables)|no",
        "abstain": r"abstenciones|abstencion|se abstuvieron|abst",
        "other": r"ausentes|nulos|en blanco|no votaron",
    },
    leads={
        "for": (
            (
                r"(?:con|tuvo|obtuvo|recibio|logro|sumo|consiguio|gracias a) (?:el|los) (?:vot[oe]s?|respaldo|apoyo"
                r"|aval)(?: (?:a favor|favorables?|afirmativos?"
                r"|positivos?))? de (?:los |las |solo |al menos |un total de )?#(?= {members}| {ballots}|,| y )"
            ),
            (
                r"(?:respald|apoy|aprob|aval|ratific|acompan)ad[oa]s? por (?:un total de |los |las )?#(?= {members}"
                r"| {ballots})"
            ),
            r"(?:vot|sufrag|se pronunci|se manifest)aron (?:a|en) favor (?:[^#.;:]{0,90}? )?#(?= {members}|,|$)",
            r"#(?= {members}[^#;.]{0,150}? vot(?:aron|o) (?:[\w@]+ ){0,2}(?:por unanimidad|unanimemente))",
            r"(?:levantaron|alzaron) la mano #(?= {members})",
            r"(?:la|lo)s? (?:respald|apoy|aval|acompan|aprob|vot|ratific)aron (?:solo )?#(?= {members}|[,.;)]| y |$)",
            (
                r"(?:respaldo|apoyo|votacion(?: a favor)?|votos a favor|conteo|aprobacion)(?: \w+){0,2} (?:llego"
                r"|subio|ascendio|se elevo|paso|aumento) a (?:los )?#"
            ),
        ),
        "against": (
            (
                r"con (?:el|los) votos? (?:en contra|negativos?|contrarios?) de (?:los |las |solo )?#(?= {members}"
                r"| {ballots}|,| y )"
            ),
            r"(?:vot|sufrag|se pronunci|se manifest)aron en contra (?:[^#.;:]{0,60}? )?#(?= {members}|,|$)",
            r"(?:(?:la|lo)s? (?:rechaz|objet|desaprob)aron|se (?:le )?opusieron) #(?= {members}|[,.;)]| y |$)",
        ),
        "abstain": (
            r"(?:con )?(?:la|las) abstenci(?:on|ones) de (?:los |las |otros )?#(?= {members}|,|\.|$| y )",
            r"(?<![#~] )(?<!\w )se abstuvieron (?:los |otros )?#",
        ),
    },
    zeros={
        "for": r"(?:(?:ni|sin) \S+ solo|sin ningun|sin|ningun) votos? (?:a favor|afirmativos?|positivos?)",
        "against": (
            r"(?:(?:ni|sin) \S+ solo|sin|ni|ningun|ni un|sin ningun|sin registrar(?:se)?|no hubo"
            r"|sin que hubiera) votos? (?:en contra|negativos?|contrarios?)|nadie (?:voto|lo hizo|se pronuncio"
            r"|se manifesto) en contra|ninguno (?:voto |lo hizo )?en contra|nadie se opuso|(?:sin"
            r"|ni)(?: votos)? en contra|sin oposicion\b|con ninguno en contra"
        ),
        "abstain": (
            r"(?:sin|ni|ninguna|sin ninguna|ni una sola|no hubo|sin registrar(?:se)?) abstenci(?:ones|on)"
            r"|nadie se abstuvo|ninguno se abstuvo|ni en abstencion"
        ),
    },
    ones={
        "against": (
            r"(?<!sin )(?<!ni )"
            r"(?:con )?(?:un|el) (?:unico|solo|solitario) voto (?:en contra|negativo)(?! (?:fue|lo |vino"
            r"|correspond))"
        ),
        "abstain": r"(?:con )?una (?:unica|sola|solitaria) abstencion(?! (?:fue|vino|correspond))",
    },
    bare=(
        (
            r"(?:con|por|obtuvo|obtenido|obtener|recibio|reunio|logro|sumo|alcanzo|consiguio|cosecho|junto"
            r"|acumulo|tuvo|conto con)(?: (?:solo|apenas|unicamente|tan solo|un total de|los"
            r"|mas de))? #(?= (?:{ballots}|respaldos|apoyos|adhesiones|voluntades)\b)(?! {ballots} (?:en (?:contra"
            r"|blanco|abstencion|las (?:urnas|elecciones))|de"
            r"|contra|a|negativ|para|necesari|requerid))"
        ),
        r"(?:con|por|obtuvo|recibio|reunio|logro|sumo|consiguio|cosecho|tuvo) #(?= de # {ballots}(?! emitidos))",
        (
            r"(?:obtuvo|recibio|reunio|logro|sumo|consiguio|cosecho|tuvo)(?: (?:solo|apenas"
            r"|tan solo))? #(?= (?:respaldos|apoyos)\b)"
        ),
        (
            r"pero (?:solo |apenas |unicamente )?(?:se )?(?:obtuv|lleg|reuni|alcanz|logr|consigui|sum|cosech"
            r"|recibi)\w+"
            r"(?: a)?(?: (?:solo|apenas|unicamente|los|las))? #(?= ?[,.;)]|$| en (?:el|la) )"
        ),
    ),
)

PAIRS = PairWords(
    plain=(
        (
            r"# {ballots}(?: (?:a favor|afirmativos|positivos|favorables))? ?,?(?:contra|frente a|versus|vs\.?"
            r"|ante|a) (?:los |las )?#(?! {ballots} (?:a favor|afirm|posit))"
        ),
        r"# (?:afirmativos|positivos|a favor) (?:contra|frente a|versus|vs\.?|ante|a) (?:los )?#",
    ),
    cued=(
        r"# (?:contra|frente a|versus|vs\.?|a|por) #(?: {ballots})?",
        r"# (?:sies|si) (?:y|contra|por) # (?:noes|no)",
    ),
    hyphened=(r"# ?[-–—] ?#(?: ?[-–—] ?#)?",),
    cue_before=(
        r"(?:por|con|voto|votos|votaron|votado|votacion(?:es)?(?: de| fue(?: de)?| final(?: de| fue de)?)?"
        r"|resultado(?: final)?(?: de| fue(?: de)?)?|marcador(?: de)?|marco|arrojo|registro|mostro|paso"
        r"|pasado|pasada|(?:aprob|rechaz|sancion|ratific|derrot|adopt|respald)(?:ad[oa]s?|o|a|an|aron|ando)"
        r"|cayo|fracaso|empat\w+|empate(?: a| de| en)?|termino|concluyo|quedo|cerro|diferencia de|margen de"
        r"|se impuso|gano|perdio|prospero|fue de|tuvo)(?::| |,|\(|$)+(?:(?:un|una|solo|apenas|muy"
        r"|ajustad[oa]|estrech[oa]|ampli[oa]|resultado|votacion|marcador|de|por|con) )*$"
    ),
    cue_after=r"\W{0,2}(?:votos|en la votacion|en el pleno|fue el resultado|la votacion|,? (?:con |y )?#~* abst)",
    no_pair_after=r"de|del|entre|desde|unos|unas|articulos?|a|en|hace|cada|edad|los|las|dias?|pagina",
    seats=r" (?:en (?:las )?bancas|en (?:los )?escanos)\b",
    seats_by=r"(?!)",
    units=(
        r"(?: ?(?:%|por ciento|meses|mes|anos|ano|dias|dia|horas|hs|minutos|semanas|goles|puntos|km"
        r"|kilometros|metros|grados|sets|tantos|mm|cm|carreras|penales)\b|[:/]\d|[,.]\d)"
    ),
)

_ASSENT = (
    r"(?:luz verde|visto bueno|vistos buenos|aval|consentimiento|aprobacion(?: final| definitiva)?|via libre|venia"
    r"|anuencia"
    r"|conformidad|beneplacito|media sancion|sancion(?: definitiva| final)?|paso(?= al? (?:proyecto|ley|iniciativa"
    r"|reforma)))"
)

OUTCOMES = OutcomeWords(
    passed=(
        r"(?:aprobo|aprobaron|aprueban?|(?:ha|han|habia|habian|haber|hubo) (?:aprobado|sancionado"
        r"|ratificado|adoptado|respaldado|avalado|convalidado)|sanciono|sancionaron|sancionan?|ratifico|ratificaron"
        r"|ratifican?|adopto|adoptaron|adoptan?|(?:aprob|sancion|ratific|adopt)ad[oa]s?)\b"
    ),
    passed_weak=(
        r"(?:(?<!el )(?<!su )(?<!un )(?<!de )(?<!con )(?<!al )(?<!del )(?<!sin )(?:respald(?:o|aron|an?)"
        r"|apoy(?:o|aron|an?)|aval(?:o|aron|an?)|autoriz(?:o|aron|an?)|vis(?:o|aron)|despach(?:o|aron|an?)"
        r"|convalid(?:o|aron|an?))|(?:ha|han|habia|habian) (?:visado|despachado|convalidado|autorizado)"
        r"|(?:despach|convalid|vis)ad[oa]s?|(?:respald|aval|autoriz"
        r"|apoy)ad[oa]s?|(?:dio|dieron|da|dan|dado|recibio) (?:su |el |la )?(?:respaldo|si|" + _ASSENT + ")|luz verde|"
        r"otorgo|concedio"
        r"|gan(?:o|aron)(?= (?:con|por) #)|(?<!el )(?<!un )(?<!de )(?<!al )pas(?:o|aron)(?! (?:@+ )?(?:a|por|de) )"
        r"|habian? pasado|prospero"
        r"|(?:dijo|dijeron) (?:que )?si al?|se impuso|insist(?:io|ieron)|acord(?:o|aron)|convirti(?:o|eron) en ley"
        r"|destituy(?:o|eron)|vaco"
        r"|vacaron|censur(?:o|aron)|inhabilit(?:o|aron)|admiti(?:o|eron)|acogi(?:o|eron)|acogen?|admiten?|mantuv(?:o"
        r"|ieron)|prorrog(?:o"
        r"|aron)|renov(?:o|aron)|sali(?:o|eron) adelante|super(?:o|aron)|acept(?:o|aron)|ampli(?:o|aron)"
        r"|derog(?:o|aron)|exoner(?:o|aron)|revoc(?:o|aron)|levanto (?:la|el)|consagr(?:o|aron)|extend(?:io"
        r"|ieron)|dej(?:o|aron) sin efecto"
        r"|(?:obtuv(?:o|ieron)|consigui(?:o|eron)|logr(?:o|aron)|recibi(?:o|eron)|gan(?:o|aron)|alcanz(?:o|aron)"
        r"|se llev(?:o|aron))"
        r" (?:[\w@]+ ){0,3}?(?:votos? de (?:confianza|investidura)|confianza|luz verde|aprobacion|autorizacion|permiso"
        r"|aval|visto bueno|ratificacion|investidura|venia|licencia)"
        r"|(?:logr(?:o|aron)|consigui(?:o|eron)|alcanz(?:o|aron) a|volvi(?:o|eron) a|decid(?:io|ieron)|acord(?:o|aron)"
        r"|resolv(?:io|ieron)|opt(?:o|aron) por|termin(?:o|aron) por|acab(?:o|aron) por)"
        r" (?!(?:votar|debatir|discutir|reunir|sumar|obtener|alcanzar|someter|tratar)\b)[a-z]+[aei]r(?:l[aeo]s?|se)?"
        r"|(?<!\bno )(?<!\bno le )(?:le |les )?bast(?:o|aron))\b"
    ),
    passed_plain=(
        r"(?:(?<!el )(?<!su )(?<!un )(?<!de )(?<!con )(?<!al )(?<!del )(?<!sin )(?:aval(?:o|aron|an?)|vis(?:o|aron)"
        r"|despach(?:o|aron|an?)|convalid(?:o|aron|an?))"
        r"|(?:ha|han|habia|habian) (?:avalado|visado|despachado|convalidado)"
        r"|(?:dio|dieron|da|dan|ha dado) (?:su |el |la )?" + _ASSENT + r")\b"
    ),
    survived=(
        r"(?:super(?:o|aron|a)|sobrevivi(?:o|eron)(?: a)?|sobrevive(?: a)?|sorte(?:o|aron|a)|(?:se )?salv(?:o|aron|a)"
        r"|(?:se )?libr(?:o|aron)|zaf(?:o|aron)|esquiv(?:o|aron|a)|elud(?:io|ieron|e)|(?:se )?escap(?:o|aron)"
        r"|resisti(?:o|eron)"
        r"|evit(?:o|aron|a))"
        r"(?: [\w@]+){0,3}? (?:mocion(?:es)? de censura|voto de censura|censura|vacancia|juicio politico|destitucion"
        r"|inhabilitacion|remocion|suspension|interpelacion|acusacion constitucional|desafuero|revocatoria"
        r"|impeachment)\b"
    ),
    rejected=(
        r"(?:(?<!el )(?<!al )(?<!su )(?<!un )(?<!de )(?<!con )(?<!del )rechaz(?:o|aron|an?)|desaprob(?:o"
        r"|aron)|desestim(?:o|aron|an?)|deneg(?:o|aron)|deniegan?|tumb(?:o|aron|an?)|(?:ha|han|habia"
        r"|habian) (?:rechazado|desestimado|denegado|desaprobado)|(?:rechaz|desaprob|desestim|deneg"
        r"|derrot|sepult|voltead|boch)ad[oa]s?|(?:derrot|sepult|improb)(?:o|aron)|improbad[oa]s?"
        r"|(?:ech|tir)(?:o|aron) (?:abajo|por tierra|atras)|dio por tierra con|volte(?:o|aron) (?=el|la)"
        r"|(?:mand|envi)(?:o|aron) (?=[^.;]{0,60}al archivo))\b"
    ),
    rejected_weak=(
        r"(?:archivad[oa]s?|archiv(?:o|aron)|bloque(?:o|aron)|hundi(?:o|eron)"
        r"|fren(?:o|aron)|revirti(?:o"
        r"|eron))\b"
    ),
    failed=(
        r"(?:(?:los )?votos no (?:alcanzaron|bastaron|dieron|fueron suficientes)(?: para)?"
        r"|no (?:hubo|se (?:reunieron|alcanzaron|lograron|consiguieron|obtuvieron|juntaron)) (?:los "
        r"|suficientes )?votos"
        r"(?: (?:necesari|suficient|requerid)\w+)?(?: para)?"
        r"|no (?:prospero|prosperaron|paso|pasaron|logro|consiguio|alcanzo|alcanzaron|reunio|obtuvo|salio)"
        r"|(?<!al )(?<!el )(?<!un )(?<!del )(?<!de )fracas(?:o|aron|a)|ca(?:yo"
        r"|yeron)|naufrag(?:o|aron)|qued(?:o|aron) (?:lejos|corto|a # votos?)|se hundio|se cayo"
        r"|fue derrotad[oa])\b"
    ),
    voted_to=(
        r"(?:vot(?:o|aron|a|an)|ha votado|han votado|habia votado)(?: [^,.;:]{0,60}?)? (?:para"
        r"|por) (?=[a-z]{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?\b)"
    ),
    voted_against=(
        r"(?<!el )(?<!un )(?<!su )(?<!de )(?<!del )(?<!unico )(?:vot(?:o|aron|a|an)|ha votado"
        r"|han votado)(?: # ?(?:[-–—]|a|contra) ?#)?,? (?:en )?contra(?: de)?"
    ),
    refusing=(
        r"(?:no \w+|(?:rechazar|desaprobar|desestimar|denegar|impedir|archivar|negar|hundir|tumbar|frenar|bloquear"
        r"|desechar"
        r"|descartar|enterrar|sepultar|vetar|detener|derrotar|oponer|frustrar|echar abajo)(?:l[aeo]s?|se)?\b)"
    ),
    not_yet=(
        r"(?:\b(?:ser(?:a|an|ia|ian)?|sean?|fuer[ae]n?|deb\w+|podr\w+|pued\w+|hubiera[n]?|haya[n]?"
        r"|habria[n]?|va[n]? a)(?: (?:ser|haber|sido|aun|luego|finalmente))*$|\b(?:si|hasta que|para que"
        r"|espera\w*|pendiente\w*|preve\w*|en caso de que|una vez)(?: \w+){0,4}$)"
    ),
    modal_names=r"(?!)",
    negation=(
        r"\b(?:no|nunca|ni|tampoco|jamas)(?: (?:se|la|lo|las|los|fue|fueron|ha|han|habia|sido|les?|seria"
        r"|queda|ha sido))*$"
    ),
    unanimous=(
        r"(?:por (?:una |la )?unanimidad|unanim(?:emente|es?)|en forma unanime|de (?:forma|manera) unanime"
        r"|con el voto unanime|por aclamacion unanime)"
    ),
    majority=r"por (?:amplia |abrumadora |estrecha |escasa )?mayoria",
    flips=r"(?: [\w@]+){0,3}? (?:el|al|los|un|doble) (?:\w+ )?vetos?\b",
    vote_word=(
        r"\b(?:vot(?:o|os|acion|aciones|aron|ada|ado|ando|an|a|ar)|sufrag\w+|segunda votacion|sesion|pleno"
        r"|plenari[oa]|hemiciclo)\b"
    ),
    voted_on=(
        r"(?:vot(?:o|aron|a|an)|sometio a votacion|sometieron a votacion|llevo a votacion|debati(?:o|eron)"
        r"|votacion (?:de|sobre))\b"
    ),
    aside_vote=r"(?:votacion|voto|acuerdo|decision|resolucion|fallo) (?:que|en (?:la|el) que|por (?:la|el) que)",
    in_which=(
        r"(?:votacion|voto|sesion) (?:en (?:la |el )?(?:que|cual)|por (?:la|el) (?:que|cual)|con (?:la"
        r"|el) que)\b"
    ),
    before=r"\b(?:habian?|hubo)(?: (?:sido|ya))*$",
    adverbial=(
        r"(?:en (?:la |plena )?(?:madrugada|noche|tarde|manana)(?: del? (?:@+|ayer|hoy|este \w+))?(?= )"
        r"|[@,]+ ?|(?:en (?:lo )?(?:general|particular)|en (?:primera|segunda|unica|tercera) (?:votacion"
        r"|lectura|instancia|vuelta)|por (?:amplia |estrecha |escasa |abrumadora )?(?:unanimidad|mayoria)"
        r"|definitivamente|finalmente|anoche|ayer|hoy|este|esta|el|la|pasad[oa]|lunes|martes|miercoles"
        r"|jueves|viernes|sabado|domingo|madrugada|noche|tarde|manana|de|del|en la|en|a|tambien|asi"
        r"|la noche del|con)(?= ?[@,]| (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|madrugada"
        r"|noche|tarde|manana|de hoy|de ayer|de este|del|hoy|por)\b)|(?:en (?:lo )?(?:general|particular)"
        r"|en (?:primera|segunda|unica|tercera) (?:votacion|lectura|instancia|vuelta)|por (?:amplia "
        r"|estrecha |escasa |abrumadora )?(?:unanimidad|mayoria)|por dos tercios|definitivamente|finalmente"
        r"|anoche|ayer|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tambien|por insistencia|a mano alzada"
        r"|por aclamacion|de madrugada"
        r"|(?:a|en) favor del?|en contra del?|pasada la medianoche|horas despues|sin debate|por (?:segunda|primera"
        r"|tercera) vez|en minoria)\b) ?"
    ),
    gains=r"\b(?:obtuvo|recibio|reunio|logro|sumo|consiguio|alcanzo|cosecho|junto|tuvo|acumulo|conto con)\b",
    to_tally=r"(?:por|con|en|una|un|de|votacion|resultado|voto|votos|solo|apenas|@|,| )*",
    tail=(
        r"(?:,| (?:el|la|de|del|en|este|esta|pasado|pasada|madrugada|noche|tarde|@+|y|con|por|lo|a|que"
        r"|hasta|para|entre|ha sido|han sido|habia sido|fue|fueron|se|ha|quedo|ya|tambien))+$"
    ),
    by=r"\b(?:por|en)(?: (?:el|la|los|las|su|[\w-]+)){0,3} $",
    pronouns=r"(?:ella|ellos|ellas|quien|quienes|yo|nosotros)",
    passive=(
        r"\b(?:fue|fueron|sido|quedo|quedaron|resulto|se|es|siendo|queda)\b|(?:ad[oa]s?|fracas\w+|no \w+"
        r"|cayo|prospero)$"
    ),
    finite=r"\b(?:fue|fueron|sido|quedo|quedaron|resulto|se|queda)\b|(?:fracas\w+|no \w+|cayo|prospero)$",
    participle=r"ad[oa]s?$",
    active=r"(?:ha|han|habia|habian|hubo) ",
    other_agent=r"(?: \S+){0,4}? (?:por (?:el|la|los|las|un|una|su)) (?!unanim|mayoria|amplia|aclam|voto)",
    punishing=r"(?:\w+ )?(?:sancion|adopt)",
    conditional=r"(?:si|aunque|cuando|en caso)\b",
    bound_date=(
        r"\b(?:desde|hasta|a partir|antes|despues|tras|entre|para|vigente|hacia|luego"
        r"|(?<!sesion )(?<!votacion )(?<!jornada )(?<!plenaria )(?<!plenario )(?<!pleno )(?<!reunion )del?(?= $)"
        r"|proximo"
        r"|segun|sera|declar\w+|design\w+|instituy\w+|establec\w+|fij\w+|proclam\w+)(?: (?:el|la|los|las|del?|dia"
        r"|dias|que|proximo)){0,3} $"
    ),
    cast=r"(?<!\w)(?:votos?|sufragios?)\b",
    cast_on=r" (?:del?|de (?:la|los|las)|a|por|para) (?!#)",
    date_led=r"(?!)",
    date_of=r"(?!)",
    year_in_name=r"(?!)",
    relative=r"\b(?:que|cuyo|cuya|donde|quien|cuando|desde|hasta)\b",
    tie=r"\b(?:empat\w+)\b",
)

NEEDS = NeedWords(
    thresholds=(
        (
            r"(?:necesit\w+|requ(?:iere|ieren|eria|erian|erira|eriran|irio|irieron|erir)|precis(?:a|an|aba|aban"
            r"|ara|aran)|exig(?:e|en|ia|ian|en)|demanda(?:n|ba|ban)?)(?:,? (?:de|que|tener|la|votos|absolutos"
            r"|al menos|un minimo|no menos|minimo|como minimo|por lo menos|contar con|obtener|reunir|sumar"
            r"|alcanzar|un total|una mayoria|calificada|absoluta|el voto|los votos|el apoyo|el respaldo"
            r"|favorable|afirmativo|a favor|la aprobacion|mayoria|ser aprobad[oa]|para|su aprobacion|aprobarse"
            r"|por|los|las|dos tercios|o sea|es decir|una votacion|superior|a|solo))*,? \(?#(?: (?:{ballots}"
            r"|{members}))?"
        ),
        (
            r"(?:hac(?:e|en|ia|ian)|haran?|hicieron) falta(?: (?:al menos|por lo menos|solo"
            r"|un minimo de))? #(?: (?:{ballots}|{members}))?"
        ),
        (
            r"(?:los|las) # (?:(?:{ballots}|{members}) )?(?:a favor )?(?:necesari[oa]s|requerid[oa]s"
            r"|exigid[oa]s|minim[oa]s|reglamentarios|que (?:se )?(?:requ|neces|exig|precis|hac)\w+(?: falta)?"
            r"|de (?:la )?(?:mayoria|umbral))"
        ),
        (
            r"(?:minimo |menos )?(?:de |a |los )?#(?: (?:{ballots}|{members}))? (?:a favor )?(?:necesari[oa]s"
            r"|requerid[oa]s|exigid[oa]s|que (?:se )?(?:requ|neces|exig|precis)\w+)"
        ),
        (
            r"(?<!por )(?<!una )mayoria (?:simple|absoluta|calificada|cualificada|especial|legal"
            r"|requerida)?(?: (?:se (?:alcanza|logra|obtiene|consigue) con|es de|de|equivale a|son|requiere"
            r"|exige|:|,|\())* ?\(?(?:de )?(?:los |al menos )?#(?: (?:{ballots}|{members}))?"
        ),
        (
            r"(?:umbral|minimo|valla|barrera|liston)(?: (?:necesari[oa]|requerid[oa]|legal|constitucional"
            r"|exigid[oa]))?(?: es)?(?: de| en) (?:los |las )?#(?: (?:{ballots}|{members}))?"
        ),
    ),
    missed=(
        (
            r"no (?:alcanz(?:o|aron)|lleg(?:o|aron)|logr(?:o|aron)|reuni(?:o|eron)|obtuv(?:o|ieron)"
            r"|consigui(?:o|eron)|sum(?:o|aron)|se alcanzaron|se lograron|se obtuvieron|pud(?:o|ieron)|junto"
            r"|se llego)(?: a)?(?: [\w@]+){0,6}?,? (?:los|las|es decir|o sea) (?:al menos "
            r"|de )?#(?: (?:{ballots}|{members}))?"
        ),
        (
            r"(?:lejos de|por debajo de|menos de|a falta de|insuficientes? (?:para|frente a|ante)(?: alcanzar)?"
            r"|debajo de) (?:los|las) #(?: (?:{ballots}|{members}))?"
        ),
    ),
    met=(
        r"(?:solo(?: se)?|apenas se|bastaban?|(?<!no )(?:super|sobrepas|rebas|exced|alcanz)(?:o|aron|ando|a|aba)"
        r"|por encima de"
        r"|mas (?:de|que))(?: (?:los|las|el|de|se|con|minimo|umbral))* ?$"
    ),
    both=(r"dos tercios[^#.;]{0,60}?\(?# (?:sobre|de(?: los| un total de)?) #",),
    present=(
        (
            r"# (?:{members} )(?:presentes|asistentes|en sala|que (?:asistieron|participaron|votaron)"
            r"|estuvieron presentes|participaron|asistieron)"
        ),
        r"(?:estuvieron presentes|asistieron) (?:los |las )?#(?: {members})?",
        r"con (?:la )?(?:presencia|asistencia|participacion) de #(?: {members})?",
        r"con # {members} presentes",
        (
            r"(?:si|de) (?:asisten|los|las) (?:los |las )?#(?= {members}(?: presentes)?)(?= {members} presentes"
            r"| senador)"
        ),
        r"si (?:asisten|estan presentes|participan) (?:los |las |todos los )?#",
        r"de (?:(?:los|las|un total de) )?# (?:{members} )?(?:presentes|votantes|asistentes)",
        r"de (?:un total de )?# (?:votos emitidos|votantes)",
    ),
    future=(
        r"\b(?:necesitar[ai]\w*|requerir[ai]\w*|haran|necesita|necesitan|requiere|requieren|precisa"
        r"|se alcanza|exige|debera|hace falta|hacen falta|es de)\b"
    ),
)

VOTES = VoteWords(
    sides=SIDES,
    pairs=PAIRS,
    outcomes=OUTCOMES,
    needs=NEEDS,
    places=PLACES,
    organs=ORGANS,
    groups=GROUPS,
    standing=STANDING,
)

TRIGGERS = (
    "optaron",
    "consejeros",
    "miembros",
    "asambleistas",
    "concej",
    "junta",
    "camara",
    "asamblea",
    "eurodiputad",
    "iniciativa",
    "voto",
    "votac",
    "votad",
    "votar",
    "votan",
    "sufragi",
    "absten",
    "afirmativ",
    "abstuv",
    "abst.",
    "aprob",
    "aprueb",
    "sancion",
    "ratific",
    "rechaz",
    "desestim",
    "en contra",
    "a favor",
    "unanim",
    "mayoria",
    "tablero",
    "congresistas",
    "diputados",
    "senadores",
    "legisladores",
    "respald",
    "apoyos",
    "empat",
    "moc",
    "autoriz",
    "luz verde",
    "aval",
    "despach",
    "convalid",
    "visado",
    " viso ",
    " visaron ",
    "si:",
    "no:",
    "prosper",
    "dos tercios",
    "senado",
    "diputadas",
    "pleno",
    "parlament",
    "congreso",
    "comision",
    "legislativo",
)
