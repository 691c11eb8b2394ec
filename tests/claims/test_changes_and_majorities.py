"""What a toll rose to, what most of a harm is, plurals that are no verbs, and a second title of one person."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest


def claims(text: str, language: str, kind: ClaimKind) -> list[Claim]:
    document = Document(text=text, digest=digest(text.encode()), language=language, published="2023-05-19")
    return [claim for claim in read(document) if claim.kind is kind]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "The death toll rose from 41 to 60 in the protests.", 60),
        ("en", "The number of injured fell from 300 to 120.", 120),
        ("en", "The number of dead has gone from 41 to about 60.", 60),
        ("en", "The death toll was revised from 12 to 19.", 19),
        ("es", "La cifra de muertos subió de 41 a 60 en las protestas.", 60),
        ("es", "Los fallecidos pasaron de 12 a 19 en una semana.", 19),
        ("es", "El número de heridos aumentó de 300 a 912.", 912),
        ("es", "El balance de muertos se elevó de 7 a 9, dijo el ministro.", 9),
    ],
)
def test_what_a_toll_changed_to_is_no_range(language: str, text: str, count: int) -> None:
    [claim] = claims(text, language, ClaimKind.CASUALTIES)
    assert claim.value["count"] == count
    assert "low" not in claim.value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Between 41 and 60 people died in the protests."),
        ("es", "Murieron entre 41 y 60 personas en las protestas."),
    ],
)
def test_a_range_stays_one(language: str, text: str) -> None:
    [claim] = claims(text, language, ClaimKind.CASUALTIES)
    assert (claim.value["low"], claim.value["high"]) == (41, 60)


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "It tells of the deaths, of which the majority, almost 50, came after clashes with the police.", 50),
        ("en", "The report lists the deaths, of which most, 31, were in the north.", 31),
        ("en", "It spoke of the many killed, most of them, about 40, by gunshot.", 40),
        ("es", "Habla del alto número de muertes, de las cuales la mayoría, casi 50, ocurrió en choques.", 50),
        ("es", "Recordó los homicidios, de los cuales buena parte, 31, se cometió en el norte.", 31),
        ("es", "Denunció las muertes de jóvenes, la mayoría de ellas, 28, en choques con la policía.", 28),
    ],
)
def test_most_of_a_harm_is_counted(language: str, text: str, count: int) -> None:
    [claim] = claims(text, language, ClaimKind.CASUALTIES)
    assert (claim.value["harm"], claim.value["count"]) == ("dead", count)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The report concluded that force was used in the anti-tax protests that left 12 people dead.", ["report"]),
        ("The mayor said that the teachers' protests that began in May would end.", ["mayor"]),
        ("The minister said that the insurance claims that were paid in March came to little.", ["minister"]),
        ("The union protests that the minister was never there.", ["union"]),
    ],
)
def test_a_plural_of_which_something_is_told_says_nothing(text: str, speakers: list[str]) -> None:
    found = claims(text, "en", ClaimKind.STATEMENT)
    assert [claim.attribution[0].speaker for claim in found] == speakers


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", "The secretary of the commission, legislator Alfredo Suárez, spoke.", "secretary of the commission"),
        ("en", "The president of the committee, senator Ana Ruiz, opened the session.", "president of the committee"),
        ("en", "The chair of the panel, congresswoman Rosa Vega, agreed.", "chair of the panel"),
        ("es", "El secretario de la comisión, congresista Alfredo Suárez, habló.", "secretario de la comisión"),
        ("es", "La presidenta del comité, senadora Ana Ruiz, abrió la sesión.", "presidenta del comité"),
        ("es", "La vicepresidenta del grupo, diputada Rosa Vega, asintió.", "vicepresidenta del grupo"),
    ],
)
def test_two_titles_of_one_person_are_two_posts(language: str, text: str, post: str) -> None:
    found = claims(text, language, ClaimKind.OFFICE)
    assert len({claim.value["person"] for claim in found}) == 1
    posts = {f"{claim.value['post']} {claim.value.get('body', '')}".strip() for claim in found}
    assert len(posts) == 2
    assert any(post.split()[0] in one for one in posts)


def test_a_list_of_two_people_stays_two() -> None:
    text = "The secretary of the commission, senator Ana Ruiz and others spoke."
    assert [claim.value["post"] for claim in claims(text, "en", ClaimKind.OFFICE)] == ["senator"]
