"""R data, as another library writes it and by hand: what was written is read, everything else is one clear error."""

from __future__ import annotations

import bz2
import gzip
import lzma
import math
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pandas as pd
import pytest
import rdata
from hypothesis import given
from hypothesis import strategies as st

from constancia.errors import RegisterError
from constancia.registers.un_ga.frames import read_frames

FRAME = pd.DataFrame(
    {
        "number": [1.5, 2.0, float("nan")],
        "whole": pd.Series([3, 4, 5], dtype="int32"),
        "text": ["Perú", "Chad", "Perú"],
        "vote": pd.Categorical(["yes", "no", "yes"], categories=["yes", "abstain", "no"]),
        "true": [True, False, True],
    }
)


def written(folder: Path, compression: str | None = "gzip") -> bytes:
    rdata.write_rda(folder / "x.rda", {"x": FRAME}, compression=compression)  # type: ignore[arg-type]
    return (folder / "x.rda").read_bytes()


@pytest.mark.parametrize("compression", ["gzip", "bzip2", "xz", None])
def test_columns_come_back_as_they_were_written(tmp_path: Path, compression: str | None) -> None:
    frame = read_frames(written(tmp_path, compression), "x.rda")["x"]
    assert list(frame) == ["number", "whole", "text", "vote", "true"]
    assert list(frame["number"][:2]) == [1.5, 2.0]
    assert math.isnan(frame["number"][2])
    assert list(frame["whole"]) == [3, 4, 5]
    assert frame["text"] == ["Perú", "Chad", "Perú"]
    assert frame["vote"] == ["yes", "no", "yes"]
    assert list(frame["true"]) == [1, 0, 1]


def text(value: str | None) -> bytes:
    data = b"" if value is None else value.encode()
    return struct.pack(">ii", 9, -1 if value is None else len(data)) + data


def texts(*values: str | None, flags: int = 16) -> bytes:
    return struct.pack(">ii", flags, len(values)) + b"".join(map(text, values))


def symbol(name: str) -> bytes:
    return struct.pack(">i", 1) + text(name)


def pair(name: str, value: bytes) -> bytes:
    return struct.pack(">i", 2 | 0x400) + symbol(name) + value


NOTHING = struct.pack(">i", 254)


def saved(column: bytes, head: bytes = b"RDX2\nX\n" + struct.pack(">iii", 2, 0, 0)) -> bytes:
    """A file with the frame `x` of one column `c`."""
    frame = struct.pack(">ii", 19 | 0x100 | 0x200, 1) + column + pair("names", texts("c")) + NOTHING
    return head + pair("x", frame) + NOTHING


def short(kind: str, state: bytes) -> bytes:
    """A value that R keeps in short."""
    info = struct.pack(">i", 2) + symbol(kind) + struct.pack(">i", 2) + symbol("base") + NOTHING
    return struct.pack(">i", 238) + info + state + NOTHING


def reals(*values: float) -> bytes:
    return struct.pack(f">ii{len(values)}d", 14, len(values), *values)


VERSION_3 = b"RDX3\nX\n" + struct.pack(">iiii", 3, 0, 0, 5) + b"UTF-8"


WRITTEN: list[tuple[bytes, list[object]]] = [
    (saved(texts("a", None, "")), ["a", None, ""]),
    (saved(texts("a"), VERSION_3), ["a"]),
    (saved(short("compact_intseq", reals(3, 5, 1))), [5, 6, 7]),
    (saved(short("wrap_string", struct.pack(">ii", 19, 1) + texts("a", "b"))), ["a", "b"]),
    (saved(struct.pack(">iiii", 13, 2, 7, -(2**31))), [7, -(2**31)]),
    (
        saved(struct.pack(">iiiii", 13 | 0x200, 3, 2, -(2**31), 1) + pair("levels", texts("no", "yes")) + NOTHING),
        ["yes", None, "no"],
    ),
]


@pytest.mark.parametrize(("data", "expected"), WRITTEN, ids=map(str, range(len(WRITTEN))))
def test_what_r_writes_otherwise_is_read_too(data: bytes, expected: list[object]) -> None:
    assert list(read_frames(data, "x.rda")["x"]["c"]) == expected


def test_a_text_of_windows_is_read_as_it_was_meant() -> None:
    data = saved(struct.pack(">ii", 16, 1) + struct.pack(">ii", 9, 6) + b"Espa\xf1a")
    assert read_frames(data, "x.rda")["x"]["c"] == ["España"]


def test_a_name_that_stood_before_is_referred_to() -> None:
    column = reals(1) + pair("names", texts("c")) + NOTHING
    frame = struct.pack(">ii", 19 | 0x200, 1) + column
    again = struct.pack(">ii", 19 | 0x200, 1) + reals(2)
    referred = struct.pack(">i", 2 | 0x400) + struct.pack(">i", 255 | 2 << 8) + texts("c") + NOTHING
    head = b"RDX2\nX\n" + struct.pack(">iii", 2, 0, 0)
    found = read_frames(head + pair("x", frame) + pair("y", again + referred) + NOTHING, "x.rda")
    assert list(found["y"]["c"]) == [2.0]


BROKEN: list[tuple[bytes, str]] = [
    (b"", "no R data"),
    (b"RDX2\nA\n" + bytes(20), "no R data"),
    (b"<html>", "no R data"),
    (gzip.compress(b"RDX2\nX\n")[:-9], "x.rda"),
    (lzma.compress(b"RDX2\nX\n")[:-9], "x.rda"),
    (bz2.compress(b"RDX2\nX\n")[:-9], "x.rda"),
    (saved(struct.pack(">i", 3)), "a value of kind 3, which no table has"),
    (saved(struct.pack(">ii", 14, 10**6)), "a length of 1000000"),
    (saved(struct.pack(">ii", 14, -1)), "a length of -1"),
    (saved(short("deferred_string", reals(1))), "a value kept as deferred_string"),
    (saved(short("compact_intseq", reals(math.inf, 1, 1))), "x.rda"),
    (saved(texts("a"))[:-30], "x.rda"),
    (b"RDX2\nX\n" + struct.pack(">iii", 2, 0, 0) + reals(1), "no named objects"),
    (b"RDX2\nX\n" + struct.pack(">iii", 2, 0, 0) + pair("x", reals(1)) + NOTHING, "no data frame"),
    (b"RDX2\nX\n" + struct.pack(">iii", 2, 0, 0) + struct.pack(">ii", 19, 1) * 100_000, "x.rda"),
]


@pytest.mark.parametrize(("data", "reason"), BROKEN, ids=map(str, range(len(BROKEN))))
def test_what_is_no_table_of_r_is_named_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(RegisterError, match=reason) as raised:
        read_frames(data, "x.rda")
    assert "x.rda: cannot be read as a table" in str(raised.value)


@given(st.data())
def test_a_file_with_a_byte_changed_or_cut_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(saved(texts("a", None, "b"), VERSION_3))
    at = data.draw(st.integers(0, len(whole) - 1))
    change: Callable[[], bytes] = data.draw(
        st.sampled_from([lambda: bytes(whole[:at]), lambda: bytes(whole[:at]) + b"\xff" + bytes(whole[at + 1 :])])
    )
    with suppress(RegisterError):
        assert len(read_frames(change(), "x.rda")) == 1
