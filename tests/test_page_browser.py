"""The page in a real browser: hover, focus, download, phones, dark mode, paper, axe-core, hostile words.

Needs Debian's Chromium (CHROMIUM names another one) and axe-core: `npm ci`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from itinerary.article import parse
from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.pipeline import Analysis, analyse
from itinerary.writers import html, ics, write
from tests import page_cases as pages
from tests.conftest import ROOT

pytestmark = pytest.mark.browser

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
ARTICLES = sorted(Path(__file__).parent.glob("articles/*.txt"))
WIDTHS = (360, 820, 1280)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One Chromium for all tests of this file."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


class Tab:
    """A page in its own window that notes whatever goes wrong and whatever is asked of the network."""

    def __init__(self, browser: Any, file: Path, **context: Any) -> None:
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.context = browser.new_context(accept_downloads=True, **context)
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())

    def lit(self) -> set[str]:
        """The ids or the classes of what is lit."""
        found = self.page.eval_on_selector_all(".lit", "all => all.map(e => e.id || e.getAttribute('class'))")
        return set(found)


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Any]:
    """A function that opens the page of an itinerary; in the end nothing may have been complained of."""
    tabs: list[Tab] = []

    def open_it(itinerary: Itinerary, analysis: Analysis | None = None, **context: Any) -> Tab:
        file = tmp_path / f"{len(tabs)}.html"
        file.write_bytes(html.write([itinerary], Options(), [analysis]))
        tabs.append(Tab(browser, file, **context))
        return tabs[-1]

    yield open_it
    for tab in tabs:
        tab.context.close()
        assert tab.complaints == []
        assert [url for url in tab.requests if not url.startswith(("file:", "data:"))] == []


@pytest.fixture
def tab(open_page: Any) -> Tab:
    opened: Tab = open_page(pages.tour(), pages.analysis(), viewport={"width": 1280, "height": 800})
    return opened


def test_hovering_a_card_lights_its_sentence(tab: Tab) -> None:
    tab.page.hover("#stop-2")
    assert "stop-2" in tab.lit()
    assert tab.page.locator(".says.lit").inner_text().startswith("She leaves Hawaii for Los Angeles")
    tab.page.hover("h1")
    assert tab.lit() == set()


def test_hovering_a_sentence_lights_all_its_stops(tab: Tab) -> None:
    tab.page.hover(".says[data-stops='2 3']")
    assert {"stop-2", "stop-3"} <= tab.lit()
    assert "stop-1" not in tab.lit()


def test_hovering_a_mark_of_the_map_lights_its_card(tab: Tab) -> None:
    tab.page.hover(".frame.wide .mark[data-stops='1']")
    assert "stop-1" in tab.lit()


def test_focus_does_the_same(tab: Tab) -> None:
    tab.page.focus("#stop-4 a")
    assert tab.page.locator(".says.lit").inner_text().startswith("Her return to Japan")
    tab.page.focus(".ref[href='#stop-1']")
    assert "stop-1" in tab.lit()
    tab.page.keyboard.press("Escape")
    assert tab.lit() == set()


def test_keyboard_reaches_everything_in_order(tab: Tab) -> None:
    reached = []
    for _ in range(14):
        tab.page.keyboard.press("Tab")
        reached.append(
            tab.page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.tagName")
        )
    assert reached[0] == "#stops"
    assert reached[1].startswith("https://news.example/")
    assert reached[2].startswith("data:text/calendar")
    assert [each for each in reached[3:] if each.startswith("#stop-")] == [
        "#stop-1",
        "#stop-2",
        "#stop-3",
        "#stop-4",
    ]
    assert [each for each in reached[3:] if each.startswith("#says-")] == [
        "#says-1",
        "#says-2",
        "#says-3",
        "#says-4",
    ]
    assert "SUMMARY" in reached


def test_links_lead_from_card_to_sentence_and_back(tab: Tab) -> None:
    tab.page.click("#stop-3 h4 a")
    assert tab.page.evaluate("location.hash") == "#says-3"
    tab.page.click("#says-3")
    assert tab.page.evaluate("location.hash") == "#stop-3"


def test_download_equals_convert(tab: Tab, tmp_path: Path) -> None:
    with tab.page.expect_download() as download:
        tab.page.click(".button")
    saved = tmp_path / "saved.ics"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "aiko-tanabe-2026-01-12.ics"
    assert (
        saved.read_bytes() == write("ics", [pages.tour()], Options()) == ics.write([pages.tour()], Options())
    )


@pytest.mark.parametrize("width", WIDTHS)
def test_page_fits_the_screen(open_page: Any, width: int) -> None:
    tab = open_page(pages.tour(), pages.analysis(), viewport={"width": width, "height": 800})
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
    shown = tab.page.locator(".frame:visible")
    assert shown.count() == 1
    layout = {360: "narrow", 820: "middle", 1280: "wide"}[width]
    assert shown.get_attribute("class") == f"frame {layout}"
    for name in shown.locator(".name").all():
        box = name.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_violation(browser: Any, tmp_path: Path, width: int, scheme: str) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(html.write([pages.tour()], Options(), [pages.analysis()]))
    tab = Tab(browser, file, viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
    tab.page.add_script_tag(path=str(AXE))
    tab.page.hover("#stop-1")
    tab.page.wait_for_timeout(300)  # colours change softly
    found = tab.page.evaluate("axe.run(document)")
    tab.context.close()
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
    assert len(found["passes"]) > 20


def test_dark_mode_is_dark(open_page: Any) -> None:
    light = open_page(pages.tour(), color_scheme="light").page.evaluate(
        "getComputedStyle(document.body).backgroundColor"
    )
    dark = open_page(pages.tour(), color_scheme="dark").page.evaluate(
        "getComputedStyle(document.body).backgroundColor"
    )
    assert light != dark


def test_paper_shows_everything(tab: Tab) -> None:
    tab.page.emulate_media(media="print")
    assert not tab.page.is_visible(".button")
    assert tab.page.is_visible("#stop-4")
    tab.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.page.eval_on_selector_all("details", "all => all.every(each => each.open)")
    tab.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not tab.page.eval_on_selector_all("details", "all => all.some(each => each.open)")
    assert tab.page.pdf().startswith(b"%PDF")


def test_page_works_without_script(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(html.write([pages.tour()], Options(), [pages.analysis()]))
    tab = Tab(browser, file, java_script_enabled=False)
    tab.page.click(".ref[href='#stop-2']")
    assert tab.page.url.endswith("#stop-2")
    with tab.page.expect_download() as download:
        tab.page.click(".button")
    assert Path(download.value.path()).read_bytes() == ics.write([pages.tour()], Options())
    tab.context.close()


def test_hostile_words_run_nothing(open_page: Any) -> None:
    itinerary, analysis = pages.hostile()
    tab = open_page(itinerary, analysis)
    assert tab.page.evaluate("window.owned") is None
    assert tab.page.title() != "owned"
    assert tab.page.locator("script").count() == 1
    assert tab.page.locator("article").is_visible()
    assert tab.page.locator("li.card").count() == 4
    assert tab.page.locator("a[href^='javascript']").count() == 0
    tab.page.hover("#stop-1")
    assert "stop-1" in tab.lit()


def test_script_of_another_is_refused(browser: Any, tmp_path: Path) -> None:
    """The policy is alive: what slips in all the same does not run."""
    file = tmp_path / "page.html"
    data = html.write([pages.tour()], Options(), [pages.analysis()])
    attack = b"<script>owned = 1</script><img src=x onerror='owned = 1'><style>h1{display:none}</style>"
    file.write_bytes(data.replace(b"</main>", attack + b"</main>"))
    tab = Tab(browser, file)
    assert tab.page.evaluate("window.owned") is None
    assert tab.page.is_visible("h1")
    assert any("Content Security Policy" in each for each in tab.complaints)
    tab.context.close()


def test_ten_thousand_stops(open_page: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ics, "write", lambda *_: b"")  # so many events take half a minute
    itinerary = pages.endless()
    tab = open_page(itinerary, replace(pages.analysis(), itinerary=itinerary))
    assert tab.page.locator("li.card").count() == 10_000


def test_every_article_opens(browser: Any, tmp_path: Path) -> None:
    complaints, wrong = [], []
    for path in ARTICLES:
        analysis = analyse(parse(path.read_text("utf-8")))
        file = tmp_path / f"{path.stem}.html"
        file.write_bytes(html.write([analysis.itinerary], Options(), [analysis]))
        tab = Tab(browser, file)
        complaints += [(path.stem, each) for each in tab.complaints]
        if tab.page.locator("li.card").count() != sum(len(trip.stops) for trip in analysis.itinerary.trips):
            wrong.append(path.stem)
        tab.context.close()
    assert complaints == []
    assert wrong == []
