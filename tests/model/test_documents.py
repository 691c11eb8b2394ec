import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.model.documents import Document, Span
from constancia.model.plain import digest


@given(st.text(min_size=1), st.data())
def test_a_span_quotes_its_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if text[start:end].strip():
        span = Span.of(text, start, end)
        assert text[span.start : span.end] == span.quote == text[start:end].strip()


@pytest.mark.parametrize(("start", "end", "quote"), [(0, 0, ""), (3, 2, "x"), (0, 3, "ab"), (-1, 1, "ab")])
def test_a_span_that_quotes_nothing_is_refused(start: int, end: int, quote: str) -> None:
    with pytest.raises(ValueError):
        Span(start, end, quote)


def test_equal_bytes_have_equal_ids_and_the_text_can_be_left_out() -> None:
    first = Document(text="Lima", digest=digest(b"Lima"), path="a.txt")
    second = Document(text="Lima", digest=digest(b"Lima"), path="b.txt")
    assert first.id == second.id
    assert "text" not in first.to_plain(text=False)
    assert first.to_plain()["text"] == "Lima"
