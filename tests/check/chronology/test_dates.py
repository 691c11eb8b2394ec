from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown

from constancia.check.chronology.offsets import Offset, offset_of
from constancia.model.documents import Span


def dated(
    text: str,
    quote: str,
    *,
    date: str = "",
    published: str = "2023-05-22",
    language: str = "en",
    votes: tuple[tuple[int, int, int], ...] = (),
    modality: str = "asserted",
) -> tuple[str, str | None, list[str]]:
    value: dict[str, object] = {"expression": quote}
    if date:
        value["date"] = date
    others = tuple(
        made("vote", text, f"{yes}-{no}-{abstain}", {"for": yes, "against": no, "abstain": abstain})
        for yes, no, abstain in votes
    )
    claim = made("date", text, quote, value, language=language, modality=modality)
    return shown(finding(claim, text, published=published, language=language, others=others))


VOTE = "Peru's Congress voted 70-33-4. "
TALLY = ((70, 33, 4),)
KEY = "pe-congreso/vote-event/2023-05-19T00-10"


@pytest.mark.parametrize(
    ("text", "expression", "outcome"),
    [
        (VOTE + "The vote came two weeks after the IACHR published its report.", "two weeks after", "agrees"),
        (VOTE + "The vote came a month after the IACHR published its report.", "a month after", "conflicts"),
        (VOTE + "Two weeks later the IACHR presented its report.", "Two weeks later", "conflicts"),
        (VOTE + "Days later the IACHR presented its report.", "Days later", "conflicts"),
        (VOTE + "The IACHR had published its report two weeks earlier.", "two weeks earlier", "agrees"),
        (VOTE + "The vote came one day after Clément Voule ended his visit.", "one day after", "agrees"),
        (VOTE + "The vote came a week before the IACHR published its report.", "a week before", "conflicts"),
        (VOTE + "The vote came a week after the IACHR said it was worried.", "a week after", "cannot-tell"),
        (VOTE + "The vote came two weeks after the minister spoke.", "two weeks after", "cannot-tell"),
    ],
)
def test_offsets_between_two_things_on_record(text: str, expression: str, outcome: str) -> None:
    assert dated(text, expression, votes=TALLY)[0] == outcome


def test_order_and_distance_show_both_dates() -> None:
    text = VOTE + "Two weeks later the IACHR presented its report."
    others = (made("vote", text, "70-33-4", {"for": 70, "against": 33, "abstain": 4}),)
    found = finding(made("date", text, "Two weeks later", {"expression": "Two weeks later"}), text, others=others)
    assert [step.code for step in found.because] == ["date.order"]
    assert found.because[0].params["subject"] == [{"day": "2023-05-03", "of": []}]
    assert found.because[0].params["reference"] == [{"day": "2023-05-19", "of": [{"sitting": "2023-05-18"}]}]
    assert found.because[0].entries == ("peru-2022-2026/report/iachr-2023-05-03", KEY)


def test_two_offsets_in_one_sentence_have_the_same_subject() -> None:
    text = (
        "Congreso del Perú, 70-33-4. La votación llega dos semanas después de que la CIDH publicara su informe, "
        "y un día después de que el experto de la ONU Clément Voule concluyera su visita."
    )
    assert dated(text, "dos semanas después", language="es", votes=TALLY)[:2] == ("agrees", KEY)
    assert dated(text, "un día después", language="es", votes=TALLY)[:2] == ("agrees", KEY)


def test_a_weekday_that_was_another_conflicts() -> None:
    assert dated("In Peru on Friday, May 18, it rained.", "Friday, May 18", date="2023-05-18") == (
        "conflicts",
        None,
        ["weekday"],
    )
    got = dated("En el Perú, el viernes 19 de mayo llovió.", "viernes 19 de mayo", date="2023-05-19", language="es")
    assert got[::2] == ("cannot-tell", ["nothing-on-record"])
    assert dated("It rained on Friday in Peru.", "Friday", date="2023-05-18")[2] == ["nothing-on-record"]


def test_a_date_beside_a_thing_on_record() -> None:
    text = "The IACHR published its report on Peru on 3 May."
    assert dated(text, "3 May", date="2023-05-03") == (
        "agrees",
        "report/iachr-2023-05-03",
        ["agrees"],
    )
    text = "The IACHR published its report on Peru on 13 May."
    assert dated(text, "13 May", date="2023-05-13")[::2] == ("conflicts", ["differs"])
    text = "The IACHR, whose president travelled to Peru, met on 13 May."
    assert dated(text, "13 May", date="2023-05-13")[0] == "cannot-tell"
    text = "The IACHR's report on Peru covers 7 December 2022 to 23 January 2023."
    got = dated(text, "7 December 2022 to 23 January 2023", date="2022-12-07/2023-01-23")
    assert got[::2] == ("agrees", ["period"])


def test_the_sitting_and_the_clock_are_both_right() -> None:
    text = "In Peru the vote on Thursday was 70-33-4."
    assert dated(text, "Thursday", date="2023-05-18", votes=TALLY) == ("explained", KEY, ["sitting"])
    text = "In Peru the vote on Friday was 70-33-4."
    assert dated(text, "Friday", date="2023-05-19", votes=TALLY) == ("agrees", KEY, ["agrees"])


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        ("en", "On Friday Peru's Congress passed bill 4766 by 70 to 33.", "Friday", {"for": 70, "against": 33}),
        (
            "es",
            "El viernes el Congreso del Perú aprobó el proyecto 4766 por 70 a 33.",
            "El viernes",
            {"for": 70, "against": 33},
        ),
    ],
)
def test_the_date_of_a_vote_told_without_its_whole_tally(
    language: str, text: str, words: str, value: dict[str, object]
) -> None:
    quote = text.split(words + " ")[1]
    vote = made("vote", text, quote, {"measure": "4766", **value}, language=language)
    when = made("date", text, words, {"expression": words, "date": "2023-05-19"}, language=language)
    assert shown(finding(when, text, language=language, others=(vote,))) == ("agrees", KEY, ["agrees"])
    other = made("date", text, words, {"expression": words, "date": "2023-05-12"}, language=language)
    assert finding(other, text, language=language, others=(vote,)).outcome.value == "cannot-tell"


def test_other_dates_of_a_sentence_are_left_alone() -> None:
    text = "The bill, tabled in Peru on 20 April by the government of Boluarte, passed 70-33-4."
    assert dated(text, "20 April", date="2023-04-20", votes=TALLY)[0] == "cannot-tell"
    text = "The IACHR reported on Peru again in 2023."
    assert dated(text, "2023", date="2023")[2] == ["nothing-on-record"]


def test_the_window_of_an_authorisation() -> None:
    text = "US troops may enter Peru from June 1 to August 29, 2023."
    authorisation = made(
        "authorisation",
        text,
        "US troops may enter Peru",
        {"force_country": "US", "territory": "PE", "from": "2023-06-01", "until": "2023-08-29"},
    )
    quote = "from June 1 to August 29, 2023"
    claim = made("date", text, quote, {"expression": quote, "date": "2023-06-01/2023-08-29"})
    found = finding(claim, text, published="2023-05-30", others=(authorisation,))
    assert shown(found)[:2] == ("agrees", "authorisation/b5111")


def test_demanded_dates_are_not_compared() -> None:
    text = "The IACHR published its report on Peru on 3 May."
    assert dated(text, "3 May", date="2023-05-03", modality="required")[2] == ["not-asserted"]


@pytest.mark.parametrize(
    ("expression", "following", "language", "expected"),
    [
        ("two weeks after", " the vote", "en", Offset(11, 17, True, True)),
        ("a day later", ", he left", "en", Offset(1, 1, True, False)),
        ("three months before", " it", "en", Offset(-100, -80, True, True)),
        ("dos semanas después", " de que", "es", Offset(11, 17, True, True)),
        ("una semana antes", ",", "es", Offset(-10, -4, True, False)),
        ("al día siguiente", ",", "es", Offset(1, 1, True, False)),
        ("the next day", ",", "en", Offset(1, 1, True, False)),
        ("días después", ",", "es", Offset(0, 100_000, False, False)),
        ("18 May", ",", "en", None),
        ("three hours later", ",", "en", None),
    ],
)
def test_offsets_are_read_from_the_expression(
    expression: str, following: str, language: str, expected: Offset | None
) -> None:
    assert offset_of(expression, following, language) == expected


def test_the_days_of_a_poll() -> None:
    text = "In Peru an Ipsos poll of 12 and 13 May has her at 75 %."
    got = dated(text, "12 and 13 May", date="2023-05-12/2023-05-13")
    assert got == ("agrees", "poll/ipsos-2023-05-boluarte", ["in-field"])


def test_the_last_day_of_a_visit_is_one_of_its_days() -> None:
    text = "Clément Voule ended his visit to Peru on 17 May."
    assert dated(text, "17 May", date="2023-05-17")[::2] == ("agrees", ["agrees"])
    text = "Clément Voule spoke on his visit to Peru on 12 May."
    assert dated(text, "12 May", date="2023-05-12")[0] == "cannot-tell"


def test_the_day_of_a_count() -> None:
    text = "In the protests in Peru the ombudsman counted 50 deaths by 17 January 2023."
    assert dated(text, "17 January 2023", date="2023-01-17") == (
        "agrees",
        "count/defensoria-2023-01-17",
        ["counted"],
    )


def test_an_offset_from_something_else_with_a_date_of_its_own_is_left_open() -> None:
    lead = VOTE + "The minister resigned on 17 April. "
    text = lead + "Two weeks later the IACHR presented its report."
    others = (
        made("vote", text, "70-33-4", {"for": 70, "against": 33, "abstain": 4}),
        made("date", text, "17 April", {"expression": "17 April", "date": "2023-04-17"}),
    )
    claim = made("date", text, "Two weeks later", {"expression": "Two weeks later"})
    assert shown(finding(claim, text, others=others))[0] == "cannot-tell"


def test_the_commission_is_the_one_that_was_named_last() -> None:
    lead = VOTE + "The Inter-American Commission on Human Rights looked on. "
    text = lead + "The commission published its report two weeks after the vote."
    assert dated(text, "two weeks after", votes=TALLY)[::2] == ("conflicts", ["order"])
    text = lead + "A defence commission met. The commission published its report two weeks after the vote."
    assert dated(text, "two weeks after", votes=TALLY)[0] == "cannot-tell"


def test_the_vote_of_several_is_all_of_them() -> None:
    lead = "Peru's Congress voted 70-33-4 and 71-31-6. "
    votes = ((70, 33, 4), (71, 31, 6))
    text = lead + "The IACHR published its report a month after the vote."
    assert dated(text, "a month after", votes=votes)[::2] == ("conflicts", ["order"])
    text = lead + "The IACHR published its report three weeks before the vote."
    assert dated(text, "three weeks before", votes=votes)[0] == "cannot-tell"


@pytest.mark.parametrize(
    ("language", "text", "expression", "said"),
    [
        (
            "en",
            "Congress voted 70-33-4 and then 71-31-6. A lawmaker said the day before that she had the votes.",
            "the day before",
            "she had the votes",
        ),
        (
            "es",
            "El Congreso votó 70-33-4 y luego 71-31-6. En la víspera una congresista dijo que tenía los votos.",
            "la víspera",
            "tenía los votos",
        ),
    ],
)
@pytest.mark.parametrize("tallies", [((70, 33, 4),), ((70, 33, 4), (71, 31, 6))])
def test_the_day_of_a_saying_is_not_that_of_what_was_said(
    language: str, text: str, expression: str, said: str, tallies: tuple[tuple[int, int, int], ...]
) -> None:
    at = text.index(said)
    others = (
        *(
            made("vote", text, f"{yes}-{no}-{rest}", {"for": yes, "against": no, "abstain": rest}, language=language)
            for yes, no, rest in tallies
        ),
        made("statement", text, said, {"content": (Span.of(text, at, at + len(said)),)}, language=language),
    )
    claim = made("date", text, expression, {"expression": expression, "anchor": "text"}, language=language)
    assert shown(finding(claim, text, language=language, others=others))[0] == "cannot-tell"


def test_a_vote_after_one_of_several_is_left_open() -> None:
    text = "Peru's Congress voted 70-33-4 and 71-31-6. The day before the vote, Congress voted on both."
    assert dated(text, "The day before", votes=((70, 33, 4), (71, 31, 6)))[0] == "cannot-tell"


def test_a_date_far_off_or_to_come_is_another_report_s() -> None:
    text = "The IACHR published its report on Peru on 13 March 2023."
    assert dated(text, "13 March 2023", date="2023-03-13")[0] == "cannot-tell"
    text = "The IACHR will present its report on Peru on 29 May."
    assert dated(text, "29 May", date="2023-05-29")[0] == "cannot-tell"


def test_a_weekday_with_a_year_that_was_inferred_conflicts_only_near_publication() -> None:
    text = "In Peru on Friday, May 18, it rained."
    value: dict[str, object] = {"expression": "Friday, May 18", "date": "2023-05-18"}
    claim = made("date", text, "Friday, May 18", value, inferred=("year",))
    assert finding(claim, text, published="2023-05-24").outcome.value == "conflicts"
    assert finding(claim, text, published="2023-11-24").outcome.value == "cannot-tell"


def test_the_day_of_a_count_needs_its_figure() -> None:
    text = "In the protests in Peru the ombudsman counted 61 deaths by 17 January 2023."
    assert dated(text, "17 January 2023", date="2023-01-17")[0] == "cannot-tell"
    text = "In the protests in Peru relatives counted 50 deaths by 17 January 2023."
    assert dated(text, "17 January 2023", date="2023-01-17")[0] == "cannot-tell"


def test_who_only_said_something_is_background_to_what_happened_in_that_sentence() -> None:
    text = (
        "Peru's Congress voted 70-33-4. The vote came after the UN special rapporteur confirmed the use of force. "
        "Two weeks later the IACHR presented its report."
    )
    tally = made("vote", text, "70-33-4", {"for": 70, "against": 33, "abstain": 4})
    when = made("date", text, "Two weeks later", {"expression": "Two weeks later", "anchor": "text"})
    assert shown(finding(when, text, others=(tally,)))[::2] == ("conflicts", ["order"])


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2023-05-20", ("explained", ["told-late"])), ("2023-05-21", ("cannot-tell", ["nothing-on-record"]))],
)
@pytest.mark.parametrize(("language", "words"), [("en", "today"), ("es", "hoy")])
def test_today_in_a_text_dated_the_day_after(
    language: str, words: str, published: str, expected: tuple[str, list[str]]
) -> None:
    text = {"en": "Peru's Congress voted 70-33-4 today.", "es": "El Congreso del Perú votó 70-33-4 hoy."}[language]
    tally = made("vote", text, "70-33-4", {"for": 70, "against": 33, "abstain": 4}, language=language)
    when = made("date", text, words, {"expression": words, "date": published, "anchor": "published"}, language=language)
    found = finding(when, text, published=published, language=language, others=(tally,))
    assert shown(found)[::2] == expected
