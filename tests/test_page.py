"""The page as a file: well-formed, self-contained, closed by its policy, and deaf to hostile words."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.etree import _Element

from itinerary.article import parse
from itinerary.calendars.options import Options
from itinerary.model import Itinerary, Place, PlaceKind, Stop, Trip
from itinerary.pipeline import Analysis, analyse
from itinerary.when import When
from itinerary.writers import html, ics
from itinerary.writers.html_map import FRAMES
from itinerary.writers.html_timeline import Scale
from itinerary.writers.markup import Markup, tag, text
from itinerary.writers.world import UNITS, fit, outlines
from tests import page_cases as pages
from tests.strategies import itineraries
from tools import docs

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
ARTICLES = sorted(Path(__file__).parent.glob("articles/*.txt"))


def parsed(data: bytes) -> _Element:
    """The page as a tree; raises on any error that the HTML standard names."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"), strict=True)
    return parser.parse(data.decode("utf-8")).getroot()


def page(itinerary: Itinerary, analysis: Analysis | None = None) -> bytes:
    return html.write([itinerary], Options(), [analysis])


def skeleton(root: _Element) -> list[str]:
    """The names and classes of all elements, in order."""
    return [f"{each.tag}.{each.get('class')}" for each in root.iter() if isinstance(each.tag, str)]


def words(root: _Element, path: str) -> list[str]:
    return [" ".join(" ".join(each.itertext()).split()) for each in root.iterfind(path)]


TOUR = page(pages.tour(), pages.analysis())


# -- what it shows ----------------------------------------------------------------------------


def test_page_shows_stops_as_cards() -> None:
    root = parsed(TOUR)
    cards = root.findall(f".//{XHTML}li[@data-stops]")
    assert [each.get("id") for each in cards] == ["stop-1", "stop-2", "stop-3", "stop-4"]
    assert words(root, f".//{XHTML}h4") == [
        "Stop 1: Honolulu",
        "Stop 2: Los Angeles",
        "Stop 3: Camp Nowhere",
        "Stop 4: Japan",
    ]
    assert words(root, f".//{XHTML}p[@class='date']")[0] == "Mon 12 Jan 2026, 09:30 Pacific/Honolulu"
    assert cards[2].get("class") == "card tentative"


def test_page_ties_sentences_to_stops() -> None:
    root = parsed(TOUR)
    says = root.findall(f".//{XHTML}span[@class='says']")
    assert [each.get("data-stops") for each in says] == ["1", "2 3", "4"]
    assert [each.get("href") for each in root.iterfind(f".//{XHTML}a[@class='ref']")] == [
        "#stop-1",
        "#stop-2",
        "#stop-3",
        "#stop-4",
    ]
    targets = {each.get("id") for each in root.iter() if isinstance(each.tag, str)}
    links = [each.get("href", "") for each in root.iter(f"{XHTML}a")]
    assert {link[1:] for link in links if link.startswith("#")} <= targets


def test_page_marks_what_was_understood() -> None:
    root = parsed(TOUR)
    marks = [
        (each.get("class"), "".join(each.itertext())) for each in root.iterfind(f".//{XHTML}p/*/{XHTML}mark")
    ]
    assert marks == [
        ("who", "Trade minister Aiko Tanabe"),
        ("how", "will fly"),
        ("where", "Honolulu"),
        ("how", "leaves"),
        ("how", "may stop over"),
        ("how", "is set"),
    ]


def test_page_ties_words_to_stops() -> None:
    (word,) = parsed(TOUR).findall(f".//{XHTML}mark[@data-stops]")
    assert (word.text, word.get("data-stops")) == ("Honolulu", "1")


def test_page_holds_the_whole_article() -> None:
    root = parsed(TOUR)
    article = root.find(f".//{XHTML}article")
    assert article is not None
    for ref in article.findall(f".//{XHTML}a[@class='ref']"):
        ref.text = ""
    shown = "".join("".join(article.itertext()).split())
    assert "".join(pages.TEXT.split()) in shown


def test_page_says_what_was_left_out() -> None:
    (item,) = words(parsed(TOUR), f".//{XHTML}ul[@class='dropped']/{XHTML}li")
    assert item == "Paris, France 2019 history She last saw Paris in 2019."


def test_page_without_article_quotes_the_sentences() -> None:
    root = parsed(page(pages.tour()))
    assert root.find(f".//{XHTML}article") is None
    assert "Trade minister Aiko Tanabe will fly to Honolulu on Monday." in words(
        root, f".//{XHTML}blockquote"
    )


def test_page_without_trip_says_so() -> None:
    empty = Itinerary(title="Nothing")
    root = parsed(page(empty, analyse(parse("Prices rose."))))
    assert words(root, f".//{XHTML}p[@class='empty']") == ["No trip was found in this article."]
    assert root.find(f".//{XHTML}a[@download]") is None
    assert root.find(f".//{XHTML}div[@class='overview']") is None


def test_several_articles_share_a_page() -> None:
    root = parsed(html.write([pages.tour(), pages.tour()], Options(), [pages.analysis(), None]))
    assert len(root.findall(f".//{XHTML}li[@data-stops]")) == 8
    assert len(root.findall(f".//{XHTML}article")) == 1
    ids = [each.get("id") for each in root.iter() if isinstance(each.tag, str) and each.get("id")]
    assert len(ids) == len(set(ids))


# -- the calendar inside ----------------------------------------------------------------------


def calendar_inside(root: _Element) -> bytes:
    link = root.find(f".//{XHTML}a[@download]")
    assert link is not None
    head, _, data = link.get("href", "").partition(";base64,")
    assert head == "data:text/calendar;charset=utf-8"
    return b64decode(data, validate=True)


@pytest.mark.parametrize(
    "options", [Options(), Options(vague=True, cancelled=True), Options(trip=True)], ids=str
)
def test_calendar_inside_is_the_one_that_convert_writes(options: Options) -> None:
    data = html.write([pages.tour()], options, [pages.analysis()])
    assert calendar_inside(parsed(data)) == ics.write([pages.tour()], options)


def test_calendar_is_named_after_the_trip() -> None:
    link = parsed(TOUR).find(f".//{XHTML}a[@download]")
    assert link is not None
    assert link.get("download") == "aiko-tanabe-2026-01-12.ics"


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Aiko Tanabe", "aiko-tanabe"),
        ("../../etc/passwd", "etc-passwd"),
        ("José Çelik", "jose-celik"),
        ("東京", "itinerary"),
    ],
)
def test_file_name(who: str, name: str) -> None:
    assert html.file_name([Itinerary(trips=(Trip(who, ()),))]) == name


# -- closed -----------------------------------------------------------------------------------


def test_policy_names_the_script_and_the_style_by_hash() -> None:
    root = parsed(TOUR)
    policy = root.find(f".//{XHTML}meta[@http-equiv]")
    assert policy is not None
    content = policy.get("content", "")
    assert content.startswith("default-src 'none'; ")
    assert "unsafe" not in content
    for name in ("script", "style"):
        (element,) = root.findall(f".//{XHTML}{name}")
        digest = b64encode(sha256((element.text or "").encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in content


@pytest.mark.parametrize("data", [TOUR, page(*pages.hostile())], ids=["tour", "hostile"])
def test_nothing_is_loaded_and_nothing_runs_but_our_script(data: bytes) -> None:
    root = parsed(data)
    for each in root.iter():
        if not isinstance(each.tag, str):
            continue
        assert each.tag.rpartition("}")[2] not in {
            "img",
            "iframe",
            "object",
            "embed",
            "base",
            "form",
            "audio",
            "video",
        }
        for name, value in each.attrib.items():
            local = name.rpartition("}")[2]
            assert not local.startswith("on")
            assert local not in {"style", "src", "srcset", "action", "formaction", "ping"}
            if local == "href":
                assert re.match(
                    r"#|data:text/calendar;|data:image/svg\+xml,|https://news\.example/", value
                ), value
    assert len(root.findall(f".//{XHTML}script")) == 1
    style = root.findtext(f".//{XHTML}style") or ""
    assert "url(" not in style
    assert "@import" not in style


def test_hostile_words_change_nothing_of_the_structure() -> None:
    itinerary, analysis = pages.hostile()
    (trip,) = itinerary.trips
    name = "x" * len(trip.stops[0].place.name)
    stops = tuple(replace(each, place=replace(each.place, name=name, region="r")) for each in trip.stops)
    tame = replace(itinerary, title="t", publisher="p", warnings=("w",), trips=(Trip("t", stops, "r"),))
    calm = re.sub(r"[^\w\s]|[\x00-\x08\x1b\x85\u2028]", "x", pages.HOSTILE)
    one = skeleton(parsed(page(itinerary, analysis)))
    other = skeleton(parsed(page(tame, replace(analysis, article=replace(analysis.article, text=calm)))))
    assert one == other


def test_hostile_words_are_shown_as_they_are() -> None:
    root = parsed(page(*pages.hostile()))
    shown = "".join(root.find(f".//{XHTML}article").itertext())  # type: ignore[union-attr]
    assert '<script>document.title = "owned"; window.owned = 1</script>' in shown
    assert "</p></article></main></body>" in shown
    assert "${owned=1} $title $$ {{7*7}} %s" in shown
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b\ud800]", shown)


def test_ten_thousand_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ics, "write", lambda *_: b"")  # so many events take half a minute
    itinerary = pages.endless()
    root = parsed(page(itinerary, replace(pages.analysis(), itinerary=itinerary)))
    assert len(root.findall(f".//{XHTML}li[@data-stops]")) == 10_000
    assert len(root.findall(f".//{XHTML}div[@class='row']")) <= 60
    assert len(root.findall(f".//{SVG}svg[@data-stops]")) <= 450


@given(itineraries)
@settings(max_examples=30)
def test_any_itinerary_makes_a_page(itinerary: Itinerary) -> None:
    root = parsed(page(itinerary, replace(pages.analysis(), itinerary=itinerary)))
    assert len(root.findall(f".//{XHTML}li[@data-stops]")) == sum(len(trip.stops) for trip in itinerary.trips)


@given(st.text(st.characters()))
def test_text_is_escaped(anything: str) -> None:
    shown = text(anything)
    assert not set(shown) & set("<>\"'")
    shown.encode("utf-8")
    assert tag("p", anything, title=anything).count("<") == 2


def test_markup_is_not_escaped_twice() -> None:
    assert tag("p", tag("b", "<"), Markup("<br>"), "&") == "<p><b>&lt;</b><br>&amp;</p>"
    assert tag("br") == "<br>"
    assert (
        tag("p", hidden=True, title=None, data_stops="1", class_="a")
        == '<p hidden data-stops="1" class="a"></p>'
    )


# -- every article of ours --------------------------------------------------------------------


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_article_makes_a_light_page(path: Path) -> None:
    analysis = analyse(parse(path.read_text("utf-8")))
    data = page(analysis.itinerary, analysis)
    assert len(data) <= 200_000
    root = parsed(data)
    stops = sum(len(trip.stops) for trip in analysis.itinerary.trips)
    assert len(root.findall(f".//{XHTML}li[@data-stops]")) == stops


@pytest.mark.parametrize("name", docs.PAGES)
def test_example_pages_are_fresh(name: str) -> None:
    shown = (docs.EXAMPLES / "pages" / f"{name}.html").read_bytes()
    assert shown == docs.page(name), "make docs writes it anew"


# -- the map and the strip --------------------------------------------------------------------


def test_world_has_land_and_borders_of_sensible_extent() -> None:
    kinds = {kind for kind, _, _ in outlines()}
    assert kinds == {"land", "border"}
    for _, _, (west, north, east, south) in outlines():
        assert -185 * UNITS <= west <= east <= 195 * UNITS
        assert -84 * UNITS <= north <= south <= 90 * UNITS


@given(st.lists(st.tuples(st.floats(-400, 400), st.floats(-90, 90)), min_size=1, max_size=5))
def test_window_holds_every_point(points: list[tuple[float, float]]) -> None:
    for frame in FRAMES:
        view = fit(points, frame)
        assert 0 < view.width <= 360
        assert view.north <= 90
        for longitude, latitude in points:
            x, y = view.at(longitude, latitude)
            if view.width < 360:
                assert -1e-6 <= x <= frame.width + 1e-6
            if abs(latitude) < 78 and view.height < 160:
                assert -1e-6 <= y <= frame.height + 1e-6


def test_route_over_the_pacific_has_no_seam() -> None:
    stops = tuple(
        Stop(place, When.parse(day))
        for place, day in ((pages.TOKYO, "2026-01-11"), (pages.ANGELES, "2026-01-13"))
    )
    root = parsed(page(Itinerary(trips=(Trip("A", stops),))))
    for frame in root.findall(f".//{SVG}svg[@viewBox]"):
        if frame.get("preserveAspectRatio") != "none":
            continue
        west, _, width, _ = map(float, frame.get("viewBox", "").split())
        path = frame.find(f".//{SVG}g[@class='route hue0']/{SVG}path")
        assert path is not None
        xs = [float(x) for x in re.findall(r"(-?\d+) -?\d+", path.get("d", ""))]
        assert all(west <= x <= west + width for x in xs)
        assert xs[0] < xs[-1]


def test_map_of_an_unknown_place_is_left_out() -> None:
    stops = (Stop(Place("Oz", None, PlaceKind.SITE), When.parse("2026-01-11")),)
    assert parsed(page(Itinerary(trips=(Trip("A", stops),)))).find(f".//{XHTML}div[@class='map']") is None


@pytest.mark.parametrize(
    ("first", "last", "start", "width"),
    [
        ("2026-01-01", "2026-01-10", 0, 100),
        ("2026-01-01", "2026-01-01", 0, 10),
        ("2026-01-06", "2026-01-10", 50, 50),
    ],
)
def test_bars_stand_where_their_days_are(first: str, last: str, start: float, width: float) -> None:
    scale = Scale(When.parse("2026-01-01").first, When.parse("2026-01-10").first)
    assert scale.stretch(When.parse(first).first, When.parse(last).first) == pytest.approx((start, width))
