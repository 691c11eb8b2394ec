"""Threshold rules, on cases that a reader can do by hand."""

from fractions import Fraction

import pytest

from constancia.model.thresholds import ANY, Base, Range, Sizes, Threshold, Verdict, Why, verdict_of
from constancia.model.votes import Tally

SIMPLE = Threshold(name="simple-majority", of=Base.VOTES)
HALF = Threshold(name="legal-half", of=Base.LEGAL, above=True)
TWO_THIRDS = Threshold(name="two-thirds-legal", of=Base.LEGAL, share=Fraction(2, 3))
THIRD_ABLE = Threshold(name="third-able", of=Base.ABLE, share=Fraction(1, 3))
HUNDRED = Sizes(seats=100, present=90)


@pytest.mark.parametrize(
    ("threshold", "of", "needed"),
    [
        (HALF, 130, 66),
        (HALF, 129, 65),
        (TWO_THIRDS, 130, 87),
        (TWO_THIRDS, 99, 66),
        (Threshold(name="x", of=Base.LEGAL, share=Fraction(3, 5)), 130, 78),
        (Threshold(name="x", of=Base.LEGAL, share=Fraction(4, 5)), 130, 104),
        (Threshold(name="x", of=Base.ABLE, share=Fraction(40, 100)), 128, 52),
        (Threshold(name="x", of=Base.LEGAL, share=Fraction(35, 100)), 130, 46),
        (Threshold(name="x", of=Base.REST, extra=1), 100, 51),
        (Threshold(name="x", of=Base.REST, extra=1), 101, 52),
        (THIRD_ABLE, 126, 42),
    ],
)
def test_how_many_votes_a_share_is(threshold: Threshold, of: int, needed: int) -> None:
    assert threshold.needed(of) == needed


@pytest.mark.parametrize(
    ("threshold", "tally", "sizes", "verdict"),
    [
        (SIMPLE, Tally(50, 30, 10), HUNDRED, Verdict("passed", "simple-majority")),
        (SIMPLE, Tally(30, 50, 10), HUNDRED, Verdict("rejected", "simple-majority")),
        (SIMPLE, Tally(40, 40, 10), HUNDRED, Verdict(why=Why.TIED)),
        (SIMPLE, Tally(45, 30, 15), HUNDRED, Verdict(why=Why.ABSTENTIONS)),
        (SIMPLE, Tally(46, 30, 14), HUNDRED, Verdict("passed", "simple-majority")),
        (SIMPLE, Tally(45, 30, 10), Sizes(), Verdict("passed", "simple-majority")),
        (SIMPLE, Tally(45, 30), Sizes(), Verdict(why=Why.ABSTENTIONS)),
        (SIMPLE, Tally(45), HUNDRED, Verdict(why=Why.NO_FIGURES)),
        (HALF, Tally(51, 49, 0), HUNDRED, Verdict("passed", "legal-half", 51)),
        (HALF, Tally(50, 10, 0), HUNDRED, Verdict("rejected", "legal-half", 51)),
        (HALF, Tally(), HUNDRED, Verdict(why=Why.NO_FIGURES)),
        (HALF, Tally(20, 30, 5), Sizes(), Verdict("rejected", "legal-half")),
        (HALF, Tally(30, 20, 5), Sizes(), Verdict(why=Why.SIZE_UNKNOWN)),
        (TWO_THIRDS, Tally(67, 0, 0), HUNDRED, Verdict("passed", "two-thirds-legal", 67)),
        (TWO_THIRDS, Tally(66, 0, 0), HUNDRED, Verdict("rejected", "two-thirds-legal", 67)),
        (THIRD_ABLE, Tally(34, 60, 0), Sizes(able=Range(90, 100)), Verdict("passed", "third-able")),
        (THIRD_ABLE, Tally(29, 60, 0), Sizes(able=Range(90, 100)), Verdict("rejected", "third-able")),
        (THIRD_ABLE, Tally(32, 60, 0), Sizes(able=Range(90, 100)), Verdict(why=Why.SIZE_UNKNOWN)),
        (THIRD_ABLE, Tally(33, 60, 0), Sizes(able=Range(97, 99)), Verdict("passed", "third-able", 33)),
        (THIRD_ABLE, Tally(33, 60, 0), HUNDRED, Verdict(why=Why.SIZE_UNKNOWN)),
    ],
)
def test_what_follows_from_one_rule(threshold: Threshold, tally: Tally, sizes: Sizes, verdict: Verdict) -> None:
    assert threshold.verdict(tally, sizes) == verdict
    assert verdict_of([threshold], tally, sizes) == verdict


def test_several_rules_give_an_outcome_where_all_of_them_give_it() -> None:
    rules = (SIMPLE, TWO_THIRDS)
    assert verdict_of(rules, Tally(67, 20, 0), HUNDRED) == Verdict("passed", ANY)
    assert verdict_of(rules, Tally(30, 31, 0), HUNDRED) == Verdict("rejected", ANY)
    assert verdict_of(rules, Tally(60, 20, 0), HUNDRED) == Verdict(why=Why.RULE_UNKNOWN)
    assert verdict_of(rules, Tally(60, 20, 0), HUNDRED, else_why=Why.REFERENDUM) == Verdict(why=Why.REFERENDUM)
    assert verdict_of(rules, Tally(), HUNDRED) == Verdict(why=Why.NO_FIGURES)
    assert verdict_of((), Tally(60, 20, 0), HUNDRED) == Verdict(why=Why.RULE_UNKNOWN)


def test_votes_that_may_be_missing_must_not_turn_it() -> None:
    assert verdict_of([SIMPLE], Tally(60, 20, 0), HUNDRED, unheard=10).outcome == "passed"
    assert verdict_of([SIMPLE], Tally(50, 45, 0), HUNDRED, unheard=5).why is Why.VOICES_UNKNOWN
    assert verdict_of([SIMPLE], Tally(40, 46, 0), HUNDRED, unheard=5).outcome == "rejected"
    assert verdict_of([SIMPLE], Tally(40, 46, 0), HUNDRED, unheard=6).why is Why.VOICES_UNKNOWN
    assert verdict_of([HALF], Tally(51, 2, 0), HUNDRED, unheard=10) == Verdict("passed", "legal-half", 51)
    assert verdict_of([HALF], Tally(45, 2, 0), HUNDRED, unheard=6).why is Why.VOICES_UNKNOWN
    assert verdict_of([HALF], Tally(45, 2, 0), HUNDRED, unheard=5).outcome == "rejected"
    assert verdict_of([SIMPLE, HALF], Tally(45, 40, 0), HUNDRED, unheard=9).why is Why.VOICES_UNKNOWN
    assert verdict_of([SIMPLE], Tally(40, 40, 0), HUNDRED, unheard=3).why is Why.TIED
