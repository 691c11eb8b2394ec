"""Reports at addresses: the public network alone, also behind redirects, whole, within limits, told in a sentence."""

from __future__ import annotations

import gzip
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from constancia.errors import InputError, SourceNotFound, SourceTooLarge
from constancia.language.messages import say
from constancia.pipelines import addresses
from constancia.pipelines.addresses import fetch, is_public
from constancia.pipelines.documents import load
from constancia.pipelines.reading import ReadDocument, ReadingOptions, Unreadable, read_files

WORDS = "LIMA, May 19, 2023 - Peru's Congress approved bill 4766 with 70 votes in favour, 33 against and 4 abstentions."
PAGE = f"<!doctype html><html lang='en'><head><title>Troops</title></head><body><article><p>{WORDS}</p></article>"


@dataclass
class Answer:
    """What the server says of one path."""

    body: bytes = PAGE.encode()
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})


@dataclass
class Server:
    """Answers by path, and what was asked."""

    port: int = 0
    answers: dict[str, Answer] = field(default_factory=lambda: {"/page": Answer()})
    asked: list[str] = field(default_factory=list)

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        """An address there."""
        return f"http://{host}:{self.port}{path}"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server on loopback of which one address counts as public."""
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    told = Server()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append(self.path)
            answer = told.answers.get(self.path, Answer(b"gone", 404))
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.port = httpd.server_port
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield told
    httpd.shutdown()
    httpd.server_close()


def test_a_page_at_an_address_is_read_as_a_file_is(server: Server) -> None:
    document = load(server.at("/page"), published="2023-05-19")
    assert WORDS in document.text
    assert (document.media_type, document.url, document.title) == ("text/html", server.at("/page"), "Troops")
    (read,) = read_files([server.at("/page")], ReadingOptions(published="2023-05-19"))
    assert isinstance(read, ReadDocument)
    assert "vote" in {claim.kind.value for claim in read.claims}


def test_its_address_is_the_one_behind_redirects(server: Server) -> None:
    server.answers["/short"] = Answer(b"", 302, {"Location": "/page"})
    assert load(server.at("/short")).url == server.at("/page")


def test_what_the_server_calls_it_counts_where_the_bytes_leave_it_open(server: Server) -> None:
    plain = f"# A heading\n\n*{WORDS}*\n".encode()
    server.answers["/note"] = Answer(plain, headers={"Content-Type": "text/markdown"})
    server.answers["/text"] = Answer(plain, headers={"Content-Type": "text/plain"})
    assert load(server.at("/note")).media_type == "text/markdown"
    assert load(server.at("/text")).media_type == "text/plain"
    server.answers["/bare"] = Answer(PAGE.encode(), headers={})
    assert load(server.at("/bare")).media_type == "text/html"


def test_a_packed_page_is_unpacked_within_the_limit(server: Server) -> None:
    packed = {"Content-Type": "text/html", "Content-Encoding": "gzip"}
    server.answers["/packed"] = Answer(gzip.compress(PAGE.encode()), headers=packed)
    assert WORDS in load(server.at("/packed")).text
    server.answers["/bomb"] = Answer(gzip.compress(b" " * 5_000_000), headers=packed)
    with pytest.raises(SourceTooLarge):
        fetch(server.at("/bomb"), max_bytes=100_000)
    server.answers["/cut"] = Answer(gzip.compress(PAGE.encode())[:60], headers=packed)
    with pytest.raises(SourceNotFound):
        fetch(server.at("/cut"), max_bytes=100_000)


def test_a_page_over_the_limit_is_refused(server: Server) -> None:
    size = len(PAGE.encode())
    assert len(fetch(server.at("/page"), max_bytes=size).data) == size
    with pytest.raises(SourceTooLarge):
        fetch(server.at("/page"), max_bytes=size - 1)


def test_a_host_that_is_not_public_is_not_asked(server: Server) -> None:
    with pytest.raises(SourceNotFound) as raised:
        fetch(server.at("/page", "127.0.0.2"), max_bytes=1000)
    assert raised.value.code == "address-private"
    assert server.asked == []


def test_nor_is_one_that_a_redirect_names(server: Server) -> None:
    server.answers["/inward"] = Answer(b"", 302, {"Location": server.at("/page", "127.0.0.2")})
    with pytest.raises(SourceNotFound) as raised:
        fetch(server.at("/inward"), max_bytes=1000)
    assert raised.value.code == "address-private"
    assert server.asked == ["/inward"]


@pytest.mark.parametrize("where", ["file:///etc/hostname", "ftp://127.0.0.1/x", "data:text/plain,70"])
def test_a_redirect_off_the_web_is_not_followed(server: Server, where: str) -> None:
    server.answers["/off"] = Answer(b"", 302, {"Location": where})
    with pytest.raises(SourceNotFound):
        fetch(server.at("/off"), max_bytes=1000)


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.answers["/round"] = Answer(b"", 302, {"Location": "/round"})
    with pytest.raises(SourceNotFound):
        fetch(server.at("/round"), max_bytes=1000)


def test_one_address_that_fails_does_not_stop_the_others(server: Server) -> None:
    inputs = [server.at("/nowhere"), "ftp://example.org/x", server.at("/page")]
    first, second, third = read_files(inputs, ReadingOptions())
    assert isinstance(first, Unreadable)
    assert isinstance(second, Unreadable)
    assert isinstance(third, ReadDocument)
    assert (first.error.code, second.error.code) == ("address-refused", "address-scheme")


def test_every_failure_is_a_sentence_in_both_languages(server: Server) -> None:
    failing = [server.at("/nowhere"), "http://127.0.0.2/x", "ftp://example.org/x", "http:///x"]
    for url in failing:
        with pytest.raises(InputError) as raised:
            fetch(url, max_bytes=1000)
        for ui in ("en", "es"):
            assert url in say(f"error.{raised.value.code}", ui, raised.value.params)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.9", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::808:808", True),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public
