"""A post beside those on record: its first and last day, days told, titles in common, and who is nobody there."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.facts import offices
from constancia.model.actors import Member, Membership, Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord


def office(id: str, person: str = "Ana Flor", published: str | None = None, **content: Any) -> Entry:
    said = {"person": person, "post_es": "ministra de Minas", "post_en": "minister of mines", **content}
    return Entry(id=id, kind=EntryKind.OFFICE, content=said, source=Source(title=id), published=published)


def found(
    entries: list[Entry],
    text: str = "Minister Ana Flor spoke.",
    *,
    published: str = "2023-05-19",
    dates: tuple[tuple[str, str], ...] = (),
    **value: Any,
) -> Finding:
    document = Document(text=text, digest=digest(text.encode()), language="en", published=published or None)
    said = {"person": "Ana Flor", "post": "minister of mines", **value}
    quote = str(said["person"]) or text[:8]
    start = text.index(quote)
    claim = Claim.of(ClaimKind.OFFICE, (document.span(start, start + len(quote)),), said, document.digest)
    others = tuple(
        Claim.of(
            ClaimKind.DATE,
            (document.span(text.index(words), text.index(words) + len(words)),),
            {"expression": words, "date": day},
            document.digest,
        )
        for words, day in dates
    )
    case = Case(document=document, claims=(claim, *others), as_of=published)
    return offices.check(claim, case, MemoryRecord(entries))


def shown(finding: Finding) -> tuple[str, str]:
    codes = [step.code for step in finding.because if step.code != "office.office"]
    return finding.outcome.value, codes[-1].removeprefix("office.")


TERM = {"start": "2023-02-01", "until": "2023-05-19"}
RUNNING = {"start": "2023-02-01", "until": ".."}
SEEN = {"seen": "2023-05-19"}


@pytest.mark.parametrize(
    ("terms", "published", "qualifier", "expected"),
    [
        (TERM, "2023-05-19", None, ("agrees", "held")),
        (TERM, "2023-05-20", None, ("conflicts", "ended")),
        (TERM, "2023-02-01", None, ("agrees", "held")),
        (TERM, "2023-01-31", None, ("cannot-tell", "later-days")),
        (TERM, "2023-05", None, ("agrees", "held")),
        (TERM, "", None, ("cannot-tell", "no-date")),
        (TERM, "2023-05-19", "former", ("conflicts", "still")),
        (TERM, "2023-05-20", "former", ("agrees", "former")),
        (TERM, "2023-01-31", "former", ("cannot-tell", "later-days")),
        (TERM, "", "former", ("cannot-tell", "no-date")),
        (TERM, "2023-05-19", "interim", ("cannot-tell", "qualifier-unknown")),
        (TERM, "2023-05-19", "acting", ("cannot-tell", "qualifier-unknown")),
        (RUNNING, "2031-05-19", None, ("agrees", "held")),
        (RUNNING, "2023-01-31", None, ("cannot-tell", "later-days")),
        (RUNNING, "2031-05-19", "former", ("conflicts", "still")),
        ({"start": "2023-02-01"}, "2023-05-19", None, ("cannot-tell", "one-end")),
        ({"until": "2023-05-19"}, "2023-05-19", None, ("cannot-tell", "one-end")),
        ({"until": "2023-05-19"}, "2023-05-20", None, ("conflicts", "ended")),
        (SEEN, "2023-05-19", None, ("agrees", "held")),
        (SEEN, "2023-06-09", None, ("agrees", "seen-before")),
        (SEEN, "2023-06-10", None, ("cannot-tell", "seen-only")),
        (SEEN, "2023-05-18", None, ("cannot-tell", "later-days")),
        (SEEN, "2023-05-19", "former", ("conflicts", "still")),
        (SEEN, "2023-06-01", "former", ("cannot-tell", "end-unknown")),
        (SEEN, "", None, ("cannot-tell", "no-date")),
    ],
)
def test_the_days_of_a_post(
    terms: dict[str, str], published: str, qualifier: str | None, expected: tuple[str, str]
) -> None:
    value = {"qualifier": qualifier} if qualifier else {}
    assert shown(found([office("o", **terms)], published=published, **value)) == expected


@pytest.mark.parametrize(
    ("text", "dates", "expected"),
    [
        ("In 2023 minister Ana Flor spoke.", (), ("agrees", "then")),
        ("In 2024 minister Ana Flor spoke.", (), ("conflicts", "ended")),
        ("On 19 May minister Ana Flor spoke.", (("19 May", "2023-05-19"),), ("agrees", "then")),
        ("On 20 May minister Ana Flor spoke.", (("20 May", "2023-05-20"),), ("conflicts", "ended")),
        ("Minister Ana Flor spoke. It was 2023.", (), ("conflicts", "ended")),
        ("Minister Ana Flor resigned.", (), ("agrees", "until")),
        ("Minister Ana Flor spoke. Another resigned.", (), ("conflicts", "ended")),
    ],
)
def test_a_post_that_had_ended_in_a_sentence_of_its_time_or_of_its_end(
    text: str, dates: tuple[tuple[str, str], ...], expected: tuple[str, str]
) -> None:
    assert shown(found([office("o", **TERM)], text, published="2025-01-01", dates=dates)) == expected


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        ("19 May 2023", "2023-05-19", ("agrees", "seen")),
        ("May 2023", "2023-05", ("agrees", "seen")),
        ("18 May 2023", "2023-05-18", ("cannot-tell", "seen-only")),
        ("2023", "2023", ("cannot-tell", "seen-only")),
    ],
)
def test_a_text_about_the_day_on_which_somebody_was_seen(words: str, day: str, expected: tuple[str, str]) -> None:
    text = f"It was {words}. Minister Ana Flor spoke."
    assert shown(found([office("o", **SEEN)], text, published="2025-01-01", dates=((words, day),))) == expected


@pytest.mark.parametrize(
    ("person", "text", "expected"),
    [
        ("Ana Flor", "Ana Flor spoke.", "held"),
        ("Flor Ana", "Flor Ana spoke.", "held"),
        ("Ana Flor Roca", "Ana Flor Roca spoke.", "held"),
        ("Ana Roca", "Ana Roca spoke.", "nobody"),
        ("Flor", "Flor spoke.", "similar-names"),
        ("Flor", "Flor spoke. Ana Flor left.", "held"),
        ("Flor", "Flor spoke. Ana Flores left.", "similar-names"),
        ("Ana", "Ana spoke. Ana Flor left.", "similar-names"),
        ("", "Somebody spoke.", "nobody"),
    ],
)
def test_who_is_meant(person: str, text: str, expected: str) -> None:
    entry = office("o", person_aliases=["Flor"], **RUNNING)
    assert shown(found([entry], text, person=person))[1] == expected


def test_one_name_is_like_the_one_name_on_record() -> None:
    assert shown(found([office("o", "Flor", **RUNNING)], "Flor spoke.", person="Flor"))[1] == "similar-names"
    assert shown(found([office("o", "Flor", **RUNNING)], "Sol spoke.", person="Sol"))[1] == "nobody"


def test_a_member_without_a_name_is_nobody() -> None:
    assert shown(found([office("o", **RUNNING)], "A lawmaker spoke.", person="", post="lawmaker"))[1] == "nobody"


def test_a_post_published_later_is_shown_as_such() -> None:
    entry = office("o", published="2023-05-20", **RUNNING)
    assert shown(found([entry])) == ("cannot-tell", "later")
    assert shown(found([entry], published="2023-05-20")) == ("agrees", "held")


RAPPORTEUR = {
    "post_en": "special rapporteur on freedom of assembly",
    "post_es": "relatora especial sobre la libertad de reunión",
    "post_aliases": ["special rapporteur"],
}


@pytest.mark.parametrize(
    ("post", "body", "expected"),
    [
        ("special rapporteur", "", "held"),
        ("special rapporteur on assembly", "", "held"),
        ("special rapporteur on torture", "", "other-mandate"),
        ("relatora especial", "", "held"),
        ("rapporteur on torture", "", "other-mandate"),
        ("special rapporteur on assembly and association", "", "held"),
        ("judge", "", "other-post"),
        ("", "", "other-post"),
    ],
)
def test_a_title_is_the_same_another_mandate_or_unlike(post: str, body: str, expected: str) -> None:
    entry = office("o", **RAPPORTEUR, **RUNNING)
    value = {"post": post, **({"body": body} if body else {})}
    assert shown(found([entry], **value))[1] == expected


@pytest.mark.parametrize(
    ("titles", "post", "expected"),
    [
        ({}, "judge of mines", "other-post"),
        ({"post_es": "ministra", "post_en": "minister"}, "minister of fish", "other-post"),
        ({"post_es": "defensora de Minas", "post_en": "ombudswoman of mines"}, "defensa de Minas", "other-post"),
        ({"post_es": "defensora de Minas", "post_en": "ombudswoman of mines"}, "defensor de Minas", "held"),
    ],
)
def test_titles_that_share_a_word_or_six_letters_are_not_alike(
    titles: dict[str, str], post: str, expected: str
) -> None:
    assert shown(found([office("o", **titles, **RUNNING)], post=post))[1] == expected


FIRST = {"start": "2019-01-01", "until": "2020-06-30"}
SECOND = {"start": "2022-01-01", "until": "2023-03-31"}


@pytest.mark.parametrize(
    ("second", "text", "qualifier", "expected"),
    [
        (SECOND, "Minister Ana Flor spoke.", None, ("conflicts", "ended", "b")),
        (SECOND, "In 2019 minister Ana Flor spoke.", None, ("agrees", "then", "a")),
        (SECOND, "In 2022 minister Ana Flor spoke.", None, ("agrees", "then", "b")),
        (SECOND, "In 2021 minister Ana Flor spoke.", None, ("conflicts", "ended", "b")),
        (SECOND, "Former minister Ana Flor spoke.", "former", ("agrees", "former", "b")),
        (RUNNING, "Minister Ana Flor spoke.", None, ("agrees", "held", "b")),
        (RUNNING, "Former minister Ana Flor spoke.", "former", ("conflicts", "still", "b")),
        ({"start": "2023-02-01"}, "Minister Ana Flor spoke.", None, ("cannot-tell", "one-end", "b")),
        ({"start": "2023-02-01"}, "Former minister Ana Flor spoke.", "former", ("agrees", "former", "a")),
        ({"seen": "2023-05-19"}, "Minister Ana Flor spoke.", None, ("agrees", "held", "b")),
        ({"seen": "2018-05-19", "until": "2018-12-31"}, "Minister Ana Flor spoke.", None, ("conflicts", "ended", "a")),
    ],
)
def test_a_post_held_twice_is_the_term_that_is_meant(
    second: dict[str, str], text: str, qualifier: str | None, expected: tuple[str, str, str]
) -> None:
    value = {"qualifier": qualifier} if qualifier else {}
    for entries in ([office("a", **FIRST), office("b", **second)], [office("b", **second), office("a", **FIRST)]):
        got = found(entries, text, **value)
        assert (*shown(got), *got.because[-1].entries) == expected


def test_another_mandate_conflicts_only_where_it_is_the_one_post_on_record() -> None:
    one, other = office("o", **RAPPORTEUR, **RUNNING), office("p", **RUNNING)
    assert shown(found([one], post="special rapporteur on torture")) == ("conflicts", "other-mandate")
    assert shown(found([one, other], post="special rapporteur on torture")) == ("cannot-tell", "other-post")
    assert shown(found([one, other], post="minister of mines")) == ("agrees", "held")


def member(id: str, name: str, *terms: tuple[str, str | None]) -> list[Entry]:
    source = Source(title="Rolls")
    rows = [
        Entry(
            id=f"{id}/{number}",
            kind=EntryKind.MEMBERSHIP,
            content=Membership(member=id, group="A", first=first, last=last).to_plain(),
            source=source,
        )
        for number, (first, last) in enumerate(terms)
    ]
    who = Member(id=id, name=name, body="pe").to_plain()
    return [Entry(id=id, kind=EntryKind.MEMBER, content=who, source=source), *rows]


PERU = Organization(
    id="pe",
    names={"en": ("Congress of Peru", "Congress"), "es": ("Congreso",)},
    classification="chamber",
    country="PE",
    places=("Peru", "Lima"),
)
ROLLS = Coverage(id="c", body="pe", period="2021-07-27/2023-12-31", kinds=("vote-event",))
CHAMBER = [
    Entry(id="pe", kind=EntryKind.ORGANIZATION, content=PERU.to_plain(), source=Source(title="P")),
    Entry(id="c", kind=EntryKind.COVERAGE, content=ROLLS.to_plain(), source=Source(title="C"), valid=ROLLS.period),
    *member("m/1", "FLOR ROCA, ANA", ("2021-07-27", "2022-03-01"), ("2022-03-02", "2023-05-19")),
    *member("m/2", "SOL PAZ, EVA", ("2021-07-27", None)),
    *member("m/3", "SOL RUIZ, EVA", ("2021-07-27", None)),
    *member("m/4", "LUNA, IDA"),
    *(each for n in range(6) for each in member(f"m/2{n}", f"MORALES {'ABCDEF'[n]}ZZ, LEO", ("2021-07-27", None))),
]


@pytest.mark.parametrize(
    ("person", "published", "qualifier", "expected"),
    [
        ("Ana Flor", "2023-05-19", None, ("agrees", "sits")),
        ("Ana Flor", "2023-05-20", None, ("cannot-tell", "seat-on-record")),
        ("Ana Flor", "2021-07-27", None, ("agrees", "sits")),
        ("Ana Flor", "2021-07-26", None, ("cannot-tell", "seat-on-record")),
        ("Ana Flor", "2023-05-19", "former", ("conflicts", "still-sits")),
        ("Ana Flor", "2023-05-20", "former", ("agrees", "sat")),
        ("Ana Flor", "2024-01-01", None, ("cannot-tell", "seat-on-record")),
        ("Ana Flor", "2024-01-01", "former", ("cannot-tell", "after-the-rolls")),
        ("Eva Sol Paz", "2023-12-31", None, ("agrees", "sits")),
        ("Eva Sol Paz", "2024-01-01", None, ("cannot-tell", "after-the-rolls")),
        ("Ana Flor", "", None, ("cannot-tell", "no-date-of-report")),
        ("Flor", "2023-05-19", None, ("cannot-tell", "similar-members")),
        ("Eva Sol", "2023-05-19", None, ("cannot-tell", "several-members")),
        ("Eva Sol Paz", "2023-05-19", None, ("agrees", "sits")),
        ("Ida Luna", "2023-05-19", None, ("cannot-tell", "no-membership")),
        ("Ida Flor", "2023-05-19", None, ("cannot-tell", "similar-members")),
        ("Leo Morales", "2023-05-19", None, ("cannot-tell", "several-members")),
        ("Ian Morales", "2023-05-19", None, ("cannot-tell", "similar-members")),
        ("Zoe Quin", "2023-05-19", None, ("not-on-record", "never-a-member")),
        ("Zoe Quin", "2024-01-01", None, ("cannot-tell", "no-such-member")),
        ("Zoe Quin", "", None, ("cannot-tell", "no-such-member")),
        ("Zoe Quin", "2023-05-19", "former", ("cannot-tell", "before-the-rolls")),
        ("Zoe Quin", "2024-01-01", "former", ("cannot-tell", "no-such-member")),
        ("Zoe Oh", "2023-05-19", None, ("cannot-tell", "short-name")),
    ],
)
def test_a_seat_on_the_rolls(person: str, published: str, qualifier: str | None, expected: tuple[str, str]) -> None:
    value = {"qualifier": qualifier} if qualifier else {}
    text = f"Lima. Lawmaker {person} spoke."
    got = found(CHAMBER, text, published=published, person=person, post="lawmaker", **value)
    assert shown(got) == expected
    assert got.matched == ("m/1" if expected[1] == "sits" and "Ana" in person else got.matched)


def test_rolls_that_say_nothing_of_their_days_end_on_none() -> None:
    chamber = [entry for entry in CHAMBER if entry.id != "c"]
    got = found(chamber, "Lima. Lawmaker Ana Flor spoke.", person="Ana Flor", post="lawmaker")
    assert shown(got) == ("agrees", "sits")


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("Marina Quintana", "never-a-member"),
        ("Marina Echovorrio Campos", "similar-members"),
        ("Tadeo Campos Echovorrio", "similar-members"),
        ("Ramon Echovorrio", "similar-members"),
        ("Ramon Ochovorrio", "never-a-member"),
    ],
)
def test_a_name_is_like_that_of_a_member_by_a_surname_or_by_most_letters_of_one(person: str, expected: str) -> None:
    chamber = [*CHAMBER, *member("m/5", "ECHEVARRIA CAMPOS, MARINA", ("2021-07-27", None))]
    chamber += member("m/6", "ECHEVARRIA, RAMON", ("2021-07-27", None))
    got = found(chamber, f"Lima. Lawmaker {person} spoke.", person=person, post="lawmaker")
    assert shown(got)[1] == expected


def test_a_seat_is_shown_with_its_first_and_last_day_and_names_like_it_five_at_most() -> None:
    text = "Lima. Lawmaker {} spoke."
    held = found(CHAMBER, text.format("Ana Flor"), person="Ana Flor", post="lawmaker")
    assert held.because[-1].params == {"person": "FLOR ROCA, ANA", "days": "2021-07-27/2023-05-19"}
    alike = found(CHAMBER, text.format("Ian Morales"), person="Ian Morales", post="lawmaker")
    assert alike.because[-1].params["names"] == [f"MORALES {one}ZZ, LEO" for one in "ABCDE"]


@pytest.mark.parametrize(
    ("start", "year", "expected"),
    [
        ("2020-01-01", "2012", ("conflicts", "ended")),
        ("2020-01-01", "2021", ("agrees", "then")),
        ("2020-01-01", "2023", ("conflicts", "ended")),
        (None, "2012", ("cannot-tell", "one-end")),
        (None, "2021", ("agrees", "then")),
        (None, "2023", ("conflicts", "ended")),
    ],
)
def test_a_year_told_beside_a_post_that_had_ended(start: str | None, year: str, expected: tuple[str, str]) -> None:
    terms = {"until": "2022-01-01"} | ({"start": start} if start else {})
    assert shown(found([office("a", **terms)], f"In {year} Minister Ana Flor spoke.")) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("30", ("cannot-tell", "one-end")), ("31", ("agrees", "then"))],
)
def test_a_post_without_a_beginning_is_taken_to_have_been_held_a_year(day: str, expected: tuple[str, str]) -> None:
    text, dates = f"On {day} December Minister Ana Flor spoke.", ((f"{day} December", f"2020-12-{day}"),)
    assert shown(found([office("a", until="2022-01-01")], text, dates=dates)) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2023-05-18", ("cannot-tell", "later-days")),
        ("2023-05-19", ("agrees", "held")),
        ("2023-05-20", ("agrees", "seen-before")),
        ("2023-06-19", ("cannot-tell", "seen-only")),
    ],
)
def test_seen_on_a_day_around_the_report(published: str, expected: tuple[str, str]) -> None:
    assert shown(found([office("a", **SEEN)], published=published)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2023", ("cannot-tell", "seen-only")),
        ("2023-05", ("agrees", "seen")),
        ("2023-05-19", ("agrees", "seen")),
        ("2023-05-20", ("cannot-tell", "seen-only")),
    ],
)
def test_the_text_names_the_day_or_the_month_of_the_sighting(day: str, expected: tuple[str, str]) -> None:
    text = f"On {day} Minister Ana Flor spoke."
    assert shown(found([office("a", **SEEN)], text, published="2023-09-01", dates=((day, day),))) == expected


def test_the_end_of_one_side_of_a_post_says_nothing_of_the_other() -> None:
    assert shown(found([office("a", until="2022-01-01")], published="")) == ("cannot-tell", "no-date")
    assert shown(found([office("a", until="..")], qualifier="former")) == ("cannot-tell", "one-end")
    assert shown(found([office("a", start="2023-02")], published="2023-02-10")) == ("cannot-tell", "one-end")


@pytest.mark.parametrize(
    ("terms", "days"),
    [
        ((("2021-07-27", "2021-08-05"), ("2021-08-06", None)), "2021-07-27/.."),
        ((("2021-08-06", None), ("2021-07-27", "2021-08-05")), "2021-07-27/.."),
        ((("2021-07-27", "2021-08-05"), ("2021-08-06", "2023-07-01")), "2021-07-27/2023-07-01"),
    ],
)
def test_a_seat_is_shown_to_the_end_of_the_last_stretch(terms: tuple[tuple[str, str | None], ...], days: str) -> None:
    chamber = [*CHAMBER, *member("m/9", "YUPANQUI LARA, NORA", *terms)]
    got = found(
        chamber, "Lima. Lawmaker Nora Yupanqui spoke.", published="2022-12-08", person="Nora Yupanqui", post="lawmaker"
    )
    assert shown(got) == ("agrees", "sits")
    assert got.because[0].params["days"] == days


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("president of the whole Budget Commission of Congress", ("agrees", "held")),
        ("president of the whole Congress", ("conflicts", "other-mandate")),
    ],
)
def test_a_post_with_a_word_more_is_the_longer_title_whose_other_words_it_has(
    post: str, expected: tuple[str, str]
) -> None:
    titles = {
        "post_es": "presidenta del Congreso",
        "post_en": "president of Congress",
        "post_aliases": ["president of the Budget Commission of Congress"],
    }
    assert shown(found([office("o", **titles, **TERM)], f"Ana Flor, {post}, spoke.", post=post)) == expected
