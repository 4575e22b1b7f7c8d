"""Every format gives the stops of its plain text; bad input gives one line that says what to do."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.errors import BadArticle, NeedsExtra
from itinerary.model import Article, Itinerary
from itinerary.pipeline import analyse
from itinerary.readers import FORMATS, article_dict, read, read_bytes, sniff
from itinerary.readers.encoding import decode

PAGES = Path(__file__).parent / "pages"
BROKEN = ("encrypted.pdf", "scanned.pdf")
PLAIN = ("story", "tokyo", "tour", "mail")
NEEDS = {".pdf": "pypdf"}


def plain_of(name: str) -> str:
    """The plain text whose stops a fixture must have."""
    if name.endswith(".eml"):
        return "mail.txt"
    return next((f"{stem}.txt" for stem in ("tokyo", "tour") if name.startswith(stem)), "story.txt")


FIXTURES = sorted(
    path.name
    for path in PAGES.iterdir()
    if path.name not in BROKEN and path.name not in [f"{stem}.txt" for stem in PLAIN]
)


def stops(article: Article) -> object:
    itinerary: Itinerary = analyse(article).itinerary
    return itinerary.published, [
        (
            trip.traveller,
            [
                (stop.place.name, stop.place.country, str(stop.when), stop.kind, stop.status)
                for stop in trip.stops
            ],
        )
        for trip in itinerary.trips
    ]


@pytest.mark.parametrize("name", FIXTURES)
def test_same_stops_as_the_plain_text(name: str) -> None:
    if needed := NEEDS.get(Path(name).suffix):
        pytest.importorskip(needed)
    plain = stops(read(PAGES / plain_of(name))[0])
    assert plain[1], "the plain text has stops"  # type: ignore[index]
    assert stops(read(PAGES / name)[0]) == plain


def test_enough_layouts() -> None:
    assert len([name for name in FIXTURES if name.endswith(".html")]) >= 12


@pytest.mark.parametrize("name", ["newspaper", "wordpress-graph", "json-ld-list", "open-graph", "amp"])
def test_what_a_page_says_of_itself(name: str) -> None:
    article = read(PAGES / f"{name}.html")[0]
    assert article.title == "Foreign minister to tour the Maghreb"
    assert article.publisher == "Harrow News"
    assert article.url == "https://harrow.example/world/maghreb"
    assert article.published == date(2026, 3, 12)


NOTHING_BUT_METADATA = """<html><head><meta charset="utf-8"><title>Trip</title>{head}</head>
<body><nav><a href="/">Home</a></nav>
<aside><time datetime="2020-01-01">1 January</time></aside><article><h1>Minister to visit Rome</h1>{row}
<p>The minister will fly to Rome on Monday, his office said. He will stay for two days and then come home to a
debate.</p>
</article></body></html>"""

LD = '<script type="application/ld+json">%s</script>'
DATES = [
    (
        LD % '{"@type":"NewsArticle","datePublished":"2026-01-09T23:30:00+09:00"}',
        "",
        "JSON-LD",
    ),
    (
        LD % '{"@graph":[{"@type":"Article","datePublished":"2026-01-09"}]}',
        "",
        "JSON-LD",
    ),
    (
        '<meta property="article:published_time" content="2026-01-09T10:00:00Z">',
        "",
        "meta element article:published_time",
    ),
    ('<meta name="pubdate" content="20260109">', "", "meta element pubdate"),
    ('<meta name="DC.date.issued" content="2026-01-09">', "", "meta element dc.date.issued"),
    ('<meta itemprop="datePublished" content="9 January 2026">', "", "meta element datepublished"),
    ('<meta name="date" content="9 janvier 2026">', "", "meta element date"),
    ("", '<time datetime="2026-01-09">Friday</time>', "time element"),
    ("", '<time pubdate datetime="2026-01-09T10:00">today</time>', "time element"),
    ("", "<p>Published: 9 January 2026</p>", "published row"),
    ("", "<p>Friday, January 9, 2026</p>", "date row"),
    ('<link rel="canonical" href="https://paper.example/2026/01/09/rome">', "", "address"),
]


@pytest.mark.parametrize(("head", "row", "source"), DATES)
def test_where_a_page_has_its_date(head: str, row: str, source: str) -> None:
    page = NOTHING_BUT_METADATA.format(head=head, row=row)
    article = read_bytes(page.encode(), name="a.html")[0]
    assert (article.published, article.published_source) == (date(2026, 1, 9), source)


@pytest.mark.parametrize(
    "day", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-13-45", "soon", "3/4/2026", ""]
)
def test_no_date_is_made_up(day: str) -> None:
    page = NOTHING_BUT_METADATA.format(head=f'<meta name="date" content="{day}">', row="")
    assert read_bytes(page.encode(), name="a.html")[0].published is None


def test_the_dateline_wins_over_the_metadata() -> None:
    page = NOTHING_BUT_METADATA.format(
        head='<meta property="article:published_time" content="2026-02-20">',
        row="<p>TOKYO, Jan. 9, 2026 (Kyodo) -- He goes.</p>",
    )
    article = read_bytes(page.encode(), name="a.html")[0]
    assert article.published == date(2026, 1, 9)
    assert article.warnings == (
        "the dateline says 2026-01-09, the meta element article:published_time 2026-02-20",
    )


def test_author_and_section() -> None:
    article = read(PAGES / "newspaper.html")[0]
    assert (article.author, article.section) == ("Ann Lee", "World")
    page = NOTHING_BUT_METADATA.format(
        head=LD
        % '{"@type":"Article","author":[{"name":"A. Lee"},"B. Wilk"],"articleSection":["Travel","Rome"]}',
        row="",
    )
    article = read_bytes(page.encode(), name="a.html")[0]
    assert (article.author, article.section) == ("A. Lee, B. Wilk", "Travel")


def test_each_entry_of_a_feed_is_an_article() -> None:
    for name in ("feed.rss", "feed.atom"):
        articles = read(PAGES / name)
        assert [article.published for article in articles] == [
            date(2026, 3, 12),
            date(2026, 3, 2),
            date(2026, 3, 1),
        ]
        assert [article.url for article in articles] == [
            f"https://harrow.example/world/{end}" for end in ("maghreb", "band", "museum")
        ]
        assert {article.publisher for article in articles} == {"Harrow News"}


def test_mail() -> None:
    article = read(PAGES / "quoted-printable.eml")[0]
    assert (article.title, article.sender) == ("Rabat and Algiers", "Tomás Wilk")
    assert (
        article.published_time is not None
        and article.published_time.isoformat() == "2026-03-12T09:12:00+00:00"
    )
    forwarded = read(PAGES / "forwarded.eml")[0]
    assert (forwarded.published, forwarded.sender) == (date(2026, 3, 12), "Tomás Wilk")


OWN = "I fly to Rabat on Monday and come home to Lisbon on Friday. The talks are on Tuesday."
QUOTED = "Are you in Madrid? I will fly to Paris on Wednesday."
HEADER = "From: Ann <a@b.example>\nSent: Monday\nTo: Tom\nSubject: x"
ANSWERS = [
    ("plain", f"{OWN}\n\n-----Original Message-----\n{HEADER}\n\n{QUOTED}\n"),
    ("plain", f"{OWN}\n\n________________________________\n{HEADER}\n\n{QUOTED}\n"),
    ("html", f"<p>{OWN}</p><div class='gmail_quote'>Ann wrote:<blockquote>{QUOTED}</blockquote></div>"),
    ("html", f"<p>{OWN}</p><blockquote type='cite'><p>{QUOTED}</p></blockquote>"),
]


@pytest.mark.parametrize(("subtype", "body"), ANSWERS)
def test_an_answer_is_read_without_what_it_answers(subtype: str, body: str) -> None:
    head = f"From: Tom <t@b.example>\nSubject: Re: x\nMIME-Version: 1.0\nContent-Type: text/{subtype}\n\n"
    article = read_bytes((head + body).encode())[0]
    assert OWN in article.text
    assert "Paris" not in article.text


def test_article_dict() -> None:
    found = article_dict(read(PAGES / "newspaper.html")[0])
    assert list(found) == [
        "title",
        "published",
        "published_time",
        "published_source",
        "home",
        "publisher",
        "url",
        "text",
    ]
    assert found["home"] == "Lisbon"
    assert "LISBON, March 12, 2026" in found["text"]
    assert "Related" not in found["text"] and "Photo" not in found["text"]
    assert json.loads(json.dumps(found)) == found


SNIFFED = [
    (b"TOKYO, Jan 9 (Kyodo) -- The minister", "", "text"),
    (b"From: Ann\nDate: 9 Jan 2026\nSubject: Rome\n\nI fly.", "", "text"),
    (b"From: Ann <a@b.example>\r\nMIME-Version: 1.0\r\n\r\nI fly.", "", "mail"),
    (b"Received: from a\r\n\tby b; Thu\r\nFrom: a\r\n\r\nI fly.", "", "mail"),
    (b"From: Ann\n\nI fly.", "a.eml", "mail"),
    (b"<!DOCTYPE html><html>", "", "html"),
    (b"\xef\xbb\xbf\n<!-- saved -->\n<html>", "", "html"),
    (b"<p>The minister", "", "html"),
    (b"The minister", "a.HTML", "html"),
    (b"<?xml version='1.0'?><html xmlns=", "", "html"),
    (b"<?xml version='1.0'?>\n<rss version='2.0'>", "", "feed"),
    (b"<?xml version='1.0'?><!-- x --><feed xmlns='a'>", "a.txt", "feed"),
    (b"%PDF-1.7", "", "pdf"),
    (b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml", "", "docx"),
    (b"PK\x03\x04" + b"\0" * 26 + b"a.txt", "", None),
    (b"\x89PNG\r\n\x1a\n", "a.txt", None),
    ("Rome".encode("utf-16"), "", "text"),
    ("The minister flies".encode("utf-16-le"), "", "text"),
    (bytes(range(256)) * 8, "", None),
    (b"BMW plans a trip", "", "text"),
    (b"MZ Wallace flies", "", "text"),
]


@pytest.mark.parametrize(("data", "name", "found"), SNIFFED)
def test_sniff(data: bytes, name: str, found: str | None) -> None:
    assert sniff(data, name) == found


ENCODED = [
    ("“Café” – São Tomé’s", "cp1252", None),
    ("Gdańsk, Łódź", "utf-8", None),
    ("Gdańsk, Łódź", "iso-8859-2", "iso-8859-2"),
    ("Defence Minister Ken Aoyama (青山健) of the ministry (防衛省)", "cp932", None),
    ("Rome “soon”", "utf-16", None),
    ("Rome soon, he said", "utf-16-be", None),
    ("“Rome”", "cp1252", "utf-8"),
    ("“Rome”", "cp1252", "iso-8859-1"),
    ("“Rome”", "utf-8", "no-such-charset"),
    ("“Rome”", "utf-8", "us-ascii"),
]


@pytest.mark.parametrize(("text", "encoding", "declared"), ENCODED)
def test_decode(text: str, encoding: str, declared: str | None) -> None:
    assert decode(text.encode(encoding), declared).removeprefix("\ufeff") == text


# -- bad input ----------------------------------------------------------------------------------


def docx(document: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", document)
    return data.getvalue()


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    b"<rss><channel><item>&b;</item></channel></rss>"
)
WORD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'

BAD = [
    ("empty", b"", "a.txt", "empty"),
    ("only blanks", b" \r\n\t\n", "a.txt", "empty"),
    ("only a mark", "\ufeff".encode(), "a.txt", "empty"),
    ("binary", bytes(range(256)) * 8, "a.txt", "binary"),
    ("image", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a.txt", "PNG"),
    ("zip", b"PK\x03\x04" + b"\0" * 60, "a.txt", "zip"),
    ("old Word", b"\xd0\xcf\x11\xe0" + b"\0" * 60, "a.doc", "docx"),
    (
        "page of scripts",
        b"<html><body><div id=app></div><script>x</script></body></html>",
        "a.html",
        "no article",
    ),
    (
        "paywall",
        b"<html><body><h1>To Rome</h1><div class=paywall><p>Subscribe to read on.</p></div></body></html>",
        "a.html",
        "login",
    ),
    ("deep page", b"<div>" * 200_000 + b"Rome", "a.html", "nested"),
    ("deep closed page", b"<div>" * 20_000 + b"Rome" + b"</div>" * 20_000, "a.html", "nested"),
    ("deep bold page", b"<html>" + b"<b><i>" * 20_000 + b"Rome", "a.html", "nested"),
    ("entities", ENTITIES, "a.rss", "entities"),
    ("broken feed", b"<rss><channel><item>", "a.rss", "broken"),
    ("empty feed", b"<rss><channel><title>Paper</title></channel></rss>", "a.rss", "no entry"),
    ("deep feed", b"<rss>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</rss>", "a.rss", "nested"),
    (
        "mail without text",
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: image/png\n\nAAAA",
        "a.eml",
        "no text",
    ),
    ("docx cut short", docx(WORD % b"Rome")[:-80], "a.docx", "broken"),
    ("docx of nothing", docx(WORD % b""), "a.docx", "no text"),
    ("docx with entities", docx(b'<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'), "a.docx", "entities"),
    ("docx bomb", docx(b" " * 60_000_000), "a.docx", "unpacks"),
    ("unknown type", b"Rome", "a.txt", "no reader"),
    ("too large", b"Rome " * 4_100_000, "a.txt", "larger"),
]


@pytest.mark.parametrize(("data", "name", "says"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_input(data: bytes, name: str, says: str) -> None:
    with pytest.raises(BadArticle) as caught:
        read_bytes(data, name=name, type="tarot" if says == "no reader" else None)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


PDFS = [("encrypted.pdf", "encrypted"), ("scanned.pdf", "no text")]


@pytest.mark.parametrize(("name", "says"), PDFS)
def test_bad_pdf(name: str, says: str) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(BadArticle, match=says):
        read(PAGES / name)


@pytest.mark.filterwarnings("ignore")
def test_broken_pdf() -> None:
    pytest.importorskip("pypdf")
    data = (PAGES / "one-column.pdf").read_bytes()
    for broken in (data[:300], data[: len(data) // 2], b"%PDF-1.4\nRome"):
        with pytest.raises(BadArticle):
            read_bytes(broken, name="a.pdf")


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(NeedsExtra, match=r"itinerary-ics\[pdf\]"):
        read(PAGES / "one-column.pdf")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(BadArticle, match="no such file"):
        read(tmp_path / "none.txt")
    with pytest.raises(BadArticle, match="folder"):
        read(tmp_path)
    with pytest.raises(BadArticle):
        read("nul\0byte.txt")
    closed = tmp_path / "closed.txt"
    closed.write_text("Rome", "utf-8")
    closed.chmod(0)
    if not os.access(closed, os.R_OK):
        with pytest.raises(BadArticle, match="no permission"):
            read(closed)
    closed.chmod(stat.S_IRUSR | stat.S_IWUSR)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless device")
def test_an_endless_file_is_cut() -> None:
    with pytest.raises(BadArticle, match="larger"):
        read("/dev/zero")


@given(st.binary(max_size=400), st.sampled_from(["", "a.html", "a.eml", "a.rss", "a.docx", "a.txt"]))
@settings(deadline=None)
def test_any_bytes(data: bytes, name: str) -> None:
    try:
        articles = read_bytes(data, name=name)
    except BadArticle as error:
        assert "\n" not in str(error)
    else:
        assert articles


HTML_PIECES = st.sampled_from(
    ["<p>", "</p>", "<div class='related'>", "<div>", "</div>", "<a href=x>", "</a>", "<table><tr><td>",
     "</td>", "<li>", "<br>", "\n", "<pre>", "</pre>", "<!--", "-->", "<script>", "</script>", "&amp;",
     "&#x0;",
     "<h1>", "</h1>",
     "The minister will fly to Rome on Monday. "]
)  # fmt: skip


@given(st.lists(HTML_PIECES, max_size=40).map("".join))
@settings(deadline=None)
def test_any_markup(markup: str) -> None:
    try:
        articles = read_bytes(f"<html>{markup}".encode(), name="a.html")
    except BadArticle:
        return
    assert "<p>" not in articles[0].text


HOSTILE = [
    "<!--", "<!-- x -->", " ", "\n", "<", "<p>", "<b>", "<li>x", "<article><p>x</p></article>", "x   y\n",
    "x<br>", "&amp",
    "<?x?>", "A: b\n", "From ", "> ", "<script>", "<time>1", "Jan 9 ", "TOKYO, ", "(", "“", "- ", "| ",
    "1/2/2026 ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_input_comes_to_an_end(unit: str) -> None:
    data = (unit * (60_000 // len(unit))).encode()
    for name in ("a.txt", "a.html", "a.eml"):
        with suppress(BadArticle):
            read_bytes(data, name=name)


def test_plain_text_imports_nothing_heavy() -> None:
    code = (
        "import sys, itinerary.readers as r; r.read_bytes(b'TOKYO, Jan 9, 2026 (Kyodo) -- He flies.');"
        "heavy = {'selectolax', 'charset_normalizer', 'ssl', 'http', 'socket', 'email', 'xml', 'zipfile',"
        "'pypdf','dateparser'};"
        "sys.exit(' '.join(sorted(heavy & set(sys.modules))) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_every_format_has_a_reader(format: object) -> None:
    assert callable(format.reader())  # type: ignore[attr-defined]
