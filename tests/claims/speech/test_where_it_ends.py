"""Where what is said begins and ends: phrases, infinitives, figures, and what came of it."""

from __future__ import annotations

import pytest

from .test_told import told

ENDS = (
    ("en", "Ann Moore accused the envoy of ‘taking bribes from the port,’ while the other clerk smiled.",
     "taking bribes from the port", "asserted"),
    ("en", "Critics argued that the count was rigged , leading to thousands joining the march.", "the count was rigged",
     "asserted"),
    ("en", "Mayor Owen Castle instructed his aides not to back the bill, and the aides left at once.",
     "not to back the bill", "required"),
    ("es", "Los críticos alegaron que el conteo fue amañado, lo que provocó una marcha.", "el conteo fue amañado",
     "asserted"),
    ("es", "La alcaldesa Ana Mora pidió ampliar el plazo, y el pleno lo aprobó.", "ampliar el plazo", "required"),
    ("es", "El ministro excluyó cualquier envío de tropas: la misión llevará seis aviones.",
     "cualquier envío de tropas", "denied"),
)  # fmt: skip
ASKED = (
    ("en", "The committee urged members of the public who have any news to come forward.", "to come forward",
     "required"),
    ("en", "The union urged drivers who have to work nights to rest.", "to rest", "required"),
    ("en", "Mayor Owen Castle ordered them not to put up the signs.", "not to put up the signs", "required"),
    ("en", "The coach instructed players never to answer back.", "never to answer back", "required"),
    ("es", "El jefe les ordenó no salir del cuartel.", "no salir del cuartel", "required"),
    ("es", "La jueza pidió a quienes saben algo no callar.", "no callar", "required"),
)  # fmt: skip
NAMED = (
    ("en", "Owen Castle cited scheduling conflicts.", "scheduling conflicts", "asserted"),
    ("en", "The DA filed its motion on Monday citing lack of food for the town.", "lack of food for the town",
     "asserted"),
    ("en", "The Speaker, Sean Farrow, accepted that it was carried.", "it was carried", "asserted"),
    ("es", "Otro informe publicado el lunes señalaba la capacidad de las bandas.", "la capacidad de las bandas",
     "asserted"),
    ("es", "El alcalde Juan Rey señaló la importancia del agua.", "la importancia del agua", "asserted"),
    ("es", "La agencia Efe confirmó de momento 130 muertos, además de 500 heridos.",
     "130 muertos, además de 500 heridos", "asserted"),
    ("es", "La policía informó de un balance que señalaba 11 muertos, de los cuales 5 eran agentes.",
     "11 muertos, de los cuales 5 eran agentes", "asserted"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "content", "modality"), [*ENDS, *ASKED, *NAMED])
def test_what_is_said_ends_where_its_phrase_does(language: str, text: str, content: str, modality: str) -> None:
    assert [(what, how) for _, what, how in told(text, language)][:1] == [(content, modality)]


NOBODY = (
    ("en", "The rest, with the Greens, voted for the town joining the Memorandum concluded between Lima and Quito."),
    ("en", "Throughout Tuesday there were repeated rumours that she was unhappy."),
    ("en", "The Greens' refusal to vote was a breach of the accord."),
    ("en", "President Owen Castle is planning to double the force."),
    ("en", "After initial plans to rebuild by the river were dropped, the town chose a hill."),
    ("en", "ATM refers to the Aid and Trade Mission."),
    ("en", "The clerks, who asked not to be named, left."),
    ("es", "Para derrocar al Gobierno, el Partido Agrario se alineó con la derecha."),
    ("es", "Esa alternativa, que se votó antes de la moción, contó con 12 votos en contra."),
    ("es", "La policía del puerto cuenta actualmente con unos 400 agentes."),
    ("es", "El alcalde Juan Rey señaló a su rival."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_deeds_and_things_say_nothing(language: str, text: str) -> None:
    assert told(text, language) == []
