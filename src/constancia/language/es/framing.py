"""The lines that frame a Spanish text."""

from __future__ import annotations

from constancia.language.shape.framing import FrameWords

FRAMING = FrameWords(
    source=("fuente", "fuentes", "fuente original", "con datos de", "tomado de", "via"),
    reported=("con informacion de", "con informaciones de", "con reportes de"),
    translation=("traduccion", "traduccion al espanol", "traductor", "traductora"),
    translated=("traducido", "traducida", "traducidos"),
    tongues=("del", "al", "en", "desde el"),
    again=("republicado", "republicada", "reproducido", "reproducida", "tomado", "tomada", "reproducimos"),
    published=("publicado", "publicada", "aparecido", "aparecida"),
    at_first=("originalmente", "por primera vez", "primeramente", "inicialmente", "antes"),
    by=("por",),
    of=("de", "desde"),
    into=("en",),
    forms=("de", "para", "por"),
    on=("el",),
    issued=("publicado", "publicado el", "publicada", "publicada el", "fecha", "fecha de publicacion", "actualizado",
        "actualizado el", "actualizada", "actualizada el", "creado", "creado el"),
    clock=("a las", "a la", "hora"),
    staff=("redaccion", "de nuestra redaccion", "corresponsal", "archivo", "enviado especial", "agencias"),
)  # fmt: skip
