"""What is said in a clause that hangs on another: relative, of reason, told while doing, written in a document."""

from __future__ import annotations

import pytest

from .test_told import told

RELATIVE = (
    ("en", "The deal was opposed by the Greens, which claim it undermines trade.", "Greens", "it undermines trade"),
    ("en", "The bill was criticised by nurses, who argue that wards are full.", "nurses", "wards are full"),
    ("en", "The accord was drafted by the ministry, which says it will save money.", "ministry",
     "it will save money"),
    ("en", "A motion that calls for an inquiry into the spill was rejected.", "motion", "an inquiry into the spill"),
    ("es", "Un informe de la ONU que también alerta de la falta de agua fue publicado ayer.", "Un informe de la ONU",
     "la falta de agua"),
    ("es", "Se difundió un informe de la Liga en el país caribeño que advierte de la falta de agua.",
     "un informe de la Liga", "la falta de agua"),
)  # fmt: skip
REASONS = (
    ("es", "La bancada del Frente Agrario votó en contra debido a que considera que falta agua.",
     "La bancada del Frente Agrario", "falta agua"),
    ("es", "El alcalde indicó que los colorados rechazaron la tasa ya que interpretaron que era un impuesto.",
     "los colorados", "era un impuesto"),
    ("es", "Los mineros se retiraron dado que creen que el diálogo fracasó.", "Los mineros", "el diálogo fracasó"),
)  # fmt: skip
WHILE_DOING = (
    ("es", "Los liberales, que votaron a favor al considerar que hay fondos, celebraron el voto.", "Los liberales",
     "hay fondos"),
    ("es", "Ana Mora, que dejó la sala tras afirmar que el voto era ilegal, presentó una queja.", "Ana Mora",
     "el voto era ilegal"),
    ("es", "La ministra Ana Mora anunció al terminar la sesión que habrá otra.", "Ana Mora", "habrá otra"),
)  # fmt: skip
WRITTEN = (
    ("es", "El pleno oyó un llamamiento de la periodista Ana Mora, en el que pide el retiro de las tropas.", "Ana Mora",
     "el retiro de las tropas"),
    ("es", "La senadora Ana Mora envió una carta en la que exige la renuncia del ministro.", "Ana Mora",
     "la renuncia del ministro"),
    ("es", "El alcalde leyó un informe de la Contraloría en el que advierte que faltan fondos.", "la Contraloría",
     "faltan fondos"),
)  # fmt: skip
JUDGED = (
    ("es", "La alcaldesa Ana Mora votó en contra porque, a su entender, el plan es caro.", "Ana Mora",
     "el plan es caro"),
    ("es", "Los primeros votaron en contra pues, en su opinión, faltaba una firma.", "Los primeros",
     "faltaba una firma"),
    ("es", "El diputado Juan Rey dijo que su grupo se opone, pues a su juicio, en el pacto no se fija fecha.",
     "Juan Rey", "en el pacto no se fija fecha"),
    ("en", "Mayor Owen Castle voted no because, in his view, the road is unsafe.", "Owen Castle",
     "the road is unsafe"),
    ("en", "Minister Ann Moore resigned since in her opinion the vote was rigged.", "Ann Moore",
     "the vote was rigged"),
    ("en", "Minister Ann Moore spoke. In her view, the vote was rigged.", "Ann Moore", "the vote was rigged"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "speaker", "content"), [*JUDGED, *RELATIVE, *REASONS, *WHILE_DOING, *WRITTEN]
)
def test_what_a_clause_says_is_its_subjects(language: str, text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(who, what) for who, what, _ in told(text, language)]


NOBODY = (
    ("es", "La ministra Ana Mora, a su juicio, hizo bien."),
    ("es", "La casa en la que pide vivir el alcalde es vieja."),
    ("es", "Se difundió un informe de la Liga que molestó a todos."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_a_house_or_a_relative_says_nothing(language: str, text: str) -> None:
    assert told(text, language) == []
