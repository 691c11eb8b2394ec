"""How Spanish says who says what; every word folded."""

from __future__ import annotations

from constancia.language.es.inflection import verb as inflected
from constancia.language.shape.lexicon import Tense
from constancia.language.shape.speech import Form, Inflections, Speech, cues, rows, words

_VERBS: dict[str, str] = {
    "that quote bare after whom infinitive": """
        decir afirmar asegurar aseverar señalar agregar añadir explicar manifestar declarar sostener precisar
        indicar informar detallar expresar comentar replicar responder contestar advertir recordar reiterar
        insistir subrayar recalcar enfatizar remarcar resaltar destacar puntualizar apuntar aclarar admitir
        reconocer confirmar anunciar comunicar revelar relatar contar narrar denunciar alertar escribir tuitear
        publicar sentenciar acotar argumentar alegar aducir aventurar pronosticar predecir vaticinar estimar
        calcular concluir opinar considerar confesar lamentar reprochar reclamar cuestionar criticar protestar
        ironizar bromear graficar zanjar matizar justificar adelantar avanzar asentir jurar testificar atestiguar
        evocar proclamar celebrar notificar rematar abundar ahondar apostillar refutar retrucar corroborar acusar
        deslizar exclamar gritar susurrar preguntar plantear sugerir mencionar finalizar
        pronunciar insinuar prevenir remachar defender razonar ratificar reafirmar determinar
        constatar establecer resumir enumerar referir certificar
        externar exponer trinar postear difundir reseñar consignar evidenciar ilustrar complementar sintetizar
        anotar observar objetar rebatir postular recriminar augurar anticipar pregonar esgrimir
        clarificar especificar enunciar explicitar transparentar refrendar aceptar asumir
        terciar inquirir revirar repetir remarcar reflexionar
        verificar cifrar notar increpar
        avisar visibilizar declamar comprobar""",
    "that bare": """
        creer pensar entender demostrar mostrar probar hallar encontrar estipular disponer resolver dictaminar
        prever reflejar arrojar registrar documentar contemplar suponer vislumbrar percibir acordar
        sospechar intuir temer presumir confiar descubrir averiguar deducir inferir detectar concordar""",
    "that infinitive bare quote after whom": "prometer garantizar",
    "that infinitive noun whom": "proponer",
    "that infinitive noun quote after whom": "pedir exigir solicitar demandar rogar implorar suplicar",
    "that infinitive noun whom quote": "recomendar aconsejar ordenar requerir",
    "that infinitive whom quote": "instar exhortar urgir conminar invitar emplazar",
    "that infinitive noun quote": "negar descartar desmentir",
    "that": "rechazar",
    "charge": "acusar culpar responsabilizar tildar tachar",
    "naming": "calificar catalogar",
    "naming quote after": "describir",
    "figure": """
        contabilizar contar cifrar registrar reportar informar estimar calcular reconocer documentar confirmar
        proyectar consignar computar denunciar censar constatar verificar""",
    "noun": "denunciar prometer reportar anunciar confirmar admitir revelar documentar",
    "opinion": "considerar",
    "that noun": "disponer estipular establecer",
    "quote": "ver hablar",
    "quote after": "continuar proseguir coincidir terminar lanzar soltar discrepar espetar alardear",
    "that nobody": "trascender saber conocer rumorear",
    "that quote after nobody": "leer",
}
"""Frames to the verbs that take them; a verb may stand in several rows."""

_MODALITY = {
    "denied": "negar descartar desmentir rechazar refutar rebatir",
    "required": "pedir exigir solicitar demandar rogar implorar suplicar instar exhortar urgir conminar "
    "emplazar recomendar aconsejar ordenar requerir invitar",
    "proposed": "prometer proponer",
    "hedged": "suponer sospechar presumir",
}

# fmt: off
_PHRASES: tuple[tuple[str, str, str, str | None], ...] = (
    ("dejar", "constancia", "that noun", None),
    ("dar", "cuenta", "that noun", None),
    ("dar", "a conocer", "that noun quote", None),
    ("dar", "fe", "that", None),
    ("dar", "por", "figure", None),
    *(("dar", f"por {sure}", "that", None) for sure in ("hecho", "sentado", "seguro", "descontado", "cierto")),
    *(("dejar", clear, "that quote", None) for clear in ("claro", "en claro", "sentado", "entrever", "ver")),
    *(("hacer", stress, "that", None) for stress in ("hincapie", "enfasis", "saber", "notar", "ver", "constar")),
    *(("hacer", told, "that quote after", None) for told in ("saber", "notar", "ver")),
    *(("poner", shown, "that", None) for shown in ("de manifiesto", "de relieve", "en evidencia", "enfasis")),
    *(("estar", sure, "that", None) for sure in ("convencido", "convencida", "convencidos", "de acuerdo", "seguro",
                                                 "segura")),
    *(("mostrar", sure, "that", None) for sure in ("convencido", "convencida", "confiado", "confiada", "seguro")),
    ("ser", "de la opinion", "that", None),
    ("echar", "en cara", "that", None),
    ("traer", "a colacion", "that", None),
    ("llamar", "a", "whom infinitive", "required"),
    ("llamar", "la atencion", "that", None),
    *((verb, call, "whom infinitive noun", "required") for verb in ("hacer", "realizar", "lanzar", "formular")
      for call in ("un llamado a", "un llamamiento a", "un llamado para", "una exhortacion a")),
    ("hablar", "de", "noun", None),
    *((verb, to, "figure", None) for verb in ("elevar", "rebajar", "reducir", "situar", "cifrar")
      for to in ("a", "en", "la cifra")),
    ("advertir", "de", "that noun", None),
    ("advertir", "sobre", "noun", None),
    *(("alertar", of, "that noun", None) for of in ("de", "sobre")),
    ("quejar", "de", "that", None),
    ("lamentar", "de", "that", None),
    ("dudar", "de", "that", "hedged"),
    *((verb, "en", "that", None) for verb in ("insistir", "coincidir", "confiar", "abundar", "incidir")),
    ("amenazar", "con", "that infinitive", "proposed"),
    ("comprometer", "a", "that infinitive", "proposed"),
    ("comprometer", "con", "noun", "proposed"),
    ("citar", "", "quote", None),
    *((verb, "por", "that infinitive noun", "required") for verb in ("abogar", "clamar")),
)
# fmt: on
"""Verb, the words that must follow it, frames, modality."""


_FORMS = {Tense.PRESENT: Form.FINITE, Tense.PAST: Form.FINITE, Tense.FUTURE: Form.FINITE, Tense.GERUND: Form.GERUND}
_FOLD = str.maketrans("áéíóúüñ", "aeiouun")


def _inflect(verb: str) -> Inflections:
    """The forms in which a verb says something, folded, and whether the last letter has an accent.

    Of the subjunctive that is the past («luego de que anunciara»): the present looks like a noun («informe»).
    """
    for form, tense in inflected(verb):
        accented = form[-1] in "óá"
        if tense is Tense.PARTICIPLE and form.endswith("o"):
            yield form.translate(_FOLD), Form.PARTICIPLE, False
        elif tense is Tense.SUBJUNCTIVE and form.endswith(("ra", "ran")):
            yield form.translate(_FOLD), Form.FINITE, False
        elif tense in _FORMS and not form.endswith("mos") and not (tense is Tense.GERUND and not form.endswith("ndo")):
            yield form.translate(_FOLD), _FORMS[tense], accented


SPEECH = Speech(
    cues=cues(_VERBS, _MODALITY, _PHRASES, _inflect),
    nounlike=frozenset(),
    sources=rows(
        """
        de acuerdo con
        de acuerdo a
        de acuerdo al
        de conformidad con
        conforme a
        conforme al
        segun
        """
    ),
    opinions=rows(
        """
        a criterio de
        a criterio del
        a decir de
        a decir del
        a entender de
        a entender del
        a juicio de
        a juicio del
        a ojos de
        a ojos del
        a tenor de
        a tenor del
        al decir de
        al decir del
        bajo el criterio de
        bajo el criterio del
        desde la optica de
        desde la optica del
        en boca de
        en boca del
        en criterio de
        en criterio del
        en la opinion de
        en la opinion del
        en la version de
        en la version del
        en opinion de
        en opinion del
        en palabras de
        en palabras del
        en voz de
        en voz del
        """
    ),
    remarks=rows(
        """
        en referencia a
        en referencia al
        en clara referencia a
        en clara referencia al
        en alusion a
        en alusion al
        en clara alusion a
        en clara alusion al
        en relacion a
        en relacion al
        en relacion con
        al referirse a
        al referirse al
        al ser consultado
        al ser consultada
        refiriendose a
        refiriendose al
        aludiendo a
        aludiendo al
        """
    ),
    views=(("para",),),
    nouns=words(
        """
        afirmacion afirmaciones denuncia denuncias acusacion acusaciones version versiones declaracion anuncio
        promesa advertencia conclusion hipotesis tesis argumento noticia informacion informaciones rumor rumores
        promesas advertencias conclusiones argumentos anuncios compromiso garantia garantias certeza conviccion
        seguridad esperanza confianza temor temores sospecha sospechas duda dudas opinion criterio creencia idea
        preocupacion inquietud reclamo pedido exigencia demanda recomendacion solicitud exhortacion alegato
        alegacion alegaciones aseveracion aseveraciones aclaracion precision postura posicion versiones alerta
        informe informes reporte reportes comunicado carta
        """
    ),
    noun_modality={
        **dict.fromkeys(words("sospecha sospechas temor temores"), "hedged"),
        **dict.fromkeys(words("promesa promesas compromiso"), "proposed"),
        **dict.fromkeys(words("exigencia pedido reclamo demanda recomendacion solicitud exhortacion"), "required"),
    },
    light=words(
        """
        expresa expreso expresaron ha expresado expresando manifiesta manifesto manifestaron manifestando muestra
        mostro mostraron formula formulo formularon lanza lanzo lanzaron emite emitio emitieron reitera reitero
        reiteraron reiterando transmite transmitio transmitieron externo externaron hace hizo hicieron da dio dieron
        dando ofrecio ofrecieron planteo plantearon presento presentaron deslizo deslizaron repitio repite llego
        llegaron con expresado manifestado mostrado hecho dado emitido lanzado
        """
    ),
    anothers=frozenset(),
    anothers_by=frozenset(),
    by=words("de del por"),
    possessives=words("su sus"),
    whilst=frozenset(),
    linking=frozenset(),
    like=frozenset({"como"}),
    just=words("tal asi"),
    uttering=words(
        """
        reza rezan dispara disparan lanza lanzan ironiza prosigue sigue siguen continua cuestiona cuestionan celebra
        clama arremete remata suelta espeta exclama bromea retruca replica apunta apunta agradece lamenta tercia
        pregunta inquiere
        """
    ),
    documents=words(
        """
        informe documento texto decreto ley norma resolucion dictamen proyecto comunicado reporte encuesta sondeo
        estudio encuestas sondeos articulo reglamento constitucion sentencia fallo acuerdo acta carta nota
        boletin circular tratado convenio mocion iniciativa propuesta investigacion auditoria balance registro
        registros datos cifras estadisticas fuente fuentes medios prensa diario periodico semanario agencia
        publicacion mensaje tuit video audio oficio memorando pronunciamiento misiva escrito pliego documentos
        informes
        expediente manifiesto declaracion requerimiento demanda denuncia querella testimonio diagnostico inspeccion
        peritaje memoria decretos leyes normas resoluciones comunicados reportes estudios articulos sentencias
        resultado resultados hallazgos prueba pruebas evidencia evidencias peritajes
        informacion informaciones legislacion relevamiento barometro monitoreo censo boletines minuta bando
        ordenanza estatuto
        """
    ),
    tolls=r", que (?:ya )?(?:(?:ha|han|habia|habian) )?(?:dej|caus|provoc|cobr|cost|mat)\w+ ",
    polls=words("encuesta encuestas encuestadora encuestadoras sondeo sondeos medicion estudio consultora"),
    voices=words(
        "policia fiscalia onu cidh ong experto experta analista abogado abogada vocero vocera portavoz relator"
    ),
    speakers=words(
        """
        presidente presidenta ministro ministra viceministro viceministra canciller excanciller congresista
        senador senadora diputado diputada legislador legisladora parlamentario parlamentaria alcalde alcaldesa
        gobernador gobernadora intendente intendenta secretario secretaria subsecretario portavoz vocero vocera
        director directora jefe jefa titular lider dirigente dirigenta fiscal juez jueza magistrado magistrada
        abogado abogada relator relatora experto experta experto economista analista investigador investigadora
        profesor profesora rector obispo general almirante coronel comandante oficial funcionario funcionaria
        testigo vecino vecina policia gobierno ejecutivo ministerio comision congreso senado camara defensoria
        fiscalia organizacion organizaciones institucion entidad oficina agrupacion partido bancada bloque
        sindicato federacion asociacion empresa emisora oposicion oficialismo autoridades manifestantes
        familiares voceros fuentes mandatario mandataria procurador procuradora defensor defensora embajador
        embajadora coordinador coordinadora periodista candidato candidata expresidente expresidenta exministro
        exministra tribunal corte consejo comite alianza relatoria mision encuesta encuestadora consultora
        informe sondeo
        trabajadores trabajadoras docentes maestros maestras estudiantes medicos enfermeras campesinos campesinas
        agricultores ganaderos transportistas camioneros mineros comerciantes empresarios empresario empresaria
        vecinos vecinas pobladores residentes usuarios victimas sobrevivientes parientes deudos activistas activista
        ambientalistas ecologistas juristas jurista expertos expertas analistas economistas cientificos investigadores
        academico academica historiador historiadora politologo politologa sociologo sociologa abogados abogadas
        periodistas corresponsal columnista diplomatico diplomatica diplomaticos enviado enviada comisionado
        comisionada superintendente contralor contralora auditor auditora veedor veedora observador observadores
        observadora mediador negociador negociadora comandancia ejercito marina armada fuerzas guardia gendarmeria
        carabineros bomberos rescatistas paramedicos sanitarios arzobispo cardenal papa parroco sacerdote pastor
        imam rey reina principe ministros ministras diputados diputadas senadores senadoras legisladores legisladoras
        congresistas parlamentarios parlamentarias asambleista asambleistas concejal concejala concejales edil ediles
        regidor regidora prefecto prefecta gobernadores alcaldes intendentes consejero consejera consejeros canciller
        premier jerarca jerarcas exalcalde exalcaldesa exsenador exdiputado exdiputada exfiscal excongresista
        lider lideresa lideres dirigentes cacique lonko presidentes jefes jefa directores gerente gerenta ejecutivo
        fundador fundadora dueno duena propietario representante representantes delegado delegada delegacion
        embajada consulado ministerios cancilleria fiscales jueces magistrados magistrada querellante querellantes
        acusado acusada imputado imputada demandante demandantes peritos perito relatores procuraduria contraloria
        superintendencia instituto fundacion ong ongs colectivo colectivos movimiento frente coalicion plataforma
        gremio gremios central centrales confederacion camara patronal junta asamblea parlamento cortes ayuntamiento
        cabildo intendencia municipalidad municipio alcaldia gobernacion prefectura presidencia vicepresidencia
        vicepresidente vicepresidenta mesa directiva directorio bancadas bloques fraccion fracciones grupo comite
        agencia banco fondo universidad consorcio observatorio veeduria medio portal
        """
    ),
    that=frozenset({"que"}),
    who=frozenset({"quien", "quienes", "que", "cual"}),
    persons=words("quien quienes"),
    pronouns={
        "el": "he",
        "ella": "she",
        "ellos": "they",
        "ellas": "they",
        "este": "he",
        "esta": "she",
        "aquel": "he",
        "nadie": "none",
    },
    determiners=words(
        """
        el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella del al cada
        ningun ninguna dicho dicha lo mi nuestro nuestra cuya cuyo cuyas cuyos otro otra
        """
    ),
    contrast=words("pero mientras aunque sino si"),
    conceding=words("mientras aunque si"),
    join=frozenset({"y", "e"}),
    breaks=words(
        """
        que porque cuando mientras pero aunque donde como si pues sino luego tras quien quienes ademas asimismo
        tambien entonces sin
        """
    ),
    prepositions=words(
        """
        a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras
        mediante via respecto acerca debido
        """
    ),
    auxiliaries=words("ha han habia habian haya hayan hubo le les se lo la los las me nos va van suele suelen"),
    adverbs=words(
        """
        asi bien tambien ademas asimismo luego despues ya si solo
        incluso siempre entonces igualmente ayer hoy previamente
        recientemente finalmente antes nuevamente posteriormente enfaticamente tajantemente rotundamente
        """
    ),
    unsure=words("si"),
    manner=("mente",),
    negations=words("no nunca jamas tampoco ni nadie"),
    finite=words(
        """
        es son fue fueron era eran ha han habia habian sera seran esta estan estaba estaban estuvo puede pueden
        podria podrian debe deben tiene tienen tenia tuvo hay hubo va van hace hizo dio quiere sigue siguen rige
        vence cuesta habria habrian seria serian permanece permanecen viene vienen queda quedo murio recibe quien
        """
    ),
    finite_endings=("ó", "aron", "ieron", "aba", "aban", "ará", "erá", "irá", "arán", "erán", "irán", "ría", "rían"),
    plural_endings=("n",),
    we_endings=("mos",),
    pasts=frozenset(),
    infinitive_endings=(
        "ar",
        "er",
        "ir",
        "arse",
        "erse",
        "irse",
        "arlo",
        "arla",
        "erlo",
        "irlo",
        "erla",
        "arlos",
        "irla",
    ),
    not_infinitives=words(
        """
        ayer mujer lugar hogar taller militar popular titular familiar cualquier primer tercer alrededor dolar mar
        pilar
        particular escolar similar regular nuclear exmilitar azucar altar par placer
        """
    ),
    infinitive_marks=frozenset(),
    to_whom=frozenset({"a", "al"}),
    of_whom=words("de del"),
    belonging=words("de"),
    leading=words("de del por y of"),
    whichever=words("cual cuales que"),
    inside=words("en"),
    on_doing=words("al"),
    name_links=words("de del"),
    linked=words("la y"),
    plurals=frozenset(),
    audience=frozenset(),
    articles=frozenset(),
    of=frozenset({"de"}),
    ratings=words("aprobacion desaprobacion rechazo popularidad adhesion"),
    days=words("lunes martes miercoles jueves viernes sabado domingo"),
    times=words(
        """
        lunes martes miercoles jueves viernes sabado domingo ayer hoy anoche anteayer este esta el la en a desde
        ante tras durante por sobre con antes despues luego finalmente previamente tambien entonces mediante via
        al a asimismo ademas sin
        """
    ),
    moments=words(
        """
        lunes martes miercoles jueves viernes sabado domingo ayer hoy anoche anteayer noche tarde manana madrugada
        vispera semana quincena mes meses ano anos dia dias hora horas minuto minutos momento jornada mediodia
        medianoche
        fin tiempo verano invierno otono primavera
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        """
    ),
    nobody=words("ningun ninguna ninguno nadie alguien esto eso ello todo"),
    verbal_endings=(
        *("ando", "iendo", "yendo", "andose", "iendose", "andolo", "andola", "iendolo", "iendola", "andole", "iendole"),
        *("arlo", "arla", "arlos", "arlas", "arle", "arles", "arse", "erlo", "erla", "erse", "irlo", "irla", "irse"),
    ),
    figures=words(
        """
        dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte veintena treinta
        cuarenta cincuenta sesenta setenta ochenta noventa cien ciento miles mil millon millones decenas docenas
        centenares
        """
    ),
    having=words("ha han habia habian haya hayan hubo"),
    being=words("fue fueron es son sido ser"),
    modals=frozenset(),
    bringing=frozenset(),
    minds=frozenset(),
    rumours=frozenset({"trascender"}),
    how=frozenset({"como"}),
    purpose=words("para hasta desde sin tras salvo antes despues luego siempre tal forma manera"),
    grants=words(
        """
        permiso permisos autorizacion acceso ingreso entrada salida licencia visa visado visto asilo palabra credito
        pase salvoconducto excarcelacion libertad fianza peticion solicitud pedido recurso mocion demanda disculpas
        perdon ayuda venia turno quorum prorroga financiamiento apelacion amparo habeas indulto amnistia
        """
    ),
    acts={
        "admitir": words(
            """
            mocion mociones demanda demandas recurso recursos proyecto proyectos dictamen denuncia denuncias solicitud
            solicitudes pedido pedidos iniciativa iniciativas apelacion candidatura candidaturas inscripcion tramite
            debate prueba pruebas querella querellas amparo renuncia acusacion informe
            """
        ),
        "confirmar": words("sentencia condena fallo pena resolucion multa prision embargo"),
    },
    courtesies=words(
        "permiso permisos autorizacion licencia visa visado asilo palabra disculpas perdon venia turno credito prestamo"
    ),
    inward={"dar": words("se me te nos os")},
    bound={
        "cuenta": frozenset(form.translate(_FOLD) for form, _ in inflected("dar")) | words("diste dimos caer caen caes")
    },
    showing=words("demostrar mostrar probar evidenciar reflejar sugerir"),
    doing=frozenset(),
    clitic_endings=("arnos", "arse", "arme", "arte", "arles"),
    reflexive=words("comprometer quejar pronunciar preguntar lamentar congratular sincerar explayar jactar"),
    citing=words("citando"),
    follows=words("siguiente siguientes"),
    asking=frozenset(),
    measures=frozenset(),
    phrase_prepositions=words("de del con sin por para"),
    afterwards=words("tras despues"),
    varying=words(
        """
        varia varian variar variaba variaban vario variaron depende dependen cambia cambian cambiar difiere difieren
        distinto
        distinta distintos distintas diferente diferentes ordenados clasificados ordenadas clasificadas oscila oscilan
        """
    ),
    each=words("cada"),
    objects=frozenset(),
    verb_first=True,
    abbreviations=words(
        """
        sr sra srta dr dra gral ing lic art arts num nro prof mons av ee uu cap cmdte tte cnel ud uds pag mr
        """
    ),
)
