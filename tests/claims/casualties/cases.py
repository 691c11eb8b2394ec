"""Sentences that the rules for casualties must and must not read, by rule and language; all invented."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A sentence and what it tells: harm, count (None where it has none, a pair for a range), qualifier."""

    language: str
    text: str
    told: tuple[tuple[str, int | tuple[int, int] | None, str | None], ...]


def _es(text: str, *told: tuple[str, int | tuple[int, int] | None, str | None]) -> Case:
    return Case("es", text, told)


def _en(text: str, *told: tuple[str, int | tuple[int, int] | None, str | None]) -> Case:
    return Case("en", text, told)


def _n(harm: str, count: int, qualifier: str = "exactly") -> tuple[str, int, str]:
    return harm, count, qualifier


MUST: dict[str, tuple[Case, ...]] = {
    "casualties.lives": (
        _es("El alud se cobró más de 80 vidas en la sierra.", _n("dead", 80, "more than")),
        _es("La epidemia de violencia costó 312 vidas.", _n("dead", 312)),
        _en("The cyclone claimed at least 44 lives.", _n("dead", 44, "at least")),
        _en("Some 130 lives were lost in the ferry disaster.", _n("dead", 130, "about")),
    ),
    "casualties.beside": (
        _es("Llegaron al hospital seis mártires y 17 heridos.", _n("dead", 6), _n("injured", 17)),
        _es("El tiroteo dejó a dos policías y tres heridos.", _n("injured", 3)),
        _en("It left two policemen and 14 wounded.", _n("injured", 14)),
        _en("They counted 373 martyrs and 970 wounded.", _n("dead", 373), _n("injured", 970)),
        _es("Da cuenta de 40 personas no ubicadas.", _n("missing", 40)),
        _en("That is a change from an earlier toll of five dead and 40 wounded.", _n("dead", 5), _n("injured", 40)),
        _es("El choque dejó un saldo de tres muertos y once heridos.", _n("dead", 3), _n("injured", 11)),
        _es("Se hallaron 20 presos asesinados en el pabellón.", _n("dead", 20)),
        _es("Hay 46 personas privadas de libertad en el cuartel.", _n("detained", 46)),
        _es(
            "Hubo decenas de heridos y una veintena de detenidos.", ("injured", None, None), _n("detained", 20, "about")
        ),
        _en("It left dozens of wounded and a score of dead.", ("injured", None, None), _n("dead", 20, "about")),
        _es("Trece turistas con heridas leves fueron evacuados.", _n("injured", 13)),
        _es("El centro atendió a 12 fotógrafos y trabajadores de prensa heridos.", _n("injured", 12)),
        _en("The storm left 17 people dead and 40 missing.", _n("dead", 17), _n("missing", 40)),
        _en("Troops took 46 people into custody overnight.", _n("detained", 46)),
        _en("The army counts nine wounded soldiers.", _n("injured", 9)),
        _en("The blast sent 21 villagers, injured by glass, to the clinic.", _n("injured", 21)),
    ),
    "casualties.counted-event": (
        _es("La oficina documentó 1.238 muertes en la ruta.", _n("dead", 1238)),
        _es("El fin de semana hubo una muerte más en la cárcel.", _n("dead", 1)),
        _es("La red registró 93 desapariciones forzadas.", _n("missing", 93)),
        _en("The group verified 16 enforced disappearances.", _n("missing", 16)),
        _en("There were more than 2,200 arrests.", _n("detained", 2200, "more than")),
        _en("One fatality has been reported.", _n("dead", 1)),
    ),
    "casualties.partitive": (
        _es("Doce de los casos fatales ocurrieron en la costa.", _n("dead", 12)),
        _en("Twelve of the fatal cases were on the coast.", _n("dead", 12)),
        _es("Ocho de las muertes ocurrieron en Puno.", _n("dead", 8)),
        _es("Quince de los heridos siguen internados.", _n("injured", 15)),
        _en("Twelve of the deaths were in Lagos.", _n("dead", 12)),
        _en("One of the wounded lost a leg.", _n("injured", 1)),
        _en("Thirty of the wounded are still in hospital.", _n("injured", 30)),
    ),
    "casualties.subject": (
        _es("Doce cadetes incluyendo un oficial fueron heridos.", _n("injured", 12), _n("injured", 1)),
        _es("Nueve turistas necesitaron cuidados intensivos.", _n("injured", 9)),
        _es("Cinco mineros fueron rescatados sin vida.", _n("dead", 5)),
        _en("Seven cadets including one officer were also wounded.", _n("injured", 7), _n("injured", 1)),
        _en("Three passengers suffered head injuries.", _n("injured", 3)),
        _en("They found 59 bodies and searched for dozens still missing.", _n("dead", 59), ("missing", None, None)),
        _es("Al menos 46 migrantes fueron hallados sin vida en un camión.", _n("dead", 46, "at least")),
        _es("Otras siete personas fueron privadas de la vida en Tibú.", _n("dead", 7)),
        _es("Perdieron la vida dos bomberos.", _n("dead", 2)),
        _es("Diecinueve pescadores siguen en paradero desconocido.", _n("missing", 19)),
        _es("Unos 30 alumnos sufrieron quemaduras.", _n("injured", 30, "about")),
        _en("Another person has been arrested.", _n("detained", 1)),
        _en("The hundreds of peasants who were murdered had no land.", ("dead", None, None)),
        _en("Two hundred protesters are behind bars.", _n("detained", 200)),
        _en("More than 150 were being treated for wounds.", _n("injured", 150, "more than")),
        _en("Fourteen passengers needed hospital treatment.", _n("injured", 14)),
        _en("A teacher and two pupils were shot dead.", _n("dead", 1), _n("dead", 2)),
        _en("Eleven hikers are unaccounted for.", _n("missing", 11)),
    ),
    "casualties.nobody": (
        _es("Nadie resultó herido.", _n("injured", 0)),
        _es("Por fortuna nadie murió.", _n("dead", 0)),
        _en("Nobody was killed.", _n("dead", 0)),
        _en("No one was hurt.", _n("injured", 0)),
    ),
    "casualties.governed": (
        _es("Desconocidos acribillaron a cuatro jóvenes en Durán.", _n("dead", 4)),
        _es("Habrían asesinado al menos a 20 vecinos.", _n("dead", 20, "at least")),
        _es("El grupo mantiene en cautiverio a tres policías.", _n("missing", 3)),
        _es("La Policía aprehendió a 58 personas.", _n("detained", 58)),
        _en("A patrol captured two drug traffickers.", _n("detained", 2)),
        _es("El ataque le costó la vida a 15 reclutas.", _n("dead", 15)),
        _en("Gunmen abducted 31 villagers.", _n("missing", 31)),
        _en("A bus plunged into a ravine, killing 24.", _n("dead", 24)),
        _en("The regime has jailed about 400 critics.", _n("detained", 400, "about")),
        _en("The battalion lost 77 soldiers.", _n("dead", 77)),
    ),
    "casualties.of-event": (
        _es("Se desconoce el paradero de 12 mineros.", _n("missing", 12)),
        _es("Se investiga la muerte de cinco obreros.", _n("dead", 5)),
        _es("La masacre de 18 comuneros sigue impune.", _n("dead", 18)),
        _es("Rechazó la detención de una docena de activistas.", _n("detained", 12, "about")),
        _en("The massacre of 18 farmers went unpunished.", _n("dead", 18)),
        _en("She condemned the arrest on Monday of two editors.", _n("detained", 2)),
        _en("The killers of six priests are at large.", _n("dead", 6)),
    ),
    "casualties.reached": (
        _es("Han cifrado en cerca de 375 los vecinos muertos.", _n("dead", 375, "about")),
        _es("Ocho obreros fallecieron, elevando a 20 el número de decesos.", _n("dead", 8), _n("dead", 20)),
        _es("El comité cifra en 448 los muertos.", _n("dead", 448)),
        _es("Son 3.712 los detenidos y 1.233 las personas heridas.", _n("detained", 3712), _n("injured", 1233)),
        _en("Two more succumbed, bringing to 21 the number of fatalities.", _n("dead", 2), _n("dead", 21)),
        _en("The find raised to nine the number of bodies.", _n("dead", 9)),
    ),
    "casualties.toll": (
        _es("El número de muertos subió a 57 personas.", _n("dead", 57)),
        _en("The overall death toll increased to 31 people.", _n("dead", 31)),
        _en("The number of wounded amounted to 153 people.", _n("injured", 153)),
        _es("La cifra de víctimas mortales por las lluvias ya llega a 23.", _n("dead", 23)),
        _es("El balance de heridos en el choque de trenes (sur) ascendió a 62.", _n("injured", 62)),
        _es("Los desaparecidos suman 105.", _n("missing", 105)),
        _en("The death toll from the mudslide has climbed to 57.", _n("dead", 57)),
        _en("Officials put the number of people killed since the coup at 510.", _n("dead", 510)),
        _en("The number of those detained has passed 900.", _n("detained", 900, "more than")),
    ),
    "casualties.none": (
        _es("No se reportaron heridos.", _n("injured", 0)),
        _es("No hubo víctimas.", _n("dead", 0), _n("injured", 0)),
        _en("There were no casualties.", _n("dead", 0), _n("injured", 0)),
        _en("There were not any casualties.", _n("dead", 0), _n("injured", 0)),
    ),
    "casualties.among": (
        _en("Two teenage boys were among six killed.", _n("dead", 2), _n("dead", 6)),
        _es("Dos niños están entre los seis muertos.", _n("dead", 2), _n("dead", 6)),
        _es("Entre los fallecidos hay tres menores.", _n("dead", 3)),
        _es("Entre los heridos figuran dos enfermeras.", _n("injured", 2)),
        _en("The dead included two teenagers.", _n("dead", 2)),
        _en("Four medics were among the injured.", _n("injured", 4)),
    ),
    "casualties.coordinated": (
        _es("Mataron a dos guardias y tres reos.", _n("dead", 2), _n("dead", 3)),
        _es("Dos mujeres y un niño fueron secuestrados.", _n("missing", 2), _n("missing", 1)),
        _en("Two nurses and three guards were kidnapped.", _n("missing", 2), _n("missing", 3)),
        _en("The shelling killed five women and seven children.", _n("dead", 5), _n("dead", 7)),
    ),
    "casualties.listed-after": (
        _es("El alcalde fue asesinado junto con dos de sus escoltas.", _n("dead", 2)),
        _es("El líder murió junto a tres combatientes.", _n("dead", 3)),
        _en("The governor was killed along with two of his aides.", _n("dead", 2)),
        _en("They murdered Ana Paz and three farmers.", _n("dead", 1), _n("dead", 3)),
    ),
    "casualties.parts": (
        _en("The deaths, including those of two children, were denounced.", _n("dead", 2)),
        _es("Las muertes, incluidas las de dos niños, fueron denunciadas.", _n("dead", 2)),
        _en(
            "Protesters have been killed in six regions, including more than 90 in Sistan.", _n("dead", 90, "more than")
        ),
        _es("Hubo 158 muertos, 155 de ellos en Valencia.", _n("dead", 158), _n("dead", 155)),
        _es(
            "Hay 90 heridos, incluidos 37 por disparo y otros 11 por golpes.",
            _n("injured", 90),
            _n("injured", 37),
            _n("injured", 11),
        ),
        _en(
            "There were 90 injured, including 37 by gunshot and 11 by falls.",
            _n("injured", 90),
            _n("injured", 37),
            _n("injured", 11),
        ),
        _es("Hay 86 heridos, seis de ellos graves.", _n("injured", 86), _n("injured", 6)),
        _en("They arrested 90 people, including three editors.", _n("detained", 90), _n("detained", 3)),
        _en("It left 49 dead, eight of them children.", _n("dead", 49), _n("dead", 8)),
    ),
    "casualties.of-whom": (
        _es("Hay 158 opositores encarcelados, de los que 19 son mujeres.", _n("detained", 158), _n("detained", 19)),
        _es("Registra 47 homicidios, de los cuales 39 son de civiles.", _n("dead", 47), _n("dead", 39)),
        _en("It lists 47 deaths, of which 39 were caused by shots.", _n("dead", 47), _n("dead", 39)),
        _en("Some 200 people were injured, of whom 15 are minors.", _n("injured", 200, "about"), _n("injured", 15)),
    ),
    "casualties.referred": (
        _es("De los 43 homicidios, 12 ocurrieron en mayo y 31 en junio.", _n("dead", 43), _n("dead", 12)),
        _es("La misión halló 90 detenidos. De ellos, 11 eran niños.", _n("detained", 90), _n("detained", 11)),
        _en("Of the 317 deaths, 21 were officers.", _n("dead", 317), _n("dead", 21)),
        _en("Police hold 90 detainees. Of these, 11 are minors.", _n("detained", 90), _n("detained", 11)),
    ),
    "casualties.specified": (
        _es("Murieron diez personas (seis hombres y cuatro mujeres).", _n("dead", 10), _n("dead", 6), _n("dead", 4)),
        _es("Hay nueve heridos: siete agentes y dos vecinos.", _n("injured", 9), _n("injured", 7), _n("injured", 2)),
        _en("Ten people died (six men and four women).", _n("dead", 10), _n("dead", 6), _n("dead", 4)),
        _en("Nine were hurt: seven guards and two cooks.", _n("injured", 9), _n("injured", 7), _n("injured", 2)),
    ),
    "casualties.earlier": (
        _es("Suman 60 muertos, frente a los 41 del martes.", _n("dead", 60), _n("dead", 41)),
        _en("The count shows 117 deaths, up from 72 a day earlier.", _n("dead", 117), _n("dead", 72)),
    ),
    "casualties.other-source": (
        _es("La Fiscalía cuenta 80 detenidos y el Colegio de Abogados, 95.", _n("detained", 80), _n("detained", 95)),
        _en("The army counts 80 dead and the Red Cross, 95.", _n("dead", 80), _n("dead", 95)),
    ),
    "casualties.by-place": (
        _es("Los detenidos por ciudad: Quito (40), Cuenca (12).", _n("detained", 40), _n("detained", 12)),
        _en(
            "Some 60 people were arrested in Lagos (40) and Abuja (12).",
            _n("detained", 60, "about"),
            _n("detained", 40),
            _n("detained", 12),
        ),
    ),
    "casualties.elliptic": (
        _es("Hubo 14 muertes en Cali y nueve en Pasto.", _n("dead", 14), _n("dead", 9)),
        _en("It counted 14 deaths in Dakar and nine in Thies.", _n("dead", 14), _n("dead", 9)),
    ),
    "casualties.headline": (
        _es("Explosión en Lara: 3 muertos, 17 internados", _n("dead", 3), _n("injured", 17)),
        _en("Protests: 174 dead, 2,580 held", _n("dead", 174), _n("detained", 2580)),
    ),
}

MUST_NOT: tuple[tuple[str, str], ...] = (
    ("es", "Es jefe de la sección contra homicidios de la Policía Nacional."),
    ("es", "La unidad de secuestros de la Policía halló el auto."),
    ("es", "La sala de asesinatos del juzgado abrió ayer."),
    ("en", "He heads the homicides unit of the officer."),
    ("en", "The kidnappings squad of the police found it."),
    ("en", "It is unclear how many people died."),
    ("en", "They asked how many people were killed."),
    ("es", "No les informan al momento del arresto ni de los cargos."),
    ("es", "No se dice la fecha de la muerte ni de la autopsia."),
    ("es", "Tres vehículos fueron detenidos en la vía."),
    ("es", "Emprendió una expedición al sur, tras lo cual murió."),
    ("en", "The raid killed 9/11 plotter Khalid."),
    ("es", "El banco ejecutó un plan de ahorro."),
    ("es", "Varios enfermos tendrán que ser hospitalizados."),
    ("es", "El detenido residía allí desde finales de los ochenta."),
    ("es", "La tasa de homicidios bajó de 25 a 18 por cada 100.000 habitantes."),
    ("es", "La compañía perdió a 300 clientes."),
    ("es", "Unas 60 personas fueron atendidas por el servicio de turismo."),
    ("es", "El Senado mató la reforma por 21 votos a 18."),
    ("es", "La ley prevé penas de 20 años para quienes secuestren a menores."),
    ("es", "Los 12 detectives capturaron la atención de la prensa."),
    ("en", "Hikers found two dead cows by the river."),
    ("es", "Hallaron dos vacas muertas."),
    ("en", "So many people are missing it."),
    ("en", "How many are going to die?"),
    ("en", "The candidate has captured two states."),
    ("en", "One captured by a camera shows the yard."),
    ("en", "Growth has been a missing ingredient."),
    ("en", "The bill was killed in committee by 12 votes to 9."),
    ("en", "The team lost 3-1 and its injured captain will miss six weeks."),
    ("en", "Road deaths fell to 4.2 per 100,000 residents."),
    ("en", "The row cost the company 500 jobs."),
    ("en", "Two arrest warrants are pending."),
)
