"""Every article of the corpus, wrapped into the layouts of pages, gives the itinerary of its text."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from itinerary.model import Itinerary
from itinerary.pipeline import analyse, read
from itinerary.readers import read_bytes

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))

NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'
FOOT = (
    "<footer><p>© The Paper. Our office in London is closed on Monday.</p><a href='/x'>Privacy</a></footer>"
)
OTHERS = (
    '<aside class="most-read"><h3>Most read</h3><ul><li><a href="/a">Minister flies to Paris</a></li>'
    '<li><a href="/b">President lands in Berlin</a></li></ul></aside>'
)


def paragraphs(text: str) -> list[str]:
    return [part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]


def semantic(text: str) -> str:
    """Article and paragraph elements; lines inside a paragraph broken in the source only."""
    body = "\n".join(f"<p>{escape(part)}</p>" for part in paragraphs(text))
    return f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{NAV}<article>{body}</article>{FOOT}"


def boxes(text: str) -> str:
    """A soup of div elements, lines broken with <br>, a list of other stories beside."""
    body = "\n".join(f"<p>{escape(part)}</p>".replace("\n", "<br>\n") for part in paragraphs(text))
    return (
        f"<html><head><meta charset=utf-8></head><body><div id=header>{NAV}</div><div class=main>"
        f"<div class=story>{body}</div>{OTHERS}</div></body></html>"
    )


def headed(text: str) -> str:
    """The headline apart, advertisements between the paragraphs, related stories after them."""
    parts = paragraphs(text)
    first = parts[0]
    apart = (
        len(parts) > 1 and len(first) < 160 and "\n" not in first and not first.rstrip().endswith((".", ":"))
    )
    body = "".join(
        f"<p>{escape(part)}</p><div class='ad-slot'>Advertisement</div>".replace("\n", "<br/>")
        for part in parts[1 if apart else 0 :]
    )
    headline = f"<h1>{escape(first)}</h1>" if apart else ""
    return (
        "<html><head><meta charset=utf-8><meta property='og:site_name' content='Paper'></head>"
        f"<body><header>{NAV}</header>"
        f"<main><article><header>{headline}</header><div class='article-body'>{body}</div></article>"
        "<section class='related'><h2>Related stories</h2><p>The minister will fly to Madrid on Monday."
        f"</p></section></main>{FOOT}</body></html>"
    )


def told(itinerary: Itinerary) -> object:
    return itinerary.published, [
        (trip.traveller, [(stop.place, stop.when, stop.kind, stop.status) for stop in trip.stops])
        for trip in itinerary.trips
    ]


@pytest.mark.parametrize("layout", [semantic, boxes, headed])
def test_a_page_gives_the_itinerary_of_its_text(layout: Callable[[str], str]) -> None:
    assert ARTICLES
    different = []
    for path in ARTICLES:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        page = read_bytes(layout(text).encode(), name="page.html")[0]
        if told(analyse(page).itinerary) != told(read(text)):
            different.append(path.stem)
    assert len(different) == 0, f"{len(different)} of {len(ARTICLES)} differ"
