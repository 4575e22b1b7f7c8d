"""Articles into a calendar on a server: every answer that it may give. No network, a server made here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from xml.sax.saxutils import escape

import pytest
from typer.testing import CliRunner, Result

from itinerary.calendars import dav
from itinerary.calendars.calendar import fresh
from itinerary.calendars.dav import Collection, Unauthorized, opened
from itinerary.calendars.diff import Action
from itinerary.calendars.options import Options
from itinerary.calendars.push import Step, push
from itinerary.cli import app
from itinerary.cli.push import from_keyring
from itinerary.errors import BadServer
from itinerary.model import Itinerary, Status
from itinerary.writers import write
from tests.koizumi import KOIZUMI, PARIS, article, but, stop

httpx = pytest.importorskip("httpx")

URL = "http://dav.test/me/travel/"
DENTIST = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20250101T000000Z\r\n"
    b"DTSTART:20260115T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
FOLLOW_UP = article("2026-01-11", *but(2, when="2026-01-16"), publisher="Kyodo")


Command = Callable[..., Result]


class Server:
    """A calendar server in a few lines: objects by path, versions, and faults that a test sets.

    `fault` sees every request first, and may answer or raise in its stead.
    """

    def __init__(self) -> None:
        self.objects: dict[str, tuple[int, bytes]] = {"/me/travel/dentist.ics": (1, DENTIST)}
        self.log: list[str] = []
        self.fault: Callable[[httpx.Request], httpx.Response | None] = lambda request: None
        self.slept: list[float] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.log.append(request.method)
        return self.fault(request) or getattr(self, request.method.lower())(request)

    def propfind(self, request: httpx.Request) -> httpx.Response:
        kind = "<collection/><C:calendar/>" if request.url.path == "/me/travel/" else "<collection/>"
        rows = [self._row(request.url.path, f"<resourcetype>{kind}</resourcetype>")]
        if request.headers["Depth"] == "1":
            rows.append(self._row("/me/travel/", "<resourcetype><C:calendar/></resourcetype>"))
        return self._status(rows)

    def report(self, request: httpx.Request) -> httpx.Response:
        return self._status(
            [
                self._row(
                    path,
                    f'<getetag>"{version}"</getetag><C:calendar-data>{escape(data.decode())}</C:calendar-data>',
                )
                for path, (version, data) in self.objects.items()
            ]
        )

    def _row(self, path: str, properties: str) -> str:
        return (
            f"<response><href>{path}</href><propstat><prop>{properties}</prop>"
            "<status>HTTP/1.1 200 OK</status></propstat></response>"
        )

    def _status(self, rows: list[str]) -> httpx.Response:
        head = '<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
        return httpx.Response(207, text=head + "".join(rows) + "</multistatus>")

    def put(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        version, _ = self.objects.get(path, (0, b""))
        if request.headers.get("If-None-Match") == "*" and version:
            return httpx.Response(412)
        if "If-Match" in request.headers and request.headers["If-Match"] not in (f'"{version}"', "*"):
            return httpx.Response(412)
        self.objects[path] = (version + 1, request.content)
        return httpx.Response(204 if version else 201)

    def collection(self, url: str = URL) -> Collection:
        client = httpx.Client(transport=httpx.MockTransport(self))
        return Collection(client, url, self.slept.append)

    def push(self, *made: Itinerary, url: str = URL, dry_run: bool = False) -> list[Step]:
        return list(push(self.collection(url), made, Options(), dry_run))

    def events(self) -> list[bytes]:
        """All objects but the dentist's."""
        return [data for path, (_, data) in self.objects.items() if "dentist" not in path]


@pytest.fixture
def server() -> Server:
    return Server()


def actions(steps: list[Step]) -> list[Action]:
    return [change.action for step in steps for change in step.changes]


# -- the good case --------------------------------------------------------------------------------


def test_four_events_are_made(server: Server) -> None:
    assert actions(server.push(KOIZUMI)) == [Action.ADDED] * 4
    assert server.log == ["PROPFIND", "REPORT", "PUT", "PUT", "PUT", "PUT"]
    assert [data.count(b"BEGIN:VEVENT") for data in server.events()] == [1] * 4
    assert not any(b"METHOD" in data for data in server.events())
    wanted = fresh([KOIZUMI])
    for path, (_, data) in server.objects.items():
        if "dentist" not in path:
            event = data[data.index(b"BEGIN:VEVENT") : data.index(b"END:VCALENDAR")]
            assert event in wanted
            uid = path.removeprefix("/me/travel/").removesuffix(".ics")
            assert f"UID:{uid}\r\n".encode() in data


def test_again_writes_nothing(server: Server) -> None:
    server.push(KOIZUMI)
    before = dict(server.objects)
    assert actions(server.push(KOIZUMI)) == [Action.SAME] * 4
    assert server.objects == before and server.log[-2:] == ["PROPFIND", "REPORT"]


def test_a_follow_up_moves_one(server: Server) -> None:
    server.push(KOIZUMI)
    names = set(server.objects)
    assert sorted(actions(server.push(FOLLOW_UP))) == sorted([Action.SAME] * 3 + [Action.MOVED])
    assert set(server.objects) == names
    (moved,) = (data for data in server.events() if b"SEQUENCE:1" in data)
    assert b"DTSTART;VALUE=DATE:20260116" in moved


def test_foreign_events_are_not_touched(server: Server) -> None:
    server.push(KOIZUMI)
    server.push(article("2026-01-11", *but(1, status=Status.CANCELLED)))
    assert server.objects["/me/travel/dentist.ics"] == (1, DENTIST)
    assert "DELETE" not in server.log


def test_a_dry_run_only_reads(server: Server) -> None:
    before = dict(server.objects)
    assert actions(server.push(KOIZUMI, dry_run=True)) == [Action.ADDED] * 4
    assert server.objects == before and server.log == ["PROPFIND", "REPORT"]


def test_a_timed_event_brings_its_zone(server: Server) -> None:
    server.push(article("2026-01-09", stop(PARIS, "2026-01-12T10:00")))
    (data,) = server.events()
    assert data.index(b"BEGIN:VTIMEZONE") < data.index(b"BEGIN:VEVENT")


def test_an_address_without_its_slash(server: Server) -> None:
    server.push(KOIZUMI, url=URL.rstrip("/"))
    assert len(server.events()) == 4


def test_an_object_that_is_no_calendar_is_passed_over(server: Server) -> None:
    server.objects["/me/travel/odd.ics"] = (1, b"BEGIN:VEVENT")
    server.push(KOIZUMI)
    assert server.objects["/me/travel/odd.ics"] == (1, b"BEGIN:VEVENT")


def test_an_event_elsewhere_is_never_written(server: Server) -> None:
    """A server cannot send our password to another host."""
    server.push(KOIZUMI)
    ours = next(path for path in server.objects if "dentist" not in path)
    server.objects["http://evil.test/x.ics"] = server.objects.pop(ours)
    assert actions(server.push(FOLLOW_UP)).count(Action.ADDED) == 1


# -- faults ---------------------------------------------------------------------------------------


def answer(
    method: str, status: int, times: int, **more: object
) -> Callable[[httpx.Request], httpx.Response | None]:
    """Answer the first requests of a method with a status."""
    left = [times]

    def fault(request: httpx.Request) -> httpx.Response | None:
        if request.method != method or not left[0]:
            return None
        left[0] -= 1
        return httpx.Response(status, **more)  # type: ignore[arg-type]

    return fault


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("method", ["PROPFIND", "REPORT", "PUT"])
def test_a_busy_server_is_asked_again(server: Server, method: str, status: int) -> None:
    server.fault = answer(method, status, 2)
    server.push(KOIZUMI)
    assert len(server.events()) == 4
    assert server.slept == [1.0, 4.0]


@pytest.mark.parametrize(
    ("method", "status", "words"),
    [
        ("PROPFIND", 401, "wants a user and a password"),
        ("PROPFIND", 404, "no calendar at this address"),
        ("PROPFIND", 405, "no calendar address"),
        ("PROPFIND", 200, "is no calendar: it answers PROPFIND with 200"),
        ("REPORT", 501, "does not speak CalDAV"),
        ("REPORT", 500, "the server failed with 500"),
        ("REPORT", 503, "the server failed with 503"),
        ("PUT", 403, "no right to do that"),
        ("PUT", 413, "too large"),
        ("PUT", 507, "no room left"),
        ("PUT", 500, "the server failed with 500"),
        ("PUT", 412, "others keep changing"),
    ],
)
def test_refusals_in_words(server: Server, method: str, status: int, words: str) -> None:
    server.fault = answer(method, status, 99)
    with pytest.raises(BadServer, match=words):
        server.push(KOIZUMI)
    assert server.events() == []


def test_401_is_an_error_of_its_own(server: Server) -> None:
    server.fault = answer("PROPFIND", 401, 1)
    with pytest.raises(Unauthorized):
        server.push(KOIZUMI)


def test_a_server_that_has_moved_is_named_not_followed(server: Server) -> None:
    server.fault = answer("PROPFIND", 301, 9, headers={"Location": "/new/"})
    with pytest.raises(BadServer, match=r"moved to http://dav\.test/new/; name that address"):
        server.push(KOIZUMI)
    assert server.log == ["PROPFIND"]


def test_the_address_of_a_home_names_its_calendars(server: Server) -> None:
    with pytest.raises(BadServer, match=r"me/ is no calendar; these are: http://dav\.test/me/travel/"):
        server.push(KOIZUMI, url="http://dav.test/me/")


@pytest.mark.parametrize(
    "body", [b"", b"<", b"<a/>\xff", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<a>" * 900]
)
def test_an_answer_that_is_no_xml(server: Server, body: bytes) -> None:
    server.fault = answer("REPORT", 207, 9, content=body)
    with pytest.raises(BadServer):
        server.push(KOIZUMI)


def test_an_endless_answer_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dav, "MOST_BYTES", 1000)

    def endless() -> Iterator[bytes]:
        while True:
            yield b" " * 500

    server.fault = lambda request: httpx.Response(207, content=endless())
    with pytest.raises(BadServer, match="more than 1000 bytes"):
        server.push(KOIZUMI)


def test_an_answer_that_trickles_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dav, "DEADLINE", -1.0)
    with pytest.raises(BadServer, match="takes longer than"):
        server.push(KOIZUMI)


def test_what_is_left_out_is_counted(server: Server) -> None:
    first, *_ = server.push(article("2026-01-09", stop(PARIS, "2026-03")))
    assert [f"{left}" for left in first.left_out] == [
        "1 stop left out, with no date to the week; --vague includes it"
    ]


def drop(at: int, after: bool) -> Callable[[Server], Callable[[httpx.Request], httpx.Response | None]]:
    """A line that fails for good at the PUT number `at`, before or after the server has stored it."""

    def make(server: Server) -> Callable[[httpx.Request], httpx.Response | None]:
        puts = [0]

        def fault(request: httpx.Request) -> httpx.Response | None:
            puts[0] += request.method == "PUT"
            if request.method == "PUT" and puts[0] >= at:
                if after and puts[0] == at:
                    server.put(request)
                raise httpx.ReadTimeout("timed out")
            return None

        return fault

    return make


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_server_that_goes_away_half_way(server: Server, at: int, after: bool) -> None:
    server.fault = drop(at, after)(server)
    done = []
    with pytest.raises(BadServer, match=r"dav\.test does not answer: timed out"):
        for step in push(server.collection(), [KOIZUMI], Options()):
            done.append(step)
    assert sum(step.resource is not None for step in done) == at - 1
    server.fault = lambda request: None
    server.push(KOIZUMI)
    assert len(server.events()) == 4
    assert all(b"SEQUENCE:0" in data for data in server.events())


def test_a_line_that_fails_once_after_the_server_stored_it(server: Server) -> None:
    lost = [True]

    def fault(request: httpx.Request) -> httpx.Response | None:
        if request.method == "PUT" and lost.pop() if lost else False:
            server.put(request)
            raise httpx.ReadError("connection reset")
        return None

    server.fault = fault
    server.push(KOIZUMI)
    assert len(server.events()) == 4
    assert all(version == 1 for version, _ in server.objects.values())


def test_someone_else_edits_at_the_same_time(server: Server) -> None:
    server.push(KOIZUMI)
    path = next(
        path for path, (_, data) in server.objects.items() if b"Washington," in data.replace(b"\\", b"")
    )
    edited = [False]

    def fault(request: httpx.Request) -> httpx.Response | None:
        if request.method == "PUT" and not edited[0]:
            edited[0] = True
            version, data = server.objects[path]
            other = data.replace(b"SUMMARY:Washington", b"SUMMARY:My Washington")
            server.objects[path] = (version + 1, other)
        return None

    server.fault = fault
    server.push(FOLLOW_UP)
    data = server.objects[path][1]
    assert b"SUMMARY:My Washington" in data and b"DTSTART;VALUE=DATE:20260116" in data


def test_a_server_without_versions(server: Server) -> None:
    server.push(KOIZUMI)
    report = server.report

    def fault(request: httpx.Request) -> httpx.Response | None:
        if request.method != "REPORT":
            return None
        found = report(request)
        return httpx.Response(207, text=found.text.replace('<getetag>"1"</getetag>', ""))

    server.fault = fault
    server.push(FOLLOW_UP)
    assert sum(b"SEQUENCE:1" in data for data in server.events()) == 1


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://dav.test/", "http"),
        ("dav.test/me", "http"),
        ("https://", "http"),
        ("https://me:secret@dav.test/", "no user or password in the address"),
        ("https://me@dav.test/", "no user or password in the address"),
    ],
)
def test_bad_addresses(url: str, words: str) -> None:
    with pytest.raises(BadServer, match=words) as caught, opened(url, None):
        pass
    assert "secret" not in str(caught.value)


# -- the command ----------------------------------------------------------------------------------


@pytest.fixture
def command(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """`itinerary push` against the server above."""
    path = tmp_path / "article.json"
    path.write_bytes(write("json", [KOIZUMI]))
    real = httpx.Client

    def client(**named: object) -> httpx.Client:
        return real(**named, transport=httpx.MockTransport(server))  # type: ignore[arg-type]

    monkeypatch.setattr(httpx, "Client", client)
    monkeypatch.setattr("itinerary.cli.push.from_keyring", lambda host, user: None)
    monkeypatch.delenv("ITINERARY_USER", raising=False)
    monkeypatch.delenv("ITINERARY_PASSWORD", raising=False)
    return lambda *more: CliRunner().invoke(app, ["push", str(path), "--to", URL, *more])


def test_the_command(command: Command, server: Server) -> None:
    ran = command()
    assert ran.exit_code == 0, ran.output
    assert ran.stdout.splitlines()[0] == "+ added     Honolulu – Koizumi visit: Mon 12 Jan 2026"
    assert ran.stderr == f"itinerary: {URL}: 4 added\n"
    assert len(server.events()) == 4


def test_the_command_dry(command: Command, server: Server) -> None:
    ran = command("--dry-run")
    assert "4 added (nothing written)" in ran.stderr
    assert server.events() == []


def protect(server: Server) -> list[str | None]:
    """Let the server want user and password; the list takes what it is given."""
    given: list[str | None] = []

    def fault(request: httpx.Request) -> httpx.Response | None:
        given.append(request.headers.get("Authorization"))
        right = httpx.BasicAuth("me", "s3cret")._auth_header
        return None if given[-1] == right else httpx.Response(401)

    server.fault = fault
    return given


def test_credentials_from_the_environment(
    command: Command, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = protect(server)
    monkeypatch.setenv("ITINERARY_USER", "me")
    monkeypatch.setenv("ITINERARY_PASSWORD", "s3cret")
    ran = command()
    assert ran.exit_code == 0 and all(given)
    assert "s3cret" not in ran.output
    assert "travels unencrypted" in ran.stderr


def test_credentials_from_the_keyring(
    command: Command, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    protect(server)
    asked = []

    def found(host: str, user: str | None) -> tuple[str, str]:
        asked.append((host, user))
        return "me", "s3cret"

    monkeypatch.setattr("itinerary.cli.push.from_keyring", found)
    assert command().exit_code == 0
    assert asked == [("dav.test", None)]


def test_the_keyring_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    found = SimpleNamespace(username="me", password="s3cret")
    monkeypatch.setattr(keyring, "get_credential", lambda host, user: found if host == "dav.test" else None)
    assert from_keyring("dav.test", None) == ("me", "s3cret")
    assert from_keyring("other.test", None) is None

    def locked(host: str, user: str | None) -> None:
        raise keyring.errors.KeyringLocked

    monkeypatch.setattr(keyring, "get_credential", locked)
    assert from_keyring("dav.test", None) is None
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert from_keyring("dav.test", None) is None


def test_credentials_from_a_prompt(command: Command, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    protect(server)
    monkeypatch.setattr("itinerary.cli.push._at_terminal", lambda: True)
    answers = iter(["me", "s3cret"])
    monkeypatch.setattr("typer.prompt", lambda *words, **named: next(answers))
    ran = command()
    assert ran.exit_code == 0 and "s3cret" not in ran.output
    assert len(server.events()) == 4


def test_without_credentials_it_says_what_to_do(command: Command, server: Server) -> None:
    protect(server)
    ran = command()
    assert ran.exit_code == 1
    assert "set ITINERARY_USER and ITINERARY_PASSWORD" in ran.stderr


def test_wrong_credentials_are_not_shown(
    command: Command, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    protect(server)
    monkeypatch.setenv("ITINERARY_USER", "me")
    monkeypatch.setenv("ITINERARY_PASSWORD", "wrong-one")
    ran = command()
    assert ran.exit_code == 1 and "wrong-one" not in ran.output


def test_half_done_is_said(command: Command, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dav, "PAUSES", ())
    server.fault = drop(3, after=False)(server)
    ran = command()
    assert ran.exit_code == 1
    assert ran.stderr.endswith("timed out; 2 done before that, run it again for the rest\n")
    assert len(ran.stdout.splitlines()) == 2
