"""Numbers in digits, in words and in mixtures of both, in Spanish and English."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.numbers import Number, find

SPANISH = [
    ("Por 70 votos a favor, treinta y uno en contra", [("70", 70), ("treinta y uno", 31)]),
    ("setenta y uno; ciento uno; veintiún mil", [("setenta y uno", 71), ("ciento uno", 101), ("veintiún mil", 21000)]),
    ("dos mil veintidós y mil doscientas", [("dos mil veintidós", 2022), ("mil doscientas", 1200)]),
    ("1.2 millones o 60,2 millones", [("1.2 millones", 1_200_000), ("60,2 millones", 60_200_000)]),
    ("1.200 familias, 1,172 militares", [("1.200", 1200), ("1,172", 1172)]),
    ("10.059.856 o 7.374,83", [("10.059.856", 10_059_856), ("7.374,83", 7374.83)]),
    ("1 200 policías y 40\u202f000 euros", [("1 200", 1200), ("40\u202f000", 40_000)]),
    ("1'200,000 soles", [("1'200,000", 1_200_000)]),
    ("12 mil 300 y 2 mil quinientos", [("12 mil 300", 12_300), ("2 mil quinientos", 2500)]),
    ("dos mil millones", [("dos mil millones", 2 * 10**9)]),
    ("tres millones y medio", [("tres millones y medio", 3_500_000)]),
    ("más de mil", [("mil", 1000)]),
    ("una veintena y dos docenas", [("una veintena", 20), ("dos docenas", 24)]),
    ("decenas, cientos, miles y millones de personas", []),
    ("69-31-4 y 70–33–4", [("69", 69), ("31", 31), ("4", 4), ("70", 70), ("33", 33), ("4", 4)]),
    ("la mínima, -14,6", [("-14,6", -14.6)]),
    ("protestas—49 muertos—", [("49", 49)]),
    ("setenta y\nuno votos", [("setenta y\nuno", 71)]),
    ("cien\n\ndos", [("cien", 100), ("dos", 2)]),
    ("por dos tercios de los 130", [("130", 130)]),
    ("José Díez y diez más", [("diez", 10)]),
    ("dos coma cinco", [("dos coma cinco", 2.5)]),
    ("dos coma mil quinientos setenta", [("dos coma mil quinientos setenta", 2.157)]),
    ("dos billones tres mil millones", [("dos billones tres mil millones", 2_003_000_000_000)]),
    ("ciento uno, veintiuno y cien", [("ciento uno", 101), ("veintiuno", 21), ("cien", 100)]),
]
ENGLISH = [
    ("3 hundred and 2 hundred", [("3 hundred", 300), ("2 hundred", 200)]),
    ("2 hundred and 50 thousand", [("2 hundred and 50 thousand", 250_000)]),
    ("by 70 votes to 33", [("70", 70), ("33", 33)]),
    ("seventy-one for, two hundred and seventeen", [("seventy-one", 71), ("two hundred and seventeen", 217)]),
    ("217-213 and 58-1", [("217", 217), ("213", 213), ("58", 58), ("1", 1)]),
    ("a hundred and one, several hundred, hundreds", [("a hundred and one", 101)]),
    ("a dozen, two dozen, half a dozen", [("a dozen", 12), ("two dozen", 24), ("half a dozen", 6)]),
    ("1.2 million of 16,000", [("1.2 million", 1_200_000), ("16,000", 16_000)]),
    ("a $874B bill", [("874B", 874 * 10**9)]),
    ("a 14-hour markup, a 20-year-old", [("14", 14), ("20", 20)]),
    ("two and a half years", [("two and a half", 2.5)]),
    ("half a million", [("half a million", 500_000)]),
    ("3 hundred and 21", [("3 hundred and 21", 321)]),
    ("between seventy and eighty", [("seventy", 70), ("eighty", 80)]),
    ("eleven thousand three hundred", [("eleven thousand three hundred", 11_300)]),
    ("five point nought four", [("five point nought four", 5.04)]),
    ("two-thirds of 130", [("130", 130)]),
    ("no one, this one", []),
]


def marks(text: str, language: str) -> tuple[Number, ...]:
    return find(text, fold_in_place(text), language)


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(text[n.start : n.end], n.value) for n in marks(text, "es")] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(text[n.start : n.end], n.value) for n in marks(text, "en")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "el proyecto 4766/2022-PE",
        "el decreto 697/2025 y el Decreto 1-2026",
        "el B-52, el F16 y el PL-4766",
        "a las 17:42 h o a las 8 p. m.",
        "a las 8 a.m., a las 6 de\nla tarde",
        "el 2023-05-18 y el 07/03/2024",
        "tel. (511) 311-7777",
        "+51 987 654 321",
        "https://ejemplo.pe/nota/70-33?p=4%20",
        "escribe a mesa4@ejemplo.pe",
        "la década de 1990s",
        "70ml, 29km",
    ],
)
def test_codes_dates_times_and_addresses_give_no_number(text: str) -> None:
    assert marks(text, "es") == ()


def test_percentages_hold_their_sign_or_words() -> None:
    text = "79 %, 17%, setenta por ciento y cien por cien"
    assert [(text[n.start : n.end], n.value, n.percent) for n in marks(text, "es")] == [
        ("79 %", 79, True),
        ("17%", 17, True),
        ("setenta por ciento", 70, True),
        ("cien por cien", 100, True),
    ]
    english = "75 per cent, up 2.8 percentage points"
    assert [(english[n.start : n.end], n.percent) for n in marks(english, "en")] == [
        ("75 per cent", True),
        ("2.8", False),
    ]


def test_ordinals_are_flagged() -> None:
    text = "la vigésimo sexta, el 2.º, la 1.ª y el 4to"
    assert [(n.value, n.ordinal) for n in marks(text, "es")] == [(26, True), (2, True), (1, True), (4, True)]
    assert [(n.value, n.ordinal) for n in marks("the twenty-first and 3rd", "en")] == [(21, True), (3, True)]


def test_a_word_for_one_alone_is_flagged_as_an_article() -> None:
    assert [(n.value, n.article) for n in marks("uno en contra, una mujer, veintiuno", "es")] == [
        (1, True),
        (1, True),
        (21, False),
    ]


def test_a_number_that_names_a_thing_is_a_label() -> None:
    text = "los artículos 78 y 80 de la Ley N° 30364, con 70 votos"
    assert [(n.value, n.label) for n in marks(text, "es")] == [(78, True), (80, True), (30364, True), (70, False)]


@given(st.integers(0, 999_999_999))
@example(1_001_001)
def test_english_words_give_back_their_number(value: int) -> None:
    words = english_words(value)
    found = marks(f"They counted {words} votes", "en")
    assert [(n.value, n.end - n.start) for n in found] == [(value, len(words))]


@given(st.integers(0, 999_999_999))
@example(1_001_001)
@example(21_000)
def test_spanish_words_give_back_their_number(value: int) -> None:
    words = spanish_words(value)
    found = marks(f"Contaron {words} votos", "es")
    assert [(n.value, n.end - n.start) for n in found] == [(value, len(words))]


@given(st.text(alphabet="0123456789 .,'-/%°ºªBkuno dosmil y\n\u00a0\u200b", max_size=60), st.sampled_from(["es", "en"]))
def test_marks_are_ordered_and_apart_in_any_text(text: str, language: str) -> None:
    found = marks(text, language)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(0 <= n.start < n.end <= len(text) for n in found)


WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
ONES = WORDS.split()
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def english_words(value: int) -> str:
    if value < 20:
        return ONES[value]
    if value < 100:
        return TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            joiner = " and " if rest and (rest < 100 or size == 100) else " "
            return f"{english_words(value // size)} {name}" + (joiner + english_words(rest) if rest else "")
    raise AssertionError(value)


PALABRAS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
UNITS = PALABRAS.split()
DECENAS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
CENTENAS = ["ciento", "doscientos", "trescientas", "cuatrocientos", "quinientos", "seiscientos", "setecientas"]
CENTENAS += ["ochocientos", "novecientos"]


def spanish_words(value: int) -> str:
    if value < 30:
        return UNITS[value]
    if value < 100:
        return DECENAS[value // 10 - 3] + (f" y {UNITS[value % 10]}" if value % 10 else "")
    if value == 100:
        return "cien"
    if value < 1000:
        return CENTENAS[value // 100 - 1] + (f" {spanish_words(value % 100)}" if value % 100 else "")
    if value < 10**6:
        head = "mil" if value < 2000 else f"{shortened(spanish_words(value // 1000))} mil"
        return head + (f" {spanish_words(value % 1000)}" if value % 1000 else "")
    millions = value // 10**6
    head = "un millón" if millions == 1 else f"{shortened(spanish_words(millions))} millones"
    return head + (f" {spanish_words(value % 10**6)}" if value % 10**6 else "")


def shortened(words: str) -> str:
    if words.endswith("veintiuno"):
        return words.removesuffix("veintiuno") + "veintiún"
    return words.removesuffix("o") if words.endswith("uno") else words


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("Conforme al artículo 5.1 punto 2, votaron 70", "es", {70}),
        ("según el numeral 3,2 coma cuatro votaron 33", "es", {33}),
        ("el inciso 5.1 punto cero tres y 12 votos", "es", {12}),
        ("Under article 5.1 point 2, 70 voted", "en", {70}),
        ("section 4.2 point five drew 33 votes", "en", {33}),
        ("rule 1.5 point zero three, by 12 votes", "en", {12}),
    ],
)
def test_a_figure_with_decimals_takes_no_others_in_words(text: str, code: str, values: set[int]) -> None:
    assert values <= {number.value for number in find(text, fold_in_place(text), code)}
