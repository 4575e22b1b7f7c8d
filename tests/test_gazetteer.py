"""The gazetteer: names, namesakes, own files, and the data behind it."""

from __future__ import annotations

import filecmp
import math
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.model import Place, PlaceKind
from itinerary.places import BadPlaces, Gazetteer, capital, country, lookup
from itinerary.places.fold import fold
from itinerary.places.gazetteer import entry_of
from itinerary.places.store import COLUMNS, DATA, TABLES, Store
from tools import build_places
from tools.places_index import make_index


def kilometres(place: Place, latitude: float, longitude: float) -> float:
    """The distance on a sphere."""
    assert place.latitude is not None and place.longitude is not None
    a, b = math.radians(place.latitude), math.radians(latitude)
    turn = math.radians(longitude - place.longitude)
    return 6371 * math.acos(min(1, math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b) * math.cos(turn)))


PROBES = [
    # name, country, zone, latitude, longitude
    ("Honolulu", "US", "Pacific/Honolulu", 21.307, -157.858),
    ("Sharm el-Sheikh", "EG", "Africa/Cairo", 27.915, 34.330),
    ("Nay Pyi Taw", "MM", "Asia/Yangon", 19.745, 96.130),
    ("Ürümqi", "CN", "Asia/Shanghai", 43.801, 87.600),
    ("Urumqi", "CN", "Asia/Shanghai", 43.801, 87.600),
    ("Bengaluru", "IN", "Asia/Kolkata", 12.972, 77.594),
    ("Ho Chi Minh City", "VN", "Asia/Ho_Chi_Minh", 10.823, 106.630),
    ("The Hague", "NL", "Europe/Amsterdam", 52.077, 4.299),
    ("Davos", "CH", "Europe/Zurich", 46.804, 9.837),
    ("Vatican City", "VA", "Europe/Vatican", 41.903, 12.453),
    ("Guam", "GU", "Pacific/Guam", 13.475, 144.751),
    ("Okinawa", "JP", "Asia/Tokyo", 26.335, 127.801),
    ("Camp David", "US", "America/New_York", 39.648, -77.465),
    ("Joint Base Andrews", "US", "America/New_York", 38.811, -76.867),
    ("Mar-a-Lago", "US", "America/New_York", 26.677, -80.037),
    ("Yokosuka", "JP", "Asia/Tokyo", 35.284, 139.672),
    ("Diego Garcia", "IO", "Indian/Chagos", -7.313, 72.411),
    ("San Carlos de Bariloche", "AR", "America/Argentina/Salta", -41.134, -71.309),
    ("Papua New Guinea", "PG", "Pacific/Port_Moresby", -9.474, 147.160),
    ("Addis Ababa", "ET", "Africa/Addis_Ababa", 9.030, 38.740),
    ("Yokota Air Base", "JP", "Asia/Tokyo", 35.749, 139.348),
    ("Ramstein", "DE", "Europe/Berlin", 49.447, 7.555),
    ("Bürgenstock", "CH", "Europe/Zurich", 46.998, 8.388),
    ("Balmoral", "GB", "Europe/London", 57.040, -3.230),
    ("Lake Como", "IT", "Europe/Rome", 46.016, 9.257),
    ("Longyearbyen", "SJ", "Arctic/Longyearbyen", 78.223, 15.647),
    ("Ny-Ålesund", "SJ", "Arctic/Longyearbyen", 78.925, 11.93),
    ("Windorah", "AU", "Australia/Brisbane", -25.42, 142.65),
    ("Robin Hood's Bay", "GB", "Europe/London", 54.434, -0.534),
    ("Laem Chabang", "TH", "Asia/Bangkok", 13.083, 100.883),
    ("Elephant Island", "AQ", "Antarctica/Palmer", -61.1, -55.1),
    ("Pembrokeshire", "GB", "Europe/London", 51.8, -4.9),
    ("Miami-Dade County", "US", "America/New_York", 25.77, -80.2),
    ("Etchmiadzin", "AM", "Asia/Yerevan", 40.163, 44.291),
    ("Alfriston", "GB", "Europe/London", 50.807, 0.156),
]


@pytest.mark.parametrize(("name", "code", "zone", "latitude", "longitude"), PROBES)
def test_known_places(name: str, code: str, zone: str, latitude: float, longitude: float) -> None:
    place = lookup(name)[0].place
    assert (place.country, place.zone) == (code, zone)
    assert kilometres(place, latitude, longitude) < 50


# name, context, country, region (None: whatever), kind (None: whatever)
NAMESAKES = [
    ("Georgia", None, "GE", None, "country"),
    ("Georgia", "US", "US", None, "region"),
    ("Washington", None, "US", "District of Columbia", "city"),
    ("Jordan", None, "JO", None, "country"),
    ("Birmingham", None, "GB", "England", "city"),
    ("Birmingham", "Alabama", "US", "Alabama", "city"),
    ("Birmingham", "Ala.", "US", "Alabama", "city"),
    ("Cambridge", "Mass.", "US", "Massachusetts", "city"),
    ("London", "Ontario", "CA", "Ontario", "city"),
    ("London", "Ont.", "CA", "Ontario", "city"),
    ("Paris", "Texas", "US", "Texas", "city"),
    ("Paris", "TX", "US", "Texas", "city"),
    ("St. Petersburg", None, "RU", None, "city"),
    ("St. Petersburg", "Florida", "US", "Florida", "city"),
    ("San José", "CR", "CR", None, "city"),
    ("San Jose", "Calif.", "US", "California", "city"),
    ("Santiago", None, "CL", None, "city"),
    ("Tripoli", None, "LY", None, "city"),
    ("Tripoli", "Lebanon", "LB", None, "city"),
    ("Victoria", "British Columbia", "CA", "British Columbia", "city"),
    ("Victoria", "B.C.", "CA", "British Columbia", "city"),
    ("Victoria", "Seychelles", "SC", None, "city"),
    ("Hyderabad", None, "IN", None, "city"),
    ("Hyderabad", "Pakistan", "PK", None, "city"),
    ("Córdoba", "Argentina", "AR", None, "city"),
    ("Cordoba", "Spain", "ES", None, "city"),
    ("Valencia", "Venezuela", "VE", None, "city"),
    ("Newcastle", "Australia", "AU", None, "city"),
    ("Newcastle", "GB", "GB", None, "city"),
    ("Panama City", "Florida", "US", "Florida", "city"),
    ("Sandwich", "Kent", "GB", "England", "city"),
    ("Boston", "Lincolnshire", "GB", "England", "city"),
    ("Victoria", "Mahé", "SC", None, "city"),
    ("New York", None, "US", "New York", "city"),
    ("Mexico", None, "MX", None, "country"),
    ("Luxembourg", None, "LU", None, "country"),
]


@pytest.mark.parametrize(("name", "context", "code", "region", "kind"), NAMESAKES)
def test_namesakes(name: str, context: str | None, code: str, region: str | None, kind: str) -> None:
    best = lookup(name, context)[0]
    assert (best.place.country, best.place.kind) == (code, PlaceKind(kind))
    assert region is None or best.place.region == region
    assert best.reasons


@pytest.mark.parametrize(
    ("other", "name", "code"),
    [
        ("Kiev", "Kyiv", "UA"),
        ("Bombay", "Mumbai", "IN"),
        ("Peking", "Beijing", "CN"),
        ("Saigon", "Ho Chi Minh City", "VN"),
        ("Burma", "Myanmar", "MM"),
        ("Türkiye", "Turkey", "TR"),
        ("Côte d’Ivoire", "Ivory Coast", "CI"),
        ("Leningrad", "St. Petersburg", "RU"),
        ("Constantinople", "Istanbul", "TR"),
        ("Zaire", "Democratic Republic of the Congo", "CD"),
        ("USSR", "Soviet Union", "RU"),
        ("Ceylon", "Sri Lanka", "LK"),
        ("the Netherlands", "Netherlands", "NL"),
        ("U.S.", "United States", "US"),
        ("USA", "United States", "US"),
        ("UK", "United Kingdom", "GB"),
        ("UAE", "United Arab Emirates", "AE"),
        ("D.C.", "Washington", "US"),
        ("L.A.", "Los Angeles", "US"),
        ("Cologne", "Cologne", "DE"),
        ("Köln", "Cologne", "DE"),
        ("Krakow", "Kraków", "PL"),
        ("Sao Paulo", "São Paulo", "BR"),
        ("Xi'an", "Xi'an", "CN"),
        ("Nukualofa", "Nuku'alofa", "TO"),
        ("Heathrow", "London", "GB"),
        ("the White House", "Washington", "US"),
        ("Downing Street", "London", "GB"),
        ("Buckingham Palace", "London", "GB"),
    ],
)
def test_other_names(other: str, name: str, code: str) -> None:
    place = lookup(other)[0].place
    assert (place.name, place.country) == (name, code)


@pytest.mark.parametrize("name", ["", "us", "Xyzzy", "the", "Nowhere in Particular", "\ud800"])
def test_no_places(name: str) -> None:
    assert lookup(name) == []


def test_reasons_name_the_context() -> None:
    best, *rest = lookup("Portland", "Maine")
    assert best.reasons[0] == "in Maine"
    assert all(each.reasons == ("not in Maine",) for each in rest)


def test_countries_and_capitals() -> None:
    japan, paris = country("JP"), capital("FR")
    assert japan and japan.name == "Japan" and japan.zone == "Asia/Tokyo"
    assert paris and paris.name == "Paris"
    assert country("Burma") == country("MM")
    assert country("XX") is None and country("Atlantis") is None and capital("AQ") is None
    for code in ("US", "GB", "TH", "UG", "DE", "PG", "TO", "XK", "VA", "MM", "KZ", "PW", "BO"):
        assert capital(code) is not None, code


# -- the tables -------------------------------------------------------------------------------


def rows(table: str) -> list[list[str]]:
    lines = (DATA / f"{table}.tsv").read_text("utf-8").splitlines()
    assert lines[0].split("\t") == list(COLUMNS)
    return [line.split("\t") for line in lines[1:]]


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_well_formed(table: str) -> None:
    zones: set[str] = set()
    for cells in rows(table):
        place = entry_of(cells).place
        assert place.kind is PlaceKind.AREA or place.zone, cells
        assert place.country or place.kind in (PlaceKind.AREA, PlaceKind.WATER), cells
        zones.add(place.zone or "UTC")
    for zone in zones:
        ZoneInfo(zone)


def test_hand_kept_rows_are_found_by_every_name() -> None:
    gazetteer = Gazetteer.packaged()
    for cells in rows("extra"):
        for name in (cells[0], *filter(None, cells[8].split("|"))):
            assert any(entry.place.name == cells[0] for entry in gazetteer.named(fold(name)).entries), name


@pytest.mark.data
def test_data_is_what_the_script_makes(tmp_path: Path) -> None:
    build_places.make_tables(tmp_path)
    names = ["cities.tsv", "counties.tsv", "regions.tsv", "bases.tsv"]
    assert filecmp.cmpfiles(tmp_path, DATA, names, shallow=False)[0] == names


def test_index_is_what_the_script_makes(tmp_path: Path) -> None:
    for table in TABLES:
        (tmp_path / f"{table}.tsv").write_bytes((DATA / f"{table}.tsv").read_bytes())
    make_index(tmp_path)
    names = ["names.tsv", "names.pages"]
    assert filecmp.cmpfiles(tmp_path, DATA, names, shallow=False)[0] == names


def test_every_name_of_the_index_is_found() -> None:
    store = Store()
    for line in (DATA / "names.tsv").read_text("utf-8").splitlines()[1:]:
        key, more, offsets = line.split("\t")
        assert store.entry(key) == (more == "+", [int(each) for each in offsets.split(",") if each]), key
    assert [store.entry(key) for key in ("", "name", "\uffff", "\ud800", "+")] == [None] * 5


# -- folding ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("São Tomé", "sao tome"),
        ("St. John’s", "saint johns"),
        ("Port-au-Prince", "port au prince"),
        ("The Hague", "hague"),
        ("The", "the"),
        ("U.S.", "US"),
        ("Us", "us"),
        ("İzmir", "izmir"),
        ("Łódź", "lodz"),
    ],
)
def test_fold(name: str, key: str) -> None:
    assert fold(name) == key


@given(st.text())
def test_fold_is_done_once(name: str) -> None:
    key = fold(name)
    assert key.isupper() or fold(key) == key or key.startswith("the ")


# -- places of one's own ----------------------------------------------------------------------


def test_own_places_go_first(tmp_path: Path) -> None:
    own = tmp_path / "own.tsv"
    own.write_text(
        "# ours\n\nHogwarts\tGB\tsite\nParis\tDK\tcity\t\tEurope/Copenhagen\t55\t9\t10\tParis on Sea\n",
        "utf-8",
    )
    gazetteer = Gazetteer.packaged().with_file(own)
    hogwarts = lookup("Hogwarts", gazetteer=gazetteer)[0].place
    assert hogwarts.zone == "Europe/London"  # none in the file: that of the country's capital
    assert lookup("Paris", "DK", gazetteer=gazetteer)[0].place.population == 10
    assert lookup("Paris on Sea", gazetteer=gazetteer)[0].place.country == "DK"
    assert lookup("Hogwarts") == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Hogwarts", "wants at least name, country and kind"),
        ("Hogwarts\tUK1\tsite", "wants two capital letters"),
        ("Hogwarts\tGB\tschool", "has kind 'school'"),
        ("Hogwarts\tGB\tsite\t\t\tnorth", "has latitude 'north'"),
        ("Hogwarts\tGB\tsite\t\t\t99\t0", "beyond 90 degrees"),
        ("Hogwarts\tGB\tsite\t\t\t57\t-4\tmany", "has population 'many'"),
        ("\t".join("abcdefghij"), "has 10 columns"),
    ],
)
def test_bad_rows_are_named(tmp_path: Path, line: str, fault: str) -> None:
    own = tmp_path / "own.tsv"
    own.write_text(f"name\tcountry\tkind\n{line}\n", "utf-8")
    with pytest.raises(BadPlaces, match=r"own\.tsv, line 2: ") as error:
        Gazetteer.packaged().with_file(own)
    assert fault in str(error.value)


def test_own_places_must_be_utf_8(tmp_path: Path) -> None:
    own = tmp_path / "own.tsv"
    own.write_bytes(b"Z\xfcrich\tCH\tcity\n")
    with pytest.raises(BadPlaces, match="not UTF-8"):
        Gazetteer.packaged().with_file(own)
