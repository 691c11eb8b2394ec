"""For any tally that this generator of surface forms renders, in either language, reading gives it back."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document

SPANISH_SMALL = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
SPANISH_TENS = dict(
    zip(
        range(30, 100, 10),
        ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
        strict=True,
    )
)
ENGLISH_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS = dict(
    zip(range(20, 100, 10), ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], strict=True)
)


def spanish(number: int, one: str = "uno") -> str:
    if number >= 100:
        rest = number - 100
        return "cien" if not rest else f"ciento {spanish(rest, one)}"
    if number in (1, 21):
        return {1: one, 21: {"un": "veintiún", "una": "veintiuna"}.get(one, "veintiuno")}[number]
    if number < 30:
        return SPANISH_SMALL[number]
    ten, unit = number // 10 * 10, number % 10
    return SPANISH_TENS[ten] + (f" y {spanish(unit, one)}" if unit else "")


def english(number: int) -> str:
    if number >= 100:
        rest = number - 100
        return "one hundred" + (f" and {english(rest)}" if rest else "")
    if number < 20:
        return ENGLISH_SMALL[number]
    ten, unit = number // 10 * 10, number % 10
    return ENGLISH_TENS[ten] + (f"-{ENGLISH_SMALL[unit]}" if unit else "")


SPANISH_SIDES: dict[str, list[Callable[[int, Callable[[int, str], str]], str]]] = {
    "for": [
        lambda n, say: f"{say(n, 'un')} votos a favor",
        lambda n, say: f"{say(n, 'uno')} a favor",
        lambda n, say: f"{say(n, 'un')} votos afirmativos",
        lambda n, say: f"{say(n, 'un')} congresistas votaron a favor",
        lambda n, say: f"{say(n, 'un')} legisladores dijeron que sí",
    ],
    "against": [
        lambda n, say: f"{say(n, 'uno')} en contra",
        lambda n, say: f"{say(n, 'un')} votos en contra",
        lambda n, say: f"{say(n, 'un')} negativos",
        lambda n, say: f"{say(n, 'uno')} lo hicieron en contra",
        lambda n, say: f"{say(n, 'uno')} dijeron que no",
    ],
    "abstain": [
        lambda n, say: f"{say(n, 'una')} abstenciones",
        lambda n, say: f"{say(n, 'uno')} se abstuvieron",
        lambda n, say: f"{say(n, 'uno')} en abstención",
        lambda n, say: f"{say(n, 'uno')} optaron por abstenerse",
    ],
}
ENGLISH_SIDES: dict[str, list[Callable[[int, Callable[[int, str], str]], str]]] = {
    "for": [
        lambda n, say: f"{say(n, '')} votes in favor",
        lambda n, say: f"{say(n, '')} in favour",
        lambda n, say: f"{say(n, '')} lawmakers voted in favor",
        lambda n, say: f"{say(n, '')} affirmative votes",
        lambda n, say: f"{say(n, '')} ayes",
    ],
    "against": [
        lambda n, say: f"{say(n, '')} against",
        lambda n, say: f"{say(n, '')} votes against",
        lambda n, say: f"{say(n, '')} voted against",
        lambda n, say: f"{say(n, '')} noes",
        lambda n, say: f"{say(n, '')} opposed",
    ],
    "abstain": [
        lambda n, say: f"{say(n, '')} abstentions",
        lambda n, say: f"{say(n, '')} abstained",
        lambda n, say: f"{say(n, '')} abstaining",
    ],
}
SPANISH_FRAMES = [
    "El resultado de la votación fue: {}.",
    "Con {}, el Pleno del Congreso aprobó la moción.",
    "El Senado aprobó el proyecto de ley 4766/2022-PE con {}.",
    "La iniciativa obtuvo {} en el Congreso.",
    "La Cámara de Diputados rechazó la reforma ({}).",
    "Tras tres horas de debate, la ley fue aprobada este jueves: {}.",
]
ENGLISH_FRAMES = [
    "The result of the vote was: {}.",
    "With {}, Congress approved the motion.",
    "The Senate passed Bill 4766 with {}.",
    "The bill obtained {} in the plenary.",
    "The House rejected the amendment ({}).",
    "After three hours of debate, the law was approved on Thursday: {}.",
]
SPANISH_PAIRS = [
    "El Congreso aprobó la moción por {0} votos contra {1}{2}.",
    "La moción fue aprobada por {0} a {1}{2}.",
    "El Senado aprobó la ley por {0}-{1}{2}.",
    "La propuesta pasó {0} a {1}{2} en el Pleno.",
    "Los diputados aprobaron el proyecto por {0} votos a favor frente a {1}{2}.",
]
ENGLISH_PAIRS = [
    "Congress approved the motion by {0} votes to {1}{2}.",
    "The bill passed {0} to {1}{2}.",
    "The Senate voted {0}-{1} to approve the treaty{2}.",
    "By a vote of {0} to {1}{2}, the House adopted the resolution.",
    "In a {0}–{1} vote, lawmakers approved the budget{2}.",
]
ANY_COUNT = st.integers(min_value=2, max_value=199)


def read_back(text: str, language: str) -> list[dict[str, object]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-05-20")
    drafts = list(votes.read(Reading(document)))
    for draft in drafts:
        for span in draft.evidence:
            assert text[span.start : span.end] == span.quote
    return [{side: d.value[side] for side in ("for", "against", "abstain") if side in d.value} for d in drafts]


@st.composite
def spoken(draw: st.DrawFn) -> tuple[str, str, dict[str, int]]:
    language = draw(st.sampled_from(["es", "en"]))
    forms, frames = (SPANISH_SIDES, SPANISH_FRAMES) if language == "es" else (ENGLISH_SIDES, ENGLISH_FRAMES)
    sides = draw(st.permutations(["for", "against", "abstain"]))[: draw(st.integers(2, 3))]
    tally = {side: draw(ANY_COUNT) for side in sides}

    def say(number: int, one: str) -> str:
        if draw(st.booleans()):
            return str(number)
        return spanish(number, one) if language == "es" else english(number)

    parts = [draw(st.sampled_from(forms[side]))(tally[side], say) for side in sides]
    last = " y " if language == "es" else draw(st.sampled_from([" and ", ", and "]))
    said = ", ".join(parts[:-1]) + last + parts[-1]
    return draw(st.sampled_from(frames)).format(said), language, tally


@st.composite
def paired(draw: st.DrawFn) -> tuple[str, str, dict[str, int]]:
    language = draw(st.sampled_from(["es", "en"]))
    tally = {"for": draw(ANY_COUNT), "against": draw(ANY_COUNT)}
    tail = ""
    if draw(st.booleans()):
        tally["abstain"] = draw(ANY_COUNT)
        spanish_tail = draw(st.sampled_from([", con {} abstenciones", " y {} abstenciones"]))
        tail = (spanish_tail if language == "es" else ", with {} abstentions").format(tally["abstain"])
    pairs = SPANISH_PAIRS if language == "es" else ENGLISH_PAIRS
    return draw(st.sampled_from(pairs)).format(tally["for"], tally["against"], tail), language, tally


@settings(max_examples=300, deadline=None)
@given(spoken())
def test_a_tally_told_with_its_sides_is_read_back(case: tuple[str, str, dict[str, int]]) -> None:
    text, language, tally = case
    assert read_back(text, language) == [tally], text


@settings(max_examples=200, deadline=None)
@given(paired())
def test_a_tally_told_as_a_pair_is_read_back(case: tuple[str, str, dict[str, int]]) -> None:
    text, language, tally = case
    assert read_back(text, language) == [tally], text


@settings(max_examples=100, deadline=None)
@given(st.tuples(ANY_COUNT, ANY_COUNT, ANY_COUNT), st.sampled_from("-–—"))
def test_three_figures_with_dashes_are_in_favour_against_and_abstaining(
    counts: tuple[int, int, int], dash: str
) -> None:
    text = f"Congress approved the bill {dash.join(map(str, counts))} on Friday."
    assert read_back(text, "en") == [dict(zip(("for", "against", "abstain"), counts, strict=True))]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["es", "en"]))
def test_any_text_is_read_and_read_the_same_again(text: str, language: str) -> None:
    told = text + " vote votos aprobó passed 12-3 " + text
    assert read_back(told, language) == read_back(told, language)
