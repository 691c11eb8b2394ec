"""Downloads: asked for by whoever imports, shown while they run, gone on with where they broke off, and not repeated.

What must hold: the network is used only for an address that a user named or a manifest has and `--fetch` asks for; a
file is given out whole or not at all; what the publisher changed meanwhile is never joined to what came before.

The standard library does it: one file with a few headers needs no client of its own, and every user would have to
install that. Redirects away from an encrypted address are refused, for whoever stands between could then change votes.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from email.message import Message
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import platformdirs

from constancia.errors import SourceNotFound, SourceTooLarge
from constancia.lean import dataclass
from constancia.registers.faults import fault

VARIABLE = "CONSTANCIA_CACHE"
"""Names the folder in which downloads are kept."""
TIMEOUT = 60.0
"""Seconds without an answer after which an address is given up."""
TRIES = 4
"""How often a download that broke off is gone on with before it is given up for this time."""
LIMIT = 4 * 1024 * 1024 * 1024
"""Bytes of a download: several times the largest export known."""
_PIECE = 1 << 18

Watch = Callable[[int, int | None], None]
"""Told of a download how many bytes there are, and how many there will be where that is known."""


@dataclass(frozen=True, slots=True)
class _Once:
    """What was downloaded since, and who is told."""

    watch: Watch | None
    files: dict[str, Path]


_once: ContextVar[_Once | None] = ContextVar("once", default=None)


@contextmanager
def once(watch: Watch | None = None) -> Iterator[None]:
    """Inside it, an address is asked once, and its download tells how far it is."""
    token = _once.set(_Once(watch, {}))
    try:
        yield
    finally:
        _once.reset(token)


def is_address(where: str) -> bool:
    """Whether the network is asked for."""
    return where.startswith(("https://", "http://"))


def kept_in() -> Path:
    """The folder in which downloads are kept."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path(platformdirs.user_cache_dir("constancia", appauthor=False)) / "downloads"


def download(address: str, *, timeout: float = TIMEOUT, limit: int = LIMIT) -> Path:
    """The file at an address, downloaded now, or kept from before where its publisher says that it is still the same.

    Raises SourceNotFound where the address does not answer, or breaks off again and again: what came so far is kept,
    and the next time goes on from there. SourceTooLarge over the limit.
    """
    now = _once.get()
    if now is not None and address in now.files:
        return now.files[address]
    file = _Download(address, timeout, limit, now.watch if now else None).whole()
    if now is not None:
        now.files[address] = file
    return file


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server says of the file."""

    status: int
    mark: str
    """Its ETag where that is a strong one, else when it was last changed; empty where it says neither."""
    start: int
    """From which byte on it sends."""
    total: int | None


class Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but none that leaves encryption."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """The request to follow; raises URLError for one that is not encrypted any more."""
        if urlsplit(req.full_url).scheme == "https" and urlsplit(newurl).scheme != "https":
            raise urllib.error.URLError(f"redirected from https to {newurl[:80]}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Download:
    def __init__(self, address: str, timeout: float, limit: int, watch: Watch | None) -> None:
        self.address, self.timeout, self.limit, self.watch = address, timeout, limit, watch
        name = hashlib.sha256(address.encode()).hexdigest()[:32]
        folder = kept_in()
        self.file, self.part, self.notes = (folder / f"{name}{end}" for end in ("", ".part", ".json"))
        self.opener = urllib.request.build_opener(Redirects)

    def whole(self) -> Path:
        """The file, once all of it is there."""
        self._made_room()
        for attempt in range(1, TRIES + 1):
            try:
                return self._tried()
            except _BrokeOffError as error:
                if attempt == TRIES:
                    raise self._gave_up(error) from error
            except (http.client.HTTPException, ConnectionError, TimeoutError) as error:
                if attempt == TRIES or not self.part.exists():
                    raise self._gave_up(error) from error
            except (urllib.error.URLError, OSError, ValueError) as error:
                raise self._gave_up(error) from error
        raise AssertionError("a loop that returns or raises")

    def _made_room(self) -> None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> SourceNotFound:
        reason = error.strerror or str(error)
        return fault(SourceNotFound, "archive-unwritable", path=str(self.file.parent), reason=reason)

    def _tried(self) -> Path:
        """One attempt; raises what urllib does, and _BrokeOffError where less came than was announced."""
        known = self._known()
        had = self.part.stat().st_size if self.part.exists() and known.get("part") else 0
        request = urllib.request.Request(self.address, headers=_headers(known, had, kept=self.file.exists()))
        try:
            with self.opener.open(request, timeout=self.timeout) as answer:
                self._take(answer, _answer(answer.status, answer.headers), had, str(known.get("part") or ""))
        except urllib.error.HTTPError as error:
            if error.code == 304 and self.file.exists():
                return self.file
            if error.code != 416:
                raise
            self.part.unlink(missing_ok=True)  # the file is shorter than what we have of it: it is another one
            raise _BrokeOffError(str(error)) from error
        return self.file

    def _take(self, answer: Any, told: _Answer, had: int, mark: str) -> None:
        """Writes what is sent behind what is there, where it belongs to the same file, else from its start."""
        joins = told.status == 206 and told.start == had and (not told.mark or told.mark == mark)
        if told.status == 206 and not joins:
            self.part.unlink(missing_ok=True)
            raise _BrokeOffError("another file than before")
        done = had if joins else 0
        if told.total is not None and told.total > self.limit:
            raise fault(SourceTooLarge, "archive-too-large", path=self.address, limit=self.limit)
        self._note(part=told.mark)
        with self._writing("r+b" if done else "wb") as stream:
            stream.seek(done)
            while piece := answer.read(_PIECE):
                done += len(piece)
                if done > self.limit:
                    self.part.unlink()
                    raise fault(SourceTooLarge, "archive-too-large", path=self.address, limit=self.limit)
                self._written(stream, piece)
                if self.watch is not None:
                    self.watch(done, told.total)
            stream.truncate()
        if told.total is not None and done < told.total:
            raise _BrokeOffError(f"{done} of {told.total} bytes")
        self.part.replace(self.file)
        self._note(file=told.mark)

    def _writing(self, mode: str) -> IO[bytes]:
        try:
            return self.part.open(mode)
        except OSError as error:
            raise self._unwritable(error) from error

    def _written(self, stream: IO[bytes], piece: bytes) -> None:
        try:
            stream.write(piece)
        except OSError as error:
            raise self._unwritable(error) from error

    def _known(self) -> Mapping[str, str]:
        """The marks of what is kept: of the whole file, and of the part."""
        try:
            known = json.loads(self.notes.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        fits = isinstance(known, dict) and known.get("address") == self.address
        return {key: str(value) for key, value in known.items()} if fits else {}

    def _note(self, **marks: str) -> None:
        noted = {"address": self.address, **self._known(), **marks}
        self.notes.write_text(json.dumps(noted), encoding="utf-8")

    def _gave_up(self, error: Exception) -> SourceNotFound:
        reason = str(getattr(error, "reason", None) or error) or type(error).__name__
        with suppress(OSError):
            if size := self.part.stat().st_size:
                return fault(SourceNotFound, "archive-broke-off", path=self.address, done=size, reason=reason)
        if isinstance(error, urllib.error.HTTPError):
            return fault(SourceNotFound, "archive-refused", path=self.address, status=error.code, reason=reason)
        return fault(SourceNotFound, "archive-no-answer", path=self.address, reason=reason)


class _BrokeOffError(Exception):
    """Less came than was announced, or what came does not join what was there."""


def _headers(known: Mapping[str, str], had: int, *, kept: bool) -> dict[str, str]:
    headers = {"User-Agent": "constancia", "Accept-Encoding": "identity"}
    mark = known.get("part") if had else known.get("file") if kept else None
    if had:
        headers["Range"] = f"bytes={had}-"
        headers["If-Range"] = mark or ""
    elif mark:
        headers["If-None-Match" if mark.startswith('"') else "If-Modified-Since"] = mark
    return headers


def _answer(status: int, headers: Message) -> _Answer:
    etag, length = headers.get("ETag", ""), headers.get("Content-Length", "")
    mark = etag if etag.startswith('"') else headers.get("Last-Modified", "")
    ranged = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", headers.get("Content-Range", ""))
    if status == 206 and ranged is not None:
        return _Answer(status, mark, int(ranged[1]), int(ranged[2]) if ranged[2].isdigit() else None)
    return _Answer(status, mark, 0, int(length) if length.isdigit() else None)
