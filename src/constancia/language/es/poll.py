"""Spanish words for polls of approval."""

from __future__ import annotations

from constancia.language.shape.poll import PollWords

POLL = PollWords(
    stems=(
        "aprueb",
        "aproba",
        "desaprob",
        "desaprueb",
        "respald",
        "rechaz",
        "apoy",
        "imagen",
        "popularidad",
        "a favor",
        "en contra",
    ),
    approve=(
        r"aprueban?|aprobo|aprobaron|aprobaba|respaldan?|respaldo|respaldaba|apoyan?|apoyaba|avalan?|"
        r"(?:se )?(?:declaro|declara|declaran|manifesto|manifiesta|muestra|mostro|expreso|esta|estan|estaba|"
        r"dice estar|pronuncio) (?:a favor|de acuerdo)(?: de| con)?|"
        r"a favor de|tiene una (?:opinion|imagen) (?:favorable|positiva) de|esta de acuerdo con|ve con buenos ojos"
    ),
    disapprove=(
        r"desaprueban?|desaprobo|desaprobaba|rechazan?|rechazo|rechazaba|repudian?|"
        r"(?:se )?(?:declaro|declara|declaran|manifesto|manifiesta|muestra|mostro|expreso|esta|estan|estaba|"
        r"dice estar|pronuncio),? (?:en contra|en desacuerdo)(?: de| con)?|"
        r"se oponen?(?: a)?|se opuso(?: a)?|en contra(?: de)?|tiene una (?:opinion|imagen) (?:desfavorable|"
        r"negativa) de|esta en desacuerdo con"
    ),
    approval=(
        r"aprobacion(?: ciudadana| presidencial| popular)?|respaldo(?: popular| ciudadano)?|apoyo(?: popular|"
        r" ciudadano)?|imagen positiva|popularidad|(?:nivel|tasa|indice) de aprobacion"
    ),
    disapproval=(
        r"desaprobacion(?: ciudadana| presidencial)?|rechazo(?: popular| ciudadano)?|imagen negativa|(?:nivel|"
        r"tasa|indice) de (?:desaprobacion|rechazo)"
    ),
    polls=r"encuestas?|sondeos?|encuestadoras?|estudio de opinion|barometro|medicion|consulta de opinion",
    other_poll=r"otra encuesta|otro sondeo|otra medicion",
    pollsters=(
        r"iep|instituto de estudios peruanos|ipsos|datum|cpi|cadem|gallup|cid gallup|yougov|invamer|cedatos|"
        r"mitofsky|parametria|"
        r"datafolha|quaest|atlasintel|atlas intel|criteria|activa research|latinobarometro|gad3|metroscopia|"
        r"imasen|analitica|"
        r"opinaia|management & fit|poliarquia|datanalisis|delphos|equipos consultores|cifra|factum|plaza publica"
    ),
    pollster_before=(
        r"(?:de la|del|de|por la|por el|por|realizada por|elaborada por)?\s*(?:consultora|encuestadora|"
        r"empresa|firma|compania|instituto|agencia)?(?: la| el)?"
    ),
    pollster_after=r"",
    according=r"segun|de acuerdo con|de acuerdo al|conforme a",
    held=(
        r"realizad[ao]s?|hech[ao]s?|aplicad[ao]s?|levantad[ao]s?|efectuad[ao]s?|elaborad[ao]s?|"
        r"encuesta [a-z]+ de|encuesta de|encuestadora [a-z]+, de|consultora [a-z]+, de|entrevistas|"
        r"sondeo [a-z]+ de|sondeo de|ejecutad[ao]s?|, de|correspondiente a|trabajo de campo"
    ),
    published=r"publicad[ao]s?|difundid[ao]s?|divulgad[ao]s?|presentad[ao]s?|conocid[ao]s?|dad[ao]s? a conocer",
    intention=(
        r"intencion de voto|votaria|votarian|votos? validos|de los votos|de votos|sufragios|margen de error|"
        r"actas|muestra|"
        r"abstencion|participacion|escrutinio|balotaje|segunda vuelta"
    ),
    race=(
        r"candidat[oa]s?|primarias|precandidat[oa]s?|balotaje|comicios|votantes|electores|segunda vuelta|"
        r"intencion de voto"
    ),
    leaning=r"(?:respaldo|apoyo)(?: popular| ciudadano)?|respaldan?|respaldaba|apoyan?|apoyaba",
    possessives=r"su|sus|cuya|cuyo",
    no_pollsters=(
        r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|"
        r"agosto|septiembre|"
        r"setiembre|octubre|noviembre|diciembre|nacional|la|el|otra|segun"
    ),
    formerly=r"desde(?: el| un)?|frente al?|de un|del",
    works=(
        r"(?:la )?(?:gestion|labor|actuacion|desempeno|trabajo|administracion|manejo|"
        r"mandato)(?: presidencial)?(?: (?:de la|del|de))?|(?:la )?figura (?:de la|del|de)"
    ),
    pronouns=r"la|lo|los|las|le",
    of=r"de la|del|de los|de las|de|al|a la|a",
    relative=r"cuya? (?:gestion|labor|figura|mandato|trabajo|desempeno)|que|a quien|al que|a la que|quien",
    ellipsis=r"(?:la|el|los|las|ese|esa|aquella|aquel) (?:del|de la|de los|de)",
    tenths=r"de cada",
    joins=r"y|e|mientras(?: que)?|seguid[ao]s? (?:por|de)|y luego",
    between=r"dice|dijo|dicen|se|lo|la|les|le|solo|tambien|todavia",
    leads=r"solo|apenas|un|el|por|casi|al|unos?|cerca del?|alrededor del?|poco mas del?|mas del?",
    holds=(
        r"tiene|tenia|registra|registro|cuenta con|obtuvo|obtiene|alcanza|alcanzo|con|logra|logro|suma|marca|exhibe|"
        r"(?:llega|llego|cae|cayo|sube|subio|baja|bajo) a|se (?:ubica|ubico|situa|situo|mantiene|mantuvo) en|"
        r"recibe|recibio"
    ),
    changes=r"(?:subio|cayo|bajo|aumento|crecio|disminuyo|se redujo|retrocedio|sube|cae|baja)(?: en| un| otro)*",
    weak=r"(?:respaldo|apoyo|rechazo)(?: popular| ciudadano)?",
    generic=(
        r"presidente|presidenta|mandatario|mandataria|jefe de estado|jefa de estado|gobernante|ministro|"
        r"gobierno|medida|ley|congreso"
    ),
)
