"""Posts as Spanish names them; every word folded."""

from __future__ import annotations

from constancia.language.shape.posts import Posts
from constancia.language.shape.speech import words

POSTS = Posts(
    heads=words(
        """
        presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra premier
        canciller secretario secretaria subsecretario subsecretaria congresista senador senadora diputado
        diputada legislador legisladora parlamentario parlamentaria eurodiputado eurodiputada asambleista
        constituyente alcalde alcaldesa gobernador gobernadora vicegobernador intendente intendenta prefecto
        prefecta concejal concejala regidor regidora director directora subdirector subdirectora jefe jefa
        titular lider lideresa dirigente dirigenta coordinador coordinadora portavoz vocero vocera fiscal juez
        jueza magistrado magistrada procurador procuradora defensor defensora contralor contralora relator
        relatora embajador embajadora consul rector rectora decano decana obispo arzobispo cardenal comisionado
        comisionada superintendente tesorero tesorera gerente delegado delegada representante ombudsman edil apu
        """
    ),
    bare=words("titular delegado delegada representante gerente dirigente dirigenta defensor defensora"),
    portfolio=words(
        """
        ministro ministra viceministro viceministra secretario secretaria subsecretario subsecretaria alcalde
        alcaldesa gobernador gobernadora intendente intendenta prefecto prefecta embajador embajadora defensor
        defensora procurador procuradora obispo arzobispo consul delegado delegada canciller
        """
    ),
    modifiers=words(
        """
        adjunto adjunta general especial regional nacional provincial presidencial auxiliar ejecutivo ejecutiva
        jefe jefa superior supremo suprema vitalicio federal departamental municipal permanente primer primera
        segundo segunda economista tecnico tecnica cientifico academico magistrado opositor opositora indigena
        comunal sindical
        """
    ),
    former=words("entonces exprimer exprimera otrora antiguo antigua anterior"),
    former_prefix=("ex", "ex-"),
    interim=words("interino interina provisional transitorio transitoria"),
    acting=words("encargado encargada funciones accidental"),
    of=words("de del"),
    sides=words("mayoria minoria oposicion"),
    tags=words(
        """
        derechista izquierdista ultraderechista centrista conservador conservadora progresista liberal socialista
        comunista populista ultraconservador ultraconservadora centroderechista centroizquierdista saliente
        """
    ),
    inside=words("de del la las los el y e para por contra en"),
    becomes=words("es era fue sera"),
    was=words("fue era"),
    will=frozenset({("sera",), ("asumira",)}),
    possessives=words("su sus"),
    removed=words("destituido destituida cesado cesada removido removida reemplazado reemplazada"),
    elected=words("elegido elegida electo electa nombrado nombrada designado designada reelegido reelegida"),
)
