"""The Spanish lexicon: what the words of reports mean, by class and sense."""

from __future__ import annotations

from constancia.language.es.inflection import adjective, noun, verb
from constancia.language.shape.lexicon import Choice, Frame, LexiconWords, Row, Tense, WordClass
from constancia.language.shape.senses import Sense

VERB, NOUN, ADJECTIVE, PHRASE = WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PHRASE

_JUDGED = Frame(object=("", "a", "con", "de", "en", "por"))
_LEVEL = Frame(level=("en", "a", "sobre", "por", "con"), before=("de", "desde"))
_MOVE = Frame(level=("a", "hasta"), before=("de", "desde"))
_REACH = Frame(level=("", "a", "en", "con", "hasta"), before=("de", "desde"))

_POLLS = (
    Row(VERB, Sense.POLL_APPROVE, "aprobar respaldar apoyar avalar favorecer acompañar confiar valorar_bien"
        " ver_bien evaluar_bien calificar_bien simpatizar aplaudir defender querer pedir demandar reclamar", _JUDGED),
    Row(VERB, Sense.POLL_DISAPPROVE, "desaprobar rechazar reprobar repudiar oponer desconfiar censurar cuestionar"
        " improbar condenar suspender valorar_mal ver_mal evaluar_mal calificar_mal", _JUDGED),
    Row(VERB, Sense.SIDE_WEAK, "confiar simpatizar aplaudir defender querer pedir demandar reclamar suspender"
        " censurar cuestionar condenar desconfiar acompañar"),
    Row(NOUN, Sense.POLL_APPROVE, "aprobación respaldo apoyo aval aceptación popularidad favorabilidad simpatía"
        " confianza beneplácito imagen_positiva imagen_favorable buena_imagen opinión_favorable"
        " opinión_positiva valoración_positiva evaluación_positiva calificación_positiva percepción_positiva"
        " visión_positiva positiva favorable favorables adhesión tasa_de_aprobación nivel_de_aprobación"
        " índice_de_aprobación"
        " porcentaje_de_aprobación respaldo_popular respaldo_ciudadano apoyo_popular apoyo_ciudadano"
        " aprobación_ciudadana aprobación_presidencial aprobación_popular aceptación_ciudadana"
        " nivel_de_popularidad índice_de_popularidad nivel_de_aceptación nivel_de_respaldo nivel_de_apoyo"
        " nivel_de_confianza_ciudadana opiniones_favorables opiniones_positivas evaluaciones_positivas"
        " visto_bueno porcentaje_positivo valoraciones_positivas calificaciones_positivas percepciones_positivas"
        " buena/alta/mejor_nota/calificación/evaluación buena_opinión buena_valoración calificación_favorable"
        " valoración_favorable"
        " evaluación_favorable cota_de_popularidad índice_de_aceptación tasa_de_aceptación tasa_de_popularidad"
        " índice_de_confianza nivel_de_satisfacción índice_de_satisfacción satisfacción cota_de_aprobación"
        " índice/tasa/nivel/porcentaje/proporción_de_evaluaciones/valoraciones/opiniones_positivas/favorables/buenas"
        " índice/tasa/nivel/porcentaje/proporción_de_calificaciones/menciones/respuestas_positivas/favorables/buenas"),
    Row(NOUN, Sense.POLL_DISAPPROVE, "desaprobación rechazo reprobación repudio impopularidad desfavorabilidad"
        " desconfianza descontento imagen_negativa imagen_desfavorable mala_imagen opinión_desfavorable"
        " opinión_negativa valoración_negativa evaluación_negativa calificación_negativa percepción_negativa"
        " visión_negativa negativa desfavorable desfavorables antipatía animadversión tasa_de_desaprobación"
        " nivel_de_desaprobación índice_de_desaprobación"
        " porcentaje_de_desaprobación tasa_de_rechazo nivel_de_rechazo índice_de_rechazo rechazo_popular"
        " rechazo_ciudadano desaprobación_ciudadana desaprobación_presidencial desaprobación_popular"
        " opiniones_desfavorables opiniones_negativas evaluaciones_negativas porcentaje_negativo valoraciones_negativas"
        " mala/baja/peor_nota/calificación/evaluación calificaciones_negativas percepciones_negativas"
        " mala_opinión mala_valoración calificación_desfavorable"
        " índice/tasa/nivel/porcentaje/proporción_de_evaluaciones/valoraciones/opiniones_negativas/desfavorables/malas"
        " índice/tasa/nivel/porcentaje/proporción_de_calificaciones/menciones/respuestas_negativas/desfavorables"
        " valoración_desfavorable evaluación_desfavorable insatisfacción nivel_de_insatisfacción"),
    Row(NOUN, Sense.POLL_APPROVE, "valoración"),
    Row(NOUN, Sense.SIDE_WEAK, "valoración respaldo apoyo aval rechazo repudio simpatía confianza"
        " desconfianza descontento aceptación positiva negativa favorable favorables"
        " desfavorable desfavorables adhesión"
        " antipatía animadversión visto_bueno satisfacción insatisfacción"),
    Row(PHRASE, Sense.POLL_APPROVE, "a_favor a_favor_de en_favor en_favor_de favorable_a favorables_a partidario_de"
        " partidaria_de partidarios_de partidarias_de de_acuerdo de_acuerdo_con con_buenos_ojos satisfecho_con"
        " satisfecha_con satisfechos_con satisfechas_con satisfecho satisfecha satisfechos satisfechas conforme_con"
        " conformes_con"
        " haciendo_un_buen_trabajo hace_un_buen_trabajo haciendo_una_buena_gestión haciéndolo_bien"
        " haciendo_las_cosas_bien positivamente favorablemente bien muy_bien como_buena como_bueno como_positiva "
        "como_positivo"
        " entre_bien/bueno/buena_y_muy_bien/bueno/buena entre_muy_bien/bueno/buena_y_bien/bueno/buena"
        " como_buena_o_muy_buena como_buena_y_muy_buena como_bueno_o_muy_bueno como_muy_buena"
        " como_muy_buena_o_buena de_forma_positiva"
        " de_manera_positiva", _JUDGED),
    Row(PHRASE, Sense.POLL_DISAPPROVE, "en_contra en_contra_de contrario_a contraria_a contrarios_a opuesto_a"
        " opuesta_a opuestos_a en_desacuerdo en_desacuerdo_con con_malos_ojos insatisfecho_con insatisfecha_con"
        " insatisfechos_con insatisfecho insatisfecha insatisfechos insatisfechas haciendo_un_mal_trabajo"
        " hace_un_mal_trabajo "
        "haciendo_una_mala_gestión haciéndolo_mal"
        " haciendo_las_cosas_mal disconforme_con disconformes_con negativamente"
        " desfavorablemente mal muy_mal regular_o_mal como_mala como_malo como_negativa como_negativo como_pésima"
        " como_pésimo"
        " entre_mal/malo/mala_y_muy_mal/malo/mala entre_muy_mal/malo/mala_y_mal/malo/mala"
        " como_mala_o_muy_mala como_mala_y_muy_mala como_regular_o_mala como_malo_o_muy_malo como_muy_mala"
        " como_muy_mala_o_mala de_forma_negativa"
        " de_manera_negativa", _JUDGED),
    Row(PHRASE, Sense.POLL_APPROVE,
        "hace/haciendo/hizo/hecho_un/una_buen/buena/gran/excelente_labor/trabajo/gestión/papel/gobierno/tarea"
        " realiza/desempeña/cumple_un/una_buen/buena/gran/excelente_labor/trabajo/gestión/papel/gobierno/tarea"
        " lo_hace/está_haciendo/hizo_bien es/sea_un/una_buen/buena/gran_presidente/presidenta/mandatario/mandataria"
        " es/sea_un/una_buen/buena/gran_gobernante/líder/alcalde/alcaldesa"
        " óptimo/óptima óptimo/óptima_o_bueno/buena bueno/buena_u_óptimo/óptima muy_bueno/buena_o_bueno/buena"
        " bueno/buena_o_muy_bueno/buena"
        " de/como_buena/bueno/bien/excelente/positiva/positivo de_buena_o_muy_buena bien_o_muy_bien"
        " muy_bien_o_bien mejor/peor_evaluado/evaluada/evaluados/evaluadas/valorado/valorada"
        " mejor/peor_valorados/valoradas/calificado/calificada/calificados/calificadas"
        " mejor/peor_ponderado/ponderada/ponderados/ponderadas/puntuado/puntuada/puntuados/puntuadas/rankeado/rankeados"
        " más/menos_popular/populares/valorado/valorada/valorados/valoradas"
        " encabeza/encabezan/lidera/lideran/encabezó/lideró_el/la_ranking/lista/podio/tabla",
        _JUDGED),
    Row(PHRASE, Sense.POLL_DISAPPROVE,
        "hace/haciendo/hizo/hecho_un/una_mal/mala/pésimo/pésima_labor/gestión/papel/gobierno/tarea"
        " realiza/realizando/desempeña/cumple_un/una_mal/mala/pésimo/pésima_labor/gestión/papel/gobierno/tarea"
        " lo_hace/está_haciendo/hizo_mal es/sea_un/una_mal/mala/pésimo_presidente/presidenta/mandatario/mandataria"
        " es/sea_un/una_mal/mala/pésimo_gobernante/líder/alcalde/alcaldesa"
        " pésimo/pésima/nefasto/nefasta"
        " malo/mala/pésimo/pésima_o_pésimo/pésima/malo/mala muy_malo/mala_o_malo/mala malo/mala_o_muy_malo/mala"
        " de/como_mala/malo/mal/pésima/pésimo/negativa/negativo de_mala_o_muy_mala mal_o_muy_mal muy_mal_o_mal"
        " poco/menos_o_nada_satisfecho/satisfecha/satisfechos/satisfechas/conforme/conformes/contento/contentos"
        " poco/menos_satisfecho/satisfecha/satisfechos_o_nada_satisfecho/satisfecha/satisfechos",
        _JUDGED),
    Row(VERB, Sense.POLL_WORK, "gobernar hacer realizar desempeñar manejar conducir dirigir cumplir ejercer llevar"
        " administrar gestionar trabajar liderar desarrollar"),
    Row(VERB, Sense.POLL_JUDGE, "valorar evaluar calificar ver considerar juzgar percibir puntuar parecer tildar"
        " tachar catalogar"),
    Row(NOUN, Sense.POLL_RATING, "evaluación valoración calificación imagen opinión percepción nota"),
    Row(NOUN, Sense.POLL_WORK, "gestión labor desempeño actuación cómo trabajo administración manejo forma manera"
        " modo conducción mandato figura"
        " desempeño_presidencial gestión_presidencial tarea rendimiento actividad"),
    Row(NOUN, Sense.POLL_ASKED, "encuestado encuestada entrevistado entrevistada consultado consultada ciudadano"
        " ciudadana ciudadanía población público gente persona adulto mujer hombre joven jóvenes votante elector"
        " electorado habitante sondeado sondeada participante vecino residente interrogado peruano chileno"
        " colombiano argentino"
        " mexicano boliviano ecuatoriano español uruguayo paraguayo venezolano costarricense panameño salvadoreño"
        " guatemalteco hondureño nicaragüense dominicano cubano puertorriqueño limeño porteño bogotano capitalino"
        " estadounidense brasileño británico francés catalán vasco gallego andaluz madrileño opinión_pública"
        " sociedad mayoría total muestra resto tercio mitad israelí alemán italiano"),
    Row(NOUN, Sense.MEMBERS, "bancada bloque partido diputado senador congresista legislador miembro integrante"
        " voto sufragio accionista delegado militante afiliado concejal escaño acta empresa"),
    Row(PHRASE, Sense.POLL_ASKING, "consultado_por consultados_por consultado_sobre consultados_sobre"
        " consultadas_por preguntados_por preguntado_por preguntados_sobre en_el_caso_de en_el_caso_del"
        " en_cuanto_a en_cuanto_al respecto_a respecto_al respecto_de respecto_del acerca_de acerca_del"
        " en_relación_con en_lo_que_respecta_a en_lo_que_respecta_al por_lo_que_toca_a tratándose_de"),
    Row(NOUN, Sense.POLL, "encuesta sondeo encuestadora medición barómetro estudio estudio_de_opinión"
        " consulta_de_opinión consultora monitor_de_opinión tracking resultado cifra dato lista ranking"),
    Row(VERB, Sense.LEVEL_STAND, "ubicar situar mantener permanecer quedar figurar encontrar colocar estacionar"
        " estabilizar posicionar", _LEVEL),
    Row(VERB, Sense.LEVEL_STAND, "alcanzar llegar registrar marcar rondar rozar tocar promediar sumar cerrar anotar"
        " bordear lograr exhibir mostrar cosechar acumular superar sobrepasar arrojar mantener totalizar exceder"
        " representar", _REACH),
    Row(VERB, Sense.LEVEL_MOVE, "subir bajar caer descender crecer aumentar retroceder pasar repuntar desplomar"
        " ascender trepar disminuir hundir derrumbar escalar remontar recuperar ceder saltar mejorar avanzar"
        " decaer decrecer reducir elevar disparar reponer empeorar deteriorar perder ganar incrementar "
        " variar", _MOVE),
    Row(VERB, Sense.LEVEL_PUT, "situar ubicar colocar cifrar estimar poner fijar otorgar dar asignar atribuir",
        _REACH),
    Row(VERB, Sense.LIST_NEXT, "seguir secundar escoltar ocupar"),
    Row(PHRASE, Sense.LIST_NEXT, "detrás_aparecen detrás_aparece detrás_se_ubican detrás_se_ubica detrás_están"
        " más_atrás a_quien_siguen por_delante_de por_encima_de por_detrás a_continuación"),
    Row(VERB, Sense.LEVEL_EXCEED, "superar exceder sobrepasar aventajar"),
    Row(PHRASE, Sense.LEVEL_EXCEED, "mayor_que más_alta_que más_alto_que por_encima_de"),
    Row(ADJECTIVE, Sense.LEVEL_EXCEED, "superior inferior"),
    Row(NOUN, Sense.LEVEL_AT, "nivel índice tasa porcentaje récord"),
    Row(NOUN, Sense.LEVEL_NET, "aprobación_neta imagen_neta saldo balance diferencial favorabilidad_neta"
        " popularidad_neta saldo_neto balance_neto diferencia"),
    Row(NOUN, Sense.LEVEL_CHANGE, "alza baja caída aumento descenso incremento subida bajada repunte punto"
        " barrera umbral"),
    Row(VERB, Sense.HAVE, "tener registrar obtener conseguir cosechar recibir alcanzar lograr contar gozar ostentar"
        " mantener exhibir presentar recoger concitar acumular sumar mostrar suscitar generar despertar anotar llegar"
        " caer bajar subir quedar cerrar terminar iniciar comenzar empezar arrancar sacar marcar reunir"
        " sentir enfrentar cargar arrastrar lucir capitalizar poseer detentar",
        Frame(object=("", "con", "de", "a"))),
)  # fmt: skip

_OTHERS = (
    Row(VERB, Sense.VOTE, "votar sufragar emitir_su_voto depositar_su_voto"),
    Row(VERB, Sense.VOTE_STAND, "pronunciar manifestar expresar posicionar inclinar decantar mostrar declarar estar ir"
        " sumar unir mantener optar alinear levantar_la_mano alzar_la_mano colocar llegar quedar figurar hacer decir"
        " plantar dar_la_espalda"),
    Row(NOUN, Sense.VOTE, "voto votación sufragio escrutinio"),
    Row(VERB, Sense.VOTE_FOR, "respaldar apoyar avalar secundar suscribir acompañar refrendar"),
    Row(VERB, Sense.STANCE_FOR, "defender apuntalar arropar bendecir blindar cerrar_filas viabilizar"),
    Row(NOUN, Sense.VOTE_FOR, "respaldo apoyo aval adhesión acompañamiento conformidad"),
    Row(PHRASE, Sense.VOTE_FOR, "a_favor a_favor_de en_favor en_favor_de por_el_sí por_la_afirmativa de_acuerdo"),
    Row(VERB, Sense.VOTE_AGAINST, "rechazar oponer objetar repudiar impugnar combatir"),
    Row(VERB, Sense.STANCE_AGAINST, "adversar frenar bloquear resistir hundir reprobar improbar vetar condenar"
        " desaprobar"),
    Row(NOUN, Sense.VOTE_AGAINST, "rechazo oposición repudio objeción"),
    Row(PHRASE, Sense.VOTE_AGAINST, "en_contra en_contra_de por_el_no por_la_negativa en_desacuerdo"),
    Row(VERB, Sense.VOTE_ABSTAIN, "abstener"),
    Row(NOUN, Sense.VOTE_ABSTAIN, "abstención"),
    Row(PHRASE, Sense.VOTE_ABSTAIN, "en_abstención en_blanco por_la_abstención"),
    Row(VERB, Sense.VOTE_SPLIT, "dividir partir fracturar fragmentar escindir"),
    Row(ADJECTIVE, Sense.VOTE_SPLIT, "dividido fracturado"),
    Row(VERB, Sense.DECIDE_PASS, "aprobar sancionar adoptar ratificar convalidar autorizar prosperar promulgar"
        " dar_luz_verde dar_el_visto_bueno dar_vía_libre"),
    Row(NOUN, Sense.DECIDE_PASS, "aprobación sanción adopción ratificación convalidación media_sanción luz_verde"),
    Row(VERB, Sense.DECIDE_REJECT, "rechazar desechar desestimar tumbar archivar denegar vetar naufragar fracasar"
        " echar_abajo"),
    Row(VERB, Sense.DECIDE_CLEAR, "validar refrendar visar acoger confirmar aceptar homologar despachar bendecir"
        " sacar_adelante dar_el_sí dar_el_aval dar_su_aval decir_sí"),
    Row(VERB, Sense.DECIDE_SINK, "hundir archivar derribar frenar bloquear enterrar sepultar descartar encarpetar"
        " torpedear truncar frustrar voltear bochar cajonear engavetar improbar reprobar negar paralizar"
        " echar_por_tierra mandar_al_archivo enviar_al_archivo dar_carpetazo dejar_caer desaprobar repeler abatir"
        " desairar malograr tirar_abajo echar_para_atrás rechazar_de_plano dar_la_espalda"),
    Row(NOUN, Sense.DECIDE_REJECT, "rechazo archivo desestimación"),
    Row(VERB, Sense.HARM_KILL, "morir fallecer matar asesinar perecer"),
    Row(NOUN, Sense.HARM_KILL, "muerte fallecimiento asesinato deceso"),
    Row(VERB, Sense.HARM_INJURE, "herir lesionar"),
    Row(NOUN, Sense.HARM_INJURE, "herida lesión"),
    Row(VERB, Sense.HARM_DETAIN, "detener arrestar capturar retener encarcelar"),
    Row(NOUN, Sense.HARM_DETAIN, "detención arresto captura"),
    Row(VERB, Sense.POST_HOLD, "presidir encabezar dirigir gobernar liderar comandar capitanear conducir coordinar"
        " desempeñar ejercer fungir ocupar servir ostentar detentar"),
    Row(VERB, Sense.POST_TAKE, "asumir jurar convertir tomar_posesión tomar_juramento asumir_el_cargo prestar_juramento"
        " tomar_las_riendas debutar regresar volver llegar"),
    Row(VERB, Sense.POST_NAME, "elegir nombrar designar juramentar ratificar confirmar proclamar reelegir ungir"
        " posesionar tomar_juramento promover ascender consagrar escoger colocar reponer restituir"),
    Row(VERB, Sense.POST_PROPOSE, "proponer postular nominar perfilar"),
    Row(VERB, Sense.POST_OUST, "destituir cesar remover apartar separar despedir echar vacar deponer derrocar relevar"
        " suspender inhabilitar"),
    Row(VERB, Sense.POST_REPLACE, "reemplazar remplazar sustituir suceder relevar suplir"),
    Row(NOUN, Sense.POST_TAKE, "elección nombramiento designación juramentación"),
    Row(NOUN, Sense.POST_PROPOSE, "nominación candidatura postulación"),
    Row(VERB, Sense.POST_LEAVE, "renunciar dimitir cesar dejar abandonar dejar_el_cargo presentar_su_renuncia"
        " dejar_de_ser"),
    Row(NOUN, Sense.POST_LEAVE, "renuncia dimisión destitución cese"),
    Row(VERB, Sense.LET_IN, "autorizar permitir admitir"),
    Row(NOUN, Sense.LET_IN, "ingreso autorización permiso despliegue"),
)  # fmt: skip

_VERBS = (
    Row(VERB, Sense.BE, "ser estar", Frame(level=("", "de", "en", "por"))),
    Row(VERB, Sense.HAVE, "haber"),
    Row(VERB, Sense.SAY, "decir afirmar señalar asegurar indicar declarar manifestar expresar mostrar sostener"
        " revelar pronunciar reportar confirmar responder contestar opinar creer considerar pensar"),
    Row(VERB, Sense.DENY, "negar desmentir descartar"),
    Row(VERB, Sense.INTEND, "pretender esperar buscar planear pensar querer aspirar intentar"),
    Row(VERB, Sense.FUTURE, "ir"),
    Row(VERB, Sense.POSSIBLE, "poder deber"),
    Row(VERB, Sense.OTHER, "sufrir experimentar vivir hacer dejar llevar volver salir venir presentar"
        " anunciar realizar convocar proponer exigir lanzar publicar difundir elaborar encargar medir conocer"
    " trabajar manejar gestionar administrar encarar abordar afrontar combatir tratar atender resolver"
        " ganar liderar crear incluir permitir explicar agregar añadir destacar advertir recordar lamentar criticar"
        " acusar denunciar gobernar asistir viajar visitar encontrar enfrentar cometer buscar necesitar requerir"
        " establecer celebrar enviar firmar cumplir decidir evitar reflejar evidenciar representar significar"
        " sorprender"
        " protestar marchar pagar vender comprar abrir cambiar acabar faltar existir aparecer desaparecer caber"
        " conducir continuar"),
    Row(VERB, Sense.OTHER, "resultar tender adaptar afectar ajustar alegar alentar alertar amenazar apelar aplazar"
        " aplicar apostar aprender aprovechar atacar ayudar beneficiar calcular coincidir colaborar comentar"
        " competir complicar componer comprender comprometer comunicar concentrar concluir conformar consistir"
        " constatar constituir construir consumir contemplar contener controlar convencer convertir correr costar"
        " dañar dedicar definir demostrar depender desarrollar descubrir desear destruir detectar determinar"
        " devolver dialogar distribuir dominar dudar durar eliminar emprender entender entregar entrevistar"
        " escapar escribir escuchar estallar evolucionar exhortar explotar exponer exportar facilitar fallar"
        " financiar formar formular fortalecer funcionar garantizar golpear huir identificar ignorar imaginar"
        " implicar imponer importar incorporar incurrir insistir instar integrar intercambiar interesar"
        " interpretar intervenir invertir investigar invitar involucrar leer levantar llamar luchar mencionar"
        " mirar modificar mover nacer negociar obligar observar ocurrir ofrecer oír olvidar ordenar organizar"
        " pactar perseguir persistir precisar preferir preguntar preocupar preparar prever probar proceder"
        " producir prometer provocar quejar quitar reaccionar rebasar recaer reconocer recorrer recurrir redactar"
        " referir reforzar reiterar relatar rendir repetir rescatar respetar restringir retomar revisar robar"
        " romper saber saludar salvar sobrevivir subrayar sugerir suponer sustentar tomar traer transmitir"
        " traspasar valer vencer verificar vigilar violar", finite=True),
)  # fmt: skip

_CLOSED = {
    WordClass.DETERMINER: "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella"
    " todo toda todos todas ambos ambas cada otro otra otros otras ningún ninguna varios varias dicho dicha"
    " mismo misma algún alguna algunos algunas muchos muchas ciertos ciertas",
    WordClass.POSSESSIVE: "su sus",
    WordClass.PRONOUN: "yo tú usted nosotros ella ellos ellas él esto eso ello",
    WordClass.CLITIC: "lo la los las le les se",
    WordClass.PREPOSITION: "cerca_de alrededor_de a ante bajo con contra desde durante en entre hacia hasta"
    " mediante para por según sin"
    " dentro_de dentro_del fuera_de fuera_del al sobre tras versus de_acuerdo_con de_acuerdo_a frente_a"
    " junto_a junto_con luego_de después_de antes_de a_través_de gracias_a gracias_al"
    " de_cada como más_que menos_que menor_que mayor_que",
    WordClass.OF: "de del por_parte_de da do das",
    WordClass.CONJUNCTION: "y e o u ni",
    WordClass.CONTRAST: "pero sino mientras mientras_que aunque en_tanto_que pues",
    WordClass.RELATIVE: "que quien quienes quién quiénes cual cuales donde cuando porque si a_quien al_que"
    " a_la_que al_cual",
    WordClass.WHOSE: "cuyo cuya cuyos cuyas",
    WordClass.NEGATION: "no nunca jamás tampoco ni_siquiera",
    WordClass.NOUN: "poder deber cargo cargos puesto puestos"
    " estado combate debate avance alcance cierre corte ataque rescate carga lucha multa espera mejora"
    " cuenta suma marca ronda encuentro acuerdo medida consulta pregunta cifra muestra baja nota"
    " falta compra censura condena archivo decreto viaje"
    " entrada salida vista prueba causa ayuda busca crítica denuncia protesta marcha demanda reforma obra forma"
    " firma amenaza alerta apuesta duda entrega entrevista queja toma importe resultado comunicado contenido abogado"
    " encargado llamada salva",
    WordClass.ADVERB: "entretanto mientras_tanto por_ejemplo por_lo_demás por_último a_su_vez al_mismo_tiempo"
    " asimismo en_general en_total en_conjunto respectivamente especialmente allí aquí ahí acá allá también ya"
    " por_su_parte por_su_lado hoy ayer solo sólo apenas casi cerca alrededor"
    " aproximadamente unos más menos"
    " todavía aún además finalmente nuevamente hoy_en_día actualmente únicamente solamente tan_solo tan_sólo"
    " más_de menos_de alrededor_de cerca_de poco_más_de poco_menos_de algo_más_de en_torno_a en_tanto"
    " en_cambio por_otro_lado por_otra_parte sin_embargo no_obstante entonces ahora así igualmente luego después"
    " anteriormente incluso inclusive prácticamente sí",
    WordClass.ADJECTIVE: "nuevo nueva gran fuerte amplio amplia alto alta bajo baja mayor menor público pública"
    " popular",
}
_FORCES = (
    Row(NOUN, Sense.FORCE, "tropa militares soldado efectivo marine marino uniformado infante_de_marina contingente"
        " cascos_azules batallón brigada regimiento escuadrón destacamento ejército armada fuerzas_armadas"
        " fuerza_armada fuerza_aérea marina_de_guerra infantería paracaidista legionario mercenario gendarme gurka"
        " fragata submarino portaaviones portaviones destructor corbeta patrullera navío cañonera"
        " buque_de_guerra barco_de_guerra nave_de_guerra buque_escuela avión_de_combate avión_de_guerra caza"
        " fuerza_de_paz fuerzas_de_paz fuerza_de_tarea fuerzas_extranjeras fuerzas_especiales"
        " misión_multinacional fuerza_multinacional fuerza_internacional misión_militar misión_de_paz"
        " personal_militar personal_armado personal_uniformado personal_naval reservista artillero guardacostas"
        " bombardero avión_cisterna grupo_de_combate grupo_naval"),
    Row(NOUN, Sense.FORCE_WEAK, "personal fuerza unidad nave buque barco embarcación lancha avión aeronave helicóptero"
        " dron misión delegación policía agente instructor asesor entrenador adiestrador tripulante tripulación"
        " miembro integrante elemento suboficial medio base"
        " instalación presencia grupo comitiva marina guardia escuadra flota flotilla convoy"
        " material_bélico oficial alistado enlistado cadete aviador"),
    Row(ADJECTIVE, Sense.FORCE_MARK, "militar armado naval extranjero foráneo uniformado policial multinacional"
        " castrense bélico artillado combatiente antidisturbios artillada armada"),
    Row(NOUN, Sense.FORCE_COME, "ingreso entrada tránsito paso pasaje permanencia estadía estancia llegada arribo"
        " presencia visita atraque fondeo recalada sobrevuelo aterrizaje estacionamiento instalación establecimiento"
        " acceso acantonamiento emplazamiento desembarco introducción uso patrullaje entrenamiento adiestramiento"
        " ejercicio maniobra operación retorno regreso rotación despegue"),
    Row(VERB, Sense.FORCE_COME, "ingresar entrar transitar pasar permanecer llegar arribar visitar atracar fondear"
        " recalar sobrevolar aterrizar estacionar instalar establecer acceder operar patrullar entrenar adiestrar"
        " usar utilizar circular mantener conservar"
        " desembarcar emplear introducir realizar ejecutar participar estar retornar"
        " perseguir"
        " regresar capacitar instruir navegar cruzar hacer cumplir desempeñar desarrollar llevar_a_cabo servir"),
    Row(NOUN, Sense.FORCE_GO, "envío despliegue salida participación traslado movilización partida mandato"
        " contribución remisión redespliegue intervención intromisión"),
    Row(VERB, Sense.FORCE_GO, "enviar desplegar salir trasladar movilizar destacar contribuir mandar destinar aportar"
        " partir"),
    Row(VERB, Sense.LET_IN, "habilitar aprobar avalar ratificar prorrogar prolongar renovar extender ampliar acordar"
        " disponer decretar firmar suscribir dejar consentir facultar aceptar refrendar validar convalidar sancionar"
        " decidir resolver acceder_a abrir_la_puerta abrir_las_puertas tolerar acoger cursar_permiso hacer_posible"
        " posibilitar propiciar alargar"),
    Row(NOUN, Sense.LET_IN, "visto_bueno luz_verde vía_libre paso_libre aval aprobación acuerdo anuencia"
        " consentimiento venia beneplácito licencia prórroga extensión ampliación renovación ratificación"
        " media_sanción sanción_definitiva habilitación consenso"),
    Row(VERB, Sense.LET_GIVE, "dar otorgar conceder brindar cursar emitir expedir prestar recibir obtener lograr"),
    Row(VERB, Sense.LET_ASK, "pedir solicitar proponer discutir debatir plantear planear evaluar considerar analizar"
        " estudiar pretender querer remitir someter tramitar impulsar buscar gestionar recomendar requerir promover"
        " presentar sopesar persuadir convencer"),
    Row(NOUN, Sense.LET_ASK, "pedido solicitud petición propuesta proyecto iniciativa moción plan anteproyecto"
        " intención posibilidad"),
    Row(VERB, Sense.LET_REFUSE, "rechazar denegar negar prohibir desestimar vetar impedir suspender revocar archivar"
        " improbar cancelar anular derogar bloquear frenar rehusar retirar desautorizar descartar rescindir denunciar"
        " poner_fin tumbar terminar declarar_inexequible declarar_inconstitucional declarar_ilegal declarar_nulo"
        " invalidar dejar_sin_efecto oponer"),
    Row(NOUN, Sense.LET_REFUSE, "rechazo negativa prohibición revocación denegación cancelación anulación"
        " suspensión bloqueo"),
    Row(PHRASE, Sense.LET_REFUSE, "en_contra_de en_contra_del"),
    Row(VERB, Sense.LET_END, "expulsar echar ordenar_la_salida ordenar_el_retiro ordenar_la_retirada ordenar_retirar"
        " exigir_la_salida exigir_el_retiro exigir_la_retirada obligar_a_salir abandonar"),
    Row(NOUN, Sense.LET_END, "expulsión retiro retirada repliegue evacuación"),
)  # fmt: skip
"""The lexicon's rows on forces, and on letting them in, through and out."""

LEXICON = LexiconWords(
    rows=(*_POLLS, *_VERBS, *_OTHERS, *_FORCES),
    closed=_CLOSED,
    verb=verb,
    noun=noun,
    adjective=adjective,
    choices=(
        Choice(takes=WordClass.OF, words="da do das", before="name", after="name"),  # «Lula da Silva»
        Choice(takes=WordClass.PREPOSITION, words="entre"),
        Choice(takes=WordClass.CLITIC, words="la los las", after="verb", not_after="noun"),
        Choice(takes=WordClass.CLITIC, words="lo le les se"),
        Choice(takes=WordClass.CLITIC, words="la los las", after="verb", before="relative negation conjunction"),
        Choice(takes=PHRASE, words="de_acuerdo_con de_acuerdo", before="verb share number adverb"),
        Choice(takes=WordClass.PREPOSITION, words="de_acuerdo_con de_acuerdo_a"),
        Choice(
            takes=WordClass.ADVERB,
            words="cerca_de alrededor_de cerca_del alrededor_del",
            after="share number determiner",
        ),
        Choice(takes=NOUN, before="determiner possessive preposition of adjective whose number"),
        Choice(takes=NOUN, before="start mark", after="preposition of mark name end share"),
        Choice(takes=NOUN, before="conjunction noun", after_words="de del a al en"),
        Choice(takes=PHRASE, before="verb share number mark"),
    ),
    order=(
        WordClass.VERB,
        WordClass.DETERMINER,
        WordClass.CONTRAST,
        WordClass.PREPOSITION,
        WordClass.NOUN,
        WordClass.ADJECTIVE,
        WordClass.ADVERB,
    ),
    head_last=False,
    inverts=True,
    absolute=("con",),
    unfinished=("aba", "aban", "ía", "ían"),
    guesses=(
        ("aron", Tense.PAST, None),
        ("ieron", Tense.PAST, None),
        ("ó", Tense.PAST, None),
        ("aban", Tense.PAST, None),
        ("ará", Tense.FUTURE, None),
        ("arán", Tense.FUTURE, None),
        ("irá", Tense.FUTURE, None),
        ("aría", Tense.CONDITIONAL, None),
        ("arían", Tense.CONDITIONAL, None),
        ("ando", Tense.GERUND, None),
        ("iendo", Tense.GERUND, None),
        ("mente", None, WordClass.ADVERB),
    ),
    helper="haber",
    perfect=("ado", "ido"),
    doubled=("a",),
    former=("desde",),
    listing=("", "para", "de", "a", "por", "como", "hacia"),
    respective=("respectivamente",),
    fields="área áreas rubro rubros sector sectores tema temas materia materias"
    " ámbito"
    " ámbitos aspecto aspectos política políticas",
    topic=("para", "sobre"),
    origin=("de", "en"),
    aimed=("a", "hacia", "de", "sobre", "en", "con", "por", "para"),
    opposed=("contra", "frente a", "versus", "ante"),
    timed=("en", "durante", "para", "hacia"),
    nobody=frozenset({"ningún", "ninguna", "ninguno", "nadie"}),
    rated=("en", "como"),
    level=("", "en", "a", "con", "de"),
    single=frozenset({"el", "un"}),
    tied={"del": "de", "al": "a", "gracias al": "gracias a", "frente al": "frente a"},
)
