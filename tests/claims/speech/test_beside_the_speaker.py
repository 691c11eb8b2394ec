"""Those who are only named beside a verb of saying: kin and staff of somebody, things, placed and relative words."""

from __future__ import annotations

import pytest

from .test_rules import drafts, source

ANOTHERS = (
    ("es", "La esposa del presidente boliviano Juan Rey dijo que venderá la casa.",
     "La esposa del presidente boliviano Juan Rey"),
    ("es", "La hermana del alcalde Juan Rey aseguró que nadie votó.", "La hermana del alcalde Juan Rey"),
    ("es", "El vocero de la ministra Ana Mora informó que el plan sigue.", "El vocero de la ministra Ana Mora"),
    ("es", "Según denunció el hijo de la senadora Ana Mora, el plan sigue.", "el hijo de la senadora Ana Mora"),
    ("es", "El ministro de Defensa Juan Rey informó que el plan sigue.", "Juan Rey"),
    ("es", "La diputada del Partido Verde Ana Mora informó que el plan sigue.", "Ana Mora"),
    ("en", "A spokeswoman for Senator Ann Moore said the bill was dead.", "spokeswoman for Senator Ann Moore"),
    ("en", "The brother of the late president Owen Castle said the bill was dead.",
     "brother of the late president Owen Castle"),
    ("en", "The deputy to Mayor Owen Castle said the bill was dead.", "deputy to Mayor Owen Castle"),
    ("en", "The widow of President Owen Castle said the house was sold.", "widow of President Owen Castle"),
    ("en", "Dundee police Chief Owen Castle said the road was shut.", "Owen Castle"),
    ("en", "The secretary of state, Ann Moore, said the bill was dead.", "Ann Moore"),
    ("en", "Ann Moore wept on the stage. Mr. Moore said that the speech was over.", "Moore"),
    ("en", "Ann Moore wept on the stage. Ms. Moore said that the speech was over.", "Ann Moore"),
    ("es", "Juan Rey salió de la sala. La señora Rey dijo que la sesión había terminado.", "Rey"),
    # "with" somebody who says it; the relative clause behind a place is his who came from there.
    ("en", "It was a long night, with Owen Castle saying that the bridge was shut.", "Owen Castle"),
    ("es", "Fue una jornada larga, con el alcalde Juan Rey diciendo que el puente está cerrado.", "Juan Rey"),
    ("es", "Habló la profesora Ana Mora, de Quito, que estima que habrá lluvias.", "Ana Mora"),
    ("en", "Gov. Owen Castle of Ohio, a Whig who has refused to endorse Mr. Lee, said the Obi family deserved better.",
     "Gov. Owen Castle of Ohio"),
    ("en", "According to a study by the Lakes Institute in the city of Leith, the vaccine is safe.",
     "study"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), ANOTHERS)
def test_whoever_belongs_to_somebody_is_not_him(language: str, text: str, speaker: str) -> None:
    assert [source(draft) for draft in drafts(text, language)] == [speaker]


NOBODY = (
    ("es", "Falta un mes para ganar la alcaldía por lo que aseveró que tiene tiempo."),
    ("es", "Ganó la presidencia del club, con lo que prometió que habrá fiesta."),
    ("es", "La alcaldesa cerró la feria. Lo cual, dijo, «ha causado molestia»."),
    ("es", "Según parece la norma no se cumple, y muchos siguen igual."),
    ("en", "An interfaith march of the city's leaders on Monday had one message: “Shut the dam.”"),
    ("en", "Her ability to navigate a racially charged argument between the two is her first test."),
    ("en", "The Lakes Dam ruling paved the way for more dams."),
    ("en", "The main lesson of her immigration remarks was the cost of a wall."),
    ("en", "That means that whatever Castle charged his campaign for rent came from Castle himself."),
    ("en", "Anything close to that range would signal that the bank will raise its target."),
    ("en", "The dispute also highlights the possibility that some dams are paid for by others."),
)


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_no_thing_and_no_word_of_place_speaks(language: str, text: str) -> None:
    assert [source(draft) for draft in drafts(text, language)] == []
