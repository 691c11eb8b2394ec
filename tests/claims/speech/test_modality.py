"""How a statement puts what it says: by the verb of its own clause, not by one in what hangs on it."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document

DEMANDED = [
    ("es", "El alcalde Juan Rey dijo que el gerente debía renunciar."),
    ("en", "Mayor Owen Castle said it is necessary to remind the council of the risks."),
    ("es", "La ministra Ana Mora aseguró que la norma se deberá votar antes de mayo."),
    ("es", "La ministra Ana Mora dijo que habrá que revisar las actas."),
    ("es", "«Los diputados que faltaron deben pagar», dijo el alcalde Juan Rey."),
    ("es", "«Les recomiendo que no salgan», dijo el alcalde Juan Rey."),
    ("es", "El alcalde Juan Rey sostuvo que es imprescindible un nuevo censo."),
    ("es", "La ministra Ana Mora señaló que a la mesa le corresponde fijar la fecha."),
    ("en", "Minister Ann Moore said reforms are necessary because nobody trusts the court."),
    ("en", "Minister Ann Moore argued that a permit is required."),
    ("en", "Mayor Owen Castle said members who left must pay."),
    ("en", "Mayor Owen Castle said it was vital for the council to meet."),
    ("en", "“I urge the guards to leave,” said Mayor Owen Castle."),
    ("en", "Mayor Owen Castle said the road should not be closed."),
]
STATED = [
    ("en", "Minister Ann Moore said there was no need to change the rules."),
    ("en", "Minister Ann Moore believes that such a clause is not needed."),
    ("en", "Mayor Owen Castle defended the raid, saying it was necessary to restore order."),
    ("en", "Mayor Owen Castle said the drive is necessary to remind the council of the risks."),
    ("en", "Mayor Owen Castle said there could be no further debate."),
    ("en", "“We have news that clerks are planning to march,” said Mayor Owen Castle."),
    ("es", "La ministra Ana Mora dijo que el acuerdo habría sido impensable hace un año."),
    ("es", "El alcalde Juan Rey dijo que no habría razón para votar a favor."),
    ("es", "El alcalde Juan Rey dijo que el retraso se debía a la lluvia."),
    ("es", "La ley prevé indemnizar a los colonos."),
    ("en", "The law provides that the vote is secret."),
    ("es", "La ministra Ana Mora dijo que conoce los cambios que se deben hacer."),
    ("es", "«Muchos creemos que no debe viajar», dijo el alcalde Juan Rey."),
    ("es", "La ministra Ana Mora dijo que el retraso se debe a la lluvia."),
    ("es", "«Hay que decir la verdad: nadie vino», dijo el alcalde Juan Rey."),
    ("es", "«Pido disculpas a todos», dijo el alcalde Juan Rey."),
    ("es", "La ministra Ana Mora afirmó que el país no necesita otra ley."),
    ("en", "Minister Ann Moore said she knew the changes that must be made."),
    ("en", "Minister Ann Moore said the guards will be called should the march go ahead."),
    ("en", "“I must say nobody came,” said Mayor Owen Castle."),
    ("en", "“You should know that we won,” said Mayor Owen Castle."),
    ("en", "Mayor Owen Castle said 62% of voters believe the tax should go."),
    ("en", "Mayor Owen Castle said the law does not need to wait."),
]
FORESEEN = [
    ("es", "El pacto prevé una retirada de las tropas en mayo."),
    ("es", "El plan de paz prevé que la guerrilla entregue las armas."),
    ("es", "El proyecto contempla la compra de tres barcos."),
    ("en", "The accord envisages the withdrawal of the troops by May."),
    ("en", "The peace plan provides for a vote in May."),
    ("en", "The agreement provides that the rebels hand over their arms."),
]


def modalities(text: str, code: str) -> list[str]:
    reading = Reading(Document(text=text, digest="sha256:0", language=code))
    return [modality.value for draft in statements.read(reading) if (modality := draft.modality) is not None]


@pytest.mark.parametrize(("code", "text"), DEMANDED)
def test_a_demand_of_the_main_clause_makes_the_statement_one(code: str, text: str) -> None:
    assert modalities(text, code) == ["required"]


@pytest.mark.parametrize(("code", "text"), STATED)
def test_a_demand_in_what_hangs_on_it_leaves_it_stated(code: str, text: str) -> None:
    assert modalities(text, code) == ["asserted"]


@pytest.mark.parametrize(("code", "text"), FORESEEN)
def test_what_a_plan_or_an_accord_foresees_is_to_come(code: str, text: str) -> None:
    assert modalities(text, code) == ["proposed"]
