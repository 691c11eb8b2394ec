"""Where a vote ends: groups, seats, some members, later clauses, and measures that are cut where their words end."""

from __future__ import annotations

import pytest

from constancia.claims import blocs, member_votes, reader, votes
from constancia.claims.reading import Reading
from constancia.model.claims import ClaimKind, Modality
from constancia.model.documents import Document


def reading(text: str, language: str) -> Reading:
    return Reading(Document(text=text, digest="sha256:0", language=language, published="2023-05-20"))


def voted(text: str, language: str) -> list[dict[str, object]]:
    return [dict(draft.value) for draft in votes.read(reading(text, language))]


def stood(text: str, language: str) -> list[tuple[object, ...]]:
    found = (draft.value for draft in blocs.read(reading(text, language)))
    return [tuple(value.get(name) for name in ("bloc", "stance", "for", "against", "abstain")) for value in found]


def members(text: str, language: str) -> list[tuple[object, object]]:
    return [(draft.value["person"], draft.value["option"]) for draft in member_votes.read(reading(text, language))]


SPLIT = [
    (
        "In the assembly, the Wiper party split: four of its deputies supported it and six opposed it.",
        "en",
        [("Wiper party", "split", 4, 6, None)],
    ),
    (
        "En el Congreso, el Partido Lector de Honduras se dividió: tres diputados a favor y dos en contra.",
        "es",
        [("Partido Lector de Honduras", "split", 3, 2, None)],
    ),
    (
        "En el pleno, la bancada Alianza Azul se dividió, con cinco votos a favor, tres en contra y una abstención.",
        "es",
        [("Alianza Azul", "split", 5, 3, 1)],
    ),
]


def test_a_place_put_first_is_no_group() -> None:
    assert stood("In Poland, parliament heard, both parties split 4 to 1 on the bill.", "en") == []


@pytest.mark.parametrize(("text", "language", "expected"), SPLIT)
def test_the_counts_of_a_group_that_split_are_its_own(
    text: str, language: str, expected: list[tuple[object, ...]]
) -> None:
    assert stood(text, language) == expected
    assert voted(text, language) == []


def test_a_body_that_splits_has_a_tally() -> None:
    assert voted("The Senate split 51-49 on the bill.", "en") == [
        {"for": 51, "against": 49, "body": "Senate", "measure": "bill"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Likud lawmakers voted against the motion in the Knesset.",
        "Some lawmakers voted against the motion in parliament.",
        "Given the Republicans' 53-47 majority in the Senate, the bill is likely to advance.",
        "The party holds a 52-48 edge in the Senate and wants the bill soon.",
    ],
)
def test_groups_some_members_and_seats_decide_nothing(text: str) -> None:
    assert voted(text, "en") == []


def test_a_majority_by_which_something_passed_is_a_tally() -> None:
    assert voted("The Senate passed the bill by a 53-47 majority.", "en") == [
        {"for": 53, "against": 47, "outcome": "passed", "body": "Senate", "measure": "bill"}
    ]


def test_members_present_of_whom_so_many_voted() -> None:
    text = "In parliament, 410 of the 433 lower-house members present voted in favour of the bill."
    assert [(vote["for"], vote["present"]) for vote in voted(text, "en")] == [(410, 433)]


MEASURES: list[tuple[str, str, str]] = [
    ("Senators fall short on farm exports resolution", "en", "farm exports resolution"),
    ("The Senate passed a harbour resolution very early Friday morning.", "en", "harbour resolution"),
    ("The Senate approved the harbour bill largely along party lines.", "en", "harbour bill"),
    ("The Senate approved President Ann Hill’s landmark bill.", "en", "President Ann Hill’s landmark bill"),
    ("The Senate passed the harbour measure. as few had expected.", "en", "harbour measure"),
    (
        "El Senado aprobó el proyecto de ley de puertos con un respaldo de 40 votos frente a 12 en contra.",
        "es",
        "proyecto de ley de puertos",
    ),
    (
        "El Senado aprobó la ley que fija para el 23 de marzo de 2024 el conteo, por 20 votos a 3.",
        "es",
        "ley que fija para el 23 de marzo de 2024 el conteo",
    ),
    (
        (
            "The House approved a motion to extend the stay of the river guards in the northern valley for 18 months "
            "as part of the alliance's wider plan."
        ),
        "en",
        "motion to extend the stay of the river guards in the northern valley for 18 months",
    ),
]


@pytest.mark.parametrize(("text", "language", "measure"), MEASURES)
def test_a_measure_ends_where_its_words_end(text: str, language: str, measure: str) -> None:
    assert [vote.get("measure") for vote in voted(text, language)] == [measure]


PLAIN = [
    ("El Senado visó el proyecto por 31 votos contra nueve.", "es", [("passed", 31)]),
    ("La Cámara ya había despachado la norma: 98 a favor, 26 en contra.", "es", [("passed", 98)]),
    ("El Congreso avala ingreso de 300 militares.", "es", [("passed", None)]),
    ("El Senado dio luz verde al convenio con Chile.", "es", [("passed", None)]),
    ("The Senate greenlit the deployment of 200 troops on Monday.", "en", [("passed", None)]),
    ("The House signed off on the treaty late Tuesday.", "en", [("passed", None)]),
    ("The minister signed off on the treaty.", "en", []),
    ("El aval del ministro dio confianza al Senado.", "es", []),
]


@pytest.mark.parametrize(("text", "language", "expected"), PLAIN)
def test_plain_words_of_passing_behind_a_body(text: str, language: str, expected: list[tuple[object, ...]]) -> None:
    assert [(vote.get("outcome"), vote.get("for")) for vote in voted(text, language)] == expected


def test_who_survives_a_censure_defeats_it() -> None:
    english = voted("The government won the no-confidence vote in the House by 325 to 306.", "en")
    spanish = voted("El Gobierno superó la moción de censura en el Congreso por 180 votos contra 160.", "es")
    assert [(vote["for"], vote["against"], vote["outcome"]) for vote in english + spanish] == [
        (306, 325, "rejected"),
        (160, 180, "rejected"),
    ]


def test_a_name_that_is_a_modal_does_not_put_off_the_vote() -> None:
    text = "Theresa May wins parliamentary no-confidence vote 325-306\n\nShe won the vote in parliament by 325 to 306."
    assert [(vote["for"], vote["against"], vote["outcome"]) for vote in voted(text, "en")] == [(306, 325, "rejected")]


def test_the_same_figures_on_an_amendment_are_another_vote() -> None:
    text = "The Senate passed the harbour bill 51-50. Hours before, the Senate approved a late amendment by 51-50."
    assert [vote["measure"] for vote in voted(text, "en")] == ["harbour bill", "late amendment"]


def test_another_body_is_not_lent_to_a_tally() -> None:
    text = (
        "In all, 410 of the 433 lower-house members present voted in favour of the mission. "
        "The UN Security Council authorised the river force on Thursday."
    )
    assert "body" not in voted(text, "en")[0]


def test_only_so_many_needed_says_that_it_passed() -> None:
    text = "The motion received 331 votes on Wednesday. Only 288 were needed in the National Assembly."
    assert [(vote.get("threshold"), vote.get("outcome")) for vote in voted(text, "en")] == [(288, "passed")]


def test_what_is_hedged_behind_a_vote_does_not_hedge_it() -> None:
    text = "The House voted 216-210 on a resolution that could have ended the mission, which might displease allies."
    document = Document(text=text, digest="sha256:0", language="en", published="2023-05-20")
    found = [claim for claim in reader.read(document) if claim.kind is ClaimKind.VOTE]
    assert [claim.modality for claim in found] == [Modality.ASSERTED]


def test_groups_behind_the_verb() -> None:
    spanish = "En contra han estado PP, Vox y Foro Asturias, mientras que el BNG se ha abstenido en el Congreso."
    assert [row[:2] for row in stood(spanish, "es")] == [
        ("PP", "against"),
        ("Vox", "against"),
        ("Foro Asturias", "against"),
        ("BNG", "abstain"),
    ]
    assert [row[:2] for row in stood("Votaron en contra de la ley en el Congreso Perú Libre y Avanza País.", "es")] == [
        ("Perú Libre", "against"),
        ("Avanza País", "against"),
    ]
    english = "Voting against the bill in the Senate were the Greens, the Liberal Party and One Nation."
    assert [row[:2] for row in stood(english, "en")] == [
        ("Greens", "against"),
        ("Liberal Party", "against"),
        ("One Nation", "against"),
    ]
    assert stood("El Congreso aprobó la ley. Votaron en contra María Pérez y Juan Gómez.", "es") == []


def test_groups_counted_one_after_the_other() -> None:
    text = "In the House, 181 Labour MPs, 37 SNP MPs and one Green Party MP voted against it."
    assert stood(text, "en") == [
        ("Labour", None, None, 181, None),
        ("SNP", None, None, 37, None),
        ("Green Party", None, None, 1, None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El Congreso aprobó la ley. Sumemos votó en contra.", [("Sumemos", "against")]),
        ("El Congreso aprobó la ley. Azurín votó en contra.", []),
        ("El Congreso aprobó la ley. Votaron con el bloque opositor.", []),
    ],
)
def test_an_unknown_party_of_one_word(text: str, expected: list[tuple[object, object]]) -> None:
    assert [row[:2] for row in stood(text, "es")] == expected


MEMBERS = [
    (
        "The Senate passed it. Voting no were Sens. Ann Hill and Carl Odom.",
        "en",
        [("Ann Hill", "against"), ("Carl Odom", "against")],
    ),
    (
        "El Senado la aprobó. Votaron en contra María Pérez y Juan Gómez.",
        "es",
        [("María Pérez", "against"), ("Juan Gómez", "against")],
    ),
    ("Every Green, led by Senate Whip Dana Hill, voted no on the harbour bill in the Senate.", "en", []),
    ("Senator Dana Hill’s vote in favour of the harbour law came late.", "en", []),
    (
        "Entre quienes votaron en contra de la ley en el Congreso estuvo la diputada Nelly Huarca.",
        "es",
        [("Nelly Huarca", "against")],
    ),
    ("Among those voting no in the Senate was Senator Dana Hill.", "en", [("Dana Hill", "against")]),
    (
        "Los legisladores azules Bruno Segura, Rodrigo Farías y Jhonny Tapias votaron a favor de la moción.",
        "es",
        [("Bruno Segura", "for"), ("Rodrigo Farías", "for"), ("Jhonny Tapias", "for")],
    ),
    (
        "The Senate voted 51 to 50 with Republican Sens. Thomas Till of Ohio and Susan Cole of Utah opposing it.",
        "en",
        [("Thomas Till", "against"), ("Susan Cole", "against")],
    ),
    (
        "Votación del Congreso\nA favor (2): Juan Pérez Soto, María Gómez Ruiz\nEn contra: Perú Libre, Avanza País\n",
        "es",
        [("Juan Pérez Soto", "for"), ("María Gómez Ruiz", "for")],
    ),
]


@pytest.mark.parametrize(("text", "language", "expected"), MEMBERS)
def test_members_in_lists(text: str, language: str, expected: list[tuple[object, object]]) -> None:
    assert members(text, language) == expected
