"""A report that says that something told of a vote is not so, however it says it."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def modalities(text: str, code: str) -> list[str]:
    """The modality of each vote."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-05-20")
    return [claim.modality.value for claim in read(document) if claim.kind.value == "vote"]


DENIED = [
    ("es", "El ministerio tachó de bulo el mensaje según el cual el Senado aprobó la tasa por 61 votos contra 20."),
    ("es", "La bancada calificó como infundada la versión de que el Congreso rechazó la tregua por 61 votos a 20."),
    ("es", "La alcaldesa desmintió los rumores de que el Congreso aprobó la ley por 61 votos contra 20."),
    (
        "es",
        "Contrariamente a lo que circula en redes, el Congreso no aprobó la ley por 61 votos a favor y 20 en contra.",
    ),
    ("es", "Nunca hubo una votación en la que el Congreso aprobara la tasa por 61 votos a favor y 20 en contra."),
    ("es", "No, el Congreso nunca aprobó la tasa con 61 votos a favor y 20 en contra."),
    ("es", "La noticia de que el Senado aprobó la tasa por 61 votos contra 20 carece de todo sustento."),
    ("es", "Es una noticia falsa que el Senado haya aprobado la tasa por 61 votos contra 20."),
    ("es", "El portavoz salió al paso de las versiones según las cuales el Senado aprobó la tasa por 61 votos a 20."),
    ("en", "The ministry rejected media claims that Congress approved the levy by 61 votes to 20."),
    ("en", "The mayor dismissed as baseless the reports that the Senate rejected the truce, 61 to 20."),
    ("en", "The rumor that the Senate approved the levy by 61 votes to 20 is unfounded."),
    ("en", "Contrary to what is circulating online, Congress did not approve the levy by 61 votes to 20."),
    ("en", "The party branded as fake news the story that Congress approved the levy by 61 votes to 20."),
    ("en", "A spokeswoman called the report that the Senate approved the levy by 61 votes to 20 a hoax."),
    ("en", "No, Congress did not approve the levy by 61 votes to 20."),
    ("en", "Fact check: false. It is a myth that Congress approved the levy by 61 votes to 20."),
    ("en", "No such vote took place in which Congress approved the levy by 61 votes to 20."),
]


@pytest.mark.parametrize(("code", "text"), DENIED)
def test_what_is_called_untrue_is_denied(code: str, text: str) -> None:
    assert modalities(text, code) == ["denied"]


ASSERTED = [
    ("es", "Contrariamente a lo que se esperaba, el Congreso aprobó la ley por 61 votos a favor y 20 en contra."),
    ("es", "El Congreso rechazó el proyecto sobre noticias falsas por 61 votos a favor y 20 en contra."),
    (
        "es",
        "El Senado desestimó la denuncia por 61 votos a favor y 20 en contra, una versión más suave que la anterior.",
    ),
    ("es", "El Congreso negó el permiso que pedía la presidenta por 61 votos en contra y 20 a favor."),
    ("en", "Contrary to expectations, Congress approved the levy by 61 votes to 20."),
    ("en", "Congress rejected the bill on fake news by 61 votes to 20."),
    ("en", "The Senate dismissed the claims against the judge by 61 votes to 20."),
    ("en", "Congress denied the president the permit that she had asked for by 61 votes to 20."),
]


@pytest.mark.parametrize(("code", "text"), ASSERTED)
def test_a_refusal_or_a_surprise_is_no_denial(code: str, text: str) -> None:
    assert modalities(text, code) == ["asserted"]
