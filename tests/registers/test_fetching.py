"""Downloads from a server on loopback that does what servers do: resume, break off, change, redirect, send too much."""

from __future__ import annotations

import http.server
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from constancia.errors import SourceNotFound, SourceTooLarge
from constancia.registers.fetching import download, kept_in, once

FILE = bytes(range(256)) * 4096


@dataclass
class Server:
    """What the server has and how it behaves, and what it was asked."""

    port: int = 0
    file: bytes = FILE
    etag: str | None = '"one"'
    changed: str | None = None
    break_at: list[int] = field(default_factory=list)
    """After how many bytes of an answer the connection is cut, for the next answers."""
    ranges: bool = True
    length: bool = True
    status: int = 200
    redirect: str | None = None
    asked: list[dict[str, str]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/export.zip"


class Handler(http.server.BaseHTTPRequestHandler):
    told: Server

    def log_message(self, format: str, *args: object) -> None: ...

    def do_GET(self) -> None:
        server = self.told
        headers = {name: value for name, value in self.headers.items() if name in HEADERS}
        server.asked.append(headers)
        if server.redirect:
            self.send_response(302)
            self.send_header("Location", server.redirect)
            self.end_headers()
            return
        if server.status != 200:
            self.send_error(server.status)
            return
        mark = server.etag or server.changed
        if mark and mark in (headers.get("If-None-Match"), headers.get("If-Modified-Since")):
            self.send_response(304)
            self.end_headers()
            return
        start = 0
        wanted = re.fullmatch(r"bytes=(\d+)-", headers.get("Range", ""))
        if wanted and server.ranges and headers.get("If-Range") == mark:
            start = int(wanted[1])
            if start >= len(server.file):
                self.send_error(416)
                return
        self.send_response(206 if start else 200)
        body = server.file[start:]
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(server.file) - 1}/{len(server.file)}")
        if server.length:
            self.send_header("Content-Length", str(len(body)))
        if server.etag:
            self.send_header("ETag", server.etag)
        if server.changed:
            self.send_header("Last-Modified", server.changed)
        self.end_headers()
        cut = server.break_at.pop(0) if server.break_at else None
        self.wfile.write(body[:cut])
        self.close_connection = True


HEADERS = ("Range", "If-Range", "If-None-Match", "If-Modified-Since")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("CONSTANCIA_CACHE", str(tmp_path / "cache"))
    told = Server()
    handler = type("Told", (Handler,), {"told": told})
    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    told.port = httpd.server_port
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield told
    httpd.shutdown()
    httpd.server_close()


def test_a_file_is_downloaded_whole_and_tells_how_far_it_is(server: Server) -> None:
    seen: list[tuple[int, int | None]] = []
    with once(lambda done, total: seen.append((done, total))):
        path = download(server.address)
        assert download(server.address) == path
    assert path.read_bytes() == FILE
    assert path.parent == kept_in()
    assert len(server.asked) == 1
    assert seen[-1] == (len(FILE), len(FILE))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


@pytest.mark.parametrize(
    ("marks", "header"),
    [
        ({"etag": '"one"'}, {"If-None-Match": '"one"'}),
        (
            {"etag": None, "changed": "Thu, 13 Mar 2025 10:00:00 GMT"},
            {"If-Modified-Since": "Thu, 13 Mar 2025 10:00:00 GMT"},
        ),
    ],
)
def test_what_did_not_change_is_not_downloaded_again(
    server: Server, marks: dict[str, Any], header: dict[str, str]
) -> None:
    server.etag, server.changed = marks.get("etag"), marks.get("changed")
    path = download(server.address)
    path.write_bytes(b"kept")
    assert download(server.address).read_bytes() == b"kept"
    assert server.asked == [{}, header]


def test_what_changed_is_downloaded_again(server: Server) -> None:
    download(server.address)
    server.file, server.etag = b"another", '"two"'
    assert download(server.address).read_bytes() == b"another"


def test_a_server_that_marks_nothing_is_asked_for_all_of_it_each_time(server: Server) -> None:
    server.etag = None
    download(server.address)
    server.file = b"another"
    assert download(server.address).read_bytes() == b"another"
    assert server.asked == [{}, {}]


def test_a_download_that_breaks_off_goes_on_where_it_was(server: Server) -> None:
    server.break_at = [300_000, 200_000]
    assert download(server.address).read_bytes() == FILE
    assert server.asked == [
        {},
        {"Range": "bytes=300000-", "If-Range": '"one"'},
        {"Range": "bytes=500000-", "If-Range": '"one"'},
    ]


def test_what_broke_off_too_often_is_said_so_and_gone_on_with_the_next_time(server: Server) -> None:
    server.break_at = [100_000] * 4
    with pytest.raises(SourceNotFound, match=r"export\.zip broke off after 400000 bytes: .*it goes on from there"):
        download(server.address)
    assert not [path for path in kept_in().iterdir() if not path.suffix]
    assert download(server.address).read_bytes() == FILE
    assert server.asked[-1] == {"Range": "bytes=400000-", "If-Range": '"one"'}


def test_what_changed_after_it_broke_off_is_not_joined(server: Server) -> None:
    server.break_at = [100_000] * 4
    with pytest.raises(SourceNotFound):
        download(server.address)
    server.file, server.etag = FILE[::-1], '"two"'
    assert download(server.address).read_bytes() == FILE[::-1]


@pytest.mark.parametrize("unable", [{"ranges": False}, {"etag": None}])
def test_a_server_that_cannot_go_on_sends_all_of_it_again(server: Server, unable: dict[str, Any]) -> None:
    for name, value in unable.items():
        setattr(server, name, value)
    server.break_at = [100_000]
    assert download(server.address).read_bytes() == FILE


def test_a_part_longer_than_the_file_is_thrown_away(server: Server) -> None:
    server.break_at = [100_000] * 4
    with pytest.raises(SourceNotFound):
        download(server.address)
    server.file = FILE[:50_000]
    assert download(server.address).read_bytes() == FILE[:50_000]


@pytest.mark.parametrize("length", [True, False])
def test_a_file_over_the_limit_is_refused_and_not_kept(server: Server, length: bool) -> None:
    server.length = length
    with pytest.raises(SourceTooLarge, match=r"export\.zip holds over 500000 bytes"):
        download(server.address, limit=500_000)
    assert not [path for path in kept_in().iterdir() if path.suffix != ".json"]


@pytest.mark.parametrize(("status", "reason"), [(404, "Not Found"), (500, "Internal Server Error")])
def test_an_address_that_does_not_have_it_is_named_with_the_reason(server: Server, status: int, reason: str) -> None:
    server.status = status
    with pytest.raises(SourceNotFound, match=rf"export\.zip: the server answered {status} {reason}"):
        download(server.address)


def test_an_address_where_nobody_listens_is_named(server: Server) -> None:
    with pytest.raises(SourceNotFound, match="did not answer"):
        download("http://127.0.0.1:9/export.zip")
    with pytest.raises(SourceNotFound, match="did not answer"):
        download("http://:x/")


def test_a_redirect_is_followed_and_one_to_a_file_is_not(server: Server) -> None:
    server.redirect = "file:///etc/passwd"
    with pytest.raises(SourceNotFound, match="is not allowed"):
        download(server.address)


def test_a_folder_that_cannot_be_written_to_is_named(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    monkeypatch.setenv("CONSTANCIA_CACHE", str(tmp_path / "file" / "below"))
    with pytest.raises(SourceNotFound, match="a download cannot be kept there"):
        download(server.address)
    assert server.asked == []


def test_notes_that_are_broken_are_thrown_away(server: Server) -> None:
    path = download(server.address)
    path.with_suffix(".json").write_text("[", encoding="utf-8")
    assert download(server.address).read_bytes() == FILE
    assert server.asked == [{}, {}]
