"""Terms, owners and hosts that other sentences tell, and decisions from before the one told of."""

from __future__ import annotations

import pytest

from .test_authorisations_told import told

CASES = [
    # The soldiers told of before are the same ones
    (
        "es",
        (
            "El Parlamento de Noruega prolongó la presencia de sus tropas en Malí. El decreto prevé el envío de los 90 "
            "soldados destacados en la misión, que permanecerán allí hasta el 30 de junio de 2024."
        ),
        [("NO", "ML", 90, None, "2024-06-30", "asserted")],
    ),
    (
        "es",
        (
            "El Consejo de Seguridad aprobó el envío de una fuerza multinacional a Haití. La votación fue unánime. El "
            "embajador aplaudió. Los 300 militares que desembarcarán en Haití el lunes serán recibidos por el alcalde."
        ),
        [(None, "HT", 300, "2023-05-22", None, "asserted")],
    ),
    (
        "en",
        (
            "The Security Council approved sending a multinational force to Haiti. The vote was unanimous. Diplomats "
            "cheered. The 400 officers who will land in Haiti on Monday will be met by the mayor."
        ),
        [(None, "HT", 400, "2023-05-22", None, "asserted")],
    ),
    (
        "en",
        (
            "Norway's parliament voted to extend the deployment of its soldiers in Mali. The vote was close. The "
            "renewed mandate of the Norwegian contingent ends on 31 March 2025."
        ),
        [("NO", "ML", None, None, "2025-03-31", "asserted")],
    ),
    # What was asked for and then granted
    (
        "es",
        (
            "El Congreso de Chile aprobó el envío de 200 soldados a Malí. El Gobierno pidió autorización para enviar a "
            "los soldados chilenos a Malí hace un mes."
        ),
        [("CL", "ML", 200, None, None, "asserted")],
    ),
    # A decision from before
    (
        "es",
        (
            "El Parlamento sueco aprobó el envío de 250 militares a Irak. Los diputados habían autorizado en enero el "
            "envío de dos aviones a Jordania."
        ),
        [("SE", "IQ", 250, None, None, "asserted"), ("SE", "JO", None, None, None, "asserted")],
    ),
    (
        "en",
        (
            "Sweden's parliament approved sending 250 soldiers to Iraq. Lawmakers had in January approved sending "
            "two aircraft to Jordan."
        ),
        [("SE", "IQ", 250, None, None, "asserted"), ("SE", "JO", None, None, None, "asserted")],
    ),
    # Whose, by the country that the sentence opens with
    (
        "es",
        "El Gobierno de minoría en Suecia logró que el Parlamento aprobara el envío de 250 militares a Irak.",
        [("SE", "IQ", 250, None, None, "asserted")],
    ),
    (
        "en",
        "The assembly in Seoul voted 80-20 to keep 500 South Korean troops in the eastern Syrian province of Hasaka.",
        [("KR", "SY", 500, None, None, "asserted")],
    ),
    (
        "en",
        "Fiji ratified a pact with Tonga on visiting troops.",
        [("TO", "FJ", None, None, None, "asserted")],
    ),
    # Another's refusal, years that a party governed, years of drills
    (
        "en",
        "Ghana's parliament agreed to keep its soldiers in Mali, but the motion was rejected by the opposition.",
        [("GH", "ML", None, None, None, "asserted")],
    ),
    (
        "es",
        "El partido que gobernó entre 1990 y 2010 aprobó el ingreso de tropas de Francia a Chile.",
        [("FR", "CL", None, None, None, "asserted")],
    ),
    (
        "en",
        "Ghana's parliament approved sending troops to Mali. The minister will operate in Kenya next year.",
        [("GH", "ML", None, None, None, "asserted")],
    ),
    ("es", "La organización denunció que el Gobierno autorizó el uso de fuerza letal en Perú.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_other_sentences_tell_of_a_decision(
    language: str, text: str, expected: list[tuple[str | None, ...]]
) -> None:
    assert told(text, language) == expected
