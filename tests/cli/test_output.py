"""What goes to stdout and what to stderr, on a terminal and off it."""

from __future__ import annotations

import io
import sys

import pytest

from constancia.cli.output import coloured, with_progress


class Tty(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_bar_leaves_results_on_stdout(monkeypatch: pytest.MonkeyPatch) -> None:
    out, error = io.StringIO(), Tty()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", error)
    monkeypatch.setenv("TERM", "xterm")
    for number in with_progress(range(7), 7):
        print(number)
    assert out.getvalue().split() == list("0123456")
    assert "0\n1" not in error.getvalue()


@pytest.mark.parametrize(("total", "out"), [(3, io.StringIO()), (7, Tty())])
def test_no_bar_for_few_or_where_results_show_it(monkeypatch: pytest.MonkeyPatch, total: int, out: io.StringIO) -> None:
    error = Tty()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", error)
    assert list(with_progress(range(total), total)) == list(range(total))
    assert error.getvalue() == ""


def test_colour_only_on_a_terminal_and_not_against_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert coloured(Tty())
    assert not coloured(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not coloured(Tty())
