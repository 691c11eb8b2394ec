"""Spanish words for the dead, injured, missing and detained."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from constancia.language.es.inflection import verb
from constancia.language.shape.harm import HarmWords, Part, Phrases
from constancia.language.shape.lexicon import Tense

_FOLD = str.maketrans("áéíóúüñ", "aeiouun")
_FINITE = (Tense.PRESENT, Tense.PAST)


def _w(words: str, *phrases: str) -> Phrases:
    """Single words, and phrases of several."""
    return (*words.split(), *phrases)


def _forms(lemmas: str, kept: Callable[[str, Tense], bool]) -> Phrases:
    """The folded forms that are kept of verbs; of a phrase with `_` the first word is inflected."""
    out = []
    for lemma in lemmas.split():
        head, *rest = lemma.split("_")
        out += [
            " ".join([form, *rest]).translate(_FOLD)
            for form, tense in verb(head)
            if tense is not None and kept(form, tense)
        ]
    return tuple(dict.fromkeys(out))


def _finite(lemmas: str) -> Phrases:
    return _forms(lemmas, lambda form, tense: tense in _FINITE and not form.endswith("mos"))


def _deeds(lemmas: str) -> Phrases:
    """Finite forms, the gerund and the infinitive, without pronouns."""
    gerunds = _forms(lemmas, lambda form, tense: tense is Tense.GERUND and form.endswith("ndo"))
    return _finite(lemmas) + gerunds + _infinitives(lemmas)


def _infinitives(lemmas: str) -> Phrases:
    return _forms(lemmas, lambda form, tense: tense is Tense.INFINITIVE and form.endswith("r"))


def _done(lemmas: str) -> Phrases:
    """Participles in every gender and number."""
    return _forms(lemmas, lambda _, tense: tense is Tense.PARTICIPLE)


def _all(phrases: Iterable[str]) -> Phrases:
    """Phrases with an adjective in every gender and number, where they have `o` before a blank or at their end."""
    out = []
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        endings = ("o", "a", "os", "as") if first.endswith("o") else ("",)
        out += [f"{first.removesuffix('o') if ending else first}{ending} {rest}".strip() for ending in endings]
    return tuple(out)


# fmt: off
_KILL = ("matar asesinar ejecutar acribillar ultimar masacrar fusilar degollar linchar abatir ajusticiar liquidar"
    " decapitar calcinar balear_mortalmente dar_muerte quitar_la_vida dejar_sin_vida segar_la_vida_de"
    " segar_la_vida cobrar_la_vida_de cobrar_la_vida costar_la_vida acabar_con_la_vida_de"
    " arrebatar_la_vida privar_de_la_vida")
_HURT = "herir lesionar balear apuñalar acuchillar mutilar intoxicar lastimar"
_TAKE = ("secuestrar plagiar raptar tomar_como_rehén tomar_como_rehenes tomar_de_rehén tomar_de_rehenes"
    " retener_como_rehén retener_como_rehenes tener_como_rehenes mantener_en_cautiverio mantener_como_rehenes"
    " mantener_cautivos mantener_secuestrados mantener_secuestradas mantener_retenidos desaparecer_a"
    " desaparecer_forzadamente_a")
_HOLD = ("arrestar capturar encarcelar apresar detener aprehender poner_bajo_arresto"
    " poner_bajo_custodia llevar_detenidos llevar_detenidas llevar_preso llevar_presos mantener_detenidos"
    " mantener_detenidas mantener_presos mantener_encarcelados privar_de_libertad privar_de_su_libertad")
_DIE = ("morir fallecer perecer sucumbir perder_la_vida perder_sus_vidas perder_su_vida hallar_la_muerte"
    " encontrar_la_muerte dejar_de_existir caer_muerto caer_muertos caer_abatido caer_abatidos")
_FALL = ("sufrir_heridas sufrir_lesiones sufrir_quemaduras sufrir_contusiones sufrir_fracturas sufrir_golpes"
    " sufrir_politraumatismos sufrir_heridas_de_bala sufrir_daños_oculares sufrir_trauma_ocular"
    " sufrir_traumas_oculares sufrir_intoxicación presentar_heridas presentar_lesiones presentar_quemaduras"
    " recibir_heridas recibir_impactos_de_bala recibir_impactos_de_perdigones recibir_disparos"
    " tener_heridas tener_lesiones tener_impactos_de_bala tener_impactos_de_balas_de_goma"
    " requerir_atención_médica necesitar_atención_médica recibir_atención_médica requerir_hospitalización"
    " permanecer_en_estado_grave permanecer_en_estado_crítico estar_en_estado_grave estar_en_estado_crítico"
    " permanecer_en_cuidados_intensivos seguir_en_estado_grave continuar_hospitalizados permanecer_hospitalizados"
    " seguir_hospitalizados perder_un_ojo perder_la_visión")
_BE = ("ser haber estar resultar quedar seguir continuar permanecer terminar acabar aparecer salir"
)

_FINITE_BE = _finite(_BE) + _forms("ser haber estar resultar quedar", lambda form, tense: tense in (
    Tense.CONDITIONAL, Tense.SUBJUNCTIVE) and not form.endswith("mos")) + _w("se")
_BEFALLS = {
    "dead": _finite(_DIE) + _w("muriendo falleciendo"),
    "injured": _finite(_FALL),
    "missing": _finite("desaparecer extraviar"),
    "detained": _w("", "cayeron presos", "cayeron detenidos", "guardan prision", "guarda prision",
        "cumplen prision preventiva", "permanecen en prision", "siguen en prision", "continuan en prision"),
}
_DEAD = (*_done("fallecer asesinar ejecutar acribillar ultimar abatir masacrar fusilar degollar linchar ahogar"
    " calcinar morir ajusticiar matar decapitar perecer carbonizar"),
    *_all(_w("", "muerto a tiros", "dado por muerto", "hallado muerto", "encontrado muerto", "hallado sin vida",
        "encontrado sin vida", "localizado sin vida", "privado de la vida", "hallado muertos", "hallado muertas",
        "encontrado muertos", "encontrado muertas", "localizado muertos", "reportado como fallecido",
        "reportado como fallecidos", "herido de muerte", "herido mortalmente", "alcanzado mortalmente")), "sin vida")
_INJURED = (*_done("herir lesionar lastimar quemar intoxicar contusionar golpear mutilar balear accidentar magullar"
    " apuñalar acuchillar hospitalizar policontundir politraumatizar asfixiar hospitalizar traumatizar"),
    *_all(_w("", "atendido por gases", "atendido por heridas", "atendido por lesiones", "atendido por golpes",
        "atendido por quemaduras", "atendido por intoxicación".translate(_FOLD), "atendido por contusiones",
        "alcanzado por disparos", "alcanzado por balas", "alcanzado por perdigones",
        "herido de bala", "herido de gravedad", "ingresado en estado grave", "trasladado con heridas",
        "asistido por inhalacion", "impactado por perdigones")),
    "con heridas", "con lesiones", "con heridas graves", "con heridas leves", "con quemaduras", "con lesiones oculares",
    "con heridas de bala", "con impactos de bala", "con impactos de balas", "con impactos de balas de goma",
    "con impactos de perdigones", "con trauma ocular", "en estado critico", "en estado grave", "de gravedad")
_MISSING = (*_done("desaparecer secuestrar plagiar raptar extraviar"),
    *_all(_w("", "tomado como rehen", "tomado como rehenes", "retenido como rehenes", "retenido como rehen",
        "retenido contra su voluntad", "dado por desaparecido", "dado por desaparecidos", "dado por desaparecidas",
        "reportado como desaparecido", "reportado como desaparecidos", "reportado como desaparecidas")),
    "como rehenes", "como rehen", "en paradero desconocido", "con paradero desconocido", "en cautiverio",
    "sin ser ubicados", "sin ser ubicadas", "sin ser localizados", "sin ser localizadas", "sin localizar",
    "sin ubicar", "sin aparecer", "no localizadas", "no localizados", "sin ser encontrados", "sin ser hallados",
    "victimas de desaparicion forzada", "bajo los escombros", "bajo escombros")
_DETAINED = (*_done("detener arrestar aprehender capturar encarcelar apresar recluir"),
    *_all(_w("", "puesto bajo arresto", "puesto bajo custodia", "privado de libertad",
        "privado de su libertad", "privado de la libertad", "conducido a comisarias", "conducido a la comisaria",
        "conducido a dependencias policiales", "conducido a comisaria", "llevado a comisarias", "llevado preso",
        "trasladado a comisarias", "enviado a prision", "enviado a la carcel", "puesto tras las rejas",
        "remitido a prision", "llevado detenido", "llevado detenidos", "retenido por la policia")),
    "bajo arresto", "bajo custodia", "bajo custodia policial", "tras las rejas", "en prision", "en prision preventiva",
    "en la carcel", "tras rejas")

HARM = HarmWords(
    stems=_w(
        "muert muri muer moria mata fallec falleci perec sucumb asesin ejecutad ejecutar ejecuto ejecuci masacr"
        " acribill"
        " ultim abat victim difunt cadaver cuerpo vida vidas homicid feminicid mortal baja deceso occis degoll fusil"
        " lincha decapit ajustici liquid calcin carboniz sepult ahog sobrevivi"
        " herid hirier hiri lesion quemad intoxicad contus golpead atendid lastimad mutilad balead perdigon"
        " hospitaliz politraum policontus apunal acuchill magull accidentad"
        " desaparec desapari secuestr plagi rehen rapt cautiv paradero extravi escombros"
        " perdio perdieron deten detuv arrest aprehen captur encarcel apresa preso presa presos presas recluid prision"
        " comisaria privad custodia rejas prisioner"
    ),
    harms={
        Part.VICTIM: {
            "dead": _w("difuntos difunto difunta difuntas occiso occisos occisa occisas muerto muertos muerta muertas"
                " finado finados",
                "victimas mortales", "victima mortal", "victimas fatales", "victima fatal", "bajas mortales",
                "vidas humanas", "muertos civiles", "personas sin vida", "victimas de homicidio"),
            "injured": _w("politraumatizados policontusos contusos baleados", "victimas no fatales"),
            "missing": _w("rehen rehenes cautivos"),
            "detained": _w("preso presos presa presas prisioneros prisionero prisioneras", "presos politicos",
                "presas politicas", "preso politico", "presa politica", "prisioneros politicos"),
        },
        Part.SUFFERED: {"dead": _DEAD, "injured": _INJURED, "missing": _MISSING, "detained": _DETAINED},
        Part.BEFALLS: _BEFALLS,
        Part.INFLICTS: {"dead": _deeds(_KILL), "injured": _deeds(_HURT), "missing": _deeds(_TAKE),
            "detained": _deeds(_HOLD)},
        Part.LOSES: {"dead": _w("", "perdio a", "perdieron a", "perdido a", "pierde a", "pierden a")},
        Part.EVENT: {
            "dead": _w("muerte muertes fallecimiento fallecimientos deceso decesos asesinato asesinatos homicidio"
                " homicidios cadaver cadaveres feminicidio feminicidios femicidio femicidios ejecucion ejecuciones"
                " defuncion defunciones ahogamiento ahogamientos linchamiento linchamientos infanticidio",
                "vidas perdidas", "cuerpos sin vida", "cuerpo sin vida", "ejecuciones extrajudiciales",
                "ejecucion extrajudicial", "ejecuciones sumarias", "perdida de vidas", "cuerpos calcinados"),
            "injured": _w("lesiones"),
            "missing": _w("desaparicion desapariciones secuestro secuestros plagio plagios rapto raptos",
                "desaparicion forzada", "desapariciones forzadas", "toma de rehenes"),
            "detained": _w("detencion detenciones arresto arrestos captura capturas aprehension aprehensiones"
                " encarcelamiento", "detenciones arbitrarias", "detencion arbitraria"),
        },
        Part.AGENT: {"dead": _w("asesinos asesino homicidas masacre masacres crimen magnicidio matanza"),
            "missing": _w("secuestradores secuestrador")},
        Part.COSTS: {"dead": _finite("cobrar costar segar arrebatar truncar perder") + _w("cobrando cobrado segado"
            " costado"
            " perdido perdieron", "acabo con", "acabaron con")},
    },
    parts={
        Part.LIVES: _w("vidas", "vidas humanas"),
        Part.EITHER: _w("victimas bajas victima damnificados", "victimas que lamentar", "desgracias personales",
            "victimas ni danos"),
        Part.KIN: _w("hermano hermana hijo hija padre madre esposo esposa marido mujer nieto nieta familiar familiares"
            " primo tio sobrino amigo hermanos hijos padres efectivos soldados policias hombres companeros colegas"
            " combatientes militares agentes uniformados"),
        Part.VAGUE: _w("varios varias decenas docenas cientos centenares miles millares numerosos numerosas muchos"
            " muchas"
            " algunos algunas", "un punado", "varias decenas", "varios cientos", "varias docenas", "varios miles",
            "decenas de miles", "cientos de miles", "un numero indeterminado", "un numero no determinado",
            "varios centenares", "un numero desconocido", "un centenar largo"),
        Part.NONE: _w("ningun ninguna ninguno sin ni", "ni un", "ni un solo", "ni una sola"),
        Part.NOBODY: _w("nadie"),
        Part.MORE: _w("mas otro otra otros otras adicionales restantes demas"),
        Part.ONE: _w("un una"),
        Part.EACH: _w("cada edad"),
        Part.BETWEEN: _w("entre"),
        Part.UNTIL: _w("y a o", "y las", "y los"),
        Part.CHANGED: _forms("subir aumentar crecer pasar elevar ascender escalar saltar incrementar bajar descender"
            " disminuir reducir variar cambiar corregir actualizar trepar avanzar duplicar ajustar rebajar",
            lambda form, tense: tense in (*_FINITE, Tense.INFINITIVE, Tense.GERUND)
            or (tense is Tense.PARTICIPLE and form.endswith("o"))) + _w("cayo cayeron cae"),
        Part.FROM: _w("de desde"),
        Part.EARLIER: _w("", "frente a", "frente a los", "frente a las", "desde los", "desde las", "contra los",
            "contra las", "en comparacion con", "en comparacion con los", "por encima de los", "por debajo de los"),
        Part.TOLL: _w("cifra cifras numero saldo balance total cantidad cuenta conteo registro recuento suma lista"
            " nomina"
            " tributo"),
        Part.REACHES: _w("a en es era fue son de con citan cifran totaliza ascendia alcanzaba eran"
            " al arroja supera sobrepasa ronda rondan bordea") + _forms(
            "subir ascender aumentar llegar alcanzar elevar situar cifrar fijar estimar superar rebajar sumar pasar"
            " aproximar cerrar crecer ubicar rozar sobrepasar escalar trepar totalizar calcular bajar reducir"
            " incrementar"
            " contabilizar actualizar", lambda form, tense: tense in (*_FINITE, Tense.GERUND)
            or (tense is Tense.PARTICIPLE and form.endswith("o"))),
        Part.CASE: _w("casos caso denuncias reportes"),
        Part.AMOUNTS: _finite("corresponder ocurrir producir registrar suceder dar ser tener pertenecer haber")
            + _w("corresponderian serian eran habrian serian tenian murieron ocurrieron"),
        Part.INCLUDES: _w("incluyendo incluido incluida incluidos incluidas incluyen incluye", "entre ellos", "entre"
            " ellas",
            "entre los cuales", "entre las cuales", "entre los que", "entre las que", "entre estos", "entre estas",
            "entre quienes", "entre los que figuran", "entre las que figuran", "entre ellos figuran", "entre ellos"
            " estan",
            "entre los que hay", "entre ellos hay", "entre ellas hay", "entre los que estan"),
        Part.OF_THEM: _w("", "de ellos", "de ellas", "de estos", "de estas", "de los cuales", "de las cuales",
            "de los que", "de las que", "de estas personas", "de esas personas", "de quienes", "de las mismas",
            "de los mismos", "de esos", "de esas"),
        Part.AMONG: _w("entre", "entre los", "entre las"),
        Part.COMPANION: _w("", "asi como", "ademas de", "junto con", "junto a", "al igual que"),
        Part.GRAVE: _w("graves grave gravemente criticos leves", "de gravedad", "en estado grave", "en estado critico",
            "de consideracion", "en estado de gravedad", "con pronostico reservado", "en cuidados intensivos",
            "en estado delicado", "de pronostico reservado"),
        Part.ARTICLE: _w("el la los las lo su sus este esta estos estas ese esa esos esas aquel aquella aquellos"
            " aquellas"
            " dicho dicha dichos dichas cuyo cuya cuyos cuyas"),
        Part.SINGULAR_ARTICLE: _w("el la su este esta ese esa aquel dicho"),
        Part.PLURAL_ARTICLE: _w("los las lo sus estos estas esos esas aquellos aquellas su"),
        Part.OF: _w("de del"),
        Part.BY: _w("por", "a manos de", "en manos de", "a mano de", "atribuidos a", "atribuidos al", "atribuido a",
            "atribuidas a", "atribuida a", "atribuibles a", "a manos del", "por parte de", "por parte del",
            "perpetrados por", "perpetradas por", "cometidos por", "cometidas por", "causadas por", "causados por"),
        Part.TO_OBJECT: _w("a al"),
        Part.PREPOSITION: _w("en con para durante desde hasta sobre tras entre ante bajo contra hacia segun dentro"
            " mediante sin como"),
        Part.PLACE: _w("en"),
        Part.AND: _w("y e"),
        Part.OR: _w("o u"),
        Part.RELATIVE: _w("que quien quienes cual cuales", "los que", "las que", "a quienes"),
        Part.HELPING: _FINITE_BE + _w("sido estado haber habiendo siendo ser resultado quedado", "dados como",
            "dadas como", "dado como", "dada como", "dados por", "dadas por", "reportados como", "reportadas como"),
        Part.ACTIVE: _w("ha han habia habian habria habrian haya hayan haber habiendo"),
        Part.INTRANSITIVE: _w("muerto fallecido desaparecido perecido sido resultado"),
        Part.INFINITIVE: _infinitives(f"{_KILL} {_HURT} {_TAKE} {_HOLD}"),
        Part.DONE: _w("por tras al luego despues de del"),
        Part.SINGULAR: tuple(f for f in _FINITE_BE if not f.endswith("n") and f != "se") + tuple(
            form for forms in _BEFALLS.values() for form in forms if not form.split()[0].endswith(("n", "ndo"))),
        Part.PLURAL: tuple(f for f in _FINITE_BE if f.endswith("n")) + tuple(
            form for forms in _BEFALLS.values() for form in forms if form.split()[0].endswith("n")),
        Part.MODAL: _w("podria podrian puede pueden podra podran pudo pudieron podia podian intento intentaron deberian"
            " deben deberan debera deberia pretendia pretendian planeaba planeaban", "tendra que", "tendran que",
            "tendria que",
            "tendrian que", "tiene que", "tienen que", "debe de", "trato de", "trataron de", "trataba de", "querian",
            "queria"),
        Part.NOT: _w("no sin ni nunca tampoco"),
        Part.EXISTS: _w("no hubo hay habia habido hayan registraron registro registrado reportaron reporto reportado"
            " dejo"
            " dejado causo causaron causado causar provoco provocado produjeron produjo producido ocasiono ocasionar"
            " lamentar lamento lamentaron cobro arrojo informo dejaron arrojaron reportan registran registra reporta"
            " hubieron existen existio existieron tuvo constatado constataron que"),
        Part.AVERTS: _w("pidio pide piden solicito solicita busca buscan exigio exige ordeno evitar evito evitaron"
            " evitan"
            " evita evitando evitaria evitarian prevenir previene salvar salvo salvaron impedir teme temen temian"),
        Part.BOUNDARY: _w(
            "dijo dijeron dice dicen dicho informado asegurado afirmado senalado denunciado confirmado declarado"
            " informo informaron informa confirmo confirmaron aseguro aseguraron afirmo afirmaron senalo senalaron"
            " agrego"
            " agregaron anadio anadieron explico explicaron declaro declararon reporto reportaron indico indicaron"
            " preciso precisaron denuncio denunciaron sostuvo manifesto manifestaron revelo revelaron anuncio"
            " anunciaron"
            " advirtio reconocio admitio nego negaron acuso acusaron detallo detallaron recordo recordaron estima"
            " cuando mientras porque pues aunque pero si donde sino salvo excepto luego despues antes",
            "despues de que", "antes de que", "luego de que", "ya que", "de que", "a causa de", "en tanto",
            "en cambio", "tras que"),
        Part.WHEN: _w("cuando"),
        Part.PRONOUN: _w("ellos ellas yo nosotros ustedes"),
        Part.MEANS: _w("disparos balas fuego uso miembros efectivos impactos proyectiles agentes elementos integrantes"
            " arma armas"),
        Part.THING: _w(
            "ano anos mes meses dia dias semana semanas hora horas minuto minutos segundo segundos vez veces decada"
            " decadas siglo siglos kilometro kilometros km metro metros centimetros kilos kilogramos toneladas gramos"
            " libras litros hectareas grados dolares dolar pesos peso soles sol euros euro millon millones bolivares"
            " quetzales lempiras colones guaranies reales por% punto puntos votos voto sufragios escanos curules bancas"
            " vaca vacas res reses cabeza cabezas animal animales perro perros gato gatos caballo caballos oveja"
            " ovejas ave aves pollos cerdos peces delfines ballenas alpacas llamas toros elefantes ejemplares especies"
            " venado venados ciervo ciervos lobos aguila cabras terneros gallinas pinguinos abejas arboles"
            " vehiculo vehiculos auto autos automovil automoviles carro carros bus buses autobus autobuses camion"
            " camiones avion aviones avioneta avionetas aeronave aeronaves helicoptero helicopteros barco barcos lancha"
            " lanchas buque buques moto motos casa casas vivienda viviendas edificio edificios local locales torres"
            " torre puente puentes bomba bombas granada granadas fusil fusiles arma armas pistola pistolas balas bala"
            " disparo disparos tiro tiros impactos cartuchos explosion explosiones ataque ataques atentado atentados"
            " enfrentamiento enfrentamientos incidente incidentes accidente accidentes caso casos hecho hechos protesta"
            " protestas marcha marchas operativo operativos allanamiento allanamientos delito delitos robo robos ley"
            " leyes decreto articulo articulos pagina paginas informe informes documento documentos denuncia"
            " denuncias queja quejas cargo cargos sentencia condena pena penas pais paises ciudad ciudades departamento"
            " departamentos provincia provincias municipio municipios region regiones estado estados distrito distritos"
            " zona zonas lugar lugares empresa empresas grupo organizacion partido partidos equipo juego gol goles"
            " partida contagio contagios infecciones infeccion tiempo peso mandamiento orden ordenes investigacion"
            " investigaciones proceso procesos juicio juicios temporada obstaculo obstaculos clientes acciones"
            " cifra porcentaje tasa parte mitad tercio cuarto promedio alerta alertas red redes banda bandas"
            " cuerpo ataud situacion serie forma manera medida campana guerra ola vida muerte tragedia explosivo"
            " artefacto herida heridas golpe sospecha palabra noticia nombre amenaza decision operacion emboscada"
            " balacera tiroteo conflicto crisis choque colision incendio terremoto sismo tormenta huracan saldo total"
            " balance numero punado familias hogares quema motin rina explosion fines plan planes proyecto proyectos"
            " obra obras ocasiones programa medidas kilometraje"),
        Part.PERSON: _w("hombre mujer nino nina menor joven adolescente soldado policia agente militar civil campesino"
            " campesina periodista reportero profesor profesora docente medico enfermera bebe anciano anciana"
            " estudiante"
            " conductor chofer guardia oficial funcionario sacerdote alcalde juez candidato manifestante turista"
            " empresario dirigente lider suboficial padre madre hijo hija hermano"),
    },
    qualifiers={
        "at least": _w("", "al menos", "por lo menos", "cuando menos", "como minimo", "no menos de", "un minimo de",
            "a lo menos"),
        "more than": _w("", "mas de", "mas que", "por encima de", "mas de unos", "un poco mas de", "bastante mas de",
            "mas de los", "mas de las", "poco mas de", "mucho mas de"),
        "almost": _w("casi", "cerca de los", "poco menos de", "menos de", "no llegan a", "cerca de las"),
        "about": _w("unos unas aproximadamente alrededor", "alrededor de", "cerca de", "en torno a", "aproximadamente"
        " unos",
            "mas o menos", "en torno a los", "se estima que"),
        "up to": _w("hasta", "un maximo de", "no mas de", "como maximo"),
        "": _w("exactamente solo solamente apenas", "un total de", "una cifra de", "un saldo de",
            "un balance de"),
    },
    collectives={"uno": 1, "un par": 2, "decena": 10, "docena": 12, "veintena": 20, "treintena": 30, "centenar": 100,
        "millar": 1000},
    endings=(),
    violence=_w("protest enfrent ataque ataqu atent bala baleo dispar gas explos bomb accident choque incend operativ"
        " represi tirote apunal golp tortur manifest marcha disturb motin guerra combat emboscad crimen violen secuestr"
        " polic milit sicari ahog derrumb terremot inunda bloqueo asesin mat huelga paro custodia prision carcel"
        " naufrag volc atropell sismo huracan deslizamiento"),
    rates=("por millon", "por cada", "por mil", "por cien", "por 100", "por 1", "por dia", "diarios", "diarias",
        "al dia", "por hora", "por ciento", "al ano", "anuales", "al mes"),
    began=_w("comenzaron comenzo empezaron empezo iniciaron inicio estallaron estallo iniciadas iniciados arrancaron"
        " iniciado iniciada comenzaran"),
    as_of=_w("al hasta", "a fecha de", "con corte al", "a fecha", "con corte a", "hasta la noche de", "hasta la tarde"
        " de"),
    since_then=_w("", "desde entonces", "desde ese dia", "desde aquel dia", "desde aquella fecha", "desde esa fecha"),
    covers=_w("cubre cubria abarca abarcaba comprende comprendia ocurridas ocurridos registradas registrados entre",
        "correspondiente al periodo"),
    of_total=_w("", "de ese total", "de este total", "de ellos", "de ellas", "de estos", "de estas", "del total",
        "entre ellos", "entre ellas", "de los cuales", "de las cuales", "entre las victimas", "de esa cifra",
        "entre los muertos", "entre los fallecidos", "de esos", "de esas"),
    doers=_w("soldad polic militar guerriller terrorist sicari desconocid pandill fuerza ejercit hombre manifestant"
        " paramilitar agente grup band comand rebeld insurg mara cartel narco criminal delincuent atacant senderist"
        " marin uniformad gendarm carabiner guardi encapuchad pistoler asaltant arm"),
    titles=_w("senor senora don dona"),
    absolute=_w("con"),
    ambiguous=_w("ejecu liquid"),
    aged=(),
    perfect=_w("haber"),
    headline={"internados": "injured", "internadas": "injured", "demorados": "detained"},
    participles=_w("ado ada ados adas ido ida idos idas"),
    verbal=_w("n"),
    bare_verbs=_w("ndo ar er ir"),
    manner=_w("mente"),
    wound="herida",
)
# fmt: on
