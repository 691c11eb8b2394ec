from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from constancia.exports.marks import Stretch, cut, in_order, paragraphs


def test_nested_places_are_cut_at_each_boundary() -> None:
    assert list(cut("abcdef", 0, 6, [(1, 5), (2, 3)], [0, 1])) == [
        Stretch("a", (), ()),
        Stretch("b", (0,), ()),
        Stretch("c", (1, 0), (1,)),
        Stretch("de", (0,), (0,)),
        Stretch("f", (), ()),
    ]


def test_a_paragraph_ends_at_a_blank_line() -> None:
    text = "\n Head \n\n one\ntwo\n \n\nthree"
    assert [text[a:b] for a, b in paragraphs(text)] == ["Head", "one\ntwo", "three"]


@given(st.text(alphabet="ab \n", min_size=1), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30))))
def test_stretches_together_are_the_text_and_each_place_covers_its_own(text: str, raw: list[tuple[int, int]]) -> None:
    places = [(min(a, len(text) - 1), min(a + n, len(text))) for a, n in raw]
    stretches = list(cut(text, 0, len(text), places, range(len(places))))
    assert "".join(s.text for s in stretches) == text
    for number, (a, b) in enumerate(places):
        assert "".join(s.text for s in stretches if number in s.places) == text[a:b]
        assert sum(number in s.ends for s in stretches) == 1


@given(st.text(alphabet="ab \n"))
def test_paragraphs_lose_nothing_but_white_space(text: str) -> None:
    assert "".join("".join(text[a:b].split()) for a, b in paragraphs(text)) == "".join(text.split())


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9))), st.lists(st.integers(0, 40), max_size=8))
def test_each_piece_gets_the_places_that_touch_it(raw: list[tuple[int, int]], edges: list[int]) -> None:
    places = [(a, a + n) for a, n in raw]
    cuts = sorted(set(edges))
    pieces = [(a, b) for a, b in pairwise(cuts)]
    for start, end, inside in in_order(pieces, places):
        assert inside == [n for n, (a, b) in enumerate(places) if a < end and b > start]
