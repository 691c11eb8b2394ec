"""How Spanish says that a group stands for or against a measure."""

from __future__ import annotations

from constancia.language.shape.standing import StandingWords

STANDING = StandingWords(
    said={
        "for": (
            r"(?:(?:a|en) favor\b(?: de\b)?|por (?:el |un )?[«“\"]?si\b|por la afirmativa|(?:de (?:forma|manera) )?"
            r"(?:afirmativ|positiv|favorabl)\w*|(?:que )?[«“\"']?si\b(?=[»”\"']?(?: al?\b| en\b|[,.;»”\"']|$))"
            r"|(?:al |el |su )[«“\"]?si\b|con el (?:gobierno|oficialismo|bloque)|detras de|de acuerdo con"
            r"|(?:por|partidari\w+ de|dispuest\w+ a|decidid\w+ a) (?=(?!rechaz|desestim|archiv|deneg|negar|impedir|tumb"
            r"|frenar|absten|improb|censurar)[a-z]{2,}(?:ar|er|ir)(?:l[oa]s?)?\b)|partidari\w+ de)"
        ),
        "against": (
            r"(?:en contra\b(?: de\b)?|contra\b|por el [«“\"]?no\b|por la negativa|(?:de (?:forma|manera) )?negativ\w*"
            r"|contrari\w+|opuest\w+|(?:que |al |su |un |el )?[«“\"']?no\b(?=[»”\"']?(?: al?\b| en\b|[,.;»”\"']|$))"
            r"|por el rechazo|(?:por|partidari\w+ de|dispuest\w+ a|decidid\w+ a|para|unid\w+ para) (?:rechaz|desestim"
            r"|archiv|deneg|negar|impedir|tumb|frenar|improb)\w*|la espalda a)"
        ),
        "abstain": r"(?:en abstencion|por la abstencion|por abstenerse|en blanco|en la abstencion|abstencion\b)",
        "split": (
            r"(?:(?:de (?:forma|manera) )?(?:divid|desun|fragment|fractur)(?:id|ad)[oa]s?\b|partid[oa]s? en\b"
            r"|en sentidos? (?:distintos?|opuestos?|contrarios|diferentes?))"
        ),
    },
    nouns={
        "abstain": r"(?:abstencion(?:es)?|votos? en (?:abstencion|blanco))",
        "against": (
            r"(?:rechazo|oposicion|repudio|objecion(?:es)?|negativa|no|reparos|reticencia|critica|(?:voto|votos) (?:en"
            r" contra|negativos?|contrarios?|adversos?|por el no)|descontento|disconformidad|desacuerdo|resistencia)"
            r"(?: (?:frontal|rotundo|unanime|expreso|cerrad[oa]|firme|tajante|total|absolut[oa]))?"
        ),
        "for": (
            r"(?:apoyo|respaldo|aval|visto bueno|acompanamiento|aporte|concurso|beneplacito|adhesion|si|luz"
            r" verde|media sancion"
            r"|aprobacion|conformidad|voto favorable|impulso|patrocinio|votos?(?: (?:a favor|en favor|favorables?"
            r"|afirmativos?|positivos?))?)(?: (?:unanime|pleno|total|mayoritario|decidido|expreso|cerrado|en bloque"
            r"|incondicional|explicito|parlamentario|necesario|clave))?"
        ),
    },
    labels={
        side: (
            rf"(?:(?:votos? |votaron )?{words}(?: de [^;:#.]{{3,130}}?)?,?(?: (?:tambien|como siempre))? (?:se"
            rf" (?:expres"
            r"|posicion|aline|mostr|decant|pronunci|manifest)\w+|(?:han |habian )?(?:estado|estuv\w+|votado"
            r"|votaron|voto)"
            r"|(?:lo )?(?:hicieron|han hecho|hizo)|figura(?:n|ron)|fueron)(?=[ :,])"
            rf"|(?:votos? |votaron )?{words}(?:,? (?:tambien|como siempre))?(?=[ :,]))"
        )
        for side, words in (("for", r"(?:a|en) favor"), ("against", r"en contra"))
    }
    | {
        "abstain": (
            r"(?:(?:abstencion(?:es)?|en abstencion)(?=[ :,])|se (?:abstuvieron|abstuvo|han abstenido)(?= |:))"
        ),
    },
    bare={
        "for": r",? (?:(?:a|en) favor|afirmativo|positivo)(?= ?(?:[,.;)]|$| y | de| mientras))",
        "against": r",? (?:en contra|negativo)(?= ?(?:[,.;)]|$| y | de| mientras))",
        "abstain": r",? (?:en abstencion)(?= ?(?:[,.;)]|$| y ))",
        "split": r", (?:divid|partid|fracturad)(?:id)?[oa]s?(?= ?(?:[,.;)]|$| y ))",
    },
    adverbial=(
        r"\w+mente|tambien|en bloque|de forma \w+|de manera \w+|finalmente|ayer|hoy|ya|unid[oa]s?|junt[oa]s|anoche|este"
        r"|esta|el|la|los|las|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|tarde|noche|en|general"
        r"|particular|pleno|comision|su|totalidad|conjunto|primera|segunda|votacion|todos|todas|mas bien|si"
        r"|solo|nuevamente"
        r"|otra vez|de nuevo|como|un|una|bancada|publicamente|de|sus|diputados|senadores|con|voto|a la hora|hora|votar"
        r"|por|debate|lo|siempre|firme|dividid[oa]"
    ),
    some=(
        r"(?:l[oa]s unic[oa]s|much[oa]s|algun[oa]s?|vari[oa]s|poc[oa]s|otr[oa]s|parte|ciert[oa]s|un[oa]s"
        r"|ningun[oa]?|un sector"
        r"|un grupo|cada|decenas|la mitad|un|una|dirigentes|voces|sectores)(?: de)?(?: l[oa]s?| el|l| sus)?$"
    ),
    most=(
        r"(?:(?:la |una )?(?:gran |amplia |inmensa |abrumadora )?mayoria|el grueso|la mayor parte|el resto|resto)"
        r"(?: de)?(?: l[oa]s?| el|l| sus)?$"
    ),
    every=(
        r"(?:l[oa]s|sus|tod[oa]s?(?: l[oa]s?| el| sus)?|la totalidad|el conjunto|amb[oa]s)(?: de)?(?: l[oa]s?|"
        r" el|l)?$"
    ),
    matters=(
        r"(?:acusacion(?:es)?(?: constitucional)?|juicio politico|moratoria|rendicion de cuentas|minuta"
        r"|eutanasia|aborto"
        r"|legalizacion|despenalizacion|idea de legislar|bicameralidad|constitucion|estatuto|nominacion|terna"
        r"|comparecencia|comision investigadora|expulsion|desafuero|despliegue|tropas|estatizacion|privatizacion"
        r"|expropiacion|presupuestos?|investidura|gabinete|derogacion|referendum|consulta popular|facultades|votacion)"
    ),
    minor=(
        r"(?:juicio|contrato|credito|prestamo|regimen|cuentas|impuestos?|aranceles|bases|codigo|declaracion|tributaria"
        r"|pensiones|sancion|aumento|rebaja|subsidio|condena|cierre|creacion|modificacion(?:es)?|delegacion|capitulo"
        r"|paquete)"
    ),
    talk=(
        r"criticas?|acusaciones|declaraciones|afirmaciones|palabras|insultos|violencia|inmigracion|ataques?|argumentos?"
        r"|version(?:es)?|campana|candidatura presidencial|comentarios|amenazas|insinuaciones|dichos|actitud|rumores"
        r"|senalamientos|imputaciones|corrupcion|terrorismo|huelga|protestas?|manifestacion(?:es)?|marchas?"
        r"|paro|elecciones"
    ),
    resolves=(
        r"(?:anunci|adelant|decid|acord|pact|promet|compromet|asegur|confirm|ratific|reiter|avis|advirt|resolv|resuelv"
        r"|defin|ofrec|orden|instru|dispu|dispon|prev|plane|plante|garantiz)\w*|tien\w+ previsto|va a|van a|se"
        r" dispon\w+"
    ),
    unites=(
        r"(?:sum|un(?:i|e)|junt|ali|intent|trat|busc|alin|coincid|logr|consigu|utiliz|us|aprovech|impus|impon"
        r"|hac|hiz|opt|vot|volv)\w*"
    ),
    refuses=r"(?:neg|nieg|rehus|evit|desist|renunci|opus|opon)\w*",
    gives=(
        r"(?:dio|dier|dado|dan|dara|brind|otorg|ofrec|expres|manifest|anunci|prest|entreg|aport|mantien|mantuv|reiter"
        r"|mostr|muestr|comprometi|declar|formaliz|ratific|concedi|hizo|hicieron|adelant|verbaliz|deposit|emiti)\w*"
    ),
    withholds=r"(?:neg|nieg|escatim|rehus)\w*",
    given=(
        r" (?:(?:su|sus|el|la|los|un|una|publicamente|tambien|firme|total|pleno|amplio|rotundo|claro|abierto"
        r"|decidido)(?: |$))*"
    ),
    of_noun=(
        r" (?:de|por parte de)(?:l| la| las| los| el)?(?: tod[oa]s?(?: el| la| los| las)?| propi[oa]| resto"
        r" de(?: la| los|l)?)?"
    ),
    by_noun=r"(?!)",
    lacking=(
        r"sin|falt[oa]|no (?:conto|contaba|cuenta|conta\w+|tuvo|tiene|obtuvo|logro|recibio|consiguio|encontro"
        r"|hubo)(?: con)?"
        r"|carec\w+ de"
    ),
    wanting=(
        r"(?:busc|pid|ped|necesit|requer|requier|esper|negoci|solicit|perd|pierd|retir|reclam|exig|agradec|depend|falta"
        r"|conseguir|obtener|lograr|recabar|reunir|retuv|a cambio de|candidat|interna|elector|elecciones)\w*"
    ),
    supposing="si aunque cuando",
    alike=(
        r"junto (?:a|con)|igual que|al igual que|lo mismo que|lo mismo hizo|lo mismo hicieron|como tambien"
        r"|tambien lo hizo|tambien lo hicieron"
        r"|lo propio hizo|lo propio hicieron|otro tanto hizo|tal como hizo|como (?:ya )?hizo|seguid[oa]s? por|a"
        r" l[oa]s que se"
        r" sum\w+|a lo que se sum\w+|se sum(?:o|aron)"
    ),
    alike_after=(
        r",? (?:tambien(?= ?(?:[,.;]|$))|hizo lo (?:mismo|propio)|hicieron lo (?:mismo|propio)|se sum(?:o|aron))"
    ),
    cleft=(
        r"(?:quienes|los que|las que|unic[oa]s?(?: (?:bancadas?|partidos?|bloques?|grupos?|fuerzas?"
        r"|fraccion(?:es)?))?(?: en| que)"
        r"|(?:bancadas?|partidos?|bloques?|grupos?(?: parlamentarios)?|fuerzas?(?: politicas)?|fraccion(?:es)?) que)"
        r"(?: no| si| la| lo| las| los| se)?"
    ),
    being=r"(?:fueron|fue|son|es|eran|han sido|figuran|estan|estuvieron)",
    neutral=r"votos?|mayoria",
    agents="por",
    led="desde",
    floats=r"tod[oa]s|amb[oa]s|tambien|si",
    posture=r"posicion|postura|linea|decision",
    besides=r"ademas del?|junto (?:a|con)|aparte de",
    joins=r"(?:sum|un(?:i|e)|adher|pleg|pliega)\w*",
    nor=r"ni|tampoco",
    gerunds="con",
    rest_of=r"(?:el resto de )?(?:su|la|el) (?:bancada|bloque|grupo|partido|fraccion),?(?: de)?",
    links=r"de",
    only_voted=r"(?!)",
    objective=r"en",
)
