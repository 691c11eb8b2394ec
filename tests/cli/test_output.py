"""What goes to stdout and what to stderr, on a terminal and off it."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import pytest

from constancia.cli import output
from constancia.cli.output import coloured, with_progress
from constancia.model.watching import Telling


class Tty(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_bar_leaves_results_on_stdout(monkeypatch: pytest.MonkeyPatch) -> None:
    out, error = io.StringIO(), Tty()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", error)
    monkeypatch.setenv("TERM", "xterm")
    for number in with_progress(lambda _: range(7), 7):
        print(number)
    assert out.getvalue().split() == list("0123456")
    assert "0\n1" not in error.getvalue()


@pytest.mark.parametrize(("total", "out"), [(3, io.StringIO()), (7, Tty())])
def test_no_bar_for_few_or_where_results_show_it(monkeypatch: pytest.MonkeyPatch, total: int, out: io.StringIO) -> None:
    error = Tty()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", error)
    assert list(with_progress(lambda _: range(total), total)) == list(range(total))
    assert error.getvalue() == ""


@pytest.mark.parametrize("out", [io.StringIO(), Tty()])
def test_one_long_document_shows_how_far_it_is_and_nothing_is_left(
    monkeypatch: pytest.MonkeyPatch, out: io.StringIO
) -> None:
    error = Tty()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", error)
    monkeypatch.setattr(output, "PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")

    def work(tell: Telling) -> Iterator[str]:
        tell(0.3)
        tell(0.6)
        yield "the result"

    at_result = [error.getvalue() for _ in with_progress(work, 1)]
    assert "60%" in at_result[0]
    assert at_result[0].endswith("\x1b[2K"), "the bar is gone before the result is printed"
    assert error.getvalue() == at_result[0]


def test_a_short_document_shows_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    error = Tty()
    monkeypatch.setattr(sys, "stderr", error)
    assert list(with_progress(lambda tell: [tell(0.5)], 1)) == [None]
    assert error.getvalue() == ""


def test_colour_only_on_a_terminal_and_not_against_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert coloured(Tty())
    assert not coloured(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not coloured(Tty())
