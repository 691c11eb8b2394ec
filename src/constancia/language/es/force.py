"""Spanish words for letting a force in, through or out."""

from __future__ import annotations

from constancia.language.shape.force import ForceWords
from constancia.language.shape.lexicon import Row, WordClass
from constancia.language.shape.senses import Sense

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
        "patrull",
        "mision",
        "delegacion",
        "guardacosta",
        "bases",
        "base militar",
        "avion",
        "helicopter",
        "barco",
        "nave",
        "personal",
        "gendarme",
        "flota",
        "paracaidist",
        "mercenari",
        "corbeta",
        "destructor",
        "agentes",
        "asesores",
    ),
    of=(
        r"(?:de|del)(?: (?:la|las|los|el))?(?: (?:armada|fuerzas armadas|marina(?: de guerra)?|ejercito|"
        r"fuerza aerea|guardia costera|republica|reino|infanteria de marina|policia|otan|onu|naciones unidas|"
        r"nacional|unidas))*"
    ),
    belongs=(
        r"(?:(?:nacional|federal|legislativ[oa]|de (?:diputad[oa]s|senadores|la republica|defensa)) )?"
        r"(?:de|del)(?: la| los| el)?"
    ),
    grounds=r"(?:suelo|territorio|aguas?|mar territorial|espacio aereo|puertos?|bases?|cielos?|costas?|jurisdiccion)",
    led=r"(?!)",
    led_by=(
        r"(?:lider|encabez|dirig|comand|respald|apoy|auspici|patrocin|financi|promov|propuest|impuls|solicit|pedid)"
        r"\w* por(?: (?:el|la|los|las))?(?: gobierno de)?"
    ),
    definite=r"el|la|los|las|est[eao]s?|es[eao]s?|dich[oa]s?|sus?",
    heads=(
        r"primer ministro|ministr[oa]|ministerio|mandatari[oa]|presidente|estado|corte|tribunal|sala|consejo|"
        r"cancilleria"
    ),
    pending=(
        r"media sancion|(?:en|el) (?:primer|segundo|primera|segunda) (?:debate|lectura)|"
        r"(?:pas[ao]|pasara|enviad[oa]|remitid[oa]|girad[oa]|turnad[oa]|envi[ao]|vuelve|regresa|ira)"
        r" (?:ahora |luego |despues |tambien )?(?:a|al|a la|por el|en el|para el) (?:pleno|senado|camara|diputados|"
        r"congreso|asamblea|otra camara|parlamento)|para su (?:consideracion|revision|discusion|sancion)|"
        r"(?:aun|todavia) (?:debe|debera|tiene que|falta)|falta (?:que|la)"
    ),
    conditions=r"si|en caso de|siempre que|a menos que",
    measures=(
        r"proyectos?|reformas?|iniciativas?|propuestas?|mocion(?:es)?|dictamen|enmiendas?|anteproyecto|borrador|"
        r"pedido|solicitud|plan"
    ),
    whole=r"(?:durante|todo|en)(?: todo)?(?: el)?(?: ano)?|a lo largo del?(?: ano)?",
    things=(
        r"buques?(?: \w+)?|navios?|naves?|barcos?|embarcaci(?:on|ones)|lanchas?|avion(?:es)?|aeronaves?|helicopteros?|"
        r"drones|fragatas?|submarinos?|corbetas?|destructor(?:es)?|patrulleras?|canoneras?|portaavion(?:es)?|cazas?|"
        r"buque-escuela|veleros?|escuadr(?:on|ones)|escuadrillas?|flotillas?|flotas?|bases?|instalacion(?:es)?|"
        r"unidad(?:es)?|batallon(?:es)?|brigadas?|regimientos?|destacamentos?|contingentes?|mision(?:es)?|"
        r"delegacion(?:es)?|ejercitos?|armadas?|ejercicios?|grupos?|medios|convoy(?:es)?|guardacostas"
    ),
    common=r"multinacional(?:es)?|internacional(?:es)?|extranjer[oa]s?|foraneas?|onu|naciones unidas|de paz|otan",
    under=r"bajo|conforme a",
    expels=(
        r"expuls(?:a|o|aron|ar|ion)(?: de)?|orden(?:a|o|aron) (?:la salida|el retiro|retirar)|oblig(?:a|"
        r"o) a (?:salir|retirarse)|ech(?:a|o) a"
    ),
    stays=(
        r"(?:autorizacion|permiso|permanencia|estadia|despliegue|mision|mandato|medida|ejercicio|presencia|prorroga)"
        r" (?:\w+ ){0,3}(?:rige|regira|vence|vencera|expira|expirara|tendra|durara|comenzara|concluira|sera|seran|va|es"
        r"|se extendera|estara|abarca|comprende|cubre|termina|terminara)|seran|sera de|estaran?|"
        r"(?:arrib|lleg|ingres|permanec|entr|estar|podr|desplegar|oper|serv)\w*(?:ara|aran|era|eran|ira|iran|"
        r"ran|ra)\b(?: (?:permanecer|ingresar|estar|operar))?"
    ),
    others=r"otr[oa]s?|primer[oa]?|anterior|segund[oa]|en \d{4}|en 19\d\d|distint[oa]|aparte|ademas",
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
    home=(
        r"territorio nacional|territorio peruano|(?:en|al|el|del) pais|su territorio|sus aguas|"
        r"aguas nacionales|suelo nacional|territorio patrio"
    ),
    into=r"al|a los|a las|a la|a|en el|en la|en los|en las|en|por la|por el|por|hacia|de la|del|de",
    starting=r"a partir del?|desde(?: el)?|empezando en|comenzando en|iniciando en",
    ending=r"hasta(?: el)?|(?:venc|expir|caduc|termin|conclu|finaliz)\w+(?: el)?",
    leaving=r"antes del?|a mas tardar(?: el)?",
    lasting=r"(?:por|durante)(?: (?:los|las) (?:proximos|proximas|siguientes))?(?: un (?:periodo|plazo) de)?",
    units={"day": "dias?", "week": "semanas?", "month": "mes(?:es)?", "year": "anos?"},
    services=(
        r"ejercito|armada|marina(?: de guerra)?|fuerza aerea|fuerzas armadas|guardia costera|"
        r"infanteria de marina|policia"
    ),
    rules=(
        r"segun la constitucion|deben? (?:ser )?(?:autoriz|aprob)\w+|necesitan? (?:el|la) (?:aval|permiso|"
        r"autorizacion)|"
        r"incumbe|compete|es (?:competencia|facultad|atribucion|potestad) de(?:l)?|"
        r"tiene la (?:facultad|potestad|atribucion)|"
        r"corresponde al? (?:la |los )?(?:congreso|parlamento|senado|asamblea|camara|poder)|"
        r"constitucion (?:\w+ )?(?:prohibe|permite|exige|establece|dispone|faculta)|"
        r"requiere (?:la )?(?:aprobacion|autorizacion)"
    ),
    bodies=(
        r"primer ministro|ministr[oa]|ministerio|mandatari[oa]|fiscalia|corte|tribunal|consejo|sala|"
        r"congreso|parlamento|asamblea(?: nacional| legislativa)?|senado|senadores|diputados|"
        r"camara(?: de diputad[oa]s)?|pleno|gobierno|ejecutivo|poder ejecutivo|presidente|legislador(?:es)?|"
        r"junta|cortes|legislativo|cancilleria|estado"
    ),
    arrived=r"llegaron|llegaran|arribaron|ingresaron|entraron|llegara|arribara",
    accompanied=("con",),
    objects=("", "de", "a", "para", "por", "por parte de", "hasta", "cerca de", "alrededor de"),
    speaks=(
        r"explico|dijo|preciso|aseguro|senalo|indico|informo|afirmo|detallo|anuncio|estimo|sostuvo|explicaron|"
        r"dijeron"
    ),
)

_VERB, _NOUN, _ADJECTIVE, _PHRASE = WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PHRASE

FORCE_ROWS = (
    Row(_NOUN, Sense.FORCE, "tropa militares soldado efectivo marine marino uniformado infante_de_marina contingente"
        " cascos_azules batallón brigada regimiento escuadrón destacamento ejército armada fuerzas_armadas"
        " fuerza_armada fuerza_aérea marina_de_guerra infantería paracaidista legionario mercenario gendarme gurka"
        " fragata submarino portaaviones portaviones destructor corbeta patrullera navío cañonera"
        " buque_de_guerra barco_de_guerra nave_de_guerra buque_escuela avión_de_combate avión_de_guerra caza"
        " fuerza_de_paz fuerzas_de_paz fuerza_de_tarea fuerzas_extranjeras fuerzas_especiales"
        " misión_multinacional fuerza_multinacional fuerza_internacional misión_militar misión_de_paz"
        " personal_militar personal_armado personal_uniformado personal_naval reservista artillero guardacostas"),
    Row(_NOUN, Sense.FORCE_WEAK, "personal fuerza unidad nave buque barco embarcación lancha avión aeronave helicóptero"
        " dron misión delegación policía agente instructor asesor entrenador adiestrador tripulante tripulación"
        " miembro integrante elemento suboficial medio base"
        " instalación presencia grupo comitiva marina guardia escuadra flota flotilla convoy"
        " material_bélico"),
    Row(_ADJECTIVE, Sense.FORCE_MARK, "militar armado naval extranjero foráneo uniformado policial multinacional"
        " castrense bélico artillado combatiente antidisturbios artillada armada"),
    Row(_NOUN, Sense.FORCE_COME, "ingreso entrada tránsito paso pasaje permanencia estadía estancia llegada arribo"
        " presencia visita atraque fondeo recalada sobrevuelo aterrizaje estacionamiento instalación establecimiento"
        " acceso acantonamiento emplazamiento desembarco introducción uso patrullaje entrenamiento adiestramiento"
        " ejercicio maniobra operación retorno regreso rotación despegue"),
    Row(_VERB, Sense.FORCE_COME, "ingresar entrar transitar pasar permanecer llegar arribar visitar atracar fondear"
        " recalar sobrevolar aterrizar estacionar instalar establecer acceder operar patrullar entrenar adiestrar"
        " usar utilizar circular quedar desembarcar emplear introducir realizar ejecutar participar estar retornar"
        " regresar capacitar instruir navegar cruzar hacer"),
    Row(_NOUN, Sense.FORCE_GO, "envío despliegue salida participación traslado movilización partida mandato"
        " contribución remisión redespliegue"),
    Row(_VERB, Sense.FORCE_GO, "enviar desplegar salir trasladar movilizar destacar contribuir mandar destinar aportar"
        " partir"),
    Row(_VERB, Sense.LET_IN, "habilitar aprobar avalar ratificar prorrogar prolongar renovar extender ampliar acordar"
        " disponer decretar firmar suscribir dejar consentir facultar aceptar refrendar validar convalidar sancionar"
        " decidir resolver acceder_a abrir_la_puerta abrir_las_puertas tolerar acoger cursar_permiso"),
    Row(_NOUN, Sense.LET_IN, "visto_bueno luz_verde vía_libre paso_libre aval aprobación acuerdo anuencia"
        " consentimiento venia beneplácito licencia prórroga extensión ampliación renovación ratificación"
        " media_sanción sanción_definitiva habilitación consenso"),
    Row(_VERB, Sense.LET_GIVE, "dar otorgar conceder brindar cursar emitir expedir prestar recibir obtener"),
    Row(_VERB, Sense.LET_ASK, "pedir solicitar proponer discutir debatir plantear planear evaluar considerar analizar"
        " estudiar pretender querer remitir someter tramitar impulsar buscar gestionar recomendar requerir promover"
        " presentar sopesar"),
    Row(_NOUN, Sense.LET_ASK, "pedido solicitud petición propuesta proyecto iniciativa moción plan anteproyecto"
        " intención posibilidad"),
    Row(_VERB, Sense.LET_REFUSE, "rechazar denegar negar prohibir desestimar vetar impedir suspender revocar archivar"
        " improbar cancelar anular derogar bloquear frenar rehusar retirar desautorizar descartar rescindir denunciar"
        " poner_fin tumbar terminar declarar_inexequible declarar_inconstitucional declarar_ilegal declarar_nulo"
        " invalidar dejar_sin_efecto oponer"),
    Row(_NOUN, Sense.LET_REFUSE, "rechazo negativa prohibición revocación denegación cancelación anulación"
        " suspensión bloqueo"),
    Row(_PHRASE, Sense.LET_REFUSE, "en_contra_de en_contra_del"),
    Row(_VERB, Sense.LET_END, "expulsar echar ordenar_la_salida ordenar_el_retiro ordenar_la_retirada ordenar_retirar"
        " exigir_la_salida exigir_el_retiro exigir_la_retirada obligar_a_salir abandonar"),
    Row(_NOUN, Sense.LET_END, "expulsión retiro retirada repliegue evacuación"),
)  # fmt: skip
"""The lexicon's rows on forces, and on letting them in, through and out."""
