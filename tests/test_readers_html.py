"""Pages: what is the article and what is not, and whose date it is."""

from __future__ import annotations

from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from itinerary.model import Article
from itinerary.readers import article_dict, read_bytes
from itinerary.readers.page_meta import read_meta

STORY = (
    "The minister will fly to Rome on Monday, her office said on Friday, for talks about fishing rights.",
    "She will go on to Milan on Tuesday, where she is to open a fair with her colleague from the region.",
    "On Thursday she comes home to London for a debate, which her party expects to win by some margin.",
)
BODY = "".join(f"<p>{line}</p>" for line in STORY)
OTHER = "The mayor will fly to Madrid on Wednesday, and nobody has asked her what she is going to do there."


def article(body: str, head: str = "", attributes: str = "") -> Article:
    page = f"<html><head><meta charset=utf-8>{head}</head><body{attributes}>{body}</body></html>"
    return read_bytes(page.encode(), name="page.html")[0]


def lines(body: str, attributes: str = "") -> list[str]:
    text: str = article_dict(article(body, attributes=attributes))["text"]
    return [line for line in text.split("\n") if line]


CARD = f"<article><h3><a href='/x'>Mayor flies</a></h3><p>{OTHER}</p></article>"
LAYOUTS = [
    f"<article>{BODY}</article>",
    f"<main><div><div>{BODY}</div></div></main>",
    f"<article>{BODY}<div class='related-stories'><p>{OTHER}</p></div></article>",
    f"<article>{BODY}<aside><p>{OTHER}</p></aside></article>",
    f"<article>{BODY}<h3>Related stories</h3><p>{OTHER}</p></article>".replace(
        "</p><h3>", f"</p>{BODY}{BODY}<h3>"
    ),
    f"<article><div>{BODY}{BODY}{BODY}{BODY}</div>{CARD}{CARD}{CARD}</article>",
    f"<article>{BODY}<ul><li><a href='/1'>Mayor flies</a></li><li><a href='/2'>Rain</a></li></ul></article>",
    f"<article>{BODY}<div hidden><p>{OTHER}</p></div></article>",
    f"<article>{BODY}<div style='display: none'><p>{OTHER}</p></div></article>",
    f"<article>{BODY}<figure><img><figcaption>{OTHER}</figcaption></figure></article>",
    f"<article>{BODY}<div id='comments'><p>{OTHER}</p></div></article>",
    f"<article>{BODY}<form class='newsletter'><p>{OTHER}</p></form></article>",
    f"<nav><p>{OTHER}</p></nav><div>{BODY}</div><footer><p>{OTHER}</p></footer>",
    f"<div role='complementary'><p>{OTHER}</p></div><div>{BODY}</div>",
]


@pytest.mark.parametrize("body", LAYOUTS)
def test_other_stories_are_left_out(body: str) -> None:
    found = lines(body)
    assert tuple(dict.fromkeys(found)) == STORY


@pytest.mark.parametrize("name", ["layout-sidebar-left", "has-comments", "page related", "widget-area"])
def test_a_whole_page_in_a_box_of_any_name(name: str) -> None:
    assert tuple(lines(f"<div class='{name}'>{BODY}</div>")) == STORY
    assert tuple(lines(BODY, f" class='{name}'")) == STORY


BREAKS = [
    ("One<br>two", ["One", "two"]),
    ("One<br><br>two", ["One", "two"]),
    ("One\ntwo words that run on", ["One two words that run on"]),
    ("One\n   Two indented as programs do", ["One Two indented as programs do"]),
    ("Published: 9 January 2026\nThe minister goes", ["Published: 9 January 2026", "The minister goes"]),
    (
        "<ul><li>12 May – Berlin</li><li>13 May – Hamburg</li></ul>",
        ["• 12 May – Berlin", "• 13 May – Hamburg"],
    ),
    ("<table><tr><td>12 May</td><td>Berlin</td></tr></table>", ["12 May Berlin"]),
    ("<pre>8:15   Leaves\n       Open press</pre>", ["8:15   Leaves", "       Open press"]),
    ("Caf&eacute;&nbsp;Rome &amp;amp; Milan", ["Café Rome & Milan"]),
]


@pytest.mark.parametrize(("markup", "shown"), BREAKS)
def test_line_breaks(markup: str, shown: list[str]) -> None:
    inner = markup if markup.startswith(("<ul", "<table", "<pre")) else f"<p>{markup}</p>"
    text = article(f"<article><h1>To Rome and back</h1>{inner}{BODY}</article>").text
    assert [line for line in text.split("\n") if line][1 : len(shown) + 1] == shown


DATES = [
    # whose date it is
    ("<div class='widget Blog'><h2 class='date-header'>July 5, 2026</h2><h1>To Rome</h1>", "", "2026-07-05"),
    ("<aside><time datetime='2026-01-02'>2 January</time></aside><h1>To Rome</h1>", "", None),
    ("<h1>To Rome</h1><div><span>By Ann Lee</span> <span>9 January 2026</span></div>", "", "2026-01-09"),
    ("<h1>To Rome</h1><p>On 9 January 2026 she flies to Rome and on 12 January 2026 home.</p>", "", None),
    ("<h1>To Rome</h1><p class='published'>Publicado el 9 de enero de 2026</p>", "", "2026-01-09"),
    ("<h1>To Rome</h1><script>x = {'publishedAt': '2026-01-09'}</script>", "", "2026-01-09"),
    # a moment in UTC, and the day in the address
    ("", "2026-01-10T02:18:00Z|/2026/01/09/", "2026-01-09"),
    ("", "2026-01-10T10:04:00Z|/2026/01/09/", "2026-01-10"),
    ("", "2026-01-09T20:00:00Z|/2026/01/10/", "2026-01-10"),
    ("", "2026-01-10T02:18:00+09:00|/2026/01/09/", "2026-01-10"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "said", "day"), DATES)
def test_whose_date_it_is(before: str, said: str, day: str | None) -> None:
    moment, _, address = said.partition("|")
    head = f"<meta property='article:published_time' content='{moment}'>" if moment else ""
    head += f"<link rel=canonical href='https://paper.example{address}to-rome'>" if address else ""
    found = article(f"{before}{BODY}", head).published
    assert found == (date.fromisoformat(day) if day else None)


SHOWN = [  # what stands between the headline and the text; rows say by their words what their date is
    ("<ul><li>By Ann Lee, The Paper</li></ul><div>9 January 2026</div>", "2026-01-09"),
    ("<dl><dt>Datum</dt><dd>9.1.26</dd></dl><p>Open day: 12.1.2026</p>", "2026-01-09"),
    ("<p>Stand: 09.01.2026 11:05 Uhr</p>", "2026-01-09"),
    ("<p>Wurde am 9. Januar 2026 um 23:03 Uhr gepostet.</p><p>8.1.2026</p>", "2026-01-09"),
    ("<p>Last updated: 10 January 2026</p><p>Posted on 9 January 2026</p>", "2026-01-09"),
    ("<p>Ann Lee / 9 January 2026 / 09:30</p><p>Photo by Bo Ek for The Paper, 2 May 2019</p>", "2026-01-09"),
    ("<p>9 January 2026</p><p>12 January 2026</p>", "2026-01-09"),  # the other is that of a change
    ("</section><div><p>9 January 2026</p></div><div><p>12 January 2026</p></div>", "2026-01-09"),
    ("</section></div></div></div><p>9 January 2026</p><p>12 January 2026</p>", None),
    ("<p>© The Paper, 9 January 2026</p>", None),
    ("<p>Member since 9 January 2026</p>", None),
    ("<p>9–12 January 2026</p><p>14. - 20. Januar 2026</p>", None),
    ("<p><a href='/x'>Mayor flies to Madrid on Monday</a> 9 January 2026</p>", None),
    ("<p>03/04/2026</p>", None),  # March or April?
    ("<p>13/04/2026</p>", "2026-04-13"),
    ("<div class='current-time'>9 January 2026</div>", None),
    # marked as published, in a box of any name; several of these are comments
    ("<aside><time itemprop='datePublished' datetime='2026-01-09'>9 Jan</time></aside>", "2026-01-09"),
    ("<div class=comments><time itemprop=datePublished datetime='2026-01-09'></time>"
     "<time itemprop=datePublished datetime='2026-01-10'></time></div>", None),
    # JSON-LD that no parser takes
    ("<script type='application/ld+json'>{x, \"datePublished\": \"2026-01-09\"}</script>", "2026-01-09"),
]  # fmt: skip


def shown(page: str) -> date | None:
    """The date of a page as its markup tells it, before its text is read."""
    return read_meta(LexborHTMLParser(page), "https://paper.example/to-rome").published


@pytest.mark.parametrize(("markup", "day"), SHOWN)
def test_the_date_that_a_page_shows(markup: str, day: str | None) -> None:
    page = f"<html><body><div><div><div><h1>To Rome</h1><section>{markup}</section></div>{BODY}</body></html>"
    assert shown(page) == (date.fromisoformat(day) if day else None)


def test_a_bare_date_before_a_lesser_headline() -> None:
    title = "<title>To Rome and back | The Paper</title>"
    page = f"{title}<div class=sidebar><h3>9.1.2026</h3><h2>To Rome and back</h2>{BODY}</div>"
    assert shown(page) == date(2026, 1, 9)


def test_the_day_in_the_address_is_better_than_a_bare_date() -> None:
    page = LexborHTMLParser(f"<h1>To Rome</h1><section><p>8 January 2026</p></section>{BODY}")
    assert read_meta(page, "https://paper.example/2026/01/09/to-rome").published is None
    assert read_meta(page, "https://paper.example/to-rome").published == date(2026, 1, 8)


@pytest.mark.parametrize(
    ("language", "day"),
    [("de", "2026-04-03"), ("en-GB", "2026-04-03"), ("en-US", "2026-03-04"), ("en", None)],
)
def test_numbers_are_read_as_the_language_of_the_page_writes_them(language: str, day: str | None) -> None:
    page = f"<html lang={language}><body><h1>To Rome</h1><section><p>03/04/2026</p></section>{BODY}"
    assert shown(page) == (date.fromisoformat(day) if day else None)


TITLES = [
    (
        "<h1>Minister to visit Rome</h1>",
        "<title>Minister to visit Rome - The Paper</title>",
        "Minister to visit Rome",
    ),
    ("", "<title>The Paper | Minister to visit Rome</title>", "Minister to visit Rome"),
    (
        "<h1>The Paper</h1>",
        "<meta property=og:title content='Minister to visit Rome'>",
        "Minister to visit Rome",
    ),
    ("<h1>Paper</h1><h1>Minister to visit Rome</h1>", "", "Minister to visit Rome"),
    ("", "", None),
]


@pytest.mark.parametrize(("body", "head", "title"), TITLES)
def test_title(body: str, head: str, title: str | None) -> None:
    assert article(f"{body}{BODY}", head).title == title
