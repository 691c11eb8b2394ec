from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown

LEAD = "Lima, Peru. "


def let_in(
    text: str,
    published: str = "2023-05-30",
    *,
    language: str = "en",
    modality: str = "asserted",
    votes: tuple[tuple[int, int, int], ...] = (),
    by: str = "",
    **value: object,
) -> tuple[str, str | None, list[str]]:
    said = {key.rstrip("_"): item for key, item in value.items()}
    whole = LEAD + text
    others = tuple(
        made("vote", whole, f"{yes}-{no}-{abstain}", {"for": yes, "against": no, "abstain": abstain})
        for yes, no, abstain in votes
    )
    claim = made("authorisation", whole, text, said, language=language, modality=modality, by=by)
    return shown(finding(claim, whole, published=published, language=language, others=others))


US = {"force_country": "US", "territory": "PE"}
LONG = {"from_": "2023-06-01", "until": "2023-12-31"}
SHORT = {"from_": "2023-06-01", "until": "2023-08-29"}


@pytest.mark.parametrize(
    ("value", "entry"),
    [
        (LONG, "b4766"),
        (SHORT, "b5111"),
        ({"personnel": 1172}, "b5111"),
        ({"instrument": "Bill 4766/2022-PE"}, "b4766"),
        ({"instrument": "proyecto de resolución legislativa 5111", "personnel": 1172}, "b5111"),
        ({"until": "2023-12"}, "b4766"),
    ],
)
def test_terms_tell_which_authorisation_is_meant(value: dict[str, object], entry: str) -> None:
    got = let_in("US troops may enter.", **US, **value)
    assert got == ("agrees", f"authorisation/{entry}", ["matched"])


def test_two_measures_in_one_report_are_told_apart_and_named() -> None:
    for value in ({**LONG, "personnel": 1172}, {**SHORT, "instrument": "bill 4766"}):
        got = let_in("US troops may enter.", **US, **value)
        assert got == ("conflicts", None, ["mixed", "candidate"])
    got = let_in("With 70-33-4 votes 1,172 US troops were let in.", votes=((70, 33, 4),), **US, personnel=1172)
    assert got == ("conflicts", None, ["mixed", "candidate"])
    got = let_in("With 71-31-6 votes 1,172 US troops were let in.", votes=((71, 31, 6),), **US, personnel=1172)
    assert got[:2] == ("agrees", "authorisation/b5111")


def test_a_moved_end_or_another_number_conflicts() -> None:
    got = let_in("US troops may enter.", **US, instrument="bill 5111", until="2023-09-30")
    assert got == ("conflicts", None, ["differs", "nearest"])
    got = let_in("US troops may enter.", **US, instrument="bill 5111", personnel=1700)
    assert got == ("conflicts", None, ["differs", "nearest"])


def test_one_term_that_fits_two_is_ambiguous() -> None:
    got = let_in("US troops may enter.", **US, from_="2023-06")
    assert got[::2] == ("cannot-tell", ["ambiguous", "candidate"])


def test_what_the_record_does_not_have_is_not_confirmed() -> None:
    got = let_in("US troops may enter.", **US, **LONG, personnel=700)
    assert got[::2] == ("cannot-tell", ["matched", "lacks"])
    got = let_in("US troops may enter.", **US, instrument="Legislative Resolution 31720", **LONG)
    assert got[::2] == ("cannot-tell", ["matched", "lacks"])


def test_a_bill_s_number_is_not_the_resolution_s() -> None:
    got = let_in("US troops may enter.", **US, instrument="Legislative Resolution 4766")
    assert got == ("explained", "authorisation/b4766", ["matched", "bill-as-resolution"])


def test_the_number_is_unknown_until_one_is_published() -> None:
    got = let_in("An undetermined number of US troops may enter under bill 4766.", **US)
    assert got == ("agrees", "authorisation/b4766", ["matched", "number-unknown"])
    got = let_in("An undetermined number of US troops may enter under bill 5111.", **US)
    assert got[::2] == ("conflicts", ["number-known", "nearest"])


def test_without_terms_the_one_decision_just_before_is_meant() -> None:
    assert let_in("US troops may enter.", "2023-05-19", **US) == ("agrees", "authorisation/b4766", ["by-date"])
    assert let_in("US troops may enter.", "2023-05-26", **US)[::2] == ("cannot-tell", ["no-terms", "candidate"])
    assert let_in("US troops may enter.", "2024-05-26", **US)[0] == "cannot-tell"


def test_not_authorised_by_congress_is_not_by_nobody() -> None:
    got = let_in("Congress did not let them in.", modality="denied", **US, instrument="bill 4766")
    assert got == ("conflicts", None, ["matched", "denied", "unarmed"])
    got = let_in("Congress did not let them in.", modality="denied", **US)
    assert got == ("conflicts", None, ["by-date", "denied", "unarmed"])
    got = let_in("Congress did not let them in.", modality="denied", by="Congress", **US)
    assert got == ("cannot-tell", None, ["denied-which", "candidate", "unarmed"])
    got = let_in("Congress did not let them in.", "2024-06-01", modality="denied", **US)
    assert got == ("cannot-tell", None, ["denied-unknown", "unarmed"])


def test_a_tabled_measure_and_a_demanded_one() -> None:
    got = let_in("Tabled.", "2023-04-25", modality="proposed", **US, instrument="bill 4766")
    assert got == ("cannot-tell", None, ["not-held", "candidate", "tabled"])
    got = let_in("Tabled.", "2023-05-22", modality="proposed", **US, instrument="bill 5111")
    assert got[::2] == ("cannot-tell", ["not-held", "candidate", "decided-later"])
    got = let_in("Demanded.", modality="required", **US)
    assert got[::2] == ("cannot-tell", ["not-asserted"])


def test_what_was_decided_later_is_shown_as_such() -> None:
    got = let_in("US troops may enter.", "2023-05-20", **US, personnel=1172)
    assert got == ("cannot-tell", None, ["later"])


def test_only_what_is_covered_can_be_missing() -> None:
    german = {"force_country": "DE", "territory": "PE"}
    assert let_in("German troops may enter.", "2023-07-01", **german)[::2] == (
        "not-on-record",
        ["not-on-record", "unarmed"],
    )
    assert let_in("German troops may enter.", "2023-09-10", **german)[::2] == ("cannot-tell", ["nothing"])
    assert let_in("German troops may enter.", "2025-09-10", **german)[::2] == ("cannot-tell", ["nothing"])
    assert let_in("US troops may enter.", force_country="US", territory="EC")[::2] == ("cannot-tell", ["nothing"])


def test_a_place_inside_the_country_and_an_exercise_by_name() -> None:
    got = let_in("US Navy at Callao for Silent Forces.", "2023-10-06", force_country="US", territory="Callao")
    assert got[:2] == ("agrees", "authorisation/b6018")
    got = let_in("Resolute Sentinel in October.", "2023-11-06", **US, from_="2023-10-20")
    assert got[::2] == ("conflicts", ["differs", "nearest"])


def test_other_terms_may_be_another_authorisation() -> None:
    got = let_in("US troops may enter.", "2024-06-01", **US, from_="2024-07-01", until="2024-07-30")
    assert got[0] == "cannot-tell"


def test_two_measures_that_the_text_itself_tells_apart_are_not_mixed() -> None:
    lead = "US troops may enter until the end of the year."
    second = "Bill 5111 lets 1,172 of them in for Resolute Sentinel."
    whole = f"{LEAD}{lead}\n\nThe week brought another.\n\n{second}"
    value = {**US, "from": "2023-06-01", "until": "2023-12-31", "personnel": 1172}
    found = finding(made("authorisation", whole, lead, value), whole, published="2023-05-30")
    assert shown(found) == ("explained", "authorisation/b4766", ["candidate", "told-apart"])
    mixed = whole.replace("Bill 5111 lets 1,172 of them in for Resolute Sentinel.", "Bill 4766 lets 1,172 of them in.")
    found = finding(made("authorisation", mixed, lead, value), mixed, published="2023-05-30")
    assert shown(found)[::2] == ("conflicts", ["mixed", "candidate"])


def test_without_a_publication_date_no_decision_is_the_one_just_before() -> None:
    assert let_in("US troops may enter.", "", **US)[0] == "cannot-tell"


def test_a_tally_elsewhere_in_the_text_is_not_this_measure_s_where_there_are_others() -> None:
    text = "Bill 4766 had 70-33-4 votes, another 12-3-1. US troops may enter under bill 5111."
    whole = LEAD + text
    votes = tuple(
        made("vote", whole, f"{yes}-{no}-{abstain}", {"for": yes, "against": no, "abstain": abstain})
        for yes, no, abstain in ((70, 33, 4), (12, 3, 1))
    )
    value = {**US, "until": "2023-09-29", "instrument": "bill 5111"}
    claim = made("authorisation", whole, "US troops may enter under bill 5111", value)
    found = finding(claim, whole, published="2023-05-30", others=votes)
    assert [step.params.get("term") for step in found.because if step.code.endswith("differs")] == ["term.until"]


def test_nobody_lets_a_force_into_its_own_country() -> None:
    got = let_in("US troops may enter.", force_country="US", territory="US", instrument="bill 4766")
    assert got[:2] == ("agrees", "authorisation/b4766")
