"""The Spanish lexicon: what the words of reports mean, by class and sense."""

from __future__ import annotations

from constancia.language.es.inflection import adjective, noun, verb
from constancia.language.shape.lexicon import Choice, Frame, LexiconWords, Row, Tense, WordClass, listed
from constancia.language.shape.senses import Sense

VERB, NOUN, ADJECTIVE, PHRASE = WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PHRASE

_JUDGED = Frame(object=("", "a", "con", "de", "en", "por"))
_LEVEL = Frame(level=("en", "a", "sobre", "por", "con"), before=("de", "desde"))
_MOVE = Frame(level=("a", "hasta"), before=("de", "desde"))
_REACH = Frame(level=("", "a", "en", "con", "hasta"), before=("de", "desde"))

_HAD = Frame(object=("", "con", "de", "a"))
_POLLS = listed("es", "ratings", judged=_JUDGED, level=_LEVEL, move=_MOVE, reach=_REACH, had=_HAD)

_OTHERS = (
    Row(VERB, Sense.VOTE, "votar sufragar emitir_su_voto depositar_su_voto"),
    Row(VERB, Sense.VOTE_STAND, "pronunciar manifestar expresar posicionar inclinar decantar mostrar declarar estar ir"
        " sumar unir_sus_votos unir_votos unir_fuerzas mantener optar alinear levantar_la_mano alzar_la_mano colocar"
        " llegar quedar figurar hacer decir plantar dar_la_espalda"),
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
_FORCES = listed("es", "forces")
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
