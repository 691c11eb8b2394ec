"""How Spanish says that a body decided, refused, has yet to decide, and that it did not."""

from __future__ import annotations

from constancia.language.shape.deciding import DecidingWords

_CLITIC = r"(?:(?:se|lo|la|los|las|le|les) ){0,2}"
_IRREGULAR = (
    r"dio|dieron|hizo|hicieron|puso|pusieron|(?:dis|im|inter|re|com|pro)puso|(?:dis|im|inter|re|com|pro)pusieron"
    r"|mantuvo|mantuvieron|contuvo|retuvo|detuvo|redujo|redujeron|introdujo|introdujeron|deshizo|deshicieron"
    r"|rehizo|satisfizo|convino|convinieron|previno|intervino|contradijo"
)
_PARTICIPLE = (
    r"(?:\w{2,}(?:[aií]d[oa]s?)|elect[oa]s?|dispuest[oa]s?|impuest[oa]s?|repuest[oa]s?|abiert[oa]s?|disuelt[oa]s?"
    r"|devuelt[oa]s?|hech[oa]s?|puest[oa]s?|suspens[oa]s?|inscrit[oa]s?|prescrit[oa]s?)"
)

_THAT = r"(?:que|segun (?:el|la|los|las) (?:que|cual(?:es)?))(?!\w)"
_UNTRUE = (
    r"[\"“«'‘]?(?:(?:un|una|unos|unas) )?(?:\w+mente )?(?:fals(?:[oa]s?|edad(?:es)?)|mentiras?|bulos?|fake(?: news)?"
    r"|infundad[oa]s?|infundios?|inexact[oa]s?|noticias? falsas?|invento|invencion|desinformacion|montaje"
    r"|patranas?|erroneas?|tendencios[oa]s?|sin (?:sustento|fundamento))[\"”»'’]?"
)
_TALK = (
    r"(?:(?:el|la|los|las|al|un|una|esos|esas|todos|todas|que|falsos?|falsas?|supuest[oa]s?|presunt[oa]s?) ){0,3}"
    r"(?:version(?:es)?|rumor(?:es)?|noticias?|informacion(?:es)?|afirmacion(?:es)?|publicacion(?:es)?|especies?"
    r"|bulos?|cadenas?|datos?|mensajes?|trascendidos?|reportes?|titulares|tuits?|videos?|posts?)(?: \w+){0,5}?"
    r" (?:de que|segun (?:el|la|los|las) (?:que|cual(?:es)?)"
    r"|(?<!datos )(?<!informacion )(?<!mensajes )(?<!mensaje )que)"
    r"(?!\w)"
)

DECIDING = DecidingWords(
    acts=(
        rf"(?<!\w)(?:no )?{_CLITIC}(?P<verb>\w{{2,}}(?:ó|aron|ieron|yeron)|{_IRREGULAR}"
        rf"|(?:ha|han|había|habían|hubo) {_PARTICIPLE})(?!\w)"
    ),
    done=(
        r"(?<!\w)(?:no )?(?:(?:ha sido|han sido|había sido|habían sido|fue|fueron|quedó|quedaron|resultó|resultaron)"
        rf" (?:\w+mente )?(?P<verb>{_PARTICIPLE})|se (?P<own>\w{{2,}}(?:ó|aron|ieron|yeron)|dispuso|impuso))(?!\w)"
    ),
    neutral=(
        r"(?:(?:ha|han|habia|habian|hubo) )?(?:vot|debat|discut|dialog|analiz|inici|comenz|empez|registr|arroj|sum"
        r"|recib|recog|leyo$|leyeron$|leid[oa]$"
        r"|obtuv|obten|reun|junt|tuv|ten|cont|emit|sesion|realiz|celebr|escuch|culmin|termin|conclu|cerr|finaliz"
        r"|qued|dij|dich"
        r"|inform|anunci|senal|indic|explic|sostuv|sosten|afirm|asegur|comunic|public|difund|divid|empat|llev|somet"
        r"|evalu"
        r"|revis|trat|abord|consider|present|record|intent|busc|esper|logr|alcanz|consig|necesit|requir|perd|gan"
        r"|estuv|asist"
        r"|particip|viv|volv|sig|continu|mostr|marc|qued|llam|acab|alert|advirt|advert|afront|enfrent|critic"
        r"|cuestion|lament"
        r"|tom|entr|sal|llega|lleg|pas|cay|nac|mur|fracas|prosper|naufrag|super|contabiliz"
        r"|comput|concentr|mencion|difer"
        r"|aplaud|protest|abandon|interrump|retras|suspir|coment|opin|preguntar|respond|reclam|denunci"
        r"|convirt|opus|encontr|abst|manifest|pronunci|inclin|decant|ausent|produj|cosech|acumul|lanz|convers|negoci"
        r"|conoc|ingres|deriv|remit|envi|tramit|programa|agend|conform"
        r"|compuest|encabez|lider|presid|domin|control|supo|pudo|quiso|tuvo|fue|hubo)"
        r"(?:o|io|yo|aron|ieron|yeron|ado|ido|ada|o a cabo)?"
    ),
    approving=(
        r"(?:se )?(?:respald|apoy|aval|despach|convalid|vis[oa]|visar|di[oe]|dad[oa]|otorg|conced|prosper|impus"
        r"|acept|mantuv|pas[oa]"
        r"|luz verde|sali[oe]|saliero|super|acog|acord|logr|consig|alcanz|volv|decid|resolv|opt|bast|le bast|convirt"
        r"|aprob|recib)\w*"
    ),
    aside=(
        r"(?:, (?:que|donde|cuy[oa]) [^,;:#]{0,90},|[ ,@]|\([^()]{0,90}\)|(?:el|la|los|en|por|con|y|de|del|este|esta"
        r"|ese|esa|pasad[oa]|ultimo|ultima|ayer|hoy|anoche"
        r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|madrugada|noche|tarde|manana|medianoche|finalmente"
        r"|tambien"
        r"|luego|despues|ya|asimismo|ademas|asi|recien|solo|nuevamente|otra vez|primera|segunda|votacion|sesion|debate"
        r"|unanimidad|mayoria|amplia|abrumadora|escasa|estrecha|\w+mente|# ?(?:votos?)?(?: a favor| en contra)?|#~*|~"
        r"|votos?|a favor|en contra|contra|a|sin|abstenci(?:on|ones)|ningun[oa]?|una|un)(?!\w))*"
    ),
    refuses=(
        r"(?:se (?:opuso|opusieron|opone|oponen) al?(?!\w)|(?:dijo|dijeron|dice|dicen|ha dicho"
        r"|han dicho) (?:que )?[\"“«'‘]?no[\"”»'’]? al?(?!\w)"
        r"|(?:dio|dieron) (?:la espalda|un portazo) al?(?!\w)|cerr(?:o|aron) (?:la puerta|el paso) al?(?!\w)"
        r"|se (?:ha |han )?(?:neg(?:o|aron|ado)|niegan?|rehus(?:o|aron|ado)) a"
        r"|(?:rehus(?:o|aron|a|an)|declin(?:o|aron|a|an)|desist(?:io|ieron) de|desech(?:o|aron|a|an)"
        r"|descart(?:o|aron|a|an)|repudi(?:o|aron) la propuesta de|(?:neg(?:o|aron)|niegan?|(?:ha|han"
        r"|habia) negado))(?!\w)"
        r"(?! (?:que|haber|ser|estar|tener|rotund\w+ que|categoric\w+ que|las? acusaci|los? cargos|cualquier|toda"
        r"|algun|tales|esas?|esos?|estar)\b)"
        r"|(?:decid(?:io|ieron|e|en)|acord(?:o|aron)|acuerdan?|resolv(?:io|ieron)|resuelven?|opt(?:o|aron) por"
        r"|determin(?:o|aron)|prefir(?:io|ieron)|volv(?:io|ieron) a|vuelven? a)"
        r" (?:no (?=\w+[aei]r(?:l[aeo]s?|se)?\b)|(?:rechazar|negar|denegar|desestimar|desaprobar|archivar|descartar"
        r"|bloquear"
        r"|impedir|frenar|desechar)(?:l[aeo]s?)?)"
        r"|no (?:le |les |lo |la )?(?:lleg|alcanz|logr|acert|consig|pud)\w* (?:a )?(?=\w+[aei]r(?:l[aeo]s?|se)?\b)"
        r"(?!(?:reunir|alcanzar|sumar|obtener|juntar|conseguir|votar|debatir|discutir)))"
    ),
    refused_done=(
        r"(?:quedo |quedaron |fue |fueron |ha sido |han sido |resulto )?(?:\w+mente )?(?:cancelad|descartad|archivad"
        r"|hundid|enterrad|sepultad"
        r"|frustrad|desechad|denegad|negad|bloquead|frenad|tumbad|rechazad|desestimad|encarpetad|improbad|desaprobad"
        r"|derrotad|trunc"
        r"|vetad|impedid|sin efecto|postergad|aplazad)"
    ),
    refused_thing=(
        r"(?:tumb|rechaz|desoy|esquiv|bloque|fren|impid|archiv|encarpet|pospus|aplaz|posterg)\w* (?:el|la|los"
        r"|las)"
        r" (?:pedido|solicitud|moci|proyect|iniciativ|propuest|reforma|dictamen|ley|texto|ingreso|viaje|salida"
        r"|permiso)\w*"
    ),
    supposed=(
        rf"(?<!\w)(?:no )?{_CLITIC}(?P<verb>\w+[aei]rían?|(?:pod|tend|sald|quer|vend|pond|hab|sab|obtend|mantend"
        r"|dispond|propond|impond)rían?|(?:puede|pueden|podrá|podrán) (?:ser \w+|\w+[aei]r(?:l[aeo]s?|se)?)"
        r"|puede que|pudiera\w*|quizás?|tal vez|a lo mejor)(?!\w)"
    ),
    planned=(
        rf"(?<!\w)(?:no )?{_CLITIC}(?P<verb>\w+[aei]rán?|(?:tend|sald|quer|vend|pond|hab|obtend|mantend|dispond"
        rf"|impond)rán?"
        r"|(?:va|van|iba|iban) a \w+[aei]r(?:l[aeo]s?|se)?"
        r"|(?:quiere|quieren|quería|querían|busca|buscan|buscaba|buscaban|pretende|pretenden|pretendía|planea|planean"
        r"|planeaba|aspira a|aspiran a|propone|proponen|proponía|intenta|intentan|prepara|preparan|alista"
        r"|se apresta a|se disponen? a|proyecta|espera|esperan|confía en|evalúa|evalúan|estudia)"
        r" (?:(?:que|en) )?\w+[aei]r(?:l[aeo]s?|se)?)(?!\w)"
    ),
    no_verb=(
        r"(?:se |la |las |los |lo )*(?:(?:sub)?secretaria|comisaria|notaria|maria|cancilleria|ingenieria|ganaderia"
        r"|tesoreria"
        r"|galeria|bateria|voceria|porteria|mineria|loteria|caballeria|infanteria|artilleria|cafeteria|mensajeria"
        r"|averia"
        r"|panaderia|libreria|refineria|canteria|consejeria|conserjeria|pasteleria|peluqueria|pesqueria|jefaturia"
        r"|peregrineria"
        r"|ferreteria|relojeria|carpinteria|pizzeria|guarderia|groseria|tonteria|factoria|alcaldia|jesuiteria)s?"
    ),
    deciding_stem=(
        r"(?:aprob|aprueb|sancion|ratific|adopt|eleg|elig|elij|design|nombr|censur|inhabilit|destitu|vac[aoe]|autori"
        r"|otorg|conced"
        r"|conceda|admit|deleg|prorrog|ampli|derog|modific|cre[aoe]|convalid|aval|respald|apoy|prosper|sal(?:dr|ir"
        r"|e) adelante|pas[aeo]"
        r"|rechaz|neg|nieg|deneg|denieg|desestim|archiv|descart|tumb|caer|fracas|ganar|super|convert|conv[ie]|dar"
        r"|dec[il]|dej|levant|suspend"
        r"|acept|acog|respald|remov|revoc|restitu|reconoc|permit|insist)"
    ),
    refusing_stem=(
        r"(?:rechaz|neg|nieg|deneg|denieg|desestim|desaprob|desaprueb|archiv|descart|tumb|bloque|improb|fracas"
        r"|ca[ei]r|no (?=\w))"
    ),
    forecasts=(
        r"(?<!\w)(?:(?:se )?(?:espera(?:ba|ban|n)?|preve\w*|calcula\w*|estima\w*|pronostic\w*|augur\w*|anticip(?:a"
        r"|an|aron)|vaticin\w*"
        r"|supon\w*|cree\w*|tem[eí]\w*|confi(?:a|an|o|aron) en|apuest\w* a|desea\w*|quiere\w*"
        r"|aspira\w* a|no descart\w+|especul\w+(?: con)?)"
        r"|(?:es|era|parece|resulta|ve|ven|considera\w*) (?:muy |poco )?(?:probable|posible|previsible|factible"
        r"|improbable|viable)"
        r"|a la espera de|en caso de|siempre y cuando|con tal de"
        r"|esta previsto|hay (?:temor|confianza) en)(?: [\w@]+){0,3}? que(?!\w)"
        r"|(?<!\w)(?:ojala|si(?= (?:el|la|los|las|se) ))(?!\w)"
    ),
    forecast_after=(
        r"(?:, |segun |de acuerdo con |de acuerdo a )(?:\w+ ){0,3}?(?:pronostic\w+|estim(?:o|a|an|aron|aciones"
        r"|aciones)"
        r"|calcul(?:o|a|an|aron|os)|vaticin\w+|augur\w+|previ(?:o|eron)|previsiones|preve[n]?|anticip(?:o|a|an|aron)"
        r"|proyect(?:o|a|an|aron|ciones)|proyecciones|confi(?:a|an|o|aron)|esper(?:a|an|o|aron)|aspir(?:a|an))(?!\w)"
    ),
    denials=(
        r"(?<!\w)(?:(?:es|era|resulta|seria|fue) (?:\w+mente )?(?:falso|mentira|incorrecto|inexacto|erroneo|un bulo"
        r"|una falsedad"
        r"|una mentira|un infundio|un invento|fake)|(?:no|nunca|tampoco) (?:es|fue|era|resulta) (?:cierto|verdad"
        r"|correcto|exacto|real|asi)"
        r"|(?<!es )(?<!era )(?:falso|mentira)"
        r"|(?<!\bno )(?:neg(?:o|aron|ando|aba|aban)|niegan?|desmint(?:io|ieron|iendo)|desmienten?|descart(?:o|aron|a"
        r"|an)"
        r"|rechaz(?:o|aron|a|an)(?: (?:la version de|la afirmacion de|el rumor de))?|refut(?:o|aron|a|an)|(?:ha|han"
        r"|habia) (?:negado|desmentido)))"
        r"(?:,[^,;:]{1,60},)?(?: \w+mente)? que(?!\w)"
        r"|(?<!\w)(?:(?:falso|fake|bulo|mentira|desmentido)(?:[:!]| [-–—])+"
        r"|(?:verificacion|chequeo|fact[- ]check): (?:es )?(?:falso|fake|bulo|mentira):?) ?"
        rf"|(?<!\w)(?:calific|tach|tild|catalog|consider|etiquet|descalific|tipific)\w* (?:de |como |por )?{_UNTRUE}"
        rf" (?:\w+ ){{0,6}}?{_THAT}"
        r"|(?<!\w)(?:desm(?:int|ient)|neg|nieg|rechaz|descart|refut|desautoriz|desacredit)\w* (?:\w+mente )?"
        rf"{_TALK}"
        rf"|(?<!\w)(?:salio|salieron|sale|salen) al paso de {_TALK}|(?<!\w)(?:resto|restaron) credito a {_TALK}"
        rf"|(?<!\w)(?:es|era|son|resulta|fue) {_UNTRUE} (?:\w+ ){{0,4}}?{_THAT}"
        r"|(?<!\w)(?:noticias?|version(?:es)?|rumor(?:es)?|publicacion(?:es)?|mensajes?|informacion(?:es)?|videos?) "
        rf"(?:es |son )?{_UNTRUE} (?:\w+ ){{0,5}}?{_THAT}"
        r"|(?<!\w)(?:nunca|no|jamas) (?:hubo|existio|se produjo|se realizo|ocurrio) (?:tal|dicha|esa|ninguna|una)"
        r" (?:votacion|decision|sesion|aprobacion|censura)"
        r"|(?<!\w)(?:al contrario de|contrario a|contrariamente a|en contra de|a diferencia de) lo que [^,;:]{3,90},"
        r"(?= [^;:,]{0,60}(?<!\w)(?:no|nunca|jamas|tampoco) )"
        r"|^no, (?=[^;:,]{0,60}(?<!\w)(?:no|nunca|jamas) )"
    ),
    denied_after=(
        r"(?:, (?:lo (?:que|cual) (?:es|resulta|era|fue) (?:\w+mente )?(?:falso|mentira|incorrecto|inexacto"
        r"|desmentido)"
        r"|algo (?:que )?(?:es falso|no ocurrio|nunca ocurrio|que no sucedio|que nunca paso))"
        r"|(?:es|son|era|resulto|resulta) (?:\w+mente )?(?:fals[oa]s?|mentira|inexact[oa]s?|incorrect[oa]s?|un bulo"
        r"|infundad[oa]s?)"
        r"|no (?:es|son|era) (?:ciert[oa]s?|verdad|verdader[oa]s?|correct[oa]s?)|carecen? de (?:(?:todo|cualquier) )?"
        r"(?:sustento|fundamento|veracidad|base)"
        rf"|(?:de|como|por) {_UNTRUE}|(?:no tienen?|sin) (?:ningun )?(?:sustento|fundamento|base))(?!\w)"
    ),
    denied_act=(
        r"(?:aprob|sancion|ratific|adopt|autoriz|aval|respald|despach|convalid|prorrog|derog|revoc|censur|inhabilit"
        r"|otorg"
        r"|rechaz|desaprob|desestim|archiv|tumb|neg|deneg)(?:ara|aran|ase|asen)|(?:admit|destituy|conced|permit|hund)"
        r"(?:iera|ieran|era|eran|iese|iesen)|diera[n]? (?:luz verde|via libre|permiso|su aval)"
        r"|(?:haya|hayan|hubiera|hubieran|hubiese|hubiesen) (?:aprobado|sancionado|ratificado|adoptado|autorizado"
        r"|avalado"
        r"|respaldado|admitido|destituido|concedido|permitido|otorgado|prorrogado|derogado|censurado|inhabilitado"
        r"|rechazado|desaprobado|desestimado|negado|denegado|archivado)"
    ),
    denied_subject=(
        r"(?<!\w)(?:afirmacion(?:es)?|noticias?|version(?:es)?|rumor(?:es)?|informacion(?:es)?|publicacion(?:es)?"
        r"|mensajes?"
        r"|dato|bulo|cadena|versiones|especie|video|tuit|post)(?: \w+){0,4}? (?:que|de que|segun (?:el|la|los"
        r"|las) (?:que|cual(?:es)?))(?!\w)"
    ),
    denial_ends=r"[;:]|, (?:pero|sino|aunque|mientras)\b|(?<!,) (?:pero|sino)\b",
    subordinates=(
        r"(?<!\w)(?:que|cuy[oa]s?|donde|quien(?:es)?|el cual|la cual|los cuales|las cuales|cuando|si|aunque"
        r"|porque)(?!\w)"
    ),
    gapped=r"^,? ?(?:y|e|asi como|ademas de|mientras que|al igual que)(?: tambien)?(?: (?:en|sobre|para|a|al))? ",
    additive=(
        r"(?:tambien|ademas|asimismo|igualmente|luego|despues|otr[oa]s?|segund[oa]|mas tarde|seguidamente"
        r"|acto seguido)"
    ),
    apposed=r", (?:un|dia|que (?:fue|cayo)) $",
    given=(
        r"(?:otorg|aport|emit|entreg|brind|contribu|di)(?:o|io|aron|ieron|eron|yo|yeron|a|an)(?: con)?(?: sus| los"
        r"| solo)? $"
    ),
    qualified=(
        r"(?:dos tercios|dos terceras|tres quintos|cuatro quintos|mayoria (?:calificada|cualificada|absoluta"
        r"|especial)|quorum|corto"
        r"|cortos|lejos|insuficientes?|veto|umbral|necesari\w+|requerid\w+|requer\w+|necesit\w+)"
    ),
    genitive=r"(?<!\w)(?:del?|de (?:la|los|las)) $",
    appoints=r"(?:elig|eleg|elej|elect|elecc|nombr|design|ratific|inhabilit|destituy|acus|reeleg|promov)\w*",
)
