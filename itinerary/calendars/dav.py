"""One calendar on a CalDAV server (RFC 4791): its events read, single events written, and no more.

A plain client is enough: a REPORT that lists the events, and a PUT for each that changes, with
If-Match or If-None-Match so that nobody else's change is overwritten (RFC 9110, 13.1). Nothing is
ever deleted. The caldav library is not used: docs/calendar.md says why.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit
from xml.etree.ElementTree import Element

from itinerary.errors import BadServer, ItineraryError, NeedsExtra
from itinerary.readers.xml import parse_xml

if TYPE_CHECKING:
    import httpx

MOST_BYTES = 50_000_000
"""No answer may be larger."""
TIMEOUT = 30.0
"""Seconds for a connection, and for any wait on the line."""
DEADLINE = 120.0
"""Seconds for a whole answer."""
PAUSES = (1.0, 4.0)
"""Seconds before the second and the third attempt, where a server is busy or the line fails."""
_BUSY = frozenset({429, 502, 503, 504})
_DAV, _CALDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
_WHAT = b'<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/><displayname/></prop></propfind>'
_EVENTS = (
    b'<?xml version="1.0"?><C:calendar-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
    b"<prop><getetag/><C:calendar-data/></prop>"
    b'<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter>'
    b"</C:calendar-query>"
)
_MEANINGS = {
    401: "the server wants a user and a password, or refuses these",
    403: "the server refuses: no right to do that here",
    404: "there is no calendar at this address",
    405: "this is no calendar address",
    413: "the event is too large for the server",
    415: "the server takes no calendar data here",
    501: "the server does not speak CalDAV",
    507: "the server has no room left",
}


class Unauthorized(BadServer):
    """The server wants other credentials."""


class Overtaken(BadServer):
    """Somebody else changed the event meanwhile, or made it (412)."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A calendar object on the server: its address, its version and its bytes.

    `etag` is None where the object is yet to be made, "" where the server does not tell.
    """

    href: str
    etag: str | None
    data: bytes


class Collection:
    """A calendar on a server. `sleep` waits so many seconds before a further attempt."""

    def __init__(self, client: httpx.Client, url: str, sleep: Callable[[float], None]) -> None:
        self._client = client
        self.url = url if url.endswith("/") else f"{url}/"
        self._sleep = sleep

    def check(self) -> None:
        """Raises BadServer where the address is no calendar, naming those that stand below it."""
        found = self._multistatus("PROPFIND", _WHAT, "0")
        if any(_is_calendar(response) for response in found):
            return
        below = [
            urljoin(self.url, _text(response, "href"))
            for response in self._multistatus("PROPFIND", _WHAT, "1")
            if _is_calendar(response)
        ]
        raise BadServer(
            f"{self.url} is no calendar" + (f"; these are: {', '.join(below[:10])}" if below else "")
        )

    def events(self) -> list[Resource]:
        """Every calendar object with an event."""
        found = []
        for response in self._multistatus("REPORT", _EVENTS, "1"):
            data = response.find(f".//{_CALDAV}calendar-data")
            href = urljoin(self.url, _text(response, "href"))
            if data is not None and data.text and _origin(href) == _origin(self.url):
                found.append(Resource(href, _text(response, "getetag"), data.text.encode()))
        return found

    def address(self, uid: str) -> str:
        """Where a new event of that UID goes."""
        return urljoin(self.url, quote(uid, safe="") + ".ics")

    def put(self, resource: Resource) -> None:
        """Write an event; only over the version that was read, and a new one only where nothing is.

        Raises Overtaken where that is no longer so.
        """
        new = resource.etag is None
        condition = {"If-None-Match": "*"} if new else {"If-Match": resource.etag or "*"}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
        self._ask("PUT", resource.href, headers, resource.data)

    def _multistatus(self, method: str, body: bytes, depth: str) -> list[Element]:
        headers = {"Content-Type": "application/xml; charset=utf-8", "Depth": depth}
        status, data = self._ask(method, self.url, headers, body)
        if status != 207:
            raise BadServer(f"{self.url} is no calendar: it answers {method} with {status}")
        try:
            return parse_xml(data, "the server's answer").findall(f"{_DAV}response")
        except ItineraryError as error:
            raise BadServer(str(error)) from None

    def _ask(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        """Status and body of the answer; tried again where the server is busy or the line fails."""
        import httpx

        for pause in (*PAUSES, None):
            try:
                status, data, place = self._once(method, url, headers, body)
            except httpx.HTTPError as error:
                if pause is None:
                    raise BadServer(f"{_host(url)} does not answer: {_words(error)}") from None
            else:
                if status not in _BUSY or pause is None:
                    break
            self._sleep(pause)
        if 200 <= status < 300:
            return status, data
        if status == 412:
            raise Overtaken(f"{url} changed on the server meanwhile")
        if 300 <= status < 400:
            raise BadServer(f"the calendar has moved to {urljoin(url, place)}; name that address")
        kind = Unauthorized if status == 401 else BadServer
        raise kind(f"{_host(url)}: {_MEANINGS.get(status, f'the server failed with {status}')}")

    def _once(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes, str]:
        with self._client.stream(method, url, headers=headers, content=body) as response:
            data, begun = bytearray(), time.monotonic()
            for chunk in response.iter_bytes():
                data += chunk
                if time.monotonic() - begun > DEADLINE:
                    raise BadServer(f"{_host(url)} takes longer than {DEADLINE:g} seconds to answer")
                if len(data) > MOST_BYTES:
                    raise BadServer(f"{_host(url)} sends more than {MOST_BYTES} bytes")
            return response.status_code, bytes(data), response.headers.get("Location", "")


@contextmanager
def opened(
    url: str, credentials: tuple[str, str] | None, sleep: Callable[[float], None] = time.sleep
) -> Iterator[Collection]:
    """The calendar at `url`. Raises BadServer where that is no http(s) address, NeedsExtra without httpx."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadServer("name the calendar by its http:// or https:// address")
    if parts.username or parts.password:
        raise BadServer("no user or password in the address, please: others see it in the list of processes")
    try:
        import httpx
    except ModuleNotFoundError:
        raise NeedsExtra("a calendar server", "push") from None
    client: AbstractContextManager[httpx.Client] = httpx.Client(
        auth=credentials,
        timeout=TIMEOUT,
        follow_redirects=False,
        trust_env=False,
        headers={"User-Agent": "itinerary-ics"},
    )
    with client as connected:
        yield Collection(connected, url, sleep)


def _is_calendar(response: Element) -> bool:
    return response.find(f".//{_DAV}resourcetype/{_CALDAV}calendar") is not None


def _text(response: Element, name: str) -> str:
    found = response.find(f".//{_DAV}{name}")
    return (found.text or "").strip() if found is not None else ""


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _words(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
