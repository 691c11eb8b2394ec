"""What Spanish calls the bodies that vote, and what they vote on."""

from __future__ import annotations

from constancia.language.shape.votes import PlaceWords

_AREA = (
    r"(?:agricultura|agua|ambiente|asuntos \w+|ciencia|comercio(?: exterior)?|comunicaciones"
    r"|constitucion(?: y reglamento)?|cultura|defensa(?: nacional)?|deporte|derechos humanos|descentralizacion"
    r"|economia|educacion|energia(?: y minas)?|etica(?: parlamentaria)?|familia|finanzas|fiscalizacion|genero"
    r"|gobernacion|gobierno|hacienda|igualdad|inclusion(?: social)?|industria|infancia|inteligencia|interior|justicia"
    r"|juicio politico|juventud|labor|legislacion(?: \w+)?|medio ambiente|minas|mineria|mujer|obras publicas"
    r"|orden interno|pesca|politica \w+|presupuesto|previsio\w+|produccion|pueblos \w+|puntos constitucionales"
    r"|reglamento|relaciones (?:exteriores|internacionales)|salud|seguridad(?: (?:nacional|publica|ciudadana|social))?"
    r"|trabajo|transportes?|turismo|vivienda|vigilancia|acusaciones constitucionales)"
)

PLACES = PlaceWords(
    bodies=(
        r"(?:(?:pleno|plenari[oa]|sala|comision permanente|hemiciclo)(?: de(?:l| la))? (?:congreso|senado|camara"
        r"|parlamento|asamblea)|(?<!en )pleno(?! (?:de la (?:academia|corte|universidad)|del (?:tribunal"
        r"|poder judicial|consejo)|centro|siglo|auge|empleo|dia|verano|invierno|desarrollo))|plenari[oa]"
        r"|congreso(?! (?:internacional|mundial|mexicano de|medico|nacional de|extraordinario|del partido"
        r"|anual|de (?:medicina|la lengua)))|senado|eurocamara|parlamento(?: europeo)?|asamblea (?:nacional"
        r"|legislativa|general|constituyente|plurinacional|departamental)|asamblea"
        r"|camara de (?:diputad[oa]s(?: y diputad[oa]s)?|representantes|senadores|los comunes|los lores"
        r"|los diputados)|camara (?:baja|alta)|camara|(?:sub)?comision(?! (?:europea|disciplin|interameric"
        r"|ejecutiva|electoral|federal|nacional|de (?:la )?verdad|del delito|de derechos|delictiv"
        r"|internacional|episcopal|estatal))"
        r"(?: (?:permanente|bicameral|especial|investigadora|mixta|agraria|primera|segunda|tercera|cuarta|quinta"
        r"|sexta|septima"
        rf"|(?:de|del) (?:la |las |los )?{_AREA}(?:(?:,| y| e) (?:de (?:la )?)?{_AREA})*)\b)*"
        r"|comite(?! (?:disciplin|olimpic|ejecutivo|interinst"
        r"|internacional|cientific|de emergencia))|consejo de seguridad|consejo de derechos humanos"
        r"|consejo (?:nacional|municipal|regional|general|permanente|universitario|directivo|ejecutivo)"
        r"|concejo(?: deliberante| municipal| metropolitano| cantonal| distrital)?|ayuntamiento"
        r"|cortes generales"
        r"|(?<!organo )(?<!ano )(?<!proceso )(?<!periodo )(?<!debate )(?<!paquete )(?<!palacio )legislativo"
        r"|legislatura|poder legislativo|parlament|corts|cortes (?:valencianas|de aragon|de castilla)|junta general"
        r"|bundestag|bundesrat|knesset|duma"
        r"|diputados(?= (?:(?:le|les|lo|la) )?(?:aprob|rechaz|sancion|dio|ratific|habia|insist|autoriz|acept|despach"
        r"|convirt|fren|tumb))|(?<=en )diputados"
        r"|(?<=a )diputados|junta(?: directiva)?|convencion(?: constitucional| constituyente)|cabildo"
        r"|directorio|representacion nacional|bicameral|consejo constitucional)\b"
    ),
    chambers={
        "whole": r"congreso|parlamento|legislativ|legislatura|cortes|representacion|hemiciclo|^plen[oa]",
        "assembly": r"asamblea(?! general)|duma|knesset|bundestag|eurocamara",
        "part": r"comision(?! permanente)|comite|bicameral|subcomision",
        "upper": r"senado|camara alta|senadores|lores",
        "lower": r"diputad|camara baja|representantes|comunes",
        "other": (
            r"comision permanente|diputacion permanente|consejo|concejo|junta|directorio|cabildo|ayuntamiento"
            r"|asamblea general"
        ),
    },
    body_tail=(
        r"(?: (?:Nacional|Legislativa|Plurinacional|General|Constituyente|Permanente|Municipal"
        r"|Departamental|Bicameral|Deliberante|Especial|Investigadora|Ordinaria|Mixta|Agraria|Electoral"
        r"|Fiscal)\b)*(?: (?:de la|de los|de las|del|de|y) (?:[A-ZÁÉÍÓÚÑ][\wáéíóúñ.]+|EE\. ?UU\."
        r"|emisor)(?:,? (?:de la|de los|de|del|y|e) [A-ZÁÉÍÓÚÑ]\w+| [A-ZÁÉÍÓÚÑ]\w+)*)*"
    ),
    country_before=r"(?!)",
    country_behind=r"\w+",
    of_country=r" (?:de|del|de la) ",
    work_of=r"(?: \w+)? (?:de la|del|de una) ",
    work_behind=r"(?!)",
    part_of=r" (?:del?|de la|en (?:el|la)) ",
    made_by=r" (?:\w+[ai]d[oa]s?|elect[oa]|compuest[oa]|dispuest[oa]) (?:\w+mente )?por (?:el |la )?",
    owner_of=r"(?!)",
    kinds=r"(?!)",
    as_such=r"(?:^|[;:,.—–-] ?|\b(?:los|las|que|y)) ?$",
    addressed=r"(?:\b(?:al?|ante|hacia|para)(?: (?:el|la|los|las))? |\benvi\w+ (?:al?|a la) )$",
    titles=(
        r"(?:president[ea]|vicepresident[ea]|titular|jef[ea]|portavoz|vocer[oa]|secretari[oa]|miembros?"
        r"|integrantes?|lider|coordinador[a]?|diputad[oa]s?|senador(?:es|as|a)?|relator[a]?|sede|oficina"
        r"|moderador|exterior|interior|afueras|edificio|palacio)(?: \w+)? (?:de la|del|de|en la|en el) $"
    ),
    title_after=r" (?:presidid[oa]|dirigid[oa]) por (?:el|la)\b|(?!)",
    measures=(
        r"(?:documentos?|proyectos?|iniciativas?|mocion(?:es)?|ley(?:es)?|resolucion(?:es)?|dictamen(?:es)?"
        r"|enmiendas?|propuestas?|proposicion(?:es)?|reformas?|reconsideracion|texto|textos|decretos?"
        r"|normas?|medidas?|tratados?|acuerdos?|presupuesto|prorroga|cuestion(?:es)? (?:de orden|previas?)"
        r"|cuestion|informe|censura|vacancia|voto de (?:confianza|censura)|confianza|plan|investidura"
        r"|admision|interpelacion|destitucion|juicio politico|estado de (?:excepcion|sitio|emergencia)"
        r"|articulos?|ordenanzas?|pedido|solicitud|autosuspension|suspension|veto|convenio|pacto|articulado"
        r"|minuta|punto de acuerdo|opcion|formula|predictamen|plano|investigacion|inhabilitacion"
        r"|denuncia constitucional|indulto|amnistia|adelanto|nombramiento|designacion|eleccion(?= de| del)|permiso"
        r"|autorizacion|insistencia"
        r"|candidatura|delegacion de facultades|viaje|ingreso(?= de| del| al)|compra|extension|ampliacion)"
    ),
    numbered=(
        r"(?:(?:proyecto|propuesta|proposicion) de (?:ley|resolucion(?: legislativa)?(?: del congreso)?"
        r"|acuerdo|reforma(?: constitucional)?)|resolucion(?: legislativa)?(?: del congreso)?"
        r"|[pr]\. ?(?:c\. ?)?(?:de la c|del s)\.|decreto(?: (?:supremo|gubernativo|legislativo|ley|de urgencia"
        r"|legislativo))?"
        r"|mocion(?: de orden del dia)?|ley|boletin|expediente|proyecto|proyectos de (?:ley"
        r"|resolucion legislativa)|pl|prl)(?: (?:n[°ºo.]+|nro\.?|num\.?"
        r"|numero))? ?\d[\d.]*(?:[-/]\d{2,4})?(?:[-/][a-z]{2,3})?(?:(?:,| y"
        r"|, y) (?:el )?\d[\d.]*(?:/\d{4})?(?:-[a-z]{2})?)*"
    ),
    indefinite=r"(?:una?|unos|unas)",
    other_measure=(
        r"(?:otr[oa]s?|segund[oa]|tercer[oa]?|rival|alternativ[oa]|parecid[oa]|distint[oa]|diferente"
        r"|similar|propi[oa])"
    ),
    same_measure=(
        r"(?:la |el |esta |este |esa |ese |dicha |dicho |los |su )?(?:iniciativa|mocion|medida|propuesta"
        r"|proyecto|texto|norma|resultado|votacion|tablero|proposicion|decision|conteo|escrutinio|ley"
        r"|pedido|solicitud|dictamen|resolucion|conteo final|votacion final|voto|marcador)\b"
    ),
    several=(
        r"\b(?:congresistas|diputad[oa]s|senador(?:es|as)|legisladores|parlamentarios|asambleistas"
        r"|concejales|regidores|ediles|consejeros|miembros|integrantes|constituyentes)\b"
    ),
    articles=r"(?:el|la|los|las|lo|un|una|al|del|su|sus|este|esta|dicho|dicha|a|de|que|por|con|en|para)",
    part_of_measure=r"\b(?:enmiendas?|articulos?|incisos?)\b",
    generic=(
        r"(?:documentos?|solo|apenas|tambien|luego|finalmente|unicamente|proyectos?|ley(?:es)?|mocion"
        r"|iniciativa|medida|propuesta|texto|norma|dictamen|resolucion|legislativa|congreso|sustitutorio"
        r"|reforma|general|particular|para|sobre|votacion|resultado|informe|pleno|decreto|como|desde|esta"
        r"|este|pais|entre|tras|contra|nacional|obstante|embargo|asimismo|ademas|ahora|despues|entonces)"
    ),
    opens_phrase=(
        r"(?:de|del|en|con|por|para|a|al|sobre|bajo|como|que|cuy[oa]s?|quien|y|e|o|contra|entre|desde|hasta"
        r"|segun)"
    ),
    stops=(
        r"(?:[,;:()\[\]«»“”\"—–|•]|(?<=[a-z]{4})\. | con # (?:de # )?(?:votos|a favor)| por # (?:votos|a favor)"
        r"| por (?:unanimidad|mayoria|una?|amplia)\b| con (?:(?:los|el|un|su|amplio|fuerte|escaso) ){0,2}(?:votos?"
        r"|apoyo|respaldo|aval)\b| tras | luego de | despues de"
        r"| en medio de| en (?:(?:primera|segunda|doble|una) )?votacion| en (?:el|la|su) (?:pleno|sesion|debate"
        r"|hemiciclo"
        r"|congreso|senado|camara|parlamento|asamblea|comision)\b| en bloque\b| como un solo\b"
        r"| este (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)| (?:ayer|hoy|anoche|mientras|pese"
        r"|aunque|cuando|donde|luego)\b| (?:obtuvo|recibio|reunio|logro|alcanzo|fue|fueron|habia|sumo|paso"
        r"|cayo|no) | por su parte| y (?:el|la) senado| a pesar | durante | con abst| sin votos"
        r"| con un voto| y (?:rechazo|aprobo|sera)|\.? en una votacion| cuyo | cuya )"
    ),
    named_on=(
        r"(?:, (?:el |la |los |las |a )?[A-ZÁÉÍÓÚÑ][\w’'-]+(?: (?:(?:de|del|la|las|los|of|the|van"
        r"|von) ){0,2}[A-ZÁÉÍÓÚÑ][\w’'-]+){0,4})+"
        r"(?: (?:y|e|o) (?:el |la |los |las |a )?[A-ZÁÉÍÓÚÑ][\w’'-]+(?: [A-ZÁÉÍÓÚÑ][\w’'-]+){0,3})?(?=[,.:;)]|$"
        r"| (?:con|como|por|este|el|la|los|en|al?|tras|luego|y|que|sin|durante|para|desde|ayer|hoy|anoche)\b)"
    ),
    earlier=(
        r"\b(?:(?:una hora|horas|minutos|dos horas|media hora|momentos|poco) (?:antes|despues)|mas (?:tarde"
        r"|temprano)|(?:ese|el) mismo dia|previamente|acto seguido|a continuacion)\b"
    ),
    courts=(
        r"\b(?:cortes? (?:suprema|constitucional|interamericana|penal|de apelaciones|internacional"
        r"|superior)|(?:el|los|del|un) tribunal(?:es)?|magistrad[oa]s|jueces|jueza?|jurados?|sala penal"
        r"|tribunal (?:constitucional|supremo))\b"
    ),
    decoys=(
        r"\b(?:goles?|gol|partido (?:de|por|contra) (?:la|el)|futbol|marcador global|set|torneo|liga|copa"
        r"|semifinal(?:es)?|final de la|delanter\w+|seleccion|arquero|penales|derbi|jornada|encuest\w+"
        r"|sondeo|urnas|comicios|elecciones|electoral(?:es)?|candidat[oa]s?|ballotage|plebiscito"
        r"|referend\w+|consulta popular|votantes|electores|firmas|firmantes|accionistas|seguidores)\b"
    ),
    legislatures=(
        r"\b(?:congreso|congresistas|senad\w+|diputad\w+|camara (?:de|baja|alta)|parlament\w+|eurocamara"
        r"|eurodiputad\w+|legislador\w*|legislativ\w+|asamblea (?:nacional|legislativa|general"
        r"|plurinacional)|asambleistas?|hemiciclo|bancadas?|concejales|concejo|plenari\w+)\b"
    ),
    legislative=(
        r"\b(?:propuestas?|norma|congres\w+|senad\w+|diputad\w+|camara|parlament\w+|legislad\w+"
        r"|legislativ\w+|asamble\w+|pleno|plenari\w+|hemiciclo|bancada\w*|comision|concejo|concejal\w*"
        r"|regidor\w*|consejo de seguridad|mocion\w*|proyecto\w*|iniciativa\w*|dictamen\w*|enmienda\w*"
        r"|votacion\w*|reforma|ley|resolucion|tablero|eurocamara|vacancia|censura|onu|reconsideracion)\b"
    ),
)
