"""Spanish words for polls of approval."""

from __future__ import annotations

from constancia.language.shape.poll import PollWords

POLL = PollWords(
    stems=("%", "por ciento", "porciento", "por 100", "de cada"),
    polls=(
        r"encuestas?|sondeos?|encuestadoras?|consultoras?|tracking|estudio de opinion|barometro|medicion|"
        r"consulta de opinion|relevamiento"
    ),
    asked=r"encuestad[oa]s?|entrevistad[oa]s?|sondead[oa]s?|consultad[oa]s",
    other_poll=r"otra encuesta|otro sondeo|otra medicion",
    pollsters=(
        r"iep|instituto de estudios peruanos|ipsos|datum|cpi|cadem|gallup|cid gallup|yougov|invamer|cedatos|"
        r"mitofsky|parametria|"
        r"datafolha|quaest|atlasintel|atlas intel|criteria|activa research|latinobarometro|gad3|metroscopia|"
        r"imasen|analitica|"
        r"opinaia|management & fit|poliarquia|datanalisis|delphos|equipos consultores|cifra|factum|"
        r"pulso ciudadano|feedback|mori|imasolu|vox populi|pulso peru|cifras y conceptos|guarumo|datexco|"
        r"yanhaas|40db|sigma dos|hamalgama|opinaires|zuban cordoba|opina argentina|giacobbe|synopsis|"
        r"trespuntozero|isonomia|"
        r"aresco|cb consultora|proyeccion|celag|simple logica|enkoll|buendia & marquez|covarrubias|"
        r"massive caller|berumen|"
        r"demoscopia digital|rubrum|mercaplan|borge y asociados|ciep|cid-gallup|comunicaliza|"
        r"perfiles de opinion|click report|"
        r"ciesmori|diagnosticos|captura consulting|prodatos|consultores 21|elabe|ifop|odoxa|usina de percepcion|"
        r"opcion consultores|"
        r"ati snead|first analisis estrategico|grupo opinion publica|tresearch|lexia|parametrica|gesop|sociometrica"
    ),
    pollster_before=(
        r"(?:de la|del|de|por la|por el|por|realizada por|elaborada por)?\s*(?:consultora|encuestadora|"
        r"empresa|firma|compania|instituto|agencia)?(?: la| el)?"
    ),
    pollster_after=r"",
    held=(
        r"realizad[ao]s?|hech[ao]s?|aplicad[ao]s?|levantad[ao]s?|efectuad[ao]s?|elaborad[ao]s?|"
        r"encuesta [a-z]+ de|encuesta de|encuestadora [a-z]+, de|consultora [a-z]+, de|entrevistas|"
        r"sondeo [a-z]+ de|sondeo de|ejecutad[ao]s?|, de|correspondiente a|trabajo de campo"
    ),
    published=r"publicad[ao]s?|difundid[ao]s?|divulgad[ao]s?|presentad[ao]s?|conocid[ao]s?|dad[ao]s? a conocer",
    intention=(
        r"intencion de voto|votarian? por|votos? validos|de los votos|de votos|sufragios|margen de error|"
        r"actas|(?:la|una) muestra de|"
        r"abstencion|participacion|escrutinio|balotaje|segunda vuelta"
    ),
    race=(
        r"candidat[oa]s?|primarias|precandidat[oa]s?|balotaje|comicios|votantes|electores|segunda vuelta|"
        r"intencion de voto|estimacion de voto|elecciones generales|papeletas"
    ),
    no_pollsters=(
        r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|"
        r"agosto|septiembre|"
        r"setiembre|octubre|noviembre|diciembre|nacional|la|el|otra|segun"
    ),
    tenths=r"de cada",
    generic=(r"gobierno|medida|ley|congreso|parlamento|senado|estado|reforma|propuesta|iniciativa|norma|decision|plan"),
    titles=(
        r"presidente|presidenta|mandatario|mandataria|jefe|jefa|gobernante|ministro|ministra|premier|primer|"
        r"primera|"
        r"alcalde|alcaldesa|gobernador|gobernadora|intendente|canciller|dignatario|ejecutivo"
    ),
    heads="presidente|presidenta|mandatario|mandataria|jefe|jefa|gobernante|dignatario|ejecutivo",
    previous=(
        r"(?:encuesta|medicion|sondeo|estudio)s? (?:anterior|previ[ao]|pasad[ao])e?s?|"
        r"(?:anterior|previ[ao]|ultim[ao]) (?:encuesta|medicion|sondeo) de"
    ),
)
