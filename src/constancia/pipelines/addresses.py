"""Pages at an address that a user names: fetched once, from the public network only, whole and within limits.

A report on the web is somebody else's: whoever writes its links must not be able to make this program ask a machine of
the user's own network. So every host, and that of each redirect, is looked up, refused where one of its addresses is
not public, and then asked at the very address that was looked at.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import urllib.error
import urllib.request
import zlib
from typing import IO, Any
from urllib.parse import urlsplit

from constancia.errors import SourceNotFound, SourceTooLarge
from constancia.lean import dataclass
from constancia.registers.faults import fault
from constancia.registers.fetching import Redirects

TIMEOUT = 30.0
"""Seconds without an answer after which a page is given up."""
_PIECE = 1 << 16
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Addresses that a translator of the own network turns into those that their last four bytes tell."""


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave."""

    data: bytes
    url: str
    """Where it was found at last, behind redirects."""
    media_type: str | None
    """What its server says it is, if anything."""


def fetch(url: str, *, max_bytes: int, timeout: float = TIMEOUT) -> Page:
    """The page at an address.

    Raises SourceNotFound where it is none on the web, does not answer, or is not on the public network; SourceTooLarge
    over the limit.
    """
    if urlsplit(url).scheme.lower() not in ("http", "https"):
        raise fault(SourceNotFound, "address-scheme", name=url)
    request = urllib.request.Request(url, headers={"User-Agent": "constancia", "Accept-Encoding": "identity, gzip"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _PublicHttp, _PublicHttps, _Redirects)
    try:
        with opener.open(request, timeout=timeout) as answer:
            data = _body(answer, url, max_bytes)
            said = answer.headers.get_content_type() if answer.headers.get("Content-Type") else None
            return Page(data, str(answer.url), said)
    except urllib.error.HTTPError as error:
        raise fault(SourceNotFound, "address-refused", name=url, status=error.code, reason=error.reason) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, _PrivateError):
            raise fault(SourceNotFound, "address-private", name=url, host=str(error.reason)) from error
        raise fault(SourceNotFound, "address-silent", name=url, reason=str(error.reason)) from error
    except (http.client.HTTPException, OSError, ValueError, zlib.error) as error:
        raise fault(SourceNotFound, "address-silent", name=url, reason=str(error) or type(error).__name__) from error


def _body(answer: Any, url: str, limit: int) -> bytes:
    """What is sent, unpacked where it is packed: no more than the limit is ever held."""
    unpack = zlib.decompressobj(wbits=31) if answer.headers.get("Content-Encoding", "").strip() == "gzip" else None
    pieces: list[bytes] = []
    left = limit
    while piece := answer.read(_PIECE):
        piece = unpack.decompress(piece, left + 1) if unpack is not None else piece
        left -= len(piece)
        if left < 0:
            raise fault(SourceTooLarge, "source-too-large", name=url, limit=limit)
        pieces.append(piece)
    if unpack is not None and not unpack.eof:
        raise http.client.IncompleteRead(b"".join(pieces))
    return b"".join(pieces)


class _PrivateError(OSError):
    """A host that is not on the public network."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public network: none of loopback, of a local network, of a cloud's own."""
    found = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    if found in _NAT64:
        inner = ipaddress.ip_address(found.packed[-4:])
    return found.is_global and not found.is_multicast and (inner is None or is_public(str(inner)))


def _public_socket(host: str, port: int, timeout: float | None) -> socket.socket:
    """A connection to a host, at an address that was looked at before; every address it has must be public."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(where[0]) for *_, where in found]
    if not addresses or not all(map(is_public, addresses)):
        raise _PrivateError(host)
    last: OSError | None = None
    for address in dict.fromkeys(addresses):
        try:
            return socket.create_connection((address, port), timeout)
        except OSError as error:
            last = error
    raise last or OSError(host)


class _Http(http.client.HTTPConnection):
    def connect(self) -> None:
        """Connects to the public address of the host."""
        self.sock = _public_socket(self.host, self.port, self.timeout)


class _Https(http.client.HTTPSConnection):
    def connect(self) -> None:
        """Connects to the public address of the host, whose certificate must be that of its name."""
        plain = _public_socket(self.host, self.port, self.timeout)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)


class _PublicHttp(urllib.request.HTTPHandler):
    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """The answer over an open connection."""
        return self.do_open(_Http, req)


class _PublicHttps(urllib.request.HTTPSHandler):
    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """The answer over an encrypted connection."""
        return self.do_open(_Https, req)


class _Redirects(Redirects):
    """Follows redirects on the web, but none that leaves it or encryption."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """The request to follow; raises URLError for one that is none of the web, or not encrypted any more."""
        if urlsplit(newurl).scheme not in ("http", "https"):
            raise urllib.error.URLError(f"redirected to {newurl[:80]}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)
