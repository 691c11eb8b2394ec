"""The date in a dateline dates the report, and not the vote that it tells of."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("NIEBLA, 26 de mayo de 2023.- El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("NIEBLA, May 26, 2023 - Congress approved the bill by 70 votes to 33.", "en", None),
        ("NIEBLA.- El 25 de mayo de 2023 el Congreso aprobó la ley con 70 votos a favor.", "es", "2023-05-25"),
        ("May 26, 2023 — Congress approved the bill by 70 votes to 33.", "en", None),
        ("26 May 2023: Congress approved the bill by 70 votes to 33.", "en", None),
        ("[26 May 2023, Niebla] Congress approved the bill by 70 votes to 33.", "en", None),
        ("(Niebla, May 26, 2023) Congress approved the bill by 70 votes to 33.", "en", None),
        ("NIEBLA, May 26, 2023: Congress approved the bill by 70 votes to 33.", "en", None),
        ("Niebla, 26 May 2023 (EFE) - Congress approved the bill by 70 votes to 33.", "en", None),
        ("26 de mayo de 2023. El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("[Niebla, 26 de mayo de 2023] El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("NIEBLA, 26/5/2023 – El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("Niebla, 26 de mayo: El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("Niebla, mayo 26, 2023.- El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("On May 26, 2023: Congress approved the bill by 70 votes to 33.", "en", "2023-05-26"),
        ("NIEBLA — May 26, 2023 — Congress approved the bill by 70 votes to 33.", "en", None),
        ("Niebla | May 26, 2023 | Congress approved the bill by 70 votes to 33.", "en", None),
        ("May 26, 2023 (Niebla) - Congress approved the bill by 70 votes to 33.", "en", None),
        ("2023-05-26 | Congress approved the bill by 70 votes to 33.", "en", None),
        ("Niebla, Brumania - May 26, 2023: Congress approved the bill by 70 votes to 33.", "en", None),
        ("26/05/2023 | El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("NIEBLA — 26 de mayo de 2023 — El Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", None),
        ("May 26, 2023, was long: Congress approved the bill by 70 votes to 33.", "en", "2023-05-26"),
        ("26 de mayo de 2023, Congreso aprobó la ley con 70 votos a favor y 33 en contra.", "es", "2023-05-26"),
        ("Andes brief, May 26, 2023 — Congress approved the bill by 70 votes to 33.", "en", None),
        ("Niebla monitor, May 26, 2023: Congress approved the bill by 70 votes to 33.", "en", None),
        ("Niebla al día, 26 de mayo de 2023: El Congreso aprobó la ley con 70 votos a favor.", "es", None),
        ("Congress met again, May 26, 2023, and approved the bill by 70 votes to 33.", "en", "2023-05-26"),
        ("NIEBLA, May 26, 2023 - On May 25, 2023, Congress approved the bill by 70 votes to 33.", "en", "2023-05-25"),
    ],
)
def test_a_dateline_dates_no_vote(text: str, language: str, date: str | None) -> None:
    document = Document(text=text, digest=digest(text.encode()), language=language)
    (claim,) = [claim for claim in read(document) if claim.kind is ClaimKind.VOTE]
    assert claim.value.get("date") == date
