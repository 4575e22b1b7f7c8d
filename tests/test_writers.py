"""The data formats: each is read back by a tool of its field, offline, and cannot be broken by an article."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date, time
from importlib.resources import files
from pathlib import Path
from typing import Any

import fastkml.validator
import geojson
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt
from pyld import jsonld

from itinerary.calendars.options import Options
from itinerary.model import Evidence, Itinerary, Kind, Place, PlaceKind, Span, Status, Stop, Trip
from itinerary.serial import from_dict, to_dict
from itinerary.when import Grain, When
from itinerary.writers import WRITERS, write
from itinerary.writers.csv import COLUMNS, harmless
from itinerary.writers.markdown import escape
from itinerary.writers.route import Point, cut, unwrapped, waypoints
from itinerary.writers.wording import dates_of, plain, safe, when_words
from tests.strategies import itineraries

DATA_FORMATS = ("json", "jsonl", "csv", "jsonld", "geojson", "kml", "md")

HOSTILE = (
    '=HYPERLINK("http://evil.example","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r\n=1+1",
    "＝1+1",
    "<script>alert(1)</script>",
    "</description><Placemark/>",
    "]]>",
    "| a | b |\n| --- | --- |",
    "[click](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "http://evil.example www.evil.example a@evil.example",
    "# heading\n\n- item\n\n```\ncode",
    "\N{RIGHT-TO-LEFT OVERRIDE}sdrawkcab",
    "\x00\x07\x1b[31m\x85\u2028\ufffe",
    "\ud800",
    'quote " comma , semicolon ;',
)


def place(name: str, country: str | None, latitude: float, longitude: float, **more: Any) -> Place:
    return Place(name, country, PlaceKind.CITY, latitude=latitude, longitude=longitude, **more)


TOKYO = place("Tokyo", "JP", 35.69, 139.69, zone="Asia/Tokyo")
HONOLULU = place("Honolulu", "US", 21.31, -157.86, region="Hawaii", zone="Pacific/Honolulu")
ANGELES = place("Los Angeles", "US", 34.05, -118.24, region="California", zone="America/Los_Angeles")
JAPAN = Place("Japan", "JP", PlaceKind.COUNTRY, latitude=36.0, longitude=138.0, zone="Asia/Tokyo")
NOWHERE = Place("Camp Nowhere", "US", PlaceKind.SITE)
SEA = Place("Baltic Sea", None, PlaceKind.WATER, latitude=58.0, longitude=20.0)

SENTENCE = Evidence("sentence", Span(10, 60), "She will be in Honolulu on Monday before Los Angeles.")


def stop(where: Place, when: str | None, **more: Any) -> Stop:
    return Stop(where, When.parse(when) if when else None, **more)


TRIP = Trip(
    "Aiko Tanabe",
    (
        stop(TOKYO, "2026-01-11T21:30", kind=Kind.DEPARTURE, confidence=0.9),
        stop(
            HONOLULU, "2026-01-12", activities=("speaks at a forum", "meets an admiral"), evidence=(SENTENCE,)
        ),
        stop(ANGELES, "2026-01-13/2026-01-14", status=Status.TENTATIVE, evidence=(SENTENCE,)),
        stop(NOWHERE, "2026-W03", status=Status.CANCELLED),
        stop(SEA, None, kind=Kind.TRANSIT),
        stop(JAPAN, "2026-01-18", kind=Kind.RETURN),
    ),
    role="Defence Minister",
)
ITINERARY = Itinerary(
    title="Minister to tour the Pacific",
    published=date(2026, 1, 9),
    publisher="Harbour News",
    url="https://news.example/1",
    dateline=TOKYO,
    trips=(TRIP,),
)
EMPTY = Itinerary()


def hostile(text: str) -> Itinerary:
    """An itinerary that says `text` wherever an article's words can stand."""
    evidence = Evidence("sentence", Span(0, len(text)), text)
    one = Stop(
        place=Place(text, "US", PlaceKind.CITY, region=text, latitude=1.0, longitude=2.0),
        when=When.day(date(2026, 1, 12)),
        activities=(text, text),
        summary=text,
        evidence=(evidence,),
        because=(text,),
    )
    return Itinerary(title=text, publisher=text, url=text, trips=(Trip(text, (one, one), role=text),))


def written(name: str, *documents: Itinerary) -> str:
    return write(name, documents, Options()).decode("utf-8")


# -- every format -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", WRITERS)
def test_table_names_writers(name: str) -> None:
    writer = WRITERS[name]
    assert writer.suffix.startswith(".")
    assert "/" in writer.media_type
    assert writer.purpose


@pytest.mark.parametrize("name", DATA_FORMATS)
def test_same_input_same_bytes(name: str) -> None:
    assert written(name, ITINERARY, EMPTY) == written(name, ITINERARY, EMPTY)
    assert written(name, ITINERARY).endswith("\n")


@pytest.mark.parametrize("name", DATA_FORMATS)
def test_nothing_to_write_is_still_a_file(name: str) -> None:
    assert isinstance(written(name), str)
    assert isinstance(written(name, EMPTY), str)


@pytest.mark.parametrize("name", DATA_FORMATS)
@given(st.lists(itineraries, max_size=2))
@settings(max_examples=25)
def test_any_itinerary_can_be_written(name: str, documents: list[Itinerary]) -> None:
    check(name, write(name, documents, Options()))


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("name", DATA_FORMATS)
def test_hostile_words_break_nothing(name: str, text: str) -> None:
    check(name, write(name, [hostile(text)], Options()))


def check(name: str, data: bytes) -> None:
    """Raises where `data` is no valid file of the format."""
    text = data.decode("utf-8")
    match name:
        case "json":
            jsonschema.validate(json.loads(text), SCHEMA)
        case "jsonl":
            assert text == "" or text.endswith("\n")
            for line in text.split("\n")[:-1]:
                jsonschema.validate(json.loads(line), SCHEMA)
        case "csv":
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            assert {len(row) for row in rows} == {len(COLUMNS)}
        case "jsonld":
            expanded(text)
        case "geojson":
            valid_geojson(text)
        case "kml":
            valid_kml(data)
        case "md":
            MarkdownIt("gfm-like", {"linkify": False}).parse(text)


# -- JSON and JSON Lines ----------------------------------------------------------------------

SCHEMA = json.loads(files("itinerary").joinpath("schema/itinerary.schema.json").read_text("utf-8"))


def closed(schema: Any) -> Any:
    """The same schema without room for a property that it does not describe."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {**inner, "additionalProperties": False} if schema.get("type") == "object" else inner


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(itineraries)
@settings(max_examples=50)
def test_schema_describes_all_that_is_written(itinerary: Itinerary) -> None:
    jsonschema.validate(json.loads(json.dumps(to_dict(itinerary))), closed(SCHEMA))


@pytest.mark.parametrize(
    "path", sorted(Path(__file__).parent.glob("articles/*.json")), ids=lambda path: path.stem
)
def test_schema_takes_hand_written_files(path: Path) -> None:
    jsonschema.validate(json.loads(path.read_text("utf-8")), SCHEMA)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"trips": [{"traveller": "A"}]},
        {"trips": [{"stops": [{"when": "2026-01-12"}]}]},
        {"trips": [{"stops": [{"place": "Rome", "when": "12 January"}]}]},
        {"trips": [{"stops": [{"place": "Rome", "when": "2026-01-12T15:00Z"}]}]},
        {"trips": [{"stops": [{"place": "Rome", "when": None, "status": "sure"}]}]},
        {"trips": [{"stops": [{"place": "Rome", "when": None, "latitude": 91}]}]},
        {"trips": [], "published": "yesterday"},
        {"trips": [], "format": "itinerary/0"},
    ],
    ids=str,
)
def test_schema_refuses(wrong: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, SCHEMA)


def test_json_is_one_object_or_an_array() -> None:
    assert from_dict(json.loads(written("json", ITINERARY))) == ITINERARY
    assert [from_dict(each) for each in json.loads(written("json", ITINERARY, EMPTY))] == [ITINERARY, EMPTY]
    assert json.loads(written("json")) == []


def test_jsonl_is_one_line_an_article() -> None:
    lines = written("jsonl", ITINERARY, hostile("a\nb\u2028c\x85d")).splitlines(keepends=True)
    assert len(lines) == 2
    assert from_dict(json.loads(lines[0])) == ITINERARY
    assert written("jsonl", ITINERARY, hostile("a\nb")).count("\n") == 2


# -- CSV --------------------------------------------------------------------------------------


def rows_of(*documents: Itinerary) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written("csv", *documents), newline=""), strict=True))


def test_csv_is_one_row_a_stop() -> None:
    rows = rows_of(ITINERARY, EMPTY)
    assert [row["place"] for row in rows] == [each.place.name for each in TRIP.stops]
    assert [row["when"] for row in rows] == [str(each.when) if each.when else "" for each in TRIP.stops]
    second = rows[1]
    assert second["activities"] == "speaks at a forum | meets an admiral"
    assert (second["first"], second["last"], second["country"]) == ("2026-01-12", "2026-01-12", "US")
    assert (second["longitude"], second["timezone"]) == ("-157.86", "Pacific/Honolulu")
    assert (rows[0]["start"], rows[0]["kind"], rows[3]["status"]) == ("21:30", "departure", "cancelled")


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_csv_cells_are_no_formulas(text: str) -> None:
    for row in rows_of(hostile(text)):
        for name, cell in row.items():
            assert name in ("latitude", "longitude") or cell[:1] not in tuple("=+-@\t\r＝＋－＠")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Honolulu", "Honolulu"),
        ("=1+1", "'=1+1"),
        ("  -1", "'-1"),
        ("\n@x", "'@x"),
        ("Port-au-Prince", "Port-au-Prince"),
        ("1-2", "1-2"),
        ("", ""),
        ("'t Harde", "'t Harde"),
    ],
)
def test_harmless(text: str, cell: str) -> None:
    assert harmless(text) == cell


# -- GeoJSON ----------------------------------------------------------------------------------


def valid_geojson(text: str) -> dict[str, Any]:
    """The parsed collection; asserts RFC 7946, sections 3.1 and 3.1.9."""
    collection = json.loads(text)
    assert geojson.loads(text).is_valid
    for feature in collection["features"]:
        lines = feature["geometry"]["coordinates"]
        kind = feature["geometry"]["type"]
        for line in {"LineString": [lines], "MultiLineString": lines, "Point": [[lines]]}[kind]:
            assert all(abs(x) <= 180 and abs(y) <= 90 for x, y in line)
            assert all(abs(line[i][0] - line[i - 1][0]) <= 180 for i in range(1, len(line)))
    return dict(collection)


def test_geojson_has_a_point_a_stop_and_a_line() -> None:
    features = valid_geojson(written("geojson", ITINERARY))["features"]
    points = [each for each in features if each["geometry"]["type"] == "Point"]
    assert [each["properties"]["place"] for each in points] == [
        each.place.name for each in TRIP.stops if each.place.latitude is not None
    ]
    assert points[1]["geometry"]["coordinates"] == [-157.86, 21.31]
    (line,) = [each for each in features if each["geometry"]["type"] != "Point"]
    pieces = line["geometry"]["coordinates"]
    assert [[each[0][0], each[-1][0]] for each in pieces] == [[139.69, 180], [-180, 138.0]]
    assert pieces[0][-1][1] == pieces[1][0][1]


@pytest.mark.parametrize(
    ("points", "pieces"),
    [
        ([], []),
        ([(10, 20)], []),
        ([(10, 20), (10, 20)], []),
        ([(10, 20), (30, 40)], [[(10, 20), (30, 40)]]),
        ([(170, 10), (-170, 20)], [[(170, 10), (180, 15)], [(-180, 15), (-170, 20)]]),
        ([(-170, 20), (170, 10)], [[(-170, 20), (-180, 15)], [(180, 15), (170, 10)]]),
        ([(180, 10), (-170, 20)], [[(-180, 10), (-170, 20)]]),
        ([(170, 10), (-180, 20)], [[(170, 10), (180, 20)]]),
        ([(-180, 10), (180, 10)], []),
        ([(0, 0), (180, 10), (-170, 20)], [[(0, 0), (180, 10)], [(-180, 10), (-170, 20)]]),
        ([(90, 0), (-90, 0)], [[(90, 0), (-90, 0)]]),
    ],
)
def test_cut_at_the_antimeridian(points: list[Point], pieces: list[list[Point]]) -> None:
    assert cut(points) == pieces


POINTS = st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), max_size=6)


@given(POINTS)
def test_cut_lines_never_cross(points: list[Point]) -> None:
    for piece in cut(points):
        assert len(piece) > 1
        assert all(-180 <= longitude <= 180 for longitude, _ in piece)
        assert all(abs(piece[i][0] - piece[i - 1][0]) <= 180 for i in range(1, len(piece)))


@given(POINTS)
def test_unwrapped_goes_the_shorter_way(points: list[Point]) -> None:
    way = unwrapped(points)
    assert len(way) == len(points)
    for (longitude, latitude), (raw, same) in zip(way, points, strict=True):
        assert latitude == same
        assert abs((longitude - raw + 180) % 360 - 180) < 1e-6
    assert all(abs(way[i][0] - way[i - 1][0]) <= 180 + 1e-6 for i in range(1, len(way)))


def test_route_leaves_out_what_is_cancelled_or_off_the_map() -> None:
    away = replace(TRIP.stops[1], status=Status.CANCELLED)
    assert waypoints(Trip(None, (TRIP.stops[0], TRIP.stops[0], away, TRIP.stops[3]))) == [(139.69, 35.69)]


# -- KML --------------------------------------------------------------------------------------

KML = "{http://www.opengis.net/kml/2.2}"


def valid_kml(data: bytes) -> etree._Element:
    """The root; asserts the OGC's XML Schema of KML 2.2."""
    root = etree.fromstring(data)
    schema = fastkml.validator.get_schema_parser()
    schema.assertValid(root)
    return root


def test_kml_has_a_placemark_a_stop() -> None:
    root = valid_kml(write("kml", [ITINERARY], Options()))
    names = [each.text for each in root.iterfind(f".//{KML}Placemark/{KML}name")]
    assert names == ["1. Tokyo", "2. Honolulu", "3. Los Angeles", "5. Baltic Sea", "6. Japan", "Route"]
    assert [each.text for each in root.iterfind(f".//{KML}begin")][:2] == ["2026-01-11", "2026-01-12"]
    assert len(root.findall(f".//{KML}LineString")) == 2


def test_kml_shows_markup_as_text() -> None:
    root = valid_kml(write("kml", [hostile("<b onclick='x'>hi</b>")], Options()))
    for description in root.iterfind(f".//{KML}description"):
        assert description.text is not None
        assert "<b " not in description.text
        assert "&lt;b onclick" in description.text


# -- JSON-LD ----------------------------------------------------------------------------------

ADDRESS = {"addressLocality", "addressRegion", "addressCountry"}
PLACE = {"name", "address", "geo", "event"}
VOCABULARY = {  # schema.org 29: the properties of each type that we may use
    "Trip": {"name", "departureTime", "arrivalTime", "itinerary", "subjectOf"},
    "ItemList": {"itemListOrder", "numberOfItems", "itemListElement"},
    "ListItem": {"position", "item"},
    "NewsArticle": {"headline", "datePublished", "publisher", "url"},
    "Organization": {"name"},
    "Person": {"name", "jobTitle"},
    "GeoCoordinates": {"latitude", "longitude"},
    "PostalAddress": ADDRESS,
    "Event": {
        "name", "startDate", "endDate", "disambiguatingDescription", "eventStatus", "location", "attendee",
        "description", "keywords",
    },
    "Place": PLACE, "City": PLACE, "AdministrativeArea": PLACE, "Country": PLACE, "BodyOfWater": PLACE,
}  # fmt: skip
CONTEXT = {
    "@context": {
        "@vocab": "https://schema.org/",
        "url": {"@type": "@id"},
        "eventStatus": {"@type": "@id"},
        "itemListElement": {"@container": "@list"},
    }
}


def loader(url: str, options: object) -> dict[str, object]:
    """The context of schema.org, cut to what we use; nothing else is loaded."""
    assert url == "https://schema.org"
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT, "contentType": "application/ld+json"}


def expanded(text: str) -> list[dict[str, Any]]:
    """The expanded graph; asserts that every property belongs to its type."""
    nodes = jsonld.expand(json.loads(text), {"documentLoader": loader})
    for node in nodes:
        known(node)
    return list(nodes)


def known(node: Any) -> None:
    if isinstance(node, list):
        for each in node:
            known(each)
    if not isinstance(node, dict):
        return
    if "@type" in node and "@value" not in node:
        (kind,) = (each.removeprefix("https://schema.org/") for each in node["@type"])
        names = {key.removeprefix("https://schema.org/") for key in node if not key.startswith("@")}
        assert names <= VOCABULARY[kind], (kind, names)
    for value in node.values():
        known(value)


def test_jsonld_is_a_trip_with_ordered_places() -> None:
    expanded(written("jsonld", ITINERARY))
    (trip,) = json.loads(written("jsonld", ITINERARY))["@graph"]
    items = trip["itinerary"]["itemListElement"]
    assert trip["@type"] == "Trip"
    assert [item["position"] for item in items] == [1, 2, 3, 4, 5, 6]
    assert [item["item"]["name"] for item in items] == [each.place.name for each in TRIP.stops]
    assert [item["item"]["@type"] for item in items][-2:] == ["BodyOfWater", "Country"]
    event = items[0]["item"]["event"]
    assert event["startDate"] == "2026-01-11T21:30:00+09:00"
    assert event["attendee"] == {"@type": "Person", "name": "Aiko Tanabe", "jobTitle": "Defence Minister"}
    assert items[3]["item"]["event"]["eventStatus"] == "https://schema.org/EventCancelled"
    assert "eventStatus" not in items[2]["item"]["event"]
    assert items[3]["item"]["event"]["disambiguatingDescription"] == "week of 12 Jan 2026"
    assert "startDate" not in items[4]["item"]["event"]


def test_jsonld_survives_an_unknown_zone() -> None:
    stops = (Stop(place("Oz", None, 0, 0, zone="../etc/Oz"), When.parse("2026-01-12T10:00")),)
    event = json.loads(written("jsonld", Itinerary(trips=(Trip(None, stops),))))["@graph"][0]
    assert "2026-01-12T10:00:00" in json.dumps(event)


# -- Markdown ---------------------------------------------------------------------------------


def rendered(text: str) -> etree._Element:
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return etree.fromstring(f"<div>{html}</div>")


def test_markdown_is_a_table_a_trip() -> None:
    root = rendered(written("md", ITINERARY))
    assert root.findtext("h1") == "Minister to tour the Pacific"
    assert root.findtext("h2") == "Aiko Tanabe, Defence Minister"
    cells = [["".join(cell.itertext()) for cell in row] for row in root.iterfind(".//tbody/tr")]
    assert cells[1] == [
        "2",
        "Mon 12 Jan 2026",
        "Honolulu, Hawaii, United States",
        "visit",
        "speaks at a forum; meets an admiral",
    ]
    assert cells[3][3] == "visit, cancelled"
    assert root.findtext(".//blockquote/p") == SENTENCE.quote


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_markdown_shows_hostile_words_letter_by_letter(text: str) -> None:
    root = rendered(written("md", hostile(text)))
    assert {each.tag for each in root.iter()} <= {
        "div", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "strong", "blockquote",
    }  # fmt: skip
    assert len(root.findall(".//tbody/tr")) == 2
    assert root.findtext("h1") == (plain(text) or "Itinerary")


SYNTAX = st.text(st.sampled_from("ab 1.)-+#=~`*_[]()<>&;|!:/@w\\\\\"'$^{}"), max_size=12)


@given(st.text(max_size=40) | SYNTAX)
def test_escape_shows_what_it_is_given(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(f"> {escape(text)}")
    assert {token.tag for token in tokens} <= {"blockquote", "p", ""}
    children = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in children} <= {"text", "text_special"}
    assert "".join(child.content for child in children) == plain(text)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Asia-Pacific, he said. (No.)", "Asia-Pacific, he said. (No.)"),
        ("- a", "\\- a"),
        ("2026. A year", "2026\\. A year"),
        ("#1 *x*", "\\#1 \\*x\\*"),
        ("https://a.example www.b.example c@d.example", "https\\://a.example www\\.b.example c\\@d.example"),
        ("a < b & c", "a \\< b \\& c"),
    ],
)
def test_escape_touches_syntax_only(text: str, markdown: str) -> None:
    assert escape(text) == markdown


# -- words ------------------------------------------------------------------------------------

DAY = date(2026, 1, 12)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "no date"),
        (When.day(DAY), "Mon 12 Jan 2026"),
        (When.parse("2026-01-12/2026-01-14"), "12–14 Jan 2026"),
        (When.parse("2025-12-30/2026-01-02"), "30 Dec 2025 – 2 Jan 2026"),
        (When.parse("2019-10-28/2019-11-01"), "28 Oct – 1 Nov 2019"),
        (When.parse("2026-01-12T15:00"), "Mon 12 Jan 2026, 15:00"),
        (When.parse("2026-01-12T15:00/2026-01-12T17:30"), "Mon 12 Jan 2026, 15:00–17:30"),
        (When.parse("2026-01-12T15:00/2026-01-14"), "Mon 12 Jan 2026, 15:00 – Wed 14 Jan 2026"),
        (When(DAY, DAY, Grain.MINUTE, end=time(9)), "Mon 12 Jan 2026, until 09:00"),
        (When(DAY, DAY, Grain.PART_OF_DAY, part="EV"), "Mon 12 Jan 2026, evening"),
        (When(date(2026, 1, 10), date(2026, 1, 11), Grain.WEEKEND), "weekend of 10–11 Jan 2026"),
        (When.week(DAY), "week of 12 Jan 2026"),
        (When.parse("2026-W03/2026-W04"), "12–25 Jan 2026"),
        (When.month(2026, 3), "March 2026"),
        (replace(When.month(2026, 3), mod="START"), "early March 2026"),
        (replace(When.month(2026, 3), mod="MID"), "mid-March 2026"),
        (When.parse("2026-03/2026-05"), "March – May 2026"),
        (When.parse("2025-11/2026-02"), "November 2025 – February 2026"),
        (When(date(2026, 4, 1), date(2026, 6, 30), Grain.QUARTER), "second quarter of 2026"),
        (When(date(2026, 7, 1), date(2026, 12, 31), Grain.HALF), "second half of 2026"),
        (When(date(2026, 6, 1), date(2026, 8, 31), Grain.SEASON, part="SU"), "summer 2026"),
        (When.year(2026), "2026"),
        (When.parse("2026/2028"), "2026 – 2028"),
        (When(date(2020, 1, 1), date(2029, 12, 31), Grain.DECADE), "the 2020s"),
    ],
)
def test_when_words(when: When | None, words: str) -> None:
    assert when_words(when) == words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n b\t c ", "a b c"),
        ("\u202eabc\u2066", "abc"),
        ("a\x00\x1b[0m", "a[0m"),
        ("a\ufdd0b\U0001fffe", "ab"),
        ("naïve–東京", "naïve–東京"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text(st.characters()))
def test_safe_keeps_offsets(text: str) -> None:
    assert len(safe(text)) == len(text)
    safe(text).encode("utf-8")


def test_dates_of_leaves_out_what_is_cancelled() -> None:
    assert dates_of([TRIP]) == (date(2026, 1, 11), date(2026, 1, 18))
    assert dates_of([]) is None


@pytest.mark.parametrize("name", [name for name, writer in WRITERS.items() if writer.mark])
def test_mark_is_near_the_start_of_every_file(name: str) -> None:
    for document in (ITINERARY, hostile("x" * 1000)):
        assert WRITERS[name].mark in write(name, [document], Options())[:4096]
