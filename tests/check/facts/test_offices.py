from __future__ import annotations

import pytest
from tests.check import peru
from tests.check.peru import REGISTER, finding, made, shown

from constancia.model.actors import Member, Membership
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.record.memory import MemoryRecord


def office(
    text: str, published: str = "2023-05-19", language: str = "en", **value: object
) -> tuple[str, str | None, list[str]]:
    quote = str(value["person"])
    return shown(
        finding(made("office", text, quote, value, language=language), text, published=published, language=language)
    )


def test_a_post_held_when_the_report_appeared_agrees() -> None:
    text = "President Dina Boluarte of Peru spoke."
    assert office(text, person="Dina Boluarte", post="President") == ("agrees", "office/boluarte-president", ["held"])
    text = "La presidenta del Perú, Dina Boluarte, habló."
    got = office(text, language="es", person="Dina Boluarte", post="presidenta del Perú")
    assert got == ("agrees", "office/boluarte-president", ["held"])


def test_outside_the_days_that_a_source_shows_it_is_left_open() -> None:
    text = "President Dina Boluarte of Peru spoke."
    assert office(text, "2025-11-01", person="Dina Boluarte", post="President")[::2] == ("cannot-tell", ["seen-only"])


def test_a_post_that_had_ended_conflicts_unless_the_sentence_speaks_of_its_end_or_its_time() -> None:
    text = "President Pedro Castillo welcomed the vote."
    assert office(text, person="Pedro Castillo", post="President") == ("conflicts", None, ["ended"])
    text = "Protests began after President Pedro Castillo was removed."
    assert office(text, person="Pedro Castillo", post="President")[::2] == ("agrees", ["until"])
    text = "In November 2022 President Pedro Castillo welcomed them."
    assert office(text, person="Pedro Castillo", post="President")[::2] == ("agrees", ["then"])
    text = "Former president Pedro Castillo is in custody."
    got = office(text, person="Pedro Castillo", post="president", qualifier="former")
    assert got == ("agrees", "office/castillo-president", ["former"])
    text = "Former president Dina Boluarte spoke."
    assert office(text, person="Dina Boluarte", post="president", qualifier="former")[::2] == ("conflicts", ["still"])


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("special rapporteur", "agrees"),
        ("UN special rapporteur on freedom of peaceful assembly and of association", "agrees"),
        ("Special Rapporteur on the rights to freedom of peaceful assembly and of association", "agrees"),
        ("special rapporteur on extrajudicial executions", "conflicts"),
        ("special rapporteur on torture", "conflicts"),
        ("professor", "cannot-tell"),
    ],
)
def test_another_mandate_in_the_title_is_shown(post: str, expected: str) -> None:
    assert office(f"Clément Voule, {post}, left.", "2023-05-18", person="Clément Voule", post=post)[0] == expected


def test_the_commission_s_president_is_not_congress_s() -> None:
    text = "Margarette May Macaulay, president of the Inter-American Commission on Human Rights, said so."
    got = office(
        text,
        "2023-05-03",
        person="Margarette May Macaulay",
        post="president",
        body="Inter-American Commission on Human Rights",
    )
    assert got[:2] == ("agrees", "office/macaulay-iachr")
    text = "Dina Boluarte, president of Congress, said so."
    assert office(text, person="Dina Boluarte", post="president", body="Congress")[0] == "conflicts"


def test_a_namesake_is_somebody_else() -> None:
    text = "President Castillo of Peru spoke."
    assert office(text, person="Castillo", post="President")[::2] == (
        "cannot-tell",
        ["similar-names", "office"],
    )
    text = "Minister Eduardo Castillo of Peru spoke."
    assert office(text, person="Eduardo Castillo", post="Minister")[::2] == ("cannot-tell", ["nobody"])


ROLLS = Coverage(
    id="coverage/rolls", body="pe-congreso", period="2021-07-27/2023-12-31", kinds=(EntryKind.VOTE_EVENT.value,)
)


@pytest.fixture
def rolls(monkeypatch: pytest.MonkeyPatch) -> MemoryRecord:
    """A record with the roll of one member, FLOR ROCA, ANA, that covers May 2023."""
    record = type(peru.record())(
        [
            *peru.record()._log,
            Entry(
                id="m/1",
                kind=EntryKind.MEMBER,
                content=Member(id="m/1", name="FLOR ROCA, ANA", body="pe-congreso").to_plain(),
                source=REGISTER,
            ),
            Entry(
                id="m/1/g",
                kind=EntryKind.MEMBERSHIP,
                content=Membership(member="m/1", group="A", first="2021-07-27").to_plain(),
                source=REGISTER,
            ),
            Entry(
                id="coverage/rolls",
                kind=EntryKind.COVERAGE,
                content=ROLLS.to_plain(),
                source=REGISTER,
            ),
        ]
    )
    monkeypatch.setattr(peru, "record", lambda: record)
    return record


def test_members_are_known_from_the_rolls(rolls: MemoryRecord) -> None:
    text = "Lima. Congresswoman Ana Flor voted no."
    assert office(text, person="Ana Flor", post="Congresswoman") == ("agrees", "m/1", ["sits"])
    assert office(text.replace("Ana", "Eva"), person="Eva Flor", post="Congresswoman")[::2] == (
        "cannot-tell",
        ["similar-members"],
    )
    assert office("Quito. Congresswoman Ana Flor.", person="Ana Flor", post="Congresswoman")[2] == ["no-body"]
    text = text.replace("Ana Flor", "Zoe Quin")
    assert office(text, "2024-02-01", person="Zoe Quin", post="Congresswoman")[2] == ["no-such-member"]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("Ana Flor", ("agrees", "m/1", ["sits"])),
        ("Zoe Quin", ("cannot-tell", None, ["no-body"])),
    ],
)
def test_a_chamber_is_meant_whose_voting_the_report_tells(
    rolls: MemoryRecord, person: str, expected: tuple[str, str | None, list[str]]
) -> None:
    text = f"Congress let the troops in by 70-33-4, bill 4766. Congresswoman {person} voted no."
    vote = made("vote", text, "70-33-4", {"for": 70, "against": 33, "abstain": 4, "measure": "bill 4766"})
    claim = made("office", text, person, {"person": person, "post": "Congresswoman"})
    assert shown(finding(claim, text, published="2023-05-19", others=(vote,))) == expected
    assert shown(finding(claim, text, published="2023-05-19"))[2] == ["no-body"]


FORMER = {"person": "Zoe Quin", "qualifier": "former"}


@pytest.mark.parametrize(
    ("text", "language", "value", "expected"),
    [
        ("Lima. Congresswoman Zoe Quin voted no.", "en", {"person": "Zoe Quin"}, "never-a-member"),
        ("Lima. The Spanish lawmaker Zoe Quin spoke.", "en", {"person": "Zoe Quin"}, "seat-elsewhere"),
        ("Lima. U.S. Congresswoman Zoe Quin wrote to the chair.", "en", {"person": "Zoe Quin"}, "seat-elsewhere"),
        ("Lima. Zoe Quin, a lawmaker from Chile, spoke.", "en", {"person": "Zoe Quin"}, "seat-elsewhere"),
        ("Lima. El congresista colombiano Zoe Quin habló.", "es", {"person": "Zoe Quin"}, "seat-elsewhere"),
        ("Lima. La parlamentaria Zoe Quin, del Senado, habló.", "es", {"person": "Zoe Quin"}, "seat-elsewhere"),
        ("Lima. El congresista peruano Zoe Quin habló.", "es", {"person": "Zoe Quin"}, "never-a-member"),
        (
            "Lima. Former lawmaker Zoe Quin spoke.",
            "en",
            FORMER,
            "before-the-rolls",
        ),
        ("Lima. El excongresista Zoe Quin.", "es", FORMER, "before-the-rolls"),
        ("Lima. Congresswoman Ana Flour voted no.", "en", {"person": "Ana Flour"}, "similar-members"),
        ("Lima. La congresista Ana Flores votó.", "es", {"person": "Ana Flores"}, "never-a-member"),
        ("Lima. La congresista Anna Rocca votó.", "es", {"person": "Anna Rocca"}, "never-a-member"),
    ],
)
def test_nobody_is_told_to_have_no_seat_where_another_chamber_or_spelling_may_be_meant(
    rolls: MemoryRecord, text: str, language: str, value: dict[str, object], expected: str
) -> None:
    outcome, _, steps = office(text, language=language, post={"en": "lawmaker", "es": "congresista"}[language], **value)
    assert steps == [expected]
    assert outcome == ("not-on-record" if expected == "never-a-member" else "cannot-tell")


def test_more_names_than_the_record_has_are_the_same_person() -> None:
    text = "President Dina Ercilia Boluarte Zegarra of Peru spoke."
    got = office(text, person="Dina Ercilia Boluarte Zegarra", post="President")
    assert got[:2] == ("agrees", "office/boluarte-president")
    text = "Dina Boluarte was there. President Boluarte of Peru spoke."
    assert office(text, person="Boluarte", post="President")[0] == "agrees"


def test_a_post_claimed_to_come_is_not_compared() -> None:
    text = "President Dina Boluarte of Peru spoke."
    claim = made("office", text, "Dina Boluarte", {"person": "Dina Boluarte", "post": "President"}, modality="proposed")
    assert shown(finding(claim, text))[2] == ["not-asserted"]
