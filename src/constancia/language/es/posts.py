"""Posts as Spanish names them; every word folded."""

from __future__ import annotations

from constancia.language.shape.posts import Posts
from constancia.language.shape.speech import words

_GENDERED = """
    ministro viceministro biministro secretario subsecretario vicesecretario prosecretario diputado eurodiputado
    magistrado delegado subdelegado comisionado subcomisionado decano vicedecano consejero viceconsejero comisario
    subcomisario prefecto subprefecto viceprefecto tesorero vocero parlamentario mandatario personero sindico
"""
"""Heads in -o, whose feminine ends in -a."""
_AGENTS = """
    senador legislador gobernador vicegobernador coordinador subcoordinador procurador subprocurador viceprocurador
    defensor contralor subcontralor vicecontralor relator embajador rector vicerrector prorrector director
    subdirector codirector vicedirector interventor registrador administrador regidor corregidor inspector auditor
    fundador cofundador veedor
"""
"""Heads in -or, whose feminine ends in -ora."""
_OF_BOTH = """
    presidente vicepresidente copresidente premier congresista asambleista constituyente convencional intendente
    subintendente superintendente canciller vicecanciller lider dirigente fiscal subfiscal edil alcalde vicealcalde
    concejal titular jefe subjefe vicejefe representante gerente subgerente ombudsman consul comandante obispo
    arzobispo cardenal papa nuncio lehendakari vicelehendakari president conseller apu cacique
"""
_FEMININE = """
    presidenta vicepresidenta copresidenta jefa subjefa vicejefa jueza intendenta subintendenta superintendenta
    alcaldesa vicealcaldesa concejala edila lideresa dirigenta gerenta subgerenta fiscala consellera
"""
_ONE = frozenset(
    [
        *(lemma[:-1] + end for lemma in _GENDERED.split() for end in ("o", "a")),
        *(lemma + end for lemma in _AGENTS.split() for end in ("", "a")),
        *_OF_BOTH.split(),
        *_FEMININE.split(),
        "juez",
        "portavoz",
    ]
)
_MANY = frozenset(
    [*(word + ("s" if word[-1] in "aeo" else "es") for word in _ONE - {"juez", "portavoz"}), "jueces", "portavoces"]
)

POSTS = Posts(
    heads=_ONE | _MANY,
    many=_MANY,
    bare=words(
        """
        titular delegado delegada representante gerente defensor defensora comandante inspector inspectora
        administrador administradora superior auditor auditora fundador fundadora cofundador cofundadora
        titulares delegados delegadas representantes gerentes defensores defensoras comandantes convencional
        """
    ),
    portfolio=words(
        """
        ministro ministra viceministro viceministra secretario secretaria subsecretario subsecretaria alcalde
        alcaldesa gobernador gobernadora intendente intendenta prefecto prefecta embajador embajadora defensor
        defensora procurador procuradora obispo arzobispo consul delegado delegada canciller consejero consejera
        comisionado comisionada conseller consellera viceconsejero viceconsejera vicegobernador vicegobernadora
        """
    ),
    modifiers=words(
        """
        adjunto adjunta general generales especial especiales regional regionales nacional nacionales provincial
        provinciales presidencial auxiliar ejecutivo ejecutiva jefe jefa superior supremo suprema vitalicio vitalicia
        federal federales departamental municipal municipales permanente primer primera segundo segunda tercer tercera
        cuarto cuarta economista tecnico tecnica cientifico academico magistrado opositor opositora indigena comunal
        sindical sindicales gremial gremiales vecinal civil militar alto alta alterno alterna suplente coordinador
        coordinadora politico politica distrital cantonal estatal estatales electoral constitucional comunitario
        comunitaria honorario honoraria plenipotenciario autonomico autonomica foral metropolitano metropolitana
        anticorrupcion antimafia teniente vocal
        """
    ),
    behind=words("general nacional adjunto adjunta"),
    former=words(
        "entonces otrora antiguo antigua anterior destituido destituida derrocado derrocada vacado vacada"
        " depuesto depuesta fallecido fallecida difunto difunta saliente cesado cesada"
    ),
    former_prefix=("ex", "ex-"),
    interim=words("interino interina provisional transitorio transitoria provisorio provisoria"),
    acting=words("encargado encargada funciones accidental e i"),
    coming=words(
        "electo electa electos electas candidato candidata candidatos candidatas precandidato precandidata"
        " aspirante aspirantes postulante"
    ),  # fmt: skip,
    of=words("de del por para ante en"),
    sides=words("mayoria minoria oposicion"),
    tags=words(
        """
        derechista izquierdista ultraderechista centrista conservador conservadora progresista liberal socialista
        comunista populista ultraconservador ultraconservadora centroderechista centroizquierdista popular
        oficialista peronista nacionalista independiente opositor opositora
        """
    ),
    inside=words("de del la las los el y e para por contra en sobre a al"),
    now=words(
        "nuevo nueva actual hoy ahora recien designado designada flamante hasta reelecto reelecta reelegido"
        " reelegida tambien historico historica veterano veterana futuro futura nuevos nuevas"
    ),
    till=("hasta ahora", "hasta hoy", "hasta entonces", "hasta hace poco", "hasta ayer"),
    deeds=("presid", "encabez", "dirig", "lider", "reemplaz", "remplaz", "sustitu", "sucedi"),
    seats=words(
        """
        presidencia vicepresidencia alcaldia gobernacion gobernatura jefatura cancilleria intendencia rectoria
        secretaria subsecretaria ministerio viceministerio cartera comandancia fiscalia procuraduria contraloria
        prefectura voceria portavocia titularidad embajada decanato coordinacion superintendencia premierato
        """
    ),
    like=words("como"),
    by=words("por"),
    instead=(
        ("en", "reemplazo", "de"),
        ("en", "lugar", "de"),
        ("en", "sustitucion", "de"),
        ("en", "relevo", "de"),
        ("sucesor", "de"),
        ("sucesora", "de"),
        ("en", "reemplazo", "del"),
        ("en", "lugar", "del"),
        ("en", "remplazo", "de"),
        ("tras", "la", "renuncia", "de"),
        ("tras", "la", "salida", "de"),
        ("tras", "la", "dimision", "de"),
        ("tras", "la", "destitucion", "de"),
    ),
    towards=words("para"),
    bodies=words(
        """
        cuerpo gabinete gobierno organo pleno delegacion mision equipo lista panel bloque bancada coalicion fuerza
        observatorio colectivo sindicato gremio central cartera instancia entidad organismo institucion grupo partido
        """
    ),
    kin=words(
        """
        esposa esposo hijo hija hermano hermana viuda viudo padre madre abogado abogada asesor asesora primo prima
        sobrino sobrina cunado cunada yerno nuera conyuge pareja novia novio chofer escolta secuestrador asesino
        """
    ),
    streets=words(
        """
        calle avenida plaza plazoleta parque barrio jiron pasaje puente hospital escuela colegio liceo aeropuerto
        estadio torneo copa trofeo premio museo teatro biblioteca ruta autopista estacion villa puerto localidad
        departamento distrito municipio rio lago cerro edificio club sala salon complejo
        """
    ),
)

OFFICE_TRIGGERS = (
    *(prefix + word for word in sorted(_ONE) for prefix in ("", "ex")),
    *sorted(POSTS.seats),
    *POSTS.deeds,
)
"""Words without which no sentence tells of a post; plurals begin with them."""
