"""Fetching, against a server on loopback, and the addresses that are refused."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from itinerary.errors import BadArticle
from itinerary.readers import fetch as module
from itinerary.readers import read
from itinerary.readers.fetch import fetch
from itinerary.readers.local import is_local

STORY = (
    "<html><head><meta charset='utf-8'><title>Trip</title></head><body><nav><a href='/'>Home</a></nav>"
    "<article><h1>Minister to visit Rome</h1><p>LONDON, Jan. 9, 2026 (Harrow News) — The minister, Ann Lee, "
    "will fly to Rome on Monday for talks, her office said on Friday. She will be back on Wednesday, "
    "January 14.</p></article></body></html>"
).encode()


class Handler(BaseHTTPRequestHandler):
    """One page an address; what it does is in its name."""

    seen: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        Handler.seen = dict(self.headers.items())
        getattr(self, f"page_{self.path.strip('/').split('?')[0].split('/')[0]}", self.page_missing)()

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {
            "Content_Type": "text/html; charset=utf-8",
            "Content_Length": str(len(body)),
            **headers,
        }.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def page_story(self) -> None:
        self.send(STORY, Set_Cookie="a=b")

    def page_gzip(self) -> None:
        self.send(gzip.compress(STORY), Content_Encoding="gzip")

    def page_deflate(self) -> None:
        self.send(zlib.compress(STORY)[2:-4], Content_Encoding="deflate")

    def page_zlib(self) -> None:
        self.send(zlib.compress(STORY), Content_Encoding="deflate")

    def page_bomb(self) -> None:
        self.send(gzip.compress(b"\0" * 30_000_000), Content_Encoding="gzip")

    def page_notgzip(self) -> None:
        self.send(STORY, Content_Encoding="gzip")

    def page_brotli(self) -> None:
        self.send(STORY, Content_Encoding="br")

    def page_missing(self) -> None:
        self.send(b"no", 404)

    def page_forbidden(self) -> None:
        self.send(b"no", 403)

    def page_failing(self) -> None:
        self.send(b"no", 500)

    def page_moved(self) -> None:
        self.send(b"", 302, Location="/story?a=1")

    def page_circle(self) -> None:
        self.send(b"", 302, Location="/circle")

    def page_chain(self) -> None:
        self.send(b"", 302, Location=f"{self.path}/x")

    def page_local(self) -> None:
        self.send(b"", 302, Location="http://127.0.0.1:1/")

    def page_file(self) -> None:
        self.send(b"", 302, Location="file:///etc/passwd")

    def page_image(self) -> None:
        self.send(b"\x89PNG", Content_Type="image/png")

    def page_png(self) -> None:
        self.send(b"\x89PNG" + b"\0" * 40)

    def page_large(self) -> None:
        self.send(b"", Content_Length="99000000")

    def page_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"<p>Rome</p>" * 5000)
        except OSError:
            pass

    def page_cut(self) -> None:
        self.send(STORY[:200], Content_Length=str(len(STORY)))

    def log_message(self, *_: Any) -> None:
        """No words on stderr."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


@pytest.mark.parametrize("path", ["story", "gzip", "deflate", "zlib", "moved"])
def test_a_page(server: str, path: str) -> None:
    article = read(f"{server}/{path}", allow_local=True)[0]
    assert article.title == "Minister to visit Rome"
    assert article.text.count("Rome") == 2
    assert article.url == f"{server}/{'story?a=1' if path == 'moved' else path}"


def test_an_honest_client(server: str) -> None:
    fetch(f"{server}/story", allow_local=True)
    fetch(f"{server}/story", allow_local=True)
    assert Handler.seen["User-Agent"].startswith("itinerary-ics")
    assert "Cookie" not in Handler.seen


BAD = [
    ("missing", "404"),
    ("forbidden", "403.*browser"),
    ("failing", "500.*later"),
    ("circle", "circle"),
    ("chain", "redirects more than"),
    ("file", "only http"),
    ("image", "image/png"),
    ("png", "PNG"),
    ("large", "larger"),
    ("endless", "larger"),
    ("bomb", "unpacks"),
    ("notgzip", "broken"),
    ("brotli", "br"),
    ("cut", "cut short"),
]


@pytest.mark.parametrize(("path", "says"), BAD)
def test_bad_answers(server: str, path: str, says: str) -> None:
    with pytest.raises(BadArticle, match=says) as caught:
        read(f"{server}/{path}", allow_local=True)
    assert "\n" not in str(caught.value)


ADDRESSES = [
    ("http://[::1", "no address"),
    ("http:///path", "no host"),
    ("http://a.example:99999/", "no address"),
    ("http://user:word@a.example/", "password"),
    ("http://127.0.0.1:1/", "cannot be reached|does not answer"),
    ("http://xn--\u0080.example/", "host"),
]


@pytest.mark.parametrize(("address", "says"), ADDRESSES)
def test_bad_addresses(address: str, says: str) -> None:
    with pytest.raises(BadArticle, match=says):
        read(address, allow_local=True)


def test_unknown_host(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(BadArticle, match=r"paper\.example cannot be reached: Name or service not known"):
        read("https://paper.example/")


def test_a_server_that_never_ends_its_head(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DEADLINE", 0.3)
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        pytest.raises(BadArticle, match="does not answer"),
    ):
        fetch(f"http://127.0.0.1:{listener.getsockname()[1]}/", allow_local=True)


def test_a_certificate_that_fits_nobody(server: str) -> None:
    with pytest.raises(BadArticle, match=r"certificate|reached"):
        fetch(server.replace("http:", "https:"), allow_local=True)


LOCAL = [
    "127.0.0.1", "127.8.9.10", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
    "169.254.169.254", "100.64.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "240.0.0.1",
    "255.255.255.255", "192.0.2.1",
    "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe",  # mapped
    "::127.0.0.1", "::10.0.0.1",  # compatible
    "64:ff9b::7f00:1", "64:ff9b::192.168.1.1", "64:ff9b:1::7f00:1", "64:ff9b:1::808:808",  # NAT64
    "2002:7f00:1::", "2002:c0a8:101::1", "2002:a9fe:a9fe::",  # 6to4
    "2001:0:7f00:1::", "2001:0:808:808:0:0:80ff:fffe",  # Teredo: the server, the client
    "2a00:1450::5efe:127.0.0.1", "2a00:1450::200:5efe:192.168.0.1",  # ISATAP
]  # fmt: skip
PUBLIC = [
    "8.8.8.8",
    "93.184.216.34",
    "2a00:1450:4001:80b::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]


@pytest.mark.parametrize("address", LOCAL)
def test_local_addresses(address: str) -> None:
    assert is_local(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert not is_local(address)


@pytest.mark.parametrize("address", ["127.0.0.1", "[::1]", "localhost", "2130706433", "0x7f.1", "127.1"])
def test_local_names_are_refused(address: str) -> None:
    with pytest.raises(BadArticle, match=r"--allow-local|cannot be reached"):
        read(f"http://{address}:1/")


def test_all_addresses_of_a_name_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(*_: object, **__: object) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("8.8.8.8", "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(BadArticle, match="--allow-local"):
        fetch("http://paper.example/")


def test_redirects_are_checked(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The first address counts as public here, so that the test server may answer.
    port = int(server.rpartition(":")[2])
    real = module.connect

    def connect(host: str, at: int, secure: bool, allow_local: bool, deadline: float) -> socket.socket:
        return real(host, at, secure, allow_local or at == port, deadline)

    monkeypatch.setattr(module, "connect", connect)
    with pytest.raises(BadArticle, match="--allow-local"):
        fetch(f"{server}/local")


def test_certificates_are_checked() -> None:
    context = ssl.create_default_context()
    assert context.check_hostname and context.verify_mode is ssl.CERT_REQUIRED
