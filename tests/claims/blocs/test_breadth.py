"""Groups in the constructions in which the press of many countries tells where they stood; all sentences invented.

What is told is written short: `Greens for; Labour against a9`, counts by the first letter of their side, `b` for
abstentions; `-` where no stance is told, `*` where it is only announced.
"""

from __future__ import annotations

import pytest

from .test_rules import told

LETTERS = (("for", "f"), ("against", "a"), ("abstain", "b"))

CASES = (
    (
        "en",
        "The bill passed by 43 votes — 31 votes from Government and 12 from National Unity Party members.",
        "Government for f31; National Unity Party for f12",
    ),
    (
        "en",
        "On the Labor side, 29 voted yes and 19 voted no on the bill.",
        "Labor side split f29 a19",
    ),
    (
        "en",
        "Of the 230 ruling party lawmakers in the chamber, 212 voted for the bill and three against.",
        "ruling party lawmakers split f212 a3",
    ),
    (
        "en",
        "Some smaller religious parties opposed the bill in parliament.",
        "smaller religious parties against",
    ),
    (
        "en",
        "Twenty-nine lawmakers voted against the bill, including all 26 pan-democrats.",
        "pan-democrats against a26",
    ),
    (
        "en",
        "Not a single Republican voted for the bill in the House.",
        "Republican against",
    ),
    (
        "en",
        "No Liberal backed the motion in parliament, which the New Democrats supported.",
        "Liberal against; New Democrats for",
    ),
    (
        "en",
        "The Minority abstained when Parliament passed the loan bill.",
        "Minority abstain",
    ),
    (
        "en",
        "The CDU/CSU and the Greens voted for the bill.",
        "CDU/CSU for; Greens for",
    ),
    (
        "en",
        "The votes against the motion came from the Greens and the Alliance.",
        "Alliance against; Greens against",
    ),
    (
        "en",
        "The ruling party railroaded the bill through parliament.",
        "ruling party for",
    ),
    (
        "es",
        "Los votos favorables a la moción provinieron principalmente de la bancada Vamos y del Partido Popular.",
        "Partido Popular for; Vamos for",
    ),
    (
        "es",
        "El apoyo a la ley vino de la mano de su propio partido, el Partido Socialista, y de los verdes.",
        "Partido Socialista for; verdes for",
    ),
    (
        "es",
        "Los partidos de derecha Liga Norte, Forza Italia y Unión se abstuvieron en la votación del Senado.",
        "Forza Italia abstain; Liga Norte abstain; Unión abstain",
    ),
    (
        "es",
        "La bancada tricolor y todo el arco opositor rechazaron la iniciativa en el Congreso.",
        "arco opositor against; bancada tricolor against",
    ),
    (
        "es",
        "La delegación del PNP votó en contra de la ley en el Senado.",
        "PNP against",
    ),
    (
        "es",
        "La izquierda, el peronismo y parte del radicalismo votaron en contra del presupuesto en el Congreso.",
        "izquierda against; peronismo against",
    ),
    (
        "es",
        "En Chile Vamos votaron en contra del proyecto de ley.",
        "Chile Vamos against",
    ),
    (
        "es",
        "El Frente Amplio levantó la mano a favor del proyecto de ley en el Senado.",
        "Frente Amplio for",
    ),
    (
        "es",
        "El Partido Verde ha sacado adelante la ley en el Senado.",
        "Partido Verde for",
    ),
    (
        "es",
        "Algunos partidos de derecha rechazaron la ley en el Parlamento.",
        "partidos de derecha against",
    ),
    (
        "en",
        "The Democrats voted, as a block, against the budget.",
        "Democrats against",
    ),
    (
        "en",
        "Parties voting in favour: National, ACT, New Zealand First.",
        "ACT for; National for; New Zealand First for",
    ),
    (
        "en",
        "Vooruit and the Christian Democrats came out in favour of the proposal in parliament; N-VA remained opposed.",
        "Christian Democrats for; N-VA against; Vooruit for",
    ),
    (
        "en",
        "The Republican majority pushed the bill through the Senate.",
        "Republican majority for",
    ),
    (
        "en",
        "The bill was backed by 31 BJP members and all 12 members of the Shiv Sena.",
        "BJP - f31; Shiv Sena for f12",
    ),
    (
        "en",
        "Neither the Greens nor the Liberals supported the motion in parliament.",
        "Greens against; Liberals against",
    ),
    (
        "en",
        "The motion, brought by the Democratic Party, was rejected by the governing Progressive Party in parliament.",
        "Progressive Party against",
    ),
    (
        "en",
        (
            "Law and Justice (PiS) voted against the bill, whereas Civic Coalition, Poland 2050 and the Left "
            "supported it."
        ),
        "Civic Coalition for; Law and Justice (PiS) against; Left for; Poland 2050 for",
    ),
    (
        "en",
        "The new treaty was approved thanks to votes from the centre-right Popular Party.",
        "Popular Party for",
    ),
    (
        "en",
        (
            "Labour and Plaid Cymru members voted for the budget in the Senedd, while the Conservatives voted "
            "against and the sole Lib Dem abstained."
        ),
        "Conservatives against; Labour for; Lib Dem abstain; Plaid Cymru for",
    ),
    (
        "es",
        "Todos los grupos parlamentarios, salvo Vox, apoyaron la moción.",
        "Todos los grupos parlamentarios for; Vox against",
    ),
    (
        "es",
        "La reforma fue respaldada por el Partido Popular y Ciudadanos en el pleno.",
        "Ciudadanos for; Partido Popular for",
    ),
    (
        "es",
        "Pese al rechazo de la Democracia Cristiana, la Cámara aprobó el proyecto.",
        "Democracia Cristiana against",
    ),
    (
        "es",
        "El bloque de La Libertad Avanza y el PRO apoyaron el DNU, en tanto que Unión por la Patria lo rechazó.",
        "La Libertad Avanza for; PRO for; Unión por la Patria against",
    ),
    (
        "es",
        "EH Bildu y el BNG se sumaron al voto a favor de la moción.",
        "BNG for; EH Bildu for",
    ),
    (
        "es",
        "El Frente de Todos aportó 34 votos a favor de la ley y Juntos por el Cambio 12 en contra.",
        "Frente de Todos - f34; Juntos por el Cambio - a12",
    ),
    (
        "es",
        "El grupo parlamentario de Acción Popular dividió sus votos: cinco a favor y cuatro en contra.",
        "Acción Popular split f5 a4",
    ),
    (
        "es",
        (
            "El Pacto Histórico votó sí a la reforma laboral en la Cámara, Cambio Radical votó no y el Partido de "
            "la U se dividió."
        ),
        "Cambio Radical against; Pacto Histórico for; Partido de la U split",
    ),
    (
        "es",
        "Los opositores de Primero Justicia y Voluntad Popular rechazaron la ley en la Asamblea Nacional.",
        "Primero Justicia against; Voluntad Popular against",
    ),
    (
        "es",
        "La Unidad Social Cristiana y Nueva República apoyaron la moción, no así el Frente Amplio.",
        "Nueva República for; Unidad Social Cristiana for",
    ),
    (
        "en",
        "The Greens gave 14 votes in favour and the Liberals nine against the bill.",
        "Greens - f14; Liberals - a9",
    ),
    (
        "en",
        "All parties except the DUP, the TUV and Alliance voted for the motion in the assembly.",
        "All parties for; Alliance against; DUP against; TUV against",
    ),
    (
        "en",
        (
            "The bill, tabled by Labour, fell at second reading on Thursday when the government parties voted it "
            "down by 68 votes to 51."
        ),
        "government parties against",
    ),
    (
        "en",
        "Opposition parties the DUP and Ulster Unionists voted against the budget in the Stormont Assembly.",
        "DUP against; Ulster Unionists against",
    ),
    (
        "en",
        "Of Labour's 404 MPs, 234 voted for the bill and 147 opposed it.",
        "Labour split f234 a147",
    ),
    (
        "es",
        (
            "Los diputados del Frente Amplio y el Partido Comunista rechazaron la indicación, mientras que Chile "
            "Vamos y Republicanos la aprobaron."
        ),
        "Chile Vamos for; Frente Amplio against; Partido Comunista against; Republicanos for",
    ),
    (
        "es",
        "La norma sale adelante gracias al 'sí' de Junts y a la abstención de Podemos en el Congreso.",
        "Junts for; Podemos abstain",
    ),
    (
        "es",
        "El PP vota en contra, Vox se abstiene y el resto de grupos respalda la moción en el Ayuntamiento.",
        "PP against; Vox abstain; resto de grupos for",
    ),
    (
        "es",
        "El decreto ómnibus decae en el Congreso tras el 'no' de PP, Vox y Junts.",
        "Junts against; PP against; Vox against",
    ),
    (
        "es",
        (
            "En la Cámara de Diputados, Morena, PVEM y PT aprobaron la reforma con 357 votos a favor, 130 en "
            "contra y cero abstenciones."
        ),
        "Morena for; PT for; PVEM for",
    ),
    (
        "es",
        (
            "El Congreso de Honduras aprobó con 86 votos la ley; la bancada de Libre se abstuvo y la del Partido "
            "Salvador de Honduras votó en contra."
        ),
        "Libre abstain; Partido Salvador de Honduras against",
    ),
    (
        "es",
        (
            "La Cámara de Senadores de Bolivia rechazó el crédito con los votos de Comunidad Ciudadana, Creemos y "
            "el ala evista del MAS."
        ),
        "Comunidad Ciudadana against; Creemos against; ala evista against",
    ),
    (
        "es",
        (
            "La Asamblea Nacional del Ecuador archivó el proyecto económico urgente con 98 votos de la RC, el PSC "
            "e Izquierda Democrática."
        ),
        "Izquierda Democrática against; PSC against; RC against",
    ),
    (
        "en",
        "The bill passed the Senate with 12 senators against, all from the Labour Party.",
        "Labour Party against",
    ),
    (
        "en",
        "The Liberals backed the first motion in parliament and voted against the second one.",
        "Liberals against; Liberals for",
    ),
    (
        "en",
        "All parliamentary groups except the Left voted for the mission in the Bundestag.",
        "All parliamentary groups for; Left against",
    ),
    (
        "es",
        "Los partidos de la coalición de gobierno (SPD, Verdes y FDP) respaldaron la ley en el Bundestag.",
        "FDP for; SPD for; Verdes for",
    ),
    (
        "es",
        (
            "Chega e Iniciativa Liberal votaron a favor de la propuesta, los socialistas en contra y los "
            "comunistas se abstuvieron."
        ),
        "Chega for; Iniciativa Liberal for; comunistas abstain; socialistas against",
    ),
    (
        "es",
        "El acuerdo fue apoyado en el Parlamento por todas las bancadas, excepto Encuentro Sur y el PDR.",
        "todas las bancadas for",
    ),
    (
        "en",
        "The treaty was supported in parliament by all parliamentary groups, except the Reform Bloc.",
        "all parliamentary groups for",
    ),
    (
        "es",
        "Las diputadas de Nueva Ruta fueron las únicas que se opusieron a la reforma.",
        "Nueva Ruta against",
    ),
    (
        "en",
        "The Unionists were the only ones who voted against the amendment.",
        "Unionists against",
    ),
    (
        "es",
        "El Pleno rechazó la censura con 61 votos en contra, provenientes de Somos Perú, el PAN y Vox.",
        "PAN against; Somos Perú against; Vox against",
    ),
    (
        "en",
        "The Assembly rejected the motion by 61 votes to 30, with the Greens and the Liberals in favour.",
        "Greens for; Liberals for",
    ),
    (
        "en",
        "The Senate rejected the loan with the votes of Labour and the Greens.",
        "Greens against; Labour against",
    ),
    (
        "es",
        "El Senado rechazó el préstamo con los votos del PAN y del PRI.",
        "PAN against; PRI against",
    ),
    (
        "en",
        "The PAN supported the first motion in Congress and opposed the second motion.",
        "PAN against; PAN for",
    ),
    (
        "es",
        "El PAN respaldó la primera moción en el Congreso y se opuso a la segunda moción.",
        "PAN against; PAN for",
    ),
    (
        "es",
        "El Concejo votó la ordenanza; 14 ediles se opusieron y los de Frente Sur se abstuvieron.",
        "Frente Sur abstain",
    ),
    (
        "en",
        "The Greens withdrew their support from the coalition before the vote in parliament.",
        "",
    ),
    (
        "en",
        "Both chambers heard that two right-wing parties and the Greens backed the bill.",
        "Greens for",
    ),
    (
        "en",
        "The bill was thrown out by parliament thanks to votes from the centrist Reform Bloc.",
        "Reform Bloc against",
    ),
    (
        "es",
        "Desde el oficialismo señalaron que rechazarán la ley en el Senado.",
        "*oficialismo against",
    ),
    (
        "en",
        "The motion was put to parliament and opposed by the Moscow-backed Unity Party.",
        "Unity Party against",
    ),
    (
        "es",
        "Quien se pasó al PRI votó en contra de la ley en el Senado.",
        "",
    ),
)


def short(text: str, language: str) -> list[str]:
    """What a sentence tells of groups, each in short."""
    return [
        " ".join(
            [
                ("*" if announced else "") + str(group),
                str(stance or "-"),
                *(f"{letter}{counts[side]}" for side, letter in LETTERS if side in counts),
            ]
        )
        for group, stance, counts, announced in told(text, language)
    ]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=lambda text: text[:40])
def test_where_groups_stood_is_read_in_many_constructions(language: str, text: str, expected: str) -> None:
    assert sorted(short(text, language)) == sorted(filter(None, expected.split("; ")))
