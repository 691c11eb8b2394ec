"""Counts as reports of other places tell them: what is only imagined, held things, ages, one day for one incident."""

from __future__ import annotations

import pytest

from .test_casualties import drafts


def counts(text: str, language: str) -> list[tuple[object, object]]:
    """Harm and count of each claim of a text."""
    return [(draft.value["harm"], draft.value.get("count")) for draft in drafts(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "Hubo protestas después de que ocho vecinos murieran en el incendio.", [("dead", 8)]),
        ("es", "Renunció luego de que cuatro presos fallecieran en el penal.", [("dead", 4)]),
        ("es", "Es posible que diez vecinos murieran en el naufragio.", []),
        ("es", "Pidió que tres hombres fueran arrestados.", []),
        ("es", "Veinte personas murieron o resultaron heridas en el bombardeo.", []),
        ("en", "Twenty people were killed or wounded in the shelling.", []),
        ("es", "Once vecinos han perdido la vida y 20 han sufrido heridas en Cali.", [("dead", 11), ("injured", 20)]),
        ("es", "Han perdido la vida once vecinos y 20 fueron detenidos.", [("dead", 11), ("detained", 20)]),
        ("es", "Dijo que de los fallecidos, cinco ocurrieron en Cali y dos en Pasto.", [("dead", 5), ("dead", 2)]),
        ("es", "Entre los detenidos, cinco son menores.", [("detained", 5)]),
        ("es", "En cuanto a los heridos, el alcalde dijo que la cifra subió a 60.", [("injured", 60)]),
        ("es", "Un policía murió y otro resultó herido en Cali.", [("dead", 1), ("injured", 1)]),
        ("es", "Hubo 38 arrestos en Cali, seguidos por 27 en Pasto.", [("detained", 38), ("detained", 27)]),
        ("es", "Revisaron uno a uno los desaparecidos.", []),
        ("en", "Eleven miners have lost their lives and 20 have suffered injuries.", [("dead", 11), ("injured", 20)]),
        ("en", "Of the dead, five were in Leeds and two in York.", [("dead", 5), ("dead", 2)]),
        ("en", "Among the injured, five were police officers.", [("injured", 5)]),
        ("en", "As for the injured, the mayor said that the figure rose to 60.", [("injured", 60)]),
        ("en", "One soldier was killed and another wounded in Leeds.", [("dead", 1), ("injured", 1)]),
        ("en", "There were 38 arrests in Leeds, followed by 27 in York.", [("detained", 38), ("detained", 27)]),
        ("en", "They searched one by one for the missing.", []),
        ("en", "At least 48 marchers were either shot dead, injured or beaten.", []),
    ],
)
def test_what_is_imagined_or_one_of_several_harms_is_no_count(
    language: str, text: str, told: list[tuple[object, object]]
) -> None:
    assert counts(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "La empresa tiene una planta en la cárcel.", []),
        ("es", "No está en condiciones físicas ni psíquicas de estar en prisión.", []),
        ("es", "Hay 45 opositores en prisión.", [("detained", 45)]),
        ("es", "Hallaron un mensaje para la víctima, quien falleció en el ataque.", []),
        ("en", "The company runs two factories in prison.", []),
        ("en", "The dead were identified as Ann Roe, 32, and Tom Fox, 41.", []),
        ("en", "The people that got killed were farmers.", []),
        ("en", "Some 45 activists are behind bars.", [("detained", 45)]),
        ("es", "Encontraron varios pájaros muertos y 40 ratones muertos.", []),
        ("es", "Cerca de 6.000 borregos serán degollados.", []),
        ("es", "El procurador atribuyó la matanza a una primera reacción.", []),
        ("es", "La norma impide que el voto de un muerto cuente en la constitución.", []),
        ("es", "Un coronavirus que había desaparecido volvió.", []),
        ("es", "El juez determinó que la profesora no será encarcelada.", []),
        ("es", "Los secuestros de menores por uno de sus padres perjudican a la familia.", []),
        ("es", "No tenían ninguno de los rasgos del mal hasta que colapsaron y murieron.", []),
        ("en", "A virus that had disappeared came back; the teacher will not be jailed.", []),
        ("en", "Some 40 sheep were killed and two dogs were injured in the attack.", []),
    ],
)
def test_things_ages_and_plurals_count_nobody(language: str, text: str, told: list[tuple[object, object]]) -> None:
    assert counts(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "El sismo causó la muerte de 19 personas y heridas a otras 123.", [("dead", 19), ("injured", 123)]),
        ("es", "Las víctimas mortales son 12 y los lesionados suman 40.", [("dead", 12), ("injured", 40)]),
        ("es", "La guerra se ha cobrado la vida de 3.800 personas.", [("dead", 3800)]),
        ("es", "El choque terminó con un muerto.", [("dead", 1)]),
        ("es", "Según el estudio, ocho de estas 20 personas murieron.", [("dead", 8)]),
        ("en", "Eight of these 20 people died.", [("dead", 8)]),
        ("es", "Hubo 2.100 fallecimientos, así como un incremento de la incidencia.", [("dead", 2100)]),
        ("es", "Denunció la matanza a tres campesinos.", [("dead", 3)]),
        ("es", "El país sumó varios días sin registrar fallecidos.", [("dead", 0)]),
        ("es", "El ataque dejó 14 muertos y un gran número de heridos.", [("dead", 14), ("injured", None)]),
    ],
)
def test_counts_in_other_constructions(language: str, text: str, told: list[tuple[object, object]]) -> None:
    assert counts(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "periods"),
    [
        ("es", "El lunes murieron 19 personas en un atentado. Doce de ellas murieron en el acto.", ["2023-05-15"] * 2),
        (
            "es",
            "El lunes murieron 19 personas en un atentado. La guerra ha dejado 38.000 muertos.",
            ["2023-05-15", None],
        ),
        ("es", "El lunes murieron 19 personas. En otro ataque murieron dos soldados.", ["2023-05-15", None]),
        ("en", "On Monday 19 people died in a blast. Twelve of them died at once.", ["2023-05-15"] * 2),
        ("en", "On Monday 19 people died in a blast. The war has left 38,000 dead.", ["2023-05-15", None]),
        ("en", "On Monday 19 people died. In another attack two soldiers were killed.", ["2023-05-15", None]),
    ],
)
def test_the_day_of_the_only_incident_is_that_of_counts_near_it(
    language: str, text: str, periods: list[str | None]
) -> None:
    assert [draft.value.get("period") for draft in drafts(text, language)] == periods


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("es", "Al menos 13 vecinos murieron.\n\nSegún la policía, al menos 13 vecinos murieron. Dos murieron.", 2),
        ("en", "At least 13 farmers were killed.\n\nPolice said that at least 13 farmers were killed. Two died.", 2),
    ],
)
def test_a_count_told_again_in_the_same_words_is_one(language: str, text: str, claims: int) -> None:
    assert len(drafts(text, language)) == claims


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "En promedio mueren unas 1.200 personas cada día.", []),
        ("es", "El número de muertos incrementó en 78.", []),
        ("es", "El número de muertos aumentó a 78.", [("dead", 78)]),
        ("es", "Murieron 102 personas, apenas 83 mexicanos más de los que mató el virus.", [("dead", 102)]),
        ("en", "About 1,200 people die every day.", []),
        ("en", "The death toll rose by 78 in a day.", []),
        ("en", "The death toll rose to 78 in a day.", [("dead", 78)]),
    ],
)
def test_rates_differences_and_rises_are_no_counts(language: str, text: str, told: list[tuple[object, object]]) -> None:
    assert counts(text, language) == told


def test_a_gang_that_somebody_is_of_did_not_die() -> None:
    (draft,) = drafts("Un miembro de la Mara Salvatrucha, una banda, ha fallecido en el tiroteo.", "es")
    assert draft.value["who"] == "miembro de la Mara Salvatrucha"
