"""Whoever speaks behind "by", behind what is said with a gerund in front, or inside a relative clause."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document

FRONTED = [
    ("en", "Stating that the guards had helped, Minister Ann Moore said the road is open.", "Ann Moore",
     "the guards had helped"),
    ("en", "Calling for an early vote, Senator Owen Castle said, “We need it.”", "Owen Castle", "an early vote"),
    ("en", "Warning that the dam may fail, the mayor urged residents to leave.", "mayor", "the dam may fail"),
    ("es", "Asegurando que hay fondos, la ministra Ana Mora pidió calma.", "Ana Mora", "hay fondos"),
    ("es", "Tras asegurar que hay fondos, la ministra Ana Mora pidió que se vote.", "Ana Mora", "hay fondos"),
    ("es", "Al advertir que la presa cede, el alcalde Juan Rey pidió que la gente salga.", "Juan Rey", "la presa cede"),
]  # fmt: skip
PASSIVE = [
    ("en", "The plan was criticised by Ann Moore as “weak”.", "Ann Moore", "weak"),
    ("en", "The scheme was described by the mayor as a waste of money.", "mayor", "a waste of money"),
    ("en", "The colonel was accused by prosecutors of sending messages to the rebels.", "prosecutors",
     "sending messages to the rebels"),
    ("en", "The bill was hailed by Labour leaders as one of the best laws in years.", "Labour leaders",
     "one of the best laws in years"),
    ("en", "“It was the rebels,” Governor Owen Castle was quoted as saying by the agency.", "Owen Castle",
     "It was the rebels"),
    ("es", "La norma fue calificada por la ministra Ana Mora como “un paso atrás”.", "Ana Mora", "un paso atrás"),
    ("es", "El plan fue descrito por el alcalde Juan Rey como una burla.", "Juan Rey", "una burla"),
    ("es", "El coronel fue acusado por la fiscalía de vender armas.", "la fiscalía", "vender armas"),
]  # fmt: skip
RELATED = [
    ("en", "The pact lays out rules, in a move politicians said would improve security.", "politicians",
     "would improve security"),
    ("en", "Two died in what police said was an accident.", "police", "was an accident"),
    ("en", "The committee endorsed it in what union leaders immediately hailed as a great gain.", "union leaders",
     "a great gain"),
    ("en", "The panel said in a report published on Monday that the law was void.", "panel", "the law was void"),
    ("en", "The ministry said in a statement issued Tuesday that “the toll is 153”.", "ministry", "the toll is 153"),
    ("en", "Mayor Ann Moore dismissed criticism that the rules had been broken.", "Ann Moore",
     "the rules had been broken"),
    ("en", "Prices are too high, said the politician.", "politician", "Prices are too high"),
]  # fmt: skip
NOT_SAID = [
    ("en", "Calling the police, the mayor left."),
    ("en", "Reporting for duty, Captain Owen Castle saluted."),
    ("en", "The man was struck by a car as a result."),
    ("en", "The prize was handed over by Ann Moore as planned."),
    ("es", "El premio fue entregado por Ana Mora de noche."),
    ("es", "La obra fue pagada por el alcalde como siempre."),
]


def told(text: str, code: str) -> list[tuple[str, str]]:
    reading = Reading(Document(text=text, digest="sha256:0", language=code))
    out = []
    for draft in statements.read(reading):
        source = draft.attribution[0].speaker if draft.attribution else ""
        out.append((source, " … ".join(span.quote for span in draft.evidence)))
    return out


@pytest.mark.parametrize(("code", "text", "source", "content"), [*FRONTED, *PASSIVE, *RELATED])
def test_who_says_it_stands_elsewhere(code: str, text: str, source: str, content: str) -> None:
    assert (source, content) in told(text, code)


@pytest.mark.parametrize(("code", "text"), NOT_SAID)
def test_nothing_is_said(code: str, text: str) -> None:
    assert told(text, code) == []
