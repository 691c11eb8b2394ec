"""Spanish words for letting a force in, through or out."""

from __future__ import annotations

from constancia.language.shape.force import ForceWords

_NUMBER = r"\s*(?:n\.?\s*[o°º]\.?\s*)?[\d][\d./-]*(?:-[a-z]{2})?"

FORCE = ForceWords(
    stems=(
        "tropa",
        "militar",
        "soldad",
        "efectiv",
        "marin",
        "fuerza",
        "uniformad",
        "buque",
        "unidad",
        "naval",
        "contingente",
        "infant",
        "aeronave",
        "cascos",
        "ejercit",
        "policia",
        "instructor",
        "navio",
        "fragata",
        "submarino",
        "batallon",
        "brigada",
        "armada",
        "escuadr",
        "portaaviones",
        "patrullera",
    ),
    forces=(
        r"tropas?|militares|soldados?|efectivos?|marines|marinos?|uniformad[oa]s|buques?(?: escuela)?|contingentes?|"
        r"personal (?:militar|armado|naval|policial|uniformado|extranjero)|medios y personal|"
        r"fuerzas (?:armadas|militares|navales|"
        r"aereas|especiales|extranjeras|terrestres|de paz|multinacionales?|internacionales?)|"
        r"fuerza (?:multinacional|internacional|"
        r"de paz|militar|naval)|unidad(?:es)? naval(?:es)?|naves?|cascos azules|aeronaves? militar(?:es)?|"
        r"instructores(?: militares)?|infantes de marina|navios?|fragatas?|submarinos?|batallon(?:es)?|"
        r"brigadas? militar(?:es)?|"
        r"policias?|agentes|portaaviones|patrulleras?|ejercito|mision(?:es)? militar(?:es)?"
    ),
    adjectives=(
        r"militar(?:es)?|armad[oa]s?|naval(?:es)?|extranjer[oa]s?|policial(?:es)?|internacional(?:es)?|"
        r"multinacional(?:es)?|especial(?:es)?|y|de"
    ),
    of=(
        r"(?:de|del)(?: (?:la|las|los|el))?(?: (?:armada|fuerzas armadas|marina(?: de guerra)?|ejercito|"
        r"fuerza aerea|guardia costera|republica|reino|infanteria de marina|policia|otan|onu|naciones unidas|"
        r"nacional|unidas))*"
    ),
    entries=(
        r"ingres(?:o|ar|en|e|aran|ara)|entrad(?:a|as)|entr(?:ar|en|e|aran)|transit(?:o|ar|en|e)|paso|pas(?:ar|en)|"
        r"permanen(?:cia)|permane(?:cer|zcan|ceran)|estadia|estancia|arrib(?:o|ar)|presencia|visita|"
        r"realic(?:e|en)|opera(?:r|ciones)|oper(?:en)|abrio la puerta|abre la puerta|abrir la puerta|apertura|"
        r"patrull(?:ar|en|aje)|"
        r"instal(?:ar|en|acion)|sobrevuelo|estacionamiento|ejercicios?"
    ),
    exits=(
        r"envi(?:o|ar|en|e|os)|despliegue|despleg(?:ar|ue|uen)|despliegu(?:e|en)|salid(?:a|as)|salir|salgan|"
        r"mandar|participacion|participar|participe(?:n)?"
    ),
    bases=r"bases?(?: militares?)?(?: extranjeras?)?",
    decided=(
        r"autoriz(?:a|o|an|aron|ar|ado|ada|aba|ando|acion|aria)|aprob(?:o|aron|ar|ado|ada|acion|aria|arian|ara|aran)|aprueban?|"
        r"habilit(?:a|o|aron|ar|ado)|"
        r"permit(?:e|io|en|ieron|ir|iria)|aval(?:a|o|aron)|ratific(?:a|o|aron|ado)|prorrog(?:a|o|aron|ar|ado)|"
        r"prolong(?:a|o)|"
        r"renuev(?:a|an)|renov(?:o|aron|ar)|exti(?:ende|enden)|extendi(?:o|eron)|dispon(?:e|en)|dispuso|"
        r"(?:dio|da|dieron|dan|dar) (?:luz verde|el visto bueno|via libre|su aval|paso libre)|(?:abre|abrio|"
        r"abrieron) la puerta|"
        r"decret(?:a|o)|acord(?:o|aron)|acuerda|en virtud de un|firm(?:o|aron|a)|decid(?:io|ieron|e)|"
        r"votad? (?:\w+ ){0,3}para autorizar"
    ),
    proposed=(
        r"pid(?:e|en|io|ieron)|solicit(?:a|o|an|aron|ud|ar)|present(?:a|o|aron)|discut(?:e|ia|en|ian|io|ieron|"
        r"ir|ira)|debat(?:e|ia|en|io|ir|ira|ieron)|"
        r"propon(?:e|en|er)|propuso|propuesta|plane(?:a|an|aba)|busca|evalu(?:a|an|ara)|consider(?:a|ara)|"
        r"analiz(?:a|ara|o)|"
        r"votar(?:a|an)|proyecto que|iniciativa que|estudia|pretende|quiere|envio al congreso|remitio"
    ),
    refused=(
        r"rechaz(?:a|o|an|aron|ar)|deneg(?:o|aron|ar)|deniega|prohib(?:e|en|io|ieron|ir)|desestim(?:a|o|aron)|"
        r"vet(?:a|o|aron)|"
        r"(?:neg(?:o|aron)|niegan?|descart(?:o|aron|a|an)) (?:el|la)"
        r"(?= (?:ingreso|entrada|transito|paso|permanencia|estadia|presencia|envio|despliegue))|"
        r"se neg(?:o|aron) a (?:autorizar|aprobar|permitir|dejar)|"
        r"neg(?:o|aron) (?:el permiso|la autorizacion|autorizacion|permiso)|niega (?:el permiso|"
        r"la autorizacion)|no (?:autoriz|aprob|permit|aprueb)\w+|"
        r"impid(?:e|io|ieron)|suspend(?:e|io)|revoc(?:a|o|aron|ar|ado|ada)|archiv(?:a|o|aron)|improb(?:o|aron)|"
        r"en contra de(?:l)?(?: envio| ingreso| despliegue)|cancel(?:a|o)"
    ),
    expels=(
        r"expuls(?:a|o|aron|ar|ion)(?: de)?|orden(?:a|o|aron) (?:la salida|el retiro|retirar)|oblig(?:a|"
        r"o) a (?:salir|retirarse)|ech(?:a|o) a"
    ),
    mandates=r"mandato|mision",
    stays=(
        r"(?:arrib|lleg|ingres|permanec|entr|estar|podr|desplegar|oper|serv)\w*(?:ara|aran|era|eran|ira|iran|"
        r"ran|ra)\b(?: (?:permanecer|ingresar|estar|operar))?"
    ),
    negations=r"no|jamas|nunca|tampoco",
    others=r"otr[oa]|primer[oa]?|anterior|segund[oa]|en \d{4}|en 19\d\d|distint[oa]|aparte|ademas",
    instruments=(
        r"proyecto de resolucion legislativa"
        + _NUMBER
        + r"|resolucion legislativa"
        + _NUMBER
        + r"|proyecto de ley"
        + _NUMBER
        + r"|decreto(?: de necesidad y urgencia| supremo| legislativo| gubernativo| ejecutivo)?"
        + _NUMBER
        + r"|ley"
        + _NUMBER
        + r"|resolucion(?: ministerial| suprema)?"
        + _NUMBER
        + r"|acuerdo"
        + _NUMBER
        + r"|la ley que|la resolucion que|el decreto que|la mocion|el convenio|el acuerdo|el memorando"
    ),
    people=(
        r"tripulantes|efectivos|militares|soldados|uniformados|marinos|marines|infantes|personas|agentes|"
        r"policias|integrantes|hombres|miembros"
    ),
    purposes=r"a fin de(?: que)?|con el fin de|con el objetivo de|con motivo de|para|con el cuento de(?: la)?",
    home=r"territorio nacional|territorio peruano|(?:en|al|el) pais|suelo nacional|territorio patrio",
    into=r"al|a los|a las|a la|a|en el|en la|en los|en las|en|por la|por el|por|hacia|de la|del|de",
    starting=r"a partir del?|desde(?: el)?|empezando en|comenzando en|iniciando en",
    ending=r"hasta(?: el)?",
    leaving=r"antes del?|a mas tardar(?: el)?",
    lasting=r"(?:por|durante)(?: (?:los|las) (?:proximos|proximas|siguientes))?(?: un (?:periodo|plazo) de)?",
    units={"day": "dias?", "week": "semanas?", "month": "mes(?:es)?", "year": "anos?"},
    services=(
        r"ejercito|armada|marina(?: de guerra)?|fuerza aerea|fuerzas armadas|guardia costera|"
        r"infanteria de marina|policia"
    ),
    rules=(
        r"incumbe|compete|es (?:competencia|facultad|atribucion|potestad) de(?:l)?|"
        r"tiene la (?:facultad|potestad|atribucion)|"
        r"corresponde al? (?:la |los )?(?:congreso|parlamento|senado|asamblea|camara|poder)|"
        r"constitucion (?:\w+ )?(?:prohibe|permite|exige|establece|dispone|faculta)|"
        r"requiere (?:la )?(?:aprobacion|autorizacion)"
    ),
    bodies=(
        r"congreso|parlamento|asamblea(?: nacional| legislativa)?|senado|senadores|diputados|"
        r"camara(?: de diputad[oa]s)?|pleno|gobierno|ejecutivo|poder ejecutivo|presidente|legislador(?:es)?|"
        r"junta|cortes|legislativo|cancilleria|estado"
    ),
    arrived=r"llegaron|llegaran|arribaron|ingresaron|entraron|llegara|arribara",
    apart=r"ante|con|por|contra|sobre|entre|tras|segun|como|sin",
    speaks=(
        r"explico|dijo|preciso|aseguro|senalo|indico|informo|afirmo|detallo|anuncio|estimo|sostuvo|explicaron|"
        r"dijeron"
    ),
)
