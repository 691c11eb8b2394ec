"""How English says that a thing is unsure, wanted or to come."""

from __future__ import annotations

from constancia.language.shape.modality import ModalWords

MODALITY = ModalWords(
    hedged=r"may|might|could|allegedly|alleged|reportedly|apparently|possibly|probably|perhaps|suspected|purported(?:ly)?|"
    r"believed to|thought to|likely",
    not_hedged=r"may not|could not|may be \w+ed only|could no longer|may only|may \d+|"
    r"(?:in|by|of|on|since|until|till|from|through|last|this|early|mid|late|\d\d?(?:st|nd|rd|th)?)[ -]may",
    required=r"must|should|ought to|has to|have to|needs? to|we demand|we urge|we call (?:on|for)",
    proposed=r"(?:is|are) to be \w+|plans? to|proposes? to",
    clause=r"[;:.!?]|, (?:but|while|although|though|because|when|where|which|who)\b",
)
