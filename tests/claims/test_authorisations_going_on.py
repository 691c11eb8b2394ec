"""Forces whose stay goes on, parts under one mandate, terms told later, and what lets nobody in."""

from __future__ import annotations

import pytest

from constancia.claims import reader
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document

TOLD = (
    # Missions that go on are the country's own
    (
        "es",
        (
            "La Cámara de Representantes de Uruguay aprobó una prórroga de dos años de la misión naval "
            "que cumple en Haití."
        ),
        "asserted UY>HT",
    ),
    (
        "es",
        "El Gobierno de Chile decidió prolongar su misión militar en Chipre por otro año.",
        "asserted CL>CY",
    ),
    (
        "es",
        (
            "El gabinete peruano aprobó extender el mandato para seguir participando en la misión de paz "
            "de la ONU en el Congo."
        ),
        "asserted PE>CD",
    ),
    (
        "en",
        ("The Irish government has decided to extend its naval mission off Libya's coast by another year."),
        "asserted IE>LY",
    ),
    (
        "en",
        (
            "The Swedish cabinet voted to extend the mandate for further participation in the UN "
            "peacekeeping mission in southern Lebanon by six months."
        ),
        "asserted SE>LB",
    ),
    (
        "en",
        (
            "New Zealand's cabinet approved a six-month extension to its contribution to a peacekeeping "
            "mission in Egypt."
        ),
        "asserted NZ>EG",
    ),
    # Parts that go under one mandate
    # Days told in later sentences
    (
        "es",
        (
            "El Congreso de Perú autorizó el ingreso de una nave y militares chilenos. El ingreso a aguas "
            "peruanas será el 28 de mayo y su salida, el 6 de junio."
        ),
        "asserted CL>PE 2024-05-28..2024-06-06",
    ),
    (
        "es",
        (
            "El Senado de Paraguay autorizó el ingreso de doce instructores de la Armada de Estados "
            "Unidos al país. Los militares permanecerán entre el 11 de junio y el 11 de julio."
        ),
        "asserted US>PY #12 2024-06-11..2024-07-11",
    ),
    (
        "es",
        (
            "El Congreso autorizó el ingreso de tropas de Brasil a Colombia. Los ejercicios van del 1.º "
            "de septiembre de este año al 31 de agosto de 2025."
        ),
        "asserted BR>CO 2024-09-01..2025-08-31",
    ),
    (
        "en",
        (
            "The Kenyan parliament approved the entry of British troops into Kenya. The troops will "
            "arrive on 3 June and leave on 15 July."
        ),
        "asserted GB>KE 2024-06-03..2024-07-15",
    ),
    (
        "en",
        (
            "The Philippine Senate allowed the entry of 40 Australian soldiers. They will stay in the "
            "country from June 3 to July 15."
        ),
        "asserted AU>PH #40 2024-06-03..2024-07-15",
    ),
    (
        "en",
        (
            "Parliament in Accra let a US destroyer call at Tema, Ghana. The warship arrives on 3 June "
            "and sails on 7 June."
        ),
        "asserted US>GH 2024-06-03..2024-06-07",
    ),
    # How many there will be
    (
        "es",
        (
            "El Consejo de Seguridad aprobó el envío a Albania de una fuerza militar internacional de "
            "unos 2 mil 500 efectivos."
        ),
        "asserted ->AL #2500",
    ),
    (
        "es",
        (
            "El Congreso de España aprobó el envío de más tropas a Irak, donde el contingente español "
            "pasará de 300 a 450 efectivos."
        ),
        "asserted ES>IQ #450",
    ),
    (
        "en",
        (
            "The Bundestag extended the participation of German soldiers in the UN mission in Mali. The "
            "number of soldiers will rise from 1,100 to 1,400."
        ),
        "asserted DE>ML #1400",
    ),
    (
        "en",
        (
            "Australia's cabinet approved the deployment of Australian troops to Iraq, raising their "
            "number from 200 to 330."
        ),
        "asserted AU>IQ #330",
    ),
    # What an agreement lets a country use
    (
        "en",
        ("Kyrgyzstan's parliament approved a deal allowing the US to continue using an air base near Bishkek."),
        "asserted US>KG",
    ),
    (
        "en",
        (
            "Ecuador's minister said another agreement provides a legal basis for the movement of US "
            "troops through the territory of Ecuador."
        ),
        "asserted US>EC",
    ),
    (
        "es",
        (
            "El Parlamento de Panamá aprobó un acuerdo que permite a Estados Unidos seguir usando una "
            "base aérea panameña."
        ),
        "asserted US>PA",
    ),
    (
        "es",
        (
            "El Congreso de Ecuador ratificó un convenio que da base legal al tránsito de tropas de "
            "Estados Unidos por territorio ecuatoriano."
        ),
        "asserted US>EC",
    ),
    # Nothing is let in
    (
        "en",
        "Beijing has never ruled out using force to take Taiwan.",
        "",
    ),
    (
        "en",
        "Kosovo's parliament voted to establish a national army of 5,000 members.",
        "",
    ),
    (
        "es",
        (
            "La Constitución de México otorga al Senado la facultad exclusiva de autorizar el ingreso de "
            "tropas extranjeras al país."
        ),
        "",
    ),
    (
        "es",
        (
            "El presidente de El Salvador esperará las elecciones en Irak para decidir si autoriza el "
            "envío de un cuarto contingente de soldados."
        ),
        "",
    ),
    (
        "es",
        "La Ley 167 dio paso a la creación de la Delegación Congresional de Puerto Rico.",
        "",
    ),
    (
        "es",
        "El Parlamento de Kosovo votó para crear un ejército nacional de 5.000 miembros.",
        "",
    ),
    (
        "en",
        "The constitution gives the Senate alone the power to let foreign troops into Mexico.",
        "",
    ),
)


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_whose_force_goes_where_and_on_which_terms(language: str, text: str, expected: str) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-20")
    told = []
    for claim in reader.read(document):
        if claim.kind is ClaimKind.AUTHORISATION:
            value = claim.to_plain()["value"]
            who = f"{claim.modality} {value.get('force_country', '-')}>{value.get('territory', '-')}"
            many = f" #{value['personnel']}" if "personnel" in value else ""
            dated = "from" in value or "until" in value
            told.append(who + many + (f" {value.get('from', '')}..{value.get('until', '')}" if dated else ""))
    assert "; ".join(told) == expected
