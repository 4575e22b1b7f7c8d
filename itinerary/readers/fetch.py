"""A page from an http(s) address, carefully: the only part of the readers that uses the network.

The client is the standard library's. We have to connect to the very address that was checked (a
name may lead elsewhere at the next look-up), and `http.client` lets us open the socket ourselves.
No cookies, no proxy settings from the environment, an honest User-Agent.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from itinerary.errors import BadArticle
from itinerary.readers.local import is_local

MOST_BYTES = 10_000_000
"""No page may be larger, packed or unpacked."""
MOST_REDIRECTS = 5
TIMEOUT = 15.0
"""Seconds for a connection, and for any wait on the line."""
DEADLINE = 40.0
"""Seconds for all of it, redirects included."""

_TOO_LARGE = f"the page is larger than {MOST_BYTES // 1_000_000} MB: no article is"
_CHUNK = 65536
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = (
    "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
    "text/plain,application/pdf;q=0.9,*/*;q=0.5"
)
_REFUSED = ("image/", "audio/", "video/", "font/", "application/javascript")


@dataclass(frozen=True, slots=True)
class Page:
    """What a server sent: the bytes unpacked, the address that they came from after redirects."""

    url: str
    data: bytes
    media_type: str | None
    charset: str | None


def fetch(url: str, *, allow_local: bool = False) -> Page:
    """The page at an address.

    `allow_local` permits addresses of this machine and of the local network. Raises BadArticle:
    unreachable, refused, no page there, too large, too slow, or a type that is no article.
    """
    deadline = time.monotonic() + DEADLINE
    seen = set()
    for _ in range(MOST_REDIRECTS + 1):
        parts = _parts(url)
        seen.add(url)
        connection, response, watch = _ask(parts, allow_local, deadline)
        try:
            if response.status in _REDIRECTS and (target := response.getheader("Location")):
                url = urljoin(url, target.strip())
                if url in seen:
                    raise BadArticle(f"the address redirects in a circle ({_host(parts)})")
                continue
            return _page(url, parts, response, deadline)
        finally:
            watch.cancel()
            response.close()
            connection.close()
    raise BadArticle(f"the address redirects more than {MOST_REDIRECTS} times")


def _parts(url: str) -> SplitResult:
    """The address in parts. Raises BadArticle where it is none that we fetch."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise BadArticle(f"this is no address: {error}") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise BadArticle(f"only http and https addresses are fetched, not {parts.scheme or 'a relative one'}")
    if not parts.hostname or port == 0:
        raise BadArticle("this address has no host")
    if parts.username or parts.password:
        raise BadArticle("addresses with a user name or password are not fetched")
    return parts


def _host(parts: SplitResult) -> str:
    return parts.hostname or ""


def _ask(
    parts: SplitResult, allow_local: bool, deadline: float
) -> tuple[http.client.HTTPConnection, http.client.HTTPResponse, threading.Timer]:
    """Send the request, to an address that was checked, and read the head of the answer.

    The timer ends the connection at the deadline, whatever drips in until then.
    """
    host = _ascii_host(_host(parts))
    port = parts.port or (443 if parts.scheme.lower() == "https" else 80)
    connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
    watch: threading.Timer | None = None
    path = urlunsplit(
        (
            "",
            "",
            quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._"),
            quote(parts.query, safe="/%:@!$&'()*+,;=~-._?"),
            "",
        )
    )
    try:
        connection.sock = connect(host, port, parts.scheme.lower() == "https", allow_local, deadline)
        watch = _watch(connection.sock, deadline)
        connection.request(
            "GET",
            path,
            headers={
                "User-Agent": "itinerary-ics (reads one article for its user)",
                "Accept": _ACCEPT,
                "Accept-Language": "en, *;q=0.5",
                "Accept-Encoding": "gzip, deflate",
                "Connection": "close",
            },
        )
        return connection, connection.getresponse(), watch
    except Exception as error:
        connection.close()
        if watch is not None:
            watch.cancel()
        raise _unreachable(host, error, deadline) from None


def _watch(line: socket.socket, deadline: float) -> threading.Timer:
    """A timer that ends a connection at the deadline."""

    def end() -> None:
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    watch = threading.Timer(max(0.0, deadline - time.monotonic()), end)
    watch.daemon = True
    watch.start()
    return watch


def _unreachable(host: str, error: Exception, deadline: float) -> Exception:
    """What to tell of a request that failed."""
    if isinstance(error, BadArticle):
        return error
    if isinstance(error, TimeoutError) or time.monotonic() > deadline:
        return BadArticle(f"{host} does not answer: try again later, or save the page and give the file")
    if isinstance(error, ssl.SSLError):
        return BadArticle(f"{host} has no valid certificate: {error.reason or error}")
    if isinstance(error, OSError | http.client.HTTPException | ValueError):
        return BadArticle(f"{host} cannot be reached: {_why(error)}")
    return error


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _ascii_host(host: str) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise BadArticle(f"this is no host name: {host}") from None


def connect(host: str, port: int, secure: bool, allow_local: bool, deadline: float) -> socket.socket:
    """A socket to one of the host's addresses. All of them have to be allowed, not only the first."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    if not allow_local:
        for *_, address in found:
            if is_local(str(address[0])):
                raise BadArticle(f"{host} is in the local network: allow it with --allow-local")
    error: OSError | None = None
    for family, kind, protocol, _, address in found[:6]:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        plain = socket.socket(family, kind, protocol)
        plain.settimeout(min(TIMEOUT, left))
        try:
            plain.connect(address)
            return ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
        except ssl.SSLError:
            plain.close()
            raise
        except OSError as failed:
            plain.close()
            error = failed
    raise error or OSError("no address")


def _page(url: str, parts: SplitResult, response: http.client.HTTPResponse, deadline: float) -> Page:
    if response.status in (401, 402, 403, 451):
        raise BadArticle(
            f"{_host(parts)} does not show the page to programs ({response.status}): "
            "save it in the browser and give the file"
        )
    if response.status == 429 or response.status >= 500:
        raise BadArticle(f"{_host(parts)} answers {response.status} {response.reason}: try again later")
    if response.status != 200:
        raise BadArticle(f"there is no such page: {_host(parts)} answers {response.status} {response.reason}")
    media_type = response.headers.get_content_type() if response.getheader("Content-Type") else None
    if media_type and media_type.startswith(_REFUSED):
        raise BadArticle(f"it is {media_type}, no article")
    length = response.getheader("Content-Length", "")
    if length.isdigit() and int(length) > MOST_BYTES:
        raise BadArticle(_TOO_LARGE)
    data = _unpacked(response, deadline)
    charset = response.headers.get_content_charset()
    return Page(url, data, media_type, charset)


def _unpacked(response: http.client.HTTPResponse, deadline: float) -> bytes:
    """The body, unpacked step by step: it stops where the cap is reached, before the memory is full."""
    encoding = response.getheader("Content-Encoding", "identity").strip().lower()
    if encoding in ("gzip", "x-gzip"):
        unpacker = zlib.decompressobj(wbits=47)
    elif encoding == "deflate":
        unpacker = None
    elif encoding in ("", "identity"):
        return b"".join(_chunks(response, deadline))
    else:
        raise BadArticle(f"the server packs the page as {encoding}, which was not asked for")
    packed = b"".join(_chunks(response, deadline))
    if unpacker is None:
        unpacker = zlib.decompressobj(wbits=15 if packed[:1] == b"\x78" else -15)
    try:
        data = unpacker.decompress(packed, MOST_BYTES + 1)
    except zlib.error as error:
        raise BadArticle(f"the page came broken: {error}") from None
    if len(data) > MOST_BYTES or unpacker.unconsumed_tail:
        raise BadArticle(f"the page unpacks to more than {MOST_BYTES // 1_000_000} MB: no article does")
    return data


def _chunks(response: http.client.HTTPResponse, deadline: float) -> list[bytes]:
    found: list[bytes] = []
    size = 0
    try:
        while chunk := response.read1(_CHUNK):
            size += len(chunk)
            found.append(chunk)
            if size > MOST_BYTES:
                raise BadArticle(_TOO_LARGE)
            if time.monotonic() > deadline:
                raise BadArticle(
                    "the server sends too slowly: save the page in the browser and give the file"
                )
    except TimeoutError:
        raise BadArticle("the server stopped sending: try again later") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise BadArticle(f"the page was cut short: {_why(error)}") from None
    if response.length or time.monotonic() > deadline:
        raise BadArticle("the page was cut short: try again later")
    return found
