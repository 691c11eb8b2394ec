"""How Spanish says that a thing is unsure, wanted or to come."""

from __future__ import annotations

from constancia.language.shape.modality import ModalWords

MODALITY = ModalWords(
    hedged=r"(?:habria|podria|seria|estaria|tendria)n?|presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|"
    r"posiblemente|probablemente|al parecer|aparentemente|quizas?|tal vez|puede que|(?:pudo|pudieron|pueden?) haber",
    not_hedged=r"por supuesto",
    required=r"hay que|debe(?:n|mos)?|deberian?|tienen? que|exigimos|pedimos|reclamamos|instamos|hace falta|"
    r"es necesario",
    proposed=r"sera[n]? propuest[oa]s?|se propone|esta previsto que",
    clause=r"[;:.!?]|, (?:pero|mientras|aunque|porque|cuando|que|donde)\b",
)
