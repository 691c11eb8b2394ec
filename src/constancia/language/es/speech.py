"""How Spanish says who says what; every word folded."""

from __future__ import annotations

from constancia.language.es.verbs import STRONG, forms
from constancia.language.shape.speech import Cue, Form, Frame, Speech, words

_VERBS: dict[str, str] = {
    "that quote bare after whom infinitive": """
        decir afirmar asegurar aseverar senalar agregar anadir explicar manifestar declarar sostener precisar
        indicar informar detallar expresar comentar replicar responder contestar advertir recordar reiterar
        insistir subrayar recalcar enfatizar remarcar resaltar destacar puntualizar apuntar aclarar admitir
        reconocer confirmar anunciar comunicar revelar relatar contar narrar denunciar alertar escribir tuitear
        publicar sentenciar acotar argumentar alegar aducir aventurar pronosticar predecir vaticinar estimar
        calcular concluir opinar considerar confesar lamentar reprochar reclamar cuestionar criticar protestar
        ironizar bromear graficar zanjar matizar justificar adelantar avanzar asentir jurar testificar atestiguar
        evocar proclamar celebrar notificar rematar abundar ahondar apostillar refutar retrucar corroborar acusar
        deslizar exclamar gritar susurrar preguntar plantear sugerir mencionar finalizar
        pronunciar insinuar prevenir remachar defender razonar ratificar reafirmar determinar
        constatar establecer resumir enumerar referir certificar""",
    "that bare": """
        creer pensar entender demostrar mostrar probar hallar encontrar estipular disponer resolver dictaminar
        prever reflejar arrojar registrar documentar contemplar suponer vislumbrar percibir acordar""",
    "that infinitive bare quote after whom": "prometer garantizar comprometerse",
    "that infinitive noun whom": "proponer plantear",
    "that infinitive noun quote after whom": "pedir exigir solicitar demandar reclamar rogar implorar suplicar",
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
    "opinion": "considerar",
    "that noun": "disponer estipular establecer",
    "quote": "ver hablar",
}
"""Frames to the verbs that take them; a verb may stand in several rows."""

_MODALITY = {
    "denied": "negar descartar desmentir rechazar refutar",
    "required": "pedir exigir solicitar demandar rogar implorar suplicar instar exhortar urgir conminar "
    "emplazar recomendar aconsejar ordenar requerir invitar",
    "proposed": "prometer proponer comprometerse",
    "hedged": "suponer",
}

_PHRASES: tuple[tuple[str, str, str, str | None], ...] = (
    ("dejar", "constancia", "that noun", None),
    ("dar", "cuenta", "that noun", None),
    ("dar", "a conocer", "that noun quote", None),
    ("dejar", "claro", "that quote", None),
    ("hacer", "hincapie", "that", None),
    ("dar", "por", "opinion figure", None),
    ("hacer", "saber", "that quote after", None),
    ("hacer", "notar", "that quote after", None),
    ("poner", "de manifiesto", "that", None),
    ("llamar", "a", "whom infinitive", "required"),
    ("hablar", "de", "noun", None),
    ("reclamar", "", "infinitive noun", "required"),
    ("elevar", "a", "figure", None),
    ("elevar", "la cifra", "figure", None),
    ("rebajar", "a", "figure", None),
    ("rebajar", "la cifra", "figure", None),
    ("reducir", "la cifra", "figure", None),
    ("situar", "en", "figure", None),
    ("situar", "la cifra", "figure", None),
    ("cifrar", "en", "figure", None),
    ("advertir", "de", "that noun", None),
    ("alertar", "de", "that noun", None),
    ("alertar", "sobre", "noun", None),
    ("amenazar", "con", "that infinitive", "proposed"),
    ("comprometer", "a", "that infinitive", "proposed"),
    ("llamar", "la atencion", "that", None),
    ("citar", "", "quote", None),
    ("abogar", "por", "that infinitive noun", "required"),
    ("estar", "a favor", "", None),
)
"""Verb, the words that must follow it, frames, modality."""


def _frames(text: str) -> frozenset[Frame]:
    return frozenset(Frame(word) for word in text.split())


def _build() -> dict[str, tuple[Cue, ...]]:
    modality = {verb: kind for kind, verbs in _MODALITY.items() for verb in verbs.split()}
    frames: dict[str, frozenset[Frame]] = {}
    for row, verbs in _VERBS.items():
        for verb in verbs.split():
            frames[verb] = frames.get(verb, frozenset()) | _frames(row)
    found: dict[str, list[Cue]] = {}

    def add(verb: str, taken: frozenset[Frame], rest: tuple[str, ...], mode: str | None) -> None:
        finite, participle, gerund = forms(verb)
        for form in finite:
            accented = (form.endswith("o") or form == verb + "a") and verb not in STRONG
            found.setdefault(form, []).append(Cue(verb, Form.FINITE, taken, rest, mode, accented))
        found.setdefault(participle, []).append(Cue(verb, Form.PARTICIPLE, taken, rest, mode))
        found.setdefault(gerund, []).append(Cue(verb, Form.GERUND, taken, rest, mode))

    for verb, taken in frames.items():
        add(verb, taken, (), modality.get(verb))
    for verb, rest, row, mode in _PHRASES:
        if row:
            add(verb, _frames(row), tuple(rest.split()), mode)
    return {form: tuple(sorted(cues, key=lambda cue: -len(cue.rest))) for form, cues in found.items()}


SPEECH = Speech(
    cues=_build(),
    nounlike=frozenset(),
    sources=tuple(
        tuple(phrase.split())
        for phrase in (
            "de acuerdo con",
            "de acuerdo a",
            "de acuerdo al",
            "de conformidad con",
            "en palabras de",
            "en palabras del",
            "en opinion de",
            "en opinion del",
            "a juicio de",
            "a juicio del",
            "a decir de",
            "a decir del",
            "conforme a",
            "conforme al",
            "segun",
        )
    ),
    views=(("para",),),
    nouns=words(
        """
        afirmacion afirmaciones denuncia denuncias acusacion acusaciones version versiones declaracion anuncio
        promesa advertencia conclusion hipotesis tesis argumento noticia informacion informaciones rumor rumores
        """
    ),
    documents=words(
        """
        informe documento texto decreto ley norma resolucion dictamen proyecto comunicado reporte encuesta sondeo
        estudio encuestas sondeos articulo reglamento constitucion sentencia fallo acuerdo acta carta nota
        boletin circular tratado convenio mocion iniciativa propuesta investigacion auditoria balance registro
        registros datos cifras estadisticas fuente fuentes medios prensa diario periodico semanario agencia
        """
    ),
    tolls=r", que (?:ya )?(?:(?:ha|han|habia|habian) )?(?:dej|caus|provoc|cobr|cost|mat)\w+ ",
    polls=words("encuesta encuestas encuestadora encuestadoras sondeo sondeos medicion estudio consultora"),
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
        """
    ),
    that=frozenset({"que"}),
    who=frozenset({"quien", "quienes", "que", "cual"}),
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
        mediante via
        """
    ),
    auxiliaries=words("ha han habia habian haya hayan hubo le les se lo la los las me nos va van suele suelen"),
    adverbs=words(
        """
        tambien ademas asimismo luego despues ya si solo incluso siempre entonces igualmente ayer hoy previamente
        recientemente finalmente antes nuevamente posteriormente enfaticamente tajantemente rotundamente
        """
    ),
    negations=words("no nunca jamas tampoco ni nadie"),
    finite=words(
        """
        es son fue fueron era eran ha han habia habian sera seran esta estan estaba estaban estuvo puede pueden
        podria podrian debe deben tiene tienen tenia tuvo hay hubo va van hace hizo dio quiere sigue siguen rige
        vence cuesta habria habrian seria serian permanece permanecen viene vienen queda quedo murio recibe quien
        """
    ),
    finite_endings=("ó", "aron", "ieron", "aba", "aban", "ará", "erá", "irá", "arán", "erán", "irán", "ría", "rían"),
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
        ayer mujer lugar hogar taller militar popular titular familiar cualquier primer tercer alrededor dolar mar pilar
        particular escolar similar regular nuclear exmilitar azucar altar par placer
        """
    ),
    infinitive_marks=frozenset(),
    to_whom=frozenset({"a", "al"}),
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
    citing=words("citando"),
    follows=words("siguiente siguientes"),
    asking=frozenset(),
    measures=frozenset(),
    phrase_prepositions=words("de del con sin por para"),
    afterwards=words("tras despues"),
    each=words("cada"),
    objects=frozenset(),
    verb_first=True,
    abbreviations=words(
        """
        sr sra srta dr dra gral ing lic art arts num nro prof mons av ee uu cap cmdte tte cnel ud uds pag mr
        """
    ),
)
