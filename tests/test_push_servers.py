"""Pushing to real servers on loopback, Radicale and Xandikos, and over a real line that fails."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from icalendar import Calendar

from itinerary.calendars import dav
from itinerary.calendars.dav import Unauthorized, opened
from itinerary.calendars.diff import Action
from itinerary.calendars.options import Options
from itinerary.calendars.push import push
from itinerary.errors import BadServer
from itinerary.model import Itinerary
from tests.koizumi import KOIZUMI, PARIS, article, but, stop

pytest.importorskip("httpx")
pytestmark = pytest.mark.server

FOLLOW_UP = article(
    "2026-01-11", *but(2, when="2026-01-16"), stop(PARIS, "2026-01-20T10:00"), publisher="Kyodo"
)
MAKE = (
    b'<?xml version="1.0"?><C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>'
    b"<displayname>Travel</displayname></prop></set></C:mkcalendar>"
)
CREDENTIALS = ("me", "s3cret")


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port


def started(command: list[str], port: int) -> subprocess.Popen[bytes]:
    """A server, once it listens."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, "the server ended"
            time.sleep(0.1)
        else:
            return process
    raise AssertionError("the server does not listen")


def radicale(folder: Path, port: int) -> list[str]:
    users = folder / "users"
    users.write_text(":".join(CREDENTIALS) + "\n")
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "storage-filesystem-folder": str(folder / "data"),
        "auth-type": "htpasswd",
        "auth-htpasswd-filename": str(users),
        "auth-htpasswd-encryption": "plain",
    }
    return [
        sys.executable,
        "-m",
        "radicale",
        "--config",
        "",
        *(f"--{name}={value}" for name, value in options.items()),
    ]


def xandikos(folder: Path, port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "xandikos", "serve", "-d", str(folder / "data"), "--defaults"),
        *("--state-dir", str(folder / "state"), "--current-user-principal", "/me/"),
        *("-l", "127.0.0.1", "-p", str(port), "--no-detect-systemd"),
    ]


@pytest.fixture(scope="module", params=[radicale, xandikos], ids=lambda make: make.__name__)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, str]]:
    """The address of a server, and its name."""
    name = request.param.__name__
    pytest.importorskip(name)
    port = free_port()
    process = started(request.param(tmp_path_factory.mktemp(name), port), port)
    yield f"http://127.0.0.1:{port}/me/", name
    process.terminate()
    process.wait(20)


def ask(url: str, method: str, body: bytes = b"", **headers: str) -> bytes:
    """A request of our own, beside the client under test."""
    import base64

    headers["Authorization"] = "Basic " + base64.b64encode(":".join(CREDENTIALS).encode()).decode()
    request = urllib.request.Request(url, body, headers, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        data: bytes = answer.read()
        return data


@pytest.fixture
def calendar(server: tuple[str, str], request: pytest.FixtureRequest) -> str:
    """The address of a new, empty calendar."""
    base, name = server
    home = f"{base}calendars/" if name == "xandikos" else base
    url = f"{home}{request.node.name.partition('[')[0]}/"
    ask(url, "MKCALENDAR", MAKE, **{"Content-Type": "application/xml"})
    return url


def pushed(url: str, *made: Itinerary, dry_run: bool = False) -> list[Action]:
    with opened(url, CREDENTIALS, sleep=lambda seconds: None) as collection:
        steps = list(push(collection, made, Options(), dry_run))
    return sorted((change.action for step in steps for change in step.changes), key=list(Action).index)


def stored(url: str) -> dict[str, tuple[str, int]]:
    """Title to first day and SEQUENCE, as the server has them."""
    with opened(url, CREDENTIALS) as collection:
        events = [e for one in collection.events() for e in Calendar.from_ical(one.data).walk("VEVENT")]
    return {str(event["SUMMARY"]): (f"{event.start}", int(event.get("SEQUENCE", 0))) for event in events}


def test_pushed_moved_and_pushed_again(calendar: str) -> None:
    assert pushed(calendar, KOIZUMI, dry_run=True) == [Action.ADDED] * 4
    assert stored(calendar) == {}
    assert pushed(calendar, KOIZUMI) == [Action.ADDED] * 4
    assert pushed(calendar, KOIZUMI) == [Action.SAME] * 4
    assert pushed(calendar, FOLLOW_UP) == [Action.ADDED, Action.MOVED, *[Action.SAME] * 3]
    assert pushed(calendar, FOLLOW_UP) == [Action.SAME] * 5
    assert stored(calendar) == {
        "Honolulu – Koizumi visit": ("2026-01-12", 0),
        "Los Angeles – Koizumi visit": ("2026-01-13", 0),
        "Washington – Koizumi visit": ("2026-01-16", 1),
        "Japan – Koizumi return": ("2026-01-18", 0),
        "Paris – Koizumi visit": ("2026-01-20 10:00:00+01:00", 0),
    }


def test_the_owners_edit_and_other_events_stay(calendar: str) -> None:
    dentist = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20250101T000000Z\r\n"
        b"DTSTART:20260115T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    ask(f"{calendar}dentist.ics", "PUT", dentist, **{"Content-Type": "text/calendar"})
    before = ask(f"{calendar}dentist.ics", "GET")
    pushed(calendar, KOIZUMI)
    with opened(calendar, CREDENTIALS) as collection:
        ours = next(one for one in collection.events() if b"SUMMARY:Washington" in one.data)
        collection.put(
            dav.Resource(
                ours.href, ours.etag, ours.data.replace(b"SUMMARY:Washington", b"SUMMARY:My Washington")
            )
        )
    pushed(calendar, FOLLOW_UP)
    assert stored(calendar)["My Washington – Koizumi visit"] == ("2026-01-16", 1)
    assert ask(f"{calendar}dentist.ics", "GET") == before


def test_an_old_version_is_not_overwritten(calendar: str) -> None:
    pushed(calendar, KOIZUMI)
    with opened(calendar, CREDENTIALS) as collection:
        one = collection.events()[0]
        collection.put(dav.Resource(one.href, one.etag, one.data.replace(b"SUMMARY:", b"SUMMARY:My ")))
        for etag in (one.etag, None):
            with pytest.raises(dav.Overtaken):
                collection.put(dav.Resource(one.href, etag, one.data))


def test_no_calendar_there(server: tuple[str, str], calendar: str) -> None:
    with pytest.raises(BadServer, match=r"no calendar|no right"):
        pushed(f"{calendar}nothing/here/", KOIZUMI)


def test_wrong_password(server: tuple[str, str], calendar: str) -> None:
    if server[1] != "radicale":
        pytest.skip("Xandikos wants https for passwords")
    with opened(calendar, ("me", "wrong")) as collection, pytest.raises(Unauthorized):
        list(push(collection, [KOIZUMI], Options()))


# -- a line that fails ----------------------------------------------------------------------------


class _Failing(BaseHTTPRequestHandler):
    """Answers as its server's `how` says: never, half, or nonsense."""

    def do_PROPFIND(self) -> None:
        how = self.server.how  # type: ignore[attr-defined]
        if how == "slow":
            self.server.patience.wait(5)  # type: ignore[attr-defined]
        elif how == "half":
            self.wfile.write(b"HTTP/1.1 207 Multi-Status\r\nContent-Length: 900\r\n\r\n<multistatus")
        elif how == "nonsense":
            self.wfile.write(b"\x00\xff 9999\r\n")
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize("how", ["slow", "half", "nonsense", "silent"])
def test_a_line_that_fails(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dav, "TIMEOUT", 0.3)
    waited: list[float] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), _Failing) as failing:
        failing.how, failing.patience = how, threading.Event()  # type: ignore[attr-defined]
        threading.Thread(target=failing.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{failing.server_address[1]}/"
        with (
            opened(url, None, waited.append) as collection,
            pytest.raises(BadServer, match=r"127\.0\.0\.1 does not answer"),
        ):
            list(push(collection, [KOIZUMI], Options()))
        failing.patience.set()  # type: ignore[attr-defined]
        failing.shutdown()
    assert waited == [1.0, 4.0]


def test_nobody_listens() -> None:
    with (
        opened(f"http://127.0.0.1:{free_port()}/", None, lambda seconds: None) as collection,
        pytest.raises(BadServer, match="does not answer"),
    ):
        list(push(collection, [KOIZUMI], Options()))
