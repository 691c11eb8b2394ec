"""Parties of Spanish- and English-speaking countries, and of others that their press reports on; every name folded.

Names that a word of theirs tells to be a party's (party, front, popular, libre) and acronyms need no place here.
"""

from __future__ import annotations

_NAMES = """
    avanza pais|somos peru|podemos peru|peru bicentenario|peru democratico|bloque magisterial|no agrupados
    ahora nacion
    avancemos|victoria nacional|renovacion|somos|honor y democracia|juntos por el peru|voces del pueblo
    unidad y dialogo
    peruanos por el kambio|todos por el peru|fuerza 2011|gana peru|peru posible|solidaridad nacional
    nuevo peru|frepap
    free peru|together for peru|we can peru|we are peru|bicentennial peru|democratic peru|magisterial bloc
    advance country
    go on country|forward country|alliance for progress|integrity and development|democratic change|purple party
    vox|sumar|podemos|ciudadanos|unidas podemos|mas madrid|mas pais|compromis|junts|junts per catalunya|junts pel si
    esquerra|esquerra republicana|bildu|eh bildu|geroa bai|teruel existe|foro asturias|en comu podem
    adelante andalucia
    coalicion canaria|nueva canarias|convergencia i unio|ciutadans|galicia en comun|sortu|aralar|amaiur
    herri batasuna
    morena|movimiento ciudadano|nueva alianza|encuentro solidario|fuerza por mexico|encuentro social
    cambiemos|juntos por el cambio|juntos|hacemos por nuestro pais|innovacion federal|hacemos coalicion federal
    la libertad avanza|union por la patria|frente de todos|encuentro federal|coalicion civica|propuesta republicana
    evolucion|democracia para siempre|por santa cruz|nuevos aires|hacemos|provincias unidas|fuerza patria|peronismo
    kirchnerismo|consenso federal|compromiso federal|frente renovador|argentina federal
    chile vamos|evopoli|evolucion politica|renovacion nacional|amarillos|amarillos por chile
    revolucion democratica|comunes
    convergencia social|apruebo dignidad|nueva mayoria|concertacion|partido de la gente|la lista del pueblo
    centro democratico|cambio radical|colombia humana|pacto historico|comunes|colombia justa libres|en marcha
    dignidad
    la u|partido de la u|alianza verde|mira|polo democratico|liga de gobernantes
    creemos|comunidad ciudadana|juntos|todos|sol.bo|demos|unidos
    nuevas ideas|arena|vamos|nuestro tiempo|gana|cambio democratico
    semilla|movimiento semilla|vamos|valor|unionista|todos|cabal|victoria|winaq|creo|encuentro por guatemala
    une|fcn nacion
    salvador de honduras|libre|realizando metas|otro camino|cambio democratico|panamenista|panamenismo
    vamos por panama
    pachakutik|construye|correismo|revolucion ciudadana|creando oportunidades|suma|avanza|adn
    accion democratica nacional
    primero justicia|voluntad popular|copei|vente venezuela|un nuevo tiempo|puente|lapiz|cambiemos
    avanzada progresista
    cabildo abierto|encuentro progresista|asamblea uruguay|identidad soberana
    colorados|patria querida|honor colorado|yo creo|cruzada nacional|encuentro nacional|partido colorado|guasu
    fuerza del pueblo|justicia social|opcion democratica|dignidad ciudadana
    sinn fein|fine gael|fianna fail|aontu|people before profit|plaid cymru|plaid|alba|labour|reform|reform uk
    ukip|change uk
    the independent group|respect|co-operative party|scottish greens|traditional unionist voice
    bloc quebecois|wildrose|coalition avenir quebec|quebec solidaire|new democrats|nationals|the nationals
    one nation
    palmer united|centre alliance|jacqui lambie network|katter's australian|act|nz first|new zealand first
    te pati maori
    maori party|mana|opportunities|united future
    likud|shas|yesh atid|kadima|kulanu|yisrael beytenu|yisrael beitenu|otzma yehudit|united torah judaism
    degel hatorah
    agudat yisrael|meretz|balad|hadash|ta'al|ra'am|raam|new hope|yamina|blue and white|jewish home
    religious zionism|telem
    en marche|la republique en marche|renaissance|modem|horizons|les republicains|rassemblement national|reconquete
    la france insoumise|nupes|fidesz|jobbik|syriza|pasok|new democracy|golden dawn|law and justice
    civic platform|lewica
    konfederacja|smer|ano|forza italia|lega|fratelli d'italia|azione|italia viva|m5s|alternative for germany
    die linke
    kenya kwanza|azimio|azimio la umoja|jubilee|wiper|ford kenya|kanu|zanu-pf|chama cha mapinduzi|chadema
    act wazalendo
    swapo|unita|frelimo|renamo|inkatha|inkatha freedom|economic freedom fighters|democratic alliance
    freedom front plus
    actionsa|build one south africa|rise mzansi|umkhonto wesizwe|good|cope
    barisan nasional|pakatan harapan|perikatan nasional|golkar|gerindra|nasdem|pheu thai|move forward
    palang pracharath
    bharatiya janata|shiv sena|trinamool|telugu desam|janata dal|aam aadmi|tehreek-e-insaf|jamaat-e-islami
    awami league
    sadrists|dawa|hezbollah|amal|ennahda|nidaa tounes|komeito|ishin|nippon ishin|kuomintang|uri|saenuri
    renew|renew europe|our homeland|momentum|bloco de esquerda|plataforma|avancem
    democrats|republicans|tories|whigs|lib dems|liberal democrats|greens
"""

PARTIES = frozenset(name.strip() for line in _NAMES.splitlines() for name in line.split("|") if name.strip())
"""Names of parties, folded."""
