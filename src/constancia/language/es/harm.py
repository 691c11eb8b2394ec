"""Spanish words for the dead, injured, missing and detained."""

from __future__ import annotations

from constancia.language.shape.harm import HarmWords


def _w(words: str, *phrases: str) -> tuple[str, ...]:
    """Single words, and phrases of several."""
    return (*words.split(), *phrases)


def _ar(*stems: str) -> tuple[str, ...]:
    """Third-person and unfinished forms of regular verbs in -ar, folded."""
    endings = [
        "a",
        "an",
        "o",
        "aron",
        "aba",
        "aban",
        "ando",
        "ar",
        "ara",
        "aran",
        "aria",
        "arian",
        "en",
        "e",
        "ase",
        "asen",
    ]
    return tuple(stem + ending for stem in stems for ending in endings)


def _participles(*stems: str) -> tuple[str, ...]:
    return tuple(stem + ending for stem in stems for ending in ("o", "a", "os", "as"))


_BE_ONE = _w(
    "es fue era sea sera ha habia habria haya esta estaba estuvo resulto resulta quedo queda sigue seguia continua "
    "permanece permanecia termino acabo"
)
_BE_MANY = _w(
    "son fueron eran sean seran han habian habrian hayan estan estaban estuvieron resultaron resultan quedaron "
    "quedan "
    "siguen seguian continuan permanecen permanecian terminaron acabaron"
)
_DIED_ONE = _w(
    "murio muere moria fallecio fallece fallecia perecio sucumbio",
    "perdio la vida",
    "perdia la vida",
    "pierde la vida",
    "hallo la muerte",
    "encontro la muerte",
)
_DIED_MANY = _w(
    "murieron mueren morian fallecieron fallecen fallecian perecieron sucumbieron muriesen muriesen fallezcan mueran",
    "perdieron la vida",
    "perdieron sus vidas",
    "perdian la vida",
    "pierden la vida",
    "hallaron la muerte",
    "encontraron la muerte",
)
_GONE_ONE = ("desaparecio",)
_GONE_MANY = ("desaparecieron",)

HARM = HarmWords(
    stems=_w(
        "muert muri muer moria mata fallec falleci perec sucumb asesin ejecutad ejecutar masacr acribill ultim "
        "abatid "
        "victim difunt cadaver cuerpo vida vidas homicid feminicid mortal baja deceso occis degoll fusil lincha "
        "herid hirier hiri lesion quemad intoxicad contus golpead atendid lastimad mutilad baleado baleada "
        "desaparec desapari secuestr plagi rehen rapt cautiv "
        "perdio perdieron deten detuv arrest aprehen captur encarcel apresa preso presos presas recluid"
    ),
    victims={
        "dead": _w(
            "difuntos difunto occiso occisos muerto muertos muerta muertas",
            "victimas mortales",
            "victima mortal",
            "victimas fatales",
            "victima fatal",
            "bajas mortales",
            "vidas humanas",
        ),
        "injured": _w("", "victimas no fatales"),
        "missing": _w("rehen rehenes cautivos"),
        "detained": _w("preso presos presa presas", "presos politicos", "prisioneros"),
    },
    suffered={
        "dead": (
            *_participles(
                "fallecid",
                "asesinad",
                "ejecutad",
                "acribillad",
                "ultimad",
                "abatid",
                "masacrad",
                "fusilad",
                "degollad",
                "linchad",
                "ahogad",
                "calcinad",
            ),
            "muertos a tiros",
            "dado por muerto",
            "dados por muertos",
        ),
        "injured": _participles(
            "herid",
            "lesionad",
            "lastimad",
            "quemad",
            "intoxicad",
            "contusionad",
            "golpead",
            "mutilad",
            "baleado"[:-1],
            "accidentad",
            "magullad",
        )
        + _w("", "atendidas por", "atendidos por"),
        "missing": (
            *_participles("desaparecid", "secuestrad", "plagiad", "raptad"),
            "tomados como rehenes",
            "tomadas como rehenes",
            "retenidos como rehenes",
            "como rehenes",
            "como rehen",
            "en paradero desconocido",
        ),
        "detained": (
            *_participles("detenid", "arrestad", "aprehendid", "capturad", "encarcelad", "apresad", "recluid"),
            "puesto bajo arresto",
            "puestos bajo arresto",
        ),
    },
    befalls={
        "dead": _DIED_ONE + _DIED_MANY + _w("muriendo falleciendo"),
        "injured": _w("", "sufrieron heridas", "sufrio heridas", "sufrieron lesiones", "sufrio lesiones"),
        "missing": _GONE_ONE + _GONE_MANY,
        "detained": (),
    },
    inflicts={
        "dead": (
            *_ar("mat", "asesin", "ejecut", "acribill", "ultim", "masacr", "fusil", "degoll", "linch"),
            "dio muerte",
            "dieron muerte",
            "dar muerte",
            "dando muerte",
            "quito la vida",
            "quitaron la vida",
            "quitar la vida",
            "cobro la vida de",
            "cobraron la vida de",
            "costo la vida",
            "costaron la vida",
            "cuesta la vida",
            "acabo con la vida de",
            "acabaron con la vida de",
            "abatio",
            "abatieron",
            "abatir",
            "perdio a",
            "perdieron a",
        ),
        "injured": _w("hirio hirieron herir hiriendo hiere hieren") + _ar("lesion"),
        "missing": (*_ar("secuestr", "plagi", "rapt"), "tomo como rehenes", "tomaron como rehenes"),
        "detained": (
            *_ar("arrest", "captur", "encarcel", "apres"),
            *_w("detuvo detuvieron detiene detienen detener deteniendo aprehendio aprehendieron aprehender"),
        ),
    },
    loses=("perdio a", "perdieron a"),
    kin=frozenset(
        _w(
            "hermano hermana hijo hija padre madre esposo esposa marido mujer nieto nieta familiar primo tio "
            "sobrino amigo"
        )
    ),
    since=(),
    events={
        "dead": _w(
            "muerte muertes fallecimiento fallecimientos deceso decesos asesinato asesinatos homicidio homicidios "
            "cadaver cadaveres "
            "feminicidio feminicidios ejecucion ejecuciones masacre crimen",
            "vidas perdidas",
            "cuerpos sin vida",
            "cuerpo sin vida",
        ),
        "injured": _w("lesiones"),
        "missing": _w(
            "desaparicion desapariciones secuestro secuestros plagio plagios rapto raptos",
            "desaparicion forzada",
            "desapariciones forzadas",
        ),
        "detained": _w("detencion detenciones arresto arrestos captura capturas aprehension aprehensiones"),
    },
    agents={"dead": _w("asesinos asesino homicidas"), "missing": _w("secuestradores secuestrador")},
    either=_w("victimas bajas victima"),
    singular=_BE_ONE + _DIED_ONE + _GONE_ONE + _w("", "sufrio heridas", "sufrio lesiones"),
    plural=_BE_MANY + _DIED_MANY + _GONE_MANY + _w("", "sufrieron heridas", "sufrieron lesiones"),
    auxiliaries=_BE_ONE
    + _BE_MANY
    + _w("sido estado haber habiendo siendo ser se resultado quedado")
    + _w(
        "",
        "dados como",
        "dadas como",
        "dado como",
        "dada como",
        "dados por",
        "dadas por",
        "reportados como",
        "reportadas como",
    ),
    qualifiers={
        "at least": _w("", "al menos", "por lo menos", "cuando menos", "como minimo", "no menos de", "un minimo de"),
        "more than": _w("", "mas de", "mas que", "por encima de", "mas de unos", "un poco mas de", "bastante mas de"),
        "almost": _w("casi", "cerca de los", "poco menos de", "menos de", "no llegan a"),
        "about": _w(
            "unos unas aproximadamente alrededor",
            "alrededor de",
            "cerca de",
            "en torno a",
            "aproximadamente unos",
            "poco mas de",
            "mas o menos",
        ),
        "up to": _w("hasta", "un maximo de", "no mas de", "como maximo"),
    },
    active=_w("ha han habia habian habria habrian haya hayan haber habiendo"),
    intransitive=_w("muerto fallecido desaparecido perecido sido resultado"),
    infinitives=tuple(
        stem + "ar"
        for stem in [
            "mat",
            "asesin",
            "ejecut",
            "acribill",
            "ultim",
            "masacr",
            "fusil",
            "degoll",
            "linch",
            "lesion",
            "secuestr",
            "plagi",
            "rapt",
            "arrest",
            "captur",
            "encarcel",
            "apres",
        ]
    )
    + _w("herir detener aprehender abatir", "dar muerte", "quitar la vida"),
    told=_w("por tras al luego despues de del"),
    modals=_w("podria podrian puede pueden podra podran pudo pudieron podia podian intento intentaron"),
    averts=_w(
        "pidio pide piden solicito solicita busca buscan exigio exige ordeno evitar evito evitaron evitan "
        "evita evitando evitaria evitarian prevenir previene salvar"
    ),
    each=_w("cada"),
    rates=(
        "por millon",
        "por cada",
        "por mil",
        "por cien",
        "por 100",
        "por 1",
        "por dia",
        "diarios",
        "diarias",
        "al dia",
        "por hora",
        "por ciento",
    ),
    exact=_w("exactamente solo solamente apenas", "un total de", "una cifra de"),
    vague=_w(
        "varios varias decenas docenas cientos centenares miles millares numerosos numerosas",
        "un punado",
        "varias decenas",
        "varios cientos",
        "varias docenas",
        "varios miles",
        "decenas de miles",
        "cientos de miles",
        "un numero indeterminado",
        "un numero no determinado",
    ),
    collectives={
        "una decena": (10, "about"),
        "una docena": (12, "about"),
        "una quincena": (15, "about"),
        "una veintena": (20, "about"),
        "una treintena": (30, "about"),
        "una cuarentena": (40, "about"),
        "una cincuentena": (50, "about"),
        "medio centenar": (50, "about"),
        "un centenar": (100, "about"),
        "media docena": (6, "about"),
        "un millar": (1000, "about"),
        "un par": (2, "exactly"),
        "decena": (10, "about"),
        "docena": (12, "about"),
        "veintena": (20, "about"),
        "treintena": (30, "about"),
        "centenar": (100, "about"),
        "millar": (1000, "about"),
    },
    one=_w("un una uno"),
    no=_w("ningun ninguna ninguno sin ni", "ni un", "ni un solo"),
    nobody=_w("nadie"),
    exists=_w(
        "no hubo hay habia habido hayan registraron registro registrado reportaron reporto reportado dejo dejado "
        "causo "
        "causaron causado causar provoco provocado produjeron produjo producido ocasiono ocasionar lamentar lamento "
        "cobro arrojo informo"
    ),
    others=_w("mas otro otra otros otras adicionales restantes"),
    articles=_w(
        "el la los las lo su sus este esta estos estas ese esa esos esas aquel aquellos aquellas dicho dichos cuyo cuya"
    ),
    singular_articles=_w("el la su este esta ese esa aquel dicho"),
    plural_articles=_w("los las lo sus estos estas esos esas aquellos aquellas su"),
    of=_w("de del"),
    by=_w(
        "por", "a manos de", "en manos de", "a mano de", "atribuidos a", "atribuidos al", "atribuido a", "atribuidas a"
    ),
    to_object=_w("a al"),
    prepositions=_w(
        "en a al con para durante desde hasta sobre tras entre ante bajo contra hacia segun dentro mediante sin como"
    ),
    places=_w("en"),
    conjunctions=_w("y e"),
    companions=_w("", "asi como", "ademas de", "junto con", "junto a"),
    among=_w("entre", "entre los", "entre las"),
    alternatives=_w("o u"),
    between=_w("entre"),
    until=_w("y a o", "y las", "y los"),
    relatives=_w("que quien quienes cual cuales", "los que", "las que"),
    boundaries=_w(
        "dijo dijeron dice dicen dicho informado asegurado afirmado senalado denunciado confirmado declarado "
        "informo informaron informa confirmo confirmaron aseguro aseguraron afirmo afirmaron "
        "senalo senalaron agrego agregaron anadio anadieron explico explicaron declaro declararon reporto reportaron "
        "indico indicaron preciso precisaron denuncio denunciaron sostuvo manifesto manifestaron revelo revelaron "
        "anuncio anunciaron advirtio reconocio admitio nego negaron acuso acusaron detallo cuando mientras porque "
        "pues "
        "aunque pero si cuya donde sino salvo excepto luego despues antes",
        "despues de que",
        "antes de que",
        "luego de que",
        "ya que",
        "de que",
        "a causa de",
    ),
    parts=_w(
        "incluyendo incluido incluida incluidos incluidas",
        "entre ellos",
        "entre ellas",
        "entre los cuales",
        "entre las cuales",
        "entre los que",
        "entre las que",
        "entre estos",
    ),
    of_them=_w(
        "",
        "de ellos",
        "de ellas",
        "de estos",
        "de estas",
        "de los cuales",
        "de las cuales",
        "de los que",
        "de las que",
        "de estas personas",
        "de esas personas",
    ),
    changes=_w(
        "subio subieron sube suben subido subiendo subir aumento aumentaron aumenta aumentan aumentado "
        "aumentar crecio crecieron crece crecen crecido crecer paso pasaron pasa pasan pasado pasando pasar "
        "elevo elevaron eleva elevan elevado elevar ascendio ascendieron asciende ascendido escalo escalaron "
        "escala salto saltaron salta incremento incrementaron incrementa incrementado bajo bajaron baja bajan "
        "bajado descendio descendieron desciende cayo cayeron cae disminuyo disminuyeron disminuye redujo "
        "reducido vario varia cambio cambia cambiaron corrigio actualizo actualizado trepo treparon trepa "
        "avanzo duplico"
    ),
    changed_from=_w("de desde"),
    earlier=_w("", "frente a", "frente a los", "frente a las", "desde los", "desde las"),
    grave=_w("graves grave gravemente", "de gravedad", "en estado grave", "en estado critico", "de consideracion"),
    tolls=_w("cifra cifras numero saldo balance total cantidad cuenta conteo registro recuento suma"),
    reaches=_w(
        "a en es era fue son de con subio sube subido ascendio asciende ascendia aumento llego llega alcanzo alcanza "
        "alcanzaba eleva elevo elevaron situa situo cifra cifro cifran fijo fija estima estimo supera supero rebajo "
        "eran citan cifran sobrepasa totaliza suma sumo paso aproxima cierra ascendieron ascienden llegan suman al"
    ),
    cases=_w("casos caso"),
    corresponds=_w("corresponden corresponde corresponderian serian"),
    things=frozenset(
        _w(
            "ano anos mes meses dia dias semana semanas hora horas minuto minutos segundo segundos vez veces decada "
            "decadas siglo siglos kilometro kilometros km metro metros centimetros kilos kilogramos toneladas gramos "
            "libras litros hectareas grados dolares dolar pesos peso soles sol euros euro millon millones bolivares "
            "quetzales lempiras por% punto puntos votos voto sufragios escanos "
            "vaca vacas res reses cabeza cabezas animal animales perro perros gato gatos caballo caballos oveja "
            "ovejas "
            "ave aves pollos cerdos peces delfines ballenas alpacas llamas toros elefantes ejemplares especies "
            "vehiculo vehiculos auto autos automovil automoviles carro carros bus buses autobus autobuses camion "
            "camiones avion aviones avioneta avionetas aeronave aeronaves helicoptero helicopteros barco barcos "
            "lancha "
            "lanchas buque buques moto motos casa casas vivienda viviendas edificio edificios local locales torres "
            "torre puente puentes bomba bombas granada granadas fusil fusiles arma armas pistola pistolas balas bala "
            "disparo disparos tiro tiros impactos cartuchos explosion explosiones ataque ataques atentado atentados "
            "enfrentamiento enfrentamientos incidente incidentes accidente accidentes caso casos hecho hechos "
            "protesta "
            "protestas marcha marchas operativo operativos allanamiento allanamientos delito delitos robo robos ley "
            "leyes decreto articulo articulos punto pagina paginas informe informes documento documentos denuncia "
            "denuncias queja quejas cargo cargos sentencia condena pena penas pais paises ciudad ciudades "
            "departamento "
            "departamentos provincia provincias municipio municipios region regiones estado estados distrito "
            "distritos "
            "zona zonas lugar lugares empresa empresas grupo organizacion partido partidos equipo juego gol goles "
            "partida contagio contagios infecciones infeccion tiempo peso mandamiento orden ordenes investigacion "
            "investigaciones proceso procesos juicio juicios "
            "temporada "
            "cifra porcentaje tasa parte mitad tercio cuarto promedio alerta alertas red redes banda bandas "
            "bomba cuerpo ataud situacion serie forma manera medida campana guerra ola vida muerte tragedia "
            "explosivo artefacto herida heridas golpe sospecha palabra noticia nombre amenaza decision operacion "
            "emboscada balacera tiroteo conflicto crisis choque colision incendio terremoto sismo tormenta huracan"
        )
    ),
    people=frozenset(
        _w(
            "hombre mujer nino nina menor joven adolescente soldado policia agente militar civil campesino campesina "
            "periodista reportero profesor profesora docente medico enfermera bebe anciano anciana estudiante "
            "conductor chofer guardia oficial funcionario sacerdote alcalde juez candidato "
            "manifestante turista empresario dirigente lider suboficial"
        )
    ),
    person_endings=(),
    violence=_w(
        "protest enfrent ataque ataqu atent bala baleo dispar gas explos bomb accident choque incend "
        "operativ represi tirote "
        "apunal golp tortur manifest marcha disturb motin guerra combat emboscad crimen violen secuestr "
        "polic milit sicari "
        "ahog derrumb terremot inunda bloqueo asesin mat huelga paro"
    ),
    pronouns=_w("ellos ellas yo nosotros ustedes"),
    adverbs=(),
    when=_w("cuando"),
    began=_w("comenzaron comenzo empezaron empezo iniciaron inicio estallaron estallo iniciadas iniciados"),
    as_of=_w("al hasta", "a fecha de", "con corte al", "a fecha"),
    since_then=_w("", "desde entonces", "desde ese dia", "desde aquel dia"),
    covers=_w("cubre cubria abarca abarcaba comprende comprendiacorrespondiente al periodoocurridos", "ocurridas"),
    means=_w("disparos balas fuego uso miembros efectivos impactos proyectiles agentes elementos integrantes"),
    doers=_w(
        "soldad polic militar guerriller terrorist sicari desconocid pandill fuerza ejercit hombre manifestant "
        "paramilitar agente grup band comand rebeld insurg mara cartel narco criminal delincuent atacant senderist "
        "marin uniformad gendarm carabiner guardi encapuchad pistoler"
    ),
)
